"""Every error that a person can meet, and what to do next.

LeewayError
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

from typing import ClassVar


class LeewayError(Exception):
    """Something went wrong; nothing was changed."""

    exit_code: ClassVar[int] = 1
    status: ClassVar[int] = 500

    def __init__(self, detail: str = "", next_step: str = "") -> None:
        """Keep what happened in this case (`detail`) and what the person can do now (`next_step`)."""
        self.detail = detail
        self.next_step = next_step
        super().__init__(self.sentence)

    @property
    def sentence(self) -> str:
        """The whole message: what happened, then what to do, each ending with a full stop."""
        said = self.detail or (type(self).__doc__ or "").splitlines()[0]
        return f"{said} {self.next_step}".strip()


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
