"""What the columns of a table are, by their headings; and what the words in its cells mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, lru_cache

from leeway.importers._sheet import plain
from leeway.packed import toml

LONGEST_WORDS = 80
"""So many letters of a cell tell what it means; longer ones are no words of a type."""


class Role(StrEnum):
    """What a column holds."""

    DATE = "date"
    TIME = "time"
    NUMBER = "number"
    CALLED = "called"
    NAME = "name"
    TYPE = "type"
    MINE = "mine"
    SECONDS = "seconds"
    TEXT = "text"
    SERVICE = "service"
    SENDER = "sender"
    RECEIVER = "receiver"
    ATTACHMENT = "attachment"
    CHAT = "chat"
    WHO = "who"


class Way(StrEnum):
    """What a cell says of whose act it was, and of how it ended."""

    OUT = "out"
    IN = "in"
    MISSED = "missed"
    REJECTED = "rejected"
    BLOCKED = "blocked"
    VOICEMAIL = "voicemail"
    UNANSWERED = "unanswered"
    ELSEWHERE = "elsewhere"
    DRAFT = "draft"
    SYSTEM = "system"
    NO_CONTACT = "no_contact"


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table: of each role the first, of `types` all; and what its headings say besides.

    `in_minutes`: lengths are minutes; `hours_and_minutes`: a length of two parts is hours and minutes;
    `router`: types are a home router's numbers.
    """

    places: Mapping[Role, int] = field(default_factory=dict)
    types: tuple[int, ...] = ()
    width: int = 0
    in_minutes: bool = False
    hours_and_minutes: bool = False
    router: bool = False

    def has(self, *roles: Role) -> bool:
        """Whether a column has one of these roles."""
        return not self.places.keys().isdisjoint(roles)

    def cell(self, cells: Sequence[str], role: Role) -> str:
        """What a row as wide as the table holds in the column of a role; empty where there is none."""
        place = self.places.get(role)
        return "" if place is None else cells[place]

    def is_told(self) -> bool:
        """Whether a row tells when it was, with whom, and whose act."""
        if not self.has(Role.DATE):
            return False
        if self.has(Role.WHO) or (self.has(Role.SENDER) and self.has(Role.RECEIVER)):
            return self.has(Role.TEXT, Role.SECONDS, Role.TYPE)
        whose = self.has(Role.TYPE, Role.MINE, Role.CALLED)
        with_whom = (Role.NUMBER, Role.CALLED, Role.NAME, Role.SENDER, Role.RECEIVER, Role.CHAT)
        return whose and self.has(*with_whom) and self.width > 2


def columns_of(headings: Sequence[str]) -> Columns:
    """The columns that these headings name; columns of no known role are left alone."""
    known = _roles()
    places: dict[Role, int] = {}
    types: list[int] = []
    for place, heading in enumerate(headings):
        bare = plain(re.sub(r"\(.*?\)|\[.*?\]", " ", heading))
        role = known.get(plain(heading)) or known.get(bare)
        if role is None:
            continue
        places.setdefault(role, place)
        if role is Role.TYPE:
            types.append(place)
    length = headings[places[Role.SECONDS]] if Role.SECONDS in places else ""
    units = toml("tables")["units"]
    routers = {plain(word) for word in toml("tables")["routers"]["headings"]}
    router = len(routers & set(map(plain, headings))) > 1
    return Columns(
        places,
        tuple(types),
        len(headings),
        in_minutes=_speaks_of(length, units["minutes"]) and not _speaks_of(length, _SECONDS),
        hours_and_minutes=router or any(unit in length.casefold() for unit in units["clock_hours"]),
        router=router,
    )


_SECONDS = ("s", "sec", "secs", "seconds", "ss", "sek", "sekunden")


def _speaks_of(heading: str, words: Iterable[str]) -> bool:
    told = plain(heading)
    return any(re.search(rf"(?<!\w){_pattern(word)}(?!\w)", told) for word in words)


@cache
def _roles() -> dict[str, Role]:
    table = toml("tables")["columns"]
    return {plain(word): role for role in Role for word in table[role.value]}


def _pattern(word: str) -> str:
    ending = r"\w*" if word.endswith("*") else ""
    return re.escape(plain(word)) + ending


@cache
def _meanings(section: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """A pattern that finds the words of one section, the longest first, and the meaning of each of its groups."""
    pairs = [(word, name) for name, words in toml("tables")[section].items() for word in words]
    pairs.sort(key=lambda pair: len(pair[0]), reverse=True)
    parts = []
    for word, _ in pairs:
        inside = plain(word).isascii() or re.fullmatch(r"[^\W\d_ぁ-鿿가-힣]+[\w ]*", plain(word))
        bounds = (r"(?<!\w)", r"(?!\w)") if inside else ("", "")
        parts.append(f"({bounds[0]}{_pattern(word)}{bounds[1]})")
    return re.compile("|".join(parts)), tuple(name for _, name in pairs)


@lru_cache(4096)
def said(section: str, cell: str) -> tuple[str, ...]:
    """What a cell says, in the words of one section, in their order; each once."""
    pattern, names = _meanings(section)
    words = plain(cell[:LONGEST_WORDS])
    found = (names[(match.lastindex or 1) - 1] for match in pattern.finditer(words))
    return tuple(dict.fromkeys(found))


@lru_cache(4096)
def is_one_of(section: str, cell: str) -> bool:
    """Whether a cell is one of the words for some people: me, unknown, hidden."""
    words = toml("tables")["people"][section]
    return plain(cell) in {plain(word) for word in words}
