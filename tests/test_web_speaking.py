"""How the pages speak of the other: our sentences change, their words and the advice do not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from at_the_desk import NOW, words_on
from leeway import packed
from leeway.entries import Settings
from leeway.web import addresses as at
from leeway.web import show, speaking
from leeway.web.speaking import PRESENT, SAME, WAYS, sentence, speak_of, way_of

TOLD = (
    "behaviours", "evidence", "exercises", "first_minute", "gate", "paths", "plan", "screens",
    "second_thoughts",
)  # fmt: skip
"""The texts from which the pages take their sentences."""


def texts(table: object) -> list[str]:
    match table:
        case str():
            return [table]
        case dict():
            return [one for value in table.values() for one in texts(value)]
        case list():
            return [one for value in table for one in texts(value)]
    return []


def sentences() -> list[str]:
    found = [one for name in TOLD for one in texts(packed.toml(name))]
    for template in Path(show.__file__).with_name("templates").glob("*.html"):
        bare = re.sub(r"{%.*?%}|{#.*?#}", " ", template.read_text("utf-8"))
        found += re.findall(r"[^<>]+", re.sub(r"{{.*?}}", "X", bare))
    return found


SPOKEN = {
    "They asked for space. Wait until they write.": "She asked for space. Wait until she writes.",
    "They write first and say that they want to talk.": "She writes first and says that she wants to talk.",
    "They say not now, or ask for space: then stop.": "She says not now, or asks for space: then stop.",
    "They come back to it themselves.": "She comes back to it herself.",
    "Have they threatened you?": "Has she threatened you?",
    "Do they follow you, or read your messages?": "Does she follow you, or read your messages?",
    "Could they open it?": "Could she open it?",
    "What did they last ask for?": "What did she last ask for?",
    "What will they have to do after they read it?": "What will she have to do after she reads it?",
    "They seem upset, and they have set no limit.": "She seems upset, and she has set no limit.",
    "If they hurt or frighten you": "If she hurts or frightens you",
    "They don't answer. They've gone.": "She doesn't answer. She's gone.",
    "You said that they hurt you or held you back.": "You said that she hurt you or held you back.",
    "A space of theirs ran, in their words, from them.": "A space of hers ran, in her words, from her.",
    "Their time, not Them.": "Her time, not Her.",
    "They watch and cry.": "She watches and cry.",
}


@pytest.mark.parametrize(("said", "spoken"), SPOKEN.items())
def test_a_sentence_of_her(said, spoken):
    assert sentence(said, WAYS["she"]) == spoken


def test_a_sentence_of_him():
    said = "They wrote that their plans are theirs. Ask them. They can do it themselves."
    spoken = "He wrote that his plans are his. Ask him. He can do it himself."
    assert sentence(said, WAYS["he"]) == spoken


def test_what_speaks_of_others_stays():
    for said in (
        "Call a line for people who worry about what they do.",
        'They said "they know them".',
        "It happens to more people than they think.",
        "Leeway may read them wrongly, but take them seriously.",
    ):
        kept = sentence(said, WAYS["she"])
        assert kept in {said, said.replace("They said", "She said")}


def test_every_verb_after_they_is_known():
    for text in sentences():
        for part in speaking._OTHERS.split(text)[::2]:
            for found in speaking._THEY.finditer(part):
                verb = (found["verb"] or "had").lower()
                known = verb in PRESENT | SAME | set(speaking._AUXILIARIES) or verb.endswith("ed")
                assert found["before"] or known, (verb, text)


def test_no_sentence_is_left_half_way():
    plain = re.compile(
        r"\bthe(?:y|m|ir|irs|mselves)\b|(?<!will )\b(?:she|he) (?:are|were|have|do|don't)\b",
        re.IGNORECASE,
    )
    for text in sentences():
        for way in WAYS.values():
            spoken = speaking._OTHERS.sub("", sentence(text, way))
            assert not plain.search(spoken), spoken


@pytest.mark.parametrize(
    ("said", "way"),
    [
        ("", ""),
        ("they/them", ""),
        ("She/Her", "she"),
        ("her", "she"),
        ("him", "he"),
        (" he ", "he"),
        ("xe", ""),
    ],
)
def test_what_was_typed_before_is_understood(said, way):
    assert way_of(said) == way


def test_their_words_and_what_is_typed_stay():
    page = (
        "<p>They wrote:</p><blockquote><bdi>they told them</bdi><br>their</blockquote><bdi>them</bdi>"
        '<textarea>they</textarea><input value="them"><p class="them">isn&#39;t theirs &lt;b&gt;</p>'
    )
    spoken = speak_of(page, "she")
    assert spoken == page.replace("<p>They", "<p>She").replace("isn&#39;t theirs", "isn&#39;t hers")
    assert speak_of(page, "") == page


# ------------------------------------------------------------ on the pages

PAGES = (
    at.TODAY,
    at.RECORD,
    at.BY_HAND,
    at.QUESTIONS,
    at.SETTINGS,
    at.WRITING,
    at.HELP,
    at.ARRIVED,
)


def test_the_pages_speak_of_her_and_quote_them_as_they_wrote(open_run):
    open_run.brought("they said you can keep their lamp")
    open_run.desk.keep(Settings(pronouns="she", zone="Europe/Berlin"))
    today = words_on(open_run.get(at.TODAY).text)
    assert "What she asked for" in today
    assert "How upset she seems" in today
    day = str(NOW.replace(month=3, day=8).date().toordinal())
    assert "they said you can keep their lamp" in open_run.get(at.RECORD, d=day).text
    for path in PAGES:
        page = re.sub(r"(?s)<bdi>.*?</bdi>", " ", open_run.get(path).text)
        bare = speaking._OTHERS.sub("", words_on(page))
        assert not re.search(r"\b(?:they|their|theirs|themselves)\b", bare, re.IGNORECASE), path


def test_a_way_is_chosen_in_settings_and_the_advice_stays(open_run):
    before = open_run.desk.session.advice(NOW)
    open_run.post(at.SETTINGS, lock_minutes="3", pronouns="he", look="dark")
    assert open_run.desk.settings().pronouns == "he"
    page = open_run.get(at.SETTINGS).text
    assert re.search(r'name="pronouns" value="he" checked', page)
    assert ">They</bdi>" in page
    assert open_run.desk.session.advice(NOW) == before
    assert "I want to write to him" in words_on(open_run.get(at.TODAY).text)


def test_what_stays_allowed_in_their_words_is_not_changed(open_run):
    open_run.desk.keep(Settings(pronouns="she", zone="Europe/Berlin"))
    words = "i need space, only write about the kids and their school"
    open_run.post(at.BY_HAND, what="said", said="space", day="2026-03-14", words=words)
    assert "only write about the kids and their school" in open_run.get(at.TODAY).text
