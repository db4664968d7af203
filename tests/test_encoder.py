"""The encoder: its pieces, its looks at long texts, and that company changes nothing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeway.encoder import LENGTH, encoder
from leeway.wordpieces import LONGEST_WORD, UNKNOWN, Vocabulary, words_of

SMALL = Vocabulary([UNKNOWN, "you", "are", "leav", "##ing", "##i", "l", "##eave", "?", "do", "not"])


def test_longest_pieces_first():
    """leaving"""
    assert SMALL.cut("leaving").pieces == [3, 4]


def test_texting_spellings_are_opened():
    """u don't"""
    cut = SMALL.cut("u don't")
    assert cut.pieces == [1, 9, 10]
    assert cut.words == [0, 1, 1]


def test_what_no_piece_fits_is_one_unknown():
    """a word of other letters, a run of letters that is no word"""
    assert SMALL.cut("жизнь").pieces == [0]
    assert SMALL.cut("l" + "eave" * LONGEST_WORD).pieces == [0]


def test_how_much_of_a_text_is_known():
    """all, with a texting spelling; half; nothing but marks"""
    assert SMALL.known("are u?") == 1
    assert SMALL.known("you leaving") == 0.5
    assert SMALL.known("?? 12") == 0


def test_words_are_plain():
    """capitals, accents, stretched letters, a curly apostrophe, marks"""
    assert words_of("PLEEEASE, non più \u2019\u2019 don\u2019t!") == [
        "pleease",
        ",",
        "non",
        "piu",
        "'",
        "'",
        "don't",
        "!",
    ]


TEXTS = ["leave me alone", "ok", "see you at seven then, love", "", "?!", "i want to die " * 30]


@pytest.mark.parametrize("side", ["me", "them"])
def test_company_changes_nothing(side):
    """short, long, empty: each scores alone as among the others"""
    together = encoder().odds(TEXTS, side)
    alone = np.vstack([encoder().odds([text], side) for text in TEXTS])
    assert np.allclose(together, alone, atol=2e-3)


def test_a_long_text_is_looked_at_whole():
    """a calm wall of text with a no in its middle"""
    calm = "we went to the shop and bought bread and milk and then walked home slowly. " * 6
    column = encoder().cues.index("them:no_contact")
    hidden = f"{calm} do not contact me again, ever. {calm}"
    assert len(encoder().vocabulary.cut(hidden).pieces) > 3 * LENGTH
    assert (
        encoder().odds([hidden], "them")[0, column] > encoder().odds([calm], "them")[0, column] + 2
    )


def test_of_a_very_long_text_both_ends_are_looked_at():
    """a no at the beginning, at the end, and in the middle of what is too long"""
    calm = "we went to the shop and bought bread and milk and then walked home slowly. " * 40
    no, column = "do not contact me again, ever. ", encoder().cues.index("them:no_contact")
    texts = [f"{no}{calm}", f"{calm}{no}", calm]
    first, last, none = encoder().odds(texts, "them")[:, column]
    assert min(first, last) > none + 2


def test_the_worths_of_words_add_up_to_the_sum():
    """do not contact me again: the worths and the bias make the sum that the odds are drawn from"""
    reader = encoder()
    column = reader.cues.index("them:no_contact")
    (read,) = reader.found(["do not contact me again"], "them")
    found = read[column]
    assert found.words == (-1, -1, 0, 1, 2, 3, 4, -1)
    odds = (found.worth.sum() + reader.head.bias[column]) * reader.scale[column]
    assert odds + reader.shift[column] == pytest.approx(found.odds, abs=1e-3)


@pytest.mark.parametrize("side", ["me", "them"])
def test_what_is_found_is_what_the_odds_say(side):
    """short, long, empty: the columns at or above nought, of this side alone"""
    odds = encoder().odds(TEXTS, side)
    for row, found in zip(odds, encoder().found(TEXTS, side), strict=True):
        above = {
            at for at, cue in enumerate(encoder().cues) if cue.startswith(side) and row[at] >= 0
        }
        assert set(found) == above


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=80))
def test_any_text_has_finite_odds(text):
    """any text at all"""
    assert np.isfinite(encoder().odds([text], "me")).all()
