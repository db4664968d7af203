"""The cover not_you, and the laws: the gate is never looser in a worse state."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decided import LOGISTICS, NO_CONTACT, SPACE, decided, pulled
from leeway.assessment import Assessment
from leeway.counsel.gate import coming_morning
from leeway.decision import STRICTNESS, Facts, Gate, not_you
from leeway.findings.alarms import AlarmKind
from leeway.findings.upset import Level
from leeway.journal import (
    Journal,
    LimitKind,
    Pull,
)
from leeway.paths import paths
from standing import (
    NOW,
    act,
    ago,
    ahead,
    alarm,
    ending,
    hostile,
    last_word,
    limit,
    offer,
    standing,
)

# ---- not_you


OPEN = standing(offers=(offer(ago(2)),))


@pytest.mark.parametrize(
    "journal",
    [pulled(7), pulled(10), pulled(0, alcohol=True), pulled(7, hours_ago=12)],
)
def test_a_strong_pull_or_alcohol_turns_a_talk_into_a_wait(journal: Journal) -> None:
    found = decided(OPEN, journal)
    assert (found.gate, found.name) == (Gate.WAIT, "open+not_you")
    assert found.until == NOW.replace(day=16, hour=9)


@pytest.mark.parametrize("journal", [pulled(6), pulled(9, hours_ago=13), Journal()])
def test_a_weak_or_an_old_pull_covers_nothing(journal: Journal) -> None:
    assert decided(OPEN, journal).name == "open"


def test_the_latest_pull_counts() -> None:
    both = Journal(pulls=(Pull(ago(hours=1), 3), Pull(ago(hours=4), 9)))
    assert decided(OPEN, both).name == "open"


@pytest.mark.parametrize(
    ("hour", "minute", "covered"), [(22, 59, False), (23, 0, True), (5, 59, True), (6, 0, False)]
)
def test_night_is_from_eleven_to_six(hour: int, minute: int, covered: bool) -> None:
    at_night = replace(OPEN, now=NOW.replace(hour=hour, minute=minute))
    found = decided(at_night)
    assert found.covered is covered
    if covered:
        day = 16 if hour == 23 else 15
        assert found.until == NOW.replace(day=day, hour=9)


def test_the_morning_is_the_persons_own() -> None:
    early = Journal(waking=NOW.replace(hour=7, minute=30).time())
    facts = Facts(replace(OPEN, now=NOW.replace(hour=3)), early, paths(OPEN))
    assert coming_morning(facts) == NOW.replace(hour=7, minute=30)


def test_pressure_of_mine_today_covers() -> None:
    today = standing(offers=(offer(ago(2)),), findings=(act("P01", 2, ago(hours=13)),))
    assert decided(today).name == "open+not_you"
    yesterday = standing(offers=(offer(ago(2)),), findings=(act("P01", 2, ago(hours=15)),))
    assert decided(yesterday).name == "open"
    mild = standing(offers=(offer(ago(2)),), findings=(act("P08", 1, ago(hours=1)),))
    assert decided(mild).name == "open"


def test_a_wait_keeps_its_rule_and_takes_the_later_end() -> None:
    soon = limit(SPACE, ago(3), ahead(hours=4))
    late = limit(SPACE, ago(3), ahead(9))
    for each, end in ((soon, NOW.replace(day=16, hour=9)), (late, late.until)):
        found = decided(standing(limits=(each,)), pulled(8))
        assert (found.name, found.until) == ("space", end)
    assert decided(standing(limits=(limit(SPACE, ago(3)),)), pulled(8)).until is None
    assert decided(standing(), pulled(8)).until is None


def test_in_the_wrong_hour_nothing_is_looked_at_before_the_morning() -> None:
    angry = standing(hostile=(hostile(ago(hours=20)),))
    assert decided(angry).look_again == NOW.replace(hour=18)
    assert decided(angry, pulled(8)).look_again == NOW.replace(day=16, hour=9)
    at_night = standing(now=NOW.replace(hour=2, minute=5), hostile=(hostile(ago(hours=35)),))
    assert decided(at_night).look_again == NOW.replace(hour=9)
    early = Journal(waking=NOW.replace(hour=7).time())
    assert decided(at_night, early).look_again == NOW.replace(hour=7)
    assert decided(standing(), pulled(8)).look_again == ahead(7)


def test_logistics_under_the_cover_waits_and_undated_stays_undated() -> None:
    found = decided(standing(limits=(limit(LOGISTICS, ago(3)),)), pulled(8))
    assert (found.gate, found.name, found.until) == (Gate.WAIT, "logistics_only+not_you", None)
    dated = limit(LOGISTICS, ago(3), ahead(9))
    assert decided(standing(limits=(dated,)), pulled(8)).until == dated.until


def test_an_urgent_question_is_answered_even_so() -> None:
    urgent = standing(last=last_word(ago(hours=1), urgent=True))
    found = decided(urgent, pulled(9))
    assert (found.gate, found.name) == (Gate.REPLY, "they_wrote")
    plain = decided(standing(last=last_word(ago(hours=1))), pulled(9))
    assert (plain.gate, plain.name) == (Gate.WAIT, "they_wrote+not_you")


def test_urgent_exempts_a_reply_but_no_talk() -> None:
    offered = offer(ago(hours=1))
    last = last_word(ago(hours=1), urgent=True)._replace(quote=offered.quote)
    found = decided(standing(last=last, offers=(offered,)), pulled(9))
    assert (found.gate, found.name) == (Gate.WAIT, "they_wrote+not_you")


def test_a_stop_has_no_cover() -> None:
    assert decided(standing(limits=(limit(NO_CONTACT, ago(3)),)), pulled(9)).name == "no_contact"


def test_why_it_is_not_you_is_told() -> None:
    facts = Facts(OPEN, pulled(8, alcohol=True), paths(OPEN))
    assert not_you(facts) == ("pull", "alcohol")


# ---- the gate is never looser in a worse state

WORSE = {
    "a limit": lambda a: replace_limits(a, limit(SPACE, ago(1))),
    "a no": lambda a: replace_limits(a, limit(NO_CONTACT, ago(1))),
    "my crisis": lambda a: replace(a, alarms=(alarm(AlarmKind.MY_SELF_HARM, ago(1)), *a.alarms)),
    "a threat": lambda a: replace(a, alarms=(alarm(AlarmKind.THEIR_THREAT, ago(1)), *a.alarms)),
    "their fear": lambda a: replace(
        a, alarms=(alarm(AlarmKind.THEIR_FEAR, ago(hours=1)), *a.alarms)
    ),
    "harm": lambda a: replace(a, alarms=(alarm(AlarmKind.TURNING_UP, ago(hours=1)), *a.alarms)),
}


def replace_limits(assessment: Assessment, more) -> Assessment:
    kept = assessment.offers
    return standing(
        apart=assessment.endings.apart_since,
        endings=assessment.endings.said,
        limits=(more, *assessment.limits),
        offers=kept,
        hostile=assessment.hostile,
        alarms=assessment.alarms,
        last=assessment.silence.last_word,
        level=assessment.upset.level,
        together=assessment.together,
    )


@st.composite
def states(draw) -> Assessment:
    days = st.integers(0, 40)
    kinds = st.sampled_from(list(LimitKind))
    given_ = draw(st.lists(st.tuples(kinds, days, st.one_of(st.none(), days)), max_size=3))
    return standing(
        apart=draw(st.sampled_from([None, ago(50)])),
        endings=tuple(ending(ago(d)) for d in draw(st.lists(days, max_size=2))),
        limits=tuple(
            limit(kind, ago(day), None if end is None else ahead(end + 1))
            for kind, day, end in given_
        ),
        offers=tuple(offer(ago(d)) for d in draw(st.lists(days, max_size=2))),
        hostile=tuple(hostile(ago(d)) for d in draw(st.lists(days, max_size=2))),
        last=draw(st.sampled_from([None, last_word(ago(1)), last_word(ago(2), asks=False)])),
        level=draw(st.sampled_from(list(Level))),
        together=draw(st.booleans()),
    )


@given(states(), st.sampled_from(sorted(WORSE)))
def test_worse_is_never_looser(assessment: Assessment, how: str) -> None:
    before, after = decided(assessment), decided(WORSE[how](assessment))
    asked = assessment.silence.last_word is not None and after.rule == "they_wrote"
    assert asked or STRICTNESS[after.gate] <= STRICTNESS[before.gate]


@given(states())
def test_until_is_never_earlier_than_any_running_limit(assessment: Assessment) -> None:
    found = decided(assessment)
    for each in assessment.running:
        if found.gate is Gate.WAIT and found.until is not None:
            assert each.until is not None
            assert found.until >= each.until


@given(states())
def test_a_date_to_look_again_never_stands_beside_a_limit(assessment: Assessment) -> None:
    if assessment.running:
        assert decided(assessment).look_again is None


@given(states(), st.integers(0, 23), st.integers(0, 10))
def test_the_cover_never_loosens(assessment: Assessment, hour: int, pull: int) -> None:
    moved = replace(assessment, now=NOW.replace(hour=hour))
    plain, covered = decided(moved), decided(moved, pulled(pull))
    assert STRICTNESS[covered.gate] <= STRICTNESS[plain.gate]


def test_night_and_pressure_are_told_by_name() -> None:
    acted = standing(findings=(act("P01", 2, ago(hours=1)),))
    at_night = replace(acted, now=NOW.replace(hour=23), findings=())
    assert not_you(Facts(acted, Journal(), paths(acted))) == ("act_today",)
    assert not_you(Facts(at_night, Journal(), paths(at_night))) == ("night",)


def test_of_two_pulls_the_later_counts_whichever_is_stronger() -> None:
    rising = Journal(pulls=(Pull(ago(hours=4), 9), Pull(ago(hours=1), 3, alcohol=False)))
    falling = Journal(pulls=(Pull(ago(hours=4), 3), Pull(ago(hours=1), 9)))
    assert decided(OPEN, rising).name == "open"
    assert decided(OPEN, falling).name == "open+not_you"


def test_the_morning_is_on_the_minute_and_never_now() -> None:
    late = replace(OPEN, now=NOW.replace(hour=9, second=0))
    assert coming_morning(Facts(late, Journal(), paths(late))) == NOW.replace(day=16, hour=9)
    odd = replace(OPEN, now=NOW.replace(hour=3, second=41, microsecond=7))
    assert coming_morning(Facts(odd, Journal(), paths(odd))) == NOW.replace(hour=9)
