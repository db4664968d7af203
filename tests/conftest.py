"""What holds for every test: no network, no home, one zone; and the fixtures `chat`, `run` and `open_run`."""

from __future__ import annotations

import os
import socket
import time
from pathlib import Path

# Small matrices: threads of their own only stand in each other's way. Before NumPy is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import hypothesis
import pytest

from at_the_desk import SPACE, Run
from chat import Chat, read_chat

# No test is timed: an example may take what the machine needs. On CI the examples are the same each time.
hypothesis.settings.register_profile("leeway", deadline=None, derandomize="CI" in os.environ)
hypothesis.settings.load_profile("leeway")

HOMES = ("HOME", "USERPROFILE")
FOLDERS = (
    "APPDATA",
    "LOCALAPPDATA",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
)
LOOPBACK = ("127.", "::1", "localhost")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--golden",
        action="store_true",
        help="write the expected files beside the inputs anew, instead of comparing",
    )


@pytest.fixture
def golden(request) -> bool:
    """True when `run.py golden` asks to write the expected files anew."""
    return request.config.getoption("--golden")


@pytest.fixture
def chat(request) -> Chat:
    """The chat that the test's docstring tells (tests/chat.py has its grammar)."""
    return read_chat(request.function.__doc__ or "")


@pytest.fixture
def run(tmp_path) -> Run:
    """A run of the app without a browser; no vault is there yet."""
    return Run(tmp_path)


@pytest.fixture
def open_run(run: Run) -> Run:
    """A run with an open vault, of someone who was asked for space."""
    run.begun(**SPACE)
    return run


@pytest.fixture(autouse=True)
def nobody_listens(monkeypatch):
    """Refuse every connection and every name look-up but to this machine itself."""
    connect, connect_ex, look_up = (
        socket.socket.connect,
        socket.socket.connect_ex,
        socket.getaddrinfo,
    )

    def refuse_strangers(address):
        if isinstance(address, tuple) and not str(address[0]).startswith(LOOPBACK):
            pytest.fail(f"a connection to {address[0]} was tried")

    def guarded_connect(self, address):
        refuse_strangers(address)
        return connect(self, address)

    def guarded_connect_ex(self, address):
        refuse_strangers(address)
        return connect_ex(self, address)

    def guarded_look_up(host, *rest, **named):
        refuse_strangers((host,))
        return look_up(host, *rest, **named)

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_look_up)


@pytest.fixture(autouse=True)
def empty_home(monkeypatch, tmp_path_factory) -> Path:
    """Give each test a home and folders for data that are empty and its own."""
    home = tmp_path_factory.mktemp("home")
    for name in HOMES:
        monkeypatch.setenv(name, str(home))
    for name in FOLDERS:
        monkeypatch.setenv(name, str(home / name.lower()))
    return home


@pytest.fixture(autouse=True)
def berlin(monkeypatch):
    """Let the machine stand in Berlin: a zone that is not UTC and has a summer time."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    if hasattr(time, "tzset"):
        time.tzset()
    yield
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()
