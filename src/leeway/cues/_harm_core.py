"""Self-harm by its gravest words alone, in one's own person: dying, alive, hurting oneself, an attempt.

These rows are wide on purpose and hold a little less surely; what makes such words light voids them.
"""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("no",
          "(?:not|never|no|why|tired|hate|hating|stop|bother(?:ing)?|cba|sick|scared|barely|point|reason|wish"
          "|without|sorry|pain|hurts?|hard|can not|struggling|dont|aint|nothing|exhausted|regret|ashamed"
          "|difficult|unsure|whats|what is)"),
    Named("thing",
          r"(?:plants?|phone|battery|cactus|fish|sourdough|tomato\w*|orchid|basil|hamster|car|laptop|fern"
          "|succulent|bees|roses?|lawn|mosquitos?|spiders?|wasps?|fly|character|chat|conversation|group|app"
          "|link|thread|tradition|romance|economy|high street|pub|town|city)"),
    Named("lightly",
          "(?:coffee|tea|wine|monday|mondays|gym|squats|hill|stairs|heat|hot|cold|freezing|hungry|starving|food"
          r"|pizza|cheese|gluten|bread|curry|vindaloo|chilli|cake|full|laugh\w*|cute|funny|awkward|cringe"
          r"|cringing|mortified|embarrass\w*|bored|boredom|boring|work|shift|meeting|zoom|teams|boss|queue"
          "|traffic|bus|train|plane|flight|exam|essay|deadline|homework|school|lecture|class|game|level|lvl"
          "|boss fight|respawn|raid|lobby|zombie|minecraft|mario|fifa|zelda|episode|series|film|movie|book"
          "|season|song|gig|karaoke|dance|dancing|party|wedding|haircut|fringe|outfit|shoes|heels|dress"
          r"|spiders?|snakes?|wasp|rollercoaster|skydiv\w*|bungee|dentist|wax|cramps|period|flu|hayfever"
          r"|hay fever|hiccups|hangover|hungover|hung over|drunk|vodka|tequila|gin|pub|nap|snor\w*|chocolate"
          "|crisps|biscuits?|diet|run|running|marathon|yoga|pilates|spin|ikea|cleaning|washing|laundry|dishes"
          "|nappy|toddler)"),
)

CORE = (
    Row("to die, in one's own person", (
        Phrase("balls|bottle|courage|guts|nerve|strength",
               "if i (?:only |just )?had (?:the |more |enough )*(?:guts|courage|nerve|strength|balls"
               "|bottle)[^.?]{0,25} (?:kill|end|ended|do it|done it|go through|jump|finish)"),
        Phrase("over",
               "if (?:it is|we are|this is) over[^.?]{0,12} (?:so am i|i am over|i am dead|my life is over"
               "|then so am i)"),
        Phrase("counting|wait", "(?:counting|waiting|wait)[^.?]{0,20} (?:until|to|till) (?:i )?die"),
        Phrase("lived|made|pulled|survive|surviving",
               "(?:regret|sorry i|sad i|hate that i|wish i had not|wish i never|annoyed i|wish i didnt"
               "|wish i did not) <f>(?:surviving|survived?|lived through|pulled through|made it through)<end>"),
        Phrase("bled|died|made|survived",
               "(?:i should have|i shouldve|wish i had|wish i would have|wish i wouldve|better if i had"
               "|meant to have|i was supposed to have) <f>(?:died|not survived|not made it|bled out)"),
        Phrase("dead",
               "i <f>(?:was|were|would be|should be|had been|would rather be"
               "|would be better) <f>dead(?! (?:tired|good|on|serious|right|sure|set|happy|excited|keen|hungry"
               "|lucky|wrong|proud|easy|to|weight|last|ringer))"),
        Phrase("death|end",
               "(?:long|longing|pray|praying|wish|wishing|beg|begging|wait|waiting|ready|hope|hoping|yearn"
               "|yearning|crave|craving|ask|asking) <f>for <f>(?:my own |my )?(?:death|the end of (?:it all"
               "|my life|me)|an end to (?:it all|my life|me))"),
        Phrase("die",
               r"(?:i|me|my|myself|im)\b[^.?]{0,60}?\b(?:and|just|to|or|better to|rather|should|could|let me"
               "|will|would|might|gonna|please|up and|hole and|alone and) <f>(?:die|diee+)<end>"),
        Phrase("die",
               "(?:wanaa|wannaa|wana|want 2|wan to|wanting to|need to|have to|ready to"
               "|going to give up and) <f>(?:die|diee+)"),
        Phrase("dead",
               "i <f>(?:would|will|should|could|might) <f>(?:have |not )*(?:be|been) dead(?: by now| already"
               "| long ago| soon| if| without| by)"),
        Phrase("alive|dead|died|done|ended|given|gone|here|killed",
               "(?:if it (?:was|were|is) not for|if not for|only for|were it not for"
               "|without) [^.?]{1,30}? i (?:would|might|could|wouldve)(?: have| not| already| just"
               "| long ago)*,? <f>(?:ended (?:it|things|my life)|be dead|be gone|killed <myself>|done it"
               "|be here(?! (?:at|for))|be alive|died|given up)"),
        Phrase("ashamed|despise|disgusted|hate|hating|loathe|sick|tired",
               "(?:hate|hating|loathe|despise|sick of|tired of|ashamed of|disgusted with) <f>(?:<myself>"
               "|being me|who i am|my existence|what i am)[^?]{0,40} (?:die|dead|live|alive|out|gone"
               "|not be here|disappear)"),
        Phrase("being", r"(?:hate|loathe|despise) being me(?=\W*$|[.,]| and| so)"),
    ), 0.6,
    r"(?:he|she|they|you|we|dog|cat|dad|mum|nan|grandad|character|who) (?:\w+ ){0,2}die|<thing>|<lightly>"
    "|die (?:of|from|for|on|in|laughing|trying|hard|alone)|never say die|to die for", 0.2),
    Row("alive, and wishing otherwise", (
        Phrase("better|easier|easiest|happier",
               "(?:world|everyone|every ?thing|you all|the kids|they|it)[^.?]{0,25} (?:better|happier|easier"
               "|easiest) if i (?:go|left|leave|went|stop(?:ped)?|did)(?: away)?<end>"),
        Phrase("life", "(?:do|doing|face|facing|want) life without (?:you|him|her|them)"),
        Phrase("being|existence|life|living",
               "(?:this |the |all of this )?(?:life|living|existence|being alive)(?: thing)? is not (?:for"
               "|meant for|made for) me"),
        Phrase("life",
               "my life (?:is|was|feels|means|counts for|has) <f>(?:like |it is |worth )*<f>(?:nothing"
               "|worthless|pointless|zero|no (?:value|meaning|worth|point|purpose))"),
        Phrase("alive|being|exist|go|live|living",
               "(?:was|were|lost my|lost the only|been my|gone and so is my|no longer have a|taken my) (?:only "
               "|whole |one |last )*(?:reason|will) (?:to|for) (?:live|living|be alive|exist|go on|being)"),
        Phrase("life|live|living",
               r"<no>\b[^.?]{0,40}?\b(?:living|doing life|do life|live life)(?: thing| any ?more| no more)?<end>"),
        Phrase("alive",
               r"<no>\b[^.?]{0,40}?\b(?:being|be|b|stay|staying|am|still|i am|keep(?:ing)? me|keep <myself>"
               "|feel(?:ing)? like being) <f>alive"),
        Phrase("alive|breathing|still",
               r"(?:only|last|one) (?:thing|person|reason|people|things|reasons)s?\b[^.?]{0,25}\b(?:alive"
               "|still here|still breathing)"),
        Phrase("alive|around|here",
               "(?:will|might|may|do not think i will|not sure i will"
               "|doubt i will) not <f>(?:even )?be (?:alive|around|here) <f>(?:by the time|next (?:month|week"
               "|year|summer|time)|this time next|for (?:it|that|my birthday|christmas|much longer|long)"
               "|when (?:it|that) (?:comes|happens)|to (?:see|find|know|regret|enjoy))"),
        Phrase("book|bother|buy|plan|save|wait",
               "(?:bother|plan|planning|buy|buying|book|booking|wait|save)[^.?]{0,40}(?:birthday|christmas"
               "|present|future|next year|wedding|graduation)[^.?]{0,20} i (?:will|might|may) not be (?:here"
               "|around|alive)"),
        Phrase("worth",
               r"(?:life|living)(?: \w+){0,3} (?:is not|are not|not|does not feel|hardly|never"
               "|is barely) worth (?:it|living|the|anything)"),
        Phrase("place", "(?:no|not any|not a|without a) place (?:here|in this|left)(?: for me)?<end>"),
        Phrase("being",
               "not being (?:here|alive) <f>(?:sounds|seems|would be|feels|looks|is) <f>(?:like )?<f>(?:heaven"
               "|nice|good|better|easier|peaceful|bliss|a dream|a relief|so (?:nice|peaceful|good)|all i)"),
        Phrase("favo",
               "(?:doing|do|done) (?:everyone|every one|you|you all|them|the world|us|my family|the kids"
               "|people) a favou?r,? (?:if i|by) <f>(?:<gone>|dying|leaving this|not being|ending|killing"
               "|disappearing|end)"),
    ), 0.6,
    "<thing>|<lightly>|feel alive|feeling alive|are you|you alive|(?:is|was|are) (?:he|she|it"
    "|they) (?:still )?alive|glad|grateful|happy to be|skydiv|parking|seat|table|living (?:in|with|at|near|out"
    "|off|together|apart|room|wage|here|there|alone|like)|cost of living|standard of living|(?:earn|make"
    "|do) (?:for )?a living|for a living|worth (?:it|the) (?:money|price|hassle|wait|trip|drive|calories)"
    "|waiting for the", 0.2),
    Row("hurt, by one's own hand", (
        Phrase("coroner|hospital|police", "(?:call|visit|knock|news) from the (?:police|hospital|coroner) about me"),
        Phrase("read", r"read(?:ing)? about me in the (?:paper|news|obituar\w+)"),
        Phrase("shut|switch|turn", "(?:switch|turn|shut) <myself> off"),
        Phrase("switch", "off switch (?:for|on) (?:me|my life|life|my brain)"),
        Phrase("dark", "(?:getting |gone |so |really |very )*dark in my (?:head|mind|brain)"),
        Phrase("unsafe",
               "unsafe <f>(?:with|around|by|on|in|alone)(?: with)? <f>(?:<myself>|my own|my head|my thoughts)"),
        Phrase("cutting|harming|hurting|punishing",
               "(?:someone to |some one to |you to )?(?:stop|from|keep|kept|hate|like|want|of|about|without|by"
               "|and|while|be|caught|addicted to) <f>(?:me (?:from )?)?(?:hurting|harming|cutting"
               "|punishing) <myself>"),
        Phrase("meself|miself|mysef|mysel|myslef|self",
               "(?:i|i have|have|been|i had|i keep|keep|might|make me|made me|making me|if i|in case i|so i"
               "|or i|and|to) <f>(?:been |just |almost |nearly )*(?:hurt|harm|cut|hurting|harming|cutting|hit"
               "|punish|hitting|burnt|burned|burning|starving) <f><myself>"),
        Phrase("attempted|overdosed|tried",
               "i <f>(?:have )?(?:attempted|overdosed|tried to (?:die|end it|kill|take my))"),
        Phrase("life",
               "(?:ended|took|taken|take|ending|taking|end) my (?:own )?life(?! (?:seriously|back|in"
               "|for granted))"),
        Phrase("crisis|samaritans|suicidal|suicide",
               r"(?:i|me|my|rang|called|calling|ring|phoned|texted)\b[^.?]{0,25}\b(?:suicide|suicidal|samaritans"
               "|crisis (?:line|team)|suicide (?:line|hotline))"),
        Phrase("988",
               "(?:rang|ring|ringing|called|calling|call|phoned|phone|phoning|texted|text|texting|dialled|dialed|dial|dialling"
               "|spoke (?:to|with)|speak (?:to|with)|talked (?:to|with)|talk to|contacted|on (?:the phone )?(?:to|with)|hold with|number for) <f>(?:the |up )?988"),
        Phrase("god|heaven|jesus|lord|maker",
               "(?:go|going|gone|come) home to (?:god|jesus|the lord|my maker|heaven)"),
        Phrase("misery", "put out of my misery"),
        Phrase("funeral", r"(?:my own|imagin\w+ my|planning my|dream\w* (?:of|about) my|picture my) funeral"),
    ), 0.6,
    "<sport>|<lightly>|you (?:hurt|cut|harm)|did you|my (?:back|toe|knee|ankle|leg|foot|finger|elbow|shoulder"
    "|wrist)|(?:cut|hurt) <myself> (?:some|off|a|on|with|opening|making|doing|while|when i (?:fell|tripped"
    "|slipped))|(?:he|she|they|hes|shes|theyre|brother|friend|uncle|cousin|student|patient|him|her|them"
    r"|hes)\b.*suicid\w*|suicide (?:squad|prevention|awareness|mission|rates?|bomb\w*)|take my life|<years>"
    r"|squad|volunteer|training|charity|pennies|donat\w*", 0.3),
)
# fmt: on
