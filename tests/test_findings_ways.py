"""What went out and came in on each day, by the way it took; and of which ways no file tells."""

from __future__ import annotations

from datetime import date

from leeway.findings.ways import NOTHING_SEEN, ByDay, Count, Way, ways, what_is_missing
from leeway.handlog import with_contacts
from leeway.journal import Contact
from leeway.record import Channel, Kind, Who, nothing


def test_a_day_is_counted_by_side_and_way(chat) -> None:
    """
    now: Sun 2026-03-15 10:00
    2026-03-01 23:59 me: before the window
    2026-03-02 00:00 me: the first minute of it
    2026-03-03 20:00 me calls 0s
    2026-03-03 20:01 me calls 0s
    2026-03-03 21:00 me by sms: please
    2026-03-03 22:00 me by email: read this
    2026-03-04 20:00 them calls 5m
    2026-03-05 20:00 them reacts heart
    """
    found = ways(chat.record, chat.now)
    assert found.days == (
        ByDay(date(2026, 3, 2), Count(chats=1), Count()),
        ByDay(date(2026, 3, 3), Count(calls=2, texts=1, mails=1), Count()),
        ByDay(date(2026, 3, 4), Count(), Count(calls=1)),
    )
    assert found.taken == (Way.CALLS, Way.TEXTS, Way.MAILS, Way.CHATS)


def test_what_no_file_tells_is_said(chat) -> None:
    """
    now: Sun 2026-03-15 10:00
    2026-03-02 00:00 me: hello
    """
    found = ways(chat.record, chat.now)
    assert found.lacking == (Way.CALLS, Way.TEXTS, Way.MAILS)
    assert what_is_missing(found) == (
        "Your files hold no phone calls, texts or mails. What went that way is not counted."
    )
    rang = Contact(chat.now, Who.ME, Kind.CALL, Channel.PHONE, "", 0, agreed=False)
    by_hand = ways(with_contacts(chat.record, (rang,)), chat.now)
    assert by_hand.lacking == found.lacking, "one call from memory is no list of calls"
    assert by_hand.days[-1].mine == Count(calls=1)


def test_without_any_import_nothing_is_missing(chat) -> None:
    """
    now: Sun 2026-03-15 10:00
    """
    assert ways(nothing("UTC"), chat.now) == NOTHING_SEEN
    assert what_is_missing(NOTHING_SEEN) == ""
