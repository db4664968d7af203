"""The weeks after an ending in an invented story: what the one left does, and what the other asks for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from enum import StrEnum, auto
from typing import Any, NamedTuple

from leeway import packed
from leeway.cue import Cue
from leeway.record import Who
from leeway.storytelling.lines import Dice, Moment
from leeway.storytelling.telling import HOUR, Telling


class Manner(StrEnum):
    """What I do once they have ended it."""

    CHASER = auto()
    RESPECTER = auto()
    ON_OFF = auto()
    LOGISTICS = auto()


class Asked(StrEnum):
    """What they ask for after the ending."""

    SPACE = auto()
    SPACE_WITH_END = auto()
    NOT_NOW = auto()
    LOGISTICS = auto()
    NO_CONTACT = auto()
    FINAL = auto()


_CHASE: Mapping[Moment, float] = {
    Moment.ASK: 5, Moment.DEMAND: 5, Moment.PLEAD: 4, Moment.LOVE: 4, Moment.ARGUE: 2.5,
    Moment.GUILT: 2, Moment.PROMISE: 1.5, Moment.APOLOGY: 3, Moment.NOSTALGIA: 1.5,
    Moment.ULTIMATUM: 0.8, Moment.JEALOUS: 0.8, Moment.BLAME: 0.8, Moment.POLICING: 1.5,
    Moment.CLOSURE: 1, Moment.FRIENDS: 0.6, Moment.LAST_ONE: 1, Moment.BAIT: 0.4,
    Moment.DIAGNOSE: 0.5, Moment.TESTING: 0.3, Moment.LEANING: 0.4, Moment.VIA_OTHERS: 0.4,
    Moment.GIFT: 0.4, Moment.WATCHING: 0.6, Moment.WALL: 0.5,
}  # fmt: skip
"""What a chase is made of. Turning up and threats are told only where a story asks for them."""

_SLIPS: Mapping[Moment, float] = {
    Moment.OVERRIDE: 5, Moment.LOVE: 2, Moment.APOLOGY: 2, Moment.ASK: 2, Moment.PLEAD: 1,
    Moment.WALL: 0.6, Moment.NOSTALGIA: 1, Moment.LAST_ONE: 1,
}  # fmt: skip

_ANSWERS: Mapping[Moment, float] = {
    Moment.SHORT: 6, Moment.NOT_NOW: 1.5, Moment.HURT: 1, Moment.AMBIVALENT: 0.8, Moment.FINAL: 0.8,
    Moment.PRACTICAL: 0.5, Moment.NEAR: 0.6,
}  # fmt: skip

_REACHES: Mapping[Moment, float] = {
    Moment.REACH_CHECKIN: 3, Moment.REACH_LOGISTICS: 3, Moment.REACH_CRUMB: 2, Moment.REACH_WARM: 1,
    Moment.REACH_APOLOGY: 1, Moment.REACH_NOREPLY: 0.5, Moment.OPEN_AT: 0.7, Moment.AMBIVALENT: 1,
}  # fmt: skip

_REACH_CHANCE = 0.2
"""How often they write first again in these stories, alike for every manner: no tale of a reward."""

_PER_DAY = {Manner.CHASER: 11.0, Manner.ON_OFF: 8.0, Manner.RESPECTER: 1.2, Manner.LOGISTICS: 0.5}


class Aftermath:
    """The days after: mine by the manner, theirs by what they ask for."""

    def __init__(
        self,
        tale: Telling,
        ended: date,
        days: int,
        manner: Manner,
        asked: Asked | None,
        calls_a_day: int = 0,
    ) -> None:
        self.tale, self.dice, self.ended, self.days = tale, tale.dice, ended, days
        self.manner, self.asked, self.calls_a_day = manner, asked, calls_a_day
        self.asked_on = self.dice.between(2, 6) if asked else days + 1
        self.reach_on = days + 1
        chance = _REACH_CHANCE / 4 if asked is Asked.NO_CONTACT else _REACH_CHANCE
        if self.dice.chance(chance) and days > self.asked_on + 7:
            self.reach_on = self.dice.between(self.asked_on + 7, days)

    def tell(self) -> None:
        """All days, one after the other."""
        for number in range(1, self.days + 1):
            day = self.ended + timedelta(days=number)
            self._mine(day, number)
            if self.calls_a_day:
                self._ring(day, number)
            if number == self.asked_on and self.asked is not None:
                self._ask(day, self.asked)
            if number == self.reach_on:
                self._reach(day)

    def _rate(self, number: int) -> float:
        rate = _PER_DAY[self.manner]
        if self.manner is Manner.ON_OFF and (number // 5) % 2:
            return 0.0
        if self.manner in {Manner.RESPECTER, Manner.LOGISTICS}:
            return rate if number < self.asked_on else 0.0
        since = number - self.asked_on
        return rate * 0.25 * 0.93**since if since > 0 else rate

    def _mine(self, day: date, number: int) -> None:
        dice = self.dice
        if (
            self.manner is Manner.LOGISTICS
            and number % 4 == 0
            and self.asked is not Asked.NO_CONTACT
        ):
            utc = self.tale.at(day, 17 * HOUR + dice.between(0, 2 * HOUR))
            self.tale.say(utc, Who.ME, Moment.LOGISTICS_ME)
            if dice.chance(0.6):
                self.tale.say(utc + int(dice.wait(2 * HOUR)), Who.THEM, Moment.PRACTICAL)
        rate = self._rate(number)
        count = min(int(rate * (0.3 + dice.wait(0.7)) + dice.roll()), 22) if rate else 0
        moments = sorted(self.tale.at(day, self._hour() * HOUR) for _ in range(count))
        for utc in moments:
            self._contact(utc, after_limit=number > self.asked_on)
        if count and number <= self.asked_on:
            self._answers(moments, heated=count >= 14)

    def _ring(self, day: date, number: int) -> None:
        """By telephone, in bursts: more each day, and as many as were asked for on the worst of them.

        That day is the one before they ask for something; after that, few and fewer. In the second half
        of the worst day they ring back once, and leave a word where they are not answered.
        """
        dice, tale = self.dice, self.tale
        worst = min(max(1, self.asked_on - 1), 5)
        if number <= worst:
            left = max(1, self.calls_a_day * number // worst)
        else:
            left = int(self.calls_a_day * 0.3 * 0.8 ** (number - worst))
        while left:
            utc = tale.at(day, min(self._hour(), 23) * HOUR)
            for _ in range(min(left, dice.between(1, 5))):
                answered = number != worst and dice.chance(0.06)
                utc = tale.ring(utc, Who.ME, 40 + int(dice.wait(240)) if answered else 0)
                utc += dice.between(20, 150)
                left -= 1
        if number == worst:
            utc = tale.ring(tale.at(day, 13.5 * HOUR) + dice.between(0, HOUR), Who.THEM, 0)
            tale.voicemail(utc + 20, Who.THEM, dice.between(8, 40))

    def _hour(self) -> float:
        """Mostly the evening, sometimes deep in the night."""
        return (
            self.dice.pick((0.5, 2, 8, 10, 12, 13, 16, 18, 19, 20, 21, 22, 23))
            + self.dice.roll() * 0.95
        )

    def _contact(self, utc: int, *, after_limit: bool) -> None:
        dice = self.dice
        if self.manner is Manner.RESPECTER:
            self.tale.say(utc, Who.ME, dice.pick((Moment.ASK, Moment.LOVE, Moment.APOLOGY)))
        elif dice.chance(0.15 if after_limit else 0.35):
            self.tale.call(utc, Who.ME, 0 if dice.chance(0.92) else 60 + int(dice.wait(300)))
        else:
            self.tale.say(utc, Who.ME, dice.weighed(_SLIPS if after_limit else _CHASE))

    def _answers(self, moments: list[int], *, heated: bool) -> None:
        dice = self.dice
        if heated and dice.chance(0.5):
            utc = moments[len(moments) // 2] + dice.between(30, 900)
            for _ in range(dice.between(1, 3)):
                utc = self.tale.say(utc, Who.THEM, Moment.HOSTILE) + dice.between(10, 200)
        elif dice.chance(0.55):
            utc = dice.pick(moments) + int(dice.wait(HOUR))
            moment = dice.weighed(_ANSWERS)
            if moment is Moment.NOT_NOW:
                until = self.tale.local(utc) + timedelta(days=1)
                self.tale.limit(utc, moment, Cue.NOT_NOW, until)
            else:
                self.tale.say(utc, Who.THEM, moment)

    def _ask(self, day: date, asked: Asked) -> None:
        """What they ask for, in the evening; a respecter's answer to it comes within the hour."""
        utc = self.tale.at(day, 23 * HOUR + self.dice.between(0, 1200))
        given = self.tale.local(utc)
        match asked:
            case Asked.SPACE:
                utc = self.tale.limit(utc, Moment.SPACE_OPEN, Cue.SPACE, None)
            case Asked.SPACE_WITH_END:
                utc = self._space_with_end(utc, given)
            case Asked.NOT_NOW:
                until = given + timedelta(days=1)
                utc = self.tale.limit(utc, Moment.NOT_NOW, Cue.NOT_NOW, until)
            case Asked.LOGISTICS:
                utc = self.tale.limit(utc, Moment.LOGISTICS, Cue.LOGISTICS, None)
            case Asked.NO_CONTACT:
                utc = self.tale.limit(utc, Moment.NO_CONTACT, Cue.NO_CONTACT, None)
            case Asked.FINAL:
                utc = self.tale.say(utc, Who.THEM, Moment.FINAL)
        if self.manner is Manner.RESPECTER and asked is not Asked.NO_CONTACT:
            self.tale.say(utc + self.dice.between(120, 1800), Who.ME, Moment.RESPECT)

    def _space_with_end(self, utc: int, given: datetime) -> int:
        if self.dice.chance(0.5):
            span = self.dice.pick(packed.toml("stories")["spans"])
            end = day_end(_later(given.date(), span), given)
            words = {"span": span["text"]}
            return self.tale.limit(utc, Moment.SPACE_SPAN, Cue.SPACE, end, **words)
        named = _named_end(self.dice, given.date())
        end = day_end(named.day, given)
        return self.tale.limit(utc, Moment.SPACE_TILL, Cue.SPACE, end, till=named.words)

    def _reach(self, day: date) -> None:
        """They write first; mostly little, and an answer in kind is not followed by more."""
        utc = self.tale.at(day, 18 * HOUR + self.dice.between(0, 3 * HOUR))
        if self.asked is Asked.NO_CONTACT:
            moment = Moment.REOPENING
        else:
            moment = self.dice.weighed(_REACHES)
        words = {"when": "on Sunday afternoon"} if moment is Moment.OPEN_AT else {}
        utc = self.tale.say(utc, Who.THEM, moment, **words)
        if moment is not Moment.REACH_NOREPLY and self.dice.chance(0.8):
            self.tale.say(utc + self.dice.between(600, 2 * HOUR), Who.ME, Moment.ANSWER)


class _NamedEnd(NamedTuple):
    words: str
    day: date


def _named_end(dice: Dice, given: date) -> _NamedEnd:
    """A last day as people name it: a weekday, a date, the end of the month."""
    later = given + timedelta(days=dice.between(8, 26))
    ends = [
        _NamedEnd(f"the {_ordinal(later.day)}", later),
        _NamedEnd(f"the {_ordinal(later.day)} of {_month(later)}", later),
        _NamedEnd(f"{later.day} {_month(later)}", later),
    ]
    month_end = _later(given.replace(day=1), {"months": 1}) - timedelta(days=1)
    if (month_end - given).days >= 4:
        ends.append(_NamedEnd("the end of the month", month_end))
    soon = given + timedelta(days=dice.between(3, 6))
    ends.append(_NamedEnd(_WEEKDAYS[soon.weekday()], soon))
    return dice.pick(ends)


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)


def _month(day: date) -> str:
    return _MONTHS[day.month - 1]


def _ordinal(number: int) -> str:
    teens = number in {11, 12, 13}
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _later(day: date, span: Mapping[str, Any]) -> date:
    if "days" in span:
        return day + timedelta(days=span["days"])
    year, month = divmod(day.year * 12 + day.month - 1 + span["months"], 12)
    length = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - date(year, month + 1, 1)).days
    return date(year, month + 1, min(day.day, length))


def day_end(day: date, like: datetime) -> datetime:
    """The last second of a day, in the zone of another moment."""
    return datetime.combine(day, time(23, 59, 59), like.tzinfo)
