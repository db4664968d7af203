"""A story's calls and texts as tables: as telephones, carriers and people export them; independent of the importer."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from leeway.record import Channel, Kind, Who
from leeway.storytelling.phone import ANDROID_TYPES, Act, Ending, as_dialled, calls, texts
from leeway.storytelling.story import Story

_NAMES = {Channel.PHONE: "phone", Channel.SMS: "sms", Channel.WHATSAPP: "whatsapp"}


class Table(StrEnum):
    """The forms of a table, as docs/stories.md lists them."""

    ANDROID = "android"
    COLUMNS = "columns"
    IPHONE = "iphone"
    CARRIER = "carrier"
    AMERICAN = "american"
    GERMAN = "german"
    ROUTER = "router"
    FRENCH = "french"
    SPANISH = "spanish"
    TEXTS = "texts"
    LEEWAY = "leeway"


class _Look(NamedTuple):
    """What a file of one form looks like: delimiter, encoding, end of line, a first line, all cells quoted."""

    delimiter: str = ","
    encoding: str = "utf-8"
    end: str = "\r\n"
    before: str = ""
    quoted: bool = False


def as_table(
    story: Story,
    form: Table | str = Table.ANDROID,
    *,
    until: datetime | None = None,
    days_of_others: int = 60,
) -> bytes:
    """The calls of my telephone as one form of table writes them (TEXTS: its texts; LEEWAY: the whole story).

    A carrier's bill rounds minutes up, and knows of no call that nobody answered.
    """
    form = Table(form)
    look = _LOOKS[form]
    out = io.StringIO()
    out.write(look.before)
    rows = csv.writer(
        out,
        delimiter=look.delimiter,
        lineterminator=look.end,
        quoting=csv.QUOTE_ALL if look.quoted else csv.QUOTE_MINIMAL,
    )
    if form is Table.LEEWAY:
        rows.writerows(_leeway(story, until))
    else:
        acts = (texts if form is Table.TEXTS else calls)(story, until, days_of_others)
        rows.writerows(_FORMS[form](acts))
    return out.getvalue().encode(look.encoding)


Rows = Iterator[tuple[str | int, ...]]


def _long(seconds: int) -> str:
    """Hours, minutes and seconds."""
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _minutes(seconds: int) -> int:
    """Whole minutes, begun ones counted."""
    return -(-seconds // 60)


def _android(acts: list[Act]) -> Rows:
    kinds = {
        Ending.MISSED: "Missed",
        Ending.REJECTED: "Rejected",
        Ending.BLOCKED: "Blocked",
        Ending.VOICEMAIL: "Voicemail",
    }
    yield "Name", "Number", "Call Type", "Date", "Duration (s)"
    for act in reversed(acts):
        kind = "Outgoing" if act.outgoing else kinds.get(act.ending or Ending.TALKED, "Incoming")
        yield (
            act.name or "Unknown",
            act.numbers[0],
            kind,
            f"{act.when:%d/%m/%Y %H:%M:%S}",
            act.seconds,
        )


def _columns(acts: list[Act]) -> Rows:
    """The columns of the telephone's own database, as they are."""
    yield "_id", "number", "date", "duration", "type", "name", "presentation", "features"
    for row, act in enumerate(acts, 1):
        kind = 2 if act.outgoing else ANDROID_TYPES.get(act.ending or Ending.TALKED, 1)
        ms = int(act.when.timestamp()) * 1000 + row % 1000
        yield row, act.numbers[0], ms, act.seconds, kind, act.name, 1, 0


def _iphone(acts: list[Act]) -> Rows:
    yield "Call type", "Date", "Duration", "Number", "Contact", "Location", "Service"
    for act in acts:
        missed = act.ending not in {Ending.TALKED, Ending.UNANSWERED}
        kind = "Outgoing" if act.outgoing else "Missed" if missed else "Incoming"
        length = _long(act.seconds) if act.seconds else ""
        yield kind, f"{act.when:%Y-%m-%d %H:%M:%S}", length, act.numbers[0], act.name, "", "Phone"


def _answered(acts: list[Act]) -> list[Act]:
    return [act for act in acts if act.ending is Ending.TALKED]


def _carrier(acts: list[Act]) -> Rows:
    yield "Date", "Time", "Direction", "Number", "Minutes", "Cost (£)"
    for act in _answered(acts):
        way = "Out" if act.outgoing else "In"
        number = as_dialled(act.numbers[0])
        yield (
            f"{act.when:%d/%m/%y}",
            f"{act.when:%H:%M}",
            way,
            number,
            _minutes(act.seconds),
            "0.00",
        )


def _american(acts: list[Act]) -> Rows:
    yield "Date", "Time", "Phone Number", "Call Direction", "Min."
    for act in _answered(acts):
        day = f"{act.when.month}/{act.when.day}/{act.when.year}"
        clock = f"{act.when.hour % 12 or 12}:{act.when:%M %p}"
        yield (
            day,
            clock,
            act.numbers[0],
            "OUTGOING" if act.outgoing else "INCOMING",
            _minutes(act.seconds),
        )


def _in_words(
    header: tuple[str, ...], out: str, into: str, missed: str
) -> Callable[[list[Act]], Rows]:
    """A table of five columns in another language: day, clock, number, direction, minutes and seconds."""

    def write(acts: list[Act]) -> Rows:
        yield header
        for act in acts:
            lost = act.ending not in {Ending.TALKED, Ending.UNANSWERED}
            way = out if act.outgoing else missed if lost else into
            day, clock = f"{act.when:%d.%m.%Y}", f"{act.when:%H:%M:%S}"
            yield day, clock, act.name, act.numbers[0], way, _long(act.seconds)

    return write


def _german(acts: list[Act]) -> Rows:
    """Minutes with a decimal comma, as a spreadsheet of that country saves them."""
    yield "Datum", "Uhrzeit", "Name", "Rufnummer", "Richtung", "Dauer (Min.)"
    for act in acts:
        lost = act.ending not in {Ending.TALKED, Ending.UNANSWERED}
        way = "ausgehend" if act.outgoing else "verpasst" if lost else "eingehend"
        minutes = f"{act.seconds / 60:.2f}".replace(".", ",")
        yield (
            f"{act.when:%d.%m.%Y}",
            f"{act.when:%H:%M:%S}",
            act.name,
            act.numbers[0],
            way,
            minutes,
        )


def _router(acts: list[Act]) -> Rows:
    """The list of a home router: type 1 came in, 2 was missed, 4 went out; its lengths are hours and minutes."""
    yield "Typ", "Datum", "Name", "Rufnummer", "Nebenstelle", "Eigene Rufnummer", "Dauer"
    for act in reversed(acts):
        lost = act.ending not in {Ending.TALKED, Ending.UNANSWERED}
        minutes = _minutes(act.seconds)
        length = f"{minutes // 60}:{minutes % 60:02}"
        kind = 4 if act.outgoing else 2 if lost else 1
        yield (
            kind,
            f"{act.when:%d.%m.%y %H:%M}",
            act.name,
            act.numbers[0],
            "Telefon",
            "900001",
            length,
        )


def _texts(acts: list[Act]) -> Rows:
    """Texts as programs that read a telephone export them."""
    yield (
        "Chat Session",
        "Message Date",
        "Service",
        "Type",
        "Sender ID",
        "Sender Name",
        "Text",
        "Attachment",
    )
    for act in acts:
        way = "Outgoing" if act.outgoing else "Incoming"
        sender = ("", "") if act.outgoing else (act.numbers[0], act.name)
        chat = act.name or " & ".join(act.numbers)
        picture = "" if act.text else "IMG_0001.jpeg"
        yield chat, f"{act.when:%Y-%m-%d %H:%M:%S}", "SMS", way, *sender, act.text, picture


def _leeway(story: Story, until: datetime | None) -> Rows:
    """The plain table that Leeway documents; for anyone who keeps a list of their own."""
    kinds = {
        Kind.MESSAGE: "message",
        Kind.MEDIA: "media",
        Kind.CALL: "call",
        Kind.VOICEMAIL: "voicemail",
    }
    yield "when", "who", "channel", "kind", "seconds", "text"
    for event in story.events:
        if event.kind not in kinds or (until is not None and event.when > until):
            continue
        who = "me" if event.who is Who.ME else story.them
        seconds = "" if event.seconds is None else str(event.seconds)
        yield (
            event.when.isoformat(),
            who,
            _NAMES[event.channel],
            kinds[event.kind],
            seconds,
            event.text,
        )


_FORMS: dict[Table, Callable[[list[Act]], Rows]] = {
    Table.ANDROID: _android,
    Table.COLUMNS: _columns,
    Table.IPHONE: _iphone,
    Table.CARRIER: _carrier,
    Table.AMERICAN: _american,
    Table.GERMAN: _german,
    Table.ROUTER: _router,
    Table.FRENCH: _in_words(
        ("Date", "Heure", "Nom", "Numéro", "Sens", "Durée"), "Émis", "Reçu", "Manqué"
    ),
    Table.SPANISH: _in_words(
        ("Fecha", "Hora", "Nombre", "Número", "Tipo", "Duración"), "Saliente", "Entrante", "Perdida"
    ),
    Table.TEXTS: _texts,
}
_LOOKS = {
    Table.ANDROID: _Look(quoted=True, end="\n"),
    Table.COLUMNS: _Look(end="\n"),
    Table.IPHONE: _Look(encoding="utf-8-sig"),
    Table.CARRIER: _Look(),
    Table.AMERICAN: _Look(quoted=True),
    Table.GERMAN: _Look("\t", "utf-16"),
    Table.ROUTER: _Look(";", "utf-8-sig", before="sep=;\r\n"),
    Table.FRENCH: _Look(";", "utf-8-sig"),
    Table.SPANISH: _Look(";"),
    Table.TEXTS: _Look(encoding="utf-8-sig"),
    Table.LEEWAY: _Look(end="\n"),
}
