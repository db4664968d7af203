"""What asks for an answer, what only sounds so, and what cannot wait."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("kin",
          "(?:kids?|child|children|baby|son|daughter|boys?|girls?|mia|leo|he|she|school|nursery"
          "|your (?:mum|mom|dad|nan|sister|brother|gran|grandad)|mum|dad|rufus|the dog)"),
    Named("harmed",
          "(?:(?:is |was |has been |had |got |has |been )*(?:missing|choking|hurt|run over|hit by))"),
)

_UNREAL = (
    "film|episode|played|football match|last year|years ago|when i was|fine now|all good|fever pitch|hurt (?:my"
    "|his) feelings|run over by|spider|not in hospital"
)

RHETORIC = (
    Row("asks nothing", (
        Phrase("can|cares|could|dare|even|ever|expect|fuck|guess|happy|hell|insane|joking|kidding|know|look"
               "|many|more|not|out|part|point|problem|really|right|serious|since|so|stop|that|think|want|was"
               "|when|who|why|wonder|wrong|yourself",
               "(?:how (?:dare|could) you|who do you think|what is wrong with|what the (?:hell|fuck)"
               "|are you (?:kidding|serious|joking|insane|fucking|out of)|happy now|what is your problem"
               "|do you (?:even )?(?:hear|listen to) yourself|why (?:would|do|must|are) you always|was not it"
               "|is not it|right|you know what|guess what|who cares|what is the point|so what|really|seriously"
               "|what did you expect|how many times|why (?:should|would) i|what do you want from me"
               "|what more do you want|do i look like|is that (?:all|it)|(?:are|were) you ever|did you (?:ever"
               "|even)|since when|what part of|why can you not just|when will you (?:learn|stop|get)"
               "|can you (?:stop|not)|will you (?:stop|ever)|would you (?:stop|please stop)|could you (?:stop"
               "|not)|you think i|and you wonder|why did you (?:post|say|tell|lie))"),
    )),
)

ASKING = (
    Row("asks something", (
        Phrase("about|around|ask|awake|bring|call|cancel|chance|check|come|confirm|do|drop|email|feed|forward"
               "|free|get|give|help|idea|leave|let|look|make|meet|need|news|pay|pick|please|post|remind|reply"
               "|return|ring|send|shall|sign|stay|take|talk|tell|text|think|transfer|up|want",
               "(?:let me know|tell me (?:if|what|when|where|which|who|how|about)|(?:could|can|would"
               "|will) you (?:please )?(?:send|bring|tell|let|call|ring|text|pick|check|come|confirm|drop"
               "|return|leave|sign|pay|reply|get|give|ask|forward|transfer|help|look|do|make|take|remind|post"
               "|feed|cancel|email|meet|stay|talk)|please (?:send|bring|tell|let me|call|ring|text|pick|check"
               "|confirm|drop|return|leave (?:the|my|them|it (?:at|with|on|in|by))|sign|pay|reply|answer|get"
               "|give|ask|forward|transfer|help|return)|any (?:idea|chance|news|update)|you (?:awake|free|up"
               "|around)<end>|(?:how|what) about|want it back|what do you think|want (?:me to|to (?:talk|meet"
               "|call)|it|them|some)|need (?:me to|anything)|shall (?:i|we))"),
    ), 0.9,
    r"how dare|what a \w+|no idea (?:what|how|when|why)|not know (?:what|how|when|why|where)|never know|stop"),
)

URGENT = (
    Row("a child or kin in danger", (
        Phrase("accident|allergic|ambulance|asthma|being|bleeding|breathing|collapsed|come|e|fall|fever"
               "|fit|heart|hospital|icu|ill|intensive|picked|seizure|show|stopped|stroke"
               "|surgery|temperature|turn|unconscious|very",
               "(?:<kin>"
               r"|[a-z]+) (?:\w+ ){0,3}?(?:(?:is |was |has been |had |got |has |been )*(?:in |at |to |taken to "
               "|rushed to )*(?:hospital|a and e|the er|an ambulance|a seizure|an? (?:accident"
               "|allergic reaction|asthma attack|fall|stroke|heart attack|fit)|intensive care|icu|surgery"
               "|not breathing|unconscious|bleeding|collapsed|fallen|a (?:high "
               "|bad )?(?:fever|temperature)|very ill|really ill|being sick|stopped breathing)"
               "|(?:did not|was not|has not|not) (?:come (?:home|back)|been picked up|picked up|turn(?:ed)? up"
               "|show(?:n|ed)? up))"),
    ), 1.0, _UNREAL),
    Row("a child or kin hurt or missing", (
        Phrase("choking|hit|hurt|missing|run", r"<kin> (?:\w+ ){0,3}?<harmed>"),
    ), 1.0,
    _UNREAL + "|missing (?:you|us|me|our)|hurt by (?:all|this|it|everything|what|how|you|us|me|that)"
    "|(?:he|she) (?:has |had )?(?:really )?hurt(?:ing)? (?:you|me|us)"),
    Row("somebody hurt or missing", (
        Phrase("choking|hit|hurt|missing|run", r"[a-z]+ (?:\w+ ){0,3}?<harmed>"),
    ), 1.0,
    _UNREAL + "|missing (?:you|us|me|him|her|them|our|something|out|in my|between|from (?:my|our|me|us))"
    "|(?:everything|something|nothing|nobody|no ?one|what) (?:is|was|got) (?:missing|hurt)"
    "|hurt by (?:all|this|it|everything|what|how|you|us|me|that)"
    "|(?:^|[.,] |and |that |because |but |know |still )(?:i|you|we) (?:(?:have|had|am|are|was|were|been|feel|felt"
    "|got|did|just|never|really|so|very|too|deeply|badly|both|still|all) )*hurt(?:ing)?"
    "(?! ?,? ?(?:my (?!feelings|heart|pride)|at work)"
    "|[^.?]{0,30}(?:crash|accident|fell|hospital|bike|stairs|doctor))"
    "|hit by (?:everything|it all|this|all this|a (?:truck|train|bus|wave)|how)|choking up"
    "|like (?:i|we) (?:have|had) been"),
    Row("asks about health", (
        Phrase("ambulance|e|hospital|icu|police",
               "(?:i am|i have been|i was|i think i am|taking (?:him|her|them)|they are taking|we are|on (?:my"
               r"|the|our) way|rushing|going|come|came|meet me|get)(?: \w+){0,4} (?:to|at"
               "|in) (?:the )?(?:hospital|a and e|er|emergency room|emergency department|icu|ambulance"
               "|police station)"),
        Phrase("000|112|911|999|ambulance|doctor",
               "(?:call|called|ring|rang|phone|calling) (?:me |an |the |for an )*(?:ambulance|999|911|112|000"
               "|ambulance now|doctor now)"),
        Phrase("allerg|blood|dosage|dose|epipen|inhaler|insulin|medication|medicine",
               r"(?:which|what|any|does (?:he|she|\w+) have|is (?:he|she|\w+)) (?:\w+ )?(?:allerg\w+|medication"
               "|medicine|dose|dosage|inhaler|epipen|blood type|insulin)"),
        Phrase("book|epipen|health|inhaler|insulin|medical|medication",
               r"(?:where|have you (?:got|seen)|do you have|is) (?:is |are )?(?:\w+ )?(?:inhaler|epipen|insulin"
               "|medication|red book|medical card|health card)"),
    ), 1.0, "grey|anatomy|episode|visiting|at work in|shift|film|film set|pizza|pick(?:ed)? up my prescription"),
    Row("urgent about a child or health", (
        Phrase("asap|away|emergency|immediately|important|please|quickly|soon|straight|urgent",
               "(?:urgent|urgently|emergency|asap|as soon as|right away|immediately|straight away"
               r"|it is important|now please|quickly)\b[^?]{0,50}\b(?:kids?|child|baby|son|daughter|mia|leo|school"
               r"|nursery|doctor|hospital|mum|dad|health|gas|fire|leak|police|vet|dog|cat|fever|allerg\w+|pills"
               r"|medic\w+)"),
        Phrase("allerg|baby|cat|child|dad|daughter|doctor|dog|fever|fire|flood|gas|hospital|kid|leak|leo|medic"
               "|mia|mum|nursery|police|school|son|vet",
               "(?:kids?|child|baby|son|daughter|mia|leo|school|nursery|doctor|hospital|mum|dad|gas|fire|leak"
               r"|flood|police|vet|dog|cat|fever|allerg\w+|medic\w+)\b[^?]{0,60}\b(?:urgent|urgently|emergency|asap"
               "|as soon as|right away|immediately|straight away|now please|quickly)"),
    ), 1.0, "not urgent|no rush|nothing urgent|not an emergency|emergency exit"),
    Row("asks about safety", (
        Phrase("hurt|injured|okay|safe",
               "(?:are|r) you (?:safe|hurt|injured|okay),? (?:there (?:was|is|has been)|i (?:heard|saw"
               "|just heard|just saw)|after|did you|where|please|with)"),
        Phrase("smell|smelt", "(?:smell|smelt|smells of) gas"),
        Phrase("building|flat|house|kitchen",
               "(?:flat|house|kitchen|building) (?:is )?(?:on fire|flooded|flooding|being evacuated|broken into)"),
        Phrase("break|broken|burglary|burgled", "(?:break ?in|burglary|burgled|broken into)"),
        Phrase("attack|crash|earthquake|explosion|fire|flood|shooting|storm",
               "(?:earthquake|explosion|attack|shooting|crash|storm|flood|fire) (?:near|at|in|by|on) (?:you"
               "|your|the)"),
    ), 0.9, "film|game|level|drill|show|practice|episode|okay after (?:last night|the party)|heart attack"),
    Row("health that concerns me", (
        Phrase("biopsy|chlamydia|covid|hiv|positive|pregnant|scan|std|sti|test",
               r"(?:positive|pregnant|tested positive|stis?|stds?|chlamydia|hiv|test results?|biopsy|scan results?"
               r"|covid)\b[^?]{0,60}\b(?:test|tell you|know|get tested|checked|need to|you should|contact)"),
        Phrase("checked|tested", "you (?:need to|should) get (?:tested|checked)"),
    ), 0.9, "driving test|pregnancy test (?:negative)|positive (?:attitude|vibes|thinking)|pregnant pause|film"),
)
# fmt: on
