"""Second thoughts: which answers may be changed to what, and when: stricter at once, looser by rules."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from leeway.entries import LifeAnswer, Line, ScreenAnswer
from leeway.in_force import SAFETY_DAYS
from leeway.journal import ORDERS, Answer, Screen, SelfHarm

SLIP = timedelta(minutes=10)
"""So long after an answer it may have been a slip of the finger, and anything can stand in its place."""

LIFE_DAYS, DANGER_DAYS = 1, 7
"""After so many days it can be said that thoughts of ending one's life, or a danger, are over."""

OF_THEIR_WORDS = (Screen.ASKED_TO_STOP, Screen.BLOCKED)
"""Noes of theirs: only they end them."""

OF_MINE = (Screen.TURNED_UP, Screen.I_THREATENED, Screen.I_WATCHED)
"""What I did: it weighs as long as what the record shows of the same."""


class Hold(StrEnum):
    """Why an answer can't be made looser now; words/second_thoughts.toml says it."""

    DAY = "day"
    WEEK = "week"
    HAPPENED = "happened"
    THEIR_WORDS = "their_words"
    COURT = "court"


class Held(NamedTuple):
    """What holds an answer, and the day from which it may be changed; None where no day frees it."""

    why: Hold
    until: date | None = None


class Given(NamedTuple):
    """An answer that stands, and when it was given (aware)."""

    answer: Answer | SelfHarm
    at: datetime


def given(lines: Iterable[Line], item: Screen) -> Given | None:
    """The answer to one item that stands; to say nothing takes no yes back."""
    found: Given | None = None
    for line in lines:
        match line.entry:
            case ScreenAnswer(screen, answer) if screen is item:
                if not (answer is Answer.RATHER_NOT and found and found.answer is Answer.YES):
                    found = Given(answer, line.at)
    return found


def life_given(lines: Iterable[Line]) -> Given | None:
    """The answer about one's life that stands; to say nothing takes no danger back."""
    found: Given | None = None
    for line in lines:
        if isinstance(line.entry, LifeAnswer):
            unsaid = line.entry.answer is SelfHarm.RATHER_NOT
            if not (unsaid and found and found.answer in _IN_DANGER):
                found = Given(line.entry.answer, line.at)
    return found


_IN_DANGER = (SelfHarm.SOMETIMES, SelfHarm.MIGHT_ACT)
_STRICTER = (SelfHarm.NO, *_IN_DANGER)


def holds(item: Screen, told: Given | None, now: datetime) -> Held | None:
    """What holds a yes to one item; None where any answer may stand in its place."""
    if told is None or told.answer is not Answer.YES or _is_slip(told, now):
        return None
    if item in ORDERS:
        return Held(Hold.COURT)
    if item in OF_THEIR_WORDS:
        return Held(Hold.THEIR_WORDS)
    if item is Screen.OPEN_COMPUTER:
        return None
    if item in OF_MINE:
        return _until(Hold.HAPPENED, told, SAFETY_DAYS, now)
    return _until(Hold.WEEK, told, DANGER_DAYS, now)


def life_holds(told: Given | None, now: datetime) -> Held | None:
    """What holds the answer about one's life, once it told of danger."""
    if told is None or told.answer not in _IN_DANGER or _is_slip(told, now):
        return None
    return _until(Hold.DAY, told, LIFE_DAYS, now)


def life_choices(told: Given | None, now: datetime) -> tuple[SelfHarm, ...]:
    """The answers about one's life that may be given now, the one that stands among them."""
    if life_holds(told, now) is None or told is None:
        return (*_STRICTER, SelfHarm.RATHER_NOT)
    return _STRICTER[_STRICTER.index(SelfHarm(told.answer)) :]


def is_ended(told: Given, day: date, now: datetime) -> bool:
    """Whether a court can have ended an order on this day: not before it was told of, and not to come."""
    return told.at.astimezone(now.tzinfo).date() <= day <= now.date()


def _is_slip(told: Given, now: datetime) -> bool:
    return now - told.at <= SLIP


def _until(why: Hold, told: Given, days: int, now: datetime) -> Held | None:
    free = told.at.astimezone(now.tzinfo).date() + timedelta(days=days)
    return None if now.date() >= free else Held(why, free)
