"""Self-harm said outright: the wish to die, what is done to oneself, the words for it, the thoughts."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("myself", "(?:myself|my self|meself|me self|myslef|mysel|mysefl|mysef|miself|mi self)"),
    Named("want",
          "(?:want(?:ed|ing|s)?|wnat|wnt|watn|wanr|wish(?:ing|ed)?|need|rather|deserve|try(?:ing)?|plan(?:ning"
          "|ned)?|ready|prefer|hope|hoping|longing|pray(?:ing)?|decided|tempted|urge|willing|begging|crave"
          "|craving|love|like|meant)"),
    Named("will",
          "(?:will|would|am going to|going to|might|may|could|am about to|about to|shall|want to|am gonna"
          "|have to|am afraid i will|am scared i will|end up|will end up|must|should)"),
    Named("gone",
          "(?:<f>(?:died?|drop(?:ped)? dead|(?:am|was|were|be) (?:dead|gone|out of the (?:picture|way))"
          "|disappear(?:ed)?|(?:was|were|am|was no longer|were no longer) (?:not |never )?(?:here|around|alive"
          "|about|in it|in the picture|born|on this (?:earth|planet))|vanish(?:ed)?|did not exist|(?:stopped"
          "|ceased) (?:existing|to exist|breathing)|never existed|(?:did|do) not wake up|never woke up"
          "|ended it(?: all)?|left this (?:world|earth|life)|passed(?: away)?|kill(?:ed)? <myself>|(?:was|were"
          "|had) (?:never|not) (?:been )?(?:born|here|existed)|slipped away|faded away"
          "|went (?:to sleep )?forever|did not make it|checked out|snuffed it|popped my clogs|just went"
          "|was not (?:here|around|alive)|did not (?:come back|live)|went away for good))"),
    Named("all",
          "(?:(?:every one|every body|everyones?|everybodys?)|(?:the|this) (?:whole )?(?:world|planet|place"
          "|family|house)|(?:the |my |your |our )?(?:kids?|children|boys|girls|mum|mom|mam|dad|parents|family"
          "|friends|son|daughter|brothers?|sisters?|mates|folks|nan|baby|bairns?|wee ones|wee one|little ones?"
          "|people)|they|people|all of (?:you|them|us)|yous|you all|you guys|you lot|yall|things|it|life"
          "|both of you|(?:[a-z]+ and )?[a-z]+)"),
    Named("dark", "(?:dark|bad|scary|ugly|horrible|awful|worst|black|intrusive|those)"),
    Named("years", r"(?:when i was (?:\d|a |young|little|in )|years ago|back in|as a (?:kid|teen)|used to)"),
    Named("sport",
          "(?:gym|lift(?:ing|ed)?|stairs|ice|football|rugby|running|run|cooking|dancing|fell|falling|fall"
          "|trip(?:ping|ped)?|slip(?:ping|ped)?|shav(?:ing|ed)|training|playing|played|garden(?:ing)?|slack"
          "|moving|opening|chopping|skiing|bike|knife|paper|glass|onions?|hair|piece|slice)"),
)

DYING = (
    Row("in the ground", (
        Phrase("box|coffin|feet|grave|ground",
               "(?:<want>|put|should be|better|belong|see|be) (?:i was |i were |to be |me |off "
               "|myself )*(?:six feet under|in (?:the ground|my grave|a (?:box|coffin|grave)))<end>"),
        Phrase("gone", "<want> (?:to )?<f>be gone(?: forever| for good| from this world)?(?= and|<end>)"),
        Phrase("dead|die|wake",
               r"<want> (?:that )?i (?:\w+ ){1,5}(?:and |so i |until i )(?:die|do not wake|never wake"
               "|am dead)(?: up)?"),
    ), 0.7, "gone (?:by|from|when|before|already|out|to|for|on|away)|cake|pizza", 0.3),
    Row("the wish itself", (
        Phrase("dead|die|dying",
               "<want> (?:i |that i |to |2 |of |about |it would all |it to )*(?:will |would |was |were |could "
               "|had |am )?<f>(?:be )?<f>(?:die|dead|dying|died)"),
    ), 1.0,
    "rather (?:be dead|die) than <f>(?!live|be with|be without|lose|keep|go on|carry|feel|wake|spend|face|stay"
    r"|do this|breathe)|not want (?:you|him|her|them|it|the \w+) to die|<want> (?:him|her|it|them|you)"
    "|to die (?:of|for|from)|try(?:ing)? not to die", 0.4),
    Row("ought to be dead", (
        Phrase("dead|die", "i should <f>(?:have )?(?:be dead|die|died)"),
        Phrase("death|die", "i (?:just |really )?(?:deserve|need) (?:to die|death)"),
        Phrase("should", "should have been me"),
    ), 1.0, "", 0.4),
    Row("why still alive", (
        Phrase("why",
               "why (?:am i|can i not|do i not|could i not|did i not|was i not|can not i|did not i|do not i"
               "|could not i|am i not) <f>(?:be )?<f>(?:alive|die|died|dead|breathing|living|here at all)"),
    ), 1.0, "", 0.5),
    Row("let me die", (
        Phrase("die", "let me <f>die"),
    ), 0.8, "", 0.3),
    Row("as well dead", (
        Phrase("as|better|easier|happier|may|might|should|wish",
               "(?:might as well|may as well|better off|as good as|better if i (?:was|were)|easier if i (?:was"
               "|were)|easier to|easier being|happier|wish it was me|should have been me"
               "|better being) <f>(?:be |off )?(?:dead|die|who died|that died|gone<end>|not (?:here|alive)<end>"
               "|buried)"),
    ), 1.0, "you (?:are|would be|will be) better off dead", 0.5),
    Row("feels like dying", (
        Phrase("feel",
               "feel(?:s|ing)? <f>like (?:dying|ending it|i (?:want to|should|could) (?:just )?die|death would"
               "|not (?:being here|living|waking up))"),
    ), 0.7, "flu|fever|cold|virus|covid", 0.3),
    Row("death as a relief", (
        Phrase("being|death|dying|suicide",
               "(?:death|dying|suicide|being dead) <f>(?:would|will|is|sounds|seems|feels|looks"
               "|has to) (?:be )?<f>(?:so |much |a lot |way )*(?:like )?(?:easier|better|nice|peaceful|a relief"
               "|kinder|welcome|good|(?:the|my) (?:only|answer|easiest|best)|an option|so tempting|tempting"
               "|calling|less)"),
    ), 1.0, "death by|cake|chocolate", 0.5),
    Row("thoughts of it", (
        Phrase("consider|dream|fantasi|obsess|think|thought",
               "(?:think(?:ing)?|thoughts?|fantasi[sz](?:e|ing)|dream(?:ing)?|consider(?:ing|ed)?|obsess(?:ed"
               "|ing)?) <f>(?:a lot |more |hard |all day |more and more )?(?:of |about |with "
               "|over )?<f>(?:my own )?(?:death|dying|suicide|not (?:being|be) (?:here|alive|around)"
               "|ending (?:it(?: all)?|my life|everything)|being (?:dead|gone)|never waking|how to die"
               "|killing <myself>|what it would be like to (?:die|be dead|not be here))(?! between| with)"),
    ), 0.9, "(?:your|his|her|their|dads|mums|nans) (?:death|dying)|(?:contract|lease)", 0.4),
    Row("death no longer feared", (
        Phrase("afraid|bothered|frightened|fussed|scared",
               "not <f>(?:afraid|scared|frightened|bothered|fussed) <f>(?:to die|of dying|of death|to be dead"
               "|if i die|about dying)"),
    ), 0.6, "", 0.3),
    Row("no care whether alive", (
        Phrase("bothered|care|damn|fuck|fussed|matter|mind|shit",
               "not <f>(?:care|mind|matter|bothered|fussed|give a (?:shit|fuck|damn))(?: to me)? (?:if"
               "|whether) i <f>(?:live|die|lived|died|wake up|wake|am alive|am dead|do not wake|did not wake"
               "|get through|drop dead|am here)"),
    ), 1.0, "", 0.5),
    Row("soon dead", (
        Phrase("dead|die",
               "i (?:will|would|am going to|might) <f>(?:be dead|die) (?:tonight|tomorrow|soon|by (?:tonight"
               "|tomorrow|morning|the morning|then)|before (?:tomorrow|morning|the morning|you)|in the morning"
               "|without (?:you|him|her|them)|if you (?:leave|go|do not come|end|are not)|if i (?:lose"
               "|have to (?:live|be))|either way)"),
    ), 0.7, r"\bwork|\bgym|coffee|hungry|food", 0.3),
    Row("dying inside", (
        Phrase("inside", "(?:dead|dying|rotting) inside"),
        Phrase("slowly", "slowly dying"),
        Phrase("dying", "dying slowly"),
        Phrase("part", "part of me (?:wants to die|is dying|already died)"),
    ), 0.5, "battery|phone|plant", 0.2),
    Row("tied to what the other does", (
        Phrase("alive|around|bad|dead|die|drastic|end|here|kill|live|make|silly|stupid|survive|terrible|want",
               r"(?:if|unless|until) you (?:\w+ ){1,7}?,? ?i <f><will> <f>(?:die|be dead|kill <myself>"
               "|end (?:it all|it|my life|everything)|not (?:survive|live|be here|make it|be around|be alive"
               "|want to (?:be here|live))|do something (?:bad|stupid|silly|terrible|drastic))"),
    ), 1.0,
    r"happy|laugh|hungry|pizza|food|thirst|coffee|\bchips\b|by \d|in (?:an hour|ten)|before you get|at (?:work"
    "|mum|the)", 0.4),
    Row("rather dead than this", (
        Phrase("rather",
               "rather <f>(?:die|be dead|not be alive|not be here|not exist|not live) than <f>(?:live|be with"
               "|be without|lose|keep|go on|carry|feel|wake|spend another|face|stay|breathe)"),
    ), 1.0, "watch|eat|listen", 0.4),
    Row("to die asleep", (
        Phrase("sleep", "(?:die|pass(?: away)?|slip away|go) (?:peacefully )?in my sleep"),
        Phrase("away", "(?:slip|drift|pass) away (?:in my sleep|tonight|quietly|peacefully)"),
    ), 1.0, "", 0.5),
    Row("asks to be taken", (
        Phrase("allah|dear|death|god|heaven|jesus|lord|reaper|somebody|someone|something|universe",
               "(?:dear god|god|lord|jesus|allah|the universe|universe|someone|somebody|something|heaven|death"
               "|the reaper) (?:would |could |can |to |please |will |should )*<f>(?:takes?|come for"
               "|come and take|claim) me(?: (?:home|away|out|already|now|tonight|in my sleep|with (?:him|her"
               "|them|you)))?<end>"),
        Phrase("end|finish|kill",
               "(?:dear god|god|lord|jesus|allah|the universe|universe|someone|somebody|something|heaven|death"
               "|the reaper) (?:would |could |can |to |please |will |should )+<f>(?:kill|finish|end) me<end>"),
    ), 0.8, "take me (?:to|out for|on)|home (?:from|at|when)", 0.3),
    Row("asks to be taken", (
        Phrase("allah|god|jesus|lord",
               "(?:take|call) me (?:now |already |home )*(?:god|lord|jesus|allah|please god)"),
        Phrase("take", "take me out of (?:this world|my misery|this life|it all)"),
        Phrase("misery", "put me out of my misery"),
    ), 0.6, "", 0.2),
    Row("wish that breath would stop", (
        Phrase("heart", "my heart (?:would |to |will )?<f>(?:just )?(?:stop|give out|give up)(?: beating)?<end>"),
        Phrase("forget|give|quit|stop",
               "(?:wish|hope|want|wants|need|pray|when will|why will not) <f>(?:to |my heart |i |it )*<f>(?:to "
               "|would |could |can )?<f>(?:just )?(?:stop (?:breathing|beating|existing)"
               "|forget (?:how )?to breathe|quit (?:breathing|beating)|give out|stop<end>)(?: for good"
               "| altogether)?"),
    ), 0.9, "you make|so cute|beautiful", 0.4),
    Row("a word used round filters", (
        Phrase("unaliv", r"unaliv\w*"),
    ), 1.0, "unalived? (?:him|her|it|them|the|a |you)", 0.6),
    Row("hope to be gone", (
        Phrase("better|easier|hope|pray|wish",
               "(?:hope|pray|wish|would be better if|be easier if|better if) (?:that )?i <gone>"),
    ), 1.0,
    "wish i was not (?:here|around|about) (?:at|with|when|for)|at (?:work|the)|gone home|wish i (?:was"
    "|were) (?:here|around|there)|hope i (?:am|was) (?:not )?(?:here|around|about|gone)|passed (?:my|the|it)"
    "|better if i (?:was|were) (?:here|around)|wish i (?:just )?went|pass (?:my|the)|exam|test", 0.4),
)

TO_MYSELF = (
    Row("kill myself, in its many words", (
        Phrase("meself|miself|mysef|mysel|myslef|self",
               "(?:kill|kil|kll|k1ll|unalive|unaliv|top|off|end|delete|murder|erase)(?:ing|ling|in|lin|ed|led"
               "|ding)? <myself>"),
    ), 1.0,
    r"(?:end|delete|off|erase)\w* <myself> (?:a|off|from|out|up|the|my|on|with a)|end up|top\w* <myself> up"
    "|top <myself> off|<years>", 0.6),
    Row("its short forms", (
        Phrase("ctb|kms", "(?:kms|ctb|kmself)"),
    ), 0.9,
    r"\d ?kms|kms (?:away|to|from|per|an|left|on|of|walk|cycle|run|done|in|today)|(?:ran|walked|cycled|drove"
    r"|how many|few|the last) (?:\w+ )?kms|bike", 0.4),
    Row("an older phrase for it", (
        Phrase("meself|miself|mysef|mysel|myslef|self", "do(?:ing|ne)? <myself> (?:in|an injury on purpose)"),
    ), 1.0, "<sport>", 0.5),
    Row("the word, of myself", (
        Phrase("siucidal|sucidal|sucide|suicidal|suicidle|suisidal",
               "(?:suicidal|sucidal|suisidal|suicidle|sucide|siucidal) (?:again|tonight|today|right now|lately"
               "|to be honest|honestly|thoughts)"),
        Phrase("sewers|siucid|suacid|sucid|sucie|suic|suisid|suside",
               "(?:i|am|was|feel|feeling|felt|been|having|have|getting|get|got|had|my|of|about|commit"
               r"|attempt(?:ed)?|contemplat\w+|actively|passively|consider\w*|with|so|very|really|to|bit|for"
               r"|into|tried) <f>(?:suic\w+|sucid\w*|suisid\w*|suacid\w*|sucie\w*|sewers\w+|suside|siucid\w*)"),
    ), 1.0,
    r"suicide (?:squad|bomb\w*|prevention|awareness|doors?|mission|run|rates?|watch on)|(?:his|her|he|she|they"
    "|their|friends?|brothers?|cousin|uncle|dads?|student|patient|character|celebrity|singer|guy|man|woman|girl"
    r"|boy|someone|somebody|people) (?:\w+ ){0,4}suic|(?:career|social|political|financial) suicide|training"
    "|podcast|documentary|article|leaflet|<years>|you (?:are |feel |feeling |felt )*suic", 0.5),
    Row("to end my life", (
        Phrase("life",
               "(?:take|taking|took|end|ending|ended|finish|finishing|throw(?:ing)? away|leave|leaving|quit"
               "|quitting|exit|exiting|escape|want out of|get out of|uninstall|done with|through with) <f>(?:my"
               "|this|my own|me own) <f>life<end>"),
    ), 1.0,
    r"you (?:\w+ )?(?:take|leave|leaving|end)|(?:take|taking) my life back|quit(?:ting)? this life and"
    "|get out of my life", 0.5),
    Row("to end my life", (
        Phrase("life", "(?:end|ending|take|taking|finish) (?:my|me) (?:own )?life"),
    ), 1.0, "take my life (?:back|in|seriously)|you (?:are )?(?:ending|taking)", 0.5),
    Row("to hurt myself", (
        Phrase("meself|miself|mysef|mysel|myslef|self",
               "(?:<want>|<will>|before i|keep|keeps|kept|start|started|starting|back to|or i|been|scared"
               "|afraid|close to|stop|without|thoughts of|resist|feel like|from|so i do not|i|of|like|need"
               "|thinking about|about|or) <f>(?:to |of |i will |i might |i would |myself from "
               "|going to )*<f>(?:hurt|hrut|harm|cut|punish|injure|damage|hurting|harming|cutting|punishing"
               "|injuring|starving|starve) <f><myself>"),
    ), 1.0,
    "<sport>|my (?:back|toe|knee|ankle|leg|foot)|cut(?:ting)? <myself> (?:off|out|some|down|a )"
    "|i (?:just )?(?:hurt|cut) <myself>(?! (?:again|because|over|when|to|on purpose|last night|for))|<years>", 0.5),
    Row("the word for it", (
        Phrase("self", "self harm(?:ing|ed|s)?"),
        Phrase("selfharm", "selfharm(?:ing|ed|s)?"),
    ), 0.9,
    "awareness|training|charity|leaflet|policy|course|(?:she|he|patients?|students?|pupils?|kids|they|people"
    r"|her|his) (?:\w+ ){0,3}self|podcast|article|<years>|you (?:\w+ )?self", 0.4),
    Row("hurting again", (
        Phrase("cutting|harming|hurting",
               "(?:i |i have |i am |been |started |starting |back to |tempted to start "
               "|gone back to )+<f>(?:cutting|hurting <myself>|harming)(?: <myself>)?(?= again| tonight"
               "| to cope|<end>)"),
    ), 0.8, "cutting (?:it|the|down|out|back|class|onions|veg|grass|calories|carbs)|hair|cardio|gym|weight", 0.4),
    Row("something done to myself", (
        Phrase("meself|miself|mysef|mysel|myslef|self",
               "(?:do|doing|what i (?:will|would|might|may|could|am going to) <f>do|did) (?:something "
               r"|anything |some harm |harm )?(?:\w+ )?to <myself>"),
    ), 1.0,
    r"(?:what|why|how) (?:have|did|do|could) i (?:\w+ )?(?:do|done|doing)|do(?:ing)? (?:this|it|that"
    "|these things) to <myself>|nice|listen", 0.5),
    Row("something that cannot be undone", (
        Phrase("anything|somethin",
               "(?:<will>|<want>|wants|scared i|afraid i|worried i|before i|so i do not|close to|thinking of"
               "|going to|not to|let me|feel like|or i) <f>(?:to |will |might |going to )*(?:end up )?(?:do"
               "|doing) (?:something|anything|somethin) <f>(?:very )?(?:stupid|drastic|silly|bad|terrible|dumb"
               "|rash|awful|permanent|(?:that )?i (?:will|might|can not|would) (?:regret|undo|take back)"
               "|that can not be undone|irreversible)"),
    ), 0.7,
    "text(?:ing)?|shopping|order|buy|spend|quit my|book (?:a|that)|tattoo|fringe|haircut|nice|like (?:message"
    "|call|ask|eat|adopt|sign|get)|drunk|night out|stag|hen", 0.3),
    Row("afraid of what I might do", (
        Phrase("afraid|frightened|idea|know|scared|scares|terrified|worried",
               "(?:not know|no idea|scared|afraid|frightened|worried|scares me|terrified) <f>(?:of "
               "|about )?what i <f>(?:will|would|might|may|could|am going to"
               "|am capable of)(?: <f>(?:end up )?(?:do|doing))?(?= (?:to <myself>|if you|tonight"
               "|when i am alone|if i am (?:alone|left)|on my own|if this|if i (?:lose|have to)|next if)"
               "|(?<=do)<end>)"),
    ), 0.7,
    r"for (?:dinner|christmas|\w+ birthday|work)|with my (?:hair|day|life|time|weekend|job)|do (?:tomorrow|next"
    "|this|all day)|if (?:you|we|i) (?:do not )?(?:get|win|pass|find)|yet", 0.3),
    Row("not safe alone", (
        Phrase("trust", "not trust <myself><end>"),
        Phrase("trust",
               "not trust <myself> (?:tonight|right now|alone|to be|(?:any more|anymore)|not to (?:do|hurt|end)"
               "|on my own|to stay|with <myself>|to keep|at the moment|here)"),
    ), 0.9, "drive|cook|cake|chocolate|crisps", 0.3),
    Row("not safe alone", (
        Phrase("safe",
               "(?:not|never|un|am not|stay|be|keep(?:ing)? <myself>|feel) <f>safe <f>(?:with|by|on|in|around"
               "|from|being|to be|left) (?:<myself>|my own|my (?:own )?(?:thoughts|head)|alone|me own|own"
               "|left alone|on my own)"),
        Phrase("keep", "keep(?:ing)? <myself> (?:safe|alive)"),
        Phrase("safe", "not safe (?:tonight|right now)"),
    ), 0.9, "walk(?:ing)? home|drill|bike|drive|driving|in the dark|this neighbourhood|safe by <myself> on", 0.3),
    Row("a danger to myself", (
        Phrase("danger|risk|threat", "(?:danger|risk|threat) to <myself>"),
    ), 0.9, "kitchen|cook", 0.3),
    Row("means that are named; never shown", (
        Phrase("down|neck|od|overdos|swallow|take|taking|took",
               r"(?:<will>|<want>|thinking of|i have|i|going to) <f>(?:to )?(?:take|taking|took|taken|swallow\w*"
               r"|down\w*|neck\w*|overdos\w*|od)(?: (?:all|every|too many|the whole|a load|loads|a whole|the lot"
               r"|on)(?: of)?(?: the| my| these| those| them)*(?: \w+){0,2} (?:pills?|tablets?|meds|medication)"
               r"|(?<=overdose)|(?<=overdosing)|(?<=\sod))"),
    ), 0.9,
    r"antibiotics|vitamins?|hay ?fever|overdos\w+ on|od on|for (?:my|the|a) (?:cold|cough|back|flu|knee)", 0.3),
    Row("the thoughts are back", (
        Phrase("thoughts|urge|voices",
               r"(?:urges?|thoughts|voices) (?:\w+ ){0,3}(?:back|worse|louder|loud|winning|strong|stronger"
               "|hurt(?:ing)?|harm(?:ing)?|die|dying|end(?:ing)?|disappear(?:ing)?|not being here|do it"
               r"|telling me|dangerous|suicid\w*)"),
    ), 0.8,
    "happy thoughts|your (?:thoughts|voices)|shop|chocolate|text (?:you|him|her)|sneeze|reorganise|pee|buy"
    "|smoke|drink|thoughts on", 0.3),
    Row("dark thoughts", (
        Phrase("thoughts",
               "<dark> <f>thoughts <f>(?:again|tonight|are|back|have|about|lately|of|won|today|in my head|<end>)"),
        Phrase("having", "having (?:really |very |such |some )?<dark> thoughts"),
        Phrase("dark", "(?:really |very |such a |a )?dark place<end>"),
    ), 0.7, r"your <dark>|(?:he|she|they) (?:\w+ )?(?:dark|bad)|pub|bar|restaurant|(?:was|were) in a", 0.3),
)
# fmt: on
