"""One sitting without a vault: files and answers in, record, assessment and advice out; nothing is kept."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from leeway.advice import Advice, advise
from leeway.assessment import Assessment, assess
from leeway.handlog import with_contacts
from leeway.intake import Intake, intake_beside
from leeway.journal import Journal, Question
from leeway.opening import Told, silent
from leeway.pair import Pair
from leeway.readings import Readings, read
from leeway.record import Record, ZoneFrom, nothing
from leeway.source import DateOrder, Upload


@dataclass(frozen=True, slots=True)
class Names:
    """Who is who, and how a file's clock is to be read, as the person told it.

    `pair`: what is known of the two beside `me` and `them`; None: what the vault holds, if there is one.
    """

    me: str
    them: str | None = None
    tz: str | None = None
    dates: DateOrder | None = None
    pair: Pair | None = None


def named(
    me: str, them: Sequence[str], *, tz: str | None, dates: str | None, pair: Pair | None = None
) -> Names:
    """The names of a command line: theirs as often as they have names or numbers, over what is known of the two."""
    kept = pair or Pair()
    if len(them) > 1:
        kept = kept.with_them(*them)
    first = them[0] if them else None
    return Names(me, first, tz, DateOrder(dates) if dates else None, kept)


@dataclass(frozen=True, slots=True)
class Sitting:
    """What one sitting came to. `taken` is None where nothing was imported."""

    record: Record
    readings: Readings
    journal: Journal
    assessment: Assessment
    advice: Advice
    taken: Intake | None = None


def taken_in(paths: Sequence[Path | Upload], names: Names, told: Told = silent) -> Intake:
    """The files as one record; all of them or an IntakeError."""
    return intake_beside(
        None,
        paths,
        me=names.me,
        them=names.them,
        tz=names.tz,
        dates=names.dates,
        pair=names.pair,
        told=told,
    )


def with_record(taken: Intake, journal: Journal, *, now: datetime) -> Sitting:
    """A sitting over an imported record and what the person has said."""
    record = with_contacts(taken.record, journal.contacts)
    return replace(_sitting(record, journal, now), taken=taken)


def without_record(journal: Journal, *, zone: str, now: datetime) -> Sitting:
    """A sitting over the person's own answers alone."""
    record = with_contacts(nothing(zone, ZoneFrom.ASSUMED), journal.contacts)
    return _sitting(record, journal, now)


def again(sat: Sitting, journal: Journal) -> Sitting:
    """The same sitting after one more answer; the record is not read anew."""
    assessment = assess(sat.record, sat.readings, journal, now=sat.assessment.now)
    return replace(sat, journal=journal, assessment=assessment, advice=advise(assessment, journal))


def answered(sat: Sitting, put: Container[Question]) -> Sitting:
    """The same sitting without the questions that were just put: no answer is asked for twice."""
    held = sat.advice.paths
    left = tuple(each for each in held.questions if each not in put)
    asked = tuple(each for each in sat.advice.questions if each not in put)
    advice = replace(sat.advice, questions=asked, paths=held._replace(questions=left))
    return replace(sat, advice=advice)


def _sitting(record: Record, journal: Journal, now: datetime) -> Sitting:
    readings = read(record)
    assessment = assess(record, readings, journal, now=now)
    return Sitting(record, readings, journal, assessment, advise(assessment, journal))
