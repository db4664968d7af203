"""What they have asked for about contact, and whether it stands (docs/limits.md has every rule in words)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from math import inf
from typing import NamedTuple

from leeway.cue import LIMIT_CUES, Cue, Hit, Scope
from leeway.findings._theirs import (
    disputed,
    has_waited,
    here,
    hits,
    row_at,
    said,
    up_to,
    whole,
)
from leeway.findings._wrote_first import FirstDays, local_day, wrote_first
from leeway.journal import (
    TOLD,
    Confirmation,
    Journal,
    Limit,
    LimitKind,
    LimitState,
)
from leeway.readings import Readings
from leeway.record import DAY, Quote, Record, Who
from leeway.term import Term, Unit, ends
from leeway.turns import TURN_SECONDS

QUARREL_DAYS = 7
"""A no_contact is an old quarrel when they wrote first on at least so many separate days since."""

ORDINARY_DAYS = 3
"""An undated limit of another kind from before the parting is history after so many such days."""

GATHER_DAYS = 14
"""Three "not now" within so many days are a wish for space."""

_LIFTS_NOTHING = (Cue.NO_CONTACT, Cue.HOSTILE, Cue.THREAT)


class _Asked(NamedTuple):
    """A limit before it is judged, and the last row of the record up to it."""

    limit: Limit
    row: int


@dataclass(frozen=True, slots=True)
class _Since:
    """What came after, as the rules ask for it.

    `talking`, `welcoming`: rows of theirs that are open to talk, and those that welcome contact.
    """

    record: Record
    now: datetime
    apart_since: datetime | None
    first: FirstDays
    talking: list[int]
    welcoming: list[int]
    reopenings: tuple[Quote, ...]
    misread: frozenset[int]


def limits(
    record: Record,
    readings: Readings,
    journal: Journal,
    apart_since: datetime | None,
    now: datetime,
) -> tuple[Limit, ...]:
    """Every limit of theirs up to `now` (aware) with its state, newest first."""
    record, readings = up_to(record, readings, now)
    asked = [*_written(record, readings, journal), *_told(record, journal, now)]
    since = _since(record, readings, journal, apart_since, now)
    judged = [each._replace(limit=_judged(each, since)) for each in asked]
    judged += [each._replace(limit=_judged(each, since)) for each in _gathered(judged)]
    judged.sort(key=_newest_first)
    return tuple(each.limit for each in judged)


def running(limits: tuple[Limit, ...]) -> tuple[Limit, ...]:
    """The limits that stand now."""
    return tuple(limit for limit in limits if limit.state is LimitState.RUNNING)


def until(limits: tuple[Limit, ...]) -> datetime | None:
    """The latest end of all running limits; None when none runs or any of them has no date."""
    ends_at = [limit.until for limit in running(limits)]
    return None if None in ends_at else max((end for end in ends_at if end), default=None)


def _newest_first(asked: _Asked) -> tuple[float, int, int]:
    kind = tuple(LimitKind).index(asked.limit.kind)
    return -asked.limit.given_at.timestamp(), -asked.row, kind


# ---------------------------------------------------------------- what they asked for


def _written(record: Record, readings: Readings, journal: Journal) -> list[_Asked]:
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
    return [_Asked(limit, row) for (row, _), limit in found.items()]


def _from_hit(record: Record, readings: Readings, row: int, cue: Cue) -> Limit:
    """One limit of one message; of several places that set it, the longest."""
    kind, quote = LimitKind(cue), whole(record, readings, row, cue)
    places = hits(readings, row, cue)
    longest = max(places, key=lambda hit: _lasting(_end(kind, hit, quote.when)))
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


def _lasting(end: datetime | None) -> float:
    return inf if end is None else end.timestamp()


def _confirmed(record: Record, row: int, meant: Confirmation, read: Limit | None) -> Limit:
    """What the person says a message means: added where it was not read, never sooner over than it was read."""
    end = here(record, meant.until) if meant.until else None
    if meant.kind is LimitKind.NO_CONTACT:
        end = None
    if read is None:
        quote = record.quote(row)
        until = end or _end(meant.kind, Hit(Cue(meant.kind)), quote.when)
        return Limit(meant.kind, LimitState.RUNNING, quote.when, until, quote, confirmed=True)
    later = end if end and _lasting(end) > _lasting(read.until) else read.until
    return replace(read, until=later, confirmed=True)


def _told(record: Record, journal: Journal, now: datetime) -> Iterator[_Asked]:
    """The limits that the person was told face to face or by voice."""
    for told in journal.told:
        if told.cue in LIMIT_CUES and told.said_at <= now:
            when, kind = here(record, told.said_at), LimitKind(told.cue)
            until = _end(kind, Hit(told.cue, term=told.term), when)
            limit = Limit(
                kind,
                LimitState.RUNNING,
                when,
                until,
                told.quote._replace(when=when),
                exceptions=told.exceptions,
                confirmed=True,
            )
            yield _Asked(limit, row_at(record, when))


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


def _gathered(judged: list[_Asked]) -> Iterator[_Asked]:
    """Space without a date at every "not now" that is the third within GATHER_DAYS.

    What comes within one turn of the one before is the same no, in two bubbles.
    """
    said_no = sorted(
        (
            each
            for each in judged
            if each.limit.kind is LimitKind.NOT_NOW and each.limit.state is not LimitState.DISPUTED
        ),
        key=lambda each: (each.limit.given_at.timestamp(), each.row),
    )
    times = [each.limit.given_at.timestamp() for each in said_no]
    for at, third in enumerate(said_no):
        second = bisect_right(times, times[at] - TURN_SECONDS) - 1
        first = bisect_right(times, times[second] - TURN_SECONDS) - 1 if second >= 0 else -1
        if first >= 0 and times[at] - times[first] <= GATHER_DAYS * DAY:
            space = replace(
                third.limit,
                kind=LimitKind.SPACE,
                until=None,
                scope=Scope.PERSON,
                ended=None,
                confirmed=False,
                gathered=True,
            )
            yield third._replace(limit=space)


# ---------------------------------------------------------------- whether it stands


def _since(
    record: Record,
    readings: Readings,
    journal: Journal,
    apart_since: datetime | None,
    now: datetime,
) -> _Since:
    open_, reopen = (said(record, readings, cue) for cue in (Cue.OPEN, Cue.REOPEN))
    plain = {row for row in {*open_, *reopen} if readings.cues(row).isdisjoint(_LIFTS_NOTHING)}
    return _Since(
        record,
        now,
        apart_since,
        wrote_first(record, readings),
        talking=sorted(plain),
        welcoming=[
            row for row in reopen if row in plain and Cue.AMBIVALENT not in readings.cues(row)
        ],
        reopenings=tuple(_reopenings(record, journal, now)),
        misread=disputed(journal, now),
    )


def _reopenings(record: Record, journal: Journal, now: datetime) -> Iterator[Quote]:
    """Words of theirs that welcome contact, entered by hand, once they have waited their time."""
    for each in journal.reopenings:
        if (
            each.words.strip()
            and each.said_at <= each.entered_at
            and has_waited(each.entered_at, now)
        ):
            yield Quote(TOLD, here(record, each.said_at), Who.THEM, each.words)


def _judged(asked: _Asked, since: _Since) -> Limit:
    """A limit with its state, a dispute of the person's heard."""
    limit = _state(asked, since)
    if limit.state is LimitState.LIFTED or limit.quote.event not in since.misread:
        return limit
    if since.first.count(local_day(limit.given_at), since.now):
        return replace(limit, state=LimitState.DISPUTED)
    if limit.kind is LimitKind.NO_CONTACT:
        return _state(asked._replace(limit=replace(limit, kind=LimitKind.SPACE)), since)
    return limit


def _state(asked: _Asked, since: _Since) -> Limit:
    """A limit as its own rules say: lifted by their words, over by its term, old, or running."""
    limit = asked.limit
    ended = _lifting_words(asked, since)
    if _lasting(limit.until) < (ended.when if ended else since.now).timestamp():
        return replace(limit, state=_over(limit, since))
    if ended:
        return replace(limit, state=LimitState.LIFTED, ended=ended)
    if limit.until is None and _is_old(limit, since):
        return replace(limit, state=LimitState.HISTORY)
    return replace(limit, state=LimitState.RUNNING)


def _over(limit: Limit, since: _Since) -> LimitState:
    """Over before the parting, it belongs to the time together."""
    apart = since.apart_since
    before = apart is not None and _lasting(limit.until) < apart.timestamp()
    return LimitState.HISTORY if before else LimitState.EXPIRED


def _is_old(limit: Limit, since: _Since) -> bool:
    """Whether an undated limit from before the parting was overtaken by their going on.

    Only days before the parting are counted, so that none after it ever makes a limit old.
    """
    apart = since.apart_since
    strict = limit.kind is LimitKind.NO_CONTACT or apart is None
    needed = QUARREL_DAYS if strict else ORDINARY_DAYS
    return since.first.count(local_day(limit.given_at), apart or since.now) >= needed


def _lifting_words(asked: _Asked, since: _Since) -> Quote | None:
    """Their first later words that end a limit: for a no_contact only those that welcome contact."""
    strict = asked.limit.kind is LimitKind.NO_CONTACT
    rows = since.welcoming if strict else since.talking
    at = bisect_right(rows, asked.row)
    words = [since.record.quote(row) for row in rows[at : at + 1]]
    words += [q for q in since.reopenings if q.when.timestamp() > asked.limit.given_at.timestamp()]
    return min(words, key=lambda quote: quote.when.timestamp(), default=None)
