"""The acts that count: what I did as their partner, before any parting or limit, is no pressure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import numpy as np

from leeway.findings._asked import binding, under
from leeway.journal import Limit, LimitKind
from leeway.record import Mask, Record, Who

ALWAYS = frozenset({"P06", "P07", "P12", "P13", "P15", "P25", "P29"})
"""What weighs whenever it was done: past a limit, round a block, through others, in person, harm."""


def counts(record: Record, limits: tuple[Limit, ...], apart_since: datetime | None) -> Mask:
    """The rows since the parting, or while a limit on contact stood; all where no parting is known."""
    if apart_since is None:
        return np.ones(len(record), bool)
    kinds = (LimitKind.NO_CONTACT, LimitKind.SPACE, LimitKind.LOGISTICS)
    since: Mask = record.utc >= apart_since.timestamp()
    return since | under(record, binding(limits, *kinds))


def without_partnership(record: Record, where: Mask) -> Record:
    """The same rows, with mine outside `where` given to nobody, so that no run is made of them."""
    if where.all():
        return record
    early = (record.who == Who.ME) & ~where
    return replace(record, who=np.where(early, np.uint8(Who.NOBODY), record.who))
