"""A story while it is being told: rows as they come, then in order of time with the truth about them."""

from __future__ import annotations

from collections import deque
from datetime import date, datetime, timedelta
from typing import NamedTuple

import numpy as np

from leeway import packed
from leeway.cue import Cue
from leeway.record import DAY, Channel, Kind, Who, zone_named
from leeway.storytelling.lines import (
    Dice,
    Line,
    Moment,
    Need,
    Slots,
    circle,
    lines,
    slot_words,
)
from leeway.storytelling.story import (
    Cast,
    DayCount,
    Marked,
    Media,
    Pronouns,
    Story,
    StoryEvent,
    TrueLimit,
    TrueSilence,
    TrueState,
    Truth,
    is_marked,
    spoken_of,
)
from leeway.storytelling.voices import Voice

HOUR = 3600
"""Seconds in an hour."""

OTHER = {Who.ME: Who.THEM, Who.THEM: Who.ME}
"""The other side of each."""

STATE_CUES = (
    Cue.NO_CONTACT,
    Cue.SPACE,
    Cue.NOT_NOW,
    Cue.LOGISTICS,
    Cue.FINAL,
    Cue.AMBIVALENT,
    Cue.HOSTILE,
    Cue.OPEN,
)
"""What they can have last said about talking."""

SILENCE_DAYS = 3
"""From this length on, no contact of either side is a silence."""


class Said(NamedTuple):
    """One row as it is told, before rows are in order: seconds since 1970 UTC, and its number."""

    utc: int
    order: int
    who: Who
    kind: Kind
    text: str
    seconds: int | None = None
    cues: tuple[Cue, ...] = ()
    media: Media | None = None
    video: bool = False
    edited: bool = False
    channel: Channel = Channel.WHATSAPP


class _Given(NamedTuple):
    kind: Cue
    order: int
    until: datetime | None


class Telling:
    """A story while it is being told: two people with voices, a zone, one seeded generator, and rows."""

    def __init__(
        self,
        seed: int,
        *,
        cast: Cast | None = None,
        zone: str | None = None,
        voices: tuple[Voice, Voice] | None = None,
        needs: frozenset[Need] | None = None,
    ) -> None:
        self.dice = dice = Dice(np.random.default_rng(seed))
        drawn = (
            _drawn_cast(dice),
            _drawn_zone(dice),
            (dice.pick(list(Voice)), dice.pick(list(Voice))),
        )
        has = frozenset(need for need in Need if dice.chance(0.35))
        self.cast, self.zone = cast or drawn[0], zone or drawn[1]
        self.voice = dict(zip(OTHER, voices or drawn[2], strict=True))
        self.needs = has if needs is None else needs
        own = circle(dice)
        self.slots = {
            who: Slots(slot_words(who, voice, own), dice) for who, voice in self.voice.items()
        }
        self.rows: list[Said] = []
        self._given: list[_Given] = []
        self._lately: deque[Line] = deque(maxlen=40)
        self._clock = zone_named(self.zone)

    def at(self, day: date, second: float) -> int:
        """Seconds since 1970 UTC of a local second of a local day."""
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=self._clock)
        return int(noon.timestamp()) + int(second) - DAY // 2

    def local(self, utc: int) -> datetime:
        """The same as an aware local moment."""
        return datetime.fromtimestamp(utc, self._clock)

    def has(self, moment: Moment, who: Who) -> tuple[Line, ...]:
        """The lines that this side has for a moment."""
        return lines(moment, who, self.voice[who], self.needs)

    def line(self, who: Who, moment: Moment, **words: str) -> Line:
        """One of this side's lines for a moment, its slots filled; `words` settle some of them."""
        slots = self.slots[who].with_words(**words) if words else self.slots[who]
        drawn = self._fresh(self.has(moment, who))
        return Line(tuple(bubble.format_map(slots) for bubble in drawn.bubbles), drawn.cues)

    def _fresh(self, choices: tuple[Line, ...]) -> Line:
        """One of the lines, not one of the last few dozen if that can be had."""
        drawn = self.dice.pick(choices)
        for _ in range(3):
            if drawn not in self._lately:
                break
            drawn = self.dice.pick(choices)
        self._lately.append(drawn)
        return drawn

    def say(self, utc: int, who: Who, moment: Moment, **words: str) -> int:
        """A line of a moment in this side's voice; returns when its last bubble went out."""
        line = self.line(who, moment, **words)
        return self.write(utc, who, line.bubbles, line.cues)

    def write(
        self,
        utc: int,
        who: Who,
        bubbles: tuple[str, ...],
        cues: tuple[Cue, ...] = (),
    ) -> int:
        """Exactly these bubbles, the cues on the last of them."""
        last = len(bubbles) - 1
        for place, bubble in enumerate(bubbles):
            utc += self.dice.between(3, 20) if place else 0
            self._add(utc, who, Kind.MESSAGE, bubble, cues=cues if place == last else ())
        return utc

    def limit(
        self, utc: int, moment: Moment, kind: Cue, until: datetime | None, **words: str
    ) -> int:
        """A limit of theirs in words, noted in the truth with its last moment."""
        utc = self.say(utc, Who.THEM, moment, **words)
        self.note_limit(kind, until)
        return utc

    def note_limit(self, kind: Cue, until: datetime | None) -> None:
        """The row told last gave a limit."""
        self._given.append(_Given(kind, self.rows[-1].order, until))

    def call(self, utc: int, who: Who, seconds: int, *, video: bool = False) -> int:
        """A call of so many seconds of talk; 0: nobody picked up. Returns when it was over."""
        self._add(utc, who, Kind.CALL, "", seconds=seconds, video=video)
        return utc + max(seconds, 25)

    def ring(self, utc: int, who: Who, seconds: int) -> int:
        """A call by telephone, outside any app; as `call`."""
        self._add(utc, who, Kind.CALL, "", seconds=seconds, channel=Channel.PHONE)
        return utc + max(seconds, 25)

    def voicemail(self, utc: int, who: Who, seconds: int) -> int:
        """Words left on a telephone's answering service; their own are not in any file."""
        self._add(utc, who, Kind.VOICEMAIL, "", seconds=seconds, channel=Channel.PHONE)
        return utc + seconds

    def send(self, utc: int, who: Who, media: Media) -> int:
        """A picture, a voice note or the like."""
        self._add(utc, who, Kind.MEDIA, "", media=media)
        return utc

    def slip(self, utc: int, who: Who, kind: Kind, text: str = "") -> int:
        """A deleted message, or a line of the app itself."""
        self._add(utc, who, kind, text)
        return utc

    def _add(self, utc: int, who: Who, kind: Kind, text: str, **rest: object) -> None:
        edited = kind is Kind.MESSAGE and len(text) > 20 and self.dice.chance(0.006)
        self.rows.append(Said(utc, len(self.rows), who, kind, text, edited=edited, **rest))  # type: ignore[arg-type]

    def story(
        self,
        now: datetime,
        *,
        apart: datetime | None = None,
        said_in_chat: bool = False,
        at_most: int | None = None,
    ) -> Story:
        """What was told up to `now`, in order of time, with its truth."""
        kept = sorted(row for row in self.rows if row.utc <= now.timestamp())[:at_most]
        events = tuple(self._event(row) for row in kept)
        marked = tuple(Marked(n, row.text) for n, row in enumerate(kept) if is_marked(row.text))
        place = {row.order: n for n, row in enumerate(kept)}
        limits = tuple(
            TrueLimit(given.kind, events[place[given.order]].when, given.until, place[given.order])
            for given in self._given
            if given.order in place
        )
        truth = Truth(apart, said_in_chat, limits, *_seen(events, apart, now))
        return Story(self.cast, self.zone, events, truth, now, marked)

    def _event(self, row: Said) -> StoryEvent:
        when = datetime.fromtimestamp(row.utc, self._clock)
        text = spoken_of(row.text, self.cast) if is_marked(row.text) else row.text
        rest = (row.seconds, row.cues, row.media, row.video, row.edited, row.channel)
        return StoryEvent(when, row.who, row.kind, text, *rest)


def _drawn_cast(dice: Dice) -> Cast:
    names = list(packed.toml("stories")["names"])
    me = names.pop(dice.between(0, len(names) - 1))
    return Cast(me, dice.pick(names), dice.pick(list(Pronouns)), dice.pick(list(Pronouns)))


def _drawn_zone(dice: Dice) -> str:
    return str(dice.pick(packed.toml("stories")["zones"]))


def _seen(
    events: tuple[StoryEvent, ...], apart: datetime | None, now: datetime
) -> tuple[tuple[TrueState, ...], tuple[date, ...], tuple[DayCount, ...], tuple[TrueSilence, ...]]:
    """What follows from the events alone: states, hostile days, my contacts a day, silences."""
    heated = (e.when.date() for e in events if e.who is Who.THEM and Cue.HOSTILE in e.cues)
    hostile = tuple(sorted(set(heated)))
    if apart is None:
        return (), hostile, (), ()
    after = [e for e in events if e.when >= apart and e.kind is not Kind.SYSTEM]
    said = [e for e in after if e.who is Who.THEM]
    states = tuple(TrueState(e.when, cue) for e in said for cue in e.cues if cue in STATE_CUES)
    counts: dict[date, int] = {}
    for event in after:
        if event.who is Who.ME:
            counts[event.when.date()] = counts.get(event.when.date(), 0) + 1
    contacts = tuple(DayCount(day, count) for day, count in sorted(counts.items()))
    return states, hostile, contacts, _silences(after, now)


def _silences(after: list[StoryEvent], now: datetime) -> tuple[TrueSilence, ...]:
    ends = [(event.when, event.who) for event in after[1:]] + [(now, Who.NOBODY)]
    return tuple(
        TrueSilence(event.when, end, who)
        for event, (end, who) in zip(after, ends, strict=bool(after))
        if end - event.when >= timedelta(days=SILENCE_DAYS)
    )
