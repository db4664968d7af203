"""A list of calls by another clock, beside a chat and the phone's own list: nothing twice, nothing moved wrongly."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from itertools import permutations
from zoneinfo import ZoneInfo

import pytest

from leeway.intake import intake
from leeway.record import Channel, Kind, Who
from leeway.source import Upload
from phones import NUMBER, backup, call

LISBON = "Europe/Lisbon"
FIRST = datetime(2025, 9, 10, 9, 0, 7, tzinfo=UTC)


def rung(days=40, each=3):
    """When somebody rang: some times a day, at no even distance."""
    hours = [(day, n) for day in range(days) for n in range(each)]
    return [FIRST + timedelta(days=d, minutes=97 * n + 13 * d, seconds=7 * n + d) for d, n in hours]


RUNG = rung()
CHAT = "".join(
    f"{moment.astimezone(ZoneInfo(LISBON)):%d/%m/%Y, %H:%M} - {who}: words {n}\n"
    for n, (moment, who) in enumerate(zip(RUNG[::4], ["Robin", "Sam"] * 99, strict=False))
)


def own_list(moments, name="calls.xml"):
    calls = [call(date=f"{moment.timestamp():.0f}000") for moment in moments]
    return Upload(name, backup(*calls, root="calls").encode())


def table(moments, zone, clock="%d/%m/%Y %H:%M:%S"):
    lines = [
        f"Sam,{NUMBER},{moment.astimezone(ZoneInfo(zone)):{clock}},Outgoing,0:00:00"
        for moment in moments
    ]
    return Upload("log.csv", "\n".join(["Name,Number,Date,Type,Duration", *lines]).encode())


def taken(*files, tz=LISBON):
    chat = Upload("WhatsApp Chat with Sam.txt", CHAT.encode())
    return intake([chat, *files], me="Robin", tz=tz)


def instants(record, channel):
    return [int(e.when.timestamp()) for e in record if e.channel == channel]


@pytest.mark.parametrize("tz", [LISBON, None], ids=["told", "assumed"])
@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Kolkata"])
def test_the_phones_own_times_stand_and_the_chat_stays_where_it_was(zone, tz, monkeypatch):
    monkeypatch.setattr(sys.modules["leeway.intake"], "assumed_zone", lambda: LISBON)
    chat_alone = instants(taken(tz=tz).record, Channel.WHATSAPP)
    both = own_list(RUNG), table(RUNG, zone)
    for order in permutations(both):
        found = taken(*order, tz=tz)
        assert instants(found.record, Channel.PHONE) == [int(m.timestamp()) for m in RUNG]
        assert instants(found.record, Channel.WHATSAPP) == chat_alone
        assert any("the file whose zone is known" in note for note in found.notes)


@pytest.mark.parametrize("clock", ["%d/%m/%Y %H:%M:%S", "%d/%m/%Y %H:%M"], ids=["exact", "minutes"])
@pytest.mark.parametrize("since", [0, 30, 60, 90])
def test_a_list_that_begins_later_by_another_clock_doubles_no_call(since, clock):
    found = taken(own_list(RUNG), table(RUNG[since:], "America/New_York", clock))
    assert instants(found.record, Channel.PHONE) == [int(m.timestamp()) for m in RUNG]


@pytest.mark.parametrize("since", [0, 20])
def test_summer_time_that_ends_in_a_list_by_another_clock_doubles_no_call(since):
    moments = rung(days=80)
    moments = [m for m in moments if m.date() != datetime(2025, 10, 26, tzinfo=UTC).date()]
    found = taken(own_list(moments), table(moments[since:], "UTC"))
    assert instants(found.record, Channel.PHONE) == [int(m.timestamp()) for m in moments]


def test_a_list_that_goes_on_by_another_clock_doubles_no_call_although_the_chat_goes_on_too():
    found = taken(own_list(RUNG[:50]), table(RUNG, "America/New_York"))
    assert instants(found.record, Channel.PHONE) == [int(m.timestamp()) for m in RUNG]


def test_calls_that_only_the_other_list_holds_are_kept_and_moved_with_it():
    odd = RUNG[::2]
    found = taken(own_list([*odd, RUNG[-1]]), table(RUNG[60:], "America/New_York"))
    assert instants(found.record, Channel.PHONE) == sorted(
        {int(m.timestamp()) for m in (*odd, *RUNG[60:])}
    )


def test_a_missed_call_and_the_voicemail_it_left_are_two_in_whatever_list():
    """Some lists of calls write the second as a missed one too."""
    first, second = RUNG[0], RUNG[0] + timedelta(seconds=40)
    rows = [(first, "3"), (second, "4")]
    own = "".join(call(date=f"{m.timestamp():.0f}000", type=way) for m, way in rows)
    lines = [
        f"Sam,{NUMBER},{m.astimezone(ZoneInfo(LISBON)):%d/%m/%Y %H:%M:%S},Missed,0:00:00"
        for m in (first, second)
    ]
    log = Upload("log.csv", "\n".join(["Name,Number,Date,Type,Duration", *lines]).encode())
    for files in permutations((Upload("calls.xml", backup(own, root="calls").encode()), log)):
        record = taken(*files).record
        shown = [
            (Who(e.who), Kind(e.kind), e.seconds) for e in record if e.channel == Channel.PHONE
        ]
        assert shown == [(Who.THEM, Kind.CALL, 0), (Who.THEM, Kind.VOICEMAIL, None)]
