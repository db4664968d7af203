"""What they offered: words of theirs that are open to a talk, and when."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from leeway.record import Quote


class Offer(NamedTuple):
    """One offer of theirs. `named_for`: the end of the day or hour they named (aware, local), if they did.

    `with_ending`: the same message also ends the relationship (then a talk is to listen, not to persuade).
    """

    quote: Quote
    named_for: datetime | None = None
    with_ending: bool = False
