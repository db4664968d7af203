"""The elements of a backup in XML, one after another, past what is broken; forbidden letters are mended first."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from xml.parsers import expat

from leeway.errors import Unsafe

Attributes = dict[str, str]
Started = Callable[[str, Attributes, int], None]
"""Told the name of an element, its attributes, and the byte at which it begins."""

FIRST_FEED = 1 << 12
"""So many bytes are parsed at first after a break, four times as many the next time, up to LARGEST_FEED."""

LARGEST_FEED = 1 << 20

_ROOT = b"<r>"
_REFERENCES = re.compile(
    rb"(?:&#(?!(?:9|1[03]|3[489]|6[02]|x(?:[9aAdD]|2[267]|3[ceCE]));)(?:x[0-9a-fA-F]+|[0-9]+);)+"
)
"""Letters written as numbers, one behind the other; but for those that stand so for good reason."""

_CONTROLS = bytes(set(range(32)) - {9, 10, 13})
_NO_LETTERS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_AS_REFERENCE = {ord(letter): f"&#{ord(letter)};" for letter in "\t\n\r\"&'<>"}


def mended(data: bytes) -> bytes:
    """The same text with emoji that were written as two halves joined, and letters that no XML may hold left out.

    No line is added or taken away.
    """
    if b"&#" in data:
        data = _REFERENCES.sub(_letters, data)
    if any(letter in data for letter in _CONTROLS):
        data = data.translate(None, _CONTROLS)
    return data


def _letters(found: re.Match[bytes]) -> bytes:
    units = bytearray()
    for reference in found[0][2:-1].split(b";&#"):
        digits, base = (reference[1:], 16) if reference[:1] == b"x" else (reference, 10)
        number = int(digits, base) if len(digits) < LONGEST_REFERENCE else 0
        if number <= 0xFFFF:
            units += number.to_bytes(2, "little")
        elif number <= 0x10FFFF:
            units += chr(number).encode("utf-16-le")
    text = _NO_LETTERS.sub("", units.decode("utf-16-le", "ignore"))
    return text.translate(_AS_REFERENCE).encode()


LONGEST_REFERENCE = 12
"""A letter's number of more digits is none."""


def walk(data: bytes, rows: Sequence[int], started: Started, ended: Callable[[str], None]) -> None:
    """Tell every element of a text; where one is broken, go on at the next row behind the break.

    `rows`: the bytes at which rows begin, ascending. Raises Unsafe for a text that defines entities of its own.
    """
    begin, root = 0, b""
    while (broken := _walk_from(data, begin, root, started, ended)) is not None:
        place = bisect_left(rows, max(broken, begin + bool(root)))
        if place == len(rows):
            return
        begin, root = rows[place], _ROOT


def _walk_from(
    data: bytes, begin: int, root: bytes, started: Started, ended: Callable[[str], None]
) -> int | None:
    """Tell the elements from a byte on; returns where the text breaks, None at its sound end."""
    parser = expat.ParserCreate("UTF-8")
    shift = begin - len(root)

    def start(name: str, attributes: Attributes) -> None:
        if parser.CurrentByteIndex >= len(root):
            started(name, attributes, parser.CurrentByteIndex + shift)

    parser.StartElementHandler = start
    parser.EndElementHandler = ended
    parser.StartDoctypeDeclHandler = _refuse
    view, at, size = memoryview(data), begin, FIRST_FEED
    try:
        parser.Parse(root)
        while at < len(data):
            parser.Parse(view[at : at + size])
            at, size = at + size, min(size * 4, LARGEST_FEED)
        parser.Parse(b"", True)  # noqa: FBT003 - the parser's own way to say that this is all
    except expat.ExpatError:
        return parser.ErrorByteIndex + shift
    finally:
        parser.StartElementHandler = None  # it knows the parser, which would outlive this
    return None


def _refuse(*_doctype: object) -> None:
    raise Unsafe(
        "This file defines entities of its own, as no phone's backup does.",
        "Do not open it elsewhere. Make the backup again on your phone.",
    )
