"""When the two parted: as told, else the first ending of theirs that stands."""

from __future__ import annotations

from bisect import bisect_right
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from leeway.cue import Cue, Scope
from leeway.findings._theirs import (
    disputed,
    here,
    hits,
    row_at,
    said,
    told_words,
    up_to,
    whole,
)
from leeway.findings._wrote_first import FirstDays, local_day, wrote_first
from leeway.journal import TOLD, Journal
from leeway.readings import Readings
from leeway.record import DAY, Quote, Record

TAKE_BACK_DAYS = 14
"""How long after an ending words that take it back are about it, where they name it ..."""

TAKE_BACK_HOURS = 24
"""... and where they do not ("sorry for what I said"): only in the same exchange."""

WENT_ON_DAYS = 7
"""A couple went on when afterwards they wrote first on at least so many days ..."""

WENT_ON_WARM_DAYS = 3
"""... and warmly on at least so many of them."""

_NO_TAKING_BACK = (Cue.FINAL, Cue.NO_CONTACT, Cue.HOSTILE, Cue.THREAT, Cue.FEAR)


class ApartFrom(StrEnum):
    """How the day of parting is known."""

    TOLD = "told"
    RECORD = "record"
    UNKNOWN = "unknown"


class Ending(NamedTuple):
    """Words of theirs that end the relationship.

    `calm`: no hostile reading of theirs that local day. `taken_back`: their later words that take it back.
    `went_on`: it is history, the two went on as a couple. `disputed`: it was misread, and they wrote since.
    """

    quote: Quote
    calm: bool
    taken_back: Quote | None = None
    went_on: bool = False
    disputed: bool = False

    @property
    def stands(self) -> bool:
        """Whether it was neither taken back nor overtaken."""
        return self.taken_back is None and not self.went_on and not self.disputed


class Endings(NamedTuple):
    """All endings of theirs in order of time, and since when the two are apart (aware, local; None: unknown)."""

    said: tuple[Ending, ...]
    apart_since: datetime | None
    known_from: ApartFrom

    @property
    def standing(self) -> tuple[Ending, ...]:
        """The endings that stand."""
        return tuple(ending for ending in self.said if ending.stands)


class _Words(NamedTuple):
    """Words that end it, and the last row of the record up to them."""

    quote: Quote
    row: int


def endings(record: Record, readings: Readings, journal: Journal, now: datetime) -> Endings:
    """Their endings up to `now` (aware), and since when the two are apart (docs/limits.md)."""
    record, readings = up_to(record, readings, now)
    words = _words(record, readings, journal, now)
    hostile = _hostile_days(record, readings, journal, now)
    misread = disputed(journal, now)
    first = wrote_first(record, readings)
    told = here(record, journal.apart_since) if journal.apart_since else None
    takers = _taking_back(record, readings)
    found = []
    bound = now
    for each in reversed(words):
        day = local_day(each.quote.when)
        ending = Ending(
            each.quote,
            calm=day not in hostile,
            taken_back=_taken_back(record, readings, each, takers),
            went_on=_went_on(first, day, bound, told),
            disputed=each.quote.event in misread and first.count(day, now) > 0,
        )
        if ending.stands and bound is now:
            bound = each.quote.when
        found.append(ending)
    return _apart(tuple(reversed(found)), told)


def guessed_ending(
    record: Record, unfiltered: Readings, journal: Journal, now: datetime
) -> Quote | None:
    """Their newest words that are a likely ending to the trained reader alone, and that stand: worth a question.

    Asked where no parting is known; none where the person said that the two are together, or that they parted.
    """
    if journal.together or journal.parted:
        return None
    stand = endings(record, unfiltered.counted(0), journal, now).standing
    misread = {each.event for each in journal.disputes}
    quotes = [each.quote for each in stand if each.quote.event not in misread]
    return quotes[-1] if quotes else None


def _apart(found: tuple[Ending, ...], told: datetime | None) -> Endings:
    if told is not None:
        return Endings(found, told, ApartFrom.TOLD)
    unknown = Endings(found, None, ApartFrom.UNKNOWN)
    if not unknown.standing:
        return unknown
    first = unknown.standing[0].quote
    return Endings(found, first.when, ApartFrom.TOLD if first.event == TOLD else ApartFrom.RECORD)


def _words(record: Record, readings: Readings, journal: Journal, now: datetime) -> list[_Words]:
    """All words of theirs that end it, written or told, in order of time."""
    written = [
        _Words(whole(record, readings, row, Cue.FINAL), row)
        for row in said(record, readings, Cue.FINAL)
    ]
    told = [
        _Words(quote, row_at(record, quote.when))
        for _, quote in told_words(record, journal, now, Cue.FINAL)
    ]
    return sorted(written + told, key=lambda each: (each.quote.when.timestamp(), each.row))


def _hostile_days(
    record: Record, readings: Readings, journal: Journal, now: datetime
) -> frozenset[int]:
    written = (record.when(row) for row in said(record, readings, Cue.HOSTILE))
    told = (quote.when for _, quote in told_words(record, journal, now, Cue.HOSTILE))
    return frozenset(map(local_day, (*written, *told)))


def _taking_back(record: Record, readings: Readings) -> list[int]:
    """The rows of theirs that take something back and are nothing harder too."""
    rows = said(record, readings, Cue.TAKE_BACK)
    return [row for row in rows if readings.cues(row).isdisjoint(_NO_TAKING_BACK)]


def _taken_back(
    record: Record, readings: Readings, ending: _Words, rows: list[int]
) -> Quote | None:
    """Their first later words among these rows that are about it: named, or said in the same exchange."""
    given = ending.quote.when.timestamp()
    for row in rows[bisect_right(rows, ending.row) :]:
        passed = record.utc[row] - given
        if passed > TAKE_BACK_DAYS * DAY:
            return None
        if passed <= TAKE_BACK_HOURS * 3600 or _names_it(readings, row):
            return whole(record, readings, row, Cue.TAKE_BACK)
    return None


def _names_it(readings: Readings, row: int) -> bool:
    """Whether words that take back something name the ending, and not only what they said."""
    return any(hit.scope is Scope.PERSON for hit in hits(readings, row, Cue.TAKE_BACK))


def _went_on(first: FirstDays, day: int, bound: datetime, told: datetime | None) -> bool:
    """Whether the two went on after an ending of that day: before `bound`, and before the told parting.

    After the told day there is nothing to count: an ending from then on is never overtaken.
    """
    if told is not None:
        bound = min(bound, told)
    enough = first.count(day, bound) >= WENT_ON_DAYS
    return enough and first.count_warm(day, bound) >= WENT_ON_WARM_DAYS
