from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from leeway import calling
from leeway.cli import COMMANDS
from leeway.page import Items, Said, Say

RUN = "python3 run.py"
ROOT = Path(__file__).parent.parent


def here(text: str) -> str:
    return calling.here(text, RUN, COMMANDS)


def test_where_it_is_installed_it_goes_by_its_name(monkeypatch):
    monkeypatch.delenv(calling.SET_BY_RUN, raising=False)
    assert calling.called() == "leeway"
    assert calling.here("Type “leeway ask”.", "leeway", COMMANDS) == "Type “leeway ask”."


@pytest.mark.parametrize(
    ("told", "command"), [(RUN, RUN), (" \n", "leeway"), ("a\x1b[2J b", "a b")]
)
def test_else_by_what_run_says(monkeypatch, told, command):
    monkeypatch.setenv(calling.SET_BY_RUN, told)
    assert calling.called() == command


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Help comes first: type “leeway ask”.", "Help comes first: type “python3 run.py ask”."),
        ("See: leeway read --help.", "See: python3 run.py read --help."),
        ("See: leeway --help.", "See: python3 run.py --help."),
        ("Give each other some leeway please.", "Give each other some leeway please."),
        ("Leeway read it.", "Leeway read it."),
        ("leeway.txt is not text in UTF-8.", "leeway.txt is not text in UTF-8."),
    ],
)
def test_only_commands_are_named_anew(text, says):
    assert here(text) == says


def test_words_from_a_chat_stay_as_they_are():
    theirs = (Said("Sam", "today", "leeway ask"), Items(("leeway ask",)))
    page = (Say("Type leeway ask.", strong=True), *theirs)
    turned = calling.page_here(page, RUN, COMMANDS)
    assert turned == (Say("Type python3 run.py ask.", strong=True), *theirs)


def started(*arguments: str, command: str = RUN) -> subprocess.CompletedProcess[str]:
    surroundings = os.environ | {"LEEWAY_COMMAND": command, "PYTHONPATH": str(ROOT / "src")}
    return subprocess.run(  # noqa: S603 - our own command line
        [sys.executable, "-P", "-m", "leeway", *arguments],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        env=surroundings,
        encoding="utf-8",
    )


def test_a_fresh_clone_is_told_what_works_there(tmp_path):
    help_ = started("--help").stdout
    assert "Usage: python3 run.py [COMMAND]" in help_
    assert "Help comes first: python3 run.py ask." in " ".join(help_.split())
    assert "Usage: python3 run.py read FILE... --me NAME" in started("read", "--help").stdout
    picture = tmp_path / "chat.zip"
    picture.write_bytes(b"{}")
    told = started("read", str(picture), "--me", "Robin").stderr
    assert "Type “python3 run.py sources”" in told
    chat = tmp_path / "WhatsApp Chat with Sam.txt"
    chat.write_text("01/03/2026, 20:02 - Robin: hi\n13/03/2026, 20:05 - Sam: hello\n", "utf-8")
    told = started("read", str(chat), "--me", "Robin").stdout
    assert "type “python3 run.py ask”." in told


def test_which_leeway_it_is():
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert pyproject["project"]["version"] == calling.VERSION
    done = started("--version")
    assert (done.returncode, done.stdout) == (0, f"leeway {calling.VERSION}\n")
