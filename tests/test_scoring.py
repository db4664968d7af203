"""The table that proposes: the same sums by a loop that is easy to believe, and texts that are no text."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway import scoring
from leeway.scoring import ROWS, Weights, cleaned, grams, weights

UGLY = st.text(st.characters(codec="utf-8"), max_size=60)


def drawn(columns: int = 3) -> Weights:
    """Weights drawn from a seed; row 0 weighs nothing."""
    dice = np.random.default_rng(5)
    table = dice.integers(-127, 128, (ROWS, columns)).astype(np.int16)
    table[0] = 0
    ones = np.ones(columns, np.float32)
    return Weights(tuple("abc"[:columns]), table, ones, np.zeros_like(ones), "drawn")


def summed(text: str, table: Weights) -> np.ndarray:
    """One text's odds, gram by gram."""
    found = grams([text])
    rows = [int(row) for each in found.letters for row in each if row]
    rows += [int(row) for _, each in found.words for row in each]
    return (
        sum((table.table[row].astype(float) for row in rows), np.zeros(3))
        / max(len(rows), 1) ** 0.5
    )


@given(st.lists(UGLY, min_size=1, max_size=12))
def test_a_whole_column_scores_as_each_text_alone(texts):
    """any texts, empty ones and ones of signs alone among them"""
    table = drawn()
    assert np.allclose(table.odds(texts), [summed(text, table) for text in texts], atol=1e-3)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Don't call me", "dont call me"),
        ("LEAVE ME ALONE", "leave me alone"),
        ("pleeeeease", "pleease"),
        ("at  7:45,   ok", "at 3:21 ok"),
        ("don\u2019t", "dont"),
    ],
)
def test_spellings_that_are_one(one, other):
    """capitals, apostrophes, stretched letters, figures, many spaces"""
    assert cleaned([one]).tobytes() == cleaned([other]).tobytes()


def test_a_word_is_the_same_word_wherever_it_stands():
    """ "call" first and "call" last"""
    first, last = (set(grams([text]).words[0][1].tolist()) for text in ("call me", "me call"))
    assert first == last


def test_no_gram_goes_over_the_end_of_a_text():
    """two texts, and the first with a NUL in it"""
    together = grams(["ab\0", "cd"])
    alone = [grams([text]) for text in ("ab ", "cd")]
    rows = {int(row) for each in together.letters for row in each}
    assert rows == {int(row) for one in alone for each in one.letters for row in each}


def test_many_texts_are_scored_in_parts(monkeypatch):
    """forty texts with room for two at once"""
    texts = [f"text number {number}" for number in range(40)]
    whole = drawn().odds(texts)
    monkeypatch.setattr(scoring, "AT_ONCE", 30)
    assert np.allclose(drawn().odds(texts), whole)


@pytest.mark.parametrize("side", ["me", "them"])
def test_the_shipped_tables(side):
    """the files in weights/: row 0 is free, all weights are small whole numbers"""
    table = weights(side)
    assert not table.table[0].any()
    assert np.abs(table.table).max() <= 127
    assert len(table.version) == 12
