"""What limits.read finds: the reviewed table of lines, lengths, what stays allowed, and what may never be lost."""

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.cue import SURE, Cue, Scope
from leeway.cues import limits
from leeway.cues._terms import term_in
from leeway.readings import lines
from leeway.term import Unit
from leeway.wording import prepared, sieve

GROUPS = tomllib.loads((Path(__file__).parent / "cues_lines.toml").read_text("utf-8"))["group"]
FINAL = [
    text
    for group in GROUPS
    if group["says"] == ["no_contact"]
    for text in group["texts"]
    if not re.match(r"(?i)\W*(?:again|once|as of|from)\b", text)
]


def said(text):
    """Cue -> hit of one text of theirs."""
    return {hit.cue.value: hit for hit in limits.read(prepared(text), mine=False)}


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group["name"])
def test_the_reviewed_lines(group):
    wrong = {}
    for text in group["texts"]:
        cues = set(said(text))
        missed = group["says"] and not cues & set(group["says"])
        if missed or cues & set(group["never"]):
            wrong[text] = sorted(cues)
    assert wrong == {}


def test_the_table_is_large_enough():
    lines = [text for group in GROUPS for text in group["texts"]]
    assert len(lines) > 1000
    assert len(FINAL) > 500


def test_limits_are_theirs_to_set():
    assert limits.read(prepared("do not contact me again"), mine=True) == []
    assert limits.read(prepared("🙂"), mine=False) == []


def test_every_hit_passes_the_sieve():
    passes = sieve([limits.TRIGGERS])
    texts = [text for group in GROUPS for text in group["texts"]]
    assert [text for text in texts if said(text) and not passes(text)] == []


def test_every_hit_is_of_a_cue_that_the_family_names():
    cues = {cue for group in GROUPS for text in group["texts"] for cue in said(text)}
    assert cues == {cue.value for cue in limits.CUES}


WARM = (
    "i will always care about you.",
    "thank you for everything.",
    "i hope you are well!",
    "you meant a lot to me.",
    "happy birthday x.",
    "i miss the dog.",
    "it was good to see you on sunday.",
)


@given(st.sampled_from(FINAL), st.sampled_from(WARM))
def test_a_warm_sentence_before_a_no_never_removes_it(no, warm):
    assert "no_contact" in said(f"{warm} {no}")


@given(st.sampled_from(FINAL))
def test_a_no_may_be_shouted_or_whispered(no):
    assert "no_contact" in said(no.upper())
    assert "no_contact" in said(no.lower())


@pytest.mark.parametrize(
    ("text", "unit", "count", "hour"),
    [
        ("i need space. give me ten days", Unit.DAYS, 10, None),
        ("give me ten days", Unit.DAYS, 10, None),
        ("can we not talk for a couple weeks", Unit.WEEKS, 2, None),
        ("please dont contact me for a few weeks", Unit.WEEKS, 4, None),
        ("need a fortnight apart. no contact for a fortnight", Unit.WEEKS, 2, None),
        ("lets take a month and not text ok", Unit.MONTHS, 1, None),
        ("i need space til the end of the month", Unit.END_OF_MONTH, 1, None),
        ("dont contact me until the end of next month", Unit.END_OF_MONTH, 2, None),
        ("give me the rest of the week", Unit.END_OF_WEEK, 1, None),
        ("dont contact me until next year", Unit.END_OF_YEAR, 1, None),
        ("I'll call you on the 14th. until then please leave it", Unit.DAY_OF_MONTH, 14, None),
        ("i need space until 3 march", Unit.DATE, 303, None),
        ("no contact until march 3rd please", Unit.DATE, 303, None),
        ("please leave me alone until after christmas", Unit.DATE, 1225, None),
        ("dont text me til january", Unit.DATE, 101, None),
        ("please no contact until the end of june", Unit.DATE, 628, None),
        ("i need space until after my exams", Unit.OPEN_END, 1, None),
        ("I just need time. Not days. Weeks.", Unit.OPEN_END, 1, None),
        ("dont message me for now, i'll reach out when im ready", Unit.OPEN_END, 1, None),
        ("not tonight", Unit.END_OF_DAY, 1, None),
        ("not tonight, tomorrow after work ok", Unit.TOMORROW, 1, 18),
        ("can we talk the day after tomorrow instead", Unit.TOMORROW, 2, None),
        ("can we do this in the morning", Unit.TOMORROW, 1, 12),
        ("busy til fri", Unit.WEEKDAY, 4, None),
        ("can we leave it until sunday at 7", Unit.WEEKDAY, 6, 19),
        ("not now. tomorrow after work", Unit.TOMORROW, 1, 18),
        ("not now. give me a minute", Unit.MOMENT, 1, None),
        ("please wait until 12/12", Unit.DATE, 1212, None),
        ("i need space until 1/2 please", Unit.DATE, 201, None),
        ("i need space until 12/31", Unit.DATE, 1231, None),
        ("i need space until 31/12/26", Unit.DATE, 1231, None),
        ("i need space until 24.12.", Unit.DATE, 1224, None),
        ("please wait until 12/12/2026 at 6", Unit.DATE, 1212, 18),
        ("give me 5 mins", Unit.MINUTES, 5, None),
        ("give me an hour", Unit.HOURS, 1, None),
        ("can't talk rn", Unit.MOMENT, 1, None),
        ("i dont want to talk about it", Unit.SUBJECT, 1, None),
    ],
)
def test_how_long(text, unit, count, hour):
    (term,) = [hit.term for hit in limits.read(prepared(text), mine=False)]
    assert (term.unit, term.count, term.hour) == (unit, count, hour)
    assert term.words in prepared(text).plain


@pytest.mark.parametrize(
    "text",
    [
        "until 13/13",
        "until 24/7",
        "until 7.10",
        "until 0/0",
        "after 1/2 hour",
        "until 3/4 of it is done",
    ],
)
def test_two_numbers_that_are_no_date(text):
    term = term_in(prepared(text).plain)
    assert term is None or term.unit is not Unit.DATE


@pytest.mark.parametrize(
    "text",
    ["i need space", "i need space. we have been together five years", "dont contact me again"],
)
def test_no_length_is_invented(text):
    assert [hit.term for hit in limits.read(prepared(text), mine=False)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "dont contact me again unless its about the flat",
        "do not text me unless it is an emergency",
        "please only message about the kids",
        "never contact me again except about mia",
    ],
)
def test_a_no_that_names_what_remains_allowed_is_logistics(text):
    hits = said(text)
    assert set(hits) == {"logistics"}
    assert hits["logistics"].exceptions


@pytest.mark.parametrize(
    "text",
    [
        "never contact me again unless you want the police at your door",
        "don't text me again unless you want me to block you",
        "contact me only through my lawyer",
    ],
)
def test_a_threat_dressed_as_an_exception_allows_nothing(text):
    assert set(said(text)) == {"no_contact"}


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("dont call me", Scope.CHANNEL),
        ("dont text me, call me", Scope.CHANNEL),
        ("dont contact me on here use email", Scope.CHANNEL),
        ("dont contact my mum", Scope.CHANNEL),
        ("only text me about the kids", Scope.SUBJECT),
        ("stop texting me about the car", Scope.SUBJECT),
        ("do not come to my house again", Scope.PLACE),
        ("do not contact me again", Scope.PERSON),
    ],
)
def test_what_a_limit_covers(text, scope):
    hits = limits.read(prepared(text), mine=False)
    assert hits[0].scope is scope


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("dont text me tonight", Cue.NOT_NOW),
        ("dont text me about it", Cue.NOT_NOW),
        ("dont call me before 9", Cue.NOT_NOW),
        ("dont message me until friday", Cue.SPACE),
        ("stop texting me every five minutes", Cue.SPACE),
        ("dont bother me", Cue.SPACE),
        ("dont talk to me", Cue.SPACE),
        ("dont call me or text me", Cue.NO_CONTACT),
        ("dont contact me. dont call me.", Cue.NO_CONTACT),
        ("leave me alone", Cue.SPACE),
        ("leave me alone. i mean it", Cue.NO_CONTACT),
        ("leave me alone for a couple of days", Cue.SPACE),
        ("not now, not next week, not ever", Cue.NO_CONTACT),
        ("i dont want to hear from you tonight", Cue.NOT_NOW),
        ("i dont want to hear from you until you have a job", Cue.SPACE),
        ("please don't contact me, i'll reach out when im ready", Cue.SPACE),
    ],
)
def test_what_follows_says_how_far_a_no_goes(text, cue):
    assert limits.read(prepared(text), mine=False)[0].cue is cue


@pytest.mark.parametrize(
    "text",
    [
        "dont contact me before coffee again haha",
        "never speak to me again. you finished the last episode without me",
        "one more pun and im blocking you",
        "if you eat that cheese you're dead to me",
        "im never speaking to u again 😂 love you",
    ],
)
def test_a_joke_is_no_limit(text):
    assert "no_contact" not in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "haha no. dont contact me again",
        "lol no. never text me again",
        "dont contact me again haha. im blocking you, i mean it",
        "lose my number lol",
    ],
)
def test_a_cold_laugh_lifts_nothing(text):
    assert "no_contact" in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "my therapist says i should never contact you again but idk",
        "she told him never to contact her again",
        'he said "never text me again" to his boss',
        "you told me never to contact you",
        "> never contact me again",
        "♪ never contact me again ♪",
        "fwd: do not contact me again",
        "did you tell her never to contact me again?",
        "i never said dont contact me",
        "sorry i blocked you last year",
    ],
)
def test_the_words_of_others_and_what_is_denied_set_no_limit(text):
    assert "no_contact" not in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "my therapist says i should never contact you again and i agree so dont contact me",
        "everything you said is a lie dont contact me again",
        "you said you loved me dont contact me again",
        'i said "leave me alone for good" and i meant it',
        "the court says you can't contact me",
        "my mum says you need to stop texting me",
    ],
)
def test_a_limit_beside_the_words_of_others_stands(text):
    assert "no_contact" in said(text)


def test_a_welcome_tells_when():
    hit = said("you can call me tomorrow after 6")["reopen"]
    assert (hit.term.unit, hit.term.hour) == (Unit.TOMORROW, 18)


def test_a_no_in_the_same_message_is_never_a_welcome():
    assert "reopen" not in said("call me. no actually dont contact me again")
    assert "take_back" not in said("i didnt mean it but never contact me again")


@pytest.mark.parametrize(
    ("text", "is_no"),
    [
        ("not joking, never contact me again haha", True),
        ("if you eat the last biscuit i am calling the police haha", False),
        ("i'm not talking to you ever again lol", False),
    ],
)
def test_what_a_laugh_beside_a_no_is_worth(text, is_no):
    cues = {
        hit.cue for hit in lines([text], mine=False, closely=False)[0] if hit.probability >= SURE
    }
    assert (Cue.NO_CONTACT in cues) is is_no
