"""read(record): each message by itself, equal texts once, and several bubbles as one thought."""

import numpy as np
import pytest

from chat import read_chat
from leeway import readings
from leeway.cue import Cue, Hit
from leeway.readings import lines, read
from leeway.record import Kind


@pytest.fixture(autouse=True)
def _patterns_alone(monkeypatch):
    """What is tried here is the patterns' reading; test_readings_trained.py has the other."""
    monkeypatch.setattr(readings.trained, "hits", lambda texts, **_: [()] * len(texts))


def hits(chat, words):
    """Cue -> hit of the only message that holds these words."""
    row = chat.record.row_of(chat.id_of(words))
    said = read(chat.record)
    return {hit.cue: hit for hit in said.said[said.of[row]]}


def test_each_message_has_its_row(chat):
    """
    Mon 20:01 them: dont contact me again
    20:05 me: ok. i wont
    20:30 them: see you at eight
    """
    said = read(chat.record)
    assert len(said) == 3
    assert said.rows(Cue.NO_CONTACT) == [0]
    assert said.hit(0, Cue.NO_CONTACT).words == "do not contact me again"
    assert said.hit(2, Cue.NO_CONTACT) is None
    assert Cue.NO_CONTACT in said.cues(0)
    assert said.probability(Cue.NO_CONTACT).tolist() == [1, 0, 0]
    assert said.before(1).rows(Cue.NO_CONTACT) == [0]


def test_an_empty_record_says_nothing(chat):
    """
    Mon 20:01 me: hello
    """
    said = read(chat.record[:0])
    assert len(said) == 0
    assert said.said == ((),)


def test_limits_are_read_from_their_messages_alone(chat):
    """
    Mon 20:01 me: dont contact me again
    """
    assert read(chat.record).rows(Cue.NO_CONTACT) == []


def test_equal_texts_of_one_side_are_read_once(chat):
    """
    Mon 20:01 them: not tonight
    Tue 20:01 them: not tonight
    Wed 20:01 me: not tonight
    """
    cache = {}
    said = read(chat.record, cache)
    assert said.of[0] == said.of[1]
    sides = {(mine, text) for mine, text, _ in cache}
    assert sides == {(False, "not tonight"), (True, "not tonight")}


def test_the_cache_is_asked_first(chat):
    """
    Mon 20:01 them: not tonight
    """
    told = (Hit(Cue.SPACE),)
    assert read(chat.record, {(False, "not tonight", False): told}).said == ((), told)


def test_a_slice_reads_as_the_whole(chat):
    """
    Mon 20:01 them: dont contact me again
    Tue 20:05 me: ok
    Wed 20:30 them: i need space
    """
    whole, part = read(chat.record), read(chat.record[1:])
    assert [whole.cues(row) for row in (1, 2)] == [part.cues(row) for row in (0, 1)]


def test_calls_system_lines_and_deleted_messages_say_nothing(chat):
    """
    Mon 20:01 them calls 0s
    20:02 system: You blocked this contact
    20:03 them deletes
    20:04 them reacts dont contact me again
    """
    assert read(chat.record).of.tolist() == [0, 0, 0, 0]
    assert set(chat.record.kind.tolist()) == {Kind.CALL, Kind.SYSTEM, Kind.DELETED, Kind.REACTION}


def test_one_thought_in_two_bubbles(chat):
    """
    Mon 20:01 them: please dont
    20:01 them: contact me again
    """
    found = hits(chat, "contact me again")
    assert found[Cue.NO_CONTACT].bubbles == 1
    assert Cue.REOPEN not in found


def test_one_thought_in_three_bubbles(chat):
    """
    Mon 20:01 them: i really
    20:01 them: need you to stop
    20:02 them: messaging me
    """
    assert hits(chat, "messaging me")[Cue.NO_CONTACT].bubbles >= 1


@pytest.mark.parametrize("cue", [Cue.NO_CONTACT])
def test_bubbles_more_than_three_minutes_apart_are_two_thoughts(chat, cue):
    """
    Mon 20:01 them: please dont
    20:05 them: contact me again
    """
    assert cue not in hits(chat, "contact me again")


def test_bubbles_of_two_sides_are_no_one_thought(chat):
    """
    Mon 20:01 me: please dont
    20:01 them: contact me again
    """
    assert Cue.NO_CONTACT not in hits(chat, "contact me again")


def test_whole_sentences_are_not_joined(chat):
    """
    Mon 20:01 them: I told her she must never.
    20:01 them: text me when you are home
    """
    assert Cue.NO_CONTACT not in hits(chat, "text me when")


def test_what_one_bubble_says_alone_is_not_said_again_by_two(chat):
    """
    Mon 20:01 them: ok so
    20:01 them: dont contact me again
    """
    assert hits(chat, "dont contact me")[Cue.NO_CONTACT].bubbles == 0


def test_a_looser_end_in_the_next_bubble_lifts_nothing(chat):
    """
    Mon 20:01 them: dont contact me again
    20:01 them: for a few weeks
    """
    said = read(chat.record)
    assert said.rows(Cue.NO_CONTACT) == [0]
    assert said.rows(Cue.SPACE) == []


def test_a_stricter_end_in_the_next_bubble_counts(chat):
    """
    Mon 20:01 them: leave me alone
    20:01 them: i mean it
    """
    assert hits(chat, "i mean it")[Cue.NO_CONTACT].bubbles == 1


def test_a_joke_in_a_warm_thread(chat):
    """
    Mon 20:00 them: look at this one haha
    20:01 them: never text me again
    20:01 them: jk
    20:02 me: 😂
    """
    said = read(chat.record)
    assert said.rows(Cue.NO_CONTACT) == []
    assert said.probability(Cue.NO_CONTACT)[1] > 0


def test_a_small_laugh_in_a_warm_thread(chat):
    """
    Mon 20:00 them: look at this one haha
    20:00 me: no
    20:01 them: lose my number lol
    """
    assert read(chat.record).rows(Cue.NO_CONTACT) == []


def test_a_small_laugh_alone_lifts_nothing(chat):
    """
    Mon 20:00 me: please answer me
    20:01 them: lose my number lol
    """
    assert read(chat.record).rows(Cue.NO_CONTACT) == [1]


def test_a_joke_after_something_cold_is_none(chat):
    """
    Mon 20:00 them: haha ok
    20:01 them: i need space
    20:05 them: never text me again
    20:05 them: jk
    """
    assert Cue.NO_CONTACT in hits(chat, "never text")


def test_a_joke_that_comes_late_is_none(chat):
    """
    Mon 20:00 them: haha ok
    20:01 them: never text me again
    20:03 them: jk
    """
    assert Cue.NO_CONTACT in read(chat.record).cues(1)


def test_what_stays_allowed_in_the_next_bubble(chat):
    """
    Mon 20:01 them: dont contact me again
    20:01 them: unless its about mia
    """
    assert hits(chat, "dont contact")[Cue.NO_CONTACT].exceptions == ("unless its about mia",)


def test_lines_are_read_each_by_itself():
    first, second = lines(["dont", "contact me again"], mine=False)
    assert first == ()
    assert Cue.NO_CONTACT not in {hit.cue for hit in second}


def test_every_family_names_its_cues():
    for family in {*readings.THEIRS, *readings.MINE}:
        assert family.CUES
        assert isinstance(family.TRIGGERS, str)


def test_the_table_holds_the_surest_hit(chat):
    """
    Mon 20:01 them: dont contact me again
    """
    said = read(chat.record)
    assert said.table.shape == (len(said.said), len(Cue))
    assert said.table.dtype == np.float32


@pytest.mark.parametrize(
    "no",
    [
        "dont ever contact me again lol",
        "please stop texting me lol",
        "im blocking you lol",
        "i said stop contacting me lol",
        "please leave me alone lol im serious",
    ],
)
@pytest.mark.parametrize("mine", ["i love you so much", "haha ok", "😂"])
def test_my_own_love_or_laugh_makes_their_no_no_joke(no, mine):
    record = read_chat(f"Mon 20:00 me: {mine}\n20:01 them: {no}\n20:02 me: {mine}").record
    assert read(record).rows(Cue.NO_CONTACT) == [1]


@pytest.mark.parametrize(("hours", "rows"), [(5, []), (7, [1])])
def test_only_their_warmth_of_the_same_hours_makes_a_joke(hours, rows):
    chat = read_chat(f"Mon 10:00 them: haha love you\n{10 + hours}:01 them: lose my number lol")
    assert read(chat.record).rows(Cue.NO_CONTACT) == rows


@pytest.mark.parametrize("no", ["please stop texting me lol", "i said stop contacting me lol"])
def test_a_no_in_earnest_is_no_joke_in_a_warm_thread(no):
    chat = read_chat(f"Mon 20:00 them: haha love you\n20:01 them: {no}")
    assert read(chat.record).rows(Cue.NO_CONTACT) == [1]


def test_a_jk_alone_is_no_warmth():
    chat = read_chat("Mon 20:01 them: never text me again\n20:01 them: jk\n20:02 me: haha ok")
    assert read(chat.record).rows(Cue.NO_CONTACT) == [0]


def test_of_a_very_long_message_the_beginning_and_the_end_are_read():
    filler = "and then we went to the shop and bought more of the same bread " * 400
    early, late = lines(
        [f"never contact me again. {filler}", f"{filler}. never contact me again."], mine=False
    )
    assert Cue.NO_CONTACT in {hit.cue for hit in early}
    assert Cue.NO_CONTACT in {hit.cue for hit in late}


def test_a_line_without_end_is_read_in_the_time_of_a_long_one():
    assert lines(["please" * 1_000_000, "a:" * 500_000], mine=True) is not None


def test_weak_signs_of_separate_lines_are_no_words_of_self_harm():
    chat = read_chat(
        """
        Mon 20:00 them: forever?
        Mon 20:00 them: I walked by the old bridge and thought of nothing at all. Heaven.
        Tue 20:00 them: Kill me.
        Tue 20:01 them: I can't talk about the budget any more, it's all I've done today.
        """
    )
    assert not read(chat.record).holds(Cue.SELF_HARM).any()
