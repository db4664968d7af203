"""What stays after the lock: the exercise and the numbers; only the key goes, and nothing of the vault is shown."""

from __future__ import annotations

import re

import pytest

from at_the_desk import SPACE, Run, words_on
from leeway.web import addresses as at


def stays(run: Run, path: str, **query: str) -> str:
    """What a page says of itself to the script that locks."""
    page = run.client.get(path, params=query, headers={"sec-fetch-site": "none"})
    return re.search(r'data-stay="([^"]*)"', page.text)[1]


def test_the_exercise_stays(run):
    run.begun(**SPACE)
    assert stays(run, at.WRITING) == "wave"
    assert stays(run, at.WRITING, b="") == "body"
    where = run.post(at.LOCK, stay="body", **{"held-writing": "not sent"}).headers["location"]
    assert not run.desk.is_open
    page = run.client.get(where).text
    assert "Body first" in words_on(page)
    assert "It has locked." in words_on(page)
    assert "not sent" not in page
    assert f"{at.UNLOCK}?n={at.WRITING}" in page
    assert "data-lock" not in page


@pytest.mark.parametrize("country", ["", "GB"])
def test_the_numbers_stay_with_their_country(run, country):
    run.begun(safe="no_fear", life="might_act", country="DE")
    assert stays(run, at.TODAY) == "help DE"
    where = run.post(at.LOCK, stay=f"help {country}").headers["location"]
    assert country not in where.split("k=")[0] or not country
    page = run.client.get(where).text
    assert ("0800 111 0 111" in page) is (country == "")
    assert ('href="tel:999"' in page) is (country == "GB")


def test_pages_that_show_something_of_the_vault_do_not_stay(run):
    run.begun(**SPACE)
    for path in (at.TODAY, at.SETTINGS, at.BY_HAND, at.ANSWERS, at.RECORD):
        assert stays(run, path) == ""
    assert run.post(at.LOCK, stay="").headers["location"] == at.UNLOCK
    assert run.post(at.LOCK, stay="/elsewhere").headers["location"] == at.UNLOCK


def test_a_box_whose_words_nobody_keeps_stays_as_it_is(run):
    run.begun(safe="no_fear", life="might_act")
    assert stays(run, at.WRITING) == "here"


def test_the_page_says_that_it_stays_only_while_it_is_locked(run):
    run.begun(**SPACE)
    assert "It has locked." not in run.get(at.WRITING, l="1").text
