"""Signs of no wish for contact, final in themselves: not to hear, see, speak, or answer any more."""

from __future__ import annotations

from leeway.cues._speech import FOR_GOOD, OTHERS, sign

_DESIRE = (
    r"(?:want|wanted|need|wish|care|like|wanting|looking|interested|interest|intend|intention"
    r"|plan|reason|desire|prepared|willing|able|ready|choose)"
)


_NOT_WANT = (
    rf"(?:(?:do not|never|no longer|will not|would not|not|can not|could not|does not|did not"
    rf"|nor do i|dont) (?:(?:ever|even|really|honestly|just|any longer|have any|have the|have"
    rf"|be|a single|in the) )*{_DESIRE}s?(?: (?:to|in|for))?(?: (?:ever|even|ever again))?"
    rf"|(?:would |i |much |just )*rather not(?: to| have to)?|prefer not to|refuse to|(?:i am"
    rf"|i will) not (?:ever )?(?:going to)|(?:am|are|so|fully|officially|totally|just"
    rf"|completely|absolutely) (?:done|finished|through)(?: with)?(?: ever)?|no (?:wish|desire"
    rf"|interest|intention|plan|plans) (?:to|in|of)|never (?:ever )?(?:going to)|will never"
    rf"|(?:do not|not|never) (?:ever )?(?:plan|intend|intending|planning|going) (?:on|to))"
)


WANTS_NONE = (
    sign(
        "hear",
        r"\b(?:never|not) (?:ever )?hearing from you\b(?! (?:makes|hurts|is|for))",
        "never hearing from you",
    ),
    sign(
        "repl|answer|respond",
        r"\b(?:not|never|stopped|done) (?:replying|answering|responding)(?: to you)? (?:again"
        r"|any ?more|ever|after this)\b",
        "no reply after this",
    ),
    sign(
        "future",
        r"\bno (?:future|world|universe|scenario|version)\b[^.?]{0,25}\bwe (?:ever )?(?:talk|speak"
        r"|are in (?:touch|contact)|see each other|meet)",
        "no future in which we talk",
    ),
    sign(
        "hear",
        rf"{OTHERS}{_NOT_WANT} (?:ever )?(?:hear|hearing)(?: (?:another|a single|one more|any more"
        rf"|more) (?:word|thing))? (?:(?:a |one |another |single )?(?:word|peep"
        rf"|thing) )?(?:(?:anything|any more|any|more|back) )?from you\b",
        "not wanting to hear from you",
        no=True,
    ),
    sign(
        "life|around|near",
        rf"(?:{_NOT_WANT}|(?:can not|do not|will not|could not|not) (?:have|keep|need|let)) (?:you"
        rf"|us)(?: (?:to be|being|anywhere))? (?:in (?:my|our) lif|around m[ey]|near (?:me|my|mine"
        rf"|us)|anywhere near)",
        "not wanting you in my life",
        no=True,
    ),
    sign(
        "nothing|anything",
        rf"(?:{_NOT_WANT} (?:having )?(?:anything|nothing)(?: more| else)? to do with you"
        rf"|\bwant(?:ing)? (?:absolutely )?nothing(?: more| else)? to do with you)",
        "nothing to do with you",
    ),
    sign(
        "contact|touch|communicat|correspond|dealings|connection|communication",
        rf"(?:{OTHERS}|(?<=\bwe ))(?:{_NOT_WANT}|do not (?:have|want)|am not having|will not be having|(?:can not"
        rf"|could not|should not|will not|do not think we (?:should|can|could)) (?:be|have|keep"
        rf"|stay|remain)|do not want (?:us )?to be) (?:(?:any|any more|further|more|be|to be|having"
        rf"|have|being|stay|staying|keep|keeping|a|remain|remaining|in|for|us|you|you to be|to stay"
        rf"|to keep|and i|us to be|direct|of|kind|sort|form|type) )*(?:contact|touch|communication|correspondence"
        rf"|dealings|connection)\b(?! lens| details| us| list| sport| number| num| page"
        rf"| screen)(?: with you)?",
        "no wish for contact",
        no=True,
    ),
    sign(
        "see|speak|talk|hear|meet|look|face|text|messag|call|contact|deal|know|repl|respond"
        "|answer|communicat|engage|interact",
        rf"{OTHERS}{_NOT_WANT} (?:(?:to|ever|be|or|and|even|hear|see|look at|you|from|hearing"
        rf"|seeing|meet|have to|meeting|,) )*(?:see|speak|talk|text|message|call|contact|look at"
        rf"|meet|deal|know|seeing|speaking|talking|texting|messaging|calling|contacting|dealing"
        rf"|hear|engage|interact|reply|respond|face|associate|replying|responding|answering|answer"
        rf"|communicate)\b(?: (?:to|with|from))?(?: (?:you|your (?:face|name|voice|messages|texts"
        rf"|calls|number)|each other|this|or (?:speak|talk|hear|see|meet)(?: (?:to|from"
        rf"|with))? you))?(?: \w+)? {FOR_GOOD}\b",
        "no wish to see or speak again",
        no=True,
    ),
    sign(
        "see|speak|talk|hear|meet|look|face|text|messag|call|contact|deal|know|repl|respond"
        "|answer|communicat|engage|interact|touch|correspond|friends|longer|around|near",
        r"\b(?:(?:i|we) (?:no longer|do not|never|can no longer|can not) (?:ever )?(?:want|wish"
        r"|desire|care|intend|like|need)(?: to)? (?:ever )?(?:be contacted|communicate"
        r"|be in (?:contact|touch)|correspond|see or (?:speak|hear|talk|meet)"
        r"|(?<=er want to )(?:see|speak to|talk to|hear from|meet|look at"
        r"|know) you(?! (?:again )?(?:sad|cry|like|hurt|go|that|suffer|fail|in (?:pain|that)|upset"
        r"|leave|drink|do|wear|with|eat|any other|every))|hear or see|speak or see|talk or see"
        r"|see, hear)|(?:i|we) (?:can )?no longer (?:want|wish|care|need)(?: to)? (?:talk|speak"
        r"|see|hear|know|have|text|be (?:around|near|friends)))\b",
        "no longer wishing to be reached",
    ),
    sign(
        "see|speak|talk|hear|meet|look|face|text|messag|call|contact|deal|know|repl|respond"
        "|answer|communicat|engage|interact",
        rf"{OTHERS}{_NOT_WANT} (?:(?:to|ever|be|even) )*(?:see|speak|talk|hear|meet|text|call"
        rf"|look at|seeing|hearing|speaking|talking)(?: (?:to|from|with|about))?(?: you)?,? (?:or"
        rf"|and|nor) (?:to )?(?:see|speak|talk|hear|meet|text|call|seeing|hearing|speaking"
        rf"|talking)(?: (?:to|from|with))? you\b",
        "neither see nor hear you",
        no=True,
    ),
    sign(
        "name|face|number|voice|text|messag",
        rf"{_NOT_WANT} (?:(?:to|ever|have to) )*(?:see|hear|seeing|look at) your (?:name|face"
        rf"|number|voice|stupid face|ugly face|texts|messages)\b",
        "not even your name",
        no=True,
    ),
    sign(
        "from",
        rf"{OTHERS}{_NOT_WANT}(?: to (?:get|receive|see|read))? (?:(?:any|more|another|a single"
        rf"|single|further|one|your|these|anything|other|the) )*(?:messages?|texts?|calls?|words?"
        rf"|letters?|emails?|gifts?|contact|news|reply|replies|apolog\w+|explanations?|flowers"
        rf"|voice ?notes?|updates)\b[^.?]{{0,15}}\bfrom you\b",
        "no messages from you",
        no=True,
    ),
    sign(
        "text|messag|call|letter|email|apolog|explanation|gift|flowers|contact",
        r"(?:do not|never|no longer) want (?:any of |any more of |any |more of )?your (?:texts"
        r"|messages|calls|letters|emails|apolog\w+|explanations|gifts|flowers|contact)\b",
        "not your messages",
        no=True,
    ),
    sign(
        "answer|reply|response|message",
        r"\b(?:will|is going to) (?:not|never) be (?:another|any more|any further|an|a) (?:answer"
        r"|reply|response|message)\b(?! (?:until|before|tonight|today))",
        "no answer will come",
    ),
    sign(
        "hope|paths",
        r"\bhope (?:that )?(?:i|we) (?:do not |never )(?:ever )?(?:have to |need to )?(?:see|hear"
        r"|speak|talk|meet|run into|cross)\b|\bpaths (?:do not|never) cross",
        "never to meet again",
    ),
    sign(
        "reason|need|point",
        rf"\b(?:no|not any|not a|without a|not (?:be |is )?any|not think there is (?:any|a)) (?:reason|need|point|reasons) (?:(?:for|in) (?:us|me"
        rf"|you) )?(?:to |why )?(?:we should |ever )*(?:(?:be|being|stay|staying|keep|keeping) in (?:touch|contact)|(?:talk|speak|meet"
        rf"|text|message|see each other|communicate)(?:ing)?(?: to each other)?(?: {FOR_GOOD})+"
        rf"|contact)",
        "no reason to be in touch",
    ),
    sign(
        "talk|speak|text|messag|see|meet|communicat",
        rf"\b(?:we|us) (?:should|must|can|could|will|do|need|ought)(?: not| never|not)? (?:(?:to"
        rf"|not|never|need to|have to|really|ever|keep|be|just) )*(?:(?:talk|speak|text|message"
        rf"|see each other|meet|communicate|talking|speaking|texting)(?: to| with)?(?: each other"
        rf"| you)?(?: {FOR_GOOD})+)(?<!we can talk again)(?<!we can speak again)(?<!we could talk "
        rf"again)",
        "we should not talk again",
    ),
    sign(
        "keep ",
        r"\bwe can not (?:keep|go on|continue|carry on) (?:talking|texting|messaging|speaking"
        r"|writing|being in|contacting|in contact|in touch)",
        "we can not keep talking",
    ),
    sign(
        "silence",
        r"\b(?:want|need|prefer) (?:only |just |permanent |complete |total "
        r"|your )*silence from you\b|\bpermanent silence\b",
        "silence",
    ),
    sign(
        "forever|good|ever",
        r"\b(?:done|finished|over|through|gone|bye|goodbye)\b(?:[ ,.]+(?:with|this|you|us|and|it"
        r"|of|is|me|now|we|are|i|am|so|really|talking|to))*[ ,.]+(?:forever|for ever|for good)\b",
        "done for good",
    ),
    sign(
        "word",
        r"\b(?:not|never) (?:ever )?(?:get|say|hear|have|be saying|speak|utter"
        r"|write) (?:you )?(?:another|one more|a single|one single|a) word (?:from me|to you"
        r"|out of me)\b",
        "not another word",
    ),
    sign(
        "expect",
        r"\bdo not (?:ever )?expect (?:(?:to hear|a reply|an answer|a response|any|anything"
        r"|me to (?:reply|answer|respond|talk|text|call|be))\b)(?=.*\b(?:again|ever|anymore"
        r"|from me|any)\b)",
        "expect no answer",
    ),
    sign(
        "touch|contact",
        r"\bi will not (?:be |get |stay |keep )+in (?:touch|contact)\b",
        "they will not be in touch",
    ),
    sign(
        "touch|contact|talk|speak|text|messag|see|communicat",
        rf"\b(?:do not|never) (?:think|believe|feel|see) (?:that )?(?:we|us|it is (?:good|wise"
        rf"|healthy|right|a good idea)(?: for us)? (?:to|if we)) (?:should |can |could |ought to "
        rf"|need to |will |to )*(?:be |stay |keep |staying |being |keeping "
        rf"|ever )*(?:(?:in (?:touch|contact))|(?:talk|speak|text|message|talking|speaking|texting"
        rf"|see each other|communicate|contact)(?: to)?(?: each other)?(?: {FOR_GOOD}))",
        "we should not be in touch",
    ),
    sign(
        "see|speak|talk|hear|meet|look|face|text|messag|call|contact|deal|know|repl|respond"
        "|answer|communicat|engage|interact",
        r"(?:never|not) (?:(?:ever|going to|be|want to|would like to|wish to|i am|will i|gonna"
        r"|will) )*(?:speaking|talking|replying|responding|answering|texting|messaging|seeing"
        r"|hearing|speak|talk|reply|respond|text|message|see|hear)(?: (?:to|from|with))? (?:you"
        r"|each other)(?: or \w+(?: (?:to|from|with))? you)? (?:again|ever|any ?more|ever again)",
        "never again with you",
        no=True,
    ),
    sign(
        "hear",
        r"\byou (?:will|are|is|would) (?:not|never)(?: going to| ever"
        r"| be)* hear(?:ing)? (?:anything |a word )?from me (?:again|any ?more|ever|after)",
        "they will not be heard from",
    ),
    sign(
        "telling|tell|asking|ask|warn|say",
        r"\b(?:last time (?:that )?i (?:am|will)(?: be)?(?: going to)? (?:tell|ask|warn|say)\w*"
        r"|(?:last|final) warning)\b(?=.*\b(?:text|message|contact|call|leave me|stop|reach|come"
        r"|writ|speak|talk)\w*)",
        "a last warning",
    ),
    sign(
        "last|final",
        r"\b(?:(?:this|it) (?:is|was|will be|needs to be|has to be|should be|must be)|(?:take|consider|treat|see) this(?: as)?) (?:the |my "
        r"|our )?(?:very |absolute |final )*(?:last|final) (?:time|message|text|thing|email|reply"
        r"|word|contact|one|conversation)\b(?! (?:i (?:drink|eat|go|buy|cook|watch|let|trust|play"
        r"|make|order|wear|listen)|we (?!ever|talk|speak|will|are talk)|of|before|for (?:today|tonight|now|the)|until|this|today"
        r"|tonight)\b)|\blast time i (?:am|will) (?:\w+ )?(?:answer|reply|respond|text|writ|talk"
        r"|speak|messag|say)\w*|\blast (?:message|text|time|thing|email|reply|word"
        r"|you)s? (?:that )?(?:you will (?:ever )?(?:get|hear|see|receive|be)"
        r"|i will (?:ever )?(?:send|write|say)|from me)",
        "the last time",
    ),
    sign(
        "answer|reply|respond|repl|read|open|speak|talk",
        rf"\bi (?:am |will |have )?(?:not|never|done|no longer)(?: going to| be| ever)* (?:speak to"
        rf"|talk to|answer|reply|respond|read|open)(?:ing)?(?: to)?(?: (?:you|any of your|your|this"
        rf"|these|anything|any|more|from you|messages|texts|calls))* {FOR_GOOD}\b",
        "no answer any more",
    ),
    sign(
        "respond|reply|answer|ignor",
        r"\bi (?:am |will )(?:not|no longer)(?: going to| be)* (?:respond|reply|answer|react"
        r"|read)(?:ing)?(?: to)? (?:any|your|further|more|to)\b(?: \w+){0,2} (?:messages?|texts?"
        r"|calls?|emails?|of this)|\bi (?:am (?:going to )?|will (?:be )?)ignor(?:e|ing) (?:you"
        r"|your|any|all|every)(?: \w+)? ?(?:messages?|texts?|calls?|from now on|emails?|attempts?)",
        "no answer to further messages",
    ),
    sign(
        "done|finished|through",
        r"\b(?:done|finished|through) (?:talking|speaking|communicating|texting|being in touch"
        r"|having contact|being in contact)(?: (?:to|with) you)? (?:for good|for ever|forever"
        r"|permanently|full stop|period|altogether)",
        "done talking for good",
    ),
    sign(
        "friends",
        r"\bdo not want (?:to be )?(?:your )?friends\b[^.?]*\b(?:do not want|out of my life"
        r"|or anything|no updates|any contact)",
        "not friends, nothing",
    ),
)
"""What they no longer want, final in itself."""
