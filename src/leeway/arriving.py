"""Arriving: the stages of an import, told while they pass, and how it is remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from leeway.intake import Intake, intake_beside
from leeway.notebook import Arrival, Passed
from leeway.pair import Pair
from leeway.readings import Cache, close_from, read_stretch
from leeway.record import Record
from leeway.sitting import Names
from leeway.source import DateOrder, Upload

STRETCH = 4_000
"""So many events are read before an import tells how far it is."""

FIRST_LINES = 20
"""So many line numbers of skipped rows are remembered a cause."""


class Stage(StrEnum):
    """What a long import is doing."""

    READING = "reading"
    JOINING = "joining"
    UNDERSTANDING = "understanding"
    KEEPING = "keeping"


Progress = Callable[[Stage, float], None]
"""Told the stage and the share of the whole import that is done (0 to 1); called from the importing thread."""


class Known(NamedTuple):
    """What is known before an import: the record, who is who, the zone, and day or month first, if it was told."""

    before: Record | None
    pair: Pair
    zone: str | None
    dates: DateOrder | None


def taken_in(
    files: Sequence[Path | Upload], names: Names, known: Known, told: Callable[[float], None]
) -> Intake:
    """The files read beside what is known; what was told once of day and month is not asked again."""

    def read(dates: DateOrder | None) -> Intake:
        return intake_beside(
            known.before,
            files,
            me=names.me,
            them=names.them,
            tz=known.zone,
            dates=dates,
            pair=known.pair,
            told=told,
        )

    taken = read(names.dates)
    open_ = known.dates and any(question.key == "dates" for question in taken.questions)
    return read(known.dates) if open_ else taken


def arrival_of(
    taken: Intake, before: Record | None, after: Record, files: int, now: datetime
) -> Arrival:
    """How an import is remembered that took the record from `before` to `after`."""
    passed = tuple(
        Passed(part.cause, len(part.lines), part.lines[:FIRST_LINES]) for part in taken.skipped
    )
    new = after.reached - (0 if before is None else before.reached)
    return Arrival(now, files, taken.record.reached, new, passed, taken.notes)


def by_and_by(record: Record, texts: Cache) -> Iterator[float]:
    """Read stretch after stretch, so that the whole is soon read; yields the share that is done."""
    since = close_from(record)
    for start in range(0, len(record), STRETCH):
        read_stretch(record[start : start + STRETCH], since, texts)
        yield min(1.0, (start + STRETCH) / len(record))


def silent(_stage: Stage, _share: float) -> None:
    """Nobody listens."""
