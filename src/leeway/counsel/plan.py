"""The steps R0..R10 and G1..G6, and the one next step."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import NamedTuple

from leeway import packed
from leeway.assessment import Assessment
from leeway.decision import Decision, Facts, Gate, not_you
from leeway.record import Quote

QUIET_DAYS = 7
"""R2 is done after this many days without pressure; twice as many where an act was intrusive."""

OFFER_QUIET_DAYS = 30
"""The one short offer needs this many quiet days of mine."""

OFFER_DAYS = 60
"""No second offer within this many days."""

KNOWN_DAYS = 7
"""How near to now the record or the log must reach, for quiet to be more than a file that ended."""

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
    """The step that stands, its name, its goal, when it is done, the one next step, and steps beside it."""

    step: Step
    name: str
    goal: str
    done_when: str
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
    own = _own_next_step(decision) if _rule_speaks(step, decision) else ""
    return Plan(
        step,
        words["name"],
        words["goal"],
        _done_when(step, facts),
        own or words["next_step"],
        _beside(step, decision),
    )


def _done_when(step: Step, facts: Facts) -> str:
    """When a step is done; keeping their line has another end where they gave no date."""
    words = _WORDS[step.value]
    undated = bool(facts.assessment.running) and facts.assessment.until is None
    return str(words.get("done_when_undated" * undated) or words["done_when"])


def _own_next_step(decision: Decision) -> str:
    """What the rule, or the cover over it, says to do next; another thing under some forms."""
    rule, form = decision.rule, decision.form
    if decision.covered:
        rule, form = "not_you", "sentence" if decision.until else "undated"
    words = packed.toml("gate")[rule]
    return str(words.get("next_step_in", {}).get(form) or words.get("next_step", ""))


def _rule_speaks(step: Step, decision: Decision) -> bool:
    """The gate's own next step fits unless a step of stopping comes first."""
    return step is not Step.R2 or decision.gate is Gate.STOP


def _step(facts: Facts, decision: Decision) -> Step:
    assessment = facts.assessment
    if decision.covered:
        return Step.R2 if pressed_lately(assessment) else Step.R4
    if decision.form == "write":
        return Step.R6
    if decision.rule in _STEP_OF_RULE:
        return _STEP_OF_RULE[decision.rule]
    if pressed_lately(assessment):
        return Step.R2
    if decision.rule == "final" and decision.form == "settled":
        return Step.G1
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

    Only where nothing at all can be told: the row `cannot_tell` comes last, so that no limit, ending, anger or
    upset stands, they are known to be apart, and a dated space is over. Their mixed words, a wrong hour, any
    path, a parting or a contact of mine in OFFER_QUIET_DAYS or an offer in OFFER_DAYS are against it too. So is
    not to know: nothing of the last KNOWN_DAYS in the record or in what was told.
    """
    if decision.rule != "cannot_tell" or facts.assessment.mixed is not None:
        return False
    if facts.paths.holding or not_you(facts):
        return False
    days, apart = facts.assessment.silence.quiet_days, facts.assessment.endings.apart_since
    if days is None or apart is None or facts.now - apart < timedelta(days=OFFER_QUIET_DAYS):
        return False
    return days >= OFFER_QUIET_DAYS and _known_of_late(facts) and not _offered_lately(facts)


def _known_of_late(facts: Facts) -> bool:
    """Whether the record or the log of quiet days reaches near now: a file that ended long ago shows no quiet."""
    known = (facts.assessment.last, *facts.journal.quiet_on)
    return any(each and facts.now - each <= timedelta(days=KNOWN_DAYS) for each in known)


def _offered_lately(facts: Facts) -> bool:
    offer: Quote | None = facts.assessment.my_offer
    return offer is not None and facts.now - offer.when <= timedelta(days=OFFER_DAYS)
