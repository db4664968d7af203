"""Mine: to turn up, to watch, to step over a limit, or to respect it."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("place",
          "(?:your (?:house|place|flat|door|work|office|street|road|building|gym|car|school|class|mums?|moms?"
          "|parents|sisters|brothers|window|yoga|church|stop|station|apartment|block|drive|driveway"
          "|neighbourhood|town|local|desk|reception)|yours|reception|the (?:lobby|car park|entrance|gate|corner"
          "|hallway|stairs))"),
)

TURNING_UP = (
    Row("at their door", (
        Phrase("bike|car|light|van",
               "(?:saw|see|can see) your (?:car|bike|van|lights?)[^.?]{0,25}(?:i know|so you|you are (?:in|home"
               "|there))"),
        Phrase("corner|entrance|gate|hallway|lobby|park|reception|stairs|your",
               "i (?:am|will be|was|have been) (?:<f>)(?:right |standing |sitting |parked |waiting |stood |sat "
               "|back |in (?:my|the) car |here )*(?:outside|out front|downstairs|at|in front of|by|near"
               "|round the corner from|across (?:from|the road)|opposite|on) <f><place>(?: (?:and|until|so"
               "|please|right|i|come|now|again|if|waiting|door))?"),
    ), 0.9,
    "(?:cafe|café|corner shop|shop|shall i|do you want|as (?:agreed|planned)|with the (?:keys|food|kids|dog"
    "|shopping|pizza|van|boxes)|for (?:the )?(?:pick ?up|handover|kids|dinner|party)|taxi|uber|your (?:mum"
    "|sister|brother|dad|parents) (?:asked|invited)|will be (?:at yours|outside) (?:at|in|by|around|about)"
    "|was at (?:your|the) (?:school|gym|work) (?:when|too|last year)|by your desk|on (?:your|the) (?:side|team"
    "|way)|at your service|here (?:now )?with the)"),
    Row("outside, and pressing", (
        Phrase("door|downstairs|front|here|outside",
               "i (?:am|have been|will be) (?:<f>)(?:still |right |stood |sitting |waiting "
               r"|standing )*(?:outside|downstairs|out front|at the door|here)\b[^?]{0,40}\b(?:minutes?|please"
               "|just (?:want|need|one|talk|come|let|two|five|a)|talk|waiting|until|open|come (?:down|out)"
               "|not (?:leaving|going)|i know you|answer|let me|hear me|see you|in there|thats? all|that is all"
               "|all night|whether)"),
    ), 0.7,
    "keys?|forgot|when (?:you are|your) ready|no rush|taxi|uber|delivery|with (?:the|your) (?:keys|food|kids"
    "|dog|shopping|pizza|dinner)|running|in the garden|hanging|bbq|smoking|sunbath|gardening|playing"
    "|on the (?:bench|terrace|balcony)|it is (?:so )?(?:cold|hot|lovely|sunny|raining)|pub|bar|restaurant"
    r"|cinema|station|shop|airport|gate|got us|table|queue|sat outside|in \d|in five|nearly|at the door of"),
    Row("outside, unasked it may be", (
        Phrase("door|downstairs|drive|front|garden|hallway|here|outside|porch|stairs|step|street",
               "i (?:am|have been) (?:<f>)(?:outside|downstairs|out front|at the door|at your door"
               "|here(?= outside| come| please| open| i just| 5| five| waiting)|on your (?:doorstep|step|stairs"
               r"|porch)|in your (?:street|drive|driveway|garden|hallway))(?=\W*$|[.,?]| i| please| come| can"
               "| just| and| until| waiting| five| 5| for| open| right| now| your| you| so| let| if)"),
    ), 0.4,
    "keys?|forgot|when (?:you are|your) ready|no rush|taxi|uber|delivery|with (?:the|your) (?:keys|food|kids"
    "|dog|shopping|pizza|dinner)|running|in the garden|hanging|bbq|smoking|sunbath|gardening|playing"
    "|on the (?:bench|terrace|balcony)|it is (?:so )?(?:cold|hot|lovely|sunny|raining)|pub|bar|restaurant"
    r"|cinema|station|shop|airport|gate|got us|table|queue|sat outside|in \d|in five|nearly|at the door of"),
    Row("come down, let me in", (
        Phrase("buzz|come|door|let|open|window",
               "(?:come (?:down|out|outside|to the (?:door|window))|open (?:the|your) (?:door|gate|window)"
               "|let me in|buzz me (?:in|up)|look out(?:side)?(?: of)? (?:your|the) (?:window"
               "|door))[^?]{0,40}(?:please|just|minutes?|talk|now|i (?:know|can|just|am not|will not|need|only)"
               "|or i|we need|five|5|10)"),
        Phrase("till|unless|until",
               "i (?:am|will) (?:not )?(?:<f>)(?:leaving|going(?: anywhere)?|leave|moving|go(?: away)?|move"
               "|stay(?:ing)?|wait(?:ing)? (?:here|outside)|sit(?:ting)? (?:here|outside)) (?:until|till"
               "|unless) (?:you|i (?:see|get|talk|speak))(?: (?:come|talk|open|see|answer|speak|let))?"),
    ), 0.9,
    "when (?:you are|your) ready|rain|keys?|forgot|locked|shopping|bags|hands|pizza|delivery|parcel|taxi|cab"
    r"|ready|we are late|table|waiting room|leave until (?:\d|you are (?:ready|home))|go until (?:\d|you (?:are"
    "|text))|dog|starving|the kids|moon|snow|sunset|rainbow|fireworks|surprise"),
    Row("coming whether or not", (
        Phrase("come|coming|drive|driving|drop|getting|go|heading|pop|show|stop|swing|turn|walk|way",
               "i (?:am|will|might|could|have to|was going to|am just|think i will|am thinking of"
               "|should) (?:<f>)(?:be )?(?:coming|come|driving|drive|walking|walk|heading|going|go|on my way"
               "|stopping|stop|popping|pop|swinging|swing|getting (?:a|the) (?:train|bus|taxi|cab)|dropping"
               "|drop|turn(?:ing)? up|showing up|show up)(?: (?:over|round|around|by|up|past))* (?:to (?:yours"
               "|your (?:house|place|flat|work|office|mums?|parents|gym|street))|right now (?:whether|to|and)"
               "|(?:there|over|round) (?:whether|anyway|even if|and you|if you (?:do not|like it)|until"
               "|now i do not|tonight whether)|whether you|past your|by (?:your|yours))(?: (?:whether|anyway"
               "|now|to talk|so we|even))?"),
    ), 0.7,
    r"\?|(?:at|around|about|by|in|for) (?:\d|six|seven|eight|dinner|lunch|tea|the|about|half)|after (?:work|the"
    "|gym)|with (?:the|dinner|pizza|wine|food)|to (?:pick|collect|drop|get (?:you|my|the)|feed|help)"
    r"|if that is (?:okay|still)|is that okay|okay\?|see you|as planned|shall|when you|can not wait"
    "|for (?:dinner|tea|the)|wine|love|soon|miss you|still on|tonight<end>|tomorrow<end>|walk(?:ing)? you"),
    Row("went to where they are", (
        Phrase("your",
               "i (?:<f>)(?:came|went|drove|walked|was|stopped|cycled|waited|sat|stood|called|turned up"
               "|showed up|knocked|rang)(?: (?:by|past|round|over|to|outside|at|in|up|down|on|for|two|three|an"
               r"|\d|hours?|all|hour|night|the|again|there|in the car))* <f>(?:your (?:house|place|flat|work"
               "|office|street|road|door|gym|school|car|mums?|parents|sisters|window|building|block|bell"
               "|doorbell|buzzer|bus stop|stop|class|shift)|yours)(?: (?:today|last night|again|earlier|and|but"
               "|three|twice|this morning|for|because|to|hoping|waiting|you|so|until))+"),
        Phrase("bedroom|bike|car|curtains|light|van|window",
               "(?:saw|noticed|see|passed|know) your (?:car|bike|lights?|van|curtains|window"
               "|bedroom light)(?: (?:was|is|were|are|outside|on|in|there|parked|at))+"),
        Phrase("wait",
               "i (?:waited|was waiting|will wait|will be waiting|am waiting) (?:for you )?(?:outside|at|by"
               "|near|in) (?:your|the (?:gym|station|office|school|car park|bus stop|cafe|corner)|where you"
               r"|reception)(?: (?:work|\w+))?"),
    ), 0.9,
    "(?:was|came|went|called) (?:at|to|over to|round) (?:yours|your (?:house|place|parents|mums)) (?:and (?:had"
    "|it|we|your mum)|for (?:dinner|tea|christmas|the party)|to (?:feed|pick|drop|collect|water))"
    "|(?:as you asked|you asked|your mum (?:asked|let|said|invited)|for (?:the )?(?:pick ?up|handover)|party"
    "|to (?:get|pick up|drop|feed|collect|water)|when you were (?:away|out|on holiday))|(?:lights?|car) (?:is"
    "|are|was|were)? ?(?:on|outside|still) (?:so )?(?:i|you left|need|turn)|left (?:your|the) (?:lights?|car)"
    "|parked (?:badly|in|next to me)|saw your (?:car|bike) (?:is|was) (?:dirty|so|cool|for sale|fixed|ready"
    "|at the garage)|school (?:play|run|gate with)|will be waiting (?:at|outside|by|in) (?:the )?(?:station"
    "|airport|arrivals|gate|cafe|corner|entrance)|waiting (?:at|in|outside) the (?:station|cafe"
    "|car park)(?! (?:you|by your|near|where))"
    "|will (?:wait|be waiting) for you (?:at|by|outside|near|in) (?:the )?(?:station|cafe|corner)(?! (?:of|by|near|opposite|on|outside|at|next to|across from|from) you(?:rs?)?(?!\\w))"
    "(?! (?:until|every|all|whether|even|where))"),
)

WATCHING = (
    Row("watched online", (
        Phrase("why",
               r"why (?:were|are) you (?:still )?(?:active|online|up|on (?:whatsapp|insta\w*"
               r"|messenger)) (?:all night|at \d|until|so late|last night)"),
        Phrase("location|profile|seen|snap|spotify|status|story|strava",
               "your (?:last seen|location|snap score|profile|story|status|strava|spotify) (?:says|said|shows"
               "|showed|is off|changed|was|has)"),
        Phrase("been|check|keep|kept|know|looked|looking|notice|saw|screenshotted|scrolled|see|stalked|watch"
               "|went",
               "(?:i )?(?:<f>)(?:can |could |have )?(?:saw|see|seen|noticed|notice|know|checked|check|watched"
               "|watch|keep checking|kept checking|been checking|looked|been looking at|been watching|stalked"
               "|been on|went through|scrolled|screenshotted)(?: (?:that|at|through|on))* ?(?:you (?:were|was"
               "|are|have been|went|came|being|had been|are still|watched|viewed|opened|liked|unfollowed"
               "|followed|changed|posted|deleted|added|removed|were typing|are typing|typing) ?(?:<f>)(?:online"
               r"|active|typing|last (?:seen|online|active)|on (?:whatsapp|insta\w*|messenger|snap\w*|facebook"
               "|hinge|tinder|bumble)|my stor(?:y|ies)|his|her|a (?:photo|pic|new|picture)|your (?:status"
               "|profile|picture|pic|bio|photo|last seen|relationship)|(?:it|that|them|this) (?:at|but|and"
               r"|within)|someone|(?:in|at|near) (?:a|the|his|her|that|\w+ on)|at \d|new people|that guy"
               "|that girl|every (?:one|post))|your (?:last seen|location|snap score|snapscore|story|stories"
               "|likes|new followers|followers|following|strava|spotify|venmo|dot|online status|profile|tagged"
               "|tags|comments|search|new (?:profile|pic|picture|bio|friend))(?: (?:was|is|on|said|says|and"
               "|that|with|at|from|had|has|who|changed|went|moved|all|every|again|today|yesterday))?)"),
    ), 0.9,
    "story about|your story (?:was|is) (?:so )?(?:cute|funny|great|good|lovely|hilarious|amazing)|(?:love|loved"
    "|lovely|cute|funny|haha|great|nice|so good|congrat|jealous|beautiful)|you (?:posted|sent|shared)<end>"
    "|you were (?:on|at|in) (?:the|a) (?:phone|news|tv|train|call|meeting)|last seen (?:in|at|with"
    "|wearing) (?:the|your|my)|(?:share|send) (?:me )?your location|can not see your location"
    "|your location (?:so|and|when|for|is wrong|says you are (?:home|here|close|nearly))|asleep"
    "|know (?:you were|you are) (?:online|active) (?:shopping|for)|post office|your comments on (?:the|my)"
    "|profile for|so (?:proud|happy)|how do i", 0.2),
    Row("watched online", (
        Phrase("active|bumble|hinge|insta|messenger|online|snap|tinder|whatsapp",
               r"you (?:were|are|have been|was) (?:<f>)(?:online|active|on (?:whatsapp|insta\w*|messenger"
               r"|snap\w*|hinge|tinder|bumble))(?: (?:until|at|all|for|last|a|\d|two|three|ten|five|just|so|but"
               r"|and|since|again|till|when|yesterday|this|right|late|now|after|half|till)\b)"),
        Phrase("active|online|seen", r"(?:online|active|last seen) (?:at|until|till|since) \d[^?]{0,30}"),
        Phrase("insta|location|photo|pic|post|profile|snap|stories|story",
               r"(?:who is|who are|who was|whos) (?:that |the |he |she |they |all )*(?:\w+ )?(?:in|on|at"
               r"|commenting on|liking) your (?:story|stories|photo|post|pic|picture|insta\w*|profile|location"
               "|snap|last post)"),
        Phrase("why",
               r"why (?:are|is|were|was|did) you(?:r location)? (?:<f>)(?:online|active|at \w+|turn (?:off|your)"
               "|off|hide|hiding|block|unfollow|delete|remove|still up)(?: (?:at|until|so|your|the|me|us|our"
               "|my))+"),
        Phrase("blocked|deleted|followed|hid|liked|muted|removed|restricted|unfollowed",
               "you (?:unfollowed|removed|deleted|hid|blocked|muted|restricted|followed|liked) (?:me|him|her"
               "|his|hers|our|my|us|the (?:photos?|pictures?)|your (?:last seen|stor)|that (?:guy|girl)"
               r"|\w+s (?:photo|pic|post))(?: (?:on|from|photos?|pictures?|pics?|after|again|at|and|off))*"),
        Phrase("app|find|location|map|snap|spotify|strava",
               "(?:your location|find my|snap ?map|the map|strava|spotify|the app) (?:says|said|shows|showed"
               r"|has|had|puts) you(?: \w+)?"),
        Phrase("account|insta|login|number|password|profile",
               "i (?:made|have|created|set up|used|got|logged into|still have|know) (?:a |another |an? "
               r"|your )*(?:new |fake |second |other |old )*(?:account|password|insta\w*|profile|login"
               "|number)(?: (?:to (?:see|look|check|watch|follow|find|get)|so i can|just to|and (?:saw|read"
               "|looked)))+"),
    ), 0.9,
    "(?:love|loved|cute|funny|great|nice|congrat|beautiful|looks amazing)|you (?:liked|blocked) (?:the (?:sink"
    r"|toilet|drain|road)|my (?:cooking|joke|driv))|who is (?:he|she|that|the) (?:\w+ )?in your (?:story"
    "|photo)[^?]*(?:cute|dog|cat|baby)|netflix|work account|bank account|for the (?:kids|flat|bills)"
    "|an? account (?:to (?:pay|save|get))|home|nearly here|close|on the way|almost here|stuck in|deleted (?:my"
    "|the) (?:photos|app|number) (?:by|from my)", 0.2),
    Row("told where they were", (
        Phrase("found|hear|know|said|saw|say|told",
               "(?:i (?:heard|hear|know|was told|found out|saw)(?: that)?|(?:someone|a friend|people"
               r"|\w+) (?:told me|says?|said|saw)(?: that)?) you (?:were|are|went|have been|had) <f>(?:out|at"
               "|with|seen|seeing|on|in|having|dancing|kissing|dating) (?:with |a |an |the |some |his |her "
               "|another |last |on |at )*(?:someone|guy|man|girl|woman|date|drinks|dinner|him|her|night|bar"
               "|club|cinema|house|place|new|friday|saturday|sunday|monday|tuesday|wednesday|thursday)"),
    ), 0.7, "ill|sick|in hospital|hurt|okay|fun|good time|promot|work|with a cold|love to|enjoy|how was|hope", 0.2),
)

OVERRIDE = (
    Row("knows the limit and steps over it", (
        Phrase("aware|get|hear|know|realise|realize|remember|respect|understand",
               "i (?:<f>)(?:know|get|understand|remember|realise|realize|respect|am aware|heard"
               "|hear)(?: (?:that|what|why|how))*,? (?:you |i |we |that you |it |this )*(?:<f>)(?:said|asked"
               "|told|need|needed|want|wanted|do not|did not|are not|blocked|have asked|made it clear|should"
               "|am not|can not|was not|supposed|promised|are upset|hate|would rather|will not|have blocked"
               r"|probably do not|might not)[^.?]{0,60}?(?:,|\.)? ?(?:but|just|though|however|yet|still|only"
               "|anyway|except)[^?]{0,10}(?:<f>)(?:i|we|can|could|please|let|just|you|this|one|it|me|had|to"
               "|call|talk|answer|hear|wanted|need|want|meet|will|there|if|five|5|quick|is|are|have|even|at|why"
               "|did|do|would)"),
    ), 1.0,
    r"you said (?:at |around )?(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|i will not"
    "|i will leave|will respect|i am (?:not going to|stopping|leaving you)|(?:but|just) (?:i )?(?:respect"
    "|understand|will (?:stop|leave|wait|respect|give)|it is okay|that is okay|take|no (?:need|pressure"
    "|worries)|you do not (?:have|need) to)|dinner|lunch|pizza|cake|coffee|work|gym|diet|spoilers?|surprise"
    "|present|birthday|socks|film|episode|movie|milk|bread|washing|shop|the (?:bank|boiler|lease|landlord|car"
    "|kids|dog|cat)|hate (?:mushrooms|olives|onions)"),
    Row("sorry, but", (
        Phrase("distance|room|space|time",
               r"you (?:want|need|asked for|said you want) (?:space|time|distance|room)[^.?]{0,25}\bbut"),
        Phrase("although|despite|even",
               "(?:even though|although|despite) you (?:<f>)(?:said|asked|told|want|wanted|need)"),
        Phrase("apologies|forgive|hate|sorry",
               "(?:sorry|apologies|forgive me|i hate) (?:to|for) (?:<f>)(?:bother|bothering|text|texting"
               "|message|messaging|write|writing|call|calling|contact|contacting|disturb|disturbing|bug|bugging"
               "|annoy|annoying|break|breaking)(?: (?:you|again|the|your|our|no|this|like"
               r"|so))*[^?]{0,20}\b(?:but|just|can|could|please|i (?:just|need|had|have|miss|want)|it is just"
               "|only|one)"),
        Phrase("allowed|going|meant|promised|said|should|supposed|swore|told",
               "i (?:should not|am not (?:supposed|meant|allowed) to|promised (?:not|i would not)"
               "|said i would not|know i should not|was not going to|told myself i would not"
               "|swore i would not)(?: (?:to|be|not|have|even|again|really|text|write|call|contact|message|say"
               "|texting|writing|messaging|calling|contacting|reach|reaching|out|you|this"
               r"|bother))+[^?]{0,20}\b(?:but|just|i (?:miss|need|can not|had|love|want)|because|however|so)"),
        Phrase("although|care|despite|even",
               "(?:even though|although|despite|i do not care (?:that|if|what)) (?:you |that |i "
               "|what )*(?:<f>)(?:said|asked|told|blocked|do not want|did not want|need|needed|want|wanted"
               "|your (?:no|wish|boundary|space|block))"),
        Phrase("last|more",
               "(?:one last|last one|one more) (?:thing|time|message|text|call|word)[^?]{0,15}(?:then|and then"
               "|before|i (?:promise|swear)|and i (?:will|am))"),
        Phrase("go|leave|let|space|stop|then",
               "(?:i will (?:leave you alone|give you space|stop|go|let you go)|then i will (?:leave|stop|go"
               "|never))[^?]{0,40}(?:but|after|once|first|if you|as soon as|just)"),
        Phrase("accept|respect|take",
               "i (?:will (?:not|never)|am (?:not|never) going to|can not|could never|refuse to|am refusing to) (?:<f>)"
               "(?:accept|respect|take) (?:that|this|no|it|your (?:decision|no)|a no)(?: for an answer)?"),
        Phrase("accept|respect|take",
               "i (?:will|am going to|can|do) (?:<f>)(?:not |never )(?:<f>)(?:accept|respect|take) (?:that|this|no|it|your"
               " (?:decision|no)|a no)(?: for an answer)?"),
        Phrase("accept|respect|take",
               "i (?:will|am going to|can|do) (?:<f>)(?:accept|respect|take) (?:that|this|it|your (?:decision|no)|a no)"
               r"(?: for an answer)?[^?]{0,40}\b(?:but|after|once|when|if|unless|until|only|just|first|one last|as soon as)\b"),
        Phrase("accepting|take|taking", "not (?:taking|going to take|accepting) no(?: for an answer)?"),
        Phrase("boundaries|boundary|contact|limit|space",
               r"your (?:space|boundary|boundaries|limit|no contact)[^?]{0,30}\b(?:but|bullshit|rubbish|stupid"
               "|nonsense|silly|anyway)"),
    ), 1.0,
    "sorry (?:to|for) (?:bother(?:ing)?|call(?:ing)?|text(?:ing)?|disturb(?:ing)?|bug(?:ging)?)[^?]*(?:at work"
    "|during|late|boiler|keys?|parcel|kids?|school|vet|bank|doctor|code|wifi|remember|milk|shop|dinner"
    "|password)|not supposed to (?:eat|tell|drink|spoil|park)|last one (?:in|of|left)|one more (?:thing"
    "|time)[^?]*(?:milk|list|shop|bread)|one last thing[^?]*(?:bins|keys|wifi|bring)|i will stop (?:at|by|for"
    "|off)|give you space (?:in the|on the|to park)|take (?:no|that|this|it) (?:for|as|back|home|to|with)(?! an)"),
)

RESPECT = (
    Row("respects the limit", (
        Phrase("accept|get|give|giving|hear|respect|understand|wait",
               "(?:i (?:<f>)(?:understand|respect|accept|hear you|get it|hear that|will respect|will give"
               "|am giving|want to respect|want to give|can respect|can wait|will wait)(?: (?:that|and|you|your"
               "|it|the|what|why|this|to))*(?:<f>) ?(?:you (?:all )?(?:the )?(?:space|time|room|distance)"
               "|your (?:decision|choice|wish(?:es)?|space|no|answer|boundar(?:y|ies)|request|limit|need"
               "|need for space|words)|what you (?:said|asked|need|want)|asked|said|need|for (?:it|as long"
               "|you to)|until you|<end>))"),
    ), 0.9,
    r"\bbut\b|just (?:one|want|need|let|tell)|i (?:do not|can not|will not|will never) (?:understand|respect"
    "|accept)|not (?:understand|respect|accept)|please (?:just|talk|let|answer|call)|can we|understand (?:why"
    "|how|what) you (?:did|do|could)"),
    Row("gives room", (
        Phrase("ask|bother|call|come|contact|disturb|give|leave|let|message|off|press|push|quiet|reach|stay"
               "|step|stop|text|wait|write",
               "i will (?:<f>)(?:leave you (?:alone|be|to it|in peace)|not (?:<f>)(?:write|text|call|message"
               "|contact|bother|reach out|come|disturb|push|press|ask)(?: (?:to|you|again|any more|round|until"
               "|for|there|about))*|stop (?:writing|texting|calling|messaging|contacting|asking|now|here)"
               "|step back|back off|go quiet|stay away|wait (?:until|for) you(?: to)?|give you (?:space|time"
               "|room|all|the)|let you be)"),
        Phrase("take",
               "take (?:all )?(?:the |as much |as long |your |whatever )*(?:time|space"
               r"|room)(?: (?:as )?(?:that )?you (?:need|want))?(?=\W*$|[.,]| i| no| and| there)"),
        Phrase("answer|anything|call|explain|reply|respond|response|say|write",
               "(?:no (?:pressure|need|rush) to (?:reply|answer|respond|write back|call|say)|you do not (?:have"
               "|need) to (?:reply|answer|respond|write back|explain|say anything)|no (?:reply|answer"
               "|response) (?:needed|necessary|expected|required))"),
        Phrase("call|contact|give|leave|respect|stop|text|wait|write",
               "(?:okay|understood|of course|alright|fair enough|got it),? (?:i )?(?:will )?(?:<f>)(?:leave"
               " (?:you|it)|not (?:write|text|call|contact)|stop|give you (?:space|time)|respect|wait)"),
        Phrase("whenever", "whenever you (?:are ready|want|feel)"),
        Phrase("ready", "when you are ready"),
        Phrase("only", "only if you (?:want|feel|like)"),
        Phrase("alright|fine|okay", "it is (?:okay|fine|alright) if you (?:do not|would rather not|need|say no)"),
        Phrase("thank", "thank you for (?:telling|letting|being honest|saying|your honesty)"),
    ), 0.9,
    r"\bbut\b(?! (?:that is|it is) (?:okay|fine))|unless you|if you (?:do not|just|answer|call|talk|first)"
    "|please (?:just|talk|let|answer|call)|after (?:you|we|this)|(?:just|first) (?:tell|let|talk|one|call"
    "|answer)|left something|sent you|doorstep|take your time<end>.*(?:shower|getting ready)|ready to (?:go"
    "|leave|eat)<end>|when you are ready<end>.*(?:dinner|car|go)|not (?:ask|push) (?:twice|you to)"),
)
# fmt: on
