"""The record in the vault: whatever is saved comes back exactly, and a grown export costs its growth."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leeway import segments
from leeway.doubles import together
from leeway.keyfile import FLOOR
from leeway.record import COLUMNS, Kind, Origin, Record, ZoneFrom, gather, stable_ids
from leeway.segments import is_equal
from leeway.vault import Secret, Vault

ORIGIN = Origin("chat.txt", "WhatsApp", "Europe/Berlin", ZoneFrom.TOLD)
START = 1_770_000_000
words = st.sampled_from(["", "hi", "ok", "I need space", "grüße 😀", "two\nlines"])
rows = st.lists(st.tuples(st.integers(0, 6), st.integers(1, 2), words), max_size=12)


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    made, _ = Vault.create(tmp_path_factory.mktemp("vault") / "Notes", "four odd words here", FLOOR)
    yield made
    made.close()


@pytest.fixture
def empty(opened):
    opened.rows("DELETE FROM segments")
    return opened


def record(rows, name="chat.txt") -> Record:
    """Events as (minute, side, words), in minutes of which several hold more than one."""
    rows = sorted(rows, key=lambda row: row[0])
    count = len(rows)
    utc = np.array([START + 60 * minute for minute, _, _ in rows], np.int64)
    who = np.array([side for _, side, _ in rows], np.uint8)
    texts = [text.encode() for _, _, text in rows]
    hashes = np.array([hash(text) & 0xFFFFFFFF for text in texts], np.uint64)
    one = np.ones(count, np.uint8)
    return Record(
        ids=stable_ids(one, who, utc, hashes),
        utc=utc, wall=utc + 3600, fold=one * 0, who=who, channel=one, kind=one * Kind.MESSAGE,
        seconds=np.full(count, -1, np.int32), edited=np.zeros(count, np.bool_),
        origin=np.zeros(count, np.uint16), line=np.arange(1, count + 1, dtype=np.int32),
        text=np.frombuffer(b"".join(texts), np.uint8),
        bounds=np.concatenate(([0], np.cumsum([len(text) for text in texts]))).astype(np.int64),
        origins=(ORIGIN._replace(name=name),),
    )  # fmt: skip


def stretches(vault) -> list[int]:
    return [events for (events,) in vault.rows("SELECT events FROM segments ORDER BY number")]


def test_nothing_was_imported(empty):
    assert segments.load(empty) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows)
def test_a_record_comes_back_exactly(empty, said):
    first = record(said)
    segments.save(empty, None, first)
    back = segments.load(empty)
    assert is_equal(back, first)
    assert back.texts() == first.texts()
    assert {name: getattr(back, name).dtype for name in COLUMNS} == {
        name: getattr(first, name).dtype for name in COLUMNS
    }


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(rows, min_size=2, max_size=5))
def test_whatever_comes_together_import_after_import_comes_back_exactly(empty, several):
    empty.rows("DELETE FROM segments")
    before = None
    for number, said in enumerate(several):
        more = record(said, f"{number}.txt")
        after = more if before is None else together(before, more).record
        segments.save(empty, before, after)
        before = segments.load(empty)
        assert is_equal(before, after)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows, st.data())
def test_a_record_changed_in_any_way_comes_back_exactly(empty, said, data):
    empty.rows("DELETE FROM segments")
    first = record(said)
    segments.save(empty, None, first)
    changed = first
    for name in data.draw(st.sets(st.sampled_from(["utc", "who", "kind", "seconds", "line"]))):
        column = getattr(changed, name).copy()
        for row in (
            data.draw(st.sets(st.integers(0, max(0, len(column) - 1)))) if len(column) else ()
        ):
            column[row] += 1
        changed = replace(changed, **{name: column})
    changed = changed[np.argsort(changed.utc, kind="stable")]
    segments.save(empty, first, changed)
    assert is_equal(segments.load(empty), changed)


LONG = [(minute, 1 + minute % 2, f"message {minute}") for minute in range(100)]


def test_a_grown_export_adds_its_growth_alone(empty):
    first = record(LONG[:90])
    assert segments.save(empty, None, first) == 90
    grown = together(first, record(LONG)).record
    assert segments.save(empty, segments.load(empty), grown) == 10
    assert stretches(empty) == [90, 10]
    assert is_equal(segments.load(empty), grown)


def test_the_same_export_again_adds_no_event(empty):
    first = record(LONG)
    segments.save(empty, None, first)
    again = together(first, record(LONG, "again.txt")).record
    assert segments.save(empty, first, again) == 0
    assert is_equal(segments.load(empty), again)


def test_an_edited_message_takes_the_place_of_what_it_was(empty):
    first = record(LONG)
    segments.save(empty, None, first)
    starts, stops = first.bounds[:-1].copy(), first.bounds[1:].copy()
    extra = np.frombuffer("changed – longer".encode(), np.uint8)
    starts[40], stops[40] = len(first.text), len(first.text) + len(extra)
    text, bounds = gather(np.concatenate((first.text, extra)), starts, stops)
    changed = replace(first, text=text, bounds=bounds)
    assert segments.save(empty, first, changed) == 1
    assert segments.load(empty).text_at(40) == "changed – longer"
    assert is_equal(segments.load(empty), changed)


def test_a_word_changed_for_one_as_long_is_seen(empty):
    first = record(LONG)
    segments.save(empty, None, first)
    text = first.text.copy()
    text[first.bounds[7]] = ord("M")
    changed = replace(first, text=text)
    assert segments.save(empty, first, changed) == 1
    assert segments.load(empty).text_at(7) == "Message 7"


def test_a_record_that_was_mostly_changed_is_written_anew_and_the_old_is_gone(empty):
    first = record(LONG)
    segments.save(empty, None, first)
    turned = replace(first, who=(3 - first.who).astype(np.uint8))
    assert segments.save(empty, first, turned) == 100
    assert stretches(empty) == [100]
    assert empty.rows("SELECT count(DISTINCT segment) FROM columns") == [(1,)]
    assert is_equal(segments.load(empty), turned)


def test_what_was_known_under_another_origin_is_written_anew(empty):
    first = record(LONG)
    segments.save(empty, None, first)
    renamed = replace(first, origins=(ORIGIN._replace(zone="Europe/London"),))
    segments.save(empty, first, renamed)
    assert stretches(empty) == [100]
    assert segments.load(empty).zone == "Europe/London"


def test_many_small_stretches_are_one_again(empty):
    before = record(LONG[:50])
    segments.save(empty, None, before)
    for end in range(51, 51 + segments.MOST):
        after = together(before, record(LONG[:end], f"{end}.txt")).record
        segments.save(empty, before, after)
        before = after
    assert len(stretches(empty)) < segments.MOST
    assert is_equal(segments.load(empty), before)


def test_a_saving_that_is_cut_off_leaves_the_record_as_it_was(empty, monkeypatch):
    first = record(LONG)
    segments.save(empty, None, first)
    turned = replace(first, who=(3 - first.who).astype(np.uint8))
    monkeypatch.setattr(segments, "_write", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        segments.save(empty, first, turned)
    assert is_equal(segments.load(empty), first)


def test_it_comes_back_from_a_vault_that_was_closed(tmp_path):
    made, _ = Vault.create(tmp_path / "Notes", "four odd words here", FLOOR)
    segments.save(made, None, record(LONG))
    made.close()
    made = Vault.open(tmp_path / "Notes", Secret("four odd words here"))
    assert is_equal(segments.load(made), record(LONG))
    made.close()


@given(rows, rows)
def test_two_records_agree_as_far_as_each_event_is_the_same(one, other):
    first, second = record(one), record(other)
    told = [[(e.when, e.who, e.kind, e.text) for e in each] for each in (first, second)]
    expected = next(
        (n for n, (a, b) in enumerate(zip(*told, strict=False)) if a != b), min(map(len, told))
    )
    assert segments.agreeing(first, second) == segments.agreeing(second, first) == expected
    assert segments.agreeing(first, first) == len(first)
