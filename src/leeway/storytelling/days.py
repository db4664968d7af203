"""How an invented couple's ordinary days go by: who writes when, and about what."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

from leeway.record import Kind, Who
from leeway.storytelling.lines import Dice, Exchange, Moment, exchanges
from leeway.storytelling.story import MARKS, Media
from leeway.storytelling.telling import HOUR, OTHER, Telling
from leeway.storytelling.voices import Voice, respelled

_DAYPARTS: Mapping[int, Mapping[Moment, float]] = {
    7: {Moment.MORNING: 8, Moment.HOME: 2, Moment.KIDS: 2, Moment.PLANS: 1},
    9: {Moment.WORK: 6, Moment.PLANS: 2, Moment.BUSY: 0.4, Moment.HOME: 1, Moment.FAMILY: 1},
    12: {Moment.FOOD: 5, Moment.WORK: 4, Moment.JOKES: 0.6, Moment.LINKS: 0.3, Moment.GIFTS: 0.3},
    15: {Moment.WORK: 3, Moment.PLANS: 3, Moment.KIDS: 2, Moment.PHONES: 1.5, Moment.BUSY: 0.3},
    18: {Moment.FOOD: 5, Moment.PLANS: 3, Moment.HOME: 3, Moment.PET: 1, Moment.PHONES: 1},
    20: {
        Moment.LEISURE: 5,
        Moment.JOKES: 0.8,
        Moment.FAMILY: 2,
        Moment.HEALTH: 1,
        Moment.LONG: 0.4,
    },
    22: {Moment.NIGHT: 7, Moment.LEISURE: 2, Moment.JOKES: 0.4},
}
"""From which hour on which subjects come up."""

_WEEKDAY_HOURS = {
    7: 3.0,
    8: 4,
    9: 2,
    10: 2,
    11: 2,
    12: 5,
    13: 4,
    14: 2,
    15: 2,
    16: 3,
    17: 6,
    18: 6,
    19: 4,
}
_WEEKDAY_HOURS |= {20: 4, 21: 5, 22: 4, 23: 1}
_WEEKEND_HOURS = {
    8: 1.0,
    9: 2,
    10: 4,
    11: 4,
    12: 4,
    13: 3,
    14: 3,
    15: 3,
    16: 3,
    17: 4,
    18: 4,
    19: 3,
}
_WEEKEND_HOURS |= {20: 3, 21: 3, 22: 3, 23: 2}
_FILES_SENT = {
    Media.IMAGE: 8.0,
    Media.AUDIO: 3.0,
    Media.VIDEO: 1.0,
    Media.STICKER: 1.5,
    Media.GIF: 1.0,
}
_CODE_CHANGED = f"Your security code with {MARKS[Who.THEM, 'name']} changed. Tap to learn more."


class Habits(NamedTuple):
    """How a couple writes: messages a day, my share of them, and subjects they leave out.

    `lively` below 1: the other side has grown quiet, `quarrels`: the chance of one on a day.
    """

    per_day: float = 30.0
    my_share: float = 0.5
    leave_out: frozenset[Moment] = frozenset()
    lively: float = 1.0
    quarrels: float = 0.035


def everyday(
    tale: Telling, first: date, days: int, habits: Habits, enough: int | None = None
) -> date:
    """Ordinary days from `first` on, at most until there are `enough` rows; returns the day after."""
    away = 0
    for number in range(days):
        day = first + timedelta(days=number)
        if enough is not None and len(tale.rows) >= enough:
            return day
        away = away - 1 if away else (tale.dice.between(5, 14) if tale.dice.chance(0.007) else 0)
        _one_day(tale, day, habits._replace(per_day=habits.per_day * 0.2) if away else habits)
        if tale.dice.chance(habits.quarrels):
            _quarrel(tale, day)
        if tale.dice.chance(0.004):
            tale.slip(tale.at(day, 9 * HOUR), Who.NOBODY, Kind.SYSTEM, _CODE_CHANGED)
    return first + timedelta(days=days)


_TALK = 7.5
"""About how many messages one conversation has."""


def _one_day(tale: Telling, day: date, habits: Habits) -> None:
    dice = tale.dice
    left = habits.per_day * (0.35 + dice.wait(0.65))
    hours = _WEEKEND_HOURS if day.weekday() >= 5 else _WEEKDAY_HOURS
    while dice.chance(left / _TALK):
        count = min(1 + int(dice.wait(_TALK)), 40)
        start = tale.at(day, dice.weighed(hours) * HOUR + dice.between(0, HOUR - 1))
        _conversation(tale, start, count, habits)
        left -= count


def _conversation(tale: Telling, start: int, count: int, habits: Habits) -> None:
    dice, utc = tale.dice, start
    who = Who.ME if dice.chance(habits.my_share) else Who.THEM
    hour = tale.local(start).hour
    subject = dice.weighed(_DAYPARTS[max(part for part in _DAYPARTS if part <= max(hour, 7))])
    if dice.chance(0.045):
        utc = _ring(tale, utc, who) + 60
    for _ in range(count):
        utc = _turn(tale, utc, who, subject, habits)
        utc += 6 + int(dice.wait(900.0 if dice.chance(0.08) else 45.0))
        other_share = habits.my_share if who is Who.THEM else 1 - habits.my_share
        who = OTHER[who] if dice.chance(1.3 * other_share) else who


def _ring(tale: Telling, utc: int, who: Who) -> int:
    talk = 0 if tale.dice.chance(0.25) else 20 + int(tale.dice.wait(420.0))
    return tale.call(utc, who, talk, video=tale.dice.chance(0.2))


def _turn(tale: Telling, utc: int, who: Who, subject: Moment, habits: Habits) -> int:
    """One message, or a little exchange; returns when the last of it went out."""
    dice, roll = tale.dice, tale.dice.roll()
    if who is Who.THEM and dice.roll() > habits.lively:
        return tale.say(utc, who, Moment.COOLING)
    if roll < 0.05:
        return tale.send(utc, who, dice.weighed(_FILES_SENT))
    if roll < 0.053:
        return tale.slip(utc, who, Kind.DELETED)
    if roll < 0.09 and habits.lively == 1.0:
        return tale.say(utc, who, Moment.AFFECTION)
    if roll < 0.13:
        return _exchange(tale, utc, who, dice.pick(exchanges(tale.needs)))
    moment = Moment.SMALL if roll < 0.42 or subject in habits.leave_out else subject
    line = tale.line(who, moment if tale.has(moment, who) else Moment.SMALL)
    if not line.cues:
        *rest, last = line.bubbles
        line = line._replace(bubbles=(*rest, _dressed(dice, tale.voice[who], last)))
    return tale.write(utc, who, line.bubbles, line.cues)


_TAILS = {
    Voice.TERSE: (" x", " haha", " lol", " tbh", " anyway"),
    Voice.FULL: (" All well here.", " More later.", " Yours, as ever."),
    Voice.EMOJI: (" 😂", " xx", " 🙈🙈", "!!!", " lolll", " 🤷"),
    Voice.BRITISH: (" x", " Anyway.", " Onwards.", " Ha."),
    Voice.AMERICAN: (" haha", " xo", " 😊", " Anyway!", " lol"),
    Voice.SECOND: (" :)", " haha", " ok?", " :D"),
}


def _dressed(dice: Dice, voice: Voice, text: str) -> str:
    """The same words with a tail, or a slip of the thumb, as people type them."""
    if dice.chance(0.12):
        tail = dice.pick(_TAILS[voice])
        return text + tail if not tail[1].isupper() or text[-1] in ".!?" else text
    if voice in {Voice.EMOJI, Voice.TERSE} and len(text) > 12 and dice.chance(0.06):
        place = dice.between(1, len(text) - 3)
        if text[place : place + 2].isalpha():
            return text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    return text


def _exchange(tale: Telling, utc: int, who: Who, turns: Exchange) -> int:
    settled = tale.slots[who].settled()
    for turn in turns:
        tale.write(utc, who, (respelled(turn, tale.voice[who]).format_map(settled),))
        utc += 5 + int(tale.dice.wait(40.0))
        who = OTHER[who]
    return utc


def _quarrel(tale: Telling, day: date) -> None:
    """An evening's row of people who stay together, made up the same night or next morning."""
    dice, who = tale.dice, tale.dice.pick((Who.ME, Who.THEM))
    utc = tale.at(day, 19 * HOUR + dice.between(0, 2 * HOUR))
    for _ in range(dice.between(2, 8)):
        utc = tale.say(utc, who, Moment.QUARREL) + 15 + int(dice.wait(70.0))
        who = OTHER[who] if dice.chance(0.7) else who
    utc += dice.pick((HOUR, 2 * HOUR, 11 * HOUR))
    tale.say(utc, who, Moment.MAKEUP)
    tale.say(utc + 60 + int(dice.wait(200.0)), OTHER[who], Moment.MAKEUP)
