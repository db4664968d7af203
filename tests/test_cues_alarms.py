"""Alarms: reviewed lines of threat, coercion, fear, orders and self-harm, and what must hold for any text."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.cue import SURE, Cue
from leeway.cues import alarms, self_harm
from leeway.cues.alarms import AGAINST_ME, PROTECTS_ME
from leeway.wording import prepared, sieve
from lines import Line, found, hits, lines
from phrase_samples import uncovered

FAMILIES = (alarms, self_harm)
LINES = lines("alarm_lines")
GRAVE = [line for line in LINES if line.holds and line.cue in {Cue.SELF_HARM, Cue.THREAT, Cue.FEAR}]


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.cue}-{line.text[:40]}")
def test_reviewed_lines(line):
    assert (line.cue in found(FAMILIES, line.text, mine=line.mine)) is line.holds


@pytest.mark.parametrize(
    ("text", "mine", "whose"),
    [
        ("i got a restraining order against you", True, PROTECTS_ME),
        ("i got a restraining order against you", False, AGAINST_ME),
        ("you took out a non mol against me", True, AGAINST_ME),
        ("you took out a non mol against me", False, PROTECTS_ME),
        ("i reported you to the police", True, PROTECTS_ME),
        ("i reported you to the police", False, AGAINST_ME),
        ("i know theres a restraining order but i miss you", True, AGAINST_ME),
        ("there is a restraining order", True, AGAINST_ME),
        ("there is a restraining order", False, AGAINST_ME),
    ],
)
def test_an_order_says_whom_it_protects(text, mine, whose):
    (order,) = [hit for hit in hits(FAMILIES, text, mine=mine) if hit.cue is Cue.ORDER]
    assert order.words.startswith(f"{whose}: ")


@pytest.mark.parametrize(
    "text", ["i'm not going to hurt myself", "i would never kill myself", "i dont want to die"]
)
def test_what_is_denied_is_still_worth_a_question_but_less_sure(text):
    (hit,) = hits((self_harm,), text, mine=True)
    assert SURE <= hit.probability <= 0.6


@pytest.mark.parametrize(
    "text", ["i don't want to wake up before noon", "i don't want to wake up until monday"]
)
def test_a_lie_in_leaves_the_second_tier_to_read_it(text):
    assert not hits((self_harm,), text, mine=True)


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("im going to end it all and its on you", True),
        ("if u leave me ill kill myself", True),
        ("i want to end it all", False),
    ],
)
def test_their_self_harm_that_hangs_on_me_is_a_threat_too(text, tied):
    assert (Cue.THREAT in found((self_harm,), text, mine=False)) is tied
    assert Cue.THREAT not in found((self_harm,), text, mine=True)


def test_fear_is_read_on_both_sides_and_coercion_in_theirs():
    for mine in (True, False):
        assert Cue.FEAR in found(FAMILIES, "im scared of you", mine=mine)
    assert Cue.COERCION not in found(FAMILIES, "you're not allowed to see them", mine=True)


@pytest.mark.parametrize(
    "text",
    [
        "bring cake or else \U0001f618",
        "ill kill you \U0001f609",
        "i know where you live \u2764\ufe0f",
    ],
)
def test_hearts_and_winks_are_play(text):
    assert not found(FAMILIES, text, mine=False)


SHAPES = (
    str.upper,
    str.title,
    lambda text: f"  {text} ",
    lambda text: text.replace(" ", "  "),
    lambda text: text.replace("'", "\u2019"),
    lambda text: f"{text}!!",
    lambda text: f"{text}...",
)


@given(line=st.sampled_from(GRAVE), shape=st.sampled_from(SHAPES))
def test_case_spaces_and_typographic_quotes_lose_no_grave_hit(line, shape):
    assert line.cue in found(FAMILIES, shape(line.text), mine=line.mine)


@given(
    line=st.sampled_from(GRAVE),
    more=st.sampled_from(["ok", "the bus is late", "mum says hi", "see you sunday"]),
)
def test_a_sentence_beside_it_loses_no_grave_hit(line: Line, more):
    assert line.cue in found(FAMILIES, f"{more}. {line.text}", mine=line.mine)


@pytest.mark.parametrize(
    "said",
    [
        "you hit me again because ",
        "i am scared of you because ",
        "you hit me when ",
        "i want to die ",
    ],
)
def test_what_is_said_a_thousand_times_in_one_sentence_is_read_at_once(said):
    wording = prepared(said * 1000)
    began = process_time()
    for family in FAMILIES:
        family.read(wording, mine=False)
    assert process_time() - began < 2


@pytest.mark.parametrize("family", FAMILIES)
def test_the_triggers_let_every_hit_through(family):
    passes = sieve([family.TRIGGERS])
    for line in LINES:
        if hits((family,), line.text, mine=line.mine):
            assert passes(line.text), line.text


@pytest.mark.parametrize("family", FAMILIES)
def test_every_phrase_has_a_stem_in_all_that_it_matches(family):
    assert uncovered(family) == []


@given(text=st.text(max_size=80))
def test_any_text_can_be_read(text):
    for family in FAMILIES:
        for mine in (True, False):
            for hit in family.read(prepared(text), mine):
                assert hit.cue in family.CUES
                assert 0 < hit.probability <= 1
