"""Where the vault is, and what can be done there without a key."""

from __future__ import annotations

from pathlib import Path

import pytest

from leeway import place
from leeway.errors import NoVault, VaultInUse
from leeway.keyfile import FLOOR
from leeway.session import Session

WORDS = "four odd words here"


def test_the_folder_has_a_neutral_name_in_the_persons_own_files(empty_home, monkeypatch):
    monkeypatch.delenv("LEEWAY_HOME", raising=False)
    folder = place.home()
    assert folder.name == "Notes"
    assert folder.is_relative_to(empty_home)
    assert "leeway" not in str(folder).lower().removeprefix(str(empty_home).lower())


def test_it_can_be_told(monkeypatch):
    monkeypatch.setenv("LEEWAY_HOME", "/somewhere/else")
    assert place.home() == Path("/somewhere/else")


def test_looking_makes_nothing(tmp_path):
    assert not place.exists(tmp_path / "Notes")
    assert list(tmp_path.iterdir()) == []


def test_erasing_needs_no_passphrase_but_that_it_is_not_open(tmp_path):
    folder = tmp_path / "Notes"
    with pytest.raises(NoVault):
        place.erase(folder)
    opened, _ = Session.create(folder, WORDS, cost=FLOOR)
    with pytest.raises(VaultInUse):
        place.erase(folder)
    opened.lock()
    place.erase(folder)
    assert not folder.exists()


def test_a_damaged_vault_can_be_erased(tmp_path):
    Session.create(tmp_path / "Notes", WORDS, cost=FLOOR)[0].lock()
    (tmp_path / "Notes" / "notes.key").unlink()
    place.erase(tmp_path / "Notes")
    assert not (tmp_path / "Notes").exists()
