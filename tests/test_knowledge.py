"""What is known of a vault is worked out again only where something changed that it stands on."""

from __future__ import annotations

from datetime import time

import pytest

from leeway import knowledge, remembered
from leeway.entries import Look
from leeway.journal import Contact
from leeway.keyfile import FLOOR
from leeway.readings import read
from leeway.record import Kind, Who
from leeway.session import Session
from vaulted import NAMES, NOW, WORDS, later, upload


@pytest.fixture
def full(tmp_path):
    opened, _ = Session.create(tmp_path / "Notes", WORDS, cost=FLOOR)
    with opened:
        opened.import_files([upload()], NAMES, now=NOW)
        yield opened


def test_a_name_or_a_look_changes_nothing_else(full):
    full.keep(full.settings())
    advice, record = full.advice(NOW), full.record()
    full.keep(
        full.settings()._replace(their_name="Ada", look=Look.DARK, lock_minutes=9, hide_names=True)
    )
    assert full.settings().their_name == "Ada"
    assert full.advice(NOW) is advice
    assert full.record() is record


@pytest.mark.parametrize(
    ("change", "keeps_record"),
    [({"country": "DE"}, True), ({"waking": time(11)}, True), ({"zone": "Asia/Tokyo"}, False)],
    ids=str,
)
def test_what_advice_stands_on_is_thought_of_anew(full, change, keeps_record):
    full.keep(full.settings())
    full.write(Contact(later(hours=-1), Who.ME, Kind.CALL), now=NOW)
    advice, record = full.advice(NOW), full.record()
    full.keep(full.settings()._replace(**change))
    assert full.advice(NOW) is not advice
    assert (full.record() is record) is keeps_record
    assert full.journal().country == full.settings().country
    assert full.journal().waking == full.settings().waking


def test_what_was_imported_is_looked_up_once(full, monkeypatch):
    full.readings()
    monkeypatch.setattr(remembered, "load", lambda *_: pytest.fail("it was looked up again"))
    for kind in (Kind.CALL, Kind.MESSAGE):
        full.write(Contact(later(hours=-1), Who.THEM, kind, text="hello"), now=NOW)
        assert len(full.readings()) == len(full.record())


def test_words_added_by_hand_cost_no_reading_of_the_whole(full, monkeypatch):
    full.readings()
    monkeypatch.setattr(knowledge, "read", lambda *_: pytest.fail("all was read again"))
    full.write(Contact(later(hours=-1), Who.THEM, Kind.MESSAGE, text="leave me alone"), now=NOW)
    said = full.readings()
    assert full.assessment(NOW).limits
    monkeypatch.undo()
    whole = read(full.record())
    assert [said.said[at] for at in said.of] == [whole.said[at] for at in whole.of]
