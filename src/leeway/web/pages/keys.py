"""Keys: another passphrase, another recovery code, everything encrypted anew; each proves who asks."""

from __future__ import annotations

from http import HTTPStatus

from starlette.responses import Response

from leeway.errors import TooSoon, WrongPassphrase
from leeway.web import forms, passphrases, show
from leeway.web.addresses import SETTINGS
from leeway.web.visit import Visit


def see(visit: Visit) -> Response:
    """Another passphrase, another recovery code, everything encrypted anew."""
    return show.page(visit, "keys.html", saved="saved" in visit.query)


def change(visit: Visit) -> Response:
    """Do one of the three; the passphrase proves who asks."""
    fields, session = dict(visit.fields), visit.session
    old = fields.get("old", "")
    try:
        match visit.text("do"):
            case "passphrase":
                mistakes = passphrases.passphrase_mistakes(visit)
                if mistakes:
                    return _wrong(visit, mistakes)
                session.change_passphrase(fields["passphrase"], passphrase=old)
                return show.go(visit.path, saved="1")
            case "code":
                code = session.new_recovery_code(old)
            case _:
                code = session.rekey(old)
    except (WrongPassphrase, TooSoon) as error:
        return _wrong(visit, {f"old-{visit.text('do')}": error.sentence})
    return show.page(visit, "code.html", code=code, first=False, strength="", onward=SETTINGS)


def _wrong(visit: Visit, mistakes: forms.Mistakes) -> Response:
    return show.page(
        visit, "keys.html", saved=False, errors=mistakes, status=HTTPStatus.UNPROCESSABLE_ENTITY
    )
