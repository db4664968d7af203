"""Notebook: the small things in a vault: lines of the journal, settings, the pair, arrivals, sealed words."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple, TypeVar

from leeway.entries import KINDS, NAMES, Entry, Line, Unsaved, unsound
from leeway.errors import FormError
from leeway.vault import Vault
from leeway.written import plain, typed

Value = TypeVar("Value")


class Arrival(NamedTuple):
    """One import as it is remembered: when, how many files, what they held and what was new in them.

    `skipped`: cause, how many rows, and the numbers of the first 20; `notes`: what the person should know.
    """

    at: datetime
    files: int
    events: int
    new: int
    skipped: tuple[Passed, ...]
    notes: tuple[str, ...]


class Passed(NamedTuple):
    """Rows that were passed over: why, how many, and the line numbers of the first of them."""

    cause: str
    rows: int
    lines: tuple[int, ...]


def write(vault: Vault, entries: Iterable[Entry], at: datetime) -> tuple[Line, ...]:
    """Write entries down, all or none; once this returns they are on the disk. Raises FormError for an unsound one."""
    written = []
    with vault.transaction():
        for entry in entries:
            row = (at.isoformat(), NAMES[type(entry)], _json(entry))
            wrong = unsound(entry)
            if wrong:
                raise FormError(wrong)
            ((number,),) = vault.rows(
                "INSERT INTO lines (at, kind, said) VALUES (?, ?, ?) RETURNING number", *row
            )
            written.append(Line(number, at, entry))
    return tuple(written)


def lines(vault: Vault) -> tuple[Line, ...]:
    """All lines, oldest first."""
    rows = vault.rows("SELECT number, at, kind, said FROM lines ORDER BY number")
    return tuple(
        Line(number, datetime.fromisoformat(at), typed(KINDS[kind], json.loads(said)))
        for number, at, kind, said in rows
    )


def strike(vault: Vault, number: int) -> None:
    """Delete a line."""
    vault.rows("DELETE FROM lines WHERE number = ?", number)


def keep(vault: Vault, name: str, value: object) -> None:
    """Keep one value under a name, in the place of the one before."""
    vault.rows("INSERT OR REPLACE INTO kept VALUES (?, ?)", name, _json(value))


def kept(vault: Vault, name: str, kind: type[Value]) -> Value | None:
    """The value under a name, or None."""
    rows = vault.rows("SELECT value FROM kept WHERE name = ?", name)
    return typed(kind, json.loads(rows[0][0])) if rows else None


def forget(vault: Vault, name: str) -> None:
    """Keep nothing under a name."""
    vault.rows("DELETE FROM kept WHERE name = ?", name)


def seal(vault: Vault, unsaved: Unsaved, shown: str | None = None) -> None:
    """Keep the words of one box; none takes them away.

    `shown`: what stood in the box when its page was made. Words that another page sealed since stay before these.
    """
    with vault.transaction():
        others = [each.text for each in sealed(vault) if each.place == unsaved.place]
        if shown is not None and unsaved.text and others not in ([], [shown], [unsaved.text]):
            unsaved = Unsaved(unsaved.place, f"{others[0]}\n\n{unsaved.text}")
        vault.rows("DELETE FROM unsaved WHERE place = ?", unsaved.place)
        if unsaved.text:
            vault.rows("INSERT INTO unsaved VALUES (?, ?)", *unsaved)


def sealed(vault: Vault) -> tuple[Unsaved, ...]:
    """All boxes with words, by place."""
    return tuple(
        Unsaved(*row) for row in vault.rows("SELECT place, words FROM unsaved ORDER BY place")
    )


def remember(vault: Vault, arrival: Arrival) -> None:
    """Remember one import."""
    said = _json(arrival)
    vault.rows("INSERT INTO arrivals (at, said) VALUES (?, ?)", arrival.at.isoformat(), said)


def arrivals(vault: Vault) -> tuple[Arrival, ...]:
    """All imports, oldest first."""
    rows = vault.rows("SELECT said FROM arrivals ORDER BY number")
    return tuple(typed(Arrival, json.loads(said)) for (said,) in rows)


def _json(value: object) -> str:
    return json.dumps(plain(value), ensure_ascii=False)
