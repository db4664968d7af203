"""An answers file (TOML) as a Journal: answers, confirmations, disputes, what was told. docs/answers.md has it all."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time
from enum import Enum
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from leeway.cue import Cue
from leeway.errors import FormError
from leeway.helplines import country_of
from leeway.journal import (
    TOLD,
    YEARS,
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
    told_event,
)
from leeway.pair import Pair
from leeway.record import Channel, Kind, Record, Who, id_name
from leeway.term import Term, Unit

Named = TypeVar("Named", bound=Enum)
T = TypeVar("T")

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

LOGGED = (Kind.MESSAGE, Kind.MEDIA, Kind.CALL, Kind.VOICEMAIL, Kind.VISIT, Kind.TALK)
"""What can be logged by hand."""

TABLES: dict[str, tuple[str, ...]] = {
    "safety": ("self_harm", "answered_on", *(item.value for item in Screen)),
    "us": ("apart_since", "together", "shared", "channel", "country", "waking"),
    "now": ("pull", "alcohol"),
    "told": ("said", "at", "words", "days", "until", "except"),
    "confirm": ("event", "kind", "until"),
    "dispute": ("event", "ground", "at"),
    "reopening": ("words", "said_at", "entered_at"),
    "contact": ("when", "who", "kind", "channel", "text", "seconds", "agreed"),
    "settled": ("events",),
    "pair": ("me", "them", "not_them"),
}
"""Every table of an answers file and its keys; told, confirm, dispute, reopening and contact may stand often."""

_LISTS = ("told", "confirm", "dispute", "reopening", "contact")

_EVENT = re.compile(r"[0-9a-fA-F]{16}")

_NEXT = "See docs/answers.md for what may stand in it."

Row = dict[str, Any]


def journal_of(
    text: str, *, zone: ZoneInfo, now: datetime, written: datetime | None = None
) -> Journal:
    """The Journal of an answers file; times without a zone are local to `zone`.

    `written`: when the file was last changed, where that is known: what has to wait waits from then at the least.
    Raises FormError with the table and key that could not be read.
    """
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as wrong:
        nested = isinstance(wrong, RecursionError)
        place = "too many brackets in one another" if nested else str(wrong).rstrip(".")
        raise FormError(f"The answers file is not valid TOML: {place}.", _NEXT) from wrong
    _refuse_unknown(table)
    reader = _Reader(table, zone, now, written and min(written, now))
    return Journal(
        **reader.safety(),
        **reader.us(),
        pulls=reader.pull(),
        told=(*reader.each("told", reader.told), *reader.stopped()),
        confirmations=reader.each("confirm", reader.confirmation),
        disputes=reader.each("dispute", reader.dispute),
        reopenings=reader.each("reopening", reader.reopening),
        contacts=reader.each("contact", reader.contact),
        settled=frozenset(map(_event, _list(table.get("settled", {}), "settled", "events"))),
    )


def pair_of(text: str) -> Pair:
    """Who is who, as a sound answers file tells it: every name and number of the two."""
    rows = tomllib.loads(text).get("pair", {})
    me, them, refused = (frozenset(_names(rows, key)) for key in TABLES["pair"])
    return Pair(me, them, refused)


def _names(rows: Row, key: str) -> Iterator[str]:
    for name in _list(rows, "pair", key):
        if not isinstance(name, str) or not name.strip():
            raise _wrong(f"needs names or numbers in quotes for pair.{key}")
        yield name


def _refuse_unknown(table: Row) -> None:
    """Refuse a table or key that Leeway does not know: a slip of the pen must not go unheard."""
    for name, rows in table.items():
        if name not in TABLES:
            raise _wrong(f"has an unknown table: {name}")
        head = f"[[{name}]]" if name in _LISTS else f"[{name}]"
        for row in rows if isinstance(rows, list) else [rows]:
            if isinstance(rows, list) is not (name in _LISTS) or not isinstance(row, dict):
                raise _wrong(f"needs {head} before what it says of {name}")
            for key in row:
                if key not in TABLES[name]:
                    raise _wrong(f"has an unknown key in {head}: {key}")


def refuse_strangers(journal: Journal, record: Record) -> None:
    """Refuse an event that the record does not hold: what was said of it would go unheard. Raises FormError."""
    named = (
        ("[[confirm]]", [each.event for each in journal.confirmations]),
        ("[[dispute]]", [each.event for each in journal.disputes]),
        ("[settled]", sorted(journal.settled)),
    )
    told = {told_event(each.quote.when, each.quote.text) for each in journal.told}
    for head, events in named:
        for event in events:
            if event not in told and record.row_of(event) is None:
                what = (
                    f"names in {head} the event {id_name(event)}, which this record does not hold"
                )
                raise FormError(
                    f"The answers file {what}.",
                    "Take its sixteen digits from what leeway read --json writes of the same files.",
                )


class _Reader:
    """The tables of one answers file, read with one zone and one clock."""

    def __init__(self, table: Row, zone: ZoneInfo, now: datetime, written: datetime | None) -> None:
        self.table, self.zone, self.now, self.written = table, zone, now, written

    def each(self, name: str, read: Callable[[Row], T]) -> tuple[T, ...]:
        """Every row of one list of tables."""
        return tuple(self._row(name, row, read) for row in self.table.get(name, []))

    def _row(self, name: str, row: Row, read: Callable[[Row], T]) -> T:
        try:
            return read(row)
        except KeyError as missing:
            raise _wrong(f"has [[{name}]] without {missing.args[0]}") from missing

    def safety(self) -> Row:
        """The answers to the two screens; the moment of the first is told, or now."""
        rows = dict(self.table.get("safety", {}))
        said, told_on = rows.pop("self_harm", None), rows.pop("answered_on", None)
        harm = SelfHarm.NOT_ASKED if said is None else _named(SelfHarm, said, "safety.self_harm")
        order = rows.pop("order", None)
        screens = [] if order is None else [_order(order)]
        for name, answer in rows.items():
            screens.append((Screen(name), _named(Answer, answer, f"safety.{name}")))
        at = (
            self.now
            if told_on is None
            else min(self.moment(told_on, "safety.answered_on"), self.now)
        )
        return {
            "self_harm": harm,
            "self_harm_at": None if said is None else at,
            "screens": tuple(screens),
        }

    def stopped(self) -> tuple[Told, ...]:
        """A block, or being asked to stop, is a no to contact as of now, whatever was told of earlier days."""
        rows = self.table.get("safety", {})
        yes = any(rows.get(item.value) == "yes" for item in (Screen.ASKED_TO_STOP, Screen.BLOCKED))
        return (Told(Cue.NO_CONTACT, self.now, dated=False),) if yes else ()

    def us(self) -> Row:
        """Since when apart or that they are together, what is shared, where, and when the day begins."""
        rows = self.table.get("us", {})
        since, together = rows.get("apart_since"), _flag(rows, "us", "together")
        if since is not None and together:
            raise _wrong("says in [us] both together and apart_since")
        country = _words(rows, "us", "country")
        if country and not country_of(country):
            raise _wrong(f"has a country without numbers: {country}")
        waking = rows.get("waking", time(9, 0))
        if not isinstance(waking, time):
            raise _wrong("needs a time such as 07:30:00 for us.waking")
        shared = [_named(Shared, name, "us.shared") for name in _list(rows, "us", "shared")]
        return {
            "apart_since": None if since is None else self.past(since, "us.apart_since"),
            "together": together,
            "shared": frozenset(shared),
            "agreed_channel": _words(rows, "us", "channel"),
            "country": country_of(country),
            "waking": waking,
        }

    def pull(self) -> tuple[Pull, ...]:
        """How strong the wish to write is now."""
        rows = self.table.get("now", {})
        if not rows:
            return ()
        return (Pull(self.now, _whole(rows, "now", "pull", 10), _flag(rows, "now", "alcohol")),)

    def told(self, row: Row) -> Told:
        """Words of theirs that stand in no file."""
        cue = _named(TELLABLE, row["said"], "told.said")
        at = self.past(row["at"], "told.at")
        exceptions = tuple(map(str, _list(row, "told", "except")))
        return Told(cue, at, _words(row, "told", "words"), self.term(row, at), exceptions)

    def term(self, row: Row, at: datetime) -> Term | None:
        """How long what they asked for is to last: in days, or until a day."""
        if "days" in row:
            return Term(Unit.DAYS, _whole(row, "told", "days", 9999))
        if "until" not in row:
            return None
        days = (self.moment(row["until"], "told.until").date() - at.date()).days
        if days < 0:
            raise _wrong("has told.until before told.at")
        return Term(Unit.DAYS, days)

    def confirmation(self, row: Row) -> Confirmation:
        """What a message means as a limit."""
        until = self.moment(row["until"], "confirm.until") if "until" in row else None
        return Confirmation(
            _event(row["event"]), _named(LimitKind, row["kind"], "confirm.kind"), until
        )

    def dispute(self, row: Row) -> Dispute:
        """That a message was misread, and how."""
        ground = _named(Doubt, row["ground"], "dispute.ground")
        return Dispute(_event(row["event"]), ground, self.entered(row["at"], "dispute.at"))

    def reopening(self, row: Row) -> Reopening:
        """Words of theirs that welcome contact again."""
        if not _words(row, "reopening", "words").strip():
            raise _wrong("has a reopening without their own words")
        said = self.past(row["said_at"], "reopening.said_at")
        entered = self.entered(row["entered_at"], "reopening.entered_at")
        return Reopening(row["words"], said, entered)

    def entered(self, value: object, where: str) -> datetime:
        """When a thing was entered: as it says, but no earlier than the file was last changed."""
        told = self.past(value, where)
        return told if self.written is None else max(told, self.written.astimezone(self.zone))

    def contact(self, row: Row) -> Contact:
        """One contact logged by hand."""
        seconds = _whole(row, "contact", "seconds", 10**6) if "seconds" in row else None
        return Contact(
            self.past(row["when"], "contact.when"),
            _numbered((Who.ME, Who.THEM), row["who"], "contact.who"),
            _numbered(LOGGED, row["kind"], "contact.kind"),
            _numbered(Channel, row.get("channel", "in_person"), "contact.channel"),
            _words(row, "contact", "text"),
            seconds,
            _flag(row, "contact", "agreed"),
            timed=isinstance(row["when"], datetime),
        )

    def moment(self, value: object, where: str) -> datetime:
        """A TOML date or time as an aware moment; a date alone is that day's beginning."""
        if isinstance(value, date) and value.year not in YEARS:
            raise _wrong(f"has a year that cannot be for {where}")
        if isinstance(value, datetime):
            return value if value.tzinfo else value.replace(tzinfo=self.zone)
        if isinstance(value, date):
            return datetime.combine(value, time(), self.zone)
        raise _wrong(f"needs a date such as 2026-03-01, without quotes, for {where}")

    def past(self, value: object, where: str) -> datetime:
        """A moment that is not still to come."""
        moment = self.moment(value, where)
        if moment > self.now:
            raise _wrong(f"has a day still to come for {where}")
        return moment


def _wrong(what: str) -> FormError:
    return FormError(f"The answers file {what}.", _NEXT)


def _order(value: object) -> tuple[Screen, Answer]:
    """An order has a direction: "protects_me", "against_me", or a plain answer."""
    directed = {
        "protects_me": (Screen.ORDER_PROTECTS_ME, Answer.YES),
        "against_me": (Screen.ORDER_AGAINST_ME, Answer.YES),
    }
    return directed.get(str(value)) or (Screen.ORDER, _named(Answer, value, "safety.order"))


def _named(among: Iterable[Named], value: object, where: str) -> Named:
    """The member with this value."""
    members = list(among)
    for member in members:
        if member.value == value:
            return member
    raise _wrong(f"needs one of these for {where}: {', '.join(str(m.value) for m in members)}")


def _numbered(among: Iterable[Named], value: object, where: str) -> Named:
    """The member, of an enum of numbers, with this lower-case name."""
    members = list(among)
    for member in members:
        if member.name.lower() == value:
            return member
    raise _wrong(f"needs one of these for {where}: {', '.join(m.name.lower() for m in members)}")


def _flag(row: Row, table: str, key: str) -> bool:
    value = row.get(key, False)
    if not isinstance(value, bool):
        raise _wrong(f"needs true or false for {table}.{key}")
    return value


def _words(row: Row, table: str, key: str) -> str:
    value = row.get(key, "")
    if not isinstance(value, str):
        raise _wrong(f"needs words in quotes for {table}.{key}")
    return value


def _list(row: Row, table: str, key: str) -> list[Any]:
    value = row.get(key, [])
    if not isinstance(value, list):
        raise _wrong(f"needs a list in brackets for {table}.{key}")
    return value


def _whole(row: Row, table: str, key: str, most: int) -> int:
    value = row.get(key, 0)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise _wrong(f"needs a whole number from 0 to {most:,} for {table}.{key}")
    return value


def _event(name: object) -> int:
    """An event's id from its sixteen hexadecimal digits; zero is no event, but what stands in no record."""
    event = int(name, 16) if isinstance(name, str) and _EVENT.fullmatch(name) else TOLD
    if event == TOLD:
        raise _wrong("names an event that is not sixteen digits as --json writes them")
    return event
