"""Days: the record counted by local day, with limits, the ending and slips, as the figures draw it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

import numpy as np

from leeway.assessment import Assessment
from leeway.journal import Limit, LimitKind, LimitState
from leeway.record import DAY, Kind, Record, Who
from leeway.web.charts import Day, Mark, Stretch, every_day, short

_EPOCH = date(1970, 1, 1)
_WORDS = {
    LimitKind.NO_CONTACT: "they asked for no contact",
    LimitKind.SPACE: "they asked for space",
    LimitKind.NOT_NOW: "not now",
    LimitKind.LOGISTICS: "practical matters only",
}


class Span(NamedTuple):
    """What a figure of some days shows."""

    days: tuple[Day, ...]
    stretches: tuple[Stretch, ...]
    ending: Mark | None


def span(record: Record, seen: Assessment, last: date, count: int, *, timed: bool = True) -> Span:
    """The `count` days up to `last`, both counted in; `timed`: ends of limits may be told."""
    first = last - timedelta(days=count - 1)
    days = counted(record, first, last, slips_by_day(record, seen))
    shown = tuple(
        one for one in stretches(seen, timed=timed) if one.end >= first and one.start <= last
    )
    standing = seen.endings.standing
    ending = Mark(standing[0].quote.when.date(), "they ended it") if standing else None
    return Span(days, shown, ending)


def counted(record: Record, first: date, last: date, slips: dict[date, int]) -> tuple[Day, ...]:
    """Contact of each local day from `first` to `last`, oldest first."""
    start, size = (first - _EPOCH).days, (last - first).days + 1
    rows = _rows(record, start, size)
    day = record.wall[rows] // DAY - start
    inside = (day >= 0) & (day < size)
    call = record.kind[rows] == Kind.CALL
    columns = []
    for who in (Who.ME, Who.THEM):
        reached = record[rows].contacts(who) & inside
        columns += [
            np.bincount(day[reached & ~call], minlength=size),
            np.bincount(day[reached & call], minlength=size),
        ]
    table = np.stack(columns, axis=1).tolist()
    return tuple(
        Day(each, written, rang, them_written, them_rang, slips.get(each, 0))
        for each, (written, rang, them_written, them_rang) in zip(
            every_day(first, last), table, strict=True
        )
    )


def _rows(record: Record, start: int, size: int) -> slice:
    """The rows that can fall on these local days: a clock stands at most a day from UTC."""
    ends = np.array([start - 1, start + size + 1], np.int64) * DAY
    low, high = np.searchsorted(record.utc, ends)
    return slice(int(low), int(high))


def rows_of(record: Record, day: date) -> list[int]:
    """The rows of one local day, in order of time."""
    start = (day - _EPOCH).days
    rows = _rows(record, start, 1)
    on = np.flatnonzero(record.wall[rows] // DAY == start)
    return [int(row) + rows.start for row in on]


def slips_by_day(record: Record, seen: Assessment) -> dict[date, int]:
    """Contacts of mine after a clear no in the last 14 days, by local day."""
    events = [event for act in seen.findings if act.id == "P07" for event in act.evidence]
    if not events:
        return {}
    days = record.wall[np.isin(record.ids, np.array(events, np.uint64))] // DAY
    each, counts = np.unique(days, return_counts=True)
    return {_EPOCH + timedelta(days=int(day)): int(n) for day, n in zip(each, counts, strict=True)}


def stretches(seen: Assessment, *, timed: bool = True) -> list[Stretch]:
    """Their limits as they stood; what overlaps and is of one kind is one stretch, undated where any of it is."""
    found: list[Stretch] = []
    for kind, words in _WORDS.items():
        limits = [one for one in seen.limits if one.kind is kind and one.state in _STOOD]
        joined: list[tuple[date, date, date | None]] = []
        for limit in sorted(limits, key=lambda each: each.given_at):
            start, end = limit.given_at.date(), _end(limit, seen.now)
            until = limit.until.date() if limit.until is not None else None
            if joined and start <= joined[-1][1]:
                before = joined.pop()
                until = None if until is None or before[2] is None else max(until, before[2])
                start, end = before[0], max(end, before[1])
            joined.append((start, end, until))
        found += [
            Stretch(
                start, end, words if until is None or not timed else f"{words} until {short(until)}"
            )
            for start, end, until in joined
        ]
    return found


_STOOD = frozenset({LimitState.RUNNING, LimitState.EXPIRED, LimitState.LIFTED})


def _end(limit: Limit, now: datetime) -> date:
    if limit.ended is not None:
        return limit.ended.when.date()
    return (limit.until or now).date()


def kept(seen: Assessment, slips: dict[date, int]) -> tuple[tuple[date, bool], ...]:
    """The days since the oldest limit that runs was set, at most the last 14: was there a slip on it?"""
    running = [limit for limit in seen.running if limit.kind is not LimitKind.LOGISTICS]
    if not running:
        return ()
    today = seen.now.date()
    start = max(min(limit.given_at for limit in running).date(), today - timedelta(days=13))
    return tuple((day, day in slips) for day in every_day(start, today))
