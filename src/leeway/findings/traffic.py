"""How much went each way: 14 days beside the 14 before."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

import numpy as np

from leeway.finding import WINDOW_DAYS
from leeway.record import DAY, Kind, Mask, Record, Who


class Flow(NamedTuple):
    """Counts of one window: written (messages, media, voicemails) and calls, by side."""

    written_me: int
    calls_me: int
    written_them: int
    calls_them: int


class Traffic(NamedTuple):
    """The last WINDOW_DAYS up to now, and the WINDOW_DAYS before."""

    now: Flow
    before: Flow


def traffic(record: Record, now: datetime) -> Traffic:
    """Contacts of both sides in the two windows that end at `now` (aware)."""
    end = now.timestamp()
    middle, start = end - WINDOW_DAYS * DAY, end - 2 * WINDOW_DAYS * DAY
    late = (record.utc > middle) & (record.utc <= end)
    early = (record.utc > start) & (record.utc <= middle)
    return Traffic(_flow(record, late), _flow(record, early))


def _flow(record: Record, window: Mask) -> Flow:
    calls = record.kind == Kind.CALL
    counts = [
        int(np.count_nonzero(record.contacts(who) & window & of_kind))
        for who in (Who.ME, Who.THEM)
        for of_kind in (~calls, calls)
    ]
    return Flow(*counts)
