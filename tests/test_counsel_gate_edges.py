"""The gate at its edges: which offer, which limit, which pull and which act it is that decides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from decided import LOGISTICS, NO_CONTACT, SPACE, decided, pulled
from leeway.decision import Facts, Gate, not_you
from leeway.findings.offers import Offer
from leeway.journal import Dispute, Doubt, Journal
from leeway.paths import paths
from standing import act, ago, ahead, last_word, limit, offer, standing, words

# ---- they_wrote


def test_a_question_after_an_offer_is_answered_and_is_no_offer_itself() -> None:
    found = decided(standing(last=last_word(ago(1)), offers=(offer(ago(2)),)))
    assert found[:3] == (Gate.REPLY, "they_wrote", "plain")


def test_an_offer_with_a_day_as_their_last_word_is_a_talk() -> None:
    named = offer(ago(1), ahead(2))
    last = last_word(ago(1))._replace(quote=named.quote)
    found = decided(standing(last=last, offers=(named,)))
    assert found[:3] == (Gate.TALK, "they_wrote", "offered")


def test_an_answer_inside_two_limits_shows_the_newer() -> None:
    asked, newer, older = last_word(ago(1)), limit(SPACE, ago(2)), limit(LOGISTICS, ago(5))
    found = decided(standing(last=asked, limits=(newer, older)))
    assert found.quotes == (asked.quote, newer.quote)


@pytest.mark.parametrize(
    "said",
    [
        Offer(words("you can write to me again", ago(1))),
        offer(ago(1), ahead(2)),
        offer(ago(1), with_ending=True),
    ],
)
def test_each_form_of_an_offer_rests_on_its_words(said: Offer) -> None:
    assert decided(standing(offers=(said,))).quotes == (said.quote,)


# ---- limits that were called misread


def misread(*said) -> Journal:
    return Journal(disputes=tuple(Dispute(each.quote.event, Doubt.JOKE, ago(2)) for each in said))


def test_space_says_that_it_was_misread_only_where_all_of_it_was_and_has_no_date() -> None:
    one, other = limit(SPACE, ago(5)), limit(SPACE, ago(3))
    both = standing(limits=(other, one))
    assert decided(both, misread(one, other)).form == "misread"
    assert decided(both, misread(one)).form == "undated"
    assert decided(both).form == "undated"
    dated = limit(SPACE, ago(5), ahead(4))
    assert decided(standing(limits=(dated,)), misread(dated)).form == "dated"
    practical = limit(LOGISTICS, ago(5))
    assert decided(standing(limits=(practical,)), misread(practical)).form == "undated"


# ---- not_told


def test_who_said_that_they_have_parted_is_not_asked_again() -> None:
    assert decided(standing(apart=None), Journal(parted=True)).rule == "cannot_tell"


# ---- not_you


def why(assessment, journal: Journal | None = None) -> tuple[str, ...]:
    return not_you(Facts(assessment, journal or Journal(), paths(assessment)))


def test_one_act_of_today_is_enough_beside_older_and_milder_ones() -> None:
    today = act("P01", 2, ago(hours=1))
    others = (act("P02", 2, ago(3)), act("P08", 1, ago(hours=1)))
    assert why(standing(findings=(*others, today))) == ("act_today",)
    assert why(standing(findings=others)) == ()


def test_an_act_that_has_no_day_is_none_of_today() -> None:
    never = replace(act("P01", 2, ago()), last_at=None, count=0)
    assert why(standing(findings=(never,))) == ()


def test_a_weak_pull_without_alcohol_is_no_reason() -> None:
    assert why(standing(), pulled(6)) == ()
    assert why(standing(), pulled(6, alcohol=True)) == ("alcohol",)


def test_an_urgent_question_is_no_way_round_practical_matters() -> None:
    urgent = last_word(ago(8), urgent=True)
    found = decided(standing(last=urgent, limits=(limit(LOGISTICS, ago(9)),)), pulled(9))
    assert (found.gate, found.name) == (Gate.WAIT, "logistics_only+not_you")


def test_a_no_to_contact_beside_other_limits_is_the_one_that_is_shown() -> None:
    no = limit(NO_CONTACT, ago(9))
    assert decided(standing(limits=(limit(SPACE, ago(1)), no))).quotes == (no.quote,)
