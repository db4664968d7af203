"""A phone's whole record in XML: every row is read or told of, whatever was done to the file."""

from __future__ import annotations

import random
from itertools import pairwise

import numpy as np
import pytest

from leeway.errors import Unsafe
from leeway.importers import _android_rows, android, whatsapp
from leeway.importers._elements import mended
from leeway.record import UNKNOWN_SECONDS, Channel, Kind
from leeway.source import THIS_PHONE, Batch, Skipped, Source
from phones import NOON, NUMBER, backup, call, mms, sms


def read(text):
    raw = text if isinstance(text, bytes) else text.encode()
    return list(android.read(Source("sms-20260301.xml", raw)))


def batches(text):
    return [part for part in read(text) if isinstance(part, Batch)]


def one(text):
    [batch] = batches(text)
    return batch


def skipped(text):
    return {part.cause: part.lines for part in read(text) if isinstance(part, Skipped)}


def words(batch):
    ends = batch.bounds.tolist()
    return [batch.text[a:b].tobytes().decode() for a, b in pairwise(ends)]


def texts(text):
    return [word for batch in batches(text) for word in words(batch)]


# ------------------------------------------------------------ what is read


def test_both_ways_of_a_talk():
    batch = one(backup(sms(), sms(type="2", body="yes", date=f"{NOON + 60}999")))
    assert (batch.channel, batch.zoned, batch.coarse) == (Channel.SMS, True, False)
    assert batch.handles == (THIS_PHONE, NUMBER)
    assert batch.sender.tolist() == [1, 0]
    assert batch.time.tolist() == [NOON, NOON + 60]
    assert words(batch) == ["tea?", "yes"]
    assert batch.line.tolist() == [4, 5]
    assert batch.kind.tolist() == [Kind.MESSAGE] * 2
    assert (batch.partner, batch.known_as, batch.owner) == ("Sam", ("Sam", NUMBER), THIS_PHONE)
    assert batch.one_of_many
    assert not batch.group


def test_one_batch_for_each_partner_however_the_number_is_written():
    rows = [
        sms(),
        sms(address="07700 900111", body="again", contact_name="(Unknown)"),
        sms(address="+491511234567", contact_name="null"),
        sms(address="BANK", contact_name="null"),
        sms(address="60777", contact_name="null"),
    ]
    found = batches(backup(*rows))
    assert [(len(each.time), each.partner) for each in found] == [
        (2, "Sam"),
        (1, "+491511234567"),
        (1, "BANK"),
        (1, "60777"),
    ]
    assert set(found[0].known_as) == {"Sam", NUMBER, "07700 900111"}


def test_two_numbers_abroad_that_end_alike_are_two_people():
    found = batches(backup(sms(), sms(address="+497700900111", contact_name="Kim")))
    assert [each.partner for each in found] == ["Sam", "Kim"]


@pytest.mark.parametrize(
    ("way", "duration", "mine", "kind", "seconds"),
    [
        ("1", "61", False, Kind.CALL, 61),
        ("2", "61", True, Kind.CALL, 61),
        ("2", "0", True, Kind.CALL, 0),
        ("3", "0", False, Kind.CALL, 0),
        ("4", "20", False, Kind.VOICEMAIL, UNKNOWN_SECONDS),
        ("5", "0", False, Kind.CALL, 0),
        ("6", "0", False, Kind.CALL, 0),
        ("7", "0", False, Kind.CALL, UNKNOWN_SECONDS),
        ("2", "null", True, Kind.CALL, UNKNOWN_SECONDS),
        ("2", "99999999999", True, Kind.CALL, UNKNOWN_SECONDS),
    ],
)
def test_every_kind_of_call(way, duration, mine, kind, seconds):
    batch = one(backup(call(type=way, duration=duration), root="calls"))
    assert batch.channel is Channel.PHONE
    assert (batch.sender[0] == 0, batch.kind[0], batch.seconds[0]) == (mine, kind, seconds)
    assert (_android_rows.NO_VOICEMAIL in batch.notes) is mine


def test_a_message_in_parts():
    layout = {"seq": "-1", "ct": "application/smil", "text": "<smil/>".replace("<", "&lt;")}
    picture = {"seq": "0", "ct": "image/jpeg", "text": "null", "data": ""}
    text = {"seq": "0", "ct": "text/plain", "text": "look&#10;here"}
    batch = one(backup(mms(layout, text, picture), mms(layout, picture, msg_box="2")))
    assert words(batch) == ["look\nhere", ""]
    assert batch.kind.tolist() == [Kind.MESSAGE, Kind.MEDIA]
    assert batch.sender.tolist() == [1, 0]


def test_a_subject_stands_before_the_words():
    text = {"ct": "text/plain", "text": "here it is"}
    assert texts(backup(mms(text, sub="the tent"), mms(text, sub="NoSubject", m_id="2"))) == [
        "the tent\nhere it is",
        "here it is",
    ]


def test_a_chat_over_the_internet_is_read_as_well():
    text = {"ct": "text/plain", "text": "on my way"}
    given = {"tr_id": "proto:CjoKIm", "creator": "com.google.android.apps.messaging"}
    assert texts(backup(mms(text, **given))) == ["on my way"]


@pytest.mark.parametrize(
    "row",
    [
        mms({"ct": "text/plain", "text": "hi all"}, address="+447700900111~+447700900222"),
        mms({"ct": "text/plain", "text": "hi all"}, address="+447700900111, +447700900222"),
        mms({"ct": "text/plain", "text": "hi all"}, address="group_8@rcs.google.com"),
        mms(
            {"ct": "text/plain", "text": "hi all"},
            addresses=("+447700900111", "+447700900222", "+447700900333"),
        ),
    ],
)
def test_a_group_is_marked_as_one(row):
    assert one(backup(row)).group


def test_two_addresses_or_one_written_often_are_no_group():
    same = ("+447700900111", "07700900111", "+44 7700 900222", "insert-address-token")
    assert not one(backup(mms({"ct": "text/plain", "text": "hi"}, addresses=same))).group


# ------------------------------------------------------------ what is no contact


@pytest.mark.parametrize("way", ["3", "4", "5", "6"])
def test_what_was_never_sent_is_told_and_not_counted(way):
    parts = read(backup(sms(type=way), sms(), mms(msg_box=way)))
    assert parts[0] == Skipped(_android_rows.NEVER_SENT, (4, 6), lost=False)
    assert len(parts[1].time) == 1


@pytest.mark.parametrize("number", ["", "-1", "-2", "null", "Private", "unknown"])
def test_a_hidden_caller_is_nobody(number):
    text = backup(call(number=number, type="3"), root="calls")
    assert read(text) == [Skipped(_android_rows.HIDDEN, (4,), lost=False)]
    assert read(backup(sms(address=number))) == [Skipped(_android_rows.NOBODY, (4,), lost=False)]


def test_what_the_app_appended_once_more_counts_once():
    again = backup(sms(), sms(), sms(type="2"), sms(body="more"), sms(date=f"{NOON}001"))
    assert skipped(again) == {_android_rows.TWICE: (5,)}
    assert texts(again) == ["tea?", "tea?", "more", "tea?"]
    calls = backup(call(), call(duration="7"), call(date=f"{NOON}001"), root="calls")
    assert skipped(calls) == {_android_rows.TWICE: (5,)}
    parts = mms({"ct": "image/png"}, m_id="1"), mms({"ct": "image/png"}, m_id="2")
    assert len(one(backup(*parts, parts[0])).time) == 2


# ------------------------------------------------------------ what is wrong


@pytest.mark.parametrize(
    ("row", "cause"),
    [
        (sms(date="null"), _android_rows.NO_DATE),
        (sms(date="0"), _android_rows.NO_DATE),
        (sms(date="99999999999999"), _android_rows.NO_DATE),
        (sms(date="-5"), _android_rows.NO_DATE),
        (sms(date="٣"), _android_rows.NO_DATE),
        (call(date=""), _android_rows.NO_DATE),
        (sms(type="null"), _android_rows.OTHER_MESSAGE),
        (call(type="900"), _android_rows.OTHER_CALL),
        ("<sms />", _android_rows.OTHER_MESSAGE),
        ("<sms body='a' body='b' />", android.BROKEN),
        ('<sms body="a < b" />', android.BROKEN),
        ('<sms body="a & b" />', android.BROKEN),
        ('<sms body="&nope;" />', android.BROKEN),
        ("<mms date='1'><parts></mms>", android.BROKEN),
        ("<mms date='1'><parts>", android.BROKEN),
    ],
)
def test_a_row_that_cannot_be_read_is_told_and_the_others_are_read(row, cause):
    text = backup(sms(body="before"), row, sms(body="after"))
    assert skipped(text) == {cause: (5,)}
    assert texts(text) == ["before", "after"]


@pytest.mark.parametrize(
    "letters",
    ["&#55357;&#56832;", "&#xD83D;&#xDE00;", "&#xd83d;&#56832;", "&#128512;", "&#x1F600;", "😀"],
)
def test_an_emoji_in_two_halves_is_joined(letters):
    assert texts(backup(sms(body=f"ok {letters}!"))) == ["ok 😀!"]


@pytest.mark.parametrize(
    "letters",
    [
        *("&#55357;", "&#xDE00;", "&#56832;&#55357;", "&#0;", "&#1;", "&#x1F;", "\x01", "\x1f"),
        *("&#xFFFE;", "&#1114112;", "&#99999999999999999999;", "&#xFFFFFFFFFFFFFFFF;"),
    ],
)
def test_letters_that_no_xml_may_hold_are_left_out(letters):
    assert texts(backup(sms(body=f"a{letters}b"))) == ["ab"]


def test_letters_that_were_written_as_numbers_stay():
    body = "&#10;&#13;&#9;&#034;&#39;&#x3C;&#60;&#38;&amp;&#xE9;&lt;&#010;"
    assert texts(backup(sms(body=body))) == ["\n\r\t\"'<<&&é<\n"]
    assert mended(b"no change") == b"no change"


LAUGHS = """<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>
<smses count="1"><sms address="1234567" date="1770000000000" type="1" body="&lol2;" /></smses>"""


@pytest.mark.parametrize(
    "text",
    [
        LAUGHS,
        LAUGHS.replace('<!ENTITY lol "lol">', '<!ENTITY lol SYSTEM "file:///etc/passwd">'),
        '<!DOCTYPE smses SYSTEM "http://example.org/a.dtd"><smses><sms date="1" /></smses>',
        '<!DOCTYPE smses><smses><sms date="1" /></smses>',
    ],
)
def test_a_file_that_defines_entities_is_refused(text):
    assert android.identify(Source("a.xml", text.encode()))
    with pytest.raises(Unsafe, match="defines entities"):
        read(text)


@pytest.mark.parametrize("name", ["iso-8859-1", "UTF-16", "no-such-encoding"])
def test_what_a_file_says_of_its_encoding_is_not_believed(name):
    text = backup(sms(body="café 😀")).replace("encoding='UTF-8'", f"encoding='{name}'")
    assert texts(text) == ["café 😀"]


MANY = [
    *(sms(date=f"{NOON + n}000", body=f"text {n}", type=str(1 + n % 2)) for n in range(20)),
    *(mms({"ct": "text/plain", "text": f"part {n}"}, date=f"{NOON + n}500") for n in range(9)),
    *(call(date=f"{NOON + n}000", number="+447700900222") for n in range(9)),
]


def kept_and_told(raw):
    parts = read(raw)
    kept = sum(len(part.time) for part in parts if isinstance(part, Batch))
    return kept, sum(len(part.lines) for part in parts if isinstance(part, Skipped))


def rows_in(raw):
    return sum(raw.count(b"<%b " % name) for name in (b"sms", b"mms", b"call"))


@pytest.mark.parametrize("share", range(1, 40))
def test_a_file_that_was_cut_off_keeps_what_it_has(share):
    whole = backup(*MANY).encode()
    raw = whole[: len(whole) * share // 40]
    kept, told = kept_and_told(raw)
    assert kept + told == rows_in(raw)
    assert told <= 1
    if kept:
        assert all(android.CUT_OFF in batch.notes for batch in batches(raw))


@pytest.mark.parametrize("seed", range(100))
def test_whatever_is_done_to_a_file_no_row_is_lost_in_silence(seed):
    dice = random.Random(seed)  # noqa: S311 - no secret
    raw = bytearray(backup(*MANY).encode())
    for _ in range(dice.randint(1, 12)):
        at = dice.randrange(60, len(raw))
        match dice.randrange(4):
            case 0:
                raw[at] = dice.choice(b"<>\"'&;=/ !-[]?\n0a\x01")
            case 1:
                del raw[at : at + dice.randint(1, 30)]
            case 2:
                raw[at:at] = dice.choice((b"<", b'"', b"<sms ", b"</smses>", b"<![CDATA[", b"<!--"))
            case _:
                raw[at:at] = raw[at : at + dice.randint(1, 300)]
    kept, told = kept_and_told(bytes(raw))
    assert kept + told == len(android._ROW.findall(mended(bytes(raw))))


def test_every_row_broken_takes_no_longer():
    rows = [sms(date=f"{NOON + n}000", subject="a < b") for n in range(3000)]
    assert kept_and_told(backup(*rows)) == (0, 3000)


# ------------------------------------------------------------ what it is


@pytest.mark.parametrize(
    ("text", "is_it"),
    [
        (backup(sms()), True),
        (backup(call(), root="calls"), True),
        ("<smses/>", True),
        ("\n<smses count='0' >", True),
        (sms(), True),
        ("<html><call me></html>", False),
        ("<rss><item/></rss>", False),
        ("13/06/2018, 21:25 - Sam: <smses >", False),
    ],
)
def test_a_backup_is_known_by_its_content(text, is_it):
    source = Source("any.txt", text.encode())
    assert android.identify(source) is is_it
    assert not (is_it and whatsapp.identify(source))


def test_an_empty_backup_is_nothing():
    assert read("<smses/>") == []


def test_times_are_exact_to_the_second():
    batch = one(backup(*MANY[:20]))
    assert np.diff(batch.time).tolist() == [1] * 19
    assert len(set(batch.text_hash.tolist())) == 20
