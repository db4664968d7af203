"""Words of theirs that were told: read as a message is; no choice makes them looser."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway import hearsay, readings
from leeway.advice import advise
from leeway.assessment import assess
from leeway.cue import LIMIT_CUES, Cue, Hit, Scope, Sure
from leeway.decision import Gate
from leeway.findings.alarms import AlarmKind
from leeway.hearsay import COLD, heard, said_in
from leeway.journal import (
    TOLD,
    Answer,
    Contact,
    Journal,
    LimitKind,
    Reopening,
    Screen,
    SelfHarm,
    Told,
)
from leeway.paths import Path
from leeway.readings import read
from leeway.record import Kind, Quote, Who, nothing, zone_named
from leeway.term import Term, Unit

NOW = datetime(2026, 3, 15, 21, 0, tzinfo=zone_named("Europe/Berlin"))
DAY = timedelta(days=1)
TELLABLE = (*LIMIT_CUES, Cue.FINAL, Cue.OPEN, Cue.AMBIVALENT, Cue.HOSTILE)
SAFE = (
    (Screen.AFRAID, Answer.NO),
    (Screen.ORDER, Answer.NO),
)

NEVER = "i never want to hear from you again, do not contact me"
KILL = "i will find you and i will kill you"
TO_ME = "i will kill myself if you come back"
WORDS = {
    NEVER: Cue.NO_CONTACT,
    "i need space": Cue.SPACE,
    "not now please": Cue.NOT_NOW,
    "only write about the kids": Cue.LOGISTICS,
    "it's over. i don't love you any more": Cue.FINAL,
    "fuck off you idiot": Cue.HOSTILE,
    "i don't know what i want": Cue.AMBIVALENT,
    KILL: Cue.THREAT,
    "i want to die": Cue.SELF_HARM,
}


def journal(*told: Told, **others: object) -> Journal:
    return Journal(self_harm=SelfHarm.NO, self_harm_at=NOW, screens=SAFE, told=told, **others)


def seen(said: Journal, now: datetime = NOW):
    record = nothing("Europe/Berlin")
    return assess(record, read(record), said, now=now)


def advised(said: Journal, now: datetime = NOW):
    return advise(seen(said, now), said)


def cues(said: Journal) -> set[Cue]:
    return {told.cue for told in heard(said, NOW).told}


# ------------------------------------------------------------ the stricter holds


@pytest.mark.parametrize("cue", TELLABLE)
@pytest.mark.parametrize(("words", "says"), WORDS.items())
def test_no_choice_makes_the_words_looser(cue, words, says):
    told = heard(journal(Told(cue, NOW - DAY, words)), NOW).told
    assert says in {each.cue for each in told}
    assert cue is Cue.OPEN or cue in {each.cue for each in told}
    assert Cue.OPEN not in {each.cue for each in told}


@pytest.mark.parametrize("cue", TELLABLE)
@pytest.mark.parametrize("days", [0, 2, 20, 200])
def test_told_as_whatever_a_plain_no_is_a_no(cue, days):
    said = journal(Told(cue, NOW - DAY, NEVER))
    advice = advised(said, NOW + timedelta(days=days))
    assert (advice.gate, advice.rule) == (Gate.STOP, "no_contact")


@given(
    st.lists(
        st.tuples(
            st.sampled_from(TELLABLE), st.sampled_from([*WORDS, "", "ok", "call me on friday"])
        ),
        max_size=3,
    )
)
def test_whatever_is_told_its_words_stand_as_in_a_message(said):
    told = [Told(cue, NOW - DAY, words) for cue, words in said]
    found = cues(journal(*told))
    for each in told:
        assert {hit.cue for hit in said_in(each)} & set(COLD) <= found
        assert each.cue in found or each.cue is Cue.OPEN


def test_an_offer_with_cold_words_stays_where_the_words_hold_one_too():
    said = Told(Cue.OPEN, NOW - DAY, "not now, but we can talk on sunday")
    assert cues(journal(said)) == {Cue.OPEN, Cue.NOT_NOW}
    assert cues(journal(said._replace(words="not now"))) == {Cue.NOT_NOW}
    assert cues(journal(said._replace(words="about the lamp"))) == {Cue.OPEN}


def test_words_open_no_door():
    said = journal(Told(Cue.SPACE, NOW - DAY, "you can write to me again, let us talk on friday"))
    assert cues(said) == {Cue.SPACE}


# ------------------------------------------------------------ how long, and of what


def test_a_time_that_only_the_encoder_reads_ends_no_space(monkeypatch):
    found = (Hit(Cue.SPACE, 0.95, term=Term(Unit.DAYS, 3), sure=Sure.LIKELY),)
    monkeypatch.setattr(readings.trained, "hits", lambda texts, **_: [found for _ in texts])
    for cue in (Cue.SPACE, Cue.HOSTILE):
        heard_ = heard(journal(Told(cue, NOW - DAY, "zibble the wobbet")), NOW).told
        assert [told.term for told in heard_ if told.cue is Cue.SPACE] == [None]


def test_what_is_hardly_read_in_told_words_does_not_count(monkeypatch):
    found = (Hit(Cue.HOSTILE, 0.6, sure=Sure.GUESSED), Hit(Cue.SELF_HARM, 0.6, sure=Sure.GUESSED))
    monkeypatch.setattr(readings.trained, "hits", lambda texts, **_: [found for _ in texts])
    assert cues(journal(Told(Cue.OPEN, NOW - DAY, "zibble the wobbet"))) == {Cue.OPEN}


def test_a_time_in_the_words_counts_where_none_was_told():
    (told,) = heard(journal(Told(Cue.SPACE, NOW - DAY, "give me a week, i need space")), NOW).told
    assert (told.term.unit, told.term.count) == (Unit.WEEKS, 1)


@pytest.mark.parametrize(("days", "until"), [(3, "2026-03-21"), (30, "2026-04-13")])
def test_of_two_times_the_later_holds(days, until):
    term = Term(Unit.DAYS, days)
    said = journal(Told(Cue.SPACE, NOW - DAY, "give me a week, i need space", term))
    (limit,) = seen(said).limits
    assert limit.until.date().isoformat() == until


def test_a_day_that_was_told_stays_beside_words_without_one():
    term = Term(Unit.DAYS, 3)
    (told,) = heard(journal(Told(Cue.SPACE, NOW - DAY, "i need space", term)), NOW).told
    assert told.term == term


@pytest.mark.parametrize(
    ("cue", "terms", "longest"),
    [
        (Cue.SPACE, (Term(Unit.DAYS, 2), Term(Unit.WEEKS, 3), Term(Unit.DAYS, 9)), 1),
        (Cue.SPACE, (Term(Unit.DAYS, 2), None), 1),
        (Cue.NOT_NOW, (None, Term(Unit.DAYS, 2)), 1),
    ],
)
def test_of_several_places_the_longest_is_added(cue, terms, longest):
    hits = tuple(Hit(cue, term=term) for term in terms)
    (added,) = hearsay._added(Told(Cue.FINAL, NOW - DAY, "x"), hits)
    assert added.term is terms[longest]


def test_what_a_limit_covers_comes_with_it():
    said = journal(Told(Cue.AMBIVALENT, NOW - DAY, "please don't call me"))
    (limit,) = seen(said).limits
    assert (limit.kind, limit.scope, limit.name) == (LimitKind.LOGISTICS, Scope.CHANNEL, "calls")


def test_what_stays_allowed_comes_with_it():
    said = journal(Told(Cue.SPACE, NOW - DAY, "i need space, only write about the kids"))
    limits = {limit.kind: limit.exceptions for limit in seen(said).limits}
    assert limits[LimitKind.SPACE] == ("only write about the kids",)


# ------------------------------------------------------------ alarms


@pytest.mark.parametrize("cue", TELLABLE)
def test_a_threat_that_was_told_starts_safety(cue):
    advice = advised(journal(Told(cue, NOW - DAY, KILL)))
    assert advice.paths.first is Path.SAFETY
    assert advice.gate is Gate.STOP


@pytest.mark.parametrize("cue", TELLABLE)
def test_their_words_of_self_harm_are_a_crisis_and_a_threat_where_they_hang_on_me(cue):
    said = journal(Told(cue, NOW - DAY, TO_ME))
    assert advised(said).paths.holding == (Path.CRISIS, Path.SAFETY)
    assert {alarm.kind for alarm in seen(said).alarms if alarm.tied_to_me} == {
        AlarmKind.THEIR_SELF_HARM
    }


def test_their_words_of_self_harm_beside_a_threat_are_tied():
    said = journal(Told(Cue.HOSTILE, NOW - DAY, f"{KILL}. then i want to die"))
    assert any(alarm.tied_to_me for alarm in seen(said).alarms)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("i have a restraining order against you", AlarmKind.ORDER_AGAINST_ME),
        ("your restraining order against me is a joke", AlarmKind.ORDER_PROTECTS_ME),
    ],
)
def test_an_order_that_was_told_by_whom_it_protects(words, kind):
    said = journal(Told(Cue.HOSTILE, NOW - DAY, words))
    assert [alarm.kind for alarm in seen(said).alarms] == [kind]


@pytest.mark.parametrize("cue", TELLABLE)
def test_fear_that_was_told_stops(cue):
    said = journal(Told(cue, NOW - DAY, "im scared of you, the kids are too"))
    assert AlarmKind.THEIR_FEAR in {alarm.kind for alarm in seen(said).alarms}
    assert not any(alarm.tied_to_me for alarm in seen(said).alarms)
    assert advised(said).paths.first is Path.STOP
    assert advised(said).gate is Gate.STOP


# ------------------------------------------------------------ reopenings


def test_a_reopening_whose_words_are_cold_is_none():
    no = Told(Cue.NO_CONTACT, NOW - 9 * DAY, "")
    yes = Reopening("you can write to me again", NOW - 3 * DAY, NOW - 2 * DAY)
    assert not seen(journal(no, reopenings=(yes,))).running
    for words in (NEVER, KILL, "i don't know what i want"):
        said = journal(no, reopenings=(yes._replace(words=words),))
        assert LimitKind.NO_CONTACT in {limit.kind for limit in seen(said).running}
        assert heard(said, NOW).reopenings == ()


@pytest.mark.parametrize(
    "words",
    [
        ".",
        "ok",
        "haha",
        "hello",
        "happy birthday",
        "can you send the charger",
        "I will think about it",
    ],
)
def test_a_reopening_that_welcomes_no_contact_is_none(words):
    no = Told(Cue.NO_CONTACT, NOW - 9 * DAY, "")
    said = journal(no, reopenings=(Reopening(words, NOW - 3 * DAY, NOW - 2 * DAY),))
    assert LimitKind.NO_CONTACT in {limit.kind for limit in seen(said).running}


def test_what_a_cold_reopening_says_counts():
    said = journal(reopenings=(Reopening(KILL, NOW - DAY, NOW),))
    assert advised(said).paths.first is Path.SAFETY


# ------------------------------------------------------------ notes and drafts


@pytest.mark.parametrize("kind", [Kind.TALK, Kind.CALL, Kind.VISIT])
def test_words_of_theirs_noted_beside_a_talk_count(kind):
    said = journal(contacts=(Contact(NOW - DAY, Who.THEM, kind, text=NEVER),))
    assert advised(said).rule == "no_contact"
    threat = journal(contacts=(Contact(NOW - DAY, Who.THEM, kind, text=KILL),))
    assert advised(threat).paths.first is Path.SAFETY


def test_notes_of_mine_set_no_limit():
    said = journal(contacts=(Contact(NOW - DAY, Who.ME, Kind.TALK, text=NEVER),))
    assert heard(said, NOW).told == ()


def draft(words: str, days: int = 0) -> Quote:
    return Quote(TOLD, NOW - days * DAY, Who.ME, words)


def test_my_words_of_self_harm_in_a_draft_are_a_crisis():
    said = journal(drafts=(draft("i am going to kill myself tonight, goodbye"),))
    advice = advised(said)
    assert (advice.rule, advice.paths.first) == ("crisis", Path.CRISIS)
    assert advised(journal(drafts=(draft("i miss you"),))).paths.first is None


def test_my_words_of_self_harm_in_a_note_are_a_crisis():
    said = journal(contacts=(Contact(NOW - DAY, Who.ME, Kind.CALL, text="i want to die"),))
    assert advised(said).paths.first is Path.CRISIS


@pytest.mark.parametrize(
    ("days", "answered", "crisis"),
    [(13, 0, True), (15, 0, False), (15, 16, True), (15, None, True)],
)
def test_a_draft_counts_a_fortnight_and_until_the_question_was_answered(days, answered, crisis):
    said = journal(drafts=(draft("i want to die", days),))
    at = None if answered is None else NOW - answered * DAY
    harm = SelfHarm.NOT_ASKED if answered is None else SelfHarm.NO
    said = replace(said, self_harm=harm, self_harm_at=at)
    assert (advised(said).paths.first is Path.CRISIS) is crisis


def test_a_draft_of_later_is_not_read():
    said = journal(drafts=(draft("i want to die", -1),))
    assert seen(said).alarms == ()


def test_nothing_told_is_nothing_heard():
    assert heard(Journal(), NOW) == Journal()
    empty = Told(Cue.SPACE, NOW, "  ")
    assert heard(journal(empty), NOW).told == (empty,)
