"""What they asked for as it was said: read, told, confirmed, and until when."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from by_hand import by_hand
from chat import read_chat
from leeway.cue import Cue, Scope
from leeway.findings._given import asked_for
from leeway.findings.limits import limits
from leeway.journal import (
    Confirmation,
    Dispute,
    Doubt,
    Journal,
    Limit,
    LimitKind,
    LimitState,
    Told,
)
from leeway.record import Quote, Who, nothing
from leeway.term import Term, Unit
from limit_chats import (
    APART,
    NOT_NOW,
    UNDATED,
    after,
    asked,
    at,
    first_days,
    state,
    states,
)

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


def test_what_is_just_sure_enough_is_read_whole(chat):
    """Mon 20:00 them: three days {space: DAYS 3 ~0.5}"""
    assert asked(chat)[0].until is not None


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
        f"Mon 19:00 them: hi\nMon 20:00 them: dont\nMon 20:00 them {act}\n"
        "Mon 20:00 them: text me {space +2}"
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
    2026-03-14 20:00 them: b {space: DAYS 2 @channel} {space: DAYS 9 @place} {space ~0.2}
    2026-03-14 21:00 them: a {space: DAYS 2 @channel =mail} {space @place =work} {space: DAYS 3}
    """
    a, b = asked(chat)
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


def test_a_subject_that_was_declined_aloud_rests_for_its_week():
    told = (Told(Cue.NOT_NOW, at("2026-03-05 20:00"), "not that", scope=Scope.SUBJECT),)
    (limit,) = after("now: 2026-03-10 10:00\n2026-03-01 08:00 me: hi", told=told)
    assert (limit.until, limit.scope) == (at("2026-03-12 20:00"), Scope.SUBJECT)


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


def test_before_it_is_weighed_every_limit_runs():
    chat = read_chat("2026-03-01 08:00 them: no {space: DAYS 2}\n09:00 them: hm\n+1d 09:00 me: hi")
    told = (Told(Cue.NOT_NOW, at("2026-03-01 10:00"), "not now"),)
    meant = (Confirmation(chat.record[1].id, LimitKind.SPACE, at("2026-03-02 10:00")),)
    journal = Journal(told=told, confirmations=meant)
    found = asked_for(chat.record, by_hand(chat.record), journal, chat.now)
    assert [(each.limit.state, each.row) for each in found] == [
        (LimitState.RUNNING, 0),
        (LimitState.RUNNING, 1),
        (LimitState.RUNNING, 1),
    ]


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
