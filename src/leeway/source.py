"""Source: a text or database to be read; Importer: the contract; Batch and Skipped: what it yields."""

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

THIS_PHONE = "\0this phone"
"""The handle of whoever holds the device that made a file, where it tells direction and not the name.

No file can hold it: its first letter stands in no text.
"""


class DateOrder(StrEnum):
    """The order of day and month in a file's dates."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """One text to be read: `data` is valid UTF-8 without a byte order mark, and not empty.

    `database`: `data` is instead the bytes of an SQLite file, to be opened in memory and read only;
    `name`: the file's own name; `within`: the name of the zip or folder that holds it, if any; `dates`: the
    order of day and month, if told; `modified`: when the file was last written (aware), if known;
    `beside`: how many other files lie in the same zip, unopened; `notes`: what had to be done to read it;
    `place`: which of several texts of a zip or folder it is ("text 2 of 4"), by the order of their names.
    """

    name: str
    data: bytes
    dates: DateOrder | None = None
    modified: datetime | None = None
    within: str = ""
    beside: int = 0
    notes: tuple[str, ...] = ()
    place: str = ""
    database: bool = False


class Upload(NamedTuple):
    """A file that came as bytes and never lay on this disk: its own name, and what it holds."""

    name: str
    data: bytes


class Skipped(NamedTuple):
    """Rows that were not read: why, in plain words, and their line numbers (1-based).

    `lost`: they could not be understood. False: they were, and are no contact between two people (a draft,
    a double, a hidden caller), so that they say nothing against the rest of the file.
    """

    cause: str
    lines: tuple[int, ...]
    lost: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Rows of one talk as columns of length n, in the order of the source, with raw sender handles.

    time int64 seconds (local clock if `zoned` is False, else UTC); sender int32 into `handles` (-1: nobody);
    kind uint8; seconds int32 (UNKNOWN_SECONDS: none); edited bool; line int32 (1-based); text uint8 UTF-8
    buffer with bounds int64 (n + 1); text_hash uint64. `coarse`: times are whole minutes.
    `partner`: the other's name if the source itself tells it; `owner`: whose phone it is, if signs tell it, and
    `owner_signs`: those signs in plain words. `group`: a group chat.
    `one_of_many`: the source holds the talks of a whole phone, and yields one Batch for each partner and each
    channel; then `handles` is (THIS_PHONE, the partner's number or address), `owner` is THIS_PHONE, `partner`
    is the name in the phone's contacts, else that number, and `known_as` has every name and number of theirs
    as the file writes them. Which of these batches are the pair's is for intake to say.
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
    known_as: tuple[str, ...] = ()
    one_of_many: bool = False


class Importer(Protocol):
    """A module is an importer when it has these three names."""

    TITLE: str

    def identify(self, source: Source) -> bool:
        """Whether the content of this source is of this format."""

    def read(self, source: Source) -> Iterator[Batch | Skipped]:
        """All rows of the source, and those that could not be read."""
