"""The commands on the vault; passphrases are asked for at the terminal, never taken from an argument."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from getpass import getpass
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from leeway import asking, documents, file_pages, report, terminal
from leeway.entries import LifeAnswer, ScreenAnswer
from leeway.errors import AskFirst, FormError, NoVault
from leeway.journal import Journal
from leeway.session import Session, erase, exists, home
from leeway.sitting import Names
from leeway.source import DateOrder

Json = Annotated[bool, Parameter("--json", negative=(), help="Print a JSON document, not a page.")]

BEFORE = "Two questions come first. Enter leaves one open. Your answers are kept in the vault, and only there."

ERASE = "erase"
"""The word that has to be typed before everything is deleted."""


def import_files(
    files: list[Path],
    /,
    *,
    me: Annotated[str, Parameter(help="Your own name, as it stands in the file.")],
    them: Annotated[str | None, Parameter(help="Their name, as it stands in the file.")] = None,
    tz: Annotated[str | None, Parameter(help="The zone of the file's clock.")] = None,
    dates: Annotated[Literal["dmy", "mdy"] | None, Parameter(help="Day or month first.")] = None,
) -> int:
    """Read your export into the vault; a vault is made where there is none."""
    names = Names(me, them, tz, DateOrder(dates) if dates else None)
    with _opened(make=True) as session:
        with terminal.working("Reading your file", quiet=False):
            taken = session.import_files(files, names, now=datetime.now(session.zone()))
        new = session.arrivals()[-1].new
        terminal.show(file_pages.what_was_read(taken, session.sides()))
    _say(f"New in the vault: {new} of {len(taken.record)} events.")
    _say("The export itself still lies readable on your disk. Delete it if you don't need it.")
    return 0


def report_now(*, as_json: Json = False) -> int:
    """Where things stand now, from what the vault holds."""
    with _opened() as session:
        now = datetime.now(session.zone())
        if not as_json and not session.journal().asked:
            _ask_first_two(session, now)
        assessment, advice = session.assessment(now), session.advice(now)
        if as_json:
            document = documents.read_document(session.record(), assessment, advice)
            _say(documents.written(document))
        else:
            country, them = session.settings().country, session.pair().their_name
            terminal.show(report.page(assessment, advice, country=country, them=them))
    return 0


def export(folder: Path, /) -> int:
    """Write everything that the vault holds as readable files into a new or empty folder."""
    with _opened() as session:
        paths = session.export(folder)
    _say(f"Written: {', '.join(path.name for path in paths)}.")
    _say("These files are not encrypted. Whoever opens the folder can read them.")
    return 0


def backup(file: Path, /) -> int:
    """An encrypted copy of the vault, with its key file, as one zip."""
    with _opened() as session:
        session.backup(file)
    _say("The backup is written and was read back. It opens with the passphrase of today.")
    return 0


def restore(file: Path, /) -> int:
    """Put a backup where no vault is, and open it."""
    with Session.restore(file, home(), passphrase=_passphrase()) as session:
        events = len(session.record())
    _say(f"The vault is back, with {events} events.")
    return 0


def erase_vault() -> int:
    """Delete the vault for good; needs no passphrase, only the word “erase”."""
    if not exists(home()):
        raise NoVault(next_step="There is nothing to erase.")
    _say("This deletes your vault for good. Police or a court may need what is in it:")
    _say("if so, write it out first (leeway export), or keep a backup in a safe place.")
    if _line(f"Type {ERASE} to go on: ") != ERASE:
        _say("Nothing was deleted.")
        return 0
    erase(home())
    _say("The vault is deleted. Copies, backups and exports elsewhere are not.")
    return 0


COMMANDS: tuple[tuple[str, Callable[..., int]], ...] = (
    ("import", import_files),
    ("report", report_now),
    ("export", export),
    ("backup", backup),
    ("restore", restore),
    ("erase", erase_vault),
)
"""The commands and their names."""


def _ask_first_two(session: Session, now: datetime) -> None:
    """The two questions that come before everything, written down in the vault."""
    settings = session.settings()
    known = Journal(country=settings.country)
    said = asking.first_two(known, terminal.voice(), now, before=BEFORE)
    screens = (ScreenAnswer(item, answer) for item, answer in said.screens)
    session.write(*screens, LifeAnswer(said.self_harm), now=now)
    if said.country:
        session.keep(settings._replace(country=said.country))


@contextmanager
def _opened(*, make: bool = False) -> Iterator[Session]:
    """The vault, unlocked for one command."""
    with _made() if make and not exists(home()) else _unlocked() as session:
        yield session


def _unlocked() -> Session:
    if not exists(home()):
        raise NoVault(next_step="Make one with leeway import, or in the app.")
    return Session.open(home(), passphrase=_passphrase())


def _made() -> Session:
    _say("There is no vault yet, so one is made. Choose a passphrase: four odd words are good.")
    first, again = _passphrase(), _passphrase("The same again: ")
    if first != again:
        raise FormError("The two passphrases are not the same.", "Start again.")
    session, code = Session.create(home(), first)
    _say("Your recovery code. Write it on paper; it is shown only now:")
    _say(f"\n    {code}\n")
    return session


def _passphrase(question: str = "Passphrase: ") -> str:
    if not sys.stdin.isatty():
        raise AskFirst("The passphrase is asked for at a terminal.", "Start Leeway in one.")
    return getpass(question)


def _line(question: str) -> str:
    if not sys.stdin.isatty():
        raise AskFirst("This is asked for at a terminal.", "Start Leeway in one.")
    return input(question).strip()


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
