"""Readings: what every message says; read(record) gives one row for each message."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, MutableMapping
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
import numpy.typing as npt

from leeway.cue import LIMIT_CUES, SURE, Cue, Hit
from leeway.cues import alarms, limits, self_harm
from leeway.record import Kind, Record, Who
from leeway.wording import Wording, prepared, sieve

BUBBLE_SECONDS = 180
"""Messages of one side less than this apart may be one thought: they are also read together."""

TURNED_SECONDS = 60
"""A "jk" this soon after a limit may turn it into a joke, where the thread around is warm."""

AROUND = 10
"""So many messages before, and half as many after, are the thread around."""

Cache = MutableMapping[tuple[bool, str], tuple[Hit, ...]]
"""What was read before: (is it mine, text) -> hits."""


class Family(Protocol):
    """What a module of cues/ gives: the cues it reads, what a text needs to be worth reading, the reading."""

    CUES: tuple[Cue, ...]
    TRIGGERS: str

    def read(self, wording: Wording, mine: bool) -> list[Hit]:  # noqa: FBT001 - the side is all that is asked
        """The hits of one message."""
        ...


FAMILIES: tuple[Family, ...] = (limits, alarms, self_harm)
"""The modules of cues/ themselves, in the order in which their hits stand."""

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
        hits = [hit for hit in self.said[self.of[row]] if hit.cue is cue and hit.probability >= SURE]
        return max(hits, key=lambda hit: hit.probability, default=None)

    def cues(self, row: int) -> frozenset[Cue]:
        """All cues that hold in one message."""
        return frozenset(hit.cue for hit in self.said[self.of[row]] if hit.probability >= SURE)


def read(record: Record, cache: Cache | None = None) -> Readings:
    """What each message of a record says; equal texts of one side are read once.

    `cache` is asked first and grows by what is read. Calls, system lines and deleted messages say nothing.
    """
    book = _Book({} if cache is None else cache)
    rows = np.flatnonzero(_SPEAKS[record.kind] & (record.who != Who.NOBODY))
    mine = (record.who[rows] == Who.ME).tolist()
    whole = record.texts()
    texts = [whole[row] for row in rows.tolist()]
    of = np.zeros(len(record), np.int32)
    of[rows] = [book.place(*each) for each in zip(mine, texts, strict=True)]
    thread = _Thread(texts, mine, record.utc[rows], [int(place) for place in of[rows]])
    for at, hits in _turned(thread, book):
        of[rows[at]] = book.put(hits)
    return book.readings(of)


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
    return [book.said[book.place(mine, text)] for text in texts]


# ---------------------------------------------------------------- one message

_SPEAKS = np.array([kind in {Kind.MESSAGE, Kind.MEDIA, Kind.VOICEMAIL} for kind in Kind])
_passes = sieve(family.TRIGGERS for family in FAMILIES)


def _heard(text: str, *, mine: bool) -> tuple[Hit, ...]:
    wording = prepared(text)
    return tuple(hit for family in FAMILIES for hit in family.read(wording, mine))


class _Book:
    """All that was said, each different saying once; `said[0]` is nothing."""

    def __init__(self, cache: Cache) -> None:
        self.said: list[tuple[Hit, ...]] = [()]
        self._cache = cache
        self._of_text: dict[tuple[bool, str], int] = {}
        self._of_hits: dict[tuple[Hit, ...], int] = {(): 0}

    def place(self, mine: bool, text: str) -> int:  # noqa: FBT001 - called with a row's two columns
        """Where the hits of a text stand in `said`."""
        key = (mine, text)
        place = self._of_text.get(key)
        if place is None:
            place = self.put(self._read(key)) if _passes(text) else 0
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
            hits = self._cache[key] = _heard(text, mine=mine)
        return hits


# ---------------------------------------------------------------- several bubbles, one thought


@dataclass(frozen=True, slots=True, eq=False)
class _Thread:
    """The messages that speak, in order of time: words, side, UTC seconds, and where their hits stand."""

    texts: list[str]
    mine: list[bool]
    utc: npt.NDArray[np.int64]
    places: list[int]

    def follows(self) -> npt.NDArray[np.bool_]:
        """Where a message comes soon after one of the same side."""
        soon = np.zeros(len(self.texts), bool)
        mine = np.array(self.mine, bool)
        soon[1:] = (mine[1:] == mine[:-1]) & (np.diff(self.utc) < BUBBLE_SECONDS)
        return soon


_SPLIT = frozenset({*LIMIT_CUES, Cue.SELF_HARM, Cue.THREAT})
"""What is also looked for over two or three bubbles: where a miss would hurt."""


def _turned(thread: _Thread, book: _Book) -> Iterator[tuple[int, tuple[Hit, ...]]]:
    """The messages whose hits change by what stands around them, with their new hits."""
    soon = thread.follows()
    for at in np.flatnonzero(soon).tolist():
        hits = book.said[thread.places[at]]
        more = _joined(thread, book, at, 1 + bool(soon[at - 1]))
        if more:
            stricter = {hit.cue for hit in more} & {Cue.NO_CONTACT, Cue.SPACE}
            kept = [h for h in hits if not (stricter and h.cue in {Cue.REOPEN, Cue.OPEN})]
            yield at, (*kept, *more)
        yield from _after_a_no(thread, book, at)


def _joined(thread: _Thread, book: _Book, at: int, back: int) -> tuple[Hit, ...]:
    """What only two or three bubbles together say; never what is looser than one of them said alone."""
    if not any(_passes(text) for text in thread.texts[at - back : at + 1]):
        return ()
    more: list[Hit] = []
    known = {hit.cue for place in thread.places[at - back : at + 1] for hit in book.said[place]}
    for bubbles in range(1, back + 1):
        whole = " ".join(thread.texts[at - bubbles : at + 1])
        for hit in book.said[book.place(thread.mine[at], whole)]:
            if hit.cue in _SPLIT and hit.cue not in known and not _is_looser(hit.cue, known):
                known.add(hit.cue)
                more.append(hit._replace(bubbles=bubbles))
    return tuple(more)


def _is_looser(cue: Cue, known: set[Cue]) -> bool:
    return cue in LIMIT_CUES and any(each in known for each in LIMIT_CUES[: LIMIT_CUES.index(cue)])


_ONLY_LAUGHS = re.compile(
    r"\W*(?:(?:jks?|j/k|(?:ha|he){2,}h?|a?haha\w*|lo+l|lmf?ao+|rofl|just|only|am|im|i'm|i|kidding|joking|obviously|obvs|omg|babe|baby|x+"
    r"|love you|ily|u|you)\b\W*)*",
    re.IGNORECASE,
)
_LAUGH = re.compile(r"\b(?:jks?|j/k|haha\w*|lo+l|lmf?ao+|kidding|joking|hehe\w*)\b|[\U0001f602\U0001f923]", re.IGNORECASE)
_STILL_ALLOWED = re.compile(r"\W*(?:unless|except|only|apart from|other than)\b", re.IGNORECASE)
_COLD = frozenset({Cue.NO_CONTACT, Cue.SPACE, Cue.FINAL, Cue.HOSTILE, Cue.HURT, Cue.THREAT, Cue.SELF_HARM, Cue.FEAR})
JOKE = 0.3
"""What is left of a limit that plain laughter turned within a warm thread: below SURE, still on record."""


def _after_a_no(
    thread: _Thread, book: _Book, at: int
) -> Iterator[tuple[int, tuple[Hit, ...]]]:
    """A no whose next bubble laughs, or names what stays allowed. In doubt it stands as it was said."""
    before = book.said[thread.places[at - 1]]
    if not any(hit.cue is Cue.NO_CONTACT for hit in before):
        return
    text = thread.texts[at]
    if _STILL_ALLOWED.match(text):
        words = (" ".join(text.lower().split()),)
        yield at - 1, tuple(h._replace(exceptions=words) if h.cue is Cue.NO_CONTACT else h for h in before)
    elif (
        thread.utc[at] - thread.utc[at - 1] <= TURNED_SECONDS
        and _LAUGH.search(text)
        and _ONLY_LAUGHS.fullmatch(text)
        and _is_warm(thread, book, at)
    ):
        yield at - 1, tuple(h._replace(probability=JOKE) if h.cue is Cue.NO_CONTACT else h for h in before)


def _is_warm(thread: _Thread, book: _Book, at: int) -> bool:
    """Nothing cold in the thread around, and the other side laughs or is warm in it, too."""
    around = [i for i in range(max(0, at - 1 - AROUND), min(len(thread.texts), at + 1 + AROUND // 2)) if i not in {at - 1, at}]
    if any(hit.cue in _COLD for i in around for hit in book.said[thread.places[i]]):
        return False
    return any(
        thread.mine[i] != thread.mine[at]
        and (prepared(thread.texts[i]).laughs or any(h.cue in {Cue.WARM, Cue.LOVE} for h in book.said[thread.places[i]]))
        for i in around
    )
