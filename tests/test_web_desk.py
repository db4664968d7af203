"""Desk: the state of one run where no page reaches it: a second import, a vault that locks meanwhile, its own clock."""

from __future__ import annotations

import threading

import pytest

from at_the_desk import NOW, PASSPHRASE, SPACE, Run
from leeway.entries import Settings
from leeway.errors import VaultLocked
from leeway.session import Session
from leeway.sitting import Names
from leeway.source import Upload
from leeway.web.desk import Desk, Pending
from leeway.web.sealed import Sealer


@pytest.fixture
def run(tmp_path):
    return Run(tmp_path)


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


def test_words_are_sealed_only_into_an_open_vault(run):
    run.begun(**SPACE)
    run.desk.lock()
    run.desk.lock()
    run.desk.seal_and_lock(())
    session = Session.open(run.desk.folder, passphrase=PASSPHRASE)
    assert session.unsaved() == ()
    session.lock()


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
