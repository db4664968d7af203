"""Signs of a door that is shut: a block, a number, an end of all contact, the law."""

from __future__ import annotations

from leeway.cues._speech import END, FILL, FOR_GOOD, REACH_ME, REACH_STEMS, START, sign

CUTS = (
    sign(
        "block",
        r"(?:^|(?<=[.,] ))(?:i have |you are |now )?blocked (?:you )?(?:on|from) (?:everything|all"
        r"|every|whatsapp|insta\w*|facebook|snap\w*|here)\b",
        "blocked elsewhere",
    ),
    sign(
        "number|contact|from|delete|erase|remove|forget|digits|details",
        r"(?<!not )(?<!never )(?<!you )(?<!i )(?<!will )(?<!did )\b(?:lose|delete|erase|remove"
        r"|forget|wipe|get rid of|bin|throw away|scrub) (?:(?:both|all|please"
        r"|out) )*(?:my (?:phone |mobile |cell )?(?:number|contact|details|digits"
        r"|name)\b(?! from the| on the| off the| plate| in the)|me (?:from|off) your (?:phone"
        r"|contacts|life|socials|friends)|that i (?:ever )?exist|we ever (?:met|happened)"
        r"|you (?:ever )?(?:knew|met) me|i (?:ever )?exist)",
        "lose my number",
    ),
    sign(
        "number|digits",
        r"\b(?:throw|chuck|bin|ditch|burn) (?:away )?my (?:number|digits|contact)(?: away)?\b"
        r"|(?<!i )\b(?:do not|not|never) (?:keep|have|save|use) my (?:number|contact)\b"
        r"|\bnumber\b[^?]*\b(?:(?:delete|lose|erase|forget) mine|do the same)\b|\bthis number (?:is|will be"
        r"|has been|is being) (?:blocked|deleted|changed|dead|gone|disconnected)|\b(?:new"
        r"|different|another|unlisted) (?:number|sim|phone)\b[^?]*\b(?:you (?:will|are|do) not"
        r"|do not (?:look|ask|bother|try)|not (?:look|getting)|away from you)\b"
        r"|\bmade me (?:change|get a new) (?:my )?number|\b(?:chang\w+|new) (?:all )?(?:my "
        r"|of my )*numbers?\b[^.?]*\bbecause of you|\bnumber is changing\b[^?]*\b(?:not|never)\b",
        "my number is gone",
    ),
    sign(
        "delete|remove|erase|block",
        rf"{START}(?:please |just |and |so |now |go and )*(?:delete|remove|erase) (?:me|this number"
        rf"|my number)(?:$|[.,]| (?:off|from|please|now|and|everywhere|completely)\b)(?! (?:from"
        rf"|off) (?:the (?:list|group|thread|photo|calendar)|that))|\bmy number[.,]? (?:please "
        rf"|just |so )*(?:delete|lose|erase) it\b",
        "delete me",
    ),
    sign(
        "know",
        rf"{START}(?:and |so |look )*(?:we do not know each other(?: any ?more)?"
        rf"|you do not know me(?: any ?more)?|i do not know you)(?: any ?more)?{END}",
        "strangers now",
    ),
    sign(
        "exist|dead|never|stranger",
        r"\b(?:pretend|act like|act as if|imagine) (?:that )?(?:i (?:do not|never|did not) exist"
        r"|we (?:have )?never met|i am dead|you (?:do not|never) (?:know|knew|met) me"
        r"|we are strangers)|\bdead to me\b|\bi (?:no longer|do not) exist (?:to|for) you\b"
        r"|\byou (?:no longer|do not) exist(?: (?:to|for) me| any ?more)?(?=$|[.,])|\b(?:act"
        r"|pretend|behave) (?:like|as if|that)? ?you (?:never|do not) (?:knew|know|met) me",
        "as if I did not exist",
    ),
    sign(
        "block",
        r"(?<!almost )(?<!nearly )(?<!not )(?<!never )(?<!you )(?<!un)(?<!did i )(?<!have i "
        r")(?<!gotten )\b(?:block|blocked|blocking|blocked and deleted"
        r"|block and delete) (?:and \w+ )?(?:you|your (?:number|calls?|new number|account|texts"
        r"|email|mum|ass)|every (?:number|account)|all (?:of )?your|each other|this number|u)\b",
        "blocking you",
    ),
    sign(
        "block",
        rf"(?:\byou (?:are|have been|will be|get|will get|are getting|are about to be)|{START}your?"
        rf"|\bconsider yourself|{START}(?:and you are|right you are|okay you are|getting|number"
        rf"|this number is|your number is|your number has been)) ?(?:officially |going to be "
        rf"|being |now |getting |so )*(?:blocked|blocking)\b(?! (?:nose|drain|sink|toilet|road|me"
        rf"|my|by|from view|the|in|out|off|traffic|roads?|it))|^(?:(?:and|okay|so|right|bye|enough"
        rf"|there|now|goodbye|yes|i am|done),? )*(?:blocked|blocking)(?: (?:now|everywhere"
        rf"|on everything|on all \w+|bye|and (?:deleted|deleting)"
        rf"|you everywhere))*{END}(?!.*\b(?:spam\w*|scam\w*|reported|cursed|caller|chap|him|her"
        rf"|them|that)\b)|[.,] (?:blocked|blocking)(?: (?:now|everywhere|on everything|bye"
        rf"|on all \w+|and deleted))*\.?$(?<!reported)",
        "you are blocked",
    ),
    sign(
        "block",
        r"\b(?:i (?:will|am going to|am gonna|have to|had to|am about to|would|might have to"
        r"|need to|am happy to|have)|get|or you get|before i|to) (?:just |have to |be |also |then "
        r"|now )*(?:block|blocking|blocked)(?: (?:you|your|this|the|and|on|everywhere)|$|[.,])",
        "going to block",
    ),
    sign(
        "number",
        r"\bi (?:have |had |am |will |just )*(?:chang(?:ed|ing|e)|getting|got|get)(?: (?:a|my|new"
        r"|both|all|phone|mobile|cell|me a))* (?:number|numbers|sim)\b(?!.*\b(?:this is|save"
        r"|here is|new one is|it is (?:\d|now|the)|text me|call me|plate|it will be|shirt|bib"
        r"|let you know|send you|give you|keep|on the (?:form|website|account)|with the bank"
        r"|house))",
        "a changed number",
    ),
    sign(
        "contact|ties|off|communication|comms|correspondence",
        r"\b(?<!not )(?:cut|cutting|end|ending|break|breaking|sever|severing|stop|stopping|cease"
        r"|ceasing|terminate|terminating|drop|dropping|break off|breaking off|close"
        r"|closing) (?:(?:off|all|any|our|every|this|down|further|the|lines? of|form of|forms of"
        r"|and|kind of) )*(?:contact|ties|communication|communications|correspondence|comms"
        r"|contact completely)\b(?! lens)(?! with (?!you|me\b|each)[a-z]+)",
        "cutting contact",
    ),
    sign(
        "cut",
        r"\bcut me (?:off|out)(?: of your life)?(?=$|[.,]| (?:please|now|and|completely|for))",
        "cut me out",
    ),
    sign(
        "nc ",
        rf"{START}(?:full |strict |going )?nc (?:from now|forever|for good|please|now|from here)",
        "NC, for no contact",
    ),
    sign(
        "contact|communication|texting|messages|texts|calls|calling",
        r"\b(?:all|any|the|this|these|your|our) (?:\w+ )?(?:contact|communication|texting|messages"
        r"|messaging|texts|calls|calling|emails) (?:(?:has|have|need|needs|must|to|got|is|are|will"
        r"|now|going|be|ends?) )*(?:to )?(?:stops?|ends?|cease|over)\b(?! (?:working"
        r"|coming through|at \d|when))",
        "all of it has to stop",
    ),
    sign(
        REACH_STEMS,
        rf"\b(?:no|not have|never had|not got|without|not get) (?:(?:my|any|the) )?(?:right"
        rf"|permission|consent|business|excuse|invitation) to {FILL}(?:{REACH_ME})",
        "no right to reach me",
    ),
    sign(
        "cut",
        r"\b(?:i am |am |have |i |to |be |been |we |and )(?:cut|cutting) you (?:off"
        r"|out)\b(?! there| a slice| some)",
        "cutting you off",
    ),
    sign(
        "contact|communication|correspondence|interaction",
        rf"(?:{START}|\b(?:want|need|needs|ask|asking for|asked for|request|going|go|gone|is|be|with|to"
        rf"|please|have|having|there will be|there can be|and|absolutely|complete|total|i said"
        rf"|means?|do|full|choose|chose|decided on|decision is|it is|just|strict|strictly|now on|on"
        rf"|of|had|agreed|agreed on|rather) )(?:(?:a|full|complete|total|strict|permanent|absolute|absolutely|about) )*(?:no"
        rf"|zero|nil|no further|no more|non|any|all) (?:(?:direct|more|further|form of|kind of"
        rf"|type of|sort of|other|personal|physical|future) )*(?:contact|communication"
        rf"|correspondence|interaction)\b(?! lens| details| info| delivery| payment| order| sport"
        rf"| with (?!you|me\b|each|them|us)| from (?!you|now|here|today|this|either|him|her))",
        "no contact",
    ),
    sign(
        "text|call|messag|email|dm|letter|contact|visit|voice|communicat|update|gift|flowers"
        "|surprise",
        r"\bno (?:more |further )?(?:flowers|letters|gifts|texts?|calls?|messages?|emails?|dms?"
        r"|letters?|contact|visits?|voice ?notes?|communication|texting|calling|messaging|updates"
        r"|gifts|flowers|surprises)(?:,? (?:and |or )?no (?:more )?(?:texts?|calls?|messages?"
        r"|emails?|dms?|visits?|nothing|texting|letters?|contact|updates|flowers|surprises"
        r"|turning up|showing up)|,? (?:and |or )?(?:texts?|calls?|messages?|emails?|dms?|visits?"
        r"|texting|letters?|contact|nothing))+",
        "no texts, no calls",
    ),
    sign(
        "more|further",
        rf"\b(?:no more|no further) (?:contact|messages?|texts?|texting|messaging|talking|emails?"
        rf"|of this|of these|of your|of it|communication|conversations?|replies|letters|turning up"
        rf"|showing up)\b(?! (?:me|for (?:me|you|today|tonight|now|the|a)|about|today|tonight|until"
        rf"|this|after|during|at)\b)(?: please)?(?: to me| from you| between us"
        rf"| with you)?(?= {FOR_GOOD}|{END}| okay| please| i | or | and )",
        "no more of it",
    ),
    sign(
        "contact|messages|texts|calls",
        r"\b(?:contact|communication|messages|texts|calls) (?:from you |with you |between us "
        r"|here |of any kind |with me )*(?:is|are|will be|has|has to|must|needs to|should|ends?"
        r"|stops?|ceases?) (?:(?:not|no longer|now|be|to|going to|un|longer|all"
        r"|really) ?)*(?:welcome|wanted|unwanted|unwelcome|over|end|stop|cease|finished|harass\w+"
        r"|here|today|done|possible|ended|stopped|now)\b",
        "contact is not welcome",
    ),
    sign(
        "welcome|unwelcome",
        r"\byou are (?:not|no longer|never) welcome\b(?! to )",
        "you are not welcome",
    ),
    sign(
        "contact|messag|communic|correspond|calls|texts|attempt|attention",
        r"\b(?:any|no|further|your|more|this|all) (?:(?:further|other|more|is|attempts?|form of"
        r"|future) )*(?:attempts? to (?:contact|reach)|(?:contact|messages?|communication"
        r"|correspondence|calls|texts)(?: from (?:you|now on))? (?:(?:will|from you|may|is|would"
        r"|are|shall|by you|be|to me) )*(?:ignored|reported|forwarded|passed|treated|harassment"
        r"|deleted|blocked|unwanted|logged|be))|\bunwanted (?:contact|messages|attention)\b"
        r"|\bdo not consent to\b[^.?]*\b(?:contact|messag|communicat)",
        "any further contact",
    ),
)
"""Doors that are shut: a number, a block, an end of all contact."""


LAW = (
    sign(
        "lawyer|solicitor|attorney",
        r"\bi (?:have |had )?(?:spoken|spoke|talked|been|got|gone|seen|saw|found|hired) (?:to "
        r"|with )?(?:a |my |an )?(?:lawyer|solicitor|attorney)s?\b(?=.*\b(?:you"
        r"|your)\b)(?!.*\b(?:completion|exchange|survey|seller|buyer|mortgage|deeds|keys|house"
        r"|flat|will)\b)",
        "a lawyer spoken to",
    ),
    sign(
        "police|cops|feds|101|999|911|cop ",
        r"\b(?:(?:to|call from|visit from|hear from|hearing from) the police|(?:ring|ringing|phone|phoning|call|calling|called|rang|phoned|contact"
        r"|contacting|contacted|involve|involving|get|getting|tell|telling|told|inform|informing"
        r"|informed|speak to|spoken to|spoke to|speaking to|talk to|talking to|talked to|go to"
        r"|going to|went to|been to|with|report (?:you|this|it) to|reported (?:you|this|it) to"
        r"|reporting (?:you|this|it) to|straight to|involved|on to|onto|be|have) (?:the "
        r"|my )?(?:local )?(?:police|cops|feds|101|999|911))\b(?<!to 101)(?<!to 999)",
        "the police",
    ),
    sign(
        "police|cops",
        r"\b(?:police|cops)\b[^.?]{0,25}\b(?:will be|get|are|have been|know about you|involved"
        r"|called on you|your door|report|matter|incident|statement|log|number)\b",
        "the police, told",
    ),
    sign(
        "order|injunction|desist",
        r"\b(?:restraining|protective|protection|non ?molestation|no contact|court"
        r"|stalking protection|harassment|occupation|barring) (?:order|injunction|warning)s?\b"
        r"|\binjunction\b|\bcease and desist\b|\ban order (?:against|out on) you\b",
        "an order of a court",
    ),
    sign(
        "harass|stalk",
        r"\b(?:this|that|it|what you are doing|your \w+|these \w+) (?:is|are|was|counts as"
        r"|feels like|has become|has turned into|is now|is actual|is basically|is literally"
        r"|is bordering on|amounts to)(?: (?:now|actual|just|literally|basically|straight up"
        r"|becoming|called|pure))* (?:harass|stalk)\w+|\b(?:you are|stop|for|of|your|keep|been"
        r"|quit) (?:harass(?:ing|ment)|stalk(?:ing|er))(?: me| us| my)?\b(?! (?:for|with|about|to"
        r"|over)\b)|\breport(?:ed|ing)? (?:you|this|it) (?:for|as) harass",
        "harassment",
    ),
    sign(
        "report|complaint|statement|case|charges|file|evidence|record|log|screenshot|messages",
        r"\b(?:report|complaint|statement|case|charges|file) (?:against|about|on|out on) you\b"
        r"|\bpress(?:ing)? charges\b|\bmessages (?:for|to) the police\b|\b(?:evidence|records?|log"
        r"|screenshots) (?:of (?:this|all|everything|your \w+) )?(?:for|to) the police\b",
        "a report against you",
    ),
    sign(
        "report",
        r"\bi (?:will|am going to|am|have|had to)(?: to| be| be forced to)? report(?:ed"
        r"|ing)? (?:you|this|your messages)(?=$|[.,?]| (?:for|to (?:the (?:police|authorities"
        r"|school|uni|site|app|council|bank)|hr|your|my|whatsapp|insta\w*|facebook|admin|someone)"
        r"|and|if|now|again|next|as)\b)",
        "reporting you",
    ),
    sign(
        "lawyer|solicitor|attorney|barrister|legal",
        r"\b(?:talk|speak|write|go|address|direct|send|goes?|going|take|communicate|forward|refer"
        r"|everything|anything|contact|from now|deal|get in touch|it up|that|only|speaking|email"
        r"|call)\b[^.?]{0,45}\b(?:to|through|via|with|by) (?:my|the|our|a"
        r"|your) (?:divorce )?(?:lawyers?|solicitors?|attorneys?|barrister"
        r"|legal team)\b(?!.*\b(?:completion|exchange|survey|seller|buyer|mortgage|deeds|keys"
        r"|viewing|offer|estate agent|house sale|vendor)\b)|\bcall my (?:lawyer|solicitor"
        r"|attorney)\b|\bmy (?:divorce )?(?:lawyers?|solicitors?|attorneys?"
        r"|legal team) (?:will (?:be in touch|contact|write|email|call|send|handle|deal)"
        r"|is (?:handling|dealing|sending|writing)|says? i (?:should|must|can) not|(?:has "
        r"|have )?(?:said|told me|told|advised me|advised) (?:not|to (?:not|stop|cut|block)"
        r"|i (?:should|must|can) not|against)|instead|or)|\b(?:hear from|hearing from|instructed"
        r"|instructing|hired|hiring|served by|got myself|getting) (?:a |my )*(?:lawyers?"
        r"|solicitors?|attorneys?)\b(?!.*\b(?:completion|exchange|survey|seller|buyer|mortgage"
        r"|deeds|keys|house|flat)\b)|\b(?:through|via) (?:the |our )?(?:lawyers?|solicitors?"
        r"|attorneys?) (?:only|from now|from here|please|now)|\blawyers? (?:only|from now on"
        r"|from here)\b",
        "a lawyer",
    ),
)
"""The law brought in."""
