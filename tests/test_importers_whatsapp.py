"""WhatsApp exports: golden files, what the app writes by itself in many languages, and bad input."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.importers import whatsapp
from leeway.importers._app_lines import partner_in
from leeway.record import UNKNOWN_SECONDS, Kind, wall_clock
from leeway.source import Batch, Skipped, Source
from leeway.stories import Form, as_whatsapp, breakup, demo, ordinary

EXPORTS = Path(__file__).parent / "importers" / "whatsapp"
LEAD = "\u200e"


def read(text: str | bytes, name: str = "chat.txt", **told) -> tuple[Batch | None, list[Skipped]]:
    """The batch and the skipped lines of a text."""
    data = text if isinstance(text, bytes) else text.encode()
    out = list(whatsapp.read(Source(name, data, **told)))
    batches = [each for each in out if isinstance(each, Batch)]
    assert len(batches) <= 1
    return (batches[0] if batches else None), [each for each in out if isinstance(each, Skipped)]


def texts(batch: Batch) -> list[str]:
    whole = batch.text.tobytes()
    return [whole[a:b].decode() for a, b in zip(batch.bounds, batch.bounds[1:], strict=False)]


def told(batch: Batch | None, skipped: list[Skipped]) -> str:
    """All that the importer says of a file, a line each."""
    lines = [f"skipped: {each.cause}: {', '.join(map(str, each.lines))}" for each in skipped]
    if batch is None:
        return "\n".join(lines) + "\n"
    lines += [
        f"handles: {', '.join(map(ascii, batch.handles))}",
        f"partner: {batch.partner}",
        f"owner: {batch.owner}",
    ]
    lines += [f"sign: {sign}" for sign in batch.owner_signs]
    lines += [f"group: {batch.group}", f"whole minutes: {batch.coarse}"]
    lines += [f"question: {question.sentence}" for question in batch.questions]
    lines += [f"note: {note}" for note in batch.notes]
    for row, text in enumerate(texts(batch)):
        when = datetime.fromtimestamp(int(batch.time[row]), UTC).replace(tzinfo=None)
        who = batch.handles[batch.sender[row]] if batch.sender[row] >= 0 else "-"
        what = Kind(batch.kind[row]).name.lower() + (" edited" if batch.edited[row] else "")
        length = f" {batch.seconds[row]}s" if batch.seconds[row] != UNKNOWN_SECONDS else ""
        lines.append(f"{batch.line[row]:3} {when} {who}: {what}{length} {text!a}")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("path", sorted(EXPORTS.glob("*.txt")), ids=lambda path: path.stem)
def test_golden(path, golden):
    said = told(*read(path.read_bytes(), path.name))
    expected = path.with_name(path.name + ".expected")
    if golden:
        expected.write_bytes(said.encode())
    assert said == expected.read_bytes().decode()
    assert whatsapp.identify(Source(path.name, path.read_bytes()))


# ------------------------------------------------------------------ who


def test_a_name_may_hold_a_colon():
    rows = "".join(
        f"13/06/2026, 21:2{i} - Sam: work: line {i}\n13/06/2026, 21:2{i} - Robin: hi\n"
        for i in range(6)
    )
    batch, _ = read(rows)
    assert batch.handles == ("Sam: work", "Robin")
    assert texts(batch)[:2] == ["line 0", "hi"]


@pytest.mark.parametrize(("name", "partner"), [
    ("WhatsApp Chat with Sam.txt", "Sam"), ("WhatsApp Chat - Sam Carter.zip", "Sam Carter"),
    ("WhatsApp Chat mit Sam (2).txt", "Sam"), ("Discussion WhatsApp avec Sam.txt", "Sam"),
    ("Chat de WhatsApp con Sam ❤️.txt", "Sam ❤️"), ("Conversa do WhatsApp com Sam.txt", "Sam"),
    ("Sam ile WhatsApp Sohbeti.txt", "Sam"), ("WhatsApp Chat with +44 7700 900123.txt", "+44 7700 900123"),
    ("_chat.txt", ""), ("chat with Sam.txt", ""), ("WhatsApp Chat with .txt", ""),
])  # fmt: skip
def test_the_files_name_tells_the_partner(name, partner):
    assert partner_in(name) == partner


def test_the_zips_name_tells_it_too():
    batch, _ = read(
        "13/06/2026, 21:25 - Sam: hi\n13/06/2026, 21:25 - Robin: hi\n",
        "_chat.txt",
        within="WhatsApp Chat - Sam.zip",
    )
    assert (batch.partner, batch.owner) == ("Sam", "Robin")
    assert batch.owner_signs == ("The export is of the chat with Sam.",)


def test_signs_that_disagree_name_no_owner():
    batch, _ = read(
        "13/06/2026, 21:25 - Sam: You deleted this message\n13/06/2026, 21:25 - Robin: Voice call, No answer\n"
    )
    assert batch.owner == ""
    assert len(batch.owner_signs) == 2


def test_a_missed_call_tells_nothing_where_one_side_is_silent():
    batch, _ = read("13/06/2026, 21:25 - Sam: Missed voice call\n13/06/2026, 21:25 - Sam: hello\n")
    assert (batch.owner, batch.owner_signs) == ("", ())


def test_a_name_stays_as_the_file_has_it():
    batch, _ = read(
        "13/06/2026, 21:25 - \u202a+44\u00a07700\u00a0900123\u202c: hi\n13/06/2026, 21:25 - ~\u202fSam: hi\n"
    )
    assert batch.handles == ("\u202a+44\u00a07700\u00a0900123\u202c", "~\u202fSam")


def test_a_line_about_the_chat_is_no_third_person():
    """In a language that no list has: it tells of one of the two, and is longer than a name."""
    chat = "".join(f"13/06/2026, 21:2{i} - {('Sam', 'Robin')[i % 2]}: hi\n" for i in range(6))
    batch, _ = read(chat + "13/06/2026, 21:30 - Sam ujjogo mefira: +44 7700 900123\n")
    assert batch.handles == ("Sam", "Robin")
    assert (texts(batch)[-1], batch.kind[-1]) == ("Sam ujjogo mefira: +44 7700 900123", Kind.SYSTEM)
    assert not batch.group


def test_one_line_as_groups_have_makes_no_group():
    chat = "13/06/2026, 21:25 - Sam: hi\n13/06/2026, 21:25 - Robin: hi\n13/06/2026, 21:25 - Robin added a note\n"
    assert not read(chat)[0].group
    assert read(chat + "13/06/2026, 21:25 - Sam left\n")[0].group


@pytest.mark.parametrize(
    "line",
    ["Sam created group “Us two”", "Sam hat die Gruppe „Wir“ erstellt", "Sam created this group"],
)
def test_one_line_that_somebody_made_a_group_is_enough(line):
    chat = "13/06/2026, 21:25 - Sam: hi\n13/06/2026, 21:25 - Robin: hi\n"
    assert read(f"13/06/2026, 21:24 - {line}\n{chat}")[0].group
    assert not read(chat + f"13/06/2026, 21:26 - Robin: {line}\n")[0].group


# ------------------------------------------------------------------ nothing is lost


def rows_of(batch: Batch | None, skipped: list[Skipped], lines: int) -> set[int]:
    """The lines that are told: those of messages, up to the next, and the skipped."""
    lost = {line for each in skipped for line in each.lines}
    begun = sorted([*(batch.line.tolist() if batch else ()), lines + 1])
    kept = {line for a, b in pairwise(begun) for line in range(a, b)}
    return kept | lost


PIECES = st.sampled_from([
    "13/06/2026, 21:25 - Sam: hi", "14/06/2026, 09:00 - Robin: <Media omitted>", "31/02/2026, 21:25 - Sam: hi",
    "13/06/2026, 21:25 - You blocked this contact", "", "\r", "more", "13.06.26, 21:25 - Sam: hi", "\x00", ": : :",
    "13/06/2026, 99:99 - Sam: hi", "\u200e\u200e", "<", ">", "13/06/2026, 21:25 - Sam:", "06/13/2026, 21:25 - Sam: odd",
])  # fmt: skip


@given(st.lists(PIECES, min_size=1, max_size=40), st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_every_line_is_told(pieces, newline, closed):
    data = (newline.join(pieces) + (newline if closed else "")).encode() or b"\n"
    batch, skipped = read(data)
    lines = data.count(b"\n") + (not data.endswith(b"\n"))
    assert rows_of(batch, skipped, lines) == set(range(1, lines + 1))


def is_typed(text: str) -> bool:
    """Whether no part of a text is one that the app alone writes."""
    ends = not text.endswith((">", ")", "\r"))
    return ends and not text.startswith((LEAD, "<")) and text.strip() != "null"


TYPED = st.text(st.characters(exclude_categories=["Cs"]), max_size=60).filter(is_typed)


@given(st.lists(st.tuples(st.sampled_from(["Sam", "Robin 🌻"]), TYPED), min_size=1, max_size=12))
def test_text_is_kept_exactly(said):
    chat = "".join(
        f"[13/06/2026, 21:25:{i:02}] {who}: {text}\r\n" for i, (who, text) in enumerate(said)
    )
    batch, skipped = read(chat)
    assert texts(batch) == [text for _, text in said]
    assert [batch.handles[sender] for sender in batch.sender] == [who for who, _ in said]
    assert skipped == []


def test_a_file_without_a_message():
    batch, skipped = read("hello\nyou\n")
    assert batch is None
    assert skipped == [Skipped("no message begins here", (1, 2))]


def test_dates_that_do_not_exist_are_told_with_their_lines():
    batch, skipped = read(
        "30/01/2026, 21:25 - Sam: a\n31/02/2026, 21:25 - Sam: b\nand more\n01/03/2026, 21:25 - Sam: c\n"
    )
    assert texts(batch) == ["a", "c"]
    assert skipped == [Skipped("a date or time that does not exist", (2, 3))]


def test_a_few_lines_in_another_form_are_part_of_a_message():
    chat = "".join(f"{day}/06/2026, 21:25 - Sam: hi\n" for day in range(13, 23))
    batch, _ = read(chat + "23.06.26, 21:25 - Robin: quoted\n" * 4)
    assert len(batch.time) == 10
    assert texts(batch)[-1].count("quoted") == 4


def test_a_second_form_has_the_order_in_which_it_fits():
    """The phone's language changed; the new dates alone could be read in both orders."""
    chat = "".join(
        f"{day}/05/2026, 21:25 - {who}: hi\n" for day in range(20, 30) for who in ("Sam", "Robin")
    )
    batch, _ = read(
        chat + "".join(f"6/{day}/26, 21:25 - Robin: new\n" for day in (1, 1, 2, 2, 2, 2))
    )
    assert len(batch.time) == 26
    assert batch.time[-1] == wall_clock(datetime(2026, 6, 2, 21, 25))
    assert batch.questions == ()


def test_many_lines_from_another_time_or_by_others_are_too():
    chat = "".join(
        f"{day}/06/2026, 21:25 - {who}: hi\n" for day in range(13, 23) for who in ("Sam", "Robin")
    )
    old = "".join(f"{day}.05.20, 21:25 - Sam: old {day}\n" for day in range(13, 23))
    strangers = "".join(f"{day}.06.26, 21:25 - Alex: new {day}\n" for day in range(23, 30))
    for other in (old, strangers):
        batch, _ = read(chat + other)
        assert len(batch.time) == 20
        assert other.strip() in texts(batch)[-1]


# ------------------------------------------------------------------ bad input


@pytest.mark.parametrize("data", [
    b'{"messages": [{"text": "13/06/2026, 21:25 - Sam: hi"}]}', b'[{"a": 1}]', b"<?xml version='1.0'?>\n<smses/>", b"<html>\n",
    b"From sam@example.org Sat Jan  3 01:05:34 2026\nSubject: hi\n\n13/06/2026, 21:25 - Sam: hi\n",
    b"Date,From,Text\n2026-06-13 21:25,Sam,hi\n2026-06-13 21:26,Robin,hi\n2026-06-13 21:27,Sam,hi\n",
    b"2026-06-13 21:25:15,Sam,hi\n" * 5, b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", b"\xff\xd8\xff\xe0\x00\x10JFIF", b"hello\n", b"\n",
    b"13/06/2026;21:25;Sam;hi\n" * 5,
])  # fmt: skip
def test_what_is_no_export_is_not_claimed(data):
    assert not whatsapp.identify(Source("x", data))


def test_a_long_first_message_hides_no_export():
    assert whatsapp.identify(Source("x", b"13/06/2026, 21:25 - Sam: hi\n" + b"line\n" * 300))


@pytest.mark.parametrize("piece", [b":" * 300_000, b": " * 150_000, b"<" * 300_000, b"\xe2\x80\x8e" * 100_000,
                                   b"\x00" * 300_000, b"\r" * 300_000, b"(" * 300_000 + b")", b"13/06/2026, " * 30_000,
                                   b"<a>" * 100_000], ids=lambda piece: repr(piece[:8]))  # fmt: skip
def test_huge_lines_are_only_long(piece):
    data = b"13/06/2026, 21:25 - Sam: " + piece + b"\n13/06/2026, 21:26 - Robin: ok\n" + piece
    batch, skipped = read(data)
    assert len(batch.time) == 2
    less = piece.removesuffix(b"\r")
    assert batch.text.tobytes() == less + b"ok\n" + less
    assert skipped == []


def test_a_message_a_line_and_nothing_else():
    data = b"13/06/2026, 21:25 - Sam:\n" * 50
    batch, _ = read(data)
    assert (len(batch.time), batch.text.size) == (50, 0)


# ------------------------------------------------------------------ against another's writing


@pytest.mark.parametrize("form", list(Form))
@pytest.mark.parametrize(
    "story", [demo(), ordinary(5, 1200), breakup(3)], ids=["demo", "ordinary", "breakup"]
)
def test_a_story_written_in_each_form_comes_back(form, story):
    text = as_whatsapp(story, form=form)
    batch, skipped = read(text, f"WhatsApp Chat with {story.them}.txt")
    assert skipped == []
    assert not batch.questions
    assert batch.owner == story.me
    people = [story.cast.name(event.who) if event.who else "" for event in story.events]
    assert [batch.handles[s] if s >= 0 else "" for s in batch.sender[1:]] == people
    assert [Kind(kind) for kind in batch.kind[1:]] == [event.kind for event in story.events]
    assert texts(batch)[1:] == [event.text for event in story.events]
    assert batch.edited[1:].tolist() == [event.edited for event in story.events]
    step = 60 if batch.coarse else 1
    assert batch.time[1:].tolist() == [
        wall_clock(event.when) // step * step for event in story.events
    ]
    for event, seconds in zip(story.events, batch.seconds[1:].tolist(), strict=True):
        if event.seconds is None:
            assert seconds == UNKNOWN_SECONDS
        else:
            assert seconds == (event.seconds if event.seconds < 60 else event.seconds // 60 * 60)
