"""The library's face: what may be imported, its types, and the README's own lines."""

from __future__ import annotations

import inspect
from pathlib import Path

import leeway
from leeway import stories

SURFACE = {
    "intake": ("paths", "me", "them", "tz", "dates", "pair"),
    "read": ("record", "cache"),
    "assess": ("record", "readings", "journal", "now"),
    "advise": ("assessment", "journal"),
}


def test_all_names_are_there_and_nothing_else_is_defined() -> None:
    assert sorted(leeway.__all__) == leeway.__all__
    own = {
        name for name, value in vars(leeway).items() if getattr(value, "__module__", "") == "leeway"
    }
    assert not own
    for name in leeway.__all__:
        assert getattr(leeway, name).__doc__


def test_the_stages_take_what_the_design_says() -> None:
    for name, arguments in SURFACE.items():
        assert tuple(inspect.signature(getattr(leeway, name)).parameters) == arguments


def test_a_record_gives_events_and_columns(tmp_path: Path) -> None:
    told = stories.demo()
    path = tmp_path / "WhatsApp Chat with Sam.txt"
    path.write_bytes(stories.as_whatsapp(told).encode())
    taken = leeway.intake([path], me="Robin", tz="Europe/London")
    event = next(iter(taken.record))
    assert isinstance(event, leeway.Event)
    assert event.when.utcoffset() is not None
    assert event._fields == ("id", "when", "who", "channel", "kind", "text", "seconds", "origin")
    assert len(taken.record.utc) == len(taken.record) == len(list(taken.record))
    advice = leeway.advise(leeway.assess(taken.record, leeway.read(taken.record), now=told.now))
    assert (advice.gate.value, advice.rule) == ("wait", "space")
    assert advice.until is not None
    assert (advice.until.month, advice.until.day) == (11, 30)
