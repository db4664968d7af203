"""Show: templates become pages; every text from a chat is escaped, and its direction marks are held inside it."""

from __future__ import annotations

import re
from datetime import datetime
from http import HTTPStatus
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.responses import HTMLResponse, RedirectResponse, Response

from leeway import spoken
from leeway.handlog import has_hour
from leeway.harmless import one_line
from leeway.record import Event, id_name
from leeway.web import addresses
from leeway.web.speaking import speak_of
from leeway.web.visit import Visit

NAVIGATION = (
    (addresses.TODAY, "Today"),
    (addresses.RECORD, "Record"),
    (addresses.IMPORT, "Import"),
    (addresses.HELP, "Help"),
    (addresses.SETTINGS, "Settings"),
)
"""The pages that are always in reach, in order."""


def said(text: str) -> Markup:
    """Words from a chat: escaped, kept apart in direction, line ends kept."""
    lines = (escape(one_line(line)) for line in text.splitlines() or [""])
    return Markup("<bdi>{}</bdi>").format(Markup("<br>").join(lines))


def veiled(text: str) -> Markup:
    """Words from a chat while names and words are hidden: their length alone."""
    return said(re.sub(r"\w", "·", text))


_NUMBER = re.compile(r"(ext \w+ to )?(#?\d[\d -]*\d)")


def dialled(show: str) -> Markup:
    """The way to reach a line, its numbers as links that a phone can follow."""
    parts, end = [Markup()], 0
    for found in _NUMBER.finditer(show):
        way = "sms" if found.group(1) else "tel"
        digits = re.sub(r"[ -]", "", found.group(2)).replace("#", "%23")
        link = Markup('<a href="{}:{}">{}</a>').format(way, digits, found.group(2))
        parts += [escape(show[end : found.start(2)]), link]
        end = found.end(2)
    return Markup().join([*parts, escape(show[end:])])


_A_LINE = re.compile(
    r"^Emergency|\b[Cc]all #?\d|\b[Cc]all or text|\b[Tt]ext \w+ to \d|reaches help|: [\d-]+$"
)


def with_numbers(text: str) -> Markup:
    """A sentence; where it tells how to reach a line, with links. A date or a count is no number to call."""
    return dialled(text) if _A_LINE.search(text) else escape(text)


def short_day(moment: datetime, now: datetime) -> str:
    """A day in a margin: "28 Sep", with the year where it is not this one."""
    year = "" if moment.year == now.year else f" {moment.year}"
    return f"{moment.day} {moment:%b}{year}"


def hour(event: Event) -> str:
    """The hour of an event, or that it is not known."""
    return f"{event.when:%H:%M}" if has_hour(event) else "hour not known"


def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("leeway.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters |= {
        "said": said,
        "clean": one_line,
        "dialled": dialled,
        "with_numbers": with_numbers,
        "day": spoken.day,
        "until": spoken.until,
        "short_day": short_day,
        "event": id_name,
        "hour": hour,
    }
    made.globals |= {
        "at": {name: getattr(addresses, name) for name in dir(addresses) if name.isupper()},
        "navigation": NAVIGATION,
        "count": spoken.count,
        "times": spoken.times,
    }
    return made


_TEMPLATES = _environment()


def page(visit: Visit, template: str, *, status: int = HTTPStatus.OK, **values: Any) -> Response:  # noqa: ANN401
    """A page from its template; a mistake in a form keeps what was typed."""
    settings = visit.settings
    shown = {
        "visit": visit,
        "now": visit.now,
        "token": visit.desk.form_token,
        "open": visit.desk.is_open,
        "settings": settings,
        "them": their_name(visit),
        "quoted": veiled if settings.hide_names else said,
        "errors": {},
    }
    html = _TEMPLATES.get_template(template).render(shown | values)
    return HTMLResponse(speak_of(html, settings.pronouns), status)


def their_name(visit: Visit) -> str:
    """What the other is called on the pages: their name, its first letter while names are hidden, or "they"."""
    name = visit.settings.their_name
    return f"{name[0]}." if name and visit.settings.hide_names else name


def go(path: str, **query: str) -> Response:
    """Lead on to another page, which asks for itself: nothing is sent twice."""
    tail = "&".join(f"{key}={value}" for key, value in query.items())
    return RedirectResponse(f"{path}?{tail}" if tail else path, HTTPStatus.SEE_OTHER)
