"""Contacts: the record day by day, the messages behind a day or a search, and what is added by hand."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from http import HTTPStatus
from typing import NamedTuple

from starlette.responses import Response

from leeway import entries, spoken
from leeway.entries import Line, QuietDay
from leeway.errors import FormError
from leeway.findings.limits import counts_from
from leeway.journal import Contact, Reopening, Told
from leeway.paths import Help, Path, shown
from leeway.record import Event, Kind, Record, Who
from leeway.web import charts, first_minute, forms, show
from leeway.web.addresses import BY_HAND, RECORD, TODAY
from leeway.web.days import Span, rows_of, slips_by_day, span
from leeway.web.visit import Visit

MOST = 200
"""So many messages stand on one page."""

PLACE = "by_hand"
"""The name under which the words of the form are sealed when the page locks."""


class Shown(NamedTuple):
    """One event as the page shows it: itself, whether it is the one asked for, and a word for what it is."""

    event: Event
    here: bool
    what: str


def see(visit: Visit) -> Response:
    """The picture, and beneath it what was asked for: a day (`d`), a message (`e`), or a search (`k`)."""
    record = visit.session.record()
    searched = visit.sealed().get("search", "")
    event = _event(visit.query.get("e", ""))
    day = _day(visit.query.get("d", ""))
    if event is not None:
        around = visit.session.around(event)
        rows = [Shown(each, each.id == event, _what(each)) for each in around]
        day = next((each.event.when.date() for each in rows if each.here), day)
    elif searched:
        found = visit.session.search(searched, most=MOST)
        rows = [Shown(each, here=False, what=_what(each)) for each in found.events]
        return _page(visit, record, None, rows, searched=searched, found=found.count)
    else:
        rows = _of_day(record, day) if day else []
    return _page(visit, record, day, rows)


def search(visit: Visit) -> Response:
    """Search; the words ride along sealed, so that no address tells them."""
    words = visit.text("words")
    if not words:
        return show.go(RECORD, b="1")
    return show.go(RECORD, k=visit.desk.sealer.seal({"search": words[:200]}))


def _page(
    visit: Visit,
    record: Record,
    day: date | None,
    rows: list[Shown],
    *,
    searched: str = "",
    found: int = 0,
) -> Response:
    newest = _newest(record, visit.now)
    last = _day(visit.query.get("u", "")) or _last_shown(day, newest)
    paths, full = visit.session.advice(visit.now).paths, visit.session.assessment(visit.now)
    seen, timed = shown(full, paths), not paths.refuses(Help.TIMING)
    counts = not paths.refuses(Help.COUNTS)
    slips = slips_by_day(full) if counts else {}
    wide, narrow = (
        span(record, seen, slips, last, shape.days, timed=timed)
        for shape in (charts.WIDE, charts.NARROW)
    )
    oldest = record.when(0).date() if len(record) else last
    return show.page(
        visit,
        "record.html",
        size=len(record),
        pictures=[
            _drawn(visit, wide, charts.WIDE, day),
            _drawn(visit, narrow, charts.NARROW, day),
        ],
        days=wide.days,
        any_limits=bool(wide.stretches),
        any_slips=any(each.slips for each in wide.days),
        older=(last - timedelta(days=charts.WIDE.days)).toordinal()
        if wide.days[0].day > oldest
        else 0,
        newer=min(last + timedelta(days=charts.WIDE.days), newest).toordinal()
        if last < newest
        else 0,
        day=day,
        rows=rows[:MOST],
        left_out=max(0, len(rows) - MOST),
        searched=searched,
        found=found,
        blank="b" in visit.query,
    )


def _drawn(visit: Visit, picture: Span, shape: charts.Shape, chosen: date | None) -> str:
    them = show.their_name(visit) or "them"
    where = f"{RECORD}?d="
    return charts.contact_by_day(*picture, shape=shape, them=them, where=where, chosen=chosen)


def _newest(record: Record, now: datetime) -> date:
    return record.when(len(record) - 1).date() if len(record) else now.date()


def _last_shown(day: date | None, newest: date) -> date:
    """The figure ends two weeks after the day that was asked for, never after the newest."""
    return newest if day is None else min(day + timedelta(days=14), newest)


def _of_day(record: Record, day: date) -> list[Shown]:
    events = (record[row] for row in rows_of(record, day))
    return [Shown(each, here=False, what=_what(each)) for each in events]


def _what(event: Event) -> str:
    """A word for what is no message."""
    match event.kind:
        case Kind.MESSAGE:
            return ""
        case Kind.CALL:
            return _call(event.seconds)
    return {
        Kind.SYSTEM: "the app",
        Kind.MEDIA: "a picture, recording or file",
        Kind.VOICEMAIL: "a voice message",
        Kind.VISIT: "a visit",
        Kind.TALK: "a talk",
        Kind.REACTION: "a reaction",
        Kind.DELETED: "deleted",
    }[event.kind]


def _call(seconds: int | None) -> str:
    if seconds is None:
        return "a call"
    if not seconds:
        return "a call, not answered"
    return f"a call of {max(1, round(seconds / 60))} min"


def _event(text: str) -> int | None:
    try:
        return int(text, 16)
    except ValueError:
        return None


def _day(text: str) -> date | None:
    """A day from its number in an address."""
    if not text.isdecimal() or len(text) > 7:
        return None
    number = int(text)
    return date.fromordinal(number) if _DAYS[0] <= number <= _DAYS[1] else None


_DAYS = (entries.FIRST.toordinal() + 366, entries.LAST.toordinal())
"""The days that a figure can end on."""


# ------------------------------------------------------------ by hand


def hand_form(visit: Visit) -> Response:
    """Add what is in no file, and take back what was added."""
    return _hand_form(visit, {})


def _hand_form(visit: Visit, errors: forms.Mistakes) -> Response:
    lines = visit.session.lines()
    written = [line for line in lines if isinstance(line.entry, (Contact, Told, Reopening))]
    unsaved = visit.unsaved(PLACE)
    typed = {"words": unsaved, "was": unsaved, **dict(visit.fields)}
    return show.page(
        visit,
        "by_hand.html",
        deeds=forms.DEEDS,
        said=first_minute.choices("words")[:-1],
        written=[_written(line, visit.now) for line in written[:-11:-1]],
        errors=errors,
        typed=typed,
        place=PLACE,
        status=HTTPStatus.UNPROCESSABLE_ENTITY if errors else HTTPStatus.OK,
    )


class Written(NamedTuple):
    """One thing added by hand, as the list shows it: of words the day alone, as nobody was asked for an hour."""

    number: int
    day: str
    what: str
    words: str


def _written(line: Line, now: datetime) -> Written:
    entry, zone = line.entry, now.tzinfo
    if isinstance(entry, Told):
        said = first_minute.label_of(entry.cue) or "something"
        day = spoken.day(entry.said_at.astimezone(zone), now) if entry.dated else "day not known"
        return Written(line.number, day, f"They said: {said}", entry.words)
    if isinstance(entry, Reopening):
        what = "They welcomed contact again"
        begins = counts_from(entry.entered_at).astimezone(zone)
        what += f" (counts from {spoken.until(begins, now)})" if begins > now else ""
        day = spoken.day(entry.said_at.astimezone(zone), now)
        return Written(line.number, day, what, entry.words)
    if not isinstance(entry, Contact):
        raise TypeError(entry)
    what = next((deed.label for deed in forms.DEEDS if deed.kind is entry.kind), "A contact")
    whose = "you" if entry.who is Who.ME else "them"
    when = entry.when.astimezone(zone)
    day = f"{spoken.day(when, now)}, {f'{when:%H:%M}' if entry.timed else 'hour not known'}"
    return Written(line.number, day, f"{what}, from {whose}", entry.text)


def add(visit: Visit) -> Response:
    """Write one thing down, or that today was quiet, or take one back; where words mean danger, people come first."""
    if visit.text("back"):
        return _take_back(visit)
    if visit.text("quiet"):
        visit.session.write(QuietDay(visit.now), now=visit.now)
        return show.go(TODAY)
    entry, mistakes = forms.by_hand(visit)
    if entry is None:
        return _hand_form(visit, mistakes)
    try:
        visit.session.write(entry, now=visit.now)
    except FormError as error:
        return _hand_form(visit, {"day": error.sentence})
    visit.taken_up(PLACE)
    first = visit.session.advice(visit.now).paths.first if visit.text("words") else None
    return show.go(TODAY) if first in {Path.CRISIS, Path.SAFETY} else show.go(BY_HAND, kept="1")


def _take_back(visit: Visit) -> Response:
    number = visit.text("back")
    try:
        known = number.isdecimal() and len(number) < 19
        visit.session.take_back(int(number) if known else 0, now=visit.now)
    except FormError as error:
        return _hand_form(visit, {"back": error.sentence})
    return show.go(BY_HAND)
