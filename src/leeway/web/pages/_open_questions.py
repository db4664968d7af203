"""What only the person can answer: life, fear and orders first, then the advice, then the screens over days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from leeway import packed
from leeway.advice import Advice
from leeway.entries import LeftOpen, LifeAnswer, Line, ScreenAnswer
from leeway.journal import ORDERS, Answer, Journal, Screen, SelfHarm, told_event
from leeway.paths import Path, Paths, may_be_misread
from leeway.record import id_name
from leeway.web import moments
from leeway.web.visit import Visit

KINDS = {
    "apart_since": "apart",
    "limit": "limit",
    "afraid": "afraid",
    "settled": "settled",
    "life": "life",
    "their_life": "their_life",
    "asked_to_stop": "screen",
}
"""How each question of the advice is asked here, by its key."""

LEFT_DAYS = 14
"""A question about a message that was left open is not put again for so many days."""

AGAIN_DAYS = 7
"""Who was afraid is asked again after so many days; who thought of ending their life, on each day."""

_OF_MINE = (Screen.ASKED_TO_STOP, Screen.TURNED_UP, Screen.I_THREATENED, Screen.I_WATCHED)
"""What I did: nobody in crisis or danger is asked."""


class Open(NamedTuple):
    """One open question: its kind, what it is about, its words, why it is asked.

    `kind`: "screen", "order", "limit", "apart", "afraid", "settled", "misread", "life" or "their_life".
    `about`: a screen's item, or an event.
    """

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
    day = moments.days_since(lines[0].at, visit.now) if lines else 0
    screens = _screens(journal, day, advice.paths)
    first = [each for each in screens if each.about == Screen.OPEN_COMPUTER]
    rest = [each for each in screens if each.about != Screen.OPEN_COMPUTER]
    arrived = max((each.at for each in session.arrivals()), default=None)
    own = [*_never_asked(journal), *_again(advice.paths, journal, lines, arrived, visit.now)]
    left = _left_open(lines, visit.now)
    told = [each for each in misreadable(visit) if int(each.about, 16) not in left]
    advised = _of_the_advice(advice, journal, left)
    life = [each for each in (*own, *advised) if each.kind == "life"]
    asked = [*life, *own, *first, *told, *advised, *rest]
    return list({(each.kind, each.about): each for each in reversed(asked)}.values())[::-1]


def _never_asked(journal: Journal) -> list[Open]:
    """Life, fear and orders: before all else, whichever way a vault was begun, until each was answered once."""
    words, asked = packed.toml("second_thoughts")["question"], []
    if journal.self_harm is SelfHarm.NOT_ASKED:
        asked.append(Open("life", "", packed.toml("first_minute")["life"]["title"]))
    if journal.answered(Screen.AFRAID) is Answer.NOT_ASKED:
        asked.append(Open("screen", Screen.AFRAID.value, words["afraid"]))
    if all(journal.answered(item) is Answer.NOT_ASKED for item in ORDERS):
        asked.append(Open("order", Screen.ORDER.value, words["order"]))
    return asked


def _again(
    paths: Paths, journal: Journal, lines: Iterable[Line], arrived: datetime | None, now: datetime
) -> list[Open]:
    """The two first questions once more, while a path rests on what was answered to them, or on what arrived since."""
    asked = []
    lives = [line.at for line in lines if isinstance(line.entry, LifeAnswer)]
    read_since = arrived is not None and paths.has("my_words") and max(lives, default=now) < arrived
    if paths.own_crisis and (read_since or _days(lives, now) >= 1):
        asked.append(Open("life", "", packed.toml("first_minute")["life"]["title"]))
    fears = (
        line.at
        for line in lines
        if isinstance(line.entry, ScreenAnswer) and line.entry.item is Screen.AFRAID
    )
    if journal.answered(Screen.AFRAID) is Answer.YES and _days(fears, now) >= AGAIN_DAYS:
        asked.append(Open("screen", Screen.AFRAID.value, "Are you still afraid of them?"))
    return asked


def _days(times: Iterable[datetime], now: datetime) -> int:
    """Days since the last of these moments; many where there was none."""
    return min((moments.days_since(each, now) for each in times), default=AGAIN_DAYS)


def misreadable(visit: Visit) -> list[Open]:
    """Words that were told, that read as danger, and of which the person has not said that they were misread."""
    session = visit.session
    said = {dispute.event for dispute in session.journal().disputes}
    events = (
        told_event(quote.when, quote.text)
        for quote in may_be_misread(session.advice(visit.now).paths)
    )
    return [Open("misread", id_name(each), _MISREAD) for each in events if each not in said]


_MISREAD = "Words that you told read as danger. Did we read them wrongly?"


def _left_open(lines: Iterable[Line], now: datetime) -> frozenset[int]:
    """The messages that the person left open of late."""
    since = now - timedelta(days=LEFT_DAYS)
    return frozenset(
        line.entry.event for line in lines if isinstance(line.entry, LeftOpen) and line.at >= since
    )


def _of_the_advice(advice: Advice, journal: Journal, left: frozenset[int]) -> list[Open]:
    afraid = journal.answered(Screen.AFRAID) is Answer.YES
    found = []
    for question in advice.questions:
        if question.event in left or (question.key == "afraid" and afraid):
            continue
        named = "" if question.key == "apart_since" else question.key
        about = named if question.event is None else id_name(question.event)
        found.append(Open(KINDS[question.key], about, question.sentence))
    return found


def _screens(journal: Journal, day: int, paths: Paths) -> list[Open]:
    spared = _OF_MINE if {Path.CRISIS, Path.SAFETY} & set(paths.holding) else ()
    asked = []
    for item in packed.toml("screens")["item"]:
        screen = Screen(item["screen"])
        waits = item["day"] <= day and journal.answered(screen) is Answer.NOT_ASKED
        if waits and screen not in spared:
            asked.append(Open("screen", screen.value, item["question"], item["why"]))
    return asked
