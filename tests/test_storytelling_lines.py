"""The invented lines: each voice has them, each truth fits its side, and none names what it should not."""

from __future__ import annotations

import re
from collections import Counter

import numpy as np
import pytest

from leeway import packed
from leeway.cue import Cue
from leeway.record import Who
from leeway.storytelling.lines import (
    Dice,
    Moment,
    Need,
    Slots,
    exchanges,
    labelled,
    lines,
)
from leeway.storytelling.voices import Voice

FILES = ("stories_everyday", "stories_parting", "stories_chase")
BLOCKS = [block for name in FILES for block in packed.toml(name)["lines"]]
THEIR_MOMENTS = [
    Moment.ENDING, Moment.FINAL, Moment.SPACE_OPEN, Moment.SPACE_SPAN, Moment.SPACE_TILL,
    Moment.NOT_NOW, Moment.LOGISTICS, Moment.NO_CONTACT, Moment.AMBIVALENT, Moment.HOSTILE,
    Moment.OPEN, Moment.REACH_CHECKIN,
]  # fmt: skip
MY_MOMENTS = [
    Moment.DEMAND,
    Moment.PLEAD,
    Moment.LOVE,
    Moment.OVERRIDE,
    Moment.RESPECT,
    Moment.WALL,
]


def test_every_block_names_a_known_moment_voice_and_cue():
    for block in BLOCKS:
        assert block["moment"] == "exchange" or Moment(block["moment"])
        assert block["voice"] == "plain" or Voice(block["voice"])
        assert all(Cue(name) for name in [*block.get("cues", ()), *block.get("near", ())])
        assert "needs" not in block or Need(block["needs"])


def test_no_line_stands_in_two_blocks_with_two_truths():
    truths = {}
    for block in BLOCKS:
        for row in block["text"].splitlines():
            key = (row, block["moment"])
            assert truths.setdefault(key, block.get("cues")) == block.get("cues"), row


@pytest.mark.parametrize("voice", list(Voice))
def test_each_voice_has_lines_for_each_moment(voice):
    for moment in THEIR_MOMENTS:
        assert len(lines(moment, Who.THEM, voice)) >= 3, moment
    for moment in MY_MOMENTS:
        assert lines(moment, Who.ME, voice), moment
    assert sum(len(lines(moment, Who.ME, voice)) for moment in Moment) > 500


def test_a_side_keeps_the_cues_that_exist_for_it():
    for line in lines(Moment.AFFECTION, Who.THEM, Voice.FULL):
        assert line.cues == (Cue.WARM,)
    for line in lines(Moment.AFFECTION, Who.ME, Voice.FULL):
        assert line.cues == (Cue.LOVE,)


def test_limits_carry_their_cue_and_the_rest_does_not():
    limits = {Cue.NO_CONTACT, Cue.SPACE, Cue.LOGISTICS}
    for line in lines(Moment.NO_CONTACT, Who.THEM, Voice.TERSE):
        assert line.cues == (Cue.NO_CONTACT,)
    for moment in (Moment.JOKES, Moment.NEAR, Moment.HOME, Moment.QUARREL, Moment.WORK):
        for line in lines(moment, Who.THEM, Voice.TERSE):
            assert not limits & set(line.cues)


def test_needs_leave_lines_out():
    assert not lines(Moment.KIDS, Who.ME, Voice.FULL, frozenset())
    assert lines(Moment.KIDS, Who.ME, Voice.FULL, frozenset({Need.KIDS}))
    assert len(exchanges(frozenset())) < len(exchanges(frozenset({Need.PET})))


def test_every_line_can_be_filled():
    every = list(labelled(1))
    assert len(every) > 8000
    assert not [one for one in every if re.search(r"[{}\ue000-\ue005]", one.text)]
    assert every == list(labelled(1))
    texts = Counter(one.text for one in every if one.moment is Moment.NO_CONTACT)
    assert len(texts) > 70


def test_an_unknown_slot_is_a_mistake():
    with pytest.raises(KeyError):
        "{nobody}".format_map(Slots({"day": ("Monday",)}, Dice(np.random.default_rng(1))))


def test_dice_are_fair_enough_and_seeded():
    first, second = Dice(np.random.default_rng(9)), Dice(np.random.default_rng(9))
    assert [first.between(1, 6) for _ in range(500)] == [second.between(1, 6) for _ in range(500)]
    counts = Counter(first.weighed({"a": 3.0, "b": 1.0}) for _ in range(4000))
    assert 2800 < counts["a"] < 3200
    assert {first.between(0, 2) for _ in range(100)} == {0, 1, 2}
    assert all(first.wait(10.0) >= 0 for _ in range(100))
