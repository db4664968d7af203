"""The first minute: five questions, their order, and what their answers come to."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time
from typing import NamedTuple

from leeway import packed
from leeway.cue import Cue
from leeway.entries import (
    Apart,
    Entry,
    LifeAnswer,
    Line,
    ScreenAnswer,
    Settings,
    Sharing,
    TogetherNow,
    journal_from,
)
from leeway.journal import Answer, Journal, Screen, SelfHarm, Shared, Told
from leeway.record import zone_named
from leeway.term import Term, Unit
from leeway.web.moments import day_mistake, day_of, moment_of

FIRST = ("safe", "life", "words", "when", "shared")
"""The five questions of the first minute, in order."""


class Choice(NamedTuple):
    """One answer that can be chosen: its value and its words."""

    value: str
    label: str


def choices(question: str) -> tuple[Choice, ...]:
    """The answers to one question of the first minute; a day is typed instead."""
    rows = packed.toml("first_minute")[question].get("choices", ())
    return tuple(Choice(row["value"], row["label"]) for row in rows)


def next_question(answers: Mapping[str, str]) -> str:
    """The first question that is open; "" when all are answered, or when two answers come before the rest."""
    if comes_first(answers):
        return ""
    for name in FIRST:
        nothing_said = name == "when" and answers.get("words") == "nothing"
        if name not in answers and not nothing_said:
            return name
    return ""


def comes_first(answers: Mapping[str, str]) -> bool:
    """Whether safety or a life is in question once both were asked: then nothing else is."""
    danger = answers.get("safe") in {"afraid", "protects_me", "against_me"}
    return "life" in answers and (danger or answers["life"] in {"sometimes", "might_act"})


def checked(question: str, value: str, now: datetime) -> str:
    """What is wrong with an answer, in one sentence; "" when nothing is."""
    if question == "when":
        return day_mistake(value, now) if value else ""
    if question == "shared":
        return "" if set(value.split()) <= {*_SHARED, "nothing"} else "Please choose from these."
    return "" if value in {each.value for each in choices(question)} else "Please choose one."


_SAFE: dict[str, tuple[tuple[Screen, Answer], ...]] = {
    "no_fear": ((Screen.AFRAID, Answer.NO), (Screen.ORDER, Answer.NO)),
    "afraid": ((Screen.AFRAID, Answer.YES),),
    "protects_me": ((Screen.ORDER_PROTECTS_ME, Answer.YES),),
    "against_me": ((Screen.ORDER_AGAINST_ME, Answer.YES),),
    "rather_not": ((Screen.AFRAID, Answer.RATHER_NOT), (Screen.ORDER, Answer.RATHER_NOT)),
}
_PARTING = frozenset({Cue.NO_CONTACT, Cue.FINAL, Cue.LOGISTICS})


def cue_of(said: str) -> Cue:
    """What a choice of their words comes to: that contact is all right makes an ending no other one."""
    return Cue.FINAL if said == "over_contact" else Cue(said)


def label_of(cue: Cue) -> str:
    """What was told of their words, as the page names it; "" for what has no name there."""
    labels = {each.value: each.label for each in choices("words")}
    return labels.get(cue.value, _GRAVE.get(cue, ""))


_GRAVE = {
    Cue.SELF_HARM: "They might hurt themselves",
    Cue.FEAR: "They are afraid of you, or you hurt them",
    Cue.THREAT: "A threat",
    Cue.COERCION: "Control",
    Cue.ORDER: "An order, or the police",
}
"""What nobody chooses there: their own words said it, or an answer did."""


def first_entries(answers: Mapping[str, str], now: datetime) -> tuple[Entry, ...]:
    """What the first minute told, as entries."""
    entries: list[Entry] = [
        ScreenAnswer(item, answer) for item, answer in _SAFE.get(answers.get("safe", ""), ())
    ]
    if answers.get("life"):
        entries.append(LifeAnswer(SelfHarm(answers["life"])))
    entries += _told(answers, now)
    things = frozenset(Shared(one) for one in answers.get("shared", "").split() if one in _SHARED)
    if "shared" in answers:
        entries.append(Sharing(things))
    return (*entries, *_parted(answers, now))


_SHARED = frozenset(thing.value for thing in Shared)


def _told(answers: Mapping[str, str], now: datetime) -> list[Entry]:
    said = answers.get("words", "nothing")
    if said == "nothing":
        return []
    cue, day = cue_of(said), day_of(answers.get("when", ""))
    if day is None and cue is Cue.OPEN:
        return []
    said_at = moment_of(day, "", now) if day else now
    term = term_until(answers, said_at)
    entries: list[Entry] = [
        Told(cue, said_at, answers.get("quote", ""), term, dated=day is not None)
    ]
    if cue in _PARTING:
        entries.append(Apart(said_at if day else None))
    return entries


def _parted(answers: Mapping[str, str], now: datetime) -> tuple[Entry, ...]:
    """Together, or apart, where that was answered beneath the first answer."""
    match answers.get("apart", ""):
        case "together":
            return (TogetherNow(together=True),)
        case "unknown":
            return TogetherNow(together=False), Apart(None)
    day = day_of(answers.get("apart", ""))
    return () if day is None else (Apart(datetime.combine(day, time(), now.tzinfo)),)


def term_until(answers: Mapping[str, str], said_at: datetime) -> Term | None:
    """How long it lasts, where a day was named that comes after the words."""
    end = day_of(answers.get("until", ""))
    if end is None or end < said_at.date():
        return None
    return Term(Unit.DAYS, (end - said_at.date()).days)


def first_journal(
    answers: Mapping[str, str], settings: Settings, zone: str, now: datetime
) -> Journal:
    """The journal of someone of whom nothing is kept yet."""
    lines = [Line(n, now, entry) for n, entry in enumerate(first_entries(answers, now), 1)]
    return journal_from(lines, settings, zone_named(zone))
