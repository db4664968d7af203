"""A chat as a test writes it: one line an event, read into a Record.

Headers come first, each may be left out:

    now: Sun 2026-03-15 10:00        the moment of asking (this one, unless told)
    since: 2026-03-01                apart since then (a time may follow)
    together                         they said that they are together
    tz: Europe/London                where the clocks stand (Europe/Berlin, unless told)
    shared: home child               what the two still share

Then one event a line, never back in time:

    2026-03-01 20:01 them: I need space
    Mon 20:01 me: are you there      the next Monday, from the line before
    20:05 me: hello                  the same day as the line before
    +2d 09:00 me by email: hello     two days after the line before
    | and a second line of the same message
    Mon 20:03 me calls 0s            0s: not answered; without a length: not told
    Mon 20:04 me voicemail 1m30s
    Mon 20:05 them sends a photo     also: deletes, visits, reacts WORDS, talks
    Mon 20:06 system: You blocked this contact
    # a remark                       remarks, blank lines and `...` say nothing

A chat whose first line has no date is laid so that it ends as late as it can before `now`, or before the
first date that it does name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from hashlib import blake2b
from inspect import cleandoc
from typing import NamedTuple
from zoneinfo import ZoneInfo

import numpy as np

from leeway.journal import Journal, Shared
from leeway.record import (
    UNKNOWN_SECONDS,
    Channel,
    Kind,
    Origin,
    Record,
    Who,
    ZoneFrom,
    stable_ids,
    wall_clock,
)

NOW = "Sun 2026-03-15 10:00"
ZONE = "Europe/Berlin"
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SIDES = {"me": Who.ME, "them": Who.THEM, "system": Who.NOBODY}
ACTS = {
    "calls": Kind.CALL,
    "voicemail": Kind.VOICEMAIL,
    "sends": Kind.MEDIA,
    "deletes": Kind.DELETED,
    "visits": Kind.VISIT,
    "talks": Kind.TALK,
    "reacts": Kind.REACTION,
}
OWN_CHANNELS = {
    Kind.CALL: Channel.WHATSAPP,
    Kind.VISIT: Channel.IN_PERSON,
    Kind.TALK: Channel.IN_PERSON,
}

HEADER = re.compile(r"(now|since|tz|shared): *(.+)|(together)")
LINE = re.compile(
    r"""(?: (?P<date>\d{4}-\d\d-\d\d) | (?P<weekday>[A-Z][a-z]{2}) | \+(?P<days>\d+)d )? \s*
        (?P<clock>\d\d:\d\d(?::\d\d)?) \s+ (?P<side>me|them|system)
        (?: \s+ by \s+ (?P<channel>\w+) )?
        (?: : \s? (?P<text>.*) | \s+ (?P<act>[a-z]+) (?: \s+ (?P<rest>.+) )? )""",
    re.VERBOSE,
)
LENGTH = re.compile(r"(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?")


class ChatMistake(ValueError):
    """A test's chat that cannot be read; it names the line."""


class Line(NamedTuple):
    """One event before its date is known: when it is said to be, and what it was."""

    date: date | None
    weekday: int | None
    days: int | None
    clock: time
    who: Who
    channel: Channel
    kind: Kind
    text: str
    seconds: int


@dataclass(frozen=True, slots=True)
class Chat:
    """What a test's docstring says: the record, the moment of asking, and what the person told."""

    record: Record
    now: datetime
    journal: Journal

    def id_of(self, words: str) -> int:
        """The id of the only event whose text holds these words."""
        found = [event.id for event in self.record if words in event.text]
        if len(found) != 1:
            raise ChatMistake(f"{len(found)} events hold {words!r}")
        return found[0]


def read_chat(text: str) -> Chat:
    """The chat of a test's docstring; raises ChatMistake."""
    headers, lines = _split(text)
    zone = ZoneInfo(headers.get("tz", ZONE))
    now = _moment(headers.get("now", NOW), zone)
    journal = Journal(together="together" in headers)
    if "since" in headers:
        journal = replace(journal, apart_since=_moment(headers["since"], zone))
    if "shared" in headers:
        journal = replace(journal, shared=frozenset(map(Shared, headers["shared"].split())))
    return Chat(_record(lines, _dated(lines, now), zone), now, journal)


def _split(text: str) -> tuple[dict[str, str], list[Line]]:
    headers: dict[str, str] = {}
    lines: list[Line] = []
    for row in map(str.strip, cleandoc(text).splitlines()):
        if not row or row.startswith("#") or row == "...":
            continue
        if row.startswith("|"):
            lines[-1] = lines[-1]._replace(text=f"{lines[-1].text}\n{row[1:].removeprefix(' ')}")
        elif (header := HEADER.fullmatch(row)) and not lines:
            headers[header[1] or header[3]] = header[2] or ""
        elif line := LINE.fullmatch(row):
            lines.append(_line(line, row))
        else:
            raise ChatMistake(f"not a line of a chat: {row}")
    return headers, lines


def _line(found: re.Match[str], row: str) -> Line:
    weekday, act, rest = found["weekday"], found["act"], found["rest"] or ""
    if (weekday and weekday not in WEEKDAYS) or (act and act not in ACTS):
        raise ChatMistake(f"not a line of a chat: {row}")
    who = SIDES[found["side"]]
    kind = ACTS[act] if act else Kind.MESSAGE if who else Kind.SYSTEM
    seconds = _seconds(rest, row) if kind in {Kind.CALL, Kind.VOICEMAIL} else UNKNOWN_SECONDS
    named = found["channel"]
    return Line(
        date.fromisoformat(found["date"]) if found["date"] else None,
        WEEKDAYS.index(weekday) if weekday else None,
        int(found["days"]) if found["days"] else None,
        time.fromisoformat(found["clock"]),
        who,
        Channel[named.upper()] if named else OWN_CHANNELS.get(kind, Channel.WHATSAPP),
        kind,
        found["text"] or (rest if kind is Kind.REACTION else ""),
        seconds,
    )


def _seconds(length: str, row: str) -> int:
    if not length:
        return UNKNOWN_SECONDS
    found = LENGTH.fullmatch(length)
    if not found:
        raise ChatMistake(f"not a length: {row}")
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds


def _moment(text: str, zone: ZoneInfo) -> datetime:
    """A date, with or without its weekday before it and a clock after it."""
    first, _, rest = text.partition(" ")
    named, told = (first, rest) if first in WEEKDAYS else ("", text)
    moment = datetime.fromisoformat(told).replace(tzinfo=zone)
    if named and WEEKDAYS[moment.weekday()] != named:
        raise ChatMistake(f"{told} is a {WEEKDAYS[moment.weekday()]}")
    return moment


def _dated(lines: list[Line], now: datetime) -> list[datetime]:
    """The wall time of each line, naive."""
    end = now.replace(tzinfo=None)
    first = next((i for i, line in enumerate(lines) if line.date), len(lines))
    floating, fixed = lines[:first], lines[first:]
    bound = datetime.combine(fixed[0].date, fixed[0].clock) if fixed else end
    moments = _forward(floating, _latest_start(floating, bound)) if floating else []
    moments += _forward(fixed, moments[-1] if moments else datetime.min)
    if moments and moments[-1] > end:
        raise ChatMistake(f"{moments[-1]} is after now, {end}")
    return moments


def _latest_start(lines: list[Line], bound: datetime) -> datetime:
    """The latest day from which these lines, read forward, end by `bound`."""
    if lines[0].days is not None:
        raise ChatMistake("the first line has no line before it")
    day = datetime.combine(bound.date(), time())
    while _forward(lines, day)[-1] > bound or lines[0].weekday not in {None, day.weekday()}:
        day -= timedelta(days=1)
    return day


def _forward(lines: list[Line], start: datetime) -> list[datetime]:
    moments: list[datetime] = []
    before = start
    for line in lines:
        if line.date:
            day = line.date
        elif line.weekday is not None:
            ahead = (line.weekday - before.weekday()) % 7
            back = ahead == 0 and line.clock < before.time()
            day = before.date() + timedelta(days=ahead + 7 * back)
        else:
            day = before.date() + timedelta(days=line.days or 0)
        moment = datetime.combine(day, line.clock)
        if moment < before:
            raise ChatMistake(f"{moment} is before the line before it, {before}")
        moments.append(moment)
        before = moment
    return moments


def _record(lines: list[Line], moments: list[datetime], zone: ZoneInfo) -> Record:
    wall = np.array([wall_clock(moment) for moment in moments], np.int64)
    utc = np.array([round(m.replace(tzinfo=zone).timestamp()) for m in moments], np.int64)
    who = np.array([line.who for line in lines], np.uint8)
    channel = np.array([line.channel for line in lines], np.uint8)
    words = [line.text.encode() for line in lines]
    hashes = [int.from_bytes(blake2b(each, digest_size=8).digest()) for each in words]
    return Record(
        ids=stable_ids(channel, who, wall, np.array(hashes, np.uint64)),
        utc=utc,
        wall=wall,
        fold=np.zeros(len(lines), np.uint8),
        who=who,
        channel=channel,
        kind=np.array([line.kind for line in lines], np.uint8),
        seconds=np.array([line.seconds for line in lines], np.int32),
        edited=np.zeros(len(lines), bool),
        origin=np.zeros(len(lines), np.uint16),
        line=np.arange(1, len(lines) + 1, dtype=np.int32),
        text=np.frombuffer(b"".join(words), np.uint8),
        bounds=np.concatenate(([0], np.cumsum([len(each) for each in words], dtype=np.int64))),
        origins=(Origin("test", "a test's chat", str(zone), ZoneFrom.TOLD),),
    )
