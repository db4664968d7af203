"""Other languages: limits, endings, threats and despair in fourteen of them, by a few reviewed phrases each.

What is read here is less sure than what is read in English: few phrases, no dates, no exceptions, no jokes but the
plainest. So its probability is lower. It counts all the same: a no is a no in every language.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
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

ENGLISH = 0.2
"""From this share of words that are English and of no other language here, a text is English."""

_ENGLISH = frozenset(
    (
        "the you your you're youre i'm im and that it's its it this with have be but not what are just they she his him"
        " don't dont can't cant at if from out got know when there been would could really because about how i'll i've"
        " ive going see where then them he'll they're we're who why only did didn't has had were too never need"
        " should than make back still off much thank thanks good something anything"
    ).split(" ")
)
"""Words that are frequent in English, and few of them words of another language."""

_WORDS = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")

_ANSWERED_NO = re.compile(
    r"\b(?:no|n[aã]o|non|nein|nee|nie|нет|hay[ıi]r|tidak|nggak|nahi|لا)\s*[,.;:!\u2026]+\s*"
)
"""A no that answers and denies nothing ("no, I can't go on")."""

_ALWAYS = frozenset({Cue.NO_CONTACT})
"""What laughter does not void: in doubt the stricter reading stands."""

_QUOTED = re.compile(
    r"[\"\u201c\u201d\u201e\u00ab\u00bb][^\"\u201c\u201d\u201e\u00ab\u00bb]*[\"\u201c\u201d\u00ab\u00bb]"
)


def read(wording: Wording, mine: bool) -> list[Hit]:  # noqa: FBT001 - the side is all that is asked
    """What a text says in another language than English; of mine, words of self-harm and threats alone."""
    lower = wording.text.lower()
    if _is_english(lower):
        return []
    begun = [tongue for tongue in TONGUES if _begins(tongue).search(lower)]
    if not begun:
        return []
    plain = folded(_ANSWERED_NO.sub(" ", _QUOTED.sub(" ", lower)))
    asked = (Cue.THREAT, Cue.SELF_HARM) if mine else CUES
    found: dict[Cue, Hit] = {}
    for tongue in begun:
        for cue in asked:
            match = next(_meant(tongue, cue, plain), None)
            if match and cue not in found:
                found[cue] = Hit(cue, LESS_SURE, match[0].strip())
    return list(found.values())


def _is_english(lower: str) -> bool:
    """Whether so many of the words are English alone that no other language stands beside them."""
    words = _WORDS.findall(lower)
    return sum(word in _ENGLISH for word in words) >= ENGLISH * len(words) > 0


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


def _meant(tongue: Tongue, cue: Cue, plain: str) -> Iterator[re.Match[str]]:
    """The phrases of a cue that are neither denied nor laughed away."""
    if cue not in _ALWAYS and tongue.light and re.search(tongue.light, plain):
        return
    for match in _phrases(tongue, cue).finditer(plain):
        before = plain[: match.start()].rstrip()
        if not (tongue.denied and re.search(rf"(?<!\S){tongue.denied}$", before)):
            yield match


@cache
def _begins(tongue: Tongue) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tongue.on})" if tongue.spaced else tongue.on)


@cache
def _phrases(tongue: Tongue, cue: Cue) -> re.Pattern[str]:
    either = "|".join(map(_letters, tongue.says[cue]))
    return re.compile(rf"(?<!\S)(?:{either})(?!\S)" if tongue.spaced else either)
