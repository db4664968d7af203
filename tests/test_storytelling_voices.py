"""Voices: how one would type what another says plainly, slots and meaning untouched."""

from __future__ import annotations

import pytest

from leeway.storytelling.voices import Voice, respelled


@pytest.mark.parametrize(
    ("voice", "spelled"),
    [
        (Voice.TERSE, "pls dont write to {friend}, im tired"),
        (Voice.FULL, "Please don't write to {friend}, I'm tired."),
        (Voice.EMOJI, "pls dont write to {friend}, im tired"),
        (Voice.SECOND, "Please do not write to {friend}, I am tired."),
    ],
)
def test_voices_spell_and_leave_slots_alone(voice, spelled):
    assert respelled("Please don't write to {friend}, I'm tired.", voice) == spelled


def test_cheer_is_added_only_where_it_changes_nothing():
    dull = {respelled("It was a word" + "y" * n + ".", Voice.EMOJI) for n in range(8)}
    glad = {respelled("It was a word" + "y" * n + ".", Voice.EMOJI, cheer=True) for n in range(8)}
    assert all(text.isascii() for text in dull)
    assert not all(text.isascii() for text in glad)


def test_a_word_inside_another_is_left_alone():
    assert respelled("The youth of Yourtown", Voice.TERSE) == "the youth of yourtown"


def test_a_word_that_fills_a_slot_keeps_its_end():
    assert respelled("Half a loaf.", Voice.TERSE, ends=False) == "half a loaf."


def test_a_full_voice_ends_its_sentence():
    assert respelled("Quite so", Voice.FULL) == "Quite so."
    assert respelled("Is it?", Voice.FULL) == "Is it?"


def test_an_american_has_a_mom():
    assert respelled("Mum has the film.", Voice.AMERICAN) == "Mom has the movie."
