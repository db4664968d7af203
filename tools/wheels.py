"""Prove that every pin of the app can be installed everywhere without a compiler.

    python tools/wheels.py           compare docs/wheels.md with requirements.lock (no network)
    python tools/wheels.py --renew   ask the package index, through pip, for each system and Python,
                                     and write docs/wheels.md

Needs the developers' environment. pip asks only: nothing is installed, nothing is kept.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from packaging.markers import Marker
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
TABLE = ROOT / "docs" / "wheels.md"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)(?:\s*;\s*(.+?))?\s*\\?$")


class System(NamedTuple):
    """One kind of machine: its name, the tags that its pip takes, and what markers see."""

    title: str
    tags: tuple[str, ...]
    sys_platform: str
    platform_machine: str


class Pin(NamedTuple):
    """One line of the lock: what is installed, and where (an empty marker: everywhere)."""

    name: str
    version: str
    marker: str

    @property
    def title(self) -> str:
        """The pin as the table names it."""
        return f"{self.name}=={self.version}"


def manylinux(machine: str) -> tuple[str, ...]:
    """The tags that a Linux of 2018 or later takes."""
    newest_first = (f"manylinux_2_{minor}_{machine}" for minor in range(28, 16, -1))
    return (*newest_first, f"manylinux2014_{machine}")


SYSTEMS = (
    System("Linux x86-64", manylinux("x86_64"), "linux", "x86_64"),
    System("Linux ARM64", manylinux("aarch64"), "linux", "aarch64"),
    System("macOS Intel", ("macosx_11_0_x86_64",), "darwin", "x86_64"),
    System("macOS Apple", ("macosx_11_0_arm64",), "darwin", "arm64"),
    System("Windows x64", ("win_amd64",), "win32", "AMD64"),
    System("Windows ARM64", ("win_arm64",), "win32", "ARM64"),
)

INTRODUCTION = """# Where Leeway can be installed

Each package of `requirements.lock`, and the Pythons for which it has a ready-made wheel on each
system, so that no compiler is needed. Asked of the package index on {day} with
`python tools/wheels.py --renew`; `run.py check` compares the pins below with the lock.
"""


def pins(lock: Path = LOCK) -> list[Pin]:
    """The pins of a lock, in its order."""
    found = map(PIN.match, lock.read_text(encoding="utf-8").splitlines())
    return [Pin(one[1], one[2], (one[3] or "").rstrip("\\ ")) for one in found if one]


def holds(pin: Pin, system: System, python: str) -> bool:
    """Whether a pin is installed on this system and Python."""
    if not pin.marker:
        return True
    return Marker(pin.marker).evaluate(
        {
            "implementation_name": "cpython",
            "platform_python_implementation": "CPython",
            "platform_machine": system.platform_machine,
            "python_full_version": f"{python}.0",
            "python_version": python,
            "sys_platform": system.sys_platform,
        }
    )


def wanted(lock: Path = LOCK) -> dict[tuple[Pin, System, str], bool]:
    """Each pin, system and Python: whether the lock installs it there."""
    return {
        (pin, system, python): holds(pin, system, python)
        for pin in pins(lock)
        for system in SYSTEMS
        for python in PYTHONS
    }


def rows(proven: dict[tuple[Pin, System, str], bool]) -> list[str]:
    """The table's lines: a row a pin, a column a system, the Pythons in each cell."""
    lines = ["| package | " + " | ".join(system.title for system in SYSTEMS) + " |"]
    lines.append("|---" * (len(SYSTEMS) + 1) + "|")
    for pin in dict.fromkeys(pin for pin, _, _ in proven):
        cells = (
            " ".join(python for python in PYTHONS if proven[pin, system, python]) or "-"
            for system in SYSTEMS
        )
        lines.append(f"| {pin.title} | " + " | ".join(cells) + " |")
    return lines


def found_by_pip(asked: list[Pin], system: System, python: str) -> set[Pin]:
    """Those of the pins for which pip finds a wheel that this system and Python would get."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        tags = (part for tag in system.tags for part in ("--platform", tag))
        done = subprocess.run(
            [
                *(sys.executable, "-m", "pip", "install", "-qq", "--dry-run", "--no-deps"),
                *("--ignore-installed", "--ignore-requires-python", "--only-binary", ":all:"),
                *("--python-version", python, "--implementation", "cp", *tags),
                *("--target", str(Path(folder, "nowhere")), "--report", str(report)),
                *(pin.title for pin in asked),
            ],
            check=False,
        )
        if done.returncode and len(asked) > 1:
            return {pin for one in asked for pin in found_by_pip([one], system, python)}
        if done.returncode:
            return set()
        answers = json.loads(report.read_text(encoding="utf-8"))["install"]
    suits = {
        canonicalize_name(answer["metadata"]["name"])
        for answer in answers
        if python in SpecifierSet(answer["metadata"].get("requires_python", ""))
        and answer["download_info"]["archive_info"]["hashes"]["sha256"] in LOCK.read_text("utf-8")
    }
    return {pin for pin in asked if canonicalize_name(pin.name) in suits}


def renew() -> int:
    """Ask for each cell and write the table; 1 when a wheel is missing."""
    asked, proven = wanted(), {}
    for system in SYSTEMS:
        for python in PYTHONS:
            needed = [pin for pin in pins() if asked[pin, system, python]]
            found = found_by_pip(needed, system, python)
            proven |= {(pin, system, python): pin in found for pin in pins()}
            for pin in set(needed) - found:
                print(f"{pin.title} has no wheel for {system.title}, Python {python}.")
    day = datetime.now(tz=UTC).date()
    text = "\n".join([INTRODUCTION.format(day=day), *rows(proven)]) + "\n"
    TABLE.write_text(text, encoding="utf-8", newline="\n")
    return int(proven != asked)


def check(lock: Path = LOCK, table: Path = TABLE) -> int:
    """Compare the committed table with the lock; 1 when they differ."""
    written = table.read_text(encoding="utf-8").splitlines() if table.exists() else []
    missing = [row for row in rows(wanted(lock)) if row not in written]
    for row in missing:
        print(f"docs/wheels.md does not prove: {row}")
    if missing:
        print("Run: python tools/wheels.py --renew")
    return int(bool(missing))


if __name__ == "__main__":
    sys.exit(renew() if "--renew" in sys.argv[1:] else check())
