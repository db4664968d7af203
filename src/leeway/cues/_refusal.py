"""A no that is meant: for good, for a time, by one way only, or with something still allowed."""

from __future__ import annotations

import re

from leeway.cue import Cue, Scope
from leeway.cues._denied import is_denied, rest_of
from leeway.cues._found import Found
from leeway.cues._joking import COLD
from leeway.cues._phrases import regex, sentence_around
from leeway.cues._practical import EXCEPT, NEEDED, ONE_WAY, OTHER_WAY
from leeway.cues._speech import FOR_GOOD, SMALL
from leeway.cues._terms import term_in
from leeway.term import Term, Unit

_ALONE = re.compile(r"\b(?:leave|let) me (?:the (?:fuck|hell) )?(?:be )?(?:alone|be|in peace)\b")
_NO_TALK = re.compile(
    r"\b(?:do not want|not going|no longer want) to (?:talk|speak) to you\b|\b(?:do not"
    r"|not) (?:talk|speak) to me\b"
)
_ACCEPT = re.compile(
    r"\b(?:respect|accept) (?:that|my|this|it|the)\b|\b(?:it is|we are|i am) (?:over|done"
    r"|finished)\b|\bmean it\b|\bmoved on\b|\bgoodbye\b|\bfor good\b"
)
_FINALITY = re.compile(
    r"\b(?:mean it|serious|stop sending|(?:is|it|we|are|its) (?:over|done|finished|through)|i am done|police|never|again|asked you|told you|how many times|not interested|moved on|sick of|enough"
    r"|forever|for ever|from now on|permanently|(?:what|which) part|goodbye|hate you|do not love|disgust\w*|fuck off|for good|block\w*|harass\w*|no more|(?:respect|accept) (?:that|my|this|it)|nothing (?:left|more))\b"
)


def alone(plain: str) -> Found | None:
    """Judge "leave me alone": it is for good only where something final stands beside it."""
    found = _ALONE.search(plain)
    final_words = _FINALITY
    if not found:
        found, final_words = _NO_TALK.search(plain), _ACCEPT
    if not found or is_denied(plain, found) or not final_words.search(plain):
        return None
    return eased(
        plain,
        Found(Cue.NO_CONTACT, found.start(), found.end(), found[0]),
        rest_of(plain, found.end()),
    )


_GOOD = re.compile(rf"\b{FOR_GOOD}\b")
_LATER = re.compile(
    r"\bi will (?:be the one to )?(?:text|call|message|contact|reach|talk|speak|let you|come|be in touch|get in touch|find|get back|write|ring|reply)\b"
    r"|\b(?:when|until|once|if) i am (?:ready|calm|okay)|\bfor (?:a (?:while|bit|few|couple)|now|some time|the time being)\b|\bright now\b"
    r"|\b(?:some|need|little|bit of) (?:space|time)\b|\btime to think\b|\bgive me (?:time|space|a )"
)
_BOUND = re.compile(
    r"\b(?:(?:until|till)\b(?! (?:hell|you die|i die|pigs|the day))"
    r"|for\b(?! (?:good|ever|what|all|you|the rest|me\b|my own|both|your|everything|that|life|any))"
    r"|before (?=(?:the )?(?:\d+(?:st|nd|rd|th)|end of|\d+ [a-z]{3}|[a-z]{3}\w* \d)|(?:mon|tue|wed|thu|fri|sat|sun)|christmas|new year)"
    r"|right now|(?<!from )today|tonight|tomorrow|this (?:week|weekend|evening|morning|afternoon|month|year)"
    r"|at the moment|just now|yet)(?:\b|(?<= ))(?! (?:or ever|or never))"
)
SHORT = frozenset({Unit.MINUTES, Unit.HOURS, Unit.MOMENT, Unit.END_OF_DAY, Unit.TOMORROW})


def _bounded(rest: str) -> Term | None:
    """The end that follows a no, where one does: "until friday", "for a month", "tonight"."""
    found = _BOUND.search(rest)
    return term_in(rest[found.start() :]) if found else None


_AHEAD = re.compile(
    r"\b(?:until|till|for (?:a|the (?:next|rest|week|weekend|month|time being)|at least|about"
    r"|\d+|two|three|ten))\b[^.?]*$"
)
_OF = re.compile(
    r"\b(?:a|one|\d+|two|three|four|six|few|couple of|couple) (?:\w+ )?(?:days?|weeks?|months?"
    r"|while|bit|year)(?: of(?: \w+)?)? ?$"
)


def _before(plain: str, start: int) -> Term | None:
    """The end that stands before a no: "until friday please do not ...", "a month of no contact"."""
    head = re.split(r"[.?]", plain[:start])[-1]
    found = _OF.search(head) or (
        _AHEAD.search(head) if not re.search(r"\b(?:been|was|were|had|have)\b", head) else None
    )
    return term_in(found[0]) if found else None


_SPAM = re.compile(
    r"\b(?:spam\w*|scam\w*|cold call\w*|virus|unknown number|(?:chap|man|bloke|woman|someone"
    r"|guy) (?:rang|called|texted))\b"
)


_POLICE = re.compile(r"\b(?:police|cops|feds|101|999|911)\b")
_AIMED = re.compile(
    r"\b(?:you|your|again|stop|next time|next message|leave me|harass\w*|more (?:text|call"
    r"|message)s?)\b"
)
_OTHER_CRIME = re.compile(
    r"\b(?<!your )(?<!my )(?:neighbou?rs?|next door|bike|car|van|stolen|stole|burgl\w*|parcel|speeding|noise|accident|theft|wallet|crash"
    r"|break ?in|broke in|broken into|drunk|fight outside|alarm|some (?:guy|man|bloke|woman)|strange|dog|party|shop|window"
    r"|scam|fraud|lost|found|festival|match|show(?! (?:up|your))|drama|series|film|episode|her ex|his ex|their ex)\b"
)


def _is_of_others(plain: str, found: re.Match[str]) -> bool:
    """A block or the police, but for a caller, a thief, a neighbour."""
    if "block" in found[0]:
        return _SPAM.search(plain) is not None
    if not _POLICE.search(found[0]):
        return False
    aimed = _AIMED.search(plain) or len(plain) < 30
    return not aimed or _OTHER_CRIME.search(sentence_around(plain, *found.span())) is not None


def final(plain: str, found: re.Match[str], *, bounded: bool) -> Found | None:
    """A sign that is final in itself, unless it is denied, ends some day or leaves something allowed."""
    if is_denied(plain, found) or _is_of_others(plain, found):
        return None
    limit = Found(Cue.NO_CONTACT, found.start(), found.end(), found[0], scope=_place(found[0]))
    if not bounded:
        return limit
    return eased(plain, limit, rest_of(plain, found.end()))


def eased(plain: str, limit: Found, rest: str) -> Found:
    """A no with an end is space; one that names what stays allowed is logistics."""
    head = re.split(r"[.?]", plain[: limit.start])[-1]
    if allowed := (allowed_in(plain[limit.start :]) or _only_if(head)):
        return limit._replace(cue=Cue.LOGISTICS, exceptions=allowed)
    if _is_listed_on(plain):
        return limit
    if term := _before(plain, limit.start):
        return limit._replace(cue=Cue.SPACE, term=term)
    if term := _bounded(
        re.sub("right now", "", rest) if limit.words.startswith(("stop", "quit")) else rest
    ):
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
        m[0].strip()
        for m in regex(EXCEPT).finditer(words)
        if regex(NEEDED).search(m[0]) and not _LAWYER.search(m[0])
    )


_ONLY_IF = re.compile(
    r"\bif (?:it|this) is not (?:about|to do with|an? (?:actual |real )?emergency|urgent"
    r"|important|for)\b[^.?]*$"
)


def _only_if(head: str) -> tuple[str, ...]:
    return (found[0].strip(" ,"),) if (found := _ONLY_IF.search(head)) else ()


_LAWYER = re.compile(r"\b(?:lawyers?|solicitors?|attorneys?|police|court)\b")
_PLACE = re.compile(
    r"\b(?:house|home|flat|place|door|work|office|school|gym|street|apartment|uni|property)\b"
)


def _place(words: str) -> Scope:
    return Scope.PLACE if _PLACE.search(words) else Scope.PERSON


_VERBS = re.compile(
    r"\b(contact|text|call|ring|phon|messag|e ?mail|mail|dm|facetim|ping|buzz|snap|whatsapp|skyp|writ|inbox|bother|approach|harass|chas|pester|hassl|disturb|hound|stalk|spam|reach"
    r"|visit|tag|add|pok|talk|speak|reply|respond|answer|touch|hit|blow|communicat|come|look|find|follow|try|attempt|send)"
)
_CALLS = frozenset({"call", "ring", "phon", "facetim"})
_LIGHT = frozenset(
    {
        "talk",
        "speak",
        "bother",
        "disturb",
        "chas",
        "pester",
        "hassl",
        "tag",
        "add",
        "pok",
        "snap",
        "follow",
        "buzz",
        "ping",
        "visit",
        "find",
        "reply",
        "respond",
        "answer",
    }
)
_CLEAN = re.compile(
    rf"^(?:$|,| (?:{FOR_GOOD}|more|sorry|please|and|or|because|as i|since|i|we|it is (?:over|done|not)|this|that is|you|your|thanks|thank|okay|just|for|in any|not|by any"
    r"|under|unless|except|until|personally|directly|full|about|on|at|via|through|by|from|to|when|while|if|before|after|so|every|all|like|with|over|anywhere|here|right|now|tonight|today|tomorrow|this|yet|ya|babe|then|whatever|never|do not|is what|means|leave|go|move|stop|only|even|seriously|really|unwanted)\b)"
)
_OFTEN = re.compile(
    r"^(?:,? (?:again|please))* (?:(?:so|this|that) (?:much|often)|every|all (?:day|night"
    r"|the time)|constantly|over and over|\d+ times|non stop|back to back|as (?:much|often))\b"
)
_WHEN = re.compile(
    r"^(?:,? (?:again|please|ever|any ?more))* (?:at (?:night|\d|this|that|midnight|stupid|work|all hours|home|uni)|before|after|when|while|whilst|during|if|in the (?:morning|middle|night)|so (?:late|early|much|often)"
    r"|(?:this|that) (?:late|early|much|often)|late|early|first thing|every|all (?:day|night|the time)|constantly|like (?:that|this|a)|over and over|with (?:your|this|that|all)|\d+ times|non stop|back to back)\b"
)
_REASON = re.compile(
    r"^,?(?: (?:because|as|sorry|please|now|right now))* i (?:am|will be|have) (?:\w+ )?(?:in"
    r"|at|busy|driving|working|asleep|sleeping|on|with|going|out|off|having|trying|watching"
    r"|a (?:meeting|call)|to (?:work|sleep))\b"
)
_INSTEAD = re.compile(
    r"^do not (?:text|call|message|ring), (?:just )?(?:call|text|message|email|ring) me$"
)
_REASON_BEFORE = re.compile(
    r"\bi (?:am|will be)(?: going to be)? (?:\w+ )?(?:in|at|busy|driving|working|asleep"
    r"|sleeping|on)\b[^.?]*[.,]? ?$"
)
_ABOUT = re.compile(
    r"^(?: (?:again|any ?more|ever|please))* (?:about|regarding|re|with) (?P<what>[^.?,]+)"
)
_US = re.compile(
    r"^(?:about )?(?:us|this|it|that|him|her|what|how|your feelings|feelings|the (?:break ?up"
    r"|relationship|past)|our|love|everything|any)\b"
)


def asked(plain: str, found: re.Match[str]) -> Found | None:
    """An order not to reach them: what follows says for good, for a time, by one way, or no limit at all."""
    rest = rest_of(plain, found.end())
    if is_denied(plain, found) or not _is_whole(found[0], rest):
        return None
    good = _GOOD_NEXT.match(rest)
    limit = Found(Cue.NO_CONTACT, found.start(), found.end(), found[0] + (good[0] if good else ""))
    is_final = bool(good) or "never" in found[0] or "ever" in found[0]
    narrowed = (
        _other_way(plain, limit, good)
        or _about(limit, rest)
        or _one_way(plain, limit, rest, is_final)
    )
    if narrowed:
        return narrowed
    smaller = eased(plain, limit, rest)
    if smaller.cue is not Cue.NO_CONTACT:
        return smaller
    return _at_times(plain, limit, rest, is_final) or (
        limit if is_final or COLD.search(plain) or _GOOD.search(rest) else _by_verb(limit, rest)
    )


_FIRM = re.compile(
    r"\b(?:contact|text|messag|e ?mail|writ|reach|harass|touch)\w*(?: to)?(?: me| us)?$"
)
_OBJECT = re.compile(
    r"^ (?:the|an?|that|my|his|her|their|our|these|those|some|any (?!more)|every|what|where|which|who|names?|things|stuff|pic\w*|photos?"
    r"|memes?|links?|videos?|back|first|last|good|happy|random|at least|details|lists?|updates|to (?:say|ask|tell|come|get|see|buy|bring)"
    r"|asking|saying|telling|like this|dirty|rude|silly|sexy|songs?|jokes?|puns?|spoilers?)\b"
)
"""What may be sent, asked or said: then it is no limit on contact."""


_SMALL = re.compile(rf"^ {SMALL}(?!,? (?:and|or|nor) )")


def _is_whole(words: str, rest: str) -> bool:
    """The order ends here, or goes on as orders do; it has no object of its own ("text me the list")."""
    if _SMALL.search(rest):
        return False
    if _CLEAN.search(rest):
        return True
    return _FIRM.search(words) is not None and not _OBJECT.search(rest)


_GOOD_NEXT = re.compile(rf"(?:,? (?:{FOR_GOOD}))+")
_OR_ELSE = re.compile(r"^,? (?:or|and|nor) (?:do not |to |even )*\w+(?: (?:to|or|and) \w+)?")


def _other_way(plain: str, limit: Found, good: re.Match[str] | None) -> Found | None:
    """Another way is named: "don't text me, call me"."""
    named = regex(OTHER_WAY).search(plain[limit.stop :]) and not good
    if named or _INSTEAD.search(limit.words):
        return limit._replace(cue=Cue.LOGISTICS, scope=Scope.CHANNEL)
    return None


def _about(limit: Found, rest: str) -> Found | None:
    """A subject alone is barred: "don't text me about it", "... about the car"."""
    about = _ABOUT.search(rest)
    if not about:
        return None
    barred = limit._replace(words=limit.words + about[0], scope=Scope.SUBJECT)
    if _US.search(about["what"]):
        return barred._replace(cue=Cue.NOT_NOW, term=Term(Unit.SUBJECT, 1, None, about["what"]))
    return barred._replace(cue=Cue.LOGISTICS)


def _one_way(plain: str, limit: Found, rest: str, is_final: bool) -> Found | None:  # noqa: FBT001
    """One way alone is barred: "don't contact me on here"."""
    way = regex(ONE_WAY).search(rest)
    if not way:
        return None
    if is_final and not regex(OTHER_WAY).search(plain[limit.stop + way.end() :]):
        return None
    return limit._replace(cue=Cue.LOGISTICS, words=limit.words + way[0], scope=Scope.CHANNEL)


def _at_times(plain: str, limit: Found, rest: str, is_final: bool) -> Found | None:  # noqa: FBT001
    """How often or when is barred: "... so much", "... at night", "... I'm in a meeting"."""
    if _OFTEN.search(rest):
        return limit._replace(cue=Cue.SPACE)
    busy = _REASON.search(rest) or _REASON_BEFORE.search(plain[: limit.start])
    if _WHEN.search(rest) or (busy and not is_final):
        return limit._replace(cue=Cue.NOT_NOW, term=term_in(rest))
    return None


def _by_verb(limit: Found, rest: str) -> Found:
    """Without "again" or anything cold beside it, the verbs say how far the no goes."""
    more = _OR_ELSE.match(rest)
    verbs = set(_VERBS.findall(limit.words + (more[0] if more else "")))
    if not verbs:
        return limit
    if verbs <= _CALLS:
        return limit._replace(cue=Cue.LOGISTICS, scope=Scope.CHANNEL)
    if verbs <= _LIGHT:
        return limit._replace(cue=Cue.SPACE)
    return limit
