"""Settings: names, look, lock, country, zone."""

from __future__ import annotations

from http import HTTPStatus

from starlette.responses import Response

from leeway.entries import Look
from leeway.helplines import countries
from leeway.web import forms, show
from leeway.web.addresses import FRONT, SETTINGS
from leeway.web.speaking import way_of
from leeway.web.visit import Visit


def see(visit: Visit) -> Response:
    """All settings on one page."""
    return _settings(visit, {})


def _settings(visit: Visit, errors: forms.Mistakes) -> Response:
    typed = dict(visit.fields) or visit.settings._asdict()
    return show.page(
        visit,
        "settings.html",
        looks=list(Look),
        countries=countries(),
        typed=typed | {"pronouns": way_of(typed.get("pronouns", ""))},
        ways=forms.SPEAKING,
        errors=errors,
        saved="saved" in visit.query,
        opened=visit.session.last_opened,
        status=HTTPStatus.UNPROCESSABLE_ENTITY if errors else HTTPStatus.OK,
    )


def keep(visit: Visit) -> Response:
    """Keep the settings, all of them or none."""
    settings, mistakes = forms.settings_of(visit)
    if mistakes:
        return _settings(visit, mistakes)
    visit.desk.keep(settings)
    return show.go(SETTINGS, saved="1")


def country(visit: Visit) -> Response:
    """The country alone, from a page with numbers."""
    chosen = visit.text("country")
    if chosen in {"", *countries()}:
        visit.desk.keep(visit.settings._replace(country=chosen))
    return show.go(FRONT)
