"""A language other than English: the ways in it to set a limit, to end it, to threaten, to despair.

Every phrase is a regex over the folded text of `tongues`: lower case, no accents, no marks, one space between words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from leeway.cue import Cue


@dataclass(frozen=True, slots=True, eq=False)
class Tongue:
    """One language: its name, and its phrases by cue.

    `on`: stems, as typed, of which one stands wherever a phrase does. `denied`: what, just before a phrase in
    its own clause, voids it. `speakers`: those of whom a phrase is told where it begins with `third`, a verb of
    theirs; else they are addressed. `light`: idioms that void what their clause says, but for a no. `after`:
    what, just behind a phrase of a cue, voids it (a comma in it: the next clause). `knows`: how threats begin that are none of mine by themselves
    ("I know where you live"). `laughs`: laughter. `spaced`: words have spaces.
    """

    name: str
    on: str
    says: dict[Cue, tuple[str, ...]]
    denied: str = ""
    speakers: str = ""
    third: str = ""
    light: str = ""
    after: Mapping[Cue, str] = field(default_factory=dict)
    knows: str = ""
    laughs: str = ""
    spaced: bool = True


def rows(table: str) -> tuple[str, ...]:
    """The rows of a table of phrases, one a line; a `|` at the end or begin of a line goes on with the row."""
    found: list[str] = []
    for line in filter(None, map(str.strip, table.splitlines())):
        if line.startswith("|") or (found and found[-1].endswith("|")):
            found[-1] += line
        else:
            found.append(line)
    return tuple(found)


def joined(row: str) -> str:
    """One long row, written on several lines."""
    return "".join(rows(row))
