"""Words that welcome contact again, and what only sounds like them: scorn, conditions, chores, other people."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.cue import Cue
from leeway.cues._leaving import AWAY, CLOSED
from leeway.cues._not_now import NOT_NOW
from leeway.cues._practical import PRACTICAL
from leeway.cues._reaching import ASKED_NOT
from leeway.cues._shutting import CUTS, LAW
from leeway.cues._space import SPACE
from leeway.cues._speech import sign
from leeway.cues._wanting import WANTS_NONE
from leeway.cues._welcome import REOPEN, TAKE_BACK
from leeway.readings import lines
from leeway.term import Unit

SIGNS = (
    ASKED_NOT,
    WANTS_NONE,
    AWAY,
    CLOSED,
    CUTS,
    LAW,
    SPACE,
    NOT_NOW,
    PRACTICAL,
    REOPEN,
    TAKE_BACK,
)
"""Every table of signs."""

PLAIN = (
    "you can text me",
    "you can text me again if you want",
    "you can call me tomorrow",
    "ive calmed down. you can write to me again",
    "i miss you and you can call me whenever",
    "just want to say you can text me anytime",
    "i'd love to hear from you",
    "i really want to hear from you",
    "i think i'm ready to talk to you now",
    "feel free to text me",
    "im ready to talk if you are",
    "can we talk about us",
    "i unblocked you, you can text me now",
    "its ok to message me again",
    "you can call me after work",
    "you can text me after the 14th",
    "message me when you feel like it",
)
SCORN = (
    "do you really think you can text me whenever",
    "you think i want to hear from you?",
    "you honestly believe i want to talk to you",
    "why would i want to hear from you",
    "what makes you think i want to hear from you",
    "in what world would i want to talk to you",
    "like i want to hear from you",
    "i would love to hear from you. not.",
    "i would love to hear from you. as if",
    "you can text me. yeah right",
    "sure you can call me any time, in your dreams",
    "of course you can text me whenever you like, said no one ever",
    "we can talk when you get help",
    "we can talk in court",
    "we can talk through lawyers",
    "you can call me once youve stopped lying",
    "oh so now you can text me",
    "so now you can text me",
    "i wish i could say you can text me",
    "i hate that you can text me",
    "last i checked you can text me",
    "you can text me?",
    "if only i wanted to hear from you, oh i want to hear from you",
)
CONDITIONS = (
    "you can call now if its about the kids",
    "if its about the kids you can call me",
    "you can text me. but only if its about the flat",
    "you can text me now. if its about mia",
    "message me when you have signed the papers",
    "write me when you've seen a therapist",
    "text me when you get home",
    "call me now or else",
    "call me now, its urgent",
    "you can text me once youve apologised to my mum",
    "call me because the bank rang",
    "you can text me about the deposit",
    "you can write again, just about the dog",
    "you can text me after my exams",
    "you can text me so i can get my stuff",
)
NO_WELCOME = (
    "i unblocked you",
    "i unblocked you because i need the deposit back",
    "i unblocked you by accident",
    "feel free to contact my lawyer",
    "feel free to contact me through my lawyer",
    "feel free to text my mum",
    "its fine to call the landlord",
    "i dont mind if you text my brother",
    "im happy to talk to your solicitor",
    "i want to meet your mum",
)


def cues(text: str) -> set[Cue]:
    """What one text of theirs says, as the whole reader hears it."""
    return {hit.cue for hit in lines([text], mine=False, closely=False)[0]}


@pytest.mark.parametrize("text", PLAIN)
def test_a_plain_welcome(text):
    assert Cue.REOPEN in cues(text)


@pytest.mark.parametrize("text", [*SCORN, *CONDITIONS, *NO_WELCOME])
def test_scorn_conditions_and_other_people_welcome_no_one(text):
    assert Cue.REOPEN not in cues(text)


@pytest.mark.parametrize("text", SCORN[:-1])
def test_scorn_offers_no_talk(text):
    assert Cue.OPEN not in cues(text)


LEADS = (
    "do you really think",
    "why would you think",
    "i wish i could say",
    "who told you",
    "oh so now",
    "you must think",
)


@given(st.sampled_from(LEADS), st.sampled_from([text for text in PLAIN if text.startswith("you")]))
def test_a_welcome_behind_scorn_is_none(lead, text):
    assert not cues(f"{lead} {text}") & {Cue.REOPEN, Cue.OPEN}


@given(
    st.sampled_from(PLAIN),
    st.sampled_from(("not.", "as if", "yeah right", "just kidding", "only about the kids")),
)
def test_what_is_unsaid_in_the_next_sentence_was_never_said(text, after):
    assert Cue.REOPEN not in cues(f"{text}. {after}")


@pytest.mark.parametrize(
    ("text", "unit", "words"),
    [
        ("you can text me after the 14th", Unit.DAY_OF_MONTH, "after the 14th"),
        ("you can text me on the 14th", Unit.DAY_OF_MONTH, "the 14th"),
        ("you can call me after sunday", Unit.WEEKDAY, "after sunday"),
        ("you can call me tomorrow", Unit.TOMORROW, "tomorrow"),
    ],
)
def test_a_welcome_with_a_date_tells_it(text, unit, words):
    (welcome,) = [
        hit for hit in lines([text], mine=False, closely=False)[0] if hit.cue is Cue.REOPEN
    ]
    assert (welcome.term.unit, welcome.term.words) == (unit, words)


# ---------------------------------------------------------------- "you", never the start of "your"


@pytest.mark.parametrize(
    "text",
    [
        "i dont want to meet your mum",
        "i dont want to see your brother",
        "i dont want to talk to your dad about it",
        "dont text your boss ever again lol",
        "i never want to see your cousin again",
        "im going to block your cousin",
    ],
)
def test_your_people_are_not_you(text):
    assert not cues(text) & {Cue.NO_CONTACT, Cue.SPACE}


def test_in_every_sign_you_has_its_word_end():
    for table in SIGNS:
        for each in table:
            assert not re.search(r"(?:(?<=\\b)|(?<![a-z]))you(?![a-z\\])", each.says), each.why


def test_a_sign_reads_you_as_a_whole_word():
    says = re.compile(sign("see", r"see you(?: again)?|thank you", "a test").says)
    assert says.search("see you again")
    assert says.search("see you")
    assert not says.search("see your mum")
