from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import numpy as np
import pytest
import tzlocal
from hypothesis import given
from hypothesis import strategies as st

from leeway.errors import FormError
from leeway.record import wall_clock
from leeway.zones import assumed_zone, known_zone, to_utc, to_wall

ZONES = (
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
    "America/Sao_Paulo",  # the clock moved at midnight
    "America/Noronha",  # moved and moved back within seven days in 2000
    "Australia/Lord_Howe",  # by half an hour
    "Asia/Kathmandu",  # forty-five minutes, never moved since
    "Africa/Casablanca",  # twice more a year, round Ramadan
    "Pacific/Apia",  # left out a whole day in 2011
    "UTC",
)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
START, END = wall_clock(datetime(1985, 1, 1)), wall_clock(datetime(2045, 1, 1))
zones = st.sampled_from(ZONES)
moments = st.integers(START, END)


def walls(*clocks: str) -> np.ndarray:
    return np.array([wall_clock(datetime.fromisoformat(clock)) for clock in clocks], np.int64)


def by_zoneinfo(wall: int, fold: int, zone: str) -> int:
    clock = EPOCH.replace(tzinfo=None) + timedelta(seconds=wall)
    return round(clock.replace(tzinfo=ZoneInfo(zone), fold=fold).timestamp())


@st.composite
def near_changes(draw):
    """A zone, and UTC moments that crowd round one moment at which its clock is moved, if it has one."""
    zone = draw(zones)
    year = draw(st.integers(1990, 2037))
    days = [wall_clock(datetime(year, 1, 1)) + 86_400 * day for day in range(366)]
    shifts = [by_zoneinfo(day, 0, zone) - day for day in days]
    moved = [day for day, a, b in zip(days, shifts, shifts[1:], strict=False) if a != b] or days[:1]
    middle = draw(st.sampled_from(moved))
    spread = st.integers(middle - 2 * 86_400, middle + 3 * 86_400)
    return zone, draw(st.lists(spread, min_size=1, max_size=40))


@given(near_changes())
def test_each_row_is_what_zoneinfo_says_it_is(case):
    zone, rows = case
    utc, fold = to_utc(np.array(rows, np.int64), zone)
    assert utc.tolist() == [
        by_zoneinfo(w, f, zone) for w, f in zip(rows, fold.tolist(), strict=True)
    ]


@given(near_changes())
def test_a_clock_is_what_zoneinfo_shows(case):
    zone, rows = case
    wall, fold = to_wall(np.array(rows, np.int64), zone)
    shown = [(EPOCH + timedelta(seconds=row)).astimezone(ZoneInfo(zone)) for row in rows]
    assert wall.tolist() == [wall_clock(moment) for moment in shown]
    assert fold.tolist() == [moment.fold for moment in shown]


@given(zones, st.lists(moments, max_size=40))
def test_there_and_back_is_the_same_when_time_runs_on(zone, rows):
    """What zoneinfo shows for moments in order is read back to them, save where a pass cannot be seen."""
    utc = np.array(sorted(rows), np.int64)
    wall, fold = to_wall(utc, zone)
    back, folds = to_utc(wall, zone)
    seen = fold == folds
    assert np.array_equal(back[seen], utc[seen])
    assert (fold[~seen] == 1).all()


@given(near_changes())
def test_rows_in_order_of_time_stay_in_order_at_the_hour_that_comes_twice(case):
    zone, rows = case
    wall, _ = to_wall(np.array(sorted(rows), np.int64), zone)
    utc, fold = to_utc(wall, zone)
    forward = np.diff(utc)
    assert (forward[fold[1:] >= fold[:-1]] >= 0).all()


def test_the_hour_that_comes_twice_is_told_by_the_order_of_the_file():
    wall = walls(
        "2025-10-26 01:59",
        "2025-10-26 02:10",
        "2025-10-26 02:50",
        "2025-10-26 02:05",  # the clock went back
        "2025-10-26 02:55",
        "2025-10-26 03:00",
    )
    utc, fold = to_utc(wall, "Europe/Berlin")
    assert fold.tolist() == [0, 0, 0, 1, 1, 0]
    assert (np.diff(utc) > 0).all()
    assert (to_wall(utc, "Europe/Berlin")[0] == wall).all()


def test_two_autumns_do_not_mix():
    wall = walls("2024-10-27 02:50", "2025-10-26 02:10", "2025-10-26 02:20")
    assert to_utc(wall, "Europe/Berlin")[1].tolist() == [0, 0, 0]


def test_the_hour_that_is_left_out_counts_on():
    utc, fold = to_utc(walls("2026-03-29 02:30"), "Europe/Berlin")
    assert datetime.fromtimestamp(int(utc[0]), UTC).isoformat() == "2026-03-29T01:30:00+00:00"
    assert fold.tolist() == [0]


def test_no_rows_are_no_rows():
    empty = np.zeros(0, np.int64)
    assert [len(column) for column in (*to_utc(empty, "UTC"), *to_wall(empty, "UTC"))] == [0] * 4


def test_a_date_far_out_is_no_reason_to_stop():
    utc, _ = to_utc(np.array([-(10**11), 10**12], np.int64), "Europe/Berlin")
    assert (np.abs(utc - [-(10**11), 10**12]) < 86_400).all()


def test_a_zone_is_known_by_its_name_in_any_case():
    assert known_zone("Europe/Berlin") == "Europe/Berlin"
    assert known_zone(" america/new york ") == "America/New_York"
    assert known_zone("utc") == "UTC"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Berlin", "Europe/Berlin"),
        ("Europe/Berlinn", "Europe/Berlin"),
        ("new york", "America/New_York"),
    ],
)
def test_an_unknown_zone_is_answered_with_the_nearest(typed, meant):
    with pytest.raises(FormError, match=f"Did you mean {meant}"):
        known_zone(typed)


@pytest.mark.parametrize("typed", ["", "../../etc/passwd", "where I live"])
def test_a_zone_that_is_like_none_gets_an_example(typed):
    with pytest.raises(FormError, match="Zones are named like Europe/London") as caught:
        known_zone(typed)
    assert "mean" not in caught.value.sentence


def test_the_computer_tells_its_zone():
    assert assumed_zone() == "Europe/Berlin"


@pytest.mark.parametrize("answer", [None, "", "Mars/Olympus"])
def test_a_computer_that_tells_none_is_taken_to_stand_in_utc(monkeypatch, answer):
    monkeypatch.setattr(tzlocal, "get_localzone_name", lambda: answer)
    assert assumed_zone() == "UTC"


def test_a_computer_that_names_no_known_zone_is_taken_to_stand_in_utc(monkeypatch):
    def unknown():
        raise ZoneInfoNotFoundError

    monkeypatch.setattr(tzlocal, "get_localzone_name", unknown)
    assert assumed_zone() == "UTC"
