"""Moments and counts in the words that a person would say."""

from __future__ import annotations

from datetime import datetime

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def day(moment: datetime, now: datetime) -> str:
    """A day: "Tuesday 31 March", with the year where it is not this one."""
    year = "" if moment.year == now.year else f" {moment.year}"
    return f"{moment:%A} {moment.day} {moment:%B}{year}"


def until(moment: datetime, now: datetime) -> str:
    """The end of a wait: the day alone when it is the whole day, else "09:00 on Friday 27 March"."""
    if (moment.hour, moment.minute) >= (23, 59):
        return f"the end of {day(moment, now)}"
    return f"{moment:%H:%M} on {day(moment, now)}"


def count(number: int, one: str, many: str = "") -> str:
    """A count with its noun: "one call", "22 calls", "no calls"."""
    word = _NUMBERS[number] if 0 <= number < len(_NUMBERS) else f"{number:,}"
    return f"{word} {one if number == 1 else many or one + 's'}"


def times(number: int) -> str:
    """How often: "once", "twice", "22 times"."""
    return {0: "never", 1: "once", 2: "twice"}.get(number, f"{number:,} times")
