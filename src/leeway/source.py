"""Source: a file, folder or zip, opened safely; Importer: the contract; Batch and Skipped: what it yields."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from leeway.journal import Question
from leeway.record import Channel


class DateOrder(StrEnum):
    """The order of day and month in a file's dates."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """One text to be read: `data` is valid UTF-8 without a byte order mark, and not empty.

    `name`: the file's own name; `within`: the name of the zip or folder that holds it, if any; `dates`: the
    order of day and month, if told; `modified`: when the file was last written (aware), if known;
    `beside`: how many other files lie in the same zip, unopened; `notes`: what had to be done to read it.
    """

    name: str
    data: bytes
    dates: DateOrder | None = None
    modified: datetime | None = None
    within: str = ""
    beside: int = 0
    notes: tuple[str, ...] = ()


class Skipped(NamedTuple):
    """Rows that were not read: why, in plain words, and their line numbers (1-based)."""

    cause: str
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Rows of one talk as columns of length n, in the order of the source, with raw sender handles.

    time int64 seconds (local clock if `zoned` is False, else UTC); sender int32 into `handles` (-1: nobody);
    kind uint8; seconds int32 (UNKNOWN_SECONDS: none); edited bool; line int32 (1-based); text uint8 UTF-8
    buffer with bounds int64 (n + 1); text_hash uint64. `coarse`: times are whole minutes.
    `partner`: the other's name if the source itself tells it; `owner`: whose phone it is, if signs tell it, and
    `owner_signs`: those signs in plain words. `members` more than two, or `group`: a group chat.
    """

    channel: Channel
    time: npt.NDArray[np.int64]
    zoned: bool
    coarse: bool
    sender: npt.NDArray[np.int32]
    handles: tuple[str, ...]
    kind: npt.NDArray[np.uint8]
    seconds: npt.NDArray[np.int32]
    edited: npt.NDArray[np.bool_]
    line: npt.NDArray[np.int32]
    text: npt.NDArray[np.uint8]
    bounds: npt.NDArray[np.int64]
    text_hash: npt.NDArray[np.uint64]
    partner: str = ""
    owner: str = ""
    owner_signs: tuple[str, ...] = ()
    group: bool = False
    questions: tuple[Question, ...] = ()
    notes: tuple[str, ...] = ()


class Importer(Protocol):
    """A module is an importer when it has these three names."""

    TITLE: str

    def identify(self, source: Source) -> bool:
        """Whether the content of this source is of this format."""

    def read(self, source: Source) -> Iterator[Batch | Skipped]:
        """All rows of the source, and those that could not be read."""
