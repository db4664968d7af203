"""Threats of harm, of either side: outright, veiled, tied to an order."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("game",
          "(?:mario|fifa|chess|scrabble|monopoly|tennis|squash|cards|uno|catan|xbox|ps5|pool|darts|quiz|fantasy"
          "|league|match|tonight at|at the (?:game|quiz))"),
    Named("joke_if",
          "(?:if you (?:eat|ate|finish(?:ed)?|watch(?:ed)?|spoil|tell me (?:the|how)|forget (?:the|my|to|your)"
          "|steal my|drink|drank|use the last|used|leave the|do not (?:bring|buy|get|feed|save|turn|put|hurry"
          "|watch|eat)|wake me|touch my (?:food|fries|chips|plate|hair)|sing|snore|make me (?:watch|laugh|run)"
          "|say that word|get me (?:socks|a)|start (?:the|that)|watched|buy (?:another|me)|beat me))"),
    Named("iwill",
          "i (?:<f>(?:will|am going to|would|am about to|swear i will|swear to god i will|promise i will"
          "|am gonna|shall|am coming to|am planning to|could|might just|can|might|swear (?:on"
          r"|to) (?:\w+ ){1,3}i will|should|have to) <f>)"),
    Named("yours",
          r"(?:your (?:\w+ )?(?:face|head|neck|legs?|arms?|teeth|nose|jaw|bones|car|windows?|tyres|tires|phone"
          "|house|place|door|life|career|reputation|name|family|mum|dad|sister|brother|kids?"
          r"|new (?:\w+ )?(?:boyfriend|girlfriend|man|woman|guy|bird|fella|lad|life))|him|her|you(?: and (?:him"
          r"|her|\w+))?|everything you (?:have|own|love|care about))"),
    Named("private",
          "(?:nudes?|naked (?:pics|photos|pictures|videos?)|(?:sex )?tapes?|(?:private|intimate|those|dirty"
          r"|your) (?:little )?(?:pics|photos|pictures|videos?|vids?|images)|those (?:\w+ )?(?:pics|photos"
          "|pictures|videos?|vids?|messages|texts|screenshots)|(?:your|those|the|all the|these"
          "|my) (?:screenshots|recordings?|nudes?)|screenshots|what you (?:sent|wrote|did|said)"
          "|what i have (?:on|of) you|(?:your|all your|those|the) (?:messages|texts|emails|chats|dms"
          "|voice notes))"),
    Named("boss",
          r"(?:your (?:\w+ )?(?:work|boss|mum|mom|dad|family|parents|friends|colleagues|job|school|uni|church"
          r"|husband|wife|manager|landlord|hr|employer|sister|brother|coach|team|nan|new \w+)|hr|everyone"
          "|(?:every body|everybody)|social services|the home office|immigration|ice|the visa people|the school"
          "|the council|child services|cps|the tax(?: office|man)|hmrc|the benefits (?:office|people))"),
    Named("obey",
          "(?:answer|reply|pick up|call|open|unblock|text|tell|come|send|delete|give|stop|leave|say|choose|stay"
          "|let|do|drop|get|pay|take|respond|meet|talk|show|be here|come back|bring|ring)"),
    Named("warm",
          "(?:lovely|great|nice|cute|came out|holiday|wedding|party|album|sunday|birthday|trip|shared folder"
          "|to frame|for the (?:cv|application|form)|beautiful|good ones)"),
)

HARM = (
    Row("a part of them, broken", (
        Phrase("bash|beat|break|cave|cut|fuck|kick|knock|mess|punch|rearrange|rip|slap|slash|smash|stamp|tear",
               "<iwill>(?:smash|kick|punch|cave|beat|bash|knock|break|rip|tear|stamp|rearrange|cut|slap|slash"
               r"|mess up|fuck up) <f>your (?:\w+ )?(?:face|head|neck|legs?|arms?|teeth|nose|jaw|bones|windows?"
               "|tyres|door|car|skull|fingers|ribs|knees)(?: in| off| out| up| down)?"),
        Phrase("burn",
               "<iwill>burn <f>(?:that|your|the|this) <f>(?:whole )?(?:house|place|flat|car"
               "|building) <f>(?:down )?(?:with|to the ground|if|before)"),
        Phrase("beaten|done|hurt|jumped|killed|seen|sorted",
               "i (?:could|can|will) (?:easily )?(?:have|get) (?:you|him|her) (?:killed|hurt|beaten|done in"
               "|sorted|jumped|seen to)"),
        Phrase("careful",
               "(?:be )?careful (?:who|what|where) you (?:talk|speak|say|tell|go|see|walk|post|wish|date|sleep)"),
        Phrase("away", "(?:you )?(?:will|do|are) not (?:going to )?get away with (?:this|it|what|leaving|treating)"),
        Phrase("swear",
               "if you (?:ever )?(?:tell|go to|speak to|talk to|call|mention|report|leave|cheat"
               "|see) [^.?]{0,30}i swear(?: to god| down| on)?<end>"),
        Phrase("happens", "what happens to people who <f>(?:cross|leave|mess|fuck|betray|lie|hurt|cheat|disrespect)"),
        Phrase("want", "not want to (?:make|see|get) me (?:angry|mad|angrier|cross|like that|when i am angry)"),
    ), 0.8,
    "<game>|<joke_if>|hangry|hungry|careful what you wish|spoil|surprise|diet|cake|speed|ticket|parking|hulk"
    "|knock your (?:socks|door)", 0.1),
    Row("harm to the person or what is theirs", (
        Phrase("bash|batter|beat|break|burn|bury|choke|crush|deck|destroy|drown|end|finish|harm|hit|hurt|kill"
               "|knock|murder|punch|rip|ruin|shoot|slap|smash|snap|stab|strangle|tear|wreck",
               "<iwill>(?:kill|hurt|harm|hit|smash|break|beat|batter|punch|slap|destroy|ruin|end|bury|finish"
               "|burn|stab|strangle|choke|knock|wreck|bash|crush|drown|shoot|tear|rip|snap|murder"
               "|deck) <f><yours>(?! (?:up|a|the|at|with|for|on|in|off|some|down|back|out of|to (?:the|a"
               r"|work))\b(?! (?:hospital|ground|head|face|pieces|bits|pulp)))"),
    ), 1.0,
    r"i (?:could|can|would|might) (?:\w+ )?(?:end|finish|beat|break|hit|hurt|get|run|tear)|beat you (?:at|in|to"
    "|again|tonight|next|by|home|fair|with)|(?:smash|destroy|beat|kill|crush|end|murder|batter|bury|ruin"
    "|finish) (?:you|him|her) (?:at|in|on|with)|<game>|<joke_if>|not (?:want|mean|going) to|never|hit you up"
    "|i (?:do not|did not)|(?:burn|tear|rip) (?:him|her) (?:a|off)|knock (?:him|her|you) (?:off|for)"
    "|if i (?:hurt|hit)|hurt you (?:in|when|that|by|but)|dinner|cook|bake|meal|end (?:him|her)$|would (?:hurt"
    "|kill|break) (?:him|her|your (?:mum|dad|heart))|(?:can|could) hurt you<end>|to hit him|finish (?:him|her"
    "|you) off (?:with|in)", 0.1),
    Row("to make them pay", (
        Phrase("make",
               "<iwill>make (?:you|your life) <f>(?:pay|suffer|sorry|regret|hell|a (?:living )?hell|miserable"
               "|beg|crawl|wish|cry for|bleed|scream|disappear|lose everything)"),
        Phrase("life", "make your life <f>(?:hell|a (?:living )?hell|miserable|impossible|a misery)"),
        Phrase("pay", "you will pay for (?:this|what|it|that|every|leaving|doing)"),
        Phrase("even|get|revenge",
               "i (?:will|am going to) <f>(?:get my (?:own )?back|get even|get revenge|have my revenge"
               "|get you back for (?:this|what|leaving))"),
    ), 1.0,
    "wish you (?:were|lived)|scream (?:tonight|my)|beg for|make you pay for (?:lunch|dinner|drinks|that pizza"
    "|my)|pay for this (?:round|meal|lunch|dinner|trip|one)|<game>|suffer through", 0.1),
    Row("you will regret this", (
        Phrase("regret|rue",
               "you (?:will|are going to|are gonna|gonna|would) <f>(?:live to |come to |so )?(?:regret"
               "|rue) (?:this|it|that|ever|everything|leaving|the day|what|every|doing|crossing|messing|saying"
               "|not (?:answering|picking|replying|calling|coming|letting|talking|talking))"),
        Phrase("regret|sorry",
               "you (?:will|are going to) <f>(?:regret|be (?:very |so |fucking |real |one )?sorry)(?: you| if"
               "| when| for| that|<end>)"),
        Phrase("make", "make you (?:so )?sorry you"),
    ), 1.0,
    "when i (?:win|beat|have|get the)|win at|scrab|sale|missing (?:this|it|out)|offer|deal|not (?:getting"
    "|buying|booking|trying|having|bringing|wearing|ordering|eating)|in the morning|tomorrow (?:morning|when)"
    "|hangover|hungover|last (?:pint|drink|slice)|dessert|(?:that|this) (?:tattoo|haircut|fringe|curry|pizza"
    "|drink|shot|kebab)|never regret|not regret|if you do not (?:try|get|book|buy|watch|bring|eat|come)|buying"
    "|eating|sorry (?:to hear|for your)|when i am (?:gone|dead)|will not (?:be )?(?:regret|sorry)|run"
    "|waterproof|coat|jacket|umbrella", 0.1),
    Row("a warning", (
        Phrase("guard|mind|watch", "(?:watch|guard|mind) (?:your|you are) (?:fucking )?(?:back|self)"),
        Phrase("better",
               "better (?:start |fucking )?(?:watch|be (?:very )?careful|sleep with|look over|hide|run|pray"
               "|start running|lock your|hope i)(?: (?:yourself|your back|your step|out|with one|your doors?"
               r"|i do not))?(?=\W*$|[.,?]| because| when| from| who| what| i| with| your| now| tonight| behind"
               "| this)"),
        Phrase("open", "(?:sleep|sleeping) with one eye open"),
        Phrase("looking", "(?:keep|start) looking over your shoulder"),
        Phrase("warned", "you have been warned"),
        Phrase("consider", "consider (?:this|yourself) (?:a |your )?(?:final )?(?:warning|warned)"),
        Phrase("warning", "this is your <f>(?:last|final|only) warning"),
        Phrase("warn", "not say i did not warn you"),
    ), 0.9,
    "ice|icy|slippery|traffic|road|film|movie|series|episode|cake|spicy|hot|wet|rain|weather|step (?:on|when)"
    "|drive|driving|roads|careful (?:with|on|not|of|out|crossing|driving|up)|battery|storm|snow|run (?:a bath"
    "|faster|it|to|for)|bus|train|late|hurry|watch out for|better watch (?:it|this|the)|spoil|watch (?:yourself"
    "|out) (?:on|with|for)|wind|floor", 0.1),
    Row("what I am capable of", (
        Phrase("capable",
               "(?:no idea|not know|do not know|not want to (?:see|find out|know)|forgot|forget"
               "|not seen) <f>(?:of )?what i (?:am|would be) (?:really |truly )?capable of"),
        Phrase("capable|like",
               "(?:see|show you|find out|shown you) what i (?:am|can be) (?:really |truly )?(?:capable of"
               "|like when)"),
        Phrase("cross|force|fuck|make|mess|play|provoke|push|test|try",
               "(?:not|do not) (?:make me|push me|test me|force me|try me|cross me|mess with me|fuck with me"
               "|provoke me|play with me)(?: (?:to )?(?:do (?:something|it|this)|come|hurt|get|(?:any more"
               "|anymore)|any further|again|into|lose|angry|like this))?(?:<end>|(?= come| do| hurt| to| get"
               "| angry| over| lose| because| or))"),
    ), 0.8,
    "make me (?:laugh|blush|cry|choose|hungry|jealous|come (?:to|shopping|with)|go|watch|eat|get (?:up|out|the)"
    "|do the|wait|say|pick|decide|cook|late|order|answer)|do not make me<end>|tickle|ticklish|test me on"
    "|play with me", 0.1),
    Row("no one else may have you", (
        Phrase("else|nobody|noone|one",
               "(?:if|when) i (?:can not|do not|could not) have you,? <f>(?:then )?(?:nobody|no one|noone"
               "|nobody else|no one else) (?:will|can|would|is|gets?|else)"),
        Phrase("else", "(?:nobody|no one|noone) else (?:will|is going to|gets? to|can) <f>(?:ever )?have you"),
        Phrase("gets|leave|walk",
               "(?:nobody|no one|noone) (?:will )?(?:leaves?|walks? (?:away|out)|gets away)(?: from| on"
               "| with)? (?:me|this|it|doing this to me)"),
        Phrase("away|free|rid", "you will never <f>(?:get|be|break|run|walk) (?:away|free|rid)(?: (?:of|from) me)?"),
        Phrase("away|escape|hide|run", "you can not (?:hide|run|escape|get away)(?: from (?:me|this))?"),
        Phrase("nowhere", "nowhere (?:you can|to|left to) (?:hide|run|go (?:where|that) i)"),
    ), 1.0,
    "escape (?:the|room)|hide and seek|christmas|birthday|hide (?:the|your|it|this)|run (?:a|the|in|without)"
    "|spiders|taxes|admin", 0.1),
    Row("dead if", (
        Phrase("dead|fucking",
               "you are (?:a )?<f>(?:dead (?:man|woman|meat|girl|bitch|if|when)|fucking dead|so dead if"
               "|dead<end>)"),
        Phrase("box|coffin|grave|ground|hospital|morgue|wheelchair",
               "(?:put|putting|end up|see|land) (?:you|yourself|him|her) (?:both )?in (?:the |a )?(?:hospital"
               "|ground|grave|box|wheelchair|coffin|morgue)"),
        Phrase("grave", "(?:dig|digging) your (?:own )?grave"),
        Phrase("dance", "dance on your grave"),
        Phrase("feet", "six feet under"),
    ), 0.9,
    "if you (?:eat|ate|watch|finish|touch my (?:food|fries|chips)|spoil|forget)|inside|to me|on your feet|tired"
    "|beautiful|<game>|dead (?:right|good|funny|cute|sexy|on|nice|wrong)|(?:phone|battery)|visit|ward", 0.1),
    Row("to come for them", (
        Phrase("come|coming|going",
               "(?:i am|i will be|i <f>will) <f>(?:coming|come|be coming|going to come) (?:for|after|to get"
               "|to find) (?:you|him|her|both)(?! (?:at|in a|from|when|after|later|soon|tomorrow|tonight|around"
               "|about|by|once|on|with the (?:car|van)))"),
        Phrase("till|until|wait",
               "(?:wait|just wait|wait and see|until|till) (?:until |till )?(?:i (?:find|get my hands on"
               "|get hold of|get|see) (?:you|him|her)|what happens|you see what)"),
        Phrase("hands", "when i get my hands on (?:you|him|her)"),
        Phrase("find|hunt|track",
               "i (?:will|am going to) <f>(?:always |just )?(?:find|hunt|track) (?:you|you down|him"
               "|her)(?: down)?(?: wherever| no matter| anywhere|<end>)"),
        Phrase("coming", "coming over (?:there )?and you"),
    ), 0.8,
    "come to get you (?:from|at|after)|pick you up|airport|station|come and find you (?:in|at)|find you (?:a"
    "|the|one|some)|cuddle|kiss|gift|present|bar|entrance|platform|see what happens (?:in|next|with the)|queue"
    "|naked|clothes off|<game>|i will find you<end>", 0.1),
    Row("a veiled threat", (
        Phrase("find|know|see|show|wait|watch|wonder",
               "(?:see|find out|wait and see|know|show you|wonder|watch) what (?:happens|will happen|i (?:do"
               "|will do)|comes next|happens next)(?: (?:to (?:you|him|her|people)|if|when|next|then"
               "|now)(?: you)?)?<end>"),
        Phrase("happens", "(?:see|watch) what happens (?:if you|when you|to you|to people)"),
        Phrase("pity|sad|shame|terrible|unfortunate",
               "(?:shame|pity|unfortunate|sad|terrible) if (?:something|anything|your|that|those|someone"
               r"|everyone|people|<boss>) (?:were to |was to )?(?:\w+ )?(?:happened|happen|saw|found|see|find"
               "|got|get|burn|went|knew|lost|heard)"),
        Phrase("accidents", "accidents (?:do |can )?happen"),
        Phrase("happen", "would not want (?:anything|something) to happen to"),
    ), 0.8,
    "recipe|oven|episode|series|film|season|plot|game|experiment|(?:see|wait and see|wonder"
    "|know) what happens(?: (?:next|then|now|on|with|at|after))?(?=$|[.,?])(?!.*(?:or|warn))"
    "|i will see what happens|let us see|we will see|(?:just )?see what happens if you (?:add|press|mix|put"
    "|turn|click|use|leave it)|shame if (?:we|it|the (?:weather|rain))", 0.1),
    Row("you will not like what comes", (
        Phrase("enjoy|like",
               "(?:will|would) not (?:fucking )?(?:like|enjoy) (?:it (?:when|if) i|what (?:i|comes|happens"
               "|is coming|will happen|you find)|me when|the (?:next|consequences|result))"),
        Phrase("coming|find|over",
               "(?:coming over|come over|coming round|coming there|come find you) and you will not like"),
        Phrase("end|nice|pretty",
               "(?:it|this) (?:will not|is not going to) (?:be pretty|end well|be nice)(?: for (?:you|him|her"
               "|either|us))?"),
        Phrase("calm|gentle|nice|patient|responsible",
               "i will not be (?:so )?(?:nice|calm|patient|gentle|responsible)(?: next time| any more| anymore"
               "| for what)?"),
        Phrase("responsible", "not be responsible for (?:what|my)"),
    ), 0.8,
    "what i (?:made|cooked|wore|bought|chose)|spicy|film|surprise|haircut|episode|it if i (?:tell|spoil)"
    "|nice to see|spoiler|next (?:bit|episode|season)|hungry|hangry|coffee", 0.1),
    Row("just you watch", (
        Phrase("watch",
               "(?:so|just|then|you|and) <f>(?:just |you |better )*watch(?: me| what (?:i|happens)"
               r"| this space)?(?=\W*$|\.)"),
    ), 0.7,
    "(?:what|which|something|film|movie|series|episode|match|game|tv|netflix|we|us|together|can|could|wanna"
    r"|want|to|let) (?:\w+ ){0,3}watch|watch<end>.*\?|^(?!.*(?:took|take|taking|my kids|think you|stole|ruin"
    "|lied|did this|cost|walk|leave|left|you will|lawyer|court|over|mess|dare|cross|destroy|laugh|pay)).*$", 0.1),
    Row("do it or else", (
        Phrase("else|help|or|swear",
               r"<obey>\b[^.?]{0,60}?\b(?:or else|or i swear|or so help me|or god help|or you will (?:see|regret"
               r"|be sorry|find out|pay|wish|lose))(?=\W*$|[.,?](?! or else)| to god| i)"),
    ), 0.9,
    "or else what|or else (?:we|i will (?:forget|miss|be|starve|eat|fall|have|get|just|pick|go|order|need)|it"
    "|the|they|you will (?:miss|be late|get|forget|catch))|cake|pizza|chocolate|snack|wine|beer|biscuit|milk"
    "|coffee|bus|train|late|cold|forget|see (?:why|how|it|the)|find out (?:why|how|later)|lose (?:it|your"
    "|the) (?:spot|place|seat|deposit|table|booking)", 0.1),
    Row("do it or I come, tell, post, break", (
        Phrase("break|burn|call|car|cat|clothes|come|coming|dog|find|hurt|kick|kill|outside|over|post|ring"
               "|round|ruin|send|show|smash|stuff|tell|things|wait",
               r"(?:<obey>|if you do not <obey>|unless you <obey>)\b[^.?]{0,50}?\b(?:or|otherwise|then"
               "|,) (?:i (?:will|am|am going to|swear i will) )?<f>(?:come over|come round|come there"
               "|coming over|coming round|come find|come to your (?:work|house|door|place)|coming to your"
               "|coming there|tell (?:<boss>|him|her|them|everyone)|post|show (?:<boss>|everyone)"
               "|send (?:<private>|<boss>|them to)|smash|burn|break|hurt|kill|call <boss>|ring <boss>|ruin"
               "|the (?:dog|cat)|your (?:stuff|things|clothes|car|dog|cat)|wait outside|be outside your"
               "|kick (?:the|your) door|break (?:the|your) door)"),
    ), 0.9,
    "coming over (?:for|to (?:help|watch|cook|see|bring))|let me know|dinner|tell (?:him|her|them"
    "|everyone) (?:we|to|not|no|about|you|i|yes|that we)|(?:want|should|shall|can|could|would|are) (?:i|you|we)"
    "|do you|send (?:it|the|a)|<warm>|tell me (?:when|if|what|which|where)|post (?:it|the|them|office)"
    "|wait outside (?:the|for)|call (?:and|if|me when)|text me (?:when|if)|your (?:stuff|things) (?:is|are)", 0.1),
)
# fmt: on
