"""Keep: what was told goes into a vault: a passphrase, its strength told plainly, a recovery code shown once."""

from __future__ import annotations

import secrets
from http import HTTPStatus

from starlette.responses import Response

from leeway.entries import Draft, Settings
from leeway.errors import LeewayError, TooSoon, WrongPassphrase
from leeway.session import Session, exists
from leeway.web import first_minute, forms, passphrases, show
from leeway.web.addresses import FRONT, KEEP, TODAY
from leeway.web.visit import Visit


def see(visit: Visit) -> Response:
    """Choose a passphrase, or the recovery code of the vault just made, once; without either, the first page."""
    answers = visit.sealed()
    if visit.query.get("k") and not answers:
        return show.go(FRONT)
    if visit.desk.is_open:
        return _code(visit)
    sealed = visit.desk.sealer.seal(answers) if answers else ""
    return _choose(visit, sealed, secrets.token_urlsafe(16), {})


def _code(visit: Visit) -> Response:
    """The recovery code; Today, once it was left behind. No address tells it."""
    code, strength = visit.desk.new_code
    if not code:
        return show.go(TODAY)
    return show.page(visit, "code.html", code=code, first=True, strength=strength, onward=TODAY)


def _choose(visit: Visit, sealed: str, press: str, errors: forms.Mistakes) -> Response:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if errors else HTTPStatus.OK
    box = visit.text("box")
    return show.page(
        visit, "keep.html", sealed=sealed, press=press, box=box, errors=errors, status=status
    )


def create(visit: Visit) -> Response:
    """Make the vault, lay the answers and the words of the box into it, and lead on to the recovery code.

    However often the button was pressed, one vault is made and one code is told. Where the answers are gone, that is
    told before a vault is made without them.
    """
    mistakes = passphrases.passphrase_mistakes(visit)
    if mistakes:
        return _choose(visit, visit.text("k"), visit.text("press"), mistakes)
    answers = visit.sealed()
    if visit.text("k") and not answers and not exists(visit.desk.folder):
        return _choose(visit, "", visit.text("press"), {"passphrase": _GONE})
    passphrase = dict(visit.fields)["passphrase"]

    def lay(session: Session) -> None:
        entries = first_minute.first_entries(answers, visit.now)
        words = visit.text("box")[: forms.LONGEST]
        entries += (Draft(words),) if words else ()
        if entries:
            session.write(*entries, now=visit.now)
        session.keep(Settings(country=answers.get("country", "")))

    strength = passphrases.strength(passphrase)
    visit.desk.make(visit.text("press"), passphrase, lay, strength)
    return show.go(KEEP)


_GONE = (
    "Your answers are gone, as Leeway was unused for ten minutes. "
    "You can keep what you tell from now on, or start again."
)


def restore_form(visit: Visit) -> Response:
    """A backup instead of a new vault."""
    return show.page(visit, "restore.html")


def restore(visit: Visit) -> Response:
    """Put a backup in this place and open it."""
    passphrase = dict(visit.fields).get("passphrase", "")
    try:
        file = forms.place_of(visit.text("file"))
        session = Session.restore(file, visit.desk.folder, passphrase=passphrase)
    except LeewayError as error:
        field = "passphrase" if isinstance(error, (TooSoon, WrongPassphrase)) else "file"
        return show.page(visit, "restore.html", errors={field: error.sentence}, status=error.status)
    visit.desk.take(session)
    return show.go(FRONT)
