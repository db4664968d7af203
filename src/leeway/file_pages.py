"""What is said about files: what was read, what the demo is, where exports come from, where they still lie."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from leeway import packed, spoken
from leeway.intake import Intake, Side
from leeway.page import Block, Heading, Items, Page, Say
from leeway.path_pages import said
from leeway.record import DAY, Kind, Record, Who, ZoneFrom
from leeway.source import Importer, Skipped

LIES_READABLE = (
    "The export still lies readable on your disk, where you saved it. Leeway keeps nothing of it. "
    "Lock it away when you are done, or delete it if nobody may need it as proof."
)
"""Said after every read: what an export leaves behind."""

READABLE_BESIDE = (
    "What was read is in your vault, encrypted. The export itself still lies readable on your disk. "
    "Lock it away, or delete it if nobody may need it as proof."
)
"""Said after an import: the same, where Leeway did keep it."""


def demo_opening(me: str, them: str, events: int, now: datetime) -> Page:
    """What the demo says before its page: that nobody in it is real."""
    return (
        Say(f"This story is invented: {me} and {them} are nobody."),
        Say(
            f"{me}'s three files hold {events:,} messages and calls with {them}: the chat from WhatsApp, and the "
            f"texts and calls of {me}'s phone, a backup with other people's beside them. Leeway joined them, "
            f"and answers as if it were {spoken.until(now, now)}.",
            quiet=True,
        ),
        Say(f"{me} was first asked the two safety questions, and said no to both.", quiet=True),
    )


def what_was_read(
    taken: Intake,
    sides: tuple[Side, Side],
    *,
    now: datetime | None = None,
    quoted: bool = True,
    kept: bool = False,
) -> Page:
    """After the advice: who is who, what was read and skipped, the zone, and where the export still lies.

    `quoted`: whether each side is shown with words of its own; beside a crisis the counts stand alone; `kept`: whether
    it went into a vault; `now`: what lies after it is told, where it is given.
    """
    blocks: list[Block] = [Heading("What was read")]
    for side in sides:
        blocks.append(Say(_side(side)))
        if quoted and side.quote:
            blocks.append(said(side.quote, side.name if side.who is Who.THEM else ""))
    blocks += _span(taken)
    blocks += [Say(notices, quiet=True) for notices in beside(taken.record)]
    if now is not None:
        blocks += [Say(one, strong=True) for one in ahead(taken.record, now)]
    blocks += [Say(_skipped(each), quiet=True) for each in taken.skipped]
    blocks += _zone(taken.record)
    blocks += [Say(note, quiet=True) for note in taken.notes]
    if taken.questions:
        blocks.append(Items(tuple(question.sentence for question in taken.questions)))
    if any(question.key == "dates" for question in taken.questions):
        blocks.append(Say("Say which it is with --dates dmy or --dates mdy.", quiet=True))
    blocks.append(Say(READABLE_BESIDE if kept else LIES_READABLE))
    return tuple(blocks)


def _zone(record: Record) -> Iterator[Block]:
    """In which zone the times are read, or shown, where the person named none."""
    known = {origin.zone_from for origin in record.origins if origin.zone == record.zone}
    if ZoneFrom.ASSUMED in known:
        said = f"Times are read in {record.zone}, this computer's zone. Change it with --tz."
        yield Say(said, quiet=True)
    elif ZoneFrom.FILE in known:
        yield Say(f"Days and hours are shown in {record.zone}. Change it with --tz.", quiet=True)


def _side(side: Side) -> str:
    """Who one side is, and how much it wrote; one that wrote nothing may have no name."""
    if side.who is Who.THEM and not side.messages and not side.calls:
        return "The other wrote no messages in this file."
    who = "You are" if side.who is Who.ME else "They are"
    calls = f" and {spoken.count(side.calls, 'call')}" if side.calls else ""
    return f"{who} {side.name}, with {spoken.count(side.messages, 'message')}{calls}."


def _span(taken: Intake) -> Iterator[Block]:
    record = taken.record
    if len(record):
        first, last = record.when(0), record.when(len(record) - 1)
        span = f"from {spoken.stamp(first)} to {spoken.stamp(last)}"
        yield Say(f"Messages and calls in all: {record.reached:,}, {span}.", quiet=True)


def beside(record: Record) -> Iterator[str]:
    """What was read and is no message and no call: notices of the app, and reactions."""
    notices = int((record.kind == Kind.SYSTEM).sum())
    reactions = len(record) - record.reached - notices
    if notices:
        yield f"Apart from these, {spoken.count(notices, 'notice')} of the app."
    if reactions > 0:
        yield f"Apart from these, {spoken.count(reactions, 'reaction')}."


def ahead(record: Record, now: datetime) -> Iterator[str]:
    """What is said of days that have not come: a wrong order of day and month, or a clock that was wrong."""
    later = record[record.utc > now.timestamp() + DAY]
    if later.reached:
        lie = "lies" if later.reached == 1 else "lie"
        count = spoken.count(later.reached, "message or call", "messages and calls")
        last = spoken.short_day(later.when(len(later) - 1))
        yield (
            f"{count[0].upper()}{count[1:]} {lie} in the future, up to {last}. Until its day comes, nothing of it "
            "counts: no limit that they set in it either. Perhaps day and month were read the wrong way round, or "
            "a clock was wrong."
        )


def _skipped(skipped: Skipped) -> str:
    lines = skipped.lines
    named = spoken.listed([f"{line:,}" for line in lines[:5]])
    more = f" and {len(lines) - 5:,} more" if len(lines) > 5 else ""
    word = "line" if len(lines) == 1 else "lines"
    return f"Skipped: {skipped.cause} ({word} {named}{more})."


def sources_page(importers: tuple[Importer, ...]) -> Page:
    """Every format: where to get the export, what it holds, what it lacks."""
    told = packed.toml("sources")
    blocks: list[Block] = [Say("What Leeway reads, and how to get it.")]
    for importer in importers:
        words = told[importer.TITLE]
        blocks += [Heading(importer.TITLE), Items(tuple(words["where"]))]
        blocks += [Say(f"It holds: {words['holds']}"), Say(f"It lacks: {words['lacks']}")]
        blocks.append(Say(LIES_READABLE, quiet=True))
    return tuple(blocks)
