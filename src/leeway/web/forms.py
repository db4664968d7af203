"""Forms: what the browser sent, as entries and settings; a mistake is told beside its field and nothing is lost."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import available_timezones

from leeway import packed
from leeway.cue import Cue
from leeway.entries import (
    Apart,
    Entry,
    LeftOpen,
    LifeAnswer,
    Line,
    Look,
    ScreenAnswer,
    Settings,
    Settled,
    Sharing,
    TogetherNow,
    journal_from,
)
from leeway.helplines import countries
from leeway.journal import (
    Answer,
    Confirmation,
    Contact,
    Dispute,
    Doubt,
    Journal,
    LimitKind,
    Reopening,
    Screen,
    SelfHarm,
    Shared,
    Told,
)
from leeway.keyfile import SHORTEST
from leeway.record import Channel, Kind, Who, zone_named
from leeway.term import Term, Unit
from leeway.web.visit import Visit

Mistakes = dict[str, str]
"""One sentence a field, by the field's name."""

FIRST = ("safe", "life", "words", "when", "shared")
"""The five questions of the first minute, in order."""

LONGEST = 20_000
"""So many letters fit into one box."""


class Choice(NamedTuple):
    """One answer that can be chosen: its value and its words."""

    value: str
    label: str


def choices(question: str) -> tuple[Choice, ...]:
    """The answers to one question of the first minute; a day is typed instead."""
    rows = packed.toml("first_minute")[question].get("choices", ())
    return tuple(Choice(row["value"], row["label"]) for row in rows)


YES_NO = (Choice("no", "No"), Choice("yes", "Yes"), Choice("rather_not", "I'd rather not say"))
"""The answers to a question of the screens."""


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


def day_mistake(text: str, now: datetime) -> str:
    """What is wrong with a day that has to lie behind us."""
    day = day_of(text)
    if day is None:
        return "Write the day as 2026-03-01."
    return "That day is still to come." if day > now.date() else ""


def day_of(text: str) -> date | None:
    """An ISO day, or None."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def moment_of(day: date, clock: str, now: datetime) -> datetime:
    """A day and an hour ("21:30"; the evening when none was given) on the person's clock, never later than now."""
    try:
        hour = time.fromisoformat(clock) if clock else time(20, 0)
    except ValueError:
        hour = time(20, 0)
    return min(datetime.combine(day, hour, now.tzinfo), now)


# ------------------------------------------------------------ the first minute


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
    term = _term(answers, said_at)
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


def _term(answers: Mapping[str, str], said_at: datetime) -> Term | None:
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


# ------------------------------------------------------------ by hand


class Deed(NamedTuple):
    """One thing that can be added by hand, and its words on the page."""

    value: str
    label: str
    kind: Kind
    channel: Channel


DEEDS = (
    Deed("call", "A call", Kind.CALL, Channel.PHONE),
    Deed("visit", "A visit, or someone turned up", Kind.VISIT, Channel.IN_PERSON),
    Deed("talk", "A talk, face to face", Kind.TALK, Channel.IN_PERSON),
    Deed("message", "A message or letter that is in no file", Kind.MESSAGE, Channel.OTHER),
)
SAID = "said"
"""The fifth thing: words of theirs about contact."""

REOPENED = "reopened"
"""The sixth: words of theirs that welcome contact again."""


def by_hand(visit: Visit) -> tuple[Entry | None, Mistakes]:
    """The contact, or the words of theirs, that a form describes."""
    what, day = visit.text("what"), day_of(visit.text("day"))
    wrong = day_mistake(visit.text("day"), visit.now)
    mistakes = {"day": wrong} if wrong else {}
    mistakes |= _deed_mistakes(visit, what)
    if mistakes or day is None:
        return None, mistakes
    when = moment_of(day, visit.text("clock"), visit.now)
    if what == REOPENED:
        return Reopening(visit.text("words"), when, visit.now), {}
    return _said(visit, when) if what == SAID else _contact(visit, what, when), {}


def _deed_mistakes(visit: Visit, what: str) -> Mistakes:
    mistakes: Mistakes = {}
    if what not in {SAID, REOPENED, *(deed.value for deed in DEEDS)}:
        mistakes["what"] = "Please choose one."
    if visit.text("who") not in {"me", "them"} and what not in {SAID, REOPENED}:
        mistakes["who"] = "Please choose one."
    if what == SAID and visit.text("said") not in {each.value for each in choices("words")[:-1]}:
        mistakes["said"] = "Please choose what comes closest."
    minutes, words = visit.text("minutes"), visit.text("words")
    if minutes and not (minutes.isdecimal() and len(minutes) <= 4):
        mistakes["minutes"] = "Give whole minutes, such as 12."
    if len(words) > LONGEST:
        mistakes["words"] = f"That is more than {LONGEST:,} letters."
    if what == REOPENED and not words:
        mistakes["words"] = "Give their own words."
    return mistakes


def _said(visit: Visit, when: datetime) -> Told:
    answers = {"until": visit.text("until")}
    return Told(cue_of(visit.text("said")), when, visit.text("words"), _term(answers, when))


def _contact(visit: Visit, what: str, when: datetime) -> Contact:
    deed = next(deed for deed in DEEDS if deed.value == what)
    who = Who.ME if visit.text("who") == "me" else Who.THEM
    minutes = visit.text("minutes")
    seconds = 60 * int(minutes) if minutes else 0 if deed.kind is Kind.CALL else None
    agreed = visit.text("agreed") == "yes"
    return Contact(when, who, deed.kind, deed.channel, visit.text("words"), seconds, agreed)


# ------------------------------------------------------------ answers


def screen_entries(visit: Visit) -> tuple[Entry, ...]:
    """An answer to one item of the screens; to be asked to stop, or blocked, is a no to contact as of now."""
    try:
        answer = Answer(visit.text("answer"))
        item = Screen(visit.text("screen"))
    except ValueError:
        return ()
    if answer is Answer.NOT_ASKED:
        return ()
    said = ScreenAnswer(item, answer)
    if answer is Answer.YES and item in {Screen.ASKED_TO_STOP, Screen.BLOCKED}:
        return said, Told(Cue.NO_CONTACT, visit.now, dated=False)
    return (said,)


def life_answer(visit: Visit) -> tuple[Entry, ...]:
    """An answer to the question about one's life."""
    said = visit.text("answer")
    return (LifeAnswer(SelfHarm(said)),) if said in _LIFE else ()


_LIFE = frozenset(SelfHarm) - {SelfHarm.NOT_ASKED}


def about_an_alarm(visit: Visit) -> tuple[Entry, ...]:
    """An alarm: behind them, or still there. Who leaves it open is asked again later, and nothing is settled by it."""
    event = _event(visit.text("event"))
    if event is None:
        return ()
    left, afraid = LeftOpen(event), Screen.AFRAID
    answers: dict[tuple[str, str], tuple[Entry, ...]] = {
        ("afraid", "no"): (Settled(event),),
        ("afraid", "yes"): (ScreenAnswer(afraid, Answer.YES),),
        ("afraid", "rather_not"): (ScreenAnswer(afraid, Answer.RATHER_NOT), left),
        ("settled", "yes"): (Settled(event),),
        ("settled", "no"): (left,),
        ("settled", "rather_not"): (left,),
    }
    return answers.get((visit.text("kind"), visit.text("answer")), ())


def about_us(visit: Visit) -> tuple[tuple[Entry, ...], Mistakes]:
    """Together, apart since a day, or not known."""
    match visit.text("apart"):
        case "together":
            return (TogetherNow(together=True),), {}
        case "unknown":
            return (TogetherNow(together=False), Apart(None)), {}
        case "since":
            wrong = day_mistake(visit.text("since"), visit.now)
            day = day_of(visit.text("since"))
            if wrong or day is None:
                return (), {"since": wrong}
            start = datetime.combine(day, time(), visit.now.tzinfo)
            return (TogetherNow(together=False), Apart(start)), {}
    return (), {"apart": "Please choose one."}


def about_a_limit(visit: Visit) -> Entry | None:
    """What the person says of a limit that was read from a message: confirmed, stricter, or misread."""
    event = _event(visit.text("event"))
    if event is None:
        return None
    said, _, rest = visit.text("means").partition(":")
    try:
        if said == "dispute":
            return Dispute(event, Doubt(rest), visit.now)
        return Confirmation(event, LimitKind(rest)) if said == "kind" else None
    except ValueError:
        return None


def _event(text: str) -> int | None:
    try:
        return int(text, 16)
    except ValueError:
        return None


# ------------------------------------------------------------ settings


def settings_of(visit: Visit) -> tuple[Settings, Mistakes]:
    """The settings that a form describes; what is wrong stays as it was and is told."""
    mistakes: Mistakes = {}
    minutes, zone, country = visit.text("lock_minutes"), visit.text("zone"), visit.text("country")
    if not (minutes.isdecimal() and 1 <= int(minutes) <= 60):
        mistakes["lock_minutes"] = "Give a number of minutes from 1 to 60."
    if zone and zone not in available_timezones():
        mistakes["zone"] = "Leeway knows no such zone. One looks like Europe/Berlin."
    if country and country not in countries():
        mistakes["country"] = "Leeway has no numbers for that country."
    known = visit.settings
    look = visit.text("look")
    read = Settings(
        my_name=visit.text("my_name")[:80],
        their_name=visit.text("their_name")[:80],
        pronouns=visit.text("pronouns")[:40],
        look=Look(look) if look in set(Look) else known.look,
        lock_minutes=known.lock_minutes if "lock_minutes" in mistakes else int(minutes),
        country=known.country if "country" in mistakes else country,
        zone=known.zone if "zone" in mistakes else zone,
        waking=known.waking,
        hide_names=visit.text("hide_names") == "yes",
    )
    return read, mistakes


def strength(passphrase: str) -> str:
    """How strong a passphrase is, plainly: by its length, how many different letters it has, and how they follow.

    Digits alone, and letters each of which follows the one before, are what a guesser tries first.
    """
    if len(passphrase.strip()) < SHORTEST:
        return "too short"
    words = len(passphrase.split())
    steps = {ord(two) - ord(one) for one, two in pairwise(passphrase)}
    if len(set(passphrase)) < 6 or len(steps) < 3 or re.sub(r"[\W_]", "", passphrase).isdecimal():
        return "weak"
    return "strong" if len(passphrase) >= 20 or words >= 5 else "fair"


def passphrase_mistakes(visit: Visit) -> Mistakes:
    """What is wrong with a new passphrase and its second typing."""
    new, again = dict(visit.fields).get("passphrase", ""), dict(visit.fields).get("again", "")
    if strength(new) == "too short":
        return {"passphrase": "Use at least 10 letters. Four words in a row are good."}
    if strength(new) == "weak":
        return {"passphrase": "Use more different letters. Four words in a row are good."}
    return {"again": "The two are not the same."} if new != again else {}


def days_since(start: datetime, now: datetime) -> int:
    """Whole local days from one moment to another."""
    return max(0, (now.date() - start.astimezone(now.tzinfo).date()) // timedelta(days=1))
