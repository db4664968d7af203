"""Android: messages and calls of a whole phone, as the app SMS Backup & Restore writes them in XML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from leeway.importers._android_rows import Rows, words
from leeway.importers._elements import Attributes, mended, walk
from leeway.source import Batch, Skipped, Source

TITLE = "Android SMS Backup & Restore"

BROKEN = "a row of the backup that is broken or cut off"
CUT_OFF = "The backup was cut off. What stands in it was read; what came after is missing."

HEAD = 1 << 16
"""Within so many first bytes a backup begins."""

_BEGINS = re.compile(rb"<(?:smses|calls)[\s/>]|<(?:sms|mms|call)\s[^<]*?\bdate\s*=")
_ROW = re.compile(rb"<(?:sms|mms|call)(?=[\s/>])")
_END = (b"</smses>", b"</calls>")

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
    ledger = reading.rows.ledger
    for at in sorted(set(starts) - reading.seen):
        ledger.skip(BROKEN, at)
    breaks = np.flatnonzero(np.frombuffer(data, np.uint8) == 10)
    ledger.numbered(lambda places: (np.searchsorted(breaks, places) + 1).tolist())
    is_cut_off = starts and not data.rstrip().endswith(_END)
    yield from ledger.parts(notes=(*reading.rows.notes, *([CUT_OFF] if is_cut_off else [])))


class _Reading:
    """What is known of one backup while it is read; a row is named by the byte at which it begins."""

    def __init__(self) -> None:
        self.rows = Rows()
        self.seen: set[int] = set()
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
                self.rows.call(attributes, attributes.get("contact_name", ""), at)
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
            self._mms(message)

    def _sms(self, row: Attributes, at: int) -> None:
        text, name = row.get("body", ""), row.get("contact_name", "")
        text = "" if text == "null" else text
        self.rows.message(row.get("type", ""), row.get("address", "").strip(), name, row, text, at)

    def _mms(self, message: _Message) -> None:
        row = message.attributes
        partner = "~".join(filter(None, _FROM_ANY.split(row.get("address", "").strip())))
        people = {re.sub(r"\D", "", each)[-9:] or each for each in message.addresses}
        if len(people - {"", "null", "insert-address-token"}) > 2 and "~" not in partner:
            partner = "~".join(sorted(people))
        text = words(message.texts, row.get("sub", ""))
        key = f"{row.get('m_id', '')} {row.get('tr_id', '')}"
        name = row.get("contact_name", "")
        self.rows.message(row.get("msg_box", ""), partner, name, row, text, message.at, key=key)
