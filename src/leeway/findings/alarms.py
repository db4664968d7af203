"""Threats, coercion, fear, orders, words of self-harm, turning up: what comes before everything else."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from leeway.record import Quote


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
    TURNING_UP = "turning_up"


class Alarm(NamedTuple):
    """One alarm with its evidence. `tied_to_me`: their words of self-harm hang on what I do (a threat too)."""

    kind: AlarmKind
    quote: Quote
    tied_to_me: bool = False

    @property
    def when(self) -> datetime:
        """When it was said or done."""
        return self.quote.when
