"""A session where the disk is full, something breaks late or it locks meanwhile: it lets go, and can be opened again."""

from __future__ import annotations

import pytest

from leeway import notebook, remembered
from leeway.errors import VaultDamaged, VaultError, VaultLocked
from leeway.keyfile import FLOOR
from leeway.session import Session, Stage
from vaulted import NAMES, NOW, WORDS, upload


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "Notes"


@pytest.fixture
def made(folder):
    opened, _ = Session.create(folder, WORDS, cost=FLOOR)
    with opened:
        yield opened


FULL = VaultError("Your disk is full, so nothing was written.")


def broken(error):
    """Something that goes wrong each time."""

    def fail(*_args, **_named):
        raise error

    return fail


def test_an_import_stops_soon_after_the_lock(made):
    told = []

    def tell(stage, _share):
        told.append(stage)
        if stage is Stage.JOINING:
            made.lock()

    with pytest.raises(VaultLocked):
        made.import_files([upload()], NAMES, now=NOW, progress=tell)
    assert list(dict.fromkeys(told)) == [Stage.READING, Stage.JOINING]


def test_a_full_disk_does_not_keep_it_from_being_opened_and_read(made, folder, monkeypatch):
    made.import_files([upload()], NAMES, now=NOW)
    before = made.advice(NOW)
    made.lock()
    monkeypatch.setattr(notebook, "keep", broken(FULL))
    monkeypatch.setattr(remembered, "load", lambda *_: None)
    monkeypatch.setattr(remembered, "save", broken(FULL))
    with Session.open(folder, passphrase=WORDS) as opened:
        assert opened.advice(NOW) == before


@pytest.mark.parametrize("error", [VaultDamaged(), ValueError("a fault")], ids=str)
def test_an_opening_that_fails_late_can_be_tried_again(made, folder, monkeypatch, error):
    made.lock()
    with monkeypatch.context() as patch:
        patch.setattr(notebook, "kept", broken(error))
        with pytest.raises(type(error)):
            Session.open(folder, passphrase=WORDS)
    with Session.open(folder, passphrase=WORDS) as opened:
        assert not opened.is_locked
