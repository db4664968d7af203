"""An answers file (TOML) as a Journal: answers, confirmations, disputes, what was told. docs/answers.md has it all."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from enum import Enum
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from leeway.cue import Cue
from leeway.errors import FormError
from leeway.journal import (
    Answer,
    Confirmation,
    Contact,
    Dispute,
    Doubt,
    Journal,
    LimitKind,
    Pull,
    Reopening,
    Screen,
    SelfHarm,
    Shared,
    Told,
)
from leeway.record import Channel, Kind, Who
from leeway.term import Term, Unit

Named = TypeVar("Named", bound=Enum)

TELLABLE = (
    Cue.NO_CONTACT,
    Cue.SPACE,
    Cue.NOT_NOW,
    Cue.LOGISTICS,
    Cue.FINAL,
    Cue.OPEN,
    Cue.AMBIVALENT,
    Cue.HOSTILE,
    Cue.WARM,
)
"""What their words, told from memory, can have been."""

_TABLES = ("safety", "us", "now", "told", "confirm", "dispute", "reopening", "contact", "settled")


def journal_of(text: str, *, zone: ZoneInfo, now: datetime) -> Journal:
    """The Journal of an answers file; times without a zone are local to `zone`.

    Raises FormError with the table and key that could not be read.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise FormError(f"The answers file is not valid TOML: {wrong}.", _NEXT) from wrong
    unknown = set(table) - set(_TABLES)
    if unknown:
        raise FormError(f"The answers file has an unknown table: {sorted(unknown)[0]}.", _NEXT)
    reader = _Reader(table, zone, now)
    return Journal(
        **reader.safety(),
        **reader.us(),
        pulls=reader.pull(),
        told=reader.each("told", reader.told),
        confirmations=reader.each("confirm", reader.confirmation),
        disputes=reader.each("dispute", reader.dispute),
        reopenings=reader.each("reopening", reader.reopening),
        contacts=reader.each("contact", reader.contact),
        settled=frozenset(_event(name) for name in table.get("settled", {}).get("events", ())),
    )


_NEXT = "See docs/answers.md for what may stand in it."

Row = dict[str, Any]


class _Reader:
    """The tables of one answers file, read with one zone and one clock."""

    def __init__(self, table: Row, zone: ZoneInfo, now: datetime) -> None:
        self.table, self.zone, self.now = table, zone, now

    def each(self, name: str, read: Callable[[Row], Any]) -> tuple[Any, ...]:
        rows = self.table.get(name, [])
        if not isinstance(rows, list):
            raise FormError(f"In the answers file, {name} is a list: write [[{name}]].", _NEXT)
        return tuple(self._row(name, row, read) for row in rows)

    def _row(self, name: str, row: Row, read: Callable[[Row], Any]) -> Any:  # noqa: ANN401
        try:
            return read(row)
        except KeyError as missing:
            sentence = f"In the answers file, [[{name}]] lacks {missing.args[0]}."
            raise FormError(sentence, _NEXT) from missing

    def safety(self) -> Row:
        rows = dict(self.table.get("safety", {}))
        said = rows.pop("self_harm", None)
        harm = _named(SelfHarm, said, "safety.self_harm") if said else SelfHarm.NOT_ASKED
        order = rows.pop("order", None)
        screens = [_order(order)] if order is not None else []
        for name, answer in rows.items():
            item = _named(Screen, name, "safety")
            screens.append((item, _named(Answer, answer, f"safety.{name}")))
        at = self.now if said else None
        return {"self_harm": harm, "self_harm_at": at, "screens": tuple(screens)}

    def us(self) -> Row:
        rows = self.table.get("us", {})
        since = rows.get("apart_since")
        shared = frozenset(_named(Shared, name, "us.shared") for name in rows.get("shared", ()))
        return {
            "apart_since": None if since is None else self.moment(since, "us.apart_since"),
            "together": rows.get("together", False) is True,
            "shared": shared,
            "agreed_channel": str(rows.get("channel", "")),
            "country": str(rows.get("country", "")),
        }

    def pull(self) -> tuple[Pull, ...]:
        rows = self.table.get("now", {})
        if not rows:
            return ()
        strength = rows.get("pull", 0)
        if not isinstance(strength, int) or not 0 <= strength <= 10:
            raise FormError("In the answers file, now.pull is a number from 0 to 10.", _NEXT)
        return (Pull(self.now, strength, rows.get("alcohol", False) is True),)

    def told(self, row: Row) -> Told:
        cue = _named(Cue, row["said"], "told.said")
        if cue not in TELLABLE:
            raise FormError(f"In the answers file, told.said can't be {cue.value}.", _NEXT)
        words, at = str(row.get("words", "")), self.moment(row["at"], "told.at")
        return Told(cue, at, words, self.term(row), tuple(row.get("except", ())))

    def term(self, row: Row) -> Term | None:
        if "days" in row:
            return Term(Unit.DAYS, int(row["days"]))
        if "until" in row:
            day = self.moment(row["until"], "told.until")
            return Term(Unit.DATE, day.month * 100 + day.day)
        return None

    def confirmation(self, row: Row) -> Confirmation:
        until = self.moment(row["until"], "confirm.until") if "until" in row else None
        return Confirmation(
            _event(row["event"]), _named(LimitKind, row["kind"], "confirm.kind"), until
        )

    def dispute(self, row: Row) -> Dispute:
        ground = _named(Doubt, row["ground"], "dispute.ground")
        return Dispute(_event(row["event"]), ground, self.moment(row["at"], "dispute.at"))

    def reopening(self, row: Row) -> Reopening:
        said = self.moment(row["said_at"], "reopening.said_at")
        if not str(row["words"]).strip():
            raise FormError("A reopening needs their own words.", _NEXT)
        entered = self.moment(row["entered_at"], "reopening.entered_at")
        return Reopening(str(row["words"]), said, entered)

    def contact(self, row: Row) -> Contact:
        return Contact(
            self.moment(row["when"], "contact.when"),
            {"me": Who.ME, "them": Who.THEM}.get(row["who"], Who.ME),
            _numbered(Kind, row["kind"], "contact.kind"),
            _numbered(Channel, row.get("channel", "in_person"), "contact.channel"),
            str(row.get("text", "")),
            row.get("seconds"),
            row.get("agreed", False) is True,
        )

    def moment(self, value: object, where: str) -> datetime:
        """A TOML date or time as an aware moment; a date alone is that day's beginning."""
        if isinstance(value, datetime):
            return value if value.tzinfo else value.replace(tzinfo=self.zone)
        if isinstance(value, date):
            return datetime.combine(value, time(), self.zone)
        raise FormError(f"In the answers file, {where} is a date such as 2026-03-01.", _NEXT)


def _order(value: object) -> tuple[Screen, Answer]:
    """An order has a direction: "protects_me", "against_me", or a plain answer."""
    directed = {
        "protects_me": (Screen.ORDER_PROTECTS_ME, Answer.YES),
        "against_me": (Screen.ORDER_AGAINST_ME, Answer.YES),
    }
    return directed.get(str(value)) or (Screen.ORDER, _named(Answer, value, "safety.order"))


def _named(kind: type[Named], value: object, where: str) -> Named:
    for member in kind:
        if member.value == value:
            return member
    choices = ", ".join(str(member.value) for member in kind)
    raise FormError(f"In the answers file, {where} is one of: {choices}.", _NEXT)


def _numbered(kind: type[Named], value: object, where: str) -> Named:
    """A member of an enum of numbers by its lower-case name."""
    for member in kind:
        if member.name.lower() == value:
            return member
    raise FormError(f"In the answers file, {where} is one of: {_names(kind)}.", _NEXT)


def _names(kind: Iterable[Enum]) -> str:
    return ", ".join(member.name.lower() for member in kind)


def _event(name: object) -> int:
    """An event's id from its sixteen hexadecimal digits."""
    try:
        return int(str(name), 16)
    except ValueError as wrong:
        raise FormError("In the answers file, an event is sixteen digits from --json.", _NEXT) from wrong
