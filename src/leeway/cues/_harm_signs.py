"""Self-harm by several weak signs in one message: none would do alone, three of different kinds do."""

from __future__ import annotations

from leeway.cue import Cue, Hit
from leeway.cues._phrases import regex

ENOUGH = 3
"""How many kinds of sign make a hit."""

_SIGNS = (
    r"\b(?:goodbye|farewell|bye|last (?:time|words|message|thing i)|one last)\b",
    r"\b(?:forgive me|i am (?:so |really )?sorry|do not (?:blame|be angry|cry|be sad|hate)|not your fault|no ones fault)\b",
    r"\b(?:can not (?:any ?more|do this|carry|take|cope|go on|fight|stay)|no strength|so tired|had enough|too much|give up|giving up|exhausted|it hurts|the pain)\b",
    r"\b(?:for good|forever|after tonight|after this|no more|never again|any longer|be over|the end|at peace|it ends)\b",
    r"\b(?:look after|take care of|tell (?:my|the|mum|dad|her|him|them)|loved (?:you|her|him|them)|wrote to|be good to)\b",
    r"\b(?:no one|nobody|burden|without me|worthless|useless|a failure|hate myself|not needed|my head)\b",
    r"\b(?:pills|tablets|bridge|rope|rails|tracks|roof|blade|note|will|funeral|ashes)(?= (?:is|are|in|on|by|next|for|at|and)\b)",
    r"\b(?:this world|this life|living|alive|die|dying|dead|death|heaven|end it|exist)\b",
)
"""Parting, pardon, weariness, an end, what is asked for others, being worth nothing, means, and life itself."""

_GRAVE = r"\b(?:world|life|living|alive|die|dying|dead|death|heaven|goodbye|farewell|forgive|tonight|pills|bridge|rope)\b"
_ORDINARY = (
    r"\b(?:film|movie|book|episode|season|game|match|work|office|shift|flight|holiday|school|party|dinner|dog|cat|plants?"
    r"|battery|phone|laugh\w*|song|recipe|boss|exam|traffic|we|us|relationship|contact|message me|text me|block)\b"
)
TRIGGERS: str = r"\b(?:world|life|living|alive|die|dying|dead|death|heaven|goodbye|farewell|forgive|tonight|pills|bridge|rope)"


def added(plain: str) -> list[Hit]:
    """The hit of signs that stand together; none where a break-up or an ordinary matter explains them."""
    if not regex(_GRAVE).search(plain) or regex(_ORDINARY).search(plain):
        return []
    found = [match[0] for sign in _SIGNS if (match := regex(sign).search(plain))]
    return [Hit(Cue.SELF_HARM, 0.6, ", ".join(found))] if len(found) >= ENOUGH else []
