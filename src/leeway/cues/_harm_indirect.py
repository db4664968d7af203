"""Self-harm said round about: no wish to live, to wake or to be here; nothing left; no strength to go on."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("nowant",
          "(?:(?:do|did|would|could|can|will|may) not <f>(?:want|wish|wanna|care|need|deserve|like|ask"
          "|see <myself>)(?: to)?|no longer (?:want|wish)(?: to)?|not wanting(?: to)?|not want(?:ing)?(?: to)?"
          "|never want(?: to)?|wish i did not(?: have to)?|(?:want|wish|wanting|prefer|like|love"
          "|need) to (?:not|never)|rather not|hate having to|can not be (?:arsed|bothered|fucked)(?: with| to)?"
          "|cba(?: with| to)?|sick of having to|tired of having to)"),
    Named("weary",
          "(?:(?:so |just |really |very |too )?(?:tired|sick|done|fed up|bored|weary|exhausted|finished|through"
          "|over|had enough|had it|knackered|drained|sick and tired|sick n tired|cannot be bothered"
          "|can not be (?:arsed|bothered)|cba|hate|hating|regret|struggling|too tired)(?: of| with| from| by"
          "| to)?)"),
    Named("nopoint",
          "(?:(?:no|any|what is the|what even is the|what is even the|what the|not (?:see|have|find|know"
          "|got)(?: any| a| the| what the)?|have no|without(?: a| any)?|lost (?:the|my|all|any)|got no"
          "|never (?:see|find) (?:the|a)|where is the|struggling to find (?:a|the|any)|zero"
          "|why (?:is there )?(?:any|a)|hardly any|there is no|what|run out of|running out of"
          "|out of) <f>(?:real |good |actual |single |one |more |fucking )?(?:reasons?|point|purpose|will"
          "|desire|motivation|energy|strength|drive|sense|use|meaning|fight|wish)(?: left| anymore| any more"
          "| is there| there is)?(?: for me)?)"),
    Named("place",
          "(?:in (?!this (?:world|life|body|head|pain|skin)|my (?:own )?(?:head|skin|body)|a world|pain|misery"
          "|fear)|with(?! this pain| the pain| <myself>| it any)|here(?! any)|at |near |next|abroad|together"
          "|alone with|on (?!this (?:earth|planet))|off |out of|so (?:far|close)|there|that far|up |down |over )"),
    Named("party",
          "(?:work|office|party|gym|school|class|wedding|lecture|meeting|shift|airport|dentist|bored|boring"
          "|conference|pub|club|in ?laws|your (?:mum|dad|parents|sister|brother)s?|queue|early|yet|too (?:soon"
          "|late)|hotel|flat|tent|camp(?:ing|site)?|event|gig|festival|concert|match|freezing|at (?:the|this)"
          "|uni|delivery|parcel|weekend away|cinema)"),
    Named("alarmclock",
          "(?:wak(?:e|ing) up (?:at|early|late|so early|alone|next to|in the (?:dark|cold|middle)|before"
          r"|for (?!another|nothing|more)|you\b|him|her|them|the (?:baby|kids?|neighbours?|dog|house)"
          r"|from this (?:dream|nap)|on (?:a )?(?:mondays?|cold)|hungover|\d|yet|to (?:an alarm|my alarm|go|get"
          "|do|feed|this alarm|the alarm|work|rain|him snoring|snow|your)|with a)|<weekdays>|work|snooze|cosy"
          "|alarm|nap|lie in|holiday|dream was|good dream|so (?:warm|comfy)|early)"),
    Named("weekdays", "(?:mondays?|tuesdays?|weekdays|weekends?|mornings)"),
)

LIVING = (
    Row("no wish for another day", (
        Phrase("act|pretend",
               "(?:pretend|pretending|acting|act) (?:like |that )?i <f>(?:want|like|enjoy|care) (?:to be "
               "|being |to |about being )?(?:alive|living|live|life|here)<end>"),
        Phrase("another|birthday|morning|next|tomorrow",
               "<nowant> <f>(?:to )?see <f>(?:tomorrow|the morning|another (?:day|year|birthday|christmas"
               "|sunrise)|next (?:week|year|christmas|month)|(?:my )?(?:next )?birthday)<end>"),
        Phrase("another|christmas|morning|next|tomorrow",
               "(?:will|may|might|do not think i will|do not want to) not <f>(?:live to "
               "|be here to )?see <f>(?:tomorrow|the morning|another (?:day|year|birthday|christmas)"
               "|next (?:week|year|christmas)|christmas)<end>"),
        Phrase("agony|exhausting|hard|hurt|pain|torture|unbearable",
               "(?:hurts?|pain|painful|torture|exhausting|agony|hard|unbearable) (?:just )?to (?:be alive|exist"
               "|live|breathe|be me)<end>"),
        Phrase("any|longer", "can not <f>be (?:here|alive) (?:any more|anymore|any longer)"),
        Phrase("being", "(?:tired|sick|weary|fed up|exhausted|done) (?:of|with|from) <f>(?:always )?being here<end>"),
        Phrase("life", "(?:do|doing|living) (?:this )?life<end>"),
        Phrase("cares|loves|miss|needs|wants",
               "(?:no one|noone|nobody) (?:needs|wants|loves|cares about|would miss) me <f>(?:here|any more"
               "|anymore|alive|around|on this)<end>"),
        Phrase("end",
               "(?:going to|might|gonna|will|want to|am) <f>end(?:ing)? it (?:all )?(?:tonight|soon|tomorrow"
               "|for good this time)<end>"),
        Phrase("should", "should not <f>be here (?:any more|anymore|any longer)"),
        Phrase("life", "out of (?:this |my )?life<end>"),
    ), 0.7,
    "<party>|with (?:you|him|her)|live life|life drawing|my life<end>.*(?:out|get)|get (?:him|her|you|them) out"
    "|you (?:are )?out of my life|on (?:monday|tuesday)|get out of my life|between us", 0.3),
    Row("no wish to live", (
        Phrase("alive|life|live|living",
               "<nowant> <f>(?:to )?(?:keep |go on |carry on |continue |be |this |bother |even )*<f>(?:live"
               "|living|life|alive)"),
    ), 1.0,
    "(?:live|living) <place>|life (?:in|with you|drawing|jacket|insurance|like (?:this|that) with)|real life"
    "|(?:live|living) like (?:this|that)|love ?life|(?:this|that|your|the) (?:kind|sort|type) of life"
    "|bring (?:new )?life|life advice|life story|life coach|social life", 0.4),
    Row("no wish to live so", (
        Phrase("live|living", "<nowant> <f>(?:keep |go on )?(?:live|living) like (?:this|that)<end>"),
    ), 0.5, "mess|dishes|dirty|tidy|boxes|apart|landlord|damp|mould|noise|flat|house|room", 0.2),
    Row("no reason to live", (
        Phrase("alive|any|being|breathe|breathing|exist|here|life|live|living|morning|stay|wake|waking",
               "<nopoint> (?:to|in|for|of|behind|be) <f>(?:keep |keeping |be |even |me |continue |continuing "
               "|stay |staying |get |still |my |going )*<f>(?:live|living|alive|life|existing|exist|existence"
               "|being here|being alive|being around|be here|stay here|wake up|waking up"
               "|get up (?:in the morning|(?:any more|anymore))|breathe|breathing)"),
    ), 1.0,
    "<party>|(?:live|living) <place>|until|if you (?:are|do)|second life|work ?life|life (?:drawing|insurance"
    "|jacket)|half life|sign of life", 0.4),
    Row("no reason to go on", (
        Phrase("all|any|carry|continuing|fighting|go|keep|trying",
               "<nopoint> (?:(?:to|in|for|of) )?<f>(?:me )?<f>(?:going on|go on|carrying on|carry on|continuing"
               "|keep going|keeping going|fighting (?:to stay|this)|anything(?: (?:any more|anymore)"
               "| at all)?<end>|it all<end>|any of it|trying to stay)"),
    ), 0.6,
    "about (?:it|this|that)|with (?:this|us|the|it)|going on (?:the|a|that|holiday|about)|relationship|arguing"
    "|argument|conversation|talking|chat|course|diet|marriage|together|series|show|for anything", 0.2),
    Row("nothing to live for", (
        Phrase("anything|little|much|nobody|nothing|one|reason|something",
               "(?:nothing|no reason|not anything|not much|little|no one|nobody|something|anything"
               "|a reason) <f>(?:left |else )?(?:here )?(?:to|worth) <f>(?:keep |stay |get up for)?(?:live"
               "|living|be alive|alive|stick(?:ing)? around|stay(?:ing)? alive|exist)(?: for)?"),
    ), 1.0,
    "something to live (?:by|in|off)|you (?:are|gave|give)|glad|grateful|happy|finally|now i have|(?:live"
    "|living) <place>", 0.4),
    Row("life not worth it", (
        Phrase("hurts", "(?:life|living|being alive|existing|every day) hurts"),
        Phrase("agony|any|empty|exhausting|hard|hell|hurt|meaning|nothing|over|painful|pointless|purpose|ruined"
               "|too|torture|unbearable|unlivable|unliveable|worth",
               "(?:life|living|it|my life|being alive) (?:is|was|are|be|feels?|seems?|has|have|does|do|would be"
               "|will be|has become|became|is just|means|holds|just) (?:not |no |never |no longer |so |too "
               "|just |completely |nothing but |really |not even |feel |really not |like )*<f>(?:(?:painful"
               "|exhausting|agony|torture|hell)<end>|hurts?<end>|worth (?:living|it any|anything|carrying"
               "|the (?:pain|effort)|it<end>)|pointless|meaningless|unbearable|worthless|meaning|purpose"
               "|too (?:hard|painful|much)|nothing<end>|hard to (?:bear|live)|unliveable|unlivable|over<end>"
               r"|empty<end>|for me any|ruined)(?<!\bit\sis\sover)"),
    ), 0.8,
    "^(?!.*(?:life|living|alive)).*$|(?:life|living) without (?:coffee|cheese|chocolate|pizza|wifi|tea|bread"
    "|gluten|netflix)|football|your life|(?:his|her|their) life|worth living (?:again|with you)"
    "|makes? life worth|real life|battery life|phone|still (?:worth|life)|work life|if life|sex life|love life"
    "|social life|no life", 0.3),
    Row("tired of life", (
        Phrase("alive|being|breathing|exist|life|live|living|waking",
               "<weary> <f>(?:keep |keeping |trying to |pretending to |having to |being )?<f>(?:this |my |of "
               "|the |all )*<f>(?:life|living|live|being alive|alive|existing|exist|existence|waking up"
               "|breathing|being a (?:person|human)|being me)(?! (?:story|drawing|admin|insurance|coach|hack"
               "|lesson|advice|jacket))"),
    ), 0.9,
    "<alarmclock>|(?:live|living|being alive) <place>|living (?:like|out|off|pay|under|between)|your (?:life"
    "|existence)|life (?:in|of (?:crime|riley)|with)|life admin|hate (?:my|this) life|love of|(?:half|real|love"
    r"|sex|social|school|work|city|uni|student|married|night|single|dating|flat|van|adult)\s?life"
    "|being me(?!<end>)|exhausted by life drawing|over (?:a|half) (?:my |your )?life|over the life|time of", 0.3),
    Row("hates being alive", (
        Phrase("despise|hate|hating|loathe",
               "(?:hate|hating|despise|loathe) <f>(?:my life|life|living|being alive|existing"
               "|that i (?:am alive|woke up|exist|am still here))(?: so much| more)?<end>"),
    ), 0.6,
    "(?:ugh|lol|monday|work|homework|essay|traffic|exam|boss|rain|commute|shift|bus|train|phone|laundry)", 0.2),
    Row("cannot do life", (
        Phrase("being|existing|life|living|meself|miself|mysef|mysel|myslef|self",
               "(?:can not|could not|do not know how to|can no longer|struggling to|too tired to|not able to"
               "|unable to|can barely|hard to) <f>(?:do|cope with|face|handle|take|deal with|stand|bear|survive"
               "|manage|hack|keep (?:up|doing|on)|go on with|carry on with|live"
               "|keep living) <f>(?:with )?<f>(?:this |my |in this |the |this fucking )?<f>(?:life|living"
               "|being alive|existing|with <myself>)(?! (?:story|drawing|admin|insurance|coach|of|in|with you"
               "|without))"),
    ), 1.0,
    "real life|if you|work life|your life|love ?life|(?:do|face) (?:this|that) in (?:my|this)|life advice"
    "|for the life", 0.4),
    Row("cannot go on", (
        Phrase("carry|continue|exist|go|live|living|survive",
               "(?:can not|could not|will not|do not know how to|do not think i can|can no longer|not able to"
               "|unable to|do not want to|not sure i can|i can barely|refuse to) <f>(?:keep on "
               "|keep )?<f>(?:go on|going on|going|carry on|carrying on|live|living|continue|survive"
               "|exist)(?= *(?:$|[.,?](?! (?:like this|with (?:you|us|this)))| (?:any more|anymore)| any longer"
               "| much longer| without you| without (?:him|her|them)| with this pain| if you (?:leave|go"
               "|do not)| in this (?:world|pain|body|head)| on my own| alone| feeling| hurting"
               "| pretending (?:to be|i am) (?:okay|fine|alive)))"),
    ), 0.6,
    r"\btwo people\b|\bwe\b|(?:live|exist|survive) without (?:coffee|tea|wifi|my phone|chocolate|cheese)"
    "|love you|ca?n? ?not survive(?! without you)|go on (?:the|a|about)|job|diet|course|walk(?:ing)?|marriage"
    "|relationship|with us|like this|living (?:here|with)|can not live without you|continue", 0.3),
    Row("no wish to live without them", (
        Phrase("without",
               "(?:not|never) <f>(?:want to |going to |wanna |wish to |be able to |intend to )<f>(?:live"
               "|be here|go on|exist|survive|be alive|carry on|be around) without (?:you|him|her|them)"),
    ), 0.8, "", 0.3),
    Row("cannot hold on", (
        Phrase("long",
               "(?:how much longer|how long|much longer) <f>i (?:can|could|will|am going to"
               "|am able to) <f>(?:keep (?:going|this up|fighting|living|pretending)|hold (?:on|out)|go on"
               "|hang on|last|be here|stay (?:alive|here)|fight|cope|carry on|survive|live|bear|stand|make it"
               "|take (?:being|feeling|the pain)|exist)"),
    ), 0.7, "battery|wait|queue|last (?:without|until)|hold (?:my|the|this)|phone|gym|plank|diet|party|<party>", 0.2),
    Row("cannot hold on", (
        Phrase("fight|hang|hold|keep",
               "(?:can not|could not|not sure i can|barely|do not think i can|do not know if i can|too tired to"
               "|no strength to|not strong enough to) <f>(?:hold(?:ing)? on|hang(?:ing)? on|fight(?:ing)? (?:it"
               "|this|the (?:thoughts|urge|voices)|to stay)|fight(?:ing)?|keep fighting|keep <myself> going"
               "|keep going|keep my head above)(?= *(?:$|[.,]| (?:any more|anymore)| any longer| much longer"
               "| to life| to live))"),
    ), 0.6, r"\bwe\b|with you|about|over|hold on to (?:you|the|us|my phone)|row|argu", 0.2),
    Row("cannot cope", (
        Phrase("cope",
               "can not <f>cope (?:(?:any more|anymore)|any longer|with (?:life|being|living|it all|everything"
               "|anything|existing|the pain)|<end>(?<=nothing))"),
    ), 0.6, "heat|weather|cuteness|so cute|how (?:cute|good)|outfit|dog|this (?:episode|show|song)", 0.1),
    Row("cannot face another day", (
        Phrase("another|any|more|next|tomorrow",
               "(?:can not|could not|not want|will not|do not think i can|do not think i will"
               "|do not know if i can|not sure i can|how do i|how am i|no more|not want to"
               "|no way i) <f>(?:to )?<f>(?:do|face|get through|take|live|survive|see|bear|handle|have"
               "|make it through|cope with|wake up to|manage)? ?<f>(?:another|one more|the next|any more"
               "|tomorrow) ?(?:day|night|year|birthday|christmas|tomorrow|week|morning|winter|sunrise"
               "|of these days)?(?: (?:of|like) (?:this|it|being|feeling|living|pain|hurting))?<end>"),
    ), 0.7,
    "work|shift|job|school|office|class|revision|<party>|camping|rain|diet|you tomorrow|(?:see|have|take|do"
    r"|handle|make it) tomorrow|another one|(?:your|my) \w+ tomorrow|face (?:timing|you|him|her)"
    "|not want another$|week|not want to (?:do|have|see|take|make)", 0.2),
    Row("may not see the morning", (
        Phrase("alive|being|get|here|last|live|living|make|making|see|survive",
               "(?:not|never|doubt i will|if i|whether i|not think i|not know if i|not sure i|do not plan on"
               "|not see <myself>) <f>(?:will |can |going to |would |could |planning to |be able to "
               "|even )*<f>(?:make|making|last|lasting|survive|get|live|living|see|seeing|be here|being here"
               "|be alive)(?: it)?(?: to| through| till| until| past| for| long enough to)? ?(?:see )?(?:the "
               "|another |this |my |next )?(?:night|tonight|today|morning|tomorrow|christmas|birthday|new year"
               "|summer|winter|day<end>|thirty|30|old age|(?:the )?end of (?:the|this) (?:week|month|year)"
               "|see (?:it|that|thirty|30|my|the))(?: comes?| anyway)?<end>"),
    ), 0.7,
    "you (?:tomorrow|tonight|in the|at)|(?:see|make) (?:you|him|her|them|it to (?:your|the|her|his))|party|bus"
    "|train|petrol|fuel|battery|phone|payday|without (?:coffee|chocolate)|lunch|gym|dinner|make it (?:tomorrow"
    "|tonight|in the morning|this|next|christmas|for)|work|holiday|survive (?:this|the) (?:winter|christmas"
    "|summer|heat)|get (?:the|a|my|any|through to (?:him|her|you))|(?:the )?end of (?:the|this) (?:film|movie"
    "|show)|shop|present|summer", 0.2),
    Row("no way out but one", (
        Phrase("forward|future|light|other|through|tomorrow|way",
               "(?:not see|can not see|see no|there is no|have no|no|not have|not believe in) <f>(?:any |a "
               "|the )?<f>(?:future (?:for (?:me|<myself>)|ahead of me|in which i|with me)|way out(?: of this"
               "| any more| anymore| for me| except| but|<end>)|other way out|way forward for me"
               "|tomorrow for me|way through this|light at the end)"),
        Phrase("way", "(?:only|easiest|one) way (?:out|left)(?: of this| for me| is| i)?"),
        Phrase("away|end|escape|free|stop",
               "only way (?:i can |to |it will )<f>(?:make it |be )?(?:stop|end|escape|free"
               "|get away from) ?(?:it|this|the pain|hurting|feeling|everything)?"),
    ), 0.7,
    "car park|maze|building|contract|debt|traffic|estate|lease|station|ikea|shop|shopping centre|exit|street"
    r"|argument|garden|gym|level|room|you and|us\b|with you", 0.2),
    Row("wants it all to stop", (
        Phrase("away|black|dark|end|fade|finished|gone|over|quiet|stop",
               "(?:<want>|make|please|just|need|let|when will|why will not|why does not"
               "|can) <f>(?:for )?(?:it all|everything|the pain|this pain|all of (?:it|this)|the hurt"
               "|the hurting|the suffering|my pain|my suffering|this hurt|the voices|this life|this hell"
               "|the feeling|it) <f>(?:to |would |could |will )?<f>(?:just )?(?:be |all )?(?:stop|end|over"
               "|go (?:away|quiet|black|dark)|finished|gone|fade)(?:<end>|(?= please| and| for good| forever"
               "| so bad))"),
    ), 0.7,
    "(?:tooth|back|leg|period|cramps?|head|knee|physio|ibuprofen|dentist|foot|ankle|arm|throat|stomach|tummy"
    "|migraine|labour)|(?:make|want|wish|please|just|need|let|can|will) <f>(?:for )?it (?:to |would "
    "|could )?(?:just |all )?(?:stop|end|over|go away|finished|gone)|rain|noise|drilling|hiccup|party|night"
    "|holiday", 0.2),
    Row("to end it all", (
        Phrase("end", "end(?:ing|ed)? it all(?! (?:with|between|good|here|in|on a|and (?:start|move)))"),
        Phrase("end", "end(?:ing)? (?:everything|it) (?:tonight|right now|for me)"),
        Phrase("end",
               "end(?:ing)? (?:the|this|my|all the|all this|all my) <f>(?:pain|suffering|misery|hurt(?:ing)?"
               "|torment|agony|existence)"),
    ), 0.9,
    "between us|with (?:you|him|her)|relationship|let us|world hunger|(?:can|could|will) you|end (?:of|up)"
    "|back pain|knee|end meet", 0.4),
    Row("gives up on life", (
        Phrase("gave|give|giving",
               "(?:give|gave|given|giving) up on (?:life|living|<myself>|being alive|it all|everything"
               "|all of it|this world|existing|the world|me)"),
        Phrase("gave|give|giving", "(?:give|gave|given|giving) up (?:living|the fight|the will|fighting to)"),
    ), 0.9,
    "you (?:gave|give|are giving|have given)|given? up on me|(?:mum|dad|they|he|she) (?:gave|has given)|diet"
    "|everything bagel", 0.4),
    Row("nothing left", (
        Phrase("anything|body|nothing|one|thing",
               "(?:nothing|no ?(?:one|body|thing)|not anything) (?:is |there is |there |i have "
               "|matters )?<f>(?:left )?<f>(?:for me (?:here|in this|anymore|any more|now)|for me<end>"
               "|left in me|left inside|left to (?:live|hold on|hang on|stay|fight|look forward|lose)(?: for"
               "| to)?|keeping me (?:here|alive|going)|here for me|to hold on (?:to|for)|to look forward to"
               "|to stay for|matters? (?:any more|anymore))<end>"),
    ), 0.6,
    "fridge|shop|menu|netflix|tv|(?:is|was) nothing for me|sale|size|nothing (?:is )?for me to|this weekend"
    "|lost and found|post|parcel|you have", 0.1),
    Row("no hope left", (
        Phrase("hope", "(?:lost all|no) hope<end>"),
        Phrase("hope",
               "(?:lost all|no|given up|out of|without|lost) <f>hope (?:left|for me|(?:any more|anymore)|at all"
               "|in life|of (?:getting|feeling|being) better)"),
        Phrase("hopeless",
               "(?:feel|feeling|am|completely|so|utterly|everything is|all) (?:so |completely |really "
               "|utterly )?hopeless(?! at| with| romantic| when)"),
        Phrase("beyond", "beyond (?:saving|help|fixing)"),
        Phrase("saved", "can not be saved"),
        Phrase("fix|help|save", "(?:no one|noone|nobody) can (?:save|help|fix) me"),
        Phrase("gone", "too far gone"),
    ), 0.6,
    "for (?:us|that|this|it|the|my hair|spurs|arsenal|england|this team)|of (?:finding|winning|a|the)"
    "|with (?:us|you)|team|hopeless (?:cook|driver)|no hope of", 0.1),
    Row("had enough of life", (
        Phrase("enough",
               "(?:i have had|i had|had|have had|have just had|i have just had) <f>enough of <f>(?:life|living"
               "|this (?:world|life|earth|existence)|being (?:here|alive|me)|everything|it all|existing"
               "|all of it|trying to (?:live|be okay|stay))"),
    ), 0.7, "your|work|school|job", 0.2),
    Row("done with life", (
        Phrase("done|finished",
               "(?:i am|i feel|so|just|really|am|completely) <f>(?:done|finished) with (?:this world|everything"
               "|it all|life|living|being (?:alive|here)|existing|all of it|this existence|this earth|breathing)"),
    ), 0.7, r"homework|exams?|work|(?:your|the) \w+|packing|shopping|moving", 0.2),
    Row("my time is over", (
        Phrase("chapter|journey|life|road|story|time",
               "my (?:time|story|journey|road|life|chapter) (?:here |on (?:this )?earth |just )*(?:is |has "
               "|will be |must be |should be )+(?:up|over|done|ended|finished|ending|come to an end"
               "|coming to an end|at an end)"),
        Phrase("end", "(?:this|it) is (?:the|my) end (?:for me|of me|of the (?:line|road) for me)"),
        Phrase("line|road", "the end of the (?:line|road) for me"),
        Phrase("over", "(?:it is|game) over for me(?! with| on)"),
    ), 0.5,
    "visa|permit|contract|job|work|football|spurs|arsenal|diet|course|with (?:you|this)|at (?:the|this)"
    "|instagram|story is", 0.1),
)
# fmt: on
