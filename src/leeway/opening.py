"""Opening: the texts of a file, of a zip or of a folder, safely."""

from __future__ import annotations

import io
import re
import stat
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from lzma import LZMAError
from pathlib import Path
from typing import IO
from zipfile import BadZipFile, ZipFile, ZipInfo

from leeway.errors import (
    SEE_SOURCES,
    FormError,
    IntakeError,
    NotRecognised,
    Unreadable,
    Unsafe,
)
from leeway.plaintext import as_utf8
from leeway.slimming import PORTION, is_xml, slimmed
from leeway.source import DateOrder, Source, Upload

MOST_BYTES = 256 << 20
"""The most text of one import: a million messages are about 80 MB, and three times that is safe to hold."""

MOST_BACKUP = 16 << 30
"""The most of a phone's backup in a zip, pictures and all: they are passed over, and never held."""

HEAD = 4096
"""So many first bytes tell what a file is."""

MOST_MEMBERS = 100_000
"""The most files in one zip or folder: years of pictures are tens of thousands."""

MOST_DIRECTORY = 16 << 20
"""The most bytes of a zip's list of files: it is read whole, and so must not be endless."""

MOST_TIMES = 200
"""How many times its packed size a text may unpack to: chats reach 10, bombs 1000."""

SMALL = 4 << 20
"""A text up to this size may unpack to any multiple: it can fill nothing."""

TEXTS = (".txt", ".xml", ".csv", ".tsv", ".json", ".ndjson", ".storedata")
"""How the names of files end that can hold contact; what they are their content tells."""

_OFFICE = "[Content_Types].xml"
"""A zip with this inside is a letter or a sheet of an office program, and its XML no record."""

_DATABASE = b"SQLite format 3\0"

_ZIP = frozenset({b"PK\x03\x04", b"PK\x05\x06"})

_EXPORT_AGAIN = "Export it again, and copy it whole."
_GIVE_THE_TEXT = "Give Leeway the text file of the chat, or the zip that the export made."


Told = Callable[[float], None]
"""Told the share of a file that has been read, from 0 to 1, portion by portion."""


def silent(_share: float) -> None:
    """Nobody listens."""


def open_sources(
    path: str | Path | Upload, dates: DateOrder | None = None, told: Told = silent
) -> Iterator[Source]:
    """The texts of a file, of a zip, or of a folder of either, in the order of their names.

    Raises Unsafe (built to harm, or too large), Unreadable (missing, locked, empty, cut off, not text) or
    NotRecognised (a zip or folder without text). No sentence names the file: its name tells of people.
    """
    with _plain_words():
        if isinstance(path, Upload):
            yield from _in_upload(path, dates, told)
        elif (path := Path(path)).is_dir():
            yield from _in_folder(path, dates, told)
        else:
            yield from _in_file(path, dates, told)


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


def _in_folder(folder: Path, dates: DateOrder | None, told: Told) -> Iterator[Source]:
    files: list[Path] = []
    for count, path in enumerate(folder.rglob("*")):
        if count >= MOST_MEMBERS:
            raise Unsafe("This folder holds too many files.", _GIVE_THE_TEXT)
        if path.suffix.lower() in {*TEXTS, ".zip"} and path.is_file() and not path.is_symlink():
            files.append(path)
    names = {str(path.relative_to(folder)): path for path in sorted(files)}
    chosen = _talks(list(names), folder.name, (*TEXTS, ".zip"))
    if not chosen:
        raise NotRecognised("This folder holds no text file.", SEE_SOURCES)
    for number, name in enumerate(chosen, 1):
        place = _place(number, len(chosen))
        with placed(place), _plain_words():
            for source in _in_file(names[name], dates, told):
                whole = ", ".join(filter(None, (place, source.place)))
                yield replace(source, within=source.within or folder.name, place=whole)


def _in_file(path: Path, dates: DateOrder | None, told: Told) -> Iterator[Source]:
    state = path.stat()
    if not stat.S_ISREG(state.st_mode):
        raise Unreadable("That is not a file.", _GIVE_THE_TEXT)
    like = Source(path.name, b"", dates, datetime.fromtimestamp(state.st_mtime, UTC))
    with path.open("rb") as file:
        packed = file.read(4) in _ZIP
        file.seek(0)
        if not packed:
            yield _source(_portions(file, state.st_size, told), like)
    if packed:
        with _Guarded(io.FileIO(path)) as held, ZipFile(held) as archive:
            yield from _in_zip(archive, path, replace(like, name=""), told)


def _in_upload(upload: Upload, dates: DateOrder | None, told: Told) -> Iterator[Source]:
    """As `_in_file`, for bytes in memory; when they were last written nobody knows."""
    path = Path(upload.name)
    if upload.data[:4] in _ZIP:
        with _Guarded(io.BytesIO(upload.data)) as file, ZipFile(file) as archive:
            yield from _in_zip(archive, path, Source("", b"", dates), told)
    else:
        yield _source(
            _portions(io.BytesIO(upload.data), len(upload.data), told),
            Source(path.name, b"", dates),
        )


def _portions(file: IO[bytes], size: int, told: Told) -> Iterator[bytes]:
    read = 0
    while portion := file.read(PORTION):
        read += len(portion)
        told(min(1.0, read / max(size, 1)))
        yield portion


def _source(portions: Iterator[bytes], like: Source) -> Source:
    """The bytes of one file as a source."""
    first = next(portions, b"")
    whole = chain((first,), portions)
    if is_xml(first[:HEAD]):
        raw = slimmed(whole, MOST_BYTES)
    else:
        raw = _bounded(whole)
        if raw.startswith(_DATABASE):
            return replace(like, data=raw, database=True)
    text, notes = as_utf8(raw)
    return replace(like, data=text, notes=notes)


def _bounded(portions: Iterable[bytes]) -> bytes:
    """All of them, if they are not too much."""
    kept: list[bytes] = []
    size = 0
    for portion in portions:
        kept.append(portion)
        size += len(portion)
        if size > MOST_BYTES:
            raise Unsafe("This file is too large to be a chat.", _GIVE_THE_TEXT)
    return b"".join(kept)


class _Guarded(io.BufferedReader):
    """A file of which no more is read at once than a zip's list of files may be long."""

    def read(  # type: ignore[explicit-override]  # typing has `override` from 3.12 on
        self, size: int | None = -1, /
    ) -> bytes:
        """As any file reads, within bounds."""
        if size is not None and size > MOST_DIRECTORY:
            raise Unsafe("This zip holds too many files.", _GIVE_THE_TEXT)
        return super().read(size)


def _in_zip(archive: ZipFile, path: Path, like: Source, told: Told) -> Iterator[Source]:
    members = [member for member in archive.infolist() if not member.is_dir()]
    _refuse_traps(members)
    by_name = {member.filename: member for member in members}
    endings = (".txt",) if _OFFICE in by_name else TEXTS
    chosen = [by_name[name] for name in _talks(list(by_name), path.stem, endings)]
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
            name = re.split(r"[\\/]", member.filename)[-1]
            with archive.open(member) as unpacked:
                # Never more than it declares; its check sum is tested at the end.
                source = _source(
                    _portions(unpacked, member.file_size, told),
                    replace(like, name=name, place=place),
                )
        yield source


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
    backups = [m.file_size for m in members if m.filename.lower().endswith(".xml")]
    texts = sum(member.file_size for member in members) - sum(backups)
    if swollen or texts > MOST_BYTES or sum(backups) > MOST_BACKUP:
        raise Unsafe(
            "This zip would unpack to far more than a chat.",
            "Do not unpack it. Export the chat again.",
        )
