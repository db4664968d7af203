"""What comes before everything else: threats, fear, orders, words of self-harm, turning up."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from by_hand import by_hand
from chat import Chat, read_chat
from leeway.cue import Cue, Hit, Sure
from leeway.findings.alarms import Alarm, AlarmKind, alarms, guessed_harm
from leeway.findings.limits import limits
from leeway.journal import Dispute, Doubt, Told, told_event
from leeway.readings import laid_out
from leeway.record import Quote, Who

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


def test_each_word_of_alarm_over_the_whole_record_newest_first(chat):
    """
    2019-03-01 20:00 them: you will regret this {threat}
    2026-03-01 20:01 me: im scared of you {fear}
    2026-03-01 20:02 them: delete it or else {coercion}
    2026-03-01 20:03 me: i want to die {self_harm}
    2026-03-01 20:04 them: i want to die {self_harm}
    2026-03-01 20:05 me: you will see {threat}
    2026-03-01 20:06 them: im scared of you {fear}
    """
    found = rung(chat)
    assert [(alarm.kind.value, alarm.quote) for alarm in found] == [
        ("their_fear", chat.record.quote(6)),
        ("my_threat", chat.record.quote(5)),
        ("their_self_harm", chat.record.quote(4)),
        ("my_self_harm", chat.record.quote(3)),
        ("their_coercion", chat.record.quote(2)),
        ("my_fear", chat.record.quote(1)),
        ("their_threat", chat.record.quote(0)),
    ]
    assert found[0].when == at("2026-03-01 20:06")
    assert not any(alarm.tied_to_me for alarm in found)


def test_what_is_no_alarm(chat):
    """
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


def test_told_words_that_were_called_misread_count_for_a_day_more(chat):
    """
    Sun 20:00 me: hi
    """
    words = Told(Cue.THREAT, chat.now - 90 * HOUR, "late again and i'll kill you lol")
    utc = words._replace(said_at=words.said_at.astimezone(ZoneInfo("UTC")))
    event = told_event(utc.said_at, utc.words)

    def misread(hours: int, event: int = event) -> list[bool]:
        said = Dispute(event, Doubt.JOKE, chat.now - hours * HOUR)
        return [each.misread for each in rung(chat, told=(words,), disputes=(said,))]

    (alarm,) = rung(chat, told=(words,))
    assert (alarm.event, alarm.misread) == (event, False)
    assert (misread(23), misread(24), misread(24, event ^ 1)) == ([False], [True], [False])


# ------------------------------------------------------------ what is only guessed


def maybe(chat: Chat, apart: datetime | None, *guessed: float) -> list[str]:
    """The messages asked about, where each one is guessed to be of self-harm with this probability."""
    said = tuple((Hit(Cue.SELF_HARM, each, sure=Sure.GUESSED),) for each in guessed)
    whole = laid_out(np.arange(1, len(said) + 1, dtype=np.int32), ((), *said))
    found = guessed_harm(chat.record, whole, whole.counted(0), apart, chat.now)
    return [quote.text for quote in found]


def test_recent_words_that_are_only_guessed_are_asked_about_after_a_parting(chat):
    """
    now: Sun 2026-03-15 14:00
    2026-02-20 20:00 me: it will all be over soon for me
    2026-03-10 20:00 me: i do not see it going on much longer
    2026-03-11 20:00 me: i locked myself out
    2026-03-12 20:00 them: it will all be easier without me soon
    """
    apart = at("2026-02-01 00:00")
    mine, theirs = chat.record.text_at(1), chat.record.text_at(3)
    assert maybe(chat, apart, 0.97, 0.97, 0.97, 0.97) == [mine, theirs]
    assert maybe(chat, apart, 0.97, 0.92, 0.97, 0.92) == [mine]
    assert maybe(chat, apart, 0.97, 0.8, 0.97, 0.8) == []
    assert maybe(chat, at("2026-03-11 00:00"), 0.97, 0.97, 0.97, 0.97) == [theirs]
    assert maybe(chat, None, 0.97, 0.97, 0.97, 0.97) == []
