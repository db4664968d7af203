"""Advice as a whole: the word, the sentence with its dates, what stays allowed, and what only the person knows."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway import packed
from leeway.advice import advise
from leeway.cue import Cue
from leeway.decision import Gate
from leeway.findings.alarms import AlarmKind
from leeway.findings.upset import Level
from leeway.journal import (
    Confirmation,
    Dispute,
    Doubt,
    Journal,
    LimitKind,
    Pull,
    SelfHarm,
    Shared,
    Told,
)
from leeway.sitting import without_record
from standing import (
    NOW,
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
    assert told.sentence.endswith("Leave it until morning.")
    assert told.gate is Gate.WAIT


def test_a_date_that_they_gave_stands_in_the_sentence_though_something_lasts_longer():
    told = advice(limits=(SPACE, limit(LimitKind.LOGISTICS, ago(3))))
    assert told.until is None
    assert told.sentence == (
        "They asked for space until 14:00 on Sunday 22 March. Something else they asked for lasts longer. "
        "Wait, and then keep to what still stands."
    )


@pytest.mark.parametrize(
    ("named", "says"),
    [
        (
            ahead(2).replace(hour=15),
            "On Saturday 14 March they offered to talk: Tuesday 17 March, 15:00.",
        ),
        (
            ahead(2).replace(hour=23, minute=59, second=59),
            "On Saturday 14 March they offered to talk: by the end of Tuesday 17 March.",
        ),
    ],
)
def test_the_day_of_an_offer_is_not_taken_for_the_day_of_the_talk(named, says):
    assert advice(said(), offers=(offer(ago(1), named),)).sentence.startswith(says)


def test_a_no_that_was_called_misread_is_not_told_as_a_wish_for_space():
    no = replace(SPACE, quote=words("do not contact me again", ago(3)), until=None)
    called = said(disputes=(Dispute(no.quote.event, Doubt.JOKE, ago(2)),))
    told = advice(called, limits=(no,))
    assert (told.rule, told.until) == ("space", None)
    assert told.sentence.startswith("You said that their words were misread.")
    assert told.reasons[0].sentence.startswith("You said that these words were misread.")
    assert advice(limits=(no,)).sentence.startswith("They asked for space and gave no date.")
    another = replace(no, quote=words("i need space", ago(1)))
    both = advice(called, limits=(no, another))
    assert both.sentence.startswith("They asked for space and gave no date.")


# ------------------------------------------------------------ what stays allowed


def test_their_own_exceptions_come_first_then_what_is_shared():
    told = STATES["logistics_only"].advice
    assert told.exceptions == ("the flat", shared("child"), shared("home"))


def shared(thing: str, channel: str = "on the agreed channel") -> str:
    return WORDS["shared"][thing].format(channel=channel)


def test_the_way_that_they_agreed_on_is_named():
    journal = said(shared=frozenset({Shared.CHILD}), agreed_channel="the school's {app}")
    told = advice(journal, limits=(SPACE,)).exceptions
    assert told == (shared("child", "through the school's {app}"),)
    email = said(shared=frozenset({Shared.CHILD}), agreed_channel="email")
    assert advice(email, limits=(SPACE,)).exceptions == (shared("child", "by email"),)
    blank = said(shared=frozenset({Shared.CHILD}), agreed_channel="  ")
    assert advice(blank, limits=(SPACE,)).exceptions == (shared("child"),)


def test_under_a_no_only_their_words_stay_allowed():
    parents = said(shared=frozenset({Shared.CHILD}))
    assert advice(parents, limits=(NO_CONTACT,)).exceptions == ("unless it's the flat",)
    assert (
        advice(
            parents, alarms=(alarm(AlarmKind.THEIR_THREAT, ago(1)),), limits=(NO_CONTACT,)
        ).exceptions
        == ()
    )
    assert (
        advice(parents, alarms=(alarm(AlarmKind.TURNING_UP, ago(1)),), limits=(SPACE,)).exceptions
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
    assert told.exceptions == (shared("child"), shared("work"))


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


def test_together_beside_an_ending_that_stands_is_named_with_what_to_do():
    ended = standing(endings=(ending(ago(3)),), together=True)
    said_both = advise(ended, said(together=True))
    assert said_both.rule == "final"
    assert said_both.sentence.endswith(
        " You said that you are together, but on Thursday 12 March they said that it is over."
        " That counts until you say that it was misread, or since when you are apart."
    )
    assert "together" not in advise(ended, said()).sentence
    no = standing(endings=(ending(ago(3)),), limits=(limit(LimitKind.NO_CONTACT, ago(3)),))
    assert "together" not in advise(no, said(together=True)).sentence


def test_together_beside_an_ending_that_was_only_told():
    told = Told(Cue.FINAL, ago(2))
    both = without_record(said(together=True, told=(told,)), zone="Europe/Berlin", now=NOW)
    assert "and also that they ended it. The ending counts until" in both.advice.sentence


def test_apart_since_when_is_asked_until_it_is_told():
    assert keys(advice(apart=None)) == ["apart_since"]
    assert keys(advice(said(together=True), apart=None, together=True)) == []
    assert keys(advice()) == []
    assert keys(advice(said(parted=True), apart=None)) == []
    assert advice(apart=None).rule == "not_told"
    assert advice(said(parted=True), apart=None).rule == "cannot_tell"


def test_words_that_may_be_an_ending_are_shown_with_the_question():
    guessed = words("it stops here for us", ago(3))
    told = advice(apart=None, maybe_ended=guessed)
    (question,) = told.questions
    assert question.event == guessed.event
    assert question.sentence == (
        'They wrote on Thursday 12 March: "it stops here for us" Are you together, or apart since when?'
    )
    assert told.rule == "not_told"
    assert told.sentence.startswith("Their words of Thursday 12 March may be an ending.")
    assert told.reasons[0].quote == guessed
    assert keys(advice(said(parted=True), apart=None, maybe_ended=guessed)) == []
    danger = (alarm(AlarmKind.THEIR_THREAT, ago(1)),)
    assert keys(advice(apart=None, maybe_ended=guessed, alarms=danger)) == ["settled"]


def test_each_limit_that_was_read_is_put_to_the_person_until_it_is_confirmed():
    told = advice(limits=(SPACE, NO_CONTACT))
    assert [question.event for question in told.questions] == [SPACE.quote.event]
    assert (
        told.questions[0].sentence == 'They wrote: "space please" Did they mean space for a time?'
    )
    confirmed = said(confirmations=(Confirmation(SPACE.quote.event, LimitKind.SPACE),))
    assert advice(confirmed, limits=(SPACE, NO_CONTACT)).questions == ()
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
    ("journal", "world", "asked"),
    [
        (said(self_harm=SelfHarm.SOMETIMES), {}, []),
        (said(), {"alarms": (alarm(AlarmKind.THEIR_THREAT, ago(1)),)}, ["settled"]),
    ],
)
def test_beside_crisis_and_danger_nothing_else_is_asked(journal, world, asked):
    assert keys(advice(journal, **world, limits=(SPACE,), apart=None)) == asked


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


def test_no_sentence_says_otherwise_than_what_stands_beside_it():
    journal = said(shared=frozenset({Shared.CHILD}))
    assert "nothing else goes out" in advice(journal, limits=(SPACE,)).sentence
    assert "nothing goes out" in advice(limits=(SPACE,)).sentence
    offered = STATES["cannot_tell_offer"].advice
    assert offered.may_offer
    assert offered.next_step == WORDS["may_offer"]["next_step"]


def test_together_at_night_nothing_presses():
    world = standing(apart=None, together=True, now=NOW.replace(hour=23, minute=30))
    told = advise(world, said(together=True))
    assert told.rule == "ordinary+not_you"
    assert told.sentence.startswith("Nothing presses.")
    assert "What they said" not in told.sentence
