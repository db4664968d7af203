"""The lines that invented people say, by moment, side and voice; and the dice that choose among them."""

from __future__ import annotations

import math
from bisect import bisect
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum, auto
from functools import cache
from itertools import accumulate
from typing import Any, NamedTuple, TypeVar

import numpy as np

from leeway import packed
from leeway.cue import Cue
from leeway.record import Who
from leeway.storytelling.story import MARKS
from leeway.storytelling.voices import Voice, respelled

T = TypeVar("T")


class Moment(StrEnum):
    """What a line is for."""

    MORNING = auto()
    FOOD = auto()
    WORK = auto()
    PLANS = auto()
    HOME = auto()
    KIDS = auto()
    PET = auto()
    FAMILY = auto()
    LEISURE = auto()
    HEALTH = auto()
    JOKES = auto()
    GIFTS = auto()
    PHONES = auto()
    BUSY = auto()
    SMALL = auto()
    NIGHT = auto()
    LONG = auto()
    LINKS = auto()
    AFFECTION = auto()
    QUARREL = auto()
    MAKEUP = auto()
    COOLING = auto()
    COMPLAINT = auto()
    ENDING = auto()
    FINAL = auto()
    SPACE_OPEN = auto()
    SPACE_SPAN = auto()
    SPACE_TILL = auto()
    NOT_NOW = auto()
    NOT_NOW_UNTIL = auto()
    LOGISTICS = auto()
    LOGISTICS_KIDS = auto()
    PRACTICAL = auto()
    NO_CONTACT = auto()
    REOPENING = auto()
    AMBIVALENT = auto()
    HOSTILE = auto()
    HURT = auto()
    SHORT = auto()
    OPEN = auto()
    OPEN_AT = auto()
    REACH_CHECKIN = auto()
    REACH_APOLOGY = auto()
    REACH_WARM = auto()
    REACH_LOGISTICS = auto()
    REACH_CRUMB = auto()
    REACH_NOREPLY = auto()
    THREAT = auto()
    SELF_HARM = auto()
    NEAR = auto()
    DEMAND = auto()
    PLEAD = auto()
    ARGUE = auto()
    LOVE = auto()
    PROMISE = auto()
    GUILT = auto()
    ULTIMATUM = auto()
    JEALOUS = auto()
    BLAME = auto()
    OVERRIDE = auto()
    BAIT = auto()
    DIAGNOSE = auto()
    NOSTALGIA = auto()
    APOLOGY = auto()
    POLICING = auto()
    CLOSURE = auto()
    FRIENDS = auto()
    LAST_ONE = auto()
    TESTING = auto()
    LEANING = auto()
    VIA_OTHERS = auto()
    TURNING_UP = auto()
    GIFT = auto()
    WATCHING = auto()
    WALL = auto()
    RESPECT = auto()
    LOGISTICS_ME = auto()
    ASK = auto()
    ANSWER = auto()
    THREAT_ME = auto()
    SELF_HARM_ME = auto()
    FEAR = auto()
    ORDER = auto()


class Need(StrEnum):
    """What a couple must have for a line to be theirs."""

    KIDS = auto()
    PET = auto()


class Line(NamedTuple):
    """Bubbles with {slots}, and the cues that hold once all are said."""

    bubbles: tuple[str, ...]
    cues: tuple[Cue, ...]


class Labelled(NamedTuple):
    """One line, its slots filled, with whose it is and what truly holds."""

    text: str
    who: Who
    voice: Voice
    moment: Moment
    cues: tuple[Cue, ...]


Exchange = tuple[str, ...]
"""Turns of a little exchange, plainly spelled, the sides alternating."""

_FILES = {
    "stories_everyday": (Who.ME, Who.THEM),
    "stories_parting": (Who.THEM,),
    "stories_chase": (Who.ME,),
}


class Dice:
    """Draws from one seeded generator, quick enough for a draw at every word."""

    __slots__ = ("_block", "_generator")

    def __init__(self, generator: np.random.Generator) -> None:
        self._generator = generator
        self._block: list[float] = []

    def roll(self) -> float:
        """A number from 0 up to 1."""
        if not self._block:
            self._block = self._generator.random(4096).tolist()
        return self._block.pop()

    def chance(self, probability: float) -> bool:
        """Whether something of this probability happens."""
        return self.roll() < probability

    def pick(self, choices: Sequence[T]) -> T:
        """One of several, all alike."""
        return choices[int(self.roll() * len(choices))]

    def weighed(self, weights: Mapping[T, float]) -> T:
        """One of several by weight."""
        keys, sums = list(weights), list(accumulate(weights.values()))
        return keys[min(bisect(sums, self.roll() * sums[-1]), len(keys) - 1)]

    def between(self, low: int, high: int) -> int:
        """A whole number from low to high, both included."""
        return low + int(self.roll() * (high - low + 1))

    def wait(self, mean: float) -> float:
        """An exponential waiting time with this mean."""
        return -mean * math.log1p(-self.roll())


class Slots:
    """What fills the slots of one side's lines: each look-up draws a word."""

    __slots__ = ("_dice", "_words")

    def __init__(self, words: Mapping[str, Sequence[str]], dice: Dice) -> None:
        self._words, self._dice = words, dice

    def __getitem__(self, name: str) -> str:
        """A word for a slot; an unknown slot is a KeyError."""
        return self._dice.pick(self._words[name])

    def with_words(self, **words: str) -> Slots:
        """The same slots with some words settled."""
        settled = {name: (word,) for name, word in words.items()}
        return Slots({**self._words, **settled}, self._dice)

    def settled(self) -> dict[str, str]:
        """One word drawn for every slot: an exchange keeps to its subject."""
        return {name: self[name] for name in self._words}


def slot_words(
    who: Who, voice: Voice, own: Mapping[str, Sequence[str]]
) -> Mapping[str, Sequence[str]]:
    """The words of one side's slots in its own spelling; `own`: what the couple has in common."""
    other = Who.THEM if who is Who.ME else Who.ME
    words = {**_slots(), **own}
    spelled = {
        name: tuple(respelled(word, voice, ends=False) for word in words[name]) for name in words
    }
    spelled["other"] = (MARKS[other, "name"],)
    spelled["they"] = (MARKS[other, "they"],)
    spelled["their"] = (MARKS[other, "their"],)
    return spelled


def circle(dice: Dice) -> dict[str, tuple[str, ...]]:
    """The friends, child and pet of one couple."""
    friends = list(_slots()["friend"])
    few = [friends.pop(dice.between(0, len(friends) - 1)) for _ in range(7)]
    return {
        "friend": tuple(few),
        "kid": (dice.pick(_slots()["kid"]),),
        "pet": (dice.pick(_slots()["pet"]),),
    }


@cache
def lines(
    moment: Moment, who: Who, voice: Voice, needs: frozenset[Need] = frozenset(Need)
) -> tuple[Line, ...]:
    """All lines of a moment as one side would say them in a voice; plain ones are re-spelled.

    Moments of which a voice has no line of its own fall back to the plain lines; never empty for a
    side that has such a moment at all.
    """
    found: list[Line] = []
    for block in _blocks(who):
        needed = {Need(block["needs"])} if "needs" in block else set()
        if block["moment"] != moment.value or not needed <= needs:
            continue
        if block["voice"] in {"plain", voice.value}:
            found += _lines_of(block, who, voice)
    return tuple(line for line in found if _asks_for(" ".join(line.bubbles)) <= needs)


@cache
def exchanges(needs: frozenset[Need]) -> tuple[Exchange, ...]:
    """The little exchanges, plainly spelled; those about a pet only for couples that have one."""
    rows = [
        row for block in _blocks(Who.ME) if block["moment"] == "exchange" for row in _rows(block)
    ]
    return tuple(tuple(row.split(" > ")) for row in rows if _asks_for(row) <= needs)


def _asks_for(words: str) -> frozenset[Need]:
    slots = {Need.KIDS: "{kid}", Need.PET: "{pet}"}
    return frozenset(need for need, slot in slots.items() if slot in words)


def labelled(seed: int) -> Iterator[Labelled]:
    """Every line in every voice that has it, once, its slots filled: examples with their truth.

    Words split over bubbles are joined by line breaks. Lines that need a date ({span}, {till}) get one
    without a calendar.
    """
    dice = Dice(np.random.default_rng(seed))
    for who in (Who.ME, Who.THEM):
        for voice in Voice:
            words = {**slot_words(who, voice, {}), "other": ("Sam",), "they": ("they",)}
            slots = Slots({**words, "their": ("their",), "till": ("the end of the month",)}, dice)
            slots = slots.with_words(span=dice.pick(packed.toml("stories")["spans"])["text"])
            for moment in Moment:
                for line in lines(moment, who, voice):
                    text = "\n".join(line.bubbles).format_map(slots)
                    yield Labelled(text, who, voice, moment, line.cues)


@cache
def _blocks(who: Who) -> tuple[dict[str, Any], ...]:
    return tuple(
        block
        for name, sides in _FILES.items()
        if who in sides
        for block in packed.toml(name)["lines"]
    )


@cache
def _slots() -> Mapping[str, tuple[str, ...]]:
    return {name: tuple(words) for name, words in packed.toml("stories")["slots"].items()}


@cache
def _cue_names(who: Who) -> frozenset[str]:
    return frozenset(packed.toml("stories")["mine" if who is Who.ME else "theirs"])


def _rows(block: Mapping[str, Any]) -> list[str]:
    return [row.replace("\\n", "\n") for row in block["text"].splitlines() if row.strip()]


def _lines_of(block: Mapping[str, Any], who: Who, voice: Voice) -> Iterator[Line]:
    cues = tuple(Cue(name) for name in block.get("cues", ()) if name in _cue_names(who))
    own = block["voice"] == voice.value
    cheer = not block.get("cues") and not block.get("near")
    for row in _rows(block):
        bubbles = row.split(" | ")
        yield Line(tuple(b if own else respelled(b, voice, cheer=cheer) for b in bubbles), cues)
