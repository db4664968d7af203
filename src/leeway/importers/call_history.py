"""Apple's call history: the calls of an iPhone or a Mac, as their database keeps them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from typing import Any

from leeway.importers._partners import FIRST, NOT_AFTER, Ledger, named
from leeway.record import UNKNOWN_SECONDS, Channel, Kind
from leeway.source import Batch, Skipped, Source

TITLE = "Apple call history"

NO_DATE = "a date or time that does not exist"
HIDDEN = "a caller who hid their number"
WHOSE = "a row that does not tell whose act it was"
TWICE = "a call that stands in the list already"
DAMAGED = "a damaged part of the database"

BESIDE = (
    "The newest calls may lie in a file beside this one (its name ends in -wal), which was not read. "
    "A copy that the computer makes of the whole backup holds both."
)
KEPT = "A telephone of Apple keeps about its last 1,000 calls. What came before is missing."

EPOCH = 978_307_200
"""The first second of 2001, UTC, in seconds since 1970: Apple counts from there."""

MOST_STEPS = 20_000
"""So many times a thousand steps a database may take to be read; a real one takes a few hundred."""

MANY = 950
"""From so many calls on, older ones may have been dropped by the telephone."""

_COLUMNS = (
    *("Z_PK", "ZADDRESS", "ZDATE", "ZDURATION", "ZORIGINATED", "ZANSWERED"),
    *("ZSERVICE_PROVIDER", "ZNAME", "ZUNIQUE_ID"),
)
_CHANNELS: Mapping[str, Channel] = {
    "com.apple.telephony": Channel.PHONE,
    "com.apple.facetime": Channel.PHONE,
    "net.whatsapp": Channel.WHATSAPP,
    "ph.telegra": Channel.TELEGRAM,
    "org.whispersystems": Channel.SIGNAL,
    "com.facebook.messenger": Channel.MESSENGER,
    "com.burbn.instagram": Channel.INSTAGRAM,
    "com.hammerandchisel.discord": Channel.DISCORD,
    "com.toyopagroup.picaboo": Channel.SNAPCHAT,
    "com.google": Channel.GOOGLE_CHAT,
}
"""How the names of programs begin that put their calls into the list, and their channels."""

_WAL = b"\x02\x02"
_NO_WAL = b"\x01\x01"
_MODES = slice(18, 20)
"""Where a database says that some of it lies in a file beside it; one in memory must not."""


def identify(source: Source) -> bool:
    """Whether this is a database with the table of calls, and what a call must have."""
    if not source.database or b"ZCALLRECORD" not in source.data:
        return False
    with closing(_opened(source.data)) as database:
        return {"ZDATE", "ZADDRESS"} <= _columns(database)


def read(source: Source) -> Iterator[Batch | Skipped]:
    """One Batch for each partner and channel, and the rows that could not be read."""
    ledger = Ledger()
    notes = [BESIDE] if source.data[_MODES] == _WAL else []
    with closing(_opened(source.data)) as database:
        seen: set[object] = set()
        for line, row in enumerate(_rows(database), 1):
            if row is None:
                ledger.skip(DAMAGED, line)
            else:
                _call(row, line, ledger, seen)
    if len(ledger) >= MANY:
        notes.append(KEPT)
    yield from ledger.parts(notes=tuple(notes))


def _opened(data: bytes) -> sqlite3.Connection:
    """A database in memory, of which nothing is written and nothing runs."""
    database = sqlite3.connect(":memory:")
    database.deserialize(data[: _MODES.start] + _NO_WAL + data[_MODES.stop :])
    steps = iter(range(MOST_STEPS))
    database.set_progress_handler(lambda: next(steps, None) is None, 1000)
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA query_only = ON")
    database.text_factory = bytes
    return database


def _columns(database: sqlite3.Connection) -> set[str]:
    """Those columns of the table of calls that this version has; none where it is damaged or is no table."""
    try:
        kind = database.execute("SELECT type FROM sqlite_master WHERE name = 'ZCALLRECORD'")
        if kind.fetchone() != (b"table",):
            return set()
        told = database.execute("PRAGMA table_info(ZCALLRECORD)").fetchall()
    except sqlite3.Error:
        return set()
    return {row[1].decode("utf-8", "replace").upper() for row in told} & set(_COLUMNS)


def _rows(database: sqlite3.Connection) -> Iterator[Mapping[str, object] | None]:
    """Every call in the order of the list; None for each that lies in a damaged part, once where nobody knows how many.

    Behind a damaged part the list is read from its end.
    """
    there = [name for name in _COLUMNS if name in _columns(database)]
    wanted = f"SELECT rowid, {', '.join(there)} FROM ZCALLRECORD ORDER BY rowid"  # noqa: S608 - names of this file
    read, last = 0, None
    for number, *cells in (forward := _Until(database, wanted)):
        read, last = read + 1, number
        yield dict(zip(there, cells, strict=True))
    if not forward.broke:
        return
    behind = []
    for number, *cells in _Until(database, f"{wanted} DESC"):
        if last is not None and number <= last:
            break
        behind.append(dict(zip(there, cells, strict=True)))
    whole = next(iter(_Until(database, "SELECT COUNT(*) FROM ZCALLRECORD")), (0,))[0]
    yield from [None] * max(1, whole - read - len(behind))
    yield from reversed(behind)


class _Until:
    """The rows of a question up to where the database is damaged; `broke` tells whether it was."""

    def __init__(self, database: sqlite3.Connection, question: str) -> None:
        self._database, self._question, self.broke = database, question, False

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        """Row by row."""
        try:
            yield from self._database.execute(self._question)
        except sqlite3.Error:
            self.broke = True


def _call(row: Mapping[str, object], line: int, ledger: Ledger, seen: set[object]) -> None:
    """Put one row into the ledger, or tell why not."""
    time = _seconds(row.get("ZDATE"))
    address = _text(row.get("ZADDRESS")).strip()
    key = row.get("ZUNIQUE_ID") or (address, time, row.get("ZORIGINATED"))
    mine, answered = row.get("ZORIGINATED"), row.get("ZANSWERED")
    if time is None or not FIRST <= time + EPOCH < NOT_AFTER:
        ledger.skip(NO_DATE, line)
    elif mine not in {0, 1}:
        ledger.skip(WHOSE, line)
    elif not address:
        ledger.skip(HIDDEN, line, lost=False)
    elif key in seen:
        ledger.skip(TWICE, line, lost=False)
    else:
        seen.add(key)
        length = _seconds(row.get("ZDURATION"))
        seconds = UNKNOWN_SECONDS if length is None else length
        ledger.add(
            time=time + EPOCH,
            partner=address,
            name=named(_text(row.get("ZNAME"))),
            mine=mine == 1,
            kind=Kind.CALL,
            channel=_channel(_text(row.get("ZSERVICE_PROVIDER"))),
            seconds=0 if mine == 0 and answered == 0 else seconds,
            line=line,
        )


def _channel(program: str) -> Channel:
    """The way of a call, by the program that made it; a telephone's own have none in old versions."""
    told = program.casefold()
    found = (channel for start, channel in _CHANNELS.items() if told.startswith(start))
    return next(found, Channel.OTHER if told else Channel.PHONE)


def _seconds(value: object) -> int | None:
    """Whole seconds of a number; None for anything else."""
    if isinstance(value, int | float) and abs(value) < NOT_AFTER:
        return int(value // 1)
    return None


def _text(value: object) -> str:
    """The text of a cell: bytes in most versions, a number in few."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace").replace("\0", "")
    return "" if value is None else str(value)
