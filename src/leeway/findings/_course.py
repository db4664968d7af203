"""How anger and hurt fade: weights with two half-lives, and the pace at which they may run."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Days = npt.NDArray[np.float64]

FAST_HALF_LIFE = 0.6
"""Days in which the fast share of a hostile exchange halves. An assumption: no half-life is published."""

SLOW_HALF_LIFE = 14.0
"""Days in which the slow share halves, and hurt words too. An assumption as well."""

SLOW_SHARE = 0.35
"""The share of a hostile exchange that fades slowly."""

HURT = 0.25
"""What one day with hurt words weighs."""

HURT_MOST = 0.8
"""Hurt words weigh no more than this together."""

PACE = 3.0
"""The band allows for half-lives that are so many times shorter or longer."""


class Course(NamedTuple):
    """What weighs at a moment, on the scale "one hostile exchange = 1".

    `anger_ages`, `hurt_ages`: days since each; `anger`: what each hostile exchange weighed after the warm
    words that followed; `steady`: what does not fade (answers, a limit).
    """

    anger_ages: Days
    anger: Days
    hurt_ages: Days
    steady: float

    def after(self, days: float = 0.0, pace: float = 1.0) -> float:
        """The value so many days later if nothing more happens, with half-lives `pace` times as long."""
        fast = _halved(self.anger_ages + days, FAST_HALF_LIFE * pace)
        slow = _halved(self.anger_ages + days, SLOW_HALF_LIFE * pace)
        anger = self.anger * ((1 - SLOW_SHARE) * fast + SLOW_SHARE * slow)
        hurt = HURT * _halved(self.hurt_ages + days, SLOW_HALF_LIFE * pace)
        return float(anger.sum()) + min(float(hurt.sum()), HURT_MOST) + self.steady


def _halved(ages: Days, half_life: float) -> Days:
    return np.asarray(np.exp2(-ages / half_life), np.float64)
