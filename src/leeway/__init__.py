"""Leeway: reads your own record of contact after a break-up, and helps you give the other room."""

from leeway.advice import Advice, advise
from leeway.assessment import Assessment, assess
from leeway.intake import Intake, intake
from leeway.journal import Journal
from leeway.readings import Readings, read
from leeway.record import Event, Record

__all__ = [
    "Advice",
    "Assessment",
    "Event",
    "Intake",
    "Journal",
    "Readings",
    "Record",
    "advise",
    "assess",
    "intake",
    "read",
]
