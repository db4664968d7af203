"""Plain copy: all that is kept, as readable files for the person: JSON as it is, CSV that no spreadsheet runs."""

from __future__ import annotations

import csv
import json
import os
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from leeway import durable
from leeway.entries import NAMES, Line, Settings
from leeway.errors import FormError
from leeway.notebook import Arrival
from leeway.pair import Pair
from leeway.record import Event, Record, id_name
from leeway.written import plain

FORM = 1
"""The form of these files; a field is never renamed or narrowed within one."""

_COLUMNS = ("id", "when", "who", "channel", "kind", "text", "seconds", "origin")
_STARTS_A_FORMULA = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""What makes a spreadsheet take a cell for a formula (OWASP: CSV injection), full-width forms too."""


@dataclass(frozen=True, slots=True, eq=False)
class Content:
    """All that is copied."""

    record: Record
    lines: tuple[Line, ...]
    settings: Settings
    pair: Pair
    arrivals: tuple[Arrival, ...]


def write(content: Content, folder: Path) -> tuple[Path, ...]:
    """Write the files into an empty or new folder, all or none; returns them. Raises FormError."""
    writers: dict[str, Callable[[TextIO], None]] = {
        "messages.csv": lambda file: _as_csv(content.record, file),
        "messages.json": lambda file: _as_json(content.record, file),
        "notes.json": lambda file: _notes(content, file),
    }
    done: list[Path] = []
    try:
        durable.nameable(folder)
        folder.mkdir(mode=durable.OWNER_FOLDER, parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise FormError("This folder holds something already.", "Choose a new or empty one.")
        try:
            for name, writer in writers.items():
                with _begun(folder / name, done) as file:
                    writer(file)
            durable.folder_settled(folder)
        except BaseException:
            for path in done:  # half a copy would lie there readable, and nobody would know of it
                durable.gone(path)
            raise
    except OSError as error:
        raise FormError("This folder cannot be written to.", "Choose another one.") from error
    return tuple(done)


def safe_cell(text: str) -> str:
    """A cell's text that no spreadsheet takes for a formula: an apostrophe stands before what would be one."""
    start = next((sign for sign in text if not _is_unseen(sign)), "")
    return f"'{text}" if start in _STARTS_A_FORMULA or text[:1] in _STARTS_A_FORMULA else text


def _is_unseen(sign: str) -> bool:
    return sign == " " or unicodedata.category(sign) in {"Cf", "Zs"}


@contextmanager
def _begun(path: Path, done: list[Path]) -> Iterator[TextIO]:
    """A new file to write to, on the disk once it is left; it joins those that are done as soon as it is there."""
    durable.begun(path)
    done.append(path)
    with path.open("w", encoding="utf-8", newline="") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def _as_csv(record: Record, file: TextIO) -> None:
    file.write("\ufeff")  # or a spreadsheet does not see that it is UTF-8
    table = csv.writer(file)
    table.writerow(_COLUMNS)
    for event in record:
        table.writerow(
            [safe_cell(cell) if isinstance(cell, str) else cell for cell in _cells(event)]
        )


def _as_json(record: Record, file: TextIO) -> None:
    file.write(f'{{"form": {FORM}, "events": [')
    for number, event in enumerate(record):
        file.write(",\n" if number else "\n")
        json.dump(dict(zip(_COLUMNS, _cells(event), strict=True)), file, ensure_ascii=False)
    file.write("\n]}\n")


def _cells(event: Event) -> Iterator[Any]:
    yield id_name(event.id)
    yield event.when.isoformat()
    yield from (each.name.lower() for each in (event.who, event.channel, event.kind))
    yield from (event.text, event.seconds, event.origin)


def _notes(content: Content, file: TextIO) -> None:
    document = {
        "form": FORM,
        "settings": plain(content.settings),
        "pair": plain(content.pair),
        "imports": plain(content.arrivals),
        "entries": [_line(line) for line in content.lines],
    }
    json.dump(document, file, ensure_ascii=False, indent=1)
    file.write("\n")


def _line(line: Line) -> dict[str, Any]:
    kind = NAMES[type(line.entry)]
    return {"number": line.number, "at": plain(line.at), "kind": kind, "said": plain(line.entry)}
