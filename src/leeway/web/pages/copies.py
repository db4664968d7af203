"""Copies: an encrypted backup, or readable files, where the person wants them."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path

from starlette.responses import Response

from leeway.errors import FormError
from leeway.web import forms, show
from leeway.web.visit import Visit


def see(visit: Visit) -> Response:
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
    try:
        where = forms.place_of(visit.text(what))
        if what == "export":
            count = len(visit.session.export(where))
            said = f"{count} files were written to {where.absolute()}. They are not encrypted."
            return _copies(visit, {}, said)
        visit.session.backup(where)
    except FormError as error:
        return _copies(visit, {what: error.sentence}, "")
    return _copies(visit, {}, f"The copy was written to {where.absolute()}, and read back.")
