"""Messages merged into turns, and hostile moments: what several findings stand on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from leeway.cue import Cue
from leeway.readings import Readings
from leeway.record import Kind, Mask, Quote, Record, Rows, Who

TURN_SECONDS = 180
"""Messages of one side less than this apart are one turn (docs/findings.md)."""

HOSTILE_SECONDS = 3600
"""Hostile messages at most this far from one to the next are one moment."""

_ALONE = np.array([k in {Kind.CALL, Kind.VOICEMAIL, Kind.VISIT, Kind.TALK} for k in Kind])
_IN_AN_ADDRESS = np.zeros(256, bool)
_IN_AN_ADDRESS[list(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz=&%/_-+")] = (
    True
)


@dataclass(frozen=True, slots=True, eq=False)
class Turns:
    """Turns of a record as columns of equal length, in order of time.

    first, last int64 rows (inclusive); who uint8; start, end int64 UTC seconds; words int32. A call, visit
    or voicemail is a turn of its own.
    """

    first: npt.NDArray[np.int64]
    last: npt.NDArray[np.int64]
    who: npt.NDArray[np.uint8]
    start: npt.NDArray[np.int64]
    end: npt.NDArray[np.int64]
    words: npt.NDArray[np.int32]

    def __len__(self) -> int:
        """How many turns."""
        return len(self.first)

    def holding(self, rows: Mask) -> Mask:
        """The turns in which any of the given rows lies; `rows` is a mask over the record."""
        before = _running(rows)
        return before[self.last + 1] > before[self.first]


class HostileMoment(NamedTuple):
    """Hostile messages of theirs that belong together (an hour or less from one to the next).

    `severe`: two of them or more within an hour. `events`: their ids. Describes a moment, blames nobody.
    """

    start: datetime
    end: datetime
    severe: bool
    events: tuple[int, ...]
    quote: Quote


def turns(record: Record) -> Turns:
    """The contacts of both sides as turns: a turn ends when the other acts, or after TURN_SECONDS."""
    rows = np.flatnonzero(record.contacts(Who.ME) | record.contacts(Who.THEM))
    starts = np.flatnonzero(_opens(record, rows))
    stops = np.append(starts, len(rows))[1:]
    first, last = rows[starts], rows[stops - 1]
    counted = np.concatenate(([0], np.cumsum(words(record)[rows], dtype=np.int64)))
    return Turns(
        first=first,
        last=last,
        who=record.who[first],
        start=record.utc[first],
        end=record.utc[last],
        words=(counted[stops] - counted[starts]).astype(np.int32),
    )


def openings(record: Record, who: Who) -> Rows:
    """The rows with which each turn of one side begins, whatever the other does in between.

    Acts of one side are counted by these, so that nothing the other writes can add to the count.
    """
    rows = np.flatnonzero(record.contacts(who))
    return rows[_opens(record, rows)]


def words(record: Record) -> npt.NDArray[np.int32]:
    """The words of each row, int32: stretches of text between spaces and line ends."""
    shown = record.text > ord(" ")
    begins = shown.copy()
    begins[1:] &= ~shown[:-1]
    starts = record.bounds[:-1][record.bounds[:-1] < record.bounds[1:]]
    begins[starts] = shown[starts]
    return _summed(record, begins)


def questions(record: Record) -> Mask:
    """The rows with a question mark that ends a word (one inside an address does not)."""
    marks = np.flatnonzero(record.text == ord("?"))
    rows = np.searchsorted(record.bounds, marks, side="right") - 1
    after = record.text[np.minimum(marks + 1, len(record.text) - 1)] if len(marks) else marks
    ends = (marks + 1 == record.bounds[rows + 1]) | ~_IN_AN_ADDRESS[after]
    asked = np.zeros(len(record), bool)
    asked[rows[ends]] = True
    return asked


def asks(record: Record, readings: Readings) -> Mask:
    """The rows of theirs that ask for an answer.

    A cue that asks, or a question mark where the message is not hostile: "how dare you?" asks nothing.
    """
    cued = readings.holds(Cue.ASK) | readings.holds(Cue.URGENT)
    marked = questions(record) & ~readings.holds(Cue.HOSTILE)
    asked: Mask = (record.who == Who.THEM) & (cued | marked)
    return asked


def hostile_moments(record: Record, readings: Readings) -> tuple[HostileMoment, ...]:
    """Their hostile or threatening messages, put together into moments, oldest first."""
    strength = np.maximum(readings.probability(Cue.HOSTILE), readings.probability(Cue.THREAT))
    holds = readings.holds(Cue.HOSTILE) | readings.holds(Cue.THREAT)
    rows = np.flatnonzero(holds & (record.who == Who.THEM))
    cuts = np.flatnonzero(np.diff(record.utc[rows]) > HOSTILE_SECONDS) + 1
    return tuple(_moment(record, run, strength[run]) for run in np.split(rows, cuts) if len(run))


def _moment(record: Record, rows: Rows, strength: npt.NDArray[np.float32]) -> HostileMoment:
    return HostileMoment(
        start=record.when(rows[0]),
        end=record.when(rows[-1]),
        severe=len(rows) > 1,
        events=tuple(record.ids[rows].tolist()),
        quote=record.quote(rows[int(np.argmax(strength))]),
    )


def _opens(record: Record, rows: Rows) -> Mask:
    """Which of these contacts begin a turn; bool of the length of `rows`."""
    who, alone = record.who[rows], _ALONE[record.kind[rows]]
    opens = np.ones(len(rows), bool)
    opens[1:] = who[1:] != who[:-1]
    opens[1:] |= np.diff(record.utc[rows]) >= TURN_SECONDS
    opens[1:] |= alone[1:] | alone[:-1]
    return opens


def _running(mask: Mask) -> npt.NDArray[np.int64]:
    """How many hold before each place, of length n + 1."""
    before = np.zeros(len(mask) + 1, np.int64)
    np.cumsum(mask, out=before[1:])
    return before


def _summed(record: Record, marks: Mask) -> npt.NDArray[np.int32]:
    """How many marked bytes each row has."""
    before = np.zeros(len(marks) + 1, np.int32)
    np.cumsum(marks, out=before[1:])
    return before[record.bounds[1:]] - before[record.bounds[:-1]]
