"""Endings in one line: with a name behind ("it's over robin"), after a no, and in the words of an everyday break-up."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("more", "(?: any more| anymore| any longer)?"),
    Named("first",
          "(?:(?:no|sorry|look|listen|please|okay|right|honestly|but|i am (?:so |really )?sorry|i can not(?: do this)?<more>"
          "|i think|it is not working),?[.]? )*"),
    Named("pet", "(?:babe|baby|bab|love|my love|hun|hon|honey|darling|sweetheart|dear)"),
    Named("name",
          r"(?!\w*(?:\d|_)|\w{3,}ing\b|\w+day\b|x+\b|ha|lo+l|no|(?:here|there|now|then|yet|today|tonight|tomorrow|again|already|soon"
          "|early|late|finally|quick|quickly|luckily|sadly|though|anyway|yes|yay|woo|woohoo|wow|phew|god|thanks|thank|omg"
          "|lunch|dinner|tea|breakfast|coffee|drinks|food|zoom|teams|text|texts|email|phone|facetime|whatsapp|skype"
          "|discord|telegram|signal|insta|instagram|facebook|slack|post|mail|radio|wifi|bluetooth|budget|limit|quota"
          "|capacity|weight|size|due|rated|hyped|priced|cooked|done|head|easter|christmas|xmas|summer|winter|spring"
          "|autumn|weekend|weekends|half|ten|twenty|thirty|forty|fifty|sixty|eighteen|hundred|thousand|water|land|sea"
          "|money|nothing|something|stuff|work|school|uni|class|exams?|mum|mom|dad|mam|nan|gran|grandma|grandad|sis"
          "|mate|bro|dude|man|pal|boss|sir|guys|lads|lad|girls|boys|kids|everyone|everybody|folks|team|people|customs|security|england"
          "|scotland|wales|ireland|france|europe|arsenal|spurs|chelsea|united|city|until|till|between|when|where|while"
          "|after|before|since|because|and|but|so|if|for|with|without|at|on|in|by|to|from|the|an|a|my|your|our|his|her|their"
          "|this|that|these|those|it|us|me|you|him|them|i|we|they|like|just|right|okay|please|sorry|is|was|are|as"
          r"|or|not|maybe|probably|almost|nearly)\b)[^\W\d_]{2,15}"),
    Named("rest",
          "(?:[.,]? (?:i am (?:so |really |truly |very )?sorry|so sorry|sorry(?: for everything)?|i (?:really )?mean it|goodbye|bye"
          "|take care|it is for the best|i can not(?: do this)?<more>|i am done|please stop|okay))*(?:[.,]? x+)?(?:[.,]? (?:(?:i (?:have (?:been thinking|thought|made (?:up )?my)|need you to (?:accept|stop|leave|understand|respect)"
          "|can not (?:be|do|carry)|do not (?:want (?:to be|us|this)|love you|feel the)|am not happy|wish you)|we both know"
          r"|we tried|you (?:cheated|lied|hurt me|broke (?:my|us|me))|please (?:accept|let me|do not (?:call|text|write|contact|message))|there is no us)\b.*))?(?=[., ]*$)"),
    Named("line", r"(?=[., ]*$|[.] |, (?:sorry|i am (?:so |really )?sorry|goodbye|please)\b)"),
)

FINAL = (
    Row("over, with a name", (
        Phrase("over|through|finished|done",
               "^<first>(?:(?:it|this) is <f>(?:over|finished)|we are <f>(?:over|through|finished|done)),? (?:<name>|<pet>)<rest>"),
        Phrase("over", "^<first>(?:it|this) is <f>over,? (?:mate|bro|dude|man)[.,]? (?:i am )?(?:so |really )?sorry[., ]*$"),
    ), 1.0, r"\d|over (?:at|by|in|to) |done (?:babe|baby|love|hun|hon|honey)"),
    Row("a couple no more", (
        Phrase("couple|partners|item|lovers",
               "(?:we|this|it) (?:is|are) <f>(?:over|done|finished|through) as (?:a couple|partners|an item|lovers)"),
        Phrase("consider", "consider (?:us|this relationship|our relationship) <f>(?:broken up|over|done|finished|history|separated)(?! (?:for|with|at|by))"),
        Phrase("consider", "consider yourself (?:single|dumped)"),
        Phrase("girlfriend|boyfriend|gf|bf|partner|husband|wife|fiance|fiancee|man|woman|girl|guy",
               "you are (?:not my (?:girlfriend|boyfriend|gf|bf|partner|husband|wife|fiancee?|man|woman) (?:any more|anymore)"
               "|no longer my (?:girlfriend|boyfriend|gf|bf|partner|husband|wife|fiancee?|man|woman))<line>"),
        Phrase("others|other", "we should (?:both )?(?:start )?(?:see|seeing|date|dating) other people<line>"),
        Phrase("us", "i (?:(?:can not|do not want to|will not) do|do not want) us<more><line>"),
        Phrase("us", "that is us(?: then| done)?[.,]? (?:over|finished)[., ]*$"),
    ), 1.0, "if|whether|film|match|game|shift|puzzle|business|tennis|dance|client"),
    Row("ends it plainly", (
        Phrase("out", "i (?:fell|have fallen|am falling|have just fallen) out of love<line>"),
        Phrase("break|breaking|ending",
               "i am <f>(?:breaking (?:things|it|this) off|ending (?:things|our relationship)(?: with you| between us))<line>"),
        Phrase("best|better",
               "(?:it is|it would be|would be|will be|is) (?:probably )?(?:for the best|best|better)(?: for (?:us both|both of us|us))?"
               ",? (?:if |that )?we (?:should )?(?:go|went) our separate ways"),
        Phrase("best|better",
               "(?:it is|it would be|would be|will be|is) (?:probably )?(?:for the best|best|better)(?: for (?:us both|both of us|us))?"
               ",? (?:if |that )?we (?:should )?(?:break up|broke up|split up|part ways|parted ways|end things|ended things|separate)<line>"),
        Phrase("think", "i do not think i (?:can|want to) be with you<more><line>"),
        Phrase("keep|carry|go", "^<first>i can not (?:keep doing|carry on with|go on with) this[.,]? i am (?:out|done)[., ]*$"),
        Phrase("out", "^<first>i want out(?: of (?:this|our) (?:relationship|marriage)| of us)?<rest>"),
        Phrase("break", "^<first>let us <f>break up(?:,? (?:<name>|<pet>))?<rest>"),
        Phrase("love", "^<first>i do not love you,? (?:(?!less|enough|hate|back)<name>|<pet>)<rest>"),
        Phrase("day", "let us <f>call it a day,? (?:you and me|on us|on this relationship|between us)"),
    ), 1.0, "tonight|today|tomorrow|at the (?:station|airport|junction|corner|lights)|with (?:coffee|running|the)|sort of|if i"),
)
# fmt: on
