"""What they say when they are hurt, and when they are warm."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("dear",
          "(?:you|your (?:voice|face|laugh|smile|hugs?|cooking|texts)|us|talking to you|seeing you"
          r"|hearing from you|being with you|our \w+)"),
)

HURT = (
    Row("it hurt", (
        Phrase("broke|crushed|deep|hard|hurt|made|painful|stung",
               "(?:that|this|it|you|what you (?:said|did)|your (?:words|message)|reading (?:that|this)"
               "|seeing (?:that|you)) <f>(?:has |have |had |did |does |also )*(?:hurt|hurts|stung|broke me"
               "|broken me|crushed me|broke my heart|cut deep|was (?:so )?(?:painful|hurtful)|hit (?:me )?hard"
               "|made me (?:cry|feel (?:small|worthless|stupid|invisible|like nothing|unloved|alone|so small"
               "|ashamed|used|unwanted|guilty)))(?: (?:me|a lot|so much|more than|that|when|to|deeply|like hell"
               "|badly|my feelings))*"),
    ), 1.0,
    "my (?:back|knee|toe|head|leg|foot|stomach|eyes|shoulder)|laugh|gym|squats|tooth|did (?:it|that|i"
    "|this) hurt|did not hurt|not (?:want|mean)|will not hurt|happy|so cute|the (?:film|song|video|wedding)"),
    Row("hurt", (
        Phrase("abandoned|alone|ashamed|betrayed|broken|bruised|crushed|crying|devastated|disappointed|empty"
               "|falling|gutted|heartbroken|humiliated|hurt|ignored|invisible|let|lonely|miserable|pieces"
               "|rejected|sad|tears|unheard|unloved|unseen|used|worthless|wounded",
               "i (?:am|feel|felt|was|have been|have felt) <f>(?:so |very |deeply |really |too |just |still "
               "|a bit |pretty |completely |heart )*(?:hurt|heartbroken|broken|crushed|devastated|betrayed"
               "|let down|humiliated|unloved|invisible|ignored|abandoned|rejected|gutted by|worthless|used"
               "|unheard|unseen|wounded|ashamed|bruised|empty|lonely|alone|crying|in pieces|in tears"
               r"|falling apart|disappointed in you|so sad|sad|miserable)(?=\W*$|[.,?]| by| when| because"
               "| that you| and| in| about (?:us|you|what|this)| with| right| for| all| again| since| without"
               "| every| here)"),
    ), 1.0,
    "not (?:hurt|sad)|was (?:hurt|broken) (?:in|at|playing)|match|game|spurs|arsenal|film|episode|series"
    "|crying (?:laughing|with laughter|at (?:this|that))|so sad (?:about the|for|that (?:the|he|she|they))"
    "|home alone|alone (?:in the house|at home|tonight|until|for)|gutted about|phone|arm|leg|used to"
    "|ignored my alarm|pizza|crying laughing|empty stomach|fridge"),
    Row("heart broken", (
        Phrase("heart", "(?:broke|breaks|breaking|broken) my heart"),
        Phrase("breaking|broken|pieces", "(?:my heart|it) (?:is|was) (?:broken|breaking|in pieces)"),
        Phrase("cried|cry",
               "(?:cried|crying|cry) (?:all (?:night|day|week|weekend)|myself to sleep|every (?:night|day)"
               "|for (?:hours|days|weeks)|because of (?:you|this|us)|over (?:you|us|this))"),
        Phrase("cried|wept", "i (?:have )?(?:cried|wept)(?: (?:so much|a lot|again|today|last night))?<end>"),
        Phrase("felt|hurt",
               "(?:do you )?(?:know|have any idea) how (?:much )?(?:that|it|this|you) (?:hurt|hurts|felt)"),
        Phrase("idea", "you have no idea how (?:much )?(?:this|that|it) hurts?"),
        Phrase("hurts", "it hurts (?:that|when|to|so|me|every|like|knowing|seeing)"),
        Phrase("pain", "i (?:am|was) (?:in )?(?:so much )?pain(?= because| over| and you|<end>)"),
        Phrase("hurt", "(?:you|that) (?:really )?hurt (?:me|my feelings)"),
    ), 1.0,
    "(?:my|your) (?:back|tooth|knee|leg|head|foot|ankle|throat)|film|movie|puppy|episode|dog|ending"
    "|it hurts (?:to|when) (?:walk|swallow|pee|sit|laugh|run|i (?:walk|swallow|bend))|period|cramps|doctor"
    "|did (?:i|that) hurt"),
)

WARM = (
    Row("misses us", (
        Phrase("miss",
               "(?:i |we |really |still |just |also |so |do |kind of |sort of |honestly,? |always |and "
               "|to be honest,? |miss,? )*(?:miss|missed|missing) (?:<dear>|this|it|the old (?:us|days)|(?:how"
               "|what) we|hearing|talking|the way (?:we|you))"),
    ), 1.0,
    "miss(?:ed)? (?:it|this|you|your) (?:call|bus|stop|train|turn|by|text|message|deadline|the)|your call"
    "|do not miss|did you miss|(?:not|never) miss|you will miss|will not miss|missed (?:it|this)<end>"
    "|miss the (?:bus|train|start)|you (?:miss|missed)|hit and"),
    Row("says love", (
        Phrase("adore|care|cherish|love|treasure",
               "(?:i |we |still |always |really |do |will always |love you |and )*(?:love|adore|cherish"
               "|care about|care for|treasure) you(?: (?:too|so much|loads|lots|always|more|all|to|both"
               r"|very much|xx?|both so))?(?=\W*$|[.,?]| x| and| more| still| but| babe| baby| always)"),
    ), 0.9,
    "(?:not|never|no longer|stopped|used to) <f>(?:love|in love|care)|i do not love|thought you loved"
    "|if you love|do you love|loved you"),
    Row("thinks of me", (
        Phrase("dreamed|dreaming|dreamt|think|thought",
               "(?:i |have |i have |been |was |am |just |still |keep |kept |always "
               "|to be honest,? )*(?:thinking|thought|think|dreamt|dreaming|dreamed) (?:about|of) (?:you|us|our"
               r"|what you (?:said|wrote)|your (?:letter|message))(?=\W*$|[.,?]| today| a lot| and| lately| all"
               "| since| every| when| recently| said| with)"),
    ), 1.0, "not (?:want|going)|stop|never|hate"),
    Row("thought of me", (
        Phrase("ate|found|heard|made|passed|read|saw|smelled|walked|watched",
               "(?:saw|heard|found|passed|read|watched|ate|made|smelled"
               r"|walked past) (?:\w+ ){1,6}?(?:and (?:it )?(?:made me (?:smile|think)|thought of you"
               "|reminded me)|(?:it )?made me (?:smile|think of you|laugh)|reminded me of (?:you|us)"
               "|like (?:yours|ours|rufus|you))"),
        Phrase("made", "(?:made me (?:smile|think of you))"),
        Phrase("remind", "(?:remind(?:s|ed)?|reminding) me of (?:you|us)"),
        Phrase("thought", "thought of you"),
    ), 1.0, "not|sick|angry|hate"),
    Row("cares how I am", (
        Phrase("been|everything|how|r|things",
               "(?:how are you|how r you|how you|hows you|how have you been|how is everything|how are things"
               r"|how did (?:it|the|your) \w+)(?: (?:holding up|doing|feeling|coping|been|go|going|today|keeping"
               r"|really))?(?=\W*$|[.,?]| x| these| doing| after)"),
        Phrase("holding", "how (?:are )?you holding up"),
        Phrase("did",
               r"did you (?:get home|sleep|eat|manage|get there|make it)(?: \w+){0,2}(?: okay| safe| safely"
               "| alright| in)"),
        Phrase("hope|hoping",
               r"(?:hope|hoping) (?:you|your|it|everything|things|the|today|mum|all)(?: \w+){0,3} (?:okay|well"
               "|good|alright|better|safe|great|easier|went|gets?|is|are|goes|like|enjoy|had|have)"),
        Phrase("alright|feeling|okay|safe", "(?:are|r) you (?:okay|alright|safe|feeling better)"),
        Phrase("care", "take care(?: of yourself)?<end>"),
        Phrase("yourself", "look after yourself"),
        Phrase("rest", "rest up"),
        Phrase("well", "get well"),
        Phrase("feel", "feel better"),
    ), 0.8,
    "how are you (?:so|not|going to|getting|still)|rot|(?:do not|never) (?:reply|write|contact)"
    "|how are you paying|hope you (?:are happy|rot|choke|know what)|hope it was worth"),
    Row("good wishes and thanks", (
        Phrase("good|great|happy|lovely|merry|nice",
               "(?:happy|merry|have a (?:good|great|lovely|nice)) (?:bday|birthday|b day|christmas|xmas"
               "|anniversary|easter|valentines?|new year|one|day|time|trip|weekend|holiday|week|evening"
               "|night)(?! everyone| all)"),
        Phrase("luck", "good luck (?:with|for|on|today|tomorrow|at|in|xx?|<end>)"),
        Phrase("congrat", r"congrat\w*"),
        Phrase("done", "well done"),
        Phrase("proud", "(?:so |really |i am )*proud of you"),
        Phrase("thank", "thank (?:you|u) (?:for|so|x)"),
        Phrase("thanks", "thanks (?:for|so much|a lot|babe|love)"),
        Phrase("kind|lovely|nice|sweet|thoughtful",
               "(?:so |that was |you are |really |how |too )+(?:kind|sweet|thoughtful|lovely|nice) of you"),
        Phrase("mean", "means? a lot"),
        Phrase("appreciate", "appreciate (?:you|it|that|this)"),
        Phrase("sending", "sending (?:love|hugs|you|a hug)"),
        Phrase("sleep", "sleep well"),
        Phrase("sweet", "sweet dreams"),
        Phrase("big", "big hug"),
        Phrase("hugs", "hugs"),
    ), 0.8, "nothing|everyone|for ruining|no thanks|whole list"),
    Row("says sorry", (
        Phrase("apologi|apology|sorry",
               "(?:i )?(?:am |owe you |really |just |want to |wanted to |so |do |did |also )*(?:sorry"
               "|apologi[sz]e|an apology|apologies) <f>(?:i |for |about |that |if |to you |you )*(?:was|went"
               "|quiet|wasnt|hurt|shouted|snapped|said|how|being|have|had|did|my|lost|ignored|the other|last"
               "|what|not|you|everything|earlier|yesterday|made|let|so|disappeared|took)"),
        Phrase("apology", "i owe you an apology"),
        Phrase("fair", "it was not fair (?:on|to|of)"),
        Phrase("fair", "was not fair<end>"),
        Phrase("right", "(?:you were|you are) right(?: about)?"),
        Phrase("bad|fault", "my (?:bad|fault)"),
        Phrase("hard|harsh|line|order|unfair|wrong", "i was (?:wrong|unfair|harsh|too hard|out of (?:order|line))"),
        Phrase("should", "i should not have (?:said|shouted|snapped|ignored|gone|done|been)"),
        Phrase("reacted|regret", "i (?:over ?reacted|regret (?:what|how|shouting|ending|it|that|leaving))"),
    ), 0.9,
    "not sorry|sorry not sorry|sorry for (?:loving|existing|caring|wasting)|right,? (?:and|but)"
    "|sorry (?:but )?(?:it is|we are|i can not|this is) over|not my fault|all my fault is|sorry you feel"
    "|(?:always|never) my fault|you are right to|sorry but|regret (?:you|meeting|it all)"),
    Row("old warmth", (
        Phrase("book|hoodie|jacket|jumper|letter|mug|note|photo|plant|playlist|shirt|socks",
               "i (?:kept|still have|wear|found|have kept|still wear|still use"
               "|still sleep)[^.?]{0,25}your (?:hoodie|shirt|jumper|mug|book|letter|note|photo|playlist|jacket"
               "|t ?shirt|socks|plant)"),
        Phrase("listened", "listened to (?:that|our|the|your) (?:song|playlist|album)"),
        Phrase("song", "(?:our|that) song"),
        Phrase("baked|cooked|made", "(?:made|cooked|baked) your"),
        Phrase("wish", "wish you were here"),
        Phrase("wanted", "wanted (?:to tell you|you to know|to hear|to (?:say|wish))"),
        Phrase("checking|hello|hi|saying|wanted", "just (?:checking in|wanted to|saying hi|hi|hello)"),
        Phrase("glad", "glad (?:you|we|to)"),
        Phrase("good", "good to (?:see|hear|talk)"),
        Phrase("nice", "nice (?:to|seeing|hearing|talking|chat)"),
        Phrase("look", "(?:you looked|you look) (?:good|nice|great|happy|beautiful|lovely|well)"),
        Phrase("stop", "can not stop (?:thinking|smiling)"),
        Phrase("come", "come home"),
        Phrase("miss", "(?:kids?|dog|everyone|mum) (?:miss|misses) (?:the old|you|us)"),
        Phrase("happy|laugh|smile", "(?:we|you) (?:always )?make me (?:laugh|smile|happy)"),
        Phrase("only", "only you would"),
    ), 0.7,
    r"come home (?:and|at|from|to (?:get|pick)|late|now)|come home<end>.*\?|do not come home|when (?:do|will"
    "|are) you|to tell you (?:it|we|i do not|i am done|to stop|that it)|glad (?:it is|we are|you are) (?:over"
    "|gone|done)|not (?:come|glad)|when you come home|did you come home|want (?:it|them) back"),
)
# fmt: on
