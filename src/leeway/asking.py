"""The questions at a terminal: the two that come first, and the five of a first answer without any import."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from leeway import spoken
from leeway.cue import Cue
from leeway.helplines import country_of
from leeway.journal import YEARS, Answer, Journal, Question, Screen, SelfHarm, Shared, Told
from leeway.readings import lines
from leeway.record import Quote
from leeway.term import Term, Unit

Ask = Callable[[str, tuple[str, ...]], int | None]
"""Puts a question with its choices; gives the place of the choice, or None when it is left open."""

Line = Callable[[str], str]
"""Puts a question whose answer is a line of text; an empty line leaves it open."""


class Voice(NamedTuple):
    """How questions are put: a choice, or a line; and how something is said between them."""

    choose: Ask
    line: Line
    say: Callable[[str], None]


BEFORE = "Two questions come first. Enter leaves one open. Your answers are not kept, and Ctrl-C leaves at once."
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
_COUNTRY = (
    "Which country are you in, for the right numbers? Its name or two letters. Enter to skip."
)
_COUNTRY_AGAIN = (
    "Leeway doesn't know that country. Please give its name or two letters once more, such as Ireland "
    "or IE. Enter to skip."
)
_NO_COUNTRY = "Leeway has no numbers for that country. The general ones are shown."

_APART = "Have the two of you parted?"
_APART_CHOICES = ("Yes, or it looks like it", "No, we are together", "I don't know")
_SINCE = (
    "Since which day? A date such as 2026-03-01, or how many days ago. Enter if you don't know."
)
_WORDS = "What did they last say about contact, or about the two of you?"
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
_WHEN = "On which day was that? A date such as 2026-03-01, or how many days ago. Enter if you don't know."
_HOW_LONG = (
    "Until when, if they said? A date, or their words, such as ten days or the end of the month. "
    "Enter if they gave none."
)
_SHARED = "Do you still share a home, work or a child?"
_SHARED_CHOICES = (
    "No",
    "A home",
    "Work",
    "A child",
    "A home and a child",
    "A home and work",
    "Work and a child",
    "All three",
)
_SHARED_ANSWERS: tuple[frozenset[Shared], ...] = (
    frozenset(),
    frozenset({Shared.HOME}),
    frozenset({Shared.WORK}),
    frozenset({Shared.CHILD}),
    frozenset({Shared.HOME, Shared.CHILD}),
    frozenset({Shared.HOME, Shared.WORK}),
    frozenset({Shared.WORK, Shared.CHILD}),
    frozenset(Shared),
)
_NO_DAY = "That is no day. Write it as 2026-03-01, or as 3 days ago."
_TO_COME = "That day is still to come."
_NO_TIME = "That can't be read. Write a date after that day, or a time such as 10 days."
_NO_OFFER = "Without its day, Leeway can't count the offer."
_GO_ON = "Do you want to go on all the same?"
_GO_ON_CHOICES = ("No, that is enough for now", "Yes, go on")


def first_two(journal: Journal, voice: Voice, now: datetime, *, before: str = BEFORE) -> Journal:
    """The two questions that come before everything; what was answered already is not asked again.

    The country is asked for where numbers are about to be shown, but for those who might act: there the
    general number comes at once, and no question before it.
    """
    if not journal.asked:
        voice.say(before)
    if not journal.asked_if_safe:
        safe = voice.choose(_SAFE, _SAFE_CHOICES)
        journal = replace(journal, screens=(*journal.screens, *_screens(safe)))
    if journal.self_harm is SelfHarm.NOT_ASKED:
        life = voice.choose(_LIFE, _LIFE_CHOICES)
        said = SelfHarm.RATHER_NOT if life is None else _LIFE_ANSWERS[life]
        journal = replace(journal, self_harm=said, self_harm_at=now)
    return country_if_needed(journal, voice)


def country_if_needed(journal: Journal, voice: Voice) -> Journal:
    """The country, where numbers are about to be shown; at once without it where they might act."""
    if journal.self_harm is SelfHarm.MIGHT_ACT or not in_need(journal):
        return journal
    return with_country(journal, voice)


def _screens(safe: int | None) -> tuple[tuple[Screen, Answer], ...]:
    no, yes, rather = Answer.NO, Answer.YES, Answer.RATHER_NOT
    told = {
        0: ((Screen.AFRAID, no), (Screen.ORDER, no)),
        1: ((Screen.AFRAID, yes),),
        2: ((Screen.ORDER_PROTECTS_ME, yes),),
        3: ((Screen.ORDER_AGAINST_ME, yes),),
    }
    return told.get(-1 if safe is None else safe, ((Screen.AFRAID, rather), (Screen.ORDER, rather)))


def with_country(journal: Journal, voice: Voice) -> Journal:
    """The country they choose, never guessed; not asked where it is known, and once more where none is."""
    if journal.country:
        return journal
    said = voice.line(_COUNTRY)
    code = country_of(said)
    if said and not code:
        said = voice.line(_COUNTRY_AGAIN)
        code = country_of(said)
    if said and not code:
        voice.say(_NO_COUNTRY)
    return replace(journal, country=code)


def in_need(journal: Journal) -> bool:
    """Whether an answer brings numbers, so that the country is asked for."""
    unsafe = any(answer in {Answer.YES, Answer.RATHER_NOT} for _, answer in journal.screens)
    return unsafe or journal.self_harm is not SelfHarm.NO


def comes_first(journal: Journal) -> bool:
    """Whether the first answers come before any question about them, and before any file."""
    danger = any(answer is Answer.YES for item, answer in journal.screens if item in _DANGER)
    return danger or journal.self_harm in {SelfHarm.SOMETIMES, SelfHarm.MIGHT_ACT}


_DANGER = frozenset(Screen) - {
    Screen.CONTROLLED,
    Screen.WALKING_ON_EGGSHELLS,
    Screen.OPEN_COMPUTER,
    Screen.ASKED_TO_STOP,
    Screen.BLOCKED,
    Screen.TURNED_UP,
    Screen.I_WATCHED,
}
"""The items whose yes brings a path's page before all else."""


def goes_on(journal: Journal, voice: Voice) -> bool:
    """Whether to go on to the file after the numbers; never where they might act."""
    if journal.self_harm is SelfHarm.MIGHT_ACT:
        return False
    return voice.choose(_GO_ON, _GO_ON_CHOICES) == 1


def from_the_record(journal: Journal, question: Question, voice: Voice, now: datetime) -> Journal:
    """One safety question that a record raises: words that may be despair, an older danger, the screen after slips."""
    if question.key == "life":
        place = voice.choose(question.sentence, _LIFE_CHOICES)
        said = SelfHarm.RATHER_NOT if place is None else _LIFE_ANSWERS[place]
        return replace(journal, self_harm=said, self_harm_at=now)
    if question.key not in _RAISED:
        return journal
    place = voice.choose(question.sentence, _YES_NO)
    answer = Answer.RATHER_NOT if place is None else _YES_NO_ANSWERS[place]
    return _heard(journal, question, answer, now)


_RAISED = ("their_life", Screen.AFRAID.value, Screen.ASKED_TO_STOP.value)
_YES_NO = ("No", "Yes", "I'd rather not say")
_YES_NO_ANSWERS = (Answer.NO, Answer.YES, Answer.RATHER_NOT)


def _heard(journal: Journal, question: Question, answer: Answer, now: datetime) -> Journal:
    """One answer; a no settles the message asked about, and a yes to the stop is a no to contact."""
    if question.key == "their_life" and question.event is not None:
        told = (Told(Cue.SELF_HARM, now, dated=False),) if answer is Answer.YES else ()
        settled = journal.settled | {question.event}
        return replace(journal, told=(*journal.told, *told), settled=settled)
    screens = tuple(each for each in journal.screens if each[0].value != question.key)
    screen = Screen(question.key)
    if answer is Answer.NO and question.event is not None:
        return replace(journal, settled=journal.settled | {question.event})
    journal = replace(journal, screens=(*screens, (screen, answer)))
    if screen is Screen.ASKED_TO_STOP and answer is Answer.YES:
        journal = replace(journal, told=(*journal.told, Told(Cue.NO_CONTACT, now, dated=False)))
    return journal


def rest_of_five(journal: Journal, voice: Voice, now: datetime) -> Journal:
    """Apart since when, their last words, what is shared: with the first two, the five of a first answer."""
    journal = apart(journal, voice, now)
    if not journal.told:
        journal = _last_words(journal, voice, now)
    if not journal.shared:
        shared = voice.choose(_SHARED, _SHARED_CHOICES)
        journal = replace(
            journal, shared=frozenset() if shared is None else _SHARED_ANSWERS[shared]
        )
    return journal


def apart(journal: Journal, voice: Voice, now: datetime, said: Quote | None = None) -> Journal:
    """Together, or apart since when; not asked where it is known. `said`: words of theirs that may be an ending."""
    if journal.together or journal.parted or journal.apart_since is not None:
        return journal
    wrote = (
        f'They wrote on {spoken.day(said.when, now)}: "{spoken.cut(said.text)}" ' if said else ""
    )
    place = voice.choose(wrote + _APART, _APART_CHOICES)
    if place == 1:
        return replace(journal, together=True)
    since = _day(voice, _SINCE, now) if place == 0 else None
    return replace(journal, apart_since=since, parted=place == 0)


def _last_words(journal: Journal, voice: Voice, now: datetime) -> Journal:
    place = voice.choose(_WORDS, tuple(words for words, _ in _WORDS_CHOICES))
    cue = None if place is None else _WORDS_CHOICES[place][1]
    if cue is None:
        return journal
    said_at = _day(voice, _WHEN, now)
    if said_at is None and cue is Cue.OPEN:
        voice.say(_NO_OFFER)
        return journal
    dated, said_at = said_at is not None, said_at or now
    term = _term(voice, said_at) if cue in {Cue.SPACE, Cue.NOT_NOW} else None
    journal = replace(journal, told=(Told(cue, said_at, "", term, dated=dated),))
    if journal.apart_since is None and not journal.together:
        journal = replace(journal, apart_since=_parted(cue, said_at))
    return journal


def _parted(cue: Cue, said_at: datetime) -> datetime | None:
    """Only words that part two people tell since when they are apart."""
    return said_at if cue in {Cue.NO_CONTACT, Cue.FINAL, Cue.LOGISTICS} else None


def _day(voice: Voice, question: str, now: datetime) -> datetime | None:
    """A date, or a number of days ago, as the evening of that local day, asked until it can be read."""
    while text := voice.line(question):
        day = _date_before(text, now.date())
        if day is None:
            voice.say(_NO_DAY)
        elif day > now.date():
            voice.say(_TO_COME)
        else:
            return min(datetime.combine(day, time(20, 0), now.tzinfo), now)
    return None


def _date_before(text: str, today: date) -> date | None:
    """A day of the past: a date, a number of days, "yesterday", "ten days ago", "2 weeks ago"; None if none."""
    if text.isdecimal() and len(text) <= 4:
        return today - timedelta(days=int(text))
    said = " ".join(text.lower().split())
    if said in _LATELY:
        return today - timedelta(days=_LATELY[said])
    length = said.removesuffix(" ago")
    if length == said or _VAGUE.search(said):
        return read_date(text)
    term = term_of(length, today)
    days = None if term is None else _DAYS_BACK.get(term.unit)
    return None if term is None or days is None else today - timedelta(days=days * term.count)


_LATELY = {"today": 0, "tonight": 0, "yesterday": 1, "the day before yesterday": 2}
_VAGUE = re.compile(r"\b(few|couple|several|half)\b")
"""A day too early would end what they asked for too soon, so it is not guessed."""

_DAYS_BACK = {Unit.DAYS: 1, Unit.WEEKS: 7, Unit.MONTHS: 30}


def _term(voice: Voice, said_at: datetime) -> Term | None:
    """How long they asked for, asked until it can be read; None where they gave no time."""
    while text := voice.line(_HOW_LONG):
        term = term_of(text, said_at.date())
        if term is not None:
            return term
        voice.say(_NO_TIME)
    return None


_LENGTH = re.compile(r"(\d{1,3})\s*(day|week|month)?s?", re.IGNORECASE)
_UNITS = {"day": Unit.DAYS, "week": Unit.WEEKS, "month": Unit.MONTHS}


def term_of(text: str, given: date) -> Term | None:
    """A time from a date, a number of days, or words as a message has them ("until the end of the month").

    None when it is none, or a date before `given`. Words without an end ("a while") are a term with no date.
    """
    length = _LENGTH.fullmatch(text.strip())
    if length:
        return Term(_UNITS[(length[2] or "day").lower()], int(length[1]))
    day = read_date(text)
    if day is not None:
        return None if day < given else Term(Unit.DAYS, (day - given).days)
    said = next(iter(lines([f"i need space until {text.strip()}"], mine=False)), ())
    return next((hit.term for hit in said if hit.cue is Cue.SPACE and hit.term), None)


def read_date(text: str) -> date | None:
    """An ISO date in a year that can be, or None."""
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        return None
    return day if day.year in YEARS else None
