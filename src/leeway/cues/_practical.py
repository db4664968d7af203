"""Signs of "only logistics": what stays allowed, and by which way; reviewed patterns over plain words."""

from __future__ import annotations

from leeway.cues._speech import END, OTHERS, REACH_ME, SMALL, START, SUBJECTS, sign

_SAY = (
    r"(?:text|call|message|contact|email|write|ring|phone|reply|respond|answer|talk|speak"
    r"|communicate|get in touch|reach out|discuss|deal|texting|talking|contacting|messaging"
    r"|speaking|replying|answering|communicating|be in touch|in touch|in contact|talks?|texts?"
    r"|messages|contact me|hear from you|want to hear|chat|msg)"
)
_WAY = (
    r"(?:email|e mail|whatsapp|text|texts|the app|app|sms|insta|instagram|facebook|messenger"
    r"|here|this number|the phone|phone|my work (?:phone|email|number)|work (?:phone|email)"
    r"|snapchat|snap|writing|letter|post|call|calls|voicemail|signal|telegram|ofw"
    r"|our family wizard|talking parents|parenting app|co ?parenting app|my (?:mum|mom|sister"
    r"|brother|dad|friend|email|work|other phone|personal))"
)
_THIRD = (
    r"(?:my|our) (?:mum|mom|mother|dad|father|parents|sister|brother|family|friends?"
    r"|best friend|mates?|boss|colleagues|work|flatmates?|housemates?|roommates?|nan|cousin"
    r"|kids|children|son|daughter|boyfriend|girlfriend|partner|workmates|manager|office)"
)

EXCEPT = (
    r"\b(?:unless|except(?: for| if| when| about)?|apart from|other than|aside from|besides"
    r"|only (?:about|for|if|when|re|regarding|contact|text|message|call|email|reach out|write"
    r"|reply|reach)(?: me)?(?: (?:about|if|for|when|re|in|regarding))?|and then only"
    r"|just about)\b[^.?]*"
)
"""The words that name what a no still allows."""

NEEDED = (
    rf"\b(?:unless|except|apart from|other than|aside from|besides|only|just|about"
    rf"|re)\b[^.?]*\b(?:{SUBJECTS}|emergency|emergencies|life or death|someone (?:is"
    rf"|has) (?:dying|died|hurt)|hospital|my (?:dad|mum|mom)|a crisis|necessary|absolutely"
    rf"|about (?!us\b|this\b|it\b|you\b|feelings\b|that\b)[a-z]+|(?:it is|its) (?:an? |the "
    rf"|about |really )?(?!over|too|your|to (?:say|tell|apologi)|what)[a-z]+)\b"
)
"""An exception that is a real one (not "unless you want trouble")."""

_NO_SUCH_THING = (
    rf"\b(?<!you )(?<!i )(?<!to )(?:(?:stop|quit)(?: please)? (?:sending|writing|posting|making|playing)(?: (?:me|us))? {SMALL}"
    rf"|(?:do not|never) (?:ever |please |you )*(?:send|write|make)(?: (?:me|us))? (?=[^.?]*\b(?:any ?more|again|ever)\b){SMALL}"
    rf"|(?:stop|enough) (?:with )?(?:the|your|all the) (?:(?:sad|love|old) )*(?:songs|poems|poetry|memes|playlists|reels)\b"
    rf"|{START}(?:(?:please|and|also|just|so|okay) )*no more {SMALL}(?={END}| please| okay| for me))"
    r"(?! (?:to (?!me|us)|at work|of (?:food|cake|dinner)|haha|lol))"
)
PRACTICAL = (
    sign(
        "stop|quit|do|never|enough|no ",
        _NO_SUCH_THING,
        "one thing is barred that is sent",
        no=True,
    ),
    sign(
        "about",
        rf"\bif (?:it is|this is|your \w+ (?:is|are)) about (?:us|you and me|feelings"
        rf"|the relationship|anything else|the rest)[^.?]{{0,15}}\b(?:do not|please do not|no|not"
        rf"|never|i will not|leave it)\b|{START}(?:please |just |and |so )*only (?:about|re"
        rf"|regarding|for) (?!you|me|us)[a-z]+(?: [a-z]+)?(?:{END}| please| and)",
        "only about one thing",
    ),
    sign(
        "topics|subjects|things",
        r"\b(?:those|these) are the (?:only )?(?:topics|subjects|things)\b(?! (?:i|you|that))",
        "the topics",
    ),
    sign(
        "confine|limit|restrict",
        r"\b(?:confine|limit|restrict) (?:ourselves|this|it|things|contact|our \w+|messages"
        r"|yourself|your \w+) to\b",
        "confined to one thing",
    ),
    sign(
        "only ",
        rf"{START}(?:please |so |and |from now on |just )*only (?:email|text|write to|message"
        rf"|whatsapp) me\b(?= please|{END}|$|[.,])|\b(?:will|can|want to|need to|going to"
        rf"|prepared to|willing to|happy to) only (?:discuss|talk|speak|reply|respond|answer"
        rf"|be in touch|text|message|deal)\b[^.?]*\b(?:about |to |the )?{SUBJECTS}\b|\bonly (?:need"
        rf"|have|want) to (?:talk|speak|be in touch|text|discuss|deal with)\b[^.?]*\b(?:about "
        rf"|the )?{SUBJECTS}\b",
        "only for this",
    ),
    sign(
        "nothing",
        rf"\bnothing (?:but|except|other than|apart from|beyond) (?:the |our "
        rf"|it being about )*{SUBJECTS}\b|\b(?:apart from|other than|besides|except for|aside from"
        rf"|outside of) (?:the |our |my )*{SUBJECTS}\b[^.?]*\bnothing\b"
        rf"|\bnothing (?:else )?to (?:talk about|discuss|say) (?:apart from|except|besides|but"
        rf"|other than)",
        "nothing besides",
    ),
    sign(
        "only|just|strictly|purely|solely",
        rf"\b(?:only|just|strictly|purely|solely) (?:ever )?(?:{_SAY})(?: (?:me|to me|with me|you"
        rf"|to you|with you|us))?(?: please)? (?:about|if|for|when|re|regarding|in|on"
        rf"|concerning) (?!this number|here|(?:you|me|us)\b|fun|a laugh|sex|tonight|tomorrow"
        rf"|my birthday)(?:it is |there is |its |the |my |our |about |to do with |something |an |a "
        rf"|absolutely |really |actual |necessary |needed |any )*(?:{SUBJECTS}|[a-z]+)",
        "only text me about it",
    ),
    sign(
        "only|just|strict|pure|sole|nothing|else|rest|feelings|us ",
        rf"\b(?:only|just|strictly|purely|solely) (?:about|for|re|regarding) (?:it is |the |my "
        rf"|our |things like |stuff like )*{SUBJECTS}\b|\b{SUBJECTS} (?:stuff |things |matters "
        rf"|talk |issues |chat )?only\b(?! (?:just|got|have|be))|\b{SUBJECTS}\b[^.?]{{0,40}}(?:,"
        rf"|and|but)? ?\b(?:nothing (?:else|more)|and that is it|that is all|not (?:about )?(?:us"
        rf"|feelings|the rest)|nothing about us)\b",
        "the kids only",
    ),
    sign(
        "talk|discuss|speak|text|touch|sort|contact|reply|messag|left|say",
        r"\b(?:that|this|it|\w+) (?:is|are) (?:all|the only (?:thing|things|reason"
        r"|subject)) (?:that )?(?:we|i|left|you)(?: (?:need|have|should|want|will|are|am|going|got"
        r"|will be|can|still|ever|now|actually))* ?(?:to )?(?:talk|discuss|speak|text|be in touch"
        r"|sort|contact|reply|message|about|left|say)\b",
        "all we need to talk about",
    ),
    sign(
        "keep|things|stick|kept|messages|sticking|everything",
        rf"\b(?:(?:keep|kept|keeping) (?:it|this|things|messages|texts|our (?:messages|texts|chats"
        rf"|contact|communication)|the (?:conversation|chat|messages)|all \w+|everything|contact"
        rf"|talk|us|communication|conversations?)|(?:stick|sticking|stuck)(?: (?:it|this"
        rf"|to))?)(?: (?:to|about|strictly|purely|just|only|please|on|the|around"
        rf"|it))* (?:{SUBJECTS}|facts|the point|civil and|business ?like|professional|essentials?"
        rf"|basics)\b(?! (?:clean|tidy|warm|safe|with you|in the|on the|up|quiet|fed|away|closed"
        rf"|locked|running|alive|charged|under))",
        "stick to practical things",
    ),
    sign(
        "reply|answer|respond|talk|text|contact|discuss|speak|sort|messag|ignore|delete|read",
        rf"\b(?:if|unless) (?:it|this|that|your \w+) (?:is|are)(?: not)? (?:about|to do with"
        rf"|regarding|related to|for) (?!me\b|you\b)(?:the |our )?[a-z]+\b[^.?]*\b(?:not (?:reply"
        rf"|answer|respond|talk|text|contact|be|going|interested|read|want)|will (?:reply|answer"
        rf"|respond|ignore|delete)|do not)\b|\b(?:will|happy to|can|okay to|only|fine to|would"
        rf"|willing to|open to) (?:(?:reply|answer|respond|talk|discuss|speak|text|sort"
        rf"|message)(?:ing)? ?(?:to you|to)? ?)?(?:if it is |about |if you|when it is "
        rf"|anything )*(?:about )?[^.?]{{0,25}}\b{SUBJECTS}\b[^?]{{0,15}}\b(?:not|nothing|but not"
        rf"|no) (?:about |to (?:talk|discuss|do with) |for |happy to (?:talk"
        rf"|discuss)[^.?]{{0,12}})?(?:us\b|feelings|the rest|anything else|else|more"
        rf"|our relationship|emotions|personal|you and me)",
        "not about us",
    ),
    sign(
        "happy|discuss|feelings",
        r"\bnot (?:happy|willing|prepared|going|here|want|wanting|interested)(?: to"
        r"| in)? (?:discuss\w*|talk\w*)(?: about)? (?:feelings|us|our relationship|emotions"
        r"|anything (?:else|personal|emotional)|the rest|personal)|\b(?:no|without) (?:feelings"
        r"|emotions?|personal stuff|talk about us|relationship (?:talk|stuff)|chit ?chat"
        r"|small talk)\b(?! for| left| whatsoever| towards)",
        "no talk of feelings",
    ),
    sign(
        "need|reason|make",
        r"\bno (?:need|reason) (?:to|for us to) (?:meet|talk|see|come in|speak|chat|stay"
        r"|knock)(?: (?:up|each other|me|about it|in person))?(?=$|[.,]| or | when | if )"
        r"|\bdo not make (?:it|this|that) (?:into )?(?:a (?:thing|big thing|big deal|scene|drama)"
        r"|awkward|weird|harder)\b|\b(?:do|need) not need to (?:meet|see (?:me|each other)|talk)\b",
        "no need to meet",
    ),
    sign(
        "just|post|mail|letter|parcel|stuff|thing|pick|collect|clothes|box|belong",
        rf"\bjust (?:tell|let) me (?:know )?(?:what time|when|where|which)\b[^.?]*\b{SUBJECTS}\b"
        rf"|\byour (?:stuff|things|clothes) (?:is|are) in (?:a (?:bag|box)|bags|boxes)\b|\byour (?:post|mail|letters|parcels?|stuff|things|boxes|clothes) (?:is"
        rf"|are) (?:still )?(?:here|at mine|in (?:a (?:bag|box)|bags|boxes|the (?:hall|porch|garage"
        rf"|shed))|outside|by the door|ready)\b[^?]*\b(?:pick|collect|forward|come|get it|get them|fetch|when|drop)\b|\b(?:pick up|collect) or (?:shall|should|do"
        rf"|will) i\b|\bi will (?:come (?:and )?(?:get|grab|collect|pick up)|pick up|collect|get"
        rf"|grab) (?:the rest of )?my (?:stuff|things|belongings|clothes|boxes)\b",
        "belongings and times",
    ),
    sign(
        "use|via|only|email|app|whatsapp|writ|stick|put|contact|messag",
        rf"\b(?:use|go (?:through|via)|do it (?:through|via|by)|stick to|put it (?:in|on)"
        rf"|keep it (?:on|to|in)|contact me (?:by|via|through|on)|message me (?:through|on"
        rf"|via)) (?:the |our |my |an |this )?{_WAY}\b[^.?]*\b(?:for|about|re|only|not|from now on"
        rf"|instead|please|when|handover|if)\b|\b(?:only|strictly)? ?(?:by|via|through|on|in"
        rf"|over) {_WAY} only\b|\b{_WAY} only\b(?! (?:has|works|got|fans))|\b(?:email|text|message"
        rf"|write|whatsapp) (?:me |to me )?(?:instead|only|about (?:the |our "
        rf"|any )?{SUBJECTS})\b[^?]*\b(?:not|no|do not|instead|only|never|please|rather|from now)\b"
        rf"|\buse (?:the |our |my )?(?:email|app|e mail)\b(?! (?:store|code|to (?:order|log"
        rf"|track)))",
        "by one way only",
    ),
    sign(
        "email|text|write|message",
        rf"{START}(?:please |just |only |and |so )*(?:email|text|message|write to) me about (?:the "
        rf"|our |any )?{SUBJECTS}\b[^?]*(?:not |no |instead|only|nothing)",
        "email me about money",
    ),
    sign(
        "call|phon|facetim|video|voice|whatsapp|ring",
        rf"\b(?:not|no|no more|stop the|enough) (?:phone )?(?:calls|calling|phoning|facetimes?"
        rf"|video calls|voice ?notes|whatsapp|voicemails)\b(?! (?:today|yet|back|from|for you"
        rf"|missed|about|came))|{START}(?:(?:please|and|just|so|okay|also|hey|but|sorry"
        rf"|can you) )*(?:do not|not|stop|never) (?:call|calling|ring|ringing|phone|phoning"
        rf"|facetime|facetiming)(?: me)?(?: please)?(?:{END}|,? (?:text|email|message|write|just"
        rf"|use)\b)",
        "no calls",
    ),
    sign(
        "mum|mom|mother|dad|father|parents|sister|brother|family|friend|best|mate|boss|colleague"
        "|work|flatmate|housemate|roommate|nan|cousin|kids|children|son|daughter|boyfriend"
        "|girlfriend|partner|manager|office",
        rf"{OTHERS}\b(?:do not|never|stop|quit|leave|not to|please not) (?:ever |even |try to |go "
        rf"|try |fucking |trying to |dare |going )*(?:(?:contact|text|call|ring|phone|message|email"
        rf"|talk to|speak to|write to|bother|harass|involve|drag|ask|go to|go through|come to|use"
        rf"|contacting|texting|calling|ringing|messaging|talking to|bothering|harassing|involving"
        rf"|speaking to|asking|emailing|messaging|going through|using|turn up at"
        rf"|approach)(?: or \w+)? )?{_THIRD}\b(?: or (?:my )?\w+)?(?: (?:alone|again|out of|into|in"
        rf"|about|any ?more|ever|for|to|at all|on|please))?",
        "a way through others is barred",
    ),
    sign(
        "unless|except",
        rf"\b(?:unless|except) (?:it is |its |for |if it is |about |when it is |there is "
        rf"|in )*(?:an |a |the |our |about |to do with |re |absolute |real |actual |genuine "
        rf"|for )*(?:{SUBJECTS}|emergency)\b",
        "unless it is needed",
    ),
)
"""Contact stays open for what is needed, or by one way."""

ONE_WAY = (
    r"^(?:,? (?:please|again|ever|any ?more))* (?:on|at|by|via|through|in|from|over"
    r"|to) (?:here|this (?:number|account|app|phone|chat)|whatsapp|insta\w*|facebook|fb"
    r"|messenger|snap\w*|the phone|phone|(?:my|the|your) (?:work|office|mobile|home|other|old"
    r"|new)\b(?: \w+)?|work|text|email|public|the group|linkedin|tiktok|fake \w+"
    r"|other (?:numbers|accounts))\b"
)
"""What follows "do not contact me" where one way alone is meant."""

OTHER_WAY = (
    rf"(?<!not )(?<!never )(?<!or )(?<!stop )(?<!to )(?<!and )(?<!you )(?<!will )\b(?:use|try|email|text|call|message|ring|instead|write|by|on|via|through"
    rf"|go) (?:me )?(?:on |my |the |by |via |to |an )*(?:{_WAY}|instead"
    rf"|me)\b(?!.*{REACH_ME} again)"
)
