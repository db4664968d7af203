"""How upset they seem: a table of chats and what is read of them; now is Sun 2026-03-15 10:00 unless told."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from by_hand import by_hand
from chat import Chat, read_chat
from leeway.findings._course import Course
from leeway.findings.upset import Level, Upset, upset
from leeway.turns import hostile_moments
from made import asked_for, moments, told

CALM_WEEK = """
2026-03-03 09:00 them: the keys are at the desk
2026-03-04 09:00 them: ok
2026-03-05 09:00 them: yes
2026-03-06 09:00 them: thanks
2026-03-07 09:00 them: see the mail
"""
"""Five plain messages of theirs; the last is eight days old."""


def read(chat: Chat) -> Upset:
    record, journal = chat.record, chat.journal
    readings = by_hand(record)
    hostile = hostile_moments(record, readings)
    said, apart = asked_for(chat), journal.apart_since
    return upset(record, readings, said, hostile, apart, journal.together, chat.now)


def told_of(found: Upset) -> list[str]:
    return [because.sentence for because in found.because]


class Golden(NamedTuple):
    name: str
    text: str
    level: Level
    calm_by: str | None = None
    because: str = ""


SINCE = "since: 2026-03-01\n"
GOLDEN = (
    Golden("plain words", SINCE + CALM_WEEK, Level.CALM, None, "Nothing in their latest messages"),
    Golden(
        "four messages",
        SINCE + "".join(CALM_WEEK.splitlines(keepends=True)[:-1]),
        Level.UNKNOWN,
        None,
        "In the record they wrote four messages since you parted.",
    ),
    Golden("nothing at all", "", Level.UNKNOWN, None, "There is no record to read. We can't tell."),
    Golden(
        "before the parting nothing counts",
        f"since: 2026-03-10\n{CALM_WEEK}",
        Level.UNKNOWN,
        None,
        "In the record they wrote no messages since you parted.",
    ),
    Golden(
        "long silent",
        f"now: 2026-05-01 10:00\n{SINCE}{CALM_WEEK}2026-03-08 09:00 them: stop it {{hostile}}",
        Level.UNKNOWN,
        None,
        "We can't tell what came after.",
    ),
    Golden(
        "long silent, and I wrote on",
        f"now: 2026-05-01 10:00\n{SINCE}{CALM_WEEK}2026-03-08 09:00 them: stop it {{hostile}}\n2026-04-30 09:00 me: hi",
        Level.UNKNOWN,
        None,
        "They have not written in the last 30 days.",
    ),
    Golden("no parting known", CALM_WEEK, Level.CALM),
    Golden(
        "together, whatever the day of an old parting",
        f"since: 2026-03-10\ntogether\n{CALM_WEEK}",
        Level.CALM,
    ),
    Golden(
        "one hostile line today",
        f"{SINCE}{CALM_WEEK}2026-03-15 08:00 them: you always do this {{hostile}}",
        Level.MODERATE,
        "2026-03-23",
        "There was anger in their words on Sunday 15 March.",
    ),
    Golden(
        "one hostile line four days ago",
        f"{SINCE}{CALM_WEEK}2026-03-11 08:00 them: you always do this {{hostile}}",
        Level.CALM,
        None,
        "There was anger in their words on Wednesday 11 March.",
    ),
    Golden(
        "a severe exchange today",
        f"{SINCE}{CALM_WEEK}2026-03-15 08:00 them: liar {{hostile}}\n08:10 them: go away {{hostile}}",
        Level.HIGH,
        "2026-04-09",
        "There was much anger in their words on Sunday 15 March.",
    ),
    Golden(
        "a severe exchange three days ago",
        f"{SINCE}{CALM_WEEK}2026-03-12 08:00 them: liar {{hostile}}\n08:10 them: go away {{hostile}}",
        Level.MODERATE,
        "2026-04-06",
    ),
    Golden(
        "a severe exchange twelve days ago",
        f"{SINCE}2026-03-03 08:00 them: liar {{hostile}}\n08:10 them: go away {{hostile}}{CALM_WEEK}",
        Level.CALM,
    ),
    Golden(
        "anger on three evenings",
        SINCE
        + CALM_WEEK
        + "2026-03-12 20:00 them: liar {hostile}\n2026-03-13 20:00 them: stop {hostile}\n"
        + "2026-03-14 20:00 them: enough {hostile}",
        Level.HIGH,
        None,
        "There was anger in their words three times in the last 30 days.",
    ),
    Golden(
        "anger, then warm words on two days",
        SINCE
        + CALM_WEEK
        + "2026-03-12 08:00 them: liar {hostile}\n08:10 them: go away {hostile}\n"
        + "2026-03-13 09:00 them: i was unfair {warm}\n2026-03-14 09:00 them: sleep well {warm}",
        Level.CALM,
        None,
        "They wrote warm words on Saturday 14 March.",
    ),
    Golden(
        "a threat is anger too",
        f"{SINCE}{CALM_WEEK}2026-03-15 08:00 them: you will regret this {{threat}}",
        Level.MODERATE,
        "2026-03-23",
    ),
    Golden(
        "hurt on two days",
        SINCE
        + CALM_WEEK
        + "2026-03-13 09:00 them: i cried all night {hurt}\n09:01 them: it hurts {hurt}\n"
        + "2026-03-14 09:00 them: i cant stop crying {hurt}",
        Level.MODERATE,
        None,
        "They wrote that they are hurt on Saturday 14 March.",
    ),
    Golden(
        "hurt once, long ago",
        SINCE + CALM_WEEK.replace("them: ok", "them: that hurt {hurt}"),
        Level.CALM,
    ),
    Golden(
        "space alone is no anger",
        f"{SINCE}{CALM_WEEK}2026-03-14 09:00 them: i need space {{space}}",
        Level.CALM,
        None,
        "They asked for space, and that stands.",
    ),
    Golden(
        "a no to all contact",
        f"{SINCE}{CALM_WEEK}2026-03-14 09:00 them: dont contact me {{no_contact}}",
        Level.MODERATE,
        None,
        "They asked for no contact, and that stands.",
    ),
    Golden(
        "anger under a limit: no day is told",
        f"{SINCE}{CALM_WEEK}2026-03-15 08:00 them: liar. i need space {{hostile}} {{space}}",
        Level.HIGH,
    ),
    Golden(
        "not tonight",
        f"{SINCE}{CALM_WEEK}2026-03-15 09:00 them: not today {{not_now: END_OF_DAY}}",
        Level.CALM,
        None,
        "They said that they can't talk now.",
    ),
    Golden(
        "practical matters only",
        f"{SINCE}{CALM_WEEK}2026-03-15 09:00 them: only about the flat {{logistics}}",
        Level.CALM,
        None,
        "They limited contact to practical matters.",
    ),
    Golden(
        "my own anger is not theirs",
        f"{SINCE}{CALM_WEEK}2026-03-15 08:00 me: liar {{hostile}}\n08:10 me: go away {{hostile}}",
        Level.CALM,
    ),
    Golden(
        "an old ended limit weighs nothing",
        f"{SINCE}2026-03-02 09:00 them: give me three days {{space: DAYS 3}}{CALM_WEEK}",
        Level.CALM,
        None,
        "Nothing in their latest messages",
    ),
)


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda golden: golden.name)
def test_the_table(golden):
    found = read(read_chat(golden.text))
    assert found.level is golden.level
    assert (f"{found.calm_by:%Y-%m-%d}" if found.calm_by else None) == golden.calm_by
    assert any(golden.because in sentence for sentence in told_of(found))
    if golden.level is Level.UNKNOWN:
        assert found[1:5] == (None, None, None, None)
    else:
        assert 0 <= found.low <= found.value <= found.high


# ---------------------------------------------------------------- answers


def talk(start: str, number: int, minutes: int, answered: int) -> str:
    """So many mornings with a message of mine; the first `answered` of them get an answer that late."""
    lines = []
    for n in range(number):
        mine = datetime.fromisoformat(f"{start} 09:00") + timedelta(days=n)
        lines.append(f"{mine:%Y-%m-%d %H:%M} me: morning")
        if n < answered:
            lines.append(f"{mine + timedelta(minutes=minutes):%Y-%m-%d %H:%M} them: hi")
    return "\n".join(lines) + "\n"


def test_half_the_answers_of_before():
    usual = talk("2026-02-10", 10, 10, 10)
    found = read(read_chat(f"{SINCE}{usual}{talk('2026-03-01', 13, 10, 6)}"))
    assert found.value == 0.3
    assert found.because[0].sentence == (
        "They answered 6 of your 13 messages lately. Before, it was 10 of 10."
    )
    same = read(read_chat(f"{SINCE}{usual}{talk('2026-03-01', 13, 10, 7)}"))
    assert same.value == 0


def test_answers_that_take_four_times_as_long_and_an_hour():
    usual = talk("2026-02-10", 10, 10, 10)
    for minutes, weight in ((60, 0.15), (59, 0)):
        found = read(read_chat(f"{SINCE}{usual}{talk('2026-03-01', 13, minutes, 12)}"))
        assert found.value == weight
    assert not any("take at least four times" in sentence for sentence in told_of(found))
    slow = talk("2026-02-10", 10, 60, 10)
    assert read(read_chat(f"{SINCE}{slow}{talk('2026-03-01', 13, 239, 12)}")).value == 0
    late = read(read_chat(f"{SINCE}{slow}{talk('2026-03-01', 13, 240, 12)}"))
    assert told_of(late) == ["Their answers take at least four times as long as before."]


def test_no_answers_at_all_have_no_speed():
    usual = talk("2026-02-10", 10, 10, 10)
    five = "2026-03-01 08:00 them: hi\n" * 5
    found = read(read_chat(f"{SINCE}{usual}{five}{talk('2026-03-02', 12, 10, 0)}"))
    assert told_of(found) == [
        "They answered 0 of your 12 messages lately. Before, it was 10 of 10."
    ]


def test_too_few_turns_or_space_that_stands_leave_answers_out():
    usual = talk("2026-02-10", 7, 10, 7)
    assert read(read_chat(f"{SINCE}{usual}{talk('2026-03-01', 13, 10, 6)}")).value == 0
    usual = talk("2026-02-10", 10, 10, 10)
    space = "2026-03-14 20:00 them: i need space {space}"
    assert read(read_chat(f"{SINCE}{usual}{talk('2026-03-01', 13, 10, 6)}{space}")).value == 0.3
    assert "lately" not in " ".join(
        told_of(read(read_chat(f"{SINCE}{usual}{talk('2026-03-01', 13, 10, 6)}{space}")))
    )


def test_without_a_parting_the_last_month_stands_beside_what_came_before():
    usual = talk("2026-02-01", 10, 10, 10)
    assert read(read_chat(f"{usual}{talk('2026-03-01', 13, 10, 5)}")).value == 0.3


# ---------------------------------------------------------------- when it may cool


def test_hurt_beside_old_anger_may_take_too_long_to_tell():
    lines = "".join(f"2026-03-{day:02} 20:00 them: liar {{hostile}}\n" for day in range(2, 15))
    found = read(read_chat(SINCE + lines))
    assert found.level is Level.HIGH
    assert found.calm_by is None


def test_anger_of_more_than_a_month_ago_gives_no_day():
    old = "".join(f"2026-01-{day:02} 20:00 them: liar {{hostile}}\n" for day in range(2, 30))
    found = read(read_chat(old + "2026-03-10 08:00 them: ok\n" * 5))
    assert found.level is Level.MODERATE
    assert found.calm_by is None
    assert not any("anger" in sentence for sentence in told_of(found))


def test_old_feelings_move_it_and_are_not_told():
    old = "2026-02-01 09:00 them: that hurt {hurt}\n2026-02-02 09:00 them: miss you {warm}"
    assert told_of(read(read_chat(old + CALM_WEEK))) == [
        "Nothing in their latest messages sounds angry or hurt."
    ]


def test_the_strictest_running_limit_is_told_with_its_own_words(chat):
    """
    since: 2026-03-01
    2026-03-03 09:00 them: only about the flat {logistics}
    2026-03-04 09:00 them: dont contact me {no_contact}
    2026-03-05 09:00 them: a
    2026-03-06 09:00 them: b
    2026-03-07 09:00 them: not now {not_now: OPEN_END}
    """
    found = read(chat)
    assert found.because[0].sentence == "They asked for no contact, and that stands."
    assert found.because[0].quote.text == "dont contact me {no_contact}"


def test_nothing_after_now_is_read():
    chat = read_chat(f"{SINCE}{CALM_WEEK}2026-03-14 08:00 them: liar {{hostile}}")
    early = replace(chat, now=chat.record.when(4))
    assert read(early).level is Level.CALM
    assert read(early).because[0].quote is None


# ---------------------------------------------------------------- what holds for any chat

LINES = (
    *("{who}: hello", "{who}: liar {{hostile}}", "{who}: it hurts {{hurt}}"),
    *("{who}: thank you {{warm}}", "{who}: i need space {{space}}"),
)
acts = st.lists(
    st.tuples(moments, st.sampled_from(("me", "them")), st.sampled_from(LINES)), max_size=40
)
PLAIN = [(33 * 24 * 60 - 9, "them", "{who}: hello")] * 5


@given(acts)
def test_the_band_holds_the_value_and_every_reading_has_a_reason(some):
    found = read(told(some + PLAIN))
    assert found.low <= found.value <= found.high
    assert found.because
    assert all(len(part.split()) < 20 for s in told_of(found) for part in s.split(". "))


@given(acts, moments)
def test_warm_words_never_raise_it(some, minute):
    before = read(told(some + PLAIN)).value
    warm = read(told([*some, *PLAIN, (minute, "them", "{who}: thank you {{warm}}")])).value
    assert warm <= before


@given(
    acts.map(lambda some: [act for act in some if "hostile" not in act[2]]),
    st.lists(moments, max_size=4),
)
def test_one_more_hostile_message_never_lowers_it(some, minutes):
    angry = [(minute, "them", "{who}: liar {{hostile}}") for minute in minutes]
    values = [read(told(some + angry[:number] + PLAIN)).value for number in range(len(angry) + 1)]
    assert values == sorted(values)


def test_a_long_exchange_weighs_three_at_most():
    lines = "".join(f"2026-03-15 09:{m:02} them: liar {{hostile}}\n" for m in range(30, 60, 3))
    found = read(read_chat(SINCE + lines))
    assert 2.9 < found.value <= 3


@given(
    st.lists(st.floats(0, 100), max_size=6),
    st.lists(st.floats(0, 100), max_size=6),
    st.floats(0, 50),
)
def test_what_weighs_only_fades(anger, hurt, days):
    course = Course(np.array(anger), np.ones(len(anger)), np.array(hurt), 0.1)
    assert course.after(days) <= course.after() + 1e-9
    assert course.after(days, 1 / 3) <= course.after(days) <= course.after(days, 3)


def test_one_hostile_exchange_is_one():
    course = Course(np.zeros(1), np.ones(1), np.zeros(0), 0.0)
    assert course.after() == 1.0


def test_where_the_record_ended_is_said_beside_what_is_not_known(chat):
    """
    now: Sun 2026-03-15 10:00
    2026-03-05 10:00 me: hello
    """
    (why,) = told_of(read(chat))
    assert why.endswith("The record ends on Thursday 5 March. What came after is not in it.")
    assert "ends on" not in told_of(read(read_chat("Sat 10:00 me: hello")))[0]
