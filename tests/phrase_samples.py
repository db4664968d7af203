"""Texts made from the phrases of a family: each must hold one of the stems that the phrase is filed under."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from re import _parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any

from leeway.cues._phrases import Index, one_of

SAMPLES = 40
MAYBE = 0.2
"""How often a sample takes what is optional."""


def uncovered(family: ModuleType) -> list[str]:
    """Samples that match a phrase but none of its stems, each with the reason of its row."""
    chance = random.Random(0)  # noqa: S311 - the same samples each time
    return [
        f"{why}: {sample}"
        for index in indexes(family)
        for table in index.phrases.tables
        for row in table.rows
        for on, says in row.ways
        for why, sample in _samples(row.why, index._pattern(says), chance)
        if not re.search(one_of(tuple(on.split("|"))), sample)
    ]


def indexes(family: ModuleType) -> list[Index]:
    """The indexes that a family reads with."""
    return [value for value in vars(family).values() if isinstance(value, Index)]


def samples(pattern: re.Pattern[str], chance: random.Random) -> Iterator[str]:
    """Texts that match a pattern whole."""
    return (sample for _, sample in _samples("", pattern, chance))


def _samples(
    why: str, pattern: re.Pattern[str], chance: random.Random
) -> Iterator[tuple[str, str]]:
    tree = _parser.parse(pattern.pattern)
    for _ in range(SAMPLES):
        sample = _sample(tree, chance)
        if pattern.fullmatch(sample):
            yield why, sample


def _sample(tree: Any, chance: random.Random) -> str:
    return "".join(_part(str(op), value, chance) for op, value in tree)


def _part(op: str, value: Any, chance: random.Random) -> str:
    match op:
        case "LITERAL":
            return chr(value)
        case "ANY" | "NOT_LITERAL":
            return "x"
        case "IN":
            return _one_in(value, chance)
        case "BRANCH":
            return _sample(chance.choice(value[1]), chance)
        case "SUBPATTERN":
            return _sample(value[3], chance)
        case "MAX_REPEAT" | "MIN_REPEAT":
            least, most, repeated = value
            times = min(least + 1, most) if chance.random() < MAYBE else least
            return "".join(_sample(repeated, chance) for _ in range(times))
        case _:
            return ""


def _one_in(choices: Any, chance: random.Random) -> str:
    op, value = chance.choice([choice for choice in choices if str(choice[0]) != "NEGATE"])
    if any(str(choice[0]) == "NEGATE" for choice in choices):
        return "x"
    match str(op):
        case "LITERAL":
            return chr(value)
        case "RANGE":
            return chr(chance.randint(*value))
        case _:
            return "1" if "DIGIT" in str(value) else "x" if "WORD" in str(value) else " "
