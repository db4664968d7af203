"""What my own lines say: the cues of pressure in them, by the count rules of each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

import numpy as np

from leeway.cue import Cue
from leeway.finding import WINDOW_DAYS, Finding
from leeway.findings._acts import HOUR, repeated
from leeway.findings._asked import binding, said_by, since, stood_between, under, welcomed
from leeway.findings._parted import counts, without_partnership
from leeway.findings._theirs import up_to
from leeway.findings._uninvited import uninvited
from leeway.findings._windows import Act, counted, runs
from leeway.journal import Journal, Limit, LimitKind, LimitState
from leeway.readings import Readings
from leeway.record import DAY, Mask, Quote, Record, Rows, Who
from leeway.turns import questions

AFTER_LIMIT_DAYS = 90
"""So long after a limit was given its end alone invites nobody."""

_EACH = (
    ("P15", Cue.WATCHING),
    ("P19", Cue.DEMAND),
    ("P20", Cue.PLEAD),
    ("P23", Cue.PROMISE),
    ("P24", Cue.GUILT),
    ("P25", Cue.SELF_HARM),
    ("P26", Cue.ULTIMATUM),
    ("P27", Cue.JEALOUS),
    ("P28", Cue.BLAME),
    ("P29", Cue.THREAT),
    ("P30", Cue.OVERRIDE),
    ("P31", Cue.BAIT),
    ("P32", Cue.DIAGNOSE),
    ("P35", Cue.POLICING),
    ("P39", Cue.TESTING),
)
"""One message is enough."""

_ONCE_APART = (("P14", Cue.GIFT), ("P37", Cue.FRIENDS))
"""One message is enough, once the two are apart or a limit was given."""

_WHY = re.compile(r"\bwhy\b", re.IGNORECASE)
_REQUESTS = (Cue.PLEAD, Cue.DEMAND, Cue.CLOSURE, Cue.FRIENDS, Cue.OVERRIDE)
"""With any of these an apology asks for something."""


def pressure(
    record: Record,
    readings: Readings,
    journal: Journal,
    limits: tuple[Limit, ...],
    apart_since: datetime | None,
    now: datetime,
) -> tuple[Finding, ...]:
    """P12..P15, P19..P37, P39 and P40 as docs/findings.md states them, for my lines up to `now` (aware).

    The journal tells which visits were agreed. Once apart, what I did before the parting counts only where a
    limit on contact stood, or where it weighs whenever it was done.
    """
    record, readings = up_to(record, readings, now)
    apart = _apart(record, limits, apart_since)
    where = counts(record, limits, apart_since)
    later = without_partnership(record, where)
    each = [(behaviour, _mine(record, readings, cue)) for behaviour, cue in _EACH]
    once = [(behaviour, _mine(record, readings, cue, apart)) for behaviour, cue in _ONCE_APART]
    acts: list[Act] = [
        ("P12", _through_others(record, readings, limits)),
        (
            "P13",
            _turning_up(record, uninvited(record, readings, journal, apart_since, limits, now)),
        ),
        ("P21", _arguing(later, readings, now)),
        ("P22", _love(later, readings)),
        ("P33", _nostalgia(record, readings, apart)),
        ("P34", _apologies(later, readings)),
        ("P36", _unless_once_and_open(later, readings, _mine(later, readings, Cue.CLOSURE))),
        ("P40", _leaning(record, readings)),
    ]
    return counted(record, sorted(acts + each + once, key=lambda act: act[0]), limits, now, where)


def _mine(record: Record, readings: Readings, cue: Cue, where: Mask | None = None) -> Rows:
    held = said_by(record, readings, Who.ME, cue)
    return np.flatnonzero(held if where is None else held & where)


def _apart(record: Record, limits: tuple[Limit, ...], apart_since: datetime | None) -> Mask:
    """The rows after the two parted, or after a limit on contact that they have not lifted by then."""
    apart = np.zeros(len(record), bool)
    if apart_since is not None:
        apart |= record.utc > apart_since.timestamp()
    for limit in _closing(limits):
        given, end = stood_between(limit)
        if limit.state is LimitState.EXPIRED:
            end = max(end, given + AFTER_LIMIT_DAYS * DAY)
        apart |= (record.utc > given) & (record.utc < end)
    return apart


def _closing(limits: tuple[Limit, ...]) -> tuple[Limit, ...]:
    """The limits after which nobody is expected; "not tonight" is none of these."""
    return binding(limits, LimitKind.NO_CONTACT, LimitKind.SPACE, LimitKind.LOGISTICS)


def _through_others(record: Record, readings: Readings, limits: tuple[Limit, ...]) -> Rows:
    """P12: once while a limit stands, else twice or more in 14 days."""
    rows = _mine(record, readings, Cue.VIA_OTHERS)
    barred = under(record, _closing(limits))[rows]
    return np.union1d(rows[barred], repeated(record, rows, 2, 14 * DAY))


def _turning_up(record: Record, came: Iterable[Quote]) -> Rows:
    """P13: words that say so, or a visit in the hand log, uninvited once apart."""
    rows = {record.row_of(quote.event) for quote in came}
    return np.array(sorted(row for row in rows if row is not None), np.int64)


def _arguing(record: Record, readings: Readings, now: datetime) -> Rows:
    """P21: arguing with the decision, or three questions "why" in a day."""
    argued = _unless_once_and_open(record, readings, _mine(record, readings, Cue.ARGUE))
    recent = record.utc > now.timestamp() - 2 * WINDOW_DAYS * DAY
    asked = np.flatnonzero(recent & (record.who == Who.ME) & questions(record))
    whys = np.array([len(_WHY.findall(said)) for said in record.texts(asked)], np.int64)
    rows, whys = asked[whys > 0], whys[whys > 0]
    day = runs(record.wall[rows] // DAY)
    return np.union1d(argued, rows[np.bincount(day, weights=whys)[day] >= 3])


def _love(record: Record, readings: Readings) -> Rows:
    """P22: love or longing twice in 72 hours, with nothing warm from them in the 72 hours before each."""
    rows = _mine(record, readings, Cue.LOVE)
    warm = since(record, said_by(record, readings, Who.THEM, Cue.WARM))
    return repeated(record, rows[warm[rows] > 72 * HOUR], 2, 72 * HOUR)


def _nostalgia(record: Record, readings: Readings, apart: Mask) -> Rows:
    """P33: memories or flirting once apart, unless something warm came from them that day."""
    warm = since(record, said_by(record, readings, Who.THEM, Cue.WARM))
    return _mine(record, readings, Cue.NOSTALGIA, apart & (warm > DAY))


def _apologies(record: Record, readings: Readings) -> Rows:
    """P34: three apologies in 48 hours, or one that asks for something in the same message."""
    rows = _mine(record, readings, Cue.APOLOGY)
    asking = _mine(record, readings, Cue.APOLOGY, said_by(record, readings, Who.ME, *_REQUESTS))
    return np.union1d(asking, repeated(record, rows, 3, 48 * HOUR))


def _leaning(record: Record, readings: Readings) -> Rows:
    """P40: children, pets or family brought in; not in a practical message about them."""
    practical = said_by(record, readings, Who.ME, Cue.LOGISTICS)
    return _mine(record, readings, Cue.LEANING, ~practical)


def _unless_once_and_open(record: Record, readings: Readings, rows: Rows) -> Rows:
    """All but a single one in 14 days that was said while they were open to a talk."""
    often = repeated(record, rows, 2, 14 * DAY)
    return np.union1d(often, rows[~welcomed(record, readings)[rows]])
