"""Turning up uninvited: after the parting or a limit, with no invitation at that time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from by_hand import by_hand
from chat import Chat, read_chat
from leeway.cue import Cue
from leeway.findings.alarms import Alarm, AlarmKind, alarms
from leeway.findings.limits import limits
from leeway.journal import Contact, Dispute, Doubt, Told
from leeway.record import Kind, Quote, Who
from leeway.term import Term, Unit

BERLIN = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


def rung(chat: Chat, **told) -> tuple[Alarm, ...]:
    journal = replace(chat.journal, **told)
    read, apart = by_hand(chat.record), journal.apart_since
    asked = limits(chat.record, read, journal, apart, chat.now)
    return alarms(chat.record, read, journal, apart, asked, chat.now)


def after(text: str, **told) -> list[str]:
    return [alarm.kind.value for alarm in rung(read_chat(text), **told)]


CAME = "2026-03-10 18:00 me: im outside {turning_up}\n"
APART = "since: 2026-03-01\n"
UP = ["turning_up"]


def test_turning_up_after_the_parting(chat):
    """
    since: 2026-03-10 18:00

    2026-03-10 17:59 me: coming {turning_up}
    2026-03-10 18:00 me: im outside {turning_up}
    2026-03-10 18:01 me visits
    2026-03-10 18:02 them visits
    2026-03-10 18:03 me calls 0s
    """
    assert [alarm.quote for alarm in rung(chat)] == [chat.record.quote(2), chat.record.quote(1)]


def test_in_ordinary_life_nobody_turns_up_uninvited():
    assert after(CAME + "19:00 me visits") == []


def test_turning_up_in_two_bubbles_is_one(chat):
    """
    since: 2026-03-01

    2026-03-10 18:00 me: im
    2026-03-10 18:00 me: outside {turning_up +1}
    """
    assert [alarm.quote.text for alarm in rung(chat)] == ["im\noutside {turning_up +1}"]


@pytest.mark.parametrize("kind", ["no_contact", "space"])
def test_turning_up_while_they_had_asked_for_distance(kind):
    assert after(f"2026-03-10 17:59 them: no {{{kind}}}\n" + CAME) == UP
    assert after(CAME + f"2026-03-10 18:00 them: no {{{kind}}}") == []


@pytest.mark.parametrize("kind", ["not_now", "logistics"])
def test_other_limits_are_no_wish_for_distance(kind):
    assert after(f"2026-03-10 17:59 them: no {{{kind}}}\n" + CAME) == []


def test_after_a_dated_wish_for_space_is_over_it_is_ordinary_life_again():
    text = "2026-03-08 12:00 them: two hours {{space: HOURS 2}}\n2026-03-08 {} me visits"
    assert after(text.format("14:00")) == UP
    assert after(text.format("14:00:01")) == []


def test_after_they_lifted_it_it_is_no_turning_up_and_before_it_was():
    text = "2026-03-08 12:00 them: space {{space}}\n2026-03-08 {} me visits\n{}"
    opened = "2026-03-08 20:00 them: you can text me {open}"
    assert after(text.format("19:00", opened)) == UP
    late = text.format("12:00", opened).replace("me visits", "me: x")
    assert after(late + "\n2026-03-10 20:00 me visits") == []


def test_an_old_quarrel_and_a_misread_limit_count_no_more():
    days = "".join(f"2026-01-{day:02} 08:00 them: hi\n" for day in range(10, 17))
    no = "2026-01-05 20:00 them: never again {no_contact}\n"
    assert after(no + days + CAME) == []
    assert after(no + days.replace("2026-01-16 08:00 them: hi\n", "") + CAME) == UP
    chat = read_chat(no + "2026-01-10 08:00 them: hi\n" + CAME)
    misread = (Dispute(chat.record[0].id, Doubt.JOKE, at("2026-01-06 10:00")),)
    assert rung(chat, disputes=misread) == ()


def test_three_times_not_now_is_no_word_of_distance():
    text = "".join(f"2026-03-0{day} 12:00 them: not now {{not_now}}\n" for day in (3, 5, 7))
    assert after(text + CAME) == []
    assert after(APART + text + CAME) == UP


@pytest.mark.parametrize(
    ("said", "mark", "invited"),
    [
        # come now
        ("2026-03-10 16:00", "open", True),
        ("2026-03-10 15:59:59", "open", False),
        ("2026-03-10 16:00", "logistics", False),
        ("2026-03-10 16:00", "reopen", False),
        ("2026-03-10 17:00", "warm", False),
        # an hour that was named, for a talk or for things to settle
        ("2026-03-09 12:00", "open: TOMORROW 1 16", True),
        ("2026-03-09 12:00", "open: TOMORROW 1 20", True),
        ("2026-03-09 12:00", "open: TOMORROW 1 15", False),
        ("2026-03-09 12:00", "open: TOMORROW 1 21", False),
        ("2026-03-09 12:00", "logistics: TOMORROW 1 20", True),
        ("2026-03-09 12:00", "logistics: TOMORROW 1 21", False),
        ("2026-03-10 12:00", "logistics: HOURS 6", True),
        ("2026-03-10 12:00", "logistics: HOURS 3", False),
        ("2026-03-10 12:00", "open: MINUTES 240", True),
        ("2026-03-10 18:00", "logistics: MINUTES 5", True),
        # a day that was named
        ("2026-03-09 12:00", "open: TOMORROW", True),
        ("2026-03-05 12:00", "open: WEEKDAY 1", True),
        ("2026-03-05 12:00", "open: WEEKDAY 2", False),
        ("2026-03-05 12:00", "open: DATE 310", True),
        ("2026-03-05 12:00", "open: DAY_OF_MONTH 10", True),
        ("2026-03-10 00:00", "open: END_OF_DAY", True),
        ("2026-03-09 12:00", "logistics: TOMORROW", False),
        ("2026-03-09 12:00", "open: DAYS 1", False),
        ("2026-03-09 12:00", "open: OPEN_END", False),
        ("2026-03-05 12:00", "open: WEEKS 1", False),
    ],
)
def test_an_invitation_covers_its_time_and_no_other(said, mark, invited):
    text = f"{APART}{said} them: come {{{mark}}}\n{CAME}"
    assert after(text) == ([] if invited else UP)
    mine = text.replace("them: come", "me: come")
    assert after(mine) == UP


def test_a_named_day_is_the_whole_of_it_and_no_more():
    text = APART + "2026-03-09 12:00 them: thursday? {open: DATE 312}\n"
    for clock, invited in (
        ("2026-03-11 23:59:59", False),
        ("2026-03-12 00:00:00", True),
        ("2026-03-12 23:59:59", True),
        ("2026-03-13 00:00:00", False),
    ):
        assert after(f"{text}{clock} me visits") == ([] if invited else UP)


def test_an_invitation_after_the_fact_is_none():
    assert after(APART + CAME + "18:00:01 them: ok come up {open}") == UP
    assert after(APART + "2026-03-10 18:00 them: come up {open}\n" + CAME) == []
    assert after(APART + CAME + "18:00:01 them: come at 6 {open: END_OF_DAY 1 18}") == UP
    assert after(APART + CAME + "18:00:01 them: today {open: END_OF_DAY}") == UP


@pytest.mark.parametrize("kind", ["no_contact", "space", "not_now"])
def test_a_limit_after_an_invitation_voids_it(kind):
    invited = "2026-03-10 17:00 them: come by {open}"
    assert after(f"{APART}{invited}\n17:30 them: dont {{{kind}}}\n{CAME}") == UP
    assert after(f"{APART}{invited}\n18:00 them: dont {{{kind}}}\n{CAME}") == UP
    assert after(f"{APART}{invited} {{{kind}}}\n{CAME}") == []
    assert after(f"{APART}{invited}\n17:30 them: the kids {{logistics}}\n{CAME}") == []
    assert after(f"{APART}{invited}\n{CAME}18:01 them: dont {{{kind}}}") == []


def test_an_invitation_that_was_told():
    chat = read_chat(APART + "2026-03-01 08:00 me: hi\n" + CAME)
    friday = Told(Cue.OPEN, at("2026-03-09 12:00"), "come on tuesday", Term(Unit.WEEKDAY, 1, 18))
    assert rung(chat, told=(friday,)) == ()
    assert len(rung(chat, told=(friday._replace(cue=Cue.WARM),))) == 1
    by_now = friday._replace(said_at=at("2026-03-10 16:00"), term=None)
    assert rung(chat, told=(by_now,)) == ()
    late = friday._replace(said_at=at("2026-03-10 18:01"), term=None)
    assert len(rung(chat, told=(late,))) == 1
    future = friday._replace(said_at=chat.now + HOUR)
    assert len(rung(chat, told=(future,))) == 1


def test_an_invitation_told_of_this_very_moment():
    chat = read_chat("now: 2026-03-10 18:00\n" + APART + CAME)
    assert rung(chat, told=(Told(Cue.OPEN, chat.now, "come in"),)) == ()


def visit(when: str, *, agreed: bool = False, **other) -> Contact:
    return Contact(at(when), **({"who": Who.ME, "kind": Kind.VISIT} | other), agreed=agreed)


def test_a_visit_logged_by_hand():
    chat = read_chat(APART + "2026-03-01 08:00 me: hi")
    came = visit("2026-03-10 18:00", text="at their door")
    quote = Quote(0, at("2026-03-10 18:00"), Who.ME, "at their door")
    assert rung(chat, contacts=(came,)) == (Alarm(AlarmKind.TURNING_UP, quote),)
    utc = came._replace(when=datetime.fromisoformat("2026-03-10T17:00+00:00"))
    assert str(rung(chat, contacts=(utc,))[0].when) == "2026-03-10 18:00:00+01:00"
    for other in (
        came._replace(agreed=True),
        came._replace(who=Who.THEM),
        came._replace(kind=Kind.TALK),
        came._replace(when=at("2026-02-28 18:00")),
        came._replace(when=chat.now + timedelta(seconds=1)),
    ):
        assert rung(chat, contacts=(other,)) == ()
    assert len(rung(chat, contacts=(came._replace(when=chat.now),))) == 1


def test_a_visit_that_the_record_holds_too_is_one():
    chat = read_chat(APART + "2026-03-10 18:00 me visits")
    assert len(rung(chat, contacts=(visit("2026-03-10 18:00"),))) == 1
    assert rung(chat, contacts=(visit("2026-03-10 18:00", agreed=True),)) == ()


def test_a_visit_that_was_agreed_covers_the_words_about_it():
    chat = read_chat(APART + CAME)
    assert rung(chat, contacts=(visit("2026-03-10 20:00", agreed=True),)) == ()
    assert len(rung(chat, contacts=(visit("2026-03-10 20:00:01", agreed=True),))) == 1


def test_a_visit_logged_as_not_agreed_counts_beside_any_invitation():
    text = APART + "2026-03-10 17:00 them: come by {open}\n2026-03-10 18:00 me visits"
    assert after(text) == []
    assert after(text, contacts=(visit("2026-03-10 18:00"),)) == UP
    assert after(text, contacts=(visit("2026-03-10 18:00", who=Who.THEM),)) == []
    assert after(text, contacts=(visit("2026-03-10 18:00", kind=Kind.TALK),)) == []
