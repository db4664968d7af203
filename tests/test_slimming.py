"""Pictures are left out of a backup while it is read; nothing else is."""

from __future__ import annotations

from xml.parsers import expat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway import slimming
from leeway.errors import Unsafe
from leeway.slimming import is_xml, slimmed

PICTURE = b"iVBORw0KGgo" * 40
MOST = 1 << 20


def cut(text, size):
    return [text[at : at + size] for at in range(0, len(text), size)]


@pytest.mark.parametrize(
    ("given", "left"),
    [
        (b'<part ct="image/png" data="%b"/>' % PICTURE, b'<part ct="image/png" data=""/>'),
        (b"<part ct='image/png' data='%b' />" % PICTURE, b"<part ct='image/png' data='' />"),
        (b'<part\n text="a > b"\n data = "%b"/>' % PICTURE, b'<part\n text="a > b"\n data = ""/>'),
        (b'<part data="a\nb\nc" text="x"/>', b'<part data="\n\n" text="x"/>'),
        (b'<part data="%b"' % PICTURE + b"", b'<part data=""'),
        (b'<part data="%b' % PICTURE, b'<part data="'),
        (b'<part data="a"/><part data="b"/>', b'<part data=""/><part data=""/>'),
    ],
)
@pytest.mark.parametrize("size", [1, 7, 1000])
def test_the_content_of_a_part_is_left_out_however_the_file_is_cut(given, left, size):
    assert slimmed(cut(given, size), MOST) == left


@pytest.mark.parametrize(
    "text",
    [
        b"<sms body='look: data=\"iVBORw0KGgo\" it said' />",
        b"<part text='a \" data=\"b' />",
        b'<part text="said data=1 and data=2" />',
        b'<parts data="x" />',
        b'<sms data="x" />',
        b'<part data="',
        b"<part ",
        b"no tag at all",
    ],
)
@pytest.mark.parametrize("size", [1, 5, 1000])
def test_everything_else_stays_to_the_letter(text, size):
    assert slimmed(cut(text, size), MOST) == text


@given(st.lists(st.sampled_from([b"<part ", b'data="', b"'", b'" ', b"/>", b"x=", b"<", b"\n"])))
def test_how_a_file_is_cut_changes_nothing(pieces):
    text = b"".join(pieces)
    assert slimmed(cut(text, 3), MOST) == slimmed([text], MOST)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_is_read_as_well(encoding):
    text = '<?xml version="1.0"?><smses><part ct="image/png" data="abc"/><sms body="ü 🙂"/></smses>'
    raw = text.encode(encoding)
    assert is_xml(raw[:4096])
    assert slimmed(cut(raw, 81), MOST).decode() == text.replace("abc", "")


@pytest.mark.parametrize("size", [1, 2, 1000])
@pytest.mark.parametrize(
    "raw",
    [
        "<smses>".encode("utf-16-le") + b"\x00\xdc" + "</smses>".encode("utf-16-le"),
        b"<smses>\xff</smses>",
        b"<smses>\xc3</smses>",
    ],
)
def test_what_is_no_letter_becomes_what_no_xml_may_hold(raw, size):
    left = slimmed(cut(raw, size) if raw[1] else [raw], MOST)
    assert left == b"<smses>& </smses>"
    with pytest.raises(expat.ExpatError):
        expat.ParserCreate().Parse(left)


def test_a_letter_that_is_cut_by_the_end_is_none():
    assert slimmed([b"<smses>", "ü".encode()[:1]], MOST) == b"<smses>& "
    assert slimmed(['<?xml version="1.0"?>'.encode("utf-16-le") + b"\x00"], MOST).endswith(b"?>& ")


def test_more_text_than_can_be_is_refused_and_pictures_are_no_text():
    picture = b'<part data="' + PICTURE * 100 + b'"/>'
    assert len(slimmed(cut(picture * 9, 100), 1000)) < 1000
    with pytest.raises(Unsafe, match="more text than a phone"):
        slimmed(cut(b'<sms body="' + b"x" * 2000, 100), 1000)


def test_a_tag_without_end_is_not_waited_for(monkeypatch):
    monkeypatch.setattr(slimming, "LONGEST_TAG", 100)
    text = b'<part text="' + b"y" * 300 + b'" data="abc"/><part data="abc"/>'
    assert slimmed(cut(text, 50), MOST) == text.replace(b'part data="abc"', b'part data=""')


@pytest.mark.parametrize(
    ("head", "is_it"),
    [
        (b"<?xml version='1.0'?>", True),
        (b"\xef\xbb\xbf\n <smses>", True),
        (b"<!-- made by", True),
        (b"13/06/2018, 21:25 - Sam: <3", False),
        (b"< no", False),
        (b"", False),
    ],
)
def test_xml_is_known_by_its_first_letters(head, is_it):
    assert is_xml(head) is is_it
