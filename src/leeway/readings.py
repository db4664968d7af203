"""Readings: what every message says; read(record) gives one row for each message."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from leeway.cue import SURE, Cue, Hit

if TYPE_CHECKING:
    import numpy.typing as npt

_PLACE = {cue: at for at, cue in enumerate(Cue)}


@dataclass(frozen=True, slots=True, eq=False)
class Readings:
    """What each message of a Record of length n says.

    `of`: int32 of length n into `said`; `said[0]` is empty (nothing was found). `table`: float32 of
    shape (len(said), len(Cue)), the probability of each cue.
    """

    of: npt.NDArray[np.int32]
    said: tuple[tuple[Hit, ...], ...]
    table: npt.NDArray[np.float32]

    def __len__(self) -> int:
        """How many messages."""
        return len(self.of)

    def before(self, count: int) -> Readings:
        """The readings of the first `count` messages."""
        return replace(self, of=self.of[:count])

    def probability(self, cue: Cue) -> npt.NDArray[np.float32]:
        """The probability of one cue in each message, float32 of length n."""
        return self.table[self.of, _PLACE[cue]]

    def holds(self, cue: Cue) -> npt.NDArray[np.bool_]:
        """Where one cue holds, bool of length n."""
        return (self.table[:, _PLACE[cue]] >= SURE)[self.of]

    def rows(self, cue: Cue) -> list[int]:
        """The rows where one cue holds, in order of time."""
        return [int(row) for row in np.flatnonzero(self.holds(cue))]

    def hit(self, row: int, cue: Cue) -> Hit | None:
        """The strongest hit of one cue in one message, or None."""
        hits = [hit for hit in self.said[self.of[row]] if hit.cue is cue and hit.probability >= SURE]
        return max(hits, key=lambda hit: hit.probability, default=None)

    def cues(self, row: int) -> frozenset[Cue]:
        """All cues that hold in one message."""
        return frozenset(hit.cue for hit in self.said[self.of[row]] if hit.probability >= SURE)
