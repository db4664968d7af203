from __future__ import annotations

from collections import Counter
from datetime import datetime
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


@given(talks(), st.booleans())
def test_minutes_and_seconds_are_one_and_the_seconds_are_kept(rows, swap):
    fine, coarse = export(rows), export(in_minutes(rows))
    both = merged([coarse, fine] if swap else [fine, coarse])
    assert sorted(content(both)) == sorted(content(fine))


@given(talks(least=8, step=30 * 86_400, distinct=True), st.data())
def test_two_clocks_and_gaps_in_each_lose_nothing_and_double_nothing(rows, data):
    """Each export lacks a few rows; what both hold must be most, or no shift could be seen."""
    lost = data.draw(st.lists(st.integers(0, len(rows) - 1), max_size=len(rows) // 8, unique=True))
    first = [row for number, row in enumerate(rows) if number not in lost[::2]]
    second = [row for number, row in enumerate(rows) if number not in lost[1::2]]
    both = merged([export(first), export(by_another_clock(second))])
    assert Counter(both.texts()) == Counter(row.text for row in rows)


def test_summer_time_begins_and_ends_on_other_days_there():
    """Berlin and New York are five hours apart for some weeks of the year, else six."""
    rows = [
        Row(at(f"2025-{month:02}-{day:02} 12:{day:02}"), Who(1 + day % 2), f"{month} {day} {text}")
        for month in (2, 3, 4, 10, 11)
        for day in range(1, 29)
        for text in ("good morning", "good night")
    ]
    once, there = export(rows), export(by_another_clock(rows))
    match = aligned(once, there)
    assert sorted(set(match.shift.tolist())) == [5 * 3600, 6 * 3600]
    both = together(once, there)
    assert content(both.record) == content(once)
    assert "up to 6 hours apart" in both.notes[1]
    assert "The times of the later clock were kept" in both.notes[1]
    assert "The times of the earlier clock were kept" in together(there, once).notes[1]


def test_the_known_clock_is_kept_before_the_assumed_one():
    """A phone in New York, read in Berlin by assumption; then a source that holds UTC itself."""
    rows = [
        Row(at("2025-03-20 12:00") + 3600 * hour, Who.ME, f"hour {hour}")
        for hour in range(0, 400, 7)
    ]
    gone = Row(at("2025-03-25 10:30"), Who.THEM, "only the first holds this")
    first = export(by_another_clock([*rows[:20], gone, *rows[20:]]), zone_from=ZoneFrom.ASSUMED)
    second = export(rows, zone_from=ZoneFrom.FILE)
    both = together(first, second)
    shown = {text: wall for _, wall, _, _, text, _, _ in content(both.record)}
    assert shown == {row.text: row.wall for row in [*rows, gone]}
    assert set(both.record.ids.tolist()) == set(first.ids.tolist())
    assert "The times of the file whose zone is known were kept" in both.notes[1]
    assert (np.diff(both.record.utc) >= 0).all()


def test_a_chat_that_goes_on_where_another_ended_is_not_shifted():
    """Nothing is in both; `good night` and `ok` stand at round hours in each."""
    early = [
        Row(at("2025-05-01 20:00") + 86_400 * day, Who.ME, f"good night {day % 3}")
        for day in range(9)
    ]
    late = [
        Row(at("2025-05-10 21:00") + 86_400 * day, Who.ME, f"good night {day % 3}")
        for day in range(9)
    ]
    both = merged([export(early), export(late)])
    assert [row[1] for row in content(both)] == [row.wall for row in [*early, *late]]


def test_a_short_chat_of_like_words_is_known_again_in_another_zone():
    rows = [Row(at("2025-05-01 20:00") + step, Who.ME, "ok") for step in (0, 130, 1000, 1015, 5000)]
    both = merged([export(rows), export(by_another_clock(rows))])
    assert content(both) == content(export(rows))


def test_two_messages_are_too_few_to_tell_a_shift_by():
    rows = [Row(at("2025-05-01 20:00"), Who.ME, "ok"), Row(at("2025-05-01 20:01"), Who.ME, "well")]
    assert len(merged([export(rows), export(by_another_clock(rows))])) == 4


def test_an_id_that_is_taken_by_another_event_is_given_anew():
    """At 10:00 in Berlin `ok`; and another `ok` that a phone in New York shows at 10:00."""
    rows = [Row(at("2025-05-01 09:00") + 600 * n, Who.ME, f"number {n}") for n in range(30)]
    first = [*rows, Row(at("2025-05-01 15:00"), Who.THEM, "ok")]
    second = [
        *rows,
        Row(at("2025-05-01 15:00"), Who.THEM, "ok"),
        Row(at("2025-05-01 21:00"), Who.THEM, "ok"),
    ]
    both = merged([export(first), export(by_another_clock(second))])
    assert len(both) == len(set(both.ids.tolist())) == 32
    assert [row[1] for row in content(both) if row[4] == "ok"] == [
        at("2025-05-01 15:00"),
        at("2025-05-01 21:00"),
    ]


EDITED = [
    Row(at("2025-05-01 20:00"), Who.ME, "I will call you at noon"),
    Row(at("2025-05-01 20:01"), Who.THEM, "never write to me agian"),
    Row(at("2025-05-01 20:01"), Who.THEM, "goodbye"),
    Row(at("2025-05-01 20:05"), Who.ME, "sorry"),
]


@pytest.mark.parametrize("swap", [False, True])
def test_an_edited_message_is_one_and_stands_as_it_was_edited(swap):
    later = [*EDITED]
    later[1] = EDITED[1]._replace(text="never write to me again", edited=True)
    exports = [export(EDITED), export(later)]
    both = merged(exports[::-1] if swap else exports)
    assert sorted(content(both)) == sorted(content(export(later)))


@pytest.mark.parametrize("swap", [False, True])
def test_what_was_deleted_later_stays(swap):
    later = [*EDITED]
    later[1] = EDITED[1]._replace(text="", kind=Kind.DELETED)
    exports = [export(EDITED), export(later)]
    both = merged(exports[::-1] if swap else exports)
    assert content(both) == content(export(EDITED))


def test_an_edit_in_minutes_and_in_seconds_is_one():
    fine = [
        EDITED[0]._replace(wall=EDITED[0].wall + 17, edited=True, text="I will call you at one"),
        *EDITED[1:],
    ]
    both = merged([export(EDITED), export(fine)])
    assert content(both) == content(export(fine))


@pytest.mark.parametrize("swap", [False, True])
def test_calls_and_media_are_one_in_any_language_and_the_length_is_kept(swap):
    call = Row(at("2025-05-01 20:00"), Who.ME, "Missed voice call", Kind.CALL)
    photo = Row(at("2025-05-01 20:01"), Who.ME, "Media omitted", Kind.MEDIA)
    one = [call, photo]
    other = [
        call._replace(text="Verpasster Sprachanruf", seconds=0),
        photo._replace(text="Medien ausgeschlossen"),
    ]
    exports = [export(one), export(other)]
    both = merged(exports[::-1] if swap else exports)
    assert both.kind.tolist() == [Kind.CALL, Kind.MEDIA]
    assert both.seconds.tolist() == [0, UNKNOWN_SECONDS]


def test_system_lines_with_other_words_both_stay():
    one = [Row(at("2025-05-01 20:00"), Who.NOBODY, "You blocked this contact", Kind.SYSTEM)]
    other = [one[0]._replace(text="The code changed")]
    assert len(merged([export(one), export(other)])) == 2


def test_line_ends_and_spaces_at_the_ends_do_not_make_another_message():
    one = [Row(at("2025-05-01 20:00"), Who.ME, "hello\nthere")]
    other = [Row(at("2025-05-01 20:00"), Who.ME, "hello\r\nthere ")]
    assert content(merged([export(one), export(other)])) == content(export(one))


def test_another_way_is_another_event():
    rows = [Row(at("2025-05-01 20:00"), Who.ME, "call me")]
    assert len(merged([export(rows), export(rows, channel=Channel.SMS)])) == 2


def test_a_new_row_stands_after_its_forerunner_in_its_own_export():
    minute = at("2025-05-01 20:00")
    rows = [Row(minute, Who.ME, text) for text in ("one", "two", "three", "four")]
    both = merged([export([rows[0], rows[2], rows[3]]), export(rows[:3])])
    assert both.texts() == ["one", "two", "three", "four"]


def test_each_row_tells_where_it_came_from():
    rows = [Row(at("2025-05-01 20:00") + 60 * n, Who.ME, f"number {n}") for n in range(4)]
    both = merged([export(rows[:3], name="old.txt"), export(rows[1:], name="new.txt")])
    assert [event.origin for event in both] == ["old.txt:1", "old.txt:2", "old.txt:3", "new.txt:3"]
    assert [origin.name for origin in both.origins] == ["old.txt", "new.txt"]


def test_an_empty_record_adds_nothing():
    rows = export(EDITED)
    assert merged([nothing(), rows]) is rows
    assert merged([rows, nothing()]) is rows
    assert together(rows, nothing()).notes == ()
    with pytest.raises(ValueError, match="no record"):
        merged([])


def test_exports_of_one_chat_are_told_from_exports_of_two():
    rows = [Row(at("2025-05-01 20:00") + 60 * n, Who.ME, f"number {n}") for n in range(8)]
    greeting = [Row(at("2026-01-01 00:00"), Who.ME, "Happy new year")]
    assert shared(export(rows), export(rows[4:]))
    assert shared(export(rows), export(by_another_clock(rows)))
    assert not shared(
        export([*rows, *greeting]), export([*greeting, rows[0]._replace(text="hello Mum")])
    )
    assert not shared(export(rows), nothing())


def test_half_an_hour_is_told_as_such():
    rows = [Row(at("2025-05-01 20:00") + 700 * n, Who.ME, f"number {n}") for n in range(8)]
    notes = together(export(rows), export(by_another_clock(rows, "Asia/Kolkata"))).notes
    assert "up to 3.5 hours apart" in notes[1]


def test_the_moment_of_a_moved_row_is_that_of_its_clock():
    rows = [Row(at("2025-10-25 20:00") + 900 * n, Who.ME, f"number {n}") for n in range(60)]
    rows = sorted_by_instant(rows)
    both = merged([export(rows[:30]), export(by_another_clock(rows))])
    shown = [event.when.astimezone(ZoneInfo(BERLIN)) for event in both]
    assert [wall_clock(when) for when in shown] == both.wall.tolist()
    assert [when.fold for when in shown] == both.fold.tolist()
