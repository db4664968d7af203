"""Contacts logged by hand, laid into a record."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from leeway.journal import Contact
from leeway.record import (
    COLUMNS,
    UNKNOWN_SECONDS,
    Event,
    Origin,
    Record,
    gather,
    stable_ids,
    wall_clock,
)

ORIGIN = "logged by hand"
"""Where a contact logged by hand says that it comes from."""

UNTIMED = "logged by hand, hour not known"
"""Where one does whose hour was not told."""


def with_contacts(record: Record, contacts: tuple[Contact, ...]) -> Record:
    """The record with the contacts logged by hand among its events, in order of time."""
    if not contacts:
        return record
    ordered = sorted(contacts, key=lambda contact: contact.when)
    columns = _columns(record, ordered)
    merged = {
        name: np.concatenate([getattr(record, name), columns[name]]).astype(
            getattr(record, name).dtype
        )
        for name in COLUMNS
    }
    words = b"".join(contact.text.encode() for contact in ordered)
    lengths = np.array([len(contact.text.encode()) for contact in ordered])
    text = np.concatenate([record.text, np.frombuffer(words, np.uint8)])
    bounds = np.concatenate([record.bounds, record.bounds[-1] + np.cumsum(lengths)])
    order = np.argsort(merged["utc"], kind="stable")
    buffer, edges = gather(text, bounds[:-1][order], bounds[1:][order])
    origins = (
        Origin(ORIGIN, "hand log", record.zone, record.zone_from),
        Origin(UNTIMED, "hand log", record.zone, record.zone_from, timed=False),
    )
    return replace(
        record,
        **{name: column[order] for name, column in merged.items()},
        text=buffer,
        bounds=edges,
        origins=(*record.origins, *origins),
    )


def has_hour(event: Event) -> bool:
    """Whether the hour of an event is known."""
    return not event.origin.startswith(f"{UNTIMED}:")


def _columns(record: Record, contacts: list[Contact]) -> dict[str, Any]:
    local = [record.local(contact.when) for contact in contacts]
    wall = np.array([wall_clock(moment) for moment in local], np.int64)
    who = np.array([contact.who for contact in contacts], np.uint8)
    channel = np.array([contact.channel for contact in contacts], np.uint8)
    texts = np.array([_text_hash(contact.text) for contact in contacts], np.uint64)
    lengths = [UNKNOWN_SECONDS if c.seconds is None else c.seconds for c in contacts]
    count = len(contacts)
    return {
        "ids": stable_ids(channel, who, wall, texts),
        "utc": np.array([round(contact.when.timestamp()) for contact in contacts], np.int64),
        "wall": wall,
        "fold": np.array([moment.fold for moment in local], np.uint8),
        "who": who,
        "channel": channel,
        "kind": np.array([contact.kind for contact in contacts], np.uint8),
        "seconds": np.array(lengths, np.int32),
        "edited": np.zeros(count, np.bool_),
        "origin": len(record.origins) + np.array([not c.timed for c in contacts], np.uint16),
        "line": np.arange(1, count + 1, dtype=np.int32),
    }


def _text_hash(text: str) -> int:
    """FNV-1a of the UTF-8 (Fowler, Noll & Vo): stable from run to run."""
    state = 0xCBF29CE484222325
    for byte in text.encode():
        state = ((state ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return state
