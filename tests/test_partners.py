"""Who of a phone's many people is meant: certain, unsure, or nobody; never a guess."""

from __future__ import annotations

import pytest

from leeway.errors import NotYours, WhoIsWho
from leeway.importers import android
from leeway.pair import Pair
from leeway.partners import MOST_NAMED, Partner, choose, meant, people
from leeway.phone import is_number, is_same_number, keys
from leeway.source import Batch, Source
from phones import NUMBER, backup, call, sms

SAM = Partner(("Sam",), (NUMBER,), 2, 1)
SAM_TWO = Partner(("Sam",), ("+447700900222",), 3, 0)
KIM = Partner(("Kim",), ("+447700900333",), 9, 0)
SHOP = Partner((), ("60777",), 1, 0)


def found(*rows):
    parts = android.read(Source("sms.xml", backup(*rows).encode()))
    return people(part for part in parts if isinstance(part, Batch))


def test_people_over_channels_and_files_the_most_first():
    rows = [
        sms(),
        sms(date="1770000001000", address="07700 900111", contact_name="null"),
        call(),
        *(sms(address="+447700900333", contact_name="Kim", body=f"{n}") for n in range(4)),
        sms(address="+447700900111~+447700900333"),
    ]
    kim, sam = found(*rows)
    assert kim == Partner(("Kim",), ("+447700900333",), 4, 0)
    assert (sam.names, set(sam.numbers)) == (("Sam",), {NUMBER, "07700 900111"})
    assert (sam.messages, sam.calls) == (2, 1)
    assert sam.title == "Sam"
    assert SAM.told == "“Sam”, +447700900111 (2 messages and 1 call)"
    assert SHOP.told == "“60777” (1 message)"


@pytest.mark.parametrize(
    ("known", "refused", "sure", "unsure"),
    [
        ({"Sam"}, (), (SAM,), ()),
        ({"sam 🌳"}, (), (SAM,), ()),
        ({"07700 900111"}, (), (SAM,), ()),
        ({"Alex"}, (), (), ()),
        (set(), (), (), ()),
        ({"Sam"}, (NUMBER,), (), ()),
        ({"60777"}, (), (SHOP,), ()),
        ({"+497700900111"}, (), (), ()),
    ],
)
def test_one_is_chosen_by_number_or_name(known, refused, sure, unsure):
    assert choose((KIM, SAM, SHOP), known, refused) == (sure, unsure)


def test_two_of_one_name_are_never_guessed():
    both = (SAM, SAM_TWO)
    assert choose(both, {"Sam"}, ()) == ((), both)
    assert choose(both, {"Sam"}, {NUMBER}) == ((SAM_TWO,), ())
    assert choose(both, {"Sam", NUMBER}, ()) == ((SAM,), (SAM_TWO,))
    assert choose(both, {NUMBER, SAM_TWO.numbers[0]}, ()) == (both, ())


def test_what_is_unsure_is_asked_and_what_is_unknown_refused():
    sure, asked = meant((SAM, SAM_TWO), {"Sam", NUMBER}, Pair(), "Robin")
    assert sure == (SAM,)
    assert asked[0].key == "same_person:+447700900222"
    assert "3 messages" in asked[0].sentence
    with pytest.raises(WhoIsWho) as two:
        meant((SAM, SAM_TWO), {"Sam"}, Pair(), "Robin")
    assert "More than one in this backup is called “Sam”" in two.value.sentence
    assert "+447700900222 (3 messages)" in two.value.sentence
    many = tuple(Partner((f"P{n}",), (f"{n}77009001",), 50 - n, 0) for n in range(20))
    for known, says in (
        (set(), "has to know with whom"),
        ({"Sam"}, "nobody in it is called “Sam”"),
    ):
        with pytest.raises(WhoIsWho) as none:
            meant(many, known, Pair(), "Robin")
        assert says in none.value.sentence
        assert "20 people" in none.value.sentence
        assert none.value.sentence.count("messages)") == MOST_NAMED
        assert "P0" in none.value.sentence


def test_the_other_persons_phone_is_refused():
    robin = Partner(("Robin",), ("+447700900444",), 99, 9)
    with pytest.raises(NotYours, match="the other person's phone"):
        meant((KIM, robin), {"Sam"}, Pair(), "Robin")
    with pytest.raises(NotYours):
        meant((KIM, robin), {"Sam"}, Pair(frozenset({"07700 900444"})), "R")
    assert meant((SAM, robin), {"Sam"}, Pair(), "Robin") == ((SAM,), ())


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (NUMBER, "07700 900111", True),
        (NUMBER, "0044 7700 900111", True),
        (NUMBER, "+49 7700 900111", False),
        ("07700 900111", "07700 900112", False),
        ("60777", "60777", True),
        ("60777", "160777", False),
        ("Sam", "Sam", False),
        (NUMBER, "Sam", False),
    ],
)
def test_one_number_with_and_without_its_country(one, other, same):
    assert is_same_number(one, other) is same
    assert is_same_number(other, one) is same


def test_what_is_a_number():
    assert all(
        map(is_number, (NUMBER, "110", "\u202a+44\u00a07700\u2011900111\u202c", "(0170) 1-2"))
    )
    assert not any(map(is_number, ("", "+", "Sam", "Sam 1", "a@b.c", "٣")))
    assert len(set(keys(("+447700900111", "+497700900111", "07700900111")).values())) == 3
