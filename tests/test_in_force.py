"""In force: contact after a no, a harm of mine and what takes it back, and the order that nothing takes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from leeway.findings.alarms import AlarmKind
from leeway.in_force import harassing
from leeway.journal import LimitKind, LimitState
from leeway.paths import Path, Paths, paths
from leeway.record import Who
from standing import act, ago, alarm, limit, offer, offer_told, standing, words
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


# ------------------------------------------------------------ what takes a harm of mine back


@pytest.mark.parametrize("kind", [AlarmKind.MY_THREAT, AlarmKind.TURNING_UP, AlarmKind.THEIR_FEAR])
def test_their_recorded_offer_takes_a_harm_back_and_one_that_was_told_does_not(kind):
    done = (alarm(kind, ago(5)),)
    assert not paths(standing(alarms=done, offers=(offer(ago(3)),))).holding
    assert paths(standing(alarms=done, offers=(offer_told(ago(3)),))).holding == (Path.STOP,)
    both = (offer_told(ago(3)), offer(ago(9)))
    assert paths(standing(alarms=done, offers=both)).holding == (Path.STOP,)


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
