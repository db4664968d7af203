"""What is said in Polish, with and without its accents."""

from __future__ import annotations

from leeway.cue import Cue
from leeway.cues._tongues import Tongue, joined, rows

_MORE = r"(?:wiecej|juz|nigdy|nigdy wiecej|juz nigdy|ponownie|znowu|w ogole|wcale|prosze|blagam|do mnie|mi|ze mna|mnie|tutaj|tu)"
_CALL = joined(
    r"""
    (?:pisz|piszcie|wypisuj|dzwon|dzwoncie|wydzwaniaj|kontaktuj sie|odzywaj sie|szukaj|nachodz|neka?j|zaczepiaj|przychodz|przyjezdzaj)
    """
)
_TO_CALL = joined(
    r"""
    (?:pisac|wypisywac|dzwonic|wydzwaniac|kontaktowac|odzywac|szukac|nachodzic|nekac|przesladowac|sledzic|zaczepiac|meczyc|napastowac
    |przychodzic)
    """
)
_YOU_CALL = r"(?:pisal\w*|dzwonil\w*|kontaktowal\w*|odzywal\w*|szukal\w*|przychodzil\w*|nachodzil\w*|wypisywal\w*)"
_AGAIN = r"(?:napisz\w*|zadzwon\w*|odezwi\w*|przyjdz\w*|przyjedzi\w*|zjawi\w*|wiadomosc|telefon|sms|raz|list|slowo)"
_ALONE = r"(?:sama|sam|samemu|samej|sam ze soba|sama ze soba)"
_AWAY = r"(?:dni|tygodni\w*|tydzien|miesiac\w*|miesiecy|czasu|chwil\w*|przestrzeni)"
_TRAIN = r"(?:pod (?:pociag|tramwaj|metro|tira|samochod|auto)|na tory)"
_PILLS = r"(?:tablet\w*|tabsy|pigul\w*|prosz\w*|lekow|leki|opakowani\w*)"

POLISH = Tongue(
    "Polish",
    joined(
        r"""
        [zż]y[lł]y\b|zad[zź]|poder[zż]n|wypatrosz|zat[lł]uk|udusz|czyta|przeczyt|poci[aeęą]|r[eę]ce|nadgarst|czat|zabrakn|wskocz|uszanuj
        |wylat|wypada|wykre[sś]|wyrzuc|skasowan|zmienion|nawet|ani\b|mo[zż]emy|mo[zż]na|wola[lł]|chcia[lł]|pewien|pozew|papier|rozwodow
        |oboje|obydwoje|policzone|uciekn|[zż]a[lł]owa|wytrzym|znios|znosz|martw|[zż]egnam|wsr[oó]d|potrzebuj|[sś]wiecie|kulk|rzeki
        |wis[lł]y|okn|balkon|pi[eę]trz|dni\b|zabij|pr[oó]bow|spr[oó]b|b[eę]d|by[lł]bym|by[lł]abym|filmik|odstawi|polyka|po[lł]yka
        |gar[sś][cć]|daruj|oszcz[eę]d|zaakceptuj|piszmy|dzwonmy|dzwo[nń]my|gadajmy|rozmawiajmy|pogod[zź]|zamkn|rozdzia|testament|nadziei
        |zywej|[zż]ywej|ci[eę][zż]ar|zrobi[eę]|[sś]mier[cć]|skoncz|wszyscy|kasuj|ignoruj|zbanow|ju[zż]|trzeba|pora\b|ich\b|rozejs
        |rozwies|umrze[cć]|stracil|straci[lł]|twoi|napis|wolbym|pojad|zniknac|zniknąć|znikn|tego\b|zaprzesta|zaniech|wszelki|jakikol
        |jakiegokol|wysy[lł]|przysy[lł]|przyno[sś]|niepo[zż]|kroki|podj[eęą]|zdecydow|postanowi|wygas|wypali|uderz|zbij|pobij|za[lł]atwi
        |bez ciebie|bez was|wjad|wjezd|wjeżd|przywal|rozbij|rozp[eę]dz|za wiele|zbyt|wszystko|zas[lł]ugu|marz[eę]|modl|odejd|odej[sś]
        |odpokut|bekni|spior|dojad|dojeb|potn|ustac|ustać|zako[nń]cz|bez ni|teraz|definit|wypali|tydzie[nń]|jaki[sś]|szefow|jestem
        |za du[zż]o|pewien|daj|osacz|napier|naciska|widuj|spotyk|wyprowadz|pakuj|zwi[aą]z|pasuj|decyzj|odkoch|mi[lł]o[sś][cć]|piek[lł]
        |zrujn|trup|obserw|krzywd|po[lł]am|po[lł]k|[lł]ykn|my[sś]l|nienawidz|sznur|niebie|zaopiek|musz[eę]|pozwol|pozw[oó]l|jezeli
        |je[zż]eli|je[sś]li|czas\b|oddech|odetchn|lzej|l[zż]ej|cale|ca[lł][eaą]\b|macie|masz\b|waz|dosta|wygas|z[lł]apa|przez\b
        |znajd[zź]|adwokat|ka[zż]da|nalyka|na[lł]yka|lyka|stronie|nie\b|nic\b|nikt|mnie|mi\b|mn[aą]|ci[eę]|ci\b|tob[aą]|tobie|ciebie
        |si[eę]\b|sob[aą]|sobie|pisa[cć]|pisz|dzwo|kontakt|odzywa|szuka|zablok|blok|numer|spok[oó]j|potrzebuj|koniec|koncz|ko[nń]cz
        |sko[nń]cz|zrywam|odchodz|kocha|rozw[oó]d|rozwod|rozsta|zabij|zabi[cć]|zajeb|po[zż]a[lł]uj|[zż]y[cć]|[zż]yci|samob|[zż]egnaj
        |policj|tablet|pigu[lł]|prosz|lek[oó]w|leki|list[yó]?\b|mostu|mo[sś]c|dach|tor[yó]|wyj[sś]ci|wcale|zniknij|odczep|odwal|spadaj
        |spierd|wypierd|odpierd|zostaw|zapomnij|[zż]adn|beze|umrze|skocz|insulin|zdj[eę]c|fotk|gdzie|twoj|tw[oó]j|sta[nń]|stoj|siedz
        |mo[sś]c|wole\b|wol[eę]|wola[lł]|dost|zosta[lł]|list[eę]|odezw|odpoczni|zamord|skatuj|jeste[sś]|zobacz|wrzu[cć]|opublik|nagi
        |gole|go[lł]|[zż]yj|torow|torach|skacz|przedawk|leki|lek[oó]w|lekarst|przesta|pozeg|po[zż]egn|lepiej|umar|umr|bana|czarn|za to\b
        |zap[lł]ac|odp[lł]ac|odpowie|intymn|rozebran|roze[sś]l|wiadukt|parapet|tabsy|kolejn|nast[eę]pn|prokur|zawiad|prawnik|gotow
        |kim[sś]|jak\b|gdy|pokaz|poka[zż]|kraw|twar|moj|m[oó]j|przerw|trzymaj|s[aą]d|zakaz|opakowan|pochlast|[lł]eb|rzuc|uwa[zż]aj
        |pi[eę]kn|w[lł]asn|ostatni|zmeczon|zm[eę]cz|urodz|inn[aą]|innego|kogo[sś]|raz\b|wiecej|wi[eę]cej|szkoda|chc|mam\b|mie[cć]|musz
        |pobyc|poby[cć]
        """
    ),
    {
        Cue.NO_CONTACT: rows(
            rf"""
            (?:prosze )?nie {_CALL}(?: do mnie| mi| ze mna| mnie| sie| do nas)?(?: i nie {_CALL})?(?: {_MORE})+(?! (?:list|cal
            |do (?!mnie|nas)))
            (?:wiecej|nigdy|juz|prosze|nigdy wiecej) (?:juz |do mnie |mnie |sie ze mna |wiecej )*nie {_CALL}
            nie {_CALL} (?:do mnie )?(?:ani|i) nie {_CALL}|nie (?:szukaj|nachodz|nekaj|kontaktuj sie ze) mn(?:ie|a)
            |(?:gadac|rozmawiac) nie (?:pisz|dzwon)
            (?:prosze )?(?:sie )?(?:wiecej )?(?:ze mna |do mnie )?(?:wiecej )?nie (?:kontaktowac|odzywac|dzwonic|pisac
            |nachodzic)(?: sie)?(?: {_MORE})*(?<!pisac)(?= |$)|zadnego (?:wiecej )?kontaktu|zero kontaktu
            (?:przestan|skoncz|przestancie|masz przestac|daj sobie spokoj z) (?:juz |w koncu |wreszcie |prosze )*(?:do mnie |mnie |mi |
            sie ze mna )*(?:ciagle )?{_TO_CALL}(?! (?:jak|glup))
            nie (?:chce|zycze sobie|zgadzam sie)(?: juz| wiecej)? (?:z?ebys|abys|bys) (?:\w+ ){{0,4}}{_YOU_CALL}
            |(?:chce|prosze) (?:z?ebys|abys|bys) (?:\w+ ){{0,3}}nie {_YOU_CALL}
            nie (?:musisz|mozesz|wolno ci|masz po co|masz prawa|warto) (?:juz |wiecej |do mnie |sie ze mna |mnie |mi )*{_TO_CALL}
            |mozesz (?:juz )?(?:wiecej )?nie (?:pisac|dzwonic)
            nie chce (?:\w+ ){{0,2}}(?:cie (?:\w+ )?(?:widziec|slyszec|znac|ogladac)
            |(?:z toba|od ciebie|o tobie) (?:\w+ ){{0,3}}(?:rozmawiac|gadac|kontaktu|slyszec|wspolnego|do czynienia|wiedziec|pisac))
            |nie chce (?:juz |miec |wiecej |z toba |zadnego )+kontaktu|nie chce (?:juz |wiecej )*(?:cie|ciebie) (?:\w+ )?(?:widziec
            |slyszec|znac)|nie chce miec z toba (?:\w+ ){{0,2}}wspolnego
            zablokowa(?:l(?:am|em)|la|li(?:smy)?) (?:\w+ )?(?:cie|ciebie|twoj)|(?:cie|ciebie|twoj numer) (?:\w+ )?(?:zablokowal(?:am|em)
            |blokuje|zablokuje)|(?:blokuje|zablokuje|blokne) (?:cie|twoj numer)|(?:jestes|zostales|zostalas
            |masz) (?:\w+ )?(?:zablokowan[ya]|bloka|bana)|(?:wrzuc\w*|daje|dostajesz|leci\w*) (?:cie |ci )?(?:na )?(?:bloka
            |czarna liste)
            (?:daj mi|dajcie mi|daj nam|zostaw mnie|zostawcie mnie|zostaw nas) (?:\w+ ){{0,3}}(?:swiety |w )*(?:spokoj
            |spokoju)(?! (?:zjesc|pracowac|sie uczyc|obejrzec|skonczyc|spac))
            (?:odczep|odwal|odpierdol|odpieprz|odwalcie|odsun|odstosunkuj) sie(?: ode mnie| od nas| wreszcie)?
            |(?:spierdalaj|wypierdalaj|wynos sie|znikaj|zniknij|odejdz) (?:\w+ )?z (?:mojego|naszego) zycia|zniknij (?:\w+ )?na zawsze
            |trzymaj sie (?:\w+ )?(?:z daleka|z dala) ?(?:ode mnie|od nas)?|trzymaj sie ode mnie (?:z daleka|z dala)
            |nie zblizaj sie do (?:mnie|nas)
            (?:usun|skasuj|wykasuj|wywal|zapomnij) (?:\w+ )?moj (?:numer|nr)|zapomnij (?:o mnie|ze istnieje
            |ze mnie znal\w*)(?! (?:jutro|odebrac))|nowy numer (?:\w+ ){{0,3}}nie (?:dostaniesz|dam|poznasz)
            |zmieni(?:lam|lem) numer (?:\w+ ){{0,4}}nie
            (?:jak|jesli|jezeli|jeszcze|inaczej|nastepnym razem|kolejn[ay]) (?:\w+ ){{0,4}}{_AGAIN} (?:\w+ ){{0,6}}(?:policj\w*
            |zglasz\w*|zglosz\w*|prawnik\w*|sadu|prokuratur\w*|zawiadomienie)|zakaz (?:zblizania|kontaktu)
            zrywam (?:\w+ ){{0,3}}(?:kontakt\w*|znajomosc)|(?:koniec|urywam|ucinam) (?:\w+ )?kontakt\w*|zadnych (?:\w+ )?(?:wiadomosci
            |telefonow|smsow|listow|kwiatow) (?:\w+ )?(?:wiecej|juz)|zadnych wiecej (?:wiadomosci|telefonow)
            |(?:juz )?(?:wiecej )?(?:o mnie|mnie) (?:wiecej |juz )*nie (?:uslyszysz|zobaczysz)|nie (?:odpisze|odbiore|odpowiem
            |odpisuje) (?:ci )?(?:juz |wiecej )+
            nie (?:przychodz|przyjezdzaj|pokazuj sie|wystawaj|stoj) (?:\w+ )?(?:wiecej|tu|tutaj|do mnie|mi na oczy|pod moim\w*)
            (?:masz|macie|prosze zebys|zadam zebys|chce zebys) (?:\w+ ){{0,2}}(?:przestac|przestal\w*) (?:\w+ ){{0,3}}{_TO_CALL}
            |nie (?:zycze sobie|chce) (?:juz )?(?:zadnych )?(?:twoich|od ciebie) (?:wiadomosci|telefonow|smsow|listow|wizyt)
            |(?:jestes|dla mnie) (?:dla mnie )?(?:umarl\w*|martw[ay]|nikim|powietrzem)|nie istniejesz (?:juz )?dla mnie
            |dla mnie (?:juz )?nie istniejesz
            daj(?:cie)? (?:mi|nam) (?:i \w+ \w+ )?(?:\w+ ){{0,2}}spokoj
            |zostaw (?:mnie|nas|moja \w+|moich \w+) (?:i \w+ \w+ )?(?:\w+ )?w spokoju|(?:policj\w+|adwokat\w*
            |prawnik\w*) (?:\w+ ){{0,3}}(?:jak|jesli|jezeli) (?:\w+ ){{0,4}}(?:napisz|zadzwon|przyjdz|zjawi|odezwi|przestan)\w*
            |nie mamy (?:juz )?(?:o czym|sobie) (?:\w+ )?(?:rozmawiac|gadac|do powiedzenia)|nie mam ci (?:juz )?nic do powiedzenia
            |nie waz sie (?:\w+ ){{0,3}}(?:pisac|dzwonic|przychodzic)
            (?:chce|prosze) (?:zebys|abys) (?:\w+ ){{0,3}}(?:zostawil\w*|dal\w*) (?:mi|mnie) (?:\w+ )?(?:w )?spok\w+
            |(?:kazda|kolejn[ay]) (?:\w+ )?(?:wiadomosc|proba|telefon) (?:\w+ ){{1,4}}(?:policj\w*|prawnik\w*|adwokat\w*)
            |znajdz sobie kogos innego|nie kontaktuj sie(?: \w+)?$|(?:nie pisz|nie dzwon)(?: do mnie)? (?:prosze)?$
            (?:zaprzestac|zaprzestan|zaprzestanie|ustac|zaniechac|zakonczyc) (?:\w+ ){{0,3}}(?:kontakt\w*|pisania|dzwonienia|nekania)
            |(?:wszelki\w*|jakikolwiek|jakiegokolwiek) (?:\w+ )?kontakt\w*
            |(?:nigdy wiecej|wiecej|nigdy|juz) (?:\w+ ){{0,3}}nie (?:wysylaj|przysylaj|pisz|dzwon|szukaj|kontaktuj|odzywaj|przychodz
            |przynos)|nie (?:wysylaj|przysylaj|przynos) mi (?:juz |wiecej |nic |niczego |zadnych )+
            nie chce (?:\w+ ){{0,3}}(?:cie|ciebie) (?:\w+ )?w (?:moim|swoim|naszym) zyciu
            |(?:w moim zyciu|w swoim zyciu) nie ma (?:\w+ )?(?:dla ciebie )?(?:juz )?miejsca
            |nie ma (?:juz )?(?:dla ciebie )?miejsca w (?:moim|swoim) zyciu|chce (?:\w+ )?(?:zebys|abys) (?:\w+ )?znikn\w+
            |(?:twoje|twoich) (?:wiadomosci|telefony|listy) (?:\w+ ){{0,3}}(?:niepozadane|nie chce|nie czytam|ignoruje)
            |nie chce miec (?:juz )?z toba|nie (?:odbieram|czytam|odpisuje) (?:\w+ ){{0,3}}(?:od ciebie|twoich|tobie|wiecej)
            |kroki prawne
            (?:^|jestes |masz )(?:zablokowan[ya]|zbanowan[ya])(?=$| (?:wszedzie|i|czesc|koniec|na zawsze|pa))
            |(?:jeszcze raz|jeszcze jed\w+|znowu|znow) (?:\w+ ){{0,9}}(?:policj\w*|prokuratur\w*|adwokat\w*|prawnik\w*)
            |(?:daruj|oszczedz) sobie (?:\w+ )?(?:wiadomosci|telefony|pisanie|listy)|(?:nie czytam|nie odczytuje|kasuje
            |ignoruje) (?:\w+ )?(?:twoich|twoje|ich|tego co piszesz|od ciebie)|twoje (?:wiadomosci|smsy|maile) (?:\w+ )?(?:kasuje
            |ignoruje)|(?:ich|tego|twoich wiadomosci) nie czytam
            nie masz (?:juz )?(?:prawa|po co) (?:\w+ ){{0,3}}(?:dzwonic|pisac|przychodzic|mnie|do mnie)(?: \w+)?
            |zaakceptuj (?:\w+ ){{0,4}}(?:nie chce|kontaktu)
            |(?:wiecej|nigdy) (?:\w+ )?(?:nie chce|nie zamierzam) (?:\w+ ){{0,3}}(?:z toba|cie|ciebie)(?: \w+)?
            |nie zamierzam (?:juz )?(?:z toba|ci|do ciebie) (?:\w+)
            nie chce (?:\w+ ){{0,3}}kontakt\w*(?! (?:z (?!toba)|do (?!ciebie)))|(?:numer|kontakt|czat) (?:\w+ )?(?:skasowan\w+|usunie\w+
            |zmienion\w+)|(?:wylatujesz|wypadasz|wyrzucam cie|wykreslam cie|wykreslil\w+ cie) (?:\w+ )?z (?:mojego|swojego) zycia
            |uszanuj (?:\w+ ){{0,5}}(?:kontaktu|spokoj\w*|granic\w*|decyzje|nie chce)(?: \w+)?
            |ostatni raz (?:\w+ ){{0,3}}(?:nie (?:dzwon|pisz)|zostaw|daj|prosze)(?: \w+)?|(?:nawet|ani) przez (?:moj\w+|moich
            |znajomych)(?: \w+)?|(?:nie|nigdy) (?:\w+ ){{0,2}}(?:wiecej|juz) (?:\w+ )?(?:do mnie|mnie|ze mna) (?:nie )?(?:pisz|dzwon
            |szukaj|kontaktuj|odzywaj)
            (?:przestan|skoncz|przestancie) (?:\w+ ){{0,3}}(?:mnie|do mnie|mi) (?:\w+ ){{0,2}}(?:nekac|przesladowac|pisac|dzwonic
            |sledzic|nachodzic|wydzwaniac|wypisywac)
            """
        ),
        Cue.SPACE: rows(
            rf"""
            potrzebuje (?:\w+ ){{0,3}}(?:czasu|przestrzeni|przerwy|dystansu|oddechu|samotnosci|{_AWAY} (?:\w+ )?(?:dla siebie|{_ALONE}
            |bez ciebie|na przemyslenie))(?! (?:na (?!przemysl|to wszystko)|zeby (?:skoncz|zrob|sie przygot)|od pracy|w pracy))
            daj mi (?:\w+ ){{0,3}}{_AWAY}(?! (?:na prezent|zeby skoncz|i bede))(?: dla siebie)?
            (?:musze|chce|chcialabym|chcialbym|wole) (?:\w+ ){{0,3}}(?:pobyc|byc|zostac) (?:\w+ )?{_ALONE}
            |musze (?:\w+ ){{0,2}}{_ALONE} pobyc
            nie (?:pisz|dzwon|odzywaj sie)(?: do mnie)? (?:przez )?(?:kilka|pare|jakis|tydzien|miesiac|troche|dwa) ?(?:{_AWAY}|czas)?
            (?:zrobmy|zrobic|potrzebujemy|wezmy|chce) (?:sobie |od siebie |od nas )?(?:przerwe|przerwy)(?! na)|odpocznijmy od siebie
            |(?:odezwe sie|napisze|zadzwonie) (?:\w+ )?(?:jak|kiedy|gdy) (?:\w+ )?bede (?:\w+ )?(?:gotow[aey]?|w stanie)
            |(?:sam|sama) sie odezwe|musze (?:\w+ ){{0,2}}(?:przemyslec|poukladac|ochlonac) (?:\w+ ){{0,2}}(?:sam[a]?|na spokojnie
            |bez ciebie|z dala)
            (?:musze|chce|pozwol mi|daj mi) (?:\w+ ){{0,4}}(?:zlapac oddech|odetchnac|dojsc do siebie|ochlonac
            |odpoczac od (?:ciebie|nas|tego)|poukladac sobie|pobyc z dala|zdystansowac)|nie (?:naciskaj|osaczaj
            |napieraj)(?! na (?:guzik|przycisk|klamk))|przez (?:jakis|pewien|ten|kilka|tydzien|miesiac) (?:czas|dni
            |tygodni)? ?(?:\w+ ){{0,2}}(?:sama|sam|bez (?:ciebie|kontaktu)|sie nie (?:widujmy|kontaktujmy|odzywajmy))
            nie (?:widujmy|spotykajmy|kontaktujmy|odzywajmy) sie (?:\w+ )?(?:przez|jakis|troche|na razie)|(?:na razie
            |teraz) nie (?:widujmy|kontaktujmy|odzywajmy) sie|potrzebuj\w* (?:od ciebie |od nas )?(?:odpoczynku|odpoczac)
            |potrzebuje (?:\w+ )?(?:samotnosci|spokoju)
            potrzebuj\w* (?:\w+ ){{0,3}}(?:przestrzeni|spokoju|samotnosci|dystansu|oddechu|wytchnienia|przerwy od (?:ciebie|nas
            |wszystkiego))|(?:na razie|teraz|chwilowo) (?:\w+ ){{0,2}}(?:chce|wole|musze) (?:\w+ )?byc (?:sama|sam)
            |nie (?:mam|jestem) (?:\w+ )?(?:sily|gotow\w) (?:\w+ )?(?:na rozmow\w*|rozmawiac|gadac)(?: teraz)?
            |zostaw mnie (?:\w+ )?(?:na (?:kilka|pare|jakis|troche)|na razie|sam[aą]?)(?: \w+)?
            nie (?:piszmy|dzwonmy|gadajmy|rozmawiajmy|spotykajmy sie|widujmy sie|kontaktujmy sie|odzywajmy sie)(?: do siebie
            | ze soba)? (?:przez|na razie|jakis|kilka|pare|troche|teraz)|daj mi (?:ten|na to|troche|wiecej) (?:czas|czasu)
            |musze (?:\w+ ){{0,3}}(?:poukladac|ogarnac|przemyslec|przetrawic)(?: \w+)? (?:\w+ )?(?:daj|potrzebuj|w samotnosci|sama
            |sam)(?: \w+)?
            (?:mozemy|mozna|wolalabym|wolalbym|chcialabym|chcialbym) (?:\w+ ){{0,4}}nie (?:widywac|spotykac|kontaktowac|pisac
            |odzywac)(?: sie| do siebie)?|przez (?:jakis|pewien) czas (?:sie )?nie (?:widywac|spotykac|kontaktowac|pisac
            |odzywac)(?: sie)?
            """
        ),
        Cue.FINAL: rows(
            r"""
            (?:to |juz )?koniec (?:z nami|miedzy nami|z toba|naszego zwiazku)|(?:miedzy|z) nami (?:juz |to |jest |wszystko )*(?:koniec
            |skonczone)|to (?:juz )?(?:jest )?(?:ostateczny |definitywny )?koniec(?=$| odchodze| definitywn| ostateczn| nie wroc| sorry
            | przepraszam| z nami| zrywam)|to skonczone|wszystko skonczone miedzy
            zrywam(?: z toba| to)?(?= |$)(?! (?:kwiat|jabl|umow|kontakt))|(?:odchodze|odeszlam|odszedlem) od ciebie
            |(?:opuszczam|zostawiam|rzucam) cie(?= |$)|rozstaj(?:emy|my) sie|musimy sie rozstac|chce sie rozstac|rozstalismy sie
            (?:nie kocham|nie kochalam|nie kochalem) (?:cie|ciebie) (?:\w+ )?(?:juz|dawno)|(?:juz|dawno|od dawna) (?:\w+ ){0,2}(?:cie |
            ciebie )?nie kocham(?: cie| ciebie)?|przesta(?:lam|lem) cie kochac
            (?:chce|zloz\w*|skladam|wnosze|biore|pozew o) (?:\w+ ){0,2}rozw(?:odu|od)|rozwodze sie
            nie wroce (?:\w+ )?(?:do ciebie|do nas)|nie wracam do ciebie|juz (?:do ciebie )?nie wroce(?= |$)(?! (?:dzis|do pracy))
            |nie jestesmy (?:juz |wiecej )*(?:razem|para)|nic (?:juz )?(?:do ciebie |wiecej )*nie czuje(?: do ciebie)?
            |nie czuje (?:juz )?(?:nic )?do ciebie|(?:juz )?nie (?:chce|bede) (?:juz )?z toba (?:byc|zyc)|nie chce (?:juz )?(?:byc
            |zyc) z toba
            mam (?:juz )?(?:kogos innego|kogos nowego|nowego chlopaka|nowa dziewczyne|inn(?:a|ego))(?=$| i | przepr| sorry| od)
            |pozna(?:lam|lem) kogos(?: innego)?|jestem (?:teraz )?z kims innym|nasz zwiazek (?:\w+ )?(?:sie skonczyl|nie ma sensu
            |skonczony)|nie ma juz nas(?= |$)|to nie ma (?:juz )?przyszlosci
            (?:wyprowadzam sie|wyprowadzilam sie|wyprowadzilem sie|pakuje sie i odchodze)(?! (?:z miasta|od rodzic))
            |nie ma (?:\w+ )?sensu miedzy nami|(?:nasz|ten) zwiazek|nie pasujemy do siebie|nie ma juz (?:nas|zadnych nas)
            |moja decyzja jest (?:\w+ )?(?:ostateczna|podjeta)|odkocha(?:lam|lem) sie|odchodze (?:\w+ )?(?:na zawsze|na stale)
            |(?:koncze|zakonczmy|skonczmy) (?:\w+ )?(?:ten zwiazek|z toba|to miedzy)|miedzy nami (?:\w+ ){0,2}(?:skonczone|koniec
            |nic nie bedzie|nie bedzie|wygaslo)|milosc (?:\w+ )?(?:wygasla|minela|sie skonczyla)
            (?:podj\w+ decyzje|zdecydowal\w+|postanowil\w+) (?:\w+ ){0,3}(?:odchodze|odejsc|koniec|rozwod\w*|rozstac|rozstanie|zrywam)
            |nic (?:juz )?z nas (?:\w+ ){0,2}nie bedzie|z nas (?:juz )?nic nie bedzie|z nami (?:juz )?(?:koniec|skonczone)
            |nie (?:chce|moge|umiem) (?:juz |dluzej )*(?:z toba )?(?:byc|zyc)(?: juz| dluzej)? (?:z toba|twoja \w+|twoim \w+
            |w tym zwiazku)|(?:skonczylam|skonczylem) z toba|to definitywny koniec|odchodze (?:od ciebie|i nie wroc\w*|$)
            |(?:wygaslo|wypalilo sie) (?:\w+ )?(?:uczucie|wszystko|we mnie)?
            (?:chce|musze|pora|trzeba) (?:\w+ )?(?:sie )?(?:rozstac|rozejsc|rozwiesc)(?: sie)?(?= |$)|zaakceptuj (?:\w+ ){0,4}koniec
            |pogodz sie (?:\w+ ){0,4}(?:koniec|ze odeszl\w*|nie jestesmy)|(?:zamkn\w+|skonczon\w+) (?:\w+ )?(?:ten rozdzial|z toba)
            |koniec z nami
            (?:pozew|papiery) (?:\w+ )?(?:o rozwod|rozwodowe)|(?:juz )?cie (?:juz |po prostu )?nie kocham|nie kocham (?:juz )?cie
            |nie ma (?:juz )?(?:sensu|nas|szans|przyszlosci) (?:miedzy nami|dla nas|z nami|ten zwiazek)|(?:to
            |miedzy nami) (?:juz )?(?:nie ma sensu|nie dziala|nie wyjdzie) miedzy nami
            """
        ),
        Cue.THREAT: rows(
            r"""
            (?:zabije|zajebie|zatluke|zamorduje|udusze|rozjebie|zniszcze|dorwe|dopadne|potne|zastrzele|wykoncze|zgnoje|skatuje) (?:cie
            |ciebie)|(?:cie|ciebie) (?:\w+ )?(?:zabije|zajebie|zniszcze|dorwe|dopadne|zamorduje|zatluke)|jestes (?:juz )?(?:martw[ay]
            |trupem)
            (?:jeszcze |gorzko |tego |bardzo |srogo )*(?<!nie )pozaluje(?:sz|cie)(?: tego| jeszcze)?(?= |$)
            |(?:zaplacisz|odplacisz|odpowiesz) (?:mi )?za to|jeszcze zobaczysz co|popamietasz mnie|zobaczysz co (?:ci |sie )*(?:zrobie
            |stanie)
            wiem (?:\w+ )?gdzie (?:mieszkasz|pracujesz|parkujesz|chodzisz|twoj\w* \w+ (?:\w+ )?(?:mieszka|chodzi|pracuj)\w*)
            (?:wrzuc\w*|wysl\w*|opublikuj\w*|pokaz\w*|udostepni\w*|rozesl\w*|wstawi\w*) (?:\w+ ){0,4}(?:nagie|nagich|rozebrane|intymne
            |golych|gole) ?(?:\w+)?|(?:wysle|rozesle|wrzuce|opublikuje|pokaze) (?:te |twoje |nasze |wszystkie )*(?:zdjecia|fotki
            |filmik\w*|nagrani\w*) (?:\w+ ){0,2}(?:twoi\w+|twoj\w*|wszystkim|do (?:neta|sieci|internetu)|szefowi)
            (?:rozwale|rozjebie|rozbije|urwe|obije|ukrece|zlamie|polamie|wybije|skopie|obije|przestawie) ci (?:\w+ )?(?:leb|glowe|morde
            |ryj|kark|nogi|rece|zeby|szczeke|dupe)
            znajde cie(?: \w+)? ?(?:wszedzie|gdziekolwiek|i tak|zobaczysz)|(?:wszedzie|i tak) cie znajde
            |gdziekolwiek (?:\w+ ){0,2}znajde cie|jak nie (?:bedziesz|ze mna|moja|moj) (?:\w+ ){0,4}(?:niczyja|niczyj|nikogo|z nikim
            |nikt)|nikt (?:inny )?cie nie (?:bedzie mial|dostanie)
            (?:spale|podpale|zniszcze|porysuje|przebije) ci (?:\w+ )?(?:auto|samochod|dom|mieszkanie|opony)
            |(?:spale|podpale) (?:twoj\w*|twoje) (?:auto|samochod|dom|mieszkanie)|uwazaj (?:na siebie )?(?:jak|kiedy|gdy) (?:wracasz
            |wychodzisz|chodzisz)|(?:ogladaj|obejrzyj) sie za siebie|(?:nie zobaczysz|zabiore ci) (?:juz |wiecej )?(?:dziec[ik]\w*)
            |dzieci (?:juz |wiecej )?nie zobaczysz
            (?:az|jak|gdy|niech) (?:tylko )?cie (?:\w+ )?(?:dorwe|zlapie|dopadne|znajde)|(?:zamienie|zmienie|zrobie) (?:\w+ ){0,3}(?:w |
            z )?pieklo|(?:zniszcze|zrujnuje|zmarnuje) ci (?:\w+ )?(?:zycie|kariere)|po moim trupie|nie wyjdziesz (?:\w+ ){0,2}zyw[ay]
            |obserwuje cie|mam cie na oku|(?:cos|krzywda) (?:ci )?sie (?:ci )?stanie|polamie cie|dostaniesz (?:wpierdol|po mordzie
            |w morde|w ryj)
            wiem (?:\w+ )?gdzie (?:\w+ )?(?:mieszka|pracuje|chodzi|uczy sie|parkuje) (?:\w+ )?twoj\w* (?:\w+)
            |(?:zaplacisz|odpokutujesz|beknie\w+) (?:mi )?(?:\w+ )?za (?:to|wszystko)|(?:uderze|zbije|spiore|pobije|dojade|dojebie
            |potne) (?:cie|ci)|(?:cie|ciebie) (?:\w+ )?(?:pobije|zbije|zalatwie|udusze|potne)|zalatwie cie
            |zrobie ci (?:\w+ )?(?:krzywde|cos zlego)
            twoje (?:\w+ )?(?:zdjecia|fotki|nagrania|filmiki|nudesy) (?:\w+ ){0,3}(?:zobaczy|zobacza|dostan\w+|trafia|wyladuja|pojda
            |poleca|beda) (?:\w+ ){0,4}(?:szef\w*|rodzic\w*|matk\w*|mam\w*|neci\w*|neta|internec\w*|wszys\w+|rodzin\w*|znajom\w*)
            |(?:twoj szef|twoi rodzice|twoja \w+|wszyscy) (?:\w+ )?(?:zobacz\w+|dostan\w+) (?:\w+ )?(?:zdjecia|fotki|nagrania|filmik\w*
            |nagie)
            (?:was|ich|oboje|obydwoje) (?:\w+ )?zabije|zabije (?:was|ich|oboje|obydwoje|jego)|pozalujesz ze
            |(?<!nie )pozalujesz (?:tego|jeszcze|bardzo|gorzko)|twoje dni sa policzone|(?:przede mna|mi) (?:\w+ )?(?:nie uciekniesz
            |sie nie schowasz|nie ukryjesz)|nie uciekniesz (?:mi|przede mna)|bedziesz (?:\w+ )?(?:zalowac|zalowala|zalowal)
            (?:zadzgam|zatluke|udusze|poderzne|wypatrosze) (?:cie|ci)(?: gardlo)?
            """
        ),
        Cue.SELF_HARM: rows(
            rf"""
            nie chce (?:mi )?(?:sie )?(?:juz |wiecej |dalej |tak |po prostu )*(?:zyc|sie (?:juz |wiecej )?(?:budzic|obudzic)|istniec
            |budzic|obudzic)(?: sie)?(?= |$)(?! (?:w (?:tym|takim) (?:miescie|kraju)|z toba|na wsi|jak))
            (?:chce|chcialbym|chcialabym|wole|wolal(?:bym|abym)) (?:po prostu |tylko |juz |naprawde |sie |dzis )*(?:umrzec|zdechnac
            |zabic sie|sie zabic|zniknac na zawsze|nie zyc|juz nie zyc|nie istniec|zasnac i)(?= |$)|(?:zasnac
            |polozyc sie) (?:\w+ )?i (?:juz |wiecej |nigdy )*(?:sie )?(?:juz |wiecej |nigdy )*nie obudzic
            zabije sie|sie (?:\w+ )?zabije(?= |$)|zabic sie|(?:skoncze|koncze|skonczyc) (?:dzis |to |w koncu )*ze soba
            |(?:odbiore|odebrac|odbieram) sobie zycie|(?:popelni\w*|popelniam|mysl\w* o) samobojst\w+|mysli samobojcze
            |(?:powiesze|zastrzele|utopie|potne|otruje|pochlastam|zachlastam) sie|sie (?:powiesze|potne|otruje|zastrzele)
            (?:zrobi\w*|zrobie) sobie (?:\w+ )?(?:cos|krzywde)|(?:cos|krzywde) sobie (?:\w+ )?zrobi\w*|(?:skoncze
            |koncze) (?:\w+ )?(?:z tym wszystkim|z tym zyciem)|(?:dzis\w*|w nocy|jutro) (?:\w+ ){{0,2}}(?:z tym skoncze|koncze z tym
            |to skoncze)(?= |$)
            nie (?:mam|ma) (?:juz )?(?:po co|dla kogo|sily|sil) (?:juz |dalej )?zyc|(?:zycie|zyc) (?:\w+ ){{0,3}}nie ma (?:\w+ )?sensu
            |nie ma (?:juz )?sensu (?:zyc|moje zycie)|nie widze (?:juz )?(?:zadnego |innego )?(?:wyjscia|sensu (?:zycia|zyc|dalej))
            |nie ma (?:juz )?(?:dla mnie )?(?:zadnego |innego )?(?:wyjscia|ratunku)(?= |$)|po co (?:ja )?(?:mam )?(?:dalej |
            jeszcze )*(?:zyc|zyje)(?= |$)
            beze mnie (?:\w+ ){{0,4}}(?:lepiej|latwiej|szczesliw\w*)|(?:lepiej|latwiej) (?:\w+ ){{0,3}}beze mnie
            (?:stoje|siedze|jestem) (?:\w+ )?(?:na|przy|nad) (?:\w+ )?(?:mosc\w*|dachu|torach|torow\w*|krawedzi|wiadukcie|parapecie)(?=$
            | i (?:patrz|chce|skocz|mysl|nie)| (?:juz|nie ma|wybacz|przepraszam|zegnaj|nikt|chce|skocz))
            (?:skocze|skacze|skoczyc) (?:\w+ )?(?:z (?:\w+ )?(?:dachu|mostu|okna|balkonu|wiezowca|wiaduktu|bloku)|pod (?:pociag|metro))
            |(?:rzuce|rzucam|rzucic|poloze) sie (?:\w+ )?{_TRAIN}
            (?:policzy\w*|policzone|zliczy\w*|nazbiera\w*|uzbiera\w*|zebra\w*|licze) (?:\w+ ){{0,2}}{_PILLS}
            |(?:wzi(?:elam|alem)|polk\w+|lykn\w+|lyk\w*|zjad\w+|biore|wezme) (?:\w+ ){{0,2}}(?:wszystkie|cale|cala|garsc
            |za duzo) (?:\w+ )?{_PILLS}|{_PILLS} (?:\w+ )?(?:policzone|leza przede mna|czekaja)|przedawkowa\w*
            (?:nie biore|nie wstrzykuje|nie podaje|odstawi(?:lam|lem)|przesta(?:lam|lem) brac) (?:\w+ ){{0,2}}(?:insulin\w*
            |lek\w*) ?(?:wszystko jedno|niech|po co)?(?=$| (?:wszystko|niech|po co|mam|i mam|nie))|nie biore (?:juz )?insuliny
            list\w* pozegnaln\w*|(?:napis\w*|zostawi\w*) (?:\w+ ){{0,2}}list\w* (?:\w+ )?(?:do|dla) (?:dzieci|rodzicow|was|mamy
            |wszystkich|corki|syna)|zegnaj(?:cie)? (?:\w+ )?(?:na zawsze|wszyscy|kochan\w*)|zegnajcie(?= |$)
            |(?:to|dzis) (?:jest )?(?:moj ostatni wieczor|moja ostatnia noc)(?! (?:w|na|tu|z)\b)(?= |$)
            (?:zmeczon[ay]|zmeczyl\w* mnie|znudzon[ay]) (?:juz )?(?:tym |tego )?zyci\w*|(?:mam dosc|mam juz dosc|dosc mam|dosyc mam
            |mam dosyc|nienawidze) (?:juz )?(?:tego |swojego |mojego )?zycia(?! (?:w |na |pod |z ))(?= |$)|odechcialo mi sie zyc
            |(?:zycie|zyc) (?:\w+ )?mi (?:sie )?(?:obrzydlo|zbrzydlo|odechcialo)|nie daje (?:juz )?rady (?:dalej )?zyc
            (?:wol(?:al)?(?:bym|abym)|chcial(?:bym|abym)|wole|lepiej) (?:juz )?(?:nie zyc|byc martw\w*|nie zyla|nie zyl
            |zebym nie zyl\w*)|lepiej (?:by bylo )?(?:jakbym|gdybym|zebym) (?:\w+ )?(?:nie zyl\w*|umarl\w*|zniknel\w*|zniknal)
            |(?:szkoda|zaluje|po co) (?:\w+ )?(?:sie )?(?:w ogole )?(?:sie )?urodzil(?:em|am)
            |gdybym (?:sie )?(?:nigdy )?(?:sie )?nie urodzil\w*
            (?:niedlugo|wkrotce|jutro|zaraz) (?:juz )?mnie (?:juz )?nie bedzie(?=$| (?:bedziesz|wiec|na|wybacz|i|a
            |przepr))(?! na (?:zajec|lekc|spotk|miejscu))|jak mnie (?:juz )?nie bedzie(?= |$)|jak umre(?= |$)
            |nikt (?:\w+ )?(?:nie )?(?:by )?(?:za mna |po mnie |nie )*(?:tesknil|zatesknil|plakal|plakac|zauwazyl ze mnie)\w*
            |nikt (?:\w+ )?nawet nie zauwazy\w* (?:ze mnie|jak znikn|jak umr)\w*
            (?:pociel(?:am|em)|pocial(?:am|em)|cielam|cialem|tne|okaleczam|okaleczyl\w*) sie(?! (?:w kuchni|nozem przy|kartka|papierem
            |przy gol))|(?:znowu|znow|znowu) sie (?:pociel(?:am|em)|pocial(?:am|em)|tne)|sie (?:pociel(?:am|em)|pocial(?:am|em))(?= |$)
            |(?:podetne|podcial\w*|podcie\w*|podetnac|podciac) sobie zyly
            nie mam (?:juz )?(?:\w+ )?(?:powodu|powodow|sil|sily|po co) (?:\w+ )?(?:zeby |by |aby |do )?(?:dalej )?(?:zyc|zycia)
            |(?:lepiej|lzej|latwiej|prosciej) (?:\w+ ){{0,3}}(?:jak|gdy|kiedy|gdyby|jakby) (?:mnie )?(?:\w+ )?(?:mnie )?(?:nie bedzie
            |nie bylo|zabraknie|zniknie|umre)|(?:polkne|lykne|wezme|polykam|polknelam|polknalem|nalykam sie) (?:\w+ ){{0,2}}(?:cale
            |wszystkie|garsc|cala|tabletek|za duzo)(?: \w+)?
            (?:mysle|myslalam|myslalem) (?:\w+ ){{0,3}}(?:o smierci|o skoku|zeby (?:skoczyc|umrzec|sie zabic|ze soba skonczyc))
            |nie moge (?:juz )?(?:dluzej )?(?:tak )?zyc(?! bez (?:kawy|czekolady))(?= |$)|nienawidze (?:swojego |mojego )?zycia
            |chce zeby (?:to |wszystko |ten bol )+(?:sie )?(?:juz )?(?:skonczylo|skonczyl|przestalo)(?: bolec)?
            |sznur (?:\w+ )?(?:kupi\w*|wisi|gotow\w*)|do zobaczenia (?:\w+ )?(?:w niebie|po drugiej stronie)
            |zaopiekuj\w* sie (?:\w+ ){{1,3}}(?:jak|gdy|kiedy) mnie
            bez (?:ciebie|was|niej|niego) (?:\w+ ){{0,2}}nie (?:chce|moge|umiem|potrafie|bede|ma sensu|ma po co) (?:\w+ )?(?:juz |
            dalej )*(?:zyc|istniec)|nie (?:chce|bede|dam rady) (?:\w+ )?(?:dalej|dluzej) zyc|(?:wjade|wjezdzam|pojade|przywale
            |rozbije sie|rozpedze sie) (?:\w+ ){{0,2}}(?:w|na|o) (?:\w+ )?(?:drzewo|sciane|mur|filar|barierk\w*)
            |(?:za duzo|za wiele|zbyt duzo) tabletek
            |wszystko (?:\w+ )?(?:przygotowane|gotowe|zalatwione|pozalatwial\w+) (?:\w+ ){{0,3}}(?:list|testament)
            (?:moje|to) zycie (?:\w+ ){{0,2}}(?:skonczone|bez sensu|nic nie warte|sie skonczylo|jest nic)
            |nie zasluguj\w* (?:\w+ )?(?:zeby |by |na to zeby )?(?:zyc|zycie)|wol\w* (?:juz )?(?:umrzec|nie zyc|smierc)
            |(?:marze|modle sie) (?:\w+ )?(?:o smierci|zeby umrzec|zeby sie nie obudzic)|chce (?:juz )?(?:odejsc
            |zniknac) (?:\w+ )?(?:z tego swiata|na zawsze)|odejde z tego swiata|z tego swiata (?:odejsc|odejde|zniknac)
            testament (?:\w+ )?(?:napisan\w+|gotow\w+|spisan\w+)|(?:napisal\w+|spisal\w+) testament|(?:dzis|dzisiaj) (?:wieczorem|w nocy
            |w nocy )? ?(?:to )?(?:zrobie|sie stanie|skoncze)(?: to)?|(?:sie |juz )*nie (?:obudzila|obudzil|obudze)(?: sie)?(?= |$)
            |jestem (?:\w+ )?(?:ciezarem|dla was ciezarem)|(?:smierc|umrzec) (?:\w+ )?(?:bylaby|byloby|jest) (?:\w+ )?(?:lepsza
            |latwiejsza|ulga|latwiej|lepiej|wybawieniem)|(?:nie mam|stracil\w+) (?:juz )?(?:zadnej )?nadziei|zywej mnie nie zobacz\w+
            |nie zobacz\w+ mnie (?:juz )?zyw\w+|(?:tak|dluzej) (?:juz )?(?:nie moge|nie chce|nie dam rady) (?:\w+ )?zyc
            |nie (?:moge|dam rady|potrafie|umiem) (?:\w+ )?(?:tak )?zyc(?= |$)|(?:skonczyl\w+|pozegnal\w+ sie) z zyciem
            (?:stoje|siedze|jestem) (?:\w+ ){{0,4}}(?:oknie|okna|balkonie|dachu|moscie|krawedzi|pietrze|torach) (?:\w+ ){{0,3}}(?:mysle
            |skocz|chce|patrze w dol|zastanawiam)\w*|nie (?:wytrzymam|wytrzymuje|zniose|znosze) (?:\w+ ){{0,2}}zycia
            |(?:jutro|niedlugo|wkrotce) (?:juz )?(?:bede|mnie) (?:\w+ )?(?:martw\w+|nie bedzie wsrod)|(?:bede|bylbym
            |bylabym) (?:\w+ )?martw[ya](?= |$)|(?:pozegnal\w+|zegnam) (?:sie )?(?:\w+ )?(?:ze wszystkimi|z wszystkimi|na zawsze|was
            |z wami)(?: \w+)?|lepiej (?:\w+ ){{0,3}}(?:zebym|jak|gdybym) (?:\w+ )?(?:umarl\w*|umre|zniknel\w*|zginel\w*)
            (?:chce|musze) (?:to |z tym |wszystko )*(?:skonczyc z (?:zyciem|soba|tym wszystkim))|nikt mnie (?:\w+ )?nie potrzebuje
            |wszystko (?:\w+ )?(?:bez sensu|nie ma sensu)(?= |$)(?! (?:w tym filmie))|nie chce (?:juz )?(?:byc )?(?:na tym swiecie
            |tu byc na tym)|na tym swiecie (?:\w+ )?(?:nie chce|nie ma dla mnie)|(?:probowal\w+|sprobuje) (?:\w+ )?sie zabic|kulke w leb
            |(?:skocze|rzuce sie|wskocze) (?:\w+ )?do (?:rzeki|wisly|wody pod)|mam (?:juz )?dosc (?:wszystkiego i |tego )?(?:zycia|zyc)
            (?:pociel\w+|pocial\w+|tne|cielam|cialem) (?:sobie )?(?:rece|reke|nadgarstki|zyly)|(?:jak|kiedy|gdy) to (?:czytacie|czytasz
            |przeczyta\w+) (?:\w+ )?(?:juz )?(?:nie zyje|mnie nie ma|nie bede zyl\w*)
            """
        ),
    },
    denied=r"(?:nigdy|mowi ze|powiedzial ze|powiedziala ze|mowi|ona|on|pies|kot)",
    speakers=r"(?:babcia|dziadek|mama|tata|szef)",
    third=r"(?:nie )?(?:chce|musi|potrzebuje|ma|moze)\b",
    light=joined(
        r"""
        ze (?:smiechu|wstydu|strachu)|z (?:glodu|nudow|goraca|zimna|pragnienia|ciekawosci|radosci|zazdrosci)|w (?:grze|filmie)
        """
    ),
    after={
        Cue.NO_CONTACT: joined(
            r"""
            (?:dzis|dzisiaj|dzis wieczorem)\b
            |,? ?oddzwonie\b
            """
        ),
        Cue.THREAT: r"(?:buziak|pocalunk|usciskami|piekn)|w (?:fife|szachy|mario)\b",
    },
    knows=r"wiem\b",
    laughs=r"(?<!\S)a?(?:ha){2,}\w*",
)
