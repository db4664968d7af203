"""Contacts logged by hand, among what an export holds."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from chat import read_chat
from leeway.findings._acts import at_night
from leeway.handlog import ORIGIN, UNTIMED, has_hour, with_contacts
from leeway.journal import Contact
from leeway.path_pages import said
from leeway.record import COLUMNS, Channel, Kind, Quote, Who, nothing

ZONE = ZoneInfo("Europe/Berlin")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=ZONE)


VISIT = Contact(at(14, 20, 30), Who.ME, Kind.VISIT)
CALL = Contact(at(13, 9), Who.THEM, Kind.CALL, Channel.PHONE, "they rang", 60)


def test_nothing_logged_changes_nothing(chat):
    """
    2026-03-14 20:01 me: are you there
    """
    assert with_contacts(chat.record, ()) is chat.record


def test_contacts_stand_in_order_of_time(chat):
    """
    2026-03-14 20:01 me: are you there
    Sat 21:00 them: yes
    """
    merged = with_contacts(chat.record, (VISIT, CALL))
    assert [(event.kind, event.text) for event in merged] == [
        (Kind.CALL, "they rang"),
        (Kind.MESSAGE, "are you there"),
        (Kind.VISIT, ""),
        (Kind.MESSAGE, "yes"),
    ]
    call, _, visit, _ = merged
    assert (call.who, call.channel, call.seconds, call.when) == (
        Who.THEM,
        Channel.PHONE,
        60,
        at(13, 9),
    )
    assert (visit.who, visit.channel, visit.seconds) == (Who.ME, Channel.IN_PERSON, None)
    assert visit.origin == f"{ORIGIN}:2"
    assert {event.id for event in chat.record} < {event.id for event in merged}


def test_an_empty_record_takes_them_too():
    merged = with_contacts(nothing("Europe/Berlin"), (VISIT,))
    assert len(merged) == 1
    assert merged.zone == "Europe/Berlin"
    assert merged[0].when == at(14, 20, 30)


def test_the_zone_of_the_export_stays_the_zone(chat):
    """
    tz: Asia/Tokyo
    2026-03-14 20:01 me: are you there
    """
    merged = with_contacts(chat.record, (VISIT,))
    assert merged.zone == chat.record.zone == "Asia/Tokyo"
    assert merged.zone_from is chat.record.zone_from
    assert merged[1].when == VISIT.when
    assert merged[1].when.utcoffset() == timedelta(hours=9)


TEXTS = st.text(st.characters(codec="utf-8"), max_size=8)
CONTACTS = st.builds(
    Contact,
    st.integers(0, 40_000).map(lambda minutes: at(1, 0) + timedelta(minutes=minutes)),
    st.sampled_from([Who.ME, Who.THEM]),
    st.sampled_from([Kind.CALL, Kind.VISIT, Kind.TALK, Kind.MESSAGE]),
    text=TEXTS,
    seconds=st.one_of(st.none(), st.integers(0, 10**6)),
)


@given(st.lists(CONTACTS, max_size=12), st.randoms(use_true_random=False))
def test_order_changes_nothing_and_all_are_kept(contacts, dice):
    record = read_chat("2026-03-14 20:01 me: are you there").record
    merged = with_contacts(record, tuple(contacts))
    assert len(merged) == len(record) + len(contacts)
    assert (np.diff(merged.utc) >= 0).all()
    assert len(set(merged.ids.tolist())) == len(merged)
    assert sorted(merged.texts()) == sorted(["are you there", *(each.text for each in contacts)])
    shuffled = list(contacts)
    dice.shuffle(shuffled)
    again = with_contacts(record, tuple(shuffled))
    assert sorted(again.ids.tolist()) == sorted(merged.ids.tolist())


@pytest.mark.parametrize("column", COLUMNS)
def test_the_columns_keep_their_types(chat, column):
    """
    2026-03-14 20:01 me: are you there
    """
    merged = with_contacts(chat.record, (VISIT,))
    assert getattr(merged, column).dtype == getattr(chat.record, column).dtype


def test_an_hour_that_nobody_told_is_known_as_such_and_counts_as_no_night():
    deep = Contact(at(14, 2), Who.ME, Kind.CALL, Channel.PHONE, timed=False)
    told = Contact(at(15, 2), Who.ME, Kind.CALL, Channel.PHONE)
    merged = with_contacts(nothing("Europe/Berlin"), (deep, told))
    assert merged.timed.tolist() == [False, True]
    assert at_night(merged).tolist() == [False, True]
    assert [has_hour(event) for event in merged] == [False, True]
    assert merged[0].origin == f"{UNTIMED}:1"
    assert [merged.quote(row).timed for row in (0, 1)] == [False, True]
    assert said(merged.quote(0)).when == "Sat 14 Mar 2026"
    assert said(merged.quote(1)).when == "Sun 15 Mar 2026, 02:00"
    assert said(Quote(0, at(14, 20), Who.THEM, "space")).when == "Sat 14 Mar 2026"
