"""Session: one unlocked vault and what follows from it; the only object with state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from leeway.advice import Advice
from leeway.assessment import Assessment
from leeway.entries import Entry, Line, Settings, Unsaved
from leeway.intake import Intake, Side
from leeway.journal import Journal
from leeway.pair import Pair
from leeway.readings import Readings
from leeway.record import Event, Record
from leeway.sitting import Names
from leeway.source import Upload


class Stage(StrEnum):
    """What a long import is doing."""

    READING = "reading"
    JOINING = "joining"
    KEEPING = "keeping"
    UNDERSTANDING = "understanding"


Progress = Callable[[Stage, float], None]
"""Told the stage and the share of the whole import that is done (0 to 1); called from the importing thread."""


class Arrival(NamedTuple):
    """One import as it is remembered: when, how many files, what they held and what was new in them.

    `skipped`: (cause, line numbers), at most 20 lines a cause; `notes`: what the person should know.
    """

    at: datetime
    files: int
    events: int
    new: int
    skipped: tuple[tuple[str, int, tuple[int, ...]], ...]
    notes: tuple[str, ...]


class Handle(NamedTuple):
    """One name that writes in a file: as the file has it, how many messages, and the first telling one."""

    name: str
    messages: int
    quote: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: how many messages in all, and the newest of them (at most as many as asked for)."""

    count: int
    events: tuple[Event, ...]


def home() -> Path:
    """The folder of this person's vault: LEEWAY_HOME, else "Notes" where the system keeps a program's files."""
    raise NotImplementedError


def exists(folder: Path) -> bool:
    """Whether a vault stands in this folder."""
    raise NotImplementedError


def wait_seconds(folder: Path) -> float:
    """How long the next try at the passphrase has to wait; 0 when it need not."""
    raise NotImplementedError


def erase(folder: Path) -> None:
    """Delete a vault, key file first; needs no passphrase. Raises NoVault, VaultInUse."""
    raise NotImplementedError


def look_into(files: Sequence[Path | Upload]) -> tuple[Handle, ...]:
    """Who writes in these files, most messages first, so that the person can say who they are.

    Needs no vault and keeps nothing. Raises IntakeError.
    """
    raise NotImplementedError


class Session:
    """One unlocked vault. Every method may be called from any thread; after lock() all raise VaultLocked.

    What `write`, `keep`, `import_files` and `confirm` have returned from is on the disk.
    """

    @classmethod
    def create(cls, folder: Path, passphrase: str) -> tuple[Session, str]:
        """A new vault, and its recovery code, which is shown once and kept nowhere.

        Raises FormError (a passphrase under 10 characters), VaultExists, VaultInUse.
        """
        raise NotImplementedError

    @classmethod
    def open(cls, folder: Path, *, passphrase: str | None = None, recovery: str | None = None) -> Session:
        """Unlock with one of the two.

        Raises NoVault, WrongPassphrase, TooSoon (its `seconds` says how long to wait), FormError (a recovery code
        with a slip of the pen), VaultDamaged, VaultTooNew, VaultInUse.
        """
        raise NotImplementedError

    def lock(self) -> None:
        """Drop the key and everything read with it; a second time does nothing."""
        raise NotImplementedError

    @property
    def is_locked(self) -> bool:
        """Whether the key is gone."""
        raise NotImplementedError

    @property
    def last_opened(self) -> datetime | None:
        """When this vault was opened the time before this one (aware, UTC); None: this is the first time."""
        raise NotImplementedError

    # ------------------------------------------------------------ what the person writes

    def write(self, *entries: Entry, now: datetime) -> tuple[int, ...]:
        """Write entries down, all or none; returns their numbers."""
        raise NotImplementedError

    def take_back(self, number: int, *, now: datetime) -> None:
        """Delete an entry: a contact or draft at any time, anything else within ten minutes of writing it.

        Raises FormError when it is no longer possible, or there is none with this number.
        """
        raise NotImplementedError

    def lines(self) -> tuple[Line, ...]:
        """All entries as written, oldest first."""
        raise NotImplementedError

    def journal(self) -> Journal:
        """All that the person has said, as of now."""
        raise NotImplementedError

    def settings(self) -> Settings:
        """The settings that hold."""
        raise NotImplementedError

    def keep(self, settings: Settings) -> None:
        """Put other settings in the place of these. Raises FormError for an unknown zone, country or minutes."""
        raise NotImplementedError

    def seal(self, unsaved: Unsaved) -> None:
        """Keep the words of a box that is about to be locked; one a place, "" takes them away."""
        raise NotImplementedError

    def unsaved(self) -> tuple[Unsaved, ...]:
        """The words that were sealed and not yet taken up."""
        raise NotImplementedError

    # ------------------------------------------------------------ the record

    def import_files(
        self,
        files: Sequence[Path | Upload],
        names: Names,
        *,
        now: datetime,
        progress: Progress | None = None,
    ) -> Intake:
        """Read files into the record, all or none; the Intake returned is that of these files alone.

        Uploads are never written to the disk. Raises IntakeError, FormError.
        """
        raise NotImplementedError

    def arrivals(self) -> tuple[Arrival, ...]:
        """The imports so far, oldest first."""
        raise NotImplementedError

    def pair(self) -> Pair:
        """Who is who."""
        raise NotImplementedError

    def confirm(self, pair: Pair) -> None:
        """Keep who is who, as the person confirmed it; later imports are read with it."""
        raise NotImplementedError

    def sides(self) -> tuple[Side, Side]:
        """Me and them as the record shows them, with a quote each."""
        raise NotImplementedError

    def exchange(self) -> None:
        """Me is them and they are me: every event changes sides, and so does the pair."""
        raise NotImplementedError

    def record(self) -> Record:
        """All events, those logged by hand among them."""
        raise NotImplementedError

    def readings(self) -> Readings:
        """What each message of the record says."""
        raise NotImplementedError

    def assessment(self, now: datetime) -> Assessment:
        """Where things stand; kept for some minutes while nothing changes."""
        raise NotImplementedError

    def advice(self, now: datetime) -> Advice:
        """What a careful friend would say; kept as the assessment is."""
        raise NotImplementedError

    def search(self, words: str, *, most: int = 50) -> Found:
        """The messages that hold all these words, whatever their case."""
        raise NotImplementedError

    def around(self, event: int, *, before: int = 10, after: int = 10) -> tuple[Event, ...]:
        """The events around one, itself among them; empty when the record does not hold it."""
        raise NotImplementedError

    # ------------------------------------------------------------ keys, copies, the end

    def change_passphrase(
        self, new: str, *, passphrase: str | None = None, recovery: str | None = None
    ) -> None:
        """Another passphrase for the same key; the old one or the recovery code proves who asks.

        Raises WrongPassphrase, TooSoon, FormError.
        """
        raise NotImplementedError

    def new_recovery_code(self, passphrase: str) -> str:
        """Another recovery code, shown once; the old one opens no more. Raises WrongPassphrase, TooSoon."""
        raise NotImplementedError

    def rekey(self, passphrase: str, progress: Progress | None = None) -> str:
        """Encrypt everything anew under another key; returns another recovery code, shown once.

        Old copies of the key file open nothing that is written from here on.
        """
        raise NotImplementedError

    def export(self, folder: Path) -> tuple[Path, ...]:
        """Write all that is kept as readable files (JSON and CSV) into an empty or new folder; returns them.

        They are not encrypted. Raises FormError for a folder that holds something.
        """
        raise NotImplementedError

    def backup(self, file: Path) -> None:
        """An encrypted copy, key file and all, as one zip; read back and verified. Raises FormError."""
        raise NotImplementedError

    @classmethod
    def restore(
        cls, file: Path, folder: Path, *, passphrase: str | None = None, recovery: str | None = None
    ) -> Session:
        """Put a backup in a place without a vault, and open it. Raises as `open`, and VaultExists."""
        raise NotImplementedError

    def erase(self) -> None:
        """Delete the vault for good, the key file first, and lock."""
        raise NotImplementedError
