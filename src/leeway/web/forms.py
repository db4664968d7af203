"""Forms: what the browser sent, as entries and settings; a mistake is told beside its field and nothing is lost."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path
from typing import NamedTuple
from zoneinfo import available_timezones

from leeway.cue import Cue
from leeway.entries import (
    Apart,
    Entry,
    LeftOpen,
    LifeAnswer,
    Look,
    ScreenAnswer,
    Settings,
    Settled,
    TogetherNow,
)
from leeway.errors import FormError
from leeway.hearsay import coldest
from leeway.helplines import countries
from leeway.journal import (
    Answer,
    Confirmation,
    Contact,
    Dispute,
    Doubt,
    LimitKind,
    Reopening,
    Screen,
    SelfHarm,
    Told,
)
from leeway.record import Channel, Kind, Who
from leeway.web.first_minute import Choice, choices, cue_of, term_until
from leeway.web.moments import day_mistake, day_of, hour_of, moment_of
from leeway.web.speaking import way_of
from leeway.web.visit import Visit

Mistakes = dict[str, str]
"""One sentence a field, by the field's name."""

LONGEST = 20_000
"""So many letters fit into one box."""


YES_NO = (Choice("no", "No"), Choice("yes", "Yes"), Choice("rather_not", "I'd rather not say"))
"""The answers to a question of the screens."""


OF_ORDERS = (
    YES_NO[0],
    *(each for each in choices("safe") if each.value in {"protects_me", "against_me"}),
    YES_NO[2],
)
"""The answers to the question about an order, in either direction."""


SPEAKING = (Choice("", "They"), Choice("she", "She"), Choice("he", "He"))
"""How the other can be spoken of."""


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
        return _welcome(visit.text("words"), when, visit.now), {}
    return _said(visit, when) if what == SAID else _contact(visit, what, when), {}


def _welcome(words: str, when: datetime, now: datetime) -> Entry:
    """Words that welcome contact; where they hold something cold, they are what they say."""
    cold = coldest(words)
    return Reopening(words, when, now) if cold is None else Told(cold, when, words)


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
    return Told(cue_of(visit.text("said")), when, visit.text("words"), term_until(answers, when))


def _contact(visit: Visit, what: str, when: datetime) -> Contact:
    deed = next(deed for deed in DEEDS if deed.value == what)
    who = Who.ME if visit.text("who") == "me" else Who.THEM
    minutes = visit.text("minutes")
    seconds = 60 * int(minutes) if minutes else 0 if deed.kind is Kind.CALL else None
    agreed = visit.text("agreed") == "yes"
    timed = hour_of(visit.text("clock")) is not None
    return Contact(when, who, deed.kind, deed.channel, visit.text("words"), seconds, agreed, timed)


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


def order_answer(visit: Visit) -> tuple[Entry, ...]:
    """An answer to the question about an order: its direction, or that there is none."""
    said = visit.text("answer")
    if said not in {each.value for each in OF_ORDERS}:
        return ()
    item = _DIRECTIONS.get(said)
    return (ScreenAnswer(item, Answer.YES) if item else ScreenAnswer(Screen.ORDER, Answer(said)),)


_DIRECTIONS = {"protects_me": Screen.ORDER_PROTECTS_ME, "against_me": Screen.ORDER_AGAINST_ME}


def about_an_alarm(visit: Visit) -> tuple[Entry, ...]:
    """An alarm: behind them, or still there; words that may be despair of theirs: meant so, or not.

    Who leaves it open is asked again later, and nothing is settled by it.
    """
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
        ("their_life", "yes"): (Told(Cue.SELF_HARM, visit.now, dated=False), Settled(event)),
        ("their_life", "no"): (Settled(event),),
        ("their_life", "rather_not"): (left,),
    }
    return answers.get((visit.text("kind"), visit.text("answer")), ())


def about_told_words(visit: Visit) -> tuple[Entry, ...]:
    """Told words that read as danger: misread, as a message may be; or meant so, and left as they are."""
    event = _event(visit.text("event"))
    if event is None:
        return ()
    if visit.text("means") == "meant":
        return (LeftOpen(event),)
    disputed = about_a_limit(visit)
    return (disputed,) if isinstance(disputed, Dispute) else ()


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


# ------------------------------------------------------------ settings, places


def place_of(text: str) -> Path:
    """A file or folder as it was typed; "~" is the person's own. Raises FormError where nobody's is meant."""
    try:
        return Path(text).expanduser()
    except (RuntimeError, ValueError) as error:
        raise FormError(
            "There is no home folder of that name.",
            "Write the whole path, beginning with your own folder.",
        ) from error


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
        pronouns=way_of(visit.text("pronouns")),
        look=Look(look) if look in set(Look) else known.look,
        lock_minutes=known.lock_minutes if "lock_minutes" in mistakes else int(minutes),
        country=known.country if "country" in mistakes else country,
        zone=known.zone if "zone" in mistakes else zone,
        waking=known.waking,
        hide_names=visit.text("hide_names") == "yes",
    )
    return read, mistakes
