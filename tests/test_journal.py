"""What the person has said: whether the two questions that come first were put at all."""

from __future__ import annotations

import pytest

from leeway.journal import Answer, Journal, Screen, SelfHarm

NO, YES, RATHER_NOT = Answer.NO, Answer.YES, Answer.RATHER_NOT


def journal(*screens: tuple[Screen, Answer], life: SelfHarm = SelfHarm.NO) -> Journal:
    return Journal(self_harm=life, screens=screens)


def test_nothing_was_asked_unless_told():
    assert not Journal().asked
    assert not Journal().asked_if_safe


@pytest.mark.parametrize("order", [Screen.ORDER, Screen.ORDER_PROTECTS_ME, Screen.ORDER_AGAINST_ME])
@pytest.mark.parametrize("answer", [NO, RATHER_NOT])
def test_fear_and_an_order_both_answered_is_asked(order, answer):
    assert journal((Screen.AFRAID, answer), (order, answer)).asked


@pytest.mark.parametrize("item", [item for item in Screen if item is not Screen.AFRAID])
def test_one_item_answered_with_no_is_not_the_question_about_safety(item):
    assert not journal((item, NO)).asked


def test_fear_alone_answered_with_no_leaves_the_order_open():
    assert not journal((Screen.AFRAID, NO)).asked
    assert not journal((Screen.AFRAID, RATHER_NOT), (Screen.VIOLENCE, NO)).asked


@pytest.mark.parametrize(
    ("item", "asked"),
    [
        (Screen.AFRAID, True),
        (Screen.VIOLENCE, True),
        (Screen.THREATENED, True),
        (Screen.FORCED, True),
        (Screen.WATCHED, True),
        (Screen.ORDER, True),
        (Screen.ORDER_PROTECTS_ME, True),
        (Screen.ORDER_AGAINST_ME, True),
        (Screen.CONTROLLED, False),
        (Screen.OPEN_COMPUTER, False),
        (Screen.BLOCKED, False),
        (Screen.I_THREATENED, False),
    ],
)
def test_a_danger_that_was_told_answers_the_question(item, asked):
    assert journal((item, YES)).asked is asked


@pytest.mark.parametrize("life", SelfHarm)
def test_the_question_about_life_is_the_other_half(life):
    safe = journal((Screen.AFRAID, NO), (Screen.ORDER, NO), life=life)
    assert safe.asked is (life is not SelfHarm.NOT_ASKED)
    assert safe.asked_if_safe
