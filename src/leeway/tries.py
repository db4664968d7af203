"""Tries: after wrong passphrases the next try waits, longer each time, also after a restart."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from leeway import durable
from leeway.errors import TooSoon, WrongPassphrase

Clock = Callable[[], float]
"""Seconds since 1970."""

SYSTEM_CLOCK: Clock = time.time

FILE = "notes.tries"
FREE = 3
"""So many slips of the finger cost nothing."""

FIRST_SECONDS = 2.0
LONGEST_SECONDS = 300.0


class _Tries(NamedTuple):
    wrong: int
    at: float


def wait_seconds(folder: Path, clock: Clock = SYSTEM_CLOCK) -> float:
    """How long the next try has to wait; 0 when it need not."""
    tries, now = _read(folder), clock()
    # A clock that was put back must not make anyone wait longer than the delay itself.
    return max(0.0, _delay(tries.wrong) - max(0.0, now - tries.at))


@contextmanager
def one_try(folder: Path, clock: Clock = SYSTEM_CLOCK) -> Iterator[None]:
    """Within it a secret is tried; it counts as wrong from before it is looked at until it proves right.

    Raises TooSoon when it must wait. What is no WrongPassphrase does not count.
    """
    wait = wait_seconds(folder, clock)
    if wait > 0:
        raise TooSoon(wait)
    before = _read(folder)
    _write(folder, _Tries(before.wrong + 1, clock()))
    try:
        yield
    except WrongPassphrase:
        raise
    except BaseException:
        _write(folder, before)
        raise
    (folder / FILE).unlink(missing_ok=True)


def _delay(wrong: int) -> float:
    return (
        0.0 if wrong < FREE else min(LONGEST_SECONDS, FIRST_SECONDS * 2.0 ** min(wrong - FREE, 30))
    )


def _read(folder: Path) -> _Tries:
    try:
        said = json.loads((folder / FILE).read_bytes())
        return _Tries(int(said["wrong"]), float(said["at"]))
    except (OSError, ValueError, TypeError, KeyError):
        return _Tries(0, 0.0)


def _write(folder: Path, tries: _Tries) -> None:
    if tries.wrong:
        durable.written(folder / FILE, json.dumps(tries._asdict()).encode())
    else:
        (folder / FILE).unlink(missing_ok=True)
