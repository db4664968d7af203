"""Bring: files come in: dropped or chosen, who is who, how far it is, and what was read; nothing lies on the disk."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from dataclasses import replace
from http import HTTPStatus

from starlette.responses import Response

from leeway import packed
from leeway.advice import LIMITS
from leeway.assessment import Assessment
from leeway.errors import SEE_SOURCES, IntakeError
from leeway.file_pages import ahead, beside
from leeway.helplines import countries
from leeway.intake import IMPORTERS, sides_are_certain
from leeway.journal import TOLD, Limit
from leeway.partners import choose, refuse_their_phone
from leeway.paths import Help, Path
from leeway.record import ZoneFrom
from leeway.session import Stage, look_into
from leeway.sides import is_same
from leeway.sitting import Names
from leeway.source import DateOrder
from leeway.web import forms, show
from leeway.web.addresses import ARRIVED, IMPORT, UNDER_WAY, WHO
from leeway.web.desk import Pending
from leeway.web.pages._help_first import helped
from leeway.web.pages._theirs import answered, doubt
from leeway.web.visit import Visit

_STAGES = {
    Stage.READING: "Reading the file",
    Stage.JOINING: "Joining it with what is there",
    Stage.KEEPING: "Locking it into the vault",
    Stage.UNDERSTANDING: "Reading what was said",
}


def see(visit: Visit) -> Response:
    """Where to get a file, and where to drop it."""
    if visit.desk.is_working:
        return show.go(UNDER_WAY)
    return _form(visit, "")


def _form(visit: Visit, wrong: str, status: int = HTTPStatus.OK) -> Response:
    return show.page(
        visit,
        "bring.html",
        sources=[(one.TITLE, packed.toml("sources")[one.TITLE]) for one in IMPORTERS],
        arrivals=visit.session.arrivals()[::-1],
        cut_short=visit.desk.cut_short,
        dates=visit.session.dates(),
        errors={"files": wrong.replace(SEE_SOURCES, _SOURCES_HERE)} if wrong else {},
        status=status,
    )


_SOURCES_HERE = "Below, under “Where to get it”, stands what Leeway reads."
"""The next step on this page, where a terminal would name a command."""


def take(visit: Visit) -> Response:
    """Look into the files; who is who, and day or month first, is asked for unless it is known."""
    if visit.text("do") == "ask_dates":
        visit.session.ask_dates_again()
        return show.go(IMPORT)
    files = tuple(file for file in visit.files if file.data)
    if not files:
        given = any(file.name for file in visit.files)
        wrong = "That file is empty. Export the chat again." if given else "Choose a file first."
        return _form(visit, wrong, HTTPStatus.UNPROCESSABLE_ENTITY)
    pair = visit.session.pair()
    try:
        handles, dates, partners = look_into(files)
        if not handles and not choose(partners, pair.them, pair.refused).sure:
            refuse_their_phone(partners, {*pair.me, _my_name(visit)})
    except IntakeError as error:
        return _form(visit, error.sentence, error.status)
    mine = [one.name for one in handles if any(is_same(one.name, name) for name in pair.me)]
    dates = None if visit.session.dates() else dates
    me = _my_name(visit) if not handles else mine[0] if len(mine) == 1 else ""
    pending = Pending(files, handles, dates, me, partners)
    if me and dates is None and not doubt(pending, pair, me):
        visit.desk.bring_in(pending, Names(me, pair=pair))
        return show.go(UNDER_WAY)
    visit.desk.pending = pending
    return show.go(WHO)


def who(visit: Visit, errors: forms.Mistakes | None = None) -> Response:
    """Who of the names in the file is the person, and whether day or month is first where it does not show."""
    pending = visit.desk.pending
    if pending is None:
        return show.go(IMPORT)
    asked = pending.dates.sentence if pending.dates else ""
    me = pending.me or _chosen(visit, pending)
    pair = visit.session.pair()
    open_ = doubt(pending, pair, me)
    return show.page(
        visit,
        "who.html",
        handles=() if pending.me else pending.handles,
        written=asked.partition(". ")[0],
        orders=_BOTH.findall(asked),
        partners=open_.partners,
        must=open_.must,
        stranger=open_.stranger,
        known=pair.their_name if pair.them else "",
        other=visit.text("other"),
        ticked=visit.all("them"),
        given=visit.text("me"),
        order=visit.text("dates"),
        errors=errors or {},
        status=HTTPStatus.UNPROCESSABLE_ENTITY if errors else HTTPStatus.OK,
    )


_BOTH = re.compile(r"(?:Is that|or) (.+?) \((dmy|mdy)\)")
"""Both readings of one date, in the question about it."""


def start(visit: Visit) -> Response:
    """Begin to read, with the person's own answers."""
    pending = visit.desk.pending
    if pending is None:
        return show.go(IMPORT)
    chosen = visit.text("me")
    if chosen == "neither":
        visit.desk.pending = None
        return show.go(IMPORT)
    order = visit.text("dates") if pending.dates else ""
    names = _names(visit, pending, chosen)
    errors = {} if names else {"me": "Please choose one."}
    if names is not None:
        pair = answered(visit, pending, names.me)
        if pair is None:
            errors["them"] = "Please choose one, or type it as the phone has it."
        else:
            names = replace(names, pair=pair)
    if pending.dates and order not in set(DateOrder):
        errors["dates"] = "Please choose one."
    if names is None or errors:
        return who(visit, errors)
    visit.desk.bring_in(pending, replace(names, dates=DateOrder(order) if order else None))
    return show.go(UNDER_WAY)


def _my_name(visit: Visit) -> str:
    """What the person is called where no file says it."""
    return visit.settings.my_name or "Me"


def _chosen(visit: Visit, pending: Pending) -> str:
    """The name that was chosen as the person's own; "" while none was."""
    place = visit.text("me")
    held = place.isdecimal() and int(place) < len(pending.handles)
    return pending.handles[int(place)].name if held else ""


def _names(visit: Visit, pending: Pending, chosen: str) -> Names | None:
    """Who is who, as far as the person has said; None where they have not."""
    pair, handles = visit.session.pair(), pending.handles
    if pending.me:
        return Names(pending.me, pair=pair)
    if not chosen.isdecimal() or int(chosen) >= len(handles) + 1:
        return None
    if int(chosen) == len(handles):
        # Only they wrote in it: the person's own name stands nowhere in the file.
        return Names(_my_name(visit), handles[0].name, pair=pair)
    return Names(handles[int(chosen)].name, pair=pair)


def under_way(visit: Visit) -> Response:
    """How far it is; the page asks again by itself, with or without JavaScript."""
    task = visit.desk.task
    if task is None:
        return show.go(IMPORT)
    if task.done.is_set():
        if task.error is not None:
            visit.desk.task = None
            return _form(visit, task.error.sentence, task.error.status)
        return show.go(ARRIVED)
    answer = show.page(
        visit, "under_way.html", doing=_STAGES[task.stage], share=round(100 * task.share)
    )
    answer.headers["refresh"] = "1"
    return answer


def arrived(visit: Visit, errors: forms.Mistakes | None = None) -> Response:
    """Who is who with a quote each, what was read and skipped, limits to confirm, where the export still lies."""
    session, task = visit.session, visit.desk.task
    intake = task.intake if task is not None and task.done.is_set() else None
    arrivals = session.arrivals()
    if not arrivals:
        return show.go(IMPORT)
    seen, paths = session.assessment(visit.now), session.advice(visit.now).paths
    journal = session.journal()
    misread = {each.event for each in journal.disputes}
    record, country = session.record(), visit.settings.country
    return show.page(
        visit,
        "arrived.html",
        blocks=helped(paths, country, visit.settings.their_name) if paths.quiet else (),
        country=country,
        countries=countries(),
        arrival=arrivals[-1],
        beside=tuple(beside(intake.record)) if intake else (),
        ahead=tuple(ahead(record, visit.now)),
        sides=session.sides(),
        certain=sides_are_certain(record),
        intake=intake,
        zone=record.zone,
        assumed=(record.zone, ZoneFrom.ASSUMED)
        in {(origin.zone, origin.zone_from) for origin in record.origins},
        limits=() if paths.first in {Path.CRISIS, Path.SAFETY} else _to_confirm(seen, misread),
        meaning=LIMITS,
        noted=any(each.quote.event in misread for each in seen.running),
        timed=not paths.refuses(Help.TIMING),
        apart=seen.endings.apart_since,
        maybe_ended=None if paths.first in {Path.CRISIS, Path.SAFETY} else seen.maybe_ended,
        knows_apart=seen.endings.apart_since is not None or seen.together or journal.parted,
        errors=errors or {},
        status=HTTPStatus.UNPROCESSABLE_ENTITY if errors else HTTPStatus.OK,
    )


def _to_confirm(seen: Assessment, misread: AbstractSet[int]) -> list[Limit]:
    """Limits that were read from a message and of which nobody has said anything yet, the newest first."""
    said = {TOLD, *misread}
    read = [each for each in seen.running if each.quote.event not in said and not each.confirmed]
    return sorted((each for each in read if not each.gathered), key=lambda each: each.given_at)[
        :-6:-1
    ]


def exchange(visit: Visit) -> Response:
    """Who is who was the wrong way round."""
    session = visit.session
    session.exchange()
    known = visit.settings
    visit.desk.keep(known._replace(my_name=known.their_name, their_name=known.my_name))
    return show.go(ARRIVED)


def confirm(visit: Visit) -> Response:
    """What the person says of one limit that was read, or since when they are apart."""
    if visit.text("apart"):
        entries, mistakes = forms.about_us(visit)
        if mistakes:
            return arrived(visit, mistakes)
    else:
        entry = forms.about_a_limit(visit)
        entries = (entry,) if entry is not None else ()
    if entries:
        visit.session.write(*entries, now=visit.now)
    return show.go(ARRIVED)
