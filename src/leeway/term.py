"""How long a limit is to last, as it was said: "ten days", "till the end of the month", "not tonight"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum


class Unit(StrEnum):
    """What a term counts, or the moment that it names."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    END_OF_DAY = "end_of_day"
    TOMORROW = "tomorrow"
    END_OF_WEEK = "end_of_week"
    END_OF_MONTH = "end_of_month"
    END_OF_YEAR = "end_of_year"
    WEEKDAY = "weekday"
    DAY_OF_MONTH = "day_of_month"
    DATE = "date"
    MOMENT = "moment"
    SUBJECT = "subject"
    OPEN_END = "open_end"


@dataclass(frozen=True, slots=True)
class Term:
    """A length or an end in the speaker's own terms.

    `count`: how many units; for WEEKDAY 0 is Monday; for DAY_OF_MONTH the day; for DATE month * 100 + day.
    `hour`: the local hour of the day when one was said ("after 6" = 18), else None.
    `words`: the words that said so, as they were read.
    OPEN_END is a condition with no date ("till after my exams", "when I'm ready").
    """

    unit: Unit
    count: int = 1
    hour: int | None = None
    words: str = ""


MOMENT_HOURS = 24
"""How long "not now" holds when no time was said (docs: gate, not_now)."""

SUBJECT_DAYS = 7
"""How long a declined subject rests when no time was said."""


LONGEST_DAYS = 36_525
"""A length beyond a hundred years is no date: it has no end."""


def ends(term: Term | None, given: datetime) -> datetime | None:
    """The local moment at which a term given at `given` (aware, local) is over; None: no date was given.

    Never before `given`, and never short: a day lasts to its very end, an hour that comes twice to its second
    pass, and a date that a month lacks is that of the next month that has it.
    """
    if term is None or term.unit is Unit.OPEN_END:
        return None
    if term.count * _DAYS_IN.get(term.unit, 0) > LONGEST_DAYS:
        return None
    if term.unit in _BY_THE_CLOCK:
        return _later(given, timedelta(**{_BY_THE_CLOCK[term.unit]: term.count}))
    if term.unit is Unit.MOMENT:
        return _later(given, timedelta(hours=MOMENT_HOURS))
    if term.unit is Unit.SUBJECT:
        return _later(given, timedelta(days=SUBJECT_DAYS))
    day = _named_day(term, given)
    end = _at_hour(day, term.hour)
    if end.timestamp() < given.timestamp():
        end = _at_hour(day, None)
    return end if end.timestamp() >= given.timestamp() else given


def begins(term: Term | None, given: datetime) -> datetime:
    """The local moment from which a welcome with this term holds, given at `given` (aware, local).

    At once where no later day is named; at the hour that was said, else as that day begins; "after the 14th"
    as that day is over. Never too soon where the words leave it open.
    """
    end = ends(term, given)
    if term is None or end is None or term.unit in _AT_ONCE:
        return given
    if term.hour is not None or term.words.startswith("after ") or term.unit in _LENGTHS:
        return end
    at_end = term.words.startswith("end of")
    weekend = "weekend" in term.words and not at_end
    if term.unit in _STRETCHES and not (at_end or weekend):
        return given
    day = end.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    return max(given, day - timedelta(days=weekend), key=datetime.timestamp)


_AT_ONCE = frozenset({Unit.MINUTES, Unit.HOURS, Unit.MOMENT, Unit.SUBJECT, Unit.END_OF_DAY})
_LENGTHS = frozenset({Unit.DAYS, Unit.WEEKS, Unit.MONTHS})
_STRETCHES = frozenset({Unit.END_OF_WEEK, Unit.END_OF_MONTH, Unit.END_OF_YEAR})

_BY_THE_CLOCK = {Unit.MINUTES: "minutes", Unit.HOURS: "hours"}

_DAYS_IN = {
    Unit.MINUTES: 1 / 1440,
    Unit.HOURS: 1 / 24,
    Unit.DAYS: 1,
    Unit.WEEKS: 7,
    Unit.MONTHS: 30,
    Unit.TOMORROW: 1,
    Unit.END_OF_WEEK: 7,
    Unit.END_OF_MONTH: 30,
    Unit.END_OF_YEAR: 365,
}


def _later(given: datetime, length: timedelta) -> datetime:
    """So much real time later: local clocks are moved, and adding to them would cut it short."""
    return (given.astimezone(UTC) + length).astimezone(given.tzinfo)


def _at_hour(day: datetime, hour: int | None) -> datetime:
    """The hour that was said, else the very end of that day: a limit is never cut short."""
    if hour is None or not 0 <= hour <= 23:
        moment = day.replace(hour=23, minute=59, second=59, microsecond=0)
    else:
        moment = day.replace(hour=hour, minute=0, second=0, microsecond=0)
    return max((moment.replace(fold=fold) for fold in (0, 1)), key=datetime.timestamp)


def _named_day(term: Term, given: datetime) -> datetime:
    match term.unit:
        case Unit.DAYS | Unit.TOMORROW:
            return given + timedelta(days=term.count)
        case Unit.WEEKS:
            return given + timedelta(weeks=term.count)
        case Unit.MONTHS:
            return _months_on(given, term.count)
        case Unit.END_OF_WEEK:
            return given + timedelta(days=7 * term.count - 1 - given.weekday())
        case Unit.END_OF_MONTH:
            return _months_on(given.replace(day=1), term.count) - timedelta(days=1)
        case Unit.END_OF_YEAR:
            return given.replace(year=given.year + term.count - 1, month=12, day=31)
        case Unit.WEEKDAY:
            return given + timedelta(days=(term.count - given.weekday() - 1) % 7 + 1)
        case Unit.DAY_OF_MONTH:
            return _next_day_of_month(given, term.count)
        case Unit.DATE:
            return _next_date(given, *divmod(term.count, 100))
        case _:
            return given


def _months_on(day: datetime, months: int) -> datetime:
    """The same day `months` later; the last day where that month is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return day.replace(year=year, month=month + 1, day=min(day.day, _days_in(year, month + 1)))


def _days_in(year: int, month: int) -> int:
    first = datetime(year, month, 1)  # noqa: DTZ001 - only the length of a month is asked
    return ((first + timedelta(days=31)).replace(day=1) - first).days


def _next_day_of_month(given: datetime, day: int) -> datetime:
    """The next such day, today if it is today: a month that is too short for it is passed over."""
    day = min(max(day, 1), 31)
    month = given if day >= given.day else _months_on(given.replace(day=1), 1)
    while _days_in(month.year, month.month) < day:
        month = _months_on(month.replace(day=1), 1)
    return month.replace(day=day)


def _next_date(given: datetime, month: int, day: int) -> datetime:
    year = given.year if (month, day) >= (given.month, given.day) else given.year + 1
    return given.replace(year=year, month=month, day=min(day, _days_in(year, month)))
