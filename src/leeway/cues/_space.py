"""Signs of "space for a time": they ask for time or distance; without a date it has none."""

from __future__ import annotations

from leeway.cues._speech import END, OTHERS, REACH_ME, START, sign

_THING = (
    r"(?:space|distance|peace(?: and quiet)?|(?<=some )room(?! (?:for|in|on|to (?!think|breathe)))|breathing (?:space|room)|room(?: to (?:breathe|think|myself|grow|heal))|headspace|quiet|a breather"
    r"|(?:time|days?|weeks?|months?)(?: (?:apart|alone|away from (?:you|us|this|each other|everything|it all)|out|to (?:think|myself|breathe"
    r"|heal|process|figure|work (?:out|through|this|things|it)|cool|calm|sort (?:my|myself|things|it|through|this)|clear|decide|be (?:alone|me|on my own|by myself|without)|reflect|consider"
    r"|digest|grieve|miss|recover|find myself|get (?:my|over|used|through|past)|understand|come to terms|settle|adjust|focus on me"
    r"|know what i|see (?:how|what|if))|for (?:me|myself)|on my own|by myself|off from (?:us|this|you)|without (?:you|contact|talking|this)))"
    r"|time(?= ?(?:$|[.,?]| please| right now| and| from| okay| at the moment| before| until| i | because| now)))"
)


_WANT = (
    r"(?<!you )(?<!not )(?<!they )(?<!\bhe )(?<!she )(?<!never )(?<!no )(?<!to )"
    r"\b(?:need|want|needing|wanting|would like|could (?:really )?(?:use|do with)|require|crave|craving|asking (?:you )?(?:for|to give me)|asked (?:you )?for|ask (?:you )?for"
    r"|give me|giving me|grant me|allow me|let me have|have to have|take|taking|takes|have|deserve|like to have|prefer|after)"
)


_SOME = (
    r"(?:(?:(?:a|some|my|more|the|any|lots? of|a lot of|period of|bit of|little|bit|real|actual|proper"
    r"|just|that|this|time and|space and|serious|us|own|much|to have|really|so|me|both|few"
    r"|couple|couple of|good|\d+|two|three|several|for|emotional|of|alone|please|mental|one"
    r"|full|literally|huge|still|to get|to be|to take) )*)"
)


SPACE = (
    sign(
        "until|before",
        r"\bnothing(?: (?:from you|please|more|else))* (?:until|before)\b"
        r"|\buntil [^.?,]+, (?:please )?(?:nothing|no |silence|leave)|\bi will (?:talk|speak|write"
        r"|text|call)[^.?]* after [^.?]*[.,] not before",
        "nothing until then",
    ),
    sign(
        "day|week|month|fortnight|weekend|hour",
        r"\b(?:days?|weeks?|months?|fortnight|weekend|hours?|year) (?:of (?:quiet|peace|silence"
        r"|space|distance|calm|rest|nothing|no contact)|to myself|to ourselves|alone|apart"
        r"|on my own|by myself)\b(?! (?:in|at) (?:the|a) (?:spa|beach|cottage|hotel))",
        "so long to themselves",
    ),
    sign(
        "said|still",
        r"\bi said (?:that )?i (?:still )?(?:need|needed|want|wanted) (?:some |more |a bit of "
        r"|a little )?(?:time|space|distance|a break)\b|\bi still need (?:some |more |that |the "
        r"|my )?(?:time|space|distance)\b",
        "space, said before",
    ),
    sign(
        "leave", r"\bleave me to (?:myself|it|my thoughts)\b(?! tonight with)", "leave me to myself"
    ),
    sign(
        "break",
        r"\b(?:give me|need|want|take|taking|having) (?:\w+ )?(?:a )?break from (?:texting|talking"
        r"|messages|messaging|the messages|calls|whatsapp|you|us|this|all this|all of this)(?=$"
        r"|[.,]| (?:please|so|i|for|and|right|because|it)\b)",
        "a break from messages",
    ),
    sign(
        "space|distance|room|quiet|peace|breather|time|days|weeks|months",
        rf"{_WANT} {_SOME}(?:{_THING})(?! (?:left |free |empty )?(?:on|in) (?:my|the|our"
        rf"|your) (?:phone|ipad|laptop|drive|car|boot|fridge|freezer|flat|house|room|wardrobe"
        rf"|kitchen|bag|case|suitcase|garage|cloud|van|icloud|bin))(?! (?:for|in) (?:the|my|our|a"
        rf"|your) (?!(?:sake|future|moment|time|end|relationship"
        rf"|situation)\b))(?!\. (?:specifically|half|for)\b)(?! (?:invaders|bar|heater|cadet"
        rf"|shuttle|off work))",
        "a need of space or time",
    ),
    sign(
        "space|distance|apart",
        r"\b(?:i think|we|need|needs?|best|better|some|us|bit of|little|probably"
        r"|having) (?:(?:some|a bit of|a little|both|to|should|have|having|spend|take|need|could"
        r"|must|ought to|really|spending|taking|if we|had|put|more|little|we|is|that|i think|do"
        r"|maybe|would|do with|a|of|bit|short|longer|use|get|keep|give each other|be) )*(?:space"
        r"|distance|time apart|time away from each other|break from each other|break from us"
        r"|break from talking|space from each other)\b(?! (?:left|on|in|for the))",
        "space for both",
    ),
    sign(
        "break|pause|hold|cool|settle|breath",
        r"\b(?:need|want|take|taking|have|let us|like|we are on|should|could|having|suggest|got to"
        r"|must|put (?:this|us|things|it)(?: all)? on|going to) (?:(?:a|to|take|have|some|little"
        r"|short|long|press|we|be|on|us|bit of|hit|of|this|things|put|proper|for) )*(?:break|pause"
        r"|hold|cooling off(?: period)?|cool off|cool down|let (?:things|it|this"
        r"|the dust) (?:settle|cool|calm|breathe)\w*)\b(?! (?:from|off) (?!you|us|this(?=$|[.,?]"
        r"| (?:relationship|between|for|whole))|each|it all|everything|talking|texting"
        r"|the relationship|contact|our|all this|whatever)| (?:for|and) (?:lunch|coffee|tea|dinner"
        r"|a coffee|food|have|go|get|watch|order)| up| down| the | my | a | in the (?:weather|rain"
        r"|film|clouds)| at work| room| it to me|[,.]? (?:quick |for a |a |an |nice |cup of |cups of |mug of |pot of |bit of |some |and |then )*(?:tea|coffee|cuppa|brew|lunch|snack|smoke|fag|ciggie|kettle|biscuits?|drink|stretch|fresh air|wee|loo)\b(?!.*\b(?:us|we|with you|from you|talking|texting|messages|message|space)\b))(?=$|[.,?]| (?:from|for|until|and|please|okay"
        r"|right now|i |we|because|to|so|now|before|or|off|period|between))(?! from (?:insta"
        r"|social|work|screens|uni|studying|the gym|sugar|alcohol|dating apps|my phone|cooking))",
        "a break, a pause",
    ),
    sign(
        "talk|text|speak|see|call|messag|contact|touch|writ|meet|hang|communicat|reach|chat|hear"
        "|reply|silence",
        r"(?<!why )\b(?:can|could|let us|should|shall|we|maybe|please|to|and|i|rather|do|would"
        r"|best|better|will|just|you|with|if|need|want|like|think|okay|i think|try|going|not to|or"
        r"|had|but|prefer|for|a|until then|have|i am|am) (?:(?:we|just|please|us|maybe|not|to"
        r"|probably|both|it|be|better|if|i|really|you|rather|need|want|going|should|stay|some"
        r"|a bit of|can|could|did|do) )*(?:(?:not|no|stop) (?:be |being |go |even |going to "
        r"|to )?(?:talk|text|speak|see each other|see you|call|message|contact|be in (?:touch"
        r"|contact)|in (?:touch|contact)|texting|talking|contacting|calling|messaging|write|meet"
        r"|hang out|communicate|communication|speaking|reach out|chat|messages|calls|hear from|seeing"
        r"|reply)(?: (?:to|with|from|each other|you|me|or|and|see|talk|text|call|every|anything"
        r"|one another|at all|texting|calling|messaging|any))*|radio silence) (?:for|until"
        r"|this (?:week|weekend|month|evening|year)|til|while|over|during|so (?:much|often)"
        r"|as (?:much|often)|every|over the next|a (?:few|couple|week|month|while)|again (?:until"
        r"|for)|till|today and|yet|next)",
        "no talk for a time",
    ),
    sign(
        "day|week|month|year|fortnight|weekend",
        r"\b(?:let us|take|taking|give (?:me|us|it|this)|let us have|leave (?:it|me|this)|need|want|wait"
        r"|go|be)(?: (?:take|have|please|at least|us|it|for|about|me|just|another|like|maybe|be"
        r"|alone|in|a good|quiet|go))* (?:a |the |an |one |two |three |four |five |six |seven "
        r"|eight |nine |ten |twelve |thirty |sixty |ninety |\d+ |few |couple |couple of |several "
        r"|this |rest of the |next |good |whole |of |bit |more |or two |solid )*(?:days?|weeks?"
        r"|months?|fortnight|weekend|year)\b(?! (?:ago|old|trip|off|holiday|pass|to (?!think"
        r"|breathe|myself|process|heal|figure|sort (?:my|things)|decide|clear|cool|calm|get (?:my"
        r"|over)|be |reflect|work (?:out|through)|consider|digest|let|miss|know))|s? to (?!think"
        r"|breathe|myself|process|heal|figure|sort (?:my|things)|decide|clear|cool|calm|get (?:my"
        r"|over)|be |reflect|work (?:out|through)|consider|digest|let|miss|know))(?=$|[.,?]"
        r"| (?:and|to|please|okay|then|apart|before|without|of (?:space|quiet|no|silence|not)|i|so"
        r"|off from|or so|or two|at least|where|alone|with no|from|minimum"
        r"|no ))(?! at least to (?:the|fix))",
        "a length asked for",
    ),
    sign(
        "until|while|bit|few|week|month|couple|day|now|time|weeks|months|days",
        r"\b(?:give me|leave (?:it|me|this|things)|wait|hold off|let it be|let me be|hang on"
        r"|not (?:before|until)|stay away|i will (?:talk|see|call|text|message|contact"
        r"|speak)[^.?]*) (?:please |alone |a bit |be |some time |with this |for now |just "
        r"|to (?:you|talk) )*(?:until|til|for (?:a (?:while|bit|few|week|month|couple|day)|now"
        r"|some time|the (?:time being|week)|\w+ (?:days|weeks|months)))(?! (?:\d|my (?:train|bus"
        r"|flight|lunch)|i (?:get|am) (?:home|back|there|out|off|done|dressed|ready to leave"
        r"|finished|in)|pick ?up|dinner|the (?:kettle|bus|film|train|game|shop)))",
        "wait until",
    ),
    sign(
        "until",
        r"\buntil then,? (?:please,? |just |i would like |can you |could you )*(?:leave|do not|no |stop|give me|let me|bear"
        r"|i need|nothing|space|wait|respect)",
        "until then, leave it",
    ),
    sign(
        "reach|contact|touch|come|let|text|messag|call|ring|writ|talk|speak|get|find|tell|reply"
        "|wait|own|terms|hear|ready",
        r"\bi will (?:be the one to )?(?:reach out|contact you|be in touch|get in touch"
        r"|come to you|let you know)\b[^.?]*\b(?:when|if|once|in my own time)\b|\b(?:need|space"
        r"|think|time|quiet|give me|leave|please|bit|wait|distance|alone|until then|pushing"
        r"|not ready)\b[^?]*\bi will (?:text|message|call|ring|write|talk to|speak to|contact"
        r"|get back to|let|find|reach|come|tell|reply)\b[^.?]*\b(?:when|once|if) (?:i am|i feel"
        r"|i can|i have|i want|and if|i)\b|\blet me (?:come to you|get back to you(?! (?:on|about"
        r"|with|in|after|re|asap)\b)|reach out|contact you|be the one|text you first"
        r"|message you first)|\bi will (?:come to you|find you|reach out|be in touch"
        r"|contact you) (?:when|if|once)\b|\bwait (?:for|until) (?:me|i) (?:to )?(?:text|message"
        r"|contact|reach|call|write|get in touch|come to you|am ready)|\b(?:will|going to) (?:talk"
        r"|speak|reply|answer|text|call|message)\b[^.?]*\b(?:when|once|if) i (?:am|feel"
        r"|actually feel) (?:ready|able|calmer|calm|up to it|okay|better|in a better)"
        r"|\bwhen i am ready (?:to talk|i will)|\bin my own time\b|\bon my (?:own )?terms\b"
        r"|\bhear from me when\b",
        "they will come themselves",
    ),
    sign(
        "back|backing|ease|slow|step|tone",
        r"\b(?:back (?:the (?:fuck|hell) )?(?:off|up)|ease (?:off|up)|(?:take|taking|need|want"
        r"|have to|going to take) (?:a (?:big |little |massive )?)?step back|stepping back"
        r"|give it a rest)\b(?! (?:the|my|up|your (?:files|phone|photos)|on (?:the|your)|to (?:the"
        r"|your|my)|into|from (?:work|the))\b)",
        "back off",
    ),
    sign(
        "rush|push|pressur|crowd|suffocat|smother|hound|guilt|force",
        r"\b(?:do not|stop|quit|not be) (?:trying to |try to |please |keep |always )*(?:rush|push"
        r"|pressur|crowd|suffocat|smother|hound|guilt|forc|corner"
        r"|bombard)\w* me\b(?! (?:on the swing|in the pool|into the pool|over))",
        "do not press me",
    ),
    sign(
        "break|pause|breather|time|freeze|hit|press|shelve|let ",
        r"\b(?:a|the|some) (?:short |little |proper |long )?(?:break|pause|breather"
        r"|time out) (?:would|might|could|will|is|may) (?:really |probably |maybe )*(?:be |do us "
        r"|do me |help|good|best|what|needed)\w*(?! from)|\b(?:pause|freeze|hit pause on"
        r"|press pause on|shelve) (?:this|us|things|everything|texting|talking|all (?:this"
        r"|of this)|it all)\b(?! (?:show|film|movie|episode|song|game))|\blet (?:things|it|this"
        r"|the dust|it all|everything) (?:just |all )?(?:settle|cool|calm|breathe|die down)\w*"
        r"|\b(?:please|just) let me (?:think|breathe|process|heal|figure|work (?:this|it"
        r"|things) out|have (?:some|a bit|time))",
        "let it rest",
    ),
    sign(
        "fast|suffocat|smother|overwhelm|crowd|pressur|pushing|breathe|much|drown|hounding"
        "|bombard|rushing|intense|stop|constant",
        r"\b(?:you are|your|this is|it is|feel|feeling|i am|am|stop|quit|keep|so|too|are|been"
        r"|getting|all of this is|all this is|the messages are|texts are|starting to feel|bit"
        r"|really|be|by) (?:(?:just|so|really|kind of|a bit|bit|a lot|feel|being|getting"
        r"|completely|totally|very|literally|starting to|making me feel|by you|way|going|moving"
        r"|coming on|feeling|quite|too|little) )*(?:too fast|suffocat\w+|smother\w+|overwhelm\w+"
        r"|crowded|pressur(?:ing|ed|ising)|pushing (?:me|this|it|so|for)|bombard\w+|rushing me"
        r"|hounded|boxed in|crowding me|too (?:intense|strong|full on)|trapped)\b(?!.{0,20}\b(?:at"
        r"|by|with|from) (?:work|uni|my boss|exams|deadlines|school|the heat|mum|my mum|my dad"
        r"|college|revision|christmas|emails|this traffic|adverts|spam))|\blet me breathe\b"
        r"|\broom to breathe\b|\bcan not breathe\b[^.?]*\byou\b|\b(?:this|it|all this|you) (?:is"
        r"|are) (?:all |just |getting |way )*too much(?: for me)?(?: right now"
        r"| at the moment)?(?=$|[.,])(?! (?:food|cake|pasta))",
        "too much, too fast",
    ),
    sign(
        "leave|let ",
        r"(?<!not )(?<!never )\b(?:leave|let) me (?:the (?:fuck|hell) )?(?:be |well )?(?:alone|be"
        r"|in peace)\b(?! (?:able|the|a|your|honest|there|with (?:you|the (?!fuck)|this (?:cake"
        r"|pizza|bag|ice|food|dog|baby|cat|box)|my (?!thoughts|head|feelings)|that (?:cake|pizza"
        r"|food)|a |all the|cake|food|snacks|your|wine)|in the (?:shop|house|car|dark|shower|bath)"
        r"|here|so|first|frank|clear|at (?:the|home|ikea|work)|for (?:two|five|one|5|2) (?:sec"
        r"|min)\w*))\b",
        "leave me alone, without an end",
    ),
    sign(
        "alone|myself|own|peace",
        r"(?<!not )(?<!to not )(?<!never )\b(?:need|want|like|prefer|rather|wish|going|trying"
        r"|have) (?:(?:to|some time|time|just|be|a bit of|some|a while|really|a few days"
        r"|you to let me|stay|the time|please) )+(?:left (?:alone|in peace)|alone|by myself"
        r"|on my own|with myself|to myself)\b(?!.{0,15}\b(?:to finish|to work|to study|to revise"
        r"|to wrap|tonight with (?:a|my)))",
        "to be alone",
    ),
    sign(
        "think|head|figure|process|sort|work |heal|myself|focus|clear",
        r"(?:^(?=need|want|trying|got|have)|(?<=[.,?] )(?=need|want|trying|got|have)"
        r"|(?<!you )(?<!not )\b(?:i|just|really|and|some time|time|space|quiet|we both|away"
        r"|while i|am|still) )(?:just |really |still |do |need |want |have |am |will |trying "
        r"|going |got |away |both )*(?:need|want|have|needing|got|trying|like|while i|am|away|time"
        r"|space|going away) to (?:(?:go away and|take time to|be able to|try and|really|just"
        r"|properly|actually|get time to|get away and) )?(?:think(?: (?:about (?:us|this|things"
        r"|what|everything|it all|if|my)|things|it|this|straight|clearly|on my own|alone"
        r"|properly))?(?=$|[.,]| (?:about|things|it|this|straight|clearly|on|alone|properly|please"
        r"|and|before|right|without|first))(?! about (?:dinner|what to (?:wear|eat|cook|get)|food"
        r"|your present|lunch))|get my head (?:straight|together|around|round|clear|right|sorted"
        r"|in order)|(?:clear|sort|sort out|fix) my head(?: out)?|figure (?:things|this|it|stuff"
        r"|myself|out (?:what|how|if|who|my))(?: out)?|process(?: (?:this|things|it|everything|all"
        r"|my|what))?|sort (?:myself|my (?:head|life|feelings|self)|things) out|work (?:things"
        r"|this|it|myself|out (?:what|how|if|who))(?: out)?|heal|find myself|work on (?:me|myself)"
        r"|focus on (?:me|myself))\b(?!.{0,25}\b(?:before (?:my|the) (?:exam|meeting|shift)|dinner"
        r"|the (?:car|wifi|router|bill|sofa)))",
        "to think",
    ),
    sign(
        "brother|sister|mum|mom|friend|parents|staying|stay|away",
        r"\b(?:i am|going to|will be|am) (?:stay(?:ing)?|mov(?:e|ing)|going|living"
        r"|crash(?:ing)?) (?:at|with|to|in) (?:my |a |the )?\w+(?: \w+)? for (?:a (?:while|bit"
        r"|few)|now|some|the (?:time being|foreseeable)|\w+ (?:days|weeks|months))",
        "staying elsewhere for a while",
    ),
    sign(
        "think|myself",
        r"\bcan not (?:even )?(?:think|hear myself think|focus|concentrate|breathe|function"
        r"|sleep)\b[^.?]*\b(?:with (?:my phone|you|all|these|your)|when you|while you"
        r"|my phone (?:going|buzzing)|because of you)\b",
        "cannot think for messages",
    ),
    sign(
        "ready|time|yet",
        r"(?:^|(?<=[.,?] )|\b(?:i am|am|still|just|feel) )(?:still |just |really |honestly |so "
        r"|simply )?(?:not|nowhere near) (?:quite |yet |at all |in any way "
        r"|emotionally )?ready (?:yet )?(?:(?:to|for) (?:talk|see|speak|hear|meet(?=.* yet\b)|face|discuss"
        r"|have (?:this|that|the)|be in|reply|deal|contact|any|this|you|be around"
        r"|a (?:conversation|talk)|be friends|go there|do this|text|call|open)\b|(?=$"
        r"|[.,])(?=.*\b(?:talk|time|space|you|yet|please)\b))|\bneed(?:ing)? (?:a (?:bit|little"
        r"|lot) |some |much )?more time\b(?! (?:to (?:finish|get|do|cook|pack|write|study)"
        r"|for (?:the|my)|on (?:the|my)))|\bnot (?:ready|there) yet\b(?=.*\b(?:talk|time|space"
        r"|please)\b)",
        "not ready yet",
    ),
    sign(
        "every|day|much|often|constant|non|times|hundred|time|like|24",
        rf"(?:do not|stop|quit|not|can you not|cut down on|less) {'(?:[a-z]+ ){0,2}'}(?:{REACH_ME}"
        rf"|texting|messaging|calling|texting me|calling me|messaging me|contacting me|ringing me"
        rf"|do this|doing this|have this|having this|go over (?:this|it)|going over (?:this|it)"
        rf"|keep doing this)(?: me)? (?:every|all day|so much|so often|constantly|as much|as often"
        rf"|non stop|over and over|this much|\d+ times|a hundred|all the time|like this"
        rf"|day and night|24/7)",
        "less often",
    ),
    sign(
        "give",
        r"\bgive me (?:please |just |at least |about |like )*(?:a bit|a while|a little while"
        r"|a little longer|a little bit|until|til|time|some|the (?:week|weekend|month|day|evening"
        r"|night|rest|summer)|(?:a |another )?(?:few|couple|couple of|week|month|day|fortnight)"
        r"|(?:two|three|four|\d+) (?:days|weeks|months)|days|weeks|longer|more)\b(?! (?:\d"
        r"|of (?:that|your|the|those|these|this|a (?:kiss|hug))|(?:your|that|food|money|cash|cake"
        r"|credit|details|info|kisses|sugar|notice|warning|more detail)))(?:(?=.*\b(?:ready"
        r"|message you|text you|call you|think|head|space|process|will (?:talk|reach|come|write"
        r"|contact|reply|get back)|let me|see|please|exams?|okay|then we|not|days?|weeks?|months?"
        r"|week|weekend|time|until|cool|calm)\b))",
        "give me time",
    ),
    sign(
        "later|breath|soon|not",
        r"\bmuch later\b|\bdo not hold your breath\b|\bnot any ?time soon\b"
        r"|\bnot for a (?:long )?(?:while|time)\b",
        "far off",
    ),
    sign(
        "distance|space",
        rf"{START}(?:some |a bit of |just |maybe |more |a little |we need |honestly "
        rf"|please )*(?:space|distance)(?: please| for (?:a (?:while|bit)|now)| would be (?:good"
        rf"|best|nice|great)| is (?:what i need|best|good|needed|all i)| right now)?{END}(?!.)"
        rf"|\b(?:some|a bit of|a little) (?:space|distance) (?:would|is|might|could|from you"
        rf"|between us|please|for now|right now|to think)|\brespect my (?:need for "
        rf"|wish for )?(?:space|distance)|\b(?:my|the) space i (?:need|asked)",
        "space, in a word",
    ),
    sign(
        "talk|speak|see|be |look|meet|text|call|chat|writ|say",
        rf"(?:(?:do not|really do not|still do not|not) (?:(?:ever|even|really) )*want to (?:talk"
        rf"|speak|see|be around|look at|meet|text|call|chat)(?: (?:to|with))? you"
        rf"|{OTHERS}\b(?:do not|not) (?:even )?(?:talk|speak|write) to me|(?:am not|not) (?:talking"
        rf"|speaking) to you|can not (?:talk|speak) to you|(?:am|so|just) done (?:talking|speaking) (?:to|with) you|(?:have )?nothing (?:more |else "
        rf"|left )?to say to you)(?! (?:about|like|again|cry|sad|hurt|go|with|fail|die|get|be|that"
        rf"|in (?:that|pain)|suffer|lose|upset|unhappy|tomorrow))",
        "no wish to talk to you",
        no=True,
    ),
    sign(
        "reply|respond|answer|write|text",
        rf"{OTHERS}(?:{START}|\b(?:please|and|but|just|okay|so|you) )(?:please )?(?:do not"
        rf"|not) (?:bother |even |feel the need to )*(?:reply|respond|answer|write back"
        rf"|text back)(?:ing)?\b(?! (?:to (?:that|him|her|them|the|it|my|any|anyone|unknown"
        rf"|strangers|this (?:email|number))|if|when|until|unless|while|the (?:door|phone)|all|in"
        rf"|him|her|it|back to (?:him|her|them|the)|your|with a))|\bno (?:reply|response"
        rf"|answer) (?:needed|wanted|expected|please)\b(?=.*\b(?:please|leave|alone)\b)",
        "no answer wanted",
        no=True,
    ),
)
"""They ask for time or distance; without a date it has none."""
