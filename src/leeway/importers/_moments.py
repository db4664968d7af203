"""A column of dates as tables write them: read as a whole, in one order of day and month."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from leeway.importers._dates import (
    Look,
    Numbers,
    Order,
    cannot_be,
    open_row,
    order_of,
    order_told,
    question,
    read_in,
)
from leeway.importers._forms import SPACES
from leeway.journal import Question
from leeway.packed import toml
from leeway.record import DAY
from leeway.source import DateOrder, Source

FIRST_MS = 100_000_000_000
"""A bare number from this size on counts milliseconds; below it, seconds."""

LONGEST_DATE = 120
"""Letters of the longest cell that is read as a date."""

LAST_MOMENT = 4_102_444_800
"""The year 2100, in seconds: no record reaches so far."""


class Moments(NamedTuple):
    """A column as moments: int64 seconds, which of them can be, and whether they are UTC or a local clock.

    `coarse`: no seconds are written; `questions`: the order of day and month, where the column leaves it open.
    """

    time: npt.NDArray[np.int64]
    possible: npt.NDArray[np.bool_]
    zoned: bool
    coarse: bool
    questions: tuple[Question, ...] = ()


class _Written(NamedTuple):
    """One cell as it is written: three numbers, the clock in seconds, and how sure their order is.

    `order` None: day and month are not told apart; `shift`: seconds ahead of UTC, None: not told.
    """

    first: int
    second: int
    third: int
    clock: int
    order: DateOrder | None
    shift: int | None = None
    has_seconds: bool = False


def moments_of(cells: Sequence[str], lines: Sequence[int], source: Source) -> Moments:
    """The moments of some cells, on these lines (1-based); raises FormError for a told order that cannot be."""
    written = [_written(cell) for cell in cells]
    size = len(written)
    time, possible = np.zeros(size, np.int64), np.zeros(size, bool)
    asked: tuple[Question, ...] = ()
    for order in (None, DateOrder.DMY, DateOrder.YMD):
        rows = [row for row, one in enumerate(written) if one is not None and one.order is order]
        if not rows:
            continue
        numbers = _numbers(written, rows)
        if order is None:
            found, asked = _ordered(cells, lines, rows, numbers, source)
        else:
            found = order
        reading = read_in(found, numbers)
        time[rows], possible[rows] = reading.time, reading.possible
    shifts = [None if one is None else one.shift for one in written]
    zoned = _is_zoned(shifts)
    if zoned:
        time -= np.array([shift or 0 for shift in shifts], np.int64)
        possible &= np.array([shift is not None for shift in shifts], bool)
    possible &= time < LAST_MOMENT
    coarse = not any(one.has_seconds for one in written if one is not None)
    return Moments(time, possible, zoned, coarse, asked)


def _is_zoned(shifts: Sequence[int | None]) -> bool:
    """Whether this column's clocks name their zone: half of them or more."""
    named = sum(shift is not None for shift in shifts)
    return named > 0 and 2 * named >= len(shifts)


def _numbers(written: Sequence[_Written | None], rows: Sequence[int]) -> Numbers:
    columns = np.array([written[row][:4] for row in rows], np.int64)  # type: ignore[index]
    return Numbers(*columns.T)


def _ordered(
    cells: Sequence[str],
    lines: Sequence[int],
    rows: Sequence[int],
    numbers: Numbers,
    source: Source,
) -> tuple[DateOrder, tuple[Question, ...]]:
    """The order of day and month of the whole column, and what is to be asked where nothing settles it."""
    if source.dates in {DateOrder.DMY, DateOrder.MDY}:
        order, against = order_told(source.dates, numbers)
        if against is not None:
            raise cannot_be(source.dates, lines[rows[against]], numbers, against)
    else:
        latest = int(source.modified.timestamp()) if source.modified else None
        forward = _oldest_first(numbers)
        order = order_of(forward, _look([cells[row] for row in rows], numbers), latest)
    if order.sure:
        return order.order, ()
    return order.order, (_asked(order, cells, rows, numbers),)


def _asked(order: Order, cells: Sequence[str], rows: Sequence[int], numbers: Numbers) -> Question:
    return question(order.order, " ".join(cells[rows[open_row(numbers)]].split()), numbers)


def _oldest_first(numbers: Numbers) -> Numbers:
    """The same dates with the oldest first: most lists of calls begin with the newest."""
    backwards = Numbers(*(column[::-1] for column in numbers))
    return min((numbers, backwards), key=_steps_back)


def _steps_back(numbers: Numbers) -> int:
    """How often time goes back by more than a day, in the better of both orders."""
    counts = []
    for order in (DateOrder.DMY, DateOrder.MDY):
        reading = read_in(order, numbers)
        counts.append(int(np.count_nonzero(np.diff(reading.time[reading.possible]) < -DAY)))
    return min(counts)


def _look(cells: Sequence[str], numbers: Numbers) -> Look:
    """What the look of a column says: dots stand behind a day; Americans write no zero before a number."""
    slashes = not any("." in cell.split(" ")[0] for cell in cells)
    english = any(re.search(r"\b[AP]M\b", cell) for cell in cells)
    padded = any(re.match(r"0\d\D|\d+\D0\d\D", cell) for cell in cells)
    return Look(
        american=slashes and english and not padded,
        day_first=not slashes,
        short_year=bool(np.all(numbers.third < 100)),
    )


def _written(cell: str) -> _Written | None:
    """One cell as numbers; None where it is no date with a time of day."""
    if len(cell) > LONGEST_DATE:
        return None
    cell = " ".join(cell.split())
    if re.fullmatch(r"\d{9,10}(\.\d+)?|\d{12,13}", cell):
        return _counted(float(cell))
    found = _pattern().fullmatch(cell)
    if found is None:
        return None
    part = found.groupdict()
    clock = _clock(part)
    if clock < 0:
        return None
    seconds, shift = part["S"] is not None, _shift(part["z"])
    order: DateOrder | None = None
    if part["y1"]:
        three, order = (part["y1"], part["m1"], part["d1"]), DateOrder.YMD
    elif part["a2"]:
        three = part["a2"], part["b2"], part["y2"]
    else:
        month = _months()[_folded(part["n3"] or part["n4"])]
        three, order = (part["d3"] or part["d4"], month, part["y3"] or part["y4"]), DateOrder.DMY
    first, second, third = map(int, three)
    return _Written(first, second, third, clock, order, shift, seconds)


def _counted(number: float) -> _Written | None:
    """A count of seconds or milliseconds since 1970."""
    seconds = number // 1000 if number >= FIRST_MS else number
    if seconds >= LAST_MOMENT:
        return None
    when = datetime(1970, 1, 1) + timedelta(seconds=int(seconds))  # noqa: DTZ001 - of UTC, as its numbers
    clock = when.hour * 3600 + when.minute * 60 + when.second
    return _Written(when.year, when.month, when.day, clock, DateOrder.YMD, 0, has_seconds=True)


def _clock(part: dict[str, str | None]) -> int:
    """Seconds of the day; -1 where there is no such time."""
    hour, minute, second = (int(part[name] or 0) for name in "HMS")
    word = part["k1"] or part["k2"]
    half = _halves()[_folded(word)] if word else ""
    if half and not 1 <= hour <= 12 and not (half == "am" and hour == 0):
        half = ""
    if half == "am":
        hour %= 12
    elif half == "pm":
        hour = hour % 12 + 12
    elif half == "night":
        hour = hour % 12 if hour % 12 < 6 else hour + 12
    return hour * 3600 + minute * 60 + second if hour < 24 and minute < 60 and second < 60 else -1


def _shift(zone: str | None) -> int | None:
    """Seconds ahead of UTC that a clock's ending tells."""
    if not zone:
        return None
    digits = re.sub(r"\D", "", zone)
    if not digits:
        return 0
    seconds = int(digits[:2]) * 3600 + int(digits[2:4] or 0) * 60
    return -seconds if zone.lstrip("UTCGM ")[0] in "-−" else seconds


def _folded(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word.casefold())
    return re.sub(r"[\s.]", "", "".join(c for c in apart if not unicodedata.combining(c)))


@cache
def _months() -> dict[str, int]:
    """Every month's name, folded, and its number."""
    rows = toml("whatsapp_headers")["months"].values()
    return {_folded(word): month for row in rows for month, word in enumerate(row.split(), 1)}


@cache
def _halves() -> dict[str, str]:
    """Every word for a half of the day, folded, and which it is."""
    return {_folded(word): key for word, key in _half_words().items()}


def _half_words() -> dict[str, str]:
    rows = toml("whatsapp_headers")["halves"]
    keys = ("am", "pm", "night")
    return {word: key for row in rows for key in keys for word in row.get(key, ())}


@cache
def _pattern() -> re.Pattern[str]:
    """A date with a clock: the day first or the year first, in numbers or with the month's name."""
    space = f"[{SPACES}]"
    part = rf"{space}?[/.\-]{space}?"
    halves = "|".join(
        re.escape(word).replace(r"\ ", f"{space}?")
        for word in sorted(_half_words(), key=len, reverse=True)
    )
    months = r"[^\W\d_]+"
    date = rf"""(?:
        (?P<y1>\d{{4}}) (?:{part}|年) (?P<m1>\d{{1,2}}) (?:{part}|月) (?P<d1>\d{{1,2}}) (?:日|\.)?
      | (?P<a2>\d{{1,2}}) {part} (?P<b2>\d{{1,2}}) {part} (?P<y2>\d{{4}}|\d\d)
      | (?P<d3>\d{{1,2}}) (?:\.?{space}|-) (?:de{space})? (?P<n3>{_names()})
        (?:[.,]?(?:{space}de)?{space}|-) (?P<y3>\d{{4}}|\d\d)
      | (?P<n4>{_names()}) \.?{space} (?P<d4>\d{{1,2}}),?{space} (?P<y4>\d{{4}}) )"""
    clock = rf"""(?:(?P<k1>{halves}){space}?)?
        (?P<H>\d{{1,2}}) (?:[:.h]|{space}h{space}|時|时|点) (?P<M>\d\d)
        (?:分|(?:[:.](?P<S>\d\d)(?:[.,]\d+)?))?
        (?:{space}?(?P<k2>{halves}))?
        (?P<z>{space}?(?:Z|UTC|GMT|(?:UTC|GMT)?[+\-−]\d\d:?\d\d|(?:UTC|GMT)?[+\-−]\d\d?))?"""
    weekday = rf"(?:{months}\.?,?{space})?"
    between = rf"(?:T|,?{space}(?:{months}{space})?|,|{space}?[-–|]{space}?)"
    return re.compile(
        rf"{weekday}{date}{between}{clock}(?:{space}Uhr)?", re.VERBOSE | re.IGNORECASE
    )


def _names() -> str:
    names = {word for row in toml("whatsapp_headers")["months"].values() for word in row.split()}
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))
