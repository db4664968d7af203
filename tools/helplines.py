"""Warn of helplines that nobody has looked at for half a year; the calendar fails nothing."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINES = ROOT / "src" / "leeway" / "words" / "helplines.toml"
STALE_DAYS = 180


def dated(table: object, name: str = "") -> Iterator[tuple[str, date]]:
    """Each row that says when it was checked, by the best name that it has."""
    if isinstance(table, list):
        for row in table:
            yield from dated(row, name)
    if isinstance(table, dict):
        title = str(table.get("name") or table.get("country") or table.get("code") or name)
        if "checked" in table:
            checked = table["checked"]
            yield title, checked if isinstance(checked, date) else date.fromisoformat(checked)
        for key, inner in table.items():
            yield from dated(inner, title if isinstance(table, list) else f"{title} {key}".strip())


def stale(rows: list[tuple[str, date]], today: date) -> list[str]:
    """A sentence for each row that is too old to trust."""
    ages = ((name, (today - checked).days) for name, checked in rows)
    return [f"{name}: checked {age} days ago" for name, age in ages if age > STALE_DAYS]


def main(lines: Path = LINES) -> int:
    """Print the warnings; never a failure."""
    if not lines.exists():
        print("helplines: there are none yet")
        return 0
    rows = list(dated(tomllib.loads(lines.read_text("utf-8"))))
    old = stale(rows, datetime.now(tz=UTC).date())
    for sentence in old:
        print(f"warning: {sentence}")
    print(f"helplines: {len(rows)} rows, {len(old)} to look at again")
    return 0


if __name__ == "__main__":
    sys.exit(main())
