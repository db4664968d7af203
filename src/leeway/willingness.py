"""Whether they want to talk now, in one word, from their own words first."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from leeway.cue import Scope
from leeway.record import Quote


class State(StrEnum):
    """What they last let me know about talking."""

    NO_CONTACT = "no_contact"
    SPACE = "space"
    NOT_NOW = "not_now"
    LOGISTICS = "logistics"
    FINAL = "final"
    AMBIVALENT = "ambivalent"
    HOSTILE = "hostile"
    OPEN = "open"
    REACHED_OUT = "reached_out"
    NO_INFORMATION = "no_information"


class Confidence(StrEnum):
    """How sure a reading can be."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Willingness(NamedTuple):
    """The state, how sure, until when (aware, local), what it covers, what stays allowed, their words."""

    state: State
    confidence: Confidence
    until: datetime | None = None
    scope: Scope = Scope.PERSON
    exceptions: tuple[str, ...] = ()
    quote: Quote | None = None
