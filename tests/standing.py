"""An Assessment by hand, for tests of what is decided from it: one thing set, all else quiet."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from leeway.assessment import Assessment
from leeway.finding import Finding
from leeway.findings.alarms import Alarm, AlarmKind
from leeway.findings.ending import ApartFrom, Ending, Endings
from leeway.findings.offers import Offer
from leeway.findings.reachout import LastWord, Silence
from leeway.findings.traffic import Flow, Traffic
from leeway.findings.upset import Level, Upset
from leeway.journal import TOLD, Limit, LimitKind, LimitState
from leeway.record import Quote, Who
from leeway.turns import HostileMoment
from leeway.willingness import standing_offer, still_hot, willingness

ZONE = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 15, 14, 0, tzinfo=ZONE)


def ago(days: float = 0, hours: float = 0) -> datetime:
    return NOW - timedelta(days=days, hours=hours)


def ahead(days: float = 0, hours: float = 0) -> datetime:
    return NOW + timedelta(days=days, hours=hours)


def words(text: str, when: datetime, who: Who = Who.THEM) -> Quote:
    """A message whose id is made of its words and its moment."""
    return Quote(abs(hash((text, when.isoformat(), who))) % 2**60 + 1, when, who, text)


def limit(
    kind: LimitKind,
    given_at: datetime,
    until: datetime | None = None,
    state: LimitState = LimitState.RUNNING,
    exceptions: tuple[str, ...] = (),
    *,
    confirmed: bool = False,
    ended: Quote | None = None,
) -> Limit:
    quote = words(f"{kind.value} please", given_at)
    return Limit(
        kind, state, given_at, until, quote, exceptions=exceptions, confirmed=confirmed, ended=ended
    )


def ending(when: datetime, *, calm: bool = True) -> Ending:
    return Ending(words("it is over", when), calm)


def offer(when: datetime, named_for: datetime | None = None, *, with_ending: bool = False) -> Offer:
    return Offer(words("we can talk", when), named_for, with_ending)


def offer_told(when: datetime) -> Offer:
    """An offer that the person told, and that stands in no record."""
    return Offer(Quote(TOLD, when, Who.THEM, "we can talk"))


def hostile(when: datetime, *, severe: bool = False) -> HostileMoment:
    quote = words("you make me sick", when)
    return HostileMoment(when, when, severe, (quote.event,), quote)


def alarm(kind: AlarmKind, when: datetime, *, tied: bool = False) -> Alarm:
    mine = kind.value.startswith("my_") or kind is AlarmKind.TURNING_UP
    return Alarm(kind, words(kind.value, when, Who.ME if mine else Who.THEM), tied)


def act(id_: str, tier: int, last_at: datetime, count: int = 1) -> Finding:
    example = words(f"{id_} of mine", last_at, Who.ME)
    evidence = tuple(range(example.event, example.event + count))
    return Finding(id_, id_, tier, count, 0, evidence, example, last_at)


def last_word(
    when: datetime, *, asks: bool = True, urgent: bool = False, last: bool = True
) -> LastWord:
    return LastWord(words("can you send the form?", when), last, asks, urgent)


def upset(level: Level) -> Upset:
    value = {Level.CALM: 0.1, Level.MODERATE: 0.6, Level.HIGH: 1.4, Level.UNKNOWN: None}[level]
    return Upset(level, value, value, value, None, ())


TWO_MONTHS_AGO = ago(60)
QUIET = Silence((), (), (), None, None, None)


def standing(
    *,
    now: datetime = NOW,
    apart: datetime | None = TWO_MONTHS_AGO,
    endings: tuple[Ending, ...] = (),
    limits: tuple[Limit, ...] = (),
    offers: tuple[Offer, ...] = (),
    hostile: tuple[HostileMoment, ...] = (),
    alarms: tuple[Alarm, ...] = (),
    findings: tuple[Finding, ...] = (),
    last: LastWord | None = None,
    my_last: Quote | None = None,
    quiet_days: int | None = None,
    level: Level = Level.UNKNOWN,
    mixed: Quote | None = None,
    my_offer: Quote | None = None,
    together: bool = False,
    known: datetime | None = None,
    maybe: tuple[Quote, ...] = (),
    maybe_ended: Quote | None = None,
) -> Assessment:
    """Where things stand, with only what is named; apart for 60 days and quiet unless told."""
    silence = replace_silence(last, my_last, quiet_days)
    said = Endings(endings, apart, ApartFrom.TOLD if apart else ApartFrom.UNKNOWN)
    open_offer = standing_offer(offers, limits, said, hostile, now)
    hot = still_hot(hostile, now)
    flow = Flow(0, 0, 0, 0)
    return Assessment(
        now=now,
        first=None,
        last=known,
        endings=said,
        limits=limits,
        offers=offers,
        offer=open_offer,
        willingness=willingness(limits, said, open_offer, hot, mixed, silence, now),
        upset=upset(level),
        traffic=Traffic(flow, flow),
        findings=findings,
        silence=silence,
        hostile=hostile,
        hot=hot,
        sparks=(),
        alarms=alarms,
        mixed=mixed,
        my_offer=my_offer,
        together=together and not said.standing,
        maybe_harm=maybe,
        maybe_ended=maybe_ended,
    )


def replace_silence(last: LastWord | None, my_last: Quote | None, days: int | None) -> Silence:
    return QUIET._replace(last_word=last, my_last=my_last, quiet_days=days, my_last_beyond=my_last)


def at(assessment: Assessment, now: datetime) -> Assessment:
    """The same facts at another moment."""
    return replace(assessment, now=now)
