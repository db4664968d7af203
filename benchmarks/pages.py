"""How fast the pages are with a long record in the vault: the first one from a cold start, then each of them.

A vault is made with an invented chat of so many messages (a million unless told), then `leeway` is started as a
person starts it. Every page is asked for many times over one connection; the middle and the slowest twentieth are
printed, and the most memory that the program held. The time that the passphrase takes (Argon2id) stands apart, and so
does each page that has to think anew: after something was written down, and once the clock has gone on five minutes.

    python benchmarks/pages.py [MESSAGES] [ROUNDS] [--save]
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from http import HTTPStatus
from http.client import HTTPConnection  # noqa: TID251 - it asks this machine alone
from pathlib import Path
from urllib.parse import urlencode

from leeway.entries import LifeAnswer, ScreenAnswer
from leeway.journal import Answer, Screen, SelfHarm
from leeway.knowledge import SAME_SECONDS
from leeway.session import Session
from leeway.sitting import Names
from leeway.source import Upload
from leeway.web import addresses as at

Reply = tuple[int, dict[str, str], str]
"""What was answered: the status, the headers, the page."""

ROOT = Path(__file__).resolve().parent.parent
PASSPHRASE = "four plain words here"  # noqa: S105 - of a vault that is thrown away
CALM = (
    ScreenAnswer(Screen.AFRAID, Answer.NO),
    ScreenAnswer(Screen.ORDER, Answer.NO),
    LifeAnswer(SelfHarm.NO),
)
SAID = (
    "morning, did you sleep well",
    "on my way, ten minutes",
    "can you bring milk and bread",
    "that was a lovely evening, thank you",
    "i'll be late, the meeting runs on",
    "did the post come? i'm waiting for the letter from the bank",
    "ok",
    "love you",
    "what shall we cook on sunday",
    "please don't forget the keys again",
)


def chat(messages: int) -> bytes:
    """An invented chat that ends two days ago with words about space; nobody in it is real."""
    end = datetime.now(UTC).replace(tzinfo=None, second=0, microsecond=0) - timedelta(days=2)
    lines = []
    for number in range(messages - 1):
        when = end - timedelta(minutes=(messages - number) * 4)
        who = ("Robin", "Sam")[number * 7919 % 13 % 2]
        words = f"{SAID[number * 31 % 10]} {number * 104_729 % 99_991 if number % 3 else ''}"
        lines.append(f"{when:%d/%m/%Y, %H:%M} - {who}: {words}")
    lines.append(f"{end:%d/%m/%Y, %H:%M} - Sam: i need some space, please don't write for a while")
    return "\n".join(lines).encode()


class Browser:
    """What a browser asks, over one connection."""

    def __init__(self, address: str) -> None:
        found = re.search(r"http://([\d.]+):(\d+)(\S+)", address)
        if found is None:
            sys.exit(f"no address in {address!r}")
        self.line = HTTPConnection(found[1], int(found[2]), timeout=120)
        self.cookie = ""
        _, headers, _ = self.ask(found[3])
        self.cookie = headers["set-cookie"].split(";")[0]

    def ask(self, path: str, body: str = "") -> Reply:
        """One answer, read to its end."""
        headers = {"cookie": self.cookie, "sec-fetch-site": "same-origin"}
        if body:
            headers["content-type"] = "application/x-www-form-urlencoded"
        self.line.request("POST" if body else "GET", path, body or None, headers)
        answer = self.line.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read().decode()

    def send(self, path: str, token: str, **fields: str) -> Reply:
        """A form of ours."""
        return self.ask(path, urlencode({"token": token, **fields}))


def memory(process: int) -> str:
    """The most memory that a process held, in MB, where the system tells it."""
    status = Path(f"/proc/{process}/status")
    if not status.exists():
        return "not told by this system"
    peak = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
    return f"{int(peak[1]) // 1024} MB" if peak else "not told by this system"


def measure(messages: int, rounds: int) -> None:
    with tempfile.TemporaryDirectory() as home:
        told = {**os.environ, "LEEWAY_HOME": home}
        told.pop("PYTHONDONTWRITEBYTECODE", None)
        # Once before it counts: an installed program has its bytecode.
        subprocess.run(
            [sys.executable, "-c", "import leeway.web.serve, leeway.cli"], env=told, check=True
        )
        _fill(Path(home), messages)
        start = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, "-m", "leeway", "--no-browser"],
            env=told,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                _visit(
                    process.stdout.readline() if process.stdout else "", start, process.pid, rounds
                )
            finally:
                process.terminate()


def _visit(said: str, start: float, process: int, rounds: int) -> None:
    browser = Browser(said)
    status, headers, page = browser.ask(at.FRONT)
    if status == HTTPStatus.SEE_OTHER:
        status, headers, page = browser.ask(headers["location"])
    print(f"first page from a cold start: {time.perf_counter() - start:.2f} s (aim < 1 s)")
    print(f"memory then: {memory(process)}")
    token = re.findall(r'name="token" value="([^"]+)"', page)[0]
    start = time.perf_counter()
    browser.send(at.UNLOCK, token, passphrase=PASSPHRASE)
    print(f"unlocking (mostly Argon2id): {time.perf_counter() - start:.2f} s")
    start = time.perf_counter()
    _, headers, _ = browser.ask(at.TODAY)
    print(f"the first page after it: {time.perf_counter() - start:.2f} s", end="")
    while "refresh" in headers:
        _, headers, _ = browser.ask(at.TODAY)
    print(f", with the whole record read: {time.perf_counter() - start:.2f} s")
    _rounds(browser, token, rounds)
    _cold(browser, token)
    print(f"most memory held: {memory(process)}")


def _fill(home: Path, messages: int) -> None:
    start = time.perf_counter()
    now = datetime.now(UTC)
    session, _ = Session.create(home, PASSPHRASE)
    session.write(*CALM, now=now)
    session.import_files(
        [Upload("WhatsApp Chat with Sam.txt", chat(messages))], Names("Robin"), now=now
    )
    session.lock()
    print(f"a vault with {messages:,} messages made in {time.perf_counter() - start:.1f} s")


def _rounds(browser: Browser, token: str, rounds: int) -> None:
    _, _, record = browser.ask(at.RECORD)
    day = re.findall(rf"{at.RECORD}\?d=(\d+)", record)[-1]
    _, _, of_day = browser.ask(f"{at.RECORD}?d={day}")
    event = re.findall(rf"{at.RECORD}\?e=([0-9a-f]+)", of_day)[0]
    _, found, _ = browser.send(at.RECORD, token, words="letter from the bank 4711")
    pages = {
        "Today": at.TODAY,
        "Record": at.RECORD,
        "a day of the record": f"{at.RECORD}?d={day}",
        "around a message": f"{at.RECORD}?e={event}",
        "a search": found["location"],
        "add by hand": at.BY_HAND,
        "Import": at.IMPORT,
        "what was imported": at.ARRIVED,
        "questions": at.QUESTIONS,
        "Settings": at.SETTINGS,
        "Help": f"{at.HELP}?c=GB",
        "before writing": at.WRITING,
        "Does it work?": at.EVIDENCE,
    }
    print(f"\n{'page':24}{'middle':>9}{'p95':>9}   milliseconds, {rounds} rounds (aim: p95 < 50)")
    for name, path in pages.items():
        times = []
        for _ in range(rounds):
            start = time.perf_counter()
            status, _, _ = browser.ask(path)
            times.append(1000 * (time.perf_counter() - start))
            if status != HTTPStatus.OK:
                sys.exit(f"{name}: {status}")
        slowest = statistics.quantiles(times, n=20)[-1]
        print(
            f"{name:24}{statistics.median(times):9.1f}{slowest:9.1f}{'   over' if slowest > 50 else ''}"
        )


TIMES = 5
"""So often each of the changes is made after which a page thinks anew."""


def _cold(browser: Browser, token: str) -> None:
    """The first page after a change."""
    day = f"{date.today()}"  # noqa: DTZ011
    call = {"what": "call", "who": "me", "day": day, "minutes": "3"}
    message = {"what": "message", "who": "them", "day": day, "words": "i still need some time"}
    changes: dict[str, Callable[[int], Reply]] = {
        "a call": lambda _: browser.send(at.BY_HAND, token, **call),
        "a message": lambda n: browser.send(at.BY_HAND, token, **message | {"clock": f"00:0{n}"}),
        "another name": lambda n: browser.send(
            at.SETTINGS, token, their_name=f"Sam{n}", lock_minutes="3"
        ),
    }
    print(f"\n{'the first page after':24}{'middle':>9}{'slowest':>9}   milliseconds, {TIMES} times")
    for name, change in changes.items():
        for page, path in (("Today", at.TODAY), ("Record", at.RECORD)):
            times = []
            for n in range(TIMES):
                status, _, _ = change(n)
                if status != HTTPStatus.SEE_OTHER:
                    sys.exit(f"{name}: {status}")
                times.append(_timed(browser, path))
            print(f"{f'{name}: {page}':24}{statistics.median(times):9.1f}{max(times):9.1f}")
    print(f"{'five new minutes: Today':24}{_after_new_minutes(browser):9.1f}", flush=True)


def _after_new_minutes(browser: Browser) -> float:
    """Today just after the clock's next five minutes have begun; someone is at the page meanwhile."""
    browser.ask(at.TODAY)
    stretch = time.time() // SAME_SECONDS
    while time.time() // SAME_SECONDS == stretch:
        time.sleep(1)
        browser.ask(at.HERE)
    return _timed(browser, at.TODAY)


def _timed(browser: Browser, path: str) -> float:
    start = time.perf_counter()
    status, _, _ = browser.ask(path)
    if status != HTTPStatus.OK:
        sys.exit(f"{path}: {status}")
    return 1000 * (time.perf_counter() - start)


def main(arguments: list[str]) -> None:
    """Measure, and keep what was printed where docs/ has it when asked to."""
    counts = [int(each) for each in arguments if each.isdecimal()]
    messages, rounds = (counts + [1_000_000, 60][len(counts) :])[:2]
    said = io.StringIO()
    with contextlib.redirect_stdout(_Both(said)):
        measure(messages, rounds)
    if "--save" in arguments:
        head = f"`python benchmarks/pages.py {messages} {rounds} --save`, {date.today()}, {sys.platform},"  # noqa: DTZ011
        seen = f"Python {sys.version.split()[0]}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}."
        place = ROOT / "docs" / "benchmarks" / "pages.md"
        place.write_text(
            f"# The pages, timed\n\n{head}\n{seen}\n\n```\n{said.getvalue()}```\n", "utf-8"
        )


class _Both(io.TextIOBase):
    """What is printed, kept as well."""

    def __init__(self, kept: io.StringIO) -> None:
        self.kept, self.screen = kept, sys.stdout

    def write(self, text: str, /) -> int:
        self.screen.write(text)
        self.screen.flush()
        return self.kept.write(text)


if __name__ == "__main__":
    main(sys.argv[1:])
