"""How a page looks in a terminal: with colour and tables there, as plain lines everywhere else."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from leeway.asking import Voice
from leeway.page import Block, Grid, Heading, Items, Page, Said, Say

WIDTH = 88
"""No line runs wider than this: what an eye follows at night."""

_CONTROL = {code: None for code in (*range(9), *range(11, 32), *range(127, 160))} | {
    code: None for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
}
"""Control and direction marks: text from chats is hostile input, so they never reach the terminal."""


def clean(text: str) -> str:
    """Text from a chat, without what could move the cursor or turn the line round."""
    return text.translate(_CONTROL)


def show(page: Page, out: IO[str] | None = None) -> None:
    """Print a page to `out` (standard output): rich at a terminal, plain lines elsewhere."""
    out = out or sys.stdout
    console = Console(file=out, highlight=False)
    if console.is_terminal:
        console.width = min(console.width, WIDTH)
        for block in page:
            _rich(console, block)
    else:
        out.write("\n".join(_plain(page)) + "\n")


def _rich(console: Console, block: Block) -> None:
    match block:
        case Heading(text, large):
            console.print()
            console.print(Text(clean(text), style="bold reverse" if large else "bold"))
        case Say(text, strong, quiet):
            console.print(Text(clean(text), style="bold" if strong else "dim" if quiet else ""))
        case Said(who, when, text):
            quote = Text.assemble((f"{who}, {when}\n", "dim"), (clean(text), "italic"))
            console.print(Padding(quote, (0, 0, 0, 4)))
        case Items(items):
            for item in items:
                console.print(Padding(Text("- " + clean(item)), (0, 0, 0, 2)))
        case Grid(head, rows):
            console.print(_table(head, rows))


def _table(head: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Table:
    table = Table(show_edge=False, pad_edge=False, header_style="dim")
    for place, name in enumerate(head):
        number = place > 0 and all(row[place].isdigit() for row in rows)
        table.add_column(escape(name), justify="right" if number else "left")
    for row in rows:
        table.add_row(*(escape(clean(cell)) for cell in row))
    return table


def _plain(page: Page) -> Iterator[str]:
    for block in page:
        match block:
            case Heading(text, large):
                yield from ("", clean(text).upper() if large else clean(text))
            case Say(text):
                yield clean(text)
            case Said(who, when, text):
                yield f"    {who}, {when}: {clean(text)}".replace("\n", "\n    ")
            case Items(items):
                yield from (f"  - {clean(item)}" for item in items)
            case Grid(head, rows):
                yield from _columns((head, *rows))


def _columns(rows: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    widths = [max(len(clean(row[place])) for row in rows) for place in range(len(rows[0]))]
    for row in rows:
        cells = (clean(cell).ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  " + "  ".join(cells).rstrip()


@contextmanager
def working(what: str, *, quiet: bool) -> Iterator[None]:
    """A moving bar on standard error while something runs; nothing where nobody looks."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    hidden = quiet or not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=hidden) as progress:
        progress.add_task(what, total=None)
        yield


def voice() -> Voice:
    """How questions are put at this terminal."""
    return Voice(_choose, _line)


def _choose(question: str, choices: tuple[str, ...]) -> int | None:
    """Put a question with numbered choices; Enter alone leaves it open."""
    sys.stdout.write(f"\n{question}\n")
    for place, choice in enumerate(choices, 1):
        sys.stdout.write(f"  {place}  {choice}\n")
    while True:
        answer = _line(f"1 to {len(choices)}, or Enter to leave it open:")
        if not answer:
            return None
        if answer.isdecimal() and 1 <= int(answer) <= len(choices):
            return int(answer) - 1
        sys.stdout.write("Please give one of the numbers.\n")


def _line(question: str) -> str:
    sys.stdout.write(f"{question} ")
    sys.stdout.flush()
    return sys.stdin.readline().strip()
