"""Door: unlock, the recovery code, lock, and leaving in a hurry."""

from __future__ import annotations

from http import HTTPStatus

from starlette.responses import HTMLResponse, Response

from leeway.entries import Unsaved
from leeway.errors import FormError, TooSoon, WrongPassphrase
from leeway.session import Session, exists
from leeway.web import forms, show
from leeway.web.addresses import AFTER_UNLOCKING, FRONT, TODAY, UNLOCK
from leeway.web.visit import Fields, Visit

HELD = "held-"
"""Before the names of fields that were sent while it was locked and wait for the key."""


def see(visit: Visit) -> Response:
    """Ask for the passphrase."""
    if visit.desk.is_open:
        return show.go(TODAY)
    if not exists(visit.desk.folder):
        return show.go(FRONT)
    return ask(visit, then=visit.query.get("n", ""))


def ask(
    visit: Visit, *, then: str = "", held: Fields = (), wrong: str = "", status: int = HTTPStatus.OK
) -> Response:
    """The page with the passphrase; it holds what was sent to a locked page until the key is there."""
    return show.page(
        visit,
        "unlock.html",
        then=then if then in AFTER_UNLOCKING else "",
        held=held,
        errors={"passphrase": wrong} if wrong else {},
        status=status,
    )


def unlock(visit: Visit) -> Response:
    """Open the vault; on a wrong passphrase say so, and how long the next try has to wait."""
    fields = dict(visit.fields)
    held = held_fields(visit)
    try:
        session = Session.open(visit.desk.folder, passphrase=fields.get("passphrase", ""))
    except (WrongPassphrase, TooSoon) as error:
        return ask(
            visit, then=visit.text("n"), held=held, wrong=error.sentence, status=error.status
        )
    visit.desk.take(session)
    return welcome(visit)


def opening(visit: Visit) -> Response:
    """A long record is being read; the page asks again by itself."""
    answer = show.page(visit, "opening.html")
    answer.headers["refresh"] = "1"
    return answer


def held_fields(visit: Visit) -> Fields:
    """What was sent to a locked page."""
    return tuple(
        (name.removeprefix(HELD), value) for name, value in visit.fields if name.startswith(HELD)
    )


def welcome(visit: Visit) -> Response:
    """On to where the person wanted to go."""
    then = visit.text("n")
    return show.go(then if then in AFTER_UNLOCKING else TODAY)


def forgotten(visit: Visit) -> Response:
    """Ask for the recovery code, and a new passphrase."""
    if not exists(visit.desk.folder):
        return show.go(FRONT)
    return show.page(visit, "forgotten.html")


def recover(visit: Visit) -> Response:
    """Open with the recovery code, and set the new passphrase."""
    mistakes = forms.passphrase_mistakes(visit)
    code = visit.text("code")
    if not mistakes:
        try:
            session = Session.open(visit.desk.folder, recovery=code)
            session.change_passphrase(dict(visit.fields)["passphrase"], recovery=code)
        except (WrongPassphrase, TooSoon, FormError) as error:
            mistakes = {"code": error.sentence}
    if mistakes:
        return show.page(
            visit,
            "forgotten.html",
            errors=mistakes,
            code=code,
            status=HTTPStatus.UNPROCESSABLE_ENTITY,
        )
    visit.desk.take(session)
    return show.go(TODAY)


def lock(visit: Visit) -> Response:
    """Seal the words that were not saved, then lock."""
    words = tuple(
        Unsaved(name.removeprefix(HELD), value[: forms.LONGEST])
        for name, value in visit.fields
        if name.startswith(HELD) and value.strip()
    )
    visit.desk.seal_and_lock(words)
    return show.go(UNLOCK)


def leave(visit: Visit) -> Response:
    """Drop everything and show a page that says nothing; the run ends behind it."""
    visit.desk.leave()
    return HTMLResponse(_EMPTY)


_EMPTY = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Notes</title>
<meta name="viewport" content="width=device-width"></head>
<body><main><h1>Notes</h1><p>No notes yet.</p></main></body></html>
"""
