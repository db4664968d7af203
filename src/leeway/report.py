"""Assessment and advice as a page: the answer first, then why, then the rest; what a path refuses is not there."""

from __future__ import annotations

from collections.abc import Container, Iterator

from leeway import packed, spoken
from leeway.advice import Advice
from leeway.assessment import Assessment
from leeway.counsel.plan import Step
from leeway.counsel.reasons import NO_YES
from leeway.counsel.weeding import Card
from leeway.decision import Gate, Reason
from leeway.findings.upset import Level
from leeway.findings.ways import Ways, what_is_missing
from leeway.journal import Limit, LimitKind, LimitState, Question
from leeway.page import Block, Gap, Grid, Heading, Items, Page, Say, Tone
from leeway.path_pages import first_help, gentle, said
from leeway.paths import Help, Path, shown
from leeway.record import Quote

_NAMES = {
    "no_contact": "No contact",
    "space": "Space",
    "not_now": "Not now",
    "logistics": "Practical matters only",
    "calls": "No calls",
    "way": "Some ways of contact only",
}
_LEVELS = {
    Level.CALM: "They seem calm.",
    Level.MODERATE: "They seem upset.",
    Level.HIGH: "They seem very upset.",
    Level.UNKNOWN: "We can't tell how upset they are.",
}
_TIERS = {1: "friction", 2: "pressure", 3: "intrusive", 4: "unsafe"}
_WEIGHT = (
    "Weight says how it can land: friction tires, pressure pushes for an answer, "
    "intrusive goes past their wish, unsafe can frighten."
)
_TONES = {
    Gate.STOP: Tone.STOP,
    Gate.WAIT: Tone.WAIT,
    Gate.LOGISTICS: Tone.WAIT,
    Gate.REPLY: Tone.GO,
    Gate.TALK: Tone.GO,
}

_MISREAD = "You said that this was misread. Until they write first, it counts as space."

NOT_ASKED = (
    "Nobody asked you first if you are safe. If you are afraid of them, or think of ending your life, "
    "leave this advice aside. Help comes first: type “leeway ask”."
)
"""Said wherever the two first questions were not put."""


def page(
    assessment: Assessment,
    advice: Advice,
    *,
    country: str = "",
    them: str = "",
    misread: Container[int] = (),
) -> Page:
    """The page for an assessment and its advice, in the order in which a tired person reads.

    `country`: a code for helplines; `them`: the other's name, for their quotes; `misread`: the events of
    which the person said so. On crisis and safety the page is the path's own and nothing of the rest; on
    stop it comes before the answer.
    """
    seen = shown(assessment, advice.paths)
    first = advice.paths.first
    if first in {Path.CRISIS, Path.SAFETY}:
        return (*first_help(advice.paths, country, them), *_after_help(advice, seen))
    quoted = _Quotes(them)
    blocks: list[Block] = [*first_help(advice.paths, country, them)]
    if not advice.paths.asked:
        titles = (at for at, block in enumerate(blocks) if isinstance(block, Heading))
        blocks.insert(next(titles, len(blocks)), Say(NOT_ASKED))
    if first is Path.STOP:
        quoted.seen.update(g.quote for g in advice.paths.grounds if g.quote)
    blocks += _answer(seen, advice)
    blocks += _why(advice.reasons, quoted)
    blocks += gentle(advice.paths, country)
    if first is not Path.STOP or seen.running:
        blocks += _asked_for(seen, quoted, misread, timed=_may_time(advice))
    blocks += _your_days(seen)
    if advice.gate is not Gate.STOP:
        blocks += _upset(seen)
        blocks += _next_step(advice)
        blocks += _drop(advice.drop, quoted)
    elif first is None:
        blocks += _next_step(advice)
    blocks += _pressure(seen)
    if advice.gate is not Gate.STOP:
        blocks += _sparks(seen)
    return (*blocks, *_sure(advice), *_questions(advice.questions, seen))


def _may_time(advice: Advice) -> bool:
    """Whether a limit's end may be told: a date under a stop would be one to count towards."""
    return advice.gate is not Gate.STOP and not advice.paths.refuses(Help.TIMING)


class _Quotes:
    """Which messages this page has shown: each stands once."""

    def __init__(self, them: str) -> None:
        self.them = them
        self.seen: set[Quote] = set()

    def once(self, quote: Quote | None) -> Iterator[Block]:
        """The quote, unless it stands here already or says nothing."""
        if quote is not None and quote.text and quote not in self.seen:
            self.seen.add(quote)
            yield said(quote, self.them)


def _after_help(advice: Advice, seen: Assessment) -> Iterator[Block]:
    """What stands beneath the page of crisis or safety: the one next step, and what only they can answer."""
    if advice.paths.has("answered_might_act"):
        return
    yield Heading("One next step")
    yield Say(advice.next_step, strong=True)
    yield from _questions(advice.paths.questions, seen)


def _answer(seen: Assessment, advice: Advice) -> Iterator[Block]:
    """The answer in a word and a sentence; the page of the stop path has said it already."""
    if advice.paths.first is not Path.STOP:
        yield Heading(advice.word, large=True, tone=_TONES[advice.gate])
        yield Say(advice.sentence, strong=True)
    if advice.exceptions:
        theirs = {words for limit in seen.running for words in limit.exceptions}
        yield from (Gap(), Say("What stays allowed:"))
        yield Items(
            tuple(f'Their words: "{one}"' if one in theirs else one for one in advice.exceptions)
        )


def _why(reasons: tuple[Reason, ...], quoted: _Quotes) -> Iterator[Block]:
    """Three reasons with their dates; the first that has words shows them."""
    if not reasons:
        return
    yield Heading("Why")
    shown_one = False
    for reason in reasons:
        yield Items((reason.sentence,))
        words = [] if shown_one else list(quoted.once(reason.quote))
        shown_one = shown_one or bool(words)
        yield from words


def _asked_for(
    seen: Assessment, quoted: _Quotes, misread: Container[int], *, timed: bool
) -> Iterator[Block]:
    standing = seen.stated
    yield Heading("What they asked for")
    for limit in standing[:3]:
        as_space = limit.kind is LimitKind.SPACE and limit.quote.event in misread
        softened = f" {_MISREAD}" if as_space else ""
        yield Say(f"{_limit(limit, seen, timed=timed)}{softened}")
        yield from quoted.once(limit.quote)
    if standing:
        return
    yield Say(no_limit(seen))
    ended = [limit for limit in seen.limits if limit.state is not LimitState.RUNNING]
    yield from (Say(_ended(limit, seen), quiet=True) for limit in ended[:1])


def no_limit(seen: Assessment) -> str:
    """What is said where no limit of theirs runs."""
    if seen.endings.standing:
        return "They ended it. They set no limit on contact that runs now."
    if seen.first is None and not seen.limits:
        return f"You told of no limit of theirs.{_not_yet(seen)}"
    return f"They have set no limit that runs now.{_not_yet(seen)}"


def _not_yet(seen: Assessment) -> str:
    """That no limit is no yes; not for two who are together, nor beside an offer of theirs."""
    return "" if seen.together or seen.offer else f" {NO_YES}"


def _limit(limit: Limit, seen: Assessment, *, timed: bool) -> str:
    """One limit that runs: what, since when, until when (where that may be told), and what it leaves open."""
    if limit.kind is LimitKind.NO_CONTACT:
        end = "It stays until they say otherwise in words."
    elif not timed:
        end = "It stands."
    elif limit.gathered:
        end = "They said not now three times in two weeks, and gave no date."
    elif limit.until is None:
        end = "No end date was given."
    else:
        end = f"It runs until {spoken.until(limit.until, seen.now)}."
    room = [f'"{words}"' for words in limit.exceptions]
    open_for = f" It leaves room for {spoken.listed(room)}." if room else ""
    return f"{_NAMES[limit.name]}, {_given(limit, seen, 'since')}. {end}{open_for}"


def _given(limit: Limit, seen: Assessment, by: str) -> str:
    """Since or from when; where the person told no day, when they told of it."""
    day = spoken.day(limit.given_at, seen.now)
    return f"{by} {day}" if limit.quote.dated else f"as you said on {day}"


def _ended(limit: Limit, seen: Assessment) -> str:
    """The latest limit that does not run any more, and how it ended."""
    name, given = _NAMES[limit.name], _given(limit, seen, "from")
    if limit.state is LimitState.EXPIRED and limit.until is not None:
        return f"{name}, {given}: its time ended on {spoken.day(limit.until, seen.now)}."
    if limit.state is LimitState.LIFTED and limit.ended is not None:
        return f"{name}, {given}: they took it back on {spoken.day(limit.ended.when, seen.now)}."
    if limit.state is LimitState.DISPUTED:
        return f"{name}, {given}: you said that it was meant in another way."
    return f"{name}, {given}: it belongs to an earlier time."


def _upset(seen: Assessment) -> Iterator[Block]:
    upset = seen.upset
    if seen.first is None and upset.level is Level.UNKNOWN:
        return
    yield Heading("How upset they seem")
    yield Say(_LEVELS[upset.level])
    yield from (Say(because.sentence, quiet=True) for because in upset.because[:2])
    if upset.value is not None and upset.low is not None and upset.high is not None:
        yield Say(
            f"In numbers: {upset.value:.1f}, and it may be anything from {upset.low:.1f} to "
            f"{upset.high:.1f}. One angry exchange counts as 1.",
            quiet=True,
        )
    if upset.calm_by is not None:
        day = spoken.day(upset.calm_by, seen.now)
        yield Say(
            f"If nothing more happens, it may be calmer by {day}. This is a rough guess.",
            quiet=True,
        )


def _next_step(advice: Advice) -> Iterator[Block]:
    yield Heading("One next step")
    yield Say(advice.next_step, strong=True)
    if advice.step is not Step.R1:
        yield Say(f"Step: {advice.step_name}. {advice.goal}", quiet=True)
        yield Say(f"Done when: {advice.done_when}", quiet=True)
    if advice.beside:
        yield from (Gap(), Say("Beside it, in these first days:"))
        yield Items(advice.beside)
    if advice.may_offer:
        yield from (Gap(), Say(packed.toml("gate")["may_offer"]["sentence"]))


def _drop(cards: tuple[Card, ...], quoted: _Quotes) -> Iterator[Block]:
    if not cards:
        return
    yield Heading("What to drop first")
    for place, card in enumerate(cards):
        if place:
            yield Gap()
        often, before = _often(card, card.count), _often(card, card.count_before)
        days = card.window_days
        yield Say(f"{card.name}: {often} in {days} days, {before} in the {days} before.")
        yield from quoted.once(card.example)
        yield Say(card.receive, quiet=True)
        yield Say(f"Instead: {card.swap[:1].lower()}{card.swap[1:]}")


_COUNTED = {"P02": ("message", ""), "P03": ("message or call", "messages and calls")}
"""What is counted where each message of a row is one: 69 messages are not 69 rows of them."""


def _often(card: Card, count: int) -> str:
    if card.id not in _COUNTED:
        return spoken.times(count)
    return spoken.count(count, *_COUNTED[card.id]) if count else "none"


def _sparks(seen: Assessment) -> Iterator[Block]:
    if not seen.sparks:
        return
    yield Heading("What often came before hard moments")
    yield Say("A description, not blame. It doesn't say who is at fault.", quiet=True)
    yield Items(
        tuple(
            f"{spark.what} Before calm moments: {spark.before_calm} of {spark.calm}."
            for spark in seen.sparks[:3]
        )
    )


def _your_days(seen: Assessment) -> Iterator[Block]:
    """Who wrote and called how often, in these fourteen days and in the fourteen before."""
    flow, before = seen.traffic.now, seen.traffic.before
    if not any((*flow, *before)):
        return
    rows = [
        ("Your messages", flow.written_me, before.written_me),
        ("Your calls", flow.calls_me, before.calls_me),
        ("Their messages", flow.written_them, before.written_them),
        ("Their calls", flow.calls_them, before.calls_them),
    ]
    yield Heading("Your last 14 days, beside the 14 before")
    yield Grid(
        ("", "now", "before"), tuple((name, f"{now:,}", f"{then:,}") for name, now, then in rows)
    )
    yield from _by_way(seen.ways)


def _by_way(ways: Ways) -> Iterator[Block]:
    """What went out from me on each day, by the way it took, where it took more than one; and what no file tells."""
    taken, mine = ways.taken, [each for each in ways.days if any(each.mine)]
    if len(taken) > 1:
        yield Heading("From you, day by day")
        yield Grid(
            ("", *taken),
            tuple(
                (
                    f"{each.day:%a} {each.day.day} {each.day:%b}",
                    *(f"{getattr(each.mine, way)}" for way in taken),
                )
                for each in mine
            ),
        )
    if missing := what_is_missing(ways):
        yield Say(missing, quiet=True)


_MOST_ACTS = 8


def _pressure(seen: Assessment) -> Iterator[Block]:
    """What the person did that can add pressure, the weightiest first, each with its last day."""
    acts = [act for act in seen.findings if act.count or act.count_before]
    if not acts:
        return
    acts.sort(key=lambda act: (not act.count, -act.tier, -act.count, act.id))
    yield Heading("What can add pressure")
    yield Grid(
        ("", "now", "before", "weight", "last"),
        tuple(
            (
                act.name,
                f"{act.count:,}",
                f"{act.count_before:,}",
                _TIERS[act.tier],
                f"{act.last_at.day} {act.last_at:%b}" if act.last_at else "",
            )
            for act in acts[:_MOST_ACTS]
        ),
    )
    yield Say(_WEIGHT, quiet=True)


def _sure(advice: Advice) -> Iterator[Block]:
    yield Heading(f"How sure: {advice.confidence.value}")
    yield Say("What would change this:", quiet=True)
    yield Items(advice.would_change)
    yield Say("What it can't know:", quiet=True)
    yield Items(advice.cannot_know)
    if packed.toml("gate")["no_contact"]["read"] in advice.cannot_know:
        yield Say("An answers file can say so (docs/answers.md).", quiet=True)


def _questions(questions: tuple[Question, ...], seen: Assessment) -> Iterator[Block]:
    """What only the person can answer, the weightiest first; where nothing was read, the same was just asked."""
    if questions:
        yield Heading("Only you can answer")
        yield Items(tuple(each.sentence for each in questions[:3]))
        file = "Answer in a small file, given with --answers (docs/answers.md)."
        yield Say(file if seen.first else "You can answer it the next time.", quiet=True)
