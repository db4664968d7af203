"""Signs of "no contact": reviewed patterns over plain words, grouped by what they mean."""

from __future__ import annotations

from leeway.cues._speech import (
    END,
    FOR_GOOD,
    OTHERS,
    REACHED_ME,
    REACH_ME,
    REACH_STEMS,
    REACHING_ME,
    START,
    WAYS,
    WAYS_ING,
    sign,
)

_FILL = (
    r"(?:(?!(?:hesitate|forget|worry|mind|afraid|scared|shy|wait|need|have|know|stop|miss|him|her|them|he|she|they|people|if|why|when|where|until"
    r"|but|let|make|because|delay|fail|only|remember|expect|ask|tell|get)\b)(?:\w+),? ){0,4}?"
)
_WISH = (
    r"(?:(?:would|could|will|can|do)?(?: you)? ?(?:please|kindly|just)? ?(?:i )?(?:(?:really|just|also|now|am going to|would|will|have|honestly|simply|do) )*"
    r"(?:need|want|ask|beg|asking|begging|demand|prefer|require|request|appreciate it if|appreciate if|appreciate|like|wish|insist|expect|trust|hope)(?: for)? )"
)
_DESIRE = (
    r"(?:want|wanted|need|wish|care|like|wanting|looking|interested|interest|intend|intention|plan|reason|desire|prepared|willing|able|ready|choose)"
)

ASKED_NOT = (
    sign(
        REACH_STEMS,
        rf"{OTHERS}(?<!\bi )(?<!to i )(?:\bdo not|\bnever|\bno more|\bnot ever|{START}not|\b(?:to|please|kindly|and|or|better|best|just) not|\byou will not) {_FILL}(?:{REACH_ME}|{REACHING_ME})",
        "a bare order not to reach me",
    ),
    sign(
        REACH_STEMS,
        rf"\b(?:you (?:really |just )?(?:must|should|may|can|are|ought|need|shall|have|will) not(?: to)?|(?:can|could|would|will) you (?:please |just |maybe )*not|(?:are|is) not to|not to be) {_FILL}(?:{REACH_ME}(?<!reach me)(?<!hold of me)|{REACHING_ME})",
        "you must not reach me",
    ),
    sign(
        REACH_STEMS,
        rf"\b(?:(?:best|better|appreciate|like|prefer|great|good|nice|easier|thankful|grateful|kind|love|helpful|help|glad|healthier|wish|hope|hoping|rather|ask|request|insist|means|fair|respect|want)\b(?: \w+){{0,3}}? (?:you (?:did|do|would|could|will|can)? ?(?:not|never)|you stopped|you would stop)) {_FILL}(?:{REACH_ME}|{REACHING_ME}|{REACHED_ME})",
        "better if you did not reach me",
    ),
    sign(
        "text|call|messag|writ|contact|email|ring|phon|repl",
        r"(?<!\byou )(?<!they )(?<!\bi )(?<!\bhe )(?<!she )(?<!\bwe )\b(?:do not|never) (?:ever |please |try to )*(?:text|call|message|write|contact|email|ring|phone|reply)(?:,? (?:or |and |nor )?(?:do not |not )?(?:text|call|message|write|contact|email|ring|phone|reply|visit|come round))*(?= (?:again|any ?more|ever|please)\b|$|[.,])",
        "an order not to write, without a word for whom",
    ),
    sign(
        REACH_STEMS,
        rf"(?<!i will )(?<!i can not )(?<!would not )(?<!can not )(?<!could not )(?<!never )(?<!do not )(?<!did not )(?<!they )(?<!not )\b(?:stop|stopped|quit|cease|refrain from|avoid|desist from|enough with|give up on|give up|no more) (?:(?!(?:and|then|when|by|so|him|her|them|at|for|being|worrying|it|thinking|saying|that|but|or|people|everyone|work|to)\b)\w+ ){{0,4}}?(?:to )?(?:{REACHING_ME}|(?:write|call|text|message|contact)(?: to)? me)",
        "an order to stop reaching me",
    ),
    sign("stop|quit", r"\b(?:stop|quit) (?:texting|calling|messaging|ringing|writing)(?:,? (?:and |just |please )*(?:stop|quit) (?:texting|calling|messaging|ringing|writing|coming))+", "stop this, stop that"),
    sign(
        REACH_STEMS,
        rf"{_WISH}(?:that )?you (?:(?:to )?(?:not|never|stop|quit|did not|do not|would not|could not|will not|please not|stopped|would stop|cease|never ever|no longer)) (?:to )?{_FILL}(?:{REACH_ME}|{REACHING_ME}|{REACHED_ME})",
        "a wish that they do not reach me",
    ),
    sign(
        REACH_STEMS,
        rf"(?:(?:do|would|will|can|could) not|never|no longer|rather|does not) (?:(?:ever|really|even|still|have) )*(?:want|need|like|wish|appreciate|welcome|accept|tolerate|allow|rather|have)?(?:ed)? ?(?:for )?(?:you|your) (?:to |did not |do not |not )?(?:(?:ever|just|keep|be|even|fucking|again|constant|constantly) )*(?:{REACH_ME}|{REACHING_ME}|(?:messages|texts|calls|emails)\b(?! back))",
        "not wanting to be reached",
    ),
    sign(
        REACH_STEMS,
        rf"\bthere (?:is|will be) (?:no (?:more )?(?:need|reason|point)|nothing) (?:for|in) (?:us|you) (?:to )?(?:{REACH_ME}|{REACHING_ME})",
        "no reason to reach me",
    ),
)
"""What is asked not to be done; what follows decides whether it is for good, for a time or for one way only."""

_NOT_WANT = rf"(?:(?:do not|never|no longer|will not|would not|not|can not|could not|does not|did not|nor do i|dont) (?:(?:ever|even|really|honestly|just|any longer|have any|have the|have|be|a single|in the) )*{_DESIRE}s?(?: (?:to|in|for))?(?: (?:ever|even|ever again))?|(?:would |i |much |just )*rather not(?: to| have to)?|prefer not to|refuse to|(?:i am|i will) not (?:ever )?(?:going to)|(?:am|are|so|fully|officially|totally|just|completely|absolutely) (?:done|finished|through)(?: with)?(?: ever)?|no (?:wish|desire|interest|intention|plan|plans) (?:to|in|of)|never (?:ever )?(?:going to)|will never|(?:do not|not|never) (?:ever )?(?:plan|intend|intending|planning|going) (?:on|to))"

WANTS_NONE = (
    sign(
        "hear",
        rf"{OTHERS}{_NOT_WANT} (?:ever )?(?:hear|hearing)(?: (?:another|a single|one more|any more|more) (?:word|thing))? (?:(?:a |one |another |single )?(?:word|peep|thing) )?(?:(?:anything|any more|any|more|back) )?from you\b",
        "not wanting to hear from you",
    ),
    sign(
        "life|around|near",
        rf"(?:{_NOT_WANT}|(?:can not|do not|will not|could not|not) (?:have|keep|need|let)) (?:you|us)(?: (?:to be|being|anywhere))? (?:in (?:my|our) lif|around m[ey]|near (?:me|my|mine|us)|anywhere near)",
        "not wanting you in my life",
    ),
    sign(
        "nothing|anything",
        rf"(?:{_NOT_WANT} (?:having )?(?:anything|nothing)(?: more| else)? to do with you|\bwant(?:ing)? (?:absolutely )?nothing(?: more| else)? to do with you)",
        "nothing to do with you",
    ),
    sign(
        "contact|touch|communicat|correspond|dealings|connection|communication",
        rf"{OTHERS}(?:{_NOT_WANT}|do not (?:have|want)|am not having|will not be having|(?:can not|could not|should not|will not|do not think we (?:should|can|could)) (?:be|have|keep|stay|remain)|do not want (?:us )?to be) (?:(?:any|any more|further|more|be|to be|having|have|being|stay|staying|keep|keeping|a|remain|remaining|in|for|us|you|you to be|to stay|to keep|and i|us to be|direct|of) )*(?:contact|touch|communication|correspondence|dealings|connection)\b(?! lens| details| us| list| sport| number| num| page| screen)(?: with you)?",
        "no wish for contact",
    ),
    sign(
        "see|speak|talk|hear|meet|look|face|text|messag|call|contact|deal|know|repl|respond|answer|communicat|engage|interact",
        rf"{OTHERS}{_NOT_WANT} (?:(?:to|ever|be|or|and|even|hear|see|look at|you|from|hearing|seeing|meet|have to|meeting|,) )*(?:see|speak|talk|text|message|call|contact|look at|meet|deal|know|seeing|speaking|talking|texting|messaging|calling|contacting|dealing|hear|engage|interact|reply|respond|face|associate|replying|responding|answering|answer|communicate)\b(?: (?:to|with|from))?(?: (?:you|your (?:face|name|voice|messages|texts|calls|number)|each other|this|or (?:speak|talk|hear|see|meet)(?: (?:to|from|with))? you))?(?: \w+)? {FOR_GOOD}\b",
        "no wish to see or speak again",
    ),
    sign(
        "see|speak|talk|hear|meet|look|face|text|messag|call|contact|deal|know|repl|respond|answer|communicat|engage|interact|touch|correspond|friends|longer|around|near",
        rf"\b(?:(?:i|we) (?:no longer|do not|never|can no longer|can not) (?:ever )?(?:want|wish|desire|care|intend|like|need)(?: to)? (?:ever )?(?:be contacted|communicate|be in (?:contact|touch)|correspond|see or (?:speak|hear|talk|meet)|(?<=er want to )(?:see|speak to|talk to|hear from|meet|look at|know) you(?! (?:again )?(?:sad|cry|like|hurt|go|that|suffer|fail|in (?:pain|that)|upset|leave|drink|do|wear|with|eat|any other|every))|hear or see|speak or see|talk or see|see, hear)|(?:i|we) (?:can )?no longer (?:want|wish|care|need)(?: to)? (?:talk|speak|see|hear|know|have|text|be (?:around|near|friends)))\b",
        "no longer wishing to be reached",
    ),
    sign("see|speak|talk|hear|meet|look|face|text|messag|call|contact|deal|know|repl|respond|answer|communicat|engage|interact", rf"{OTHERS}{_NOT_WANT} (?:(?:to|ever|be|even) )*(?:see|speak|talk|hear|meet|text|call|look at|seeing|hearing|speaking|talking)(?: (?:to|from|with|about))?(?: you)?,? (?:or|and|nor) (?:to )?(?:see|speak|talk|hear|meet|text|call|seeing|hearing|speaking|talking)(?: (?:to|from|with))? you\b", "neither see nor hear you"),
    sign("name|face|number|voice|text|messag", rf"{_NOT_WANT} (?:(?:to|ever|have to) )*(?:see|hear|seeing|look at) your (?:name|face|number|voice|stupid face|ugly face|texts|messages)\b", "not even your name"),
    sign("from", rf"{OTHERS}{_NOT_WANT}(?: to (?:get|receive|see|read))? (?:(?:any|more|another|a single|single|further|one|your|these|anything|other|the) )*(?:messages?|texts?|calls?|words?|letters?|emails?|gifts?|contact|news|reply|replies|apolog\w+|explanations?|flowers|voice ?notes?|updates)\b[^.?]{{0,15}}\bfrom you\b", "no messages from you"),
    sign("text|messag|call|letter|email|apolog|explanation|gift|flowers|contact", rf"(?:do not|never|no longer) want (?:any of |any more of |any |more of )?your (?:texts|messages|calls|letters|emails|apolog\w+|explanations|gifts|flowers|contact)\b", "not your messages"),
    sign("answer|reply|response|message", r"\b(?:will|is going to) (?:not|never) be (?:another|any more|any further|an|a) (?:answer|reply|response|message)\b(?! (?:until|before|tonight|today))", "no answer will come"),
    sign("hope|paths", rf"\bhope (?:that )?(?:i|we) (?:do not |never )(?:ever )?(?:have to |need to )?(?:see|hear|speak|talk|meet|run into|cross)\b|\bpaths (?:do not|never) cross", "never to meet again"),
    sign("reason|need|point", rf"\b(?:no|not any|not a|without a) (?:reason|need|point|reasons) (?:(?:for|in) (?:us|me|you) )?(?:to |why )?(?:we should |ever )*(?:be in (?:touch|contact)|(?:talk|speak|meet|text|message|see each other|communicate)(?:ing)?(?: to each other)?(?: {FOR_GOOD})+|contact)", "no reason to be in touch"),
    sign("talk|speak|text|messag|see|meet|communicat", rf"\b(?:we|us) (?:should|must|can|could|will|do|need|ought)(?: not| never|not)? (?:(?:to|not|never|need to|have to|really|ever|keep|be|just) )*(?:(?:talk|speak|text|message|see each other|meet|communicate|talking|speaking|texting)(?: to| with)?(?: each other| you)?(?: {FOR_GOOD})+)(?<!we can talk again)(?<!we can speak again)(?<!we could talk again)", "we should not talk again"),
    sign("keep ", r"\bwe can not (?:keep|go on|continue|carry on) (?:talking|texting|messaging|speaking|writing|being in|contacting|in contact|in touch)", "we can not keep talking"),
    sign("silence", r"\b(?:want|need|prefer) (?:only |just |permanent |complete |total |your )*silence from you\b|\bpermanent silence\b", "silence"),
    sign("forever|good|ever", r"\b(?:done|finished|over|through|gone|bye|goodbye)\b(?:[ ,.]+(?:with|this|you|us|and|it|of|is|me|now|we|are|i|am|so|really|talking|to))*[ ,.]+(?:forever|for ever|for good)\b", "done for good"),
    sign("word", r"\b(?:not|never) (?:ever )?(?:get|say|hear|have|be saying|speak|utter|write) (?:you )?(?:another|one more|a single|one single|a) word (?:from me|to you|out of me)\b", "not another word"),
    sign("expect", r"\bdo not (?:ever )?expect (?:(?:to hear|a reply|an answer|a response|any|anything|me to (?:reply|answer|respond|talk|text|call|be))\b)(?=.*\b(?:again|ever|anymore|from me|any)\b)", "expect no answer"),
    sign("touch|contact", r"\bi will not (?:be |get |stay |keep )+in (?:touch|contact)\b", "they will not be in touch"),
    sign("touch|contact|talk|speak|text|messag|see|communicat", rf"\b(?:do not|never) (?:think|believe|feel|see) (?:that )?(?:we|us|it is (?:good|wise|healthy|right|a good idea)(?: for us)? (?:to|if we)) (?:should |can |could |ought to |need to |will |to )*(?:be |stay |keep |staying |being |keeping |ever )*(?:(?:in (?:touch|contact))|(?:talk|speak|text|message|talking|speaking|texting|see each other|communicate|contact)(?: to)?(?: each other)?(?: {FOR_GOOD}))", "we should not be in touch"),
    sign(
        "see|speak|talk|hear|meet|look|face|text|messag|call|contact|deal|know|repl|respond|answer|communicat|engage|interact",
        r"(?:never|not) (?:(?:ever|going to|be|want to|would like to|wish to|i am|will i|gonna|will) )*(?:speaking|talking|replying|responding|answering|texting|messaging|seeing|hearing|speak|talk|reply|respond|text|message|see|hear)(?: (?:to|from|with))? (?:you|each other)(?: or \w+(?: (?:to|from|with))? you)? (?:again|ever|any ?more|ever again)",
        "never again with you",
    ),
    sign(
        "hear",
        r"\byou (?:will|are|is|would) (?:not|never)(?: going to| ever| be)* hear(?:ing)? (?:anything |a word )?from me (?:again|any ?more|ever|after)",
        "they will not be heard from",
    ),
    sign("telling|tell|asking|ask|warn|say", r"\b(?:last time (?:that )?i (?:am|will)(?: be)?(?: going to)? (?:tell|ask|warn|say)\w*|(?:last|final) warning)\b(?=.*\b(?:text|message|contact|call|leave me|stop|reach|come|writ|speak|talk)\w*)", "a last warning"),
    sign(
        "last|final",
        r"\b(?:this (?:is|was|will be)|(?:take|consider|treat|see) this(?: as)?) (?:the |my |our )?(?:very |absolute |final )*(?:last|final) (?:time|message|text|thing|email|reply|word|contact|one|conversation)\b(?! (?:i (?:drink|eat|go|buy|cook|watch|let|trust|play|make|order|wear|listen)|we|of|before|for (?:today|tonight|now|the)|until|this|today|tonight)\b)|\blast time i (?:am|will) (?:\w+ )?(?:answer|reply|respond|text|writ|talk|speak|messag|say)\w*|\blast (?:message|text|time|thing|email|reply|word|you)s? (?:that )?(?:you will (?:ever )?(?:get|hear|see|receive|be)|i will (?:ever )?(?:send|write|say)|from me)",
        "the last time",
    ),
    sign(
        "answer|reply|respond|repl|read|open|speak|talk",
        rf"\bi (?:am |will |have )?(?:not|never|done|no longer)(?: going to| be| ever)* (?:speak to|talk to|answer|reply|respond|read|open)(?:ing)?(?: to)?(?: (?:you|any of your|your|this|these|anything|any|more|from you|messages|texts|calls))* {FOR_GOOD}\b",
        "no answer any more",
    ),
    sign("respond|reply|answer|ignor", r"\bi (?:am |will )(?:not|no longer)(?: going to| be)* (?:respond|reply|answer|react|read)(?:ing)?(?: to)? (?:any|your|further|more|to)\b(?: \w+){0,2} (?:messages?|texts?|calls?|emails?|of this)|\bi (?:am (?:going to )?|will (?:be )?)ignor(?:e|ing) (?:you|your|any|all|every)(?: \w+)? ?(?:messages?|texts?|calls?|from now on|emails?|attempts?)", "no answer to further messages"),
    sign(
        "done|finished|through",
        r"\b(?:done|finished|through) (?:talking|speaking|communicating|texting|being in touch|having contact|being in contact)(?: (?:to|with) you)? (?:for good|for ever|forever|permanently|full stop|period|altogether)",
        "done talking for good",
    ),
    sign("friends", r"\bdo not want (?:to be )?(?:your )?friends\b[^.?]*\b(?:do not want|out of my life|or anything|no updates|any contact)", "not friends, nothing"),
)  # fmt: skip
"""What they no longer want, final in itself."""

_OBJECT = r"(?:me|my (?:number|contact|calls|texts|messages|email|details|digits|insta|socials|profile|name))"

CUTS = (
    sign(
        "number|contact|from|delete|erase|remove|forget|digits|details",
        r"(?<!not )(?<!never )(?<!you )(?<!i )(?<!will )(?<!did )\b(?:lose|delete|erase|remove|forget|wipe|get rid of|bin|throw away|scrub) (?:(?:both|all|please|out) )*(?:my (?:phone |mobile |cell )?(?:number|contact|details|digits|name)\b(?! from the| on the| off the| plate| in the)|me (?:from|off) your (?:phone|contacts|life|socials|friends)|that i (?:ever )?exist|we ever (?:met|happened)|you (?:ever )?(?:knew|met) me|i (?:ever )?exist)",
        "lose my number",
    ),
    sign("number|digits", r"\b(?:throw|chuck|bin|ditch|burn) (?:away )?my (?:number|digits|contact)(?: away)?\b|(?<!i )\b(?:do not|not|never) (?:keep|have|save|use) my (?:number|contact)\b|\bnumber\b[^?]*\b(?:delete|lose|erase|forget) mine\b|\bthis number (?:is|will be|has been|is being) (?:blocked|deleted|changed|dead|gone|disconnected)|\b(?:new|different|another|unlisted) (?:number|sim|phone)\b[^?]*\b(?:you (?:will|are|do) not|do not (?:look|ask|bother|try)|not (?:look|getting)|away from you)\b|\bmade me (?:change|get a new) (?:my )?number|\b(?:chang\w+|new) (?:all )?(?:my |of my )*numbers?\b[^.?]*\bbecause of you", "my number is gone"),
    sign("delete|remove|erase|block", rf"{START}(?:please |just |and |so |now |go and )*(?:delete|remove|erase) (?:me|this number|my number)(?:$|[.,]| (?:off|from|please|now|and|everywhere|completely)\b)(?! (?:from|off) (?:the (?:list|group|thread|photo|calendar)|that))|\bmy number[.,]? (?:please |just |so )*(?:delete|lose|erase) it\b", "delete me"),
    sign("know", rf"{START}(?:and |so |look )*(?:we do not know each other(?: any ?more)?|you do not know me(?: any ?more)?|i do not know you)(?: any ?more)?{END}", "strangers now"),
    sign(
        "exist|dead|never|stranger",
        r"\b(?:pretend|act like|act as if|imagine) (?:that )?(?:i (?:do not|never|did not) exist|we (?:have )?never met|i am dead|you (?:do not|never) (?:know|knew|met) me|we are strangers)|\bdead to me\b|\bi (?:no longer|do not) exist (?:to|for) you\b|\byou (?:no longer|do not) exist(?: (?:to|for) me| any ?more)?(?=$|[.,])|\b(?:act|pretend|behave) (?:like|as if|that)? ?you (?:never|do not) (?:knew|know|met) me",
        "as if I did not exist",
    ),
    sign(
        "block",
        r"(?<!almost )(?<!nearly )(?<!not )(?<!never )(?<!you )(?<!un)(?<!did i )(?<!have i )(?<!gotten )\b(?:block|blocked|blocking|blocked and deleted|block and delete) (?:and \w+ )?(?:you|your (?:number|calls?|new number|account|texts|email|mum|ass)|every (?:number|account)|all (?:of )?your|each other|this number|u)\b",
        "blocking you",
    ),
    sign(
        "block",
        rf"(?:\byou (?:are|have been|will be|get|will get|are getting|are about to be)|{START}your?|\bconsider yourself|{START}(?:and you are|right you are|okay you are|getting|number|this number is|your number is|your number has been)) ?(?:officially |going to be |being |now |getting |so )*(?:blocked|blocking)\b(?! (?:nose|drain|sink|toilet|road|me|my|by|from view|the|in|out|off|traffic|roads?|it))|^(?:(?:and|okay|so|right|bye|enough|there|now|goodbye|yes|i am|done),? )*(?:blocked|blocking)(?: (?:now|everywhere|on everything|on all \w+|bye|and (?:deleted|deleting)|you everywhere))*{END}(?!.*\b(?:spam\w*|scam\w*|reported|cursed|caller|chap|him|her|them|that)\b)|[.,] (?:blocked|blocking)(?: (?:now|everywhere|on everything|bye|and deleted))*\.?$(?<!reported)",
        "you are blocked",
    ),
    sign(
        "block",
        r"\b(?:i (?:will|am going to|am gonna|have to|had to|am about to|would|might have to|need to|am happy to|have)|get|or you get|before i|to) (?:just |have to |be |also |then |now )*(?:block|blocking|blocked)(?: (?:you|your|this|the|and|on|everywhere)|$|[.,])",
        "going to block",
    ),
    sign(
        "number",
        r"\bi (?:have |had |am |will |just )*(?:chang(?:ed|ing|e)|getting|got|get)(?: (?:a|my|new|both|all|phone|mobile|cell|me a))* (?:number|numbers|sim)\b(?!.*\b(?:this is|save|here is|new one is|it is (?:\d|now|the)|text me|call me|plate|it will be|shirt|bib|let you know|send you|give you|keep|on the (?:form|website|account)|with the bank|house))",
        "a changed number",
    ),
    sign(
        "contact|ties|off|communication|comms|correspondence",
        r"\b(?<!not )(?:cut|cutting|end|ending|break|breaking|sever|severing|stop|stopping|cease|ceasing|terminate|terminating|drop|dropping|break off|breaking off|close|closing) (?:(?:off|all|any|our|every|this|down|further|the|lines? of|form of|forms of|and|kind of) )*(?:contact|ties|communication|communications|correspondence|comms|contact completely)\b(?! lens)(?! with (?!you|me\b|each)[a-z]+)",
        "cutting contact",
    ),
    sign("cut", r"\bcut me (?:off|out)(?: of your life)?(?=$|[.,]| (?:please|now|and|completely|for))", "cut me out"),
    sign("nc ", rf"{START}(?:full |strict |going )?nc (?:from now|forever|for good|please|now|from here)", "NC, for no contact"),
    sign("contact|communication|texting|messages|texts|calls|calling", r"\b(?:all|any|the|this|these|your|our) (?:\w+ )?(?:contact|communication|texting|messages|messaging|texts|calls|calling|emails) (?:(?:has|have|need|needs|must|to|got|is|are|will|now|going|be|ends?) )*(?:to )?(?:stops?|ends?|cease|over)\b(?! (?:working|coming through|at \d|when))", "all of it has to stop"),
    sign(REACH_STEMS, rf"\b(?:no|not have|never had|not got|without|not get) (?:(?:my|any|the) )?(?:right|permission|consent|business|excuse|invitation) to {_FILL}(?:{REACH_ME})", "no right to reach me"),
    sign("cut", r"\b(?:i am |am |have |i |to |be |been |we |and )(?:cut|cutting) you (?:off|out)\b(?! there| a slice| some)", "cutting you off"),
    sign(
        "contact|communication|correspondence|interaction",
        rf"(?:{START}|\b(?:want|need|needs|ask|asking for|request|going|go|gone|is|be|with|to|please|have|having|there will be|there can be|and|absolutely|complete|total|i said|means?|do|full|choose|chose|decided on|decision is|it is|just|strict|strictly|now on|on|of) )(?:(?:a|full|complete|total|strict|permanent|absolute|absolutely|about) )*(?:no|zero|nil|no further|no more|non|any|all) (?:(?:direct|more|further|form of|kind of|type of|sort of|other|personal|physical|future) )*(?:contact|communication|correspondence|interaction)\b(?! lens| details| info| delivery| payment| order| sport| with (?!you|me\b|each|them|us)| from (?!you|now|here|today|this|either|him|her))",
        "no contact",
    ),
    sign(
        "text|call|messag|email|dm|letter|contact|visit|voice|communicat|update|gift|flowers|surprise",
        r"\bno (?:more |further )?(?:flowers|letters|gifts|texts?|calls?|messages?|emails?|dms?|letters?|contact|visits?|voice ?notes?|communication|texting|calling|messaging|updates|gifts|flowers|surprises)(?:,? (?:and |or )?no (?:more )?(?:texts?|calls?|messages?|emails?|dms?|visits?|nothing|texting|letters?|contact|updates|flowers|surprises|turning up|showing up)|,? (?:and |or )?(?:texts?|calls?|messages?|emails?|dms?|visits?|texting|letters?|contact|nothing))+",
        "no texts, no calls",
    ),
    sign(
        "more|further",
        rf"\b(?:no more|no further) (?:contact|messages?|texts?|texting|messaging|talking|emails?|of this|of these|of your|of it|communication|conversations?|replies|letters|turning up|showing up)\b(?! (?:me|for (?:me|you|today|tonight|now|the|a)|about|today|tonight|until|this|after|during|at)\b)(?: please)?(?: to me| from you| between us| with you)?(?= {FOR_GOOD}|{END}| okay| please| i | or | and )",
        "no more of it",
    ),
    sign("contact|messages|texts|calls", r"\b(?:contact|communication|messages|texts|calls) (?:from you |with you |between us |here |of any kind |with me )*(?:is|are|will be|has|has to|must|needs to|should|ends?|stops?|ceases?) (?:(?:not|no longer|now|be|to|going to|un|longer|all|really) ?)*(?:welcome|wanted|unwanted|unwelcome|over|end|stop|cease|finished|harass\w+|here|today|done|possible|ended|stopped|now)\b", "contact is not welcome"),
    sign("welcome|unwelcome", r"\byou are (?:not|no longer|never) welcome\b(?! to )", "you are not welcome"),
    sign(
        "contact|messag|communic|correspond|calls|texts|attempt|attention",
        r"\b(?:any|no|further|your|more|this|all) (?:(?:further|other|more|is|attempts?|form of|future) )*(?:attempts? to (?:contact|reach)|(?:contact|messages?|communication|correspondence|calls|texts)(?: from (?:you|now on))? (?:(?:will|from you|may|is|would|are|shall|by you|be|to me) )*(?:ignored|reported|forwarded|passed|treated|harassment|deleted|blocked|unwanted|logged|be))|\bunwanted (?:contact|messages|attention)\b|\bdo not consent to\b[^.?]*\b(?:contact|messag|communicat)",
        "any further contact",
    ),
)  # fmt: skip
"""Doors that are shut: a number, a block, an end of all contact."""

LAW = (
    sign(
        "police|cops|feds|101|999|911|cop ",
        r"\b(?:to the police|(?:ring|ringing|phone|phoning|call|calling|called|rang|phoned|contact|contacting|contacted|involve|involving|get|getting|tell|telling|told|inform|informing|informed|speak to|spoken to|spoke to|speaking to|talk to|talking to|talked to|go to|going to|went to|been to|with|report (?:you|this|it) to|reported (?:you|this|it) to|reporting (?:you|this|it) to|straight to|involved|on to|onto|be|have) (?:the |my )?(?:local )?(?:police|cops|feds|101|999|911))\b(?<!to 101)(?<!to 999)(?=.*\b(?:you|your|again|stop|next|leave me|harass\w*)\b|.{0,12}$)(?!.*\b(?:neighbou?rs?|next door|bike|car|van|stolen|stole|burgl\w*|parcel|speeding|noise|accident|theft|wallet|crash|break ?in|broke in|broken into|drunk|fight outside|alarm|some (?:guy|man|bloke|woman)|strange|dog|party|shop|window|scam|fraud|lost|found|festival|match|show|drama|series|film|episode)\b)",
        "the police",
    ),
    sign("police|cops", r"\b(?:police|cops)\b[^.?]{0,25}\b(?:will be|get|are|have been|know about you|involved|called on you|your door|report|matter|incident|statement|log|number)\b", "the police, told"),
    sign(
        "order|injunction|desist",
        r"\b(?:restraining|protective|protection|non ?molestation|no contact|court|stalking protection|harassment|occupation|barring) (?:order|injunction|warning)s?\b|\binjunction\b|\bcease and desist\b|\ban order (?:against|out on) you\b",
        "an order of a court",
    ),
    sign("harass|stalk", r"\b(?:this|that|it|what you are doing|your \w+|these \w+) (?:is|are|was|counts as|feels like|has become|has turned into|is now|is actual|is basically|is literally|is bordering on|amounts to)(?: (?:now|actual|just|literally|basically|straight up|becoming|called|pure))* (?:harass|stalk)\w+|\b(?:you are|stop|for|of|your|keep|been|quit) (?:harass(?:ing|ment)|stalk(?:ing|er))(?: me| us| my)?\b(?! (?:for|with|about|to|over)\b)|\breport(?:ed|ing)? (?:you|this|it) (?:for|as) harass", "harassment"),
    sign("report|complaint|statement|case|charges|file|evidence|record|log|screenshot|messages", r"\b(?:report|complaint|statement|case|charges|file) (?:against|about|on|out on) you\b|\bpress(?:ing)? charges\b|\bmessages (?:for|to) the police\b|\b(?:evidence|records?|log|screenshots) (?:of (?:this|all|everything|your \w+) )?(?:for|to) the police\b", "a report against you"),
    sign("report", r"\bi (?:will|am going to|am|have|had to)(?: to| be| be forced to)? report(?:ed|ing)? (?:you|this|your messages)(?=$|[.,?]| (?:for|to (?:the (?:police|authorities|school|uni|site|app|council|bank)|hr|your|my|whatsapp|insta\w*|facebook|admin|someone)|and|if|now|again|next|as)\b)", "reporting you"),
    sign(
        "lawyer|solicitor|attorney|barrister|legal",
        r"\b(?:talk|speak|write|go|address|direct|send|goes?|going|take|communicate|forward|refer|everything|anything|contact|from now|deal|get in touch|it up|that|only|speaking|email|call)\b[^.?]{0,45}\b(?:to|through|via|with|by) (?:my|the|our|a|your) (?:divorce )?(?:lawyers?|solicitors?|attorneys?|barrister|legal team)\b(?!.*\b(?:completion|exchange|survey|seller|buyer|mortgage|deeds|keys|viewing|offer|estate agent|house sale|vendor)\b)|\bcall my (?:lawyer|solicitor|attorney)\b|\bmy (?:divorce )?(?:lawyers?|solicitors?|attorneys?|legal team) (?:will (?:be in touch|contact|write|email|call|send|handle|deal)|is (?:handling|dealing|sending|writing)|says? i (?:should|must|can) not|(?:has |have )?(?:said|told me|told|advised me|advised) (?:not|to (?:not|stop|cut|block)|i (?:should|must|can) not|against)|instead|or)|\b(?:hear from|hearing from|instructed|instructing|hired|hiring|served by|got myself|getting) (?:a |my )*(?:lawyers?|solicitors?|attorneys?)\b(?!.*\b(?:completion|exchange|survey|seller|buyer|mortgage|deeds|keys|house|flat)\b)|\b(?:through|via) (?:the |our )?(?:lawyers?|solicitors?|attorneys?) (?:only|from now|from here|please|now)|\blawyers? (?:only|from now on|from here)\b",
        "a lawyer",
    ),
)  # fmt: skip
"""The law brought in."""

AWAY = (
    sign(
        "alone",
        rf"\b(?:leave|let|left|leaving) (?:me|us)(?: and my \w+)? (?:the (?:fuck|hell) )?(?:be |the hell |well |completely |fucking )?alone(?: (?:please|now|already|okay|and))* (?:for good|for ever|forever|from now on|permanently|once and for all|for the rest of|ever|i mean it|i am serious|or (?:i|the)|and (?:do not|never|stop|stay|move|get|delete|lose|go|forget)|it is over|we are (?:done|over|through|finished))",
        "leave me alone for good",
    ),
    sign("alone|peace", rf"\b(?:be |want to be |need to be )left (?:alone|in peace) (?:for good|forever|for ever|from now on|permanently|once and for all|by you)", "left alone for good"),
    sign(
        "life|lives|gone",
        r"\b(?:get|stay|keep|want you|need you|wish you|go|be|remove|erase|disappear|vanish|cut|taking you|take you|take yourself|fuck|piss|you are|walk|delete)\b(?! best)[^.?]{0,30}\b(?:out of|outta|out|from|away from) (?:my|our) li(?:fe|ves)\b|\b(?:want|need|wish) you (?:to be )?(?:gone|out)\b|\bno (?:place|room|part|space) (?:for you )?in my life\b|\b(?:not|no longer|never going to be) (?:a )?(?:part of|in|welcome in) my life\b|\bout of my life (?:for good|forever|please|now)\b",
        "out of my life",
    ),
    sign(
        "stay|keep|away|distance",
        r"\b(?:stay|keep|keep well|stay well|stay far|stay the (?:fuck|hell)|keep the (?:fuck|hell)|get|get the (?:fuck|hell)|keep far) away(?: from (?:me|us|my|our|here|mine)\b(?: (?:house|home|flat|family|work|kids|friends|mum|door|life|place|job|street))?|(?= for good| forever| please|$|[.,]))(?!.{0,25}\b(?:ill|sick|contagious|germs|cold|flu|covid|bug|infectious|fries|chips|food|cake|snacks|spoil\w*|drama|pizza|chocolate|the (?:stove|oven|edge|fire|dog|kitchen)))|\bgo away and (?:stay away|do not|never|leave)|\bgo away (?:for good|forever|and stay)|\bkeep your distance from me\b",
        "stay away from me",
    ),
    sign(
        "come|coming|turn|show|pop|drop|driv|swing|appear|hang|wait|set|step|knock",
        rf"{OTHERS}\b(?:do not|never|stop|quit|not to|no more|are not to|must not|should not) {_FILL}(?:(?:come|turn|show|pop|drop|drive|swing|turning|showing|coming|popping|dropping|driving|appearing|appear|hanging|hang|waiting|wait|be|set foot|step foot)(?: (?:up|by|round|around|over|past|in|to|at|outside|near|here|back|knocking|on|the|out|anywhere|turning|showing))*)(?: (?:to|at|near|outside|on|in|by|into|past|through|here|round|around|knocking on))*(?: (?:my|our|the|this|me|mine|mines|here))?(?: (?:house|home|flat|place|door|doorstep|work|workplace|office|job|school|gym|street|building|apartment|room|uni|campus|mums?|parents?|shop|city|town|family|property|front|driveway|halls|dorm|yard|car|car park|porch|parents house|mums house))*(?: (?:again|any ?more|ever|ever again|unannounced|uninvited|or|like this|at all|without being asked|without asking|you are not welcome))+\b",
        "do not come again",
    ),
    sign(
        "come|turn|show|appear|drive|wait|set|step",
        rf"{OTHERS}\b(?:do not|never|do not you dare|not to) {_FILL}(?:come|turn up|show up|appear|drive|wait|set foot|step foot|be)(?: (?:up|by|round|over|anywhere|back|to|at|near|outside|on|in|around|knocking))* (?:my|our|near|mine|me)(?: (?:house|home|flat|place|door|doorstep|work|workplace|office|job|school|gym|street|building|apartment|family|kids|parents|mums?|property|me|my \w+))*{END}",
        "do not come here",
    ),
    sign("darken|foot|step|show|banned|come|disappear", rf"\b(?:never|do not|not) (?:you )?(?:dare |ever |even |think of |let me see you )*(?:darken my|(?:set|step|put) (?:a )?foot (?:in|on|near|inside|here)|show(?:ing)? your face (?:here|again|at|near|round|around|in)|come back(?: here| again| ever| to (?:my|this) \w+| into my life| in my life| to me)*{END})|\byou are (?:banned|barred) from (?:my|our|the)\b|{START}(?:please |just |and |now )*(?:disappear|vanish|get lost|do one|jog on|sod off and stay away)(?: please| forever| for good)?{END}(?!.)", "never come back"),
    sign("away", r"\bgo away[.,]? (?:please[.,]? )?(?:for good|forever|and never|and do not)", "go away for good"),
    sign("turning|showing|coming|waiting|hanging|driving|popping|knocking|sitting|appearing|following", r"(?<!not )\b(?:stop|quit|no more|enough of you|enough with) (?:fucking |bloody |just |you )*(?:turning up|showing up|coming (?:to|by|round|over|here|near|back)|waiting|hanging (?:around|about|outside)|driving (?:past|by)|popping (?:up|round|over)|knocking|sitting outside|appearing|following) ?(?:at|to|outside|by|round|past|near|around|on|into|in front of)? ?(?:my|mine|here|our|me|the (?:house|flat|office))\b", "stop coming here"),
    sign("forget", rf"(?:{START}|\b(?:just|please|go and|and|to) )forget (?:about )?(?:me|us)\b(?! for| and (?:go|start))", "forget me"),
    sign(
        "life|goodbye|good|bye|farewell|knowing|see",
        rf"\bhave a (?:nice|good|great|lovely|happy|wonderful) life\b|\b(?:goodbye|good bye|bye|farewell) (?:for ?ever|for good)\b|\bthis is (?:a |my |the |our )?(?:final |last )?(?:goodbye|farewell)\b|\b(?:was |it was )?nice knowing (?:you|ya)\b|{START}never see you again",
        "a farewell for good",
    ),
    sign("ever|next|tomorrow|never", r"\bnot now\b[^?]*\b(?:not ever|never|or ever|not next)\b|\bnot (?:today|tomorrow|this week|next week|now)[^?]*,? (?:and )?(?:not ever|never|or ever)\b|\bnot now or ever\b", "not now, not ever"),
)  # fmt: skip
"""Go, and stay away."""

CLOSED = (
    sign("text|messag|call|contact|writ", r"\b(?:texting|messaging|calling|contacting|writing|messages?|texts|calls)\b(?!.*\b(?:laugh\w*|giggl\w*|funny|hungry|jealous|hilarious|meme|group)\b)[^?]{0,70}\b(?:(?:asked|told) you (?:not to|to stop)|(?:please|so|just) stop)(?=$|[.,])", "messages, and please stop"),
    sign("talk|in |life", r"\bno more talk(?:ing)?(?=$|[.,]| (?:please|between|with))|\b(?:you|you being|you are) in my life (?:is|are) (?:over|done|finished)", "no more talk"),
    sign("spoke|talked|texted|met|saw|heard", r"\bif we (?:just )?(?:never|did not ever|did not|no longer) (?:ever )?(?:spoke|talked|texted|met|saw each other|heard from each other|messaged)(?: to each other)?(?: again| any ?more| ever)+", "better never again"),
    sign("text|call|messag|repl|contact|talk|email", rf"\b(?:no|never|not|nothing) (?:\w+ ){{0,2}}(?:texts?|calls?|messages?|repl(?:y|ies)|contact|talk|emails?)(?: back)?(?: \w+){{0,3}} (?:ever again|again ever|for good|forever)\b", "none, ever again"),
    sign("send", rf"(?<!\bi )(?<!you )\b(?:do not|never|stop|quit)(?: ever)? send(?:ing)? (?:me )?(?:(?:any|more|anything|messages?|texts?|letters?|flowers|gifts|emails?|stuff|things|presents|your|another|songs|photos|pictures|memes|people|anything else) )*(?:anything|messages?|texts?|letters?|flowers|gifts|emails?|presents|texts or \w+|people)(?=$|[.,]| (?:{FOR_GOOD}|or|and|please|to my)\b)(?! (?:yet|until|now|from))", "send me nothing"),
    sign("number|account|profile|phone", rf"\b(?:stop|quit|do not|never|and)\b[^.?]{{0,40}}\b(?:from|on|using|with|making|through|via) (?:\w+ )?(?:new|private|different|other|unknown|withheld|hidden|blocked|random|fake|burner|another|secret|friends?)(?: \w+)? (?:numbers?|accounts?|profiles?|phones?)", "round a block"),
    sign("stop|enough", r"\bstop\b[^?]{0,40}\b(?:texts|calls|messages|messaging|texting|calling|emails)\b[^?]{0,30}\b(?:everything|all of it|nothing|the lot|every one|both|any of it)\b|\bstop (?:with )?(?:the|your|all the|all these|these) (?:texts|calls|messages|emails|messaging|texting|calling|dms|voice ?notes)\b|\benough (?:with|of) (?:the|your|these) (?:texts|calls|messages|emails|messaging|texting|calling)", "stop all of it"),
    sign(
        "repl|respond|answer|writ|text",
        rf"\b(?:nothing (?:left |more |else )?to (?:say|talk about|discuss|add)|respect (?:that|this|it|my|me)|have nothing|we are done|it is over|goodbye|that is (?:it|all)|leave it (?:there|at that)|i am done|for good|i asked you)\b[^?]*\b(?:do not|no need to|without|not) (?:bother |try to |even |ever )*(?:reply|replying|respond|responding|answer|answering|write back|text back)|\b(?:do not|not) (?:bother |even )*(?:reply|respond|answer|write back|text back)(?:ing)?\b(?: to (?:me|this))?[^?]*\b(?:we are done|for good|goodbye|it is over|nothing (?:left|more|else) to|respect (?:that|my)|i am done|i asked you)\b|\b(?:do not|never) (?:ever )?(?:reply|respond|answer)(?: to me)? (?:again|ever|any ?more)\b",
        "nothing left, no answer wanted",
    ),
    sign("nothing", rf"\b(?:nothing (?:left|more|else) (?:for us )?to (?:say|talk about|discuss)|no more to say)\b[^?]*\b(?:leave me|stop|respect (?:that|this|it|my)|move on|do not|never|goodbye|let me go|let it go)\b", "nothing left to say"),
    sign(
        "touch|contact|talk|speak|text|messag|communicat",
        rf"\b(?:we|us|let us|you and (?:i|me)|best|better|healthier|want to|need to|think|going to|to) (?:(?:should|can|could|must|ought|need|have|do|will|would|shall|probably|really|just|not|to|if|we|is|that|for|us|both|be|it|i|think|longer|no|completely|never|go our|everyone|all|stop|stopped|being|are|were|was|stay|keep|remain|if we|you and me) )*(?:(?:not|never|no longer|stop|stopped|no more|quit|cease)(?: to)?) (?:(?:be|have|stay|keep|talk|ever|being|staying|remain|keeping|having|in|any|to|us|all|each|other|on|completely|all forms of) )*(?:(?:in )?(?:touch|contact)\b|(?:talk|speak|text|message|talking|speaking|texting|messaging|communicate|communicating|spoke|talked|texted|saw|meet|met|see)(?: to| with)?(?: (?:each other|one another|you))?(?: altogether| completely| entirely| for good| {FOR_GOOD}))",
        "better not in touch",
    ),
    sign("separate", r"\b(?:go|gone|going) (?:our|your|my) (?:own|separate) ways?\b[^?]*\b(?:no contact|not (?:contact|text|talk|speak|write|call)|never|stop|leave)\b", "separate ways"),
    sign("conversation|chat|communication", r"\b(?:this|the|our) (?:conversation|chat|communication|thread) (?:is|has) (?:officially |now |permanently )?(?:over|finished|closed|ended|done) (?:for good|for ever|forever|permanently)", "the conversation is closed"),
    sign(
        "ask|told|begg|tell|warn|said",
        rf"\b(?:i (?:have |had |already |did |keep |literally |clearly |do not know how many times i )*(?:asked|told|begged|warned|telling|asking|said to|tell)|how many times|do i have to (?:tell|ask)|having to (?:tell|ask)) (?!him|her|them|people|everyone|the |my |a )(?:you )?[^.?]{{0,40}}\b(?:to (?:stop|leave me|not|never|stay away|go away)|(?:do not|never|stop|not to) {_FILL}(?:{WAYS}|{WAYS_ING}|talk|reach))\b(?! (?:worry|wait|do that|buy|get|tell|eat|mak|leav|touch|go|be|forget|us|at|it|doing|that|being|using)\w*)(?: {_FILL}(?:{REACH_ME}|{REACHING_ME}|alone))?",
        "they have asked before",
    ),
    sign("contact|writ|call|messag|talk|text|search", r"\bi not (?:want|like|wish)(?: (?:any|more|you))* (?:contact|write|call|message|talk)|\bno (?:more )?(?:write|call|text|message|contact|search)(?: to)? me\b|\b(?:write|call|text|message|contact)(?: to)? me (?:no more|not (?:any ?more|again|more))|\bnot (?:more )?(?:contact|write|call|text|message)(?: to)? me(?: (?:again|more|please|any ?more))", "in a second language"),
)  # fmt: skip
"""Said in other shapes: closed talk, asked before, in a second language."""

SIGNS = (*WANTS_NONE, *CUTS, *LAW, *AWAY, *CLOSED)
"""Every sign that is final in itself, in the order in which it is tried."""
