"""Whole chats, read and weighed: each row of the gate, and what tips it to its neighbours (tests/gate_rows.toml)."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from chat import read_chat
from leeway.advice import Advice, advise
from leeway.answers import journal_of
from leeway.assessment import assess
from leeway.counsel.gate import RULES
from leeway.readings import read
from leeway.record import zone_named


class Row(NamedTuple):
    row: str
    rule: str
    gate: str
    chat: str
    answers: str = ""
    until: str = ""


ROWS = [
    Row(**each)
    for each in tomllib.loads(Path(__file__).with_name("gate_rows.toml").read_text("utf-8"))["chat"]
]


def advised(row: Row) -> Advice:
    chat = read_chat(row.chat)
    journal = chat.journal
    if row.answers:
        zone = zone_named("Europe/Berlin")
        told = journal_of(row.answers, zone=zone, now=chat.now)
        journal = replace(told, apart_since=journal.apart_since, together=journal.together)
    return advise(assess(chat.record, read(chat.record), journal, now=chat.now), journal)


@pytest.mark.parametrize(
    "row", ROWS, ids=[f"{row.row}-{n}-{row.rule}" for n, row in enumerate(ROWS)]
)
def test_the_chat_comes_out_where_it_belongs(row: Row) -> None:
    advice = advised(row)
    assert (advice.rule, advice.gate.value) == (row.rule, row.gate)
    if row.until:
        assert advice.until is not None
        assert advice.until.date().isoformat() == row.until


def test_every_row_has_its_chat_and_its_neighbours() -> None:
    names = [rule.name for rule in RULES]
    for name in names:
        rules = [row.rule for row in ROWS if row.row == name]
        assert name in rules
        assert len(rules) >= 3
