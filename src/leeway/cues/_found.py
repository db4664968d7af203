"""A limit in the making: what was found, and where in the plain words."""

from __future__ import annotations

from typing import NamedTuple

from leeway.cue import Cue, Scope
from leeway.term import Term


class Found(NamedTuple):
    """One limit as it is judged; `start` and `stop` are its place in the plain words."""

    cue: Cue
    start: int
    stop: int
    words: str
    term: Term | None = None
    scope: Scope = Scope.PERSON
    exceptions: tuple[str, ...] = ()
