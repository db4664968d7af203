"""Alignment: which event of one export is which event of another, though clocks, names and words may differ."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import numpy as np

from leeway.record import Channel, Column, Kind, Mask, Record, Rows, Who, stable_ids

QUARTER = 900
"""Zones lie whole quarter hours apart."""

FARTHEST = 26 * 3600
"""No two zones lie farther apart (UTC-12 and UTC+14)."""

ANCHORS = 3
"""So many messages must agree on a shift before it is believed."""

TURN = 0.4
"""What a change of shift by an hour or less costs, in anchors that disagree: summer time begins and ends."""

TURN_SECONDS = 3600
"""So far summer time moves a clock."""

JOURNEY = 2.0
"""What any other change of shift costs: a single stray message makes no new stretch."""

ROUNDS = 3
"""How often the rows left over are asked again: what was common among all may stand once among them."""

MOST_SHIFTS = 12
"""So many shifts are weighed: a year of travel has fewer."""

MOST_WEIGHED = 400
"""So many rows, from the first to the last, are enough to find a shift by."""

SEAM = 3 * 3600
"""How far from a change of shift rows may still be on its other side, in seconds."""


class Alignment(NamedTuple):
    """For each row of the second export: which row of the first it is, and how its clock differs.

    mate int64, -1 for none; shift int64: seconds, in whole quarter hours, by which the second's clock must
    be put forward to show the first's.
    """

    mate: Rows
    shift: Rows


class _Export(NamedTuple):
    """What is compared of one export, as columns of length n.

    act int64: who did what in which words, by which way (equal acts have equal numbers); doer int64: who, and
    by which way; coarse: rows whose clock shows whole minutes.
    """

    act: Rows
    doer: Rows
    kind: Column
    utc: Rows
    edited: Mask
    coarse: Mask

    def at(self, utc: Rows) -> _Export:
        """The same rows by another clock."""
        return self._replace(utc=utc)

    @property
    def way(self) -> Rows:
        """By which way each row went."""
        return self.doer // len(Who)

    def among(self, rows: Mask) -> _Export:
        """Some of the rows."""
        return _Export(
            self.act[rows],
            self.doer[rows],
            self.kind[rows],
            self.utc[rows],
            self.edited[rows],
            self.coarse[rows],
        )


def aligned(first: Record, second: Record) -> Alignment:
    """Find the rows that both hold.

    Equal acts at equal times are one, each row at most once. Where that leaves rows over, messages that
    stand once in each vote for the shift between the two clocks, stretch by stretch. Then come times in
    minutes against seconds, rows near a change of shift, and rows whose words changed (edits, deletions).
    """
    one, two = _exports(first, second)
    shift, nobody = np.zeros(len(second), np.int64), np.full(len(second), -1)
    mate = _paired(one, two, nobody)
    if not _explained(one, two, mate):
        mate = nobody
        for _ in range(ROUNDS):
            for sought, among in _proposals(one, two, mate, shift):
                every = np.ones(len(first), bool)
                again = _paired(one, two.at(two.utc + sought), mate, (every, among))
                shift = np.where((again >= 0) & (mate < 0), sought, shift)
                mate = again
        shift = _carried_on(shift, mate >= 0)
    return Alignment(_changed(one, two.at(two.utc + shift), mate), shift)


def _carried_on(shift: Rows, known: Mask) -> Rows:
    """The shift of each row: its own where it was paired, else that of the last one before it that was."""
    rows = np.flatnonzero(known)
    if not len(rows):
        return shift
    last = np.searchsorted(rows, np.arange(len(shift)), side="right") - 1
    return shift[rows][np.maximum(last, 0)]


def _exports(first: Record, second: Record) -> tuple[_Export, _Export]:
    book: dict[bytes, int] = {}
    return _export(first, book), _export(second, book)


def _export(record: Record, book: dict[bytes, int]) -> _Export:
    """One record made ready; `book` numbers the texts, and is shared by both."""
    whole, ends = record.text.tobytes(), record.bounds.tolist()
    texts = (whole[a:b].strip() for a, b in pairwise(ends))
    if b"\r" in whole:
        texts = (text.replace(b"\r\n", b"\n") for text in texts)
    words = np.array([book.setdefault(text, len(book)) for text in texts], np.int64)
    doer = record.channel.astype(np.int64) * len(Who) + record.who
    coarse = np.zeros(len(record), bool)
    for origin in np.unique(record.origin):
        rows = record.origin == origin
        coarse |= rows & (not (record.wall[rows] % 60).any())
    act = (words * len(Kind) + record.kind) * _DOERS + doer
    return _Export(act, doer, record.kind, record.utc, record.edited, coarse)


_DOERS = len(Channel) * len(Who)


def _paired(one: _Export, two: _Export, mate: Rows, among: tuple[Mask, Mask] | None = None) -> Rows:
    """`mate` with those rows (`among` them, if told) that are equal acts at equal times as well.

    To the second where both clocks show seconds, to the minute where one shows minutes only.
    """
    some_one, some_two = among or (np.ones(len(one.act), bool), np.ones(len(mate), bool))
    mate = _same(one, two, mate, some_one, some_two)
    by_minute = one.at(one.utc // 60), two.at(two.utc // 60)
    mate = _same(*by_minute, mate, some_one & one.coarse, some_two)
    return _same(*by_minute, mate, some_one, some_two & two.coarse)


def _same(one: _Export, two: _Export, mate: Rows, among_one: Mask, among_two: Mask) -> Rows:
    """`mate` with the free rows that are equal in act, time and ordinal among equals."""
    free = among_one.copy()
    free[mate[mate >= 0]] = False
    left, right = np.flatnonzero(free), np.flatnonzero(among_two & (mate < 0))
    if not len(left) or not len(right):
        return mate
    known, sought = _marks(one, left), _marks(two, right)
    order = np.argsort(known)
    place = np.minimum(np.searchsorted(known, sought, sorter=order), len(left) - 1)
    found = known[order[place]] == sought
    mate = mate.copy()
    mate[right[found]] = left[order[place[found]]]
    return mate


def _marks(export: _Export, rows: Rows) -> Column:
    """A number for each row from its act, its time and its ordinal among equals."""
    nothing = np.zeros(len(rows), np.int64)
    return stable_ids(nothing, export.act[rows], export.utc[rows], nothing)


def _explained(one: _Export, two: _Export, mate: Rows) -> bool:
    """Whether one of the exports holds nothing, in the time that both cover, that the other does not."""
    if not (mate >= 0).any():
        return False
    start, stop = max(one.utc[0], two.utc[0]), min(one.utc[-1], two.utc[-1])
    known = np.zeros(len(one.act), bool)
    known[mate[mate >= 0]] = True
    missing_two = (mate < 0) & (two.utc >= start) & (two.utc <= stop)
    missing_one = ~known & (one.utc >= start) & (one.utc <= stop)
    return not missing_one.any() or not missing_two.any()


def _proposals(one: _Export, two: _Export, mate: Rows, known: Rows) -> list[tuple[Rows, Mask]]:
    """Shifts to try on the rows that have no mate yet: of each row, and among which rows.

    `known`: the shifts of those that have one. First each row by the stretch that it stands in; then the rows
    near a change by the shift on its other side.
    """
    rows, votes = _votes(one, two, *_anchors(one, two, mate))
    if len(rows) < ANCHORS:
        return [(np.full(len(mate), _one_shift(one, two, mate, known)), mate < 0)]
    path = _smoothed(votes)
    last = np.searchsorted(rows, np.arange(len(mate)), side="right") - 1
    found = [(path[np.maximum(last, 0)], mate < 0)]
    for turn in np.flatnonzero(np.diff(path)).tolist():
        start, stop = two.utc[rows[turn]] - SEAM, two.utc[rows[turn + 1]] + SEAM
        near = (two.utc >= start) & (two.utc <= stop)
        found += [(np.full(len(mate), path[side]), near) for side in (turn, turn + 1)]
    return found


def _anchors(one: _Export, two: _Export, mate: Rows) -> tuple[Rows, Rows]:
    """The rows whose act, a message, stands once in each, among those that have no mate yet."""
    free = np.ones(len(one.act), bool)
    free[mate[mate >= 0]] = False
    acts_one, rows_one = _single(one, free)
    acts_two, rows_two = _single(two, mate < 0)
    _, left, right = np.intersect1d(acts_one, acts_two, assume_unique=True, return_indices=True)
    return rows_one[left], rows_two[right]


def _single(export: _Export, among: Mask) -> tuple[Rows, Rows]:
    """The acts that stand once among some messages, and their rows."""
    rows = np.flatnonzero(among & (export.kind == Kind.MESSAGE))
    acts, index, count = np.unique(export.act[rows], return_index=True, return_counts=True)
    return acts[count == 1], rows[index[count == 1]]


def _votes(one: _Export, two: _Export, left: Rows, right: Rows) -> tuple[Rows, Rows]:
    """Of pairs of rows: those that lie whole quarter hours apart, in the order of `two`, and how many seconds."""
    apart = one.utc[left] - two.utc[right]
    quarters = np.rint(apart / QUARTER).astype(np.int64) * QUARTER
    slack = np.where(one.coarse[left] != two.coarse[right], 59, 0)
    sound = (np.abs(apart - quarters) <= slack) & (np.abs(quarters) <= FARTHEST)
    order = np.argsort(right[sound], kind="stable")
    return right[sound][order], quarters[sound][order]


def _smoothed(votes: Rows) -> Rows:
    """The likeliest shift at each vote: few votes overruled, few changes (Viterbi over runs of equal votes)."""
    turns = np.flatnonzero(np.diff(votes)) + 1
    runs = np.split(votes, turns)
    shifts, support = np.unique(votes, return_counts=True)
    shifts = np.union1d(shifts[np.argsort(-support, kind="stable")[:MOST_SHIFTS]], [0])
    apart = np.abs(shifts[:, None] - shifts)
    change = np.where(apart == 0, 0.0, np.where(apart <= TURN_SECONDS, TURN, JOURNEY))
    cost = np.where(shifts == 0, 0.0, ANCHORS - 0.5)
    came_from = []
    for run in runs:
        ways = cost[:, None] + change
        came_from.append(np.argmin(ways, axis=0))
        cost = ways.min(axis=0) + len(run) * (shifts != run[0])
    here = int(np.argmin(cost))
    path = []
    for run, back in zip(reversed(runs), reversed(came_from), strict=True):
        path.append(np.full(len(run), shifts[here]))
        here = int(back[here])
    return np.concatenate(path[::-1])


def _one_shift(one: _Export, two: _Export, mate: Rows, known: Rows) -> int:
    """One shift for all rows left, where too few messages stand once in each: under which most pair up.

    Where some have a mate, the rest may lie an hour farther at most, as summer time moves a clock.
    """
    free = np.ones(len(one.act), bool)
    free[mate[mate >= 0]] = False
    found = np.unique(known[mate >= 0])
    one, two = one.among(free), two.among(mate < 0)
    one, two = one.among(np.isin(one.way, two.way)), two.among(np.isin(two.way, one.way))
    if not len(one.act) or not len(two.act):
        return 0
    left, right = _equals(one, two)
    shifts, support = np.unique(_votes(one, two, left, right)[1], return_counts=True)
    if len(found):
        near = (np.abs(shifts[:, None] - found) <= TURN_SECONDS).any(axis=1)
        shifts, support = shifts[near], support[near]
    best, most = 0, max(_pairs(one, two), ANCHORS - 1)
    for shift in shifts[np.argsort(-support, kind="stable")[:MOST_SHIFTS]].tolist():
        moved = two.at(two.utc + shift)
        under = _pairs(one, moved)
        if under > most and 2 * under >= _both_cover(one, moved):
            best, most = shift, under
    return best


def _pairs(one: _Export, two: _Export) -> int:
    return int((_paired(one, two, np.full(len(two.act), -1)) >= 0).sum())


def _equals(one: _Export, two: _Export) -> tuple[Rows, Rows]:
    """Pairs of rows of equal acts that could be one by clocks of two zones; of some rows, if there are many."""
    rows = np.arange(0, len(two.act), len(two.act) // MOST_WEIGHED + 1)
    starts = np.searchsorted(one.utc, two.utc[rows] - FARTHEST - 60)
    stops = np.searchsorted(one.utc, two.utc[rows] + FARTHEST + 60)
    pairs = [
        (left, row)
        for row, start, stop in zip(rows.tolist(), starts.tolist(), stops.tolist(), strict=True)
        for left in (np.flatnonzero(one.act[start:stop] == two.act[row]) + start).tolist()
    ]
    left, right = np.array(pairs, np.int64).reshape(-1, 2).T
    return left, right


def _both_cover(one: _Export, two: _Export) -> int:
    """How many rows the sparser export holds in the time that both cover."""
    start, stop = max(one.utc[0], two.utc[0]), min(one.utc[-1], two.utc[-1])
    return min(int(((each.utc >= start) & (each.utc <= stop)).sum()) for each in (one, two))


def _changed(one: _Export, two: _Export, mate: Rows) -> Rows:
    """`mate` with rows that are one although their words differ: media, calls and voicemails, edits and deletions."""
    kinds = [export._replace(act=export.doer * len(Kind) + export.kind) for export in (one, two)]
    wordless = [~np.isin(export.kind, _WORDED) for export in (one, two)]
    mate = _paired(kinds[0], kinds[1], mate, (wordless[0], wordless[1]))
    rung = [np.isin(export.kind, _RUNG) for export in (one, two)]
    doers = [export._replace(act=export.doer) for export in (one, two)]
    mate = _paired(doers[0], doers[1], mate, (rung[0], rung[1]))
    one, two = one._replace(act=one.doer), two._replace(act=two.doer)
    mate = _paired(one, two, mate, (_altered(one), np.isin(two.kind, _WRITTEN)))
    return _paired(one, two, mate, (np.isin(one.kind, _WRITTEN), _altered(two)))


def _altered(export: _Export) -> Mask:
    """The rows whose words are not those first written."""
    altered: Mask = np.isin(export.kind, _WRITTEN) & (export.edited | (export.kind == Kind.DELETED))
    return altered


_WORDED = (Kind.SYSTEM, Kind.MESSAGE, Kind.REACTION, Kind.DELETED)
_RUNG = (Kind.CALL, Kind.VOICEMAIL)
"""A list that knows no voicemails calls one a missed call."""

_WRITTEN = (Kind.MESSAGE, Kind.MEDIA, Kind.DELETED)
