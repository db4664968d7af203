"""Quiet spells, who ended them and when; and whose the last word is."""

from __future__ import annotations

import re
from datetime import datetime
from typing import NamedTuple

import numpy as np

from leeway.cue import Cue
from leeway.findings._acts import HOUR, incoming
from leeway.findings._asked import said_by
from leeway.findings._crossed import taken_in
from leeway.findings._theirs import hits, up_to
from leeway.journal import Limit
from leeway.readings import Readings
from leeway.record import DAY, Kind, Mask, Quote, Record, Rows, Who
from leeway.turns import asks, turns
from leeway.wording import prepared

QUIET_HOURS = 48
"""From this many hours without contact of either side on, it is a quiet spell."""

OWN_SILENCE_HOURS = 72
"""They reach out when they write first after at least this long a silence of their own, not answering me."""

ANSWER_HOURS = 24
"""What they write within this many hours of a contact of mine may be an answer to it."""

_SILENCING = (Cue.NO_CONTACT, Cue.SPACE, Cue.NOT_NOW)
_NARROWING = (Cue.LOGISTICS, Cue.FINAL)
"""Beside these a question of its own may still be asked: "it is over. when do you fetch your things?"."""

_NOT_REACHING = (*_SILENCING, Cue.FINAL, Cue.HOSTILE, Cue.THREAT, Cue.FEAR)

_ASKS = (Cue.ASK, Cue.URGENT)
_STOP = re.compile(r"[.?]")
_SENTENCE = re.compile(r"[^.?]+[.?]?")
_WANTS_A_YES = re.compile(
    r"\b(?:accept|respect|understand|understood|hear me|get that|get it|let (?:me|it|us|this) go|leave me|move on|stop"
    r"|(?:is|are) (?:that|this|it|we|you) (?:clear|okay|alright|understood|fine))\b"
    r"|^\W*(?:(?:is that |that |and |so )*(?:okay|alright|right|clear|yes|agreed|deal|fine|please)[, ]*)+"
    r"(?:with (?:that|you))?\W*$"
)
"""A question that only asks me to take a limit or an ending as it is."""

_SENT_TO_MANY = (
    "everyone|everybody|wrong chat|wrong person|wrong number|auto-reply|automatic reply"
    "|out of office|your parcel|your order|your code|verification code|unsubscribe"
).split("|")
_TO_MANY = re.compile(
    r"\b(happy|merry|hello|hi|hey|dear|thank you|thanks)\b[\w ,']{0,40}\b(everyone|everybody)\b"
    r"|\bwrong (chat|person|number)\b|\bauto-reply\b|\bautomatic reply\b|\bout of office\b"
    r"|\byour (parcel|order)\b.*\b(arriv|deliver|dispatch)|\byour (verification )?code is\b"
    r"|\bto unsubscribe\b",
    re.IGNORECASE,
)


class Spell(NamedTuple):
    """One quiet spell: from the last contact before it to the first after it (None: it lasts).

    `ended_by`: who wrote first after it (NOBODY while it lasts); `event`: that contact's id.
    """

    start: datetime
    end: datetime | None
    hours: float
    ended_by: Who
    event: int | None


class LastWord(NamedTuple):
    """The last contact of theirs and whether it waits for an answer.

    `theirs_last`: nothing of mine came after it; `asks`: it asks for an answer (a limit, or a message that
    repeats one, asks for none); `urgent`: it asks something urgent about a child, health or safety.
    """

    quote: Quote
    theirs_last: bool
    asks: bool
    urgent: bool


class Silence(NamedTuple):
    """Quiet spells before and after the parting (all in `before` where it is unknown), and who spoke last.

    `reached_out`: contacts of theirs that came first after a silence of their own.
    `my_last`: my last contact; `quiet_days`: whole days since it, None without one. `my_last_beyond`: my last
    contact that did more than take in a limit of theirs.
    """

    before: tuple[Spell, ...]
    after: tuple[Spell, ...]
    reached_out: tuple[Quote, ...]
    last_word: LastWord | None
    my_last: Quote | None
    quiet_days: int | None
    my_last_beyond: Quote | None = None


def silence(
    record: Record,
    readings: Readings,
    apart_since: datetime | None,
    now: datetime,
    limits: tuple[Limit, ...] = (),
) -> Silence:
    """What the record says up to `now` (aware) about silences: the person's own counts, never odds.

    A spell belongs to `before` when it ended by the parting. Texts sent by a machine, to many or to the wrong
    chat are no contact of theirs here.
    """
    record, readings = up_to(record, readings, now)
    theirs = record.contacts(Who.THEM) & ~_sent_to_many(record)
    mine = np.flatnonzero(record.contacts(Who.ME))
    spells = _spells(record, theirs, now)
    early = [s for s in spells if apart_since is None or (s.end and s.end <= apart_since)]
    days = (now.timestamp() - record.utc[mine[-1:]]) // DAY
    beyond = mine[~taken_in(record, readings, turns(record), limits)[mine]] if limits else mine
    return Silence(
        before=tuple(early),
        after=tuple(spells[len(early) :]),
        reached_out=tuple(map(record.quote, _reached_out(record, readings, theirs))),
        last_word=_last_word(record, readings, theirs),
        my_last=record.quote(mine[-1]) if len(mine) else None,
        quiet_days=int(days[0]) if len(mine) else None,
        my_last_beyond=record.quote(beyond[-1]) if len(beyond) else None,
    )


def _sent_to_many(record: Record) -> Mask:
    """The rows of theirs that a machine sent, or that went to many or to the wrong chat."""
    whole = record.text.tobytes().lower()
    places = [found.start() for words in _SENT_TO_MANY for found in _finds(words, whole)]
    rows = np.unique(np.searchsorted(record.bounds, np.array(places, np.int64), side="right") - 1)
    rows = rows[record.who[rows] == Who.THEM]
    marks = np.zeros(len(record), bool)
    marks[[row for row in rows.tolist() if _TO_MANY.search(record.text_at(row))]] = True
    return marks


def _finds(words: str, whole: bytes) -> list[re.Match[bytes]]:
    return list(re.finditer(re.escape(words.encode()), whole))


def _spells(record: Record, theirs: Mask, now: datetime) -> list[Spell]:
    """All quiet spells in order of time; the one that still lasts comes last."""
    rows = np.flatnonzero(theirs | record.contacts(Who.ME))
    times = np.append(record.utc[rows], now.timestamp())
    gaps = np.diff(times) / HOUR
    spells = []
    for place in np.flatnonzero(gaps >= QUIET_HOURS).tolist():
        start, hours = record.when(rows[place]), float(gaps[place])
        if place + 1 < len(rows):
            first = int(rows[place + 1])
            end, event = record.when(first), int(record.ids[first])
            spells.append(Spell(start, end, hours, Who(record.who[first]), event))
        else:
            spells.append(Spell(start, None, hours, Who.NOBODY, None))
    return spells


def _reached_out(record: Record, readings: Readings, theirs: Mask) -> Rows:
    """The rows with which they wrote first after a silence of their own.

    That is: OWN_SILENCE_HOURS after they were last heard, and more than ANSWER_HOURS after my last contact.
    What was taken back, is hostile, sets a limit or says that it is over is no reaching out.
    """
    heard = np.flatnonzero(theirs | (incoming(record) & (record.who == Who.ME)))
    later, earlier = heard[1:], heard[:-1]
    first: Rows = later[record.utc[later] - record.utc[earlier] >= OWN_SILENCE_HOURS * HOUR]
    first = first[theirs[first] & (record.kind[first] != Kind.DELETED)]
    first = first[~said_by(record, readings, Who.THEM, *_NOT_REACHING)[first]]
    mine = np.flatnonzero(record.contacts(Who.ME))
    place = np.searchsorted(mine, first) - 1
    unprompted = place < 0
    some = ~unprompted
    gap = record.utc[first[some]] - record.utc[mine[place[some]]]
    unprompted[some] = gap > ANSWER_HOURS * HOUR
    return first[unprompted]


def _last_word(record: Record, readings: Readings, theirs: Mask) -> LastWord | None:
    """Their last contact; where their last stretch of messages asks something, the message that asks.

    What asks for an answer must come after any limit in that stretch, and be no limit itself.
    """
    rows = np.flatnonzero(theirs)
    if not len(rows):
        return None
    mine = np.flatnonzero(record.contacts(Who.ME))
    answered = bool(np.any(mine > rows[-1]))
    stretch = rows[rows > max(mine[mine < rows[-1]], default=-1)]
    closing = said_by(record, readings, Who.THEM, *_SILENCING, *_NARROWING)[stretch]
    stretch = stretch[np.cumsum(closing) == np.count_nonzero(closing)]
    asking = stretch[asks(record, readings)[stretch]]
    if closing.any():
        asking = asking[[_asks_apart(record, readings, row) for row in asking.tolist()]]
    urgent = readings.holds(Cue.URGENT)[asking]
    shown = asking[-1] if len(asking) else rows[-1]
    return LastWord(record.quote(shown), not answered, len(asking) > 0, bool(np.any(urgent)))


def _asks_apart(record: Record, readings: Readings, row: int) -> bool:
    """Whether a message that closes or narrows contact, or follows one, asks for more than a yes to it.

    Only a sentence of its own counts, after the one that narrows.
    """
    cues = readings.cues(row)
    if not cues.isdisjoint(_SILENCING):
        return False
    plain = prepared(record.text_at(row)).plain
    narrowed = [h.words for cue in cues.intersection(_NARROWING) for h in hits(readings, row, cue)]
    rest = plain[max((_sentence_end(plain, words) for words in narrowed), default=0) :]
    wanted = [h.words for cue in cues.intersection(_ASKS) for h in hits(readings, row, cue)]
    return any(
        ("?" in sentence or any(words in sentence for words in wanted))
        and not _WANTS_A_YES.search(sentence)
        for sentence in _SENTENCE.findall(rest)
    )


def _sentence_end(plain: str, words: str) -> int:
    """Where the sentence ends in which these words stand; the whole text's end where they are not known."""
    at = plain.rfind(words) if words else -1
    stop = _STOP.search(plain, at + len(words)) if at >= 0 else None
    return stop.end() if stop else len(plain)
