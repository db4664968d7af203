"""Helplines of a country the person chose, as strings to show, with how sure each is."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from leeway import packed

_TABLE = packed.toml("helplines")

_ALSO = {
    "UK": "GB",
    "ENGLAND": "GB",
    "SCOTLAND": "GB",
    "WALES": "GB",
    "NORTHERN IRELAND": "GB",
    "GREAT BRITAIN": "GB",
    "USA": "US",
    "AMERICA": "US",
    "DEUTSCHLAND": "DE",
    "HOLLAND": "NL",
}
"""What people also call a country, in capitals."""


class Line(NamedTuple):
    """One line: whom it is for, its name, what to dial or text, whether it was seen on a page, and when checked."""

    kind: str
    name: str
    show: str
    seen: bool
    checked: date | None


class Helplines(NamedTuple):
    """What to show: the emergency number or the general fallback, lines, and the directory of all.

    `country` is empty where none was chosen; `checked`: when the emergency number was checked, None: never.
    """

    country: str
    emergency: str
    checked: date | None
    lines: tuple[Line, ...]
    directory: str

    @property
    def place(self) -> str:
        """The country as it stands in a sentence: "Ireland", "the United Kingdom"."""
        the = self.country.startswith("United ") or self.country == "Netherlands"
        return f"the {self.country}" if the else self.country

    @property
    def unchecked(self) -> tuple[str, ...]:
        """What nobody has compared with a public page yet: the emergency number, and lines by name."""
        emergency = ("the emergency number",) if self.country and not self.checked else ()
        names = dict.fromkeys(line.name for line in self.lines if not line.checked)
        return (*emergency, *names)

    @property
    def oldest(self) -> date | None:
        """The day by which every number that was checked at all had been checked; None where none was."""
        days = [day for day in (self.checked, *(line.checked for line in self.lines)) if day]
        return min(days, default=None)


def countries() -> dict[str, str]:
    """Code and name of every country that has rows, by name."""
    named = {code: row["country"] for code, row in _TABLE["countries"].items()}
    return dict(sorted(named.items(), key=lambda pair: pair[1]))


def country_of(text: str) -> str:
    """The code of a country from its two letters or its name, in any case; empty where it has no rows."""
    asked = " ".join(text.upper().split())
    codes = {name.upper(): code for code, name in countries().items()}
    code = _ALSO.get(asked) or codes.get(asked) or asked
    return code if code in _TABLE["countries"] else ""


def helplines(country: str, kinds: tuple[str, ...]) -> Helplines:
    """The lines of a country (its code or name) for some kinds, the first kind first; else the fallback.

    Lines for young people stand after the others wherever a country has them.
    """
    fallback = _TABLE["fallback"]
    row = _TABLE["countries"].get(country_of(country))
    if row is None:
        return Helplines("", fallback["emergency"], None, (), fallback["directory"])
    order = (*kinds, "young")
    lines = [_line(each) for each in row["lines"] if each["for"] in order]
    lines.sort(key=lambda line: order.index(line.kind))
    checked = row.get("emergency_checked")
    return Helplines(row["country"], row["emergency"], checked, tuple(lines), fallback["directory"])


def _line(row: dict[str, Any]) -> Line:
    return Line(row["for"], row["name"], row["show"], row["sure"] == "page", row.get("checked"))
