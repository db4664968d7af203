"""The app as data: every page with its address, what it needs, and how much it may be sent."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from http import HTTPStatus
from typing import NamedTuple

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.formparsers import FormParser, MultiPartException, MultiPartParser
from starlette.middleware import Middleware
from starlette.middleware.body_limit import RequestBodyLimitMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from leeway.errors import LeewayError, VaultLocked
from leeway.opening import MOST_BYTES
from leeway.source import Upload
from leeway.web import addresses as at
from leeway.web import show
from leeway.web.desk import Desk
from leeway.web.faults import report
from leeway.web.guard import Guard
from leeway.web.pages import (
    bring,
    contacts,
    copies,
    door,
    drafts,
    erase,
    evidence,
    first,
    front,
    keep,
    keys,
    people,
    questions,
    settings,
    today,
    told,
    writing,
)
from leeway.web.visit import Fields, Visit

Page = Callable[[Visit], Response]

MOST_WORDS = 256 << 10
"""What a form without a file may send."""

WATCH_SECONDS = 1.0
"""How often the app looks whether it has to lock."""


class At(NamedTuple):
    """One address: the page that is seen there, the one that takes what is sent there, and what both need."""

    path: str
    seen: Page | None = None
    sent: Page | None = None
    vault: bool = False
    most: int = MOST_WORDS


def here(_: Visit) -> Response:
    """Someone is at the page; the guard has noted it."""
    return Response(status_code=HTTPStatus.NO_CONTENT)


def unlock(visit: Visit) -> Response:
    """Unlock, then do what was sent to a locked page, if anything was."""
    answer = door.unlock(visit)
    held, then = door.held_fields(visit), visit.text("n")
    sent = _PAGES[then].sent if then in at.AGAIN and held else None
    if sent is None or not visit.desk.is_open:
        return answer
    return sent(visit.at(then, held))


PAGES = (
    At(at.FRONT, front.see),
    At(at.WRITING, writing.see, writing.keep),
    At(at.AFTER_WRITING, writing.after),
    At(at.HELP, people.see, people.choose),
    At(at.FIRST, first.see, first.answer),
    At(at.FIRST_ADVICE, first.advise, first.add),
    At(at.KEEP, keep.see, keep.create),
    At(at.RESTORE, keep.restore_form, keep.restore),
    At(at.EVIDENCE, evidence.see),
    At(at.UNLOCK, door.see, unlock),
    At(at.FORGOTTEN, door.forgotten, door.recover),
    At(at.LOST, door.lost, door.erase),
    At(at.LOCK, sent=door.lock),
    At(at.LEAVE, sent=door.leave),
    At(at.HERE, here),
    At(at.TODAY, today.see, settings.country, vault=True),
    At(at.IMPORT, bring.see, bring.take, vault=True, most=MOST_BYTES),
    At(at.WHO, bring.who, bring.start, vault=True),
    At(at.UNDER_WAY, bring.under_way, vault=True),
    At(at.ARRIVED, bring.arrived, bring.confirm, vault=True),
    At(at.EXCHANGE, sent=bring.exchange, vault=True),
    At(at.RECORD, contacts.see, contacts.search, vault=True),
    At(at.BY_HAND, contacts.hand_form, contacts.add, vault=True),
    At(at.QUESTIONS, questions.see, questions.answer, vault=True),
    At(at.ANSWERS, told.see, told.change, vault=True),
    At(at.DRAFTS, drafts.see, drafts.change, vault=True),
    At(at.SETTINGS, settings.see, settings.keep, vault=True),
    At(at.KEYS, keys.see, keys.change, vault=True),
    At(at.COPIES, copies.see, copies.copy, vault=True),
    At(at.ERASE, erase.see, erase.erase, vault=True),
)
"""The whole app."""

_PAGES = {page.path: page for page in PAGES}


def make_app(desk: Desk) -> Starlette:
    """The app for one run; `desk.port` is set before the first request."""

    @contextlib.asynccontextmanager
    async def watching(_: Starlette) -> AsyncIterator[None]:
        watch = asyncio.create_task(_watch(desk))
        yield
        watch.cancel()
        desk.lock()

    return Starlette(
        routes=[
            Mount(at.STATIC, StaticFiles(packages=[("leeway.web", "static")])),
            *(_route(page, desk) for page in PAGES),
        ],
        middleware=[Middleware(Guard, desk=desk)],
        exception_handlers={HTTPException: _nowhere(desk)},
        lifespan=watching,
    )


async def _watch(desk: Desk) -> None:
    """Lock also when nobody asks for a page."""
    while True:
        await asyncio.sleep(WATCH_SECONDS)
        await run_in_threadpool(desk.lock_if_idle)


def _route(page: At, desk: Desk) -> Route:
    async def endpoint(request: Request) -> Response:
        sent = request.method == "POST"
        if sent:
            try:
                fields, files = await _read_form(request)
            except MultiPartException:
                raise HTTPException(HTTPStatus.BAD_REQUEST) from None
            if not desk.is_our_form(dict(fields).get("token", "")):
                raise HTTPException(HTTPStatus.FORBIDDEN)
            fields = tuple(each for each in fields if each[0] != "token")
        else:
            fields, files = (), ()
        return await run_in_threadpool(
            _answered,
            page,
            desk,
            request.url.path,
            dict(request.query_params),
            fields,
            files,
            sent=sent,
        )

    methods = [*(["GET"] if page.seen else []), *(["POST"] if page.sent else [])]
    limit = Middleware(RequestBodyLimitMiddleware, max_body_size=page.most)
    return Route(page.path, endpoint, methods=methods, middleware=[limit])


def _answered(
    page: At,
    desk: Desk,
    path: str,
    query: dict[str, str],
    fields: Fields,
    files: tuple[Upload, ...],
    *,
    sent: bool,
) -> Response:
    """What a page answers; an error that a person can meet becomes a page of its own."""
    visit = Visit(desk, desk.now(), path, query, fields, files, sent)
    answer = page.sent if sent else page.seen
    if answer is None:
        raise HTTPException(HTTPStatus.METHOD_NOT_ALLOWED)
    try:
        if page.vault and not desk.is_open:
            return _locked(visit)
        if page.vault and not sent and not desk.is_ready():
            return door.opening(visit)
        return answer(visit)
    except VaultLocked:
        return _locked(visit)
    except LeewayError as error:
        return _failed(visit, error.sentence, error.status)
    except Exception as fault:  # noqa: BLE001 - whatever breaks, the person sees a sentence and nothing of the record
        report(fault)
        return _failed(visit, _FAULT, HTTPStatus.INTERNAL_SERVER_ERROR)


_FAULT = "Something in Leeway broke. What you had saved is still there. Go back and try again."


def _failed(visit: Visit, sentence: str, status: int) -> Response:
    """What went wrong, in a sentence; what was sent stays in the page, to be sent once more, but no secret does."""
    held = _holdable(visit) if visit.sent else ()
    held = held if len(held) == len(visit.fields) else ()
    return show.page(visit, "error.html", sentence=sentence, held=held, status=status)


def _locked(visit: Visit) -> Response:
    """The way in; what was sent is held by the page until the key is there."""
    if not visit.sent:
        return show.go(at.UNLOCK, n=visit.path)
    then = at.ARRIVED if visit.path == at.EXCHANGE else visit.path
    held = _holdable(visit) if visit.path in at.AGAIN else ()
    return door.ask(visit, then=then, held=held, status=HTTPStatus.UNAUTHORIZED)


def _holdable(visit: Visit) -> Fields:
    """What was sent, without any secret."""
    return tuple(each for each in visit.fields if each[0] not in _SECRET)


_SECRET = frozenset({"passphrase", "again", "old", "code"})
"""What no page ever holds."""


def _nowhere(desk: Desk) -> Callable[[Request, Exception], Response]:
    def handle(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        visit = Visit(desk, desk.now(), request.url.path)
        sentence = _SENTENCES.get(status, "That did not work. Nothing was changed.")
        return show.page(visit, "error.html", sentence=sentence, status=status)

    return handle


_SENTENCES: dict[int, str] = {
    HTTPStatus.NOT_FOUND: "There is no page at this address.",
    HTTPStatus.METHOD_NOT_ALLOWED: "There is no page at this address.",
    HTTPStatus.FORBIDDEN: "This page is older than the run of Leeway that is open. Go back and load it again.",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "That is too much at once. Nothing was changed. "
    "A backup that is larger than 256 MB is brought in at a terminal: type leeway import.",
}


async def _read_form(request: Request) -> tuple[Fields, tuple[Upload, ...]]:
    """The fields and files of a form; files stay in memory, since a temporary file would lie readable on the disk."""
    if "multipart/form-data" in request.headers.get("content-type", ""):
        parser = MultiPartParser(request.headers, request.stream(), max_files=20, max_fields=100)
        parser.spool_max_size = MOST_BYTES * 2
        form = await parser.parse()
    else:
        form = await FormParser(
            request.headers, request.stream(), max_fields=200, max_part_size=MOST_WORDS
        ).parse()
    fields: list[tuple[str, str]] = []
    files: list[Upload] = []
    for name, value in form.multi_items():
        if isinstance(value, str):
            fields.append((name, value))
        else:
            files.append(Upload(value.filename or "", await value.read()))
    await form.close()
    return tuple(fields), tuple(files)
