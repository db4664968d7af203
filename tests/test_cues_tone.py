"""Tone and willingness: reviewed lines of theirs, the day that an offer names, and what asks for an answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.cue import Cue
from leeway.cues import tone, willing
from leeway.term import Unit
from leeway.wording import prepared, sieve
from lines import found, hits, lines
from phrase_samples import uncovered

FAMILIES = (tone, willing)
LINES = lines("tone_lines")


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.cue}-{line.text[:40]}")
def test_reviewed_lines(line):
    assert (line.cue in found(FAMILIES, line.text, mine=line.mine)) is line.holds


@pytest.mark.parametrize(
    ("text", "unit", "count", "hour"),
    [
        ("ok we can talk. sunday afternoon?", Unit.WEEKDAY, 6, None),
        ("u can call tmrw after 6", Unit.TOMORROW, 1, 18),
        ("i'd rather meet than text. thurs?", Unit.WEEKDAY, 3, None),
        ("fine. 20 mins. call me at 8", Unit.END_OF_DAY, 1, 20),
        ("can we meet this week? no agenda", Unit.END_OF_WEEK, 1, None),
    ],
)
def test_an_offer_carries_its_day_and_hour(text, unit, count, hour):
    (offer,) = [hit for hit in hits((willing,), text, mine=False) if hit.cue is Cue.OPEN]
    assert offer.term is not None
    assert (offer.term.unit, offer.term.count, offer.term.hour) == (unit, count, hour)


@pytest.mark.parametrize(
    "text", ["yes to talking. no promises", "ready when you are", "we can talk"]
)
def test_an_offer_without_a_day_has_no_term(text):
    (offer,) = hits((willing,), text, mine=False)
    assert offer.term is None


@pytest.mark.parametrize(
    "text", ["STOP TWISTING EVERYTHING I SAY", "YOU LEFT ME NO CHOICE", "WHY DO YOU LIE"]
)
def test_shouting_at_me_is_hostile(text):
    assert Cue.HOSTILE in found((tone,), text, mine=False)


@pytest.mark.parametrize(
    "text", ["I HATE THIS TRAFFIC", "YESSS finally!!", "WE WON AGAIN", "OMG LOOK AT THE SNOW"]
)
def test_shouting_at_nobody_is_not(text):
    assert Cue.HOSTILE not in found((tone,), text, mine=False)


def test_an_attack_dressed_as_a_question_asks_for_no_answer():
    assert Cue.ASK not in found((tone,), "what is wrong with you?", mine=False)
    assert Cue.ASK in found((tone,), "what is the code for the door?", mine=False)


@given(line=st.sampled_from(LINES))
def test_my_own_words_never_carry_a_cue_of_theirs(line):
    assert not hits(FAMILIES, line.text, mine=True)


@pytest.mark.parametrize("family", FAMILIES)
def test_the_triggers_let_every_hit_through(family):
    passes = sieve([family.TRIGGERS])
    for line in LINES:
        if hits((family,), line.text, mine=False):
            assert passes(line.text), line.text


@pytest.mark.parametrize("family", FAMILIES)
def test_every_phrase_has_a_stem_in_all_that_it_matches(family):
    assert uncovered(family) == []


@given(text=st.text(max_size=80))
def test_any_text_can_be_read(text):
    for family in FAMILIES:
        for hit in family.read(prepared(text), mine=False):
            assert hit.cue in family.CUES
            assert 0 < hit.probability <= 1
