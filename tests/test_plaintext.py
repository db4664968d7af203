from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway import plaintext
from leeway.errors import Unreadable
from leeway.plaintext import as_utf8

LINE = "13/06/2018, 21:25 - Sam: see you at the café 🌳\n"
letters = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1)


@given(letters)
def test_utf8_comes_out_as_it_went_in(text):
    raw = (LINE + text).encode()
    assert as_utf8(raw) == (raw, ())
    assert as_utf8(b"\xef\xbb\xbf" + raw) == (raw, ())


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "line",
    [
        LINE,
        "\u200f١٣\u200f/٠٦\u200f/٢٠١٨، ٢١:٢٥ - سام: مرحبا\n",
        "[2018/06/13 21:25:15] サム: こんにちは\n",
    ],
)
def test_utf16_is_read_with_and_without_a_mark_and_said(encoding, line):
    text, notes = as_utf8((line * 3).encode(encoding))
    assert text.decode() == line * 3
    assert "UTF-16" in notes[0]


def test_big_endian_utf16_with_its_mark_is_read():
    assert as_utf8(b"\xfe\xff" + LINE.encode("utf-16-be"))[0] == LINE.encode()


@pytest.mark.parametrize("raw", [b"", b"  \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_an_empty_file_is_called_so(raw):
    with pytest.raises(Unreadable, match="empty"):
        as_utf8(raw)


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a picture"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a picture"),
        (b"\x00\x00\x00\x18ftypheic", "a picture or a film"),
        (b"OggS\x00\x02", "a recording"),
        (b"%PDF-1.7\n", "a PDF"),
        (b"SQLite format 3\x00", "a database"),
        (b"Rar!\x1a\x07", "a packed archive"),
    ],
)
def test_what_is_no_text_is_called_by_its_name(raw, what):
    with pytest.raises(Unreadable, match=f"This is {what}, not a chat"):
        as_utf8(raw + bytes(range(256)))


@pytest.mark.parametrize("raw", [bytes(range(256)) * 9, b"\x7fELF" + bytes(400) + b"abc"])
def test_other_bytes_are_no_text(raw):
    with pytest.raises(Unreadable, match="not a text file"):
        as_utf8(raw)


@pytest.mark.parametrize("lines", [1, 50])
def test_a_stray_zero_is_left_out_and_told_however_short_the_chat(lines):
    raw = LINE.encode() * lines + b"13/06/2018, 21:26 - Sam: a\0b\n"
    assert as_utf8(raw) == (raw.replace(b"\0", b""), ("Empty letters in the file, left out: 1.",))


def test_lines_that_end_in_carriage_returns_alone_are_read_and_told():
    raw = (LINE.strip() * 2 + "\r" + LINE.strip() + "\r").encode()
    text, notes = as_utf8(raw)
    assert text == raw.replace(b"\r", b"\n")
    assert notes == ("The lines of the file end in an old way. It was read all the same.",)
    both = LINE.replace("\n", "\r\n").encode() + b"a\rb\n"
    assert as_utf8(both) == (both, ())


def test_another_encoding_is_told_with_its_line_and_the_way_out():
    raw = (LINE.replace("🌳", "") * 2).encode("cp1252")
    with pytest.raises(Unreadable, match=r"not in UTF-8 \(line 1\).*save it as UTF-8"):
        as_utf8(raw)


@pytest.mark.parametrize(
    "raw",
    [
        LINE.encode()[:-2],
        LINE.encode("utf-16-le")[:-3],
        b"\xff\xfe" + LINE.encode("utf-16-le")[:-4],
    ],
)
def test_a_file_that_ends_in_the_middle_of_a_letter_was_cut_off(raw):
    with pytest.raises(Unreadable, match="cut off"):
        as_utf8(raw)


def test_utf16_that_is_not_clean_is_refused():
    with pytest.raises(Unreadable, match="not clean UTF-16"):
        as_utf8(b"\xff\xfe" + LINE.encode("utf-16-le") + b"\x00\xdc" + LINE.encode("utf-16-le"))


def test_a_wrong_letter_far_behind_is_told_by_its_line(monkeypatch):
    monkeypatch.setattr(plaintext, "PORTION", 8)
    sound = "Sam: hällo 😹\n" * 40
    assert plaintext.as_utf8(sound.encode())[0] == sound.encode()
    with pytest.raises(Unreadable, match=r"not in UTF-8 \(line 41\)"):
        plaintext.as_utf8(sound.encode() + b"a\xffb\nc\n")
    with pytest.raises(Unreadable, match="cut off"):
        plaintext.as_utf8(sound.encode() + "😹".encode()[:2])
