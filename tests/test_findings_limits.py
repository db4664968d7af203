"""What they have asked for about contact, and what lifts it in their words: one story a test."""

from __future__ import annotations

from dataclasses import replace

import pytest

from by_hand import by_hand
from chat import read_chat
from leeway.cue import Cue, Sure
from leeway.findings.limits import counts_from, limits
from leeway.journal import (
    Confirmation,
    Dispute,
    Doubt,
    Limit,
    LimitKind,
    LimitState,
    Reopening,
    Told,
)
from leeway.record import Quote, Who
from leeway.term import Term, Unit
from limit_chats import (
    APART,
    NO_CONTACT,
    NOT_NOW,
    SPACE,
    UNDATED,
    after,
    asked,
    at,
    first_days,
    state,
    states,
)
from standing import standing

# ---------------------------------------------------------------- lifted in their words


@pytest.mark.parametrize("kind", ["space", "logistics"])
@pytest.mark.parametrize("word", ["open", "reopen"])
def test_words_about_talking_lift_space_and_logistics(kind, word):
    chat = read_chat(APART + UNDATED[kind] + f"2026-02-01 12:00 them: you can text me {{{word}}}")
    (limit,) = asked(chat)
    assert limit.state is LimitState.LIFTED
    assert limit.ended == chat.record.quote(1)
    assert limit.until is None


def test_words_about_talking_lift_a_not_now():
    (limit,) = after(NOT_NOW + "13:00 them: ok call me {open}")
    assert (limit.state, limit.until) == (LimitState.LIFTED, at("2026-03-02 12:00:30"))
    assert limit.ended.when == at("2026-03-01 13:00")


def test_only_words_that_welcome_contact_lift_a_no_contact():
    assert state(APART + NO_CONTACT + "2026-02-01 12:00 them: hm {open}") == "no_contact running"
    said = APART + NO_CONTACT + "2026-02-01 12:00 them: you can write to me again {reopen}"
    assert state(said) == "no_contact lifted"
    assert after(said)[0].ended.text == "you can write to me again {reopen}"


@pytest.mark.parametrize("kind", list(UNDATED))
@pytest.mark.parametrize(
    "later",
    [
        "them: hope ur well {warm}",
        "them: did you feed the cat {ask}",
        "them: hi",
        "them calls 40m",
        "them reacts heart",
        "them deletes",
        "them: urgent {urgent}",
        "them: only the kids i said {ambivalent}",
        "them: i take it back {take_back}",
        "me: you can text me {open} {reopen}",
    ],
)
def test_warmth_questions_calls_and_my_own_words_lift_nothing(kind, later):
    text = APART + UNDATED[kind] + f"2026-02-01 12:00 {later}"
    assert state(text) == f"{kind} running"


@pytest.mark.parametrize("kind", list(UNDATED))
def test_silence_lifts_nothing(kind):
    assert state("now: 2036-01-01 10:00\n" + APART + UNDATED[kind]) == f"{kind} running"


def test_words_before_a_limit_or_with_it_do_not_lift_it():
    before = "2026-01-05 20:00 them: text me {open} {reopen}\n"
    for kind, text in UNDATED.items():
        assert state(APART + before + text) == f"{kind} running"
        assert state(APART + text.replace("{", "{open} {reopen} {", 1)) == f"{kind} running"


def test_words_in_the_same_minute_lift_by_the_order_of_the_source():
    assert state(APART + SPACE + "20:00 them: no, text me {open}") == "space lifted"


def test_the_first_lifting_words_are_the_ones_kept():
    text = APART + SPACE + "+1d 12:00 them: a {open}\n+1d 12:00 them: b {reopen}"
    assert after(text)[0].ended.text == "a {open}"


@pytest.mark.parametrize("harder", ["hostile", "threat", "no_contact"])
def test_words_said_with_something_harder_lift_nothing(harder):
    text = (
        APART
        + SPACE
        + f"2026-02-01 12:00 them: go on then, text me {{open}} {{reopen}} {{{harder}}}"
    )
    assert after(text)[-1].state is LimitState.RUNNING


def test_undecided_words_lift_space_and_never_a_no_contact():
    words = "2026-02-01 12:00 them: text me maybe {open} {reopen} {ambivalent}\n"
    assert state(APART + NO_CONTACT + words) == "no_contact running"
    assert state(APART + SPACE + words) == "space lifted"
    clear = "2026-02-02 12:00 them: text me {reopen}"
    assert after(APART + NO_CONTACT + words + clear)[0].ended.text == "text me {reopen}"


def test_a_new_limit_in_the_lifting_words_runs_in_its_place():
    text = (
        APART
        + NO_CONTACT
        + "2026-02-01 12:00 them: you can text me about the dog {reopen} {logistics}"
    )
    assert states(after(text)) == ["logistics running", "no_contact lifted"]


def test_a_later_limit_ends_no_earlier_one_and_renews_one_of_its_kind():
    text = APART + SPACE + "2026-02-01 12:00 them: no contact {no_contact}\n"
    text += (
        "2026-02-02 12:00 them: space {space: DAYS 60}\n2026-02-03 12:00 them: the kids {logistics}"
    )
    assert states(after(text)) == [
        "logistics running",
        "space running",
        "no_contact running",
        "space running",
    ]


def test_words_between_two_limits_lift_the_first_alone():
    text = (
        APART + SPACE + "2026-02-01 12:00 them: text me {open}\n2026-02-02 12:00 them: no {space}"
    )
    assert states(after(text)) == ["space running", "space lifted"]


def test_what_was_over_before_they_spoke_is_expired_not_lifted():
    text = "since: 2026-01-01\n2026-02-01 12:00 them: two days {space: DAYS 2}\n"
    assert state(text + "2026-02-03 23:59:59 them: text me {open}") == "space lifted"
    assert state(text + "2026-02-04 00:00 them: text me {open}") == "space expired"


# ---------------------------------------------------------------- reopened by hand


def reopened(text: str, said: str, entered: str, words: str = "write to me again") -> Limit:
    (limit,) = after(text, reopenings=(Reopening(words, at(said), at(entered)),))
    return limit


@pytest.mark.parametrize("kind", list(UNDATED))
def test_words_entered_by_hand_wait_a_day(kind):
    text = "now: 2026-02-10 10:00\n" + APART + UNDATED[kind]
    early = reopened(text, "2026-02-08 12:00", "2026-02-09 10:00:01")
    assert (early.state, early.ended) == (LimitState.RUNNING, None)
    full = reopened(text, "2026-02-08 12:00", "2026-02-09 10:00")
    assert full.state is LimitState.LIFTED
    assert full.ended == Quote(0, at("2026-02-08 12:00"), Who.THEM, "write to me again")


def test_words_entered_by_hand_need_words_and_their_day_after_the_limit():
    text = "now: 2026-02-10 10:00\n" + APART + NO_CONTACT
    entered = "2026-02-08 10:00"
    assert reopened(text, "2026-02-01 12:00", entered, "  ").state is LimitState.RUNNING
    assert reopened(text, "2026-01-05 20:00", entered).state is LimitState.RUNNING
    assert reopened(text, "2026-01-05 20:00:01", entered).state is LimitState.LIFTED
    assert reopened(text, "2026-02-08 10:00", entered).state is LimitState.LIFTED
    assert reopened(text, "2026-02-08 10:00:01", entered).state is LimitState.RUNNING


def test_words_entered_by_hand_lift_no_later_limit():
    text = "now: 2026-02-20 10:00\n" + APART + NO_CONTACT + "2026-02-10 12:00 them: no {no_contact}"
    found = after(
        text, reopenings=(Reopening("ok", at("2026-02-08 12:00"), at("2026-02-08 13:00")),)
    )
    assert states(found) == ["no_contact running", "no_contact lifted"]


def test_of_words_written_and_entered_the_earlier_ones_are_kept():
    text = "now: 2026-02-20 10:00\n" + APART + SPACE + "2026-02-10 12:00 them: text me {open}"
    for said, kept in (("2026-02-09 12:00", "by hand"), ("2026-02-11 12:00", "text me {open}")):
        entered = Reopening("by hand", at(said), at("2026-02-12 12:00"))
        assert after(text, reopenings=(entered,))[0].ended.text == kept


# ---------------------------------------------------------------- three times not now


THREE = """
now: 2026-03-15 13:00
since: 2026-02-01
2026-03-01 12:00 them: a {not_now: END_OF_DAY @subject =the cat}
2026-03-08 12:00 them: b {not_now}
2026-03-15 12:00 them: c {not_now: HOURS 2 @channel =mail}
"""


def test_three_times_not_now_in_fourteen_days_is_a_wish_for_space():
    chat = read_chat(THREE)
    space, third, second, first = asked(chat)
    assert states((third, second, first)) == [
        "not_now running",
        "not_now expired",
        "not_now expired",
    ]
    assert space == Limit(
        LimitKind.SPACE,
        LimitState.RUNNING,
        at("2026-03-15 12:00"),
        None,
        chat.record.quote(2),
        exceptions=("mail",),
        gathered=True,
    )
    assert not third.gathered


DATED = "them: d {space: DAYS 9}"
NINE_DAYS_ON = "2026-03-24 23:59:59"


def test_three_not_nows_end_on_the_day_that_they_name_afterwards():
    found = after(THREE.replace("13:00", "23:00") + f"2026-03-15 13:00 {DATED}")
    assert [(each.gathered, each.until) for each in found[:2]] == [
        (False, at(NINE_DAYS_ON)),
        (True, at(NINE_DAYS_ON)),
    ]


def test_three_not_nows_end_with_a_space_that_ran_when_they_came():
    dated = f"2026-03-10 12:00 {DATED}\n2026-03-15 12:00"
    gathered = after(THREE.replace("2026-03-15 12:00", dated))[0]
    assert (gathered.gathered, gathered.until) == (True, at("2026-03-19 23:59:59"))
    over = f"2026-03-01 11:00 {DATED}\n2026-03-01 12:00"
    assert after(THREE.replace("2026-03-01 12:00", over))[0].until is None


NO_DATE = """
now: 2026-03-15 23:00
since: 2026-02-01
2026-03-02 12:00 them: a {space}
"""


def test_space_without_a_date_ends_on_the_day_that_they_name_later():
    later, first = after(NO_DATE + f"2026-03-15 13:00 {DATED}")
    assert (later.until, first.until) == (at(NINE_DAYS_ON), at(NINE_DAYS_ON))
    assert states((later, first)) == ["space running", "space running"]
    over = after(NO_DATE + f"2026-03-03 13:00 {DATED}")
    assert states(over) == ["space expired", "space expired"]


def test_a_date_named_before_or_for_less_than_a_day_ends_no_space_without_one():
    early = NO_DATE.replace("2026-03-02", f"2026-03-01 12:00 {DATED}\n2026-03-02")
    assert after(early)[0].until is None
    short = after(NO_DATE + f"2026-03-15 13:00 {DATED.replace('DAYS 9', 'HOURS 23')}")
    assert short[1].until is None
    other = after(NO_DATE + f"2026-03-15 13:00 {DATED.replace('space', 'logistics')}")
    assert other[1].until is None


LATER = "2026-03-20 20:00 them: till april {space: DAYS 12}\n"


def test_what_was_lifted_or_is_history_gets_no_date_that_is_named_later():
    lifted = SPACE + "2026-01-10 20:00 them: can we talk {open}\n" + LATER
    new, old = after("now: 2026-03-21 12:00\n" + lifted)
    assert (new.until, new.state) == (at("2026-04-01 23:59:59"), LimitState.RUNNING)
    assert (old.until, old.state) == (None, LimitState.LIFTED)
    overtaken = "now: 2026-03-21 12:00\nsince: 2026-03-01\n" + SPACE + first_days(9) + LATER
    assert (after(overtaken)[-1].until, after(overtaken)[-1].state) == (None, LimitState.HISTORY)


def test_a_date_named_before_the_lifting_words_counts_up_to_them():
    named = SPACE + "2026-01-08 20:00 them: ten days {space: DAYS 10}\n"
    opened = "2026-01-{} 20:00 them: can we talk {{open}}\n"
    now = "now: 2026-03-21 12:00\n"
    over = after(now + named + opened.format(28) + LATER)[-1]
    assert (over.until, over.state) == (at("2026-01-18 23:59:59"), LimitState.EXPIRED)
    sooner = after(now + named + opened.format(12) + LATER)[-1]
    assert (sooner.until, sooner.state) == (at("2026-01-18 23:59:59"), LimitState.LIFTED)


def test_a_disputed_no_that_became_space_takes_no_date_from_later_words():
    text = "now: 2026-03-21 12:00\n" + NO_CONTACT + LATER
    event = after(text)[-1].quote.event
    told = (Dispute(event, Doubt.JOKE, at("2026-01-06 10:00")),)
    first = after(text, disputes=told)[-1]
    assert (first.kind, first.until, first.state) == (LimitKind.SPACE, None, LimitState.RUNNING)


def test_of_several_days_named_later_the_last_holds():
    text = NO_DATE + f"2026-03-04 13:00 {DATED}\n2026-03-05 13:00 them: e {{space: DAYS 2}}"
    assert after(text)[-1].until == at("2026-03-13 23:59:59")


def test_a_second_more_than_fourteen_days_and_it_is_not():
    assert len(after(THREE.replace("2026-03-01 12:00", "2026-03-01 11:59:59"))) == 3


def test_two_bubbles_of_one_turn_are_one_no():
    text = THREE.replace("2026-03-08 12:00", "2026-03-15 11:{}")
    assert len(after(text.replace("{}", "57", 1))) == 4
    assert len(after(text.replace("11:{}", "11:57:01", 1))) == 3
    text = THREE.replace("2026-03-01 12:00", "2026-03-08 11:{}")
    assert len(after(text.replace("{}", "57", 1))) == 4
    assert len(after(text.replace("11:{}", "11:57:01", 1))) == 3


def test_a_pause_of_an_hour_or_less_is_not_counted():
    assert len(after(THREE.replace("{not_now}", "{not_now: HOURS 1}"))) == 3
    assert len(after(THREE.replace("{not_now}", "{not_now: MINUTES 61}"))) == 4
    assert len(after(THREE.replace("{not_now}", "{not_now: OPEN_END}"))) == 4


def test_a_bubble_between_hides_no_earlier_no():
    text = THREE.replace(
        "2026-03-15 12:00", "2026-03-15 11:58 them: c2 {not_now}\n2026-03-15 12:00"
    )
    assert [limit.gathered for limit in after(text)] == [True, False, True, False, False, False]


def test_each_further_not_now_says_it_again_and_open_words_lift_what_came_before():
    text = THREE.replace("13:00", "23:00") + "2026-03-15 13:00 them: ok call me {open}\n"
    text += "2026-03-15 14:00 them: d {not_now}"
    gathered = [limit for limit in after(text) if limit.gathered]
    assert states(tuple(gathered)) == ["space running", "space lifted"]
    assert gathered[0].quote.text == "d {not_now}"
    assert gathered[1].ended.text == "ok call me {open}"


def test_a_not_now_that_was_misread_does_not_count():
    chat = read_chat(THREE + "2026-03-15 12:30 me: ok")
    misread = (Dispute(chat.record[0].id, Doubt.TOPIC, at("2026-03-02 10:00")),)
    assert len(asked(chat, disputes=misread)) == 4
    written = read_chat(THREE.replace("2026-03-08", "2026-03-03 08:00 them: hi\n2026-03-08"))
    assert len(asked(written, disputes=misread)) == 3


def test_a_told_not_now_counts_and_a_confirmed_one_says_nothing_of_the_space():
    text = THREE.replace("2026-03-08 12:00 them: b {not_now}\n", "")
    assert len(after(text)) == 2
    told = (Told(Cue.NOT_NOW, at("2026-03-08 12:00"), "not now"),)
    chat = read_chat(text)
    meant = (Confirmation(chat.record[1].id, LimitKind.NOT_NOW),)
    found = asked(chat, told=told, confirmations=meant)
    assert [(each.gathered, each.confirmed) for each in found[:2]] == [(True, False), (False, True)]


# ---------------------------------------------------------------- what the gate asks


def limit(state: LimitState, end: str | None = None) -> Limit:
    moment = at("2026-03-01 20:00")
    quote = Quote(1, moment, Who.THEM, "x")
    return Limit(LimitKind.SPACE, state, moment, at(end) if end else None, quote)


def test_the_running_ones_and_their_latest_end():
    soon, late = (
        limit(LimitState.RUNNING, "2026-03-05 10:00"),
        limit(LimitState.RUNNING, "2026-03-09 10:00"),
    )
    over, undated = limit(LimitState.EXPIRED, "2026-04-01 10:00"), limit(LimitState.RUNNING)
    lifted = limit(LimitState.LIFTED)
    assert standing(limits=(soon, over, late, lifted)).running == (soon, late)
    assert standing(limits=(soon, over, late, lifted)).until == at("2026-03-09 10:00")
    assert standing(limits=(soon, undated, late)).until is None
    assert standing(limits=(over, lifted)).until is None
    assert standing(limits=()).until is None


def test_a_date_exactly_a_day_ahead_ends_space_without_one():
    assert after(NO_DATE + "2026-03-15 13:00 them: d {space: HOURS 24}")[1].until == at(
        "2026-03-16 13:00"
    )


def test_three_nos_in_a_row_from_the_very_first_message_are_gathered():
    found = after(THREE)
    assert found[0].gathered
    assert found[0].ended is None


# ---------------------------------------------------------------- equal moments, and whose words name a day

NINE_DAYS = Term(Unit.DAYS, 9)


def test_of_two_told_of_one_moment_the_dated_ends_no_undated():
    said = at("2026-03-10 12:00")
    both = (Told(Cue.SPACE, said, "space"), Told(Cue.SPACE, said, "nine days", NINE_DAYS))
    found = after(NO_DATE.replace("{space}", ""), told=both)
    assert sorted(str(each.until) for each in found) == ["2026-03-19 23:59:59+01:00", "None"]


def test_a_day_named_in_the_same_second_counts_by_the_order_of_the_source():
    first = NO_DATE + "2026-03-02 12:00 them: b {space: DAYS 20}"
    assert [each.until for each in after(first)] == [at("2026-03-22 23:59:59")] * 2
    second = NO_DATE.replace("a {space}", "b {space: DAYS 20}") + "2026-03-02 12:00 them: a {space}"
    assert [each.until for each in after(second)] == [None, at("2026-03-22 23:59:59")]


def test_a_day_that_was_told_ends_space_without_one_and_a_misread_or_likely_one_does_not():
    told = (Told(Cue.SPACE, at("2026-03-10 12:00"), "nine days", NINE_DAYS),)
    assert after(NO_DATE, told=told)[-1].until == at("2026-03-19 23:59:59")
    chat = read_chat(NO_DATE + f"2026-03-10 12:00 {DATED}")
    misread = (Dispute(chat.record[1].id, Doubt.JOKE, at("2026-03-11 12:00")),)
    assert asked(chat)[-1].until == at("2026-03-19 23:59:59")
    assert asked(chat, disputes=misread)[-1].until is None
    sure = by_hand(chat.record)
    said = tuple(tuple(hit._replace(sure=Sure.LIKELY) for hit in hits) for hits in sure.said)
    likely = replace(sure, said=said)
    found = limits(chat.record, likely, chat.journal, chat.journal.apart_since, chat.now)
    assert [each.until for each in found] == [at("2026-03-19 23:59:59"), None]


def test_what_was_told_stands_by_its_moment_and_not_by_the_row_before_it():
    told = (Told(Cue.LOGISTICS, at("2026-03-02 13:00"), "the kids"),)
    assert [each.kind.value for each in after(NO_DATE, told=told)] == ["logistics", "space"]
    days = ("2026-03-15 12:00", "2026-03-08 12:00", "2026-03-01 12:00")
    nos = tuple(Told(Cue.NOT_NOW, at(day), "not now") for day in days)
    gathered = [each for each in after(NO_DATE.replace("{space}", ""), told=nos) if each.gathered]
    assert [each.given_at for each in gathered] == [at(days[0])]


def test_three_not_nows_that_were_lifted_take_no_day_that_is_named_afterwards():
    dated = f"2026-03-10 12:00 {DATED}\n2026-03-15 12:00"
    text = THREE.replace("13:00", "23:00").replace("2026-03-15 12:00", dated)
    text += "2026-03-15 13:00 them: call me {open}\n2026-03-15 14:00 them: e {space: DAYS 60}"
    gathered = next(each for each in after(text) if each.gathered)
    assert (gathered.until, gathered.state) == (at("2026-03-19 23:59:59"), LimitState.LIFTED)


def test_of_several_days_named_before_the_lifting_words_the_last_holds():
    text = "now: 2026-03-21 12:00\n" + SPACE
    text += "2026-01-08 20:00 them: two days {space: DAYS 2}\n"
    text += "2026-01-09 20:00 them: ten days {space: DAYS 10}\n"
    text += "2026-01-12 20:00 them: can we talk {open}\n" + LATER
    first = after(text)[-1]
    assert (first.until, first.state) == (at("2026-01-19 23:59:59"), LimitState.LIFTED)


def test_a_welcome_with_two_days_holds_from_the_later():
    text = APART + NO_CONTACT + "2026-02-01 12:00 them: text me {reopen} {reopen: DAYS 9}"
    assert state("now: 2026-02-10 23:59:58\n" + text) == "no_contact running"
    assert state("now: 2026-02-10 23:59:59\n" + text) == "no_contact lifted"


def test_what_is_entered_by_hand_counts_a_day_later():
    assert counts_from(at("2026-02-01 12:00")) == at("2026-02-02 12:00")
