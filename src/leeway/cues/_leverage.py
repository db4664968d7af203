"""Threats: what is held as leverage, and being watched and found."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("iwill",
          "i (?:<f>(?:will|am going to|would|am about to|swear i will|swear to god i will|promise i will"
          "|am gonna|shall|am coming to|am planning to|could|might just|can|might|swear (?:on"
          r"|to) (?:\w+ ){1,3}i will|should|have to) <f>)"),
    Named("or", "(?:or|or else|otherwise|else)"),
    Named("private",
          "(?:nudes?|naked (?:pics|photos|pictures|videos?)|(?:sex )?tapes?|(?:private|intimate|those|dirty"
          r"|your) (?:little )?(?:pics|photos|pictures|videos?|vids?|images)|those (?:\w+ )?(?:pics|photos"
          "|pictures|videos?|vids?|messages|texts|screenshots)|(?:your|those|the|all the|these"
          "|my) (?:screenshots|recordings?|nudes?)|screenshots|what you (?:sent|wrote|did|said)"
          "|what i have (?:on|of) you|(?:your|all your|those|the) (?:messages|texts|emails|chats|dms"
          "|voice notes))"),
    Named("public",
          "(?:online|on the internet|(?:to |on |all over )?(?:everyone|(?:every body|everybody)"
          "|the whole (?:world|town|family|school|office)|facebook|insta(?:gram)?|twitter|tiktok"
          "|the group(?: chat)?|reddit|the net|social media|your (?:wall|timeline|page)|your (?:work|boss|mum"
          r"|mom|dad|family|parents|friends|colleagues|job|school|uni|church|husband|wife|new \w+|followers"
          "|manager|hr))|public(?:ly|)?|up for everyone|everywhere|viral)"),
    Named("boss",
          r"(?:your (?:\w+ )?(?:work|boss|mum|mom|dad|family|parents|friends|colleagues|job|school|uni|church"
          r"|husband|wife|manager|landlord|hr|employer|sister|brother|coach|team|nan|new \w+)|hr|everyone"
          "|(?:every body|everybody)|social services|the home office|immigration|ice|the visa people|the school"
          "|the council|child services|cps|the tax(?: office|man)|hmrc|the benefits (?:office|people))"),
    Named("warm",
          "(?:lovely|great|nice|cute|came out|holiday|wedding|party|album|sunday|birthday|trip|shared folder"
          "|to frame|for the (?:cv|application|form)|beautiful|good ones)"),
)

LEVERAGE = (
    Row("what is theirs, held", (
        Phrase("coming|going",
               "if you do not (?:answer|reply|open|come|call|pick up)[^.?]{0,15}i am (?:coming|going) (?:round"
               r"|over|there|to yours)[^.?]{0,20}(?:kick\w*|smash\w*|break\w*|bang\w*|drag\w*|until|whether)"),
        Phrase("bin|burned|burnt|ebay|fire|gone|rain|river|skip|sold|street",
               "your <f>(?:stuff|things|clothes|records|guitar|dog|cat|laptop|books|car) <f>(?:is|are|will be"
               "|gets?|goes?) (?:going )?<f>(?:in the (?:bin|street|rain|river|fire|skip)|on (?:ebay|fire"
               "|the street)|binned|gone|burned|burnt|sold) <f>(?:unless|if|or|by|tonight|tomorrow)"),
        Phrase("burn|call|dog|expose|kids|leak|post|publish|report|ring|ruin|send|share|show|smash|tell",
               "(?:reply|answer|call|come|pay|unblock|stop|leave|do it|tell|meet|open|pick up|keep|give|let"
               r"|choose|send|delete|get) ?[^.?]{0,40}\b(?:or|otherwise) i (?:will |am going to )?<f>(?:post"
               "|leak|share|publish|send|call (?:<boss>)|report|tell|ring|show|burn|smash|take the (?:kids|dog)"
               "|ruin|expose) (?:them|it|you|everything|everyone|<boss>|your)"),
        Phrase("call|email|text|word",
               "(?:one|a) (?:phone )?(?:call|word|text|email) and (?:you are|you will be|it is) <f>(?:out|gone"
               "|finished|over|done|sacked|fired|deported|ruined|homeless)"),
        Phrase("call|report",
               "<iwill>(?:report|call) <f>(?:you )?(?:to )?<f>(?:social services|immigration|ice"
               "|the home office|cps|child services|the tax(?: office| man)?|hmrc|the council|your (?:work|boss"
               "|school|uni))"),
        Phrase("naked|nude|private|video",
               "<iwill>(?:send|share|post|leak|show|upload|forward) <f>(?:your|those|the|all your"
               "|all those) <f>(?:nudes?|naked (?:pics|photos|pictures)|videos? of you|private (?:pics|photos"
               "|messages))"),
    ), 1.0,
    "<warm>|funny|as agreed|boiler|leak(?:ing)? (?:in|under)|fraud|to you|let me|lift|parcel|lost card|dinner"
    "|for the visa|want|tell (?:you|him|her|them|mum) (?:about|that|when|where|what time)|post it|send it"
    "|tell everyone (?:we|the|i)|call <boss> (?:to|and) (?:say|tell)", 0.1),
    Row("to expose what is private", (
        Phrase("forward|leak|post|print|publish|put|release|sell|send|share|show|spread|upload",
               "(?:<iwill>|<or> i |<or> |maybe i |i am |thinking of |about to |or i am )(?:just "
               "|going to )*(?:post|share|send|upload|leak|show|put|publish|forward|sell|spread|print"
               "|release)(?:ing|ting)? <f>(?:everyone |<boss> |all )?(?:of )?(?:<private>|them all"
               "|it all)(?: (?:up|out|round|around|back))?(?: to)? ?<public>?"),
    ), 1.0,
    "<warm>|show everyone (?:the|our)|your photos? (?:to|with) (?:you|mum|my)|send (?:you|your (?:photos"
    "|pictures|messages|screenshots) (?:to you|back|over))|put (?:those|your|the) (?:photos|pictures"
    "|pics) (?:in|on the (?:wall|shelf|fridge|drive)|up (?:in|on the wall)|away|back)|^(?!.*(?:<public>|nudes?"
    "|naked|tape|private|intimate|screenshots?|what you (?:sent|wrote|did|said)|all over|<boss>|leak|publish"
    "|expose|spread|unless|or else|unblock)).*$|(?:for|from) (?:the|your) (?:cv|visa|passport)|i (?:can|could"
    "|should|have to) (?:send|show|put|post|share)(?!.*(?:nude|naked|<boss>|online|everyone))|print (?:those"
    "|your|the)", 0.2),
    Row("held as leverage", (
        Phrase("photos|pics|pictures|video",
               "i (?:still )?(?:have|kept|got|have still got|have got) <f>(?:all |those |the |some "
               "|your )*(?:pics|photos|pictures|videos?) of you (?:remember|do not forget|and you know"
               "|on my phone)"),
        Phrase("everything|naked|nude|private|screenshots|those",
               "(?:i (?:still )?(?:have|kept|saved|got)|i have (?:still )?(?:got|kept|saved)|remember i have"
               "|do not forget i have|think about) <f>(?:all |copies of )?(?:of )?(?:your (?:nudes?|naked"
               "|private)|those (?:nudes?|pics|photos|videos?|pictures|vids)|(?:the|your) nudes?"
               "|screenshots of everything|everything (?:saved|screenshotted|recorded))(?: you sent)?"),
    ), 0.6,
    "<warm>|deleted|love|beautiful|so (?:good|nice|cute)|from (?:the|our)|you asked|backed up|frame|smil", 0.1),
    Row("to tell those who matter to them", (
        Phrase("benefits|child|council|cps|every|hmrc|hr|ice|immigration|office|school|social|tax|visa|your",
               "(?:<iwill>|<or> i |maybe i (?:will|should) |thinking of |about to |i am |one (?:call|word|text"
               "|email) to )(?:just |going to )*(?:tell|let|ring|call|phone|write to|email|message|contact"
               "|report (?:you|this)? ?to|show|speak to|inform|grass you up to|go to|be telling|telling|calling"
               "|emailing|messaging|ringing)? ?<f><boss> <f>(?:know )?(?:all |exactly "
               "|everything )*(?:about (?:you|us|what|the (?:affair|drugs|money|abortion|pregnancy)|your|this)"
               "|what you|what (?:kind|sort)|who you (?:really|actually)|how you (?:really|treated|treat)"
               "|the truth|everything|that you (?:cheated|lied|hit|are (?:gay|a|an illegal|on)|do drugs|steal"
               "|had)|you (?:cheated|are (?:gay|a)|do drugs|steal|hit))"),
    ), 1.0,
    "good news|surprise|coming|dinner|plan|we (?:are|will)|wedding|present|holiday|about (?:your )?(?:promotion"
    "|party|birthday|exam|new job|day|the (?:party|baby|wedding|trip|dinner|weekend))|how you (?:are|feel)"
    "|(?:love|loved|miss)|(?:you|they) asked|the truth (?:is|about the (?:film|book))|what you (?:said|want"
    "|need|like|would like) (?:for|about (?:the|dinner|christmas)|to eat)|what you want|everything is (?:fine"
    "|okay|sorted)|is sick|are sick|you are (?:a bit|a little|a legend|a star)", 0.1),
    Row("do it or I tell", (
        Phrase("call|email|message|messaging|report|ring|show|tell",
               "(?:delete|answer|reply|stop|unblock|come|pay|give|call|open|pick|talk|let|drop|send|do|get"
               r"|meet)\b[^.?]{0,45}?\bor (?:i |i will |i am going to |i am )?(?:tell|telling|ring|ringing|call"
               "|calling|email|emailing|message|messaging|report|show|showing) <boss>"),
    ), 1.0, "tell (?:everyone|(?:every body|everybody)) (?:we|no|yes|the|it)|dinner|text me|which|want|should", 0.1),
    Row("maybe they should see it", (
        Phrase("benefits|child|council|cps|every|hmrc|hr|ice|immigration|office|school|social|tax|visa|your",
               "(?:maybe|perhaps|wonder|bet|imagine|what would|how would|does|do|time|think|shame if|should"
               r"|suppose) (?:\w+ ){0,3}?<boss> (?:\w+ ){0,3}?(?:should |would |will |to |knows? |could |might "
               "|ought to )*(?:see|saw|know|knew|say|think|like|love|hear|heard|find out|found out|read|feel"
               r"|react|be interested)(?: to)?(?: \w+){0,3}? (?:what you (?:wrote|did|sent|are|said|get|have)"
               "|if (?:they|he|she) (?:saw|knew|found|read|heard|got|could)|who you|about (?:what you|us"
               "|you and|the (?:affair|drugs|money))|(?:those|your|these|the) (?:pics|photos|messages|nudes"
               "|texts|videos?|screenshots)|how you|the truth|the real you)"),
    ), 0.9,
    "surprise|present|gift|dinner|recipe|cake|cook|wedding|flat|house|(?:see|saw|love|like) (?:how you (?:did"
    "|made|sing|dance|look)|what you (?:made|did (?:with|to) (?:the|your)))|proud|painting|haircut|outfit|dress"
    "|tattoo", 0.1),
    Row("everyone will know", (
        Phrase("everybody|everyone|family|office|people|school|they|town|world",
               "(?:everyones?|everybodys?|the (?:whole )?(?:world|town|office|family|school)|people"
               "|they) (?:will|is going to|are going to|going to|should|deserves? to|needs to"
               "|gets to) <f>(?:all )?(?:know|find out|see|hear|read)(?: about)? (?:what you|who you"
               "|exactly (?:what|who)|what (?:kind|sort)|how you|your (?:little )?(?:secret|dirty|nudes|pics)"
               "|the (?:truth about|real) you|about (?:you|what you))"),
        Phrase("expose", "expose you(?: for| to|<end>)"),
        Phrase("ruin", "ruin(?:ing)? your (?:life|name|reputation|career)"),
    ), 1.0,
    "how (?:talented|good|amazing|brilliant|great|clever|kind|funny)|proud|exhibition|talent|what you can do"
    r"|what you are worth|ruin(?:ing)? your life (?:choices)?.*(?:sorry|feel)|(?:sorry|feel) (?:\w+ ){0,4}ruin"
    "|not ruin|i (?:did|have) ruin|afraid|do not want to ruin", 0.1),
    Row("kept from what they love", (
        Phrase("eyes|forget|get|goodbye|hold|kiss|never|see",
               "(?:you (?:will|can|are going to|would|are) (?:never|not) (?:ever |be |going to )*(?:see|seeing"
               "|get to see|set eyes on|get|hold|lay eyes on)|(?:forget (?:about )?|say goodbye to "
               "|kiss )(?:ever )?(?:seeing )?|(?:i will|i am going to) (?:make sure"
               "|see to it) you never (?:ever )?see) <f>(?:the|your|our|my|those|him|her|them|that)? ?(?:kids?"
               "|children|boys|girls|son|daughter|baby|dog|cat|puppy|grandkids|stuff|deposit|things|money|job"
               "|house|mia|him|her|them|rufus|[a-z]+)(?: (?:goodbye|again|ever again|(?:any more|anymore)|until"
               "|if|unless))(?! so)"),
    ), 1.0,
    "never see (?:you|me|it|this|that|a|such|anything|one|the (?:end|bill|light|sun|point))|(?:see"
    "|seeing) (?:me|you|us|it|this|that|anything|anyone|snow|rain|the (?:end|beach|sun))|leave the (?:phone"
    "|oven)|tickets|biscuits|chocolate|cake|chips|<game>|if you (?:lend|feed)|concert|that (?:jumper|hoodie|pen"
    "|charger)|them live|him live|her live", 0.1),
    Row("children, pets or money as leverage", (
        Phrase("baby|boys|cat|children|custody|daughter|dog|girls|house|kid|son",
               "(?:i am|i will|i am going to) <f>(?:be )?(?:tak(?:e|ing)|keep(?:ing)?|get(?:ting)?|have"
               "|having) <f>(?:the |your |our |my )?(?:kids?|children|boys|girls|son|daughter|baby|dog|cat"
               "|house|custody)(?: off you| from you| away| and (?:you|there|leaving)| too)(?! (?:for|to))"),
        Phrase("lose", "you will lose (?:the|your|our) (?:kids|children|house|job|dog)"),
        Phrase("every", "take you for (?:everything|every penny)"),
        Phrase("deposit|dog|house|kids|money|passport|penny|stuff|things",
               "you will not get (?:a (?:single )?penny|the (?:kids|dog|deposit|house)|your (?:stuff|things"
               "|passport|money) back)"),
        Phrase("leave", "leave you with nothing"),
        Phrase("clean", "clean you out"),
    ), 1.0,
    "(?:walk|vet|park|beach|swimming|school|nursery|groom|shop|lunch|away (?:for|to)|away this|and there is"
    "|parkrun)", 0.1),
    Row("job, papers or home as leverage", (
        Phrase("arrested|deported|evicted|expelled|fired|kicked|locked|lose|sacked|struck|suspended|thrown",
               r"(?:get|getting|have|having|make sure) (?:you|your \w+) <f>(?:fired|sacked|deported|arrested"
               "|locked up|evicted|kicked out|thrown out|suspended|struck off|expelled|lose your (?:job|visa"
               "|kids|licence))"),
        Phrase("deported|homeless|job|street",
               "(?:you will be|you are getting|you can be) <f>(?:deported|out of a job|homeless"
               "|out on the street)"),
        Phrase("cancel", "cancel your visa"),
        Phrase("withdraw", r"withdraw (?:my|your) sponsor\w*"),
        Phrase("lose", "lose your (?:visa|status)(?: without| if| when)"),
    ), 1.0,
    "not want|insurance|holiday|before you|afraid|get you arrested for (?:being|looking)|too (?:cute|pretty"
    "|handsome)", 0.1),
    Row("their belongings as leverage", (
        Phrase("belongings|books|car|cat|clothes|dog|guitar|laptop|letters|passport|records|ring|shit|stuff"
               "|things",
               "(?:<iwill>|i am |or |unless you [^.?]{1,30} i will |then )(?:going to )?(?:burn|bin|smash|sell"
               "|throw (?:out|away)|throw|trash|destroy|dump|cut up|chuck|shred|get rid of|keep|bleach|break"
               "|put down|drown|binning|burning|selling|smashing|dumping|trashing|rehome|give away) <f>(?:all "
               "|out |of )*(?:your|the|that) <f>(?:little |precious |fucking |stupid |whole )*(?:stuff|things"
               "|clothes|belongings|passport|car|records|guitar|dog|cat|laptop|shit|books|letters"
               "|ring)(?: (?:out|away|in the (?:bin|street|river)|on the street|down|up))?"),
    ), 0.8,
    r"old|charity|ebay|vinted|if you (?:want|like)|do you|\?|can i|shall i|sell (?:the|your) (?:car|guitar"
    "|laptop|stuff) (?:for|on|if)|need to|recycl|want me to|broken|keep (?:the|your) (?:stuff|things|books"
    "|letters|passport|car|dog|laptop|cat|records) (?:here|safe|in|for|at|with|warm|until|dry)|keep the (?:dog"
    "|cat|car)|declutter|move|boot|throw your stuff (?:in|over)", 0.1),
)

FOUND = (
    Row("seen, passed, waited for", (
        Phrase("caught|saw|seen|spotted",
               "(?:i )?(?:saw|have seen|seen|caught|spotted) you <f>(?:with|and|kissing|hugging"
               "|holding hands with|getting in|all over) <f>(?:him|her|that (?:guy|girl|man|woman|lad|bloke)"
               "|another (?:man|woman|guy|girl)|someone|your new)"),
        Phrase("across|by|near|outside|past|round",
               "i <f>(?:drive|drove|walk|walked|go|went|come|came|cycle|sit|sat|park|parked|wait"
               "|waited) (?:past|by|outside|round|near|across from) <f>your (?:house|flat|place|work|street"
               "|road|office|window|door|mums|parents)(?: (?:every|all|most|at|last|again|each|and saw|just to"
               "|to see))+"),
        Phrase("sitting|standing|stood|there|wait",
               "i (?:will|am going to) <f>(?:be )?(?:waiting|wait|there|stood|standing|sitting)(?: for you"
               "| for him| for her)? <f>(?:outside|at|by|near|when you (?:leave|finish)) (?:your (?:work|house"
               "|door|flat|office|car|gym|school)|when you|where you)"),
    ), 0.8,
    "photo|pub|party|pick you up|dinner|taxi|as (?:agreed|planned)|with (?:flowers|dinner|the car)|lovely|cute"
    r"|sweet|pick ?up|mum|to (?:get|drop|collect)|after (?:the )?(?:gym|shift)|<warm>|with her (?:mum|dog)|at \d"
    "|running|jog", 0.2),
    Row("I know where to find you", (
        Phrase("find|found|know|worked",
               "i (?:<f>)(?:know|found out|find out|worked out|have found out) <f>(?:exactly "
               r"|now )?(?:where (?:you|he|she|your \w+|they|\w+) <f>(?:live|lives|park|parks|work|works|sleep"
               "|sleeps|stay|stays|are (?:staying|living|sleeping|hiding)|is (?:staying|living|sleeping|hiding)"
               "|go(?:es)? (?:to school|every|on|to the gym|after|running)|train|trains|run|runs|drink|moved"
               "|are hiding)|your (?:new )?(?:address|number plate|route|routine|schedule|shifts)"
               "|what time you (?:leave|finish|get (?:home|in)|come|are home alone|go to)"
               "|when you (?:are (?:home )?alone|leave the house|finish work)|which (?:car|bus|window|room"
               "|door) is|your every move)"),
    ), 0.9,
    "where you (?:work|live|park)(?:ed)? (?:out|from)|(?:love|like|want|need|miss|sorry|happy"
    "|glad) (?:that )?i know|(?:do|did) not know|(?:so|because|and|now) (?:i )?(?:can|will) (?:pick|send|post"
    "|deliver|bring)|pick you up|delivery|park(?:ed|s)? (?:the|my) car|i know where you (?:go|are) wrong"
    r"|you (?:told|showed|gave|said)|shall i|\?|i know what time you (?:finish|get home|leave) (?:so|and|but"
    "|tonight)|forgot", 0.2),
    Row("I saw who you were with", (
        Phrase("know|saw|see|watched",
               "i (?:<f>)(?:saw|have seen|watched|know|see|seen) <f>(?:you (?:and|with|getting|kissing|holding"
               "|leaving|last night with) (?:him|her|that|your new|some|another|with him|with her|into his"
               "|into her|his|hers|the house with)|who you (?:were|are|was|have been|came|went|left) (?:with"
               "|seeing|kissing|home)|(?:his|her) car (?:outside|at yours|on your|in your)|you through (?:your"
               r"|the) window|you(?: \w+){0,2} (?:asleep|sleeping|undress\w*|through the window))"),
    ), 0.9,
    "him and you in|photo|facebook|on (?:insta|tv|the news|zoom)|(?:pub|party|wedding) (?:you|it|looked)|cute"
    "|sweet|lovely|so nice|looked (?:great|happy|lovely)|know who you (?:are|were) (?:with|talking)"
    "|with her (?:mum|dad|dog|baby)|know (?:you and|your)|dream|you with (?:him|her) and (?:it|he|she) (?:was"
    r"|looks)|sleeping (?:so|like)|you (?:\w+ )?asleep (?:on|in) (?:the|your) (?:sofa|chair)|for dinner", 0.2),
    Row("watched and followed", (
        Phrase("following|keeping|stalking|tailing|tracking|watching",
               "i (?:<f>)(?:am|have been|will be|was|am still|will always be) <f>(?:watching|following|tracking"
               "|tailing|keeping tabs on|stalking) (?:you|your (?:house|every move|place|flat|window|car"
               r"|location)|him|her|everything you)(?=\W*$|[.,?]| and| all| every| from| right| now| so| because"
               "| since| home| at| for (?:days|weeks))"),
        Phrase("eyes|friends|got|people|someone",
               "i (?:have (?:had )?(?:people|someone|friends|eyes)|have got (?:people|someone|friends"
               "|eyes)) (?:watching|following|keeping an eye on|on) you"),
        Phrase("followed|tailed",
               "i (?:followed|tailed) (?:you|him|her)(?: (?:home|to|from|last|after|and|the|in|on your)|<end>)"),
        Phrase("see",
               "i can see (?:you|your (?:light|lights|car|window|bedroom)|him|her) (?:is |are )?(?:on|home"
               "|moving|inside|in there|through|from (?:here|my car|outside)|with (?:him|her)|both)"),
        Phrase("airtag|camera|spyware|tracker",
               r"i (?:put|have|installed) (?:a )?(?:tracker|airtag|camera|spyware)\b"),
    ), 0.9,
    "(?:insta|twitter|tiktok|spotify|youtube|strava|facebook|account|page|playlist|story|stories|on social)"
    "|sleep<end>|perform|play|match|sing|run the|marathon|flight|parcel|plane|delivery|lead|instructions"
    "|followed you (?:on|back)|watching you (?:play|sing|perform|sleep|cook|dance|tonight on|on (?:tv|stage"
    "|strava)|grow)|see (?:you|your car)<end>|rings?|puppy|baby|dog|cat|luggage|keys|suitcase|bag"
    "|from the (?:bar|stage|platform|bus|queue|entrance)|find (?:my|your)|flightradar|in case", 0.2),
    Row("I know you are in", (
        Phrase("know",
               "i (?:<f>)know you are <f>(?:in there|home|inside|in|at home|awake|hiding)(?: (?:so|because|i"
               "|open|answer|your))?"),
        Phrase("car|light",
               "(?:your )?(?:lights? (?:is|are) on|car is (?:there|outside|in the drive))(?: so)? (?:i know"
               "|open|answer|do not pretend|you are (?:in|home))"),
    ), 0.6,
    "in (?:a|the|your|pain|love|trouble|bed|good)|at home (?:with|sick|all)|busy|hurting|tired|upset|home safe"
    "|awake (?:because|now|too)|good hands", 0.1),
    Row("try leaving and see", (
        Phrase("anyone|away|getting|kids|leave|leaving|police|telling|walk",
               "(?:try|just try|go ahead and|you try|if you (?:ever )?(?:try to )?) ?(?:leave|leaving|walk away"
               "|walking away|get away|getting away|take (?:the|my) kids|call(?:ing)? the police|tell anyone"
               "|telling anyone) <f>(?:me )?(?:and (?:see|watch)|you will (?:see|regret|not get far)"
               "|see (?:what|how far))(?: (?:what happens|how far you get|what i do))?"),
        Phrase("far", "see how far you get(?: without| with|<end>)"),
        Phrase("without", "let us see how (?:long|far) you (?:last|get) without"),
    ), 0.9, "run|race|walk|marathon|level|book|battery|tank", 0.1),
)
# fmt: on
