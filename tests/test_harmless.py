"""No letter of a chat drives a terminal; a document gives every letter back."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from leeway.harmless import escaped, one_line

LETTERS = st.text(st.characters(codec=None), max_size=60)
"""Any code points at all, halves of letters included."""

MARKS = (0x061C, *range(0x200B, 0x2010), *range(0x2028, 0x202F))
EVIL = "".join(map(chr, (*range(32), *range(127, 160), *MARKS)))
NEVER = frozenset(EVIL) - frozenset("\u200c\u200d")
"""All but the two joiners that emoji and Persian need."""


@given(LETTERS)
@example(EVIL)
def test_a_line_holds_nothing_that_drives_a_terminal(text):
    line = one_line(text)
    assert not NEVER & set(line)
    assert not [letter for letter in line if unicodedata.category(letter) == "Cs"]
    assert len(line.splitlines()) <= 1
    assert line == line.strip()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b[38;5;9 qx \x1b[?25ly", "x y"),
        ("\x1b]0;title\x07x", "x"),
        ("\x1b]8;;http://a\x1b\\x\x9d0;t\x9cy", "xy"),
        ("\x1b]0;never ended", "]0;never ended"),
        ("\x1b]" + "a" * 201 + "\x07", "]" + "a" * 201),
        ("\x1bHello \x1b[", "Hello ["),
        ("[31m as typed", "[31m as typed"),
        ("one\ntwo\r\n\n three", "one / two / three"),
        ("a\tb\u00a0c", "a b c"),
        ("back\b\b\bspace", "backspace"),
        ("evil \u202etxt.exe", "evil txt.exe"),
        ("carriage\rreturn", "carriage / return"),
        ("csi \x9b31m", "csi"),
        ("\ud83d half", "half"),
        ("tag\U000e0041s", "tags"),
        ("e" + "\u0301" * 50, "e" + "\u0301" * 3),
        ("👩‍❤️‍👩 ok", "👩‍❤️‍👩 ok"),
        ("می‌خواهم", "می‌خواهم"),
        ("שלום עליכם", "שלום עליכם"),
        ("  \n \n", ""),
    ],
)
def test_what_becomes_of_it(text, line):
    assert one_line(text) == line


@given(st.text(max_size=60))
@example(EVIL)
@example("half \ud83d")
def test_a_document_gives_every_letter_back_and_shows_none_raw(text):
    written = escaped(json.dumps({"text": text}, ensure_ascii=False))
    assert json.loads(written) == {"text": text}
    assert not NEVER & set(written)
