"""The partners of a whole phone: rows of messages and calls with many people, made into one Batch for each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np

from leeway.importers._digest import digests
from leeway.journal import Question
from leeway.phone import keys
from leeway.record import UNKNOWN_SECONDS, Channel, Kind
from leeway.source import THIS_PHONE, Batch, Skipped

LONGEST_CALL = 10**6
"""A call of more seconds (eleven days) is a slip of some program: its length is not known."""

NOT_AFTER = 4_102_444_800
"""The first second of 2100, UTC; what is dated later, or before FIRST, was never dated."""

FIRST = 631_152_000
"""The first second of 1990, UTC."""

_UNNAMED = frozenset({"", "null", "(unknown)", "unknown"})


def named(name: str | None) -> str:
    """A name from the phone's contacts; empty where the file says that there is none."""
    name = (name or "").strip()
    return "" if name.casefold() in _UNNAMED else name


class Ledger:
    """Rows as they are read, in columns; whose each is stands in `partner` and `mine`.

    Times are UTC seconds; `text` is UTF-8; `line` is 1-based.
    """

    def __init__(self) -> None:
        """An empty one."""
        self.time: list[int] = []
        self.channel: list[int] = []
        self.partner: list[str] = []
        self.mine: list[bool] = []
        self.kind: list[int] = []
        self.seconds: list[int] = []
        self.line: list[int] = []
        self.text: list[bytes] = []
        self._spelling: dict[str, str] = {}
        self._names: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._skipped: defaultdict[tuple[str, bool], list[int]] = defaultdict(list)

    def __len__(self) -> int:
        """How many rows were kept."""
        return len(self.time)

    def message(
        self, *, time: int, partner: str, name: str, mine: bool, text: str, line: int
    ) -> None:
        """Add a message; one without words is a picture or a recording."""
        kind = Kind.MESSAGE if text else Kind.MEDIA
        self.channel.append(Channel.SMS)
        self._add(time, partner, name, mine, line)
        self.kind.append(kind)
        self.seconds.append(UNKNOWN_SECONDS)
        self.text.append(text.encode("utf-8", "ignore"))

    def add(  # noqa: PLR0913 - a row has so many columns
        self,
        *,
        time: int,
        partner: str,
        name: str,
        mine: bool,
        kind: Kind,
        channel: Channel,
        line: int,
        seconds: int = UNKNOWN_SECONDS,
        text: str = "",
    ) -> None:
        """Add an act of any kind, by any channel."""
        self._add(time, partner, name, mine, line)
        self.channel.append(channel)
        self.kind.append(kind)
        self.seconds.append(seconds if 0 <= seconds <= LONGEST_CALL else UNKNOWN_SECONDS)
        self.text.append(text.encode("utf-8", "ignore"))

    def call(
        self,
        *,
        time: int,
        partner: str,
        name: str,
        mine: bool,
        seconds: int,
        line: int,
        kind: Kind = Kind.CALL,
        channel: Channel = Channel.PHONE,
    ) -> None:
        """Add a call, or a voicemail; `seconds` 0: it was not taken."""
        self.channel.append(channel)
        self._add(time, partner, name, mine, line)
        self.kind.append(kind)
        self.seconds.append(seconds if 0 <= seconds <= LONGEST_CALL else UNKNOWN_SECONDS)
        self.text.append(b"")

    def _add(self, time: int, partner: str, name: str, mine: bool, line: int) -> None:  # noqa: FBT001 - a column
        self.time.append(time)
        self.partner.append(self._spelling.setdefault(partner, partner))
        self.mine.append(mine)
        self.line.append(line)
        if name:
            self._names[partner][name] += 1

    def numbered(self, lines: Callable[[list[int]], list[int]]) -> None:
        """Put line numbers where something else was written down for them, as the places of rows in a text."""
        self.line = lines(self.line)
        for cause, places in self._skipped.items():
            self._skipped[cause] = lines(places)

    def skip(self, cause: str, line: int, *, lost: bool = True) -> None:
        """Tell of a row that is not kept."""
        self._skipped[cause, lost].append(line)

    def parts(
        self,
        *,
        coarse: bool = False,
        notes: tuple[str, ...] = (),
        zoned: bool = True,
        questions: tuple[Question, ...] = (),
    ) -> Iterator[Batch | Skipped]:
        """One Batch for each partner and channel, and what was skipped, by cause.

        `zoned`: times are UTC, else of a local clock.
        """
        for (cause, lost), lines in self._skipped.items():
            yield Skipped(cause, tuple(sorted(lines)), lost)
        if self.time:
            for batch in self._batches():
                yield replace(batch, coarse=coarse, notes=notes, zoned=zoned, questions=questions)

    def _batches(self) -> Iterator[Batch]:
        key_of = keys(dict.fromkeys(self.partner))
        people = {key: place for place, key in enumerate(dict.fromkeys(key_of.values()))}
        person = np.array([people[key_of[each]] for each in self.partner], np.int64)
        groups = person * len(Channel) + np.array(self.channel, np.int64)
        order = np.argsort(groups, kind="stable")
        texts = [self.text[row] for row in order.tolist()]
        bounds = np.zeros(len(texts) + 1, np.int64)
        np.cumsum([len(text) for text in texts], out=bounds[1:])
        text = np.frombuffer(b"".join(texts) + bytes(8), np.uint8)
        hashes = digests(text, bounds[:-1], bounds[1:])
        time, kind = np.array(self.time, np.int64)[order], np.array(self.kind, np.uint8)[order]
        sender = np.where(np.array(self.mine, bool)[order], 0, 1).astype(np.int32)
        seconds, line = (
            np.array(self.seconds, np.int32)[order],
            np.array(self.line, np.int32)[order],
        )
        called = self._called(key_of)
        written = list(people)
        cuts = np.flatnonzero(np.diff(groups[order])) + 1
        for start, stop in pairwise([0, *cuts.tolist(), len(order)]):
            who, channel = divmod(int(groups[order[start]]), len(Channel))
            numbers, names = called[written[who]]
            yield Batch(
                channel=Channel(channel),
                time=time[start:stop],
                zoned=True,
                coarse=False,
                sender=sender[start:stop],
                handles=(THIS_PHONE, numbers[0]),
                kind=kind[start:stop],
                seconds=seconds[start:stop],
                edited=np.zeros(stop - start, bool),
                line=line[start:stop],
                text=text[bounds[start] : bounds[stop]],
                bounds=bounds[start : stop + 1] - bounds[start],
                text_hash=hashes[start:stop],
                partner=names[0] if names else numbers[0],
                owner=THIS_PHONE,
                group=_is_group(numbers[0]),
                known_as=(*names, *numbers),
                one_of_many=True,
            )

    def _called(self, key_of: dict[str, str]) -> dict[str, tuple[list[str], list[str]]]:
        """Every number and every name of each partner, as the file writes them, the most used first."""
        numbers: defaultdict[str, Counter[str]] = defaultdict(Counter)
        names: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for number, count in Counter(self.partner).items():
            numbers[key_of[number]][number] += count
            names[key_of[number]].update(self._names.get(number, {}))
        return {key: (_most(numbers[key]), _most(names[key])) for key in numbers}


def _most(counted: Counter[str]) -> list[str]:
    return sorted(counted, key=lambda each: (-counted[each], each))


def _is_group(number: str) -> bool:
    """Whether an address stands for several people."""
    return "~" in number or (number.startswith("group_") and "@rcs." in number)
