"""Entries: all that a person can write down, one kind of thing at a time; journal_from folds them into a Journal."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, time
from enum import StrEnum
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from leeway.journal import (
    TOLD,
    Answer,
    Confirmation,
    Contact,
    Dispute,
    Journal,
    Pull,
    Reopening,
    Screen,
    SelfHarm,
    Shared,
    Told,
)
from leeway.record import Quote, Who


class LifeAnswer(NamedTuple):
    """The answer to: are you thinking about ending your life, or hurting yourself?"""

    answer: SelfHarm


class ScreenAnswer(NamedTuple):
    """The answer to one item of the safety screens."""

    item: Screen
    answer: Answer


class Apart(NamedTuple):
    """Apart since this local day (aware); None: "I don't know"."""

    since: datetime | None


class TogetherNow(NamedTuple):
    """They are together, or they are not."""

    together: bool


class Sharing(NamedTuple):
    """What the two still share, and the way agreed on for it ("" for none)."""

    shared: frozenset[Shared]
    agreed_channel: str = ""


class Settled(NamedTuple):
    """An alarm of long ago that the person says is behind them: its event."""

    event: int


class LeftOpen(NamedTuple):
    """A question about one message was put, and the person left it open."""

    event: int


class QuietDay(NamedTuple):
    """No message and no call of mine on a local day, as the person told: a moment of that day (aware)."""

    day: datetime


class Draft(NamedTuple):
    """Words that were written and kept, not sent."""

    text: str


class Look(StrEnum):
    """Which colours the pages have."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Settings(NamedTuple):
    """How the app speaks and looks; the latest written holds.

    `lock_minutes`: idle minutes before it locks (1 to 60); `zone`: IANA name, "" for this computer's;
    `pronouns`: "she" or "he", "" for they; `waking`: the end of the quiet hours.
    """

    my_name: str = ""
    their_name: str = ""
    pronouns: str = ""
    look: Look = Look.SYSTEM
    lock_minutes: int = 3
    country: str = ""
    zone: str = ""
    waking: time = time(9, 0)
    hide_names: bool = False


class Unsaved(NamedTuple):
    """Words that stood in a box when it locked: where (a page's name), and the words; "" takes them away."""

    place: str
    text: str


Entry = (
    LifeAnswer
    | ScreenAnswer
    | Apart
    | TogetherNow
    | Sharing
    | Settled
    | LeftOpen
    | QuietDay
    | Told
    | Confirmation
    | Dispute
    | Reopening
    | Contact
    | Pull
    | Draft
)
"""What is written line under line, each with its moment."""


class Line(NamedTuple):
    """One entry as it stands in the vault: its number, when it was written (aware), and what it says."""

    number: int
    at: datetime
    entry: Entry


KINDS: dict[str, type[Entry]] = {
    "life": LifeAnswer,
    "screen": ScreenAnswer,
    "apart": Apart,
    "together": TogetherNow,
    "sharing": Sharing,
    "settled": Settled,
    "left_open": LeftOpen,
    "quiet_day": QuietDay,
    "told": Told,
    "confirmation": Confirmation,
    "dispute": Dispute,
    "reopening": Reopening,
    "contact": Contact,
    "pull": Pull,
    "draft": Draft,
}
"""The kinds of entry by the names under which they are kept; a name is never used for another thing."""

NAMES: dict[type[Entry], str] = {kind: name for name, kind in KINDS.items()}
"""The name of each kind."""


FIRST, LAST = datetime(1970, 1, 2, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
"""What a moment that is kept has to lie between, so that every clock can show it and days can be added to it."""


def journal_from(lines: Iterable[Line], settings: Settings, zone: ZoneInfo) -> Journal:
    """The Journal that the lines come to, oldest first; moments are turned to the clock of `zone`."""
    journal = Journal(country=settings.country, waking=settings.waking)
    several: dict[str, list[Any]] = {name: [] for name in _SEVERAL.values()}
    quiet: list[datetime] = []
    for line in lines:
        entry = at_home(line.entry, zone)
        place = _SEVERAL.get(type(entry))
        if isinstance(entry, QuietDay):
            quiet.append(entry.day)
        elif place is not None:
            several[place].append(entry)
        else:
            journal = _with_answer(journal, entry, line.at.astimezone(zone))
    told: dict[str, Any] = {name: tuple(entries) for name, entries in several.items()}
    return replace(journal, quiet_on=tuple(quiet), **told)


_SEVERAL: dict[type, str] = {
    Told: "told",
    Confirmation: "confirmations",
    Dispute: "disputes",
    Reopening: "reopenings",
    Contact: "contacts",
    Pull: "pulls",
}
"""Entries that stand side by side; of all others the latest holds."""


_IN_DANGER = frozenset({SelfHarm.SOMETIMES, SelfHarm.MIGHT_ACT})


def _with_answer(journal: Journal, entry: Entry, at: datetime) -> Journal:
    """The journal with one answer more. To say nothing takes no danger back that was told."""
    match entry:
        case LifeAnswer(SelfHarm.RATHER_NOT) if journal.self_harm in _IN_DANGER:
            return journal
        case LifeAnswer(answer):
            return replace(journal, self_harm=answer, self_harm_at=at)
        case ScreenAnswer(item, Answer.RATHER_NOT) if journal.answered(item) is Answer.YES:
            return journal
        case ScreenAnswer(item, answer):
            others = tuple(each for each in journal.screens if each[0] is not item)
            return replace(journal, screens=(*others, (item, answer)))
        case Apart(since):
            return replace(journal, apart_since=since, together=False, parted=True)
        case TogetherNow(together):
            return replace(journal, apart_since=None, together=together, parted=not together)
        case Sharing(shared, channel):
            return replace(journal, shared=shared, agreed_channel=channel)
        case Draft(text):
            quote = Quote(TOLD, at, Who.ME, text)
            return replace(journal, drafts=(*journal.drafts, quote))
        case Settled(event):
            return replace(journal, settled=journal.settled | {event})
        case _:
            return journal


def at_home(entry: Entry, zone: ZoneInfo) -> Entry:
    """The same entry with its moments on the clock of a zone; one out of reach is brought to the nearest in reach."""
    moments: dict[str, Any] = {
        name: min(max(value, FIRST), LAST).astimezone(zone)
        for name, value in entry._asdict().items()
        if isinstance(value, datetime)
    }
    return entry._replace(**moments)


def unsound(entry: Entry) -> str:
    """Why an entry cannot be kept, in one sentence: no clock or record reaches what it names; "" when it can."""
    for name, value in entry._asdict().items():
        if isinstance(value, datetime) and not FIRST <= value <= LAST:
            return f"A day has to lie between {FIRST.year} and {LAST.year}."
        if name == "event" and not 0 <= value < 1 << 64:
            return "There is no such message."
    return ""
