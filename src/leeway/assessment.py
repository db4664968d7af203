"""Assessment: the whole analysis on one screen; assess(record, readings, journal, now) makes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from leeway.cue import Cue
from leeway.finding import Finding
from leeway.findings.alarms import Alarm, alarms, guessed_harm
from leeway.findings.ending import Endings, endings, guessed_ending
from leeway.findings.limits import limits
from leeway.findings.offers import Offer, offers
from leeway.findings.pressure import pressure
from leeway.findings.pursuit import crossings, pursuit
from leeway.findings.reachout import Silence, silence
from leeway.findings.sparks import Spark, sparks
from leeway.findings.traffic import Traffic, traffic
from leeway.findings.upset import Upset, upset
from leeway.findings.ways import NOTHING_SEEN, Ways, ways
from leeway.hearsay import heard
from leeway.journal import Journal, Limit, LimitState, latest_end
from leeway.readings import Readings
from leeway.record import Quote, Record, Who
from leeway.turns import HostileMoment, hostile_moments, turns
from leeway.willingness import (
    RECENT_DAYS,
    Willingness,
    standing_offer,
    still_hot,
    willingness,
)


@dataclass(frozen=True, slots=True)
class Assessment:
    """Where things stand at `now` (aware, local).

    `first`, `last`: the span covered by the record (None: empty). `limits`: all, newest first, with their
    states. `offer`: the offer of theirs that stands. `hot`: the hostile moment that is still cooling.
    `findings`: my acts of pressure. `hostile`: their hostile moments, oldest first. `alarms`: newest first.
    `mixed`: their latest undecided words, recent ones only. `my_offer`: my latest offer to talk.
    `crossed`: when I went past a limit on contact, over the whole record, oldest first. `maybe_harm`: recent words
    of self-harm that are only guessed, mine first, each side's newest: worth a question, and nothing else.
    `ways`: contact by day and way. `maybe_ended`: words of theirs that are likely an ending, where no parting is known.
    """

    now: datetime
    first: datetime | None
    last: datetime | None
    endings: Endings
    limits: tuple[Limit, ...]
    offers: tuple[Offer, ...]
    offer: Offer | None
    willingness: Willingness
    upset: Upset
    traffic: Traffic
    findings: tuple[Finding, ...]
    silence: Silence
    hostile: tuple[HostileMoment, ...]
    hot: HostileMoment | None
    sparks: tuple[Spark, ...]
    alarms: tuple[Alarm, ...]
    mixed: Quote | None
    my_offer: Quote | None
    together: bool
    crossed: tuple[datetime, ...] = ()
    maybe_harm: tuple[Quote, ...] = ()
    ways: Ways = NOTHING_SEEN
    maybe_ended: Quote | None = None

    @property
    def running(self) -> tuple[Limit, ...]:
        """The limits that stand now."""
        return tuple(limit for limit in self.limits if limit.state is LimitState.RUNNING)

    @property
    def stated(self) -> tuple[Limit, ...]:
        """The limits that stand in their own words; where there are none of a kind, what was gathered of it."""
        own = {limit.kind for limit in self.running if not limit.gathered}
        return tuple(each for each in self.running if not (each.gathered and each.kind in own))

    @property
    def until(self) -> datetime | None:
        """The latest end of all running limits; None when none runs or any of them has no date."""
        return latest_end(self.running)


def assess(
    record: Record, readings: Readings, journal: Journal | None = None, *, now: datetime
) -> Assessment:
    """Everything that can be said about a record at `now` (aware); later rows are not looked at."""
    journal = heard(journal or Journal(), now)
    record = record.before(now)
    readings = readings.before(len(record))
    now = record.local(now) if len(record) else now
    parted = endings(record, readings.counted(len(record)), journal, now).apart_since
    whole, readings = readings, readings.counted(_row_from(record, parted))
    ended = endings(record, readings, journal, now)
    apart = ended.apart_since
    said = limits(record, readings, journal, apart, now)
    hostile = hostile_moments(record, readings) + _told_hostile(journal)
    offered = offers(record, readings, journal, now)
    merged = turns(record)
    quiet = silence(record, readings, apart, now, said)
    offer = standing_offer(offered, said, ended, hostile, now)
    hot = still_hot(hostile, now)
    mixed = _mixed(record, readings, journal, now)
    acts = pursuit(record, readings, merged, said, apart, now)
    return Assessment(
        now=now,
        first=record.when(0) if len(record) else None,
        last=record.when(len(record) - 1) if len(record) else None,
        endings=ended,
        limits=said,
        offers=offered,
        offer=offer,
        willingness=willingness(said, ended, offer, hot, mixed, quiet, now),
        upset=upset(record, readings, said, hostile, apart, journal.together, now),
        traffic=traffic(record, now),
        findings=acts + pressure(record, readings, journal, said, apart, now),
        silence=quiet,
        hostile=hostile,
        hot=hot,
        sparks=sparks(record, readings, merged, hostile, now),
        alarms=alarms(record, readings, journal, apart, said, now),
        mixed=mixed,
        my_offer=_my_offer(record, readings),
        together=journal.together and not ended.standing,
        ways=ways(record, now),
        crossed=tuple(map(record.when, crossings(record, readings, said))) if said else (),
        maybe_harm=guessed_harm(record, whole, readings, apart, now),
        maybe_ended=guessed_ending(record, whole, journal, now) if apart is None else None,
    )


def _row_from(record: Record, moment: datetime | None) -> int:
    """The first row at or after a moment; past the last one, where there is no moment."""
    return len(record) if moment is None else int(np.searchsorted(record.utc, moment.timestamp()))


def _told_hostile(journal: Journal) -> tuple[HostileMoment, ...]:
    """Hostile words that were told, each a mild moment of its own."""
    return tuple(
        HostileMoment(told.said_at, told.said_at, severe=False, events=(), quote=told.quote)
        for told in journal.told
        if told.cue is Cue.HOSTILE
    )


def _mixed(record: Record, readings: Readings, journal: Journal, now: datetime) -> Quote | None:
    """Their latest undecided words, if they are recent."""
    rows = [row for row in readings.rows(Cue.AMBIVALENT) if record.who[row] == Who.THEM]
    quotes = [record.quote(row) for row in rows[-1:]]
    quotes += [told.quote for told in journal.told if told.cue is Cue.AMBIVALENT]
    recent = [quote for quote in quotes if now - quote.when <= timedelta(days=RECENT_DAYS)]
    return max(recent, key=lambda quote: quote.when, default=None)


def _my_offer(record: Record, readings: Readings) -> Quote | None:
    rows = [row for row in readings.rows(Cue.OFFER) if record.who[row] == Who.ME]
    return record.quote(rows[-1]) if rows else None
