"""Reading on from what was read before gives what reading it all gives."""

from __future__ import annotations

from unittest import mock

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from chat import read_chat
from leeway import readings
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
    passed = readings.read
    monkeypatch.setattr(
        readings, "read", lambda part, cache=None: (asked.append(len(part)), passed(part, cache))[1]
    )
    whole = record(told)
    again = read_on(whole, passed(whole[:390]), 390)
    assert asked == [10 + 2 * readings.REACH]
    assert np.array_equal(again.table[again.of], passed(whole).table[passed(whole).of])
