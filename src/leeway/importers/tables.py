"""Tables: calls and texts as telephones, programs, carriers and people write them, with a heading over each column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from leeway.importers._columns import Columns, Role, columns_of
from leeway.importers._lengths import Lengths, lengths
from leeway.importers._moments import Moments, moments_of
from leeway.importers._partners import Ledger
from leeway.importers._sheet import DELIMITERS, Row, rows, told_delimiter
from leeway.importers._table_rows import Found, Reader, Refused
from leeway.record import Kind
from leeway.source import Batch, Skipped, Source

TITLE = "Table of calls and texts"

BEFORE = "before the headings of the table"
AGAIN = "the headings of the table once more"
NO_DATE = "a row without a date and a time of day"
NO_SUCH_DATE = "a date or time that does not exist"
NO_ACT = "a row that tells of no call and no message"
TOO_WIDE = "a row with more cells than the table has columns"

HEAD = 65_536
"""Bytes in which the headings are looked for."""

MOST_BEFORE = 40
"""So many rows may stand before the headings: an address, a sum, an account."""

_NEVER = ("{", "[{", "[[", '["', "<", "From ")
_OF_A_CHAT = re.compile(r"[\W]*\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d")


class Opened(NamedTuple):
    """How a table begins: its delimiter, its headings, and what its columns are."""

    delimiter: str
    headings: Row
    columns: Columns


def identify(source: Source) -> bool:
    """Whether a row among the first names columns that tell when, with whom, and whose act."""
    return not source.database and opened(source) is not None


def read(source: Source) -> Iterator[Batch | Skipped]:
    """One Batch for each partner and channel, and the rows that could not be read; raises FormError."""
    how = opened(source)
    if how is None:
        return
    ledger = Ledger()
    before, body = _split(source, how, ledger)
    if before:
        yield Skipped(BEFORE, tuple(before), lost=False)
    columns = how.columns
    dated, moments = _dated(body, columns, source)
    known = lengths([columns.cell(row.cells, Role.SECONDS) for row in body], columns)
    reader = Reader(columns, body, known)
    for place in _oldest_first(moments):
        row = body[place]
        if not dated[place] or not moments.possible[place]:
            _without_date(row, columns, ledger, written=dated[place])
            continue
        found = reader.found(row)
        if isinstance(found, Refused):
            ledger.skip(found.cause, row.line, lost=found.lost)
        else:
            _keep(ledger, found, int(moments.time[place]), row.line)
    notes = _notes(ledger, known)
    for part in ledger.parts(
        coarse=moments.coarse, notes=notes, zoned=moments.zoned, questions=moments.questions
    ):
        yield _of_two(part, reader.pair) if isinstance(part, Batch) and reader.pair else part


def _of_two(batch: Batch, pair: tuple[str, ...]) -> Batch:
    """A talk of which names alone tell who wrote: whose telephone it was is not known."""
    return replace(batch, handles=pair, owner="", partner="", known_as=(), one_of_many=False)


def opened(source: Source) -> Opened | None:
    """The headings of a table, by the delimiter that names most columns; None where there are none."""
    text = source.data[:HEAD].decode("utf-8", "ignore")
    if text.lstrip().startswith(_NEVER):
        return None
    told = told_delimiter(text)
    best: Opened | None = None
    for delimiter in told if told in DELIMITERS and told else DELIMITERS:
        for number, row in enumerate(rows(text, delimiter)):
            if number > MOST_BEFORE or _OF_A_CHAT.match(row.cells[0]):
                break
            columns = columns_of(row.cells)
            if columns.is_told():
                found = Opened(delimiter, row, columns)
                if best is None or len(columns.places) > len(best.columns.places):
                    best = found
                break
    return best


def _split(source: Source, how: Opened, ledger: Ledger) -> tuple[list[int], list[Row]]:
    """The lines before the headings, and the rows behind them as wide as these."""
    before: list[int] = []
    body: list[Row] = []
    for row in rows(source.data.decode(), how.delimiter):
        if row.line < how.headings.line:
            before.append(row.line)
        elif row.cells == how.headings.cells:
            if row.line > how.headings.line:
                ledger.skip(AGAIN, row.line, lost=False)
        elif (fitted := _fitted(row, how)) is None:
            ledger.skip(TOO_WIDE, row.line)
        else:
            body.append(fitted)
    return before, body


def _fitted(row: Row, how: Opened) -> Row | None:
    """A row no wider than the table: a last cell of words may hold the delimiter itself."""
    width = how.columns.width
    missing = width - len(row.cells)
    if missing >= 0:
        return row._replace(cells=(*row.cells, *[""] * missing)) if missing else row
    if not any(cell.strip() for cell in row.cells[width:]):
        return row
    if how.columns.places.get(Role.TEXT) != width - 1:
        return None
    rest = how.delimiter.join(row.cells[width - 1 :])
    return row._replace(cells=(*row.cells[: width - 1], rest))


def _oldest_first(moments: Moments) -> range:
    """The rows in order of time, as far as the table has one: many lists begin with the newest."""
    steps = np.sign(np.diff(moments.time[moments.possible]))
    size = len(moments.time)
    return range(size - 1, -1, -1) if steps.sum() < 0 else range(size)


def _dated(body: Sequence[Row], columns: Columns, source: Source) -> tuple[list[bool], Moments]:
    """Which rows tell a day at all, and the moments of all of them."""
    written: list[str] = []
    for row in body:
        day = columns.cell(row.cells, Role.DATE).strip()
        clock = columns.cell(row.cells, Role.TIME).strip()
        written.append(f"{day} {clock}" if clock and day and not _has_clock(day) else day)
    return [bool(day) for day in written], moments_of(written, [row.line for row in body], source)


def _has_clock(day: str) -> bool:
    """Whether a cell holds a time of day as well, or counts seconds."""
    return ":" in day or re.fullmatch(r"\d{9,13}(\.\d+)?", day) is not None


def _without_date(row: Row, columns: Columns, ledger: Ledger, *, written: bool) -> None:
    """Tell of a row without a moment: a sum at the end is no act, and nothing is lost by it."""
    roles = (Role.NUMBER, Role.CALLED, Role.NAME, Role.TEXT, Role.WHO, Role.SENDER)
    acts = any(columns.cell(row.cells, role).strip() for role in roles)
    if written and re.search(r"\d", columns.cell(row.cells, Role.DATE)):
        ledger.skip(NO_SUCH_DATE, row.line)
    elif acts:
        ledger.skip(NO_DATE, row.line)
    else:
        ledger.skip(NO_ACT, row.line, lost=False)


def _keep(ledger: Ledger, found: Found, time: int, line: int) -> None:
    ledger.add(
        time=time,
        partner=found.partner,
        name=found.name,
        mine=found.outgoing,
        kind=found.kind,
        channel=found.channel,
        seconds=found.seconds,
        text=found.text,
        line=line,
    )


def _notes(ledger: Ledger, known: Lengths) -> tuple[str, ...]:
    """What the person should know of this table."""
    notes = []
    calls = [
        seconds
        for kind, seconds in zip(ledger.kind, ledger.seconds, strict=True)
        if kind == Kind.CALL
    ]
    if calls and known.whole_minutes:
        notes.append(ROUNDED)
    if calls and 0 not in calls:
        notes.append(NONE_MISSED)
    if calls and known.unread:
        notes.append(
            f"The length of a call could not be read, and is not known: {known.unread} times."
        )
    return tuple(notes)


ROUNDED = "This table counts whole minutes, as bills do: a begun minute stands as a whole one."
NONE_MISSED = (
    "This table holds no call that nobody answered. Bills leave those out: "
    "your own vain calls may be missing. The call log of the phone has them."
)
