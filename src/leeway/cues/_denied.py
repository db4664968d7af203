"""Whether a sign is meant: not where it is denied, remembered, told of others, or only asked about."""

from __future__ import annotations

import re

_DENIED = re.compile(
    r"\b(?:(?:not saying|never said|did not say|not mean|not meaning|not asking(?: you)?|not telling you|did not tell you|not like i|not that i|does not mean"
    r"|did not ask|never asked|never told you|nobody said|no one said|not because|would never|wouldnt|not suggesting)(?: \w+){0,3}|(?:not going to|will not|do not want(?: us)? to|do not want|not want|not gonna|not trying to"
    r"|not planning to|(?:not|never) want (?:you|us|me) to|not about to|rather not|hate to|could never|can not|not going|not|never)(?: just| even| actually| ever)?)[ ,]*$"
)
_PAST = re.compile(
    r"\b(?:remember when|that time|last time (?:i|we|you)|when|sorry i|sorry for|used to|almost|nearly|should have|would have|could have|back then|wish i had|if i had|thought about"
    r"|thinking about|thinking of|why did i|regret|i wanted|i had|before i|until|after i|ever since|since i|way you|day|night|if you ever|if i ever|unless i|was going to|was about to|wanted to)(?: \w+){0,3} ?$"
)
_MEANT = re.compile(r"\b(?:meant it|meant that|mean it|i meant|meant what)\b")
_TOLD_OF = re.compile(
    r"\b(?:he|she|they|insta|instagram|facebook|whatsapp|who|someone|snap|tiktok|google|twitter)(?: (?:has|had|have|just|is|was|will|also|keeps?))* ?$"
    r"|\b(?:told|tell|asked|ask|telling|asking|want|wish) (?:him|her|them|people|everyone|mum|dad|(?:the|my) \w+)(?: (?:not|to|never))* ?$"
)
_ASKING = re.compile(
    r"(?:^|[.?,] )(?:so |and |but |wait |okay |or )?(?:do(?! you (?:understand|get|hear|know"
    r"|realise|realize|not understand))|did|does|have|should|shall|is|was|were|has|what if"
    r"|why (?!can)|who|how come|would you rather|are we|am i)\b(?! not? (?:ever "
    r"|you dare ))[^.,?]*$"
)


def is_denied(plain: str, found: re.Match[str]) -> bool:
    """It is denied, remembered, told of others or only asked about."""
    before = plain[max(0, found.start() - 70) : found.start()]
    clause = re.split(r"[.?]|\bbut\b", before)[-1]
    if _DENIED.search(clause) or _TOLD_OF.search(clause):
        return True
    if _PAST.search(clause) and not _MEANT.search(plain):
        return True
    return "?" in rest_of(plain, found.end(), keep=True) and bool(_ASKING.search(before + found[0]))


def rest_of(plain: str, at: int, *, keep: bool = False) -> str:
    """The rest of the sentence from a place on; its stop as well, where `keep`."""
    found = _SENTENCE.match(plain, at)
    rest = found[0] if found else ""
    return rest if keep else rest.rstrip(".?")


_SENTENCE = re.compile(r"[^.?]*[.?]?")
