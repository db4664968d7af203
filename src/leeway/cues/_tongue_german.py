"""What is said in German, with a little of what is said in Austria and Bavaria."""

from __future__ import annotations

from leeway.cue import Cue
from leeway.cues._tongues import Tongue, joined, rows

_NEVER = joined(
    r"""
    (?:nicht (?:mehr|wieder|noch ?mal|noch einmal)|nie (?:wieder|mehr)|niemals (?:wieder|mehr)|nimm(?:er|a)|(?:ned|net|nich) mehr)
    """
)
_NOT = rf"(?:{_NEVER}|nicht|ned|net)"
_WELL = joined(
    r"""
    (?:(?:bitte|jetzt|einfach|endlich|echt|wirklich|nur|noch|doch|auch|mal|so|halt|eh|gerade?|schon|uberhaupt|sofort|ab sofort|gefalligst) )*
    """
)
_REACHING = joined(
    r"""
    (?:schreib\w*|anruf\w*|meld\w*|kontaktier\w*|such\w*|textest|nerv\w*|belastig\w*|auftauch\w*|kommst|vorbeikomm\w*|anzurufen)
    """
)
_AWAY = r"(?:tage?|wochen?|monate?|zeit|weile|jahr)"
_SOME = r"(?:n|nen|ne|ein|eine|einen|ein paar|paar|n paar|die nachsten|zwei|drei|vier|a)"
_TRAIN = r"(?:vor (?:den|einen|die|n|nen) (?:nachsten )?(?:zug|bahn|s bahn|u bahn|ubahn|lkw|laster)|auf die (?:gleise|schienen))"
_PILLS = r"(?:tabletten|pillen|schlaftabletten|schmerztabletten|schlafmittel|medikamente|packung|schachtel)"

GERMAN = Tongue(
    "German",
    joined(
        r"""
        geschnitten|lest\b|liest|allerletzten|respektier|raus\b|letzten|grund\b|verabschied|todes|braucht|sinnlos|hoffnungslos|auf dieser
        |auf der welt|unter euch|fluss\b|rhein|elbe\b|donau|see (?:spring|geh|werf)|tage sind|verstecken|w[uü]nschen|sterbe
        |es (?:hat|macht|funktion|klappt)|abgrund|sehe?\b|chat (?:weg|gel)|euch|bedenkzeit|gib\b|akzeptier|testament|heute\b|aufwach|erwach
        |hoffnung|zur last|eine last|falle\b|erl[oö]sung|leichter|klemm|recht m|lebend|der tod|bilder|fotos|abgeschlossen|seht\b|siehst|messer
        |kontaktauf|kontaktversuch|raum\b|freiraum|distanz|erw[uü]nscht|unerw[uü]nscht|rechtlich|ungelesen|reagier|entschieden|verpr[uü]|pr[uü]g
        |erstech|erschie|w[uü]rg|schlage?\b|fahre?\b|rase?\b|viele?\b|alles\b|w[uü]nsch|gedanken|klinge|rasierklinge|einstell|stopp|schicke?\b
        |sende\b|schenk|g[oö]nn|hole?\b|rechtliche|vorbereitet|geregelt|will (?:mich|nur|nicht)|der polizei|ans gericht|klarkommen|verarbeiten
        |nachdenken|mehr\b|nix\b|entscheidung|[uü]berleg|nummer|sperrliste|blockierliste|schwarzen liste|blockliste|existierst|gibt ?s|unterlass
        |versuch|wag\b|wage\b|gelassen|w[eo]iter|aufh[oö]|durchatmen|runterkommen|dr[aä]nge?|bedr[aä]ng|entliebt|zur ruhe|zu atem|kopf frei
        |zerst[oö]r|vernicht|ruinier|leiche|f[uü]r immer|denke?\b|[uü]berlege|himmel|strick|seil\b|hasse?\b|k[uü]mmere?|seite|ich\b|mi(?:ch)?\b
        |mir\b|di(?:ch)?\b|dir\b|du\b|uns\b|wir\b|euch\b|sich\b|nicht|nimm(?:er|a)\b|nie\b|niemals|niemand|nichts|kein|meine[mnrs]?\b|dein
        |melde?|schreib|rufe?\b|anruf|laue?[rf]\b|ann[aä]herung|anderen?\b|pass (?:ja|blo|lieber|besser)|m[oö]e?chte|immer\b|abschied|beende
        |sitze|parkhaus|bahngleis|laster\b|lkw|u ?bahn|anzu|kontakt|sprich|stalke|lass\b|lasst|lassen|l[oö]e?sch|nummer|blockier|geblockt
        |blocke\b|gesperrt|abstand|auszeit|funkstille|pause|brauch|polizei|anzeig|anwalt|gericht|einstweil|unterlassung|verf[uü]gung|n[aä]herung
        |scheidung|trennung|getrennt|bereu|bezahlen|b[uü]e?(?:ß|ss)en|knallt|kracht|passiert|leben|lebt?\b|sterben|umbringen|pulsader|selbstmord
        |suizid|briefe\b|sp[aä]ter|geschrieben|hinterlassen|danach|tabletten|pillen|schlaf|schmerz|medikament|packung|schachtel|verpiss
        |verschwind|aufwach|verrecken|krepieren|existieren|jemand|h[oö]e?r|antwort|ignorier|komm|tauch|steh\b|luft|weile|tage?\b|wochen?\b|monat
        |allein|vorbei|schluss|lieb|liab|gef[uü]hl|freund|beziehung|ehe\b|bring|mache?\b|wei(?:ß|ss)\b|lieber|besser|blo(?:ß|ss?)\b|daf[uü]r
        |wirst\b|nackt|intim|ende\b|br[uü]e?cke|gleise?|klippe|hochhaus|dach\b|gel[aä]nder|balkon|fenster|turm\b|schienen|zug\b|bahn\b
        |[uü]berdosis|insulin|weggeworfen|weggelassen|abgesetzt|letzter|tot\b|gestorben|dieser\b|endg[uü]ltig|jetzt|nachricht|nackt|bist\b
        |bleibst|vergiss|uberhaupt|ma\b|zur[uü]ck|leid\b|tu\b|mach
        """
    ),
    {
        Cue.NO_CONTACT: rows(
            rf"""
            (?<!ich )(?:melde?t?|schreibe?t?|rufe?t?|kontaktiere?t?|sprich|stalke)(?: (?:dich|euch|di|mich|mir|mi|ma|uns|bei mir|bei uns|hier
            |bitte))* {_WELL}{_NEVER}(?: bei mir| bei uns| mit mir)?(?: an)?
            (?<!ich )(?:ruf|schreib) (?:mich |mir )?(?:bitte )?nicht (?:an )?und (?:schreib|ruf|melde?) (?:dich |mir |mich )?(?:auch )?nicht
            kontaktieren sie (?:mich|uns) {_WELL}{_NOT}
            such(?:e|t)? (?:mich|mi) {_WELL}{_NOT}
            (?:(?:brauchst|braucht|musst|sollst|darfst|kannst|wirst)(?: du)? |wag es )(?:mir|mich|dich|di|ma|bei mir
            |uns) (?:\w+ ){{0,2}}{_NOT} (?:\w+ ){{0,3}}{_REACHING}
            (?:will|mochte|mag|wunsche) (?:ich )?{_WELL}(?:nicht|nie wieder|ned|net) dass du (?:\w+ ){{0,4}}{_REACHING}
            (?:will|mochte|wunsche? mir|bitte dich) {_WELL}dass du (?:\w+ ){{0,4}}{_NEVER} (?:\w+ ){{0,3}}{_REACHING}
            (?:wenn du|noch ein\w*|noch ?mal|sonst|das nachste mal|beim nachsten mal|solltest du) (?:\w+ ){{0,4}}(?:{_REACHING}|nachricht|anruf
            |mail|brief|wort|mal) (?:\w+ ){{0,7}}(?:polizei|anzeige\w*|zeige? (?:ich )?(?:dich|di) an|anwalt|gericht|einstweilige
            |unterlassung\w*|kontaktverbot)
            (?:einstweilige verfugung|kontaktverbot|naherungsverbot|annaherungsverbot) (?:\w+ ){{0,3}}(?:gegen dich|beantrag\w*|erwirk\w*)
            (?:ho|hoe)re? (?:\w+ )?auf (?:damit |bitte |endlich )*(?:(?:mich|mir|ma|mi) (?:\w+ ){{0,3}})?(?:zu (?:schreiben|texten)|anzurufen
            |anzuschreiben)
            (?:ho|hoe)re? (?:\w+ )?auf (?:damit |bitte |endlich )*(?:mich|mir|uns) (?:\w+ ){{0,3}}(?:zu (?:kontaktieren|nerven|belastigen
            |stalken|verfolgen|terrorisieren|bombardieren|suchen)|nachzulaufen|hinterher\w*|aufzulauern)
            kein(?:en|erlei)? kontakt (?:mehr|zu dir|mit dir)|(?:will|mochte|wunsche|brauche?) (?:ich )?(?:\w+ ){{0,3}}(?:keinen|keinerlei
            |null) kontakt
            (?:brech\w*|beend\w*) (?:ich )?(?:\w+ ){{0,3}}kontakt|kontakt (?:zu dir |mit dir |\w+ )?(?:abgebrochen|abbrechen|beenden|beendet)
            (?:will|mochte|mag) (?:ich )?(?:\w+ ){{0,2}}(?:nichts|nix) mehr (?:von dir|mit dir)|von dir (?:\w+ )?(?:nichts|nix) mehr (?:ho|hoe
            |wiss|les)\w*
            (?:will|mochte|mag|werde|kann) (?:ich )?{_WELL}(?:dich|di|deine stimme|deinen namen) {_WELL}{_NEVER} (?:sehen|ho(?:e)?ren|sprechen
            |treffen|lesen)
            von mir (?:wirst|horst|hoerst) du (?:\w+ )?(?:nichts|nix|nie wieder|kein wort)|(?:wirst|horst|hoerst
            |du) (?:\w+ )?von mir (?:\w+ )?(?:nichts|nix|nie wieder|kein wort)|horst (?:\w+ )?(?:nichts|nix|nie wieder was) (?:mehr )?von mir
            (?:hab\w*|werde?|musste) (?:ich )?(?:dich|di|deine \w+) (?:\w+ ){{0,4}}(?:blockier(?:t|en)|geblockt|blocken|gesperrt|sperren
            |gelo(?:e)?scht)|(?:du bist|bist|wirst|bleibst|deine nummer ist) (?:\w+ ){{0,3}}(?:blockiert|geblockt|gesperrt)
            |(?:blockiere?|blocke?|sperre?|lo(?:e)?sche?) (?:ich )?(?:dich|deine nummer|di)
            (?:lass|lasst|lassen sie) (?:mich|mi) (?:\w+ ){{0,4}}(?:in|mit) (?:ruhe?|frieden|ruah|rua)(?! (?:arbeiten|lesen|essen|schlafen
            |ausreden|nachdenken|machen|telefonieren|fertig|zu ende|duschen|lernen|kochen|trinken))|lass (?:mir|ma) (?:endlich |doch |
            einfach )*meine ruhe?
            lo(?:e)?sche? (?:\w+ )?(?:meine (?:handy)?nummer|meinen kontakt|mich)(?! nicht)
            vergiss (?:mich|meine nummer|dass es mich gibt)(?! (?:\w+ ){{0,4}}(?:nicht|nie|abzuholen))
            (?:neue (?:handy)?nummer|umgezogen) (?:\w+ ){{0,4}}(?:kriegst|bekommst|gebe?|hast|erfahrst|sag) (?:\w+ ){{0,3}}(?:nicht|nie)
            halte? (?:dich|di) (?:\w+ ){{0,2}}(?:fern|weg) ?(?:von mir|von uns)?|halte? (?:dich|di) (?:\w+ )?von (?:mir|uns|meiner \w+
            |meinen \w+) (?:fern|weg)|bleib (?:\w+ )?(?:mir fern|fern von mir|weg von mir|mir vom (?:hals|leib))
            |(?:bleib|geh) mir (?:\w+ )?(?:aus den augen|vom hals|vom leib)
            (?:verschwinde?|hau ab|raus|geh|verzieh dich) (?:\w+ ){{0,2}}aus meinem leben|verpiss dich|verschwinde? (?:\w+ )?fur immer
            |(?:will|mochte) dich (?:\w+ )?aus meinem leben
            (?<!ich )(?:komm|tauch|lauf|steh|lauer) (?:mir |bitte |hier |\w+ )?{_NEVER} (?:\w+ ){{0,2}}(?:vorbei|her|hierher|zu mir|auf
            |unter die augen|uber den weg|vor (?:meiner|der) tur)
            (?<!bekomme )(?<!bekomm )(?<!kriege )(?<!krieg )(?<!kommen )keine (?:nachrichten|anrufe|mails|briefe|sms|sprachnachrichten
            |whatsapps?|blumen) mehr|kein wort mehr (?:zwischen uns|von dir|an mich)
            antworte? (?:ich )?(?:dir|dia) (?:\w+ )?{_NEVER}|(?:lese?|ignorier\w*) (?:ich )?(?:deine nachrichten|das
            |alles von dir) (?:\w+ )?(?:nicht mehr|nimmer|ab jetzt)
            (?:sperrliste|blockierliste|schwarzen liste|blockliste)(?= |$)
            |(?:bist|existierst|gibt ?s dich) (?:du )?fur mich (?:\w+ ){{0,2}}(?:gestorben|tot|nicht mehr|erledigt|luft)
            (?:unterlass\w*|versuch\w*|wag\w*|hor auf|spar dir|vergiss es|lass es|brauchst|aufho\w*) (?:\w+ ){{0,4}}(?:mich|mir
            |uns) (?:\w+ ){{0,3}}(?:anzu(?:rufen|schreiben|texten|sprechen)|zu (?:schreiben|kontaktieren|erreichen|finden|texten))
            (?:will|mochte|bitte) (?:\w+ ){{0,2}}(?:du|das) (?:\w+ ){{0,7}}aufho(?:e)?r\w* (?:mit|mir|mich)|(?:schluss|aus
            |reicht) (?:\w+ )?mit (?:den|deinen) (?:\w+ )?(?:nachrichten|anrufen)
            kein kontakt(?! zu (?!dir|mir)| mit (?!dir|mir))(?= |$)|(?:nichts|nix) mehr zu (?:sagen|besprechen|bereden)
            |(?:mich|uns) (?:\w+ ){{0,2}}(?:in (?:ruhe|frieden)|ruhe) (?:zu )?(?:lass|gelassen)\w*|in (?:ruhe|frieden) gelassen (?:zu )?werden
            |lass(?:t)? (?:\w+ )?mich (?:\w+ ){{0,2}}in ruhe$|lass (?:meine (?:familie|eltern|mutter|schwester|freunde|freundin|kinder)
            |meinen (?:bruder|vater|freund)) (?:\w+ )?in ruhe
            (?:polizei|anzeige|anwalt|anwaltin) (?:\w+ ){{0,4}}(?:wenn|falls|sobald|solltest) du (?:\w+ ){{0,4}}(?:schreib|anruf|meld|kontaktier
            |auftauch|steh|komm|vorbei|klingel|horst)\w*|(?:jede|alle) weitere\w* (?:\w+ ){{1,4}}(?:polizei|anwalt|anwaltin|anzeige)
            |(?:wenn du|solltest du) (?:\w+ ){{0,6}}(?:stehst|auftauchst|klingelst) (?:\w+ ){{0,4}}polizei
            such dir (?:wen|jemand\w*) (?:anders|anderen|anderes)|(?:schreib|melde?|ruf) (?:mir|mich|dich|dich bei mir) (?:bitte )?(?:nie
            |nicht)(?: an)?$|nummer (?:\w+ )?gewechselt|(?:keine|null) antwort mehr (?:von mir|kriegen|bekommen)
            kontakt(?:aufnahme|versuche?n?)(?= |$)|(?:unterlass\w*|einstell\w*|stopp\w*) (?:\w+ ){{0,4}}(?:kontakt|nachrichten|anrufe)
            |(?:schick|sende?|bring|schenk) (?:mir|uns|ma) (?:\w+ )?(?:nie wieder|nie mehr|nichts mehr|nix mehr|keine \w+ mehr|nicht mehr)
            (?:dich|di) (?:\w+ ){{0,3}}(?:nicht mehr|nie wieder|nie mehr|nimm(?:er|a)) (?:\w+ )?(?:in meinem leben|in meiner nahe
            |hier (?:haben|sehen)|um mich)|(?:dich|di) (?:\w+ )?(?:in meinem leben|in meiner nahe) (?:\w+ )?(?:nicht mehr|nie wieder
            |nimm(?:er|a)|nicht)|kein platz (?:mehr )?(?:fur dich )?in meinem leben
            (?:nie wieder|nicht mehr|nie mehr|nimm(?:er|a)) (?:\w+ ){{0,3}}(?:kontaktieren|anschreiben|bei mir melden|mich anrufen|mir schreiben
            |auf mich zu)|(?:nachrichten|anrufe|briefe|geschenke) (?:\w+ ){{0,3}}(?:unerwunscht|nicht erwunscht|nicht mehr (?:lesen|haben|sehen
            |horen))|(?:werde?|leite) (?:\w+ ){{0,4}}(?:ungelesen|rechtliche schritte|der polizei|ans gericht)
            (?:ich|wir) (?:will|mochte|wollen|mochten|hab|habe|haben) (?:\w+ ){{0,4}}(?:nichts|nix) mehr (?:\w+ ){{0,2}}(?:zu tun|von dir
            |mit dir)|(?:reagier|reagiere|geh) (?:ich )?(?:\w+ ){{0,4}}(?:nicht mehr|nimm(?:er|a))(?: ran)?(?= |$)
            |(?:geh|gehe) (?:ich )?(?:\w+ ){{0,2}}nicht mehr (?:ran|ans telefon)
            (?:^|bist |ist )(?:blockiert|geblockt|gesperrt)(?=$| (?:uberall|und|tschuss|ciao|fertig|ende|fur immer))
            |wenn (?:ich|du) (?:\w+ ){{0,3}}(?:noch ?mal|noch einmal|noch ein\w*|wieder) (?:\w+ ){{0,9}}(?:polizei|bullen|anzeige|anwalt
            |anwaltin)|(?:spar|schenk|klemm) dir (?:deine|die|das|jede) (?:\w+ )?(?:nachricht\w*|anruf\w*|entschuldig\w*|text\w*|schreiben)
            |deine (?:nachrichten|mails|briefe|anrufe) (?:\w+ ){{0,3}}(?:les|lo(?:e)?sch|ignorier)\w*
            (?:hast|brauchst) (?:\w+ ){{0,4}}(?:nicht|nie|nichts) (?:mehr )?(?:anzurufen|zu schreiben|zu kontaktieren|zu suchen)
            |kein recht (?:\w+ )?(?:mir zu|mich (?:zu|an))\w*(?: \w+)?|akzeptiere? (?:\w+ ){{0,5}}(?:keinen kontakt
            |nicht mehr (?:reden|sehen|schreiben))|(?:will|mochte) (?:ich )?(?:\w+ ){{0,3}}nie wieder (?:\w+ )?(?:von dir|mit dir|was von)
            kein(?:en|erlei)? kontakt(?! (?:mehr )?(?:zu|mit|zum|zur) (?!dir\b|mir\b))(?= |$)
            |(?:bist|du) (?:\w+ ){{0,3}}(?:raus aus meinem leben|bei mir raus|bei mir unten durch)|(?:nummer|chat|kontakt) (?:\w+ ){{0,2}}(?:weg
            |gelo(?:e)?scht) (?:alles|und|fur immer)(?: \w+)?|respektiere? (?:\w+ ){{0,4}}(?:kontakt|in ruhe|mein nein|grenzen?|nicht mehr)
            |zum (?:aller)?letzten mal (?:\w+ ){{0,3}}(?:schreib|ruf|melde?|lass)\w*|(?:weder|auch nicht) (?:\w+ )?(?:uber|durch) (?:meine
            |freunde|andere)(?: \w+)?|(?:will|mochte) (?:\w+ ){{0,3}}(?:nie mehr|nie wieder) (?:\w+ ){{0,2}}(?:kontakt|schreiben|reden|sehen)
            """
        ),
        Cue.SPACE: rows(
            rf"""
            (?<!du )(?<!ihr )brauche? (?:ich )?(?:\w+ ){{0,5}}(?:abstand|ruhe(?! vor dem)|luft(?! in)|freiraum|auszeit|funkstille|bedenkzeit
            |zeit (?:nur |ganz )?(?:fur mich|allein\w*|zum (?:nachdenken|uberlegen|verarbeiten|heilen|atmen)|ohne dich
            |um (?:nachzudenken|zu mir|mir|das zu|alles zu|zu heilen|klar))|pause (?:von (?:uns|dir|allem)|mit uns))
            (?<!du )brauche? (?:ich )?(?:\w+ ){{0,3}}(?:zeit|raum|pause)(?: bitte| ok|$)
            brauche? (?:ich )?(?:\w+ ){{0,2}}{_SOME} {_AWAY} (?:\w+ ){{0,2}}(?:fur mich|allein\w*|ohne (?:dich|kontakt|uns)|ruhe|pause|abstand)
            (?:gib|gebt|lass) (?:mir|ma|uns) (?:\w+ ){{0,4}}(?:raum|freiraum|abstand|luft|{_AWAY})(?! (?:fur (?:den|die|das)|bis
            |zum (?:anziehen|essen|packen|kochen)))(?= |$)
            (?:muss|mochte|will|wurde gerne?) (?:ich )?(?:\w+ ){{0,4}}(?:allein\w*|fur mich) (?:\w+ )?(?:sein|bleiben)
            (?:schreib|ruf|melde?) (?:mich|mir|dich|ma) {_WELL}(?:fur )?{_SOME} (?:\w+ )?{_AWAY} (?:lang )?(?:bitte )?(?:nicht|ned|net)
            funkstille|kontaktpause|beziehungspause|(?:wir|uns) (?:\w+ ){{0,3}}(?:ne|eine) (?:kleine )?pause (?:machen|einlegen|nehmen)
            |auf abstand (?:gehen|bleiben)
            (?:will|mochte|mag|kann) (?:ich )?(?:\w+ ){{0,3}}mit (?:niemand\w*|keinem) (?:reden|sprechen|schreiben)
            melde? (?:ich )?mich (?:\w+ ){{0,2}}von (?:selbst|selber|mir aus|alleine?)
            |komme? (?:ich )?(?:\w+ )?(?:von selbst )?auf dich zu (?:wenn|sobald)|melde? mich (?:\w+ )?(?:wenn|sobald) ich (?:\w+ )?(?:bereit
            |so ?weit|wieder klar) (?:bin|denken)? ?(?:dafur |bis dahin )(?:\w+ )?
            (?:muss|will|mochte|lass mich|brauche?) (?:\w+ ){{0,7}}(?:durchatmen|zur ruhe kommen|zu atem kommen|runterkommen
            |zu mir (?:selbst )?(?:kommen|finden)|kopf frei (?:kriegen|bekommen)|klarkommen mit mir)
            (?:drange?|bedrange?|setz) mich (?:\w+ )?nicht(?: unter druck)?|erst ?mal (?:\w+ )?(?:kein(?:en)? kontakt|abstand
            |nicht (?:sehen|schreiben|horen|reden))|(?:tage|wochen|zeit lang|weile|monat\w*) (?:\w+ ){{0,2}}(?:nicht|kein\w*) (?:\w+ )?(?:sehen
            |ho(?:e)?ren|schreiben|reden|kontakt|telefonieren)(?! (?:koennen|konnen|gehabt))
            (?<!du )brauche? (?:ich )?(?:\w+ ){{0,2}}(?:etwas|mehr|bisschen|grad|gerade|einfach|wirklich|bissl
            |bissi) (?:mehr )?zeit(?! (?:fur (?:den|die|das|meine)|bis|um|zum|mit|wegen|im|beim))(?= |$)
            (?:lass|gib|gonn|brauche?)(?: ich)? (?:mir|mich|uns)? ?(?:\w+ ){{0,3}}(?:raum|freiraum|abstand|distanz|auszeit|bedenkzeit
            |pause von)(?! (?:fur (?:den|die|das)|im))(?= |$)|(?:brauch|brauche|will|mochte|hatte gern) (?:ich )?(?:\w+ ){{0,4}}meine ruhe
            |(?:allein|alleine) (?:\w+ )?(?:nachdenken|klarkommen|klar werden|sein zeit|verarbeiten)
            """
        ),
        Cue.FINAL: rows(
            r"""
            (?:es|jetzt|das|alles) ist (?:\w+ ){0,2}(?:aus|vorbei|schluss|zu ende) (?:zwischen uns|mit uns|fur immer|endgultig)
            |es ist (?:endgultig |jetzt |einfach |nun |wirklich )*vorbei(?! (?:mit (?!uns|dir)|wenn|sobald|und du kannst))(?= |$)
            (?:zwischen|mit) uns (?:beiden )?(?:ist|wars|war) (?:es |s |jetzt |endgultig |schon )*(?:aus|vorbei|schluss|zu ende|gelaufen|s)
            |(?:das|es) (?:zwischen|mit) uns (?:\w+ ){0,3}(?:aus|vorbei|schluss|zu ende|keinen sinn|keine zukunft|nichts mehr|nicht mehr|nimmer
            |gestorben)|das war ?s (?:mit uns|zwischen uns|fur uns)
            (?:ich|i|und|hiermit) mach\w* (?:\w+ ){0,2}schluss(?! (?:mit (?:allem|dem|der|meinem|mir)|fur heute|um|im|am))(?= |$)
            |mit dir (?:\w+ )?schluss
            (?:lieb|liebe|liab) (?:ich )?(?:dich|di) (?:\w+ ){0,2}(?:nicht mehr|nimm(?:er|a)|(?:ned|net|nich) mehr|lange? nicht)
            (?:ich |i )?(?:verlass|verlasse) dich|(?:ich )?trenne? mich(?! (?:nicht|nur))|(?:will|mochte|werde|muss|lass|sollten
            |mussen) (?:\w+ ){0,4}(?:uns|mich) (?:\w+ )?(?:trennen|scheiden lassen)|(?:uns|mich) (?:\w+ )?(?:zu )?(?:scheiden lassen
            |von dir (?:zu )?trennen)
            (?:will|mochte|reiche?) (?:\w+ ){0,2}(?:die scheidung|die trennung)|scheidung (?:\w+ )?(?:eingereicht|einreichen)
            |wir (?:sind|haben uns) (?:\w+ ){0,2}(?:getrennt|kein paar mehr|nicht mehr zusammen|geschiedene leute|geschichte)
            (?:ich|i) (?:komm|komme|kumm|geh|gehe) (?:\w+ )?(?:nicht mehr|nie wieder|nie mehr|nimm(?:er|a)|nicht) (?:mehr )?(?:zuruck|z ruck
            |zu dir)(?! (?:ins|in|zur|zum|an))(?= |$)
            keine? (?:\w+ )?(?:gefuhle?|liebe) (?:mehr )?fur dich(?: mehr)?|gefuhle (?:fur dich )?(?:sind )?(?:\w+ )?(?:weg|nicht mehr da
            |verschwunden)|(?:empfinde?|fuhle?) (?:ich )?(?:\w+ )?(?:nichts|nix) mehr (?:fur dich|bei dir)
            jemand(?:en)? (?:anderen|anderes|anders|neuen|neues) (?:\w+ )?(?:kennen ?gelernt|gefunden|getroffen|verliebt)
            |(?:hab|habe) (?:jetzt |schon )?(?:einen neuen freund|eine neue freundin|einen anderen|eine andere|jemand(?:en)? (?:anderen|anders
            |neuen))(?= |$)
            fertig mit dir|mit dir bin ich (?:\w+ )?(?:fertig|durch)|nicht mehr (?:mit dir )?zusammen ?sein|(?:beende?|beenden) (?:\w+ )?(?:die
            |unsere|diese) (?:beziehung|ehe)|(?:die|diese|unsere) beziehung (?:\w+ ){0,2}(?:beenden|nicht mehr|vorbei)
            |will (?:\w+ )?dich nicht mehr(?=$| als| zuruck)|will (?:\w+ )?keine beziehung mehr
            entliebt(?= |$)|das (?:wars|war ?s) (?:\w+ ){0,2}(?:mit|fur|zwischen) uns|kann (?:ich )?(?:\w+ ){0,4}(?:beziehung|ehe|mit dir
            |mit uns) (?:\w+ ){0,3}(?:nicht mehr|weiterfuhren|weitermachen|nicht weiter)(?= |$)(?! (?:reden|telef|spiel|schreib))
            |ich ziehe? (?:morgen |heute |jetzt |am wochenende |bald |endgultig )?aus(?= |$)
            (?:trennung|entscheidung) (?:ist|steht|war) (?:\w+ )?(?:endgultig|fest|gefallen)
            |wir (?:beide )?passen (?:\w+ ){0,2}nicht (?:mehr )?zusammen|(?:kein|nicht langer ein) (?:wir|uns) mehr
            |(?:gibt|gibts) (?:es )?kein (?:wir|uns)|liebe (?:zu dir |fur dich )?(?:ist )(?:\w+ )?(?:weg|erloschen|vorbei|gestorben)
            |fur dich (?:\w+ )?(?:keine gefuhle|nichts) mehr
            (?:mit|aus) uns (?:\w+ ){0,2}(?:nichts|nix) (?:mehr|gescheites)?|(?:aus|mit) uns (?:\w+ )?(?:wird|ist) (?:das )?(?:nichts|nix)
            |(?:hab|habe) mich (?:\w+ )?entschieden (?:\w+ ){0,4}(?:trenn|geh|ohne dich|gegen (?:uns|dich)|schluss)\w*
            |(?:will|mochte|kann) (?:\w+ ){0,3}nicht mehr (?:deine? (?:freundin|freund|frau|mann)|mit dir)(?! (?:reden|telef|spiel|schreib
            |sprech))|(?:trenn|trenne|getrennt|verlassen|verlasse) (?:\w+ )?(?:von dir|mich von dir)
            akzeptiere? (?:\w+ ){0,5}(?:vorbei|aus ist|schluss|getrennt|trennung)|ich (?:bin|hab) (?:\w+ )?(?:durch|abgeschlossen) mit (?:dir
            |uns)|mit (?:dir|uns) (?:\w+ )?abgeschlossen|ich geh(?:e)? (?:\w+ )?(?:fur immer|endgultig) (?:von dir )?weg
            |(?:will|mochte) (?:\w+ )?(?:die|eine) trennung
            (?:lieb|liebe) dich (?:\w+ ){0,3}(?:nicht mehr|nimmer)|(?:scheidung|trennung) (?:\w+ ){0,2}(?:lauft|durch|eingereicht|beantragt
            |will)|(?:hab|habe) (?:\w+ ){0,2}(?:dich|dir|die beziehung|uns) (?:\w+ )?(?:aufgegeben|beendet|verlassen)
            |es (?:hat|macht|funktioniert|klappt) (?:\w+ ){0,2}(?:mit uns|zwischen uns) (?:\w+ )?(?:keinen sinn|nicht)(?: mehr)?
            |(?:mit uns|zwischen uns) (?:\w+ ){0,3}(?:keinen sinn|nicht mehr|nichts mehr)
            """
        ),
        Cue.THREAT: rows(
            r"""
            bringe? (?:ich )?(?:dich|euch|ihn|di) (?:\w+ ){0,2}um(?= |$)|mach\w* (?:ich )?(?:dich|di|euch)(?: \w+)? (?:fertig|kalt|kaputt|platt
            |alle)(?= |$)|mach\w* (?:ich )?dir (?:\w+ )?das leben zur holle|mach\w* (?:ich )?dein leben (?:kaputt|zur holle)
            (?:schlag\w*|hau\w*|tret\w*|polier\w*|brech\w*|stech\w*) (?:ich )?(?:dir|dich) (?:\w+ ){0,3}(?:fresse|kopf|schadel|zahne|nase
            |knochen|beine?|genick|gesicht|windelweich|tot|ab)(?= |$)|hau\w* (?:ich )?dir (?:\w+ )?eine (?:rein|runter)
            |du bist (?:so gut wie )?tot(?! mude| gelacht)(?= |$)
            weiss (?:ja |genau |doch |ganz |jetzt |eh |immer )*wo (?:du|ihr|deine (?:eltern|mutter|familie|schwester|kinder|tochter|freundin)
            |dein (?:auto|neuer)) (?:\w+ ){0,3}(?:wohn(?:s?t|en)|arbeite(?:s?t|n)|parks?t|lebs?t|trainierst|schule gehen|steht)(?= |$)
            pass (?:ja|blo(?:ss|s)|lieber|besser) (?:ja )?auf(?= |$)(?! (?:es|dass?|die|den|dem|der|dich|deine?|meine?|beim?|im|ins?|heute
            |morgen|mit d|auf d|nicht dass)\b)
            wirst (?:du )?(?:(?:es|das|noch|mir|dafur|alles|schon|bitter|sehr|ja|den tag) )+(?:bereuen|bezahlen|bu(?:e)?ssen)
            |(?:es|das) (?:wird|soll) dir (?:noch )?(?:\w+ )?(?:leid ?tun)|(?:das|es) bereust du noch|zahl\w* (?:ich )?(?:es |das )?dir heim
            |das kriegst du zuruck|dafur (?:bezahlst|buesst|busst) du
            (?:stell\w*|lad\w*|post\w*|schick\w*|veroffentlich\w*|leak\w*|verbreit\w*|verschick\w*|zeig\w*) (?:ich )?(?:\w+ ){0,4}(?:nackt\w*
            |intim\w* \w+)
            (?:wenn du|sonst|oder|dann) (?:\w+ ){0,6}(?:stell|lad|post|schick|veroffentlich|leak|verbreit|zeig)\w* ich (?:\w+ ){0,4}(?:bilder
            |fotos|videos?|chats|screenshots)
            find\w* (?:ich )?dich (?:\w+ )?(?:egal wo|uberall|schon noch|wo auch immer|irgendwann)|egal wo (?:du
            |ihr) (?:\w+ ){0,3}find\w* (?:ich )?dich
            wenn ich dich nicht (?:\w+ )?haben kann|(?:kriegt|bekommt|soll) dich (?:auch |sonst )*(?:keiner|niemand)
            (?:zund\w*|fackel\w*|steck\w*) (?:ich )?(?:dein\w*|dir) (?:\w+ ){0,2}(?:auto|haus|wohnung|bude|karre) (?:an|ab|in brand)
            dann (?:knallt|kracht) ?(?:s|es)|gleich (?:knallt|kracht) ?(?:s|es)|dann (?:passiert|erlebst du|kannst du) (?:\w+ )?(?:was|etwas
            |dein blaues)|du wirst (?:schon |noch )?sehen was (?:du davon hast|passiert)
            (?:siehst|wirst) (?:du )?(?:die|deine|unsere) (?:kinder|kleine\w*|tochter) (?:nie wieder|nicht mehr|nie mehr)
            |nehm\w* (?:ich )?dir die kinder (?:\w+ )?weg
            (?:bis|wenn|sobald) ich (?:dich|di) (?:\w+ )?(?:erwisch|in die finger)\w*|(?:ruinier|zerstor|vernicht)\w* (?:ich )?(?:dich
            |dein leben)|nur uber (?:meine|deine) leiche|(?:kommst|gehst) (?:du )?(?:hier )?nicht lebend|(?:passiert
            |stosst) dir (?:noch )?(?:was|etwas)|laue?re? (?:ich )?dir auf|ich beobachte dich|(?:hab|behalte) dich im (?:auge|blick)
            (?:dafur|das|es) (?:wirst|sollst) du (?:noch |alles |mir |bitter )?(?:bezahlen|bereuen|bussen|buessen)
            |(?<!nicht )bereuen(?= |$) (?:wirst|wirds|werdet)|(?:das|dafur) (?:krieg|bekomm|rach|raech)\w* ich (?:dich|mich)
            |ich krieg dich(?= |$)|(?:tu|tue) (?:ich )?dir (?:\w+ )?weh|(?:schlag|schlage|prugel|prugle|verprugel|stech|steche|erstech|erschiess
            |erwurg|wurg)\w* (?:ich )?(?:dich|di)(?= |$)|ich schlag dich|(?:hol|hole) (?:ich )?mir (?:die|meine) kinder
            deine? (?:\w+ )?(?:bilder|fotos|videos|nacktbilder|nudes|chats) (?:\w+ ){0,3}(?:landen|gehen|kommen|kriegt|bekommt|sieht|sehen
            |kennt) (?:\w+ ){0,5}(?:chef|eltern|mutter|netz|familie|kollegen|arbeit|internet|online|freunde)|(?:deine? (?:chef|eltern|mutter
            |familie|kollegen)) (?:\w+ ){0,2}(?:kriegt|bekommt|sieht|sehen|kriegen) (?:\w+ ){0,3}(?:bilder|fotos|videos|nackt\w*)
            wirst dir (?:\w+ ){0,2}wunschen|bringe? (?:ich )?(?:euch|dich|ihn) (?:\w+ ){0,2}um|(?:dich|euch) (?:\w+ )?(?:umbringen
            |fertig ?machen|kalt ?machen|abstechen|erschiessen)(?= |$)|(?:wenn ich dich|sehe? ich dich) (?:\w+ ){0,4}(?:bist du tot|schlag|knall
            |bring)\w*|deine tage sind gezahlt|du kannst dich nicht (?:verstecken|vor mir)|vor mir (?:\w+ )?nicht (?:verstecken|sicher)
            """
        ),
        Cue.SELF_HARM: rows(
            rf"""
            (?<!oma )(?<!opa )(?:will|mochte|moechte|mag|mog|kann|wollte) (?:ich |i )?(?:\w+ ){{0,4}}(?:nicht mehr|nie wieder|nie mehr
            |nimm(?:er|a)|(?:ned|net|nich) mehr) (?:\w+ )?(?:leben|aufwachen|da ?sein|weiter ?leben|hier sein|existieren|auf dieser welt)(?= |$)
            (?<!oma )(?<!opa )(?:will|mochte|moechte|mog|wollte|wurde gerne?|konnte) (?:ich )?(?:einfach |nur |noch |echt |wirklich |
            am liebsten |gerne? |doch |jetzt |auch |so |nurnoch |schon |lieber )*(?:sterben|tot sein|verrecken|krepieren|mich umbringen
            |mir das leben nehmen|fur immer (?:ein)?schlafen|nicht mehr sein)(?= |$)
            (?:kann|mag) und (?:will|mag|kann) (?:einfach )?(?:nicht mehr|nimm(?:er|a))|(?:ich|i) (?:will|mog|mag) (?:einfach )?nimm(?:er|a)$
            bringe? (?:ich )?mich (?:\w+ )?um(?= |$)|(?:^|ich (?:\w+ ){{0,3}})(?:will |werde? |werd )?mich (?:\w+ )?umbringen|mich umzubringen
            |dass ich mich (?:\w+ )?umbring\w*
            (?<!hat )tu\w* (?:ich )?mir (?:\w+ ){{0,2}}(?:was|etwas) an|mir (?:\w+ ){{0,2}}(?:was|etwas) (?:antun|antu|anzutun)
            |mir (?:\w+ )?das leben (?:zu )?nehm\w*|nehm\w* (?:ich )?mir (?:\w+ )?das leben
            (?:allem|dem ganzen|meinem leben|dem leid|dem allen) (?:\w+ )?ein ende|(?:beende|beenden) (?:ich )?(?:\w+ )?(?:das alles|mein leben)
            |mein leben (?:\w+ )?(?:zu )?beende\w*|mach\w* (?:ich )?(?:\w+ ){{0,2}}schluss mit (?:allem|mir|dem leben|meinem leben)
            |schluss mit mir
            ohne mich (?:\w+ ){{0,6}}(?:besser|leichter|glucklicher)(?= |$)|(?:besser|leichter|glucklicher) (?:dran )?ohne mich(?= |$)
            (?:steh|stehe|sitz|sitze|bin) (?:ich )?(?:\w+ ){{0,3}}(?:auf|an|am|aufm|vor) (?:\w+ )?(?:brucke|bruecke|gleise?n?|klippe|gelander
            |hochhaus|dach|bahngleise?n?)(?=$| (?:und (?:schau|spring|will|kann|denk|hab|weiss|gleich|uberleg)|ich (?:kann|will|hab|spring|mach)
            |es tut|verzeih|sorry|leb|keiner|niemand))
            spring(?:e|en)? (?:ich )?(?:\w+ ){{0,3}}(?:vom|von der|von einer|von einem|aus dem|von ner) (?:\w+ )?(?:dach|brucke|bruecke|hochhaus
            |balkon(?! ins (?:wasser|becken|meer)| in den pool)|fenster|turm|klippe|parkhaus)|(?:vom|von der|von einer|von ner
            |aus dem) (?:\w+ )?(?:dach|brucke|bruecke|hochhaus|balkon|fenster) (?:zu )?spring(?:e|en)?(?= |$)
            (?:spring|springe|werfe?|schmeisse?|lege?|stelle?) (?:ich )?(?:mich )?(?:\w+ )?{_TRAIN}|mich {_TRAIN} (?:zu )?(?:werfen|schmeissen
            |legen|stellen)|{_TRAIN} (?:zu )?springen
            {_PILLS} (?:\w+ ){{0,4}}(?:gezahlt|gesammelt|gehortet|bereit|vor mir)(?= |$)|(?:alle|ganzen?|zu viele?|handvoll
            |alle meine) (?:\w+ ){{0,2}}{_PILLS} (?:\w+ ){{0,3}}(?:genommen|geschluckt|nehmen|schlucken|nehm|schluck)
            |(?:zahle?|sammle|schlucke?) (?:ich )?(?:gerade |jetzt |alle |die |meine )*{_PILLS}|nehm\w* (?:ich )?(?:jetzt |heute )?(?:alle
            |die ganzen?) (?:\w+ )?{_PILLS}|uberdosis (?:genommen|nehmen|tabletten)
            (?:spritze?|nehme?) (?:ich )?(?:\w+ ){{0,6}}kein(?:e)? (?:insulin|medikamente|medis) mehr
            |(?:mein|das) insulin (?:\w+ ){{0,3}}(?:nicht mehr|nimm(?:er|a)|abgesetzt|weggelassen|weggeworfen)
            abschiedsbriefe?
            |(?:den kindern|meinen eltern|allen|euch allen|jedem|fur die kinder
            |fur die kleinen) (?:\w+ ){{0,2}}briefe? (?:\w+ ){{0,3}}(?:geschrieben|hinterlassen|fur danach)
            |briefe? (?:\w+ ){{0,3}}(?:geschrieben )?(?:fur danach|fur spater|wenn ich (?:nicht mehr|weg))
            leb(?:t)? wohl (?:\w+ )?(?:fur immer|ihr lieben|alle|verzeih\w*|pass\w* auf)|lebt wohl(?= |$)|(?:das ist|heute ist
            |ist) (?:wohl )?(?:mein letzter abend|meine letzte nacht)(?! (?:in|im|hier|auf|mit|vor|am))|mein letzter tag auf
            mude vom leben|lebensmude|(?:das leben|mein leben|dieses leben) (?:\w+ ){{0,2}}(?:satt|leid)(?= |$)|(?:des lebens|vom leben
            |zu leben) (?:\w+ ){{0,3}}(?:mude|uberdrussig|satt)(?= |$)|keine (?:kraft|lust) mehr (?:\w+ )?(?:zu leben|zum leben
            |weiterzu(?:leben|machen)|auf (?:das |dieses |mein )?leben)|keinen bock mehr (?:zu leben|auf(?:s)? (?:das |dieses )?leben)
            kein(?:en)? (?:anderen )?ausweg(?: mehr)?(?= |$)|leben (?:\w+ ){{0,3}}(?:keinen|kein) (?:sinn|wert)(?= |$)
            |keinen sinn (?:mehr )?(?:im leben|am leben|zu leben|weiterzuleben)|(?:wofur|warum|wozu) (?:soll ich |noch |ich |
            uberhaupt )*(?:weiter)?leben(?= |$)|leben (?:\w+ ){{0,2}}nicht mehr lebenswert|nichts (?:\w+ )?(?:halt mich
            |mehr halt mich) (?:\w+ )?(?:hier|am leben)|nichts wofur (?:es sich|ich)
            (?:bald|demnachst) (?:bin ich|werde ich) (?:\w+ )?(?:nicht mehr (?:da|hier|am leben|sein)|tot|weg fur immer)
            |wenn (?:ich|i) (?:\w+ )?(?:nicht mehr (?:bin|lebe|da bin)|tot bin)(?= |$)|gibt (?:es |s )?mich (?:\w+ )?nicht mehr
            |mich (?:\w+ )?nicht mehr (?:gibt|gabe)
            ich (?:\w+ )?(?:nie|nicht) geboren|(?:niemand|keiner|kein schwein|kein mensch|keinem) (?:wurde?|wird|wurd
            |tate?) (?:\w+ )?(?:mich (?:\w+ )?vermissen|(?:es )?merken wenn ich|um mich (?:weinen|trauern)|auffallen wenn ich)
            |(?:wurde|wird|vermisst) mich (?:\w+ ){{0,2}}(?:niemand|keiner)(?: vermissen)?(?= |$)
            (?:am liebsten|lieber|besser|wunschte|wunsch mir) (?:\w+ ){{0,2}}(?:ware?|waere?) (?:ich )?(?:\w+ )?(?:tot|nicht mehr da
            |gestorben)(?= |$)|(?:ware?|waere?) (?:ich )?(?:doch|nur|bloss|lieber|besser|am liebsten|einfach) (?:\w+ )?(?:tot|nicht mehr da
            |gestorben)(?= |$)
            mich (?:\w+ ){{0,3}}(?:geritzt|selbst verletzt)|ritze? (?:ich )?mich|mir (?:\w+ ){{0,3}}(?:arme?|pulsadern
            |handgelenke) (?:\w+ )?(?:aufgeschnitten|aufschneiden|aufschlitzen|geritzt)|pulsadern (?:auf|zu)
            (?:nie wieder|nie mehr|nicht mehr|nimm(?:er|a)) (?:\w+ )?(?:aufwachen|aufzuwachen)(?= |$)|nicht (?:mehr )?aufgewacht ware
            (?:begeh\w*|mach\w*|denk\w* an|denk\w* (?:\w+ ){{1,2}}an) (?:\w+ )?(?:selbstmord|suizid)|selbstmord (?:begehen|machen)
            |(?:hab|habe|bin) (?:ich )?(?:\w+ ){{0,2}}(?:suizidal|selbstmordgedanken|suizidgedanken)
            (?:hange?|erschiesse?|erhange?) (?:ich )?mich (?:\w+ )?(?:auf|jetzt|heute)(?= |$)|ich (?:\w+ )?mich (?:\w+ )?(?:erhangen|aufhangen
            |erschiessen|ertranken)(?= |$)|(?:halte?|ertrage?|packe?) (?:ich )?(?:das|dieses|mein) leben (?:\w+ )?nicht mehr
            |von dieser welt (?:gehen|weg|verschwinden)
            will (?:ich )?(?:\w+ ){{0,3}}weg sein (?:\w+ )?fur immer|fur immer (?:weg sein|einschlafen|verschwinden)
            |wenn(?:s| es)? mich (?:\w+ )?(?:nicht|nie|nimmer) (?:mehr )?(?:gab|gabe|gaebe|gibt|gegeben|geben)\w*
            |(?:einfacher|besser|leichter) (?:\w+ ){{0,3}}wenn ich (?:\w+ )?(?:nicht mehr|tot|gestorben)
            (?:denk|denke|uberlege?) (?:\w+ ){{0,5}}(?:ans springen|zu springen|ans sterben|an den tod|ans umbringen)
            |(?:kann|pack|halt|schaff)\w* (?:\w+ ){{0,3}}nicht mehr (?:und |ich )*(?:will|mag) (?:\w+ )?nicht mehr
            |kann (?:einfach )?nicht mehr (?:bitte )?(?:verzeih|vergib|vergebt|leb)\w*|aus dem leben (?:gehen|scheiden|treten)
            |(?:im himmel|auf der anderen seite) wieder|nicht (?:mehr )?wert zu leben
            (?:will|mochte|wunsche?) (?:\w+ ){{0,3}}dass (?:alles|der schmerz|das leben|es endlich|es fur immer) (?:\w+ )?(?:aufhort|vorbei ist
            |ein ende hat|endet)|(?:strick|seil) (?:\w+ ){{0,2}}(?:gekauft|hangt|bereit)|(?:kummere?|sorgt?) (?:dich |
            euch )?(?:\w+ ){{1,4}}(?:wenn ich (?:nicht mehr|tot)|nach meinem tod)
            |(?:keine|kein) (?:kraft|grund|lust) (?:mehr )?(?:\w+ )?(?:zu leben|zum leben|weiterzuleben|am leben)
            |(?:hass|hasse) (?:mein|das|dieses) leben
            ohne (?:dich|euch|ihn|sie) (?:\w+ ){{0,4}}(?:nicht|nimm(?:er|a)|kein) (?:\w+ )?(?:weiter ?)?leben(?: mehr)?(?= |$)
            |nicht (?:mehr )?weiter ?leben|(?:fahr|fahre|ras|rase) (?:ich )?(?:\w+ ){{0,3}}(?:gegen|vor) (?:den|die|einen|ne|n
            |nen) (?:\w+ )?(?:baum|wand|pfeiler|bruckenpfeiler|leitplanke|mauer)|zu viele? (?:tabletten|pillen|schlaftabletten)
            |alles (?:\w+ )?(?:vorbereitet|geregelt) (?:\w+ ){{0,4}}(?:brief|testament|danach)
            (?:mein|das) leben (?:\w+ ){{0,3}}(?:vorbei|am ende|sinnlos|wertlos|hat keinen)(?= |$)|(?:will|mochte
            |mag) (?:ich )?(?:\w+ ){{0,3}}(?:dieses|das|mein) leben (?:\w+ )?(?:nicht mehr|nimm(?:er|a)|beenden)
            |(?:ich )?(?:wunschte|wunsche mir) (?:\w+ ){{0,3}}(?:tot|sterben|zu sterben|nicht mehr)(?= |$)|(?:denke?
            |gedanken) (?:\w+ ){{0,4}}(?:ans sterben|zu sterben|mich umzubringen|suizid)|(?:hab|habe) (?:\w+ ){{0,3}}(?:rasierklinge|klinge
            |messer) (?:\w+ ){{0,3}}(?:arm|handgelenk|pulsadern)
            testament (?:\w+ ){{0,2}}(?:geschrieben|gemacht|fertig)|heute (?:abend|nacht) (?:\w+ ){{0,2}}(?:ist es so ?weit|ist schluss
            |mache? ich (?:es|s)|tue? ich (?:es|s))|(?:nicht mehr|nie wieder|nie mehr|nimmer) (?:aufwache?|erwache)(?= |$)
            |mit (?:dem|meinem) leben (?:\w+ )?abgeschlossen|(?:bin|falle) (?:ich )?(?:\w+ ){{0,3}}(?:nur )?(?:eine |zur )last
            |(?:sterben|tot sein|der tod) (?:\w+ )?(?:ware?|ist|einfacher|leichter|besser) (?:einfacher|leichter|besser|erlosung|schon)
            |(?:werdet|wirst|seht|siehst) (?:\w+ )?mich (?:\w+ )?(?:nie wieder|nicht mehr) lebend|keine hoffnung mehr
            |(?:so|ich) (?:\w+ ){{0,2}}nicht (?:mehr|langer|weiter) leben(?= |$)
            (?:steh|stehe|sitz|sitze|bin) (?:\w+ ){{0,5}}(?:fenster|balkon|dach|brucke|bruecke|gelander|gleise?n?
            |abgrund) (?:und )?(?:ich )?(?:uberleg|denk|will|spring|trau|uberlege|denke)|kein(?:en)? grund (?:\w+ ){{0,2}}(?:zu leben
            |weiterzuleben|am leben)|bin ich (?:halt |eben )?(?:morgen|bald|eh) (?:\w+ )?tot(?! mude)
            |(?:morgen|bald) bin ich (?:\w+ )?tot(?! mude)|(?:mich|ich) (?:\w+ )?(?:von (?:euch|allen|allem) )+(?:\w+ )?verabschied\w*
            |(?:besser|leichter) (?:\w+ ){{0,3}}(?:wenn|dass) ich (?:\w+ )?(?:sterbe|tot bin|verschwinde|nicht mehr)|sterbe (?:ich )?lieber
            alles (?:\w+ )?beenden(?= |$)|todessehnsucht|todeswunsch|(?:das|dieses|mein) leben (?:\w+ ){{0,3}}(?:nicht mehr|nimm(?:er|a)
            |nicht langer)(?! (?:so|einfach|stressig|ohne (?:kaffee|handy)))(?= |$)|(?:niemand|keiner) (?:\w+ )?braucht mich
            |(?:alles|alles ist|ist alles) (?:\w+ )?(?:sinnlos|hoffnungslos)(?= |$)|(?:nicht|nie) mehr (?:auf dieser welt|auf der welt|am leben
            |unter euch) (?:sein|bin)|(?:ich )?(?:hab|habe) (?:\w+ ){{0,3}}(?:versucht )mich umzubringen|mir (?:\w+ ){{0,2}}eine kugel
            |(?:in|vor) (?:den|die) (?:fluss|rhein|elbe|donau|see) (?:spring|geh|werf)\w*
            mir (?:\w+ ){{0,3}}(?:in den|in die|den|die) (?:arme?|handgelenke?|oberschenkel) (?:\w+ )?(?:geschnitten|geritzt)
            |wenn (?:ihr|du) das (?:lest|liest|hort) (?:\w+ )?(?:bin|lebe) ich (?:\w+ )?(?:tot|nicht mehr)
            """
        ),
    },
    denied=r"(?:nie|sagt|sagte|meinte|er|wer|man|niemand|keiner)",
    speakers=r"(?:oma|opa|mama|papa|mutter|vater|chef|hund|katze|kollege|kollegin)",
    third=r"(?:will|mochte|moechte|mag|kann|wollte|konnte|wurde|hat|ist|braucht)\b",
    light=joined(
        r"""
        (?<!\S)vor (?:lauter )?(?:lachen|langeweile|hunger|durst|hitze|scham|freude|gluck|neugier|mudigkeit|peinlichkeit|kalte|aufregung
        |schmerzen lachen)|lach mich tot|im (?:spiel|game|film|theaterstuck)
        """
    ),
    after={
        Cue.NO_CONTACT: joined(
            r"""
            ,? ?ich (?:ruf|rufe|meld|melde) (?:\w+ )?(?:zuruck|gleich|spater|nachher|morgen)\b
            |,? ?(?:ich )?(?:bin|sitze?|steck\w*) (?:\w+ )?(?:im|in der|in einem|bei der|beim|am) (?:meeting|arbeit|kino
            |termin|unterricht|auto|call|zug|uni|vorlesung|arzt)\b
            """
        ),
        Cue.THREAT: joined(
            r"""
            (?:\d\d?|halb|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|zum|zur|nach hause)\b
            |(?:suss|toll|hubsch|\w*schon|(?:in|im|bei|beim) (?:mario|fifa|schach|\w*tennis|uno|monopoly))\b
            |,? ?(?:wir (?:gehen|gehn|fahren|mussen|wollen)|los|beeil)\b
            """
        ),
        Cue.SELF_HARM: r",? ?(?:bitte )?(?:lass uns|gehn wir|gehen wir|wollen wir|fahren wir)\b",
    },
    knows=r"weiss\b",
    laughs=r"(?<!\S)a?(?:ha){2,}\w*",
)
