"""What they say when they are open to a talk."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("talk",
          "(?:talk|chat|speak|meet(?: up)?|listen|catch up|sit down|have a (?:(?:proper|real|quick"
          "|good|little|calm) )?(?:talk|chat|conversation|coffee|call|catch up)|grab a coffee|go for a (?:walk|coffee|drink)|hear (?:you|it|your side|what you"
          "|each other)|understand|see you|facetime|work (?:this|it|things) out|sort (?:this|it|things) out)"),
    Named("yes", "(?:yes|okay|fine|sure|alright|all right|i guess|maybe|right|go on then|well|lets|happy to|then)"),
    Named("day",
          "(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?"
          "|thurs?|thu|fri|sat|sun|this (?:week|weekend|evening|afternoon)|next week|the weekend|weekend|later"
          r"|after (?:work|\d+)|at \d+|around \d+|in the (?:morning|evening)|\d+(?:pm|am))"),
    Named("call",
          "(?:call|ring|phone|facetime|video call|come over|come round|pop round|visit|drop by"
          "|give me a (?:call|ring|bell)|text|message|write to)"),
)

OPEN = (
    Row("we can talk", (
        Phrase("call|catch|chat|coffee|conversation|drink|facetime|grab|hear|listen|meet|see|sit|sort|speak"
               "|talk|understand|walk|work",
               "(?:we|you and i) <f>(?:can|could|should|will|might|ought to) <f><talk>"),
    )),
    Row("can we talk", (
        Phrase("call|catch|chat|coffee|conversation|drink|drop|facetime|give|grab|hear|listen|meet|message|over"
               "|phone|ring|round|see|sit|sort|speak|talk|text|understand|video|visit|walk|work|write",
               "(?:can|could|shall|should|may|will|would) (?:we|you and i|i) <f>(?:please )?<f>(?:<talk>"
               r"|<call>(?: you)?)(?! \w+ (?:lease|rent))"),
    ), 1.0, "can i (?:call|see|text) (?:you )?(?:back|later about|in a (?:sec|min|bit))|we not"),
    Row("let us talk", (
        Phrase("let|maybe|think|us",
               "(?:let us|i want us to|i would like us to|i think we (?:should|could|can|need to)"
               "|we should maybe|maybe we (?:can|could|should)) <f>(?:all |at least |try to |just )?<talk>"),
    )),
    Row("ready to talk", (
        Phrase("call|catch|chat|coffee|conversation|drink|facetime|grab|hear|listen|meet|see|sit|sort|speak"
               "|talk|understand|walk|work",
               "(?:i am|i feel|feel|am|i will be|i would be|i might be|i think i am|think i am) <f>(?:now "
               "|finally )?(?:ready|open|willing|happy|prepared|calm enough|able|up|free|okay|in a better place"
               "|here|good|glad|up for it|down|keen) <f>(?:to|for|with|if you (?:want|need"
               "|still want) to) <f>(?:<talk>|a (?:talk|chat|call|conversation|coffee|walk)|talking|listening"
               r"|meeting|hear(?:ing)?)(?: |\b)"),
    )),
    Row("I can listen", (
        Phrase("give|hear|listen|meet|sit|talk|try|understand|work",
               "i <f>(?:can|could|will|would like to|want to|would|am going to|think i can|do want to"
               "|really want to|would love to) <f>(?:listen|hear (?:you|your side|it|what you|you out)"
               "|understand|talk (?:to you|about (?:us|this|it|what)|properly|now|if|<day>)|talk(?= about us|<end>)"
               "|meet(?: you| up)?|give (?:it|us|this|you) (?:another|one more|a) (?:chance|try|go|chat|call)"
               "|try again|try to talk|work (?:on|through) (?:this|it|us)|sit down)"),
    ), 1.0, "i could talk|talk (?:to|with) (?:him|her|them|my)|can meet (?:him|her|them)|want to understand why"),
    Row("whenever you are ready", (
        Phrase("ready", "ready when you are"),
        Phrase("ready", "when(?:ever)? you are ready(?: to talk)?"),
        Phrase("door", "(?:my )?door is (?:always )?open"),
        Phrase("always", "you can always (?:talk to|call|reach|come to) me"),
        Phrase("talk", "i am here if you (?:want|need) to talk"),
        Phrase("need|want|would",
               "if you (?:still )?(?:want|would like|need) to (?:<talk>|<call>)(?: (?:me|it"
               "|about it))?,? (?:i am|we can|you can|that is okay|i will|then|just|let me)"),
    )),
    Row("yes to a talk", (
        Phrase("yes", "yes to (?:talking|a talk|a call|coffee|meeting|that talk|a chat)"),
        Phrase("call|chat|coffee|drink|let|listen|talk|walk|would",
               "<yes>,? (?:<f>)(?:to )?(?:coffee|a (?:call|coffee|walk|drink|talk|chat)|let us talk|we can talk"
               "|i will listen|talk to me|i would like that)(?:<end>| on| at| then| with| some| no| but)"),
    )),
    Row("a call or a coffee offered", (
        Phrase("call|chat|coffee|conversation|drink|meet|talk|walk",
               "(?:maybe |perhaps |how about |what about |fancy |want |do you want |do you fancy "
               "|would you like |up for |shall we do |we could do |can we do )+(?:a |to (?:have|go for|grab"
               "|get) (?:a )?)?(?:short |quick |little |proper )?(?:call|chat|coffee|walk|talk|drink|meet ?up"
               "|conversation)"),
    ), 1.0,
    "coffee (?:now|from|while|machine|before work|black)|(?:want|like) (?:a )?coffee(?=<end>)|takeaway"
    "|from (?:the|costa|starbucks)|walk (?:the|with the|rufus)|do you take|in bed"),
    Row("asks whether I want to talk", (
        Phrase("able|around|fancy|free|like|mind|up|wanna|want|willing",
               "(?:would you |do you |did you |if you |are you |you )(?:still |maybe |ever |be )*(?:like|want|wanna"
               "|free|fancy|mind|up for|willing|around|able)(?: to| for)? <f>(?:<talk>|talking|<call> me"
               "|meeting)(?! (?:my|the|him|her))"),
    ), 1.0,
    "talk to (?:my|the|him|her|them)|speak (?:to|french|german|up)|see you (?:in|at)|call me (?:back|when)"
    "|so now|oh so|not want to|never want"),
    Row("you can call tomorrow", (
        Phrase("call|drop|facetime|give|message|over|phone|ring|round|text|video|visit|write",
               "you (?:can|could|may) <f><call>(?: me)? (?:me )?<f>(?:on |at |around |from |any ?time |anytime "
               "|whenever |if )*(?:<day>|you (?:want|like|need)|anytime|any time|whenever|instead|now)"),
    ), 1.0, "text me (?:when|the|if you (?:get|need anything))|instead"),
    Row("call me at eight", (
        Phrase("call|facetime|meet|phone|ring|see",
               "(?:call|ring|phone|facetime|meet|see) me <f>(?:at|on|after|around|tomorrow|tonight|later|sunday"
               "|monday|tuesday|wednesday|thursday|friday|saturday|this|by|for a|at the)(?! (?:work|airport"
               r"|station|gate|bus|entrance|bar|shop)\b)"),
    ), 0.8,
    "urgent|emergency|when you (?:get|are|finish|land|leave)|about (?:the|your)|on my (?:work|other|new)"
    "|later about|on the (?:landline|way)|if"),
    Row("rather talk than text", (
        Phrase("rather",
               "(?:i would |i had |would )?rather (?:we )?(?:<talk>|call|do it in person|do this in person"
               "|talk in person) (?:you |me )?(?:than|in person|face to face|over the phone|properly)"),
    )),
    Row("terms for a talk", (
        Phrase("agenda|arguing|blaming|coffee|crying|drama|fighting|friends|pressure|promises|shouting"
               "|somewhere|talk|yelling",
               "(?:<yes>|but),? (?:but )?(?:no (?:crying|yelling|shouting|fighting|drama|promises|pressure"
               "|agenda|arguing|blaming)|somewhere (?:public|neutral|quiet)|just (?:to talk|talking|a talk"
               "|coffee|as friends))"),
        Phrase("crying|shouting|yelling",
               "no (?:crying|yelling|shouting)(?: and no (?:crying|yelling|shouting))? from (?:either|any"
               "|both) of us"),
    )),
    Row("read the letter, and asks on", (
        Phrase("email|letter|message|note|text",
               "(?:i (?:read|got|saw|have read) your (?:letter|message|email|note|text)s?)[^?]{0,40}(?:can we"
               "|could we|i want to|i would like to|let us|we should|thank you)"),
    ), 0.9, "nothing|too late|not change|stop|no"),
    Row("need to talk: willing, not warm", (
        Phrase("chat|speak|talk", "(?:we|i think we) <f>(?:do )?(?:need|have) to (?:have a )?(?:talk|speak|chat)"),
    ), 0.7,
    "(?:talk|speak|chat) (?:to you )?about (?:the |that |this |your |our |my |his |her |those |these |what is |state of |whose |who )*(?!us\\b|what happened|everything|things)(?:\\w+ ){0,6}?(?:fridge|freezer|kitchen|bathroom|bins?|recycling|dish(?:es|washer)|washing"
    "|laundry|hoover(?:ing)?|oven|toilet|shower|sofa|curtains|carpet|mould|socks|towels|playlists?|haircut|moustache|beard|shoes|trousers|crocs|cat|dog|hamster|sourdough|lasagne|curry|recipe|snacks?|biscuits?|cheese"
    "|finale|episode|season|ending|trailer|match|goal|game|referee|ref|plot|parking|thermostat|heating|boiler|garden|lawn|weather)"),
    Row("asks me to come or call", (
        Phrase("call|give|meet|over|pick|ring|round|talk",
               "(?:can|could|will) you <f>(?:come over|come round|call me|meet me|talk(?= to me|<end>)"
               "|give me a (?:call|ring)|ring me|come home and talk|pick up so we can)(?: (?:tonight|tomorrow"
               "|later|please|so we can talk|and talk))?"),
    ), 0.7, "when you|on your way|milk|about the|work|the (?:dog|kids?)|from|urgent|doctor|hospital|pick|grab|bring"),
    Row("with a counsellor", (
        Phrase("counsel|mediation|mediator|therapist|therapy",
               "(?:let us|we should|we could|can we|i would like (?:us )?to|i want to|willing to|happy to|if we"
               "|maybe) <f>(?:try|see|go to|do|book) <f>(?:a |the |some |couples |couple |our )*(?:counsell?ing"
               "|counsell?or|therapy|therapist|mediation|mediator)"),
        Phrase("counsel|mediator|therapist",
               "(?:talk|meet|sit down|speak) (?:with|to|at) (?:the|a|our) (?:counsell?or|therapist|mediator)"),
    )),
)

OTHER_WAY = (
    Row("another way is named", (
        Phrase("hear|listen|talk",
               "i (?:do not )?need (?:you to|someone to) (?:just )?(?:listen|talk to me|hear me)"),
        Phrase("why", "why not now"),
        Phrase("message|text|write",
               "(?:can not talk|do not call),? (?:just |so )?(?:text|message|write)(?: me)?(?: instead)?<end>"),
        Phrase("instead", "text me instead"),
        Phrase("talk", "can not talk,? text"),
    ), 0.6, "when|wrong|you never"),
)
# fmt: on
