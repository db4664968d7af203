"""The gate at its edges: which offer, which limit, which pull and which act it is that decides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from decided import LOGISTICS, NO_CONTACT, SPACE, decided, pulled
from leeway.decision import Facts, Gate, not_you
from leeway.findings.alarms import AlarmKind
from leeway.findings.offers import Offer
from leeway.findings.upset import Because, Level
from leeway.journal import Dispute, Doubt, Journal
from leeway.paths import paths
from standing import (
    act,
    ago,
    ahead,
    alarm,
    hostile,
    last_word,
    limit,
    offer,
    standing,
    words,
)

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


# ---- what each decision rests on, and the form of its sentence


def test_each_stop_rests_on_its_words() -> None:
    mine, threat = alarm(AlarmKind.MY_SELF_HARM, ago(2)), alarm(AlarmKind.THEIR_THREAT, ago(2))
    no, harm = limit(NO_CONTACT, ago(4)), alarm(AlarmKind.TURNING_UP, ago(2))
    assert decided(standing(alarms=(mine,))).quotes == (mine.quote,)
    assert decided(standing(alarms=(threat,))).quotes == (threat.quote,)
    assert decided(standing(limits=(no,))).quotes == (no.quote,)
    assert decided(standing(alarms=(harm,))).quotes == (harm.quote,)


@pytest.mark.parametrize(("severe", "form"), [(False, "mild"), (True, "severe")])
def test_heat_names_how_hot_and_rests_on_its_words(severe: bool, form: str) -> None:
    moment = hostile(ago(hours=3), severe=severe)
    alone = decided(standing(hostile=(moment,)))
    limited = decided(standing(hostile=(moment,), limits=(limit(SPACE, ago(1)),)))
    assert (alone.form, alone.quotes) == (form, (moment.quote,))
    assert (limited.form, limited.quotes) == (f"{form}_in_limit", (moment.quote,))


def test_an_answer_rests_on_their_message() -> None:
    last = last_word(ago(7))
    assert decided(standing(last=last)).quotes == (last.quote,)
    urgent = last_word(ago(1), urgent=True)
    assert decided(standing(last=urgent))[1:3] == ("they_wrote", "urgent")
    offered = offer(ago(1))
    theirs = last_word(ago(1))._replace(quote=offered.quote)
    assert decided(standing(last=theirs, offers=(offered,))).quotes == (offered.quote,)


def test_an_offer_rests_on_its_words() -> None:
    open_ = offer(ago(2))
    assert decided(standing(offers=(open_,))).quotes == (open_.quote,)


def test_cooling_names_its_level_and_rests_on_what_moved_it() -> None:
    moved = words("you always do this", ago(3))
    because = (Because("They wrote angrily.", moved), Because("They answer less."))
    found = standing(level=Level.HIGH)
    found = replace(found, upset=found.upset._replace(because=because))
    assert decided(found)[2] == "high"
    assert decided(found).quotes == (moved,)
    assert decided(standing(level=Level.MODERATE)).form == "moderate"


def test_of_undated_limits_the_newest_is_shown_first() -> None:
    older, newer = limit(SPACE, ago(8)), limit(SPACE, ago(2))
    assert decided(standing(limits=(older, newer))).quotes == (newer.quote, older.quote)


@pytest.mark.parametrize(
    ("until", "form"), [(None, "gathered_undated"), (ahead(4), "gathered_dated")]
)
def test_space_made_of_three_not_nows_says_so(until, form: str) -> None:
    gathered = replace(limit(SPACE, ago(1), until), gathered=True)
    assert decided(standing(limits=(gathered,))).form == form
    own = limit(SPACE, ago(3), ahead(4))
    assert decided(standing(limits=(gathered, own))).quotes == (own.quote,)


def test_a_stop_gives_no_date_even_where_a_dated_limit_runs() -> None:
    both = standing(
        limits=(limit(SPACE, ago(3), ahead(4)),), alarms=(alarm(AlarmKind.MY_THREAT, ago(1)),)
    )
    assert decided(both)[:2] == (Gate.STOP, "harassing")
    assert decided(both).until is None
