"""When the two parted: as told, else the first ending of theirs that stands."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from leeway.record import Quote


class ApartFrom(StrEnum):
    """How the day of parting is known."""

    TOLD = "told"
    RECORD = "record"
    UNKNOWN = "unknown"


class Ending(NamedTuple):
    """Words of theirs that end the relationship.

    `calm`: no hostile reading of theirs that local day. `taken_back`: their later words that take it back.
    """

    quote: Quote
    calm: bool
    taken_back: Quote | None = None


class Endings(NamedTuple):
    """All endings of theirs in order of time, and since when the two are apart (aware, local; None: unknown)."""

    said: tuple[Ending, ...]
    apart_since: datetime | None
    known_from: ApartFrom

    @property
    def standing(self) -> tuple[Ending, ...]:
        """The endings that were not taken back."""
        return tuple(ending for ending in self.said if ending.taken_back is None)
