"""Assessment: the whole analysis on one screen; assess(record, readings, journal, now) makes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from leeway.finding import Finding
from leeway.findings.alarms import Alarm
from leeway.findings.ending import Endings
from leeway.findings.offers import Offer
from leeway.findings.reachout import Silence
from leeway.findings.sparks import Spark
from leeway.findings.upset import Upset
from leeway.journal import Limit, Question
from leeway.record import Quote
from leeway.turns import HostileMoment
from leeway.willingness import Willingness


@dataclass(frozen=True, slots=True)
class Assessment:
    """Where things stand at `now` (aware, local).

    `first`, `last`: the span covered by the record (None: empty). `limits`: all, newest first, with their
    states. `findings`: my acts of pressure. `hostile`: their hostile moments, oldest first. `alarms`: newest first.
    """

    now: datetime
    first: datetime | None
    last: datetime | None
    messages_them_since_apart: int
    endings: Endings
    limits: tuple[Limit, ...]
    offers: tuple[Offer, ...]
    willingness: Willingness
    upset: Upset
    findings: tuple[Finding, ...]
    silence: Silence
    hostile: tuple[HostileMoment, ...]
    sparks: tuple[Spark, ...]
    alarms: tuple[Alarm, ...]
    mixed: Quote | None
    questions: tuple[Question, ...]
    together: bool
