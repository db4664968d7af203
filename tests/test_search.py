"""Search: every message that holds all the words, none that does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chat import read_chat
from leeway import search
from leeway.record import nothing
from leeway.search import Searchable

letters = st.text(st.sampled_from("abAB é😀\nß"), max_size=8)


def record(texts):
    return read_chat("\n".join(f"Mon 20:{n:02} me: {text}" for n, text in enumerate(texts))).record


@given(st.lists(letters, min_size=1, max_size=12), letters)
def test_it_finds_what_a_plain_look_at_each_text_finds(texts, words):
    told = record([text.replace("\n", "\n| ").strip() or "x" for text in texts])
    wanted = words.casefold().split()
    plain = [
        event for event in told if wanted and all(word in event.text.casefold() for word in wanted)
    ]
    found = Searchable(told).find(words, 100)
    assert list(found.events) == plain[::-1]
    assert (found.count, found.more) == (len(plain), False)


def test_the_newest_come_first_and_no_more_than_asked_for():
    told = record([f"lamp {n}" for n in range(9)])
    found = Searchable(told).find("lamp", 3)
    assert [event.text for event in found.events] == ["lamp 8", "lamp 7", "lamp 6"]
    assert found.count == 9


def test_words_are_not_found_across_two_messages():
    assert Searchable(record(["green", "lamp"])).find("greenlamp", 9).count == 0
    assert Searchable(record(["green", "lamp"])).find("green lamp", 9).count == 0


def test_a_letter_that_grows_in_small_letters_moves_nothing():
    told = record(["İİİ first", "Straße", "STRASSE", "last"])
    assert [event.text for event in Searchable(told).find("strasse", 9).events] == [
        "STRASSE",
        "Straße",
    ]
    assert [event.text for event in Searchable(told).find("last", 9).events] == ["last"]


def test_more_than_anybody_reads_are_not_counted(monkeypatch):
    monkeypatch.setattr(search, "MOST_COUNTED", 5)
    found = Searchable(record(["lamp"] * 7)).find("lamp", 9)
    assert (found.count, found.more, len(found.events)) == (5, True, 5)


@pytest.mark.parametrize("words", ["", "  ", "\n"])
def test_no_words_find_nothing(words):
    assert Searchable(record(["lamp"])).find(words, 9).events == ()


def test_an_empty_record_holds_nothing():
    assert Searchable(nothing()).find("lamp", 9).count == 0
