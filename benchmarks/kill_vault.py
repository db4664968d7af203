"""Kill a process that writes into a vault, at random moments, and look at what is left.

Each round starts a process that writes entries, seals words, imports a growing chat, changes the passphrase and
the key, and says what was acknowledged; kills it (SIGKILL) at a moment drawn from the seed; searches every file for
readable words; opens the vault, reads every page, and counts. What was acknowledged must be there.

    python benchmarks/kill_vault.py [ROUNDS] [SEED] [--save]      50 rounds unless told; prints and may save

It tests the death of a process, not of the power.
"""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

from leeway import stories
from leeway.entries import Draft, Unsaved
from leeway.errors import LeewayError
from leeway.keyfile import FLOOR
from leeway.session import Session
from leeway.sitting import Names
from leeway.source import Upload

ROOT = Path(__file__).resolve().parent.parent
PASSPHRASES = ("four odd words here", "four other words now")
ME, THEM = "Marguerite", "Bartholomew"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ACTS = ("entry", "seal", "import", "passphrase", "rekey")
A_ROUND_SECONDS = 1.2
"""A process is killed at most so long after its first word."""

A_VAULT_ROUNDS = 25
"""After so many rounds the next vault begins."""

LONG_WORD = 7
"""Shorter words stand in random bytes by chance."""


def chat() -> str:
    """The invented story, with names that are long enough to be searched for."""
    story = stories.demo()
    text = stories.as_whatsapp(story)
    return re.sub(rf"\b{story.cast.me}\b", ME, re.sub(rf"\b{story.cast.them}\b", THEM, text))


def readable(text: str) -> frozenset[bytes]:
    """What must not be found in any file: names, and every longer word of the chat."""
    words = re.findall(rf"[^\W\d_]{{{LONG_WORD},}}", text)
    return frozenset(word.encode() for word in (*words, ME, THEM, "remember"))


# ------------------------------------------------------------ the process that is killed


def work(folder: Path, seed: int) -> None:
    """Write for ever, and say each time what is on the disk now."""
    dice = random.Random(seed)  # noqa: S311 - a story, no secret
    lines = chat().splitlines(keepends=True)
    session = _opened(folder)
    events = session.arrivals()[-1].events if session.arrivals() else 0
    for number in count(1):
        act = dice.choices(ACTS, (60, 15, 12, 3, 3))[0]
        if act == "entry":
            session.write(Draft(f"remember entry {seed} {number}"), now=NOW)
            _say(f"entry {seed} {number}")
        elif act == "seal":
            session.seal(Unsaved("draft", f"remember words {seed} {number}"))
            _say(f"seal {seed} {number}")
        elif act == "import":
            events = min(len(lines), events + dice.randrange(5, 400))
            upload = Upload(f"WhatsApp Chat with {THEM}.txt", "".join(lines[:events]).encode())
            session.import_files([upload], Names(ME, tz="Europe/London"), now=NOW)
            _say(f"import {len(session.record())} {seed}")
        elif act == "rekey":
            session.rekey(_passphrase(folder)[0])
            _say(f"rekey {seed} {number}")
        else:
            old, new = _passphrase(folder)
            session.change_passphrase(new, passphrase=old)
            (folder.parent / "passphrase").write_text(new, "utf-8")
            _say(f"passphrase {seed} {number}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _passphrase(folder: Path) -> tuple[str, str]:
    """The passphrase that was acknowledged last, and the other one."""
    told = folder.parent / "passphrase"
    now = told.read_text("utf-8") if told.exists() else PASSPHRASES[0]
    return now, PASSPHRASES[1 - PASSPHRASES.index(now)]


def _opened(folder: Path) -> Session:
    """Killed between the change of the passphrase and its acknowledgement, the new one is the right one."""
    now, other = _passphrase(folder)
    try:
        return Session.open(folder, passphrase=now)
    except LeewayError:
        session = Session.open(folder, passphrase=other)
        (folder.parent / "passphrase").write_text(other, "utf-8")
        return session


# ------------------------------------------------------------ the one that kills and looks


@dataclass
class Seen:
    """What all rounds came to."""

    rounds: int = 0
    acknowledged: Counter[str] = field(default_factory=Counter)
    entries: set[str] = field(default_factory=set)
    sealed: str = ""
    events: int = 0
    cut_off: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


def rounds(folder: Path, how_many: int, seed: int) -> Iterator[Seen]:
    """Kill and look, again and again; yields what was seen so far after each round."""
    dice = random.Random(seed)  # noqa: S311 - a story, no secret
    secret, seen = readable(chat()), Seen()
    for number in range(how_many):
        home = folder / f"vault {number // A_VAULT_ROUNDS}"
        vault = home / "Notes"
        if not home.exists():
            (home / "tmp").mkdir(parents=True)
            Session.create(vault, PASSPHRASES[0], cost=FLOOR)[0].lock()
            seen.entries, seen.sealed, seen.events = set(), "", 0
        _one(home, vault, seed * 1000 + number, dice.uniform(0, A_ROUND_SECONDS), seen)
        _search(home, secret, seen)
        _look(vault, seen)
        seen.rounds += 1
        yield seen


def _one(home: Path, vault: Path, seed: int, seconds: float, seen: Seen) -> None:
    """Start one process, kill it, and take down what it acknowledged."""
    temporary = str(home / "tmp")
    apart = {
        "TMPDIR": temporary,
        "TEMP": temporary,
        "TMP": temporary,
        "SQLITE_TMPDIR": temporary,
        "HOME": temporary,
    }
    command = [sys.executable, __file__, "--work", str(vault), str(seed)]
    environment = {**os.environ, **apart, "PYTHONPATH": str(ROOT / "src")}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        words = process.stdout or ()
        first = next(iter(words), "")
        timer = threading.Timer(seconds, process.kill)
        timer.start()
        said = [first, *words]
        timer.cancel()
    if not first:
        seen.faults.append(f"round {seed}: nothing was acknowledged")
    for line in said:
        if not line.endswith("\n"):
            continue
        kind, rest = line.rstrip().split(" ", 1)
        seen.acknowledged[kind] += 1
        if kind == "entry":
            seen.entries.add(f"remember {line.rstrip()}")
        elif kind == "seal":
            seen.sealed = f"remember words {rest}"
        elif kind == "import":
            seen.events = int(rest.split()[0])


def _search(home: Path, secret: frozenset[bytes], seen: Seen) -> None:
    """No file may hold a readable word: not the vault's, and no temporary one."""
    for path in home.rglob("*"):
        if path.is_file() and path.name != "passphrase":
            content = path.read_bytes()
            seen.faults += [
                f"readable: {word!r} in {path.name}" for word in secret if word in content
            ]
    seen.faults += [f"a temporary file: {path.name}" for path in (home / "tmp").iterdir()]


def _look(vault: Path, seen: Seen) -> None:
    """Open the vault, read every page, and compare with what was acknowledged."""
    try:
        with _opened(vault) as session:
            session._vault.check()  # noqa: SLF001 - the one place that asks for every page
            kept = {line.entry.text for line in session.lines() if isinstance(line.entry, Draft)}
            events, sealed = len(session.record()), session.unsaved()
            session.readings()
    except LeewayError as error:
        seen.faults.append(f"did not open: {error!r}")
        return
    if lost := seen.entries - kept:
        seen.faults.append(f"lost entries: {sorted(lost)[:3]}")
    if events < seen.events:
        seen.faults.append(f"lost events: {events} of {seen.events}")
    if seen.sealed and (not sealed or _number(sealed[0].text) < _number(seen.sealed)):
        seen.faults.append("lost sealed words")
    seen.cut_off["an entry"] += len(kept - seen.entries)
    seen.cut_off["an import"] += events > seen.events
    seen.entries, seen.events = kept, events
    seen.sealed = sealed[0].text if sealed else ""


def _number(words: str) -> tuple[int, ...]:
    return tuple(int(part) for part in words.split()[2:])


def main(arguments: list[str]) -> int:
    """Run the rounds and print the table; 1 when anything was lost, readable or did not open."""
    numbers = [int(each) for each in arguments if each.isdigit()]
    how_many, seed = (numbers + [50, 1][len(numbers) :])[:2]
    began, seen = time.monotonic(), Seen()
    with tempfile.TemporaryDirectory() as folder:
        for seen in rounds(Path(folder), how_many, seed):
            if seen.rounds % 50 == 0:
                print(f"{seen.rounds} rounds, {len(seen.faults)} faults", file=sys.stderr)
    table = "\n".join(_table(seen, seed, time.monotonic() - began))
    print(table)
    if "--save" in arguments:
        place = ROOT / "docs" / "benchmarks"
        place.mkdir(exist_ok=True)
        (place / "kill-vault.md").write_text(f"{table}\n", "utf-8")
    return 1 if seen.faults else 0


def _table(seen: Seen, seed: int, seconds: float) -> Iterator[str]:
    yield "# The vault, killed"
    yield ""
    yield f"`python benchmarks/kill_vault.py {seen.rounds} {seed} --save`, {date.today()}, {sys.platform},"  # noqa: DTZ011
    yield f"Python {sys.version.split()[0]}, {seconds:.0f} s. Killed with SIGKILL at random moments; no power was cut."
    yield ""
    yield "| what | how many |"
    yield "|---|---|"
    yield f"| kills | {seen.rounds} |"
    for kind in ACTS:
        yield f"| acknowledged: {kind} | {seen.acknowledged[kind]} |"
    yield f"| on the disk though the process died before saying so: an entry | {seen.cut_off['an entry']} |"
    yield f"| the same: an import | {seen.cut_off['an import']} |"
    yield f"| acknowledged and lost, readable in a file, or not opened | {len(seen.faults)} |"
    yield from (f"\n{fault}" for fault in seen.faults)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--work"]:
        work(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        sys.exit(main(sys.argv[1:]))
