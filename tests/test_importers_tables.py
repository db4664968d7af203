"""Tables of calls and texts: every form of the story's writers, every language, and bad input."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from leeway.errors import FormError
from leeway.importers import tables, whatsapp
from leeway.importers._columns import columns_of, said
from leeway.importers._lengths import seconds_of
from leeway.importers._sheet import as_text, plain, rows
from leeway.plaintext import as_utf8
from leeway.record import UNKNOWN_SECONDS, Channel, Kind, Who, wall_clock
from leeway.source import THIS_PHONE, Batch, DateOrder, Skipped, Source
from leeway.stories import Form, Table, as_table, as_whatsapp, breakup, by_phone, number_of
from leeway.storytelling.phone import Ending, calls, texts

EXPORTS = Path(__file__).parent / "importers" / "tables"
CHASER = by_phone(breakup(8, calls_a_day=22))
CALLS = [e for e in CHASER.events if e.channel is Channel.PHONE]
BILLS = {Table.CARRIER, Table.AMERICAN}
COARSE = {Table.CARRIER, Table.AMERICAN, Table.ROUTER}


def source(table: str | bytes, name: str = "calls.csv", **told) -> Source:
    data, notes = as_utf8(table if isinstance(table, bytes) else table.encode())
    return Source(name, data, notes=notes, **told)


def read(table: str | bytes, **told) -> tuple[list[Batch], list[Skipped]]:
    parts = list(tables.read(source(table, **told)))
    return (
        [part for part in parts if isinstance(part, Batch)],
        [part for part in parts if isinstance(part, Skipped)],
    )


def words_of(batch: Batch) -> list[str]:
    whole = batch.text.tobytes()
    return [whole[a:b].decode() for a, b in zip(batch.bounds, batch.bounds[1:], strict=False)]


def told(table: str, **known) -> list[str]:
    """All acts in order of their lines: when, with whom, whose, what."""
    lines = []
    for batch in read(table, **known)[0]:
        for row, text in enumerate(words_of(batch)):
            when = datetime.fromtimestamp(int(batch.time[row]), UTC)
            way = "out" if batch.sender[row] == 0 else "in"
            kind, length = Kind(batch.kind[row]).name.lower(), int(batch.seconds[row])
            told = f"{length}s" if length != UNKNOWN_SECONDS else "-"
            said = f"{when:%Y-%m-%d %H:%M:%S} {batch.partner} {way} {kind} {told} {text}"
            lines.append((int(batch.line[row]), said.strip()))
    return [line for _, line in sorted(lines)]


def causes(table: str, **known) -> dict[str, tuple[int, ...]]:
    return {part.cause: part.lines for part in read(table, **known)[1]}


def of_partner(batches: list[Batch], channel: Channel) -> Batch:
    last = number_of(CHASER)[-9:]
    return next(
        batch
        for batch in batches
        if batch.channel is channel
        and any(plain(n).replace(" ", "")[-9:] == last for n in batch.known_as)
    )


@pytest.mark.parametrize("path", sorted(EXPORTS.glob("*.[ct]sv")), ids=lambda path: path.stem)
def test_golden(path, golden):
    table = path.read_text("utf-8")
    batches, skipped = read(table)
    lines = [f"skipped: {each.cause}: {each.lines}{' lost' * each.lost}" for each in skipped]
    for batch in batches:
        lines.append(
            f"{batch.channel.name} {batch.known_as} zoned: {batch.zoned}, whole minutes: {batch.coarse}"
        )
        lines += [f"question: {question.sentence}" for question in batch.questions]
        lines += [f"note: {note}" for note in batch.notes]
    lines += map(ascii, told(table))
    expected = path.with_name(path.name + ".expected")
    said = "\n".join(lines) + "\n"
    if golden:
        expected.write_bytes(said.encode())
    assert said == expected.read_bytes().decode()
    assert tables.identify(source(table))
    assert not whatsapp.identify(source(table))


# ------------------------------------------------------------ the forms of the stories


@pytest.mark.parametrize("form", list(Table))
def test_each_form_is_known_and_nothing_is_lost(form):
    table = as_table(CHASER, form)
    assert tables.identify(source(table))
    assert not whatsapp.identify(source(table))
    batches, skipped = read(table)
    there = {
        Table.TEXTS: len(texts(CHASER)),
        Table.LEEWAY: sum(e.kind not in {Kind.SYSTEM, Kind.DELETED} for e in CHASER.events),
        **dict.fromkeys(BILLS, sum(act.ending is Ending.TALKED for act in calls(CHASER))),
    }.get(form, len(calls(CHASER)))
    kept = sum(len(batch.time) for batch in batches)
    assert kept + sum(len(part.lines) for part in skipped) == there
    assert not any(part.lost for part in skipped)
    assert not any(batch.questions for batch in batches)


@pytest.mark.parametrize("form", sorted(set(Table) - {Table.TEXTS, Table.LEEWAY} - BILLS))
def test_each_form_gives_the_calls_of_the_story(form):
    batches, _ = read(as_table(CHASER, form))
    batch = of_partner(batches, Channel.PHONE)
    minute = 60 if form in COARSE else 1
    utc = form is Table.COLUMNS
    expected = [
        (int(e.when.timestamp()) if utc else wall_clock(e.when) // minute * minute, e.who is Who.ME)
        for e in CALLS
    ]
    found = list(zip(batch.time.tolist(), (batch.sender == 0).tolist(), strict=True))
    assert sorted(found) == sorted(expected)
    assert (batch.zoned, batch.coarse) == (utc, form in COARSE)
    talked = [e.seconds for e in CALLS if e.kind is Kind.CALL and e.seconds]
    lengths = [
        s for s, k in zip(batch.seconds, batch.kind, strict=True) if s > 0 and k == Kind.CALL
    ]
    tolerance = 60 if form is Table.ROUTER else 1
    assert all(0 <= a - b < tolerance for a, b in zip(lengths, talked, strict=False))
    assert len(lengths) == len(talked)
    assert batch.owner == batch.handles[0] == THIS_PHONE
    assert batch.one_of_many


@pytest.mark.parametrize("form", sorted(BILLS))
def test_bills_round_up_and_miss_the_vain_calls_and_that_is_said(form):
    batches, _ = read(as_table(CHASER, form))
    assert {tables.ROUNDED, tables.NONE_MISSED} <= set(batches[0].notes)
    batch = of_partner(batches, Channel.PHONE)
    assert batch.seconds.tolist() == [-(-e.seconds // 60) * 60 for e in CALLS if e.kind is Kind.CALL and e.seconds]  # fmt: skip


def test_texts_of_a_program_are_the_texts_of_the_story():
    batches, _ = read(as_table(CHASER, Table.TEXTS))
    batch = of_partner(batches, Channel.SMS)
    story = [e for e in CHASER.events if e.channel is Channel.SMS]
    assert words_of(batch) == [e.text for e in story]
    assert batch.kind.tolist() == [e.kind for e in story]
    assert (batch.sender == 0).tolist() == [e.who is Who.ME for e in story]
    groups = [each for each in batches if each.group]
    assert [len(each.time) for each in groups] == [4]


def test_the_plain_table_holds_a_whole_story():
    batches, _ = read(as_table(CHASER, Table.LEEWAY))
    assert {batch.channel for batch in batches} == {Channel.WHATSAPP, Channel.SMS, Channel.PHONE}
    assert {batch.partner for batch in batches} == {CHASER.them}
    for batch in batches:
        story = [e for e in CHASER.events if e.channel is batch.channel and e.kind is not Kind.DELETED and e.kind is not Kind.SYSTEM]  # fmt: skip
        assert batch.time.tolist() == [int(e.when.timestamp()) for e in story]
        assert words_of(batch) == [e.text for e in story]
        assert batch.kind.tolist() == [e.kind for e in story]
        assert batch.zoned


@pytest.mark.parametrize("form", ["H01", "H03", "H13", "H20", "H29", "H30"])
def test_no_chat_is_taken_for_a_table(form):
    assert not tables.identify(source(as_whatsapp(CHASER, form=Form(form))))


@pytest.mark.parametrize("text", [
    '{"a": 1, "Date": 2}', "<calls><call/></calls>", "Date,Type\n", "a,b,c\n1,2,3\n", "hello",
    "Date,Number,Cost\n1/2/2026,07700900123,3\n", "From a@example.org\nDate,Number,Type\n",
    "12/06/2026, 09:00 - Sam: Date,Number,Type\n12/06/2026, 09:01 - Sam: x\n",
])  # fmt: skip
def test_what_is_no_table_of_contact_is_left_alone(text):
    assert not tables.identify(source(text))
    assert list(tables.read(source(text))) == []
    assert not tables.identify(Source("x", b"SQLite format 3\0", database=True))


# ------------------------------------------------------------ whose


def test_directions_in_numbers_are_those_of_the_telephone():
    table = "number,date,duration,type,name\n" + "".join(
        f"07700900123,17{n}0000000000,{5 if n < 3 else 0},{n},Sam\n" for n in range(1, 8)
    )
    assert [line.split(" Sam ")[1] for line in told(table)] == [
        "in call 5s", "out call 5s", "in call 0s", "in voicemail -", "in call 0s", "in call 0s", "in call -",
    ]  # fmt: skip


def test_texts_have_numbers_of_their_own():
    table = "address,date,type,body\n07700900123,1760000000000,1,hi\n07700900123,1760000060000,2,ho\n07700900123,1760000070000,3,dr\n"
    assert [line.split("123 ")[1] for line in told(table)] == [
        "in message - hi",
        "out message - ho",
    ]
    assert read(table)[1][0] == Skipped(
        "a draft, or a message that was never sent", (4,), lost=False
    )


@pytest.mark.parametrize(("cell", "expected"), [
    ("Outgoing", "out"), ("Missed Call", "missed"), ("ausgehender Anruf", "out"), ("Eingehend", "in"),
    ("In Abwesenheit", "missed"), ("appel émis", "out"), ("Appel reçu", "in"), ("Appel manqué", "missed"),
    ("Llamada perdida", "missed"), ("Saliente", "out"), ("Recebida", "in"), ("in uscita", "out"),
    ("In arrivo", "in"), ("Gemist", "missed"), ("Uitgaand", "out"), ("Utgående", "out"), ("Cevapsız", "missed"),
    ("Исходящий", "out"), ("Пропущенный", "missed"), ("未接来电", "missed"), ("発信", "out"), ("着信拒否", "blocked"),
    ("Voice Mail", "voicemail"), ("No answer", "unanswered"), ("Rejected", "rejected"), ("Zurückgewiesen", ""),
    ("OUT", "out"), ("MT", "in"), ("wychodzące", "out"), ("Answered externally", "elsewhere"),
])  # fmt: skip
def test_directions_in_many_languages(cell, expected):
    assert said("ways", cell)[:1] == ((expected,) if expected else ())


def test_a_direction_that_nobody_knows_is_told_and_never_guessed():
    table = "Date,Number,Type,Duration\n2026-11-01 10:00:00,07700900123,zig,5\n2026-11-01 11:00:00,07700900123,out,5\n"
    assert told(table) == ["2026-11-01 11:00:00 07700900123 out call 5s"]
    assert causes(table) == {"a row that does not tell whose act it was": (2,)}


def test_a_missed_call_that_went_out_is_mine_and_not_taken():
    table = "Date,Name,Direction,Status,Duration\n2026-11-01 10:00:00,Sam,Outgoing,Missed,\n2026-11-01 11:00,Sam,Incoming,Missed,\n2026-11-01 12:00:00,Sam,Outgoing,,9\n"
    assert [line.split(" Sam ")[1] for line in told(table)] == [
        "out call 0s",
        "in call 0s",
        "out call 9s",
    ]


def test_an_empty_length_of_a_call_of_mine_was_not_taken_where_no_zero_is_written():
    head = "Date,Number,Type,Duration\n"
    rows_ = "2026-11-01 10:00:00,07700900123,out,\n2026-11-01 10:01:00,07700900123,out,00:01:05\n"
    assert [line.split()[-1] for line in told(head + rows_)] == ["0s", "65s"]
    zero = "2026-11-01 10:02:00,07700900123,out,0\n"
    assert [line.split()[-1] for line in told(head + rows_ + zero)] == ["-", "65s", "0s"]


def test_a_bill_of_numbers_called_holds_calls_of_mine():
    table = "Date,Time,Number called,Duration\n01/11/2026,10:00:00,07700 900123,00:01:00\n30/11/2026,10:00:00,07700 900123,00:02:00\n"
    assert [line.split(" out ")[1] for line in told(table)] == ["call 60s", "call 120s"]


def test_who_holds_the_telephone_is_who_takes_part_in_every_row():
    table = (
        "Date,From,To,Duration\n"
        "2026-11-01 10:00:00,+44 7700 900001,07700 900123,5\n"
        "2026-11-01 11:00:00,07700900123,07700900001,6\n"
        "2026-11-01 12:00:00,07700900001,07700900456,7\n"
    )
    assert [line[20:] for line in told(table)] == [
        "07700 900123 out call 5s", "07700 900123 in call 6s", "07700900456 out call 7s",
    ]  # fmt: skip


def test_a_sender_who_is_me_by_a_word():
    table = 'Date;Von;An;Text\n01.11.2026 10:00:05;ich;Sam;hallo\n30.11.2026 10:00:05;Sam;ich;"hm; ja"\n'
    assert [line[20:] for line in told(table)] == [
        "Sam out message - hallo",
        "Sam in message - hm; ja",
    ]


def test_two_who_are_told_by_name_alone_are_a_talk_of_two():
    table = "when,who,text\n2026-11-01T10:00:00Z,Robin,hi\n2026-11-01T10:01:00Z,Sam,hello\n2026-11-01T10:02:00Z,Robin,so\n"
    (batch,), _ = read(table)
    assert batch.handles == ("Robin", "Sam")
    assert batch.sender.tolist() == [0, 1, 0]
    assert (batch.owner, batch.one_of_many, batch.zoned) == ("", False, True)
    between = (
        "Date,From,To,Text\n2026-11-01 10:00:00,Robin,Sam,hi\n2026-11-01 10:01:00,Sam,Robin,hello\n"
    )
    (batch,), _ = read(between)
    assert (batch.handles, batch.sender.tolist()) == (("Robin", "Sam"), [0, 1])


def test_a_table_of_three_or_more_by_name_alone_is_a_group():
    rows_ = "2026-11-01T10:00:00Z,{},hi\n"
    for people in (("Robin", "Sam", "Ellis"), ("me", "Sam", "Ellis")):
        batches, _ = read("when,who,text\n" + "".join(map(rows_.format, people)))
        assert all(batch.group for batch in batches), people


def test_what_i_wrote_in_a_column_of_its_own():
    table = "date,is_from_me,phone_number,text\n2026-11-01 10:00:00,1,07700900123,hi\n2026-11-01 10:01:00,0,07700900123,ho\n"
    assert [line.split("123 ")[1] for line in told(table)] == [
        "out message - hi",
        "in message - ho",
    ]


def test_a_name_alone_is_joined_to_the_number_beside_which_it_stands():
    table = "Date,Name,Number,Type\n2026-11-01 10:00:00,Sam,07700900123,out\n2026-11-01 10:01:00,Sam,,missed\n"
    (batch,), _ = read(table)
    assert (len(batch.time), batch.known_as) == (2, ("Sam", "07700900123"))


def test_a_bill_of_everything_parts_calls_from_texts_and_data():
    table = (
        "Date,Time,Type,Direction,Number,Usage\n"
        "01/11/2026,10:00,Voice,Outgoing,07700900123,x\n"
        "30/11/2026,10:05,SMS,Outgoing,07700900123,x\n"
        "30/11/2026,10:06,Data,,internet,x\n"
    )
    assert [line[20:] for line in told(table)] == [
        "07700900123 out call -",
        "07700900123 out message -",
    ]
    assert causes(table) == {"use of data, and no call or message": (4,)}


def test_a_program_writes_lines_of_its_own_and_pictures_without_words():
    table = (
        "Chat,Message Date,Type,Sender ID,Sender Name,Text,Attachment\n"
        "Sam,2026-11-01 10:00:00,Notification,,,Sam is here now,\n"
        "Sam,2026-11-01 10:01:00,Incoming,07700900123,Sam,,photo.jpg\n"
        "Sam,2026-11-01 10:02:00,Outgoing,,,oh,\n"
        "Ellis & Priya,2026-11-01 10:03:00,Outgoing,,,both of you,\n"
    )
    assert [line[20:] for line in told(table)] == [
        "Sam in media -",
        "Sam out message - oh",
        "Ellis & Priya out message - both of you",
    ]
    assert causes(table) == {"a line of the program itself": (2,)}
    assert [batch.group for batch in read(table)[0]] == [False, True]


def test_calls_and_texts_in_one_table_are_told_apart_by_what_is_filled():
    table = (
        "Date,Name,Direction,Duration,Text\n"
        "2026-11-01 10:00:00,Sam,out,5,\n2026-11-01 10:01:00,Sam,out,,hi\n2026-11-01 10:02:00,Sam,missed,,\n"
    )
    assert [line[24:] for line in told(table)] == ["out call 5s", "out message - hi", "in call 0s"]
    texts_only = "Date,Name,Direction,Service,Text\n2026-11-01 10:00:00,Sam,out,call,x\n"
    assert told(texts_only) == ["2026-11-01 10:00:00 Sam out message - x"]


def test_a_call_that_nobody_answered_is_mine():
    table = "Date,Name,Type\n2026-11-01 10:00:00,Sam,No answer\n"
    assert told(table) == ["2026-11-01 10:00:00 Sam out call 0s"]


def test_a_row_without_a_name_in_a_table_of_names_is_told():
    table = "when,who,text\n2026-11-01T10:00:00Z,Sam,hi\n2026-11-01T10:01:00Z,,ho\n"
    assert causes(table) == {"a row that does not tell whose act it was": (3,)}


@pytest.mark.parametrize(("cell", "clock"), [
    ("17/11/2026 13:40 PM", "13:40"), ("17/11/2026 12:05 AM", "00:05"), ("17/11/2026 2:05 at night", "02:05"),
    ("17/11/2026 11:05 at night", "23:05"),
])  # fmt: skip
def test_halves_of_the_day(cell, clock):
    assert told(f"Date,Number,Type\n{cell},07700900123,in\n")[0].startswith(f"2026-11-17 {clock}")


def test_hidden_callers_and_spoilt_numbers_are_told():
    table = "Date,Number,Type\n" + "".join(
        f"2026-11-01 10:0{n}:00,{number},in\n"
        for n, number in enumerate(["Private", "-1", "", "4.47701E+11", "07700900123"])
    )
    assert causes(table) == {
        "a caller who hid their number": (2, 3, 4),
        "a number that a spreadsheet has spoilt": (5,),
    }


# ------------------------------------------------------------ cells


def test_formulas_are_text_and_never_run():
    table = 'Date,Number,Type,Text\n2026-11-01 10:00:00,"=""07700900123""",in,"=HYPERLINK(""http://x.example"",""a"")"\n2026-11-01 10:01:00,\'+447700900123,in,=1+1\n'
    (batch,), _ = read(table)
    assert words_of(batch) == ['=HYPERLINK("http://x.example","a")', "=1+1"]
    assert set(batch.known_as) == {"07700900123", "+447700900123"}
    assert as_text("=1+1") == "1+1"


def test_a_cell_keeps_its_breaks_quotes_and_delimiters():
    table = 'Date;Name;Type;Text\r\n2026-11-01 10:00:00;Sam;in;"a;b ""c""\nd"\r\n2026-11-01 10:01:00;Sam;out;plain " mark\r\n'
    assert words_of(read(table)[0][0]) == ['a;b "c"\nd', 'plain " mark']
    assert read(table)[0][0].line.tolist() == [2, 4]


def test_a_quotation_mark_that_is_never_closed_swallows_nothing():
    table = 'Date,Name,Type,Text\n2026-11-01 10:00:00,Sam,in,"never closed\n2026-11-01 10:01:00,Sam,out,"b"\n'
    assert words_of(read(table)[0][0]) == ['"never closed', "b"]


def test_marks_that_are_never_closed_become_letters_before_they_cost_much():
    row = '2026-11-01 10:00:00,"a"",out\n'
    table = "Date,Name,Type\n" + row * 3000 + '2026-11-01 10:00:00,"b",in\n'
    (batch, *_), _ = read(table)
    assert len(batch.time) == 3000
    assert batch.partner == '"a""'
    assert '"b"' in {each.partner for each in read(table)[0]}


def test_a_last_cell_of_words_may_hold_the_delimiter_and_others_are_told():
    head = "Date,Name,Type,Text\n"
    assert words_of(read(head + "2026-11-01 10:00:00,Sam,in,well, no\n")[0][0]) == ["well, no"]
    table = "Date,Name,Text,Type\n2026-11-01 10:00:00,Sam,well, no,in\n2026-11-01 10:01:00,Sam,yes,in,,\n"
    assert causes(table) == {tables.TOO_WIDE: (2,)}


def test_what_stands_before_and_behind_a_table_is_no_row_of_it():
    table = (
        "Invented Mobile Ltd,,,\nAccount;4711,,,\n\n"
        "Date,Number,Type,Minutes\n01/11/2026 10:00,07700900123,Out,3\n"
        "Date,Number,Type,Minutes\n30/11/2026 10:00,07700900123,Out,1\nTotal,,,4\n,,,4\nTuesday,07700900123,Out,4\n"
    )
    assert len(told(table)) == 2
    parts = {part.cause: (part.lines, part.lost) for part in read(table)[1]}
    assert parts == {
        tables.BEFORE: ((1, 2), False),
        tables.AGAIN: ((6,), False),
        tables.NO_ACT: ((8, 9), False),
        tables.NO_DATE: ((10,), True),
    }


@pytest.mark.parametrize(("cell", "heading", "seconds"), [
    ("65", "Duration", 65), ("1:05", "Duration", 65), ("00:01:05", "Duration", 65), ("1:00:05", "Dauer", 3605),
    ("2", "Min.", 120), ("1,50", "Dauer (Min.)", 90), ("1.5", "Minutes", 90), ("0:05", "Duration (hh:mm)", 300),
    ("1h 2m 3s", "Duration", 3723), ("65 s", "Duration", 65), ("2 min 5 sec", "Duration", 125),
    ("1 Std. 5 Min.", "Dauer", 3900), ("PT12M51S", "Duration", 771), ("1'05\"", "Durée", 65), ("1 hr 5 min", "x", 3900),
    ("12:30", "Minutes", 750), ("", "Duration", None), ("long", "Duration", None), ("1:99:99:99", "Duration", None),
    ("99999999999999", "Duration", None), ("9" * 30 + ":00", "Duration", None), ("999999999 h", "Duration", None),
    ("65", "Duration (s)", 65), ("3", "Duration (min:sec)", 3),
])  # fmt: skip
def test_lengths(cell, heading, seconds):
    columns = columns_of(["Date", "Number", "Type", heading])
    if heading == "Duration (hh:mm)":
        assert columns.hours_and_minutes
    assert seconds_of(cell, columns) == seconds


def test_lengths_that_cannot_be_read_are_counted():
    table = "Date,Number,Type,Duration\n2026-11-01 10:00:00,07700900123,out,a while\n2026-11-01 10:01:00,07700900123,out,0\n"
    (batch,), _ = read(table)
    assert batch.seconds.tolist() == [UNKNOWN_SECONDS, 0]
    assert batch.notes == ("The length of a call could not be read, and is not known: 1 times.",)


# ------------------------------------------------------------ dates


@pytest.mark.parametrize("cell", [
    "2026-11-17 20:40:05", "2026-11-17T20:40:05", "2026/11/17 20:40:05.123", "17.11.2026 20:40:05", "17/11/26 20:40:05",
    "11/17/2026 8:40:05 PM", "11/17/26, 8:40:05 pm", "17 Nov 2026 20:40:05", "Nov 17, 2026 8:40:05 PM",
    "Tue, 17 Nov 2026 20:40:05", "17. November 2026 20:40:05", "17 novembre 2026 20:40:05", "17-Nov-26 20:40:05",
    "17 de noviembre de 2026 20:40:05", "17.11.2026, 20:40:05 Uhr", "2026年11月17日 20:40:05", "17-11-2026 20:40:05",
    "17.11.2026  20.40.05", "Dienstag, 17. November 2026 20:40:05", "17/11/2026 8:40:05 p. m.", "２０２６-11-17 20:40:05",
])  # fmt: skip
def test_dates_as_tables_write_them(cell):
    table = f"Date\tNumber\tType\n{cell}\t07700900123\tin\n"
    assert told(table) == ["2026-11-17 20:40:05 07700900123 in call -"]


@pytest.mark.parametrize("cell", [
    "1795034405", "1795034405000", "2026-11-18T20:40:05Z", "2026-11-18T21:40:05+01:00", "2026-11-18 12:40:05 -0800",
    "2026-11-18 21:40:05 GMT+1", "1795034405.0",
])  # fmt: skip
def test_moments_that_name_their_zone(cell):
    (batch,), _ = read(f"Date,Number,Type\n{cell},07700900123,in\n")
    assert batch.zoned
    assert batch.time.tolist() == [1795034405]


@pytest.mark.parametrize("cell", [
    "17/11/2026", "yesterday", "31/02/2026 10:00", "17/11/2026 25:00", "17/11/2026 10:60", "2026-13-01 10:00",
    "9999-01-01 10:00", "9999999999999", "17/11/2026 10:00:00:00", "0/0/0 0:00",
])  # fmt: skip
def test_moments_that_cannot_be_are_told(cell):
    table = f"Date,Number,Type\n{cell},07700900123,in\n17/11/2026 10:00,07700900123,out\n"
    assert len(told(table)) == 1
    assert sum(len(part.lines) for part in read(table)[1]) == 1


def test_the_order_of_day_and_month_is_that_of_the_whole_column():
    head, row = "Date,Time,Number,Type\n", "{},10:00,07700900123,out\n"
    american = head + "".join(map(row.format, ["11/9/2026", "11/10/2026", "11/17/2026"]))
    assert told(american)[0].startswith("2026-11-09")
    newest_first = head + "".join(row.format(f"{d}/11/2026") for d in (12, 9, 7, 3, 2))
    assert told(newest_first)[-1].startswith("2026-11-12") or told(newest_first)[0].startswith(
        "2026-11-12"
    )


def test_a_column_of_small_numbers_is_asked_about_in_the_same_words_as_a_chat():
    table = (
        "Date,Time,Number,Type\n5/6/2026,10:00,07700900123,out\n5/6/2026,11:00,07700900123,out\n"
    )
    (batch,), _ = read(table)
    assert [question.key for question in batch.questions] == ["dates"]
    assert (
        "5/6/2026 10:00. Is that 5 June 2026 (dmy) or 6 May 2026 (mdy)?"
        in batch.questions[0].sentence
    )
    assert told(table, dates=DateOrder.MDY)[0].startswith("2026-05-06")
    assert not read(table, dates=DateOrder.MDY)[0][0].questions


def test_an_order_that_cannot_be_is_refused():
    table = "Date,Number,Type\n17/11/2026 10:00,07700900123,out\n"
    with pytest.raises(FormError, match="line 2 would be of month 17"):
        read(table, dates=DateOrder.MDY)


def test_a_clock_without_a_zone_among_clocks_with_one_is_told():
    table = "Date,Number,Type\n" + "".join(
        f"2026-11-01T10:0{n}:00{zone},07700900123,in\n" for n, zone in enumerate("ZZZ")
    )
    table += "2026-11-01T10:09:00,07700900123,in\n"
    assert len(told(table)) == 3
    assert causes(table) == {tables.NO_SUCH_DATE: (5,)}


def test_rows_of_a_table_with_a_first_line_for_a_spreadsheet():
    assert [row.cells for row in rows("sep=;\na;b\n\n1;2", ";")] == [("a", "b"), ("1", "2")]
    assert [row.line for row in rows("sep=;\na;b\n\n1;2", ";")] == [2, 4]
