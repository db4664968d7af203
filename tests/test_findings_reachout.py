"""Quiet spells, who ended them, and whose the last word is; now is Sun 2026-03-15 10:00 unless told."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from by_hand import by_hand
from chat import Chat, read_chat
from leeway.findings.reachout import LastWord, Silence, Spell, silence
from leeway.readings import read
from leeway.record import Who
from made import deeds, told


def quiet(chat: Chat) -> Silence:
    return silence(chat.record, by_hand(chat.record), chat.journal.apart_since, chat.now)


def last_word(text: str) -> LastWord:
    word = quiet(read_chat(text)).last_word
    assert word is not None
    return word


def ends(spells: tuple[Spell, ...]) -> list[tuple[str, float]]:
    return [(spell.ended_by.name.lower(), spell.hours) for spell in spells]


# ---------------------------------------------------------------- quiet spells


def test_two_days_without_contact_are_a_quiet_spell(chat):
    """
    Mon 20:00 me: hello
    Wed 19:59 them: hi
    Fri 19:59 me: how are you
    Sat 20:00 them reacts no
    """
    found = quiet(chat)
    assert ends(found.before) == [("me", 48.0)]
    spell = found.before[0]
    assert (spell.start, spell.end) == (chat.record.when(1), chat.record.when(2))
    assert spell.event == chat.record[2].id
    assert found.after == ()


def test_a_spell_that_lasts(chat):
    """
    Thu 10:00 them: hello
    Fri 10:00 me: hi
    """
    assert quiet(chat).before == (Spell(chat.record.when(1), None, 48.0, Who.NOBODY, None),)


def test_spells_before_and_after_the_parting(chat):
    """
    since: 2026-03-03 20:00
    2026-02-20 20:00 me: hello
    2026-02-23 20:00 them: hello
    2026-02-28 20:00 me: hello
    2026-03-03 20:00 them: we have to talk
    2026-03-07 08:00 them: hello
    2026-03-12 20:00 me: hello
    """
    found = quiet(chat)
    assert [who for who, _ in ends(found.before)] == ["them", "me", "them"]
    assert ends(found.after) == [("them", 84.0), ("me", 132.0), ("nobody", 62.0)]


def test_clocks_that_change_do_not_stretch_a_spell(chat):
    """
    now: 2026-04-05 10:00
    2026-03-28 12:00 me: hello
    2026-03-30 12:00 them: hi
    2026-04-04 12:00 them: hi
    """
    assert ends(quiet(chat).before) == [("them", 120.0)]


# ---------------------------------------------------------------- they reached out


def test_they_write_first_after_three_days_of_their_own_silence(chat):
    """
    Mon 09:00 them: ok
    Tue 10:00 me: hello
    Thu 09:00 them: saw a dog like rufus today
    Thu 09:05 them: made me smile
    Fri 09:00 me: nice
    """
    assert [quote.text for quote in quiet(chat).reached_out] == ["saw a dog like rufus today"]


def test_an_answer_to_me_is_no_reaching_out(chat):
    """
    Mon 09:00 them: ok
    Thu 08:00 me: are you well
    Thu 20:00 them: yes
    """
    assert quiet(chat).reached_out == ()


def test_two_days_or_a_call_that_they_took_are_no_silence_of_theirs(chat):
    """
    2026-03-01 09:00 them: ok
    2026-03-03 09:00 them: hi
    2026-03-05 09:00 me calls 5m
    2026-03-07 09:00 them: hello
    """
    assert quiet(chat).reached_out == ()


def test_the_very_first_message_ends_no_silence(chat):
    """
    Mon 09:00 them: hello
    """
    assert quiet(chat).reached_out == ()


def test_they_call_first_with_no_contact_of_mine_at_all(chat):
    """
    Mon 09:00 them: hello
    Fri 09:00 them calls 0s
    Fri 10:00 me: you called
    """
    assert [quote.event for quote in quiet(chat).reached_out] == [chat.record[1].id]


@pytest.mark.parametrize(
    "line",
    [
        "them: happy new year everyone",
        "them: Thanks for coming, everybody",
        "them: sry wrong chat",
        "them: your parcel arrives 2-4",
        "them: Your code is 123456",
        "them: automatic reply: i am away",
        "them deletes",
        "them: why did you post that {hostile}",
        "them: i am with someone now, and happy {final}",
        "them: hope ur well. pls dont reply {no_contact}",
    ],
)
def test_what_is_no_reaching_out(line):
    chat = read_chat(f"2026-03-01 09:00 them: ok\n2026-03-10 09:00 {line}")
    assert quiet(chat).reached_out == ()


@pytest.mark.parametrize("words", ["everyone asks about you", "is that the wrong order", "hi"])
def test_ordinary_words_are_not_sent_to_many(words):
    chat = read_chat(f"2026-03-01 09:00 them: ok\n2026-03-10 09:00 them: {words}")
    assert len(quiet(chat).reached_out) == 1


def test_a_text_sent_to_many_ends_no_spell_and_is_no_last_word(chat):
    """
    2026-03-01 09:00 me: ok
    2026-03-04 09:00 them: fine
    2026-03-10 09:00 them: happy easter everyone
    2026-03-14 09:00 me: happy easter everyone
    """
    found = quiet(chat)
    assert ends(found.before) == [("them", 72.0), ("me", 240.0)]
    assert found.last_word == LastWord(chat.record.quote(1), False, False, False)


# ---------------------------------------------------------------- the last word


def test_a_question_waits_for_an_answer(chat):
    """
    Fri 09:00 me: hello
    Fri 09:10 them: did you pay the rent?
    Fri 09:11 them: no hurry
    """
    assert quiet(chat).last_word == LastWord(chat.record.quote(1), True, True, False)


def test_an_answered_question_still_shows_that_it_asked(chat):
    """
    Fri 09:10 them: did you pay the rent?
    Fri 09:11 me: yes
    """
    assert quiet(chat).last_word == LastWord(chat.record.quote(0), False, True, False)


def test_only_the_latest_stretch_of_theirs_counts(chat):
    """
    Fri 09:10 them: did you pay the rent?
    Fri 09:11 me: yes
    Fri 09:12 them: thanks
    """
    assert quiet(chat).last_word == LastWord(chat.record.quote(2), True, False, False)


def test_something_urgent(chat):
    """
    Fri 09:10 them: mia has a fever, where is her card {urgent}
    Fri 09:12 them: call me {ask}
    """
    word = quiet(chat).last_word
    assert (word.asks, word.urgent, word.quote.event) == (True, True, chat.record[1].id)


def test_a_limit_asks_for_no_answer_and_neither_does_what_came_before_it():
    assert not last_word("Fri 09:10 them: can we not talk for two weeks? {space}").asks
    both = "Fri 09:10 them: where are you?\nFri 09:12 them: forget it, leave me alone {no_contact}"
    assert last_word(both).quote.text.startswith("forget it")
    assert not last_word(both).asks
    after = f"{both}\nFri 09:20 them: did you take my keys?"
    assert last_word(after).asks


def read_last_word(*messages: str) -> LastWord:
    """The last word of a chat of theirs as the whole reader hears it."""
    lines = "\n".join(f"Fri 09:1{at} them: {text}" for at, text in enumerate(messages))
    chat = read_chat(lines)
    said = read(chat.record).counted(0)
    word = silence(chat.record, said, None, chat.now).last_word
    assert word is not None
    return word


@pytest.mark.parametrize(
    "messages",
    [
        ("please only contact me about the kids from now on, ok?",),
        ("did you pay the rent?", "only text me about the kids please"),
        ("i am done with us, it is over. can you please accept that?",),
        ("its over. do you understand?",),
        ("its over", "can you accept that?"),
        ("its over", "ok?"),
        ("where are you?", "its over. im sorry"),
        ("dont contact me again. is that clear?",),
    ],
)
def test_a_limit_to_practical_matters_or_an_ending_asks_for_no_answer(messages):
    assert not read_last_word(*messages).asks


@pytest.mark.parametrize(
    "messages",
    [
        ("please only contact me about the kids from now on", "can you pick up mia on friday?"),
        ("only text me about the kids. can you pick up mia on friday?",),
        ("its over. can you collect your stuff on saturday?",),
        ("its over. i am sorry", "can you collect your stuff on saturday?"),
        ("only text me about mia. can you take her to hospital now, she has a fever?",),
    ],
)
def test_a_separate_question_after_one_may_ask(messages):
    assert read_last_word(*messages).asks


def test_a_no_or_space_with_a_question_in_one_message_asks_nothing():
    assert not read_last_word("dont contact me again. where are my keys?").asks
    assert not read_last_word("i need space. did you take my keys?").asks


def test_a_hostile_question_or_a_call_asks_nothing():
    assert not last_word("Fri 09:10 them: how dare you? {hostile}").asks
    assert not last_word("Fri 09:10 them calls 0s").asks


def test_no_word_of_theirs(chat):
    """
    Fri 09:10 me: hello?
    """
    assert quiet(chat).last_word is None


# ---------------------------------------------------------------- my last contact


def test_my_quiet_days_are_whole_days(chat):
    """
    Wed 10:01 me calls 0s
    Fri 10:01 them: hello
    """
    found = quiet(chat)
    assert (found.my_last, found.quiet_days) == (chat.record.quote(0), 3)


def test_no_contact_of_mine(chat):
    """
    Fri 10:01 them: hello
    """
    found = quiet(chat)
    assert (found.my_last, found.quiet_days) == (None, None)


def test_nothing_after_now_is_read(chat):
    """
    Mon 10:00 them: hello
    Tue 10:00 me: hi
    Sat 10:00 them: are you there?
    """
    early = replace(chat, now=chat.record.when(1))
    assert quiet(early).last_word == LastWord(chat.record.quote(0), False, False, False)
    assert quiet(early).before == ()


def test_an_empty_record(chat):
    """now: 2026-03-15 10:00"""
    assert quiet(chat) == Silence((), (), (), None, None, None)


@given(st.lists(deeds, max_size=40))
def test_spells_are_long_in_order_and_never_overlap(acts):
    found = quiet(told(acts))
    spells = found.before + found.after
    assert all(spell.hours >= 48 for spell in spells)
    assert all(spell.end is not None for spell in spells[:-1])
    for spell, later in pairwise(spells):
        assert spell.end <= later.start


@given(st.lists(deeds, max_size=40), deeds)
def test_one_more_contact_never_makes_more_quiet_hours(acts, extra):
    before, after = quiet(told(acts)), quiet(told([*acts, extra]))
    hours, more = (sum(spell.hours for spell in each.before) for each in (before, after))
    ahead = max(0, min((minute for minute, _, _ in acts), default=0) - extra[0]) / 60
    if acts:
        assert more <= hours + ahead + 1e-6
