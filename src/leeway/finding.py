"""Finding: one kind of act of mine, counted over 14 days and the 14 before, with its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from leeway.record import Quote

WINDOW_DAYS = 14
"""Every count of acts stands for this many days up to now, beside as many before them."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One behaviour (P01..P40 of words/behaviours.toml) as it stands in the record.

    `count` own events in the last WINDOW_DAYS, `count_before` in the WINDOW_DAYS before; `evidence`: ids of
    the events counted in `count` (so count == len(evidence)); `example`: the latest of them; `last_at`: when
    the latest of both windows was.
    `tier` 1 friction, 2 pressure, 3 intrusive, 4 unsafe; one higher while a limit runs, at most 4.
    """

    id: str
    name: str
    tier: int
    count: int
    count_before: int
    evidence: tuple[int, ...]
    example: Quote | None = None
    last_at: datetime | None = None
    window_days: int = WINDOW_DAYS
