"""Hold each file to its floor of coverage, after the tests have written coverage.json.

The floors stand in pyproject.toml under [tool.leeway.coverage]: the first line that a file's path
begins with is its floor, in percent of statements and branches.
"""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent


class Reached(NamedTuple):
    """How much of one file the tests reach, in percent, and what they do not."""

    path: str
    percent: float
    floor: int
    lines: str


def floor_of(path: str, floors: dict[str, int]) -> int:
    """The floor of one file: the first that names it, or 0."""
    return next((floor for start, floor in floors.items() if path.startswith(start)), 0)


def stretches(missing: list[int]) -> str:
    """Line numbers as people write them: 3-5, 9."""
    runs: list[list[int]] = []
    for line in missing:
        if runs and line == runs[-1][1] + 1:
            runs[-1][1] = line
        else:
            runs.append([line, line])
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in runs)


def reached(path: str, figures: dict[str, Any], floors: dict[str, int]) -> Reached:
    """One file of coverage's JSON."""
    path = path.replace("\\", "/").removeprefix("src/")
    summary = figures["summary"]
    parts = summary["num_statements"] + summary.get("num_branches", 0)
    done = summary["covered_lines"] + summary.get("covered_branches", 0)
    missing = figures["missing_lines"]
    branches = ((a, b) for a, b in figures.get("missing_branches", []) if a not in missing)
    jumps = ", ".join(f"{a} to {b}" if b > 0 else f"{a} to the end" for a, b in branches)
    lacking = [stretches(missing), f"jumps {jumps}" if jumps else ""]
    percent = 100 * done / parts if parts else 100.0
    return Reached(path, percent, floor_of(path, floors), "; ".join(filter(None, lacking)))


def main(measured: Path = ROOT / "coverage.json") -> int:
    """Print the files under their floor; 1 when there are any."""
    floors = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["leeway"]
    report = json.loads(measured.read_text("utf-8"))
    files = [reached(*item, floors["coverage"]) for item in report["files"].items()]
    under = sorted(one for one in files if one.percent < one.floor)
    for one in under:
        print(f"{one.path}: {one.percent:.1f} of {one.floor} percent; not reached: {one.lines}")
    whole = report["totals"]["percent_covered"]
    print(f"coverage: {whole:.1f} percent of {len(files)} files; {len(under)} under their floor")
    return int(bool(under))


if __name__ == "__main__":
    sys.exit(main())
