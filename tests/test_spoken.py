from __future__ import annotations

from datetime import datetime

import pytest

from leeway import spoken

NOW = datetime(2026, 3, 15, 14, 0)


@pytest.mark.parametrize(
    ("moment", "says"),
    [
        (datetime(2026, 3, 31, 9, 5), "09:05 on Tuesday 31 March"),
        (datetime(2026, 3, 31, 23, 59, 59), "the end of Tuesday 31 March"),
        (datetime(2026, 3, 31, 23, 58), "23:58 on Tuesday 31 March"),
        (datetime(2027, 1, 1, 0, 0), "00:00 on Friday 1 January 2027"),
    ],
)
def test_the_end_of_a_wait_is_a_day_or_an_hour_of_it(moment, says):
    assert spoken.until(moment, NOW) == says


def test_a_day_tells_its_year_only_where_it_is_another():
    assert spoken.day(datetime(2025, 12, 24, 20), NOW) == "Wednesday 24 December 2025"
    assert spoken.day(datetime(2026, 12, 24, 20), NOW) == "Thursday 24 December"


def test_a_message_has_its_whole_moment():
    assert spoken.stamp(datetime(2026, 3, 1, 7, 4)) == "Sun 1 Mar 2026, 07:04"


@pytest.mark.parametrize(
    ("value", "says"),
    [
        (0, "no calls"),
        (1, "one call"),
        (2, "two calls"),
        (10, "ten calls"),
        (22, "22 calls"),
        (1200, "1,200 calls"),
    ],
)
def test_counts(value, says):
    assert spoken.count(value, "call") == says


def test_a_count_of_what_has_its_own_plural():
    assert spoken.count(3, "reply", "replies") == "three replies"


@pytest.mark.parametrize(
    ("value", "says"),
    [
        (0, "never"),
        (1, "once"),
        (2, "twice"),
        (3, "three times"),
        (11, "11 times"),
        (2000, "2,000 times"),
    ],
)
def test_how_often(value, says):
    assert spoken.times(value) == says


@pytest.mark.parametrize(
    ("things", "says"),
    [((), ""), (("a",), "a"), (("a", "b"), "a and b"), (("a", "b", "c"), "a, b and c")],
)
def test_things_in_a_row(things, says):
    assert spoken.listed(things) == says


def test_long_words_are_cut_at_a_word():
    assert spoken.cut("short") == "short"
    assert spoken.cut("x" * spoken.LONGEST) == "x" * spoken.LONGEST
    cut = spoken.cut("some words " * 40)
    assert cut.endswith(("words …", "some …"))
    assert len(cut) <= spoken.LONGEST + 2
    assert len(spoken.cut("x" * 900)) == spoken.LONGEST - 40 + 2
