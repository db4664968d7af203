"""Messages merged into turns, and hostile moments: what several findings stand on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from leeway.record import Quote

TURN_SECONDS = 180
"""Messages of one side less than this apart are one turn (docs/findings.md)."""


@dataclass(frozen=True, slots=True, eq=False)
class Turns:
    """Turns of a record as columns of equal length, in order of time.

    first, last int64 rows (inclusive); who uint8; start, end int64 UTC seconds; words int32. A call, visit
    or voicemail is a turn of its own.
    """

    first: npt.NDArray[np.int64]
    last: npt.NDArray[np.int64]
    who: npt.NDArray[np.uint8]
    start: npt.NDArray[np.int64]
    end: npt.NDArray[np.int64]
    words: npt.NDArray[np.int32]

    def __len__(self) -> int:
        """How many turns."""
        return len(self.first)


class HostileMoment(NamedTuple):
    """Hostile messages of theirs that belong together (an hour or less from one to the next).

    `severe`: two of them or more within an hour. `events`: their ids. Describes a moment, blames nobody.
    """

    start: datetime
    end: datetime
    severe: bool
    events: tuple[int, ...]
    quote: Quote
