"""How upset they seem, by a documented table of rules over tone, answers and limits (docs/findings.md)."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from leeway.record import Quote


class Level(StrEnum):
    """A word for how upset they seem; UNKNOWN is a normal answer."""

    CALM = "calm"
    MODERATE = "moderate"
    HIGH = "high"
    UNKNOWN = "unknown"


class Because(NamedTuple):
    """One thing that moved the reading: what, in plain words, and the message where there is one."""

    sentence: str
    quote: Quote | None = None


class Upset(NamedTuple):
    """The reading: a word, a band on the scale "one hostile exchange = 1" (None when unknown), and why.

    `calm_by`: when they may be calm if nothing more happens; None: not told.
    """

    level: Level
    value: float | None
    low: float | None
    high: float | None
    calm_by: datetime | None
    because: tuple[Because, ...]
