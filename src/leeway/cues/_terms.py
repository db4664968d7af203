"""How long and until when: the words for it as a Term."""

from __future__ import annotations

import re

from leeway.term import Term, Unit

_NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "another": 1,
    "the": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
    "fourteen": 14,
    "twenty": 20,
    "thirty": 30,
    "sixty": 60,
    "ninety": 90,
    "couple": 2,
    "few": 4,
    "several": 7,
    "half": 1,
}
"""Rounded up where the speaker is vague: a limit is never cut short."""

_UNITS = {
    "sec": (Unit.MINUTES, 1),
    "second": (Unit.MINUTES, 1),
    "moment": (Unit.MINUTES, 15),
    "minute": (Unit.MINUTES, 1),
    "hour": (Unit.HOURS, 1),
    "day": (Unit.DAYS, 1),
    "night": (Unit.DAYS, 1),
    "week": (Unit.WEEKS, 1),
    "weekend": (Unit.WEEKS, 1),
    "fortnight": (Unit.WEEKS, 2),
    "month": (Unit.MONTHS, 1),
    "year": (Unit.MONTHS, 12),
}
_COUNT = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS)})"
_UNIT = rf"(?:{'|'.join(sorted(_UNITS, key=len, reverse=True))})"
_LENGTH = re.compile(
    rf"\b(?:(?:at least |for |about |next |these |good |another )*)(?:(?:a|an|the|next|another|whole|good|at least) )*"
    rf"(?P<count>{_COUNT})(?: of)?(?: (?:more|or (?:two|so|three)|full|whole|solid|good|quiet|long))* (?P<unit>{_UNIT})s?\b"
    r"(?! ago| after\b)(?! (?:left|old|in a row)\b)"
)
_RANGE = re.compile(
    r"\b(\d{1,2}|one|two|three|four|five) (?:or|to|-) (?=(?:\d{1,2}|two|three|four|five|six) )"
)

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = (
    r"(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_UNTIL = (
    r"\b(?:until|till|before|by|not before|earlier than|after)(?: after| at least"
    r"| about)?(?: this| next| the)?"
)
_FESTIVALS = {
    "christmas": 1225,
    "xmas": 1225,
    "boxing day": 1226,
    "new year": 101,
    "new years": 101,
    "halloween": 1031,
    "valentines": 214,
    "valentines day": 214,
}

_ENDS = (
    (
        re.compile(
            r"\b(?:end of|rest of|all|this) (?:the |this )?week(?:end)?\b|\bthe weekend\b"
            r"|\buntil next week\b"
        ),
        Unit.END_OF_WEEK,
        1,
    ),
    (re.compile(r"\b(?:end|rest) of next month\b"), Unit.END_OF_MONTH, 2),
    (
        re.compile(r"\b(?:(?:end|rest) of (?:the |this )?|all |this )month\b|\buntil next month\b"),
        Unit.END_OF_MONTH,
        1,
    ),
    (
        re.compile(r"\b(?:(?:end|rest) of (?:the |this )?|all |this )year\b|\buntil next year\b"),
        Unit.END_OF_YEAR,
        1,
    ),
)
_DATE = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{_MONTH})"
    rf"|(?P<month2>{_MONTH}) (?:the )?(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)\b"
)
_IN_NUMBERS = re.compile(
    r"\b(?:until|till|before|by|after|on) (?:the )?(?P<first>\d{1,2})(?P<mark>[ .])(?P<second>\d{1,2})"
    r"(?<!24 7)(?![\d:]|[ .]\d{3}\b|\.\d)(?: \d{2}\b| \d{4}\b|\.(?:\d{2}|\d{4})\b)?"
    rf"(?! ?(?:am|pm|{_UNIT}s?|hours?|mins?|hrs?|people|times|of)\b)"
)
"""A date in numbers, "12/12" (a slash is read as a gap); with a dot it may also be an hour."""

_MINUTES_TOLD = frozenset({"00", "05", "10"})
"""After a dot these are minutes rather than a month, where the first number can be an hour."""

_WHOLE_MONTH = re.compile(rf"{_UNTIL} (?:end of |mid |late |early )?(?P<month>{_MONTH})\b")
_ORDINAL = re.compile(r"\b(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)\b")
_FESTIVAL = re.compile(
    rf"\b(?:until|till|before|after|by)(?: after)? (?P<name>{'|'.join(_FESTIVALS)})\b"
)
_WEEKDAY = re.compile(
    rf"(?:{_UNTIL}|\b(?:on|this|next|maybe|talk|call|busy)) (?P<day>{_DAY})\b"
    rf"|(?P<day2>{_DAY})(?: (?:at|after|morning|afternoon|night|evening)\b|\?)"
)
_TOMORROW = re.compile(
    r"\b(?:day after )?tomorrow\b|\b(?:until|in) (?:the )?morning\b|\bsleep on it\b"
)
_TODAY = re.compile(
    r"\b(?:tonight|today|this (?:evening|afternoon|morning)|for the (?:day|night))\b"
)
_NOW = re.compile(r"\b(?:right now|at the moment|now|just yet|currently)\b")
_CONDITION = re.compile(
    r"\b(?:until|till|when|once|after|unless|not before)(?: after)? (?!i am (?:at|home|driving)\b)(?:i|we|my|you|your|the|things|this|that"
    r"|it|exams?|further notice|then|everything|finals|everyone|someone)\b[^.?,]*"
)
_OPEN_END = re.compile(
    r"\b(?:for (?:a (?:long )?(?:while|bit|time|little(?: while| bit)?)|now|the time being|some time|however long|as long as[^.?,]*)"
    r"|(?:a (?:long )?while|a bit|some time|a lot of time|months|weeks|days|much later|no rush|ages|time)|indefinitely"
    r"|as long as it takes|in my own time|one day|some ?day)\b"
)
_HOUR = re.compile(
    r"\b(?:after|at|from|past|around|until|before)"
    r" (?:(?P<hour>\d{1,2})(?:[:.]\d\d)?(?: ?(?P<half>am|pm))?|(?P<named>work|noon|lunch|dinner|midday))\b"
    rf"(?! (?:days?|weeks?|months?|hours?|minutes?|times?|of|{_MONTH})\b)|\b(?P<hour2>\d{{1,2}})(?P<half2>am|pm)\b"
)
_NAMED_HOURS = {"work": 18, "noon": 12, "midday": 12, "lunch": 14, "dinner": 20}


_BEHIND = re.compile(
    r"\b(?:been|after|past|last|together|since|every|ago|these|spent|wasted|gave you"
    r"|with you for)\b"
)
"""Before a length that lies behind them ("after five years")."""


def term_in(words: str) -> Term | None:
    """The end or length that these plain words name, most exact first; None where they name none."""
    words = _RANGE.sub("", words).replace("not days", "")
    return _dated(words) or _long(words) or _open(words) or _near(words)


def hour_in(words: str) -> int | None:
    """The hour of the day that is named, 0 to 23; without am or pm, 1 to 8 is taken for the evening."""
    found = _HOUR.search(words)
    if not found:
        return None
    if found["named"]:
        return _NAMED_HOURS[found["named"]]
    hour = int(found["hour"] or found["hour2"])
    half = found["half"] or found["half2"]
    if hour < 12 and (half == "pm" or (not half and hour <= 8)):
        hour += 12
    return hour if hour <= 23 and not (half == "am" and hour > 12) else None


def _dated(words: str) -> Term | None:
    hour = hour_in(words)
    if found := _DATE.search(words):
        month = _MONTHS.index((found["month"] or found["month2"])[:3]) + 1
        return Term(Unit.DATE, month * 100 + int(found["day"] or found["day2"]), hour, found[0])
    if found := _IN_NUMBERS.search(words):
        date = _date_in(found["first"], found["second"], found["mark"])
        if date is not None:
            rest = words[: found.start()] + words[found.end() :]
            return Term(Unit.DATE, date, hour_in(rest), found[0])
    if found := _FESTIVAL.search(words):
        return Term(Unit.DATE, _FESTIVALS[found["name"]], None, found[0])
    if found := _WHOLE_MONTH.search(words):
        month = _MONTHS.index(found["month"][:3]) + 1
        day = 28 if "end" in found[0] or "late" in found[0] or "after" in found[0] else 1
        return Term(Unit.DATE, month * 100 + day, None, found[0])
    for pattern, unit, count in _ENDS:
        if found := pattern.search(words):
            return Term(unit, count, None, found[0])
    if found := _ORDINAL.search(words):
        return Term(Unit.DAY_OF_MONTH, int(found["day"]), hour, found[0])
    if found := _WEEKDAY.search(words):
        return Term(
            Unit.WEEKDAY, _DAYS.index((found["day"] or found["day2"])[:3]), hour, found[0].strip()
        )
    return None


def _date_in(first: str, second: str, mark: str) -> int | None:
    """Month * 100 + day of a date in numbers: the day comes first, unless that cannot be; None: it is no date."""
    day, month = int(first), int(second)
    if mark == "." and (month > 12 or (second in _MINUTES_TOLD and day <= 23)):
        return None
    if month > 12:
        day, month = month, day
    return month * 100 + day if 1 <= month <= 12 and 1 <= day <= 31 else None


def _long(words: str) -> Term | None:
    found = _LENGTH.search(words)
    if not found:
        return None
    said = found["count"]
    if _BEHIND.search(words[max(0, found.start() - 25) : found.start()]) or found[0].endswith(
        "the moment"
    ):
        return None
    unit, each = _UNITS[found["unit"]]
    count = int(said) if said.isdigit() else _NUMBERS[said]
    return Term(unit, max(1, count) * each, None, found[0].strip())


def _open(words: str) -> Term | None:
    found = _CONDITION.search(words)
    if found and not re.search(r"\b(?:tomorrow|tonight|morning)\b", found[0]):
        return Term(Unit.OPEN_END, 1, None, found[0])
    found = _OPEN_END.search(words)
    return Term(Unit.OPEN_END, 1, None, found[0]) if found else None


def _near(words: str) -> Term | None:
    hour = hour_in(words)
    if found := _TOMORROW.search(words):
        days = 2 if "day after" in found[0] else 1
        return Term(Unit.TOMORROW, days, 12 if "morning" in words else hour, found[0])
    if found := _TODAY.search(words):
        return Term(Unit.END_OF_DAY, 1, None, found[0])
    if found := _NOW.search(words):
        return Term(Unit.MOMENT, 1, None, found[0])
    return None
