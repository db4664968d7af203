"""Self-harm said round about: not here, not waking, others better off."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
_AN_HOUR = (
    r"wak(?:e|ing)(?: up)?(?: again)? (?:until|before) (?:about |around |at least |like |after |gone |nearly )?(?:noon|midday|lunch ?(?:time)?|brunch|breakfast|dinner ?(?:time)?|tea ?time|\d"
    r"|half|ten|eleven|twelve|one|two|three|(?:late )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?weekend|tomorrow|(?:the )?(?:late )?(?:morning|afternoon|evening)|check ?out|my alarm|the alarm)\b"
)
"""To wake no sooner than a named hour or day."""

_GRAVE = (
    "can not (?:live|go on|do this|cope|bear|face|take (?:this|it|any ?more))|live like this|no point|what is the point|point of it|nothing left|no reason|hate (?:my (?:self|life)|myself|being alive)"
    "|burden|kill|die|dead|dying|death|end it|end my|goodbye|done with (?:life|it all|everything|living)|give up|so tired of (?:life|living|it all|everything)"
)
"""What makes a wish to sleep long more than that."""

_LIE_IN = rf"^(?!.*\b(?:or (?:ever|never)|ever again|at all|hope|hoping|wish|wishing|pray|praying|{_GRAVE})\b).*?\b{_AN_HOUR}"
"""A wish to sleep until then, where nothing graver stands beside it."""

NAMES = (
    Named("easier",
          "(?:better off|better|happier|easier|simpler|lighter|calmer|nicer|improved|safer|richer|fine|okay"
          "|peaceful|so much (?:better|happier|easier)|a better place|relieved|glad|freer|free)"),
    Named("miss",
          "(?:miss|care|notice|mind|bat an eye(?:lid)?|cry|realise|realize|remember|be sad|mourn|grieve|bother"
          "|feel (?:a|any)thing|blink|give a (?:shit|fuck|damn)|look for|come looking for|shed a tear"
          "|be bothered|be upset|know)"),
    Named("kin",
          "(?:(?:my |our |the |your )?(?:mum|mom|mam|dad|nan|gran|grandma|grandad|kids?|children|boys|girls|son"
          "|daughter|family|parents|brother|sister|baby|little one|dog|cat|bairns?|[a-z]+|[a-z]+ and [a-z]+))"),
    Named("trip",
          "(?:work|at (?:mum|dad|the|my|a)|gym|train|flight|airport|holiday|trip|away (?:for|until|this|next|at"
          "|with)|weekend|school|key|parcel|delivery|water the|feed|cat sit|plants?|bins?|until (?:mon|tue|wed"
          "|thu|fri|sat|sun|next|the)|back (?:on|by|at|in|from)|conference|shift|meeting|party|dentist|hotel"
          "|visa)"),
    Named("grave", f"(?:{_GRAVE})"),
)

HERE = (
    Row("may not be here", (
        Phrase("alive|around|here",
               "(?:can not|do not|not|no idea if|can i) <f>(?:promise|know if|think|sure|guarantee|say)(?: that"
               "| if)? i will <f>(?:still )?be (?:here|alive|around) <f>(?:tomorrow|next|in the morning|by|for"
               "|when|much|any|at christmas|then)"),
        Phrase("expect|intend|meself|miself|mysef|mysel|myslef|picture|plan|self",
               "(?:not|do not) <f>(?:plan|planning|intend|intending|expect|see <myself>|picture <myself>)(?: on"
               "| to)? <f>(?:being|be) <f>(?:here|around|alive) <f>(?:much|next|by|for|in|when|any|long|past"
               "|at (?:christmas|thirty))"),
    ), 0.7, "<party>|<trip>|home|london|office", 0.2),
    Row("no wish to be here", (
        Phrase("alive|around|earth|here|life|part|planet|world",
               "<nowant> <f>(?:to )?(?:be|b) <f>(?:here|around|on this (?:earth|planet|world)|in this (?:world"
               "|life)|alive|part of this world) <f>(?:any more|anymore|no more|any longer|at all|for this"
               r"|without you|for any of it)?(?=\W*$|[.,?]| if| when| and| but| tonight| tomorrow| honestly| lol"
               "| to be honest| right now| because| so)"),
    ), 1.0,
    "<party>|(?:around|here) (?:you|him|her|them|people|when you|while|right now with|if you)|alive (?:and|in)"
    r"|stuck|(?:he|she|they)\b", 0.4),
    Row("soon not here", (
        Phrase("about|alive|around|earth|here|world",
               "(?:will|am going to|may|might) not (?:even )?<f>be <f>(?:here|around|alive|about|in this world"
               "|on this earth) (?:much longer|(?:any more|anymore)|for (?:much|very) longer|for long|forever"
               "|to see|when you (?:need|want|change|finally|realise|come back)|by (?:then|morning|tomorrow"
               "|the morning|christmas)|in the morning|come (?:morning|tomorrow)|after tonight|tomorrow"
               "|next (?:year|week|christmas)|for (?:you to|my birthday|christmas))"),
    ), 0.8,
    "<trip>|(?:here|around|about) (?:tomorrow|next week|to see (?:the|your)) (?:at|for|as|until)|at work"
    "|so (?:can|could|leave|let)|for the|dinner|lunch", 0.2),
    Row("soon no burden", (
        Phrase("bother|burden|problem|trouble|worry",
               "(?:soon |finally )?i (?:will|would) not <f>be (?:a |your |anyones |the )*<f>(?:burden|problem"
               "|bother|worry|trouble) <f>(?:to|for) (?:anyone|anybody|any one|you|any of you|everyone|them)"),
        Phrase("after|any|ever|long|soon",
               "(?:you |they |everyone |nobody )?(?:will|would) not <f>(?:have|need) to <f>(?:worry about"
               "|deal with|put up with|look after|care about|bother with|think about|see"
               "|carry) me (?:(?:any more|anymore)|any longer|much longer|ever again|after|soon"
               "|for (?:much )?long(?:er)?)"),
        Phrase("finally|soon", "(?:soon|finally) <f>(?:be )?(?:rid|free) of me"),
        Phrase("bother|burden|problem|trouble|worry",
               "(?:will|would) not <f>be (?:a |your |anyones )<f>(?:burden|problem|bother|worry"
               "|trouble) <f>(?:(?:any more|anymore)|any longer|much longer|for (?:much )?long(?:er)?|soon"
               "|after|again|(?:to|for) (?:any ?one|anybody|you|any of you|everyone|them|any))"),
    ), 0.7, "move|moved|moving|flat|house|job|hear from me|texts?|message|block", 0.2),
    Row("no place in the world", (
        Phrase("belong|built|cut|deserve|designed|fit|made|meant|place|right|should|supposed|world",
               "(?:(?:not|never) <f>(?:meant|made|cut out|built|supposed|designed|right|fit) (?:for"
               "|to) <f>(?:this world|be (?:here|alive|born)|life|live|exist|this life|living|survive"
               "|this earth|be a (?:person|human))|not <f>(?:belong|fit) <f>(?:in this (?:world|life)"
               "|on this (?:earth|planet)|anywhere in this world)|no place <f>for me (?:in|here|on|any)"
               "|this world (?:is|was) (?:not|never|too) <f>(?:for me|meant for|cruel for me|much for me"
               "|made for)|not deserve <f>to (?:be here|be alive|live|exist|breathe|be happy or alive)"
               "|should not <f>(?:be (?:alive|here any|on this)|have been born|exist|be in this world)"
               "|not long for this world)"),
    ), 0.8,
    "you (?:are|were|do|should)|phone|car|laptop|job|shop|sofa|plant|heels|<party>|no place for me (?:to"
    "|here to|in the (?:car|flat))", 0.3),
    Row("to leave this world", (
        Phrase("earth|life|plane|realm|rock|world",
               "(?:leave|leaving|left|exit|off|escape|get off|gone from|out of|depart|quit) (?:this|the"
               "|from this) <f>(?:world|earth|planet|life|rock|realm|plane of existence)(?= (?:behind|for good"
               "|forever|soon|tonight|alone|now)|<end>)"),
    ), 0.9,
    r"you (?:are|live|from)|out of this world|best in|(?:he|she|they|who|grandad|nan) (?:\w+ )?left|how on"
    "|(?:gone|off) (?:the|this) planet (?:good|mad)", 0.3),
    Row("to stop existing", (
        Phrase("exist",
               "(?:<nowant>|stop|stopped|stopping|cease|ceasing|hate|hating|tired of|sick of|wish i (?:did not"
               "|never|could stop)|want to (?:not|stop)|regret|sorry (?:that )?i|sorry for|why do i"
               "|pretend i do not|better if i did not|done|deserve to|no reason to|should not|rather not"
               "|like i do not|not sure why i) <f>(?:to )?<f>(?:even )?exist(?:ing|ed|s|ence)?"),
    ), 0.9,
    r"(?:file|link|page|problem|santa|place|that) (?:\w+ )?(?:does not|not) exist|you (?:do not |did not "
    r"|never )*exist|(?:mondays|mornings|wasps|men|exams|spiders|mosquitoes|ads|calories) (?:\w+ )?exist"
    r"|pretend i do not exist|<party>|sorry for exist\w+ (?:in your)", 0.4),
    Row("existing hurts", (
        Phrase("existence|existing",
               "(?:my (?:own )?(?:very )?existence|existing) (?:is|feels|hurts|seems|has|just)(?: so| too| like"
               r"| a| just| only| no| such)* (?:pain\w*|burden|pointless|meaningless|mistake|exhausting|hurts?"
               "|unbearable|hard|hell|torture|purpose|problem|too"
               " much)?(?<!is)(?<!feels)(?<!seems)(?<!has)(?<!just)"),
    ), 0.8, "", 0.4),
    Row("wish never to have been born", (
        Phrase("born",
               "(?:wish(?:ed)?|if only|better if|should|hope|would be better if|wishing|never|why"
               "|regret(?:ted)?|hate that|not) (?:that )?(?:i )?<f>(?:had |have |was |were |should "
               "|did )*(?:not |never )?<f>(?:ask(?:ed)? to be |have been |been |be |being "
               "|was i )?<f>(?:i )?born"),
    ), 0.9,
    r"(?:he|she|you|they|baby|it|we|cat) (?:\w+ )?(?:was|were|is|been) (?:\w+ )?born|born (?:in|with|into money"
    "|rich|yesterday|earlier|later|a (?:boy|girl|man|bird|cat)|at|on|to|there|a decade|ready)|never (?:been"
    "|was) born yesterday", 0.4),
    Row("to disappear", (
        Phrase("cease|disapear|disappear|dissapear|dissappear|dissolve|drift|evaporat|fade|float|melt|vanish",
               "(?:<want>|<will>|could|better if i|if i could|feel like|should|let me|going to|how to"
               "|need) <f>(?:to )?<f>(?:i )?(?:could |would |can )?<f>(?:disappear(?:ing|ed)?|disapear(?:ing"
               "|ed)?|dissapear(?:ing|ed)?|dissappear(?:ing|ed)?|vanish(?:ing|ed)?|evaporat(?:e|ing)"
               "|fade (?:away|out)|dissolve|cease|drift away|float away|melt away) ?(?:forever|for ever"
               "|for good|completely|from (?:this|the) (?:world|earth|planet|everything|life)|off (?:the"
               "|this) (?:earth|planet|face of the earth)|into (?:nothing|thin air|the (?:night|ground|dark"
               r"|void))|and never|permanently)?(?=\W*$|[.,?]| and| so| right| tonight| now| honestly| lol"
               "| to be honest| i | because| but| without)"),
    ), 0.7,
    r"(?:he|she|they|you|it|spots?|cake|biscuits?|money|sock) (?:\w+ )?(?:disap|dissap|vanish|evap)|beach|duvet"
    "|blanket|holiday|week(?:end)?|cabin|woods|for a (?:bit|while|few|day)|on me|under the table"
    "|disappear (?:with|to|in my room)|hot bath|island|when you", 0.3),
    Row("to go and not come back", (
        Phrase("come|found|return|seen|wake",
               "(?:go|run|walk|drive|slip|get) <f>(?:somewhere|away|off|out|far away|to sleep|into the (?:night"
               "|dark|sea|woods))? ?<f>and <f>(?:never|not) <f>(?:come back|be found|return|be seen again"
               "|wake up|have to come back)"),
    ), 0.8, r"with (?:you|me)|together|holiday|beach|bali|greece|italy|spain|\bwe\b|elope|italy", 0.3),
    Row("not to wake up", (
        Phrase("awake|wake|waking|woke",
               "(?:<nowant>|not want|not wanting|rather not|not plan(?:ning)? (?:on|to)|not care if i"
               "|not mind if i|why (?:do|did|should|must) i) <f>(?:to |have to |had to |need to |bother to "
               "|even |ever |keep |be )*(?:wake|waking|woke|awake)(?: up)?(?: (?:again|anymore|any more|ever"
               "|ever again|tomorrow|from this|in the morning|at all|to (?:another|this|it|tomorrow|a world"
               "|any of|myself|me|the same|nothing)|one day|one morning|here|today|after tonight"
               r"|really))?(?=\W*$|[.,?]| and| so| if| because| honestly| to be honest| lol| again| any"
               "| to (?:another|this)| without| tomorrow| ever| some)"),
        Phrase("awake|wake|waking|woke",
               "(?:hope|hoping|wish|wishing|pray|praying|prefer|rather|like|love|want|wanted|fine if|happy if"
               "|better if|easier if|okay if|okay with|glad if|dream of|dreaming of|please|so i|if only|god"
               "|just|let me|if i|maybe|scared|afraid|one day) (?:i |to |that i |that |just |really |secretly "
               "|simply |me )*(?:do not|did not|never|will not|would not|could not|might not|had not|had never"
               "|not|just not) (?:have to |had to |need to |ever |even |to |keep |be )*(?:wake|waking|woke"
               "|woken|awake)(?: up)?(?: (?:again|anymore|any more|ever|ever again|tomorrow|from this"
               "|in the morning|at all|to (?:another|this|it|tomorrow|a world|any of|myself|me|the same"
               r"|nothing)|one day|one morning|here|today|after tonight|really))?(?=\W*$|[.,?]| and| so| if"
               "| because| honestly| to be honest| lol| again| any| to (?:another|this)| without| tomorrow"
               "| ever| some)"),
        Phrase("wake|waking|woke",
               "(?:wake|woke|waking) up (?:every (?:day|morning) )?(?:and )?(?:wish|wishing"
               "|wished) i (?:had not|did not|was not|had never)(?: woken)?(?: up)?<end>"),
    ), 1.0,
    "<alarmclock>|(?:you|he|she|they|baby|him|her|them|kids|dog|neighbours) <f>(?:do not |did not |will not "
    "|would not )?(?:wake|woke|woken|waking)|wak(?:e|ing) (?:you|him|her|them|the|me|anyone|my)", 0.4),
    Row("not to wake by then, or ever", (
        Phrase("wak",
               "(?:<nowant>|not|never|without) <f>(?:to |want to |have to |having to |be )*wak(?:e|ing)(?: up)?(?: again)? (?:before|until) "
               "[^.?]{1,30}?(?:,|-)? ?or (?:ever|never|at all|not at all)"),
        Phrase("hop|pray|wish",
               "(?:hope|hoping|pray|praying|wish|wishing) <f>(?:that |to god )*i (?:never|would never|will never|could never) wake(?: up)?(?: again)? (?:before|until)"),
        Phrase("wak",
               "(?:<nowant>|not|never|without) <f>(?:to |want to |have to |having to |be )*wak(?:e|ing)(?: up)?(?: again)? (?:before|until) "
               "(?:\\w+[,.]? ){1,9}?<grave>"),
    ), 0.8, r"(?:he|she|you|they|baby|kids) (?:\w+ )?(?:never|not)|wak(?:e|ing) (?:you|him|her|them|the|me|anyone)"),
    Row("to sleep and not wake", (
        Phrase("wak", "(?:never|not|without) (?:ever |have to |having to |be )*wak(?:e|ing)(?: up)?(?: again| ever)"),
        Phrase("asleep|bed|close|drift|lie|nod|pass|shut|sleep",
               "(?:sleep|asleep|bed|close my eyes|shut my eyes|lie down|drift off|nod off"
               "|pass out) <f>(?:tonight )?(?:and|then|forever and|hoping|so) <f>(?:hope i |i )?<f>(?:never|not"
               "|do not|stay asleep|just not|will not|stay that way|never ever|not have to)(?: (?:ever|have to"
               "|want to|get|be))* ?(?:wake|waking|open them|up|come back|get up)?"),
    ), 1.0,
    rf"{_LIE_IN}|<alarmclock>|(?:he|she|you|they|baby|kids) (?:\w+ )?(?:never|not)|talk|text|fight|argue|work|never (?:talk"
    "|again)|not (?:until|before|sleep|even)|go to bed and not|asleep and not (?:text|repl|answer|see)", 0.4),
    Row("to sleep for ever", (
        Phrase("asleep|rest|sleep",
               "(?:want|wish|need|hope|like|let me|going|love|rather|long|ready|just"
               "|could i) <f>(?:to )?(?:i could )?<f>(?:go to |fall )?(?:sleep|rest|asleep) (?:forever|for ever"
               "|for good|eternally|for eternity|until it is all over|permanently|and that be it)"),
        Phrase("peace|rest|sleep|slumber",
               "(?:eternal|forever|final|permanent|endless) (?:sleep|rest|peace|slumber)"),
        Phrase("sleep", "the (?:big|long) sleep"),
    ), 0.7, "tired after|long (?:day|shift|drive)|cosy|comfy|new bed|mattress|jet ?lag|hangover|gym", 0.3),
    Row("sorry to have woken", (
        Phrase("alive|still|survived|wake|waking|woke",
               "(?:wish|sad|disappointed|gutted|annoyed|upset|angry|sorry|pissed(?: off)?|hate|devastated"
               "|regret|cry|crying|let down|mad|cursed|ashamed|fed up|tired|sick|dread) <f>(?:that |when "
               "|because |of |every time )*<f>(?:i )?<f>(?:had not |even )?(?:woke|woken|waking|wake"
               "|am still alive|am alive|survived|still alive|am still here)(?: up)?(?: (?:again|today"
               "|this morning|every (?:day|morning)|at all|alive|still))?<end>"),
    ), 0.9, "<alarmclock>|(?:you|baby|kids?|dog|neighbours?) woke|woke me|woken me|woke you|late|early", 0.4),
    Row("one thing holds me here", (
        Phrase("last|one|only",
               "(?:only|one|last) (?:thing|reason|person|people|one)s?(?: that is| that| who is| left"
               "| i have)? <f>(?:keeping me (?:alive|here|going)|i am <f>(?:alive|here|living|breathing"
               "|not dead)|i (?:have not|have ever not) (?:done it|ended|killed|gone)|i (?:stay|live|carry on"
               "|keep going|wake up|breathe|get up))(?! (?:is (?:the|my) (?:food|pizza|wine|boss)|at|so early"
               "|for (?:a|the) (?:month|while)))"),
    ), 0.7, r"<party>|coffee|pizza|wine|tea\b|chocolate|snacks|food|happy|smil\w+|love you", 0.2),
    Row("to check out of life", (
        Phrase("bow|check|clock|log|nope|noping|opt|punch|sign|tap",
               "(?:logging|log|check|checking|clock|clocking|tap|tapping|opt|opting|sign|signing|bow|bowing"
               "|punch|punching|nope|noping) (?:off|out)(?: of)? <f>(?:life|for good|forever|permanently"
               "|for the last time|of existence|this world|this life|the world|the game of life|earth"
               "|early for good)"),
    ), 0.8, "work|account|hotel|insta|facebook|whatsapp|app|social|twitter", 0.3),
)

WITHOUT_ME = (
    Row("others better off", (
        Phrase("better",
               "(?:they|everyone|the kids|my kids|my family|you all|you would all|they would all"
               "|all of you) (?:would |will |are |would all )?<f>(?:all |be |much |so )*better off<end>"),
        Phrase("better|calmer|easier|fine|free|glad|happier|improved|lighter|nicer|okay|peaceful|relieved"
               "|richer|safer|simpler",
               "(?:<all> (?:would|will|could|might|is|are|be|has got to be|must be|deserves?(?: to be)?|was"
               "|were|can be|seems?|looks?|feels?|would all|will all|really|just|honestly)* ?<f>(?:all )?(?:be "
               "|live |do |become |get |have |a |have it |probably |so |much |way |a lot |far |lot )*"
               "|(?:probably|be|much|far|way) )<easier> <f>(?:place |world |life |lives "
               r"|time )?(?:for (?:\w+ ){1,3})?(?:off )?(?:without me|if i <gone>|with me (?:gone|dead|out of"
               "|not (?:here|around|in))|once i <gone>|when i <gone>|if i <f>(?:ended|killed|died)|and i <gone>)"),
    ), 1.0,
    r"\byou (?:would |will |are |seem |look |were |clearly |do |can |have |might |would all )*<f>(?:so |much "
    r"|be |way |far |a lot )*<easier> (?:off )?without me|i (?:would|will) (?:be|do) (?:\w+ )?better|party|team"
    r"|game|meeting|trip|show|cook|dinner|quiz|(?:he|she) (?:is|seems|looks|will be|would be) (?:\w+ )?<easier>", 0.3),
    Row("you better off without me", (
        Phrase("better|calmer|easier|fine|free|glad|happier|improved|lighter|nicer|okay|peaceful|relieved"
               "|richer|safer|simpler",
               "you (?:would|will|might|could) <f>(?:all |both |probably |so |much |be |way |far |a lot "
               "|have been |be so )*<easier> (?:off )?(?:without me|if i <gone>|with me gone|once i <gone>"
               "|when i <gone>)"),
    ), 0.6,
    r"you will (?:\w+ )?(?:be|do) (?:\w+ )?(?:fine|better|happier|okay)(?: off)? without me|party|trip|game"
    "|meeting|quiz", 0.2),
    Row("nobody would notice", (
        Phrase("bat|blink|bother|care|cry|damn|feel|fuck|grieve|know|look|mind|miss|mourn|notice|realise"
               "|realize|remember|sad|shed|shit|upset",
               "(?:no one|noone|nobody|no body|not a (?:soul|single person)|who|would any(?:one|body)|would you"
               "|would they|will any(?:one|body)|if any(?:one|body)|doubt any(?:one|body)|not (?:think"
               "|sure) any(?:one|body)) <f>(?:in my family )?(?:would|will|is going to|even|really"
               "|actually)* ?<f><miss>(?: me)? ?<f>(?:if|when|that|once) <f>i <gone>"),
    ), 1.0,
    "work|party|disappeared (?:for|to|from (?:the|work))|meeting|from the (?:chat|party|meeting)|did not come"
    "|was not here (?:at|for|on)|the gym|went (?:to|out)", 0.4),
    Row("if I were gone", (
        Phrase("after|if|imagine|once|suppose|when",
               r"(?:if|when|once|after|suppose|imagine if) i <gone> (?:\w+ ){0,3}?(?:no one|noone|nobody"
               "|would you|will you|would they|would any(?:one|body)|you would not|they would not"
               "|everyone would|the world would|who would|you will (?:all )?(?:see|understand|miss|be sorry"
               "|get it|realise|regret|care|wish|know)|you would (?:all )?(?:be|see|understand|miss|care"
               "|realise|regret|not even|feel)|then you|maybe (?:then )?(?:you|they|people))"),
    ), 0.8,
    "battery|signal|percent|that is why|at (?:work|the)|<trip>|gone (?:to|out|home|on|from (?:the|work))"
    "|went (?:to|out|on)|died (?:first|in (?:the|this) game)|was (?:not )?(?:here|around) (?:now|right)|zombie"
    "|lottery", 0.3),
    Row("nobody would miss me", (
        Phrase("cry|looking|miss|mourn|notice",
               "(?:no one|noone|nobody|not a soul) <f>(?:would|will|is going to|would even) <f>(?:miss|mourn"
               "|notice|cry for|come looking for) me<end>"),
        Phrase("care|notice", "(?:no one|noone|nobody) would (?:even )?(?:notice|care)<end>"),
    ), 0.7,
    "party|work|quiz|meeting|skip|team|class|coming|came|went home|leave early|left early|wore|haircut|wear|eat"
    "|ate|paint", 0.2),
    Row("when I am gone", (
        Phrase("care|cry|feel|get|happy|love|miss|notice|realise|realize|regret|see|sorry|understand",
               "(?:you will |you would |you might |then you will |they will |they would "
               "|maybe you will )(?:all )?<f>(?:miss me|be sorry|regret (?:it|this|that|how)|care|understand"
               "|realise|realize|cry|see|feel bad|love me|be happy|get it"
               "|notice) <f>(?:me )?(?:then )?<f>(?:when|once|after|if|now that) <f>i <gone>"),
        Phrase("appreciate|care|cry|feel|get|happy|late|learn|listen|love|miss|nice|notice|peace|realise"
               "|realize|regret|remember|satisfied|see|sorry|understand|wish",
               "(?:miss me|sorry|regret (?:it|this|that|how)|care|happy|understand|realise|realize|wish you"
               "|appreciate|learn|feel (?:bad|guilty|it)|cry|satisfied|see|love me|listen|be nice|notice|get it"
               "|remember|at peace|too late) <f>(?:me )?(?:then )?<f>(?:when|once|after|if|now that|only when"
               "|the day) <f>i <gone>"),
    ), 0.7,
    r"<trip>|gone (?:to|out|home|on|for)|went|died in|see (?:you|me|the \w+) (?:when|if)|passed (?:my|the)"
    "|was not here to", 0.3),
    Row("a burden", (
        Phrase("burden|dead|drain|mistake|parasite|waste",
               "(?:i am|feel like|feeling like|be|being|become|becoming|been|am|was|see me as|just|only|such"
               "|nothing but) <f>(?:just |only |nothing but |nothing more than |such |always |a |an |this "
               "|your |another |one big |one |huge |massive |total |complete |sorry to be )*(?:burden"
               "|waste of (?:space|air|oxygen|skin|life|breath|a life|a person)|dead ?weight|mistake that"
               "|parasite|drain on)(?! lifted)"),
    ), 0.7,
    "not (?:a|your|being a|such a|seen as a) burden|never (?:a|been a) burden|you (?:are|were"
    r"|have been) (?:not )?(?:\w+ )?(?:a )?(?:burden|waste|parasite)|tax|(?:he|she|it|this (?:meeting|app|class)"
    "|the) (?:is|was)|on the (?:planet|nhs)|would not be a burden|if (?:it|that) is not", 0.3),
    Row("the world does not need me", (
        Phrase("world",
               "the world (?:does not|would not|will not|did not|is not) <f>(?:need|want|miss|notice|care about"
               "|change without|stop without|lose anything without) (?:me|someone like me|people like me|if i)"),
    ), 0.8, "", 0.3),
    Row("ready to go", (
        Phrase("peace|prepared|ready|time",
               "(?:ready|time|prepared|at peace with) <f>(?:for me )?(?:to <f>(?:leave this|let go of (?:life"
               "|this life|this world|everything)|go (?:for good|forever|to heaven|be with (?:god|my (?:mum|mom"
               "|dad|nan)))|say goodbye to (?:everyone|life|this world|it all)|end (?:it all|my|this pain)"
               "|stop living|stop fighting|be with (?:the lord|god|jesus)|meet my maker|go home to (?:god|jesus"
               "|the lord))|with (?:going|dying|leaving this))"),
    ), 0.8, "on holiday|homework", 0.3),
    Row("to join the dead", (
        Phrase("heaven|side|sky|stars|up|wherever",
               "(?:<want>|<will>|can not wait|ready|soon i) <f>(?:to )?<f>(?:be|go|join|see|go be"
               "|be back)(?: reunited)?(?: with)? <f>(?:my )?<kin> (?:again )?(?:up there|in heaven"
               "|on the other side|up in heaven|in the sky|in the stars|wherever (?:he|she|they) (?:is|are))"),
        Phrase("meet", "meet my maker"),
        Phrase("another|heaven|life|side",
               "see you (?:on the other side|in the next life|in heaven|in another life)"),
    ), 0.8, r"(?:if|exam|test|tunnel|security|check ?in|customs|border|queue)\b|they (?:are|will be)|one day\b", 0.2),
)
# fmt: on
