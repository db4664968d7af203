"""Words held up from a record up to now: which rows say a thing, quoted whole; what was disputed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import numpy as np

from leeway.cue import SURE, Cue, Hit
from leeway.journal import TOLD, Journal
from leeway.readings import Readings
from leeway.record import Kind, Quote, Record, Who

BINDING_HOURS = 24
"""How long a reading binds after it was disputed, and a reopening entered by hand must wait."""

_SPEAKING = (Kind.MESSAGE, Kind.MEDIA, Kind.VOICEMAIL)


def up_to(record: Record, readings: Readings, now: datetime) -> tuple[Record, Readings]:
    """A record and its readings without what came after `now` (aware)."""
    record = record.before(now)
    return record, readings.before(len(record))


def said(record: Record, readings: Readings, cue: Cue, who: Who = Who.THEM) -> list[int]:
    """The rows in which one side says a thing, in order of time."""
    held = readings.holds(cue) & (record.who == who)
    return [int(row) for row in np.flatnonzero(held)]


def hits(readings: Readings, row: int, cue: Cue) -> tuple[Hit, ...]:
    """All places of a message that say a thing; a bare one where the reading shows no words."""
    found = readings.said[readings.of[row]]
    return tuple(h for h in found if h.cue is cue and h.probability >= SURE) or (Hit(cue),)


def whole(record: Record, readings: Readings, row: int, cue: Cue) -> Quote:
    """A message held up with the messages just before it that belong to what it says, a line each."""
    quote = record.quote(row)
    bubbles = max(hit.bubbles for hit in hits(readings, row, cue))
    if not bubbles:
        return quote
    own = (record.who[:row] == record.who[row]) & np.isin(record.kind[:row], _SPEAKING)
    parts = [*record.texts(np.flatnonzero(own)[-bubbles:]), quote.text]
    return quote._replace(text="\n".join(part for part in parts if part))


def here(record: Record, moment: datetime) -> datetime:
    """An aware moment on the record's own clock; as it is where the record has none."""
    return record.local(moment) if record.origins else moment


def told_words(
    record: Record, journal: Journal, now: datetime, *cues: Cue
) -> Iterable[tuple[Cue, Quote]]:
    """Words of theirs that the person told, up to `now`: what they say, and the quote on the local clock."""
    for told in journal.told:
        if told.cue in cues and told.said_at <= now:
            yield told.cue, told.quote._replace(when=here(record, told.said_at))


def row_at(record: Record, moment: datetime) -> int:
    """The last row up to and including an aware moment; -1 before the first."""
    return len(record.before(moment)) - 1


def has_waited(since: datetime, now: datetime) -> bool:
    """Whether what was entered by hand at a moment has waited its time."""
    return now.timestamp() - since.timestamp() >= BINDING_HOURS * 3600


def disputed(journal: Journal, now: datetime) -> frozenset[int]:
    """The messages that the person said were misread, once the dispute has waited its time."""
    waited = (each.event for each in journal.disputes if has_waited(each.at, now))
    return frozenset(waited) - {TOLD}
