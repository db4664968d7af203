"""Writing: the moment before it: an exercise at once, a box that cannot send, and four ways to end it."""

from __future__ import annotations

import secrets
from contextlib import suppress
from http import HTTPStatus

from starlette.responses import Response

from leeway import packed
from leeway.entries import Draft, Unsaved
from leeway.errors import LeewayError, VaultLocked
from leeway.hearsay import is_grave
from leeway.helplines import countries, country_of
from leeway.journal import LimitKind
from leeway.record import Who
from leeway.session import exists
from leeway.web import show
from leeway.web.addresses import AFTER_WRITING, HELP, TODAY, WRITING
from leeway.web.faults import report
from leeway.web.forms import LONGEST
from leeway.web.pages._help_first import helped, words_of_self_harm
from leeway.web.visit import Visit

PLACE = "writing"
"""The name under which the box's words are sealed when the page locks."""


def see(visit: Visit) -> Response:
    """The exercise; `?b` begins with the body. Without a vault, nothing typed here goes anywhere."""
    try:
        refused = _refusal(visit) if visit.desk.is_open else "no_vault"
        box = "" if refused else visit.unsaved(PLACE)
    except VaultLocked:
        refused, box = "no_vault", ""
    return _page(visit, may_keep=not refused, box=box, reading=refused == "not_yet")


def _page(
    visit: Visit,
    *,
    may_keep: bool,
    box: str,
    reading: bool = False,
    refused: str = "",
    status: int = HTTPStatus.OK,
) -> Response:
    words = packed.toml("exercises")
    chosen = "body" if "b" in visit.query else "wave"
    return show.page(
        visit,
        "writing.html",
        words=words,
        chosen=chosen,
        exercise=words[chosen],
        may_keep=may_keep,
        has_vault=exists(visit.desk.folder),
        reading=reading,
        box=box,
        was=visit.text("was") if visit.sent else box,
        place=PLACE,
        kept="kept" in visit.query,
        errors={"box": words[refused].format(most=f"{LONGEST:,}")} if refused else {},
        longest=LONGEST,
        status=status,
    )


def keep(visit: Visit) -> Response:
    """Keep the words of the box in the vault, for the person alone; what is not kept stays in the page.

    Where there is no vault yet, a passphrase is asked for first, and the words ride along in the page.
    Words of self-harm bring people and numbers before anything else, wherever the words go. Raises VaultLocked.
    """
    text = visit.text("box")
    if visit.text("go") == "help":
        return _to_help(visit, text)
    ending = visit.text("c")
    if not text:
        return _ended(visit, "") if ending else show.go(WRITING)
    grave, is_open = is_grave(text), visit.desk.is_open
    refused = _refusal(visit, text) if is_open else ""
    if grave and not visit.text("seen") and (refused or not is_open):
        return _people_first(visit, text)
    if refused:
        again = refused != "not_now"
        status = HTTPStatus.UNPROCESSABLE_ENTITY
        return _page(visit, may_keep=again, box=text, refused=refused, status=status)
    if not is_open and not exists(visit.desk.folder):
        return _to_keep(visit, text)
    if ending and not grave:
        return _ended(visit, text)
    visit.session.write(Draft(text), now=visit.now)
    visit.taken_up(PLACE)
    return show.go(TODAY) if grave else show.go(WRITING, kept="1")


def _to_help(visit: Visit, text: str) -> Response:
    """The numbers at once; with an open vault the words are sealed, and stand in the box again on the way back."""
    with suppress(LeewayError):  # people come before the words
        visit.desk.seal([(Unsaved(PLACE, text), visit.text("was"))] if text else ())
    return show.go(HELP)


def _to_keep(visit: Visit, text: str) -> Response:
    """The page on which a vault is made, with the words in it; nothing of them is kept before."""
    if len(text) > LONGEST:
        status = HTTPStatus.UNPROCESSABLE_ENTITY
        return _page(visit, may_keep=False, box=text, refused="too_long", status=status)
    press = secrets.token_urlsafe(16)
    return show.page(visit, "keep.html", sealed="", press=press, box=text)


def _ended(visit: Visit, text: str) -> Response:
    """One of the four endings; the words stay in the box, sealed, until they are kept or taken out of it."""
    if text:
        visit.session.seal(Unsaved(PLACE, text), shown=visit.text("was"))
    else:
        visit.taken_up(PLACE)
    places = {str(number) for number, _ in enumerate(packed.toml("exercises")["ending"], 1)}
    ending = visit.text("c")
    return show.go(AFTER_WRITING, c=ending if ending in places else "1")


def _people_first(visit: Visit, text: str) -> Response:
    """The page of a crisis; the words wait in it."""
    paths = words_of_self_harm(Who.ME, visit.now)
    country = country_of(visit.text("country")) or visit.settings.country
    return show.page(
        visit,
        "own_words.html",
        words=packed.toml("exercises"),
        blocks=helped(paths, country),
        country=country,
        countries=countries(),
        box=text,
        was=visit.text("was"),
    )


def after(visit: Visit) -> Response:
    """How it ended (`?c`, its number): nothing of it is scorned."""
    endings = packed.toml("exercises")["ending"]
    places = {str(number): row for number, row in enumerate(endings, 1)}
    ending = places.get(visit.query.get("c", ""), endings[0])
    barred = _barred(visit) if ending["id"] != "not" else ""
    told = packed.toml("exercises")["barred"][barred] if barred else ending
    return show.page(visit, "after_writing.html", ending=ending, told=told, barred=barred)


def _barred(visit: Visit) -> str:
    """Why nothing helps to write now, by its name in words/exercises.toml; "" where no limit and no path is known."""
    try:
        refused = _refusal(visit) if visit.desk.is_open else "no_vault"
        if refused:
            return "path" if refused == "not_now" else ""
        running = visit.session.assessment(visit.now).running
    except VaultLocked:
        return ""
    kinds = {limit.kind for limit in running}
    return next((kind.value for kind in LimitKind if kind in kinds), "")


def _refusal(visit: Visit, text: str = "") -> str:
    """Why the box's words cannot be kept now, by its name in words/exercises.toml; "" when they can.

    Never while crisis, safety or stop hold. The exercise waits for no record, and for no fault in reading one.

    Raises VaultLocked.
    """
    if len(text) > LONGEST:
        return "too_long"
    if not visit.desk.is_ready():
        return "not_yet"
    try:
        return "not_now" if visit.session.advice(visit.now).paths.quiet else ""
    except VaultLocked:
        raise
    except LeewayError:
        return "not_yet"
    except Exception as fault:  # noqa: BLE001 - the exercise comes before whatever broke
        report(fault)
        return "not_yet"
