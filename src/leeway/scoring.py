"""Which texts may hold a cue at all: hashed words and letters, summed for a whole column at once.

A text is a bag of grams: runs of two to five letters, single words, pairs and threes of words. Each is hashed
to a row of one table of small whole numbers, a column a group of cues; the rows of a text are summed and divided
by the root of their number. Hashing in place of a dictionary: Weinberger et al. 2009. training/train.py writes
the tables.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import IO, NamedTuple

import numpy as np
import numpy.typing as npt

BITS = 18
ROWS = 1 << BITS
"""The rows of a table; row 0 weighs nothing."""

AT_ONCE = 1 << 20
"""About so many bytes of text are scored at once: what lies between fits the processor's cache better."""

Bytes = npt.NDArray[np.uint8]
Hashes = npt.NDArray[np.uint64]
Places = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float32]

_STEP = np.uint64(0x9E3779B97F4A7C15)
_BACK = np.uint64(pow(int(_STEP), -1, 1 << 64))
_MIX = np.uint64(0xFF51AFD7ED558CCD)
_SALT = np.uint64(0xC4CEB9FE1A85EC53)
_LETTERS = range(2, 6)
_WORDS = range(1, 4)
_SPACE = 32


class Grams(NamedTuple):
    """The grams of m texts, by place: `letters[k][i]` is the row of the gram that begins at byte i (0: none).

    `text`: of each byte, whose text it is; `words`: for one, two and three words, (text, row) of each gram.
    """

    text: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int64]
    letters: tuple[Places, ...]
    words: tuple[tuple[npt.NDArray[np.int64], Places], ...]


def _classes() -> Bytes:
    """What each byte is read as: letters, one figure for all figures, `?`, `!`, and space for the rest."""
    table = np.full(256, _SPACE, np.uint8)
    table[ord("a") : ord("z") + 1] = np.arange(ord("a"), ord("z") + 1)
    table[ord("0") : ord("9") + 1] = ord("0")
    table[[ord("?"), ord("!"), 0]] = ord("?"), ord("!"), 0
    table[128:] = np.arange(128, 256)
    return table


_CLASS = _classes()
_IN_WORD = (_CLASS != _SPACE) & (ord("?") != _CLASS) & (ord("!") != _CLASS) & (_CLASS != 0)


def cleaned(texts: Sequence[str]) -> Bytes:
    """All texts as one run of bytes, each opened by a 0 and the last one closed by one.

    Lower case, no apostrophes, a letter at most twice in a row, one space between words.
    """
    joined = "\0".join(text.replace("\0", " ") if "\0" in text else text for text in texts).lower()
    for mark in ("'", "\u2019", "\u2018"):
        joined = joined.replace(mark, "")
    raw = np.frombuffer(f"\0{joined}\0".encode("utf-8", "surrogatepass"), np.uint8)
    read = _CLASS[raw]
    kept = np.ones(len(read), np.bool_)
    kept[2:] = (read[2:] != read[1:-1]) | (read[1:-1] != read[:-2]) | (read[2:] == 0)
    kept[1:] &= (read[1:] != _SPACE) | ((read[:-1] != _SPACE) & (read[:-1] != 0))
    cleaned_: Bytes = read[kept]
    return cleaned_


def grams(texts: Sequence[str]) -> Grams:
    """The grams of texts; a text's own bounds count as spaces."""
    data = cleaned(texts)
    opens = data == 0
    text = np.cumsum(opens) - 1
    starts = np.flatnonzero(opens)
    ends = starts[1:]
    plain = data.astype(np.uint64)
    plain[opens] = _SPACE
    plain += np.uint64(1)
    upto = np.append(ends, starts[-1])[text]
    return Grams(
        text[:-1],
        starts[:-1],
        tuple(_letter_rows(plain, upto)),
        tuple(_word_rows(data, plain, text)),
    )


def _letter_rows(plain: Hashes, upto: npt.NDArray[np.int64]) -> list[Places]:
    """For two to five letters, the row of the gram that begins at each byte but the last."""
    rows = []
    rolled = plain
    where = np.arange(len(plain))
    for length in range(2, _LETTERS.stop):
        rolled = rolled[:-1] * _STEP + plain[length - 1 :]
        whole = where[: len(rolled)] + (length - 1) <= upto[: len(rolled)]
        row = np.zeros(len(plain) - 1, np.int32)
        row[: len(rolled)] = np.where(whole, _row_of(rolled, length), 0)
        rows.append(row)
    return rows


def _word_rows(
    data: Bytes, plain: Hashes, text: npt.NDArray[np.int64]
) -> list[tuple[npt.NDArray[np.int64], Places]]:
    """For one, two and three words, whose text each gram is in, and its row."""
    first, stop = _bounds(data)
    ups, downs = _powers(len(plain) + 1)
    sums = np.concatenate(([np.uint64(0)], np.cumsum(plain * ups[:-1], dtype=np.uint64)))
    word = (sums[stop] - sums[first]) * downs[first]
    word = (word ^ (word >> np.uint64(31))) * _SALT
    whose = text[first]
    rows = []
    chain = word
    for count in _WORDS:
        if count > 1:
            chain = chain[:-1] * _MIX + word[count - 1 :]
        within = whose[: len(chain)] == whose[count - 1 :]
        rows.append((whose[: len(chain)][within], _row_of(chain[within], 16 + count)))
    return rows


def _bounds(data: Bytes) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Where each word begins, and where it has ended."""
    inside = _IN_WORD[data]
    first = np.flatnonzero(inside[1:] & ~inside[:-1]) + 1
    stop = np.flatnonzero(inside[:-1] & ~inside[1:]) + 1
    return first, stop


def _powers(count: int) -> tuple[Hashes, Hashes]:
    """Powers of the step and of what undoes it, so that a word's hash does not hang on where it stands."""
    both = []
    for base in (_STEP, _BACK):
        powers = np.full(count, base, np.uint64)
        powers[0] = 1
        both.append(np.multiply.accumulate(powers))
    return both[0], both[1]


def _row_of(hashes: Hashes, kind: int) -> Places:
    mixed = hashes + np.uint64(int(_SALT) * kind % (1 << 64))
    mixed = (mixed ^ (mixed >> np.uint64(33))) * _MIX
    mixed ^= mixed >> np.uint64(29)
    rows: Places = (mixed >> np.uint64(64 - BITS)).astype(np.int32)
    return rows


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """One side's table.

    `groups`: the names of its n columns; `table`: int16 of shape (ROWS, n), whole numbers within -127..127;
    `scale`, `shift`: float32 of length n, the line from a text's sum to its odds; `version`: a name of these weights.
    """

    groups: tuple[str, ...]
    table: npt.NDArray[np.int16]
    scale: Floats
    shift: Floats
    version: str

    def odds(self, texts: Sequence[str]) -> Floats:
        """How far each group is above what lets a text through, float32 of shape (m, n) for m texts."""
        found = np.empty((len(texts), len(self.groups)), np.float32)
        begin = 0
        while begin < len(texts):
            stop, size = begin, 0
            while stop < len(texts) and size < AT_ONCE:
                size += len(texts[stop])
                stop += 1
            sums, count = self._sums(grams(texts[begin:stop]), stop - begin)
            means = sums / np.sqrt(np.maximum(count, 1))[:, None]
            found[begin:stop] = means * self.scale + self.shift
            begin = stop
        return found

    def _sums(self, found: Grams, texts: int) -> tuple[Floats, Floats]:
        """The summed rows of each text, and how many grams it has."""
        at_each = self.table[found.letters[0]]
        for rows in found.letters[1:]:
            at_each += self.table[rows]
        sums: Floats = np.add.reduceat(at_each, found.starts, axis=0, dtype=np.int32).astype(
            np.float32
        )
        count = np.zeros(texts, np.float32)
        for rows in found.letters:
            count += np.add.reduceat(rows != 0, found.starts, dtype=np.int32)
        for whose, rows in found.words:
            if len(whose):
                firsts = np.flatnonzero(np.diff(whose, prepend=-1))
                weighed = self.table[rows]
                sums[whose[firsts]] += np.add.reduceat(weighed, firsts, axis=0, dtype=np.int32)
                np.add.at(count, whose[firsts], np.diff(np.append(firsts, len(whose))))
        return sums, count


@cache
def weights(side: str) -> Weights:
    """The weights that come with Leeway for `them` or `me`."""
    with files("leeway").joinpath("weights", f"{side}.npz").open("rb") as file:
        return unpacked(file)


def unpacked(file: IO[bytes]) -> Weights:
    """The weights as training/train.py packs them: only rows that weigh something."""
    with np.load(file, allow_pickle=False) as kept:
        table = np.zeros((ROWS, len(kept["groups"])), np.int16)
        table[kept["rows"]] = kept["weights"]
        groups = tuple(map(str, kept["groups"]))
        return Weights(groups, table, kept["scale"], kept["shift"], str(kept["version"]))
