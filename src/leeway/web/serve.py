"""Serve: one run of the app on this machine's own loopback, at a port that the system chooses."""

from __future__ import annotations

import os
import secrets
import socket  # noqa: TID251 - the one place that listens, and only to this machine
import sys
import threading
import webbrowser  # noqa: TID251 - the person asked for the page by starting this
from contextlib import suppress
from pathlib import Path

import uvicorn

from leeway.session import home
from leeway.web.addresses import LAUNCH
from leeway.web.app import make_app
from leeway.web.desk import Desk
from leeway.web.guard import LOOPBACK

LINGER_SECONDS = 2
"""How long an answer under way may take when the run ends."""

LAST_SECONDS = 1.0
"""After leaving, the empty page may still ask for its icon; then nothing answers any more."""


class _Server(uvicorn.Server):
    """A server that says where it is once it listens, and opens the browser there."""

    def __init__(self, config: uvicorn.Config, address: str, *, browser: bool) -> None:
        super().__init__(config)
        self.address, self.browser = address, browser

    def close(self) -> None:
        """End the run."""
        self.should_exit = True

    async def startup(  # type: ignore[explicit-override]  # typing has `override` from 3.12 on
        self, sockets: list[socket.socket] | None = None
    ) -> None:
        """Listen, then tell."""
        await super().startup(sockets)
        _say(f"Leeway is open at {self.address}")
        _say("That address works once, in one browser. Press Ctrl and C here to close Leeway.")
        if self.browser:
            with suppress(webbrowser.Error):
                webbrowser.open(self.address)


def serve(*, browser: bool = True, folder: Path | None = None) -> int:
    """Open the app and stay until it is left or stopped; nothing but this machine can reach it."""
    desk = Desk(folder or home())
    # Named as TCP, so that the loop sends each answer at once and waits for no acknowledgement (40 ms).
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listening:
        desk.host, desk.port = bound(listening)
        address = f"http://{desk.host}:{desk.port}{LAUNCH}?t={desk.launch_token}"
        config = uvicorn.Config(
            make_app(desk),
            log_config=None,
            access_log=False,
            server_header=False,
            ws="none",
            timeout_graceful_shutdown=LINGER_SECONDS,
        )
        server = _Server(config, address, browser=browser)

        desk.closing = threading.Timer(LAST_SECONDS, server.close).start
        with suppress(KeyboardInterrupt):
            server.run(sockets=[listening])
    desk.lock()
    _say("Leeway is closed.")
    return 0


def bound(listening: socket.socket) -> tuple[str, int]:
    """Bind to an address of this machine's own that is drawn anew for each run, where the system has more than one.

    A cookie is sent to every port of its address: at 127.0.0.1 each other server of this machine would be shown ours.
    macOS has that one alone, and what runs inside WSL is reached from Windows by that one.
    """
    drawn = () if "WSL_DISTRO_NAME" in os.environ else (_drawn(), _drawn())
    for host in (*drawn, LOOPBACK):
        try:
            listening.bind((host, 0))
        except OSError:
            if host == LOOPBACK:
                raise
        else:
            break
    return host, listening.getsockname()[1]


def _drawn() -> str:
    """One of four million loopback addresses (RFC 1122, 3.2.1.3), away from those that systems use themselves."""
    parts = (64 + secrets.randbelow(64), secrets.randbelow(256), 1 + secrets.randbelow(254))
    return f"127.{'.'.join(map(str, parts))}"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
