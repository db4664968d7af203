"""Mine: to argue, to declare, to promise, to remember, to say sorry, to part for the last time."""

from __future__ import annotations

from leeway.cues._phrases import Phrase, Row

# fmt: off
NAMES = (

)

ARGUE = (
    Row("argues the decision", (
        Phrase("bullshit|crazy|excuse|fair|good|insane|lie|mistake|nonsense|real|reason|ridiculous|rubbish"
               "|sense|stupid|true|valid|wrong",
               "(?:it|this|that|none of (?:it|this)|your reasons?|what you (?:said"
               "|are saying)) <f>(?:makes? no sense|does not make (?:any )?sense|is not true"
               "|is not (?:a )?(?:fair|real|good|valid|the real)(?: reason)?|is (?:wrong|a lie|nonsense|rubbish"
               "|bullshit|insane|crazy|ridiculous|stupid|not a reason|just an excuse|an excuse|a mistake)(?= "
               "|<end>))"),
        Phrase("angry|confused|making|overwhelmed|scared|stressed|thinking|tired|wrong",
               "you are (?:making a (?:huge |big |massive |terrible |the biggest )*mistake|wrong(?: about (?:us"
               "|me|this|everything))|not thinking (?:straight|clearly)|just (?:confused|scared|stressed|tired"
               "|angry|overwhelmed))"),
        Phrase("realise|regret|see", "you (?:will|are going to) (?:realise|see|regret) (?:this|you|that|it|what)"),
        Phrase("mean", "you (?:do not|can not|did not) (?:really )?mean (?:it|that|this)"),
        Phrase("ago",
               r"(?:\d+|two|three|a few|last) (?:weeks?|days?|months?|week|month|night) ago you (?:said|were"
               "|told|loved|wanted)"),
        Phrase("ago|last|monday|saturday|sunday|yesterday",
               "(?:last week|yesterday|on (?:monday|saturday|sunday)|a week ago) you (?:said|were|told|loved"
               "|wanted)"),
        Phrase("explain", "(?:so )?explain (?:it|this|that|to me|why|how|yourself|what)"),
        Phrase("how",
               "how (?:can|could|do) you (?:just )?(?:say|think|go from|be happy|change|decide|feel|switch"
               "|stop (?:loving|feeling))"),
        Phrase("reason", "give me (?:one|a) (?:good |real |single )?reason"),
        Phrase("did", "(?:tell me )?(?:why|what) (?:exactly )?did i do (?:wrong|so|to deserve)"),
        Phrase("changed|real|wrong", "what (?:changed|did i do wrong|is the real reason)"),
        Phrase("why",
               "why (?:are|did) you (?:doing this|leave|leaving|end|ending|change|give up|giving up|do this"
               "|throwing|throw)"),
        Phrase("not", "(?:that|this) is not (?:what|who) (?:you|we)"),
        Phrase("decide|end|give|leave|stop|throw|walk",
               "you can not just (?:decide|end|leave|walk|stop|throw|give up)"),
        Phrase("were", "we were (?:happy|fine|good|so good|so happy)"),
        Phrase("reason", "there is no (?:good |real )?reason"),
        Phrase("explain", "you (?:owe|need to|have to) explain"),
        Phrase("every", "every couple (?:fights|argues|goes|has)"),
        Phrase("good|happy|meant|perfect|tried",
               "(?:but|no) (?:we|you) (?:never|always|were|are) (?:even )?(?:tried|happy|perfect|meant|good)"),
    ), 0.8,
    "homework|recipe|bill|film|plot|ending|invoice|map|instructions|tax|level|exam|question|landlord|train|bus"
    "|episode|makes no sense (?:to me )?(?:why|that) (?:the|they|he|she)|explain (?:it|this) to (?:my|him|her"
    "|mum)|how do you (?:just )?(?:say|think|feel about)|how do you say|why are you leaving (?:so )?(?:early"
    "|now)|pizza|the game|what changed in"),
)

LOVE = (
    Row("love or longing", (
        Phrase("adore|love|loving|worship",
               "(?:i |we |and |still |always |just |so |do |really |will |honestly |will always |ll "
               "|never stopped |never stop |can not stop |loved and |still fucking )*(?:love|loving|adore"
               "|worship) (?:you|us)(?: (?:so much|more than|always|forever|still|too|and|with all|to bits"
               "|loads|lots|no matter|until|to the))*"),
        Phrase("ache|crave|long|miss|need|want",
               "i (?:<f>)(?:miss|am missing|missed|need|want|long for|ache for|crave) (?:you|us|your (?:voice"
               "|smell|face|laugh|touch|arms|hugs?|kisses?|smile|skin)|what we had|being with you|holding you"
               r"|waking up)(?= |\W|$)"),
        Phrase("always|are|were",
               "you (?:are|were|will always be) (?:<f>)(?:my (?:everything|soulmate|soul mate|world|person|one"
               "|whole|home|best friend|life|heart|love|other half|future|wife|husband|number one|angel"
               "|sunshine)|the (?:one|love of my life|only one|best thing|only (?:person|thing|man|woman|girl"
               "|guy))|all i (?:want|need|think|ever|have)|perfect for me)"),
        Phrase("destiny|endgame|fate|forever|made|meant|perfect|soul",
               "(?:we are|we were) (?:<f>)(?:meant (?:to be|for each other)|made for|soulmates|soul mates"
               "|perfect (?:together|for each)|destiny|forever|endgame|fate)"),
        Phrase("heart|i",
               "(?:my heart|i) (?:is|am|belongs?|will always be|will always belong) (?:still )?(?:yours"
               "|in love with you|to you|only yours|crazy about you)"),
        Phrase("love", "(?:head over heels|madly|so|still|deeply) in love with you"),
        Phrase("one",
               "no one (?:else )?(?:will ever|could ever|will|can) (?:love you like|compare|love you|make me"
               "|be you)"),
        Phrase("life", "love of my life"),
        Phrase("stop", "can not stop thinking (?:about|of) you"),
        Phrase("think", "i think (?:about|of) you (?:all|every|constantly|always|day|non)"),
    ), 0.9,
    "love us all|miss (?:the|your) (?:bus|train|call|stop)|missed your call|i want you to|i need you to"
    "|need your (?:help|signature|address|number|email|bank|card|key|opinion)|do not love|not (?:miss|want"
    "|need) you|want us to (?:stop|be okay|split)|perfect for me (?:size|to)|my one (?:day|cup)|hit and miss"
    "|missed us|want you (?:out|gone|both)"),
)

PROMISE = (
    Row("many promises at once", (
        Phrase("be|change|counselling|cut|delete|fix|get|give|go|learn|marry|move|never|prove|quit|see|start"
               "|stop|therapy|treat|whatever|work",
               "(?:i (?:will|am going to|would|swear i will|promise i will|have decided to|can|am ready to"
               "|promise to) (?:<f>)(?:never|change|stop|quit|go to|start|get|be|do|see a|work on|give up"
               "|become|find|learn|move|leave|make it|fix|try|listen|treat|delete|prove|marry|cut|put you"
               r"|apply)[^.?]{0,60}(?:,|and|\.) ?(?:i |and |i will |will |then |also |even |or )*(?:<f>)(?:never"
               "|change|stop|quit|go to|start|get (?:a|help|sober|therapy|better)|be (?:better|a better|the"
               "|there|different)|see a|work on|give up|become|learn|move|fix|treat|delete|prove|marry|cut"
               "|therapy|counselling|whatever))"),
    ), 0.9,
    "dinner|shop|bank|doctor|dentist|milk|pick|then (?:come|drive|meet)|bring|shower|gym (?:then|and)"
    "|work and then|bus|train|bread|tesco|call (?:the|them)|start dinner|get (?:dressed|petrol|ready|the)"
    "|make it (?:for|to|in)|go to (?:bed|sleep|the shop)|stop (?:at|by|for)"),
    Row("promises change", (
        Phrase("aa|anger|anything|better|booked|change|changing|counselling|counsellor|different|everything|man"
               "|never|partner|person|promise|rehab|swear|therapist|therapy|whatever|woman|working",
               "i (?:<f>)(?:have changed|am changing|will change|can change|swear i (?:will|have|can)"
               "|promise (?:i|you i|to|you) (?:will |have |am going to |can |to )?(?:change|never|stop|be"
               "|do better|get|quit|go to|try|make|fix|work)|am a (?:changed|different|new) (?:man|woman"
               "|person)|am (?:not that person|different now|working on myself)|will (?:be|do) (?:better"
               "|different|the (?:man|woman|person|partner)|whatever|anything|everything)|will never (?:hurt"
               "|lie|cheat|do (?:it|that|this)|shout|drink|let you down|leave|make that|be (?:like|that)|touch"
               "|ignore)[^?]{0,15}(?:again|<end>|like|you)|booked (?:a )?(?:therapy|therapist|counsell|rehab)"
               "|(?:am|have|started|will) (?:been )?(?:going|go|seeing|started|start|see|signed up"
               "|sign up)? ?(?:to |for |in |a )?(?:therapy|counselling|rehab|aa|a therapist|a counsellor"
               "|anger management))"),
        Phrase("from", "from now on (?:i|it|things|everything|we)"),
        Phrase("different|happen|like",
               "it will (?:be different|never happen again|not happen again|not be like)(?: this time)?"),
        Phrase("better|change|different", "things will (?:change|be different|get better)"),
        Phrase("better|change|different",
               "this time (?:it |i |will |is |things )+(?:be )?(?:different|change|better)"),
        Phrase("drinking|drugs|gambling|partying|smoking|weed",
               "(?:quit|stop|give up) (?:smoking|drinking|gambling|weed|drugs|partying)[^?]{0,30}(?:for you"
               "|therapy|move|anything|whatever)"),
        Phrase("whatever", "whatever you want(?=<end>)"),
    ), 0.8,
    "be better (?:tomorrow|soon|by|if|at (?:the|chess))|whatever you want (?:for|to)|get better soon"
    "|do better (?:next|at)|dinner|from now on (?:i am )?(?:buying|ordering|only|taking the)"
    "|never (?:drink(?:ing)?|touch) (?:tequila|again<end>|gin|wine)|drinking that|hangover"
    "|changed (?:my (?:mind|number|shift|password|hair)|the)|change (?:the|my|a|lanes|trains|it (?:to|for))"),
)

NOSTALGIA = (
    Row("old times as bait", (
        Phrase("miss|rember|remember|rmbr",
               "(?:do you )?(?:remember|rmbr|rember|miss) (?:<f>)(?:when|that (?:time|night|day|summer|trip"
               "|weekend|beach|place|hotel|song|kiss)|us|our|how (?:we|you|it)|lisbon|the (?:time|night|day"
               "|first|summer|way|beach|trip|old|good)|what we|paris|rome|barcelona|the nights?|those (?:days"
               "|nights|mornings))(?: (?:we|in|you|on|at|were|time|holiday|first|used|when|had|date|kiss|days"
               "|together))*"),
        Phrase("hoodie|jumper|letter|messages|our|perfume|photo|pics|picture|pillow|shirt|side|smell|texts"
               "|toothbrush|video|voice",
               "(?:i )?(?:<f>)(?:still|have|sleep|wear|kept|smell|found|wearing|sleeping|was looking|looked"
               "|looking|going|went|scrolling)(?: (?:have|got|in|wear|wearing|sleep|at|through|smell|smells"
               "|found|back|like))* (?:<f>)(?:your (?:shirt|hoodie|jumper|t ?shirt|toothbrush|pillow|perfume"
               "|smell|side of the bed|voicemails?|voice notes?|letters?|old (?:messages|texts))|our (?:photos?"
               "|pictures?|old|chat|messages|texts|song|album|video|place|first)|(?:the|old|these) (?:photos?"
               "|pictures?|pics|videos?) of us)(?: (?:on|and|from|again|still|smells|last|all))*"),
        Phrase("anniversary|bar|bench|cafe|film|place|restaurant|song|spot|table",
               "(?:our|the) (?:song|place|restaurant|spot|bench|bar|cafe|table|film|anniversary)(?: (?:came|is"
               "|was|just|came on|came up|would|today|still|always))+(?: on| playing| up)?"),
        Phrase("our|year",
               r"(?:this|today|exactly|it is) (?:\w+ )?(?:would (?:have been|be) our|(?:one|two|three"
               r"|\d+) years? (?:ago )?(?:today )?(?:since|we|you)|time last year we)"),
        Phrase("dreaming|miss|need|thinking|want|wish",
               "(?:wish|want|need|miss|thinking about|dreaming of) (?:<f>)(?:you (?:were|in) (?:here|my|bed"
               "|next|naked|your)|your (?:body|lips|skin|mouth|hands|touch)|(?:to )?(?:hold|kiss|touch|feel"
               "|taste|cuddle|undress|sleep with) you|one (?:last|more) night|last night with you"
               "|waking up (?:next|beside|with)|being (?:inside|in bed|naked))"),
    ), 0.8,
    "remember when (?:is|are|do|does|we (?:have|need|are)|you (?:have|need|are|finish)|the (?:bins|rent"
    "|appointment|dentist|party|meeting))|remember (?:our|the) (?:appointment|meeting|password|wifi|pin|code"
    "|bins|dentist|bill|deposit|rent|keys|lease)|remember how (?:to|you (?:turn|fix|reset|make))|our (?:lease"
    "|landlord|place is (?:too|damp)|table is (?:ready|booked))|your (?:toothbrush|hoodie|shirt|jumper) (?:is"
    "|are)? ?(?:here|in the (?:box|bag|wash)|and (?:your|the)|do you)|do you want (?:it|them|your)"
    "|pick(?:ed)? up|drop|in the (?:box|bag)|the table (?:is|was)|miss (?:the|our) (?:bus|train|flight|table"
    "|booking|slot)|remember to|the (?:bar|restaurant|cafe|film) is (?:closed|open|full|at|on)"),
)

APOLOGY = (
    Row("sorry upon sorry, or sorry with an ask", (
        Phrase("sorry", r"sorry[^?]{0,40}\bsorry\b"),
        Phrase("apologi|fault|forgive|regret|sorry|wrong",
               "(?:sorry|apologi[sz]e|my fault|forgive me|i was wrong|regret)[^?]{0,60}(?:please|can (?:we|you"
               "|i)|give me|talk to me|call me|answer|reply|come back|forgive me|take me|let me|one more"
               "|another chance|chance|just (?:talk|tell|say|answer|call|one)|do not (?:leave|go|hate|give)"
               "|unblock|meet)"),
        Phrase("forgive", "(?:please|can you|will you|could you|do you) (?:<f>)(?:ever )?forgive me"),
        Phrase("sorry",
               "i am (?:<f>)(?:so |very |really |truly |deeply |such |the worst|an idiot|a fool|a terrible"
               "|an awful|stupid)+ ?(?:so )?sorry"),
        Phrase("sorry", "so so sorry"),
        Phrase("idiot|mess|monster|pathetic|stupid|such|terrible|worst",
               "i am (?:<f>)(?:the worst|a terrible (?:person|partner|boyfriend|girlfriend)|such an idiot"
               "|a monster|a mess|an idiot|so stupid|pathetic)<end>"),
        Phrase("everything", "sorry for everything"),
        Phrase("million|thousand", "(?:million|thousand) (?:times )?(?:sorry|apologies)"),
        Phrase("enough", "can not (?:stop )?(?:apologi[sz]|say sorry) enough"),
        Phrase("keep|stop", "i (?:will )?(?:keep|never stop) (?:apologi|saying sorry)"),
    ), 0.8,
    "late|traffic|train|bus|forgot (?:the|to|your)|milk|missed (?:your )?call|asleep|in a meeting|spilled"
    "|broke your mug|typo|for your loss|nan|grandad|wrong chat|sorry (?:can|could) you (?:repeat|say|send|move"
    "|pass|check)|for (?:the )?(?:delay|noise|mess|spam|typo|late)|running|stuck|about (?:dinner|the dishes"
    "|your (?:gran|nan|dad|mum|dog))|please (?:find|see|send me the)"),
)

CLOSURE = (
    Row("an explanation owed", (
        Phrase("final|last",
               "i (?:just |only )*(?:want|need|ask for|am asking for) (?:just )?one (?:last|final) (?:talk"
               "|conversation|call|coffee|meeting|goodbye|chat)"),
        Phrase("owe",
               "you (?:<f>)(?:owe) (?:me|us|it to me|that to me|me that|me at least)(?! (?:a (?:fiver|tenner"
               r"|pint|drink|beer|coffee|pizza|dinner|fiver|lunch|quid)|money|rent|for|£|\d|half|lunch|big time"
               "|one<end>))(?: (?:a|an|at|that|this|the|some|proper|real|explanation|conversation|talk|answer"
               "|much|least|meeting|goodbye|reason|truth|honest|one|last))*"),
        Phrase("answer|better|closure|conversation|explanation|goodbye|hear|proper|reason|truth|understand|why",
               "i (?:<f>)(?:deserve|am owed|have (?:a|the) right to|need|just want"
               "|want) (?:<f>)(?:at least )?(?:an? )?(?:<f>)(?:real |proper |honest |decent |better |final "
               "|some |kind of |the )*(?:explanation|closure|answers?|truth|goodbye|reason why|reasons?"
               "|proper (?:talk|conversation|goodbye|ending)|conversation|to know why|to understand why"
               "|to hear (?:it|the truth)|to hear you say|better than (?:a|this|that))(?: (?:from|why|for|after"
               "|to|in person|face|before))*"),
        Phrase("final|last|proper",
               "(?:one|a) (?:last|final|proper) (?:talk|conversation|meeting|coffee|time|goodbye|chat"
               "|call)(?: (?:for|to|so|and|face|in person|please|is all|then|before))+"),
        Phrase("face", "say it to my face"),
        Phrase("eye|face|person",
               "(?:tell|look|say)(?: (?:me|it|that))* (?:in (?:person|the eye|my eyes|the face)|to my face"
               "|face to face)(?: (?:and|that|you))*"),
        Phrase("closure", "(?:for|need|want|get|give me|no|without|some|my) closure"),
        Phrase("least", "(?:it is the )?least (?:you|u) (?:can|could|owe)(?: (?:do|is|give|say|tell))*"),
        Phrase("heal|let|move|rest|sleep",
               "(?:can not|will not|could not) (?:move on|heal|let go|sleep|rest)(?: (?:until|without|unless"
               "|if))+(?: (?:you|i|we|knowing|an|a|it|this))*"),
        Phrase("month|year|yr",
               r"(?:after|for) (?:\d+|\w+) (?:years?|yrs?|months?)(?: (?:together|of|i|you|we"
               "|with))*[^?]{0,20}(?:deserve|owe|at least|this is how|not even|and you|over text|by text)"),
    ), 0.9,
    "rent|money|deposit|bill|half|£|fiver|tenner|invoice|road closure|closure of the (?:road|bridge|bank)|road"
    "|bridge|pint|drink|cake|ice cream|refund|need (?:answers?|the reason) for (?:the|my)|quiz|crossword"
    "|homework|form|survey|landlord|nap|holiday|break<end>|spa"),
)

FRIENDS = (
    Row("friendship bargained for", (
        Phrase("each|friendly|friends|life|mates|terms|touch",
               "(?:can|could|will|why can|why can not|let us|at least|we can|we could|still|please|maybe|be"
               "|stay|not even|just|i want (?:us )?to|want to|as|hope we) (?:<f>)(?:we |us |you |not "
               "|i )*(?:<f>)(?:be |stay |still be |remain |just be |at least be |keep being |even be "
               "|try (?:being|to be) )*(?:just )?(?:friends|mates|in each others lives|in touch|on good terms"
               "|in my life|friendly)(?: (?:then|at least|still|please|one day|right|if|instead|okay|eventually"
               r"|again))*(?=\W|$)"),
        Phrase("friends", r"friends\?"),
        Phrase("cut|delete|erase|lose|losing|lost",
               "(?:lose|losing|lost|delete|cut|cutting|erase) (?:you|me|us) (?:<f>)(?:completely|altogether"
               "|entirely|forever|as a friend|out|off|from your life|totally)(?: (?:of (?:your|my) life|too"
               "|as well))*"),
        Phrase("lose", "do not (?:want to|make me) lose you(?: (?:as|completely|from|too|forever))+"),
        Phrase("together", "(?:not|even if not|okay not) together but"),
        Phrase("anything|being|friend",
               "i (?:will|would) (?:settle|take|be happy|be okay) (?:for|with|being) (?:just )?(?:friends"
               "|a friend|anything|being friends)"),
        Phrase("friend", "your friend(?: at least|ship)"),
        Phrase("contact|each|friends|life|touch",
               "(?:keep|stay|still be|remain|have) (?:<f>)(?:in (?:touch|contact|each others lives|my life)"
               "|friends|your friendship)"),
        Phrase("best|friendship", "(?:best friend|friendship) (?:too|as well|back|at least|first)"),
    ), 0.8,
    r"with (?:my|your|the|his|her|our|some) (?:\w+ )?(?:friends|mates)|(?:my|your|our|the|some|other|old|school"
    "|work|mutual|both|close|facebook|best|new|good) (?:friends|mates)|friends (?:with|at|on|for|from|are|is"
    "|who|over|coming|round|say|and family)|friends (?:tonight|tomorrow|later)|for friends|stay friendly"
    r"|to friends|ask friends|watch friends|see friends|episode|(?:he|she|they) (?:\w+ )?(?:friends|mates)"
    "|keep in touch (?:about|with)|lost you (?:in|there|on|at)|cut (?:you|me) (?:off|out) (?:in traffic|a)"
    "|lost me|at least (?:my|your)|seeing friends|not friends with"),
)

LAST_ONE = (
    Row("the last message", (
        Phrase("final|last",
               "(?:this (?:is|will be|really is)|it is|my|the|one|okay this is|that is) (?:<f>)(?:my |the "
               "|your |going to be |the very |very |one |really )*(?:last"
               "|final) (?:<f>)(?:time i (?:<f>)?(?:will |am going to |ever |am )?(?:text|write|message|call"
               "|contact|ask|try|bother|say|reach|speak|texting|writing|messaging)|text|message|messages|one"
               "|email|letter|call|try|attempt|thing i(?: will)? (?:say|write|send|ask)|word)(?: (?:i|from me"
               "|you|to you|ever|then|and|promise|i will|before|for real|okay))*"),
        Phrase("bother|call|contact|message|messaging|reach|speak|text|try|writ",
               "i (?:<f>)(?:will|am going to|promise i will|swear i will|wont|am|promise)(?: to)? (?:<f>)(?:not"
               "|never|stop|be gone) (?:<f>)(?:text(?:ing)?|writ(?:e|ing)|message|messaging|call(?:ing)?"
               "|contact(?:ing)?|bother(?:ing)?|reach(?:ing)? out|try(?:ing)?|speak(?:ing)?)(?: (?:to|you|again"
               r"|any|more|after|this|ever|out|now|from|anymore))*(?=\W*$|[.,]| after| again| any)"),
        Phrase("after|then",
               "(?:after this|then) (?:<f>)(?:i (?:am|will)|you will) (?:<f>)(?:gone|stop|leave|done|never|not"
               "|go|hear)[^?]{0,20}(?:alone|again|text|from me|write|hear|<end>)"),
        Phrase("hear", "you will (?:not|never) hear (?:from me|me)(?: (?:again|any|ever|after))*"),
        Phrase("bye|goodbye",
               "(?:goodbye|bye)(?: then)?(?: for good| forever| for ever|,? (?:i guess|my love|babe"
               "|have a (?:good|nice) life|take care))+"),
        Phrase("life", "(?:have a|enjoy your) (?:good|nice|great)? ?life<end>"),
        Phrase("last", "last (?:text|message)(?: ever| i promise| i swear|<end>)"),
    ), 0.8,
    "last (?:text|message|email|call|one) (?:of the day|from (?:the|him|her|work|mum)|you sent|about)|your last"
    "|did you get my last|last one (?:in|left|of|for|tonight)|in my last|(?:see|read|got|get|to) (?:my|the"
    r"|your) last|never (?:call|text|write|stop)[^?]*(?:me|us|him|her|mum|work|them)\b|not call (?:them|him|her"
    "|it|the)|after this (?:shift|meeting|episode|call|week|drink)|last (?:one|call|try) (?:at|on) the|pint"
    "|drink"),
)
# fmt: on
