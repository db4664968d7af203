"""Which lines start a message, and the numbers in their headers: one form, run over a whole file at once.

Two roads give the same columns. The fast one moves a position in all lines together, token by token; the
slow one is a pattern over the bytes, for words of unequal length (months by name, "in the afternoon").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from leeway.importers._forms import NIGHT, PM, Choice, Digits, Field, Form
from leeway.record import Column

PADDING = 256
"""Zero bytes behind a text, so that a header may be looked for on its last line too."""

_MARK = rb"(?:\xe2\x80[\x8e\x8f\xaa-\xae]|\xe2\x81[\xa6-\xa9]|\xef\xbb\xbf)"


@dataclass(frozen=True, slots=True, eq=False)
class Headers:
    """The lines that start a message, as columns of length n in the order of the file.

    line int64 (0-based); stop int64: the byte behind the header; led bool: a mark stood before it.
    numbers: int64 columns by the field's name, padded: bool columns, whether a field had two digits and began
    with a zero, single: whether it had one.
    """

    line: npt.NDArray[np.int64]
    stop: npt.NDArray[np.int64]
    led: npt.NDArray[np.bool_]
    numbers: dict[str, npt.NDArray[np.int64]]
    padded: dict[str, npt.NDArray[np.bool_]]
    single: dict[str, npt.NDArray[np.bool_]]

    def __len__(self) -> int:
        """How many lines."""
        return len(self.line)

    def chosen(self, which: Column) -> Headers:
        """The headers of a mask."""
        if which.all():
            return self
        return replace(
            self,
            line=self.line[which],
            stop=self.stop[which],
            led=self.led[which],
            **{
                part: {name: column[which] for name, column in getattr(self, part).items()}
                for part in ("numbers", "padded", "single")
            },
        )


def line_starts(text: npt.NDArray[np.uint8]) -> npt.NDArray[np.int64]:
    """Where each line begins; a line feed alone ends a line, so that a lone carriage return stays inside."""
    ends = np.flatnonzero(text == 0x0A)
    starts = np.concatenate((np.zeros(1, np.int64), ends + 1))
    return starts[:-1] if len(text) == starts[-1] else starts


def headers(padded: npt.NDArray[np.uint8], starts: Column, form: Form) -> Headers:
    """The lines (from `starts`) of a text with PADDING behind it that begin in this form."""
    halves = form.halves
    even = halves is None or (
        len(halves.words) == 2 and len(halves.words[0][0]) == len(halves.words[1][0])
    )
    if even and not any(isinstance(t, Choice) and t.name == "n" for t in form.tokens):
        return _stepped(padded, starts, form)
    return _searched(padded, starts, form)


class _Walk:
    """A position in each of many lines, moved forward together; lines that do not fit drop out."""

    def __init__(self, padded: npt.NDArray[np.uint8], starts: Column) -> None:
        self.text = padded
        self.row = np.arange(len(starts))
        self.at = np.array(starts, np.int64)
        self.fits = np.ones(len(starts), bool)
        self.columns: dict[tuple[str, str], Column] = {}

    def byte(self, ahead: int) -> Column:
        return self.text[self.at + ahead] if ahead else self.text[self.at]

    def keep(self) -> None:
        """Let the lines go that have not fitted so far."""
        if self.fits.all():
            return
        self.row, self.at = self.row[self.fits], self.at[self.fits]
        self.columns = {key: column[self.fits] for key, column in self.columns.items()}
        self.fits = np.ones(len(self.row), bool)

    def past_marks(self) -> None:
        """Step over marks of direction; each is three bytes long."""
        began = self.at
        for _ in range(4):
            first = self.byte(0)
            some = np.flatnonzero((first == 0xE2) | (first == 0xEF))
            if not len(some):
                break
            at = self.at[some]
            second, third = self.text[at + 1], self.text[at + 2]
            turn = (first[some] == 0xE2) & (second == 0x80)
            turn &= (third == 0x8E) | (third == 0x8F) | ((third >= 0xAA) & (third <= 0xAE))
            wall = (first[some] == 0xE2) & (second == 0x81) & (third >= 0xA6) & (third <= 0xA9)
            order = (first[some] == 0xEF) & (second == 0xBB) & (third == 0xBF)
            self.at = self.at.copy()
            self.at[some] += 3 * (turn | wall | order)
        self.columns["led", ""] = self.at != began

    def literal(self, token: bytes) -> None:
        for ahead, byte in enumerate(token):
            self.fits &= self.byte(ahead) == byte
        self.at = self.at + len(token)

    def digit(self, ahead: int, digits: Digits) -> tuple[Column, Column]:
        """The value `ahead` digits on, and whether one stands there."""
        place = ahead * digits.width
        value = self.byte(place + digits.width - 1) - np.uint8(digits.zero)
        there = value < 10
        for offset, byte in enumerate(digits.prefix):
            there &= self.byte(place + offset) == byte
        return value, there

    def number(self, field: Field, digits: Digits) -> None:
        value, there = self.digit(0, digits)
        self.fits &= there
        total = value.astype(np.int64)
        for ahead in range(1, field.least):
            value, there = self.digit(ahead, digits)
            self.fits &= there
            total = total * 10 + value
        if field.most > field.least:
            value, more = self.digit(field.least, digits)
            self.columns["padded", field.name] = more & (total == 0)
            self.columns["single", field.name] = ~more
            total = np.where(more, total * 10 + value, total)
            self.at = self.at + digits.width * (field.least + more)
        else:
            self.at = self.at + digits.width * field.least
        self.columns["numbers", field.name] = total

    def half(self, token: Choice) -> None:
        (one, first), (other, second) = token.words
        apart = next(i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b)
        is_other = self.byte(apart) == other[apart]
        for ahead, (a, b) in enumerate(zip(one, other, strict=True)):
            self.fits &= self.byte(ahead) == (a if a == b else np.where(is_other, b, a))
        self.columns["numbers", token.name] = np.where(is_other, second, first)
        self.at = self.at + len(one)


def _stepped(padded: npt.NDArray[np.uint8], starts: Column, form: Form) -> Headers:
    walk = _Walk(padded, starts)
    walk.fits = _may_begin(form)[padded[starts]]
    walk.keep()
    walk.past_marks()
    for token in form.tokens:
        if isinstance(token, bytes):
            walk.literal(token)
        elif isinstance(token, Field):
            walk.number(token, form.digits)
        else:
            walk.half(token)
        if not walk.fits.all() and walk.fits.mean() < 0.9:
            walk.keep()
    walk.keep()
    parts: dict[str, dict[str, Any]] = {"numbers": {}, "padded": {}, "single": {}, "led": {}}
    for (part, name), column in walk.columns.items():
        parts[part][name] = column
    led = parts.pop("led")[""]
    return Headers(walk.row, walk.at, led, **parts)


def _may_begin(form: Form) -> npt.NDArray[np.bool_]:
    """For each byte, whether a line that begins with it may begin in this form, with a mark before it or not."""
    first, table = form.tokens[0], np.zeros(256, bool)
    table[[0xE2, 0xEF]] = True
    if isinstance(first, bytes):
        table[first[0]] = True
    elif isinstance(first, Field):
        prefix, zero = form.digits
        table[[prefix[0]] if prefix else range(zero, zero + 10)] = True
    else:
        table[[word[0] for word, _ in first.words]] = True
    return table


def _searched(padded: npt.NDArray[np.uint8], starts: Column, form: Form) -> Headers:
    text = padded.tobytes()
    wanted = re.compile(_pattern(form), re.MULTILINE)
    found = [m for m in wanted.finditer(text) if m.end() <= len(text) - PADDING]
    line = np.searchsorted(starts, [m.start() for m in found], side="right") - 1
    led = np.array([m.end("marks") > m.start() for m in found], bool)
    parts: dict[str, dict[str, Any]] = {"numbers": {}, "padded": {}, "single": {}}
    for token in form.tokens:
        if isinstance(token, bytes):
            continue
        words = [m[token.name] for m in found]
        if isinstance(token, Choice):
            meant = dict(token.words)
            numbers = [meant[word] for word in words]
        else:
            written = [word.decode() for word in words]
            numbers = [int(word) for word in written]
            if token.most > token.least:
                single = np.array([len(word) == 1 for word in written], bool)
                parts["single"][token.name] = single
                parts["padded"][token.name] = ~single & (np.array(numbers, np.int64) < 10)
        parts["numbers"][token.name] = np.array(numbers, np.int64)
    stop = np.array([m.end() for m in found], np.int64)
    return _at_starts(Headers(line.astype(np.int64), stop, led, **parts), starts, found)


def _at_starts(read: Headers, starts: Column, found: list[re.Match[bytes]]) -> Headers:
    """Those that begin at one of the given line starts (others were not asked for)."""
    begun = np.array([m.start() for m in found], np.int64)
    return read.chosen(starts[read.line] == begun if len(begun) else np.zeros(0, bool))


def _pattern(form: Form) -> bytes:
    parts = [rb"^(?P<marks>" + _MARK + rb"{0,4})"]
    for token in form.tokens:
        if isinstance(token, bytes):
            parts.append(re.escape(token))
        elif isinstance(token, Field):
            width = b"{%d,%d}" % (token.least, token.most)
            parts.append(b"(?P<%s>%s%s)" % (token.name.encode(), form.digits.pattern, width))
        else:
            words = sorted((re.escape(word) for word, _ in token.words), key=len, reverse=True)
            parts.append(b"(?P<%s>%s)" % (token.name.encode(), b"|".join(words)))
    return b"".join(parts)


def hour_of_day(hour: Column, half: Column | None) -> Column:
    """Hours of a clock with halves as 0..23 (12 AM is 0, and so is 0 AM); -1 where there is none such."""
    if half is None:
        return np.where(hour < 24, hour, -1)
    late = (half == PM) | ((half == NIGHT) & (hour >= 6) & (hour < 12))
    told = hour % 12 + 12 * late
    beyond = np.where((hour < 24) & late, hour, -1)
    return np.where(hour <= 12, told, beyond)
