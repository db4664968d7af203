"""Drafts: what was kept is read, thrown away, or taken back into the box; an ending brings the words back."""

from __future__ import annotations

import re

import pytest

from at_the_desk import SPACE, Run, words_on
from leeway.entries import Draft, LifeAnswer
from leeway.journal import SelfHarm
from leeway.web import addresses as at


@pytest.fixture
def run(tmp_path):
    made = Run(tmp_path)
    made.begun(**SPACE)
    return made


def box(run: Run) -> str:
    return re.search(r"(?s)<textarea[^>]*>(.*?)</textarea>", run.get(at.WRITING).text)[1]


def kept(run: Run) -> list[str]:
    return [line.entry.text for line in run.desk.session.lines() if isinstance(line.entry, Draft)]


def number(run: Run) -> str:
    return re.search(r'name="away" value="(\d+)"', run.get(at.DRAFTS).text)[1]


def test_what_was_kept_is_read_and_thrown_away(run):
    assert "Nothing is kept here." in run.get(at.DRAFTS).text
    run.post(at.WRITING, box="i miss the green lamp")
    assert at.DRAFTS in run.get(at.WRITING).text
    seen = words_on(run.get(at.DRAFTS).text)
    assert "i miss the green lamp" in seen
    assert "Sunday 15 March, 21:00" in seen
    first = number(run)
    page = run.client.get(run.post(at.DRAFTS, away=first).headers["location"]).text
    assert "Thrown away." in page
    assert kept(run) == []
    assert run.post(at.DRAFTS, away=first).status_code == 422


def test_what_was_kept_can_be_laid_into_the_box_again(run):
    run.post(at.WRITING, box="i miss the green lamp")
    assert box(run) == ""
    assert run.post(at.DRAFTS, back=number(run)).headers["location"] == at.WRITING
    assert box(run) == "i miss the green lamp"


@pytest.mark.parametrize("ending", ["1", "2", "3", "4"])
def test_each_ending_leaves_the_words_in_the_box(run, ending):
    page = run.get(at.WRITING).text
    assert f'name="c" value="{ending}"' in page
    where = run.post(at.WRITING, box="not like this", c=ending).headers["location"]
    assert where == f"{at.AFTER_WRITING}?c={ending}"
    assert kept(run) == []
    assert box(run) == "not like this"


def test_an_ending_with_an_emptied_box_empties_it(run):
    run.post(at.WRITING, box="not like this", c="3")
    where = run.post(at.WRITING, box="", was="not like this", c="1").headers["location"]
    assert where == f"{at.AFTER_WRITING}?c=1"
    assert box(run) == ""
    assert run.post(at.WRITING, box="", c="x&y=1").headers["location"] == f"{at.AFTER_WRITING}?c=1"


def test_an_ending_after_words_of_self_harm_brings_people_first(run):
    where = run.post(at.WRITING, box="i want to kill myself tonight", c="3").headers.get("location")
    assert where != f"{at.AFTER_WRITING}?c=3"


def test_in_a_crisis_the_words_are_spared_and_nothing_goes_into_the_box(run):
    run.post(at.WRITING, box="i miss the green lamp")
    first = number(run)
    run.desk.session.write(LifeAnswer(SelfHarm.SOMETIMES), now=run.desk.now())
    page = run.get(at.DRAFTS).text
    assert "green lamp" not in page
    assert 'name="back"' not in page
    assert run.post(at.DRAFTS, back=first).headers["location"] == at.DRAFTS
    run.post(at.DRAFTS, away=first)
    assert kept(run) == []
