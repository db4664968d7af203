"""Plain text: the bytes of a file as UTF-8, or one sentence why they are none."""

from __future__ import annotations

from leeway.errors import Unreadable

_SAVE_AS_UTF8 = "Open it in a text editor and save it as UTF-8, or export it again."
_EXPORT_AGAIN = "Export it again, and copy it whole."
_GIVE_THE_TEXT = "Give Leeway the text file of the chat, or the zip that the export made."

_MARKS = (
    (0, b"\xff\xd8\xff", "a picture"),
    (0, b"\x89PNG", "a picture"),
    (0, b"GIF8", "a picture"),
    (0, b"RIFF", "a picture or a recording"),
    (4, b"ftyp", "a picture or a film"),
    (0, b"OggS", "a recording"),
    (0, b"ID3", "a recording"),
    (0, b"%PDF", "a PDF"),
    (0, b"SQLite format 3", "a database"),
    (0, b"\x1f\x8b", "a packed archive"),
    (0, b"7z\xbc\xaf", "a packed archive"),
    (0, b"Rar!", "a packed archive"),
    (0, b"{\\rtf", "a word processor's file"),
    (0, b"\xd0\xcf\x11\xe0", "a word processor's file"),
)


def as_utf8(raw: bytes) -> tuple[bytes, tuple[str, ...]]:
    """The text as valid UTF-8 without a byte order mark, and notes of what had to be done for that.

    Raises Unreadable for what is empty, cut off, in another encoding, or no text at all.
    """
    for place, mark, what in _MARKS:
        if raw.startswith(mark, place):
            raise Unreadable(f"This is {what}, not a chat.", _GIVE_THE_TEXT)
    wide = wide_encoding(raw)
    text = _decoded(raw, wide) if wide else raw.removeprefix(b"\xef\xbb\xbf")
    empty = text.count(0)
    if empty > FEW_EMPTY and empty * 1000 > len(text):
        raise Unreadable("This is not a text file.", _GIVE_THE_TEXT)
    if not wide:
        _check(text)
    notes = ["The file is in UTF-16. It was read all the same."] if wide else []
    if empty:
        text = text.replace(b"\0", b"")
        notes.append(f"Empty letters in the file, left out: {empty}.")
    if b"\r" in text and b"\n" not in text:
        text = text.replace(b"\r", b"\n")
        notes.append("The lines of the file end in an old way. It was read all the same.")
    if not text.strip():
        raise Unreadable("This file is empty.", _EXPORT_AGAIN)
    return text, tuple(notes)


FEW_EMPTY = 3
"""So many bytes of zero are a slip of some program, however short the file; a text has none."""


NOT_UTF16 = "This file is not clean UTF-16."


def wide_encoding(raw: bytes) -> str:
    """UTF-16 as its first two bytes or the zeros between its letters show it; empty for anything else."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    sample = raw[:4096]
    first, second = sample[0::2].count(0), sample[1::2].count(0)
    if max(first, second) * 40 < len(sample) or min(first, second) * 10 > max(first, second):
        return ""
    return "utf-16-le" if second > first else "utf-16-be"


def _decoded(raw: bytes, encoding: str) -> bytes:
    try:
        return raw.decode(encoding).encode()
    except UnicodeDecodeError as error:
        raise no_text(error, NOT_UTF16) from error


def _check(raw: bytes) -> None:
    """Raise Unreadable where this is no UTF-8; some lines at a time, since letters take more room than bytes."""
    start = 0
    while start < len(raw):
        end = raw.find(b"\n", start + PORTION) + 1 or len(raw)
        try:
            raw[start:end].decode()
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, start + error.start) + 1
            raise no_text(error, f"This file is not in UTF-8 (line {line}).") from error
        start = end


PORTION = 1 << 20
"""About so many bytes are looked at together; no letter is cut by the end of a line."""


def no_text(error: UnicodeDecodeError, sentence: str) -> Unreadable:
    """Why a text could not be decoded: cut off in the middle of a letter, or something else."""
    if error.end == len(error.object) and error.reason in _CUT_OFF:
        return Unreadable(
            "This file ends in the middle of a letter: it was cut off.", _EXPORT_AGAIN
        )
    return Unreadable(sentence, _SAVE_AS_UTF8)


_CUT_OFF = {"unexpected end of data", "truncated data"}
