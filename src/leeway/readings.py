"""Readings: what every message says; read(record) gives one row for each message."""

from __future__ import annotations

from collections.abc import Callable, Iterable, MutableMapping
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
import numpy.typing as npt

from leeway.bubbles import Thread, turned
from leeway.cue import LIMIT_CUES, SURE, Cue, Hit
from leeway.cues import alarms, limits, lingering, pressure, self_harm, tone, trained, willing
from leeway.record import Kind, Record, Who
from leeway.wording import Wording, prepared, sieve

Key = tuple[bool, str, bool]
"""Is it mine, the text, and whether it was read closely: by the trained tier too."""

Cache = MutableMapping[Key, tuple[Hit, ...]]
"""What was read before."""

CLOSE_DAYS = 180
"""The last days of a record are read closely. Older words only count where a pattern reads them."""


WELCOMES = frozenset({Cue.OPEN, Cue.REOPEN, Cue.TAKE_BACK})
"""What loosens: read by patterns, or with certainty."""


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

    def counted(self, since: int) -> Readings:
        """These readings as they count where the two parted at row `since`: before it, only what is certain.

        After a parting a no, a threat or despair is far likelier than in everyday talk, and a miss weighs more. An
        uncertain welcome never counts.
        """
        said = list(self.said)
        place = {hits: at for at, hits in enumerate(said)}

        def moved(kept: Callable[[Hit], bool]) -> npt.NDArray[np.int32]:
            to = np.arange(len(self.said), dtype=np.int32)
            for at, hits in enumerate(self.said):
                if not all(map(kept, hits)):
                    left = tuple(filter(kept, hits))
                    to[at] = place.setdefault(left, len(said))
                    if to[at] == len(said):
                        said.append(left)
            return to

        early = moved(lambda hit: hit.certain)[self.of[:since]]
        late = moved(lambda hit: hit.certain or hit.cue not in WELCOMES)[self.of[since:]]
        return laid_out(np.concatenate((early, late)), tuple(said))

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
    closely = (
        record.utc[rows] >= int(record.utc[-1]) - CLOSE_DAYS * 86_400 if len(record) else rows < 0
    ).tolist()
    keys = list(zip(mine, texts, closely, strict=True))
    book.read_closely(keys)
    of[rows] = [book.place(key) for key in keys]
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


def lines(texts: Iterable[str], *, mine: bool, closely: bool = True) -> list[tuple[Hit, ...]]:
    """What each text says on its own; by patterns alone, where not closely."""
    book = _Book({})
    keys = [(mine, _readable(text), closely) for text in texts]
    book.read_closely(keys)
    return [book.said[book.place(key)] for key in keys]


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
        self._of_text: dict[Key, int] = {}
        self._of_hits: dict[tuple[Hit, ...], int] = {(): 0}
        self._trained: dict[Key, tuple[Hit, ...]] = {}

    def read_closely(self, keys: Iterable[Key]) -> None:
        """Let the trained tier read all texts that are to be read closely and were not yet, at once."""
        new = dict.fromkeys(key for key in keys if key[2] and key not in self._cache)
        for mine in (False, True):
            side = [key for key in new if key[0] is mine]
            found = trained.hits([text for _, text, _ in side], mine=mine)
            self._trained.update(zip(side, found, strict=True))

    def hits(self, mine: bool, text: str) -> tuple[Hit, ...]:  # noqa: FBT001 - a row's two columns
        """What patterns find in a text: bubbles that are joined to see what they say together."""
        return self.said[self.place((mine, text, False))]

    def place(self, key: Key) -> int:
        """Where the hits of a text stand in `said`."""
        place = self._of_text.get(key)
        if place is None:
            place = self._of_text[key] = self.put(self._read(key))
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

    def _read(self, key: Key) -> tuple[Hit, ...]:
        mine, text, closely = key
        patterns = _PASSES[mine](text)
        if not patterns and not closely:
            return ()
        hits = self._cache.get(key)
        if hits is None:
            hits = _by_patterns(mine, text) if patterns else ()
            hits = self._cache[key] = _with_trained(hits, self._trained.get(key, ()))
        return hits


def _by_patterns(mine: bool, text: str) -> tuple[Hit, ...]:  # noqa: FBT001 - a row's two columns
    wording = prepared(text)
    families = MINE if mine else THEIRS
    return tuple(hit for family in families for hit in family.read(wording, mine))


PLAIN = 0.8
"""From here on a trained no contact stands beside a weaker limit that a pattern reads in the same words."""


def _with_trained(hits: tuple[Hit, ...], more: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """What patterns find, and what only the trained tier does.

    Where a pattern names the kind of a limit, that kind stands, since patterns know dates and exceptions; only a plain
    no contact is added. Where one finds a no, nothing trained is a welcome.
    """
    held = {hit.cue for hit in hits if hit.probability >= SURE}
    out = set(held)
    if held & {*LIMIT_CUES, *WELCOMES}:
        out |= {*LIMIT_CUES}
    if held & {*LIMIT_CUES, Cue.FINAL}:
        out |= WELCOMES
    if not held & {Cue.NO_CONTACT, *WELCOMES}:
        out -= {hit.cue for hit in more if hit.cue is Cue.NO_CONTACT and hit.probability >= PLAIN}
    return hits + tuple(hit for hit in more if hit.cue not in out)
