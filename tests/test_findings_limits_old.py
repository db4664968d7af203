"""What a dispute does to a limit, and what tells an old quarrel from one that stands."""

from __future__ import annotations

import pytest

from by_hand import by_hand
from chat import read_chat
from leeway.findings.limits import limits
from leeway.journal import (
    Dispute,
    Doubt,
    Journal,
    Limit,
    LimitKind,
    LimitState,
)
from limit_chats import (
    APART,
    DAY,
    NO_CONTACT,
    SPACE,
    UNDATED,
    asked,
    at,
    first_days,
    state,
    states,
)

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
