"""The commands on the vault; passphrases are asked for at the terminal, never taken from an argument."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from getpass import getpass
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from leeway import asking, documents, file_pages, report, terminal
from leeway.documents import vault_document
from leeway.entries import LifeAnswer, ScreenAnswer
from leeway.errors import AskFirst, FormError, NoVault
from leeway.journal import Journal
from leeway.session import Session, erase, exists, home
from leeway.sitting import named

Json = Annotated[bool, Parameter("--json", negative=(), help="Print a JSON document, not a page.")]

BEFORE = "Two questions come first. Enter leaves one open. Your answers are kept in the vault, and only there."

ERASE = "erase"
"""The word that has to be typed before everything is deleted."""


def import_files(
    *files: Annotated[
        Path, Parameter(help="Your export: a .txt, a .zip or a folder; several of one pair.")
    ],
    me: Annotated[str, Parameter(help="Your own name, as it stands in the file.")],
    them: Annotated[
        tuple[str, ...],
        Parameter(
            negative=(),
            show_default=False,
            help="Their name or number, as the file has it; again for another.",
        ),
    ] = (),
    tz: Annotated[str | None, Parameter(help="The zone of the file's clock.")] = None,
    dates: Annotated[Literal["dmy", "mdy"] | None, Parameter(help="Day or month first.")] = None,
    as_json: Json = False,
) -> int:
    """Read your export into the vault; a vault is made where there is none."""
    session = _unlocked() if exists(home()) else _made()
    with session:
        names = named(me, them, tz=tz, dates=dates, pair=session.pair())
        now = datetime.now(session.zone())
        with terminal.working("Reading your file", quiet=as_json) as told:
            taken = session.import_files(
                files,
                names,
                now=now,
                progress=lambda _stage, share: told(share),
            )
        arrival, events, sides = session.arrivals()[-1], len(session.record()), session.sides()
    if as_json:
        return _print(vault_document("import", events=events, new=arrival.new, taken=taken))
    terminal.show(file_pages.what_was_read(taken, sides, now=now, kept=True))
    _say(f"New in the vault: {arrival.new} of {arrival.events} messages and calls.")
    return 0


def report_now(*, as_json: Json = False) -> int:
    """Say where things stand now, from what the vault holds."""
    with _unlocked() as session:
        now = datetime.now(session.zone())
        if not as_json and not session.journal().asked:
            _ask_first_two(session, now)
        assessment, advice = session.assessment(now), session.advice(now)
        if as_json:
            return _print(documents.read_document(session.record(), assessment, advice))
        country, them = session.settings().country, session.pair().their_name
        misread = {dispute.event for dispute in session.journal().disputes}
        terminal.show(report.page(assessment, advice, country=country, them=them, misread=misread))
    return 0


def export(folder: Path, /, *, as_json: Json = False) -> int:
    """Write everything that the vault holds as readable files into a new or empty folder."""
    with _unlocked() as session:
        names = [path.name for path in session.export(folder)]
    if as_json:
        return _print(vault_document("export", files=names))
    _say(f"Written to {folder.absolute()}: {', '.join(names)}.")
    _say("These files are not encrypted. Whoever opens the folder can read them.")
    return 0


def backup(file: Path, /, *, as_json: Json = False) -> int:
    """Write an encrypted copy of the vault, with its key file, as one zip."""
    with _unlocked() as session:
        session.backup(file)
    if as_json:
        return _print(vault_document("backup"))
    _say(f"The backup is written to {file.absolute()}, and was read back.")
    _say("It opens with the passphrase of today.")
    return 0


def restore(file: Path, /, *, as_json: Json = False) -> int:
    """Put a backup where no vault is, and open it."""
    with Session.restore(file, home(), passphrase=_passphrase()) as session:
        events = len(session.record())
    if as_json:
        return _print(vault_document("restore", events=events))
    _say(f"The vault is back, with {events} events.")
    return 0


def erase_vault(*, as_json: Json = False) -> int:
    """Delete the vault for good; needs no passphrase, only the word “erase”."""
    if not exists(home()):
        raise NoVault(next_step="There is nothing to erase.")
    _aside("This deletes your vault for good. Police or a court may need what is in it:")
    _aside("if so, write it out first (leeway export), or keep a backup in a safe place.")
    sure = _line(f"Type {ERASE} to go on: ") == ERASE
    if sure:
        erase(home())
    if as_json:
        return _print(vault_document("erase", done=sure))
    gone = "The vault is deleted. Copies, backups and exports elsewhere are not."
    _say(gone if sure else "Nothing was deleted.")
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


def _unlocked() -> Session:
    """The vault, opened."""
    if not exists(home()):
        raise NoVault(next_step="Make one with leeway import, or in the app.")
    return Session.open(home(), passphrase=_passphrase())


def _made() -> Session:
    """A new vault; its recovery code is shown beside the document, which may be kept in a file."""
    _aside("There is no vault yet, so one is made. Choose a passphrase: four odd words are good.")
    first, again = _passphrase(), _passphrase("The same again: ")
    if first != again:
        raise FormError("The two passphrases are not the same.", "Start again.")
    session, code = Session.create(home(), first)
    _aside(f"Your recovery code. Write it on paper; it is shown only now:\n\n    {code}\n")
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


def _aside(line: str) -> None:
    """What is said between questions, and is no part of a document."""
    sys.stderr.write(f"{line}\n")


def _print(document: documents.Document) -> int:
    _say(documents.written(document))
    return 0
