"""How often and how fast they answer, beside what was usual for them before."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

import numpy as np

from leeway.record import DAY, Record, Rows, Who
from leeway.turns import turns as merged

ANSWER_SECONDS = DAY
"""A turn of mine is answered when they write within a day."""

BASE_DAYS = 90
"""How far back their usual way of answering is read."""

LATELY_DAYS = 30
"""How far back the way they answer now is read."""

LEAST_TURNS = 8
"""With fewer turns of mine on either side nothing is compared."""

LEAST_ANSWERS = 5
"""With fewer answers on either side their speed is not compared."""

SLOWER_TIMES = 4


class Share(NamedTuple):
    """How many of so many turns of mine were answered, and the middle time it took in seconds."""

    answered: int
    turns: int
    seconds: float


class Answers(NamedTuple):
    """Their answers lately, and before."""

    now: Share
    before: Share

    @property
    def fewer(self) -> bool:
        """Whether they answer at most half as often as before."""
        return 2 * self.now.answered * self.before.turns <= self.before.answered * self.now.turns

    @property
    def slower(self) -> bool:
        """Whether the middle answer takes at least four times as long, and an hour or more."""
        enough = min(self.now.answered, self.before.answered) >= LEAST_ANSWERS
        return enough and self.now.seconds >= max(3600.0, SLOWER_TIMES * self.before.seconds)


def answers(record: Record, apart_since: datetime | None, now: datetime) -> Answers | None:
    """Their answers since the parting (LATELY_DAYS at most) beside the BASE_DAYS before it.

    Where no parting is known, the last LATELY_DAYS beside the BASE_DAYS before those. Turns of the last day
    are left out, since an answer may still come. None where there is too little to compare.
    """
    turns = merged(record)
    end = now.timestamp()
    split = apart_since.timestamp() if apart_since else end - LATELY_DAYS * DAY
    lately = max(split, end - LATELY_DAYS * DAY)
    waits = np.append(turns.start[1:] - turns.end[:-1], ANSWER_SECONDS + 1)
    theirs_next = np.append(turns.who[1:] == Who.THEM, False)
    waits = np.where(theirs_next, waits, ANSWER_SECONDS + 1)
    mine = turns.who == Who.ME
    after = waits[mine & (turns.start >= lately) & (turns.start < end - ANSWER_SECONDS)]
    before = waits[mine & (turns.start >= split - BASE_DAYS * DAY) & (turns.start < split)]
    if min(len(after), len(before)) < LEAST_TURNS:
        return None
    return Answers(_share(after), _share(before))


def _share(waits: Rows) -> Share:
    answered = waits[waits <= ANSWER_SECONDS]
    seconds = float(np.median(answered)) if len(answered) else float(ANSWER_SECONDS)
    return Share(len(answered), len(waits), seconds)
