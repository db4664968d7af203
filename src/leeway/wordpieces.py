"""Words cut into pieces that a vocabulary knows, longest first (WordPiece, Wu et al. 2016)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from leeway.spelling import OPENED

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[^\w\s]|_")
_PART = re.compile(r"[^\W_]+|[^\w\s]|_")
_STRETCHED = re.compile(r"(.)\1{2,}")
UNKNOWN, BEGIN, END = "[UNK]", "[CLS]", "[SEP]"
LONGEST_WORD = 60
"""A longer run of letters is no word: it is read as one unknown."""


class Cut(NamedTuple):
    """A text in pieces: the place of each in the vocabulary, and which word each is part of."""

    pieces: list[int]
    words: list[int]


class Vocabulary:
    """The pieces that are known, by place; `##` opens one that goes on with a word."""

    def __init__(self, pieces: Iterable[str]) -> None:
        self._place = {piece: place for place, piece in enumerate(pieces)}
        self._known: dict[str, tuple[int, ...]] = {}

    def __len__(self) -> int:
        """How many pieces."""
        return len(self._place)

    def place(self, piece: str) -> int:
        """Where a piece stands; where it does not, where the unknown stands."""
        return self._place.get(piece, self._place[UNKNOWN])

    def cut(self, text: str) -> Cut:
        """A text in pieces, texting spellings opened ("u" -> "you")."""
        pieces: list[int] = []
        words: list[int] = []
        for number, word in enumerate(words_of(text)):
            cut = self._known.get(word)
            if cut is None:
                cut = self._known[word] = tuple(self._opened(word))
            pieces += cut
            words += [number] * len(cut)
        return Cut(pieces, words)

    def known(self, text: str) -> float:
        """The share of a text's words that are whole pieces; small in another language than the vocabulary's."""
        words = [word for word in words_of(text) if word[0].isalpha()]
        whole = sum(
            all(part in self._place for part in _PART.findall(OPENED.get(word, word)))
            for word in words
        )
        return whole / len(words) if words else 0.0

    def _opened(self, word: str) -> list[int]:
        opened = OPENED.get(word, word)
        return [piece for part in _PART.findall(opened) for piece in self._pieces(part)]

    def _pieces(self, word: str) -> list[int]:
        found: list[int] = []
        start = 0
        while start < len(word) <= LONGEST_WORD:
            for stop in range(len(word), start, -1):
                piece = word[start:stop] if not start else f"##{word[start:stop]}"
                if piece in self._place:
                    found.append(self._place[piece])
                    start = stop
                    break
            else:
                break
        return found if found and start == len(word) else [self._place[UNKNOWN]]


def words_of(text: str) -> list[str]:
    """The words and marks of a text: lower case, no accents, no letter more than twice in a row."""
    lower = text.lower().replace("\u2019", "'")
    if not lower.isascii():
        parts = unicodedata.normalize("NFD", lower)
        lower = "".join(sign for sign in parts if unicodedata.category(sign) != "Mn")
    return _WORD.findall(_STRETCHED.sub(r"\1\1", lower))
