"""The questions at a terminal: the two that come first, and the five of a first answer without any import."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from leeway.cue import Cue
from leeway.helplines import countries
from leeway.journal import Answer, Journal, Screen, SelfHarm, Shared, Told
from leeway.term import Term, Unit

Ask = Callable[[str, tuple[str, ...]], int | None]
"""Puts a question with its choices; gives the place of the choice, or None when it is left open."""

Line = Callable[[str], str]
"""Puts a question whose answer is a line of text; an empty line leaves it open."""


class Voice(NamedTuple):
    """How questions are put: a choice, or a line."""

    choose: Ask
    line: Line


_SAFE = "Are you afraid of them, or is there a court order or police report between you?"
_SAFE_CHOICES = (
    "No",
    "Yes, I am afraid of them",
    "There is an order, and it protects me",
    "There is an order against me",
    "I'd rather not say",
)
_LIFE = "Are you thinking about ending your life, or hurting yourself?"
_LIFE_CHOICES = ("No", "Sometimes", "Yes, and I might act", "I'd rather not say")
_LIFE_ANSWERS = (SelfHarm.NO, SelfHarm.SOMETIMES, SelfHarm.MIGHT_ACT, SelfHarm.RATHER_NOT)

_WORDS = "What did they last say about contact or about the two of you?"
_WORDS_CHOICES: tuple[tuple[str, Cue | None], ...] = (
    ("They want no contact, or blocked me", Cue.NO_CONTACT),
    ("They asked for space or time", Cue.SPACE),
    ("Not now, another time", Cue.NOT_NOW),
    ("Only practical matters", Cue.LOGISTICS),
    ("It is over, but contact is all right", Cue.FINAL),
    ("They offered to talk", Cue.OPEN),
    ("Mixed, or they don't know", Cue.AMBIVALENT),
    ("Something angry", Cue.HOSTILE),
    ("Nothing, or I don't know", None),
)
_WHEN = "On which day was that? (2026-03-01, or how many days ago: 5)"
_HOW_LONG = "Until when, if they said? (a date, or a number of days; leave empty if they gave none)"
_SHARED = "Do you still share a home, work or a child?"
_SHARED_CHOICES = ("No", "A home", "Work", "A child", "A home and a child")
_SHARED_ANSWERS: tuple[frozenset[Shared], ...] = (
    frozenset(),
    frozenset({Shared.HOME}),
    frozenset({Shared.WORK}),
    frozenset({Shared.CHILD}),
    frozenset({Shared.HOME, Shared.CHILD}),
)
_COUNTRY = "Which country are you in, for the right numbers? (two letters such as GB; may stay empty)"


def first_two(journal: Journal, voice: Voice, now: datetime) -> Journal:
    """The two questions that come before everything; what was answered already is not asked again."""
    if not journal.screens:
        safe = voice.choose(_SAFE, _SAFE_CHOICES)
        journal = replace(journal, screens=_screens(safe))
    if journal.self_harm is SelfHarm.NOT_ASKED:
        life = voice.choose(_LIFE, _LIFE_CHOICES)
        said = SelfHarm.RATHER_NOT if life is None else _LIFE_ANSWERS[life]
        journal = replace(journal, self_harm=said, self_harm_at=now)
    return with_country(journal, voice) if _in_need(journal) else journal


def _screens(safe: int | None) -> tuple[tuple[Screen, Answer], ...]:
    no, yes, rather = Answer.NO, Answer.YES, Answer.RATHER_NOT
    told = {
        0: ((Screen.AFRAID, no), (Screen.ORDER, no)),
        1: ((Screen.AFRAID, yes),),
        2: ((Screen.ORDER_PROTECTS_ME, yes),),
        3: ((Screen.ORDER_AGAINST_ME, yes),),
    }
    return told.get(-1 if safe is None else safe, ((Screen.AFRAID, rather), (Screen.ORDER, rather)))


def _in_need(journal: Journal) -> bool:
    safe = all(answer is Answer.NO for _, answer in journal.screens)
    return not safe or journal.self_harm is not SelfHarm.NO


def with_country(journal: Journal, voice: Voice) -> Journal:
    """The country they choose, never guessed."""
    if journal.country:
        return journal
    code = voice.line(_COUNTRY).strip().upper()
    return replace(journal, country=code) if code in countries() else journal


def comes_first(journal: Journal) -> bool:
    """Whether the first two answers come before any question about them."""
    danger = any(answer is Answer.YES for _, answer in journal.screens)
    return danger or journal.self_harm in {SelfHarm.SOMETIMES, SelfHarm.MIGHT_ACT}


def rest_of_five(journal: Journal, voice: Voice, now: datetime) -> Journal:
    """Their last words, when, and what is shared: with the first two, the five of a first answer."""
    place = voice.choose(_WORDS, tuple(words for words, _ in _WORDS_CHOICES))
    cue = None if place is None else _WORDS_CHOICES[place][1]
    if cue is not None:
        said_at = _day(voice.line(_WHEN), now) or now
        term = _term(voice.line(_HOW_LONG), now) if cue in {Cue.SPACE, Cue.NOT_NOW} else None
        journal = replace(journal, told=(*journal.told, Told(cue, said_at, "", term)))
        if journal.apart_since is None and not journal.together:
            journal = replace(journal, apart_since=_parted(cue, said_at))
    shared = voice.choose(_SHARED, _SHARED_CHOICES)
    return replace(journal, shared=frozenset() if shared is None else _SHARED_ANSWERS[shared])


def _parted(cue: Cue, said_at: datetime) -> datetime | None:
    """Only words that part two people tell since when they are apart."""
    return said_at if cue in {Cue.NO_CONTACT, Cue.FINAL, Cue.LOGISTICS} else None


def _day(text: str, now: datetime) -> datetime | None:
    """A date, or a number of days ago, as the evening of that local day; None when it is neither."""
    text = text.strip()
    if text.isdigit() and len(text) <= 4:
        return now - timedelta(days=int(text))
    day = read_date(text)
    if day is None:
        return None
    return min(datetime.combine(day, time(20, 0), now.tzinfo), now)


def _term(text: str, now: datetime) -> Term | None:
    text = text.strip()
    if text.isdigit() and 0 < len(text) <= 3:
        return Term(Unit.DAYS, int(text))
    day = read_date(text)
    if day is None or day < now.date():
        return None
    return Term(Unit.DATE, day.month * 100 + day.day)


def read_date(text: str) -> date | None:
    """An ISO date, or None."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def local_day(day: date, zone: ZoneInfo) -> datetime:
    """The beginning of a local day."""
    return datetime.combine(day, time(), zone)
