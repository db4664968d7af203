"""Theirs: which of a phone's people, or which new name, is the other: when it is asked, and what was answered."""

from __future__ import annotations

from typing import NamedTuple

from leeway.pair import Pair
from leeway.partners import MOST_NAMED, Choice, Partner, choose
from leeway.sides import is_same
from leeway.web.desk import Pending
from leeway.web.visit import Visit


class Doubt(NamedTuple):
    """What only the person can say: who among `partners` is the other, and whether `stranger` is the one known.

    `partners`: those to choose from, () where it is certain; `must`: one has to be named; `stranger`: a name in a
    chat that is none of those known, "" where there is none.
    """

    partners: tuple[Partner, ...] = ()
    must: bool = False
    stranger: str = ""

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.partners or self.stranger)


def doubt(pending: Pending, pair: Pair, me: str) -> Doubt:
    """What is not certain about the other, once it is known (or not, "") which name is mine."""
    names = _names(pending, pair, me)
    choice = _choice(pending, pair, names)
    asked = choice.unsure or (() if choice.sure else pending.partners[:MOST_NAMED])
    known = any(is_same(name, one) for name in names for one in pair.them)
    stranger = names[0] if len(names) == 1 and pair.them and not known else ""
    return Doubt(asked, bool(asked) and not choice.sure, stranger)


def answered(visit: Visit, pending: Pending, me: str) -> Pair | None:
    """Who is who after what was ticked or typed; None where the other has still to be named."""
    pair = visit.session.pair()
    open_ = doubt(pending, pair, me)
    names = _names(pending, pair, me)
    ticked = {int(each) for each in visit.all("them") if each.isdecimal()}
    chosen = [one for place, one in enumerate(open_.partners) if place in ticked]
    if typed := visit.text("other"):
        chosen += choose(pending.partners, {typed}, ()).sure
    if open_.must and not chosen:
        return None
    if open_.stranger and visit.text("same"):
        pair = pair.with_them(open_.stranger)
    if not open_.partners:
        return pair
    theirs = {number for one in chosen for number in one.numbers}
    not_theirs: set[str] = set()
    if _choice(pending, pair, names).unsure:
        not_theirs = {number for one in open_.partners for number in one.numbers} - theirs
    told = Pair(pair.me, pair.them, pair.refused | not_theirs, pair.my_name, pair.their_name)
    return told.with_them(*theirs, *(names if chosen and me else ()))


def _names(pending: Pending, pair: Pair, me: str) -> list[str]:
    """The names in the chats that may be theirs."""
    mine = {me, *pair.me}
    return [
        one.name for one in pending.handles if not any(is_same(one.name, each) for each in mine)
    ]


def _choice(pending: Pending, pair: Pair, names: list[str]) -> Choice:
    return choose(pending.partners, {*pair.them, *names}, pair.refused)
