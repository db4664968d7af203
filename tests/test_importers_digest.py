"""A stable number for each text."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from leeway.importers._digest import LONG, digests, first_of, words


@given(st.lists(st.binary(max_size=40), max_size=30), st.integers(0, 3))
def test_digests_tell_texts_apart(pieces, longer):
    pieces = [piece + b"x" * (LONG * (i % 4 == longer)) for i, piece in enumerate(pieces)]
    buffer = np.frombuffer(b"".join(pieces) + bytes(8), np.uint8)
    bounds = np.concatenate(
        (np.zeros(1, np.int64), np.cumsum([len(piece) for piece in pieces], dtype=np.int64))
    )
    made = digests(buffer, bounds[:-1], bounds[1:]).tolist()
    for one, first in zip(pieces, made, strict=True):
        assert [first == second for second in made] == [one == other for other in pieces]


def test_digests_are_the_same_in_every_version():
    buffer = np.frombuffer(b"I need space" + bytes(8), np.uint8)
    assert digests(buffer, np.array([0, 0]), np.array([0, 12])).tolist() == [
        0,
        16537939265767928030,
    ]


@given(st.lists(st.binary(min_size=8, max_size=8), min_size=1), st.integers(0, 255))
def test_where_a_byte_first_stands_in_a_word(pieces, byte):
    pieces = [*pieces, bytes([byte]) * 8, bytes([1, 0] * 4), bytes([byte ^ 1, byte] * 4)]
    buffer = np.frombuffer(b"".join(pieces), np.uint8)
    place, stands = first_of(byte, words(buffer)[::8])
    found = [piece.find(byte) for piece in pieces]
    assert stands.tolist() == [each >= 0 for each in found]
    assert place[stands].tolist() == [each for each in found if each >= 0]
