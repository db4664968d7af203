"""The gate, row by row: when each holds, when its neighbours do, and what tips it to another."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from decided import LOGISTICS, NO_CONTACT, NOT_NOW, SPACE, answered, decided
from leeway.counsel.gate import RULES
from leeway.cue import Scope
from leeway.decision import Gate
from leeway.findings.alarms import AlarmKind
from leeway.findings.offers import Offer
from leeway.findings.upset import Level
from leeway.journal import (
    Answer,
    Journal,
    LimitKind,
    LimitState,
    Screen,
    SelfHarm,
)
from leeway.paths import paths
from leeway.record import Who
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


def test_the_table_stands_in_its_order() -> None:
    assert [rule.name for rule in RULES] == [
        "crisis",
        "their_crisis",
        "safety",
        "no_contact",
        "harassing",
        "heated",
        "they_wrote",
        "not_now",
        "space",
        "logistics_only",
        "open",
        "final",
        "cooling",
        "ordinary",
        "not_told",
        "cannot_tell",
    ]


# ---- crisis, their crisis, safety


def test_my_words_of_self_harm_come_before_all() -> None:
    quiet = standing(
        alarms=(alarm(AlarmKind.MY_SELF_HARM, ago(2)), alarm(AlarmKind.THEIR_THREAT, ago(1))),
        limits=(limit(NO_CONTACT, ago(3)),),
    )
    assert decided(quiet)[:3] == (Gate.STOP, "crisis", "plain")


@pytest.mark.parametrize(
    ("said", "form"), [(SelfHarm.SOMETIMES, "answered"), (SelfHarm.MIGHT_ACT, "might_act")]
)
def test_the_answer_alone_is_a_crisis(said: SelfHarm, form: str) -> None:
    assert decided(standing(), Journal(self_harm=said))[:3] == (Gate.STOP, "crisis", form)


def test_old_words_of_mine_count_until_the_question_is_answered() -> None:
    old = standing(alarms=(alarm(AlarmKind.MY_SELF_HARM, ago(200)),))
    assert decided(old).rule == "crisis"
    assert decided(old, Journal(SelfHarm.NO, NOW)).rule == "cannot_tell"
    assert decided(old, Journal(SelfHarm.RATHER_NOT, NOW)).rule == "crisis"


def test_an_answer_before_the_words_does_not_cover_them() -> None:
    old = standing(alarms=(alarm(AlarmKind.MY_SELF_HARM, ago(20)),))
    assert decided(old, Journal(SelfHarm.NO, ago(21))).rule == "crisis"
    assert decided(old, Journal(SelfHarm.NO, ago(20))).rule == "cannot_tell"


def test_words_of_the_last_fourteen_days_count_whatever_was_answered() -> None:
    words_ = standing(alarms=(alarm(AlarmKind.MY_SELF_HARM, ago(14)),))
    assert decided(words_, Journal(SelfHarm.NO, NOW)).rule == "crisis"
    later = standing(alarms=(alarm(AlarmKind.MY_SELF_HARM, ago(14, hours=1)),))
    assert decided(later, Journal(SelfHarm.NO, NOW)).rule == "cannot_tell"


def test_their_words_of_self_harm_are_their_crisis() -> None:
    theirs = alarm(AlarmKind.THEIR_SELF_HARM, ago(3))
    found = decided(standing(alarms=(theirs,)))
    assert found[:2] == (Gate.STOP, "their_crisis")
    assert found.quotes == (theirs.quote,)


def test_their_old_words_count_until_they_are_settled() -> None:
    theirs = alarm(AlarmKind.THEIR_SELF_HARM, ago(30))
    settled = Journal(settled=frozenset({theirs.quote.event}))
    assert decided(standing(alarms=(theirs,))).rule == "their_crisis"
    assert decided(standing(alarms=(theirs,)), settled).rule == "cannot_tell"


def test_their_words_tied_to_me_are_both_paths_crisis_first() -> None:
    tied = standing(alarms=(alarm(AlarmKind.THEIR_SELF_HARM, ago(1), tied=True),))
    assert decided(tied).rule == "their_crisis"
    assert [path.value for path in paths(tied).holding] == ["crisis", "safety"]


@pytest.mark.parametrize(
    "kind",
    [
        AlarmKind.THEIR_THREAT,
        AlarmKind.THEIR_COERCION,
        AlarmKind.MY_FEAR,
        AlarmKind.ORDER_PROTECTS_ME,
    ],
)
def test_danger_within_ninety_days_is_safety(kind: AlarmKind) -> None:
    assert decided(standing(alarms=(alarm(kind, ago(89)),)))[:2] == (Gate.STOP, "safety")


def test_older_danger_is_put_as_a_question_unless_it_came_after_the_parting() -> None:
    old = alarm(AlarmKind.THEIR_THREAT, ago(91))
    before = standing(alarms=(old,), apart=ago(60))
    after = standing(alarms=(old,), apart=ago(100))
    assert decided(before).rule == "cannot_tell"
    assert [question.event for question in paths(before).questions] == [old.quote.event]
    assert decided(after).rule == "safety"
    assert [question.key for question in paths(after).questions] == ["settled"]


@pytest.mark.parametrize(
    "item",
    [
        Screen.AFRAID,
        Screen.VIOLENCE,
        Screen.THREATENED,
        Screen.FORCED,
        Screen.WATCHED,
        Screen.ORDER,
        Screen.ORDER_PROTECTS_ME,
    ],
)
def test_a_yes_to_danger_is_safety(item: Screen) -> None:
    assert decided(standing(), answered(item)).rule == "safety"
    assert decided(standing(), answered(item, Answer.NO)).rule == "cannot_tell"
    assert decided(standing(), answered(item, Answer.RATHER_NOT)).rule == "cannot_tell"


def test_safety_comes_before_their_no() -> None:
    both = standing(
        alarms=(alarm(AlarmKind.THEIR_THREAT, ago(1)),), limits=(limit(NO_CONTACT, ago(2)),)
    )
    assert decided(both).rule == "safety"


# ---- no_contact, harassing


def test_no_contact_stops_and_has_no_date() -> None:
    found = decided(standing(limits=(limit(NO_CONTACT, ago(400)),)))
    assert found[:5] == (Gate.STOP, "no_contact", "plain", None, None)


def test_contact_after_it_is_the_stop_path() -> None:
    no = limit(NO_CONTACT, ago(10))
    hour = timedelta(hours=1)
    answer = words("ok, I understand", no.given_at + hour, Who.ME)
    further = words("just one more thing", no.given_at + hour + timedelta(seconds=1), Who.ME)
    assert decided(standing(limits=(no,), my_last=answer)).form == "plain"
    assert decided(standing(limits=(no,), my_last=further)).form == "contacted"
    counted = standing(limits=(no,), findings=(act("P07", 4, ago(9)),))
    assert decided(counted).form == "contacted"
    assert [path.value for path in paths(counted).holding] == ["stop"]


@pytest.mark.parametrize("state", [LimitState.LIFTED, LimitState.HISTORY, LimitState.DISPUTED])
def test_a_no_contact_that_no_longer_runs_stops_nothing(state: LimitState) -> None:
    assert (
        decided(standing(limits=(limit(NO_CONTACT, ago(100), state=state),))).rule == "cannot_tell"
    )


@pytest.mark.parametrize(
    ("kind", "form"),
    [
        (AlarmKind.MY_THREAT, "my_threat"),
        (AlarmKind.TURNING_UP, "turning_up"),
        (AlarmKind.ORDER_AGAINST_ME, "order_against_me"),
        (AlarmKind.THEIR_FEAR, "their_fear"),
    ],
)
def test_harm_from_me_within_ninety_days_is_harassing(kind: AlarmKind, form: str) -> None:
    assert decided(standing(alarms=(alarm(kind, ago(90)),)))[:3] == (Gate.STOP, "harassing", form)
    assert decided(standing(alarms=(alarm(kind, ago(90, hours=1)),))).rule == "cannot_tell"


def test_harm_from_me_before_their_last_reopening_is_past() -> None:
    threat = alarm(AlarmKind.MY_THREAT, ago(20))
    welcome = words("you can write to me again", ago(19))
    lifted = limit(SPACE, ago(30), state=LimitState.LIFTED, ended=welcome)
    assert decided(standing(alarms=(threat,), limits=(lifted,))).rule == "cannot_tell"
    earlier = limit(SPACE, ago(30), state=LimitState.LIFTED, ended=words("ok write", ago(21)))
    assert decided(standing(alarms=(threat,), limits=(earlier,))).rule == "harassing"


def test_fear_of_theirs_stands_beside_a_welcome_of_that_moment_and_ends_with_a_later_one() -> None:
    fear = alarm(AlarmKind.THEIR_FEAR, ago(20))
    for soon in (ago(20), ago(20, hours=-1), ago(19)):
        together = standing(alarms=(fear,), offers=(offer(soon),))
        assert decided(together)[:3] == (Gate.STOP, "harassing", "their_fear")
    assert decided(standing(alarms=(fear,), offers=(offer(ago(2)),))).rule == "open"


def test_where_both_are_afraid_my_safety_comes_first() -> None:
    both = (alarm(AlarmKind.THEIR_FEAR, ago(1)), alarm(AlarmKind.MY_FEAR, ago(2)))
    assert decided(standing(alarms=both)).rule == "safety"


def test_an_offer_ends_no_order() -> None:
    order = alarm(AlarmKind.ORDER_AGAINST_ME, ago(20))
    found = decided(standing(alarms=(order,), offers=(offer(ago(2)),)))
    assert found[:3] == (Gate.STOP, "harassing", "order_against_me")


def test_an_order_against_me_told_is_harassing() -> None:
    found = decided(standing(), answered(Screen.ORDER_AGAINST_ME))
    assert found[:3] == (Gate.STOP, "harassing", "order_against_me")
    assert decided(standing(), answered(Screen.I_THREATENED)).form == "i_threatened"


def test_turning_up_told_is_harassing_once_apart_or_limited() -> None:
    told = answered(Screen.TURNED_UP)
    assert decided(standing(), told)[:3] == (Gate.STOP, "harassing", "turned_up")
    limited = standing(apart=None, limits=(limit(SPACE, ago(3)),))
    assert decided(limited, told).form == "turned_up"
    assert decided(standing(apart=None, together=True), told).rule == "ordinary"
    assert decided(standing(limits=(limit(NO_CONTACT, ago(3)),)), told).rule == "no_contact"


# ---- heated, they_wrote


@pytest.mark.parametrize(("severe", "hours"), [(False, 24), (True, 72)])
def test_heat_waits_its_hours(severe: bool, hours: int) -> None:
    moment = hostile(ago(hours=hours - 1), severe=severe)
    hot = decided(standing(hostile=(moment,)))
    assert hot[:2] == (Gate.WAIT, "heated")
    assert hot.look_again == moment.end + timedelta(hours=hours)
    assert hot.until is None
    assert (
        decided(standing(hostile=(hostile(ago(hours=hours), severe=severe),))).rule == "cannot_tell"
    )


@pytest.mark.parametrize(
    ("hours", "look_again"),
    [
        (16, NOW.replace(day=15, hour=22)),
        (15, NOW.replace(day=16, hour=9)),
        (9, NOW.replace(day=16, hour=9)),
        (8, NOW.replace(day=16, hour=6)),
    ],
)
def test_a_time_to_look_again_is_never_in_the_night(hours, look_again) -> None:
    assert decided(standing(hostile=(hostile(ago(hours=hours)),))).look_again == look_again


def test_heat_inside_a_limit_gives_no_date_to_look_again() -> None:
    moment = hostile(ago(hours=2))
    undated = decided(standing(hostile=(moment,), limits=(limit(SPACE, ago(1)),)))
    assert undated[:5] == (Gate.WAIT, "heated", "mild_in_limit", None, None)
    soon = limit(NOT_NOW, ago(hours=3), ahead(hours=2))
    dated = decided(standing(hostile=(moment,), limits=(soon,)))
    assert dated.until == moment.end + timedelta(hours=24)
    late = limit(SPACE, ago(hours=3), ahead(days=9))
    assert decided(standing(hostile=(moment,), limits=(late,))).until == late.until


def test_they_wrote_last_and_it_asks() -> None:
    found = decided(standing(last=last_word(ago(3))))
    assert found[:3] == (Gate.REPLY, "they_wrote", "plain")


@pytest.mark.parametrize(
    "last",
    [
        last_word(ago(7, hours=1)),
        last_word(ago(1), asks=False),
        last_word(ago(1), last=False),
    ],
)
def test_no_answer_is_due(last) -> None:
    assert decided(standing(last=last)).rule == "cannot_tell"


def test_a_question_inside_space_may_be_answered_and_lifts_nothing() -> None:
    asked = last_word(ago(1))
    given = limit(SPACE, ago(5), ahead(9))
    found = decided(standing(last=asked, limits=(given,)))
    assert found[:4] == (Gate.REPLY, "they_wrote", "inside_limit", given.until)
    assert found.quotes == (asked.quote, given.quote)


def test_heat_comes_before_an_answer() -> None:
    assert (
        decided(standing(last=last_word(ago(hours=1)), hostile=(hostile(ago(hours=3)),))).rule
        == "heated"
    )


def test_an_answer_never_comes_before_a_no() -> None:
    assert (
        decided(standing(last=last_word(ago(1)), limits=(limit(NO_CONTACT, ago(3)),))).gate
        is Gate.STOP
    )


@pytest.mark.parametrize(("with_ending", "form"), [(False, "offered"), (True, "listen")])
def test_an_offer_as_their_last_word_is_a_talk(with_ending: bool, form: str) -> None:
    offered = offer(ago(1), with_ending=with_ending)
    last = last_word(ago(1))._replace(quote=offered.quote)
    found = decided(standing(last=last, offers=(offered,)))
    assert found[:3] == (Gate.TALK, "they_wrote", form)
    limited = decided(standing(last=last, offers=(offered,), limits=(limit(LOGISTICS, ago(2)),)))
    assert limited[:3] == (Gate.REPLY, "they_wrote", "inside_limit")


# ---- the limits


@pytest.mark.parametrize(
    ("kind", "gate", "rule"),
    [
        (NOT_NOW, Gate.WAIT, "not_now"),
        (SPACE, Gate.WAIT, "space"),
        (LOGISTICS, Gate.LOGISTICS, "logistics_only"),
    ],
)
def test_a_running_limit_has_its_row(kind: LimitKind, gate: Gate, rule: str) -> None:
    dated = limit(kind, ago(1), ahead(4))
    assert decided(standing(limits=(dated,)))[:4] == (gate, rule, "dated", dated.until)
    assert decided(standing(limits=(limit(kind, ago(1)),)))[:4] == (gate, rule, "undated", None)
    for state in (LimitState.EXPIRED, LimitState.LIFTED, LimitState.HISTORY):
        assert decided(standing(limits=(limit(kind, ago(9), ago(5), state),))).rule == "cannot_tell"


def test_until_is_the_latest_end_and_empty_when_one_has_none() -> None:
    tonight, later = limit(NOT_NOW, ago(hours=1), ahead(hours=5)), limit(SPACE, ago(3), ahead(11))
    both = decided(standing(limits=(tonight, later)))
    assert (both.rule, both.until) == ("not_now", later.until)
    open_ended = decided(standing(limits=(tonight, limit(SPACE, ago(3)))))
    assert (open_ended.form, open_ended.until) == ("dated_more", None)


@pytest.mark.parametrize("more", [limit(LOGISTICS, ago(3)), limit(LOGISTICS, ago(3), ahead(40))])
def test_a_date_that_they_gave_is_told_as_theirs_and_what_lasts_longer_stays(more) -> None:
    ten_days = limit(SPACE, ago(3), ahead(7))
    found = decided(standing(limits=(ten_days, more)))
    assert found[:4] == (Gate.WAIT, "space", "dated_more", more.until)
    assert found.end == ten_days.until
    tonight = limit(NOT_NOW, ago(hours=1), ahead(hours=5))
    found = decided(standing(limits=(tonight, ten_days, more)))
    assert (found.rule, found.form, found.end) == ("not_now", "dated_more", tonight.until)


def test_what_ends_sooner_leaves_the_form_and_the_date_as_they_are() -> None:
    soon = limit(LOGISTICS, ago(3), ahead(2))
    found = decided(standing(limits=(limit(SPACE, ago(3), ahead(7)), soon)))
    assert (found.form, found.until, found.end) == ("dated", ahead(7), ahead(7))
    undated = decided(standing(limits=(limit(SPACE, ago(3)), soon)))
    assert (undated.form, undated.until, undated.end) == ("undated", None, None)


def test_gathered_space_beside_a_limit_that_lasts_longer() -> None:
    gathered = replace(limit(SPACE, ago(1), ahead(4)), gathered=True)
    found = decided(standing(limits=(gathered, limit(LOGISTICS, ago(3)))))
    assert (found.form, found.end) == ("gathered_dated_more", ahead(4))


def test_the_undated_limit_is_the_one_that_is_shown() -> None:
    dated, undated = limit(SPACE, ago(1), ahead(3)), limit(SPACE, ago(5))
    assert decided(standing(limits=(dated, undated))).quotes == (undated.quote, dated.quote)


# ---- open, final, cooling


def test_an_offer_is_a_talk_for_fourteen_days() -> None:
    assert decided(standing(offers=(offer(ago(14)),)))[:3] == (Gate.TALK, "open", "plain")
    assert decided(standing(offers=(offer(ago(14, hours=1)),))).rule == "cannot_tell"
    named = offer(ago(20), ahead(2))
    assert decided(standing(offers=(named,)))[:3] == (Gate.TALK, "open", "named")
    assert decided(standing(offers=(offer(ago(20), ago(1)),))).rule == "cannot_tell"


@pytest.mark.parametrize(
    ("text", "form", "gate"),
    [
        ("hey. you can write to me again if you want", "write", Gate.REPLY),
        ("feel free to text me", "write", Gate.REPLY),
        ("it's ok to email me now", "write", Gate.REPLY),
        ("you can text me and we can talk", "plain", Gate.TALK),
        ("you can message me or call", "plain", Gate.TALK),
        ("come over, i'd like to talk", "plain", Gate.TALK),
    ],
)
def test_that_i_may_write_is_no_offer_to_talk(text: str, form: str, gate: Gate) -> None:
    welcome = Offer(words(text, ago(1)))
    found = decided(standing(offers=(welcome,)))
    assert found[:3] == (gate, "open", form)
    last = last_word(ago(1))._replace(quote=welcome.quote)
    asked = decided(standing(last=last, offers=(welcome,)))
    assert asked[:3] == (gate, "they_wrote", "offered" if form == "plain" else form)


def test_anything_colder_after_an_offer_ends_it() -> None:
    open_ = offer(ago(5))
    assert decided(standing(offers=(open_,), endings=(ending(ago(4)),))).rule == "final"
    past = limit(NOT_NOW, ago(4), ago(3), LimitState.EXPIRED)
    assert decided(standing(offers=(open_,), limits=(past,))).rule == "cannot_tell"
    assert decided(standing(offers=(open_,), hostile=(hostile(ago(4)),))).rule == "cannot_tell"
    history = limit(SPACE, ago(4), state=LimitState.HISTORY)
    assert decided(standing(offers=(open_,), limits=(history,))).rule == "open"


def test_an_offer_after_the_ending_is_a_talk() -> None:
    assert decided(standing(offers=(offer(ago(5)),), endings=(ending(ago(9)),))).rule == "open"


def test_ending_and_offer_in_one_message_is_to_listen() -> None:
    both = offer(ago(5), with_ending=True)
    found = decided(standing(offers=(both,), endings=(ending(ago(5)),)))
    assert found[:3] == (Gate.TALK, "open", "listen")


@pytest.mark.parametrize(
    ("said", "form"),
    [
        ((ending(ago(13)),), "first_days"),
        ((ending(ago(14)),), "settled"),
        ((ending(ago(14), calm=False),), "first_days"),
        ((ending(ago(5)), ending(ago(3))), "settled"),
        ((ending(ago(5)), ending(ago(3, hours=1))), "first_days"),
        ((ending(ago(5), calm=False), ending(ago(2))), "first_days"),
    ],
)
def test_final_settles_when_said_calmly(said, form: str) -> None:
    found = decided(standing(endings=said))
    assert found[:3] == (Gate.WAIT, "final", form)
    assert (found.until, found.look_again) == (None, None)
    assert found.quotes[0] == said[-1].quote


def test_an_ending_taken_back_is_no_ending() -> None:
    taken = ending(ago(5))._replace(taken_back=words("i didn't mean it", ago(4)))
    assert decided(standing(endings=(taken,))).rule == "cannot_tell"


@pytest.mark.parametrize(("level", "days"), [(Level.MODERATE, 7), (Level.HIGH, 14)])
def test_upset_without_a_limit_cools(level: Level, days: int) -> None:
    found = decided(standing(level=level))
    assert found[:2] == (Gate.WAIT, "cooling")
    assert found.look_again == NOW + timedelta(days=days)


def test_an_ending_comes_before_cooling() -> None:
    assert decided(standing(level=Level.HIGH, endings=(ending(ago(2)),))).rule == "final"


def by_one_way(text: str):
    return replace(limit(LOGISTICS, ago(3)), scope=Scope.CHANNEL, quote=words(text, ago(3)))


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("please dont call me", "calls"),
        ("stop ringing me", "calls"),
        ("stop calling me, text is ok", "way"),
        ("email only please", "way"),
        ("not on here, use email", "way"),
    ],
)
def test_a_limit_on_one_way_is_no_word_about_practical_matters(text, form) -> None:
    found = decided(standing(limits=(by_one_way(text),)))
    assert found[:3] == (Gate.WAIT, "logistics_only", form)
    assert found.until is None
    both = decided(standing(limits=(by_one_way(text), limit(LOGISTICS, ago(3)))))
    assert both[:3] == (Gate.LOGISTICS, "logistics_only", "undated")
    assert decided(standing(limits=(by_one_way(text), limit(SPACE, ago(3))))).rule == "space"


def test_beside_a_limit_on_calls_an_ending_says_what_comes_next() -> None:
    ended = standing(limits=(by_one_way("dont call me"),), endings=(ending(ago(3)),))
    assert decided(ended)[:3] == (Gate.WAIT, "final", "first_days")


# ---- ordinary, not_told, cannot_tell


def test_together_is_ordinary() -> None:
    found = decided(standing(together=True, apart=None))
    assert found[:2] == (Gate.TALK, "ordinary")
    assert decided(standing(together=True, apart=None, level=Level.MODERATE)).rule == "cooling"
    assert decided(standing(together=True, endings=(ending(ago(1)),))).rule == "final"


def test_nothing_told_asks_that_one_thing() -> None:
    assert decided(standing(apart=None))[:2] == (Gate.WAIT, "not_told")


def test_silence_cannot_be_told_and_is_never_a_yes() -> None:
    found = decided(replace(standing(), first=ago(90)))
    assert found[:3] == (Gate.WAIT, "cannot_tell", "silence")
    assert found.look_again == NOW + timedelta(days=7)
    mixed = words("idk what i want", ago(2))
    undecided = decided(standing(mixed=mixed))
    assert (undecided.form, undecided.quotes) == ("mixed", (mixed,))


def test_without_a_record_the_last_three_have_words_of_their_own() -> None:
    told = {
        "ordinary": standing(together=True, apart=None),
        "not_told": standing(apart=None),
        "cannot_tell": standing(),
    }
    for rule, answered_only in told.items():
        assert decided(answered_only)[1:3] == (rule, "no_record")
        assert decided(replace(answered_only, first=ago(90))).form in {"plain", "silence"}
