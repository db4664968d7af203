"""The files of one telephone joined: the calls that no chat holds are found, and nobody else's words are."""

from __future__ import annotations

import json
from collections import Counter
from datetime import timedelta
from itertools import permutations

import numpy as np
import pytest

from benchmarks.spoilt_files import database
from leeway import cli, stories
from leeway.assessment import assess
from leeway.intake import Intake, intake
from leeway.journal import Answer, Journal, Screen, SelfHarm
from leeway.pair import Pair
from leeway.readings import read
from leeway.record import Channel, Kind, Record, Who
from leeway.source import Upload
from leeway.stories import Table

CHASER = stories.by_phone(stories.breakup(8, days_before=40, calls_a_day=22))
CHAT, TEXTS, CALLS = (Upload(*export) for export in stories.exports(CHASER))
CALM = Journal(SelfHarm.NO, None, ((Screen.AFRAID, Answer.NO), (Screen.ORDER, Answer.NO)))

LOGS = {
    "calls.xml": CALLS,
    "CallHistory.storedata": Upload("CallHistory.storedata", database(CHASER)),
    **{
        form.value: Upload(f"{form.value}.csv", stories.as_table(CHASER, form))
        for form in Table
        if form not in {Table.CARRIER, Table.AMERICAN, Table.TEXTS}
    },
}


def joined(*files: Upload, told: stories.Story = CHASER) -> Intake:
    pair = Pair(them=frozenset({told.them, stories.number_of(told)}))
    return intake(files, me=told.me, them=told.them, tz=told.zone, pair=pair)


def worst_day(record: Record) -> int:
    """The most calls that I made by telephone on one day."""
    mine = (record.who == Who.ME) & (record.kind == Kind.CALL) & (record.channel == Channel.PHONE)
    days = Counter((record.wall[mine] // 86_400).tolist())
    return max(days.values(), default=0)


def most_rung() -> int:
    mine = (e for e in CHASER.events if e.who is Who.ME and e.kind is Kind.CALL)
    return max(Counter(e.when.date() for e in mine).values())


@pytest.mark.parametrize("log", list(LOGS))
def test_the_calls_of_the_worst_day_are_found_in_every_form_of_log(log):
    assert worst_day(joined(CHAT).record) == 0
    record = joined(CHAT, LOGS[log]).record
    assert worst_day(record) == most_rung() >= 22


def test_three_files_are_the_story_whole():
    record = joined(CHAT, TEXTS, CALLS).record
    made = [e for e in CHASER.events if e.kind is not Kind.SYSTEM]
    kept = record[record.kind != Kind.SYSTEM]
    assert len(kept) == len(made)
    for kind in (Kind.CALL, Kind.VOICEMAIL, Kind.MESSAGE):
        for who in (Who.ME, Who.THEM):
            for channel in (Channel.WHATSAPP, Channel.SMS, Channel.PHONE):
                rows = (kept.kind == kind) & (kept.who == who) & (kept.channel == channel)
                story = [e for e in made if (e.kind, e.who, e.channel) == (kind, who, channel)]
                assert np.count_nonzero(rows) == len(story), (kind, who, channel)
    texts = kept[kept.channel == Channel.SMS]
    assert [event.text for event in texts] == [e.text for e in made if e.channel is Channel.SMS]


def test_the_order_of_the_files_changes_nothing():
    records = [joined(*files).record for files in permutations((CHAT, TEXTS, CALLS))]
    for record in records[1:]:
        assert record.utc.tolist() == records[0].utc.tolist()
        assert sorted(record.ids.tolist()) == sorted(records[0].ids.tolist())


@pytest.mark.parametrize("log", ["columns", "android", "leeway", "CallHistory.storedata"])
def test_the_same_calls_from_two_sources_count_once(log):
    one = joined(CHAT, TEXTS, CALLS).record
    assert len(joined(CHAT, TEXTS, CALLS, LOGS[log]).record) == len(one)


def test_a_grown_backup_adds_what_is_new_and_nothing_else():
    half = CHASER.events[-40].when
    early = Upload("calls-1.xml", stories.as_calls_xml(CHASER, until=half).encode())
    assert len(joined(CHAT, early, CALLS).record) == len(joined(CHAT, CALLS).record)


def test_nobody_elses_words_are_in_the_record():
    record = joined(CHAT, TEXTS, CALLS).record
    whole = record.text.tobytes().decode()
    for words in ("contact me again", "rent is late", "Your code is", "Is the room booked"):
        assert words in TEXTS.data.decode()
        assert words not in whole


def test_what_the_calls_show_is_found():
    apart = CHASER.truth.apart_since
    record = joined(CHAT, TEXTS, CALLS).record
    record = record[record.utc > apart.timestamp()]
    found = assess(record, read(record), CALM, now=apart + timedelta(days=8)).findings
    bursts = next(finding for finding in found if finding.id == "P01")
    assert bursts.count >= most_rung()


def test_the_demo_is_the_same_from_three_files_as_from_one():
    told = stories.demo()
    phoned = stories.by_phone(told)
    one = joined(Upload("WhatsApp Chat.txt", stories.as_whatsapp(told).encode()), told=told).record
    three = joined(*(Upload(*export) for export in stories.exports(phoned)), told=told).record
    assert three.who.tolist() == one.who.tolist()
    assert three.kind.tolist() == one.kind.tolist()
    assert three.text.tobytes() == one.text.tobytes()
    assert (three.utc // 60).tolist() == (one.utc // 60).tolist()


def test_the_terminal_finds_them_too(tmp_path, capsys):
    paths = []
    for export in (CHAT, LOGS["iphone"]):
        path = tmp_path / export.name
        path.write_bytes(export.data)
        paths.append(str(path))
    asked = ("--me", CHASER.me, "--them", CHASER.them, "--tz", CHASER.zone, "--json")
    assert cli.main(["read", *paths, *asked, "--now", f"{CHASER.now:%Y-%m-%dT%H:%M}"]) == 0
    document = json.loads(capsys.readouterr().out)
    rung = [e for e in CHASER.events if e.kind is Kind.CALL and e.who is Who.ME]
    assert document["record"]["calls_me"] == len(rung)


def test_a_table_of_names_alone_knows_them_by_any_spelling():
    table = (
        "when,who,kind,seconds\n2026-11-05T19:12:40Z,Sam \u2764\ufe0f,call,0\n"
        "2026-11-05T19:20:00Z,me,call,0\n"
    )
    taken = intake([Upload("t.csv", table.encode())], me="Robin", them="sam", tz="Europe/London")
    assert taken.record.who.tolist() == [Who.THEM, Who.ME]
