"""Guard: only this machine, only this browser; SECURITY.md says what it refuses and why."""

from __future__ import annotations

from http import HTTPStatus

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from leeway.web.addresses import FRONT, LAUNCH
from leeway.web.desk import Desk

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
"""Nothing inline, nothing from elsewhere, framed by no one; a page cannot even ask another address."""

HEADERS = {
    "content-security-policy": POLICY,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "x-robots-tag": "noindex",
}
"""Sent with every answer, whatever it is."""

READING = frozenset({"GET", "HEAD"})
"""What changes nothing."""

LOOPBACK = "127.0.0.1"
"""The address of this machine that every system has."""


def cookie_name(port: int) -> str:
    """A cookie is not kept apart by port, so its name is."""
    return f"notes-{port}"


class Guard:
    """Stands before every page: refuses other hosts, other pages, other browsers, and forms from elsewhere."""

    def __init__(self, app: ASGIApp, desk: Desk) -> None:
        self.app, self.desk = app, desk

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or let the page answer; each answer carries HEADERS."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1008})
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
            await send(message)

        answer = self._answer(HTTPConnection(scope), str(scope["method"]))
        if answer is None:
            # Beside the loop: locking waits for whatever holds the vault just then.
            await run_in_threadpool(self.desk.asked)
        await (answer or self.app)(scope, receive, guarded)

    def _answer(self, asked: HTTPConnection, method: str) -> Response | None:
        """What the guard says itself; None: the page may answer."""
        if not self._is_our_host(asked.headers):
            return refusal(HTTPStatus.MISDIRECTED_REQUEST)
        if method not in READING | {"POST"}:
            return refusal(HTTPStatus.METHOD_NOT_ALLOWED)
        if asked.url.path == LAUNCH and method == "GET":
            return self._launch(asked.query_params.get("t", ""))
        if not self.desk.is_ours(asked.cookies.get(cookie_name(self.desk.port), "")):
            return refusal(HTTPStatus.UNAUTHORIZED)
        if not self._comes_from_us(asked.headers, reading=method in READING):
            return refusal(HTTPStatus.FORBIDDEN)
        return None

    def _is_our_host(self, headers: Headers) -> bool:
        """A foreign name that was made to point here (rebinding) still says its own name."""
        names = {self.desk.host} | ({"localhost"} if self.desk.host == LOOPBACK else set())
        return headers.get("host", "") in {f"{name}:{self.desk.port}" for name in names}

    def _launch(self, token: str) -> Response:
        """The launch token for the cookie of this browser: once."""
        if not self.desk.exchange(token):
            return refusal(HTTPStatus.FORBIDDEN)
        answer = RedirectResponse(FRONT, HTTPStatus.SEE_OTHER)
        name = cookie_name(self.desk.port)
        answer.set_cookie(name, self.desk.cookie, httponly=True, samesite="strict", path="/")
        return answer

    def _comes_from_us(self, headers: Headers, *, reading: bool) -> bool:
        """Whether our own page asked; other ports of this machine are the same site, but not the same origin.

        With no-referrer, browsers send "null" as the origin of our own forms; then Sec-Fetch-Site must say it.
        """
        site, origin = headers.get("sec-fetch-site"), headers.get("origin")
        ours = origin == f"http://{headers['host']}"
        if reading:
            return site in {None, "none", "same-origin"}
        if site is None:
            return ours
        return site == "same-origin" and (ours or origin in {None, "null"})


_CLOSED = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Notes</title>
<meta name="viewport" content="width=device-width"></head>
<body><main><h1>Notes</h1><p>There is nothing here.</p>
<p>If this was your page, open it again from where you started it.</p></main></body></html>
"""


def refusal(status: HTTPStatus) -> Response:
    """A refusal that tells nothing of what is kept here."""
    return HTMLResponse(_CLOSED, status)
