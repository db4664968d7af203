"""Figures as accessible SVG: a title, a description, words on the things themselves; classes only, no styles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from markupsafe import Markup, escape

from leeway.findings.upset import HIGH_FROM, MODERATE_FROM, Upset


class Day(NamedTuple):
    """Contact of one local day, counted by side; `slips`: contacts of mine after a clear no."""

    day: date
    written_me: int
    calls_me: int
    written_them: int
    calls_them: int
    slips: int = 0

    @property
    def mine(self) -> int:
        """Everything from me."""
        return self.written_me + self.calls_me

    @property
    def theirs(self) -> int:
        """Everything from them."""
        return self.written_them + self.calls_them


class Stretch(NamedTuple):
    """A limit of theirs as it stood, both days counted in, with its words."""

    start: date
    end: date
    words: str


class Mark(NamedTuple):
    """One day with a few words: the ending."""

    day: date
    words: str


class Shape(NamedTuple):
    """The form of a figure: its size in its own units, and how many days fit into it."""

    name: str
    width: int
    height: int
    days: int
    letter: float


WIDE = Shape("wide", 680, 236, 42, 6.1)
"""For a desktop: six weeks."""

NARROW = Shape("narrow", 328, 236, 20, 6.1)
"""For a phone: not quite three weeks, with letters of the same size."""

_TOP, _BOTTOM, _SIDE = 26, 26, 2


class _Plot(NamedTuple):
    """Where things stand in one figure."""

    shape: Shape
    first: date
    last: date
    step: float
    middle: float
    unit: float

    def x(self, day: date) -> float:
        """The left edge of a day."""
        return round(_SIDE + (day - self.first).days * self.step, 1)

    def inside(self, day: date) -> date:
        """The day, or the nearest that is shown."""
        return min(max(day, self.first), self.last)


def contact_by_day(
    days: Sequence[Day],
    stretches: Sequence[Stretch] = (),
    ending: Mark | None = None,
    *,
    shape: Shape = WIDE,
    them: str = "them",
    where: str = "",
) -> Markup:
    """Contact day by day: theirs up, mine down, calls outlined, limits shaded, slips as open rings.

    `days` are consecutive, oldest first; only the last `shape.days` are drawn. `where`: the address to which
    a day's number is added; "" for a figure without links.
    """
    days = days[-shape.days :]
    if not days:
        return Markup()
    plot = _plot(days, shape)
    parts = [
        *_stretches(plot, stretches),
        _axis(plot),
        *(_bars(plot, day, them, where) for day in days),
        *(_ring(plot, day) for day in days if day.slips),
        *([_ending(plot, ending, days)] if ending else []),
        *_ends(plot),
    ]
    name = f"contact-{shape.name}"
    return Markup(
        '<svg class="figure {shape}" viewBox="0 0 {w} {h}" role="{role}" aria-labelledby="{id}-t {id}-d">'
        '<title id="{id}-t">Contact by day</title><desc id="{id}-d">{told}</desc>{parts}</svg>'
    ).format(
        shape=shape.name,
        w=shape.width,
        h=shape.height,
        role="group" if where else "img",
        id=name,
        told=described(days, stretches, ending, them),
        parts=Markup().join(parts),
    )


def _plot(days: Sequence[Day], shape: Shape) -> _Plot:
    room = shape.height - _TOP - _BOTTOM
    up, down = (max(getattr(day, side) for day in days) for side in ("theirs", "mine"))
    most = max(up, 1) + max(down, 1)
    unit = room / most
    middle = _TOP + max(up, 1) * unit
    step = (shape.width - 2 * _SIDE) / len(days)
    return _Plot(shape, days[0].day, days[-1].day, step, round(middle, 1), unit)


def _bars(plot: _Plot, day: Day, them: str, where: str) -> Markup:
    width = round(max(plot.step - 2, 1), 1)
    x, middle, unit = plot.x(day.day) + 1, plot.middle, plot.unit
    them_written, them_calls = day.written_them * unit, day.calls_them * unit
    me_written, me_calls = day.written_me * unit, day.calls_me * unit
    drawn = Markup().join(
        [
            _rect("them", x, middle - them_written, width, them_written),
            _rect("them call", x, middle - them_written - them_calls, width, them_calls),
            _rect("me", x, middle, width, me_written),
            _rect("me call", x, middle + me_written, width, me_calls),
        ]
    )
    if not where or not (day.mine or day.theirs):
        return drawn
    touch = _rect("touch", plot.x(day.day), _TOP, plot.step, plot.shape.height - _TOP - _BOTTOM)
    return Markup('<a href="{}{}" tabindex="-1" aria-label="{}">{}{}</a>').format(
        where, day.day.toordinal(), spoken(day, them), drawn, touch
    )


def _rect(kind: str, x: float, y: float, width: float, height: float) -> Markup:
    if height <= 0:
        return Markup()
    return Markup('<rect class="{}" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}"/>').format(
        kind, x, y, width, max(height, 1.5)
    )


def _ring(plot: _Plot, day: Day) -> Markup:
    x = plot.x(day.day) + plot.step / 2
    y = min(plot.middle + day.mine * plot.unit + 8, plot.shape.height - _BOTTOM - 4)
    return Markup('<circle class="slip" cx="{:.1f}" cy="{:.1f}" r="4"/>').format(x, y)


def _stretches(plot: _Plot, stretches: Sequence[Stretch]) -> Iterable[Markup]:
    """All limits as shades, then their words, each where there is still room for it."""
    inside = [one for one in stretches if one.end >= plot.first and one.start <= plot.last]
    height = plot.shape.height - _TOP - _BOTTOM + 18
    for one in inside:
        left, right = _edges(plot, one)
        yield Markup('<rect class="limit" x="{:.1f}" y="{}" width="{:.1f}" height="{}"/>').format(
            left, _TOP - 18, right - left, height
        )
    taken: list[tuple[float, float]] = []
    for one in sorted(inside, key=lambda each: each.start, reverse=True):
        left, right = _edges(plot, one)
        length = len(one.words) * plot.shape.letter
        end = max(right, plot.shape.width - 4) if one.end >= plot.last else right
        start = min(left + 6, end - length)
        free = all(start + length < other[0] or start > other[1] for other in taken)
        if start >= left and free:
            taken.append((start, start + length))
            yield Markup('<text class="on-limit" x="{:.1f}" y="{}">{}</text>').format(
                start, _TOP - 5, one.words
            )


def _edges(plot: _Plot, stretch: Stretch) -> tuple[float, float]:
    left = plot.x(plot.inside(stretch.start))
    return left, plot.x(plot.inside(stretch.end)) + plot.step


def _ending(plot: _Plot, ending: Mark, days: Sequence[Day]) -> Markup:
    """A line on the day, and its words on the side where less hangs down."""
    if not plot.first <= ending.day <= plot.last:
        return Markup()
    x, bottom = plot.x(ending.day), plot.shape.height - _BOTTOM
    reach = len(ending.words) * plot.shape.letter + 8
    before, after = (
        max((day.mine for day in days if low <= plot.x(day.day) < high), default=0)
        for low, high in ((x - reach, x), (x, x + reach))
    )
    left = x > reach and (before <= after or x + reach > plot.shape.width)
    anchor, shift = ("end", -5) if left else ("start", 5)
    return Markup(
        '<line class="ending" x1="{x}" x2="{x}" y1="{top}" y2="{bottom}"/>'
        '<text class="on-ending" x="{at:.1f}" y="{y}" text-anchor="{anchor}">{words}</text>'
    ).format(
        x=x,
        top=_TOP - 18,
        bottom=bottom + 6,
        at=x + shift,
        y=bottom + 3,
        anchor=anchor,
        words=ending.words,
    )


def _axis(plot: _Plot) -> Markup:
    return Markup('<line class="axis" x1="0" x2="{}" y1="{}" y2="{}"/>').format(
        plot.shape.width, plot.middle, plot.middle
    )


def _ends(plot: _Plot) -> Iterable[Markup]:
    y = plot.shape.height - 7
    yield Markup('<text class="tick" x="2" y="{}">{}</text>').format(y, short(plot.first))
    yield Markup('<text class="tick" x="{}" y="{}" text-anchor="end">{}</text>').format(
        plot.shape.width - 2, y, short(plot.last)
    )


def short(day: date) -> str:
    """A day in a figure: "28 Sep"."""
    return f"{day.day} {day:%b}"


def spoken(day: Day, them: str) -> str:
    """One day in words."""
    calls = f", {day.calls_me} calls of yours" if day.calls_me else ""
    rang = f", {day.calls_them} calls from {them}" if day.calls_them else ""
    slips = f", {day.slips} after a clear no" if day.slips else ""
    return f"{short(day.day)}: {day.written_them} from {them}{rang}, {day.written_me} from you{calls}{slips}"


def described(
    days: Sequence[Day], stretches: Sequence[Stretch], ending: Mark | None, them: str
) -> str:
    """The figure in words, for those who don't see it."""
    mine, theirs = sum(day.mine for day in days), sum(day.theirs for day in days)
    slips = sum(day.slips for day in days)
    said = [
        f"{short(days[0].day)} to {short(days[-1].day)}: {theirs:,} from {them}, {mine:,} from you."
    ]
    said += [f"{each.words}, from {short(each.start)} to {short(each.end)}." for each in stretches]
    if ending is not None:
        said.append(f"The ending: {short(ending.day)}.")
    if slips:
        said.append(f"Contacts of yours after a clear no: {slips}.")
    return " ".join([*said, "The table beneath has every day."])


# ------------------------------------------------------------ how upset they seem


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


def kept_days(days: Sequence[tuple[date, bool]], *, ahead: int = 0) -> Markup:
    """One square a day: filled when their line was kept, open and ringed on a day with a slip.

    `ahead`: how many days are still to come, drawn as outlines (at most what fills the row).
    """
    size, gap, row = 20, 5, 14
    shown = days[-row:]
    squares = [
        Markup('<rect class="{}" x="{}" y="1" width="{}" height="{}" rx="4"/>').format(
            "slipped" if slip else "kept", 1 + place * (size + gap), size, size
        )
        for place, (_, slip) in enumerate(shown)
    ]
    squares += [
        Markup('<rect class="ahead" x="{}" y="1" width="{}" height="{}" rx="4"/>').format(
            1 + place * (size + gap), size, size
        )
        for place in range(len(shown), min(len(shown) + ahead, row))
    ]
    slips = [short(day) for day, slip in shown if slip]
    told = f"{len(shown) - len(slips)} of the last {len(shown)} days kept." + (
        f" Slips: {', '.join(slips)}." if slips else ""
    )
    return Markup(
        '<svg class="figure kept-days" viewBox="0 0 {} {}" role="img" aria-labelledby="kept-t kept-d">'
        '<title id="kept-t">Keeping their line</title><desc id="kept-d">{}</desc>{}</svg>'
    ).format(row * (size + gap), size + 2, escape(told), Markup().join(squares))


def every_day(first: date, last: date) -> list[date]:
    """All days from one to another, both counted in."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
