"""Session: one unlocked vault and what follows from it; the only object with state."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Self
from zoneinfo import ZoneInfo

import numpy as np

from leeway import copies, notebook, plain_copy, remembered, segments
from leeway.advice import Advice
from leeway.arriving import Known, Progress, Stage, arrival_of, by_and_by, silent, taken_in
from leeway.assessment import Assessment
from leeway.doubles import Together, together
from leeway.entries import Draft, Entry, Line, Settings, Unsaved
from leeway.errors import FormError, VaultLocked
from leeway.handles import Handle, look_into
from leeway.helplines import countries
from leeway.intake import Intake, Side, sides_are_certain, who_is_who
from leeway.journal import Contact, Journal
from leeway.keyfile import SHIPPED, Cost
from leeway.knowledge import Knowledge
from leeway.notebook import Arrival
from leeway.pair import Pair
from leeway.place import erase, exists, home
from leeway.readings import Readings, read_on
from leeway.record import Event, Record, Who
from leeway.search import Found
from leeway.second_thoughts import SLIP
from leeway.segments import agreeing
from leeway.sitting import Names
from leeway.source import DateOrder, Upload
from leeway.vault import Secret, Vault, at_best
from leeway.zones import known_zone

__all__ = [
    "Arrival",
    "Found",
    "Handle",
    "Progress",
    "Session",
    "Stage",
    "erase",
    "exists",
    "home",
    "look_into",
]

LONGEST_LOCK_MINUTES = 60


class Session:
    """One unlocked vault. Every method may be called from any thread; after lock() all raise VaultLocked.

    What `write`, `keep`, `seal`, `import_files` and `confirm` have returned from is on the disk.
    """

    def __init__(self, opened: Vault) -> None:
        """Take over an open vault; create, open and restore are the ways in."""
        self._vault = opened
        self._lock = threading.RLock()
        self._importing = threading.Lock()
        with opened.closed_on_failure():
            self._last_opened = notebook.kept(opened, "opened", datetime)
            with at_best():
                notebook.keep(opened, "opened", datetime.now(UTC))
            self._known = Knowledge(opened)

    # ------------------------------------------------------------ the way in and out

    @classmethod
    def create(cls, folder: Path, passphrase: str, *, cost: Cost = SHIPPED) -> tuple[Session, str]:
        """A new vault, and its recovery code, which is shown once and kept nowhere.

        Raises FormError (a passphrase under 10 characters), VaultExists, VaultInUse.
        """
        made, code = Vault.create(folder, passphrase, cost)
        return cls(made), code

    @classmethod
    def open(
        cls, folder: Path, *, passphrase: str | None = None, recovery: str | None = None
    ) -> Session:
        """Unlock with one of the two.

        Raises NoVault, WrongPassphrase, TooSoon (its `seconds` says how long to wait), FormError (a recovery code
        with a slip of the pen), VaultDamaged, VaultTooNew, VaultInUse.
        """
        return cls(Vault.open(folder, Secret(passphrase, recovery)))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.lock()

    def lock(self) -> None:
        """Drop the key and everything read with it; a second time does nothing."""
        with self._lock:
            self._vault.close()
            self._forget()

    @property
    def is_locked(self) -> bool:
        """Whether the key is gone."""
        return not self._vault.is_open

    @property
    def last_opened(self) -> datetime | None:
        """When this vault was opened the time before this one (aware, UTC); None: this is the first time."""
        return self._last_opened

    # ------------------------------------------------------------ what the person writes

    def write(self, *entries: Entry, now: datetime) -> tuple[int, ...]:
        """Write entries down, all or none; returns their numbers. Raises FormError for a day out of reach."""
        with self._lock:
            written = notebook.write(self._vault, entries, now)
            self._known.added(written)
            return tuple(line.number for line in written)

    def take_back(self, number: int, *, now: datetime) -> None:
        """Delete an entry: a contact or draft at any time, anything else within ten minutes of writing it.

        Raises FormError when it is no longer possible, or there is none with this number.
        """
        with self._lock:
            line = next((line for line in self._known.lines() if line.number == number), None)
            if line is None:
                raise FormError("There is no such entry.")
            if not isinstance(line.entry, (Contact, Draft)) and now - line.at > SLIP:
                raise FormError(
                    "This was written a while ago, and stays.", "Write down what has changed since."
                )
            notebook.strike(self._vault, number)
            self._known.struck(line)

    def lines(self) -> tuple[Line, ...]:
        """All entries as written, oldest first."""
        with self._lock:
            return self._known.lines()

    def journal(self) -> Journal:
        """All that the person has said, as of now."""
        with self._lock:
            return self._known.journal()

    def settings(self) -> Settings:
        """The settings that hold."""
        with self._lock:
            return self._known.settings()

    def keep(self, settings: Settings) -> None:
        """Put other settings in the place of these. Raises FormError for an unknown zone, country or minutes."""
        if settings.zone:
            known_zone(settings.zone)
        if settings.country and settings.country not in countries():
            raise FormError(f"Leeway has no numbers for the country {settings.country}.")
        if not 1 <= settings.lock_minutes <= LONGEST_LOCK_MINUTES:
            raise FormError(f"It can lock after 1 to {LONGEST_LOCK_MINUTES} minutes.")
        with self._lock:
            notebook.keep(self._vault, "settings", settings)
            self._known.set_up()

    def seal(self, unsaved: Unsaved, *, shown: str | None = None) -> None:
        """Keep the words of a box that is about to be locked; one a place, "" takes them away.

        `shown`: what stood in the box when its page was made; words that were sealed since then stay too.
        """
        with self._lock:
            notebook.seal(self._vault, unsaved, shown)

    def unsaved(self) -> tuple[Unsaved, ...]:
        """The words that were sealed and not yet taken up."""
        with self._lock:
            return notebook.sealed(self._vault)

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

        Uploads are never written to the disk. Other pages go on meanwhile. Raises IntakeError, FormError; VaultLocked
        soon after a lock.
        """

        def tell(stage: Stage, share: float) -> None:
            if self.is_locked:
                remembered.forget()  # of what was read since the lock
                raise VaultLocked
            (progress or silent)(stage, share)

        with self._importing:
            tell(Stage.READING, 0.0)
            with self._lock:
                before, pair = self._known.imported(), names.pair or self.pair()
                texts, known = self._known.texts(), self._known.imported_readings()
                tz = names.tz or self.settings().zone or None
                told = notebook.kept(self._vault, "dates", DateOrder)

            known_so_far = Known(before, pair, tz, told)
            taken = taken_in(
                files, names, known_so_far, lambda share: tell(Stage.READING, 0.2 * share)
            )
            tell(Stage.JOINING, 0.2)
            whole = Together(taken.record, ()) if before is None else together(before, taken.record)
            taken = replace(taken, notes=(*taken.notes, *whole.notes))
            tell(Stage.UNDERSTANDING, 0.3)
            same = 0 if before is None else agreeing(before, whole.record)
            for share in by_and_by(whole.record[same:], texts):
                tell(Stage.UNDERSTANDING, 0.3 + 0.6 * share)
            readings = read_on(whole.record, known, same, texts)
            tell(Stage.KEEPING, 0.9)
            with self._lock:
                with self._vault.transaction():
                    segments.save(self._vault, before, whole.record)
                    arrival = arrival_of(taken, before, whole.record, len(files), now)
                    notebook.remember(self._vault, arrival)
                    notebook.keep(self._vault, "pair", taken.pair)
                    if names.dates:
                        notebook.keep(self._vault, "dates", names.dates)
                    texts.save(self._vault)
                    remembered.save(self._vault, whole.record, readings)
                self._known.arrived(whole.record)
            tell(Stage.KEEPING, 1.0)
            return taken

    def dates(self) -> DateOrder | None:
        """Day or month first, as the person told it for files that do not show it; None: not told."""
        with self._lock:
            return notebook.kept(self._vault, "dates", DateOrder)

    def ask_dates_again(self) -> None:
        """Forget whether day or month is first; the next file that does not show it asks."""
        with self._lock:
            notebook.forget(self._vault, "dates")

    def arrivals(self) -> tuple[Arrival, ...]:
        """The imports so far, oldest first."""
        with self._lock:
            return notebook.arrivals(self._vault)

    def pair(self) -> Pair:
        """Who is who."""
        with self._lock:
            return notebook.kept(self._vault, "pair", Pair) or Pair()

    def confirm(self, pair: Pair) -> None:
        """Keep who is who, as the person confirmed it; later imports are read with it."""
        with self._lock:
            notebook.keep(self._vault, "pair", pair)

    def sides(self) -> tuple[Side, Side]:
        """Me and them as the record shows them, with a quote each."""
        with self._lock:
            return who_is_who(self.record(), self.pair())

    def exchange(self) -> None:
        """Me is them and they are me: every imported event changes sides, and so does the pair.

        Nothing changes where a phone's own record of calls or texts has told who is who.
        """
        with self._importing, self._lock:
            imported, pair = self._known.imported(), self.pair()
            if imported is None or sides_are_certain(imported):
                return
            turned = replace(imported, who=_OTHER[imported.who])
            other = Pair(pair.them, pair.me, pair.refused, pair.their_name, pair.my_name)
            with self._vault.transaction():
                segments.save(self._vault, imported, turned)
                notebook.keep(self._vault, "pair", other)
            self._known.arrived(turned)

    def record(self) -> Record:
        """All events, those logged by hand among them."""
        with self._lock:
            return self._known.record()

    def readings(self) -> Readings:
        """What each message of the record says."""
        with self._lock:
            return self._known.readings()

    def assessment(self, now: datetime) -> Assessment:
        """Where things stand; kept for up to five minutes while nothing changes."""
        with self._lock:
            return self._known.thought(now).assessment

    def advice(self, now: datetime) -> Advice:
        """What a careful friend would say; kept as the assessment is."""
        with self._lock:
            return self._known.thought(now).advice

    def search(self, words: str, *, most: int = 50) -> Found:
        """The messages that hold all these words, whatever their case; the newest first."""
        with self._lock:
            return self._known.searchable().find(words, most)

    def around(self, event: int, *, before: int = 10, after: int = 10) -> tuple[Event, ...]:
        """The events around one, itself among them; empty when the record does not hold it."""
        record = self.record()
        row = record.row_of(event)
        return () if row is None else tuple(record[max(0, row - before) : row + after + 1])

    def zone(self) -> ZoneInfo:
        """The person's clock: the zone they chose, else that of the newest import, else this computer's."""
        with self._lock:
            return self._known.zone()

    # ------------------------------------------------------------ keys, copies, the end

    def change_passphrase(
        self, new: str, *, passphrase: str | None = None, recovery: str | None = None
    ) -> None:
        """Another passphrase for the same key; the old one or the recovery code proves who asks.

        Raises WrongPassphrase, TooSoon, FormError.
        """
        with self._lock:
            key = self._vault.proven(Secret(passphrase, recovery))
            self._vault.keep(self._vault.file.with_passphrase(key, new))

    def new_recovery_code(self, passphrase: str) -> str:
        """Another recovery code, shown once; the old one opens no more. Raises WrongPassphrase, TooSoon."""
        with self._lock:
            key = self._vault.proven(Secret(passphrase))
            file, code = self._vault.file.with_code(key)
            self._vault.keep(file)
            return code

    def rekey(self, passphrase: str) -> str:
        """Encrypt everything anew under another key; returns another recovery code, shown once.

        Old copies of the key file open nothing that is written from here on. Raises WrongPassphrase, TooSoon.
        """
        with self._lock:
            return self._vault.rekey(passphrase)

    def export(self, folder: Path) -> tuple[Path, ...]:
        """Write all that is kept as readable files (JSON and CSV) into an empty or new folder; returns them.

        They are not encrypted. Raises FormError for a folder that holds something.
        """
        with self._lock:
            content = plain_copy.Content(
                self.record(), self.lines(), self.settings(), self.pair(), self.arrivals()
            )
        return plain_copy.write(content, folder)

    def backup(self, file: Path) -> None:
        """An encrypted copy, key file and all, as one zip; read back and verified. Raises FormError."""
        with self._lock:
            copies.backup(self._vault, file)

    @classmethod
    def restore(
        cls,
        file: Path | BinaryIO,
        folder: Path,
        *,
        passphrase: str | None = None,
        recovery: str | None = None,
    ) -> Session:
        """Put a backup in a place without a vault, and open it. Raises as `open`, and VaultExists."""
        return cls(copies.restore(file, folder, Secret(passphrase, recovery)))

    def erase(self) -> None:
        """Delete the vault for good, the key file first, and lock."""
        with self._lock:
            self._vault.erase()
            self._forget()

    def _forget(self) -> None:
        self._known = Knowledge(self._vault)
        remembered.forget()


# ------------------------------------------------------------ small thoughts

_OTHER = np.array([Who.NOBODY, Who.THEM, Who.ME], np.uint8)
"""The other side of each."""
