"""Android: messages and calls of a whole phone, as the app SMS Backup & Restore writes them in XML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from leeway.importers._elements import Attributes, mended, walk
from leeway.importers._partners import FIRST, NOT_AFTER, Ledger, named
from leeway.record import UNKNOWN_SECONDS, Kind
from leeway.source import Batch, Skipped, Source

TITLE = "Android SMS Backup & Restore"

BROKEN = "a row of the backup that is broken or cut off"
NO_DATE = "a date or time that does not exist"
NEVER_SENT = "a draft, or a message that was never sent"
TWICE = "a row that stands in the backup already"
HIDDEN = "a caller who hid their number"
NOBODY = "a message without a number"
OTHER_CALL = "a call of a kind that Leeway does not know"
OTHER_MESSAGE = "a message of a kind that Leeway does not know"

NO_VOICEMAIL = (
    "A phone's list of calls does not tell whether a person or a voicemail took your call: "
    "both count as taken."
)
CUT_OFF = "The backup was cut off. What stands in it was read; what came after is missing."

HEAD = 1 << 16
"""Within so many first bytes a backup begins."""

_BEGINS = re.compile(rb"<(?:smses|calls)[\s/>]|<(?:sms|mms|call)\s[^<]*?\bdate\s*=")
_ROW = re.compile(rb"<(?:sms|mms|call)(?=[\s/>])")
_END = (b"</smses>", b"</calls>")

_RECEIVED, _SENT = "1", "2"
_UNSENT = frozenset("3456")
"""Draft, in the outbox, failed, waiting: none of these reached anyone."""

_UNSEEN = frozenset({"", "-1", "-2", "-3", "null", "private", "unknown", "anonymous"})
"""How a hidden caller's number is written."""

_NO_SUBJECT = frozenset({"", "null", "nosubject", "no subject"})
_FROM_ANY = re.compile(r"\s*[~,;]\s*")


class _Message(NamedTuple):
    """A message in parts that is being read: what stands in its tag, where, its words, and all addresses."""

    attributes: Attributes
    at: int
    texts: list[str]
    addresses: set[str]


def identify(source: Source) -> bool:
    """Whether this is XML in which messages or calls of a phone begin."""
    return source.data[:HEAD].lstrip()[:1] == b"<" and bool(_BEGINS.search(source.data[:HEAD]))


def read(source: Source) -> Iterator[Batch | Skipped]:
    """One Batch for each partner and channel, and the rows that could not be read; raises Unsafe."""
    data = mended(source.data)
    starts = [found.start() for found in _ROW.finditer(data)]
    reading = _Reading()
    walk(data, starts, reading.started, reading.ended)
    for at in sorted(set(starts) - reading.seen):
        reading.ledger.skip(BROKEN, at)
    breaks = np.flatnonzero(np.frombuffer(data, np.uint8) == 10)
    reading.ledger.numbered(lambda places: (np.searchsorted(breaks, places) + 1).tolist())
    notes = [NO_VOICEMAIL] if reading.rang else []
    if starts and not data.rstrip().endswith(_END):
        notes.append(CUT_OFF)
    yield from reading.ledger.parts(notes=tuple(notes))


class _Reading:
    """What is known of one backup while it is read; a row is named by the byte at which it begins."""

    def __init__(self) -> None:
        self.ledger = Ledger()
        self.seen: set[int] = set()
        self.rang = False
        self._met: set[int] = set()
        self._message: _Message | None = None

    def started(self, name: str, attributes: Attributes, at: int) -> None:
        """An element begins."""
        match name:
            case "sms":
                self._message = None
                self.seen.add(at)
                self._sms(attributes, at)
            case "call":
                self._message = None
                self.seen.add(at)
                self._call(attributes, at)
            case "mms":
                self._message = _Message(attributes, at, [], set())
            case "part" if self._message is not None and attributes.get("ct") == "text/plain":
                self._message.texts.append(attributes.get("text", ""))
            case "addr" if self._message is not None:
                self._message.addresses.add(attributes.get("address", ""))

    def ended(self, name: str) -> None:
        """An element ends."""
        if name == "mms" and self._message is not None:
            message, self._message = self._message, None
            self.seen.add(message.at)
            self._mms(message, message.at)

    def _sms(self, row: Attributes, at: int) -> None:
        way, partner = row.get("type", ""), row.get("address", "").strip()
        text = row.get("body", "")
        self._written(way, partner, row, "" if text == "null" else text, at, key=text)

    def _mms(self, message: _Message, at: int) -> None:
        row = message.attributes
        texts = [text for text in message.texts if text not in {"", "null"}]
        subject = row.get("sub", "").strip()
        if subject.casefold() not in _NO_SUBJECT:
            texts.insert(0, subject)
        partner = "~".join(filter(None, _FROM_ANY.split(row.get("address", "").strip())))
        people = {re.sub(r"\D", "", each)[-9:] or each for each in message.addresses}
        if len(people - {"", "null", "insert-address-token"}) > 2 and "~" not in partner:
            partner = "~".join(sorted(people))
        text = "\n".join(texts)
        key = "|".join((text, row.get("m_id", ""), row.get("tr_id", "")))
        self._written(row.get("msg_box", ""), partner, row, text, at, key=key)

    def _written(
        self, way: str, partner: str, row: Attributes, text: str, at: int, *, key: str
    ) -> None:
        time = _seconds(row.get("date"))
        if way in _UNSENT:
            self.ledger.skip(NEVER_SENT, at, lost=False)
        elif way not in {_RECEIVED, _SENT}:
            self.ledger.skip(OTHER_MESSAGE, at)
        elif time is None:
            self.ledger.skip(NO_DATE, at)
        elif partner.casefold() in _UNSEEN:
            self.ledger.skip(NOBODY, at, lost=False)
        elif self._is_new((partner, row["date"], way, key), at):
            self.ledger.message(
                time=time,
                partner=partner,
                name=named(row.get("contact_name")),
                mine=way == _SENT,
                text=text,
                line=at,
            )

    def _call(self, row: Attributes, at: int) -> None:
        way, partner = row.get("type", ""), row.get("number", "").strip()
        time = _seconds(row.get("date"))
        if way not in _CALLS:
            self.ledger.skip(OTHER_CALL, at)
        elif time is None:
            self.ledger.skip(NO_DATE, at)
        elif partner.casefold() in _UNSEEN:
            self.ledger.skip(HIDDEN, at, lost=False)
        elif self._is_new((partner, row["date"], way), at):
            kind, mine, seconds = _CALLS[way]
            self.rang |= mine
            self.ledger.call(
                time=time,
                partner=partner,
                name=named(row.get("contact_name")),
                mine=mine,
                seconds=_whole(row.get("duration")) if seconds is None else seconds,
                line=at,
                kind=kind,
            )

    def _is_new(self, key: tuple[str, ...], at: int) -> bool:
        """Whether a row stands here for the first time: the app writes some again when it adds to a backup."""
        mark = hash(key)
        if mark in self._met:
            self.ledger.skip(TWICE, at, lost=False)
            return False
        self._met.add(mark)
        return True


_CALLS: dict[str, tuple[Kind, bool, int | None]] = {
    "1": (Kind.CALL, False, None),
    "2": (Kind.CALL, True, None),
    "3": (Kind.CALL, False, 0),
    "4": (Kind.VOICEMAIL, False, UNKNOWN_SECONDS),
    "5": (Kind.CALL, False, 0),
    "6": (Kind.CALL, False, 0),
    "7": (Kind.CALL, False, UNKNOWN_SECONDS),
}
"""Taken, made, missed, voicemail, refused, from one who is blocked, answered on another device: what it was, whether
mine, and its seconds (None: as the row says)."""


def _seconds(milliseconds: str | None) -> int | None:
    """UTC seconds of a date in milliseconds; None where it is none."""
    time = _whole(milliseconds) // 1000
    return time if FIRST <= time < NOT_AFTER else None


def _whole(number: str | None) -> int:
    """A whole number; -1 where it is none."""
    return int(number) if number and _DIGITS.fullmatch(number) else UNKNOWN_SECONDS


_DIGITS = re.compile(r"[0-9]{1,15}")
