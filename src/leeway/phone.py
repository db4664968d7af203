"""Phone numbers: which are one, with and without their country, however they are written."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

LAST_DIGITS = 9
"""So many last digits make a phone number, with or without its country."""

_NUMBER = re.compile(r"[\u200e\u202a-\u202e]*\+?[\d\s().\-\u2010-\u2015/]*\d[\s\u202c]*", re.ASCII)
_SPACES = re.compile(r"[\u00a0\u202f]")


def is_number(handle: str) -> bool:
    """Whether a handle is a number, short or long, and no name or address."""
    return _NUMBER.fullmatch(_SPACES.sub(" ", handle.strip())) is not None


def keys(handles: Iterable[str]) -> dict[str, str]:
    """A key for each handle: equal for one number with and without its country, else for the same letters.

    Where two numbers of two countries end alike, each keeps its country.
    """
    handles = tuple(handles)
    digits = {each: _digits(each) for each in handles if is_number(each)}
    countries: defaultdict[str, set[str]] = defaultdict(set)
    for number in digits.values():
        if number.startswith("+"):
            countries[number[-LAST_DIGITS:]].add(number)
    found = {each: each.strip().casefold() for each in handles}
    for each, number in digits.items():
        end = number.lstrip("+")[-LAST_DIGITS:]
        found[each] = number if len(countries[end]) > 1 else end
    return found


def is_same_number(one: str, other: str) -> bool:
    """Whether two handles are numbers, and one number."""
    if not (is_number(one) and is_number(other)):
        return False
    key = keys((one, other))
    return key[one] == key[other]


def _digits(handle: str) -> str:
    """The digits alone, with a plus before those that begin with their country."""
    digits = "".join(letter for letter in handle if letter in "0123456789")
    if digits.startswith("00") and len(digits) > LAST_DIGITS:
        return f"+{digits[2:]}"
    return f"+{digits}" if "+" in handle else digits
