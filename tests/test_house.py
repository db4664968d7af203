"""The rules of the house: what holds for every test, the locks, and the tools that `run.py check` calls."""

from __future__ import annotations

import re
import socket
import tomllib
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tools import coverage_floor, helplines, marks, traces, wheels

ROOT = Path(__file__).resolve().parent.parent
LOCKS = [*ROOT.glob("*.lock"), ROOT / "benchmarks" / "peers.lock"]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


# ------------------------------------------------------------ what holds for every test


@pytest.mark.parametrize(
    "reach_out",
    [
        lambda own: own.connect(("192.0.2.1", 80)),
        lambda own: own.connect_ex(("192.0.2.1", 80)),
        lambda _: socket.create_connection(("192.0.2.1", 80)),
        lambda _: socket.getaddrinfo("example.org", 80),
    ],
)
def test_a_test_that_reaches_out_fails(reach_out):
    with socket.socket() as own, pytest.raises(pytest.fail.Exception, match="was tried"):
        reach_out(own)


def test_this_machine_itself_may_be_reached():
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        with socket.create_connection(listening.getsockname()) as speaking:
            assert speaking.getpeername() == listening.getsockname()


def test_the_home_is_empty_and_the_clock_stands_in_berlin(empty_home):
    assert Path.home() == empty_home
    assert list(empty_home.iterdir()) == []
    summer = datetime(2026, 7, 1, 12, tzinfo=UTC).astimezone()
    assert summer.hour == 14 or not hasattr(__import__("time"), "tzset")


# ------------------------------------------------------------ locks and wheels


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_each_pin_of_a_lock_has_a_hash_and_no_line_names_a_host(lock):
    text = lock.read_text("utf-8")
    pins = re.findall(r"(?m)^[a-z0-9].*", text)
    assert pins
    assert len(re.findall(r"(?m)^\S+==\S+.*\\\n    --hash=sha256:", text)) == len(pins)
    assert "://" not in text
    assert "index" not in text


def test_the_developers_lock_holds_the_app_as_the_app_is_pinned():
    app, dev = (
        {pin.title for pin in wheels.pins(ROOT / lock)}
        for lock in ("requirements.lock", "requirements-dev.lock")
    )
    assert app <= dev  # a tool may need a package where the app does not: the marker may be wider


def test_each_package_that_the_project_names_is_pinned():
    named = {re.match(r"[\w-]+", one)[0] for one in PROJECT["project"]["dependencies"]}
    assert named <= {pin.name for pin in wheels.pins()}


def test_every_wheel_is_proven(capsys):
    assert wheels.check() == 0, capsys.readouterr().out


LOCK = """\
alpha==1.0 \\
    --hash=sha256:00
beta==2.0 ; python_full_version < '3.12' \\
    --hash=sha256:00
gamma==3.0 ; sys_platform == 'win32' and platform_machine == 'ARM64' \\
    --hash=sha256:00
"""


def test_a_table_of_wheels_follows_the_markers(tmp_path):
    lock = tmp_path / "requirements.lock"
    lock.write_text(LOCK, "utf-8")
    table = wheels.rows(wheels.wanted(lock))
    every = "3.11 3.12 3.13 3.14"
    assert table[2:] == [
        "| alpha==1.0 |" + f" {every} |" * 6,
        "| beta==2.0 |" + " 3.11 |" * 6,
        "| gamma==3.0 |" + " - |" * 5 + f" {every} |",
    ]


def test_a_pin_that_the_table_does_not_prove_fails(tmp_path, capsys):
    lock, table = tmp_path / "requirements.lock", tmp_path / "wheels.md"
    lock.write_text(LOCK, "utf-8")
    assert wheels.check(lock, table) == 1
    table.write_text("\n".join(wheels.rows(wheels.wanted(lock))), "utf-8")
    assert wheels.check(lock, table) == 0
    lock.write_text(LOCK.replace("1.0", "1.1"), "utf-8")
    assert wheels.check(lock, table) == 1
    assert "alpha==1.1" in capsys.readouterr().out


# ------------------------------------------------------------ marks, traces, helplines, coverage


def long_function(lines: int) -> str:
    return "def f():\n" + "    x = 1\n" * (lines - 1)


@pytest.mark.parametrize(
    ("path", "text", "says"),
    [
        ("src/leeway/a.py", "x = 1\n" * 401, "401 lines, more than 400"),
        ("tests/test_a.py", "x = 1\n" * 601, "601 lines, more than 600"),
        ("src/leeway/a.py", long_function(61), "f has 61 lines"),
        ("src/leeway/a.py", "x = 1  # TO" + "DO: more\n", "a leftover"),
        ("src/leeway/a.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING: pass\n", "circle"),
        ("src/leeway/a/__init__.py", '"""A."""\n\ndef f(): ...\n', "defines nothing"),
    ],
)
def test_a_mark_that_is_not_kept_is_found(tmp_path, capsys, path, text, says):
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
    assert marks.main(tmp_path) == 1
    assert f"{path}:" in capsys.readouterr().out.split(says)[0]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("src/leeway/a.py", "x = 1\n" * 400),
        ("src/leeway/a.py", long_function(60)),
        ("src/leeway/__init__.py", '"""A."""\n\nfrom a import b\n\n__all__ = ["b"]\n'),
    ],
)
def test_a_mark_that_is_just_kept_passes(tmp_path, path, text):
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
    assert marks.main(tmp_path) == 0


@pytest.mark.parametrize(
    "line",
    [
        "/ho" + "me/robin/chat.txt",
        "C:\\Us" + "ers\\Robin",
        "/wo" + "rk/x",
        "https://py" + "pi.org/x",
    ],
)
def test_a_trace_of_a_machine_is_found(line):
    assert [place for place, _ in traces.traces(f"one\n{line}\n".encode())] == [2]


@pytest.mark.parametrize("line", ["at work/life", "https://example.org/home/robin", "/tmp/x"])  # noqa: S108
def test_ordinary_paths_are_no_traces(line):
    assert traces.traces(line.encode()) == []


def test_a_helpline_is_stale_after_half_a_year_and_not_before():
    rows = [("Here", date(2026, 1, 1)), ("There", date(2026, 1, 2))]
    assert helplines.stale(rows, date(2026, 7, 1)) == ["Here: checked 181 days ago"]


def test_helplines_are_found_wherever_they_stand_in_the_file():
    tables = tomllib.loads("""
        [countries.IE]
        country = "Ireland"
        emergency = "112"
        emergency_sure = "page"
        emergency_checked = 2026-11-24
        [[countries.IE.lines]]
        name = "A line"
        show = "1"
        checked = "2026-11-23"
        [[countries.IE.lines]]
        name = "Another"
        show = "2"
    """)
    rows = list(helplines.dated(tables))
    assert rows == [
        ("Ireland: emergency", date(2026, 11, 24)),
        ("Ireland: A line", date(2026, 11, 23)),
        ("Ireland: Another", None),
    ]
    assert helplines.never(rows) == ["Ireland: Another"]


def test_rows_that_were_never_checked_are_one_line_and_no_failure(tmp_path, capsys):
    lines = tmp_path / "helplines.toml"
    assert helplines.main(lines) == 0
    lines.write_text(
        '[[lines]]\nname = "A"\nshow = "1"\n[[lines]]\nname = "B"\nshow = "2"\n', "utf-8"
    )
    assert helplines.main(lines) == 0
    out = capsys.readouterr().out
    assert "2 rows were never checked with the provider (first: A)" in out
    assert "2 rows, 2 to look at again" in out


@pytest.mark.parametrize(("floor", "code"), [(90, 0), (91, 1)])
def test_a_file_under_its_floor_of_coverage_fails_and_is_told(floor, code):
    figures = {
        "summary": {
            "num_statements": 8,
            "num_branches": 2,
            "covered_lines": 8,
            "covered_branches": 1,
        },
        "missing_lines": [3, 4, 5, 9],
        "missing_branches": [[2, 8], [3, 9], [7, -1]],
    }
    one = coverage_floor.reached("src\\leeway\\a.py", figures, {"leeway/a.py": floor, "leeway/": 0})
    assert (one.path, one.percent, int(one.percent < one.floor)) == ("leeway/a.py", 90, code)
    assert one.lines == "3-5, 9; jumps 2 to 8, 7 to the end"


# ------------------------------------------------------------ what runs on each change


def test_what_runs_on_each_change_is_the_command_that_people_are_told():
    command = "python3 run.py check test"
    assert command in (ROOT / ".ci" / "run").read_text("utf-8")
    assert command in (ROOT / "CONTRIBUTING.md").read_text("utf-8")


def test_each_action_of_the_workflow_is_pinned_to_a_commit():
    workflow = (ROOT / ".github" / "workflows" / "check.yml").read_text("utf-8")
    used = re.findall(r"uses: (\S+)", workflow)
    assert used
    assert all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", one) for one in used)
