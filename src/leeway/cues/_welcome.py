"""Signs that welcome contact again, what makes such words no welcome, and signs that take a limit back."""

from __future__ import annotations

import re

from leeway.cues._speech import END, START, sign

_REACH = (
    r"(?:text|call|message|contact|email|write(?: to)?|ring|phone|dm|facetime|talk to|speak to"
    r"|reach out to|get in touch with|get hold of|reply to|come (?:and )?(?:see|find))"
)
_TO_ME = rf"(?= (?:me|us|to me|with me|back|again|any ?time|whenever|now|too|if|when)\b|{END})"
"""Nobody else is named: "feel free to call my lawyer" is no welcome."""

_WHEN = (
    r"(?=$|[.,?]| (?:again|any ?time|whenever|when (?:you|u) (?:want|can|like|are|feel|get"
    r"|have)|if (?:you|u) (?:want|like|need|still|can|are|feel|wish|fancy)|now|tonight|today"
    r"|tomorrow|later|at \d+|after (?:the )?\d\w*|after work|after \w+day|from the \d\w+|on \w+day"
    r"|on the \d\w+|this (?:week|weekend|evening)|please|okay|about it|too|back|on|normally|like before|as much|and|about (?:us|anything"
    r"|everything|things|it|this|what)|directly|for)\b)"
)

REOPEN = (
    sign(
        "text|call|messag|contact|email|writ|ring|phon|dm|facetim|talk|speak|reach|get|reply|come",
        rf"\b(?:you|u) (?:can|may|could|are (?:welcome|allowed|free|okay) to|are still welcome to"
        rf"|have my permission to) (?:still |always |also |now |of course |totally |just "
        rf"|absolutely )*{_REACH} (?:me|us){_WHEN}(?! (?:when hell|a |an |crazy|names"
        rf"|if you (?:dare|want (?:trouble|a fight|me to block))))",
        "you can text me",
    ),
    sign(
        "call|text|ring|messag|writ|come|phon",
        r"\byou (?:can|could|may) (?:still |always |also |now |just )*(?:call|text|ring|message"
        r"|write|come round|come over|phone)(?: (?:any ?time|whenever|tomorrow|tonight|today|later"
        r"|now|at \d\w*|after \d\w*|after work|if you (?:want|like|need)|when you (?:want|like"
        r"|are ready)|on \w+day|this (?:week|weekend|evening)))+",
        "you can call tomorrow",
    ),
    sign(
        "talk|speak|meet|text|touch|contact|chat|see",
        rf"{START}(?:(?:okay|yes|fine|so|and|alright|right|i think|i guess|maybe|honestly|i suppose"
        rf"|but|well|sure|look|hey|hi|then|i am ready|now) ?,? ?)*we can (?:still |try to |try "
        rf"|start |now |maybe |always |finally |definitely )*(?:talk|talking|speak|speaking|meet"
        rf"|meeting|text|texting|be in (?:touch|contact)|chat|see each other)(?: (?:to each other"
        rf"|properly|up|again|now|if you (?:want|like|still want)|tonight|today|tomorrow|this \w+"
        rf"|at \d\w*|on \w+|when(?:ever)? you (?:want|like|are ready)|about (?:it|this|us|things"
        rf"|everything)|later|at the weekend|any ?time|over (?:coffee|the phone)|face to face"
        rf"|in person|for a bit|soon|please|okay))*(?:{END})",
        "we can talk again",
    ),
    sign(
        "free|hear|talk|touch|speak|meet|see|text|call|contact|messag|writ|reach",
        rf"\bfeel free to (?:{_REACH} (?:me|us)\b|(?:reach out|get in touch|call|text|message"
        rf"|write){_TO_ME})"
        rf"|\b(?:would (?:really )?(?:like|love|be (?:good|nice|happy|glad)) to hear"
        rf"|(?<!was )(?<!not )(?:happy|glad|ready|okay|open) to (?:hear|talk|be in (?:touch"
        rf"|contact)|start talking|speak|see you|meet)|like hearing)(?: (?:from|to"
        rf"|with) you)?(?: (?:again|now|if|about|properly|whenever|any ?time|soon|this|tomorrow"
        rf"|tonight|on|when|and|too)|{END})|\b(?:it is|i am|that is|am) (?:okay|fine|alright|all right|cool"
        rf"|happy|good) (?:if|with|for|to)(?: it)? ?(?:you )?(?:to )?(?:text|call|contact|message"
        rf"|write|texting|calling|contacting|messaging|writing|reach(?:ing)? out"
        rf"|get(?:ting)? in touch)(?:ing)?\b{_TO_ME}|\bi do not mind (?:you "
        rf"|if you )?(?:text|call|contact|messag|writ|talk|reach)\w*{_TO_ME}",
        "glad to hear from you",
    ),
    sign(
        "call|text|message|write|talk|contact|ring|email|hit|phone|facetime",
        rf"{START}(?:(?:okay|yes|fine|so|and|please|just|hey|hi|alright|right|then|but|maybe|well"
        rf"|sure|can you|could you|will you|would you|you should|i want you to|i would like you to"
        rf"|i need you to|at least|babe|actually|honestly|instead|or) ?,? ?)*(?:call|text|message"
        rf"|write to|write|contact|ring|email|phone|facetime|talk to|hit) me(?: up)?(?: (?:back"
        rf"|again))?(?=$|[.,?]| (?:any ?time|whenever|when you (?:want|can|like|are free|are ready"
        rf"|get (?:home|in|this|a)|have|finish|feel)|if you (?:want|like|need|still|can|feel|wish"
        rf"|fancy|would)|now|tonight|today|tomorrow|later|at \d|after \d|after work|on \w+day"
        rf"|this (?:week|weekend|evening)|please|okay|and we|so we|about (?:it|us|this)|too"
        rf"|normally)\b)(?! (?:when|if) you (?:grow up|have (?:changed|apologi\w+|grown)|are sober"
        rf"|learn|dare|finally|stop))",
        "an invitation to reach them",
    ),
    sign(
        "talk|speak|meet|hear|touch|contact|see|text|call|messag|writ|reach|friends",
        rf"(?<!not )(?<!do you )(?<!you )\b(?:i (?:do |really |would |still |am |just "
        rf"|think i )*(?:want|like|love|ready|need|wanted|hoping|hope)(?: to)?|(?:can|could|shall"
        rf"|should) we(?: please)?|let us|we should|would you|i think we should"
        rf"|up for) (?:(?:please|just|maybe|be able to|try to|try and|start|to|go back to|try"
        rf"|us to) )*(?:(?:talk|speak|talking|speaking|meet(?: up)?|hear your (?:voice|side)"
        rf"|be in (?:touch|contact)|see you|texting|hear from you|you to (?:contact|text|call"
        rf"|message|write(?: to)?|talk to|reach out to) me|be friends)(?: (?:to|with"
        rf"|from) you)?)(?: (?:again|properly|now|tonight|today|tomorrow|please|this \w+|on \w+"
        rf"|about (?:it|us|this|things|everything|what)|face to face|in person|for|if|when|and|too"
        rf"|soon|sometime|some time|over|at|more|like)|{END})(?! (?:how|why) (?:badly|much) )",
        "wanting to talk again",
    ),
    sign(
        "stay|keep|stop|space|contact|avoid",
        r"\byou do not (?:have|need) to (?:stay away|keep away|stop (?:texting|writing|messaging"
        r"|calling|contacting))\b|\bi (?:no longer need"
        r"|do not need) (?:any )?(?:more )?space(?: any ?more)?(?: from you)?(?=$|[.,]| now| any)"
        r"|\bno contact (?:is|can be) over\b|\b(?:do not|stop) (?:avoid|avoiding) me\b",
        "the distance is over",
    ),
)
"""Words that welcome contact: they alone lift a no_contact. To be unblocked is no word of welcome."""

TAKE_BACK = (
    sign(
        "mean|never|meant",
        r"\bi (?:really |honestly |swear i |so |just |do |promise i )*(?:did not|never"
        r"|do not) (?:really |actually |even |ever )*mean(?:t)? (?:it|that|any of (?:it|that|this)"
        r"|a word|what i (?:said|wrote|texted|sent)|those (?:things|words)|to (?:end|block|break"
        r"|say (?:it|that|those|what|all|we)|tell you to|push|send|be so|hurt))\b(?! (?:like|in a"
        r"|as|to (?:hurt|upset|sound|be|come)|literally|that way|badly|in that))",
        "I did not mean it",
    ),
    sign(
        "take|took|taking|everything",
        r"(?<!not )(?<!never )(?<!can not )(?<!you )\b(?:i |wish i could |can i |want to |to "
        r"|just |and |please let me |like to |will )(?:want to |would like to |have to )?(?:take"
        r"|taking|took) (?:(?:it|that|this|everything|all of (?:it|that)|what i said|all that"
        r"|my words|those words)(?: all)? back|back (?:what|everything|all|that|it|my))\b",
        "I take it back",
    ),
    sign(
        "forget|ignore|disregard|scrap|delete|pretend|unsay",
        r"(?<!not )(?<!never )(?<!you )\b(?:forget|ignore|disregard|scrap|delete"
        r"|pretend i (?:never|did not)|unsay) (?:(?:all|everything|about|please|just|the|that|of"
        r"|about all) )*(?:what i (?:said|wrote|texted|sent|told)|(?:that )?i (?:ever )?said"
        r"|my (?:last|earlier|previous|drunk|message|messages|text|texts|stupid)|(?:say|said|send"
        r"|sent|wrote|write) (?:that|it|any|those|anything)|everything from last night|last night"
        r"|that (?:last )?(?:text|message)|that message|those (?:texts|messages)|messages?"
        r"|i (?:sent|wrote|texted)|everything i|me,? i was)\b",
        "forget what I said",
    ),
    sign(
        "angry|upset|drunk|hurt|mad|emotional|stress|tired|pissed|lash|scared|overwhelmed"
        "|dramatic|anger|heat|temper|rage|strop|overreact|wrong",
        r"\bi (?:was|am) (?:(?:just|so|really|very|only|a bit|probably|being|too|quite"
        r"|feeling) )*(?:angry|upset|drunk|hurt|mad|emotional|stressed|tired|pissed|lashing out"
        r"|scared|overwhelmed|dramatic)(?: and (?:drunk|upset|tired|hurt|angry"
        r"|said \w+))?\b[^.?]*\b(?:when i (?:said|wrote|sent|texted|told)|i (?:should not|did not"
        r"|never|shouldnt) (?:have )?(?:said|mean|meant|told|sent)|not what i (?:want|meant|feel)"
        r"|last night|about (?:what|saying))\b|\b(?:said|sent|wrote|texted|told) (?:it|that|this"
        r"|those|all|you|things|stuff)[^.?]{0,30}\b(?:because|when|while|out of"
        r"|in) (?:i was )?(?:so |just |really )?(?:angry|upset|drunk|hurt|anger|mad|the heat"
        r"|a (?:temper|rage|strop))|\bi overreacted\b|\b(?:in|it was"
        r"|was) (?:just )?(?:in )?the heat of the moment\b|\bi lashed out\b"
        r"|\bi was wrong to (?:say|end|block|tell|push|cut|send|ask you to (?:leave|go|stop))",
        "said in anger",
    ),
    sign(
        "sorry|blocked|blocking|saying|pushed|should|regret",
        r"\bsorry (?:that )?(?:i (?:said|told you to|blocked|ended|pushed|cut|ever said|wrote"
        r"|sent)|for (?:what i said|blocking|saying (?:that|it|those|all|we|i)|telling you to"
        r"|ending|pushing you|what i (?:wrote|texted|sent)|(?:everything|all that|the things"
        r"|those things|the stuff|the horrible things) i said|those (?:texts|messages))"
        r"|about what i (?:said|wrote|sent))|\bi should (?:not|never) (?:have )?(?:said (?:that|it"
        r"|those|what|all|we)|sent (?:that|it|those)|blocked|ended (?:it|things)|told you)"
        r"|\bi regret (?:what i said|saying|ending|blocking|it all|that|breaking)",
        "sorry that I said it",
    ),
    sign(
        "over|end|stop|lose|break|split|without|leave|stay|go|mind",
        r"\bi do not want (?:(?:this|it|us) to (?:be over|end|stop)|to (?:end (?:it|this|things)"
        r"|break up|lose (?:you|us)|split up|be over|be without you)|you to (?:go|leave|stay away"
        r"|stop (?:texting|calling|writing|talking))|us to (?:be over|end|break up"
        r"|split))\b(?! (?:but|like this|on bad))|\bi (?:have )?changed my mind(?: about (?:us"
        r"|this|ending|breaking|the break|everything|what i said))?(?=$|[.,]| and| i | about)"
        r"|\b(?:it is|we are) not over\b|\bplease do not (?:go|leave me)\b(?! (?:to|on|the|it|out"
        r"|in|with))",
        "not over after all",
    ),
)
"""Words that take back an ending or a limit."""

THE_ENDING = re.compile(
    r"\b(?:break(?:ing)? (?:up|it|things|this)|broke (?:up|it|things)|split(?:ting)?|(?:end|ending|ended) (?:it|this|things|us|with)"
    r"|(?:is|are|was|be|being) (?:not )?(?:over|done|finished)|to end|leav(?:e|ing) (?:you|me|us)|left you|dump\w*|divorc\w*|los(?:e|ing) (?:you|us)|without you"
    r"|(?:about|for|to) us|us to|we are|the break ?up|(?:this|our) relationship|together|you to (?:go|leave|stay away|stop)|do not (?:go|leave)"
    r"|said (?:goodbye|we|it is)|saying we|block\w*|to stay)\b"
)
"""What shows that words are about the ending itself, or about the limit."""

ANOTHER_THING = re.compile(
    r" (?:to you |to me |like that )?(?:about|regarding|to|in front of) (?!us\b|you\b|me\b|it\b|this\b|that\b|what\b|all\b|everything|end|break|leav|split|being|want|need|not\b|love|our\b"
    r"|the (?:break|relation|end|two of us))\w"
)
"""What follows words that take back something else: "I shouldn't have said that about your mum"."""
