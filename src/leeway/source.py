"""Source: a file, folder or zip, opened safely; Importer: the contract; Batch and Skipped: what it yields."""

from __future__ import annotations

import io
import re
import stat
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from lzma import LZMAError
from pathlib import Path
from typing import NamedTuple, Protocol
from zipfile import BadZipFile, ZipFile, ZipInfo

import numpy as np
import numpy.typing as npt

from leeway.errors import (
    SEE_SOURCES,
    FormError,
    IntakeError,
    NotRecognised,
    Unreadable,
    Unsafe,
)
from leeway.journal import Question
from leeway.plaintext import as_utf8
from leeway.record import Channel

MOST_BYTES = 256 << 20
"""The most text of one import: a million messages are about 80 MB, and three times that is safe to hold."""

MOST_MEMBERS = 100_000
"""The most files in one zip or folder: years of pictures are tens of thousands."""

MOST_DIRECTORY = 16 << 20
"""The most bytes of a zip's list of files: it is read whole, and so must not be endless."""

MOST_TIMES = 200
"""How many times its packed size a text may unpack to: chats reach 10, bombs 1000."""

SMALL = 4 << 20
"""A text up to this size may unpack to any multiple: it can fill nothing."""

_ZIP = frozenset({b"PK\x03\x04", b"PK\x05\x06"})

_EXPORT_AGAIN = "Export it again, and copy it whole."
_GIVE_THE_TEXT = "Give Leeway the text file of the chat, or the zip that the export made."


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


class Upload(NamedTuple):
    """A file that came as bytes and never lay on this disk: its own name, and what it holds."""

    name: str
    data: bytes


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


def open_sources(path: str | Path | Upload, dates: DateOrder | None = None) -> Iterator[Source]:
    """The texts of a file, of a zip, or of a folder of either, in the order of their names.

    Raises Unsafe (built to harm, or too large), Unreadable (missing, locked, empty, cut off, not text) or
    NotRecognised (a zip or folder without text). No sentence names the file: its name tells of people.
    """
    with _plain_words():
        if isinstance(path, Upload):
            yield from _in_upload(path, dates)
        elif (path := Path(path)).is_dir():
            yield from _in_folder(path, dates)
        else:
            yield from _in_file(path, dates)


@contextmanager
def placed(place: str) -> Iterator[None]:
    """Say which of several files or texts an error speaks of; by its number, for a name tells of people."""
    try:
        yield
    except (IntakeError, FormError) as error:
        error.in_place(place)
        raise


def _place(number: int, count: int) -> str:
    """Which text of a zip or folder; nothing where there is one alone."""
    return f"text {number} of {count}" if count > 1 else ""


@contextmanager
def _plain_words() -> Iterator[None]:
    """Turn what the system and the zip reader say into one sentence."""
    try:
        yield
    except FileNotFoundError as error:
        raise Unreadable("There is no file with that name.", "Check its name and place.") from error
    except PermissionError as error:
        raise Unreadable(
            "This computer does not let you read that file.", "Copy it to a folder of your own."
        ) from error
    except _BROKEN as error:
        raise Unreadable("This zip is cut off or damaged.", _EXPORT_AGAIN) from error
    except (OSError, ValueError) as error:
        raise Unreadable("That file could not be opened.", "Check its name and place.") from error


_BROKEN = (
    IndexError,
    BadZipFile,
    zlib.error,
    LZMAError,
    EOFError,
    NotImplementedError,
    UnicodeError,
    struct.error,
)


def _in_folder(folder: Path, dates: DateOrder | None) -> Iterator[Source]:
    files: list[Path] = []
    for count, path in enumerate(folder.rglob("*")):
        if count >= MOST_MEMBERS:
            raise Unsafe("This folder holds too many files.", _GIVE_THE_TEXT)
        if path.suffix.lower() in {".txt", ".zip"} and path.is_file() and not path.is_symlink():
            files.append(path)
    names = {str(path.relative_to(folder)): path for path in sorted(files)}
    chosen = _talks(list(names), folder.name, (".txt", ".zip"))
    if not chosen:
        raise NotRecognised("This folder holds no text file.", SEE_SOURCES)
    for number, name in enumerate(chosen, 1):
        place = _place(number, len(chosen))
        with placed(place), _plain_words():
            for source in _in_file(names[name], dates):
                whole = ", ".join(filter(None, (place, source.place)))
                yield replace(source, within=source.within or folder.name, place=whole)


def _in_file(path: Path, dates: DateOrder | None) -> Iterator[Source]:
    state = path.stat()
    if not stat.S_ISREG(state.st_mode):
        raise Unreadable("That is not a file.", _GIVE_THE_TEXT)
    modified = datetime.fromtimestamp(state.st_mtime, UTC)
    with path.open("rb") as file:
        packed = file.read(4) in _ZIP
    if packed:
        with _Guarded(io.FileIO(path)) as file, ZipFile(file) as archive:
            yield from _in_zip(archive, path, Source("", b"", dates, modified))
    elif state.st_size > MOST_BYTES:
        raise Unsafe("This file is too large to be a chat.", _GIVE_THE_TEXT)
    else:
        text, notes = as_utf8(path.read_bytes())
        yield Source(path.name, text, dates, modified, notes=notes)


def _in_upload(upload: Upload, dates: DateOrder | None) -> Iterator[Source]:
    """As `_in_file`, for bytes in memory; when they were last written nobody knows."""
    if upload.data[:4] in _ZIP:
        with _Guarded(io.BytesIO(upload.data)) as file, ZipFile(file) as archive:
            yield from _in_zip(archive, Path(upload.name), Source("", b"", dates))
    elif len(upload.data) > MOST_BYTES:
        raise Unsafe("This file is too large to be a chat.", _GIVE_THE_TEXT)
    else:
        text, notes = as_utf8(upload.data)
        yield Source(Path(upload.name).name, text, dates, notes=notes)


class _Guarded(io.BufferedReader):
    """A file of which no more is read at once than a zip's list of files may be long."""

    def read(  # type: ignore[explicit-override]  # typing has `override` from 3.12 on
        self, size: int | None = -1, /
    ) -> bytes:
        """As any file reads, within bounds."""
        if size is not None and size > MOST_DIRECTORY:
            raise Unsafe("This zip holds too many files.", _GIVE_THE_TEXT)
        return super().read(size)


def _in_zip(archive: ZipFile, path: Path, like: Source) -> Iterator[Source]:
    members = [member for member in archive.infolist() if not member.is_dir()]
    _refuse_traps(members)
    by_name = {member.filename: member for member in members}
    chosen = [by_name[name] for name in _talks(list(by_name), path.stem, (".txt",))]
    if not chosen:
        inner = any(name.lower().endswith(".zip") for name in by_name)
        holds = "another zip" if inner else "no text file"
        raise NotRecognised(
            f"This zip holds {holds}.", "Unpack it first." if inner else SEE_SOURCES
        )
    _refuse_bombs(chosen)
    like = replace(like, within=path.name, beside=len(members) - len(chosen))
    for number, member in enumerate(chosen, 1):
        place = _place(number, len(chosen))
        with placed(place), _plain_words():
            text, notes = as_utf8(_unpacked(archive, member))
        name = re.split(r"[\\/]", member.filename)[-1]
        yield replace(like, name=name, data=text, notes=notes, place=place)


def _talks(names: list[str], holder: str, endings: tuple[str, ...]) -> list[str]:
    """The names that can be a chat; only the one named for it, where there is one: others were sent in it."""
    texts = [name for name in sorted(names) if name.lower().endswith(endings)]
    texts = [name for name in texts if not re.search(r"(^|[\\/])(\.|__MACOSX[\\/])", name)]
    holder = re.sub(r" ?\(\d+\)$", "", holder)
    return [name for name in texts if name in {"_chat.txt", f"{holder}.txt"}] or texts


def _refuse_traps(members: list[ZipInfo]) -> None:
    """Refuse a zip that is too long, or that would write outside its folder if someone unpacked it."""
    if len(members) > MOST_MEMBERS:
        raise Unsafe("This zip holds too many files.", _GIVE_THE_TEXT)
    for member in members:
        parts = re.split(r"[\\/]", member.orig_filename)
        climbs = ".." in parts or not parts[0] or re.match(r"[A-Za-z]:", parts[0])
        if climbs or stat.S_ISLNK(member.external_attr >> 16):
            raise Unsafe(
                "This zip points to places outside itself.",
                "Do not unpack it. Export the chat again.",
            )


def _refuse_bombs(members: list[ZipInfo]) -> None:
    """Refuse texts that are locked, or that would unpack to more than a chat can be."""
    if any(member.flag_bits & 1 for member in members):
        raise Unreadable(
            "This zip is locked with a password.", "Unpack it, and give Leeway the text file."
        )
    swollen = any(m.file_size > max(SMALL, MOST_TIMES * m.compress_size) for m in members)
    if swollen or sum(member.file_size for member in members) > MOST_BYTES:
        raise Unsafe(
            "This zip would unpack to far more than a chat.",
            "Do not unpack it. Export the chat again.",
        )


def _unpacked(archive: ZipFile, member: ZipInfo) -> bytes:
    """The bytes of a member, never more than it declares; its check sum is tested at the end."""
    with archive.open(member) as packed:
        return b"".join(iter(lambda: packed.read(1 << 20), b""))
