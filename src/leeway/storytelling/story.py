"""An invented couple's chat as a value: what was said and done, and what is true about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum, StrEnum
from typing import NamedTuple

from leeway.cue import Cue
from leeway.record import Channel, Kind, Who


class Media(StrEnum):
    """What kind of file a message carried."""

    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    STICKER = "sticker"
    GIF = "GIF"


class Pronouns(Enum):
    """How others speak of one of the two: subject, and whose."""

    THEY = ("they", "their")
    SHE = ("she", "her")
    HE = ("he", "his")


class Cast(NamedTuple):
    """The two invented people: their names and how others speak of them."""

    me: str
    them: str
    my_pronouns: Pronouns = Pronouns.THEY
    their_pronouns: Pronouns = Pronouns.THEY

    def name(self, who: Who) -> str:
        """The name of one side."""
        return self.me if who is Who.ME else self.them


class StoryEvent(NamedTuple):
    """One act in a story, with the truth about it.

    `when` is aware, local, to the second; `seconds` is the talk time of a call (0: not answered), else
    None; `text` is empty but for messages and system lines; `cues` are those that truly hold, and of
    words split over bubbles the last one carries them.
    """

    when: datetime
    who: Who
    kind: Kind
    text: str
    seconds: int | None = None
    cues: tuple[Cue, ...] = ()
    media: Media | None = None
    video: bool = False
    edited: bool = False
    channel: Channel = Channel.WHATSAPP


class TrueLimit(NamedTuple):
    """A limit that they gave: kind, when, its last moment (None: no date was given), and its event's row."""

    kind: Cue
    given_at: datetime
    until: datetime | None
    row: int


class TrueState(NamedTuple):
    """What they had last said about talking, and since when."""

    since: datetime
    cue: Cue


class TrueSilence(NamedTuple):
    """Three days or more in which neither made contact, and who then did (NOBODY: it lasts)."""

    start: datetime
    end: datetime
    ended_by: Who


class DayCount(NamedTuple):
    """How often I made contact on one local day."""

    day: date
    contacts: int


@dataclass(frozen=True, slots=True)
class Truth:
    """What is so in a story, whatever a reader makes of its words.

    `apart_since` None: they are together. `contacts` counts my messages, media and calls from
    `apart_since` on, days without any left out; `states` are their words about talking in order of time.
    """

    apart_since: datetime | None = None
    said_in_chat: bool = False
    limits: tuple[TrueLimit, ...] = ()
    states: tuple[TrueState, ...] = ()
    hostile_days: tuple[date, ...] = ()
    contacts: tuple[DayCount, ...] = ()
    silences: tuple[TrueSilence, ...] = ()


class Marked(NamedTuple):
    """A row whose words name one of the two, with marks in place of the names."""

    row: int
    text: str


@dataclass(frozen=True, slots=True)
class Story:
    """An invented couple: cast, zone (IANA name), events in order of time, truth, and its `now` (aware)."""

    cast: Cast
    zone: str
    events: tuple[StoryEvent, ...]
    truth: Truth
    now: datetime
    marked: tuple[Marked, ...] = ()

    @property
    def me(self) -> str:
        """My name."""
        return self.cast.me

    @property
    def them(self) -> str:
        """Their name."""
        return self.cast.them


MARKS = {
    (Who.ME, "name"): "\ue000",
    (Who.THEM, "name"): "\ue001",
    (Who.ME, "they"): "\ue002",
    (Who.THEM, "they"): "\ue003",
    (Who.ME, "their"): "\ue004",
    (Who.THEM, "their"): "\ue005",
}
"""What stands in a line for a name or a pronoun until the cast is known: signs that nobody types."""


def is_marked(text: str) -> bool:
    """Whether words name one of the two."""
    return any(mark in text for mark in MARKS.values())


def spoken_of(text: str, cast: Cast) -> str:
    """Marked words with the names and pronouns of a cast."""
    they, their = cast.my_pronouns.value, cast.their_pronouns.value
    words = {(Who.ME, "name"): cast.me, (Who.THEM, "name"): cast.them}
    words |= {(Who.ME, "they"): they[0], (Who.THEM, "they"): their[0]}
    words |= {(Who.ME, "their"): they[1], (Who.THEM, "their"): their[1]}
    return text.translate({ord(MARKS[key]): word for key, word in words.items()})


def renamed(
    story: Story,
    *,
    me: str | None = None,
    them: str | None = None,
    my_pronouns: Pronouns | None = None,
    their_pronouns: Pronouns | None = None,
) -> Story:
    """The same story told of two people with other names and pronouns; all else stays as it is."""
    old = story.cast
    cast = Cast(
        me or old.me,
        them or old.them,
        my_pronouns or old.my_pronouns,
        their_pronouns or old.their_pronouns,
    )
    events = list(story.events)
    for row, text in story.marked:
        events[row] = events[row]._replace(text=spoken_of(text, cast))
    return replace(story, cast=cast, events=tuple(events))
