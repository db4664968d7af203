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
    r"\?|\b(?:happy to (?:stay|keep|talk|be)|(?:still|can) (?:ring|be friends|talk|text)|stay (?:in touch|friends)|not saying|never said|did not say|remember when|sorry (?:i|for)|when i|almost|used to"
    r"|he|she|they|him|her|them|his|their)\b"
)


_SOFT = tuple(
    re.compile(each)
    for each in (
        r"\b(?:do not|never|not to|stop|quit|no need to) (?:\w+ ){0,2}?(?:reply|respond|answer|dm|call|ring|text|write|message|contact|send|come|look|find|follow|ask|try|visit|talk|speak|say hi|wait|bother|undo|search|add|wave)",
        r"\b(?:ever|never|forever|for good|permanently|any ?more|again|from now on|from (?:today|here)|after (?:this|today)|for always|not (?:now|tomorrow|sometimes|next \w+)|last time|final|no more)\b",
        r"\b(?:block\w*|deleted?|deleting|removed?|unfriend\w*|unfollow\w*|new (?:number|phone|sim)|chang\w+ (?:\w+ ){0,2}(?:number|locks)|locks|bin|trash|number is)\b",
        r"\b(?:police|cops|guards|gardai?|solicitor|lawyers?|court|order|harass\w*|stalk\w*|report\w*|trespass|999|911|101|evidence|statement|security)\b",
        r"\b(?:told|asked|begged|warned|telling|asking|begging|said|say) (?:it |you |this )?[^.?]{0,30}[.,]? (?:\w+ ){0,3}?(?:told|asked|telling|again|said|times|last time|once)\b|\bno means no\b",
        r"(?:^|[.,] )(?:so |and |please |just |but )*(?:no more|never|stop|enough|no repl(?:y|ies)|no contact|nothing|let me go|let it (?:go|lie)|leave it|move on|go|that is it|accept it|goodbye|bye|not interested|no)(?: (?:please|okay|now|ever))?(?=$|[.,])",
        r"\bnot (?:your|my) (?:friend|anything|problem|person|girlfriend|boyfriend)\b|\bnot (?:read|reading|open|opening|answer\w*|reply\w*|respond\w*|pick\w* up)\b|\b(?:strangers|dead to me|out of my life|no place|nothing left)\b",
        r"\b(?:scared|unsafe|afraid|panic\w*|anxi\w*|heal\w*|my peace|sick of|creep\w*|begging|leave me|let me (?:go|be)|peace)\b",
        r"\b(?:live your life|have a (?:nice|good) life|take care of yourself|move on|over it|done with|find someone else|i wish you well|be happy|hope you (?:find|are|have))\b",
        r"\bno (?:\w+ )?(?:texts?|calls?|coffee|chat|closure|messages?|visits?|cards?|letters?|contact|flowers|gifts)\b[^.?]{0,20}\bno (?:\w+ )?\w+",
        r"\byour (?:\w+ )?(?:messages?|texts?|calls?|letters?|name|number|notifications?|gifts|flowers|accounts?)\b|\b(?:got|read|saw) (?:the|your) (?:letter|message|text|card)s?\b",
    )
)
"""Softer signs, each a kind of its own: to be told not to, no end to it, a block, the law, told before ..."""

_ENOUGH = 4
"""So many kinds at once are a no, though no single one is."""

_NOT_THOSE = re.compile(
    r"\?|\b(?:happy to|stay friends|be friends|not saying|remember when|sorry (?:i|for)|when i|almost|used to|love you|miss you|see you|tonight|tomorrow|later|lunch|dinner|work|boss|he|him|his)\b"
    r"|\b(?:for (?:a|now|the)|until|till) "
)


def many(plain: str) -> Found | None:
    """A no contact from four kinds of softer signs, where nothing warm, timed or of others stands beside."""
    if _NOT_THOSE.search(plain) or not _BETWEEN_US.search(plain):
        return None
    signs = [found for each in _SOFT if (found := each.search(plain))]
    if len(signs) < _ENOUGH or not _REFUSAL.search(plain):
        return None
    start, stop = min(m.start() for m in signs), max(m.end() for m in signs)
    return Found(Cue.NO_CONTACT, start, stop, plain[start:stop])


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
