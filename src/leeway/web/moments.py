"""Moments: days and hours as they were typed, on the person's own clock."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from leeway.journal import EVENING


def day_mistake(text: str, now: datetime) -> str:
    """What is wrong with a day that has to lie behind us."""
    day = day_of(text)
    if day is None:
        return "Write the day as 2026-03-01."
    if day.year <= 1970:
        return "That year can't be right. Give a day after 1970."
    return "That day is still to come." if day > now.date() else ""


def day_of(text: str) -> date | None:
    """An ISO day, or None."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def moment_of(day: date, clock: str, now: datetime) -> datetime:
    """A day and an hour ("21:30"; the evening when none was given) on the person's clock, never later than now."""
    return min(datetime.combine(day, hour_of(clock) or EVENING, now.tzinfo), now)


def hour_of(clock: str) -> time | None:
    """An hour as it was typed, or None."""
    try:
        return time.fromisoformat(clock.strip()) if clock.strip() else None
    except ValueError:
        return None


def days_since(start: datetime, now: datetime) -> int:
    """Whole local days from one moment to another."""
    return max(0, (now.date() - start.astimezone(now.tzinfo).date()) // timedelta(days=1))
