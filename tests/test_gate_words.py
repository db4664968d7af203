"""Whole chats whose last words are easily misread, read and weighed: each with its siblings of the other kind."""

import pytest

from chat import read_chat
from leeway.advice import advise
from leeway.assessment import assess
from leeway.readings import read

ENDED = """
now: Sun 2026-03-15 18:30
2026-03-10 20:00 them: i want to break up
"""


def weighed(text):
    """The assessment and the advice of a chat."""
    chat = read_chat(text)
    assessment = assess(chat.record, read(chat.record), chat.journal, now=chat.now)
    return assessment, advise(assessment, chat.journal)


def after_ending(words):
    """The assessment and the advice when these words of theirs come five days after the ending."""
    return weighed(f"{ENDED}2026-03-15 18:05 them: {words}\n")


# ---------------------------------------------------------------- a talk on a day of theirs


@pytest.mark.parametrize(
    "words",
    [
        "can we talk tomorrow evening? i owe you a proper conversation",
        "can you talk tonight?",
        "i'd like to talk tomorrow if you're up for it",
        "can we talk tomorrow?",
        "can we talk wednesday? i'm at work till 6 so after that",
        "can i call you tomorrow evening",
        "shall we meet tomorrow",
        "hey, can we talk tonight if you're not busy",
        "would you be free to talk tomorrow?",
        "let's talk tonight",
        "could we have a proper talk tomorrow after work",
    ],
)
def test_an_offer_with_a_day_in_it_is_a_talk_as_they_named_it(words):
    assessment, advice = after_ending(words)
    assert (advice.gate.value, assessment.limits) == ("talk", ())
    assert assessment.offer.named_for


@pytest.mark.parametrize(
    "words",
    [
        "can we talk later?",
        "can we talk about this tomorrow?",
        "can we talk tomorrow instead",
        "its late can we talk tomorrow",
        "can we talk tomorrow, i'm shattered",
        "not tonight. can we talk tomorrow?",
        "i'm at work. can we talk tomorrow?",
        "can we talk tomorrow? i'm at work",
        "can we talk tomorrow when i've slept",
        "can we talk tomorrow? i need tonight to myself",
        "give me a minute, can we talk tonight",
        "can we leave it until tomorrow",
        "can you talk tonight? not about us",
        "stop it, can we talk tomorrow",
    ],
)
def test_a_talk_put_off_to_a_day_is_still_not_now(words):
    assessment, _ = after_ending(words)
    assert [limit.kind.value for limit in assessment.running] == ["not_now"]


# ---------------------------------------------------------------- one thing that they want no more of


@pytest.mark.parametrize(
    "words",
    [
        "also please stop sending me songs",
        "please stop sending me poems",
        "don't send me any more songs",
        "never send me songs again",
        "stop writing me poems",
        "don't write me any more poems",
        "stop with the memes",
        "no more songs please",
        "please stop calling me at work",
    ],
)
def test_a_small_stop_is_a_limit_on_that_thing_and_facts_about_the_child_stay(words):
    head = ENDED.replace("18:30\n", "18:30\nshared: child\n")
    assessment, advice = weighed(
        f"{head}2026-03-15 18:05 them: what time are you getting mia\n18:06 them: {words}\n"
    )
    assert {limit.name for limit in assessment.running} == {"way"}
    assert (advice.gate.value, len(advice.exceptions)) == ("wait", 1)


@pytest.mark.parametrize(
    "words",
    [
        "stop sending me messages",
        "stop sending me songs or anything else",
        "stop sending me songs and texting me",
        "stop sending me texts and songs",
        "stop sending me songs, please leave me alone",
        "stop sending me songs. i don't want to hear from you",
        "don't write me any more poems or letters",
        "stop writing to me. stop sending poems",
        "don't write to me any more",
        "no more texts",
    ],
)
def test_a_stop_that_means_all_contact_stays_no_contact(words):
    assessment, advice = after_ending(words)
    assert [limit.kind.value for limit in assessment.running] == ["no_contact"]
    assert advice.rule == "no_contact"


@pytest.mark.parametrize(
    "words", ["you can't stop sending me memes haha", "stop the music its too loud"]
)
def test_no_limit_in_daily_words_about_songs(words):
    assessment, _ = after_ending(words)
    assert assessment.running == ()


# ---------------------------------------------------------------- the day that a "not now" names


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("not tonight. after work on saturday maybe", "2026-03-21 18:00"),
        ("not tonight, saturday after work", "2026-03-21 18:00"),
        ("not now. maybe on friday", "2026-03-20 23:59"),
        ("can't talk now. tomorrow after 6", "2026-03-16 18:00"),
        ("not tonight. busy until friday", "2026-03-20 23:59"),
        ("not tonight. i saw anna on saturday", "2026-03-15 23:59"),
        ("not tonight. i have work on saturday", "2026-03-15 23:59"),
        ("not tonight. saturday was fun though", "2026-03-15 23:59"),
        ("not tonight. sunday?", "2026-03-15 23:59"),
    ],
)
def test_a_not_now_lasts_to_the_day_that_its_next_sentence_names(words, until):
    assessment, advice = after_ending(words)
    assert f"{assessment.until:%Y-%m-%d %H:%M}" == until
    assert (advice.rule, advice.gate.value) == ("not_now", "wait")


# ---------------------------------------------------------------- urgent, or only sad


@pytest.mark.parametrize(
    "words",
    [
        "i still love you and i don't know what to do",
        "i am so hurt, can we talk",
        "you've hurt me. what now?",
        "i'm missing you, are you up?",
        "something is missing between us. do you feel it?",
        "it is important to me that you catch up on sleep. do you?",
        "the kids are really hurt by all this. what do we do?",
    ],
)
def test_sad_words_ask_nothing_urgent(words):
    assessment, _ = after_ending(words)
    assert not assessment.silence.last_word.urgent


def test_love_beside_not_knowing_what_to_do_is_mixed():
    assessment, advice = after_ending("i still love you and i don't know what to do")
    assert assessment.mixed is not None
    assert advice.gate.value == "wait"


@pytest.mark.parametrize(
    "words",
    [
        "leo is badly hurt, come now",
        "mia is missing from school",
        "mum was hit by a car",
        "i'm hurt, i fell off the bike",
        "mum is in hospital and i am so hurt you didn't call",
        "i've got an sti, you should get tested",
    ],
)
def test_danger_to_a_child_or_health_stays_urgent(words):
    assessment, _ = after_ending(words)
    assert assessment.silence.last_word.urgent


# ---------------------------------------------------------------- a child's emergency under a no

NO = """
now: Sun 2026-03-15 18:30
shared: child
2026-03-01 20:00 them: i want to break up. please don't message me again
"""
HOSPITAL = "2026-03-15 18:05 them: mia is in hospital, come to st marys now\n"


@pytest.mark.parametrize("before", ["", "2026-03-10 20:00 me: i miss you\n"])
def test_a_no_stays_and_one_sentence_speaks_of_the_child(before):
    _, advice = weighed(NO + before + HOSPITAL)
    assert (advice.rule, advice.gate.value) == ("no_contact", "stop")
    (only,) = advice.exceptions
    assert "third person" in only
    assert bool(before) == (advice.paths.first is not None)


@pytest.mark.parametrize(
    "chat",
    [
        NO.replace("shared: child\n", "") + HOSPITAL,
        NO + HOSPITAL.replace("mia is in hospital, come to st marys now", "you left your bike"),
        NO + HOSPITAL.replace("2026-03-15", "2026-03-06"),
        NO + "2026-03-10 20:00 them: there is a court order now, stay away\n" + HOSPITAL,
    ],
)
def test_nothing_of_a_child_where_none_is_shared_or_nothing_presses_or_an_order_stands(chat):
    _, advice = weighed(chat)
    assert (advice.gate.value, advice.exceptions) == ("stop", ())


# ---------------------------------------------------------------- no more, and muted


@pytest.mark.parametrize("words", ["✋ no more", "i'm muting you", "i have you muted"])
def test_a_short_no_more_and_a_mute_are_space(words):
    assessment, _ = after_ending(words)
    assert [limit.kind.value for limit in assessment.running] == ["space"]


@pytest.mark.parametrize(
    "words", ["no more wine for me", "muting the group", "sorry, i was on mute"]
)
def test_no_limit_in_daily_words_about_more_or_mute(words):
    assessment, _ = after_ending(words)
    assert assessment.running == ()
