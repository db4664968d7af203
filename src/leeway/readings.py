"""Readings: what every message says; read(record) gives one row for each message."""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
import numpy.typing as npt

from leeway.bubbles import Thread, turned
from leeway.cue import SURE, Cue, Hit
from leeway.cues import alarms, limits, lingering, pressure, self_harm, tone, willing
from leeway.record import Kind, Record, Who
from leeway.wording import Wording, prepared, sieve

Cache = MutableMapping[tuple[bool, str], tuple[Hit, ...]]
"""What was read before: (is it mine, text) -> hits."""


class Family(Protocol):
    """What a module of cues/ gives: the cues it reads, what makes a text worth reading, the reading."""

    CUES: tuple[Cue, ...]
    TRIGGERS: str

    def read(self, wording: Wording, mine: bool) -> list[Hit]:  # noqa: FBT001 - the side is all that is asked
        """The hits of one message."""
        ...


THEIRS: tuple[Family, ...] = (limits, willing, tone, alarms, self_harm)
"""The modules of cues/ that read their messages: the modules themselves, in the order of their hits."""

MINE: tuple[Family, ...] = (pressure, lingering, alarms, self_harm)
"""Those that read mine."""

_PLACE = {cue: at for at, cue in enumerate(Cue)}


@dataclass(frozen=True, slots=True, eq=False)
class Readings:
    """What each message of a Record of length n says.

    `of`: int32 of length n into `said`; `said[0]` is empty (nothing was found). `table`: float32 of
    shape (len(said), len(Cue)), the probability of each cue.
    """

    of: npt.NDArray[np.int32]
    said: tuple[tuple[Hit, ...], ...]
    table: npt.NDArray[np.float32]

    def __len__(self) -> int:
        """How many messages."""
        return len(self.of)

    def before(self, count: int) -> Readings:
        """The readings of the first `count` messages."""
        return replace(self, of=self.of[:count])

    def probability(self, cue: Cue) -> npt.NDArray[np.float32]:
        """The probability of one cue in each message, float32 of length n."""
        column: npt.NDArray[np.float32] = self.table[self.of, _PLACE[cue]]
        return column

    def holds(self, cue: Cue) -> npt.NDArray[np.bool_]:
        """Where one cue holds, bool of length n."""
        return (self.table[:, _PLACE[cue]] >= SURE)[self.of]

    def rows(self, cue: Cue) -> list[int]:
        """The rows where one cue holds, in order of time."""
        return [int(row) for row in np.flatnonzero(self.holds(cue))]

    def hit(self, row: int, cue: Cue) -> Hit | None:
        """The strongest hit of one cue in one message, or None."""
        hits = [
            hit for hit in self.said[self.of[row]] if hit.cue is cue and hit.probability >= SURE
        ]
        return max(hits, key=lambda hit: hit.probability, default=None)

    def cues(self, row: int) -> frozenset[Cue]:
        """All cues that hold in one message."""
        return frozenset(hit.cue for hit in self.said[self.of[row]] if hit.probability >= SURE)


def read(record: Record, cache: Cache | None = None) -> Readings:
    """What each message of a record says; equal texts of one side are read once.

    `cache` is asked first and grows by what is read. Calls, system lines and deleted messages say nothing.
    """
    book = _Book({} if cache is None else cache)
    rows = np.flatnonzero(_speak(record))
    mine = (record.who[rows] == Who.ME).tolist()
    whole = record.texts()
    texts = [_readable(whole[row]) for row in rows.tolist()]
    of = np.zeros(len(record), np.int32)
    of[rows] = [book.place(*each) for each in zip(mine, texts, strict=True)]
    said = [book.said[place] for place in of[rows].tolist()]
    for at, hits in turned(Thread(texts, mine, record.utc[rows], said), book.hits):
        of[rows[at]] = book.put(hits)
    return book.readings(of)


REACH = 40
"""No message is read by the light of one so many messages away (bubbles: three, and ten before and five after)."""


def read_on(record: Record, before: Readings, same: int, cache: Cache | None = None) -> Readings:
    """As `read`, where `before` are the readings of a record that was the same in its first `same` rows."""
    speaking = np.flatnonzero(_speak(record)[:same])
    cut = int(speaking[-REACH]) if len(speaking) >= 2 * REACH else 0
    start = int(speaking[-2 * REACH]) if cut else 0
    rest = read(record[start:], cache)
    places = {hits: place for place, hits in enumerate(before.said)}
    moved = np.array([places.setdefault(hits, len(places)) for hits in rest.said], np.int32)
    of = np.concatenate((before.of[:cut], moved[rest.of[cut - start :]]))
    return laid_out(of, tuple(places))


def _speak(record: Record) -> npt.NDArray[np.bool_]:
    """The rows that have words of one of the two."""
    has: npt.NDArray[np.bool_] = SPEAKS[record.kind] & (record.who != Who.NOBODY)
    return has


def laid_out(of: npt.NDArray[np.int32], said: tuple[tuple[Hit, ...], ...]) -> Readings:
    """The readings whose `of` and `said` are known, with the table of probabilities that follows from them."""
    table = np.zeros((len(said), len(Cue)), np.float32)
    for place, hits in enumerate(said):
        for hit in hits:
            at = _PLACE[hit.cue]
            table[place, at] = max(table[place, at], hit.probability)
    return Readings(of, said, table)


def lines(texts: Iterable[str], *, mine: bool) -> list[tuple[Hit, ...]]:
    """What each text says on its own."""
    book = _Book({})
    return [book.hits(mine, _readable(text)) for text in texts]


LONGEST = 6_000
"""Of a longer message its beginning and its end are read: where a no or a threat stands, and no file hangs us."""


def _readable(text: str) -> str:
    """A text as far as it is read."""
    half = LONGEST // 2
    return text if len(text) <= LONGEST else f"{text[:half]} {text[-half:]}"


SPEAKS = np.array([kind in {Kind.MESSAGE, Kind.MEDIA, Kind.VOICEMAIL} for kind in Kind])
"""By kind, whether it has words to be read."""

_PASSES = {
    False: sieve(family.TRIGGERS for family in THEIRS),
    True: sieve(family.TRIGGERS for family in MINE),
}


class _Book:
    """All that was said, each different saying once; `said[0]` is nothing."""

    def __init__(self, cache: Cache) -> None:
        self.said: list[tuple[Hit, ...]] = [()]
        self._cache = cache
        self._of_text: dict[tuple[bool, str], int] = {}
        self._of_hits: dict[tuple[Hit, ...], int] = {(): 0}

    def hits(self, mine: bool, text: str) -> tuple[Hit, ...]:  # noqa: FBT001 - a row's two columns
        """What a text says."""
        return self.said[self.place(mine, text)]

    def place(self, mine: bool, text: str) -> int:  # noqa: FBT001 - a row's two columns
        """Where the hits of a text stand in `said`."""
        key = (mine, text)
        place = self._of_text.get(key)
        if place is None:
            place = self.put(self._read(key)) if _PASSES[mine](text) else 0
            self._of_text[key] = place
        return place

    def put(self, hits: tuple[Hit, ...]) -> int:
        """Where these hits stand in `said`."""
        place = self._of_hits.setdefault(hits, len(self.said))
        if place == len(self.said):
            self.said.append(hits)
        return place

    def readings(self, of: npt.NDArray[np.int32]) -> Readings:
        """The whole, with the table of probabilities."""
        return laid_out(of, tuple(self.said))

    def _read(self, key: tuple[bool, str]) -> tuple[Hit, ...]:
        hits = self._cache.get(key)
        if hits is None:
            mine, text = key
            wording = prepared(text)
            families = MINE if mine else THEIRS
            hits = tuple(hit for family in families for hit in family.read(wording, mine))
            self._cache[key] = hits
        return hits
