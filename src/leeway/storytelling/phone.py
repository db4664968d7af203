"""What else lies in an invented person's telephone: numbers, other people, and which acts went over it."""

from __future__ import annotations

import zlib
from dataclasses import replace
from datetime import datetime
from enum import Enum
from typing import NamedTuple

import numpy as np

from leeway import packed
from leeway.record import DAY, Channel, Kind, Who, zone_named
from leeway.storytelling.lines import Dice
from leeway.storytelling.story import Story, StoryEvent

SOON = 600
"""Seconds after a call that nobody answered in which the next words are a text; and their answer to one."""

_NORTH_AMERICA = frozenset({"America/New_York", "America/Los_Angeles"})


class Ending(Enum):
    """How a call ended for the one who holds the telephone."""

    TALKED = "talked"
    UNANSWERED = "unanswered"
    MISSED = "missed"
    REJECTED = "rejected"
    BLOCKED = "blocked"
    VOICEMAIL = "voicemail"
    ELSEWHERE = "elsewhere"


ANDROID_TYPES = {
    Ending.MISSED: 3,
    Ending.VOICEMAIL: 4,
    Ending.REJECTED: 5,
    Ending.BLOCKED: 6,
    Ending.ELSEWHERE: 7,
}
"""The number that Android keeps for each way in which a call of theirs can end."""


class Act(NamedTuple):
    """One text or call in a telephone: when (aware, local), with whom, and what.

    `name` is that of the contact list ("": none); `numbers` more than one: a group, the writer first;
    `ending` None: a text, or a picture where it has no words.
    """

    when: datetime
    name: str
    numbers: tuple[str, ...]
    outgoing: bool
    text: str = ""
    seconds: int = 0
    ending: Ending | None = None


def by_phone(story: Story) -> Story:
    """The same story where calls were made by telephone, and words soon after a vain call were texts.

    So are their answers to such a text within ten minutes. Nothing else changes, the truth least of all.
    """
    events: list[StoryEvent] = []
    vain = texted = 0.0
    for event in story.events:
        now = event.when.timestamp()
        channel = event.channel
        if event.kind is Kind.CALL:
            channel = Channel.PHONE
            vain = now if event.who is Who.ME and not event.seconds else vain
        elif event.kind in {Kind.MESSAGE, Kind.MEDIA} and not event.edited:
            since = texted if event.who is Who.THEM else vain
            channel = Channel.SMS if now - since <= SOON else channel
            if event.who is Who.ME:
                texted = now if channel is Channel.SMS else 0.0
        events.append(event._replace(channel=channel))
    return replace(story, events=tuple(events))


def number_of(story: Story, place: int = 0) -> str:
    """The number of someone in a story, in full; `place` 0 is the other one of the two."""
    seed = zlib.crc32(f"{story.me} {story.them}".encode())
    if story.zone in _NORTH_AMERICA:
        return f"+1202555{100 + (seed + 17 * place) % 100:04}"
    return f"+447700900{(seed + 37 * place) % 1000:03}"


def as_dialled(number: str) -> str:
    """The same number as people of that country type it."""
    if number.startswith("+1"):
        return f"({number[2:5]}) {number[5:8]}-{number[8:]}"
    return f"0{number[3:7]} {number[7:]}" if number.startswith("+44") else number


def texts(story: Story, until: datetime | None = None, days_of_others: int = 60) -> list[Act]:
    """All texts of the telephone: those of the pair, and those with others in the last so many days."""
    written = [
        Act(e.when, story.them, (_number(story, row),), e.who is Who.ME, e.text)
        for row, e in enumerate(story.events)
        if e.channel is Channel.SMS and e.kind in {Kind.MESSAGE, Kind.MEDIA}
    ]
    return _up_to([*written, *_others(story, days_of_others, spoken=False)], until)


def calls(story: Story, until: datetime | None = None, days_of_others: int = 60) -> list[Act]:
    """All calls of the telephone: those of the pair, and those with others in the last so many days."""
    rung = [
        _call(story, row, event)
        for row, event in enumerate(story.events)
        if event.channel is Channel.PHONE and event.kind in {Kind.CALL, Kind.VOICEMAIL}
    ]
    return _up_to([*rung, *_others(story, days_of_others, spoken=True)], until)


def _up_to(acts: list[Act], until: datetime | None) -> list[Act]:
    return sorted(act for act in acts if until is None or act.when <= until)


def _number(story: Story, row: int) -> str:
    """Their number, now and then without its country: people dial it so."""
    number = number_of(story)
    return as_dialled(number) if row % 7 == 3 else number


def _call(story: Story, row: int, event: StoryEvent) -> Act:
    seconds, mine = event.seconds or 0, event.who is Who.ME
    if event.kind is Kind.VOICEMAIL:
        ending = Ending.VOICEMAIL
    elif seconds:
        ending = Ending.TALKED
    elif mine:
        ending = Ending.UNANSWERED
    else:
        ending = Ending.REJECTED if row % 5 == 4 else Ending.MISSED
    number = (_number(story, row),)
    return Act(event.when, story.them, number, mine, seconds=seconds, ending=ending)


def _others(story: Story, days: int, *, spoken: bool) -> list[Act]:
    """What passed with everyone else; drawn from the names of the story alone, apart from its own dice."""
    dice = Dice(np.random.default_rng(zlib.crc32(story.them.encode()) + spoken))
    words, clock = packed.toml("stories_phone"), zone_named(story.zone)
    end, acts = story.now.timestamp() - 60, []
    for place, person in enumerate(words["people"], 1):
        number = person.get("number", number_of(story, place))
        utc = end - days * DAY + dice.between(0, 8 * DAY)
        row = dice.between(0, len(person["text"]) - 1)
        while utc < end:
            when = datetime.fromtimestamp(int(utc), clock)
            if not spoken:
                who, text = person["text"][row % len(person["text"])].split(" ", 1)
                acts.append(Act(when, person["name"], (number,), who == "me", text))
            elif number.startswith("+"):
                acts.append(_ring_of(dice, when, person["name"], number))
            row, utc = row + 1, utc + 600 + dice.wait(4 * DAY)
    return acts + (_hidden(dice, end, story) if spoken else _group(dice, end, story))


def _ring_of(dice: Dice, when: datetime, name: str, number: str) -> Act:
    """A call with someone else, of any kind that a telephone knows."""
    ending = dice.weighed(
        {
            Ending.TALKED: 6,
            Ending.UNANSWERED: 1,
            Ending.MISSED: 2,
            Ending.REJECTED: 0.5,
            Ending.VOICEMAIL: 0.5,
            Ending.ELSEWHERE: 0.3,
        }
    )
    mine = ending is Ending.UNANSWERED or (ending is Ending.TALKED and dice.chance(0.5))
    length = ending in {Ending.TALKED, Ending.VOICEMAIL}
    return Act(
        when, name, (number,), mine, seconds=5 + int(dice.wait(200)) if length else 0, ending=ending
    )


def _hidden(dice: Dice, end: float, story: Story) -> list[Act]:
    """Calls without a number, and one that the telephone turned away by itself."""
    clock = zone_named(story.zone)
    acts = [
        Act(datetime.fromtimestamp(int(end - dice.wait(9 * DAY)), clock), "", (each,), outgoing=False,
            ending=Ending.MISSED)
        for each in packed.toml("stories_phone")["silent"]
    ]  # fmt: skip
    when = datetime.fromtimestamp(int(end - 3 * DAY), clock)
    blocked = Act(when, "", (number_of(story, 99),), outgoing=False, ending=Ending.BLOCKED)
    return [*acts, blocked]


def _group(dice: Dice, end: float, story: Story) -> list[Act]:
    """A talk of three in which the other one of the two takes part as well."""
    words = packed.toml("stories_phone")
    names = [person["name"] for person in words["people"]]
    few = [number_of(story, 1 + names.index(name)) for name in words["few_names"]]
    utc, acts = end - 20 * DAY, []
    for row, line in enumerate(words["group"]):
        who, text = line.split(" ", 1)
        utc += 60 + dice.wait(900)
        when = datetime.fromtimestamp(int(utc), zone_named(story.zone))
        first = few[row % len(few)]
        numbers = (first, *(each for each in few if each != first), number_of(story))
        name = ", ".join((*words["few_names"], story.them))
        acts.append(Act(when, name, numbers, who == "me", text))
    return acts
