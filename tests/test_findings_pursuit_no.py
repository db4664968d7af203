"""Contact after a clear no (P07): what counts as one, and what does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from by_hand import by_hand
from chat import read_chat
from leeway.cue import Scope
from leeway.findings.limits import limits
from leeway.findings.pursuit import pursuit
from leeway.findings.reachout import silence
from leeway.journal import TOLD, LimitState
from leeway.readings import read
from leeway.turns import turns
from made import asked_for, pursued, words_of


def test_contact_after_a_clear_no(chat):
    """
    Thu 20:00 them: dont contact me again {no_contact}
    Thu 20:02 me: please
    Fri 09:00 me: one thing
    Fri 09:01 me: only one
    Sat 10:00 me calls 0s
    """
    after = pursued(chat)["P07"]
    assert words_of(chat, after) == ["please", "one thing", ""]
    assert after.tier == 4


def test_contact_while_space_runs_and_after_it_ended(chat):
    """
    Mon 20:00 them: give me three days {space: DAYS 3}
    Wed 09:00 me: thinking of you
    Sat 10:00 me: hi
    """
    assert words_of(chat, pursued(chat)["P07"]) == ["thinking of you"]


def test_not_now_and_practical_limits_are_not_this_no(chat):
    """
    Thu 20:00 them: not tonight {not_now: END_OF_DAY}
    Thu 20:05 them: only text about the kids {logistics}
    Thu 20:06 me: but listen
    """
    assert "P07" not in pursued(chat)


@pytest.mark.parametrize(
    "said",
    [
        "Ok.",
        "i understand",
        "ok, sorry",
        "i will give you room {respect}",
        "i wont write {respect} {last_one}",
    ],
)
def test_taking_it_in_within_a_day_is_no_contact_after_a_no(said):
    no = "Thu 20:00 them: dont contact me again {no_contact}\n"
    assert "P07" not in pursued(read_chat(no + f"Thu 20:10 me: {said}"))
    assert "P07" not in pursued(read_chat(no + f"Fri 19:59 me: {said}"))
    assert pursued(read_chat(no + f"Fri 20:01 me: {said}"))["P07"].count == 1
    more = read_chat(no + f"Thu 20:10 me: {said}\nThu 20:20 me: ok but why")
    assert words_of(more, pursued(more)["P07"]) == ["ok but why"]


@pytest.mark.parametrize(
    "said",
    [
        "i will give you room. please come back {respect} {plead}",
        "i will give you room. i love you {respect} {love}",
        "i will give you room, but for how long? {respect}",
        "i will give you room " + "and more " * 20 + "{respect}",
    ],
)
def test_words_that_press_beside_the_respect_do_not_only_take_it_in(said):
    no = "Thu 20:00 them: dont contact me again {no_contact}\n"
    assert pursued(read_chat(no + f"Thu 20:10 me: {said}"))["P07"].count == 1


def test_a_no_said_again_may_be_taken_in_again(chat):
    """
    Mon 20:00 them: dont contact me again {no_contact}
    Tue 20:00 me: please
    Wed 20:00 them: i said dont contact me {no_contact}
    Thu 09:00 me: i understand
    """
    assert words_of(chat, pursued(chat)["P07"]) == ["please"]
    found = silence(chat.record, by_hand(chat.record), None, chat.now, asked_for(chat))
    assert (found.my_last.text, found.my_last_beyond.text) == ("i understand", "please")


def test_what_crossed_theirs_does_not_count(chat):
    """
    Thu 20:00:00 them: i need space {space}
    Thu 20:00:50 me: did you eat
    """
    assert "P07" not in pursued(chat)


def test_an_answer_to_a_question_of_theirs_is_allowed_once(chat):
    """
    Thu 20:00 them: i need space {space}
    Fri 09:00 me: hi
    Fri 09:30 them: did you pay the rent?
    Fri 09:31 me: yes
    Fri 12:00 me: how are you
    """
    assert words_of(chat, pursued(chat)["P07"]) == ["hi", "how are you"]


def test_an_exchange_that_they_began_a_day_later(chat):
    """
    Mon 20:00 them: i need space {space}
    Wed 09:00 them: saw a dog like rufus today
    Fri 09:30 me: that made me smile
    Fri 09:40 them: good
    Fri 09:41 me: good night
    Sat 12:00 me: another thing
    """
    assert words_of(chat, pursued(chat)["P07"]) == ["another thing"]


def test_what_they_add_to_their_no_begins_nothing(chat):
    """
    Thu 20:00 them: i need space {space}
    Thu 21:00 them: im not angry
    Thu 21:05 me: so talk to me
    """
    assert words_of(chat, pursued(chat)["P07"]) == ["so talk to me"]


def test_a_no_that_answers_me_is_no_invitation(chat):
    """
    Thu 20:00 them: i need space {space}
    Fri 09:00 me: hi
    Fri 09:30 them: can you stop? i said space {space}
    Fri 09:35 me: but why
    Fri 09:40 them: stop writing
    Fri 09:41 me: no
    """
    assert words_of(chat, pursued(chat)["P07"]) == ["hi", "but why", "no"]


def test_what_they_left_open_may_be_written_about(chat):
    """
    Mon 20:00 them: dont contact me, except the flat {no_contact =the flat}
    Tue 09:00 me: the plumber comes at 5 {logistics}
    Wed 09:00 me: i miss you
    """
    assert words_of(chat, pursued(chat)["P07"]) == ["i miss you"]


def test_without_an_exception_practical_words_count_too(chat):
    """
    Mon 20:00 them: dont contact me {no_contact}
    Tue 09:00 me: the plumber comes at 5 {logistics}
    """
    assert pursued(chat)["P07"].count == 1


def test_one_urgent_fact_is_allowed(chat):
    """
    Mon 20:00 them: dont contact me {no_contact}
    Tue 09:00 me: mia is at the hospital, st mary {urgent}
    Tue 12:00 me: she is fine, the cast stays 3 weeks {urgent}
    """
    assert words_of(chat, pursued(chat)["P07"]) == ["she is fine, the cast stays 3 weeks {urgent}"]


def test_a_limit_covers_what_it_names(chat):
    """
    Mon 20:00 them: dont contact me {no_contact}
    Tue 09:00 me: hi
    Tue 10:00 me by email: hello
    Wed 10:00 me visits
    """
    limit = asked_for(chat)[0]
    for scope, number in ((Scope.CHANNEL, 1), (Scope.PLACE, 1), (Scope.SUBJECT, 0)):
        found = pursued(chat, (replace(limit, scope=scope),))
        assert (found["P07"].count if "P07" in found else 0) == number, scope
    unseen = replace(limit, scope=Scope.CHANNEL, quote=limit.quote._replace(event=TOLD))
    assert "P07" not in pursued(chat, (unseen,))


def test_a_misread_limit_or_an_old_quarrel_counts_nothing(chat):
    """
    Mon 20:00 them: dont contact me {no_contact}
    Tue 09:00 me: hi
    """
    for state in (LimitState.DISPUTED, LimitState.HISTORY):
        assert "P07" not in pursued(chat, (replace(asked_for(chat)[0], state=state),))


def test_three_not_now_are_gathered_and_are_no_clear_no(chat):
    """
    Tue 20:00 them: not tonight {not_now: END_OF_DAY}
    Wed 20:00 them: not tonight {not_now: END_OF_DAY}
    Thu 20:00 them: not tonight {not_now: END_OF_DAY}
    Sat 10:00 me: morning
    """
    assert [limit.kind.value for limit in asked_for(chat) if limit.gathered] == ["space"]
    assert pursued(chat) == {}


@pytest.mark.parametrize(
    "said", ["ok. i'll respect that", "ok. i'll respect that. i won't write again"]
)
def test_a_bow_the_next_morning_is_no_crossing(said):
    chat = read_chat(f"Thu 20:01 them: please don't message me again\nFri 08:00 me: {said}")
    record, read_ = chat.record, read(chat.record)
    asked = limits(record, read_, chat.journal, None, chat.now)
    found = pursuit(record, read_, turns(record), asked, None, chat.now)
    assert "P07" not in {each.id for each in found}
