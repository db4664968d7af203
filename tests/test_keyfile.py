"""The key file: sealed twice, told apart when wrong and when damaged, never half written."""

from __future__ import annotations

import json
import os
import stat

import pytest
from argon2.exceptions import HashingError

from leeway import durable, keyfile, recovery
from leeway.errors import FormError, VaultDamaged, VaultError, VaultTooNew, WrongPassphrase
from leeway.keyfile import FLOOR, MOST, SHIPPED, Cost

WORDS = "four odd words here"


@pytest.fixture(scope="module")
def new():
    return keyfile.new("notes.1.db", WORDS, FLOOR)


@pytest.fixture
def path(new, tmp_path):
    keyfile.save(new.file, tmp_path / "notes.key")
    return tmp_path / "notes.key"


def test_passphrase_and_code_open_the_same_random_key(new):
    assert new.file.key(WORDS) == new.file.key_by_code(new.code) == new.key
    assert len(new.key) == 32
    assert keyfile.new("notes.1.db", WORDS, FLOOR).key != new.key


def test_the_shipped_cost_is_what_the_key_file_says():
    assert Cost(memory=256 * 1024, passes=3, lanes=4) == SHIPPED
    new = keyfile.new("notes.1.db", WORDS)
    assert new.file.cost == SHIPPED
    assert keyfile.parsed(keyfile.content(new.file)).key(WORDS) == new.key
    with pytest.raises(WrongPassphrase):
        new.file.key(WORDS + " ")


def test_neither_the_key_nor_the_secrets_stand_in_the_file(new, path):
    content = path.read_bytes()
    for secret in (new.key.hex(), WORDS, new.code, recovery.secret_of(new.code).hex()):
        assert secret.encode() not in content


def test_the_file_comes_back_as_it_was_and_is_its_owners_alone(new, path):
    assert keyfile.load(path) == new.file
    assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in path.parent.iterdir()] == ["notes.key"]


def test_a_wrong_passphrase_or_code_is_wrong_not_damaged(new):
    with pytest.raises(WrongPassphrase, match="passphrase does not open"):
        new.file.key("four odd words there")
    with pytest.raises(WrongPassphrase, match="recovery code does not open"):
        new.file.key_by_code(recovery.new_code())


def test_another_passphrase_opens_and_the_old_one_no_more(new):
    changed = new.file.with_passphrase(new.key, "another four words")
    assert changed.key("another four words") == new.key
    assert changed.key_by_code(new.code) == new.key
    with pytest.raises(WrongPassphrase):
        changed.key(WORDS)


def test_another_code_opens_and_the_old_one_no_more(new):
    changed, code = new.file.with_code(new.key)
    assert changed.key_by_code(code) == changed.key(WORDS) == new.key
    with pytest.raises(WrongPassphrase):
        changed.key_by_code(new.code)


@pytest.mark.parametrize("short", ["", "nine sign", "   padded   "])
def test_a_passphrase_that_is_too_short_is_not_taken(new, short):
    with pytest.raises(FormError, match="too short"):
        keyfile.new("notes.1.db", short, FLOOR)
    with pytest.raises(FormError, match="too short"):
        new.file.with_passphrase(new.key, short)


def test_the_same_letters_composed_otherwise_open():
    new = keyfile.new("notes.1.db", "Grüße aus Köln", FLOOR)
    assert new.file.key("Gru\u0308ße aus Ko\u0308ln") == new.key


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.99])
def test_a_key_file_that_was_cut_off_is_damaged(path, share):
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(VaultDamaged, match="key file"):
        keyfile.load(path)


def test_any_changed_digit_is_damage(path):
    content = path.read_bytes()
    spots = [at for at in range(len(content)) if chr(content[at]) in "0123456789abcdef"]
    for at in spots[::7]:
        changed = bytearray(content)
        changed[at] = ord("e") if content[at] != ord("e") else ord("0")
        if content[at : at + 1].isdigit():
            changed[at] = ord("9") if content[at] != ord("9") else ord("8")
        with pytest.raises((VaultDamaged, VaultTooNew)):
            keyfile.parsed(bytes(changed))


@pytest.mark.parametrize(
    "content", [b"[]", b"null", b'"text"', b"{}", b"\xff\xfe", b'{"form": "1"}']
)
def test_what_is_no_key_file_is_damage(content):
    with pytest.raises(VaultDamaged):
        keyfile.parsed(content)


def forged(file, **changes) -> bytes:
    """A key file whose check fits, though its content was changed."""
    said = {**keyfile._said(file), **changes}
    return json.dumps({**said, "check": keyfile._check(said)}).encode()


def test_a_newer_form_is_too_new(new):
    with pytest.raises(VaultTooNew):
        keyfile.parsed(forged(new.file, form=keyfile.FORM + 1))


@pytest.mark.parametrize(
    "cost",
    [
        FLOOR._replace(memory=FLOOR.memory - 1),
        FLOOR._replace(passes=1),
        MOST._replace(memory=MOST.memory + 1),
        MOST._replace(passes=MOST.passes + 1),
        MOST._replace(lanes=MOST.lanes + 1),
    ],
)
def test_a_cost_that_is_too_low_or_would_stop_the_computer_is_not_tried(new, cost):
    with pytest.raises(VaultDamaged):
        keyfile.parsed(forged(new.file, cost=cost._asdict()))


@pytest.mark.parametrize("name", ["../notes.1.db", "/etc/notes.1.db", "notes.db", "other.1.db", ""])
def test_a_database_elsewhere_is_not_followed(new, name):
    with pytest.raises(VaultDamaged):
        keyfile.parsed(forged(new.file, database=name))


def test_the_seal_vouches_for_the_readable_part_too(new):
    for changes in ({"database": "notes.2.db"}, {"cost": FLOOR._replace(passes=3)._asdict()}):
        changed = keyfile.parsed(forged(new.file, **changes))
        with pytest.raises(WrongPassphrase):
            changed.key(WORDS)
        with pytest.raises(WrongPassphrase):
            changed.key_by_code(new.code)


def test_too_little_memory_is_said_in_a_sentence(new, monkeypatch):
    def no_memory(*_):
        raise HashingError("Memory allocation error")

    monkeypatch.setattr(keyfile, "hash_secret_raw", no_memory)
    with pytest.raises(VaultError, match="free memory") as caught:
        new.file.key(WORDS)
    assert type(caught.value) is VaultError


# ------------------------------------------------------------ replaced whole or not at all


def test_a_write_that_breaks_off_leaves_the_old_file(new, path, monkeypatch):
    before = path.read_bytes()
    monkeypatch.setattr(durable.os, "fsync", lambda _: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(OSError, match="disk full"):
        keyfile.save(new.file.with_passphrase(new.key, "another four words"), path)
    assert path.read_bytes() == before
    monkeypatch.undo()
    keyfile.save(new.file.with_passphrase(new.key, "another four words"), path)
    assert keyfile.load(path).key("another four words") == new.key


def test_the_new_file_is_on_the_disk_before_it_takes_the_others_place(new, path, monkeypatch):
    done = []
    sync, replace = os.fsync, durable.Path.replace
    monkeypatch.setattr(durable.os, "fsync", lambda handle: (done.append("sync"), sync(handle))[1])
    monkeypatch.setattr(
        durable.Path, "replace", lambda self, to: (done.append("replace"), replace(self, to))[1]
    )
    keyfile.save(new.file, path)
    assert done == (
        ["sync", "replace", "sync"] if hasattr(os, "O_DIRECTORY") else ["sync", "replace"]
    )


def test_a_file_that_is_thrown_away_is_written_over_first(tmp_path, monkeypatch):
    path = tmp_path / "notes.key"
    path.write_bytes(b"sealed" * 10)
    seen = []
    unlink = durable.Path.unlink
    monkeypatch.setattr(
        durable.Path,
        "unlink",
        lambda self, **k: (seen.append(self.read_bytes()), unlink(self, **k))[1],
    )
    durable.gone(path)
    durable.gone(path)
    assert not path.exists()
    assert len(seen[0]) == 60
    assert b"sealed" not in seen[0]


def test_a_system_without_folder_handles_does_without(tmp_path, monkeypatch):
    monkeypatch.delattr(durable.os, "O_DIRECTORY", raising=False)
    durable.folder_settled(tmp_path / "not there")
