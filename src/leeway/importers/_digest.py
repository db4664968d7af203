"""A stable 64-bit number for each of many texts, taken from one buffer: ids and readings are kept by it."""

from __future__ import annotations

from hashlib import blake2b

import numpy as np
import numpy.typing as npt

from leeway.record import Column

LONG = 2_048
"""Texts of more bytes than this are hashed one by one."""

_BELOW = np.array([(1 << 8 * size) - 1 for size in range(9)], np.uint64)
"""Masks that keep the first `size` bytes of a word."""


_PLACES = np.uint64(0x0001020304050607)
"""Times one of 1, 256, 65536 ...: its highest byte tells which."""


def words(padded: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint64]:
    """The eight bytes that begin at each place of a buffer, as one little-endian number (a view)."""
    return np.ndarray((max(len(padded) - 7, 0),), "<u8", padded, strides=(1,))


def first_words(padded: npt.NDArray[np.uint8], starts: Column, stops: Column) -> Column:
    """The first eight bytes of each stretch as one number; zeros stand behind a shorter one."""
    return np.asarray(words(padded)[starts] & _BELOW[np.clip(stops - starts, 0, 8)], np.uint64)


def first_of(byte: int, wanted: Column) -> tuple[Column, Column]:
    """Where a byte first stands in each word (0 to 7), and whether it does (after Mycroft's test for a zero byte)."""
    low, high = np.uint64(0x0101010101010101), np.uint64(0x8080808080808080)
    apart = wanted ^ (low * np.uint64(byte))
    marks = (apart - low) & ~apart & high
    lowest = (marks & (~marks + np.uint64(1))) >> np.uint64(7)
    return (lowest * _PLACES >> np.uint64(56)).astype(np.int64), marks != 0


def digests(padded: npt.NDArray[np.uint8], starts: Column, stops: Column) -> npt.NDArray[np.uint64]:
    """A number for each stretch starts[i]:stops[i] of a buffer with at least eight bytes behind them.

    Equal bytes give equal numbers, on every machine and in every version. Eight bytes at a time are
    stirred in by the multipliers of SplitMix64 (Steele, Lea & Flood 2014).
    """
    whole, length = words(padded), np.asarray(stops - starts, np.int64)
    state = _stirred(length.astype(np.uint64))
    row = np.flatnonzero((length > 0) & (length <= LONG))
    place, left, stir = np.asarray(starts, np.int64)[row], length[row], state[row]
    while len(row):
        stir = _stirred(stir ^ (whole[place] & _BELOW[np.minimum(left, 8)]))
        more = left > 8
        if not more.all():
            state[row[~more]] = stir[~more]
            row, place, left, stir = row[more], place[more], left[more], stir[more]
        place, left = place + 8, left - 8
    for index in np.flatnonzero(length > LONG):
        stretch = padded[starts[index] : stops[index]].tobytes()
        state[index] = int.from_bytes(blake2b(stretch, digest_size=8).digest(), "little")
    return state


def _stirred(state: Column) -> Column:
    state = (state ^ (state >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    state = (state ^ (state >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.asarray(state ^ (state >> np.uint64(31)), np.uint64)
