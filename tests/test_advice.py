"""Advice as a whole: the word, the sentence with its dates, what stays allowed, and what only the person knows."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway import packed
from leeway.advice import advise
from leeway.decision import Gate
from leeway.findings.alarms import AlarmKind
from leeway.findings.upset import Level
from leeway.journal import Confirmation, Journal, LimitKind, Pull, SelfHarm, Shared
from standing import NOW, ago, ahead, alarm, hostile, last_word, limit, offer, standing
from states import NO_CONTACT, SPACE, STATES, State, moody, said

WORDS = packed.toml("gate")


def advice(journal=None, **world):
    return State(standing(**world), journal or said()).advice


@pytest.mark.parametrize("name", STATES)
def test_every_sentence_is_whole(name):
    told = STATES[name].advice
    for text in (
        told.sentence,
        told.next_step,
        *told.would_change,
        *told.cannot_know,
        *told.beside,
    ):
        assert not re.search(r"[{}]|  | [.,]", text)
        assert text
    assert told.word == WORDS["gates"][told.gate]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (
            "they_wrote",
            "They wrote on Saturday 14 March and it asks for an answer. You may answer in kind, once.",
        ),
        (
            "not_now",
            "They said not now. Wait until 11:00 on Monday 16 March, and don't ask again before.",
        ),
        (
            "cooling",
            "They seem very upset, and they have set no limit. Give it two weeks. Look again from Sunday 29 March.",
        ),
        (
            "heated",
            "They were angry on Sunday 15 March. Give it a day to cool. Look again from 08:00 on Monday 16 March.",
        ),
        (
            "open_not_you",
            (
                "What they said allows it, but this is not the hour. The pull in you is very strong. "
                "You said that alcohol is in it. Wait until 09:00 on Monday 16 March."
            ),
        ),
    ],
)
def test_the_answer_is_one_sentence_with_its_date(name, sentence):
    assert STATES[name].advice.sentence == sentence


def test_under_a_limit_without_a_date_the_cover_names_no_date():
    told = advice(
        said(pulls=(Pull(NOW, 9),)),
        last=last_word(ago(1)),
        limits=(limit(LimitKind.LOGISTICS, ago(3)),),
    )
    assert told.until is None
    assert told.sentence.endswith("Leave it for today.")
    assert told.gate is Gate.WAIT


# ------------------------------------------------------------ what stays allowed


def test_their_own_exceptions_come_first_then_what_is_shared():
    told = STATES["logistics_only"].advice
    assert told.exceptions == ("the flat", WORDS["shared"]["child"], WORDS["shared"]["home"])


def test_under_a_no_only_their_words_stay_allowed():
    shared = said(shared=frozenset({Shared.CHILD}))
    assert advice(shared, limits=(NO_CONTACT,)).exceptions == ("unless it's the flat",)
    assert (
        advice(
            shared, alarms=(alarm(AlarmKind.THEIR_THREAT, ago(1)),), limits=(NO_CONTACT,)
        ).exceptions
        == ()
    )
    assert (
        advice(shared, alarms=(alarm(AlarmKind.TURNING_UP, ago(1)),), limits=(SPACE,)).exceptions
        == ()
    )


@pytest.mark.parametrize(
    "world",
    [
        {"limits": (SPACE,)},
        {"hostile": (hostile(ago(hours=5)),)},
        {},
        {"apart": None},
    ],
)
def test_every_wait_carries_what_a_shared_life_needs(world):
    told = advice(said(shared=frozenset({Shared.CHILD, Shared.WORK})), **world)
    assert told.gate is Gate.WAIT
    assert told.exceptions == (WORDS["shared"]["child"], WORDS["shared"]["work"])


def test_where_they_may_talk_nothing_needs_an_exception():
    assert advice(said(shared=frozenset({Shared.HOME})), offers=(offer(ago(1)),)).exceptions == ()


def test_an_exception_stands_once():
    twice = (
        limit(LimitKind.SPACE, ago(3), exceptions=("the cat",)),
        limit(LimitKind.SPACE, ago(5), exceptions=("the cat",)),
    )
    assert advice(limits=twice).exceptions == ("the cat",)


# ------------------------------------------------------------ what only the person knows


def keys(told) -> list[str]:
    return [question.key for question in told.questions]


def test_apart_since_when_is_asked_until_it_is_told():
    assert keys(advice(apart=None)) == ["apart_since"]
    assert keys(advice(said(together=True), apart=None, together=True)) == []
    assert keys(advice()) == []


def test_each_limit_that_was_read_is_put_to_the_person_until_it_is_confirmed():
    told = advice(limits=(SPACE, NO_CONTACT))
    assert [question.event for question in told.questions] == [
        SPACE.quote.event,
        NO_CONTACT.quote.event,
    ]
    assert (
        told.questions[0].sentence == 'They wrote: "space please" Did they mean space for a time?'
    )
    confirmed = said(confirmations=(Confirmation(SPACE.quote.event, LimitKind.SPACE),))
    assert len(advice(confirmed, limits=(SPACE, NO_CONTACT)).questions) == 1
    assert keys(advice(limits=(replace(SPACE, confirmed=True),))) == []
    told_face_to_face = replace(SPACE, quote=SPACE.quote._replace(event=0))
    assert keys(advice(limits=(told_face_to_face,))) == []


def test_space_that_was_gathered_is_not_said_to_be_asked_for():
    told = STATES["space_gathered"].advice
    assert told.sentence.startswith("They said not now three times in two weeks.")
    assert (
        told.reasons[0].sentence
        == "They said not now three times in two weeks, the last on Friday 13 March."
    )
    assert keys(told) == []


def test_questions_of_safety_come_first_and_others_are_five_at_most():
    old = alarm(AlarmKind.THEIR_THREAT, ago(200))
    many = tuple(limit(LimitKind.SPACE, ago(day)) for day in range(1, 9))
    told = advice(alarms=(old,), limits=many, apart=ago(60))
    assert keys(told) == ["afraid", *["limit"] * 5]


@pytest.mark.parametrize(
    "journal_and_world",
    [
        (said(self_harm=SelfHarm.SOMETIMES), {}),
        (said(), {"alarms": (alarm(AlarmKind.THEIR_THREAT, ago(1)),)}),
    ],
)
def test_beside_crisis_and_danger_nothing_else_is_asked(journal_and_world):
    journal, world = journal_and_world
    assert keys(advice(journal, **world, limits=(SPACE,), apart=None)) == []


def test_nobody_answered_is_no_journal():
    assert advise(standing()) == advise(standing(), Journal())


# ------------------------------------------------------------ the same facts, the same advice


NAMES = st.sampled_from(["Sam", "Samira", "he", "she", "they", "Kit", "\u0645\u0631\u06cc\u0645"])


@given(NAMES, NAMES)
def test_names_and_pronouns_in_their_words_change_nothing(one, other):
    def told(name):
        spoken = replace(SPACE, quote=SPACE.quote._replace(text=f"{name} needs space"))
        return advice(limits=(spoken,))

    a, b = told(one), told(other)
    assert (a.gate, a.rule, a.sentence, a.until, a.next_step, a.step) == (
        b.gate,
        b.rule,
        b.sentence,
        b.until,
        b.next_step,
        b.step,
    )


def test_the_date_to_look_anew_has_its_hour_only_when_it_is_near():
    assert "08:00" in STATES["heated"].advice.sentence
    assert "from Sunday 22 March." in STATES["cannot_tell"].advice.sentence
    assert "14:00" not in State(moody(Level.MODERATE), said()).advice.sentence
    assert State(moody(Level.MODERATE), said()).advice.look_again == ahead(7)
