"""Local clocks and UTC, a column at a time; the hour that comes twice is told by the order of the file."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from difflib import get_close_matches
from functools import cache
from typing import NamedTuple
from zoneinfo import available_timezones

import numpy as np
import numpy.typing as npt
import tzlocal

from leeway.errors import FormError
from leeway.record import DAY, zone_named

Seconds = npt.NDArray[np.int64]
Folds = npt.NDArray[np.uint8]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_YEARS = (1902, 2200)
"""The years whose clock changes are looked for; outside them the nearest offset holds."""

_STRIDE = 3 * DAY
"""How far apart the clock is looked at: no zone has moved it and moved it back within six days since 1970."""


class Change(NamedTuple):
    """One moment at which a zone's clock is moved: UTC seconds, and the offsets before and after."""

    at: int
    before: int
    after: int


def to_utc(wall: Seconds, zone: str) -> tuple[Seconds, Folds]:
    """UTC seconds of local clock readings given in the order of the file, and the fold of each.

    `wall` int64: the clock read as if it were UTC. In the hour that comes twice the first run of rows is
    the first pass; from where the clock goes back on, the second. A reading in the hour that is left out
    counts on from the clock before it (PEP 495, fold 0).
    """
    wall = np.asarray(wall, np.int64)
    fold = np.zeros(len(wall), np.uint8)
    if not len(wall):
        return wall, fold
    at, before, after = _changes(zone, wall)
    # A reading belongs to the new offset from here on: in its first pass, and in its second (PEP 495).
    late = np.searchsorted(at + np.maximum(before, after), wall, side="right")
    early = np.searchsorted(at + np.minimum(before, after), wall, side="right")
    twice = np.flatnonzero((late != early) & (after < before)[np.minimum(late, len(at) - 1)])
    second = twice[_after_the_clock_went_back(wall[twice], late[twice])]
    fold[second] = 1
    late[second] = early[second]
    return wall - np.append(before[:1], after)[late], fold


def to_wall(utc: Seconds, zone: str) -> tuple[Seconds, Folds]:
    """The local clock readings of UTC seconds (in any order), and the fold of each."""
    utc = np.asarray(utc, np.int64)
    if not len(utc):
        return utc, np.zeros(0, np.uint8)
    at, before, after = _changes(zone, utc)
    passed = np.searchsorted(at, utc, side="right")
    wall = utc + np.append(before[:1], after)[passed]
    last = np.maximum(passed - 1, 0)
    again = (passed > 0) & (wall < at[last] + before[last])
    return wall, again.astype(np.uint8)


def assumed_zone() -> str:
    """The zone that this computer's clock is set to; UTC where it names none. Reads the system."""
    try:
        name = str(tzlocal.get_localzone_name())
    except (LookupError, ValueError, OSError):
        return "UTC"
    return name if _exists(name) else "UTC"


def known_zone(name: str) -> str:
    """The zone's name as the list of zones writes it; raises FormError with a suggestion."""
    asked = name.strip().replace(" ", "_")
    if _exists(asked):
        return asked
    zones = available_timezones()
    lower = {zone.lower(): zone for zone in sorted(zones)}
    if asked.lower() in lower:
        return lower[asked.lower()]
    cities = {zone.lower().rpartition("/")[2]: zone for zone in sorted(zones) if "/" in zone}
    near = get_close_matches(asked.lower(), [*cities, *lower], n=1, cutoff=0.7)
    hint = f"Did you mean {({**cities, **lower})[near[0]]}?" if near else ""
    raise FormError(
        f"“{name}” is not the name of a time zone.",
        f"{hint} Zones are named like Europe/London or America/New_York.".strip(),
    )


def _exists(name: str) -> bool:
    """Whether there is a zone of that name; without reading the list of all, which takes its time."""
    try:
        zone_named(name)
    except (LookupError, ValueError, OSError):
        return False
    return True


def _after_the_clock_went_back(wall: Seconds, which: npt.NDArray[np.intp]) -> npt.NDArray[np.bool_]:
    """Of readings that come twice, in file order: those from the first step back on, change by change."""
    second = np.zeros(len(wall), bool)
    for change in np.unique(which):
        rows = np.flatnonzero(which == change)
        second[rows[1:]] = np.logical_or.accumulate(np.diff(wall[rows]) < 0)
    return second


def _changes(zone: str, around: Seconds) -> tuple[Seconds, Seconds, Seconds]:
    """The changes of a zone's clock in the years of these readings, and one as a floor before them."""
    edges = np.array([around.min(), around.max()]).astype("datetime64[s]").astype("datetime64[Y]")
    first, last = (edges.astype(np.int64) + 1970).clip(*_YEARS).tolist()
    found = [_floor(zone, max(first - 1, _YEARS[0]))]
    for year in range(max(first - 1, _YEARS[0]), last + 2):
        found.extend(_changes_in(zone, year))
    at, before, after = np.array(found, np.int64).T
    return at, before, after


def _floor(zone: str, year: int) -> Change:
    """No change at all, long before: so that there always is one to look up."""
    offset = _offset(zone, _new_year(year))
    return Change(-(1 << 60), offset, offset)


@cache
def _changes_in(zone: str, year: int) -> tuple[Change, ...]:
    """The changes of one year: seen every few days, then halved down to the second."""
    found = []
    offset = _offset(zone, _new_year(year))
    end = _new_year(year + 1)
    for day in range(_new_year(year), end, _STRIDE):
        next_day = min(day + _STRIDE, end)
        later = _offset(zone, next_day)
        if later != offset:
            found.append(Change(_moment_of_change(zone, day, next_day), offset, later))
        offset = later
    return tuple(found)


def _moment_of_change(zone: str, low: int, high: int) -> int:
    before = _offset(zone, low)
    while high - low > 1:
        middle = (low + high) // 2
        if _offset(zone, middle) == before:
            low = middle
        else:
            high = middle
    return high


def _new_year(year: int) -> int:
    return int((datetime(year, 1, 1, tzinfo=UTC) - _EPOCH).total_seconds())


def _offset(zone: str, utc: int) -> int:
    """Seconds that the zone's clock is ahead of UTC at a moment."""
    ahead = (_EPOCH + timedelta(seconds=utc)).astimezone(zone_named(zone)).utcoffset()
    return round((ahead or timedelta()).total_seconds())
