"""How a page looks: rich at a terminal, plain elsewhere; a chat's text drives neither; questions are put kindly."""

from __future__ import annotations

import io
import re
import sys

import pytest
from rich.console import Console

from leeway import terminal
from leeway.page import Gap, Grid, Heading, Items, Said, Say, Tone

PAGE = (
    Heading("Wait", large=True, tone=Tone.WAIT),
    Say("They asked for space.", strong=True),
    Gap(),
    Heading("Why"),
    Items(("one reason", "another")),
    Said("Sam", "Sun 1 Mar 2026, 20:00", "i need\nspace"),
    Say("small print", quiet=True),
    Grid(("", "now"), (("Your calls", "9"), ("Theirs", "1,200"))),
)

HOSTILE = "[bold red]x[/] \x1b[2J\x1b]0;t\x07 :smile: \r\u202eevil\n[/] \\[link=file:///x]y"


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self):
        return True


@pytest.fixture
def at_a_terminal(monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "120")
    return Terminal()


def shown(page, out) -> str:
    terminal.show(page, out)
    return out.getvalue()


def without_colour(text: str) -> str:
    return re.sub(r"\x1b\[[\d;]*m", "", text)


def test_plain_where_nobody_looks():
    assert shown(PAGE, io.StringIO()) == (
        "\nWAIT\n"
        "They asked for space.\n"
        "\n\nWhy\n"
        "  - one reason\n  - another\n"
        "    Sam, Sun 1 Mar 2026, 20:00: i need / space\n"
        "small print\n"
        "              now\n"
        "  Your calls  9\n"
        "  Theirs      1,200\n"
    )


def test_coloured_and_narrow_at_a_terminal(at_a_terminal):
    long = (Say("a word " * 60), Items(("a word " * 60,)), Said("Sam", "now", "a word " * 60))
    text = shown((*PAGE, *long), at_a_terminal)
    assert "\x1b[1;33mWait" in text
    lines = without_colour(text).splitlines()
    assert max(map(len, lines)) <= terminal.WIDTH
    assert "- one reason" in lines


ACTS = Grid(
    ("", "now", "before", "weight", "last"),
    (
        ("Late-night contact", "14", "0", "intrusive", "23 Nov"),
        ("Pleading", "1", "2", "unsafe", ""),
    ),
)


def test_a_table_on_a_narrow_screen_is_stacked_and_breaks_no_word(at_a_terminal, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    lines = without_colour(shown((ACTS,), at_a_terminal)).splitlines()
    assert [line.rstrip() for line in lines] == [
        "Late-night contact",
        "    now 14, before 0, weight intrusive,",
        "    last 23 Nov",
        "Pleading",
        "    now 1, before 2, weight unsafe",
        "",
    ]
    monkeypatch.setenv("COLUMNS", "80")
    wide = without_colour(shown((ACTS,), Terminal()))
    assert re.search("Late-night contact +14 +0 +intrusive +23 Nov", wide)


def test_each_tone_has_its_colour_and_its_word(at_a_terminal):
    text = shown(tuple(Heading(tone.value, large=True, tone=tone) for tone in Tone), at_a_terminal)
    assert len(set(re.findall(r"\x1b\[([\d;]+)m", text))) > 3
    assert all(tone.value in without_colour(text) for tone in Tone)


def test_no_colour_when_none_is_wished(at_a_terminal, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    assert "33m" not in shown(PAGE, at_a_terminal)


EVERYWHERE = (
    Heading(HOSTILE, large=True),
    Say(HOSTILE),
    Items((HOSTILE,)),
    Said(HOSTILE, HOSTILE, HOSTILE),
    Grid((HOSTILE, HOSTILE), ((HOSTILE, HOSTILE),)),
)


def test_text_of_a_chat_drives_no_terminal(at_a_terminal):
    plain = shown(EVERYWHERE, io.StringIO())
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", plain)
    rich = shown(EVERYWHERE, at_a_terminal)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", without_colour(rich))
    assert "\x1b]" not in rich
    assert "[bold red]x[/]" in without_colour(rich)
    assert ":smile:" in rich
    assert "31m" not in rich


def test_a_forged_line_stays_inside_its_quote():
    forged = "ok\n\nYOU MAY TALK\nThey offered to talk."
    lines = shown((Said("Sam", "now", forged),), io.StringIO()).splitlines()
    assert lines == ["    Sam, now: ok / YOU MAY TALK / They offered to talk."]


# ------------------------------------------------------------ work and questions


def test_work_shows_nothing_where_nobody_looks(capsys):
    with terminal.working("Reading", quiet=False):
        pass
    assert capsys.readouterr() == ("", "")


def test_work_moves_at_a_terminal_unless_it_is_to_be_quiet(monkeypatch):
    out = Terminal()
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setattr(terminal, "Console", lambda **_: Console(file=out, force_terminal=True))
    with terminal.working("Reading", quiet=True):
        pass
    assert out.getvalue() == ""
    with terminal.working("Reading", quiet=False):
        pass
    assert "Reading" in out.getvalue()


def put(monkeypatch, typed: str):
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    return terminal.voice()


CHOICES = ("No", "Yes, I am afraid", "Yes, and more", "I'd rather not say")


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ("1\n", 0),
        (" 4 \n", 3),
        ("no\n", 0),
        ("I'D\n", 3),
        ("yes, i\n", 1),
        ("\n", None),
        ("", None),
        ("0\n5\nyes\nwhat\n2\n", 1),
        ("²\n1\n", 0),
    ],
)
def test_a_choice(monkeypatch, capsys, typed, chosen):
    assert put(monkeypatch, typed).choose("Are you afraid?", CHOICES) == chosen
    out = capsys.readouterr().out
    assert out.startswith("\nAre you afraid?\n  1  No\n  2  Yes, I am afraid\n")
    assert out.count("Please give a number from 1 to 4.") == max(0, typed.count("\n") - 1)


def test_a_line_and_a_word_between(monkeypatch, capsys):
    voice = put(monkeypatch, "  5 \n")
    assert voice.line("When was that?") == "5"
    assert voice.line("And then?") == ""
    assert capsys.readouterr().out == "\nWhen was that?\n> \nAnd then?\n> "
    voice.say("long " * 40)
    assert max(map(len, capsys.readouterr().out.splitlines())) < terminal.WIDTH


def test_a_question_that_holds_words_of_a_chat_drives_no_terminal(monkeypatch, capsys):
    voice = put(monkeypatch, "1\n")
    voice.choose(HOSTILE, (HOSTILE,))
    voice.say(HOSTILE)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", capsys.readouterr().out)
