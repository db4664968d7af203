"""Reading on from what was read before gives what reading it all gives."""

from __future__ import annotations

from unittest import mock

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from chat import read_chat
from leeway import arriving, readings
from leeway.cue import Cue, Hit
from leeway.readings import read, read_on

SAYINGS = (
    "ok", "lol", "jk", "haha", "love you", "please", "stop", "text me", "don't", "ever again", "I need", "some space",
    "leave me alone", "don't contact me again", "unless it's the flat", "it's over", "I hate you", "not tonight", "hm",
)  # fmt: skip
lines = st.lists(
    st.tuples(
        st.sampled_from(("me", "them")), st.sampled_from(SAYINGS), st.sampled_from((0, 1, 4))
    ),
    min_size=1,
    max_size=60,
)


def record(told):
    minute, rows = 0, []
    for who, words, gap in told:
        minute += gap
        rows.append(f"2026-03-01 {10 + minute // 60:02}:{minute % 60:02} {who}: {words}")
    return read_chat("\n".join(rows)).record


def said(read_so):
    return [read_so.said[place] for place in read_so.of]


# A reach of 16 takes in all that bubbles look at, and lets short chats show what lies beyond it.
@pytest.mark.parametrize("reach", [16, readings.REACH])
@given(told=lines, other=lines, share=st.floats(0, 1))
def test_it_is_as_if_all_had_been_read(reach, told, other, share):
    whole = record(told)
    same = round(share * len(whole))
    before = record([*told[:same], *((who, words, 0) for who, words, _ in other)])
    with mock.patch.object(readings, "REACH", reach):
        assert said(read_on(whole, read(before), same)) == said(read(whole))


def test_only_what_is_new_and_near_is_read(monkeypatch):
    told = [("me" if n % 2 else "them", f"message {n}", 1) for n in range(400)]
    asked = []
    passed, stretch = readings.read, readings.read_stretch

    def noted(part, since, cache=None):
        asked.append(len(part))
        return stretch(part, since, cache)

    monkeypatch.setattr(readings, "read_stretch", noted)
    whole = record(told)
    before = passed(whole[:390])
    asked.clear()
    again = read_on(whole, before, 390)
    assert asked == [10 + 2 * readings.REACH]
    assert np.array_equal(again.table[again.of], passed(whole).table[passed(whole).of])


@pytest.mark.parametrize("days", [1, 20, 40, 400])
def test_what_is_no_longer_close_is_read_anew(monkeypatch, days):
    """a message a day, and then one so many days later"""
    monkeypatch.setattr(readings, "REACH", 4)
    monkeypatch.setattr(readings, "CLOSE_MESSAGES", 10)
    monkeypatch.setattr(readings, "CLOSE_STEP_MESSAGES", 5)
    monkeypatch.setattr(
        readings.trained, "hits", lambda texts, **_: [(Hit(Cue.HURT, 0.9),) for _ in texts]
    )
    told = "\n".join(f"+1d 10:00 them: message {n}" for n in range(230))
    before = read_chat(f"2024-03-01 10:00 them: first\n{told}").record
    whole = read_chat(f"2024-03-01 10:00 them: first\n{told}\n+{days}d 10:00 them: last").record
    assert said(read_on(whole, read(before), len(before))) == said(read(whole))


def test_a_stretch_of_an_import_is_read_as_the_whole_is(monkeypatch):
    """old words that come first are not the last ones of the record"""
    monkeypatch.setattr(arriving, "STRETCH", 2)
    monkeypatch.setattr(readings, "CLOSE_MESSAGES", 1)
    monkeypatch.setattr(readings, "CLOSE_STEP_MESSAGES", 1)
    asked = []
    monkeypatch.setattr(
        readings.trained, "hits", lambda texts, **_: asked.extend(texts) or [()] * len(texts)
    )
    old = "2024-03-01 10:00 them: old words\n2024-03-02 10:00 them: and older ones"
    whole = read_chat(f"{old}\n2026-03-01 10:00 them: and this today").record
    assert list(arriving.by_and_by(whole, {})) == [2 / 3, 1.0]
    assert asked == ["and this today"]
