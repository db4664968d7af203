from __future__ import annotations

import io
import os
import stat
import sys
import zipfile
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway import opening
from leeway.errors import IntakeError, NotRecognised, Unreadable, Unsafe
from leeway.opening import open_sources
from leeway.source import DateOrder

TEXT = b"13/06/2018, 21:25 - Sam: hello\n"
NAME = "WhatsApp Chat with Sam.txt"


def zipped(members, path, **options):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return path


def opened(path, dates=None):
    return list(open_sources(path, dates))


def refused(path, kind):
    with pytest.raises(kind) as caught:
        opened(path)
    sentence = caught.value.sentence
    assert sentence.endswith(".")
    assert "Sam" not in sentence
    assert str(path) not in sentence
    return sentence


def test_a_file_is_one_source(tmp_path):
    path = tmp_path / NAME
    path.write_bytes(b"\xef\xbb\xbf" + TEXT)
    os.utime(path, (1_600_000_000, 1_600_000_000))
    [one] = opened(path, DateOrder.DMY)
    assert (one.name, one.data, one.within, one.beside) == (NAME, TEXT, "", 0)
    assert one.dates is DateOrder.DMY
    assert one.modified == datetime(2020, 9, 13, 12, 26, 40, tzinfo=UTC)


def test_a_file_in_utf16_says_so(tmp_path):
    path = tmp_path / NAME
    path.write_bytes(TEXT.decode().encode("utf-16"))
    [one] = opened(str(path))
    assert one.data == TEXT
    assert "UTF-16" in one.notes[0]


def test_a_zip_of_an_iphone_gives_its_chat_alone(tmp_path):
    path = zipped(
        [("00000042-PHOTO.jpg", b"\xff\xd8"), ("_chat.txt", TEXT), ("notes.txt", b"eggs, milk")],
        tmp_path / "WhatsApp Chat - Sam.zip",
    )
    [one] = opened(path)
    assert (one.name, one.within, one.data) == ("_chat.txt", "WhatsApp Chat - Sam.zip", TEXT)
    assert one.beside == 2


@pytest.mark.parametrize(
    "zip_name", ["WhatsApp Chat with Sam.zip", "WhatsApp Chat with Sam (1).zip"]
)
def test_a_zip_of_an_android_gives_the_text_named_as_it(tmp_path, zip_name):
    members = [(NAME, TEXT), ("WhatsApp Chat with Mum.txt", TEXT), ("IMG-WA0001.jpg", b"")]
    [one] = opened(zipped(members, tmp_path / zip_name))
    assert (one.name, one.beside) == (NAME, 2)


def test_a_zip_with_another_name_gives_all_its_texts_but_hidden_ones(tmp_path):
    members = [
        ("b.txt", TEXT),
        ("a.TXT", TEXT),
        ("__MACOSX/._a.txt", b"\0\5"),
        ("x/._b.txt", b"\0\5"),
    ]
    assert [one.name for one in opened(zipped(members, tmp_path / "chats.zip"))] == [
        "a.TXT",
        "b.txt",
    ]


def test_a_folder_gives_its_files_and_zips_in_order(tmp_path):
    folder = tmp_path / "chats"
    (folder / "deeper").mkdir(parents=True)
    (folder / "deeper" / "c.txt").write_bytes(TEXT)
    (folder / "b.txt").write_bytes(TEXT)
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    zipped([("_chat.txt", TEXT)], folder / "a.zip")
    found = [(one.name, one.within) for one in opened(folder)]
    assert found == [("_chat.txt", "a.zip"), ("b.txt", "chats"), ("c.txt", "chats")]


def test_an_unpacked_export_gives_the_chat_alone(tmp_path):
    folder = tmp_path / "WhatsApp Chat with Sam"
    folder.mkdir()
    for name in (NAME, "notes.txt"):
        (folder / name).write_bytes(TEXT)
    assert [one.name for one in opened(folder)] == [NAME]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_in_a_folder_is_not_followed(tmp_path):
    (tmp_path / "secret.txt").write_bytes(TEXT)
    folder = tmp_path / "chats"
    folder.mkdir()
    (folder / "a.txt").write_bytes(TEXT)
    (folder / "b.txt").symlink_to(tmp_path / "secret.txt")
    assert [one.name for one in opened(folder)] == ["a.txt"]


def test_a_folder_without_text_is_not_known(tmp_path):
    assert "folder holds no text file" in refused(tmp_path, NotRecognised)


def test_a_folder_with_too_many_files_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "MOST_MEMBERS", 2)
    for name in "abc":
        (tmp_path / f"{name}.txt").write_bytes(TEXT)
    refused(tmp_path, Unsafe)


def test_what_is_not_there_is_told(tmp_path):
    assert "no file with that name" in refused(tmp_path / NAME, Unreadable)


def test_a_name_that_no_file_can_have_is_told():
    refused("chat\0.txt", Unreadable)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are others there")
@pytest.mark.parametrize("how", ["open", "stat"])
def test_what_may_not_be_read_is_told(tmp_path, monkeypatch, how):
    path = tmp_path / NAME
    path.write_bytes(TEXT)

    def forbidden(*_args, **_named):
        raise PermissionError(13, "no", str(path))

    monkeypatch.setattr(type(path), how, forbidden)
    assert "does not let you read" in refused(path, Unreadable)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes there")
def test_a_pipe_is_no_file(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert "not a file" in refused(tmp_path / "pipe", Unreadable)


@pytest.mark.parametrize("raw", [b"", b"\xff\xd8\xff\xe0JFIF", "Zoë: ä".encode("cp1252")])
def test_what_is_no_text_is_refused(tmp_path, raw):
    path = tmp_path / NAME
    path.write_bytes(raw)
    refused(path, Unreadable)


def test_a_file_that_is_too_large_is_not_read(tmp_path, monkeypatch):
    path = tmp_path / NAME
    path.write_bytes(TEXT)
    monkeypatch.setattr(opening, "MOST_BYTES", len(TEXT) - 1)
    assert "too large" in refused(path, Unsafe)


@pytest.mark.parametrize("keep", [0.3, 0.7, 0.95])
def test_half_a_zip_was_cut_off(tmp_path, keep):
    whole = zipped([("_chat.txt", TEXT * 100)], tmp_path / "whole.zip").read_bytes()
    path = tmp_path / "half.zip"
    path.write_bytes(whole[: int(len(whole) * keep)])
    assert "cut off or damaged" in refused(path, Unreadable)


def test_a_zip_with_a_damaged_text_is_refused(tmp_path):
    path = tmp_path / "chat.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("_chat.txt", TEXT)
    path.write_bytes(path.read_bytes().replace(b"hello", b"hullo"))
    assert "cut off or damaged" in refused(path, Unreadable)


def test_a_locked_zip_is_told(tmp_path):
    path = zipped([("_chat.txt", TEXT)], tmp_path / "chat.zip")
    raw = bytearray(path.read_bytes())
    raw[6] |= 1
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(raw)
    assert "password" in refused(path, Unreadable)


def test_a_zip_in_a_zip_is_not_opened(tmp_path):
    inner = io.BytesIO()
    zipped([("_chat.txt", TEXT)], inner)
    path = zipped([("inner.zip", inner.getvalue())], tmp_path / "outer.zip")
    assert "holds another zip. Unpack it first." in refused(path, NotRecognised)


def test_a_zip_beside_the_chat_was_sent_in_it(tmp_path):
    path = zipped([("_chat.txt", TEXT), ("holiday.zip", b"PK")], tmp_path / "chat.zip")
    assert [one.beside for one in opened(path)] == [1]


def test_a_zip_of_another_kind_is_not_known(tmp_path):
    office = [("[Content_Types].xml", b"<t/>"), ("word/document.xml", b"<w/>")]
    refused(zipped(office, tmp_path / "letter.docx"), NotRecognised)
    refused(zipped([], tmp_path / "nothing.zip"), NotRecognised)


@pytest.mark.parametrize(
    "name",
    [
        "../_chat.txt",
        "a/../../_chat.txt",
        "/etc/_chat.txt",
        "C:\\_chat.txt",
        "..\\_chat.txt",
        "\\\\host\\a.txt",
    ],
)
def test_a_zip_that_climbs_out_is_refused(tmp_path, name):
    path = zipped([("_chat.txt", TEXT), (name, TEXT)], tmp_path / "chat.zip")
    assert "outside itself" in refused(path, Unsafe)


def test_a_zip_with_a_link_is_refused(tmp_path):
    link = zipfile.ZipInfo("photo.jpg")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    path = zipped([("_chat.txt", TEXT), (link, "/etc/passwd")], tmp_path / "chat.zip")
    assert "outside itself" in refused(path, Unsafe)


def test_a_text_that_unpacks_to_too_much_is_refused(tmp_path):
    path = zipped([("_chat.txt", bytes(opening.SMALL + 1))], tmp_path / "bomb.zip")
    assert "far more than a chat" in refused(path, Unsafe)


def test_a_small_chat_of_like_lines_is_no_bomb(tmp_path):
    path = zipped([("_chat.txt", TEXT * 100_000)], tmp_path / "chat.zip")
    assert len(opened(path)[0].data) == 100_000 * len(TEXT)


def test_texts_that_are_too_much_together_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "MOST_BYTES", 2 * len(TEXT) - 1)
    path = zipped([("a.txt", TEXT), ("b.txt", TEXT)], tmp_path / "chat.zip")
    assert "far more than a chat" in refused(path, Unsafe)


@pytest.mark.parametrize("limit", ["MOST_MEMBERS", "MOST_DIRECTORY"])
def test_a_zip_with_too_many_files_is_refused(tmp_path, monkeypatch, limit):
    monkeypatch.setattr(opening, limit, 30)
    path = zipped([(f"{n}.jpg", b"") for n in range(31)], tmp_path / "chat.zip")
    assert "too many files" in refused(path, Unsafe)


def test_a_text_that_declares_less_than_it_holds_gives_no_more_than_declared(tmp_path):
    path = zipped([("_chat.txt", TEXT * 9)], tmp_path / "chat.zip")
    raw = path.read_bytes()
    true, told = (len(TEXT) * 9).to_bytes(4, "little"), (5).to_bytes(4, "little")
    path.write_bytes(raw.replace(true, told))
    refused(path, Unreadable)


def test_a_zip_with_a_file_without_a_name_is_damaged(tmp_path):
    path = zipped([("_chat.txt", TEXT), ("a", b"")], tmp_path / "chat.zip")
    raw = path.read_bytes()
    last = raw.rindex(b"PK\x01\x02")
    path.write_bytes(raw[: last + 28] + b"\0\0" + raw[last + 30 :])
    refused(path, Unreadable)


@given(st.data())
def test_whatever_befalls_a_zip_one_sentence_is_the_worst(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("zip") / "chat.zip"
    raw = bytearray(zipped([("_chat.txt", TEXT * 3), ("a.jpg", b"\xff")], path).read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(raw)
    with suppress(IntakeError):
        opened(path)


def test_a_database_is_given_on_as_it_is(tmp_path):
    raw = b"SQLite format 3\0" + bytes(range(256))
    path = tmp_path / "CallHistory.storedata"
    path.write_bytes(raw)
    assert [(one.name, one.data, one.database) for one in opened(path)] == [(path.name, raw, True)]
    [one] = opened(zipped([("a/CallHistory.storedata", raw)], tmp_path / "backup.zip"))
    assert (one.name, one.data, one.database) == (path.name, raw, True)
    path.write_bytes(TEXT)
    assert not opened(path)[0].database


def test_how_far_the_reading_is_is_told_by_bytes(tmp_path, monkeypatch):
    path = tmp_path / NAME
    path.write_bytes(TEXT * 40)
    monkeypatch.setattr(opening, "PORTION", len(TEXT) * 10)
    shares = []
    assert len(list(open_sources(path, told=shares.append))) == 1
    assert shares == [0.25, 0.5, 0.75, 1.0]
