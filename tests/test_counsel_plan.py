from __future__ import annotations

from dataclasses import replace

import pytest

from leeway import packed
from leeway.counsel.plan import Step, pressed_lately
from leeway.findings.offers import Offer
from leeway.findings.upset import Level
from leeway.journal import LimitKind, LimitState, Pull, Screen
from leeway.record import Who
from standing import act, ago, ahead, ending, hostile, last_word, limit, offer, standing, words
from states import NO_CONTACT, SPACE, STATES, State, answered, said

WORDS = packed.toml("plan")
NOT_YOU = packed.toml("gate")["not_you"]


def advice(journal=None, **world):
    return State(standing(**world), journal or said()).advice


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("crisis", Step.R0),
        ("their_crisis", Step.R0),
        ("safety", Step.R0),
        ("no_contact", Step.G1),
        ("harassing", Step.R2),
        ("heated", Step.R4),
        ("heated_in_limit", Step.R3),
        ("they_wrote", Step.R6),
        ("not_now", Step.R3),
        ("space", Step.R2),
        ("space_undated", Step.R3),
        ("logistics_only", Step.R3),
        ("open", Step.R7),
        ("open_not_you", Step.R4),
        ("final", Step.R4),
        ("final_settled", Step.G1),
        ("cooling", Step.R4),
        ("ordinary", Step.R1),
        ("not_told", Step.R1),
        ("cannot_tell", Step.R4),
    ],
)
def test_the_step_of_each_state(name, step):
    told = STATES[name].advice
    assert told.step is step
    own = WORDS[step]
    assert (told.step_name, told.goal, told.done_when) == (
        own["name"],
        own["goal"],
        own["done_when_undated" if name in UNDATED else "done_when"],
    )


UNDATED = {"space_undated", "logistics_only"}
"""States whose limits have no date: keeping to them is done after thirty days."""


def test_every_step_has_its_words_and_every_state_one_next_step():
    assert set(WORDS) == set(Step)
    for name, state in STATES.items():
        assert state.advice.next_step.endswith((".", "?", '"')), name


# ------------------------------------------------------------ stopping comes first


@pytest.mark.parametrize(
    ("tier", "days", "pressed"),
    [(1, 0, False), (2, 6.9, True), (2, 7, False), (3, 13.9, True), (3, 14, False), (4, 8, True)],
)
def test_seven_days_without_pressure_and_fourteen_after_an_intrusive_act(tier, days, pressed):
    assert pressed_lately(standing(findings=(act("P01", tier, ago(days)),))) is pressed


def test_while_pressure_goes_out_the_next_step_is_to_stop_whatever_they_asked_for():
    pressed = advice(findings=(act("P01", 2, ago(3)),), limits=(SPACE,))
    assert (pressed.step, pressed.next_step) == (Step.R2, WORDS["R2"]["next_step"])
    calm = advice(limits=(SPACE,))
    assert calm.next_step == packed.toml("gate")["space"]["next_step"]


def test_under_a_no_the_rule_speaks_and_not_the_step():
    told = advice(findings=(act("P07", 4, ago(1)),), limits=(NO_CONTACT,))
    assert told.next_step == packed.toml("gate")["no_contact"]["next_step"]


def test_when_this_is_not_the_hour_the_phone_goes_to_another_room():
    covered = advice(said(pulls=(Pull(ago(hours=1), 9),)), offers=(offer(ago(1)),))
    assert (covered.step, covered.next_step) == (Step.R4, NOT_YOU["next_step"])
    pressed = advice(
        said(pulls=(Pull(ago(hours=1), 9),)),
        offers=(offer(ago(1)),),
        findings=(act("P01", 2, ago(3)),),
    )
    assert (pressed.step, pressed.next_step) == (Step.R2, WORDS["R2"]["next_step"])


@pytest.mark.parametrize("severe", [False, True])
@pytest.mark.parametrize("given", [SPACE, limit(LimitKind.SPACE, ago(5))])
def test_after_anger_the_phone_goes_away_for_a_night_so_that_one_line_stays_possible(severe, given):
    angry = (hostile(ago(hours=6), severe=severe),)
    for found in (advice(hostile=angry), advice(hostile=angry, limits=(given,))):
        assert "for tonight" in found.next_step
        assert "I've read this." in found.next_step


def test_in_the_wrong_hour_without_a_date_the_phone_goes_away_for_today():
    undated = advice(
        said(pulls=(Pull(ago(hours=1), 9),)),
        limits=(limit(LimitKind.LOGISTICS, ago(3)),),
    )
    assert undated.rule == "logistics_only+not_you"
    assert "until then" not in undated.next_step


# ------------------------------------------------------------ the first days after an ending


def test_in_the_first_days_waiting_and_grieving_stand_side_by_side():
    told = STATES["final"].advice
    assert told.step is Step.R4
    assert told.beside == tuple(WORDS[step]["next_step"] for step in ("R2", "R3", "G3"))
    pressed = advice(apart=ago(3), endings=(ending(ago(3)),), findings=(act("P01", 2, ago(1)),))
    assert pressed.step is Step.R2
    assert pressed.beside == tuple(WORDS[step]["next_step"] for step in ("R3", "R4", "G3"))


def test_a_settled_ending_has_nothing_beside_it_and_comes_after_the_stopping():
    told = STATES["final_settled"].advice
    assert (told.step, told.beside) == (Step.G1, ())
    assert "Nothing goes out today." in told.sentence
    world = {"apart": ago(30), "endings": (ending(ago(30)),)}
    pressed = advice(**world, findings=(act("P20", 2, ago(6)),))
    assert (pressed.step, pressed.beside) == (Step.R2, ())
    assert advice(**world, findings=(act("P20", 2, ago(8)),)).step is Step.G1
    assert STATES["space"].advice.beside == ()


# ------------------------------------------------------------ the one short offer

EXPIRED = limit(LimitKind.SPACE, ago(60), ago(45), LimitState.EXPIRED)


def offers(journal=None, **world) -> bool:
    return advice(journal, **{"quiet_days": 30, "known": ago(2)} | world).may_offer


def test_an_offer_needs_thirty_quiet_days_of_mine():
    assert offers()
    assert not offers(quiet_days=29)
    assert not offers(quiet_days=None)


def test_an_offer_needs_thirty_days_since_the_parting():
    assert offers(apart=ago(30))
    assert not offers(apart=ago(29))


def test_an_offer_needs_a_record_or_a_log_that_reaches_near_now():
    assert offers(known=ago(7))
    assert not offers(known=ago(8))
    assert not offers(known=None)
    assert offers(said(quiet_on=(ago(40), ago(1))), known=ago(40))
    assert not offers(said(quiet_on=(ago(8),)), known=None)


def test_an_offer_needs_sixty_days_since_the_last():
    assert not offers(my_offer=words("if you ever want to talk", ago(60), Who.ME))
    assert offers(my_offer=words("if you ever want to talk", ago(60, hours=1), Who.ME))


def test_an_offer_is_possible_after_a_dated_space_and_never_while_anything_stands():
    assert offers(limits=(EXPIRED,))
    assert not offers(level=Level.MODERATE)
    assert not offers(limits=(limit(LimitKind.SPACE, ago(60)),))
    assert not offers(limits=(EXPIRED, limit(LimitKind.LOGISTICS, ago(60), ahead(3))))


@pytest.mark.parametrize(
    "world",
    [
        {"endings": (ending(ago(60)),)},
        {"limits": (NO_CONTACT,)},
        {"apart": None},
        {"apart": None, "together": True},
        {"last": last_word(ago(1))},
        {"offers": (offer(ago(2)),)},
    ],
)
def test_there_is_no_offer_under_another_row(world):
    journal = said(together=True) if world.get("together") else said()
    assert not offers(journal, **world)


def test_there_is_no_offer_on_any_path_nor_in_the_wrong_hour():
    assert not offers(answered(Screen.CONTROLLED))
    assert not offers(answered(Screen.AFRAID))
    night = replace(standing(quiet_days=40, limits=(EXPIRED,), known=ago(2)), now=ago(hours=-12))
    assert night.now.hour == 2
    assert not State(night, said()).advice.may_offer
    assert State(replace(night, now=ago(hours=-5)), said()).advice.may_offer


@pytest.mark.parametrize("pull", [Pull(ago(hours=1), 7), Pull(ago(hours=1), 0, alcohol=True)])
def test_there_is_no_offer_while_the_pull_is_strong_or_alcohol_is_in_it(pull):
    assert not offers(said(pulls=(pull,)), limits=(EXPIRED,))


@pytest.mark.parametrize("limits", [(), (EXPIRED,)])
@pytest.mark.parametrize(
    "world",
    [
        {"hostile": (hostile(ago(hours=3)),)},
        {"level": Level.MODERATE},
        {"level": Level.HIGH},
        {"mixed": words("idk what i want", ago(2))},
        {"apart": None},
    ],
)
def test_a_space_that_ran_out_makes_no_offer_possible_beside_anger_doubt_or_no_parting(
    world, limits
):
    assert not offers(limits=limits, **world)


def test_that_i_may_write_is_one_short_line_and_no_first_talk():
    welcome = Offer(words("you can write to me again", ago(2)))
    told = State(standing(offers=(welcome,)), said()).advice
    assert (told.word, told.step) == ("You may answer", Step.R6)
    assert told.sentence.endswith("you may write. One short line, then leave it with them.")
    assert told.reasons[0].sentence.endswith("that you may write.")
    assert told.next_step.startswith("Write one short line")
