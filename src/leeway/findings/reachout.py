"""Quiet spells, who ended them and when; and whose the last word is."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from leeway.record import Quote, Who

QUIET_HOURS = 48
"""From this many hours without contact of either side on, it is a quiet spell."""

OWN_SILENCE_HOURS = 72
"""They reach out when they write first after at least this long a silence of their own, not answering me."""


class Spell(NamedTuple):
    """One quiet spell: from the last contact before it to the first after it (None: it lasts).

    `ended_by`: who wrote first after it (NOBODY while it lasts); `event`: that contact's id.
    """

    start: datetime
    end: datetime | None
    hours: float
    ended_by: Who
    event: int | None


class LastWord(NamedTuple):
    """The last contact of theirs and whether it waits for an answer.

    `theirs_last`: nothing of mine came after it; `asks`: it asks for an answer (a limit, or a message that
    repeats one, asks for none); `urgent`: it asks something urgent about a child, health or safety.
    """

    quote: Quote
    theirs_last: bool
    asks: bool
    urgent: bool


class Silence(NamedTuple):
    """Quiet spells before and after the parting (all in `before` where it is unknown), and who spoke last.

    `reached_out`: contacts of theirs that came first after a silence of their own.
    `my_last`: my last contact; `quiet_days`: whole days since it, None without one.
    """

    before: tuple[Spell, ...]
    after: tuple[Spell, ...]
    reached_out: tuple[Quote, ...]
    last_word: LastWord | None
    my_last: Quote | None
    quiet_days: int | None
