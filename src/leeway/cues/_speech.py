"""What the families of cues share: a sign and its reason, and the words for reaching a person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from leeway.cues._phrases import regex


class Sign(NamedTuple):
    """One way to say a thing.

    `needs`: stems, one of which begins a word wherever the sign holds (one that ends with a space is a
    whole word). `says`: a regex over plain words, in which "you" is never the start of "your". `why`: the reason of the sign. `no`: it holds only beside
    a word of refusal ("not", "stop", "done").
    """

    needs: tuple[str, ...]
    says: str
    why: str
    no: bool = False


def sign(needs: str, says: str, why: str, *, no: bool = False) -> Sign:
    """A Sign; its stems are parted by `|`."""
    return Sign(tuple(needs.split("|")), _YOU.sub(r"you\\b", says), why, no)


_YOU = re.compile(r"(?:(?<=\\b)|(?<![a-z]))you(?![\w\\])")
"""The word "you" in the source of a regex, where no word end follows it yet."""


class Tables:
    """Tables of signs; of each only those are tried whose needed words stand in a text."""

    def __init__(self, *tables: tuple[Sign, ...]) -> None:
        self._tables = tables
        signs = [each for table in tables for each in table]
        self._at = [(at, each) for at, table in enumerate(tables) for each in table]
        self._of_word: dict[str, int] = {}
        self._of_stem: dict[str, int] = {}
        for at, each in enumerate(signs):
            for need in each.needs:
                self._of_stem[need] = self._of_stem.get(need, 0) | 1 << at
        self._without_no = sum(1 << at for at, each in enumerate(signs) if not each.no)

    def likely(self, plain: str) -> list[list[Sign]]:
        """For each table the signs that may hold in plain words, in its order."""
        bits = 0
        for word in _WORD.findall(plain):
            known = self._of_word.get(word)
            bits |= self._learnt(word) if known is None else known
        if not _NO.search(plain):
            bits &= self._without_no
        chosen: list[list[Sign]] = [[] for _ in self._tables]
        while bits:
            lowest = bits & -bits
            table, each = self._at[lowest.bit_length() - 1]
            chosen[table].append(each)
            bits ^= lowest
        return chosen

    @property
    def stems(self) -> tuple[str, ...]:
        """Every stem of every sign: a text with a hit has a word that begins with one of them."""
        return tuple(sorted({need for _, each in self._at for need in each.needs}))

    def _learnt(self, word: str) -> int:
        bits = self._of_stem.get(f"{word} ", 0)
        for cut in range(1, len(word) + 1):
            bits |= self._of_stem.get(word[:cut], 0)
        if len(self._of_word) < _VOCABULARY:
            self._of_word[word] = bits
        return bits


_WORD = re.compile(r"[^\W_]+")
_NO = re.compile(
    r"\b(?:not|never|no|nor|stop|quit|ceas|refrain|avoid|desist|enough|give up|rather|longer|done|finished|through|nothing"
    r"|nobody|refuse|without)"
)
_VOCABULARY = 50_000
"""So many different words are remembered: people use fewer."""


def found_in(signs: list[Sign], plain: str) -> Iterator[re.Match[str]]:
    """Every place where one of these signs holds, sign by sign."""
    for each in signs:
        yield from regex(each.says).finditer(plain)


START = r"(?:^|(?<=[.,?] ))"
"""Where a clause begins."""

END = r"(?=$|[.,?])"
"""Where a clause ends."""

OTHERS = (
    r"(?<!\byou )(?<!they )(?<!\bhe )(?<!she )(?<!people )(?<!who )(?<!\bit )(?<!\bwe "
    r")(?<!guys )(?<!ones )"
)
"""Not after a subject who is told about: "they never call me"."""

YOUR_PEOPLE = (
    r"your (?:\w+ )?(?:mum|mom|mother|dad|father|parents|sister|brother|cousin|nan|aunt|uncle|family|friends?|mates?"
    r"|boss|colleagues?|ex|flatmates?|housemates?|roommates?|landlord|doctor|therapist)\b"
)
"""Those whom I know: what is said of them is not said of me."""

WAYS = (
    "contact|text|call|ring|phone|message|e ?mail|mail|dm|facetime|ping|buzz|snap|snapchat|whatsapp|skype|write"
    "|inbox|bother|approach|harass|chase|pester|hassle|disturb|hound|stalk|spam|reach|visit|tag|poke|add"
)
WAYS_ING = (
    "contacting|texting|calling|ringing|phoning|messaging|e ?mailing|mailing|dming|facetiming|pinging|buzzing"
    "|snapping|whatsapping|writing|bothering|approaching|harassing|chasing|pestering|hassling|disturbing|hounding"
    "|stalking|spamming|reaching|visiting|following|tagging|adding"
)
LIST = r"(?:,? (?:and |or |nor |otherwise |not |to |try to |attempt to )*)"
REACH_ME = (
    rf"(?:(?:(?:{WAYS}){LIST})*(?:{WAYS})(?: to| with)? (?:me|us)\b|(?:talk|speak) (?:to|with|at) me\b"
    r"|reach out\b(?: to me\b)?|(?:get|be|keep|stay) (?:back )?in (?:touch|contact)\b(?: with me\b)?|make contact\b(?: with me\b)?"
    r"|(?:get|catch) (?:a )?hold of me\b|hit me up\b|hit up my phone\b|come (?:near|after|looking for|find) me\b"
    r"|come anywhere near me\b|look for me\b|find me\b|have (?:any )?contact with me\b|communicate with me\b"
    r"|(?:write|text|message|call|get) me back\b|blow up my phone\b|hit my (?:phone|line)\b|(?:text|call|ring|message|contact|use|dial) (?:my (?:phone|number|mobile|cell|work)\b|this (?:phone|number)\b(?!.{0,60}\b(?:old|use this|new one|instead|landline|work one)\b))|get back to me\b|(?:search|seek|make|have|want) contact with me\b)"
)
REACHING_ME = (
    rf"(?:(?:(?:{WAYS_ING}){LIST})*(?:{WAYS_ING})(?: to)? (?:me|us)\b|(?:talking|speaking) (?:to|with|at) me\b"
    r"|reaching out\b(?: to me\b)?|(?:getting|being|keeping) (?:back )?in (?:touch|contact)\b(?: with me\b)?"
    r"|making contact\b|trying to (?:contact|reach|call|text|message|talk to|speak to|see|find|get hold of) me\b"
    r"|hitting me up\b|blowing up my phone\b|hitting my (?:phone|line)\b|(?:texting|calling|ringing|messaging|contacting|using|dialling) (?:my|this) (?:phone|number|mobile|cell|work|house|home)\b|getting back to me\b|coming (?:near|after|looking for) me\b|looking for me\b"
    r"|(?:texting|calling|messaging) (?:and|or) (?:texting|calling|messaging)\b|(?:messaging|texting|writing|contacting)\b(?= (?:please|now|again)$|$|[.,])"
    r"|sending me (?:messages|texts|stuff|things|(?:songs|music|poems|memes|photos|pictures|playlists|videos),? (?:and|or|nor) (?:messages|texts|texting|calls|calling|letters|emails|stuff|things|anything|everything)(?: else| me)?|emails|voice notes|letters|anything))"
)
REACH_NO_ONE = (
    r"(?:text|call|message|write|contact|ring|phone)(?:,? (?:or |and |nor )?(?:do not |not )?(?:text|call|message"
    r"|write|contact|ring|phone|visit|come round|come over))*"
    r"(?= (?:until|before|for|again|any ?more|ever|please|after|till|this week)\b|$|[.,])"
)
"""To reach, without a word for whom."""

REACHED_ME = (
    r"(?:(?:contacted|texted|called|rang|phoned|messaged|emailed|wrote(?: to)?|bothered"
    r"|approached) me|(?:talked|spoke) to me|got in touch|reached out)\b"
)
REACH_STEMS = (
    "email|mail|sending|send|tag|poke|add|contact|text|call|ring|phon|messag|mail|dm|facetim|ping|buzz|snap|whatsapp|skyp|writ|wrote|inbox|bot"
    "her|approach|harass|chas|pester|hassl|disturb|hound|stalk|spam|reach|visit|touch|hold|hit|near|come|"
    "coming|look|find|communicat|blow|talk|speak|spoke|reply|get"
)
"""Stems for signs in which one of these acts is named."""

FOR_GOOD = (
    r"\b(?:again|ever|any ?more|any longer|for good|for ever|forever|at all|no more|full stop|period|from now on"
    r"|from here on|in any (?:way|form)|by any means|under any circumstances|permanently|altogether|whatsoever|never|hereafter|henceforth|for always|from today|after today|once and for all|in this (?:lifetime|life)|as long as i live|(?:until|till) (?:i|we|you) die|going forward|moving forward|in (?:the )?future|once more)\b"
)
SMALL = (
    r"(?:(?:any|more|your|these|those|the|love|old|silly|sad|stupid|our|random|all|of|bloody|fucking|daily|funny|cute) )*"
    r"(?:songs?|music|playlists?|poems?|poetry|verses|quotes|lyrics|memes?|gifs?|jokes|reels|tiktoks?|links|videos|clips|photos?|pictures|pics|selfies"
    r"|screenshots?|articles|horoscopes|cat videos)\b"
)
"""What may be sent besides words: to want no more of it bars that thing alone."""

SUBJECTS = (
    r"(?:(?:the|our|my|your|those|these|a|any|some|getting|picking|collecting|returning|urgent|just|actual) )*"
    r"(?:kids?|children|child|baby|son|daughter|boys|girls|school|nursery|handovers?|pick ?ups?|drop ?offs?|collection"
    r"|dogs?|cats?|pets?|puppy|flat|house|apartment|place|rent|lease|tenancy|landlord|mortgage|deposit|bills?|money"
    r"|finances?|bank|loan|debt|invoice|tax|insurance|car|van|keys?|stuff|things|belongings|clothes|boxes|post|mail"
    r"|parcels?|furniture|sofa|move|moving|work|job|project|shift|rota|business|legal|divorce|custody|paperwork|forms?"
    r"|papers|passport|logistics|logistical|practical(?:ities| stuff| things| matters)?|admin|emergenc(?:y|ies)"
    r"|urgent|essential|necessary|important|vet|doctor|hospital|appointments?|tickets?|wedding|funeral|holiday refund"
    r"|mia|dates?|times?|arrangements?|contract|wifi|internet|sim|phone bill)"
)
"""What stays to be settled between two who part."""

FILL = (
    r"(?:(?!(?:hesitate|forget|worry|mind|afraid|scared|shy|wait|need|have|know|stop|miss|him|her|them|he|she|they|people|if|why|when|where|until"
    r"|but|let|make|because|delay|fail|only|remember|expect|ask|tell|get)\b)(?:\w+),? ){0,4}?"
)
"""Up to four words between a no and its verb ("do not ever again try to")."""
