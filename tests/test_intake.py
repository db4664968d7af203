from __future__ import annotations

import importlib
import re
import zipfile
from datetime import datetime
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

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
from leeway.importers import whatsapp
from leeway.intake import intake, who_is_who
from leeway.journal import Question
from leeway.pair import Pair
from leeway.record import UNKNOWN_SECONDS, Channel, Kind, Who, ZoneFrom, wall_clock
from leeway.source import Batch, DateOrder, Skipped

# The face of the package gives the name to the function; the module is found by its own.
room = importlib.import_module("leeway.intake")

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
    signs = {sign: value for sign, _, value in (part.partition("=") for part in head.split()[1:])}
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


def test_the_zone_is_assumed_when_no_one_tells_it_and_said_so(chat_file):
    record = intake([chat_file()], me="Robin").record
    assert (record.zone, record.zone_from) == ("Europe/Berlin", ZoneFrom.ASSUMED)
    assert record.when(0).isoformat() == "2026-03-01T20:01:00+01:00"


def test_a_told_zone_is_told_and_changes_no_id(chat_file):
    path = chat_file()
    here, there = intake([path], me="Robin"), intake([path], me="Robin", tz="america/new_york")
    assert (there.record.zone, there.record.zone_from) == ("America/New_York", ZoneFrom.TOLD)
    assert there.record.when(0).isoformat() == "2026-03-01T20:01:00-05:00"
    assert here.record.ids.tolist() == there.record.ids.tolist()


def test_a_file_that_holds_utc_keeps_it(chat_file):
    record = intake(
        [chat_file(SAM.replace("plain", "plain zoned"))], me="Robin", tz="Europe/Berlin"
    ).record
    assert record.zone_from is ZoneFrom.FILE
    assert record.when(0).isoformat() == "2026-03-01T21:01:00+01:00"


def test_an_unknown_zone_is_answered_with_a_suggestion(chat_file):
    with pytest.raises(FormError, match="Did you mean Europe/Berlin"):
        intake([chat_file()], me="Robin", tz="Berlin")


def test_rows_stand_in_order_of_time_and_ties_as_in_the_file(chat_file):
    path = chat_file("""plain
2026-03-01 20:02 Sam: second
2026-03-01 20:02 Robin: third
2026-03-01 20:01 Robin: first
""")
    assert intake([path], me="Robin").record.texts() == ["first", "second", "third"]


@pytest.mark.parametrize(
    "me", ["Robin", "robin", " ROBIN ", "~Robin", "\u202aRobin\u202c", "Robin 🌳"]
)
def test_my_name_is_known_however_it_is_typed(chat_file, me):
    assert intake([chat_file()], me=me).pair.me == {"Robin"}


@pytest.mark.parametrize(
    ("handle", "me"),
    [
        ("~\u202fRobin\u00a0M", "robin m"),
        ("\u202a+44\u00a07700\u00a0900123\u202c", "+447700900123"),
        ("+44 7700 900123", "07700 900123"),
        ("🌳🌳", "🌳🌳"),
    ],
)
def test_my_handle_is_known_however_it_is_written(chat_file, handle, me):
    found = intake([chat_file(SAM.replace("Robin", handle))], me=me)
    assert found.pair.me == {handle}
    assert found.pair.my_name == handle.replace("\u202f", " ").replace("\u00a0", " ").strip(
        "~ \u202a\u202c"
    )


def test_of_two_names_that_are_alike_the_one_that_was_typed_is_mine(chat_file):
    path = chat_file(SAM.replace("Sam", "robin 🌳"))
    assert intake([path], me="Robin").pair.them == {"robin 🌳"}
    path = chat_file(SAM.replace("Sam", "ROBIN"))
    with pytest.raises(WhoIsWho, match="fits more than one name"):
        intake([path], me="robin")


def test_a_name_that_is_not_there_is_answered_with_those_that_are(chat_file):
    with pytest.raises(WhoIsWho) as caught:
        intake([chat_file()], me="Alex")
    assert caught.value.sentence == (
        "“Alex” is not a name in this file. The names in it are “Robin” and “Sam”. Give yours as it stands there."
    )


def test_the_other_is_checked_when_named(chat_file):
    assert intake([chat_file()], me="Robin", them="sam").pair.their_name == "sam"
    with pytest.raises(WhoIsWho, match=r"“Mum” is not a name in this file\. .* Give theirs"):
        intake([chat_file()], me="Robin", them="Mum")


def test_a_bare_number_may_be_the_one_that_was_named_and_is_asked_about(chat_file):
    found = intake([chat_file(SAM.replace("Sam", "+44 7700 900123"))], me="Robin", them="Sam")
    assert [question.sentence for question in found.questions] == ["Is “+44 7700 900123” Sam?"]
    assert (found.pair.their_name, found.pair.them) == ("Sam", {"+44 7700 900123"})


def test_once_confirmed_it_is_not_asked_again(chat_file):
    path = chat_file(SAM.replace("Sam", "+44 7700 900123"))
    pair = Pair(them=frozenset({"+44 7700 900123"}))
    found = intake([path], me="Robin", them="Sam", pair=pair)
    assert found.questions == ()


def test_a_side_that_wrote_nothing_is_allowed_when_the_other_is_named(chat_file):
    theirs = chat_file("plain\n2026-03-01 20:01 Sam: hello\n")
    with pytest.raises(WhoIsWho, match="The only name in it is “Sam”"):
        intake([theirs], me="Robin")
    found = intake([theirs], me="Robin", them="Sam")
    assert rows_of(found.record)[0][1] == "THEM"
    assert found.pair.my_name == "Robin"
    mine = chat_file("plain\n2026-03-01 20:01 Robin: hello\n")
    found = intake([mine], me="Robin")
    assert (found.pair.their_name, rows_of(found.record)[0][1]) == ("They", "ME")


def test_handles_of_a_known_pair_are_mine_and_theirs(chat_file):
    pair = Pair(frozenset({"Rob"}), frozenset({"Sammy", "Sam"}), refused=frozenset({"Bot"}))
    path = chat_file("""plain
2026-03-01 20:01 Rob: one
2026-03-01 20:02 Robin: two
2026-03-01 20:03 Sammy: three
2026-03-01 20:04 Sam: four
2026-03-01 20:05 Bot: five
""")
    pair = pair.with_me("Robin")
    found = intake([path], me="Robin", pair=pair)
    assert [row[1] for row in rows_of(found.record)] == ["ME", "ME", "THEM", "THEM", "NOBODY"]
    assert found.pair.them == {"Sammy", "Sam"}


def test_a_group_is_refused(chat_file):
    five = "".join(
        f"2026-03-01 20:0{n} {name}: hello\n" for n, name in enumerate(["Robin", *"ABCD"])
    )
    with pytest.raises(GroupChat, match="group chat of 5 people"):
        intake([chat_file(f"plain\n{five}")], me="Robin")
    with pytest.raises(GroupChat, match="This is a group chat, and"):
        intake([chat_file(SAM.replace("plain", "plain group"))], me="Robin")


def test_a_third_name_beside_a_known_pair_is_a_group(chat_file):
    pair = Pair(me=frozenset({"Robin"}), them=frozenset({"Sam"}))
    with pytest.raises(GroupChat):
        intake([chat_file(f"{SAM}2026-03-03 08:00 Alex: hello\n")], me="Robin", pair=pair)


@pytest.mark.parametrize("head", ["plain partner=Robin", "plain owner=Sam", "plain partner=robin"])
def test_an_export_of_the_other_phone_is_refused_with_the_sign(chat_file, head):
    with pytest.raises(NotYours) as caught:
        intake([chat_file(SAM.replace("plain", head))], me="Robin")
    assert "other person's phone" in caught.value.sentence
    assert "export the chat on your own phone" in caught.value.sentence


def test_the_sign_that_the_importer_saw_is_told(chat_file):
    with pytest.raises(NotYours, match="Sam_called_from_this_phone"):
        intake(
            [chat_file(SAM.replace("plain", "plain owner=Sam sign=Sam_called_from_this_phone."))],
            me="Robin",
        )


@pytest.mark.parametrize("head", ["plain partner=Sam", "plain owner=Robin", "plain partner=Sammy"])
def test_an_export_of_my_own_phone_is_read(chat_file, head):
    assert len(intake([chat_file(SAM.replace("plain", head))], me="Robin").record) == 3


def test_two_of_one_name_do_not_make_it_the_other_phone(chat_file):
    text = SAM.replace("plain", "plain partner=Robin").replace("Sam", "Robin 🌳")
    assert len(intake([chat_file(text)], me="Robin").record) == 3


def test_a_few_unread_rows_are_told_with_their_lines(chat_file):
    found = intake([chat_file(SAM + "nonsense\n" * 3)], me="Robin")
    assert found.skipped == tuple(Skipped("not a line of a chat", (line,)) for line in (5, 6, 7))


def test_many_unread_rows_would_mislead(chat_file):
    with pytest.raises(MostlyUnreadable, match="4 of 7 rows"):
        intake([chat_file(SAM + "nonsense\n" * 4)], me="Robin")


def test_a_file_without_a_message_is_told(chat_file):
    with pytest.raises(Unreadable, match="No message was found"):
        intake([chat_file("plain\n2026-03-01 20:01 : the chat is encrypted\n")], me="Robin")
    with pytest.raises(Unreadable, match="No message was found"):
        intake([chat_file("plain\n")], me="Robin")


@pytest.mark.parametrize(
    ("text", "likeness"),
    [
        ('[{"a": 1}]', "JSON"),
        ("<!DOCTYPE html><p>", "a web page"),
        ('<?xml version="1.0"?>', "XML"),
        ("From robin@example.org Mon\n", "a mailbox"),
        ("BEGIN:VCARD\n", "a contact card"),
        ("BEGIN:VCALENDAR\n", "a calendar"),
        ("date,time,from,text\n1,2,3,4\n", "a table"),
        ("dear diary", "a plain text"),
    ],
)
def test_an_unknown_file_is_told_what_it_looks_like(chat_file, text, likeness):
    with pytest.raises(NotRecognised, match=f"looks like {likeness}, .*leeway sources"):
        intake([chat_file(text)], me="Robin")


def test_one_file_may_be_given_alone(chat_file):
    path = chat_file()
    assert len(intake(path, me="Robin").record) == len(intake(str(path), me="Robin").record) == 3


def test_no_file_at_all_is_told():
    with pytest.raises(NotRecognised, match="No file was given"):
        intake([], me="Robin")


def test_two_importers_that_claim_a_file_are_named(chat_file, monkeypatch):
    other = SimpleNamespace(**{**vars(PLAIN), "TITLE": "Other"})
    monkeypatch.setattr(room, "IMPORTERS", (PLAIN, other))
    with pytest.raises(TwoImporters, match="Plain and Other"):
        intake([chat_file()], me="Robin")


def test_a_text_that_is_no_chat_is_passed_over_beside_one(tmp_path):
    (tmp_path / "chat.txt").write_text(SAM, encoding="utf-8")
    (tmp_path / "list.txt").write_text("eggs, milk", encoding="utf-8")
    found = intake([tmp_path], me="Robin")
    assert len(found.record) == 3
    assert found.notes == ("Texts that are no chats, left out: 1.",)


def test_an_error_in_one_of_several_files_says_in_which(chat_file):
    good, bad = chat_file(), chat_file("dear diary", "Sam.txt")
    with pytest.raises(NotRecognised, match=r"^File 2 of 2: This looks like a plain text"):
        intake([good, bad], me="Robin")
    with pytest.raises(Unreadable, match=r"^File 1 of 2: There is no file"):
        intake([good.with_name("gone.txt"), good], me="Robin")


def test_an_error_inside_a_zip_or_a_folder_says_in_which_text(tmp_path):
    folder = tmp_path / "chats"
    folder.mkdir()
    (folder / "a.txt").write_text(SAM, "utf-8")
    (folder / "b.txt").write_bytes(b"caf\xe9 noir")
    with pytest.raises(Unreadable, match=r"^Text 2 of 2: This file is not in UTF-8 \(line 1\)"):
        intake([folder], me="Robin")
    (folder / "b.txt").unlink()
    with zipfile.ZipFile(folder / "c.zip", "w") as archive:
        for name, text in (
            ("x.txt", SAM),
            ("y.txt", "eggs"),
            ("z.txt", SAM.replace("Robin", "Al")),
        ):
            archive.writestr(name, text)
    with pytest.raises(WhoIsWho, match=r"^Text 2 of 2, text 3 of 3: ") as caught:
        intake([folder], me="Robin")
    assert "z.txt" not in caught.value.sentence
    with pytest.raises(WhoIsWho, match=r"^File 2 of 2, text 3 of 3: "):
        intake([folder / "a.txt", folder / "c.zip"], me="Robin")
    (folder / "a.txt").unlink()
    with pytest.raises(WhoIsWho, match=r"^Text 3 of 3: "):
        intake([folder], me="Robin")


def test_a_told_order_that_one_of_several_files_cannot_have_says_in_which(tmp_path, monkeypatch):
    monkeypatch.setattr(room, "IMPORTERS", (whatsapp,))
    for name, day in (("a", "05/06/2018"), ("b", "06/25/2018")):
        text = f"{day}, 21:25 - Sam: hi\n{day}, 21:26 - Robin: hi\n"
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    with pytest.raises(FormError, match=r"^Text 2 of 2: With the day first, line 1"):
        intake([tmp_path], me="Robin", dates=DateOrder.DMY)


def test_the_day_and_month_order_is_handed_to_the_importer(chat_file, monkeypatch):
    seen = []
    listening = SimpleNamespace(**vars(PLAIN))
    listening.read = lambda source: seen.append(source.dates) or read_plain(source)
    monkeypatch.setattr(room, "IMPORTERS", (listening,))
    intake([chat_file()], me="Robin", dates=DateOrder.MDY)
    assert seen == [DateOrder.MDY]


def test_questions_and_notes_of_the_importer_come_through_once(chat_file):
    text = SAM.replace("plain", "plain asks note=hm")
    found = intake([chat_file(text), chat_file(text, "again.txt")], me="Robin")
    assert [question.key for question in found.questions] == ["dates"]
    assert found.notes == ("hm", "3 of the events stand in more than one file. Each counts once.")


def test_utf16_is_noted(tmp_path):
    path = tmp_path / "chat.txt"
    path.write_bytes(SAM.encode("utf-16"))
    assert "UTF-16" in intake([path], me="Robin").notes[0]


def test_what_lies_beside_the_chat_in_a_zip_is_counted(tmp_path):
    path = tmp_path / "chat.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("_chat.txt", SAM)
        archive.writestr("a.jpg", b"\xff\xd8")
        archive.writestr("b.jpg", b"\xff\xd8")
    found = intake([path], me="Robin")
    assert found.notes == ("Other files in the zip (pictures, recordings), left closed: 2.",)
    assert found.record[0].origin == "chat.zip/_chat.txt:2"


@pytest.mark.parametrize(
    ("rows", "noted"), [(9_000, False), (9_900, True), (10_100, True), (10_300, False)]
)
def test_an_export_as_long_as_whatsapp_lets_it_be_may_lack_its_start(chat_file, rows, noted):
    names = ("Robin", "Sam")
    lines = "".join(f"2026-03-01 20:01 {names[n % 2]}: {n}\n" for n in range(rows))
    notes = intake([chat_file(f"plain\n{lines}")], me="Robin").notes
    assert [("begins on 2026-03-01" in note) for note in notes] == [True] * noted


MISSED = f"{SAM}2026-03-03 08:00 Sam: *calls 0\n"


@pytest.mark.parametrize(
    ("more", "noted"),
    [
        ("", True),
        ("2026-03-03 09:00 Robin: *calls 0\n", False),
        ("2026-03-03 09:00 Sam: *calls 90\n", False),
    ],
)
def test_an_export_that_holds_only_missed_calls_says_so(chat_file, more, noted):
    notes = intake([chat_file(MISSED + more)], me="Robin").notes
    assert any("no outgoing calls" in note for note in notes) is noted
    assert any("Add your phone's list of calls" in note for note in notes) is noted
    other_way = (MISSED + more).replace("plain", "plain channel=SMS")
    assert intake([chat_file(other_way)], me="Robin").notes == ()


GROWN = f"{SAM}2026-03-05 12:00 Sam: I need some days\n"


def test_a_grown_export_adds_its_new_rows_and_keeps_the_ids(chat_file):
    old, grown = chat_file(), chat_file(GROWN, "grown.txt")
    alone, both = intake([old], me="Robin"), intake([grown, old], me="Robin")
    assert both.record.texts() == [*alone.record.texts(), "I need some days"]
    assert both.record.ids.tolist()[:3] == alone.record.ids.tolist()


@given(st.permutations([SAM, GROWN, GROWN.replace("2026-03-02 08:00 Robin: good morning\n", "")]))
def test_the_order_of_files_changes_nothing_at_all(tmp_path_factory, texts):
    folder = tmp_path_factory.mktemp("chats")
    paths = []
    for number, text in enumerate(texts):
        paths.append(folder / f"{number}.txt")
        paths[-1].write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(room, "IMPORTERS", (PLAIN,))
        there, back = intake(paths, me="Robin").record, intake(paths[::-1], me="Robin").record
    assert rows_of(there) == rows_of(back)
    assert there.ids.tolist() == back.ids.tolist()
    assert len(there) == 4


def test_a_renamed_person_is_known_by_the_messages(chat_file):
    text = "plain\n" + "".join(
        f"2026-03-01 20:0{n} {'Sam' if n % 2 else 'Robin'}: {n}\n" for n in range(6)
    )
    renamed = text.replace("Sam", "Do not answer") + "2026-03-02 20:00 Do not answer: hello\n"
    found = intake([chat_file(text), chat_file(renamed, "new.txt")], me="Robin")
    assert found.pair.them == {"Sam", "Do not answer"}
    assert found.pair.their_name == "Do not answer"
    assert [e.who for e in found.record].count(Who.THEM) == 4


def test_talks_with_two_people_are_not_mixed(chat_file):
    mum = chat_file(
        "plain\n2026-03-04 20:01 Robin: hello\n2026-03-04 20:02 Mum: hello dear\n", "mum.txt"
    )
    with pytest.raises(WhoIsWho, match="“Sam” and with “Mum”"):
        intake([chat_file(), mum], me="Robin")
    pair = Pair(them=frozenset({"Mum", "Sam"}))
    assert len(intake([chat_file(), mum], me="Robin", pair=pair).record) == 5


def test_what_was_skipped_is_told_file_by_file(chat_file):
    paths = [chat_file(SAM + "nonsense\n"), chat_file(GROWN, "grown.txt")]
    assert intake(paths, me="Robin").skipped == (Skipped("chat.txt: not a line of a chat", (5,)),)


def test_several_batches_of_one_source_are_one_talk(chat_file, monkeypatch):
    """Equal rows of one file all count, also when the importer hands them on in two parts."""
    twice = SimpleNamespace(**vars(PLAIN))
    twice.read = lambda source: [*read_plain(source), *read_plain(source)]
    monkeypatch.setattr(room, "IMPORTERS", (twice,))
    record = intake([chat_file()], me="Robin").record
    assert len(record) == len(set(record.ids.tolist())) == 6


def test_who_is_who_is_shown_with_a_quote_of_each(chat_file):
    found = intake([chat_file()], me="Robin")
    mine, theirs = who_is_who(found.record, found.pair)
    assert (mine.who, mine.name, mine.messages) == (Who.ME, "Robin", 2)
    assert (theirs.name, theirs.quote.text) == ("Sam", "yes, what is it")
    assert mine.quote.text == "are you there"


def test_who_is_who_takes_a_short_sentence_before_a_word_or_a_wall(chat_file):
    path = chat_file(f"""plain
2026-03-01 20:01 Robin: ok
2026-03-01 20:02 Robin: {"word " * 40}
2026-03-01 20:03 Robin: see you at eight
2026-03-01 20:04 Sam: ok
""")
    found = intake([path], me="Robin")
    mine, theirs = who_is_who(found.record, found.pair)
    assert (mine.quote.text, theirs.quote.text) == ("see you at eight", "ok")


def test_who_is_who_of_a_side_that_wrote_nothing_has_no_quote(chat_file):
    found = intake([chat_file("plain\n2026-03-01 20:01 Robin: hello\n")], me="Robin")
    assert who_is_who(found.record, found.pair)[1].quote is None


def test_who_is_who_never_quotes_words_of_harm(chat_file):
    path = chat_file("""plain
2026-03-01 20:01 Robin: i dont want to live anymore. i want to kill myself
2026-03-01 20:02 Sam: i will hurt you if you leave me
2026-03-01 20:03 Robin: see you at eight
""")
    found = intake([path], me="Robin")
    mine, theirs = who_is_who(found.record, found.pair)
    assert mine.quote.text == "see you at eight"
    assert theirs.quote is None
