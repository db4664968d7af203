"""The command line: each command a thin function; docs/command-line.md has every option and exit code."""

from __future__ import annotations

import io
import os
import re
import sys
from datetime import datetime
from difflib import get_close_matches
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any, Literal

from cyclopts import App, CycloptsError, Parameter, UnusedCliTokensError

from leeway import (
    asking,
    calling,
    documents,
    file_pages,
    path_pages,
    report,
    sitting,
    spoken,
    stories,
    terminal,
    typed,
)
from leeway.answers import refuse_strangers
from leeway.errors import AskFirst, LeewayError
from leeway.exit_codes import EXIT_CODES, PIPE_CLOSED, STOPPED
from leeway.harmless import one_line
from leeway.intake import IMPORTERS, who_is_who
from leeway.journal import Answer, Journal, Screen, SelfHarm
from leeway.options import Answers, Country, Json, Now, Since, Them, Together, Zone
from leeway.page import Page
from leeway.paths import Path as Way
from leeway.readings import lines
from leeway.typed import Misused
from leeway.zones import assumed_zone, known_zone

CALLED = calling.called()
"""What starts Leeway here; read once."""

app = App(
    name=CALLED,
    usage=f"Usage: {CALLED} [COMMAND]",
    help="Reads your own record of contact after a break-up, says where things stand, "
    "and helps you give the other room.",
    help_epilogue="Everything stays on this computer. Leeway sends nothing to anyone. "
    f"In danger, or thinking of ending your life? Help comes first: {CALLED} ask.",
    help_format="plaintext",
    version=f"leeway {calling.VERSION}",
    result_action="return_value",
    exit_on_error=False,
    print_error=False,
)


@app.command(sort_key=1)
def demo(*, as_json: Json = False) -> int:
    """Show an invented story, from its exports to advice."""
    story = stories.by_phone(stories.demo())
    with TemporaryDirectory() as folder:
        exports = stories.exports(story)
        paths = [Path(folder, export.name) for export in exports]
        for path, export in zip(paths, exports, strict=True):
            path.write_bytes(export.data)
        names = sitting.Names(me=story.cast.me, them=story.cast.them, tz=story.zone)
        with terminal.working("Reading the exports", quiet=as_json):
            taken = sitting.taken_in(paths, names)
    calm = ((Screen.AFRAID, Answer.NO), (Screen.ORDER, Answer.NO))
    sat = sitting.with_record(taken, Journal(SelfHarm.NO, story.now, calm), now=story.now)
    if as_json:
        return _print(_document(sat))
    opening = file_pages.demo_opening(story.cast.me, story.cast.them, sat.record.reached, story.now)
    terminal.show((*opening, *_page(sat, them=story.cast.them)))
    return 0


@app.command(sort_key=2)
def ask(
    *,
    answers: Answers = None,
    since: Since = None,
    together: Together = False,
    now: Now = None,
    tz: Zone = None,
    country: Country = "",
    as_json: Json = False,
) -> int:
    """Give a first answer in a minute: five questions, no import."""
    zone = known_zone(tz) if tz else assumed_zone()
    moment = typed.moment(now, zone)
    journal = typed.answered(answers, country, zone, moment)
    journal = typed.parted(journal, since, moment, together=together)
    asks = _listening(as_json=as_json)
    if not asks and answers is None:
        raise AskFirst("There is no terminal to ask at.", "Give your answers with --answers FILE.")
    if asks:
        journal = asking.first_two(journal, terminal.voice(), moment)
        if asking.comes_first(journal):
            _show_help(journal, zone, moment)
            return 0
        if answers is None:
            journal = asking.rest_of_five(journal, terminal.voice(), moment)
    sat = sitting.without_record(journal, zone=zone, now=moment)
    if as_json:
        return _print(_document(sat))
    terminal.show(_page(sat))
    return 0


@app.command(name="read", sort_key=3, usage=f"Usage: {CALLED} read FILE... --me NAME [OPTIONS]")
def read_files(  # noqa: PLR0913 - each option is one parameter, all by name
    *files: Annotated[
        Path, Parameter(help="Your export: a .txt, a .zip or a folder; several of one pair.")
    ],
    me: Annotated[str, Parameter(help="Your own name, as it stands in the file.")],
    them: Them = (),
    since: Since = None,
    together: Together = False,
    tz: Zone = None,
    dates: Annotated[Literal["dmy", "mdy"] | None, Parameter(help="Day or month first.")] = None,
    answers: Answers = None,
    now: Now = None,
    country: Country = "",
    as_json: Json = False,
) -> int:
    """Read your own export, and say where things stand."""
    if not files:
        raise Misused("leeway read needs a file.", "Type: leeway read FILE --me NAME.")
    zone = known_zone(tz) if tz else assumed_zone()
    moment = typed.moment(now, zone)
    journal, pair = typed.answered_with_pair(answers, country, zone, moment)
    journal = typed.parted(journal, since, moment, together=together)
    typed.refuse_missing(files)
    asks = _listening(as_json=as_json)
    if asks:
        journal = asking.first_two(journal, terminal.voice(), moment)
        if asking.comes_first(journal):
            journal = _show_help(journal, zone, moment)
            if not asking.goes_on(journal, terminal.voice()):
                return 0
    with terminal.working("Reading your file", quiet=as_json) as tell:
        names = sitting.named(me, them, tz=zone if tz else None, dates=dates, pair=pair)
        taken = sitting.taken_in(files, names, lambda share: tell(share / 2))
        sat = sitting.with_record(taken, journal, now=moment)
    urgent = sat.advice.paths.first in {Way.CRISIS, Way.SAFETY} and not as_json
    if not urgent:
        refuse_strangers(journal, sat.record)
    if as_json:
        return _print(_document(sat))
    if asks:
        sat = _asked_on(sat, moment)
    sides = who_is_who(taken.record, taken.pair)
    held = sat.advice.paths
    told = file_pages.what_was_read(taken, sides, now=moment, quoted=Way.CRISIS not in held.holding)
    told = () if held.has("answered_might_act") else told
    terminal.show((*_page(sat, them=sides[1].name), *told))
    refuse_strangers(journal, sat.record)  # people and numbers came first
    return 0


@app.command(sort_key=4)
def signals(
    source: Annotated[
        str,
        Parameter(
            help="A text file, one message a line; - is standard input.", allow_leading_hyphen=True
        ),
    ],
    /,
    *,
    side: Annotated[Literal["them", "me"], Parameter(help="Whose messages these are.")],
    as_json: Json = False,
) -> int:
    """Say what single messages tell: one line of text a row, its cues."""
    texts = typed.lines(source)
    for text, hits in zip(texts, lines(texts, mine=side == "me"), strict=True):
        document = documents.signals_document(text, hits)
        if as_json:
            _print(document, indent=None)
        else:
            _say(f"{', '.join(map(_named, document['sure'].items())) or '-'}\t{one_line(text)}")
    return 0


def _named(cue: tuple[str, str]) -> str:
    """A cue by its name; how sure it is, where no pattern found it."""
    name, sure = cue
    return name if sure == "certain" else f"{name} ({sure})"


@app.command(sort_key=5)
def sources(*, as_json: Json = False) -> int:
    """List every format: where to get the export, what it holds, what it lacks."""
    if as_json:
        return _print(documents.sources_document(IMPORTERS))
    terminal.show(file_pages.sources_page(IMPORTERS))
    return 0


@app.command(name="help", sort_key=6)
def help_page(
    command: Annotated[str, Parameter(help="A command to tell more about.")] = "",
    /,
    *,
    as_json: Json = False,
) -> int:
    """Show this overview, or what one command takes."""
    if command and command not in COMMANDS:
        raise _unknown(command)
    if as_json:
        told = [(name, _caption(name)) for name in COMMANDS]
        return _print(documents.help_document(told, EXIT_CODES))
    app.help_print([command] if command else [])
    return 0


@app.default
def start(
    *,
    browser: Annotated[
        bool,
        Parameter(
            "--browser",
            negative="--no-browser",
            show_default=False,
            help="Open the page in your browser, or only print its address.",
        ),
    ] = True,
) -> int:
    """Open the app in your browser, on this computer alone."""
    from leeway.web.serve import serve  # noqa: PLC0415 - the commands start without the app's parts

    return serve(browser=browser)


_ON_THE_VAULT = {
    "import": (
        "import_files",
        "Read your export into the vault; a vault is made where there is none.",
    ),
    "report": ("report_now", "Say where things stand now, from what the vault holds."),
    "export": (
        "export",
        "Write everything that the vault holds as readable files into a new or empty folder.",
    ),
    "backup": ("backup", "Write an encrypted copy of the vault, with its key file, as one zip."),
    "restore": ("restore", "Put a backup where no vault is, and open it."),
    "erase": (
        "erase_vault",
        "Delete the vault for good; needs no passphrase, only the word “erase”.",
    ),
}
"""The commands on the vault: each one's function there, and its caption; read only when one of them runs."""

for _name, (_function, _told) in _ON_THE_VAULT.items():
    app.command(f"leeway.vault_commands:{_function}", name=_name, help=_told)

COMMANDS = (
    *("demo", "ask", "read", "signals", "sources"),
    *_ON_THE_VAULT,
    "help",
)
"""The commands, in the order in which they are told."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; every error a person can meet ends here, in one sentence and an exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    app.help_formatter = "default" if sys.stdout.isatty() else "plain"
    try:
        code = app(arguments) or 0
        sys.stdout.flush()
    except CycloptsError as wrong:
        return _failed(_misused(wrong, arguments), arguments)
    except LeewayError as error:
        return _failed(error, arguments)
    except (KeyboardInterrupt, SystemExit):
        # The parser turns Ctrl-C into an exit of its own.
        sys.stderr.write("\n")
        return STOPPED
    except BrokenPipeError:
        return _nobody_reads()
    return int(code)


def _misused(wrong: CycloptsError, arguments: list[str]) -> Misused:
    """What was typed wrongly, in one sentence, and where to look."""
    named = next((word for word in arguments if not word.startswith("-")), "")
    if named and named not in COMMANDS:
        return _unknown(named)
    said = one_line(str(wrong)).replace('"', "")
    if lacks := _LACKS.search(said):
        said = f"leeway {lacks[1]} needs {lacks[2]}."
    if isinstance(wrong, UnusedCliTokensError):
        more = spoken.listed([one_line(word) for word in wrong.unused_tokens or ()])
        said = f"leeway {named} takes no “{more}”."
    return Misused(said, f"See: leeway {f'{named} ' if named else ''}--help.")


_LACKS = re.compile(r"Command (\w+) parameter (\S+) requires an argument")


def _unknown(command: str) -> Misused:
    near = get_close_matches(command, COMMANDS, n=1)
    hint = f"Did you mean {near[0]}?" if near else f"There are: {', '.join(COMMANDS)}."
    return Misused(f"There is no command {command}.", hint)


def _failed(error: LeewayError, arguments: list[str]) -> int:
    sentence = calling.here(one_line(error.sentence), CALLED, COMMANDS)
    if "--json" in arguments:
        _print(documents.error_document(error, sentence))
    sys.stderr.write(f"leeway: {sentence}\n")
    return error.exit_code


def _nobody_reads() -> int:
    """The reader has gone (as `head` does): nothing more can be said, nor at the end of the program."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return PIPE_CLOSED


def _caption(command: str) -> str:
    return (app[command].default_command.__doc__ or "").strip()


def _page(sat: sitting.Sitting, them: str = "") -> Page:
    journal = sat.journal
    misread = {dispute.event for dispute in journal.disputes}
    page = report.page(
        sat.assessment, sat.advice, country=journal.country, them=them, misread=misread
    )
    return calling.page_here(page, CALLED, COMMANDS)


def _document(sat: sitting.Sitting) -> dict[str, Any]:
    return documents.read_document(sat.record, sat.assessment, sat.advice, sat.taken)


def _asked_on(sat: sitting.Sitting, now: datetime) -> sitting.Sitting:
    """What the record itself raises: its safety questions first, then whether the two have parted.

    Once crisis or safety holds nothing more is put but the country: the page and its numbers come at once.
    """
    voice, country_was_put = terminal.voice(), asking.in_need(sat.journal)
    raised, put = sat.advice.paths.questions, []
    for question in raised:
        if sat.advice.paths.first not in {Way.CRISIS, Way.SAFETY}:
            sat = sitting.again(sat, asking.from_the_record(sat.journal, question, voice, now))
            put.append(question)
    if sat.advice.paths.holding and not country_was_put:
        sat = sitting.again(sat, asking.with_country(sat.journal, voice))
    if sat.advice.rule == "not_told":
        sat = sitting.again(sat, asking.apart(sat.journal, voice, now, sat.assessment.maybe_ended))
    return sitting.answered(sat, put)


def _show_help(journal: Journal, zone: str, now: datetime) -> Journal:
    """The numbers at once, before any file; for who might act the general one first, then the country's."""
    paths = sitting.without_record(journal, zone=zone, now=now).advice.paths
    terminal.show(path_pages.first_help(paths, journal.country))
    if journal.country or journal.self_harm is not SelfHarm.MIGHT_ACT:
        return journal
    journal = asking.with_country(journal, terminal.voice())
    if journal.country:
        terminal.show(path_pages.first_help(paths, journal.country))
    return journal


def _print(document: dict[str, Any], indent: int | None = 2) -> int:
    encoding = (getattr(sys.stdout, "encoding", None) or "utf-8").lower()
    ascii_only = encoding.replace("-", "").replace("_", "") not in {"utf8", "utf8sig"}
    _say(documents.written(document, indent=indent, ascii_only=ascii_only))
    return 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _listening(*, as_json: bool) -> bool:
    """Whether somebody sits at a terminal and can be asked."""
    return not as_json and sys.stdin.isatty() and sys.stdout.isatty()
