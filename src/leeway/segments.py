"""Segments: a Record in a vault, as stretches of plain columns; a grown import adds one stretch."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from leeway.record import COLUMNS, Column, Mask, Origin, Record, Rows, gather
from leeway.vault import Vault
from leeway.written import plain, typed

FORM = 1
"""The form of the columns (docs/vault.md); another form is another step in migrations.py."""

MOST = 24
"""From so many stretches on they are written anew as one."""


class Segment(NamedTuple):
    """Some events, and the origins that were not known before them.

    A later stretch may hold an event of an earlier one anew: then it stands in its place.
    """

    columns: dict[str, Column]
    text: Column
    bounds: Rows
    origins: tuple[Origin, ...]


def load(vault: Vault) -> Record | None:
    """The whole record; None where nothing was imported."""
    segments = _segments(vault)
    return _joined(segments) if segments else None


def save(vault: Vault, before: Record | None, after: Record) -> int:
    """Write what `after` has beyond `before`, which is what the vault holds; returns how many events were written.

    Where the stretches alone would not give `after` back exactly, all is written anew as one.
    """
    segments = _segments(vault)
    with vault.transaction():
        if before is not None and len(segments) < MOST:
            more = _beyond(before, after)
            if (
                more is not None
                and _is_growth(more, after)
                and is_equal(_joined([*segments, more]), after)
            ):
                return _write(vault, more)
        vault.rows("DELETE FROM segments")
        return _write(vault, _segment(after, 0))


def agreeing(one: Record, other: Record) -> int:
    """In how many events, from the first on, two records say the same at the same time."""
    most = min(len(one), len(other))
    for name in ("utc", "who", "kind"):
        most = _first(getattr(one, name)[:most] != getattr(other, name)[:most])
    most = _first(one.bounds[1 : most + 1] != other.bounds[1 : most + 1])
    letters = int(one.bounds[most])
    different = _first(one.text[:letters] != other.text[:letters])
    return (
        most if different == letters else int(np.searchsorted(one.bounds, different, "right")) - 1
    )


def _first(different: Mask) -> int:
    """The first place that is different; the length where none is."""
    return int(different.argmax()) if different.any() else len(different)


def is_equal(one: Record, other: Record) -> bool:
    """Whether two records hold the same in every column."""
    names = (*COLUMNS, "bounds", "text")
    return one.origins == other.origins and all(
        np.array_equal(getattr(one, name), getattr(other, name)) for name in names
    )


def _is_growth(more: Segment, after: Record) -> bool:
    """Whether a stretch adds to a record; one that says most of it anew takes its place."""
    return 2 * (len(more.bounds) - 1) <= len(after)


def _beyond(before: Record, after: Record) -> Segment | None:
    """The events that are new or changed; None when the origins are not those known before and more."""
    known = len(before.origins)
    if after.origins[:known] != before.origins:
        return None
    fresh = ~np.isin(after.ids, before.ids)
    old = np.flatnonzero(~fresh)
    by_id = np.argsort(before.ids)
    at = by_id[np.searchsorted(before.ids, after.ids[old], sorter=by_id)]
    fresh[old[_differ(before[at], after[old])]] = True
    return _segment(after[np.flatnonzero(fresh)], known)


def _differ(one: Record, other: Record) -> Mask:
    """Where two records of the same length differ."""
    differ: Mask = np.diff(one.bounds) != np.diff(other.bounds)
    for name in COLUMNS:
        differ |= getattr(one, name) != getattr(other, name)
    if np.array_equal(one.bounds, other.bounds):
        others = np.flatnonzero(one.text != other.text)
        differ[np.searchsorted(one.bounds, others, side="right") - 1] = True
    else:
        same = np.flatnonzero(~differ)
        words = one[same].text != other[same].text
        rows = np.searchsorted(one[same].bounds, np.flatnonzero(words), side="right") - 1
        differ[same[rows]] = True
    return differ


def _segment(record: Record, known: int) -> Segment:
    columns = {name: getattr(record, name) for name in COLUMNS}
    return Segment(columns, record.text, record.bounds, record.origins[known:])


def _joined(segments: Sequence[Segment]) -> Record:
    """All stretches as one record: each event as it was said last, in order of time, ties as first met."""
    origins = tuple(origin for segment in segments for origin in segment.origins)
    columns = {name: _one([each.columns[name] for each in segments]) for name in COLUMNS}
    text, bounds = _one([each.text for each in segments]), _bounds(segments)
    if len(segments) == 1 or _follow(columns["utc"], columns["ids"]):
        return Record(**columns, text=text, bounds=bounds, origins=origins)
    first, last = _met(columns["ids"])
    rows = last[np.lexsort((first, columns["utc"][last]))]
    words, edges = gather(text, bounds[:-1][rows], bounds[1:][rows])
    chosen = {name: column[rows] for name, column in columns.items()}
    return Record(**chosen, text=words, bounds=edges, origins=origins)


def _follow(utc: Column, ids: Column) -> bool:
    """Whether the stretches lie one behind the other as they are: a chat that only grew."""
    return bool((utc[1:] >= utc[:-1]).all()) and len(np.unique(ids)) == len(ids)


def _met(ids: Column) -> tuple[Rows, Rows]:
    """For each different id the first and the last row that has it."""
    _, first = np.unique(ids, return_index=True)
    _, from_end = np.unique(ids[::-1], return_index=True)
    return first, len(ids) - 1 - from_end


def _one(parts: Sequence[Column]) -> Column:
    return parts[0] if len(parts) == 1 else np.concatenate(parts)


def _bounds(segments: Sequence[Segment]) -> Rows:
    starts = np.cumsum([0, *(len(segment.text) for segment in segments)])
    inner = [each.bounds[:-1] + start for each, start in zip(segments, starts, strict=False)]
    return np.concatenate([*inner, starts[-1:]])


# ------------------------------------------------------------ rows of the vault


def _write(vault: Vault, segment: Segment) -> int:
    events = len(segment.bounds) - 1
    origins = json.dumps(plain(segment.origins), ensure_ascii=False)
    ((number,),) = vault.rows(
        "INSERT INTO segments (form, events, origins) VALUES (?, ?, ?) RETURNING number",
        FORM,
        events,
        origins,
    )
    every = {**segment.columns, "text": segment.text, "bounds": segment.bounds}
    for name, column in every.items():
        portable = np.ascontiguousarray(column, column.dtype.newbyteorder("<"))
        vault.rows(
            "INSERT INTO columns VALUES (?, ?, ?, ?)",
            number,
            name,
            portable.dtype.str,
            portable.data.cast("B") if portable.size else b"",
        )
    return events


def _segments(vault: Vault) -> list[Segment]:
    held: dict[int, dict[str, Any]] = {}
    for number, name, kind, content in vault.rows(
        "SELECT segment, name, type, content FROM columns ORDER BY segment"
    ):
        held.setdefault(number, {})[name] = np.frombuffer(content, np.dtype(kind))
    origins = dict(vault.rows("SELECT number, origins FROM segments"))
    return [
        Segment(
            {name: columns[name] for name in COLUMNS},
            columns["text"],
            columns["bounds"],
            typed(tuple[Origin, ...], json.loads(origins[number])),
        )
        for number, columns in held.items()
    ]
