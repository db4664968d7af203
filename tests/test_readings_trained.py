"""What the trained tier may do beside the patterns: it adds, it takes nothing away, and it loosens nothing."""

from __future__ import annotations

import numpy as np
import pytest

from leeway import readings
from leeway.assessment import assess
from leeway.cue import Cue, Hit, Sure
from leeway.cues import trained
from leeway.journal import LimitKind
from leeway.readings import lines, read

PUZZLING = "zibble the wobbet"
"""Words that no pattern knows."""


@pytest.fixture
def finds(monkeypatch):
    """Lets the trained tier find the given hits in every text that it is asked about; the texts that it was asked."""
    asked = []

    def tell(*hits):
        def found(texts, *, mine):
            asked.extend(texts)
            return [() if mine else hits for _ in texts]

        monkeypatch.setattr(readings.trained, "hits", found)
        return asked

    return tell


def kinds(chat):
    """The kinds of the limits that an assessment of a chat holds."""
    said = assess(chat.record, read(chat.record), chat.journal, now=chat.now)
    return [limit.kind for limit in said.limits]


def test_a_likely_no_counts_after_the_parting(chat, finds):
    """
    since: 2026-03-01
    2026-03-05 20:01 them: zibble the wobbet
    """
    finds(Hit(Cue.NO_CONTACT, 0.9, sure=Sure.LIKELY))
    assert kinds(chat) == [LimitKind.NO_CONTACT]


@pytest.mark.parametrize("cue", [Cue.SELF_HARM, Cue.THREAT, Cue.NO_CONTACT, Cue.FINAL])
@pytest.mark.parametrize(
    ("sure", "after", "before"),
    [(Sure.GUESSED, False, False), (Sure.LIKELY, True, False), (Sure.CERTAIN, True, True)],
)
def test_after_a_parting_what_is_likely_counts(cue, sure, after, before):
    """a cue, after a parting at row 0 and before one"""
    said = readings.laid_out(np.array([1], np.int32), ((), (Hit(cue, 0.9, sure=sure),)))
    assert said.counted(0).holds(cue).tolist() == [after]
    assert said.counted(1).holds(cue).tolist() == [before]


def test_a_likely_no_counts_not_before_it(chat, finds):
    """
    since: 2026-03-08
    2026-03-05 20:01 them: zibble the wobbet
    2026-03-09 20:01 me: hello
    """
    finds(Hit(Cue.NO_CONTACT, 0.9, sure=Sure.LIKELY))
    assert kinds(chat) == []


def test_where_no_parting_is_known_patterns_alone_count(chat, finds):
    """
    2026-03-05 20:01 them: zibble the wobbet
    """
    finds(Hit(Cue.NO_CONTACT, 0.9, sure=Sure.LIKELY))
    assert kinds(chat) == []


def test_an_ending_that_is_only_guessed_parts_nobody(chat, finds):
    """
    2026-03-05 20:01 them: zibble the wobbet
    """
    finds(Hit(Cue.FINAL, 0.9, sure=Sure.LIKELY))
    now = assess(chat.record, read(chat.record), chat.journal, now=chat.now)
    assert now.endings.apart_since is None


def test_a_likely_welcome_never_counts(chat, finds):
    """
    since: 2026-03-01
    2026-03-13 20:01 them: zibble the wobbet
    """
    finds(Hit(Cue.OPEN, 0.9, sure=Sure.LIKELY))
    assert assess(chat.record, read(chat.record), chat.journal, now=chat.now).offer is None


@pytest.mark.parametrize(
    ("text", "more", "cues"),
    [
        ("i need space until the end of the month", Cue.SPACE, {Cue.SPACE}),
        ("i need space until the end of the month", Cue.NOT_NOW, {Cue.SPACE}),
        ("do not contact me again", Cue.OPEN, {Cue.NO_CONTACT}),
        ("you can call me again from monday", Cue.NO_CONTACT, {Cue.OPEN, Cue.REOPEN}),
    ],
)
def test_what_a_pattern_says_of_limits_stands(finds, text, more, cues):
    """a text that patterns read, and what the trained tier would add"""
    finds(Hit(more, 0.6, sure=Sure.GUESSED))
    found = {hit.cue for hit in lines([text], mine=False)[0]} & {
        *readings.LIMIT_CUES,
        Cue.OPEN,
        Cue.REOPEN,
    }
    assert found == cues


def test_a_plain_no_stands_beside_a_weaker_limit(finds):
    """not today, which patterns read as not now"""
    finds(Hit(Cue.NO_CONTACT, 0.9, sure=Sure.LIKELY))
    assert {Cue.NO_CONTACT, Cue.NOT_NOW} <= {hit.cue for hit in lines(["not today"], mine=False)[0]}


@pytest.mark.parametrize(
    "text",
    [
        "please don't call me",
        "i need space until the end of the month",
        "only write about the kids",
    ],
)
def test_a_limit_that_names_what_it_covers_stands_alone(finds, text):
    """limits with a way, a length or a subject of their own"""
    finds(Hit(Cue.NO_CONTACT, 0.95, sure=Sure.LIKELY))
    assert Cue.NO_CONTACT not in {hit.cue for hit in lines([text], mine=False)[0]}


def test_old_words_are_read_by_patterns_alone(chat, finds, monkeypatch):
    """
    2025-03-05 20:01 them: zibble the wobbet
    2025-03-05 20:02 them: something else
    2026-03-05 20:01 them: and this today
    """
    monkeypatch.setattr(readings, "CLOSE_MESSAGES", 1)
    monkeypatch.setattr(readings, "CLOSE_STEP_MESSAGES", 1)
    asked = finds()
    read(chat.record)
    assert asked == ["and this today"]


def test_a_no_does_not_fade_because_half_a_year_has_passed(chat, finds):
    """
    since: 2025-03-01
    2025-03-05 20:01 them: zibble the wobbet
    2026-03-05 20:01 me: hello
    """
    finds(Hit(Cue.NO_CONTACT, 0.9, sure=Sure.LIKELY))
    assert kinds(chat) == [LimitKind.NO_CONTACT]


def test_what_is_old_is_read_closely_where_it_is_said_anew(chat, finds, monkeypatch):
    """
    2025-03-05 20:01 them: zibble the wobbet
    2026-03-05 20:01 them: zibble the wobbet
    """
    monkeypatch.setattr(readings, "CLOSE_MESSAGES", 1)
    monkeypatch.setattr(readings, "CLOSE_STEP_MESSAGES", 1)
    finds(Hit(Cue.HURT, 0.6, sure=Sure.GUESSED))
    assert read(chat.record).rows(Cue.HURT) == [1]


def test_nothing_is_asked_twice(chat, finds):
    """
    2026-03-05 20:01 them: zibble the wobbet
    2026-03-05 21:01 them: zibble the wobbet
    """
    asked = finds()
    cache = {}
    read(chat.record, cache)
    read(chat.record, cache)
    assert asked == [PUZZLING]


def test_space_with_a_day_is_only_guessed():
    """a line that names a day"""
    texts = [
        "give it till after my exams, i have no room for this",
    ]
    found = [hit for hits in trained.hits(texts, mine=False) for hit in hits]
    assert found
    assert not [hit for hit in found if hit.sure is Sure.LIKELY and hit.term]


@pytest.mark.parametrize("mine", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        "πάω στο σούπερ μάρκετ θες κάτι",
        "今天 晚上 我们 去 看 电影 吧",
        "오늘 저녁에 뭐 먹을까 우리 같이",
        "मैं घर आ रहा हूँ थोड़ी देर में",
        "сегодня вечером идём в кино с друзьями",
        "kan je straks even melk meenemen alsjeblieft",
        "zzz zzz zzz zzz zzz",
    ],
)
def test_words_that_the_encoder_does_not_know_are_left_to_patterns(text, mine):
    """everyday lines in other languages, and letters that are no words"""
    assert trained.hits([text], mine=mine) == [()]


def test_where_nothing_is_proposed_the_encoder_is_not_even_opened(monkeypatch):
    """ten shopping lists"""
    monkeypatch.setattr(trained, "encoder", None)
    assert trained.hits(["milk and bread from the shop"] * 10, mine=False) == [()] * 10


def test_what_is_old_and_was_said_before_the_parting_counts_by_patterns_alone(chat, finds):
    """
    since: 2026-03-01
    2025-03-05 20:01 them: zibble the wobbet
    2026-03-05 20:01 me: hello
    """
    finds(Hit(Cue.NO_CONTACT, 0.99, sure=Sure.LIKELY))
    assert kinds(chat) == []


def test_a_short_bubble_is_read_with_those_before_it(chat, finds):
    """
    2026-03-05 20:01 them: zibble
    2026-03-05 20:01 them: the wobbet
    2026-03-05 20:02 them: at dawn
    2026-03-05 20:12 them: so far
    """
    asked = finds()
    read(chat.record)
    assert asked == ["zibble", "zibble the wobbet", "zibble the wobbet at dawn", "so far"]


def test_a_whole_bubble_is_read_alone(chat, finds):
    """
    2026-03-05 20:01 them: zibble
    2026-03-05 20:01 them: the wobbet has seen more than six of them
    """
    asked = finds()
    read(chat.record)
    assert asked == ["zibble", "the wobbet has seen more than six of them"]


def test_four_bubbles_are_read_as_one_at_most(chat, finds):
    """
    2026-03-05 20:01 them: a zibble
    2026-03-05 20:01 them: b zibble
    2026-03-05 20:01 them: c zibble
    2026-03-05 20:01 them: d zibble
    2026-03-05 20:01 them: e zibble
    """
    asked = finds()
    read(chat.record)
    assert asked[-1] == "b zibble c zibble d zibble e zibble"


def test_what_bubbles_say_together_is_said_once(chat, finds):
    """
    2026-03-05 20:01 them: zibble
    2026-03-05 20:01 them: the wobbet
    2026-03-05 20:02 them: at dawn
    """
    finds(Hit(Cue.SELF_HARM, 0.9, sure=Sure.LIKELY))
    found = read(chat.record)
    assert [found.hit(row, Cue.SELF_HARM) is not None for row in range(3)] == [True, False, False]


def test_what_bubbles_say_together_names_them(chat, monkeypatch):
    """
    2026-03-05 20:01 them: here
    2026-03-05 20:01 them: at the edge
    2026-03-05 20:02 them: its quiet
    """

    def found(texts, *, mine):
        harm = Hit(Cue.SELF_HARM, 0.9, sure=Sure.LIKELY)
        return [(harm,) if "quiet" in text and not mine else () for text in texts]

    monkeypatch.setattr(readings.trained, "hits", found)
    assert read(chat.record).hit(2, Cue.SELF_HARM).bubbles == 2


def test_short_words_are_read_with_what_they_answer(chat, finds):
    """
    2026-03-05 20:01 me: zibble the wobbet?
    2026-03-05 20:03 them: yes tonight
    2026-03-05 20:40 them: so far
    2026-03-06 20:40 me: no
    2026-03-06 20:41 them: five words are no answer
    """
    asked = finds()
    read(chat.record)
    assert asked == [
        "zibble the wobbet?\x1fyes tonight",
        "so far",
        "five words are no answer",
        "zibble the wobbet?",
        "no",
    ]


def test_short_bubbles_answer_together(chat, finds):
    """
    2026-03-05 20:01 me: zibble the wobbet?
    2026-03-05 20:03 them: yes
    2026-03-05 20:03 them: tonight
    """
    asked = finds()
    read(chat.record)
    assert asked[:2] == ["zibble the wobbet?\x1fyes", "zibble the wobbet?\x1fyes tonight"]


def test_the_mark_of_an_answer_in_a_message_is_no_mark(finds):
    """a message that holds the mark itself"""
    asked = finds()
    lines(["zibble\x1fthe wobbet"], mine=False)
    assert asked == ["zibble the wobbet"]


def test_their_fear_is_only_guessed():
    """plain words of fear of me, which a pattern of theirs reads; the encoder alone never makes a stop of them"""
    said = "i am frightened of you when you drink and i do not want to be alone with you any more"
    (found,) = trained.hits([said], mine=False)
    assert [hit.sure for hit in found if hit.cue is Cue.FEAR] == [Sure.GUESSED]


def test_what_was_only_guessed_in_one_bubble_counts_where_both_say_it(chat, monkeypatch):
    """
    2026-03-05 20:01 them: there is no point
    2026-03-05 20:02 them: i have the rope
    """

    def found(texts, *, mine):
        sure = [Sure.LIKELY if "rope" in text else Sure.GUESSED for text in texts]
        return [() if mine else (Hit(Cue.SELF_HARM, 0.9, sure=each),) for each in sure]

    monkeypatch.setattr(readings.trained, "hits", found)
    assert read(chat.record).hit(1, Cue.SELF_HARM).sure is Sure.LIKELY


def likely(mine, before, text):
    """What is likely in a short answer to a question of the other."""
    (found,) = trained.hits([f"{before}\x1f{text}" if before else text], mine=mine)
    return {hit.cue for hit in found if hit.sure is Sure.LIKELY}


@pytest.mark.parametrize(
    ("mine", "before", "text", "cue"),
    [
        (False, "are you thinking of killing yourself?", "yes", Cue.SELF_HARM),
        (False, "do you want to die?", "kind of", Cue.SELF_HARM),
        (False, "so you'd rather be dead?", "honestly yes", Cue.SELF_HARM),
        (
            True,
            "are you safe? are you thinking of killing yourself",
            "sometimes yeah",
            Cue.SELF_HARM,
        ),
        (True, "are you going to hurt yourself?", "maybe", Cue.SELF_HARM),
        (False, "should i stop writing to you?", "yes please", Cue.NO_CONTACT),
        (False, "should i not contact you again?", "yes i mean it", Cue.NO_CONTACT),
        (False, "so no more calls?", "correct", Cue.NO_CONTACT),
        (False, "do you need space", "yeah", Cue.SPACE),
        (False, "how long do you need?", "two weeks maybe", Cue.SPACE),
    ],
)
def test_a_short_answer_to_a_question_that_names_the_thing_is_likely(mine, before, text, cue):
    """a grave question of the other, and few words"""
    assert cue in likely(mine, before, text)


@pytest.mark.parametrize(
    ("mine", "before", "text"),
    [
        (False, "are you thinking of killing yourself?", "haha no"),
        (False, "are you dying to see it?", "yes"),
        (False, "do you want chips?", "yes please"),
        (False, "is the train late?", "a bit"),
        (False, "can i call you later?", "nope"),
        (True, "are you drunk?", "maybe"),
        (True, "did you eat?", "sometimes yeah"),
        (True, "we all should be here", "so let's go"),
    ],
)
def test_the_same_words_behind_another_question_are_not(mine, before, text):
    """an ordinary question, or an answer that denies"""
    assert not likely(mine, before, text) & {Cue.SELF_HARM, Cue.NO_CONTACT, Cue.SPACE, Cue.THREAT}


@pytest.mark.parametrize("mine", [True, False])
@pytest.mark.parametrize(
    "text", ["do you want to end your life?", "are you thinking of killing yourself tonight?"]
)
def test_who_asks_the_other_says_nothing_of_their_own_life(text, mine):
    """a question of care"""
    assert Cue.SELF_HARM not in {hit.cue for hit in trained.hits([text], mine=mine)[0]}


def test_a_yes_to_the_question_about_ones_life_is_a_crisis(chat):
    """
    since: 2026-03-01
    2026-03-05 20:01 them: are you safe? are you thinking of killing yourself
    2026-03-05 20:03 me: sometimes yeah
    """
    found = assess(chat.record, read(chat.record), chat.journal, now=chat.now)
    assert [alarm.kind.value for alarm in found.alarms] == ["my_self_harm"]
