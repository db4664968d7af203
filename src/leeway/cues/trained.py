"""The second tier: what no pattern finds. A table over grams proposes, a small encoder decides.

It adds to the patterns and takes nothing from them. A hit of it is less sure than a pattern's: `certain` tells
the few that no everyday line comes near to.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from leeway.cue import LIMIT_CUES, Cue, Hit
from leeway.cues._terms import term_in
from leeway.encoder import encoder
from leeway.scoring import weights
from leeway.wording import prepared
from leeway.wordpieces import words_of

MOST = 0.99
"""No trained reading is given more than this."""

WORDS = 6
"""At most so many words are named as those that made a reading."""

_TIMED = frozenset({Cue.SPACE, Cue.NOT_NOW})
_YES = frozenset({Cue.OPEN})
_NO = frozenset({*LIMIT_CUES, Cue.FINAL})


def hits(texts: Sequence[str], *, mine: bool) -> list[tuple[Hit, ...]]:
    """What the trained tier finds in each text of one side."""
    found: list[tuple[Hit, ...]] = [()] * len(texts)
    if not texts:
        return found
    side = "me" if mine else "them"
    proposed = np.flatnonzero((weights(side).odds(texts) >= 0).any(axis=1)).tolist()
    odds = encoder().odds([texts[at] for at in proposed], side)
    for at, row in zip(proposed, odds, strict=True):
        columns = [column for column in _columns(side) if row[column] >= 0]
        if columns:
            found[at] = _without_a_yes(tuple(_hit(texts[at], side, row, each) for each in columns))
    return found


def _columns(side: str) -> list[int]:
    return [at for at, name in enumerate(encoder().cues) if name.startswith(f"{side}:")]


def _hit(text: str, side: str, odds: npt.NDArray[np.float32], at: int) -> Hit:
    reader = encoder()
    cue = Cue(reader.cues[at].partition(":")[2])
    return Hit(
        cue,
        min(MOST, float(1 / (1 + np.exp(-odds[at])))),
        _words(text, side, at),
        term_in(prepared(text).plain) if cue in _TIMED else None,
        certain=bool(odds[at] >= reader.certain[at]),
    )


def _words(text: str, side: str, column: int) -> str:
    """The run of words that speaks most for a cue, as the encoder weighed them."""
    pieces = [each for each in encoder().because(text, side, column) if each[1] >= 0]
    looks: dict[int, float] = defaultdict(float)
    for look, _, worth in pieces:
        looks[look] += worth
    words = words_of(text)
    shares = np.zeros(len(words))
    for look, word, worth in pieces:
        if looks[look] == max(looks.values()):
            shares[word] += worth
    begin, end = _best_run(shares - shares[shares != 0].mean() if shares.any() else shares)
    return " ".join(words[begin:end])


def _best_run(shares: npt.NDArray[np.float64]) -> tuple[int, int]:
    """Where the run with the largest sum begins and ends, at most WORDS long."""
    bounds = (
        (a, b) for a in range(len(shares)) for b in range(a + 1, min(a + WORDS, len(shares)) + 1)
    )
    return max(bounds, key=lambda each: float(shares[each[0] : each[1]].sum()), default=(0, 0))


def _without_a_yes(found: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """In doubt the stricter reading stands: beside a no, nothing trained is read as a welcome."""
    if any(hit.cue in _NO for hit in found):
        return tuple(hit for hit in found if hit.cue not in _YES)
    return found
