"""Why: three reasons with dates and quotes, how sure, what would change it, what it cannot know."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from leeway import packed, spoken
from leeway.decision import Decision, Facts, Reason
from leeway.findings.traffic import Flow
from leeway.journal import Limit, LimitKind, LimitState
from leeway.paths import Help
from leeway.record import Quote
from leeway.willingness import Confidence

MOST = 3
"""How many reasons are given: what a tired person can hold."""

_WORDS = packed.toml("gate")

_LIMIT_WORDS = {
    LimitKind.NO_CONTACT: "They asked for no contact",
    LimitKind.SPACE: "They asked for space",
    LimitKind.NOT_NOW: "They said not now",
    LimitKind.LOGISTICS: "They limited contact to practical matters",
}
"""How each kind of limit is named in a sentence."""


def reasons(facts: Facts, decision: Decision) -> tuple[Reason, ...]:
    """At most MOST reasons, the weightiest first: their words, then the record, then what studies say."""
    found: list[Reason] = []
    told: set[tuple[int, str]] = set()
    for reason in _candidates(facts, decision):
        key = (reason.quote.event, reason.quote.text) if reason.quote else (-1, reason.sentence)
        if key not in told:
            told.add(key)
            found.append(reason)
    return tuple(found[:MOST])


def _candidates(facts: Facts, decision: Decision) -> Iterator[Reason]:
    words = _WORDS[decision.rule]
    now = facts.now
    quotes = decision.quotes[: 1 if decision.rule == "they_wrote" else 2]
    yield from (_dated(words["reason"], quote, now) for quote in quotes)
    if decision.rule in {"crisis", "their_crisis", "safety"}:
        return
    yield from (_limit_reason(limit, now) for limit in facts.assessment.running)
    yield from _parting(facts)
    if not facts.paths.refuses(Help.COUNTS):
        yield from _record(facts)
    yield from _general(decision.rule)


def _dated(sentence: str, quote: Quote, now: datetime) -> Reason:
    """A rule's own sentence with the day of the message it rests on."""
    return Reason(sentence.format(day=spoken.day(quote.when, now)), quote)


def _limit_reason(limit: Limit, now: datetime) -> Reason:
    end = f", until {spoken.until(limit.until, now)}" if limit.until else ", with no end date"
    if limit.kind is LimitKind.NO_CONTACT:
        end = ""
    return Reason(
        f"{_LIMIT_WORDS[limit.kind]} on {spoken.day(limit.given_at, now)}{end}.", limit.quote
    )


def _parting(facts: Facts) -> Iterator[Reason]:
    now = facts.now
    for ending in facts.assessment.endings.standing[-1:]:
        day = spoken.day(ending.quote.when, now)
        yield Reason(f"They said on {day} that it is over.", ending.quote)
    apart = facts.assessment.endings.apart_since
    after = [m for m in facts.assessment.hostile if apart is None or m.end >= apart]
    for moment in after[-1:]:
        if (now - moment.end).days <= 2 * MOST * 5:
            yield Reason(
                f"There was anger in their words on {spoken.day(moment.start, now)}.", moment.quote
            )


def _record(facts: Facts) -> Iterator[Reason]:
    """What the person's own fourteen days show, as counts with their window."""
    flow = facts.assessment.traffic.now
    if flow.written_me + flow.calls_me > flow.written_them + flow.calls_them:
        yield Reason(_traffic(flow))
    expired = [each for each in facts.assessment.limits if each.state is LimitState.EXPIRED]
    for limit in expired[:1]:
        day = spoken.day(limit.until or limit.given_at, facts.now)
        yield Reason(f"The time they asked for ended on {day}. That is not yet a yes.", limit.quote)
    for because in facts.assessment.upset.because[:2]:
        yield Reason(because.sentence, because.quote)


def _traffic(flow: Flow) -> str:
    mine = [spoken.count(flow.written_me, "message")]
    if flow.calls_me:
        mine.append(spoken.count(flow.calls_me, "call"))
    theirs = spoken.count(flow.written_them + flow.calls_them, "time")
    back = (
        "They did not reach out once" if theirs.startswith("no ") else f"They reached out {theirs}"
    )
    return f"In the last 14 days there were {' and '.join(mine)} from you. {back}."


def _general(rule: str) -> Iterator[Reason]:
    general = _WORDS["general"]
    first = {"open": "words", "they_wrote": "words", "cannot_tell": "words"}.get(rule, "press")
    if rule != "ordinary":
        yield Reason(general[first])
        yield Reason(general["mirror" if first == "press" else "press"])


def confidence(facts: Facts, decision: Decision) -> Confidence:
    """How sure the advice can be: the rule's own, higher where the person confirmed the limit."""
    stands = [limit for limit in facts.assessment.running if limit.confirmed]
    if stands and decision.rule in {"not_now", "space", "logistics_only", "no_contact"}:
        return Confidence.HIGH
    return Confidence(_WORDS[decision.rule]["confidence"])


def would_change(decision: Decision) -> tuple[str, ...]:
    """What would change the advice."""
    return tuple(_WORDS[decision.rule]["would_change"])


def cannot_know(decision: Decision) -> tuple[str, ...]:
    """What the advice cannot know."""
    return tuple(_WORDS[decision.rule]["cannot_know"])
