"""Days: the record counted by local day, with limits, the ending and slips, as the figures draw it."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta
from typing import NamedTuple

import numpy as np

from leeway.assessment import Assessment
from leeway.journal import Limit, LimitKind, LimitState
from leeway.record import DAY, Kind, Record, Who
from leeway.web.charts import Day, Mark, Stretch, every_day, short
from leeway.web.gauges import Held

_EPOCH = date(1970, 1, 1)
_WORDS = {
    "no_contact": "they asked for no contact",
    "space": "they asked for space",
    "not_now": "not now",
    "calls": "no calls",
    "way": "some ways of contact only",
    "logistics": "practical matters only",
}
"""How each limit is named in a figure, the strictest first."""

_GATHERED = "not now, three times"


class Span(NamedTuple):
    """What a figure of some days shows."""

    days: tuple[Day, ...]
    stretches: tuple[Stretch, ...]
    ending: Mark | None
    reach: date | None


def span(
    record: Record,
    seen: Assessment,
    slips: dict[date, int],
    last: date,
    count: int,
    *,
    timed: bool = True,
) -> Span:
    """The `count` days up to `last`, both counted in; `timed`: ends of limits may be told."""
    first = last - timedelta(days=count - 1)
    days = counted(record, first, last, slips)
    shown = tuple(
        one for one in stretches(seen, timed=timed) if one.end >= first and one.start <= last
    )
    standing = [each.quote for each in seen.endings.standing if each.quote.dated]
    ending = Mark(standing[0].when.date(), "they ended it") if standing else None
    return Span(days, shown, ending, seen.last.date() if seen.last else None)


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


def slips_by_day(seen: Assessment) -> dict[date, int]:
    """Contacts of mine after a clear no, by local day, over the whole record; `seen` has all dates in it."""
    return dict(Counter(moment.date() for moment in seen.crossed))


def stretches(seen: Assessment, *, timed: bool = True) -> list[Stretch]:
    """Their limits as they stood, the strictest and latest first.

    What overlaps and is named alike is one stretch, undated where any of it is. Space that was only gathered
    from "not now" is a stretch of its own, and ends where they asked for space in words.
    """
    stood = [each for each in seen.limits if each.state in _STOOD]
    found: list[Stretch] = []
    for name, words in _WORDS.items():
        own = [each for each in stood if each.name == name and not each.gathered]
        found += [
            Stretch(start, end, _told(words, until if timed else None, dated=dated))
            for start, end, until, dated in reversed(_joined(own, seen.now))
        ]
    asked = [each for each in found if each.words.startswith(_WORDS["space"])]
    for start, end, *_ in reversed(_joined([each for each in stood if each.gathered], seen.now)):
        begun = [each.start for each in asked if start <= each.start <= end]
        end = min((each - timedelta(days=1) for each in begun), default=end)  # noqa: PLW2901
        if end >= start:
            found.append(Stretch(start, end, _GATHERED))
    return found


def _joined(limits: list[Limit], now: datetime) -> list[tuple[date, date, date | None, bool]]:
    """What overlaps as one: its first and last day, until when it was asked, and whether its day is known."""
    joined: list[tuple[date, date, date | None, bool]] = []
    for limit in sorted(limits, key=lambda each: each.given_at):
        start, end = limit.given_at.date(), _end(limit, now)
        until = limit.until.date() if limit.until is not None else None
        dated = limit.quote.dated
        if joined and start <= joined[-1][1]:
            before = joined.pop()
            until = None if until is None or before[2] is None else max(until, before[2])
            start, end, dated = before[0], max(end, before[1]), before[3]
        joined.append((start, end, until, dated))
    return joined


def _told(words: str, until: date | None, *, dated: bool) -> str:
    day = "" if dated else ", day not known"
    return f"{words} until {short(until)}{day}" if until else f"{words}{day}"


_STOOD = frozenset({LimitState.RUNNING, LimitState.EXPIRED, LimitState.LIFTED})


def _end(limit: Limit, now: datetime) -> date:
    if limit.ended is not None:
        return limit.ended.when.date()
    return (limit.until or now).date()


def kept(
    seen: Assessment, slips: dict[date, int], quiet: frozenset[date] = frozenset()
) -> tuple[Held, ...]:
    """The days since the oldest limit that runs was set, at most the last 14: a slip, kept, or not known.

    Of a day that lies outside the record nobody knows, but where the person said that it was quiet.
    """
    running = [limit for limit in seen.running if limit.kind is not LimitKind.LOGISTICS]
    if not running:
        return ()
    today = seen.now.date()
    start = max(min(limit.given_at for limit in running).date(), today - timedelta(days=13))
    first, last = (moment.date() if moment else None for moment in (seen.first, seen.last))

    def known(day: date) -> bool:
        recorded = first is not None and last is not None and first <= day <= last
        return recorded or day in quiet

    return tuple(Held(day, day in slips, known(day)) for day in every_day(start, today))
