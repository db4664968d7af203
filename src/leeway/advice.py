"""Advice: talk now or wait, until when, why, and the one next step; advise(assessment, journal) gives it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from leeway import packed, spoken
from leeway.assessment import Assessment
from leeway.counsel.gate import decide, is_of_a_child
from leeway.counsel.plan import Step, may_offer, plan
from leeway.counsel.reasons import cannot_know, confidence, reasons, would_change
from leeway.counsel.weeding import Card, weeding
from leeway.decision import Decision, Facts, Gate, Reason, not_you
from leeway.journal import TOLD, Journal, LimitKind, Question
from leeway.paths import Path, Paths, paths
from leeway.willingness import Confidence

HOURS_WITHIN_DAYS = 3
"""Up to so many days ahead a date to look anew is told with its hour."""

LIMITS = {
    "no_contact": "no contact at all",
    "space": "space for a time",
    "not_now": "not now",
    "logistics": "practical matters only",
    "calls": "no calls",
    "way": "some ways of contact only",
}
"""How a limit is called in a question about it, by its name."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What a careful friend would say now.

    `rule`: the gate's row (with "+not_you" where the cover changed it); `until`, `look_again` aware and local,
    None without a date; `exceptions`: what stays allowed while waiting; `drop`: at most three habits;
    `may_offer`: whether one short offer is possible; `step`: where the person is in the plan, with its name,
    its goal and when it is done; `beside`: steps that stand beside the next one.
    """

    gate: Gate
    rule: str
    word: str
    sentence: str
    until: datetime | None
    look_again: datetime | None
    reasons: tuple[Reason, ...]
    confidence: Confidence
    would_change: tuple[str, ...]
    cannot_know: tuple[str, ...]
    exceptions: tuple[str, ...]
    may_offer: bool
    drop: tuple[Card, ...]
    step: Step
    step_name: str
    goal: str
    done_when: str
    next_step: str
    beside: tuple[str, ...]
    paths: Paths
    questions: tuple[Question, ...]


def advise(assessment: Assessment, journal: Journal | None = None) -> Advice:
    """The advice for an assessment and what the person has said."""
    journal = journal or Journal()
    facts = Facts(assessment, journal, paths(assessment, journal))
    decision = decide(facts)
    step, exceptions = plan(facts, decision), _exceptions(facts, decision)
    offers = may_offer(facts, decision)
    return Advice(
        gate=decision.gate,
        rule=decision.name,
        word=_word(decision),
        sentence=_sentence(facts, decision, exceptions) + _disagreeing(facts, decision),
        until=decision.until,
        look_again=decision.look_again,
        reasons=reasons(facts, decision),
        confidence=confidence(facts, decision),
        would_change=would_change(facts, decision),
        cannot_know=cannot_know(facts, decision),
        exceptions=exceptions,
        may_offer=offers,
        drop=weeding(facts),
        step=step.step,
        step_name=step.name,
        goal=step.goal,
        done_when=step.done_when,
        next_step=packed.toml("gate")["may_offer"]["next_step"] if offers else step.next_step,
        beside=step.beside,
        paths=facts.paths,
        questions=(*facts.paths.questions, *_open_questions(facts)),
    )


def _word(decision: Decision) -> str:
    gates: dict[str, str] = packed.toml("gate")["gates"]
    return gates[decision.gate.value]


def _sentence(facts: Facts, decision: Decision, exceptions: tuple[str, ...]) -> str:
    words = packed.toml("gate")
    blank = {"day": "", "until": "", "look_again": "", "end": "", "why": "", "named": ""}
    said = decision.quotes[0].when if decision.quotes else None
    filled = blank | {
        "day": spoken.day(said, facts.now) if said else "",
        "until": spoken.until(decision.until, facts.now) if decision.until else "",
        "look_again": _look_again(decision.look_again, facts.now) if decision.look_again else "",
        "end": spoken.until(decision.end, facts.now) if decision.end else "",
        "named": _named(facts),
    }
    whys = [words["not_you"]["why"][name] for name in not_you(facts)]
    if decision.covered:
        form = "sentence" if decision.until else "undated"
        form = "ordinary" if decision.rule == "ordinary" else form
        return str(words["not_you"][form]).format(**filled | {"why": " ".join(whys)})
    forms = words[decision.rule]["forms"]
    undated = bool(decision.quotes) and not decision.quotes[0].dated
    fitting = ("_but",) * bool(exceptions) + ("_told",) * undated
    form = next(
        (decision.form + end for end in fitting if decision.form + end in forms), decision.form
    )
    return str(forms[form]).format(**filled)


def _named(facts: Facts) -> str:
    """When they offered to talk: the day and its hour; of a day alone its end, for it can be that of a week."""
    offer = facts.assessment.offer
    if offer is None or offer.named_for is None:
        return ""
    end, day = offer.named_for, spoken.day(offer.named_for, facts.now)
    whole = (end.hour, end.minute) >= (23, 59)
    return f"by the end of {day}" if whole else f"{day}, {end:%H:%M}"


def _disagreeing(facts: Facts, decision: Decision) -> str:
    """That the person says together and the record says ended, and what to do; nothing of it under a stop."""
    standing = facts.assessment.endings.standing
    if not (facts.journal.together and standing) or decision.gate is Gate.STOP:
        return ""
    newest = standing[-1].quote
    form = "told" if newest.event == TOLD else "read"
    words: str = packed.toml("gate")["together_and_ended"][form]
    return f" {words.format(day=spoken.day(newest.when, facts.now))}"


def _look_again(moment: datetime, now: datetime) -> str:
    """A day far ahead needs no hour."""
    far = moment - now > timedelta(days=HOURS_WITHIN_DAYS)
    return spoken.day(moment, now) if far else spoken.until(moment, now)


def _exceptions(facts: Facts, decision: Decision) -> tuple[str, ...]:
    """What stays allowed: their own exceptions, and needed facts where life is still shared."""
    if decision.rule in {"crisis", "their_crisis", "safety", "no_contact", "harassing"}:
        theirs = tuple(
            words
            for limit in facts.assessment.running
            if decision.rule == "no_contact" and limit.kind is LimitKind.NO_CONTACT
            for words in limit.exceptions
        )
        of_a_child = decision.rule == "no_contact" and is_of_a_child(facts)
        return (
            (*theirs, str(packed.toml("gate")["child_emergency"]["words"]))
            if of_a_child
            else theirs
        )
    said = [words for limit in facts.assessment.running for words in limit.exceptions]
    if decision.gate in {Gate.WAIT, Gate.LOGISTICS}:
        shared = packed.toml("gate")["shared"]
        agreed = facts.journal.agreed_channel.strip()
        by = "through" if " " in agreed else "by"
        channel = f"{by} {agreed}" if agreed else "on the agreed channel"
        said += [shared[thing].format(channel=channel) for thing in sorted(facts.journal.shared)]
    return tuple(dict.fromkeys(said))


def _open_questions(facts: Facts) -> tuple[Question, ...]:
    """What the person alone can tell and the advice turns on; nothing of it beside crisis and danger."""
    if facts.paths.first in {Path.CRISIS, Path.SAFETY}:
        return ()
    assessment, asked = facts.assessment, []
    told = facts.journal.together or facts.journal.parted
    if assessment.endings.apart_since is None and not told:
        asked.append(_together_or_apart(assessment))
    journal = facts.journal
    answered = {each.event for each in journal.confirmations}
    answered |= {each.event for each in journal.disputes}
    for limit in assessment.running:
        plain = limit.kind is LimitKind.NO_CONTACT
        asks = not (plain or limit.confirmed or limit.gathered) and limit.quote.event
        if asks and limit.quote.event not in answered:
            words, kind = spoken.cut(limit.quote.text), LIMITS[limit.name]
            sentence = f'They wrote: "{words}" Did they mean {kind}?'
            asked.append(
                Question("limit", sentence, ("yes", "stricter", "dispute"), limit.quote.event)
            )
    return tuple(asked[:5])


def _together_or_apart(assessment: Assessment) -> Question:
    """Whether they are together, or apart since when; with their words and the day, where these may be an ending."""
    sentence, said = "Are you together, or apart since when?", assessment.maybe_ended
    if said is None:
        return Question("apart_since", sentence, ("together", "a date"))
    wrote = f'They wrote on {spoken.day(said.when, assessment.now)}: "{spoken.cut(said.text)}"'
    return Question("apart_since", f"{wrote} {sentence}", ("together", "a date"), said.event)
