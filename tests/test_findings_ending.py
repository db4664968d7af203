"""When the two parted: as told, else the first ending of theirs that stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from by_hand import by_hand
from chat import Chat, read_chat
from leeway.cue import Cue, Sure
from leeway.findings.ending import ApartFrom, Ending, Endings, endings, guessed_ending
from leeway.journal import Dispute, Doubt, Journal, Told
from leeway.readings import read
from leeway.record import Who, nothing

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


def ended(chat: Chat, **told) -> Endings:
    journal = replace(chat.journal, **told)
    return endings(chat.record, by_hand(chat.record), journal, chat.now)


def going_on(days: int, warm: int, first: str = "2026-01-10") -> str:
    """So many days, one after another, on which they write first; the first `warm` of them warmly."""
    day = datetime.fromisoformat(first)
    return "\n".join(
        f"{day + timedelta(days=n):%Y-%m-%d} 08:00 them: morning {'{warm}' if n < warm else ''}"
        for n in range(days)
    )


def guessed(text: str, sure: Sure = Sure.LIKELY, **told) -> str | None:
    """The words that may be an ending, where each ending by hand is as sure as told."""
    chat = read_chat(text)
    said = tuple(
        tuple(hit._replace(sure=sure) if hit.cue is Cue.FINAL else hit for hit in hits)
        for hits in by_hand(chat.record).said
    )
    readings = replace(by_hand(chat.record), said=said)
    found = guessed_ending(chat.record, readings, replace(chat.journal, **told), chat.now)
    return found.text if found else None


def after(text: str, **told) -> Endings:
    return ended(read_chat(text), **told)


ENDED = "2026-01-05 20:00 them: its over {final}\n"


def test_the_first_ending_is_the_day_of_parting(chat):
    """
    2026-03-01 19:30 me: please talk to me
    2026-03-01 20:01:07 them: its over. im sorry {final}
    2026-03-04 09:00 them: its still no {final}
    """
    found = ended(chat)
    assert [(e.quote.text, e.calm, e.stands) for e in found.said] == [
        ("its over. im sorry {final}", True, True),
        ("its still no {final}", True, True),
    ]
    assert found.standing == found.said
    assert found.apart_since == at("2026-03-01 20:01:07")
    assert found.known_from is ApartFrom.RECORD
    assert found.said[0].quote.event == chat.record[1].id


def test_words_of_mine_end_nothing(chat):
    """Mon 20:00 me: then its over {final}"""
    assert ended(chat) == Endings((), None, ApartFrom.UNKNOWN)


def test_what_is_too_unsure_ends_nothing(chat):
    """Mon 20:00 them: its over the hill {final ~0.4}"""
    assert ended(chat).said == ()


def test_nothing_later_than_now_is_read(chat):
    """
    now: 2026-03-01 20:00

    2026-03-01 20:00 them: its over {final}
    """
    assert len(ended(chat).said) == 1
    earlier = chat.now - timedelta(seconds=1)
    assert endings(chat.record, by_hand(chat.record), chat.journal, earlier).said == ()


def test_a_hostile_word_that_day_makes_it_no_calm_ending(chat):
    """
    2026-03-01 00:00 them: you make me sick {hostile}
    2026-03-01 23:59 them: its over {final}
    2026-03-03 23:59 them: its over {final}
    2026-03-04 00:01 them: dont you dare {hostile}
    2026-03-05 12:00 me: how dare you {hostile}
    2026-03-05 13:00 them: its over {final}
    """
    assert [each.calm for each in ended(chat).said] == [False, True, True]


def test_a_split_ending_is_quoted_whole(chat):
    """
    Mon 20:00 them: i dont want
    Mon 20:00 me: what
    Mon 20:00 them: this
    Mon 20:01 them: any more {final +2}
    """
    assert ended(chat).said[0].quote.text == "i dont want\nthis\nany more {final +2}"
    assert ended(chat).said[0].quote.event == chat.record[3].id


def test_taken_back_in_words(chat):
    """
    2026-03-01 20:00 them: its over {final}
    2026-03-02 07:00 me: please {take_back}
    2026-03-02 08:00 them: i didnt mean it {take_back}
    2026-03-02 09:00 them: i really didnt {take_back}
    """
    found = ended(chat)
    assert found.said[0].taken_back == chat.record.quote(2)
    assert found.standing == ()
    assert (found.apart_since, found.known_from) == (None, ApartFrom.UNKNOWN)


def test_what_takes_it_back_is_quoted_whole(chat):
    """
    2026-03-01 20:00 them: its over {final}
    2026-03-02 08:00 them: i didnt
    2026-03-02 08:00 them: mean it {take_back +1}
    """
    assert ended(chat).said[0].taken_back.text == "i didnt\nmean it {take_back +1}"


def test_an_ending_stands_unless_it_is_said_otherwise(chat):
    """Mon 20:00 them: its over"""
    assert Ending(chat.record.quote(0), calm=True).stands
    assert [each.value for each in ApartFrom] == ["told", "record", "unknown"]


def test_words_before_the_ending_take_nothing_back(chat):
    """
    2026-03-01 20:00 them: i didnt mean it {take_back}
    2026-03-01 20:00 them: its over {final}
    """
    assert len(ended(chat).standing) == 1


def test_one_word_takes_back_what_was_said_twice_and_a_later_ending_stands(chat):
    """
    2026-03-01 20:00 them: its over {final}
    2026-03-03 20:00 them: i mean it {final}
    2026-03-04 20:00 them: no. come home {take_back}
    2026-03-05 20:00 them: its over {final}
    """
    found = ended(chat)
    assert [each.stands for each in found.said] == [False, False, True]
    assert found.apart_since == at("2026-03-05 20:00")


def test_taking_back_is_about_an_ending_of_the_last_fourteen_days():
    first = "now: 2026-03-20 10:00\n2026-03-01 20:00 them: its over {final}\n"
    assert after(first + "2026-03-15 20:00 them: i take it back {take_back}").standing == ()
    late = after(first + "2026-03-15 20:00:01 them: i take it back {take_back}")
    assert len(late.standing) == 1


def stands_after(moment: str, words: str) -> bool:
    """Whether "i want to break up" of 1 March, 20:01, stands after later words of theirs, as they are read."""
    first = "now: 2026-03-20 10:00\n2026-03-01 20:01 them: i want to break up\n"
    chat = read_chat(f"{first}{moment} them: {words}")
    return endings(chat.record, read(chat.record).counted(0), chat.journal, chat.now).said[0].stands


@pytest.mark.parametrize(
    "words",
    [
        "ignore my last message, wrong chat",
        "sorry for what i said",
        "sorry i shouldn't have said that. ignore me",
        "i didn't mean it",
        "i overreacted",
    ],
)
def test_words_that_name_no_ending_take_one_back_in_the_same_exchange_alone(words):
    assert not stands_after("2026-03-01 20:05", words)
    assert not stands_after("2026-03-02 20:01", words)
    assert stands_after("2026-03-02 20:02", words)
    assert stands_after("2026-03-11 20:05", words)


@pytest.mark.parametrize(
    "words",
    [
        "i don't want to break up",
        "i regret breaking up",
        "i changed my mind about us",
        "sorry i ended it",
    ],
)
def test_words_that_name_the_ending_take_it_back_for_fourteen_days(words):
    assert not stands_after("2026-03-11 20:05", words)
    assert stands_after("2026-03-15 20:02", words)


@pytest.mark.parametrize(
    "words",
    [
        "i shouldn't have said that about your mum",
        "sorry for what i said to your sister",
        "i didn't mean what i said about your cooking",
    ],
)
def test_words_about_another_thing_take_no_ending_back(words):
    assert stands_after("2026-03-01 20:05", words)


def test_the_first_words_that_name_the_ending_count_after_those_that_came_late():
    """Vague words four days on are passed over; those that name it a day later are not."""
    text = "2026-03-05 20:00 them: sorry for what i said\n2026-03-06 20:00 them: i don't want to break up"
    chat = read_chat("2026-03-01 20:01 them: i want to break up\n" + text)
    found = endings(chat.record, read(chat.record).counted(0), chat.journal, chat.now).said[0]
    assert found.taken_back == chat.record.quote(2)


def test_what_is_said_with_something_harder_takes_nothing_back():
    first = "2026-03-01 20:00 them: its over {final}\n2026-03-02 20:00 them: fine {take_back} "
    for harder in ("{hostile}", "{threat}", "{no_contact}"):
        assert after(first + harder).said[0].stands
    assert [e.stands for e in after(first + "{final}").said] == [True, True]
    assert not after(first + "{hurt}").said[0].stands


def test_seven_days_and_three_warm_ones_tell_an_old_ending():
    found = after(ENDED + going_on(7, 3))
    assert found.said[0].went_on
    assert found.said[0].taken_back is None
    assert found.standing == ()
    assert (found.apart_since, found.known_from) == (None, ApartFrom.UNKNOWN)


def test_six_days_or_two_warm_ones_do_not():
    assert after(ENDED + going_on(6, 6)).apart_since == at("2026-01-05 20:00")
    assert after(ENDED + going_on(30, 2)).apart_since == at("2026-01-05 20:00")


def test_the_day_of_the_ending_is_no_day_of_going_on():
    six = going_on(6, 6)
    assert after("2026-01-10 07:00 them: over {final}\n2026-01-10 20:00 them: hi\n").standing
    assert after("2026-01-10 00:10 them: over {final}\n" + six).standing


def test_warm_words_before_the_ending_do_not_count():
    text = going_on(20, 20, "2025-12-01") + "\n" + ENDED
    assert after(text).apart_since == at("2026-01-05 20:00")


def test_warmth_later_in_the_day_counts_and_mine_does_not():
    lines = []
    for day in range(10, 17):
        lines += [f"2026-01-{day} 08:00 them: morning", f"2026-01-{day} 09:00 me: hey {{warm}}"]
    assert after(ENDED + "\n".join(lines)).standing
    lines = [line.replace("me: hey", "them: hey") for line in lines]
    assert not after(ENDED + "\n".join(lines)).standing


def test_going_on_ends_where_the_next_ending_stands():
    text = ENDED + going_on(3, 3) + "\n2026-01-13 08:00 them: over now {final}\n"
    text += going_on(6, 6, "2026-02-01")
    found = after(text)
    assert [each.stands for each in found.said] == [True, True]
    assert found.apart_since == at("2026-01-05 20:00")


def test_quarrels_that_come_again_and_again_do_not_keep_each_other_standing():
    text = ENDED + going_on(4, 2)
    text += "\n2026-01-15 08:00 them: over {final}\n" + going_on(3, 1, "2026-01-16")
    text += "\n2026-01-20 08:00 them: over {final}\n" + going_on(9, 9, "2026-01-21").replace(
        "{warm}", ""
    )
    found = after(text)
    assert [each.went_on for each in found.said] == [True, False, False]
    assert found.apart_since == at("2026-01-15 08:00")


def test_an_old_quarrel_and_its_echo_are_both_history_before_a_new_ending():
    echo = "2026-01-06 08:00 them: i said over {final}\n"
    text = ENDED + echo + going_on(7, 3) + "\n2026-02-20 20:00 them: its over {final}"
    found = after(text)
    assert [each.went_on for each in found.said] == [True, True, False]
    assert found.apart_since == at("2026-02-20 20:00")


def test_an_ending_taken_back_bounds_nothing():
    text = ENDED + going_on(4, 4)
    text += "\n2026-01-14 08:00 them: over {final}\n2026-01-14 09:00 them: no it isnt {take_back}\n"
    found = after(text + going_on(3, 0, "2026-01-15"))
    assert [each.stands for each in found.said] == [False, False]
    assert found.said[0].went_on


def test_the_told_day_comes_before_the_record():
    found = after("since: 2026-01-08\n" + ENDED)
    assert found.apart_since == at("2026-01-08")
    assert found.known_from is ApartFrom.TOLD
    assert len(found.standing) == 1


def test_the_told_day_is_given_on_the_records_own_clock():
    told = datetime.fromisoformat("2026-01-08T00:30+00:00")
    found = after(ENDED, apart_since=told)
    assert found.apart_since == told
    assert str(found.apart_since) == "2026-01-08 01:30:00+01:00"


def test_an_ending_before_the_told_day_is_history_by_what_came_before_that_day():
    text = ENDED + going_on(7, 3)
    assert after("since: 2026-01-17\n" + text).said[0].went_on
    assert not after("since: 2026-01-16\n" + text).said[0].went_on


def test_an_ending_of_the_told_day_or_later_is_never_overtaken_by_kindness():
    text = ENDED + going_on(30, 30)
    assert after("since: 2026-01-05 21:00\n" + text).standing
    assert after("since: 2026-01-01\n" + text).standing
    assert not after("since: 2026-02-20\n" + text).standing


def test_saying_that_they_are_together_makes_no_day_of_parting():
    assert after("together\n" + ENDED + going_on(7, 3)).apart_since is None
    assert after("together\n" + ENDED).apart_since == at("2026-01-05 20:00")


def test_an_ending_that_was_told(chat):
    """
    now: 2026-03-10 10:00

    2026-03-01 08:00 them: hi
    2026-03-01 20:00 them: i hate you {hostile}
    2026-03-02 20:00 them: its over {final}
    """
    said = datetime.fromisoformat("2026-03-01T11:00+00:00")
    found = ended(chat, told=(Told(Cue.FINAL, said, "i cant any more"), Told(Cue.OPEN, said)))
    first = found.said[0]
    assert (first.quote.event, first.quote.who, first.quote.text) == (
        0,
        Who.THEM,
        "i cant any more",
    )
    assert str(first.quote.when) == "2026-03-01 12:00:00+01:00"
    assert [each.calm for each in found.said] == [False, True]
    assert found.apart_since == said


def test_a_told_ending_can_be_taken_back_in_later_words(chat):
    """
    2026-03-01 20:00 them: i take it back {take_back}
    2026-03-02 20:00 them: i take it back {take_back}
    """
    told = (Told(Cue.FINAL, at("2026-03-01 20:00")),)
    assert ended(chat, told=told).said[0].taken_back == chat.record.quote(1)


def test_hostile_words_that_were_told_make_that_day_no_calm_one(chat):
    """
    2026-03-01 20:00 them: its over {final}
    2026-03-03 20:00 them: its over {final}
    """
    told = (Told(Cue.HOSTILE, at("2026-03-03 00:30")),)
    assert [each.calm for each in ended(chat, told=told).said] == [True, False]


def test_nothing_told_of_later_than_now_is_read():
    chat = read_chat("now: 2026-03-10 10:00\n2026-03-01 08:00 them: hi")
    assert ended(chat, told=(Told(Cue.FINAL, at("2026-03-10 10:00")),)).standing
    assert not ended(chat, told=(Told(Cue.FINAL, at("2026-03-10 10:00:01")),)).said


def test_a_disputed_ending_stands_until_they_write_first_on_a_later_day():
    said = "now: 2026-01-09 10:00\n" + ENDED
    for text, stands in (
        (said, True),
        (said + "2026-01-05 21:00 them: lol", True),
        (said + "2026-01-06 08:00 them: lol", False),
    ):
        chat = read_chat(text)
        dispute = Dispute(chat.id_of("its over"), Doubt.TOPIC, at("2026-01-06 12:00"))
        found = ended(chat, disputes=(dispute,)).said[0]
        assert (found.disputed, found.stands) == (not stands, stands)


def test_a_dispute_waits_a_day():
    chat = read_chat("now: 2026-01-09 10:00\n" + ENDED + "2026-01-06 08:00 them: lol")
    event = chat.id_of("its over")
    waits = Dispute(event, Doubt.JOKE, at("2026-01-08 10:00:01"))
    assert ended(chat, disputes=(waits,)).standing
    assert not ended(chat, disputes=(waits._replace(at=at("2026-01-08 10:00")),)).standing
    other = Dispute(chat.id_of("lol"), Doubt.JOKE, at("2026-01-07 10:00"))
    assert ended(chat, disputes=(other,)).standing


def test_words_that_only_the_trained_reader_takes_for_an_ending_are_asked_about():
    later = ENDED + "2026-01-08 20:00 them: thats us then {final}\n"
    assert guessed(ENDED) == "its over {final}"
    assert guessed(later) == "thats us then {final}"
    assert guessed("2026-01-05 20:00 me: its over {final}") is None
    assert guessed(ENDED, Sure.GUESSED) is None
    assert guessed(ENDED, together=True) is None
    assert guessed(ENDED, parted=True) is None


def test_words_that_were_taken_back_called_misread_or_are_history_are_not_asked_about():
    chat = read_chat(ENDED)
    assert guessed(ENDED + "2026-01-06 20:00 them: didnt mean it {take_back}") is None
    assert guessed(ENDED + going_on(7, 3)) is None
    dispute = Dispute(chat.id_of("its over"), Doubt.TOPIC, chat.now)
    assert guessed(ENDED, disputes=(dispute,)) is None


def test_an_empty_record_and_what_was_told():
    record, now = nothing("Europe/Berlin"), at("2026-03-10 10:00")
    read = by_hand(record)
    assert endings(record, read, Journal(), now) == Endings((), None, ApartFrom.UNKNOWN)
    told = Journal(told=(Told(Cue.FINAL, at("2026-03-01 20:00"), "over"),))
    assert endings(record, read, told, now).apart_since == at("2026-03-01 20:00")
    bare = replace(record, origins=())
    assert endings(bare, read, told, now).apart_since == at("2026-03-01 20:00")
