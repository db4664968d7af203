"""How long a call was, as tables write it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from leeway.importers._columns import Columns
from leeway.record import UNKNOWN_SECONDS

_PARTS = re.compile(r"(\d+)\s*([hums][^\W\d_]*|['’′]|[\"”″])\.?\s*", re.IGNORECASE)
_UNITS = {"h": 3600, "u": 3600, "m": 60, "'": 60, "’": 60, "′": 60}
_NUMBER = re.compile(r"(\d+)(?:[.,](\d+))?")
_CLOCK = re.compile(r"(?:(\d+):)?(\d+):(\d\d)(?:[.,]\d+)?")


class Lengths(NamedTuple):
    """What a column of lengths is like as a whole.

    `blank`: what an empty cell says (0 where no cell says zero in another way); `whole_minutes`: all are
    counts of minutes, as bills have them; `unread`: how many cells say nothing that can be understood.
    """

    blank: int
    whole_minutes: bool
    unread: int


def lengths(cells: Iterable[str], columns: Columns) -> Lengths:
    """A column as a whole."""
    told = [cell for cell in cells if cell.strip()]
    read = [seconds_of(cell, columns) for cell in told]
    known = [seconds for seconds in read if seconds is not None]
    whole = columns.in_minutes and all(cell.strip().isdecimal() for cell in told)
    return Lengths(
        blank=0 if known and min(known) > 0 else UNKNOWN_SECONDS,
        whole_minutes=bool(told) and whole,
        unread=len(told) - len(known),
    )


def seconds_of(cell: str, columns: Columns) -> int | None:
    """The seconds that one cell tells; None where it cannot be understood."""
    cell = cell.strip().removeprefix("PT").strip()
    unit = 60 if columns.in_minutes else 1
    if found := _NUMBER.fullmatch(cell):
        return round(float(f"{found[1]}.{found[2] or 0}") * unit) if len(cell) < 12 else None
    if found := _CLOCK.fullmatch(cell):
        if len(cell) > 12:
            return None
        if found[1]:
            return int(found[1]) * 3600 + int(found[2]) * 60 + int(found[3])
        both = int(found[2]) * 60 + int(found[3])
        return both * 60 if columns.hours_and_minutes else both
    parts = _PARTS.findall(cell)
    if not parts or _PARTS.sub("", cell).strip() or len(cell) > 40:
        return None
    seconds = sum(int(number) * _unit(word) for number, word in parts)
    return seconds if seconds < 10**6 else None


def _unit(word: str) -> int:
    """Seconds of one of a unit; "std" are hours, though they begin like seconds."""
    return 3600 if word.casefold().startswith("std") else _UNITS.get(word[0].casefold(), 1)
