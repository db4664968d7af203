"""Self-harm said round about: goodbyes, last wishes, and what is to come after."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("kin",
          "(?:(?:my |our |the |your )?(?:mum|mom|mam|dad|nan|gran|grandma|grandad|kids?|children|boys|girls|son"
          "|daughter|family|parents|brother|sister|baby|little one|dog|cat|bairns?|[a-z]+|[a-z]+ and [a-z]+))"),
    Named("trip",
          "(?:work|at (?:mum|dad|the|my|a)|gym|train|flight|airport|holiday|trip|away (?:for|until|this|next|at"
          "|with)|weekend|school|key|parcel|delivery|water the|feed|cat sit|plants?|bins?|until (?:mon|tue|wed"
          "|thu|fri|sat|sun|next|the)|back (?:on|by|at|in|from)|conference|shift|meeting|party|dentist|hotel"
          "|visa)"),
)

GOODBYE = (
    Row("a last goodbye", (
        Phrase("farewell|goodbye", "(?:final|last|forever) (?:goodbye|farewell)s?"),
        Phrase("goodbye",
               "goodbye (?:forever|for ever|for good|world|cruel world|life|everyone|everybody|to everyone"
               "|for the last time|all)"),
        Phrase("farewells|goodbyes|peace",
               "(?:said|say|saying|make|making|made) (?:all )?my (?:last |final )?(?:goodbyes|farewells"
               "|peace with (?:it|god|dying|everything))"),
    ), 0.6,
    r"cruel world\W+(?:i am |we are )?(?:going|off|heading|back) (?:out )?(?:to|into|for|in for) (?:(?:the|my|a|an|another|double|more|do|some|this|see|with) )*(?:\w+ )?"
    r"(?:dentists?|d[entis]{5}t|ikea|gym|spin|meetings?|lectures?|exams?|maths|physics|tax(?:es)?(?: return)?|shift|in ?laws|parents evening|supermarket|shops?|shopping|tesco|asda|lidl|aldi"
    r"|laundry|ironing|dishes|washing ?up|hoovering|training|wedding|waxing|wax|haircut|hairdressers?|jury duty|interview|presentation|post office|mot)\b|leaving do|airport|colleagues|work|office|class|school|uni|chocolate|carbs|party|(?:my|the) (?:team"
    "|last day)|sugar|hair|flat|house|car", 0.1),
    Row("a goodbye letter", (
        Phrase("finished|leave|leaving|left|made|recorded|write|writing|written|wrote",
               "(?:wrote|written|writing|write|left|leaving|leave|finished|recorded|made) <f>(?:my |a |the "
               "|some |you a |you all |everyone |you |my own |all my |them )*(?:(?:goodbye|final|last|farewell"
               "|suicide)(?: (?:note|letter|message|video)s?)|(?:note|letter|message|video)s? <f>(?:for"
               r"|to) (?:\w+ ){1,4}(?:when|after|once) i (?:am|go)|(?:note|letter)s? (?:to|for) (?:everyone"
               "|each of (?:you|them)|all of (?:you|them)|everyone i love))"),
    ), 1.0, r"\byou (?:wrote|left)|cover letter|resign|landlord|work|teacher", 0.4),
    Row("last words for others", (
        Phrase("let|tell",
               "(?:tell|let) <kin> (?:know )?(?:that )?<f>i (?:loved|always loved|am (?:so "
               "|really )?sorry(?: for everything| i (?:could|was|did)| i am| that i| it|<end>)"
               "|will (?:always love|be watching|miss)|tried(?: my best)?<end>|did (?:love|try)|never meant)"),
    ), 0.6,
    r"loved (?:it|the|that|her \w+|his \w+|your|seeing|meeting|how)|sorry (?:i (?:could|can) not (?:come|make)"
    "|i (?:am|was) late|i missed|about)|<trip>|cooking|ab(?:ou)?t to (?:try|eat|go on|enter|meet)|roller|dinner"
    "|lasagne|present|gift|card|party", 0.1),
    Row("who shall look after them", (
        Phrase("care|good|keep|look|mind|please|raise|there|watch",
               "(?:promise (?:me )?|you will |please |can you |will you |you have to "
               "|make sure you )*(?:look after|take (?:good )?care of|be good to|watch over|raise|be there for"
               r"|mind|please love|keep an eye on) <f><kin> (?:\w+ ){0,4}?(?:when i <gone>|after i <gone>"
               "|once i <gone>|if i <f>(?:am not|do not|die|go|can not be)|if (?:any|some)thing happens"
               "|for me when i|when i can not (?:any more|anymore)|when i leave this)"),
    ), 0.8, "<trip>|gone (?:to|out|for|on)|while i|can not make it|if i am not (?:back|home|there|in)", 0.2),
    Row("should something happen to me", (
        Phrase("happen",
               "(?:in case|if) (?:anything|something)(?: bad| terrible)? (?:ever )?<f>(?:happens|happened"
               "|does happen) to me"),
        Phrase("alive|around|come|die|here|make|through|wake",
               "(?:in case|if) i <f>(?:do not (?:make it|wake up|come (?:back|home))|am not (?:here|around"
               "|alive) (?:tomorrow|in the morning|(?:any more|anymore)|after|next)|(?:do|should) (?:die"
               "|go through with))"),
        Phrase("shocked|surprised",
               "(?:do not|not) be (?:surprised|shocked) (?:if|when) <f>(?:i (?:am not (?:here|around|alive)"
               "|am (?:dead|gone)|<gone>)|something happens to me|you (?:find|hear|get (?:a|the) (?:call"
               "|phone)))"),
    ), 0.7,
    "insurance|flight|will and|do not come (?:back|home) (?:with|until|late)|surprised (?:if"
    "|when) i (?:am )?(?:gone|not here) (?:to|by|when you get)|<trip>|make it (?:to|on time|by|in time)|asleep", 0.1),
    Row("when you read this", (
        Phrase("dead|gone|here|peace",
               r"i (?:will|might) (?:\w+ ){0,2}(?:be )?<f>(?:gone|dead|at peace|not be here) (?:by the time|when"
               "|before) you (?:read|get|see|find|hear) (?:this|it)"),
        Phrase("find|get|hear|listen|open|read|receive|see",
               "(?:by the time|when|once|if|after) you <f>(?:are )?<f>(?:read|get|see|hear|find|reading|open"
               "|listen to|receive) this,? <f>(?:message |text |note |letter )?<f>(?:then )?(?:i (?:will|might"
               r"|should) (?:\w+ ){0,2}(?:be )?<f>(?:gone|dead|not be here|be at peace|no longer"
               "|be somewhere better|have left this|be with)|it will (?:already |all )?be (?:over|too late"
               "|done)|i am (?:already )?(?:gone|dead|no longer))"),
    ), 0.9, "plane|train|asleep|on my way|work|landed|gone to|left for|flight|bed", 0.3),
    Row("found dead", (
        Phrase("find",
               "(?:you|they|someone|somebody) will find (?:me (?:dead|gone|in the morning|when|like|cold"
               "|hanging|lying)|my body)"),
    ), 1.0, "in the (?:pub|kitchen|garden|bar|shop)|find me (?:when you|like this|in the morning queue)", 0.4),
    Row("my funeral", (
        Phrase("coffin|eulogy|funeral|grave|wake",
               "(?:my|at my|to my|for my) <f>(?:own )?(?:funeral|grave|coffin|wake|eulogy)"),
        Phrase("bury", "bury me<end>"),
    ), 0.6,
    "laugh|song|play|outfit|to my grave|secret|grave mistake|digging|dig(?:ging)? my own|take (?:it|this|that)"
    "|wake up|in my wake|my wake ", 0.1),
    Row("remember me", (
        Phrase("always|forget|forgive|hope|know|please|remember",
               "(?:remember|know|never forget|always know|just know|please know|hope you know|remember me"
               "|forgive me|please forgive me)(?: that| how much)? <f>(?:i (?:loved|always loved|did love"
               "|really loved) (?:you|him|her|them|the kids)|fondly|when i <gone>|as (?:someone who|happy"
               "|i was)|for (?:what i am about|the good|leaving))"),
    ), 0.5,
    "when we|first|restaurant|holiday|that (?:time|place|day)|even (?:when|if)|but|breaking|break ?up|moving on"
    "|together", 0.1),
    Row("my death on your conscience", (
        Phrase("because|blame|doing|fault|on",
               "(?:your fault|on you|because of you|blame you|blame yourself|your doing) (?:if"
               "|when) i (?:<f>)(?:die|am dead|end it|do it|am gone|do something|kill <myself>|am not here)"),
        Phrase("conscience|hands|if|when",
               "(?:my (?:blood|death)|this|it) (?:is|will be|be|on) <f>(?:all )?(?:on )?(?:your (?:hands"
               "|conscience)|you (?:if|when) i)"),
        Phrase("blood|death", "(?:my blood|my death) (?:is |will be )?on you"),
        Phrase("happens", "on you if (?:anything|something) happens to me"),
        Phrase("live", "live with (?:it|that|knowing|yourself) (?:when|if|once) i <gone>"),
    ), 0.8, "(?:late|miss the|lose|fail) ", 0.3),
    Row("at peace at last", (
        Phrase("angels|god|jesus|lord|maker",
               "(?:go|be) (?:and be )?with (?:god|jesus|the lord|my maker|the angels)<end>"),
        Phrase("everyones|free|misery|pain|peace|rest|way",
               "(?:i (?:will|can|would|am going to|get to)|soon i (?:will|can)|finally|want to|wish to"
               "|let me) <f>(?:finally |soon |all )*(?:be |feel |have |find |rest )?(?:at peace|in peace"
               "|at rest|out of (?:pain|everyones way|your way|my misery|this pain)|free of (?:this|pain|it all"
               "|everything|this world|this life)|no more pain|free from (?:this|pain|it all|everything"
               "|this world|this life))(?! (?:with|about|and quiet))"),
        Phrase("over", "(?:it|this) will all be over (?:soon|tonight|tomorrow|by|before|in a)"),
        Phrase("soon", "soon it will (?:all )?be over"),
    ), 0.6,
    "exam|shift|pregnan|labour|moving|the move|lockdown|election|work|course|term|hang in|custody|divorce|chemo"
    "|treatment|dentist|visit|wedding|rest in peace (?:to|my)|bath|eat|shower|watch|coffee|on the loo"
    "|at peace with", 0.1),
    Row("nothing needed any more", (
        Phrase("need",
               "(?:will not|would not|do not) <f>(?:be needing|need) <f>(?:it|them|any of it|anything"
               "|my (?:stuff|things)|money|these|those|much)?(?: any of it)? ?(?:where i am going|(?:any more"
               "|anymore) where|after (?:tonight|today|tomorrow|this)|when i <gone>|soon)"),
        Phrase("giv",
               "giv(?:e|ing|en) (?:away )?(?:all )?my (?:stuff|things|belongings) (?:away )?(?:before"
               "|because i will not|to everyone)"),
    ), 0.7, "hot|abroad|australia|spain|holiday|moving|<trip>|charity|declutter|summer|beach|sale", 0.2),
    Row("my last night", (
        Phrase("last",
               "(?:my|the) (?:very )?last (?:day|night|week|hours?|sunset|meal|words) (?:on (?:this )?earth"
               "|alive|ever<end>|here on earth|in this world|in this life)"),
        Phrase("last",
               "(?:this is|these are|tonight is|today is|will be) my (?:very )?last (?:night|birthday|christmas"
               "|day alive|words|hours)(?! (?:of|at|in|with|here|before|as|on (?!this|earth)))"),
    ), 0.7,
    "holiday|hotel|work|shift|freedom|uni|single|antibiotic|trip|away|festival|in (?:spain|italy|greece|bali)"
    "|of (?:the|my)", 0.2),
)
# fmt: on
