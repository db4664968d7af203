"""What they had asked for, or offered, at a moment: limits that stood, words that welcomed me."""

from __future__ import annotations

from math import inf

import numpy as np
import numpy.typing as npt

from leeway.cue import Cue
from leeway.journal import Limit, LimitKind, LimitState
from leeway.readings import Readings
from leeway.record import DAY, Mask, Record, Who

WELCOME_DAYS = 14
"""How long an offer of theirs holds when nothing comes after it."""

_CLOSING = (Cue.NO_CONTACT, Cue.SPACE, Cue.NOT_NOW, Cue.FINAL)
_STOOD = frozenset({LimitState.RUNNING, LimitState.EXPIRED, LimitState.LIFTED})


def stood_between(limit: Limit) -> tuple[float, float]:
    """From when to when a limit stood, in UTC seconds; without an end, for good."""
    ends = [limit.until, limit.ended.when if limit.ended else None]
    return limit.given_at.timestamp(), min((e.timestamp() for e in ends if e), default=inf)


def binding(limits: tuple[Limit, ...], *kinds: LimitKind) -> tuple[Limit, ...]:
    """The limits of these kinds that stand or once stood, in words of their own.

    No old quarrel, none that was misread, and no space that was only gathered from three "not now".
    """
    return tuple(
        limit
        for limit in limits
        if limit.kind in kinds and limit.state in _STOOD and not limit.gathered
    )


def under(record: Record, limits: tuple[Limit, ...]) -> Mask:
    """The rows at whose time any of these limits stood."""
    inside = np.zeros(len(record), bool)
    for limit in limits:
        given, end = stood_between(limit)
        inside |= (record.utc > given) & (record.utc < end)
    return inside


def said_by(record: Record, readings: Readings, who: Who, *cues: Cue) -> Mask:
    """The rows of one side in which any of these cues holds."""
    held = np.zeros(len(record), bool)
    for cue in cues:
        held |= readings.holds(cue)
    held &= record.who == who
    return held


def welcomed(record: Record, readings: Readings) -> Mask:
    """The rows before which they offered to talk, WELCOME_DAYS ago at most, and closed nothing since."""
    opened = since(record, said_by(record, readings, Who.THEM, Cue.OPEN, Cue.REOPEN))
    closed = since(record, said_by(record, readings, Who.THEM, *_CLOSING))
    return (opened <= WELCOME_DAYS * DAY) & (opened < closed)


def since(record: Record, marks: Mask) -> npt.NDArray[np.float64]:
    """Seconds from the last marked row before each row, or at it; infinite where there is none."""
    times = record.utc.astype(np.float64)
    return times - np.maximum.accumulate(np.where(marks, times, -inf))
