"""What I do that adds pressure, read from the record; now is Sun 2026-03-15 10:00 unless a chat says other."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from chat import read_chat
from leeway.findings._windows import spans
from leeway.journal import TOLD
from leeway.record import Who
from made import MINUTES, asked_for, counts, deeds, pursued, told, words_of

WORDS_230 = " ".join(["word"] * 230)


# ---------------------------------------------------------------- P01, call burst


def test_three_missed_calls_in_an_hour_are_a_burst(chat):
    """
    Sat 14:02 me calls 0s
    Sat 14:30 me calls 0s
    Sat 15:02 me calls 0s
    """
    burst = pursued(chat)["P01"]
    assert (burst.count, burst.count_before, burst.tier, burst.name) == (3, 0, 2, "Call burst")
    assert burst.evidence == tuple(event.id for event in chat.record)
    assert burst.example == chat.record.quote(2)
    assert burst.last_at == chat.record.when(2)


def test_three_calls_in_more_than_an_hour_are_none(chat):
    """
    Sat 14:02 me calls 0s
    Sat 14:30 me calls 0s
    Sat 15:03 me calls 0s
    """
    assert "P01" not in pursued(chat)


def test_calls_both_ways_are_no_burst(chat):
    """
    Sat 14:02 me calls 0s
    Sat 14:03 me calls 0s
    Sat 14:04 them calls 0s
    Sat 14:05 me calls 0s
    Sat 14:06 me calls 10m
    Sat 14:20 me calls 0s
    Sat 14:21 me calls
    """
    assert "P01" not in pursued(chat)


def test_six_missed_calls_over_a_day_count_and_a_message_of_theirs_saves_none(chat):
    """
    Sat 08:00 me calls 0s
    Sat 10:00 me calls 0s
    Sat 12:00 me calls 0s
    Sat 12:05 them: at work
    Sat 14:00 me calls 0s
    Sat 16:00 me calls 0s
    Sat 18:00 me calls 0s
    """
    assert pursued(chat)["P01"].count == 6


# ---------------------------------------------------------------- P02, pile-up


def test_four_turns_without_a_reply_are_a_pile_up(chat):
    """
    Sat 14:00 them: busy today
    Sat 14:05 me: hey
    Sat 14:20 me: u there
    Sat 14:30 me: ok fair enough
    Sat 14:31 me: really
    Sat 14:36 me: just tell me ur ok
    """
    pile = pursued(chat)["P02"]
    assert words_of(chat, pile) == ["hey", "u there", "ok fair enough", "just tell me ur ok"]


def test_a_pile_up_needs_more_than_half_an_hour_and_no_reply(chat):
    """
    Fri 14:00 me: one
    Fri 14:10 me: two
    Fri 14:20 me: three
    Fri 14:30 me: four
    Fri 14:31 them: hi
    Sat 14:00 me: one
    Sat 14:20 me: two
    Sat 14:25 me calls 3m
    Sat 14:40 me: three
    Sat 14:50 me: four
    """
    assert "P02" not in pursued(chat)


# ---------------------------------------------------------------- P03, daily


def test_three_silent_days_in_a_row(chat):
    """
    Wed 08:00 me: morning
    Thu 08:00 me: morning
    Fri 08:00 me: morning
    Fri 08:30 me calls 0s
    Sat 08:00 me: morning
    Sat 21:00 them: hi
    """
    daily = pursued(chat)["P03"]
    assert daily.count == 4
    assert [chat.record.when(r).day for r in map(chat.record.row_of, daily.evidence)] == [
        11,
        12,
        13,
        13,
    ]


def test_a_day_with_an_answer_or_with_practical_words_alone_breaks_the_run(chat):
    """
    Mon 08:00 me: morning
    Tue 08:00 me: morning
    Tue 09:00 them: hi
    Wed 08:00 me: morning
    Thu 08:00 me: the boiler man comes at 5 {logistics}
    Fri 08:00 me: morning
    Sat 08:00 me: morning
    """
    assert "P03" not in pursued(chat)


# ---------------------------------------------------------------- P04, one-sided


def sent(who: str, number: int, day: str = "2026-03-10", mark: str = "") -> str:
    return "\n".join(f"{day} {8 + n:02}:00 {who}: line {n} {mark}" for n in range(number))


def test_three_to_one_over_a_week():
    chat = read_chat(sent("me", 9) + "\n" + sent("them", 3, "2026-03-11"))
    assert pursued(chat)["P04"].count == 9
    chat = read_chat(sent("me", 9) + "\n" + sent("them", 4, "2026-03-11"))
    assert "P04" not in pursued(chat)


def test_fewer_than_eight_turns_are_no_traffic():
    assert "P04" not in pursued(read_chat(sent("me", 7)))


def test_a_joint_task_that_they_write_about_too_does_not_count():
    mine = sent("me", 9, mark="{logistics}")
    assert pursued(read_chat(mine))["P04"].count == 9
    task = "\n2026-03-11 08:00 them: the van is booked {logistics}"
    assert "P04" not in pursued(read_chat(mine + task))


# ---------------------------------------------------------------- P05, channels


def test_three_ways_on_one_day(chat):
    """
    Sat 14:00 me: hey
    Sat 14:10 me calls 0s
    Sat 14:11 me by sms: did you see my message
    Sun 09:00 me by email: hello
    """
    assert pursued(chat)["P05"].count == 3


def test_a_reply_in_between_breaks_the_hopping(chat):
    """
    Sat 14:00 me: hey
    Sat 14:05 them: yes
    Sat 14:10 me calls 0s
    Sat 14:11 me by sms: did you see my message
    """
    assert "P05" not in pursued(chat)


def test_a_change_of_channel_that_they_asked_for(chat):
    """
    Sat 13:00 them: not on here, use email for the flat {no_contact @channel}
    Sat 13:05 me: ok
    Sat 14:10 me calls 0s
    Sat 14:11 me by email: the flat
    """
    assert "P05" not in pursued(chat)


# ---------------------------------------------------------------- P06, a block


def test_another_way_after_a_block(chat):
    """
    Fri 09:00 me by sms: hello
    Fri 20:00 them: im blocking you now {no_contact}
    Fri 20:30 me: wait
    Sat 10:00 me by sms: its me
    Sat 10:10 me by email: please read this
    """
    found = pursued(chat)
    assert words_of(chat, found["P06"]) == ["its me", "please read this"]
    assert found["P07"].count == 3
    assert found["P06"].tier == 4


def test_they_write_by_that_way_themselves(chat):
    """
    Fri 20:00 them: im blocking you now {no_contact}
    Sat 10:00 them by sms: this is my new number
    Sat 10:10 me by sms: ok
    """
    assert "P06" not in pursued(chat)


def test_a_no_without_a_block_is_no_block(chat):
    """
    Fri 20:00 them: never write me again {no_contact}
    Sat 10:10 me by email: please read this
    """
    assert counts(pursued(chat)) == {"P07": 1}


def test_a_block_that_was_told_leaves_the_ways_i_used(chat):
    """
    Thu 09:00 me by sms: hello
    Sat 10:00 me by sms: still me
    Sat 10:10 me by email: please read this
    """
    limit = asked_for(read_chat("Fri 20:00 them: you are blocked {no_contact}"))[0]
    limit = replace(limit, quote=limit.quote._replace(event=TOLD))
    assert words_of(chat, pursued(chat, (limit,))["P06"]) == ["please read this"]


# ---------------------------------------------------------------- P08, nights


def test_two_nights_in_a_week(chat):
    """
    Mon 23:00 me: still up
    Sat 05:59 me: awake again
    """
    assert pursued(chat)["P08"].count == 2


def test_one_night_is_none_and_an_answer_to_their_late_message_is_none(chat):
    """
    Mon 22:59 me: good night
    Tue 23:30 them: u awake
    Wed 00:10 me: yes
    Wed 02:00 me: cant sleep
    Thu 06:00 me: morning
    """
    assert "P08" not in pursued(chat)


def test_nights_more_than_a_week_apart_are_none(chat):
    """
    2026-03-05 23:30 me: still up
    2026-03-12 23:30 me: still up
    """
    assert "P08" not in pursued(chat)


def test_any_night_while_space_stands(chat):
    """
    Mon 20:00 them: i need space {space}
    Sat 02:41 me: cant sleep
    """
    assert pursued(chat)["P08"].count == 1


# ---------------------------------------------------------------- P09, pouncing


def test_three_turns_after_one_line(chat):
    """
    Sat 14:00 them: hi
    Sat 14:01 me: hello you
    Sat 14:04 me: how are you
    Sat 14:08 me: hello
    Sat 14:20 me: still here
    """
    assert words_of(chat, pursued(chat)["P09"]) == ["hello you", "how are you", "hello"]


def test_many_words_after_one_line(chat):
    """
    Sat 14:00 them: hi there
    Sat 14:01 me: omg hi ok so first of all i have been thinking and crying
    """
    assert pursued(chat)["P09"].count == 1


def test_a_short_answer_a_long_line_or_a_question_is_no_pounce(chat):
    """
    Fri 14:00 them: ok
    Fri 14:01 me: the train is late so i will be home around seven then
    Sat 13:00 them: one two three four five six seven eight nine ten eleven twelve thirteen
    Sat 13:01 me: hello
    Sat 13:05 me: hello
    Sat 13:10 me: hello
    Sat 14:00 them: how did it go?
    Sat 14:01 me: first we waited for a very long time and then we went in and sat down
    Sat 14:05 me: and then
    Sat 14:09 me: it was over
    """
    assert "P09" not in pursued(chat)


# ---------------------------------------------------------------- P10, rising


def test_more_from_me_while_less_comes_back():
    base = sent("me", 4, "2026-03-05") + "\n" + sent("them", 4, "2026-03-06")
    rising = read_chat(f"{base}\n{sent('me', 6)}\n{sent('them', 2, '2026-03-11')}")
    assert pursued(rising)["P10"].count == 6
    for mine, theirs in ((5, 2), (6, 3)):
        same = read_chat(f"{base}\n{sent('me', mine)}\n{sent('them', theirs, '2026-03-11')}")
        assert "P10" not in pursued(same)


def test_a_thin_week_before_says_nothing():
    base = sent("me", 2, "2026-03-05") + "\n" + sent("them", 2, "2026-03-06")
    assert "P10" not in pursued(read_chat(f"{base}\n{sent('me', 6)}"))


# ---------------------------------------------------------------- P11, voicemail


def test_two_voicemails_in_a_day(chat):
    """
    Fri 14:00 me voicemail 20s
    Sat 14:00 me voicemail 20s
    """
    assert pursued(chat)["P11"].count == 2


def test_four_voicemails_in_a_week_unless_one_was_returned():
    days = ("Mon", "Tue", "Thu", "Sat")
    lines = [f"{day} {8 + 2 * n:02}:00 me voicemail 20s" for n, day in enumerate(days)]
    assert pursued(read_chat("\n".join(lines)))["P11"].count == 4
    lines.insert(2, "Wed 08:00 them calls 5m")
    assert "P11" not in pursued(read_chat("\n".join(lines)))


# ---------------------------------------------------------------- P16, pretexts


def test_practical_openers_that_turn_personal(chat):
    """
    Mon 10:00 me: do u still want that charger {logistics}
    Mon 10:10 them: no
    Mon 10:20 me: ok
    Mon 10:30 me: i miss you {love}
    Fri 10:00 me: your post is here {logistics}
    | how are you really {plead}
    """
    pretexts = pursued(chat)["P16"]
    assert [text.split()[0] for text in words_of(chat, pretexts)] == ["do", "your"]


def test_a_real_errand_an_urgent_one_or_a_line_within_a_talk_is_no_pretext(chat):
    """
    Mon 10:00 me: do u still want that charger {logistics}
    Mon 10:30 me: i miss you {love}
    Wed 10:00 me: rent is due friday {logistics}
    Thu 10:00 me: the vet needs your card today {logistics} {urgent}
    Thu 10:05 me: i love you {love}
    Fri 10:00 them: hi
    Fri 10:10 me: your post is here {logistics}
    Fri 10:20 me: i love you {love}
    """
    assert "P16" not in pursued(chat)


# ---------------------------------------------------------------- P18, walls


def test_a_wall_of_text_against_short_replies():
    chat = read_chat(f"Thu 10:00 them: ok\nSat 10:00 me: {WORDS_230}")
    assert pursued(chat)["P18"].count == 1
    assert "P18" not in pursued(read_chat(f"Sat 10:00 me: {WORDS_230[:1000]}"))


def test_a_long_talk_of_both_is_no_wall_until_the_door_is_shut():
    long = " ".join(["word"] * 40)
    talk = f"Thu 10:00 them: {long}\nSat 10:00 me: {WORDS_230}"
    assert "P18" not in pursued(read_chat(talk))
    apart = f"since: 2026-03-01\n{talk}"
    assert pursued(read_chat(apart))["P18"].count == 1
    opened = apart.replace(long, long + " {open}")
    assert "P18" not in pursued(read_chat(opened))


def test_a_letter_that_they_asked_for():
    chat = read_chat(f"Thu 10:00 them: write it all down please\nSat 10:00 me: {WORDS_230}")
    assert "P18" not in pursued(chat)
    later = read_chat(f"Thu 10:00 them: write it all down please\n+8d 11:00 me: {WORDS_230}")
    assert pursued(later)["P18"].count == 1


# ---------------------------------------------------------------- P38, the last message


def test_the_last_message_twice(chat):
    """
    Mon 10:00 me: this is my last message {last_one}
    Sat 10:00 me: ok this is really my last text {last_one}
    """
    assert pursued(chat)["P38"].count == 2


def test_the_last_message_once(chat):
    """
    Mon 10:00 me: this is my last message {last_one}
    Sat 10:00 them: last one from me {last_one}
    """
    assert "P38" not in pursued(chat)


# ---------------------------------------------------------------- windows and tiers


def test_fourteen_days_beside_the_fourteen_before(chat):
    """
    now: 2026-03-15 10:00
    2026-02-15 09:00 me: this is my last message {last_one}
    2026-02-15 11:00 me: this is my last message {last_one}
    2026-02-25 10:00 me: my last message {last_one}
    2026-03-01 10:00 me: my last message {last_one}
    2026-03-01 10:01 me: my last message {last_one}
    """
    last = pursued(chat)["P38"]
    assert (last.count, last.count_before, last.window_days) == (1, 3, 14)
    assert last.evidence == (chat.record[4].id,)


def test_what_has_stopped_is_still_told_with_nothing_to_show(chat):
    """
    now: 2026-03-15 10:00
    2026-02-20 09:00 me: this is my last message {last_one}
    2026-02-22 11:00 me: this is my last message {last_one}
    """
    last = pursued(chat)["P38"]
    assert (last.count, last.count_before) == (0, 2)
    assert (last.evidence, last.example, last.last_at) == ((), None, chat.record.when(1))


def test_a_running_limit_lifts_each_tier_by_one(chat):
    """
    Mon 20:00 them: only text about the kids {logistics}
    Sat 14:02 me calls 0s
    Sat 14:03 me calls 0s
    Sat 14:04 me calls 0s
    """
    assert pursued(chat)["P01"].tier == 3


def test_nothing_after_now_is_read():
    text = "Sat 14:02 me calls 0s\nSat 14:03 me calls 0s\nSat 14:04 me calls 0s"
    chat = read_chat(text)
    early = replace(chat, now=chat.record.when(1))
    assert pursued(early) == {}
    assert pursued(replace(chat, now=chat.record.when(2)))["P01"].count == 3


def test_an_empty_record_shows_nothing(chat):
    """now: 2026-03-15 10:00"""
    assert pursued(chat) == {}


def test_spans_cover_what_lies_between():
    assert spans([1, 2], [3, 5], 6).tolist() == [False, True, True, True, True, False]


# ---------------------------------------------------------------- what holds for any chat


@given(st.lists(deeds, max_size=60))
def test_a_count_is_the_number_of_own_events_in_its_evidence(acts):
    chat = told(acts)
    for finding in pursued(chat).values():
        events = [chat.record[row] for row in map(chat.record.row_of, finding.evidence)]
        assert finding.count == len(set(events)) == len(events)
        assert all(event.who is Who.ME for event in events)
        assert all((chat.now - event.when).days < 14 for event in events)


@given(st.lists(deeds, max_size=60), st.lists(deeds, min_size=1, max_size=5))
def test_a_message_of_theirs_without_a_cue_raises_no_count(acts, extra):
    before = pursued(told(acts))
    theirs = [(minute, "them", "{who}: hello") for minute, _, _ in extra]
    after = pursued(told(acts + theirs))
    for name in ("P01", "P02", "P03", "P04", "P05", "P08", "P11"):
        if name in after:
            assert after[name].count <= before[name].count
            assert after[name].count_before <= before[name].count_before


@given(st.lists(deeds, max_size=60), st.integers(0, MINUTES))
def test_what_comes_after_now_changes_nothing(acts, minute):
    chat = told(acts)
    now = told([(minute, "me", "{who}: x")]).record.when(0)
    cut = replace(chat, record=chat.record.before(now), now=now)
    assert pursued(cut) == pursued(replace(chat, now=now))
