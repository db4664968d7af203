"""Search: the messages that hold some words, by one scan of all texts laid end to end."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from leeway.record import Event, Record

MOST_COUNTED = 10_000
"""From so many messages on, more are not counted: nobody reads them."""

SAMPLE = 1 << 20
"""So many bytes of the newest texts tell how rare a word is."""

_BREAK = 10
"""The byte that ends each text; breaks within a text are blanks here."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: how many messages (`more`: at least so many), and the newest of them."""

    count: int
    more: bool
    events: tuple[Event, ...]


class Searchable:
    """All texts of a record, ready to be searched; made once a record."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._folded = _folded(record)
        breaks = np.flatnonzero(np.frombuffer(self._folded, np.uint8) == _BREAK)
        self._starts = np.concatenate(([0], breaks + 1))[:-1]

    def find(self, words: str, most: int) -> Found:
        """The messages that hold all these words, whatever their case; the newest `most`, newest first."""
        wanted = self._rarest_first({word.encode() for word in words.casefold().split()})
        if not wanted:
            return Found(0, more=False, events=())
        places, more = self._places(wanted)
        rows = np.searchsorted(self._starts, places[:most], side="right") - 1
        return Found(len(places), more, tuple(self._record[int(row)] for row in rows))

    def _rarest_first(self, words: set[bytes]) -> list[bytes]:
        """The words as often as they stand in the newest texts: the rarest one leads to the fewest places."""
        newest = self._folded[-SAMPLE:]
        return sorted(words, key=lambda word: (newest.count(word), -len(word), word))

    def _places(self, wanted: list[bytes]) -> tuple[list[int], bool]:
        """A place in each text that holds all, from the end on."""
        rarest, others = wanted[0], wanted[1:]
        places: list[int] = []
        at = self._folded.rfind(rarest)
        while at >= 0 and len(places) < MOST_COUNTED:
            start = self._folded.rfind(b"\n", 0, at) + 1
            stop = self._folded.find(b"\n", at)
            if all(self._folded.find(word, start, stop) >= 0 for word in others):
                places.append(at)
            at = self._folded.rfind(rarest, 0, max(0, start - 1)) if start else -1
        return places, at >= 0


def _folded(record: Record) -> bytes:
    """Every text in small letters with a break after it; no letter of another text can be met across it."""
    text = record.text.copy()
    text[text == _BREAK] = ord(" ")
    lengths = np.diff(record.bounds)
    laid = np.full(len(text) + len(lengths), _BREAK, np.uint8)
    laid[np.arange(len(text)) + np.repeat(np.arange(len(lengths)), lengths)] = text
    return laid.tobytes().decode("utf-8").casefold().encode()
