"""What came before their hostile moments more often than before calm ones; now is Sun 2026-03-15 10:00."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from by_hand import by_hand
from chat import Chat, read_chat
from leeway.findings.sparks import Spark, sparks
from leeway.journal import TOLD
from leeway.record import Quote, Who
from leeway.turns import HostileMoment, hostile_moments, turns
from made import moments, told

FIRST = datetime(2026, 2, 1)
BERLIN = ZoneInfo("Europe/Berlin")


def found(chat: Chat, extra: tuple[HostileMoment, ...] = ()) -> tuple[Spark, ...]:
    readings = by_hand(chat.record)
    hostile = hostile_moments(chat.record, readings) + extra
    return sparks(chat.record, readings, turns(chat.record), hostile, chat.now)


def days(bad: int, calm: int, before_bad: str = "", before_calm: str = "", hour: int = 20) -> str:
    """So many days that end in a hostile message, then calm ones, two days apart; acts stand at noon."""
    lines = []
    for day in range(bad + calm):
        date = FIRST + timedelta(days=2 * day)
        acts, words = (before_bad, "stop it {hostile}") if day < bad else (before_calm, "good day")
        lines += [f"{date:%Y-%m-%d} {line}" for line in acts.splitlines() if line]
        lines.append(f"{date:%Y-%m-%d} {hour}:00 them: {words}")
    return "\n".join(lines)


def story(*args, **named) -> Chat:
    return read_chat(days(*args, **named))


CALLS = "12:00 me calls 0s\n14:00 me calls 1m\n16:00 me calls 0s"


def test_what_came_before_three_of_four_hostile_moments():
    chat = story(4, 8, CALLS)
    (spark,) = found(chat)
    assert (
        spark.what
        == "In 4 of 4 of these, you had called three times or more in the 12 hours before."
    )
    assert spark[1:5] == (4, 4, 0, 8)
    assert spark.evidence == tuple(event.id for event in chat.record if event.seconds is not None)


def test_two_times_are_too_few():
    assert found(story(2, 8, CALLS)) == ()
    assert len(found(story(3, 8, CALLS))) == 1


def test_what_is_as_common_before_calm_moments_is_no_spark():
    assert found(story(4, 8, CALLS, CALLS)) == ()


def test_without_calm_moments_nothing_is_compared():
    assert found(story(6, 4, CALLS)) == ()
    assert len(found(story(6, 5, CALLS))) == 1


def test_acts_more_than_twelve_hours_before_stand_in_no_evidence():
    early = CALLS.replace("12:00", "07:30")
    assert found(story(4, 8, early)) == ()


@pytest.mark.parametrize(
    ("acts", "words"),
    [
        ("12:00 me: pick up {demand}", "you had asked for an answer right away"),
        ("12:00 me: about the rent {logistics}", "you had written about practical matters"),
        ("12:00 me: you are cold {blame}", "you had used hard words"),
        (
            "12:00 me: one\n12:15 me: two\n12:30 me: three\n13:00 me: four",
            "you had written four times or more with no reply",
        ),
    ],
)
def test_kinds_of_acts(acts, words):
    assert [spark.what for spark in found(story(4, 8, acts))] == [
        f"In 4 of 4 of these, {words} in the 12 hours before."
    ]


def test_a_burst_of_calls_and_the_night():
    night = "01:00 me calls 0s\n01:05 me calls 0s\n01:10 me calls 0s"
    assert [spark.what for spark in found(story(3, 6, night, hour=11))] == [
        "In 3 of 3 of these, you had called three times or more in the 12 hours before.",
        "In 3 of 3 of these, you had called several times in a row with no answer in the 12 hours before.",
        "In 3 of 3 of these, you had written or called at night in the 12 hours before.",
    ]


def test_calm_moments_stand_at_like_hours():
    evenings = days(4, 4, CALLS)
    for hour, number in (("08:00", 0), ("19:30", 1)):
        other = "\n".join(
            f"{FIRST + timedelta(days=2 * n + 1):%Y-%m-%d} {hour} them: hello" for n in range(9)
        )
        both = sorted((evenings + "\n" + other).splitlines(), key=lambda line: line[:16])
        assert len(found(read_chat("\n".join(both)))) == number


def test_calm_moments_lie_within_sixty_days():
    for gap, number in ((58, 1), (70, 0)):
        calm = "\n".join(
            f"{FIRST + timedelta(days=gap + n):%Y-%m-%d} 20:00 them: good day" for n in range(6)
        )
        chat = read_chat(f"now: 2026-12-01 10:00\n{days(4, 0, CALLS)}\n{calm}")
        assert len(found(chat)) == number


def test_hurt_words_are_no_calm_moment():
    hurt = days(4, 8, CALLS).replace("good day", "i cried {hurt}")
    assert found(read_chat(hurt)) == ()


def test_a_moment_that_was_told_counts_too():
    chat = story(2, 8, CALLS)
    when = datetime(2026, 2, 3, 21, tzinfo=BERLIN)
    moment = HostileMoment(when, when, False, (), Quote(TOLD, when, Who.THEM, "he shouted"))
    (spark,) = found(chat, (moment,))
    assert (spark.before_hostile, spark.hostile) == (3, 3)
    later = moment._replace(start=chat.now + timedelta(days=1), end=chat.now + timedelta(days=1))
    assert found(chat, (later,)) == ()


def test_nothing_after_now_is_read():
    chat = story(4, 8, CALLS)
    early = replace(chat, now=chat.record.when(len(chat.record) - 1) - timedelta(days=9))
    assert found(early) == ()


def test_an_empty_record(chat):
    """now: 2026-03-15 10:00"""
    assert found(chat) == ()


LINES = ("{who}: stop {{hostile}}", "{who}: hello", "{who}: please {{plead}}", "{who} calls 0s")


@given(
    st.lists(
        st.tuples(moments, st.sampled_from(("me", "them")), st.sampled_from(LINES)), max_size=80
    )
)
def test_a_spark_is_what_it_says(acts):
    chat = told(acts)
    mine = {event.id for event in chat.record if event.who is Who.ME}
    for spark in found(chat):
        assert 3 <= spark.before_hostile <= spark.hostile
        assert 5 <= spark.calm <= 4 * spark.hostile
        rate, calm = spark.before_hostile / spark.hostile, spark.before_calm / spark.calm
        assert rate >= 2 * calm
        assert len(spark.evidence) >= 1
        assert set(spark.evidence) <= mine
        assert len(spark.what.split()) < 22
