"""Text from a chat made harmless for a screen: no letter of it moves a cursor or turns a line round."""

from __future__ import annotations

import re

_CONTROLS = "\x00-\x08\x0e-\x1b\x7f-\x9f"
_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"
"""Marks that turn the direction of writing."""

_UNSEEN = "\u00ad\u200b\u2060-\u2065\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f"
"""Letters that nobody sees, halves of letters, and the alphabet of hidden tags."""

_GONE = f"{_CONTROLS}{_TURNING}{_UNSEEN}"
_HOSTILE = re.compile(f"[{_GONE}]")
_IN_JSON = re.compile(f"[{_GONE}\u2028\u2029]")

_SEQUENCE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    r"|(?:\x1b[\]P_^X]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]{0,200}(?:\x07|\x1b\\|\x9c)"
)
"""A whole order to a terminal: a colour, a move, a title. One that never ends loses its control letter alone."""

_ACCENT = "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]"
_PILED = re.compile(f"({_ACCENT}{{3}}){_ACCENT}+")
"""Accents piled so high that they would cover the lines above."""


def one_line(text: str) -> str:
    """Text as one line of letters: breaks become " / ", other white space one blank."""
    parts = (
        " ".join(_HOSTILE.sub("", _SEQUENCE.sub("", part)).split()) for part in text.splitlines()
    )
    return _PILED.sub(r"\1", " / ".join(filter(None, parts)))


def escaped(json: str) -> str:
    """JSON whose strings hold no such letter raw; what reads it gets every one back."""
    return _IN_JSON.sub(lambda found: _escape(found[0]), json)


def _escape(letter: str) -> str:
    units = letter.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
