"""Figures: each has a title and a description, shows what it should, and carries no style of its own."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from at_the_desk import NOW
from chat import Chat
from leeway.assessment import assess
from leeway.findings.upset import HIGH_FROM, MODERATE_FROM, Level, Upset
from leeway.readings import read
from leeway.record import nothing
from leeway.web import charts, days
from leeway.web.charts import Day, Mark, Stretch

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


def test_words_without_room_are_left_to_the_description():
    quiet = [Day(FIRST + timedelta(days=n), 0, 0, 0, 0) for n in range(40)]
    svg = charts.contact_by_day(
        quiet, [Stretch(FIRST, FIRST + timedelta(days=1), "they asked for space")]
    )
    assert all_of(svg, "on-limit") == []
    assert "they asked for space" in told(svg)


def test_words_of_two_limits_never_lie_on_each_other():
    quiet = [Day(FIRST + timedelta(days=n), 0, 0, 0, 0) for n in range(40)]
    end = FIRST + timedelta(days=39)
    stretches = [
        Stretch(FIRST, end, "they asked for space"),
        Stretch(FIRST + timedelta(days=1), end, "practical matters only"),
    ]
    svg = charts.contact_by_day(quiet, stretches)
    places = sorted((float(t.get("x")), len(t.text)) for t in all_of(svg, "on-limit"))
    for (x, letters), (other, _) in pairwise(places):
        assert x + letters * charts.WIDE.letter <= other


def test_a_figure_without_links_is_one_picture_and_with_them_a_group():
    one = [Day(FIRST, 1, 0, 1, 0)]
    assert drawn(charts.contact_by_day(one)).get("role") == "img"
    linked = drawn(charts.contact_by_day(one, where="/p/c?d="))
    assert linked.get("role") == "group"
    (link,) = linked.iter("a")
    assert link.get("href") == f"/p/c?d={FIRST.toordinal()}"
    assert "1 from you" in link.get("aria-label")


def test_no_days_no_figure():
    assert charts.contact_by_day([]) == ""


# ------------------------------------------------------------ the band


def mood(low: float | None, value: float | None, high: float | None) -> Upset:
    return Upset(Level.UNKNOWN, value, low, high, None, ())


def test_an_unknown_mood_has_no_band():
    assert charts.upset_band(mood(None, None, None)) == ""


@given(st.lists(st.floats(0, 9), min_size=3, max_size=3).map(sorted))
def test_the_band_lies_where_its_words_are(values):
    svg = charts.upset_band(mood(*values))
    (band,) = all_of(svg, "band")
    left, right = float(band.get("x")), float(band.get("x")) + float(band.get("width"))
    assert 0 <= left <= right <= charts._GAUGE[0] + 6
    low, _, high = values
    assert f"from {charts.zone(low)} to {charts.zone(high)}" in told(svg)


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
    assert charts.zone(value) == name


# ------------------------------------------------------------ kept days


def test_kept_days_and_slips():
    rows = [(FIRST + timedelta(days=n), n == 2) for n in range(5)]
    svg = charts.kept_days(rows, ahead=30)
    assert len(all_of(svg, "kept")) == 4
    assert len(all_of(svg, "slipped")) == 1
    assert len(all_of(svg, "ahead")) == 9
    assert told(svg) == "4 of the last 5 days kept. Slips: 3 Mar."


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
    seen = assess(chat.record, read(chat.record), chat.journal, now=chat.now)
    picture = days.span(chat.record, seen, date(2026, 3, 15), 10)
    assert len(picture.days) == 10
    assert [each.words for each in picture.stretches] == ["they asked for space until 31 Mar"]
    assert {day.day: day.slips for day in picture.days if day.slips} == {date(2026, 3, 12): 1}
    kept = days.kept(seen, days.slips_by_day(chat.record, seen))
    assert [slip for _, slip in kept] == [False, False, True, False, False, False]


def test_an_empty_record_is_empty_days():
    record = nothing()
    now = datetime(2026, 3, 15, tzinfo=UTC)
    seen = assess(record, read(record), now=now)
    picture = days.span(record, seen, NOW.date(), 7)
    assert sum(day.mine + day.theirs for day in picture.days) == 0
    assert days.kept(seen, {}) == ()
