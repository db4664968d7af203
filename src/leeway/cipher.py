"""Cipher: the driver that encrypts page by page; what it says is turned into sentences here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3

from leeway import durable
from leeway.errors import VaultDamaged, VaultError, VaultInUse

Connection = Any
"""The driver has no types."""

Error = sqlcipher3.Error
"""Whatever the driver raises."""


def connected(path: Path, key: bytes, *, new: bool = False) -> Connection:
    """A connection with a raw key, proven by a first read. Raises VaultDamaged."""
    if new:
        durable.begun(path)
    with plain_words():
        connection = sqlcipher3.connect(
            str(path), isolation_level=None, check_same_thread=False, cached_statements=0
        )
        try:
            # Before the key, or the driver speaks of a wrong one on standard error.
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f'PRAGMA key = "{raw(key)}"')
            # Exclusive before WAL: then there is no shared-memory file, and no other process.
            for setting in _SETTINGS:
                connection.execute(f"PRAGMA {setting}")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        except BaseException:
            connection.close()
            raise
    return connection


_SETTINGS = (
    "locking_mode = EXCLUSIVE",
    "temp_store = MEMORY",
    "secure_delete = ON",
    "foreign_keys = ON",
    "journal_mode = WAL",
    "synchronous = FULL",
)


def checked(path: Path, key: bytes, like: dict[str, int] | None = None) -> None:
    """Open a database, read every page, and count its rows. Raises VaultDamaged."""
    connection = connected(path, key)
    try:
        with plain_words():
            check(connection)
            if like is not None and counts(connection) != like:
                raise damaged("A copy of your notes is not whole.")
    finally:
        connection.close()


def check(connection: Connection) -> None:
    """Read every page of an open database. Raises VaultDamaged."""
    broken = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    if broken or connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        raise damaged("The file with your notes was cut off or changed.")


def counts(connection: Connection) -> dict[str, int]:
    """How many rows each table holds."""
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - names of ours
        for (name,) in tables
    }


def raw(key: bytes) -> str:
    """A key as the driver takes it without deriving it again."""
    return f"x'{key.hex()}'"


@contextmanager
def plain_words() -> Iterator[None]:
    """Turn what the driver says into ours; a mistake in a statement of ours stays one.

    The key was right, so content that cannot be understood is damaged. A disk that refuses is not: a quota, a full
    disk or a cable speaks so, and whoever is told of damage may throw a healthy vault away.
    """
    try:
        yield
    except (sqlcipher3.IntegrityError, sqlcipher3.ProgrammingError):
        raise
    except sqlcipher3.DatabaseError as error:
        raise _refused(str(error)) from error


def _refused(said: str) -> VaultError:
    """By the driver's own words, which each code of SQLite has (sqlite3ErrStr)."""
    if "malformed" in said or "not a database" in said:
        return damaged("The file with your notes was cut off or changed.")
    if "full" in said:
        return VaultError("Your disk is full, so nothing was written.", "Make room and try again.")
    if "locked" in said:
        return VaultInUse(next_step="Close the other program that has its files open.")
    if "I/O" in said:
        return VaultError(
            "Your disk would not read or write the file with your notes.",
            "Look whether it is full, or at a limit that was set for you, and try again.",
        )
    return VaultError(
        "Your vault could not be written.", "Check that its folder may be written to."
    )


def damaged(what: str) -> VaultDamaged:
    """What is damaged, and what to do."""
    return VaultDamaged(what, "Put your backup in its place.")
