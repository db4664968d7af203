"""Signs of "not now": they decline this moment or this subject."""

from __future__ import annotations

import re

from leeway.cues._speech import END, START, sign
from leeway.cues._terms import term_in
from leeway.term import Term

_RIGHT_NOW = (
    r"(?:right now|now|tonight|today|at the moment|this (?:evening|morning|afternoon|week"
    r"|weekend|minute)|at work|at this (?:hour|time)|yet|again|over text|on here"
    r"|over the phone|until|before|this late|so late|any ?more today|any ?more tonight|late"
    r"|first thing|here|in public|by text|like this)"
)


_TALK = (
    r"(?:talk|speak|chat|call|text|discuss|argue|fight|do (?:this|that|it|us|all this)"
    r"|have (?:this|that) (?:convo|conversation|talk|chat|argument|fight|discussion)"
    r"|get into (?:this|it|that|all that)|go (?:over|into|there|through)|deal with|handle"
    r"|think about|face|answer|reply|respond|message|meet|see you|open|rehash|take (?:this"
    r"|your call|it)|go round)"
)


_BUSY = (
    r"(?:at (?:work|dinner|lunch|breakfast|church|a \w+)|in (?:a|the|my|class|bed|work|town"
    r"|lecture|public|meetings?|court|hospital|surgery|the (?:car|bath|office|middle))"
    r"|on (?:shift|the (?:train|bus|phone|tube|way|road)|a (?:call|shift|date)|my way|call)"
    r"|with (?:my|the|friends|people|mum|mom|dad|family|a|someone|work)|driving|working|busy"
    r"|asleep|half asleep|sleeping|about to (?:sleep|go|drive)|teaching|studying|revising|out"
    r"|out with \w+|out for \w+|in the middle|at (?:the|my|uni|school|a|mums|dads|gym|dinner"
    r"|lunch))"
)


_TOPIC = (
    r"(?:about )?(?:us|this|it|that|things|him|her|everything|what happened|any of (?:this|it)"
    r"|all (?:this|that)|last night|the break ?up|our relationship|feelings|anything|stuff)"
)


NOT_NOW = (
    sign(
        "too ",
        r"\btoo (?:tired|drunk|upset|angry|stressed|exhausted|drained|ill|cross|sad|raw|shattered"
        r"|knackered)(?: to \w+(?: (?:this|it|that))?)?(?: (?:tonight|now|right now|today"
        r"|this evening)|[., ]+(?:tomorrow|later|another time|can we|not now))",
        "too tired, tomorrow",
    ),
    sign(
        "have",
        r"\b(?:do not|can not|just do not) have it in me\b|\bhave not got it in me\b",
        "not in me tonight",
    ),
    sign("hour|time", r"\bnot at (?:this|that) (?:hour|time)\b", "not at this hour"),
    sign(
        "today|tonight|right|now|evening",
        r"\b(?:today|tonight|right now|this evening|now) i can not (?:talk|speak|do|discuss|think"
        r"|deal|face|answer|handle)|\bcan not (?:talk|speak) (?:of|about) (?:it|this|that"
        r"|us) (?:this|tonight|today|now|right now|at)",
        "cannot tonight",
    ),
    sign(
        "now|right|tonight|today|week|evening|morning|afternoon|second|minute|moment|text|phone"
        "|whatsapp|here|yet|front|mood|public|work|tomorrow",
        rf"(?:{START}|\b(?:please|but|just|honestly|okay|sorry|and|babe|it is|definitely|maybe|so"
        rf"|saying|i said|parents|mum|ugh|no|like|actually|preferably|really|i am|talk|right|mate"
        rf"|hun|ideally) )(?<!why )(?<!if )(?<!am )(?<!is )(?<!are )(?<!do )(?<!did )(?<!does "
        rf")(?<!was )(?<!or )not (?:right now|now|tonight|today|this (?:week|weekend|evening"
        rf"|morning|afternoon|second|minute|time)|at the moment|over (?:text|the phone|whatsapp"
        rf"|message)|here|just now|just yet|yet|by text|on (?:the phone|here|text)|in front of"
        rf"|in the mood|in public|at work|tomorrow either)\b(?! (?:satan|that|a |the |my|your|bad"
        rf"|so|too|as|only|sure|even))",
        "not now",
        no=True,
    ),
    sign(
        "can |could |able|energy|state|position|mood|going",
        rf"(?<!you )(?<!they )(?<!we )(?<!he )(?<!she )\b(?:can not|could not|am not able to"
        rf"|not able to|not going to|will not be able to|do not have (?:the (?:energy|time"
        rf"|headspace|strength|capacity|bandwidth) )?to|no energy to|am in no (?:state|position"
        rf"|mood) to) (?:(?:really|even|just|actually|possibly|physically|be|keep|always"
        rf"|face) )*{_TALK}(?: (?:to you|about (?:\w+ ?){{1,3}}|with you|on the phone|properly|this"
        rf"|it|that|conversation|convo|with this|us|you|all|any of this|stuff|over|any more"
        rf"|for long|much|out|your calls|back|more|things|with))*(?:(?:,| because| as"
        rf"| sorry)* (?:{_RIGHT_NOW}|i am|my|im|in|at|with|driving|too|got|have to|sorry|the|people"
        rf"|everyone)\b|{END}(?=.*\b(?:i am|my|later|at|in|with|driving|work|tired|busy|meeting"
        rf"|sorry|will|tomorrow|after|tonight)\b))(?!.*\b(?:text|call|message|ring"
        rf"|email)(?: me)?(?: instead)?\?)",
        "cannot talk now",
        no=True,
    ),
    sign(
        "can ",
        rf"{START}(?:i |sorry |sorry, |hey |no |hi |look |babe )*can not (?:really )?(?:talk|speak"
        rf"|chat|call)(?: (?:now|right now|sorry|at the moment|tonight|today|long|much))?(?:$"
        rf"|[.,](?! ?(?:text|message|call|can you|type|whatsapp|ring|email|so text|but text)))",
        "cannot talk",
        no=True,
    ),
    sign(
        "later|now|tomorrow|after|talk|until|leave|wait|another|stop|can ",
        rf"(?:{START}|\bi am )(?:still |just |currently |sorry )*{_BUSY}\b[^?]{{0,25}}\b(?:later"
        rf"|not now|can not|tomorrow|after|talk|until|leave it|not tonight|wait|another time"
        rf"|please stop)\b",
        "busy, later",
    ),
    sign(
        "busy",
        r"\b(?:busy|flat out|swamped|slammed|snowed under|rammed|tied up|hectic) (?:right now|now"
        r"|tonight|today|at the moment|until|this (?:week|weekend|evening|afternoon)|all (?:day"
        r"|week|evening)|at work|for the|till|with (?:work|exams|uni|deadlines|family)|tomorrow"
        r"|rest of)|\bi am (?:really |so |very |a bit |quite |too )*busy(?: sorry)?(?=$|[.,])",
        "busy",
    ),
    sign(
        "too ",
        rf"\btoo (?:\w+ (?:and \w+ )?)(?:for (?:this|that|it|any of|a (?:fight|talk|chat"
        rf"|conversation)|an argument|all this|talking|us)|to (?:{_TALK}|be having|even|fight))",
        "too tired for this",
    ),
    sign(
        "doing|having|discussing|talking|getting|going|arguing|fighting",
        r"\bi am not (?:going to be |even )*(?:doing (?:this|that|it)|having (?:this|that)"
        r"|discussing|talking about (?:this|it|us|that)|getting into|going (?:into|over|there"
        r"|through)|arguing|fighting)(?: (?:this|it|that|conversation|convo|argument|with you"
        r"|again|about (?:it|this|us)))*(?=$|[.,]| (?:right now|now|tonight|today|over text|again"
        r"|here|at|on|in front|over|until|with|any|when|while|because|by|anymore)\b)",
        "not doing this now",
    ),
    sign(
        "want|feel|wish|like|rather|willing|prepared|ready|looking|refuse|interested|desire|done"
        "|arsed|bothered|up|going|here|hear",
        rf"(?<!you )(?<!they )\b(?:(?:do|really do|would|did|can) not (?:(?:really|even|honestly"
        rf"|actually|just) )*(?:want|feel like|wish|like)(?: to)?|rather not|not (?:want|wanting"
        rf"|going|willing|here|prepared|ready|looking) to|refuse to|not interested in|no desire to"
        rf"|done|not up for|can not be (?:bothered|arsed|asked)(?: to)?) (?:(?:be|keep|even|start"
        rf"|always|have to|have|get into|just) )*(?:talk|talking|speak|meet up|meet|discuss|discussing|argue"
        rf"|arguing|fight|fighting|get into|getting into|go into|going into|go over|going over"
        rf"|go there|do this|doing this|have this|having this|hear (?:it|this|about it)"
        rf"|deal with (?:this|it)|rehash|rehashing|think about (?:this|it|us)|go through"
        rf"|going through|explain|explaining|text about|open that)(?: (?:{_TOPIC}|with you|to you"
        rf"|on the phone|any more|anymore|all over|conversation|convo|argument"
        rf"|chat))*(?! you\b)(?: (?:{_RIGHT_NOW}))?(?=$|[.,?]| (?:right|tonight|today|now|at|this"
        rf"|any|again|with you|okay|please|so|and|because|i|over|until|till|in front|every|all|just"
        rf"|like|on|yet|when|while|if|for|before|sorry|here)\b)",
        "no wish to talk about it",
        no=True,
    ),
    sign(
        "another|other|later|tomorrow|until|morning|next|when|sleep|after|tonight|not",
        r"(?<!you )(?<!i )(?<!they )(?<!we )\b(?!we can (?:talk|speak|meet|chat|call)\b)(?:can|could|let us|shall|should|please|maybe|would rather"
        r"|rather|we|to) (?:(?:we|please|maybe|just|it|this|i|not|you|can|do|us|rather|could|all"
        r"|that) )*(?:do|talk|have|discuss|speak|leave|wait|pick|save|continue|park|finish|call"
        r"|chat|put|hold|go over|go into|deal with)(?: (?:this|it|that|about|us|up|off|the"
        r"|conversation|chat|things|talk|call|again|on|for|convo|properly|more|with|to"
        r"|later|the day after))* ?(?:another (?:time|day|night)|some other time|later|tomorrow|until"
        r"|in the morning|next week|when (?:i am|we are|you are|i have)|after (?:work|my|the|i)"
        r"|sleep on it|a bit later|tonight)\b(?! (?:on )?(?:for|in) (?:dinner"
        r"|lunch))(?=.*)(?! (?:about )?(?:dinner|lunch|the (?:holiday|party)))|^(?:later"
        r"|not yet)(?: please| maybe| okay| yeah| sorry)+\.?$|^(?:okay |maybe |sorry "
        r"|no )*tomorrow(?: (?:after|at|before) \w+| evening| night| morning| then| please"
        r"| okay)+\.?$|\b(?:later maybe|maybe later|some other time|another time(?= |$|[.,])"
        r"|not until (?:tomorrow|later|after)|ask me (?:later|tomorrow|another time))\b",
        "another time",
    ),
    sign(
        "sleep|bed|night",
        rf"{START}(?:i am |am |just |right |okay |sorry |look )*(?:going to|off to|need to"
        rf"|trying to|got to|have to|want to|heading to|about to|going"
        rf"|need) (?:go to )?(?:my )?(?:sleep|bed)(?: now)?(?:[.,]? ?(?:good )?night"
        rf"| we can talk tomorrow| talk tomorrow|[.,]? not now)\.?$|^(?:(?:okay|right|look|please"
        rf"|i am tired|it is late|its late)[.,]? )?(?:i am )?going to sleep\.?$",
        "going to sleep, curtly",
    ),
    sign(
        "let |can |could |start|drop|leave|enough|stop|quit|ask|bring|going|push|we ",
        rf"(?:{START}|\b)(?:(?:please|and|ugh|look|no|okay|just|so|seriously|babe|hey|right"
        rf"|sorry) )*(?:do not (?:even |you |dare )*start(?: (?:with|on|this|that|again|it|me|now"
        rf"|all))*(?! (?:the|watching|without|cooking|eating|your|a|work|til|until|my|dinner"
        rf"|it without))(?=$|[.,?]| (?:with|on|this|that|again|its|it is|please|now|about))"
        rf"|(?:let us|can we|could we|please|we)(?: please| just| maybe| really)* not (?:get into"
        rf"|do (?:this|that)|go (?:there|over|into|through)|talk about|discuss|argue|fight|start"
        rf"|open|have this|bring|go down|rehash|now|tonight|today|make|ruin|drag)|(?:can"
        rf"|could) (?:we|you)(?: please| just)* (?:drop (?:it|this|that|the subject)|leave (?:it"
        rf"|this|that|things)|stop (?:talking about|going on about|bringing up|asking)|not (?:go|do"
        rf"|talk|start|bring)|park|let it go)(?: (?:it|this|that|there|the subject|here|for (?:now"
        rf"|tonight|today)))*)|\b(?:please |just |now )?(?:drop (?:it|this|the subject)(?=$|[.,?]"
        rf"| (?:please|okay|for|now|already|tonight))|leave it (?:there|at that|for (?:now|tonight"
        rf"|today)|alone now)|let it go for (?:now|tonight|today)|enough (?:for (?:today|tonight"
        rf"|now|one (?:day|night))|of this (?:now|tonight|today))|(?:stop"
        rf"|quit) (?:asking(?: me)?(?: about (?:it|this|us))?|bringing (?:it|this|that) up"
        rf"|going on about (?:it|this)|pushing (?:it|this)))(?=$|[.,?]| (?:please|okay|now|tonight"
        rf"|today|about|i|every|again)\b)",
        "let us not",
    ),
    sign(
        "mood|hurts|headache|good|time|not|energy|talked|headspace",
        r"\bnot in (?:the|a|any) (?:mood|place|state|right (?:place|headspace|frame|state|mood)"
        r"|good (?:place|headspace|mood)|fit state|headspace)\b(?! for (?:sushi|pizza|food|cooking"
        r"|cleaning|a (?:film|party)|pasta|curry|indian|chinese|thai|work|gym|going out))|\b(?:not"
        r"|never) (?:a|the|really a) (?:good|great|right|best)? ?time(?: for (?:this|that))?(?=$"
        r"|[.,]| (?:right|for|to talk|i|sorry|please|can|now|because)\b)|\b(?:is|it is"
        r"|bit of) (?:a |not )?bad time\b|^(?:sorry[., ]*)?bad time(?: sorry)?(?=$|[.,])"
        r"|\bnot (?:really )?up (?:for|to) (?:this|that|talking|it|a (?:talk|chat|conversation"
        r"|call))\b|\b(?:no|not have the|do not have) (?:energy|headspace|capacity|bandwidth"
        r"|strength) for (?:this|that|it|you|us|any)|\b(?:talked|argued) out\b",
        "not in the mood",
    ),
    sign(
        "sec|second|minute|moment|hour",
        r"\bgive (?:me|us) (?:a |an |one |another |five |ten |twenty |two |half |like |just |\d+ "
        r"|couple |few |of |quick )*(?:sec|second|minute|moment|hour)s?\b",
        "a moment, please",
    ),
    sign(
        "late|midnight|gone|1am|2am|3am|4am|5am|middle",
        r"\bit is (?:like |already |gone |past |nearly |almost |literally )*(?:midnight|one|two"
        r"|three|\d{1,2}(?:[:.]\d\d)? ?am|late|so late|too late for this|the middle of the night"
        r"|gone midnight)\b[^?]*\b(?:tomorrow|sleep|stop|not|please|leave|bed|can we|go)\b",
        "too late at night",
    ),
)
"""They decline this moment or this subject."""

_A_DAY = (
    r"(?:tonight|this (?:evening|afternoon|morning|weekend)|tomorrow|(?:on |this |next )?(?:mon|tue|wed|thu|fri|sat|sun)\w*"
    r"|at the weekend|next week)"
)
_AN_HOUR = (
    r"(?:morning|afternoon|evening|night|lunch ?time|(?:at|around|about|after|from) (?:\d|work|lunch|dinner|tea|school)"
    r"|\d{1,2} ?(?:am|pm))"
)
_A_TALK = (
    r"(?:talk|speak|chat|meet(?: up)?|have a (?:(?:proper|real|quick|good|little|calm) )*(?:talk|chat|call|conversation|coffee))"
    r"(?: (?:to you|with you|properly|about (?:us|things|everything)|on the phone|in person|over (?:coffee|a coffee)|for (?:a bit|a while)))*"
)
_OFFERED = re.compile(
    rf"{START}(?:(?:can|could|shall) (?:we|you|i)(?: maybe)? {_A_TALK} {_A_DAY}"
    rf"|(?:could|would) you (?:like|be (?:free|able|up for it|willing))(?: to)? {_A_TALK} {_A_DAY}"
    rf"|i (?:would (?:really )?(?:like|love)|want) to {_A_TALK} {_A_DAY}"
    rf"|let us {_A_TALK} (?:tonight|this evening|tomorrow {_AN_HOUR}))\b(?! (?:instead|or (?:another|some)|rather|maybe not))"
)
_AS_THEY_CAN = re.compile(
    r"\b(?:or )?(?:are|if) you (?:are )?(?:not )?(?:too )?(?:busy|tired|asleep|working|free)\b|\bif (?:you are )?not(?: too)? (?:busy|tired|late)\b"
    rf"|\bi am {_BUSY} until [\w:.]+(?:,? (?:so|and|but))?(?: any ?time)? after\b|\bno (?:pressure|rush|worries)\b"
    r"|\bif (?:that|it) is (?:okay|not too much)\b|\bno,? (?=i (?:want|would like))"
)
_DECLINED = re.compile(
    rf"\b(?:not|never|no|nope|nothing|too|instead|later|another|some other|rather|leave|stop|drop|enough|wait|until|please stop"
    r"|tired|exhausted|drained|shattered|knackered|wiped|ill|drunk|late|sleep|sleeping|asleep|bed|night night|good ?night"
    r"|need(?! to (?:talk|say|tell|speak))|give me|slept|(?:when|once|after) (?:i|we|you)"
    rf"|my head|headache|head hurts|crying|cool(?:ed)? (?:down|off)|calm(?:ed)? down|this|space|forget it|wrong chat|i am (?:still |just |currently )*{_BUSY}"
    rf")\b|{START}(?:sorry,? )?(?:{_BUSY})\b|\b(?:at work|driving|busy|with (?:people|friends|family))\b"
)


def names_a_talk(plain: str) -> bool:
    """An offer to talk on a day of theirs, with no word that declines beside it: no "not now".

    >>> [
    ...     names_a_talk(words)
    ...     for words in ("can we talk tomorrow?", "its late, can we talk tomorrow")
    ... ]
    [True, False]
    """
    rest = _AS_THEY_CAN.sub("", plain)
    found = _OFFERED.search(rest)
    if not found:
        return False
    return not _DECLINED.search(f"{rest[: found.start()]}, {rest[found.end() :]}")


_ONLY_A_DAY = re.compile(
    r"^(?:(?:maybe|perhaps|possibly|but|or|and|let us say|say|try|ask me|i can do|i could do"
    r"|(?:i am )?(?:busy|away|working)|it will have to be) )*(?:(?:after|until|before|from|at) )?(?:work |school |lunch )?"
    r"(?:(?:on|until|next|this|the|after) )*(?:(?:mon|tues?|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?"
    r"|tomorrow|weekend|next week|\d{1,2}(?:st|nd|rd|th))"
    r"(?: (?:morning|afternoon|evening|night|(?:after|at|around) (?:work|school|lunch|dinner|\d\S*)|maybe|perhaps|possibly|instead|then"
    r"|please|okay|is better|would be better|could work|works(?: better)?|if (?:you like|that is okay)))*$"
)


def named_after(plain: str, stop: int) -> Term | None:
    """The day that they name for it in a clause of its own after a no; a day that they ask about is none.

    >>> named_after("not tonight. after work on saturday maybe", 11).hour
    18
    """
    for found in re.finditer(r"([^.,?]+)(?:[.,]|$)", plain[stop:]):
        sentence = found[1].strip()
        if _ONLY_A_DAY.search(sentence):
            return term_in("until next week" if "next week" in sentence else f"on {sentence}?")
    return None
