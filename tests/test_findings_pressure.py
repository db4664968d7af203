"""What my own lines say, by the count rules of each act; now is Sun 2026-03-15 10:00 unless a chat says other."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from by_hand import by_hand
from chat import read_chat
from leeway.cue import Cue
from leeway.journal import Contact
from leeway.record import Kind, Who
from made import counts, moments, pressed, told, words_of

EACH = {
    "P15": "watching",
    "P19": "demand",
    "P20": "plead",
    "P23": "promise",
    "P24": "guilt",
    "P25": "self_harm",
    "P26": "ultimatum",
    "P27": "jealous",
    "P28": "blame",
    "P29": "threat",
    "P30": "override",
    "P31": "bait",
    "P32": "diagnose",
    "P35": "policing",
    "P39": "testing",
}


@pytest.mark.parametrize(("act", "cue"), EACH.items())
def test_one_message_of_mine_is_enough_and_theirs_count_for_nothing(act, cue):
    found = pressed(read_chat(f"Sat 10:00 me: words {{{cue}}}\nSat 11:00 them: words {{{cue}}}"))
    assert counts(found) == {act: 1}


def test_each_finding_shows_its_latest_message(chat):
    """
    Fri 10:00 me: pick up {demand}
    Sat 10:00 me: pick up now {demand}
    """
    demand = pressed(chat)["P19"]
    assert (demand.id, demand.name, demand.tier) == ("P19", "Demanding an answer", 2)
    assert demand.example == chat.record.quote(1)
    assert demand.last_at == chat.record.when(1)


def test_findings_come_in_order_of_their_ids(chat):
    """
    since: 2026-03-01
    Sat 10:00 me: sorry, please {apology} {plead}
    Sat 10:01 me: left something at your door {gift}
    """
    assert list(pressed(chat)) == ["P14", "P20", "P34"]


# ---------------------------------------------------------------- P12, other people


def test_other_people_twice(chat):
    """
    Mon 10:00 me: tell your sister {via_others}
    Sat 10:00 me: ask your mum {via_others}
    """
    assert pressed(chat)["P12"].count == 2


def test_other_people_once_is_enough_while_a_limit_stands():
    line = "Sat 10:00 me: tell your sister {via_others}"
    assert pressed(read_chat(line)) == {}
    limited = f"Mon 10:00 them: i need space {{space}}\n{line}"
    assert pressed(read_chat(limited))["P12"].count == 1


# ---------------------------------------------------------------- P13, turning up


def test_turning_up_counts_only_once_apart():
    line = "Sat 10:00 me: im outside {turning_up}\nSat 10:05 me visits"
    assert pressed(read_chat(line)) == {}
    assert pressed(read_chat(f"since: 2026-03-01\n{line}"))["P13"].count == 2
    assert pressed(read_chat(f"since: 2026-03-15\n{line}")) == {}


def test_turning_up_while_they_had_asked_for_room(chat):
    """
    2026-03-08 10:00 them: give me three days {space: DAYS 3}
    2026-03-10 10:00 me: im outside {turning_up}
    2026-03-14 10:00 me: im outside again {turning_up}
    """
    assert words_of(chat, pressed(chat)["P13"]) == ["im outside {turning_up}"]


def test_not_tonight_makes_nobody_unwelcome(chat):
    """
    Sat 10:00 them: cant talk rn, driving {not_now: END_OF_DAY}
    Sat 10:20 me: im outside {turning_up}
    """
    assert pressed(chat) == {}


def test_an_invitation(chat):
    """
    since: 2026-03-01
    Sat 09:00 them: ok come over {open}
    Sat 10:00 me: im outside {turning_up}
    """
    assert pressed(chat) == {}


def test_a_visit_in_the_hand_log_that_was_agreed():
    chat = read_chat("since: 2026-03-01\nSat 10:00 me visits")
    assert pressed(chat)["P13"].count == 1
    visit = Contact(chat.record.when(0), Who.ME, Kind.VISIT, agreed=True)
    agreed = replace(chat, journal=replace(chat.journal, contacts=(visit,)))
    assert pressed(agreed) == {}


def test_a_visit_that_stands_in_no_record_is_no_event():
    chat = read_chat("since: 2026-03-01\nSat 10:00 me: hello")
    visit = Contact(chat.record.when(0) - timedelta(hours=5), Who.ME, Kind.VISIT)
    assert pressed(replace(chat, journal=replace(chat.journal, contacts=(visit,)))) == {}


# ---------------------------------------------------------------- P14, P33, P37: once apart


@pytest.mark.parametrize(
    ("act", "cue"), [("P14", "gift"), ("P33", "nostalgia"), ("P37", "friends")]
)
def test_what_is_pressure_only_once_apart(act, cue):
    line = f"Sat 10:00 me: words {{{cue}}}"
    assert pressed(read_chat(line)) == {}
    assert pressed(read_chat(f"since: 2026-03-01\n{line}"))[act].count == 1
    limited = f"Mon 10:00 them: dont contact me {{no_contact}}\n{line}"
    assert pressed(read_chat(limited))[act].count == 1


def test_memories_after_something_warm_of_theirs(chat):
    """
    since: 2026-03-01
    Sat 10:00 them: saw our beach today, it was lovely {warm}
    Sat 10:20 me: remember the ice cream {nostalgia}
    """
    assert pressed(chat) == {}


def test_what_follows_a_space_that_has_ended(chat):
    """
    2026-03-01 10:00 them: give me three days {space: DAYS 3}
    2026-03-14 10:00 me: left something at your door {gift}
    """
    assert pressed(chat)["P14"].count == 1


# ---------------------------------------------------------------- P21, arguing


def test_arguing(chat):
    """
    Sat 10:00 me: it makes no sense {argue}
    """
    assert pressed(chat)["P21"].count == 1


def test_one_question_while_they_are_open_is_no_argument():
    opened = "Fri 10:00 them: ok we can talk {open}\n"
    once = "Fri 10:05 me: what changed {argue}"
    assert pressed(read_chat(opened + once)) == {}
    twice = f"{opened}{once}\nSat 10:05 me: it makes no sense {{argue}}"
    assert pressed(read_chat(twice))["P21"].count == 2
    shut = f"{opened}Fri 10:04 them: no, its over {{final}}\n{once}"
    assert pressed(read_chat(shut))["P21"].count == 1


def test_three_whys_in_a_day(chat):
    """
    Fri 10:00 me: why?
    Fri 11:00 me: but why me?
    Sat 10:00 me: Why? why now?
    Sat 11:00 me: thats why
    Sat 12:00 them: why?
    Sat 13:00 me: so why not?
    Sat 14:00 me: anywhy?
    """
    arguing = pressed(chat)["P21"]
    assert words_of(chat, arguing) == ["Why? why now?", "so why not?"]


# ---------------------------------------------------------------- P22, love


def test_love_twice_in_three_days_with_nothing_warm_back(chat):
    """
    Mon 10:00 me: love you {love}
    Fri 10:00 me: i love you {love}
    Fri 11:00 them: ok
    Sat 10:00 me: i always will {love}
    """
    assert words_of(chat, pressed(chat)["P22"]) == ["i love you {love}", "i always will {love}"]


def test_love_once_or_in_answer_to_theirs(chat):
    """
    Mon 10:00 me: i love you {love}
    Fri 10:00 them: love you {warm}
    Fri 11:00 me: i love you {love}
    Sat 10:00 me: i always will {love}
    """
    assert pressed(chat) == {}


# ---------------------------------------------------------------- P34, P36, P40


def test_three_apologies_in_two_days(chat):
    """
    Thu 10:00 me: sorry {apology}
    Fri 10:00 me: so sorry {apology}
    Sat 10:00 me: i am sorry {apology}
    """
    assert pressed(chat)["P34"].count == 3


def test_one_apology_and_one_with_a_request(chat):
    """
    Mon 10:00 me: sorry for saturday {apology}
    Sat 10:00 me: sorry, let me explain face to face {apology} {closure}
    """
    found = pressed(chat)
    assert words_of(chat, found["P34"]) == words_of(chat, found["P36"])
    assert counts(found) == {"P34": 1, "P36": 1}


def test_asking_for_a_last_talk_once_while_they_are_open(chat):
    """
    Fri 10:00 them: we can talk {open}
    Fri 10:05 me: can we meet once {closure}
    """
    assert pressed(chat) == {}


def test_children_brought_in(chat):
    """
    Fri 10:00 me: mia cried for you {leaning}
    Sat 10:00 me: mia asks if you pick her up at 5 {leaning} {logistics}
    """
    assert words_of(chat, pressed(chat)["P40"]) == ["mia cried for you {leaning}"]


# ---------------------------------------------------------------- windows, tiers, now


def test_a_running_limit_lifts_the_tier_to_four_at_most(chat):
    """
    Mon 10:00 them: i need space {space}
    Sat 10:00 me: answer me or else {demand} {threat}
    """
    found = pressed(chat)
    assert (found["P19"].tier, found["P29"].tier) == (3, 4)


def test_nothing_after_now_is_read(chat):
    """
    Fri 10:00 me: please please {plead}
    Sat 10:00 me: pick up {demand}
    """
    assert counts(pressed(replace(chat, now=chat.record.when(0)))) == {"P20": 1}


def test_an_empty_record_shows_nothing(chat):
    """now: 2026-03-15 10:00"""
    assert pressed(chat) == {}


LINES = [f"{{who}}: words {{{{{cue}}}}}" for cue in Cue]


@given(st.lists(st.tuples(moments, st.sampled_from(("me", "them")), st.sampled_from(LINES))))
def test_only_my_own_lines_stand_as_evidence(acts):
    chat = told(acts)
    readings = by_hand(chat.record)
    for finding in pressed(chat).values():
        rows = [chat.record.row_of(event) for event in finding.evidence]
        assert finding.count == len(set(rows))
        for row in rows:
            assert chat.record[row].who is Who.ME
            assert readings.cues(row)
