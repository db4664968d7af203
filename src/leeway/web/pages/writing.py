"""Writing: the moment before it: an exercise at once, a box that cannot send, and four ways to end it."""

from __future__ import annotations

from starlette.responses import Response

from leeway import packed
from leeway.entries import Draft, Unsaved
from leeway.web import show
from leeway.web.addresses import WRITING
from leeway.web.visit import Visit

PLACE = "writing"
"""The name under which the box's words are sealed when the page locks."""


def see(visit: Visit) -> Response:
    """The exercise; `?b` begins with the body. Without a vault, nothing typed here goes anywhere."""
    words = packed.toml("exercises")
    chosen = "body" if "b" in visit.query else "wave"
    return show.page(
        visit,
        "writing.html",
        words=words,
        chosen=chosen,
        exercise=words[chosen],
        other="wave" if chosen == "body" else "body",
        may_keep=_may_keep(visit),
        box=_sealed_words(visit),
        place=PLACE,
        kept="kept" in visit.query,
    )


def keep(visit: Visit) -> Response:
    """Keep the words of the box in the vault, for the person alone."""
    text = visit.text("box")
    if text and _may_keep(visit):
        visit.session.write(Draft(text[:20_000]), now=visit.now)
        visit.session.seal(Unsaved(PLACE, ""))
    return show.go(WRITING, kept="1")


def after(visit: Visit) -> Response:
    """How it ended; nothing of it is scorned."""
    endings = {row["id"]: row for row in packed.toml("exercises")["ending"]}
    ending = endings.get(visit.query.get("c", ""), endings["not"])
    return show.page(visit, "after_writing.html", ending=ending)


def _may_keep(visit: Visit) -> bool:
    """Whether the box's words can be kept: never while crisis, safety or stop hold."""
    return visit.desk.is_open and not visit.session.advice(visit.now).paths.quiet


def _sealed_words(visit: Visit) -> str:
    if not visit.desk.is_open:
        return ""
    return next((each.text for each in visit.session.unsaved() if each.place == PLACE), "")
