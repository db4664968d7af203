"""Readings: what every message says; read(record) gives one row for each message."""

from __future__ import annotations

from collections.abc import Callable, Iterable, MutableMapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Protocol

import numpy as np
import numpy.typing as npt

from leeway.bubbles import Thread, turned
from leeway.cue import LIMIT_CUES, LOOSENING, SURE, Cue, Hit, Sure
from leeway.cues import (
    alarms,
    limits,
    lingering,
    pressure,
    self_harm,
    tone,
    tongues,
    trained,
    willing,
)
from leeway.encoder import ANSWERS
from leeway.record import DAY, Kind, Record, Who
from leeway.wording import Wording, prepared, sieve

Hits = tuple[Hit, ...]

Key = tuple[bool, str, bool]
"""Is it mine, the text, and who read it: the trained tier (True) or the patterns."""

Cache = MutableMapping[Key, tuple[Hit, ...]]
"""What was read before."""

CLOSE_DAYS = 180
CLOSE_MESSAGES = 5_000
"""The last days of a record are read closely, and at least so many messages; of older ones patterns alone are told.

After a parting little is written: a no from then must not fade because half a year has passed.
"""

CLOSE_STEP = 30 * DAY
CLOSE_STEP_MESSAGES = 1_000
"""What is close moves on in such steps, so that a record that grew by a day is not read anew for it."""


WELCOMES = frozenset({Cue.OPEN, Cue.REOPEN, Cue.TAKE_BACK})
"""What opens a door. Beside a no, nothing trained is read so."""


WHOLE_WORDS = 6
"""A bubble of fewer words that comes soon after another goes on with it: it is read with those before it."""

ANSWER_WORDS = 4
"""Of so many words or fewer, a text is read with what the other wrote just before it."""

ANSWER_SECONDS = 12 * 3_600
"""Later than this after it, it is no answer."""

ANSWERED = 200
"""So many letters of that are read, the last ones."""

BREATH = 4
"""So many bubbles are read closely as one, the last one a short one."""


class Family(Protocol):
    """What a module of cues/ gives: the cues it reads, what makes a text worth reading, the reading."""

    CUES: tuple[Cue, ...]
    TRIGGERS: str

    def read(self, wording: Wording, mine: bool) -> list[Hit]:  # noqa: FBT001 - the side is all that is asked
        """The hits of one message."""
        ...


THEIRS: tuple[Family, ...] = (limits, willing, tone, alarms, self_harm, tongues)
"""The modules of cues/ that read their messages: the modules themselves, in the order of their hits."""

MINE: tuple[Family, ...] = (pressure, lingering, alarms, self_harm, tongues)
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
        """These readings as they count where the two parted at row `since`: before it, by patterns alone.

        After a parting a no, a threat or despair is far likelier than in everyday talk, and a miss weighs more: there
        what is likely counts. What may loosen never does.
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

        early = moved(lambda hit: hit.sure is Sure.CERTAIN)[self.of[:since]]
        late = moved(lambda hit: hit.sure > (hit.cue in LOOSENING))[self.of[since:]]
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
    return read_stretch(record, close_from(record), cache)


def read_stretch(record: Record, since: int, cache: Cache | None = None) -> Readings:
    """As `read`, of a stretch of a record that is read closely from `since` on (UTC seconds)."""
    book = _Book({} if cache is None else cache)
    rows = np.flatnonzero(_speak(record))
    mine = (record.who[rows] == Who.ME).tolist()
    whole = record.texts()
    texts = [_readable(whole[row]) for row in rows.tolist()]
    of = np.zeros(len(record), np.int32)
    of[rows] = [book.place(*each) for each in zip(mine, texts, strict=True)]
    said = [book.said[place] for place in of[rows].tolist()]
    thread = Thread(texts, mine, record.utc[rows], said)
    for at, hits in turned(thread, book.hits):
        of[rows[at]] = book.put(hits)
    spans = _to_be_read_closely(thread, since)
    wholes = [(mine[last], _whole(thread, first, last)) for first, last in spans]
    for (first, last), more in zip(spans, book.closely(wholes), strict=True):
        before = [hit for row in rows[first:last].tolist() for hit in book.said[of[row]]]
        own = book.said[of[rows[last]]]
        of[rows[last]] = book.put(own + _added(own, tuple(before), more, last - first))
    return book.readings(of)


def _whole(thread: Thread, first: int, last: int) -> str:
    """What is read closely as one; short words with what they may answer."""
    text = " ".join(thread.texts[first : last + 1])
    near = first > 0 and thread.utc[first] - thread.utc[first - 1] <= ANSWER_SECONDS
    if not near or thread.mine[first] is thread.mine[first - 1] or len(text.split()) > ANSWER_WORDS:
        return text
    return f"{thread.texts[first - 1][-ANSWERED:]}{ANSWERS}{text}"


def _added(own: Hits, before: Hits, more: Hits, bubbles: int) -> Hits:
    """What the trained tier adds to the hits of a bubble, and of those just before it that it was read with."""
    held = [hit for hit in before if hit.probability >= SURE]
    known = own + tuple(hit for hit in held if hit.sure is Sure.CERTAIN)
    surest = {hit.cue: hit.sure for hit in sorted(held, key=lambda each: each.sure)}
    added = _with_trained(known, more)[len(known) :]
    return tuple(
        hit._replace(bubbles=bubbles) for hit in added if surest.get(hit.cue, -1) < hit.sure
    )


def close_from(record: Record) -> int:
    """The second from which a record is read closely."""
    speaking = np.flatnonzero(_speak(record))
    older = (len(speaking) - CLOSE_MESSAGES) // CLOSE_STEP_MESSAGES * CLOSE_STEP_MESSAGES
    if older <= 0:
        return int(record.utc[0]) if len(record) else 0
    days = (int(record.utc[-1]) - CLOSE_DAYS * DAY) // CLOSE_STEP * CLOSE_STEP
    return min(days, int(record.utc[speaking[older]]))


def _to_be_read_closely(thread: Thread, since: int) -> list[tuple[int, int]]:
    """The first and last place of each text that is late enough: a bubble alone, a short one with those before it."""
    soon = thread.follows().tolist()
    spans = []
    for at in np.flatnonzero(thread.utc >= since).tolist():
        first = at
        if len(thread.texts[at].split()) < WHOLE_WORDS:
            while soon[first] and at - first + 1 < BREATH:
                first -= 1
        spans.append((first, at))
    return spans


REACH = 40
"""No message is read by the light of one so many messages away (bubbles: three, ten before and twelve after)."""


def read_on(record: Record, before: Readings, same: int, cache: Cache | None = None) -> Readings:
    """As `read`, where `before` are the readings of a record that was the same in its first `same` rows."""
    speaking = np.flatnonzero(_speak(record)[:same])
    at = min(len(speaking) - REACH, _no_longer_close(record, speaking, same))
    cut, start = (int(speaking[at]), int(speaking[at - REACH])) if at >= REACH else (0, 0)
    rest = read_stretch(record[start:], close_from(record), cache)
    places = {hits: place for place, hits in enumerate(before.said)}
    moved = np.array([places.setdefault(hits, len(places)) for hits in rest.said], np.int32)
    of = np.concatenate((before.of[:cut], moved[rest.of[cut - start :]]))
    return laid_out(of, tuple(places))


def _no_longer_close(record: Record, speaking: npt.NDArray[np.int64], same: int) -> int:
    """The place of the first row that may have been read closely before, and is no longer; else past the last."""
    then, now = close_from(record[:same]), close_from(record)
    return int(np.searchsorted(record.utc[speaking], then)) if then < now else len(speaking)


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
    keys = [(mine, _readable(text)) for text in texts]
    found = [book.hits(*key) for key in keys]
    if not closely:
        return found
    return [_with_trained(*each) for each in zip(found, book.closely(keys), strict=True)]


LONGEST = 6_000
"""Of a longer message its beginning and its end are read: where a no or a threat stands, and no file hangs us."""


def _readable(text: str) -> str:
    """A text as far as it is read."""
    half = LONGEST // 2
    text = text.replace(ANSWERS, " ")
    return text if len(text) <= LONGEST else f"{text[:half]} {text[-half:]}"


SPEAKS = np.array([kind in {Kind.MESSAGE, Kind.MEDIA, Kind.VOICEMAIL} for kind in Kind])
"""By kind, whether it has words to be read."""


@cache
def _passes(mine: bool) -> Callable[[str], bool]:  # noqa: FBT001 - the side is all that is asked
    """Tells which texts of a side a pattern may read; made when first asked, since it takes long to compile."""
    return sieve(family.TRIGGERS for family in (MINE if mine else THEIRS))


class _Book:
    """All that was said, each different saying once; `said[0]` is nothing."""

    def __init__(self, cache: Cache) -> None:
        self.said: list[tuple[Hit, ...]] = [()]
        self._cache = cache
        self._of_text: dict[tuple[bool, str], int] = {}
        self._of_hits: dict[tuple[Hit, ...], int] = {(): 0}

    def hits(self, mine: bool, text: str) -> tuple[Hit, ...]:  # noqa: FBT001 - a row's two columns
        """What patterns find in a text."""
        return self.said[self.place(mine, text)]

    def place(self, mine: bool, text: str) -> int:  # noqa: FBT001 - a row's two columns
        """Where what patterns find in a text stands in `said`."""
        key = (mine, text)
        place = self._of_text.get(key)
        if place is None:
            place = self.put(self._read(mine, text) if _passes(mine)(text) else ())
            self._of_text[key] = place
        return place

    def put(self, hits: tuple[Hit, ...]) -> int:
        """Where these hits stand in `said`."""
        place = self._of_hits.setdefault(hits, len(self.said))
        if place == len(self.said):
            self.said.append(hits)
        return place

    def closely(self, rows: list[tuple[bool, str]]) -> list[tuple[Hit, ...]]:
        """What the trained tier finds in texts; those that it has not read yet go through it together."""
        for mine in (False, True):
            keys = dict.fromkeys((mine, text, True) for side, text in rows if side is mine)
            new = [key for key in keys if key not in self._cache]
            found = trained.hits([text for _, text, _ in new], mine=mine)
            self._cache.update(zip(new, found, strict=True))
        return [self._cache[mine, text, True] for mine, text in rows]

    def readings(self, of: npt.NDArray[np.int32]) -> Readings:
        """The whole, with the table of probabilities."""
        return laid_out(of, tuple(self.said))

    def _read(self, mine: bool, text: str) -> tuple[Hit, ...]:  # noqa: FBT001 - a row's two columns
        key = (mine, text, False)
        hits = self._cache.get(key)
        if hits is None:
            hits = self._cache[key] = _by_patterns(mine, text)
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
    no contact is added. What they took for a joke stays one. Where one finds a no, nothing trained is a welcome.
    """
    held = {hit.cue for hit in hits if hit.probability >= SURE}
    out = {hit.cue for hit in hits}
    if out & {*LIMIT_CUES} - held:
        out |= {*LIMIT_CUES}
    if held & {*LIMIT_CUES, *WELCOMES}:
        out |= {*LIMIT_CUES}
    if held & {*LIMIT_CUES, Cue.FINAL}:
        out |= WELCOMES
    limits = [hit for hit in hits if hit.cue in LIMIT_CUES]
    if not held & WELCOMES and all(map(_is_weak, limits)):
        out -= {hit.cue for hit in more if hit.cue is Cue.NO_CONTACT and hit.probability >= PLAIN}
    return hits + tuple(hit for hit in more if hit.cue not in out)


def _is_weak(limit: Hit) -> bool:
    """A limit of a moment, or room without a length, and no joke: more may be meant."""
    undated = limit.cue is Cue.NOT_NOW or (limit.cue is Cue.SPACE and limit.term is None)
    return undated and limit.probability >= SURE
