"""Why: three reasons with dates and quotes, how sure, what would change it, what it cannot know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any

from leeway import packed, spoken
from leeway.decision import Decision, Facts, Gate, Reason
from leeway.findings.limits import counts_from
from leeway.findings.traffic import Flow
from leeway.findings.upset import Level
from leeway.hearsay import heard
from leeway.in_force import misreadable_no
from leeway.journal import Limit, LimitKind, LimitState
from leeway.paths import Help
from leeway.record import Quote
from leeway.willingness import Confidence

MOST = 3
"""How many reasons are given: what a tired person can hold."""

ANGER_DAYS = 30
"""Anger of theirs is named as a reason for this long."""

NO_YES = "That alone doesn't mean that they want to hear from you."
"""Said where no limit of theirs runs: unknown is never yes."""

_WORDS = packed.toml("gate")

_LIMIT_WORDS = {
    "no_contact": "asked for no contact",
    "space": "asked for space",
    "not_now": "said not now",
    "logistics": "limited contact to practical matters",
    "calls": "asked you not to call",
    "way": "limited the ways of contact",
}
"""What they did with each limit, by its name, in a sentence."""


def reasons(facts: Facts, decision: Decision) -> tuple[Reason, ...]:
    """At most MOST reasons, the weightiest first: their words, then the record, then what studies say.

    Where the record has one to give, their words leave it a place: the counts are what nobody else tells.
    """
    theirs = _once(_their_words(facts, decision))
    if decision.rule in {"crisis", "their_crisis", "safety"}:
        return theirs[:MOST]
    record = () if facts.paths.refuses(Help.COUNTS) else tuple(_record(facts))
    kept = theirs[: MOST - 1] if record else theirs[:MOST]
    return _once((*kept, *record, *_general(decision.rule)))[:MOST]


def _once(found: Iterable[Reason]) -> tuple[Reason, ...]:
    """Each message and each sentence once."""
    told: dict[tuple[int, str], Reason] = {}
    for reason in found:
        quote = reason.quote
        key = (quote.event, f"{quote.when} {quote.text}") if quote else (-1, reason.sentence)
        told.setdefault(key, reason)
    return tuple(told.values())


def _their_words(facts: Facts, decision: Decision) -> Iterator[Reason]:
    """What the rule rests on, then the parting and the last anger, then whatever else they asked for."""
    rested = [_rested_on(facts, decision, quote) for quote in decision.quotes[:2]]
    if decision.rule in {"crisis", "their_crisis", "safety"}:
        yield from rested
        return
    yield from rested[:1]
    yield from _expired(facts)
    if decision.rule == "final":
        yield from _since_the_ending(facts)
    yield from _parting(facts)
    timed = decision.gate is not Gate.STOP
    yield from (_limit_reason(limit, facts, timed=timed) for limit in facts.assessment.stated)
    if decision.rule != "they_wrote":
        yield from rested


def _rested_on(facts: Facts, decision: Decision, quote: Quote) -> Reason:
    """A message that the rule rests on: as a limit with its end, or in the rule's own sentence."""
    for limit in facts.assessment.running:
        if limit.quote == quote:
            return _limit_reason(limit, facts, timed=decision.gate is not Gate.STOP)
    words = _WORDS[decision.rule]
    own = words.get("reason_in", {}).get(decision.form)
    return _dated(words | {"reason": own} if own else words, quote, facts.now)


def _dated(words: dict[str, Any], quote: Quote, now: datetime) -> Reason:
    """A rule's own sentence with the day of the message it rests on; where none was told, with that of the telling."""
    sentence = str(words["reason"] if quote.dated else words.get("reason_told", words["reason"]))
    return Reason(sentence.format(day=spoken.day(quote.when, now)), quote)


def _limit_reason(limit: Limit, facts: Facts, *, timed: bool) -> Reason:
    """What they asked for, since when, and where that may be told until when; or that it was called misread."""
    now = facts.now
    if facts.is_misread(limit):
        return Reason(str(_WORDS["space"]["misread"]), limit.quote)
    if limit.gathered:
        last = spoken.day(limit.given_at, now)
        return Reason(
            f"They said not now three times in two weeks, the last on {last}.", limit.quote
        )
    end = f", until {spoken.until(limit.until, now)}" if limit.until else ", with no end date"
    if limit.kind is LimitKind.NO_CONTACT or not timed:
        end = ""
    words, day = _LIMIT_WORDS[limit.name], spoken.day(limit.given_at, now)
    said = f"They {words} on {day}{end}."
    told = f"You said on {day} that they {words}{end}."
    return Reason(said if limit.quote.dated else told, limit.quote)


def _expired(facts: Facts) -> Iterator[Reason]:
    """The latest time that they asked for and that is over, where nothing of the kind runs now."""
    if facts.assessment.running or facts.paths.refuses(Help.TIMING):
        return
    ended = [each for each in facts.assessment.limits if each.state is LimitState.EXPIRED]
    for limit in ended[:1]:
        day = spoken.day(limit.until or limit.given_at, facts.now)
        yield Reason(f"The time they asked for ended on {day}. {NO_YES}", limit.quote)


def _since_the_ending(facts: Facts) -> Iterator[Reason]:
    """The newest of what came from them after an ending and did not take it back: mixed words, or a contact."""
    ending, mixed = facts.assessment.endings.standing[-1], facts.assessment.mixed
    later = [("contact", quote) for quote in facts.assessment.silence.reached_out[-1:]]
    later += [("mixed" if mixed.dated else "mixed_told", mixed)] if mixed is not None else []
    later = [each for each in later if each[1].when > ending.quote.when]
    for form, quote in sorted(later, key=lambda each: each[1].when)[-1:]:
        day = spoken.day(quote.when, facts.now)
        yield Reason(_WORDS["since_ending"][form].format(day=day), quote)


def _parting(facts: Facts) -> Iterator[Reason]:
    now = facts.now
    for ending in facts.assessment.endings.standing[-1:]:
        yield _dated(_WORDS["final"], ending.quote, now)
    apart = facts.assessment.endings.apart_since
    after = [m for m in facts.assessment.hostile if apart is None or m.end >= apart]
    for moment in after[-1:]:
        if now - moment.end <= timedelta(days=ANGER_DAYS):
            yield _dated(_WORDS["heated"], moment.quote, now)


def _record(facts: Facts) -> Iterator[Reason]:
    """What the person's own fourteen days show, as counts with their window; then the mood as it was read."""
    flow, upset = facts.assessment.traffic.now, facts.assessment.upset
    if flow.written_me + flow.calls_me > flow.written_them + flow.calls_them:
        yield Reason(_traffic(flow))
    if upset.level is not Level.UNKNOWN and not facts.paths.quiet:
        yield from (Reason(because.sentence, because.quote) for because in upset.because[:2])


def _traffic(flow: Flow) -> str:
    mine = [
        spoken.count(number, noun)
        for number, noun in ((flow.written_me, "message"), (flow.calls_me, "call"))
        if number
    ]
    back = flow.written_them + flow.calls_them
    theirs = f"They wrote or called {spoken.times(back)}." if back else "Nothing came from them."
    return f"In the last 14 days {spoken.listed(mine)} came from you. {theirs}"


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


def would_change(facts: Facts, decision: Decision) -> tuple[str, ...]:
    """What would change the advice: the rule's own words, or those of its form; under an order the court."""
    words = _WORDS[decision.rule]
    own = tuple(words.get("instead", {}).get(decision.form, words["would_change"]))
    if decision.rule in _UNDER_LAW and facts.paths.under_order:
        court = str(_WORDS["order"]["would_change"])
        return (*own, court) if facts.paths.in_danger else (court,)
    more = words.get("also", {}).get(decision.form, ())
    more = more if decision.rule != "space" or _may_then_offer(facts) else ()
    return (*own, *more, *_waiting(facts))


def _waiting(facts: Facts) -> Iterator[str]:
    """That words of theirs which were entered by hand have still to wait, and until when."""
    now = facts.now
    for each in heard(facts.journal, now).reopenings if facts.assessment.running else ():
        entered = each.entered_at.astimezone(now.tzinfo)
        begins = counts_from(entered)
        if begins > now:
            blank = {"day": spoken.day(entered, now), "from": spoken.until(begins, now)}
            yield _WORDS["entered"]["waits"].format(**blank)


_UNDER_LAW = frozenset({"safety", "no_contact", "harassing"})


def _may_then_offer(facts: Facts) -> bool:
    """Whether one short line could be possible once their date has passed, and so may be spoken of."""
    endings = facts.assessment.endings
    return not (endings.standing or facts.paths.holding) and endings.apart_since is not None


def cannot_know(facts: Facts, decision: Decision) -> tuple[str, ...]:
    """What the advice cannot know; and that a no which a message alone tells of may be read wrongly.

    After a contact of mine the page of the stop path says so already.
    """
    words = _WORDS[decision.rule]
    own = tuple(words.get("cannot_know_in", {}).get(decision.form, words["cannot_know"]))
    if (decision.rule, decision.form) != ("no_contact", "plain"):
        return own
    misread = misreadable_no(facts.assessment, facts.journal)
    return (*own, str(words["read"])) if misread else own
