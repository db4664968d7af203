"""What comes before everything else: threats, fear, orders, words of self-harm, turning up."""

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


def tied(text: str) -> bool:
    found = rung(read_chat(f"Mon 20:00 them: {text}"))
    kinds = {alarm.kind for alarm in found}
    assert AlarmKind.THEIR_SELF_HARM in kinds
    assert len(found) == len(kinds)
    (tied_to_me,) = (a.tied_to_me for a in found if a.kind is AlarmKind.THEIR_SELF_HARM)
    assert tied_to_me == (AlarmKind.THEIR_THREAT in kinds)
    assert not any(a.tied_to_me for a in found if a.kind is not AlarmKind.THEIR_SELF_HARM)
    return tied_to_me


# ---------------------------------------------------------------- words


def test_each_word_of_alarm_over_the_whole_record_newest_first(chat):
    """
    2019-03-01 20:00 them: you will regret this {threat}
    2026-03-01 20:01 me: im scared of you {fear}
    2026-03-01 20:02 them: delete it or else {coercion}
    2026-03-01 20:03 me: i want to die {self_harm}
    2026-03-01 20:04 them: i want to die {self_harm}
    2026-03-01 20:05 me: you will see {threat}
    """
    found = rung(chat)
    assert [(alarm.kind.value, alarm.quote) for alarm in found] == [
        ("my_threat", chat.record.quote(5)),
        ("their_self_harm", chat.record.quote(4)),
        ("my_self_harm", chat.record.quote(3)),
        ("their_coercion", chat.record.quote(2)),
        ("my_fear", chat.record.quote(1)),
        ("their_threat", chat.record.quote(0)),
    ]
    assert found[0].when == at("2026-03-01 20:05")
    assert not any(alarm.tied_to_me for alarm in found)


def test_what_is_no_alarm(chat):
    """
    Mon 20:00 them: im scared {fear}
    Mon 20:01 me: or else {coercion}
    Mon 20:02 them: outside {turning_up}
    Mon 20:03 them: this job is killing me {self_harm ~0.3}
    Mon 20:04 them: grr {hostile}
    """
    assert rung(chat) == ()


def test_an_alarm_in_two_bubbles_is_quoted_whole(chat):
    """
    Mon 20:00 them: if you leave
    Mon 20:00 them: i will do it {self_harm +1}
    """
    self_harm, threat = sorted(rung(chat), key=lambda alarm: alarm.kind != "their_self_harm")
    assert self_harm.quote.text == "if you leave\ni will do it {self_harm +1}"
    assert self_harm.tied_to_me
    assert (threat.kind, threat.quote) == (AlarmKind.THEIR_THREAT, self_harm.quote)


@pytest.mark.parametrize(
    "words",
    [
        "if u leave ill kill myself",
        "unless you come back i will do it",
        "im going to end it all and its on you",
        "i want to die and its ur fault",
        "i want to die because of you",
        "you made me want to die",
        "ill be gone and you will have to live with it",
        "im going to do it. my blood is on your hands",
        "if we break up i will end it",
        'you told me "if you leave, leave" so i will do it',
    ],
)
def test_their_words_of_self_harm_that_hang_on_me_are_a_threat_too(words):
    assert tied(f"{words} {{self_harm}}")


@pytest.mark.parametrize(
    "words",
    [
        "i dont want to be here any more",
        "i want to die",
        "i think about ending it when im alone",
        "i cant do this. i always relied on you but i want to die",
        "im in hospital, i took too much",
    ],
)
def test_words_of_self_harm_without_a_condition_are_a_crisis_and_no_threat(words):
    assert not tied(f"{words} {{self_harm}}")


@pytest.mark.parametrize("harder", ["threat", "coercion"])
def test_words_of_self_harm_with_a_threat_are_tied(harder):
    (self_harm,) = (
        alarm
        for alarm in rung(read_chat(f"Mon 20:00 them: i will do it {{self_harm}} {{{harder}}}"))
        if alarm.kind is AlarmKind.THEIR_SELF_HARM
    )
    assert self_harm.tied_to_me
    assert tied("i will do it {self_harm} {threat}")
    kinds = after("Mon 20:00 them: i will do it {self_harm} {coercion}")
    assert sorted(kinds) == ["their_coercion", "their_self_harm", "their_threat"]


def test_my_own_words_are_never_tied(chat):
    """Mon 20:00 me: if you leave i will die {self_harm}"""
    assert rung(chat) == (Alarm(AlarmKind.MY_SELF_HARM, chat.record.quote(0)),)


def test_what_they_said_face_to_face():
    chat = read_chat("now: 2026-03-10 10:00\n2026-03-01 20:00 me: hi")
    said = datetime.fromisoformat("2026-03-05T19:00+00:00")
    found = rung(
        chat,
        told=(
            Told(Cue.SELF_HARM, said, "if you go i will do it"),
            Told(Cue.SELF_HARM, said - HOUR, "i want to die"),
            Told(Cue.THREAT, said - 2 * HOUR, "you will see"),
            Told(Cue.COERCION, said - 3 * HOUR, "or else"),
            Told(Cue.THREAT, chat.now + timedelta(seconds=1), "later"),
            Told(Cue.SPACE, said, "space"),
        ),
    )
    quote = Quote(0, at("2026-03-05 20:00"), Who.THEM, "if you go i will do it")
    assert set(found[:2]) == {
        Alarm(AlarmKind.THEIR_SELF_HARM, quote, tied_to_me=True),
        Alarm(AlarmKind.THEIR_THREAT, quote),
    }
    assert str(found[0].when) == "2026-03-05 20:00:00+01:00"
    assert [(alarm.kind.value, alarm.tied_to_me) for alarm in found[2:]] == [
        ("their_self_harm", False),
        ("their_threat", False),
        ("their_coercion", False),
    ]


@pytest.mark.parametrize("who", ["me", "them"])
@pytest.mark.parametrize(
    ("marks", "kinds"),
    [
        ("{order 'protects_me: i got an order'}", ["order_protects_me"]),
        ("{order 'against_me: your order'}", ["order_against_me"]),
        ("{order}", ["order_against_me"]),
        (
            "{order 'protects_me: a'} {order 'against_me: b'}",
            ["order_against_me", "order_protects_me"],
        ),
        ("{order 'protects_me: a'} {order 'protects_me: b'}", ["order_protects_me"]),
        ("{order ~0.3 'protects_me: a'} {order 'against_me: b'}", ["order_against_me"]),
    ],
)
def test_whom_an_order_protects_is_read_with_it(who, marks, kinds):
    assert sorted(after(f"Mon 20:00 {who}: the order {marks}")) == kinds


def test_an_order_in_two_bubbles(chat):
    """
    Mon 20:00 me: i took out
    Mon 20:00 me: an order {order +1 'protects_me'}
    """
    (order,) = rung(chat)
    assert order.kind is AlarmKind.ORDER_PROTECTS_ME
    assert order.quote.text.startswith("i took out\nan order")


def test_nothing_later_than_now_is_read(chat):
    """2026-03-01 20:00 them: you will regret this {threat}"""
    read, said = by_hand(chat.record), chat.record[0].when
    assert len(alarms(chat.record, read, chat.journal, None, (), said)) == 1
    assert alarms(chat.record, read, chat.journal, None, (), said - timedelta(seconds=1)) == ()


# ---------------------------------------------------------------- turning up


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
    late = friday._replace(said_at=at("2026-03-10 18:01"), term=None)
    assert len(rung(chat, told=(late,))) == 1
    future = friday._replace(said_at=chat.now + HOUR)
    assert len(rung(chat, told=(future,))) == 1


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
