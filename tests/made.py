"""Chats made rather than told: acts of both sides at given minutes, and what findings say of them."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import strategies as st

from by_hand import by_hand
from chat import Chat, read_chat
from leeway.finding import Finding
from leeway.findings.limits import limits
from leeway.findings.pressure import pressure
from leeway.findings.pursuit import pursuit
from leeway.journal import Limit
from leeway.turns import turns

START = datetime(2026, 2, 10, 0, 0)
NOW = "2026-03-15 10:00"
MINUTES = 33 * 24 * 60
"""From START up to NOW, and less than a day more."""

DEEDS = (
    "{who}: hello",
    "{who} by sms: hello",
    "{who} by email: hello",
    "{who} sends a photo",
    "{who} calls 0s",
    "{who} calls 2m",
    "{who} voicemail 20s",
)

moments = st.one_of(
    st.integers(0, MINUTES - 1),
    # Many close together: where turns, bursts and runs are made.
    st.integers(0, 240).map(lambda minute: MINUTES - 3000 + minute),
)
deeds = st.tuples(moments, st.sampled_from(("me", "them")), st.sampled_from(DEEDS))


def told(acts: list[tuple[int, str, str]]) -> Chat:
    """A chat of (minute after START, side, deed), in order of time; equal minutes as they are given."""
    lines = [f"now: {NOW}"]
    for minute, who, deed in sorted(acts, key=lambda act: act[0]):
        lines.append(f"{START + timedelta(minutes=minute):%Y-%m-%d %H:%M} {deed.format(who=who)}")
    return read_chat("\n".join(lines))


def asked_for(chat: Chat) -> tuple[Limit, ...]:
    """The limits of a chat, read from its marks."""
    apart = chat.journal.apart_since
    return limits(chat.record, by_hand(chat.record), chat.journal, apart, chat.now)


def pursued(chat: Chat, said: tuple[Limit, ...] | None = None) -> dict[str, Finding]:
    """What pursuit finds in a chat, by id."""
    record, readings = chat.record, by_hand(chat.record)
    said = asked_for(chat) if said is None else said
    found = pursuit(record, readings, turns(record), said, chat.journal.apart_since, chat.now)
    return {finding.id: finding for finding in found}


def pressed(chat: Chat) -> dict[str, Finding]:
    """What pressure finds in a chat, by id."""
    readings, journal = by_hand(chat.record), chat.journal
    apart = journal.apart_since
    found = pressure(chat.record, readings, journal, asked_for(chat), apart, chat.now)
    return {finding.id: finding for finding in found}


def counts(found: dict[str, Finding]) -> dict[str, int]:
    """How often each act stands in the last window, those that do."""
    return {name: finding.count for name, finding in found.items() if finding.count}


def words_of(chat: Chat, finding: Finding) -> list[str]:
    """The texts of the events that a finding counts."""
    rows = [chat.record.row_of(event) for event in finding.evidence]
    return [chat.record.text_at(row) for row in rows if row is not None]
