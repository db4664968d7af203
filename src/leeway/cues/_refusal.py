"""A no that is meant: for good, for a time, by one way only, or with something still allowed."""

from __future__ import annotations

import re

from leeway.cue import Cue, Scope
from leeway.cues._denied import is_denied, rest_of
from leeway.cues._found import Found
from leeway.cues._joking import COLD
from leeway.cues._phrases import regex
from leeway.cues._practical import EXCEPT, NEEDED, ONE_WAY, OTHER_WAY
from leeway.cues._speech import FOR_GOOD
from leeway.cues._terms import term_in
from leeway.term import Term, Unit

_ALONE = re.compile(r"\b(?:leave|let) me (?:the (?:fuck|hell) )?(?:be )?(?:alone|be|in peace)\b")
_FINALITY = re.compile(
    r"\b(?:mean it|serious|(?:is|it|we|are|its) (?:over|done|finished|through)|i am done|police|never|again|asked you|told you|how many times|not interested|moved on|sick of|enough"
    r"|forever|for ever|from now on|permanently|(?:what|which) part|goodbye|hate you|do not love|disgust\w*|fuck off|for good|block\w*|harass\w*|no more|respect (?:that|my)|nothing (?:left|more))\b"
)


def alone(plain: str) -> Found | None:
    """ "Leave me alone" is for good only where something final stands beside it."""
    found = _ALONE.search(plain)
    if not found or is_denied(plain, found) or not _FINALITY.search(plain):
        return None
    return _eased(plain, Found(Cue.NO_CONTACT, found.start(), found.end(), found[0]), rest_of(plain, found.end()))


_GOOD = re.compile(rf"\b{FOR_GOOD}\b")
_LATER = re.compile(
    r"\bi will (?:be the one to )?(?:text|call|message|contact|reach|talk|speak|let you|come|be in touch|get in touch|find|get back|write|ring|reply)\b"
    r"|\b(?:when|until|once|if) i am (?:ready|calm|okay)|\bfor (?:a (?:while|bit|few|couple)|now|some time|the time being)\b|\bright now\b"
    r"|\b(?:some|need|little|bit of) (?:space|time)\b|\btime to think\b|\bgive me (?:time|space|a )"
)
_BOUND = re.compile(
    r"\b(?:until|till|for|right now|today|tonight|tomorrow|this (?:week|weekend|evening|morning|afternoon|month|year)|at the moment|just now|yet)\b(?! (?:hell|you die|the day|i die|good|ever|what|all|you|the rest|me\b"
    r"|my own|both|your|everything|that|life|or ever|or never|any))"
)
SHORT = frozenset({Unit.MINUTES, Unit.HOURS, Unit.MOMENT, Unit.END_OF_DAY, Unit.TOMORROW})


def _bounded(rest: str) -> Term | None:
    """The end that follows a no, where one does: "until friday", "for a month", "tonight"."""
    found = _BOUND.search(rest)
    return term_in(rest[found.start() :]) if found else None


_AHEAD = re.compile(r"\b(?:until|till|for (?:a|the (?:next|rest|week|weekend|month|time being)|at least|about|\d+|two|three|ten))\b[^.?]*$")
_OF = re.compile(r"\b(?:a|one|\d+|two|three|four|six|few|couple of|couple) (?:\w+ )?(?:days?|weeks?|months?|while|bit|year)(?: of(?: \w+)?)? ?$")


def _before(plain: str, start: int) -> Term | None:
    """The end that stands before a no: "until friday please do not ...", "a month of no contact"."""
    head = re.split(r"[.?]", plain[:start])[-1]
    found = _OF.search(head) or (_AHEAD.search(head) if not re.search(r"\b(?:been|was|were|had|have)\b", head) else None)
    return term_in(found[0]) if found else None


_SPAM = re.compile(r"\b(?:spam\w*|scam\w*|cold call\w*|virus|unknown number|(?:chap|man|bloke|woman|someone|guy) (?:rang|called|texted))\b")


def final(plain: str, found: re.Match[str], *, bounded: bool) -> Found | None:
    """A sign that is final in itself, unless it is denied, ends some day or leaves something allowed."""
    if is_denied(plain, found) or ("block" in found[0] and _SPAM.search(plain)):
        return None
    limit = Found(Cue.NO_CONTACT, found.start(), found.end(), found[0], scope=_place(found[0]))
    if not bounded:
        return limit
    return _eased(plain, limit, rest_of(plain, found.end()))


def _eased(plain: str, limit: Found, rest: str) -> Found:
    """A no with an end is space; one that names what stays allowed is logistics."""
    head = re.split(r"[.?]", plain[: limit.start])[-1]
    if allowed := (allowed_in(plain[limit.start :]) or _only_if(head)):
        return limit._replace(cue=Cue.LOGISTICS, exceptions=allowed)
    if _is_listed_on(plain):
        return limit
    if term := _before(plain, limit.start):
        return limit._replace(cue=Cue.SPACE, term=term)
    if term := _bounded(re.sub("right now", "", rest) if limit.words.startswith(("stop", "quit")) else rest):
        cue = Cue.NOT_NOW if term.unit in SHORT else Cue.SPACE
        return limit._replace(cue=cue, term=term)
    if not _GOOD.search(plain) and "never" not in plain and _LATER.search(plain):
        return limit._replace(cue=Cue.SPACE, term=term_in(plain))
    return limit


def _is_listed_on(plain: str) -> bool:
    return bool(re.search(r"\bnot ever\b|\bor ever\b|\bnot now or ever\b", plain))


def allowed_in(words: str) -> tuple[str, ...]:
    """What a no still allows, in their words."""
    return tuple(
        m[0].strip() for m in regex(EXCEPT).finditer(words) if regex(NEEDED).search(m[0]) and not _LAWYER.search(m[0])
    )


_ONLY_IF = re.compile(r"\bif (?:it|this) is not (?:about|to do with|an? (?:actual |real )?emergency|urgent|important|for)\b[^.?]*$")


def _only_if(head: str) -> tuple[str, ...]:
    return (found[0].strip(" ,"),) if (found := _ONLY_IF.search(head)) else ()


_LAWYER = re.compile(r"\b(?:lawyers?|solicitors?|attorneys?|police|court)\b")
_PLACE = re.compile(r"\b(?:house|home|flat|place|door|work|office|school|gym|street|apartment|uni|property)\b")


def _place(words: str) -> Scope:
    return Scope.PLACE if _PLACE.search(words) else Scope.PERSON


_VERBS = re.compile(
    r"\b(contact|text|call|ring|phon|messag|e ?mail|mail|dm|facetim|ping|buzz|snap|whatsapp|skyp|writ|inbox|bother|approach|harass|chas|pester|hassl|disturb|hound|stalk|spam|reach"
    r"|visit|tag|add|pok|talk|speak|reply|respond|answer|touch|hit|blow|communicat|come|look|find|follow|try|attempt|send)"
)
_CALLS = frozenset({"call", "ring", "phon", "facetim"})
_LIGHT = frozenset({"talk", "speak", "bother", "disturb", "chas", "pester", "hassl", "tag", "add", "pok", "snap", "follow", "buzz", "ping", "visit", "find",
                    "reply", "respond", "answer"})  # fmt: skip
_CLEAN = re.compile(
    rf"^(?:$|,| (?:{FOR_GOOD}|more|please|and|or|because|as i|since|i|we|it is (?:over|done|not)|this|that is|you|your|thanks|thank|okay|just|for|in any|not|by any"
    r"|under|unless|except|until|personally|directly|full|about|on|at|via|through|by|from|to|when|while|if|before|after|so|every|all|like|with|over|anywhere|here|right|now|tonight|today|tomorrow|this|yet|ya|babe|then|whatever|never|do not|is what|means|leave|go|move|stop|only|even|seriously|really|unwanted)\b)"
)
_OFTEN = re.compile(
    r"^(?:,? (?:again|please))* (?:(?:so|this|that) (?:much|often)|every|all (?:day|night|the time)|constantly|over and over|\d+ times|non stop|back to back|as (?:much|often))\b"
)
_WHEN = re.compile(
    r"^(?:,? (?:again|please|ever|any ?more))* (?:at (?:night|\d|this|that|midnight|stupid|work|all hours|home|uni)|before|after|when|while|whilst|during|if|in the (?:morning|middle|night)|so (?:late|early|much|often)"
    r"|(?:this|that) (?:late|early|much|often)|late|early|first thing|every|all (?:day|night|the time)|constantly|like (?:that|this|a)|over and over|with (?:your|this|that|all)|\d+ times|non stop|back to back)\b"
)
_REASON = re.compile(r"^,?(?: (?:because|as|sorry|please|now|right now))* i (?:am|will be|have) (?:\w+ )?(?:in|at|busy|driving|working|asleep|sleeping|on|with|going|out|off|having|trying|watching|a (?:meeting|call)|to (?:work|sleep))\b")
_INSTEAD = re.compile(r"^do not (?:text|call|message|ring), (?:just )?(?:call|text|message|email|ring) me$")
_REASON_BEFORE = re.compile(r"\bi (?:am|will be)(?: going to be)? (?:\w+ )?(?:in|at|busy|driving|working|asleep|sleeping|on)\b[^.?]*[.,]? ?$")
_ABOUT = re.compile(r"^(?: (?:again|any ?more|ever|please))* (?:about|regarding|re|with) (?P<what>[^.?,]+)")
_US = re.compile(r"^(?:about )?(?:us|this|it|that|him|her|what|how|your feelings|feelings|the (?:break ?up|relationship|past)|our|love|everything|any)\b")


def asked(plain: str, found: re.Match[str]) -> Found | None:
    """An order not to reach them: what follows says for good, for a time, by one way, or no limit at all."""
    if is_denied(plain, found):
        return None
    rest = rest_of(plain, found.end())
    if not _CLEAN.search(rest):
        return None
    words = found[0] + ((good := re.match(rf"(?:,? (?:{FOR_GOOD}))+", rest)) and good[0] or "")
    limit = Found(Cue.NO_CONTACT, found.start(), found.end(), words)
    if _INSTEAD.search(found[0]) or (regex(OTHER_WAY).search(plain[found.end() :]) and not good):
        return limit._replace(cue=Cue.LOGISTICS, scope=Scope.CHANNEL)
    for_good = bool(good) or "never" in found[0] or "ever" in found[0]
    if about := _ABOUT.search(rest):
        what = about["what"]
        if _US.search(what):
            return limit._replace(cue=Cue.NOT_NOW, words=words + about[0], term=Term(Unit.SUBJECT, 1, None, what), scope=Scope.SUBJECT)
        return limit._replace(cue=Cue.LOGISTICS, words=words + about[0], scope=Scope.SUBJECT)
    if (way := regex(ONE_WAY).search(rest)) and (not for_good or regex(OTHER_WAY).search(rest[way.end() :] + plain[found.end() + len(rest) :])):
        return limit._replace(cue=Cue.LOGISTICS, words=words + way[0], scope=Scope.CHANNEL)
    eased = _eased(plain, limit, rest)
    if eased.cue is not Cue.NO_CONTACT:
        return eased
    if _OFTEN.search(rest):
        return limit._replace(cue=Cue.SPACE)
    if _WHEN.search(rest):
        return limit._replace(cue=Cue.NOT_NOW, term=term_in(rest))
    if not for_good and (_REASON.search(rest) or _REASON_BEFORE.search(plain[: found.start()])):
        return limit._replace(cue=Cue.NOT_NOW, term=term_in(rest))
    if for_good or COLD.search(plain):
        return limit
    return _by_verb(limit)


def _by_verb(limit: Found) -> Found:
    """Without "again" or anything cold beside it, the verbs say how far the no goes."""
    verbs = set(_VERBS.findall(limit.words))
    if verbs <= _CALLS:
        return limit._replace(cue=Cue.LOGISTICS, scope=Scope.CHANNEL)
    if verbs <= _LIGHT:
        return limit._replace(cue=Cue.SPACE)
    return limit


