"""The guard: other hosts, other pages, other browsers and forms from elsewhere are refused, and reading changes nothing."""

from __future__ import annotations

import asyncio
import re
import tempfile
import threading

import pytest
from starlette.websockets import WebSocketDisconnect

from at_the_desk import OURS, PASSPHRASE, PORT, SPACE, Run
from leeway.entries import Unsaved
from leeway.record import id_name
from leeway.session import Session, exists
from leeway.sitting import Names
from leeway.web import addresses as at
from leeway.web import desk as desk_of_a_run
from leeway.web.app import PAGES
from leeway.web.desk import Pending
from leeway.web.guard import HEADERS, Guard, cookie_name

GETS = [page.path for page in PAGES if page.seen]
POSTS = [page.path for page in PAGES if page.sent]


@pytest.fixture
def open_run(run):
    run.begun()
    return run


# ------------------------------------------------------------ hosts


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        f"evil.example:{PORT}",
        "127.0.0.1",
        "127.0.0.1:80",
        f"127.0.0.1.evil.example:{PORT}",
        "",
    ],
)
def test_a_foreign_name_that_points_here_is_refused(run, host):
    answer = run.client.get(at.FRONT, headers={"host": host})
    assert answer.status_code == 421
    assert "Start" not in answer.text


def test_a_run_at_an_address_of_its_own_has_no_other_name(run):
    run.desk.host = "127.77.3.9"
    headers = {"cookie": f"{cookie_name(PORT)}={run.desk.cookie}", "sec-fetch-site": "none"}
    for host, status in (("127.77.3.9", 200), ("127.0.0.1", 421), ("localhost", 421)):
        told = headers | {"host": f"{host}:{PORT}"}
        assert run.stranger().get(at.FRONT, headers=told).status_code == status


@pytest.mark.parametrize("host", [f"127.0.0.1:{PORT}", f"localhost:{PORT}"])
def test_the_names_of_this_machine_are_ours(run, host):
    run.client.cookies.set(cookie_name(PORT), run.desk.cookie, domain=host.split(":")[0])
    assert run.client.get(at.FRONT, headers={"host": host}).status_code == 200


# ------------------------------------------------------------ the launch token and the cookie


def test_the_launch_token_opens_once(run):
    first = run.stranger().get(at.LAUNCH, params={"t": run.desk.launch_token})
    assert first.status_code == 303
    assert first.headers["location"] == at.FRONT
    again = run.stranger().get(at.LAUNCH, params={"t": run.desk.launch_token})
    assert again.status_code == 403
    assert "set-cookie" not in again.headers


def test_a_wrong_token_opens_nothing_and_spends_nothing(run):
    for wrong in ("", "x", run.desk.launch_token[:-1], "é"):
        assert run.stranger().get(at.LAUNCH, params={"t": wrong}).status_code == 403
    assert run.stranger().get(at.LAUNCH, params={"t": run.desk.launch_token}).status_code == 303


def test_the_cookie_carries_the_port_and_is_for_this_site_alone(run):
    answer = run.stranger().get(at.LAUNCH, params={"t": run.desk.launch_token})
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith(f"notes-{PORT}=")
    assert {"HttpOnly", "SameSite=strict", "Path=/"} <= set(cookie.split("; "))
    assert "max-age" not in cookie.lower()
    assert "expires" not in cookie.lower()


@pytest.mark.parametrize("path", [*GETS, "/s/notes.css", "/nowhere"])
def test_without_the_cookie_there_is_nothing(run, path):
    stranger = run.stranger()
    assert stranger.get(path).status_code == 401
    stranger.cookies.set(cookie_name(PORT + 1), run.desk.cookie)
    stranger.cookies.set(cookie_name(PORT), "guess")
    assert stranger.get(path).status_code == 401


# ------------------------------------------------------------ forms from elsewhere


@pytest.mark.parametrize("path", POSTS)
@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site", "origin": "http://evil.example"},
        {"sec-fetch-site": "same-site", "origin": "http://127.0.0.1:8888"},
        {"sec-fetch-site": "cross-site", "origin": "null"},
        {"sec-fetch-site": "same-origin", "origin": "http://evil.example"},
        {"origin": "http://evil.example"},
        {"origin": "http://127.0.0.1:8888"},
        {"origin": "null"},
        {},
    ],
    ids=str,
)
def test_a_form_from_elsewhere_is_refused(run, path, headers):
    answer = run.client.post(path, data={"token": run.desk.form_token}, headers=headers)
    assert answer.status_code == 403
    assert not exists(run.desk.folder)


@pytest.mark.parametrize("path", POSTS)
@pytest.mark.parametrize("token", [None, "", "guess"])
def test_a_form_without_our_token_is_refused(run, path, token):
    data = {} if token is None else {"token": token}
    assert run.client.post(path, data=data, headers=OURS).status_code == 403


def test_a_form_from_our_own_page_passes_with_either_sign(run):
    data = {"token": run.desk.form_token, "question": "safe", "answer": "no_fear"}
    ours = f"http://127.0.0.1:{PORT}"
    for headers in (OURS, {"origin": ours}, {"sec-fetch-site": "same-origin", "origin": ours}):
        assert run.client.post(at.FIRST, data=data, headers=headers).status_code == 303


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_another_page_may_not_even_read(run, site):
    assert run.client.get(at.HELP, headers={"sec-fetch-site": site}).status_code == 403


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_other_methods_are_refused(run, method):
    assert run.client.request(method, at.FRONT, headers=OURS).status_code == 405


def test_a_socket_is_refused(run):
    with pytest.raises(WebSocketDisconnect), run.client.websocket_connect(at.FRONT):
        pass


# ------------------------------------------------------------ headers


@pytest.mark.parametrize("path", [*GETS, "/s/notes.css", "/nowhere"])
def test_each_answer_carries_the_headers(open_run, path):
    answer = open_run.get(path)
    for name, value in HEADERS.items():
        assert answer.headers[name] == value
    assert "access-control-allow-origin" not in answer.headers


def test_refusals_carry_the_headers_and_tell_nothing(run):
    for answer in (
        run.stranger().get(at.FRONT),
        run.client.get(at.FRONT, headers={"host": "evil.example"}),
        run.client.post(at.FRONT, headers={"origin": "http://evil.example"}),
    ):
        assert answer.headers["content-security-policy"] == HEADERS["content-security-policy"]
        assert "Leeway" not in answer.text
        assert "Notes" in answer.text


def test_the_policy_is_strict():
    policy = HEADERS["content-security-policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "base-uri 'none'" in policy


@pytest.mark.parametrize("path", GETS)
def test_no_page_has_anything_inline_or_from_elsewhere(open_run, path):
    page = open_run.get(path).text
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=|javascript:", page)
    assert not re.search(r'(?:src|href|action)="(?!/|#|\?|tel:|sms:)', page)


@pytest.mark.parametrize("path", GETS)
def test_each_title_is_neutral(open_run, path):
    page = open_run.get(path).text
    if page:
        assert "<title>Notes</title>" in page


# ------------------------------------------------------------ reading changes nothing


def everything(run: Run) -> list[object]:
    """Every row that is not only there to be quicker."""
    vault = run.desk.session._vault
    tables = ("lines", "kept", "unsaved", "arrivals", "segments", "columns")
    return [vault.rows(f"SELECT * FROM {table}") for table in tables]  # noqa: S608 - names of ours


@pytest.fixture
def full_run(run):
    """A vault with something of each kind in it."""
    run.begun(**SPACE)
    run.brought()
    run.post(at.BY_HAND, what="call", who="me", day="2026-03-14", words="rang twice")
    run.desk.seal([(Unsaved("writing", "not yet"), ""), (Unsaved("by_hand", "half"), "")])
    return run


def test_reading_changes_nothing(full_run):
    before = everything(full_run)
    event = id_name(int(full_run.desk.session.record().ids[-1]))
    for path in GETS:
        for query in (
            {},
            {"e": event, "c": "GB", "b": "", "u": "739000"},
            {"token": full_run.desk.form_token, "passphrase": PASSPHRASE, "sure": "yes"},
        ):
            full_run.get(path, **query)
            assert everything(full_run) == before, path
    assert full_run.desk.is_open


@pytest.mark.parametrize("path", sorted(set(POSTS) - set(GETS)))
def test_what_only_takes_forms_cannot_be_read(run, path):
    assert run.get(path).status_code == 405


# ------------------------------------------------------------ limits, idling, leaving


def test_a_form_that_is_too_large_is_refused(run):
    answer = run.post(at.FIRST, question="safe", answer="x" * 400_000)
    assert answer.status_code == 413


def test_a_file_for_import_stays_in_memory(open_run, monkeypatch):
    """A temporary file would lie readable on the disk."""

    def refuse(*_args, **_named):
        raise AssertionError("a temporary file was made")

    monkeypatch.setattr(tempfile, "NamedTemporaryFile", refuse)
    monkeypatch.setattr(tempfile.SpooledTemporaryFile, "rollover", refuse)
    chat = b"".join(
        b"01/02/2026, 09:00 - Robin: a line that is long enough\n" for _ in range(60_000)
    )
    answer = open_run.post(at.IMPORT, files={"files": ("chat.txt", chat, "text/plain")})
    assert answer.headers["location"] == at.WHO


def test_it_locks_when_nobody_is_there(open_run):
    open_run.ticks.seconds += 179
    assert not open_run.desk.lock_if_idle()
    open_run.ticks.seconds += 1
    assert open_run.desk.lock_if_idle()
    assert open_run.get(at.TODAY).headers["location"].startswith(at.UNLOCK)


def test_a_page_that_says_it_is_in_use_does_not_lock(open_run):
    for _ in range(5):
        open_run.ticks.seconds += 100
        assert open_run.get(at.HERE).status_code == 204
    assert open_run.desk.is_open


def test_a_request_that_comes_too_late_finds_it_locked(open_run):
    open_run.ticks.seconds += 181
    assert open_run.get(at.TODAY).headers["location"].startswith(at.UNLOCK)
    assert not open_run.desk.is_open


def test_it_locks_when_the_computer_slept(open_run):
    open_run.wall.seconds += 29
    assert not open_run.desk.lock_if_idle()
    open_run.wall.seconds += 31
    assert open_run.desk.lock_if_idle()


def test_locking_waits_beside_the_loop(open_run):
    """Something holds the vault for long: meanwhile other pages are answered, and none finds it open."""
    session, held, gone = open_run.desk.session, threading.Event(), threading.Event()

    def hold() -> None:
        with session._lock:
            held.set()
            gone.wait(60)

    threading.Thread(target=hold).start()
    assert held.wait(60)
    open_run.ticks.seconds += 181
    asked = asyncio.run(_asked_while_it_locks(open_run, gone))
    assert asked == ["nothing is open", "the page"]
    open_run.desk.until_locked()
    assert session.is_locked


async def _asked_while_it_locks(run: Run, gone: threading.Event) -> list[str]:
    said: list[str] = []
    headers = {"host": f"127.0.0.1:{PORT}", "cookie": f"{cookie_name(PORT)}={run.desk.cookie}"}
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    scope = {
        "type": "http", "method": "GET", "path": "/", "query_string": b"", "root_path": "",
        "headers": raw, "scheme": "http", "server": ("127.0.0.1", PORT),
    }  # fmt: skip

    async def page(*_) -> None:
        said.append("the page")

    async def meanwhile() -> None:
        while run.desk.is_open:  # noqa: ASYNC110 - another thread closes it
            await asyncio.sleep(0.001)
        said.append("nothing is open")
        gone.set()

    await asyncio.gather(Guard(page, run.desk)(scope, None, None), meanwhile())
    return said


def test_a_sleep_during_an_import_locks_once_it_has_ended(open_run, monkeypatch):
    going = threading.Event()
    monkeypatch.setattr(Session, "import_files", lambda *_, **__: going.wait(60))
    open_run.desk.bring_in(Pending((), ()), Names("Robin"))
    open_run.wall.seconds += 8 * 3600
    assert not open_run.desk.lock_if_idle()
    open_run.wall.seconds += 1
    assert not open_run.desk.lock_if_idle()
    task = open_run.desk.task
    going.set()
    assert task.done.wait(60)
    assert open_run.desk.lock_if_idle()
    assert not open_run.desk.is_open


def test_a_sleep_while_it_is_locked_does_not_lock_it_later(open_run):
    open_run.post(at.LOCK)
    open_run.wall.seconds += 3600
    open_run.desk.lock_if_idle()
    open_run.post(at.UNLOCK, passphrase=PASSPHRASE)
    assert not open_run.desk.lock_if_idle()


def test_leaving_drops_the_key_and_ends_the_run(open_run):
    session = open_run.desk.session
    answer = open_run.post(at.LEAVE)
    assert answer.status_code == 200
    assert "Leeway" not in answer.text
    assert "<title>Notes</title>" in answer.text
    for thread in threading.enumerate():
        if thread.name == "leave":
            thread.join(10)
    assert session.is_locked
    assert open_run.closed == 1
    assert open_run.get(at.FRONT).status_code == 401


def test_leaving_does_not_wait_for_a_long_record(open_run):
    """Whatever holds the vault just then, the empty page comes at once."""
    session = open_run.desk.session
    with session._lock:
        assert "No notes yet" in open_run.post(at.LEAVE).text
        assert not open_run.desk.is_open
        assert open_run.get(at.FRONT).status_code == 401


def test_a_long_record_that_is_still_being_read_says_so(open_run, monkeypatch):
    assert open_run.desk._thought.wait(60)
    monkeypatch.setattr(desk_of_a_run, "READY_SECONDS", 0.01)
    open_run.desk._thought.clear()
    answer = open_run.get(at.TODAY)
    assert "Opening your record" in answer.text
    assert answer.headers["refresh"] == "1"
    assert "People who help" in open_run.get(at.HELP).text
    open_run.desk._thought.set()
    assert "refresh" not in open_run.get(at.TODAY).headers


def test_wrong_passphrases_have_to_wait_longer_and_longer(open_run):
    open_run.post(at.LOCK)
    for _ in range(12):
        answer = open_run.post(at.UNLOCK, passphrase="not these words")
        if answer.status_code == 429:
            break
    assert "Try again in" in answer.text
    assert not open_run.desk.is_open
