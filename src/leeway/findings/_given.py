"""What they asked for about contact, as it was said, before anyone asks whether it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from math import inf
from typing import NamedTuple

from leeway.cue import LIMIT_CUES, Cue, Hit, Scope
from leeway.findings._theirs import here, hits, row_at, said, whole
from leeway.journal import Confirmation, Journal, Limit, LimitKind, LimitState
from leeway.readings import Readings
from leeway.record import Record, Who
from leeway.term import Term, Unit, ends


class Asked(NamedTuple):
    """A limit before it is judged, and the last row of the record up to it."""

    limit: Limit
    row: int


def asked_for(record: Record, readings: Readings, journal: Journal, now: datetime) -> list[Asked]:
    """Every limit of theirs, read, confirmed or told, all as if it ran.

    `record` and `readings` up to `now` (aware).
    """
    return [*_written(record, readings, journal), *_told(record, journal, now)]


def lasting(end: datetime | None) -> float:
    """An end as UTC seconds; no date is the latest of all."""
    return inf if end is None else end.timestamp()


def _written(record: Record, readings: Readings, journal: Journal) -> list[Asked]:
    """The limits read from their messages, and what the person said that a message means."""
    found = {
        (row, LimitKind(cue)): _from_hit(record, readings, row, cue)
        for cue in LIMIT_CUES
        for row in said(record, readings, cue)
    }
    for meant in journal.confirmations:
        row = record.row_of(meant.event)
        if row is not None and record.who[row] == Who.THEM:
            at = (row, meant.kind)
            found[at] = _confirmed(record, row, meant, found.get(at))
    return [Asked(limit, row) for (row, _), limit in found.items()]


def _from_hit(record: Record, readings: Readings, row: int, cue: Cue) -> Limit:
    """One limit of one message; of several places that set it, the longest."""
    kind, quote = LimitKind(cue), whole(record, readings, row, cue)
    places = hits(readings, row, cue)
    longest = max(places, key=lambda hit: lasting(_end(kind, hit, quote.when)))
    whole_person = any(hit.scope is Scope.PERSON for hit in places)
    return Limit(
        kind,
        LimitState.RUNNING,
        quote.when,
        _end(kind, longest, quote.when),
        quote,
        Scope.PERSON if whole_person else longest.scope,
        longest.exceptions,
    )


def _confirmed(record: Record, row: int, meant: Confirmation, read: Limit | None) -> Limit:
    """What the person says a message means: added where it was not read, never sooner over than it was read."""
    end = here(record, meant.until) if meant.until else None
    if meant.kind is LimitKind.NO_CONTACT:
        end = None
    if read is None:
        quote = record.quote(row)
        until = end or _end(meant.kind, Hit(Cue(meant.kind)), quote.when)
        return Limit(meant.kind, LimitState.RUNNING, quote.when, until, quote, confirmed=True)
    later = end if end and lasting(end) > lasting(read.until) else read.until
    return replace(read, until=later, confirmed=True)


def _told(record: Record, journal: Journal, now: datetime) -> Iterator[Asked]:
    """The limits that the person was told face to face or by voice."""
    for told in journal.told:
        if told.cue in LIMIT_CUES and told.said_at <= now:
            when, kind = here(record, told.said_at), LimitKind(told.cue)
            until = _end(kind, Hit(told.cue, term=told.term, scope=told.scope), when)
            limit = Limit(
                kind,
                LimitState.RUNNING,
                when,
                until,
                told.quote._replace(when=when),
                told.scope,
                told.exceptions,
                confirmed=True,
            )
            yield Asked(limit, row_at(record, when))


def _end(kind: LimitKind, hit: Hit, given: datetime) -> datetime | None:
    """When a limit is over by its own words; None: no date, and none is made up."""
    if kind is LimitKind.NO_CONTACT:
        return None
    end = ends(hit.term, given)
    if end is not None and end.timestamp() > given.timestamp():
        return end
    if kind is not LimitKind.NOT_NOW or (hit.term is not None and end is None):
        return None
    unit = Unit.SUBJECT if hit.scope is Scope.SUBJECT else Unit.MOMENT
    return ends(Term(unit), given)
