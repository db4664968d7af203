"""What only the person can answer: questions of the advice first, then the screens, spread over the first days."""

from __future__ import annotations

from typing import NamedTuple

from leeway import packed
from leeway.advice import Advice
from leeway.journal import Answer, Journal, Screen
from leeway.record import id_name
from leeway.web import forms
from leeway.web.visit import Visit


class Open(NamedTuple):
    """One open question: its kind ("screen", "limit", "apart" or "afraid"), what it is about, its words, why."""

    kind: str
    about: str
    sentence: str
    why: str = ""


def waiting(visit: Visit) -> Open | None:
    """The question that is asked next, if any waits today."""
    return next(iter(open_questions(visit)), None)


def open_questions(visit: Visit) -> list[Open]:
    """All questions that wait today, the weightiest first."""
    session = visit.session
    advice, journal = session.advice(visit.now), session.journal()
    lines = session.lines()
    day = forms.days_since(lines[0].at, visit.now) if lines else 0
    screens = _screens(journal, day)
    first = [each for each in screens if each.about == Screen.OPEN_COMPUTER]
    rest = [each for each in screens if each.about != Screen.OPEN_COMPUTER]
    return [*first, *_of_the_advice(advice), *rest]


def _of_the_advice(advice: Advice) -> list[Open]:
    found = []
    for question in advice.questions:
        event = id_name(question.event) if question.event is not None else ""
        kind = {"apart_since": "apart", "limit": "limit", "afraid": "afraid"}.get(question.key)
        if kind is not None and (event or kind == "apart"):
            found.append(Open(kind, event, question.sentence))
    return found


def _screens(journal: Journal, day: int) -> list[Open]:
    asked = []
    for item in packed.toml("screens")["item"]:
        screen = Screen(item["screen"])
        if item["day"] <= day and journal.answered(screen) is Answer.NOT_ASKED:
            asked.append(Open("screen", screen.value, item["question"], item["why"]))
    return asked
