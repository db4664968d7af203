"""Who writes in some files, before the person has said who they are."""

from __future__ import annotations

import pytest

from leeway.errors import NotRecognised, Unreadable
from leeway.handles import LONGEST_QUOTE, Handle, look_into
from vaulted import CHAT, upload


def test_each_name_with_its_messages_and_a_telling_quote():
    assert look_into([upload()]) == (
        Handle("Robin", 4, "shall I bring the tent on Friday"),
        Handle("Sam", 4, "yes please, and the GREEN lamp"),
    )


def test_several_files_are_counted_together_and_a_path_is_read_too(tmp_path):
    path = tmp_path / "WhatsApp Chat with Sam.txt"
    path.write_text(CHAT.replace("- Robin:", "- Rob:"), "utf-8")
    found = look_into([upload(), path])
    assert [(each.name, each.messages) for each in found] == [("Sam", 8), ("Robin", 4), ("Rob", 4)]


def test_one_who_writes_only_little_or_much_is_quoted_all_the_same():
    text = f"01/03/2026, 20:01 - Robin: hm\n01/03/2026, 20:02 - Sam: {'so much ' * 99}\n"
    assert [each.quote for each in look_into([upload(text)])] == [
        "hm",
        ("so much " * 99)[:LONGEST_QUOTE],
    ]


def test_no_words_of_harm_are_quoted():
    text = "01/03/2026, 20:01 - Robin: i want to kill myself\n01/03/2026, 20:02 - Sam: the green lamp please\n"
    found = {each.name: each.quote for each in look_into([upload(text)])}
    assert found == {"Robin": "", "Sam": "the green lamp please"}


def test_what_is_no_chat_is_said_so():
    with pytest.raises(NotRecognised):
        look_into([upload("a letter\n")])
    with pytest.raises(NotRecognised):
        look_into([])
    with pytest.raises(Unreadable):
        look_into([upload("")])
