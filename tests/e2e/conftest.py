"""A real browser before a real run: nothing may be asked of another host, and no console may complain."""

from __future__ import annotations

import os
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from at_the_desk import NOW
from leeway.keyfile import FLOOR
from leeway.web import addresses as at
from leeway.web.app import make_app
from leeway.web.desk import Desk
from leeway.web.serve import LAST_SECONDS, bound

NAMES = ("chromium", "chromium-browser", "google-chrome", "microsoft-edge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
)
"""Where macOS and Windows keep theirs, off the path of programs."""

QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 60_000
"""Milliseconds that a page may take on a machine that is shared; nothing is timed by it."""


def find_chromium() -> str | None:
    """The system's own browser, or the one that LEEWAY_CHROMIUM names."""
    named = os.environ.get("LEEWAY_CHROMIUM")
    found = (named, *(shutil.which(name) for name in NAMES), *PLACES)
    return next((path for path in found if path and Path(path).exists()), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = find_chromium()
    if path is None:
        missing = "no Chromium was found; LEEWAY_CHROMIUM may name one"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=list(QUIET))
        yield opened
        opened.close()


class Opened:
    """One run of the app as a server on this machine, at a port of its own."""

    def __init__(self, folder: Path, now: datetime = NOW) -> None:
        closing = threading.Timer(LAST_SECONDS, self._close).start
        self.desk = Desk(folder / "vault", clock=lambda: now, closing=closing, cost=FLOOR)
        self.listening = socket.socket()
        self.desk.host, self.desk.port = bound(self.listening)
        self.address = f"http://{self.desk.host}:{self.desk.port}"
        config = uvicorn.Config(make_app(self.desk), log_config=None, access_log=False, ws="none")
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(
            target=self.server.run, kwargs={"sockets": [self.listening]}, daemon=True
        )

    def _close(self) -> None:
        self.server.should_exit = True

    def start(self) -> None:
        self.thread.start()
        while not self.server.started:
            time.sleep(0.01)

    def stop(self) -> None:
        self._close()
        self.thread.join(10)
        self.listening.close()


@contextmanager
def running(folder: Path, now: datetime = NOW) -> Iterator[Opened]:
    """A run, from its start to its end."""
    run = Opened(folder, now)
    run.start()
    try:
        yield run
    finally:
        run.stop()


@pytest.fixture
def run(tmp_path) -> Iterator[Opened]:
    with running(tmp_path) as opened:
        yield opened


class Watched:
    """A page, and what it asked of others or complained of."""

    def __init__(self, context: BrowserContext, run: Opened) -> None:
        self.page: Page = context.new_page()
        self.page.set_default_timeout(PATIENCE)
        self.outside: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda asked: self._asked(asked.url, run.address))
        self.page.on("console", lambda said: self._said(said.type, said.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.goto(f"{run.address}{at.LAUNCH}?t={run.desk.launch_token}")

    def _asked(self, address: str, ours: str) -> None:
        if not address.startswith((f"{ours}/", "data:", "about:")):
            self.outside.append(address)

    def _said(self, kind: str, text: str) -> None:
        # A status that we mean (a wrong passphrase is 403) is told by the browser as a failure to load.
        if kind in {"error", "warning"} and "the server responded with a status of 4" not in text:
            self.complaints.append(text)


@pytest.fixture
def watched(browser, run, request) -> Iterator[Watched]:
    """A page at the first page, in a browser of its own; `indirect` gives options of the context."""
    context = browser.new_context(base_url=run.address, **getattr(request, "param", {}))
    seen = Watched(context, run)
    yield seen
    assert seen.outside == []
    assert seen.complaints == []
    context.close()


@pytest.fixture
def page(watched) -> Page:
    return watched.page
