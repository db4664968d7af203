"""Warn of helplines that nobody has looked at, or not for half a year; the calendar fails nothing."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINES = ROOT / "src" / "leeway" / "words" / "helplines.toml"
STALE_DAYS = 180

Row = tuple[str, date | None]
"""What a row is called, and when it was checked (None: never)."""


def dated(table: object, of: str = "") -> Iterator[Row]:
    """Each row that shows a number, named for its line and country: lines, and emergency numbers."""
    if isinstance(table, list):
        for row in table:
            yield from dated(row, of)
    if isinstance(table, dict):
        name = str(table.get("name") or table.get("country") or "")
        title = f"{of}: {name}" if of and name else name or of
        if "checked" in table or "show" in table:
            yield title, day(table.get("checked"))
        if "emergency_sure" in table:
            yield f"{title}: emergency", day(table.get("emergency_checked"))
        for inner in table.values():
            yield from dated(inner, title)


def day(checked: object) -> date | None:
    """A day as TOML or as text has it."""
    return date.fromisoformat(checked) if isinstance(checked, str) else checked  # type: ignore[return-value]


def stale(rows: list[Row], today: date) -> list[str]:
    """A sentence for each row that is too old to trust."""
    ages = ((name, (today - checked).days) for name, checked in rows if checked)
    return [f"{name}: checked {age} days ago" for name, age in ages if age > STALE_DAYS]


def never(rows: list[Row]) -> list[str]:
    """The rows that were never checked with the provider."""
    return [name for name, checked in rows if checked is None]


def main(lines: Path = LINES) -> int:
    """Print the warnings, one line for all that were never checked; never a failure."""
    if not lines.exists():
        print("helplines: there are none yet")
        return 0
    rows = list(dated(tomllib.loads(lines.read_text("utf-8"))))
    old, unseen = stale(rows, datetime.now(tz=UTC).date()), never(rows)
    for sentence in old:
        print(f"warning: {sentence}")
    if unseen:
        print(
            f"warning: {len(unseen)} rows were never checked with the provider (first: {unseen[0]})"
        )
    print(f"helplines: {len(rows)} rows, {len(old) + len(unseen)} to look at again")
    return 0


if __name__ == "__main__":
    sys.exit(main())
