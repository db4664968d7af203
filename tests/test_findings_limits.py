"""What they have asked for about contact, and whether it stands: one story a test."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from by_hand import by_hand
from chat import Chat, read_chat
from leeway.cue import Cue, Scope
from leeway.findings.limits import limits, running, until
from leeway.journal import (
    Confirmation,
    Dispute,
    Doubt,
    Journal,
    Limit,
    LimitKind,
    LimitState,
    Reopening,
    Told,
)
from leeway.record import Quote, Who, nothing
from leeway.term import Term, Unit

BERLIN = ZoneInfo("Europe/Berlin")
DAY = timedelta(days=1)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


def asked(chat: Chat, **told) -> tuple[Limit, ...]:
    """The limits of a chat; apart since the day it tells, if it tells one."""
    journal = replace(chat.journal, **told)
    return limits(chat.record, by_hand(chat.record), journal, journal.apart_since, chat.now)


def after(text: str, **told) -> tuple[Limit, ...]:
    return asked(read_chat(text), **told)


def states(found: tuple[Limit, ...]) -> list[str]:
    return [f"{limit.kind.value} {limit.state.value}" for limit in found]


def state(text: str, **told) -> str:
    """The kind and state of the only limit of a chat."""
    (only,) = states(after(text, **told))
    return only


def first_days(days: int, first: str = "2026-01-10") -> str:
    """So many days, one after another, on which they write first."""
    day = datetime.fromisoformat(first)
    return "".join(f"{day + n * DAY:%Y-%m-%d} 08:00 them: hi\n" for n in range(days))


NO_CONTACT = "2026-01-05 20:00 them: dont contact me {no_contact}\n"
SPACE = "2026-01-05 20:00 them: i need space {space}\n"
NOT_NOW = "now: 2026-03-01 20:00\n2026-03-01 12:00:30 them: not now {not_now}\n"
LOGISTICS = "2026-01-05 20:00 them: only about the kids {logistics =the kids}\n"
APART = "since: 2026-01-01\n"
UNDATED = {"no_contact": NO_CONTACT, "space": SPACE, "logistics": LOGISTICS}


# ---------------------------------------------------------------- given


def test_each_limit_is_kept_with_its_words(chat):
    """
    now: 2026-03-05 10:00

    2026-03-01 20:00:07 me: are you there
    2026-03-01 20:01:07 them: only about the flat {logistics @subject =the flat}
    2026-03-02 09:00 me: i need space {space}
    2026-03-03 20:00 them: i need ten days {space: DAYS 10}
    """
    space, logistics = asked(chat)
    assert space == Limit(
        LimitKind.SPACE,
        LimitState.RUNNING,
        at("2026-03-03 20:00"),
        at("2026-03-13 23:59:59"),
        chat.record.quote(3),
    )
    assert logistics == Limit(
        LimitKind.LOGISTICS,
        LimitState.RUNNING,
        at("2026-03-01 20:01:07"),
        None,
        chat.record.quote(1),
        Scope.SUBJECT,
        ("the flat",),
    )


def test_nothing_asked_for(chat):
    """Mon 20:00 them: hi {warm}"""
    assert asked(chat) == ()
    record = nothing("Europe/Berlin")
    assert limits(record, by_hand(record), Journal(), None, chat.now) == ()


def test_one_message_may_set_two_limits_and_the_stricter_stands_first(chat):
    """Mon 20:00 them: x {logistics} {not_now} {space} {no_contact}"""
    kinds = [limit.kind for limit in asked(chat)]
    assert kinds == list(LimitKind)


def test_newest_first_and_in_one_minute_by_the_order_of_the_source(chat):
    """
    2026-03-13 20:00 them: a {space}
    2026-03-13 20:00 them: b {space}
    2026-03-13 21:00 them: c {no_contact}
    """
    assert [limit.quote.text[0] for limit in asked(chat)] == ["c", "b", "a"]


def test_what_is_too_unsure_is_no_limit(chat):
    """Mon 20:00 them: no space left {space ~0.49}"""
    assert asked(chat) == ()


def test_a_split_limit_is_quoted_whole(chat):
    """
    Mon 20:00 them: dont
    Mon 20:00 me: what
    Mon 20:01 them: ever text me {no_contact +1}
    """
    (limit,) = asked(chat)
    assert limit.quote.text == "dont\never text me {no_contact +1}"
    assert limit.quote.event == chat.record[2].id
    assert limit.given_at == limit.quote.when == chat.record[2].when


@pytest.mark.parametrize("act", ["sends a photo", "voicemail 3s"])
def test_a_picture_between_two_bubbles_is_no_words(act):
    (limit,) = after(
        f"Mon 20:00 them: dont\nMon 20:00 them {act}\nMon 20:00 them: text me {{space +2}}"
    )
    assert limit.quote.text == "dont\ntext me {space +2}"


@pytest.mark.parametrize("act", ["calls 0s", "deletes", "reacts 👍"])
def test_what_says_nothing_is_no_bubble(act):
    (limit,) = after(
        f"Mon 20:00 them: dont\nMon 20:00 them {act}\nMon 20:00 them: text me {{space +1}}"
    )
    assert limit.quote.text == "dont\ntext me {space +1}"


def test_of_several_places_in_one_message_the_longest_binds(chat):
    """
    2026-03-14 20:00 them: a {space: DAYS 2 @channel =mail} {space @place =work} {space: DAYS 3}
    2026-03-14 21:00 them: b {space: DAYS 2 @channel} {space: DAYS 9 @place} {space ~0.2}
    """
    b, a = asked(chat)
    assert (a.until, a.scope, a.exceptions) == (None, Scope.PERSON, ("work",))
    assert (b.until, b.scope, b.exceptions) == (at("2026-03-23 23:59:59"), Scope.PLACE, ())


def test_nothing_later_than_now_is_read():
    chat = read_chat(NOT_NOW + "+0d 13:00 them: ok {open}")
    read = by_hand(chat.record)
    given = chat.record[0].when
    (limit,) = limits(chat.record, read, Journal(), None, given)
    assert limit.state is LimitState.RUNNING
    assert limits(chat.record, read, Journal(), None, given - timedelta(seconds=1)) == ()


# ---------------------------------------------------------------- over by its term


@pytest.mark.parametrize(
    ("mark", "end"),
    [
        ("{not_now}", "2026-03-02 12:00:30"),
        ("{not_now: MOMENT}", "2026-03-02 12:00:30"),
        ("{not_now @subject}", "2026-03-08 12:00:30"),
        ("{not_now @channel}", "2026-03-02 12:00:30"),
        ("{not_now: HOURS 2}", "2026-03-01 14:00:30"),
        ("{not_now: END_OF_DAY}", "2026-03-01 23:59:59"),
        ("{not_now: WEEKDAY 4 18}", "2026-03-06 18:00:00"),
        # an hour that is over when it is said: that whole day
        ("{not_now: END_OF_DAY 1 11}", "2026-03-01 23:59:59"),
        ("{space: DAYS 10}", "2026-03-11 23:59:59"),
        ("{space: END_OF_MONTH}", "2026-03-31 23:59:59"),
        ("{logistics: WEEKS 2}", "2026-03-15 23:59:59"),
    ],
)
def test_a_limit_with_an_end_runs_until_then_and_not_a_second_less(mark, end):
    text = f"2026-03-01 12:00:30 them: no {mark}"
    for late, expected in ((0, LimitState.RUNNING), (1, LimitState.EXPIRED)):
        now = at(end) + timedelta(seconds=late)
        (limit,) = after(f"since: 2026-02-01\nnow: {now:%Y-%m-%d %H:%M:%S}\n{text}")
        assert (limit.until, limit.state) == (at(end), expected)


def test_a_time_that_is_over_as_it_is_said_is_no_time():
    (limit,) = after("2026-03-14 18:00 them: not before 6 {not_now: END_OF_DAY 1 18}")
    assert limit.until == at("2026-03-15 18:00")


@pytest.mark.parametrize(
    "mark",
    [
        "{no_contact}",
        "{no_contact: DAYS 2}",
        "{space}",
        "{space: OPEN_END}",
        "{not_now: OPEN_END}",
        "{not_now: WEEKS 9000}",
        "{logistics}",
    ],
)
def test_a_limit_without_a_date_never_runs_out(mark):
    (limit,) = after(f"now: 2031-03-01 12:00\nsince: 2026-02-01\n2026-03-01 12:00 them: no {mark}")
    assert (limit.until, limit.state) == (None, LimitState.RUNNING)


def test_the_end_is_on_the_clock_of_the_message_across_the_change_of_clocks():
    # Clocks go forward on 29 March 2026.
    text = "since: 2026-02-01\nnow: {}\n2026-03-28 20:00 them: two days {{space: DAYS 2}}"
    (limit,) = after(text.format("2026-03-30 23:59:59"))
    assert str(limit.until) == "2026-03-30 23:59:59+02:00"
    assert limit.state is LimitState.RUNNING
    assert after(text.format("2026-03-31 00:00"))[0].state is LimitState.EXPIRED


def test_in_the_hour_that_comes_twice_the_later_one_is_later():
    # Clocks go back at 03:00 on 25 October 2026: 02:30 comes twice.
    text = "since: 2026-02-01\nnow: 2026-10-25 12:00\n2026-10-25 01:30 them: an hour {not_now: HOURS 1}"
    chat = read_chat(text)
    second = at("2026-10-25 02:20").replace(fold=1)
    (limit,) = limits(
        chat.record, by_hand(chat.record), chat.journal, chat.journal.apart_since, second
    )
    assert limit.until == at("2026-10-25 02:30")
    assert limit.state is LimitState.EXPIRED


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


# ---------------------------------------------------------------- disputed


def disputed(text: str, at_: str, ground: Doubt = Doubt.JOKE) -> list[str]:
    chat = read_chat(text)
    event = next(e.id for e in chat.record if "{no" in e.text or "{sp" in e.text or "{lo" in e.text)
    return states(asked(chat, disputes=(Dispute(event, ground, at(at_)),)))


NOW = "now: 2026-01-20 10:00\n"


@pytest.mark.parametrize("ground", list(Doubt))
def test_a_disputed_limit_binds_for_a_day_all_the_same(ground):
    text = NOW + APART + NO_CONTACT + first_days(1)
    assert disputed(text, "2026-01-19 10:00:01", ground) == ["no_contact running"]
    assert disputed(text, "2026-01-19 10:00", ground) == ["no_contact disputed"]


def test_without_a_word_of_theirs_a_disputed_no_contact_is_space_without_a_date():
    chat = read_chat(NOW + APART + NO_CONTACT)
    (limit,) = asked(
        chat, disputes=(Dispute(chat.record[0].id, Doubt.TOPIC, at("2026-01-06 10:00")),)
    )
    expected = Limit(
        LimitKind.SPACE,
        LimitState.RUNNING,
        at("2026-01-05 20:00"),
        None,
        chat.record.quote(0),
    )
    assert limit == expected


def test_writing_first_that_same_day_is_not_enough():
    same = NO_CONTACT.replace("20:00", "00:10") + "2026-01-05 20:00 them: hi\n"
    assert disputed(NOW + APART + same, "2026-01-06 10:00") == ["space running"]
    next_day = same + "2026-01-06 00:10 them: hi\n"
    assert disputed(NOW + APART + next_day, "2026-01-06 10:00") == ["no_contact disputed"]


def test_an_answer_of_theirs_is_not_writing_first():
    text = NOW + APART + NO_CONTACT + "2026-01-06 08:00 me: was that a joke\n09:00 them: hm\n"
    assert disputed(text, "2026-01-06 10:00") == ["space running"]


def test_a_day_on_which_they_say_it_again_settles_no_dispute():
    text = NOW + APART + NO_CONTACT + "2026-01-06 08:00 them: i meant it {no_contact}\n"
    assert disputed(text, "2026-01-06 10:00") == ["no_contact running", "space running"]


def test_a_disputed_no_contact_that_became_space_is_lifted_as_space_is():
    text = NOW + APART + NO_CONTACT + "2026-01-06 08:00 me: sorry\n09:00 them: ok call {open}\n"
    assert disputed(text, "2026-01-06 10:00") == ["space lifted"]
    assert disputed(text, "2026-01-19 12:00") == ["no_contact running"]


@pytest.mark.parametrize("kind", ["space", "logistics"])
def test_another_disputed_limit_goes_on_until_they_write_first(kind):
    text = NOW + APART + UNDATED[kind]
    assert disputed(text, "2026-01-06 10:00") == [f"{kind} running"]
    assert disputed(text + first_days(1), "2026-01-06 10:00") == [f"{kind} disputed"]


def test_a_disputed_limit_that_is_over_was_still_misread():
    text = NOW + APART + "2026-01-05 20:00 them: not now {not_now}\n"
    assert disputed(text, "2026-01-06 10:00") == ["not_now expired"]
    assert disputed(text + first_days(1), "2026-01-06 10:00") == ["not_now disputed"]


def test_what_they_lifted_stays_lifted():
    text = NOW + APART + SPACE + "2026-01-06 08:00 them: call me {open}\n"
    assert disputed(text, "2026-01-06 10:00") == ["space lifted"]


def test_a_dispute_of_another_message_changes_nothing():
    chat = read_chat(NOW + APART + NO_CONTACT + first_days(1))
    dispute = Dispute(chat.record[1].id, Doubt.JOKE, at("2026-01-06 10:00"))
    assert states(asked(chat, disputes=(dispute,))) == ["no_contact running"]


# ---------------------------------------------------------------- old quarrels


@pytest.mark.parametrize("where", ["", "since: 2026-03-01\n"])
def test_six_days_leave_a_no_contact_and_seven_tell_an_old_quarrel(where):
    assert state(where + NO_CONTACT + first_days(6)) == "no_contact running"
    assert state(where + NO_CONTACT + first_days(7)) == "no_contact history"


def test_only_days_before_the_parting_tell_an_old_quarrel():
    text = NO_CONTACT + first_days(7)
    assert state("since: 2026-01-16 08:00:01\n" + text) == "no_contact history"
    assert state("since: 2026-01-16 08:00\n" + text) == "no_contact running"


@pytest.mark.parametrize("kind", list(UNDATED))
def test_after_the_parting_no_number_of_days_lifts_a_limit(kind):
    text = UNDATED[kind] + first_days(40)
    assert state("since: 2026-01-05 20:00\n" + text) == f"{kind} running"
    assert state("since: 2026-01-01\n" + text) == f"{kind} running"


@pytest.mark.parametrize("kind", ["space", "logistics"])
def test_from_before_the_parting_an_undated_limit_is_old_after_three_days(kind):
    text = "since: 2026-03-01\n" + UNDATED[kind]
    assert state(text + first_days(2)) == f"{kind} running"
    assert state(text + first_days(3)) == f"{kind} history"


@pytest.mark.parametrize("kind", ["space", "logistics"])
def test_where_no_ending_is_known_every_undated_limit_needs_seven_days(kind):
    assert state(UNDATED[kind] + first_days(6)) == f"{kind} running"
    assert state(UNDATED[kind] + first_days(7)) == f"{kind} history"


def test_an_undated_wish_for_space_just_before_the_ending_runs():
    text = (
        "since: 2026-01-08 20:00\n"
        + SPACE
        + first_days(2, "2026-01-06")
        + first_days(9, "2026-01-09")
    )
    assert state(text) == "space running"


def test_a_quiet_evening_two_years_ago_does_not_run_today():
    old = "2024-03-01 20:00 them: give me tonight {space: END_OF_DAY}"
    assert state("since: 2026-03-01\n" + old) == "space history"
    assert state(old) == "space expired"


def test_a_dated_limit_that_reached_beyond_the_parting_is_expired_or_runs():
    text = "2026-01-05 20:00 them: ten days {space: DAYS 10}\n" + first_days(4, "2026-01-06")
    end = "2026-01-15 23:59:59"
    assert state("since: 2026-01-16 00:00\n" + text) == "space history"
    assert state(f"since: {end}\n" + text) == "space expired"
    assert state("since: 2026-01-12\nnow: 2026-01-14 10:00\n" + text) == "space running"


def test_a_limit_of_the_moment_of_parting_is_no_old_quarrel():
    text = NO_CONTACT + first_days(7)
    apart = at("2026-01-05 20:00")
    assert state("since: 2026-01-05 20:00\n" + text) == "no_contact running"
    chat = read_chat("now: 2026-06-01 10:00\n" + text)
    late = apart + 60 * DAY
    (limit,) = limits(chat.record, by_hand(chat.record), Journal(), late, chat.now)
    assert limit.state is LimitState.HISTORY


# ---------------------------------------------------------------- told face to face


def test_a_limit_told_face_to_face():
    chat = read_chat("now: 2026-03-10 10:00\nsince: 2026-02-01\n2026-03-01 08:00 me: hi")
    said = datetime.fromisoformat("2026-03-05T19:00+00:00")
    told = (
        Told(Cue.SPACE, said, "give me a week", Term(Unit.WEEKS), ("the cat",)),
        Told(Cue.NOT_NOW, said),
        Told(Cue.NO_CONTACT, at("2026-03-10 10:00:01")),
        Told(Cue.FINAL, said),
    )
    space, not_now = asked(chat, told=told)
    when = at("2026-03-05 20:00")
    assert space == Limit(
        LimitKind.SPACE,
        LimitState.RUNNING,
        when,
        at("2026-03-12 23:59:59"),
        Quote(0, when, Who.THEM, "give me a week"),
        exceptions=("the cat",),
        confirmed=True,
    )
    assert str(space.given_at) == str(space.quote.when) == "2026-03-05 20:00:00+01:00"
    assert (not_now.state, not_now.until) == (LimitState.EXPIRED, at("2026-03-06 20:00"))


def test_a_told_limit_is_lifted_by_later_words_only():
    text = "since: 2026-02-01\n2026-03-01 08:00 them: call me {open}\n{}"
    told = (Told(Cue.SPACE, at("2026-03-01 08:00"), "space"),)
    assert state(text.replace("{}", ""), told=told) == "space running"
    later = text.replace("{}", "2026-03-02 08:00 them: text me {open}")
    assert after(later, told=told)[0].ended.text == "text me {open}"


def test_a_limit_told_of_this_very_moment_stands(chat):
    """2026-03-01 08:00 me: hi"""
    assert states(asked(chat, told=(Told(Cue.SPACE, chat.now, "space"),))) == ["space running"]


def test_open_words_that_were_told_lift_nothing():
    told = (Told(Cue.OPEN, at("2026-02-01 08:00"), "ok"), Told(Cue.REOPEN, at("2026-02-01 08:00")))
    for kind, text in UNDATED.items():
        assert state(APART + text, told=told) == f"{kind} running"


def test_told_limits_cannot_be_disputed():
    told = (Told(Cue.NO_CONTACT, at("2026-01-05 20:00"), "never again"),)
    dispute = (Dispute(0, Doubt.JOKE, at("2026-01-06 10:00")),)
    assert state(APART + first_days(2), told=told, disputes=dispute) == "no_contact running"


def test_a_limit_told_with_no_record_at_all():
    record = nothing("Europe/Berlin")
    journal = Journal(told=(Told(Cue.SPACE, at("2026-03-01 20:00"), "space"),))
    (limit,) = limits(record, by_hand(record), journal, None, at("2026-03-10 10:00"))
    assert (limit.state, limit.given_at) == (LimitState.RUNNING, at("2026-03-01 20:00"))


# ---------------------------------------------------------------- confirmed


def confirmed(text: str, kind: LimitKind, end: datetime | None = None) -> tuple[Limit, ...]:
    chat = read_chat(text)
    meant = Confirmation(chat.record[0].id, kind, end)
    return asked(chat, confirmations=(meant,))


TEN_DAYS = (
    "now: 2026-03-05 10:00\nsince: 2026-02-01\n2026-03-01 20:00 them: ten days {space: DAYS 10}"
)


def test_what_was_read_is_confirmed_as_it_is():
    (limit,) = confirmed(TEN_DAYS, LimitKind.SPACE)
    assert (limit.until, limit.confirmed) == (at("2026-03-11 23:59:59"), True)
    assert not after(TEN_DAYS)[0].confirmed


def test_a_confirmed_date_is_never_sooner_than_the_one_that_was_read():
    (sooner,) = confirmed(TEN_DAYS, LimitKind.SPACE, at("2026-03-11 23:59:58"))
    assert sooner.until == at("2026-03-11 23:59:59")
    (later,) = confirmed(
        TEN_DAYS, LimitKind.SPACE, datetime.fromisoformat("2026-04-01T10:00+00:00")
    )
    assert str(later.until) == "2026-04-01 12:00:00+02:00"
    undated = TEN_DAYS.replace(": DAYS 10", "")
    assert confirmed(undated, LimitKind.SPACE, at("2026-03-02 10:00"))[0].until is None


def test_a_stricter_meaning_stands_beside_what_was_read():
    found = confirmed(TEN_DAYS, LimitKind.NO_CONTACT, at("2026-03-02 10:00"))
    assert states(found) == ["no_contact running", "space running"]
    assert [limit.confirmed for limit in found] == [True, False]
    assert [limit.until for limit in found] == [None, at("2026-03-11 23:59:59")]


def test_a_looser_meaning_takes_nothing_away():
    text = TEN_DAYS.replace("{space: DAYS 10}", "{no_contact}")
    found = confirmed(text, LimitKind.SPACE, at("2026-03-02 10:00"))
    assert states(found) == ["no_contact running", "space expired"]
    assert states(confirmed(text, LimitKind.NO_CONTACT)) == ["no_contact running"]


def test_a_message_that_was_not_read_as_a_limit_can_be_called_one():
    text = TEN_DAYS.replace(" {space: DAYS 10}", "")
    chat = read_chat(text)
    (limit,) = confirmed(text, LimitKind.SPACE)
    assert limit == Limit(
        LimitKind.SPACE,
        LimitState.RUNNING,
        at("2026-03-01 20:00"),
        None,
        chat.record.quote(0),
        confirmed=True,
    )
    assert confirmed(text, LimitKind.NOT_NOW)[0].until == at("2026-03-02 20:00")
    assert confirmed(text, LimitKind.NOT_NOW, at("2026-03-09 20:00"))[0].until == at(
        "2026-03-09 20:00"
    )


def test_only_their_messages_can_be_called_a_limit():
    chat = read_chat(TEN_DAYS + "\n21:00 me: ok\n")
    mine = (Confirmation(chat.record[1].id, LimitKind.NO_CONTACT), Confirmation(7, LimitKind.SPACE))
    assert states(asked(chat, confirmations=mine)) == ["space running"]


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


def test_a_second_more_than_fourteen_days_and_it_is_not():
    assert len(after(THREE.replace("2026-03-01 12:00", "2026-03-01 11:59:59"))) == 3


def test_two_bubbles_of_one_turn_are_one_no():
    text = THREE.replace("2026-03-08 12:00", "2026-03-15 11:{}")
    assert len(after(text.replace("{}", "57", 1))) == 4
    assert len(after(text.replace("11:{}", "11:57:01", 1))) == 3
    text = THREE.replace("2026-03-01 12:00", "2026-03-08 11:{}")
    assert len(after(text.replace("{}", "57", 1))) == 4
    assert len(after(text.replace("11:{}", "11:57:01", 1))) == 3


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
    assert running((soon, over, late, lifted)) == (soon, late)
    assert until((soon, over, late, lifted)) == at("2026-03-09 10:00")
    assert until((soon, undated, late)) is None
    assert until((over, lifted)) is None
    assert until(()) is None
