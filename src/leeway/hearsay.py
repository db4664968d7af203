"""Hearsay: words that stand in no record, read as a message is: theirs as they were told, mine that were kept.

Of theirs, the stricter of choice and words holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from math import inf

from leeway.cue import LIMIT_CUES, SURE, Cue, Hit, Sure
from leeway.handlog import with_contacts
from leeway.journal import TOLD, Contact, Journal, Told
from leeway.readings import SPEAKS, read
from leeway.record import Channel, Kind, Quote, Who, ZoneFrom, nothing
from leeway.term import ends

COLD = (
    *LIMIT_CUES,
    Cue.FINAL,
    Cue.AMBIVALENT,
    Cue.HOSTILE,
    Cue.THREAT,
    Cue.COERCION,
    Cue.FEAR,
    Cue.ORDER,
    Cue.SELF_HARM,
)
"""What told words may add to the choice made for them. What would open a door is not among them."""


DRAFT_DAYS = 14
"""Words of self-harm in a draft count so long, and beyond until the question about them was answered."""


def heard(journal: Journal, now: datetime) -> Journal:
    """The journal with every told saying as often as it says something: as chosen, and as its words say.

    Words take away nothing that was chosen but an offer: one stays only where they hold nothing cold, or say it
    too. A reopening stays where its words welcome contact, as they would have to in a message. One whose words are
    cold counts as what they say; so do words of theirs noted beside a call, a talk or a visit. Of my drafts and
    notes those stay that hold words of self-harm.
    """
    told = [part for each in journal.told for part in _parts(each)]
    cold = [(each, _added(_saying(each.said_at, each.words))) for each in journal.reopenings]
    told += [part for _, parts in cold for part in parts]
    noted = [each for each in journal.contacts if each.text.strip() and not SPEAKS[each.kind]]
    for each in noted:
        told += _added(_saying(each.when, each.text)) if each.who is Who.THEM else []
    mine = [Quote(TOLD, each.when, Who.ME, each.text) for each in noted if each.who is Who.ME]
    return replace(
        journal,
        told=tuple(told),
        reopenings=tuple(each for each, parts in cold if not parts and _welcomes(each.words)),
        drafts=_grave((*journal.drafts, *mine), journal, now),
    )


def _welcomes(words: str) -> bool:
    return any(hit.cue is Cue.REOPEN for hit in _read(words, Who.THEM))


def _grave(drafts: tuple[Quote, ...], journal: Journal, now: datetime) -> tuple[Quote, ...]:
    """The drafts that may still count and hold words of self-harm."""
    since = now - timedelta(days=DRAFT_DAYS)
    answered = journal.self_harm_at
    return tuple(
        each
        for each in drafts
        if (answered is None or each.when >= min(since, answered)) and is_grave(each.text)
    )


def is_grave(text: str, who: Who = Who.ME) -> bool:
    """Whether words, mine or theirs, are of self-harm."""
    return any(hit.cue is Cue.SELF_HARM for hit in _read(text, who))


def coldest(words: str) -> Cue | None:
    """The strictest thing that words of theirs say; None where they hold nothing cold."""
    said = {hit.cue for hit in _read(words, Who.THEM)}
    return next((cue for cue in COLD if cue in said), None)


def said_in(told: Told) -> tuple[Hit, ...]:
    """What told words say, as it counts after a parting."""
    return _read(told.words, Who.THEM)


def _read(words: str, who: Who) -> tuple[Hit, ...]:
    """What words say: theirs as they count after a parting; in mine a miss weighs more, and all that is read counts."""
    if not words.strip():
        return ()
    message = Contact(_SOME_DAY, who, Kind.MESSAGE, Channel.OTHER, words)
    readings = read(with_contacts(nothing("UTC", ZoneFrom.ASSUMED), (message,)))
    if who is Who.THEM:
        readings = readings.counted(0)
    return tuple(hit for hit in readings.said[readings.of[0]] if hit.probability >= SURE)


_SOME_DAY = datetime(2026, 1, 1, tzinfo=UTC)
"""What words say hangs on no day; how long it lasts is reckoned from when they were said."""


def _saying(when: datetime, words: str) -> Told:
    """Words for which nothing was chosen."""
    return Told(Cue.REOPEN, when, words)


def _parts(told: Told) -> Iterator[Told]:
    hits = said_in(told)
    same = [hit for hit in hits if hit.cue is told.cue and hit.sure is Sure.CERTAIN]
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
    term = hit.term if hit.sure is Sure.CERTAIN else None
    return told._replace(cue=hit.cue, term=term, exceptions=hit.exceptions, scope=hit.scope)


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
