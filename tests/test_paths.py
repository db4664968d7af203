"""The four paths: which answers and alarms open each, which comes first, and what each takes out of every face."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway import packed
from leeway.advice import advise
from leeway.decision import Gate
from leeway.findings.alarms import AlarmKind
from leeway.findings.upset import Level
from leeway.journal import TOLD, Answer, Journal, LimitKind, LimitState, Screen, SelfHarm
from leeway.paths import FLAGS, REFUSED, Help, Path, Paths, may_be_misread, paths, shown
from leeway.record import Who
from leeway.willingness import State
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
    words,
)
from states import NO_CONTACT, SPACE, STATES, answered, full, said

DANGER = (Screen.AFRAID, Screen.VIOLENCE, Screen.THREATENED, Screen.FORCED, Screen.WATCHED)
GENTLE = (Screen.CONTROLLED, Screen.WALKING_ON_EGGSHELLS)


def held(assessment=None, journal=None) -> Paths:
    return paths(assessment or standing(), journal)


def names(found: Paths) -> list[str]:
    return [ground.name for ground in found.grounds]


# ------------------------------------------------------------ the screen for a person who may be harmed


@pytest.mark.parametrize("item", [*DANGER, Screen.ORDER, Screen.ORDER_PROTECTS_ME])
def test_any_of_the_first_five_and_an_order_open_the_safety_path(item):
    found = held(journal=answered(item))
    assert found.holding == (Path.SAFETY,)
    assert names(found) == [f"answered_{item.value}"]


@pytest.mark.parametrize("item", GENTLE)
def test_the_two_softer_items_open_the_gentle_path(item):
    found = held(journal=answered(item))
    assert found.holding == (Path.GENTLE,)
    assert not found.quiet


def test_an_open_computer_is_said_first_and_opens_no_path():
    found = held(journal=answered(Screen.OPEN_COMPUTER))
    assert found.overseen
    assert not found.holding
    assert not held(journal=said()).overseen


@pytest.mark.parametrize("item", [*DANGER, Screen.ORDER])
def test_who_would_rather_not_say_is_offered_a_word(item):
    found = held(journal=said(screens=((item, Answer.RATHER_NOT),)))
    assert names(found) == ["rather_not"]
    assert found.holding == (Path.GENTLE,)


@pytest.mark.parametrize("item", Screen)
def test_a_no_opens_nothing(item):
    assert not held(journal=said(screens=((item, Answer.NO),))).holding


# ------------------------------------------------------------ the screen for a person who may do harm


@pytest.mark.parametrize("item", [Screen.ORDER_AGAINST_ME, Screen.I_THREATENED])
def test_an_order_against_me_and_a_threat_of_mine_open_the_stop_path(item):
    assert held(journal=answered(item)).holding == (Path.STOP,)


def test_turning_up_answered_is_a_stop_once_they_are_apart():
    together = standing(apart=None, together=True)
    assert not held(together, answered(Screen.TURNED_UP)).holding
    assert held(journal=answered(Screen.TURNED_UP)).holding == (Path.STOP,)
    told = replace(answered(Screen.TURNED_UP), parted=True)
    assert held(standing(apart=None), told).holding == (Path.STOP,)
    barred = held(standing(limits=(NO_CONTACT,)), answered(Screen.TURNED_UP))
    assert barred.grounds[0].name == "answered_turned_up"


@pytest.mark.parametrize("item", [Screen.ASKED_TO_STOP, Screen.BLOCKED])
def test_being_asked_to_stop_weighs_with_three_slips_and_a_no(item):
    acts = (act("P07", 4, ago(2), FLAGS),)
    slipped = standing(limits=(NO_CONTACT,), findings=acts)
    assert "answered_asked_to_stop" in names(held(slipped, answered(item)))
    assert "answered_asked_to_stop" not in names(held(slipped, said()))
    fewer = standing(limits=(NO_CONTACT,), findings=(act("P30", 3, ago(2), FLAGS - 1),))
    assert "answered_asked_to_stop" not in names(held(fewer, answered(item)))


def test_watching_them_is_one_of_the_slips_and_weighs_where_contact_is_barred():
    watched = (Screen.ASKED_TO_STOP, Answer.YES), (Screen.I_WATCHED, Answer.YES)
    two = standing(limits=(NO_CONTACT,), findings=(act("P30", 3, ago(2), FLAGS - 1),))
    assert "answered_asked_to_stop" in names(held(two, said(screens=watched)))
    assert "answered_asked_to_stop" not in names(held(two, said(screens=watched[:1])))
    unbarred = standing(findings=(act("P30", 3, ago(2), FLAGS - 1),))
    alone = said(screens=watched[1:])
    assert [question.key for question in held(unbarred, alone).questions] == ["asked_to_stop"]
    assert not held(standing(), alone).holding
    assert names(held(standing(limits=(NO_CONTACT,)), alone)) == ["answered_i_watched"]
    threat = standing(alarms=(alarm(AlarmKind.MY_THREAT, ago(1)),))
    assert names(held(threat, alone)) == ["my_threat", "answered_i_watched"]


def test_after_three_slips_the_harassment_screen_is_put_until_it_is_answered():
    slipped = standing(findings=(act("P05", 3, ago(2), 2), act("P30", 3, ago(1))))
    assert [question.key for question in held(slipped, said()).questions] == ["asked_to_stop"]
    assert not held(slipped, said(screens=((Screen.ASKED_TO_STOP, Answer.NO),))).questions
    calmer = standing(findings=(act("P05", 3, ago(2), 2), act("P02", 2, ago(1), 9)))
    assert not held(calmer, said()).questions


def test_an_act_past_a_block_or_a_threat_weighs_only_where_contact_is_barred():
    acts = (act("P06", 4, ago(2)), act("P29", 4, ago(2)))
    assert not held(standing(findings=acts)).holding
    assert names(held(standing(findings=acts, limits=(NO_CONTACT,)))) == ["P06", "P29"]


# ------------------------------------------------------------ crisis


@pytest.mark.parametrize("answer", [SelfHarm.SOMETIMES, SelfHarm.MIGHT_ACT])
def test_thoughts_of_ending_it_are_a_crisis(answer):
    assert names(held(journal=said(self_harm=answer))) == [f"answered_{answer.value}"]
    assert held(journal=said(self_harm=answer)).first is Path.CRISIS


def test_who_would_rather_not_say_about_their_life_is_offered_a_word():
    assert names(held(journal=said(self_harm=SelfHarm.RATHER_NOT))) == ["rather_not"]


def test_their_words_are_settled_one_by_one_and_only_when_they_are_old():
    recent = standing(alarms=(alarm(AlarmKind.THEIR_SELF_HARM, ago(2)),))
    old = standing(alarms=(alarm(AlarmKind.THEIR_SELF_HARM, ago(15)),))
    event = old.alarms[0].quote.event
    assert (
        held(recent, said(settled=frozenset({recent.alarms[0].quote.event}))).first is Path.CRISIS
    )
    assert held(old, said()).first is Path.CRISIS
    assert not held(old, said(settled=frozenset({event}))).holding


def test_their_words_tied_to_me_are_crisis_and_safety():
    tied = standing(alarms=(alarm(AlarmKind.THEIR_SELF_HARM, ago(2), tied=True),))
    assert held(tied).holding == (Path.CRISIS, Path.SAFETY)


# ------------------------------------------------------------ danger in the record


@pytest.mark.parametrize(
    "kind",
    [
        AlarmKind.THEIR_THREAT,
        AlarmKind.THEIR_COERCION,
        AlarmKind.MY_FEAR,
        AlarmKind.ORDER_PROTECTS_ME,
    ],
)
def test_an_alarm_holds_for_ninety_days_or_since_the_parting_and_is_then_a_question(kind):
    def at(days, apart):
        return held(standing(alarms=(alarm(kind, ago(days)),), apart=ago(apart)), said())

    assert at(90, 60).holding == (Path.SAFETY,)
    assert at(200, 200).holding == (Path.SAFETY,)
    old = at(91, 60)
    assert not old.holding
    assert [(question.key, question.choices) for question in old.questions] == [
        ("afraid", ("yes", "no", "rather_not"))
    ]


def test_an_old_danger_that_was_settled_is_not_asked_again():
    old = standing(alarms=(alarm(AlarmKind.THEIR_THREAT, ago(200)),))
    question = held(old, said()).questions[0]
    assert not held(old, said(settled=frozenset({question.event}))).questions


def test_a_question_about_old_words_cuts_them():
    long = alarm(AlarmKind.THEIR_THREAT, ago(200))
    long = long._replace(quote=long.quote._replace(text="word " * 900))
    assert len(held(standing(alarms=(long,)), said()).questions[0].sentence) < 400


READ_DANGER = (AlarmKind.THEIR_THREAT, AlarmKind.THEIR_COERCION, AlarmKind.MY_FEAR)


@pytest.mark.parametrize("kind", READ_DANGER)
def test_danger_that_was_read_ends_when_the_person_says_that_it_is_settled(kind):
    world = standing(alarms=(alarm(kind, ago(3)), alarm(AlarmKind.THEIR_THREAT, ago(9))))
    newer, older = (each.quote.event for each in world.alarms)
    found = held(world, said())
    assert (found.first, [g.quote.event for g in found.grounds]) == (Path.SAFETY, [newer])
    assert [(q.key, q.event) for q in found.questions] == [("settled", newer)]
    once = held(world, said(settled=frozenset({newer})))
    assert [ground.quote.event for ground in once.grounds] == [older]
    both = held(world, said(settled=frozenset({newer, older})))
    assert not both.holding
    assert not both.questions


def test_an_order_is_settled_by_nobody_and_stands_beside_a_threat():
    order = alarm(AlarmKind.ORDER_PROTECTS_ME, ago(9))
    world = standing(alarms=(alarm(AlarmKind.THEIR_THREAT, ago(1)), order))
    assert names(held(world, said())) == ["their_threat", "order_protects_me"]
    assert not held(world, said()).questions
    settled = said(settled=frozenset(each.quote.event for each in world.alarms))
    found = held(world, settled)
    assert names(found) == ["order_protects_me"]
    assert found.under_order
    assert not found.questions


def test_what_was_told_has_no_name_by_which_it_could_be_settled():
    told = alarm(AlarmKind.THEIR_THREAT, ago(1))
    told = told._replace(quote=told.quote._replace(event=0))
    harm = told._replace(kind=AlarmKind.THEIR_SELF_HARM, quote=told.quote._replace(when=ago(20)))
    settled = said(settled=frozenset({0}))
    assert held(standing(alarms=(told,)), settled).holding == (Path.SAFETY,)
    assert not held(standing(alarms=(told,)), settled).questions
    assert held(standing(alarms=(harm,)), settled).holding == (Path.CRISIS,)


def test_told_words_on_which_safety_rests_alone_may_be_called_misread():
    told = alarm(AlarmKind.THEIR_THREAT, ago(1))
    told = told._replace(quote=told.quote._replace(event=TOLD))
    world, order = standing(alarms=(told,)), alarm(AlarmKind.ORDER_PROTECTS_ME, ago(9))
    assert may_be_misread(held(world, said())) == (told.quote,)
    assert not may_be_misread(held(world, answered(Screen.AFRAID)))
    assert not may_be_misread(held(standing(alarms=(told, order)), said()))
    assert not may_be_misread(held(standing(alarms=(alarm(AlarmKind.MY_FEAR, ago(1)),)), said()))
    mine = alarm(AlarmKind.MY_SELF_HARM, ago(1))
    assert not may_be_misread(held(standing(alarms=(told, mine)), said()))
    assert not held(standing(alarms=(told._replace(misread=True),)), said()).holding


def test_old_words_that_were_told_are_asked_about_until_they_are_settled():
    told = alarm(AlarmKind.THEIR_THREAT, ago(200))
    told = told._replace(quote=told.quote._replace(event=TOLD))
    (question,) = held(standing(alarms=(told,)), said()).questions
    assert question.event == told.event != TOLD
    assert not held(standing(alarms=(told,)), said(settled=frozenset({told.event}))).questions


def test_who_says_that_they_are_afraid_is_not_asked_whether_it_is_settled():
    threat = standing(alarms=(alarm(AlarmKind.THEIR_THREAT, ago(1)),))
    assert not held(threat, answered(Screen.AFRAID)).questions


def test_beside_a_crisis_nobody_is_asked_whether_a_danger_is_settled():
    both = (alarm(AlarmKind.THEIR_THREAT, ago(1)), alarm(AlarmKind.MY_SELF_HARM, ago(1)))
    assert not held(standing(alarms=both), said()).questions


# ------------------------------------------------------------ which questions are put

SLIPS = (act("P05", 3, ago(2), FLAGS),)


def put(assessment, journal=None) -> list[str]:
    return [question.key for question in held(assessment, journal or said()).questions]


MAYBE = (
    words("i do not see it going on much longer", ago(3), Who.ME),
    words("it will all be easier without me soon", ago(2)),
)


def keys(journal, **told):
    return [each.key for each in paths(standing(**told), journal).questions]


def test_words_that_may_be_despair_are_one_question_mine_first():
    (asked,) = paths(standing(maybe=MAYBE), Journal()).questions
    assert asked.key == "life"
    assert asked.event == MAYBE[0].event
    assert asked.sentence.startswith('You wrote on 12 March 2026: "i do not see it')
    (other,) = paths(standing(maybe=MAYBE[1:]), Journal()).questions
    assert other.key == "their_life"
    assert other.sentence.endswith("Could they be thinking of ending their life?")


def test_an_answer_about_ones_life_answers_older_words_and_rests_for_a_day():
    """words of three days ago, and such as came an hour after an answer"""
    for days, asked in ((1, ["their_life"]), (2, ["their_life"]), (4, ["life"]), (20, ["life"])):
        journal = said(self_harm=SelfHarm.NO, self_harm_at=ago(days))
        assert keys(journal, maybe=MAYBE) == asked
    for hours, asked in ((2, []), (25, ["life"])):
        answered = said(self_harm=SelfHarm.NO, self_harm_at=ago(hours / 24))
        late = words("i do not see it going on", ago((hours - 1) / 24), Who.ME)
        assert keys(answered, maybe=(late,)) == asked
    assert keys(said(settled=frozenset({MAYBE[1].event})), maybe=MAYBE[1:]) == []


def test_in_a_crisis_it_is_not_asked():
    told = said(self_harm=SelfHarm.SOMETIMES, self_harm_at=ago(20))
    assert keys(told, maybe=MAYBE) == []


@pytest.mark.parametrize(
    "kind", [AlarmKind.MY_SELF_HARM, AlarmKind.THEIR_SELF_HARM, AlarmKind.THEIR_THREAT]
)
def test_nobody_in_crisis_or_danger_is_asked_what_they_did(kind):
    world = standing(findings=SLIPS, alarms=(alarm(kind, ago(1)),))
    assert "asked_to_stop" not in put(world)
    assert put(standing(findings=SLIPS), answered(Screen.AFRAID)) == []
    assert put(standing(findings=SLIPS), answered(Screen.CONTROLLED)) == ["asked_to_stop"]


def test_many_old_dangers_never_crowd_out_the_other_screen():
    old = tuple(alarm(AlarmKind.THEIR_THREAT, ago(200 + day)) for day in range(5))
    assert put(standing(findings=SLIPS, alarms=old)) == ["afraid", "afraid", "asked_to_stop"]
    asked = held(standing(alarms=old), said()).questions
    assert [each.event for each in asked] == [each.quote.event for each in old[:2]]


# ------------------------------------------------------------ the order, and both questions asked


def test_the_most_urgent_path_comes_first():
    everything = standing(
        alarms=(
            alarm(AlarmKind.MY_SELF_HARM, ago(1)),
            alarm(AlarmKind.THEIR_THREAT, ago(2)),
            alarm(AlarmKind.TURNING_UP, ago(3)),
        )
    )
    found = held(everything, answered(Screen.CONTROLLED))
    assert found.holding == (Path.CRISIS, Path.SAFETY, Path.STOP, Path.GENTLE)
    assert found.first is Path.CRISIS


@pytest.mark.parametrize(
    ("journal", "asked"),
    [
        (Journal(), False),
        (Journal(self_harm=SelfHarm.NO), False),
        (Journal(screens=((Screen.AFRAID, Answer.NO),)), False),
        (Journal(SelfHarm.RATHER_NOT, NOW, ((Screen.AFRAID, Answer.RATHER_NOT),)), False),
        (Journal(SelfHarm.NO, NOW, ((Screen.CONTROLLED, Answer.NO),)), False),
        (said(), True),
    ],
)
def test_asked_means_that_both_questions_were_put(journal, asked):
    assert held(journal=journal).asked is asked


# ------------------------------------------------------------ what each path refuses


def test_what_each_path_refuses():
    contact = {Help.DRAFT, Help.REWRITE, Help.WHAT_IF, Help.TIMING, Help.CALM_BY, Help.OWN_PART}
    assert REFUSED[Path.CRISIS] == contact | {Help.COUNTS, Help.LEGAL}
    assert REFUSED[Path.SAFETY] == contact | {Help.COUNTS, Help.LEGAL, Help.STATE}
    assert REFUSED[Path.STOP] == contact
    assert REFUSED[Path.GENTLE] == frozenset()


def test_an_assessment_is_shown_whole_where_nothing_is_refused():
    assessment = full(standing())
    assert shown(assessment, held(assessment, said())) == assessment


def test_calm_by_goes_while_any_limit_runs():
    assessment = full(standing(limits=(SPACE,)))
    seen = shown(assessment, held(assessment, said()))
    assert seen.upset == assessment.upset._replace(calm_by=None)
    assert seen.limits == assessment.limits


def test_on_the_stop_path_counts_stay_and_dates_to_come_go():
    assessment = full(standing(limits=(SPACE,), alarms=(alarm(AlarmKind.MY_THREAT, ago(1)),)))
    seen = shown(assessment, held(assessment, said()))
    assert [each.until for each in seen.limits] == [None]
    assert seen.willingness.until is None
    assert seen.willingness.state is State.SPACE
    assert seen.findings == assessment.findings
    assert seen.upset.calm_by is None


def test_on_the_safety_path_mood_will_counts_and_silences_go():
    assessment = full(standing(limits=(SPACE,), offers=(offer(ago(2)),)))
    seen = shown(assessment, held(assessment, answered(Screen.AFRAID)))
    assert seen.upset.level is Level.UNKNOWN
    assert seen.upset.value is seen.upset.calm_by is None
    assert seen.willingness.state is State.NO_INFORMATION
    assert seen.offer is None
    assert not (seen.findings)
    assert not (seen.sparks)
    assert not (seen.silence.before)
    assert not (seen.silence.after)


def test_beside_a_crisis_counts_go_and_the_mood_stays_without_a_date():
    assessment = full(standing())
    seen = shown(assessment, held(assessment, said(self_harm=SelfHarm.SOMETIMES)))
    assert not (seen.findings)
    assert not (seen.sparks)
    assert not (seen.silence.before)
    assert seen.upset.level is Level.MODERATE
    assert seen.upset.calm_by is None


# ------------------------------------------------------------ what must hold for every state


SCREENS = st.lists(
    st.tuples(st.sampled_from(Screen), st.sampled_from(Answer)),
    max_size=5,
    unique_by=lambda p: p[0],
)
ALARMS = st.lists(
    st.builds(alarm, st.sampled_from(AlarmKind), st.integers(0, 300).map(ago)), max_size=3
)
LIMITS = st.lists(
    st.builds(
        limit,
        st.sampled_from(LimitKind),
        st.integers(1, 60).map(ago),
        st.one_of(st.none(), st.integers(1, 30).map(ahead)),
        st.sampled_from([LimitState.RUNNING, LimitState.HISTORY]),
    ),
    max_size=3,
)
ACTS = st.lists(
    st.builds(
        act,
        st.sampled_from(["P01", "P06", "P07", "P29", "P30"]),
        st.integers(1, 4),
        st.integers(0, 13).map(ago),
        st.integers(1, 5),
    ),
    max_size=3,
    unique_by=lambda each: each.id,
)
WORLDS = st.builds(
    lambda alarms, limits, acts, mine, last, end, anger: standing(
        alarms=tuple(alarms),
        limits=tuple(limits),
        findings=tuple(acts),
        my_last=words("hi", ago(mine), Who.ME) if mine is not None else None,
        last=last_word(ago(last)) if last is not None else None,
        endings=(ending(ago(end)),) if end is not None else (),
        hostile=(hostile(ago(anger)),) if anger is not None else (),
    ),
    ALARMS,
    LIMITS,
    ACTS,
    *[st.one_of(st.none(), st.integers(0, 40))] * 4,
)
JOURNALS = st.builds(
    lambda screens, harm: Journal(harm, NOW, tuple(screens)), SCREENS, st.sampled_from(SelfHarm)
)


@given(WORLDS, JOURNALS)
def test_on_a_quiet_path_the_gate_is_stop_and_nothing_is_offered(world, journal):
    advice = advise(world, journal)
    if advice.paths.quiet:
        assert advice.gate is Gate.STOP
        assert advice.until is advice.look_again is None
        assert not advice.may_offer
        assert not advice.drop
    if advice.paths.holding:
        assert not advice.may_offer


@given(WORLDS, JOURNALS)
def test_every_ground_has_its_sentence_and_every_refusal_is_kept(world, journal):
    found = paths(world, journal)
    sentences = packed.toml("paths")["grounds"]
    assert all(ground.name in sentences for ground in found.grounds)
    seen = shown(full(world), found)
    if found.refuses(Help.CALM_BY):
        assert seen.upset.calm_by is None
    if found.refuses(Help.TIMING):
        assert all(each.until is None for each in seen.limits)
    if found.refuses(Help.COUNTS):
        assert not seen.findings


def test_every_sentence_about_a_ground_can_be_reached():
    """No sentence in words/paths.toml is for nothing."""
    kinds = {f"answered_{item.value}" for item in Screen} | {kind.value for kind in AlarmKind}
    own = {
        "answered_sometimes",
        "answered_might_act",
        "my_words",
        "their_words",
        "tied_to_me",
        "contact_after_no",
        "contact_after_no_times",
        "P06",
        "P29",
        "rather_not",
    }
    assert set(packed.toml("paths")["grounds"]) <= kinds | own


def test_the_first_paths_of_the_states_are_as_their_names_say():
    first = {name: state.advice.paths.first for name, state in STATES.items()}
    assert first["crisis"] is first["their_crisis_tied"] is Path.CRISIS
    assert first["safety"] is first["safety_and_stop"] is Path.SAFETY
    assert first["no_contact_contacted"] is first["harassing"] is Path.STOP
    assert first["no_contact"] is None
    assert first["gentle"] is Path.GENTLE


def test_a_no_to_contact_that_runs_is_not_asked_about_anew():
    assert put(standing(findings=SLIPS)) == ["asked_to_stop"]
    assert put(standing(findings=SLIPS, limits=(NO_CONTACT,))) == []
    assert put(standing(findings=SLIPS, limits=(SPACE,))) == ["asked_to_stop"]
