from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.alignment import aligned
from leeway.doubles import merged, shared, together
from leeway.record import (
    UNKNOWN_SECONDS,
    Channel,
    Kind,
    Origin,
    Record,
    Who,
    ZoneFrom,
    nothing,
    stable_ids,
    wall_clock,
)
from leeway.zones import to_utc, to_wall

BERLIN = "Europe/Berlin"
NEW_YORK = "America/New_York"
WORDS = ("ok", "yes", "no", "where are you", "good night", "💛", "", "I am on my way\nhome now")


class Row(NamedTuple):
    """One event: local clock in whole seconds, whose, its words."""

    wall: int
    who: Who
    text: str
    kind: Kind = Kind.MESSAGE
    seconds: int = UNKNOWN_SECONDS
    edited: bool = False


def at(clock):
    return wall_clock(datetime.fromisoformat(clock))


def export(
    rows, zone=BERLIN, zone_from=ZoneFrom.ASSUMED, channel=Channel.WHATSAPP, name="chat.txt"
):
    """The Record of an export whose clock is read in `zone`, as intake makes it."""
    rows = list(rows)
    if not rows:
        return nothing(zone, zone_from)
    wall = np.array([row.wall for row in rows], np.int64)
    utc, fold = to_utc(wall, zone)
    who = np.array([row.who for row in rows], np.uint8)
    words = [row.text.encode() for row in rows]
    way = np.full(len(rows), channel, np.uint8)
    hashes = np.array([hash(word) for word in words], np.int64).view(np.uint64)
    record = Record(
        ids=stable_ids(way, who, wall, hashes),
        utc=utc,
        wall=wall,
        fold=fold,
        who=who,
        channel=way,
        kind=np.array([row.kind for row in rows], np.uint8),
        seconds=np.array([row.seconds for row in rows], np.int32),
        edited=np.array([row.edited for row in rows], bool),
        origin=np.zeros(len(rows), np.uint16),
        line=np.arange(1, len(rows) + 1, dtype=np.int32),
        text=np.frombuffer(b"".join(words), np.uint8),
        bounds=np.concatenate(([0], np.cumsum([len(word) for word in words], dtype=np.int64))),
        origins=(Origin(name, "an export", zone, zone_from),),
    )
    return record[np.argsort(record.utc, kind="stable")]


def content(record):
    """Each row without its id and place."""
    return [
        (int(u), int(w), Who(who).name, Kind(k).name, text, int(s), bool(e))
        for u, w, who, k, text, s, e in zip(
            record.utc,
            record.wall,
            record.who,
            record.kind,
            record.texts(),
            record.seconds,
            record.edited,
            strict=True,
        )
    ]


def by_another_clock(rows, there=NEW_YORK, here=BERLIN):
    """The same events as a phone in another zone shows them, in the order of the file."""
    utc, _ = to_utc(np.array([row.wall for row in rows], np.int64), here)
    wall, _ = to_wall(utc, there)
    return [row._replace(wall=int(w)) for row, w in zip(rows, wall, strict=True)]


def in_minutes(rows):
    return [row._replace(wall=row.wall // 60 * 60) for row in rows]


@st.composite
def talks(draw, *, least=0, most=40, step=20_000, distinct=False):
    """Rows in order of time, in Berlin, whose steps crowd at zero: equal rows at equal times are common."""
    wall = draw(st.integers(at("2023-01-01"), at("2026-01-01")))
    gaps = draw(
        st.lists(
            st.one_of(st.just(0), st.integers(1, 90), st.integers(1, step)),
            min_size=least,
            max_size=most,
        )
    )
    rows = []
    for number, gap in enumerate(gaps):
        wall += gap
        text = draw(st.sampled_from(WORDS))
        text = f"{text} and number {number}" if distinct else text
        rows.append(Row(wall, draw(st.sampled_from((Who.ME, Who.THEM))), text))
    return sorted_by_instant(rows)


def sorted_by_instant(rows):
    """No row may stand in the hour that comes twice in an order that its clock does not show."""
    return [
        row
        for row in rows
        if to_wall(to_utc(np.array([row.wall]), BERLIN)[0], BERLIN)[0][0] == row.wall
    ]


@given(talks())
def test_importing_twice_is_importing_once(rows):
    once = export(rows)
    twice = merged([once, export(rows, name="again.txt")])
    assert content(twice) == content(once)
    assert twice.ids.tolist() == once.ids.tolist()


@given(talks(), st.data())
def test_a_grown_export_adds_exactly_the_new_rows(rows, data):
    cut = data.draw(st.integers(0, len(rows)))
    old, grown = export(rows[:cut]), export(rows)
    both = merged([old, grown])
    assert content(both) == content(grown)
    assert set(old.ids.tolist()) <= set(both.ids.tolist())


@given(talks(), st.data())
def test_an_export_whose_start_was_cut_keeps_what_came_before(rows, data):
    cut = data.draw(st.integers(0, len(rows)))
    assert content(merged([export(rows), export(rows[cut:])])) == content(export(rows))


@given(talks(), st.data())
def test_rows_missing_from_one_export_are_lost_in_none(rows, data):
    kept = [row for row in rows if data.draw(st.booleans())]
    whole = export(rows)
    assert content(merged([whole, export(kept)])) == content(whole)
    assert sorted(content(merged([export(kept), whole]))) == sorted(content(whole))


@given(talks(most=15), st.data())
def test_the_order_of_files_changes_nothing_but_ids(rows, data):
    parts = [[row for row in rows if data.draw(st.booleans())] for _ in range(3)]
    exports = [export(part) for part in parts]
    exports = data.draw(st.permutations([e for e in exports if len(e)] or [export(rows)]))
    there, back = merged(exports), merged(exports[::-1])
    assert sorted(content(there)) == sorted(content(back))


@given(talks(), talks())
def test_what_only_one_holds_stays_and_what_both_hold_is_kept_as_often_as_the_larger(one, other):
    count, more = Counter(content(export(one))), Counter(content(export(other)))
    if not set(count) & set(more):
        return
    found = Counter(content(merged([export(one), export(other)])))
    assert found == count | more


@given(
    talks(least=5, distinct=True),
    st.sampled_from([NEW_YORK, "Asia/Kathmandu", "UTC", "Pacific/Apia"]),
)
def test_a_re_export_in_another_zone_doubles_nothing(rows, zone):
    once = export(rows)
    both = merged([once, export(by_another_clock(rows, zone))])
    assert content(both) == content(once)
    assert both.ids.tolist() == once.ids.tolist()


@given(talks(least=12, step=40 * 86_400, distinct=True), st.data())
def test_a_grown_re_export_in_another_zone_adds_the_new_rows_at_the_first_clock(rows, data):
    cut = data.draw(st.integers(6, len(rows)))
    both = merged([export(rows[:cut]), export(by_another_clock(rows))])
    assert len(both) == len(rows)
    near = np.abs(np.sort(both.utc) - export(rows).utc)
    assert (near <= 3600).all()
