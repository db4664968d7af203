"""Decision: what the gate says, before it is put in words; Facts: what it is decided from."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from leeway.assessment import Assessment
from leeway.journal import Journal, Limit, LimitKind, Pull
from leeway.paths import Paths
from leeway.record import Quote

PULL = 7
"""From this pull on (0 to 10) the wish is writing, not you."""

PULL_HOURS = 12
"""How long a pull that was told counts as mine now."""

NIGHT = (time(23, 0), time(6, 0))
"""From and to, on the person's own clock."""


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

    def is_misread(self, limit: Limit) -> bool:
        """Whether a limit counts as space although the person said that its words were misread."""
        disputed = {dispute.event for dispute in self.journal.disputes}
        return limit.kind is LimitKind.SPACE and limit.quote.event in disputed


class Decision(NamedTuple):
    """The gate, the rule that gave it, and which form of its sentence fits.

    `until`: the end of all running limits, None without a date; `look_again`: a date to look anew, only where
    no limit stands; `quotes`: the messages it rests on, weightiest first; `covered`: not_you lies over it.
    `end`: that of the limits which the sentence speaks of, where they all have a date.
    """

    gate: Gate
    rule: str
    form: str
    until: datetime | None = None
    look_again: datetime | None = None
    quotes: tuple[Quote, ...] = ()
    covered: bool = False
    end: datetime | None = None

    @property
    def name(self) -> str:
        """The rule's name as faces give it; with the cover where the cover changed the gate."""
        return f"{self.rule}+not_you" if self.covered else self.rule


def not_you(facts: Facts) -> tuple[str, ...]:
    """Why this is no moment to write: names of words/gate.toml [not_you], empty when it is one."""
    pull = _pull_now(facts)
    signs = {
        "pull": pull is not None and pull.strength >= PULL,
        "alcohol": pull is not None and pull.alcohol,
        "night": is_night(facts.now),
        "act_today": any(
            act.tier >= 2 and act.last_at is not None and act.last_at.date() == facts.now.date()
            for act in facts.assessment.findings
        ),
    }
    return tuple(name for name, holds in signs.items() if holds)


def _pull_now(facts: Facts) -> Pull | None:
    recent = [p for p in facts.journal.pulls if facts.now - p.at <= timedelta(hours=PULL_HOURS)]
    return max(recent, key=lambda pull: pull.at, default=None)


def is_night(moment: datetime) -> bool:
    """Whether a moment lies in the night of its own clock."""
    return moment.time() >= NIGHT[0] or moment.time() < NIGHT[1]
