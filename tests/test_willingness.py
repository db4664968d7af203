"""Whether they want to talk, in one word: their latest explicit words win, and silence is never a yes."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from leeway.cue import Scope
from leeway.findings.reachout import Silence
from leeway.journal import LimitKind, LimitState
from leeway.willingness import (
    Confidence,
    State,
    cool_at,
    is_settled,
    standing_offer,
    still_hot,
    strictest,
    willingness,
)
from standing import ago, ahead, ending, hostile, limit, offer, standing, words

QUIET = Silence((), (), (), None, None, None)


@pytest.mark.parametrize("kind", list(LimitKind))
def test_a_running_limit_is_the_state_whatever_else_was_said(kind: LimitKind) -> None:
    given = limit(kind, ago(3), ahead(4), exceptions=("unless it's the flat",))
    found = standing(
        limits=(given,), offers=(offer(ago(9)),), endings=(ending(ago(8)),)
    ).willingness
    assert found == (
        State(kind.value),
        Confidence.MEDIUM,
        given.until,
        given.scope,
        given.exceptions,
        given.quote,
    )


def test_a_confirmed_limit_is_sure() -> None:
    sure = limit(LimitKind.SPACE, ago(3), confirmed=True)
    assert standing(limits=(sure,)).willingness.confidence is Confidence.HIGH


def test_the_strictest_limit_speaks_and_the_undated_of_equals() -> None:
    logistics, late = limit(LimitKind.LOGISTICS, ago(9)), limit(LimitKind.NOT_NOW, ago(1), ahead(1))
    space, undated = limit(LimitKind.SPACE, ago(2), ahead(30)), limit(LimitKind.SPACE, ago(5))
    assert strictest((logistics, late)) is late
    assert strictest((logistics, late, space)) is space
    assert strictest((logistics, late, space, undated)) is undated
    longer = limit(LimitKind.SPACE, ago(4), ahead(40))
    assert strictest((space, longer)) is longer
    over = limit(LimitKind.NO_CONTACT, ago(4), state=LimitState.LIFTED)
    assert strictest((over,)) is None


def test_an_offer_that_stands_is_open() -> None:
    named = offer(ago(2), ahead(1))
    found = standing(offers=(named,), endings=(ending(ago(9)),)).willingness
    assert found[:3] == (State.OPEN, Confidence.MEDIUM, named.named_for)
    assert found.quote == named.quote


def test_only_the_newest_offer_is_looked_at() -> None:
    old_with_a_date, newer = offer(ago(20), ahead(5)), offer(ago(16))
    assert standing_offer((newer, old_with_a_date), (), standing().endings, (), ago()) is None


def test_the_newest_offer_is_so_by_its_moment_whatever_its_name() -> None:
    older, newer = (
        each._replace(quote=each.quote._replace(event=event))
        for each, event in ((offer(ago(9)), 7), (offer(ago(2)), 3))
    )
    for both in ((older, newer), (newer, older)):
        assert standing_offer(both, (), standing().endings, (), ago()) is newer


def test_heat_is_hostile_until_it_has_cooled() -> None:
    mild, severe = hostile(ago(hours=2)), hostile(ago(hours=30), severe=True)
    found = standing(hostile=(severe, mild)).willingness
    assert found[:3] == (State.HOSTILE, Confidence.MEDIUM, cool_at(severe))
    assert still_hot((severe, mild), ago()) is severe
    assert still_hot((), ago()) is None


def test_a_moment_that_lies_ahead_is_not_hot() -> None:
    assert still_hot((hostile(ahead(hours=1)),), ago()) is None


@pytest.mark.parametrize(
    ("said", "sure"),
    [((ending(ago(3)),), Confidence.MEDIUM), ((ending(ago(30)),), Confidence.HIGH)],
)
def test_an_ending_is_final(said, sure: Confidence) -> None:
    found = standing(endings=said).willingness
    assert found[:3] == (State.FINAL, sure, None)
    assert found.quote == said[-1].quote


def test_mixed_words_come_before_reaching_out_and_silence() -> None:
    mixed, reached = words("idk", ago(3)), words("hey", ago(7))
    quiet = QUIET._replace(reached_out=(reached,))
    nothing = standing().endings
    assert willingness((), nothing, None, None, mixed, quiet, ago()).state is State.AMBIVALENT
    found = willingness((), nothing, None, None, None, quiet, ago())
    assert found[:2] == (State.REACHED_OUT, Confidence.LOW)
    assert found.quote == reached
    later = willingness((), nothing, None, None, None, quiet, ahead(hours=1))
    assert later[:2] == (State.NO_INFORMATION, Confidence.LOW)
    assert later.quote is None
    assert willingness((), nothing, None, None, None, QUIET, ago()).state is State.NO_INFORMATION


def test_heat_and_mixed_words_show_their_words() -> None:
    hot, mixed = hostile(ago(hours=2)), words("idk", ago(3))
    assert standing(hostile=(hot,)).willingness.quote == hot.quote
    found = standing(mixed=mixed).willingness
    assert (found.confidence, found.quote) == (Confidence.LOW, mixed)


def test_what_was_gathered_never_speaks_for_their_own_words() -> None:
    own = limit(LimitKind.SPACE, ago(9), ahead(2))
    gathered = replace(limit(LimitKind.SPACE, ago(1), ahead(4)), gathered=True)
    assert strictest((gathered, own)) is own
    assert strictest((gathered,)) is gathered


def test_an_offer_for_this_very_moment_still_stands() -> None:
    named = offer(ago(20), ago())
    assert standing_offer((named,), (), standing().endings, (), ago()) is named


def test_an_offer_whose_day_has_passed_stands_no_more() -> None:
    named = offer(ago(5), ago(1))
    assert standing_offer((named,), (), standing().endings, (), ago()) is None


def test_heat_of_this_very_moment_is_hot() -> None:
    now = hostile(ago())
    assert still_hot((now,), ago()) is now


def test_of_several_the_newest_words_are_shown() -> None:
    said = (ending(ago(9)), ending(ago(5)), ending(ago(3)))
    assert standing(endings=said).willingness.quote == said[-1].quote
    reached = (words("hey", ago(6)), words("hi", ago(4)), words("you there", ago(2)))
    quiet = QUIET._replace(reached_out=reached)
    found = willingness((), standing().endings, None, None, None, quiet, ago())
    assert found.quote == reached[-1]
    newer, older = limit(LimitKind.SPACE, ago(2)), limit(LimitKind.SPACE, ago(8))
    assert strictest((older, newer)) is newer
    assert strictest((newer, older)) is newer


def test_the_words_for_a_state_are_those_of_the_schema() -> None:
    schema = json.loads(
        Path(__file__).parent.parent.joinpath("docs", "schemas", "read.v1.json").read_text("utf-8")
    )
    told = schema["properties"]["willingness"]["properties"]
    assert [state.value for state in State] == told["state"]["enum"]
    assert [sure.value for sure in Confidence] == schema["$defs"]["confidence"]["enum"]


def test_what_is_no_limit_covers_them_as_a_person() -> None:
    found = standing(offers=(offer(ago(2)),)).willingness
    assert (found.scope, found.exceptions) == (Scope.PERSON, ())


def test_one_calm_ending_of_two_weeks_ago_is_settled_whatever_came_soon_after_it() -> None:
    twice = standing(endings=(ending(ago(14)), ending(ago(13))))
    assert twice.willingness.confidence is Confidence.HIGH
    assert is_settled(standing().endings, ago()) is False
    later = standing(endings=(ending(ago(13)), ending(ago(12))))
    assert later.willingness.confidence is Confidence.MEDIUM
