"""The names of what a message can say, by side, and one hit of it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from leeway.term import Term


class Cue(StrEnum):
    """What a message says; the value is the name used in JSON, docs and tests."""

    NO_CONTACT = "no_contact"
    SPACE = "space"
    NOT_NOW = "not_now"
    LOGISTICS = "logistics"
    OPEN = "open"
    FINAL = "final"
    AMBIVALENT = "ambivalent"
    HOSTILE = "hostile"
    HURT = "hurt"
    WARM = "warm"
    THREAT = "threat"
    SELF_HARM = "self_harm"
    COMPLAINT = "complaint"
    REOPEN = "reopen"
    TAKE_BACK = "take_back"
    URGENT = "urgent"
    ASK = "ask"
    COERCION = "coercion"
    DEMAND = "demand"
    PLEAD = "plead"
    ARGUE = "argue"
    LOVE = "love"
    PROMISE = "promise"
    GUILT = "guilt"
    ULTIMATUM = "ultimatum"
    JEALOUS = "jealous"
    BLAME = "blame"
    OVERRIDE = "override"
    BAIT = "bait"
    DIAGNOSE = "diagnose"
    NOSTALGIA = "nostalgia"
    APOLOGY = "apology"
    POLICING = "policing"
    CLOSURE = "closure"
    FRIENDS = "friends"
    LAST_ONE = "last_one"
    OFFER = "offer"
    TESTING = "testing"
    LEANING = "leaning"
    VIA_OTHERS = "via_others"
    TURNING_UP = "turning_up"
    GIFT = "gift"
    WATCHING = "watching"
    RESPECT = "respect"
    FEAR = "fear"
    ORDER = "order"


LIMIT_CUES = (Cue.NO_CONTACT, Cue.SPACE, Cue.NOT_NOW, Cue.LOGISTICS)
"""The four limits, strictest first."""

LOOSENING = frozenset({Cue.OPEN, Cue.REOPEN, Cue.TAKE_BACK, Cue.WARM, Cue.LOGISTICS, Cue.RESPECT})
"""What may let more be, or take weight off what was done: only a pattern's word for it counts."""

SURE = 0.5
"""From this probability on a cue holds."""


class Scope(StrEnum):
    """What a limit covers: the person as a whole, or one way, place or subject."""

    PERSON = "person"
    CHANNEL = "channel"
    PLACE = "place"
    SUBJECT = "subject"


class Hit(NamedTuple):
    """One cue found in one message.

    `words`: the words that made it (as read, lower case); `term`: how long, where that was said;
    `exceptions`: what they still allow, in their words ("unless it's the flat"); `bubbles`: how many
    messages just before this one belong to it (a limit split over two bubbles has 1). `certain`: False where
    only the trained tier reads it so, and everyday lines come near to it; `trained`: whether that tier read it.
    """

    cue: Cue
    probability: float = 1.0
    words: str = ""
    term: Term | None = None
    scope: Scope = Scope.PERSON
    exceptions: tuple[str, ...] = ()
    bubbles: int = 0
    certain: bool = True
    trained: bool = False
