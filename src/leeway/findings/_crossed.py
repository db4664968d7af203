"""What I did after a clear no: contact while a limit stood (P07), and ways round a block (P06)."""

from __future__ import annotations

import re
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from leeway.cue import LIMIT_CUES, Cue, Scope
from leeway.findings._acts import HOUR
from leeway.findings._asked import binding, said_by, stood_between
from leeway.journal import Limit, LimitKind
from leeway.readings import Readings
from leeway.record import DAY, Kind, Mask, Record, Rows, Who
from leeway.turns import Turns, asks, openings

CROSSING_SECONDS = 60
"""A message sent this soon after a limit may have crossed it on the way."""

NEW_EXCHANGE_HOURS = 24
"""They begin an exchange when they write after so long without any contact."""

TAKING_IN_HOURS = 24
"""So long after a limit, one turn that only takes it in is no contact against it."""

TAKING_IN_WORDS = 40
"""A turn of more words than this does more than take a limit in."""

ANSWER_DAYS = 7
"""So long may pass before I answer, and it is still an answer."""

UNUSED_DAYS = 30
"""A way that I had not used for so long before a block is a new way."""

_BLOCK = re.compile(r"\bblock(ed|ing|s)?\b", re.IGNORECASE)
_TAKEN_IN = frozenset(
    "ok|okay|k|kk|alright|all right|fine|sure|understood|i understand|got it|will do"
    "|ok i understand|okay i understand|ok understood|ok sorry|okay sorry|of course".split("|")
)
_PRESSES = (
    *(
        Cue.DEMAND,
        Cue.PLEAD,
        Cue.ARGUE,
        Cue.LOVE,
        Cue.PROMISE,
        Cue.GUILT,
        Cue.ULTIMATUM,
        Cue.JEALOUS,
    ),
    *(Cue.BLAME, Cue.OVERRIDE, Cue.BAIT, Cue.DIAGNOSE, Cue.NOSTALGIA, Cue.POLICING, Cue.CLOSURE),
    *(
        Cue.FRIENDS,
        Cue.OFFER,
        Cue.TESTING,
        Cue.LEANING,
        Cue.VIA_OTHERS,
        Cue.TURNING_UP,
    ),
    *(Cue.GIFT, Cue.WATCHING, Cue.THREAT, Cue.SELF_HARM, Cue.HOSTILE, Cue.ASK),
)
"""Beside any of these, words that respect a limit do not only take it in."""


class _Exchange(NamedTuple):
    """For each turn: may it be an answer at all, to a question, and the start of what they began (else -1)."""

    follows: Mask
    asked: Mask
    begun: npt.NDArray[np.int64]


def after_no(record: Record, readings: Readings, turns: Turns, limits: tuple[Limit, ...]) -> Rows:
    """P07: my turns while "no contact" or space stood, by their first rows.

    Not counted: what crossed theirs within a minute; one turn within a day that only takes it in; an answer to a
    question of theirs, or to a message with which they began anew; what their exceptions allow; one urgent fact.
    """
    counted, taking = _crossing(record, readings, turns, limits)
    return turns.first[counted & ~taking]


def taken_in(record: Record, readings: Readings, turns: Turns, limits: tuple[Limit, ...]) -> Mask:
    """The rows of my turns that only take in a "no contact" or a wish for space, the first after each."""
    rows = np.zeros(len(record), bool)
    if binding(limits, LimitKind.NO_CONTACT, LimitKind.SPACE):
        _, taking = _crossing(record, readings, turns, limits)
        for turn in np.flatnonzero(taking).tolist():
            rows[turns.first[turn] : turns.last[turn] + 1] = True
    return rows


def _crossing(
    record: Record, readings: Readings, turns: Turns, limits: tuple[Limit, ...]
) -> tuple[Mask, Mask]:
    """My turns inside a "no contact" or space, and those of them that only take one in."""
    exchange = _exchange(record, readings, turns)
    practical = turns.holding(said_by(record, readings, Who.ME, Cue.LOGISTICS))
    urgent = turns.holding(said_by(record, readings, Who.ME, Cue.URGENT))
    respect = turns.holding(said_by(record, readings, Who.ME, Cue.RESPECT))
    respect &= ~turns.holding(said_by(record, readings, Who.ME, *_PRESSES))
    counted, taking = np.zeros(len(turns), bool), np.zeros(len(turns), bool)
    for limit in binding(limits, LimitKind.NO_CONTACT, LimitKind.SPACE):
        given, _ = stood_between(limit)
        crosses = _covered(record, turns, limit) & ~_answers(exchange, turns, given)
        crosses &= ~(practical & bool(limit.exceptions))
        _let_go(crosses, crosses & urgent)
        first = np.flatnonzero(crosses)[:1]
        if len(first) and turns.start[first[0]] - given <= TAKING_IN_HOURS * HOUR:
            taking[first] |= _takes_in(
                record, turns, int(first[0]), respect=bool(respect[first[0]])
            )
        counted |= crosses
    return counted, taking


def round_block(record: Record, limits: tuple[Limit, ...]) -> Rows:
    """P06: my turns by another way after they blocked me, unless they wrote by that way since."""
    rows = openings(record, Who.ME)
    counted = np.zeros(len(rows), bool)
    for limit in binding(limits, LimitKind.NO_CONTACT):
        if not _BLOCK.search(limit.quote.text):
            continue
        given, end = stood_between(limit)
        inside = (record.utc[rows] > given) & (record.utc[rows] < end)
        ways = [c for c in np.unique(record.channel) if _is_another_way(record, limit, int(c))]
        counted |= inside & np.isin(record.channel[rows], ways) & ~_they_came(record, rows, given)
    return rows[counted]


def _covered(record: Record, turns: Turns, limit: Limit) -> Mask:
    """My turns that stand inside one limit, by its time and by what it covers."""
    given, end = stood_between(limit)
    inside: Mask = turns.who == Who.ME
    inside &= (turns.start >= given + CROSSING_SECONDS) & (turns.start < end)
    if limit.scope is Scope.PLACE:
        inside &= record.kind[turns.first] == Kind.VISIT
    elif limit.scope is Scope.CHANNEL:
        row = record.row_of(limit.quote.event)
        inside &= record.channel[turns.first] == (-1 if row is None else int(record.channel[row]))
    elif limit.scope is Scope.SUBJECT:
        inside[:] = False
    return inside


def _exchange(record: Record, readings: Readings, turns: Turns) -> _Exchange:
    size = len(turns)
    theirs = turns.who == Who.THEM
    limiting = turns.holding(said_by(record, readings, Who.THEM, *LIMIT_CUES))
    asking = turns.holding(asks(record, readings))
    follows, asked = np.zeros(size, bool), np.zeros(size, bool)
    follows[1:] = theirs[:-1] & ~limiting[:-1]
    asked[1:] = asking[:-1]
    patience = np.where(theirs, NEW_EXCHANGE_HOURS * HOUR, ANSWER_DAYS * DAY)
    breaks = np.ones(size, bool)
    breaks[1:] = turns.start[1:] - turns.end[:-1] > patience[1:]
    head = np.maximum.accumulate(np.where(breaks, np.arange(size), 0))
    return _Exchange(follows, asked, np.where(theirs[head], turns.start[head], -1))


def _answers(exchange: _Exchange, turns: Turns, given: float) -> Mask:
    """The turns that answer something they said after the limit."""
    since = np.zeros(len(turns), bool)
    since[1:] = turns.start[:-1] > given
    return exchange.follows & since & (exchange.asked | (exchange.begun > given))


def _let_go(crosses: Mask, urgent: Mask) -> None:
    """The first urgent turn is left out."""
    crosses[np.flatnonzero(urgent)[:1]] = False


def _takes_in(record: Record, turns: Turns, turn: int, *, respect: bool) -> bool:
    """Whether one turn only says that it was understood, or respects it in few words and asks nothing."""
    rows = range(int(turns.first[turn]), int(turns.last[turn]) + 1)
    said = " ".join(record.texts(rows)).lower()
    few = int(turns.words[turn]) <= TAKING_IN_WORDS and "?" not in said
    return (respect and few) or " ".join(re.findall(r"[a-z]+", said)) in _TAKEN_IN


def _is_another_way(record: Record, limit: Limit, channel: int) -> bool:
    """Whether a channel is another way than the one that was blocked.

    The blocked way is the one it was said on; where it was told, any that I had used shortly before.
    """
    row = record.row_of(limit.quote.event)
    if row is not None:
        return channel != int(record.channel[row])
    given, _ = stood_between(limit)
    lately = (record.utc <= given) & (record.utc > given - UNUSED_DAYS * DAY)
    return not bool(np.any(record.contacts(Who.ME) & lately & (record.channel == channel)))


def _they_came(record: Record, rows: Rows, given: float) -> Mask:
    """Whether they used the same channel themselves, after the block and before each of `rows`."""
    theirs = record.contacts(Who.THEM) & (record.utc > given)
    came = np.zeros(len(rows), bool)
    for channel in np.unique(record.channel[rows]):
        on = record.channel == channel
        came |= on[rows] & (np.cumsum(theirs & on)[rows] > 0)
    return came
