"""Vault: open, lock, rekey; all that is kept, encrypted page by page under a random key (docs/vault.md)."""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from leeway import cipher, durable, keyfile, migrations, tries
from leeway.errors import (
    NoVault,
    VaultDamaged,
    VaultError,
    VaultExists,
    VaultLocked,
)
from leeway.holding import Holding, no_crash_dump
from leeway.keyfile import SHIPPED, Cost, KeyFile

KEY_FILE = "notes.key"
BEGUN = "notes.begun"
"""Stands in the folder while a vault is being made: what lies beside it is not finished and holds nothing."""

_DATABASE = re.compile(r"notes\.(\d{1,6})\.db")
_PARTS = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Secret:
    """What a person opens a vault with: one of the two."""

    passphrase: str | None = None
    code: str | None = None

    def key(self, file: KeyFile) -> bytes:
        """The data key. Raises WrongPassphrase, FormError; ValueError when there is not exactly one secret."""
        if self.passphrase is not None and self.code is None:
            return file.key(self.passphrase)
        if self.code is not None and self.passphrase is None:
            return file.key_by_code(self.code)
        raise ValueError("one secret, passphrase or code, and not both")


def exists(folder: Path) -> bool:
    """Whether a vault stands in this folder, whole or damaged."""
    if (folder / KEY_FILE).exists():
        return True
    return not (folder / BEGUN).exists() and bool(databases(folder))


def databases(folder: Path) -> list[Path]:
    """The databases in a folder, in the order of their numbers."""
    found = [path for path in folder.glob("notes.*.db") if _DATABASE.fullmatch(path.name)]
    return sorted(found, key=lambda path: (len(path.name), path.name))


class Vault:
    """An open vault: a key, a database, and the lock that keeps other processes out. Not for two threads at once."""

    def __init__(self, folder: Path, holding: Holding, file: KeyFile, key: bytes) -> None:
        """Open the database of a key file. Raises VaultDamaged, VaultTooNew."""
        self.folder = folder
        self.file = file
        self._holding = holding
        self._key = bytearray(key)
        self._within = 0
        self._connection: cipher.Connection = cipher.connected(folder / file.database, key)
        try:
            self._refuse_empty()
            migrations.migrate(self)
        except BaseException:
            self._connection.close()
            raise

    # ------------------------------------------------------------ making, opening, locking

    @classmethod
    def create(cls, folder: Path, passphrase: str, cost: Cost = SHIPPED) -> tuple[Vault, str]:
        """A new vault in a folder, and its recovery code. Raises FormError, VaultExists, VaultInUse."""
        keyfile.long_enough(passphrase)
        with barred():
            durable.folder_made(folder)
        with held(folder) as holding:
            if exists(folder):
                raise VaultExists(next_step="Open it, or erase it first.")
            swept(folder)
            durable.begun(folder / BEGUN)
            durable.folder_settled(folder)
            new = keyfile.new("notes.1.db", passphrase, cost)
            path = folder / new.file.database
            connection = cipher.connected(path, new.key, new=True)
            connection.execute(
                "CREATE TABLE migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL)"
            )
            connection.close()
            with cls(folder, holding, new.file, new.key).closed_on_failure() as vault:
                durable.folder_settled(folder)
                keyfile.save(new.file, folder / KEY_FILE)
                (folder / BEGUN).unlink()
                return vault, new.code

    @classmethod
    def open(cls, folder: Path, secret: Secret, clock: tries.Clock = tries.SYSTEM_CLOCK) -> Vault:
        """The vault in a folder. Raises every VaultError but VaultExists, and FormError for a slip in a code."""
        if not folder.is_dir() or not exists(folder):
            raise NoVault(next_step="Choose “Start” to make one.")
        with held(folder) as holding:
            file = _key_file(folder)
            with tries.one_try(folder, clock):
                key = secret.key(file)
            if not (folder / file.database).exists():
                raise cipher.damaged("The file with your notes is missing.")
            (folder / BEGUN).unlink(missing_ok=True)
            with cls(folder, holding, file, key).closed_on_failure() as vault:
                _leftovers_gone(folder, file)
                return vault

    def close(self) -> None:
        """Drop the key and let go of the files; a second time does nothing."""
        if self._connection is not None:
            with suppress(cipher.Error):
                self._connection.close()
            self._connection = None
            self._key[:] = bytes(len(self._key))
            self._holding.release()

    @contextmanager
    def closed_on_failure(self) -> Iterator[Self]:
        """What goes wrong within it leaves no key in memory and no lock on the folder."""
        try:
            yield self
        except BaseException:
            self.close()
            raise

    @property
    def is_open(self) -> bool:
        """Whether the key is still here."""
        return self._connection is not None

    def erase(self) -> None:
        """Delete the key file, then everything else of the vault's, and close it."""
        self._open_connection.close()
        self._connection = None
        self._key[:] = bytes(len(self._key))
        with barred():
            erased(self.folder, self._holding)

    # ------------------------------------------------------------ rows

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """All rows of a statement. Raises VaultDamaged, VaultLocked, VaultError (a full disk)."""
        with cipher.plain_words():
            return list(self._open_connection.execute(sql, values).fetchall())

    def each(self, sql: str, values: Sequence[Sequence[object]]) -> None:
        """One statement for each set of values."""
        with cipher.plain_words():
            self._open_connection.executemany(sql, values)

    def script(self, *statements: str) -> None:
        """Several statements, all or none."""
        with self.transaction():
            for statement in statements:
                self.rows(statement)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: left without an error, what was written is on the disk; one within another is one."""
        if self._within:
            yield
            return
        self.rows("BEGIN IMMEDIATE")
        self._within = 1
        try:
            yield
            self.rows("COMMIT")
        except BaseException:
            with suppress(VaultError):
                self.rows("ROLLBACK")
            raise
        finally:
            self._within = 0

    # ------------------------------------------------------------ keys and copies

    def proven(self, secret: Secret, clock: tries.Clock = tries.SYSTEM_CLOCK) -> bytes:
        """The data key, for one who knows the secret. Raises WrongPassphrase, TooSoon, FormError."""
        self._open_connection  # noqa: B018 - raises VaultLocked
        with tries.one_try(self.folder, clock):
            return secret.key(self.file)

    def keep(self, file: KeyFile) -> None:
        """Put another key file for the same database in the place of this one."""
        with barred():
            keyfile.save(file, self.folder / KEY_FILE)
        self.file = file

    def rekey(self, passphrase: str) -> str:
        """Everything anew under another random key; returns another recovery code.

        The new database is written beside the old one and checked; replacing the key file, which names it, is the
        moment at which it counts. Raises WrongPassphrase, TooSoon, VaultDamaged.
        """
        self.proven(Secret(passphrase))
        new = keyfile.new(_next(self.file.database), passphrase, self.file.cost)
        path = self.folder / new.file.database
        _database_gone(path)
        self.copied_to(path, new.key)
        with barred():
            durable.folder_settled(self.folder)
            keyfile.save(new.file, self.folder / KEY_FILE)
        self._open_connection.close()
        self.file, self._key[:] = new.file, new.key
        self._connection = cipher.connected(path, new.key)
        _leftovers_gone(self.folder, new.file)
        return new.code

    def copied_to(self, path: Path, key: bytes | None = None) -> None:
        """An encrypted copy of the database in a new file, under this key or another; checked page by page."""
        key = bytes(self._key) if key is None else key
        with barred():
            durable.begun(path)
        try:
            with cipher.plain_words():
                self._open_connection.execute(
                    "ATTACH ? AS copy KEY ?", (str(path), cipher.raw(key))
                )
                try:
                    self._open_connection.execute("SELECT sqlcipher_export('copy')")
                finally:
                    self._open_connection.execute("DETACH copy")
            cipher.checked(path, key, like=self.counts())
        except BaseException:
            _database_gone(path)
            raise

    def counts(self) -> dict[str, int]:
        """How many rows each table holds."""
        with cipher.plain_words():
            return cipher.counts(self._open_connection)

    def check(self) -> None:
        """Read every page. Raises VaultDamaged."""
        with cipher.plain_words():
            cipher.check(self._open_connection)

    @property
    def _open_connection(self) -> cipher.Connection:
        if self._connection is None:
            raise VaultLocked(next_step="Type your passphrase to open it.")
        return self._connection

    def _refuse_empty(self) -> None:
        """A database that was cut off to nothing opens as a new one; a vault of ours is never that empty."""
        if not self.rows("SELECT 1 FROM sqlite_master WHERE name = 'migrations'"):
            raise cipher.damaged("The file with your notes was cut off.")


# ------------------------------------------------------------ the folder


@contextmanager
def held(folder: Path) -> Iterator[Holding]:
    """The lock on a folder, kept when all goes well and given back when it does not.

    From before a key is there, no memory is to be dumped. Raises VaultInUse; VaultError where the system refuses to
    read or write there.
    """
    no_crash_dump()
    with barred():
        holding = Holding(folder)
        try:
            yield holding
        except BaseException:
            holding.release()
            raise


@contextmanager
def barred() -> Iterator[None]:
    """What the system refuses in the vault's folder, as a sentence."""
    try:
        yield
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
        raise VaultError(
            "Your disk is full, or at a limit that was set for you, so nothing was written."
            if full
            else "Your vault's folder cannot be read or written to.",
            "Make room and try again." if full else "Check who may read and write there.",
        ) from error


@contextmanager
def at_best() -> Iterator[None]:
    """What only makes the next time quicker, or is nice to know, may fail where nothing can be written."""
    try:
        yield
    except (VaultDamaged, VaultLocked):
        raise
    except VaultError:
        pass


def erased(folder: Path, holding: Holding) -> None:
    """Delete a vault whose lock is held, and give it back: the key first, for without it the rest is unreadable."""
    try:
        durable.gone(folder / KEY_FILE)
        durable.folder_settled(folder)
        swept(folder)
        (folder / tries.FILE).unlink(missing_ok=True)
    except BaseException:
        holding.release()
        raise
    holding.release(delete=True)
    with suppress(OSError):  # other things of the person's lie there
        folder.rmdir()


def _key_file(folder: Path) -> KeyFile:
    try:
        return keyfile.load(folder / KEY_FILE)
    except FileNotFoundError:
        raise cipher.damaged("The key file of your vault is missing.") from None


def swept(folder: Path) -> None:
    """Delete all databases of ours, and what an unfinished making left."""
    for path in databases(folder):
        _database_gone(path)
    for name in (BEGUN, f"{KEY_FILE}.new", f"{tries.FILE}.new"):
        (folder / name).unlink(missing_ok=True)


def _leftovers_gone(folder: Path, file: KeyFile) -> None:
    """Delete the databases that the key file does not name: a rekey that was cut off, or one that is done."""
    for path in databases(folder):
        if path.name != file.database:
            _database_gone(path)


def _database_gone(path: Path) -> None:
    for part in _PARTS:
        path.with_name(path.name + part).unlink(missing_ok=True)


def _next(database: str) -> str:
    found = _DATABASE.fullmatch(database)
    number = int(found[1]) if found else 0
    return f"notes.{number + 1}.db"
