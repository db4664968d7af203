"""Readings by hand: a chat whose lines carry what they say in braces, after their words.

them: i need ten days {space: DAYS 10}          a cue, its term: unit, count, hour
them: not tonight {not_now: END_OF_DAY}
them: busy {not_now: WEEKDAY 4 18}              Friday, 18:00
them: not that again {not_now @subject}         what it covers
them: contact me again {no_contact +1}          one message before it belongs to it
them: only the kids {logistics =the kids}       what stays allowed
them: its over, call me {final} {open}          two cues; {warm ~0.4} is too unsure to hold
"""

from __future__ import annotations

import re

import numpy as np

from leeway.cue import Cue, Hit, Scope
from leeway.readings import Readings
from leeway.record import Record
from leeway.term import Term, Unit

MARK = re.compile(
    r"\{(?P<cue>\w+)(?:: (?P<unit>\w+)(?: (?P<count>\d+))?(?: (?P<hour>\d+))?)?"
    r"(?: @(?P<scope>\w+))?(?: \+(?P<bubbles>\d+))?(?: ~(?P<sure>[\d.]+))?(?: '(?P<words>[^']*)')?(?: =(?P<except>[^}]+))?\}"
)


def by_hand(record: Record) -> Readings:
    """The readings that a record's own marks tell."""
    said = [tuple(map(_hit, MARK.finditer(text))) for text in record.texts()]
    table = np.zeros((len(said) + 1, len(Cue)), np.float32)
    for row, hits in enumerate(said, 1):
        for hit in hits:
            place = list(Cue).index(hit.cue)
            table[row, place] = max(table[row, place], hit.probability)
    return Readings(np.arange(1, len(said) + 1, dtype=np.int32), ((), *said), table)


def _hit(found: re.Match[str]) -> Hit:
    term = None
    if found["unit"]:
        hour = int(found["hour"]) if found["hour"] else None
        term = Term(Unit[found["unit"]], int(found["count"] or 1), hour)
    return Hit(
        Cue(found["cue"]),
        float(found["sure"] or 1),
        found["words"] or "",
        term=term,
        scope=Scope(found["scope"] or "person"),
        exceptions=(found["except"],) if found["except"] else (),
        bubbles=int(found["bubbles"] or 0),
    )
