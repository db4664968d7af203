"""200 ordinary invented couples of 20,000 messages: how often the gate says stop, and what was read as danger.

Each chat is drawn from its seed, laid into a record, read, and advised on at its end with nothing answered and
nothing told. Arguments: how many chats (200) and how many messages each (20000).
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from datetime import UTC

import numpy as np

from leeway import stories
from leeway.advice import advise
from leeway.assessment import assess
from leeway.cue import Cue
from leeway.decision import Gate
from leeway.readings import read
from leeway.record import (
    UNKNOWN_SECONDS,
    Channel,
    Origin,
    Record,
    Who,
    ZoneFrom,
    stable_ids,
    wall_clock,
)

COUNTED = (
    Cue.THREAT,
    Cue.SELF_HARM,
    Cue.TURNING_UP,
    Cue.NO_CONTACT,
    Cue.FINAL,
    Cue.SPACE,
    Cue.HOSTILE,
)


def laid(story: stories.Story) -> Record:
    """A story as a record, without the way through a file."""
    events = story.events
    words = [event.text.encode() for event in events]
    bounds = np.concatenate([[0], np.cumsum([len(each) for each in words])]).astype(np.int64)
    wall = np.array([wall_clock(event.when) for event in events], np.int64)
    who = np.array([event.who for event in events], np.uint8)
    channel = np.full(len(events), Channel.WHATSAPP, np.uint8)
    lengths = [UNKNOWN_SECONDS if e.seconds is None else e.seconds for e in events]
    return Record(
        ids=stable_ids(channel, who, wall, np.arange(len(events), dtype=np.uint64)),
        utc=np.array([int(event.when.astimezone(UTC).timestamp()) for event in events], np.int64),
        wall=wall,
        fold=np.zeros(len(events), np.uint8),
        who=who,
        channel=channel,
        kind=np.array([event.kind for event in events], np.uint8),
        seconds=np.array(lengths, np.int32),
        edited=np.zeros(len(events), np.bool_),
        origin=np.zeros(len(events), np.uint16),
        line=np.arange(1, len(events) + 1, dtype=np.int32),
        text=np.frombuffer(b"".join(words), np.uint8),
        bounds=bounds,
        origins=(Origin("invented", "story", story.zone, ZoneFrom.FILE),),
    )


def main(chats: int = 200, messages: int = 20_000) -> int:
    """Print how often each gate and rule came, and the counts of what was read as danger."""
    gates: Counter[str] = Counter()
    read_as: Counter[tuple[str, str]] = Counter()
    counted: Counter[tuple[str, str]] = Counter()
    samples: dict[tuple[str, str], Counter[str]] = {}
    clock, total, spent = time.perf_counter, 0, 0.0
    for seed in range(chats):
        story = stories.ordinary(seed, messages)
        record = laid(story)
        begin = clock()
        readings = read(record)
        spent += clock() - begin
        found = assess(record, readings, now=story.now)
        advice = advise(found)
        if advice.gate is Gate.STOP:
            said = " / ".join(alarm.quote.text for alarm in found.alarms[:3])
            print(f"stop in chat {seed}, {advice.rule}: {said[:300]}", flush=True)
        parted = found.endings.apart_since
        certain = readings.counted(len(record.before(parted)) if parted else len(record))
        total += len(record)
        gates[f"{advice.gate.value} ({advice.rule})"] += 1
        for cue in COUNTED:
            counts = certain.holds(cue)
            for row in readings.rows(cue):
                key = (cue.value, Who(record.who[row]).name.lower())
                read_as[key] += 1
                counted[key] += bool(counts[row])
                samples.setdefault(key, Counter())[record.text_at(row)[:90]] += 1
    print(f"{chats} ordinary chats, {total:,} messages, read at {total / spent:,.0f} messages/s")
    for name, count in gates.most_common():
        print(f"  {name}: {count}")
    print(
        f"stop: {sum(n for name, n in gates.items() if name.startswith(Gate.STOP.value))} of {chats}"
    )
    for key in sorted(read_as):
        print(
            f"  {key[0]} ({key[1]}): {counted[key]} count = {1000 * counted[key] / total:.3f} in 1,000 messages;"
            f" {read_as[key] - counted[key]} more are only guessed"
        )
        if "--samples" in sys.argv:
            for text, count in samples[key].most_common(12):
                print(f"      {count:>5} {text}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*(int(each) for each in sys.argv[1:] if each.isdigit())))
