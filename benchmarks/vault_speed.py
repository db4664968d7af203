"""How long the vault takes: an import, a grown import, opening, searching, writing, a new key, a backup.

    python benchmarks/vault_speed.py [EVENTS]      100000 unless told; an invented ordinary chat

Processor seconds stand beside those on the clock: on a busy machine the first tell more.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from leeway import stories
from leeway.entries import Draft
from leeway.journal import Contact
from leeway.keyfile import FLOOR
from leeway.record import Channel, Kind, Who
from leeway.session import Session
from leeway.sitting import Names
from leeway.source import Upload

T = TypeVar("T")

WORDS = "four odd words here"
NEW_SHARE = 0.02
"""So much of the chat comes with the second import."""


def timed(what: str, act: Callable[[], T]) -> T:
    """Do it, and print how long it took."""
    clock, processor = time.perf_counter(), time.process_time()
    done = act()
    took, used = time.perf_counter() - clock, time.process_time() - processor
    print(f"| {what} | {took * 1000:,.1f} | {used * 1000:,.1f} |")
    return done


def main(events: int) -> None:
    """Print the table."""
    story = stories.ordinary(7, events)
    lines = stories.as_whatsapp(story).splitlines(keepends=True)
    names, now = Names(story.cast.me, tz=story.zone), datetime.now(UTC)
    title = f"WhatsApp Chat with {story.cast.them}.txt"
    most = int(len(lines) * (1 - NEW_SHARE))
    old, grown = (Upload(title, "".join(part).encode()) for part in (lines[:most], lines))
    print(f"{events:,} events, {len(grown.data) / 1e6:.0f} MB of text\n")
    print("| what | ms | processor ms |\n|---|---|---|")
    with TemporaryDirectory() as place:
        folder, file = Path(place, "Notes"), Path(place, "copy.zip")
        session, _ = Session.create(folder, WORDS, cost=FLOOR)
        timed("import, 98% of it", lambda: session.import_files([old], names, now=now))
        timed("import of the grown export", lambda: session.import_files([grown], names, now=now))
        session.lock()
        session = timed(
            "open (least cost of a passphrase)", lambda: Session.open(folder, passphrase=WORDS)
        )
        timed("the record", session.record)
        timed("its readings", session.readings)
        timed("first search", lambda: session.search("home"))
        timed("next search, a common word", lambda: session.search("you"))
        timed("next search, three words", lambda: session.search("the dinner tonight"))
        timed("an entry", lambda: session.write(Draft("dear"), now=now))
        timed(
            "a call logged by hand",
            lambda: session.write(Contact(now, Who.ME, Kind.CALL, Channel.PHONE), now=now),
        )
        timed("the readings after it", session.readings)
        timed("a new key", lambda: session.rekey(WORDS))
        timed("a backup", lambda: session.backup(file))
        session.erase()
        timed("restoring it", lambda: Session.restore(file, folder, passphrase=WORDS)).lock()
        size = sum(path.stat().st_size for path in folder.iterdir())
    print(f"\nThe vault: {size / 1e6:.1f} MB.")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 100_000)
