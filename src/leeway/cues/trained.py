"""The second tier: what no pattern finds. A table over grams proposes, a small encoder decides.

It adds to the patterns and takes nothing from them, and a hit of it is less sure than a pattern's. Space with a day is
only guessed: a day that a message names need not be the day on which space ends. So is turning up: "i'm here, come
down" is said by those who were asked to come.
"""

from __future__ import annotations

import re
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

ANSWERED = 0.66
"""From this probability on short words are likely, where what they answer names the thing itself."""

_NAMED = {
    Cue.SELF_HARM: r"\b(?:kill|suicid|die|dying|dead|hurt(?:ing)? your|harm|(?:end|ending|take|taking) (?:your|it)|alive|to live|living"
    r"|(?:are|be|keep|stay) (?:you )?safe|(?:want|able) to be here|overdos|pills)",
    Cue.NO_CONTACT: r"\b(?:stop (?:\w+ )?(?:writ|text|call|messag|contact|ring|email)|leave you alone|no more (?:call|text|messag|contact)"
    r"|(?:not|never|still|ever) (?:\w+ )?(?:contact|writ|text|call|messag|talk|speak|hear)|block)",
    Cue.SPACE: r"\b(?:space|time (?:apart|alone|out|to)|leave you alone|how long|a break|room to|give you)",
    Cue.FINAL: r"\b(?:over|broken? up|break(?:ing)? up|split|finished|end (?:it|this|us|things)|ending (?:it|this|us)|for good|us any|love me)",
    Cue.THREAT: r"\b(?:threat|hurt me|kill me|going to do|or what|come (?:after|for) me)",
}
"""By cue, the words that a question about it holds (raw, lower case)."""

_UNREAD = frozenset({Cue.ORDER})
"""Whom an order protects is told by patterns alone."""

_OF_ONESELF = frozenset({Cue.SELF_HARM, Cue.FEAR})
"""What nobody says of themselves who only asks the other."""

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
        out = _UNREAD | (_OF_ONESELF if _asks_the_other(own_words(texts[at])) else set())
        found[at] = _without_a_yes(tuple(hit for hit in each if hit.cue not in out))
    return found


def _is_readable(text: str) -> bool:
    long_enough = ANSWERS in text or len(text.split()) >= FEWEST
    return long_enough and encoder().vocabulary.known(text) >= KNOWN


def _asks_the_other(text: str) -> bool:
    """Whether a text asks after the other alone ("do you want to end your life?")."""
    wording = prepared(text)
    return (
        wording.asked
        and re.search(r"\byou\b", wording.plain) is not None
        and re.search(r"\b(?:i|me|my|myself|mine|we|us)\b", wording.plain) is None
    )


def _hit(text: str, column: int, found: Found) -> Hit:
    name = encoder().cues[column]
    cue = Cue(name.partition(":")[2])
    odds = round(found.odds, 2)  # so that the company of other texts in a sum shows nowhere
    answers, _, text = text.rpartition(ANSWERS)
    term = term_in(prepared(text).plain) if cue in _TIMED else None
    probability = min(MOST, round(1 / (1 + exp(-odds)), 3))
    plain = len(text.split()) >= (DANGER_WORDS if cue in _DANGERS else FEWEST)
    named = cue in _NAMED and re.search(_NAMED[cue], answers.lower()) is not None
    likely = (plain and odds >= float(encoder().likely[column])) or (
        named and probability >= ANSWERED
    )
    dated = cue is Cue.SPACE and term is not None and not named
    return Hit(
        cue,
        probability,
        _words(text, found),
        term,
        sure=Sure.LIKELY if likely and name not in _GUESSED and not dated else Sure.GUESSED,
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
