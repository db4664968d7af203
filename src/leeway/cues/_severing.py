"""Signs of a tie that is cut, put together from classes of words: no, contact, you, and no end to it."""

from __future__ import annotations

from leeway.cues._speech import END, FOR_GOOD, OTHERS, START, sign

_GAP = r"(?:\w+,? ){0,4}?"
_NEAR = r"(?:\w+,? ){0,2}?"
_NOT = r"(?:not|never|nor|neither|no longer)"
_OFF_YOU = r"(?:from|off|of|out of|by) you\b(?! (?:for|on|that|who|until|every|all day|at|today|tonight|yet)\b)"
_ITEMS = (
    r"(?:messages?|texts?|calls?|words?|letters?|cards?|emails?|gifts?|flowers|contact|news|repl(?:y|ies)|peep|sound|updates?"
    r"|voice ?notes?|voicemails?|visits?|apolog\w+|explanations?|excuses|thing|dms?|anything|nothing|notifications?|memes?)"
)
_TALK = (
    r"(?:talk|speak|text|message|communicate|meet|see each other|cross paths|be in (?:touch|contact)|have (?:any )?contact|keep in (?:touch|contact)"
    r"|stay in (?:touch|contact)|interact|correspond|talking|speaking|texting|messaging|communicating|write|hear from (?:each other|one another))"
)
_LAWMEN = (
    r"(?:police(?: station)?|cops|feds|guards|gardai?|sheriff|deputy|officer|constable|101|999|911|112|security|the station|trespass\w*"
    r"|press charges|charges|restraining order|harassment|in court|a judge|statement)"
)
_AGAIN = (
    r"(?:if (?:you|i (?:see|hear|get|find|catch)|there is|it happens|this)|next (?:time|one|knock|text|message|call|letter|visit|thing)|one more|once more|any more of (?:this|it)"
    r"|(?:another|a second|a third) (?:text|message|call|one|word|visit|knock|email|letter|peep)|keep (?:this|it) up|keep (?:doing|texting|calling|messaging|coming|turning|showing)"
    r"|(?:show|turn|come|text|call|message|ring|write|contact|email|knock|follow)\w*(?: \w+){0,5} again)"
)
_WILL = r"(?:(?:i|we|(?:my|your|our) \w+|she|he|they|mum|mam|mom|dad) (?:am|is|are|will|have|would|said|going)\b|straight to|goes|gets|it is|that is|will be|means|or it is|they said|to dial|dial)"


SEVERED = (
    sign(
        "from|off|of ",
        rf"{OTHERS}(?:\b{_NOT}|\bno one|\bnobody|\bnone of us|\bno (?:wish|desire|interest|need|intention))\b(?! (?:sure|heard|had|got|getting|received|seen|a lot))"
        rf" {_GAP}(?:want|wish|need|care|desire|interested|hear|get|receive|read|see|accept|have|take|expect|open|answer)\w*,? {_GAP}{_ITEMS} {_NEAR}{_OFF_YOU}",
        "no word from you is wanted",
    ),
    sign(
        "from|off",
        r"\b(?:no one|nobody|none of us|not one of us) (?:\w+ ){0,4}?(?:wants?|wishes|needs?|cares|want|wish) to (?:hear|see|know)\b[^.?]{0,20}\b(?:you|it|this|any of it)\b",
        "nobody wants to hear from you",
    ),
    sign(
        "nothing",
        rf"\bnothing (?:more|further|else)? ?(?:that )?(?:you (?:ever )?(?:send|say|write|do|have to say)|to me|from you|(?:to|from) (?:me|you))\b[^.?]{{0,30}}\b(?:welcome|wanted"
        rf"|answer\w*|reply|read|by any|please|reach|get|will (?!change)|is going|{FOR_GOOD})",
        "nothing from you is welcome",
    ),
    sign(
        "nothing",
        r"\b(?:she|he|they|i|we) (?:just |really |honestly )?(?:wants?|needs?) (?:absolutely |literally )?nothing (?:more |else |further )?(?:from|to do with|off|w) you\b",
        "wanting nothing from you",
    ),
    sign(
        "talk|speak|text|messag|communicat|meet|see|cross|touch|contact|interact|correspond|write|hear",
        rf"\b(?:we|us|you and (?:me|i)|you|me and you) (?:\w+ )?(?:can|could|will|are|should|must|shall|need|would|may|do|did|be) {_NOT}\b (?:to )?(?:(?:be|ever|going to|have to|get to|need to|even|really"
        rf"|longer|just|want to) )*{_TALK}(?: (?:to|with))?(?: (?:me|you|us|each other|one another|her|him|them))?[, ]+(?:\w+,? ){{0,2}}?{FOR_GOOD}",
        "we are not to speak again",
    ),
    sign(
        "ever|again|never",
        r"\b(?:we|you) (?:can|will|should|must|are|do|could) not\.? ever(?: again)?(?=$|[.,])"
        r"|\bdo not[.,]? (?:just )?(?:ever(?: again)?)(?=$|[.])"
        r"|\b(?:can|could|would) you (?:(?:just|actually|please|like|maybe|literally) )*(?:never|not ever)(?=$|[.,?])",
        "not, ever",
    ),
    sign(
        "talk|speak|text|messag|hear|see|spoke|heard|saw|met|meet|cross|touch|contact|texted|talked",
        r"\b(?:prefer|rather|better|best|like|glad|happier|healthier|kinder|want|wish|hope)\b[^.?]{0,40}\b(?:did not|do not|never|not|no longer) (?:ever |to |be )?"
        r"(?:hear|heard|see|saw|speak|spoke|talk|talked|meet|met|text|texted|cross(?:ed)? paths|in (?:touch|contact))(?: (?:to|from|with))?(?: (?:each other|one another|you))?"
        rf"[, ]+{FOR_GOOD}",
        "better that we never hear from each other",
    ),
    sign(
        "read|open|answer|reply|respond|pick|listen|accept|repl|tak|see",
        r"\b(?:i|we|(?:no one|nobody)(?: (?:in|at|from|of|here)(?: \w+){1,2})?) (?:\w+ )?(?:(?:shall|will|am|are|would|do) not|never|no longer|will|is going to)(?: (?:be|going to|ever|plan to|plan on))* (?:read|open|answer|reply|respond|pick|listen|accept|tak|see)\w*"
        r"(?: (?:to|up|in))?(?: \w+){0,3}? ?(?:further|you send|you write|you say|from you|your (?:calls|texts|messages|letters|emails)|the next)\b[^.?]{0,30}",
        "your words will not be read",
    ),
    sign(
        "answer|reply|response|repl",
        r"\byou (?:are|will) (?:not|never) (?:(?:be|going to|getting|get|getting|ever|have|receive|receiving|find) )+(?:a |an |another |any |any more |one more )?(?:answer|reply|response|word|text|message)s?"
        r"(?: \w+){0,3}? ?(?:again|ever|after|from me|now|any ?more|out of me)\b(?! (?:i|dinner|lunch|work))",
        "you will get no answer",
    ),
    sign(
        "done|finished",
        rf"\b(?:am|so|just|is|was|are) (?:done|finished|through) (?:answering|replying|responding|explaining|reading|being (?:patient|polite|nice)|picking up|talking|asking nicely)(?: (?:to|with|you|your \w+|these|this))*{END}"
        r"(?=.*\b(?:chat|number|block\w*|more|stop|never|goodbye|bye|delet\w*|any route|ever|you)\b)",
        "done answering",
    ),
    sign(
        "communication|contact|correspondence|messages|everything|anything",
        r"\b(?:all|any|every) (?:further |future |other |and any )?(?:communication|contact|correspondence|messages) (?:\w+ ){0,3}?(?:goes|go|is|are|be|must|should|will|to|needs to) (?:\w+ ){0,3}?(?:through|via|to) (?!me\b|voicemail|the group|everyone|here|spam)",
        "all contact through another",
    ),
    sign(
        "kids|children|girls|boys",
        r"\b(?:kids|children|girls|boys|baby|little one)\b (?:go|goes|stuff|things|handovers?|is|are)?[^.?]{0,20}\b(?:through|via) my (?:mum|mom|mam|dad|sister|brother|parents|mother|father)\b[^?]*\b(?:not|never|no)\b",
        "the children through another",
    ),
    sign(
        "block",
        r"\b(?:press|pressing|hit|hitting|using|use|pushing|push|tapping) (?:the )?block(?: button)?\b|\bblock(?: is)? incoming\b|\b(?:then|and|finger (?:is )?on|about to) (?:the )?block(?: button)?(?=$|[.,])"
        r"|\bblock(?:ing|ed)? (?:that|this|it|them|those|both)(?: (?:one|account|number))?(?: (?:too|as well|all|now|next|also))+",
        "pressing block",
    ),
    sign(
        "unfriend|unfollow|remov|delet|eras|wip|clear|cutting|scrub|bin|account",
        r"\b(?:unfriend|unfollow)\w*(?: (?:and|un\w+|blocked|blocking|you|everything|,))* you\b|\b(?:remov|delet|eras|wip|clear|scrub|tak)(?:e|ed|ing) you (?:off|from|out of|on) (?:everything|everywhere|every|all|my|here|this|whatsapp|insta\w*|facebook|snap\w*)\b"
        r"|\b(?:remov|delet|eras|wip|scrub|bin+)(?:e|ed|ing)? (?:your (?:number|contact)|our (?:chat|messages|photos)|you)(?=$|[.,]| (?:and|now|from|today|tonight|for good)\b)(?! and (?:re|type))"
        r"|\b(?:in|into) the bin\b[^.?]{0,15}\byour number\b|\byour number is (?:gone|deleted|blocked|out of my)",
        "you are removed",
    ),
    sign(
        "number|phone|sim|account",
        r"\b(?:consider|treat) this (?:number|phone|account|chat) (?:as )?(?:dead|gone|closed|off|over|finished)|\bthis number (?:will|does|is going to|is) (?:not|no longer|stop) (?:work\w*|be (?:mine|on|in use|active)|exist|reach\w*)[^.?]{0,20}(?:for you|any ?more|after|tomorrow|tonight)?"
        r"|\b(?:new|another|second|2nd|third|3rd|other|fake) (?:account|profile|number|acc)s?\b[^?]{0,60}\b(?:block\w*|report\w*)(?! (?:spam|him|her))\b",
        "this number is dead to you",
    ),
    sign(
        "number|where|address|find|know",
        r"\b(?:i|we|no one|nobody) (?:will|am|are|is) (?:not )?(?:be |going to )*(?:telling|tell|giving|give) you (?:my |the |a |any )?(?:new |other )?(?:where (?:to find|i live|i am (?:living|moving|going to live)|i moved|i will be living|i have moved)|number|address|how to (?:find|reach|contact))"
        r"|\byou (?:will|are|do) not (?:be |going to |get to )*(?:know|knowing|find|finding|have|having|getting|get|see) (?:me|where|it|my (?:new )?(?:number|address)|the (?:new )?(?:number|address))\b[^?]*\b(?:do not|not to|on purpose|let (?:it|me)|please|after today|any ?more|never|leave)\b",
        "you will not find me",
    ),
    sign(
        "look|find|search|ask",
        r"\b(?:please |just |and |so )?(?:do not|never|not to) (?:you )?(?:try to |try and |bother |even |come |go |ever |start )*(?:looking|look|searching|search|asking|ask) (?:for me|me up|around for me|after me)\b(?! (?:at|in|on|by|under|near|outside|over|before|until|tonight|today|tomorrow|with|among|upstairs|downstairs|if)\b)",
        "do not look for me",
    ),
    sign(
        "police|cops|feds|guards|garda|sheriff|deputy|officer|constable|101|999|911|112|security|station|trespass|charges|restrain|harass|court|judge|statement",
        rf"\b{_AGAIN}\b[^?]{{0,90}}?\b{_WILL}[^.?]{{0,40}}?\b{_LAWMEN}\b",
        "the police, the next time",
    ),
    sign(
        "guards|garda|police|sheriff|security|reception|deputy|hr |concierge|doorman",
        r"\b(?:told|telling|tell|spoken to|informed|warned|say it to|said it to|asked) (?:the |my |our )?(?:\w+ )?(?:guards|gardai?|sheriff|deputy|security|reception|hr|concierge|doorman|neighbours)\b(?! to let| you are coming)[^?]*\b(?:you|your|not let)\b"
        r"|\b(?:you|your|stop)\b[^?]{0,80}\bsay it to the (?:guards|gardai?|police|cops)",
        "those at the door are told",
    ),
    sign(
        "off ",
        r"\b(?:stay|keep|get|keep well|stay well) (?:the (?:fuck|hell) )?off (?:of )?my (?:property|land|road|street|drive|driveway|doorstep|porch|lawn|estate|block|grounds|premises)\b",
        "off my property",
    ),
    sign(
        "call|ring|phone|text|write|come|show|turn|visit|knock|message",
        rf"{OTHERS}\b(?:do not|never|not to|stop|quit) (?:you )?(?:\w+ ){{0,3}}?(?:call|ring|phone|write|come|turn up|show up|visit|knock|text|message)(?:ing)?(?: (?:to|at|on|by|round))? "
        rf"(?:here|there|round|this (?:house|address|door|flat|place)|the house|my (?:mum|mam|mom|parents|family|sister|brother|job|work|boss|dad|friends))[, ]+{FOR_GOOD}",
        "do not call here again",
    ),
    sign(
        "strangers",
        r"(?<!feel like )(?<!like )(?<!if )(?<!are )\b(?:we|you and i|you and me|you) are (?:just |now |officially |complete |total )*strangers (?:now|from (?:today|here|now|this)|to each other|to me|again)\b(?! (?:who|in|i miss|and i miss|how|why))(?!.*\b(?:miss|hate (?:that|it|this)|sad|makes me)\b)",
        "strangers from now",
    ),
    sign(
        "never|permanent|forever|silence|absence|end ",
        r"\b(?:this|it|that)(?: \w+)? (?:has|needs|got|have|is going|must)(?: to)? (?:be |mean )(?:never(?=$|[.,]| not)|no contact|permanent|for good|forever|goodbye for good|the end of (?:it|us|this|all (?:of )?(?:it|this)))\b"
        r"|\b(?:absence|silence|radio silence|nothing|never)[.,]? (?:permanently|for good|from (?:now|here) on|forever|not sometimes)\b|\b(?:answer|reply) (?:to you )?is silence\b|\bpermanent (?:absence|silence|distance)\b",
        "for good, not for a while",
    ),
    sign(
        "send",
        r"\b(?:please |just |and )?(?:never|do not ever|do not you ever) (?:ever )?(?:send|write|text|type) (?:me |us )?(?:another|one|a|any|a single)(?: (?:single|more|other))?(?: (?:one|word|thing|letter|message|text|email))?(?=$|[.,]| again| to me| ever)",
        "never send another",
    ),
    sign(
        "trying|asking|hoping|try",
        rf"\b(?:asking|begging|telling|need|want|beg|ask|tell|warning) you to (?:stop|quit|give up|cease) (?:trying|asking|hoping|with (?:it|this|all this))(?: (?:now|please|for good|why|to \w+ me))*{END}",
        "stop trying",
    ),
    sign(
        "asked|asks|said|says|wants|does |phone|texting|messag|ringing|contact|calling",
        r"\b(?:she|he|they) (?:has |have |is |does |just )*(?:asked|asks|asking|wants|want|told|says|said)? ?(?:me )?(?:to (?:tell|ask|say|let) |that |you )*[^.?]{0,30}\b(?:she|he|they|you)? ?(?:do|does|did) not (?:ever )?(?:want|wish|need|contact|call|text|message|write|reach|speak|talk)\b"
        r"(?: \w+){0,4}? ?(?:(?:messages|texts|calls|contact|letters|to hear|to (?:speak|talk|see|know))\b|(?:her|him|them)\b)(?=.*\b(?:this is (?:her|his|their)|i am (?:her|his|their)|(?:this|it) is \w+, \w+ (?:mum|mother|brother|sister|dad|father|friend|partner|husband|wife)|asked me to|stop|changed (?:her|his|their) number|respect)\b)",
        "asked through another",
    ),
    sign(
        "phone",
        r"\b(?:my|her|his) (?:dad|mum|mam|mom|brother|sister|mother|father|husband|wife|partner|boyfriend|girlfriend) (?:is|will|has)(?: \w+){0,3} (?:answer|answering|have|got|has|take|taking|keep|keeping|hold) (?:this|my|the) phone\b(?! (?:while|when|because|until|as|for))[^?]*\b(?:now|do not|never|stop)\b",
        "another answers this phone",
    ),
    sign(
        "talk|speak|see|hear|write|call|contact|message|text",
        r"\bi (?:do )?(?:not|no) (?:want|like|wish)(?: (?:that|to|you))* (?:speak|talk|see|hear|write|call|contact|message|text)(?: (?:to|with|from|me|you))* (?:no )?(?:more|again|any ?more|never)\b"
        r"|\bplease (?:you )?no (?:\w+ )?(?:write|call|text|contact|message|come)\b",
        "in a second language, not more",
    ),
    sign(
        "know|knowing",
        r"\bi (?:do not|no longer|never) (?:want|need|care|wish)(?: to)? (?:ever )?know (?:how|where|what|who|about|of|anything|if) [^.?]*\byou\b[^?]*\b(?:do not|nor do i|never|not) (?:want|wish|need) you (?:to )?(?:know|knowing)\b"
        r"|\bnot want (?:to )?know (?:of|about|anything (?:of|about)) you(?: any ?more)?(?=$|[.,])",
        "not wanting to know",
    ),
    sign(
        "place|life|phone|pick|picking",
        rf"\bi (?:am|will) (?:not|never) (?:going to |be |ever )*(?:pick(?:ing)? up|answer(?:ing)?)(?: (?:you|to you|the phone|your calls))? {FOR_GOOD}",
        "not picking up again",
    ),
    sign(
        "cross|crossed|meet|met|see",
        r"\b(?:glad|happy|prefer|rather|hope|like it|best|better) if (?:we|our paths) (?:never|did not|do not) (?:ever )?(?:cross(?:ed)?(?: paths)?|met|meet|saw|see|spoke)(?: (?:each other|paths))?(?: (?:again|ever))*",
        "paths never to cross",
    ),
    sign(
        "stay|keep|walk|get|disappear|vanish|kindness|favour|favor",
        rf"{START}(?:please |just |now |go and |and |so )*(?:stay gone|keep walking|walk away and keep walking|get lost[.,] (?:for real|forever|for good|please)|disappear[.,]? (?:forever|for good|please|from my)|vanish[.,]? (?:forever|for good|please))\b"
        r"|\b(?:kindness|favou?r)[,.] (?:please )?(?:stay gone|stay away|leave me|disappear|forget)",
        "stay gone",
    ),
    sign(
        "name|number|face",
        r"\b(?:take|remove|get|wipe|clear|cut|scrub) (?:my (?:name|number|face|pictures?|photos?)|me) (?:out of|off|from) your (?:phone|contacts|life|socials|camera roll|mouth|head)\b",
        "my name off your phone",
    ),
    sign(
        "contact|communicat|correspond|messag",
        r"\b(?:refrain from|desist from|abstain from|cease|give up on|no more|do not attempt) (?:any |all |making |having |further |other |future |and |more |direct )*(?:contact|communications?|correspondence|messag\w+)\b(?! with (?!me|us))(?! (?:the|your|him|her|them|about))"
        r"|\b(?:not|never) (?:do|have|handle|cope with|manage|take|want|be having|doing) (?:any|this|more|further)(?: (?:kind|sort|form|type|more|further|of|any))* contact with you\b",
        "refrain from contact",
    ),
    sign(
        "nothing|business|dealings",
        r"\b(?:have|having|having had|are to have|be|want) (?:absolutely )?(?:nothing|no) (?:more |else |further |any |other )*(?:to do with (?:me|us|each other|my (?:family|kids|life))|(?:business|dealings) (?:with|between) (?:each other|one another|me|us))\b",
        "nothing more to do with me",
    ),
    sign(
        "name|face|voice|notification|number",
        rf"\b(?:never|not|no longer)\b (?:\w+ ){{0,4}}?(?:hear|see|read|hearing|seeing) (?:of )?your (?:name|face|voice|number|texts|messages|notifications)(?: (?:on|in|pop up|come up|popping up|coming up|at) ?(?:on |in )?(?:my (?:phone|screen|inbox|lock screen|life|door))?)*(?: {FOR_GOOD}|(?<=screen)|(?<=phone)|(?<=inbox))"
        rf"|\bnever (?:have to )?(?:hear|see) your (?:name|face|voice) {FOR_GOOD}",
        "never your name again",
    ),
    sign(
        "someone|somebody",
        rf"{START}(?:please |just |go |and |so |go and )*find (?:someone|somebody|anyone) else to (?:text|call|message|bother|annoy|harass|ring|pester|talk to|write to)(?=$|[.,]| now| please| because i)",
        "someone else to text",
    ),
    sign(
        "unreachable|closed|off|dead|gone|invisible|unavailable|door|shut|locked",
        r"\bi (?:am|will be) (?:\w+ )?(?:unreachable|closed|dead|gone|invisible|unavailable|off limits) (?:to|for) you\b|\b(?:my )?(?:phone|number|door|inbox|house|life) (?:is|will be|is now) (?:\w+ )?(?:closed|off|shut|locked|dead) (?:to|for) you\b"
        r"|\bdoor is (?:\w+ )?(?:shut|closed|locked)\b[^?]{0,20}\b(?:staying|stays|stay|for good|will stay|permanently|forever|and locked)\b",
        "closed to you",
    ),
    sign(
        "one |single|another",
        r"\bnot (?:one|a single|another)(?: (?:more|single))? (?:word|message|text|call|letter|peep|email|thing) (?:more )?(?:from|out of|to) (?:you|me)\b",
        "not one more word",
    ),
    sign(
        "forget",
        r"(?:^|[.,] |\b(?:just|please|and|to|favou?r and) )forget (?:where (?:i|we) (?:live|work|am)|(?:my|this|our) (?:number|address|name|street|house)|(?:that )?(?:you (?:ever )?(?:knew|met)|we (?:ever )?(?:met|happened|existed)|i (?:ever )?exist\w*|i am (?:here|alive)))\b",
        "forget where I live",
    ),
    sign(
        "trash|bin|spam|junk|unread|unopened",
        r"\b(?:your|these|any|all|the) (?:\w+ )?(?:messages?|texts?|calls?|letters?|emails?|stuff you send|cards?)(?: \w+){0,2} (?:goes|go|going|get|land|end up|sent|thrown|straight)(?<!keep going)(?: \w+)? (?:to|in|into|back) (?:the |my )?(?:trash|bin|spam|junk)\b"
        r"|\b(?:letters?|cards?|anything|parcels?|messages?|gifts) (?:\w+ ){0,2}(?:will be|get|goes|go|is|are) (?:returned|sent back|binned|shredded|burned|burnt|deleted) ?(?:unread|unopened)?(?=$|[.,])",
        "straight to the bin",
    ),
    sign(
        "solicitor|lawyer|attorney|advis|counsellor|therapist|judge|court|guards|officer|caseworker|advocate",
        r"\b(?:advice|advised|advises|says|said|told me|tells me|recommend\w*|instructed|order)\b[^.?]{0,30}\b(?:we|i|you and i) (?:do not|not|must not|should not|are not to|can not|stop|cease) (?:\w+ )?(?:speak|talk|contact|text|message|reply|communicate|be in (?:touch|contact)|meet|see|respond)\w*\b",
        "advised not to speak",
    ),
)
"""Cut, in any shape: who wants none, what is closed, who will be called."""
