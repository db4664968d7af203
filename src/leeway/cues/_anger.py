"""Anger at me: insults, abuse, contempt, blame."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("insult",
          "(?:joke|liar|coward|child|idiot|moron|bitch|bastard|cunt|dick|dickhead|prick|asshole|arsehole|wanker"
          "|twat|slag|whore|slut|loser|psycho|psychopath|narcissist|monster|pig|cheat|hypocrite|clown|disgrace"
          "|waste of (?:time|space|my time)|piece of (?:shit|work)|disgusting|pathetic|useless|unbelievable"
          "|selfish|cruel|heartless|vile|evil|sick|toxic|fake|embarrassing|ridiculous|delusional|insane"
          "|manipulative|spineless|immature|worthless|impossible|insufferable|scum|snake|rat|creep|fool|mess"
          "|nightmare|bully|parasite|baby|brat)"),
    Named("anger",
          "(?:angry|furious|livid|raging|fuming|seething|mad|pissed off|pissed|disgusted|sick to (?:death"
          "|my stomach)|done with your shit|shaking with (?:rage|anger)|shaking,? i am so (?:angry|mad|furious)"
          "|so over (?:it|you|this)|fed up)"),
)

HOSTILE = (
    Row("insult", (
        Phrase("arsehole|asshole|baby|bastard|bitch|brat|bully|cheat|child|clown|coward|creep|cruel|cunt"
               "|delusional|dick|disgrace|disgusting|embarrassing|evil|fake|fool|heartless|hypocrite|idiot"
               "|immature|impossible|insane|insufferable|joke|liar|loser|manipulative|mess|monster|moron"
               "|narcissist|nightmare|parasite|pathetic|piece|pig|prick|psycho|rat|ridiculous|scum|selfish|sick"
               "|slag|slut|snake|spineless|toxic|twat|unbelievable|useless|vile|wanker|waste|whore|worthless",
               "you (?:are|really are|were) <f>(?:such |just |nothing but |honestly |being |the |a |an |one "
               "|so |too |a fucking |a complete |a total |absolutely |really |very |a massive |a real "
               "|an actual )*<insult>(?! (?:at|for (?:liking|a)|to (?:be|get|see)|and i love|genius|fan|hot"
               "|good|lucky|funny|of (?:energy|sunshine)))"),
    ), 1.0,
    "you are not|not saying you|baby(?: (?:cow|girl|boy))?<end>.*love|my baby|unbelievable in bed"
    "|sick<end>.*(?:rest|soup|well|doctor|home)|are you sick|if you are sick|when you are sick|off sick"
    "|mad(?:ly)? talented|too sick|still sick|sick (?:today|again|with|too|enough|poor|in bed|of)|child of|(?:i"
    "|we) (?:love|adore)|unbelievable(?:<end>)?.*(?:thank|love|amazing)|look(?:ing)? a mess"),
    Row("abuse", (
        Phrase("bog|bugger|eff|fuck|jog|piss|screw|sod",
               "(?:fuck|screw|piss|sod|bugger|bog|jog|eff) (?:you|off|right off|yourself|ur)"),
        Phrase("fuck", "go fuck yourself"),
        Phrase("hell", "go to hell"),
        Phrase("hell", "(?:burn|rot) in hell"),
        Phrase("drop", "drop dead"),
        Phrase("shut", "shut (?:up|the fuck up|your (?:mouth|face|trap))"),
        Phrase("bent|grip|life|lost|stuffed|yourself", "get (?:lost|stuffed|bent|a (?:grip|life)|over yourself)"),
        Phrase("shit", "eat shit"),
        Phrase("yours", "up yours"),
        Phrase("bite", "bite me"),
        Phrase("kiss", "kiss my ass"),
        Phrase("grow", "grow (?:up|the fuck up)"),
    ), 1.0,
    "(?:it|this|that|monday|work|traffic|weather|rain|exams?|tories|my (?:boss|alarm|phone"
    "|job))[^.?]{0,12}(?:can )?(?:fuck|piss|sod|bugger) off|fuck off(?:,)? (?:really|no way|you did"
    "|that is (?:amazing|great))|screw (?:it|up|in)|shut up (?:and kiss|and take|no way|really)|get lost (?:in"
    "|on|easily|every|trying)|i (?:get|got) lost|grow up (?:in|together|so)|grew|when (?:i|we|you|they) grow up"
    "|i (?:could|might|should) get a (?:grip|life)|kids grow up"),
    Row("always and never", (
        Phrase("always|constantly|never",
               "you <f>(?:always|never|constantly) <f>(?:do (?:this|that)|lie|ruin|make (?:it|everything) about"
               "|blame|twist|listen|cared|care|think (?:about|of) (?:me|anyone|any)|take|start|turn|treat|put"
               "|choose|have to|play|let me down|act like|had my back|respected|respect|tried|try|change"
               "|apologi[sz]e|understood|understand|do anything|did anything|gave a|give a|loved me|considered)"),
        Phrase("every", "you <f>do this every (?:time|single)"),
        Phrase("every", "every (?:single )?time you do this"),
        Phrase("always|never", "(?:always|never)(?: is| are)? (?:about you|your fault|my fault|me who)"),
    ), 1.0,
    "make me (?:laugh|smile|feel)|take (?:the best|such)|let me down yet|put (?:me|the kids) first"
    "|never (?:let me down|lie)|know (?:how|what) to|thinks? of (?:me|everything)|have to (?:get up|work|pay)"
    "|you (?:always|never) (?:listen|try|care) so|choose the best|start (?:work|early)|take care"),
    Row("hate", (
        Phrase("ashamed|bear|despise|detest|hate|kill|loathe|regret|resent|respect|stand",
               "i <f>(?:hate|despise|loathe|detest|resent|can not stand|can not bear|could kill|do not respect"
               "|have no respect for|am ashamed of|regret (?:ever )?(?:meeting|dating|marrying|loving|trusting"
               "|knowing)) <f>(?:you|the sight of you|everything about you|who you (?:are|have become)"
               r"|looking at you|being near you|your (?:guts|face|lies|games|attitude))(?=\W*$|[.,?]| right| so"
               "| for| and| with| now| sometimes| when| ever| at| all)"),
    ), 1.0,
    "hate you (?:so much )?(?:for (?:making|showing|getting)|and your (?:perfect|abs|metabolism))|i (?:do not"
    "|could never|can not|never) <f>hate|hate that you are (?:not|so far|away)|i hate you<end>.*(?:cute|perfect)"),
    Row("sickened", (
        Phrase("angry|furious|ill|livid|mad|physically|puke|regret|scream|sick|throw|vomit",
               "(?:you|this|that|it|everything you do|all of this|your (?:voice|face|messages|texts|lies"
               "|behaviou?r)) <f>(?:make|makes|made|making) me <f>(?:sick|want to (?:scream|puke|throw up"
               "|vomit)|furious|(?:so )?angry|mad|livid|ill|regret|physically sick)"),
    ), 1.0,
    "food|oysters|prawns|chicken|curry|boat|car|bus|milk|(?:the|this) (?:smell|film|traffic|news)"
    "|want to scream (?:with joy)"),
    Row("angry now", (
        Phrase("angry|disgusted|done|fed|fuming|furious|livid|mad|over|pissed|raging|seething|shaking|sick",
               r"i am <f><anger>(?=\W*$|[.,?]| right| at you| with you| you| that you| about (?:what|how|this"
               "|it)| because you| i am| and| beyond| i can)"),
        Phrase("done|exhausted|fed|over|sick|tired",
               "i am (?:so )?(?:done|sick and tired|sick|tired|fed up|over|exhausted) (?:with|of|by) (?:you"
               "|your|this (?:bullshit|shit|crap|drama|game)|the (?:lies|games|drama)|being (?:treated|blamed"
               "|lied|your)|arguing|fighting)(?! (?:dinner|being away|far))"),
    ), 1.0,
    "(?:traffic|boss|work|train|referee|ref|neighbour|bank|weather|cold|at (?:him|her|them|my|the)|with (?:him"
    "|her|them|my|the)|shaking (?:with|from) (?:cold|laugh|excitement|nerves)|not (?:angry|mad|furious|so)"
    "|mad about (?:you|it)|was (?:so )?(?:angry|mad))|fed up (?:with|of) (?:work|rain|the|this (?:weather|cold"
    "|job|commute))|not <f>(?:angry|mad|pissed)"),
    Row("attack as a question", (
        Phrase("act|blame|dare|even|get|give|lie|make|pin|play|pretend|put|speak|start|talk|tell",
               "(?:do not|did not) (?:you )?<f>(?:you )?(?:dare|start (?:with me|this|that|again)"
               "|talk to me like|speak to me like|put this on me|pin this on|tell me (?:what|how|to calm|to)"
               "|act like|pretend|play (?:the victim|dumb|innocent|games)|lie to me|blame me|make this (?:about"
               "|my)|give me that|even (?:think|try|go there|start)|you get it)"),
        Phrase("could|dare", "how (?:dare|could) you"),
        Phrase("who", "who (?:the hell |the fuck |do )+(?:do )?(?:you )?(?:think you are|are you)?"),
        Phrase("matter|problem|wrong", "what (?:is|the (?:hell|fuck) is) (?:wrong|your problem|the matter) with you"),
        Phrase("fuck|hell", "what the (?:hell|fuck) (?:is wrong|are you|were you|do you)"),
        Phrase("actually|fucking|having|insane|joking|kidding|out|real|serious",
               "are you (?:kidding|serious|joking|for real|insane|out of your|actually|fucking"
               "|having a laugh)(?: me)?(?: right now| with this)?"),
        Phrase("kidding", "you have got to be kidding"),
        Phrase("problem", "what is your problem"),
        Phrase("happy", r"happy now\b"),
        Phrase("yourself", "(?:do )?you (?:even )?(?:hear|listen to) yourself"),
    ), 1.0,
    "how could you (?:not )?(?:resist|know|forget the|tell|eat|say no)|do not tell me (?:the|how it"
    "|what happens|who)|spoil|do not (?:even )?(?:think|worry) about it|do not pretend you do not love"
    "|are you (?:serious|kidding|joking|for real|actually)(?! (?:me|right now))[^.?]*(?:amazing|got|won|yes"
    "|great|congrat|free|coming|home|pregnant|engaged|promotion)|act like (?:a )?(?:tourist|normal)"
    "|actually (?:coming|free|home|going|hungry)|are you (?:actually|fucking) (?:coming|going|home|hungry|ready"
    "|okay)"),
    Row("contempt", (
        Phrase("cheers|great|ha|lol|nice|wow",
               "(?:wow|lol|ha|haha|nice|oh great|cheers),? (?:just wow|the audacity|the nerve|you really"
               "|unbelievable|okay then|classic you|typical|you are something else|thanks for nothing|good one"
               "|real mature|so mature)"),
        Phrase("audacity|cheek|nerve", "(?:the|what) (?:audacity|nerve|cheek) (?:of you|to)?"),
        Phrase("typical", "typical(?: you| of you)?<end>"),
        Phrase("classic", "classic you"),
        Phrase("thanks", "thanks for (?:nothing|ruining)"),
        Phrase("predictable|typical", "so (?:predictable|typical)"),
        Phrase("save", "save it(?: for)?<end>"),
        Phrase("spare", "spare me"),
        Phrase("river", "cry me a river"),
        Phrase("boo", "boo hoo"),
        Phrase("cry", "go cry"),
        Phrase("play", "play(?:ing)? the victim"),
        Phrase("poor", "poor (?:little )?you<end>"),
        Phrase("whatever", "whatever you need to tell yourself"),
        Phrase("over", "get over (?:it|yourself)"),
        Phrase("deal", "deal with it<end>"),
        Phrase("made|reap", "you (?:reap|made your bed)"),
        Phrase("serves", "serves you right"),
        Phrase("care", "could not care less"),
        Phrase("damn|fuck|shit", "do not give a (?:fuck|shit|damn)"),
        Phrase("hypocri", r"(?:so|such) (?:a )?hypocri\w+"),
        Phrase("break", "give me a break"),
        Phrase("drop", "drop the act"),
        Phrase("stop",
               "stop (?:twisting|lying|gaslighting|playing|acting|pretending|blaming|the (?:act|lies|games|crap"
               "|bullshit)|being (?:so|such|a)|making (?:it|this|everything|excuses)|your)"),
    ), 1.0,
    "(?:audacity|nerve|cheek) of (?:that|the|this|him|her|my)|weather|british|stop (?:making (?:me|dinner)"
    "|being (?:so )?(?:cute|gorgeous|silly|hard on yourself|sad)|playing (?:that|with|fifa|music))|cat|seagull"
    "|dog|typical (?:monday|british|train|me|man)|i (?:do not|could not) (?:give|care)[^.?]*(?:what (?:they"
    "|people)|rain|match)|save it (?:for|in|to|as)|deal with it (?:tomorrow|later|monday)"
    "|give me a break (?:from|at)|bus|train|at work", 0.8),
    Row("blame", (
        Phrase("own|yourself",
               "you (?:only )?(?:ever |just |only )*(?:think|care|cared|thought) (?:about|of) (?:yourself"
               "|your own)"),
        Phrase("game|joke|lie|mistake|scam|waste",
               "(?:everything|all of it|it|we|our (?:whole )?relationship|the whole (?:thing"
               "|relationship)) (?:was|is|has been) <f>(?:a |one big |all a |such a |one )*(?:lie|joke|waste"
               "|mistake|game to you|scam)(?: was not it| to you| of time| of my time)?"),
        Phrase("abandoned|betrayed|broke|cheated|cost|destroyed|ditched|dumped|embarrassed|fucked|gaslit"
               "|humiliated|lied|manipulated|played|ruined|screwed|stole|threw|used|wasted|wrecked",
               "you (?:wasted|ruined|destroyed|broke|wrecked|stole|cost me|threw away|used|played|betrayed"
               "|humiliated|gaslit|manipulated|cheated|lied|fucked|screwed|embarrassed|abandoned|ditched"
               "|dumped) <f>(?:my|me|us|everything|on me|to me|to my face|it all|years|this|our|the best)"),
        Phrase("yourself", "you (?:only|just) (?:care|cared|think|thought) about yourself"),
        Phrase("ask|care|deserve|get|give|know|tried|try",
               "you (?:do not|did not|never) (?:give a|care|cared|deserve|even (?:try|care|tried|ask)|get to"
               "|know me)"),
        Phrase("idea|respect|right|shame", "you (?:have )?no (?:idea|right|shame|respect)"),
        Phrase("doing|fault", "(?:it|this) is (?:all )?your (?:fault|doing)"),
        Phrase("did", "you did this"),
        Phrase("because", "because of you"),
    ), 1.0,
    "joke (?:of|about)|was a (?:joke|mistake|game)<end>.*sorry|by mistake|do not (?:care|know) (?:what|if|where"
    "|which)|you (?:do not|did not) (?:care|even)[^.?]*(?:pizza|onion|which)|no idea (?:how (?:much|happy|good"
    "|tired|proud)|what (?:happened|time|to))|deserve (?:this|that|better|it|me|the)|thanks? (?:to|for)"
    "|(?:smile|laugh|happy|better|proud|alive|best)[^.?]*because of you|because of you[^.?]*(?:smile|laugh"
    "|happy|better|proud|passed|best)|spoiled me|broke (?:my|the) (?:mug|phone|record|chair)|ruined (?:my"
    "|me for|the) (?:makeup|other|diet|surprise|ending)|stole my (?:heart|hoodie|fries|jumper|socks|charger)"
    "|not your fault|us (?:a|some)|dumped (?:the|your)"),
    Row("sharp", (
        Phrase("should",
               "(?:maybe|perhaps|well|then|too bad|pity) <f>you <f>should (?:have|not have) (?:thought|done"
               "|said|listened|cared|tried|been)"),
        Phrase("thought", "you should have thought (?:of|about) that"),
        Phrase("gave", "i gave you (?:space|everything|chances|a chance|so many)"),
        Phrase("now", "(?:oh )?so now you (?:want|care|remember|have time|need|decide)"),
        Phrase("now", "now you (?:want|care)"),
        Phrase("coming", "(?:that is )?(?:rich|funny|hilarious|ironic) coming from you"),
        Phrase("talking", "look who is talking"),
        Phrase("hold", "do not hold your breath"),
        Phrase("enough", "never good enough for you"),
        Phrase("expect", "what did you expect"),
        Phrase("why", "why did you (?:post|say|tell|do|lie|send|write) (?:that|this|it|him|her|them)"),
        Phrase("why",
               "why (?:would|do|can|must|are) you (?:always |even |just )?(?:do this|lie|say that"
               "|being like this|like this|not just|such|never)"),
        Phrase("keep", "you can keep everything"),
        Phrase("care", "i do not care any ?more"),
        Phrase("told", "you told me never"),
        Phrase("took", "took my kids"),
        Phrase("keep|stop", "(?:keep|stop) (?:your|the) (?:excuses|lies)"),
        Phrase("would", "you would not (?:understand|know|get it)"),
        Phrase("nobody", "nobody (?:asked|likes) you"),
        Phrase("disgust", "you disgust me"),
        Phrase("sick", "you make me sick"),
        Phrase("sick", "sick of (?:you|your|this)"),
        Phrase("enough|stop",
               "(?:stop|enough) (?:with|of) (?:the|this|your) (?:lies|drama|games|crap|shit|bullshit|guilt)"),
        Phrase("enough", r"(?:^|[.,]\s)enough(?: is enough)?<end>"),
        Phrase("maid|mother|servant|therapist",
               "(?:i am|you are) (?:not )?your (?:bloody )?(?:mother|therapist|servant|maid)"),
    ), 0.9,
    "why did you (?:tell|send|say|write|do) (?:him|her|them|it|that|this)[^?]*(?:so (?:sweet|nice)|haha|early)"
    "|with this cake|enough (?:for|milk|food|already)|had enough|good enough|is that enough|(?:big|warm|old"
    "|cool|late|near|sure|far|fair|funny|close|brave) enough|bought enough"
    "|i do not care any ?more[^.?]*(?:pizza|order)|sick of (?:this (?:rain|weather|job|commute|traffic|cold"
    "|work)|your (?:cold|commute))"),
)
# fmt: on
