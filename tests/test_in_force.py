"""In force: contact after a no, a harm of mine and what takes it back, and the order that nothing takes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from chat import read_chat
from leeway.assessment import assess
from leeway.findings.alarms import AlarmKind
from leeway.in_force import HARM_ALARMS, harassing
from leeway.journal import Journal, LimitKind, LimitState, SelfHarm
from leeway.paths import Path, Paths, paths
from leeway.readings import read
from leeway.record import Who
from standing import NOW, act, ago, alarm, limit, offer, offer_told, standing, words
from states import NO_CONTACT, SPACE


def names(found: Paths) -> list[str]:
    return [ground.name for ground in found.grounds]


def test_contact_after_a_no_is_a_stop_and_an_answer_within_the_hour_is_not():
    given_at = NO_CONTACT.given_at
    soon = words("ok", given_at + timedelta(minutes=60), Who.ME)
    late = words("ok", given_at + timedelta(minutes=61), Who.ME)
    assert not paths(standing(limits=(NO_CONTACT,), my_last=soon)).holding
    assert names(paths(standing(limits=(NO_CONTACT,), my_last=late))) == ["contact_after_no"]
    assert not paths(standing(limits=(NO_CONTACT,))).holding


def test_one_line_that_takes_a_no_in_is_no_contact_after_it_and_opens_no_law():
    """The next morning: "I understand. I won't contact you again."""
    taken = words("i understand", NO_CONTACT.given_at + timedelta(hours=15), Who.ME)
    quiet = standing(limits=(NO_CONTACT,), my_last=taken)
    quiet = replace(quiet, silence=quiet.silence._replace(my_last_beyond=None))
    assert not paths(quiet).holding


def test_contact_after_a_no_is_told_with_its_number_and_its_last_day():
    early, late = NO_CONTACT.given_at - timedelta(days=1), ago(1)
    world = standing(limits=(NO_CONTACT,), my_last=words("sorry", ago(hours=5), Who.ME))
    (ground,) = paths(replace(world, crossed=(early, late, late))).grounds
    assert (ground.times, ground.last) == (2, ago(hours=5))
    (ground,) = paths(world).grounds
    assert (ground.times, ground.last) == (0, ago(hours=5))


def test_what_crossed_an_earlier_space_is_no_contact_after_a_no_of_today():
    def after(last_at):
        crossed = act("P07", 4, last_at, 3)
        return names(paths(standing(limits=(NO_CONTACT, SPACE), findings=(crossed,))))

    assert after(NO_CONTACT.given_at - timedelta(days=1)) == []
    assert after(NO_CONTACT.given_at) == []
    assert after(NO_CONTACT.given_at + timedelta(seconds=1)) == ["contact_after_no"]


def test_a_no_that_is_said_again_does_not_wash_out_the_contact_after_the_first():
    """They said no, I wrote three times, they said no once more."""
    again = limit(LimitKind.NO_CONTACT, ago(hours=3))
    crossed = act("P07", 4, ago(1), 3)
    twice = standing(limits=(again, NO_CONTACT), findings=(crossed,))
    (ground,) = paths(twice).grounds
    assert (ground.name, ground.quote) == ("contact_after_no", NO_CONTACT.quote)
    assert not paths(standing(limits=(again,), findings=(crossed,))).holding


def test_a_count_of_none_and_one_without_a_day_are_no_contact_after_a_no():
    """Of an act that only the window before has, the last day is kept all the same."""
    for act_ in (act("P07", 4, ago(1), 0), replace(act("P07", 4, ago(1), 3), last_at=None)):
        assert not paths(standing(limits=(NO_CONTACT,), findings=(act_,))).holding


# ------------------------------------------------------------ which alarms stand


@pytest.mark.parametrize("answer", [SelfHarm.NO, SelfHarm.SOMETIMES, SelfHarm.MIGHT_ACT])
def test_old_words_of_mine_are_over_once_the_question_was_answered(answer):
    old = standing(alarms=(alarm(AlarmKind.MY_SELF_HARM, ago(20)),))
    alone = [] if answer is SelfHarm.NO else [f"answered_{answer.value}"]
    assert names(paths(old, Journal(answer, NOW))) == alone
    assert names(paths(old, Journal(answer))) == alone
    assert names(paths(old, Journal(answer, ago(21)))) == [*alone, "my_words"]


def test_of_several_orders_the_newest_is_named_and_once():
    newer, older = (alarm(AlarmKind.ORDER_PROTECTS_ME, ago(days)) for days in (3, 9))
    assert [each.quote for each in paths(standing(alarms=(newer, older))).grounds] == [newer.quote]
    harms = tuple(alarm(AlarmKind.ORDER_AGAINST_ME, ago(days)) for days in (3, 9))
    assert harassing(standing(alarms=harms)) == harms[0]


def test_an_old_danger_is_a_question_where_no_parting_is_known():
    old = standing(alarms=(alarm(AlarmKind.MY_FEAR, ago(91)),), apart=None)
    assert not paths(old).holding


def test_what_was_said_about_a_danger_is_no_harm_of_mine():
    theirs = tuple(alarm(kind, ago(1)) for kind in AlarmKind if kind not in HARM_ALARMS)
    assert harassing(standing(alarms=theirs)) is None


# ------------------------------------------------------------ what takes a harm of mine back


def test_of_several_offers_the_newest_takes_a_harm_back_and_so_does_one_of_that_moment():
    done = (alarm(AlarmKind.MY_THREAT, ago(5)),)
    assert harassing(standing(alarms=done, offers=(offer(ago(2)), offer(ago(9))))) is None
    assert harassing(standing(alarms=done, offers=(offer(ago(5)),))) is None
    assert harassing(standing(alarms=done, offers=(offer(ago(6)),))) == done[0]


@pytest.mark.parametrize("kind", [AlarmKind.MY_THREAT, AlarmKind.TURNING_UP])
def test_their_recorded_offer_takes_a_harm_back_and_one_that_was_told_does_not(kind):
    done = (alarm(kind, ago(5)),)
    assert not paths(standing(alarms=done, offers=(offer(ago(3)),))).holding
    assert paths(standing(alarms=done, offers=(offer_told(ago(3)),))).holding == (Path.STOP,)
    both = (offer_told(ago(3)), offer(ago(9)))
    assert paths(standing(alarms=done, offers=both)).holding == (Path.STOP,)


def test_a_welcome_within_two_weeks_of_their_fear_takes_none_of_it_back():
    """ "You hit me last night." A minute later: "Can we talk tomorrow?"."""
    fear = (alarm(AlarmKind.THEIR_FEAR, ago(20)),)
    for soon in (timedelta(0), timedelta(minutes=1), timedelta(days=1), timedelta(days=14)):
        welcome = (offer(ago(20) + soon),)
        assert harassing(standing(alarms=fear, offers=welcome)) == fear[0]
    late = (offer(ago(20) + timedelta(days=14, seconds=1)),)
    assert harassing(standing(alarms=fear, offers=late)) is None


def test_two_bubbles_of_fear_and_welcome_are_a_stop():
    chat = read_chat("""
        now: Tue 2026-03-03 12:00
        since: 2026-02-20
        2026-03-01 20:00 them: i'm scared of you. you hit me last night
        20:01 them: can we talk tomorrow at 6? i'd like to see you
    """)
    found = assess(chat.record, read(chat.record), chat.journal, now=chat.now)
    assert found.offers
    assert names(paths(found)) == ["their_fear"]


def test_words_entered_by_hand_that_lifted_a_limit_take_a_harm_back():
    """A limit is lifted by such words only after they have waited."""
    lifted = limit(
        LimitKind.NO_CONTACT,
        ago(9),
        state=LimitState.LIFTED,
        ended=offer_told(ago(3)).quote,
    )
    done = (alarm(AlarmKind.TURNING_UP, ago(5)),)
    assert not paths(standing(alarms=done, limits=(lifted,))).holding


def test_no_word_of_theirs_ends_an_order():
    order = alarm(AlarmKind.ORDER_AGAINST_ME, ago(9))
    lifted = limit(
        LimitKind.NO_CONTACT, ago(12), state=LimitState.LIFTED, ended=words("write to me", ago(2))
    )
    found = paths(standing(alarms=(order,), offers=(offer(ago(1)),), limits=(lifted,)))
    assert names(found) == ["order_against_me"]
    assert found.under_order


def test_an_order_comes_before_what_was_done_later():
    both = (alarm(AlarmKind.MY_THREAT, ago(1)), alarm(AlarmKind.ORDER_AGAINST_ME, ago(9)))
    assert harassing(standing(alarms=both)) == both[1]
