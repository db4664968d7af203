"""A text made ready for reading: spellings opened, the words of others taken out, the manner told."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.spelling import MISSPELT, OPENED
from leeway.wording import prepared, sieve


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("dont contact me again. at all.", "do not contact me again. at all."),
        ("Do NOT come to my house", "do not come to my house"),
        ("don’t… I can’t", "do not. i can not"),
        ("dnt txt me plz", "do not text me please"),
        ("u r gonna b ok", "you are going to b okay"),
        ("ur moving too fast, ur phone is off", "you are moving too fast, your phone is off"),
        ("pick up ur", "pick up your"),
        ("im ill. ill be there", "i am ill. i will be there"),
        ("were done. we were done by 5", "we are done. we were done by 5"),
        ("w/ me b/c tmrw b4 8", "with me because tomorrow before 8"),
        ("plsssss stoooop soooo", "please stop so"),
        ("seeee you goooood", "see you good"),
        ("*never* _text_ ~me~", "never text me"),
        ("f*ck off, s**t", "fuck off, shit"),
        ("s t o p", "stop"),
        ("d o n t  t e x t  m e", "do not text me"),
        ("Stop. Texting. Me.", "stop texting me."),
        ("dont.contact.me", "do not contact me"),
        ("don,t", "do not"),
        ("cntact agian repyl", "contact again reply"),
        ("messege me nevver", "message me never"),
        ("8.40 at 8:30!", "8.40 at 8:30."),
        ("ok???", "okay?"),
        ("2 talk 4 good", "to talk for good"),
        ("mum's here, it's sam'll", "mums here, it is sam will"),
        ("bye 👋 now", "bye now"),
        ("no\u200bcontact", "nocontact"),
        ("a - b: c", "a, b, c"),
        ("", ""),
        ("👍", ""),
    ],
)
def test_plain(text, plain):
    assert prepared(text).plain == plain


def test_sentences_keep_their_question_marks():
    wording = prepared("can we talk? not now. ok, at 8.40")
    assert wording.sentences == ("can we talk?", "not now", "okay, at 8.40")


@pytest.mark.parametrize(
    ("text", "plain", "quoted"),
    [
        ('so "never text me again" ok', "so okay", ("never text me again",)),
        ("he told 'leave me alone now' again", "he told again", ("leave me alone now",)),
        ('so "over" it', "so over it", ()),
        ('i said "leave me alone" ok', "i said leave me alone okay", ()),
        ('"leave me alone" is what i said', "leave me alone is what i said", ()),
        ("> dont text me\nwhat is this", ". what is this", ("do not text me",)),
        ("♪ leave me alone ♪", "", ("leave me alone",)),
        ("fwd: do not reply", "", ("fwd, do not reply",)),
        (
            "u told me never to contact u and now ur here",
            "and now you are here",
            ("you told me never to contact you",),
        ),
        ("you said you loved me dont text me", "do not text me", ("you said you loved me",)),
        ("everything you said is a lie", "everything you said is a lie", ()),
        (
            "my therapist says i should go but idk",
            "but i do not know",
            ("my therapist says i should go",),
        ),
        ("she goes dont ever text me lol", "", ("she goes do not ever text me lol",)),
        ("my lawyer said not to text you", "my lawyer said not to text you", ()),
        ("my mum says you must leave me alone", "my mum says you must leave me alone", ()),
        ("mum thinks i should stop and i agree", "mum thinks i should stop and i agree", ()),
        ("i only said that because", "i only said that because", ()),
        ("i'm not in the mood to go over it", "i am not in the mood to go over it", ()),
    ],
)
def test_the_words_of_others_are_taken_out(text, plain, quoted):
    wording = prepared(text)
    assert (wording.plain, wording.quoted) == (plain, quoted)


@pytest.mark.parametrize("text", ["ok?", "can u call me", "why would you", "ok so what time"])
def test_questions(text):
    assert prepared(text).asked


@pytest.mark.parametrize("text", ["i can call", "tell me when", "ok"])
def test_no_questions(text):
    assert not prepared(text).asked


def test_shouting_needs_more_than_one_word():
    assert prepared("STOP TWISTING EVERYTHING I SAY").shouted
    assert not prepared("OK then").shouted
    assert not prepared("NHS and BBC are both on strike today").shouted


@pytest.mark.parametrize(
    "text",
    ["haha", "LOL no", "hehe", "omg 😂", "dead 💀", "jk", "just kidding", "ahahaha", "lmaooo"],
)
def test_laughter(text):
    assert prepared(text).laughs


@pytest.mark.parametrize("text", ["hand", "shall i", "jacket", "roll", "the hat", "😢"])
def test_no_laughter(text):
    assert not prepared(text).laughs


def test_emoji_are_kept_apart():
    wording = prepared("miss u 😘 x 😂")
    assert (wording.emoji, wording.plain) == ("😘😂", "miss you x")


def test_a_sieve_lets_through_what_it_names_and_what_only_the_plain_form_shows():
    passes = sieve([r"\bcontact"])
    assert passes("Do not CONTACT me")
    assert passes("cntact me")
    assert passes("stoooop")
    assert passes("s t o p")
    assert not passes("see you at eight")


def test_no_slip_is_a_word_of_its_own():
    words = "rely massage walking taking waiting lever plead testing".split()
    assert not set(words) & set(OPENED)
    assert "cntact" in MISSPELT


@given(st.text(max_size=60))
def test_any_text_can_be_prepared(text):
    wording = prepared(text)
    assert wording.text == text
    assert wording.plain == wording.plain.lower()
    assert "\n" not in wording.plain


@given(st.text("abcdefghij '.,?!:-", max_size=40))
def test_stops_never_stand_in_a_row(text):
    assert not re.search(r"[.?,] ?[.?,]", prepared(text).plain)
