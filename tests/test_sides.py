from __future__ import annotations

import pytest

from leeway.sides import is_same, shown


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Robin", "robin"),
        ("Robin  M", " robin\u00a0m"),
        ("~\u202fRobin", "Robin"),
        ("~ Robin", "Robin"),
        ("Robin 🌳", "Robin"),
        ("Zoë", "ZOË"),
        ("Straße", "STRASSE"),
        ("\u202a+44\u00a07700\u2011900123\u202c", "07700 900123"),
        ("+49 (170) 123-4567", "0170 1234567"),
        ("💛", "💛"),
    ],
)
def test_one_name_however_it_is_written(one, other):
    assert is_same(one, other)
    assert is_same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Robin", "Robin M"),
        ("Robin", ""),
        ("", "💛"),
        ("💛", "🌳"),
        ("Zoë", "Zoe"),
        ("+44 7700 900123", "+44 7700 900124"),
        ("Sam 1", "Sam 2"),
    ],
)
def test_two_names_are_two(one, other):
    assert not is_same(one, other)


def test_a_handle_is_shown_without_what_cannot_be_seen():
    assert shown("\u202a~\u202fRobin\u00a0 M\u200e") == "Robin M"
