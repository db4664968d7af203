"""Rows made into a Finding, runs of rows, and the words of the forty acts."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from chat import read_chat
from leeway import packed
from leeway.findings._windows import before, close, counted, none_of, runs

ACTS = packed.toml("behaviours")
BARRED = re.compile(
    r"win back|chas(e|ing)\b|needy|toxic|narcissis|relapse|streak|\b(he|she|him|his|hers?)\b|!",
    re.IGNORECASE,
)
TIERS = {
    1: "P04 P08 P09 P16 P18 P23 P32 P34 P35 P37",
    2: "P01 P02 P03 P10 P11 P14 P19 P20 P21 P22 P24 P26 P27 P33 P36 P38 P39",
    3: "P05 P12 P15 P17 P28 P30 P31 P40",
    4: "P06 P07 P13 P25 P29",
}


def test_there_are_forty_acts_with_their_tiers():
    assert list(ACTS) == [f"P{number:02}" for number in range(1, 41)]
    for tier, names in TIERS.items():
        assert [name for name, act in ACTS.items() if act["tier"] == tier] == names.split()


@pytest.mark.parametrize("name", ACTS)
def test_the_words_of_each_act_are_plain(name):
    act = ACTS[name]
    assert set(act) == {"tier", "name", "what", "receive", "swap", "ease", "source"}
    assert 1 <= act["ease"] <= 5
    for words in (act["what"], act["receive"], act["swap"]):
        assert words.endswith(".")
        assert not BARRED.search(words)
        assert max(len(part.split()) for part in re.split(r"[.:] ", words)) < 20


def test_acts_come_as_they_are_given_and_those_that_never_stood_are_left_out(chat):
    """
    Sat 10:00 me: one
    Sat 11:00 me: two
    """
    acts = [("P20", np.array([1])), ("P19", np.array([], np.int64)), ("P01", np.array([0, 1]))]
    found = counted(chat.record, acts, (), chat.now, np.ones(2, bool))
    assert [(finding.id, finding.count) for finding in found] == [("P20", 1), ("P01", 2)]


def test_acts_outside_what_counts_are_left_out_but_for_those_that_always_weigh(chat):
    """
    Sat 10:00 me: one
    Sat 11:00 me: two
    """
    acts = [("P20", np.array([0, 1])), ("P29", np.array([0, 1]))]
    found = counted(chat.record, acts, (), chat.now, np.array([False, True]))
    assert [(finding.id, finding.count) for finding in found] == [("P20", 1), ("P29", 2)]


def test_the_last_act_is_told_also_where_it_lies_in_the_earlier_window(chat):
    """
    now: 2026-03-15 10:00
    2026-02-20 10:00 me: one
    2026-02-21 10:00 me: two
    """
    (found,) = counted(chat.record, [("P20", np.arange(2))], (), chat.now, np.ones(2, bool))
    assert (found.count, found.count_before) == (0, 2)
    assert found.last_at == chat.record.when(1)


def test_groups_keep_runs_apart(chat):
    """
    Sat 10:00 me: one
    Sat 10:10 me: two
    Sat 10:20 me: three
    """
    rows = np.arange(3)
    assert close(chat.record, rows, none_of(rows), 3, 1200).all()
    assert not close(chat.record, rows, none_of(rows), 3, 1199).any()
    assert not close(chat.record, rows, np.array([0, 0, 1]), 3, 1200).any()
    assert close(chat.record, rows, np.array([0, 1, 1]), 2, 1200).tolist() == [False, True, True]
    assert not close(chat.record, rows[:1], none_of(rows[:1]), 3, 1200).any()


def test_runs_and_what_stands_before():
    assert runs(np.array([1, 1, 2, 2]), np.array([5, 6, 6, 6])).tolist() == [0, 1, 2, 2]
    marks = np.array([False, True, False, True])
    assert before(np.array([0, 2, 3]), marks).tolist() == [0, 1, 2]


@given(
    st.lists(st.integers(0, 600), min_size=1, max_size=12), st.integers(2, 4), st.integers(1, 300)
)
def test_a_run_is_what_any_window_holds(minutes, least, span):
    minutes.sort()
    lines = [f"2026-03-10 {8 + minute // 60:02}:{minute % 60:02} me: x" for minute in minutes]
    record = read_chat("\n".join(lines)).record
    rows = np.arange(len(minutes))
    expected = [lies_in_a_run(minutes, minute, least, span) for minute in minutes]
    assert close(record, rows, none_of(rows), least, span * 60).tolist() == expected


def lies_in_a_run(minutes: list[int], minute: int, least: int, span: int) -> bool:
    """Whether some `least` neighbouring minutes, this one among them, lie within the span."""
    return any(
        minutes[n] <= minute <= minutes[n + least - 1]
        and minutes[n + least - 1] - minutes[n] <= span
        for n in range(len(minutes) - least + 1)
    )
