"""Gauges: two small figures in a row: how upset they seem, and the days on which their line was kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from markupsafe import Markup, escape

from leeway.findings.upset import HIGH_FROM, MODERATE_FROM, Upset
from leeway.web.charts import short

_GAUGE = (340, 74)
_BAR = (18, 22)


def upset_band(upset: Upset) -> Markup:
    """How upset they seem: a band over three named stretches, and a dot for the middle; empty when not told."""
    if upset.value is None or upset.low is None or upset.high is None:
        return Markup()
    width, height = _GAUGE
    top, thick = _BAR
    third = width / 3
    zones = Markup().join(
        Markup('<rect class="zone {0}" x="{1:.1f}" y="{2}" width="{3:.1f}" height="{4}"/>'
               '<text class="tick" x="{5:.1f}" y="{6}" text-anchor="middle">{0}</text>').format(
            name, place * third + 1, top, third - 2, thick, (place + 0.5) * third, top + thick + 20
        )
        for place, name in enumerate(("calm", "moderate", "high"))
    )  # fmt: skip
    low, dot, high = (_along(value) * width for value in (upset.low, upset.value, upset.high))
    band = Markup(
        '<rect class="band" x="{:.1f}" y="{}" width="{:.1f}" height="{}" rx="7"/>'
    ).format(low, top + 4, max(high - low, 6), thick - 8)
    middle = Markup('<circle class="dot" cx="{:.1f}" cy="{}" r="6"/>').format(
        min(max(dot, 7), width - 7), top + thick / 2
    )
    told = (
        f"A band from {zone(upset.low)} to {zone(upset.high)}; the middle is {zone(upset.value)}."
    )
    return Markup(
        '<svg class="figure gauge" viewBox="0 0 {} {}" role="img" aria-labelledby="upset-t upset-d">'
        '<title id="upset-t">How upset they seem</title><desc id="upset-d">{}</desc>{}{}{}</svg>'
    ).format(width, height, told, zones, band, middle)


def zone(value: float) -> str:
    """The named stretch that a value falls into."""
    return "calm" if value < MODERATE_FROM else "moderate" if value < HIGH_FROM else "high"


def _along(value: float) -> float:
    """Where a value stands, 0 to 1: each named stretch has a third."""
    steps = ((0.0, 0.0), (MODERATE_FROM, 1 / 3), (HIGH_FROM, 2 / 3), (3.0, 1.0))
    value = min(max(value, 0.0), 3.0)
    for (start, at), (end, to) in pairwise(steps):
        if value <= end:
            return at + (to - at) * (value - start) / (end - start)
    return 1.0


# ------------------------------------------------------------ keeping their line


class Held(NamedTuple):
    """One day of keeping their line: whether there was a slip, and whether the record knows of this day."""

    day: date
    slip: bool
    known: bool = True

    @property
    def kept(self) -> bool:
        """Whether their line is known to have been kept."""
        return self.known and not self.slip


def kept_days(days: Sequence[Held], *, ahead: int = 0) -> Markup:
    """One square a day: filled when their line was kept, ringed on a day with a slip, hollow where nobody knows.

    `ahead`: how many days are still to come, drawn as outlines (at most what fills the row).
    """
    size, gap, row = 20, 5, 14
    shown = days[-row:]
    looks = ["slipped" if day.slip else "kept" if day.known else "unknown" for day in shown]
    looks += ["ahead"] * min(ahead, row - len(shown))
    squares = [
        Markup('<rect class="{}" x="{}" y="1" width="{}" height="{}" rx="4"/>').format(
            look, 1 + place * (size + gap), size, size
        )
        for place, look in enumerate(looks)
    ]
    slips = [short(day.day) for day in shown if day.slip]
    unknown = sum(not day.known for day in shown)
    told = f"{sum(day.kept for day in shown)} of the last {len(shown)} days kept."
    told += f" Not known: {unknown}." if unknown else ""
    told += f" Slips: {', '.join(slips)}." if slips else ""
    return Markup(
        '<svg class="figure kept-days" viewBox="0 0 {} {}" role="img" aria-labelledby="kept-t kept-d">'
        '<title id="kept-t">Keeping their line</title><desc id="kept-d">{}</desc>{}</svg>'
    ).format(row * (size + gap), size + 2, escape(told), Markup().join(squares))
