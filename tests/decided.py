"""The gate's decision for an assessment made by hand, and the answers that tests give."""

from __future__ import annotations

from leeway.assessment import Assessment
from leeway.counsel.gate import decide
from leeway.decision import Decision, Facts
from leeway.journal import Answer, Journal, LimitKind, Pull, Screen
from leeway.paths import paths
from standing import ago

SPACE, NOT_NOW = LimitKind.SPACE, LimitKind.NOT_NOW
NO_CONTACT, LOGISTICS = LimitKind.NO_CONTACT, LimitKind.LOGISTICS


def decided(assessment: Assessment, journal: Journal | None = None) -> Decision:
    journal = journal or Journal()
    return decide(Facts(assessment, journal, paths(assessment, journal)))


def answered(item: Screen, answer: Answer = Answer.YES) -> Journal:
    return Journal(screens=((item, answer),))


def pulled(strength: int, *, alcohol: bool = False, hours_ago: float = 0) -> Journal:
    return Journal(pulls=(Pull(ago(hours=hours_ago), strength, alcohol),))
