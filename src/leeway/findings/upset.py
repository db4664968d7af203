"""How upset they seem, by a documented table of rules over tone, answers and limits (docs/findings.md)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from math import sqrt
from typing import NamedTuple

import numpy as np

from leeway import spoken
from leeway.cue import Cue
from leeway.findings._answers import Answers, answers
from leeway.findings._asked import said_by
from leeway.findings._course import PACE, Course
from leeway.findings._theirs import up_to
from leeway.journal import Limit, LimitKind, LimitState
from leeway.readings import Readings
from leeway.record import DAY, Kind, Quote, Record, Rows, Who
from leeway.turns import HostileMoment

LEAST_MESSAGES = 5
"""With fewer messages of theirs nothing can be told."""

KNOWN_DAYS = 2
"""Where the record ends longer ago than this, the sentence about their silence says so."""

RECENT_DAYS = 30
"""A reading needs a message of theirs this recent; it is the span read when no parting is known."""

MORE, MOST = 0.5, 3.0
"""A hostile message alone weighs 1; each more in the same exchange adds this, up to so much in all."""

WARM_LEAVES = 0.75
"""A day with warm words of theirs leaves this share of the anger before it, for WARM_MOST days at most."""

WARM_MOST = 3

FEWER_ANSWERS, SLOWER_ANSWERS = 0.3, 0.15
"""What it weighs when they answer half as often as before, or take four times as long."""

MODERATE_FROM, HIGH_FROM = 0.35, 1.2
"""Where the words begin."""

NARROWEST = 0.5
"""The margin of the band at five messages; it shrinks with the root of their number."""

CALM_WITHIN_DAYS = 60
"""A calm that would come later than this is not told."""

_LIMITS = {
    LimitKind.NO_CONTACT: (0.6, "They asked for no contact, and that stands."),
    LimitKind.SPACE: (0.3, "They asked for space, and that stands."),
    LimitKind.NOT_NOW: (0.15, "They said that they can't talk now."),
    LimitKind.LOGISTICS: (0.15, "They limited contact to practical matters."),
}
"""What a running limit weighs (only the strictest), and how it is told."""


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


class _Seen(NamedTuple):
    """What the rules stand on, all of it up to `now`."""

    record: Record
    now: datetime
    hostile: tuple[HostileMoment, ...]
    hurt: Rows
    warm: Rows
    running: tuple[Limit, ...]
    answers: Answers | None


def upset(
    record: Record,
    readings: Readings,
    limits: tuple[Limit, ...],
    hostile: tuple[HostileMoment, ...],
    apart_since: datetime | None,
    together: bool,  # noqa: FBT001 - what the person told, as the journal holds it
    now: datetime,
) -> Upset:
    """How upset they seem at `now` (aware, local), from words first, then answers; never whose fault it is.

    Unknown under LEAST_MESSAGES of their messages since the parting (or in RECENT_DAYS, where the two are
    together or no parting is known), and when the last of them is older than RECENT_DAYS.
    """
    record, readings = up_to(record, readings, now)
    since = None if together else apart_since
    written = record.utc[(record.who == Who.THEM) & (record.kind == Kind.MESSAGE)]
    count = _count_since(written, since, now)
    unknown = _cannot_tell(record, written, count, since, now)
    if unknown is not None:
        return Upset(Level.UNKNOWN, None, None, None, None, (unknown,))
    running = tuple(limit for limit in limits if limit.state is LimitState.RUNNING)
    silent = any(limit.kind in {LimitKind.NO_CONTACT, LimitKind.SPACE} for limit in running)
    seen = _Seen(
        record=record,
        now=now,
        hostile=tuple(moment for moment in hostile if moment.end <= now),
        hurt=_last_of_days(record, readings, Cue.HURT),
        warm=_last_of_days(record, readings, Cue.WARM),
        running=running,
        answers=None if silent else answers(record, since, now),
    )
    return _reading(seen, _course(seen), NARROWEST * sqrt(LEAST_MESSAGES / count))


def _count_since(written: Rows, since: datetime | None, now: datetime) -> int:
    start = since.timestamp() if since else now.timestamp() - RECENT_DAYS * DAY
    return int(np.count_nonzero(written >= start))


def _cannot_tell(
    record: Record, written: Rows, count: int, since: datetime | None, now: datetime
) -> Because | None:
    if not len(record):
        return Because("There is no record to read. We can't tell.")
    last = record.when(len(record) - 1)
    if now - last > timedelta(days=RECENT_DAYS):
        day = spoken.day(last, now)
        return Because(f"The record ends on {day}. We can't tell what came after.")
    short = now - last > timedelta(days=KNOWN_DAYS)
    after = (
        f" The record ends on {spoken.day(last, now)}. What came after is not in it."
        if short
        else ""
    )
    if count < LEAST_MESSAGES:
        span = "since you parted" if since else f"in the last {RECENT_DAYS} days"
        messages = spoken.count(count, "message")
        return Because(
            f"In the record they wrote {messages} {span}. That is too little to tell.{after}"
        )
    if now.timestamp() - written[-1] > RECENT_DAYS * DAY:
        return Because(
            f"They have not written in the last {RECENT_DAYS} days. Silence tells nothing.{after}"
        )
    return None


def _last_of_days(record: Record, readings: Readings, cue: Cue) -> Rows:
    """The last row of each local day on which they say this, so that one more never counts for less."""
    rows = np.flatnonzero(said_by(record, readings, Who.THEM, cue))[::-1]
    _, last = np.unique(record.wall[rows] // DAY, return_index=True)
    return np.sort(rows[last])


def _course(seen: _Seen) -> Course:
    end = seen.now.timestamp()
    times = np.array([moment.end.timestamp() for moment in seen.hostile], np.float64)
    more = np.array([max(len(moment.events) - 1, 0) for moment in seen.hostile], np.float64)
    warm = seen.record.utc[seen.warm]
    followed = len(warm) - np.searchsorted(warm, times, side="right")
    limit = max((_LIMITS[limit.kind][0] for limit in seen.running), default=0.0)
    fewer = seen.answers is not None and seen.answers.fewer
    slower = seen.answers is not None and seen.answers.slower
    return Course(
        anger_ages=(end - times) / DAY,
        anger=np.minimum(1.0 + MORE * more, MOST) * WARM_LEAVES ** np.minimum(followed, WARM_MOST),
        hurt_ages=(end - seen.record.utc[seen.hurt]) / DAY,
        steady=limit + FEWER_ANSWERS * fewer + SLOWER_ANSWERS * slower,
    )


def _reading(seen: _Seen, course: Course, margin: float) -> Upset:
    value = course.after()
    level = Level.CALM
    if value >= MODERATE_FROM:
        level = Level.HIGH if value >= HIGH_FROM else Level.MODERATE
    because = tuple(_because(seen))
    return Upset(
        level=level,
        value=round(value, 2),
        low=round(max(0.0, 0.6 * course.after(pace=1 / PACE) - margin / 2), 2),
        high=round(1.4 * course.after(pace=PACE) + margin, 2),
        calm_by=None if level is Level.CALM else _calm_by(seen, course),
        because=because or (Because("Nothing in their latest messages sounds angry or hurt."),),
    )


def _calm_by(seen: _Seen, course: Course) -> datetime | None:
    """The late end of when a dated hostile exchange may have cooled; never told while a limit runs."""
    if seen.running or not _lately(seen):
        return None
    for days in range(1, CALM_WITHIN_DAYS + 1):
        if course.after(days, PACE) < MODERATE_FROM:
            day = seen.now + timedelta(days=days)
            return day.replace(hour=23, minute=59, second=59, microsecond=0)
    return None


def _lately(seen: _Seen) -> list[HostileMoment]:
    return [m for m in seen.hostile if seen.now - m.end <= timedelta(days=RECENT_DAYS)]


def _because(seen: _Seen) -> Iterator[Because]:
    """What moved the reading, the weightiest first."""
    yield from _anger(seen)
    for limit in sorted(seen.running, key=lambda each: -_LIMITS[each.kind][0])[:1]:
        yield Because(_LIMITS[limit.kind][1], limit.quote)
    yield from _feelings(seen)
    if seen.answers is not None and seen.answers.fewer:
        now, before = seen.answers.now, seen.answers.before
        yield Because(
            f"They answered {now.answered} of your {now.turns} messages lately. "
            f"Before, it was {before.answered} of {before.turns}."
        )
    if seen.answers is not None and seen.answers.slower:
        yield Because("Their answers take at least four times as long as before.")


def _anger(seen: _Seen) -> Iterator[Because]:
    lately = _lately(seen)
    if not lately:
        return
    day, much = spoken.day(lately[-1].start, seen.now), "much " if lately[-1].severe else ""
    anger = f"There was {much}anger in their words on {day}."
    told = f"You said on {day} that they were angry."
    yield Because(anger if lately[-1].quote.dated else told, lately[-1].quote)
    if len(lately) > 1:
        times = spoken.times(len(lately))
        yield Because(f"There was anger in their words {times} in the last {RECENT_DAYS} days.")


def _feelings(seen: _Seen) -> Iterator[Because]:
    told = ((seen.hurt, "They wrote that they are hurt"), (seen.warm, "They wrote warm words"))
    for rows, words in told:
        for row in rows[-1:]:
            quote = seen.record.quote(row)
            if seen.now - quote.when <= timedelta(days=RECENT_DAYS):
                yield Because(f"{words} on {spoken.day(quote.when, seen.now)}.", quote)
