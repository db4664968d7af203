"""Limits in their words: no contact, space, not now, only logistics; and what lifts or takes one back.

In doubt the stricter reading stands: a joke lifts a "no" only where the laugh is plain and nothing else is cold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from leeway.cue import Cue, Hit, Scope
from leeway.cues._no_contact import ASKED_NOT, AWAY, CLOSED, CUTS, LAW, WANTS_NONE
from leeway.cues._practical import EXCEPT, NEEDED, ONE_WAY, OTHER_WAY, PRACTICAL
from leeway.cues._space import NOT_NOW, SPACE
from leeway.cues._speech import FOR_GOOD, Sign
from leeway.cues._terms import term_in
from leeway.cues._welcome import REOPEN, TAKE_BACK
from leeway.term import Term, Unit
from leeway.wording import Wording

CUES: tuple[Cue, ...] = (
    Cue.NO_CONTACT,
    Cue.SPACE,
    Cue.NOT_NOW,
    Cue.LOGISTICS,
    Cue.REOPEN,
    Cue.TAKE_BACK,
)

TRIGGERS: str = r"[a-z]"


class _Found(NamedTuple):
    """A limit in the making."""

    cue: Cue
    start: int
    stop: int
    words: str
    term: Term | None = None
    scope: Scope = Scope.PERSON
    exceptions: tuple[str, ...] = ()


def read(wording: Wording, mine: bool) -> list[Hit]:  # noqa: FBT001 - the contract of a family
    """What a message of theirs says about contact; of mine, nothing: limits are theirs to set."""
    plain = wording.plain
    if mine or not plain:
        return []
    hits = [*_limits(wording)]
    kinds = {hit.cue for hit in hits}
    if not kinds & {Cue.NO_CONTACT, Cue.SPACE}:
        hits += _said(Cue.REOPEN, REOPEN, plain)
    if Cue.NO_CONTACT not in kinds:
        hits += _said(Cue.TAKE_BACK, TAKE_BACK, plain)
    return hits


def _said(cue: Cue, signs: tuple[Sign, ...], plain: str) -> list[Hit]:
    found = next((m for m in _matches(signs, plain) if not _denied(plain, m)), None)
    if not found:
        return []
    term = term_in(_rest(plain, found.start())) if cue is Cue.REOPEN else None
    return [Hit(cue, words=found[0].strip(), term=term)]


def _limits(wording: Wording) -> Iterator[Hit]:
    """The strictest of the three that stop contact, and beside it what stays practical."""
    plain = wording.plain
    found = _no_contact(wording) or _space(wording) or _not_now(wording)
    if found:
        yield _hit(found)
    if (found is None or found.cue in {Cue.SPACE, Cue.NOT_NOW}) and (practical := _practical(plain)):
        yield _hit(practical)


def _hit(found: _Found) -> Hit:
    return Hit(found.cue, 1.0, found.words.strip(), found.term, found.scope, found.exceptions)


def _matches(signs: tuple[Sign, ...], plain: str) -> Iterator[re.Match[str]]:
    for needs, pattern, _ in signs:
        if any(word in plain for word in needs):
            yield from pattern.finditer(plain)


# ---------------------------------------------------------------- no contact

def _no_contact(wording: Wording) -> _Found | None:
    """The strictest that is meant: no contact, else what an order not to reach them comes down to."""
    plain = wording.plain
    judged = [
        *(_asked(plain, m) for m in _matches(ASKED_NOT, plain)),
        *(_final(plain, m, bounded=True) for m in _matches((*WANTS_NONE, *AWAY, *CLOSED), plain)),
        *(_final(plain, m, bounded=False) for m in _matches((*CUTS, *LAW), plain)),
        _alone(plain),
    ]
    kept = [f for f in judged if f and not _is_joke(wording, f)]
    return min(kept, key=lambda f: _STRICTEST.index(f.cue), default=None)


_ALONE = re.compile(r"\b(?:leave|let) me (?:the (?:fuck|hell) )?(?:be )?(?:alone|be|in peace)\b")
_FINALITY = re.compile(
    r"\b(?:mean it|serious|(?:is|it|we|are|its) (?:over|done|finished|through)|i am done|police|never|again|asked you|told you|how many times|not interested|moved on|sick of|enough"
    r"|goodbye|hate you|do not love|disgust\w*|fuck off|for good|block\w*|harass\w*|no more|respect (?:that|my)|nothing (?:left|more))\b"
)


def _alone(plain: str) -> _Found | None:
    """ "Leave me alone" is for good only where something final stands beside it."""
    found = _ALONE.search(plain)
    if not found or _denied(plain, found) or not _FINALITY.search(plain):
        return None
    return _eased(plain, _Found(Cue.NO_CONTACT, found.start(), found.end(), found[0]), _rest(plain, found.end()))


_STRICTEST = (Cue.NO_CONTACT, Cue.SPACE, Cue.LOGISTICS, Cue.NOT_NOW)

_DENIED = re.compile(
    r"\b(?:(?:not saying|never said|did not say|not mean|not meaning|not asking(?: you)?|not telling you|did not tell you|not like i|not that i|does not mean"
    r"|did not ask|never asked|never told you|nobody said|no one said|not because|would never|wouldnt|not suggesting)(?: \w+){0,3}|(?:not going to|will not|do not want(?: us)? to|do not want|not want|not gonna|not trying to"
    r"|not planning to|not about to|rather not|hate to|could never|can not|not going|not|never)(?: just| even| actually| ever)?)[ ,]*$"
)
_PAST = re.compile(
    r"\b(?:remember when|that time|last time (?:i|we|you)|when|sorry|sorry for|used to|almost|nearly|should have|would have|could have|back then|wish i had|if i had|thought about"
    r"|thinking about|thinking of|why did i|regret|i wanted|i had|before i|until|after i|ever since|since i|way you|day|night|if you ever|if i ever|unless i|was going to|was about to|wanted to)(?: \w+){0,3} ?$"
)
_MEANT = re.compile(r"\b(?:meant it|meant that|mean it|i meant|meant what)\b")
_TOLD_OF = re.compile(r"\b(?:he|she|they|insta|instagram|facebook|whatsapp|who|someone|snap|tiktok|google|twitter)(?: (?:has|had|have|just|is|was|will|also|keeps?))* ?$"
    r"|\b(?:told|tell|asked|ask|telling|asking|want|wish) (?:him|her|them|people|everyone|mum|dad|(?:the|my) \w+)(?: (?:not|to|never))* ?$"
)
_ASKING = re.compile(r"(?:^|[.?,] )(?:so |and |but |wait |okay |or )?(?:do|did|does|have|should|shall|is|was|were|has|what if|why|who|how come|would you rather|are we|am i)\b(?! not? (?:ever |you dare ))[^.,?]*$")


def _denied(plain: str, found: re.Match[str]) -> bool:
    """It is denied, remembered, told of others or only asked about."""
    before = plain[max(0, found.start() - 70) : found.start()]
    clause = re.split(r"[.?]", before)[-1]
    if _DENIED.search(clause) or _TOLD_OF.search(clause):
        return True
    if _PAST.search(clause) and not _MEANT.search(plain):
        return True
    return "?" in _rest(plain, found.end(), keep=True) and bool(_ASKING.search(before + found[0]))


def _rest(plain: str, at: int, *, keep: bool = False) -> str:
    """The rest of the sentence from a place on."""
    found = re.compile(r"[^.?]*[.?]?").match(plain, at)
    rest = found[0] if found else ""
    return rest if keep else rest.rstrip(".?")


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
_SHORT = frozenset({Unit.MINUTES, Unit.HOURS, Unit.MOMENT, Unit.END_OF_DAY, Unit.TOMORROW})


def _bounded(rest: str) -> Term | None:
    """The end that follows a no, where one does: "until friday", "for a month", "tonight"."""
    found = _BOUND.search(rest)
    return term_in(rest[found.start() :]) if found else None


def _final(plain: str, found: re.Match[str], *, bounded: bool) -> _Found | None:
    """A sign that is final in itself, unless it is denied, ends some day or leaves something allowed."""
    if _denied(plain, found):
        return None
    limit = _Found(Cue.NO_CONTACT, found.start(), found.end(), found[0], scope=_place(found[0]))
    if not bounded:
        return limit
    return _eased(plain, limit, _rest(plain, found.end()))


def _eased(plain: str, limit: _Found, rest: str) -> _Found:
    """A no with an end is space; one that names what stays allowed is logistics."""
    if allowed := _allowed(plain[limit.start :]):
        return limit._replace(cue=Cue.LOGISTICS, exceptions=allowed)
    if _is_listed_on(plain):
        return limit
    if term := _bounded(re.sub("right now", "", rest) if limit.words.startswith(("stop", "quit")) else rest):
        cue = Cue.NOT_NOW if term.unit in _SHORT else Cue.SPACE
        return limit._replace(cue=cue, term=term)
    if not _GOOD.search(plain) and "never" not in plain and _LATER.search(plain):
        return limit._replace(cue=Cue.SPACE, term=term_in(plain))
    return limit


def _is_listed_on(plain: str) -> bool:
    return bool(re.search(r"\bnot ever\b|\bor ever\b|\bnot now or ever\b", plain))


def _allowed(words: str) -> tuple[str, ...]:
    """What a no still allows, in their words."""
    return tuple(
        m[0].strip() for m in EXCEPT.pattern.finditer(words) if NEEDED.pattern.search(m[0]) and not _LAWYER.search(m[0])
    )


_LAWYER = re.compile(r"\b(?:lawyers?|solicitors?|attorneys?|police|court)\b")
_PLACE = re.compile(r"\b(?:house|home|flat|place|door|work|office|school|gym|street|apartment|uni|property)\b")


def _place(words: str) -> Scope:
    return Scope.PLACE if _PLACE.search(words) else Scope.PERSON


_VERBS = re.compile(
    r"\b(contact|text|call|ring|phon|messag|e ?mail|mail|dm|facetim|ping|buzz|snap|whatsapp|skyp|writ|inbox|bother|approach|harass|chas|pester|hassl|disturb|hound|stalk|spam|reach"
    r"|visit|tag|add|pok|talk|speak|reply|respond|answer|touch|hit|come|look|find|follow|try|attempt|send)"
)
_CALLS = frozenset({"call", "ring", "phon", "facetim"})
_LIGHT = frozenset({"talk", "speak", "bother", "disturb", "chas", "pester", "hassl", "tag", "add", "pok", "snap", "follow", "buzz", "ping", "visit", "find",
                    "reach", "reply", "respond", "answer"})  # fmt: skip
_CLEAN = re.compile(
    rf"^(?:$|,| (?:{FOR_GOOD}|please|and|or|because|as i|since|i|we|it is (?:over|done|not)|this|that is|you|your|thanks|thank|okay|just|for|in any|not|by any"
    r"|under|unless|except|until|personally|directly|full|about|on|at|via|through|by|from|to|when|while|if|before|after|so|every|all|like|with|over|anywhere|here|right|now|tonight|today|tomorrow|this|yet|ya|babe|then|whatever|never|do not|is what|means|leave|go|move|stop|only|even|seriously|really|unwanted)\b)"
)
_WHEN = re.compile(
    r"^(?:,? (?:again|please|ever|any ?more))* (?:at (?:night|\d|this|that|midnight|stupid|work|all hours|home|uni)|before|after|when|while|whilst|during|if|in the (?:morning|middle|night)|so (?:late|early|much|often)"
    r"|(?:this|that) (?:late|early|much|often)|late|early|first thing|every|all (?:day|night|the time)|constantly|like (?:that|this|a)|over and over|with (?:your|this|that|all)|\d+ times|non stop|back to back)\b"
)
_REASON = re.compile(r"^,?(?: (?:because|as|sorry|please|now|right now))* i (?:am|will be|have) (?:\w+ )?(?:in|at|busy|driving|working|asleep|sleeping|on|with|going|out|off|having|trying|watching|a (?:meeting|call)|to (?:work|sleep))\b")
_REASON_BEFORE = re.compile(r"\bi (?:am|will be)(?: going to be)? (?:\w+ )?(?:in|at|busy|driving|working|asleep|sleeping|on)\b[^.?]*[.,]? ?$")
_ABOUT = re.compile(r"^(?: (?:again|any ?more|ever|please))* (?:about|regarding|re|with) (?P<what>[^.?,]+)")
_US = re.compile(r"^(?:about )?(?:us|this|it|that|him|her|what|how|your feelings|feelings|the (?:break ?up|relationship|past)|our|love|everything|any)\b")


def _asked(plain: str, found: re.Match[str]) -> _Found | None:
    """An order not to reach them: what follows says for good, for a time, by one way, or no limit at all."""
    if _denied(plain, found):
        return None
    rest = _rest(plain, found.end())
    if not _CLEAN.search(rest):
        return None
    words = found[0] + ((good := re.match(rf"(?:,? (?:{FOR_GOOD}))+", rest)) and good[0] or "")
    limit = _Found(Cue.NO_CONTACT, found.start(), found.end(), words)
    if OTHER_WAY.pattern.search(plain[found.end() :]) and not good:
        return limit._replace(cue=Cue.LOGISTICS, scope=Scope.CHANNEL)
    for_good = bool(good) or "never" in found[0] or "ever" in found[0]
    if about := _ABOUT.search(rest):
        what = about["what"]
        if _US.search(what):
            return limit._replace(cue=Cue.NOT_NOW, words=words + about[0], term=Term(Unit.SUBJECT, 1, None, what), scope=Scope.SUBJECT)
        return limit._replace(cue=Cue.LOGISTICS, words=words + about[0], scope=Scope.SUBJECT)
    if (way := ONE_WAY.pattern.search(rest)) and (not for_good or OTHER_WAY.pattern.search(rest[way.end() :] + plain[found.end() + len(rest) :])):
        return limit._replace(cue=Cue.LOGISTICS, words=words + way[0], scope=Scope.CHANNEL)
    eased = _eased(plain, limit, rest)
    if eased.cue is not Cue.NO_CONTACT:
        return eased
    if _WHEN.search(rest):
        return limit._replace(cue=Cue.NOT_NOW, term=term_in(rest))
    if not for_good and (_REASON.search(rest) or _REASON_BEFORE.search(plain[: found.start()])):
        return limit._replace(cue=Cue.NOT_NOW, term=term_in(rest))
    if for_good or _COLD.search(plain):
        return limit
    return _by_verb(limit)


def _by_verb(limit: _Found) -> _Found:
    """Without "again" or anything cold beside it, the verbs say how far the no goes."""
    verbs = set(_VERBS.findall(limit.words))
    if verbs <= _CALLS:
        return limit._replace(cue=Cue.LOGISTICS, scope=Scope.CHANNEL)
    if verbs <= _LIGHT:
        return limit._replace(cue=Cue.SPACE)
    return limit


# ---------------------------------------------------------------- jokes

_COLD = re.compile(
    r"\b(?:police|cops|lawyer|solicitor|serious(?:ly)?|mean it|for good|it is over|we are (?:done|over|finished|through)|i am done|hate you|disgust\w*|sick of|harass\w*|creep\w*|respect|goodbye|restraining"
    r"|how many times|asked you|told you|do not love|not interested|moved on|done with|fuck off|piss off|leave me alone|not (?:want|wanted)|no more|stay away|go away|nothing left|enough is enough|scared|afraid|block\w*|wasting|pathetic|scum|psycho)\b"
)
_PLAIN_LAUGH = re.compile(
    r"\b(?:ha){2,}h?\b|\b(?:he){2,}h?\b|\bah?aha\w*|\blmf?ao+\b|\brofl\b|\bjks?\b|\bj/k\b|\b(?:kidding|joking)\b|[\U0001f602\U0001f923\U0001f606\U0001f639\U0001f480\U0001f61c\U0001f61d\U0001f61b\U0001f92a]"
)
_WARM = re.compile(r"\b(?:love (?:you|ya)|babe|baby|see you (?:tomorrow|tonight|later|soon|at)|xx+|darling|hun|omg|silly|idiot|cutie|dinner|coffee|pizza|fries|chips|cake|snacks?|spoilers?|puns?|meme|game|film|movie|episode|song|football)\b|[\U0001f60d\U0001f618\U0001f970\u2764]")


def _is_joke(wording: Wording, found: _Found) -> bool:
    """The laugh is plain and nothing else is cold; "lol" alone laughs only beside something warm."""
    if not wording.laughs:
        return False
    rest = wording.plain[: found.start] + wording.plain[found.stop :]
    if _COLD.search(rest) or re.match(r"\W*(?:ha(?:ha)+|lo+l|lmao)\W+(?:no|nope|okay|whatever|you|never|do not|go)\b", wording.plain) and not _WARM.search(wording.text.lower()):
        return False
    return bool(_PLAIN_LAUGH.search(wording.text.lower()) or _WARM.search(wording.text.lower()) or found.cue is not Cue.NO_CONTACT)


# ---------------------------------------------------------------- space, not now, logistics

_PLAY = re.compile(r"leave me|let me be|back off|too much|back up|let me breathe|talk to me|speak to me|reply|respond|answer|suffoc|smother|strong|step back|rest$")


def _space(wording: Wording) -> _Found | None:
    plain = wording.plain
    for found in _matches(SPACE, plain):
        if _denied(plain, found) or (wording.laughs and _PLAY.search(found[0])):
            continue
        term = _term(plain, found)
        if term and term.unit in {Unit.MINUTES, Unit.HOURS}:
            return _Found(Cue.NOT_NOW, found.start(), found.end(), found[0], term)
        if term and term.unit in _SHORT and not re.search(r"space|distance|break|apart", found[0]):
            return _Found(Cue.NOT_NOW, found.start(), found.end(), found[0], term)
        if term and term.unit in {Unit.MOMENT}:
            term = None
        return _Found(Cue.SPACE, found.start(), found.end(), found[0], term, exceptions=_allowed(plain))
    return None


_NAMES_END = re.compile(
    r"^(?:(?:and|so|then|but|or|maybe|just|please|like|not days|about|say|is) )*(?:give|until|for|not|at least|a (?:few|couple|week|month|bit)|let us|take|weeks|months|days"
    r"|i will|one|two|three|ten|talk|tomorrow|after|when|leave|wait|this|by)\b"
)


def _term(plain: str, found: re.Match[str]) -> Term | None:
    """The end said with the limit, else one named in a sentence that gives it; a date before a condition."""
    near = term_in(_rest(plain, found.start()))
    if near and near.unit is not Unit.OPEN_END:
        return near
    others = re.split(r"[.?] ?", plain)
    told = [t for each in others if ("until" in each or _NAMES_END.search(each)) and (t := term_in(each))]
    dated = [t for t in told if t.unit not in {Unit.OPEN_END, Unit.MOMENT}]
    return next(iter((*dated, *([near] if near else []), *told)), None)


_SUBJECT = re.compile(r"\b(?:about (?:us|it|this|that|him|her|what)|into (?:it|this|that)|go there|go over|discuss|rehash|start (?:with|on) this|drop (?:it|this)|bring(?:ing)? (?:it|this) up|asking)\b")


def _not_now(wording: Wording) -> _Found | None:
    plain = wording.plain
    for found in _matches(NOT_NOW, plain):
        if _denied(plain, found):
            continue
        term = _term(plain, found)
        about = _SUBJECT.search(found[0])
        if term is None or term.unit is Unit.OPEN_END:
            term = Term(Unit.SUBJECT if about else Unit.MOMENT, 1, None, found[0].strip())
        return _Found(Cue.NOT_NOW, found.start(), found.end(), found[0], term, Scope.SUBJECT if about else Scope.PERSON)
    return None


_BY_WAY = re.compile(r"\b(?:email|app|calls?|calling|whatsapp|text only|phone|ringing|ring|in writing|facetim\w*|voicemails?)\b|\b(?:my|our) (?:mum|mom|family|friends?|sister|brother|dad|boss|work|parents)\b")


def _practical(plain: str) -> _Found | None:
    for found in _matches(PRACTICAL, plain):
        if not _denied(plain, found):
            scope = Scope.CHANNEL if _BY_WAY.search(found[0]) else Scope.SUBJECT
            return _Found(Cue.LOGISTICS, found.start(), found.end(), found[0], None, scope, _allowed(plain))
    return None
