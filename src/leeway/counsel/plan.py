"""The steps R0..R10 and G1..G6, and the one next step."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import NamedTuple

from leeway import packed
from leeway.assessment import Assessment
from leeway.decision import Decision, Facts, Gate
from leeway.journal import LimitKind, LimitState
from leeway.record import Quote

QUIET_DAYS = 7
"""R2 is done after this many days without pressure; twice as many where an act was intrusive."""

OFFER_QUIET_DAYS = 30
"""The one short offer needs this many quiet days of mine."""

OFFER_DAYS = 60
"""No second offer within this many days."""

_WORDS = packed.toml("plan")


class Step(StrEnum):
    """A step of the plan; words/plan.toml has its goal, when it is done, and one next step."""

    R0 = "R0"
    R1 = "R1"
    R2 = "R2"
    R3 = "R3"
    R4 = "R4"
    R5 = "R5"
    R6 = "R6"
    R7 = "R7"
    R8 = "R8"
    R9 = "R9"
    R10 = "R10"
    G1 = "G1"
    G2 = "G2"
    G3 = "G3"
    G4 = "G4"
    G5 = "G5"
    G6 = "G6"


class Plan(NamedTuple):
    """The step that stands, its name and goal, the one next step, and steps that stand beside it."""

    step: Step
    name: str
    goal: str
    next_step: str
    beside: tuple[str, ...] = ()


_STEP_OF_RULE = {
    "crisis": Step.R0,
    "their_crisis": Step.R0,
    "safety": Step.R0,
    "no_contact": Step.G1,
    "harassing": Step.R2,
    "they_wrote": Step.R6,
    "open": Step.R7,
    "ordinary": Step.R1,
    "not_told": Step.R1,
}


def plan(facts: Facts, decision: Decision) -> Plan:
    """Where the person is in the plan, and the one thing to do next."""
    step = _step(facts, decision)
    words = _WORDS[step.value]
    spoken_by = packed.toml("gate")["not_you" if decision.covered else decision.rule]
    own = spoken_by.get("next_step", "") if _rule_speaks(step, decision) else ""
    beside = _beside(step, decision)
    return Plan(step, words["name"], words["goal"], own or words["next_step"], beside)


def _rule_speaks(step: Step, decision: Decision) -> bool:
    """The gate's own next step fits unless a step of stopping comes first."""
    return step is not Step.R2 or decision.gate is Gate.STOP


def _step(facts: Facts, decision: Decision) -> Step:
    assessment = facts.assessment
    if decision.covered:
        return Step.R2 if pressed_lately(assessment) else Step.R4
    if decision.rule in _STEP_OF_RULE:
        return _STEP_OF_RULE[decision.rule]
    if decision.rule == "final" and decision.form == "settled":
        return Step.G1
    if pressed_lately(assessment):
        return Step.R2
    return Step.R3 if assessment.running else Step.R4


def pressed_lately(assessment: Assessment) -> bool:
    """Whether an act of tier 2 or more lies within its days of quiet."""
    for act in assessment.findings:
        days = QUIET_DAYS * (2 if act.tier >= 3 else 1)
        recent = act.last_at is not None and assessment.now - act.last_at < timedelta(days=days)
        if act.tier >= 2 and act.count and recent:
            return True
    return False


def _beside(step: Step, decision: Decision) -> tuple[str, ...]:
    """In the first days after an ending, staying steady and grieving stand side by side."""
    if decision.rule != "final" or decision.form == "settled":
        return ()
    others = [each for each in (Step.R2, Step.R3, Step.R4, Step.G3) if each is not step]
    return tuple(_WORDS[each.value]["next_step"] for each in others)


def may_offer(facts: Facts, decision: Decision) -> bool:
    """Whether the one short offer of R6 is possible: rarely, and never near a no.

    Only when nothing can be told or a dated space has run out, after OFFER_QUIET_DAYS without a contact of
    mine, with no offer of mine in OFFER_DAYS, never under an ending, never on any path.
    """
    assessment = facts.assessment
    if facts.paths.holding or assessment.endings.standing or decision.covered or assessment.running:
        return False
    dated = [
        each
        for each in assessment.limits
        if each.kind is LimitKind.SPACE and each.state is LimitState.EXPIRED
    ]
    if not (decision.rule == "cannot_tell" or (dated and decision.gate is Gate.WAIT)):
        return False
    days = assessment.silence.quiet_days
    return days is not None and days >= OFFER_QUIET_DAYS and not _offered_lately(facts)


def _offered_lately(facts: Facts) -> bool:
    offer: Quote | None = facts.assessment.my_offer
    return offer is not None and facts.now - offer.when <= timedelta(days=OFFER_DAYS)
