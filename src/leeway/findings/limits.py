"""What they have asked for about contact, and whether it stands (docs/limits.md has every rule in words)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import inf
from typing import NamedTuple

from leeway.cue import Cue, Scope, Sure
from leeway.findings._given import Asked, asked_for, lasting
from leeway.findings._theirs import (
    BINDING_HOURS,
    disputed,
    has_waited,
    here,
    hits,
    said,
    up_to,
)
from leeway.findings._wrote_first import FirstDays, local_day, wrote_first
from leeway.journal import (
    TOLD,
    Journal,
    Limit,
    LimitKind,
    LimitState,
)
from leeway.readings import Readings
from leeway.record import DAY, Quote, Record, Who
from leeway.term import begins
from leeway.turns import TURN_SECONDS

QUARREL_DAYS = 7
"""A no_contact is an old quarrel when they wrote first on at least so many separate days since."""

ORDINARY_DAYS = 3
"""An undated limit of another kind from before the parting is history after so many such days."""

GATHER_DAYS = 14
"""Three "not now" within so many days are a wish for space."""

BRIEF_MINUTES = 60
"""A "not now" of so many minutes or less ("give me a sec") is a pause; it is not counted among the three."""

_LIFTS_NOTHING = (Cue.NO_CONTACT, Cue.HOSTILE, Cue.THREAT, Cue.FEAR)


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
    asked = asked_for(record, readings, journal, now)
    since = _since(record, readings, journal, apart_since, now)
    theirs = [each for each in asked if _is_their_own(each, readings)]
    dates = _dates_named(theirs, since)
    judged = [_until_named(each, dates, since) for each in asked]
    judged += [_until_named(each, dates, since) for each in _gathered(judged)]
    judged.sort(key=_newest_first)
    return tuple(each.limit for each in judged)


def _newest_first(asked: Asked) -> tuple[float, int, int]:
    kind = tuple(LimitKind).index(asked.limit.kind)
    return -asked.limit.given_at.timestamp(), -asked.row, kind


def _gathered(judged: list[Asked]) -> Iterator[Asked]:
    """Space without a date at every "not now" that is the third within GATHER_DAYS.

    What comes within one turn of the one before is the same no, in two bubbles.
    """
    said_no = sorted((each for each in judged if _is_a_no(each.limit)), key=_place)
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


def _place(asked: Asked) -> tuple[float, int]:
    """Where a limit stands in time, among equals by its row."""
    return asked.limit.given_at.timestamp(), asked.row


class _Dates(NamedTuple):
    """The days named for space, in the order of their naming.

    `places`: where each was named; `lifts`: when their words lifted it (UTC seconds; infinite: never);
    `latest`: the latest day named there or later, before those same words.
    """

    places: list[tuple[float, int]]
    lifts: list[float]
    latest: list[datetime]

    def after(self, place: tuple[float, int], lift: float) -> list[datetime]:
        """The latest day named after a place and before the words that lift what was said there."""
        at = bisect_right(self.places, place)
        return self.latest[at : at + 1] if at < len(self.lifts) and self.lifts[at] == lift else []

    def all_before(self, lift: float) -> list[datetime]:
        """The latest day named since the lifting words before, and before these."""
        at = bisect_left(self.lifts, lift)
        return self.latest[at : at + 1] if at < len(self.lifts) and self.lifts[at] == lift else []


def _is_their_own(asked: Asked, readings: Readings) -> bool:
    """Whether they said it for certain, in a message or aloud; not that a message was taken to mean it."""
    limit = asked.limit
    if limit.quote.event == TOLD:
        return True
    hit = readings.hit(asked.row, Cue(limit.kind))
    return hit is not None and hit.sure is Sure.CERTAIN


def _dates_named(asked: list[Asked], since: _Since) -> _Dates:
    """Their own words for space that name a day, a day or more ahead, and were not misread."""
    named = sorted(
        (_place(each), _lift(each, since), each.limit.until)
        for each in asked
        if each.limit.kind is LimitKind.SPACE
        and each.limit.until is not None
        and lasting(each.limit.until) - each.limit.given_at.timestamp() >= DAY
        and each.limit.quote.event not in since.misread
    )
    backwards: list[tuple[float, datetime]] = []
    for _, lift, until in reversed(named):
        same = backwards and backwards[-1][0] == lift
        backwards.append((lift, max(until, backwards[-1][1]) if same else until))
    latest = [until for _, until in reversed(backwards)]
    return _Dates([place for place, _, _ in named], [lift for _, lift, _ in named], latest)


def _lift(asked: Asked, since: _Since) -> float:
    """When their later words lifted a limit, in UTC seconds; infinite where none did."""
    words = _lifting_words(asked, since)
    return inf if words is None else words.when.timestamp()


def _until_named(asked: Asked, dates: _Dates, since: _Since) -> Asked:
    """A limit as judged; space without a date ends on the day that they name for it later: their latest words win.

    Nothing that is history or was misread gets a date, nor what was lifted before the day was named. What was
    gathered from three times "not now" is our conclusion; a date that ran then says how long, too.
    """
    limit, judged = asked.limit, _weighed(asked, since)
    stood = judged.limit.state in {LimitState.RUNNING, LimitState.LIFTED}
    if limit.kind is not LimitKind.SPACE or limit.until is not None or not stood:
        return judged
    lift = _lift(asked, since)
    ends_at = dates.after(_place(asked), lift)
    ends_at += [end for end in dates.all_before(lift) if limit.gathered and end > limit.given_at]
    if not ends_at:
        return judged
    return _weighed(asked._replace(limit=replace(limit, until=max(ends_at))), since)


def _is_a_no(limit: Limit) -> bool:
    """Whether a limit is a "not now" that was no pause of minutes and was not misread."""
    brief = lasting(limit.until) - limit.given_at.timestamp() <= BRIEF_MINUTES * 60
    counted = limit.kind is LimitKind.NOT_NOW and not brief
    return counted and limit.state is not LimitState.DISPUTED


# ---------------------------------------------------------------- whether it stands


def _since(
    record: Record,
    readings: Readings,
    journal: Journal,
    apart_since: datetime | None,
    now: datetime,
) -> _Since:
    open_, reopen = (said(record, readings, cue) for cue in (Cue.OPEN, Cue.REOPEN))
    reopen = [row for row in reopen if _has_begun(record, readings, row, now)]
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


def counts_from(entered_at: datetime) -> datetime:
    """From when a reopening or a dispute counts that the person entered."""
    return entered_at + timedelta(hours=BINDING_HOURS)


def _has_begun(record: Record, readings: Readings, row: int, now: datetime) -> bool:
    """Whether the day has come from which a welcome holds ("you can text me after the 14th")."""
    given = record.when(row)
    days = [begins(hit.term, given) for hit in hits(readings, row, Cue.REOPEN)]
    return max(days).timestamp() <= now.timestamp()


def _reopenings(record: Record, journal: Journal, now: datetime) -> Iterator[Quote]:
    """Words of theirs that welcome contact, entered by hand, once they have waited their time."""
    for each in journal.reopenings:
        if (
            each.words.strip()
            and each.said_at <= each.entered_at
            and has_waited(each.entered_at, now)
        ):
            yield Quote(TOLD, here(record, each.said_at), Who.THEM, each.words)


def _weighed(asked: Asked, since: _Since) -> Asked:
    return asked._replace(limit=_judged(asked, since))


def _judged(asked: Asked, since: _Since) -> Limit:
    """A limit with its state, a dispute of the person's heard."""
    limit = _state(asked, since)
    if limit.state is LimitState.LIFTED or limit.quote.event not in since.misread:
        return limit
    if since.first.count(local_day(limit.given_at), since.now):
        return replace(limit, state=LimitState.DISPUTED)
    if limit.kind is LimitKind.NO_CONTACT:
        return _state(asked._replace(limit=replace(limit, kind=LimitKind.SPACE)), since)
    return limit


def _state(asked: Asked, since: _Since) -> Limit:
    """A limit as its own rules say: lifted by their words, over by its term, old, or running."""
    limit = asked.limit
    ended = _lifting_words(asked, since)
    if lasting(limit.until) < (ended.when if ended else since.now).timestamp():
        return replace(limit, state=_over(limit, since))
    if ended:
        return replace(limit, state=LimitState.LIFTED, ended=ended)
    if limit.until is None and _is_old(limit, since):
        return replace(limit, state=LimitState.HISTORY)
    return replace(limit, state=LimitState.RUNNING)


def _over(limit: Limit, since: _Since) -> LimitState:
    """Over before the parting, it belongs to the time together."""
    apart = since.apart_since
    before = apart is not None and lasting(limit.until) < apart.timestamp()
    return LimitState.HISTORY if before else LimitState.EXPIRED


def _is_old(limit: Limit, since: _Since) -> bool:
    """Whether an undated limit from before the parting was overtaken by their going on.

    Only days before the parting are counted, so that none after it ever makes a limit old.
    """
    apart = since.apart_since
    strict = limit.kind is LimitKind.NO_CONTACT or apart is None
    needed = QUARREL_DAYS if strict else ORDINARY_DAYS
    return since.first.count(local_day(limit.given_at), apart or since.now) >= needed


def _lifting_words(asked: Asked, since: _Since) -> Quote | None:
    """Their first later words that end a limit: for a no_contact only those that welcome contact."""
    strict = asked.limit.kind is LimitKind.NO_CONTACT
    rows = since.welcoming if strict else since.talking
    at = bisect_right(rows, asked.row)
    words = [since.record.quote(row) for row in rows[at : at + 1]]
    words += [q for q in since.reopenings if q.when.timestamp() > asked.limit.given_at.timestamp()]
    return min(words, key=lambda quote: quote.when.timestamp(), default=None)
