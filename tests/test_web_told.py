"""Told: a page of the answers given, each with a way to change it, looser only as the rules allow."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from at_the_desk import NOW, PASSPHRASE, SPACE, Run, words_on
from leeway.cue import Cue
from leeway.entries import Sharing
from leeway.journal import Answer, Screen, SelfHarm, Shared
from leeway.paths import Path
from leeway.web import addresses as at
from leeway.web.pages import told


def later(run: Run, **passed: int) -> Run:
    """The same vault in another run, some time later."""
    run.desk.lock()
    other = Run(run.desk.folder.parent, NOW + timedelta(**passed))
    other.post(at.UNLOCK, passphrase=PASSPHRASE)
    return other


def change(run: Run, name: str, **fields: str) -> int:
    return run.post(at.ANSWERS, q=name, **fields).status_code


def form(run: Run, name: str) -> str:
    """The page on which one answer is changed."""
    return run.get(at.ANSWERS, q=str(told._ALL.index(name))).text


def choices(run: Run, name: str) -> list[str]:
    return re.findall(r'name="answer" value="(\w+)"', form(run, name))


def test_all_that_was_told_stands_there_with_its_way_to_change_it(run):
    run.begun(safe="no_fear", life="sometimes", words="space", when="2026-03-06", shared="work")
    run.desk.session.write(Sharing(frozenset({Shared.WORK}), "e-mail"), now=NOW)
    page = run.get(at.ANSWERS).text
    seen = words_on(page)
    assert "Work (e-mail)." in seen
    assert "Sometimes." in seen
    assert "They need space or time. Friday 6 March" in seen
    assert "Are you afraid of them? No. Sunday 15 March" in seen
    links = [int(place) for place in re.findall(r"\?q=(\d+)", page)]
    names = [told._ALL[place] for place in links]
    assert names == ["apart", "sharing", "country", "life", "order", "afraid"]
    for name in names:
        assert 'name="q"' in form(run, name)


@pytest.mark.parametrize("there", [at.SETTINGS, at.TODAY])
@pytest.mark.parametrize("answers", [SPACE, {"safe": "afraid", "life": "no"}])
def test_it_is_reached_from_settings_and_today(run, there, answers):
    run.begun(**answers)
    assert f'href="{at.ANSWERS}"' in run.get(there).text


def test_together_apart_since_what_is_shared_and_the_country_are_changed(run):
    run.begun(**SPACE)
    journal = run.desk.session.journal
    assert change(run, "apart", apart="since", since="2026-03-01") == 303
    assert journal().apart_since.date().isoformat() == "2026-03-01"
    assert "Apart since Sunday 1 March." in words_on(run.get(at.ANSWERS).text)
    assert change(run, "apart", apart="unknown") == 303
    assert "The day isn't known." in words_on(run.get(at.ANSWERS).text)
    assert change(run, "apart", apart="together") == 303
    assert journal().together
    assert change(run, "apart", apart="since", since="2026-04-01") == 422
    run.post(at.ANSWERS, q="sharing", shared=["home", "child"], way="e-mail")
    assert journal().shared == {Shared.HOME, Shared.CHILD}
    assert journal().agreed_channel == "e-mail"
    assert change(run, "sharing") == 303
    assert not journal().shared
    assert change(run, "country", country="GB") == 303
    assert run.desk.settings().country == "GB"
    assert change(run, "country", country="XX") == 422


def test_a_danger_is_told_of_at_a_tap_and_over_after_a_week(run):
    run.begun(**SPACE)
    assert change(run, "afraid", answer="yes") == 303
    assert run.desk.session.advice(NOW).paths.first is Path.SAFETY
    assert choices(run, "afraid") == ["no", "yes", "rather_not"]
    run = later(run, hours=1)
    assert choices(run, "afraid") == []
    assert "Sunday 22 March" in words_on(form(run, "afraid"))
    assert change(run, "afraid", answer="no") == 422
    assert run.desk.session.journal().answered(Screen.AFRAID) is Answer.YES
    run = later(run, days=7)
    assert change(run, "afraid", answer="no") == 303
    assert run.desk.session.advice(NOW + timedelta(days=7)).paths.first is None


def test_thoughts_of_ending_ones_life_are_told_at_a_tap_and_not_over_the_same_day(run):
    run.begun(**SPACE)
    assert change(run, "life", answer="sometimes") == 303
    assert run.desk.session.advice(NOW).paths.first is Path.CRISIS
    run = later(run, hours=1)
    assert choices(run, "life") == ["sometimes", "might_act"]
    assert change(run, "life", answer="no") == 422
    assert change(run, "life", answer="might_act") == 303
    run = later(run, days=1, hours=1)
    assert change(run, "life", answer="no") == 303
    assert run.desk.session.journal().self_harm is SelfHarm.NO


def test_an_order_is_added_at_a_tap_and_ended_by_a_court_alone(run):
    run.begun(**SPACE)
    assert change(run, "order", answer="protects_me") == 303
    run = later(run, hours=1)
    assert choices(run, "order") == ["protects_me", "against_me"]
    assert change(run, "order", answer="no") == 422
    assert change(run, "order", answer="against_me") == 303
    journal = run.desk.session.journal()
    assert journal.answered(Screen.ORDER_PROTECTS_ME) is Answer.YES
    assert journal.answered(Screen.ORDER_AGAINST_ME) is Answer.YES
    run = later(run, days=20)
    for day in ("", "2026-03-14", "2026-05-01"):
        assert change(run, "order", do="court", day=day) == 422
    assert change(run, "order", do="court", day="2026-03-20") == 303
    assert "police report between you? No." in words_on(run.get(at.ANSWERS).text)


def test_an_order_told_by_a_slip_of_the_finger_goes_at_once(run):
    run.begun(safe="against_me", life="no")
    assert change(run, "order", answer="protects_me") == 303
    journal = run.desk.session.journal()
    assert journal.answered(Screen.ORDER_AGAINST_ME) is Answer.NO
    assert journal.answered(Screen.ORDER_PROTECTS_ME) is Answer.YES


def test_their_no_is_ended_by_their_words_alone(run):
    run.begun(**SPACE)
    run.post(at.QUESTIONS, kind="screen", screen="asked_to_stop", answer="yes")
    run = later(run, days=30)
    assert change(run, "asked_to_stop", answer="no") == 422
    page = form(run, "asked_to_stop")
    assert "Only they can end this" in page
    assert at.BY_HAND in page
    assert any(told.cue is Cue.NO_CONTACT for told in run.desk.session.journal().told)


def test_a_no_of_theirs_told_by_a_slip_of_the_finger_goes_with_its_limit(run):
    run.begun(**SPACE)
    run.post(at.QUESTIONS, kind="screen", screen="asked_to_stop", answer="yes")
    run = later(run, minutes=5)
    assert change(run, "asked_to_stop", answer="no") == 303
    journal = run.desk.session.journal()
    assert journal.answered(Screen.ASKED_TO_STOP) is Answer.NO
    assert [told.cue for told in journal.told] == [Cue.SPACE]


def test_with_names_hidden_no_answer_of_safety_is_shown(run):
    run.begun(safe="afraid", life="sometimes")
    run.desk.keep(run.desk.settings()._replace(hide_names=True))
    seen = words_on(run.get(at.ANSWERS).text)
    assert "Sometimes." not in seen
    assert seen.count("Hidden while") >= 2


def test_what_was_not_answered_and_what_is_none_changes_nothing(run):
    run.begun(**SPACE)
    for name in ("violence", "nonsense", ""):
        assert run.post(at.ANSWERS, q=name, answer="no").headers["location"] == at.ANSWERS
    assert change(run, "afraid", answer="perhaps") == 422
    assert change(run, "afraid") == 422


def test_it_says_whether_a_question_waits(run):
    run.begun(**SPACE)
    assert "A question waits for you" in run.get(at.ANSWERS).text
