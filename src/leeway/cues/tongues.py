"""Other languages: limits, endings, threats and despair in fourteen of them, by tables that no native has reviewed.

What is read here is less sure than what is read in English: it found six in ten of such lines (docs/reader.md),
and knows no dates, no exceptions, no jokes but the plainest. So its probability is lower. It counts all the same: a no
is a no in every language. A text is read by its clauses, for people mix their languages within a line.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from leeway.cue import Cue, Hit
from leeway.cues import (
    _tongue_arabic,
    _tongue_chinese,
    _tongue_dutch,
    _tongue_french,
    _tongue_german,
    _tongue_hindi,
    _tongue_indonesian,
    _tongue_italian,
    _tongue_japanese,
    _tongue_polish,
    _tongue_portuguese,
    _tongue_russian,
    _tongue_spanish,
    _tongue_turkish,
)
from leeway.cues._phrases import regex
from leeway.cues._tongues import Tongue
from leeway.wording import Wording

TONGUES: tuple[Tongue, ...] = (
    _tongue_spanish.SPANISH,
    _tongue_portuguese.PORTUGUESE,
    _tongue_french.FRENCH,
    _tongue_italian.ITALIAN,
    _tongue_german.GERMAN,
    _tongue_dutch.DUTCH,
    _tongue_polish.POLISH,
    _tongue_russian.RUSSIAN,
    _tongue_turkish.TURKISH,
    _tongue_indonesian.INDONESIAN,
    _tongue_hindi.HINDI,
    _tongue_arabic.ARABIC,
    _tongue_chinese.CHINESE,
    _tongue_japanese.JAPANESE,
)

CUES: tuple[Cue, ...] = (Cue.NO_CONTACT, Cue.SPACE, Cue.FINAL, Cue.THREAT, Cue.SELF_HARM)
TRIGGERS: str = "|".join(
    rf"\b(?:{tongue.on})" if tongue.spaced else tongue.on for tongue in TONGUES
)

LESS_SURE = 0.8
"""The probability of what a phrase of another language says."""

LAUGHING = 0.6
"""The same of despair in a text that laughs: still worth a question."""

ENGLISH = 0.2
"""From this share of words that are English and of no other language here, a clause is English."""

REACH = 40
"""So many signs before a phrase are looked at for what voids it."""

_ENGLISH = frozenset(
    (
        "the you your you're youre i'm and that it's its it this with have not what are just they she his him"
        " don't can't cant if from out got know when there would could really because about how i'll i've"
        " ive going where then them he'll they're we're who why only did didn't too never need"
        " should than make back off much thank thanks good something anything"
    ).split(" ")
)
"""Words that are frequent in English, and words of none of the other languages."""

_FOREIGN = frozenset(
    (
        "quiero kiero morir morirme matarme llames escribas busques déjame dejame"
        " quero morrer ligue liga escreva deixa deixe procures"
        " veux mourir laisse-moi laisse appelle écris contacte contactez"
        " voglio morire scrivermi chiamarmi lasciami cercarmi ammazzo"
        " ich nicht mich dich mir niemals lass"
        " ik niet laat nooit jou mij"
        " nie chcę chce żyć zyc pisz dzwoń dzwon daj"
        " istemiyorum ölmek olmek beni bana arama yazma"
        " aku jangan gue gak nggak hubungi"
        " mujhe mujhko nahi nahin mat marna jeena tumhe khud"
    ).split(" ")
)
"""Words of the other languages that make a clause one of theirs, whatever English stands around them."""

_WORDS = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_NOT_LATIN = re.compile(r"[\u0370-\u1dff\u2c00-\ua71f\ua800-\ufaff]")

_BREAK = re.compile(
    r"(?<!\.)\.(?!\.)|[\n\r,;:!?\u00a1\u00bf\u060c\u061b\u061f\u0964\u3001\u3002\uff01\uff0c\uff0e\uff1a\uff1b\uff1f]"
    r"|(?<=\s)[-\u2013\u2014]+(?=\s)|\u2014|[\u2600-\u27bf\U0001f000-\U0001faff]"
)
"""Where a clause ends: a mark, a new line, a dash or an emoji; three dots are none."""

_ANSWERED_NO = re.compile(
    r"(?:^|(?<= ))(?:no|nao|non|nein|nee|nie|\u043d\u0435\u0442|hay[\u0131i]r|tidak|nggak|nahi|\u0644\u0627)$"
)
"""A no at the end of its clause: it answers, and denies nothing behind it ("no, I can't go on")."""

_ALWAYS = frozenset({Cue.NO_CONTACT})
"""What an idiom does not void: in doubt the stricter reading stands."""

_QUOTED = re.compile(
    r"[\"\u201c\u201d\u201e\u00ab\u00bb][^\"\u201c\u201d\u201e\u00ab\u00bb]*[\"\u201c\u201d\u00ab\u00bb]"
)


@dataclass(frozen=True, slots=True)
class _Clauses:
    """A text folded, without its English clauses, and where each of the others begins in it."""

    plain: str
    begins: tuple[int, ...]

    def around(self, start: int, end: int) -> tuple[int, int]:
        """From the begin of the clause of `start` to the end of that of `end`."""
        at = bisect_right(self.begins, start) - 1
        after = bisect_right(self.begins, max(start, end - 1))
        return self.begins[at], self.begins[after] if after < len(self.begins) else len(self.plain)


def read(wording: Wording, mine: bool) -> list[Hit]:  # noqa: FBT001 - the side is all that is asked
    """What a text says in another language than English; of mine, words of self-harm and threats alone."""
    clauses = _clauses(wording.text.lower())
    if not clauses.plain:
        return []
    asked = (Cue.THREAT, Cue.SELF_HARM) if mine else CUES
    found: dict[Cue, Hit] = {}
    for tongue in TONGUES:
        if not _begins(tongue).search(clauses.plain):
            continue
        laughs = bool(tongue.laughs and regex(tongue.laughs).search(clauses.plain))
        for cue in asked:
            if cue in found or (laughs and cue not in {Cue.NO_CONTACT, Cue.SELF_HARM}):
                continue
            match = next(_meant(tongue, cue, clauses, mine), None)
            if match:
                sure = LAUGHING if laughs and cue is Cue.SELF_HARM else LESS_SURE
                found[cue] = Hit(cue, sure, match[0].strip())
    return list(found.values())


def _clauses(lower: str) -> _Clauses:
    """The clauses that are not English, each without the no at its end that only answers."""
    parts = _BREAK.split(_QUOTED.sub(" ", lower))
    plain, begins = "", []
    for part in parts:
        if _is_english(part):
            continue
        said = folded(part)
        if part is not parts[-1]:
            said = _ANSWERED_NO.sub("", said).rstrip()
        if said:
            plain += " " if plain else ""
            begins.append(len(plain))
            plain += said
    return _Clauses(plain, tuple(begins))


def _is_english(clause: str) -> bool:
    """Whether so many of the words are English alone that no other language stands beside them."""
    words = _WORDS.findall(clause)
    if not words or _NOT_LATIN.search(clause) or not _FOREIGN.isdisjoint(words):
        return False
    return sum(word in _ENGLISH for word in words) >= ENGLISH * len(words)


def folded(text: str) -> str:
    """A text without case, accents and marks, one space between words."""
    letters = _letters(text)
    if letters.isascii():
        return " ".join(_MARKS.sub(" ", letters).split())
    kept = "".join(each if unicodedata.category(each)[0] in "LNM" else " " for each in letters)
    return " ".join(kept.split())


def _letters(text: str) -> str:
    """A text without case and without accents; signs that are vowels of other scripts stay."""
    parts = unicodedata.normalize("NFD", text.casefold().replace("\u0142", "l"))
    return unicodedata.normalize("NFC", _ACCENTS.sub("", parts))


_MARKS = re.compile(r"[^a-z0-9]+")
_ACCENTS = re.compile(r"[\u0300-\u036f\u064b-\u0655\u200b-\u200f]")


def _meant(tongue: Tongue, cue: Cue, clauses: _Clauses, mine: bool) -> Iterator[re.Match[str]]:  # noqa: FBT001 - the side is all that is asked
    """The phrases of a cue that nothing in their own clause voids, nor what stands just behind them."""
    plain = clauses.plain
    for match in _phrases(tongue, cue).finditer(plain):
        begin, end = clauses.around(*match.span())
        before = plain[max(begin, match.start() - REACH) : match.start()].rstrip()
        if tongue.denied and regex(rf"(?<!\S){tongue.denied}$").search(before):
            continue
        if tongue.speakers and regex(rf"(?<!\S){tongue.speakers}$").search(before):
            if regex(tongue.third).match(match[0]):
                continue
        if cue not in _ALWAYS and tongue.light and regex(tongue.light).search(plain[begin:end]):
            continue
        behind = f"{plain[match.end() : end].strip()}, {plain[end : end + REACH]}"
        if cue in tongue.after and regex(tongue.after[cue]).match(behind):
            continue
        if mine and cue is Cue.THREAT and tongue.knows and regex(tongue.knows).match(match[0]):
            continue
        yield match


@cache
def _begins(tongue: Tongue) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tongue.on})" if tongue.spaced else tongue.on)


@cache
def _phrases(tongue: Tongue, cue: Cue) -> re.Pattern[str]:
    """The phrases of a cue; a run of fillers in them is bounded, so that no text makes the search slow."""
    either = "|".join(map(_letters, tongue.says[cue]))
    either = either.replace(")*", "){0,6}").replace(")+", "){1,6}")
    return re.compile(rf"(?<!\S)(?:{either})(?!\S)" if tongue.spaced else either)
