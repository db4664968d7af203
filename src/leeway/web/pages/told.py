"""Told: every answer that was given, each with a way to change it: stricter at once, looser by the rules."""

from __future__ import annotations

from http import HTTPStatus
from typing import NamedTuple

from starlette.responses import Response

from leeway import packed, spoken
from leeway.cue import Cue
from leeway.entries import Entry, LifeAnswer, Line, ScreenAnswer, Sharing
from leeway.helplines import countries
from leeway.journal import ORDERS, Answer, Screen, SelfHarm, Shared, Told, told_event
from leeway.record import id_name
from leeway.second_thoughts import (
    OF_THEIR_WORDS,
    Given,
    Held,
    given,
    holds,
    is_ended,
    life_choices,
    life_given,
    life_holds,
)
from leeway.web import first_minute, forms, moments, show
from leeway.web.addresses import ANSWERS
from leeway.web.first_minute import Choice
from leeway.web.forms import Mistakes
from leeway.web.pages._open_questions import misreadable, waiting
from leeway.web.visit import Visit

_WORDS = packed.toml("second_thoughts")
_US = ("apart", "sharing", "country")
_LIFE, _ORDER, _COURT = "life", "order", "court"
_ALL = (*_US, _LIFE, _ORDER, *(item.value for item in Screen))
"""All names; an address tells the place in this row, so that a history does not tell what was changed."""

_ORDERED = {"protects_me": Screen.ORDER_PROTECTS_ME, "against_me": Screen.ORDER_AGAINST_ME}


class Row(NamedTuple):
    """One answer on the page: its name, its question, what was said, and on which day."""

    name: str
    question: str
    said: str
    day: str = ""

    @property
    def place(self) -> int:
        """What stands for the name in an address."""
        return _ALL.index(self.name)


class Quoted(NamedTuple):
    """Words of theirs as they were told: what they were about, on which day, and the words.

    `misread`: their number, where they read as danger and may be called misread.
    """

    what: str
    day: str
    words: str
    misread: str = ""


def see(visit: Visit) -> Response:
    """All answers; or one of them, to change it (`?q`)."""
    name = {str(place): name for place, name in enumerate(_ALL)}.get(visit.query.get("q", ""), "")
    if name in _names(visit):
        return _form(visit, name, {})
    return show.page(
        visit,
        "told.html",
        words=_WORDS,
        us=[_row(visit, name) for name in _US],
        safety=[_row(visit, name) for name in _names(visit) if name not in _US],
        theirs=_theirs(visit),
        waits=waiting(visit) is not None,
        kept="kept" in visit.query,
    )


def change(visit: Visit) -> Response:
    """Write one answer anew, where the rules allow it."""
    name = visit.text("q")
    if name not in _names(visit):
        return show.go(ANSWERS)
    entries, mistakes = _entries(visit, name)
    if mistakes:
        return _form(visit, name, mistakes)
    _take_back_a_slip(visit, name)
    if name == "country":
        visit.desk.keep(visit.settings._replace(country=visit.text("country")))
    if entries:
        visit.session.write(*entries, now=visit.now)
    return show.go(ANSWERS, kept="1")


def _names(visit: Visit) -> tuple[str, ...]:
    """All that can be changed: what is about the two; life, orders and fear; and the items that were answered."""
    lines, first = visit.session.lines(), (_LIFE, _ORDER, Screen.AFRAID.value)
    items = (item.value for item in Screen if item not in ORDERS and given(lines, item))
    return (*_US, *first, *(name for name in items if name not in first))


# ------------------------------------------------------------ what was said


def _row(visit: Visit, name: str) -> Row:
    told = _told(visit, name)
    day = "" if told is None else spoken.day(told.at.astimezone(visit.now.tzinfo), visit.now)
    said = _about_us(visit, name) if name in _US else _said(visit, name, told)
    if visit.settings.hide_names and name not in _US:
        return Row(name, _question(name), _WORDS["hidden"])
    return Row(name, _question(name), said, day)


def _question(name: str) -> str:
    asked = {row["screen"]: row["question"] for row in packed.toml("screens")["item"]}
    return str(_WORDS["question"].get(name) or asked[name])


def _told(visit: Visit, name: str) -> Given | None:
    """The answer that stands, for a question of safety; of the orders, one that stands if any does."""
    lines = visit.session.lines()
    if name in _US:
        return None
    if name == _LIFE:
        return life_given(lines)
    if name != _ORDER:
        return given(lines, Screen(name))
    orders = [told for item in ORDERS if (told := given(lines, item))]
    return max(orders, key=lambda told: (told.answer is Answer.YES, told.at), default=None)


def _said(visit: Visit, name: str, told: Given | None) -> str:
    if told is None:
        return str(_WORDS["not_told"])
    if name == _LIFE:
        return (
            next(each.label for each in first_minute.choices(_LIFE) if each.value == told.answer)
            + "."
        )
    standing = _orders(visit) if name == _ORDER else ()
    words = [_WORDS["answer"][item.value] for item in standing] or [_WORDS["answer"][told.answer]]
    return " ".join(words)


def _orders(visit: Visit) -> tuple[Screen, ...]:
    """The orders that were answered with yes."""
    journal = visit.session.journal()
    return tuple(item for item in ORDERS if journal.answered(item) is Answer.YES)


def _about_us(visit: Visit, name: str) -> str:
    journal, words = visit.session.journal(), _WORDS["answer"]
    entries = [line.entry for line in visit.session.lines()]
    if name == "country":
        return countries().get(visit.settings.country) or str(_WORDS["not_told"])
    if name == "sharing":
        if not any(isinstance(each, Sharing) for each in entries):
            return str(_WORDS["not_told"])
        shared = [words[thing] for thing in Shared if thing in journal.shared]
        way = f" ({journal.agreed_channel})" if journal.agreed_channel else ""
        return f"{spoken.listed(shared).capitalize()}{way}." if shared else str(words["nothing"])
    if journal.together:
        return str(words["together"])
    if journal.apart_since is not None:
        return str(words["apart"]).format(day=spoken.day(journal.apart_since, visit.now))
    return str(words["parted"] if journal.parted else _WORDS["not_told"])


def _theirs(visit: Visit) -> list[Quoted]:
    may = {each.about for each in misreadable(visit)}
    told = visit.session.journal().told
    rows = [(_quoted(visit, each), id_name(told_event(each.said_at, each.words))) for each in told]
    return [row._replace(misread=name if name in may else "") for row, name in rows]


def _quoted(visit: Visit, told: Told) -> Quoted:
    day = spoken.day(told.said_at, visit.now) if told.dated else ""
    return Quoted(first_minute.label_of(told.cue), day, told.words)


# ------------------------------------------------------------ to change one


def _form(visit: Visit, name: str, errors: Mistakes) -> Response:
    held = _held(visit, name)
    journal = visit.session.journal()
    return show.page(
        visit,
        "change.html",
        words=_WORDS,
        row=_row(visit, name),
        choices=() if name in _US else _choices(visit, name),
        held=held,
        why="" if held is None else _why(held),
        since=journal.apart_since,
        together=journal.together,
        shared=journal.shared,
        way=journal.agreed_channel,
        countries=countries(),
        errors=errors,
        status=HTTPStatus.UNPROCESSABLE_ENTITY if errors else HTTPStatus.OK,
    )


def _held(visit: Visit, name: str) -> Held | None:
    """What keeps the answer from being made looser now."""
    if name in _US:
        return None
    lines = visit.session.lines()
    if name == _LIFE:
        return life_holds(life_given(lines), visit.now)
    items = _orders(visit) if name == _ORDER else (Screen(name),)
    holding = (holds(item, given(lines, item), visit.now) for item in items)
    return next((each for each in holding if each), None)


def _why(held: Held) -> str:
    until = held.until
    day = "" if until is None else f"{until:%A} {until.day} {until:%B}"
    return str(_WORDS["hold"][held.why]).format(day=day)


def _choices(visit: Visit, name: str) -> tuple[Choice, ...]:
    """The answers that may be given now."""
    if name == _LIFE:
        may = life_choices(life_given(visit.session.lines()), visit.now)
        return tuple(each for each in first_minute.choices(_LIFE) if each.value in may)
    held = _held(visit, name)
    if name == _ORDER:
        ordered = tuple(each for each in first_minute.choices("safe") if each.value in _ORDERED)
        no, _, rather = forms.YES_NO
        return ordered if held else (no, *ordered, rather)
    return () if held else forms.YES_NO


def _entries(visit: Visit, name: str) -> tuple[tuple[Entry, ...], Mistakes]:
    """What was sent, as entries, or what is wrong with it."""
    if name == "apart":
        return forms.about_us(visit)
    if name == "sharing":
        things = frozenset(Shared(one) for one in visit.all("shared") if one in set(Shared))
        return (Sharing(things, visit.text("way")[:80]),), {}
    if name == "country":
        known = visit.text("country") in {"", *countries()}
        return (), {} if known else {"country": "Please choose one."}
    if name == _ORDER and visit.text("do") == _COURT:
        return _ended_by_court(visit)
    answer = visit.text("answer")
    if answer not in {each.value for each in _choices(visit, name)}:
        return (), {"answer": "Please choose one."}
    if name == _LIFE:
        return (LifeAnswer(SelfHarm(answer)),), {}
    if name == _ORDER:
        return _ordered(visit, answer), {}
    fields = (("screen", name), ("answer", answer))
    return forms.screen_entries(visit.at(visit.path, fields)), {}


def _ordered(visit: Visit, answer: str) -> tuple[Entry, ...]:
    """An order more, or none; one that was a slip of the finger goes."""
    lines, chosen = visit.session.lines(), _ORDERED.get(answer)
    slips = [
        item
        for item in _orders(visit)
        if item is not chosen and holds(item, given(lines, item), visit.now) is None
    ]
    said = ScreenAnswer(chosen or Screen.ORDER, Answer.YES if chosen else Answer(answer))
    return (*(ScreenAnswer(item, Answer.NO) for item in slips), said)


def _ended_by_court(visit: Visit) -> tuple[tuple[Entry, ...], Mistakes]:
    day = moments.day_of(visit.text("day"))
    lines = visit.session.lines()
    if day is None:
        return (), {"day": "Give the day."}
    told = [(item, given(lines, item)) for item in _orders(visit)]
    ended = [item for item, each in told if each and is_ended(each, day, visit.now)]
    if not ended:
        return (), {"day": "That day lies before you told of the order, or is still to come."}
    return tuple(ScreenAnswer(item, Answer.NO) for item in ended), {}


def _take_back_a_slip(visit: Visit, name: str) -> None:
    """A no of theirs that came of a slip of the finger goes with it."""
    if name not in OF_THEIR_WORDS or visit.text("answer") != Answer.NO:
        return
    lines = visit.session.lines()
    slip = given(lines, Screen(name))
    for line in lines:
        if slip is not None and line.at == slip.at and _is_their_no(line):
            visit.session.take_back(line.number, now=visit.now)


def _is_their_no(line: Line) -> bool:
    told = line.entry
    return isinstance(told, Told) and told.cue is Cue.NO_CONTACT and not told.words
