"""Handles: who writes in some files, with a quote each, and what only the person can say before they are read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from leeway.errors import GroupChat, NotRecognised
from leeway.intake import MOST_ASKED, first_harmless, importer_of
from leeway.journal import Question
from leeway.opening import open_sources
from leeway.partners import Partner, people
from leeway.record import Kind
from leeway.sides import shown
from leeway.source import Batch, Upload

TELLING_LETTERS = 12
"""A quote from this length on tells who wrote it; shorter ones are taken where there is none."""

LONGEST_QUOTE = 120


class Handle(NamedTuple):
    """One name that writes in the files: as they have it, how many messages, and a harmless one ("": none is)."""

    name: str
    messages: int
    quote: str


class Looked(NamedTuple):
    """What some files show before they are read: who writes, most messages first, and whether day or month is first.

    `dates`: the question of the first file whose days can be read in both ways; None where none can.
    `partners`: the people of the phones whose backups are among the files, the one with most rows first.
    """

    handles: tuple[Handle, ...]
    dates: Question | None = None
    partners: tuple[Partner, ...] = ()


def look_into(files: Sequence[Path | Upload]) -> Looked:
    """What these files show; nothing is kept. Raises IntakeError, for a group chat too."""
    counts: Counter[str] = Counter()
    quotes: dict[str, str] = {}
    dates: Question | None = None
    phones: list[Batch] = []
    for batch in _batches(files):
        if batch.one_of_many:
            phones.append(batch)
            continue
        if batch.group:
            raise GroupChat(next_step="Export the chat with one person alone.")
        dates = dates or next((each for each in batch.questions if each.key == "dates"), None)
        for place, handle in enumerate(batch.handles):
            rows = np.flatnonzero((batch.sender == place) & (batch.kind == Kind.MESSAGE))
            if len(rows):
                name = shown(handle)
                counts[name] += len(rows)
                quotes.setdefault(name, _telling(batch, rows))
    handles = (Handle(name, count, quotes[name]) for name, count in counts.most_common())
    return Looked(tuple(handles), dates, people(phones))


def _batches(files: Sequence[Path | Upload]) -> Iterable[Batch]:
    known = False
    for file in files:
        for source in open_sources(file):
            importer = importer_of(source)
            if importer is not None:
                known = True
                yield from (part for part in importer.read(source) if isinstance(part, Batch))
    if not known:
        raise NotRecognised(next_step="Choose the text file or the zip of your chat.")


def _telling(batch: Batch, rows: np.typing.NDArray[np.int64]) -> str:
    lengths = (batch.bounds[1:] - batch.bounds[:-1])[rows]
    good = rows[(lengths >= TELLING_LETTERS) & (lengths <= LONGEST_QUOTE)]
    asked = [_words(batch, int(row)) for row in (good if len(good) else rows)[:MOST_ASKED]]
    place = first_harmless(asked)
    return "" if place is None else asked[place][:LONGEST_QUOTE]


def _words(batch: Batch, row: int) -> str:
    return batch.text[batch.bounds[row] : batch.bounds[row + 1]].tobytes().decode("utf-8")
