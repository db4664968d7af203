"""Signs of "do not reach me": what is asked not to be done; what follows says how far it goes."""

from __future__ import annotations

from leeway.cues._speech import (
    FILL,
    OTHERS,
    REACH_ME,
    REACH_NO_ONE,
    REACH_STEMS,
    REACHED_ME,
    REACHING_ME,
    START,
    sign,
)

_WISH = (
    r"(?:(?:would|could|will|can|do)?(?: you)? ?(?:please|kindly|just)? ?(?:i )?(?:(?:really|just|also|now|am going to|would|will|have|honestly|simply|do) )*"
    r"(?:need|want|ask|beg|asking|begging|demand|prefer|require|request|appreciate it if|appreciate if|appreciate|like|wish|insist|expect|trust|hope)(?: for)? )"
)


ASKED_NOT = (
    sign(
        REACH_STEMS,
        rf"{OTHERS}(?<!\bi )(?<!to i )(?:\bdo not|\bnever|\bno more|\bnot ever|{START}not|\b(?:to"
        rf"|please|kindly|and|or|better|best|just) not|\byou will not) {FILL}(?:{REACH_ME}"
        rf"|{REACHING_ME})",
        "a bare order not to reach me",
        no=True,
    ),
    sign(
        REACH_STEMS,
        rf"\b(?:you (?:really |just )?(?:must|should|may|can|are|ought|need|shall|have"
        rf"|will) not(?: to)?|(?:can|could|would|will) you (?:please |just |maybe )*not|(?:are"
        rf"|is) not to|not to be) {FILL}(?:{REACH_ME}(?<!reach me)(?<!hold of me)|{REACHING_ME}|{REACH_NO_ONE})",
        "you must not reach me",
        no=True,
    ),
    sign(
        REACH_STEMS,
        rf"\b(?:(?:best|better|appreciate|like|prefer|great|good|nice|easier|thankful|grateful|kind"
        rf"|love|helpful|help|glad|healthier|wish|hope|hoping|rather|ask|request|insist|means|fair"
        rf"|respect|want)\b(?: \w+){{0,3}}? (?:you (?:did|do|would|could|will|can)? ?(?:not|never)"
        rf"|you stopped|you would stop)) {FILL}(?:{REACH_ME}|{REACHING_ME}|{REACH_NO_ONE}|{REACHED_ME})",
        "better if you did not reach me",
        no=True,
    ),
    sign(
        "text|call|messag|writ|contact|email|ring|phon|repl",
        rf"(?<!\byou )(?<!they )(?<!\bi )(?<!\bhe )(?<!she )(?<!\bwe )\b(?:do not|never) (?:ever "
        rf"|please |try to )*{REACH_NO_ONE}",
        "an order not to write, without a word for whom",
        no=True,
    ),
    sign(
        REACH_STEMS,
        rf"(?<!i will )(?<!i can not )(?<!would not )(?<!can not )(?<!could not )(?<!never )(?<!do "
        rf"not )(?<!did not )(?<!they )(?<!not )\b(?:stop|stopped|quit|cease|refrain from|avoid"
        rf"|desist from|enough with|give up on|give up|no more) (?:(?!(?:and|then|when|by|so|him"
        rf"|her|them|at|for|being|worrying|it|thinking|saying|that|but|or|people|everyone|work"
        rf"|to)\b)\w+ ){{0,4}}?(?:to )?(?:{REACHING_ME}|(?:write|call|text|message"
        rf"|contact)(?: to)? me)",
        "an order to stop reaching me",
        no=True,
    ),
    sign(
        "stop|quit",
        r"\b(?:stop|quit) (?:texting|calling|messaging|ringing|writing)(?:,? (?:and |just "
        r"|please )*(?:stop|quit) (?:texting|calling|messaging|ringing|writing|coming))+",
        "stop this, stop that",
    ),
    sign(
        REACH_STEMS,
        rf"{_WISH}(?:that )?you (?:(?:to )?(?:not|never|stop|quit|did not|do not|would not"
        rf"|could not|will not|please not|stopped|would stop|cease|never ever"
        rf"|no longer)) (?:to )?{FILL}(?:{REACH_ME}|{REACHING_ME}|{REACH_NO_ONE}|{REACHED_ME})",
        "a wish that they do not reach me",
        no=True,
    ),
    sign(
        REACH_STEMS,
        rf"(?:(?:do|would|will|can|could) not|never|no longer|rather|does not) (?:(?:ever|really"
        rf"|even|still|have) )*(?:want|need|like|wish|appreciate|welcome|accept|tolerate|allow"
        rf"|rather|have)?(?:ed)? ?(?:for )?(?:you|your) (?:to |did not |do not |not )?(?:(?:ever"
        rf"|just|keep|be|even|fucking|again|constant|constantly) )*(?:{REACH_ME}|{REACHING_ME}"
        rf"|(?:messages|texts|calls|emails)\b(?! back))",
        "not wanting to be reached",
        no=True,
    ),
    sign(
        REACH_STEMS,
        rf"\bthere (?:is|will be) (?:no (?:more )?(?:need|reason|point)|nothing) (?:for|in) (?:us"
        rf"|you) (?:to )?(?:{REACH_ME}|{REACHING_ME})",
        "no reason to reach me",
    ),
)
"""What is asked not to be done; what follows decides whether it is for good, for a time or for one way only."""
