"""Decision: what the gate says, before it is put in words; Facts: what it is decided from."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from leeway.assessment import Assessment
from leeway.journal import Journal
from leeway.paths import Paths
from leeway.record import Quote


class Gate(StrEnum):
    """The answer in one word, strictest first."""

    STOP = "stop"
    WAIT = "wait"
    LOGISTICS = "logistics"
    REPLY = "reply"
    TALK = "talk"


STRICTNESS = {gate: place for place, gate in enumerate(Gate)}
"""0 is the strictest; monotone properties are stated over it."""


class Reason(NamedTuple):
    """One reason in a sentence, with the message that it rests on where there is one."""

    sentence: str
    quote: Quote | None = None


class Facts(NamedTuple):
    """All that counsel decides from: values only."""

    assessment: Assessment
    journal: Journal
    paths: Paths

    @property
    def now(self) -> datetime:
        """The moment of the advice, aware and local."""
        return self.assessment.now


class Decision(NamedTuple):
    """The gate, the rule that gave it, and which form of its sentence fits.

    `until`: the end of all running limits, None without a date; `look_again`: a date to look anew, only where
    no limit stands; `quotes`: the messages it rests on, weightiest first; `covered`: not_you lies over it.
    """

    gate: Gate
    rule: str
    form: str
    until: datetime | None = None
    look_again: datetime | None = None
    quotes: tuple[Quote, ...] = ()
    covered: bool = False
    exempt: bool = False

    @property
    def name(self) -> str:
        """The rule's name as faces give it; with the cover where the cover changed the gate."""
        return f"{self.rule}+not_you" if self.covered else self.rule
