"""What I do that adds pressure, read from the record: how often, when and by which ways I reached out."""

from __future__ import annotations

import re
from datetime import datetime
from itertools import pairwise

import numpy as np

from leeway.cue import Cue, Scope
from leeway.finding import WINDOW_DAYS, Finding
from leeway.findings import _acts, _crossed
from leeway.findings._asked import binding, said_by, under, welcomed
from leeway.findings._parted import counts, without_partnership
from leeway.findings._theirs import up_to
from leeway.findings._windows import Act, counted, spans
from leeway.journal import Limit, LimitKind
from leeway.readings import Readings
from leeway.record import DAY, Kind, Mask, Record, Rows, Who
from leeway.turns import TURN_SECONDS, Turns, asks, openings, words
from leeway.turns import turns as turns_of

WEEK = 7 * DAY
"""Seconds in a week."""

WALL_WORDS = 220
"""A message of more words than this is a wall of text."""

SHORT_WORDS = 20
"""Their replies are short when the middle one has fewer words than this."""

LINE_WORDS = 12
"""A turn of theirs of at most so many words is one line; no answer up to this length is a pounce."""

QUIET_BEFORE_OPENER = 6 * _acts.HOUR
"""A message opens a talk when nothing passed between the two for so long."""

_PERSONAL = (
    *(Cue.LOVE, Cue.NOSTALGIA, Cue.PLEAD, Cue.ARGUE, Cue.APOLOGY, Cue.CLOSURE, Cue.GUILT),
    *(Cue.FRIENDS, Cue.JEALOUS, Cue.PROMISE, Cue.DEMAND, Cue.BLAME, Cue.LEANING),
)
_LETTER = re.compile(
    r"\b(letter|write (it|that|this|everything) (all )?down|in writing|write (to )?me)\b",
    re.IGNORECASE,
)


def pursuit(
    record: Record,
    readings: Readings,
    turns: Turns,
    limits: tuple[Limit, ...],
    apart_since: datetime | None,
    now: datetime,
) -> tuple[Finding, ...]:
    """P01..P11, P16, P18 and P38 as docs/findings.md states them, for my acts up to `now` (aware).

    Once apart, what I did before the parting counts only where a limit on contact stood, or went past one.
    `turns` are those of this record. P17 (going public) cannot be read in a talk between two people.
    """
    record, readings = up_to(record, readings, now)
    turns = _acts.up_to_record(turns, record)
    space = under(record, binding(limits, LimitKind.SPACE))
    practical = said_by(record, readings, Who.ME, Cue.LOGISTICS)
    where = counts(record, limits, apart_since)
    apart = without_partnership(record, where)
    acts: tuple[Act, ...] = (
        ("P01", _acts.call_bursts(apart)),
        ("P02", _acts.pile_ups(apart)),
        ("P03", _acts.daily(apart, practical)),
        ("P04", _one_sided(apart, readings, now)),
        ("P05", _acts.hops(apart, _moved(record, limits))),
        ("P06", _crossed.round_block(record, limits)),
        ("P07", _crossed.after_no(record, readings, turns, limits)),
        ("P08", _acts.late(apart, space)),
        ("P09", _pounces(record, readings, turns)),
        ("P10", _rising(record, now)),
        ("P11", _acts.voicemails(apart)),
        ("P16", _pretexts(record, readings, turns)),
        ("P18", _walls(record, readings, apart_since, now)),
        ("P38", _last_ones(apart, readings)),
    )
    return counted(record, acts, limits, now, where)


def crossings(record: Record, readings: Readings, limits: tuple[Limit, ...]) -> Rows:
    """P07 over a whole record: the first rows of my turns while "no contact" or space stood, ascending."""
    return _crossed.after_no(record, readings, turns_of(record), limits)


def _one_sided(record: Record, readings: Readings, now: datetime) -> Rows:
    """P04: weeks with eight turns of mine or more, and three of mine or more to each of theirs.

    Where they too write about practical matters that week, mine about them do not count.
    """
    rows = openings(record, Who.ME)
    task = said_by(record, readings, Who.THEM, Cue.LOGISTICS)
    practical = said_by(record, readings, Who.ME, Cue.LOGISTICS)
    chosen = [rows[:0]]
    for week in _weeks(now, 4):
        mine = rows[_inside(record.utc[rows], week)]
        if np.any(task & _inside(record.utc, week)):
            mine = mine[~practical[mine]]
        if len(mine) >= 8 and len(mine) >= 3 * _heard(record, week):
            chosen.append(mine)
    return np.sort(np.concatenate(chosen))


def _rising(record: Record, now: datetime) -> Rows:
    """P10: weeks with half as much again from me as the week before, and 30% less from them.

    A week before with fewer than five turns in all says nothing.
    """
    rows = openings(record, Who.ME)
    weeks = _weeks(now, 5)
    chosen = [rows[:0]]
    for week, base in pairwise(weeks):
        mine, mine_base = (rows[_inside(record.utc[rows], each)] for each in (week, base))
        theirs, theirs_base = (_heard(record, each) for each in (week, base))
        up = len(mine) > 0 and len(mine) >= 1.5 * len(mine_base)
        down = theirs_base > 0 and theirs <= 0.7 * theirs_base
        if up and down and len(mine_base) + theirs_base >= 5:
            chosen.append(mine)
    return np.sort(np.concatenate(chosen))


def _weeks(now: datetime, number: int) -> list[tuple[float, float]]:
    """The last weeks up to now, newest first, in UTC seconds."""
    end = now.timestamp()
    return [(end - (back + 1) * WEEK, end - back * WEEK) for back in range(number)]


def _inside(times: Rows, week: tuple[float, float]) -> Mask:
    return np.asarray((times > week[0]) & (times <= week[1]))


def _heard(record: Record, week: tuple[float, float]) -> int:
    """How many turns came back: slots of three minutes, so that one more message never makes fewer."""
    times = record.utc[_acts.incoming(record) & _inside(record.utc, week)]
    return len(np.unique(times // TURN_SECONDS))


def _moved(record: Record, limits: tuple[Limit, ...]) -> Mask:
    """The rows in the day after they asked for another channel."""
    moved = np.zeros(len(record), bool)
    for limit in limits:
        if limit.scope is Scope.CHANNEL:
            age = record.utc - limit.given_at.timestamp()
            moved |= (age >= 0) & (age <= DAY)
    return moved


def _pounces(record: Record, readings: Readings, turns: Turns) -> Rows:
    """P09: after one line of theirs, three turns in ten minutes, or more than five times its words."""
    theirs = turns.who == Who.THEM
    line = theirs & (turns.words > 0) & (turns.words <= LINE_WORDS)
    lines = np.flatnonzero(line & ~turns.holding(asks(record, readings)))
    replies = np.append(np.flatnonzero(theirs), len(turns))
    until = replies[np.searchsorted(replies, lines, side="right")]
    soon = np.searchsorted(turns.start, turns.end[lines] + 10 * 60, side="right")
    stops = np.minimum(until, soon)
    total = np.concatenate(([0], np.cumsum(turns.words, dtype=np.int64)))
    said = total[stops] - total[lines + 1]
    much = said > np.maximum(5 * turns.words[lines], LINE_WORDS)
    hit = (stops - lines - 1 >= 3) | much
    return turns.first[spans(lines[hit] + 1, stops[hit], len(turns))]


def _pretexts(record: Record, readings: Readings, turns: Turns) -> Rows:
    """P16: two practical openers or more in seven days that turn personal within three turns of mine."""
    mine = np.flatnonzero(turns.who == Who.ME)
    personal = turns.holding(said_by(record, readings, Who.ME, *_PERSONAL))[mine]
    practical = turns.holding(said_by(record, readings, Who.ME, Cue.LOGISTICS))
    urgent = turns.holding(said_by(record, readings, Who.ME, Cue.URGENT))
    fresh = np.ones(len(turns), bool)
    fresh[1:] = turns.start[1:] - turns.end[:-1] > QUIET_BEFORE_OPENER
    place = np.arange(len(mine))
    soon = np.searchsorted(turns.start[mine], turns.start[mine] + DAY, side="right")
    turned = np.concatenate(([0], np.cumsum(personal)))
    turns_personal = turned[np.minimum(place + 4, soon)] > turned[place]
    openers = turns.first[mine[(fresh & practical & ~urgent)[mine] & turns_personal]]
    return _acts.repeated(record, openers, 2, WEEK)


def _walls(record: Record, readings: Readings, apart_since: datetime | None, now: datetime) -> Rows:
    """P18: a message of more than 220 words while their replies are short or, once apart, no talk is open.

    Not counted: a letter that they asked for in the week before.
    """
    length = words(record)
    written = record.kind == Kind.MESSAGE
    recent = record.utc > now.timestamp() - 2 * WINDOW_DAYS * DAY
    walls = np.flatnonzero(written & recent & (record.who == Who.ME) & (length > WALL_WORDS))
    theirs = np.flatnonzero(written & (record.who == Who.THEM))
    parted = record.utc >= (apart_since.timestamp() if apart_since else np.inf)
    shut = parted & ~welcomed(record, readings)
    kept = []
    for row in walls.tolist():
        month, week = (_in_days_before(record, theirs, row, days) for days in (30, 7))
        short = not len(month) or float(np.median(length[month])) < SHORT_WORDS
        asked_for = any(_LETTER.search(said) for said in record.texts(week))
        if (short or shut[row]) and not asked_for:
            kept.append(row)
    return np.array(kept, np.int64)


def _in_days_before(record: Record, rows: Rows, row: int, days: int) -> Rows:
    """Those of `rows` (ascending) in so many days before one row."""
    oldest = np.searchsorted(record.utc, record.utc[row] - days * DAY)
    return rows[np.searchsorted(rows, oldest) : np.searchsorted(rows, row)]


def _last_ones(record: Record, readings: Readings) -> Rows:
    """P38: "this is my last message", twice or more in 14 days."""
    rows = np.flatnonzero(said_by(record, readings, Who.ME, Cue.LAST_ONE))
    return _acts.repeated(record, rows, 2, 14 * DAY)
