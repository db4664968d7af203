"""What was done before the parting: no pressure, unless it went past a limit or does harm whenever it is done."""

from __future__ import annotations

from made import counts, pressed, pursued, words_of


def test_love_between_the_two_is_no_declaration_after_a_no(chat):
    """
    since: 2026-03-13 19:00
    Wed 10:00 me: love you {love}
    Wed 20:00 me: love you {love}
    Thu 10:00 me: love you so much {love}
    Fri 19:00 them: it is over {final}
    Sat 09:00 me: love you {love}
    """
    assert "P22" not in pressed(chat)


def test_love_said_twice_since_the_parting_is(chat):
    """
    since: 2026-03-13 19:00
    Fri 10:00 me: love you {love}
    Fri 19:00 them: it is over {final}
    Sat 09:00 me: i love you {love}
    Sat 21:00 me: i do love you {love}
    """
    assert words_of(chat, pressed(chat)["P22"]) == ["i love you {love}", "i do love you {love}"]


def test_a_pile_up_begins_with_the_parting(chat):
    """
    since: 2026-03-13 19:00
    Fri 10:00 me: how was work
    Fri 11:00 me: long day
    Fri 12:00 me: milk?
    Fri 13:00 me: on the bus now
    Fri 19:30 me: ok
    """
    assert pursued(chat) == {}


def test_where_no_parting_is_known_all_counts(chat):
    """
    Fri 10:00 me: one
    Fri 11:00 me: two
    Fri 12:00 me: three
    Fri 13:00 me: four
    """
    assert counts(pursued(chat)) == {"P02": 4}


def test_a_limit_from_before_the_parting_keeps_what_went_past_it(chat):
    """
    since: 2026-03-13 19:00
    Tue 10:00 them: i need space {space}
    Wed 10:00 me: please {plead}
    Thu 10:00 me: hello
    Fri 19:00 them: it is over {final}
    """
    assert counts(pursued(chat))["P07"] == 2
    assert counts(pressed(chat)) == {"P20": 1}


def test_a_threat_weighs_whenever_it_was_made(chat):
    """
    since: 2026-03-13 19:00
    Tue 10:00 me: or else {threat}
    Tue 11:00 me: please {plead}
    Fri 19:00 them: it is over {final}
    """
    assert counts(pressed(chat)) == {"P29": 1}
