"""Intake: files become one Record; each importer is asked, doubles are dropped, what was skipped is told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import chain
from pathlib import Path
from typing import NamedTuple, TypeVar

import numpy as np

from leeway.cue import Cue
from leeway.doubles import Together, shared, together
from leeway.errors import SEE_SOURCES, NotRecognised, TwoImporters, WhoIsWho
from leeway.importers import android, android_json, call_history, tables, whatsapp
from leeway.journal import Question
from leeway.opening import Told, open_sources, placed, silent
from leeway.pair import Pair
from leeway.partners import meant, people
from leeway.phone import is_number
from leeway.readings import lines
from leeway.record import (
    Channel,
    Kind,
    Quote,
    Record,
    Who,
)
from leeway.sides import is_nameless, is_same, shown
from leeway.source import THIS_PHONE, DateOrder, Importer, Skipped, Source, Upload
from leeway.talk import Clock, Heard, Talk, age, heard_in, record_of, talk_among, talk_of
from leeway.zones import assumed_zone, known_zone

T = TypeVar("T")

IMPORTERS: tuple[Importer, ...] = (whatsapp, android, android_json, tables, call_history)

CUTS = (10_000, 40_000)
"""Where WhatsApp ends an export, with media and without (docs: sources); the start is what is missing."""

NEAR_A_CUT = 0.02
"""How near its length must be, as a share: system lines are counted in and edits out, or the reverse."""

MOST_ASKED = 40
"""Among so many messages of a side one is looked for that shows who is who."""

NO_CALLS_OUT = "This export holds no outgoing calls, only missed ones of theirs: your own calls are not counted."

_OF_HARM = frozenset({Cue.SELF_HARM, Cue.THREAT, Cue.COERCION, Cue.FEAR, Cue.ORDER})


@dataclass(frozen=True, slots=True, eq=False)
class Intake:
    """What the files gave: the record, what was skipped, what to ask, who is who, and what to know."""

    record: Record
    skipped: tuple[Skipped, ...]
    questions: tuple[Question, ...]
    pair: Pair
    notes: tuple[str, ...]


class Side(NamedTuple):
    """One of the two as the record shows them: name, messages, one of them (None: they wrote none), and calls.

    `messages` counts pictures, recordings and deleted ones in: with the calls of both it is all that was read.
    """

    who: Who
    name: str
    messages: int
    quote: Quote | None
    calls: int = 0


def intake(
    paths: str | Path | Upload | Iterable[str | Path | Upload],
    *,
    me: str,
    them: str | None = None,
    tz: str | None = None,
    dates: DateOrder | None = None,
    pair: Pair | None = None,
) -> Intake:
    """Read files, folders and zips of one pair's talks into one Record, ordered by UTC.

    `me` and `them`: names as the files have them; `tz`: the zone of clocks without one, else this
    computer's; `dates`: day or month first, where a file does not show it; `pair`: handles known before.
    Raises IntakeError or FormError, and then nothing is read at all.
    """
    several = [paths] if isinstance(paths, str | Path | Upload) else list(paths)
    return intake_beside(None, several, me=me, them=them, tz=tz, dates=dates, pair=pair)


def intake_beside(
    known: Record | None,
    paths: Sequence[str | Path | Upload],
    *,
    me: str,
    them: str | None = None,
    tz: str | None = None,
    dates: DateOrder | None = None,
    pair: Pair | None = None,
    told: Told = silent,
) -> Intake:
    """As `intake`, for files that come to a record: one who was renamed is known by the messages they share.

    `told`: how far the reading of all files is, by their bytes.
    """
    pair = pair or Pair()
    clock = Clock(known_zone(tz) if tz else assumed_zone(), told=bool(tz))
    heard: list[tuple[str, Heard]] = []
    for number, path in enumerate(paths, 1):
        place = f"file {number} of {len(paths)}" if len(paths) > 1 else ""
        with placed(place):
            share = _share(number - 1, len(paths), told)
            heard.extend((place, each) for each in _heard_in(path, dates, share))
    if not heard:
        raise NotRecognised(
            "No file was given.", "Give Leeway the text file or the zip of your chat."
        )
    talks, asked, absent = _talks(heard, me, them, pair)
    talks.sort(key=age)
    records = [record_of(talk, clock) for talk in talks]
    has_calls = any((record.channel == Channel.PHONE).any() for record in records)
    _refuse_two_people(talks, records, pair, known, them)
    whole = reduce(_joined, records[1:], Together(records[0], ()))
    notes = [
        note for talk, record in zip(talks, records, strict=True) for note in _notes(talk, record)
    ]
    if NO_CALLS_OUT in notes and not has_calls:
        notes.append("Add your phone's list of calls, if you rang them by phone.")
    return Intake(
        record=whole.record,
        skipped=_skipped(talks),
        questions=_unique([*chain.from_iterable(map(_questions, talks)), *asked]),
        pair=_pair(talks, pair, me, them),
        notes=_unique([*notes, *absent, *whole.notes]),
    )


def who_is_who(record: Record, pair: Pair) -> tuple[Side, Side]:
    """The two sides, each with one quote of their own: so that a mix-up is seen at once."""
    mine = _side(record, Who.ME, pair.my_name)
    return mine, _side(record, Who.THEM, pair.their_name)


def sides_are_certain(record: Record) -> bool:
    """Whether a phone's own calls or texts are in it: these know who called whom."""
    return bool(np.isin(record.channel, (Channel.PHONE, Channel.SMS)).any())


def _share(done: int, files: int, told: Told) -> Told:
    """Of one file among several: its share as a share of all."""
    return lambda share: told((done + share) / files)


def _heard_in(path: str | Path | Upload, dates: DateOrder | None, told: Told) -> list[Heard]:
    """What one file, folder or zip holds; texts of no known form are left out if another is one."""
    unknown: list[Source] = []
    heard: list[Heard] = []
    for source in open_sources(path, dates, told):
        with placed(source.place):
            importer = importer_of(source)
            if importer:
                heard.append(heard_in(source, importer))
            else:
                unknown.append(source)
    if not heard:
        raise NotRecognised(
            f"This looks like {_likeness(unknown[0])}, and not like a chat that Leeway knows.",
            SEE_SOURCES,
        )
    if unknown:
        note = f"Texts that are no chats, left out: {len(unknown)}."
        first = heard[0].source
        heard[0] = heard[0]._replace(source=replace(first, notes=(*first.notes, note)))
    return heard


def _talks(
    heard: Sequence[tuple[str, Heard]], me: str, them: str | None, pair: Pair
) -> tuple[list[Talk], tuple[Question, ...], list[str]]:
    """The pair's talks, what is to be asked about them, and which files hold none; chats first, then phones."""
    talks: list[Talk] = []
    phones = [each for _, each in heard if each.is_phone]
    empty = [each for _, each in heard if not each.batches]
    for place, each in heard:
        alone = each.batches or len(empty) == len(heard)
        if alone and not each.is_phone:
            with placed(place), placed(each.source.place):
                talks.append(talk_of(each, me, them, pair))
    asked: tuple[Question, ...] = ()
    if phones:
        known = {*pair.them, *(name for talk in talks for name in talk.sides.theirs)}
        known |= {them} if them else set()
        among = people(batch for each in phones for batch in each.batches)
        partners, asked = meant(among, known, pair, me)
        found = [talk_among(each, partners) for each in phones]
        empty += [each for each, talk in zip(phones, found, strict=True) if talk is None]
        talks += [talk for talk in found if talk is not None]
    return talks, asked, [f"{each.source.name} holds nothing of the two of you." for each in empty]


def importer_of(source: Source) -> Importer | None:
    """The importer that knows this source; None when none does. Raises TwoImporters."""
    claims = [importer for importer in IMPORTERS if importer.identify(source)]
    if len(claims) > 1:
        titles = " and ".join(importer.TITLE for importer in claims)
        raise TwoImporters(
            f"This file could be {titles}, and Leeway will not guess.",
            "Please report this; nothing was read.",
        )
    return claims[0] if claims else None


_LIKENESSES = (
    (rb"SQLite format 3", "a database"),
    (rb"[\[{]\s*[\"{\[]|\{\s*\}", "JSON"),
    (rb"<!doctype html|<html", "a web page"),
    (rb"<\?xml|<\w+[ >]", "XML"),
    (rb"From \S+|(Received|Return-Path|Delivered-To): ", "a mailbox"),
    (rb"BEGIN:VCARD", "a contact card"),
    (rb"BEGIN:VCALENDAR", "a calendar"),
    (rb"[^\n,]*(,[^\n,]*){3}\n|[^\n;]*(;[^\n;]*){2}\n|[^\n\t]*(\t[^\n\t]*){2}\n", "a table"),
)


def _likeness(source: Source) -> str:
    """What a text that no importer knows looks like, in plain words."""
    start = source.data[:4000].lstrip()
    for pattern, what in _LIKENESSES:
        if re.match(pattern, start, re.IGNORECASE):
            return what
    return "a plain text"


def _joined(whole: Together, record: Record) -> Together:
    more = together(whole.record, record)
    return Together(more.record, (*whole.notes, *more.notes))


def _refuse_two_people(
    talks: Sequence[Talk],
    records: Sequence[Record],
    pair: Pair,
    before: Record | None,
    them: str | None,
) -> None:
    """Refuse talks with two different people; one who was renamed is known by the messages they share.

    Whether a chat is with the one whose number was given as `them` is asked, where no phone names that number.
    """
    known = {*pair.them}
    met = [] if before is None else [before]
    waiting: list[tuple[Talk, Record]] = []
    for talk, record in zip(talks, records, strict=True):
        if THIS_PHONE in talk.sides.mine:
            known |= talk.sides.theirs
            met.append(record)
        else:
            waiting.append((talk, record))
    if them is not None and is_nameless(them) and all(map(is_number, known)):
        known |= {name for talk, _ in waiting[:1] for name in talk.sides.theirs}
    while waiting:
        found = next((each for each in waiting if _is_theirs(*each, known, met)), None)
        if found is None:
            name = min(waiting[0][0].sides.theirs)
            raise WhoIsWho(
                f"These files hold talks with “{_title(known)}” and with “{shown(name)}”.",
                "Give Leeway only the files of one person. If it is one, give each name with --them.",
            )
        waiting = [each for each in waiting if each is not found]
        known |= found[0].sides.theirs
        met.append(found[1])


def _is_theirs(talk: Talk, record: Record, known: set[str], met: Sequence[Record]) -> bool:
    """Whether a talk is with one of these names, or shares its messages with one of these records."""
    name = min(talk.sides.theirs, default="")
    if not name or not known or any(is_same(name, other) for other in known):
        return True
    return any(shared(each, record) for each in met)


def _title(handles: Iterable[str]) -> str:
    """One of these handles: a name, if there is one."""
    return shown(min(handles, key=lambda each: (is_number(each), each)))


def _pair(talks: Sequence[Talk], pair: Pair, me: str, them: str | None) -> Pair:
    """The pair with all handles met, named as the newest talk names them."""
    mine = [name for talk in talks for name in sorted(talk.sides.mine) if name != THIS_PHONE]
    theirs = [name for talk in talks for name in sorted(talk.sides.theirs)]
    names = [name for name in (*theirs, them) if name and not is_number(name)]
    titles = [them] if them in names else names or [them or pair.their_name, *theirs]
    named = Pair(
        pair.me,
        pair.them,
        pair.refused,
        shown(mine[-1] if mine else me),
        shown(titles[-1]),
    )
    return named.with_me(*mine).with_them(*theirs)


def _skipped(talks: Sequence[Talk]) -> tuple[Skipped, ...]:
    """What was skipped, by cause; with the file's name where there are several."""
    if len(talks) == 1:
        return talks[0].skipped
    return tuple(
        part._replace(cause=f"{talk.source.name}: {part.cause}")
        for talk in talks
        for part in talk.skipped
    )


def _questions(talk: Talk) -> Iterator[Question]:
    for batch in talk.batches:
        yield from batch.questions
    yield from talk.sides.questions


def _notes(talk: Talk, record: Record) -> Iterator[str]:
    """What the person should know of this file, in plain words."""
    yield from talk.source.notes
    for batch in talk.batches:
        yield from batch.notes
    if talk.source.beside:
        yield f"Other files in the zip (pictures, recordings), left closed: {talk.source.beside}."
    if any(batch.channel is Channel.WHATSAPP for batch in talk.batches):
        if any(abs(len(record) - cut) <= NEAR_A_CUT * cut for cut in CUTS):
            day = record.when(0).date()
            yield f"WhatsApp cuts long exports. This one begins on {day}; what came before may be missing."
        calls = record.kind == Kind.CALL
        if calls.any() and not (calls & ((record.who == Who.ME) | (record.seconds > 0))).any():
            yield NO_CALLS_OUT


def _side(record: Record, who: Who, name: str) -> Side:
    """One side, with its first harmless message: a short sentence, else any words."""
    rows = np.flatnonzero((record.who == who) & (record.kind == Kind.MESSAGE))
    length = (record.bounds[1:] - record.bounds[:-1])[rows]
    telling = rows[(length >= 12) & (length <= 120)]
    asked = [int(row) for row in (telling if len(telling) else rows[length > 0])[:MOST_ASKED]]
    place = first_harmless([record.text_at(row) for row in asked])
    quote = None if place is None else record.quote(asked[place])
    reached = record.contacts(who)
    calls = int((reached & (record.kind == Kind.CALL)).sum())
    met = int((reached & np.isin(record.kind, (Kind.VISIT, Kind.TALK))).sum())
    return Side(who, name, int(reached.sum()) - calls - met, quote, calls)


def first_harmless(texts: Sequence[str]) -> int | None:
    """The place of the first text that speaks of no harm, whoever wrote it: nothing else shows who is who."""
    both = zip(lines(texts, mine=True), lines(texts, mine=False), strict=True)
    for place, hits in enumerate(both):
        if not any(hit.cue in _OF_HARM for side in hits for hit in side):
            return place
    return None


def _unique(values: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(values))
