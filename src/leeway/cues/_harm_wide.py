"""Self-harm by classes of words rather than phrases: who, no wish or weariness, and life, a morning, the world.

Wide on purpose, for lines that nobody foresaw: what is plainly of a day, a job or a journey voids a row.
"""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("unwish",
          "(?:not (?:<f>)(?:want|wish|care|need|hope|plan|intend|fancy|feel like|interested|sure i want"
          "|sure i even want|think i want|looking forward)(?:ing)?(?: to| in| for| on)?"
          "|no (?:<f>)(?:wish|desire|interest|intention|plans?|will|appetite|reason)(?: to| in| for| of| on)?"
          "|no longer want(?: to)?|dread(?:ing)?|rather not|hate that there is|refuse to|can not bear)"),
    Named("dawn",
          "(?:tomorrow|mornings?|dawn|sunrise|daylight|spring|summer|autumn|winter|christmas|easter|new year"
          "|birthday|next year|future|light of day|sun (?:come|rise|up))"),
    Named("worn",
          "(?:tired|sick|weary|worn out|exhausted|done|finished|through|fed up|had enough|bored|drained"
          "|knackered|so over|had my fill|want out|burnt out|ashamed)"),
    Named("being",
          "(?:be(?:ing|ign) (?:alive|a (?:person|human|human being)|on (?:this )?earth|in (?:this|the) world"
          "|among the living|born)|existing|existence|living|breathing|waking up|staying alive)"),
    Named("lighter",
          "(?:better|lighter|freer|free|happier|easier|calmer|fine|grand|safer|richer|relieved|simpler|okay|float"
          "|stressed|healthier|peace|quieter|relax|brighter|breathe|cope|manage|thrive|blessing|relief)"),
    Named("offme",
          "(?:without me(?! (?:tonight|today|there|coming|going|on|at))|(?:if|when|once|after) i <f>(?:died?"
          "|(?:am|was|were) <f>(?:dead|gone for good|not (?:alive|about|in it)|out of it)|left (?:it|this world|this earth|for good)"
          "|did not exist|stopped (?:existing|living|breathing))|with me (?:dead|gone|out of it)|me (?:dead|gone)<end>)"),
    Named("ordinary",
          "(?:meeting|flight|alarm|work|shift|exams?|party|row|weather|rain|snow|traffic|school|hangover|bills?"
          "|train|bus|dinner|lunch|commute|presentation|interview|dentist|office|gym|moving|visit|wedding|holiday"
          "|trip|lessons?|run|sprouts|job|meal|match|game|test|results|birthday party|kids party|inspection|audit)"),
    Named("dear",
          "(?:kids?|children|boys?|girls?|mum|mom|mam|dad|nan|sister|brother|son|daughter|family|parents|baby"
          "|everyone|them|her|him|all of them|little one|wee one)"),
    Named("day",
          "(?:easter|christmas|new year|summer|winter|spring|june|july|august|autumn|my birthday|birthday"
          "|the (?:weekend|morning|end of the (?:week|month|year))|next (?:week|month|year)|thirty|forty|fifty"
          "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|then|that long)"),
)

WIDE = (
    Row("no wish for a morning to come", (
        Phrase("another|birthday|christmas|dawn|daylight|easter|future|light|morning|next|new|spring|summer|sun"
               "|tomorrow|winter|autumn",
               r"<unwish> <f>(?:(?:to|see|have|be|live|there|reach|face|meet|wake|get|it|the|a|another|any|my|seeing"
               r"|having|living|facing|more|up|for|until|of|next|in) ){0,6}<dawn>(?=<end>| to (?:come|happen|be)| ever"
               "| and| i would| because| that| without)"),
        Phrase("there", r"not want there to be (?:a|an|another|any) (?:\w+ )?(?:\d+ ?am|<dawn>|next|after|day|later)"),
        Phrase("morning|tomorrow|spring|future", "(?:can not|do not|not) (?:see|picture|imagine) (?:a|another|any) (?:morning|tomorrow|spring|future)"),
        Phrase("eyes", "(?:not want to|hope i do not|hope i never|never want to|wish i did not have to) open my eyes"),
        Phrase("let", "(?:not let me|never let me|do not let me) (?:see|wake|live|open my)"),
        Phrase("another", "(?:not|never) (?:doing|do|seeing|see|facing|face|having) another (?:winter|spring|summer"
               "|year|day|christmas|birthday|morning|night)(?: of this| like this)?<end>"),
        Phrase("more", "no more (?:mornings?|tomorrows?|days|me|birthdays)(?=,? no more|,? imagine|<end>)"),
        Phrase("picture|imagine|see", "(?:can not|not|never) (?:picture|imagine|see) <myself> <f>(?:at|past|living|alive|being|beyond"
               "|reaching|getting old|turning)"),
        Phrase("last", "(?:let|hope|wish|pray)[^.?]{0,12} (?:this|tonight|today) (?:to be|be|is|was|will be) (?:my|the) last"),
    ), 0.8,
    "<ordinary>|spring (?:clean|onion|roll)|summer school|in (?:the )?future|with (?:you|us)|together|future (?:with|for us)"
    "|at (?:ikea|that|the|this)|(?:before|until) (?:coffee|noon|seven|eight)|retir|after friday|(?:no more (?:mon|tue|wed))"
    "|not last|feeling like (?:cooking|spring)|bad at mornings|cold", 0.3),
    Row("weary of being alive", (
        Phrase("alive|be|breathing|existence|existing|living|staying|waking",
               r"<worn> (?:\w+ ){0,2}?(?:of |with |from |by )?(?:just |all this |the whole )?<being>(?! (?:in|with|at|here|next"
               "|apart|out|like|up|alone|together|room|on (?!this|earth)))"),
        Phrase("be", "<unwish> <f>(?:to )?(?:be|being) (?:a |an )?(?:person|human|human being|anybody|anyone|anything|among the living)<end>"),
        Phrase("being|existing|existence|life|living|staying|waking",
               "(?:being (?:alive|a (?:human|person)(?: being)?|me)|living|existing|existence|waking up|staying alive)(?: every day)? "
               "(?:is|feels|has become|has got|seems) <f>(?:like )?<f>(?:a )?(?:too much|unbearable|torture|pointless|punishment|hell"
               "|the worst|agony|unlivable|a chore|more than i)(?! (?:with|in|on))"),
        Phrase("let", "let(?:ting)? go of (?:living|life|being alive|this world)"),
        Phrase("feel", "not feel like (?:living|being alive|existing|breathing)"),
        Phrase("into", "(?:talk|drag|force) <myself> into (?:staying|being|keeping|living|another day)"),
        Phrase("exist|be", "(?:rather|prefer|better|wish i could|want to|easier to|prefer to) <f>(?:to )?<f>not (?:to )?<f>(?:be|exist)(?=<end>| than| at all|,? on)"),
        Phrase("exist", "(?:what if|if only|wish|imagine if|think about if) i <f>(?:did not|could not|never|do not|stopped) exist(?:ed|ing)?"),
        Phrase("living", "(?:not|never) (?:belong|fit|meant to be) (?:among|with) the living"),
        Phrase("live", "(?:i )?(?:not|do not) (?:want|like) (?:to )?live (?:more|no more|only|again)<end>"),
        Phrase("tired", "tired (?:from|of) (?:this |my |all )*life"),
        Phrase("dead", "(?:i am )?(?:already )?dead[^.?]{0,12} (?:my|the) body (?:also|too|to follow|next|gone)"),
    ), 0.8,
    "<ordinary>|living (?:room|together|costs?|out of|in|with|apart|off|at home)|(?:before|until) (?:coffee|tea|noon|nine)"
    "|waking up (?:at|early|to|so|before|hungover)|morning person|yoga|breathing exercises?", 0.3),
    Row("lighter without me", (
        Phrase("lighter|free|better|happier|easier|calmer|fine|grand|safer|richer|reliev|simpler|okay|float|stressed|health"
               "|peace|quiet|relax|bright|breathe|cope|manage|thrive|blessing|relief",
               r"(?:you|they|she|he|it|ye|everyone|every1|everybody|world|kids|boys|girls|mum|family|people|all|life|one)"
               r"[^.?]{0,35}\b<lighter>\b[^.?]{0,30}<offme>"),
        Phrase("without|if|when|once|with|after|me",
               r"<offme>[^.?]{0,12} (?:you|they|everyone|she|he|the (?:kids|boys|girls|world)) (?:would|will|could)[^.?]{0,15}<lighter>"),
        Phrase("cry|sad|grieve|mourn|upset",
               r"(?:you|they|everyone) (?:would|will|might) (?:all )?<f>(?:cry|be sad|grieve|mourn|be upset) (?:for )?(?:a|an|one|two|like)"
               r" (?:\w+ )?(?:bit|day|week|month|year|while|minute)s?"),
        Phrase("favour|kindness|favor|service|good",
               r"(?:doing|do|did) (?:\w+ ){1,2}a (?:favou?r|kindness|service|good turn) (?:by|if i) (?:dy\w+|die|going|leaving|ending|not)"),
        Phrase("if", "(?:what if|who cares if|does it matter if|would it matter if|so if|and if) i <f>(?:die|died|end it|was dead|am dead)"),
        Phrase("mother|father|mum|dad|mom|parent", "(?:deserve|need|want) a (?:mother|father|mum|dad|mom|parent) who is not me"),
        Phrase("dragging|weight", "(?:me dragging (?:them|everyone|you) down|nothing but weight|dead weight) (?:on|to)? ?(?:you|them|everyone)?"),
    ), 0.7,
    "you are (?:\\w+ )?better off without me|<ordinary>|team|group|band|project|queue|lift|office|choir|quiz|car|sofa|(?:break|broke) up|find someone|happier with"
    "|start without|lobby|game|raid|bag|collar", 0.2),
    Row("death as a comfort", (
        Phrase("dead|death|die|dying|funeral",
               r"(?:dying|death|being dead|to be dead|to die|my (?:own )?funeral)\b[^?]{0,35}\b(?:look(?:ing)? forward|peaceful|calms?|calmer|relief"
               "|restful|comfort\\w*|kinder|easier|sweet|inviting|rest|escape|soothing|friend|beautiful|freedom|not (?:scare|frighten))"),
        Phrase("calm|comfort|look|relief|peace|only",
               r"(?:look(?:ing)? forward to|relief|comfort|calms? me|peace|peaceful|only way out|only thing)[^?]{0,40}\b(?:dying|being dead|death|my (?:own )?funeral"
               "|not being alive|no more me|to be dead|not waking up|it stop for good|stop for good|all stop)"),
        Phrase("scared|afraid|frighten", "(?:not|stopped being|no longer|never) (?:scared|afraid|frightened) (?:of|to) (?:dying|death|die|dead)"),
        Phrase("death|dying", "(?:death|dying) (?:does not|no longer) (?:scare|frighten|worry)s?"),
        Phrase("how|way", "(?:how to|ways to|best way to|easiest way to|quickest way to) (?:die|end it all|kill <myself>|end my)"),
        Phrase("bridge|cliff|edge|knife|ledge|pills|river|roof|rope|tablets|tracks",
               r"(?:river|bridge|pills|tablets|rope|(?:train )?tracks|cliff|roof|ledge|knife|edge)\b[^?]{0,30}\b(?:so easy|be easy|calling|quick way|jump"
               "|be over|all stop|be done)"),
        Phrase("misery", "(?:put|end) me out of my misery|(?:put|end) my misery"),
    ), 0.8,
    "<ordinary>|film|book|podcast|series|episode|nan|grandad|his death|her death|bath|nap|hungry|spoon|funeral (?:was|on|is)"
    "|dog|vet|(?:he|she|they) (?:was|were|is) (?:dying|dead)|murder|nhs|tax|chicken|hair", 0.2),
    Row("taken, hit or not woken", (
        Phrase("take|call|bring|end",
               r"(?:god|lord|jesus|allah|heaven|universe|he)\b[^.?]{0,15} (?:to |will |would |just |please |should )+(?:take|call|bring|end) me(?: home| now| away| in my sleep| tonight)?<end>"),
        Phrase("god", "(?:ask|beg|pray|pleading|begging|praying|asking)(?: to)? god (?:\\w+ ){0,3}(?:take|end|stop|let me go|call)"),
        Phrase("take", "ask(?:ed|ing)? god to take me"),
        Phrase("hit|killed|taken|took|finished",
               r"(?:wish|should have|if only|hope|hoping)\b[^.?]{0,25}\b(?:car|bus|train|lorry|truck|crash|cancer|virus|covid|plane|lightning|accident)\b[^.?]{0,12}(?:hit|killed|taken|took|finished|hits|kills|takes) me"),
        Phrase("should", "should have been (?:me|the one) (?:who|that) (?:died|is dead|was killed)"),
        Phrase("heart", r"(?:hope|hoping|wish|pray|praying|want)\b[^.?]{0,15}my heart (?:just )?(?:stops?|gives? (?:out|up|in)|would stop|would give)"),
    ), 0.8, "<ordinary>|laugh|embarrass|cringe|song|(?:taxi|cab|uber)", 0.2),
    Row("to end me", (
        Phrase("delet|do|end|eras|finish|off|stop|top|remov",
               "(?:end|ending|finish|finishing|delete|deleting|erase|erasing|do away with|doing away with|doing in|topping|remove|removing) <myself>(?! (?:a|the|some|my|from|an|with))"),
        Phrase("away", "(?:do|doing|make|making|done) (?:\\w+ )?away with <myself>"),
        Phrase("life", "(?:finish|finishing|stop|stopping|quit|quitting|not continue|not continuing|leave|leaving|exit|exiting|end|ending|check(?:ing)? out of|done with|not to continue) (?:with )?<f>(?:this|my|the|my own)? ?life<end>"),
        Phrase("things|it|everything", "(?:end|ending|finish|finishing)(?: it| things| everything),? (?:my life|me|myself)"),
        Phrase("everything|life", "(?:want|wanting|need|going|ready|decided|wish|mean it. i want) <f>(?:to )<f>(?:end|finish|stop) (?:everything|life)<end>"),
        Phrase("everything|life|it|all|this",
               "(?:i )?(?:want|need|wish|ready for|waiting for|beg for) (?:everything|it all|all of it|life|all this|only that it) (?:to )?<f>(?:stop|end|finish|be over|over|finished)(?: for good| forever)?<end>"),
        Phrase("me", "(?:me over|me included|me finished|me ended|me gone for good)<end>"),
        Phrase("finish", "(?:i want that i|better i|then i|i want to|and then|then) <f>finish<end>"),
        Phrase("stop", "(?:make|making) it all stop for (?:good|ever)"),
        Phrase("end", "(?:be|have it be|want it to be|is) the end of (?:the|my) (?:story|me)<end>"),
        Phrase("finished|done", "(?:finished|done)[^?]{0,25} with (?:breathing|living|life|being alive|existing)"),
        Phrase("close", "(?:so |really |very |that |this |pretty |too )*close to (?:not being (?:here|alive)|ending (?:it|my|things|everything)|doing it|killing|dying|ending <myself>|jumping)"),
        Phrase("kms|kys", "kms[^a-z]{1,4}(?:fr|not (?:a )?jok(?:ing|e)|no joke|for real|serious(?:ly)?|i mean it|this time|tonight|honestly)"),
        Phrase("suicidal", "(?:i am|am|feel|feeling|been|so|really|again|just|going to say it|and|is|i) <f>suicidal(?! (?:film|ideation training|squad|people|character))"),
        Phrase("suicidal", "suicidal(?= again|[.,] |$| tonight| and scared| rn)"),
    ), 0.8,
    "<ordinary>|your <f>life|this level|season|finish (?:it|this) (?:off|for)|call|chat|homework|essay|painting|story for|(?:he|she|they) (?:was|were|is|are) suicidal"
    "|run|miles|walked|drove|bike|noise|argument|arguing|fighting|between us", 0.2),
    Row("out of this world", (
        Phrase("world|earth|planet",
               r"(?:not|never|no longer|can not|tired of|done)\b[^.?]{0,30}(?:living|live|stick(?:ing)?|stay(?:ing)?|be|being|remain(?:ing)?|belong|around|back|here)(?: around| here)?[.,]? (?:in|on|to) (?:the|this)? ?(?:world|earth|planet)<end>"),
        Phrase("around", r"(?:not|never) (?:stick|stay) around[.,]? in the world"),
        Phrase("here|earth", "(?:not (?:be )?here|not being here),? (?:on earth|at all|in this world|on this planet)"),
        Phrase("hear|be", "(?:not|nott) (?:gona|gonna|going to) be (?:hear|here) (?:tomorrow|tomorow|tmrw|in the morning)"),
        Phrase("around|alive|here",
               r"(?:not|never) (?:\w+ ){0,4}?(?:be|being) (?:around|alive|here) (?:by|at|past|after|until|come|for|in) <day>(?! (?:at|for|as|dinner|lunch|because|until))"),
        Phrase("make", r"(?:not|never)\b[^.?]{0,22} make it (?:to|past|until|through) (?:<day>|\d\d|the night)<end>"),
        Phrase("make", r"(?:not|never)\b[^.?]{0,22} make it (?:to|past|until|through) (?:<day>|\d\d|the night) (?:and|i am telling)"),
        Phrase("going|gone", "(?:be )?gone (?:by the time|before|when) (?:the sun|it gets light|you wake|you are up|morning|dawn|it is light|the birds)"),
        Phrase("where", "any ?way (?:forward )?where i am (?:still )?(?:living|alive)"),
    ), 0.7,
    "<ordinary>|back (?:on|by|from)|left the key|parcel|delivery|away|visiting|mums|moving|home|flat|hotel|most beautiful|best|for work", 0.2),
    Row("in the words of screens, meant", (
        Phrase("kms", "kms[^a-z]{1,4}(?:fr|not (?:a )?jok(?:e|ing)|no joke|for real|serious(?:ly)?|i mean it|this time|tonight)"),
        Phrase("unaliv|un", "(?:unaliv(?:e|ing)|un aliv(?:e|ing)) <myself>"),
        Phrase("del|delete|off|uninstall", "(?:ctrl alt )?(?:del|delete|uninstall) me(?! from)|log(?:ging|ged)? off (?:life|this life|from life|for good)"),
        Phrase("alive", "not want to be alive(?: again|<end>)"),
    ), 0.8, "from your|phone|friends list", 0.6),
    Row("not to be there for it", (
        Phrase("there", r"not want there to be (?:a|an|another|any) (?:\d+ ?am|next|after|tomorrow|morning)"),
        Phrase("spring|summer|winter|christmas|birthday|morning|year", r"no (?:wish|desire|interest|need)\b[^.?]{0,12} (?:see(?:ing)?|reach(?:ing)?|have|having) (?:another|any|the|next|a|more) (?:spring|summer|winter|christmas|birthday|morning|year)(?! (?:lights|party|jumper|meal|market))"),
        Phrase("version", "(?:not|no) (?:a |any )?version of [^.?]{0,20} with me (?:in it|alive|still)"),
        Phrase("me", "(?:not|no) be (?:a |any )?me to|end of me<end>|(?:any|no) point (?:in|of|to) me<end>"),
        Phrase("alive", "(?:if|whether) i (?:will|would) (?:still )?be alive (?:for|by|at|when|next)"),
        Phrase("lasting|last|see", "not see <myself> (?:lasting|surviving|living|making it|alive)"),
        Phrase("old", "not (?:meant to |going to |want to )?(?:grow|get) old(?=<end>| and i am)"),
        Phrase("feel", "not want to feel anything (?:ever again|any ?more|again)"),
        Phrase("wake", "(?:or|please|just) do not wake me(?: up)?(?: at all| ever)?<end>"),
        Phrase("sleep", "(?:went|go|fell) to sleep and (?:did not|never|not) (?:come|came|wake|woke)"),
        Phrase("reasons", "running out of reasons not to"),
        Phrase("there", "(?:think|thinking|thought) about <f>not being there(?: any ?more)?<end>"),
    ), 0.8, "<ordinary>|ring me|call me before", 0.4),
    Row("dying, wished or tried", (
        Phrase("i", r"better (?:that |if )?i (?:die|am dead|finish|end)(?: only)?<end>|i will be dead and"),
        Phrase("would", "(?:dying|death|being dead) would be (?:the )?(?:first|best|nice|only|a|so|better|easier)"),
        Phrase("life", "life is finish(?:ed)? for me"),
        Phrase("alive", "(?:not|never|not sure) <f>(?:if |whether |that )?i will (?:still )?be alive(?=<end>| on| by| come)|(?:not|not sure|doubt) i will still be alive|nothing (?:that |which )?keeps me alive"),
        Phrase("join", "going to join (?:my )?(?:mum|mom|dad|nan|brother|sister|son|daughter|husband|wife|baby) (?:tonight|soon)<end>"),
        Phrase("morning", "wish (?:the |that )?mornings? would (?:just )?(?:not|never|stop)"),
        Phrase("world", "(?:was|am|so|been) (?:\\w+ )?(?:tired|sick|weary) of (?:this|the) world"),
        Phrase("nobody|no", "(?:no one|noone|nobody) would (?:miss|lose|notice) (?:a thing|much|anything) (?:if|when) i"),
        Phrase("nobody|no", "i (?:<gone>|did not come back) (?:no one|noone|nobody) would (?:lose|miss|notice|mind)"),
        Phrase("me", "(?:why could not it|why was it not|should|wish it had|could it not)[^.?]{0,12} (?:have )?(?:been )?me (?:instead|rather|and not)"),
        Phrase("should", "should not have (?:survived|lived|woken up|made it)"),
        Phrase("hop|wish", r"(?:hoping|hope|wish) the (?:cancer|tumou?r|illness) (?:comes back|spreads|takes|wins|gets)"),
        Phrase("hop", "(?:cross|step|walk)[^.?]{0,15} road[^.?]{0,10} (?:hope|hoping)[^.?]{0,12}(?:stops?|hits?|sees? me)"),
        Phrase("rope|blade|pills|razor|noose|tablets", "(?:rope|blade|pills|razor|noose|tablets) (?:was |were )?(?:in my hands?|next to the bed|round my neck|in front of me|lined up)"),
        Phrase("into|off|in", "(?:want to|wanna|going to|could|thinking about|thinking of|think about|feel like|nearly|almost) <f>(?:walk|walking|driv(?:e|ing)|step|stepping|jump|jumping|swerv(?:e|ing)|go|throw myself) (?:into (?:the )?(?:sea|traffic|a wall|a tree|the river|the road)|off (?:the|a) (?:bridge|cliff|roof|edge)|in front of)"),
        Phrase("edge|roof|ledge|bridge|cliff", "(?:sat|stood|stand|sit|standing|sitting|been) (?:up )?(?:on|at) (?:the )?(?:edge of )?(?:the )?(?:\\w+ ){0,2}?(?:roof|ledge|bridge|cliff)(?! (?:with|terrace|bar))"),
        Phrase("jump", "(?:i )?(?:want|wanted|nearly|almost|ready) (?:to )?jump(?:ed)?(?= and|<end>)"),
        Phrase("taken|took", "i have taken something[.,]? |i took something[.,]? (?:do not|i am sorry|please)"),
        Phrase("stomach", "pump(?:ed|ing)? my stomach"),
        Phrase("angels", "(?:with|join|see) the angels"),
        Phrase("dead", "(?:will|am going to) be dead[.,]? and then"),
        Phrase("six", "(?:rather|sooner|better|best) (?:be |off )?six (?:feet|foot) under"),
        Phrase("my", "ready to (?:meet|see|be with|join) my (?:mum|mom|dad|nan|brother|sister|son|daughter|husband|wife) again"),
        Phrase("down", "putting it down[.,]? and me with it"),
        Phrase("finish", "(?:write|say|see|call)\\b[^.?]{0,20} and then (?:i )?finish<end>"),
        Phrase("about", "you (?:will|are going to|might) (?:get|hear) (?:a |the )(?:call|knock|news|phone call) about me"),
        Phrase("fading|slipping|face", "(?:fading|slipping) (?:out|away)[.,]? (?:do not|and)|not have to see my face (?:after|again after)"),
        Phrase("forget", "forgive me and forget me|forget me[.,]? it is better"),
        Phrase("funeral", "no funeral(?: please| for me|<end>)|(?:for|to) my (?:own )?funeral[.,]? (?:they|it|keep|is)|come to my (?:own )?funeral"),
        Phrase("world", "(?:this|the) world (?:is not|was not) (?:built|made|meant) for me"),
        Phrase("voice|voices|head", "(?:voices?|head) (?:in my head )?(?:says?|keeps saying|tells me to) (?:do it|jump)(?=<end>| and)"),
        Phrase("good", "look after (?:the|my) (?:dog|cat|kids) for good"),
        Phrase("tell", "tell the (?:kids|boys|girls|children) i tried(?! to)"),
    ), 0.8,
    "film|swim|tandem|diving|parachut|bungee|trampoline|beach|hangover|ghost|survived that (?:meeting|shift)|biscuits|queue|heat|pool|cake|ring (?:him|her|you)|wedding|beer|holiday", 0.4),
)
# fmt: on
