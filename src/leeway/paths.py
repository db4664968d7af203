"""The four paths: crisis, safety, stop, gentle: which hold, why, and what each refuses."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from leeway import doubts
from leeway.assessment import Assessment
from leeway.findings.alarms import Alarm, AlarmKind
from leeway.findings.upset import Because, Level, Upset
from leeway.in_force import (
    DANGER_ALARMS,
    bars_contact,
    crossed_no,
    dangers,
    flags,
    harassing,
    is_in_force,
    is_open_crisis,
    is_settled,
)
from leeway.journal import TOLD, Answer, Journal, Limit, LimitKind, Question, Screen, SelfHarm
from leeway.record import Quote
from leeway.willingness import Confidence, State, Willingness


class Path(StrEnum):
    """A path that the pages follow, most urgent first."""

    CRISIS = "crisis"
    SAFETY = "safety"
    STOP = "stop"
    GENTLE = "gentle"


class Help(StrEnum):
    """What Leeway otherwise helps with."""

    DRAFT = "draft"
    REWRITE = "rewrite"
    WHAT_IF = "what_if"
    TIMING = "timing"
    CALM_BY = "calm_by"
    OWN_PART = "own_part"
    STATE = "state"
    COUNTS = "counts"
    LEGAL = "legal"


_CONTACT = frozenset({Help.DRAFT, Help.REWRITE, Help.WHAT_IF, Help.TIMING, Help.CALM_BY})

REFUSED: dict[Path, frozenset[Help]] = {
    Path.CRISIS: _CONTACT | {Help.OWN_PART, Help.COUNTS, Help.LEGAL},
    Path.SAFETY: _CONTACT | {Help.OWN_PART, Help.STATE, Help.COUNTS, Help.LEGAL},
    Path.STOP: _CONTACT | {Help.OWN_PART},
    Path.GENTLE: frozenset(),
}
"""What each path refuses, in every face (docs/safety.md). No offer is possible on any path (counsel/plan.py)."""


class Ground(NamedTuple):
    """Why a path holds: its name in words/paths.toml, and the message where there is one.

    `times`, `last`: how often I did it since, where that was counted, and when last.
    """

    path: Path
    name: str
    quote: Quote | None = None
    times: int = 0
    last: datetime | None = None


class Paths(NamedTuple):
    """The paths that hold, most urgent first, and why.

    `asked`: whether the two first questions were both put; `overseen`: they could open this computer.
    """

    grounds: tuple[Ground, ...]
    asked: bool
    questions: tuple[Question, ...] = ()
    overseen: bool = False

    @property
    def holding(self) -> tuple[Path, ...]:
        """The paths that hold, most urgent first, each once."""
        found = {ground.path for ground in self.grounds}
        return tuple(path for path in Path if path in found)

    @property
    def first(self) -> Path | None:
        """The path that chooses the page."""
        return next(iter(self.holding), None)

    def has(self, name: str) -> bool:
        """Whether one ground is among them."""
        return any(ground.name == name for ground in self.grounds)

    @property
    def own_crisis(self) -> bool:
        """Whether a crisis is my own, answered or written, and not theirs alone."""
        return any(g.path is Path.CRISIS and g.name != "their_words" for g in self.grounds)

    def spares(self, ground: Ground) -> bool:
        """Whether the words of a ground are shown nowhere: such words can name a way to die.

        None of self-harm are, to who thinks of ending their life; and to who might act, no words at all.
        """
        named = ground.name in _OF_SELF_HARM or self.has("answered_might_act")
        return self.own_crisis and named

    @property
    def under_order(self) -> bool:
        """Whether an order stands, whomever it protects: only a court ends it."""
        return any(ground.name in _ORDERS for ground in self.grounds)

    @property
    def in_danger(self) -> bool:
        """Whether the safety path rests on more than an order."""
        return any(g.path is Path.SAFETY and g.name not in _ORDERS for g in self.grounds)

    def refuses(self, help_: Help) -> bool:
        """Whether any path that holds refuses this help."""
        return any(help_ in REFUSED[path] for path in self.holding)

    @property
    def quiet(self) -> bool:
        """Whether crisis, safety or stop hold: no drafts, no timing."""
        return self.first in {Path.CRISIS, Path.SAFETY, Path.STOP}


_OF_SELF_HARM = frozenset({"my_words", "their_words", "tied_to_me"})
"""Grounds whose words are of self-harm."""

_DANGER = (
    Screen.AFRAID,
    Screen.VIOLENCE,
    Screen.THREATENED,
    Screen.FORCED,
    Screen.WATCHED,
    Screen.ORDER_PROTECTS_ME,
)
_ORDERS = frozenset(
    {
        "answered_order",
        "answered_order_protects_me",
        "answered_order_against_me",
        "order_protects_me",
        "order_against_me",
    }
)
"""The grounds that only a court ends."""

_HARM = (Screen.ORDER_AGAINST_ME, Screen.I_THREATENED)
_GENTLE = (Screen.CONTROLLED, Screen.WALKING_ON_EGGSHELLS)
_STOPPED = (Screen.ASKED_TO_STOP, Screen.BLOCKED)
_STOP_ACTS = ("P06", "P29")

MOST_OLD = 2
"""So many old alarms are asked about at a time, so that the other screen keeps its place."""

FLAGS = 3
"""After so many intrusive or unsafe acts in 14 days the harassment screen is put (docs/safety.md)."""


def paths(assessment: Assessment, journal: Journal | None = None) -> Paths:
    """All paths that hold for an assessment and what the person has answered."""
    journal = journal or Journal()
    grounds = (
        *_crisis(assessment, journal),
        *_danger(assessment, journal),
        *_stop(assessment, journal),
        *_gentle(journal),
    )
    overseen = journal.answered(Screen.OPEN_COMPUTER) is Answer.YES
    return Paths(grounds, journal.asked, _questions(assessment, journal, grounds), overseen)


def _crisis(assessment: Assessment, journal: Journal) -> list[Ground]:
    grounds = []
    if journal.self_harm in {SelfHarm.SOMETIMES, SelfHarm.MIGHT_ACT}:
        grounds.append(Ground(Path.CRISIS, f"answered_{journal.self_harm.value}"))
    mine = [
        a for a in _of(assessment, AlarmKind.MY_SELF_HARM) if is_open_crisis(a, assessment, journal)
    ]
    grounds += [Ground(Path.CRISIS, "my_words", alarm.quote) for alarm in mine[:1]]
    theirs = [
        a
        for a in _of(assessment, AlarmKind.THEIR_SELF_HARM)
        if is_open_crisis(a, assessment, journal)
    ]
    grounds += [Ground(Path.CRISIS, "their_words", alarm.quote) for alarm in theirs[:1]]
    tied = [alarm for alarm in theirs if alarm.tied_to_me]
    return grounds + [Ground(Path.SAFETY, "tied_to_me", alarm.quote) for alarm in tied[:1]]


def _danger(assessment: Assessment, journal: Journal) -> list[Ground]:
    grounds = [
        Ground(Path.SAFETY, f"answered_{item.value}")
        for item in _DANGER
        if journal.answered(item) is Answer.YES
    ]
    if journal.answered(Screen.ORDER) is Answer.YES:
        grounds.append(Ground(Path.SAFETY, "answered_order"))
    found = dangers(assessment, journal)
    return grounds + [Ground(Path.SAFETY, alarm.kind.value, alarm.quote) for alarm in found]


def _stop(assessment: Assessment, journal: Journal) -> list[Ground]:
    grounds = [
        Ground(Path.STOP, f"answered_{item.value}")
        for item in _HARM
        if journal.answered(item) is Answer.YES
    ]
    limit = bars_contact(assessment)
    crossed = crossed_no(assessment)
    if crossed is not None:
        grounds.append(_contacted(assessment, crossed))
    if journal.answered(Screen.TURNED_UP) is Answer.YES and _is_apart(assessment, journal):
        grounds.append(Ground(Path.STOP, "answered_turned_up", limit.quote if limit else None))
    stopped = any(journal.answered(item) is Answer.YES for item in _STOPPED)
    if limit is not None and stopped and flags(assessment, journal) >= FLAGS:
        grounds.append(Ground(Path.STOP, "answered_asked_to_stop", limit.quote))
    harm = harassing(assessment)
    if harm is not None:
        grounds.append(Ground(Path.STOP, harm.kind.value, harm.quote))
    if limit is None and harm is None:
        return grounds
    return grounds + _stop_acts(assessment, journal)


def _contacted(assessment: Assessment, limit: Limit) -> Ground:
    """That I contacted them after a no: how often, where acts of mine were counted, and when last."""
    crossed = [each for each in assessment.crossed if each > limit.given_at]
    mine = assessment.silence.my_last_beyond
    acts = [act.last_at for act in assessment.findings if act.id == "P07"]
    days = (*crossed, *(each for each in acts if each), *([mine.when] if mine else []))
    return Ground(Path.STOP, "contact_after_no", limit.quote, len(crossed), max(days, default=None))


def _is_apart(assessment: Assessment, journal: Journal) -> bool:
    """Whether a visit can be uninvited: the two are apart, or a limit of theirs stands."""
    apart = journal.parted or assessment.endings.apart_since is not None
    return apart or bool(assessment.running)


def _stop_acts(assessment: Assessment, journal: Journal) -> list[Ground]:
    """What weighs on the stop path where a no or an alarm already bars all contact."""
    acts = [f for f in assessment.findings if f.id in _STOP_ACTS and f.count]
    grounds = [Ground(Path.STOP, act.id, act.example) for act in acts]
    if journal.answered(Screen.I_WATCHED) is Answer.YES:
        grounds.append(Ground(Path.STOP, "answered_i_watched"))
    return grounds


def _gentle(journal: Journal) -> list[Ground]:
    grounds = [
        Ground(Path.GENTLE, f"answered_{item.value}")
        for item in _GENTLE
        if journal.answered(item) is Answer.YES
    ]
    unsaid = [
        item for item in (*_DANGER, Screen.ORDER) if journal.answered(item) is Answer.RATHER_NOT
    ]
    if unsaid or journal.self_harm is SelfHarm.RATHER_NOT:
        grounds.append(Ground(Path.GENTLE, "rather_not"))
    return grounds


def _questions(
    assessment: Assessment, journal: Journal, grounds: tuple[Ground, ...]
) -> tuple[Question, ...]:
    """What is left for the person to answer: words that may be despair, older dangers, the screen after three slips.

    Nobody in crisis or danger is asked what they did; nobody in crisis, whether a danger is settled.
    """
    holding = {ground.path for ground in grounds}
    asked = (
        []
        if Path.CRISIS in holding
        else [*doubts.despair(assessment, journal), *_settling(grounds)]
    )
    old = [
        alarm
        for alarm in assessment.alarms
        if alarm.kind in DANGER_ALARMS
        and not is_in_force(alarm, assessment)
        and not is_settled(alarm, journal)
        and alarm.event not in journal.settled
    ]
    asked += [doubts.still_afraid(alarm) for alarm in old[:MOST_OLD]]
    if not holding & {Path.CRISIS, Path.SAFETY} and _needs_screen(assessment, journal):
        asked.append(doubts.ASKED_TO_STOP)
    return tuple(asked)


def _settling(grounds: tuple[Ground, ...]) -> list[Question]:
    """Whether what was read is settled, where the safety path rests on nothing else."""
    return [doubts.settled(quote) for quote in _by_words_alone(grounds) if quote.event != TOLD]


def may_be_misread(held: Paths) -> tuple[Quote, ...]:
    """Told words on which the safety path rests, where it rests on words alone; in a crisis nobody is asked."""
    if Path.CRISIS in held.holding:
        return ()
    return tuple(quote for quote in _by_words_alone(held.grounds) if quote.event == TOLD)


def _by_words_alone(grounds: tuple[Ground, ...]) -> list[Quote]:
    """The words on which the safety path rests; none where it rests on more."""
    danger = [ground for ground in grounds if ground.path is Path.SAFETY]
    if not all(ground.name in _SETTLED_BY_WORD for ground in danger):
        return []
    return [ground.quote for ground in danger if ground.quote is not None]


_SETTLED_BY_WORD = DANGER_ALARMS - {AlarmKind.ORDER_PROTECTS_ME}


def _needs_screen(assessment: Assessment, journal: Journal) -> bool:
    """Not where a no to contact of theirs runs already: the answer stands in the record."""
    said = {limit.kind for limit in assessment.running}
    if LimitKind.NO_CONTACT in said:
        return False
    unasked = journal.answered(Screen.ASKED_TO_STOP) is Answer.NOT_ASKED
    return unasked and flags(assessment, journal) >= FLAGS


def _of(assessment: Assessment, kind: AlarmKind) -> list[Alarm]:
    return [alarm for alarm in assessment.alarms if alarm.kind is kind]


def shown(assessment: Assessment, held: Paths) -> Assessment:
    """The assessment as a face may show it: what the paths refuse is taken out, in every face alike."""
    if held.refuses(Help.CALM_BY) or assessment.running:
        assessment = replace(assessment, upset=assessment.upset._replace(calm_by=None))
    if held.refuses(Help.TIMING):
        assessment = _untimed(assessment)
    if held.refuses(Help.STATE):
        assessment = replace(assessment, upset=_NOT_READ, willingness=_NO_WILL, offer=None)
    if held.refuses(Help.COUNTS):
        silence = assessment.silence._replace(before=(), after=(), reached_out=())
        assessment = replace(assessment, findings=(), sparks=(), silence=silence)
    return assessment


def _untimed(assessment: Assessment) -> Assessment:
    """Without any date that could be read as the day to write."""
    limits = tuple(replace(limit, until=None) for limit in assessment.limits)
    return replace(
        assessment, limits=limits, willingness=assessment.willingness._replace(until=None)
    )


_NOT_READ = Upset(
    Level.UNKNOWN,
    None,
    None,
    None,
    None,
    (Because("Their mood is not read here. Your safety comes first."),),
)
_NO_WILL = Willingness(State.NO_INFORMATION, Confidence.LOW)
