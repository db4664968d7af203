"""Messages merged into turns, what asks for an answer, and hostile moments."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from by_hand import by_hand
from leeway.record import Who
from leeway.turns import asks, hostile_moments, openings, questions, turns, words
from made import deeds, told


def spoken(chat) -> list[tuple[str, int, int]]:
    """Each turn: whose, how many rows, how many words."""
    found = turns(chat.record)
    return [
        (Who(who).name.lower(), int(last - first + 1), int(count))
        for who, first, last, count in zip(
            found.who, found.first, found.last, found.words, strict=True
        )
    ]


def test_bubbles_typed_in_one_go_are_one_turn(chat):
    """
    Mon 20:00:00 me: hey
    Mon 20:01:00 me: are you
    Mon 20:03:59 me: there
    Mon 20:06:59 me: hello
    """
    assert spoken(chat) == [("me", 3, 4), ("me", 1, 1)]


def test_a_turn_ends_when_the_other_writes(chat):
    """
    Mon 20:00 me: one two
    Mon 20:00 them: three
    Mon 20:01 me: four five six
    """
    assert spoken(chat) == [("me", 1, 2), ("them", 1, 1), ("me", 1, 3)]


def test_calls_visits_and_voicemails_stand_alone_and_reactions_are_no_turns(chat):
    """
    Mon 20:00 me: pick up
    Mon 20:00 me calls 0s
    Mon 20:01 me voicemail 10s
    Mon 20:01 me sends a photo
    Mon 20:02 them reacts no no no
    Mon 20:02 system: Messages are encrypted
    Mon 20:02 me: please
    Mon 20:03 me visits
    """
    assert [(who, size) for who, size, _ in spoken(chat)] == [
        ("me", 1),
        ("me", 1),
        ("me", 1),
        ("me", 4),
        ("me", 1),
    ]
    assert [count for _, _, count in spoken(chat)] == [2, 0, 0, 1, 0]


def test_a_chat_without_contact_has_no_turns(chat):
    """
    Mon 20:00 system: Messages are encrypted
    """
    assert len(turns(chat.record)) == 0
    assert len(openings(chat.record, Who.ME)) == 0
    assert hostile_moments(chat.record, by_hand(chat.record)) == ()


def test_an_empty_record(chat):
    """now: 2026-03-15 10:00"""
    assert len(turns(chat.record)) == 0
    assert len(words(chat.record)) == 0
    assert len(questions(chat.record)) == 0


def test_my_own_turns_do_not_depend_on_what_they_write(chat):
    """
    Mon 20:00 me: one
    Mon 20:01 them: yes
    Mon 20:02 me: two
    Mon 20:06 me: three
    """
    rows = openings(chat.record, Who.ME)
    assert chat.record.texts(rows) == ["one", "three"]
    assert len(turns(chat.record)) == 4


def test_words_are_stretches_between_spaces(chat):
    """
    Mon 20:00 me:   two   words
    Mon 20:01 me:
    Mon 20:02 me: and
    | three more
    Mon 20:03 me: größer – schön
    """
    assert words(chat.record).tolist() == [2, 0, 3, 3]


def test_which_turns_hold_a_row(chat):
    """
    Mon 20:00 me: one
    Mon 20:01 me: two
    Mon 21:00 them: three
    """
    found = turns(chat.record)
    held = chat.record.wall % 3600 == 60
    assert found.holding(held).tolist() == [True, False]


def test_a_question_mark_inside_an_address_asks_nothing(chat):
    """
    Mon 20:00 them: see https://example.org/?a=1
    Mon 20:01 them: what?!
    Mon 20:02 them: really? ok
    Mon 20:03 them: no
    Mon 20:04 them: why?
    """
    assert questions(chat.record).tolist() == [False, True, True, False, True]


def test_what_asks_for_an_answer(chat):
    """
    Mon 20:00 them: call me when you can {ask}
    Mon 20:01 them: mia has a fever {urgent}
    Mon 20:02 them: did you get the keys?
    Mon 20:03 them: how dare you? {hostile}
    Mon 20:04 them: how dare you. answer me {hostile} {ask}
    Mon 20:05 them: fine
    Mon 20:06 me: and you?
    """
    expected = [True, True, True, False, True, False, False]
    assert asks(chat.record, by_hand(chat.record)).tolist() == expected


def test_hostile_messages_within_an_hour_are_one_moment(chat):
    """
    Mon 20:00 them: you always do this {hostile ~0.6}
    Mon 20:30 me: you are a liar {hostile}
    Mon 21:00 them: i will tell everyone {threat ~0.9}
    Mon 21:30 them: leave it
    Mon 22:01 them: liar {hostile}
    """
    first, second = hostile_moments(chat.record, by_hand(chat.record))
    assert (first.severe, second.severe) == (True, False)
    assert first.events == (chat.id_of("always"), chat.id_of("everyone"))
    assert (f"{first.start:%H:%M}", f"{first.end:%H:%M}") == ("20:00", "21:00")
    assert first.quote.event == chat.id_of("everyone")
    assert second.events == (chat.record[4].id,)


@given(st.lists(deeds, max_size=40))
def test_every_contact_stands_in_exactly_one_turn(acts):
    record = told(acts).record
    found = turns(record)
    covered = [
        row
        for first, last in zip(found.first, found.last, strict=True)
        for row in range(first, last + 1)
    ]
    assert covered == list(range(len(record)))
    assert (found.end >= found.start).all()
    assert found.words.sum() == words(record).sum()


@given(st.lists(deeds, max_size=30), deeds)
def test_a_message_of_theirs_moves_none_of_my_openings(acts, extra):
    minute, _, deed = extra
    mine = openings(told(acts).record, Who.ME)
    more = told([*acts, (minute, "them", deed)]).record
    assert len(openings(more, Who.ME)) == len(mine)
