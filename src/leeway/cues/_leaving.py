"""Signs of "go, and stay away", and of a talk that is closed for good."""

from __future__ import annotations

from leeway.cues._speech import (
    END,
    FILL,
    FOR_GOOD,
    OTHERS,
    REACH_ME,
    REACHING_ME,
    START,
    WAYS,
    WAYS_ING,
    YOUR_PEOPLE,
    sign,
)

AWAY = (
    sign(
        "alone",
        r"\b(?:leave|let|left|leaving) (?:me|us)(?: and my \w+)? (?:the (?:fuck|hell) )?(?:be "
        r"|the hell |well |completely |fucking )?alone(?: (?:please|now|already|okay"
        r"|and))* (?:for good|for ever|forever|from now on|permanently|once and for all"
        r"|for the rest of|ever|i mean it|i am serious|or (?:i|the)|and (?:do not|never|stop|stay"
        r"|move|get|delete|lose|go|forget)|it is over|we are (?:done|over|through|finished))",
        "leave me alone for good",
    ),
    sign(
        "alone|peace",
        r"\b(?:be |want to be |need to be )left (?:alone|in peace) (?:for good|forever|for ever"
        r"|from now on|permanently|once and for all|by you)",
        "left alone for good",
    ),
    sign(
        "life|lives|gone|out ",
        r"\b(?:get|stay|keep|want you|need you|wish you|go|be|remove|erase|disappear|vanish|cut"
        r"|taking you|take you|take yourself|fuck|piss|you are|walk"
        r"|delete)\b(?! best)[^.?]{0,30}\b(?:out of|outta|out|from|away from) (?:my|our) li(?:fe"
        r"|ves)\b|\b(?:want|need|wish) you (?:to be )?(?:gone|out)\b|\bno (?:place|room|part"
        r"|space) (?:for you )?in my life\b|\b(?:not|no longer"
        r"|never going to be) (?:a )?(?:part of|in|welcome in) my life\b"
        r"|\bout of my life (?:for good|forever|please|now)\b|\bleave my life\b",
        "out of my life",
    ),
    sign(
        "stay|keep|away|distance",
        r"\b(?:stay|keep|keep well|stay well|stay far|stay the (?:fuck|hell)|keep the (?:fuck"
        r"|hell)|get|get the (?:fuck|hell)|keep far) away(?: from (?:me|us|my|our|here"
        r"|mine)\b(?: (?:house|home|flat|family|work|kids|friends|mum|door|life|place|job"
        r"|street))?|(?= for good| forever| please|$|[.,]))(?!.{0,25}\b(?:ill|sick|contagious"
        r"|germs|cold|flu|covid|bug|infectious|fries|chips|food|cake|snacks|spoil\w*|drama|pizza"
        r"|chocolate|the (?:stove|oven|edge|fire|dog|kitchen)))|\bgo away and (?:stay away|do not"
        r"|never|leave)|\bgo away (?:for good|forever|and stay)|\bkeep your distance from me\b",
        "stay away from me",
    ),
    sign(
        "come|coming|turn|show|pop|drop|driv|swing|appear|hang|wait|set|step|knock",
        rf"{OTHERS}\b(?:do not|never|stop|quit|not to|no more|are not to|must not"
        rf"|should not) {FILL}(?:(?:come|turn|show|pop|drop|drive|swing|turning|showing|coming"
        rf"|popping|dropping|driving|appearing|appear|hanging|hang|waiting|wait|be|set foot"
        rf"|step foot)(?: (?:up|by|round|around|over|past|in|to|at|outside|near|here|back|knocking"
        rf"|on|the|out|anywhere|turning|showing))*)(?: (?:to|at|near|outside|on|in|by|into|past"
        rf"|through|here|round|around|knocking on))*(?: (?:my|our|the|this|me|mine|mines"
        rf"|here))?(?: (?:house|home|flat|place|door|doorstep|work|workplace|office|job|school|gym"
        rf"|street|building|apartment|room|uni|campus|mums?|parents?|shop|city|town|family|property"
        rf"|front|driveway|halls|dorm|yard|car|car park|porch|parents house"
        rf"|mums house))*(?: (?:again|any ?more|ever|ever again|unannounced|uninvited|or|like this"
        rf"|at all|without being asked|without asking|you are not welcome))+\b",
        "do not come again",
        no=True,
    ),
    sign(
        "come|turn|show|appear|drive|wait|set|step",
        rf"{OTHERS}\b(?:do not|never|do not you dare|not to) {FILL}(?:come|turn up|show up|appear"
        rf"|drive|wait|set foot|step foot|be)(?: (?:up|by|round|over|anywhere|back|to|at|near"
        rf"|outside|on|in|around|knocking))* (?:my|our|near|mine|me)(?: (?:house|home|flat|place"
        rf"|door|doorstep|work|workplace|office|job|school|gym|street|building|apartment|family"
        rf"|kids|parents|mums?|property|me|my \w+))*{END}(?!, (?:it is|come|go|we are|meet|i am|the|everyone) )",
        "do not come here",
        no=True,
    ),
    sign(
        "darken|foot|step|show|banned|come|disappear",
        rf"(?<!if you )\b(?:never|do not|not) (?:you )?(?:dare |ever |even |think of "
        rf"|let me see you )*(?:darken my|(?:set|step|put) (?:a )?foot (?:in|on|near|inside|here)"
        rf"|show(?:ing)? your face (?:here|again|at|near|round|around|in)|come back(?: here| again"
        rf"| ever| to (?:my|this) \w+| into my life| in my life| to me)*{END})|\byou are (?:banned"
        rf"|barred) from (?:my|our|the)\b|{START}(?:please |just |and |now )*(?:disappear|vanish"
        rf"|get lost|do one|jog on|sod off and stay away)(?: please| forever| for good)?{END}(?!.)",
        "never come back",
    ),
    sign(
        "away",
        r"\bgo away[.,]? (?:please[.,]? )?(?:for good|forever|and never|and do not)",
        "go away for good",
    ),
    sign(
        "turning|showing|coming|waiting|hanging|driving|popping|knocking|sitting|appearing"
        "|following",
        r"(?<!not )\b(?:stop|quit|no more|enough of you|enough with) (?:fucking |bloody |just "
        r"|you )*(?:turning up|showing up|coming (?:to|by|round|over|here|near|back)|waiting"
        r"|hanging (?:around|about|outside)|driving (?:past|by)|popping (?:up|round|over)|knocking"
        r"|sitting outside|appearing|following) ?(?:at|to|outside|by|round|past|near|around|on"
        r"|into|in front of)? ?(?:my|mine|here|our|me|the (?:house|flat|office))\b",
        "stop coming here",
    ),
    sign(
        "forget",
        rf"(?:{START}|\b(?:just|please|go and|and|to) )forget (?:about )?(?:me|us)\b(?! for"
        rf"| and (?:go|start))",
        "forget me",
    ),
    sign(
        "life|goodbye|good|bye|farewell|knowing|see",
        rf"\bhave a (?:nice|good|great|lovely|happy|wonderful) life\b|\b(?:goodbye|good bye|bye"
        rf"|farewell) (?:for ?ever|for good)\b|\bthis is (?:a |my |the |our )?(?:final "
        rf"|last )?(?:goodbye|farewell)\b|\b(?:was |it was )?nice knowing (?:you|ya)\b"
        rf"|{START}never see you again",
        "a farewell for good",
    ),
    sign(
        "ever|never|next",
        r"\bnot now\b[^?]{0,40}\b(?:not ever|never|or ever|not next)(?=$|[.,]| (?:week|month|year|time))"
        r"|\bnot (?:today|tomorrow|this week|next week|now)\b[^.?]{0,25},? (?:and )?(?:not ever|never|or ever)(?=$|[.,])",
        "not now, not ever",
    ),
)
"""Go, and stay away."""


CLOSED = (
    sign(
        "text|messag|call|contact|writ",
        r"\b(?:texting|messaging|calling|contacting|writing|messages?|texts"
        r"|calls)\b(?!.*\b(?:laugh\w*|giggl\w*|funny|hungry|jealous|hilarious|meme"
        r"|group)\b)[^?]{0,70}\b(?:(?:asked|told) you (?:not to|to stop)|(?:please|so"
        r"|just) stop)(?=$|[.,])",
        "messages, and please stop",
    ),
    sign(
        "talk|in |life",
        r"\bno more talk(?:ing)?(?=$|[.,]| (?:please|between|with))|\b(?:you|you being"
        r"|you are) in my life (?:is|are) (?:over|done|finished)",
        "no more talk",
    ),
    sign(
        "spoke|talked|texted|met|saw|heard",
        r"\bif we (?:just )?(?:never|did not ever|did not|no longer) (?:ever )?(?:spoke|talked"
        r"|texted|met|saw each other|heard from each other|messaged)(?: to each other)?(?: again"
        r"| any ?more| ever)+",
        "better never again",
    ),
    sign(
        "text|call|messag|repl|contact|talk|email",
        r"\b(?:no|never|not|nothing) (?:\w+ ){0,2}(?:texts?|calls?|messages?|repl(?:y|ies)|contact"
        rf"|talk|emails?)(?: back)?(?! {YOUR_PEOPLE})(?: \w+){{0,3}} (?:ever again|again ever|for good"
        rf"|forever)\b",
        "none, ever again",
    ),
    sign(
        "send",
        rf"(?<!\bi )(?<!you )\b(?:do not|never|stop|quit)(?: ever)? send(?:ing)? (?:me )?(?:(?:any"
        rf"|more|anything|messages?|texts?|letters?|flowers|gifts|emails?|stuff|things|presents"
        rf"|your|another|songs|photos|pictures|memes|people|anything else) )*(?:anything|messages?"
        rf"|texts?|letters?|flowers|gifts|emails?|presents|texts or \w+|people)(?=$|[.,]"
        rf"| (?:{FOR_GOOD}|or|and|please|to my)\b)(?! (?:yet|until|now|from))",
        "send me nothing",
    ),
    sign(
        "number|account|profile|phone",
        r"\b(?:stop|quit|do not|never|and)\b[^.?]{0,40}\b(?:from|on|using|with|making|through"
        r"|via) (?:\w+ )?(?:new|private|different|other|unknown|withheld|hidden|blocked|random"
        r"|fake|burner|another|secret|friends?)(?: \w+)? (?:numbers?|accounts?|profiles?|phones?)",
        "round a block",
    ),
    sign(
        "stop|enough",
        r"\bstop\b[^?]{0,40}\b(?:texts|calls|messages|messaging|texting|calling"
        r"|emails)\b[^?]{0,30}\b(?:everything|all of it|nothing|the lot|every one|both"
        r"|any of it)\b|\bstop (?:with )?(?:the|your|all the|all these|these) (?:texts|calls"
        r"|messages|emails|messaging|texting|calling|dms|voice ?notes)\b|\benough (?:with"
        r"|of) (?:the|your|these) (?:texts|calls|messages|emails|messaging|texting|calling)",
        "stop all of it",
    ),
    sign(
        "repl|respond|answer|writ|text",
        r"\b(?:nothing (?:left |more |else )?to (?:say|talk about|discuss|add)|respect (?:that"
        r"|this|it|my|me)|have nothing|we are done|it is over|goodbye|that is (?:it|all)"
        r"|leave it (?:there|at that)|i am done|for good|i asked you)\b[^?]*\b(?:do not|no need to"
        r"|without|not) (?:bother |try to |even |ever )*(?:reply|replying|respond|responding"
        r"|answer|answering|write back|text back)|\b(?:do not|not) (?:bother |even )*(?:reply"
        r"|respond|answer|write back|text back)(?:ing)?\b(?: to (?:me|this))?[^?]*\b(?:we are done"
        r"|for good|goodbye|it is over|nothing (?:left|more|else) to|respect (?:that|my)|i am done"
        r"|i asked you)\b|\b(?:do not|never) (?:ever )?(?:reply|respond"
        r"|answer)(?: to me)? (?:again|ever|any ?more)\b",
        "nothing left, no answer wanted",
    ),
    sign(
        "nothing",
        r"\b(?:nothing (?:left|more|else) (?:for us )?to (?:say|talk about|discuss)"
        r"|no more to say)\b[^?]*\b(?:leave me|stop|respect (?:that|this|it|my)|move on|do not"
        r"|never|goodbye|let me go|let it go)\b",
        "nothing left to say",
    ),
    sign(
        "touch|contact|talk|speak|text|messag|communicat",
        rf"\b(?!we never (?:talk|speak|text|see|meet)\b)(?:we|us|let us|you and (?:i|me)|best|better|healthier|want to|need to|think|going to"
        rf"|to) (?:(?:should|can|could|must|ought|need|have|do|will|would|shall|probably|really"
        rf"|just|not|to|if|we|is|that|for|us|both|be|it|i|think|longer|no|completely|never|go our"
        rf"|everyone|all|stop|stopped|being|are|were|was|stay|keep|remain|if we"
        rf"|you and me) )*(?:(?:not|never|no longer|stop|stopped|no more|quit"
        rf"|cease)(?: to)?) (?:(?:be|have|stay|keep|talk|ever|being|staying|remain|keeping|having"
        rf"|in|any|to|us|all|each|other|on|completely|all forms of) )*(?:(?:in )?(?:touch"
        rf"|contact)\b(?! (?:her|him|them)\b)|(?:talk|speak|text|message|talking|speaking|texting|messaging|communicate"
        rf"|communicating|spoke|talked|texted|saw|meet|met|see)(?: to| with)?(?: (?:each other"
        rf"|one another|you))?(?: altogether| completely| entirely| for good| {FOR_GOOD}))",
        "better not in touch",
    ),
    sign(
        "separate",
        r"\b(?:go|gone|going) (?:our|your|my) (?:own|separate) ways?\b[^?]*\b(?:no contact"
        r"|not (?:contact|text|talk|speak|write|call)|never|stop|leave)\b",
        "separate ways",
    ),
    sign(
        "conversation|chat|communication",
        r"\b(?:this|the|our) (?:conversation|chat|communication|thread) (?:is|has) (?:officially "
        r"|now |permanently )?(?:over|finished|closed|ended|done) (?:for good|for ever|forever"
        r"|permanently)",
        "the conversation is closed",
    ),
    sign(
        "ask|told|begg|tell|warn|said",
        rf"\b(?:i (?:am |have |had |already |did |keep |literally |clearly "
        rf"|do not know how many times i )*(?:asked|told|begged|warned|telling|asking|said to|tell)"
        rf"|how many times|do i have to (?:tell|ask)|having to (?:tell|ask)) (?!him|her|them|people"
        rf"|everyone|the |my |a )(?:you )?[^.?]{{0,40}}\b(?:to (?:stop|leave me|not|never|stay away"
        rf"|go away)|(?:do not|never|stop|not to) {FILL}(?:{WAYS}|{WAYS_ING}|talk"
        rf"|reach))\b(?! (?:worry|wait|do that|buy|get|tell|eat|mak|leav|touch|go|be|forget|us|at"
        rf"|it|doing|that|being|using)\w*)(?: {FILL}(?:{REACH_ME}|{REACHING_ME}|alone))?",
        "they have asked before",
    ),
    sign(
        "contact|writ|call|messag|talk|text|search",
        r"\bi not (?:want|like|wish)(?: (?:any|more|you))* (?:contact|write|call|message|talk)"
        r"|\bno (?:more )?(?:write|call|text|message|contact|search)(?: to)? me\b|\b(?:write|call"
        r"|text|message|contact)(?: to)? me (?:no more|not (?:any ?more|again|more))"
        r"|\bnot (?:more )?(?:contact|write|call|text|message)(?: to)? me(?: (?:again|more|please"
        r"|any ?more))(?! (?:songs|poems|poetry)\b(?! or))",
        "in a second language",
    ),
)
"""Said in other shapes: closed talk, asked before, in a second language."""
