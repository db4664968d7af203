"""Whether a limit is a joke: the laugh is plain, or its cause a trifle, and nothing else is cold."""

from __future__ import annotations

import re

from leeway.cue import Cue
from leeway.cues._found import Found
from leeway.wording import Wording

COLD = re.compile(
    r"\b(?:police|cops|lawyer|solicitor|serious(?:ly)?|mean it|for good|it is over|we are (?:done|over|finished|through)|i am done|hate you|disgust\w*|sick of|harass\w*|creep\w*|respect|goodbye|restraining"
    r"|how many times|asked you|told you|do not love|not interested|moved on|done with|fuck off|piss off|leave me alone|not (?:want|wanted)|no more|stay away|go away|nothing left|enough is enough|scared|afraid|block\w*|wasting|pathetic|scum|psycho)\b"
)
_WARM = re.compile(
    r"\b(?:love (?:you|ya)|babe|baby|see you (?:tomorrow|tonight|later|soon|at)|xx+|darling"
    r"|hun|omg|silly|idiot|cutie|dinner|coffee|pizza|fries|chips|cake|snacks?|spoilers?|puns?"
    r"|meme|game|film|movie|episode|song|football)\b|[\U0001f60d\U0001f618\U0001f970\u2764]"
)


_FOOD = (
    "coffee|tea|breakfast|cake|biscuits?|cookies?|burrito|lunch|dinner|snacks?|food|pizza|nap|chocolate|cheese|crisps"
    "|chips|fries|sandwich|toast|popcorn|crackers|grapes|olives|jam|ice cream|curry|bacon|wine|beer|noodles|pasta"
)
_TASTE = (
    "pineapple|pizza|marmite|mayo|ketchup|coriander|cilantro|olives|anchovies|raisins|liquorice|mushrooms|milk (?:in )?first|hawaiian|decaf|oat milk"
    "|star wars|shrek|paddington|die hard|crocs|christmas (?:songs|music)"
)
_TRIFLE = re.compile(
    r"\b(?:one more|another|these|that|those|your|worst|bad|terrible|awful|more) (?:\w+ )?(?:puns?|jokes?|memes?|gifs?|limericks?"
    r"|fun facts?|spoilers?|impressions?|playlist|karaoke|dad jokes?)\b"
    r"|\bif you (?:\w+ ){0,2}(?:eat|ate|eaten|finish(?:ed)?|sing|sang|hum|whistle|spoil|snore|dance|cook|wear|watch)\b(?! me\b)"
    r"|\byou [^.?]{3,40} without me\b|\byou (?:\w+ )?(?:ate|drank|scoffed|nicked) (?:the|my|all (?:the|my)|that|our)\b"
    r"|\byou (?:\w+ )?(?:finished|ate|watched|spoil\w+|drank|let me go out|scoffed|nicked) (?:[a-z0-9]+ ){0,6}(?:without me|on my face|the last|my)\b"
    rf"|\byou (?:\w+ )?(?:like|love|prefer|eat|put|hate|order(?:ed)?|dip|do not like|never (?:had|tried|seen|watched)|have (?:not|never) (?:had|tried|seen|watched)|think) (?:[a-z0-9]+ ){{0,3}}?(?:{_TASTE})\b"
    rf"|\b(?:until|before|unless|without|till)\b[^.?]{{0,25}}\b(?:{_FOOD})\b|\b(?:with|eat|eating|ate|have) (?:this|my|that|a|the|your) (?:\w+ )?(?:{_FOOD})\b"
    r"|\bfor that (?:one|pun|joke)\b|\bright after you (?:send|bring|give|make|tell|buy)\b|\bhouse rules\b|\bi am (?:\w+ )?(?:eating|napping|baking)\b"
)
"""Causes that nobody parts for: a pun, the last biscuit, an episode watched alone."""


_EARNEST = re.compile(r"\b(?:not|no|never) (?:a )?(?:joking|kidding|joke)\b")
_THREATENED = re.compile(r"\b(?:police|cops|report\w*|lawyer|solicitor|restraining order)\b")
"""What is called for in fun, over the last biscuit."""


def is_joke(wording: Wording, found: Found) -> bool:
    """A trifle as its cause, or a laugh beside something warm; for all but a no_contact the laugh is enough.

    A laugh alone makes no joke of "never contact me again": whether the two were joking, their thread tells
    (bubbles.py), and where it does not, the limit runs until the person disputes it.
    """
    rest = wording.plain[: found.start] + wording.plain[found.stop :]
    if _EARNEST.search(wording.plain):
        return False
    if wording.laughs and is_over_a_trifle(wording) and _THREATENED.search(wording.plain):
        return True
    if COLD.search(rest):
        return False
    if is_over_a_trifle(wording):
        return True
    text = wording.text.lower()
    if _TALK.search(found.words) and _LOL.search(wording.plain, found.stop):
        return True
    if not wording.laughs or (_SCORN.match(wording.plain) and not _WARM.search(text)):
        return False
    return _WARM.search(text) is not None or found.cue is not Cue.NO_CONTACT


def is_over_a_trifle(wording: Wording) -> bool:
    """Its cause is one that nobody parts for."""
    return _TRIFLE.search(wording.plain) is not None


_LOL = re.compile(r"\b(?:lo+l\w*|xd)\b")
_TALK = re.compile(r"\b(?:talk|speak)")
"""To stop talking is what couples threaten in fun, with a "lol" after it."""

_SCORN = re.compile(r"\W*(?:ha(?:ha)+|lo+l|lmao)\W+(?:no|nope|okay|whatever|you|never|do not|go)\b")
"""A laugh that opens a no is no joke."""
