"""More signs of a tie that is cut: out of reach, closed, asked for the last time, the law at the next step."""

from __future__ import annotations

from leeway.cues._speech import END, FOR_GOOD, START, sign

_REACH = r"(?:reach\w*|contact\w*|find\w*|text\w*|call\w*|messag\w*|email\w*|get hold of|getting hold of|get to|see)"
_LAWMEN = r"(?:police|cops|feds|guards|gardai?|sheriff|solicitors?|lawyers?|attorneys?|restraining order|court|999|911|101)"


VANISHED = (
    sign(
        "eyes",
        rf"\b(?:never|not|no longer)\b (?:\w+ ){{0,4}}?(?:set|lay|clap) eyes on you\b(?: {FOR_GOOD})?",
        "never to set eyes on you",
    ),
    sign(
        "whatever|anything|everything|letter|card|parcel",
        r"\b(?:whatever|anything|everything|any \w+|all) (?:that )?you (?:\w+ )?(?:post|send|write|leave|drop|say|put)\b[^.?]{0,50}\b(?:bin|recycling|shredder|fire|unread|unopened|returned|police|ignored|deleted|evidence|blocked|solicitor|lawyer|trash)\b",
        "whatever you send goes to the bin",
    ),
    sign(
        "harass|report|stalk|police|trespass",
        r"\b(?:future|further|more|next|another|any|other) (?:approach|attempt|visit|contact|message|text|call|letter|step|move|knock|word)\w*\b[^.?]{0,40}\b(?:harass\w*|stalk\w*|reported|police|trespass\w*)",
        "the next is harassment",
    ),
    sign(
        "los|delet|forget|destroy|burn|bin|eras|shred|loose",
        rf"(?<!\bi )(?<!not )(?<!will )(?<!did )\b(?:lose|loose|delete|forget|destroy|burn|bin|erase|shred|rip up|get rid of|throw out) (?:every|any|all|my|the)\b(?: \w+){{0,4}}? (?:{_REACH} me\b|number\b(?= (?:and|please|now|you have)|{END})|address\b(?= (?:and|please|now|you have)|{END})|details\b{END})(?! (?:from the|off the|on the))",
        "lose every way to me",
    ),
    sign(
        "number|phone|sim",
        r"\b(?:the|this|my) (?:number|phone|sim)(?: (?:you have|you know|that you have)(?: for me)?)? (?:will be|is|is going to be|goes|is getting) (?:off|dead|disconnected|gone|cut off|cancelled|dropped|out of use)\b (?:by|from|tonight|tomorrow|for good|to you|after|as of)\b(?! (?:battery|my battery))",
        "the number you have will be off",
    ),
    sign(
        "consider|treat|count|think",
        r"\b(?:consider|count|treat|think of) me (?:as )?(?:dead|gone|a stranger|out of your life|a closed|history|no one)\b(?! (?:at|by|from|until|for the|on|before) )",
        "consider me gone",
    ),
    sign(
        "no ",
        r"\bthere (?:is|will be) (?:not )?no (?:more )?\w+\b[^?]*\b(?:no|nor) (?:more )?(?:talking|texting|contact|messaging|calls|chats?|chatting|catching up|speaking|meeting|closure|coffee)\b(?! (?:in|during|until|at work|before|after|while)\b)",
        "there is no talking either",
    ),
    sign(
        "want|need|have",
        r"\b(?:not|never|no longer) (?:\w+ )?(?:want|need|have|wish)(?: to have)? you (?:anywhere )?(?:in|on|at|near) my (?:phone|house|head|inbox|world|home|dms|space|flat|door|street|screen)\b(?! (?:if|when|while|until|without))",
        "not in my house, not in my phone",
    ),
    sign(
        "consent|agree|permission|authori",
        r"\b(?:do|does|did|will) not (?:consent|agree) to (?:be |being )?(?:hear\w*|contact\w*|receiv\w*|messag\w*|call\w*|talk\w*|speak\w*|see\w*|meet\w*)",
        "no consent",
    ),
    sign(
        "stop|end |finish|over",
        rf"(?:{START}|\byou |\bto |\bplease )(?:stop|end it|leave it)\b[.,]? (?:(?:not for \w+|stop|this|it|and|please|not just \w+|i mean|now|all of it)[.,]? )*(?:for good|for ?ever|permanently|once and for all)\b",
        "stop, for good",
    ),
    sign(
        "act|acted|behave|pretend|live",
        r"\b(?:best|better|please|just|want you to|need you to|like you to|can you|would be)\b[^.?]{0,25}\b(?:act|acted|behave|behaved|live|carry on) (?:as (?:if|though)|like) (?:i|we)\b (?:had|have|did|do|never|would|am|was|were|died|moved|left)",
        "as though I were gone",
    ),
    sign(
        "leave|stop|keep|stay",
        rf"\b(?:leave me (?:be|alone|in peace)|stop (?:\w+ing)(?: me)?|keep away|stay away|go away)\b[^?]{{0,15}}\bor (?:else )?(?:i|my \w+|we) (?:will|am|have|is|are|would)(?: (?:going to|have to|to|be|need to))* (?:get|getting|call|calling|involve|involving|report|reporting|ring|ringing|go|going|contact) (?:\w+ ){{0,3}}?(?:involved|{_LAWMEN}|someone|people|you|it further)\b"
        rf"|\bor (?:else )?(?:it is|i get|i call|i am calling|i am ringing|i ring|straight to|i go to) ?(?:the |my )?{_LAWMEN}\b",
        "stop, or someone is called",
    ),
    sign(
        "next",
        rf"\bnext (?:time|one|letter|message|call|step|stop)\b[^?]{{0,25}}\b(?:be|is|it is|from|through|by|with|involves?) (?:\w+ )?{_LAWMEN}\b",
        "a lawyer, the next time",
    ),
    sign(
        "able|reach",
        rf"\byou (?:will not|not|can not|are not going to) (?:be |being )?(?:able to )?{_REACH} me\b[^?]{{0,40}}\b(?:point|on purpose|how i want|meant|for good|any ?more|ever|honou?r|respect|please|again|that is (?:it|all|final))\b(?!.*\b(?:ferry|plane|flight|train|tunnel|meeting|ring my|call my|text my)\b)",
        "you will not be able to reach me",
    ),
    sign(
        "owe",
        r"\b(?:not|never) owe you (?:\w+ ){0,3}?(?:conversation|explanation|reply|answer|chat|meeting|response|closure|words?|anything)\b[^?]*\b(?:(?:will|am) not (?:be )?(?:having|giving|going|have|give|reply\w*|answer\w*)|do not (?:ask|write|text|message|call)|never|stop|goodbye)\b",
        "nothing is owed, none will come",
    ),
    sign(
        "find|work|moved|moving|where",
        r"\b(?:do not|never|not to|stop) (?:you )?(?:ever |even |bother |go )?(?:try |trying |to |and )*(?:find|finding|work|working)(?: out)? (?:out )?(?:where i (?:live|am|work|moved|went|have)|where(?=$|[.,])|my (?:new )?(?:address|number|place))",
        "do not find out where",
    ),
    sign(
        "order",
        r"\bthere is (?:now |already )?an order\b(?! (?:of|for|on|to (?!stay|keep)|in place with the)| (?:\w+ )?(?:waiting|ready))|\border (?:is |now )?(?:in place(?! with the)|in force|has been (?:made|granted|served))\b",
        "there is an order",
    ),
    sign(
        "block|report",
        r"\b(?:every|any|each|all|whatever)\b[^.?]{0,25}\byou (?:make|use|get|create|try|open|set up|message from)\b[^.?]{0,25}\b(?:block|report)\w*|\b(?:make|open|set up|try) another\b[^.?]{0,30}\b(?:block|report)\w*",
        "each account will be blocked",
    ),
    sign(
        "leave|go |walk|move|turn",
        rf"{START}(?:please |just |now |so )*(?:leave|go|walk(?: away)?|move on|turn round)[.,]? (?:and )?(?:do not|never) (?:ever )?(?:look|come|turn) (?:back|round)(?=$|[.])(?!.*\b(?:shop|job|place|boss|house|company|landlord)\b)",
        "go, and do not look back",
    ),
    sign(
        "get ",
        rf"\byou (?:do not|no longer|never|have lost) (?:get |right |the right )*to (?:know|ask|hear|call|text|have|check|message|contact|be part|be in)\b[^.?]{{0,40}}(?: {FOR_GOOD})",
        "you no longer get to",
    ),
    sign(
        "stop|enough",
        r"\b(?:been|after|is) (?:over )?(?:a|two|three|four|five|six|eight|ten|\d+|many) (?:weeks?|months?|years?|yrs?)\b[^?]{0,40}(?:^|[.,] )(?:please |just |so |now )*(?:stop|enough|let (?:it|me) go)(?: (?:now|please|it|this))*(?=$|\.$)",
        "so long, now stop",
    ),
    sign(
        "reply|respond|answer|call|text|writ|ring|messag",
        r"\b(?:do not|please not|never) (?:\w+ )?(?:reply|respond|answer|text|message|write|dm)\b[^?]{0,15}[.,] (?:and |or |please |just )*(?:do not|never) (?:\w+ )?(?:call|ring|text|come|write|message|visit|phone|email|dm|send|turn up)\b(?=$|[.,])"
        r"|\b(?:do not|never) (?:\w+ )?(?:call|ring|phone)[.,]? (?:and |or |please |just )*(?:do not|never) (?:\w+ )?(?:text|write|message|come|visit|email|dm|turn up)\b(?=$|[.,])",
        "do not reply, do not call",
    ),
    sign(
        "ask|tell|say",
        r"\b(?:will|am|going) not (?:be |going to )?(?:ask|tell|say|ask\w*|tell\w*|say\w*) (?:you |it |this )?(?:again|twice|one more time)\b[^?]*\b(?:stop|do not|leave|never|no more)\b(?! (?:worry|forget))|\b(?:stop|do not (?:text|call|message|contact|write)|leave me)\b[^?]{0,30}\b(?:will|am|going) not (?:be |going to )?(?:ask|tell|say)\w* (?:you |it )?(?:again|twice)\b"
        r"|\bask\w* (?:nicely |politely |you )*for the (?:last|final|third|hundredth|tenth) time\b|\b(?:last|third|final|hundredth|tenth) time (?:of asking|i ask|i am asking|asking)\b",
        "asked for the last time",
    ),
    sign(
        "told|said",
        r"\bi (?:have )?(?:told|said to|asked|warned) you\b[^?]*\b(?:told|telling|tell|asked|asking|said|saying|warned)\b(?: you)?[^?]{0,25}(?:again[^?]{0,12}|[.,] )(?:no more|stop|never|do not|enough|leave me)(?: (?:it|this|please|alone|now|contact|text|message|call|write))?\b(?=$|[.,])(?!.*\b(?:biscuits?|cake|dinner|shoes|dishes|kids|dog)\b)",
        "told before, told again",
    ),
    sign(
        "decency|kindness|grace|sense|courtesy",
        r"\b(?:decency|kindness|grace|good sense|courtesy) (?:to|and) (?:disappear|vanish|leave me|stay (?:away|gone|out)|stop (?:\w+ing)|let me (?:go|be)|never|go away|not (?:text|call|contact|write|message|reply))",
        "the decency to disappear",
    ),
    sign(
        "never",
        r"\bnever (?:have to |need to )(?:get|read|see|hear|open|receive|deal with|look at|listen to) (?:from )?(?:one of these|another of|these|you|your|another (?:one|message|text|letter|email))\b(?! (?:cry|like|sad|hurt|suffer|go|in pain|upset|leave))",
        "so that I never get one again",
    ),
    sign(
        "contact|approach|near|writ|email",
        rf"\b(?:if|should) you (?:ever |try to |dare )?(?:contact|approach|come near|write to|email|harass|follow) (?:me|us|my family)\b[^.?]{{0,15}}(?: {FOR_GOOD}| one more time| once more)",
        "if you contact me again",
    ),
    sign(
        "locks",
        r"\bchang\w+ (?:all )?(?:the |my |our )?locks\b[^?]*\b(?:my number|do not (?:bother|come|try|turn)|blocked|stay away|never|for a reason|because of you)\b",
        "the locks are changed",
    ),
    sign(
        "read",
        r"\b(?:did|do|will) not (?:even )?(?:read|open) (?:it|them|the|your|any|that)\b[^?]*\b(?:do not|stop|never) (?:ever )?(?:send|writ|post)\w*",
        "unread, send none",
    ),
    sign(
        "unfriend|unfollow|unadd",
        r"\b(?:unfriend|unfollow|unadd)(?:ed|ing)\b[ ,\w]{0,40}? you\b(?! (?:if|unless|should))",
        "unfollowing you",
    ),
    sign(
        "hear|speak|talk|meet|messag|contact|bump|run|see",
        rf"\b(?:not want|no wish|no desire|not wish|never want|no intention|no interest|not interested)\b[^.?]{{0,50}}\b(?:hear|hearing|speak|speaking|talk|talking|meet|meeting|messages|contact|bump|bumping|run into|running into)\b(?! (?:about|anything about))[^.?]{{0,40}}\byou\b(?! about)[^.?]{{0,12}}{FOR_GOOD}",
        "no wish, and again none",
    ),
    sign(
        "through|round|via|using",
        r"\b(?:do not|never|stop|quit|not) (?:\w+ ){0,3}?(?:reach\w*|contact\w*|get\w*|ask\w*|send\w*|pass\w*|go\w*|us\w*|messag\w*|find\w*) (?:\w+ ){0,4}?(?:through|via|using|round) (?:my |mutual |other |our )(?:friends?|family|mum|mam|mom|dad|sister|brother|mates?|cousins?|people|work|colleagues|number)\b(?! (?:house|place))",
        "not through my friends",
    ),
    sign(
        "pick|answer|read|repl",
        r"\b(?:my|her|his) (?:dad|mum|mam|mom|brother|sister|mother|father|husband|wife|partner|boyfriend|girlfriend|solicitor|lawyer) (?:is|will|has)(?: \w+){0,3} (?:pick|picking|answer|answering|read|reading|reply|replying|screen|screening)(?: (?:up|to))? (?:your|all your|any of your) (?:calls?|texts?|messages?)\b",
        "another reads your messages",
    ),
    sign(
        "told|asked|tell",
        r"\b(?:told|asked|warned) (?:(?:my |the |our )?\w+|it have been told) (?:\w+ )?to (?:hang up|bounce|turn you|ignore you|ignore your|not (?:let|put) you|send you away|shut the door|delete your|block you)\b",
        "they have been told to turn you away",
    ),
    sign(
        "stop|end",
        r"\b(?:it|this|all of (?:it|this))(?: (?:needs|has|have|got))? to (?:stop|end)[., ]+(?:completely|for good|altogether|full stop|permanently|entirely|forever)\b",
        "it has to stop completely",
    ),
    sign(
        "hear",
        rf"\byou (?:will|are) (?:not|never) (?:\w+ ){{0,4}}?hear(?:ing)? from me {FOR_GOOD}|\bleave me\b(?! (?:a|the|some) )[^.?]{{0,15}}\b(?:for good|forever|for ever|permanently)\b",
        "you will not hear from me",
    ),
    sign(
        "separation|silence|break|distance|out ",
        r"\b(?:complete|total|permanent|full) (?:separation|silence)\b(?! of)|\bout[., ]+(?:please[., ]+)?(?:for good|for ?ever)\b(?! (?:of|at|in) (?:the|work))",
        "complete separation",
    ),
    sign(
        "telling|warning",
        r"\b(?:will|is) (?:not|never) (?:be )?(?:a|another|any) ?(?:second|third|fourth|next|more|other)? ?(?:telling|warning)s?\b",
        "no third telling",
    ),
    sign(
        "asking|trying",
        r"\b(?:forever|never|always no|still no)\b[^?]{0,30}\b(?:quit|stop) (?:asking|trying)(?=$|[.,])",
        "quit asking, for ever",
    ),
    sign(
        "without",
        r"\b(?:life|live|lives|getting on|get on|got on|moving on|move on|carry on|happy)\b[^?]{0,40}\bwithout (?:writing|contacting|texting|calling|messaging|ringing|reaching|involving|bothering)(?: out)?(?: to)? me\b",
        "live, without writing to me",
    ),
    sign(
        "number|phone|sim",
        r"\b(?:this|my) (?:number|numbers|phone|sim)(?: (?:is|will|getting|being|be|going|to))* (?:chucked|binned|scrapped|ditched|cancelled|dumped)\b",
        "this number is thrown out",
    ),
    sign(
        "know|place|room",
        rf"\bnot (?:want|wish|care) to know you{END}|\bnot have (?:a|any) (?:place|room|space|part) in my (?:life|phone|home|heart any ?more|future|world)\b",
        "not wanting to know you",
    ),
    sign(
        "tak|took",
        r"\b(?:tak(?:e|ing)|took) you off (?:everything|all|my|every)\b",
        "you are taken off everything",
    ),
    sign(
        "talk|speak",
        r"\b(?:know|knows|told|asked) not to (?:talk|speak|reply|respond|answer|write) to you\b|\bi (?:will|am) not (?:be |going to )?(?:talking|speaking|talk|speak) to you no more\b"
        r"|\b(?:done|finished|through) (?:talking|speaking|texting)[,. ]+(?:permanently|for good|for ?ever)\b",
        "told not to talk to you",
    ),
    sign(
        "hear",
        rf"\b(?:appreciate|prefer|like|love|enjoy|look forward to|rather) (?:it if i |to )?never (?:hear|hearing|see|seeing|heard|saw)(?: from)? you {FOR_GOOD}",
        "glad never to hear from you",
    ),
    sign(
        "last|final",
        rf"\b(?:last|final) (?:chance|warning|time)\b[^?]{{0,25}}\bbefore (?:i|we|my \w+)\b[^.?]{{0,25}}\b(?:{_LAWMEN}|report\w*|block\w*)\b",
        "a last warning before the law",
    ),
    sign(
        "keep|away|ban",
        r"\b(?:asked|told) (?:the |my |our )?\w+ to (?:keep|turn|send) you (?:away|out|off)\b|\byour (?:number|account|email) is (?:\w+ )?(?:blocked|barred|banned)\b",
        "kept away",
    ),
    sign(
        "never",
        rf"[,.] (?:so |and )?just never{END}",
        "just never",
    ),
    sign(
        "sending|calls|texts|messages|contact|letters",
        r"\b(?:stop|quit|do not) send(?:ing)? (?:your|people|other people) ?(?:mates?|friends?|brothers?|sisters?|mum|cousins?|family|people|mother|round)?\b[^.?]{0,20}\b(?:talk|speak|round|over|to|after)\b"
        r"|\bi (?:want|need) no (?:more )?(?:calls|texts|messages|contact|letters|visits)\b(?! (?:left|lost|in|missed|on the|unread))",
        "send no one",
    ),
    sign(
        "safe|good|healthy",
        r"\bnot (?:safe|good|healthy|right) for me to (?:talk|speak|be in (?:touch|contact)|see|meet|reply|hear from|have contact)\b[^?]*\b(?:not|never|no|stop)\b",
        "not safe for me to talk to you",
    ),
    sign(
        "go |nothing",
        rf"\blet me go\b[^?]*\b(?:do not|never|stop) (?:follow|chas|contact|text|call|messag|look|com|writ)\w*|\bnothing (?:further|more|else) to say to you[,. ]+(?:now|ever|or|not|{FOR_GOOD})",
        "let me go, and do not follow",
    ),
    sign(
        "pick|answer|read|repl",
        r"\bmy (?:dad|mum|mam|mom|brother|sister|mother|father|husband|wife|partner)s? (?:picking up|answering|reading|screening) (?:your|all your) (?:calls?|texts?|messages?)\b",
        "another takes your calls",
    ),
)
"""Out of reach, in any shape."""
