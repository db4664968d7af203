"""The page of a path that comes first, as the browser shows it: numbers as links, no word of a command line."""

from __future__ import annotations

from datetime import datetime

from leeway import packed
from leeway.journal import TOLD
from leeway.page import Block, Items, Page, Say
from leeway.path_pages import first_help
from leeway.paths import Ground, Path, Paths
from leeway.record import Quote, Who

_WORDS = packed.toml("paths")
_AT_A_TERMINAL = frozenset({*_WORDS["overseen"]["first"], _WORDS["lines"]["no_country"]})


def words_of_self_harm(who: Who, now: datetime) -> Paths:
    """The path where words that nothing holds yet are of self-harm: crisis, my own or theirs."""
    name = "my_words" if who is Who.ME else "their_words"
    return Paths((Ground(Path.CRISIS, name, Quote(TOLD, now, who, "")),), asked=True)


def helped(paths: Paths, country: str, them: str = "") -> Page:
    """The blocks of the path's page; the country is asked for beneath them."""
    blocks = tuple(block for each in first_help(paths, country, them) for block in _here(each))
    return (*_overseen(paths), *blocks)


def _overseen(paths: Paths) -> Page:
    """What comes before all else where the other could open this computer."""
    told = packed.toml("screens")["overseen"]
    return tuple(Say(sentence, strong=True) for sentence in told) if paths.overseen else ()


def _here(block: Block) -> tuple[Block, ...]:
    match block:
        case Say(text) if text in _AT_A_TERMINAL:
            return ()
        case Say(text) if text == _WORDS["misread"]["can_correct"]:
            return (block._replace(text=_WORDS["misread"]["plain"]),)
        case Items(items):
            kept = tuple(item for item in items if item not in _AT_A_TERMINAL)
            return (Items(kept),) if kept else ()
    return (block,)
