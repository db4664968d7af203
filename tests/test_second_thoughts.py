"""Second thoughts: stricter at a tap; looser after a while, by their words, by a court, or never."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from leeway.entries import LifeAnswer, Line, ScreenAnswer
from leeway.journal import ORDERS, Answer, Screen, SelfHarm
from leeway.record import zone_named
from leeway.second_thoughts import (
    Given,
    Held,
    Hold,
    given,
    holds,
    is_ended,
    life_choices,
    life_given,
    life_holds,
)

NOW = datetime(2026, 3, 15, 21, 0, tzinfo=zone_named("Europe/Berlin"))
ALL = (SelfHarm.NO, SelfHarm.SOMETIMES, SelfHarm.MIGHT_ACT, SelfHarm.RATHER_NOT)


def yes(days: int = 0, minutes: int = 0) -> Given:
    return Given(Answer.YES, NOW - timedelta(days=days, minutes=minutes))


@pytest.mark.parametrize("item", list(Screen))
def test_a_slip_can_be_mended_for_ten_minutes(item):
    assert holds(item, yes(minutes=10), NOW) is None


@pytest.mark.parametrize("item", list(Screen))
def test_what_was_no_or_unsaid_holds_nothing(item):
    for answer in (Answer.NO, Answer.RATHER_NOT):
        assert holds(item, Given(answer, NOW - timedelta(hours=1)), NOW) is None
    assert holds(item, None, NOW) is None


@pytest.mark.parametrize(
    "item",
    [
        Screen.AFRAID,
        Screen.VIOLENCE,
        Screen.THREATENED,
        Screen.FORCED,
        Screen.WATCHED,
        Screen.CONTROLLED,
        Screen.WALKING_ON_EGGSHELLS,
    ],
)
def test_a_danger_holds_for_a_week(item):
    assert holds(item, yes(days=3), NOW) == Held(Hold.WEEK, date(2026, 3, 19))
    assert holds(item, yes(days=7), NOW) is None


@pytest.mark.parametrize("item", [Screen.TURNED_UP, Screen.I_THREATENED, Screen.I_WATCHED])
def test_what_i_did_weighs_as_long_as_what_is_read_of_it(item):
    assert holds(item, yes(days=89), NOW) == Held(Hold.HAPPENED, date(2026, 3, 16))
    assert holds(item, yes(days=90), NOW) is None


@pytest.mark.parametrize("item", ORDERS)
def test_only_a_court_ends_an_order(item):
    assert holds(item, yes(days=900), NOW) == Held(Hold.COURT)


def test_a_court_ends_an_order_after_it_was_told_of_and_not_tomorrow():
    told = yes(days=5)
    assert is_ended(told, date(2026, 3, 10), NOW)
    assert is_ended(told, date(2026, 3, 15), NOW)
    assert not is_ended(told, date(2026, 3, 9), NOW)
    assert not is_ended(told, date(2026, 3, 16), NOW)


@pytest.mark.parametrize("item", [Screen.ASKED_TO_STOP, Screen.BLOCKED])
def test_only_they_end_a_no_of_theirs(item):
    assert holds(item, yes(days=900), NOW) == Held(Hold.THEIR_WORDS)


def test_who_can_open_this_computer_may_change_at_any_time():
    assert holds(Screen.OPEN_COMPUTER, yes(days=1), NOW) is None


@pytest.mark.parametrize(
    ("answer", "may"),
    [
        (SelfHarm.NO, ALL),
        (SelfHarm.RATHER_NOT, ALL),
        (SelfHarm.SOMETIMES, (SelfHarm.SOMETIMES, SelfHarm.MIGHT_ACT)),
        (SelfHarm.MIGHT_ACT, (SelfHarm.MIGHT_ACT,)),
    ],
)
def test_thoughts_of_ending_ones_life_are_not_over_on_the_same_day(answer, may):
    assert life_choices(Given(answer, NOW - timedelta(hours=1)), NOW) == may
    assert life_choices(Given(answer, NOW - timedelta(minutes=9)), NOW) == ALL
    assert life_choices(Given(answer, NOW - timedelta(days=1)), NOW) == ALL


def test_the_day_from_which_life_may_be_answered_anew():
    told = Given(SelfHarm.SOMETIMES, NOW - timedelta(hours=1))
    assert life_holds(told, NOW) == Held(Hold.DAY, date(2026, 3, 16))
    assert life_choices(None, NOW) == ALL


def lines(*entries: ScreenAnswer | LifeAnswer) -> list[Line]:
    return [
        Line(n, NOW - timedelta(days=len(entries) - n), one) for n, one in enumerate(entries, 1)
    ]


def test_the_latest_answer_stands_and_saying_nothing_takes_no_danger_back():
    afraid = Screen.AFRAID
    told = lines(
        ScreenAnswer(afraid, Answer.NO),
        ScreenAnswer(afraid, Answer.YES),
        ScreenAnswer(afraid, Answer.RATHER_NOT),
        LifeAnswer(SelfHarm.SOMETIMES),
        LifeAnswer(SelfHarm.RATHER_NOT),
    )
    assert given(told, afraid) == Given(Answer.YES, NOW - timedelta(days=3))
    assert life_given(told) == Given(SelfHarm.SOMETIMES, NOW - timedelta(days=1))
    assert given(told, Screen.ORDER) is None
    assert life_given(told[:3]) is None
