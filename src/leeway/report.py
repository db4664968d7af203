"""Assessment and advice as a page: the answer first, then why, then the rest; what a path refuses is not there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from leeway import packed, spoken
from leeway.advice import Advice
from leeway.assessment import Assessment
from leeway.counsel.weeding import Card
from leeway.findings.upset import Level
from leeway.helplines import Helplines, helplines
from leeway.intake import Intake, Side
from leeway.journal import Limit, LimitKind, LimitState
from leeway.page import Block, Grid, Heading, Items, Page, Said, Say
from leeway.paths import Ground, Path, shown
from leeway.record import Quote, Who, ZoneFrom
from leeway.source import Importer

_KINDS = {
    LimitKind.NO_CONTACT: "No contact",
    LimitKind.SPACE: "Space",
    LimitKind.NOT_NOW: "Not now",
    LimitKind.LOGISTICS: "Practical matters only",
}
_LEVELS = {
    Level.CALM: "They seem calm.",
    Level.MODERATE: "They seem upset.",
    Level.HIGH: "They seem very upset.",
    Level.UNKNOWN: "We can't tell how upset they are.",
}
_TIERS = {1: "friction", 2: "pressure", 3: "intrusive", 4: "unsafe"}
LONGEST = 240
"""A quote on a page is cut here; the record keeps the whole."""


def page(assessment: Assessment, advice: Advice, *, country: str = "") -> Page:
    """The page for an assessment and its advice, in the order in which a tired person reads."""
    seen = shown(assessment, advice.paths)
    blocks: list[Block] = []
    if advice.paths.first is not None:
        blocks += _path_page(advice, country)
    blocks += _answer(advice)
    blocks += _why(advice, seen)
    if advice.paths.first in {Path.CRISIS, Path.SAFETY}:
        return (*blocks, *_small_print(advice))
    blocks += _asked_for(seen)
    blocks += _upset(seen)
    blocks += _your_days(seen)
    blocks += _next_step(advice)
    blocks += _drop(advice.drop, seen)
    blocks += _sparks(seen)
    return (*blocks, *_sure(advice), *_small_print(advice))


def _path_page(advice: Advice, country: str) -> Iterator[Block]:
    """The page of the first path: what it says, numbers, and why it is here."""
    first = advice.paths.first
    words = packed.toml("paths")
    theirs = first is Path.CRISIS and {g.name for g in _grounds(advice, Path.CRISIS)} == {"their_words"}
    name = "for_them" if theirs else str(first)
    text = words[name]
    yield Heading(text["title"], large=True)
    if advice.paths.has("answered_might_act"):
        yield Say(text["might_act"], strong=True)
    yield from (Say(sentence) for sentence in text["first"])
    yield from lines(helplines(country, tuple(text["lines"])))
    for ground in _grounds(advice, first):
        yield Say(words["grounds"][ground.name], quiet=True)
        if ground.quote is not None and ground.quote.text:
            yield said(ground.quote)
    if first is Path.STOP:
        yield Items(tuple(text["today"]))
        yield Say(words["legal"].get(country.upper(), words["legal"]["other"]), quiet=True)
        yield Say(words["legal"]["research"], quiet=True)


def _grounds(advice: Advice, path: Path | None) -> list[Ground]:
    return [ground for ground in advice.paths.grounds if ground.path is path]


def lines(found: Helplines) -> Iterator[Block]:
    """Helplines as blocks: the emergency number first, then lines, then where all are listed."""
    yield Say(found.emergency, strong=True)
    if found.lines:
        yield Items(tuple(f"{line.name}: {line.show} ({line.note})" for line in found.lines))
    else:
        yield Say("Tell Leeway your country for its numbers (--country GB).")
    yield Say(found.directory, quiet=True)


def _answer(advice: Advice) -> Iterator[Block]:
    if advice.paths.first not in {Path.CRISIS, Path.SAFETY}:
        yield Heading(advice.word, large=True)
    yield Say(advice.sentence, strong=True)
    if advice.exceptions:
        yield Say("What stays allowed:")
        yield Items(advice.exceptions)
    if advice.paths.first in {Path.CRISIS, Path.SAFETY}:
        yield Say(advice.next_step)


def _why(advice: Advice, seen: Assessment) -> Iterator[Block]:
    told = {ground.quote for ground in advice.paths.grounds if ground.quote}
    reasons = [reason for reason in advice.reasons if reason.quote not in told or not reason.quote]
    if not reasons:
        return
    yield Heading("Why")
    for reason in reasons:
        yield Say(reason.sentence)
        if reason.quote is not None and reason.quote.text:
            yield said(reason.quote)


def said(quote: Quote) -> Said:
    """A quote as a block: whose, when in words, and the words, cut where they run long."""
    who = {Who.ME: "You", Who.THEM: "They", Who.NOBODY: ""}[quote.who]
    words = quote.text if len(quote.text) <= LONGEST else quote.text[:LONGEST].rstrip() + " …"
    year = f" {quote.when.year}"
    return Said(who, f"{quote.when:%a} {quote.when.day} {quote.when:%b}{year}, {quote.when:%H:%M}", words)


def _asked_for(seen: Assessment) -> Iterator[Block]:
    yield Heading("What they asked for")
    standing = [limit for limit in seen.limits if limit.state is LimitState.RUNNING]
    if not standing:
        yield Say("No limit of theirs runs now. That is not yet a yes.")
    for limit in standing[:3]:
        yield Say(_limit(limit, seen))
        if limit.quote.text:
            yield said(limit.quote)
    ended = [each for each in seen.limits if each.state in {LimitState.EXPIRED, LimitState.LIFTED}]
    for limit in ended[: 0 if standing else 1]:
        yield Say(f"{_KINDS[limit.kind]}: {limit.state.value}.", quiet=True)


def _limit(limit: Limit, seen: Assessment) -> str:
    if limit.kind is LimitKind.NO_CONTACT:
        end = "it stays until they say otherwise in words"
    elif limit.until is None:
        end = "no end date was given"
    else:
        end = f"until {spoken.until(limit.until, seen.now)}"
    return f"{_KINDS[limit.kind]}: {end}."


def _upset(seen: Assessment) -> Iterator[Block]:
    yield Heading("How upset they seem")
    yield Say(_LEVELS[seen.upset.level])
    for because in seen.upset.because[:2]:
        yield Say(because.sentence, quiet=True)
    if seen.upset.calm_by is not None:
        day = spoken.day(seen.upset.calm_by, seen.now)
        yield Say(f"If nothing more happens, it may be calmer by {day}. This is a rough guess.", quiet=True)


def _your_days(seen: Assessment) -> Iterator[Block]:
    flow, before = seen.traffic.now, seen.traffic.before
    yield Heading("Your last 14 days")
    yield Grid(
        ("", "last 14 days", "14 before"),
        (
            ("Your messages", str(flow.written_me), str(before.written_me)),
            ("Your calls", str(flow.calls_me), str(before.calls_me)),
            ("Their messages", str(flow.written_them), str(before.written_them)),
            ("Their calls", str(flow.calls_them), str(before.calls_them)),
        ),
    )
    acts = [act for act in seen.findings if act.count or act.count_before]
    if acts:
        weighty = sorted(acts, key=lambda act: (-act.tier, -act.count, act.id))
        rows = [
            (act.name, str(act.count), str(act.count_before), _TIERS[act.tier]) for act in weighty[:8]
        ]
        yield Grid(("What adds pressure", "last 14 days", "14 before", "weight"), tuple(rows))


def _next_step(advice: Advice) -> Iterator[Block]:
    yield Heading("One next step")
    yield Say(advice.next_step, strong=True)
    if advice.beside:
        yield Say("Beside it, in these first days:")
        yield Items(advice.beside)
    if advice.may_offer:
        yield Say(packed.toml("gate")["may_offer"]["sentence"])


def _drop(cards: tuple[Card, ...], seen: Assessment) -> Iterator[Block]:
    if not cards:
        return
    yield Heading("What to drop first")
    for card in cards:
        often = f"{spoken.times(card.count)} in {card.window_days} days, {spoken.times(card.count_before)}"
        yield Say(f"{card.name}: {often} in the {card.window_days} before.")
        if card.example is not None and card.example.text:
            yield said(card.example)
        yield Say(f"{card.receive} Instead: {card.swap}", quiet=True)


def _sparks(seen: Assessment) -> Iterator[Block]:
    if not seen.sparks:
        return
    yield Heading("What often stood before hard moments")
    yield Say("A description, not blame. It doesn't say who is at fault.", quiet=True)
    for spark in seen.sparks[:3]:
        yield Say(
            f"{spark.what}: before {spark.before_hostile} of {spark.hostile} hard moments, "
            f"and before {spark.before_calm} of {spark.calm} calm ones."
        )


def _sure(advice: Advice) -> Iterator[Block]:
    yield Heading(f"How sure: {advice.confidence.value}")
    yield Say("What would change this:")
    yield Items(advice.would_change)
    yield Say("What it can't know:")
    yield Items(advice.cannot_know)


def _small_print(advice: Advice) -> Iterator[Block]:
    if advice.questions:
        yield Heading("Only you can answer")
        yield Items(tuple(question.sentence for question in advice.questions))
    if not advice.paths.asked:
        yield Say(
            "You were not asked the two safety questions: are you afraid of them, or is there an order in "
            "either direction? Do you have thoughts of ending your life? If so, this advice is not the one "
            "to follow. Help comes first (leeway ask).",
            quiet=True,
        )



def demo_opening(me: str, them: str, events: int, now: datetime) -> Page:
    """What the demo says before its page: that nobody in it is real."""
    return (
        Say(f"This story is invented; {me} and {them} are nobody. {me}'s export, {events:,} messages and calls, "
            f"is written as WhatsApp would, read, and answered as of {spoken.until(now, now)}."),
        Say(f"{me} was asked the two safety questions first, and said no to both.", quiet=True),
    )


def what_was_read(taken: Intake, sides: tuple[Side, Side], *, zone_from: ZoneFrom) -> Page:
    """After the advice: who is who, what was read and skipped, the zone, and where the export still lies."""
    blocks: list[Block] = [Heading("What was read")]
    for side in sides:
        who = "You are" if side.who is Who.ME else "They are"
        blocks.append(Say(f"{who} {side.name}: {spoken.count(side.messages, 'message')}.", quiet=True))
        if side.quote is not None:
            blocks.append(said(side.quote))
    blocks += [Say(f"Skipped: {each.cause} ({_lines(each.lines)}).", quiet=True) for each in taken.skipped]
    if zone_from is ZoneFrom.ASSUMED:
        zone = taken.record.zone
        blocks.append(Say(f"Times are read in {zone}, this computer's zone (--tz changes it).", quiet=True))
    blocks += [Say(note, quiet=True) for note in taken.notes]
    if taken.questions:
        blocks.append(Items(tuple(question.sentence for question in taken.questions)))
    blocks.append(Say(LIES_READABLE, quiet=True))
    return tuple(blocks)


LIES_READABLE = (
    "The export itself still lies readable on your disk, where you saved it. Leeway keeps nothing of it."
)
"""Said after every read: what an export leaves behind."""


def _lines(lines: tuple[int, ...]) -> str:
    shown_lines = ", ".join(str(line) for line in lines[:5])
    more = f" and {len(lines) - 5:,} more" if len(lines) > 5 else ""
    return f"{'line' if len(lines) == 1 else 'lines'} {shown_lines}{more}"


def sources_page(importers: tuple[Importer, ...]) -> Page:
    """Every format: where to get the export, what it holds, what it lacks."""
    told = packed.toml("sources")
    blocks: list[Block] = []
    for importer in importers:
        words = told[importer.TITLE]
        blocks += [Heading(importer.TITLE), Items(tuple(words["where"]))]
        blocks += [Say(f"It holds: {words['holds']}"), Say(f"It lacks: {words['lacks']}")]
    return tuple(blocks)
