"""Invented couples: the same seed tells the same story, and its truth is what its words say."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import numpy as np
import pytest

from leeway.cue import Cue
from leeway.record import Kind, Who
from leeway.stories import (
    Asked,
    Manner,
    Pronouns,
    Voice,
    as_whatsapp,
    breakup,
    by_phone,
    demo,
    exports,
    ordinary,
    renamed,
)
from leeway.storytelling.after import _later, _named_end, _ordinal
from leeway.storytelling.lines import Dice, Moment

NEVER_ORDINARY = {
    Cue.NO_CONTACT, Cue.SPACE, Cue.LOGISTICS, Cue.FINAL, Cue.THREAT, Cue.SELF_HARM, Cue.TURNING_UP,
    Cue.FEAR, Cue.ORDER, Cue.OVERRIDE, Cue.DEMAND,
}  # fmt: skip
ASKED_CUES = {
    Asked.SPACE: Cue.SPACE,
    Asked.SPACE_WITH_END: Cue.SPACE,
    Asked.NOT_NOW: Cue.NOT_NOW,
    Asked.LOGISTICS: Cue.LOGISTICS,
    Asked.NO_CONTACT: Cue.NO_CONTACT,
}


def contacts(story, who):
    return [event for event in story.events if event.who is who and event.kind is not Kind.SYSTEM]


@pytest.mark.parametrize("tell", [lambda: ordinary(7, 500), lambda: breakup(7), demo])
def test_the_same_seed_tells_the_same_story_to_the_letter(tell):
    assert tell() == tell()
    assert as_whatsapp(tell()) == as_whatsapp(tell())


def test_another_seed_tells_another_story():
    assert as_whatsapp(ordinary(1, 100)) != as_whatsapp(ordinary(2, 100))


@pytest.mark.parametrize("messages", [0, 1, 999, 5000])
def test_an_ordinary_chat_has_as_many_messages_as_asked(messages):
    assert len(ordinary(3, messages).events) == messages


@pytest.mark.parametrize("story", [ordinary(11, 4000), breakup(11), demo()])
def test_events_are_in_order_and_before_now(story):
    assert all(a.when <= b.when for a, b in pairwise(story.events))
    assert story.events[-1].when <= story.now
    assert str(story.now.tzinfo) == story.zone


@pytest.mark.parametrize("seed", range(12))
def test_ordinary_chats_hold_no_limit_threat_or_self_harm(seed):
    story = ordinary(seed, 3000)
    cues = {cue for event in story.events for cue in event.cues}
    assert not cues & NEVER_ORDINARY
    assert story.truth.apart_since is None
    assert story.truth.limits == ()


def test_ordinary_couples_quarrel_make_up_call_and_send_pictures():
    story = ordinary(2, 20_000)
    kinds = Counter(event.kind for event in story.events)
    cues = Counter(cue for event in story.events for cue in event.cues)
    assert min(kinds[Kind.CALL], kinds[Kind.MEDIA], kinds[Kind.DELETED]) > 10
    assert min(cues[Cue.HOSTILE], cues[Cue.APOLOGY], cues[Cue.WARM], cues[Cue.LOVE]) > 5
    assert story.truth.hostile_days
    assert 0.4 < len(contacts(story, Who.ME)) / len(story.events) < 0.6
    assert len({event.text for event in story.events}) > 2000
    assert any(event.edited for event in story.events)


def test_a_voice_can_be_chosen():
    quiet = ordinary(1, 400, voices=(Voice.TERSE, Voice.TERSE))
    texts = [e.text for e in quiet.events if e.kind is Kind.MESSAGE]
    lower = [text for text in texts if text == text.lower()]
    assert len(lower) > 0.97 * len(texts)  # but for names


@pytest.mark.parametrize("asked", list(Asked))
@pytest.mark.parametrize("manner", list(Manner))
def test_the_limit_stands_in_words_where_the_truth_says(asked, manner):
    story = breakup(5, manner=manner, limit=asked, days_before=60)
    truth = story.truth
    if asked is Asked.FINAL:
        assert [s for s in truth.states if s.cue is Cue.FINAL and s.since > truth.apart_since]
        return
    given = [limit for limit in truth.limits if limit.kind is ASKED_CUES[asked]][-1]
    event = story.events[given.row]
    assert event.who is Who.THEM
    assert event.when == given.given_at
    assert given.kind in event.cues
    assert given.given_at > truth.apart_since
    if asked is Asked.SPACE_WITH_END:
        assert given.until > given.given_at + timedelta(days=2)
    if asked in {Asked.SPACE, Asked.LOGISTICS, Asked.NO_CONTACT}:
        assert given.until is None


def test_a_respecter_writes_less_than_a_chaser_and_nothing_after_the_limit():
    for seed in range(6):
        kind, hard = (
            breakup(seed, manner=manner, days_before=40, limit=Asked.SPACE)
            for manner in (Manner.RESPECTER, Manner.CHASER)
        )
        assert sum(d.contacts for d in kind.truth.contacts) < sum(
            d.contacts for d in hard.truth.contacts
        )
        limit = kind.truth.limits[-1]
        late = [e for e in contacts(kind, Who.ME) if e.when > limit.given_at + timedelta(hours=1)]
        answered = [e for e in contacts(kind, Who.THEM) if e.when > limit.given_at]
        assert not late or answered


def test_they_write_first_again_seldom_and_whatever_i_did():
    shares = {}
    for manner in (Manner.RESPECTER, Manner.CHASER):
        stories = [breakup(s, manner=manner, days_before=0, limit=Asked.SPACE) for s in range(60)]
        late = [
            any(
                e.who is Who.THEM and e.when > st.truth.limits[-1].given_at + timedelta(days=5)
                for e in st.events
            )
            for st in stories
        ]
        shares[manner] = sum(late) / len(late)
    assert all(0.05 < share < 0.4 for share in shares.values())


def test_parted_face_to_face_leaves_no_ending_in_the_chat():
    story = breakup(3, said=False, limit=None, manner=Manner.LOGISTICS)
    assert not story.truth.said_in_chat
    at_hour = [e for e in story.events if e.when == story.truth.apart_since]
    assert not [e for e in at_hour if Cue.FINAL in e.cues]
    told = breakup(3, said=True, limit=None, manner=Manner.LOGISTICS)
    assert [e for e in told.events if e.when == told.truth.apart_since and Cue.FINAL in e.cues]


@pytest.mark.parametrize(
    ("danger", "cue", "who"),
    [
        (Moment.THREAT, Cue.THREAT, Who.THEM),
        (Moment.SELF_HARM, Cue.SELF_HARM, Who.THEM),
        (Moment.SELF_HARM_ME, Cue.SELF_HARM, Who.ME),
        (Moment.THREAT_ME, Cue.THREAT, Who.ME),
        (Moment.TURNING_UP, Cue.TURNING_UP, Who.ME),
        (Moment.FEAR, Cue.FEAR, Who.ME),
    ],
)
def test_danger_is_told_once_and_only_when_asked(danger, cue, who):
    told = breakup(8, danger=danger, days_before=20)
    found = [event for event in told.events if cue in event.cues]
    assert [event.who for event in found] == [who]
    assert told.now - found[0].when < timedelta(days=8)
    assert not [event for event in breakup(8, days_before=20).events if cue in event.cues]


def test_truth_counts_what_the_events_hold():
    story = breakup(2, manner=Manner.CHASER)
    truth = story.truth
    mine = Counter(e.when.date() for e in contacts(story, Who.ME) if e.when >= truth.apart_since)
    assert {d.day: d.contacts for d in truth.contacts} == dict(mine)
    heated = {e.when.date() for e in story.events if e.who is Who.THEM and Cue.HOSTILE in e.cues}
    assert set(truth.hostile_days) == heated
    assert all(silence.end - silence.start >= timedelta(days=3) for silence in truth.silences)


def test_silences_say_who_ended_them():
    story = breakup(1, manner=Manner.RESPECTER, limit=Asked.SPACE)
    last = story.truth.silences[-1]
    assert last.end == story.now
    assert last.ended_by is Who.NOBODY
    for silence in story.truth.silences[:-1]:
        assert [e for e in story.events if e.when == silence.end and e.who is silence.ended_by]


def test_names_and_pronouns_can_be_changed_and_nothing_else():
    story = next(s for s in (ordinary(seed, 3000) for seed in range(9)) if len(s.marked) > 3)
    other = renamed(
        story, me="Zed", them="Yola", their_pronouns=Pronouns.HE, my_pronouns=Pronouns.SHE
    )
    text = as_whatsapp(other)
    assert (other.me, other.them) == ("Zed", "Yola")
    assert story.me not in text
    assert story.them not in text
    assert "Zed: " in text
    assert other.truth == story.truth
    changed = [n for n, (a, b) in enumerate(zip(story.events, other.events, strict=True)) if a != b]
    assert set(changed) <= {marked.row for marked in story.marked}
    back = renamed(
        other,
        me=story.me,
        them=story.them,
        my_pronouns=story.cast.my_pronouns,
        their_pronouns=story.cast.their_pronouns,
    )
    assert back == story


def test_the_demo_is_the_story_it_says_it_is():
    story = demo()
    truth = story.truth
    assert (story.me, story.them, story.zone) == ("Robin", "Sam", "Europe/London")
    assert story.now == datetime(2026, 11, 17, 20, 40, tzinfo=UTC)
    assert 2000 <= len(story.events) <= 4000
    assert timedelta(days=20) < story.now - truth.apart_since < timedelta(days=24)
    assert max(day.contacts for day in truth.contacts) == 22
    assert max(truth.contacts, key=lambda day: day.contacts).day == date(2026, 10, 27)
    space = next(limit for limit in truth.limits if limit.kind is Cue.SPACE)
    assert story.events[space.row].text == "give me till the end of the month, i need to think"
    assert space.until.isoformat() == "2026-11-30T23:59:59+00:00"
    slips = [e for e in contacts(story, Who.ME) if e.when > space.given_at + timedelta(hours=1)]
    assert {e.when.date() for e in slips} == {
        date(2026, 11, 7),
        date(2026, 11, 9),
        date(2026, 11, 12),
    }
    assert truth.hostile_days[-1] == date(2026, 11, 12)
    assert story.now - story.events[-1].when > timedelta(days=4)


def test_the_demo_holds_nothing_that_would_change_its_answer():
    cues = {cue for event in demo().events for cue in event.cues}
    assert not cues & {Cue.NO_CONTACT, Cue.THREAT, Cue.SELF_HARM, Cue.TURNING_UP, Cue.FEAR}


def test_the_demo_can_be_told_of_two_others():
    text = as_whatsapp(renamed(demo(), me="Zed", them="Yola")).lower()
    assert "robin" not in text
    assert "sam " not in text
    assert "zed i cant answer all of this" in text


def test_the_demo_reads_in_the_order_it_is_written():
    said = [e.text for e in demo().events if e.when.date() == date(2026, 11, 12)]
    hostile = said.index("i asked for ONE thing")
    assert said[hostile + 1].startswith("one thing Robin")
    assert said[-1] == "You're right. I'm sorry. I'll leave it now."


@pytest.mark.parametrize(
    ("number", "word"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (12, "12th"), (22, "22nd")],
)
def test_ordinals(number, word):
    assert _ordinal(number) == word


@pytest.mark.parametrize(
    ("day", "span", "end"),
    [
        (date(2026, 1, 31), {"months": 1}, date(2026, 2, 28)),
        (date(2026, 11, 30), {"months": 1}, date(2026, 12, 30)),
        (date(2026, 12, 5), {"months": 1}, date(2027, 1, 5)),
        (date(2026, 2, 20), {"days": 14}, date(2026, 3, 6)),
    ],
)
def test_lengths_end_where_the_calendar_says(day, span, end):
    assert _later(day, span) == end


def test_named_ends_lie_ahead():
    dice = Dice(np.random.default_rng(4))
    for number in range(300):
        given = date(2026, 1, 1) + timedelta(days=number)
        named = _named_end(dice, given)
        assert given < named.day <= given + timedelta(days=31)
        if named.words == "the end of the month":
            assert (named.day + timedelta(days=1)).day == 1


def test_three_files_tell_the_demo_as_a_telephone_would():
    files = exports(by_phone(demo()))
    assert [file.name for file in files] == [
        "WhatsApp Chat with Sam.txt",
        "sms-20261117204000.xml",
        "calls-20261117204000.xml",
    ]
    chat, texts, calls = (file.data.decode() for file in files)
    assert "Pick up, please." in texts
    assert "Pick up, please." not in chat
    assert calls.count('contact_name="Sam"') == sum(e.kind is Kind.CALL for e in demo().events)
