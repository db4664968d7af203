"""The command line and its screen: what a terminal shows, what a pipe gets, and how a run ends."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from leeway import cli, terminal, typed
from leeway.cli import COMMANDS, main
from leeway.page import Say

NOW = ("--now", "2026-03-15T14:00", "--tz", "Europe/London")


def test_ctrl_c_is_130(monkeypatch, capsys):
    monkeypatch.setattr(typed, "moment", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    assert main(["ask", *NOW]) == 130
    assert tuple(capsys.readouterr()) == ("", "\n")


@pytest.mark.parametrize("arguments", [["help"], ["--help"], *(["help", c] for c in COMMANDS)])
def test_help_draws_its_boxes_at_a_terminal_alone(monkeypatch, capsys, arguments):
    assert main(arguments) == 0
    plain = capsys.readouterr().out
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert main(arguments) == 0
    assert "╭" in capsys.readouterr().out
    assert not set(plain) & set("╭│╰─")


def test_a_screen_that_is_not_in_utf_8_shows_what_it_can(monkeypatch):
    out = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(terminal, "voice", lambda: None)
    monkeypatch.setattr(cli.file_pages, "sources_page", lambda _: (Say("café 👩‍🚀 漢字"),))
    assert main(["sources"]) == 0
    assert out.buffer.getvalue().decode("cp1252").strip() == "café ??? ??"


def test_a_document_is_ascii_where_the_screen_is_not_in_utf_8(monkeypatch, tmp_path):
    out = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", out)
    path = tmp_path / "lines.txt"
    path.write_text("👩‍🚀 漢字", "utf-8")
    assert main(["signals", str(path), "--side", "me", "--json"]) == 0
    text = out.buffer.getvalue()
    assert text.isascii()
    assert json.loads(text)["text"] == "👩‍🚀 漢字"


def leeway(*arguments, **options) -> subprocess.Popen:
    source = str(Path(cli.__file__).parent.parent)
    environment = os.environ | {"PYTHONPATH": source, "PYTHONWARNINGS": "ignore"}
    command = [sys.executable, "-m", "leeway", *arguments]
    return subprocess.Popen(command, env=environment, **options)  # noqa: S603 - our own command


@pytest.mark.skipif(sys.platform == "win32", reason="a closed pipe has another name there")
def test_a_reader_who_goes_away_is_no_error():
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as gone:
        process = leeway("sources", stdout=gone, stderr=subprocess.PIPE)
        _, err = process.communicate()
    assert process.returncode == 141
    assert err == b""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_ask_at_a_real_terminal():
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    process = leeway("ask", *NOW, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    os.write(ours, b"no\nno\n2\n9\n1\n")
    heard = b""
    try:
        while part := os.read(ours, 4096):
            heard += part
    except OSError:
        pass
    finally:
        os.close(ours)
    text = heard.decode()
    assert process.wait() == 0
    assert text.index("Two questions come first.") < text.index("Are you afraid of them")
    assert text.index("Are you thinking about ending") < text.index("Have the two of you parted?")
    assert "You may talk" in text
    assert "\x1b[1;32m" in text
