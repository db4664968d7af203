"""Values as JSON and back: exact, by their types."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.cue import Cue
from leeway.entries import (
    FIRST,
    KINDS,
    LAST,
    Apart,
    Contact,
    Draft,
    LeftOpen,
    LifeAnswer,
    Line,
    Look,
    QuietDay,
    ScreenAnswer,
    Settings,
    Settled,
    Sharing,
    TogetherNow,
    at_home,
    journal_from,
    unsound,
)
from leeway.journal import (
    TOLD,
    Answer,
    Confirmation,
    Dispute,
    Doubt,
    Journal,
    LimitKind,
    Pull,
    Reopening,
    Screen,
    SelfHarm,
    Shared,
    Told,
)
from leeway.pair import Pair
from leeway.record import Kind, Quote, Who
from leeway.term import Term, Unit
from leeway.written import plain, typed

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 15, 21, tzinfo=BERLIN)
moments = st.datetimes(
    datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(timezone(timedelta(hours=2)))
)


def through_json(value):
    return typed(type(value), json.loads(json.dumps(plain(value))))


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
@given(data=st.data())
def test_every_kind_of_entry_comes_back(kind, data):
    entry = data.draw(
        st.from_type(kind).filter(
            lambda entry: all(
                moment is None or moment.tzinfo for moment in entry if isinstance(moment, datetime)
            )
        )
    )
    assert through_json(entry) == entry


st.register_type_strategy(datetime, moments)
st.register_type_strategy(int, st.integers(-(2**63), 2**63))


@given(st.builds(Settings, waking=st.times(), look=st.sampled_from(Look)))
def test_settings_come_back(settings):
    assert through_json(settings) == settings


@given(st.builds(Pair))
def test_the_pair_comes_back(pair):
    assert through_json(pair) == pair


def test_it_is_readable_and_in_a_stable_order():
    told = Told(Cue.SPACE, datetime(2026, 3, 1, 20, tzinfo=BERLIN), "ten days", Term(Unit.DAYS, 10))
    assert plain(told) == {
        "cue": "space",
        "said_at": "2026-03-01T20:00:00+01:00",
        "words": "ten days",
        "term": {"unit": "days", "count": 10, "hour": None, "words": ""},
        "exceptions": [],
        "dated": True,
        "scope": "person",
    }
    assert plain(Contact(datetime(2026, 3, 1, tzinfo=BERLIN), Who.ME, Kind.CALL))["kind"] == "call"
    assert plain(Sharing(frozenset({Shared.HOME, Shared.CHILD})))["shared"] == ["child", "home"]


def test_a_field_that_an_older_leeway_did_not_write_has_its_default():
    assert typed(Settings, {"my_name": "Robin"}) == Settings(my_name="Robin")


@pytest.mark.parametrize(
    "said",
    [
        {"cue": "unheard of", "said_at": "2026-03-01T20:00:00+01:00"},
        {"cue": "space", "said_at": "some day"},
    ],
)
def test_what_is_no_such_value_is_refused(said):
    with pytest.raises(ValueError, match=r"unheard|some day"):
        typed(Told, said)


# ------------------------------------------------------------ entries become a Journal

AT = datetime(2026, 3, 1, 20, 0, tzinfo=BERLIN)


def journal(*entries, settings=None) -> Journal:
    lines = [Line(n, AT + timedelta(minutes=n), entry) for n, entry in enumerate(entries)]
    return journal_from(lines, settings or Settings(), BERLIN)


def test_nothing_written_is_nothing_asked():
    assert journal() == Journal()


def test_the_latest_answer_holds_and_its_moment_is_when_it_was_given():
    told = journal(LifeAnswer(SelfHarm.SOMETIMES), LifeAnswer(SelfHarm.NO))
    assert (told.self_harm, told.self_harm_at) == (SelfHarm.NO, AT + timedelta(minutes=1))
    told = journal(
        ScreenAnswer(Screen.AFRAID, Answer.YES),
        ScreenAnswer(Screen.ORDER, Answer.NO),
        ScreenAnswer(Screen.AFRAID, Answer.NO),
    )
    assert told.screens == ((Screen.ORDER, Answer.NO), (Screen.AFRAID, Answer.NO))
    assert told.answered(Screen.AFRAID) is Answer.NO


def test_each_quiet_day_is_kept():
    days = (AT - timedelta(days=2), AT)
    assert journal(*map(QuietDay, days)).quiet_on == days


def test_to_say_nothing_takes_no_danger_back():
    unsaid = ScreenAnswer(Screen.AFRAID, Answer.RATHER_NOT)
    told = journal(ScreenAnswer(Screen.AFRAID, Answer.YES), unsaid)
    assert told.answered(Screen.AFRAID) is Answer.YES
    told = journal(ScreenAnswer(Screen.AFRAID, Answer.NO), unsaid)
    assert told.answered(Screen.AFRAID) is Answer.RATHER_NOT
    for danger in (SelfHarm.SOMETIMES, SelfHarm.MIGHT_ACT):
        told = journal(LifeAnswer(danger), LifeAnswer(SelfHarm.RATHER_NOT))
        assert (told.self_harm, told.self_harm_at) == (danger, AT)
    told = journal(LifeAnswer(SelfHarm.NO), LifeAnswer(SelfHarm.RATHER_NOT))
    assert told.self_harm is SelfHarm.RATHER_NOT


def test_a_question_that_was_left_open_says_nothing():
    assert journal(LeftOpen(7)) == Journal()


def test_together_and_apart_take_each_others_place():
    assert journal(Apart(AT)).apart_since == AT
    together = journal(Apart(AT), TogetherNow(together=True))
    assert (together.apart_since, together.together) == (None, True)
    apart = journal(TogetherNow(together=True), Apart(AT))
    assert (apart.apart_since, apart.together) == (AT, False)
    assert journal(Apart(AT), Apart(None)).apart_since is None
    assert [journal(Apart(None)).parted, together.parted, apart.parted] == [True, False, True]
    assert journal(TogetherNow(together=False)).parted


def test_what_was_told_stands_side_by_side():
    entries = (
        Told(Cue.SPACE, AT),
        Told(Cue.OPEN, AT),
        Confirmation(7, LimitKind.SPACE),
        Dispute(7, Doubt.JOKE, AT),
        Reopening("call me", AT, AT),
        Contact(AT, Who.ME, Kind.VISIT),
        Pull(AT, 8),
    )
    told = journal(*entries)
    assert told.told == entries[:2]
    stood = told.confirmations, told.disputes, told.reopenings, told.contacts, told.pulls
    assert stood == tuple((entry,) for entry in entries[2:])


def test_what_is_shared_and_settled():
    told = journal(Sharing(frozenset({Shared.HOME}), "mail"), Settled(3), Settled(4))
    assert told == Journal(
        shared=frozenset({Shared.HOME}), agreed_channel="mail", settled=frozenset({3, 4})
    )


def test_drafts_stand_in_the_journal_with_their_moment():
    assert journal(Draft("dear"), Draft("no")).drafts == (
        Quote(TOLD, AT, Who.ME, "dear"),
        Quote(TOLD, AT + timedelta(minutes=1), Who.ME, "no"),
    )


def test_country_and_waking_come_from_the_settings():
    told = journal(settings=Settings(country="DE", waking=time(7, 30)))
    assert (told.country, told.waking) == ("DE", time(7, 30))


def test_moments_stand_on_the_clock_of_the_person():
    tokyo = datetime(2026, 3, 2, 4, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
    there = at_home(Told(Cue.SPACE, tokyo), BERLIN)
    assert there.said_at.isoformat() == "2026-03-01T20:00:00+01:00"
    assert at_home(Draft("dear"), BERLIN) == Draft("dear")


def test_a_moment_out_of_reach_stops_no_other_line():
    early, late = (datetime(year, 1, 1, tzinfo=BERLIN) for year in (1, 9999))
    lines = [
        Line(1, NOW, Told(Cue.NO_CONTACT, early, "never again")),
        Line(2, NOW, Apart(late)),
        Line(3, NOW, Confirmation(-1, LimitKind.SPACE, late)),
    ]
    for zone in ("Asia/Tokyo", "America/Los_Angeles"):
        journal = journal_from(lines, Settings(), ZoneInfo(zone))
        assert [told.words for told in journal.told] == ["never again"]
        assert [journal.told[0].said_at, journal.apart_since] == [FIRST, LAST]
        assert journal.confirmations[0].until == LAST
    assert [bool(unsound(line.entry)) for line in lines] == [True, True, True]
    assert not unsound(Told(Cue.NO_CONTACT, NOW))


def test_every_field_of_the_journal_can_be_written():
    assert is_dataclass(Journal)
    told = {"told", "confirmations", "disputes", "reopenings", "contacts", "pulls", "quiet_on"}
    answered = {
        "self_harm",
        "self_harm_at",
        "screens",
        "apart_since",
        "together",
        "parted",
        "shared",
        "agreed_channel",
        "settled",
        "drafts",
    }
    settings = {"country", "waking"}
    assert {field.name for field in fields(Journal)} == told | answered | settings
