"""Serve: it listens to this machine alone, says where, opens the browser unless told not to, and ends when left."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import threading
import webbrowser
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from ipaddress import ip_address

import pytest

from leeway import cli
from leeway.web import addresses as at
from leeway.web import serve as serving


class Started:
    """`leeway --no-browser` in a process of its own."""

    def __init__(self, home) -> None:
        told = {**os.environ, "LEEWAY_HOME": str(home), "PYTHONUNBUFFERED": "1"}
        command = [sys.executable, "-m", "leeway", "--no-browser"]
        self.process = subprocess.Popen(  # noqa: S603 - our own program
            command, env=told, stdout=subprocess.PIPE, text=True
        )
        self.first = self.process.stdout.readline()
        self.host, self.port, self.token = re.search(
            r"http://(127\.[\d.]+):(\d+)/p/0\?t=(\S+)", self.first
        ).groups()
        self.cookie = ""

    def ask(
        self, path: str, method: str = "GET", body: str = ""
    ) -> tuple[int, dict[str, str], str]:
        asked = HTTPConnection(self.host, int(self.port), timeout=20)
        headers = {"cookie": self.cookie, "sec-fetch-site": "same-origin"}
        if body:
            headers["content-type"] = "application/x-www-form-urlencoded"
        asked.request(method, path, body or None, headers)
        answer = asked.getresponse()
        said = answer.status, dict(answer.getheaders()), answer.read().decode()
        asked.close()
        return said

    def enter(self) -> None:
        _, headers, _ = self.ask(f"{at.LAUNCH}?t={self.token}")
        self.cookie = headers["set-cookie"].split(";")[0]


@pytest.fixture
def started(tmp_path):
    run = Started(tmp_path)
    yield run
    run.process.terminate()
    run.process.wait(20)
    run.process.stdout.close()


def test_it_opens_once_serves_and_ends_when_it_is_left(started, tmp_path):
    assert started.ask(at.FRONT)[0] == 401
    started.enter()
    status, headers, page = started.ask(at.FRONT)
    assert status == 200
    assert "server" not in headers
    assert started.ask(f"{at.LAUNCH}?t={started.token}")[0] == 403
    token = re.search(r'name="token" value="([^"]+)"', page)[1]
    assert "No notes yet" in started.ask(at.LEAVE, "POST", f"token={token}")[2]
    assert started.process.wait(20) == 0
    assert "Leeway is closed." in started.process.stdout.read()
    assert list(tmp_path.iterdir()) == []


def test_nothing_but_this_machine_can_reach_it(monkeypatch, tmp_path):
    bound = []
    monkeypatch.setattr(
        serving._Server,
        "run",
        lambda _, sockets: bound.extend(each.getsockname() for each in sockets),
    )
    assert serving.serve(browser=False, folder=tmp_path / "v") == 0
    ((address, port),) = bound
    assert ip_address(address).is_loopback
    assert port > 1023


def test_each_run_has_an_address_of_its_own(monkeypatch):
    """A cookie goes to every port of its address, so the address is not one that others use."""
    monkeypatch.delenv("WSL_DISTRO_NAME", raising=False)
    drawn = set()
    for _ in range(20):
        with socket.socket() as listening:
            host, port = serving.bound(listening)
            assert listening.getsockname() == (host, port)
            drawn.add(host)
    assert all(ip_address(host).is_loopback for host in drawn)
    if sys.platform != "darwin":
        assert len(drawn) > 10
        assert "127.0.0.1" not in drawn


@pytest.mark.parametrize("why", ["one address", "WSL"])
def test_where_there_is_one_address_it_is_that(monkeypatch, why):
    if why == "WSL":
        monkeypatch.setenv("WSL_DISTRO_NAME", "Debian")
    else:
        monkeypatch.setattr(
            serving, "_drawn", lambda: "192.0.2.1"
        )  # of documentation, and no machine's
    with socket.socket() as listening:
        assert serving.bound(listening)[0] == "127.0.0.1"
    taken = type("Taken", (), {"bind": lambda *_: (_ for _ in ()).throw(OSError("none free"))})()
    with pytest.raises(OSError, match="none free"):
        serving.bound(taken)


@pytest.mark.parametrize("browser", [True, False])
def test_the_browser_is_opened_unless_told_not_to(monkeypatch, tmp_path, browser):
    opened: list[str] = []
    desks = []
    made = serving.make_app

    def noted(desk):
        desks.append(desk)
        return made(desk)

    def open_and_close(address: str) -> bool:
        opened.append(address)
        return True

    monkeypatch.setattr(serving, "make_app", noted)
    monkeypatch.setattr(webbrowser, "open", open_and_close)
    monkeypatch.setattr(serving, "LAST_SECONDS", 0.01)
    told: list[str] = []
    monkeypatch.setattr(serving, "_say", lambda line: (told.append(line), _close_soon(line, desks)))
    # On a thread of its own: a browser test before this one may keep an event loop on the main one.
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(serving.serve, browser=browser, folder=tmp_path / "v").result(30) == 0
    assert bool(opened) == browser
    assert told[-1] == "Leeway is closed."
    assert all(address in told[0] for address in opened)


def _close_soon(line: str, desks: list) -> None:
    if "works once" in line:
        threading.Timer(0.1, desks[0].leave).start()


def test_leeway_alone_is_serve(monkeypatch):
    asked = []
    monkeypatch.setattr(serving, "serve", lambda *, browser: asked.append(browser) or 0)
    assert cli.main([]) == 0
    assert cli.main(["--no-browser"]) == 0
    assert asked == [True, False]
