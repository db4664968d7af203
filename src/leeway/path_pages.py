"""The pages of the paths: crisis, safety, stop, gentle: what each says, its numbers, and why it is here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from leeway import packed, spoken
from leeway.harmless import one_line
from leeway.helplines import Helplines, helplines
from leeway.journal import TOLD
from leeway.page import Block, Gap, Heading, Items, Page, Said, Say, Tone
from leeway.paths import Ground, Path, Paths
from leeway.record import Quote, Who

_WORDS = packed.toml("paths")


def said(quote: Quote, them: str = "") -> Said:
    """A quote as a block: whose, when, and the words, cut where they run long; no hour where none was told."""
    who = {Who.ME: "You", Who.THEM: them or "They", Who.NOBODY: "The app"}[quote.who]
    words = spoken.cut(one_line(quote.text[: 4 * spoken.LONGEST]))
    hour = quote.timed and quote.event != TOLD
    when = spoken.stamp(quote.when) if hour else spoken.short_day(quote.when)
    return Said(who, when if quote.dated else f"as you said on {when}", words)


def _overseen() -> Iterator[Block]:
    """What comes before all else where the other could open this computer."""
    yield from (Say(sentence, strong=True) for sentence in _WORDS["overseen"]["first"])


def first_help(paths: Paths, country: str, them: str = "") -> Page:
    """The page of each quiet path that comes first, most urgent first: what it says, and its numbers at once.

    Crisis and safety stand together where both hold; to who might act only the numbers of both. Stop stands
    only alone, so that its counts and legal lines are never seen beside danger.
    """
    blocks: list[Block] = [*_overseen()] if paths.overseen else []
    if paths.first is Path.STOP:
        return (*blocks, *_stop(paths, country, them))
    if Path.CRISIS in paths.holding:
        blocks += _crisis(paths, country, them)
    if Path.SAFETY in paths.holding and not paths.has("answered_might_act"):
        blocks += _safety(paths, country, them)
    return tuple(_each_once(blocks))


def _each_once(blocks: Iterable[Block]) -> Iterator[Block]:
    """Two pages as one: a number, a note or a message that stood on the first is not told again on the second."""
    told: set[Block | str] = set()
    was_gap = False
    for block in blocks:
        if isinstance(block, Items):
            new = tuple(item for item in block.items if item not in told)
            told.update(new)
            kept: Block | None = Items(new or block.items[:1])
        else:
            kept = None if block in told or (isinstance(block, Gap) and was_gap) else block
            told.update(() if isinstance(block, Gap) else (block,))
        if kept is not None:
            yield kept
            was_gap = isinstance(kept, Gap)


def _crisis(paths: Paths, country: str, them: str) -> Iterator[Block]:
    grounds = _grounds(paths, Path.CRISIS)
    if not paths.own_crisis:
        yield from _page(_WORDS["for_them"], country, grounds, them, paths, also=["may_differ"])
        return
    words = _WORDS["crisis"]
    if not paths.has("answered_might_act"):
        yield from _page(words, country, grounds, them, paths)
        yield from _for_them_too(paths)
        return
    yield Heading(words["title"], large=True, tone=Tone.STOP)
    yield Say(words["might_act"], strong=True)
    yield Gap()
    danger = tuple(_WORDS["safety"]["lines"]) if Path.SAFETY in paths.holding else ()
    yield from lines(helplines(country, (*words["lines"], *danger)))
    if danger:
        yield Say(words["might_act_in_danger"])
    yield Gap()
    yield Items(tuple(words["might_act_after"]))
    yield from _for_them_too(paths)


def _for_them_too(paths: Paths) -> Iterator[Block]:
    """What is there to do for them, after one's own call, where both wrote such words."""
    if paths.has("their_words"):
        yield Gap()
        yield Say(_WORDS["for_them"]["beside"])


def _safety(paths: Paths, country: str, them: str) -> Iterator[Block]:
    grounds = _grounds(paths, Path.SAFETY)
    yield from _page(_WORDS["safety"], country, grounds, them, paths)
    if paths.has("answered_violence"):
        yield Say(_WORDS["choking"]["advice"], strong=True)


def _stop(paths: Paths, country: str, them: str) -> Iterator[Block]:
    words, legal = _WORDS["stop"], _WORDS["legal"]
    found = helplines(country, tuple(words["lines"]))
    yield Heading(words["title"], large=True, tone=Tone.STOP)
    yield from (Say(sentence, strong=True) for sentence in words["first"])
    grounds = _grounds(paths, Path.STOP)
    yield from _because(grounds, them, paths)
    yield from _misread(grounds)
    yield Gap()
    yield from lines(found)
    yield Gap()
    own = [words["own"]] if any(line.kind == "own" for line in found.lines) else []
    yield Say(words["instead"])
    yield Items((*words["after"], *own))
    names = {ground.name for ground in grounds}
    if "their_fear" in names:
        yield Say(words["their_fear"])
    if names == {"their_fear"}:
        return
    yield Gap()
    yield Say(legal["note"], quiet=True)
    yield Say(legal.get(country.upper(), legal["other"]), quiet=True)
    yield Say(legal["research"], quiet=True)


def gentle(paths: Paths, country: str) -> Iterator[Block]:
    """A word beside the advice, where something was said that a person hears better than a computer."""
    grounds = _grounds(paths, Path.GENTLE)
    if not grounds:
        return
    words = _WORDS["gentle"]
    yield Heading(words["title"])
    yield from (Say(_WORDS["grounds"][ground.name]) for ground in grounds)
    yield from (Say(sentence) for sentence in words["first"])
    yield from lines(helplines(country, tuple(words["lines"])))


def _page(
    words: dict[str, Any],
    country: str,
    grounds: list[Ground],
    them: str,
    paths: Paths,
    also: Iterable[str] = (),
) -> Iterator[Block]:
    """A path's page: its title, what to do, the numbers, what else to know, and why it is here.

    What was answered is taken at its word; only what was read may be wrong, and says so.
    """
    answered = any(ground.name.startswith("answered_") for ground in grounds)
    yield Heading(words["title"], large=True, tone=Tone.STOP)
    yield Say(words["answered" if answered else "read"], strong=True)
    yield from (Say(sentence, strong=True) for sentence in words["first"])
    yield Gap()
    yield from lines(helplines(country, tuple(words["lines"])))
    yield from (Say(_WORDS["lines"][name], quiet=True) for name in also)
    yield Gap()
    yield from (Say(sentence) for sentence in words["after"])
    # The page opens with it.
    yield from _because([g for g in grounds if g.name != "answered_sometimes"], them, paths)


def _because(grounds: list[Ground], them: str, paths: Paths) -> Iterator[Block]:
    """Why the path holds, each ground once, with the words it rests on but those that are to be spared."""
    if grounds:
        yield Gap()
    told: set[str] = set()
    for ground in grounds:
        quote, sentence = ground.quote, _ground(ground)
        if sentence not in told:
            told.add(sentence)
            yield Say(sentence, quiet=True)
            if quote is not None and quote.text and not paths.spares(ground):
                yield said(quote, them)


def _ground(ground: Ground) -> str:
    """The sentence of one ground, with the days and the number that it names."""
    form = "_times" if ground.times else ""
    return str(_WORDS["grounds"][ground.name + form]).format(
        day="" if ground.quote is None else _day(ground.quote.when),
        last="" if ground.last is None else _day(ground.last),
        often=spoken.times(ground.times),
    )


def _day(moment: datetime) -> str:
    return f"{moment.day} {moment:%B %Y}"


_READ = frozenset(
    {
        "my_threat",
        "their_fear",
        "P06",
        "P29",
        "order_against_me",
        "contact_after_no",
        "turning_up",
    }
)
"""Grounds of the stop path that were read from words."""

_CORRECTED = frozenset({"contact_after_no", "turning_up"})
"""Those of them that an answers file can correct: a no that was meant otherwise, a visit that was agreed."""


def _misread(grounds: list[Ground]) -> Iterator[Block]:
    """One kind sentence where words were read: that it may be wrong, and whether it can be corrected."""
    read = {ground.name for ground in grounds} & _READ
    if read:
        form = "can_correct" if read & _CORRECTED else "plain"
        yield Say(_WORDS["misread"][form], quiet=True)


def _grounds(paths: Paths, path: Path) -> list[Ground]:
    return [ground for ground in paths.grounds if ground.path is path]


def lines(found: Helplines) -> Iterator[Block]:
    """Helplines as blocks: the emergency number first, then lines, then where all are listed, then how sure."""
    words = _WORDS["lines"]
    if not found.country:
        yield Say(found.emergency, strong=True, number=True)
        yield Items((found.directory, words["no_country"]))
        return
    emergency = words["emergency"].format(number=found.emergency)
    yield Say(emergency, strong=True, number=True)
    shown = [f"{line.name}: {line.show}" for line in found.lines]
    other = any(line.kind != "young" for line in found.lines)
    missing = [] if other else [words["none_here"].format(country=found.place)]
    yield Items((*missing, *shown, found.directory))
    yield Say(how_sure(found), quiet=True)


def how_sure(found: Helplines) -> str:
    """One note beneath the numbers of a country: when they were checked, and which of them never were."""
    words = _WORDS["lines"]
    if found.oldest is None:
        return str(words["none_checked"])
    day = f"{found.oldest.day} {found.oldest:%B %Y}"
    checked = str(words["checked"]).format(day=day)
    if not found.unchecked:
        return checked
    return f"{checked} {words['but'].format(lines=spoken.listed(found.unchecked))}"
