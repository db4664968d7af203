"""One sitting: files and answers in, advice out; one more answer does not read the record anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from leeway import sitting
from leeway.errors import WhoIsWho
from leeway.journal import Contact, Screen
from leeway.record import Kind, Who, ZoneFrom
from leeway.source import DateOrder
from states import answered, said

ZONE = ZoneInfo("Europe/London")
NOW = datetime(2026, 3, 15, 14, tzinfo=ZONE)
CHAT = """\
03/01/2026, 20:02 - Robin: how was your day
03/01/2026, 20:05 - Sam: long
03/13/2026, 18:30 - Sam: i need some space for ten days please
"""


@pytest.fixture
def taken(tmp_path):
    path = tmp_path / "WhatsApp Chat with Sam.txt"
    path.write_text(CHAT, "utf-8")
    return sitting.taken_in([path], sitting.Names("Robin", "Sam", "Europe/London", DateOrder.MDY))


def test_files_and_answers_become_advice(taken):
    sat = sitting.with_record(taken, said(), now=NOW)
    assert sat.taken is taken
    assert len(sat.record) == 3
    assert sat.advice.rule == "space"
    assert sat.assessment.now == NOW


def test_a_contact_logged_by_hand_is_part_of_the_record(taken):
    visit = Contact(datetime(2026, 3, 14, 12, tzinfo=ZONE), Who.ME, Kind.VISIT)
    sat = sitting.with_record(taken, said(contacts=(visit,)), now=NOW)
    assert [event.kind for event in sat.record][-1] is Kind.VISIT
    assert len(sat.readings) == 4


def test_without_a_record_the_answers_stand_alone():
    sat = sitting.without_record(said(), zone="Asia/Tokyo", now=NOW)
    assert sat.taken is None
    assert (sat.record.zone, sat.record.zone_from) == ("Asia/Tokyo", ZoneFrom.ASSUMED)
    assert sat.advice.rule == "not_told"


def test_one_more_answer_changes_the_advice_and_not_the_record(taken):
    sat = sitting.with_record(taken, said(), now=NOW)
    after = sitting.again(sat, answered(Screen.AFRAID))
    assert after.record is sat.record
    assert after.readings is sat.readings
    assert after.taken is sat.taken
    assert after.advice.rule == "safety"
    assert sitting.again(after, said()) == replace(sat, journal=said())


def test_a_name_that_is_not_there_is_refused(tmp_path):
    path = tmp_path / "chat.txt"
    path.write_text(CHAT, "utf-8")
    with pytest.raises(WhoIsWho):
        sitting.taken_in([path], sitting.Names("Robyn", dates=DateOrder.MDY))
