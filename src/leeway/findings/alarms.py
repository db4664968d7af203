"""Threats, coercion, fear, orders, words of self-harm, turning up: what comes before everything else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from leeway.cue import Cue, Hit
from leeway.cues.alarms import PROTECTS_ME
from leeway.findings._theirs import disputed, here, hits, said, told_words, up_to, whole
from leeway.findings._uninvited import uninvited
from leeway.hearsay import said_in
from leeway.journal import TOLD, Journal, Limit, told_event
from leeway.readings import Readings
from leeway.record import DAY, Quote, Record, Who
from leeway.wording import prepared


class AlarmKind(StrEnum):
    """What the alarm is about, and whose it is."""

    MY_SELF_HARM = "my_self_harm"
    THEIR_SELF_HARM = "their_self_harm"
    THEIR_THREAT = "their_threat"
    THEIR_COERCION = "their_coercion"
    MY_FEAR = "my_fear"
    ORDER_PROTECTS_ME = "order_protects_me"
    ORDER_AGAINST_ME = "order_against_me"
    MY_THREAT = "my_threat"
    THEIR_FEAR = "their_fear"
    TURNING_UP = "turning_up"


class Alarm(NamedTuple):
    """One alarm with its evidence.

    `tied_to_me`: their words of self-harm hang on what I do (a threat too). `misread`: it was read from words that the
    person told, who said a day ago or more that they were misread.
    """

    kind: AlarmKind
    quote: Quote
    tied_to_me: bool = False
    misread: bool = False

    @property
    def event(self) -> int:
        """The event by which the person answers for it; words that stand in no record have one too."""
        quote = self.quote
        return told_event(quote.when, quote.text) if quote.event == TOLD else quote.event

    @property
    def when(self) -> datetime:
        """When it was said or done."""
        return self.quote.when


_KINDS = {
    (Cue.SELF_HARM, Who.ME): AlarmKind.MY_SELF_HARM,
    (Cue.SELF_HARM, Who.THEM): AlarmKind.THEIR_SELF_HARM,
    (Cue.THREAT, Who.THEM): AlarmKind.THEIR_THREAT,
    (Cue.COERCION, Who.THEM): AlarmKind.THEIR_COERCION,
    (Cue.FEAR, Who.ME): AlarmKind.MY_FEAR,
    (Cue.THREAT, Who.ME): AlarmKind.MY_THREAT,
    (Cue.FEAR, Who.THEM): AlarmKind.THEIR_FEAR,
}
_TOLD = (Cue.SELF_HARM, Cue.THREAT, Cue.COERCION, Cue.FEAR)

_ON_ME = re.compile(
    r"\b(?:if|unless|until|because|next time) (?:you|we)\b|\bbecause of you\b|\bblame you\b|\bblood\b.*\bhands\b"
    r"|\b(?:is|be|was|all) on you\b|\byour (?:fault|doing|conscience|choice|call)\b"
    r"|\byou (?:made|make|drove|did this|will be sorry|will regret|will have to live with)\b"
)
"""The words that hang a thing on what the other does."""


def alarms(
    record: Record,
    readings: Readings,
    journal: Journal,
    apart_since: datetime | None,
    limits: tuple[Limit, ...],
    now: datetime,
) -> tuple[Alarm, ...]:
    """Every alarm up to `now` (aware), newest first; old ones stay in sight."""
    record, readings = up_to(record, readings, now)
    found = [
        *_said(record, readings),
        *_told(record, journal, now),
        *_kept(record, journal, now),
        *_orders(record, readings),
    ]
    acts = uninvited(record, readings, journal, apart_since, limits, now)
    found += [Alarm(AlarmKind.TURNING_UP, quote) for quote in acts]
    found.sort(key=lambda alarm: alarm.when.timestamp())
    return tuple(reversed(found))


ASKED_DAYS = 14
"""Words of self-harm that are only guessed are asked about so long."""

WORTH_ASKING = {Who.ME: 0.9, Who.THEM: 0.95}
"""... from this probability on ..."""

ASKED_WORDS = 6
"""... and from so many words on: "ive locked myself out" is guessed so, too."""


def guessed_harm(
    record: Record, whole: Readings, counted: Readings, apart_since: datetime | None, now: datetime
) -> tuple[Quote, ...]:
    """The newest recent words of self-harm of each side that do not count, mine first; after a parting alone.

    `whole`: the readings as they are; `counted`: as they count.
    """
    if apart_since is None:
        return ()
    since = max(now.timestamp() - ASKED_DAYS * DAY, apart_since.timestamp())
    read = whole.probability(Cue.SELF_HARM)
    open_ = (record.utc >= since) & ~counted.holds(Cue.SELF_HARM)
    quotes = []
    for who, least in WORTH_ASKING.items():
        rows = np.flatnonzero(open_ & (read >= least) & (record.who == who)).tolist()
        rows = [row for row in rows if len(record.text_at(row).split()) >= ASKED_WORDS]
        quotes += [record.quote(row) for row in rows[-1:]]
    return tuple(quotes)


def _said(record: Record, readings: Readings) -> Iterator[Alarm]:
    """What one cue alone tells, in order of kind and time."""
    for (cue, who), kind in _KINDS.items():
        for row in said(record, readings, cue, who):
            quote = whole(record, readings, row, cue)
            tied = kind is AlarmKind.THEIR_SELF_HARM and _is_tied(quote, readings, row)
            yield Alarm(kind, quote, tied)
            if tied and Cue.THREAT not in readings.cues(row):
                yield Alarm(AlarmKind.THEIR_THREAT, quote)


def _is_tied(quote: Quote, readings: Readings, row: int) -> bool:
    """Whether their words of self-harm come with a condition on me, or with a threat."""
    harder = not readings.cues(row).isdisjoint({Cue.THREAT, Cue.COERCION})
    return harder or _hangs_on_me(quote.text)


def _hangs_on_me(text: str) -> bool:
    """Whether words, or what they cite, hang a thing on what I do."""
    wording = prepared(text)
    return any(_ON_ME.search(words) for words in (wording.plain, *wording.quoted))


def _told(record: Record, journal: Journal, now: datetime) -> Iterator[Alarm]:
    """What they said face to face, as the person told it."""
    told = tuple(told_words(record, journal, now, *_TOLD))
    harder = {quote for cue, quote in told if cue in {Cue.THREAT, Cue.COERCION}}
    misread = disputed(journal, now)
    for cue, quote in told:
        tied = cue is Cue.SELF_HARM and (quote in harder or _hangs_on_me(quote.text))
        said_so = told_event(quote.when, quote.text) in misread
        yield Alarm(_KINDS[cue, Who.THEM], quote, tied, said_so)
        if tied and quote not in harder:
            yield Alarm(AlarmKind.THEIR_THREAT, quote, misread=said_so)
    for told_ in journal.told:
        if told_.cue is Cue.ORDER and told_.said_at <= now:
            quote = told_.quote._replace(when=here(record, told_.said_at))
            orders = [hit for hit in said_in(told_) if hit.cue is Cue.ORDER]
            yield from (Alarm(kind, quote) for kind in sorted({_side(hit) for hit in orders}))


def _kept(record: Record, journal: Journal, now: datetime) -> Iterator[Alarm]:
    """My own words of self-harm in what I kept for myself (assess leaves no other drafts)."""
    for quote in journal.drafts:
        if quote.when <= now:
            yield Alarm(AlarmKind.MY_SELF_HARM, quote._replace(when=here(record, quote.when)))


def _orders(record: Record, readings: Readings) -> Iterator[Alarm]:
    """Orders of a court or reports, by whom they protect; where that is not told, it is the other."""
    for who in (Who.ME, Who.THEM):
        for row in said(record, readings, Cue.ORDER, who):
            quote = whole(record, readings, row, Cue.ORDER)
            for kind in sorted({_side(hit) for hit in hits(readings, row, Cue.ORDER)}):
                yield Alarm(kind, quote)


def _side(order: Hit) -> AlarmKind:
    mine = order.words.startswith(PROTECTS_ME)
    return AlarmKind.ORDER_PROTECTS_ME if mine else AlarmKind.ORDER_AGAINST_ME
