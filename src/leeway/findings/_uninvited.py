"""Turning up uninvited: after the parting or a limit, with no invitation of theirs at that time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

import numpy as np

from leeway.cue import Cue
from leeway.findings._theirs import here, hits, said, whole
from leeway.journal import TOLD, Journal, Limit, LimitKind, LimitState, Shared
from leeway.readings import Readings
from leeway.record import Kind, Quote, Record, Who
from leeway.term import Term, Unit, ends

INVITED_HOURS = 2
"""An invitation covers so many hours after it was said, and around the hour that it named."""

_VOIDING = frozenset({LimitKind.NO_CONTACT, LimitKind.SPACE, LimitKind.NOT_NOW})
_GUARDING = frozenset({LimitKind.NO_CONTACT, LimitKind.SPACE})
_EXACT = frozenset({Unit.MINUTES, Unit.HOURS})
_A_DAY = frozenset({Unit.END_OF_DAY, Unit.TOMORROW, Unit.WEEKDAY, Unit.DAY_OF_MONTH, Unit.DATE})


class _Invitation(NamedTuple):
    """When they asked me to come, and for when: from and to, inclusive; all UTC seconds."""

    said: float
    start: float
    end: float


def uninvited(
    record: Record,
    readings: Readings,
    journal: Journal,
    apart_since: datetime | None,
    limits: tuple[Limit, ...],
    now: datetime,
) -> Iterator[Quote]:
    """Where I came or said that I was coming, uninvited; visits logged by hand among them.

    `record` and `readings` up to `now` (aware). A life that is still shared excuses all but a visit that was
    logged as not agreed.
    """
    invited = _Invited(_invitations(record, readings, journal, now), limits)
    agreed = [each.when for each in journal.contacts if each.agreed]
    refused = {
        each.when.timestamp()
        for each in journal.contacts
        if each.who is Who.ME and each.kind is Kind.VISIT and not each.agreed
    }
    guarding = [limit for limit in limits if _may_guard(limit)]
    for quote in _acts(record, readings, journal, now):
        if quote.when.timestamp() in refused:
            if _matters(quote.when, apart_since, guarding, frozenset()):
                yield quote
        elif _matters(quote.when, apart_since, guarding, journal.shared) and not (
            any(_near(quote.when, moment) for moment in agreed) or invited.at(quote.when)
        ):
            yield quote


def _acts(record: Record, readings: Readings, journal: Journal, now: datetime) -> Iterator[Quote]:
    """My visits and my words about coming, and the visits that only the hand log holds."""
    came = np.flatnonzero((record.who == Who.ME) & (record.kind == Kind.VISIT)).tolist()
    spoke = set(said(record, readings, Cue.TURNING_UP, Who.ME))
    for row in sorted({*came, *spoke}):
        yield whole(record, readings, row, Cue.TURNING_UP) if row in spoke else record.quote(row)
    known = set(record.utc[came].tolist())
    for each in journal.contacts:
        mine = each.who is Who.ME and each.kind is Kind.VISIT
        if mine and each.when <= now and round(each.when.timestamp()) not in known:
            yield Quote(TOLD, here(record, each.when), Who.ME, each.text)


def _matters(
    when: datetime,
    apart_since: datetime | None,
    guarding: list[Limit],
    shared: frozenset[Shared],
) -> bool:
    """After the parting, or while they had asked for no contact or for space.

    Nobody turns up at a home that is shared; a shared child or work brings two people together who are apart.
    """
    if Shared.HOME in shared:
        return False
    apart = apart_since is not None and when.timestamp() >= apart_since.timestamp()
    return (apart and not shared) or any(_guards(limit, when) for limit in guarding)


def _may_guard(limit: Limit) -> bool:
    """Whether a limit asks for distance in their own words; the three "not now" are no such words."""
    past = limit.state in {LimitState.HISTORY, LimitState.DISPUTED}
    return limit.kind in _GUARDING and not limit.gathered and not past


def _guards(limit: Limit, when: datetime) -> bool:
    """Whether a limit stood at a moment."""
    ended = limit.ended.when if limit.ended else limit.until
    after = when.timestamp() > limit.given_at.timestamp()
    return after and (ended is None or when.timestamp() <= ended.timestamp())


class _Invited:
    """All invitations as columns, each up to the first limit that voids it."""

    def __init__(self, invitations: list[_Invitation], limits: tuple[Limit, ...]) -> None:
        said, start, end = np.array(invitations, np.float64).reshape(-1, 3).T
        voids = [limit.given_at.timestamp() for limit in limits if limit.kind in _VOIDING]
        after = np.array([*sorted(voids), np.inf])
        self._start, self._end = np.maximum(said, start), end
        self._void = after[np.searchsorted(after, said, side="right")]

    def at(self, when: datetime) -> bool:
        """Whether any invitation stood at a moment and was for it."""
        act = when.timestamp()
        covers = (self._start <= act) & (act <= self._end) & (act < self._void)
        return bool(covers.any())


def _invitations(
    record: Record, readings: Readings, journal: Journal, now: datetime
) -> list[_Invitation]:
    found: list[_Invitation] = []
    for cue in (Cue.OPEN, Cue.LOGISTICS):
        for row in said(record, readings, cue):
            when = record.when(row)
            for hit in hits(readings, row, cue):
                found += _for_when(when, hit.term, practical=cue is Cue.LOGISTICS)
    for told in journal.told:
        if told.cue is Cue.OPEN and told.said_at <= now:
            found += _for_when(here(record, told.said_at), told.term, practical=False)
    return found


def _for_when(when: datetime, term: Term | None, *, practical: bool) -> Iterator[_Invitation]:
    """What words said at a moment cover: the hours after them, and the hour or day that they name.

    Words about things to settle (`practical`) cover only an hour that they name.
    """
    given, around = when.timestamp(), INVITED_HOURS * 3600
    if not practical:
        yield _Invitation(given, given, given + around)
    end = ends(term, when)
    if term is None or end is None:
        return
    if term.unit in _EXACT or term.hour is not None:
        yield _Invitation(given, end.timestamp() - around, end.timestamp() + around)
    elif not practical and term.unit in _A_DAY:
        yield _Invitation(
            given, end.replace(hour=0, minute=0, second=0).timestamp(), end.timestamp()
        )


def _near(when: datetime, moment: datetime) -> bool:
    return abs(when.timestamp() - moment.timestamp()) <= INVITED_HOURS * 3600
