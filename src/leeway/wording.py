"""A text made ready for reading: one plain form, what is quoted taken out, questions and laughter told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from leeway.spelling import MISSPELT, OPENED, respelt


@dataclass(frozen=True, slots=True)
class Wording:
    """One text in the form that the cues read.

    `text`: as written. `plain`: lower case, spellings opened ("u dont" -> "you do not"), no marks but
    `,` `.` `?`, without what is quoted. `sentences`: `plain` cut at its stops; a question keeps its `?`.
    `quoted`: the words of others that were taken out, in the same plain form. `asked`: it asks something.
    `shouted`: written in capitals. `laughs`: plain laughter, a joke is likely. `emoji`: those it holds.
    """

    text: str
    plain: str
    sentences: tuple[str, ...]
    quoted: tuple[str, ...] = ()
    asked: bool = False
    shouted: bool = False
    laughs: bool = False
    emoji: str = ""


def prepared(text: str) -> Wording:
    """A text made ready for reading."""
    folded = text if text.isascii() else text.translate(_FOLDED)
    lower = folded.lower()
    laughs = _LAUGHTER.search(lower) is not None
    marked: tuple[str, ...] = ()
    if _MARKED.search(lower):
        lower, marked = _without_marked(lower)
    if not lower.isascii():
        lower = _SIGNS.sub(" ", lower)
    plain, reported = _without_reported(_plain(lower))
    sentences = tuple(_SENTENCE.findall(plain))
    return Wording(
        text,
        plain,
        sentences,
        tuple(map(_plain, marked)) + reported,
        "?" in lower or bool(_ASKED.search(plain)),
        len(_CAPITALS.findall(folded)) >= 2 and _is_shouted(folded),
        laughs,
        "" if text.isascii() else "".join(_SIGNS.findall(folded)),
    )


def sieve(triggers: Iterable[str]) -> Callable[[str], bool]:
    """A cheap test of a raw text: False only where no cue with these triggers can hold.

    Each trigger is the source of a regex over the raw text in lower case, compiled when it is first needed.
    """
    source = "|".join([*triggers, _ODD])

    @cache
    def found() -> re.Pattern[str]:
        return re.compile(source)

    def passes(text: str) -> bool:
        lower = text.lower()
        return bool(found().search(lower)) or not MISSPELT.isdisjoint(_WORDS.findall(lower))

    return passes


# ---------------------------------------------------------------- the plain form

_FOLDED = str.maketrans(
    {
        **dict.fromkeys("\u2019\u2018\u02bc\u00b4\u2032\u0060\u201b", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\ufe0f", None),
        "\u2026": "...",
        "\u00a0": " ",
        "\u202f": " ",
        "\uff1f": "?",
        "\uff01": "!",
    }
)
_SIGNS = re.compile(r"[^\w\s\x00-\x7f]")
"""Emoji and other signs that are neither words nor marks."""

_TOKEN = re.compile(
    r"\d+(?:[:.]\d+)+|[^\W_]+(?:'[^\W_]+)*|[.!?;\n][.!?;\s]*|[,:&+]|(?<=\s)-+(?=\s)"
)
_SENTENCE = re.compile(r"[^.?\s](?:[^.?]|(?<=\d)\.(?=\d))*\??")
_WORDS = re.compile(r"[a-z]+")
_STRETCHED = re.compile(r"([a-z])\1\1")
_SPACED = re.compile(r"\b[a-z](?:[ .*-][a-z]){3,}\b(?:  +[a-z](?: [a-z])*\b)*")
_SLIPPED = re.compile(r"n[,;]t\b")
_CHAINED = re.compile(r"\b[a-z']+(?:\.[a-z']+){2,}")
_STACCATO = re.compile(r"(?:^|(?<=[.!?\n] ))[a-z']+(?:[.!]+\s+[a-z']+\b){2,}(?=[.!]|$)")
_MARKS = re.compile(r"[.!]+")
"""One word a sentence: "Do. Not. Contact. Me." """
_STARRED = re.compile(r"[a-z]\*")
_ODD = rf"([a-z])\{1}\{1}|{_SPACED.pattern}|{_STARRED.pattern}"
"""Spellings that only the plain form makes readable: the sieve lets them through."""


def _plain(lower: str) -> str:
    if _STRETCHED.search(lower) or "*" in lower or _SPACED.search(lower):
        lower = respelt(_SPACED.sub(_joined, lower))
    if "n,t" in lower or "n;t" in lower:
        lower = _SLIPPED.sub("n't", lower)
    if "." in lower:
        lower = _CHAINED.sub(lambda chain: chain[0].replace(".", " "), lower)
    if "." in lower or "!" in lower:
        lower = _STACCATO.sub(lambda run: _MARKS.sub(" ", run[0]), lower)
    if "/" in lower:
        lower = lower.replace("w/", "with ").replace("b/c", "because").replace("/", " ")
    words = " ".join([OPENED.get(word) or _opened(word) for word in _TOKEN.findall(lower)])
    words = words.replace(" ,", ",").replace(" .", ".").replace(" ?", "?")
    if _RUN.search(words):
        words = _RUN.sub(_one_stop, words)
    for short, pattern, whole in _BY_NEIGHBOUR:
        if short in words:
            words = pattern.sub(whole, words)
    return words


_RUN = re.compile(r"[.?,](?: ?[.?,])+")


def _one_stop(run: re.Match[str]) -> str:
    return next(mark for mark in "?.," if mark in run[0])


def _joined(spaced: re.Match[str]) -> str:
    return " ".join(re.sub(r"[ .*-]", "", word) for word in re.split(r"  +", spaced[0]))


def _opened(word: str) -> str:
    """A word that no table names: a stop, a mark, a name with an ending, or itself."""
    first = word[0]
    if first in ".!?;\n":
        return "?" if "?" in word else "."
    if first in ":-":
        return ","
    if "'" in word:
        stem, _, end = word.rpartition("'")
        return f"{stem} {_ENDINGS[end]}" if end in _ENDINGS else word.replace("'", "")
    return word


_ENDINGS = {"ll": "will", "re": "are", "ve": "have", "d": "would", "m": "am"}

_YOU_ARE = (
    "not|an?|the|so|such|just|being|too|always|never|still|really|literally|actually|only|both|all|my|like|in|on"
    "|at|out|up|back|here|there|going|doing|being|making|acting|lying|scaring|hurting|moving|driving|getting"
    "|blocked|dead|done|gone|over|nothing|everything|kidding|joking|sorry|sure|late|early|safe|free|able|allowed"
    "|supposed|hurt|angry|upset|tired|busy|drunk|lucky|better|worse|unbelievable|insane|crazy|mad|right|wrong"
    "|welcome|ridiculous|selfish|amazing|cute|sweet|beautiful|mean|impossible|pathetic|disgusting|evil|sick|weird"
    "|creepy|smothering|suffocating|stressing|texting|calling|messaging|asking|trying|pushing|pressuring|ok|okay"
    "|fine|gonna|very|such|funny|dumb|stupid|hilarious|perfect|unreal|annoying|exhausting|obsessed|avoidant"
)
_BY_NEIGHBOUR = tuple(
    (short, re.compile(pattern), whole)
    for short, pattern, whole in (
        # "ur" is "you are" before what one can be, else "your"
        ("ur ", rf"\bur (?={_YOU_ARE}\b)", "you are "),
        ("ur", r"\bur\b", "your"),
        # "ill" is sick only after being or feeling
        (
            "ill",
            (
                r"(?<!\bam )(?<!\bis )(?<!\bare )(?<!was )(?<!been )(?<!feel )(?<!feeling )(?<!\bso )(?<!really )"
                r"(?<!got )(?<!fell )(?<!\bbe )(?<!very )(?<!quite )(?<!too )(?<!mentally )\bill (?=[a-z])"
            ),
            "i will ",
        ),
        # "were done" without a subject is "we are done"
        (
            "were",
            (
                r"(?<!we )(?<!you )(?<!they )(?<!things )(?<!who )(?<!that )\bwere "
                r"(?=done|over|finished|through|not |never )"
            ),
            "we are ",
        ),
        # figures that are words
        (
            "4 ",
            (
                r"\b4 (?=good\b|now\b|ever\b|me\b|you\b|us\b|real\b|an?\b|\d+ (?:day|week|month|hour"
                r"|minute))"
            ),
            "for ",
        ),
        (
            "2 ",
            r"\b2 (?=talk|speak|see\b|hear|contact|be\b|you\b|me\b|do\b|get\b|stop|leave|go\b)",
            "to ",
        ),
        ("b ", r"(?<=\bnot )b (?=[a-z])|(?<=\bwill )b (?=[a-z])", "be "),
        ("c you", r"\bc (?=you\b|your\b)", "see "),
        ("can not", r"\bcan not not\b", "can not"),
    )
)


# ---------------------------------------------------------------- the words of others

_MARKED = re.compile("[\"'>\u266a\u266b\U0001f3b5\U0001f3b6]|fwd|forwarded")
_QUOTES = re.compile(
    # in quote marks, two words or more; not after "i said": those are their own
    r"(?P<own>\bi (?:already |just )?(?:said|told (?:yo)?u|asked (?:yo)?u|meant?|repeat)\W{0,3})?"
    r"(?P<words>\"[^\"\n]*\s[^\"\n]*\"|(?:(?<=\s)|(?<=^)|(?<=:))'[^'\n]*\s(?:[^'\n]|'(?=[a-z]))*'(?![a-z]))"
)
_OWN = re.compile(r"\W{0,3}(?:is|was) what i (?:said|meant|told|asked)|\W{0,3}(?:means|i said)\b")
_LINES = re.compile(
    r"^ *>.*$|^.*[\u266a\u266b\U0001f3b5\U0001f3b6].*$|^\W*(?:fwd?:|forwarded\b)[\s\S]*\Z",
    re.MULTILINE,
)


def _without_marked(lower: str) -> tuple[str, tuple[str, ...]]:
    """A text without what stands in quote marks, is cited, sung or forwarded; and those words."""
    taken: list[str] = []

    def take(found: re.Match[str]) -> str:
        taken.append(found[0])
        return " "

    def take_unless_own(found: re.Match[str]) -> str:
        return found[0] if found["own"] or _OWN.match(lower, found.end()) else take(found)

    rest = _QUOTES.sub(take_unless_own, _LINES.sub(take, lower))
    return rest, tuple(taken)


_PEOPLE = (
    r"he|she|they|(?:my|the|your|her|his|our) [a-z]+(?: (?!(?:to|i|you|we|is|was|that|and|not)\b)[a-z]+)?"
    "|mum|mom|mummy|dad|daddy|nan|gran|grandma|everyone|everybody|people|friends|someone|somebody"
    "|some (?:guy|girl|woman|man)|therapist|counsellor"
)
_NO_SPEAKER = (
    "i|we|you|it|that|this|what|as|like|enough|been|already|have|had|having|just|being|well|to|never|not|and"
    "|but|only|really|always|also|even|still|actually|literally|ever|who|if|when|because|so|then|stuff"
    "|things|words"
)
_REST = (
    # up to the end of the clause, or to where they speak for themselves again
    r"(?: ?that\b)?(?: ?(?:to )?(?:do not|never|leave me|stop|please)\b)?[^.?,]*?(?=[.?,]|$"
    r"|\b(?:but|so|yet|now|anyway|and (?:i|now|then|here|yet|please))\b"
    r"|(?<!would )(?<!will )(?<!to )(?<!you )(?<!i )(?<!should )(?<!can )(?<!could )(?<!must )(?<!and )(?<!or )(?<!we )"
    r"\b(?:do not|never|leave me|stop|please)\b)"
)
_REPORTED = re.compile(
    # "you told me never to ..."
    r"(?P<before>\b[a-z]+ )?\b(?P<you>you (?:just |literally |once |already |even |also |always |both )?"
    r"(?:said|told (?:me|us|him|her|them|everyone)|were like|asked me|texted|wrote) (?:that )?"
    rf"(?=to\b|not\b|never\b|do not\b|you\b|i\b|we\b|leave\b|stop\b|no\b|go\b|if\b|it is\b|space\b){_REST})"
    # "she said dont ever text me again", "my therapist says ..."
    rf"|\b(?P<they>(?:(?:{_PEOPLE}) (?:just |always |both |all |also |keeps? |literally |even |once )?"
    r"(?:saying|say|think|thinks|reckons?|advised|suggest(?:s|ed)?|(?<=he )goes|(?:was|is|were|are)(?: all)? like"
    r"|wants? me to|wrote|texted|messaged|replied|yelled|shouted|screamed|(?:said|says|told (?:me|us|him|her|them)))"
    rf"|(?!(?:{_NO_SPEAKER})\b)[a-z]+ (?:just |always )?(?:said|says|told (?:me|us|him|her|them)))\b{_REST})"
)
_SAID = re.compile(
    r"\b(?:said|told|say|thinks?|like|asked|wrote|text|messaged|goes|go|advised|reckon|suggest|want"
    r"|replied|yelled|shouted|screamed)"
)
_NO_REPORT = frozenset(
    (
        "everything what whatever anything nothing something all things thing stuff lies words way like as "
        "because when"
    ).split(" ")
)
_OFFICIAL = re.compile(
    r"\b(?:police|cops?|lawyers?|solicitors?|attorneys?|barrister|court|judge|officer)\b"
)
_TO_ME = re.compile(
    r"\byou (?:must|need|should|have|had|can|are|keep|do not|never|better)\b.*\b(?:me|us)\b"
    r"|\bleave me\b"
)
_ENDORSED = re.compile(
    r"\bi (?:think )?(?:do )?agree\b|\b(?:is|are|was|were) right\b|\b(?:so|and) i (?:am|will"
    r"|have to|need to|do)\b"
)


def _without_reported(plain: str) -> tuple[str, tuple[str, ...]]:
    """Plain words without what is told as another's words; in doubt they stay."""
    if not _SAID.search(plain) or _ENDORSED.search(plain):
        return plain, ()
    taken: list[str] = []

    def take(found: re.Match[str]) -> str:
        words = found["you"] or found["they"]
        kept = _OFFICIAL.search(words) or (
            (found["before"] or "").strip() in _NO_REPORT if found["you"] else _TO_ME.search(words)
        )
        if kept:
            return found[0]
        taken.append(words.strip())
        return f"{found['before'] or ''}"

    rest = _REPORTED.sub(take, plain)
    return " ".join(rest.split()), tuple(taken)


# ---------------------------------------------------------------- the manner

_ASKED = re.compile(
    r"(?:^|[.,] )(?:(?:okay|so|and|but|hey|hi),? )*"
    r"(?:(?:can|could|would|will|do|did|does|are|is|have|has|should|may|shall)"
    r" (?:not )?(?:you|we|i|they|it|he|she|there)\b|(?:what|why|when|where|who|how|which)"
    r" (?:(?:the \w+ )?(?:is|are|was|were|do|did|does|can|could|would|will|should|about|long|much|many|come|time)\b|$))"
)
_CAPITALS = re.compile(r"\b[A-Z][A-Z']+\b")
_LAUGHTER = re.compile(
    # each begins with a letter, the look-behind after it: so the search skips quickly
    r"(?:h(?<![a-z]h)(?:[ae]h[ae](?:h?[ae]?)*|[ae](?: h[ae])+)|a(?<![a-z]a)h[ae]h[ae](?:h?[ae]?)*|a(?<![a-z]a)hha+h?"
    r"|l(?<![a-z]l)(?:o+l(?:ol)*|mf?ao+)|r(?<![a-z]r)ofl|j(?<![a-z]j)(?:/?ks?|oking)|k(?<![a-z]k)idding|x(?<![a-z]x)d)\b"
    r"|[\U0001f602\U0001f923\U0001f606\U0001f639\U0001f480\U0001f61c\U0001f61d\U0001f61b\U0001f92a]"
)


def _is_shouted(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return sum(map(str.isupper, letters)) > 0.7 * len(letters)
