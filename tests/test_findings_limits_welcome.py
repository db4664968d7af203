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


# ---------------------------------------------------------------- withdrawn, scolding, or a no told as past

NO_WELCOME_AFTER_ALL = (
    "can we talk? actually no. forget it",
    "can we talk? no wait, don't",
    "can we talk? nvm",
    "i'd like to talk. actually i don't want to",
    "let's talk sunday? mum i mean. wrong chat sorry",
    "let's meet sunday. oops wrong person",
    "can we talk like adults and you stop turning up",
    "can we talk? you keep turning up at my work",
    "stop coming to my door. can we talk like adults",
)
STILL_A_WELCOME = (
    "can we talk? no pressure",
    "can we talk? don't worry if not",
    "can we talk? never mind what i said before",
    "can we talk? i know it was for the best",
    "can we talk? i can't stop thinking about you",
    "can we talk? stop worrying",
    "can we talk? i don't want to go on like this",
)


def counted(first: str, *bubbles: str) -> list[str]:
    """The limits of a chat of theirs after the parting, as the readings count there."""
    later = "\n".join(f"2026-03-02 12:0{at} them: {text}" for at, text in enumerate(bubbles))
    chat = read_chat(f"since: 2026-02-01\n2026-02-20 20:00 them: {first}\n{later}")
    read_ = read(chat.record).counted(0)
    return states(
        limits(chat.record, read_, chat.journal, chat.journal.apart_since, chat.now),
    )


@pytest.mark.parametrize("words", NO_WELCOME_AFTER_ALL)
def test_a_welcome_withdrawn_or_said_with_a_scolding_lifts_nothing(words):
    assert "no_contact lifted" not in counted("please don't contact me again", words)
    assert "space lifted" not in counted("i need space", words)


@pytest.mark.parametrize("words", STILL_A_WELCOME)
def test_what_only_sounds_like_that_leaves_a_welcome_its_force(words):
    assert counted("please don't contact me again", words) == LIFTED
    assert counted("i need space", words) == ["space lifted"]


@pytest.mark.parametrize("after", ["actually no. forget it", "nvm", "wrong chat sorry"])
def test_a_welcome_is_withdrawn_in_the_next_bubble_too(after):
    assert counted("please don't contact me again", "can we talk?", after) == RUNS
    assert counted("i need space", "can we talk?", after) == ["space running"]


@pytest.mark.parametrize(
    "words",
    [
        "hi, i know i told you not to write. i was too harsh. i'd like to hear from you",
        "i know i told you not to contact me. i've changed my mind, you can write to me again if you like",
        "i know i said don't contact me but you can text me now, it's ok",
        "i know i told you to leave me alone, i was wrong. please text me",
        "i know i said never contact me again and i'd like to talk to you",
        "i know i asked you not to call. you can call now",
    ],
)
def test_a_no_told_as_past_beside_a_welcome_is_no_new_no(words):
    assert counted("please don't contact me again", words) == LIFTED


@pytest.mark.parametrize(
    "words",
    [
        "i know i told you not to write, and i meant it",
        "i know i told you not to contact me. you can text me when hell freezes over",
        "i know i told you never to write. do you think you can text me whenever?",
        "i know i said you can text me but don't contact me again",
        "i know i said don't contact me but you keep doing it",
        "i know i told you to leave me alone. leave me alone. can we talk? no",
        "i know i told you i want to talk to you, but please don't contact me again",
        "i told you not to contact me. you can text my lawyer",
    ],
)
def test_a_no_told_as_past_without_a_plain_welcome_is_said_anew(words):
    assert counted("please don't contact me again", words) == [*RUNS, *RUNS]
