"""Helplines: every row can be shown, the fallback is always there, and numbers are strings that people dial."""

from __future__ import annotations

import re
from datetime import date

import pytest

from leeway import packed
from leeway.helplines import countries, country_of, helplines

TABLE = packed.toml("helplines")
KINDS = ("crisis", "young", "abuse", "stalking", "own")
ROWS = [(code, row) for code, table in TABLE["countries"].items() for row in table["lines"]]


def test_the_countries_are_those_with_facts():
    assert len(countries()) == 25
    assert list(countries().values()) == sorted(countries().values())
    assert {"US", "GB", "IE", "DE", "FR", "IN", "ZA"} <= set(countries())


@pytest.mark.parametrize("code", countries())
def test_every_row_of_a_country_is_shown_once_and_in_the_order_that_is_asked(code):
    found = helplines(code.lower(), KINDS)
    wanted = sorted(TABLE["countries"][code]["lines"], key=lambda row: KINDS.index(row["for"]))
    assert [line.show for line in found.lines] == [row["show"] for row in wanted]
    assert found.country == TABLE["countries"][code]["country"]
    assert found.emergency
    assert "findahelpline.com" in found.directory


@pytest.mark.parametrize("code", countries())
def test_every_country_has_an_emergency_number_and_lines_for_crisis_and_abuse(code):
    assert helplines(code, ("crisis",)).lines
    assert helplines(code, ("abuse",)).lines


@pytest.mark.parametrize("asked", ["", "XX", "Atlantis", "  "])
def test_without_a_country_the_fallback_stands(asked):
    found = helplines(asked, KINDS)
    assert found.country == ""
    assert found.lines == ()
    assert "112" in found.emergency
    assert "911" in found.emergency
    assert "findahelpline.com" in found.directory


@pytest.mark.parametrize(("code", "row"), ROWS, ids=[f"{code} {row['name']}" for code, row in ROWS])
def test_a_row_is_a_fact_that_can_be_shown(code, row):
    assert row["for"] in KINDS
    assert row["name"]
    assert isinstance(row["show"], str)
    assert "+" not in row["show"]
    assert re.search(r"\d{2}|\.\w{2,3}$", row["show"])
    assert row["sure"] in {"page", "memory"}
    assert isinstance(row.get("checked"), date) is (row["sure"] == "page")


@pytest.mark.parametrize("code", countries())
def test_an_emergency_number_says_how_sure_it_is(code):
    row = TABLE["countries"][code]
    assert "+" not in row["emergency"]
    assert isinstance(row.get("emergency_checked"), date) is (row["emergency_sure"] == "page")


@pytest.mark.parametrize(("code", "number"), [("AU", "13 11 14"), ("ZA", "0800 567 567")])
def test_a_number_that_only_an_old_list_has_says_that_nobody_checked_it(code, number):
    (line,) = (line for line in helplines(code, ("crisis",)).lines if number in line.show)
    assert not line.seen
    assert line.checked is None


def test_no_number_is_a_short_code_made_international():
    text = " ".join(row["show"] for _, row in ROWS)
    assert not re.search(r"\+\d|33333114|4485258|1741741", text)
    assert "Call 3114" in text
    assert "85258" in text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("gb", "GB"),
        ("UK", "GB"),
        (" united  kingdom ", "GB"),
        ("Germany", "DE"),
        ("usa", "US"),
        ("xx", ""),
        ("", ""),
    ],
)
def test_a_country_by_its_letters_or_its_name(text, code):
    assert country_of(text) == code


@pytest.mark.parametrize(
    ("code", "place"),
    [("GB", "the United Kingdom"), ("NL", "the Netherlands"), ("IE", "Ireland"), ("", "")],
)
def test_a_country_as_it_stands_in_a_sentence(code, place):
    assert helplines(code, ("crisis",)).place == place


def test_what_nobody_checked_is_named():
    assert helplines("GB", ("crisis", "own")).unchecked == ("Respect Phoneline",)
    assert helplines("ES", ("crisis",)).unchecked[0] == "the emergency number"
    assert helplines("", ()).unchecked == ()


def test_the_oldest_day_of_checking_counts_and_what_was_never_checked_has_none():
    gb, es = helplines("GB", ("crisis", "own")), helplines("ES", ("crisis",))
    assert gb.oldest == min(line.checked for line in gb.lines if line.checked)
    assert [line.seen for line in gb.lines] == [line.checked is not None for line in gb.lines]
    assert es.oldest is None


def test_lines_for_young_people_stand_with_any_kind_where_there_are_some(monkeypatch):
    young = {"for": "young", "name": "Young", "show": "Call 116 111", "sure": "memory"}
    crisis = {"for": "crisis", "name": "All", "show": "Call 123", "sure": "memory"}
    monkeypatch.setitem(
        TABLE["countries"],
        "XX",
        {"country": "X", "emergency": "112", "emergency_sure": "memory", "lines": [young, crisis]},
    )
    assert [line.name for line in helplines("XX", ("crisis",)).lines] == ["All", "Young"]


@pytest.mark.parametrize(
    ("code", "number"),
    [("GB", "0800 1111"), ("IE", "1800 66 66 66"), ("DE", "116 111"), ("AU", "1800 55 1800")],
)
def test_a_line_for_young_people_stands_after_the_others(code, number):
    lines = helplines(code, ("crisis", "abuse")).lines
    assert lines[-1].kind == "young"
    assert number in lines[-1].show
    assert [line.kind for line in lines].count("young") == 1
