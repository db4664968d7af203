"""Forms: what the browser sent, as entries; mistakes are told by field."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from at_the_desk import NOW
from leeway.cue import Cue
from leeway.entries import (
    Apart,
    LeftOpen,
    LifeAnswer,
    Look,
    ScreenAnswer,
    Settings,
    Settled,
    Sharing,
    TogetherNow,
)
from leeway.journal import (
    Answer,
    Confirmation,
    Contact,
    Dispute,
    Doubt,
    LimitKind,
    Reopening,
    Screen,
    SelfHarm,
    Shared,
    Told,
)
from leeway.record import Channel, Kind, Who
from leeway.term import Term, Unit
from leeway.web import first_minute, forms, moments, passphrases
from leeway.web.desk import Desk
from leeway.web.visit import Visit


@pytest.fixture
def visit(tmp_path):
    desk = Desk(tmp_path, clock=lambda: NOW)
    return lambda **fields: Visit(desk, NOW, "/", {}, tuple(fields.items()), sent=True)


# ------------------------------------------------------------ the first minute


def test_each_question_comes_once_in_order():
    answers: dict[str, str] = {}
    said = {
        "safe": "no_fear",
        "life": "no",
        "words": "final",
        "when": "2026-03-01",
        "shared": "nothing",
    }
    asked = []
    while question := first_minute.next_question(answers):
        asked.append(question)
        answers[question] = said[question]
    assert tuple(asked) == first_minute.FIRST


def test_where_nothing_was_said_no_day_is_asked_for():
    answers = {"safe": "no_fear", "life": "no", "words": "nothing"}
    assert first_minute.next_question(answers) == "shared"


@pytest.mark.parametrize("safe", ["afraid", "protects_me", "against_me"])
def test_danger_waits_only_for_the_second_question(safe):
    assert first_minute.next_question({"safe": safe}) == "life"
    assert first_minute.next_question({"safe": safe, "life": "no"}) == ""


def test_the_first_answers_as_entries():
    answers = {
        "safe": "no_fear",
        "life": "sometimes",
        "words": "final",
        "when": "2026-03-01",
        "shared": "home child",
    }
    day = datetime(2026, 3, 1, 20, 0, tzinfo=NOW.tzinfo)
    assert first_minute.first_entries(answers, NOW) == (
        ScreenAnswer(Screen.AFRAID, Answer.NO),
        ScreenAnswer(Screen.ORDER, Answer.NO),
        LifeAnswer(SelfHarm.SOMETIMES),
        Told(Cue.FINAL, day, "", None),
        Apart(day),
        Sharing(frozenset({Shared.HOME, Shared.CHILD})),
    )


def test_an_offer_without_its_day_is_not_counted():
    assert first_minute.first_entries({"words": "open", "when": ""}, NOW) == ()


def test_words_without_a_day_are_of_today():
    (told,) = first_minute.first_entries({"words": "space", "when": ""}, NOW)
    assert told == Told(Cue.SPACE, NOW, "", None, dated=False)


def test_a_named_day_is_the_length_of_the_limit():
    answers = {"words": "space", "when": "2026-03-06", "until": "2026-03-31"}
    (told,) = first_minute.first_entries(answers, NOW)
    assert told.term == Term(Unit.DAYS, 25)


def test_a_day_before_the_words_is_no_end():
    answers = {"words": "space", "when": "2026-03-06", "until": "2026-03-05"}
    (told,) = first_minute.first_entries(answers, NOW)
    assert told.term is None


@given(
    st.dictionaries(st.sampled_from((*first_minute.FIRST, "until", "quote")), st.text(max_size=12))
)
def test_whatever_is_sealed_makes_no_fault_of_what_is_checked(answers):
    kept = {
        name: value
        for name, value in answers.items()
        if name not in first_minute.FIRST or not first_minute.checked(name, value, NOW)
    }
    assert isinstance(first_minute.first_entries(kept, NOW), tuple)


# ------------------------------------------------------------ days


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2026-03-15", ""),
        ("2026-03-16", "That day is still to come."),
        ("1969-12-31", "That year can't be right. Give a day after 1970."),
        ("0206-03-01", "That year can't be right. Give a day after 1970."),
        ("yesterday", "Write the day as 2026-03-01."),
        ("2026-02-30", "Write the day as 2026-03-01."),
        ("", "Write the day as 2026-03-01."),
    ],
)
def test_a_day_has_to_lie_behind_us(text, sentence):
    assert moments.day_mistake(text, NOW) == sentence


def test_a_moment_is_never_later_than_now():
    assert moments.moment_of(NOW.date(), "23:59", NOW) == NOW
    assert moments.moment_of(date(2026, 3, 1), "07:30", NOW).hour == 7
    assert moments.moment_of(date(2026, 3, 1), "half past", NOW).hour == 20


def test_days_are_counted_on_the_persons_own_clock():
    late = datetime(2026, 3, 14, 23, 50, tzinfo=NOW.tzinfo)
    assert moments.days_since(late, NOW) == 1
    assert moments.days_since(NOW + timedelta(hours=1), NOW) == 0


# ------------------------------------------------------------ by hand


def test_a_call_that_nobody_took(visit):
    entry, mistakes = forms.by_hand(visit(what="call", who="me", day="2026-03-14", clock="22:10"))
    when = datetime(2026, 3, 14, 22, 10, tzinfo=NOW.tzinfo)
    assert not mistakes
    assert entry == Contact(when, Who.ME, Kind.CALL, Channel.PHONE, "", 0, agreed=False)


@pytest.mark.parametrize("clock", ["", "half past"])
def test_an_hour_that_nobody_told_is_no_hour(visit, clock):
    entry, _ = forms.by_hand(visit(what="call", who="me", day=f"{NOW:%Y-%m-%d}", clock=clock))
    assert entry.timed is False
    assert entry.when <= NOW
    told, _ = forms.by_hand(visit(what="call", who="me", day="2026-03-14", clock="07:10"))
    assert told.timed


def test_a_talk_that_was_agreed_on(visit):
    entry, _ = forms.by_hand(
        visit(
            what="talk",
            who="them",
            day="2026-03-14",
            minutes="20",
            agreed="yes",
            words="at the park",
        )
    )
    assert (entry.kind, entry.seconds, entry.agreed, entry.text) == (
        Kind.TALK,
        1200,
        True,
        "at the park",
    )


def test_words_of_theirs_with_their_end(visit):
    entry, _ = forms.by_hand(
        visit(
            what="said",
            said="not_now",
            day="2026-03-14",
            until="2026-03-16",
            words="after the weekend",
        )
    )
    assert entry.cue is Cue.NOT_NOW
    assert entry.term == Term(Unit.DAYS, 2)
    assert entry.words == "after the weekend"


def test_words_that_welcome_contact_again(visit):
    entry, _ = forms.by_hand(visit(what="reopened", day="2026-03-14", clock="09:00", words="hi"))
    when = datetime(2026, 3, 14, 9, 0, tzinfo=NOW.tzinfo)
    assert entry == Reopening("hi", when, NOW)


@pytest.mark.parametrize(
    ("words", "cue"),
    [
        ("i never want to hear from you again", Cue.NO_CONTACT),
        ("i will find you and i will kill you", Cue.THREAT),
        ("i don't know what i want", Cue.AMBIVALENT),
    ],
)
def test_cold_words_are_no_welcome_but_what_they_say(visit, words, cue):
    entry, _ = forms.by_hand(visit(what="reopened", day="2026-03-14", clock="09:00", words=words))
    assert entry == Told(cue, datetime(2026, 3, 14, 9, 0, tzinfo=NOW.tzinfo), words)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({}, {"day", "what", "who"}),
        ({"what": "call", "day": "2026-03-14"}, {"who"}),
        ({"what": "said", "day": "2026-03-14"}, {"said"}),
        ({"what": "said", "said": "nothing", "day": "2026-03-14"}, {"said"}),
        ({"what": "reopened", "day": "2026-03-14", "words": "  "}, {"words"}),
        ({"what": "reopened", "words": "call me"}, {"day"}),
        ({"what": "call", "who": "me", "day": "2026-03-20"}, {"day"}),
        ({"what": "call", "who": "me", "day": "2026-03-14", "minutes": "-5"}, {"minutes"}),
        ({"what": "call", "who": "me", "day": "2026-03-14", "words": "x" * 20_001}, {"words"}),
    ],
)
def test_each_mistake_stands_at_its_field(visit, fields, wrong):
    entry, mistakes = forms.by_hand(visit(**fields))
    assert entry is None
    assert set(mistakes) == wrong
    assert all(sentence.endswith(".") for sentence in mistakes.values())


# ------------------------------------------------------------ answers


def test_answers_to_the_screens(visit):
    said = forms.screen_entries(visit(screen="violence", answer="rather_not"))
    assert said == (ScreenAnswer(Screen.VIOLENCE, Answer.RATHER_NOT),)
    assert forms.screen_entries(visit(screen="violence", answer="not_asked")) == ()
    assert forms.screen_entries(visit(screen="nothing", answer="yes")) == ()
    assert forms.screen_entries(visit(screen="violence")) == ()


@pytest.mark.parametrize("item", ["asked_to_stop", "blocked"])
def test_to_be_asked_to_stop_is_a_no_as_of_now(visit, item):
    no = Told(Cue.NO_CONTACT, NOW, dated=False)
    assert forms.screen_entries(visit(screen=item, answer="yes"))[1:] == (no,)
    assert forms.screen_entries(visit(screen=item, answer="no"))[1:] == ()
    assert forms.screen_entries(visit(screen="turned_up", answer="yes"))[1:] == ()


def test_the_question_about_ones_life(visit):
    assert forms.life_answer(visit(answer="sometimes")) == (LifeAnswer(SelfHarm.SOMETIMES),)
    assert forms.life_answer(visit(answer="not_asked")) == ()
    assert forms.life_answer(visit()) == ()


@pytest.mark.parametrize(
    ("kind", "answer", "entries"),
    [
        ("afraid", "no", (Settled(77),)),
        ("afraid", "yes", (ScreenAnswer(Screen.AFRAID, Answer.YES),)),
        (
            "afraid",
            "rather_not",
            (ScreenAnswer(Screen.AFRAID, Answer.RATHER_NOT), LeftOpen(77)),
        ),
        ("settled", "yes", (Settled(77),)),
        ("settled", "no", (LeftOpen(77),)),
        ("settled", "rather_not", (LeftOpen(77),)),
        ("settled", "", ()),
        ("limit", "yes", ()),
    ],
)
def test_an_alarm_is_settled_only_by_a_plain_answer(visit, kind, answer, entries):
    assert forms.about_an_alarm(visit(kind=kind, answer=answer, event=f"{77:016x}")) == entries
    assert forms.about_an_alarm(visit(kind=kind, answer=answer, event="no")) == ()


def test_together_or_apart(visit):
    assert forms.about_us(visit(apart="together"))[0] == (TogetherNow(together=True),)
    assert forms.about_us(visit(apart="unknown"))[0] == (TogetherNow(together=False), Apart(None))
    entries, _ = forms.about_us(visit(apart="since", since="2026-03-01"))
    assert entries[1] == Apart(datetime(2026, 3, 1, tzinfo=NOW.tzinfo))
    assert set(forms.about_us(visit(apart="since", since="2027-01-01"))[1]) == {"since"}
    assert set(forms.about_us(visit())[1]) == {"apart"}


def test_a_limit_is_confirmed_or_disputed_never_loosened_by_a_word(visit):
    event = f"{77:016x}"
    assert forms.about_a_limit(visit(event=event, means="kind:space")) == Confirmation(
        77, LimitKind.SPACE
    )
    assert forms.about_a_limit(visit(event=event, means="dispute:joke")) == Dispute(
        77, Doubt.JOKE, NOW
    )
    for means in ("kind:open", "dispute:because", "", "space"):
        assert forms.about_a_limit(visit(event=event, means=means)) is None
    assert forms.about_a_limit(visit(event="no", means="kind:space")) is None


# ------------------------------------------------------------ settings and passphrases


def test_settings_that_can_be_kept(visit):
    settings, mistakes = forms.settings_of(
        visit(
            my_name="Ada",
            their_name="Noor",
            look="dark",
            lock_minutes="15",
            country="GB",
            zone="Europe/London",
            hide_names="yes",
        )
    )
    assert not mistakes
    assert settings == Settings(
        "Ada", "Noor", "", Look.DARK, 15, "GB", "Europe/London", hide_names=True
    )


@pytest.mark.parametrize("minutes", ["0", "61", "", "x", "1.5", "-3"])
def test_minutes_out_of_bounds_stay_as_they_were(visit, minutes):
    settings, mistakes = forms.settings_of(visit(lock_minutes=minutes))
    assert settings.lock_minutes == 3
    assert set(mistakes) == {"lock_minutes"}


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", "too short"),
        ("ninechars", "too short"),
        ("aaaaaaaaaaaaaaaaaaaaaaa", "weak"),
        ("1234567890", "weak"),
        ("2026-03-15 20:00", "weak"),
        ("abcdefghijkl", "weak"),
        ("correct horse", "fair"),
        ("correct horse battery", "strong"),
        ("a be cat dogs eels", "strong"),
    ],
)
def test_the_strength_is_told_plainly(passphrase, strength):
    assert passphrases.strength(passphrase) == strength
