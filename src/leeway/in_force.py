"""In force: which alarms, which no of theirs and which acts of mine weigh now."""

from __future__ import annotations

from datetime import datetime, timedelta

from leeway.assessment import Assessment
from leeway.findings.alarms import Alarm, AlarmKind
from leeway.journal import (
    TOLD,
    Answer,
    Journal,
    Limit,
    LimitKind,
    LimitState,
    Screen,
    SelfHarm,
)
from leeway.willingness import RECENT_DAYS

SAFETY_DAYS = 90
"""Alarms of fear, violence, threats and orders hold for this long, and for all time since the parting."""

ANSWER_HOURS = 1
"""A contact of mine this soon after a no-contact message counts as the answer to it, not as a further one."""

FEAR_DAYS = 14
"""No welcome takes back a fear of theirs so soon: after violence, an invitation on the next evening is no peace."""

DANGER_ALARMS = frozenset(
    {
        AlarmKind.THEIR_THREAT,
        AlarmKind.THEIR_COERCION,
        AlarmKind.MY_FEAR,
        AlarmKind.ORDER_PROTECTS_ME,
    }
)
"""The alarms of danger to me."""

HARM_ALARMS = frozenset(
    {
        AlarmKind.MY_THREAT,
        AlarmKind.TURNING_UP,
        AlarmKind.ORDER_AGAINST_ME,
        AlarmKind.THEIR_FEAR,
    }
)
"""The alarms of harm that I may do, or of which they tell."""


def is_open_crisis(alarm: Alarm, assessment: Assessment, journal: Journal) -> bool:
    """Words of self-harm count for 14 days, and beyond until the question about them was answered."""
    if assessment.now - alarm.when <= timedelta(days=RECENT_DAYS):
        return True
    if alarm.kind is AlarmKind.THEIR_SELF_HARM:
        return not is_settled(alarm, journal)
    answered = journal.self_harm in {SelfHarm.NO, SelfHarm.SOMETIMES, SelfHarm.MIGHT_ACT}
    said = journal.self_harm_at or assessment.now
    return not (answered and said >= alarm.when)


def dangers(assessment: Assessment, journal: Journal) -> tuple[Alarm, ...]:
    """What endangers me: the newest words that are not settled, and the newest order, which nobody settles."""
    standing = [
        alarm
        for alarm in assessment.alarms
        if alarm.kind in DANGER_ALARMS and is_in_force(alarm, assessment)
    ]
    orders = [alarm for alarm in standing if alarm.kind is AlarmKind.ORDER_PROTECTS_ME]
    words = [each for each in standing if each not in orders and not is_settled(each, journal)]
    return (*words[:1], *orders[:1])


def is_settled(alarm: Alarm, journal: Journal) -> bool:
    """Whether the person has looked at these words and says that they are settled; or misread, of words told."""
    return alarm.misread or (alarm.quote.event != TOLD and alarm.event in journal.settled)


def is_in_force(alarm: Alarm, assessment: Assessment) -> bool:
    """Whether an alarm is recent, or came after the parting."""
    apart = assessment.endings.apart_since
    recent = assessment.now - alarm.when <= timedelta(days=SAFETY_DAYS)
    return recent or (apart is not None and alarm.when >= apart)


def flags(assessment: Assessment, journal: Journal) -> int:
    """How many intrusive or unsafe acts of mine stand in the last 14 days; to have watched them is one."""
    watched = journal.answered(Screen.I_WATCHED) is Answer.YES
    return watched + sum(act.count for act in assessment.findings if act.tier >= 3)


def bars_contact(assessment: Assessment) -> Limit | None:
    """The no-contact limit that runs, newest first, or None."""
    return next((each for each in assessment.running if each.kind is LimitKind.NO_CONTACT), None)


def misreadable_no(assessment: Assessment, journal: Journal) -> Limit | None:
    """The no-contact limit that runs, where a message alone tells of it and the person has said nothing of that."""
    limit = bars_contact(assessment)
    if limit is None or limit.confirmed:
        return None
    said = {each.event for each in journal.disputes} | {
        each.event for each in journal.confirmations
    }
    return None if limit.quote.event in said | {TOLD} else limit


def contacted_after(assessment: Assessment, limit: Limit) -> bool:
    """Whether I contacted them after a limit, beyond an answer within the hour or one that only takes it in.

    What crossed an earlier limit and came before this one is no contact after it.
    """
    mine = assessment.silence.my_last_beyond
    late = limit.given_at + timedelta(hours=ANSWER_HOURS)
    crossed = [act.last_at for act in assessment.findings if act.id == "P07" and act.count]
    counted = any(last is not None and last > limit.given_at for last in crossed)
    return counted or (mine is not None and mine.when > late)


def crossed_no(assessment: Assessment) -> Limit | None:
    """The newest no to contact that I went past; one said again later takes back none before it."""
    nos = [each for each in assessment.running if each.kind is LimitKind.NO_CONTACT]
    return next((each for each in nos if contacted_after(assessment, each)), None)


def harassing(assessment: Assessment) -> Alarm | None:
    """An order against me, else a threat of mine, turning up, or fear of theirs since they reopened; within 90 days.

    Fear counts although a welcome stands in the same message, or comes within two weeks of it.
    """
    since = reopened_at(assessment)
    standing = [
        alarm
        for alarm in assessment.alarms
        if alarm.kind in HARM_ALARMS
        and assessment.now - alarm.when <= timedelta(days=SAFETY_DAYS)
        and (since is None or _came_after(alarm, since))
    ]
    orders = [alarm for alarm in standing if alarm.kind is AlarmKind.ORDER_AGAINST_ME]
    return next(iter((*orders, *standing)), None)


def _came_after(alarm: Alarm, since: datetime) -> bool:
    """Whether an alarm stands although they welcomed contact: only a court ends an order."""
    if alarm.kind is AlarmKind.THEIR_FEAR:
        return alarm.when + timedelta(days=FEAR_DAYS) >= since
    return alarm.when > since or alarm.kind is AlarmKind.ORDER_AGAINST_ME


def reopened_at(assessment: Assessment) -> datetime | None:
    """When they last welcomed contact in words: an offer of the record, or words that lifted a limit.

    An offer that was only told takes nothing back: words entered by hand count once they have waited, and
    then they lift a limit.
    """
    said = [offer.quote.when for offer in assessment.offers if offer.quote.event != TOLD]
    said += [
        limit.ended.when
        for limit in assessment.limits
        if limit.state is LimitState.LIFTED and limit.ended is not None
    ]
    return max(said, default=None)
