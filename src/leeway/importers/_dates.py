"""The order of day and month in a file's dates, and dates as seconds."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from leeway.errors import FormError
from leeway.journal import Question
from leeway.packed import toml
from leeway.record import DAY, Column
from leeway.source import DateOrder

BUDDHIST = 543
"""Years that the Thai calendar is ahead; a year over 2400 is one of it."""

_LENGTHS = np.array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0])


class Numbers(NamedTuple):
    """Dates as written: three int64 columns in their order, and the clock in seconds (negative: no such time)."""

    first: npt.NDArray[np.int64]
    second: npt.NDArray[np.int64]
    third: npt.NDArray[np.int64]
    clock: npt.NDArray[np.int64]


class Reading(NamedTuple):
    """Dates and clocks read in one order: int64 seconds since 1970 of the local clock, and which of them can be."""

    time: npt.NDArray[np.int64]
    possible: npt.NDArray[np.bool_]


class Order(NamedTuple):
    """An order of day and month, and whether the file itself settles it."""

    order: DateOrder
    sure: bool


class Look(NamedTuple):
    """What a form's look says where its numbers say nothing.

    `american`: month first is likelier; `day_first`: nobody writes this form with the month first; `short_year`: the
    third number has two digits, so that even the first may be the year.
    """

    american: bool = False
    day_first: bool = False
    short_year: bool = False


def moments(year: Column, month: Column, day: Column, clock: Column) -> Reading:
    """Gregorian dates and clocks as seconds; what cannot be lies at 1970-01-01 and is told so.

    A year of two digits is one after 2000; a year of the Buddhist era is turned back.
    """
    year = np.where(year < 100, year + 2000, year)
    year = np.where(year > 2400, year - BUDDHIST, year)
    leap = ((year % 4 == 0) & (year % 100 != 0)) | (year % 400 == 0)
    last = _LENGTHS[np.clip(month, 0, 13)] + (leap & (month == 2))
    possible = (day >= 1) & (day <= last) & (year >= 1970) & (clock >= 0)
    months = np.where(possible, (year - 1970) * 12 + month - 1, 0)
    days = months.astype("M8[M]").astype("M8[D]").astype(np.int64) + np.where(possible, day - 1, 0)
    return Reading(days * DAY + np.where(possible, clock, 0), possible)


def read_in(order: DateOrder, numbers: Numbers) -> Reading:
    """The moments under one order."""
    first, second, third, clock = numbers
    match order:
        case DateOrder.DMY:
            return moments(third, second, first, clock)
        case DateOrder.MDY:
            return moments(third, first, second, clock)
        case DateOrder.YMD:
            return moments(first, second, third, clock)


def order_of(numbers: Numbers, look: Look, latest: int | None = None) -> Order:
    """The order of day and month by the rules of the whole file, each asked only when those before are silent.

    A number over 12 is the day; time does not go back; nothing was written after the file itself (`latest`, seconds);
    a form that one order alone is written in; the number that changes faster is the day; else the form's look.
    """
    if look.short_year and (
        np.all(numbers.first > 31) or _turns(numbers.third) > 2 * _most_turns(numbers)
    ):
        return Order(DateOrder.YMD, sure=True)
    over_12 = (int(np.count_nonzero(column > 12)) for column in numbers[:2])
    if found := _clearly(*over_12):
        return found
    readings = [read_in(order, numbers) for order in (DateOrder.DMY, DateOrder.MDY)]
    if found := _clearly(_steps_back(readings[1]), _steps_back(readings[0])):
        return found
    if found := _clearly(_after(readings[1], latest), _after(readings[0], latest)):
        return found
    if look.day_first or np.array_equal(numbers.first, numbers.second):
        return Order(DateOrder.DMY, sure=True)
    turns = _turns(numbers.first), _turns(numbers.second)
    if max(turns) >= 3 * max(1, min(turns)):
        return Order(DateOrder.DMY if turns[0] > turns[1] else DateOrder.MDY, sure=True)
    return Order(DateOrder.MDY if look.american else DateOrder.DMY, sure=False)


def order_told(order: DateOrder, numbers: Numbers) -> tuple[Order, int | None]:
    """A told order, and the row that speaks against it, when the file as a whole does."""
    other = DateOrder.DMY if order is DateOrder.MDY else DateOrder.MDY
    told, else_read = read_in(order, numbers), read_in(other, numbers)
    against = np.flatnonzero(~told.possible & else_read.possible)
    speaks = len(against) > np.count_nonzero(told.possible & ~else_read.possible)
    return Order(order, sure=True), int(against[0]) if speaks else None


def cannot_be(told: DateOrder, line: int, numbers: Numbers, row: int) -> FormError:
    """Why an order that was told cannot be that of a file: the row that speaks against it, and its line (1-based)."""
    month = numbers.first[row] if told is DateOrder.MDY else numbers.second[row]
    other = DateOrder.DMY if told is DateOrder.MDY else DateOrder.MDY
    first = "month" if told is DateOrder.MDY else "day"
    return FormError(
        f"With the {first} first, line {line} would be of month {month}.",
        f"Choose {other.value} instead, or leave the order to Leeway.",
    )


def open_row(numbers: Numbers) -> int:
    """The first row whose date can be read in both orders, and differently."""
    small = (np.maximum(numbers.first, numbers.second) <= 12) & (numbers.first != numbers.second)
    return int(np.argmax(small))


def question(order: DateOrder, written: str, numbers: Numbers) -> Question:
    """The question that a file of small numbers leaves open; it names both readings of `written` (at `open_row`)."""
    row = open_row(numbers)
    both = {each: _in_words(read_in(each, numbers), row) for each in (DateOrder.DMY, DateOrder.MDY)}
    return Question(
        "dates",
        f"The first date is written {written}. Is that {both[DateOrder.DMY]} (dmy) "
        f"or {both[DateOrder.MDY]} (mdy)? Until you say, it is read as {both[order]}.",
        (DateOrder.DMY.value, DateOrder.MDY.value),
    )


def _in_words(reading: Reading, row: int) -> str:
    day = datetime.fromtimestamp(int(reading.time[row]), UTC)
    return f"{day.day} {toml('whatsapp_headers')['months']['en'].split()[day.month - 1]} {day.year}"


def _turns(column: Column) -> int:
    """How often a number changes from one row to the next."""
    return int(np.count_nonzero(column[1:] != column[:-1]))


def _most_turns(numbers: Numbers) -> int:
    return max(1, _turns(numbers.first), _turns(numbers.second))


def _clearly(for_day_first: int, for_month_first: int) -> Order | None:
    """The order that more speaks for; sure when next to nothing speaks for the other."""
    if for_day_first == for_month_first:
        return None
    more, fewer = max(for_day_first, for_month_first), min(for_day_first, for_month_first)
    order = DateOrder.DMY if for_day_first > for_month_first else DateOrder.MDY
    return Order(order, sure=more >= 3 * fewer)


def _steps_back(reading: Reading) -> int:
    """How often time goes back by more than a day."""
    return int(np.count_nonzero(np.diff(reading.time[reading.possible]) < -DAY))


def _after(reading: Reading, latest: int | None) -> int:
    return 0 if latest is None else int(np.any(reading.time > latest + DAY))
