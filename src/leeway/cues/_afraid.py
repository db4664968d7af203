"""Fear of me, and violence that they say I did, in their lines; a child's fear counts as theirs.

Who speaks is who is afraid, and "you" is who reads. Worry for someone, fear of losing them, a start, sport and
play are left out; so is hurt that no hand did ("you hurt me"), since it says nothing of danger.
"""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("afraid", "(?:scared|afraid|frightened|terrified|petrified|fearful|scarred)"),
    Named("child",
          "(?:(?:the|my|our|both|your|even the|those) )?(?:own )?(?:kids?|children|childrens|boys|girls|babies|baby|toddler|bairns?|weans?"
          "|son|daughter|little (?:one|ones|man|girl|boy|lad)|wee (?:one|ones|man|girl|boy|lad)|eldest|youngest|stepson|stepdaughter)"),
    Named("fearing",
          "(?:(?:i am|i was|i feel|i felt|i get|i got|i have been|i live|i had been|am|was|been|feel|felt|getting|we are|we were"
          "|<child> (?:is|are|was|were|has been|have been|feels?|gets?)|makes? (?:me|us)|made (?:me|us|<child>)"
          "|left (?:me|us)|<close> (?:is|are|was|were|has been|have been)(?: \\w+)?))"),
    Named("close", "(?:he|she|they|mum|mom|mam|dad|(?:my|our) (?:mum|mom|mam|mother|dad|father|sister|brother|parents|family|gran|nan|mums?))"),
    Named("at_them", "(?:me|us|him|her|them|<child>|(?:the|my|our) (?:\\w+ )?(?:wall|door|doors|window|table|floor|dog|cat|mum|mom|dad|brother|sister)|things|stuff|plates)"),
    Named("acts",
          "(?:shout(?:ed|ing|s)?|scream(?:ed|ing|s)?|yell(?:ed|ing|s)?|rag(?:e|ed|ing)|drink(?:ing|s)?|drank"
          "|(?:punch(?:ed|ing|es)?|hit(?:ting|s)?|kick(?:ed|ing|s)?|smash(?:ed|ing|es)?|grab(?:bed|bing|s)?|push(?:ed|ing|es)?|shov(?:e|ed|ing|es)|slap(?:ped|ping|s)?"
          "|follow(?:ed|ing|s)?|break(?:ing|s)?|broke|thr(?:ow|ew)(?:ing|s)?) <at_them>"
          "|thr(?:ow|ew)(?:ing|s)? (?:a|an|the|your) \\w+ (?:at|across)|c(?:ome|ame|oming) (?:at me|at us|here|round|over|to (?:my|our|the|mine))"
          "|rais(?:e|ed|ing) (?:your|it|a hand|a fist)|slam(?:med|ming)?|bang(?:ed|ing)? (?:on|at|the)"
          "|turn(?:ed|ing)? up|show(?:ed|ing)? up|los(?:e|t|ing) (?:it|your (?:temper|rag|cool|shit|head))|snap(?:ped|ping)?|explod(?:e|ed|ing)"
          "|get (?:angry|like|that|drunk|mad|in (?:my|a (?:mood|rage|temper)))|got (?:angry|like|that|drunk|mad|in (?:my|a (?:mood|rage|temper)))|(?:are|were) (?:angry|drunk|like (?:this|that)|mad)"
          "|wait(?:ed|ing)? (?:for me )?outside|st(?:ood|and|anding) (?:over|outside|in|there|at|by|behind)|block(?:ed|ing)? (?:the|my)|(?:would|will) not (?:let|leave))"),
    Named("struck",
          "(?:hit|slapped|punched|choked|strangled|kicked|headbutted|spat at|spat on|throttled|battered"
          "|whacked|thumped|smacked|elbowed|suffocated|smothered|shook|bit|stabbed)"),
    Named("shoved", "(?:pushed|shoved|grabbed|pinned|struck|beat|hit|kicked|slapped|shook)"),
    Named("room", "(?:(?:\\w+ )?(?:bathroom|bedroom|room|house|flat|car|van|garage|cellar|shed|cupboard|wardrobe|loft|basement|toilet|loo|kitchen|boot|hall|hallway))"),
    Named("body", "(?:face|head|arms?|throat|neck|hair|wrists?|jaw|nose|ribs|stomach|back|shoulder|leg|legs|mouth|eye)"),
)

_NOT_OF_ME = (
    r"\b(?:not|never|nobody|no one|neither|none of us|not (?:like|that|as if)|why would i|am i (?:meant|supposed)|should i be|supposed to (?:be )?(?:feel )?(?:scared|afraid|frightened)"
    r"|think (?:that )?i am|thought i (?:was|am)|if i (?:was|were|am)|ooh?|oh no|boo hoo) (?:(?!want|need|have|like)\w+ ){0,3}?(?:scared|afraid|frightened|terrified|petrified)"
    r"|(?:who|nobody) (?:is|was) (?:scared|afraid)|\b(?:cat|dog|pup|puppy|kitten|hamster|rabbit|bunny|bird|parrot|horse|vet|wasp|bees?|ducks?|geese|goose|swan)s?\b"
)
_ONLY_WORRIED = (
    "leav(?:e|ing) me|(?:losing|lose|lost|without|hurting|disappointing|failing|boring|missing|meeting|upsetting) you|of you (?:leaving|going|being"
    "|dying|falling|getting (?:hurt|ill|sick|lost|bored)|finding|meeting|moving|not)|find(?:ing)? someone|(?:stop|not) lov|break(?:ing)? up|forget|laugh|hate me"
    "|(?:will|might|would|could) (?:not |never )?(?:love|like|say|think|be (?:mad|cross|disappointed|sad|bored|hurt|ill)|miss|forget|reject|judge|die|fall|get (?:hurt|ill|sick|lost))"
    "|find out|if i (?:lose|lost)|how (?:much|well|good|smart|strongly|fast)|feel(?:ing)? for you|falling for|for you(?: being| at| out| if| when)"
    r"|pass(?:ed|es|ing)? out|you (?:get|are|become) (?:so |really |very )*(?:sad|down|low|ill|depressed|poorly|suicidal)|hurt(?:ing)? (?:me|us) (?:again(?! (?:if|when) i (?:come|go|say|leave|do not))|like|the same|if i (?:let|trust|love|give|take|open)|in the (?:end|future)|one day|eventually)"
    r"|commitment|hospital|surgery|ambulance|accident|crash|fell\b|fell (?:down|off|over)|faint|collapsed|seizure|fever|ill<end>|sick<end>|overdose|pills"
    "|(?:did|do|was|were|are|would) not (?:answer|reply|text|pick|wake|come home|call|answering|picking|breathing|waking|replying)|went (?:quiet|missing|silent|off grid)"
    "|disappeared|no (?:answer|reply)|thought (?:you were|you had|you would(?! (?:kill|hit|hurt|never|do))|something|it was|someone|i)|jump(?:ing|ed)? (?:out|off|up)|hiding|behind the (?:door|sofa|curtain)"
    "|creep(?:ing)? up|sneak|halloween|costume|mask|ghost|clown|spider|santa|beard|prank|snor|sleep ?walk|driving|overtak|motorbike|ladder|mario|fifa"
    "|are you (?:ok|okay|alright|all right|there|safe|awake)|where are you|(?:please|just) (?:answer|ring|call|text|pick)|(?:call|ring|text) me|in a good way|you drive|crossing|so (?:strong|clever|good at|fast)|cooking|singing|dancing|parking|spreadsheet|list|competitive|quiz|board game|game night|nightmare|dream|dreamt"
)

FEAR = (
    Row("they are afraid of me", (
        Phrase("afraid|fearful|frightened|petrified|scared|scarred|terrified",
               "<fearing> <f>(?:so |very |too |a bit |a little |half |a lot |still |now |just )*<afraid> <f>"
               "(?:of (?:you(?! (?:\\w+ing|not|never|in (?:that|this|your)|and (?:him|her|them|me|us))\\b)"
               "|you (?:hitting|hurting (?:me|us)|shouting|screaming|kicking|getting angry|getting (?:violent|aggressive)|losing (?:it|your)|turning (?:up|nasty|violent|on)|following|waiting(?! (?:for|to|on))|coming (?:here|round|over|back|near|after|at|in|to))"
               "|your (?:temper|anger|moods?|rages?|fists?|shouting|outbursts)"
               "|what you (?:will|might|would|could|may|can|are going to) <f>(?:do|try)(?! (?:to|with) (?:yourself|your self)| without| on your own| when i am not)|what you are (?:like when|capable)"
               "|how you (?:will|might|would|could) (?:react|take it|be|get)|making you (?:angry|mad)|setting you off"
               "|being (?:alone )?(?:with|around|near) you(?! (?:again |and |because )?(?:it |i |that )?(?:brings|will|would|might|could|hurts|makes me (?:miss|want)))"
               "|(?:him|her) coming home to you)"
               "|(?:that )?you (?:will|are going to|might|would|could) (?:just |really |actually |still |even |only |both )*(?:(?:hurt|hit|kill|do something to|come (?:near|after|at)|find|strangle|stab|attack) <at_them>(?! feelings)"
               "|come (?:here|round(?! to)|over<end>|back(?! (?:and|to) (?:me|us))|to (?:my|our|mine|the)|in)<end_any>|get into (?:my|our|the) (?:house|flat|home)|break in<end_any>|find out where"
               "|turn up|show up|lose it|explode|snap)"
               "|(?:when|because|every time|whenever) you <f><acts>"
               "|to (?:be (?:alone|around|near|in the same)(?: in a room| room)? (?:with|as|around|near)? ?you|say no to you|tell you (?:no|anything|the truth)|be alone with you|disagree with you"
               "|come home to you|answer you|see you alone|meet you alone|open the door to you|go home because of you|leave (?:them|him|her|the kids) with you))"),
        Phrase("afraid|fearful|frightened|petrified|scared|scarred|terrified",
               "^<f>(?:so |still |really )?<afraid> of you<end>"),
        Phrase("afraid|fearful|frightened|petrified|scared|scarred|terrified",
               "(?:^<f>|<fearing> <f>|being |to be |how |that )(?:so |very |too |really |still |half |always )*<afraid> <f>(?:of (?:you|my (?:own )?(?:wife|husband|partner|boyfriend|girlfriend))<end>"
               "|of you (?:since|for|over|because|when|all|every|and|but|in my)|(?:in (?:my|our) own \\w+ |to (?:sleep|go home|go out|come home|be (?:here|at home)|leave the house|open the door|walk home) |all the time |every (?:day|night) )because of you<end>"
               "|to (?:say no to you|tell you no|(?:open the door|come home|sleep|go to sleep|be here|speak|answer|move|breathe|leave the (?:house|room)) [^.?]{0,25}?(?:when|because|if|while) you|(?:be|sleep|go to sleep|live|stay) in the same (?:\\w+ )as you))"),
        Phrase("every|when|whenever", "(?:every time|when(?:ever)?) you <f><acts> [^.?]{0,45}?(?:i am|i feel|i get|i was|i felt|<child> (?:is|are|gets?)) <f>(?:so |physically |really |half )*<afraid><end_any>"),
        Phrase("kill|hit|strangle|choke|stab|shoot", "i <f>(?:think|thought|was sure|am sure|knew|know) <f>(?:that )?you (?:will|would|are going to|were going to) <f>(?:hit|kill|strangle|choke|stab|shoot) me"),
        Phrase("going", "are you going to (?:hit|hurt) me (?:if|when|again)"),
        Phrase("fear", "(?:i am |i was |i have been |live |lived |living )?in fear of (?:you(?! leaving)<end>|my life (?:with|because of|around|from) you)"),
        Phrase("fear", "(?:i|we) (?:live|lived|am living|was living) in fear (?:of|because of|with|around) you"),
        Phrase("fear", "i (?:fear|feared|was fearing) (?:you|for (?:my|our|the kids) (?:life|lives|safety))(?! (?:are|have|will|may|might|were|did|do))<end>"),
        Phrase("life|lives|safety",
               "<afraid> for (?:my|our|the (?:kids|childrens)) (?:life|lives|safety)"),
        Phrase("flinch", r"(?:i|<child>) (?:still )?flinch(?:ed|es)? (?:when(?:ever)?|every time|if) you\b(?! <f>(?:say|said|mention|sing|sang|talk about|told))"),
    ), 1.0, f"{_NOT_OF_ME}|{_ONLY_WORRIED}", 0.2),
    Row("I frighten them", (
        Phrase("frighten|intimidate|intimidating|scare|scaring|terrified|terrifies|terrify|terrifying",
               "you <f>(?:are |have been |were )?<f>(?:starting to )?(?:scare|scaring|frighten|frightening|terrify|terrifying|intimidate"
               "|intimidating) <f>(?:the (?:life|shit|hell) out of )?(?:me|us|<child>|everyone in this house)(?: a (?:bit|lot|little))?"
               "(?: (?:when|now|last|with|so|like|and|because|this|again|tonight|please|stop|sometimes|lately|at (?:night|times)|every|to (?:death|be honest)))?<end_any>"),
        Phrase("frighten|scared|terrif",
               "you <f>(?:have )?(?:scared|frightened|terrified) <f>(?:the (?:life|shit|hell) out of )?(?:me|us|<child>)(?: (?:so much|so badly|a lot|badly))?"
               " (?:last night|yesterday|that night|tonight|today|this (?:morning|evening|weekend)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: night)?"
               "|(?:when|the way|how) you <f><acts>|with your (?:shouting|temper|anger|rage|behaviou?r|messages|texts|calls|fists?))"),
        Phrase("frighten|intimidat|scar|terrif",
               "your (?:temper|anger|rages?|shouting|moods?|drinking|behaviou?r|reactions?|fists?|messages|texts|calls|outbursts|aggression|violence) <f>"
               "(?:is |are |has |have )?<f>(?:really |been )*(?:scares?|scaring|frightens?|frightening|terrif(?:y|ies|ying)|scared|frightened|terrified|intimidat(?:es?|ing)) (?:me|us|<child>)"),
        Phrase("frighten|intimidat|scar|terrif",
               "(?:you (?:turning|showing|coming|following|waiting|standing|shouting|ringing|calling|messaging|banging|hanging) [^.?]{0,50}?|it <f>|this <f>|that <f>)"
               "(?:is |was )?<f>(?:scares?|scaring|frightens?|frightening|terrif(?:ies|ying)|scared|frightened|terrified|intimidat(?:es|ing)) (?:me|us|<child>) "
               "(?:when(?:ever)?|that|the way|how) you <f>(?:keep |kept )?<acts>"),
        Phrase("frighten|intimidat|scar|terrif",
               "you (?:turning|showing|following|waiting|standing|shouting|banging|hanging) (?:up|outside|round|around|at|me|on|about)[^.?]{0,50}? <f>(?:is |was )?<f>"
               "(?:scares?|scaring|frightens?|frightening|terrif(?:ies|ying)|scared|frightened|terrified|intimidat(?:es|ing)) (?:me|us|<child>)"),
        Phrase("intimidate|threaten|unsafe",
               "(?:i|we) <f>(?:feel|felt|have felt) <f>(?:so |very )*(?:intimidated|threatened|unsafe) (?:by|with|around|near|because of) you"),
        Phrase("unsafe|scared|frightened|terrified|afraid", "you <f>(?:make|made) (?:me|us|<child>) <f>(?:feel )?<f>(?:so |very )*(?:unsafe|scared|frightened|terrified|afraid)(?! (?:that|to (?!go|come|speak|sleep|open|say|leave)|of (?!you\\b)|how|i|for|about))"),
    ), 0.9, f"{_NOT_OF_ME}|{_ONLY_WORRIED}|you (?:do|did|could|can|will) not (?:scare|frighten|intimidate)|(?:do|did|can|could) you (?:even )?(?:think|scare)"
       "|(?:it|that) (?:takes|will take) more", 0.2),
    Row("not safe with me", (
        Phrase("safe",
               "(?:(?:i|we|<child>) <f>(?:do not|did not|does not|am not|are not|was not|is not|(?:was|am|are|is|will) never(?: going to)?|can not|could not|never|no longer|have not|has not|have never|do not think i (?:am|will be)) <f>(?:feel|feeling|felt|be|been|have felt)? ?<f>(?:very |really |that )*safe "
               "(?:with you(?! (?:out|in (?:that|the)|on|driving|at the wheel|away|gone))|around you|near you|alone with you|being (?:alone )?(?:with|around|near) you|(?:when|if|while|because|whenever|knowing) you <f>(?:<acts>|are (?:here|there|around|near|in)|have (?:a|the) keys?|know)"
               "|because of you|in the same (?:room|house|place|car|flat) as you|anywhere near you"
               "|(?:in (?:my own|our|the|this) (?:home|house|flat)|at home|here) (?:with you|because of you|any ?more with you|around you|when you|while you|knowing you|since you)))"),
        Phrase("safe", "^<f>not safe (?:with|around|near) you"),
        Phrase("alone", "<child> (?:can not|will not|does not want to|do not want to) <f>be (?:in (?:a|the same) (?:room|car|house|flat) )?alone (?:in (?:a|the) (?:room|car|house|flat) )?with you<end_any>"),
        Phrase("alone", "i (?:can not|do not want to|will not|am not going to) <f>be (?:in (?:a|the same) (?:room|car|house|flat) alone|alone in (?:a|the same|the) (?:room|car|house|flat)) with you after"),
        Phrase("sleep|slept", "(?:i|we) <f>(?:sleep|slept) with (?:the|a|my) (?:chair|wardrobe|drawers?|table|dresser) (?:against|under|behind|in front of) the (?:door|handle)"),
        Phrase("unsafe", r"unsafe (?:with|around|near|because of) you\b"),
        Phrase("safe", "(?:i|we) <f>(?:do not|did not|no longer) <f>feel safe (?:letting|leaving|having) (?:you|<child>|him|her|them) (?:have|with|around|near|see|take)"),
        Phrase("barricad|bolt|lock|put|sleep|slept",
               "(?:i|we) <f>(?:had to |have to |having to |now )?(?:sleep|slept|lock(?:ed)?|barricad(?:e|ed)|bolt(?:ed)?|put) [^.?]{0,45}?(?:door|doors|bathroom|bedroom|chair|windows?)[^.?]{0,30}? "
               "(?:because of you|because i am <afraid>(?: of you)?|to (?:get|keep|stay) (?:away from|safe from) you|to keep you (?:out|away)|from you|so you (?:could|can|would|will) not|while you <acts>)"),
        Phrase("hid|hide|hiding", "(?:i|we|he|she|they|<child>) <f>(?:had to |have to |was |were |am |is |are )?(?:hid|hide|hides|hiding) (?:in the \\w+ |upstairs |under the \\w+ )?(?:from you(?! (?:on|for|at|behind))|because of you|while you <acts>|when you <acts>)"),
    ), 1.0, f"{_ONLY_WORRIED}|emotional|feel safe with you(?: and|,? but)? (?:i do|always)|wiring|boiler|neighbourhood|area|boat|parachut|climb|electric|present|christmas"
       "|with (?:anyone|any one|anybody|someone|him|her|my ex) (?:but|except|like|until|before|else)|(?:as|so|more|safer) (?:safe )?(?:as|than) (?:with|i do)|on (?:that|the|your) (?:bike|motorbike|back)|hide and seek|presents?", 0.2),
)
HURT = (
    Row("hands laid on them", (
        Phrase("arm|bathroom|bed|car|collar|door|floor|fridge|ground|hair|neck|stairs|table|throat|wall|wrist",
               "you <f>(?:have |had )?(?:grabbed|held|pinned|dragged|pulled|pushed|shoved|slammed|threw) (?:me|him|her|<child>) (?:down |up |back |hard )*(?:by|against|to|into|onto|down|on|across|off) "
               "(?:the|my|his|her|that) (?:\\w+ )?(?:throat|neck|hair|arms?|wrists?|wall|floor|bed|collar|car|bathroom|stairs|door|ground|fridge|table)"),
        Phrase("battered|bit|choked|elbowed|headbutted|hit|kicked|punched|shook"
               "|slapped|smacked|smothered|spat|stabbed|strangled|suffocated|throttled|thumped|whacked",
               "you <f>(?:have |had )?<struck> (?:(?:me|us|<child>)(?: (?:hard|again|twice|so hard|in (?:the|my) <body>|across (?:the|my) <body>|in front of (?:the kids|our|my|everyone)|last (?:night|week)"
               "|that (?:night|day)|when|and (?:i (?:left|fell|bled|cried|ran|had)|left|the|then|you)|because|round the|over the|with (?:a|your|the) (?:\\w+ )?(?:fist|hand|belt|bottle|pan|phone|remote|shoe|stick)|on (?:my|mon|tues|wednes|thurs|fri|satur|sun)))*<end_any>|my <body>)"
               "(?! (?:up|back|off|away|for (?:a|being)|out\\b(?! over| in)|where it|we |i was (?:down|low|weak|at my)|when (?:we|i was (?:down|low|weak|at my))|on the back|a |as |to (?:do|be|go|try|apply|see|the|my|our|think|choose|it|say|talk)|into (?:the (?:pool|sea|water)|a (?:pool|sea|job|course|corner)|it|this|that)|that |this |through|too|past|on (?:this|that|the swing|a )|in the (?:gut|feels|heart|soul)"
               "|with (?:that|this|the news|your (?:best|eyes|words)|all|a (?:text|question|bill|meme))|at (?:chess|scrabble|fifa|mario|cards|tennis|golf|squash|pool|darts|everything|it|my own game|that)|there|over$|hard (?:to|at)|so hard (?:to|at|in)|like a|in the feels|right in|really|deeply|by))"),
        Phrase("beat|grabbed|hit|kicked|pinned|pushed|shook|shoved|slapped|struck",
               "you <f>(?:have |had )?<shoved> (?:me|us|him|her|<child>) (?:hard |again |twice |so hard |right |back |down )*(?:down (?:the|those|some|our|my) (?:\\w+ )?(?:stairs|steps)|on (?:the|those) stairs|off (?:the|my) (?:\\w+ )?(?:bed|stairs|balcony|chair|step)"
               "|(?:into|against|onto|over|through) (?:the|a|my|our) (?:\\w+ )?(?:wall|door|floor|table|sink|oven|fridge|fireplace|radiator|counter|worktop|wardrobe|window|glass|road|traffic)"
               "|with (?:your (?:fists?|hands?|belt|boot|elbow)|a (?:belt|bottle|pan|shoe|stick|fist|bat|hammer)|the (?:belt|bottle|pan|remote|stick))|by (?:the|my|his|her) <body>|in (?:the|my|his|her) <body>|across (?:the|my|his|her) <body>"
               "|(?:so|that) (?:hard|roughly) (?:i|that|my|it|you)|in front of (?:the kids|our (?:kids|children|son|daughter)|my (?:kids|mum|mother|parents|family))|while i (?:was|had) (?:holding|carrying|pregnant|the baby)|when i was (?:pregnant|holding|carrying)|and (?:i (?:hit|fell|bled|went (?:into|down|over)|cracked|broke)|my (?:head|face|arm|back)))"),
        Phrase("pinned|pushed|shoved|grabbed", "you <f>(?:have |had )?(?:shoved (?:me|us|<child>)(?=\\W*$|[.?]| last night| again(?=\\W*$|[.?]))|(?:pushed|grabbed) (?:<child>|me)(?: hard| so hard)? (?:last night|that night|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?=\\W*$|[.,?])|grabbed my <body>(?! and (?:we|danc|kiss|pull))|pinned me down and (?:said|you|would|i could))"),
        Phrase("burned|burnt|scalded", "you <f>(?:have |had )?(?:burned|burnt|scalded) (?:(?:me|us|<child>)|my <body>) with (?:a|the|your) (?:\\w+ )?(?:cigarette|fag|iron|lighter|pan|kettle|water|tea|coffee|straighteners|poker|match|stove|spoon)"),
        Phrase("watched|saw|seen|heard", "(?:watched|saw|seen|heard) you (?:beat|hit|punch|kick|slap|choke|strangle) (?:me|us|<child>)<end_any>"),
        Phrase("beat|chased", "you <f>(?:have |had )?(?:beat me (?:up|black and blue|so bad(?:ly)?|badly|senseless)|chased me (?:down the (?:road|street|stairs)|(?:out of|through|round|into) (?:the|my|our) (?:\\w+ )?(?:house|flat|street|bathroom|bedroom) (?:with|and|shouting|screaming)|with (?:a|the) (?:knife|bat|hammer|bottle|hurley|stick)))"),
        Phrase("broke|fractured|cracked|dislocated", "you <f>(?:have |had )?(?:broke|broken|fractured|cracked|dislocated) my (?:\\w+ )?(?:wrist|arm|nose|jaw|finger|fingers|ribs?|tooth|teeth|hand|leg|collarbone|cheekbone|shoulder)"),
        Phrase("broke|kicked|smashed", "you <f>(?:have |had )?(?:kicked|broke|broken|smashed) (?:the|my|our) (?:\\w+ )?door (?:in|down)"),
        Phrase("threatened", "you <f>(?:have |had )?threatened to (?:(?:kill|hurt|hit|stab|strangle|shoot|batter|burn) (?:me|us|<child>|my (?:mum|mom|dad|family|parents|sister|brother|dog|cat)|the dog|the cat)|burn (?:it|the house|the flat|my (?:house|flat|things|stuff|clothes|car))|break my (?:<body>|legs|nose|jaw|fingers?|phone)|smash my (?:<body>|teeth|car|windows))"),
        Phrase("hand|hands|fist|finger",
               "you (?:<f>)(?:have |had )?(?:put|laid|lay|raised|got|wrapped|lifted) (?:a |your )?(?:hands?|fists?|fingers?|fist) (?:on|to|at|around|round|against|towards|over) (?:me|my (?:throat|neck|face|mouth|head)|him|her|<child>)"),
        Phrase("chucked|flung|hurled|launched|lobbed|smashed|swung|threw|thrown",
               "you <f>(?:have |had )?(?:threw|thrown|chucked|lobbed|hurled|smashed|swung|launched|flung) (?:a |an |the |your |my |that |his |her |full |hot |glass |things |something |stuff )*(?:\\w+ )?(?:\\w+ )??(?:at|over|on) "
               "(?:me(?! (?:to catch|from|about|out of|in one|all at))|my (?:head|face|back|feet)|us|<child>)"),
        Phrase("broke|hit|kicked|punched|put|smashed",
               "you <f>(?:have |had )?(?:punched|hit|kicked|smashed|put your fist through|put a hole in|broke|broke down|kicked in) (?:a hole in )?(?:the|my|our|a) (?:\\w+ )?(?:wall|door|window|phone|mirror|tv|telly|plates?|windscreen|lock|glass|glasses|furniture) "
               "(?:next to|beside|by|right by|inches from|near|above|behind|in front of|[^.?]{0,20}?from my (?:head|face)|because (?:i|you)|when i|while i|to (?:get (?:in|at)|stop)|in (?:my|a rage|anger|temper|your))"),
        Phrase("hurt|injured", "you <f>(?:have |had )?(?:hurt|injured) (?:me|<child>|my (?:<body>)) (?:physically|and (?:i|it) (?:bled|bruis(?:ed|es)|had to (?:go to (?:hospital|a and e)|see (?:a|the) (?:doctor|gp)))|and left (?:me )?(?:a |with )?(?:big |some )?(?:bruis|marks?)\\w*"
               "|when you (?:hit|grabbed|shoved|slapped|punched|kicked|choked|threw|pushed) (?:me|my)(?! (?:away|out|aside|to))|(?:so|that) bad(?:ly)? (?:that )?i (?:had to go to|went to|ended up in|needed) (?:the )?(?:hospital|doctor|stitches|a and e))"),
    ), 1.0, "(?:i will|going to|could|can|gonna) (?:\\w+ )?(?:tell|say|swear)|who will (?:they|you)|love(?:d)? (?:it )?(?:when|how)|miss (?:it )?(?:when|how|the)|turn(?:s|ed)? me on|mmm|sexy|naughty|so (?:hot|good)|want (?:you|your)|massage|calm|comfort|gentl|soft|felt (?:safe|better|loved)|fell asleep|shoulders?|knee|danc(?:e|ing)|hug|cuddl|kiss|tickl|in your sleep|accident|by mistake|did not mean"
       "|frisbee|\\bball\\b|the ball|pillow|snowball|cushion|water balloon|sponge|confetti|rice|bouquet|keys to|paper plane|sock|popcorn|party|surprise|shade|compliments?|money|ideas?|questions?|curve ?ball|bombshell|lifeline|hint|a look|that look"
       "|(?:a )?lot (?:at|on) (?:me|us)|threw (?:so much|too much|this|that|it all|all (?:this|that|of))|everything (?:at|on)|facts|excuses|accusations|insults|words|numbers|cash|game|match|round of|league|swing|card|goal|paintball|mario|fifa|training|sparring|judo|boxing|rugby|football|wrestl"
       "|tennis|netball|hockey|badminton|volleyball|cricket|bowling|snooker|sledg|skat|skiing|skied|trampolin|playing|played|rematch|slipped|karate|melt|pulled me (?:out of|back from|away from)|out of the (?:road|way|water)|that (?:car|bus|bike)|traffic|saved|nearly (?:fell|got run|stepped)|believed in|puns?|jokes?"
       "|(?:not|never) (?:saying|said|claiming|suggesting)|(?:and say|saying|people i said|never said) (?:that )?you|never (?:hit|slapped|punched|laid|put|hurt|raised|pushed|grabbed)|(?:did|have|would) not (?:hit|slap|punch|lay|put|hurt|raise|push|grab)|(?:if|imagine) you|like you (?:hit|punched|slapped|had)|as if you|felt like|feels like|hit me up|hit me back|grabbed me (?:a|some|one|dinner|lunch|coffee|the last)"
       "|beat me (?:to|at|again|by|in (?:the )?(?:race|quiz|game))|beat me<end>|bit (?:sad|odd)|shook me (?:to|up|awake)|pinned (?:a|the|it)|feelings|heart|(?:for|to) hit|high five|low five|hit me with|hit me<end>(?=.*(?:joke|lol))", 0.1),
    Row("aimed at them", (
        Phrase("spat", "you <f>(?:have )?spat (?:in my face|at (?:me|us|<child>)|on me)"),
        Phrase("threw|hurled|chucked|smashed", "you <f>(?:threw|hurled|chucked|smashed) [^.?]{1,30}? (?:at|against) the (?:wall|door|floor) (?:next to|beside|right by|near|above|behind|in front of) (?:me|my head|us|<child>)"),
        Phrase("drove|run|ran", "you <f>(?:drove (?:the |your |that )?(?:car |van )?(?:straight )?at (?:me|us)|(?:tried to run|nearly ran|ran) me over(?! (?:with|the|my|what|how)))"),
        Phrase("knife|gun|bat|hammer", "you <f>(?:pulled|held|pointed|had|waved|came at me with|got|swung) (?:a |the |your )(?:\\w+ )?(?:knife|gun|bat|hammer) (?:on|at|to|against) (?:me|us|<child>|my \\w+)"),
    ), 1.0, "(?:him|her|them|it)<end>|gun ?fight|nerf|water|cricket|baseball|butter|cook|kitchen|cut the|cake|for (?:the|your)|laughing|by accident", 0.1),
    Row("asked to stop, or shown", (
        Phrase("stop", "stop (?:hitting|choking|kicking|punching|slapping|strangling|shoving|beating up) (?:me|us|<child>)(?! (?:to|into|for|about|on|at|with|in your sleep|up))"),
        Phrase("choke|finger|grab|hand|hit|hurt|raise|shove|slap",
               "(?:please |do not |never |if you |promise (?:me )?you will not |will you )+(?:ever |dare )*(?:(?:hit|grab|choke|shove|slap|lay (?:a|your) (?:hands?|finger) on|put (?:your|a) hands? on|raise your (?:hand|fist) to) (?:me|us|<child>) "
               "(?:again|(?:any more|anymore)|like that|ever again)(?! (?:with|at|for))|hurt (?:me|us|<child>) physically)"),
        Phrase("bruise|marks|scar", "(?:bruises?|marks|scars?) (?:that )?(?:you (?:gave me|left) )?on (?:my|his|her) (?:neck|arms?|wrists?|face|throat|ribs|legs?|back) (?:that you (?:left|made)|from (?:you|your|where|when you)|where you|because of you)"),
        Phrase("black|broken|bruise|finger|split",
               "(?:bruises?|black eye|finger ?marks|broken (?:rib|nose|wrist|finger|tooth|arm|jaw)|split lip) (?:that )?(?:you (?:gave|left|made|caused)|(?:from )?where you (?:grabbed|held|hit|kicked|punched|pinned|squeezed) me|from (?:you(?! and)|when you (?:hit|grabbed|pushed|threw|shoved|kicked|held|pinned)|where you|your (?:hands?|fists?|grip)))"),
        Phrase("black|bruise|marks|split", "you <f>(?:gave me|left|have left|left me with) (?:a |me |with |big |these |all )*(?:bruises|black eye|bruised (?:ribs?|arms?|wrists?|face|jaw|neck|eye)|marks on (?:my|his|her)|split lip)"),
        Phrase("violent|abusive|physically",
               r"you (?:are|were|have been|got|get|became) <f>(?:a |an )?(?:(?:physically )?(?:abusive|violent)|physically aggressive)(?: (?:man|woman|person|partner|husband|wife|bully|drunk))?(?: (?:and|when|to|towards|with|again|that|last)\b|<end>)"),
        Phrase("abuse|beatings|violence|abused", r"(?:your (?:abuse|violence|beatings)|you <f>(?:have )?(?:physically )?abused (?:me|us|<child>))(?! of)"),
        Phrase("locked|trapped|barricaded|let|blocked|held",
               "you <f>(?:have |had |would |did |will )?(?:locked|trapped|barricaded|not let|blocked|held) (?:me|us|the door|my way)(?: (?:in (?:the|my|a|your|our) <room>|inside (?:the|my|a|your|our) <room>|in(?=\\W*$|[.?]|, (?!with)| and (?:went|left|took))|against my will|from leaving|leave|go home|get (?:out|past)|(?:so|and) (?:i could not (?:leave|get (?:out|past)|go)|you would not|would not) ?(?:let|leave|get)?))"),
        Phrase("assaulted|attacked|drugged|molested|rape|sexually|spiked",
               "you <f>(?:have |had )?(?:(?:raped|sexually assaulted|molested|drugged) (?:me|us|<child>)|spiked (?:me|my drink)|(?:assaulted|attacked) (?:me|us|<child>)(?: (?:last night|that night|in (?:the|my|our|front)|with (?:a|your (?:fists?|hands?))|on (?:mon|tues|wednes|thurs|fri|satur|sun)day))*(?=\\W*$|[.?]))"),
        Phrase("choke|kill|rape|strangle|stab", "you <f>(?:have |had )?tried to (?:strangle|choke|kill|rape|stab) (?:me|us|<child>)(?! with (?!a (?:knife|bat|hammer)|your (?:hands?|fists?)))"),
        Phrase("coerced|forced", "you <f>(?:have |had )?(?:forced yourself on (?:me|her|him)|(?:forced|coerced) me (?:into (?:sex|bed|having sex|sleeping with)|to (?:have sex|sleep with|touch (?:you|your)|perform)))"),
        Phrase("consent", "(?:touched me|had sex with me|slept with me|undressed me|did (?:that|it|things) to me) (?:\\w+ ){0,3}?without my consent"),
        Phrase("said|told|stop", "(?:i (?:said|told you) (?:no|stop) and you (?:did not stop|carried on|did it anyway)(?=\\W*$|[.,?])|you did not stop when i (?:said|told you) (?:no|stop|to stop)(?=\\W*$|[.,?]))"),
    ), 1.0, "(?:football|rugby|bike|fall|climb|moving|skiing|roller|gym)|love ?bite|hick(?:ey|ies)|tickl|feelings|emotionally|verbal|mentally|tattoo|passive|(?:hit|grab|beat|push) me (?:again|like that)(?=.*(?:game|chess|fifa|mario|scrabble))"
       "|(?:hurt me|hurt us) (?:again|(?:any more|anymore)|like that)(?!.*(?:hit|physic|fist|violent|police))|block(?:ed)? me (?:on|from|in|out|so|there|everywhere)|number|insta|whatsapp|locked (?:me )?out (?:of (?:the|our) (?:account|netflix)|again|by)|\\bpay\\b|held me (?:up|in (?:your|bed)|all night|so (?:tight|close))"
       "|trapped me (?:with|in (?:your|this) (?:eyes|conversation))|(?:hungry|early)|mistake|accident|with (?:kisses|a pillow|cuddles|hugs)|photo|picture|(?:not|never) (?:violent|abusive|aggressive)|(?:my|the) (?:photo|drink) without my consent|were you|are you|(?:not|never) (?:saying|said|claiming|suggesting)|(?:and say|saying|people i said|never said) (?:that )?you|question|verbal|my (?:post|comment)|online|jokes?|puns?|as a (?:child|kid)|when you were|your (?:dad|father|mum|mother|ex|childhood)|suffered|survived|by mistake|without (?:a|saying)", 0.1),
)
# fmt: on
