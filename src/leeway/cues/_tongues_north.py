"""What is said in German, Dutch, Polish and Russian."""

from __future__ import annotations

from leeway.cue import Cue
from leeway.cues._tongues import Tongue

GERMAN = Tongue(
    "German",
    r"melde?\b|schreib|ruf\b|kontakt|sprich|h[oö]r|hoer|aufh|blocki|blockier|lass\b|l[oö]sch|abstand|ruhe\b|brauch|zeit\b|gib mir|dich\b|nichts|es ist|schluss|mit uns|verlasse|trenne|bringe? mich|wei(?:ß|ss) wo|bereuen|pass blo|leben|sterben|umbringen|tot sein|antun|ende (?:setz|mach)|ohne mich|aufwachen|nicht mehr",
    {
        Cue.NO_CONTACT: (
            r"(?:melde?|schreibe?|ruf|kontaktiere?|sprich) (?:dich |mich |mir )?(?:bitte )?(?:nie|nicht) (?:wieder|mehr)(?: bei mir)?(?: an)?",
            r"(?:schreib|ruf|kontaktier|meld) (?:mich|mir|dich) (?:bitte )?(?:nie|nicht) (?:wieder|mehr)",
            r"(?:hor|hoer) (?:endlich )?auf (?:mir zu schreiben|mich anzurufen|mich zu (?:kontaktieren|nerven|belastigen))",
            r"(?:ich )?will (?:keinen kontakt (?:mehr)?|nichts mehr (?:von dir horen|von dir wissen|mit dir zu tun haben)|dich nie wieder (?:sehen|horen))",
            r"(?:keinen kontakt mehr|kein kontakt mehr)",
            r"(?:ich )?(?:blockiere dich|blockier dich|hab(?:e)? dich blockiert|bist blockiert)",
            r"lass mich (?:einfach |bitte |endlich |fur immer |jetzt )*in (?:ruhe|frieden)",
            r"losch meine nummer",
        ),
        Cue.SPACE: (
            r"(?:ich )?brauche? (?:grad(?:e)? |jetzt |erstmal |bitte |wirklich |etwas |ein bisschen |mehr |viel |eine )*(?:abstand|ruhe|zeit (?:fur mich|zum nachdenken|allein)|pause von (?:uns|dir))",
            r"gib mir (?:bitte )?(?:etwas |ein bisschen )?(?:zeit|raum|abstand|luft)",
        ),
        Cue.FINAL: (
            r"(?:es ist (?:aus|vorbei) (?:zwischen uns|mit uns|fur immer)|ich mache? (?:schluss|mit dir schluss)|mit uns ist (?:es )?(?:aus|vorbei|schluss))",
            r"ich lieb(?:e)? dich nicht mehr|ich verlasse dich|ich trenne mich",
        ),
        Cue.THREAT: (
            r"(?:ich )?(?:bringe? dich um|mach(?:e)? dich fertig|mach(?:e)? dich kalt)(?= |$)",
            r"(?:ich )?weiss wo du (?:wohnst|arbeitest)|pass blo(?:ss|s) auf",
            r"das wirst du (?:bereuen|noch bereuen)",
        ),
        Cue.SELF_HARM: (
            r"(?:ich )?(?:will|mochte|kann) (?:einfach |nur |nur noch |echt |wirklich )*(?:nicht mehr (?:leben|aufwachen|da sein|weiterleben)|sterben|tot sein|mich umbringen)",
            r"(?:ich )?(?:bringe?|bring) mich (?:heute |jetzt |echt )?um(?= |$)",
            r"(?:mich umbringen|mir das leben nehmen|mir was antun|mir etwas antun|allem ein ende (?:setzen|machen))",
            r"ohne mich (?:seid ihr|bist du|waren alle|ist jeder) besser dran",
        ),
    },
    denied=r"(?:nie|sagt|sagte|meinte)",
    light=r"vor (?:lachen|langeweile|hunger|hitze|scham)|haha",
)


DUTCH = Tongue(
    "Dutch",
    r"app me|app mij|appen|bel m|schrijf|contact|stuur|zoek m|stop met|hou op|geen|niks|nooit|met rust|blokkeer|geblok|ruimte|tijd|afstand|tussen ons|met ons|maak|hou niet|ga bij|vermoord|weet waar|spijt|dood|leven|wakker|niet meer|zelfmoord|mezelf",
    {
        Cue.NO_CONTACT: (
            r"(?:app|bel|schrijf|contacteer|stuur|zoek) (?:me|mij) (?:alsjeblieft |aub )?(?:niet|nooit) (?:meer|weer)",
            r"(?:stop met|hou op met) (?:me |mij )?(?:appen|bellen|berichten|schrijven|lastigvallen)",
            r"(?:ik )?wil (?:echt )?(?:geen contact(?: meer)?|niks meer (?:van je|met je)|je nooit meer (?:zien|spreken|horen))",
            r"laat me (?:met rust|gewoon met rust|nu met rust)",
            r"(?:ik )?(?:blokkeer je|heb je geblokkeerd)|je bent geblokkeerd",
        ),
        Cue.SPACE: (
            r"(?:geef me|ik (?:heb|wil)|ik heb nodig) (?:even |wat |nu |gewoon |meer )*(?:ruimte|tijd (?:voor mezelf|nodig|om na te denken)|afstand)",
        ),
        Cue.FINAL: (
            r"(?:het is (?:uit|over|klaar) (?:tussen ons|met ons)|ik maak het uit|ik hou niet meer van je|ik ga bij je weg)",
        ),
        Cue.THREAT: (
            r"(?:ik (?:maak je af|vermoord je|weet waar je woont)|je krijgt hier spijt van)(?= |$)",
        ),
        Cue.SELF_HARM: (
            r"(?:ik )?(?:wil (?:gewoon |echt |alleen maar )?(?:dood(?! lachen)|niet meer (?:leven|wakker worden)|er niet meer zijn)|maak (?:mezelf van kant|er (?:nu |vanavond )?een eind(?:e)? aan)|ga mezelf (?:van kant maken|iets aandoen|doodmaken))(?= |$)",
            r"zelfmoord (?:plegen|doen)|mezelf (?:ombrengen|doden)",
        ),
    },
    denied=r"(?:niet|nooit|zei dat|zegt dat)",
    light=r"haha|van de (?:kou|honger|lach)",
)


POLISH = Tongue(
    "Polish",
    r"pisz|pisa[cć]|dzwo|kontakt|odzywaj|szukaj|chc[eę]|zablok|blokuj|spok[oó]j|potrzebuj|koniec|zrywam|odchodz|kocham|zabij|po[zż]a[lł]uj|wiem gdzie|[zż]y[cć]|[zż]ycie|samob|ze sob",
    {
        Cue.NO_CONTACT: (
            r"nie (?:pisz|dzwon|kontaktuj sie|odzywaj sie|szukaj)(?: do mnie| ze mna| mnie)?(?: i nie (?:pisz|dzwon|odzywaj sie))?(?: (?:wiecej|juz nigdy|nigdy wiecej|juz|do mnie|ze mna))+",
            r"nie dzwon do mnie i nie pisz",
            r"(?:przestan|skoncz) (?:do mnie )?(?:pisac|dzwonic)",
            r"nie chce (?:cie wiecej (?:widziec|slyszec)|(?:miec )?z toba (?:wiecej )?(?:rozmawiac|kontaktu)|zadnego kontaktu)",
            r"(?:zablokowal(?:am|em) cie|blokuje cie)",
            r"(?:daj mi spokoj|zostaw mnie w spokoju)(?: na zawsze)?",
        ),
        Cue.SPACE: (
            r"potrzebuje (?:troche |wiecej )?(?:czasu(?: dla siebie)?|przestrzeni|przerwy)(?= |$)",
        ),
        Cue.FINAL: (
            r"(?:to koniec(?: z nami| miedzy nami)?(?= odchodze| z nami| miedzy|$)|zrywam z toba|odchodze od ciebie|juz cie nie kocham|nie kocham cie juz)",
        ),
        Cue.THREAT: (r"(?:zabije cie|pozalujesz tego|wiem gdzie (?:mieszkasz|pracujesz))(?= |$)",),
        Cue.SELF_HARM: (
            r"(?:nie chce (?:mi sie )?(?:juz )?(?:zyc|sie obudzic)|chce (?:umrzec|sie zabic)|zabije sie|nie ma po co zyc|skoncze ze soba|odbiore sobie zycie|popelnie samobojstwo)(?= |$)",
        ),
    },
    denied=r"(?:nigdy|mowi ze|powiedzial ze)",
    light=r"haha|ze smiechu|z (?:glodu|nudow)",
)


RUSSIAN = Tongue(
    "Russian",
    r"[\u0400-\u04ff]{3}",
    {
        Cue.NO_CONTACT: (
            r"(?:больше )?не (?:пиши|звони|беспокои|ищи)(?: и не (?:звони|пиши))?(?: (?:мне|меня))?(?: (?:больше|никогда|вообще))+",
            r"(?:больше|никогда) (?:мне )?не (?:пиши|звони)(?: мне)?",
            r"(?:перестань|хватит|прекрати) (?:мне )?(?:писать|звонить)",
            r"не хочу (?:тебя (?:больше )?(?:видеть|слышать|знать)|(?:больше )?с тобои (?:общаться|разговаривать))",
            r"(?:оставь меня в покое|отстань от меня)(?: навсегда)?",
            r"(?:я )?(?:тебя (?:заблокировала?|блокирую)|заблокировала? тебя)",
            r"удали мои номер",
        ),
        Cue.SPACE: (
            r"(?:мне )?(?:нужно|надо) (?:немного |больше )?(?:время|времени|пространств[оа]|побыть однои|побыть одному)(?= |$)|даи мне (?:время|пространство)",
        ),
        Cue.FINAL: (
            r"(?:между нами все кончено|мы расстаемся|я (?:ухожу от тебя|тебя больше не люблю|больше не люблю тебя)|все кончено)(?= |$)",
        ),
        Cue.THREAT: (
            r"(?:я тебя убью|убью тебя|ты (?:об этом )?пожалеешь|знаю где ты (?:живешь|работаешь))(?= |$)",
        ),
        Cue.SELF_HARM: (
            r"(?:не хочу (?:больше )?(?:жить|просыпаться)|хочу (?:умереть|сдохнуть|покончить с собои)|покончу с собои|убью себя|не хочется жить|незачем жить|без меня (?:вам|всем|тебе) (?:будет )?лучше)(?= |$)",
        ),
    },
    denied=r"(?:никогда|сказал что|говорит что)",
    light=r"ахаха|от (?:смеха|скуки|голода)",
)
