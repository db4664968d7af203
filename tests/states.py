"""One state of each row of the gate, and of what lies over or beside it, by hand: for pages and documents."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from by_hand import by_hand
from chat import read_chat
from leeway.advice import Advice, advise
from leeway.assessment import Assessment
from leeway.cue import Scope
from leeway.findings.alarms import AlarmKind
from leeway.findings.reachout import Spell
from leeway.findings.sparks import Spark, sparks
from leeway.findings.traffic import Flow, Traffic
from leeway.findings.upset import Because, Level, Upset
from leeway.journal import Answer, Journal, LimitKind, LimitState, Pull, Screen, SelfHarm, Shared
from leeway.record import Who
from leeway.turns import hostile_moments, turns
from standing import (
    NOW,
    act,
    ago,
    ahead,
    alarm,
    ending,
    hostile,
    last_word,
    limit,
    offer,
    standing,
    words,
)

SAFE = {
    "self_harm": SelfHarm.NO,
    "self_harm_at": NOW,
    "screens": ((Screen.AFRAID, Answer.NO), (Screen.ORDER, Answer.NO)),
}


class State(NamedTuple):
    assessment: Assessment
    journal: Journal
    country: str = ""

    @property
    def advice(self) -> Advice:
        return advise(self.assessment, self.journal)


def said(**more) -> Journal:
    """The two questions answered with no, and more."""
    return Journal(**(SAFE | more))


def answered(*items: Screen, **more) -> Journal:
    """The two questions answered, and a yes to these items."""
    yes = tuple((item, Answer.YES) for item in items)
    return said(screens=(*SAFE["screens"], *yes), **more)


def moody(level: Level) -> Assessment:
    because = Because("They were angry on four days.", words("you never listen", ago(4)))
    mood = Upset(level, 0.8, 0.3, 1.6, ahead(9), (because,))
    return replace(standing(level=level), upset=mood, first=ago(300), last=ago(1))


def read(assessment: Assessment) -> Assessment:
    """The same out of a record, and not out of answers alone."""
    return replace(assessment, first=ago(300), last=ago(1))


CALLS = "12:00 me calls 0s\n14:00 me calls 1m\n16:00 me calls 0s\n"


def sparked() -> tuple[Spark, ...]:
    """What is found where calls came before four hard evenings, and before none of eight calm ones."""
    evenings = [f"{CALLS}20:00 them: stop it {{hostile}}"] * 4 + ["20:00 them: good day"] * 8
    lines = [
        f"2026-02-{day:02} {line}"
        for day, evening in enumerate(evenings, 1)
        for line in evening.split("\n")
    ]
    chat = read_chat("\n".join(lines))
    readings = by_hand(chat.record)
    hard = hostile_moments(chat.record, readings)
    return sparks(chat.record, readings, turns(chat.record), hard, chat.now)


SPARKS = sparked()


def full(assessment: Assessment) -> Assessment:
    """The same with counts, spells and a spark: all that a path may have to hide."""
    spell = Spell(ago(40), ago(36), 96.0, Who.ME, 77)
    return replace(
        assessment,
        findings=(act("P01", 2, ago(4), 6), act("P08", 1, ago(2), 2), act("P07", 4, ago(3), 3)),
        traffic=Traffic(Flow(12, 9, 2, 0), Flow(40, 31, 6, 1)),
        silence=assessment.silence._replace(before=(spell,)),
        sparks=SPARKS,
        upset=moody(Level.MODERATE).upset,
        first=ago(300),
        last=ago(1),
    )


NO_CONTACT = limit(LimitKind.NO_CONTACT, ago(3), exceptions=("unless it's the flat",))
SPACE = limit(LimitKind.SPACE, ago(5), ahead(7))
NO_CALLS = replace(
    limit(LimitKind.LOGISTICS, ago(3)),
    scope=Scope.CHANNEL,
    quote=words("please dont call me", ago(3)),
)
OPEN = standing(offers=(offer(ago(2)),))

STATES = {
    "crisis": State(standing(alarms=(alarm(AlarmKind.MY_SELF_HARM, ago(1)),)), said(), "GB"),
    "crisis_might_act": State(full(standing()), said(self_harm=SelfHarm.MIGHT_ACT), ""),
    "their_crisis": State(standing(alarms=(alarm(AlarmKind.THEIR_SELF_HARM, ago(1)),)), said()),
    "their_crisis_tied": State(
        full(standing(alarms=(alarm(AlarmKind.THEIR_SELF_HARM, ago(1), tied=True),))), said(), "US"
    ),
    "safety": State(
        full(standing(alarms=(alarm(AlarmKind.THEIR_THREAT, ago(1)),), limits=(SPACE,))),
        answered(Screen.AFRAID, Screen.VIOLENCE),
        "DE",
    ),
    "safety_and_stop": State(
        full(
            standing(
                alarms=(alarm(AlarmKind.THEIR_THREAT, ago(1)),),
                limits=(NO_CONTACT,),
                my_last=words("sorry", ago(1), Who.ME),
            )
        ),
        said(),
        "GB",
    ),
    "no_contact": State(standing(limits=(NO_CONTACT,)), said()),
    "no_contact_contacted": State(
        full(standing(limits=(NO_CONTACT,), my_last=words("sorry", ago(1), Who.ME))), said(), "GB"
    ),
    "harassing": State(
        full(standing(alarms=(alarm(AlarmKind.TURNING_UP, ago(5)),), limits=(SPACE,))), said(), "US"
    ),
    "harassing_their_fear": State(
        full(standing(alarms=(alarm(AlarmKind.THEIR_FEAR, ago(5)),), limits=(SPACE,))), said(), "GB"
    ),
    "heated": State(standing(hostile=(hostile(ago(hours=6)),)), said()),
    "heated_in_limit": State(
        standing(hostile=(hostile(ago(hours=6), severe=True),), limits=(SPACE,)), said()
    ),
    "they_wrote": State(standing(last=last_word(ago(1))), said()),
    "they_wrote_inside_limit": State(standing(last=last_word(ago(1)), limits=(SPACE,)), said()),
    "not_now": State(
        standing(limits=(limit(LimitKind.NOT_NOW, ago(hours=3), ahead(hours=21)),)), said()
    ),
    "space": State(full(standing(limits=(SPACE,), endings=(ending(ago(20)),))), said()),
    "space_undated": State(standing(limits=(limit(LimitKind.SPACE, ago(5)),)), said()),
    "space_gathered": State(
        standing(limits=(replace(limit(LimitKind.SPACE, ago(2)), gathered=True),)), said()
    ),
    "logistics_only": State(
        standing(limits=(limit(LimitKind.LOGISTICS, ago(3), exceptions=("the flat",)),)),
        said(shared=frozenset({Shared.HOME, Shared.CHILD})),
    ),
    "logistics_only_calls": State(standing(limits=(NO_CALLS,)), said()),
    "open": State(OPEN, said()),
    "open_not_you": State(OPEN, said(pulls=(Pull(NOW, 8, alcohol=True),))),
    "final": State(standing(apart=ago(3), endings=(ending(ago(3)),)), said()),
    "final_settled": State(standing(apart=ago(30), endings=(ending(ago(30)),)), said()),
    "cooling": State(moody(Level.HIGH), said()),
    "ordinary": State(standing(apart=None, together=True), said(together=True)),
    "ordinary_read": State(read(standing(apart=None, together=True)), said(together=True)),
    "not_told": State(standing(apart=None), said()),
    "not_told_read": State(read(standing(apart=None)), said()),
    "not_told_maybe": State(
        read(standing(apart=None, maybe_ended=words("thats it for us i think", ago(3)))), said()
    ),
    "cannot_tell": State(standing(), said()),
    "cannot_tell_read": State(read(standing()), said()),
    "cannot_tell_mixed": State(standing(mixed=words("idk what i want", ago(2))), said()),
    "cannot_tell_offer": State(
        read(
            standing(
                quiet_days=40,
                limits=(limit(LimitKind.SPACE, ago(60), ago(45), LimitState.EXPIRED),),
            )
        ),
        said(),
    ),
    "not_asked": State(full(standing()), Journal()),
    "gentle": State(standing(), answered(Screen.CONTROLLED), "FR"),
    "overseen": State(standing(), answered(Screen.OPEN_COMPUTER)),
}
"""By the gate's row first; the pages of all of them stand in tests/pages."""
