"""A story written as WhatsApp would export it, in each of the thirty header forms; independent of the importer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from functools import cache

from leeway import packed
from leeway.record import Channel, Kind, Who, zone_named
from leeway.storytelling.story import Media, Story, StoryEvent


class Form(StrEnum):
    """The header forms H01 to H30, as docs/stories.md lists them."""

    H01 = "H01"
    H02 = "H02"
    H03 = "H03"
    H04 = "H04"
    H05 = "H05"
    H06 = "H06"
    H07 = "H07"
    H08 = "H08"
    H09 = "H09"
    H10 = "H10"
    H11 = "H11"
    H12 = "H12"
    H13 = "H13"
    H14 = "H14"
    H15 = "H15"
    H16 = "H16"
    H17 = "H17"
    H18 = "H18"
    H19 = "H19"
    H20 = "H20"
    H21 = "H21"
    H22 = "H22"
    H23 = "H23"
    H24 = "H24"
    H25 = "H25"
    H26 = "H26"
    H27 = "H27"
    H28 = "H28"
    H29 = "H29"
    H30 = "H30"


class Calls(StrEnum):
    """Which calls an export holds."""

    ALL = "all"
    MISSED_ONLY = "missed_only"


_LRM, _RLM, _NNBSP, _NBSP = "\u200e", "\u200f", "\u202f", "\u00a0"
_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_IOS = frozenset(list(Form)[19:28])
_NOTICE = (
    "Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, "
    "can read or listen to them. Tap to learn more."
)


def header(form: Form | str, moment: datetime) -> str:
    """The exact header of a wall time, up to where the sender's name begins.

    Android forms lose the seconds, as their exports do.
    """
    return _HEADERS[Form(form)](moment)


def as_whatsapp(
    story: Story,
    *,
    form: Form | str = Form.H01,
    zone: str | None = None,
    until: datetime | None = None,
    calls: Calls = Calls.ALL,
) -> str:
    """What of a story went over WhatsApp, as the text of an export made by "me".

    `zone`: wall times as a phone standing there would write them (default: the story's own); `until`
    (aware): nothing later than that, an earlier export of the same chat; `calls`: old exports hold only
    the calls that "me" missed. iOS forms end lines with CRLF, breaks inside a message are LF.
    """
    form = Form(form)
    clock = zone_named(zone or story.zone)
    moved = zone is not None and zone != story.zone
    end = "\r\n" if form in _IOS else "\n"
    written = [_notice(story, form)] if story.events else []
    write = _HEADERS[form]
    for number, event in enumerate(story.events):
        if until is not None and event.when > until:
            break
        if event.channel is not Channel.WHATSAPP or (
            calls is Calls.MISSED_ONLY and _is_untold(event)
        ):
            continue
        head = write(event.when.astimezone(clock) if moved else event.when)
        written.append(_line(story, form, event, head, number))
    return "".join(line + end for line in written)


def _is_untold(event: StoryEvent) -> bool:
    """A call that exports from before about 2023 leave out: mine, or one that was answered."""
    return event.kind is Kind.CALL and (event.who is Who.ME or bool(event.seconds))


def _notice(story: Story, form: Form) -> str:
    head = header(form, story.events[0].when)
    if form not in _IOS:
        return head + _NOTICE
    return _led(head) + f"{story.them}: {_LRM}{_NOTICE}"


def _line(story: Story, form: Form, event: StoryEvent, head: str, number: int) -> str:
    ios = form in _IOS
    if event.kind is Kind.SYSTEM:
        return _led(head) + f"{story.them}: {_LRM}{event.text}" if ios else head + event.text
    name = story.cast.name(event.who)
    if event.kind is Kind.MESSAGE:
        return f"{head}{name}: {event.text}{_edited(form, event)}"
    body = _app_words(form, event, number)
    return f"{_led(head)}{name}: {_LRM}{body}" if ios else f"{head}{name}: {body}"


def _edited(form: Form, event: StoryEvent) -> str:
    mark = _LRM if form in _IOS else ""
    return f" {mark}<{_words(form)['edited']}>" if event.edited else ""


def _led(head: str) -> str:
    """The header of a line that the app made: iOS puts a mark before the bracket, once."""
    return head if head.startswith(_LRM) else _LRM + head


def _app_words(form: Form, event: StoryEvent, number: int) -> str:
    words = _words(form)
    match event.kind:
        case Kind.CALL:
            return _call(form, event, words, number)
        case Kind.DELETED if event.who is Who.ME:
            return words["you_deleted"] + "." * (number % 2)
        case Kind.DELETED:
            return words["deleted"] + "." * (number % 2)
        case _ if form not in _IOS:
            return f"<{words['omitted']}>"
        case _ if event.media is Media.IMAGE:
            return words["image"]
        case _:
            return f"{event.media or Media.IMAGE} omitted"


def _call(form: Form, event: StoryEvent, words: Mapping[str, str], number: int) -> str:
    """A call as the app tells it; the wordings of different versions take turns."""
    kind = "Video call" if event.video else "Voice call"
    comma = f", {_LRM}" if form in _IOS else ", "
    if event.seconds:
        return kind + comma + _length(event.seconds)
    if event.who is Who.ME:
        return kind + comma + "No answer"
    missed = words["missed_video" if event.video else "missed_voice"]
    if missed not in {"Missed voice call", "Missed video call"}:
        return missed
    endings = (
        "",
        f"{comma}Tap to call back",
        f".{comma[1:]}Tap to call back",
        f"{comma}Click to call back",
    )
    return missed + endings[number % len(endings)]


def _length(seconds: int) -> str:
    """Talk time as the app rounds it: seconds, minutes, or hours and minutes."""
    if seconds < 60:
        return f"{seconds} sec"
    hours, minutes = divmod(seconds // 60, 60)
    return (
        f"{hours} hr {minutes} min"
        if hours and minutes
        else f"{hours} hr"
        if hours
        else f"{minutes} min"
    )


@cache
def _words(form: Form) -> Mapping[str, str]:
    table = packed.toml("stories_whatsapp")
    return {**table["words"]["en"], **table["words"][table["languages"].get(form.value, "en")]}


# ---------------------------------------------------------------- headers


def _hour(when: datetime) -> int:
    return when.hour % 12 or 12


def _half(when: datetime, before: str, after: str) -> str:
    return before if when.hour < 12 else after


def _numbers(pattern: str) -> Callable[[datetime], str]:
    """A header of numbers alone: d m y (short), D M Y (padded, four digits), h (12 hours), H M S."""

    def write(when: datetime) -> str:
        return pattern.format(
            d=when.day, m=when.month, y=when.year % 100, D=when.day, Y=when.year, H=when.hour,
            h=_hour(when), M=when.minute, S=when.second, B=when.year + 543,
            am=_half(when, "AM", "PM"), low=_half(when, "am", "pm"), dots=_half(when, "a.m.", "p.m."),
            wide=_half(when, f"a.{_NBSP}m.", f"p.{_NBSP}m."), spaced=_half(when, "a. m.", "p. m."),
        )  # fmt: skip

    return write


def _arabic(clock: Callable[[datetime], str]) -> Callable[[datetime], str]:
    """Arabic digits, a right-to-left mark after the day, the month and before the whole."""

    def write(when: datetime) -> str:
        day = f"{_RLM}{when.day:02}{_RLM}/{when.month:02}{_RLM}/{when.year}"
        return f"{day}، {clock(when)} - ".translate(_ARABIC)

    return write


_N = _NNBSP
_DMY, _DMY2 = "{D:02}/{m:02}/{Y}", "{D:02}/{m:02}/{y:02}"
_PATTERNS = {
    Form.H01: _DMY + ", {H:02}:{M:02} - ",
    Form.H02: _DMY + " {H:02}:{M:02} - ",
    Form.H03: "{m}/{d}/{y:02}, {h}:{M:02}" + _N + "{am} - ",
    Form.H04: "{m}/{d}/{y:02}, {h}:{M:02} {am} - ",
    Form.H05: _DMY2 + ", {h}:{M:02}" + _N + "{low} - ",
    Form.H06: "{D:02}.{m:02}.{y:02}, {H:02}:{M:02} - ",
    Form.H07: "{D:02}-{m:02}-{Y} {H:02}:{M:02} - ",
    Form.H08: _DMY2 + ", {H:02}:{M:02} - ",
    Form.H09: "{d}/{m}/{Y} {h}:{M:02} {wide} - ",
    Form.H10: "{d}/{m}/{Y}, {h}:{M:02} {dots} - ",
    Form.H11: "{d}.{m}.{Y} klo {H}.{M:02} - ",
    Form.H12: _DMY2 + " {H:02}.{M:02} - ",
    Form.H13: "{Y}. {m:02}. {D:02}. {H:02}:{M:02} - ",
    Form.H14: "{d}. {m}. {Y}. {H:02}:{M:02}:{S:02} ",
    Form.H15: "{Y}-{m:02}-{D:02} {H:02}:{M:02} - ",
    Form.H16: "{Y}/{m:02}/{D:02}, {H:02}:{M:02} - ",
    Form.H19: "{d}/{m}/{B} BE {H:02}:{M:02} - ",
    Form.H20: "[" + _DMY + ", {H:02}:{M:02}:{S:02}] ",
    Form.H21: "[{m}/{d}/{y:02}, {h}:{M:02}:{S:02}" + _N + "{am}] ",
    Form.H22: "[{D:02}.{m:02}.{y:02}, {H:02}:{M:02}:{S:02}] ",
    Form.H23: "[{D:02}-{m:02}-{Y} {H:02}:{M:02}:{S:02}] ",
    Form.H24: "[{d}/{m}/{y:02} {h}:{M:02}:{S:02} {spaced}] ",
    Form.H25: "[{Y}-{m:02}-{D:02}, {H:02}:{M:02}:{S:02}] ",
    Form.H26: "[" + _DMY + " {H:02}:{M:02}:{S:02}] ",
    Form.H27: "[{Y}/{m:02}/{D:02} {H:02}:{M:02}:{S:02}] ",
    Form.H28: _LRM + "[" + _DMY + ", {H:02}:{M:02}:{S:02}] ",
    Form.H29: "{d}/{m}/{y:02}, {H:02}:{M:02}:{S:02}: ",
    Form.H30: "{D:02}.{m:02}.{y:02} {H:02}.{M:02}.{S:02}: ",
}
_HEADERS = {form: _numbers(pattern) for form, pattern in _PATTERNS.items()}
_HEADERS[Form.H17] = _arabic(lambda when: f"{when.hour:02}:{when.minute:02}")
_HEADERS[Form.H18] = _arabic(lambda when: f"{_hour(when)}:{when.minute:02} {_half(when, 'ص', 'م')}")
