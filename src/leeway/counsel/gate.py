"""Talk now or wait: the rules in order; the first that holds decides. docs/gate.md says each in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime, time, timedelta
from typing import NamedTuple

from leeway.decision import Decision, Facts, Gate, is_night, not_you
from leeway.findings.offers import Offer
from leeway.findings.upset import Level
from leeway.in_force import bars_contact, harassing
from leeway.journal import Limit, LimitKind, Shared, latest_end
from leeway.paths import Path
from leeway.record import Quote
from leeway.willingness import cool_at, is_settled

REPLY_DAYS = 7
"""A message of theirs waits for an answer this long."""

LOOK_AGAIN_DAYS = {Level.MODERATE: 7, Level.HIGH: 14}
"""When to look anew while they seem upset and no limit stands."""


class Case(NamedTuple):
    """How a rule holds: the form of its sentence, a date to look anew, and the messages it rests on.

    `end`: that of the limits which the sentence speaks of, where they all have a date.
    """

    form: str = "plain"
    look_again: datetime | None = None
    quotes: tuple[Quote, ...] = ()
    gate: Gate | None = None
    until: datetime | None = None
    end: datetime | None = None


class Rule(NamedTuple):
    """One row of the gate's table: a stable name, its gate, and when it holds."""

    name: str
    gate: Gate
    holds: Callable[[Facts], Case | None]


def _crisis(facts: Facts) -> Case | None:
    grounds = [g for g in facts.paths.grounds if g.path is Path.CRISIS and g.name != "their_words"]
    if not grounds:
        return None
    if facts.paths.has("answered_might_act"):
        form = "might_act"
    else:
        form = "answered" if facts.paths.has("answered_sometimes") else "plain"
    return Case(form, quotes=_quotes(g.quote for g in grounds))


def _their_crisis(facts: Facts) -> Case | None:
    grounds = [ground for ground in facts.paths.grounds if ground.name == "their_words"]
    return Case(quotes=_quotes(g.quote for g in grounds)) if grounds else None


def _safety(facts: Facts) -> Case | None:
    grounds = [ground for ground in facts.paths.grounds if ground.path is Path.SAFETY]
    return Case(quotes=_quotes(g.quote for g in grounds)) if grounds else None


def _no_contact(facts: Facts) -> Case | None:
    limit = bars_contact(facts.assessment)
    if limit is None:
        return None
    form = "child" if is_of_a_child(facts) else "plain"
    form = "contacted" if facts.paths.has("contact_after_no") else form
    return Case(form, quotes=(limit.quote,))


def is_of_a_child(facts: Facts) -> bool:
    """Whether they wrote of something urgent after their no, where a child is shared and no order stands."""
    last, limit = facts.assessment.silence.last_word, bars_contact(facts.assessment)
    if last is None or limit is None or not last.urgent or facts.paths.under_order:
        return False
    fresh = facts.now - last.quote.when <= timedelta(days=REPLY_DAYS)
    return fresh and last.quote.when > limit.given_at and Shared.CHILD in facts.journal.shared


def _harassing(facts: Facts) -> Case | None:
    alarm = harassing(facts.assessment)
    if alarm is not None:
        return Case(alarm.kind.value, quotes=(alarm.quote,))
    named = ("answered_order_against_me", "answered_i_threatened", "answered_turned_up")
    answered = next((name for name in named if facts.paths.has(name)), None)
    return Case(answered.removeprefix("answered_")) if answered else None


def _heated(facts: Facts) -> Case | None:
    moment = facts.assessment.hot
    if moment is None:
        return None
    form = "severe" if moment.severe else "mild"
    cool, end = cool_at(moment), facts.assessment.until
    if not facts.assessment.running:
        return Case(form, look_again=cool, quotes=(moment.quote,))
    return Case(f"{form}_in_limit", until=max(cool, end) if end else None, quotes=(moment.quote,))


def _they_wrote(facts: Facts) -> Case | None:
    last = facts.assessment.silence.last_word
    if last is None or not (last.theirs_last and last.asks):
        return None
    if facts.now - last.quote.when > timedelta(days=REPLY_DAYS):
        return None
    offer = facts.assessment.offer
    if offer is not None and offer.quote.event == last.quote.event and not facts.assessment.running:
        case = _open_to(offer)
        talk = case.form in {"plain", "named"}
        form, gate = "offered" if talk else case.form, case.gate or Gate.TALK
        return Case(form, quotes=(last.quote,), gate=gate)
    if facts.assessment.running:
        return Case("inside_limit", quotes=(last.quote, facts.assessment.stated[0].quote))
    return Case("urgent" if last.urgent else "plain", quotes=(last.quote,))


def _running(kind: LimitKind) -> Callable[[Facts], Case | None]:
    """The rule of one kind of limit: it holds while one of that kind runs."""

    def holds(facts: Facts) -> Case | None:
        limits = _undated_first(facts, kind)
        if not limits:
            return None
        end = latest_end(limits)
        form = _form(end, facts)
        if limits[0].gathered:
            form = f"gathered_{form}"
        elif form == "undated" and all(map(facts.is_misread, limits)):
            form = "misread"
        return Case(form, quotes=_quotes(limit.quote for limit in limits), end=end)

    return holds


def _logistics_only(facts: Facts) -> Case | None:
    """Practical matters only. Where one way of contact alone is limited, nothing else is settled by it: wait."""
    case = _running(LimitKind.LOGISTICS)(facts)
    names = {each.name for each in facts.assessment.stated if each.kind is LimitKind.LOGISTICS}
    if case is None or LimitKind.LOGISTICS.value in names:
        return case
    if facts.assessment.endings.standing:
        return None
    return case._replace(form="calls" if names == {"calls"} else "way", gate=Gate.WAIT)


def _form(end: datetime | None, facts: Facts) -> str:
    """Whether a kind of limit has its date, and whether another one lasts longer."""
    if end is None:
        return "undated"
    return "dated" if end == facts.assessment.until else "dated_more"


def _undated_first(facts: Facts, kind: LimitKind) -> list[Limit]:
    """The limits of a kind that stand: those without a date first, then the newest."""
    limits = [limit for limit in facts.assessment.stated if limit.kind is kind]
    return sorted(limits, key=lambda each: (each.until is not None, -each.given_at.timestamp()))


def _open(facts: Facts) -> Case | None:
    offer = facts.assessment.offer
    if offer is None:
        return None
    return _open_to(offer)


def _open_to(offer: Offer) -> Case:
    """What they offered: a talk beside their ending, a talk at a time, a talk; or that I may write, and no more."""
    quotes = (offer.quote,)
    if offer.with_ending or offer.named_for:
        return Case("listen" if offer.with_ending else "named", quotes=quotes)
    words = offer.quote.text.lower()
    if re.search(_WRITING, words) and not re.search(_TALKING, words):
        return Case("write", quotes=quotes, gate=Gate.REPLY)
    return Case(quotes=quotes)


_WRITING = (
    r"\b(?:you (?:can|may|could)|(?:feel )?free to|(?:ok|okay|fine|alright) (?:for you )?to) (?:\w+ )?"
    r"(?:write|text|message|e-?mail)\b"
)
_TALKING = (
    r"\b(?:talk|speak|call|ring|phone|facetime|meet|see|come|chat|coffee|drink|dinner|lunch|walk|visit)"
    r"(?:s|ing)?\b"
)


def _final(facts: Facts) -> Case | None:
    standing = facts.assessment.endings.standing
    if not standing:
        return None
    form = "settled" if is_settled(facts.assessment.endings, facts.now) else "first_days"
    return Case(form, quotes=_quotes(ending.quote for ending in reversed(standing)))


def _cooling(facts: Facts) -> Case | None:
    upset = facts.assessment.upset
    days = LOOK_AGAIN_DAYS.get(upset.level)
    if days is None:
        return None
    quotes = _quotes(because.quote for because in upset.because)
    return Case(upset.level.value, facts.now + timedelta(days=days), quotes)


def _ordinary(facts: Facts) -> Case | None:
    return (
        Case("plain" if facts.assessment.first else "no_record")
        if facts.assessment.together
        else None
    )


def _not_told(facts: Facts) -> Case | None:
    if facts.assessment.endings.apart_since is not None or facts.journal.parted:
        return None
    maybe = facts.assessment.maybe_ended
    if maybe is not None:
        return Case("maybe", quotes=_quotes([maybe]))
    return Case("plain" if facts.assessment.first else "no_record")


def _cannot_tell(facts: Facts) -> Case | None:
    mixed = facts.assessment.mixed
    form = "mixed" if mixed else "silence" if facts.assessment.first else "no_record"
    return Case(form, facts.now + timedelta(days=7), _quotes([mixed]))


RULES: tuple[Rule, ...] = (
    Rule("crisis", Gate.STOP, _crisis),
    Rule("their_crisis", Gate.STOP, _their_crisis),
    Rule("safety", Gate.STOP, _safety),
    Rule("no_contact", Gate.STOP, _no_contact),
    Rule("harassing", Gate.STOP, _harassing),
    Rule("heated", Gate.WAIT, _heated),
    Rule("they_wrote", Gate.REPLY, _they_wrote),
    Rule("not_now", Gate.WAIT, _running(LimitKind.NOT_NOW)),
    Rule("space", Gate.WAIT, _running(LimitKind.SPACE)),
    Rule("logistics_only", Gate.LOGISTICS, _logistics_only),
    Rule("open", Gate.TALK, _open),
    Rule("final", Gate.WAIT, _final),
    Rule("cooling", Gate.WAIT, _cooling),
    Rule("ordinary", Gate.TALK, _ordinary),
    Rule("not_told", Gate.WAIT, _not_told),
    Rule("cannot_tell", Gate.WAIT, _cannot_tell),
)
"""The table in order: first match wins."""


def decide(facts: Facts) -> Decision:
    """The first rule that holds (the last one always does), with the cover not_you over it."""
    held = ((rule, case) for rule in RULES if (case := rule.holds(facts)) is not None)
    rule, case = next(held)
    return _covered(_decision(rule, case, facts), facts)


def _decision(rule: Rule, case: Case, facts: Facts) -> Decision:
    gate = case.gate or rule.gate
    until = None if gate is Gate.STOP else case.until or facts.assessment.until
    look_again = _by_day(case.look_again, facts) if case.look_again else None
    return Decision(gate, rule.name, case.form, until, look_again, case.quotes, end=case.end)


def _covered(decision: Decision, facts: Facts) -> Decision:
    """Night, a strong pull, alcohol or pressure today: not now, whatever they said."""
    if decision.gate is Gate.STOP or not not_you(facts):
        return decision
    morning = coming_morning(facts)
    if decision.gate is Gate.WAIT:
        return decision._replace(
            until=max(decision.until, morning) if decision.until else None,
            look_again=max(decision.look_again, morning) if decision.look_again else None,
        )
    last = facts.assessment.silence.last_word
    if decision.gate is Gate.REPLY and last is not None and last.urgent:
        return decision
    return decision._replace(gate=Gate.WAIT, until=_not_before(facts, morning), covered=True)


def _not_before(facts: Facts, morning: datetime) -> datetime | None:
    """Under a limit without a date no date is given; else the later of its end and the morning."""
    if not facts.assessment.running:
        return morning
    return max(facts.assessment.until, morning) if facts.assessment.until else None


def coming_morning(facts: Facts) -> datetime:
    """The next time that the person's day begins (09:00 unless told), on their own clock."""
    return _morning_after(facts.now, facts.journal.waking)


def _morning_after(moment: datetime, waking: time) -> datetime:
    today = moment.replace(hour=waking.hour, minute=waking.minute, second=0, microsecond=0)
    return today if moment < today else today + timedelta(days=1)


def _by_day(moment: datetime, facts: Facts) -> datetime:
    """A moment to look anew, moved out of the night."""
    return _morning_after(moment, facts.journal.waking) if is_night(moment) else moment


def _quotes(found: Iterable[Quote | None]) -> tuple[Quote, ...]:
    return tuple(quote for quote in found if quote is not None)
