"""What stood before their hostile moments more often than before calm ones: a description, never blame."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

import numpy as np

from leeway.cue import Cue
from leeway.findings._acts import HOUR, at_night, call_bursts, pile_ups, up_to_record
from leeway.findings._asked import said_by
from leeway.findings._theirs import up_to
from leeway.findings._windows import spans
from leeway.readings import Readings
from leeway.record import DAY, Kind, Mask, Record, Rows, Who
from leeway.turns import HostileMoment, Turns

HOURS_BEFORE = 12
"""How far back from a moment one looks."""

LEAST = 3
"""An act must have come before at least so many hostile moments."""

TIMES_AS_COMMON = 2
"""And be at least so many times as common there as before calm moments."""

CALM_EACH = 4
"""So many calm moments are taken for each hostile one, the nearest in time, at like hours."""

CALM_DAYS = 60
"""How far from a hostile moment its calm ones may lie."""

CALM_LEAST = 5
"""With fewer calm moments nothing is compared."""

APART_HOURS = 24
"""A calm moment lies at least so far from any hostile one."""


class Spark(NamedTuple):
    """One kind of act that often came in the 12 hours before a hostile moment.

    `before_hostile` of `hostile` moments had it; `before_calm` of `calm` comparison moments had it.
    `evidence`: ids of the acts before hostile moments.
    """

    what: str
    before_hostile: int
    hostile: int
    before_calm: int
    calm: int
    evidence: tuple[int, ...]


class _Act(NamedTuple):
    """A kind of act: its words, the rows that make it, and how many of them within the 12 hours."""

    words: str
    rows: Mask
    least: int = 1


_SAID = (
    ("you had asked for an answer right away", Cue.DEMAND),
    ("you had pleaded", Cue.PLEAD),
    ("you had argued about the decision", Cue.ARGUE),
    ("you had written about love", Cue.LOVE),
    ("you had made promises", Cue.PROMISE),
    ("you had written how much this hurts you", Cue.GUILT),
    ("you had set a deadline", Cue.ULTIMATUM),
    ("you had asked about other people", Cue.JEALOUS),
    ("you had used hard words", Cue.BLAME),
    ("you had named their limit and gone on", Cue.OVERRIDE),
    ("you had written that something was wrong", Cue.BAIT),
    ("you had told them what they feel", Cue.DIAGNOSE),
    ("you had brought up memories", Cue.NOSTALGIA),
    ("you had said sorry", Cue.APOLOGY),
    ("you had written about how they answer", Cue.POLICING),
    ("you had asked for a last talk or an explanation", Cue.CLOSURE),
    ("you had asked to be friends", Cue.FRIENDS),
    ("you had said that it was your last message", Cue.LAST_ONE),
    ("you had told them news about yourself", Cue.TESTING),
    ("you had brought up children, pets or family", Cue.LEANING),
    ("you had come to where they were", Cue.TURNING_UP),
    ("you had written that you saw them online or out", Cue.WATCHING),
    ("you had written about practical matters", Cue.LOGISTICS),
)


def sparks(
    record: Record,
    readings: Readings,
    turns: Turns,
    hostile: tuple[HostileMoment, ...],
    now: datetime,
) -> tuple[Spark, ...]:
    """Acts of mine that came before hostile moments at least LEAST times and TIMES_AS_COMMON as often.

    Compared with their own calm messages at like hours of the day (docs/findings.md). It tells what came
    before, never why.
    """
    record, readings = up_to(record, readings, now)
    past = tuple(sorted(moment for moment in hostile if moment.start <= now))
    if len(past) < LEAST:
        return ()
    calm = _calm_moments(record, readings, up_to_record(turns, record), past)
    if len(calm) < CALM_LEAST:
        return ()
    times = np.array([moment.start.timestamp() for moment in past], np.int64)
    found = (_spark(record, act, times, calm) for act in _acts(record, readings))
    return tuple(spark for spark in found if spark is not None)


def _acts(record: Record, readings: Readings) -> list[_Act]:
    mine = record.who == Who.ME
    calls, bursts, piles = (np.zeros(len(record), bool) for _ in range(3))
    calls |= mine & (record.kind == Kind.CALL)
    bursts[call_bursts(record)] = True
    piles[pile_ups(record)] = True
    acts = [
        _Act("you had called three times or more", calls, 3),
        _Act("you had called several times in a row with no answer", bursts, 3),
        _Act("you had written four times or more with no reply", piles, 4),
        _Act("you had written or called at night", record.contacts(Who.ME) & at_night(record)),
    ]
    return acts + [_Act(words, said_by(record, readings, Who.ME, cue)) for words, cue in _SAID]


def _spark(record: Record, act: _Act, hostile: Rows, calm: Rows) -> Spark | None:
    had, had_calm = (_had(record, act, times) for times in (hostile, calm))
    often, often_calm = int(np.count_nonzero(had)), int(np.count_nonzero(had_calm))
    rate, rate_calm = often / len(hostile), often_calm / len(calm)
    if often < LEAST or rate < TIMES_AS_COMMON * rate_calm:
        return None
    starts, stops = _stretch(record, hostile[had])
    rows = np.flatnonzero(act.rows & spans(starts, stops, len(record)))
    return Spark(
        what=f"In {often} of {len(hostile)} of these, {act.words} in the {HOURS_BEFORE} hours before.",
        before_hostile=often,
        hostile=len(hostile),
        before_calm=often_calm,
        calm=len(calm),
        evidence=tuple(record.ids[rows].tolist()),
    )


def _had(record: Record, act: _Act, times: Rows) -> Mask:
    """Which of these moments had the act in the hours before."""
    before = np.concatenate(([0], np.cumsum(act.rows)))
    starts, stops = _stretch(record, times)
    return np.asarray(before[stops] - before[starts] >= act.least)


def _stretch(record: Record, times: Rows) -> tuple[Rows, Rows]:
    """The rows from HOURS_BEFORE up to each moment, that moment itself left out."""
    starts = np.searchsorted(record.utc, times - HOURS_BEFORE * HOUR)
    return starts, np.searchsorted(record.utc, times)


def _calm_moments(
    record: Record, readings: Readings, turns: Turns, hostile: tuple[HostileMoment, ...]
) -> Rows:
    """Times (UTC seconds, ascending) of calm turns of theirs, at like hours near each hostile moment.

    A like hour is the same hour of the day, or the one before or after; a day gives one such turn.
    """
    heat = said_by(record, readings, Who.THEM, Cue.HOSTILE, Cue.THREAT, Cue.HURT)
    rows = turns.first[(turns.who == Who.THEM) & ~turns.holding(heat)]
    times = np.array([moment.start.timestamp() for moment in hostile], np.int64)
    rows = rows[_distance(record.utc[rows], times) >= APART_HOURS * HOUR]
    chosen = [times[:0]]
    for hour in range(24):
        alike = times[[moment.start.hour == hour for moment in hostile]]
        if len(alike):
            chosen.append(_nearest(record.utc[_one_a_day(record, rows, hour)], alike))
    return np.unique(np.concatenate(chosen))


def _one_a_day(record: Record, rows: Rows, hour: int) -> Rows:
    """The first of these rows on each local day that lies within an hour of this hour of the day."""
    off = (record.wall[rows] % DAY // HOUR - hour) % 24
    near: Rows = rows[(off <= 1) | (off == 23)]
    _, first = np.unique(record.wall[near] // DAY, return_index=True)
    return near[first]


def _nearest(pool: Rows, moments: Rows) -> Rows:
    """CALM_EACH times of a pool for each of these moments: those nearest to any, within CALM_DAYS."""
    gaps = _distance(pool, moments)
    kept = np.argsort(gaps, kind="stable")[: CALM_EACH * len(moments)]
    return pool[kept[gaps[kept] <= CALM_DAYS * DAY]]


def _distance(times: Rows, marks: Rows) -> Rows:
    """Seconds from each time to the nearest mark, before or after it; `marks` ascending, one at least."""
    place = np.searchsorted(marks, times)
    ahead = marks[np.minimum(place, len(marks) - 1)]
    behind = marks[np.maximum(place - 1, 0)]
    nearest: Rows = np.minimum(np.abs(ahead - times), np.abs(times - behind))
    return nearest
