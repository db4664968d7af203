"""Contact by day and by way: calls, texts, mails, chats; and the ways of which no file tells anything."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from leeway import spoken
from leeway.finding import WINDOW_DAYS
from leeway.handlog import ORIGIN
from leeway.record import DAY, Channel, Column, Kind, Mask, Record, Who, wall_clock


class Way(StrEnum):
    """How contact went."""

    CALLS = "calls"
    TEXTS = "texts"
    MAILS = "mails"
    CHATS = "chats"


class Count(NamedTuple):
    """Contacts of one side: calls of every kind; texts; mails; and chats with everything else that is no call."""

    calls: int = 0
    texts: int = 0
    mails: int = 0
    chats: int = 0


class ByDay(NamedTuple):
    """One local day on which there was contact, by side."""

    day: date
    mine: Count
    theirs: Count


class Ways(NamedTuple):
    """The days of the window with any contact, oldest first; and the ways of which the imports hold nothing at all.

    `lacking` is empty where nothing was imported.
    """

    days: tuple[ByDay, ...] = ()
    lacking: tuple[Way, ...] = ()

    @property
    def taken(self) -> tuple[Way, ...]:
        """The ways that I took in these days."""
        return tuple(way for way in Way if any(getattr(each.mine, way) for each in self.days))


NOTHING_SEEN = Ways()
"""Where nothing was imported."""

_TEXTS = (Channel.SMS, Channel.IMESSAGE)
_OF = {Way.CALLS: (Channel.PHONE,), Way.TEXTS: _TEXTS, Way.MAILS: (Channel.EMAIL,)}


def ways(record: Record, now: datetime) -> Ways:
    """The last WINDOW_DAYS local days up to `now` (aware), this one among them."""
    today = wall_clock(record.local(now)) // DAY
    place = record.wall // DAY - (today - WINDOW_DAYS + 1)
    recent = (place >= 0) & (record.utc <= now.timestamp())
    mine, theirs = (_counts(record, who, place, recent) for who in (Who.ME, Who.THEM))
    first = _EPOCH + timedelta(days=int(today) - WINDOW_DAYS + 1)
    days = (
        ByDay(first + timedelta(days=number), Count(*mine[number]), Count(*theirs[number]))
        for number in range(WINDOW_DAYS)
    )
    found = tuple(each for each in days if any((*each.mine, *each.theirs)))
    return Ways(found, _lacking(record))


_EPOCH = date(1970, 1, 1)


def _counts(record: Record, who: Who, place: Column, recent: Mask) -> list[list[int]]:
    """For each day of the window the contacts of one side, by way in the order of Count."""
    rows = np.flatnonzero(record.contacts(who) & recent & (place < WINDOW_DAYS))
    channel = record.channel[rows]
    texts, mails = np.isin(channel, _TEXTS), channel == Channel.EMAIL
    way = np.select([record.kind[rows] == Kind.CALL, texts, mails], [0, 1, 2], 3)
    table = np.zeros((WINDOW_DAYS, len(Way)), np.int64)
    np.add.at(table, (place[rows], way), 1)
    counted: list[list[int]] = table.tolist()
    return counted


def _lacking(record: Record) -> tuple[Way, ...]:
    """The ways that no import tells of; what was logged by hand is no record of a way."""
    by_hand = [number for number, origin in enumerate(record.origins) if origin.name == ORIGIN]
    imported = record.channel[~np.isin(record.origin, by_hand)]
    held = set(np.unique(imported).tolist())
    return tuple(way for way, channels in _OF.items() if held and not held & set(channels))


def what_is_missing(found: Ways) -> str:
    """One sentence on the ways that no file tells of; "" where each is known, or nothing was imported."""
    if not found.lacking:
        return ""
    names = spoken.listed([_NAMES[way] for way in found.lacking]).replace(" and ", " or ")
    return f"Your files hold no {names}. What went that way is not counted."


_NAMES = {Way.CALLS: "phone calls", Way.TEXTS: "texts", Way.MAILS: "mails"}
