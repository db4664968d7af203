"""From the words themselves to what stands: limits, endings and alarms of whole chats."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from chat import Chat, read_chat
from leeway.findings.alarms import alarms
from leeway.findings.ending import endings
from leeway.findings.limits import limits, running, until
from leeway.findings.offers import offers
from leeway.readings import read

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


def asked(chat: Chat):
    return limits(chat.record, read(chat.record), chat.journal, chat.journal.apart_since, chat.now)


def states(chat: Chat) -> list[str]:
    return [f"{limit.kind.value} {limit.state.value}" for limit in asked(chat)]


def test_ten_days_that_are_over(chat):
    """
    now: 2026-03-15 10:00
    since: 2026-03-01

    2026-03-01 20:00 them: i need space. give me ten days
    2026-03-01 20:05 me: ok
    """
    assert states(chat)[0] == "space expired"
    assert asked(chat)[0].until == at("2026-03-11 23:59:59")


def test_space_and_a_kind_chat_afterwards(chat):
    """
    since: 2026-03-01

    2026-03-01 20:00 them: i need some space
    2026-03-05 09:00 them: did you feed the cat
    2026-03-05 09:05 me: yes
    2026-03-05 09:06 them: thank you, that was lovely of you x
    2026-03-08 09:00 them: hope ur well
    """
    assert states(chat) == ["space running"]
    assert until(asked(chat)) is None


def test_space_until_they_said_that_i_can_text(chat):
    """
    since: 2026-03-01

    2026-03-01 20:00 them: i need some space
    2026-03-09 09:00 them: hey. you can text me if you want
    """
    assert states(chat) == ["space lifted"]
    assert asked(chat)[0].ended == chat.record.quote(1)


def test_no_contact_and_a_kind_word(chat):
    """
    since: 2026-03-01

    2026-03-01 20:00 them: dont contact me again. at all.
    2026-03-09 09:00 them: hope ur well
    """
    assert states(chat) == ["no_contact running"]


def test_no_contact_until_they_welcome_words(chat):
    """
    since: 2026-03-01

    2026-03-01 20:00 them: dont contact me again. at all.
    2026-03-09 09:00 them: ok you can write to me again
    """
    assert states(chat) == ["no_contact lifted"]


def test_a_no_in_two_bubbles(chat):
    """
    Mon 20:00 me: please
    Mon 20:01 them: do not
    Mon 20:01 them: ever contact me again
    """
    found = asked(chat)
    assert running(found)[0].kind.value == "no_contact"
    assert "ever contact me again" in found[0].quote.text


def test_three_evenings_of_not_now(chat):
    """
    since: 2026-03-01

    2026-03-04 20:00 them: not tonight
    2026-03-08 20:00 them: not now please
    2026-03-14 20:00 them: im too tired for this convo sorry
    """
    newest = asked(chat)[0]
    assert newest.gathered
    assert newest.state.value == "running"


@pytest.mark.parametrize(
    ("line", "kind", "tied"),
    [
        ("them: if you leave me im going to kill myself", "their_self_harm", True),
        ("them: im going to end it all and its on you", "their_self_harm", True),
        ("them: i want to die", "their_self_harm", False),
        ("me: i want to kill myself", "my_self_harm", False),
        ("them: if i cant have you nobody will", "their_threat", False),
        ("me: i have a restraining order against you", "order_protects_me", False),
        ("them: i have a restraining order against you", "order_against_me", False),
    ],
)
def test_alarms_in_their_words_and_mine(line, kind, tied):
    chat = read_chat(f"Mon 20:00 {line}")
    found = alarms(chat.record, read(chat.record), chat.journal, None, (), chat.now)
    assert (kind, tied) in {(alarm.kind.value, alarm.tied_to_me) for alarm in found}
    if tied:
        assert "their_threat" in {alarm.kind.value for alarm in found}


def test_an_ending_that_stands_and_one_taken_back(chat):
    """
    2026-02-01 20:00 them: its over. im sorry
    2026-02-02 08:00 them: i didnt mean it, come home
    2026-03-01 20:00 them: its over. im done trying
    2026-03-02 09:00 them: hope you slept ok x
    """
    found = endings(chat.record, read(chat.record), chat.journal, chat.now)
    assert [ending.stands for ending in found.said] == [False, True]
    assert found.apart_since == at("2026-03-01 20:00")


def test_an_old_quarrel_of_a_couple_that_went_on():
    days = "".join(f"2025-01-{day:02} 08:00 them: morning. i love you\n" for day in range(10, 20))
    chat = read_chat(
        "2025-01-05 20:00 them: its over. dont contact me again\n"
        + days
        + "2026-03-01 20:00 them: its over. im sorry"
    )
    record, said = chat.record, read(chat.record)
    found = endings(record, said, chat.journal, chat.now)
    assert [ending.went_on for ending in found.said] == [True, False]
    asked_for = limits(record, said, chat.journal, found.apart_since, chat.now)
    assert [limit.state.value for limit in asked_for] == ["history"]


def test_an_offer_for_a_day_and_hour(chat):
    """
    2026-03-10 20:00 them: ok we can talk. call me tomorrow after 6
    """
    (offer,) = offers(chat.record, read(chat.record), chat.journal, chat.now)
    assert offer.named_for == at("2026-03-11 18:00")
