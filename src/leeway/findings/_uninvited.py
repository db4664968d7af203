"""Turning up uninvited: after the parting or a limit, with no invitation of theirs at that time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

import numpy as np

from leeway.cue import Cue
from leeway.findings._theirs import here, hits, said, whole
from leeway.journal import TOLD, Journal, Limit, LimitKind, LimitState
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
    """Words of theirs that ask me to come: when, for when, and whether they are an agreement on things."""

    said_at: datetime
    term: Term | None
    practical: bool


def uninvited(
    record: Record,
    readings: Readings,
    journal: Journal,
    apart_since: datetime | None,
    limits: tuple[Limit, ...],
    now: datetime,
) -> Iterator[Quote]:
    """Where I came or said that I was coming, uninvited; visits logged by hand among them.

    `record` and `readings` up to `now` (aware).
    """
    invitations = _invitations(record, readings, journal, now)
    agreed = [each.when for each in journal.contacts if each.agreed]
    refused = {
        each.when.timestamp()
        for each in journal.contacts
        if each.who is Who.ME and each.kind is Kind.VISIT and not each.agreed
    }
    guarding = [limit for limit in limits if _may_guard(limit)]
    voided = sorted(limit.given_at.timestamp() for limit in limits if limit.kind in _VOIDING)
    for quote in _acts(record, readings, journal, now):
        if not _matters(quote.when, apart_since, guarding):
            continue
        if quote.when.timestamp() in refused or not (
            any(_near(quote.when, moment) for moment in agreed)
            or any(_covers(each, quote.when, voided) for each in invitations)
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


def _matters(when: datetime, apart_since: datetime | None, guarding: list[Limit]) -> bool:
    """After the parting, or while they had asked for no contact or for space."""
    if apart_since is not None and when.timestamp() >= apart_since.timestamp():
        return True
    return any(_guards(limit, when) for limit in guarding)


def _may_guard(limit: Limit) -> bool:
    """Whether a limit asks for distance in their own words; the three "not now" are no such words."""
    past = limit.state in {LimitState.HISTORY, LimitState.DISPUTED}
    return limit.kind in _GUARDING and not limit.gathered and not past


def _guards(limit: Limit, when: datetime) -> bool:
    """Whether a limit stood at a moment."""
    ended = limit.ended.when if limit.ended else limit.until
    after = when.timestamp() > limit.given_at.timestamp()
    return after and (ended is None or when.timestamp() <= ended.timestamp())


def _invitations(
    record: Record, readings: Readings, journal: Journal, now: datetime
) -> list[_Invitation]:
    found = [
        _Invitation(record.when(row), hit.term, practical=cue is Cue.LOGISTICS)
        for cue in (Cue.OPEN, Cue.LOGISTICS)
        for row in said(record, readings, cue)
        for hit in hits(readings, row, cue)
    ]
    return found + [
        _Invitation(here(record, told.said_at), told.term, practical=False)
        for told in journal.told
        if told.cue is Cue.OPEN and told.said_at <= now
    ]


def _covers(invitation: _Invitation, when: datetime, voided: list[float]) -> bool:
    """Whether an invitation still stood at a moment and was for it; `voided`: when a limit was set."""
    asked, act = invitation.said_at.timestamp(), when.timestamp()
    if asked > act or bisect_right(voided, asked) < bisect_right(voided, act):
        return False
    if not invitation.practical and _near(when, invitation.said_at):
        return True
    return _named(invitation, when)


def _named(invitation: _Invitation, when: datetime) -> bool:
    """Whether an invitation named that hour, or, other than for things to settle, that day."""
    term = invitation.term
    end = ends(term, invitation.said_at)
    if term is None or end is None:
        return False
    if term.unit in _EXACT or term.hour is not None:
        return _near(when, end)
    return not invitation.practical and term.unit in _A_DAY and when.date() == end.date()


def _near(when: datetime, moment: datetime) -> bool:
    return abs(when.timestamp() - moment.timestamp()) <= INVITED_HOURS * 3600
