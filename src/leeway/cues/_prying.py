"""Mine: to ask who else, to bait, to watch the reply, to test."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("with",
          "(?:with (?:someone|somebody|anyone|him|her|another|other)|someone else|somebody else|another (?:man"
          "|woman|guy|girl|bloke)|anyone else)"),
)

JEALOUS = (
    Row("who else", (
        Phrase("else", "(?:is|was) there (?:<f>)(?:someone|somebody|anyone|anybody) else"),
        Phrase("already|another|anyone|at|behind|bloke|car|from|girl|guy|her|him|instead|lad|man|me|next|now|on"
               "|other|photo|picture|somebody|someone|story|with|woman",
               "(?:are you|have you|were you|did you|do you|you are|so you are|you have|is it|is there|was it"
               "|tell me (?:if|are|is)|who is|who was|who are|whos) (?:<f>)(?:been |got |already "
               "|even )*(?:seeing|dating|sleeping|talking to|texting|messaging|fucking|shagging|kissing|met"
               "|meeting|going out|in bed|cheating|flirting|hooking up|replacing|moved on|replaced|on (?:tinder"
               "|hinge|bumble|dates?)|sleep|slept|kiss|fuck|meet|like|love|(?:there )?(?:<with>|someone"
               "|somebody)|her|him|he|she|that|the)(?: (?:<with>|someone|somebody|him|her|that (?:guy|girl|man"
               "|woman|bloke|lad)|other|already|another|with|on|in the (?:car|photo|picture|story)|at (?:your"
               "|the)|man|woman|guy|girl|next to you|from work|already|behind my|instead of me|me|now))+"),
    ), 0.9,
    "who is (?:the|that) (?:actor|singer|landlord|doctor|vet|film|song|guy (?:from|in) the (?:film|show|shop))"
    "|who (?:is|was) (?:he|she|that|her|him) (?:on|in) (?:the )?(?:tv|film|phone|radio|news|show)|sti|tested"
    "|(?:did|have) you (?:met|meet|like|love) (?:the|that|my|him|her|them)(?! with)|do you like (?:the|that|him"
    "|her)|talking to (?:your|my|the|him|her) (?:mum|boss|sister|landlord|doctor|bank|dad)"
    "|are you meeting (?:the|him|her|them) (?:at|for|later)|seeing (?:the|your (?:mum|dad|sister|parents|nan"
    "|gp)|that (?:film|show))|who is (?:that|the) (?:cute )?(?:dog|cat|baby)|have you (?:got|met) (?:him|her"
    "|someone) (?:to|the)|is (?:it|there|he|she) (?:the|that) (?:one|same|right)|with (?:me|us)"
    "|is there someone (?:at|who)|who is (?:picking|driving|cooking|coming|feeding|on)|with him (?:today"
    "|this weekend) or|got him (?:the|a)"),
    Row("who else", (
        Phrase("bed|found|fucking|got|moved|replaced|seeing|sleeping|with",
               "(?:i bet|i know|i hope|clearly|obviously|so|bet) you (?:are|were|have|already) (?:<f>)(?:with"
               "|seeing|fucking|sleeping with|in bed with|found|have found|moved on (?:to|with)|replaced me"
               "|got) (?:someone|somebody|him|her|another|a new|already|me|other)"),
        Phrase("better|fitter|hotter|nicer|prettier|richer",
               "is (?:he|she|it) (?:better|better looking|fitter|richer|prettier|hotter|nicer)(?: than me"
               "| in bed|<end>)"),
        Phrase("another|girl|guy|her|him|someone",
               "is (?:it|this) (?:about|because of|for) (?:him|her|someone|another|that (?:guy|girl))"),
        Phrase("cheat|sleep|slept",
               "(?:did|do|have|would) you (?:ever )?(?:cheat|cheated|sleep|slept)(?: (?:on|with))+ (?:me|him"
               "|her|anyone|someone|other)"),
        Phrase("honest", "be honest[^?]{0,40}(?:him|her|someone|who|seeing|else)"),
        Phrase("who",
               "(?:who|whose) (?:<f>)(?:is|was|were|car|jacket|shoes)[^?]{0,30}(?:be honest|with you|in (?:the"
               "|your) (?:car|bed|flat|house|photo)|outside your|last night)"),
        Phrase("who", "who were you (?:out )?with"),
        Phrase("where", "where were you (?:last night|until|all night)"),
        Phrase("long",
               "how long (?:has|have) (?:it|this|you two|you and (?:him|her)) been (?:going on|together|seeing)"),
    ), 0.9,
    "bet you (?:were|are|have) (?:with him|got) the|is it because of (?:him|her) (?:being|that the)|(?:is"
    "|was) (?:he|she) better<end>|vet|doctor|poorly|hospital|who was in goal|who were you with when|bbc|netflix"),
)

BAIT = (
    Row("alarm with no fact", (
        Phrase("something",
               "(?:there is )?something you (?:need|have|should|ought|deserve) (?:to )?know[^?]{0,20}(?:call"
               "|ring|answer|talk|text|please)"),
        Phrase("smth|something",
               "(?:something|smth)(?: (?:bad|serious|big|terrible|awful|really bad|important))? (?:has |just "
               "|s )*(?:happened|come up|is wrong|has happened|come to light)(?: (?:and|to me|today|here|call"
               "|you|i need))*"),
        Phrase("emergency|important|life|serious|urgent",
               "(?:it is|this is|its) (?:<f>)(?:an emergency|serious|urgent|life or death"
               "|important)[^?]{0,25}(?:call|ring|answer|pick up|talk|please|need|<end>)"),
        Phrase("hear|know|see",
               "you (?:need|have|deserve|ought|are going to want|will want) to (?:<f>)(?:know|hear"
               "|see) (?:<f>)(?:something|this|what|about)(?: (?:i|important|that|happened|from|about|found))*"),
        Phrase("news|something|thing",
               r"i (?:have|have got|need|had) (?:<f>)(?:something|news|things?) (?:\w+ )?(?:to tell you"
               "|you (?:need|should|will want) to (?:know|hear)|important|big|i (?:need"
               "|have) to tell)(?: (?:you|but|in person|call|not over))*"),
        Phrase("something",
               "(?:i )?(?:found out|heard|know) something (?:about|you|that|i)(?: (?:you|him|her|us|your|will"
               "|need|should))*"),
        Phrase("believe|guess|hear|sorry|want",
               "(?:you will|you are going to) (?:never )?(?:guess|believe|want to hear|be sorry you"
               "|want to know)[^?]{0,20}(?:call|what|this|me|about)"),
        Phrase("e|hospital",
               "i (?:am|was|have been|ended up) (?:<f>)(?:in|at) (?:the )?(?:hospital|a and e|er)<end>"),
        Phrase("call|ring|text",
               "(?:call|ring|text) me[^?]{0,20}(?:emergency|urgent|serious|something (?:happened|bad|is wrong))"),
        Phrase("emergency|urgent", "(?:emergency|urgent)(?:[.,]* (?:call|ring|please|pick|answer))+"),
    ), 0.9,
    "boiler|leak|flood|kids?|school|vet|landlord|mum|dad|nan|parcel|code|keys?|car|police|bank|the (?:flat"
    "|house|dog|cat)|not (?:urgent|serious|an emergency)|nothing serious|fire|gas|passport|funny|exciting"
    "|good news|great news|guess what (?:happened|i)|promotion|came up at work|something came up"
    "|not an emergency|something came up so|nephew|niece|your (?:mum|sister|brother|dad)"
    "|in the hospital (?:car park|canteen|with|to see)|important for (?:work|the)|song|film|episode|series"
    "|dinner"),
)

POLICING = (
    Row("polices the reply", (
        Phrase("got|looked|opened|read|saw|seen|viewed",
               "(?:you|u) (?:<f>)(?:saw|read|seen|opened|have read|have seen|got|viewed"
               "|looked at) (?:<f>)(?:this|it|that|them|my (?:messages?|texts?|story|snap)|all of (?:them"
               r"|it))(?: (?:at|so|and|but|two|three|an|\d|hours?|already|yesterday|last|so why|ages|minutes?"
               "|hour|days?|ago|though))+"),
        Phrase("leave|leaving|left", "(?:left|leave|leaving|leaves) (?:me )?on (?:read|seen|delivered|blue)"),
        Phrase("tick", "(?:blue|two|both|grey|double) ticks?"),
        Phrase("delivered|opened|read|seen",
               "(?:says|it says|marked|shows|its been|been) (?:read|seen|delivered|opened)(?: (?:at|since|for"
               r"|\d|but|so|and))*"),
        Phrase("that",
               "(?:that is|is that|thats) (?:all|it|really all|seriously all) (?:you|i|that)(?: (?:have|got|can"
               "|get|say|to say|want|think|reply))*"),
        Phrase("letter|word", "(?:one|a|just|only) (?:word|letter) (?:answers?|repl(?:y|ies)|texts?)"),
        Phrase("emoji|k|like|okay|thumbs",
               r"(?:just|only) (?:a )?(?:okay|k|thumbs up|emoji|like)(?: (?:really|that is it|seriously|back))*\?"),
        Phrase("okay", r"(?:okay)\?<end>"),
        Phrase("takes|taking|took",
               r"(?:took|takes|taking) you (?:<f>)(?:long|ages|forever|hours|days|\d+ (?:hours|days|minutes)"
               "|an hour|two days|all day|so long)(?: (?:to|enough))*"),
        Phrase("why",
               "why (?:are you|do you|did you|does it) (?:<f>)(?:so (?:cold|short|distant|dry|formal|slow|off)"
               "|being (?:so )?(?:cold|short|distant|dry|weird|off|mean|like this|rude)|take (?:so long|hours"
               "|days|ages|forever)|repl(?:y|ied) (?:so|like|with)|type|typing|stop(?:ped)? typing|read (?:it"
               "|this|my)|only reply)"),
        Phrase("used", "you (?:used to|always used to) (?:reply|answer|text|call|write|say)"),
        Phrase("time",
               "(?:so )?you (?:have|had|do have|did have) time (?:to|for) (?:post|everyone|others|your|like"
               "|insta|go out|tweet|read|watch)"),
        Phrase("typing", "you (?:are|were|started|stopped) typing(?: (?:and|then|for|but|so))*"),
        Phrase("delivered|opened|read|seen", r"(?:seen|read|opened|delivered)(?: (?:at|this))? \d"),
        Phrase("emoji|heart|kiss|x", r"no (?:x|kiss|kisses|emoji|heart)(?: at the end| any ?more|\?| now)"),
    ), 0.9,
    r"(?:book|film|article|news|email (?:from|about) (?:the|work)|letter from|contract|bill)[^?]{0,20}(?:\?|yet)"
    "|is that all you (?:need|want|want to (?:order|eat)) ?(?:from|to|for)?|that is (?:all|it) (?:i"
    "|you) (?:need|want|have to do)|that is all you (?:need|want|have)|that is all i"
    "|took you long enough to (?:finish|get home)|it says (?:delivered|read)[^?]*(?:parcel|package|post|amazon"
    r"|door)|parcel|amazon|package|is that it\?|got (?:it|this|that) (?:at|so|for|two|three|already)"
    "|why are you so cold<end>.*blanket|you (?:got|saw|looked at) (?:it|that|this) (?:at (?:the|ikea)|in)"),
)

TESTING = (
    Row("news to get a reaction", (
        Phrase("actually|btw|bumble|date|dating|doing|fine|going|having|hinge|kissed|leaving|meeting|moving"
               "|okay|quitting|seeing|slept|somebody|someone|talking|tinder|well|without",
               "(?:going (?:out|on a date|for drinks|to dinner|to a party)|on a date|got a date|having dinner"
               "|meeting (?:up with )?(?:someone|somebody|a (?:girl|guy|man|woman))|seeing (?:someone|somebody)"
               "|talking to (?:someone|somebody)|dating|on (?:tinder|hinge|bumble)|met (?:someone|somebody)"
               "|kissed|slept with|moving (?:away|abroad|to another|country|cities)|leaving (?:the country|town"
               "|the city|for good)|quitting my job|not (?:well|doing well|okay)|fine without you"
               "|doing (?:great|amazing|fine|so well) (?:without|actually|btw))[^?]{0,60}(?:just (?:so|saying"
               "|thought|letting|fyi|telling)|so you (?:hear|know|can|are)|(?:before|in case) you hear"
               "|thought you (?:should|would|might|ought)|not that you care|if you care|hope (?:that is"
               "|you do not mind)|from me|in case you (?:care|wondered|were)|you would care|by the way|fyi"
               "|(?:do you|would you|does that) (?:mind|care|bother))"),
        Phrase("by|care|case|fyi|hear|know|thought",
               "(?:just so you (?:know|hear)|fyi|thought you should know|not that you care|in case you (?:care"
               "|wondered)|by the way)[^?]{0,15} i (?:am|have|will|went|met|kissed|slept|was|got"
               "|might)[^?]{0,40}(?:date|someone|somebody|seeing|tinder|hinge|moving|leaving|dating|kissed"
               "|slept|fine|happy|better|great|drinks|party|hospital|tests)"),
        Phrase("guess|maybe|perhaps",
               "(?:maybe|guess|perhaps) i (?:should|will|might) (?:just )?(?:date|see|find|meet|move on with"
               "|sleep with|get with|call) (?:someone|somebody|other|another|my ex|people)"),
        Phrase("asked|fancies|flirt|hit|likes|treats|wants",
               r"(?:he|she|someone|a (?:guy|girl|man|woman)|everyone) (?:\w+ ){0,3}(?:asked me out|likes me"
               r"|flirt\w*|hit on me|fancies me|wants me|treats me|asked for my number)"),
        Phrase("plenty", "plenty (?:of|more) (?:fish|people|others)"),
        Phrase("lots|many", "(?:so many|lots of) (?:matches|dates|offers)"),
        Phrase("care|notice", "i (?:bet )?you (?:do not|would not|will not) even (?:care|notice) (?:if|that) i"),
        Phrase("care|jealous|mind|notice", "would you (?:care|mind|be jealous|notice) if i"),
    ), 0.8,
    r"\bwith you\b|landlord|on the \d|lease|the keys|your stuff|deposit|rent|tonight babe|love|with (?:mum|dad"
    r"|my (?:sister|mum|dad|boss|parents))|from work drinks (?:at|so)|home late|at \d|dinner with mum"
    "|would you mind if i (?:used|borrow|took|left|came|order|watch|open|park|invite|eat|had|turn)|late|bring"
    "|milk"),
)
# fmt: on
