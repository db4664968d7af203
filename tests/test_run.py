"""run.py makes the environment once, survives being cut off, and hands verbs and arguments on."""

from __future__ import annotations

import ast
import os
import sys
from pathlib import Path

import pytest

import run

TEXT = Path(run.__file__).read_text("utf-8")


class Machine:
    """A machine that installs nothing: it writes down what it was asked, and may fail."""

    def __init__(self, root: Path):
        self.root = root
        self.asked: list[str] = []
        self.failing = ""
        self.venv = root / ".venv"

    def call(self, *command):
        line = " ".join(map(str, command))
        self.asked.append(line)
        if " venv " in line:
            python = run.program(self.venv)
            python.parent.mkdir(parents=True)
            python.touch()
        return int(bool(self.failing) and self.failing in line)

    def works(self, *command):
        return Path(command[0]).exists() and not (self.failing and self.failing in command[-1])

    def show_source(self, _python):
        assert (self.venv / "leeway-lock.txt").read_text("utf-8") == run.UNFINISHED

    def since(self, mark: str) -> bool:
        """Whether anything like this was asked since last time."""
        found = any(mark in line for line in self.asked)
        self.asked.clear()
        return found


def lock_of_the_app(machine: Machine) -> Path:
    return machine.root / run.APP


@pytest.fixture
def machine(monkeypatch, tmp_path) -> Machine:
    """A folder with two locks and no environment, no uv on the PATH."""
    for lock in (run.APP, run.DEV):
        (tmp_path / lock).write_text(f"{lock} 1", "utf-8")
    there = Machine(tmp_path)
    monkeypatch.setattr(run, "ROOT", tmp_path)
    for name in ("call", "works", "show_source"):
        monkeypatch.setattr(run, name, getattr(there, name))
    monkeypatch.setattr(run.shutil, "which", lambda _: None)
    return there


def test_an_environment_is_made_once_with_hashed_wheels_only(machine):
    python = run.environment(run.APP)
    assert python == run.program(machine.venv)
    made, installed = machine.asked
    assert made.endswith(f"-m venv {machine.venv}")
    assert installed.endswith(f"--require-hashes --only-binary :all: -r {lock_of_the_app(machine)}")
    machine.asked.clear()
    assert run.environment(run.APP) == python
    assert machine.asked == []


def test_uv_is_used_when_it_is_there(machine, monkeypatch):
    monkeypatch.setattr(run.shutil, "which", lambda _: "/somewhere/uv")
    run.environment(run.APP)
    assert all(line.startswith("/somewhere/uv ") for line in machine.asked)
    assert "--require-hashes" in machine.asked[-1]


def test_an_install_that_fails_says_so_and_is_begun_anew(machine):
    machine.failing = "pip install"
    with pytest.raises(SystemExit, match="could not be installed"):
        run.environment(run.APP)
    machine.failing = ""
    machine.asked.clear()
    run.environment(run.APP)
    assert machine.since("-m venv")


def test_a_changed_lock_is_installed_into_the_same_environment(machine):
    run.environment(run.APP)
    machine.asked.clear()
    (machine.root / run.APP).write_text("changed", "utf-8")
    run.environment(run.APP)
    assert [line for line in machine.asked if "-m venv" in line] == []
    assert machine.since("pip install")


def test_the_demo_is_content_with_the_developers_packages_and_not_the_reverse(machine):
    run.environment(run.DEV)
    machine.asked.clear()
    run.environment(run.APP, also=(run.DEV,))
    assert machine.asked == []
    run.environment(run.APP)
    machine.asked.clear()
    run.environment(run.DEV)
    assert machine.since(run.DEV)


def test_an_environment_whose_python_is_gone_is_made_anew(machine):
    run.environment(run.APP)
    run.program(machine.venv).unlink()
    machine.asked.clear()
    run.environment(run.APP)
    assert machine.since("-m venv")


def test_without_ensurepip_one_sentence_says_what_to_install(machine):
    machine.failing = "import venv, ensurepip"
    with pytest.raises(SystemExit, match="apt install python3-venv"):
        run.environment(run.APP)
    assert not machine.venv.exists()


def test_programs_of_an_environment_on_windows_lie_elsewhere(monkeypatch):
    venv = Path("venv")
    with monkeypatch.context() as patch:
        patch.setattr(os, "name", "nt")
        windows = run.program(venv, "lint-imports")
        patch.setattr(os, "name", "posix")
        others = run.program(venv)
    assert windows.as_posix() == "venv/Scripts/lint-imports.exe"
    assert others.as_posix() == "venv/bin/python"


@pytest.fixture
def verbs(monkeypatch) -> list:
    """What was called: every verb and the command line write themselves down."""
    called = []

    def note(name, code=0):
        return lambda arguments: called.append((name, arguments)) or code

    fakes = {name: note(name, int(name == "check")) for name in run.VERBS}
    monkeypatch.setattr(run, "VERBS", fakes)
    monkeypatch.setattr(run, "leeway", note("leeway", 3))
    return called


def test_verbs_run_in_order_whatever_fails_and_the_last_gets_the_arguments(verbs, capsys):
    assert run.main(["check", "test", "tests/test_x.py", "-k", "y"]) == 1
    assert verbs == [("check", []), ("test", ["tests/test_x.py", "-k", "y"])]
    assert capsys.readouterr().err == "Leeway: check failed.\nLeeway: test passed.\n"


def test_any_other_word_goes_to_the_command_line_of_leeway(verbs):
    assert run.main(["read", "chat.txt", "--me", "Robin"]) == 3
    assert verbs == [("leeway", ["read", "chat.txt", "--me", "Robin"])]


def test_alone_it_opens_the_app(verbs):
    assert run.main([]) == 3
    assert verbs == [("leeway", [])]


def test_help_names_every_verb(capsys):
    assert run.main(["--help"]) == 0
    told = capsys.readouterr().out
    assert all(f"run.py {verb} " in told for verb in run.VERBS)


def test_it_parses_on_old_pythons_and_leans_on_the_standard_library_alone():
    tree = ast.parse(TEXT, feature_version=(3, 6))
    named = {
        (node.module if isinstance(node, ast.ImportFrom) else node.names[0].name).split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    assert named <= sys.stdlib_module_names


def test_an_old_python_is_told_before_anything_else(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer, and this one is 3\.9"):
        exec(compile(TEXT, "run.py", "exec"), {"__file__": "run.py", "__name__": "run"})  # noqa: S102


def test_no_code_that_lies_beside_an_export_is_run(monkeypatch):
    called = []
    monkeypatch.setattr(run, "environment", lambda *_, **__: Path("python"))
    monkeypatch.setattr(run.subprocess, "call", lambda command: called.append(command) or 0)
    assert run.leeway(["read", "chat.txt"]) == 0
    assert called == [[Path("python"), "-P", "-m", "leeway", "read", "chat.txt"]]


@pytest.mark.parametrize(
    ("system", "script", "command"),
    [
        ("posix", "run.py", "python3 run.py"),
        ("posix", "my leeway/run.py", 'python3 "my leeway/run.py"'),
        ("nt", "run.py", "py run.py"),
    ],
)
def test_leeway_is_told_how_it_was_started(monkeypatch, system, script, command):
    monkeypatch.setattr(run, "environment", lambda *_, **__: "python")
    heard = []
    monkeypatch.setattr(
        run.subprocess, "call", lambda *_, **__: heard.append(os.environ["LEEWAY_COMMAND"]) or 0
    )
    monkeypatch.setenv("LEEWAY_COMMAND", "")
    monkeypatch.setattr(sys, "argv", [script, "ask"])
    monkeypatch.setattr(run.os, "name", system)
    assert run.leeway(["ask"]) == 0
    assert heard == [command]
