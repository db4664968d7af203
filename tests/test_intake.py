from __future__ import annotations

import re
from datetime import datetime
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway import intake as room
from leeway.errors import (
    FormError,
    GroupChat,
    MostlyUnreadable,
    NotRecognised,
    NotYours,
    TwoImporters,
    Unreadable,
    WhoIsWho,
)
from leeway.intake import intake, who_is_who
from leeway.journal import Question
from leeway.pair import Pair
from leeway.record import UNKNOWN_SECONDS, Channel, Kind, Who, ZoneFrom, wall_clock
from leeway.source import Batch, DateOrder, Skipped

ACTS = {"calls": Kind.CALL, "photo": Kind.MEDIA, "system": Kind.SYSTEM}
LINE = re.compile(r"(?P<at>\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?) (?P<name>[^:]*): (?P<text>.*)")
SAM = """plain
2026-03-01 20:01 Robin: are you there
2026-03-01 20:02 Sam: yes, what is it
2026-03-02 08:00 Robin: good morning
"""


def text_hash(word: bytes) -> int:
    return int.from_bytes(word[:8].ljust(8, b"\0"), "little") + len(word)


def read_plain(source):
    """A format of our own: `plain` and signs, then `2026-03-01 20:01 Name: text` or `Name: *calls 5`."""
    head, *lines = source.data.decode().splitlines()
    signs = dict(sign.split("=", 1) for sign in head.split()[1:])
    handles: list[str] = []
    rows = []
    for number, line in enumerate(lines, 2):
        found = LINE.fullmatch(line)
        if not found:
            yield Skipped("not a line of a chat", (number,))
            continue
        name, text = found["name"], found["text"]
        if name and name not in handles:
            handles.append(name)
        act, _, length = (
            text.removeprefix("*").partition(" ") if text.startswith("*") else ("", "", "")
        )
        rows.append(
            (
                wall_clock(datetime.fromisoformat(found["at"])),
                handles.index(name) if name else -1,
                ACTS[act] if act else Kind.MESSAGE if name else Kind.SYSTEM,
                int(length or UNKNOWN_SECONDS),
                number,
                b"" if act else text.encode(),
            )
        )
    time, sender, kind, seconds, line, words = zip(*rows, strict=True) if rows else ((),) * 6
    yield Batch(
        channel=Channel[signs.get("channel", "WHATSAPP")],
        time=np.array(time, np.int64),
        zoned="zoned" in signs,
        coarse=True,
        sender=np.array(sender, np.int32),
        handles=tuple(handles),
        kind=np.array(kind, np.uint8),
        seconds=np.array(seconds, np.int32),
        edited=np.zeros(len(rows), bool),
        line=np.array(line, np.int32),
        text=np.frombuffer(b"".join(words), np.uint8),
        bounds=np.concatenate(([0], np.cumsum([len(word) for word in words], dtype=np.int64))),
        text_hash=np.array([text_hash(word) for word in words], np.uint64),
        partner=signs.get("partner", ""),
        owner=signs.get("owner", ""),
        owner_signs=tuple(filter(None, [signs.get("sign")])),
        group="group" in signs,
        questions=(Question("dates", "Day or month first?"),) if "asks" in signs else (),
        notes=(signs["note"],) if "note" in signs else (),
    )


PLAIN = SimpleNamespace(
    TITLE="Plain", identify=lambda source: source.data.startswith(b"plain"), read=read_plain
)


@pytest.fixture(autouse=True)
def plain_alone(monkeypatch):
    monkeypatch.setattr(room, "IMPORTERS", (PLAIN,))


@pytest.fixture
def chat_file(tmp_path):
    def write(text=SAM, name="chat.txt"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def rows_of(record):
    return [(e.when.isoformat(), e.who.name, e.text) for e in record]


def test_a_file_becomes_a_record(chat_file):
    found = intake([chat_file()], me="Robin", tz="Europe/London")
    assert rows_of(found.record) == [
        ("2026-03-01T20:01:00+00:00", "ME", "are you there"),
        ("2026-03-01T20:02:00+00:00", "THEM", "yes, what is it"),
        ("2026-03-02T08:00:00+00:00", "ME", "good morning"),
    ]
    assert found.pair == Pair(frozenset({"Robin"}), frozenset({"Sam"}), frozenset(), "Robin", "Sam")
    assert (found.skipped, found.questions, found.notes) == ((), (), ())
    assert [event.origin for event in found.record] == ["chat.txt:2", "chat.txt:3", "chat.txt:4"]
