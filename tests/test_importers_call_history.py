"""Apple's call history: a database made here as theirs is, and what is damaged, strange or hostile in it."""

from __future__ import annotations

import sqlite3

import pytest

from leeway.importers import android, call_history, tables, whatsapp
from leeway.intake import IMPORTERS
from leeway.record import UNKNOWN_SECONDS, Channel, Kind, Who
from leeway.source import THIS_PHONE, Batch, Skipped, Source
from leeway.stories import as_calls_xml, breakup, by_phone, number_of

SINCE_2001 = 978_307_200
COLUMNS = (
    "Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, ZANSWERED INTEGER, ZCALLTYPE INTEGER, ZORIGINATED INTEGER, "
    "ZDATE TIMESTAMP, ZDURATION FLOAT, ZADDRESS VARCHAR, ZNAME VARCHAR, ZSERVICE_PROVIDER VARCHAR, ZUNIQUE_ID VARCHAR"
)
PHONE = "com.apple.Telephony"


def made(rows, columns=COLUMNS, script="") -> bytes:
    """A database with such calls: answered, originated, date (UTC), duration, address, name, program."""
    database = sqlite3.connect(":memory:")
    database.execute(f"CREATE TABLE ZCALLRECORD ({columns})")
    for number, (answered, originated, utc, length, address, name, program) in enumerate(rows, 1):
        database.execute(
            "INSERT INTO ZCALLRECORD VALUES (?,?,?,?,?,?,?,?,?,?,?)",
            (number, 2, answered, 1, originated, None if utc is None else utc - SINCE_2001 + 0.25, length,
             address, name, program, f"id-{number}"),
        )  # fmt: skip
    database.executescript(script)
    database.commit()
    return bytes(database.serialize())


def read(data: bytes) -> tuple[list[Batch], list[Skipped]]:
    parts = list(call_history.read(Source("CallHistory.storedata", data, database=True)))
    return (
        [part for part in parts if isinstance(part, Batch)],
        [part for part in parts if isinstance(part, Skipped)],
    )


def is_known(data: bytes) -> bool:
    return call_history.identify(Source("x", data, database=True))


NOW = 1_795_034_405
SAM = b"+447700900123"


def test_each_kind_of_call():
    data = made([
        (1, 0, NOW, 65.7, SAM, None, PHONE), (0, 0, NOW + 1, 0, SAM, "Sam", PHONE),
        (0, 1, NOW + 2, 0.0, b"07700 900123", None, PHONE), (0, 1, NOW + 3, 12.2, SAM, None, "com.apple.FaceTime"),
        (1, 0, NOW + 4, 5, SAM, None, "net.whatsapp.WhatsApp"), (1, 0, NOW + 5, 5, SAM, None, None),
        (1, 0, NOW + 6, 5, SAM, None, "example.other"),
    ])  # fmt: skip
    assert is_known(data)
    batches, skipped = read(data)
    assert not skipped
    by_channel = {batch.channel: batch for batch in batches}
    assert set(by_channel) == {Channel.PHONE, Channel.WHATSAPP, Channel.OTHER}
    phone = by_channel[Channel.PHONE]
    assert phone.time.tolist() == [NOW, NOW + 1, NOW + 2, NOW + 3, NOW + 5]
    assert phone.seconds.tolist() == [65, 0, 0, 12, 5]
    assert phone.sender.tolist() == [1, 1, 0, 0, 1]
    assert set(phone.kind.tolist()) == {Kind.CALL}
    assert (phone.zoned, phone.owner, phone.one_of_many) == (True, THIS_PHONE, True)
    assert set(phone.known_as) == {"Sam", "+447700900123", "07700 900123"}


def test_rows_that_are_none_are_told_with_their_place():
    _, skipped = read(made([
        (1, 0, None, 5, SAM, None, PHONE), (1, 0, NOW, 5, None, None, PHONE), (1, 0, NOW, 5, b"", None, PHONE),
        (1, 7, NOW, 5, SAM, None, PHONE), (1, 0, 9e15, 5, SAM, None, PHONE), (1, None, NOW, 5, SAM, None, PHONE),
    ]))  # fmt: skip
    assert {part.cause: (part.lines, part.lost) for part in skipped} == {
        call_history.NO_DATE: ((1, 5), True),
        call_history.HIDDEN: ((2, 3), False),
        call_history.WHOSE: ((4, 6), True),
    }


def test_a_length_that_is_none_is_not_known_and_a_number_may_be_one():
    data = made(
        [(1, 0, NOW, "long", 12345, None, PHONE), (1, 0, NOW + 1, None, 12345, None, PHONE)]
    )
    (batch,), _ = read(data)
    assert batch.seconds.tolist() == [UNKNOWN_SECONDS] * 2
    assert batch.known_as == ("12345",)


def test_the_same_call_twice_counts_once():
    data = made(
        [(1, 0, NOW, 5, SAM, None, PHONE)] * 2, script="UPDATE ZCALLRECORD SET ZUNIQUE_ID = 'one'"
    )
    batches, skipped = read(data)
    assert len(batches[0].time) == 1
    assert skipped == [Skipped(call_history.TWICE, (2,), lost=False)]


def test_an_older_version_lacks_columns():
    database = sqlite3.connect(":memory:")
    database.execute(
        "CREATE TABLE ZCALLRECORD (Z_PK INTEGER PRIMARY KEY, ZORIGINATED, ZDATE, ZDURATION, ZADDRESS)"
    )
    for _ in range(2):
        database.execute(
            "INSERT INTO ZCALLRECORD VALUES (NULL, 1, ?, 0, '07700900123')", (NOW - SINCE_2001,)
        )
    database.commit()
    batches, skipped = read(bytes(database.serialize()))
    assert batches[0].seconds.tolist() == [0]
    assert len(skipped[0].lines) == 1


def test_a_file_beside_it_is_told_of():
    data = bytearray(made([(1, 0, NOW, 5, SAM, None, PHONE)]))
    data[18:20] = b"\x02\x02"
    batches, _ = read(bytes(data))
    assert batches[0].notes == (call_history.BESIDE,)
    assert len(batches[0].time) == 1


def test_a_full_list_says_that_older_calls_are_missing():
    data = made([(1, 0, NOW + n, 5, SAM, None, PHONE) for n in range(call_history.MANY)])
    assert read(data)[0][0].notes == (call_history.KEPT,)


def test_another_database_is_left_alone():
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE message (text)")
    other = bytes(database.serialize())
    assert not is_known(other)
    assert not is_known(made([]).replace(b"ZDATE", b"ZDOTE"))
    assert not is_known(b"SQLite format 3\0 ZCALLRECORD")
    assert not call_history.identify(Source("x", b"ZCALLRECORD"))
    assert read(b"SQLite format 3\0 ZCALLRECORD")[1] == [Skipped(call_history.DAMAGED, (1,))]


def test_a_view_that_never_ends_is_no_table():
    database = sqlite3.connect(":memory:")
    database.execute(
        "CREATE VIEW ZCALLRECORD AS WITH RECURSIVE n(ZDATE) AS (SELECT 1 UNION ALL SELECT ZDATE + 1 FROM n) "
        "SELECT ZDATE, 'a' AS ZADDRESS, 1 AS ZORIGINATED FROM n"
    )
    assert not is_known(bytes(database.serialize()))


def test_a_database_that_takes_for_ever_is_ended(monkeypatch):
    monkeypatch.setattr(call_history, "MOST_STEPS", 1)
    data = made([(1, 0, NOW + n, 5, SAM, None, PHONE) for n in range(5000)])
    batches, skipped = read(data)
    assert skipped[-1].cause == call_history.DAMAGED
    assert sum(len(batch.time) for batch in batches) < 5000


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_a_file_that_was_cut_off_keeps_what_was_read(share):
    data = made([(1, 0, NOW + n, 5, SAM, None, PHONE) for n in range(2000)])
    batches, skipped = read(data[: int(len(data) * share)])
    assert skipped
    assert sum(len(batch.time) for batch in batches) < 2000


def test_no_importer_takes_anothers_file():
    story = by_phone(breakup(3))
    data = made([(1, 0, NOW, 5, SAM, None, PHONE)])
    claims = [importer.identify(Source("x", data, database=True)) for importer in IMPORTERS]
    assert claims == [importer is call_history for importer in IMPORTERS]
    assert not call_history.identify(Source("x", as_calls_xml(story).encode()))
    assert not any(
        each.identify(Source("x", data, database=True)) for each in (android, tables, whatsapp)
    )


def test_a_chasers_calls_are_those_of_the_story():
    story = by_phone(breakup(8, calls_a_day=22))
    events = [e for e in story.events if e.channel is Channel.PHONE and e.kind is Kind.CALL]
    rows = [
        (int(bool(e.seconds)), int(e.who is Who.ME), int(e.when.timestamp()), e.seconds,
         number_of(story).encode(), None, PHONE) for e in events
    ]  # fmt: skip
    (batch,), _ = read(made(rows))
    assert batch.time.tolist() == [int(e.when.timestamp()) for e in events]
    assert batch.seconds.tolist() == [e.seconds for e in events]
