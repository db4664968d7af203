"""What was typed on the command line, as values: moments, days, answers, lines; or one sentence why not."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from leeway import asking
from leeway.answers import journal_of, pair_of
from leeway.errors import FormError, Unreadable
from leeway.helplines import countries, country_of
from leeway.journal import YEARS, Journal
from leeway.pair import Pair
from leeway.record import zone_named


class Misused(FormError):
    """The command was typed wrongly."""

    exit_code = 2


def moment(now: str | None, zone: str) -> datetime:
    """The moment of the advice on the person's own clock: as typed, else the present one."""
    if now is None:
        return datetime.now(zone_named(zone))
    own = zone_named(zone)
    try:
        typed = datetime.fromisoformat(now)
    except ValueError as wrong:
        raise _no_moment(now) from wrong
    if typed.year not in YEARS:
        raise _no_moment(now)
    return typed.astimezone(own) if typed.tzinfo else typed.replace(tzinfo=own)


def _no_moment(now: str) -> FormError:
    return FormError(f"--now {now} is no moment.", "Write it as 2026-03-15T20:00.")


def answered(answers: Path | None, country: str, zone: str, now: datetime) -> Journal:
    """The Journal of an answers file, or one in which nothing was asked; with the country typed beside it."""
    return answered_with_pair(answers, country, zone, now)[0]


def answered_with_pair(
    answers: Path | None, country: str, zone: str, now: datetime
) -> tuple[Journal, Pair]:
    """As `answered`, and who is who by that file; the file is read once, for it may be a pipe."""
    said, pair = Journal(), Pair()
    if answers is not None:
        text, written = _text(answers.name, answers), _last_changed(answers)
        said = journal_of(text, zone=zone_named(zone), now=now, written=written)
        pair = pair_of(text)
    code = country_of(country)
    if country and not code:
        known = ", ".join(countries())
        raise FormError(f"Leeway has no numbers for {country}.", f"It has them for: {known}.")
    return replace(said, country=code or said.country), pair


def _last_changed(file: Path) -> datetime | None:
    """When a file was last changed; None where that can't be told, as of a pipe."""
    try:
        return datetime.fromtimestamp(file.stat().st_mtime, UTC) if file.is_file() else None
    except (OSError, OverflowError, ValueError):
        return None


def parted(said: Journal, since: str | None, now: datetime, *, together: bool) -> Journal:
    """What --since and --together say, over what an answers file says."""
    if since is not None and together:
        raise Misused("--since and --together say opposite things.", "Give one of them.")
    if together:
        return replace(said, together=True, apart_since=None)
    if since is None:
        return said
    day = _first_moment(since, now)
    if day > now:
        raise FormError(f"--since {since} is still to come.", "Give the day on which you parted.")
    return replace(said, together=False, apart_since=day)


def _first_moment(since: str, now: datetime) -> datetime:
    day: date | None = asking.read_date(since)
    if day is None:
        raise FormError(f"--since {since} is no day.", "Write it as 2026-03-01.")
    return now.replace(
        year=day.year, month=day.month, day=day.day, hour=0, minute=0, second=0, microsecond=0
    )


def refuse_missing(files: Iterable[Path]) -> None:
    """Tell of a wrong name before anything is asked."""
    for path in files:
        if not path.exists():
            raise Unreadable("There is no file with that name.", "Check its name and place.")


def lines(source: str) -> list[str]:
    """The lines of a file, or of standard input for "-", without their ends; no limit on their length."""
    text = _text("Standard input") if source == "-" else _text(Path(source).name, Path(source))
    return text.removesuffix("\n").split("\n") if text else []


def _text(name: str, path: Path | None = None) -> str:
    """A text in UTF-8, or in UTF-16 with its mark; every line ends as on Unix."""
    try:
        raw = sys.stdin.buffer.read() if path is None else path.read_bytes()
        wide = raw.startswith((b"\xff\xfe", b"\xfe\xff"))
        text = raw.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise Unreadable(f"{name} is not text in UTF-8.", "Save it so, and try again.") from wrong
    except OSError as wrong:
        raise Unreadable(f"{name} could not be opened.", "Check its name and place.") from wrong
    return text.replace("\r\n", "\n")
