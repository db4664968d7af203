"""Whether a sign is meant: not where it is denied, remembered, told of others, or only asked about.

A welcome has more against it, for it may lift a no: scorn before or after it, a condition, a practical end.
"""

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


# ---------------------------------------------------------------- a welcome that is none

_OWN_THOUGHT = re.compile(
    r"\bi (?:do |did |really |just |still |honestly )*(?:think|thought about (?:it|this|us)|guess|suppose|believe)\b(?: that\b)?"
    r"|\b(?:just )?(?:want(?:ed)?|would like|wanna) (?:to (?:say|tell you|let you know)|you to know)\b(?: that\b)?"
)
"""What may stand before a welcome that is meant."""

_SCORN = re.compile(
    r"\b(?:why(?! not\b| (?:do|can|should|could) not (?:we|you)\b)|how come|who|whom|since when|as if|as though|if only"
    r"|wish|you (?:\w+ ){0,2}(?:think|thought|reckon|believe|assume|imagine|expect|suppose)\b(?! (?:that )?we\b)"
    r"|do (?:you|we|they) (?:really|honestly|seriously|actually)|makes? you|oh|wow|so now|now you (?:want|get|say)"
    r"|say|says|said|saying|tell|tells|telling|told|pretend|imagine|in what|in which|dare|suddenly|funny)\b"
)
_TURNED_ROUND = re.compile(r"\b(?:would|should|must|did|do|like|as if)(?: ever| even)? $")
"""Before "i want to ...": asked without a wish to know."""

_UNSAID = re.compile(
    r"[ ,.?]*(?:(?:(?:ha)+h?|haha\w*|lo+l|lmao|and|oh|but|right|well),? ?\.? ?)*"
    r"(?:(?:not|no|nope|never|psych|sike|jk|j k)(?=$|[.?]| ever| way| chance)"
    r"|(?:i am |am )?(?:just |only )?(?:kidding|joking)\b)"
)
_MOCKED = re.compile(
    r"\b(?:as if|yes,? right|said no one|in your dreams|dream on|over my dead|hell freezes|or else|and see what"
    r"|in court|lawyers?|solicitors?|attorneys?)\b"
)
_PRICE = re.compile(
    r"\b(?:if|when|once|unless|until) you (?:have|had|get help|pay|stop|quit|apologi\w+|promise|change|sign|move|admit|leave|give|learn"
    r"|grow|bring|are sober|sober|see a|finish|return|prove|send|sort|drop|dare)\b"
)


_OTHER_PERSON = r"(?:mum|mom|dad|sis|sister|bro|brother|nan|gran|babe|boss|him|her|them|someone(?: else)?|somebody(?: else)?|another|my \w+)"
_WITHDRAWN = re.compile(
    r"\b(?:forget (?:it|that|this|about it)(?=$|[.,?]| (?:sorry|please|now|then|actually|okay|it is))|never ?mind(?! (?:what|about|all|how|that i|the)\b)"
    r"|nvm|scrap that|on second thoughts?|strike that|ignore (?:me|that|this|it)(?=$|[.,?]| (?:sorry|please))"
    r"|wrong (?:chat|person|number|window|group|thread|recipient|contact)"
    rf"|(?:was|is|were|been) (?:meant |supposed to be )?for {_OTHER_PERSON}(?=$|[.,?]| (?:sorry|not))|meant (?:for|to (?:send|text|message)) (?!you\b|us\b)\w+"
    rf"|not (?:meant )?for you(?=$|[.,?]| (?:sorry|but))|{_OTHER_PERSON} i mean(?:t)?(?=$|[.,?]| sorry))"
    r"|[.,?] ?(?:(?:and|oh|but|well|wait|actually|sorry|hmm|ah|okay|or|ugh) ?,? ?)*(?:actually|wait|or|oh)? ?(?:no|not|do not|nope|better not|rather not)(?=$|[.,?]| (?:actually|wait|forget|sorry|do not|i can not|i do not want))"
    r"|\bi (?:actually |really |still )*(?:do not|can not) (?:actually |really )*(?:want to|do this|want that)(?=$|[.,?])"
)
"""What takes a welcome back later in the same message, or was not meant for me at all."""

_SCOLDS = re.compile(
    r"\byou (?:need to |have to |had to |must |should |could |can |will |would |please |just |really |to |ever )*(?:stop|quit)\b(?! (?:avoiding|ignoring|hiding|worrying|blaming yourself))"
    r"|(?:^|[.,?] ?|\b(?:and|please|just|but|then|also|so) )(?:stop|quit) (?:the )?(?!avoiding|ignoring|hiding|worrying|blaming|apologi|being sorry|by\b|in\b|over\b|at\b)\w+"
    r"|\byou (?:still |just |always |only )*(?:keep|kept) (?!popping|coming (?:to|into) my|crossing|making me (?:smile|laugh)|being)\w+ing\b"
)
"""A talk asked for with a scolding: they name what has to end."""


def is_scorned(plain: str, start: int, stop: int) -> bool:
    """Words at a place are said with scorn, as a wish, at a price, or taken back by what follows."""
    said = _OWN_THOUGHT.sub(" ", re.split(r"[.?]", plain[:stop])[-1])
    rest = rest_of(plain, stop)
    if _WITHDRAWN.search(plain, stop) or _SCOLDS.search(plain):
        return True
    if _UNSAID.match(plain, stop) or _UNSAID.match(plain, stop + len(rest)):
        return True
    if (
        _SCORN.search(said)
        or _MOCKED.search(plain, stop)
        or _PRICE.search(_FREE.sub(" ", said + rest))
    ):
        return True
    own = plain.startswith("i ", start)
    return own and _TURNED_ROUND.search(plain[:start]) is not None


_FREE = re.compile(
    r"\b(?:if|when|whenever|once) you (?:still |ever |would |really |do |also )*(?:want|like|wish|fancy|feel|can|could|need|prefer"
    r"|do not mind|have (?:the )?(?:time|a (?:minute|moment|second|sec|chance))|get (?:the )?(?:time|a (?:minute|moment|second|sec|chance))"
    r"|are(?= (?:ready|free|up for|able|okay|around|there|happy)|$|[.,?]))\b(?: like (?:it|that)| up to it)?"
    r"|\b(?:mind|okay|fine|alright|all right|cool|happy|good) if you\b|\bif (?:that|it|this) is (?:okay|fine|alright|all right|good|not too \w+)"
    r"|\babout (?:us|it|this|that|things|everything|anything|all (?:this|of (?:it|this))|what|how|you and me|our relationship)\b"
)
"""Left to me, or about the two of us: no condition."""

_BOUND = re.compile(
    r"\b(?:if|when|whenever you|once|unless|until|till|because|provided|as long as|only|just about|strictly|about|regarding|re|concerning"
    r"|by accident|accidentally|by mistake|in case|through|via|urgent|emergency|asap|for (?:the|your|my|our|a) (?!while|bit|moment|minute|sake)"
    r"|to (?:arrange|sort|collect|pick|discuss|settle|return|drop|organi[sz]e)|so (?:i|you) can"
    r"|after (?!(?:the )?\d|\w+day\b|(?:work|school|lunch|dinner|noon|midday|tonight|today|tomorrow|that|christmas|xmas|new years?|all)\b))\b"
)
_MORE = re.compile(
    r"[.?] (?=(?:and |but |so )?(?:only|just|if|when|once|unless|because|about|strictly)\b)"
)


def is_bound(plain: str, start: int, stop: int) -> bool:
    """Words at a place hang on a condition, or serve something practical."""
    whole = _MORE.sub(", ", plain)
    said = re.split(r"[.?]", whole[:start])[-1] + whole[start:stop] + rest_of(whole, stop)
    return _BOUND.search(_FREE.sub(" ", said)) is not None


_PLAINLY = re.compile(
    r"(?:(?:okay|yes|yeah|fine|so|and|but|alright|all right|right|maybe|honestly|actually|well|sure|look|hey|hi|hello|then|please"
    r"|just|of course|listen|babe|sorry|i am sorry|also|anyway|from (?:now|today) on|i (?:really |do |also )*(?:miss(?:ed)?|love) (?:you|us)"
    r"|i|that|it is okay|that is (?:okay|fine)|if you (?:want|like)|when you are ready|whenever you (?:want|like))\b[ ,]*)*"
)


def is_plain_leave(plain: str, start: int, stop: int) -> bool:
    """A leave ("you can text me") is given as such: nothing else begins its clause, and nothing is asked."""
    before = _OWN_THOUGHT.sub(" ", re.split(r"[.?]", plain[:start])[-1])
    clause = re.split(r", | and | but ", before)[-1].strip()
    asked = re.fullmatch(r"[^.,?]*\?", rest_of(plain, stop, keep=True))
    return _PLAINLY.fullmatch(clause) is not None and asked is None


# ---------------------------------------------------------------- sentences


def rest_of(plain: str, at: int, *, keep: bool = False) -> str:
    """The rest of the sentence from a place on; its stop as well, where `keep`."""
    found = _SENTENCE.match(plain, at)
    rest = found[0] if found else ""
    return rest if keep else rest.rstrip(".?")


_SENTENCE = re.compile(r"(?:[^.?]|(?<=\d)\.(?=\d))*[.?]?")
