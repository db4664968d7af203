"""Moments and counts in the words that a person would say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
LONGEST = 240
"""Words of a message are cut here where they are shown; the record keeps the whole."""

_OFTEN = {0: "never", 1: "once", 2: "twice"}


def day(moment: datetime, now: datetime) -> str:
    """A day: "Tuesday 31 March", with the year where it is not this one."""
    year = "" if moment.year == now.year else f" {moment.year}"
    return f"{moment:%A} {moment.day} {moment:%B}{year}"


def until(moment: datetime, now: datetime) -> str:
    """The end of a wait: the day alone when it is the whole day, else "09:00 on Friday 27 March"."""
    if (moment.hour, moment.minute) >= (23, 59):
        return f"the end of {day(moment, now)}"
    return f"{moment:%H:%M} on {day(moment, now)}"


def stamp(moment: datetime) -> str:
    """When a message was sent, short: "Tue 31 Mar 2026, 21:04"."""
    return f"{short_day(moment)}, {moment:%H:%M}"


def short_day(moment: datetime) -> str:
    """A day, short: "Tue 31 Mar 2026"."""
    return f"{moment:%a} {moment.day} {moment:%b} {moment.year}"


def number(value: int) -> str:
    """A number: in words up to ten, with commas from a thousand on."""
    return _NUMBERS[value] if 0 <= value < len(_NUMBERS) else f"{value:,}"


def count(value: int, one: str, many: str = "") -> str:
    """A count with its noun: "one call", "22 calls", "no calls"."""
    return f"{number(value)} {one if value == 1 else many or one + 's'}"


def times(value: int) -> str:
    """How often: "never", "once", "twice", "three times", "22 times"."""
    return _OFTEN.get(value) or f"{number(value)} times"


def listed(things: Sequence[str]) -> str:
    """Things one after the other: "a", "a and b", "a, b and c"."""
    *before, last = things or ("",)
    return f"{', '.join(before)} and {last}" if before else last


def cut(text: str) -> str:
    """The words of a message, cut at a word where they run long."""
    if len(text) <= LONGEST:
        return text
    start = text[:LONGEST]
    return f"{start[: max(start.rfind(' '), LONGEST - 40)].rstrip()} …"
