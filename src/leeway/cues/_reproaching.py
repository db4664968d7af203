"""Mine: to blame, to explain them to themselves, to send others, to give what was not asked for."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("insult",
          "(?:coward|liar|joke|child|idiot|moron|bitch|bastard|cunt|dick|dickhead|prick|asshole|arsehole|wanker"
          "|twat|slag|whore|slut|loser|psycho|narcissist|monster|pig|cheat|cheater|hypocrite|clown|disgrace"
          "|disgusting|pathetic|useless|selfish|cruel|heartless|vile|evil|toxic|fake|delusional|manipulative"
          "|spineless|immature|worthless|cold|scum|snake|ungrateful|waste of (?:time|space|my time)"
          "|piece of shit|dead to me)"),
    Named("kin",
          "(?:the (?:kids?|children|boys|girls|dog|cat|baby|puppy)|your (?:mum|mom|dad|sister|brother|nan|gran"
          "|parents|family|mates|son|daughter|dog|cat|nephew|niece)|my (?:mum|mom|dad|nan|gran|family|parents"
          "|sister)|our (?:son|daughter|kids?|dog|cat|baby)|he|she|they|mum|dad|mia|rufus|[a-z]+)"),
    Named("other",
          "(?:him|her|your (?:sister|brother|mum|mom|dad|friend|mate|best friend|cousin|flatmate|boss)|[a-z]+)"),
)

BLAME = (
    Row("insult or contempt", (
        Phrase("arsehole|asshole|bastard|bitch|cheat|child|clown|cold|coward|cruel|cunt|dead|delusional|dick"
               "|disgrace|disgusting|evil|fake|heartless|hypocrite|idiot|immature|joke|liar|loser|manipulative"
               "|monster|moron|narcissist|pathetic|piece|pig|prick|psycho|scum|selfish|slag|slut|snake"
               "|spineless|toxic|twat|ungrateful|useless|vile|wanker|waste|whore|worthless",
               "you (?:are|were|have been|have always been) <f>(?:such |just |nothing but |the |a |an |one |so "
               "|too |being |acting |acting like |a fucking |a complete |a total |always |fucking |really "
               "|very |honestly |a massive |a real |like )*<insult>(?! (?:at|hands|feet|weather|enough|too"
               "|<end>.*love))"),
        Phrase("always|never",
               "you (?:always|never) (?:<f>)(?:do (?:this|that)|lied?|ruin|make (?:it|everything)|blame"
               "|listen(?:ed)?|cared?|think|start|run|walk|shut|give up|tried|try|put|choose|act|let me down"
               "|loved me|had time|supported)"),
        Phrase("despise|detest|disgusted|hate|regret|stand",
               "i (?:<f>)(?:hate|despise|detest|can not stand|am disgusted by|regret (?:ever )?(?:meeting"
               "|loving|trusting)) you"),
        Phrase("damn|fuck|piss|screw", "(?:fuck|screw|piss off|damn) you"),
        Phrase("curse|shame", "(?:shame on|curse) you"),
        Phrase("abandoned|betrayed|broke|cheated|dumped|gaslit|led|lied|manipulated|played|ruined|strung|threw"
               "|used|wasted",
               "you (?:<f>)(?:lied|cheated|used|played|betrayed|manipulated|gaslit|abandoned|dumped|strung me"
               r"|led me on|wasted (?:my|\w+ years)|threw me away|ruined (?:my|me|everything|us|this|it)"
               "|broke (?:us|everything|this))(?: (?:me|to|on|my|along|like|us|for|with|years?|time))*"),
        Phrase("backbone|conscience|feelings|guts|heart|idea|respect|shame",
               "(?:you (?:have|had) no (?:heart|shame|feelings|respect|conscience|guts|backbone|idea what))"),
        Phrase("could|even|scared|weak",
               "(?:not even|can not even|could not even|too (?:scared|weak) to) (?:<f>)(?:say it to my face"
               "|have the (?:guts|decency|courage|balls|respect)|look me|face me|tell me|call)"),
        Phrase("grow", "grow up<end>"),
        Phrase("luck", "good luck finding"),
        Phrase("nobody|one", "(?:no one|nobody) (?:else )?will (?:ever )?(?:love|want|put up with|treat) you"),
        Phrase("alone|miserable", "you (?:will|deserve to) (?:die alone|end up alone|be alone|be miserable)"),
        Phrase("fault", "it is (?:all )?your fault"),
        Phrase("ruin", "you ruin everything"),
        Phrase("thanks", "thanks for (?:nothing|ruining|wasting)"),
    ), 1.0,
    "you are not|sick of the|never (?:let me down|lied|do that to)|used (?:to|the|my (?:charger|mug|towel))"
    "|played (?:so|really|well|the|great|for|football)|ruined (?:my )?(?:makeup|surprise|diet|me for)"
    "|you are so cold<end>.*(?:blanket|hands)|(?:your )?(?:hands|feet) are|are you (?:cold|too)|broke (?:the|my"
    "|a)|use me as|walk (?:the|me|so)|try (?:this|so|hard)|always (?:make me (?:laugh|smile|happy|feel)"
    "|think of|put (?:me|others) first|listen|try|care|let me)|betrayed (?:us )?in the (?:game|film)"
    "|think of everything|cheated at|monopoly|cold (?:today|tonight|in)|not your fault|my baby|piss off you", 0.3),
)

DIAGNOSE = (
    Row("tells them what they feel", (
        Phrase("abandonment|afraid|attachment|avoidant|avoiding|bipolar|borderline|broken|childhood|codependent"
               "|commitment|daddy|damaged|denial|depress|ego|emotionally|fear|life|mentally|midlife|mummy"
               "|narcissis|pride|projecting|pushing|running|scared|self|trauma|triggered|trust|wall|yourself",
               "(?:you are|you have|you have got|your|you are clearly|it is your|that is your|you were"
               "|this is your|it is just your) (?:<f>)(?:just |obviously |clearly |so |such a |a |an |being "
               "|the |classic |probably |all |having )*(?:avoidant|avoiding|commitment issues"
               r"|commitment phobic?|trust issues|abandonment|attachment(?: style| issues)?|narcissis\w+"
               r"|borderline|bipolar|depress(?:ed|ion)|trauma\w*|triggered|projecting|self sabotag\w+"
               "|afraid of (?:love|commitment|intimacy|being|getting|how|your|happiness)|scared of (?:love"
               "|commitment|intimacy|being (?:loved|happy)|getting (?:close|hurt)|how|your (?:feelings|own)"
               "|losing|what you)|running (?:away|from)|in denial|pushing (?:people|me|everyone) away"
               "|codependent|emotionally (?:unavailable|immature|stunted)|damaged|broken|mentally ill"
               "|daddy issues|mummy issues|fear of|midlife crisis|mid life crisis|not yourself|ego|pride"
               "|childhood|walls? up)"),
        Phrase("deep", "deep down you (?:<f>)(?:know|still|want|love|feel|miss|are)"),
        Phrase("because|brainwashed|confused|fooling|hiding|kidding|know|let|lying|manipulated|mean|need"
               "|poisoned|running|scared|still",
               "you (?:<f>)(?:do not know what you (?:want|feel|are doing|need)|still (?:love|want|miss"
               "|need) me|are (?:just )?(?:confused|scared|lying to yourself|hiding|running|fooling"
               "|kidding yourself)|do not (?:really |actually )?mean (?:this|it|that)"
               "|know you (?:still )?(?:love|want|miss|need) (?:me|this|us)|need (?:therapy|help|a therapist"
               "|professional|to see (?:someone|a))|(?:only|just) (?:say|said|think|feel) (?:this|that) because"
               r"|let (?:your|other|her|him) (?:\w+ )?(?:friends?|mum|mom|sister|family|influence|poison|get)"
               "|have been (?:brainwashed|manipulated|poisoned))"),
        Phrase("doing|not|speaking|talking",
               "(?:this|that) is (?:not (?:you|really you|the real you|like you|who you)|your (?:anxiety"
               "|depression|trauma|fear|avoidant|attachment|illness|friends|mum|therapist) (?:talking|speaking"
               "|doing))"),
        Phrase("anxiety|attachment|avoidant|depression|friend|therapist|trauma",
               "(?:your )?(?:avoidant|attachment|trauma|anxiety|depression|therapist|friends?)[^.?]{0,20}(?:is"
               "|are) (?:doing|making|telling|talking|poisoning|putting)"),
    ), 0.9,
    r"\?$|your (?:therapist|friends) (?:is|are) (?:coming|nice|making (?:dinner|cake))|i am|broken (?:phone|arm"
    "|leg|toe|charger|finger|window|car)|your (?:phone|car|charger|window|laptop) is broken"
    "|depressed about (?:the )?(?:weather|spurs)|scared of (?:the|spiders|heights|dogs|flying|wasps)"
    "|running (?:away to|from (?:work|the)|late|tomorrow|in)|projecting (?:the|onto the wall)|help (?:with|me"
    "|me with|moving|carrying)|need help|need to see (?:someone|a) (?:about|doctor|dentist|gp)|attachment (?:to"
    "|in|on) (?:the|this|your|that)|attached|email|file|pdf"),
)

LEANING = (
    Row("children, pets, kin brought in", (
        Phrase("boys|children|daughter|dog|family|girls|kid|son",
               "(?:do it|think|come (?:back|home)|try|stay) for (?:the|our|your) (?:kids?|children|boys|girls"
               "|dog|son|daughter|family)s?(?: sake)?"),
        Phrase("cried|crying|devastated|heartbroken|misses|tears|upset",
               "(?:your|my) (?:mum|mom|dad|nan|gran|sister) <f>(?:cried|is crying|was crying|is heartbroken"
               "|was devastated|is devastated|misses you|is so upset|was in tears)"),
        Phrase("ask|call|cried|cries|cry|devastated|dream|drew|eat|heartbroken|look|lost|made|miss|prays|sad"
               "|sit|sleep|understand|upset|wait|want|whine|whining",
               "<kin> (?:<f>)(?:keeps?|is|are|was|were|has been|have been|just|really|so|been"
               "|still)? ?(?:<f>)(?:asks?|asked|asking|cries|cried|crying|cry|misses|missed|missing|miss|waits?"
               "|waiting|waited|looks?|looking|whines?|whining|wants?|sad|heartbroken|devastated|upset"
               "|lost without|not eating|will not eat|can not sleep|does not understand|sits?|drew|made|prays"
               "|dreams?|dreamt|calls?|called)(?: (?:for|about|after|at|by|to|when|where|why|if|out|every|all"
               "|the|door|without|you|a|picture|card))* (?:<f>)(?:you|daddy|mummy|where you|the door(?: for you"
               "| every| at)?|your (?:name|side|chair|photo|pillow|shoes|voice)|(?:mum|mom|dad|mama|papa) (?:is"
               "|are|went|gone|coming|back|home))(?: (?:are|is|at|again|every|so|all|still|went|are coming"
               "|do not|never|coming|home|back|do|and|now|today|tonight))*"),
        Phrase("baby|boys|cat|children|daughter|dog|family|girls|kids|mom|mum|our|parents|son",
               "(?:for|think of|because of|do it for|what about|how can you do this to|hurting|abandoning"
               "|breaking) (?:the (?:kids|children|boys|girls|dog|cat|baby)s?(?: sake)?|our (?:kids|son"
               "|daughter|children|dog|family)|my (?:mum|mom|parents|family)|your (?:kids|children|son|daughter"
               "|parents|mum))(?: (?:sake|please|at least|heart|too|hearts|deserve|need))+"),
        Phrase("eat|get|know|sleep|stop|understand",
               "<kin> (?:<f>)(?:does not|do not|did not|can not|will not) (?:<f>)(?:understand|know|get|stop"
               "|sleep|eat)[^?]{0,30}(?:you|why|crying|where)"),
        Phrase("tell",
               "what (?:do|should|am|shall) i (?:supposed to )?tell (?:the (?:kids|children)|mia|him|her|them"
               "|our|my (?:mum|parents)|your)"),
        Phrase("need",
               "(?:kids?|children|dog|cat|mia|mum|he|she) needs? (?:you|both|their|his|her) (?:back|home|here"
               "|mum|dad|parents|family)"),
    ), 0.9,
    r"(?:doctor|school|nursery|fever|hospital|appointment|pick(?:ed|ing)? (?:her|him|them|you)? ?up|at \d"
    "|parents evening|teacher|vet|allerg|handover|money|homework|what time|when (?:are you|you are) (?:picking"
    "|collecting|dropping)|(?:he|she|it|they|that|who|what|mum|dad|someone|nobody|everyone|work|boss|landlord"
    "|bank) (?:wants?|asked|called|calls|looks|made|looking|waiting|is looking|is calling|are waiting) (?:to "
    "|for |at |a |about )*you)|(?:this|that|it|landlord|bank|doctor|dentist|work|postman|delivery"
    r"|the man) (?:\w+ )?(?:asked|called|wants|looking|waiting|looks)|looks? (?:like|good|great)"
    "|called you(?: (?:back|at))?<end>|i (?:miss|want|cry|cried|called|made|asked|waited)|(?:and|do|did|will"
    r"|would|really|so|just|still|always|we|you) (?:miss|want|call|cry|made|asked|missed|waited)\b"),
)

VIA_OTHERS = (
    Row("others as messengers", (
        Phrase("ask|message|tell|text",
               "(?:ask|tell|text|message) (?:him|her|them|your (?:sister|brother|mum|mom|friend)) (?:if|that"
               "|to) (?:he|she|they|i) (?:still )?(?:miss(?:es)?|loves?|hates?|thinks?|wants? me|regrets?"
               "|am sorry|unblock|call|is still)"),
        Phrase("ask|call|check|convince|find|get|give|let|message|pass|say|show|speak|talk|tell|text",
               "(?:can|could|will|would|please|maybe|just) (?:you |u )?(?:<f>)(?:please )?(?:ask|tell|talk to"
               "|speak to|text|message|call|convince|find out from|find out if|get|give|show|check on|check if"
               "|pass on to|say to|let) (?:<other>) (?:<f>)(?:know |to |if |that |whether |for me|a message"
               "|this|about |what |how |why |my |i |is |hes |shes |has |still |please |how is |some "
               "|sense )+(?:<f>)(?:he|she|they|i|me|talk|call|answer|reply|still|mad|angry|seeing|miss(?:es)?"
               r"|love|sorry|unblock|doing|hates?|over|think\w*|feel\w*|forgive|come back|into|listen|letter"
               "|message|meet)"),
        Phrase("let|say|tell",
               "(?:do not|dont) (?:tell|say|let) (?:him|her|them)? ?(?:that )?(?:it is|its|it was|know it is|i"
               "|this is|who) (?:from me|asked|sent|is asking|told you|said)"),
        Phrase("asked|called|messaged|rang|reached|spoke|talked|texted|told|went|wrote",
               "(?:i|so i) (?:<f>)(?:talked|spoke|went|texted|messaged|called|asked|told|wrote|have spoken"
               "|have talked|reached out|rang)(?: (?:to|with))? (?:<f>)(?:your (?:sister|brother|mum|mom|dad"
               "|friends?|best friend|mates?|cousin|boss|flatmate|parents|family|therapist|colleagues?|nan"
               "|aunt)|[a-z]+)(?: (?:and|about|to|because|so|today|yesterday|last))+(?: (?:he|she|they|us|you"
               "|said|says|think|agree|thinks|agrees|what|told|find|ask|see|me|make|how))+"),
        Phrase("best|brother|dad|even|everyone|family|friend|mate|mom|mum|parents|sister",
               "(?:your (?:sister|brother|mum|mom|dad|friends?|best friend|mates?|parents|family)|everyone"
               r"|all (?:our|your) friends|even your \w+) (?:<f>)(?:agrees?|thinks?|says?|said|told me|knows?"
               "|wants?|believes?|is on my side|are on my side|sides? with me|would want|miss)(?: (?:with me"
               "|you|we|that|us|this|i|it|so|too|should|are|is|me))+"),
    ), 0.8,
    r"(?:tell|ask|let) (?:me|us|you)\b|talk to me|(?:mum|mom|dad|sister|brother|she|he|they|everyone|parents"
    "|landlord|boss)? ?(?:says?|said|thinks?|wants?|told me) (?:hi|hello|happy|dinner|you can|to bring"
    "|it is fine|yes|no|we can|you (?:look|are (?:great|welcome|lovely|coming|invited)))|(?:dinner|party"
    "|wedding|christmas|birthday|lasagne|recipe|present|gift|lift|wifi|boiler|landlord|plumber|school|doctor"
    "|bank|gp|vet|dentist|shift|rota|thank|keys|parcel|deposit)|show me|give me|get me|to get him (?:a|the)"
    "|ask him if he (?:wants|needs|can|likes)|call (?:a|the)|everyone (?:says|said|thinks) (?:hi|it)|how (?:he"
    "|she|they) (?:is|are) (?:feeling|doing) (?:after|with)"),
)

GIFT = (
    Row("gifts nobody asked for", (
        Phrase("bought|left|made|ordered|posted|sent",
               "(?:i )?(?:sent|made|left|bought|ordered|posted) (?:for )?you (?:a|some|the|another|this"
               "|an) (?:playlist|letter|present|gift|song|poem|parcel|package|surprise|necklace|ring|video"
               "|mixtape|flowers|roses|chocolates?|card|book)"),
        Phrase("album|basket|book|bouquet|cake|card|chocolate|cookies|dinner|flowers|food|gift|hamper|letter"
               "|mixtape|money|necklace|package|painting|parcel|perfume|photo|playlist|poem|present|ring|roses"
               "|scrapbook|something|song|soup|surprise|teddy|things|ticket|voucher",
               "(?:i |have |just |i have |so i |also |and |hope you (?:got|like|liked|get) |did you (?:get|see"
               "|like|open|find) )+(?:<f>)(?:sent|left|bought|ordered|made|dropped(?: off)?|got|posted|mailed"
               "|had|wrote|put|paid|transferred|baked|cooked|delivered|the)(?: (?:you|off|out|something|some|a"
               "|an|the|your|my|little|small|this|delivered|to|for|of|on|in|at|for you|few|things"
               "|another))* (?:<f>)(?:flowers|roses|bouquet|present|gift|gifts|parcel|package|letter|playlist"
               "|something (?:on|at|in|for|outside|with|by|nice|small|little)|chocolates?|necklace|ring|book"
               "|card|mixtape|teddy|cake|food|dinner|package|perfume|voucher|tickets?|money|painting"
               "|photo album|album|album of us|scrapbook|poem|song|surprise|hamper|basket|soup|cookies"
               "|things)(?: (?:on|at|in|for|outside|to|by|with|of|you|your|ur|today|through|behind))*"),
        Phrase("check",
               "check (?:your|the) (?:door|doorstep|post|letter ?box|mailbox|porch|step|desk|mail|email|car"
               "|windscreen|spotify)(?: (?:please|there|i|when|now|for|left|step))*"),
        Phrase("car|desk|door|letter|locker|mailbox|mat|porch|reception|step|windscreen",
               r"(?:left|something|put|is|it is|waiting) (?:\w+ ){0,4}(?:on|at|by|outside|in|under"
               "|through) (?:your|ur|the) (?:door|doorstep|step|porch|desk|car|windscreen|letter ?box|mailbox"
               "|reception|mat|locker)(?: (?:for you|no|hope|and|just|it))*"),
        Phrase("delivery|gift|letter|package|parcel|present|something|surprise",
               "(?:something|a (?:present|gift|surprise|parcel|package|delivery|letter)) (?:for you )?(?:is "
               "|will |should )?(?:coming|arriving|arrive|on (?:its|the) way|waiting|come"
               "|be there)(?: (?:for you|to you|your way|today|tomorrow))*"),
        Phrase("paid|sending|sent|transferred",
               r"(?:sent|sending|paid|transferred) you (?:some |a bit of |\d+ |£\d+ )*(?:money|cash|something"
               "|a little)(?: (?:for|to|no|just|extra))*"),
    ), 0.8,
    "(?:you asked|as (?:agreed|asked|promised)|you wanted|your (?:stuff|things|post|keys|mail|charger|clothes"
    "|jacket|box|boxes|parcel|package|book|coat|bag|laptop|wallet|glasses|phone|passport)|rent|bills?|half"
    "|invoice|deposit|landlord|kids?|from (?:work|amazon|mum|the (?:bank|landlord|council|school))|keys"
    "|the (?:dog|cat)|milk|bread|shopping|takeaway|lunch|recycling|bins|sent (?:you )?the (?:letter|card|money"
    "|form|book) (?:from|for the|back)|for (?:mum|dad|your (?:mum|dad|sister|brother)|the (?:party|wedding"
    "|kids))|dentist|doctor|did you get the (?:tickets|parcel|book|package|card|money)|got (?:the|a"
    "|some) (?:tickets|food|dinner|card|cake|money|book|ring|parcel|package|letter)(?! for you)|made (?:some "
    "|a )?(?:dinner|food|soup|cake|cookies)(?! for you| and left)|bought (?:some |a )?(?:food|book|cake|card"
    "|flowers|dinner|tickets|present)(?! for you))"),
)
# fmt: on
