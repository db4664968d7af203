"""The readable copy: everything, exact in JSON, and no cell that a spreadsheet runs."""

from __future__ import annotations

import csv
import json
import os
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway import plain_copy
from leeway.cue import Cue
from leeway.entries import Contact, Draft, Told
from leeway.errors import FormError
from leeway.keyfile import FLOOR
from leeway.plain_copy import safe_cell
from leeway.record import Kind, Who, id_name
from leeway.session import Session
from vaulted import CHAT, NAMES, NOW, WORDS, upload

EVIL = """\
05/03/2026, 10:00 - Sam: =HYPERLINK("http://example.org","click")
05/03/2026, 10:01 - Sam: +1 for the lamp
05/03/2026, 10:02 - Sam: -2 degrees
05/03/2026, 10:03 - Sam: @SUM(A1)
05/03/2026, 10:04 - Sam: ok, "quoted", with = inside
and a second line
"""


@pytest.fixture
def full(tmp_path):
    opened, _ = Session.create(tmp_path / "Notes", WORDS, cost=FLOOR)
    with opened:
        opened.import_files([upload(CHAT + EVIL)], NAMES, now=NOW)
        opened.write(Told(Cue.SPACE, NOW, "=two weeks"), Draft("dear"), now=NOW)
        opened.write(Contact(NOW, Who.ME, Kind.CALL, seconds=61), now=NOW)
        yield opened


def table(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_everything_stands_in_the_three_files(full, tmp_path):
    paths = full.export(tmp_path / "out")
    assert [path.name for path in paths] == ["messages.csv", "messages.json", "notes.json"]
    events = list(full.record())
    document = json.loads(paths[1].read_text("utf-8"))
    assert [event["text"] for event in document["events"]] == [event.text for event in events]
    assert document["events"][0] == {
        "id": id_name(events[0].id),
        "when": "2026-03-01T20:01:00+01:00",
        "who": "me",
        "channel": "whatsapp",
        "kind": "message",
        "text": "shall I bring the tent on Friday",
        "seconds": None,
        "origin": "WhatsApp Chat with Sam.txt:1",
    }
    notes = json.loads(paths[2].read_text("utf-8"))
    assert [entry["kind"] for entry in notes["entries"]] == ["told", "draft", "contact"]
    assert notes["entries"][2]["said"]["seconds"] == 61
    assert notes["pair"]["my_name"] == "Robin"
    assert notes["imports"][0]["events"] == 13
    assert notes["settings"]["lock_minutes"] == 3


def test_each_row_of_the_table_is_an_event(full, tmp_path):
    rows = table(full.export(tmp_path / "out")[0])
    events = list(full.record())
    assert len(rows) == len(events)
    assert [row["text"].removeprefix("'") for row in rows] == [event.text for event in events]
    assert rows[-1]["seconds"] == "61"


def test_no_cell_begins_a_formula(full, tmp_path):
    rows = table(full.export(tmp_path / "out")[0])
    texts = [row["text"] for row in rows]
    assert '\'=HYPERLINK("http://example.org","click")' in texts
    assert {"'+1 for the lamp", "'-2 degrees", "'@SUM(A1)"} <= set(texts)
    assert not any(cell[:1] in set("=+-@\t\r\n") for row in rows for cell in row.values() if cell)


@given(st.text())
def test_a_safe_cell_begins_no_formula_whatever_stands_before_it(text):
    cell = safe_cell(text)
    assert cell in {text, f"'{text}"}
    bare = cell.lstrip(" \u00a0\u200b\u200e\u202a\ufeff")
    assert not bare.startswith(tuple("=+-@\t\r\n＝＋－＠"))


@pytest.mark.parametrize(
    "text", [" =1", "\u200e=1", "\ufeff+1", "\t=1", "＝1", "\r", "\u00a0@x", "\n"]
)
def test_unseen_signs_before_a_formula_hide_nothing(text):
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "hello", " hello", "a = b", "3 - 2", "'quoted'"])
def test_plain_words_stay_as_they_are(text):
    assert safe_cell(text) == text


def test_the_files_are_their_owners_alone(full, tmp_path):
    if os.name == "nt":
        pytest.skip("permissions of this kind are not known there")
    paths = full.export(tmp_path / "out")
    assert {stat.S_IMODE(path.stat().st_mode) for path in paths} == {0o600}
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o700


def test_a_folder_that_holds_something_is_not_written_to(full, tmp_path):
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(FormError, match="holds something"):
        full.export(tmp_path)
    with pytest.raises(FormError, match="cannot be written"):
        full.export(tmp_path / "letter.txt")
    assert (tmp_path / "letter.txt").read_text() == "mine"


@pytest.mark.parametrize("last", ["_as_csv", "_as_json", "_notes"])
def test_a_copy_that_fails_leaves_nothing_readable(full, tmp_path, monkeypatch, last):
    whole = getattr(plain_copy, last)

    def full_disk(content, file):
        whole(content, file)
        raise OSError(28, "no room")

    with monkeypatch.context() as patch:
        patch.setattr(plain_copy, last, full_disk)
        with pytest.raises(FormError, match="cannot be written"):
            full.export(tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []
    assert len(full.export(tmp_path / "out")) == 3


def test_a_copy_is_on_the_disk_before_it_is_said_to_be(full, tmp_path, monkeypatch):
    synced, fsync = [], os.fsync
    monkeypatch.setattr(
        os, "fsync", lambda handle: (synced.append(os.fstat(handle)), fsync(handle))
    )
    paths = full.export(tmp_path / "out")
    assert {path.stat().st_ino for path in paths} <= {one.st_ino for one in synced}


def test_a_name_that_no_system_takes_is_said(full, tmp_path):
    with pytest.raises(FormError, match="cannot be written"):
        full.export(tmp_path / "a\0b")


def test_an_empty_vault_can_be_copied_too(tmp_path):
    opened, _ = Session.create(tmp_path / "Notes", WORDS, cost=FLOOR)
    with opened:
        paths = opened.export(tmp_path / "out")
    assert json.loads(paths[1].read_text("utf-8")) == {"form": plain_copy.FORM, "events": []}
    assert table(paths[0]) == []
