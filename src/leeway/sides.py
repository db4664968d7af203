"""Sides: which name in a talk is mine and which is theirs; a wrong phone, a group and a stranger are refused."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from leeway.errors import GroupChat, NotYours, Unreadable, WhoIsWho
from leeway.journal import Question
from leeway.pair import Pair
from leeway.record import Kind
from leeway.source import Batch

_MARKS = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]")
_SPACES = re.compile(r"\s+")
_NUMBER = re.compile(r"\+?[\d\s().\-\u2010-\u2015/]{7,}")

LAST_DIGITS = 9
"""So many last digits make a phone number, with or without its country."""


class Sides(NamedTuple):
    """The handles of one talk: mine, theirs (empty: that side wrote nothing), and what to ask."""

    mine: frozenset[str]
    theirs: frozenset[str]
    questions: tuple[Question, ...] = ()


def shown(handle: str) -> str:
    """A handle as a person would write it: no invisible marks, no tilde, single spaces."""
    return _SPACES.sub(" ", _MARKS.sub("", handle)).strip().removeprefix("~").strip()


def is_same(one: str, other: str) -> bool:
    """Whether two handles are one name or number, whatever their case, spaces and marks."""
    one, other = shown(one), shown(other)
    if _NUMBER.fullmatch(one) and _NUMBER.fullmatch(other):
        return _last_digits(one) == _last_digits(other)
    return one.casefold() == other.casefold()


def sides_of(batches: Sequence[Batch], me: str, them: str | None, pair: Pair) -> Sides:
    """Who is who in one talk.

    Raises GroupChat, WhoIsWho (with the names that are there), NotYours (with the sign that says so), or
    Unreadable for a talk without a message.
    """
    names = _writers(batches, pair)
    mine = frozenset(name for name in names if name in pair.me)
    mine |= frozenset([me] if me in names else (name for name in names if is_same(name, me)))
    theirs = frozenset(names) - mine
    _refuse_group(batches, names, theirs - pair.them)
    _refuse_stranger(names, mine, theirs, me, them)
    _refuse_their_phone(batches, mine, theirs, me)
    return Sides(mine, theirs, _doubts(theirs - pair.them, them))


def _last_digits(number: str) -> str:
    return re.sub(r"\D", "", number)[-LAST_DIGITS:]


def _writers(batches: Sequence[Batch], pair: Pair) -> list[str]:
    """The handles that wrote or called, in order of first standing; those refused by the person left out."""
    names: dict[str, None] = {}
    for batch in batches:
        wrote = np.bincount(batch.sender[(batch.kind != Kind.SYSTEM) & (batch.sender >= 0)])
        names.update(dict.fromkeys(batch.handles[index] for index in np.flatnonzero(wrote)))
    return [name for name in names if name not in pair.refused]


def _refuse_group(batches: Sequence[Batch], names: Sequence[str], others: frozenset[str]) -> None:
    if any(batch.group for batch in batches) or (len(others) > 1 and len(names) > 2):
        people = f"a group chat of {len(names)} people" if len(names) > 2 else "a group chat"
        raise GroupChat(
            f"This is {people}, and Leeway reads only talks between two.",
            "Export the chat with one person alone.",
        )


def _refuse_stranger(
    names: Sequence[str], mine: frozenset[str], theirs: frozenset[str], me: str, them: str | None
) -> None:
    if not names:
        raise Unreadable("No message was found in this file.", "Export the chat again.")
    listed = " and ".join(f"“{shown(name)}”" for name in names)
    there = (
        f"The names in it are {listed}." if len(names) > 1 else f"The only name in it is {listed}."
    )
    silent = len(names) == 1 and them is not None and is_same(names[0], them)
    if not mine and not silent:
        raise WhoIsWho(
            f"“{shown(me)}” is not a name in this file.", f"{there} Give yours as it stands there."
        )
    if (
        them is not None
        and theirs
        and not any(is_same(name, them) or _is_nameless(name) for name in theirs)
    ):
        raise WhoIsWho(
            f"“{shown(them)}” is not a name in this file.",
            f"{there} Give theirs as it stands there.",
        )


def _is_nameless(handle: str) -> bool:
    """Whether a handle is a bare number, or a name that its owner chose and no contact list knows."""
    bare = _MARKS.sub("", handle).strip()
    return bare.startswith("~") or _NUMBER.fullmatch(bare) is not None


def _refuse_their_phone(
    batches: Sequence[Batch], mine: frozenset[str], theirs: frozenset[str], me: str
) -> None:
    next_step = "Leeway reads only your own: export the chat on your own phone."
    for batch in batches:
        if batch.owner in theirs:
            sign = batch.owner_signs[0] if batch.owner_signs else "the way its lines are written"
            raise NotYours(
                f"This export seems to come from the other person's phone: {sign}.", next_step
            )
        partner = batch.partner
        named_after_me = any(is_same(partner, name) for name in (*mine, me))
        if partner and named_after_me and not any(is_same(partner, name) for name in theirs):
            sign = "it is named after you, and a chat is named after the other"
            raise NotYours(
                f"This export seems to come from the other person's phone: {sign}.", next_step
            )


def _doubts(theirs: frozenset[str], them: str | None) -> tuple[Question, ...]:
    """What only the person can say: whether a bare number is the one that was named."""
    return tuple(
        Question(f"same_person:{shown(name)}", f"Is “{shown(name)}” {them}?", ("yes", "no"))
        for name in sorted(theirs)
        if them is not None and not is_same(name, them)
    )
