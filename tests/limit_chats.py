"""The limits of a chat whose lines carry their marks, as several test files ask for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from by_hand import by_hand
from chat import Chat, read_chat
from leeway.findings.limits import limits
from leeway.journal import Limit

BERLIN = ZoneInfo("Europe/Berlin")
DAY = timedelta(days=1)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


def asked(chat: Chat, **told) -> tuple[Limit, ...]:
    """The limits of a chat; apart since the day it tells, if it tells one."""
    journal = replace(chat.journal, **told)
    return limits(chat.record, by_hand(chat.record), journal, journal.apart_since, chat.now)


def after(text: str, **told) -> tuple[Limit, ...]:
    return asked(read_chat(text), **told)


def states(found: tuple[Limit, ...]) -> list[str]:
    return [f"{limit.kind.value} {limit.state.value}" for limit in found]


def state(text: str, **told) -> str:
    """The kind and state of the only limit of a chat."""
    (only,) = states(after(text, **told))
    return only


def first_days(days: int, first: str = "2026-01-10") -> str:
    """So many days, one after another, on which they write first."""
    day = datetime.fromisoformat(first)
    return "".join(f"{day + n * DAY:%Y-%m-%d} 08:00 them: hi\n" for n in range(days))


NO_CONTACT = "2026-01-05 20:00 them: dont contact me {no_contact}\n"
SPACE = "2026-01-05 20:00 them: i need space {space}\n"
NOT_NOW = "now: 2026-03-01 20:00\n2026-03-01 12:00:30 them: not now {not_now}\n"
LOGISTICS = "2026-01-05 20:00 them: only about the kids {logistics =the kids}\n"
APART = "since: 2026-01-01\n"
UNDATED = {"no_contact": NO_CONTACT, "space": SPACE, "logistics": LOGISTICS}
