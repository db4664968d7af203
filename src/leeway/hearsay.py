"""Hearsay: words of theirs that the person told, read as a message is; the stricter of choice and words holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from math import inf

from leeway.cue import LIMIT_CUES, SURE, Cue, Hit
from leeway.handlog import with_contacts
from leeway.journal import Contact, Journal, Reopening, Told
from leeway.readings import read
from leeway.record import Channel, Kind, Who, ZoneFrom, nothing
from leeway.term import ends

COLD = (
    *LIMIT_CUES,
    Cue.FINAL,
    Cue.AMBIVALENT,
    Cue.HOSTILE,
    Cue.THREAT,
    Cue.COERCION,
    Cue.ORDER,
    Cue.SELF_HARM,
)
"""What told words may add to the choice made for them. What would open a door is not among them."""


def heard(journal: Journal) -> Journal:
    """The journal with every told saying as often as it says something: as chosen, and as its words say.

    Words take away nothing that was chosen but an offer: one stays only where they hold nothing cold, or say it
    too. A reopening whose words are cold is none, and counts as what they say.
    """
    told = [part for each in journal.told for part in _parts(each)]
    cold = [(each, _added(_of(each))) for each in journal.reopenings]
    told += [part for _, parts in cold for part in parts]
    open_ = tuple(each for each, parts in cold if not parts)
    return replace(journal, told=tuple(told), reopenings=open_)


def said_in(told: Told) -> tuple[Hit, ...]:
    """What its words say for sure."""
    if not told.words.strip():
        return ()
    message = Contact(told.said_at, Who.THEM, Kind.MESSAGE, Channel.OTHER, told.words)
    readings = read(with_contacts(nothing("UTC", ZoneFrom.ASSUMED), (message,)))
    return tuple(hit for hit in readings.said[readings.of[0]] if hit.probability >= SURE)


def _of(reopening: Reopening) -> Told:
    """The words of a reopening as a saying."""
    return Told(Cue.REOPEN, reopening.said_at, reopening.words)


def _parts(told: Told) -> Iterator[Told]:
    hits = said_in(told)
    same = [hit for hit in hits if hit.cue is told.cue]
    added = _added(told, hits)
    if told.cue is not Cue.OPEN or same or not added:
        yield _refined(told, same)
    yield from added


def _added(told: Told, hits: tuple[Hit, ...] | None = None) -> list[Told]:
    """What its words say beside the choice, each thing once: of several places, the one that lasts longest."""
    hits = said_in(told) if hits is None else hits
    return [
        _as_told(told, max(same, key=lambda hit: _end(hit, told.said_at)))
        for cue in COLD
        if cue is not told.cue and (same := [hit for hit in hits if hit.cue is cue])
    ]


def _as_told(told: Told, hit: Hit) -> Told:
    return told._replace(cue=hit.cue, term=hit.term, exceptions=hit.exceptions, scope=hit.scope)


def _refined(told: Told, same: list[Hit]) -> Told:
    """The choice, with the time and the exceptions of its words where none were told; never sooner over."""
    if told.cue not in LIMIT_CUES or not same:
        return told
    hit = max(same, key=lambda each: _end(each, told.said_at))
    named = told.term is None or inf > _end(hit, told.said_at) > _end(told, told.said_at)
    return told._replace(
        term=hit.term if named else told.term, exceptions=told.exceptions or hit.exceptions
    )


def _end(said: Hit | Told, given: datetime) -> float:
    """When what was said is over, in UTC seconds; infinite without a date, at once for a bare "not now"."""
    end = ends(said.term, given)
    if end is not None:
        return end.timestamp()
    return given.timestamp() if said.cue is Cue.NOT_NOW else inf
