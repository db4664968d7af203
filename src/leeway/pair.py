"""Who is who: the handles of each side, confirmed or refused."""

from __future__ import annotations

from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Pair:
    """The two people of one record.

    A handle is a name, number or address as a source writes it. `refused` are handles that the person
    said are neither of the two.
    """

    me: frozenset[str] = field(default_factory=frozenset)
    them: frozenset[str] = field(default_factory=frozenset)
    refused: frozenset[str] = field(default_factory=frozenset)
    my_name: str = "You"
    their_name: str = "They"

    def with_me(self, *handles: str) -> Pair:
        """The same pair with more handles of mine."""
        return replace(self, me=self.me | set(handles))

    def with_them(self, *handles: str) -> Pair:
        """The same pair with more handles of theirs."""
        return replace(self, them=self.them | set(handles))
