"""A run of the app without a browser: what a page answers when our own page asks, and what it answers to others."""

from __future__ import annotations

import re
import warnings
from datetime import datetime
from html import unescape
from pathlib import Path

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # the client of the tests announces its own successor
    from starlette.testclient import TestClient

from leeway.keyfile import FLOOR
from leeway.record import zone_named
from leeway.web import addresses as at
from leeway.web.app import make_app
from leeway.web.desk import Desk
from leeway.web.guard import cookie_name

PORT = 50_505
NOW = datetime(2026, 3, 15, 21, 0, tzinfo=zone_named("Europe/Berlin"))
PASSPHRASE = "four plain words here"

SPACE = {"safe": "no_fear", "life": "no", "words": "space", "when": "2026-03-06", "shared": "work"}
"""The first minute of someone who was asked for space nine days ago, and shares a workplace."""

OURS = {"sec-fetch-site": "same-origin", "origin": "null"}
"""What a browser sends with a form of ours, which tells no referrer."""

CHAT = """\
01/02/2026, 09:00 - Robin: morning, tea or coffee
01/02/2026, 09:05 - Sam: tea please, thank you love
05/03/2026, 20:00 - Sam: it's over. i mean it
06/03/2026, 20:00 - Sam: i need some space right now
07/03/2026, 22:10 - Robin: please can we talk
07/03/2026, 22:40 - Robin: are you there
08/03/2026, 08:00 - Sam: {words}
"""


class Clock:
    """Seconds that pass only when a test says so."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


class Run:
    """One run of the app, and a client with its cookie."""

    def __init__(self, folder: Path, now: datetime = NOW) -> None:
        self.ticks, self.wall = Clock(), Clock()
        self.closed = 0
        self.desk = Desk(
            folder / "vault", clock=lambda: now, ticks=self.ticks, wall=self.wall,
            closing=self._close, cost=FLOOR,
        )  # fmt: skip
        self.desk.port = PORT
        self.app = make_app(self.desk)
        self.client = self.stranger()
        self.client.cookies.set(cookie_name(PORT), self.desk.cookie)

    def _close(self) -> None:
        self.closed += 1

    def stranger(self) -> TestClient:
        """A client without the cookie."""
        return TestClient(
            self.app, base_url=f"http://127.0.0.1:{PORT}", follow_redirects=False,
            raise_server_exceptions=True,
        )  # fmt: skip

    def get(self, path: str, **query: str):
        return self.client.get(path, params=query or None, headers={"sec-fetch-site": "none"})

    def post(self, path: str, *, files=None, **fields: str):
        data = {"token": self.desk.form_token, **fields}
        return self.client.post(path, data=data, files=files, headers=OURS)

    def begun(self, **answers: str) -> None:
        """Make a vault, with the answers of the first minute."""
        sealed = self.desk.sealer.seal(answers or {"safe": "no_fear", "life": "no"})
        made = self.post(at.KEEP, passphrase=PASSPHRASE, again=PASSPHRASE, k=sealed)
        assert made.headers.get("location") == at.KEEP, made.text
        assert self.desk.is_open

    def brought(
        self,
        words: str = "you can keep the lamp",
        name: str = "WhatsApp Chat with Sam.txt",
        whole: str = "",
    ) -> None:
        """Import the chat, with its last line as given; or a `whole` one."""
        chat = (whole or CHAT.format(words=words)).encode()
        taken = self.post(at.IMPORT, files={"files": (name, chat, "text/plain")})
        assert taken.headers["location"] == at.WHO, taken.text
        who = self.get(at.WHO).text
        place = re.search(r'name="me" value="(\d)"[^>]*><span><b><bdi>Robin', who)
        assert place, who
        self.post(at.WHO, me=place[1], dates="dmy")
        assert self.desk.task is not None
        assert self.desk.task.done.wait(60)
        assert self.desk.task.error is None


def words_on(page: str) -> str:
    """The words that are seen on a page: without what is hidden or folded away."""
    page = re.sub(r"(?s)<head>.*?</head>|<svg.*?</svg>", " ", page)
    page = re.sub(r"(?s)<details>\s*(<summary>.*?</summary>).*?</details>", r"\1", page)
    page = re.sub(r'(?s)<a class="skip".*?</a>|<span class="hide">.*?</span>', " ", page)
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", page)).split())
