"""Questions: one a page, spread over the first days, each answered or left open."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from html import unescape
from pathlib import Path as Path_

import pytest

from at_the_desk import CHAT, NOW, PASSPHRASE, SPACE, Run, words_on
from leeway import advice, doubts, packed, paths
from leeway.entries import LifeAnswer
from leeway.journal import Answer, Screen, SelfHarm
from leeway.paths import Path
from leeway.record import Who, id_name
from leeway.web import addresses as at
from leeway.web import first_minute, show
from leeway.web.pages import _open_questions
from leeway.web.pages._open_questions import open_questions
from leeway.web.visit import Visit

# ------------------------------------------------------------ what comes before all


FIRST = [("life", ""), ("screen", "afraid"), ("order", "order")]


def kept_from_the_box(run: Run) -> None:
    run.post(at.KEEP, passphrase=PASSPHRASE, again=PASSPHRASE, box="please", k="")


def test_whoever_began_at_the_box_is_asked_about_life_fear_and_orders_first(run):
    kept_from_the_box(run)
    assert asked(run)[:3] == FIRST
    assert "ending your life" in run.get(at.TODAY).text
    told = words_on(run.get(at.ANSWERS).text)
    for question in ("hurting yourself?", "Are you afraid of them?", "police report between you?"):
        assert f"{question} Not told." in told
    for place, title in enumerate(("ending your life", "afraid of them", "court order")):
        assert title in run.get(at.QUESTIONS).text
        kind, about = FIRST[place]
        assert run.post(at.QUESTIONS, kind=kind, screen=about).status_code == 422
        run.post(at.QUESTIONS, kind=kind, screen=about, answer="rather_not")
    assert not set(asked(run)) & set(FIRST)
    assert run.desk.session.journal().asked


@pytest.mark.parametrize(
    ("answer", "item", "said"),
    [
        ("no", Screen.ORDER, Answer.NO),
        ("rather_not", Screen.ORDER, Answer.RATHER_NOT),
        ("protects_me", Screen.ORDER_PROTECTS_ME, Answer.YES),
        ("against_me", Screen.ORDER_AGAINST_ME, Answer.YES),
    ],
)
def test_an_order_is_asked_about_with_its_direction_and_once(run, answer, item, said):
    kept_from_the_box(run)
    run.post(at.QUESTIONS, kind="order", answer=answer)
    assert run.desk.session.journal().answered(item) is said
    assert ("order", "order") not in asked(run, NOW + timedelta(days=30))


def test_what_the_first_minute_left_open_of_the_three_is_asked_first(run):
    run.begun(safe="against_me", life="no")
    assert asked(run)[0] == ("screen", "afraid")
    run.post(at.QUESTIONS, kind="screen", screen="afraid", answer="yes")
    assert asked(run)[0] == ("screen", "open_computer")


def test_words_of_ones_own_that_an_import_brought_put_the_question_of_life_first(run):
    run.begun(safe="no_fear", life="no")
    later = Run(run.desk.folder.parent, NOW + timedelta(minutes=30))
    run.desk.lock()
    later.post(at.UNLOCK, passphrase=PASSPHRASE)
    later.brought(whole=f"{CHAT.format(words='ok')}14/03/2026, 02:40 - Robin: i just want to die\n")
    assert asked(later, NOW + timedelta(minutes=30))[0] == ("life", "")
    assert "ending your life" in later.get(at.TODAY).text
    later.post(at.QUESTIONS, kind="life", answer="no")
    assert ("life", "") not in asked(later, NOW + timedelta(minutes=30))


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
    first = {item.value for pairs in first_minute._SAFE.values() for item, _ in pairs}
    assert asked | first | {"blocked"} == {item.value for item in Screen}


def test_an_answer_is_written_down_and_the_next_question_comes(open_run):
    open_run.post(at.QUESTIONS, kind="screen", screen="open_computer", answer="no")
    assert open_run.desk.session.journal().answered(Screen.OPEN_COMPUTER) is Answer.NO
    page = open_run.get(at.QUESTIONS)
    assert "Could they open" not in page.text


@pytest.mark.parametrize(
    "kind", ["screen", "life", "apart", "limit", "afraid", "settled", "misread"]
)
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
        ("rather_not", Answer.RATHER_NOT, 0),
    ],
)
def test_an_old_alarm_is_settled_or_taken_seriously(open_run, answer, afraid, settled):
    open_run.post(at.QUESTIONS, kind="afraid", event=f"{77:016x}", answer=answer)
    journal = open_run.desk.session.journal()
    assert journal.answered(Screen.AFRAID) is afraid
    assert len(journal.settled) == settled


JOKE = "if you leave me i will kill you"


@pytest.fixture
def told_run(open_run):
    """A joke that was told, and that reads as a threat; half an hour later."""
    open_run.post(at.BY_HAND, what="said", said="space", day="2026-03-10", words=JOKE)
    open_run.desk.lock()
    run = Run(open_run.desk.folder.parent, NOW + timedelta(minutes=30))
    run.post(at.UNLOCK, passphrase=PASSPHRASE)
    assert run.desk.session.advice(run.desk.now()).paths.holding == (Path.SAFETY,)
    run.post(at.QUESTIONS, kind="screen", screen="open_computer", answer="no")
    return run


def holding(run: Run, **passed: int) -> tuple[Path, ...]:
    return run.desk.session.advice(run.desk.now() + timedelta(**passed)).paths.holding


def test_told_words_that_read_as_danger_can_be_called_misread_and_bind_for_a_day(told_run):
    assert "Did we read them wrongly?" in unescape(told_run.get(at.TODAY).text)
    page = told_run.get(at.QUESTIONS).text
    assert "Did we read this wrongly?" in page
    assert JOKE in page
    event = re.search(r'name="event" value="(\w{16})"', page)[1]
    assert f"?e={event}" in told_run.get(at.ANSWERS).text
    unsaid = told_run.post(at.QUESTIONS, kind="misread", event=event)
    assert unsaid.status_code == 422
    assert 'id="means-mistake"' in unsaid.text
    told_run.post(at.QUESTIONS, kind="misread", event=event, means="dispute:joke")
    today = unescape(told_run.get(at.TODAY).text)
    assert "You said that it was misread. Noted. It counts all the same until" in today
    assert "Did we read them wrongly?" not in today
    assert f"?e={event}" not in told_run.get(at.ANSWERS).text
    assert holding(told_run, hours=23) == (Path.SAFETY,)
    assert holding(told_run, hours=24) == ()


@pytest.mark.parametrize("means", ["meant", "kind:space", "dispute:never"])
def test_whoever_says_that_they_were_meant_is_left_in_peace_and_safe(told_run, means):
    event = re.search(r'name="event" value="(\w{16})"', told_run.get(at.QUESTIONS).text)[1]
    answer = told_run.post(at.QUESTIONS, kind="misread", event=event, means=means)
    assert answer.status_code == (303 if means == "meant" else 422)
    assert not told_run.desk.session.journal().disputes
    asked = "Did we read them wrongly?" in unescape(told_run.get(at.TODAY).text)
    assert asked is (means != "meant")
    assert holding(told_run, days=30) == (Path.SAFETY,)
    assert "Did we read this wrongly?" in told_run.get(at.QUESTIONS, e=event).text


def test_old_words_that_were_told_are_asked_about_once_and_shown(run):
    run.begun(safe="no_fear", life="no")
    run.post(at.QUESTIONS, kind="screen", screen="open_computer", answer="no")
    run.post(at.BY_HAND, what="said", said="hostile", day="2025-03-10", words=JOKE)
    page = run.get(at.QUESTIONS).text
    assert "Are you still afraid because of this?" in page
    assert JOKE in page
    event = re.search(r'name="event" value="(\w{16})"', page)[1]
    run.post(at.QUESTIONS, kind="afraid", event=event, answer="no")
    assert "Are you still afraid" not in run.get(at.QUESTIONS).text


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


def test_one_limit_is_asked_about_by_its_message_before_whatever_else_waits(open_run):
    open_run.brought()
    page = open_run.get(at.ARRIVED).text
    event = re.search(rf'{at.QUESTIONS}\?e=(\w+)">Something else', page)[1]
    asked_ = open_run.get(at.QUESTIONS, e=event).text
    assert "What did they mean?" in asked_
    assert "i need some space right now" in asked_
    wrong = open_run.post(at.QUESTIONS, kind="limit", event=event)
    assert wrong.status_code == 422
    assert f'value="{event}"' in wrong.text
    assert "Could they open" in open_run.get(at.QUESTIONS, e="f" * 16).text


def test_what_was_read_is_named_in_words_and_may_be_about_something_else(open_run):
    open_run.brought("text me only about the kids' stuff please, nothing else")
    page = open_run.get(at.ARRIVED).text
    assert "practical matters only" in page
    assert "logistics<" not in page
    for event in re.findall(r'name="event" value="(\w+)"', page):
        open_run.post(at.ARRIVED, event=event, means="dispute:topic")
    after = open_run.get(at.ARRIVED).text
    assert "What you called misread is noted." in after
    assert "Something else" not in after


UNSURE = """\
01/03/2026, 09:00 - Robin: morning, tea or coffee
01/03/2026, 09:05 - Sam: tea please, thank you
05/03/2026, 20:00 - Sam: i don't want this anymore
07/03/2026, 22:10 - Robin: please can we talk
"""
"""Words that no pattern has for an ending, and that the trained reader has."""


def test_words_that_may_be_an_ending_stand_with_the_question_since_when(run):
    run.begun()
    run.post(at.QUESTIONS, kind="screen", screen="open_computer", answer="no")
    run.brought(whole=UNSURE)
    assert "These words may say so." in run.get(at.ARRIVED).text
    page = unescape(run.get(at.QUESTIONS).text)
    assert "Are you together, or apart since when?" in page
    assert "i don't want this anymore" in page
    assert "Thursday 5 March" in page
    assert "may be an ending" in run.desk.session.advice(NOW).sentence
    run.post(at.QUESTIONS, kind="apart", apart="since", since="2026-03-05")
    assert run.desk.session.assessment(NOW).maybe_ended is None
    assert "apart" not in {kind for kind, _ in asked(run)}


# ------------------------------------------------------------ what may be despair


def maybe(run: Run, monkeypatch, who: Who, when: datetime | None = None) -> str:
    """One message of a side is only guessed to be of self-harm; its id."""
    if when is None:
        run.begun(**SPACE)
        run.post(at.QUESTIONS, kind="screen", screen="open_computer", answer="no")
        run.brought()
    record = run.desk.session.record()
    row = max(row for row in range(len(record)) if record.who[row] == who and record.text_at(row))
    quote = record.quote(row)
    quote = quote._replace(when=when or quote.when)
    monkeypatch.setattr("leeway.assessment.guessed_harm", lambda *_: (quote,))
    run.desk.session._known._journal_changed()
    return id_name(quote.event)


def test_words_of_theirs_that_may_be_despair_are_asked_about_once(run, monkeypatch):
    event = maybe(run, monkeypatch, Who.THEM)
    assert asked(run)[0] == ("their_life", event)
    page = run.get(at.QUESTIONS).text
    assert "Could they be thinking of ending their life?" in page
    assert "<blockquote>" in page
    run.post(at.QUESTIONS, kind="their_life", event=event, answer="no")
    assert ("their_life", event) not in asked(run)
    assert run.desk.session.advice(NOW).rule != "their_crisis"


def test_where_they_may_be_in_danger_help_for_them_comes_first(run, monkeypatch):
    event = maybe(run, monkeypatch, Who.THEM)
    run.post(at.QUESTIONS, kind="their_life", event=event, answer="yes")
    assert run.desk.session.advice(NOW).rule == "their_crisis"
    assert "They might hurt themselves" in run.get(at.ANSWERS).text


def test_words_of_mine_that_may_be_despair_are_the_question_of_ones_life(run, monkeypatch):
    event = maybe(run, monkeypatch, Who.ME)
    assert ("life", event) not in asked(run)  # it was answered on this day
    later = NOW + timedelta(days=20)
    event = maybe(run, monkeypatch, Who.ME, later - timedelta(days=2))
    assert asked(run, later)[0] == ("life", event)
    run.desk.session.write(LifeAnswer(SelfHarm.NO), now=later)
    assert ("life", event) not in asked(run, later + timedelta(days=1))


# ------------------------------------------------------------ dangers

OLD_THREAT = """\
01/02/2025, 09:00 - Robin: morning, tea or coffee
01/02/2025, 09:05 - Sam: i will kill you if you leave this house
02/02/2025, 09:05 - Robin: ok
05/03/2026, 20:00 - Sam: it's over. i mean it
07/03/2026, 22:10 - Robin: please can we talk
08/03/2026, 08:00 - Sam: {words}
"""


def brought(run: Run, monkeypatch, words: str = "tea please") -> None:
    monkeypatch.setattr("at_the_desk.CHAT", OLD_THREAT)
    run.brought(words)


def asked(run: Run, at_: datetime = NOW) -> list[tuple[str, str]]:
    visit = Visit(run.desk, at_, at.QUESTIONS)
    return [(each.kind, each.about) for each in open_questions(visit)]


def test_to_leave_an_old_threat_open_ends_no_safety_path(run, monkeypatch):
    run.begun(safe="afraid", life="no")
    brought(run, monkeypatch)
    session = run.desk.session
    assert session.advice(NOW).paths.first is Path.SAFETY
    event = next(q.event for q in session.advice(NOW).questions if q.key == "afraid")
    assert ("afraid", id_name(event)) not in asked(run)
    run.post(at.QUESTIONS, kind="afraid", event=id_name(event), answer="rather_not")
    assert session.advice(NOW).paths.first is Path.SAFETY
    assert session.journal().settled == frozenset()


def test_an_old_threat_that_was_left_open_is_asked_about_later(run, monkeypatch):
    run.begun(**SPACE)
    brought(run, monkeypatch)
    (old,) = [each for each in asked(run) if each[0] == "afraid"]
    run.post(at.QUESTIONS, kind="afraid", event=old[1], answer="rather_not")
    assert old not in asked(run)
    assert old not in asked(run, NOW + timedelta(days=13))
    assert old in asked(run, NOW + timedelta(days=15))


def test_a_misread_threat_can_be_settled(run, monkeypatch):
    run.begun(**SPACE)
    brought(run, monkeypatch, "i will kill you if you come here")
    session = run.desk.session
    assert session.advice(NOW).rule == "safety"
    page = run.get(at.TODAY).text
    assert at.QUESTIONS in page
    run.post(at.QUESTIONS, kind="screen", screen="open_computer", answer="no")
    page = run.get(at.QUESTIONS).text
    assert "are you safe from what it says?" in page
    assert "i will kill you if you come here" in page
    event = re.search(r'name="event" value="(\w+)"', page)[1]
    run.post(at.QUESTIONS, kind="settled", event=event, answer="no")
    assert session.advice(NOW).rule == "safety"
    run.post(at.QUESTIONS, kind="settled", event=event, answer="yes")
    assert session.advice(NOW).rule != "safety"


def test_after_three_slips_the_screen_is_put_and_a_yes_is_a_no_to_contact(run):
    run.begun(safe="no_fear", life="no", words="space", when="2026-03-06")
    for day in ("2026-03-12", "2026-03-13", "2026-03-14"):
        run.post(at.BY_HAND, what="visit", who="me", day=day)
    question = next(q for q in run.desk.session.advice(NOW).questions if q.key == "asked_to_stop")
    found = [
        each for each in open_questions(Visit(run.desk, NOW, "/")) if each.about == question.key
    ]
    assert [(each.kind, each.sentence) for each in found] == [("screen", question.sentence)]
    run.post(at.QUESTIONS, kind="screen", screen="asked_to_stop", answer="yes")
    advice = run.desk.session.advice(NOW)
    assert (advice.rule, advice.paths.first) == ("no_contact", Path.STOP)


def test_every_question_of_the_advice_has_a_page():
    source = "".join(Path_(part.__file__).read_text("utf-8") for part in (advice, paths, doubts))
    keys = set(re.findall(r'Question\(\s*"(\w+)"', source))
    assert keys == set(_open_questions.KINDS)
    asked_here = Path_(show.__file__).with_name("templates") / "ask.html"
    told = asked_here.read_text("utf-8")
    assert all(f'"{kind}"' in told for kind in ("screen", "life", "apart", "limit", "afraid"))


# ------------------------------------------------------------ what was answered once


def test_who_thought_of_ending_their_life_is_asked_again_on_another_day(run):
    run.begun(safe="no_fear", life="might_act")
    assert "life" not in {kind for kind, _ in asked(run)}
    assert asked(run, NOW + timedelta(days=1))[0] == ("life", "")
    run.post(at.QUESTIONS, kind="life", answer="no")
    assert run.desk.session.journal().self_harm is SelfHarm.NO
    assert run.desk.session.advice(NOW).paths.first is None


def test_the_question_about_ones_life_is_a_page(run):
    run.begun(safe="no_fear", life="might_act")
    later = Run(run.desk.folder.parent, NOW + timedelta(days=1))
    run.desk.lock()
    later.post(at.UNLOCK, passphrase=PASSPHRASE)
    page = later.get(at.QUESTIONS).text
    assert "ending your life" in page
    assert later.post(at.QUESTIONS, kind="life").status_code == 422


def test_who_was_afraid_is_asked_again_after_a_week(run):
    run.begun(safe="afraid", life="no")
    fear = ("screen", "afraid")
    assert fear not in asked(run, NOW + timedelta(days=6))
    assert fear in asked(run, NOW + timedelta(days=7))
    run.post(at.QUESTIONS, kind="screen", screen="afraid", answer="no")
    assert run.desk.session.advice(NOW).paths.first is None


def test_nobody_in_danger_is_asked_what_they_did(run):
    run.begun(safe="afraid", life="no")
    later = {about for _, about in asked(run, NOW + timedelta(days=9))}
    assert not later & {"asked_to_stop", "turned_up", "i_threatened", "i_watched"}
    assert "threatened" in later
