"""A WhatsApp file of 200,000 messages into a Record, beside whatstk and chat-miner; and who reads which header.

All read the same invented file in one run. Leeway's time is that of `intake`: opening, calls, edits and media told
apart, stable ids, UTC. The base is reading, decoding and splitting the file at its line breaks, and nothing else.
The headers: 300 messages in each of the thirty forms, on days up to the twelfth; right is every moment, name and text.
Arguments: how many messages (200000) and rounds (7, five for the others). LEEWAY_PEERS: the Python that has the others.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median

import numpy as np

from leeway import stories
from leeway.importers import whatsapp
from leeway.intake import intake
from leeway.opening import open_sources
from leeway.source import Batch

PEERS = ("whatstk", "chat-miner")
PEER_ROUNDS = 5
NAMES = ("Robin", "Sam")


def in_turn(rounds: int, *works: Callable[[], object]) -> list[float]:
    """The median seconds of each work over some rounds, all in turn; one round before them is left out."""
    times: list[list[float]] = []
    for _ in range(rounds + 1):
        times.append([])
        for work in works:
            start = time.perf_counter()
            work()
            times[-1].append(time.perf_counter() - start)
    return [median(column) for column in zip(*times[1:], strict=True)]


def ask_peer(name: str, *arguments: object) -> list[object] | None:
    """The answer of another program, or None when it is not there."""
    python = os.environ.get("LEEWAY_PEERS")
    if not python:
        return None
    script = Path(__file__).with_name("_peers.py")
    done = subprocess.run(
        [python, script, name, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    return json.loads(done.stdout) if done.returncode == 0 else None


def speed(folder: Path, messages: int, rounds: int) -> None:
    story = stories.ordinary(1, messages)
    path = folder / f"WhatsApp Chat with {story.them}.txt"
    path.write_bytes(stories.as_whatsapp(story).encode())

    def read_alone() -> object:
        return [list(whatsapp.read(source)) for source in open_sources(path)]

    base, ours, reader = in_turn(
        rounds,
        lambda: path.read_bytes().decode().split("\n"),
        lambda: intake([path], me=story.me, tz=story.zone),
        read_alone,
    )
    print(f"{messages:,} messages, {path.stat().st_size / 1e6:.1f} MB; medians of {rounds} rounds")
    print(f"  read, decode, split   {base * 1e3:7.0f} ms")
    print(f"  Leeway, to a Record   {ours * 1e3:7.0f} ms   {ours / base:5.1f} times the base")
    print(f"  of it, the importer   {reader * 1e3:7.0f} ms   {reader / base:5.1f} times the base")
    for name in PEERS:
        times = ask_peer(name, "time", PEER_ROUNDS, path)
        if times is None:
            print(f"  {name:<22}not here (python3 run.py bench installs it)")
            continue
        theirs = median(map(float, map(str, times)))
        print(f"  {name:<22}{theirs * 1e3:7.0f} ms   Leeway is {theirs / ours:.1f} times as fast")


def early_days(count: int) -> list[datetime]:
    """Moments in order, on days of the month up to the twelfth."""
    dice, when = np.random.default_rng(5), datetime(2018, 1, 1, 0, 5, 9)  # noqa: DTZ001
    found: list[datetime] = []
    while len(found) < count:
        when += timedelta(seconds=1 + int(dice.exponential(60_000)))
        found += [when] if when.day <= 12 else []
    return found


def our_rows(path: Path) -> list[list[str]]:
    (source,) = open_sources(path)
    (batch,) = (part for part in whatsapp.read(source) if isinstance(part, Batch))
    whole, bounds = batch.text.tobytes(), batch.bounds.tolist()
    return [
        [str(np.datetime64(when, "s")), batch.handles[who], whole[start:stop].decode()]
        for when, who, start, stop in zip(
            batch.time.tolist(), batch.sender.tolist(), bounds, bounds[1:], strict=False
        )
    ]


def is_right(rows: object, times: list[datetime], *, to_the_second: bool) -> bool:
    """Whether rows are the messages that were written."""
    if not isinstance(rows, list) or len(rows) != len(times):
        return False
    kept = [when if to_the_second else when.replace(second=0) for when in times]
    expected = [[str(when), NAMES[i % 2], f"line {i}"] for i, when in enumerate(kept)]
    return [[when.replace("T", " "), who, text] for when, who, text in rows] == expected


def headers(folder: Path) -> None:
    times = early_days(300)
    paths, exact = [], []
    for form in stories.Form:
        heads = [stories.header(form, when) for when in times]
        paths.append(folder / f"{form}.txt")
        lines = (f"{head}{NAMES[i % 2]}: line {i}\n" for i, head in enumerate(heads))
        paths[-1].write_bytes("".join(lines).encode())
        exact.append("15" in stories.header(form, datetime(2019, 9, 3, 4, 6, 15)))  # noqa: DTZ001
    answers: dict[str, list[object] | None] = {"Leeway": [our_rows(path) for path in paths]}
    answers |= {name: ask_peer(name, "rows", *paths) for name in PEERS}
    print("header forms read right, days up to the twelfth:")
    for name, found in answers.items():
        if found is None:
            continue
        right = [
            is_right(rows, times, to_the_second=second)
            for rows, second in zip(found, exact, strict=True)
        ]
        missed = " ".join(f for f, ok in zip(stories.Form, right, strict=True) if not ok)
        print(f"  {name:<11}{sum(right):3} of {len(right)}   {f'not {missed}' if missed else ''}")


def main(messages: int = 200_000, rounds: int = 7) -> None:
    with tempfile.TemporaryDirectory() as name:
        speed(Path(name), messages, rounds)
        headers(Path(name))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
