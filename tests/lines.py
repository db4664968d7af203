"""Reviewed lines: what a cue is found in, and what it is not found in, from a table of these tests."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from leeway.cue import SURE, Cue, Hit
from leeway.readings import Family
from leeway.wording import prepared


class Line(NamedTuple):
    """One line of one side, the cue in question, and whether it holds."""

    cue: Cue
    mine: bool
    text: str
    holds: bool


def lines(table: str) -> list[Line]:
    """The lines of `tests/<table>.toml`: a table a cue and side, with `says` and `does_not`."""
    whole = tomllib.loads((Path(__file__).parent / f"{table}.toml").read_text(encoding="utf-8"))
    return list(_each(whole))


def hits(families: tuple[Family, ...], text: str, *, mine: bool) -> list[Hit]:
    """All hits of the families in a text."""
    wording = prepared(text)
    return [hit for family in families for hit in family.read(wording, mine)]


def found(families: tuple[Family, ...], text: str, *, mine: bool) -> set[Cue]:
    """The cues that hold in a text."""
    return {hit.cue for hit in hits(families, text, mine=mine) if hit.probability >= SURE}


def _each(whole: dict[str, dict[str, dict[str, list[str]]]]) -> Iterator[Line]:
    for name, sides in whole.items():
        for side, told in sides.items():
            for holds, texts in ((True, told.get("says", [])), (False, told.get("does_not", []))):
                for mine in {"me": (True,), "them": (False,), "both": (True, False)}[side]:
                    yield from (Line(Cue(name), mine, text, holds) for text in texts)
