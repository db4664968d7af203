"""A page before it is shown: headings, sentences, quotes and tables as values, the same for every face."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Tone(StrEnum):
    """What a heading is about, for a colour; its word always stands beside it."""

    PLAIN = "plain"
    GO = "go"
    WAIT = "wait"
    STOP = "stop"


class Heading(NamedTuple):
    """A heading; `large` for the answer itself."""

    text: str
    large: bool = False
    tone: Tone = Tone.PLAIN


class Say(NamedTuple):
    """A sentence or two; `strong` where it must be read first, `quiet` for small print.

    `number`: it tells the emergency number; a face may put the choice of a country beneath it.
    """

    text: str
    strong: bool = False
    quiet: bool = False
    number: bool = False


class Said(NamedTuple):
    """Words from a message: whose, when (in words), and the words as written."""

    who: str
    when: str
    text: str


class Items(NamedTuple):
    """A short list."""

    items: tuple[str, ...]


class Grid(NamedTuple):
    """A small table: the head and rows of cells."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Gap(NamedTuple):
    """A blank line."""


Block = Heading | Say | Said | Items | Grid | Gap
"""One piece of a page."""

Page = tuple[Block, ...]
"""A page from top to bottom."""
