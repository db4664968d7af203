"""What is said in Dutch, with a little of what is said in Flanders."""

from __future__ import annotations

from leeway.cue import Cue
from leeway.cues._tongues import Tongue, joined, rows

_ME = r"(?:me|mij|mn|m)"
_YOU = r"(?:je|jou|u|jullie)"
_NEVER = r"(?:(?:niet|nooit|nie) (?:meer|weer|nog)|nooit|niet nog (?:een keer|eens))"
_WELL = joined(
    r"""
    (?:(?:alsjeblieft|aub|alstublieft|asjeblieft|nu|gewoon|echt|even|effe|ff|eens|maar|toch|nog|ook|dan|ooit|eindelijk|alleen
    |alleen maar|zo|wel|ik) )*
    """
)
_REACHING = joined(
    r"""
    (?:app(?:t|en|ten)?|bel(?:t|len)?|schrijf(?:t)?|schrijven|stuur(?:t)?|sturen|contacteer(?:t)?|contacteren|opzoek(?:t)?|benadert?
    |benaderen|lastig ?valt|lastig ?vallen|opbelt|opbellen|langskom(?:t|en)|belt|contact opneemt|contact (?:op te nemen|zoekt|zoeken))
    """
)
_AWAY = r"(?:dag|dagen|dagje|week|weken|weekje|maand|maanden|tijd|tijdje|poos|poosje)"
_SOME = r"(?:een|n|een paar|paar|twee|drie|wat|enkele)"
_TRAIN = r"(?:voor (?:de|een|n) (?:eerstvolgende |volgende )?(?:trein|tram|vrachtwagen)|op (?:het|de) (?:spoor|rails))"
_PILLS = r"(?:pillen|tabletten|slaappillen|pijnstillers|medicijnen|paracetamol|doosje|strip|strips)"

DUTCH = Tongue(
    "Dutch",
    joined(
        r"""
        mijn\b|nut\b|gesneden|gekrast|armen|polsen|ligt\b|lig\b|bent\b|respecteer|voor de|keer\b|wensen|jullie|geteld|verstoppen|veilig
        |twijfel|durf|overweeg|afgrond|morgen|straks|binnenkort|genomen|sterf|be[eë]indig|hopeloos|wereld|geprobeerd|kogel|kanaal|rivier
        |houd\b|hou\b|echtscheiding|ons\b|ook niet|hem\b|doods|geblockt|opengesneden|bespaar|spaar\b|lees\b|wis\b|accepteer|testament
        |vanavond|vannacht|tot last|een last|doodgaan|staat vast|foto s|foto['’]s|filmpjes|hoop meer|ongelezen|baas\b|ouders|hebt\b
        |heeft|recht om|recht me|recht mij|twee\b|vier\b|drie\b|beroof|knal\b|elk\b|ieder|breng|schenk|ongewenst|juridisch|besloten
        |beslist|wordt\b|gaat\b|boeten|betalen|bezuren|bekopen|krijg|wurg|rijd?\b|rijden|teveel|te veel|alles\b|zinloos|waardeloos
        |gedachten|voorgoed|rusten|wensten?\b|wilde\b|hoef|rust nodig|vraag\b|kom\b|afstand|alle\b|hebt?\b|rust graag|rust aub|rust als
        |rust geven|beetje|even\b|met rust|gelaten|rijtje|wil\b|wens\b|stopt\b|blokkeerlijst|zwarte lijst|gerust|waag|durf\b|deur\b
        |moet\b|adem|lucht\b|weg\b|verwoest|verpest|verniel|lijk\b|overkomen|gaten|trek\b|voor altijd|voor eeuwig|haat\b|touw|strop\b
        |hemel|liefde|besluit|beslissing|neem\b|slik\b|sturen|denk\b|dacht\b|kan\b|reden\b|ademruimte|komt\b|leven|wij\b|we passen|duw\b
        |dring\b|zet\b|tijdje|poosje|beter\b|ik\b|mij\b|mijn\b|mezelf|je\b|jij\b|jou\b|jullie|ons\b|niet|niets|niks|nooit|niemand|geen
        |laat\b|app(?:t|en)\b|bel\b|schrijf|stuur|zoek|stop met|hou\b|hou op|verwijder|wis\b|vergeet|blok|geblok|politie|aangifte|ruimte
        |afstand|pauze|scheiden|scheiding|spijt|dood|leven|levens|leeft|wakker|zelfmoord|afscheid|vaarwel|pillen|tabletten|slaap
        |pijnstil|medicijn|doosje|strip|brief|brieven|verdwijn|rot op|uitweg|nie\b|ge\b|mn\b|mijzelf|lastig|opbel|bellen|straatverbod
        |contactverbod|berichte|schei\b|volgen|achtervolg|blijf|gun\b|geef|maand|dagen|weken|alleen|tijd|radiostilte|relatie|definitief
        |maakt?|elkaar|iemand|vriend|weet\b|gooi|naakt|bloot|seks|steek|gebeuren|jouw|sterven|eind|zonder|spoor|brug\b|viaduct|dak\b
        |balkon|overweg|klif|trein|springen|toren|schrijven|tram\b|vrachtwagen|stap\b|overdosis|laatste|gesneden|verwond|snijd?\b|houd\b
        |onze\b|wij\b|kop\b|tanden|bek\b|smoel|poten|smsen|sms en|stalken|bestoken|bedenktijd|weekje|dagje|een ander|intieme|\bdoe\b
        |rand\b|flat\b|raam\b|rails|paracetamol|gekrast|contact|nummer|rechter|advocaat|gedaan|voorbij|klaar|kijk|pas\b|polsen|insuline
        """
    ),
    {
        Cue.NO_CONTACT: rows(
            rf"""
            (?<!ik )(?:app|bel|schrijf|contacteer|stuur|zoek|benader|stalk|achtervolg)(?: {_ME}| ons| hier| alsjeblieft
            | aub)* {_WELL}{_NEVER}(?: op| lastig)?(?! (?:teveel|te veel))
            neem (?:\w+ ){{0,2}}geen contact (?:meer )?(?:met {_ME} )?(?:meer )?op|(?:zoek|probeer) (?:\w+ )?geen contact
            (?:wil|willen) (?:{_YOU} )?{_ME} {_WELL}{_NEVER} {_REACHING}
            {_NEVER} (?:\w+ )?contact (?:met {_ME} )?(?:opnemen|op te nemen|zoeken)
            (?:wil|wens) (?:\w+ )?(?:niet|nooit) (?:meer )?dat (?:je|u|jij) (?:\w+ ){{0,4}}{_REACHING}|(?:wil|wens) (?:\w+ )?dat (?:je|u
            |jij) (?:\w+ ){{0,3}}(?:nooit meer|niet meer|geen) (?:\w+ ){{0,3}}{_REACHING}
            (?:hoeft|hoef|moet|mag|moogt|kan|kunt|zal) (?:(?:je|ge|u) )?(?:{_ME} )?{_WELL}(?:niet|nooit|nie) (?:meer
            |nog) (?:\w+ ){{0,3}}(?:te )?{_REACHING}
            (?:als (?:je|u|jij)|nog (?:een|1)|nog eens|anders|de volgende keer) (?:\w+ ){{0,5}}(?:{_REACHING}|appje|bericht|berichtje
            |telefoontje|mail|keer|woord|komt|lastigvalt|stoort) (?:\w+ ){{0,6}}(?:politie|aangifte|advocaat|rechter|contactverbod
            |straatverbod)
            (?:contactverbod|straatverbod) (?:\w+ ){{0,4}}(?:aangevraagd|gekregen|tegen je|aan)
            (?:stop|hou|houd|kap|schei) (?:\w+ )?(?:met|op met|er ?mee|eens met|op|uit met) (?:{_ME} )?(?:\w+ )?(?:te )?(?:appen|bellen
            |berichten sturen|berichten|schrijven|sms en|smsen|contacteren)
            (?:stop|hou|houd|kap|schei) (?:\w+ )?(?:met|op met|eens met|op|uit met) {_ME} (?:\w+ )?(?:te )?(?:lastigvallen
            |lastig te vallen|stalken|volgen|achtervolgen|zoeken|bestoken|spammen)
            (?:wil|wens|hoef|heb) (?:ik )?(?:\w+ ){{0,3}}(?:geen|nul|totaal geen) (?:enkel )?contact(?: meer)?
            |geen contact meer(?: met (?:je|jou|mij|elkaar))?|(?:verbreek|verbroken|beeindig) (?:\w+ ){{0,3}}contact
            |contact (?:\w+ ){{0,2}}(?:verbroken|verbreken|beeindigen)|alle contact (?:\w+ )?(?:stop|verbr)\w*
            wil (?:ik )?(?:\w+ ){{0,3}}(?:niks|niets) meer (?:van {_YOU}|met {_YOU}|horen)|van {_YOU} (?:\w+ )?(?:niks
            |niets) meer (?:horen|weten)|wil (?:ik )?{_YOU} {_WELL}nooit (?:meer|nog) (?:meer )?(?:zien|spreken|horen)
            |wil (?:ik )?{_YOU} niet (?:meer|nog) (?:zien|spreken|horen)
            (?:hoort|hoor je|zult|zal je) (?:\w+ )?(?:niks|niets|nooit) (?:meer )?(?:iets )?(?:meer )?van (?:me|mij)
            |van mij (?:hoor je|zul je) (?:niks|niets|nooit)
            laat (?:me|mij|ons) (?:\w+ ){{0,4}}(?:met rust|gerust|in vrede)(?! (?:werken|eten|lezen|slapen|uitpraten|praten|nadenken))
            (?:heb|had) (?:ik {_YOU} (?:\w+ ){{0,3}}|{_YOU} (?:(?:nu|net|al|ook|overal|gewoon|op|whatsapp|insta|alles) )*)(?:geblokkeerd
            |geblockt|geblokt)|(?:blokkeer|blok|block) (?:ik )?(?:{_YOU}|je nummer)|(?:je|jij|u) (?:bent|word|wordt|blijft
            |staat) (?:\w+ ){{0,2}}(?:geblokkeerd|geblockt|geblokt)|(?:je|jouw) nummer (?:is|heb ik|wordt) (?:\w+ )?geblok\w*
            (?:verwijder|wis|gooi) (?:\w+ )?(?:mijn|m n|mn) nummer|(?:verwijder|wis) {_ME}(?= |$)
            |nieuw (?:telefoon)?nummer (?:\w+ ){{0,3}}(?:krijg|geef|heb) (?:\w+ ){{0,3}}niet|vergeet (?:{_ME}|dat ik besta
            |mijn nummer)(?! (?:\w+ ){{0,3}}(?:niet|te|op te))
            (?:blijf|hou) (?:\w+ )?(?:uit (?:mijn|m n|onze) buurt|bij {_ME} (?:uit de buurt|weg|vandaan)|weg (?:van|bij) {_ME}
            |uit {_ME} buurt)|houd? afstand van {_ME}
            (?:verdwijn|ga|rot op|donder op|weg) (?:\w+ ){{0,2}}uit (?:mijn|m n|mn|ons) leven|rot op(?= |$)
            |wil (?:je|jou) (?:\w+ )?uit (?:mijn|mn) leven|val (?:me|mij|ons) (?:\w+ )?(?:niet|nooit) (?:meer |nog )?(?:\w+ )?lastig
            (?<!ik )kom (?:hier |maar |ook |\w+ )?(?:nooit|niet) (?:meer|nog) (?:\w+ )?(?:langs|hier|aan de deur|bij (?:me|mij|ons)
            |in de buurt|terug)
            (?<!krijg )(?<!ontvang )(?<!komen )geen (?:berichten|berichtjes|appjes|telefoontjes|mailtjes|mails|brieven|bloemen) meer
            (?:reageer|antwoord) (?:ik )?(?:toch )?(?:niet|nooit) meer(?: op (?:je|jou))?|(?:lees|open) (?:ik )?(?:je|jouw) (?:berichten
            |appjes) (?:\w+ )?niet meer
            (?:wil|wens|eis) (?:\w+ )?dat (?:je|u|jij|dit|het) (?:\w+ )?(?:stopt|ophoudt) (?:met|mij|me) (?:\w+ ){{0,3}}(?:appen|bellen
            |berichten|berichtjes|sturen|schrijven|lastigvallen|stalken)|(?:blokkeerlijst|zwarte lijst)(?= |$)
            |(?:je|jij) bent (?:voor mij |\w+ )?(?:dood voor mij|lucht voor mij|voor mij (?:dood|gestorven|lucht))
            |bestaat (?:\w+ )?niet meer voor mij
            laat (?:mij|me|ons|mijn (?:\w+)) (?:en mijn \w+ )?(?:\w+ ){{0,3}}(?:met rust|gerust)$|(?:met rust|gerust) (?:gelaten
            |te laten|laten)(?= |$)|(?:niks|niets) meer te (?:zeggen|bespreken)
            |(?:waag|durf|probeer|haal) (?:het )?(?:\w+ ){{0,3}}niet (?:\w+ )?(?:om )?(?:me|mij) (?:\w+ )?te (?:appen|bellen|schrijven
            |contacteren|benaderen|bereiken)
            als (?:je|jij|u) (?:\w+ ){{0,6}}(?:deur|staat|appt|belt|schrijft|komt|stuurt|zoekt) (?:\w+ ){{0,3}}(?:politie|aangifte
            |advocaat)|(?:politie|aangifte|advocaat) (?:\w+ ){{0,4}}(?:als|zodra|wanneer) (?:je|jij) (?:\w+ ){{0,4}}(?:appt|belt
            |schrijft|komt|staat|stuurt|stopt|contact)\w*|(?:elk|ieder|elke) (?:volgend|verder|nieuw)\w* (?:\w+ ){{1,4}}(?:politie
            |advocaat|aangifte)|zoek (?:maar )?iemand anders
            (?:mag|moet|kan|wil) (?:je|u|jij) (?:\w+ )?(?:me|mij|ons) (?:\w+ ){{0,2}}(?:met rust|gerust) laten
            |(?:wil|wou) (?:\w+ ){{0,2}}met rust gelaten worden|(?:ander|nieuw) nummer (?:\w+ ){{0,6}}(?:niet|nooit)
            |(?:app|bel|schrijf|stuur) (?:me|mij) (?:alsjeblieft |aub )?nie(?:t)?$|ik wil je (?:\w+ )?(?:nooit
            |niet) meer (?:\w+ )?(?:zien|horen|spreken)
            (?:elk|ieder|alle) (?:verder |vorm van )?contact (?:te )?(?:staken|stoppen|verbreken|beeindigen)|contact (?:te )?staken
            |(?:heb|had) (?:ik )?(?:je|jouw|jou) (?:\w+ ){{0,2}}(?:nummer|account|profiel|mail) (?:\w+ ){{0,2}}(?:geblok|geblock)\w*
            |(?:stuur|breng|geef|schenk) (?:me|mij|ons) (?:\w+ )?(?:nooit meer|niks meer|niets meer|niet meer|geen \w+ meer)
            (?:wil|hoef|hoeft) (?:ik )?(?:je|jou|u) (?:\w+ ){{0,3}}(?:niet|nooit) (?:meer )?(?:\w+ )?(?:in (?:mijn|mn|m n|ons) leven
            |in (?:mijn|mn) buurt|om me heen|hier)|geen plaats (?:meer )?(?:voor (?:je|jou) )?in (?:mijn|mn) leven
            |(?:niet|nooit) meer (?:\w+ ){{0,2}}(?:contacteren|contact opnemen|contact zoeken|benaderen|appen bellen)
            |(?:berichten|telefoontjes|brieven|cadeaus) (?:\w+ ){{0,3}}(?:ongewenst|niet (?:meer )?(?:lezen|welkom|gewenst))
            (?:wil|wens|willen) (?:\w+ ){{0,3}}(?:niks|niets) meer met (?:je|jou) te maken(?: hebben)?
            |neem (?:\w+ )?(?:de telefoon )?niet meer op|juridische stappen
            (?:^|bent |is )(?:geblokkeerd|geblockt|geblokt)(?=$| (?:overal|en|doei|klaar|dag|voor altijd))
            |als (?:ik|je|jij) (?:\w+ ){{0,5}}(?:nog|weer) (?:\w+ ){{0,6}}(?:politie|aangifte|advocaat)|(?:bespaar|spaar) (?:je|jezelf
            |me) de moeite|(?:lees|open|wis) (?:ik )?(?:je|jouw|al je) (?:berichten|appjes|mails|brieven) (?:\w+ )?(?:niet|nooit
            |ongelezen)|(?:je|jouw) (?:berichten|appjes|mails) (?:\w+ ){{0,2}}(?:lees|wis|negeer) ik
            (?:hebt|hoeft|hoef|heeft) (?:\w+ ){{0,3}}(?:niet|nooit|niks) (?:meer )?te (?:bellen|appen|schrijven|contacteren|zoeken
            |sturen)|geen recht (?:om )?(?:me|mij) (?:\w+ )?te \w+|accepteer (?:\w+ ){{0,4}}(?:geen contact|niet meer (?:praten|zien))
            |wil (?:ik )?(?:\w+ ){{0,3}}nooit meer (?:\w+ )?(?:van je|met je|van jou|met jou)
            geen (?:enkel )?contact(?! (?:meer )?met (?!je|jou|mij|me|elkaar))(?= |$)
            |(?:geen|nooit|niet) (?:\w+ )?(?:meer )?contact (?:meer )?(?:met (?:me|mij) )?(?:op|opnemen|zoeken)(?= |$)
            |(?:ligt|bent|lig) (?:je )?(?:\w+ )?eruit bij (?:me|mij)|(?:nummer|chat) (?:\w+ )?weg (?:alles|en)(?: \w+)?
            |respecteer (?:\w+ ){{0,4}}(?:contact|met rust|mijn nee|grens|grenzen|niet meer)
            |voor de (?:aller)?laatste keer (?:\w+ ){{0,3}}(?:bel|app|schrijf|laat|stop)|ook niet via (?:mijn \w+|anderen|vrienden)
            |(?:nooit|niet) meer (?:\w+ ){{0,2}}(?:appen|bellen|schrijven|langskomen)(?= |$)
            (?:wil|wens) (?:\w+ )?dat (?:je|jij|u) (?:me|mij|ons) (?:\w+ ){{0,3}}(?:met rust|gerust) (?:laat|te laten)
            |ik heb (?:je|jou) (?:\w+ ){{0,6}}(?:geblokkeerd|geblokt|geblockt)
            """
        ),
        Cue.SPACE: rows(
            rf"""
            (?:geef me|geef mij|ik heb|heb|heb ik|wil|ik wil|gun me|nood aan|behoefte aan) (?:\w+ ){{0,3}}(?:ruimte(?! (?:in|voor de
            |genoeg))|afstand|rust van (?:je|jou|ons)|tijd (?:alleen|voor mezelf|zonder (?:jou|je)|nodig(?! (?:voor
            |om (?!na te|tot|alles|dit|het)))|om (?:na te denken|tot mezelf|alles))|bedenktijd|radiostilte)
            (?:heb|wil|geef me|geef mij|gun me|laat me|laat mij) (?:ik )?(?:\w+ ){{0,2}}{_SOME} {_AWAY} (?:\w+ ){{0,2}}(?:voor mezelf
            |alleen|rust|zonder (?:jou|je|contact)|voor mijzelf|met rust)
            (?:wil|moet|zou graag|ga) (?:ik )?(?:\w+ ){{0,3}}(?:alleen|op mezelf|op mijzelf) (?:zijn|blijven)
            |laat (?:me|mij) (?:\w+ ){{0,3}}alleen(?! (?:weten|nog))(?= |$)
            (?:app|bel|schrijf|stuur) (?:me |mij )?{_WELL}{_SOME} {_AWAY} (?:\w+ )?niet|{_SOME} {_AWAY} (?:even )?(?:geen contact
            |niet (?:praten|appen|bellen|spreken))
            (?:pauze (?:nemen|inlassen|houden|in onze|tussen ons))|(?:er )?(?:even )?tussenuit zonder (?:jou|je)|radiostilte
            |neem (?:\w+ )?(?:wat )?afstand
            (?:wil|kan) (?:ik )?(?:\w+ ){{0,3}}(?:met niemand|niet) praten (?:\w+ ){{0,4}}(?:laat (?:\w+ )?wat horen|meld me
            |kom naar jou|neem contact op)|(?:meld me|laat (?:\w+ )?wat horen|neem (?:zelf )?contact op) (?:\w+ )?(?:als|zodra
            |wanneer) ik (?:er )?(?:\w+ )?(?:klaar voor ben|aan toe ben|zover ben|er klaar voor)|ik (?:meld
            |laat) (?:\w+ )?(?:zelf )?(?:wel )?(?:wat )?horen als ik (?:er )?(?:klaar|aan toe)
            (?:geef|gun) (?:me|mij) (?:\w+ ){{0,3}}(?:tijd|ademruimte|lucht)(?! (?:voor (?:de|het|mijn)|tot
            |om te (?:eten|koken|douchen)))(?= |$)|(?:moet|wil|even) (?:\w+ ){{0,4}}(?:op adem komen|tot mezelf komen|tot rust komen
            |bijkomen van (?:alles|ons)|hoofd leeg\w*|alles op een rijtje \w+)
            (?:een|n) (?:tijdje|poosje|weekje|maandje|maand|paar weken|week|paar dagen|tijd) (?:\w+ ){{0,3}}(?:niet
            |geen) (?:\w+ )?(?:zien|spreken|contact|appen|praten|horen|bellen)
            |(?:zet|duw|dring) (?:me|mij)? ?(?:\w+ )?niet (?:zo )?(?:onder druk|aan)|heb (?:\w+ ){{0,3}}tijd nodig(?! (?:voor
            |om (?!na te|tot|alles|het))| tot)
            (?:geef|gun|heb|wil) (?:ik )?(?:me |mij )?(?:\w+ ){{0,3}}(?:dagen|weken|maand|tijd|tijdje
            |rust) (?:\w+ ){{0,2}}(?:na te denken|nadenken|om te verwerken|voor mezelf|alleen|om tot|om bij te komen)
            |(?:heb|wil) (?:ik )?(?:\w+ ){{0,4}}rust nodig|(?:wat|even|meer|een beetje) (?:ruimte|afstand|rust) (?:nodig|graag|aub
            |alsjeblieft|geven)|(?:heb|wil) (?:ik )?(?:\w+ ){{0,3}}(?:ruimte|afstand) nodig
            (?:een|n|een paar|twee|drie|vier) (?:weken|dagen|maanden|maand|week) (?:\w+ ){{0,2}}(?:niks|niets|niet
            |geen) (?:\w+ ){{0,3}}(?:laten horen|contact|appen|bellen|zien|spreken)|(?:geef|gun) (?:me|mij) die (?:tijd|ruimte|rust)
            |veel met mezelf (?:uit te zoeken|uitzoeken)|mezelf (?:even )?(?:terugvinden|op een rijtje|bij elkaar)
            """
        ),
        Cue.FINAL: rows(
            r"""
            (?:het|t|tis|t is|dit) (?:is )?(?:\w+ ){0,2}(?:uit|over|klaar|gedaan|voorbij|afgelopen) (?:\w+ )?(?:tussen (?:ons|jou en mij
            |jou)|met ons|voor altijd|definitief)|tussen ons (?:is het|is) (?:\w+ )?(?:uit|over|klaar|gedaan|voorbij)
            |(?:het is|t is|tis) (?:nu |echt |definitief )*voorbij(?! (?:met (?!ons|jou)|de|het))(?= |$)|(?:ons|onze relatie|wij) (?:is
            |zijn) (?:\w+ )?(?:voorbij|verleden tijd)
            (?:ik )?maak het (?:\w+ )?uit(?= |$)(?! niet)|ik (?:heb|wil) het (?:\w+ )?uit ?(?:gemaakt|maken)
            |kan niet verder met (?:je|jou|ons)
            (?:hou|houd|hield) (?:ik )?(?:\w+ ){0,3}(?:niet|nooit) (?:meer |echt )?van (?:je|jou|u)|zie (?:u|je) niet meer graag
            (?:ga|ging) (?:ik )?(?:\w+ )?(?:bij je|bij jou|van je|van jou) weg|verlaat (?:ik )?(?:je|jou)(?= |$)
            |(?:wil|wilde|gaan|ga|moeten|laten) (?:\w+ ){0,4}scheiden(?= |$)(?! van afval)|scheiding (?:\w+ )?(?:aangevraagd|aanvragen
            |ingezet)|wil (?:een|de) scheiding|wij (?:zijn|moeten) (?:\w+ ){0,2}uit elkaar|we (?:zijn|gaan
            |moeten) (?:\w+ ){0,2}uit elkaar(?= |$)
            (?:kom|ga) (?:ik )?(?:\w+ )?(?:niet|nooit) (?:meer )?(?:\w+ )?(?:terug|bij je terug|naar je terug)(?! (?:naar|in|op))(?= |$)
            |(?:wij|we) (?:zijn|waren) (?:\w+ )?geen (?:stel|koppel) meer|niet meer (?:samen|bij elkaar)(?= |$)
            geen gevoelens? (?:meer )?voor (?:je|jou)(?: meer)?|voel (?:ik )?(?:\w+ ){0,2}(?:niks|niets) meer (?:voor|bij) (?:je|jou)
            |(?:heb|met) (?:ik )?(?:\w+ )?(?:iemand anders|een ander|een nieuwe vriend(?:in)?)(?: (?:leren kennen|ontmoet))?(?=$
            | en | sorry| nu| ik )
            (?:ben )?(?:\w+ )?klaar met (?:jou|je|ons)(?= |$)|wil (?:ik )?(?:\w+ ){0,2}(?:niet meer met (?:jou|je) (?:verder|samen)
            |geen relatie meer|niet meer (?:met je )?verder)|stop met (?:deze|onze|die) relatie
            |(?:deze|onze) relatie (?:\w+ ){0,2}(?:stoppen|beeindigen|klaar|voorbij|over)
            wil (?:ik )?(?:\w+ ){0,2}niet meer (?:met je|met jou|bij je|bij jou) (?:samen )?(?:zijn|wonen|leven|blijven)
            |(?:mijn |de )?liefde (?:voor (?:je|jou) )?is (?:\w+ )?(?:over|weg|voorbij|op)|(?:we|wij) (?:zijn|gaan
            |moeten) (?:\w+ ){0,2}uit elkaar(?= |$)|(?:mijn besluit|de beslissing|mijn beslissing) (?:staat|is) (?:\w+ )?(?:vast
            |definitief|genomen)|we passen (?:\w+ ){0,2}niet (?:meer )?bij elkaar|er is geen (?:ons|wij) meer|ik trek bij je uit
            |ik ga (?:\w+ )?(?:verhuizen )?bij je weg
            (?:wordt|is|gaat) (?:\w+ )?(?:niks|niets|nooit wat|nooit iets|niet) (?:meer )?(?:\w+ )?tussen ons
            |tussen ons (?:\w+ ){0,3}(?:niks|niets|nooit|niet meer|over|voorbij)|(?:besloten|beslist) (?:\w+ ){0,4}(?:weg|scheiden
            |stoppen|uit|te gaan|zonder jou)|(?:wil|kan) (?:\w+ ){0,3}niet meer (?:je (?:vriendin|vriend|vrouw|man)|jouw \w+) (?:zijn
            |blijven)|ik verlaat (?:je|jou)|wij (?:zijn|is) (?:\w+ )?(?:verleden|voorbij|over)|het wordt (?:niks|niets) (?:meer )?(?:met
            |tussen) ons
            wil (?:ik )?(?:\w+ )?(?:uit elkaar|weg bij je|bij je weg)|accepteer (?:\w+ ){0,4}(?:voorbij|over|uit|klaar)
            |(?:heb|ben) (?:\w+ )?(?:afgesloten|klaar) met (?:jou|je|ons)|(?:dat|het|mijn besluit) staat vast
            (?:hou|houd) (?:ik )?(?:\w+ ){0,3}niet (?:meer )?(?:\w+ )?van (?:je|jou)
            |(?:scheiding|echtscheiding) (?:\w+ ){0,2}(?:aangevraagd|ingediend|loopt|wil)|(?:heb|had) (?:\w+ ){0,2}(?:ons|onze relatie
            |het tussen ons) (?:\w+ )?(?:opgegeven|beeindigd)|(?:heeft|gaat|werkt) (?:\w+ )?(?:geen zin|niet) (?:meer )?(?:tussen
            |met) ons|tussen ons (?:\w+ ){0,3}(?:geen zin|niet meer|werkt)
            (?:hou|houd) nie(?:t)? meer van (?:u|je|jou)
            """
        ),
        Cue.THREAT: rows(
            r"""
            (?:maak|sla|schop|steek|trap|schiet|sloop) (?:ik )?(?:je|jou|jullie) (?:\w+ )?(?:af|kapot|dood|neer|in elkaar|verrot|lek
            |overhoop)(?= |$)|(?:vermoord|wurg) (?:ik )?(?:je|jou|jullie)(?= |$)
            (?:sla|slaat|breek|ram|trap|schop) (?:ik )?(?:je|jou) (?:\w+ ){0,2}(?:kop|tanden|bek|smoel|nek|poten|benen|gezicht|hersens
            |botten)(?= |$)|(?:je|jij) (?:bent|gaat) (?:er )?(?:\w+ )?(?:dood|eraan|er aan)(?= |$)
            weet (?:\w+ ){0,2}waar (?:je|jij|jullie|(?:je|jouw) (?:ouders|moeder|familie|zus|kinderen|auto
            |dochter)) (?:\w+ ){0,3}(?:woont|wonen|werkt|werken|zit|school|staat|sport)(?= |$)
            ga je (?:nog )?spijt van (?:krijgen|hebben)|(?:krijg|ga|zul|zal|zult) (?:je|jij) (?:\w+ ){0,3}(?<!geen )spijt van
            |(?:je|jij) (?:krijgt|zult|zal|gaat) (?:hier|er|daar|dit|nog|dat) (?:\w+ )?(?:spijt|voor boeten|bezuren|bekopen|betreuren)
            |(?:hier|daar) (?:ga|zul|zal) je (?:nog )?(?:voor )?(?:boeten|betalen)|zet (?:ik )?(?:je|jou) betaald
            (?:zet|gooi|post|stuur|lek|verspreid|deel) (?:ik )?(?:\w+ ){0,4}(?:naaktfoto\w*|naakt\w*|blootfoto\w*|seksfilmpje\w*
            |sekstape|intieme \w+)|(?:als (?:je|jij)|anders|of) (?:\w+ ){0,6}(?:zet|gooi|post|stuur|lek|verspreid
            |deel) ik (?:\w+ ){0,3}(?:foto|filmpje|video|chat)\w*
            vind (?:ik )?(?:je|jou) (?:\w+ )?(?:waar (?:je|jij) (?:ook|maar|ben)|overal|toch wel|wel waar)
            |waar je (?:ook )?(?:\w+ )?(?:bent|heengaat) ik vind je|ik vind (?:je|jou) wel(?= |$)
            als ik (?:je|jou) niet (?:kan|mag) (?:krijgen|hebben)|(?:krijgt|heeft|zal) niemand (?:je|jou)(?: krijgen| hebben)?(?= |$)
            steek (?:ik )?(?:je|jouw) (?:\w+ )?(?:auto|huis|woning|kar|tent) (?:\w+ )?(?:in de (?:fik|brand|hens)|aan)
            |(?:kijk|pas) (?:maar )?(?:goed )?(?:uit|op) (?:jij|jullie|achter je)|pas maar op(?= |$)|dan (?:zul|zal|ga) je (?:het |
            wat )?(?:eens )?(?:zien|beleven|meemaken)(?=$| wat)|dan gebeuren er (?:ongelukken|rare dingen)
            |(?:ziet|zul je) (?:de|je) kinderen nooit meer(?: zien)?
            (?:tot|als|wanneer|zodra) ik (?:je|jou) (?:\w+ )?(?:te pakken|in mijn handen|vind)(?: \w+)?|(?:maak|verwoest|verpest
            |verniel) (?:ik )?(?:je|jouw|jou) (?:leven|toekomst|carriere)|(?:je|jouw) leven (?:\w+ )?(?:tot|in) een hel|over mijn lijk
            |(?:kom|komt) (?:\w+ )?niet levend|(?:gaat|zal) (?:je|jou) (?:nog )?(?:wat|iets) overkomen|ik hou je in de gaten
            (?:hier|daar|dit|dat) (?:ga|gaat|zul|zal) (?:je|jij) (?:\w+ )?(?:voor )?(?:boeten|betalen|bezuren|bekopen)
            |(?:gaat|zult|zal) (?:je|jij)? ?(?:hier|hiervoor|ervoor|daarvoor) (?:\w+ )?(?:boeten|betalen)|ik krijg (?:je
            |jou) (?:nog )?wel|doe (?:ik )?(?:je|jou) (?:wat|iets) aan|(?:sla|wurg|steek|schiet|ram) (?:ik )?(?:je|jou)(?= |
            $)(?! (?:een bericht|over))|ik neem (?:je )?de kinderen (?:van je )?(?:mee|af)
            (?:jouw|je) (?:\w+ )?(?:foto s|foto|naaktfoto s|filmpjes|video s|chats) (?:\w+ ){0,3}(?:liggen|gaan|komen|staan|krijgt
            |ziet) (?:\w+ ){0,4}(?:baas|ouders|moeder|internet|online|familie|collega s|werk|vrienden)|(?:je|jouw) (?:baas|ouders|moeder
            |familie) (?:\w+ )?(?:krijgt|ziet|zien|krijgen) (?:\w+ ){0,3}(?:foto|naakt|filmpje|video)\w*(?: s)?
            (?:zult|zal|gaat) (?:\w+ )?wensen dat (?:je|jij)|(?:maak|steek|schiet|sla) (?:ik )?(?:jullie|hem|jou|je) (?:\w+ )?(?:af|dood
            |neer|lek)(?= |$)|(?:je|jou|jullie) (?:\w+ )?(?:vermoorden|afmaken|doodslaan|kapotmaken|neersteken|doodmaken)(?= |$)
            |je dagen zijn geteld|(?:kan|kunt) (?:je )?(?:je )?niet (?:voor mij )?verstoppen|nergens veilig
            """
        ),
        Cue.SELF_HARM: rows(
            rf"""
            (?:wil|wou|zou|kan|hoef) (?:ik )?(?:\w+ ){{0,4}}(?:niet meer|nooit meer|nie meer) (?:\w+ )?(?:leven|wakker (?:te )?worden
            |bestaan|te leven|verder leven)(?= |$)|wil (?:ik )?(?:\w+ )?er (?:\w+ )?niet meer zijn|wil niet meer dood? ?leven
            (?:wil|wou|zou) (?:ik )?(?:gewoon |echt |alleen |maar |alleen maar |het liefst |nu |liever |eigenlijk |soms |graag |
            weg en )*(?:dood(?! lachen)(?: zijn| gaan)?|sterven|er een eind(?:e)? aan maken|uit het leven stappen|er niet zijn)(?= |$)
            (?:maak|maken|maakte) (?:ik )?(?:\w+ )?er (?:\w+ )?(?:een|n) eind(?:e)? aan|er (?:een|n) eind(?:e)? aan (?:te )?maken
            |een eind(?:e)? aan (?:mijn|mn|m n|dit|het) leven|(?:maak|beroof) (?:ik )?(?:mezelf|mijzelf|me) van (?:kant|het leven)
            |mezelf van kant (?:te )?maken
            (?:mezelf|mijzelf) (?:\w+ )?(?:iets|wat) (?:aan(?:doen|doe)?|aan te doen)|doe (?:ik )?(?:mezelf|mijzelf|me) (?:iets|wat) aan
            |(?:mezelf|mijzelf) (?:\w+ )?(?:doodmaken|ombrengen|doden|ophangen|vermoorden|verhangen|verdrinken|dood te maken)
            |(?:hang|verhang|verdrink|dood|vermoord|schiet) (?:ik )?(?:mezelf|mijzelf)(?= |$)|zelfmoord (?:te )?(?:plegen|doen)
            |(?:pleeg|denk aan|dacht aan) (?:\w+ )?zelfmoord|zelfmoordgedachten
            zonder mij (?:\w+ ){{0,4}}(?:beter|makkelijker|gelukkiger)(?: af)?(?= |$)|(?:beter|makkelijker|gelukkiger) (?:af |
            uit )?zonder (?:mij|me)(?= |$)
            (?:sta|zit|ben) (?:ik )?(?:\w+ ){{0,2}}(?:op|bij|aan|langs) (?:de|het|een) (?:\w+ )?(?:brug|spoor|dak|viaduct|klif|rand
            |overweg)(?=$| (?:en (?:kijk|wil|spring|denk|kan|ik)|ik (?:kan|wil|heb|spring)|het spijt|vergeef|sorry|niemand))
            spring (?:ik )?(?:\w+ ){{0,2}}(?:van (?:de|het|een) (?:\w+ )?(?:dak|brug|balkon|flat|viaduct|toren)|uit het raam)
            |(?:van|uit) (?:de|het|een) (?:dak|brug|balkon|flat|viaduct|raam) (?:af )?(?:te )?springen
            (?:spring|gooi|ga|werp) (?:ik )?(?:me|mij|mezelf|mijzelf)? ?(?:\w+ )?{_TRAIN}(?: liggen)?(?= |$)
            |(?:mezelf|me|mij) {_TRAIN} (?:te )?(?:gooien|werpen)|{_TRAIN} (?:te )?springen
            stap (?:ik )?(?:\w+ )?(?:eruit|er uit|uit het leven)(?! (?:bij|op|in|aan|over|halte|hier))(?=$| ik | sorry | het | uit)
            |uit het leven (?:te )?stappen|geen leven meer (?:zonder|voor)
            {_PILLS} (?:\w+ ){{0,4}}(?:geteld|opgespaard|verzameld|klaarliggen|klaar ?gelegd|liggen klaar|voor me)(?= |$)
            |(?:alle|te veel|teveel|hele|handvol|een hoop) (?:\w+ ){{0,2}}{_PILLS} (?:\w+ ){{0,3}}(?:genomen|geslikt|ingenomen|slikken
            |innemen)(?= |$)|(?:tel|slik|spaar) (?:ik )?(?:nu |al |alle |mijn |de )*{_PILLS}|overdosis (?:genomen|nemen|pillen)
            (?:spuit|neem|prik) (?:ik )?(?:\w+ ){{0,5}}geen (?:insuline|medicijnen) meer|(?:gestopt|stop) met (?:mijn |de |
            mn )?(?:insuline|medicijnen) (?:\w+ ){{0,3}}(?:boeit|toch|maakt|uit)
            afscheidsbrie\w*|brie(?:f|ven) (?:\w+ ){{0,3}}(?:voor|aan) (?:de kinderen|mijn ouders|iedereen
            |mijn (?:dochter|zoon))(?: (?:voor (?:later|erna|straks)|geschreven|klaar))?(?= |$)|vaarwel (?:\w+ )?(?:voor (?:altijd
            |eeuwig|goed)|allemaal|lieve|iedereen)|(?:mijn|m n|mn) laatste (?:avond|nacht)(?! (?:in|hier|op|bij|met|als))(?= |$)
            levensmoe|(?:het leven|mijn leven|t leven) (?:\w+ ){{0,3}}(?:moe|zat|beu)(?= |$)|(?:moe|zat|beu) van (?:het|dit|mijn) leven
            |(?:moe|zat) om te leven|geen (?:zin|kracht|puf) meer (?:om te leven|in het leven|in dit leven|om verder te leven)
            |leven (?:\w+ ){{0,3}}geen (?:zin|nut|waarde)(?: meer)?(?= |$)|(?:niks|niets|geen reden) (?:meer )?om (?:nog )?voor te leven
            |waarom (?:zou ik (?:nog )?leven|leef ik (?:\w+ )?nog)(?= |$)
            geen (?:andere )?uitweg(?: meer)?(?= |$)|(?:straks|binnenkort|morgen) (?:ben|leef) ik (?:er )?niet meer(?! (?:thuis|bij|op
            |in|aan))(?= |$)|als ik er niet meer ben(?= |$)|als ik dood ben(?= |$)
            (?:wou|wilde|wens|was|had) (?:\w+ ){{0,2}}(?:nooit|niet) (?:was )?geboren|ik (?:\w+ )?nooit geboren
            |niemand (?:zou|zal|gaat) (?:me|mij) (?:\w+ )?missen|(?:zou|zal) niemand (?:me|mij) missen|niemand mist (?:me|mij)(?= |$)
            was ik (?:maar|gewoon|er maar) (?:\w+ )?(?:dood|niet meer)(?= |$)|(?:liefst|liever|beter) (?:\w+ ){{0,2}}dood(?= |
            $)(?! gevonden)|ik wou dat ik (?:dood|er niet meer) was|kon ik maar dood(?= |$)
            (?:nooit|niet) meer wakker (?:te )?(?:worden|word|werd)(?= |$)|(?:mezelf|mijzelf|me) (?:\w+ ){{0,3}}(?:gesneden|verwond
            |opengesneden|gekrast)(?! (?:aan|met het|bij|tijdens))(?= |$)|(?:snij|snijd|verwond) (?:ik )?(?:mezelf|mijzelf)
            |polsen (?:\w+ )?(?:door|open)\w*
            (?:trek|kan|hou|haal) (?:ik )?(?:\w+ )?(?:het|dit|mijn) leven (?:\w+ )?niet (?:meer|langer)
            |beter (?:af )?(?:\w+ ){{0,3}}(?:als|wanneer) ik er (?:\w+ )?niet (?:meer )?(?:ben|was)|(?:als
            |wanneer) ik er niet (?:meer )?(?:ben|was)$|geen (?:enkele )?reden (?:meer )?(?:\w+ )?(?:om (?:nog )?(?:te |verder te )leven
            |om door te gaan)
            wil (?:\w+ ){{0,3}}(?:weg zijn|verdwijnen|slapen) (?:\w+ )?voor (?:altijd|eeuwig|goed)|voor (?:altijd|eeuwig) (?:weg zijn
            |verdwijnen|slapen)|(?:neem|slik|nam) (?:ik )?(?:\w+ ){{0,2}}(?:alle|hele|heel het|de hele|het hele
            |te veel) (?:\w+ )?{_PILLS}
            |wil (?:\w+ ){{0,3}}dat (?:alles|de pijn|het leven|het voorgoed|het voor altijd) (?:\w+ )?(?:stopt|ophoudt|over is
            |voorbij is)
            (?:denk|dacht) (?:\w+ ){{0,5}}(?:aan springen|aan de dood|aan doodgaan|om te springen|aan sterven)
            |(?:kan|hou|trek) (?:\w+ ){{0,2}}niet meer (?:en |ik )*(?:wil|hoef) (?:\w+ )?niet meer|kan (?:\w+ )?niet meer (?:vergeef
            |sorry voor alles|vaarwel)|haat (?:mijn|het|dit) leven|(?:touw|strop) (?:\w+ ){{0,2}}(?:gekocht|hangt|klaar)
            |niet (?:meer )?waard om te leven|(?:zie|tot ziens) (?:\w+ ){{0,2}}in de hemel
            zonder (?:jou|je|jullie|haar|hem) (?:\w+ ){{0,4}}(?:niet|geen) (?:\w+ ){{0,2}}leven(?: meer)?(?= |$)
            |niet (?:meer )?(?:verder|door) (?:te )?leven|(?:rij|rijd|rijden|knal) (?:ik )?(?:\w+ ){{0,3}}tegen (?:een|de
            |n) (?:\w+ )?(?:boom|muur|pijler|vangrail)|te ?veel (?:{_PILLS})(?= |$)|alles (?:\w+ )?(?:geregeld|voorbereid
            |klaar) (?:\w+ ){{0,4}}(?:brief|testament)
            (?:mijn|mn|het) leven (?:\w+ ){{0,3}}(?:voorbij|zinloos|waardeloos|kapot)(?= |$)|(?:wil|hoef) (?:ik )?(?:\w+ ){{0,2}}(?:dit
            |mijn|het) leven (?:\w+ )?niet meer|(?:gedachten|denk) (?:\w+ ){{0,3}}(?:aan zelfmoord|om er niet meer te zijn|aan de dood)
            |ik (?:wou|wilde|wenste) (?:\w+ ){{0,3}}(?:dood|niet meer) (?:\w+ )?(?:was|leefde|wakker)|(?:wil
            |ga) (?:ik )?(?:\w+ ){{0,2}}(?:voor altijd|voorgoed) (?:weg|slapen|rusten|inslapen)
            testament (?:\w+ ){{0,2}}(?:geschreven|gemaakt|klaar)|van(?:avond|nacht) (?:\w+ ){{0,2}}(?:is het (?:zover|klaar|afgelopen)
            |doe ik het|maak ik er)|met (?:het|mijn) leven (?:\w+ )?afgesloten|(?:ben|voel me) (?:ik )?(?:\w+ ){{0,3}}(?:iedereen |
            alleen maar |maar )?tot last|(?:alleen|enkel) (?:maar )?een last|(?:doodgaan|dood zijn|de dood) (?:\w+ )?(?:is|zou|lijkt
            |makkelijker|beter) (?:makkelijker|beter|een opluchting|fijner)|(?:zien|ziet|zie) (?:\w+ )?me (?:\w+ )?niet (?:meer )?levend
            |geen hoop meer|(?:zo|ik) (?:\w+ ){{0,2}}niet (?:meer|langer|verder) leven(?= |$)
            (?:sta|zit|ben) (?:\w+ ){{0,7}}(?:raam|balkon|dak|brug|spoor|rand|afgrond) (?:en |ik )*(?:twijfel|denk|wil|spring|durf
            |overweeg)|als ik er (?:straks )?niet meer ben(?= |$)|(?:ben|was) ik (?:\w+ )?(?:morgen|straks|binnenkort) (?:\w+ )?dood
            |(?:morgen|straks|binnenkort) ben ik (?:\w+ )?dood(?= |$)|afscheid (?:\w+ )?(?:genomen|nemen) van (?:iedereen|jullie
            |het leven|alles)|beter (?:\w+ ){{0,3}}(?:als|dat) ik (?:\w+ )?(?:sterf|dood|er niet|verdwijn)
            alles (?:\w+ )?beeindigen|doodswens|(?:het|dit|mijn) leven (?:\w+ ){{0,3}}niet (?:meer|langer) (?:aan|vol|uit|zitten)?
            |niemand (?:\w+ )?heeft (?:me|mij) nodig|(?:alles|het) is (?:\w+ )?(?:zinloos|hopeloos)(?= |$)|niet meer op deze wereld
            |(?:heb|had) (?:\w+ ){{0,3}}(?:geprobeerd )(?:mezelf|zelfmoord|er een)(?: \w+)?|kogel door (?:mijn|mn) kop
            |(?:in|voor) (?:het|de) (?:kanaal|rivier) (?:springen|spring)
            (?:zie|zien) (?:ik )?(?:\w+ ){{0,3}}(?:nut|zin) van (?:het |mijn )?leven niet(?: meer)?|(?:in )?(?:mijn|mn) (?:arm|armen
            |pols|polsen|benen) (?:\w+ )?(?:gesneden|gekrast|opengesneden)|als (?:jullie|je) dit (?:lezen|leest|lees) (?:ben
            |leef) ik (?:\w+ )?(?:dood|niet meer)
            """
        ),
    },
    denied=r"(?:niet|nooit|zei dat|zegt dat|hij|zij|ze)",
    speakers=r"(?:oma|opa|mama|papa|mijn moeder|mijn vader|baas)",
    third=r"(?:wil|wou|zou|kan|hoef|mag|heeft|is|moet)\b",
    light=joined(
        r"""
        van (?:het |de )?(?:kou|honger|lach|lachen|dorst|hitte|warmte|schrik|schaamte|verveling|slaap|plezier)(?!\S)|lach me dood
        |in het spel|in de film
        """
    ),
    after={
        Cue.NO_CONTACT: joined(
            r"""
            (?:vandaag|vanavond|vannacht)\b
            |,? ?ik (?:bel|app) (?:je )?(?:\w+ )?terug\b
            |,? ?(?:ik )?(?:zit|ben) (?:\w+ )?(?:in|op|bij) (?:een |de |het |mijn )?(?:vergadering|werk|meeting|les|trein|dokter)\b
            """
        ),
        Cue.THREAT: r"(?:met|bij|in|op) (?:mario|fifa|tennis|schaken|uno|darten|monopoly|risk|poker)\b|met (?:kusjes|knuffels)",
    },
    knows=r"weet\b",
    laughs=r"(?<!\S)a?(?:ha){2,}\w*",
)
