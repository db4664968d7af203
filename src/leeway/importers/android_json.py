"""Android in JSON: messages and calls of a whole phone, as the app SMS Import / Export writes them."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Any

from leeway.importers._android_rows import Rows, words
from leeway.source import Batch, Skipped, Source

TITLE = "Android SMS Import / Export"

BROKEN = "a row of the backup that is broken or cut off"

HEAD = 1 << 16
"""Within so many first bytes a backup begins."""

SECONDS_END = 10**11
"""A date below this is in seconds, as the phone keeps it for messages in parts; else in milliseconds."""

_KEYS = re.compile(rb'"(date|address|body|msg_box|number|duration)"\s*:')
_KINDS = ({b"date", b"address", b"body"}, {b"date", b"msg_box"}, {b"date", b"number", b"duration"})
_SPACE = re.compile(r"[\s,\[\]]*")
_ON_LINE = re.compile(r"\n\s*(?=\{)")
_IN_LIST = re.compile(r"[,\n]\s*(?=\{)")
_ITSELF = frozenset({"", "null", "insert-address-token"})

Row = dict[str, Any]


def identify(source: Source) -> bool:
    """Whether this is JSON whose first rows have the columns of Android's messages or calls."""
    head = source.data[:HEAD].lstrip()
    keys = set(_KEYS.findall(head))
    return head[:1] in {b"{", b"["} and any(kind <= keys for kind in _KINDS)


def read(source: Source) -> Iterator[Batch | Skipped]:
    """One Batch for each partner and channel, and the rows that could not be read."""
    text = source.data.decode("utf-8", "replace")
    reading = _Reading()
    for at, row in _objects(text):
        if row is None:
            reading.rows.ledger.skip(BROKEN, at)
        else:
            reading.row(row, at)
    ledger = reading.rows.ledger
    ledger.numbered(_Lines(text).of)
    yield from ledger.parts(notes=reading.rows.notes)


def _objects(text: str) -> Iterator[tuple[int, Row | None]]:
    """Each row of a text with the place at which it begins; None where it is broken.

    Behind a broken one the next row is looked for, on another line where each has its own. What stands between is
    part of the broken one.
    """
    decoder = json.JSONDecoder(parse_constant=str, parse_int=str, parse_float=str)
    following = _IN_LIST if text.lstrip()[:1] == "[" else _ON_LINE
    at, is_lost = _behind(text, 0), False
    while at < len(text):
        try:
            row, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            row, end = None, at
        if isinstance(row, dict) and (not is_lost or _is_row(row)):
            is_lost = False
            yield at, row
        elif not is_lost:
            is_lost = True
            yield at, None
        if is_lost:
            found = following.search(text, max(end, at + 1))
            end = found.end() if found else len(text)
        at = _behind(text, end)


def _is_row(row: Row) -> bool:
    return "date" in row and bool({"address", "number", "msg_box"} & row.keys())


def _behind(text: str, at: int) -> int:
    """The first place behind the blanks, commas and brackets at another."""
    found = _SPACE.match(text, at)
    return found.end() if found else at


class _Lines:
    """The lines of places in a text, asked in any order."""

    def __init__(self, text: str) -> None:
        self._breaks = [found.start() for found in re.finditer("\n", text)]

    def of(self, places: list[int]) -> list[int]:
        """The 1-based line of each place."""
        return [bisect_left(self._breaks, place) + 1 for place in places]


class _Reading:
    """The rows of one backup as they are read."""

    def __init__(self) -> None:
        self.rows = Rows()

    def row(self, row: Row, at: int) -> None:
        """One message or call."""
        columns = {key: _clean(value) for key, value in row.items() if isinstance(value, str)}
        if "msg_box" in columns:
            self._parts(columns, row, at)
        elif "number" in columns or "duration" in columns:
            name = columns.get("name") or _named(columns)
            self.rows.call(columns, name, at)
        else:
            partner, text = columns.get("address", "").strip(), columns.get("body", "")
            text = "" if text == "null" else text
            way = columns.get("type", "")
            self.rows.message(way, partner, _named(columns), columns, text, at)

    def _parts(self, columns: dict[str, str], row: Row, at: int) -> None:
        """A message in parts: its partner is who sent it, or to whom it went."""
        date = columns.get("date", "")
        if date.isdecimal() and int(date) < SECONDS_END:
            columns["date"] = f"{date}000"
        sender = _dict(row.get("__sender_address"))
        others = [each for each in map(_dict, _list(row.get("__recipient_addresses"))) if each]
        to = {_clean(each.get("address")): each for each in others}
        came = columns["msg_box"] == "1"
        whom = {_clean(sender.get("address")): sender} if came else to
        people = {one: each for one, each in whom.items() if one.casefold() not in _ITSELF}
        if came and len(set(to) - _ITSELF) > 1:
            people |= {one: each for one, each in to.items() if one not in _ITSELF}
        parts = [_dict(each) for each in _list(row.get("__parts"))]
        texts = [_clean(each.get("text")) for each in parts if each.get("ct") == "text/plain"]
        text = words(texts, columns.get("sub", ""))
        key = f"{columns.get('m_id', '')} {columns.get('tr_id', '')}"
        name = next((_clean(each.get("__display_name")) for each in people.values()), "")
        partner = "~".join(sorted(people))
        self.rows.message(columns["msg_box"], partner, name, columns, text, at, key=key)


def _named(columns: dict[str, str]) -> str:
    return columns.get("__display_name") or columns.get("display_name") or ""


def _dict(value: object) -> Row:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _clean(value: object) -> str:
    """A text without halves of letters; empty for what is no text."""
    return value.encode("utf-8", "ignore").decode() if isinstance(value, str) else ""
