"""Drafts: words that were kept and not sent: read them, throw them away, or take them back into the box."""

from __future__ import annotations

from datetime import datetime
from http import HTTPStatus
from typing import NamedTuple

from starlette.responses import Response

from leeway.entries import Draft, Line, Unsaved
from leeway.errors import FormError
from leeway.web import show
from leeway.web.addresses import DRAFTS, WRITING
from leeway.web.visit import Visit

PLACE = "writing"
"""The name under which the words of the box are sealed."""

MOST = 50
"""So many stand on the page, the newest first."""


class Kept(NamedTuple):
    """One draft: its number, when it was kept (on the person's clock), and its words."""

    number: int
    at: datetime
    words: str


def see(visit: Visit) -> Response:
    """All that was kept; in a crisis of one's own the words themselves are spared."""
    return _page(visit, "")


def _page(visit: Visit, wrong: str) -> Response:
    paths, drafts = visit.session.advice(visit.now).paths, _drafts(visit)
    return show.page(
        visit,
        "drafts.html",
        drafts=[
            Kept(line.number, line.at.astimezone(visit.now.tzinfo), line.entry.text)
            for line in drafts[: -MOST - 1 : -1]
            if isinstance(line.entry, Draft)
        ],
        older=max(0, len(drafts) - MOST),
        spared=paths.own_crisis,
        may_write=not paths.quiet,
        gone="gone" in visit.query,
        errors={"number": wrong} if wrong else {},
        status=HTTPStatus.UNPROCESSABLE_ENTITY if wrong else HTTPStatus.OK,
    )


def _drafts(visit: Visit) -> list[Line]:
    return [line for line in visit.session.lines() if isinstance(line.entry, Draft)]


def change(visit: Visit) -> Response:
    """Throw one away, or lay its words into the box again."""
    said = visit.text("back") or visit.text("away")
    line = next((line for line in _drafts(visit) if str(line.number) == said), None)
    if line is None or not isinstance(line.entry, Draft):
        return _page(visit, "These words are not there any more.")
    if visit.text("back"):
        if visit.session.advice(visit.now).paths.quiet:
            return show.go(DRAFTS)
        visit.session.seal(Unsaved(PLACE, line.entry.text), shown="")
        return show.go(WRITING)
    try:
        visit.session.take_back(line.number, now=visit.now)
    except FormError as error:  # another page has thrown it away meanwhile
        return _page(visit, error.sentence)
    return show.go(DRAFTS, gone="1")
