"""How fast messages are read: messages a second on invented ordinary chats, on one core.

python benchmarks/read_messages.py [CHATS]
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from time import perf_counter

from leeway.intake import intake
from leeway.readings import read
from leeway.record import Record
from leeway.stories import as_whatsapp, ordinary


def records(count: int) -> list[Record]:
    """`count` ordinary chats of 20,000 messages as they are imported."""
    made = []
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(count):
            story = ordinary(seed)
            path = Path(folder) / f"WhatsApp Chat with {story.them}.txt"
            path.write_text(as_whatsapp(story), encoding="utf-8")
            made.append(intake([path], me=story.me, tz=story.zone).record)
    return made


def main(count: int = 5) -> None:
    chats = records(count)
    read(chats[0][:2000])  # every regex compiled before the clock starts
    started = perf_counter()
    for chat in chats:
        read(chat)
    seconds = perf_counter() - started
    messages = sum(map(len, chats))
    different = sum(len(set(chat.texts())) for chat in chats)
    print(f"{messages} messages, {different} different, read in {seconds:.1f} s")
    print(f"{messages / seconds:,.0f} messages/s; {different / seconds:,.0f} different texts/s")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
