"""A welcome in their own words, read and weighed: from which day it lifts a limit, and what lifts nothing."""

from __future__ import annotations

import pytest

from chat import read_chat
from leeway.findings.limits import limits
from leeway.readings import read
from limit_chats import states

NO = "now: {now}\nsince: 2026-02-01\n2026-02-20 20:00 them: never contact me again\n"


def weighed(text: str, now: str) -> list[str]:
    """The limits of a chat after that no, as the whole reader hears it."""
    chat = read_chat(NO.format(now=now) + text)
    return states(
        limits(chat.record, read(chat.record), chat.journal, chat.journal.apart_since, chat.now)
    )


RUNS, LIFTED = ["no_contact running"], ["no_contact lifted"]


@pytest.mark.parametrize(
    ("words", "not_yet", "from_then"),
    [
        ("you can text me after the 14th", "2026-03-14 23:59", "2026-03-15 00:00"),
        ("you can text me on the 14th", "2026-03-13 23:59", "2026-03-14 00:00"),
        ("you can text me after sunday", "2026-03-08 23:59", "2026-03-09 00:00"),
        ("you can call me on sunday", "2026-03-07 23:59", "2026-03-08 00:00"),
        ("you can call me on sunday at 6", "2026-03-08 17:59", "2026-03-08 18:00"),
        ("you can call me tomorrow", "2026-03-02 23:59", "2026-03-03 00:00"),
    ],
)
def test_a_welcome_with_a_later_date_lifts_from_that_date_on(words, not_yet, from_then):
    text = f"2026-03-02 12:00 them: {words}"
    assert weighed(text, not_yet) == RUNS
    assert weighed(text, from_then) == LIFTED


@pytest.mark.parametrize(
    "words", ["you can text me again", "you can call me now", "call me tonight"]
)
def test_a_welcome_without_a_later_date_lifts_at_once(words):
    assert weighed(f"2026-03-02 12:00 them: {words}", "2026-03-02 12:01") == LIFTED


def test_an_earlier_date_that_has_not_come_leaves_a_later_welcome_its_force():
    text = "2026-03-02 12:00 them: you can text me after the 20th\n"
    assert weighed(text, "2026-03-05 12:00") == RUNS
    assert weighed(text + "2026-03-04 12:00 them: you can text me", "2026-03-05 12:00") == LIFTED


def test_a_date_that_comes_after_a_new_no_lifts_only_the_first():
    text = "2026-03-02 12:00 them: you can text me after the 14th\n"
    text += "2026-03-05 12:00 them: never contact me again"
    assert weighed(text, "2026-03-16 12:00") == ["no_contact running", "no_contact lifted"]


@pytest.mark.parametrize(
    "bubbles",
    [
        ("i would love to hear from you", "not."),
        ("you can text me", "if its about the kids"),
        ("you can text me", "lol as if"),
        ("you can call me now", "only about the flat"),
    ],
)
def test_what_the_next_bubble_takes_back_lifts_nothing(bubbles):
    first, second = bubbles
    text = f"2026-03-02 12:00 them: {first}\n12:00:30 them: {second}"
    assert "no_contact running" in weighed(text, "2026-03-10 12:00")


def test_a_day_in_the_next_bubble_is_the_day_of_the_welcome():
    text = "2026-03-02 12:00 them: you can text me\n12:00:30 them: after the 14th"
    assert weighed(text, "2026-03-10 12:00") == RUNS
    assert weighed(text, "2026-03-15 12:00") == LIFTED


def test_a_kind_bubble_behind_a_welcome_leaves_it():
    text = "2026-03-02 12:00 them: you can text me\n12:00:30 them: i miss you"
    assert weighed(text, "2026-03-02 12:01") == LIFTED


@pytest.mark.parametrize(
    "text",
    [
        "i unblocked you",
        "do you really think you can text me whenever",
        "message me when you have signed the papers",
        "you can write again, just about the dog",
    ],
)
def test_scorn_a_condition_and_an_open_door_without_words_lift_nothing(text):
    assert "no_contact running" in weighed(f"2026-03-02 12:00 them: {text}", "2026-03-10 12:00")
