"""Stories written as the backup of a telephone and as tables: read back by code of the test's own."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET

import pytest

from leeway.record import Channel, Kind, Who
from leeway.stories import (
    Emoji,
    Table,
    as_calls_xml,
    as_sms_xml,
    as_table,
    as_whatsapp,
    breakup,
    by_phone,
    demo,
    number_of,
    ordinary,
)
from leeway.storytelling.phone import Ending, as_dialled, calls, texts

CHASER = breakup(8, calls_a_day=22)
PHONED = by_phone(demo())


def parsed(text):
    """The root of a file that the writers made, read by the standard library's own reader."""
    return ET.fromstring(text)  # noqa: S314 - written by this project


def is_theirs(row, story):
    return re.sub(r"\D", "", row.get("number", row.get("address")))[-9:] == number_of(story)[-9:]


def moment(row):
    return datetime.fromtimestamp(int(row.get("date")) / 1000, UTC)


def of_kind(story, *kinds, channel):
    return [e for e in story.events if e.kind in kinds and e.channel is channel]


def test_a_story_by_phone_is_the_same_story():
    plain = demo()
    assert PHONED.truth == plain.truth
    assert [e._replace(channel=Channel.WHATSAPP) for e in PHONED.events] == list(plain.events)
    assert {e.channel for e in PHONED.events if e.kind is Kind.CALL} == {Channel.PHONE}
    assert len(of_kind(PHONED, Kind.MESSAGE, channel=Channel.SMS)) >= 15


def test_no_event_is_written_twice_nor_left_out():
    lines = as_whatsapp(PHONED).count("\n") + as_sms_xml(PHONED).count("\n  <sms")
    in_app = [e for e in PHONED.events if e.channel is Channel.WHATSAPP]
    breaks = sum(e.text.count("\n") for e in in_app)
    others = len(texts(PHONED)) - sum(e.channel is Channel.SMS for e in PHONED.events)
    pictures = as_sms_xml(PHONED).count("<mms")
    whole = len(PHONED.events) - len(of_kind(PHONED, Kind.CALL, channel=Channel.PHONE))
    assert lines == 1 + whole + breaks + others - pictures


def test_a_chaser_calls_as_often_as_asked_on_the_worst_day_and_never_more():
    for seed in range(6):
        story = breakup(seed, calls_a_day=22)
        days = Counter(
            e.when.date() for e in story.events if e.channel is Channel.PHONE and e.who is Who.ME
        )
        assert max(days.values()) == 22
        assert breakup(seed, calls_a_day=22) == story
        for counted in story.truth.contacts:
            assert counted.contacts >= days[counted.day]


def test_calls_as_xml_hold_each_call_once_with_its_type():
    root = parsed(as_calls_xml(CHASER))
    theirs = [row for row in root if is_theirs(row, CHASER)]
    events = of_kind(CHASER, Kind.CALL, Kind.VOICEMAIL, channel=Channel.PHONE)
    assert [moment(row).replace(microsecond=0) for row in theirs] == [e.when for e in events]
    assert [int(row.get("duration")) for row in theirs] == [e.seconds for e in events]
    assert {row.get("contact_name") for row in theirs} == {CHASER.them}
    for row, event in zip(theirs, events, strict=True):
        mine = row.get("type") == "2"
        assert mine == (event.who is Who.ME)
        assert (row.get("type") == "4") == (event.kind is Kind.VOICEMAIL)
    assert {row.get("type") for row in theirs} >= {"2", "4"}
    assert {row.get("type") for row in root} >= {"1", "2", "3", "4", "6"}
    assert int(root.get("count")) == len(root)
    assert {row.get("number") for row in root} >= {"-1", "-2", "Private", ""}


def test_each_way_in_which_a_call_of_theirs_ends_unanswered_is_told():
    story = by_phone(ordinary(3, 9000))
    kinds = {row.get("type") for row in parsed(as_calls_xml(story)) if is_theirs(row, story)}
    assert kinds == {"1", "2", "3", "5"}


def test_texts_as_xml_hold_each_text_once_and_others_beside():
    root = parsed(as_sms_xml(PHONED))
    one_to_one = [row for row in root if "~" not in row.get("address") and is_theirs(row, PHONED)]
    events = of_kind(PHONED, Kind.MESSAGE, Kind.MEDIA, channel=Channel.SMS)
    assert [row.get("body") for row in one_to_one if row.tag == "sms"] == [
        e.text for e in events if e.kind is Kind.MESSAGE
    ]
    assert [row.get("type") or row.get("msg_box") for row in one_to_one] == [
        "2" if e.who is Who.ME else "1" for e in events
    ]
    assert {row.get("contact_name") for row in root} >= {"Sam", "Mum", "(Unknown)", "null"}
    groups = [row for row in root if "~" in row.get("address")]
    assert len(groups) == 4
    assert all(is_theirs(row, PHONED) for row in groups)


def test_a_picture_has_its_data_and_a_layout_that_is_none():
    root = parsed(as_sms_xml(by_phone(ordinary(3, 9000))))
    pictures = [row for row in root.iter("mms") if "~" not in row.get("address")]
    assert pictures
    for row in pictures:
        kinds = [part.get("ct") for part in row.iter("part")]
        assert sorted(kinds) == ["application/smil", "image/jpeg"]
        assert any(part.get("data") for part in row.iter("part"))
    assert {next(row.iter("part")).get("ct") for row in pictures} == {
        "application/smil",
        "image/jpeg",
    }


def test_readable_dates_are_the_clock_of_the_telephone():
    for american, pattern in ((False, "%d %b %Y %H:%M:%S"), (True, "%b %d, %Y %I:%M:%S %p")):
        root = parsed(as_calls_xml(PHONED, american=american))
        rows = [row for row in root if is_theirs(row, PHONED)]
        events = of_kind(PHONED, Kind.CALL, channel=Channel.PHONE)
        for row, event in zip(rows, events, strict=True):
            assert datetime.strptime(
                row.get("readable_date"), pattern
            ) == event.when.replace(tzinfo=None)  # fmt: skip


@pytest.mark.parametrize("emoji", [Emoji.DECIMAL, Emoji.HEX])
def test_old_versions_split_what_standard_readers_then_refuse(emoji):
    text = as_sms_xml(PHONED, emoji=emoji)
    assert max(map(ord, text)) < 0x10000
    with pytest.raises(ET.ParseError):
        parsed(text)
    whole = as_sms_xml(PHONED)
    base = 16 if emoji is Emoji.HEX else 10
    pair = re.compile(r"&#x?(D8[0-9A-F]{2}|55\d{3});&#x?([0-9A-F]+);")
    joined = pair.sub(
        lambda m: bytes.fromhex(f"{int(m[1], base):04x}{int(m[2], base):04x}").decode("utf-16-be"),
        text,
    )
    assert joined == whole


def test_an_earlier_backup_is_the_beginning_of_a_later_one():
    half = PHONED.events[-60].when
    early = parsed(as_calls_xml(PHONED, until=half))
    late = parsed(as_calls_xml(PHONED))
    assert [row.attrib for row in early] == [row.attrib for row in late][: len(early)]
    assert 0 < len(early) < len(late)


def test_numbers_are_of_ranges_that_nobody_has():
    assert re.fullmatch(r"\+447700900\d{3}", number_of(PHONED))
    assert as_dialled("+447700900123") == "07700 900123"
    assert as_dialled("+12025550123") == "(202) 555-0123"
    assert as_dialled("60070") == "60070"
    american = next(s for s in map(breakup, range(40)) if s.zone == "America/New_York")
    assert re.fullmatch(r"\+120255501\d\d", number_of(american))


def read_table(form, data):
    encoding = {"german": "utf-16", "iphone": "utf-8-sig", "texts": "utf-8-sig"}.get(
        form, "utf-8-sig"
    )
    text = data.decode(encoding).removeprefix("sep=;\r\n")
    delimiter = max(",;\t", key=text.split("\n")[0].count)
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


@pytest.mark.parametrize("form", list(Table))
def test_each_table_holds_what_its_source_knows(form):
    rows = read_table(form.value, as_table(CHASER, form))
    known = {
        Table.TEXTS: len(texts(CHASER)),
        Table.LEEWAY: sum(
            e.kind in {Kind.MESSAGE, Kind.MEDIA, Kind.CALL, Kind.VOICEMAIL} for e in CHASER.events
        ),
        Table.CARRIER: sum(act.ending is Ending.TALKED for act in calls(CHASER)),
    }
    known[Table.AMERICAN] = known[Table.CARRIER]
    assert len(rows) == known.get(form, len(calls(CHASER)))
    assert all(None not in row for row in rows)


def test_minutes_on_a_bill_are_rounded_up():
    talked = [act for act in calls(CHASER) if act.ending is Ending.TALKED]
    rows = read_table("carrier", as_table(CHASER, Table.CARRIER))
    for row, act in zip(rows, talked, strict=True):
        assert (
            timedelta(0)
            <= timedelta(minutes=int(row["Minutes"])) - timedelta(seconds=act.seconds)
            < timedelta(minutes=1)
        )


def test_other_people_say_what_would_change_the_answer_and_can_be_left_out():
    assert "contact me again" in as_sms_xml(PHONED)
    alone = parsed(as_calls_xml(PHONED, days_of_others=0))
    assert len([row for row in alone if not is_theirs(row, PHONED)]) < 12
