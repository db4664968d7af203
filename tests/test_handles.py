"""Who writes in some files, before the person has said who they are."""

from __future__ import annotations

import pytest

from leeway.errors import GroupChat, NotRecognised, Unreadable
from leeway.handles import LONGEST_QUOTE, Handle, look_into
from vaulted import CHAT, upload


def test_each_name_with_its_messages_and_a_telling_quote():
    assert look_into([upload()]).handles == (
        Handle("Robin", 4, "shall I bring the tent on Friday"),
        Handle("Sam", 4, "yes please, and the GREEN lamp"),
    )


def test_several_files_are_counted_together_and_a_path_is_read_too(tmp_path):
    path = tmp_path / "WhatsApp Chat with Sam.txt"
    path.write_text(CHAT.replace("- Robin:", "- Rob:"), "utf-8")
    found = look_into([upload(), path]).handles
    assert [(each.name, each.messages) for each in found] == [("Sam", 8), ("Robin", 4), ("Rob", 4)]


def test_one_who_writes_only_little_or_much_is_quoted_all_the_same():
    text = f"01/03/2026, 20:01 - Robin: hm\n01/03/2026, 20:02 - Sam: {'so much ' * 99}\n"
    assert [each.quote for each in look_into([upload(text)]).handles] == [
        "hm",
        ("so much " * 99)[:LONGEST_QUOTE],
    ]


def test_no_words_of_harm_are_quoted():
    text = "01/03/2026, 20:01 - Robin: i want to kill myself\n01/03/2026, 20:02 - Sam: the green lamp please\n"
    found = {each.name: each.quote for each in look_into([upload(text)]).handles}
    assert found == {"Robin": "", "Sam": "the green lamp please"}


BOTH_WAYS = "03/04/2026, 20:01 - Robin: tea or coffee\n03/04/2026, 20:02 - Sam: tea please\n"


def test_days_that_can_be_read_in_both_ways_are_asked_about():
    question = look_into([upload(), upload(BOTH_WAYS)]).dates
    assert question is not None
    assert "3 April 2026 (dmy) or 4 March 2026 (mdy)" in question.sentence
    plain = "23/04/2026, 20:01 - Robin: tea\n23/04/2026, 20:02 - Sam: yes\n"
    assert look_into([upload(plain)]).dates is None


def test_a_group_is_refused_before_anyone_is_asked_who_they_are():
    group = "".join(
        f"13/03/2026, 20:0{n} - {who}: hello\n" for n, who in enumerate(("Robin", "Sam", "Alex"))
    )
    with pytest.raises(GroupChat):
        look_into([upload(group)])


def test_what_is_no_chat_is_said_so():
    with pytest.raises(NotRecognised):
        look_into([upload("a letter\n")])
    with pytest.raises(NotRecognised):
        look_into([])
    with pytest.raises(Unreadable):
        look_into([upload("")])
