"""The second tier: what no pattern finds. A table over grams proposes, a small encoder decides.

It adds to the patterns and takes nothing from them, and a hit of it is less sure than a pattern's. Space with a day is
only guessed: a day that a message names need not be the day on which space ends. So is turning up: "i'm here, come
down" is said by those who were asked to come.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp

import numpy as np
import numpy.typing as npt

from leeway.cue import LIMIT_CUES, Cue, Hit, Sure
from leeway.cues._terms import term_in
from leeway.encoder import ANSWERS, Found, encoder, own_words
from leeway.scoring import weights
from leeway.wording import prepared
from leeway.wordpieces import words_of

MOST = 0.99
"""No trained reading is given more than this."""

FEWEST = 3
"""A text of fewer words hangs on what was said before it; where that is not told, it is not read."""

KNOWN = 1 / 2
"""Where fewer of the words are known, in another language or in none, what the encoder makes of them is chance."""

DANGER_WORDS = 6
"""Of fewer words a danger is only guessed ("i've locked myself out"): outright ones of that length are patterns'."""

_GUESSED = frozenset({"me:turning_up", "them:fear"})
"""Never more than guessed: nothing that the person could say would take a stop back that rests on such a reading."""

_DANGERS = frozenset({Cue.SELF_HARM, Cue.THREAT, Cue.FEAR})

WORDS = 6
"""At most so many words are named as those that made a reading."""

_UNREAD = frozenset({Cue.ORDER})
"""Whom an order protects is told by patterns alone."""

_TIMED = frozenset({Cue.SPACE, Cue.NOT_NOW})
_YES = frozenset({Cue.OPEN})
_NO = frozenset({*LIMIT_CUES, Cue.FINAL})


def hits(texts: Sequence[str], *, mine: bool) -> list[tuple[Hit, ...]]:
    """What the trained tier finds in each text of one side."""
    found: list[tuple[Hit, ...]] = [()] * len(texts)
    if not texts:
        return found
    side = "me" if mine else "them"
    above = (weights(side).odds(texts) >= 0).any(axis=1)
    proposed = [at for at in np.flatnonzero(above).tolist() if _is_readable(texts[at])]
    if not proposed:
        return found
    read = encoder().found([texts[at] for at in proposed], side)
    for at, cues in zip(proposed, read, strict=True):
        each = (_hit(texts[at], column, one) for column, one in cues.items())
        found[at] = _without_a_yes(tuple(hit for hit in each if hit.cue not in _UNREAD))
    return found


def _is_readable(text: str) -> bool:
    long_enough = ANSWERS in text or len(text.split()) >= FEWEST
    return long_enough and encoder().vocabulary.known(text) >= KNOWN


def _hit(text: str, column: int, found: Found) -> Hit:
    name = encoder().cues[column]
    cue = Cue(name.partition(":")[2])
    odds = round(found.odds, 2)  # so that the company of other texts in a sum shows nowhere
    text = own_words(text)
    term = term_in(prepared(text).plain) if cue in _TIMED else None
    plain = len(text.split()) >= (DANGER_WORDS if cue in _DANGERS else FEWEST)
    likely = plain and name not in _GUESSED and odds >= float(encoder().likely[column])
    return Hit(
        cue,
        min(MOST, round(1 / (1 + exp(-odds)), 3)),
        _words(text, found),
        term,
        sure=Sure.LIKELY if likely and not (cue is Cue.SPACE and term) else Sure.GUESSED,
    )


def _words(text: str, found: Found) -> str:
    """The run of words that speaks most for a cue, as the encoder weighed them."""
    words = words_of(text)
    shares = np.zeros(len(words))
    for word, worth in zip(found.words, found.worth.tolist(), strict=True):
        if word >= 0:
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
