"""The command line: each command a thin function; docs/command-line.md has every option and exit code."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any, Literal

from cyclopts import App, CycloptsError, Parameter

from leeway import asking, documents, report, sitting, stories, terminal
from leeway.answers import journal_of
from leeway.errors import AskFirst, FormError, LeewayError, Unreadable
from leeway.helplines import countries
from leeway.intake import IMPORTERS, who_is_who
from leeway.journal import Answer, Journal, Screen, SelfHarm
from leeway.readings import lines
from leeway.record import zone_named
from leeway.source import DateOrder
from leeway.zones import assumed_zone, known_zone

app = App(
    name="leeway",
    help="Reads your own record of contact after a break-up, says where things stand, "
    "and helps you give the other room.",
    help_epilogue="Everything stays on this computer. Leeway sends nothing to anyone.",
    result_action="return_value",
    exit_on_error=False,
    print_error=False,
)

Json = Annotated[bool, Parameter("--json", negative=(), help="Print a JSON document, not a page.")]
Answers = Annotated[Path | None, Parameter(help="A TOML file with your answers.")]
Now = Annotated[str | None, Parameter(help="The moment to advise for (ISO), not the present one.")]
Zone = Annotated[str | None, Parameter(help="Your time zone, such as Europe/Berlin.")]
Country = Annotated[str, Parameter(help="Your country's two letters, for helplines.")]


@app.command
def demo(*, as_json: Json = False) -> int:
    """An invented story, from its export to advice."""
    story = stories.demo()
    with TemporaryDirectory() as folder:
        path = Path(folder, f"WhatsApp Chat with {story.cast.them}.txt")
        path.write_bytes(stories.as_whatsapp(story).encode())
        names = sitting.Names(me=story.cast.me, tz=story.zone)
        taken = sitting.taken_in([path], names)
    calm = ((Screen.AFRAID, Answer.NO), (Screen.ORDER, Answer.NO))
    journal = Journal(SelfHarm.NO, story.now, calm)
    sat = sitting.with_record(taken, journal, now=story.now)
    if as_json:
        _print(_document(sat))
        return 0
    terminal.show(report.demo_opening(story.cast.me, story.cast.them, len(sat.record), story.now))
    terminal.show(report.page(sat.assessment, sat.advice))
    return 0


@app.command
def ask(
    *,
    answers: Answers = None,
    now: Now = None,
    tz: Zone = None,
    country: Country = "",
    as_json: Json = False,
) -> int:
    """Five questions, no import: a first answer in a minute."""
    zone = known_zone(tz) if tz else assumed_zone()
    moment = _now(now, zone)
    journal = _journal(answers, country, zone, moment)
    if not _listening(as_json=as_json) and answers is None:
        raise AskFirst("There is no terminal to ask at.", "Give your answers with --answers FILE.")
    if _listening(as_json=as_json):
        journal = asking.first_two(journal, terminal.voice(), moment)
        if answers is None and not asking.comes_first(journal):
            journal = asking.rest_of_five(journal, terminal.voice(), moment)
    sat = sitting.without_record(journal, zone=zone, now=moment)
    if as_json:
        _print(_document(sat))
    else:
        terminal.show(report.page(sat.assessment, sat.advice, country=journal.country))
    return 0


@app.command(name="read")
def read_files(
    files: list[Path],
    /,
    *,
    me: Annotated[str, Parameter(help="Your own name, as it stands in the file.")],
    them: Annotated[str | None, Parameter(help="Their name, as it stands in the file.")] = None,
    since: Annotated[str | None, Parameter(help="Apart since this day (2026-03-01).")] = None,
    together: Annotated[bool, Parameter(negative=(), help="You are together.")] = False,
    tz: Zone = None,
    dates: Annotated[Literal["dmy", "mdy"] | None, Parameter(help="Day or month first.")] = None,
    answers: Answers = None,
    now: Now = None,
    country: Country = "",
    as_json: Json = False,
) -> int:
    """Read your own export, and say where things stand."""
    if since and together:
        raise FormError("--since and --together say opposite things.", "Give one of them.")
    order = DateOrder(dates) if dates else None
    with terminal.working("Reading your file", quiet=as_json):
        taken = sitting.taken_in(files, sitting.Names(me, them, tz, order))
    zone = taken.record.zone
    moment = _now(now, zone)
    journal = _journal(answers, country, zone, moment)
    if since:
        journal = replace(journal, apart_since=asking.local_day(_date(since), zone_named(zone)))
    journal = replace(journal, together=together or journal.together)
    if _listening(as_json=as_json):
        journal = asking.first_two(journal, terminal.voice(), moment)
    with terminal.working("Reading what was said", quiet=as_json):
        sat = sitting.with_record(taken, journal, now=moment)
    if as_json:
        _print(_document(sat))
        return 0
    terminal.show(report.page(sat.assessment, sat.advice, country=journal.country))
    sides = who_is_who(taken.record, taken.pair)
    terminal.show(report.what_was_read(taken, sides, zone_from=taken.record.zone_from))
    return 0


@app.command
def signals(
    source: Annotated[str, Parameter(help="A text file, one message a line; - is standard input.")],
    /,
    *,
    side: Annotated[Literal["them", "me"], Parameter(help="Whose messages these are.")],
    as_json: Json = False,
) -> int:
    """What single messages say: one line of text a row, its cues."""
    texts = _lines(source)
    for text, hits in zip(texts, lines(texts, mine=side == "me"), strict=True):
        document = documents.signals_document(text, hits)
        said = ", ".join(document["says"]) or "-"
        _print(document, indent=None) if as_json else _say(f"{said}\t{terminal.clean(text)}")
    return 0


@app.command
def sources(*, as_json: Json = False) -> int:
    """Every format: where to get the export, what it holds, what it lacks."""
    if as_json:
        _print(documents.sources_document(IMPORTERS))
    else:
        terminal.show(report.sources_page(IMPORTERS))
    return 0


@app.command(name="help")
def help_page() -> int:
    """This overview."""
    app.help_print([])
    return 0


@app.default
def start() -> int:
    """The overview, until the app opens here."""
    app.help_print([])
    return 0


def main(arguments: list[str] | None = None) -> int:
    """Run one command; every error a person can meet ends here, in one sentence and an exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        return int(app(arguments))
    except CycloptsError as wrong:
        return _failed(FormError(f"{wrong}", "See leeway --help."), arguments, exit_code=2)
    except LeewayError as error:
        return _failed(error, arguments, exit_code=error.exit_code)
    except KeyboardInterrupt:
        return 130


def _failed(error: LeewayError, arguments: list[str], *, exit_code: int) -> int:
    if "--json" in arguments:
        _print(documents.error_document(error, exit_code))
    sys.stderr.write(f"leeway: {terminal.clean(error.sentence)}\n")
    return exit_code


def _document(sat: sitting.Sitting) -> dict[str, Any]:
    skipped = sat.taken.skipped if sat.taken else ()
    asked = sat.taken.questions if sat.taken else ()
    return documents.read_document(sat.record, skipped, asked, sat.assessment, sat.advice)


def _print(document: dict[str, Any], indent: int | None = 2) -> None:
    _say(json.dumps(document, ensure_ascii=False, indent=indent))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _listening(*, as_json: bool) -> bool:
    """Whether somebody sits at a terminal and can be asked."""
    return not as_json and sys.stdin.isatty() and sys.stdout.isatty()


def _journal(answers: Path | None, country: str, zone: str, now: datetime) -> Journal:
    journal = Journal()
    if answers is not None:
        with _opened(answers):
            text = answers.read_text(encoding="utf-8")
        journal = journal_of(text, zone=zone_named(zone), now=now)
    code = (country or journal.country).strip().upper()
    if code and code not in countries():
        raise FormError(f"Leeway has no numbers for the country {code}.", "See leeway sources.")
    return replace(journal, country=code)


@contextmanager
def _opened(path: Path) -> Iterator[None]:
    """What can go wrong when a file of answers or lines is opened, in one sentence."""
    try:
        yield
    except UnicodeDecodeError as wrong:
        raise Unreadable(f"{path.name} is not UTF-8 text.", "Save it as UTF-8 and try again.") from wrong
    except OSError as wrong:
        raise Unreadable(f"{path.name} could not be opened.", "Check its name and its folder.") from wrong


def _lines(source: str) -> list[str]:
    """The lines to read, without their ends; no limit on their length."""
    if source == "-":
        with _opened(Path("Standard input")):
            return sys.stdin.read().splitlines()
    with _opened(Path(source)):
        return Path(source).read_text(encoding="utf-8-sig").splitlines()


def _now(now: str | None, zone: str) -> datetime:
    """The moment of the advice on the person's own clock."""
    if now is None:
        return datetime.now(zone_named(zone))
    try:
        moment = datetime.fromisoformat(now)
    except ValueError as wrong:
        raise FormError(f"--now {now} is no moment.", "Write it as 2026-03-15T20:00.") from wrong
    return moment.astimezone(zone_named(zone)) if moment.tzinfo else moment.replace(tzinfo=zone_named(zone))


def _date(text: str) -> date:
    day = asking.read_date(text)
    if day is None:
        raise FormError(f"--since {text} is no day.", "Write it as 2026-03-01.")
    return day
