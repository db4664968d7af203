"""How a line that starts a message begins: the form of its date, time and end, learnt from the file itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from leeway.packed import toml

SPACES = " \u00a0\u202f\u2009"
"""The spaces that stand in a header: plain, no-break, narrow no-break, thin."""

MARKS = "\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
"""Marks of direction and the byte order mark, as the inside of a pattern's class."""

MARK_CHARACTERS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
"""The same, one by one."""

AM, PM, NIGHT = 0, 1, 2

_DIGIT = re.compile("[0-9]")


class Field(NamedTuple):
    """A number of `least` to `most` digits: day or month (a, b), month (m), day (d), year (y), hour, minute, second."""

    name: str
    least: int
    most: int


class Choice(NamedTuple):
    """One of some words, each with its number: a month's name (n) or a half of the day (k)."""

    name: str
    words: tuple[tuple[bytes, int], ...]


class Digits(NamedTuple):
    """The digits of one script in UTF-8: the bytes that all ten share, and the last byte of their zero."""

    prefix: bytes
    zero: int

    @property
    def width(self) -> int:
        """Bytes of one digit."""
        return len(self.prefix) + 1

    @property
    def pattern(self) -> bytes:
        """One digit, as a pattern over bytes."""
        last = b"[\\x%02x-\\x%02x]" % (self.zero, self.zero + 9)
        return b"(?:" + re.escape(self.prefix) + last + b")"


PLAIN = Digits(b"", 0x30)
SCRIPTS = {ord(zero): Digits(zero.encode()[:-1], zero.encode()[-1]) for zero in "0٠۰०০๐"}
"""The digits of Europe, Arabic, Persian, Devanagari, Bengali and Thai, by the code of their zero."""

Token = bytes | Field | Choice


@dataclass(frozen=True, slots=True)
class Form:
    """One form of header: literal bytes, fields and words in the order in which they stand."""

    tokens: tuple[Token, ...]
    digits: Digits = PLAIN

    def field(self, name: str) -> Field | None:
        """The field of this name, if the form has it."""
        return next((t for t in self.tokens if isinstance(t, Field) and t.name == name), None)

    @property
    def halves(self) -> Choice | None:
        """The words for the halves of the day, under a clock of twelve hours."""
        return next((t for t in self.tokens if isinstance(t, Choice) and t.name == "k"), None)

    @property
    def literal(self) -> str:
        """All that is neither a number nor a word of choice."""
        return b"".join(t for t in self.tokens if isinstance(t, bytes)).decode()


def form_of(line: str) -> Form | None:
    """The form in which this line starts a message, or None when it starts none."""
    return next(iter(forms_in([line])), None)


def forms_in(lines: Iterable[str]) -> Counter[Form]:
    """How many of these lines start a message in which form; a line that names a sender counts double."""
    counts: Counter[Form] = Counter()
    known: dict[str, Form] = {}
    for line in lines:
        head = line[:160]
        if found := next(filter(None, (pattern.match(head) for pattern in _patterns())), None):
            shape = _DIGIT.sub("0", found[0])
            if shape not in known:
                known[shape] = _form(found)
            counts[known[shape]] += 2 if ": " in line[found.end() : found.end() + 80] else 1
    return counts


def sample(data: bytes, windows: int = 12, size: int = 4_096) -> Iterator[str]:
    """Whole lines from the beginning of a text and from places spread over it."""
    step = max(size, len(data) // windows)
    for start in range(0, len(data), step):
        begin = data.find(b"\n", start - 1, start + size) + 1 if start else 0
        if start and not begin:
            continue
        piece = data[begin : begin + size]
        end = len(piece) if begin + size >= len(data) else max(piece.rfind(b"\n"), 0) or 400
        yield from piece[:end].decode("utf-8", "ignore").split("\n")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A header with the date first, and one with the time first."""
    space, mark = f"[{SPACES}]", f"[{MARKS}]"
    separator = f"{mark}?[/.\\-]{space}?{mark}?"
    months = "|".join(sorted(map(re.escape, _months_written()), key=len, reverse=True))
    halves = "|".join(sorted(map(_spaced, _half_written()), key=len, reverse=True))
    date = rf"""(?:
        (?P<y1>\d{{4}}) {separator} (?P<m1>\d{{1,2}}) {separator} (?P<d1>\d{{1,2}}) (?!\d)
      | (?P<a2>\d{{1,2}}) {separator} (?P<b2>\d{{1,2}}) {separator} (?P<y2>\d{{4}}|\d\d) (?!\d)
      | (?P<d3>\d{{1,2}}) \.? {space} (?:de{space})? (?P<n3>{months}) [.,]? (?:{space}de)? {space} (?P<y3>\d{{4}})
      | (?P<n4>{months}) \.? {space} (?P<d4>\d{{1,2}}) ,? {space} (?P<y4>\d{{4}}) )"""
    clock = rf"""(?:(?P<k1>{halves}){space}?)?
        (?P<H>\d{{1,2}}) (?:[:.]|{space}?h{space}?) (?P<M>\d\d) (?:[:.](?P<S>\d\d))? (?!\d)
        (?:{space}?(?P<k2>{halves}))?"""
    gap = r"(?:[^\d\n:\[\]]{1,14}?)"
    tail = rf"""(?(open) \]{space}
        | (?: {space}[-–]{space} | :{space} | (?(S){space}(?=[^:\n]{{1,80}}:{space})|(?!)) ) )"""
    start = rf"{mark}* (?P<open>\[)? {mark}*"
    return (
        re.compile(rf"{start} {date} {gap} {clock} {tail}", re.VERBOSE),
        re.compile(rf"{start} {clock} {gap} {date} {tail}", re.VERBOSE),
    )


def _form(found: re.Match[str]) -> Form:
    """What a matched header says of all others in its file."""
    line, tokens = found.string, list[Token]()
    at = len(line) - len(line.lstrip(MARK_CHARACTERS))
    groups = {name: span for name in found.re.groupindex if (span := found.span(name))[0] >= 0}
    digits = PLAIN
    for name, (start, stop) in sorted(groups.items(), key=lambda each: each[1]):
        if name == "open":
            continue
        if start > at:
            tokens.append(line[at:start].encode())
        word, at = line[start:stop], stop
        if word[0].isdecimal():
            digits = _script(word[0])
        tokens.append(_token(name[0], word))
    tokens.append(line[at : found.end()].encode())
    return Form(tuple(tokens), digits)


def _token(name: str, word: str) -> Token:
    match name:
        case "k":
            return Choice("k", _halves_like(word))
        case "n":
            return Choice("n", tuple((w.encode(), n) for w, n in _months_written().items()))
        case "y" | "M" | "S":
            return Field(name, len(word), len(word))
        case _:
            return Field(name, 1, 2)


def _script(digit: str) -> Digits:
    return SCRIPTS.get(ord(digit) - int(digit), PLAIN)


@cache
def _months_written() -> dict[str, int]:
    """Every month's name, as written and with a small first letter, and its number."""
    names: dict[str, int] = {}
    for row in toml("whatsapp_headers")["months"].values():
        for number, name in enumerate(row.split(), 1):
            names |= {name: number, name.lower(): number, name.capitalize(): number}
    return names


@cache
def _half_written() -> dict[str, tuple[tuple[str, int], ...]]:
    """Every word for a half of the day, with all words of its row and what they mean."""
    rows: dict[str, tuple[tuple[str, int], ...]] = {}
    for row in toml("whatsapp_headers")["halves"]:
        parts = ((AM, "am"), (PM, "pm"), (NIGHT, "night"))
        words = tuple((word, half) for half, key in parts for word in row.get(key, ()))
        rows |= {word: words for word, _ in words}
    return rows


def _spaced(word: str) -> str:
    return f"[{SPACES}]".join(map(re.escape, word.split(" ")))


def _halves_like(word: str) -> tuple[tuple[bytes, int], ...]:
    """The words of a half-day word's row, with the kind of space that it is written with."""
    used = next((c for c in word if c in SPACES), " ")
    plain = "".join(" " if c in SPACES else c for c in word)
    return tuple((w.replace(" ", used).encode(), half) for w, half in _half_written()[plain])
