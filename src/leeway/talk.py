"""Talk: what an importer read from one source, whose lines they are, and the Record that they make."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from leeway.errors import MostlyUnreadable
from leeway.pair import Pair
from leeway.partners import Partner, is_of
from leeway.record import Column, Origin, Record, Who, ZoneFrom, stable_ids
from leeway.sides import Sides, sides_of
from leeway.source import THIS_PHONE, Batch, Importer, Skipped, Source
from leeway.zones import to_utc, to_wall

MOST_SKIPPED = 0.2
"""From this share of unread rows on, the rest would mislead: every fifth answer may be among them."""

FEW_SKIPPED = 3
"""So many unread rows mislead no one, however short the file."""


class Heard(NamedTuple):
    """What an importer read from one source, before anyone knows whose words they are."""

    source: Source
    title: str
    batches: tuple[Batch, ...]
    skipped: tuple[Skipped, ...]

    @property
    def is_phone(self) -> bool:
        """Whether it holds the talks of a whole phone."""
        return any(batch.one_of_many for batch in self.batches)


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


def heard_in(source: Source, importer: Importer) -> Heard:
    """Everything in one source; raises MostlyUnreadable."""
    batches: list[Batch] = []
    skipped: list[Skipped] = []
    for part in importer.read(source):
        if isinstance(part, Batch):
            batches.append(part)
        else:
            skipped.append(part)
    _refuse_mostly_unread(batches, skipped)
    return Heard(source, importer.TITLE, tuple(batches), tuple(skipped))


def talk_of(heard: Heard, me: str, them: str | None, pair: Pair) -> Talk:
    """The talk of one pair that a source holds; raises what `sides_of` raises."""
    return Talk(*heard, sides_of(heard.batches, me, them, pair))


def talk_among(heard: Heard, partners: Sequence[Partner]) -> Talk | None:
    """The talk with these partners in a source that holds those of a whole phone; None where there is none.

    No word of anybody else stays in it.
    """
    chosen = tuple(batch for batch in heard.batches if is_of(batch, partners))
    if not chosen:
        return None
    theirs = {name for batch in chosen for name in batch.known_as}
    left_out = tuple(_left_out(heard, chosen))
    return Talk(
        heard.source,
        heard.title,
        tuple(
            replace(batch, text=batch.text.copy(), notes=(*batch.notes, *left_out))
            for batch in chosen
        ),
        heard.skipped,
        Sides(frozenset({THIS_PHONE}), frozenset(theirs)),
    )


def _left_out(heard: Heard, chosen: Sequence[Batch]) -> Iterator[str]:
    """What of a whole phone was not taken in: nothing of it is told but how much."""
    others = [batch for batch in heard.batches if batch not in chosen]
    people = {batch.handles[1] for batch in others if not batch.group}
    groups = {batch.handles[1] for batch in others if batch.group}
    if people:
        yield f"Talks with other people in this backup, left out: {len(people)}."
    if groups:
        yield f"Group talks in this backup, left out: {len(groups)}."


def _refuse_mostly_unread(batches: Sequence[Batch], skipped: Sequence[Skipped]) -> None:
    lost = sum(len(part.lines) for part in skipped if part.lost)
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
