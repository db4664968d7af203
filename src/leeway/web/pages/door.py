"""Door: unlock, the recovery code, lock, and leaving in a hurry."""

from __future__ import annotations

from http import HTTPStatus

from starlette.responses import HTMLResponse, Response

from leeway import packed
from leeway.entries import Unsaved
from leeway.errors import LeewayError, VaultDamaged
from leeway.hearsay import is_grave
from leeway.helplines import countries, country_of
from leeway.record import Who
from leeway.session import Session, exists
from leeway.session import erase as erase_vault
from leeway.web import forms, passphrases, show
from leeway.web.addresses import (
    AFTER_UNLOCKING,
    BOXES,
    ERASE,
    FRONT,
    HELP,
    LOCK,
    TODAY,
    UNLOCK,
    WRITING,
)
from leeway.web.desk import Box
from leeway.web.pages._help_first import helped, words_of_self_harm
from leeway.web.visit import Fields, Visit

HELD = "held-"
"""Before the names of fields that were sent while it was locked and wait for the key."""

WAS = "was-"
"""Before the names of fields that say what a box had shown when its page was made."""


def see(visit: Visit) -> Response:
    """Ask for the passphrase."""
    if visit.desk.is_open:
        return show.go(TODAY)
    if not exists(visit.desk.folder):
        return show.go(FRONT)
    return ask(visit, then=visit.query.get("n", ""))


def ask(
    visit: Visit,
    *,
    then: str = "",
    held: Fields = (),
    wrong: LeewayError | None = None,
    status: int = HTTPStatus.OK,
) -> Response:
    """The page with the passphrase; it holds what was sent to a locked page until the key is there.

    Where words that it holds are of self-harm, people and numbers come before all else, and the key after them.
    """
    whose = _self_harm_of(held)
    country = country_of(visit.text("country"))
    first = () if whose is None else helped(words_of_self_harm(whose, visit.now), country)
    return show.page(
        visit,
        "unlock.html",
        blocks=first,
        words=packed.toml("exercises"),
        country=country,
        countries=countries(),
        then=then if then in AFTER_UNLOCKING | {LOCK} else "",
        held=held,
        errors={"passphrase": wrong.sentence} if wrong else {},
        damaged=isinstance(wrong, VaultDamaged),
        status=wrong.status if wrong else status,
    )


def _self_harm_of(held: Fields) -> Who | None:
    """Whose words of self-harm wait for the key: mine before theirs; None where there are none."""
    sent = dict(held)
    theirs = sent.get("who") == "them" or sent.get("what") in {forms.SAID, forms.REOPENED}
    whose = {"words": Who.THEM if theirs else Who.ME}
    grave = {
        whose.get(name, Who.ME)
        for name, text in held
        if not name.startswith(WAS) and is_grave(text, whose.get(name, Who.ME))
    }
    return min(grave, default=None)


def unlock(visit: Visit) -> Response:
    """Open the vault; what goes wrong is told beside the field, and what the page holds stays in it."""
    then, held, desk = visit.text("n"), held_fields(visit), visit.desk
    if visit.text("do") == "numbers":
        return ask(visit, then=then, held=held)
    words = _unsaved(held) if then == LOCK else []
    try:
        if not desk.is_open:  # or another page of this run has opened it meanwhile
            desk.until_locked()
            passphrase = dict(visit.fields).get("passphrase", "")
            desk.take(Session.open(desk.folder, passphrase=passphrase), words)
        else:
            desk.seal(words)
    except LeewayError as error:
        return ask(visit, then=then, held=held, wrong=error)
    boxes = (BOXES[unsaved.place] for unsaved, _ in words if unsaved.place in BOXES)
    return show.go(next(boxes, then if then in AFTER_UNLOCKING else TODAY))


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


def forgotten(visit: Visit) -> Response:
    """Ask for the recovery code, and a new passphrase."""
    if not exists(visit.desk.folder):
        return show.go(FRONT)
    return show.page(visit, "forgotten.html")


def recover(visit: Visit) -> Response:
    """Open with the recovery code, and set the new passphrase."""
    mistakes = passphrases.passphrase_mistakes(visit)
    code = visit.text("code")
    if not mistakes:
        try:
            session = _recovered(visit, code)
        except LeewayError as error:
            mistakes = {"code": error.sentence}
    if mistakes:
        return show.page(
            visit,
            "forgotten.html",
            errors=mistakes,
            code=code,
            status=HTTPStatus.UNPROCESSABLE_ENTITY,
        )
    if not visit.desk.is_open:
        visit.desk.take(session)
    return show.go(TODAY)


def _recovered(visit: Visit, code: str) -> Session:
    """The vault with a new passphrase; what goes wrong leaves it as it was, locked or open."""
    desk, new = visit.desk, dict(visit.fields).get("passphrase", "")
    if desk.is_open:  # another page of this run has opened it meanwhile
        desk.session.change_passphrase(new, recovery=code)
        return desk.session
    desk.until_locked()
    session = Session.open(desk.folder, recovery=code)
    try:
        session.change_passphrase(new, recovery=code)
    except BaseException:
        session.lock()
        raise
    return session


def lost(visit: Visit, errors: forms.Mistakes | None = None) -> Response:
    """The way on where nothing opens it any more: erase what is here, with one question before it."""
    if visit.desk.is_open:
        return show.go(ERASE)
    if not exists(visit.desk.folder):
        return show.go(FRONT)
    return show.page(
        visit,
        "lost.html",
        folder=visit.desk.folder,
        errors=errors or {},
        status=HTTPStatus.UNPROCESSABLE_ENTITY if errors else HTTPStatus.OK,
    )


def erase(visit: Visit) -> Response:
    """Erase a vault without its key, as whoever can reach its folder may."""
    if visit.desk.is_open:
        return show.go(ERASE)
    if visit.text("sure") != "yes":
        return lost(visit, {"sure": "Tick the box first, or keep it."})
    erase_vault(visit.desk.folder)
    visit.desk.forget()
    return show.go(FRONT, g="1")


def lock(visit: Visit) -> Response:
    """Seal the words that were not saved, then lock; a page that shows nothing of the vault stays (`stay`)."""
    words, country = _unsaved(visit.fields), visit.settings.country
    if not visit.desk.seal_and_lock(words) and exists(visit.desk.folder):
        return ask(visit, then=LOCK, held=visit.fields, status=HTTPStatus.UNAUTHORIZED)
    return _stay(visit, country)


def _stay(visit: Visit, country: str) -> Response:
    """The exercise, or the numbers, once more without the key; the passphrase where the page showed more."""
    match visit.text("stay").split():
        case ["wave"]:
            return show.go(WRITING, l="1")
        case ["body"]:
            return show.go(WRITING, b="1", l="1")
        case ["help", *chosen]:
            table = {"country": country_of("".join(chosen)) or country}
            return show.go(HELP, k=visit.desk.sealer.seal(table), l="1")
    return show.go(UNLOCK)


def _unsaved(fields: Fields) -> list[Box]:
    """The words of boxes that were not saved, each with what its box had shown."""
    typed = {name: value.replace("\r\n", "\n") for name, value in fields}
    return [
        (Unsaved(name.removeprefix(HELD), words), typed.get(WAS + name.removeprefix(HELD), ""))
        for name, words in typed.items()
        if name.startswith(HELD) and words.strip()
    ]


def leave(visit: Visit) -> Response:
    """Drop everything and show a page that says nothing; the run ends behind it."""
    visit.desk.leave()
    return HTMLResponse(_EMPTY)


_EMPTY = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Notes</title>
<meta name="viewport" content="width=device-width"></head>
<body><main><h1>Notes</h1><p>No notes yet.</p></main></body></html>
"""
