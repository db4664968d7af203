"""People: who helps, with numbers by country, how to leave this page, and what no page can do; needs no vault."""

from __future__ import annotations

from contextlib import suppress

from starlette.responses import Response

from leeway.errors import LeewayError
from leeway.helplines import countries, country_of, helplines
from leeway.path_pages import how_sure
from leeway.web import show
from leeway.web.addresses import HELP
from leeway.web.visit import Visit

_KINDS = (
    ("crisis", "If you think of ending your life"),
    ("abuse", "If they hurt or frighten you"),
    ("stalking", "If they follow or watch you"),
    ("own", "If you worry about what you do yourself"),
    ("young", "For young people"),
)


def see(visit: Visit) -> Response:
    """The lines of the country that was chosen here, or in the settings; never guessed."""
    country = country_of(visit.sealed().get("country", "")) or visit.settings.country
    found = helplines(country, tuple(kind for kind, _ in _KINDS))
    groups = [
        (title, [line for line in found.lines if line.kind == kind]) for kind, title in _KINDS
    ]
    return show.page(
        visit,
        "help.html",
        found=found,
        country=country,
        countries=countries(),
        checked=how_sure(found) if found.country else "",
        groups=[(title, lines) for title, lines in groups if lines],
    )


def choose(visit: Visit) -> Response:
    """Another country, kept where a vault is open; it rides along sealed, so that no address tells it."""
    country = country_of(visit.text("c"))
    if country and visit.desk.is_open:
        with suppress(LeewayError):  # the numbers come, whether or not they can be kept
            visit.desk.keep(visit.settings._replace(country=country))
    return show.go(HELP, k=visit.desk.sealer.seal({"country": country}))
