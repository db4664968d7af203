"""The rows of a WhatsApp chat: from line to line, who sent it, and what it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from heapq import nlargest

import numpy as np
import numpy.typing as npt

from leeway.importers._app_lines import (
    LEAD,
    AppLine,
    Sign,
    app_line,
    beginnings,
    endings,
    is_about_the_chat,
)
from leeway.importers._digest import digests, first_words, words
from leeway.importers._openings import Lines, Openings
from leeway.record import UNKNOWN_SECONDS, Column, Kind

FEW = 3
"""A line of the app that looks as if it had a sender stands so often at most; and so many people are no crowd."""


@dataclass(slots=True, eq=False)
class Rows:
    """Messages as columns of length n, filled step by step; `begin` and `end` are bytes of the text.

    sender int64 into `handles` (-1: nobody); kind uint8; seconds int32; edited bool; `signs`: what lines tell of
    the phone's owner, by sign and handle; `group`: a line that only groups have; `notice`: the handle beside which
    the app's first notice stands, or -1.
    """

    data: bytes
    begin: npt.NDArray[np.int64]
    end: npt.NDArray[np.int64]
    sender: npt.NDArray[np.int64]
    handles: list[str]
    kind: npt.NDArray[np.uint8]
    seconds: npt.NDArray[np.int32]
    edited: npt.NDArray[np.bool_]
    signs: dict[tuple[Sign, int], int]
    group_lines: int = 0
    notice: int = -1

    def raw(self, row: int) -> bytes:
        """The bytes of one row's text."""
        return self.data[self.begin[row] : self.end[row]]


def rows_of(data: bytes, lines: Lines, found: Openings, last_line: Column) -> Rows:
    """The rows that these openings begin; `last_line` is the last line of each."""
    sender, handles = _senders(lines, found)
    end = lines.ends()[last_line]
    behind = found.name + 1 + (lines.padded[found.name + 1] == 0x20)
    begin = np.minimum(np.where(sender >= 0, behind, found.stop), end)
    end = end - ((lines.padded[end - 1] == 0x0D) & (end > begin))
    size = len(found)
    rows = Rows(
        data,
        begin,
        end,
        sender,
        handles,
        np.where(sender >= 0, Kind.MESSAGE, Kind.SYSTEM).astype(np.uint8),
        np.full(size, UNKNOWN_SECONDS, np.int32),
        np.zeros(size, bool),
        defaultdict(int),
    )
    _longer_names(rows)
    first_end = lines.ends()[found.line]
    _read_app_lines(rows, lines, first_end - (lines.padded[first_end - 1] == 0x0D))
    _read_notices(rows)
    return rows


def _senders(lines: Lines, found: Openings) -> tuple[npt.NDArray[np.int64], list[str]]:
    """Who sent each row (-1: nobody), and all handles in the order in which they come."""
    sender = np.full(len(found), -1)
    named = np.flatnonzero(found.name >= 0)
    number, firsts = _numbered(digests(lines.padded, found.stop[named], found.name[named]))
    counts = np.bincount(number, minlength=len(firsts)).tolist()
    names = [
        lines.padded[found.stop[row] : found.name[row]].tobytes().decode("utf-8", "replace")
        for row in named[firsts].tolist()
    ]
    crowd = len(names) > 2
    people = [name for _, name in nlargest(2, zip(counts, names, strict=True))]
    place: list[int] = []
    handles: list[str] = []
    for name, count in zip(names, counts, strict=True):
        is_app = count <= FEW and (is_about_the_chat(name) or (crowd and _tells_of(people, name)))
        place.append(-1 if is_app else len(handles))
        handles += [] if is_app else [name]
    sender[named] = np.array(place, np.int64)[number]
    return sender, handles


def _tells_of(people: list[str], name: str) -> bool:
    """Whether what stands in the place of a name is a sentence: a quotation, or one of the two and more words."""
    rests = (name.replace(person, " ") for person in people if person in name and person != name)
    return any(c in name for c in '“”„«»"') or any(len(rest.split()) > 1 for rest in rests)


def _numbered(names: Column) -> tuple[Column, Column]:
    """Equal numbers for equal values, from 0 in the order in which they come, and where each comes first."""
    if not len(names):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    is_first, is_other = names == names[0], names != names[0]
    second = int(np.argmax(is_other))
    if np.all(is_first | (names == names[second])):
        return is_other.astype(np.int64), np.array([0, second] if is_other.any() else [0])
    _, first, number = np.unique(names, return_index=True, return_inverse=True)
    order = np.argsort(first)
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    return rank[number], first[order]


def _longer_names(rows: Rows) -> None:
    """A name may hold ": " itself: then all texts of this sender begin with the same words and a colon."""
    for handle in range(len(rows.handles) if len(rows.handles) <= FEW else 0):
        mine = np.flatnonzero(rows.sender == handle)
        head, colon, _ = rows.raw(int(mine[0]))[:80].partition(b": ")
        head += colon
        if (
            len(mine) < 5
            or not colon
            or not all(rows.raw(row).startswith(head) for row in mine.tolist())
        ):
            continue
        rows.begin[mine] += len(head)
        rows.handles[handle] += ": " + head[:-2].decode("utf-8", "replace")


def _read_app_lines(rows: Rows, lines: Lines, first_end: Column) -> None:
    """Give every row that the app made its kind; only rows that look like one are read.

    `first_end`: the byte behind the first line of each row.
    """
    lead = LEAD.encode()
    places: dict[bytes, list[int]] = defaultdict(list)
    looks = _looks_made(rows, lines, first_end)
    begin, end = rows.begin[looks].tolist(), rows.end[looks].tolist()
    for row, start, stop in zip(looks.tolist(), begin, end, strict=True):
        places[rows.data[start:stop]].append(row)
    for raw, same in places.items():
        text = raw.decode("utf-8", "surrogateescape")
        said = app_line(text, led=raw.startswith(lead))
        both = len(set(rows.sender[same].tolist())) > 1
        if said and (both or not said.guessed):
            _apply(rows, same, text, said)


def _looks_made(rows: Rows, lines: Lines, first_end: Column) -> Column:
    """The rows with a sender that begin or end as the texts of the app do, or whose first line ends so."""
    text, begin, end = lines.padded, rows.begin, rows.end
    first, last = first_words(text, begin, end), text[end - 1]
    pairs, beginnings_of_eight, endings_of_eight = _tables()
    made = (text[begin] == ord("<")) | (last == ord(">"))
    some = np.flatnonzero(pairs[(first & np.uint64(0xFFFF)).astype(np.intp)])
    begun = first[some]
    made[some] |= np.isin(begun, beginnings_of_eight)
    made[some] |= np.isin(begun & np.uint64(0xFFFFFFFF), _FILES)
    made[some] |= (begun & np.uint64(0xFFFFFF)) == np.uint64(0x8E80E2)
    files = np.flatnonzero((text[first_end - 1] == ord(")")) & (first_end - begin >= 8))
    made[files] |= np.isin(words(text)[first_end[files] - 8], endings_of_eight)
    return np.flatnonzero(made & (end > begin) & (rows.sender >= 0))


def _as_words(texts: Iterable[bytes]) -> npt.NDArray[np.uint64]:
    return np.array(sorted({int.from_bytes(text, "little") for text in texts}), np.uint64)


_FILES = _as_words([b"IMG-", b"VID-", b"PTT-", b"AUD-", b"STK-", b"DOC-", b"GIF-"])
"""How the names of files begin that WhatsApp gives itself."""


@cache
def _tables() -> tuple[Column, Column, Column]:
    """Which first two bytes a text of the app may have; its first eight bytes; the last eight of one with a file."""
    first = _as_words(text[:8] for text in beginnings())
    last = _as_words(text[-8:] for text in endings() if len(text) >= 8)
    pairs = np.zeros(1 << 16, bool)
    pairs[[*(word & 0xFFFF for word in first.tolist() + _FILES.tolist()), 0x80E2]] = True
    return pairs, first, last


def _apply(rows: Rows, same: list[int], text: str, said: AppLine) -> None:
    """Write what a text is into all rows that have it."""
    which = np.array(same)
    before, part = (
        len(piece.encode("utf-8", "surrogateescape"))
        for piece in (text[: said.start], text[said.start : said.stop])
    )
    rows.kind[which] = said.kind
    rows.seconds[which] = said.seconds
    rows.edited[which] = said.edited
    rows.begin[which] += before
    rows.end[which] = rows.begin[which] + part
    rows.group_lines += len(same) * said.group
    if said.sign is not Sign.NONE:
        for sender in rows.sender[which].tolist():
            rows.signs[said.sign, sender] += 1
    if said.kind is Kind.SYSTEM:
        if which[0] < 2 and rows.notice < 0:
            rows.notice = int(rows.sender[which[0]])
        rows.sender[which] = -1


def _read_notices(rows: Rows) -> None:
    """Lines without a sender: look for those of a group. Old phones put a name before the first notice."""
    for row in range(min(2, len(rows.sender))):
        text = rows.raw(row).decode("utf-8", "surrogateescape")
        if rows.sender[row] >= 0 and rows.kind[row] == Kind.MESSAGE and is_about_the_chat(text):
            _apply(rows, [row], text, AppLine(Kind.SYSTEM, 0, len(text)))
    nobody = np.flatnonzero((rows.sender < 0) & (rows.end - rows.begin < NOTICE))[:MOST_NOTICES]
    for raw in {rows.raw(row) for row in nobody}:
        said = is_about_the_chat(raw.decode("utf-8", "replace"))
        rows.group_lines += said.group if said else 0


NOTICE = 400
"""Bytes of the longest line about the chat that is looked at."""

MOST_NOTICES = 500
"""So many such lines are looked at to find out whether the chat is a group's."""
