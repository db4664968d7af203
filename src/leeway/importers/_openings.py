"""Which lines of a chat open a message, and at what time: one form for the file, seldom a second."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from leeway.importers._dates import (
    Look,
    Numbers,
    Order,
    Reading,
    cannot_be,
    moments,
    open_row,
    order_of,
    order_told,
    question,
    read_in,
)
from leeway.importers._digest import digests, first_of, words
from leeway.importers._forms import Form, forms_in, sample
from leeway.importers._headers import PADDING, Headers, headers, hour_of_day, line_starts
from leeway.journal import Question
from leeway.record import DAY, Column
from leeway.source import DateOrder, Source

MANY = 5
"""A second form stands on so many lines at least."""

PASTED = 200
"""So many lines in a row may be a copy of older messages; more are a file that really goes back."""

ALWAYS = 1 << 60
"""Seconds; longer than any chat."""

NAME = 400
"""Bytes of the longest name of a sender."""


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """A text of `size` bytes with PADDING behind it, and where its lines begin (int64)."""

    padded: npt.NDArray[np.uint8]
    starts: npt.NDArray[np.int64]
    size: int

    @classmethod
    def of(cls, data: bytes) -> Lines:
        """The lines of a text that is not empty."""
        padded = np.frombuffer(data + bytes(PADDING), np.uint8)
        return cls(padded, line_starts(padded[: len(data)]), len(data))

    def ends(self) -> npt.NDArray[np.int64]:
        """Where each line ends, its line break left out."""
        open_end = self.padded[self.size - 1] != 0x0A
        return np.append(self.starts[1:], self.size + open_end) - 1

    def beginning(self, line: int, most: int = 640) -> str:
        """The first bytes of one line as text."""
        start = int(self.starts[line])
        piece = self.padded[start : min(start + most, self.size)].tobytes()
        return piece.partition(b"\n")[0].decode("utf-8", "ignore")


@dataclass(frozen=True, slots=True, eq=False)
class Openings:
    """Lines that open a message, as columns of length n in the order of the file.

    line int64 (0-based); stop int64: the byte behind the header; name int64: the byte behind the sender's name, -1
    where none is named; led bool: a mark stands before the line; time int64: seconds of the local clock; possible
    bool: that date and time exist. `coarse`: no seconds in the headers; `pasted`: lines left out as copies; `inside`:
    lines (1-based) that look like the start of a message and were left inside another.
    """

    line: npt.NDArray[np.int64]
    stop: npt.NDArray[np.int64]
    name: npt.NDArray[np.int64]
    led: npt.NDArray[np.bool_]
    time: npt.NDArray[np.int64]
    possible: npt.NDArray[np.bool_]
    coarse: bool
    questions: tuple[Question, ...] = ()
    pasted: int = 0
    inside: tuple[int, ...] = ()

    def __len__(self) -> int:
        """How many lines."""
        return len(self.line)

    def chosen(self, which: Column) -> Openings:
        """The openings of a mask or of rows."""
        if which.dtype == bool and which.all():
            return self
        return replace(self, **{column: getattr(self, column)[which] for column in _COLUMNS})

    def joined(self, more: Openings) -> Openings:
        """These and others, in the order of their lines."""
        both: dict[str, Any] = {
            c: np.concatenate((getattr(self, c), getattr(more, c))) for c in _COLUMNS
        }
        whole = replace(
            self,
            **both,
            coarse=self.coarse or more.coarse,
            questions=self.questions or more.questions,
            inside=self.inside + more.inside,
        )
        return whole.chosen(np.argsort(whole.line, kind="stable"))


_CLOSES = np.isin(np.arange(256), [0x00, 0x0A, 0x0D, 0x20])
"""The bytes that make a colon the end of a name."""

_OTHER = {
    DateOrder.DMY: DateOrder.MDY,
    DateOrder.MDY: DateOrder.DMY,
    DateOrder.YMD: DateOrder.YMD,
}

_COLUMNS = ("line", "stop", "name", "led", "time", "possible")


def openings(source: Source, lines: Lines) -> Openings | None:
    """All lines that open a message, or None when none does; raises FormError for a told order that cannot be."""
    form = _most_common(forms_in(sample(source.data)))
    if form is None:
        return None
    used = {form}
    found = _in_form(source, lines, np.arange(len(lines.starts)), form)
    while len(used) < 4 and (form := _next_form(lines, found, used)):
        used.add(form)
        rest = np.delete(np.arange(len(lines.starts)), found.line)
        more = _in_form(source, lines, rest, form, near=found)
        if len(more) >= MANY and _belongs(lines, found, more):
            found = found.joined(more)
    return _without_pasted(lines, found) if len(found) else None


def _most_common(counts: Counter[Form]) -> Form | None:
    return counts.most_common(1)[0][0] if counts else None


def _in_form(
    source: Source, lines: Lines, among: Column, form: Form, near: Openings | None = None
) -> Openings:
    """What begins in one form among some lines; `near`: openings that stand between these already."""
    every = headers(lines.padded, lines.starts[among], form)
    every = replace(every, line=among[every.line])
    odd = _oddly_padded(every)
    even = every.chosen(~odd)
    numbers, order, reading = _read(source, even, form)
    if near and order and not order.sure:
        order = _fitting(near, even.line, numbers)
        reading = read_in(order.order, numbers)
    asked: tuple[Question, ...] = ()
    if order and not order.sure and len(even):
        row = open_row(numbers)
        asked = (question(order.order, _written(lines, even, row), numbers),)
    if order and order.order is not DateOrder.YMD:
        odd[~odd] = _swapped(numbers, order.order, reading)
    found = _opened(lines, every.chosen(~odd), form, order and order.order)
    found = replace(found, questions=asked)
    return _with_odd(lines, found, every.chosen(odd), form, order) if odd.any() else found


def _opened(lines: Lines, found: Headers, form: Form, order: DateOrder | None) -> Openings:
    """Headers as openings, their dates read in one order."""
    reading = read_in(order, _numbers(found)) if order else _named(found)
    name = _names_end(lines, found)
    coarse = form.field("S") is None
    return Openings(found.line, found.stop, name, found.led, reading.time, reading.possible, coarse)


def _with_odd(
    lines: Lines, found: Openings, odd: Headers, form: Form, order: Order | None
) -> Openings:
    """With those of the oddly dated lines whose sender and time fit; the rest stay inside a message."""
    orders = (order.order, _OTHER[order.order]) if order else (None,)
    rest = np.ones(len(odd), bool)
    for each in orders:
        among = _opened(lines, odd, form, each)
        fits = rest & _fits_exactly(lines, found, among)
        found, rest = found.joined(among.chosen(fits)), rest & ~fits
    return replace(found, inside=tuple((odd.line[rest] + 1).tolist()))


def _fits_exactly(lines: Lines, found: Openings, odd: Openings) -> npt.NDArray[np.bool_]:
    """Which lines are by a known sender, and not before the opening before them nor after the one behind."""
    sure = found.chosen(found.possible)
    after = np.searchsorted(sure.line, odd.line)
    time = np.concatenate(([-ALWAYS], sure.time, [ALWAYS]))
    fits = odd.possible & (odd.time >= time[after]) & (odd.time <= time[after + 1])
    known, named = found.name >= 0, odd.name >= 0
    people = np.unique(digests(lines.padded, found.stop[known], found.name[known]))
    fits[named] &= np.isin(digests(lines.padded, odd.stop[named], odd.name[named]), people)
    return fits & named


def _read(source: Source, found: Headers, form: Form) -> tuple[Numbers, Order | None, Reading]:
    """The dates of some headers: as written, their order where that is a question, and as moments."""
    numbers = _numbers(found)
    if form.field("a") is None:
        return numbers, None, _named(found)
    if source.dates in {DateOrder.DMY, DateOrder.MDY}:
        order, against = order_told(source.dates, numbers)
        if against is not None:
            raise cannot_be(source.dates, int(found.line[against]) + 1, numbers, against)
    else:
        latest = int(source.modified.timestamp()) if source.modified else None
        order = order_of(numbers, _look(found, form), latest)
    return numbers, order, read_in(order.order, numbers)


def _numbers(found: Headers) -> Numbers:
    """The dates as written; year, month and day where the form tells which is which."""
    written = found.numbers
    first, second = ("a", "b") if "a" in written else ("y", "n" if "n" in written else "m")
    third = "y" if "a" in written else "d"
    return Numbers(written[first], written[second], written[third], _clock(written))


def _named(found: Headers) -> Reading:
    """The moments of a form that tells year, month and day."""
    return moments(*_numbers(found))


def _look(found: Headers, form: Form) -> Look:
    """What a form says of the order of day and month: dots and dashes stand behind a day alone.

    American phones write no zero before a single number; "05/06/18, 9:25 pm" is Australian or Indian.
    """
    halves = form.halves
    short = (year := form.field("y")) is not None and year.most == 2
    slashes = "/" in form.literal
    english = halves is not None and halves.words[0][0] in {b"AM", b"am"}
    padded = any(column.any() for name, column in found.padded.items() if name in {"a", "b"})
    american = short and slashes and english and not padded
    return Look(american=american, day_first=not slashes, short_year=short)


def _clock(numbers: dict[str, Column]) -> Column:
    """Seconds of the day; -1 where there is no such time."""
    hour = hour_of_day(numbers["H"], numbers.get("k"))
    minute = numbers["M"]
    second = numbers.get("S", np.zeros(len(minute), np.int64))
    real = (hour >= 0) & (minute < 60) & (second < 60)
    return np.where(real, hour * 3600 + minute * 60 + second, -1)


def _oddly_padded(found: Headers) -> npt.NDArray[np.bool_]:
    """The few lines whose day or month is padded in another way than in nearly all others."""
    odd = np.zeros(len(found), bool)
    for name in set(found.padded) & set("abmd"):
        padded, single = found.padded[name], found.single[name]
        more, fewer = int(np.count_nonzero(padded)), int(np.count_nonzero(single))
        few = single if fewer < more else padded
        if min(more, fewer) <= max(2, max(more, fewer) // 50) < max(more, fewer):
            odd |= few
    return odd


def _swapped(numbers: Numbers, order: DateOrder, reading: Reading) -> Column:
    """The few lines whose date can only be in the other order: most were written inside a message."""
    odd = ~reading.possible
    if odd.any():
        odd &= read_in(_OTHER[order], numbers).possible
    return odd if np.count_nonzero(odd) <= max(1, len(odd) // 100) else np.zeros(len(odd), bool)


def _written(lines: Lines, found: Headers, row: int) -> str:
    """A header as written, without what stands round it."""
    start = lines.starts[found.line[row]]
    return lines.padded[start : found.stop[row]].tobytes().decode().strip(" []:-–\u200e\u200f")


def _names_end(lines: Lines, found: Headers) -> npt.NDArray[np.int64]:
    """Where each sender's name ends: at the first ": " behind the header, or at a ":" that ends the line; else -1."""
    whole, line_end = words(lines.padded), lines.ends()[found.line]
    ends = np.full(len(found), -1)
    row, place = np.arange(len(found)), found.stop
    while len(row):
        ahead, stands = first_of(0x3A, whole[place])
        colon = place + ahead
        ended = stands & _CLOSES[lines.padded[colon + 1]] & (colon > found.stop[row])
        inside = colon < line_end[row]
        ends[row[ended & inside]] = colon[ended & inside]
        place = np.where(stands, colon + 1, place + 8)
        open_still = ~ended & (place < np.minimum(line_end, found.stop + NAME)[row])
        row, place = row[open_still], place[open_still]
    return ends


def _next_form(lines: Lines, found: Openings, used: set[Form]) -> Form | None:
    """The most common other form on the lines that open no message yet, if many lines have it."""
    rest = np.delete(np.arange(len(lines.starts)), found.line)
    first = lines.padded[lines.starts[rest]]
    digits = (first >= 0x30) & (first <= 0x39)
    rest = rest[digits | (first == 0x5B) | (first >= 0xC0)]
    some = rest[:: max(1, len(rest) // 3000)]
    counts = forms_in(lines.beginning(int(line)) for line in some)
    for form in used:
        del counts[form]
    best = _most_common(counts)
    return best if best and counts[best] >= MANY else None


def _belongs(lines: Lines, found: Openings, more: Openings) -> bool:
    """Whether lines of another form are messages of this chat: they fit in time, and its people send them."""
    fits = _fits(found, more.line, Reading(more.time, more.possible))
    named, known = more.name >= 0, found.name >= 0
    people = np.unique(digests(lines.padded, found.stop[known], found.name[known]))
    senders = digests(lines.padded, more.stop[named], more.name[named])
    return bool(fits >= 0.9 and np.isin(senders, people).mean() >= 0.6)


def _fits(found: Openings, line: Column, reading: Reading) -> float:
    """The share of moments that lie between those of the openings before and behind them, give or take a day."""
    after = np.searchsorted(found.line, line)
    time = np.concatenate(([-ALWAYS], found.time, [ALWAYS]))
    early, late = reading.time < time[after] - DAY, reading.time > time[after + 1] + DAY
    return float(np.mean(reading.possible & ~early & ~late))


def _fitting(found: Openings, line: Column, numbers: Numbers) -> Order:
    """The order of day and month in which dates fit between openings that stand already."""
    fits = {
        order: _fits(found, line, read_in(order, numbers))
        for order in (DateOrder.DMY, DateOrder.MDY)
    }
    return Order(max(fits, key=lambda order: fits[order]), sure=len(set(fits.values())) > 1)


def _without_pasted(lines: Lines, found: Openings) -> Openings:
    """Without copies of older chats inside a message: they go back in time, and stand here already or are by others."""
    back = found.possible & (found.time < np.maximum.accumulate(found.time) - DAY)
    if not back.any():
        return found
    named = found.name >= 0
    sender = np.zeros(len(found), np.uint64)
    sender[named] = digests(lines.padded, found.stop[named], found.name[named])
    people = np.unique(sender[named & ~back])
    ends = lines.ends()[found.line]
    ends -= lines.padded[ends - 1] == 0x0D
    whole = digests(lines.padded, found.stop, ends) ^ found.time.astype(np.uint64)
    copied = np.isin(whole, whole[~back]) | (~np.isin(sender, people) & (len(people) > 1))
    keep = np.ones(len(found), bool)
    edges = np.flatnonzero(np.diff(np.concatenate(([0], back.astype(np.int8), [0]))))
    for start, stop in edges.reshape(-1, 2):
        keep[start:stop] = stop - start > PASTED or not copied[start:stop].all()
    return replace(found.chosen(keep), pasted=int(np.count_nonzero(~keep)))
