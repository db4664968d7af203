"""Calling: what starts Leeway on this computer, and sentences that say so; and which Leeway it is."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

from leeway.harmless import one_line
from leeway.page import Block, Page, Say

VERSION = "0.1.0"
"""As pyproject.toml has it; a test keeps the two together."""

NAME = "leeway"
"""The command where Leeway is installed, and as every sentence names it."""

SET_BY_RUN = "LEEWAY_COMMAND"
"""In this variable run.py says what it was called with, for a folder in which nothing is installed."""


def called() -> str:
    """What a person types here to start Leeway."""
    return one_line(os.environ.get(SET_BY_RUN, "")) or NAME


def here(text: str, command: str, verbs: Iterable[str]) -> str:
    """A sentence of ours in which "leeway ask" is what a person types here; `verbs`: what may follow."""
    if command == NAME:
        return text
    return re.sub(rf"\b{NAME} (?=(?:{'|'.join(verbs)}|--)\b)", lambda _: f"{command} ", text)


def page_here(page: Page, command: str, verbs: Iterable[str]) -> Page:
    """A page whose own sentences are so; quotes and lists stay as they are."""
    verbs = tuple(verbs)

    def turned(block: Block) -> Block:
        return (
            block._replace(text=here(block.text, command, verbs))
            if isinstance(block, Say)
            else block
        )

    return tuple(map(turned, page))
