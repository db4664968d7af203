"""The last 14 days beside the 14 before: rows of mine made into a Finding."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import numpy as np

from leeway import packed
from leeway.finding import WINDOW_DAYS, Finding
from leeway.findings._parted import ALWAYS
from leeway.journal import Limit, LimitState
from leeway.record import DAY, Mask, Record, Rows

GRAVEST = 4
"""The highest tier."""

Act = tuple[str, Rows]
"""A behaviour of words/behaviours.toml by its id, and the rows of mine that it counts, ascending."""


def counted(
    record: Record, acts: Iterable[Act], limits: tuple[Limit, ...], now: datetime, where: Mask
) -> tuple[Finding, ...]:
    """A Finding for each act that stands in either window; one tier higher while a limit runs.

    Counted are the rows in `where`; of the acts that weigh whenever they were done, all.
    """
    step = int(any(limit.state is LimitState.RUNNING for limit in limits))
    kept = ((each, rows if each in ALWAYS else rows[where[rows]]) for each, rows in acts)
    found = (_finding(record, behaviour, rows, step, now) for behaviour, rows in kept)
    return tuple(finding for finding in found if finding.count or finding.count_before)


def close(record: Record, rows: Rows, groups: Rows, least: int, seconds: int) -> Mask:
    """Which of these rows lie in a run of `least` or more of one group within so many seconds.

    `rows` ascending; `groups` of the same length, equal numbers standing together. Bool of that length.
    """
    times, ahead = record.utc[rows], least - 1
    begins = np.flatnonzero(
        (times[ahead:] - times[: max(len(times) - ahead, 0)] <= seconds)
        & (groups[ahead:] == groups[: max(len(groups) - ahead, 0)])
    )
    return spans(begins, begins + least, len(rows))


def spans(starts: Rows, stops: Rows, length: int) -> Mask:
    """Which of `length` places lie in any of the stretches starts[i]:stops[i]; bool."""
    change = np.zeros(length + 1, np.int64)
    np.add.at(change, starts, 1)
    np.subtract.at(change, stops, 1)
    inside: Mask = np.cumsum(change[:-1]) > 0
    return inside


def runs(*columns: Rows) -> Rows:
    """A number for each stretch of places in which all columns stay equal, counted from 0."""
    size = len(columns[0])
    changed = np.zeros(size, bool)
    for column in columns:
        changed[1:] |= column[1:] != column[:-1]
    return np.cumsum(changed)


def before(rows: Rows, marks: Mask) -> Rows:
    """How many marked rows stand before each of `rows`: equal numbers mean none in between."""
    number: Rows = np.cumsum(marks, dtype=np.int64)[rows]
    return number


def none_of(rows: Rows) -> Rows:
    """One group for all rows."""
    return np.zeros(len(rows), np.int64)


def _finding(record: Record, behaviour: str, rows: Rows, step: int, now: datetime) -> Finding:
    words = packed.toml("behaviours")[behaviour]
    end, window = now.timestamp(), WINDOW_DAYS * DAY
    age = end - record.utc[rows]
    recent = rows[(age >= 0) & (age < window)]
    earlier = rows[(age >= window) & (age < 2 * window)]
    latest = rows[age < 2 * window][-1:]
    return Finding(
        id=behaviour,
        name=words["name"],
        tier=min(GRAVEST, words["tier"] + step),
        count=len(recent),
        count_before=len(earlier),
        evidence=tuple(record.ids[recent].tolist()),
        example=record.quote(recent[-1]) if len(recent) else None,
        last_at=record.when(latest[0]) if len(latest) else None,
    )
