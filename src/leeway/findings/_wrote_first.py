"""The days on which they wrote first: the measure by which an old quarrel is told from a parting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import numpy as np
import numpy.typing as npt

from leeway.cue import LIMIT_CUES, Cue
from leeway.readings import Readings
from leeway.record import DAY, Kind, Mask, Record, Rows, Who, wall_clock

QUIET_HOURS = 6
"""They wrote first when nothing of mine came in so many hours before, nor earlier that day."""

_WRITTEN = (Kind.MESSAGE, Kind.MEDIA)
_CLOSING = (*LIMIT_CUES, Cue.FINAL, Cue.THREAT, Cue.FEAR)


@dataclass(frozen=True, slots=True, eq=False)
class FirstDays:
    """The local days on which they wrote first, as columns of equal length, in order of time.

    day int64 days since 1970 on the local clock; utc int64 seconds, the message that came first; warm bool:
    they wrote warmly on that day.
    """

    day: npt.NDArray[np.int64]
    utc: npt.NDArray[np.int64]
    warm: npt.NDArray[np.bool_]

    def count(self, after: int, until: datetime) -> int:
        """How many of them lie after a local day and before a moment (aware)."""
        return int(np.count_nonzero(self._between(after, until)))

    def count_warm(self, after: int, until: datetime) -> int:
        """How many of those were warm."""
        return int(np.count_nonzero(self._between(after, until) & self.warm))

    def _between(self, after: int, until: datetime) -> Mask:
        return (self.day > after) & (self.utc < until.timestamp())


def wrote_first(record: Record, readings: Readings) -> FirstDays:
    """The days on which a message of theirs came with none of mine just before it.

    Only what is written counts, no call and nothing deleted. A day on which they set a limit, ended it or
    threatened is left out: that is no day of going on.
    """
    theirs = np.flatnonzero((record.who == Who.THEM) & np.isin(record.kind, _WRITTEN))
    rows = theirs[_unprompted(record, theirs)]
    days, first = np.unique(record.wall[rows] // DAY, return_index=True)
    kept = ~np.isin(days, _days_of(record, readings, *_CLOSING))
    warm = np.isin(days, _days_of(record, readings, Cue.WARM))
    return FirstDays(days[kept], record.utc[rows[first]][kept], warm[kept])


def local_day(moment: datetime) -> int:
    """The day of a local moment, counted as `FirstDays.day` counts."""
    return wall_clock(moment) // DAY


def _unprompted(record: Record, theirs: Rows) -> Mask:
    """Which of their rows come with no contact of mine earlier that day or in the hours before."""
    mine = np.flatnonzero(record.contacts(Who.ME))
    before = np.searchsorted(mine, theirs)
    some = before > 0
    free = np.ones(len(theirs), bool)
    last = mine[before[some] - 1]
    quiet = record.utc[theirs[some]] - record.utc[last] > QUIET_HOURS * 3600
    new_day = record.wall[last] // DAY < record.wall[theirs[some]] // DAY
    free[some] = quiet & new_day
    return free


def _days_of(record: Record, readings: Readings, *cues: Cue) -> npt.NDArray[np.int64]:
    """The local days on which they say any of these things."""
    held = np.zeros(len(record), bool)
    for cue in cues:
        held |= readings.holds(cue)
    return np.unique(record.wall[held & (record.who == Who.THEM)] // DAY)
