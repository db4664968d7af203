"""What stood before their hostile moments more often than before calm ones: a description, never blame."""

from __future__ import annotations

from typing import NamedTuple


class Spark(NamedTuple):
    """One kind of act that often came in the 12 hours before a hostile moment.

    `before_hostile` of `hostile` moments had it; `before_calm` of `calm` comparison moments had it.
    `evidence`: ids of the acts before hostile moments.
    """

    what: str
    before_hostile: int
    hostile: int
    before_calm: int
    calm: int
    evidence: tuple[int, ...]
