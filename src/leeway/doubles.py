"""Doubles: several exports of one chat become one record, in which each event stands once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import reduce
from typing import NamedTuple

import numpy as np

from leeway.alignment import Alignment, aligned
from leeway.record import (
    COLUMNS,
    UNKNOWN_SECONDS,
    Column,
    Kind,
    Mask,
    Record,
    Rows,
    ZoneFrom,
    gather,
    stable_ids,
    zone_named,
)

ENOUGH = 3
"""So many shared messages make two exports those of one chat; greetings sent to many are fewer."""


class Together(NamedTuple):
    """Two records in one, and what the person should know of how they met."""

    record: Record
    notes: tuple[str, ...]


def merged(records: Sequence[Record]) -> Record:
    """Exports of one pair's talks as one record; the ids of the first that holds an event stay.

    Equal rows within one export all count; between exports the larger count is kept, and what only one holds
    stays. Raises ValueError for no record.
    """
    if not records:
        raise ValueError("no record to merge")
    return reduce(lambda first, second: together(first, second).record, records[1:], records[0])


def together(first: Record, second: Record) -> Together:
    """Two records as one, ordered by UTC; ties as the exports have them.

    Where two clocks differ, the first's times are kept, unless the second's zone is known better: told by
    the file itself, or told at all. A time in seconds is kept before one in minutes, a text before its deletion, an
    edit before what it was, a voicemail before a missed call.
    """
    if not len(first) or not len(second):
        return Together(second if len(second) else first, ())
    match = aligned(first, second)
    if match.shift.any():
        first, second = _on_one_clock(first, second, match)
    mate = match.mate
    new = np.flatnonzero(mate < 0)
    both = _laid_together(_completed(first, second, mate), second[new])
    order = np.lexsort((_places(mate, new, len(first)), both.utc))
    return Together(both[order], tuple(_notes(first, second, match)))


def shared(first: Record, second: Record) -> bool:
    """Whether two records are exports of one chat: they agree in half of what the shorter one holds."""
    common = int((aligned(first, second).mate >= 0).sum())
    return common >= ENOUGH and 2 * common >= min(len(first), len(second))


_SURE = {ZoneFrom.FILE: 2, ZoneFrom.TOLD: 1}
"""A file that tells its own zone is surer than a zone told for all files, and that than one assumed."""


def _sureness(record: Record, rows: Rows) -> Rows:
    """How far the clock of each of these rows is to be trusted."""
    known = np.array([_SURE.get(origin.zone_from, 0) for origin in record.origins], np.int64)
    return known[record.origin[rows]]


def _known_better(first: Record, second: Record, mate: Rows) -> Mask:
    """Of each pair, in the order of the second: whether the second's clock is to be trusted before the first's."""
    theirs = np.flatnonzero(mate >= 0)
    return _sureness(second, theirs) > _sureness(first, mate[theirs])


def _on_one_clock(first: Record, second: Record, match: Alignment) -> tuple[Record, Record]:
    """Both records by one clock; each may be out of order by a little, which laying them together mends.

    Each file is moved by what it shares with the other record: a list of calls by another clock moves no chat.
    """
    theirs = np.flatnonzero(match.mate >= 0)
    better = _known_better(first, second, match.mate)
    kept, moved = theirs[better], theirs[~better]
    return (
        _moved(first, _by_file(first, match.mate[kept], -match.shift[kept])),
        _moved(second, _by_file(second, moved, match.shift[moved])),
    )


def _by_file(record: Record, rows: Rows, seconds: Rows) -> Rows:
    """How far each row is moved: these rows as told, others as the last of their own file before them."""
    order = np.argsort(rows, kind="stable")
    rows, seconds = rows[order], seconds[order]
    found = np.zeros(len(record), np.int64)
    for number in np.unique(record.origin[rows]).tolist():
        known = record.origin[rows] == number
        inside = np.flatnonzero(record.origin == number)
        last = np.searchsorted(rows[known], inside, side="right") - 1
        found[inside] = seconds[known][np.maximum(last, 0)]
    return found


def _moved(record: Record, seconds: Rows) -> Record:
    """The record with its clock put forward, row by row."""
    utc, wall, fold = record.utc + seconds, record.wall.copy(), record.fold.copy()
    for number, origin in enumerate(record.origins):
        rows = np.flatnonzero((record.origin == number) & (seconds != 0))
        wall[rows], fold[rows] = _local(utc[rows], origin.zone)
    return replace(record, utc=utc, wall=wall, fold=fold)


def _local(utc: Rows, zone: str) -> tuple[Rows, Column]:
    """Local clock and fold of UTC seconds: one look-up a quarter hour, for zones change on quarters."""
    quarters, back = np.unique(utc // 900 * 900, return_inverse=True)
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    there = [(epoch + timedelta(seconds=q)).astimezone(zone_named(zone)) for q in quarters.tolist()]
    ahead = [round((moment.utcoffset() or timedelta()).total_seconds()) for moment in there]
    fold = np.array([moment.fold for moment in there], np.uint8)
    return utc + np.array(ahead, np.int64)[back], fold[back]


def _completed(first: Record, second: Record, mate: Rows) -> Record:
    """The first with what the second knows better of the events that both hold."""
    theirs = np.flatnonzero(mate >= 0)
    ours = mate[theirs]
    finer = (second.utc - second.utc % 60 == first.utc[mate])[theirs] & (
        second.utc[theirs] % 60 > 0
    )
    times = {name: getattr(first, name).copy() for name in ("utc", "wall", "fold")}
    for name, column in times.items():
        column[ours[finer]] = getattr(second, name)[theirs[finer]]
    seconds, edited, kind = first.seconds.copy(), first.edited.copy(), first.kind.copy()
    seconds[ours] = np.where(
        seconds[ours] == UNKNOWN_SECONDS, second.seconds[theirs], seconds[ours]
    )
    kept_there = (second.kind[theirs] != Kind.DELETED) & (
        (kind[ours] == Kind.DELETED) | second.edited[theirs]
    )
    kind[ours[kept_there]] = second.kind[theirs[kept_there]]
    left_word = (kind[ours] == Kind.VOICEMAIL) != (second.kind[theirs] == Kind.VOICEMAIL)
    kind[ours[left_word]], seconds[ours[left_word]] = Kind.VOICEMAIL, UNKNOWN_SECONDS
    edited[ours] |= second.edited[theirs]
    known = replace(first, seconds=seconds, edited=edited, kind=kind, **times)
    return _with_words(known, second, ours[kept_there], theirs[kept_there])


def _with_words(first: Record, second: Record, ours: Rows, theirs: Rows) -> Record:
    """The first with the second's words in some rows."""
    if not len(ours):
        return first
    starts, stops = first.bounds[:-1].copy(), first.bounds[1:].copy()
    starts[ours] = second.bounds[theirs] + len(first.text)
    stops[ours] = second.bounds[theirs + 1] + len(first.text)
    text, bounds = gather(np.concatenate((first.text, second.text)), starts, stops)
    return replace(first, text=text, bounds=bounds)


def _laid_together(first: Record, new: Record) -> Record:
    """The rows of one record behind those of another, with ids of their own."""
    columns = {name: np.concatenate((getattr(first, name), getattr(new, name))) for name in COLUMNS}
    columns["origin"][len(first) :] += np.uint16(len(first.origins))
    columns["ids"][len(first) :] = _new_ids(new.ids, first.ids)
    return replace(
        first,
        **columns,
        text=np.concatenate((first.text, new.text)),
        bounds=np.concatenate((first.bounds, first.bounds[-1] + new.bounds[1:])),
        origins=first.origins + new.origins,
    )


def _new_ids(ids: Column, taken: Column) -> Column:
    """The ids, stirred on where they are taken: an equal text at an equal clock, by another clock."""
    while (clash := np.isin(ids, taken)).any():
        nothing = np.zeros(int(clash.sum()), np.int64)
        ids = ids.copy()
        ids[clash] = stable_ids(nothing, nothing, nothing, ids[clash])
    return ids


def _places(mate: Rows, new: Rows, length: int) -> Rows:
    """Where each row stands among rows of equal time: a new one after its forerunner in its own export."""
    before = np.maximum.accumulate(mate)[new]
    return np.concatenate((np.arange(length) * 2, before * 2 + 1))


def _notes(first: Record, second: Record, match: Alignment) -> list[str]:
    common = int((match.mate >= 0).sum())
    notes = []
    if common:
        notes.append(f"{common} of the events stand in more than one file. Each counts once.")
    if match.shift.any():
        farthest = int(np.abs(match.shift).max())
        hours = f"{farthest / 3600:.2f}".rstrip("0").rstrip(".")
        apart = "one hour" if hours == "1" else f"{hours} hours"
        notes.append(
            f"Two files show the same events up to {apart} apart, as clocks in two zones do. "
            f"The times of {_kept(first, second, match)} were kept."
        )
    return notes


def _kept(first: Record, second: Record, match: Alignment) -> str:
    """Which clock was kept, in words that hold whatever order the files were named in."""
    theirs = np.flatnonzero(match.mate >= 0)
    differ = match.shift[theirs] != 0
    sure = _sureness(first, match.mate[theirs]) != _sureness(second, theirs)
    if sure[differ].any():
        return "the file whose zone is known"
    moved = match.shift[match.shift != 0]
    if moved.min() < 0 < moved.max():
        return "one of the two clocks"
    return "the later clock" if moved.min() > 0 else "the earlier clock"
