"""Entries: all that a person can write down, one kind of thing at a time; journal_from folds them into a Journal."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from leeway.journal import (
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
    `pronouns`: as the person typed them, "" for their name alone; `waking`: the end of the quiet hours.
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


def journal_from(lines: Iterable[Line], settings: Settings, zone: ZoneInfo) -> Journal:
    """The Journal that the lines come to, oldest first; moments are turned to the clock of `zone`."""
    raise NotImplementedError
