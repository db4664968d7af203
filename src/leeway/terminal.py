"""How a page looks in a terminal: with colour and tables there, as plain lines everywhere else."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from textwrap import fill
from typing import IO

from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from leeway.asking import Voice
from leeway.harmless import one_line
from leeway.page import Block, Gap, Grid, Heading, Items, Page, Said, Say, Tone

WIDTH = 80
"""No line runs wider than this: what an eye follows at night."""

_TONES = {
    Tone.PLAIN: "bold",
    Tone.GO: "bold green",
    Tone.WAIT: "bold yellow",
    Tone.STOP: "bold red",
}


def show(page: Page, out: IO[str] | None = None) -> None:
    """Print a page to `out` (standard output): rich at a terminal, plain lines elsewhere."""
    out = out or sys.stdout
    console = Console(file=out, highlight=False)
    if console.is_terminal:
        console.width = min(console.width, WIDTH)
        for block in page:
            _rich(console, block)
        console.print()
    else:
        out.write("\n".join(_plain(page)) + "\n")


def _rich(console: Console, block: Block) -> None:
    match block:
        case Heading(text, large, tone):
            console.print()
            console.print(Text(one_line(text), style=_TONES[tone]))
            if large:
                console.print()
        case Say(text, strong, quiet):
            console.print(Text(one_line(text), style="bold" if strong else "dim" if quiet else ""))
        case Said(who, when, text):
            console.print(_quote(one_line(who), one_line(when), one_line(text)))
        case Items(items):
            for item in items:
                console.print(_item(one_line(item)))
        case Grid(head, rows) if _is_wider(console.width, head, rows):
            for part in _stacked(head, rows):
                console.print(part)
        case Grid(head, rows):
            console.print(_table(head, rows))
        case Gap():
            console.print()


def _quote(who: str, when: str, text: str) -> Padding:
    return Padding(Text.assemble((f"{who}, {when}\n", "dim"), (text, "italic")), (0, 0, 0, 4))


def _item(text: str) -> Table:
    """One item of a list, its further lines under its first word."""
    row = Table.grid(padding=(0, 1, 0, 0))
    row.add_row(Text("-"), Text(text))
    return row


def _table(head: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Table:
    table = Table(
        show_edge=False, pad_edge=False, header_style="dim", box=None, padding=(0, 2, 0, 0)
    )
    for place, name in enumerate(head):
        number = place > 0 and all(row[place].replace(",", "").isdigit() for row in rows)
        table.add_column(Text(one_line(name)), justify="right" if number else "left")
    for row in rows:
        table.add_row(*(Text(one_line(cell)) for cell in row))
    return table


def _is_wider(width: int, head: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> bool:
    """Whether a table needs more than `width`, so that its words would be broken."""
    cells = [tuple(map(one_line, row)) for row in (head, *rows)]
    return sum(max(map(cell_len, column)) + 2 for column in zip(*cells, strict=True)) - 2 > width


def _stacked(head: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Iterator[Text | Padding]:
    """A table for a narrow screen: each row's name, and beneath it what stands in its columns."""
    for name, *cells in rows:
        yield Text(one_line(name))
        told = (f"{one_line(h)} {one_line(c)}" for h, c in zip(head[1:], cells, strict=True) if c)
        yield Padding(Text(", ".join(told)), (0, 0, 0, 4))


def _plain(page: Page) -> Iterator[str]:
    for block in page:
        match block:
            case Heading(text, large):
                yield from ("", one_line(text).upper() if large else one_line(text))
            case Say(text):
                yield one_line(text)
            case Said(who, when, text):
                yield f"    {one_line(who)}, {one_line(when)}: {one_line(text)}"
            case Items(items):
                yield from (f"  - {one_line(item)}" for item in items)
            case Grid(head, rows):
                yield from _columns((head, *rows))
            case Gap():
                yield ""


def _columns(rows: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    cells = [tuple(map(one_line, row)) for row in rows]
    widths = [max(len(row[place]) for row in cells) for place in range(len(cells[0]))]
    for row in cells:
        padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  " + "  ".join(padded).rstrip()


@contextmanager
def working(what: str, *, quiet: bool) -> Iterator[Callable[[float], None]]:
    """A moving bar on standard error while something runs; nothing where nobody looks.

    What it gives may be told the share that is done, from 0 to 1: then the bar fills.
    """
    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield lambda _share: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(what, total=None)
        yield lambda share: progress.update(task, total=1.0, completed=share)


def voice() -> Voice:
    """How questions are put at this terminal."""
    return Voice(_choose, _line, _say)


def _choose(question: str, choices: tuple[str, ...]) -> int | None:
    """Put a question with numbered choices; a number or a word answers it, Enter alone leaves it open."""
    _put("")
    _say(question)
    for place, choice in enumerate(choices, 1):
        _put(f"  {place}  {one_line(choice)}")
    while answer := _read(f"1 to {len(choices)}, or Enter to leave it open: "):
        if (chosen := _chosen(answer, choices)) is not None:
            return chosen
        _say(f"Please give a number from 1 to {len(choices)}.")
    return None


def _chosen(answer: str, choices: tuple[str, ...]) -> int | None:
    """The place that a number names, or the only choice that begins with these words."""
    if answer.isdecimal():
        return int(answer) - 1 if 1 <= int(answer) <= len(choices) else None
    begun = [at for at, choice in enumerate(choices) if choice.lower().startswith(answer.lower())]
    return begun[0] if len(begun) == 1 else None


def _line(question: str) -> str:
    """Put a question whose answer is a line; empty where it is left open, or where nobody is there any more."""
    _put("")
    _say(question)
    return _read("> ")


def _say(sentence: str) -> None:
    """A sentence in lines that a terminal holds."""
    _put(fill(one_line(sentence), WIDTH - 1))


def _put(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _read(prompt: str) -> str:
    sys.stdout.write(prompt)
    sys.stdout.flush()
    return sys.stdin.readline().strip()
