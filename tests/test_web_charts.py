"""Figures: each has a title and a description, shows what it should, and carries no style of its own."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from at_the_desk import NOW
from chat import Chat, read_chat
from leeway.assessment import assess
from leeway.cue import Cue
from leeway.findings.upset import HIGH_FROM, MODERATE_FROM, Level, Upset
from leeway.journal import Journal, Told
from leeway.readings import read
from leeway.record import nothing
from leeway.web import charts, days, gauges
from leeway.web.charts import Day, Mark, Stretch
from leeway.web.gauges import Held

FIRST = date(2026, 3, 1)


def drawn(svg: str) -> ET.Element:
    return ET.fromstring(str(svg))  # noqa: S314 - our own figure


def all_of(svg: str, kind: str) -> list[ET.Element]:
    return [each for each in drawn(svg).iter() if kind in each.get("class", "").split()]


def told(svg: str) -> str:
    return next(each.text or "" for each in drawn(svg) if each.tag == "desc")


counts = st.integers(0, 500)
many_days = st.lists(
    st.tuples(counts, counts, counts, counts, counts), min_size=1, max_size=60
).map(lambda rows: [Day(FIRST + timedelta(days=n), *row) for n, row in enumerate(rows)])


@given(
    many_days,
    st.sampled_from([charts.WIDE, charts.NARROW]),
    st.integers(-50, 80),
    st.integers(0, 60),
)
def test_every_figure_is_sound(given_days, shape, start, length):
    stretch = Stretch(
        FIRST + timedelta(days=start), FIRST + timedelta(days=start + length), 'they said "<no>"'
    )
    ending = Mark(FIRST + timedelta(days=start), "they ended it")
    svg = charts.contact_by_day(given_days, (stretch,), ending, shape=shape, where="/p/c?d=")
    root = drawn(svg)
    ids = root.get("aria-labelledby").split()
    assert [each.get("id") for each in root.iter() if each.get("id") in ids] == ids
    assert "style" not in svg
    for rect in root.iter("rect"):
        x, width = float(rect.get("x")), float(rect.get("width"))
        assert x >= -0.5
        assert x + width <= shape.width + 0.5
        if "touch" not in rect.get("class"):
            assert float(rect.get("height")) > 0
            assert float(rect.get("y")) + float(rect.get("height")) <= shape.height


def test_theirs_stand_up_and_mine_hang_down():
    svg = charts.contact_by_day([Day(FIRST, 3, 2, 4, 1)])
    axis = float(all_of(svg, "axis")[0].get("y1"))
    for bar in all_of(svg, "them"):
        assert float(bar.get("y")) < axis
    for bar in all_of(svg, "me"):
        assert float(bar.get("y")) >= axis - 0.1
    assert len(all_of(svg, "call")) == 2


def test_a_slip_is_a_ring_and_is_told():
    svg = charts.contact_by_day(
        [Day(FIRST, 1, 0, 0, 0, 1), Day(FIRST + timedelta(days=1), 0, 0, 0, 0)]
    )
    assert len(all_of(svg, "slip")) == 1
    assert "after a clear no: 1" in told(svg)


def test_a_limit_is_a_shade_with_its_words():
    quiet = [Day(FIRST + timedelta(days=n), 0, 0, 0, 0) for n in range(40)]
    svg = charts.contact_by_day(
        quiet, [Stretch(FIRST, FIRST + timedelta(days=30), "they asked for space")]
    )
    assert len(all_of(svg, "limit")) == 1
    assert [each.text for each in all_of(svg, "on-limit")] == ["they asked for space"]
    assert "they asked for space, from 1 Mar to 31 Mar" in told(svg)


@given(
    many_days,
    st.sampled_from([charts.WIDE, charts.NARROW]),
    st.integers(0, 60),
)
def test_the_words_of_the_ending_lie_over_no_bar_ring_number_or_day(given_days, shape, start):
    ending = Mark(FIRST + timedelta(days=start), "they ended it")
    svg = charts.contact_by_day(given_days, (), ending, shape=shape)
    inside = given_days[-shape.days :][0].day <= ending.day <= given_days[-1].day
    found = all_of(svg, "on-ending")
    assert len(found) == len(all_of(svg, "ending")) == inside
    for words in found:
        high, low = float(words.get("y")) - 9, float(words.get("y")) + 3
        marks = [float(each.get("y")) for each in all_of(svg, "most")]
        marks += [float(each.get("cy")) + 5 for each in all_of(svg, "slip")]
        marks += [float(b.get("y")) + float(b.get("height")) for b in all_of(svg, "me")]
        assert all(each <= high for each in marks)
        assert all(low <= float(each.get("y")) - 9 for each in all_of(svg, "tick"))
        left = float(words.get("x"))
        length = len(words.text) * shape.letter
        left -= length if words.get("text-anchor") == "end" else 0
        assert 0 <= left <= shape.width - length


@pytest.mark.parametrize("start", [0, 20, 38])
def test_a_short_limit_has_its_words_beside_it(start):
    quiet = [Day(FIRST + timedelta(days=n), 0, 0, 0, 0) for n in range(40)]
    day = FIRST + timedelta(days=start)
    svg = charts.contact_by_day(
        quiet, [Stretch(day, day + timedelta(days=1), "they asked for space")]
    )
    (words,) = all_of(svg, "on-limit")
    (bar,) = all_of(svg, "lane")
    x, left = float(words.get("x")), float(bar.get("x"))
    length = len(words.text) * charts.WIDE.letter
    assert x + length <= left or x >= left + float(bar.get("width"))
    assert 0 <= x <= charts.WIDE.width - length


@given(
    st.lists(st.tuples(st.integers(-9, 45), st.integers(0, 40)), min_size=1, max_size=9),
    st.sampled_from([charts.WIDE, charts.NARROW]),
)
def test_words_of_two_limits_never_lie_on_each_other_nor_on_another_limit(given_stretches, shape):
    quiet = [Day(FIRST + timedelta(days=n), 0, 0, 0, 0) for n in range(40)]
    stretches = [
        Stretch(FIRST + timedelta(days=a), FIRST + timedelta(days=a + b), f"limit number {n}")
        for n, (a, b) in enumerate(given_stretches)
    ]
    svg = charts.contact_by_day(quiet, stretches, shape=shape)
    words = [(t.get("y"), float(t.get("x")), len(t.text)) for t in all_of(svg, "on-limit")]
    for (row, x, letters), (other_row, other, _) in pairwise(sorted(words)):
        assert row != other_row or x + letters * shape.letter <= other
    first = next((t.text for t in all_of(svg, "on-limit")), None)
    seen = [s for s in stretches if all_of(charts.contact_by_day(quiet, [s], shape=shape), "lane")]
    assert first is None or first == seen[0].words


def test_the_limits_stand_in_lanes_the_first_on_top():
    quiet = [Day(FIRST + timedelta(days=n), 0, 0, 0, 0) for n in range(40)]
    end = FIRST + timedelta(days=39)
    stretches = [
        Stretch(FIRST, end, "they asked for no contact"),
        Stretch(FIRST + timedelta(days=1), end, "practical matters only"),
    ]
    svg = charts.contact_by_day(quiet, stretches)
    assert [each.text for each in all_of(svg, "on-limit")] == [each.words for each in stretches]
    tops = [float(each.get("y")) for each in all_of(svg, "lane")]
    assert tops == sorted(set(tops))


def test_days_beyond_the_record_are_marked_and_told():
    quiet = [Day(FIRST + timedelta(days=n), 1, 0, 0, 0) for n in range(40)]
    svg = charts.contact_by_day(quiet, reach=FIRST + timedelta(days=9))
    assert len(all_of(svg, "unknown")) == 1
    assert "The record ends on 10 Mar." in told(svg)
    whole = charts.contact_by_day(quiet, reach=quiet[-1].day)
    assert all_of(whole, "unknown") == []
    assert "ends" not in told(whole)


def test_the_longest_bar_of_each_side_has_its_number():
    svg = charts.contact_by_day(
        [Day(FIRST, 3, 2, 4, 1), Day(FIRST + timedelta(days=1), 1, 0, 8, 0)]
    )
    assert [each.text for each in all_of(svg, "most")] == ["8", "5"]
    assert all_of(charts.contact_by_day([Day(FIRST, 0, 0, 0, 0)]), "most") == []


def test_the_day_that_is_shown_is_marked():
    quiet = [Day(FIRST + timedelta(days=n), 1, 0, 0, 0) for n in range(9)]
    assert len(all_of(charts.contact_by_day(quiet, chosen=FIRST), "chosen")) == 1
    assert all_of(charts.contact_by_day(quiet, chosen=FIRST - timedelta(days=1)), "chosen") == []


def test_a_figure_without_links_is_one_picture_and_with_them_a_group():
    one = [Day(FIRST, 1, 0, 1, 0)]
    assert drawn(charts.contact_by_day(one)).get("role") == "img"
    linked = drawn(charts.contact_by_day(one, where="/p/c?d="))
    assert linked.get("role") == "group"
    (link,) = linked.iter("a")
    assert link.get("href") == f"/p/c?d={FIRST.toordinal()}#day"
    assert "1 from you" in link.get("aria-label")


def test_no_days_no_figure():
    assert charts.contact_by_day([]) == ""


# ------------------------------------------------------------ the band


def mood(low: float | None, value: float | None, high: float | None) -> Upset:
    return Upset(Level.UNKNOWN, value, low, high, None, ())


def test_an_unknown_mood_has_no_band():
    assert gauges.upset_band(mood(None, None, None)) == ""


@given(st.lists(st.floats(0, 9), min_size=3, max_size=3).map(sorted))
def test_the_band_lies_where_its_words_are(values):
    svg = gauges.upset_band(mood(*values))
    (band,) = all_of(svg, "band")
    left, right = float(band.get("x")), float(band.get("x")) + float(band.get("width"))
    assert 0 <= left <= right <= gauges._GAUGE[0] + 6
    low, _, high = values
    assert f"from {gauges.zone(low)} to {gauges.zone(high)}" in told(svg)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (0, "calm"),
        (MODERATE_FROM - 0.01, "calm"),
        (MODERATE_FROM, "moderate"),
        (HIGH_FROM, "high"),
        (50, "high"),
    ],
)
def test_the_names_of_the_band_are_those_of_the_reading(value, name):
    assert gauges.zone(value) == name


# ------------------------------------------------------------ kept days


def test_kept_days_and_slips():
    rows = [Held(FIRST + timedelta(days=n), n == 2) for n in range(5)]
    svg = gauges.kept_days(rows, ahead=30)
    assert len(all_of(svg, "kept")) == 4
    assert len(all_of(svg, "slipped")) == 1
    assert len(all_of(svg, "ahead")) == 9
    assert told(svg) == "4 of the last 5 days kept. Slips: 3 Mar."


def test_a_day_that_nobody_knows_is_not_called_kept():
    rows = [Held(FIRST + timedelta(days=n), slip=False, known=n < 3) for n in range(5)]
    svg = gauges.kept_days(rows)
    assert len(all_of(svg, "kept")) == 3
    assert len(all_of(svg, "unknown")) == 2
    assert told(svg) == "3 of the last 5 days kept. Not known: 2."


# ------------------------------------------------------------ days of a record


def test_days_are_counted_by_the_local_clock(chat: Chat):
    """
    now: 2026-03-15 10:00
    2026-03-10 23:59 me: good night
    2026-03-11 00:01 them: good night
    2026-03-11 08:00 me calls 0s
    2026-03-11 09:00 them: morning
    """
    counted = days.counted(chat.record, date(2026, 3, 9), date(2026, 3, 12), {})
    assert [tuple(day[1:5]) for day in counted] == [
        (0, 0, 0, 0),
        (1, 0, 0, 0),
        (0, 1, 2, 0),
        (0, 0, 0, 0),
    ]
    rows = days.rows_of(chat.record, date(2026, 3, 11))
    assert [chat.record.text_at(row) for row in rows] == ["good night", "", "morning"]


def test_what_a_figure_of_a_record_shows(chat: Chat):
    """
    now: 2026-03-15 10:00
    2026-03-10 20:00 them: i need space until the end of the month
    2026-03-12 22:00 me: please
    """
    readings = read(chat.record)
    seen = assess(chat.record, readings, chat.journal, now=chat.now)
    slips = days.slips_by_day(seen)
    picture = days.span(chat.record, seen, slips, date(2026, 3, 15), 10)
    assert len(picture.days) == 10
    assert [each.words for each in picture.stretches] == ["they asked for space until 31 Mar"]
    assert {day.day: day.slips for day in picture.days if day.slips} == {date(2026, 3, 12): 1}
    assert picture.reach == date(2026, 3, 12)
    kept = days.kept(seen, slips)
    assert [day.slip for day in kept] == [False, False, True, False, False, False]
    assert [day.known for day in kept] == [True, True, True, False, False, False]


def test_slips_of_long_ago_have_their_days_and_nothing_before_the_no_counts(chat: Chat):
    """
    now: 2026-06-20 10:00
    2026-03-01 22:00 me: please
    2026-03-10 20:00 them: don't contact me again
    2026-03-12 22:00 me: please
    2026-03-12 23:00 me: i mean it
    2026-03-20 22:00 me: hello
    """
    readings = read(chat.record)
    seen = assess(chat.record, readings, chat.journal, now=chat.now)
    assert days.slips_by_day(seen) == {
        date(2026, 3, 12): 2,
        date(2026, 3, 20): 1,
    }


@pytest.mark.parametrize("gap", [1, 7, 8, 20, 40])
def test_the_slips_of_the_figure_are_those_that_are_counted(gap):
    chat = read_chat(
        f"""
        now: 2026-03-15 10:00
        {date(2026, 3, 8) - timedelta(days=gap)} 20:00 them: hello
        {date(2026, 3, 9) - timedelta(days=1)} 20:00 them: i need some space
        2026-03-09 22:00 me: please
        2026-03-11 22:00 me: are you there
        """
    )
    readings = read(chat.record)
    seen = assess(chat.record, readings, chat.journal, now=chat.now)
    counted = sum(act.count for act in seen.findings if act.id == "P07")
    assert sum(days.slips_by_day(seen).values()) == counted == 2


def test_a_limit_that_was_told_without_its_day_says_so_and_no_ending_is_drawn():
    now = NOW
    journal = Journal(
        told=(Told(Cue.SPACE, now, dated=False), Told(Cue.FINAL, now, dated=False)),
    )
    record = nothing()
    seen = assess(record, read(record), journal, now=now)
    picture = days.span(record, seen, {}, now.date(), 10)
    assert [each.words for each in picture.stretches] == ["they asked for space, day not known"]
    assert picture.ending is None


def test_the_strictest_and_latest_limit_stands_first(chat: Chat):
    """
    now: 2026-03-30 10:00
    2026-03-01 20:00 them: only text me about the flat from now on
    2026-03-05 20:00 them: i need some space until 20 march
    2026-03-25 20:00 them: i need space until 10 april
    """
    seen = assess(chat.record, read(chat.record), chat.journal, now=chat.now)
    assert [each.words for each in days.stretches(seen)] == [
        "they asked for space until 10 Apr",
        "they asked for space until 20 Mar",
        "practical matters only",
    ]


def test_an_empty_record_is_empty_days():
    record = nothing()
    now = datetime(2026, 3, 15, tzinfo=UTC)
    seen = assess(record, read(record), now=now)
    picture = days.span(record, seen, days.slips_by_day(seen), NOW.date(), 7)
    assert sum(day.mine + day.theirs for day in picture.days) == 0
    assert days.kept(seen, {}) == ()
