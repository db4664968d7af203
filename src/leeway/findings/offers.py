"""What they offered: words of theirs that are open to a talk, and when."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from leeway.cue import Cue
from leeway.findings._theirs import here, hits, said, up_to, whole
from leeway.journal import Journal
from leeway.readings import Readings
from leeway.record import Quote, Record
from leeway.term import ends


class Offer(NamedTuple):
    """One offer of theirs. `named_for`: the end of the day or hour they named (aware, local), if they did.

    `with_ending`: the same message also ends the relationship (then a talk is to listen, not to persuade).
    """

    quote: Quote
    named_for: datetime | None = None
    with_ending: bool = False


def offers(
    record: Record, readings: Readings, journal: Journal, now: datetime
) -> tuple[Offer, ...]:
    """All offers of theirs up to `now` (aware), newest first; whether one stands is not judged here."""
    record, readings = up_to(record, readings, now)
    ended = set(said(record, readings, Cue.FINAL))
    found = [
        _written(record, readings, row, row in ended) for row in said(record, readings, Cue.OPEN)
    ]
    found += _told(record, journal, now)
    return tuple(sorted(found, key=lambda offer: offer.quote.when.timestamp())[::-1])


def _written(record: Record, readings: Readings, row: int, with_ending: bool) -> Offer:  # noqa: FBT001
    """An offer in a message; of several times that it names, the latest."""
    quote = whole(record, readings, row, Cue.OPEN)
    named = [ends(hit.term, quote.when) for hit in hits(readings, row, Cue.OPEN)]
    return Offer(quote, max((end for end in named if end), default=None), with_ending)


def _told(record: Record, journal: Journal, now: datetime) -> list[Offer]:
    """The offers that were told; an ending told of the same moment was said in the same breath."""
    ended = {told.said_at for told in journal.told if told.cue is Cue.FINAL}
    return [
        Offer(
            told.quote._replace(when=here(record, told.said_at)),
            ends(told.term, here(record, told.said_at)),
            told.said_at in ended,
        )
        for told in journal.told
        if told.cue is Cue.OPEN and told.said_at <= now
    ]
