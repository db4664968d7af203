"""What they say when it is over, and when they do not know."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("over",
          "(?:over|done|finished|through|broken up|split up|no longer together|not together|dead|ended|history"
          "|not a couple)"),
)

FINAL = (
    Row("it is over", (
        Phrase("broken|couple|dead|done|ended|finished|history|longer|over|split|through|together",
               "(?:it|this|we|us|you and me|things|everything between us|our relationship|this relationship"
               "|the relationship|we two) (?:is|are) <f>(?:officially |finally |well and truly "
               r"|over and )?<over>(?: for good| with| now| okay| and i)?(?=\W*$|[.,?]| i | and| for| now| okay"
               "| please| because| so| but| it| move| accept| between| sorry)"),
    ), 1.0,
    r"(?:touch|eat|say|burn|lose|break|finish|try|wear|bring|drop|tell|spoil)\b[^.?]* and (?:we|it|this)"
    "|between me and (?!you)|milk|not over|is over,? (?:the|my|your|now that|thank|finally|at last|yay"
    "|the worst)|worst|exam|film|match|game|shift|work|surgery|season|sale|series|party|holiday|almost|dinner"
    r"|movie|flu|cold|this (?:week|day|year|month) |thought|if|think (?:it|this) is over\W*\?|done (?:eating"
    "|shopping|packing|here|with (?:the|work|dinner|this (?:level|series|book|film)|exams|school)|for (?:today"
    r"|the day|tonight)|at|by|soon|in|at \d)|almost|nearly|finally home|washing|tonight at|we are through (?:the"
    "|customs|security)|we are (?:done|finished) (?:at|by|in|around|early|late)|call is|meeting is|(?:is it"
    "|are we) (?:over|done)|is over(?: now)?,? (?:mum|mom|dad|nan|gran|lads|guys)"),
    Row("no longer loved", (
        Phrase("love|loving|want",
               "(?:i am|i have|i do not|i can not|i no longer|i will not|i am not|i just do not) <f>(?:love"
               "|in love with|loving|want) (?:you|to be with you)(?: like that| that way| in that way| any more"
               "| any longer| romantically| as a partner)+"),
        Phrase("love", "i am not in love with you(?! or)"),
        Phrase("fancy|love|want", "i do not (?:love|want|fancy) you(?! to| for| like (?:pizza|that sometimes))<end>"),
        Phrase("love", "(?:fell|fallen|falling|am) out of love with you"),
        Phrase("lost", "lost (?:my )?feelings for you"),
        Phrase("feelings", "i (?:do not|no longer) have (?:any |those |romantic )*feelings for you"),
        Phrase("feelings", "feelings (?:are|have) (?:gone|changed|faded)"),
        Phrase("feel", "i do not feel (?:the same|that way)(?: (?:about|any))?"),
    ), 1.0, "want you to|do not want you|or do|i do not know|same way about (?:pizza|the)|not mean"),
    Row("no way back", (
        Phrase("back|couple|each|ever|getting|going|gonna|thing|together",
               "we are <f>(?:not|never) <f>(?:getting back|going to (?:get back|be together|work|be a couple"
               "|happen|fix)|back|ever getting|ever|a thing|a couple|gonna|right for each other"
               "|together)(?: together)?(?: again| any more| ever)?<end>"),
        Phrase("back",
               "(?:not|never) (?:getting|get|going to get|taking|going to take|take) (?:you )?back(?: together"
               "| with you)"),
        Phrase("chance", "(?:no|not a) chance of us"),
        Phrase("there",
               "there is no (?:us|we|future for us|going back|way back|chance for us|you and me)(?: any more"
               "| now| left)?"),
        Phrase("going", "no going back"),
        Phrase("coming", "not coming back (?:to you|to us|home to you)"),
        Phrase("coming", "i am not coming back<end>"),
    ), 1.0,
    "not coming back (?:until|tonight|for|home until|from)|together (?:tonight|tomorrow|this|on|for)"
    "|back (?:until|before|by|late|from|in time)|no going back to sleep|going to work (?:today|tomorrow)"
    "|not together (?:right now|today)"),
    Row("the answer stays no", (
        Phrase("answer|decision|feeling|mind",
               "my (?:answer|decision|mind|feelings?) (?:is(?: not)?|will not|are not|has not|have not|are"
               "|is still)(?: going to)? <f>(?:chang(?:e|ed|ing)|final|made up|no|the same|fixed)"),
        Phrase("already|made", "i have (?:made|already made|made up) my (?:decision|mind|choice)(?: up)?"),
        Phrase("still", "it is still (?:a )?no"),
        Phrase("answer", "(?:the )?answer is (?:still )?no"),
        Phrase("mean", "i said no and i mean"),
        Phrase("change", "not going to change my mind"),
        Phrase("clearly", "how to say this more clearly,? no"),
        Phrase("means", "no means no"),
        Phrase("nothing", "nothing you (?:say|do) (?:will|can|is going to) change"),
    ), 1.0,
    "pizza|dinner|film|movie|colour|dress|shoes|lasagne|menu|curry|takeaway|what (?:to|i) (?:wear|eat|order)"
    "|paint|sofa|(?:dog|puppy|cat|kitten)"),
    Row("someone else", (
        Phrase("another|new|other|somebody|someone",
               "i (?:have|am) <f>(?:met|found|seeing|dating|with|in a relationship with|moved on with"
               "|sleeping with) (?:someone|somebody|another|a new|other people|another (?:man|woman|guy|girl"
               "|person))(?: else| new)?(?: now)?"),
        Phrase("moved|moving", "i (?:have|am) <f>(?:moved|moving) on"),
        Phrase("else", "there is (?:someone|somebody) else"),
        Phrase("other|someone", "i want to (?:be with|see|date) (?:someone else|other people)"),
    ), 1.0,
    "not (?:met|seeing|with|about)|no,? (?:it|there)|there is not|(?:met|found|seeing|with) (?:someone|somebody"
    "|another)(?: else)? (?:who (?:knows|can|sells|works|fixes)|to (?:fix|cover|help|look|swap|buy|do)|from|at (?:work"
    "|the gym)|for (?:the|a))|is there|afraid|moving on to|on with (?:my|the) (?:work|day)|a new (?:doctor"
    "|dentist|client|boss|hair)|client|plumber|to (?:sub|cover)|with someone right now|call|on a call"
    "|moving on (?:saturday|sunday|monday|friday|the)|flat ?mate|house ?mate"),
    Row("done trying", (
        Phrase("done|finished|over|through",
               "(?:i am|i have|we have|we|am) <f>(?:done|finished|through|over) (?:trying|with us"
               "|with this relationship|with you|with this marriage|fighting for (?:us|this)|waiting for you)"),
        Phrase("tried", r"(?:we|i) tried\b[^?]{0,30}\b(?:done|not work|enough|over|can not)"),
        Phrase("gave|given|giving", "i (?:have )?(?:given|gave|am giving) up on (?:us|you|this relationship)"),
        Phrase("done", "i am done(?: with this)?,? (?:for good|i mean it|goodbye|we are)"),
    ), 1.0, "done (?:with you )?(?:in|at|by|soon)|done trying on|done with you(?:r| in)"),
    Row("wait no longer", (
        Phrase("wait", "(?:do not|please do not|stop) <f>(?:wait|waiting) (?:around )?for me<end>"),
        Phrase("accept|find|forget|let|move",
               "you (?:should|need to|have to|can|deserve to|must) <f>(?:move on|find someone (?:else|who|new)"
               "|let (?:me|us|this|go) go|let go|accept (?:it|this|that)|forget (?:me|about me"
               "|about us))(?! (?:the|it|to|a))"),
        Phrase("accept|let|move",
               "(?:please )?(?:let (?:me|us|it|this) go|move on|accept (?:it|that it is|that we are"
               "|my decision))<end>"),
        Phrase("someone", "(?:hope|want) you (?:to )?(?:find|meet) someone (?:who|else|new)"),
        Phrase("deserve",
               "you deserve (?:someone|somebody|better than|more than)[^?]{0,40}(?:sure|better|me|else|love"
               "|not me|can)"),
        Phrase("deserve", "deserve better than me"),
    ), 1.0,
    "go (?:in|on|ahead|first)|order|start|dinner|eat|start without|at the (?:bar|station|gate|door)"
    "|wait(?:ing)? (?:up|outside)|in the car|i will be late|running late|let me go (?:to|get|and|now|check|ask"
    "|shower)|let it go (?:to|out)|let us go|it go<end>|move on to|up for me"),
    Row("breaks up", (
        Phrase("alone|apart|break|call|divorc|end|leav|own|part|separat|single|split|walk",
               "(?:i (?:want|need|think|have decided|would like|am going|decided|have chosen"
               "|am choosing)(?: (?:it is best|we need|we should|we have))?(?: to)?|i am|we (?:should|need to"
               "|have to|are)) <f>(?:to )?<f>(?:break(?:ing)? (?:it off|up|off)|split(?:ting)? up"
               "|end(?:ing)? (?:it|this|things|us|our|the relationship|this relationship|the marriage)"
               "|separat(?:e|ing)|leav(?:e|ing) you|divorc(?:e|ing)(?: you)?|(?:get|getting|a) (?:a )?divorced?"
               "|call(?:ing)? it (?:off|quits)|(?:be|stay|being) (?:single|apart|on my own|alone)(?: now)?"
               "|go(?:ing)? our separate ways|part(?:ing)? ways|walk(?:ing)? away from (?:this|us"
               "|you))(?! (?:the call|meeting|tonight with))"),
    ), 1.0,
    "divorce from (?:this|the|that|my)|end (?:it|this) (?:all|here|call|on a|with a|now i|tonight|today with)"
    "|break up the|not (?:want|going|leaving|breaking|splitting|ending|think)|call it (?:off"
    "|quits) (?:for (?:today|tonight|the day)|tonight|early|at)|leaving you (?:the|a|some|my|to|with|in|at|out"
    "|alone|on)|split(?:ting)? up (?:the|at|to|and meet)|joke|game|if|alone (?:for a bit|tonight|right now"
    "|time)|be alone (?:right|for|tonight|now)|thinking about|end this (?:call|chat|game|level)|not sure"
    "|(?:maybe|might)|separate(?:ly)? (?:the|bins|rooms)|on my own (?:tonight|for|now to)|single (?:minded|file|handed)"),
    Row("it does not work", (
        Phrase("any|compatible|fixed|happen|meant|right|saved|sense|want|work",
               "(?:we|it|this|us|you and me) (?:just )?(?:are not|is not|do not|does not|will not|did not"
               "|will never|is never going to|are never going to|can not"
               "|was never) <f>(?:going to )?(?:work(?:ing)?(?: out)?|work any more|meant to be|compatible"
               "|right for (?:me|each other|us)|happen again|be fixed|be saved|what i want|make sense (?:any"
               "|together))(?: (?:between us|any more|any longer|as a couple|together|for me))?<end>"),
    ), 0.8,
    "phone|printer|wifi|app|link|code|key|card|boiler|car|oven|laptop|remote|tv|charger|password|door|lift"
    "|it (?:is not|does not|will not) work(?:ing)?<end>|today|tomorrow|what i (?:want|ordered)|date|time|plan"),
    Row("it has ended", (
        Phrase("course|end|finished|reached",
               "(?:this|it|what we had|we|us) (?:is|has|are|was|have) <f>(?:finished|come to an end"
               "|run its course|reached the end|at an end|ended)"),
        Phrase("end", "(?:it|this) (?:is|has) (?:the )?end of (?:us|the road for us|our)"),
        Phrase("broke|called|ended|split",
               "(?:we|i) (?:have )?(?:broke|broken|split|ended|called) (?:up|it off|it|things"
               "|things off)(?: (?:for a reason|because|with you|and|last|months|weeks|days|already|remember"
               "|so))"),
        Phrase("ex|single", "(?:we are|you are|i am) (?:exes|my ex|your ex|single)(?: now)?<end>"),
    ), 1.0,
    "(?:call|film|game|series|meeting|battery|exam|dinner|lesson|match|episode|book|milk|course|drill) "
    "|it is finished(?=<end>)|i have finished|this is finished<end>.*(?:painting|work|book)|cooking|painting"
    "|building|i am single (?:handed|parent)|we (?:split|broke) (?:the|it|a)"),
    Row("shut for good", (
        Phrase("ever", "not now,? not (?:next week|tomorrow|later|soon),? not ever"),
        Phrase("ever", "not (?:now|today),? not ever"),
        Phrase("never", "never going to be (?:us|together|yours)"),
        Phrase("open", "i was open to (?:talk|talking|it|meeting|this)"),
        Phrase("never", "i will never (?:be with you|love you|come back|forgive you|get back|trust you)(?: again)?"),
        Phrase("nothing",
               "there (?:is|are) nothing (?:left|more) (?:to (?:save|fix|talk about|say|work on)|between us)"),
        Phrase("late", "too late for us"),
        Phrase("chance", "we had our chance"),
        Phrase("ship", "that ship has sailed"),
        Phrase("friends", "friends (?:is )?(?:only|is all i can|and nothing more|nothing more)"),
        Phrase("friend", "(?:only|just) (?:want|can|ever|see you|be) (?:to be |be |as )*(?:a )?friends?<end>"),
        Phrase("friend", "you (?:are|will always be) (?:just|only) a friend"),
        Phrase("busy", "busy with my new life"),
        Phrase("someone", "with someone (?:else )?now"),
        Phrase("closure", "want(?:ed)? closure"),
        Phrase("be", "i (?:can not|could not) be with you"),
        Phrase("want",
               "i do not want (?:to be (?:with you|together|in (?:a|this) relationship)|this relationship|us"
               "|a relationship)"),
    ), 1.0,
    "be with you (?:tonight|today|tomorrow|on|at|for|until|this)|just (?:be )?friends with|want us to"
    "|i do not want us|not late|just a friend from|i have (?:just )?|forgive you for (?:eating|watching"
    "|spoiling)|never (?:forgive|trust) you (?:for|with) (?:eating|watching|spoil|the|my)"
    "|nothing left to say except"),
    Row("no longer yours", (
        Phrase("your", r"(?:not|never|no longer) (?:\w+ ){0,4}?your (?:wife|husband|girlfriend|boyfriend|gf|bf|partner|fiancee?|missus|woman|man)(?: again|<end>)"),
        Phrase("break|breaking|breakup", "(?:(?:breakup|break up) (?:text|message|letter)|(?:this is|consider this) (?:me|us|a|the|my)? ?(?:breaking up|break ?up))"),
        Phrase("divorce|papers", "(?:fil(?:ed|ing)|applied|applying|petition\\w*) (?:for )?(?:the |a |our )?divorce|divorce papers|signed the (?:divorce )?papers"),
        Phrase("engagement|wedding|marriage", "(?:engagement|wedding|marriage) is (?:off|over|finished|cancelled|called off)|(?:call(?:ed|ing)?|break(?:ing)?|broke) off (?:the|our) (?:wedding|engagement)|no engagement(?: any ?more| now| left|<end>)"),
        Phrase("marry", "not (?:going to )?marry(?:ing)? you<end>"),
        Phrase("between", "(?:finish|finished|over|done|dead|nothing|closed)(?: left| more)? between us(?! (?:and|but) )"),
        Phrase("our|chapter|door|book", "(?:our (?:thing|story|chapter|love|time|road|journey)|(?:this|that|the) (?:chapter|door|book)) is (?:\\w+ )?(?:over|finished|done|closed|shut)(?: for me| now|<end>)"),
        Phrase("romantic", "romantically[^.?]{0,25}(?:closed|finished|over|done|no|not)"),
        Phrase("this", "i (?:can not|am not) (?:be |doing |do |stay )?(?:in )?this(?: relationship| marriage)?(?: any ?more)?[.,]? i am (?:out|done|leaving)"),
        Phrase("in", "i am (?:no longer|not) in this (?:any more|anymore|relationship|with you)"),
        Phrase("relationship|marriage", "i (?:can not|do not want to|will not) (?:be in|do|stay in|carry on with) (?:this|our) (?:relationship|marriage)"),
        Phrase("love|loving", "(?:i (?:am |do )?not love you (?:now|no more|any(?! less)|anymore)|(?:stopped|no longer|quit) lov(?:e|ing) you|my love for you (?:is|has) (?:gone|dead|over|finished|died))"),
        Phrase("stop|quit|give", "(?:stop|quit|give up) (?:hoping|waiting)(?: for (?:me|us))?[.,]? (?:love[.,]? |please[.,]? )?(?:to come (?:home|back)|i am not coming|there is no|it will not|i will not)"),
        Phrase("us", "there (?:will not|is not going to|can not|is never going to) be an? us|there is no us|no us (?:now|any)"),
        Phrase("version", "no version of (?:this|us|my life) (?:where|in which) we (?:get|are|end up|work|stay together)"),
        Phrase("back|together|anything|happen|couple",
               "(?:we|you and i|you and me) (?:will|are) not (?:\\w+ )?(?:be |going to |ever )*(?:getting back together|get back together|happen(?:ing)?|together again|anything|be anything|a couple)(?: again|<end>)"),
        Phrase("going", "not going out with you(?: any| now|<end>)"),
        Phrase("now|relationship", "(?:with|seeing) [a-z]+ now[.,]? (?:and )?(?:you should (?:hear|know)|it is serious|i wanted you to)|i am in a (?:new )?relationship(?: now| with)?<end>"),
        Phrase("staying", "(?:it is |we are |and )?staying (?:broken? up|split|separated|divorced|apart|exes)"),
        Phrase("left|leaving|separated|exes|divorced", "(?:accept|know|understand) that i have left you|i am leaving you<end>|we are (?:separated|divorced|exes)(?: now)?<end>"),
        Phrase("chose|choose|picked", "i (?:chose|choose|have chosen|picked) (?:him|her)<end>"),
        Phrase("future", "(?:not|never|no longer) (?:see|have|want) (?:a |any )?future (?:with you|for us|together)"),
        Phrase("course", "(?:relationship|marriage|we|this|us) (?:has|have)? ?run (?:its|our|is|it is) course"),
        Phrase("end", "end of the (?:road|line) for (?:us|you and me|you and i|this relationship)"),
        Phrase("goodbye", "this is goodbye for (?:real|good|ever)"),
    ), 1.0,
    "call|netflix|for the team|season|lease|flat|gym|printer|job|landlord|not leaving|if (?:we|you|i)|your man (?:in|at)|school papers|football|not over|mum and dad|parents|friend is|boat"),
)

AMBIVALENT = (
    Row("does not know", (
        Phrase("know",
               "i (?:do not|did not|honestly do not|really do not) <f>know <f>(?:what (?:i|to|we) (?:want|feel"
               "|do about us|think any more|am feeling|need|are)|how i feel|if i (?:can|want|could|still|even"
               "|should)|what i (?:want|feel|need)(?: any ?more)?|what to (?:say|think|feel)|where (?:my head"
               r"|i am|we stand)|whether i)(?=\W*$|[.,?]| any| right| and| but| with (?:you|us)| from"
               "| about (?:us|you|this)| yet| be| love| do| come| trust| forgive| honestly| to be)"),
    ), 1.0,
    "for (?:dinner|lunch|tea|breakfast|christmas|my birthday|dessert)|to (?:wear|eat|watch|cook|order"
    "|get (?:him|her|you|mum))|say this more clearly|if i can (?:make|come|get|afford)|want from (?:the|tesco)"
    "|on (?:the|my) pizza|do (?:today|tomorrow|this weekend)|if i (?:want|can) (?:a|the|to (?:go|eat|come (?:to"
    "|out|tonight)))"),
    Row("torn", (
        Phrase("conflicted|confused|forth|minds|mixed|place|round|sure|torn|undecided|unsure",
               "(?:i am|i feel|am|still|so|just|really|getting) <f>(?:confused|torn|in two minds|undecided"
               "|not sure (?:about (?:us|this|anything|you)|what i|if i (?:want|can|still|love)|i (?:can|want)"
               "|any ?more|of (?:anything|us))|mixed up|conflicted|unsure|all over the place|back and forth"
               "|not so sure|going round in circles)"),
    ), 1.0,
    "confused (?:by|about) (?:the|this (?:film|bill|email|plot)|your map)|homework|plot|film|instructions"
    "|directions|bill|between (?:the|two)|which|torn (?:between|ligament|jeans)|back and forth (?:to|from"
    "|between)|not sure (?:what|if) (?:i|time|to) (?:want|can) (?:to )?(?:eat|wear|come to|go to|make|watch"
    "|order)"),
    Row("part of me", (
        Phrase("half|part",
               "(?:part|half|a part|some part|one half) of me <f>(?:wants|misses|loves|still|thinks|wishes"
               "|hates|does|knows|says|would)"),
        Phrase("day",
               "(?:some|one) days? (?:yes|i (?:miss|want|love|hate|think)),? (?:and |but )?(?:some|other"
               "|the next|the other)"),
        Phrase("brain|head|heart", "my (?:head|heart|brain) (?:says|tells|wants|is telling)"),
        Phrase("head|heart", "(?:head|heart) (?:and|vs|or) (?:heart|head)"),
        Phrase("one", "one (?:minute|moment|day) i (?:want|miss|love|hate|think)"),
    ), 1.0, "pizza|cake|hungry|nap|kebab|dessert"),
    Row("both at once", (
        Phrase("adore|care|like|love|miss|still|want",
               "i <f>(?:miss|love|care about|want|like|adore|still love|still miss) (?:you|us|what we had"
               r"|being with you|talking to you)[^.?]{0,25}\bbut\b[^?]{0,60}(?:can not|do not|not|hurts?|afraid"
               "|scared|too much|idk|know|wrong|hard|need|never)"),
        Phrase("love|miss",
               r"i <f>(?:miss|love|still love|still miss) (?:you|us),? (?:and|but|so) (?:i )?(?:really |just |honestly )?do not know what to"
               r" (?:do|think|say)(?=\W*$|[.,?]| any ?more| about (?:it|us|that|this)| with (?:that|it|us))"),
    ), 1.0,
    "phone|battery|not come|work|asleep|can not (?:make|come|get|talk|see you (?:until|today|tonight))"
    "|not getting back|need (?:to sleep|sleep|you to (?:get|buy))|do not (?:forget|eat|snore)|stop snoring"
    "|dishes|no longer|with someone"),
    Row("undecided", (
        Phrase("maybe|perhaps",
               "(?:maybe|perhaps)[^.?]{0,20},? i (?:do not|really do not|honestly do not) know<end>"),
        Phrase("maybe|perhaps",
               "(?:maybe|perhaps),? i (?:keep|do not know|am not|can not|might"
               "|just)[^?]{0,20}(?:changing my mind|know|sure|decide)"),
        Phrase("keep", "keep changing my mind"),
        Phrase("decide|mind", "can not (?:decide|make (?:up )?my mind)(?: (?:about|if|what|whether))?"),
        Phrase("forth", "i (?:go|keep going) back and forth"),
        Phrase("thought", "i thought it was over but"),
        Phrase("sure", "not so sure (?:any|now)"),
        Phrase("ask", "ask me (?:again|later|another)[^?]{0,30}"),
        Phrase("never", r"not never\b"),
        Phrase("saying", "i am not saying (?:no|never)(?: (?:or|but|just|and))"),
        Phrase("say", "(?:not|never) say(?:ing)? never"),
        Phrase("not", "it is not (?:a )?no,? (?:but|it)"),
        Phrase("figure|think|work",
               "i (?:need|have) to (?:think about|figure out|work out) (?:us|what i|how i|things|it all)"),
        Phrase("see", "we will see(?: what happens)?<end>"),
        Phrase("tell", "time will tell"),
    ), 1.0,
    "pizza|what to (?:wear|eat|order|watch)|colour|paint|menu|ask me (?:again )?(?:nicely|about the|anything)"
    "|between (?:the|these|two)|curry|which (?:film|dress|shoes|one)|dress|about the (?:sofa|film|dress)"
    "|forecast|weather"),
    Row("leaning no", (
        Phrase("could",
               "(?:we|i) could <f>(?:talk|meet|try|see each other|do it),? but (?:what is the point|what for"
               "|why|i do not|i am not|not sure|it)"),
        Phrase("should",
               "(?:my (?:friends?|mum|mom|sister|therapist|counsell?or|family|brother|dad)|everyone"
               "|people) (?:says?|thinks?|keeps? (?:saying|telling)|told me|tells? me|reckons?"
               "|wants? me)(?: that)? i should"),
        Phrase("almost|nearly",
               "i (?:almost|nearly) (?:blocked|called|texted|came|unblocked|wrote|messaged)(?: (?:you|over"
               "|to you))?"),
        Phrase("whatever", "sure,? whatever"),
        Phrase("whatever", "whatever you (?:want|say|like)<end>"),
        Phrase("point", "what is the point<end>"),
        Phrase("say", "if you say so<end>"),
    ), 0.7,
    "dinner|film|restaurant|pizza|takeaway|wear|eat|colour|whatever you (?:want|like)(?: for)|cut my hair"
    "|dentist|doctor|watch"),
    Row("mixed", (
        Phrase("before|different|easier|how|simpler",
               "i (?:wish|want|would like|hope) (?:it|things|we|this) (?:was|were|could be|could"
               "|had been) (?:different|how it was|like before|simpler|easier)"),
        Phrase("complicated|hard|messy", "(?:it|this) is (?:all )?(?:so )?(?:complicated|messy|hard to explain)"),
        Phrase("hate", "i (?:miss|love) (?:you|us) and i hate (?:that|it|you|this)"),
        Phrase("hate", "i hate (?:that|how much) i (?:still )?(?:love|miss|want) (?:you|this|us)"),
        Phrase("without",
               "i can not (?:be with|live with|have) you (?:and|or) (?:i can not )?(?:be |live )?without you"),
        Phrase("not", "not (?:like )?(?:yes|no) (?:but|and) not (?:no|yes)"),
        Phrase("or", "(?:with me|be) or not with me"),
        Phrase("messages", "your messages make it worse"),
        Phrase("talk", "(?:can talk|talk to you) or i can"),
    ), 1.0, "recipe|form|tax|instructions|bus|rota"),
)
# fmt: on
