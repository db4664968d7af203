"""What no single sign says: a refusal, an act of contact, no end to it and a parting, in one message."""

from __future__ import annotations

import re

from leeway.cue import Cue
from leeway.cues._denied import rest_of
from leeway.cues._found import Found
from leeway.cues._refusal import eased

_REFUSAL = re.compile(r"\b(?:not|never|no|stop|quit|enough|done|over|closed|without)\b")
_ACT = re.compile(
    r"\b(?:contact|text|messag|call|ring|writ|email|reach|get back to|touch|hear|talk|speak|repl|respond"
    r"|answer|number|accounts?\b|turn up|show up|come (?:there|here|back|near))"
)
_NO_END = re.compile(
    r"\b(?:again|ever|any ?more|for good|forever|from now on|never|no more|last time|final|closed"
    r"|permanent\w*|end of)\b"
)
_PARTING = re.compile(
    r"\b(?:let me go|it is over|we are (?:done|over|finished|through)|i am done|closed|do not (?:love|miss) you"
    r"|moved on|moving on|move on|goodbye|harass\w*|restraining|unsafe|scared|frighten\w*|sanity"
    r"|mental health|my peace|respect (?:that|my)|accept (?:that|my|it)|my decision|no future"
    r"|i (?:have )?(?:asked|told|begged)|beg(?:ging)?|screenshot\w*|leave me|i mean it|creep\w*|anxi\w*|panic)\b"
)
_BETWEEN_US = re.compile(r"\b(?:you|your|we|us|me)\b")
_NOT_MEANT = re.compile(
    r"\?|\b(?:not saying|never said|did not say|remember when|sorry (?:i|for)|when i|almost|used to"
    r"|he|she|they|him|her|them|his|their)\b"
)


def together(plain: str) -> Found | None:
    """A no contact from all five at once, unless others are talked of or it is asked or denied."""
    refusal, act = _REFUSAL.search(plain), _ACT.search(plain)
    if not refusal or not act or _NOT_MEANT.search(plain):
        return None
    if not (_NO_END.search(plain) and _PARTING.search(plain) and _BETWEEN_US.search(plain)):
        return None
    words = plain[min(refusal.start(), act.start()) : max(refusal.end(), act.end())]
    limit = Found(Cue.NO_CONTACT, act.start(), act.end(), words)
    return eased(plain, limit, rest_of(plain, act.end()))
