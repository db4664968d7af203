"""A phone's record in JSON, line by line or as one list: every row is read or told of."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest

from leeway.importers import _android_rows, android, android_json, whatsapp
from leeway.record import Channel, Kind
from leeway.source import Batch, Skipped, Source
from phones import NOON, NUMBER


def sms(**given):
    row = {"_id": "1", "address": NUMBER, "date": f"{NOON}000", "type": "1", "body": "tea?"}
    return row | {"service_center": "+447785016005", "__display_name": "Sam"} | given


def address(number, kind, name=None):
    named = {"__display_name": name} if name else {}
    return {"address": number, "type": kind, "charset": "106"} | named


def mms(*parts, sender=NUMBER, to=("insert-address-token",), **given):
    row = {"_id": "7", "date": f"{NOON}", "msg_box": "1", "m_id": "a", "sub": "null"}
    return (
        row
        | {
            "__sender_address": address(sender, "137", "Sam"),
            "__recipient_addresses": [address(one, "151", "Sam") for one in to],
            "__parts": list(parts),
        }
        | given
    )


def call(**given):
    row = {"number": NUMBER, "date": f"{NOON}000", "duration": "0", "type": "2", "name": "Sam"}
    return row | given


TEXT = {"seq": "0", "ct": "text/plain", "text": "look here"}
PICTURE = {"seq": "0", "ct": "image/jpeg", "_data": "/data/parts/1"}


def by_line(*rows):
    return "".join(f"{json.dumps(row)}\n" for row in rows).encode()


def read(raw):
    return list(android_json.read(Source("messages.ndjson", raw)))


def batches(raw):
    return [part for part in read(raw) if isinstance(part, Batch)]


def skipped(raw):
    return {part.cause: part.lines for part in read(raw) if isinstance(part, Skipped)}


def words(batch):
    return [batch.text[a:b].tobytes().decode() for a, b in pairwise(batch.bounds.tolist())]


@pytest.mark.parametrize("write", [by_line, lambda *rows: json.dumps(rows).encode(),
                                   lambda *rows: json.dumps(rows, indent=2).encode()])  # fmt: skip
def test_texts_parts_and_calls_by_line_or_in_one_list(write):
    raw = write(
        sms(), sms(type="2", body="yes 😀"), mms(TEXT), mms(PICTURE, m_id="b"), call(type="3")
    )
    assert android_json.identify(Source("x", raw))
    texts, calls = batches(raw)
    assert words(texts) == ["tea?", "yes 😀", "look here", ""]
    assert texts.sender.tolist() == [1, 0, 1, 1]
    assert texts.kind.tolist() == [Kind.MESSAGE, Kind.MESSAGE, Kind.MESSAGE, Kind.MEDIA]
    assert set(texts.time.tolist()) == {NOON}
    assert (texts.partner, texts.known_as) == ("Sam", ("Sam", NUMBER))
    assert (calls.channel, calls.seconds.tolist()) == (Channel.PHONE, [0])


def test_a_message_in_parts_that_went_out_has_its_partner_in_to():
    [batch] = batches(by_line(mms(TEXT, sender="insert-address-token", to=(NUMBER,), msg_box="2")))
    assert (batch.handles[1], batch.sender.tolist()) == (NUMBER, [0])


@pytest.mark.parametrize(
    "row",
    [
        mms(TEXT, sender="insert-address-token", to=(NUMBER, "+447700900222"), msg_box="2"),
        mms(TEXT, to=("+447700900999", "+447700900222")),
    ],
)
def test_a_group_is_marked_as_one(row):
    [batch] = batches(by_line(row))
    assert batch.group


def test_what_is_no_contact_is_told():
    raw = by_line(sms(type="3"), sms(), sms(), call(number="-1"), call(type="99"), sms(date="x"))
    assert skipped(raw) == {
        _android_rows.NEVER_SENT: (1,),
        _android_rows.TWICE: (3,),
        _android_rows.HIDDEN: (4,),
        _android_rows.OTHER_CALL: (5,),
        _android_rows.NO_DATE: (6,),
    }


BROKEN = [
    '{"date": "1", "body": "cut',
    "{nonsense}",
    '{"a": ' * 5000,
    "17",
    '{"date": 99999999999999999999999999999999, "address": "+44"',
    '{"date": "1", "__parts": [{"text": "x"}, {"text": "y"}',
]


@pytest.mark.parametrize("line", BROKEN, ids=range(len(BROKEN)))
def test_a_broken_row_is_told_once_and_the_others_are_read(line):
    raw = by_line(sms(body="before")) + f"{line}\n".encode() + by_line(sms(body="after"))
    assert skipped(raw) == {android_json.BROKEN: (2,)}
    assert [word for batch in batches(raw) for word in words(batch)] == ["before", "after"]
    inside = b"[" + raw.strip().replace(b"\n", b",") + b"]"
    assert [word for batch in batches(inside) for word in words(batch)] == ["before", "after"]


@pytest.mark.parametrize("share", range(1, 20))
def test_a_file_that_was_cut_off_keeps_what_it_has(share):
    rows = [sms(date=f"{NOON + n}000", body=f"text {n}") for n in range(20)]
    whole = by_line(*rows)
    raw = whole[: len(whole) * share // 20]
    kept = sum(len(batch.time) for batch in batches(raw))
    told = sum(map(len, skipped(raw).values()))
    assert kept + told == len(raw.splitlines())
    assert told <= 1


def test_halves_of_letters_harm_nothing():
    raw = b'{"date":"1770000000000","type":"1","address":"\\ud83dSam","body":"a\\ud83d b","__display_name":"\\udc00x"}'
    [batch] = batches(raw)
    assert words(batch) == ["a b"]
    assert batch.known_as == ("x", "Sam")


@pytest.mark.parametrize(
    ("text", "is_it"),
    [
        (by_line(sms()), True),
        (by_line(call()), True),
        (b'{"messages": [{"date": "2026-03-01", "from": "Sam", "text": "hi"}]}', False),
        (b'"date": "address" "body"', False),
        (b"[]", False),
        (b"01/03/2026, 20:01 - Sam: {}", False),
    ],
)
def test_it_is_known_by_its_columns(text, is_it):
    source = Source("a.txt", text)
    assert android_json.identify(source) is is_it
    if is_it:
        assert not android.identify(source)
        assert not whatsapp.identify(source)
