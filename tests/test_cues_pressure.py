"""What in my words presses: reviewed lines with what must not be flagged, and what must hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.cue import Cue
from leeway.cues import lingering, pressure
from leeway.readings import lines as read_lines
from leeway.wording import prepared, sieve
from lines import found, hits, lines
from phrase_samples import uncovered

FAMILIES = (pressure, lingering)
LINES = lines("pressure_lines")


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.cue}-{line.text[:40]}")
def test_reviewed_lines(line):
    assert (line.cue in found(FAMILIES, line.text, mine=True)) is line.holds


def test_outside_alone_is_a_weaker_hit_than_outside_their_house():
    (weak,) = [
        hit for hit in hits((pressure,), "im outside", mine=True) if hit.cue is Cue.TURNING_UP
    ]
    (sure,) = [
        hit
        for hit in hits((pressure,), "im outside your house", mine=True)
        if hit.cue is Cue.TURNING_UP
    ]
    assert weak.probability < sure.probability


def test_their_limit_named_and_stepped_over_even_as_their_own_words():
    assert Cue.OVERRIDE in found(
        (pressure,), "i know you said no contact but i miss you", mine=True
    )
    assert Cue.OVERRIDE not in found((pressure,), "i know you said 7 but can we do 8", mine=True)


def cues(text: str) -> set[Cue]:
    """The cues of a message of mine."""
    return {hit.cue for hit in read_lines([text], mine=True)[0]}


@pytest.mark.parametrize(
    "text",
    [
        "ok. i'll respect that",
        "ok. i'll respect that. i won't write again",
        "understood, i will respect your decision",
        "i'll accept it",
        "i'm going to respect this",
    ],
)
def test_a_bow_to_their_no_steps_over_nothing(text):
    assert Cue.OVERRIDE not in cues(text)


@pytest.mark.parametrize(
    "text",
    [
        "i won't respect that",
        "i'll never accept that",
        "i can't accept this",
        "i refuse to accept it",
        "i will not take no for an answer",
        "i'll respect your no but i need to see you",
        "i will respect that, just one last talk",
        "i'll respect that when you explain it to me",
    ],
)
def test_a_no_to_their_no_steps_over_it(text):
    assert Cue.OVERRIDE in cues(text)


def test_an_insult_with_a_heart_is_a_tease():
    assert Cue.BLAME in found((lingering,), "you are such a liar", mine=True)
    assert Cue.BLAME not in found((lingering,), "you are such a liar \u2764", mine=True)


@given(line=st.sampled_from(LINES))
def test_a_message_of_theirs_never_carries_a_cue_of_mine(line):
    assert not hits(FAMILIES, line.text, mine=False)


@given(text=st.text(max_size=80))
def test_any_text_can_be_read(text):
    for family in FAMILIES:
        assert family.read(prepared(text), mine=False) == []
        for hit in family.read(prepared(text), mine=True):
            assert hit.cue in family.CUES
            assert 0 < hit.probability <= 1


@pytest.mark.parametrize("family", FAMILIES)
def test_the_triggers_let_every_hit_through(family):
    passes = sieve([family.TRIGGERS])
    for line in LINES:
        if hits((family,), line.text, mine=True):
            assert passes(line.text), line.text


@pytest.mark.parametrize("family", FAMILIES)
def test_every_phrase_has_a_stem_in_all_that_it_matches(family):
    assert uncovered(family) == []
