"""Day or month first: asked with the name, before a file is read, where the file does not show it."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

import pytest

from at_the_desk import PASSPHRASE, SPACE, Run, words_on
from leeway.web import addresses as at
from leeway.web.desk import Task

CHAT = "03/04/2025, 20:01 - Robin: tea or coffee\n03/04/2025, 20:02 - Sam: tea please, thank you\n"


@pytest.fixture
def run(tmp_path):
    made = Run(tmp_path)
    made.begun(**SPACE)
    return made


def given(run: Run, chat: str = CHAT) -> str:
    """Bring a file in; where it leads."""
    files = {"files": ("WhatsApp Chat with Sam.txt", chat.encode(), "text/plain")}
    return run.post(at.IMPORT, files=files).headers.get("location", "")


def read(run: Run) -> set[str]:
    """The days of the record, once it was read."""
    assert run.desk.task.done.wait(60)
    return {f"{event.when:%Y-%m-%d}" for event in run.desk.session.record()}


def me(page: str) -> str:
    return re.search(r'name="me" value="(\d)"[^>]*><span><b><bdi>Robin', page)[1]


@pytest.mark.parametrize(("order", "day"), [("dmy", "2025-04-03"), ("mdy", "2025-03-04")])
def test_two_buttons_before_the_file_is_read(run, order, day):
    assert given(run) == at.WHO
    page = run.get(at.WHO).text
    seen = words_on(page)
    assert "The first date is written 03/04/2025" in seen
    assert "3 April 2025" in seen
    assert "4 March 2025" in seen
    unsaid = run.post(at.WHO, me=me(page))
    assert unsaid.status_code == 422
    assert 'id="dates-mistake"' in unsaid.text
    assert f'value="{me(page)}" checked' in unsaid.text
    assert 'id="me-mistake"' in run.post(at.WHO, dates=order).text
    assert run.post(at.WHO, me=me(page), dates=order).headers["location"] == at.UNDER_WAY
    assert read(run) == {day}
    assert "(dmy)" not in run.get(at.ARRIVED).text


def test_who_is_known_is_asked_for_the_day_alone(run):
    given(run, CHAT.replace("03/04", "23/04"))
    run.post(at.WHO, me=me(run.get(at.WHO).text))
    assert read(run) == {"2025-04-23"}
    assert given(run) == at.WHO
    page = run.get(at.WHO).text
    assert "Which one is you?" not in page
    assert "<h1>Which day is it?</h1>" in page
    run.post(at.WHO, dates="mdy")
    assert read(run) == {"2025-04-23", "2025-03-04"}


def test_what_was_told_once_is_not_asked_again(run):
    given(run)
    run.post(at.WHO, me=me(run.get(at.WHO).text), dates="mdy")
    assert read(run) == {"2025-03-04"}
    assert "with the month first" in words_on(run.get(at.IMPORT).text)
    assert given(run, f"{CHAT}05/04/2025, 20:03 - Sam: and biscuits\n") == at.UNDER_WAY
    assert read(run) == {"2025-03-04", "2025-05-04"}
    shows = given(run, f"{CHAT}23/04/2025, 20:03 - Sam: cake\n")
    assert shows == at.UNDER_WAY
    assert "2025-04-23" in read(run)
    run.post(at.IMPORT, do="ask_dates")
    assert "with the month first" not in words_on(run.get(at.IMPORT).text)
    assert given(run) == at.WHO


def test_a_lock_while_a_file_was_read_is_told(run):
    run.desk.task = Task()
    run.desk.lock()
    run.post(at.UNLOCK, passphrase=PASSPHRASE)
    assert "It locked while a file was read." in run.get(at.IMPORT).text
    given(run, CHAT.replace("03/04", "23/04"))
    run.post(at.WHO, me=me(run.get(at.WHO).text))
    read(run)
    assert "It locked" not in run.get(at.IMPORT).text


def test_no_error_names_a_command_of_the_terminal(run):
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("photo.jpg", b"no text")
    files = {"files": ("chat.zip", packed.getvalue(), "application/zip")}
    answer = run.post(at.IMPORT, files=files)
    assert answer.status_code == 422
    assert "leeway sources" not in answer.text
    assert "Below, under “Where to get it”, stands what Leeway reads." in words_on(answer.text)
    assert "<h2>Where to get it</h2>" in answer.text


def test_a_group_and_an_empty_file_are_told_at_once(run):
    files = {"files": ("WhatsApp Chat with Sam.txt", b"", "text/plain")}
    assert "That file is empty." in run.post(at.IMPORT, files=files).text
    assert "Choose a file first." in run.post(at.IMPORT).text
    group = CHAT + "05/04/2025, 20:03 - Alex: hello both\n"
    files = {"files": ("WhatsApp Chat with Sam.txt", group.encode(), "text/plain")}
    answer = run.post(at.IMPORT, files=files)
    assert "group chat" in answer.text
    assert run.desk.pending is None
