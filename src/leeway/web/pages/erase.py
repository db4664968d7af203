"""Erase: the end of the vault, after one question."""

from __future__ import annotations

from http import HTTPStatus

from starlette.responses import Response

from leeway.web import show
from leeway.web.addresses import FRONT
from leeway.web.visit import Visit


def see(visit: Visit) -> Response:
    """What erasing means, and one question before it."""
    return show.page(visit, "erase.html")


def erase(visit: Visit) -> Response:
    """Erase the vault for good, when the person said that nobody may need it."""
    if visit.text("sure") != "yes":
        return show.page(
            visit,
            "erase.html",
            errors={"sure": "Tick the box first, or keep it."},
            status=HTTPStatus.UNPROCESSABLE_ENTITY,
        )
    visit.session.erase()
    visit.desk.lock()
    return show.go(FRONT, g="1")
