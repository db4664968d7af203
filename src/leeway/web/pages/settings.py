"""Settings: names, look, lock, country; the passphrase; copies; the end."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path

from starlette.responses import Response

from leeway.entries import Look
from leeway.errors import FormError, TooSoon, WrongPassphrase
from leeway.helplines import countries
from leeway.web import forms, show
from leeway.web.addresses import COPIES, FRONT, SETTINGS
from leeway.web.visit import Visit


def see(visit: Visit) -> Response:
    """All settings on one page."""
    return _settings(visit, {})


def _settings(visit: Visit, errors: forms.Mistakes) -> Response:
    return show.page(
        visit,
        "settings.html",
        looks=list(Look),
        countries=countries(),
        typed=dict(visit.fields) or visit.settings._asdict(),
        errors=errors,
        saved="saved" in visit.query,
        opened=visit.session.last_opened,
        status=HTTPStatus.UNPROCESSABLE_ENTITY if errors else HTTPStatus.OK,
    )


def keep(visit: Visit) -> Response:
    """Keep the settings, all of them or none."""
    settings, mistakes = forms.settings_of(visit)
    if mistakes:
        return _settings(visit, mistakes)
    visit.desk.keep(settings)
    return show.go(SETTINGS, saved="1")


def country(visit: Visit) -> Response:
    """The country alone, from a page with numbers."""
    chosen = visit.text("country")
    if chosen in {"", *countries()}:
        visit.desk.keep(visit.settings._replace(country=chosen))
    return show.go(FRONT)


# ------------------------------------------------------------ keys


def keys_form(visit: Visit) -> Response:
    """Another passphrase, another recovery code, everything encrypted anew."""
    return show.page(visit, "keys.html", saved="saved" in visit.query)


def keys(visit: Visit) -> Response:
    """Do one of the three; the passphrase proves who asks."""
    fields, session = dict(visit.fields), visit.session
    old = fields.get("old", "")
    try:
        match visit.text("do"):
            case "passphrase":
                mistakes = forms.passphrase_mistakes(visit)
                if mistakes:
                    return _keys_wrong(visit, mistakes)
                session.change_passphrase(fields["passphrase"], passphrase=old)
                return show.go(visit.path, saved="1")
            case "code":
                code = session.new_recovery_code(old)
            case _:
                code = session.rekey(old)
    except (WrongPassphrase, TooSoon) as error:
        return _keys_wrong(visit, {f"old-{visit.text('do')}": error.sentence})
    return show.page(visit, "code.html", code=code, first=False, strength="", onward=SETTINGS)


def _keys_wrong(visit: Visit, mistakes: forms.Mistakes) -> Response:
    return show.page(
        visit, "keys.html", saved=False, errors=mistakes, status=HTTPStatus.UNPROCESSABLE_ENTITY
    )


# ------------------------------------------------------------ copies and the end


def copies_form(visit: Visit) -> Response:
    """An encrypted copy, or readable files."""
    return _copies(visit, {}, "")


def _copies(visit: Visit, errors: forms.Mistakes, done: str) -> Response:
    day = f"{visit.now:%Y-%m-%d}"
    typed = dict(visit.fields)
    return show.page(
        visit,
        "copies.html",
        backup=typed.get("backup") or str(Path.home() / f"notes-{day}.zip"),
        export=typed.get("export") or str(Path.home() / f"notes-{day}"),
        errors=errors,
        done=done,
        status=HTTPStatus.UNPROCESSABLE_ENTITY if errors else HTTPStatus.OK,
    )


def copy(visit: Visit) -> Response:
    """Write the copy where the person wants it."""
    what = "export" if visit.text("do") == "export" else "backup"
    where = Path(visit.text(what)).expanduser()
    try:
        if what == "export":
            count = len(visit.session.export(where))
            return _copies(visit, {}, f"{count} files were written. They are not encrypted.")
        visit.session.backup(where)
    except FormError as error:
        return _copies(visit, {what: error.sentence}, "")
    return _copies(visit, {}, "The copy was written and read back.")


def erase_form(visit: Visit) -> Response:
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
    return show.go(FRONT)


__all__ = [
    "COPIES",
    "copies_form",
    "copy",
    "country",
    "erase",
    "erase_form",
    "keep",
    "keys",
    "keys_form",
    "see",
]
