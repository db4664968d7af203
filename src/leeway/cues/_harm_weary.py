"""Self-harm said round about: at peace with dying, past saving, planning, and words that take leave."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("bear", "(?:bear|stand|take|face|handle|cope with|tolerate|imagine|do|manage|endure|survive|deal with)"),
    Named("dyingly",
          "(?:dying|death|to die|not being (?:here|alive|around)|being dead|ending (?:it|my life|it all)"
          "|killing <myself>|not waking up|being gone|not existing|to be dead|to end (?:it|my life|it all)"
          "|suicide)"),
    Named("mind", "(?:voices?|head|brain|mind|something|part|demons?|illness|depression|thoughts)"),
    Named("hell",
          "(?:hell|torture|agony|a nightmare|unbearable|torment|pain|a living hell|too much|the worst"
          "|a punishment|a curse|hard work for nothing|exhausting|killing me)"),
    Named("joke_of",
          "(?:cake|pizza|diet|exam|level|game|film|series|episode|boss fight|mario|zelda|minecraft|party"
          "|meeting|shift|work|gym|match|spurs|arsenal|plant|phone|battery|fish|sourdough|tomatoes|wine"
          "|hangover|traffic|karaoke|curry|spicy|seat|slice|biscuit|biscuits|crisps|fries|chips)"),
)

WEARY = (
    Row("at peace with dying", (
        Phrase("being|dead|death|die|dying|end|existing|killing|suicide|waking",
               "(?:okay|ok|fine|at peace|good|alright|cool|ready|comfortable|happy|content) (?:with|for"
               "|about) <f>(?:the (?:idea|thought) of )?<dyingly>"),
        Phrase("care|fight|mind|object|sad|scared",
               "(?:would|do|could) not <f>(?:mind|care about|object to|be sad about|be scared of"
               "|fight) <f>(?:dying|not (?:waking|being|existing)(?: up| here| alive)?|death|if i (?:died"
               "|did not wake|was gone|was dead|never woke)|being dead)"),
        Phrase("envious|envy|jealous",
               "(?:envy|jealous of|envious of) <f>(?:the dead|dead people|people who (?:die|died|are dead"
               "|have died)|everyone who died|those who died)"),
        Phrase("peace", "(?:made|making) (?:my )?peace with (?:it|dying|death|going|god)"),
        Phrase("places",
               "(?:trade|swap|switch) places with (?:someone|somebody|anyone) (?:who is )?(?:dying|dead"
               "|terminal|terminally)"),
        Phrase("dead|die|dropped|gone",
               "if i <f>(?:died|die|dropped dead|was gone|was dead) (?:today|tomorrow|tonight|now|right now"
               "|this minute|in my sleep)"),
        Phrase("dead|died",
               "(?:i have )?(?:already )?(?:died|been dead) (?:inside )?(?:when|since|the day) you (?:left|went"
               "|ended|broke|dumped|walked)"),
        Phrase("life",
               "my life (?:ended|is over|was over|stopped|finished) (?:when|since|the day|now that|without"
               "|because) (?:you|we|he|she|they|this|it)"),
    ), 0.7, "<joke_of>|laughing|zombie|reincarnat|mortgage|insurance|die (?:first|hard)", 0.3),
    Row("dying as the only relief", (
        Phrase("being|dead|death|die|dying|end|existing|killing|suicide|waking",
               "(?:help|helps|answer|option|solution|escape|relief|peace|way|choice|thing|cure|fix|plan|exit"
               "|comfort|dream|wish|hope|fantasy)[^.?]{0,30}? (?:is|be|was|would be|except|but|apart from"
               "|left is|to me is) <f>(?:to |in |by )?<dyingly>"),
        Phrase("being|dead|death|die|dying|end|existing|killing|suicide|waking",
               "<dyingly> <f>(?:is|would be|feels like|seems like|sounds like|looks like) <f>(?:the |my |a "
               "|an )?<f>(?:only |best |easiest |kindest |last |one )?(?:way|answer|option|solution|relief"
               "|escape|choice|thing left|peace|mercy|comfort|good idea|better|easier|kinder|right)"),
        Phrase("fix|help|nothing|save",
               "(?:can (?:help|save|fix) me|nothing (?:helps|works|left"
               "|can help)[^.?]{0,12}) <f>(?:now )?<f>(?:except|but|apart from|other than) <dyingly>"),
        Phrase("end|kill|life",
               "(?:why should|why shouldnt|why should not|what is stopping|nothing is stopping|nothing stopping"
               "|who is stopping|what stops|reason not to|reasons not to|talk me out of|close to|so close to"
               "|thinking of|thinking about|plan to|planning to|planning on|tempted to|ready to|going to|will"
               "|could|might|want to|about to|keep|keeps|telling me to|tells me to|urge to|how to|decided to"
               "|scared i will|afraid i will|before i) <f>(?:me from |i |me |just "
               r"|not )*<f>(?:end(?:ing)? it(?: all)?|end(?:ing)? (?:my|this) life|kill(?:ing)? <myself>)(?=\W*$"
               "|[.,?]| right| tonight| now| today| all| for good| once| soon| because| and| before)"),
        Phrase("reason",
               "(?:reason|reasons) (?:for me )?(?:not to|to not) (?:do it|die|go|end it|kill <myself>|just die"
               "|go through with it)"),
        Phrase("reason",
               "(?:one|a|single|any|what|no|the only|only|good) reasons? (?:do i have |is there |left |for me "
               "|i have |why i should |i should )*(?:to )?(?:keep |go on |carry on |stay |be |still |bother "
               "|even )*(?:live|living|alive|breathing|existing|exist|here<end>)"),
    ), 0.7,
    "<joke_of>|with (?:you|him|her|us|them)|between us|relationship|marriage|the (?:call|lease|contract"
    "|conversation|chat|year|day|night)|end it (?:there|here|on|with)|living (?:in|with|at|here|there)"
    "|live (?:in|with|at|here|there)|way (?:to go|out of the|home)|you alive", 0.3),
    Row("past saving", (
        Phrase("found|helped|rescued|saved",
               "(?:do|does|did) not <f>(?:want|need|deserve) <f>(?:to be |being )(?:saved|rescued|helped"
               "|found)(?! a)"),
        Phrase("fix|help|rescue|save|saving",
               "(?:do not|can not|no one can|nobody can|stop trying to|too late to|could not"
               "|no point) <f>(?:try to |bother |even )*(?:save|saving|rescue|help|fix|helping"
               "|fixing) me(?: now| any more| anymore)?<end>"),
        Phrase("beyond|past|worth",
               "(?:past|beyond|not worth) <f>(?:saving|help|helping|fixing|rescuing|being saved)<end>"),
        Phrase("fight|future|happiness|hope|joy|life|light|peace|spark",
               "no (?:light|hope|joy|life|future|happiness|peace|fight|spark) (?:left )?(?:for|in|inside) me"),
        Phrase("matter",
               "(?:i|my life) (?:do|does) not <f>matter(?: to any ?one| to anyone| to anybody| any more"
               "| anymore| at all)?<end>"),
        Phrase("may|might",
               "(?:might|may) as well <f>(?:not (?:be (?:here|alive)|exist|bother living)|be dead|die|end it"
               "|disappear|never have)"),
        Phrase("already|any|better|failure|nothing|use|waste|worthless",
               "(?:i am|feel like|i feel|feel) <f>(?:completely |utterly |just |a )*(?:worthless|nothing"
               "|a waste|no use to any ?one|no use to anyone|no good to any ?one|no good to anyone"
               "|a failure at life|better off (?:gone|dead)|already dead)<end>"),
        Phrase("no", "no you,? no me<end>"),
        Phrase("miss|mourn|remember",
               "(?:nobody|no one|noone|no ?body|not one person|who) (?:will|would|is going to) <f>(?:miss|mourn"
               "|remember) me<end>"),
    ), 0.6,
    "<joke_of>|from this|any (?:cake|food|dinner|pizza)|not (?:worthless|nothing)|nothing (?:like|but|to"
    r"|compared)|helping me (?:with|move)|help me (?:with|move|find|carry)|\bsave me (?:a|some|the|any)"
    "|fix me (?:a|some)|(?:you|it|that|he|she|they|this|age|size) (?:do|does) not matter|out tonight|the weekend", 0.2),
    Row("alive, against one's will", (
        Phrase("be|exist|live|living|stay|wake|waking",
               "(?:can not|could not|can no longer|hate|do not want"
               "|do not know how) <f>(?:to )?<f><bear> <f>(?:to be|being|to stay|staying|to wake up|waking up"
               "|to exist|to live|living|existing)(?: <f>(?:here|alive|around|me))?"),
        Phrase("being|breathing|days|each|every|existing|life|living|mornings|waking",
               "(?:living|being alive|existing|waking up|breathing|being here|being me|life|every (?:day|breath"
               "|hour|minute|second|morning)(?: alive| of this| of my life| here)?|each day|my (?:life|days"
               "|mornings)) <f>(?:is|are|feels like|has become|was|have become|is just|feels) <f>(?:like |pure "
               "|an? |just |absolute )*<hell>"),
        Phrase("alive|carry|exist|keep|live|living|stay|survive",
               "(?:not|never) <f>(?:strong enough|brave enough|well enough|able|got the strength"
               "|have the strength|going) <f>(?:to )?<f>(?:keep living|keep on living|keep going"
               "|carry on living|go on living|live|stay alive|exist|survive this|be alive)<end>"),
        Phrase("alive|breathe|exist|here|keep|live|living|stay|survive",
               "(?:too (?:tired|weak|broken|sad|exhausted|damaged|hurt|numb|lonely)|(?:no|the|any|enough"
               "|got the|have the|lost the|out of) (?:strength|energy|will|courage|power"
               "|fight)(?: left)?) <f>to <f>(?:live|be alive|exist|keep living|go on living|stay alive|breathe"
               "|be here|survive|keep existing|want to live)<end>"),
        Phrase("long",
               "(?:not|never) <f>(?:think i am |going to |meant to |planning to |expect to |want to |will "
               "|would )*<f>(?:live|be here|last|be around|survive|be alive) (?:very |for )?(?:long|much longer"
               "|for long)<end>"),
        Phrase("alive|breathing|living",
               "(?:pain|hurts?|hard|exhausting|sad|awful|wrong|tiring|unfair|cruel|sick) (?:of |to |that "
               "|about |being |still |just |i am |even )*(?:being |be |stay |am )*(?:alive|living"
               "|breathing)<end>"),
        Phrase("alive|breathing|here",
               "(?:still|only|just|barely|sadly|unfortunately) (?:here|alive|breathing) (?:because"
               "|unfortunately|for (?:the kids|mum|my mum|you|the dog)|sadly|against my will|somehow)"),
        Phrase("alive|around|here",
               "if i <f>(?:was|were|am|is|just was|just were|wasnt|werent) (?:not|no longer) (?:even )?(?:here"
               "|around|alive) (?:any more|anymore|at all|any longer|one day|tomorrow)"),
        Phrase("hope",
               r"hope (?:it is|this is|tonight is|today is|tomorrow is|its|every \w+ is) my last(?: one| day"
               "| night)?<end>"),
        Phrase("open", "(?:never|not) (?:have to )?(?:open|opening) (?:them|my eyes)(?: again)?<end>"),
    ), 0.7,
    "<joke_of>|<alarmclock>|(?:living|live|life) (?:in|with|at|here|together|abroad)|cost of|a living|real life"
    "|feel(?:s|ing)? alive|glad to be|happy to be|grateful|are you|is (?:he|she|it) (?:still )?alive|queue"
    r"|office|\bboss\b|homework|school|college|student|long (?:distance|way|enough)|last long|battery|\bexam\b"
    "|commut|rain|diet|bus|train|heat|cold", 0.3),
    Row("a plan, or a time", (
        Phrase("chosen|decided|figured|googled|know|looked|planned|planning|thinking|thought|worked",
               "(?:i have|i|have|been) <f>(?:planned|planning|worked out|decided|chosen|know|thinking about"
               "|thought about|looked up|googled|figured out) <f>(?:on )?(?:how|when|where|the way|a way) (?:to"
               "|i will|i would|i am going to|i want to) <f>(?:go|die|do it|end it|kill <myself>|end my life"
               "|leave this|finish it)<end>"),
        Phrase("made|plan",
               "(?:i have )?(?:got a plan|have a plan|made a plan|a plan|plans) (?:to|for) <f>(?:die|end it"
               "|end my life|kill <myself>|ending|go<end>|not be here|disappear forever|do it<end>)"),
        Phrase("planned", "(?:planned it all(?: out)?<end>|all planned out<end>)"),
        Phrase("alive|around|here",
               "(?:decided|deciding|accepted|realised|know|made up my mind) <f>(?:that |to )?<f>(?:i am|i will"
               "|i would|to)? ?<f>not (?:going to )?be (?:here|around|alive)"),
        Phrase("if",
               "if i (?:do|did|go through with|go ahead with) (?:it|this),? <f>(?:it is|its|know|it will be"
               "|tell|please|that is|then) (?:because|on|your|that|you)"),
        Phrase("apologi|forgive|sorry", "(?:sorry|forgive me|apologi[sz]e) for what i am (?:about|going) to do<end>"),
        Phrase("tonight", "tonights? (?:is )?(?:my|the) last(?: night| one)?<end>"),
        Phrase("let",
               "(?:want|need|ready|time|going|trying|easier|easiest) (?:to|just to) <f>let go of (?:life|living"
               "|everything|it all|this life|this world)"),
        Phrase("brink|edge", "on the (?:edge|brink) and[^.?]{0,20}(?:let go|jump|fall|go over|want to)"),
        Phrase("die|dying|end|killing",
               "(?:finish|get) (?:it|the job|this) (?:off |over with |done )?(?:for good |tonight )?(?:by"
               "|and) (?:dying|die|end my|ending my|killing)"),
    ), 0.7,
    "<joke_of>|holiday|trip|wedding|itinerary|route|dinner|weekend away|how to (?:go|get) (?:to|about|there)"
    r"|move|moving|tattoo|haircut|not be here (?:for (?:dinner|tea)|at \d|when the)|home|in (?:london|the office)", 0.2),
    Row("rid of me", (
        Phrase("free|rid|shot",
               "(?:you|everyone|they|the world|everybody|you all|people) <f>(?:will|can|would|get to"
               "|could) <f>(?:all |finally |soon |be |just )*(?:rid|free|shot) of me(?! (?:at|for the))"),
        Phrase("wish", "(?:got|get|have|getting) your wish[^.?]{0,20} (?:gone|dead|rid|die|disappear|never)"),
        Phrase("gone", "i will be gone (?:for good|forever|for ever|soon enough|from this|and you)"),
        Phrase("long",
               "not be long (?:now )?(?:until|and|before) (?:i am|you|you are|it is)[^.?]{0,15} (?:gone|rid"
               "|free|over|dead)"),
        Phrase("live",
               "live with (?:yourself|yourselves|that|it|this) (?:when|if|once|after) i <f>(?:am (?:dead|gone"
               "|not here)|die|do it|end it|<gone>)"),
        Phrase("end|finish|kill",
               "you (?:leaving|going|ending this|walking away|not answering) (?:will|is going to|would) (?:kill"
               "|finish|be the end of|end) me"),
        Phrase("again|alive",
               "(?:nobody|no one|noone|you) (?:will|would) (?:not |never )?(?:ever )?see me (?:again"
               "|alive)(?: again)?,? (?:nobody|no one|noone|ever|any of you|and)"),
        Phrase("without",
               "(?:fine|okay|better|happy|happier) without me,? (?:look after|take care|kiss|hug|tell|be good"
               "|promise|please look)"),
    ), 0.6,
    "<joke_of>|holiday|packing|packed|box|flat|house|hair|number|block|stop (?:texting|writing)|text|move out"
    "|moving|back (?:on|by|in)|weekend", 0.2),
    Row("they say it in my head", (
        Phrase("brain|demon|depression|head|illness|mind|part|something|thoughts|voice",
               "<mind>(?: in (?:me|my head|my mind)| of me)? <f>(?:keeps? |is |are |says? |tells? |wants? "
               "|telling |saying |whispers? |screams? |screaming |me |that |i )*<f>(?:should |to |me to |would "
               "|just )*(?:die|dead|end (?:it|my life|things|me)|kill <myself>|hurt <myself>|disappear"
               "|not (?:be|exist|live)|be gone|give up (?:on life|living)|jump)"),
        Phrase("alone", "alone with my (?:own )?(?:thoughts|head|mind|demons|brain)"),
        Phrase("afraid|frightened|scared|terrified",
               "(?:scared|afraid|frightened|terrified) (?:of|by) (?:my own |my )(?:thoughts|mind|head|brain"
               "|self)"),
        Phrase("cutting|harming|hurting|punishing",
               "(?:hurting|harming|cutting|punishing) <myself> <f>(?:is|helps|again|works|every|each|so|to"
               "|because|when|just|and|a lot|more)"),
        Phrase("kill",
               "(?:please |just |someone |somebody |something |you may as well "
               r"|you might as well )+kill me(?=\W*$|[.,?]| i| please| and| already| because| so)"),
        Phrase("kill", "kill me,? (?:please|i (?:can not|do not want|am done|beg)|end this|put me)"),
        Phrase("end|finish|kill",
               "(?:wish|want|hope|need|beg|begging|ask|asking) (?:for )?(?:someone|somebody|you|god|it"
               "|something|anyone) (?:would |could |to |will )*<f>(?:kill|end|finish) me(?! (?:off )?with)"),
    ), 0.7,
    "<joke_of>|<sport>|tickle|pen|meme|happy|so (?:cute|funny|good)|part time|head (?:office|of)|head to"
    "|dead(?:line|lift)|thoughts on", 0.2),
    Row("words that take leave", (
        Phrase("bye|farewell|goodbye",
               "(?:goodbye|bye|farewell)[^?]{0,30} (?:i (?:will )?(?:always )?love(?:d)? you (?:all|both|always"
               "|forever|kids|mum)|sorry(?: for everything| i (?:was|could)|<end>)|forgive me"
               "|take care of (?:the|mum|my))"),
        Phrase("for", "(?:this|that) is it for me<end>"),
        Phrase("love",
               "(?:tell|make sure|let|promise) (?:the )?<kin> (?:know |knows |that )*(?:that )?(?:daddy|mummy"
               "|mum|mom|dad|i|their (?:mum|dad|father|mother)) (?:always |really |truly |did |will always "
               "|will )?love(?:d|s)? (?:them|him|her|you all)(?: very much| so much)?<end>"),
        Phrase("dead|die|end|gone|pass",
               "(?:leave|leaving|left|give|giving|have|get|take|keep|inherit|yours)[^.?]{0,30} (?:when|if|once"
               "|after) i (?:die|am dead|am gone|pass away|have died|end it)"),
        Phrase("after|any|long|soon",
               r"(?:not|never) need(?:ing)? (?:it|them|anything|much|my \w+|any of (?:it|this))(?: any more"
               "| anymore| after (?:tonight|today|tomorrow|this weekend|sunday)| soon"
               "| for (?:much )?long(?:er)?)<end>"),
    ), 0.6,
    "<joke_of>|<trip>|uk|leaving do|the charger|recipe|sale|eggs|dinner|bake|cook|diet|tell (?:mum|dad|her|him"
    r"|them) i love (?:her|his|the) \w+|house guest|when i am gone (?:to|for|on)|good ?night|night night|see you"
    "|bedtime|story|today<end>|loved (?:it|the|that)", 0.2),
)
# fmt: on
