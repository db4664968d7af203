"""The four paths: crisis, safety, stop, gentle: which hold, why, and what each refuses."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from leeway import spoken
from leeway.assessment import Assessment
from leeway.findings.alarms import Alarm, AlarmKind
from leeway.findings.upset import Because, Level, Upset
from leeway.journal import (
    Answer,
    Journal,
    Limit,
    LimitKind,
    LimitState,
    Question,
    Screen,
    SelfHarm,
)
from leeway.record import Quote
from leeway.willingness import RECENT_DAYS, Confidence, State, Willingness

SAFETY_DAYS = 90
"""Alarms of fear, violence, threats and orders hold for this long, and for all time since the parting."""

ANSWER_HOURS = 1
"""A contact of mine this soon after a no-contact message counts as the answer to it, not as a further one."""


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
    """Why a path holds: its name in words/paths.toml, and the message where there is one."""

    path: Path
    name: str
    quote: Quote | None = None


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

    def refuses(self, help_: Help) -> bool:
        """Whether any path that holds refuses this help."""
        return any(help_ in REFUSED[path] for path in self.holding)

    @property
    def quiet(self) -> bool:
        """Whether crisis, safety or stop hold: no drafts, no timing."""
        return self.first in {Path.CRISIS, Path.SAFETY, Path.STOP}


_DANGER = (
    Screen.AFRAID,
    Screen.VIOLENCE,
    Screen.THREATENED,
    Screen.FORCED,
    Screen.WATCHED,
    Screen.ORDER_PROTECTS_ME,
)
_DANGER_ALARMS = frozenset(
    {
        AlarmKind.THEIR_THREAT,
        AlarmKind.THEIR_COERCION,
        AlarmKind.MY_FEAR,
        AlarmKind.ORDER_PROTECTS_ME,
    }
)
_HARM_ALARMS = frozenset({AlarmKind.MY_THREAT, AlarmKind.TURNING_UP, AlarmKind.ORDER_AGAINST_ME})
_HARM = (Screen.ORDER_AGAINST_ME, Screen.I_THREATENED)
_GENTLE = (Screen.CONTROLLED, Screen.WALKING_ON_EGGSHELLS)
_STOPPED = (Screen.ASKED_TO_STOP, Screen.BLOCKED)
_STOP_ACTS = ("P06", "P29")

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
    asked = journal.self_harm is not SelfHarm.NOT_ASKED and bool(journal.screens)
    overseen = journal.answered(Screen.OPEN_COMPUTER) is Answer.YES
    return Paths(grounds, asked, _questions(assessment, journal), overseen)


def _crisis(assessment: Assessment, journal: Journal) -> list[Ground]:
    grounds = []
    if journal.self_harm in {SelfHarm.SOMETIMES, SelfHarm.MIGHT_ACT}:
        grounds.append(Ground(Path.CRISIS, f"answered_{journal.self_harm.value}"))
    mine = [
        a for a in _of(assessment, AlarmKind.MY_SELF_HARM) if _open_crisis(a, assessment, journal)
    ]
    grounds += [Ground(Path.CRISIS, "my_words", alarm.quote) for alarm in mine[:1]]
    theirs = [
        a
        for a in _of(assessment, AlarmKind.THEIR_SELF_HARM)
        if _open_crisis(a, assessment, journal)
    ]
    grounds += [Ground(Path.CRISIS, "their_words", alarm.quote) for alarm in theirs[:1]]
    tied = [alarm for alarm in theirs if alarm.tied_to_me]
    return grounds + [Ground(Path.SAFETY, "tied_to_me", alarm.quote) for alarm in tied[:1]]


def _open_crisis(alarm: Alarm, assessment: Assessment, journal: Journal) -> bool:
    """Words of self-harm count for 14 days, and beyond until the question about them was answered."""
    if assessment.now - alarm.when <= timedelta(days=RECENT_DAYS):
        return True
    if alarm.kind is AlarmKind.THEIR_SELF_HARM:
        return alarm.quote.event not in journal.settled
    answered = journal.self_harm in {SelfHarm.NO, SelfHarm.SOMETIMES, SelfHarm.MIGHT_ACT}
    said = journal.self_harm_at or assessment.now
    return not (answered and said >= alarm.when)


def _danger(assessment: Assessment, journal: Journal) -> list[Ground]:
    grounds = [
        Ground(Path.SAFETY, f"answered_{item.value}")
        for item in _DANGER
        if journal.answered(item) is Answer.YES
    ]
    if journal.answered(Screen.ORDER) is Answer.YES:
        grounds.append(Ground(Path.SAFETY, "answered_order"))
    for alarm in assessment.alarms:
        if alarm.kind in _DANGER_ALARMS and _in_force(alarm, assessment):
            grounds.append(Ground(Path.SAFETY, alarm.kind.value, alarm.quote))
            break
    return grounds


def _in_force(alarm: Alarm, assessment: Assessment) -> bool:
    apart = assessment.endings.apart_since
    recent = assessment.now - alarm.when <= timedelta(days=SAFETY_DAYS)
    return recent or (apart is not None and alarm.when >= apart)


def _stop(assessment: Assessment, journal: Journal) -> list[Ground]:
    grounds = [
        Ground(Path.STOP, f"answered_{item.value}")
        for item in _HARM
        if journal.answered(item) is Answer.YES
    ]
    limit = bars_contact(assessment)
    if limit is not None and contacted_after(assessment, limit):
        grounds.append(Ground(Path.STOP, "contact_after_no", limit.quote))
    if journal.answered(Screen.TURNED_UP) is Answer.YES and _is_apart(assessment):
        grounds.append(Ground(Path.STOP, "answered_turned_up", limit.quote if limit else None))
    stopped = any(journal.answered(item) is Answer.YES for item in _STOPPED)
    if limit is not None and stopped and _flags(assessment) >= FLAGS:
        grounds.append(Ground(Path.STOP, "answered_asked_to_stop", limit.quote))
    harm = harassing(assessment)
    if harm is not None:
        grounds.append(Ground(Path.STOP, harm.kind.value, harm.quote))
    return grounds + _stop_acts(assessment, limit, harm)


def _is_apart(assessment: Assessment) -> bool:
    """Whether a visit can be uninvited: the two are apart, or a limit of theirs stands."""
    return assessment.endings.apart_since is not None or bool(assessment.running)


def _stop_acts(assessment: Assessment, limit: Limit | None, harm: Alarm | None) -> list[Ground]:
    """Acts that weigh on the stop path, where a no or an alarm already bars all contact."""
    if limit is None and harm is None:
        return []
    acts = [f for f in assessment.findings if f.id in _STOP_ACTS and f.count]
    return [Ground(Path.STOP, act.id, act.example) for act in acts]


def _flags(assessment: Assessment) -> int:
    """How many intrusive or unsafe acts of mine stand in the last 14 days."""
    return sum(act.count for act in assessment.findings if act.tier >= 3)


def bars_contact(assessment: Assessment) -> Limit | None:
    """The no-contact limit that runs, newest first, or None."""
    return next((each for each in assessment.running if each.kind is LimitKind.NO_CONTACT), None)


def contacted_after(assessment: Assessment, limit: Limit) -> bool:
    """Whether I contacted them after a limit, beyond an answer within the hour."""
    mine = assessment.silence.my_last
    late = limit.given_at + timedelta(hours=ANSWER_HOURS)
    counted = any(act.id == "P07" and act.count for act in assessment.findings)
    return counted or (mine is not None and mine.when > late)


def harassing(assessment: Assessment) -> Alarm | None:
    """An order against me, a threat of mine or turning up, within 90 days and since their last reopening."""
    since = reopened_at(assessment)
    for alarm in assessment.alarms:
        fresh = assessment.now - alarm.when <= timedelta(days=SAFETY_DAYS)
        if alarm.kind in _HARM_ALARMS and fresh and (since is None or alarm.when > since):
            return alarm
    return None


def reopened_at(assessment: Assessment) -> datetime | None:
    """When they last welcomed contact in words: an offer, or words that lifted a limit."""
    said = [offer.quote.when for offer in assessment.offers]
    said += [
        limit.ended.when
        for limit in assessment.limits
        if limit.state is LimitState.LIFTED and limit.ended is not None
    ]
    return max(said, default=None)


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


def _questions(assessment: Assessment, journal: Journal) -> tuple[Question, ...]:
    """What the alarms leave for the person to answer: an older danger, and the screen after three slips."""
    asked = []
    for alarm in assessment.alarms:
        old = alarm.kind in _DANGER_ALARMS and not _in_force(alarm, assessment)
        if old and alarm.quote.event not in journal.settled:
            asked.append(_about(alarm.quote))
    flags = _flags(assessment)
    if flags >= FLAGS and journal.answered(Screen.ASKED_TO_STOP) is Answer.NOT_ASKED:
        asked.append(
            Question(
                "asked_to_stop",
                "Have they asked you to stop, blocked you, or is there an order against you?",
                ("yes", "no", "rather_not"),
            )
        )
    return tuple(asked[:3])


def _about(quote: Quote) -> Question:
    day = f"{quote.when.day} {quote.when:%B %Y}"
    words = spoken.cut(quote.text)
    sentence = f'On {day} there are these words: "{words}". Are you still afraid because of this?'
    return Question("afraid", sentence, ("yes", "no", "rather_not"), quote.event)


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
