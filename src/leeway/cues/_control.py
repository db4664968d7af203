"""Coercion of theirs, and fear of mine."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("end_any", r"(?=\W|$)"),
    Named("phone",
          "(?:phone|messages|texts|dms|emails?|whatsapp|insta(?:gram)?|snap(?:chat)?|call log|photos|facebook"
          "|search history|location|ipad|laptop|notifications)"),
    Named("friends",
          r"(?:him|her|them|anyone|anybody|your (?:\w+ )?(?:friends?|mates?|sister|mum|mom|family|brother|cousin"
          "|colleagues?|ex)|those (?:people|friends|girls|guys)|other (?:men|guys|women|girls|people)|people"
          "|men|guys|boys|women|girls|that (?:girl|guy|friend|lot)|[a-z]+)"),
    Named("hands",
          "(?:hit|slapped|punched|choked|strangled|kicked|shoved|pushed|grabbed|headbutted|spat at|spat on|bit"
          "|burned|burnt|dragged|throttled|beat|battered|whacked|thumped|shook|smacked|pinned|throttled|hurt"
          "|threw|elbowed|struck|suffocated)"),
)

COERCION = (
    Row("control of the phone", (
        Phrase("dms|email|facebook|insta|ipad|laptop|location|log|messages|notifications|phone|photos|search"
               "|snap|texts|whatsapp",
               "(?:give|show|hand|unlock|let me (?:see|check|go through|look (?:at|through)|have)|open"
               "|hand over|i want to (?:see|check)|i need to (?:see|check)|i (?:will|am going to) (?:check"
               "|go through|be checking)) <f>(?:me |over )*<f>your <f><phone>(?! (?:for|number|charger|case"
               "|please|up|off|down|and pick|of|from)|s)"),
    ), 0.9,
    "photos|borrow|charge|broken|fix|crack|photos and|email (?:address|me)|new phone|help|laptop to"
    "|can i (?:see|have) your", 0.1),
    Row("passwords demanded", (
        Phrase("code|login|passcode|password|pin",
               "(?:give|send|tell|text|want|need|have|share|hand over|gave|change|changed|what is|know)(?:s"
               "|ing)? <f>(?:me )?(?:all )?(?:your|the) <f>(?:new )?(?:phone |insta(?:gram)? |email "
               "|snap(?:chat)? |whatsapp |facebook |icloud |bank |lock |unlock )?(?:passwords?|passcode|pin"
               r"|code|logins?)(?: (?:to|for|of) your (?:phone|insta\w*|email|snap\w*|whatsapp|facebook|icloud"
               "|bank|laptop))?"),
    ), 0.9,
    "wi ?-?fi|netflix|spotify|alarm|door|gate|amazon|disney|prime|ticket|card pin at|voucher|locker|router|sky"
    "|booking|safe|uber|hbo|garage|printer|now tv|discount|promo|zoom|^(?!.*(?:your (?:phone|insta|email|snap"
    "|whatsapp|facebook|icloud|bank|new password|passwords|passcode|lock|pin)|passcode|passwords|hiding|trust"
    "|now)).*$|can not (?:get|log)|forgot|reset", 0.1),
    Row("control of where they are", (
        Phrase("find|gps|life360|live|location|tracker|whereabouts",
               "(?:turn|keep|switch|put|leave|share|why (?:is|did)|do not turn|i want|send|need)(?:s|ed"
               "|ing)? <f>(?:me |you |your |did you turn |on |off )*<f>(?:your |my )?(?:location|gps|tracker"
               r"|find my (?:phone|friends)|life360|live location|whereabouts)(?: \w+){0,2}? ?(?:back on"
               "|on (?:at all times|all the time|always|or)|off|turned off|sharing|now|or else|every"
               "|at all times|all day|so i can (?:see|check|know)|right now)"),
    ), 0.9,
    "pick|meet|uber|taxi|lift|hike|lost|restaurant|pub|park|battery|drains|get home|safe|festival|weather|maps"
    "|can you share|could you", 0.1),
    Row("asking leave", (
        Phrase("allowed", "you (?:are|were|will be) not <f>allowed (?:to|out|near|any|in|on)"),
        Phrase("allow|let|permission|permit",
               "i (?:do|did|will|am) not <f>(?:allow(?:ing)?|permit|giv(?:e|ing) you permission"
               "|let(?:ting)?) (?:it|you|this|that|my (?:girlfriend|boyfriend|wife|husband|woman|man))"),
        Phrase("forbid", "i (?:forbid|am forbidding) you"),
        Phrase("permission", "(?:need|ask(?:ed)?(?: for)?|get|without|have) my permission"),
        Phrase("who", "who (?:said|gave) you (?:could|permission)"),
        Phrase("who", "who said you (?:can|could)(?! not)"),
        Phrase("say", "(?:did|do) i say you could"),
    ), 0.8,
    "(?:school|office|work|gym|club|rules?|hospital|landlord|sign|visa|doctor|law|policy|airport|plane|carry on"
    "|car park|they) (?:says?|said)|peek|look|guess|open (?:it|your|the)|spoil|eat (?:them|my|the last)"
    "|birthday|present|surprise|allowed (?:to (?:leave (?:food|bins)|park|smoke|bring|take photos))"
    "|not let you (?:down|go hungry|pay|fall|starve|forget)|letting you (?:pay|carry)|film|copyright|photo"
    "|phone in", 0.1),
    Row("forbidden to go out or see others", (
        Phrase("going|hanging|meeting|seeing|talking|texting",
               "you (?:are|will) not <f>(?:going to )?<f>(?:be )?(?:seeing|meeting|talking to|texting"
               "|going out with|hanging out with) <f><friends> <f>(?:tonight|any more|anymore|again|ever|today"
               "|without me|behind my back)"),
        Phrase("go|leave|leaving|setting|step",
               "you (?:are|will) not <f>(?:going|go|leaving|leave|be going|stepping|step"
               "|setting foot) <f>(?:out|anywhere|to (?:that|the|any|see|your|work)|this house|the house"
               r"|without me|there|with (?:him|her|them|those)|until (?:i|you|we)|back there)(?=\W*$|[.,]"
               "| tonight| dressed| like| without| with| until| and| i| unless| because| again)"),
        Phrase("follow|friends|go|hang|meet|see|speak|talk|text",
               "you (?:do|are|can|will|would) not <f>(?:get to |going to |ever )?(?:go|see|talk to|speak to"
               "|meet|text|hang (?:out|around) with|be friends with|seeing|talking to"
               "|follow) <f><friends> <f>(?:(?:any more|anymore)|again|without (?:me|asking|my|telling)"
               "|behind my|unless i|if i|ever again|or i)"),
    ), 0.8,
    r"\?|until (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|later|\d)|work (?:today|tomorrow"
    "|in the)|if you (?:do not want|are ill|are sick|feel)|sick|ill<end>|fever|poorly|leaving (?:without"
    "|until) (?:a|breakfast|your (?:coat|lunch|keys))|text me again|(?:talk|speak|see) to me|see me|believe"
    "|(?:do not|not going to) see (?:it|that|this|anything)|go (?:wrong|hungry)|late for|snow|storm|(?:see|text"
    r"|talk to|speak to|meet) (?:me|us|you|each)\b|see (?:things|it)", 0.1),
    Row("control of clothes", (
        Phrase("going|leaving|wear",
               "you (?:are|will) not <f>(?:wearing|wear|going out (?:in|dressed)|leaving (?:in"
               r"|dressed)) (?:that|this|like that|those|it)(?=\W*$|[.,]| out| to| tonight| in| without| around)"),
        Phrase("change|else|take|wipe",
               "(?:go|go and|you better|get) <f>(?:change|take (?:that|it) off|put something else on"
               "|wipe that (?:makeup|lipstick) off) (?:now|right now|before|or)"),
        Phrase("hooker|prostitute|slag|slut|tart|tramp|whore",
               "(?:dressed|dressing|dress|look(?:ing)?) like a <f>(?:slut|whore|slag|tart|hooker|prostitute"
               "|tramp)"),
    ), 0.8, r"\?|freez|cold|rain|waterproof|mud|halloween|costume|fancy dress|oil|paint|bed|sheets|nappy", 0.1),
    Row("cut off from others", (
        Phrase("block|delete|remove|unfollow|unfriend",
               "(?:delete|block|unfriend|unfollow|remove) <f>(?:every|all (?:the|your)"
               "|any) <f>(?:single )?(?:guys?|man|men|males?|girls?|woman|women|friends?|ex(?:es)?|number"
               "|contacts?)"),
        Phrase("between|or",
               r"(?:it is|choose|pick) <f>(?:me or|between me and) <f>(?:them|him|her|your (?:\w+ )?(?:friends"
               "|mates|family|sister|mum|mom|brother|job|ex))"),
        Phrase("need",
               "you do not need (?:(?:anyone|anybody|any one)|friends|those friends|them|him|her|other people"
               "|your (?:friends|family|mates|sister|mum)|a (?:job|car|phone|bank account)|to work"
               "|your own (?:money|account|car|friends))(?: (?:when|if|because|but me|except me|you have"
               "|(?:any more|anymore)|but|else))?<end>"),
        Phrase("block|cut|delete|remove|rid|stop|unfollow|unfriend",
               "(?:delete|block|unfriend|unfollow|remove|get rid of|cut off|stop (?:seeing|talking to|texting"
               "|following)) <f>(?:all )?(?:him|her|them|(?:his|her|their) number|that (?:app|account|guy|girl"
               r"|girls|number)|your (?:insta\w*|facebook|snap\w*|tiktok|social media|friends|male friends"
               "|guy friends|sister|ex|exes|family)|every (?:guy|man|girl|woman)) <f>(?:or|now|right now"
               "|tonight|today|from your|in front of me|and show|if you (?:love|want|respect)|and prove"
               "|before i|immediately)"),
    ), 0.8,
    "spam|scam|not (?:to )?(?:block|delete)|if you (?:want|do not) (?:to|like)|bank|telesales|for your own"
    r"|photo|picture|virus|bot\b|space|storage|<f>you do not need (?:him|her|them|to work) (?:tomorrow|today)"
    "|do not need (?:a (?:phone|car)|to work|them|him|her|(?:anyone|anybody|any one)|friends)(?: when| if"
    "| but)?.*(?:tonight|today|tomorrow|recipe|for this|monday|size|bank holiday)|the one for|it is between", 0.1),
    Row("control of money, work or papers", (
        Phrase("hidden|hiding|holding|keeping|kept|taking",
               "i (?:am|will be|have) (?:keeping|holding on to|taking|kept|hidden|hiding) your <f>(?:passport"
               "|card|bank card|keys|phone|papers|visa|documents|id|car keys) <f>(?:so|until|unless"
               "|because) (?:that )?you"),
        Phrase("bank|benefits|card|money|pay|salary|savings|student|wage",
               "(?:give|hand|transfer|send|pay) <f>(?:me |over )*(?:all )?your (?:wages?|salary|pay(?:check"
               "|slip|cheque)?|bank card|card|benefits|student loan|savings|paycheck|money)(?: (?:to me|into my"
               "|every|each|now|or|when))?"),
        Phrase("account|finances|money|spending|wages",
               "i (?:control|handle|decide|am in charge of|look after|manage) <f>(?:the|your|all the|our"
               "|what you do with) <f>(?:money|finances|account|spending|wages)"),
        Phrase("receipt", "(?:show|send|bring) me (?:all )?(?:the|your|every) receipts?"),
        Phrase("allowance|card|money",
               "you (?:will )?(?:get|have) (?:money|an allowance|your card|your allowance) (?:back )?when"),
        Phrase("quit", "quit (?:your|that) job(?: or| now| if you| because i)"),
        Phrase("getting|going|keeping|working",
               "you are not (?:working|getting a job|going to work|keeping that job)"),
        Phrase("spend", "who said you could spend"),
        Phrase("penny", "(?:every|each) penny you (?:spend|spent)"),
        Phrase("bank|card|documents|keys|papers|passport|phone|visa",
               "(?:taken|took|have|cancelled|cut up) your (?:card|bank card|passport|keys|papers|phone|visa"
               "|documents)(?: (?:so|until|because|and you|off you|away|now you))"),
    ), 0.9,
    "tax|accountant|expenses|insurance|refund|split|rent|holiday|lottery|if you (?:hate|want)|you (?:should"
    r"|could)|\?|your (?:keys|phone|card|passport) (?:and|in|at|by mistake|because you (?:left|forgot))|left"
    "|forgot|lend|borrow|i have your (?:card|passport|keys|phone)(?! so you| until| and you)"
    "|working (?:tomorrow|today|on|this|from|late)|going to work (?:tomorrow|today|on|with|sick|like)", 0.1),
    Row("obedience demanded", (
        Phrase("said|say|tell|told",
               "(?:do|you do|you will do|just do|you better do) <f>(?:exactly |it )?(?:as|what|when"
               "|because) (?:you are told|i (?:tell|told|say|said)(?: you)?(?: to)?)"),
        Phrase("as|listen|obey",
               "you (?:will|have to|must|need to|better|should) <f>(?:obey|do as|listen to) (?:me|i say"
               "|you are told|what i say)"),
        Phrase("house|money|rules",
               r"my (?:house|rules|money),? (?:my|is my|you|and you)(?: \w+)? (?:rules?|house|say|decision|obey"
               "|follow|do)"),
        Phrase("rules", "i (?:make|set) the rules"),
        Phrase("because", "because i said so"),
        Phrase("own", "i own you"),
        Phrase("property", "you are my property"),
        Phrase("belong", "you belong to me"),
        Phrase("mine", "(?:you are|i will make you) mine (?:and|whether|forever whether|to do)"),
        Phrase("decide", "i decide (?:when|who|what|where|if|whether) (?:you|we)"),
    ), 0.8,
    "kids?|dog|class|teacher|doctor|gps|satnav|sat nav|boss|simon|recipe|do as i say not as|film|cat|monopoly"
    "|game|song|heart|(?:❤|love)|mine and i (?:love|am)|told you (?:so|it)|what you are told at|sing", 0.2),
    Row("violence of theirs, excused", (
        Phrase("asked|asking|barely|check|choked|deserved|grabbed|had|hardly|hit|hurt|little|lock|look|made"
               "|make|making|next|punch|punish|push|scream|shout|shove|slap|tap",
               "(?:look (?:at )?what you (?:made|make|have made) me do|you (?:made|make|making) me (?:do (?:it"
               "|this|that)|hit|hurt|slap|push|lose (?:it|my temper)|snap|angry enough|like this|shout|lash)"
               "|i (?:only|just) (?:hit|slapped|pushed|grabbed|shoved|hurt|choked) you (?:because|when|once"
               "|that|a|to|so|after)|(?:would not|will not) have to (?:hit|hurt|slap|punish|shout|scream|lock"
               "|check) (?:you|your)|i (?:barely|hardly) (?:touched|hit|pushed|grabbed|hurt) you|it was (?:only"
               "|just) (?:a|one) (?:slap|push|shove|tap|punch|little)|you (?:deserved|were asking for|asked for"
               "|had) (?:it|that)(?: coming)?(?= (?:slap|when i)|<end>)|next time (?:it will be|i will"
               "|you will get) (?:worse|more|hit|harder)|i (?:hit|slapped|punched|choked|pushed|shoved"
               "|grabbed) you (?:because|once|one time|last night|again|but))"),
    ), 0.9,
    "smile|laugh|happy|cry|proud|better|tea|cake|coffee|feel|blush|hungry|deserved it (?:babe|love|mate"
    "|well done)|you (?:deserved|asked for|had) (?:it|that)(?! coming).*(?:congrat|promotion|win|well|award"
    "|rest|nap|break)|taylor|song|promotion|raise|break<end>|made me do (?:the|a|all)|make me do (?:the|a|all)"
    "|shout(?:ed)? at (?:the|a)|little (?:thing|bump|joke|bit|rain)|pushed you (?:to|into the (?:pool|sea))"
    "|you up|game|elbow", 0.1),
    Row("forced", (
        Phrase("blow|body|satisfy|sex|sleep",
               "(?:you owe me|it is your (?:duty|job)|you have to (?:have )?|you will (?:have )?"
               "|you are going to (?:have )?)(?: <f>(?:to have|give me|me|to give me|to sleep with me"
               r"|as my (?:wife|girlfriend)|to))? ?(?:sex|your body|a blow\w*|sleep with me|satisfy me"
               "|have sex)(?: (?:with me|tonight|whether|whenever|when i|or))?"),
        Phrase("care|matter",
               "(?:not care|do not care|does not matter) (?:if|that|whether) you (?:do not|did not) (?:want"
               "|feel like|fancy|say)(?: it| to| sex| yes)"),
        Phrase("force|make|take",
               "i (?:will|can) (?:just )?(?:take|force|make) (?:it|you)(?: if you| whether you| to have)"),
        Phrase("say", "you (?:can not|do not get to|are not allowed to) say no"),
        Phrase("body", "your body (?:is mine|belongs)"),
        Phrase("answer", "no is not an answer"),
    ), 0.9,
    "dinner|pizza|film|movie|pub|party|curry|chinese|come|go out|pay|coffee|(?:to )?(?:eat|watch|run|walk|cook)"
    "|wedding|birthday|cake|puppy|say no to (?:this|that|cake|free|a|her|him|mum)|make it (?:up|to|if|work)"
    "|take it (?:off|out|back|to|if|away|for)|make you (?:a|some|tea|dinner|laugh|watch|one)", 0.1),
    Row("proof of where they are", (
        Phrase("photo|pic|proof|selfie|snap|video",
               "(?:send|take|show|give) <f>(?:me )?<f>(?:a |an |some |another )?(?:pic|picture|photo|selfie"
               "|video|proof|snap) <f>(?:now |right now )?(?:to prove|as proof|of (?:where|who)|proving"
               "|so i (?:know|can see) (?:where|who|that)|with (?:the )?(?:time|today)|where you are)(?: it)?"),
        Phrase("prove",
               "prove (?:it|to me|you are|where)(?: (?:you are|that you are|where you are|that))? ?(?:home"
               "|alone|at (?:work|home|your)|there|who you are|not with|with her|where)"),
        Phrase("facetime|video", "(?:facetime|video call|video) me (?:right )?now (?:so|and|to|i want)"),
        Phrase("half|hour|minute|second",
               r"(?:you have|i give you|i want you home in|be home in|you have got) (?:\w+ )?(?:minutes?"
               "|seconds?|an hour|half an hour)(?: to (?:answer|reply|get home|be home|call|explain|get here"
               "|come back)| or| home)"),
        Phrase("excuses|later|mean|or",
               r"(?:be|get|i want you) <f>(?:home|back) (?:by|in|before) (?:\w+ ){1,3}(?:or (?:else|i|do not|you"
               "|we)|no excuses|no later|i mean it)"),
    ), 0.8,
    "dinner|cinema|film|table|taxi|uber|bus|train|parcel|outfit|dress|haircut|dog|cat|baby|view|menu"
    "|you (?:passed|won)|get here or we|starts|kick ?off|game|until the|cake|oven|to get (?:ready|dressed|here)"
    "|booking", 0.1),
    Row("held back", (
        Phrase("divorcing|dumping|getting|leave|leaving|walking",
               "you (?:are|will) (?:not|never) <f>(?:going to |ever |be )?(?:leaving|leave|walking away from"
               "|divorcing|dumping|getting away from|going to leave|getting out of) (?:me|this (?:relationship"
               "|marriage|house)|us)(?! (?:out|alone|in|hanging|any|some|the|a|with))"),
        Phrase("lock",
               "i (?:will|am going to|have|am) <f>(?:lock(?:ed|ing)?) (?:you|the doors?|her|him) (?:in|out"
               "|until|so|up|here)"),
        Phrase("keys|passport|phone|shoes",
               "(?:took|taken|hidden|hid|have) your (?:car )?(?:keys|shoes|phone|passport) so (?:you|that)"),
        Phrase("stay",
               "you (?:are|will be) (?:staying|stay) (?:right )?here (?:until|whether|tonight whether|and you"
               "|with me whether)"),
        Phrase("nobody", "nobody leaves until"),
        Phrase("let|never",
               "i will (?:not let|never let) you (?:leave|go|out|walk)(?! (?:hungry|without (?:a|breakfast"
               "|your)|to|of your|home))"),
    ), 0.8,
    "heart|song|love you|❤|i love|hug|of you|fall|promise|if you are (?:ill|drunk)|drunk|drive|bathroom"
    "|in the (?:car|cold)|out (?:by|in the)|hungry|again.*love|forget|i will never let you go", 0.2),
)

FEAR = (
    Row("afraid of them", (
        Phrase("afraid|frightened|scared|terrified",
               "(?:scared|afraid|frightened|terrified) when you <f>(?:punch(?:ed)?|hit|threw|throw|kick(?:ed)?"
               "|smash(?:ed)?|scream(?:ed)?|shouted|yelled|grabbed|pushed|came at|raised|followed|drive|drove"
               "|broke|slam(?:med)?)"),
        Phrase("afraid|fear|frightened|petrified|scared|terrified",
               "(?:i am|i was|i feel|i get|i have been|i felt|so|really|am|was|been|feel|genuinely|makes? me"
               "|made me|getting|im) <f>(?:so |very |too |a bit |a little |half |honestly )*(?:scared|afraid"
               "|frightened|terrified|petrified|fearful|in fear) <f>(?:for my (?:life|safety)|of (?:you"
               "|your (?:temper|anger|moods?|rage|reaction|fists?|shouting)|what you (?:will|might|would|could"
               "|may|can|are)|how you (?:will|might|would)|making you (?:angry|mad)|coming home"
               "|being (?:alone )?(?:with|around|near) you|setting you off|upsetting you|you hurting|you coming"
               "|you getting angry)|you (?:will|are going to|might|would|could) (?:hurt|hit|kill|do something"
               "|come|find|turn up|get angry|lose|explode|snap|take (?:the|my) kids)|when you (?:shout|drink"
               "|get|are (?:angry|drunk|like)|come|turn|lose|look|raise|go)|to (?:come home|be (?:alone|around"
               "|near|in the (?:same|house))|say no to you|leave the house|open the door|go to sleep|disagree"
               "|tell you (?:no|anything)|be alone with|answer)|that you (?:will|might|would)|in my own (?:home"
               "|house))"),
    ), 1.0,
    "of your (?:mum|dad|dog|cat|cooking|sister)|(?:film|movie|spider|clown|ghost)|leave me|find someone|(?:stop"
    "|not) lov|break up|forget|laugh|hate me|of you (?:leaving|going|being hurt|getting hurt|dying|falling"
    "|meeting)|hurt you|come (?:in|home) (?:late|first)|(?:will|might|would) (?:not |never )?(?:love|like|say"
    "|want|think|be (?:mad|cross|disappointed|sad|bored)|leave|miss|forget|reject)|find out|not (?:so |that "
    "|really )?(?:scared|afraid)|get (?:the|sick|covid|lost|cold)|if i (?:lose|lost)|take it the|come with"
    "|open the door (?:to|for) (?:the|trick)|to answer (?:the|my)", 0.2),
    Row("they frighten me", (
        Phrase("frighten|scare|terrif",
               "your (?:temper|anger|rage|shouting|moods?|drinking|behaviou?r|reactions?|fists?|voice"
               "|eyes) <f>(?:scares?|frightens?|terrif(?:y|ies)|scared|frightened|terrified) me"),
        Phrase("frighten|intimidate|intimidating|scare|scaring|terrified|terrifies|terrify|threatened"
               "|threatening",
               "you (?:really |are |were |have been |do |did |always |just |genuinely |actually |still "
               "|kind of |honestly |fucking |are really |are starting to )*(?:scare|scares|scared|scaring"
               "|frighten|frightens|frightened|frightening|terrify|terrifies|terrified|terrifying|threatened"
               "|intimidate|intimidating|threatening)(?: the (?:life|shit|hell) out of)? (?:me|us"
               "|the kids)(?: (?:when|now|last|with|so|like|and|because|this|again|tonight|a bit|honestly"
               "|please|to kill|to hurt))?<end_any>"),
    ), 0.9,
    "(?:jumping|jumped|hiding|behind the door|halloween|ghost|mask|driving|fall|fell|faint|sick|hospital|ill"
    "|missed|not answering)|with how (?:good|smart)|how much|when you (?:did not (?:answer|reply|text)|fell"
    "|fainted|jump)|threatened (?:me )?with (?:a good time|cake|karaoke|tickles)|you (?:did not|do not"
    "|never) scare", 0.2),
    Row("violence they did", (
        Phrase("arm|bed|collar|floor|hair|neck|throat|wall|wrist",
               "you (?:<f>)(?:have |had )?(?:grabbed|took|held|had|got|pinned|dragged|pulled) me (?:down |up "
               "|back )?(?:by|against|to) (?:the|my) (?:throat|neck|hair|arms?|wrists?|wall|floor|bed|collar)"),
        Phrase("battered|beat|bit|burned|burnt|choked|dragged|elbowed|grabbed|headbutted|hit|hurt|kicked|pinned"
               "|punched|pushed|shook|shoved|slapped|smacked|spat|strangled|struck|suffocated|threw|throttled"
               "|thumped|whacked",
               "you (?:<f>)(?:have |had )?<hands> (?:me|my (?:face|head|arm|throat|neck|hair|wrist))(?! (?:up"
               "|back|off|that|this|with (?:that|this|the news|your (?:best|eyes))|into (?:the|a) (?:pool|sea"
               "|job|course)|to (?:do|be|go|try|apply|the|see)|for (?:a|being)|away|too far"
               "|out of (?:my comfort|the friend|bed)|a (?:party|surprise|lifeline|kiss|bone)|in the feels"
               "|right in|so much|really|deeply|badly|more than|when you (?:said|left|ended)|by|emotionally"
               "|again (?:when|by)|at (?:chess|scrabble|fifa|mario)|there|over))"),
    ), 1.0,
    r"(?:fell for|feelings|heart)|you (?:\w+ )?hurt (?:me|my)(?! (?:physically|and (?:i|left) (?:had|have|was"
    r"|bruis)|when you (?:hit|grabbed|pushed|drink)|arm|neck|wrist|face|head))|you (?:\w+ )?(?:beat) me(?! (?:up"
    "|when|so|until|black|with|again|and|badly|in front))|beat me (?:again|to|at|and (?:won|i lost)|in front)"
    "|(?:in your sleep|elbow|by accident|accidentally|frisbee|ball|pillow|snowball|game|match|paintball|mario"
    "|fifa)|with a (?:text|message|bill|question|meme)|threw me (?:off|a|under|for)|pushed me (?:on|further"
    "|hard|so hard (?:at|in)|through|forward)|bit (?:me )?(?:sad|odd)|shook me to|pinned (?:me )?(?:a|the|to)"
    "|caught|grabbed me (?:a|some|one|the (?:last|milk|keys)|dinner|lunch|coffee)|you (?:never|have never"
    "|did not) |bit me (?:playfully|lol)|spat (?:it|your)|hit me up", 0.1),
    Row("violence, asked to stop or shown", (
        Phrase("stop", "stop (?:hitting|hurting|pushing|choking|kicking|grabbing|beating|slapping|shoving) me"),
        Phrase("beat|choke|choking|finger|grab|hand|hit|hurt|push|raise|touch",
               "(?:please |do not |never |stop |if you |promise (?:me )?you will not "
               "|will you )+(?:ever )?(?:hit|hurt|hitting|hurting|touch|touching|grab|grabbing|choke|choking"
               "|push|pushing|lay a (?:hand|finger) on|put your hands on|raise your (?:hand|fist) to|beat"
               "|beating) me (?:again|(?:any more|anymore)|like that|ever again|physically|tonight|please)"),
        Phrase("had|kicked|laid|punched|put|raised|smashed|threw|wrapped",
               "you (?:put|had|laid|raised|wrapped|punched|threw|smashed|kicked) (?:your |a )?(?:hands?|fists?"
               "|fingers?|knife|hole|holes|plate|glass|mug|bottle|chair|door|phone|things|it|stuff)(?: in"
               "| down)?(?: on| around| round| at| to| against| the| through| over| near)+ (?:me|my (?:throat"
               "|neck|face|head|arms?)|wall|door)"),
        Phrase("black|broken|bruise|finger|marks|scar|split",
               "(?:the |my |these |your |still have |got )*(?:bruises?|black eye|marks|finger ?marks|scars?"
               "|broken (?:rib|nose|wrist|finger|tooth)|split lip) (?:you (?:gave|left|made|caused)|from (?:you"
               "|when you|last time|your|where you)|on my (?:neck|arms?|wrists?|face|throat|ribs))"),
    ), 1.0,
    "bruises? (?:on my )?(?:from|knee) (?:football|rugby|bike|fall|climb|moving|skiing|roller)|love ?bite"
    "|hickey|tickl|feelings|emotionally|(?:put|had) your hands on my (?:face|back|waist|hair|hips)|massage"
    "|hurt me (?:again|(?:any more|anymore)|like that|please|tonight)(?!.*(?:hit|physic|fist|violent"
    "|police))(?=.*(?:heart|trust|cheat|lie|lied|words|feel|open))|tattoo|gym|hickies|text(?:ing)? me"
    "|threw (?:it|the ball|things) (?:at|to) me (?:and|to catch)", 0.2),
    Row("not safe with them", (
        Phrase("safe|unsafe",
               "(?:not|never|no longer|un|do not|did not) <f>(?:feel|feeling|felt|be|am) <f>(?:safe"
               "|unsafe) (?:with|around|near|when you|because of|here with|in (?:my own|our|the|this) (?:home"
               "|house|flat)|alone with|at home|if you|while you)"),
        Phrase("unsafe", "unsafe (?:with|around|near|because of|when) (?:you|your)"),
        Phrase("life|lives|safety",
               "(?:for|about|fear for|scared for) (?:my|our|the kids|the childrens) (?:safety|life"
               "|lives)(?: (?:when|with|because|around|if))"),
    ), 1.0,
    "driving|drive|on (?:that|this|the) (?:bike|road|ladder)|wiring|boiler|neighbourhood|area|boat|parachut"
    "|climb|electric|carbon|not feel safe (?:with|around) (?:the|that|this) (?:dog|boiler)|security|lock", 0.2),
    Row("held back by them", (
        Phrase("barricaded|block|held|let|lock|pinned|stopped|trap",
               "you (?:<f>)(?:have |had |would |will |did )?(?:lock(?:ed)?|trap(?:ped)?|would not let"
               "|did not let|will not let|stopped|block(?:ed)?|held|pinned|barricaded) (?:me|the door"
               "|my way)(?: (?:in|inside|out|down|leave|go home|from leaving|leaving|against|so i could|in the"
               "|up|there|get (?:out|past)|to the|walk away|call (?:the|for)))"),
    ), 0.9,
    "block(?:ed)? me (?:on|from|in|out|so|there|everywhere)|number|insta|whatsapp|up (?:when|through|all)"
    r"|locked (?:me )?out (?:of|again|by)|out of (?:the|our) (?:account|netflix)|\bpay\b|held me (?:up"
    "|in (?:your|bed))|held me (?:down)?(?: all night| so)|trapped me (?:with|in (?:your|this) (?:eyes"
    "|conversation))|let me (?:go home early)|leave (?:without (?:a|breakfast)|hungry)"
    "|would not let me (?:leave (?:hungry|without)|go (?:hungry|without))|(?:by|in) (?:mistake|accident)", 0.2),
    Row("forced by them, abuse named", (
        Phrase("abused|assaulted|attacked|coerced|drugged|forced|made|molested|pressured|raped|spiked|stalked",
               "you (?:<f>)(?:have |had )?(?:forced|made|pressured|coerced|raped|assaulted|molested|abused"
               "|attacked|stalked|drugged|spiked) (?:me|yourself on me)(?: (?:to|into|have|do|when i"
               "|even though|in my sleep|and|so many|for (?:years|months)|last|that night|again|physically"
               "|sexually|mentally|that))?<end_any>"),
        Phrase("said|told", "i (?:said|told you) no and you"),
        Phrase("stop", "you did not stop when i said"),
        Phrase("without", "without my consent"),
        Phrase("abusive|dangerous|violent",
               r"you are (?:\w+ )?(?:abusive|violent|dangerous)(?: and| when| to me| with|<end>)"),
        Phrase("abuse|beatings|violence", "(?:your|the|all the|this) (?:abuse|violence|beatings)(?! of)"),
    ), 0.9,
    "made me (?:laugh|smile|happy|feel|cry|a |so|breakfast|dinner|tea|proud|want|think|realise|better|believe"
    "|watch|love|miss|jump|wait|late|hungry|who|eat|sad|angry|mad|the|try|do (?:the|a)|choose|come|go)"
    r"|you (?:\w+ )?made me(?! (?:have (?:sex|an)|do things|do it|sleep|touch|perform))|forced me to (?:watch"
    "|eat|listen|rest|try|go|take a|see|realise|move|face|grow|confront|be)|pressured me (?:to|into) (?:buy"
    "|going|come|get|watch)|alarm|abused? (?:my|the) (?:kindness|trust|netflix)|attacked me with (?:kisses"
    "|a pillow)|you are dangerous|verbal", 0.2),
)
# fmt: on
