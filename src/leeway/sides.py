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
    """Whether two handles are one name or number, whatever their case, spaces, marks and emoji."""
    return any(likeness(one) == likeness(other) for likeness in _LIKENESSES)


def _exact(handle: str) -> str:
    return handle


def _written(handle: str) -> str:
    return shown(handle).casefold()


def _letters(handle: str) -> str:
    """A number's last digits; the letters of a name; a name without letters as it stands."""
    handle = _written(handle)
    if _NUMBER.fullmatch(handle):
        return re.sub(r"\D", "", handle)[-LAST_DIGITS:]
    return " ".join(re.findall(r"\w+", handle)) or handle


_LIKENESSES = (_exact, _written, _letters)
"""How alike two handles may be asked to be, the strictest first."""


def sides_of(batches: Sequence[Batch], me: str, them: str | None, pair: Pair) -> Sides:
    """Who is who in one talk.

    Raises GroupChat, WhoIsWho (with the names that are there), NotYours (with the sign that says so), or
    Unreadable for a talk without a message.
    """
    names = _writers(batches, pair)
    _refuse_group(batches, names, pair)
    mine = frozenset(name for name in names if name in pair.me) | _called(me, names)
    theirs = frozenset(names) - mine
    _refuse_stranger(names, mine, me, them)
    new = frozenset(name for name in theirs if not any(is_same(name, one) for one in pair.them))
    _refuse_another(names, new, them)
    _refuse_their_phone(batches, mine, theirs, me)
    return Sides(mine, theirs, _doubts(new, them))


def _writers(batches: Sequence[Batch], pair: Pair) -> list[str]:
    """The handles that wrote or called, in order of first standing; those refused by the person left out."""
    names: dict[str, None] = {}
    for batch in batches:
        wrote = np.bincount(batch.sender[(batch.kind != Kind.SYSTEM) & (batch.sender >= 0)])
        names.update(dict.fromkeys(batch.handles[index] for index in np.flatnonzero(wrote)))
    if not names:
        raise Unreadable("No message was found in this file.", "Export the chat again.")
    return [name for name in names if name not in pair.refused]


def _refuse_group(batches: Sequence[Batch], names: Sequence[str], pair: Pair) -> None:
    known = [any(name in side for name in names) for side in (pair.me, pair.them)]
    people = sum(known) + sum(name not in pair.me | pair.them for name in names)
    if people > 2 or any(batch.group for batch in batches):
        size = f" of {people} people" if people > 2 else ""
        raise GroupChat(
            f"This is a group chat{size}, and Leeway reads only talks between two.",
            "Export the chat with one person alone.",
        )


def _called(me: str, names: Sequence[str]) -> frozenset[str]:
    """The name among these that is meant by what the person typed; none if there is none."""
    for likeness in _LIKENESSES:
        found = [name for name in names if likeness(name) == likeness(me)]
        if len(found) > 1:
            raise WhoIsWho(f"“{shown(me)}” fits more than one name in this file.", _there(names))
        if found:
            return frozenset(found)
    return frozenset()


def _there(names: Sequence[str]) -> str:
    listed = " and ".join(f"“{shown(name)}”" for name in names)
    return (
        f"The names in it are {listed}." if len(names) > 1 else f"The only name in it is {listed}."
    )


def _refuse_stranger(names: Sequence[str], mine: frozenset[str], me: str, them: str | None) -> None:
    """Refuse a talk without me; unless only they wrote in it, and the person named them."""
    silent = len(names) == 1 and them is not None and is_same(names[0], them)
    if not mine and not silent:
        raise WhoIsWho(
            f"“{shown(me)}” is not a name in this file.",
            f"{_there(names)} Give yours as it stands there.",
        )


def _refuse_another(names: Sequence[str], theirs: frozenset[str], them: str | None) -> None:
    """Refuse a talk with someone else than was named; a bare number may be anyone, and is asked about."""
    if them is None or is_nameless(them):
        return
    if all(is_same(name, them) or is_nameless(name) for name in theirs):
        return
    raise WhoIsWho(
        f"“{shown(them)}” is not a name in this file.",
        f"{_there(names)} Give theirs as it stands there; where your files name one person in two ways, "
        "give each with a --them of its own.",
    )


def is_nameless(handle: str) -> bool:
    """Whether a handle is a bare number, or a name that its owner chose and no contact list knows."""
    bare = _MARKS.sub("", handle).strip()
    return bare.startswith("~") or _NUMBER.fullmatch(bare) is not None


def _refuse_their_phone(
    batches: Sequence[Batch], mine: frozenset[str], theirs: frozenset[str], me: str
) -> None:
    for batch in batches:
        sign = ""
        if batch.owner in theirs:
            sign = batch.owner_signs[0] if batch.owner_signs else "Its lines are written as there."
        elif batch.partner and any(is_same(batch.partner, name) for name in (*mine, me)):
            if not any(is_same(batch.partner, name) for name in theirs):
                sign = "The file is named after you, and a chat is named after the other."
        if sign:
            raise NotYours(
                f"This export seems to come from the other person's phone. {sign}",
                "Leeway reads only your own: export the chat on your own phone.",
            )


def _doubts(theirs: frozenset[str], them: str | None) -> tuple[Question, ...]:
    """What only the person can say: whether a bare number is the one that was named, or the name of a number."""
    return tuple(
        Question(f"same_person:{shown(name)}", f"Is “{shown(name)}” {them}?", ("yes", "no"))
        for name in sorted(theirs)
        if them is not None and not is_same(name, them)
    )
