"""The lines set aside, written without sight of any pattern: what the reader finds of them, scored once a release.

Prints recall with a Wilson interval for each cue, false alarms, and the misses themselves. The lines stand in
training/set_aside/, which no work on rules reads.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from math import sqrt
from pathlib import Path
from typing import NamedTuple

from leeway.cue import Cue
from leeway.handlog import with_contacts
from leeway.journal import Contact
from leeway.readings import Cache, read
from leeway.record import Channel, Kind, Who, nothing

LINES = Path(__file__).resolve().parent.parent / "training" / "set_aside" / "third.tsv"
START = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


class Line(NamedTuple):
    """One labelled line: whose, its bubbles, the cues that truly hold, and the message before it."""

    mine: bool
    bubbles: tuple[str, ...]
    cues: frozenset[str]
    before: str


def labelled(path: Path) -> list[Line]:
    """The lines of a set."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        Line(
            row["side"] == "me",
            tuple(row["text"].split(" || ")),
            frozenset(cue.strip() for cue in row["cues"].split(",")) - {"none", ""},
            row.get("before") or "",
        )
        for row in rows
    ]


def unseen(lines: list[Line]) -> list[Line]:
    """The lines without those few that also stand among the lines trained on: short ones that anybody would write."""
    trained = {
        (line.mine, line.bubbles)
        for path in sorted((LINES.parent.parent / "lines").glob("*.tsv"))
        for line in labelled(path)
    }
    return [line for line in lines if (line.mine, line.bubbles) not in trained]


def found(line: Line, cache: Cache) -> frozenset[str]:
    """The cues that the reader finds in a line, its bubbles ten seconds apart."""
    side, other = (Who.ME, Who.THEM) if line.mine else (Who.THEM, Who.ME)
    contacts = []
    earlier = re.split(r" / (?=(?:me|them): )", line.before) if line.before else []
    for place, told in enumerate(earlier):
        who = side if told.startswith("me:" if line.mine else "them:") else other
        early = START - timedelta(minutes=20 * (len(earlier) - place))
        words = told.partition(":")[2].strip()
        contacts.append(Contact(early, who, Kind.MESSAGE, Channel.WHATSAPP, words))
    for place, bubble in enumerate(line.bubbles):
        when = START + timedelta(seconds=10 * place)
        contacts.append(Contact(when, side, Kind.MESSAGE, Channel.WHATSAPP, bubble))
    readings = read(with_contacts(nothing(), tuple(contacts)), cache)
    rows = range(len(contacts) - len(line.bubbles), len(contacts))
    return frozenset(cue.value for row in rows for cue in readings.cues(row))


def read_at_once(lines: list[Line]) -> Cache:
    """What the single texts say, read together: that is many times faster than one after the other."""
    cache: Cache = {}
    contacts = []
    for line in lines:
        who = Who.ME if line.mine else Who.THEM
        for bubble in line.bubbles:
            when = START + timedelta(minutes=len(contacts))
            contacts.append(Contact(when, who, Kind.MESSAGE, Channel.WHATSAPP, bubble))
    read(with_contacts(nothing(), tuple(contacts)), cache)
    return cache


def wilson(hits: int, total: int) -> tuple[float, float]:
    """The 95% interval of a share (Wilson 1927)."""
    if not total:
        return 0.0, 1.0
    z, share = 1.96, hits / total
    middle = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z / (1 + z * z / total) * sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    return middle - half, middle + half


def main(path: Path = LINES) -> int:
    """Print the score of every cue, then the misses and false alarms."""
    lines = unseen(labelled(path))
    cache = read_at_once(lines)
    tally: dict[tuple[str, bool], list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    wrong: list[str] = []
    for line in lines:
        said = found(line, cache)
        for cue in (each.value for each in Cue):
            true, hit = cue in line.cues, cue in said
            cell = tally[cue, line.mine]
            cell[0] += true
            cell[1] += true and hit
            cell[2] += not true
            cell[3] += hit and not true
            if true != hit and (true or cue in SCORED):
                side = "me" if line.mine else "them"
                wrong.append(
                    f"{'missed' if true else 'false '} {cue} ({side}): {' || '.join(line.bubbles)}"
                )
    print(
        f"{len(lines)} lines set aside\n{'cue':<14}{'side':<6}{'found':>9}  95% interval   false alarms      F1"
    )
    macro: dict[bool, list[float]] = defaultdict(list)
    for (cue, mine), (total, hits, rest, false) in sorted(tally.items()):
        if total:
            low, high = wilson(hits, total)
            side = "me" if mine else "them"
            share = f"{false}/{rest} = {false / rest:.3f}"
            f1 = 2 * hits / (total + hits + false)
            macro[mine].append(f1)
            recall = f"{hits:>4}/{total:<4} {hits / total:.3f} [{low:.3f}, {high:.3f}]"
            print(f"{cue:<14}{side:<6}{recall}  {share:<18}{f1:.3f}")
    for mine, each in macro.items():
        print(f"macro-F1 of {'my' if mine else 'their'} cues: {sum(each) / len(each):.3f}")
    if "--misses" in sys.argv:
        print("\n".join(sorted(wrong)))
    return 0


SCORED = frozenset({"no_contact", "self_harm", "space", "final", "threat", "turning_up"})
"""False alarms are listed for these; for the rest they are counted."""

if __name__ == "__main__":
    sys.exit(main())
