"""Tables of phrases: what is said in many words, each row with the reason why it stands there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from typing import NamedTuple

from leeway.cue import Cue, Hit
from leeway.spelling import OPENED
from leeway.wording import Wording

END = (
    r"(?=\W*$|[.,?]| anymore| any more| no more| any longer| ever| now| right now| tonight| today| honestly| at all| lol| man"
    r"| mate| bro| babe| please| okay| again| to be honest)"
)
"""Where a clause ends, or only an afterthought follows."""


class Phrase(NamedTuple):
    """One way to say a thing: `says` is a regex over the plain text.

    In it `<name>` stands for a list of synonyms, a space for the gap of the table, and ` ?` for a gap or
    only the edge of a word. `on`: stems ("die|dying") of which one begins a word wherever it matches; it is
    tried only there.
    """

    on: str
    says: str


class Row(NamedTuple):
    """One thing that is said, with its reason, in the ways in which people say it.

    `unless`: a regex that voids it where it is found in the same sentence. `joking`: the probability where
    the message laughs.
    """

    why: str
    ways: tuple[Phrase, ...]
    probability: float = 1.0
    unless: str = ""
    joking: float | None = None


class Table(NamedTuple):
    """The rows of one cue.

    `unless` voids a row by its sentence, `after` by the words just before it. `denied`, just before it,
    makes the row no surer than `DENIED`. `light` (in the whole text) tells talk that only sounds so:
    rows that may be jokes sink to `LIGHT`. `joking`: what the rows have that name none of their own.
    """

    cue: Cue
    rows: tuple[Row, ...]
    unless: str = ""
    after: str = ""
    denied: str = ""
    light: str = ""
    joking: float | None = None


DENIED = 0.6
"""What is denied ("I am not going to hurt myself") is still worth a question."""

LIGHT = 0.3
"""What is said of a hangover or a game is no cue."""

FILLERS = (
    r"(?:(?:just|really|actually|honestly|genuinely|literally|seriously|truly|even|ever|still|now|only|so|always"
    r"|sometimes|maybe|kind of|sort of|all|fucking|bloody|proper|legit|lowkey|highkey|definitely|simply|often"
    r"|also|basically|probably|secretly|constantly|like|to be honest|absolutely|totally|completely|quite|almost"
    r"|never|clearly|already|again|fr|both|ffs|deadass|pure|gonna|tbh),? )*"
)


class Named(NamedTuple):
    """What `<name>` stands for in a phrase: its synonyms, as a regex."""

    name: str
    words: str


Names = tuple[Named, ...]
"""The lists of synonyms that a family knows."""


@dataclass(frozen=True, slots=True, eq=False)
class Way:
    """One regex of a row, with the row and the table it stands in."""

    table: Table
    row: Row
    says: str


@dataclass(frozen=True, slots=True)
class Phrases:
    """Tables made ready. `names`: the synonyms behind `<name>`; `gap`: what a space of a row stands for."""

    tables: tuple[Table, ...]
    names: Names = ()
    gap: str = ",? "

    @property
    def cues(self) -> tuple[Cue, ...]:
        """The cues that the tables read."""
        return tuple(dict.fromkeys(table.cue for table in self.tables))

    @property
    def stems(self) -> tuple[str, ...]:
        """Every stem of every row."""
        rows = [row for table in self.tables for row in table.rows]
        return tuple(sorted({stem for row in rows for on, _ in row.ways for stem in on.split("|")}))

    def index(self) -> Index:
        """The phrases by their stems; made once a family, when its module is read."""
        ways: dict[str, list[Way]] = {stem: [] for stem in self.stems}
        for table in self.tables:
            for row in table.rows:
                for on, says in row.ways:
                    way = Way(table, row, says)
                    for stem in on.split("|"):
                        ways[stem].append(way)
        triggers = one_of(typed(self.stems))
        return Index(self, triggers, {stem: tuple(each) for stem, each in ways.items()})


_KEPT: list[dict[str, tuple[Way, ...]]] = []
"""The words that each index remembers: they come out of messages."""


def _words_kept() -> dict[str, tuple[Way, ...]]:
    """A place for one index to remember words in, known here so that it can be emptied."""
    kept: dict[str, tuple[Way, ...]] = {}
    _KEPT.append(kept)
    return kept


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """Tables by their stems: a phrase is tried only where a word of the text begins with a stem of it.

    `triggers`: the source of a regex that every text with a hit matches, as typed or in its plain form.
    """

    phrases: Phrases
    triggers: str
    by_stem: Mapping[str, tuple[Way, ...]]
    _by_word: dict[str, tuple[Way, ...]] = field(default_factory=_words_kept)
    _patterns: dict[Way, re.Pattern[str]] = field(default_factory=dict)

    def hits(self, wording: Wording) -> list[Hit]:
        """The surest hit of each cue."""
        plain = wording.plain
        tried: dict[Way, None] = {}
        for word in _WORDS.findall(plain):
            ways = self._by_word.get(word)
            for way in self._begun(word) if ways is None else ways:
                tried[way] = None
        best: dict[Cue, Hit] = {}
        for way in tried:
            hit = self._surest(wording, way)
            if hit and (hit.cue not in best or hit.probability > best[hit.cue].probability):
                best[hit.cue] = hit
        return list(best.values())

    def _surest(self, wording: Wording, way: Way) -> Hit | None:
        """The first hit of a way that is not denied, else its first; a sentence is judged once."""
        best: Hit | None = None
        judged: dict[str, bool] = {}
        for match in self._pattern_of(way).finditer(wording.plain):
            if self._is_void(wording.plain, way, match, judged):
                continue
            denied = _stands_before(way.table.denied, wording.plain, match)
            if best is None or not denied:
                best = Hit(way.table.cue, _probability(wording, way, denied), match[0].strip())
            if not denied:
                break
        return best

    def _begun(self, word: str) -> tuple[Way, ...]:
        """The ways whose stems begin this word; kept, since the words of a chat are few."""
        begun = (self.by_stem.get(word[:end], ()) for end in range(1, len(word) + 1))
        if len(self._by_word) > KEPT_WORDS:
            self._by_word.clear()
        found = self._by_word[word] = tuple(dict.fromkeys(way for ways in begun for way in ways))
        return found

    def _pattern_of(self, way: Way) -> re.Pattern[str]:
        pattern = self._patterns.get(way)
        if pattern is None:
            pattern = self._patterns[way] = self._pattern(rf"\b(?:{way.says})(?!\w)")
        return pattern

    def _is_void(self, plain: str, way: Way, found: re.Match[str], judged: dict[str, bool]) -> bool:
        table, row = way.table, way.row
        if _stands_before(table.after, plain, found):
            return True
        if not row.unless and not table.unless:
            return False
        sentence = sentence_around(plain, *found.span())
        if sentence not in judged:
            judged[sentence] = any(
                unless and self._pattern(rf"\b(?:{unless}){_INFLECTED}").search(sentence)
                for unless in (row.unless, table.unless)
            )
        return judged[sentence]

    def _pattern(self, source: str) -> re.Pattern[str]:
        return regex(_written_out(source, self.phrases.gap, self.phrases.names))


def forget() -> None:
    """Let go of every word that came out of a message."""
    for kept in _KEPT:
        kept.clear()


def one_of(stems: tuple[str, ...]) -> str:
    """The source of a regex for words that begin with one of the stems, grouped by their first letters."""
    groups = groupby(sorted(stems), key=lambda stem: stem[0])
    return rf"\b(?:{'|'.join(_branch(first, list(group)) for first, group in groups)})"


def typed(stems: tuple[str, ...]) -> tuple[str, ...]:
    """The stems, and all that is typed for words that begin with one of them ("wanna" for "want")."""
    starts = regex(one_of(stems))
    also = {short for short, words in OPENED.items() if short[0].isalpha() and starts.search(words)}
    return (*stems, *sorted(also - set(stems)))


def sentence_around(plain: str, start: int, end: int) -> str:
    """The sentence (or sentences) of a stretch of plain text, with its stop."""
    before = [stop.end() for stop in _STOP.finditer(plain, 0, start)]
    after = _STOP.search(plain, max(start, end - 1))
    return plain[before[-1] if before else 0 : after.end() if after else len(plain)].strip()


@cache
def regex(source: str) -> re.Pattern[str]:
    """A regex, compiled when it is first needed: a start of the program needs none of them."""
    return re.compile(source)


_INFLECTED = r"(?:(?:s|es|er|[a-z]?ed|[a-z]?ing|[a-z]?y)?(?!\w)|(?<=\s))"
"""A word that voids a row does so in its other forms, too."""

KEPT_WORDS = 50_000
"""How many different words an index remembers before it begins anew."""

BEFORE = 120
"""So many signs before a match are looked at for what denies it, or says that it is someone else's."""

_WORDS = re.compile(r"\w+")
_STOP = re.compile(r"[.?](?= |$)")
_NAME = re.compile(r"<([a-z_]+)>")


def _stands_before(source: str, plain: str, found: re.Match[str]) -> bool:
    """Whether what a table names stands just before a match."""
    if not source:
        return False
    start = found.start()
    return bool(regex(rf"(?:{source})\W*$").search(plain, max(0, start - BEFORE), start))


def _probability(wording: Wording, way: Way, denied: bool) -> float:  # noqa: FBT001 - with its words
    table, row = way.table, way.row
    probability = min(row.probability, DENIED) if denied else row.probability
    joking = table.joking if row.joking is None else row.joking
    if joking is None:
        return probability
    if table.light and regex(table.light).search(wording.plain):
        return min(probability, joking, LIGHT)
    return min(probability, joking) if wording.laughs else probability


@cache
def _written_out(source: str, gap: str, names: Names) -> str:
    lists = {"f": FILLERS, "end": END, **dict(names)}
    while _NAME.search(source):
        source = _NAME.sub(lambda found: lists[found[1]], source)
    return re.sub(r" +(\??)", lambda found: rf"(?:{gap}|\b)" if found[1] else gap, source)


def _branch(first: str, stems: list[str]) -> str:
    rests = sorted((stem[1:] for stem in stems), reverse=True)
    return first + (f"(?:{'|'.join(rests)})" if len(rests) > 1 else rests[0])
