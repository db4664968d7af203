"""Talk: what an importer read from one source, whose lines they are, and the Record that they make."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from leeway.errors import MostlyUnreadable
from leeway.pair import Pair
from leeway.record import Column, Origin, Record, Who, ZoneFrom, stable_ids
from leeway.sides import Sides, sides_of
from leeway.source import Batch, Importer, Skipped, Source
from leeway.zones import to_utc, to_wall

MOST_SKIPPED = 0.2
"""From this share of unread rows on, the rest would mislead: every fifth answer may be among them."""

FEW_SKIPPED = 3
"""So many unread rows mislead no one, however short the file."""


class Talk(NamedTuple):
    """What an importer read from one source, and who is who in it."""

    source: Source
    title: str
    batches: tuple[Batch, ...]
    skipped: tuple[Skipped, ...]
    sides: Sides


class Clock(NamedTuple):
    """The zone of clocks that name none, and whether the person told it."""

    zone: str
    told: bool


def talk_in(source: Source, importer: Importer, me: str, them: str | None, pair: Pair) -> Talk:
    """Everything in one source; raises what `sides_of` raises, or MostlyUnreadable."""
    batches: list[Batch] = []
    skipped: list[Skipped] = []
    for part in importer.read(source):
        if isinstance(part, Batch):
            batches.append(part)
        else:
            skipped.append(part)
    _refuse_mostly_unread(batches, skipped)
    return Talk(
        source, importer.TITLE, tuple(batches), tuple(skipped), sides_of(batches, me, them, pair)
    )


def _refuse_mostly_unread(batches: Sequence[Batch], skipped: Sequence[Skipped]) -> None:
    lost = sum(len(part.lines) for part in skipped)
    rows = sum(len(batch.time) for batch in batches) + lost
    if lost > FEW_SKIPPED and lost > MOST_SKIPPED * rows:
        raise MostlyUnreadable(
            f"{lost} of {rows} rows could not be read, so the rest would mislead you.",
            "Export the chat again, and change nothing in the file.",
        )


def age(talk: Talk) -> tuple[int, int, int]:
    """The older export first, whatever the order in which the files were named."""
    last = max((int(batch.time.max()) for batch in talk.batches if len(batch.time)), default=0)
    mixed = sum(int(np.bitwise_xor.reduce(batch.text_hash)) for batch in talk.batches)
    return last, sum(len(batch.time) for batch in talk.batches), mixed


def record_of(talk: Talk, clock: Clock) -> Record:
    """The rows of one talk as a Record of its own."""
    zoned = all(batch.zoned for batch in talk.batches)
    zone_from = ZoneFrom.FILE if zoned else ZoneFrom.TOLD if clock.told else ZoneFrom.ASSUMED
    holder = f"{talk.source.within}/" if talk.source.within else ""
    origin = Origin(f"{holder}{talk.source.name}", talk.title, clock.zone, zone_from)
    who = _one(_who(batch, talk.sides) for batch in talk.batches)
    channel = _one(np.full(len(batch.time), batch.channel, np.uint8) for batch in talk.batches)
    time = _one(batch.time for batch in talk.batches)
    clocks = [_clocks(batch, clock.zone) for batch in talk.batches]
    lengths = _one(np.diff(batch.bounds) for batch in talk.batches)
    record = Record(
        ids=stable_ids(channel, who, time, _one(batch.text_hash for batch in talk.batches)),
        utc=_one(each[0] for each in clocks),
        wall=_one(each[1] for each in clocks),
        fold=_one(each[2] for each in clocks),
        who=who,
        channel=channel,
        kind=_one(batch.kind for batch in talk.batches),
        seconds=_one(batch.seconds for batch in talk.batches),
        edited=_one(batch.edited for batch in talk.batches),
        origin=np.zeros(len(time), np.uint16),
        line=_one(batch.line for batch in talk.batches),
        text=_one(batch.text[batch.bounds[0] : batch.bounds[-1]] for batch in talk.batches),
        bounds=np.concatenate(([0], np.cumsum(lengths))),
        origins=(origin,),
    )
    in_order = bool((record.utc[1:] >= record.utc[:-1]).all())
    return record if in_order else record[np.argsort(record.utc, kind="stable")]


def _one(parts: Iterable[Column]) -> Column:
    columns = list(parts)
    return columns[0] if len(columns) == 1 else np.concatenate(columns)


def _who(batch: Batch, sides: Sides) -> Column:
    """Whose each row is; the last place of the table stands for sender -1, nobody."""
    table = [
        Who.ME if name in sides.mine else Who.THEM if name in sides.theirs else Who.NOBODY
        for name in batch.handles
    ]
    return np.array([*table, Who.NOBODY], np.uint8)[batch.sender]


def _clocks(batch: Batch, zone: str) -> tuple[Column, Column, Column]:
    """UTC, local clock and fold of each row."""
    if batch.zoned:
        return (batch.time, *to_wall(batch.time, zone))
    utc, fold = to_utc(batch.time, zone)
    return utc, batch.time, fold
