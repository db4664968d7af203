"""Journal: what the person says themselves: answers, limits told face to face, contacts by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from hashlib import blake2b
from typing import NamedTuple

from leeway.cue import Cue, Scope
from leeway.record import Channel, Kind, Quote, Who
from leeway.term import Term


class LimitKind(StrEnum):
    """The four limits, strictest first."""

    NO_CONTACT = "no_contact"
    SPACE = "space"
    NOT_NOW = "not_now"
    LOGISTICS = "logistics"


class LimitState(StrEnum):
    """Whether a limit stands."""

    RUNNING = "running"
    EXPIRED = "expired"
    LIFTED = "lifted"
    DISPUTED = "disputed"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class Limit:
    """One thing that they asked for about contact.

    `given_at`, `until` aware and local; `until` None: no date was given (while running it has no end);
    `quote`: their words; `exceptions`: what remains allowed, in their words; `ended`: their words that
    lifted it. `confirmed`: the person said that this is what it means. `gathered`: space made of three
    "not now" within 14 days; `quote` is the third.
    """

    kind: LimitKind
    state: LimitState
    given_at: datetime
    until: datetime | None
    quote: Quote
    scope: Scope = Scope.PERSON
    exceptions: tuple[str, ...] = ()
    ended: Quote | None = None
    confirmed: bool = False
    gathered: bool = False

    @property
    def name(self) -> str:
        """The kind, by which faces name it; but "calls" or "way" where one way of contact alone is limited."""
        if self.kind is not LimitKind.LOGISTICS or self.scope is not Scope.CHANNEL:
            return self.kind.value
        words = self.quote.text.lower()
        return "calls" if re.search(_CALLS, words) and not re.search(_OTHER_WAYS, words) else "way"


_CALLS = r"\b(?:call|ring|phon|facetim)(?:s|e|es|ed|ing)?\b"
_OTHER_WAYS = (
    r"\b(?:text|messag|writ|whatsapp|e-?mail|mail|app|chat|letter|work|friend|famil)\w*|\bhere\b"
)


def latest_end(limits: Iterable[Limit]) -> datetime | None:
    """The end of the limit that lasts longest; None where there is none, or any has no date."""
    ends = [limit.until for limit in limits]
    return None if None in ends else max((end for end in ends if end), default=None)


class Answer(StrEnum):
    """An answer to a yes-or-no question, or that it was not asked or not answered."""

    YES = "yes"
    NO = "no"
    RATHER_NOT = "rather_not"
    NOT_ASKED = "not_asked"


class SelfHarm(StrEnum):
    """The answer to: are you thinking about ending your life, or hurting yourself?"""

    NO = "no"
    SOMETIMES = "sometimes"
    MIGHT_ACT = "might_act"
    RATHER_NOT = "rather_not"
    NOT_ASKED = "not_asked"


class Shared(StrEnum):
    """What the two still share."""

    HOME = "home"
    WORK = "work"
    CHILD = "child"


class Doubt(StrEnum):
    """The only grounds on which a reading of theirs may be disputed."""

    JOKE = "joke"
    QUOTE = "quote"
    SPEAKER = "speaker"
    TOPIC = "topic"


class Dispute(NamedTuple):
    """The person says that one message was misread: which event, on what ground, and when they said so."""

    event: int
    ground: Doubt
    at: datetime


class Confirmation(NamedTuple):
    """The person says what a message means as a limit; stricter at a tap, never looser."""

    event: int
    kind: LimitKind
    until: datetime | None = None


TOLD = 0
"""The event id of a quote that was told by the person and stands in no record."""


def told_event(said_at: datetime, words: str) -> int:
    """The number by which words that stand in no record are answered for; it hangs on no clock's zone."""
    name = f"{round(said_at.timestamp())} {words}".encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(name, digest_size=8, person=b"told").digest()) or 1


class Told(NamedTuple):
    """Words of theirs told by the person, said face to face or by voice.

    `cue`: what they said (a limit, final, open, ambivalent, hostile, warm); `said_at` aware; `term`: how long.
    `dated`: whether the day was told too; else `said_at` is when the person told of it. `scope`: what a limit covers.
    """

    cue: Cue
    said_at: datetime
    words: str = ""
    term: Term | None = None
    exceptions: tuple[str, ...] = ()
    dated: bool = True
    scope: Scope = Scope.PERSON

    @property
    def quote(self) -> Quote:
        """The words held up as evidence, with the id of what no record holds."""
        return Quote(TOLD, self.said_at, Who.THEM, self.words, self.dated)


class Reopening(NamedTuple):
    """Words of theirs, entered by hand, that welcome contact again; they count 24 h after `entered_at`."""

    words: str
    said_at: datetime
    entered_at: datetime


EVENING = time(20, 0)
"""Where no hour was told, what was told of a day is laid here; no face shows it."""


class Contact(NamedTuple):
    """A contact logged by hand: a call, a visit, a talk, a letter. `timed`: whether its hour was told."""

    when: datetime
    who: Who
    kind: Kind
    channel: Channel = Channel.IN_PERSON
    text: str = ""
    seconds: int | None = None
    agreed: bool = False
    timed: bool = True


class Pull(NamedTuple):
    """How strong the wish to write is now (0 to 10), whether alcohol is in it, and when that was said."""

    at: datetime
    strength: int
    alcohol: bool = False


class Question(NamedTuple):
    """One thing only the person can answer. `key` names it in an answers file."""

    key: str
    sentence: str
    choices: tuple[str, ...] = ()
    event: int | None = None


class Screen(StrEnum):
    """The items of the two safety screens (docs/safety.md); asked as care, never scored."""

    AFRAID = "afraid"
    VIOLENCE = "violence"
    THREATENED = "threatened"
    FORCED = "forced"
    WATCHED = "watched"
    CONTROLLED = "controlled"
    WALKING_ON_EGGSHELLS = "walking_on_eggshells"
    OPEN_COMPUTER = "open_computer"
    ORDER = "order"
    ORDER_PROTECTS_ME = "order_protects_me"
    ORDER_AGAINST_ME = "order_against_me"
    ASKED_TO_STOP = "asked_to_stop"
    BLOCKED = "blocked"
    TURNED_UP = "turned_up"
    I_THREATENED = "i_threatened"
    I_WATCHED = "i_watched"


ORDERS = (Screen.ORDER, Screen.ORDER_PROTECTS_ME, Screen.ORDER_AGAINST_ME)
"""A court order or police report, with its direction or without."""

DANGERS = (
    Screen.AFRAID,
    Screen.VIOLENCE,
    Screen.THREATENED,
    Screen.FORCED,
    Screen.WATCHED,
    *ORDERS,
)
"""The items whose yes says that it is not safe, or that the law stands between them."""

YEARS = range(1990, 2200)
"""The years in which anything that a person tells can lie."""


@dataclass(frozen=True, slots=True)
class Journal:
    """All that the person has said, as of now; the default is that nothing was asked.

    `apart_since`: the local day they parted, as told; `together`: they said that they are together; `parted`: that they
    are not, with or without a day;
    `quiet_on`: a moment of each day on which they told that they neither wrote nor called;
    `screens`: answers to the screens' items; `drafts`: what they wrote for themselves alone; `waking`: the
    quiet hours' end, 09:00 unless told.
    """

    self_harm: SelfHarm = SelfHarm.NOT_ASKED
    self_harm_at: datetime | None = None
    screens: tuple[tuple[Screen, Answer], ...] = ()
    apart_since: datetime | None = None
    together: bool = False
    parted: bool = False
    shared: frozenset[Shared] = frozenset()
    agreed_channel: str = ""
    country: str = ""
    confirmations: tuple[Confirmation, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    told: tuple[Told, ...] = ()
    reopenings: tuple[Reopening, ...] = ()
    contacts: tuple[Contact, ...] = ()
    pulls: tuple[Pull, ...] = ()
    quiet_on: tuple[datetime, ...] = ()
    drafts: tuple[Quote, ...] = ()
    settled: frozenset[int] = frozenset()
    waking: time = time(9, 0)

    def answered(self, item: Screen) -> Answer:
        """The latest answer to one item."""
        return dict(self.screens).get(item, Answer.NOT_ASKED)

    @property
    def asked(self) -> bool:
        """Whether both questions that come before all else were put; one of them alone is not enough."""
        return self.self_harm is not SelfHarm.NOT_ASKED and self.asked_if_safe

    @property
    def asked_if_safe(self) -> bool:
        """Whether the first was: fear and an order both answered, or a danger told that answers it."""
        afraid = self.answered(Screen.AFRAID) is not Answer.NOT_ASKED
        order = any(self.answered(item) is not Answer.NOT_ASKED for item in ORDERS)
        return (afraid and order) or any(self.answered(item) is Answer.YES for item in DANGERS)
