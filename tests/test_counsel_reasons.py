from __future__ import annotations

import re
from dataclasses import replace

import pytest

from leeway import packed, report
from leeway.cue import Cue
from leeway.decision import Gate
from leeway.findings.alarms import AlarmKind
from leeway.findings.traffic import Flow, Traffic
from leeway.findings.upset import Level
from leeway.journal import (
    TOLD,
    Dispute,
    Doubt,
    LimitKind,
    LimitState,
    Reopening,
    Screen,
    Shared,
    Told,
)
from leeway.page import Heading, Say
from leeway.sitting import without_record
from leeway.willingness import Confidence
from standing import NOW, ago, ahead, alarm, ending, hostile, last_word, limit, standing, words
from states import NO_CONTACT, SPACE, STATES, State, answered, full, moody, said

GENERAL = packed.toml("gate")["general"]


def reasons(assessment, journal=None) -> list[str]:
    return [reason.sentence for reason in State(assessment, journal or said()).advice.reasons]


@pytest.mark.parametrize("name", STATES)
def test_at_most_three_each_once_and_every_blank_filled(name):
    told = STATES[name].advice.reasons
    assert len(told) <= 3
    assert len({reason.sentence for reason in told}) == len(told)
    quotes = [reason.quote for reason in told if reason.quote]
    assert len(set(quotes)) == len(quotes)
    assert all("{" not in reason.sentence and reason.sentence.endswith(".") for reason in told)


@pytest.mark.parametrize(
    "name",
    [
        name
        for name in STATES
        if STATES[name].advice.rule != "ordinary" and name != "crisis_might_act"
    ],
)
def test_there_is_always_a_reason(name):
    assert STATES[name].advice.reasons


def test_their_words_come_first_then_the_parting_then_the_counts():
    assert reasons(full(standing(limits=(SPACE,), endings=(ending(ago(20)),)))) == [
        "They asked for space on Tuesday 10 March, until 14:00 on Sunday 22 March.",
        "They said on Monday 23 February that it is over.",
        "In the last 14 days 12 messages and nine calls came from you. They wrote or called twice.",
    ]


def test_without_a_record_three_of_their_words_or_of_what_studies_say():
    limits = (SPACE, limit(LimitKind.LOGISTICS, ago(9)))
    assert reasons(standing(limits=limits, endings=(ending(ago(20)),))) == [
        "They asked for space on Tuesday 10 March, until 14:00 on Sunday 22 March.",
        "They said on Monday 23 February that it is over.",
        "They limited contact to practical matters on Friday 6 March, with no end date.",
    ]
    assert reasons(standing()) == [GENERAL["words"], GENERAL["press"]]


ENDED = ending(ago(30))


@pytest.mark.parametrize("days", [30, 5])
def test_what_came_after_an_ending_is_named_beside_it(days):
    ended = standing(endings=(ending(ago(days)),), mixed=words("idk maybe", ago(2)))
    found = State(ended, said()).advice.reasons
    assert [each.sentence for each in found[1:2]] == [
        "Their words of Friday 13 March were mixed. They took nothing back."
    ]
    assert found[1].quote == words("idk maybe", ago(2))


def reaching(*days: float, **more):
    quiet = standing(endings=(ENDED,), **more)
    wrote = tuple(words("hey", ago(each)) for each in days)
    return replace(quiet, silence=quiet.silence._replace(reached_out=wrote))


def test_the_newest_of_mixed_words_and_contacts_is_named_and_none_from_before_the_ending():
    wrote = "They wrote or called first on Thursday 12 March. That alone takes nothing back."
    assert reasons(reaching(9, 3))[1] == wrote
    assert reasons(reaching(3, mixed=words("idk", ago(5))))[1] == wrote
    assert "mixed" in reasons(reaching(3, mixed=words("idk", ago(2))))[1]
    for each in (reaching(40), reaching(mixed=words("idk", ago(31)))):
        assert not [told for told in reasons(each) if "nothing back" in told]


def test_under_a_limit_nothing_is_said_of_what_came_after_the_ending():
    limited = reaching(3, limits=(SPACE,))
    assert not [told for told in reasons(limited) if "nothing back" in told]


UNDATED = {
    Cue.NO_CONTACT: "You said on Sunday 15 March that they asked for no contact.",
    Cue.SPACE: "You said on Sunday 15 March that they asked for space, with no end date.",
    Cue.LOGISTICS: "You said on Sunday 15 March that they limited contact to practical matters,"
    " with no end date.",
    Cue.FINAL: "You said on Sunday 15 March that they ended it.",
    Cue.HOSTILE: "You said on Sunday 15 March that they were angry.",
    Cue.AMBIVALENT: "You said on Sunday 15 March that their words were mixed.",
}


@pytest.mark.parametrize("cue", UNDATED)
@pytest.mark.parametrize("shared", [frozenset(), frozenset({Shared.CHILD})])
def test_words_told_without_their_day_are_dated_nowhere_but_by_the_telling(cue, shared):
    journal = said(told=(Told(cue, NOW, dated=False),), apart_since=ago(9), shared=shared)
    sat = without_record(journal, zone="Europe/Berlin", now=NOW)
    assert sat.advice.reasons[0].sentence == UNDATED[cue]
    lines = [sat.advice.sentence, *(each.sentence for each in sat.advice.reasons)]
    page = "\n".join(
        block.text
        for block in report.page(sat.assessment, sat.advice)
        if isinstance(block, (Say, Heading))
    )
    for line in ("\n".join(lines), page):
        for sentence in re.findall(r"[^.\n]*Sunday 15 March[^.\n]*", line):
            assert re.search(r"[Yy]ou said on Sunday 15 March", sentence)


def test_anger_is_named_for_thirty_days_and_only_since_the_parting():
    said_on = "There was anger in their words on Saturday 14 February."
    assert said_on in reasons(standing(hostile=(hostile(ago(29)),)))
    assert said_on not in reasons(standing(hostile=(hostile(ago(29)),), apart=ago(20)))
    assert not [each for each in reasons(standing(hostile=(hostile(ago(31)),))) if "anger" in each]


def test_a_time_that_ended_is_told_where_nothing_runs():
    ended = limit(LimitKind.SPACE, ago(20), ago(6), LimitState.EXPIRED)
    told = "The time they asked for ended on Monday 9 March. That alone doesn't mean that they want to hear from you."
    assert told in reasons(standing(limits=(ended,)))
    assert told not in reasons(standing(limits=(ended, limit(LimitKind.LOGISTICS, ago(3)))))


@pytest.mark.parametrize(
    ("flow", "says"),
    [
        (
            Flow(1, 0, 0, 0),
            "In the last 14 days one message came from you. Nothing came from them.",
        ),
        (
            Flow(0, 2, 1, 0),
            "In the last 14 days two calls came from you. They wrote or called once.",
        ),
        (
            Flow(30, 11, 2, 1),
            "In the last 14 days 30 messages and 11 calls came from you. They wrote or called three times.",
        ),
    ],
)
def test_counts_stand_with_their_window(flow, says):
    assessment = replace(standing(limits=(SPACE,)), traffic=Traffic(flow, flow))
    assert reasons(assessment)[1] == says


def test_counts_are_no_reason_where_they_wrote_as_much():
    even = replace(standing(limits=(SPACE,)), traffic=Traffic(Flow(3, 1, 4, 0), Flow(0, 0, 0, 0)))
    assert not [each for each in reasons(even) if "14 days" in each]


def test_the_mood_is_a_reason_only_where_it_was_read():
    assert reasons(moody(Level.HIGH))[0] == "Their words of Wednesday 11 March sound upset."
    assert not [each for each in reasons(standing()) if "angry" in each]


def test_on_a_quiet_path_no_reason_tells_a_date_to_come_or_a_mood():
    alarmed = full(standing(limits=(SPACE,), alarms=(alarm(AlarmKind.MY_THREAT, ago(1)),)))
    assert reasons(alarmed) == [
        "This came from you on Saturday 14 March.",
        "They asked for space on Tuesday 10 March.",
        "In the last 14 days 12 messages and nine calls came from you. They wrote or called twice.",
    ]


def test_beside_crisis_and_danger_only_its_own_words_stand():
    assert reasons(full(standing(alarms=(alarm(AlarmKind.MY_SELF_HARM, ago(1)),)))) == [
        "These are your own words of Saturday 14 March."
    ]
    assert reasons(
        full(standing(alarms=(alarm(AlarmKind.THEIR_THREAT, ago(1)),), limits=(NO_CONTACT,)))
    ) == ["This is of Saturday 14 March, and it can mean danger."]


def test_under_a_no_nothing_is_timed():
    told = reasons(standing(limits=(NO_CONTACT, SPACE)))
    assert told[1] == "They asked for space on Tuesday 10 March."
    assert not [each for each in told if "until" in each or "no end date" in each]


def change(journal=None, **world) -> tuple[str, ...]:
    return State(standing(**world), journal or said()).advice.would_change


ONE_LINE = packed.toml("gate")["space"]["also"]["dated"][0]
COURT = packed.toml("gate")["order"]["would_change"]


def test_that_a_date_passes_is_told_only_where_one_line_could_then_be_possible():
    """Thirty quiet days, which it names, are needed besides."""
    assert "thirty" in ONE_LINE
    assert ONE_LINE in change(limits=(SPACE,))
    assert ONE_LINE not in change(limits=(SPACE,), endings=(ending(ago(20)),))
    assert ONE_LINE not in change(limits=(SPACE,), apart=None)
    assert ONE_LINE not in change(answered(Screen.CONTROLLED), limits=(SPACE,))
    assert ONE_LINE not in change(limits=(SPACE, limit(LimitKind.LOGISTICS, ago(3))))


def test_inside_a_limit_time_alone_cools_nothing():
    angry = (hostile(ago(hours=6)),)
    assert change(hostile=angry)[0].startswith("The time passes")
    inside = change(hostile=angry, limits=(SPACE,))
    assert not [each for each in inside if each.startswith("The time")]
    assert len(inside) == 2


def test_a_not_now_without_a_date_ends_with_their_words():
    undated = limit(LimitKind.NOT_NOW, ago(1))
    assert "Their time is over" not in " ".join(change(limits=(undated,)))
    assert "Their time is over" in " ".join(change(limits=(replace(undated, until=ahead(1)),)))


def test_only_a_court_changes_an_order():
    order = (alarm(AlarmKind.ORDER_AGAINST_ME, ago(3)),)
    assert change(alarms=order) == (COURT,)
    assert change(alarms=order, limits=(NO_CONTACT,)) == (COURT,)
    assert change(answered(Screen.ORDER_AGAINST_ME)) == (COURT,)
    threat = change(alarms=(alarm(AlarmKind.MY_THREAT, ago(3)),))
    assert COURT not in threat
    assert "welcome" in threat[0]
    assert COURT not in change(limits=(NO_CONTACT,))


def test_a_danger_that_was_read_can_be_settled_and_an_order_that_protects_cannot():
    settled = packed.toml("gate")["safety"]["would_change"]
    threat = alarm(AlarmKind.THEIR_THREAT, ago(3))
    order = alarm(AlarmKind.ORDER_PROTECTS_ME, ago(9))
    assert change(alarms=(threat,)) == tuple(settled)
    assert change(alarms=(order,)) == (COURT,)
    assert change(alarms=(threat, order)) == (*settled, COURT)
    assert change(answered(Screen.AFRAID)) == tuple(settled)
    assert change(answered(Screen.ORDER)) == (COURT,)


def test_their_question_is_the_first_reason():
    told = reasons(standing(last=last_word(ago(1)), limits=(SPACE,)))
    assert told[0] == "They wrote last, on Saturday 14 March, and it asks for an answer."
    assert told[1].startswith("They asked for space")


def test_a_limit_that_the_person_confirmed_is_sure():
    sure = limit(LimitKind.NOT_NOW, ago(hours=2), ahead(hours=20), confirmed=True)
    unsure = limit(LimitKind.NOT_NOW, ago(hours=2), ahead(hours=20))
    assert State(standing(limits=(sure,)), said()).advice.confidence is Confidence.HIGH
    assert State(standing(limits=(unsure,)), said()).advice.confidence is Confidence.MEDIUM


def test_what_would_change_it_and_what_it_cannot_know_are_the_rules_own():
    gate = packed.toml("gate")
    told = STATES["space"].advice
    assert told.would_change == tuple(gate["space"]["would_change"])
    undated = STATES["space_undated"].advice
    assert undated.would_change == tuple(gate["space"]["would_change"])
    assert told.cannot_know == tuple(gate["space"]["cannot_know"])
    mixed = State(standing(mixed=words("idk", ago(2))), said()).advice
    assert mixed.reasons[0].sentence == "Their words of Friday 13 March don't settle it."


def test_an_entry_that_has_still_to_wait_says_until_when():
    waiting = Reopening("you can write to me again", ago(2), ago(hours=6))
    told = State(standing(limits=(NO_CONTACT,)), said(reopenings=(waiting,))).advice.would_change
    assert told[-1] == "Your entry of Sunday 15 March counts from 08:00 on Monday 16 March."
    waited = waiting._replace(entered_at=ago(1, hours=1))
    for journal in (said(reopenings=(waited,)), said(reopenings=(waiting._replace(words="hi"),))):
        told = State(standing(limits=(NO_CONTACT,)), journal).advice.would_change
        assert not any("Your entry" in each for each in told)


def test_a_no_that_a_message_alone_tells_of_may_be_read_wrongly_and_stands():
    """The line asks nothing and opens nothing; told, confirmed or called misread, it is not said."""
    read = packed.toml("gate")["no_contact"]["read"]
    event = NO_CONTACT.quote.event
    advice = State(standing(limits=(NO_CONTACT,)), said()).advice
    assert advice.cannot_know[-1] == read
    assert (advice.gate, advice.until, advice.look_again) == (Gate.STOP, None, None)
    assert not any(each.event == event for each in advice.questions)
    told = replace(NO_CONTACT, quote=NO_CONTACT.quote._replace(event=TOLD))
    confirmed = replace(NO_CONTACT, confirmed=True)
    disputed = replace(said(), disputes=(Dispute(event, Doubt.JOKE, NOW),))
    for limits, journal in (((told,), said()), ((confirmed,), said()), ((NO_CONTACT,), disputed)):
        other = State(standing(limits=limits), journal).advice
        assert read not in other.cannot_know
        assert other.gate is Gate.STOP
