"""Mine: to demand, to plead, to blame my pain on them, to set a deadline."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("answer",
          "(?:answer|reply|respond|pick up|call me|call me back|ring me|phone me|text me|text me back"
          "|message me|write back|write to me|talk to me|speak to me|say something|open (?:the|your) (?:door"
          "|messages)|unblock me|come to the phone|get back to me|listen to me|look at me|face me|let me in"
          "|meet me|see me)"),
    Named("now",
          "(?:now|right now|immediately|this (?:second|minute|instant)|at once|today|tonight|for once|already"
          "|for god ?sake|for gods sake|for fuck sake|this time|when i (?:call|text|talk|write)|damn it|dammit"
          "|before i)"),
    Named("chance",
          "(?:chance|talk|call|minute|minutes|mins|conversation|coffee|time|hour|night|day|word|reply|answer"
          "|message|hug|kiss|look|second|seconds|meeting|shot|try|dinner|walk|five minutes|ten minutes"
          "|5 minutes|10 minutes|10|5)"),
)

DEMAND = (
    Row("an order to answer, now", (
        Phrase("already|before|call|dammit|damn|fuck|gods|immediately|instant|minute|now|once|right|sake|second"
               "|talk|text|time|today|tonight|write",
               "<answer> <f>(?:the (?:fucking |bloody )?(?:phone|door) |your (?:fucking |bloody "
               "|damn )?(?:phone|door|messages) |me |to me |back )*,? ?<now>"),
    ), 1.0,
    "please|when you (?:can|get|are|finish|have)|if you can|tonight (?:if|when)|call me (?:today|tonight"
    "|now)(?! and)<end>|love|whenever|dinner|no rush|(?:can|could|will|would) you|you can|happy to"
    "|want to (?:talk|call)|i will|look at me now|talk to me (?:tonight|today)<end>"
    "|call me (?:right )?now<end>.*(?:funny|guess|news|omg)"),
    Row("you have to answer", (
        Phrase("answer|call|explain|face|get|hear|listen|pick|reply|respond|say|speak|talk|unblock",
               "(?:just |why will you not |you (?:need to|have to|had better|better|must|are going to|will"
               "|owe it to me to) |i (?:demand|expect|need) you to |i am not (?:asking|going away|leaving"
               "|stopping|giving up) until you |i want you to )<f>(?:fucking |bloody |damn )?(?:answer|reply"
               "|respond|pick up|call me back|talk to me|speak to me|say something|unblock me|face me"
               "|explain yourself|get back to me|hear me out|listen to me)"),
    ), 1.0,
    "please|when you (?:can|get|are|have)|if you can|for work|doctor|bank|landlord"
    "|you will call me back (?:later|after)|you must call me (?:when|if)|in your (?:own )?time|whenever|no rush"),
    Row("pressed to answer", (
        Phrase("why",
               "why (?:will|would|do|did|have|are|can) (?:not you|you not|not|you) (?:<f>)(?:you )?(?:answer"
               "|reply|respond|pick up|talk to me|answering|replying|ignoring)(?: me| my| back)?"),
        Phrase("answer|pick|reply|respond",
               "(?:answer|pick up|reply|respond)(?: (?:me|to me|your (?:fucking |bloody |damn )?phone"
               "|the (?:fucking |bloody |damn )?phone|my (?:calls?|texts?|messages?)|back))?[.,]* (?:answer"
               "|pick up|reply|respond|why|now|what|hello|come on|do not|i (?:know|can see)|you)"),
        Phrase("ignoring", "(?:stop|quit) ignoring (?:me|my)"),
        Phrase("blank|ghost|hang|ignore|leave|walk",
               "do not (?:you )?(?:dare )?(?:ignore|hang up on|leave me on|walk away from|blank|ghost) (?:me"
               "|read|this|my)"),
        Phrase("why",
               "why (?:are|will|do|did|have) you (?:not )?(?:<f>)(?:ignoring|answer|reply|respond|answering"
               "|replying|pick up|picking up|talk to me|talking to me|blanking|ghosting|read(?:ing)? (?:it|this"
               "|my)|answered|replied|open)"),
        Phrase("long|many",
               "how (?:long|many times) (?:are|do|will|have) (?:you|i) (?:going to )?(?:<f>)(?:ignore|have to"
               "|keep ignoring|need to|be ignored|call)"),
        Phrase("hello|hey|oi", r"(?:hello|helloo|oi|hey)\? (?:hello|are you|answer|you there|u there)"),
        Phrase("ignor|reading", "are you (?:just )?(?:going to )?(?:ignor(?:e|ing) me|even reading|still ignoring)"),
    ), 1.0,
    "mum|lol you|my mum|why did you not (?:say|tell)|(?:he|she|they)|landlord|pick up (?:milk|bread|the|some"
    "|dinner|your)|do not reply|answer (?:the|that) (?:question|door)|why do you not answer (?:the )?(?:door"
    "|him|her)|ignoring me (?:cat|dog)", 0.3),
    Row("a reply demanded", (
        Phrase("discussing|doing|finishing|having|sorting|talk",
               "(?:we are|we will be|you and i are|we need to be|we are going to be) <f>(?:talking|discussing"
               "|having this|going to talk|sorting|finishing|doing this) <f>(?:about )?(?:this|that|it"
               "|conversation|out)(?: (?:tonight|now|today|whether|like it))+"),
        Phrase("talk", "we (?:need|have) to talk (?:now|right now|tonight|today|immediately|about this now)"),
        Phrase("answer|reply|response",
               "i (?:need|want|deserve|demand) (?:an answer|answers|a reply|a response)(?: (?:now|today|tonight"
               "|from you|by))?"),
        Phrase("answer",
               "answer (?:me|my (?:question|calls?|messages?|texts?)|the (?:fucking |bloody )?question)<end>"),
        Phrase("answer", "answer your (?:fucking |bloody |damn )?phone<end>"),
        Phrase("pick", "pick up (?:your |the )(?:fucking |bloody |damn )?phone<end>"),
        Phrase("carry|keep|stop",
               "i (?:will|am going to) (?:keep|not stop|carry on) (?:calling|ringing|texting|messaging|writing"
               "|until)(?: until)?"),
        Phrase("word", "(?:one|a single|just a) word(?: from you)? is (?:all|not too)"),
        Phrase("say", "say something(?: anything)?<end>"),
        Phrase("least",
               "at least (?:reply|answer|respond|say something|have the (?:decency|guts|balls|courage|respect))"),
        Phrase("ask|difficult|hard",
               "(?:is it|how) (?:so |too |that )?(?:hard|difficult|much to ask) (?:to|for you to) (?:reply"
               "|answer|text|call|respond|pick up|talk)"),
    ), 0.8,
    "please|when you (?:can|get|are|have)|if you can|lol|no rush|for the (?:caterer|landlord|vet)|by (?:noon"
    "|friday) for", 0.2),
)

PLEAD = (
    Row("please upon please", (
        Phrase("please", "please(?:[.,]* (?:please|plead))+"),
        Phrase("please", "please[^?]{2,40}please"),
        Phrase("beg|knees|pleading", "i (?:am )?<f>(?:beg|begging|pleading|on my knees)(?: (?:with|for))?(?: you)?"),
        Phrase("beg", "beg(?:ging)? you"),
    ), 1.0,
    "please do not beg|beggars|beg to differ|please[^?]{0,30}(?:milk|bread|bins|washing|dishes|shop|post|door"
    "|feed|cat|dog|kids)|puppy|pizza|cake|takeaway|dog is begging|he is begging", 0.3),
    Row("just one chance", (
        Phrase("chance|hour|mins|minute",
               r"give me (?:just )?(?:a|one|two|five|ten|\d+) (?:minutes?|mins|hour|chance)[^.?]{0,12}(?:please"
               "|is all|that is all|to explain|to talk|i beg)"),
        Phrase("10|5|answer|call|chance|coffee|conversation|day|dinner|five|hour|hug|kiss|look|meeting|message"
               "|mins|minute|night|reply|second|shot|talk|time|try|walk|word",
               "(?:just |give me |let me have |i only want |all i (?:ask|want|need) is |even )+(?:a |one |two "
               r"|five |ten |a single |one last |one more |another |\d+ |the |half an )+(?:last |more |tiny "
               "|little |final |quick )*<chance>(?: to (?:explain|talk|show|prove|see|fix|make|tell|say)"
               "| please| is all|<end>| with you| of your time| and i)"),
    ), 0.9,
    "just (?:a|one) (?:second|minute|sec|coffee|day|walk|time|night|look|call)(?:<end>)|give me (?:a|one|two"
    r"|five|\d+) (?:sec\w*|minutes?|mins?|hour|day)(?: please)?$|(?:dentist|work|boss|parking|shower|nearly"
    "|almost|on my way|running|ready|wait|brb|getting|finish|one (?:day|night) (?:in|at|left)|last (?:day"
    "|night) (?:of|at|in))", 0.3),
    Row("will do anything", (
        Phrase("all|anything|everything|whatever",
               "i (?:<f>)(?:will|would|am willing to|am ready to|swear i will|promise i will|can) <f>(?:do"
               "|change|give up|give|try|be|say|sign|agree to) (?:anything|everything|whatever (?:it takes"
               "|you (?:want|need|ask|say))|all of it)(?! (?:for (?:you )?(?:pizza|chocolate|a nap|coffee|cake"
               "|wine)|special|tonight|fun|this weekend|about dinner))"),
        Phrase("whatever", "whatever it takes"),
        Phrase("tell",
               "tell me what (?:to do|you want me to|i (?:can|have to|need to) (?:do|change|say))(?: to (?:fix"
               "|make|get|change|save))?"),
        Phrase("abandon|break|do|end|forget|give|go|leave|let|push|shut|throw|walk",
               "(?:do not|please do not|you can not|how can you) <f>(?:give up on (?:me|us)|leave me(?! (?:a"
               "|some|the|alone with))|throw (?:this|us|it|everything|me) away|do this to (?:me|us)|end (?:it"
               "|us|this)|go(?=<end>)|shut me out|push me away|walk away|abandon me|forget (?:about )?(?:me|us)"
               "|let (?:me|us) go|break up with me|walk out)"),
    ), 1.0,
    "(?:homework|exam|at work|job|diet|cleaning|recipe|puppy|what (?:to do|you want me to) (?:get|buy|cook"
    "|bring|wear|make|with the)|do not leave me (?:alone )?with|hanging|in the (?:shop|queue|car)|battery|level"
    "|team|leave me (?:on|out|behind)|do not go (?:to|without)|end it (?:there|on)|leave me any)", 0.3),
    Row("begs to come back", (
        Phrase("gimme|give",
               "(?:give|gimme) (?:me|us) <f>(?:another|one more|one last|a second|a last|a"
               "|just one more) <f>(?:chance|shot|go|try)"),
        Phrase("back", "(?:take me|come) back(?: to (?:me|us)| home to me)?(?: please|<end>)"),
        Phrase("without",
               "(?:can not|could not|do not know how to|will not) (?:<f>)(?:live|cope|breathe|sleep|eat"
               "|function|go on|be|survive|do (?:this|it|life)|manage|exist) without you"),
        Phrase("need",
               "i (?:<f>)(?:need|need to (?:see|hear|talk to|hold|be with)) you (?:back|so (?:much|bad|badly)"
               "|please|i can not|more than|like)"),
        Phrase("without",
               "i (?:am )?(?:nothing|lost|empty|nobody|broken|a mess|falling apart|dying inside) without you"),
        Phrase("just|please",
               "(?:please|just) (?:talk to me|come back|come home|answer|reply|call me|do not do this"
               "|let me (?:explain|see you|fix|talk|in|show|come over|make)|hear me out|listen to me|unblock me"
               "|say something|tell me (?:you|it is)|think (?:about|again)|reconsider|change your mind|give me"
               "|stay|forgive me)"),
        Phrase("change|reconsider", "(?:reconsider|change your mind)(?: please)?<end>"),
        Phrase("wait", "i will wait (?:for you|as long|forever|however)"),
        Phrase("change|fix|make|save|through|work",
               "(?:we|i) can (?:fix|make|work|change|save|get through) (?:this|it|us)(?: work)?(?: please"
               "| if you|<end>)"),
    ), 0.8,
    "come back (?:to bed|soon|safe|with|in|from|at|later|quick|inside|for the|and (?:get|help))"
    r"|come back<end>.*(?:\?|forgot)|miss you|please call me (?:when|if|back when)|(?:coffee|cake|phone|glasses"
    "|wifi|google|map)|call me when|answer (?:the door|your mum)|reply to (?:the|him|her|your|mum)"
    "|tell me (?:you|it is) (?:not |going to )?(?:rain|joking|kidding|got|have|fed|remembered)"
    "|please stay (?:safe|warm)|call me (?:after|later|tonight|tomorrow)|give me (?:a (?:lift|hand|ring|call"
    "|bell|shout)|the)|let me (?:explain the|see you (?:off|at)|in<end>|make (?:dinner|tea))|give me (?:some"
    "|your)|unblock the|back (?:at|by)|fix (?:the|it)(?! between| with| please)<end>", 0.3),
)

GUILT = (
    Row("after all I did", (
        Phrase("after",
               "after (?:everything|all|what) (?:that )?(?:i|we) (?:<f>)(?:have |had )?(?:did|done|do|gave"
               "|given|been|went|gone|sacrificed|put|been through|sacrificed|had|built|said|shared)"),
        Phrase("changed|gave|left|lost|moved|quit|sacrificed",
               "i (?:gave|sacrificed|left|lost|changed|moved|quit|gave up) (?:you |up )*(?:everything"
               "|my (?:whole|life|family|friends|job|home|country)|it all|years|the best)(?: for (?:you|us"
               "|this))?"),
    ), 1.0, "you (?:did|have done|do) for me|thank|the washing|for the dog|game|level"),
    Row("my pain is your doing", (
        Phrase("bc|because|caused|did|doing|done|fault|thanks|through",
               "(?:because of you|you (?:did|have done|are doing|caused|put me through) (?:this|it|that"
               "|all this) (?:to me|to us)?|(?:bc|thanks to) (?:of )?you|it is (?:all )?(?:because of you"
               "|your fault)|your fault)[^?]{0,50}(?:eat|sleep|cry|crying|hurt|alone|broken|sick|ill|lost|job"
               "|can not|hell|mess|pain|nothing|like this|fault|work)"),
        Phrase("ate|bed|breathe|cry|eat|function|leave|left|moved|sleep|slept|stopped|worked",
               "(?:i |have |not |havent |have not |can not |could not |barely |did not |do not |cry |been "
               "|crying |in bed |awake )+(?:eaten|eat|slept|sleep|cry|crying|moved|worked|leave the house"
               "|got out of bed|left (?:the|my) (?:house|bed|room)|stopped crying|ate|function"
               "|breathe)[^?]{0,40}(?:because of (?:you|this)|since you|thanks to you|cause of you|you did"
               "|without you|over you|are you happy)"),
        Phrase("happy|pleased|proud|satisfied",
               "(?:are you |hope you are |i hope you are |you must be )+(?:happy|satisfied|pleased"
               "|proud)(?: now| of yourself| with yourself|<end>|,? i (?:have|can|am))"),
        Phrase("hope", "hope (?:it|she|he|they) (?:is|are|was) worth it"),
    ), 1.0,
    "(?:are you|hope you are|you must be) (?:so )?(?:happy|pleased|proud|satisfied)(?: with)? (?:the|it|your"
    "|about|<end>)(?!.*(?:eat|sleep|cry|hurt|alone|ruin|destroy|now))|happy (?:at|there|in|and well|with him)"
    "|smile|laugh|full|fat|party|jet ?lag|baby|food poisoning|hot|snoring"),
    Row("you destroy me", (
        Phrase("break|broke|crush|destroy|hurt|kill|ruin|tear|tore|tortur|wreck",
               "you (?:are|have|keep)? ?<f>(?:destroy(?:ing|ed)|kill(?:ing|ed)|break(?:ing)?|broke|broken"
               "|ruin(?:ing|ed)|tear(?:ing)?|tore|crush(?:ing|ed)|hurt(?:ing)?|tortur(?:ing|ed)|wreck(?:ing"
               "|ed)) (?:me|my (?:heart|life|family|world|head|mental health)|us|everything)(?: apart| inside"
               "| (?:and|by|with|every|when|like|so)|<end>)"),
        Phrase("how",
               "how (?:can|could|do) you <f>(?:do this|be so (?:cold|cruel|heartless|selfish)|throw|leave"
               "|walk away|just (?:leave|forget|stop|go|walk)|sleep at night|live with|treat me|say (?:that"
               "|this)|look at|hurt|abandon|give up|move on|not (?:care|feel|miss))(?: (?:to me|to us|me|away"
               "|like this|with yourself))?"),
        Phrase("care|love",
               "you (?:never|obviously never|clearly never|must never have|do not) (?:loved|cared|really loved"
               "|really cared|care|love)(?: about)?(?: me| at all| anyway|<end>)"),
        Phrase("care|love",
               "(?:if you (?:really |ever |truly |actually )*(?:loved|cared|love|care)(?: about)? (?:me|us))"),
        Phrase("promised|said|swore", "you (?:promised|swore|said (?:forever|you would (?:never|always)))"),
        Phrase("never", "i (?:<f>)(?:will |would )?never (?:<f>)(?:have )?(?:do|done|did) (?:this|that) to you"),
        Phrase("throw",
               "(?:you|so you) (?:are|will) (?:just |really )*(?:throw|throwing|going to throw) (?:away|us away"
               r"|this away|it all away|\d+ years|\w+ years)"),
        Phrase("enjoy",
               "(?:you are |i hope you )?(?:enjoy|enjoying) (?:your|the) (?:new )?(?:life|freedom"
               "|single)[^?]{0,30}(?:while|i am|without)"),
        Phrase("while", "while i (?:am |sit |lie |cry )[^?]{0,25}(?:cry|alone|dying|suffer|hurt|here)"),
        Phrase("cried|crying|devastated|heartbroken",
               "(?:my mum|mum|my dad|everyone|the kids|even the dog) (?:is |are |was )?(?:crying|cried"
               "|heartbroken|devastated)"),
        Phrase("cost|got|left|made|ruined|taken",
               "you have (?:left|made|got|ruined|taken|cost) me(?: with)? (?:nothing|like this|everything"
               "|to pick)"),
    ), 0.9,
    "destroyed (?:me )?(?:at|in|on)|killing me with|breaking (?:my )?(?:heart )?(?:with (?:that|the) (?:photo"
    "|pic))|hurting? my (?:eyes|ears|back)|(?:legs?|workout|gym|squats)|you promised (?:me )?(?:cake|pizza"
    "|pancakes|dinner|a|to|ice|we)|how (?:can|could) you (?:eat|not (?:like|love|want))|how can you sleep (?:in"
    "|with|through)|how do you sleep|nothing but|enjoy your (?:lunch|day|trip|run|night|weekend)"
    "|if you (?:really )?love(?:d)? me (?:you (?:will|would) (?:make|bring|get|buy|pass|let|share|feed))"
    "|while i (?:am )?(?:cook|shower|work|at|make|wait|sit here (?:working|with))|film|video|stream", 0.2),
)

ULTIMATUM = (
    Row("last chance", (
        Phrase("ask|chance|offer|opportunity|warning",
               "(?:this is |it is |your |that is |you have |consider this |my |the )+(?:<f>)(?:very )?(?:last"
               "|final|one) (?:chance|warning|offer|opportunity|time i (?:ask|am asking"
               "|will ask))(?! (?:to (?:see|get|buy|book|eat|catch)|of the|for (?:tickets|pizza|a lift)))"),
        Phrase("never", "(?:it is )?now or never"),
        Phrase("choice|choose|decide|decision|mind",
               "(?:choose|decide|make (?:a|your|up your) (?:choice|decision|mind))(?: now| today| tonight"
               "| me or| by| between| right now| or|,)+"),
        Phrase("leave", "take it or leave it"),
        Phrase("or", "(?:me|us) or (?:him|her|them|your (?:friends|family|job|mum|career))"),
        Phrase("either",
               r"either (?:you )?(?:\w+ ){1,8}or (?:i am|we are|it is|i will|that is|you) (?:\w+ )?(?:done|over"
               "|gone|finished|leave|leaving|never|moving|lose|out|can forget|through)"),
    ), 1.0,
    "pizza|menu|dinner|lunch|tickets|sale|ebay|restaurant|film|choose (?:now )?between (?:the|pizza|red|blue)"
    "|curtains|paint|sofa|last (?:chance|offer|one time|time i ask) (?:saloon|for (?:coffee|tea|food|crisps|a))"
    "|tea or|me or (?:her|him|them) (?:to|pick|driv|cook|go)|decide (?:by|now|today|tonight) (?:what|where|on"
    "|if we (?:need|want) (?:the|a|to (?:book|eat)))|booking", 0.2),
    Row("a deadline", (
        Phrase("if|unless",
               "(?:if|unless) (?:i|you) <f>(?:do not|am not|have not|are not|can not|will not|hear|refuse|get"
               "|reply|answer|do)[^?]{0,45}(?:by|before|until|tonight|today|tomorrow|this week|in the next|soon"
               r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d+)[^?]{0,25}(?:that is it"
               "|it is over|i am (?:done|gone|finished|leaving|moving on|out|coming)|we are (?:done|over"
               "|finished)|forever|forget (?:it|me|us)|i will (?:know|take|never|assume|move on|leave|come"
               "|be gone|stop|tell)|you will never|never again|do not bother|goodbye|i give up)"),
        Phrase("day|hour|minute|one|till|until|week",
               "(?:you have|you have got|i (?:am giving|give|will give) you|you get) (?:until|till"
               r"|\d+ (?:hours?|days?|minutes?)|one (?:hour|day|week)|24 hours|a (?:day|week)|this (?:week"
               "|weekend))[^?]{0,30}(?:to (?:decide|answer|reply|choose|call|tell|make|come|think)|or|then"
               "|otherwise|<end>)"),
        Phrase("by",
               "by (?:tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|noon"
               r"|the end of (?:the|this) (?:day|week)|\d+) or (?:i|we|it|that|else|you|do not)"),
    ), 1.0,
    "lease|landlord|rent|contract|bank|vet|deposit|passport|visa|school|(?:the )?(?:bus|train|flight|plane"
    "|table|shop|sale|tickets?|booking|restaurant|film|gym|delivery|parcel|oven|pasta)|late|dinner|starve"
    "|asleep|i will (?:assume|know) you (?:are )?(?:asleep|busy|got|home|at|safe)|traffic|meeting|pick you up"
    "|hungry|get there|i will (?:leave|come) (?:at|when|after|and (?:get|find|pick)|to)"
    r"|you have until \d+ (?:before|to get)|home by|(?:i will|we will) (?:miss|be late)|worried|police|hospital"
    "|return(?:ed)?|refund|library|invoice|bill", 0.2),
    Row("if you do not, then", (
        Phrase("if|unless",
               "(?:if|unless) you <f>(?:do not|will not|can not|are not|refuse|leave|walk|hang|go|end|block"
               "|ever|still|really|choose|keep)[^?]{0,45}(?:that is it|it is over|i am (?:done|gone|finished"
               "|leaving|moving on|out of here)|we are (?:done|over|finished)|you will (?:never (?:see|hear"
               "|get)|lose me|have lost|regret|not (?:see|hear|get))|do not (?:ever )?(?:come (?:back|crying)"
               "|bother|expect|contact)|i will never (?:forgive|speak|talk|see|trust)|there is no (?:going"
               "|coming|way) back|forever|never again)"),
    ), 1.0,
    "pizza|spoil|eat|bus|late|game|team|watch|tickets|hungry|leave now (?:you|we)|traffic|forget (?:the|your"
    "|my)|fries|chips|sale|spurs|arsenal|see the (?:end|start)", 0.2),
)
# fmt: on
