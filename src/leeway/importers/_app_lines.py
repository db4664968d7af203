"""What WhatsApp wrote itself into a chat: calls, media, deletions, edits, lines about the chat."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache
from typing import NamedTuple

from leeway.importers._forms import MARK_CHARACTERS, MARKS, SPACES
from leeway.packed import toml
from leeway.record import UNKNOWN_SECONDS, Kind

LEAD = "\u200e"
"""The mark that stands before a text made by the app (iOS, and newer Android)."""


ENOUGH = 2
"""So many lines that only groups have make a group; that somebody made it counts as so many."""


class Sign(Enum):
    """What a line tells about whose phone this is: nothing, the sender's own, or the other's."""

    NONE = 0
    DELETED_HERE = 1
    CALLED_FROM_HERE = 2
    MISSED_HERE = 3


class AppLine(NamedTuple):
    """What a body is: the kind, the call's seconds, the part from `start` to `stop` (characters) that was typed.

    `group`: how much it tells of a group (0 nothing; ENOUGH: one such line is enough).
    `guessed`: its words stand in no list. A mark before a text is no proof, for it can be typed: such a text stays
    its sender's message, unless both sides sent it word by word.
    """

    kind: Kind
    start: int = 0
    stop: int = 0
    seconds: int = UNKNOWN_SECONDS
    edited: bool = False
    sign: Sign = Sign.NONE
    group: int = 0
    guessed: bool = False


@cache
def words_for(key: str) -> frozenset[str]:
    """The texts of one key in all languages."""
    return frozenset(word for table in toml("whatsapp").values() for word in table.get(key, ()))


def plain(text: str) -> str:
    """A text without marks of direction, with common spaces, and without a full stop at its end."""
    if text.isascii():
        return text.strip().removesuffix(".")
    return _MARKS.sub("", text).translate(_COMMON).strip().removesuffix(".")


def app_line(body: str, *, led: bool) -> AppLine | None:
    """What the app made of this body, or None for a message as typed; `led`: a mark stands before it."""
    if body.endswith(">") and (said := _in_brackets(body)) is not None:
        return said
    first, newline, _ = body.partition("\n")
    said_first = plain(first)
    if said_first.strip("<>") in words_for("media") or _is_file(said_first, led=led):
        return AppLine(Kind.MEDIA, len(first) + 1 if newline else len(body), len(body))
    if newline:
        return None
    if not said_first:
        return None
    said = _whole(said_first, len(body), led=led)
    if said and said.guessed and (call := _CALL_LIKE.search(body)):
        told = length_of(plain(call[1]))
        seconds = UNKNOWN_SECONDS if told is None else told
        return AppLine(Kind.CALL, len(body), len(body), seconds, guessed=told is None)
    if said and said.kind is Kind.SYSTEM and led:
        return said._replace(start=len(body) - len(body.lstrip(LEAD)), stop=len(body))
    return said


def is_about_the_chat(text: str) -> AppLine | None:
    """A line about the chat itself (encryption, numbers, blocks, groups), in any language that is known."""
    said = plain(text)
    if _matches("system", said) or _matches("blocked", said):
        return AppLine(Kind.SYSTEM, 0, len(text))
    if told := ENOUGH if _matches("founded", said) else int(_matches("group", said)):
        return AppLine(Kind.SYSTEM, 0, len(text), group=told)
    return None


def partner_in(file_name: str) -> str:
    """The other's name as the name of an exported file tells it, or an empty text."""
    name = re.sub(r"(\.(zip|txt))+$", "", file_name.translate(_COMMON), flags=re.IGNORECASE)
    name = re.sub(r" ?\(\d+\)$", "", _MARKS.sub("", name)).strip()
    for pattern in toml("whatsapp")["file_names"]["names"]:
        before, after = pattern.split("*")
        if name.startswith(before) and name.endswith(after) and len(name) > len(pattern) - 1:
            return name[len(before) : len(name) - len(after)].strip()
    return ""


def _in_brackets(body: str) -> AppLine | None:
    """What `<...>` at the end of a body says; the text before it was typed."""
    opens = body.rfind("<")
    if opens < 0 or len(body) - opens > 220:
        return None
    before, inside = body[:opens], body[opens + 1 : -1]
    bare = before.rstrip(MARK_CHARACTERS)
    text = bare[:-1] if bare[-1:] in SPACES else bare
    marked = bare != before or inside[:1] in MARK_CHARACTERS
    inner = plain(inside)
    if inner in words_for("attached") and _ENDS_IN_FILE.search(text):
        return AppLine(Kind.MEDIA, len(body), len(body))
    if inner in words_for("media") or (_ENDS_IN_FILE.search(inner) and _NAMED_FILE.match(inner)):
        return AppLine(Kind.MEDIA, 0, len(text))
    if not plain(text):
        return AppLine(Kind.MEDIA, len(body), len(body), guessed=True)
    if inner in words_for("edited") or (marked and not re.search(r"[:/\n]", inner)):
        under = app_line(text, led=False) or AppLine(Kind.MESSAGE, 0, len(text))
        return under._replace(edited=True)
    return None


def _is_file(first: str, *, led: bool) -> bool:
    """Whether a first line names a file that was sent."""
    found = _ATTACHED.fullmatch(first)
    if found is None:
        return False
    return led or found["word"] in words_for("attached") or _OWN_FILE.match(first) is not None


def _whole(said: str, length: int, *, led: bool) -> AppLine | None:
    """What a body of one line is as a whole."""
    gone = AppLine(Kind.DELETED, length, length)
    if said in words_for("mine_deleted"):
        return gone._replace(sign=Sign.DELETED_HERE)
    if said in words_for("deleted") or _matches("deleted", said):
        return gone
    if call := _call(said, led=led):
        return call._replace(start=length, stop=length)
    media = AppLine(Kind.MEDIA, length, length)
    if said == "null" or said in words_for("omitted"):
        return media
    if _place().match(said):
        return media._replace(start=0)
    if not led:
        return None
    if any(said.endswith(word) or said.startswith(word) for word in words_for("omit")):
        return media
    known = is_about_the_chat(said)
    return known._replace(start=0, stop=length) if known else media._replace(guessed=True)


def _call(said: str, *, led: bool) -> AppLine | None:
    """A call with its length or outcome; only whole lines, so that talk about calls stays talk."""
    found = _calls().fullmatch(said)
    if not found:
        return None
    outcome = (found["rest"] or "").strip()
    call = AppLine(Kind.CALL, seconds=0)
    if begun := found["missed"] or found["silenced"]:
        fits = _may_follow(begun, outcome, led=led)
        return call._replace(sign=Sign.MISSED_HERE) if fits else None
    if found["failed"] or outcome in words_for("declined"):
        return call
    if outcome in words_for("unanswered"):
        return call._replace(sign=Sign.CALLED_FROM_HERE)
    seconds = length_of(outcome)
    if seconds is not None:
        return call._replace(seconds=seconds)
    if (led and not outcome) or (outcome and _matches("untold", outcome)):
        return call._replace(seconds=UNKNOWN_SECONDS)
    return None


def _may_follow(begun: str, outcome: str, *, led: bool) -> bool:
    """Whether these words behind a missed call are the app's: in English they are known, elsewhere they are few."""
    told = toml("whatsapp")["en"]
    if begun in {*told["missed"], *told["silenced"]}:
        return not outcome or outcome in told["behind_missed"]
    return led or len(outcome) < 40


def length_of(text: str) -> int | None:
    """The seconds of a length as written ("1 hr 23 min", "0:25"), or None when it is no length."""
    if clock := re.fullmatch(r"(?:(\d{1,2}):)?(\d{1,2}):(\d\d)", text):
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return hours * 3600 + minutes * 60 + seconds
    if not re.fullmatch(rf"(?:{_PART} ?)+", text):
        return None
    units = [(int(n), _units().get(unit.casefold())) for n, unit in re.findall(_PART, text)]
    return sum(n * each for n, each in units if each) if all(each for _, each in units) else None


def beginnings() -> frozenset[bytes]:
    """How the texts begin that stand without a mark before them, in UTF-8."""
    keys = ("missed", "calls", "silenced", "failed", "deleted", "mine_deleted", "omitted")
    words = {word.partition("*")[0] for key in keys for word in words_for(key)}
    words |= {f"{word}: https" for word in words_for("place")}
    return frozenset(word.encode() for word in words | {"null", "live location shared"})


def endings() -> frozenset[bytes]:
    """How the texts end that name a file, in UTF-8."""
    return frozenset(f"{word})".encode() for word in words_for("attached"))


_MARKS = re.compile(f"[{MARKS}]")
_COMMON = {ord(space): " " for space in SPACES}
_CALL_LIKE = re.compile(r"^\u200e[^,،，]{3,40}[,،，] ?\u200e(.{1,40})$")
_ENDS_IN_FILE = re.compile(r"\.\w{2,5}$")
_NAMED_FILE = re.compile(r"[^:]{1,30}: ?\S")
_ATTACHED = re.compile(r"\S.*\.\w{1,5} \((?P<word>[^()]{3,30})\)")
_OWN_FILE = re.compile(r"(?:IMG|VID|PTT|AUD|STK|DOC|GIF)-\d{8}-WA\d+\.")
_PART = r"(\d+) ?([^\W\d_]+['’]?)\.?"


@cache
def _units() -> dict[str, int]:
    table = toml("whatsapp")["units"]
    sizes = (("hours", 3600), ("minutes", 60), ("seconds", 1))
    return {unit: size for key, size in sizes for unit in table[key]}


@cache
def _place() -> re.Pattern[str]:
    """The line of a place: a link behind its word."""
    words = "|".join(sorted(map(re.escape, words_for("place")), key=len, reverse=True))
    link = r"https://(?:maps\.google\.com/\?q=-?\d|foursquare\.com/)"
    return re.compile(rf"(?:{words}): (?:[^\n]{{1,100}}\()?{link}|live location shared$")


@cache
def _calls() -> re.Pattern[str]:
    """The line of a call: how it begins, and the rest behind a comma or a full stop."""
    parts = (
        f"(?P<{key}>{'|'.join(sorted(map(re.escape, words_for(key)), key=len, reverse=True))})"
        for key in ("missed", "silenced", "failed", "calls")
    )
    return re.compile(rf"(?:{'|'.join(parts)})(?:[,،，、.] ?(?P<rest>.+))?")


@cache
def _patterns(key: str) -> re.Pattern[str]:
    shapes = (".*".join(map(re.escape, word.split("*"))) for word in sorted(words_for(key)))
    return re.compile("|".join(f"(?:{shape})" for shape in shapes))


def _matches(key: str, said: str) -> bool:
    """Whether a text has the shape of one under a key, with anything in the place of each star."""
    return len(said) < 600 and _patterns(key).fullmatch(said) is not None
