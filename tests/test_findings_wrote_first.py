"""The days on which they wrote first."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from by_hand import by_hand
from chat import read_chat
from leeway.findings._wrote_first import local_day, wrote_first


def days(text: str) -> list[str]:
    """The days found in a chat, with the clock of what came first and a mark where they were warm."""
    record = read_chat(text).record
    found = wrote_first(record, by_hand(record))
    return [
        f"{datetime.fromtimestamp(utc, UTC):%d %H:%M}{' warm' if warm else ''}"
        for utc, warm in zip(found.utc.tolist(), found.warm.tolist(), strict=True)
    ]


def test_a_day_that_begins_with_them():
    assert days("tz: UTC\n2026-03-02 08:00 them: hi\n08:05 me: hi\n08:06 them: so") == ["02 08:00"]


def test_an_answer_is_not_writing_first():
    assert days("tz: UTC\n2026-03-02 08:00 me: hi\n08:05 them: hi\n23:00 them: so") == []


def test_six_hours_after_mine_it_is_no_answer_any_more():
    assert days("tz: UTC\n2026-03-01 23:30 me: hi\n2026-03-02 05:30 them: hi") == []
    assert days("tz: UTC\n2026-03-01 23:30 me: hi\n2026-03-02 05:30:01 them: hi") == ["02 05:30"]


def test_a_later_message_of_theirs_counts_when_the_first_was_an_answer():
    text = "tz: UTC\n2026-03-01 23:30 me: hi\n2026-03-02 05:00 them: hi\n08:00 them: so"
    assert days(text) == ["02 08:00"]


def test_mine_in_the_same_minute_goes_by_the_order_of_the_source():
    assert days("tz: UTC\n2026-03-02 08:00 them: hi\n2026-03-02 08:00 me: hi") == ["02 08:00"]
    assert days("tz: UTC\n2026-03-02 08:00 me: hi\n2026-03-02 08:00 them: hi") == []


def test_days_are_those_of_the_local_clock():
    text = "2026-03-02 00:30 them: hi\n2026-03-02 23:30 them: hi\n2026-03-03 00:10 them: hi"
    assert days(text) == ["01 23:30", "02 23:10"]


@pytest.mark.parametrize("act", ["calls 5m", "calls 0s", "deletes", "visits", "reacts x", "talks"])
def test_only_what_is_written_counts(act):
    assert days(f"tz: UTC\n2026-03-02 08:00 them {act}") == []
    written = "2026-03-02 20:00 them: hi"
    assert days(f"tz: UTC\n2026-03-02 08:00 them {act}\n{written}") == ["02 20:00"]


def test_a_picture_is_written():
    assert days("tz: UTC\n2026-03-02 08:00 them sends a photo") == ["02 08:00"]


@pytest.mark.parametrize("act", ["calls 0s", "deletes", "visits", "sends a photo"])
def test_whatever_i_do_comes_before(act):
    assert days(f"tz: UTC\n2026-03-02 08:00 me {act}\n2026-03-02 20:00 them: hi") == []


def test_a_reaction_of_mine_is_no_contact():
    assert days("tz: UTC\n2026-03-02 08:00 me reacts x\n09:00 them: hi") == ["02 09:00"]


@pytest.mark.parametrize("cue", ["no_contact", "space", "not_now", "logistics", "final", "threat"])
def test_a_day_of_closing_does_not_count(cue):
    text = f"tz: UTC\n2026-03-02 08:00 them: hi\n20:00 them: no {{{cue}}}\n+1d 08:00 them: hi"
    assert days(text) == ["03 08:00"]
    assert days(text.replace("them: no", "me: no")) == ["02 08:00", "03 08:00"]


@pytest.mark.parametrize("cue", ["hostile", "open", "hurt"])
def test_other_words_do_not_spoil_a_day(cue):
    assert days(f"tz: UTC\n2026-03-02 08:00 them: hi {{{cue}}}") == ["02 08:00"]


def test_warmth_of_theirs_at_any_hour_of_the_day():
    text = "tz: UTC\n2026-03-02 08:00 them: hi\n09:00 me: x\n09:10 them: love {warm}\n"
    assert days(text + "2026-03-03 08:00 them: hi\n09:00 me: love {warm}") == [
        "02 08:00 warm",
        "03 08:00",
    ]


def test_counts_are_after_a_day_and_before_a_moment():
    record = read_chat(
        "tz: UTC\n2026-03-02 08:00 them: a {warm}\n+1d 08:00 them: b\n+1d 08:00 them: c {warm}"
    ).record
    found = wrote_first(record, by_hand(record))
    first = local_day(datetime(2026, 3, 2, 23, 59, tzinfo=UTC))
    end = datetime(2026, 3, 4, 8, 0, 1, tzinfo=UTC)
    assert (found.count(first - 1, end), found.count(first, end), found.count(first + 2, end)) == (
        3,
        2,
        0,
    )
    assert (found.count_warm(first - 1, end), found.count_warm(first, end)) == (2, 1)
    assert found.count(first, end.replace(second=0)) == 1
    assert found.count_warm(first, end.replace(second=0)) == 0


def test_a_day_is_counted_from_1970():
    assert local_day(datetime(1970, 1, 2, tzinfo=UTC)) == 1
    assert local_day(datetime(1970, 1, 2, 23, 59, 59, tzinfo=UTC)) == 1
