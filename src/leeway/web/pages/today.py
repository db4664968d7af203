"""Today: the answer first, then why, the picture of contact, how upset they seem, and one next step."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from starlette.responses import Response

from leeway import spoken
from leeway.advice import Advice
from leeway.assessment import Assessment
from leeway.decision import Gate, Reason
from leeway.entries import Line, QuietDay
from leeway.findings.limits import counts_from
from leeway.findings.upset import Level, Upset
from leeway.findings.ways import what_is_missing
from leeway.helplines import countries
from leeway.in_force import misreadable_no
from leeway.journal import TOLD, Limit, LimitKind
from leeway.paths import Ground, Help, Path, shown
from leeway.record import Quote
from leeway.report import no_limit
from leeway.web import charts, gauges, show
from leeway.web.days import kept, slips_by_day, span
from leeway.web.pages._help_first import helped
from leeway.web.pages._open_questions import waiting
from leeway.web.visit import Visit

_LEVELS = {
    Level.CALM: "They seem calm",
    Level.MODERATE: "They seem upset",
    Level.HIGH: "They seem very upset",
    Level.UNKNOWN: "We can't tell",
}
_ASKED = {
    "no_contact": "No contact",
    "space": "Space",
    "not_now": "Not now",
    "logistics": "Practical matters only",
    "calls": "No calls",
    "way": "Some ways of contact only",
}
MOST_TIMES = 3
"""So many times are shown that they said one thing."""

_TONES = {
    Gate.STOP: "stop",
    Gate.WAIT: "wait",
    Gate.LOGISTICS: "wait",
    Gate.REPLY: "talk",
    Gate.TALK: "talk",
}


class Said(NamedTuple):
    """One time that they said it: their words, and how the person told it, or their day where no words are shown."""

    quote: Quote
    day: str


class Asked(NamedTuple):
    """One thing that they asked for: what, until when, and each time that they said it."""

    what: str
    ends: str
    said: tuple[Said, ...]


def see(visit: Visit) -> Response:
    """Where things stand now; on crisis and safety the page of that path and nothing else."""
    session = visit.session
    visit.desk.code_seen()
    advice, full = session.advice(visit.now), session.assessment(visit.now)
    first = advice.paths.first
    country = visit.settings.country
    values: dict[str, Any] = {
        "advice": advice,
        "blocks": helped(advice.paths, country, visit.settings.their_name)
        if advice.paths.quiet
        else (),
        "country": country,
        "countries": countries(),
        "question": waiting(visit),
    }
    if first in {Path.CRISIS, Path.SAFETY}:
        return show.page(visit, "today_help.html", **values, noted=_noted(visit, full))
    return show.page(visit, "today.html", **values, **_standing(visit, full, advice))


def _standing(visit: Visit, full: Assessment, advice: Advice) -> dict[str, Any]:
    """Everything that the page shows where no path comes before it."""
    session = visit.session
    seen = shown(full, advice.paths)
    timed = not advice.paths.refuses(Help.TIMING)
    record = session.record()
    slips = slips_by_day(full)
    days = kept(seen, slips, _quiet(session.lines(), seen.now))
    spans = [
        span(record, seen, slips, _last_drawn(seen), shape.days, timed=timed)
        for shape in (charts.WIDE, charts.NARROW)
    ]
    pictures = [
        charts.contact_by_day(*each, shape=shape, them=_other(visit))
        for each, shape in zip(spans, (charts.WIDE, charts.NARROW), strict=True)
    ]
    stops = advice.paths.grounds if advice.paths.first is Path.STOP else ()
    reasons = _reasons(advice, stops)
    quoted = [reason.quote for reason, has_words in reasons if has_words]
    above = {each for each in (*quoted, *(ground.quote for ground in stops)) if each}
    return {
        "seen": seen,
        "tone": _TONES[advice.gate],
        "left": _left(advice.until, seen.now) if timed else "",
        "undated": timed and any(each.until is None for each in seen.running),
        "reasons": reasons,
        "asked": _asked_for(seen, above, timed=timed),
        "no_limit": no_limit(seen),
        "noted": _noted(visit, full),
        "level": _LEVELS[seen.upset.level],
        "upset": _range(seen.upset),
        "band": gauges.upset_band(seen.upset),
        "has_record": len(record) > 0,
        "pictures": pictures,
        "days": spans[0].days,
        "ways": seen.ways,
        "missing": what_is_missing(seen.ways),
        "any_slips": any(each.slips for each in spans[0].days),
        "any_limits": bool(spans[0].stretches),
        "kept": gauges.kept_days(days, ahead=_ahead(seen) if timed else 0),
        "kept_says": _kept_says(days, slips, seen),
        "asks_today": bool(days) and not days[-1].known,
        "misread": _misread(visit, full, advice),
        "stands_on_stop": advice.paths.first is Path.STOP,
    }


def _misread(visit: Visit, full: Assessment, advice: Advice) -> int | None:
    """The message with the no that the advice rests on, where the person may say that it was misread."""
    journal = visit.session.journal()
    disputed = {each.event for each in journal.disputes} | {TOLD}
    nos = [g.quote.event for g in advice.paths.grounds if g.name == "contact_after_no" and g.quote]
    limit = misreadable_no(full, journal) if advice.rule == "no_contact" else None
    nos += [limit.quote.event] if limit else []
    return next((event for event in nos if event not in disputed), None)


def _quiet(lines: tuple[Line, ...], now: datetime) -> frozenset[date]:
    """The days of which the person said that they neither wrote nor called."""
    told = (line.entry.day for line in lines if isinstance(line.entry, QuietDay))
    return frozenset(day.astimezone(now.tzinfo).date() for day in told)


def _kept_says(
    days: tuple[gauges.Held, ...], slips: dict[date, int], seen: Assessment
) -> tuple[str, ...]:
    """How it goes with their line: only of days that the record knows; () where no line stands."""
    if not days:
        return ()
    known = [day for day in days if day.known]
    if seen.last is None and not known:
        return ("You have not imported anything, so we can't tell which days were kept.",)
    kept_ = sum(day.kept for day in known)
    said = []
    if known:
        number = spoken.number(kept_) if kept_ else "none"
        said.append(f"{number.capitalize()} of {spoken.count(len(known), 'day')} kept.")
    if len(known) < len(days):
        end = f"Your record goes to {spoken.day(seen.last, seen.now)}. " if seen.last else ""
        rest = spoken.count(len(days) - len(known), "day")
        said.append(f"{end}Of {rest} we can't tell.")
    if any(day.slip for day in days):
        said.append("A slip dips the count. It never sets it to zero.")
    elif slips:
        last = max(slips)
        said.append(f"The last contact of yours after their no was on {last.day} {last:%B}.")
    return tuple(said)


def _last_drawn(seen: Assessment) -> date:
    """The figure ends today; or a week after the record, where that ends earlier."""
    today = seen.now.date()
    return min(today, seen.last.date() + timedelta(days=7)) if seen.last else today


def _other(visit: Visit) -> str:
    return show.their_name(visit) or "them"


def _left(until: datetime | None, now: datetime) -> str:
    """How many days are left, in words; "" without a date."""
    if until is None or until <= now:
        return ""
    days = (until.date() - now.date()).days
    left = spoken.count(days, "day")
    return "Until tonight" if days == 0 else f"{left[0].upper()}{left[1:]} left"


def _ahead(seen: Assessment) -> int:
    return 0 if seen.until is None else max(0, (seen.until.date() - seen.now.date()).days)


def _asked_for(seen: Assessment, above: AbstractSet[Quote], *, timed: bool) -> list[Asked]:
    """Their limits that stand, each once, with every time that they said it; told and written alike count as one.

    `above`: the words that the page has quoted already; here their day stands for them.
    """
    found: dict[tuple[str, str], dict[str, Said]] = {}
    for limit in seen.stated:
        quote, what = limit.quote, (_ASKED[limit.name], _ends(limit, seen.now, timed=timed))
        words = found.setdefault(what, {})
        key = quote.text or _as_told(quote, seen.now)
        words.setdefault(key, _said(quote, seen.now, shown_above=quote in above))
    return [Asked(*what, tuple(words.values())[:MOST_TIMES]) for what, words in found.items()][:3]


def _said(quote: Quote, now: datetime, *, shown_above: bool) -> Said:
    day = _as_told(quote, now)
    if quote.text and not shown_above:
        return Said(quote, day)
    if not day:
        where = ": their words stand above" if quote.text else ""
        day = f"On {spoken.day(quote.when, now)}{where}."
    return Said(quote._replace(text=""), day)


def _noted(visit: Visit, full: Assessment) -> list[str]:
    """What the person said of their limits today, and from when it counts: so that no answer goes unheard."""
    journal, now = visit.session.journal(), full.now
    standing = {each.quote.event for each in full.running}
    standing |= {each.event for each in full.alarms}
    misread = [each.at for each in journal.disputes if each.event in standing]
    welcomed = [each.entered_at for each in journal.reopenings]
    said = (
        (misread, "You said that it was misread. Noted. It counts all the same until {}."),
        (welcomed, "You added words of theirs that welcome contact. Noted. They count from {}."),
    )
    moments = [
        (counts_from(each.astimezone(now.tzinfo)), words) for of, words in said for each in of
    ]
    waiting_ = [words.format(spoken.until(end, now)) for end, words in moments if end > now]
    return list(dict.fromkeys(waiting_))


def _as_told(quote: Quote, now: datetime) -> str:
    """How the person told it, where it stands in no message."""
    if quote.event != TOLD:
        return ""
    day = spoken.day(quote.when, now)
    if quote.dated:
        return f"As you told it: on {day}."
    when = "today" if quote.when.date() == now.date() else f"on {day}"
    return f"You told this {when}. The day on which they said it isn't known."


def _ends(limit: Limit, now: datetime, *, timed: bool) -> str:
    """Until when one limit stands, where that may be told."""
    if limit.kind is LimitKind.NO_CONTACT:
        return "It stays until they say otherwise, in words."
    if not timed:
        return "It stands."
    if limit.gathered:
        return "They said not now three times in two weeks, and gave no date."
    return (
        "No date was given." if limit.until is None else f"Until {spoken.until(limit.until, now)}."
    )


def _range(upset: Upset) -> str:
    """How far the reading can be trusted, in words."""
    if upset.low is None or upset.high is None:
        return "There is too little to go by."
    low, high = gauges.zone(upset.low), gauges.zone(upset.high)
    return f"It may be anywhere from {low} to {high}." if low != high else f"Most likely {low}."


def _reasons(advice: Advice, above: tuple[Ground, ...]) -> list[tuple[Reason, bool]]:
    """The reasons, each once and with whether its words are shown: the first that has words shows them.

    `above`: what the page of a path has quoted already.
    """
    found: dict[str, Reason] = {}
    for reason in advice.reasons:
        known = found.get(reason.sentence)
        if known is None or (_has_words(reason) and not _has_words(known)):
            found[reason.sentence] = reason
    shown_above = {ground.quote for ground in above}
    left = [each for each in found.values() if _has_words(each) and each.quote not in shown_above]
    first = next(iter(left), None)
    return [(reason, reason is first) for reason in found.values()]


def _has_words(reason: Reason) -> bool:
    return reason.quote is not None and bool(reason.quote.text)
