"""Figures as accessible SVG: a title, a description, words on the things themselves; classes only, no styles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from markupsafe import Markup


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
    """A limit of theirs as it stood, both days counted in, with its words; several come strictest first."""

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

NARROW = Shape("narrow", 296, 236, 18, 6.1)
"""For a phone: two weeks and a half, with letters of the same size or larger."""

_BOTTOM, _SIDE = 42, 2
"""Beneath the bars: a ring or a number, then the days."""

_ROW = 18
"""Between the two: a row for the words of the ending, where it is shown."""

_LANE, _LANES, _ABOVE = 20, 4, 18
"""The height of a limit's lane, how many there are at most, and the room for a number above the bars."""


class _Plot(NamedTuple):
    """Where things stand in one figure: bars from `top` to `bottom` at most, the lanes of limits above them."""

    shape: Shape
    first: date
    last: date
    step: float
    top: float
    bottom: float
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
    reach: date | None = None,
    *,
    shape: Shape = WIDE,
    them: str = "them",
    where: str = "",
    chosen: date | None = None,
) -> Markup:
    """Contact day by day: theirs up, mine down, calls outlined, a lane for each limit, slips as open rings.

    `days` are consecutive, oldest first; only the last `shape.days` are drawn. `reach`: the last day of which
    the record knows, None where it knows of all. `where`: the address to which a day's number is added; ""
    for a figure without links. `chosen`: the day whose messages are shown.
    """
    days = days[-shape.days :]
    if not days:
        return Markup()
    lanes = _lanes(days[0].day, days[-1].day, stretches, shape)
    row = _ROW if ending and days[0].day <= ending.day <= days[-1].day else 0
    plot = _plot(days, shape, 1 + max((place for place, *_ in lanes), default=-1), row)
    parts = [
        *_shades(plot, [one for _, one, *_ in lanes]),
        *_chosen(plot, chosen),
        *(_lane(*each) for each in lanes),
        *_unknown(plot, reach),
        _axis(plot),
        *(_bars(plot, day, them, where) for day in days),
        *(_ring(plot, day) for day in days if day.slips),
        *_most(plot, days),
        *([_ending(plot, ending)] if ending and row else []),
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
        told=described(days, stretches, ending, them, reach),
        parts=Markup().join(parts),
    )


def _plot(days: Sequence[Day], shape: Shape, lanes: int, row: int) -> _Plot:
    top, bottom = lanes * _LANE + _ABOVE, shape.height - _BOTTOM - row
    up, down = (max(getattr(day, side) for day in days) for side in ("theirs", "mine"))
    unit = (bottom - top) / (max(up, 1) + max(down, 1))
    middle = top + max(up, 1) * unit
    step = _step(shape, len(days))
    return _Plot(shape, days[0].day, days[-1].day, step, top, bottom, round(middle, 1), unit)


def _step(shape: Shape, days: int) -> float:
    return (shape.width - 2 * _SIDE) / days


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
    touch = _rect("touch", plot.x(day.day), plot.top, plot.step, plot.bottom - plot.top)
    return Markup('<a href="{}{}#day" tabindex="-1" aria-label="{}">{}{}</a>').format(
        where, day.day.toordinal(), spoken(day, them), drawn, touch
    )


def _rect(kind: str, x: float, y: float, width: float, height: float) -> Markup:
    if height <= 0:
        return Markup()
    return Markup('<rect class="{}" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}"/>').format(
        kind, x, y, width, max(height, 1.5)
    )


def _ring(plot: _Plot, day: Day) -> Markup:
    """At the end of the day's bar; on the axis where the day has none."""
    x = plot.x(day.day) + plot.step / 2
    y = plot.middle + day.mine * plot.unit
    return Markup('<circle class="slip" cx="{:.1f}" cy="{:.1f}" r="4"/>').format(x, y)


def _most(plot: _Plot, days: Sequence[Day]) -> Iterable[Markup]:
    """The number of the longest bar on each side: the scale of all."""
    for side, way in (("theirs", -1), ("mine", 1)):
        day = max(days, key=lambda each: getattr(each, side))
        most = getattr(day, side)
        if most:
            end = plot.middle + way * most * plot.unit
            y = end - 5 if way < 0 else end + (18 if day.slips else 14)
            yield Markup(
                '<text class="most" x="{:.1f}" y="{:.1f}" text-anchor="middle">{}</text>'
            ).format(
                min(max(plot.x(day.day) + plot.step / 2, 12), plot.shape.width - 12), y, f"{most:,}"
            )


# One limit in its lane: which lane, the limit, its left and right edge, and where its words begin (None: no room).
_Placed = tuple[int, Stretch, float, float, float | None]


def _lanes(first: date, last: date, stretches: Sequence[Stretch], shape: Shape) -> list[_Placed]:
    """Each limit that is seen, in the highest lane where nothing lies in its way; its words in it or beside it."""
    step = _step(shape, (last - first).days + 1)
    taken: list[list[tuple[float, float]]] = [[] for _ in range(_LANES)]
    placed: list[_Placed] = []
    for one in stretches:
        if one.end < first or one.start > last:
            continue
        left = _SIDE + max((one.start - first).days, 0) * step
        right = _SIDE + (min(one.end, last) - first).days * step + step
        words = _words_at(one, left, right, shape)
        length = len(one.words) * shape.letter
        begin, end = (
            (left, right) if words is None else (min(left, words), max(right, words + length))
        )
        for lane, others in enumerate(taken):
            if all(end + 6 <= low or begin >= high + 6 for low, high in others):
                others.append((begin, end))
                placed.append((lane, one, left, right, words))
                break
    return placed


def _words_at(stretch: Stretch, left: float, right: float, shape: Shape) -> float | None:
    """Where its words begin: inside, else to its right, else to its left."""
    length = len(stretch.words) * shape.letter
    if left + 6 + length <= right:
        return left + 6
    if right + 5 + length <= shape.width:
        return right + 5
    return left - 5 - length if left - 5 - length >= 0 else None


def _shades(plot: _Plot, stretches: Sequence[Stretch]) -> Iterable[Markup]:
    """The days of all limits, lightly, with a hairline at each beginning and end."""
    top = plot.top - _ABOVE
    for one in stretches:
        left, right = _edges(plot, one)
        yield Markup('<rect class="limit" x="{:.1f}" y="{}" width="{:.1f}" height="{}"/>').format(
            left, top, right - left, plot.bottom + 16 - top
        )
    for one in stretches:
        for day, x in ((one.start, _edges(plot, one)[0]), (one.end, _edges(plot, one)[1])):
            if plot.first <= day < plot.last:
                yield Markup(
                    '<line class="bound" x1="{0:.1f}" x2="{0:.1f}" y1="{1}" y2="{2}"/>'
                ).format(x, top, plot.bottom + 16)


def _lane(lane: int, one: Stretch, left: float, right: float, words: float | None) -> Markup:
    """One limit as a bordered bar in its lane, with its words."""
    y = lane * _LANE + 1
    bar = Markup('<rect class="lane" x="{:.1f}" y="{}" width="{:.1f}" height="{}" rx="3"/>').format(
        left, y, right - left, _LANE - 4
    )
    if words is None:
        return bar
    return bar + Markup('<text class="on-limit" x="{:.1f}" y="{}">{}</text>').format(
        words, y + 12, one.words
    )


def _chosen(plot: _Plot, day: date | None) -> Iterable[Markup]:
    if day is not None and plot.first <= day <= plot.last:
        yield _rect(
            "chosen",
            plot.x(day),
            plot.top - _ABOVE,
            plot.step,
            plot.bottom - plot.top + _ABOVE + 16,
        )


def _unknown(plot: _Plot, reach: date | None) -> Iterable[Markup]:
    """The days that the record does not reach: hatched, and said so where there is room."""
    if reach is None or reach >= plot.last:
        return
    left = plot.x(max(reach + timedelta(days=1), plot.first))
    width = plot.shape.width - _SIDE - left
    yield Markup('<rect class="unknown" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="8"/>').format(
        left, plot.middle - 4, width
    )
    words = "no record"
    if len(words) * plot.shape.letter + 4 <= width:
        yield Markup('<text class="tick" x="{:.1f}" y="{:.1f}" text-anchor="end">{}</text>').format(
            plot.shape.width - 4, plot.middle + 18, words
        )


def _edges(plot: _Plot, stretch: Stretch) -> tuple[float, float]:
    left = plot.x(plot.inside(stretch.start))
    return left, plot.x(plot.inside(stretch.end)) + plot.step


def _ending(plot: _Plot, ending: Mark) -> Markup:
    """A line on the day, and its words in the row beneath all bars, rings and numbers."""
    x, bottom = plot.x(ending.day), plot.bottom + 20 + _ROW
    left = x + len(ending.words) * plot.shape.letter + 8 > plot.shape.width
    anchor, shift = ("end", -5) if left else ("start", 5)
    return Markup(
        '<line class="ending" x1="{x}" x2="{x}" y1="{top}" y2="{bottom}"/>'
        '<text class="on-ending" x="{at:.1f}" y="{y}" text-anchor="{anchor}">{words}</text>'
    ).format(
        x=x,
        top=plot.top - _ABOVE,
        bottom=bottom,
        at=x + shift,
        y=bottom - 4,
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
    days: Sequence[Day],
    stretches: Sequence[Stretch],
    ending: Mark | None,
    them: str,
    reach: date | None = None,
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
    if reach is not None and reach < days[-1].day:
        said.append(f"The record ends on {short(reach)}.")
    return " ".join([*said, "The table beneath has every day."])


def every_day(first: date, last: date) -> list[date]:
    """All days from one to another, both counted in."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
