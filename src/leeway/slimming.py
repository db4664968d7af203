"""Slimming: a backup in XML read in portions, without the pictures in it, so that only its text is ever held."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator

from leeway.errors import Unsafe
from leeway.plaintext import wide_encoding

PORTION = 1 << 20
"""So many bytes are read at once."""

LONGEST_TAG = 1 << 22
"""A tag whose start lies farther back than this is no longer waited for: what stands in it is kept."""

_XML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<[?!a-zA-Z]")
_ATTRIBUTE = rb"""\s+[^\s=<>"']+\s*=\s*(?:"[^"<]*"|'[^'<]*')"""
_CONTENT = re.compile(rb"<part(?:%b)*?\s+data\s*=\s*([\"'])" % _ATTRIBUTE)
"""The start of a part up to the quotation mark that opens its content: no "<" stands bare in a tag."""


def is_xml(head: bytes) -> bool:
    """Whether a file that begins so is XML, by its first letters."""
    wide = wide_encoding(head)
    if wide:
        head = head[: len(head) // 2 * 2].decode(wide, "replace").lstrip("\ufeff").encode()
    return _XML.match(head) is not None


def slimmed(portions: Iterable[bytes], most: int) -> bytes:
    """The XML of these portions as UTF-8, with the content of every part left empty.

    Line breaks inside of what is dropped stay, so that line numbers hold. A byte that is no letter becomes what no
    XML may hold, so that the row in which it stands is told as broken, and no other. Raises Unsafe where more than
    `most` bytes are left.
    """
    text = bytearray()
    for piece in _as_utf8(_without_content(_narrow(iter(portions)))):
        text += piece
        if len(text) > most:
            raise Unsafe("This file holds more text than a phone does.", _FEWER)
    return bytes(text)


_FEWER = "Make a backup of this one talk alone."


_NO_LETTER = "leeway.no_letter"


def _no_letter(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "& ", error.end


codecs.register_error(_NO_LETTER, _no_letter)


def _narrow(portions: Iterator[bytes]) -> Iterator[bytes]:
    """UTF-16 turned into UTF-8 portion by portion; anything else as it is."""
    first = next(portions, b"")
    wide = wide_encoding(first)
    if not wide:
        yield first
        yield from portions
        return
    decoder = codecs.getincrementaldecoder(wide)(_NO_LETTER)
    yield decoder.decode(first).lstrip("\ufeff").encode()
    for portion in portions:
        yield decoder.decode(portion).encode()
    yield decoder.decode(b"", final=True).encode()


def _as_utf8(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same, with what is no letter made into what no XML may hold."""
    decoder = codecs.getincrementaldecoder("utf-8")(_NO_LETTER)
    for piece in pieces:
        yield decoder.decode(piece).encode()
    yield decoder.decode(b"", final=True).encode()


def _without_content(portions: Iterable[bytes]) -> Iterator[bytes]:
    """The pieces between the contents of parts; what may be the start of a tag waits for the next portion."""
    waiting, quote = b"", b""
    for portion in portions:
        rest, at = waiting + portion, 0
        while True:
            if quote:
                end = rest.find(quote, at)
                start, at = at, len(rest) if end < 0 else end
                yield b"\n" * rest.count(b"\n", start, at)
                if end < 0:
                    break
            found = _CONTENT.search(rest, at)
            if found is None:
                quote = b""
                break
            yield rest[at : found.end()]
            at, quote = found.end(), found[1]
        tag = rest.rfind(b"<", at)
        keep = tag if tag >= 0 and len(rest) - tag < LONGEST_TAG else len(rest)
        yield rest[at:keep]
        waiting = rest[keep:]
    yield waiting
