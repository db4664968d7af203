"""Helplines of a country the person chose, as strings to show, with how sure each is."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from leeway import packed


class Line(NamedTuple):
    """One line: whom it is for, its name, what to dial or text, how sure, and when it was checked."""

    kind: str
    name: str
    show: str
    seen: bool
    checked: date | None

    @property
    def note(self) -> str:
        """How far the row can be trusted, in words."""
        if self.checked is None:
            return "not checked yet with the provider"
        return f"checked {self.checked.day} {self.checked:%B %Y}"


class Helplines(NamedTuple):
    """What to show: the emergency number or the general fallback, lines, and the directory of all."""

    country: str
    emergency: str
    lines: tuple[Line, ...]
    directory: str


_TABLE = packed.toml("helplines")


def countries() -> dict[str, str]:
    """Code and name of every country that has rows, by name."""
    named = {code: row["country"] for code, row in _TABLE["countries"].items()}
    return dict(sorted(named.items(), key=lambda pair: pair[1]))


def helplines(country: str, kinds: tuple[str, ...]) -> Helplines:
    """The lines of a country (its code, in any case) for some kinds; without a country, the fallback."""
    fallback = _TABLE["fallback"]
    row = _TABLE["countries"].get(country.strip().upper())
    if row is None:
        return Helplines("", fallback["emergency"], (), fallback["directory"])
    lines = tuple(_line(each) for each in row["lines"] if each["for"] in {*kinds, "young"})
    ordered = tuple(sorted(lines, key=lambda line: kinds.index(line.kind) if line.kind in kinds else 9))
    return Helplines(row["country"], f"Emergency: {row['emergency']}", ordered, fallback["directory"])


def _line(row: dict[str, object]) -> Line:
    checked = row.get("checked")
    day = checked if isinstance(checked, date) else None
    return Line(str(row["for"]), str(row["name"]), str(row["show"]), row["sure"] == "page", day)
