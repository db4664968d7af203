"""Whether they want to talk now, in one word, from their own words first."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from leeway.cue import Scope
from leeway.findings.ending import Endings
from leeway.findings.offers import Offer
from leeway.findings.reachout import Silence
from leeway.journal import Limit, LimitKind, LimitState
from leeway.record import Quote
from leeway.turns import HostileMoment

OFFER_DAYS = 14
"""An offer without a date lapses after this many days."""

HEATED_HOURS = {False: 24, True: 72}
"""How long a mild and a severe hostile exchange are given to cool (docs/evidence, cooling)."""

RECENT_DAYS = 14
"""What "recent" means throughout."""

REACHED_OUT_DAYS = 7
"""How long a contact that they began counts as reaching out."""


class State(StrEnum):
    """What they last let me know about talking."""

    NO_CONTACT = "no_contact"
    SPACE = "space"
    NOT_NOW = "not_now"
    LOGISTICS = "logistics"
    FINAL = "final"
    AMBIVALENT = "ambivalent"
    HOSTILE = "hostile"
    OPEN = "open"
    REACHED_OUT = "reached_out"
    NO_INFORMATION = "no_information"


class Confidence(StrEnum):
    """How sure a reading can be."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Willingness(NamedTuple):
    """The state, how sure, until when (aware, local), what it covers, what stays allowed, their words."""

    state: State
    confidence: Confidence
    until: datetime | None = None
    scope: Scope = Scope.PERSON
    exceptions: tuple[str, ...] = ()
    quote: Quote | None = None


def willingness(
    limits: tuple[Limit, ...],
    endings: Endings,
    offer: Offer | None,
    hot: HostileMoment | None,
    mixed: Quote | None,
    silence: Silence,
    now: datetime,
) -> Willingness:
    """Their latest explicit words win; silence is NO_INFORMATION and never a yes.

    `offer`: the one that stands (standing_offer); `hot`: the hostile moment still cooling (still_hot);
    `mixed`: their latest undecided words, recent ones only.
    """
    limit = strictest(limits)
    if limit is not None:
        sure = Confidence.HIGH if limit.confirmed else Confidence.MEDIUM
        state = State(limit.kind.value)
        return Willingness(state, sure, limit.until, limit.scope, limit.exceptions, limit.quote)
    if offer is not None:
        return Willingness(State.OPEN, Confidence.MEDIUM, offer.named_for, quote=offer.quote)
    if hot is not None:
        return Willingness(State.HOSTILE, Confidence.MEDIUM, cool_at(hot), quote=hot.quote)
    if endings.standing:
        sure = Confidence.HIGH if is_settled(endings, now) else Confidence.MEDIUM
        return Willingness(State.FINAL, sure, quote=endings.standing[-1].quote)
    return _without_words(mixed, silence, now)


def _without_words(mixed: Quote | None, silence: Silence, now: datetime) -> Willingness:
    if mixed is not None:
        return Willingness(State.AMBIVALENT, Confidence.LOW, quote=mixed)
    reached = silence.reached_out[-1] if silence.reached_out else None
    if reached is not None and now - reached.when <= timedelta(days=REACHED_OUT_DAYS):
        return Willingness(State.REACHED_OUT, Confidence.LOW, quote=reached)
    return Willingness(State.NO_INFORMATION, Confidence.LOW)


def strictest(limits: tuple[Limit, ...]) -> Limit | None:
    """The strictest limit that runs; of equal ones their own words, the undated, the one that lasts longest."""
    order = list(LimitKind)
    standing = [limit for limit in limits if limit.state is LimitState.RUNNING]
    if not standing:
        return None
    hardest = min(standing, key=lambda limit: order.index(limit.kind)).kind
    same = [limit for limit in standing if limit.kind is hardest]
    same = [limit for limit in same if not limit.gathered] or same
    undated = [limit for limit in same if limit.until is None]
    return max(undated or same, key=lambda limit: limit.until or limit.given_at)


def standing_offer(
    offers: tuple[Offer, ...],
    limits: tuple[Limit, ...],
    endings: Endings,
    hostile: tuple[HostileMoment, ...],
    now: datetime,
) -> Offer | None:
    """Their newest offer, if nothing colder came after it: to the end of the day that it named, else while fresh."""
    if not offers:
        return None
    offer = max(offers, key=lambda each: each.quote.when)
    named = offer.named_for
    if named is None:
        stands = now - offer.quote.when <= timedelta(days=OFFER_DAYS)
    else:
        stands = now.date() <= named.date()
    colder = [moment.end for moment in hostile]
    colder += [ending.quote.when for ending in endings.standing]
    colder += [limit.given_at for limit in limits if limit.state is not LimitState.HISTORY]
    return offer if stands and all(moment <= offer.quote.when for moment in colder) else None


def cool_at(moment: HostileMoment) -> datetime:
    """When a hostile moment has been given its time to cool."""
    return moment.end + timedelta(hours=HEATED_HOURS[moment.severe])


def still_hot(hostile: tuple[HostileMoment, ...], now: datetime) -> HostileMoment | None:
    """The hostile moment that cools last, if it has not cooled yet."""
    hot = [moment for moment in hostile if moment.end <= now < cool_at(moment)]
    return max(hot, key=cool_at, default=None)


def is_settled(endings: Endings, now: datetime) -> bool:
    """Whether they ended it on two calm days 48 h apart, or once calmly 14 days ago without taking it back."""
    calm = [ending.quote.when for ending in endings.standing if ending.calm]
    if not calm:
        return False
    twice = max(calm) - min(calm) >= timedelta(hours=48)
    return twice or now - min(calm) >= timedelta(days=RECENT_DAYS)
