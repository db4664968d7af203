"""Six manners of writing, and how each would type what another says plainly."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum, auto
from functools import cache


class Voice(StrEnum):
    """A manner of writing."""

    TERSE = auto()
    FULL = auto()
    EMOJI = auto()
    BRITISH = auto()
    AMERICAN = auto()
    SECOND = auto()


_SHORT = {
    "you": "u", "your": "ur", "you're": "ur", "are": "r", "because": "cos", "tomorrow": "tmrw",
    "tonight": "2nite", "please": "pls", "though": "tho", "something": "smth", "thanks": "ta",
    "really": "rly", "with": "w", "what": "wat",
}  # fmt: skip
_CARELESS = {
    "you": "u", "you're": "ur", "your": "ur", "because": "becuase", "tomorrow": "tommorow",
    "please": "pls", "definitely": "definately", "really": "realy", "for": "4",
    "again": "agen", "before": "befor", "friend": "freind", "about": "abt",
}  # fmt: skip
_OVERSEAS = {
    "mum": "mom", "Mum": "Mom", "flat": "apartment", "film": "movie", "queue": "line",
    "Queue": "Line", "car park": "parking lot", "bins": "trash", "Bins": "Trash", "post": "mail",
    "fortnight": "two weeks", "quid": "bucks", "pounds": "dollars", "solicitor": "lawyer",
}  # fmt: skip
_LEARNED = {
    "I'm": "I am", "can't": "can not", "don't": "do not", "won't": "will not", "it's": "it is",
    "It's": "It is", "we're": "we are", "We're": "We are", "I've": "I have", "I'll": "I will",
    "there's": "there is", "There's": "There is", "that's": "that is", "didn't": "did not",
    "you're": "you are", "You're": "You are", "any more": "more", "I'd": "I would",
}  # fmt: skip
_CHEER = (" 😊", " 🙈", "", " 😂", "", " 🙃", "", " ✨")


def _swap(words: Mapping[str, str]) -> tuple[re.Pattern[str], Mapping[str, str]]:
    longest = sorted(words, key=len, reverse=True)
    return re.compile(r"(?<![\w{'])(" + "|".join(map(re.escape, longest)) + r")(?![\w}'])"), words


_SWAPS = {
    Voice.TERSE: _swap(_SHORT),
    Voice.EMOJI: _swap(_CARELESS),
    Voice.AMERICAN: _swap(_OVERSEAS),
    Voice.SECOND: _swap(_LEARNED),
}


@cache
def respelled(text: str, voice: Voice, *, ends: bool = True, cheer: bool = False) -> str:
    """Plain words as a voice would type them; {slots} and meaning stay.

    `ends`: it is a whole message, so that its last stop may go; `cheer`: an emoji or an exclamation
    mark would not change what it says.
    """
    if voice in {Voice.TERSE, Voice.EMOJI}:
        text = text.lower()
    if voice in _SWAPS and ends:
        pattern, words = _SWAPS[voice]
        text = pattern.sub(lambda found: words[found[1]], text)
    if voice in {Voice.TERSE, Voice.EMOJI}:
        text = text.replace("'", "")
    return _ended(text, voice, cheer=cheer) if ends else text


def _ended(text: str, voice: Voice, *, cheer: bool) -> str:
    stopped = text.endswith(".") and not text.endswith("..")
    odd = len(text) % 2 == 1
    if voice is Voice.TERSE or (voice is Voice.BRITISH and odd):
        return text[:-1] if stopped else text
    if voice is Voice.EMOJI:
        bare = text[:-1] if stopped else text
        return bare + _CHEER[len(text) % len(_CHEER)] if cheer else bare
    if voice is Voice.AMERICAN and cheer and odd and stopped:
        return text[:-1] + "!"
    if voice is Voice.SECOND and odd:
        return text.replace(" the ", " ", 1)
    if voice is Voice.FULL and text[-1:].isalpha():
        return text + "."
    return text
