from __future__ import annotations

from dataclasses import FrozenInstanceError, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from unittest import mock
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from chat import read_chat
from leeway import record as record_module
from leeway.record import (
    COLUMNS,
    UNKNOWN_SECONDS,
    Channel,
    Kind,
    Quote,
    Record,
    Who,
    ZoneFrom,
    gather,
    id_name,
    nothing,
    stable_ids,
    wall_clock,
    zone_named,
)

NUMBERS = st.integers(0, 2**64 - 1)


def test_events_are_read_row_by_row(chat):
    """
    2026-03-01 20:01 me: are you there 💛
    20:02 me calls 0s
    20:03 them calls 1m30s
    20:04 me calls
    20:05 them by email: no
    """
    first, missed, answered, untold, mail = chat.record
    assert first.when == datetime(2026, 3, 1, 20, 1, tzinfo=ZoneInfo("Europe/Berlin"))
    assert (first.who, first.channel, first.kind) == (Who.ME, Channel.WHATSAPP, Kind.MESSAGE)
    assert (first.text, first.seconds, first.origin) == ("are you there 💛", None, "test:1")
    assert [missed.seconds, answered.seconds, untold.seconds] == [0, 90, None]
    assert (mail.channel, mail.text) == (Channel.EMAIL, "no")
    assert len(chat.record) == 5


THREE = """
2026-03-01 20:01 me: one
20:02 them: zwei ❤️
20:03 me:
20:04 me: four
20:05 them: five
"""


@pytest.fixture
def record() -> Record:
    return read_chat(THREE).record


WORDS = ["one", "zwei ❤️", "", "four", "five"]


@pytest.mark.parametrize(
    "which",
    [
        slice(None),
        slice(1, 3),
        slice(3, None),
        slice(None, None, 2),
        slice(-2, None),
        slice(4, 1),
        slice(2, 2),
    ],
)
def test_a_slice_is_the_record_of_those_rows(record, which):
    part = record[which]
    assert part.texts() == WORDS[which]
    assert part.ids.tolist() == record.ids[which].tolist()
    assert [part.text_at(row) for row in range(len(part))] == WORDS[which]
    assert part.bounds[0] == 0
    assert part.bounds[-1] == len(part.text)


@given(st.lists(st.integers(0, 4), max_size=8))
def test_any_rows_in_any_order_make_a_record(rows):
    record = read_chat(THREE).record
    part = record[np.array(rows, np.int64)]
    assert part.texts() == [WORDS[row] for row in rows]
    for name in COLUMNS:
        assert getattr(part, name).tolist() == getattr(record, name)[rows].tolist()


@given(st.lists(st.booleans(), min_size=5, max_size=5))
def test_a_mask_keeps_its_rows(mask):
    part = read_chat(THREE).record[np.array(mask)]
    assert part.texts() == [word for word, kept in zip(WORDS, mask, strict=True) if kept]


@pytest.mark.parametrize("row", [0, 4, -1, np.int64(2), np.uint8(3)])
def test_a_number_is_one_event(record, row):
    assert record[row].text == WORDS[row]


@pytest.mark.parametrize("row", [5, -6])
def test_there_is_no_row_beyond_the_last(record, row):
    with pytest.raises(IndexError):
        record[row]


def test_a_slice_of_a_slice_finds_its_words(record):
    assert record[1:][1:][np.array([True, False, True])].texts() == ["", "five"]


def test_texts_of_chosen_rows(record):
    assert record.texts([4, 0]) == ["five", "one"]
    assert record.texts(np.array([], np.int64)) == []


def test_a_quote_holds_one_row_up(record):
    quote = record.quote(np.int64(1))
    assert quote == Quote(int(record.ids[1]), record.when(1), Who.THEM, "zwei ❤️")
    assert type(quote.event) is int


def test_an_event_is_found_by_its_id(record):
    assert [record.row_of(int(event)) for event in record.ids] == [0, 1, 2, 3, 4]
    assert record.row_of(int(record.ids[0]) ^ 1) is None
    assert record.row_of(-1) is None
    assert record.row_of(1 << 64) is None


def test_reaching_out_is_no_system_line_and_no_reaction(chat):
    """
    2026-03-01 20:01 me: hello
    20:02 me calls 0s
    20:03 me reacts 💛
    20:04 system: You blocked this contact
    20:05 me deletes
    20:06 me visits
    20:07 them voicemail 10s
    20:08 me sends a photo
    20:09 them reacts 💛
    """
    assert np.flatnonzero(chat.record.contacts(Who.ME)).tolist() == [0, 1, 4, 5, 7]
    assert np.flatnonzero(chat.record.contacts(Who.THEM)).tolist() == [6]


@pytest.mark.parametrize(
    ("moment", "kept"), [("20:00:59", 0), ("20:01", 1), ("20:03:30", 3), ("23:00", 5)]
)
def test_nothing_later_than_a_moment_is_read(record, moment, kept):
    at = datetime.fromisoformat(f"2026-03-01 {moment}").replace(tzinfo=ZoneInfo("Europe/Berlin"))
    assert record.before(at).texts() == WORDS[:kept]
    assert record.before(at.astimezone(UTC)).texts() == WORDS[:kept]


def test_the_clock_is_that_of_the_zone(record):
    noon = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
    assert record.zone == "Europe/Berlin"
    assert record.zone_from is ZoneFrom.TOLD
    assert record.local(noon).isoformat() == "2026-07-01T14:00:00+02:00"


def test_a_record_of_two_imports_shows_each_in_its_zone_and_answers_for_the_newest(record):
    [origin] = record.origins
    there = origin._replace(name="new", zone="America/New_York", zone_from=ZoneFrom.ASSUMED)
    both = replace(record, origins=(origin, there), origin=np.array([0, 0, 0, 0, 1], np.uint16))
    assert [event.when.utcoffset() for event in both[3:]] == [
        timedelta(hours=1),
        timedelta(hours=-5),
    ]
    assert [event.origin for event in both[3:]] == ["test:4", "new:5"]
    assert (both.zone, both.zone_from) == ("America/New_York", ZoneFrom.ASSUMED)


def test_a_record_of_no_import_stands_in_utc(record):
    bare = replace(record, origins=())
    assert (bare.zone, bare.zone_from) == ("UTC", ZoneFrom.UNKNOWN)
    assert bare.when(0).tzinfo is UTC
    assert bare[0].origin == ":1"
    assert bare.local(bare.when(0)).utcoffset() == timedelta(0)


def test_nothing_has_happened():
    record = nothing("Europe/Berlin", ZoneFrom.TOLD)
    assert list(record) == []
    assert record.texts() == record[:0].texts() == record[np.zeros(0, bool)].texts() == []
    assert (record.zone, record.zone_from) == ("Europe/Berlin", ZoneFrom.TOLD)
    assert len(record.before(datetime(2026, 1, 1, tzinfo=UTC))) == 0
    assert record.row_of(1) is None


def test_nothing_has_the_types_of_a_record(record):
    empty = nothing()
    for name in (*COLUMNS, "text", "bounds"):
        assert getattr(empty, name).dtype == getattr(record, name).dtype


def test_a_record_is_never_changed(record):
    with pytest.raises(FrozenInstanceError):
        record.who = record.who


@pytest.mark.parametrize("runs", [0, record_module.FEW_RUNS])
@given(pieces=st.lists(st.binary(max_size=12), max_size=12), data=st.data())
def test_stretches_of_a_buffer_are_gathered(runs, pieces, data):
    text = np.frombuffer(b"".join(pieces), np.uint8)
    ends = np.cumsum([0, *map(len, pieces)])
    chosen = data.draw(st.lists(st.integers(0, len(pieces) - 1), max_size=9)) if pieces else []
    rows = np.array(chosen, np.int64)
    with mock.patch.object(record_module, "FEW_RUNS", runs):
        buffer, bounds = gather(text, ends[:-1][rows], ends[1:][rows])
    parts = [buffer[a:b].tobytes() for a, b in pairwise(bounds)]
    assert parts == [pieces[row] for row in chosen]


ROWS = st.lists(
    st.tuples(
        st.integers(0, 13), st.integers(0, 2), st.integers(0, 3), st.sampled_from([0, 7, 2**64 - 1])
    ),
    max_size=30,
)


def ids_of(rows):
    channel, who, time, text_hash = zip(*rows, strict=True) if rows else ((),) * 4
    return stable_ids(
        np.array(channel, np.uint8),
        np.array(who, np.uint8),
        np.array(time, np.int64),
        np.array(text_hash, np.uint64),
    ).tolist()


@given(ROWS)
def test_all_ids_of_an_import_are_different(rows):
    assert len(set(ids_of(rows))) == len(rows)


@given(ROWS, st.data())
def test_an_id_stays_when_other_rows_come_or_go(rows, data):
    """Only equal rows before it count: so a grown export, or one with another row gone, keeps its ids."""
    before = ids_of(rows)
    gone = data.draw(st.sampled_from(rows)) if rows else None
    left = [(row, event) for row, event in zip(rows, before, strict=True) if row != gone]
    assert ids_of([row for row, _ in left]) == [event for _, event in left]


@given(ROWS)
def test_equal_rows_have_the_same_ids_in_whatever_order_the_rest_stands(rows):
    there = dict(zip(ids_of(rows), rows, strict=True))
    assert dict(zip(ids_of(rows[::-1]), rows[::-1], strict=True)) == there


def test_ids_are_those_of_yesterday():
    """An id is kept in a vault: the numbers below may never change."""
    rows = [(1, 1, 0, 7), (1, 1, 0, 7), (1, 2, 1_772_000_000, 99)]
    assert [id_name(event) for event in ids_of(rows)] == [
        "cf7d52ed2d70e387",
        "38ef02ce67da3208",
        "766634d5786fce06",
    ]


def test_an_id_is_written_with_sixteen_digits():
    assert id_name(255) == "00000000000000ff"
    assert id_name(2**64 - 1) == "f" * 16


@given(NUMBERS)
def test_an_id_is_read_back(event):
    assert int(id_name(event), 16) == event


def test_a_clock_is_counted_as_if_it_stood_in_utc():
    assert wall_clock(datetime(1970, 1, 2, tzinfo=ZoneInfo("America/New_York"))) == 86_400
    assert wall_clock(datetime(2026, 3, 1, 20, 1)) == 1_772_395_260


def test_an_unknown_zone_is_an_error():
    assert zone_named("Europe/Berlin") is zone_named("Europe/Berlin")
    with pytest.raises(ZoneInfoNotFoundError):
        zone_named("Mars/Olympus")


def test_the_numbers_of_enums_are_kept_in_files_and_never_change():
    assert [int(who) for who in Who] == [0, 1, 2]
    assert (int(Channel.WHATSAPP), int(Channel.IN_PERSON), len(Channel)) == (1, 13, 14)
    assert (int(Kind.SYSTEM), int(Kind.CALL), int(Kind.DELETED), len(Kind)) == (0, 3, 8, 9)
    assert UNKNOWN_SECONDS == -1
