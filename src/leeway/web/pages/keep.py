"""Keep: what was told goes into a vault: a passphrase, its strength told plainly, a recovery code shown once."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path

from starlette.responses import Response

from leeway.entries import Settings
from leeway.errors import LeewayError, TooSoon
from leeway.session import Session
from leeway.web import forms, show
from leeway.web.addresses import FRONT, TODAY
from leeway.web.visit import Visit


def see(visit: Visit) -> Response:
    """Choose a passphrase."""
    return show.page(visit, "keep.html", sealed=visit.query.get("k", ""))


def create(visit: Visit) -> Response:
    """Make the vault, lay the answers into it, and show the recovery code once."""
    mistakes = forms.passphrase_mistakes(visit)
    if mistakes:
        return show.page(
            visit,
            "keep.html",
            sealed=visit.text("k"),
            errors=mistakes,
            status=HTTPStatus.UNPROCESSABLE_ENTITY,
        )
    answers = visit.sealed()
    passphrase = dict(visit.fields)["passphrase"]
    session, code = Session.create(visit.desk.folder, passphrase, cost=visit.desk.cost)
    entries = forms.first_entries(answers, visit.now)
    if entries:
        session.write(*entries, now=visit.now)
    session.keep(Settings(country=answers.get("country", "")))
    visit.desk.take(session)
    return show.page(
        visit, "code.html", code=code, first=True, strength=forms.strength(passphrase), onward=TODAY
    )


def restore_form(visit: Visit) -> Response:
    """A backup instead of a new vault."""
    return show.page(visit, "restore.html")


def restore(visit: Visit) -> Response:
    """Put a backup in this place and open it."""
    passphrase = dict(visit.fields).get("passphrase", "")
    file = Path(visit.text("file")).expanduser()
    try:
        session = Session.restore(file, visit.desk.folder, passphrase=passphrase)
    except TooSoon:
        raise
    except LeewayError as error:
        return show.page(
            visit, "restore.html", errors={"file": error.sentence}, status=error.status
        )
    visit.desk.take(session)
    return show.go(FRONT)
