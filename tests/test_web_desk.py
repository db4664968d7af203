"""Desk: the state of one run where no page reaches it: a second import, a vault that locks meanwhile, its own clock."""

from __future__ import annotations

import re
import threading
from html import unescape

import pytest

from at_the_desk import NOW, PASSPHRASE, SPACE
from leeway.entries import Settings, Unsaved
from leeway.errors import VaultError, VaultLocked
from leeway.session import Session
from leeway.sitting import Names
from leeway.source import Upload
from leeway.web import addresses as at
from leeway.web.desk import Desk, Pending
from leeway.web.sealed import Sealer


def test_without_a_vault_nothing_can_be_asked_of_it(run):
    with pytest.raises(VaultLocked):
        _ = run.desk.session
    with pytest.raises(VaultLocked):
        run.desk.keep(Settings())
    assert run.desk.settings() == Settings()
    assert not run.desk.lock_if_idle()


def test_the_clock_is_the_persons_own(tmp_path, run):
    run.begun(**SPACE)
    run.desk.keep(Settings(zone="Asia/Tokyo"))
    run.desk._clock = None
    assert run.desk.now().utcoffset().total_seconds() == 9 * 3600
    assert Desk(tmp_path).now().tzinfo is not None


def test_one_import_at_a_time(run, monkeypatch):
    run.begun(**SPACE)
    going, asked = threading.Event(), []

    def slow(_self, files, _names, *, now, progress):
        asked.append(files)
        going.wait(60)

    monkeypatch.setattr(Session, "import_files", slow)
    one, two = (Pending((Upload(name, b"x"),), ()) for name in "ab")
    run.desk.bring_in(one, Names("Robin"))
    task = run.desk.task
    run.desk.bring_in(two, Names("Robin"))
    assert run.desk.task is task
    going.set()
    assert task.done.wait(60)
    assert asked == [one.files]


def test_an_import_that_the_lock_overtakes_says_so(run, monkeypatch):
    run.begun(**SPACE)

    def locked(*_args, **_named):
        raise VaultLocked

    monkeypatch.setattr(Session, "import_files", locked)
    run.desk.bring_in(Pending((), ()), Names("Robin"))
    assert run.desk.task.done.wait(60)
    assert isinstance(run.desk.task.error, VaultLocked)


def test_each_run_seals_with_a_key_of_its_own():
    one, other = Sealer(), Sealer()
    token = one.seal({"safe": "no_fear", "words": "ünïcode ✓"})
    assert one.opened(token) == {"safe": "no_fear", "words": "ünïcode ✓"}
    assert other.opened(token) == {}
    assert one.seal({"a": "b"}) != one.seal({"a": "b"})
    for broken in ("", "a", "é", "%%%", token[:20], token[1:]):
        assert one.opened(broken) == {}


def test_a_run_holds_no_launch_token_twice(run):
    token = run.desk.launch_token
    assert run.desk.exchange(token)
    assert not run.desk.exchange(token)
    assert run.desk.now() == NOW


# ------------------------------------------------------------ faults beside the pages


def test_a_fault_in_thinking_keeps_no_page_waiting_and_tells_no_words(run, monkeypatch, capsys):
    run.begun(**SPACE)
    run.post(at.LOCK)

    def broken(*_args, **_named):
        raise ValueError("i hate you")

    with monkeypatch.context() as patched:
        patched.setattr(Session, "advice", broken)
        run.post(at.UNLOCK, passphrase=PASSPHRASE)
        assert run.desk._thought.wait(60)
        assert run.get(at.TODAY).status_code == 500
        assert run.get(at.SETTINGS).status_code == 200
    assert "Wait." in run.get(at.TODAY).text
    said = capsys.readouterr()
    assert "hate" not in said.out + said.err
    assert "ValueError at " in said.err


def test_a_fault_in_an_import_is_reported_without_words(run, monkeypatch, capsys):
    run.begun(**SPACE)

    def broken(*_args, **_named):
        raise ValueError("i hate you")

    monkeypatch.setattr(Session, "import_files", broken)
    run.desk.bring_in(Pending((), ()), Names("Robin"))
    assert run.desk.task.done.wait(60)
    assert "Nothing was changed" in run.desk.task.error.sentence
    said = capsys.readouterr()
    assert "hate" not in said.out + said.err
    assert "ValueError at " in said.err


# ------------------------------------------------------------ words that were not saved


def fields_of(page: str) -> dict[str, str]:
    """What the way in holds, as its form would send it."""
    found = re.findall(r'name="(held-[\w-]+)" value="([^"]*)"', page)
    return {name: unescape(value) for name, value in found}


def test_words_that_come_after_the_lock_are_held_and_sealed_once_it_is_open(run):
    run.begun(**SPACE)
    run.ticks.seconds += 181
    late = run.post(at.LOCK, **{"held-writing": 'not "yet"\r\nsaid', "was-writing": ""})
    assert late.status_code == 401
    assert not run.desk.is_open
    held = fields_of(late.text)
    wrong = run.post(at.UNLOCK, passphrase="five plain words here", n=at.LOCK, **held)
    assert fields_of(wrong.text) == held
    opened = run.post(at.UNLOCK, passphrase=PASSPHRASE, n=at.LOCK, **held)
    assert opened.headers["location"] == at.WRITING
    assert run.desk.session.unsaved() == (Unsaved("writing", 'not "yet"\nsaid'),)


def test_words_wait_also_where_the_disk_is_full(run, monkeypatch):
    run.begun(**SPACE)

    def full(*_args, **_named):
        raise VaultError("Your disk is full, so nothing was written.")

    with monkeypatch.context() as patched:
        patched.setattr(Session, "seal", full)
        late = run.post(at.LOCK, **{"held-writing": "not yet said"})
        assert not run.desk.is_open
        again = run.post(at.UNLOCK, passphrase=PASSPHRASE, n=at.LOCK, **fields_of(late.text))
        assert "disk is full" in again.text
    opened = run.post(at.UNLOCK, passphrase=PASSPHRASE, n=at.LOCK, **fields_of(again.text))
    assert opened.headers["location"] == at.WRITING
    assert run.desk.session.unsaved() == (Unsaved("writing", "not yet said"),)


def test_what_one_page_held_goes_on_where_another_has_unlocked(run):
    run.begun(**SPACE)
    run.post(at.LOCK)
    said = {"what": "call", "who": "me", "day": "2026-03-14", "words": "rang twice"}
    deed = fields_of(run.post(at.BY_HAND, **said).text)
    words = fields_of(run.post(at.LOCK, **{"held-by_hand": "half a note"}).text)
    run.post(at.UNLOCK, passphrase=PASSPHRASE)
    assert run.post(at.UNLOCK, n=at.BY_HAND, **deed).status_code == 303
    assert run.post(at.UNLOCK, n=at.LOCK, **words).headers["location"] == at.BY_HAND
    session = run.desk.session
    assert [contact.text for contact in session.journal().contacts] == ["rang twice"]
    assert session.unsaved() == (Unsaved("by_hand", "half a note"),)


def test_two_pages_with_one_box_lose_neither_words(run):
    run.begun(**SPACE)
    run.desk.seal([(Unsaved("writing", "one"), "")])
    run.desk.seal([(Unsaved("writing", "two"), "")])
    assert run.desk.session.unsaved() == (Unsaved("writing", "one\n\ntwo"),)
    run.desk.seal([(Unsaved("writing", "one, mended"), "one\n\ntwo")])
    run.desk.seal([(Unsaved("writing", "one, mended"), "")])
    assert run.desk.session.unsaved() == (Unsaved("writing", "one, mended"),)


def test_a_lock_without_a_vault_is_the_first_page(run):
    assert run.post(at.LOCK, **{"held-writing": "x"}).headers["location"] == at.UNLOCK
