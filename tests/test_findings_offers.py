"""What they offered, and when."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from by_hand import by_hand
from chat import Chat, read_chat
from leeway.cue import Cue
from leeway.findings.offers import Offer, offers
from leeway.journal import Told
from leeway.record import Quote, Who
from leeway.term import Term, Unit

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


def offered(chat: Chat, *told: Told) -> tuple[Offer, ...]:
    journal = replace(chat.journal, told=told)
    return offers(chat.record, by_hand(chat.record), journal, chat.now)


def test_offers_of_theirs_newest_first(chat):
    """
    2026-03-01 20:00 them: we can talk {open}
    2026-03-01 20:01 me: yes {open}
    2026-03-01 20:01 them: hm {reopen}
    2026-03-02 20:00 them: maybe {open ~0.4}
    2026-03-03 20:00 them: call me {open: WEEKDAY 4 18}
    """
    assert offered(chat) == (
        Offer(chat.record.quote(4), at("2026-03-06 18:00")),
        Offer(chat.record.quote(0)),
    )


@pytest.mark.parametrize(
    ("mark", "end"),
    [
        ("{open}", None),
        ("{open: OPEN_END}", None),
        ("{open: TOMORROW}", "2026-03-02 23:59:59"),
        ("{open: TOMORROW 1 18}", "2026-03-02 18:00"),
        ("{open: TOMORROW} {open: DAYS 3} {open} {open: END_OF_DAY}", "2026-03-04 23:59:59"),
        ("{open: DAYS 9 ~0.3}  {open: TOMORROW}", "2026-03-02 23:59:59"),
    ],
)
def test_the_time_that_they_named(mark, end):
    (offer,) = offered(read_chat(f"2026-03-01 20:00 them: call me {mark}"))
    assert offer.named_for == (at(end) if end else None)


def test_an_offer_that_stands_beside_an_ending(chat):
    """
    2026-03-01 20:00 them: its over. you can call me {final} {open}
    2026-03-01 20:01 them: you can call me {open}
    2026-03-01 20:02 them: its over {final}
    2026-03-01 20:03 them: call me {open} {final ~0.3}
    """
    assert [offer.with_ending for offer in offered(chat)] == [False, False, True]


def test_a_split_offer_is_quoted_whole(chat):
    """
    2026-03-01 20:00 them: ok
    2026-03-01 20:00 them: call me {open +1}
    """
    assert offered(chat)[0].quote.text == "ok\ncall me {open +1}"


def test_two_offers_of_one_minute(chat):
    """
    2026-03-01 20:00 them: a {open}
    2026-03-01 20:00 them: b {open}
    """
    assert [offer.quote.text[0] for offer in offered(chat)] == ["b", "a"]


def test_offers_that_were_told(chat):
    """
    now: 2026-03-10 10:00

    2026-03-01 20:00 them: a {open}
    2026-03-05 20:00 them: b {open}
    """
    said = datetime.fromisoformat("2026-03-03T19:00+00:00")
    found = offered(
        chat,
        Told(Cue.OPEN, said, "come on friday", Term(Unit.WEEKDAY, 4, 18)),
        Told(Cue.SPACE, said),
        Told(Cue.OPEN, chat.now + timedelta(seconds=1)),
        Told(Cue.OPEN, chat.now, "now"),
        Told(Cue.FINAL, chat.now),
    )
    when = at("2026-03-03 20:00")
    assert found == (
        Offer(Quote(0, chat.now, Who.THEM, "now"), None, with_ending=True),
        Offer(chat.record.quote(1)),
        Offer(Quote(0, when, Who.THEM, "come on friday"), at("2026-03-06 18:00")),
        Offer(chat.record.quote(0)),
    )
    assert str(found[2].quote.when) == "2026-03-03 20:00:00+01:00"


def test_nothing_later_than_now_is_read(chat):
    """2026-03-01 20:00 them: call me {open}"""
    read, given = by_hand(chat.record), chat.record[0].when
    assert len(offers(chat.record, read, chat.journal, given)) == 1
    assert offers(chat.record, read, chat.journal, given - timedelta(seconds=1)) == ()
