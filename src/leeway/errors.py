"""Every error that a person can meet, and what to do next.

LeewayError
├── VaultError
│   ├── NoVault             nothing is kept in this place yet
│   ├── VaultExists         something is kept in this place already
│   ├── WrongPassphrase     the passphrase, or the recovery code, does not open it
│   ├── TooSoon             after wrong tries the next one has to wait
│   ├── VaultDamaged        a file of the vault was cut off or changed
│   ├── VaultTooNew         a later Leeway wrote it
│   ├── VaultLocked         it was locked in the meantime
│   └── VaultInUse          Leeway is open already
├── IntakeError
│   ├── NotRecognised       no importer knows the file
│   ├── TwoImporters        two importers claim the file
│   ├── Unsafe              a bomb, a climbing path, a file that is too large
│   ├── Unreadable          cut off, empty, or in an encoding that is no text
│   ├── MostlyUnreadable    so many rows are skipped that the rest would mislead
│   ├── GroupChat           more than two people
│   ├── WhoIsWho            the person named is not in the file
│   └── NotYours            the export comes from the other's phone
├── AskFirst                an answer is needed and was not given
└── FormError               something typed cannot be read (a date, an answers file)

Each class: the docstring is the sentence for the person, `exit_code` is for the terminal, `status` for the page.
"""

from __future__ import annotations

import math
from typing import ClassVar

SEE_SOURCES = "Type “leeway sources” to see what Leeway reads, and how to get it."
"""The next step where no importer knows a file; the app puts its own page in the place of the command."""


class LeewayError(Exception):
    """Something went wrong; nothing was changed."""

    exit_code: ClassVar[int] = 1
    status: ClassVar[int] = 500

    def __init__(self, detail: str = "", next_step: str = "") -> None:
        """Keep what happened in this case (`detail`) and what the person can do now (`next_step`)."""
        self.detail = detail
        self.next_step = next_step
        self.place = ""
        super().__init__(self.sentence)

    def in_place(self, place: str) -> None:
        """Say where it happened, before all else: "file 2 of 3", then "text 1 of 4" inside it."""
        self.place = ", ".join(filter(None, (place, self.place)))
        self.args = (self.sentence,)

    @property
    def sentence(self) -> str:
        """The whole message: where, what happened, then what to do, each ending with a full stop."""
        said = self.detail or (type(self).__doc__ or "").splitlines()[0]
        where = f"{self.place[0].upper()}{self.place[1:]}: " if self.place else ""
        return f"{where}{said} {self.next_step}".strip()


class VaultError(LeewayError):
    """Your vault could not be used; nothing in it was changed."""

    exit_code = 30
    status = 500


class NoVault(VaultError):
    """Nothing is kept here yet."""

    exit_code = 31
    status = 404


class VaultExists(VaultError):
    """There is a vault in this place already."""

    exit_code = 32
    status = 409


class WrongPassphrase(VaultError):
    """This passphrase does not open the vault."""

    exit_code = 33
    status = 403


class TooSoon(VaultError):
    """After wrong tries, the next one has to wait a little."""

    exit_code = 34
    status = 429

    def __init__(self, seconds: float = 1.0) -> None:
        """Keep how long to wait, in seconds."""
        self.seconds = seconds
        whole = max(1, math.ceil(seconds))
        super().__init__(next_step=f"Try again in {whole} second{'s' if whole > 1 else ''}.")


class VaultDamaged(VaultError):
    """A file of your vault was cut off or changed, so it cannot be read."""

    exit_code = 35
    status = 500


class VaultTooNew(VaultError):
    """This vault was written by a newer Leeway."""

    exit_code = 36
    status = 409


class VaultLocked(VaultError):
    """The vault is locked."""

    exit_code = 37
    status = 401


class VaultInUse(VaultError):
    """Leeway is open already."""

    exit_code = 38
    status = 409


class IntakeError(LeewayError):
    """This file could not be read; nothing was imported."""

    exit_code = 10
    status = 422


class NotRecognised(IntakeError):
    """Leeway does not know this kind of file."""

    exit_code = 11


class TwoImporters(IntakeError):
    """Two readers claim this file, so Leeway cannot be sure what it is."""

    exit_code = 12


class Unsafe(IntakeError):
    """This file is built in a way that could harm your computer, so it was not opened."""

    exit_code = 13


class Unreadable(IntakeError):
    """This file is empty, cut off or not text."""

    exit_code = 14


class MostlyUnreadable(IntakeError):
    """Most rows of this file could not be read, so the rest would mislead you."""

    exit_code = 15


class GroupChat(IntakeError):
    """This is a group chat, and Leeway reads only talks between two people."""

    exit_code = 16


class WhoIsWho(IntakeError):
    """The name you gave is not in this file."""

    exit_code = 17


class NotYours(IntakeError):
    """This export seems to come from the other person's phone, and Leeway reads only your own."""

    exit_code = 18


class AskFirst(LeewayError):
    """One answer is needed first."""

    exit_code = 20
    status = 409


class FormError(LeewayError):
    """Something you typed could not be read."""

    exit_code = 21
    status = 422
