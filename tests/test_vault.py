"""The vault on real files: opened, refused, damaged, cut off, erased; each told apart."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import textwrap
from contextlib import nullcontext
from pathlib import Path

import pytest

from leeway import cipher, durable, holding, keyfile, migrations, tries, vault
from leeway.errors import (
    FormError,
    NoVault,
    TooSoon,
    VaultDamaged,
    VaultError,
    VaultExists,
    VaultInUse,
    VaultLocked,
    VaultTooNew,
    WrongPassphrase,
)
from leeway.keyfile import FLOOR
from leeway.vault import Secret, Vault

WORDS = "four odd words here"
ROOT = Path(__file__).resolve().parent.parent
PAGE = 4096


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "Notes"


@pytest.fixture
def made(folder):
    """A vault with 300 lines, open, and its recovery code."""
    opened, code = Vault.create(folder, WORDS, FLOOR)
    opened.each(
        "INSERT INTO lines (at, kind, said) VALUES (?, ?, ?)",
        [("now", "draft", f"words {n} " * 40) for n in range(300)],
    )
    yield opened, code
    opened.close()


@pytest.fixture
def closed(made, folder):
    """The same, closed; the folder and the code."""
    made[0].close()
    return folder, made[1]


def opened_and_checked(folder):
    """Open a vault and read all of it."""
    opened = Vault.open(folder, Secret(WORDS))
    try:
        opened.check()
    finally:
        opened.close()


def run(code, *arguments):
    """Another Python with Leeway, and how it ended."""
    return subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )


def said(opened) -> int:
    return opened.rows("SELECT count(*) FROM lines WHERE said LIKE 'words %'")[0][0]


def names(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# ------------------------------------------------------------ making and opening


def test_what_was_written_is_there_when_it_is_opened_again(closed):
    folder, code = closed
    for secret in (Secret(WORDS), Secret(code=code)):
        opened = Vault.open(folder, secret)
        assert said(opened) == 300
        opened.check()
        opened.close()


def test_the_folder_and_its_files_are_their_owners_alone(made, folder):
    if os.name == "nt":
        pytest.skip("permissions of this kind are not known there")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {
        path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()
    } == dict.fromkeys(names(folder), 0o600)


def test_nothing_but_the_four_files_lies_there(made, folder):
    assert names(folder) == ["notes.1.db", "notes.1.db-wal", "notes.key", "notes.lock"]
    made[0].close()
    assert names(folder) == ["notes.1.db", "notes.key", "notes.lock"]


def test_no_file_is_a_database_for_one_without_the_key(closed):
    folder, _ = closed
    content = (folder / "notes.1.db").read_bytes()
    assert b"SQLite format" not in content
    assert b"words" not in content
    with pytest.raises(VaultDamaged):
        cipher.connected(folder / "notes.1.db", b"\1" * 32)


def test_a_wrong_key_says_nothing_on_standard_error(closed, capfd):
    with pytest.raises(VaultDamaged):
        cipher.connected(closed[0] / "notes.1.db", b"\1" * 32)
    assert capfd.readouterr() == ("", "")


def test_no_vault_is_none_and_not_a_damaged_one(folder):
    with pytest.raises(NoVault):
        Vault.open(folder, Secret(WORDS))
    folder.mkdir()
    with pytest.raises(NoVault):
        Vault.open(folder, Secret(WORDS))
    assert names(folder) == []


def test_a_second_vault_is_not_made_over_the_first(closed):
    folder, _ = closed
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(VaultExists):
        Vault.create(folder, "another four words", FLOOR)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_no_vault_is_made_with_a_short_passphrase(folder):
    with pytest.raises(FormError):
        Vault.create(folder, "short", FLOOR)
    assert not folder.exists()


def test_one_secret_is_asked_for(closed):
    for secret in (Secret(), Secret(WORDS, closed[1])):
        with pytest.raises(ValueError, match="one secret"):
            Vault.open(closed[0], secret)


@pytest.mark.parametrize("until", ["begun", "connected", "migrated", "key file"])
def test_a_making_that_is_cut_off_can_be_made_anew(folder, monkeypatch, until):
    class Off(BaseException):
        """The process is gone."""

    def cut_off(*_args, **_named):
        raise Off

    place = {
        "begun": (keyfile, "new"),
        "connected": (cipher, "connected"),
        "migrated": (migrations, "migrate"),
        "key file": (keyfile, "save"),
    }[until]
    with monkeypatch.context() as patch:
        patch.setattr(*place, cut_off)
        with pytest.raises(Off):
            Vault.create(folder, WORDS, FLOOR)
    assert not vault.exists(folder)
    opened, _ = Vault.create(folder, WORDS, FLOOR)
    opened.close()
    assert names(folder) == ["notes.1.db", "notes.key", "notes.lock"]


def test_a_making_cut_off_after_the_key_file_is_a_vault(folder, monkeypatch):
    save = keyfile.save

    def last(file, path):
        save(file, path)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(keyfile, "save", last)
        with pytest.raises(KeyboardInterrupt):
            Vault.create(folder, WORDS, FLOOR)
    assert vault.exists(folder)
    opened = Vault.open(folder, Secret(WORDS))
    assert "notes.begun" not in names(folder)
    opened.close()


# ------------------------------------------------------------ wrong and damaged


def test_a_wrong_passphrase_is_not_damage(closed):
    with pytest.raises(WrongPassphrase):
        Vault.open(closed[0], Secret("four odd words there"))
    opened = Vault.open(closed[0], Secret(WORDS))
    assert said(opened) == 300
    opened.close()


def test_wrong_passphrases_wait_also_after_a_restart(closed):
    folder, _ = closed
    clock = [1000.0]
    for _ in range(tries.FREE):
        with pytest.raises(WrongPassphrase):
            Vault.open(folder, Secret("four odd words there"), lambda: clock[0])
    with pytest.raises(TooSoon):
        Vault.open(folder, Secret(WORDS), lambda: clock[0])
    clock[0] += 2
    Vault.open(folder, Secret(WORDS), lambda: clock[0]).close()
    assert tries.FILE not in names(folder)


@pytest.mark.parametrize("page", [1, 2, 5])
def test_a_changed_byte_is_damage_and_never_read(closed, page):
    folder, _ = closed
    path = folder / "notes.1.db"
    content = bytearray(path.read_bytes())
    content[PAGE * (page - 1) + 200] ^= 1
    path.write_bytes(content)
    with pytest.raises(VaultDamaged):
        opened_and_checked(folder)


def test_every_page_is_vouched_for(closed):
    folder, _ = closed
    path = folder / "notes.1.db"
    content = path.read_bytes()
    for page in range(len(content) // PAGE):
        changed = bytearray(content)
        changed[PAGE * page + 2000] ^= 1
        path.write_bytes(changed)
        with pytest.raises(VaultDamaged):
            opened_and_checked(folder)


@pytest.mark.parametrize("share", [0, 0.3, 0.7])
def test_a_database_that_was_cut_off_is_damage_even_to_nothing(closed, share):
    path = closed[0] / "notes.1.db"
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(VaultDamaged, match=r"cut off|missing"):
        opened_and_checked(closed[0])


@pytest.mark.parametrize(
    ("gone", "what"), [("notes.key", "key file"), ("notes.1.db", "file with your notes")]
)
def test_a_missing_file_is_damage_and_says_which(closed, gone, what):
    (closed[0] / gone).unlink()
    assert vault.exists(closed[0])
    with pytest.raises(VaultDamaged, match=what):
        Vault.open(closed[0], Secret(WORDS))
    with pytest.raises(VaultExists):
        Vault.create(closed[0], WORDS, FLOOR)


def test_the_lock_is_given_back_when_it_does_not_open(closed):
    with pytest.raises(WrongPassphrase):
        Vault.open(closed[0], Secret("four odd words there"))
    (closed[0] / "notes.1.db").write_bytes(b"")
    for _ in range(2):
        with pytest.raises(VaultDamaged):
            Vault.open(closed[0], Secret(WORDS))


def test_an_opening_that_fails_late_gives_the_lock_back_and_drops_the_key(closed, monkeypatch):
    made = []
    init = Vault.__init__
    with monkeypatch.context() as patch:
        patch.setattr(Vault, "__init__", lambda self, *a: (made.append(self), init(self, *a))[1])
        patch.setattr(
            vault, "_leftovers_gone", lambda *_: (_ for _ in ()).throw(OSError(28, "no room"))
        )
        with pytest.raises(VaultError, match="disk is full"):
            Vault.open(closed[0], Secret(WORDS))
    assert not made[0].is_open
    assert not any(made[0]._key)
    opened_and_checked(closed[0])


def test_a_folder_that_may_not_be_written_to_is_said(closed, monkeypatch):
    def barred(*_):
        raise PermissionError(13, "no")

    monkeypatch.setattr(durable, "written", barred)
    with pytest.raises(VaultError, match="cannot be read or written to"):
        Vault.open(closed[0], Secret(WORDS))


@pytest.mark.parametrize(("error", "passes"), [
    (VaultError, False), (VaultInUse, False), (VaultDamaged, True), (VaultLocked, True), (ValueError, True),
])  # fmt: skip
def test_at_best_hides_a_full_disk_and_no_damage(error, passes):
    with pytest.raises(error) if passes else nullcontext(), vault.at_best():
        raise error


def test_a_lock_is_given_back_once(tmp_path):
    held = holding.Holding(tmp_path)
    held.release()
    held.release(delete=True)
    assert (tmp_path / holding.FILE).exists()


def test_a_vault_of_a_newer_leeway_is_refused_and_left_alone(made, folder):
    last = migrations.STEPS[-1].number
    made[0].rows("INSERT INTO migrations VALUES (?, 'of tomorrow', 'tomorrow')", last + 1)
    made[0].close()
    before = (folder / "notes.1.db").read_bytes()
    with pytest.raises(VaultTooNew):
        Vault.open(folder, Secret(WORDS))
    assert (folder / "notes.1.db").read_bytes() == before


# ------------------------------------------------------------ rows


def test_a_transaction_is_all_or_nothing_and_one_within_another_is_one(made):
    opened, _ = made

    def broken_off():
        with opened.transaction():
            opened.rows("DELETE FROM lines")
            with opened.transaction():
                opened.rows("INSERT INTO lines (at, kind, said) VALUES ('now', 'draft', 'words')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken_off()
    assert said(opened) == 300
    with opened.transaction():
        opened.rows("DELETE FROM lines WHERE number = 1")
    assert said(opened) == 299


def test_a_locked_vault_does_nothing(made):
    opened, _ = made
    opened.close()
    opened.close()
    assert not opened.is_open
    for act in (
        lambda: opened.rows("SELECT 1"),
        lambda: opened.each("SELECT ?", [(1,)]),
        opened.counts,
        opened.check,
        opened.erase,
        lambda: opened.rekey(WORDS),
        lambda: opened.proven(Secret(WORDS)),
    ):
        with pytest.raises(VaultLocked):
            act()


def test_the_key_is_overwritten_when_it_is_locked(made):
    key = made[0]._key
    assert any(key)
    made[0].close()
    assert not any(key)


def test_the_driver_keeps_temporary_things_in_memory_and_overwrites_what_is_deleted(made):
    opened, _ = made
    told = {
        name: opened.rows(f"PRAGMA {name}")[0][0]
        for name in ("temp_store", "secure_delete", "journal_mode", "synchronous", "locking_mode")
    }
    assert told == {
        "temp_store": 2,
        "secure_delete": 1,
        "journal_mode": "wal",
        "synchronous": 2,
        "locking_mode": "exclusive",
    }


@pytest.mark.parametrize(
    ("driver", "ours", "words"),
    [
        ("database or disk is full", VaultError, "disk is full"),
        ("database is locked", VaultInUse, "open already"),
        ("disk I/O error", VaultError, "would not read or write"),
        ("database disk image is malformed", VaultDamaged, "cut off or changed"),
        ("file is not a database", VaultDamaged, "cut off or changed"),
        ("attempt to write a readonly database", VaultError, "may be written to"),
    ],
)
def test_what_the_driver_says_becomes_a_sentence(driver, ours, words):
    with pytest.raises(ours, match=words) as caught, cipher.plain_words():
        raise cipher.sqlcipher3.OperationalError(driver)
    assert type(caught.value) is ours


def test_a_mistake_of_ours_stays_one(made):
    with pytest.raises(cipher.sqlcipher3.IntegrityError):
        made[0].rows("INSERT INTO lines (number, at, kind, said) VALUES (1, '', '', '')")


def test_a_mistake_in_a_statement_is_no_damage(made):
    with pytest.raises(cipher.sqlcipher3.ProgrammingError):
        made[0].rows("SELECT ?", 1, 2)


def test_a_quota_is_not_called_damage(closed):
    if os.name == "nt":
        pytest.skip("there are no limits of this kind")
    ended = run(f"""
        import resource, signal
        from pathlib import Path
        from leeway.errors import VaultDamaged, VaultError
        from leeway.vault import Secret, Vault
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (2000, resource.RLIM_INFINITY))
        try:
            opened = Vault.open(Path({str(closed[0])!r}), Secret({WORDS!r}))
            opened.rows("INSERT INTO lines (at, kind, said) VALUES ('now', 'draft', ?)", "x" * 9000)
        except VaultDamaged as error:
            print("damaged", error)
        except VaultError as error:
            print(error)
    """)  # noqa: S608 - no statement is made of what somebody wrote
    assert "would not read or write" in ended.stdout
    opened = Vault.open(closed[0], Secret(WORDS))
    assert said(opened) == 300
    opened.close()


def test_a_full_disk_loses_nothing(made):
    opened, _ = made
    opened.rows("PRAGMA max_page_count = 1")
    with pytest.raises(VaultError, match="disk is full"):
        opened.each(
            "INSERT INTO lines (at, kind, said) VALUES ('now', 'draft', ?)", [("x" * 100_000,)] * 20
        )
    assert said(opened) == 300
    opened.check()


# ------------------------------------------------------------ other keys


def test_a_rekey_opens_with_its_new_code_and_not_with_what_was_copied_before(
    made, folder, tmp_path
):
    opened, code = made
    old = {name: (folder / name).read_bytes() for name in ("notes.key",)}
    new = opened.rekey(WORDS)
    assert said(opened) == 300
    opened.close()
    assert names(folder) == ["notes.2.db", "notes.key", "notes.lock"]
    with pytest.raises(WrongPassphrase):
        Vault.open(folder, Secret(code=code))
    opened = Vault.open(folder, Secret(code=new))
    assert said(opened) == 300
    opened.close()
    stolen = keyfile.parsed(old["notes.key"]).key(WORDS)
    with pytest.raises(VaultDamaged):
        cipher.connected(folder / "notes.2.db", stolen)


def test_a_rekey_asks_for_the_passphrase(made, folder):
    with pytest.raises(WrongPassphrase):
        made[0].rekey("four odd words there")
    assert said(made[0]) == 300
    assert "notes.2.db" not in names(folder)


@pytest.mark.parametrize("until", ["copied_to", "save"])
def test_a_rekey_that_is_cut_off_leaves_the_old_key(made, folder, monkeypatch, until):
    opened, code = made

    def cut_off(*_):
        (folder / "notes.2.db").write_bytes(b"half")
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(
            *((Vault, "copied_to") if until == "copied_to" else (keyfile, "save")), cut_off
        )
        with pytest.raises(KeyboardInterrupt):
            opened.rekey(WORDS)
    assert said(opened) == 300
    opened.close()
    opened = Vault.open(folder, Secret(code=code))
    assert said(opened) == 300
    assert "notes.2.db" not in names(folder)
    opened.rekey(WORDS)
    assert said(opened) == 300
    opened.close()


def test_a_rekey_whose_copy_is_not_whole_changes_nothing(made, folder, monkeypatch):
    opened, _ = made
    counts = cipher.counts
    with monkeypatch.context() as patch:
        patch.setattr(
            cipher, "counts", lambda connection: {**counts(connection), "lines": id(connection)}
        )
        with pytest.raises(VaultDamaged, match="not whole"):
            opened.rekey(WORDS)
    assert said(opened) == 300
    assert "notes.2.db" not in names(folder)


KILLED = """
    import os, signal, sys
    from pathlib import Path
    from leeway import cipher, copies, durable, keyfile, vault
    from leeway.vault import Secret, Vault
    opened = Vault.open(Path(sys.argv[1]), Secret("four odd words here"))
    steps = int(sys.argv[2])
    def trace(frame, event, _):
        global steps
        steps -= 1
        if steps <= 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return trace
    sys.settrace(trace)
    opened.rekey("four odd words here")
    sys.settrace(None)
    print("done")
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal")
@pytest.mark.parametrize("steps", [20, 60, 90, 105, 120, 140, 160, 180, 200, 230, 100_000])
def test_a_rekey_killed_half_way_opens_with_the_same_passphrase(closed, steps):
    folder, _ = closed
    ended = run(KILLED, folder, steps)
    assert ended.returncode in {0, -signal.SIGKILL}, ended.stderr
    opened = Vault.open(folder, Secret(WORDS))
    assert said(opened) == 300
    opened.check()
    opened.close()
    assert len([name for name in names(folder) if ".db" in name]) == 1
