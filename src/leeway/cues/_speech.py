"""What the families of cues share: a sign and its reason, and the words for reaching a person."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple


class Sign(NamedTuple):
    """One reviewed pattern over plain words; `needs`: words of which one must be there, tried first."""

    needs: tuple[str, ...]
    pattern: re.Pattern[str]
    why: str


def sign(needs: str, pattern: str, why: str) -> Sign:
    """A Sign from its source; `needs` are parted by `|`."""
    return Sign(tuple(needs.split("|")), re.compile(pattern), why)


def first(signs: Iterable[Sign], plain: str) -> re.Match[str] | None:
    """The first sign, in the order of the table, that holds in these words."""
    for needs, pattern, _ in signs:
        if any(word in plain for word in needs) and (found := pattern.search(plain)):
            return found
    return None


START = r"(?:^|(?<=[.,?] ))"
"""Where a clause begins."""

END = r"(?=$|[.,?])"
"""Where a clause ends."""

OTHERS = r"(?<!\byou )(?<!they )(?<!\bhe )(?<!she )(?<!people )(?<!who )(?<!\bit )(?<!\bwe )(?<!guys )(?<!ones )"
"""Not after a subject who is told about: "they never call me"."""

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
    rf"(?:(?:(?:{WAYS}){LIST})*(?:{WAYS})(?: to)? (?:me|us)\b|(?:talk|speak) (?:to|with|at) me\b"
    r"|reach out\b(?: to me\b)?|(?:get|be|keep|stay) (?:back )?in (?:touch|contact)\b(?: with me\b)?|make contact\b"
    r"|(?:get|catch) (?:a )?hold of me\b|hit me up\b|hit up my phone\b|come (?:near|after|looking for|find) me\b"
    r"|come anywhere near me\b|look for me\b|find me\b|have (?:any )?contact with me\b|communicate with me\b"
    r"|(?:write|text|message|call|get) me back\b|blow up my phone\b|hit my (?:phone|line)\b|(?:search|seek|make|have|want) contact with me\b)"
)
REACHING_ME = (
    rf"(?:(?:(?:{WAYS_ING}){LIST})*(?:{WAYS_ING})(?: to)? (?:me|us)\b|(?:talking|speaking) (?:to|with|at) me\b"
    r"|reaching out\b(?: to me\b)?|(?:getting|being|keeping) (?:back )?in (?:touch|contact)\b(?: with me\b)?"
    r"|making contact\b|trying to (?:contact|reach|call|text|message|talk to|speak to|see|find|get hold of) me\b"
    r"|hitting me up\b|blowing up my phone\b|coming (?:near|after|looking for) me\b|looking for me\b"
    r"|(?:texting|calling|messaging) (?:and|or) (?:texting|calling|messaging)\b|messaging\b(?= me\b|$|[.,])"
    r"|sending me (?:messages|texts|stuff|things|songs|emails|voice notes|letters|anything))"
)
REACHED_ME = r"(?:(?:contacted|texted|called|rang|phoned|messaged|emailed|wrote(?: to)?|bothered|approached) me|(?:talked|spoke) to me|got in touch|reached out)\b"
FOR_GOOD = (
    r"(?:again|ever|any ?more|any longer|for good|for ever|forever|at all|no more|full stop|period|from now on"
    r"|from here on|in any (?:way|form)|by any means|under any circumstances|permanently|altogether|whatsoever|never)"
)
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
