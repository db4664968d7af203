"""The whole analysis on one screen: nothing later than now, what was told beside what was written."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from by_hand import by_hand
from leeway.assessment import assess
from leeway.cue import Cue
from leeway.findings.ending import ApartFrom
from leeway.journal import Journal, LimitKind, LimitState, Told
from leeway.record import nothing
from leeway.willingness import State
from standing import NOW, ago, ahead, limit, standing


def assessed(chat, journal=None, now=None):
    return assess(chat.record, by_hand(chat.record), journal or chat.journal, now=now or chat.now)


def test_nothing_later_than_now_is_looked_at(chat):
    """
    now: Sun 2026-03-15 10:00
    2026-03-01 20:00 them: its over {final}
    2026-03-14 20:00 them: never write again {no_contact}
    """
    whole = assessed(chat)
    early = assessed(chat, now=chat.now - timedelta(days=1))
    assert whole.willingness.state is State.NO_CONTACT
    assert early.willingness.state is State.FINAL
    assert early.limits == ()
    assert early.last == chat.record.when(0)
    assert (whole.first, whole.last) == (chat.record.when(0), chat.record.when(1))


def test_now_is_told_on_the_clock_of_the_record(chat):
    """
    tz: Asia/Tokyo
    now: Sun 2026-03-15 10:00
    2026-03-01 20:00 them: hello
    """
    moved = chat.now.astimezone(NOW.tzinfo)
    assert assessed(chat, now=moved).now.hour == 10


def test_an_empty_record_with_words_that_were_told():
    journal = Journal(
        told=(
            Told(Cue.HOSTILE, ago(hours=3), "leave me in peace you fool"),
            Told(Cue.AMBIVALENT, ago(3), "i don't know"),
            Told(Cue.FINAL, ago(40), "it is over"),
        )
    )
    record = nothing("Europe/Berlin")
    found = assess(record, by_hand(record), journal, now=NOW)
    assert (found.first, found.last) == (None, None)
    assert [moment.quote.text for moment in found.hostile] == ["leave me in peace you fool"]
    assert found.hot is found.hostile[0]
    assert found.mixed is not None
    assert found.mixed.text == "i don't know"
    assert found.endings.known_from is ApartFrom.TOLD


def test_undecided_words_are_mixed_for_fourteen_days(chat):
    """
    now: Sun 2026-03-15 10:00
    2026-03-01 10:00 them: idk what i want {ambivalent}
    2026-03-10 10:00 me: me neither {ambivalent}
    """
    found = assessed(chat).mixed
    assert found is not None
    assert found.text.startswith("idk")
    assert assessed(chat, now=chat.now + timedelta(seconds=1)).mixed is None


def test_my_latest_offer_is_mine(chat):
    """
    now: Sun 2026-03-15 10:00
    2026-03-01 10:00 me: if you ever want to talk i'd listen {offer}
    2026-03-02 10:00 them: we could talk {offer}
    """
    found = assessed(chat).my_offer
    assert found is not None
    assert found.text.startswith("if you ever")


def test_together_ends_with_an_ending_that_stands(chat):
    """
    together
    now: Sun 2026-03-15 10:00
    2026-03-01 10:00 them: home at six
    2026-03-14 10:00 them: its over {final}
    """
    assert assessed(chat, now=chat.now - timedelta(days=2)).together
    assert not assessed(chat).together


def test_what_was_gathered_stands_back_behind_their_own_words():
    own, tonight = (
        limit(LimitKind.SPACE, ago(9), ahead(3)),
        limit(LimitKind.NOT_NOW, ago(1), ahead(1)),
    )
    gathered = replace(limit(LimitKind.SPACE, ago(1), ahead(3)), gathered=True)
    assert standing(limits=(gathered, tonight, own)).stated == (tonight, own)
    assert standing(limits=(gathered, tonight)).stated == (gathered, tonight)
    past = replace(own, state=LimitState.EXPIRED)
    assert standing(limits=(gathered, past)).stated == (gathered,)


def test_until_is_the_latest_end_and_none_where_one_has_none():
    soon, late = (
        limit(LimitKind.SPACE, ago(9), ahead(3)),
        limit(LimitKind.NOT_NOW, ago(1), ahead(5)),
    )
    assert standing(limits=(soon, late)).until == late.until
    assert standing(limits=(soon, limit(LimitKind.LOGISTICS, ago(1)))).until is None
    assert standing().until is None
