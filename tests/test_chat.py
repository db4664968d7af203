"""The chat of a test's docstring is read as it says."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from chat import ChatMistake, read_chat
from leeway.journal import Shared
from leeway.record import Channel, Kind, Who

BERLIN = ZoneInfo("Europe/Berlin")


def moments(text: str) -> list[str]:
    return [f"{event.when:%a %Y-%m-%d %H:%M}" for event in read_chat(text).record]


def test_weekdays_go_forward_and_end_before_now(chat):
    """
    now: Sun 2026-03-15 10:00

    Fri 20:01 me: are you there
    Fri 20:03 them: yes
    Fri 09:00 me: a week later
    Mon 20:03 me calls 0s
    """
    assert [f"{event.when:%a %d %H:%M}" for event in chat.record] == [
        "Fri 27 20:01",
        "Fri 27 20:03",
        "Fri 06 09:00",
        "Mon 09 20:03",
    ]
    assert chat.now == datetime(2026, 3, 15, 10, tzinfo=BERLIN)


def test_the_same_weekday_as_now_counts_only_when_it_is_over():
    assert moments("now: 2026-03-15 10:00\nSun 09:59 me: a") == ["Sun 2026-03-15 09:59"]
    assert moments("now: 2026-03-15 10:00\nSun 10:01 me: a") == ["Sun 2026-03-08 10:01"]


def test_days_after_the_line_before_and_the_same_day_with_no_day_named(chat):
    """
    2026-03-01 20:01 them: I need space
    20:05 me: ok
    +2d 09:00 me by email: are you sure
    """
    assert [event.when.day for event in chat.record] == [1, 1, 3]
    assert chat.record[2].channel is Channel.EMAIL


def test_lines_without_a_date_end_before_the_first_date_that_is_named():
    text = "Mon 08:00 me: a\nTue 08:00 me: b\n2026-03-03 07:00 me: c\nSun 08:00 me: d"
    assert moments(text) == [
        "Mon 2026-02-23 08:00",
        "Tue 2026-02-24 08:00",
        "Tue 2026-03-03 07:00",
        "Sun 2026-03-08 08:00",
    ]


def test_what_each_side_did(chat):
    """
    Mon 20:01 me: one: two
    | three
    |
    | four
    Mon 20:02 me calls 0s
    Mon 20:03 them calls 1h12m
    Mon 20:04 me calls
    Mon 20:05 me voicemail 30s
    Mon 20:06 them sends a photo
    Mon 20:07 me visits
    # Nobody's act:
    Mon 20:08 system: You blocked this contact
    ...
    Mon 20:09 them reacts 👍
    Mon 20:10 me:
    """
    rows = [(event.who, event.kind, event.seconds) for event in chat.record]
    assert rows == [
        (Who.ME, Kind.MESSAGE, None),
        (Who.ME, Kind.CALL, 0),
        (Who.THEM, Kind.CALL, 4320),
        (Who.ME, Kind.CALL, None),
        (Who.ME, Kind.VOICEMAIL, 30),
        (Who.THEM, Kind.MEDIA, None),
        (Who.ME, Kind.VISIT, None),
        (Who.NOBODY, Kind.SYSTEM, None),
        (Who.THEM, Kind.REACTION, None),
        (Who.ME, Kind.MESSAGE, None),
    ]
    assert chat.record.texts() == [
        "one: two\nthree\n\nfour",
        *[""] * 6,
        "You blocked this contact",
        "👍",
        "",
    ]
    assert chat.record[6].channel is Channel.IN_PERSON


def test_what_the_person_told(chat):
    """
    now: 2026-07-01 09:30
    since: 2026-06-01 18:00
    together
    tz: America/New_York
    shared: home child

    2026-06-30 23:30 me: hello
    """
    there = ZoneInfo("America/New_York")
    assert chat.now == datetime(2026, 7, 1, 9, 30, tzinfo=there)
    assert chat.journal.apart_since == datetime(2026, 6, 1, 18, tzinfo=there)
    assert chat.journal.together
    assert chat.journal.shared == {Shared.HOME, Shared.CHILD}
    assert chat.record[0].when == datetime(2026, 6, 30, 23, 30, tzinfo=there)


def test_an_empty_chat_is_an_empty_record(chat):
    """now: 2026-07-01 09:30"""
    assert len(chat.record) == 0
    assert not chat.journal.together


def test_an_event_is_found_by_its_words(chat):
    """
    Mon 20:01 me: good night
    Mon 20:02 them: good bye
    """
    assert chat.id_of("bye") == chat.record[1].id
    with pytest.raises(ChatMistake, match="2 events hold 'good'"):
        chat.id_of("good")


def test_equal_lines_are_two_events(chat):
    """
    Mon 20:01 me: hello
    Mon 20:01 me: hello
    """
    assert chat.record[0].id != chat.record[1].id


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Mon 20:01 Sam: hello", "not a line"),
        ("Moo 20:01 me: hello", "not a line"),
        ("Mon 20:01 me phones", "not a line"),
        ("Mon 20:01 me calls long", "not a length"),
        ("Mon 20:01 me: a\nnow: 2026-03-15", "not a line"),
        ("now: Mon 2026-03-15 10:00", "is a Sun"),
        ("+1d 20:01 me: hello", "no line before"),
        ("Mon 20:01 me: a\n19:00 me: b", "before the line before"),
        ("2026-03-02 20:01 me: a\n2026-03-01 20:01 me: b", "before the line before"),
        ("2026-03-15 10:01 me: a", "after now"),
    ],
)
def test_a_mistake_in_a_chat_is_told(text, says):
    with pytest.raises(ChatMistake, match=says):
        read_chat(text)
