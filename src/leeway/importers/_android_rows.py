"""Rows as Android's own tables hold them: messages and calls, in the words of its columns."""

from __future__ import annotations

import re
from collections.abc import Mapping

from leeway.importers._partners import FIRST, NOT_AFTER, Ledger, named
from leeway.record import UNKNOWN_SECONDS, Kind

NO_DATE = "a date or time that does not exist"
NEVER_SENT = "a draft, or a message that was never sent"
TWICE = "a row that stands in the backup already"
HIDDEN = "a caller who hid their number"
NOBODY = "a message without a number"
OTHER_CALL = "a call of a kind that Leeway does not know"
OTHER_MESSAGE = "a message of a kind that Leeway does not know"

NO_VOICEMAIL = (
    "A phone's list of calls does not tell whether a person or a voicemail took your call: "
    "both count as taken."
)

_RECEIVED, _SENT = "1", "2"
_UNSENT = frozenset("3456")
"""Draft, in the outbox, failed, waiting: none of these reached anyone."""

_UNSEEN = frozenset({"", "-1", "-2", "-3", "null", "private", "unknown", "anonymous"})
"""How a hidden caller's number is written."""

_NO_SUBJECT = frozenset({"", "null", "nosubject", "no subject"})

_CALLS: dict[str, tuple[Kind, bool, int | None]] = {
    "1": (Kind.CALL, False, None),
    "2": (Kind.CALL, True, None),
    "3": (Kind.CALL, False, 0),
    "4": (Kind.VOICEMAIL, False, UNKNOWN_SECONDS),
    "5": (Kind.CALL, False, 0),
    "6": (Kind.CALL, False, 0),
    "7": (Kind.CALL, False, UNKNOWN_SECONDS),
}
"""Taken, made, missed, voicemail, refused, from one who is blocked, answered on another device: what it was, whether
mine, and its seconds (None: as the row says)."""

Columns = Mapping[str, str]


class Rows:
    """The rows of one backup as they are read; `at`: the place of a row, by which it is named."""

    def __init__(self) -> None:
        """None yet."""
        self.ledger = Ledger()
        self.rang = False
        self._met: set[int] = set()

    @property
    def notes(self) -> tuple[str, ...]:
        """What the person should know of these rows."""
        return (NO_VOICEMAIL,) if self.rang else ()

    def message(
        self, way: str, partner: str, name: str, row: Columns, text: str, at: int, *, key: str = ""
    ) -> None:
        """A message with its box or type, in which `key` tells it from others of the same moment."""
        date = row.get("date", "")
        time = _seconds(date)
        if way in _UNSENT:
            self.ledger.skip(NEVER_SENT, at, lost=False)
        elif way not in {_RECEIVED, _SENT}:
            self.ledger.skip(OTHER_MESSAGE, at)
        elif time is None:
            self.ledger.skip(NO_DATE, at)
        elif partner.casefold() in _UNSEEN:
            self.ledger.skip(NOBODY, at, lost=False)
        elif self._is_new((partner, date, way, text, key), at):
            self.ledger.message(
                time=time, partner=partner, name=named(name), mine=way == _SENT, text=text, line=at
            )

    def call(self, row: Columns, name: str, at: int) -> None:
        """A call, with the columns number, date, duration and type."""
        way, partner, date = row.get("type", ""), row.get("number", "").strip(), row.get("date", "")
        time = _seconds(date)
        if way not in _CALLS:
            self.ledger.skip(OTHER_CALL, at)
        elif time is None:
            self.ledger.skip(NO_DATE, at)
        elif partner.casefold() in _UNSEEN:
            self.ledger.skip(HIDDEN, at, lost=False)
        elif self._is_new((partner, date, way), at):
            kind, mine, seconds = _CALLS[way]
            self.rang |= mine
            self.ledger.call(
                time=time,
                partner=partner,
                name=named(name),
                mine=mine,
                seconds=_whole(row.get("duration", "")) if seconds is None else seconds,
                line=at,
                kind=kind,
            )

    def _is_new(self, key: tuple[str, ...], at: int) -> bool:
        """Whether a row stands here for the first time: the app writes some again when it adds to a backup."""
        mark = hash(key)
        if mark in self._met:
            self.ledger.skip(TWICE, at, lost=False)
            return False
        self._met.add(mark)
        return True


def words(texts: list[str], subject: str) -> str:
    """The words of a message in parts, its subject first where it has one."""
    said = [text for text in texts if text not in {"", "null"}]
    subject = subject.strip()
    if subject.casefold() not in _NO_SUBJECT:
        said.insert(0, subject)
    return "\n".join(said)


def _seconds(milliseconds: str) -> int | None:
    """UTC seconds of a date in milliseconds; None where it is none."""
    time = _whole(milliseconds) // 1000
    return time if FIRST <= time < NOT_AFTER else None


def _whole(number: str) -> int:
    """A whole number; -1 where it is none."""
    return int(number) if _DIGITS.fullmatch(number) else UNKNOWN_SECONDS


_DIGITS = re.compile(r"[0-9]{1,15}")
