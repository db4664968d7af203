"""What I did, read from the times and ways of contact alone: calls, pile-ups, days, ways, nights, voicemails.

Each function gives the rows of mine that it counts, ascending. A turn counts once, by its first message, and
turns of mine are made of my own messages alone, so that a message of theirs can split a run but never add to it.
"""

from __future__ import annotations

import numpy as np

from leeway.findings._windows import before, close, none_of, runs
from leeway.record import DAY, Kind, Mask, Record, Rows, Who
from leeway.turns import Turns, openings
from leeway.turns import turns as merged

HOUR = 3600
"""Seconds in an hour."""

NIGHT = (23, 6)
"""Night runs from the first hour to the second, local time."""

_WRITTEN = np.array([k in {Kind.MESSAGE, Kind.MEDIA, Kind.DELETED} for k in Kind])
_SPOKEN = np.array([k in {Kind.CALL, Kind.VOICEMAIL} for k in Kind])
_CALL_WAY = 255
"""A call is a way of its own, whatever it goes through."""


def up_to_record(turns: Turns, record: Record) -> Turns:
    """The turns of a record from those of a longer one that it begins."""
    return merged(record) if len(turns) and turns.last[-1] >= len(record) else turns


def incoming(record: Record) -> Mask:
    """The rows in which something came back: contacts of theirs, calls of mine that they took, talks."""
    return record.contacts(Who.THEM) | talked(record)


def talked(record: Record) -> Mask:
    """The rows of mine in which both took part."""
    taken = (record.kind == Kind.CALL) & (record.seconds > 0)
    both: Mask = (record.who == Who.ME) & (taken | (record.kind == Kind.TALK))
    return both


def call_bursts(record: Record) -> Rows:
    """P01: three calls in 60 minutes or six in a day that were not picked up, with no call of theirs between."""
    calls = record.kind == Kind.CALL
    rows = np.flatnonzero(calls & (record.who == Who.ME) & (record.seconds == 0))
    spell = before(rows, talked(record) | (calls & (record.who == Who.THEM)))
    days = runs(spell, _day(record)[rows])
    return rows[close(record, rows, spell, 3, HOUR) | (np.bincount(days)[days] >= 6)]


def pile_ups(record: Record) -> Rows:
    """P02: four turns or more in writing since they were last heard, over more than 30 minutes."""
    rows = _own(record)
    rows = rows[_WRITTEN[record.kind[rows]]]
    spell = runs(before(rows, incoming(record)))
    size = np.bincount(spell)
    ends = np.cumsum(size)
    span = record.utc[rows[ends - 1]] - record.utc[rows[ends - size]]
    piled: Mask = (size >= 4) & (span > HOUR // 2)
    kept: Rows = rows[piled[spell]]
    return kept


def daily(record: Record, practical: Mask) -> Rows:
    """P03: contact on three days in a row or more on which nothing came back; practical rows make no day."""
    rows, day = _own(record), _day(record)
    mine = np.unique(day[record.contacts(Who.ME) & ~practical])
    silent = np.setdiff1d(mine, day[incoming(record)], assume_unique=False)
    stretch = runs(silent - np.arange(len(silent)))
    long = silent[np.bincount(stretch)[stretch] >= 3]
    return rows[np.isin(day[rows], long)]


def hops(record: Record, agreed: Mask) -> Rows:
    """P05: three ways or more on one day with nothing back in between; agreed rows are left out."""
    rows = _own(record)
    rows = rows[~agreed[rows]]
    way = np.where(_SPOKEN[record.kind[rows]], _CALL_WAY, record.channel[rows].astype(np.int64))
    group = runs(before(rows, incoming(record)), _day(record)[rows])
    ways = np.unique(group * 256 + way) // 256
    return rows[np.bincount(ways, minlength=1)[group] >= 3]


def late(record: Record, in_space: Mask) -> Rows:
    """P08: contact in the night, on two nights in seven days or any while space stood.

    An answer within an hour to a contact of theirs in the same night does not count.
    """
    rows = _own(record)
    rows = rows[at_night(record)[rows] & ~_answers_at_night(record, rows)]
    night = (record.wall[rows] - NIGHT[1] * HOUR) // DAY
    nights = np.unique(night)
    near = np.zeros(len(nights), bool)
    together = np.diff(nights) < 7
    near[1:] |= together
    near[:-1] |= together
    return rows[np.isin(night, nights[near]) | in_space[rows]]


def voicemails(record: Record) -> Rows:
    """P11: two voicemails in 24 hours or four in seven days, none returned."""
    rows = np.flatnonzero((record.who == Who.ME) & (record.kind == Kind.VOICEMAIL))
    spell = before(rows, incoming(record))
    return rows[close(record, rows, spell, 2, DAY) | close(record, rows, spell, 4, 7 * DAY)]


def repeated(record: Record, rows: Rows, least: int, seconds: int) -> Rows:
    """Those of these rows that lie in a run of `least` or more within so many seconds."""
    return rows[close(record, rows, none_of(rows), least, seconds)]


def at_night(record: Record) -> Mask:
    """The rows between 23:00 and 06:00 local time, as far as their hour is known."""
    hour = record.wall % DAY // HOUR
    return ((hour >= NIGHT[0]) | (hour < NIGHT[1])) & record.timed


def _answers_at_night(record: Record, rows: Rows) -> Mask:
    theirs = np.flatnonzero(record.contacts(Who.THEM) & at_night(record))
    if not len(theirs):
        return np.zeros(len(rows), bool)
    place = np.searchsorted(theirs, rows) - 1
    gap = record.utc[rows] - record.utc[theirs[place]]
    return (place >= 0) & (gap <= HOUR)


def _own(record: Record) -> Rows:
    return openings(record, Who.ME)


def _day(record: Record) -> Rows:
    return record.wall // DAY
