from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.term import LONGEST_DAYS, MOMENT_HOURS, SUBJECT_DAYS, Term, Unit, begins, ends

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = ("Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Beirut", "UTC")
UNITS = tuple(Unit)


def at(clock, zone=BERLIN, fold=0):
    return datetime.fromisoformat(clock).replace(tzinfo=zone, fold=fold)


def end_of(unit, count=1, hour=None, *, given="2026-03-11 14:30"):
    """The end of a term, as the clock shows it; 11 March 2026 is a Wednesday."""
    end = ends(Term(unit, count, hour), at(given))
    return end and end.strftime("%Y-%m-%d %H:%M")


def test_no_term_and_an_open_end_have_no_date():
    assert ends(None, at("2026-03-11 14:30")) is None
    assert end_of(Unit.OPEN_END) is None


@pytest.mark.parametrize(
    ("unit", "count", "end"),
    [
        (Unit.MINUTES, 20, "2026-03-11 14:50"),
        (Unit.HOURS, 3, "2026-03-11 17:30"),
        (Unit.DAYS, 10, "2026-03-21 23:59"),
        (Unit.WEEKS, 2, "2026-03-25 23:59"),
        (Unit.MONTHS, 1, "2026-04-11 23:59"),
        (Unit.MONTHS, 12, "2027-03-11 23:59"),
        (Unit.END_OF_DAY, 1, "2026-03-11 23:59"),
        (Unit.TOMORROW, 1, "2026-03-12 23:59"),
        (Unit.TOMORROW, 2, "2026-03-13 23:59"),
        (Unit.END_OF_WEEK, 1, "2026-03-15 23:59"),
        (Unit.END_OF_WEEK, 2, "2026-03-22 23:59"),
        (Unit.END_OF_MONTH, 1, "2026-03-31 23:59"),
        (Unit.END_OF_MONTH, 2, "2026-04-30 23:59"),
        (Unit.END_OF_YEAR, 1, "2026-12-31 23:59"),
        (Unit.END_OF_YEAR, 2, "2027-12-31 23:59"),
        (Unit.WEEKDAY, 4, "2026-03-13 23:59"),
        (Unit.WEEKDAY, 0, "2026-03-16 23:59"),
        (Unit.WEEKDAY, 2, "2026-03-18 23:59"),
        (Unit.DAY_OF_MONTH, 20, "2026-03-20 23:59"),
        (Unit.DAY_OF_MONTH, 11, "2026-03-11 23:59"),
        (Unit.DAY_OF_MONTH, 5, "2026-04-05 23:59"),
        (Unit.DATE, 501, "2026-05-01 23:59"),
        (Unit.DATE, 311, "2026-03-11 23:59"),
        (Unit.DATE, 103, "2027-01-03 23:59"),
    ],
)
def test_each_unit_ends_where_a_person_means(unit, count, end):
    assert end_of(unit, count) == end


def test_a_moment_and_a_subject_rest_as_the_gate_says():
    given_at = at("2026-03-11 14:30")
    assert ends(Term(Unit.MOMENT), given_at) - given_at == timedelta(hours=MOMENT_HOURS)
    assert ends(Term(Unit.SUBJECT), given_at) - given_at == timedelta(days=SUBJECT_DAYS)


@pytest.mark.parametrize(
    ("unit", "count", "hour", "end"),
    [
        (Unit.TOMORROW, 1, 18, "2026-03-12 18:00"),
        (Unit.END_OF_DAY, 1, 18, "2026-03-11 18:00"),
        (Unit.WEEKDAY, 4, 9, "2026-03-13 09:00"),
        (Unit.DAYS, 3, 12, "2026-03-14 12:00"),
        (Unit.DATE, 501, 0, "2026-05-01 00:00"),
    ],
)
def test_an_hour_that_was_said_is_kept(unit, count, hour, end):
    assert end_of(unit, count, hour) == end


@pytest.mark.parametrize("unit", [Unit.END_OF_DAY, Unit.DATE, Unit.DAY_OF_MONTH])
def test_an_hour_that_is_past_leaves_the_rest_of_the_day(unit):
    count = {Unit.DATE: 311, Unit.DAY_OF_MONTH: 11}.get(unit, 1)
    assert end_of(unit, count, 9) == "2026-03-11 23:59"


@pytest.mark.parametrize("hour", [-1, 24, 99])
def test_an_hour_that_no_clock_shows_is_the_end_of_the_day(hour):
    assert end_of(Unit.TOMORROW, 1, hour) == "2026-03-12 23:59"


@pytest.mark.parametrize(
    ("given_at", "months", "end"),
    [
        ("2026-01-31 10:00", 1, "2026-02-28 23:59"),
        ("2028-01-31 10:00", 1, "2028-02-29 23:59"),
        ("2026-10-31 10:00", 1, "2026-11-30 23:59"),
        ("2026-11-30 10:00", 3, "2027-02-28 23:59"),
        ("2028-02-29 10:00", 12, "2029-02-28 23:59"),
        ("2026-12-31 10:00", 2, "2027-02-28 23:59"),
    ],
)
def test_a_month_on_from_its_last_days(given_at, months, end):
    assert end_of(Unit.MONTHS, months, given=given_at) == end


@pytest.mark.parametrize(
    ("given_at", "end"),
    [
        ("2026-02-01 10:00", "2026-02-28 23:59"),
        ("2028-02-10 10:00", "2028-02-29 23:59"),
        ("2026-12-31 23:00", "2026-12-31 23:59"),
        ("2026-01-31 10:00", "2026-01-31 23:59"),
    ],
)
def test_the_end_of_the_month_in_each_of_them(given_at, end):
    assert end_of(Unit.END_OF_MONTH, given=given_at) == end


def test_the_end_of_the_week_is_sunday_also_on_a_sunday():
    assert end_of(Unit.END_OF_WEEK, given="2026-03-15 08:00") == "2026-03-15 23:59"
    assert end_of(Unit.END_OF_WEEK, given="2026-03-16 08:00") == "2026-03-22 23:59"


def test_a_day_that_the_month_lacks_is_that_of_the_next_which_has_it():
    assert end_of(Unit.DAY_OF_MONTH, 31, given="2026-02-10 08:00") == "2026-03-31 23:59"
    assert end_of(Unit.DAY_OF_MONTH, 30, given="2026-01-31 08:00") == "2026-03-30 23:59"
    assert end_of(Unit.DAY_OF_MONTH, 1, given="2026-12-31 08:00") == "2027-01-01 23:59"


def test_a_day_that_no_month_has_is_its_last_or_its_first():
    assert end_of(Unit.DAY_OF_MONTH, 99, given="2026-03-11 08:00") == "2026-03-31 23:59"
    assert end_of(Unit.DAY_OF_MONTH, 0, given="2026-03-11 08:00") == "2026-04-01 23:59"


def test_the_29th_of_february_in_a_year_without_it():
    assert end_of(Unit.DATE, 229, given="2026-02-10 08:00") == "2026-02-28 23:59"
    assert end_of(Unit.DATE, 229, given="2027-03-01 08:00") == "2028-02-29 23:59"


def test_real_hours_pass_when_the_clock_is_moved():
    """Clocks in Berlin go forward on 29 March 2026 at two, and back on 25 October at three."""
    assert end_of(Unit.HOURS, 3, given="2026-03-29 01:30") == "2026-03-29 05:30"
    assert end_of(Unit.HOURS, 3, given="2026-10-25 01:30") == "2026-10-25 03:30"
    second = at("2026-10-25 02:30", fold=1)
    assert ends(Term(Unit.MINUTES, 10), second).timestamp() - second.timestamp() == 600


def test_a_day_lasts_to_its_second_midnight_where_the_clock_goes_back_then():
    """In São Paulo the clock went back from midnight to eleven on 17 February 2018."""
    there = ZoneInfo("America/Sao_Paulo")
    end = ends(Term(Unit.END_OF_DAY), at("2018-02-17 12:00", there))
    assert end.astimezone(UTC).isoformat() == "2018-02-18T02:59:59+00:00"


@pytest.mark.parametrize(
    "unit",
    [
        unit
        for unit in UNITS
        if unit not in {Unit.WEEKDAY, Unit.DAY_OF_MONTH, Unit.DATE, Unit.OPEN_END}
        and unit not in {Unit.MOMENT, Unit.SUBJECT, Unit.END_OF_DAY}
    ],
)
def test_a_length_beyond_a_life_has_no_end(unit):
    assert end_of(unit, 10**12) is None
    assert end_of(unit, LONGEST_DAYS // 400) is not None


@st.composite
def terms(draw):
    unit = draw(st.sampled_from(UNITS))
    match unit:
        case Unit.WEEKDAY:
            count = draw(st.integers(0, 6))
        case Unit.DAY_OF_MONTH:
            count = draw(st.integers(1, 31))
        case Unit.DATE:
            count = draw(st.integers(1, 12)) * 100 + draw(st.integers(1, 31))
        case _:
            count = draw(st.integers(0, 40) | st.integers(0, 10**30))
    return Term(unit, count, draw(st.none() | st.integers(0, 23)))


@st.composite
def moments(draw):
    """Any second of some years in some zone, most near a night in which the clock is moved."""
    zone = ZoneInfo(draw(st.sampled_from(ZONES)))
    near = st.sampled_from(
        ["2018-02-17", "2018-11-03", "2026-03-29", "2026-10-25", "2026-04-05", "2028-02-29"]
    )
    day = draw(st.dates(datetime(2000, 1, 1).date(), datetime(2090, 1, 1).date()).map(str) | near)
    seconds = draw(st.integers(-90_000, 180_000))
    start = datetime.fromisoformat(day).replace(tzinfo=UTC)
    return (
        start + timedelta(seconds=seconds, microseconds=draw(st.sampled_from([0, 999_999])))
    ).astimezone(zone)


@given(terms(), moments())
def test_an_end_is_never_before_the_moment_it_was_given(term, given_at):
    end = ends(term, given_at)
    assert end is None or end.timestamp() >= given_at.timestamp()
    assert end is None or end.tzinfo is given_at.tzinfo


@given(
    st.sampled_from([Unit.MINUTES, Unit.HOURS, Unit.DAYS, Unit.WEEKS, Unit.MONTHS]),
    st.integers(1, 99),
    moments(),
)
def test_a_longer_term_ends_no_sooner(unit, count, given_at):
    shorter, longer = ends(Term(unit, count), given_at), ends(Term(unit, count + 1), given_at)
    assert shorter.timestamp() <= longer.timestamp()


@given(
    st.sampled_from([(Unit.MINUTES, 60), (Unit.HOURS, 3600), (Unit.DAYS, 86_400 - 3600)]),
    st.integers(1, 99),
    moments(),
)
def test_a_length_is_never_cut_short(length, count, given_at):
    """A day may have twenty-three hours, but one of them at most."""
    unit, seconds = length
    passed = ends(Term(unit, count), given_at).timestamp() - given_at.timestamp()
    assert passed >= seconds * count


@pytest.mark.parametrize(
    ("term", "moment"),
    [
        (None, "2026-03-02 12:00"),
        (Term(Unit.MOMENT), "2026-03-02 12:00"),
        (Term(Unit.END_OF_DAY, words="tonight"), "2026-03-02 12:00"),
        (Term(Unit.OPEN_END), "2026-03-02 12:00"),
        (Term(Unit.TOMORROW, words="tomorrow"), "2026-03-03 00:00"),
        (Term(Unit.TOMORROW, 1, 18, "tomorrow"), "2026-03-03 18:00"),
        (Term(Unit.DAY_OF_MONTH, 14, words="the 14th"), "2026-03-14 00:00"),
        (Term(Unit.DAY_OF_MONTH, 14, words="after the 14th"), "2026-03-14 23:59:59"),
        (Term(Unit.WEEKS, 2, words="two weeks"), "2026-03-16 23:59:59"),
        (Term(Unit.END_OF_WEEK, words="this week"), "2026-03-02 12:00"),
        (Term(Unit.END_OF_WEEK, words="this weekend"), "2026-03-07 00:00"),
        (Term(Unit.END_OF_WEEK, words="end of the week"), "2026-03-08 00:00"),
        (Term(Unit.END_OF_MONTH, words="end of the month"), "2026-03-31 00:00"),
    ],
)
def test_from_when_a_welcome_holds(term, moment):
    given = datetime(2026, 3, 2, 12, tzinfo=BERLIN)
    assert begins(term, given) == datetime.fromisoformat(moment).replace(tzinfo=BERLIN)


@given(terms(), moments())
def test_a_welcome_never_holds_before_it_was_said(term, given_at):
    assert begins(term, given_at).timestamp() >= given_at.timestamp()
