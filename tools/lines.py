"""Hold the labelled lines to their form: training/lines/ and training/set_aside/.

    python tools/lines.py

Header, five columns, sides and cues that there are, and no line twice in a file.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

from leeway.cue import Cue

ROOT = Path(__file__).resolve().parent.parent
HEADER = ["side", "text", "cues", "before", "note"]
CUES = {cue.value for cue in Cue} | {"none"}


def faults(path: Path) -> Iterator[str]:
    """What is wrong with a file."""
    seen: dict[tuple[str, ...], int] = {}
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    if not rows or rows[0] != HEADER:
        yield "its first line is not the header"
        return
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(HEADER):
            yield f"line {number} has {len(row)} columns, not {len(HEADER)}"
            continue
        side, text, cues, before, _ = row
        if side not in {"me", "them"}:
            yield f"line {number}: no side is called {side!r}"
        unknown = {cue.strip() for cue in cues.split(",")} - CUES - {""}
        if unknown:
            yield f"line {number}: no cue is called {', '.join(sorted(unknown))}"
        first = seen.setdefault((side, text.casefold(), before), number)
        if first != number:
            yield f"line {number} is line {first} again"


def main() -> int:
    """Print what is wrong, then how much; 1 when anything is."""
    wrong = 0
    paths = sorted(ROOT.glob("training/*/*.tsv"))
    for path in paths:
        for fault in faults(path):
            print(f"{path.relative_to(ROOT)}: {fault}")
            wrong += 1
    print(f"lines: {wrong} wrong in {len(paths)} files")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
