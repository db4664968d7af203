"""Other languages: what their phrases say, what only looks so, and that no phrase is sieved out."""

from __future__ import annotations

import random
import re
import time
import tomllib
from pathlib import Path

import pytest

from leeway.cue import Cue
from leeway.cues import tongues
from leeway.cues._tongues import rows
from leeway.cues.tongues import TONGUES, folded
from leeway.readings import lines
from leeway.wording import prepared
from phrase_samples import samples

LINES = [
    tomllib.loads(path.read_text("utf-8"))
    for path in sorted(Path(__file__).with_name("tongues").glob("*.toml"))
]
"""Lines of one side by what they say; "nothing": what only looks so."""

SLOW = 3.0
"""Seconds that no text may take; it takes a tenth of them."""


@pytest.mark.parametrize(
    ("side", "cue", "text"),
    [
        (side, cue, text)
        for told in LINES
        for side, cues in told.items()
        for cue, each in cues.items()
        for text in each["says"]
    ],
)
def test_other_languages(side, cue, text):
    """a line of tongues/, read by all families"""
    found = {hit.cue for hit in lines([text], mine=side == "me", closely=False)[0]} & {
        *tongues.CUES
    }
    if cue == "nothing":
        assert not found
    else:
        assert Cue(cue) in found


def test_every_language_has_all_of_it():
    """limits, an ending, a threat and despair in each"""
    assert all(set(tongue.says) == set(tongues.CUES) for tongue in TONGUES)


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda each: each.name)
def test_no_phrase_is_sieved_out(tongue):
    """forty texts made from each phrase, as folded"""
    chance = random.Random(0)  # noqa: S311 - the same samples each time
    begins = re.compile(tongues.TRIGGERS)
    missed = [
        sample
        for phrases in tongue.says.values()
        for phrase in phrases
        for sample in samples(re.compile(phrase), chance)
        if not begins.search(sample) or not re.search(tongue.on, sample)
    ]
    assert missed == []


def test_folding():
    """capitals, accents, marks, the vowel signs of Hindi, the voiced signs of Japanese"""
    assert folded("Ñandú, ¿QUÉ?  L'été — Weiß żółć") == "nandu que l ete weiss zolc"
    assert folded("मुझे!") == "मुझे"
    assert folded("ガラス。") == "ガラス"


@pytest.mark.parametrize(
    "text", ["quiero matarme jaja", "我不想活了哈哈", "ik wil niet meer leven haha"]
)
def test_laughing_despair(text):
    """it is less sure, and still found"""
    found = tongues.read(prepared(text), mine=False)
    assert [(hit.cue, hit.probability) for hit in found] == [(Cue.SELF_HARM, tongues.LAUGHING)]


@pytest.mark.parametrize("unit", ["想", "唔好再在我门", "je ", "ich ", "не ", "ti ", "no me "])
def test_no_text_is_slow(unit):
    """6,000 letters of the same word"""
    text = prepared(unit * (6000 // len(unit)))
    tongues.read(prepared("ich 我 не ti me je"), mine=False)
    begun = time.process_time()
    tongues.read(text, mine=False)
    assert time.process_time() - begun < SLOW


def test_rows():
    """a bar at the begin or end of a line goes on with the row"""
    assert rows("\n  one|two\n  |three\n  (?:a |\n  b )four\n") == (
        "one|two|three",
        "(?:a |b )four",
    )
