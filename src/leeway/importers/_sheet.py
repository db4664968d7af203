"""A table in plain text: what parts its cells, its rows as they stand, and headings made alike."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

DELIMITERS = ",;\t|"
"""What may stand between two cells."""

LONGEST_CELL = 65_536
"""Letters of the longest cell in quotation marks; a mark that is never closed is a letter like any other."""

MOST_UNCLOSED = 1000
"""So many cells may open with a quotation mark that is never closed; from then on it is a letter in all others."""

_SEP = re.compile(r"[\"']?sep=(.)[\"']?\r?\n", re.IGNORECASE)
_AS_TEXT = re.compile(r'="?([^"]*)"?|\'([+=\d].*)', re.DOTALL)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


class Row(NamedTuple):
    """One row: its line (1-based) and its cells."""

    line: int
    cells: tuple[str, ...]

    def is_empty(self) -> bool:
        """Whether no cell holds anything."""
        return not "".join(self.cells).strip()


@cache
def _cell(delimiter: str, *, quotes: bool = True) -> re.Pattern[str]:
    """A cell in quotation marks up to its end, or any other cell, and what stands behind it."""
    part = re.escape(delimiter)
    if not quotes:
        return re.compile(rf"(\Zx)?([^{part}\n]*)({part}|\n|\Z)")
    quoted = rf'[ ]*"((?:[^"]|""){{0,{LONGEST_CELL}}}+)"[ ]*\r?(?={part}|\n|\Z)'
    return re.compile(rf"(?:{quoted}|([^{part}\n]*))({part}|\n|\Z)")


def told_delimiter(text: str) -> str:
    """The delimiter that a first line "sep=;" names; empty where there is none."""
    found = _SEP.match(text)
    return found[1] if found else ""


def rows(text: str, delimiter: str) -> Iterator[Row]:
    """All rows of a table that are not empty; a cell in quotation marks may hold line breaks."""
    pattern, at, line, unclosed = _cell(delimiter), 0, 1, 0
    if found := _SEP.match(text):
        at, line = found.end(), 2
    while at < len(text):
        cells: list[str] = []
        first, end = line, ""
        while end != "\n":
            found = pattern.match(text, at)
            assert found is not None  # noqa: S101 - an empty cell always matches
            quoted, bare, end = found.groups()
            if quoted is None:
                cells.append(bare.removesuffix("\r"))
                if bare.startswith('"') and bare.count('"') % 2:
                    unclosed += 1
                    pattern = (
                        pattern if unclosed < MOST_UNCLOSED else _cell(delimiter, quotes=False)
                    )
            else:
                cells.append(quoted.replace('""', '"'))
            line += text.count("\n", at, found.end())
            at = found.end()
            if not end:
                break
        row = Row(first, tuple(cells))
        if not row.is_empty():
            yield row


def as_text(cell: str) -> str:
    """A cell without what spreadsheets put round a number so that it stays text: ="0770" or '0770."""
    cell = cell.strip()
    if not cell.startswith(("=", "'")):
        return cell
    found = _AS_TEXT.fullmatch(cell)
    return (found[1] if found[1] is not None else found[2]).strip() if found else cell


@lru_cache(4096)
def plain(text: str) -> str:
    """Words made alike: small letters, without accents, signs and underscores; single spaces."""
    apart = unicodedata.normalize("NFKD", _CAMEL.sub(" ", text)).casefold()
    letters = (c for c in apart if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", "".join(letters)))
