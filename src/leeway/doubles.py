"""Doubles: several exports of one chat become one record, in which each event stands once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from typing import NamedTuple

import numpy as np

from leeway.record import COLUMNS, Record


class Together(NamedTuple):
    """Two records in one, and what the person should know of how they met."""

    record: Record
    notes: tuple[str, ...]


def merged(records: Sequence[Record]) -> Record:
    """All records in one."""
    return reduce(lambda first, second: together(first, second).record, records)


def together(first: Record, second: Record) -> Together:
    """Two records in one: what both hold stands once, what one holds stays."""
    new = second[~np.isin(second.ids, first.ids)]
    columns = {name: np.concatenate((getattr(first, name), getattr(new, name))) for name in COLUMNS}
    columns["origin"][len(first) :] += len(first.origins)
    both = replace(
        first,
        **columns,
        text=np.concatenate((first.text, new.text)),
        bounds=np.concatenate((first.bounds, first.bounds[-1] + new.bounds[1:])),
        origins=first.origins + new.origins,
    )
    return Together(both[np.argsort(both.utc, kind="stable")], ())


def shared(first: Record, second: Record) -> bool:
    """Whether two records hold messages of one chat."""
    return bool(np.isin(second.ids, first.ids).any())
