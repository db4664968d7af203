"""Questions: one a page, spread over the first days, each answered or left open."""

from __future__ import annotations

import re
from html import unescape

import pytest

from at_the_desk import NOW, SPACE, Run
from leeway import packed
from leeway.journal import Answer, Screen
from leeway.record import id_name
from leeway.web import addresses as at
from leeway.web import forms


@pytest.fixture
def run(tmp_path):
    return Run(tmp_path)


@pytest.fixture
def open_run(run):
    run.begun(**SPACE)
    return run


# ------------------------------------------------------------ questions


def test_the_screens_are_spread_over_the_first_days(open_run):
    page = open_run.get(at.QUESTIONS).text
    assert "Could they open this computer" in page
    shown = open_run.post(at.QUESTIONS, kind="screen", screen="open_computer", answer="yes").text
    assert "How to leave fast" in shown
    later = [item for item in packed.toml("screens")["item"] if item["day"] > 0]
    assert not any(item["question"] in unescape(open_run.get(at.TODAY).text) for item in later)


def test_every_item_of_the_screens_is_asked_somewhere():
    asked = {item["screen"] for item in packed.toml("screens")["item"]}
    first = {item.value for pairs in forms._SAFE.values() for item, _ in pairs}
    assert asked | first | {"blocked"} == {item.value for item in Screen}


def test_an_answer_is_written_down_and_the_next_question_comes(open_run):
    open_run.post(at.QUESTIONS, kind="screen", screen="open_computer", answer="no")
    assert open_run.desk.session.journal().answered(Screen.OPEN_COMPUTER) is Answer.NO
    page = open_run.get(at.QUESTIONS)
    assert "Could they open" not in page.text


@pytest.mark.parametrize("kind", ["screen", "apart", "limit", "afraid"])
def test_no_answer_is_asked_for_again(open_run, kind):
    assert open_run.post(at.QUESTIONS, kind=kind, event="zz").status_code in {303, 422}


def test_a_limit_that_was_read_can_be_confirmed_or_made_stricter(open_run):
    open_run.brought()
    session = open_run.desk.session
    limit = next(each for each in session.assessment(NOW).running if each.quote.event)
    open_run.post(at.ARRIVED, event=id_name(limit.quote.event), means="kind:no_contact")
    kinds = {each.kind.value for each in session.assessment(NOW).running if each.confirmed}
    assert "no_contact" in kinds


def test_apart_since_a_day_is_written_down(open_run):
    session = open_run.desk.session
    wrong = open_run.post(at.QUESTIONS, kind="apart", apart="since", since="2026-05-01")
    assert wrong.status_code == 422
    open_run.post(at.QUESTIONS, kind="apart", apart="since", since="2026-03-05")
    assert session.journal().apart_since.date().isoformat() == "2026-03-05"


def test_a_limit_is_asked_about_with_its_own_words(open_run):
    open_run.post(at.QUESTIONS, kind="screen", screen="open_computer", answer="no")
    open_run.brought()
    page = open_run.get(at.QUESTIONS).text
    assert "What did they mean?" in page
    assert "i need some space right now" in page
    event = re.search(r'name="event" value="(\w+)"', page)[1]
    where = open_run.post(at.QUESTIONS, kind="limit", event=event, means="dispute:quote")
    assert where.headers["location"] == at.QUESTIONS
    (dispute,) = open_run.desk.session.journal().disputes
    assert id_name(dispute.event) == event


@pytest.mark.parametrize(
    ("answer", "afraid", "settled"),
    [
        ("no", Answer.NO, 1),
        ("yes", Answer.YES, 0),
        ("rather_not", Answer.RATHER_NOT, 1),
    ],
)
def test_an_old_alarm_is_settled_or_taken_seriously(open_run, answer, afraid, settled):
    open_run.post(at.QUESTIONS, kind="afraid", event=f"{77:016x}", answer=answer)
    journal = open_run.desk.session.journal()
    assert journal.answered(Screen.AFRAID) is afraid
    assert len(journal.settled) == settled


def test_when_no_question_waits_today_is_shown(run):
    run.begun(safe="no_fear", life="no", words="final", when="2026-03-01", shared="nothing")
    for _ in range(8):
        page = run.get(at.QUESTIONS)
        if page.status_code == 303:
            break
        screen = re.search(r'name="screen" value="(\w+)"', page.text)[1]
        run.post(at.QUESTIONS, kind="screen", screen=screen, answer="no")
    assert page.headers["location"] == at.TODAY
    assert "One question for you" not in run.get(at.TODAY).text
