"""Invented couples with a known truth: for the demo, for tests and for benchmarks.

Nobody in them is real. A story is drawn from a seed: the same seed tells the same story to the letter.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from leeway import packed
from leeway.cue import Cue
from leeway.record import Kind, Who, zone_named
from leeway.storytelling.after import Aftermath, Asked, Manner, day_end
from leeway.storytelling.backup import Emoji, as_calls_xml, as_sms_xml
from leeway.storytelling.call_log import Table, as_table
from leeway.storytelling.days import Habits, everyday
from leeway.storytelling.lines import Moment
from leeway.storytelling.phone import by_phone, number_of
from leeway.storytelling.story import (
    MARKS,
    Cast,
    Media,
    Pronouns,
    Story,
    StoryEvent,
    Truth,
    renamed,
)
from leeway.storytelling.telling import HOUR, Telling
from leeway.storytelling.voices import Voice
from leeway.storytelling.whatsapp import Calls, Form, as_whatsapp, header

__all__ = [
    "Asked",
    "Calls",
    "Cast",
    "Emoji",
    "Form",
    "Manner",
    "Media",
    "Pronouns",
    "Story",
    "StoryEvent",
    "Table",
    "Truth",
    "Voice",
    "as_calls_xml",
    "as_sms_xml",
    "as_table",
    "as_whatsapp",
    "breakup",
    "by_phone",
    "demo",
    "exports",
    "header",
    "number_of",
    "ordinary",
    "renamed",
]


def ordinary(
    seed: int, messages: int = 20_000, *, voices: tuple[Voice, Voice] | None = None
) -> Story:
    """A couple that is together, happily enough: habits, quarrels made up, holidays, calls, pictures.

    Exactly `messages` events. Nothing in it is a true limit, but for moments ("can't talk, in a
    meeting") that carry not_now and end by themselves; no threat, no self-harm, no turning up.
    """
    tale = Telling(seed, voices=voices)
    per_day = max(30.0, messages / 1000)
    first = date(2023, 1, 1) + timedelta(days=tale.dice.between(0, 300))
    last = everyday(tale, first, 10 * messages, Habits(per_day=per_day), enough=messages + 200)
    whole = tale.story(tale.local(tale.at(last, 0) + 1), at_most=messages)
    now = whole.events[-1].when + timedelta(hours=3) if whole.events else whole.now
    return Story(whole.cast, whole.zone, whole.events, whole.truth, now, whole.marked)


def breakup(  # noqa: PLR0913 - each is one thing about the couple, all but the seed by name
    seed: int,
    *,
    manner: Manner = Manner.CHASER,
    limit: Asked | None = Asked.SPACE,
    days_before: int = 120,
    days_after: int = 35,
    per_day: float = 12.0,
    said: bool = True,
    danger: Moment | None = None,
    voices: tuple[Voice, Voice] | None = None,
    calls_a_day: int = 0,
) -> Story:
    """A couple, its cooling, its ending by the other side, and what each then does.

    `said`: the ending stands in the chat, else they parted face to face; `limit`: what they ask for two
    to six days later; `danger`: a moment of the safety lines, said once in the last week; `calls_a_day`: so
    many calls of mine by telephone on the worst day, beside those of the app. They write first again in
    about one story of five, whatever I did.
    """
    tale = Telling(seed, voices=voices)
    first = date(2025, 1, 1) + timedelta(days=tale.dice.between(0, 400))
    cooling = min(40, days_before)
    habits = Habits(per_day=per_day, quarrels=0.05)
    day = everyday(tale, first, days_before - cooling, habits)
    quiet = habits._replace(lively=0.55, my_share=0.62, quarrels=0.12)
    _complaints(tale, day, cooling)
    day = everyday(tale, day, cooling, quiet)
    apart = _ending(tale, day, said=said)
    Aftermath(tale, day, days_after, manner, limit, calls_a_day).tell()
    if danger is not None:
        _danger(tale, day, days_after, danger)
    now = tale.local(tale.at(day + timedelta(days=days_after), 21 * HOUR))
    return tale.story(now, apart=apart, said_in_chat=said)


def _ending(tale: Telling, day: date, *, said: bool) -> datetime:
    """The evening on which they end it; face to face leaves nothing in the chat but its hour."""
    utc = tale.at(day, 23.3 * HOUR) + tale.dice.between(0, 1500)
    if said:
        tale.say(utc, Who.THEM, Moment.ENDING)
    return tale.local(utc)


def _complaints(tale: Telling, first: date, days: int) -> None:
    """What is wrong, said now and then in the weeks before the ending."""
    for number in range(days):
        if tale.dice.chance(0.12):
            utc = tale.at(first + timedelta(days=number), 21 * HOUR + tale.dice.between(0, HOUR))
            tale.say(utc, Who.THEM, Moment.COMPLAINT)


def _danger(tale: Telling, ended: date, days_after: int, danger: Moment) -> None:
    who = Who.THEM if tale.has(danger, Who.THEM) else Who.ME
    day = ended + timedelta(days=max(1, days_after - tale.dice.between(1, 6)))
    tale.say(tale.at(day, 20 * HOUR), who, danger)


def demo() -> Story:
    """Robin and Sam, three years: Sam ended it three weeks ago and asked for time till the month's end.

    About 3,000 messages, most of them everyday; the last weeks are told line by line in
    words/stories_demo.toml. Its `now` never changes.
    """
    told = packed.toml("stories_demo")
    cast = Cast("Robin", "Sam")
    voices = (Voice.BRITISH, Voice.TERSE)
    tale = Telling(told["seed"], cast=cast, zone=told["zone"], voices=voices, needs=frozenset())
    script_from = told["days"][0]["date"]
    habits = Habits(per_day=2.6, leave_out=frozenset({Moment.JOKES}), quarrels=0.008)
    day = everyday(tale, told["first"], (told["cooling"] - told["first"]).days, habits)
    quiet = habits._replace(lively=0.6, my_share=0.6, per_day=2.0)
    everyday(tale, day, (script_from - day).days, quiet)
    rows = [row for each in told["days"] for row in _script(each)]
    utc, apart = 0, None
    for row in rows:
        utc = max(utc + 4, _when(tale, row))
        _tell(tale, utc, row)
        apart = tale.local(utc) if apart is None and Cue.FINAL in row.cues else apart
    now = told["now"].replace(tzinfo=zone_named(told["zone"]))
    return tale.story(now, apart=apart, said_in_chat=True)


class Export(NamedTuple):
    """A file as a person would bring it: its name, and what it holds."""

    name: str
    data: bytes


def exports(story: Story) -> tuple[Export, ...]:
    """A story as my telephone tells it in three files: the chat, the backup of its texts, that of its calls."""
    made = f"{story.now:%Y%m%d%H%M%S}.xml"
    return (
        Export(f"WhatsApp Chat with {story.them}.txt", as_whatsapp(story).encode()),
        Export(f"sms-{made}", as_sms_xml(story).encode()),
        Export(f"calls-{made}", as_calls_xml(story).encode()),
    )


_NAMES = {"me": MARKS[Who.ME, "name"], "them": MARKS[Who.THEM, "name"]}


class _ScriptRow(NamedTuple):
    day: date
    clock: str
    who: Who
    cues: tuple[Cue, ...]
    words: str
    until: date | None


def _script(day: Mapping[str, Any]) -> list[_ScriptRow]:
    """The rows of one written day: "21:38 them [final] words", "22:01 me call 0"."""
    rows = []
    for row in filter(None, day["text"].splitlines()):
        clock, who, words = row.split(" ", 2)
        cues: tuple[Cue, ...] = ()
        if words.startswith("["):
            names, _, words = words[1:].partition("] ")
            cues = tuple(Cue(name) for name in names.split())
        side = Who.ME if who == "me" else Who.THEM
        until = day.get("until") if Cue.SPACE in cues else None
        rows.append(_ScriptRow(day["date"], clock, side, cues, words, until))
    return rows


def _when(tale: Telling, row: _ScriptRow) -> int:
    """The minute that is written, and a second of it that nobody wrote."""
    hour, minute = map(int, row.clock.split(":"))
    return tale.at(row.day, hour * HOUR + minute * 60 + tale.dice.between(0, 40))


def _tell(tale: Telling, utc: int, row: _ScriptRow) -> None:
    if row.words.startswith("call "):
        tale.call(utc, row.who, int(row.words[5:]))
    elif row.words == "(deleted)":
        tale.slip(utc, row.who, Kind.DELETED)
    elif row.words == "(photo)":
        tale.send(utc, row.who, Media.IMAGE)
    else:
        tale.write(utc, row.who, (row.words.replace("\\n", "\n").format_map(_NAMES),), row.cues)
        if row.until is not None:
            tale.note_limit(Cue.SPACE, day_end(row.until, tale.local(utc)))
        if Cue.NOT_NOW in row.cues:
            tale.note_limit(Cue.NOT_NOW, tale.local(utc) + timedelta(days=1))
