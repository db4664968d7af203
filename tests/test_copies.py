"""Backup and restore: both files together, verified, and nothing put in place that does not open."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from leeway import copies, durable, keyfile
from leeway.entries import Draft
from leeway.errors import FormError, VaultDamaged, VaultExists, VaultInUse, WrongPassphrase
from leeway.keyfile import FLOOR
from leeway.session import Session
from vaulted import NAMES, NOW, WORDS, upload


@pytest.fixture
def made(tmp_path):
    opened, code = Session.create(tmp_path / "Notes", WORDS, cost=FLOOR)
    opened.import_files([upload()], NAMES, now=NOW)
    opened.write(Draft("dear"), now=NOW)
    with opened:
        yield opened, code


@pytest.fixture
def backup(made, tmp_path):
    made[0].backup(tmp_path / "copy.zip")
    return tmp_path / "copy.zip"


def rewritten(path, change, compression=0):
    """The same zip with its files changed."""
    with ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    change(files)
    with ZipFile(path, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)


@pytest.mark.parametrize("by", ["passphrase", "recovery"])
def test_a_backup_put_elsewhere_holds_everything(made, backup, tmp_path, by):
    secret = {"passphrase": WORDS, "recovery": made[1]}[by]
    with Session.restore(backup, tmp_path / "other" / "Notes", **{by: secret}) as again:
        assert [line.entry for line in again.lines()] == [Draft("dear")]
        assert len(again.record()) == 8
        assert len(again.arrivals()) == 1
    with Session.open(tmp_path / "other" / "Notes", passphrase=WORDS) as opened:
        assert len(opened.record()) == 8
    assert sorted(path.name for path in (tmp_path / "other" / "Notes").iterdir()) == [
        "notes.1.db",
        "notes.key",
        "notes.lock",
    ]


def test_a_backup_is_one_encrypted_file_of_its_owners(made, backup, tmp_path):
    with ZipFile(backup) as archive:
        assert sorted(archive.namelist()) == ["notes.1.db", "notes.key"]
    content = backup.read_bytes()
    for word in (b"tent", b"Robin", b"dear", b"SQLite"):
        assert word not in content
    assert os.name == "nt" or stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Notes", "copy.zip"]
    assert "notes.0.db" not in {path.name for path in (tmp_path / "Notes").iterdir()}


def test_the_session_goes_on_and_a_later_backup_takes_the_place(made, backup):
    made[0].write(Draft("again"), now=NOW)
    made[0].backup(backup)
    made[0].erase()
    with Session.restore(backup, made[0]._vault.folder, passphrase=WORDS) as again:
        assert [line.entry.text for line in again.lines()] == ["dear", "again"]


def test_a_backup_from_a_stream(made, backup, tmp_path):
    with (
        backup.open("rb") as file,
        Session.restore(file, tmp_path / "other", passphrase=WORDS) as again,
    ):
        assert len(again.record()) == 8


def test_nothing_is_put_over_a_vault_that_is_there(made, backup, tmp_path):
    with pytest.raises(VaultInUse):
        Session.restore(backup, tmp_path / "Notes", passphrase=WORDS)
    made[0].lock()
    with pytest.raises(VaultExists):
        Session.restore(backup, tmp_path / "Notes", passphrase=WORDS)
    Session.open(tmp_path / "Notes", passphrase=WORDS).lock()


def test_a_wrong_passphrase_puts_nothing_there(backup, tmp_path):
    with pytest.raises(WrongPassphrase):
        Session.restore(backup, tmp_path / "other", passphrase="not this one")
    assert not (tmp_path / "other").exists()


@pytest.mark.parametrize("share", [0.0, 0.4, 0.9, 0.999])
def test_a_backup_that_was_cut_off_is_damage_and_puts_no_vault_there(backup, tmp_path, share):
    content = backup.read_bytes()
    backup.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(VaultDamaged, match="backup"):
        Session.restore(backup, tmp_path / "other", passphrase=WORDS)


@pytest.mark.parametrize("name", ["nowhere.zip", "", "a\0b.zip"])
def test_where_no_file_lies_that_is_said(tmp_path, name):
    said = "cannot be read" if "\0" in name else "There is no file at this place"
    with pytest.raises(FormError, match=said):
        Session.restore(tmp_path / name, tmp_path / "other", passphrase=WORDS)
    assert not (tmp_path / "other").exists()


def flip(name, at):
    def change(files):
        content = bytearray(files[name])
        content[at] ^= 1
        files[name] = bytes(content)

    return change


@pytest.mark.parametrize(
    "change",
    [
        flip("notes.1.db", 9000),
        flip("notes.key", 300),
        lambda files: files.pop("notes.1.db"),
        lambda files: files.pop("notes.key"),
        lambda files: files.update({"notes.key": b" " * (copies.MOST_KEY_BYTES + 1)}),
        lambda files: files.update({"notes.1.db": files["notes.1.db"][:8192]}),
        lambda files: files.update({"notes.1.db": b""}),
    ],
)
def test_a_changed_backup_is_damage_and_a_good_one_still_goes_there(backup, tmp_path, change):
    good = backup.read_bytes()
    rewritten(backup, change)
    with pytest.raises(VaultDamaged):
        Session.restore(backup, tmp_path / "other", passphrase=WORDS)
    with pytest.raises(Exception, match="Nothing is kept"):
        Session.open(tmp_path / "other", passphrase=WORDS)
    backup.write_bytes(good)
    Session.restore(backup, tmp_path / "other", passphrase=WORDS).lock()


def test_other_names_in_the_zip_are_not_followed(backup, tmp_path):
    rewritten(backup, lambda files: files.update({"../evil.txt": b"evil", "/etc/evil": b"evil"}))
    Session.restore(backup, tmp_path / "other" / "Notes", passphrase=WORDS).lock()
    assert not list(tmp_path.rglob("evil*"))


def test_a_packed_backup_is_read_but_not_one_without_end(backup, tmp_path, monkeypatch):
    rewritten(backup, lambda _: None, ZIP_DEFLATED)
    Session.restore(backup, tmp_path / "other", passphrase=WORDS).lock()
    monkeypatch.setattr(copies, "MOST_BYTES", 1000)
    with pytest.raises(VaultDamaged):
        Session.restore(backup, tmp_path / "third", passphrase=WORDS)


def test_another_file_of_that_name_stays(made, tmp_path):
    thesis, album = tmp_path / "thesis.docx", tmp_path / "album.zip"
    thesis.write_text("three years of work")
    with ZipFile(album, "w") as archive:
        archive.writestr("photo.jpg", b"us")
    for file in (thesis, album):
        before = file.read_bytes()
        with pytest.raises(FormError, match="Another file has this name"):
            made[0].backup(file)
        assert file.read_bytes() == before


@pytest.mark.parametrize("name", ["", ".", "a\0b", "folder"])
def test_a_name_that_is_none_is_said(made, tmp_path, name):
    (tmp_path / "folder").mkdir()
    with pytest.raises(FormError, match=r"needs a name|could not be written"):
        made[0].backup(Path(name) if name in {"", "."} else tmp_path / name)
    with pytest.raises(FormError, match=r"no file at this place|cannot be read"):
        Session.restore(Path(name) if name in {"", "."} else tmp_path / name, tmp_path / "x")


def test_a_zip_with_a_password_of_its_own_is_none_of_ours(backup, tmp_path):
    content = bytearray(backup.read_bytes())
    for sign, at in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        start = content.find(sign)
        while start >= 0:
            content[start + at] |= 1
            start = content.find(sign, start + 4)
    backup.write_bytes(content)
    with pytest.raises(VaultDamaged, match="no backup"):
        Session.restore(backup, tmp_path / "other", passphrase=WORDS)


def test_a_packed_backup_that_was_changed_is_damage(backup, tmp_path):
    rewritten(backup, lambda _: None, ZIP_DEFLATED)
    content = bytearray(backup.read_bytes())
    content[60:400] = os.urandom(340)
    backup.write_bytes(content)
    with pytest.raises(VaultDamaged):
        Session.restore(backup, tmp_path / "other", passphrase=WORDS)


def test_what_does_not_open_takes_up_no_room(backup, tmp_path):
    rewritten(backup, lambda files: files.update({"notes.1.db": os.urandom(1 << 20)}))
    with pytest.raises(VaultDamaged):
        Session.restore(backup, tmp_path / "other", passphrase=WORDS)
    assert [path.name for path in (tmp_path / "other").iterdir()] == ["notes.lock"]


def test_a_restore_cut_off_after_the_key_file_is_a_vault(backup, tmp_path, monkeypatch):
    save = keyfile.save

    def last(file, path):
        save(file, path)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(keyfile, "save", last)
        with pytest.raises(KeyboardInterrupt):
            Session.restore(backup, tmp_path / "other", passphrase=WORDS)
    with Session.open(tmp_path / "other", passphrase=WORDS) as opened:
        assert len(opened.record()) == 8


def test_a_place_that_cannot_be_written_to_is_said(made, tmp_path):
    with pytest.raises(FormError, match="could not be written"):
        made[0].backup(tmp_path / "nowhere" / "copy.zip")
    assert len(made[0].record()) == 8


def test_a_backup_that_does_not_come_back_as_written_takes_no_place(made, backup, monkeypatch):
    before = backup.read_bytes()
    packed = copies._packed

    def half(key_file, copy, part):
        packed(key_file, copy, part)
        rewritten(part, flip("notes.1.db", 5000))

    monkeypatch.setattr(copies, "_packed", half)
    with pytest.raises(FormError, match="did not come back"):
        made[0].backup(backup)
    assert backup.read_bytes() == before
    assert [path.name for path in backup.parent.glob("*.part")] == []


def test_a_backup_cut_off_leaves_the_one_before_and_no_copy_once_opened(made, backup, monkeypatch):
    before = backup.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(durable, "settled", lambda _: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            made[0].backup(backup)
    assert backup.read_bytes() == before
    folder = made[0]._vault.folder
    (folder / "notes.0.db").write_bytes(b"left behind")
    made[0].lock()
    with Session.open(folder, passphrase=WORDS):
        assert not (folder / "notes.0.db").exists()
