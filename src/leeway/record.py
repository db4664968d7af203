"""Record: what happened between two people, as columns; Event is one row of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import IntEnum, StrEnum
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple, overload
from zoneinfo import ZoneInfo

import numpy as np
import numpy.typing as npt

Column = npt.NDArray[Any]
Mask = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.int64]

DAY = 86_400
"""Seconds in a day."""


class Who(IntEnum):
    """Whose act it is."""

    NOBODY = 0
    ME = 1
    THEM = 2


class Channel(IntEnum):
    """The way it took."""

    OTHER = 0
    WHATSAPP = 1
    SMS = 2
    IMESSAGE = 3
    PHONE = 4
    EMAIL = 5
    TELEGRAM = 6
    SIGNAL = 7
    MESSENGER = 8
    INSTAGRAM = 9
    DISCORD = 10
    SNAPCHAT = 11
    GOOGLE_CHAT = 12
    IN_PERSON = 13


class Kind(IntEnum):
    """What it was."""

    SYSTEM = 0
    MESSAGE = 1
    MEDIA = 2
    CALL = 3
    VOICEMAIL = 4
    VISIT = 5
    TALK = 6
    REACTION = 7
    DELETED = 8


class ZoneFrom(StrEnum):
    """How the zone of an import is known."""

    FILE = "file"
    TOLD = "told"
    ASSUMED = "assumed"
    UNKNOWN = "unknown"


UNKNOWN_SECONDS = -1
"""The length of a call that the source does not tell, and of everything that is no call."""

_CONTACT = np.array([k not in {Kind.SYSTEM, Kind.REACTION} for k in Kind])


class Origin(NamedTuple):
    """One import: the file's own name, the format's title, and the zone it was read in.

    `timed`: whether the hours of its events are known, or their days alone.
    """

    name: str
    title: str
    zone: str
    zone_from: ZoneFrom
    timed: bool = True


class Event(NamedTuple):
    """One row of a Record.

    `when` is aware, in the zone of its import; `seconds` is the talk time of a call (0: not answered),
    None where there is none or it is not told; `origin` is "file:line".
    """

    id: int
    when: datetime
    who: Who
    channel: Channel
    kind: Kind
    text: str
    seconds: int | None
    origin: str


class Quote(NamedTuple):
    """A message held up as evidence: its id, when (aware, local), whose, and its words.

    `dated`: whether that is its day; else nobody named one, and `when` is when the person told of it; `timed`: whether
    its hour is known.
    """

    event: int
    when: datetime
    who: Who
    text: str
    dated: bool = True
    timed: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """Columns of equal length n, sorted by `utc` (ties as the source had them); never changed.

    ids uint64; utc and wall int64 seconds since 1970 (wall: local clock read as if UTC); fold uint8;
    who, channel, kind uint8; seconds int32 (UNKNOWN_SECONDS: none); edited bool; origin uint16 into
    `origins`; line int32; text uint8 (UTF-8 of all messages), bounds int64 of length n + 1.
    """

    ids: npt.NDArray[np.uint64]
    utc: npt.NDArray[np.int64]
    wall: npt.NDArray[np.int64]
    fold: npt.NDArray[np.uint8]
    who: npt.NDArray[np.uint8]
    channel: npt.NDArray[np.uint8]
    kind: npt.NDArray[np.uint8]
    seconds: npt.NDArray[np.int32]
    edited: npt.NDArray[np.bool_]
    origin: npt.NDArray[np.uint16]
    line: npt.NDArray[np.int32]
    text: npt.NDArray[np.uint8]
    bounds: npt.NDArray[np.int64]
    origins: tuple[Origin, ...] = ()

    def __len__(self) -> int:
        """How many events."""
        return len(self.ids)

    def __iter__(self) -> Iterator[Event]:
        """The events in order of time."""
        return (self._event(row) for row in range(len(self)))

    @overload
    def __getitem__(self, which: int) -> Event: ...
    @overload
    def __getitem__(self, which: slice | Mask | Rows) -> Record: ...
    def __getitem__(self, which: int | slice | Mask | Rows) -> Event | Record:
        """One event by row, or the Record of a slice, of a mask, or of rows in the order given."""
        if isinstance(which, (int, np.integer)):
            return self._event(range(len(self))[which])
        return self._chosen(np.arange(len(self))[which])

    @property
    def zone(self) -> str:
        """The zone of the newest import; UTC for an empty record."""
        return self.origins[-1].zone if self.origins else "UTC"

    @property
    def zone_from(self) -> ZoneFrom:
        """How the zone of the newest import is known."""
        return self.origins[-1].zone_from if self.origins else ZoneFrom.UNKNOWN

    def text_at(self, row: int) -> str:
        """The words of one row, exactly as written."""
        return self.text[self.bounds[row] : self.bounds[row + 1]].tobytes().decode("utf-8")

    def texts(self, rows: Iterable[int] | None = None) -> list[str]:
        """The words of the given rows, or of all."""
        if rows is not None:
            return [self.text_at(int(row)) for row in rows]
        whole, ends = self.text.tobytes(), self.bounds.tolist()
        return [whole[a:b].decode("utf-8") for a, b in pairwise(ends)]

    def when(self, row: int) -> datetime:
        """The moment of one row, aware, in the zone of its import."""
        zone = zone_named(self.origins[self.origin[row]].zone) if self.origins else UTC
        return datetime.fromtimestamp(int(self.utc[row]), UTC).astimezone(zone)

    def quote(self, row: int) -> Quote:
        """One row held up as evidence."""
        row = int(row)
        timed = self.origins[self.origin[row]].timed if self.origins else True
        quote = Quote(int(self.ids[row]), self.when(row), Who(self.who[row]), self.text_at(row))
        return quote._replace(timed=timed)

    @property
    def timed(self) -> Mask:
        """The rows whose hour is known; of the others the day alone is."""
        known = np.array([origin.timed for origin in self.origins] or [True])
        return known[self.origin] if self.origins else np.ones(len(self), np.bool_)

    def row_of(self, event: int) -> int | None:
        """The row of an event id, or None when the record does not hold it, or it is no id at all."""
        if not 0 <= event < 1 << 64:
            return None
        found = np.flatnonzero(self.ids == np.uint64(event))
        return int(found[0]) if len(found) else None

    def contacts(self, who: Who) -> Mask:
        """The rows by which one side reached out: messages, media, calls, visits; no reactions."""
        reached: Mask = (self.who == who) & _CONTACT[self.kind]
        return reached

    @property
    def reached(self) -> int:
        """How many messages, calls and visits of the two: no notice of an app, no reaction."""
        return int(self.contacts(Who.ME).sum() + self.contacts(Who.THEM).sum())

    def local(self, moment: datetime) -> datetime:
        """An aware moment as the clock in the record's own zone shows it."""
        return moment.astimezone(zone_named(self.zone))

    def before(self, moment: datetime) -> Record:
        """The events up to and including an aware moment: nothing later is ever read."""
        return self[: int(np.searchsorted(self.utc, moment.timestamp(), side="right"))]

    def _event(self, row: int) -> Event:
        length = int(self.seconds[row])
        place = self.origins[self.origin[row]].name if self.origins else ""
        return Event(
            int(self.ids[row]),
            self.when(row),
            Who(self.who[row]),
            Channel(self.channel[row]),
            Kind(self.kind[row]),
            self.text_at(row),
            None if length == UNKNOWN_SECONDS else length,
            f"{place}:{self.line[row]}",
        )

    def _chosen(self, rows: Rows) -> Record:
        columns = {name: getattr(self, name)[rows] for name in COLUMNS}
        if len(rows) and bool((np.diff(rows) == 1).all()):
            start, stop = self.bounds[rows[0]], self.bounds[rows[-1] + 1]
            buffer, bounds = self.text[start:stop], self.bounds[rows[0] : rows[-1] + 2] - start
        else:
            buffer, bounds = gather(self.text, self.bounds[rows], self.bounds[rows + 1])
        return replace(self, **columns, text=buffer, bounds=bounds)


COLUMNS = (
    "ids",
    "utc",
    "wall",
    "fold",
    "who",
    "channel",
    "kind",
    "seconds",
    "edited",
    "origin",
    "line",
)
"""The columns of one value a row, in order; text and bounds stand beside them."""


def nothing(zone: str = "UTC", zone_from: ZoneFrom = ZoneFrom.ASSUMED) -> Record:
    """A record in which nothing has happened yet, in a zone."""
    columns: dict[str, Any] = {name: np.zeros(0, _TYPES.get(name, np.uint8)) for name in COLUMNS}
    bounds = np.zeros(1, np.int64)
    origin = Origin("nothing", "no import", zone, zone_from)
    return Record(**columns, text=np.zeros(0, np.uint8), bounds=bounds, origins=(origin,))


_TYPES: dict[str, Any] = {
    "ids": np.uint64,
    "utc": np.int64,
    "wall": np.int64,
    "seconds": np.int32,
    "edited": np.bool_,
    "origin": np.uint16,
    "line": np.int32,
}


@cache
def zone_named(name: str) -> ZoneInfo:
    """The zone of an IANA name; raises ZoneInfoNotFoundError for an unknown one."""
    return ZoneInfo(name)


FEW_RUNS = 2_000
"""So few runs of stretches that follow one another are copied run by run: ten times faster than byte by byte."""


def gather(
    text: npt.NDArray[np.uint8], starts: Column, stops: Column
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64]]:
    """The stretches starts[i]:stops[i] of a buffer laid end to end, and their n + 1 bounds."""
    bounds = np.zeros(len(starts) + 1, np.int64)
    np.cumsum(stops - starts, out=bounds[1:])
    breaks = np.flatnonzero(starts[1:] != stops[:-1])
    if len(starts) and len(breaks) < FEW_RUNS:
        heads, tails = np.append(0, breaks + 1), np.append(breaks, len(starts) - 1)
        runs = [text[a:b] for a, b in zip(starts[heads], stops[tails], strict=True)]
        return np.concatenate(runs), bounds
    shift = np.repeat(np.asarray(starts, np.int64) - bounds[:-1], np.diff(bounds))
    return text[np.arange(bounds[-1]) + shift], bounds


def stable_ids(channel: Column, who: Column, time: Column, text_hash: Column) -> Column:
    """An id for each row from what it is: way, side, source time, text, and its ordinal among equals.

    All arguments have length n, in the order of the source; `time` is the source's own (seconds), so
    that a changed zone changes no id; `text_hash` uint64. Returns uint64 of length n, all different.
    """
    key = np.asarray(text_hash, np.uint64).copy()
    for part in (time, who, channel):
        key = _mixed(key ^ np.asarray(part, np.int64).view(np.uint64))
    order = np.argsort(key, kind="stable")
    ranked = key[order]
    first = np.concatenate(([True], ranked[1:] != ranked[:-1])) if len(key) else np.zeros(0, bool)
    start = np.maximum.accumulate(np.where(first, np.arange(len(key)), 0))
    ordinal = np.empty(len(key), np.uint64)
    ordinal[order] = (np.arange(len(key)) - start).astype(np.uint64)
    return _mixed(key + ordinal)


def _mixed(key: Column) -> Column:
    """The finaliser of SplitMix64 (Steele, Lea & Flood 2014): every bit stirs every other."""
    key = (key ^ (key >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    key = (key ^ (key >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.asarray(key ^ (key >> np.uint64(31)), np.uint64)


def wall_clock(moment: datetime) -> int:
    """The clock reading of a moment as seconds since 1970, as `Record.wall` counts."""
    naive = moment.replace(tzinfo=None)
    return round((naive - datetime(1970, 1, 1)) / timedelta(seconds=1))  # noqa: DTZ001


def id_name(event: int) -> str:
    """An event id as JSON and addresses write it: sixteen hexadecimal digits."""
    return f"{event:016x}"
