"""Migrations: the vault's tables, one numbered step after another, each in a transaction with its record."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple, Protocol

from leeway.errors import VaultTooNew


class Store(Protocol):
    """What a step needs of an open vault."""

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """All rows of a statement."""
        ...

    def script(self, *statements: str) -> None:
        """Several statements, all or none, with whatever transaction is open."""
        ...


class Step(NamedTuple):
    """One step: its number, its name, and what it does."""

    number: int
    name: str
    statements: tuple[str, ...]


STEPS: tuple[Step, ...] = (
    Step(
        1,
        "the first tables",
        (
            # Settings, the pair, when it was opened: one value a name, the newest in the place of the older.
            "CREATE TABLE kept (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
            # Words of a box that was open when it locked.
            "CREATE TABLE unsaved (place TEXT PRIMARY KEY, words TEXT NOT NULL) WITHOUT ROWID",
            # What the person wrote down; a number is never given twice.
            """CREATE TABLE lines (
                number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL,
                kind TEXT NOT NULL, said TEXT NOT NULL)""",
            """CREATE TABLE arrivals (
                number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, said TEXT NOT NULL)""",
            # The record: stretches of events, each a set of plain columns.
            """CREATE TABLE segments (
                number INTEGER PRIMARY KEY AUTOINCREMENT, form INTEGER NOT NULL,
                events INTEGER NOT NULL, origins TEXT NOT NULL)""",
            """CREATE TABLE columns (
                segment INTEGER NOT NULL REFERENCES segments ON DELETE CASCADE,
                name TEXT NOT NULL, type TEXT NOT NULL, content BLOB NOT NULL,
                PRIMARY KEY (segment, name))""",
            # What was read in single texts, by text and model; and in the whole record, by record and model.
            """CREATE TABLE hits (
                text BLOB NOT NULL, model TEXT NOT NULL, said TEXT NOT NULL,
                PRIMARY KEY (text, model)) WITHOUT ROWID""",
            """CREATE TABLE readings (
                record BLOB PRIMARY KEY, model TEXT NOT NULL,
                places BLOB NOT NULL, said TEXT NOT NULL)""",
        ),
    ),
)
"""All steps. One that was released is never changed: what comes later is a step of its own."""


def migrate(store: Store, steps: tuple[Step, ...] = STEPS) -> int:
    """Bring a vault up to the last step; returns the number of steps that were taken.

    Raises VaultTooNew for a vault that has steps unknown here.
    """
    store.script(
        "CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL)"
    )
    done = reached(store)
    if done > steps[-1].number:
        raise VaultTooNew(next_step="Start the newer Leeway again.")
    coming = [step for step in steps if step.number > done]
    for step in coming:
        at = datetime.now(UTC).isoformat(timespec="seconds")
        record = f"INSERT INTO migrations VALUES ({step.number}, '{step.name}', '{at}')"  # noqa: S608 - our own words
        store.script(*step.statements, record)
    return len(coming)


def reached(store: Store) -> int:
    """The number of the last step that a vault has taken; 0 for none."""
    (last,) = store.rows("SELECT coalesce(max(number), 0) FROM migrations")[0]
    assert isinstance(last, int)  # noqa: S101 - for the type checker
    return last
