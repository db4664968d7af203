"""What is added by hand: kept, taken back, read; words that were not saved come back."""

from __future__ import annotations

from datetime import timedelta
from html import unescape

import pytest

from at_the_desk import NOW, PASSPHRASE, words_on
from leeway.cue import Cue
from leeway.entries import Unsaved
from leeway.journal import LimitKind, Told
from leeway.paths import Path
from leeway.web import addresses as at

NEVER = "i never want to hear from you again, do not contact me"


# ------------------------------------------------------------ told words


@pytest.mark.parametrize("said", ["open", "not_now", "logistics", "final", "ambivalent"])
def test_told_as_whatever_a_plain_no_is_a_no(run, said):
    run.begun(safe="no_fear", life="no", words="nothing")
    run.post(at.BY_HAND, what="said", day="2026-03-14", said=said, words=NEVER)
    assert run.desk.session.advice(NOW).rule == "no_contact"


@pytest.mark.parametrize(
    ("what", "who", "words", "title"),
    [
        ("said", "", "i will find you and i will kill you", "Your safety comes first"),
        ("said", "", "i will kill myself if you come back", "If they are in danger"),
        ("talk", "them", "i will kill you", "Your safety comes first"),
        ("talk", "me", "i want to die", "You first"),
        ("message", "me", "i want to die", "You first"),
    ],
)
def test_words_that_mean_danger_bring_people_first(open_run, what, who, words, title):
    answer = open_run.post(
        at.BY_HAND, what=what, who=who, said="space", day="2026-03-14", words=words
    )
    assert answer.headers["location"] == at.TODAY
    assert title in words_on(open_run.get(at.TODAY).text)


# ------------------------------------------------------------ welcomed again


def test_words_that_welcome_contact_count_after_a_day(run):
    run.begun(safe="no_fear", life="no", words="no_contact", when="2026-03-01")
    session = run.desk.session
    run.post(at.BY_HAND, what="reopened", day="2026-03-14", words="you can write to me again")
    assert "They welcomed contact again" in words_on(run.get(at.BY_HAND).text)
    assert session.advice(NOW).rule == "no_contact"
    kinds = {limit.kind for limit in session.assessment(NOW + timedelta(days=1)).running}
    assert LimitKind.NO_CONTACT not in kinds


def test_a_no_is_no_welcome(run):
    run.begun(safe="no_fear", life="no", words="no_contact", when="2026-03-01")
    run.post(at.BY_HAND, what="reopened", day="2026-03-14", words=NEVER)
    later = run.desk.session.advice(NOW + timedelta(days=3))
    assert (later.rule, later.paths.first) == ("no_contact", None)


# ------------------------------------------------------------ unsaved words


def test_words_that_were_not_saved_come_back_and_go_when_they_are(open_run):
    open_run.post(at.LOCK, **{"held-by_hand": "she rang & I"})
    open_run.post(at.UNLOCK, passphrase=PASSPHRASE)
    page = unescape(open_run.get(at.BY_HAND).text)
    assert 'name="was" value="she rang & I"' in page
    assert ">she rang & I</textarea>" in page
    open_run.post(
        at.BY_HAND, what="call", who="me", day="2026-03-14",
        words="she rang & I did not", was="she rang & I",
    )  # fmt: skip
    assert open_run.desk.session.unsaved() == ()
    assert "></textarea>" in open_run.get(at.BY_HAND).text


def test_of_words_the_list_shows_the_day_alone_and_none_that_nobody_knows(open_run):
    open_run.post(at.BY_HAND, what="said", said="space", day="2026-03-14")
    open_run.desk.session.write(Told(Cue.NOT_NOW, NOW, dated=False), now=NOW)
    open_run.post(at.BY_HAND, what="talk", who="me", day="2026-03-13", clock="08:15")
    seen = words_on(open_run.get(at.BY_HAND).text)
    assert "Saturday 14 March Take it back" in seen
    assert "day not known Take it back" in seen
    assert "Friday 13 March, 08:15 Take it back" in seen


def test_words_that_another_page_sealed_stay(open_run):
    open_run.desk.session.seal(Unsaved("by_hand", "of another tab"))
    open_run.post(at.BY_HAND, what="call", who="me", day="2026-03-14", words="of this one")
    assert open_run.desk.session.unsaved() == (Unsaved("by_hand", "of another tab"),)


def test_a_mistake_keeps_what_was_typed_and_what_was_sealed(open_run):
    open_run.desk.session.seal(Unsaved("by_hand", "half"))
    page = unescape(open_run.post(at.BY_HAND, words="half and more", was="half").text)
    assert ">half and more</textarea>" in page
    assert 'name="was" value="half"' in page


def test_safety_is_seen_where_it_held_before(run):
    run.begun(safe="afraid", life="no")
    answer = run.post(at.BY_HAND, what="call", who="them", day="2026-03-14")
    assert answer.headers["location"].startswith(at.BY_HAND)
    assert run.desk.session.advice(NOW).paths.first is Path.SAFETY


def test_an_hour_that_was_not_told_is_not_made_up(open_run):
    open_run.post(at.BY_HAND, what="visit", who="me", day="2026-03-14", words="i went there")
    open_run.post(at.BY_HAND, what="call", who="me", day="2026-03-14", clock="20:10")
    page = words_on(open_run.get(at.BY_HAND).text)
    assert "Saturday 14 March, hour not known" in page
    assert "Saturday 14 March, 20:10" in page
    day = words_on(
        open_run.get(at.RECORD, d=str((NOW.date() - timedelta(days=1)).toordinal())).text
    )
    assert "14 Mar 2026, hour not known" in day
    assert "14 Mar 2026, 20:10" in day
    assert "20:00" not in page + day


# ------------------------------------------------------------ search


def test_a_search_for_nothing_and_one_without_a_find_are_answered(open_run):
    open_run.brought()
    for words, said in (("  ", "Type a word to look for first."), ("zebra", "these words.")):
        where = open_run.post(at.RECORD, words=words).headers["location"]
        seen = words_on(open_run.client.get(where).text)
        assert said in seen
        assert "in the table below" in seen
    assert "Type a word" not in words_on(open_run.get(at.RECORD).text)
