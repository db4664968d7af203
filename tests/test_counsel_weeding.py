from __future__ import annotations

import pytest

from leeway.counsel.weeding import MOST, weeding
from leeway.decision import Facts
from leeway.findings.alarms import AlarmKind
from leeway.journal import LimitKind, Screen, SelfHarm
from leeway.paths import paths
from standing import act, ago, alarm, limit, standing
from states import NO_CONTACT, answered, said

ACTS = (
    act("P20", 2, ago(1), 9),
    act("P08", 1, ago(2), 2),
    act("P01", 2, ago(4), 6),
    act("P07", 4, ago(3), 3),
)


def cards(journal=None, **world) -> list[str]:
    assessment = standing(**{"findings": ACTS} | world)
    journal = journal or said()
    return [card.id for card in weeding(Facts(assessment, journal, paths(assessment, journal)))]


def test_at_most_three_and_the_easiest_first():
    assert cards() == ["P08", "P01", "P07"]
    assert len(cards()) == MOST


def test_contact_that_they_asked_not_to_have_is_always_among_them_and_last():
    more = (*ACTS, act("P35", 1, ago(1), 4), act("P11", 2, ago(1), 2))
    assert cards(findings=more) == ["P11", "P08", "P07"]
    without = tuple(each for each in more if each.id != "P07")
    assert cards(findings=without) == ["P11", "P08", "P35"]


def test_of_equally_easy_ones_the_weightier_comes_first():
    assert cards(findings=(act("P02", 1, ago(1)), act("P01", 2, ago(1)))) == ["P01", "P02"]


def test_what_did_not_happen_lately_is_no_card():
    assert cards(findings=(act("P01", 2, ago(20), 0),)) == []


def test_a_card_says_how_often_and_what_instead():
    assessment = standing(findings=(act("P08", 1, ago(2), 2),))
    (card,) = weeding(Facts(assessment, said(), paths(assessment, said())))
    assert (card.count, card.count_before, card.window_days, card.tier) == (2, 0, 14, 1)
    assert card.example.text == "P08 of mine"
    assert card.receive.endswith(".")
    assert card.swap.endswith(".")


@pytest.mark.parametrize(
    "journal",
    [
        said(self_harm=SelfHarm.SOMETIMES),
        answered(Screen.AFRAID),
        answered(Screen.ORDER_AGAINST_ME),
    ],
)
def test_on_a_quiet_path_there_are_none(journal):
    assert cards(journal) == []


def test_where_nothing_at_all_may_go_out_there_are_none_for_a_swap_speaks_of_later():
    assert cards(limits=(NO_CONTACT,)) == []
    assert cards(alarms=(alarm(AlarmKind.TURNING_UP, ago(2)),)) == []
    assert len(cards(limits=(limit(LimitKind.SPACE, ago(3)),))) == 3


def test_for_two_who_are_together_there_are_none():
    assert cards(said(together=True), apart=None, together=True) == []
