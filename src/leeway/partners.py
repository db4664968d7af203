"""Partners: the people whom a phone's backup holds talks with, and which of them is the pair's other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

import numpy as np

from leeway.errors import NotYours, WhoIsWho
from leeway.journal import Question
from leeway.pair import Pair
from leeway.phone import is_number, is_same_number, keys
from leeway.record import Kind
from leeway.sides import is_same, shown
from leeway.source import Batch

MOST_NAMED = 8
"""So many partners of a backup are named where one has to be chosen."""


class Partner(NamedTuple):
    """One of the people of a phone's backup: every name and every number of theirs, and how much there is.

    `messages` and `calls`: of both sides together; pictures and voicemails count as messages.
    """

    names: tuple[str, ...]
    numbers: tuple[str, ...]
    messages: int
    calls: int

    @property
    def title(self) -> str:
        """How the phone shows them."""
        return shown((self.names or self.numbers)[0])

    @property
    def told(self) -> str:
        """Name, number and how much, so that two of one name can be told apart."""
        number = f", {shown(self.numbers[0])}" if self.names and self.numbers else ""
        counts = ((self.messages, "message"), (self.calls, "call"))
        much = " and ".join(f"{n} {word}{'s' * (n != 1)}" for n, word in counts if n)
        return f"“{self.title}”{number} ({much})"


class Choice(NamedTuple):
    """Who of the partners is meant: for certain, and whom only the person can tell."""

    sure: tuple[Partner, ...]
    unsure: tuple[Partner, ...]


def people(batches: Iterable[Batch]) -> tuple[Partner, ...]:
    """The partners of these batches of whole phones, over all files and channels; the one with most rows first."""
    talks = [batch for batch in batches if batch.one_of_many and not batch.group]
    key_of = keys(batch.handles[1] for batch in talks)
    theirs: defaultdict[str, list[Batch]] = defaultdict(list)
    for batch in talks:
        theirs[key_of[batch.handles[1]]].append(batch)
    found = (_partner(each) for each in theirs.values())
    return tuple(sorted(found, key=lambda one: (-one.messages - one.calls, one.title)))


def _partner(batches: Sequence[Batch]) -> Partner:
    handles: Counter[str] = Counter()
    calls = rows = 0
    for batch in batches:
        handles.update({name: len(batch.time) for name in batch.known_as})
        rows += len(batch.time)
        calls += int(np.count_nonzero(batch.kind == Kind.CALL))
    addresses = {batch.handles[1] for batch in batches}
    most = [name for name, _ in handles.most_common()]
    numbers = tuple(name for name in most if name in addresses or is_number(name))
    return Partner(
        tuple(name for name in most if name not in numbers), numbers, rows - calls, calls
    )


def choose(among: Sequence[Partner], known: Collection[str], refused: Collection[str]) -> Choice:
    """Who of these is the one known by these names and numbers.

    Certain is whose number or address is known, or else the only one of that name. `refused`: handles that the
    person said are not theirs.
    """
    left = [one for one in among if not _has_number(one, refused)]
    sure = tuple(one for one in left if _has_number(one, known))
    named = tuple(one for one in left if one not in sure and _has_name(one, known))
    if sure or len(named) != 1:
        return Choice(sure, named)
    return Choice(named, ())


def _has_number(one: Partner, handles: Collection[str]) -> bool:
    return any(
        number.casefold() == handle.casefold() or is_same_number(number, handle)
        for number in one.numbers
        for handle in handles
    )


def _has_name(one: Partner, handles: Collection[str]) -> bool:
    names = (*one.names, *(each for each in one.numbers if not is_number(each)))
    return any(is_same(name, handle) for name in names for handle in handles)


def meant(
    among: Sequence[Partner], known: Collection[str], pair: Pair, me: str
) -> tuple[tuple[Partner, ...], tuple[Question, ...]]:
    """The partners that are the pair's other, and what to ask about more of that name.

    Raises WhoIsWho where nobody is, or more than one may be, and NotYours for a phone on which the partner is me.
    """
    sure, unsure = choose(among, known, pair.refused)
    if sure:
        return sure, tuple(_asked(one) for one in unsure)
    if not unsure:
        refuse_their_phone(among, {me, *pair.me})
    names = " and ".join(f"“{shown(name)}”" for name in sorted(known))
    some = unsure or tuple(among)
    listed = ", ".join(one.told for one in some[:MOST_NAMED])
    if unsure:
        raise WhoIsWho(
            f"More than one in this backup is called {names}: {listed}.",
            "Give their number, or their numbers, each with a --them of its own.",
        )
    next_step = "Give the name or number with --them, as it stands there."
    if known:
        next_step += (
            " If your files name one person in two ways, give each with a --them of its own."
        )
    nobody = f"nobody in it is called {names}" if known else "Leeway has to know with whom"
    if len(among) == 1:
        raise WhoIsWho(
            f"This backup holds talks with one person, {listed}, and {nobody}.", next_step
        )
    raise WhoIsWho(
        f"This backup holds talks with {len(among)} people, and {nobody}. Most with {listed}.",
        next_step,
    )


def refuse_their_phone(partners: Iterable[Partner], mine: Collection[str]) -> None:
    """Raise NotYours where one of these is me."""
    if any(_has_number(one, mine) or _has_name(one, mine) for one in partners):
        raise NotYours(
            "This backup seems to come from the other person's phone: it holds talks with you.",
            "Leeway reads only your own: make a backup of your own phone.",
        )


def _asked(one: Partner) -> Question:
    number = shown(one.numbers[0])
    return Question(
        f"same_person:{number}",
        f"Is {number}, who is called “{one.title}” too, the same person? Left out until you say: {one.told}.",
        ("yes", "no"),
    )


def is_of(batch: Batch, partners: Iterable[Partner]) -> bool:
    """Whether a batch of a whole phone is the talk with one of these."""
    number = batch.handles[1]
    return not batch.group and any(_has_number(one, {number}) for one in partners)
