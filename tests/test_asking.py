"""The questions, with a voice that answers from a list."""

from __future__ import annotations

from datetime import datetime
from itertools import combinations

import pytest

from leeway import asking, packed
from leeway.asking import Voice
from leeway.cue import Cue
from leeway.journal import Answer, Journal, Question, Screen, SelfHarm, Shared, Told
from leeway.record import Quote, Who
from leeway.term import Term, Unit
from standing import NOW, ZONE, ago
from states import answered, said


class Script:
    """Answers in order: a number is the place of a choice (from 1), None leaves open, words are a line."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.heard: list[str] = []

    def voice(self) -> Voice:
        return Voice(self.choose, self.line, self.heard.append)

    def choose(self, question, choices):
        self.heard.append(question)
        answer = self.answers.pop(0)
        assert answer is None or 1 <= answer <= len(choices)
        return None if answer is None else answer - 1

    def line(self, question):
        self.heard.append(question)
        answer = self.answers.pop(0)
        assert isinstance(answer, str)
        return answer


def first(*answers, journal=None) -> tuple[Journal, Script]:
    script = Script(*answers)
    heard = asking.first_two(journal or Journal(), script.voice(), NOW)
    assert not script.answers
    return heard, script


def rest(*answers, journal=None) -> tuple[Journal, Script]:
    script = Script(*answers)
    heard = asking.rest_of_five(journal or said(), script.voice(), NOW)
    assert not script.answers
    return heard, script


def evening(days: int) -> datetime:
    return datetime(2026, 3, 15 - days, 20, tzinfo=ZONE)


# ------------------------------------------------------------ the two that come first


def test_the_two_come_first_and_a_calm_no_asks_no_more():
    journal, script = first(1, 1)
    assert journal == said()
    assert script.heard[0] == asking.BEFORE
    assert len(script.heard) == 3
    assert not asking.comes_first(journal)


@pytest.mark.parametrize(
    ("choice", "screens"),
    [
        (2, ((Screen.AFRAID, Answer.YES),)),
        (3, ((Screen.ORDER_PROTECTS_ME, Answer.YES),)),
        (4, ((Screen.ORDER_AGAINST_ME, Answer.YES),)),
    ],
)
def test_danger_and_an_order_come_before_all_and_the_country_is_asked(choice, screens):
    journal, _ = first(choice, 1, "uk")
    assert journal.screens == screens
    assert journal.country == "GB"
    assert asking.comes_first(journal)


@pytest.mark.parametrize("open_answer", [5, None])
def test_left_open_is_rather_not_said_and_nothing_is_read_into_it(open_answer):
    journal, _ = first(open_answer, None, "")
    assert dict(journal.screens) == {
        Screen.AFRAID: Answer.RATHER_NOT,
        Screen.ORDER: Answer.RATHER_NOT,
    }
    assert journal.self_harm is SelfHarm.RATHER_NOT
    assert not asking.comes_first(journal)


def test_thoughts_of_ending_it_ask_for_the_country():
    journal, script = first(1, 2, "Atlantis", "xx")
    assert journal.self_harm is SelfHarm.SOMETIMES
    assert journal.country == ""
    assert "general ones" in script.heard[-1]
    assert asking.comes_first(journal)


@pytest.mark.parametrize(("again", "country"), [("Ireland", "IE"), ("", "")])
def test_a_country_typed_wrong_is_asked_for_once_more(again, country):
    journal, script = first(1, 2, "Irland", again)
    assert journal.country == country
    assert script.heard[-2:] == [asking._COUNTRY, asking._COUNTRY_AGAIN]


def test_who_might_act_is_asked_nothing_more():
    journal, script = first(1, 3)
    assert journal.self_harm is SelfHarm.MIGHT_ACT
    assert len(script.heard) == 3
    assert not asking.goes_on(journal, script.voice())


def test_what_was_answered_in_a_file_is_not_asked_again():
    journal, script = first(journal=said())
    assert (journal, script.heard) == (said(), [])
    journal, script = first(1, journal=said(self_harm=SelfHarm.NOT_ASKED, self_harm_at=None))
    assert journal == said()
    assert script.heard[1].startswith("Are you thinking")
    journal, script = first("", journal=answered(Screen.AFRAID))
    assert script.heard == [asking._COUNTRY]


@pytest.mark.parametrize(
    "half",
    [
        ((Screen.AFRAID, Answer.NO),),
        ((Screen.ORDER, Answer.NO),),
        ((Screen.CONTROLLED, Answer.NO),),
        ((Screen.VIOLENCE, Answer.NO), (Screen.AFRAID, Answer.NO)),
    ],
)
def test_half_an_answer_in_a_file_leaves_the_question_to_be_put(half):
    journal, script = first(1, journal=said(screens=half))
    assert script.heard[1] == asking._SAFE
    assert journal.asked
    assert set(half) <= set(journal.screens)
    danger, _ = first(2, "", journal=said(screens=half))
    assert danger.answered(Screen.AFRAID) is Answer.YES


@pytest.mark.parametrize("choice", [1, 2, 3, 4, 5, None])
def test_the_question_at_the_terminal_is_answered_by_each_of_its_choices(choice):
    country = [] if choice == 1 else [""]
    assert first(choice, 1, *country)[0].asked


def test_a_country_that_was_given_is_not_asked_for():
    journal, _ = first(2, 1, journal=Journal(country="DE"))
    assert journal.country == "DE"


@pytest.mark.parametrize(
    ("item", "first_of_all"),
    [
        (Screen.VIOLENCE, True),
        (Screen.I_THREATENED, True),
        (Screen.CONTROLLED, False),
        (Screen.TURNED_UP, False),
        (Screen.OPEN_COMPUTER, False),
        (Screen.I_WATCHED, False),
    ],
)
def test_which_answers_bring_their_page_before_any_file(item, first_of_all):
    assert asking.comes_first(answered(item)) is first_of_all


@pytest.mark.parametrize(("choice", "on"), [(1, False), (2, True), (None, False)])
def test_after_the_numbers_going_on_is_a_choice_and_not_the_first(choice, on):
    assert asking.goes_on(answered(Screen.AFRAID), Script(choice).voice()) is on


# ------------------------------------------------------------ the five


def test_the_five_in_a_minute():
    journal, script = rest(1, "20", 2, "10", "2 weeks", 5)
    assert journal == said(
        apart_since=ago(20).replace(hour=20),
        parted=True,
        told=(Told(Cue.SPACE, evening(10), "", Term(Unit.WEEKS, 2)),),
        shared=frozenset({Shared.HOME, Shared.CHILD}),
    )
    assert len([line for line in script.heard if line.endswith("?")]) == 3


def test_whatever_is_shared_can_be_answered_in_both_faces():
    every = [frozenset(some) for n in range(4) for some in combinations(Shared, n)]
    assert len(asking._SHARED_CHOICES) == len(asking._SHARED_ANSWERS) == len(every)
    assert set(asking._SHARED_ANSWERS) == set(every)
    ticks = packed.toml("first_minute")["shared"]["choices"]
    assert [row["value"] for row in ticks] == [thing.value for thing in Shared]
    alone = {row["label"]: frozenset({Shared(row["value"])}) for row in ticks}
    assert (
        alone.items()
        <= dict(zip(asking._SHARED_CHOICES, asking._SHARED_ANSWERS, strict=True)).items()
    )


def test_apart_without_a_day_is_parted_and_is_not_asked_again():
    journal, _ = rest(1, "", None, None)
    assert journal == said(parted=True)
    assert asking.apart(journal, Script().voice(), NOW) == journal


def test_words_that_may_be_an_ending_stand_before_the_question():
    script = Script(2)
    said_so = Quote(7, ago(3), Who.THEM, "it stops here for us")
    journal = asking.apart(Journal(), script.voice(), NOW, said_so)
    assert journal.together
    (question,) = script.heard
    assert question.startswith("They wrote on ")
    assert question.endswith(': "it stops here for us" Have the two of you parted?')


def test_together_and_nothing_else():
    journal, _ = rest(2, 9, 1)
    assert journal == said(together=True)


def test_everything_left_open_is_nothing_told():
    assert rest(None, None, None)[0] == said()
    assert rest(3, None, None)[0] == said()


@pytest.mark.parametrize(
    ("choice", "cue"),
    [
        (1, Cue.NO_CONTACT),
        (4, Cue.LOGISTICS),
        (5, Cue.FINAL),
        (7, Cue.AMBIVALENT),
        (8, Cue.HOSTILE),
    ],
)
def test_their_last_words_with_their_day(choice, cue):
    journal, _ = rest(3, choice, "2026-03-10", 1)
    assert journal.told == (Told(cue, evening(5), "", None),)


@pytest.mark.parametrize(
    ("choice", "parts"), [(1, True), (4, True), (5, True), (2, False), (7, False)]
)
def test_only_words_that_part_tell_since_when(choice, parts):
    length = [""] if choice == 2 else []
    journal, _ = rest(3, choice, "5", *length, 1)
    assert journal.apart_since == (evening(5) if parts else None)


def test_words_of_an_unknown_day_count_from_now_but_an_offer_does_not_count():
    assert rest(3, 2, "", "", 1)[0].told == (Told(Cue.SPACE, NOW, "", None, dated=False),)
    journal, script = rest(3, 6, "", 1)
    assert journal.told == ()
    assert "can't count the offer" in script.heard[-2]
    assert rest(3, 6, "1", 1)[0].told[0].cue is Cue.OPEN


def test_what_cannot_be_read_is_asked_again():
    journal, script = rest(
        1,
        "last week",
        "0001-01-01",
        "2026-04-01",
        "0",
        2,
        "5",
        "soon",
        "2026-03-01",
        "2026-03-20",
        1,
    )
    assert script.heard.count("That is no day. Write it as 2026-03-01, or as 3 days ago.") == 2
    assert "That day is still to come." in script.heard
    assert sum("can't be read" in line for line in script.heard) == 2
    assert journal.apart_since == NOW
    assert journal.told[0].term == Term(Unit.DAYS, 10)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("yesterday", 1),
        ("Today", 0),
        ("the day before yesterday", 2),
        ("3 days ago", 3),
        ("ten days ago", 10),
        ("2 weeks ago", 14),
        ("a week ago", 7),
        ("one month ago", 30),
        ("2026-03-01", 14),
        ("3 days", None),
        ("a few days ago", None),
        ("in ten days", None),
        ("long ago", None),
        ("an hour ago", None),
        ("2026-03-01 ago", None),
    ],
)
def test_a_day_of_the_past_in_plain_words(text, days):
    today = NOW.date()
    assert asking._date_before(text, today) == (days if days is None else ago(days).date())


def test_what_an_answers_file_told_is_not_asked():
    known = said(
        apart_since=ago(9), told=(Told(Cue.SPACE, ago(3)),), shared=frozenset({Shared.WORK})
    )
    assert rest(journal=known)[0] == known


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("10", Term(Unit.DAYS, 10)),
        ("10 days", Term(Unit.DAYS, 10)),
        ("1 week", Term(Unit.WEEKS, 1)),
        ("3 Months", Term(Unit.MONTHS, 3)),
        ("2026-03-15", Term(Unit.DAYS, 0)),
        ("2027-03-15", Term(Unit.DAYS, 365)),
        ("2026-03-14", None),
        ("soon", None),
        ("ten days", Term(Unit.DAYS, 10, words="ten days")),
        ("until the end of the month", Term(Unit.END_OF_MONTH, words="end of the month")),
        ("end of the month", Term(Unit.END_OF_MONTH, words="end of the month")),
        ("Friday", Term(Unit.WEEKDAY, 4, words="until friday")),
        ("a while", Term(Unit.OPEN_END, words="a while")),
        ("", None),
    ],
)
def test_how_long(text, term):
    assert asking.term_of(text, NOW.date()) == term


# ------------------------------------------------------------ what a record raises


OLD = Question("afraid", "On 1 May there are these words. Are you still afraid?", ("yes", "no"), 77)
STOP = Question("asked_to_stop", "Have they asked you to stop?", ("yes", "no"))


def raised(question, choice, journal=None) -> Journal:
    return asking.from_the_record(journal or said(), question, Script(choice).voice(), NOW)


def test_an_old_fear_that_lasts_is_danger_and_one_that_is_over_is_settled():
    assert raised(OLD, 2).answered(Screen.AFRAID) is Answer.YES
    assert raised(OLD, 1) == said(settled=frozenset({77}))
    assert raised(OLD, None).answered(Screen.AFRAID) is Answer.RATHER_NOT


def test_being_asked_to_stop_is_a_no_as_of_now():
    assert raised(STOP, 2).told == (Told(Cue.NO_CONTACT, NOW, dated=False),)
    assert raised(STOP, 1).answered(Screen.ASKED_TO_STOP) is Answer.NO
    assert raised(STOP, 3).told == ()


def test_words_that_may_be_despair_are_asked_about_and_an_answer_is_the_answer():
    mine = Question("life", "Were you thinking of ending your life?", (), 7)
    answers = [raised(mine, choice).self_harm for choice in (1, 2, 3, 4, None)]
    assert [each.value for each in answers] == [
        *("no", "sometimes", "might_act", "rather_not", "rather_not")
    ]
    assert raised(mine, 1).self_harm_at == NOW
    theirs = Question("their_life", "Could they be?", ("yes", "no", "rather_not"), 8)
    assert raised(theirs, 1) == said(settled=frozenset({8}))
    assert raised(theirs, 2).told == (Told(Cue.SELF_HARM, NOW, dated=False),)
    assert raised(theirs, 3) == said(settled=frozenset({8}))


def test_other_questions_are_not_put_at_the_terminal():
    other = Question("limit", "Did they mean space?", ("yes",), 5)
    assert asking.from_the_record(said(), other, Script().voice(), NOW) == said()
