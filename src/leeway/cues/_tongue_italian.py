"""What is said in Italian."""

from __future__ import annotations

from leeway.cue import Cue
from leeway.cues._tongues import Tongue, joined, rows

_NOT = r"(?:non|nn|n)"
_WRITE = joined(
    r"""
    (?:scriver|chiamar|cercar|contattar|telefonar|parlar|messaggiar|mandar|inviar|disturbar|seguir|stalkerar|assillar|tempestar
    |perseguitar|tormentar|rispond|risponder)
    """
)
_WRITE_ME = joined(
    r"""
    (?:(?:scriver|chiamar|cercar|contattar|telefonar|parlar|messaggiar|mandar|disturbar|seguir|stalkerar|assillar|tempestar|perseguitar
    |tormentar|risponder|avvicinar)mi)
    """
)
_TO_WRITE = joined(
    r"""
    (?:scrivere|chiamare|cercare|contattare|telefonare|parlare|mandare(?: (?:piu )?(?:messaggi|niente))?|inviare|disturbare|seguire
    |rispondere|rompere)
    """
)
_EVER = r"(?:(?:mai )?piu(?: mai)?|mai|nemmeno|neanche|ne (?:per|a|su)|per nessun motivo)"
_CHILDREN = joined(
    r"""
    (?:(?:ai|agli|alle|a|i|le|per i|per le|per|gli|la|il|mia|mio|miei|mie|nostri|tuoi) )+(?:bambin[ieoa]|figl[ieoa]|piccol[ieoa]|ragazzi
    |genitori|madre|padre|mamma|papa|famiglia)
    """
)
_ME = r"me(?= (?:e|cosi|scusa\w*|perdona\w*|non|in|almeno|ormai)\b|$)"
_SPELL = joined(
    r"""
    (?:(?:un|una|po|di|del|qualche|piu|tanto|solo|mio|mese|mesi|giorno|giorni|settimana|settimane|due|tre|dei|miei|prendermi|avere) )*
    """
)
_NO_WISH = (
    r"(?<!non voglio parlare con te)(?<!non voglio vedere)(?<!non voglio sentire)"
    r"(?<!non ti voglio sentire)(?<!non ti voglio vedere)(?<!non voglio ricevere)"
    r"(?<!non voglio piu vedere)(?<!non voglio piu sentire)(?<!non voglio vederti)"
    r"(?<!non voglio parlarti)(?<!non voglio sentirti)"
)

ITALIAN = Tongue(
    "Italian",
    joined(
        r"""
        da me\b|nel mio|che\b|di\b|mi\b|ti\b|il\b|la\b|le\b|per\b|con\b|sono\b|pi[uù]\b|ho\b|non\b|nn\b|scriv|chiam|cerc|contatt|telefon
        |parlar|messagg|messaggi|mandar|smett|basta|bloc|lasci|lascia|cancell|dimentic|scord|numero|carabinieri|polizia|denunc|querel
        |sparisc|esci\b|vattene|stammi|sta lontan|contatto|contatti|finta|ultimo|risponder|sentir|vedert|perdere|bisogno|serve|voglio
        |vorrei|dammi|spazi|pausa|tempo|sola\b|solo\b|finit|lascio|chius|amo\b|innamorat|provo|storia|insieme|divorz|separ|ammazz|uccid
        |pagare|pagher|paghi|pentir|dove\b|foto|spacc|rovin|finisce|trovo|trover|vedere|morire|mort[oa]\b|morir|vivere|vita\b|butt
        |lett[ei]r|ponte|tetto|pastigli|pillole|insulin|addio|quando legg|tagli|nato|nata|svegli|dorm|uscita|senso|manche|mondo|meglio
        |impicc|suicid|togli|far[loa]|stanc|stuf|cambiato|farmi|provi\b|provare|distanz|lontan|respir|nessuno|saltare|tronc|esist|accorg
        |devo|chiudiamola|finirai|prendo|ammonimento|piedi|stai|cellulare|bordo|ingoio|brutta|prendero|finiamola|venire|questura|quelle
        |piantala|concedimi|inutile|avvocato|senza|quando|dalle|avvicinarti|sulle|parte|risposte|preferisco|quei|tutti|muoio|cambiero
        |accumulando|restrittivo|finiscila|prendermi|prendiamoci|morissi|rapporti|alla|fammi|sparire|contando|cambio|chiuderla|sultetto
        |vivo|cambiando|sulviadotto|conto|inferno|finiscono|sullatetto|scompari|chiudere|vedranno|finiranno|nostri|sullaviadotto|torni
        |spezzo|sullaponte|presentarti|devi|continu|chiedo|giusto|tuoi|sulcavalcavia|sullaparapetto|riscriv|presenti|vieni|sfondo
        |pubblichero|sullacavalcavia|sulcornicione|picchio|lanciarmi|sullacornicione|apro|nemmeno|riprov|richiam|periodo|preferirei
        |diffondo|pubblico|seguirmi|abbiamo|mand|viva|sulparapetto|parapetto|tormentarmi|girami|allontanati|cavalcavia|insist|avvicin
        |stacci|sulponte|sulla|faccio|diffondero|mand|stati|amore|servono|moriss|spariss|comprato|stermino|fila|ricevere|perseguitarmi
        |assillarmi|tempestarmi|neanche|cornicione|eliminato|disturbarmi|preparato|treni|avvocata|guardo|fisso|largo|penso|finirla
        |viadotto|niente|sotto|guardando|compresse
        """
    ),
    {
        Cue.NO_CONTACT: rows(
            rf"""
            (?:contatt\w+|parl\w+|comunica\w+|sent\w+)(?: \w+){{0,6}} (?:dal|col|con il|tramite il|tramite|attraverso il|con) (?:mio |
            mia )?avvocat[oa]|(?:il )?tuo (?:numero|contatto|profilo)(?: \w+){{0,2}} bloccat[oa]|(?:basta|smettila|finiscila|piantala
            |stop) con (?:i tuoi |le tue |questi |queste |i |le )(?:messaggi|chiamate|telefonate|vocali|audio)
            |(?:non|nn) (?:li |le )?(?:leggo|leggero|apro|ascolto) (?:piu )?(?:i tuoi (?:messaggi|vocali))
            (?:non|nn) (?:rompermi|stressarmi|scocciarmi|assillarmi|tormentarmi|mandarmi|inviarmi|spiarmi|seguirmi)(?: \w+){{0,2}} piu
            |(?:non|nn) (?:mandarmi|inviarmi) piu(?: \w+)?|(?:non|nn) mi (?:rompere|stressare|scocciare|mandare
            |seguire)(?: \w+){{0,2}} piu|(?:non|nn) (?:continuare|stare) (?:a )?(?:scrivermi|chiamarmi|cercarmi|mandarmi)
            |(?:non|nn) (?:saremo|siamo) (?:nemmeno|neanche) amici|(?:non|nn) (?:desidero|voglio|intendo) (?:\w+ ){{0,3}}(?:contatti
            |messaggi|tue notizie)(?: \w+)?
            (?:smetter\w+|smett\w+|piantar\w+|finir\w+) (?:subito )?di {_WRITE_ME}|(?:ho|devo|sto|ho gia) (?:bloccato|bloccando|bloccare
            |eliminato) (?:il|i|tutti i) tuo\w? (?:numer\w|social|profil\w|contatt\w|account)|ho bloccato (?:il tuo|i tuoi|tutti i tuoi
            |te)(?: \w+)?|(?:non|nn) (?:ti )?voglio (?:piu )?(?:incontrarti|incrociarti|rivederti|vederti|sentirti)(?: (?:mai )?piu
            | mai)
            (?:non|nn) voglio (?:piu )?che (?:tu )?(?:mi (?:\w+)|venga|torni|insista|continui)(?= (?:piu|capisc\w+|mai|e|lo|ok|basta
            |per favore)|$)|(?:non|nn) voglio (?:piu )?(?:i tuoi messaggi|le tue (?:scuse|chiamate|spiegazioni)|i tuoi fiori)
            |se (?:\w+ ){{0,6}}(?:ti denuncio|ti querelo|chiamo i carabinieri|chiamo la polizia|faccio denuncia)
            |(?:mai piu|non) (?:ti azzardare|azzardarti|provare|permetterti)(?: \w+){{0,2}}
            {_NOT} (?:desidero|intendo|desideriamo|vorrei) (?:(?:mai )?piu )?(?:avere (?:piu )?(?:contatti|rapporti|niente)|sentirti
            |vederti|parlarti|essere contattat[oa]|ricevere)(?: (?:con te|mai piu|piu))?(?<!vorrei sentirti)(?<!vorrei vederti)
            |(?:e )?inutile che (?:mi )?(?:chiami|scrivi|cerchi|insisti|continui|chiam\w+)|inutile (?:chiamarmi|scrivermi|cercarmi
            |insistere)
            (?:smettila|smetti|basta|piantala) (?:di )?(?:seguirmi|spiarmi|controllarmi|venire|presentarti|assillare)(?: \w+)?
            |(?:non|nn) (?:farti|fatti) (?:mai )?piu (?:sentire|vedere|viv[oa])|(?:non|nn) (?:venire|passare|tornare|presentarti
            |avvicinarti) (?:mai )?piu(?= |$)(?! (?:tardi|presto))(?: (?:sotto casa|da me|a casa|al|qui|a)(?: \w+)?)?
            (?:rispetta|accetta|capisci|mettiti in testa) (?:il fatto )?che (?:io )?non (?:ti )?voglio (?:piu |mai )*(?:vederti|sentirti
            |parlarti|contatti|niente|saperne)|ti voglio (?:fuori|lontan[oa]) da(?:lla mia vita| me)
            |(?:e )?l ultima volta che ti (?:scrivo|rispondo|parlo)|toglimi dalla tua vita|cancellami|a mai piu|mai piu(?=$)
            |levati (?:di torno|dai piedi|dalle palle)|fuori dalla mia vita
            {_NOT} (?:provare a |permetterti di |azzardarti a |osare )?(?:piu )?(?:{_WRITE_ME}|mi (?:devi )?{_TO_WRITE}
            |farti (?:sentire|vedere|vivo|viva)|farmi (?:chiamare|scrivere)|venire sotto casa(?: mia)?|venire a cercarmi|presentarti
            |avvicinarti|mi (?:scriv(?:a|ete)|chiam(?:i|ate)|cerc(?:hi|ate)|contatt(?:i|ate))) (?:a |da |su |qui |sotto casa |
            per )?{_EVER}
            {_NOT} (?:mi )?(?:cercarmi|contattarmi|cercare|contattare)(?= (?:per favore|ti prego|ok|grazie|capito)|$)
            |{_NOT} (?:scrivermi|chiamarmi|mi (?:scrivere|chiamare))(?= (?:per favore|ti prego|capito)$|$)
            |mai piu (?:scrivermi|chiamarmi|cercarmi)
            {_NOT} (?:devi |dovete |voglio che |mi )(?:piu )?(?:(?:tu )?mi (?:scriva|chiami|cerchi|contatti)|{_WRITE_ME}
            |mi {_TO_WRITE})(?: (?:mai )?piu)?
            {_NOT} (?:provare|azzardarti|permetterti|osare|tentare)(?: nemmeno)?(?: piu)? (?:a |di )?(?:{_WRITE_ME}|avvicinarti|venire)
            (?:smettila|smetti|smettetela|basta|piantala|finiscila|devi smettere|deve smettere)(?: (?:subito|per favore
            |ti prego))? (?:di |con |con i |con le )?(?:{_WRITE_ME}|mandarmi|messaggi|chiamate|tempestarmi|starmi addosso)(?: \w+)?
            (?:prego|chiedo|voglio|preferisco|preferirei|pregherei|imploro|invito|gradirei|detto) (?:di |che (?:tu |
            lei )?)(?:{_NOT} )(?:{_WRITE_ME}|mi (?:scriva|chiami|cerchi|contatti|scrivi)|farti (?:piu )?sentire)(?: (?:mai )?piu)?
            {_NOT} (?:ti )?voglio (?:(?:mai )?piu )?(?:sentirti|sentire|vederti|vedere|parlarti|parlare con te|leggerti
            |avere (?:piu )?(?:niente |nulla )?(?:a che fare|contatti|rapporti|notizie|a che vedere)(?: con te)?
            |saperne (?:piu )?(?:niente |nulla )?di te|sapere (?:piu )?(?:niente|nulla) di te|contatti|niente da te
            |ricevere)(?: (?:mai )?piu)?(?: niente)?(?: di te
            | con te)?{_NO_WISH}
            {_NOT} (?:voglio (?:parlarti|vederti|sentirti)|voglio parlare con te)(?= (?:mai|basta|ne |lasciami|ti blocco)|$)
            |{_NOT} ti voglio piu (?:sentire|vedere)|nessun (?:tipo di )?contatto|zero contatti|niente (?:piu )?contatti
            |(?:interrompo|chiudo|tronco|taglio) (?:tutti i|ogni) (?:contatti|rapporti|contatto)
            (?:ti (?:blocco|bloccho|ho (?:gia )?bloccat[oa]|sto bloccando|blocchero|devo bloccare|ho dovuto bloccare
            |ho (?:eliminat[oa]|cancellat[oa]|tolt[oa]) da)|sei bloccat[oa]|ho dovuto bloccarti|bloccarti)(?: (?:ovunque|dappertutto
            |su tutto|da tutto|da tutte))?(?= |$)
            (?:lasciami|lasciaci|mi lasci|lasciatemi|devi lasciarmi)(?: (?:una buona volta|per favore))? (?:in pace|stare|perdere
            |tranquill[oa]|vivere(?: la mia vita)?|andare avanti)(?= |$)(?<!mi lasci perdere)(?<!mi lasci stare)
            (?:dimenticami|dimenticati|scordati|scordami|dimentica|scorda)(?: per sempre)? (?:(?:di|che|pure) )?(?:{_ME}|esisto
            |io esista|la mia esistenza|il mio numero)|dimenticami|scordami
            |(?:fai|fate|faccia) (?:finta|conto) (?:che (?:io )?)?(?:{_NOT} (?:esista|esisto|ci conosciamo|sia mai esistit[oa])
            |(?:sono|sia) mort[oa])|per te (?:io )?(?:sono mort[oa]|non esisto)
            (?:cancella|elimina|butta|perdi|togli)(?: (?:subito|pure))? il mio (?:numero|contatto|cell)
            (?:ho cambiato|cambio|cambiero|sto cambiando) (?:il |il mio )?(?:numero|cellulare|sim|telefono)(?! (?:questo|ecco|segna
            |salva|e questo))
            se (?:\w+ ){{0,3}}(?:scriv|chiam|cerc|contatt|continu|insist|riprov|avvicin|presenti|fai vivo|torni|vieni|mand|riscriv
            |richiam)\w*(?: \w+){{0,7}} (?:(?:i|la|dai|alla|dall) )?(?:carabinieri|polizia|questura|denunci\w*|querel\w*|avvocato|112
            |113)
            (?:chiamo|chiamero|vado|andro) (?:i |la |dai |alla )(?:carabinieri|polizia) se (?:\w+ ){{0,3}}(?:scriv|chiam|cerc|contatt
            |continu|insist|riprov|avvicin|presenti|torni|vieni|mand|riscriv|richiam)\w*
            ti (?:denuncio|denuncero|querelo)|(?:ti |vado a |ho )?(?:denunciarti|sporgere denuncia|sporto denuncia|fatto denuncia
            |denunciato)(?= per stalking| contro di te| se|$)|ordine (?:restrittivo|di protezione|di allontanamento)
            |divieto di avvicinamento|ammonimento
            {_NOT} (?:ti |le )?(?:rispondero|risponderò|scrivero|rispondo|rispondero) (?:mai )?piu|{_NOT} (?:ho
            |abbiamo) (?:piu )?(?:niente|nulla) (?:altro )?da (?:dirti|dirci)|{_NOT} aspettarti (?:piu )?risposte
            (?:sparisci|esci|vattene|scompari|stammi|stai|sta|stati|stacci|girami|allontanati|vai)(?: (?:subito|per sempre
            |alla))? (?:dalla mia vita|dalla nostra vita|(?:lontano|lontana|alla larga|al largo)(?= da (?:me|noi)| e
            |$)(?: da (?:me|noi))?|da me)|sparisci(?= per| una| e | non|$)
            ultimo (?:messaggio|sms)(?: che ti (?:mando|scrivo))?(?= (?:non|che|addio|poi|e poi))(?: non rispondere)?
            |non (?:mi )?rispondere (?:mai )?piu|(?:non|nn) voglio che (?:tu )?mi (?:scriva|chiami|cerchi|contatti)
            (?:non|nn) (?:sentiamoci|vediamoci|ci sentiamo|dobbiamo (?:sentirci|vederci)|dobbiamo piu (?:sentirci|vederci)) (?:mai )?piu
            |(?:meglio|preferisco|voglio) non (?:sentirci|vederci|sentirti) (?:mai )?piu
            """
        ),
        Cue.SPACE: rows(
            rf"""
            (?:smettiamo|smettere|evitiamo) di (?:sentirci|vederci|scriverci|parlarci) (?:per )?(?:un|una|qualche|alcun\w*|due|tre) \w+
            |non sentiamoci (?:per )?(?:un|una|qualche) \w+
            (?:voglio|bisogno di|vorrei|preferisco|devo) (?:stare|restare|rimanere) (?:tranquill[oa]|in pace|in silenzio|sol[oa]
            |serena) (?:per )?(?:un|una|qualche|alcun\w*) \w+|(?:bisogno di|devo|voglio|vorrei) (?:allontanarmi|isolarmi|distaccarmi
            |staccarmi|staccare)(?: (?:un|per|da)(?: \w+)?)?
            (?:mi (?:prendo|prendero|sto prendendo)|prendiamoci|abbiamo bisogno di|avrei bisogno di|ci serve
            |ci servono) (?:(?:un|una|po|di|del|qualche|due|tre|piu) )*(?:tempo|spazio|distanza|pausa|settiman\w|mes[ei]|giorn[oi]
            |aria)(?= (?:per (?:me|pensare|noi|riflettere)|da sol[oa]|ognuno|lontan\w+|separati|per favore)|$)
            (?:lasciami|fammi) (?:respirare|pensare|riflettere|un po di respiro)|non sono pront[oa] (?:a|per) (?:parlar\w*|veder\w*
            |sentir\w*)|stare (?:un po |un periodo |qualche giorno )?(?:nel mio|sulle mie|per i fatti miei)
            |devo (?:pensare|riflettere) (?:da sol[oa]|a noi|a me)|mi serve (?:un po di )?(?:tranquillita|solitudine|staccare)
            (?:bisogno (?:di|dei|del)|mi (?:serve|servono|servirebbe)|voglio|vorrei|dammi|lasciami|prendermi|mi prendo|concedimi
            |chiedo) {_SPELL}(?:tempo (?:da sol[oa]|per (?:me|pensare|capire|riflettere|stare|elaborare|schiarirmi|decidere))|tempo$
            |tempo(?= per favore| ti prego| non so| io| ti (?:scrivo|cerco))|spazio(?! (?:in|sul|nel|nella|per (?:la|il|le|i)|libero)\b)
            |spazi(?= |$)|distanza|aria(?! condizionata)|respiro|respirare|solitudine)(?= |$)
            (?:dammi|lasciami|mi prendo|prendiamoci|concedimi|mi servono|mi serve|ho bisogno di) (?:solo )?(?:qualche|un paio di
            |un po di|alcuni|alcune|un|una|due|tre) (?:giorn[oi]|settiman[ae]|mes[ei]|giorni)(?= |$)(?! (?:per (?:finire|consegnare
            |pagare|il|la)|di (?:ferie|vacanza))\b)
            (?:bisogno di|voglio|vorrei|preferisco|preferirei|devo|ho voglia di) (?:stare|restare|rimanere|starmene
            |passare) (?:(?:un|una|po|di|qualche|mese|mesi|giorno|giorni|settimana|settimane|tempo|due|tre|per) )*(?:sol[oa](?= |
            $)(?! (?:con te|un minuto|a casa)\b)|da sol[oa]|per conto mio|per i fatti miei|lontan[oa]|tranquill[oa]
            |senza (?:sentir\w*|veder\w*|contatti|di te))
            (?:prendiamoci|prenderci|facciamo|serve|prendere|prendo|bisogno di) (?:una |un po di )?(?:pausa(?= (?:di riflessione|da|noi
            |per|dalla)|$)|le distanze|distanza|tempo per (?:noi|riflettere))
            (?:meglio|preferisco|preferirei|vorrei|possiamo|e meglio)(?: se)? non (?:sentir\w*|veder\w*|ci sentiamo|ci vediamo
            |parlar\w*) per (?:un|una|qualche|due|tre|alcun\w*)|(?:giorni|settiman[ae]|mes[ei]|po|tempo) senza (?:sentirci|vederci
            |parlarci|contatti|sentirti)|non sentiamoci per (?:un|qualche|una|due)
            non mettermi (?:pressione|fretta|sotto pressione)|non (?:pressarmi|starmi (?:addosso|col fiato))
            |mi faccio (?:viva|vivo|sentire) io(?= quando| appena| non|$)(?: quando| appena)?|ti (?:scrivo|cerco|chiamo|scrivero
            |cerchero) io quando (?:sono|saro|me la sento|avro) (?:pront[oa]|capito)
            (?:ho bisogno di|devo|voglio) (?:respirare|staccare da (?:te|noi|tutto)|riflettere da sol[oa]|ritrovare me stess[oa]
            |ritrovarmi|pensare a me|fare chiarezza|schiarirmi le idee|allontanarmi)
            """
        ),
        Cue.FINAL: rows(
            r"""
            ti ho lasciat[oa] perche (?:\w+ ){0,4}(?:amavo|amo|provavo|provo|innamorat[oa])(?: piu)?
            (?:cosi|tra noi|questa storia|la nostra storia|il nostro rapporto) (?:non (?:si )?(?:puo|va|funziona
            |ha)) (?:piu )?(?:andare avanti|avanti|continuare|piu|futuro)|i miei sentimenti (?:per te )?(?:sono (?:cambiati|finiti)
            |non sono piu)|ho (?:preso la decisione|deciso) di (?:lasciarti|andarmene|separarmi|chiudere|chiuderla)
            |(?:voglio|vado) (?:rifarmi|farmi|avanti con) (?:una|la mia) vita senza di te
            (?:non|nn) (?:possiamo|posso|voglio|riesco|dobbiamo) (?:piu )?(?:a )?(?:stare|restare|continuare|vivere)(?: piu)? (?:insieme
            |con te|in questa (?:storia|relazione))|(?:l |il nostro |tra noi l )?amore (?:e |si e )(?:finito|spento|morto)
            |(?:non|nn) c e piu amore|ho smesso di amarti
            (?:meglio|giusto|ora)(?: per tutti e due| per entrambi)? (?:di |che (?:ci )?|se (?:ci )?)?(?:lasciarci|lasciamo|separarci
            |separiamo|chiuderla|la chiudiamo|finirla|chiudere la nostra|lasciarsi)(?= |$)|ognuno per (?:la sua strada|la propria)
            |(?:non|nn) voglio (?:piu )?(?:stare|vivere|continuare) (?:piu )?(?:con te|insieme|questa storia)
            |(?:non|nn) (?:sei|sono) piu (?:il mio|la mia|il tuo|la tua) (?:ragazz[oa]|fidanzat[oa])|rompo con te|chiudo con te
            |abbiamo chiuso davvero|la finiamo qui
            (?:(?<!estate )(?<!festa )(?<!scuola )(?<!cena )(?<!birra )(?<!partita )(?<!vacanza )e finita|e tutto finito
            |tra (?:noi|me e te) (?:e |e tutto )?(?:finita|chiuso|finito)|abbiamo chiuso|ho chiuso|con te ho chiuso|chiudiamola
            |chiudiamola qui|finiamola qui)(?= non torno| non c| tra noi| per sempre| davvero| con te| mi dispiace| basta| accettalo
            | e basta| qui| sul serio| non ti|$)(?: tra noi| con te)?
            (?:la nostra (?:storia|relazione)|il nostro (?:matrimonio|rapporto)) (?:e |ormai )*(?:finit[oa]|chius[oa]|mort[oa]
            |al capolinea|arrivat[oa])|tra (?:noi|me e te) (?:ormai )?(?:e (?:tutto )?(?:finit[oa]|chius[oa])
            |non c e piu (?:niente|nulla)|non puo (?:funzionare|andare avanti)|non funziona)
            (?:non|nn) (?:ti amo|sono innamorat[oa] di te|provo (?:niente|nulla) per te|siamo|sono|provo|sento
            |stiamo) (?:piu )(?:innamorat[oa]|insieme|una coppia|niente|nulla|le stesse cose|quello che provavo)(?: (?:di|per) te)?
            |non ti (?:amo|voglio bene) piu|(?:non|nn) ti amo(?= |$)|non (?:provo|sento) (?:piu )?(?:niente|nulla) per te
            |ho smesso di amarti|l amore e finito
            (?:^|(?<=io )|(?<=e )|(?<=basta )|(?<=vado )|(?<=casa )|(?<=dispiace )|(?<=scusa )|(?<=piu )
            |(?<=addio ))ti lascio(?= (?:per sempre|davvero|non ti|mi dispiace|perche|non torno|sul serio|basta|e finita|ho conosciuto
            |per un)|$)|ti sto lasciando|(?:voglio|devo|ho deciso di|vorrei|preferisco|sto per) (?:lasciarti|lasciarci|separarmi
            |divorziare|chiuderla|chiudere (?:con te|questa storia|la nostra)|rompere con te|troncare(?: con te)?
            |interrompere (?:questa|la nostra))
            (?:voglio|chiedo|ho chiesto|chiedero) (?:il divorzio|la separazione)|(?:e meglio (?:se|che)|dobbiamo|dovremmo
            |qui) (?:ci )?(?:lasciarci|separarci|lasciamo|separiamo|lasciarsi|chiuderla|chiudere qui)|ci (?:lasciamo
            |separiamo)(?= (?:qui|basta|per sempre|e basta)|$)|me ne vado (?:di casa|per sempre|e non torno)
            (?:non|nn) (?:torneremo|torniamo|torno|tornero|voglio tornare) (?:mai |piu |di nuovo )*(?:insieme|con te|indietro
            |sui miei passi)|non siamo piu (?:niente|una coppia|fidanzati)|non c e (?:piu )?(?:futuro per noi|ritorno|nessun noi|un noi)
            """
        ),
        Cue.THREAT: rows(
            r"""
            ti (?:rompo|spezzo|spacco|stacco|taglio|faccio saltare) (?:le|la|i|il|tutte le) (?:gambe|ossa|denti|testa|braccia|collo|muso
            |ginocchia|faccia)
            so (?:bene )?(?:che strada (?:fai|prendi)|dove passi|per dove passi|a che ora (?:esci|torni|finisci|rientri))
            |ti (?:faccio passare|rendo) (?:la voglia|un inferno)|(?:non|nn) (?:mi scappi|puoi (?:scappare|nasconderti))(?: da me)?
            |ti (?:tengo d occhio|sto controllando|sorveglio)
            ti ricorderai di me|(?:mand|invi|mostr|pubblic|diffond|gir|post)\w* (?:\w+ )?(?:le tue|i tuoi|le nostre) (?:foto|video
            |nudi) (?:a(?:l|i|lla|lle)?|in|su|online)(?! stampare)(?: \w+)?
            se ti (?:vedo|becco|trovo|incontro|rivedo) (?:ancora )?con (?:un altro|lui|quello|qualcuno|lei|altri)
            |(?:ti|vi) (?:sfondo|apro in due|spezzo|picchio|prendo a (?:pugni|calci|botte)|faccio male|stermino)(?= |$)
            |(?:farai|fai) una brutta fine|finirai (?:male|all ospedale|sotto terra)|giuro che ti (?:ammazzo|rovino|uccido)
            (?:ti (?:ammazzo|uccido|uccidero|ammazzero|faccio (?:vedere io|fuori|a pezzi|del male|pentire)
            |spacco (?:la faccia|la testa|tutto|le gambe|le ossa|il culo)|rompo (?:la faccia|le ossa|le gambe|il culo)|distruggo
            |distruggero|massacro|meno|rovino(?: la vita)?|rovinero|gonfio di botte|riempio di botte|brucio
            |trovo (?:ovunque|dovunque|dove|comunque)|trovero(?: ovunque| dovunque)?|sparo|taglio la gola|sfregio)|vi ammazzo
            |te la faccio pagare|te la faro pagare|me la paghi|me la pagherai|la pagherai(?: cara)?|me le paghi tutte)(?= |$)
            (?:te ne|ti|vi|ve ne) (?:pentirai|pentirete)(?: (?:amaramente|di))?|(?:rovinarti|distruggerti|renderti|rovino|rovinero
            |distruggero|distruggo) (?:la vita|la reputazione|la tua vita|un inferno)|ti (?:rendo|rendero|faro) la vita (?:un inferno
            |impossibile)|vedrai (?:cosa ti succede|di cosa sono capace|chi sono)
            so (?:bene |benissimo |esattamente )?(?:dove (?:abiti|lavori|vivi|parcheggi|dormi|trovarti|stai di casa
            |(?:abita|lavora|vive|va a scuola|abitano|vivono) (?:la |il |i |tua |tuo |tuoi |lui |lei )*\w+
            |(?:tua|tuo|i tuoi|la tua) \w+ (?:abita|lavora|vive|abitano))|a che ora (?:esci|torni|stacchi))(?= |$)
            (?:pubblico|pubblichero|diffondo|diffondero|posto|postero|faccio girare|pubblicare|diffondere) (?:tutte |in giro |online |
            a tutti )*(?:le tue|le nostre|i tuoi|i nostri|il tuo|quelle tue|tutte le tue) (?:foto|video|nudi|chat|foto intime)
            |(?:pubblico|pubblichero|diffondo|diffondero) (?:tutte )?(?:le|quelle|i|quei) (?:foto|video)|(?:foto|video) (?:le vedranno
            |li vedranno|finiscono|finiranno) (?:tutti|online|su)
            se non (?:sei|sarai|stai|torni)(?: \w+)? (?:mi[ao]|con me) non (?:sarai|sei|starai|stai) (?:di|con) nessun\w*(?: altro)?
            |o (?:sei )?mi[ao] o di nessun\w*
            non finisce (?:qui|cosi)|(?:guardati|copriti) le spalle|stai attent[oa] (?:a te|quando esci|a chi)
            |i (?:bambini|figli|tuoi figli) non li (?:vedi|vedrai|rivedi|rivedrai) (?:mai )?piu|non (?:vedrai
            |rivedrai) (?:mai )?piu (?:i (?:bambini|tuoi figli|figli)|tu[oa] figli[oa])
            """
        ),
        Cue.SELF_HARM: rows(
            rf"""
            senza (?:di )?me (?:\w+ ){{0,3}}(?:meglio|felici|tranquill\w+|sereni|bene)(?= |$)|voglio morire (?:una volta per tutte
            |davvero|stanotte|adesso|subito)
            (?:non|nn) (?:voglio|posso|riesco|sopporto|ce la faccio)(?: piu)? (?:\w+ ){{0,3}}(?:in questo mondo|su questa terra
            |in questa vita)|(?:voglio|vorrei|spero) (?:solo )?che (?:\w+ ){{0,1}}(?:finisca|finisse|smetta) tutto
            |che tutto (?:questo )?(?:finisca|finisse)(?: per sempre)?|(?:voglio|vorrei|voglia|desidero)(?: \w+){{0,2}} (?:morire
            |ammazzarmi|uccidermi|suicidarmi)(?= |$)(?<!non morire)(?! (?:di|dal|dalla|da)\b)
            (?:ponte|tetto|balcone|cornicione|binario|binari|banchina|finestra|scogliera|terrazzo|parapetto)(?: \w+){{0,4}} (?:guardo
            |guardando|fisso|penso a)(?: \w+){{0,1}} (?:i binari|binari|il vuoto|vuoto|giu|sotto|l acqua|acqua|treni|i treni
            |treni passare|saltare|buttarmi)|(?:non|nn) servo a (?:niente|nessuno)|sono (?:solo )?un peso per (?:tutti|te|voi
            |la mia famiglia|i miei|gli altri)|la mia vita e (?:finita|rovinata)(?= |$)
            (?:meglio|tranquill\w|felici|felice|facile|sollevat\w|bene) se (?:io )?(?:non (?:ci fossi|esistessi|ci sono|fossi \w+)
            |moriss\w|muoio|spariss\w|fossi mort[oa])(?: piu)?
            |(?:non|nn) (?:posso|voglio|riesco|ce la faccio)(?: piu)?(?: a)? (?:continuare a )?vivere(?: piu)? cosi
            |voglio (?:andarmene|andare via) per sempre
            (?:ho )?(?:preparato|comprato|tirato fuori|messo in fila) (?:gia )?(?:le|la|una|tutte le) (?:pastiglie|pillole|corda
            |pasticche|compresse)(?= |$)(?! (?:di|del|della|per)\b)|(?:la )?mia vita (?:ormai )?(?:non vale|vale) (?:piu )?(?:niente
            |nulla|zero)|se (?:muoio|mi ammazzo|mi uccido|mi succede qualcosa) (?:e|sara) colpa tua
            (?:preferirei|preferisco|meglio|vorrei) (?:essere )?mort[oa](?= |$)(?! di\b)|(?:ho (?:gia )?(?:salutato|detto addio a)
            |detto addio (?:a|ai|alla)|dire addio (?:a|ai|alla)) (?:i |ai |tutti|tutti quanti|la |mia |mio |miei |le |alla )*(?:bambin\w
            |figl\w|tutti|famiglia|madre|mamma|piccol\w|mondo|vita)(?! (?:prima di|a scuola|e (?:adesso|ora) (?:arrivo|vengo)))
            (?:penso|pensare|pensato|pensando|pensieri|idee) (?:al |di |a )?(?:suicid\w+|ammazzarmi|uccidermi|farla finita|togliermi)
            |(?:non m(?:i )?importa|me ne frego|mi e indifferente)(?: piu)? (?:se|di) (?:vivere|morire|vivo|muoio)
            |voglio (?:dormire|riposare|andarmene) (?:per sempre|da questo mondo)|(?:stanotte|stasera|oggi) (?:finisce
            |e finito) tutto(?= |$)|(?:la morte|morire) (?:e|sarebbe) (?:l unica|la sola|la cosa migliore|meglio)
            |unica (?:soluzione|via|uscita)(?: \w+)? (?:e|resta) (?:morire|la morte|farla finita|sparire)
            ho (?:gia |qui )?(?:la|il|una|un|le|in mano) (?:in mano )?(?:corda|coltello|pistola|lametta|pastiglie|pillole
            |lama) (?:in mano|pront\w+|davanti|qui|accanto)|(?:non|nn) (?:ho|vedo|trovo) (?:piu )?(?:motivi?|ragion[ei]|forze?|la forza
            |voglia) (?:per|di) (?:continuare(?= |$)(?! (?:con|insieme|a (?:lavorare|studiare)))|andare avanti|vivere|alzarmi
            |restare)(?= |$)|(?:non|nn) arrivo a domani|vorrei (?:solo )?che (?:finisse tutto|tutto finisse)(?= |$)
            (?:voglio|vorrei|volevo|voglia di|penso (?:a|di)|penso al|pensato di|provato a|pensando di|meglio|preferirei|preferisco
            |deciso di|sto per|stavo per|intenzione di|desidero|devo) (?:solo |anche |soltanto )?(?:morire|uccidermi|ammazzarmi
            |farla finita|suicidarmi|suicidio|sparire (?:per sempre|da questo mondo|dalla faccia)|scomparire per sempre|essere mort[oa]
            |togliermi (?:la vita|di mezzo)|impiccarmi|smettere di (?:vivere|esistere|soffrire per sempre)
            |non (?:esistere|esserci piu|svegliarmi(?: mai)? piu|essere mai nat[oa])|buttarmi (?:giu|di sotto|sotto|dal|dalla|nel)
            |lanciarmi (?:dal|dalla|nel|sotto)|tagliarmi le vene|non essere (?:mai )?nat[oa]|addormentarmi e non)(?= |
            $)(?! (?:di|dal|dalla|dal)\b(?! (?:sotto|ponte|balcone|tetto)))
            (?:non|nn) (?:voglio|posso|riesco|ho|merito|sopporto|reggo|ce la faccio|c e|vedo) (?:piu |nessun |nessuna |alcun )*(?:a |
            di |la forza di |voglia di |motivo di |motivo per |motivi per |ragione di |ragioni per |il coraggio di |senso )*(?:vivere
            |svegliarmi|esserci|esistere|continuare a vivere|stare al mondo|questa vita|la vita|essere viv[oa])(?! (?:con|qui|insieme|in
            |presto|senza (?!(?:di )?te\b)|alle|cosi con)\b)(?: piu)?
            (?:mi (?:ammazzo|uccido|impicco|suicido|tolgo la vita|ammazzero|uccidero|impicchero|tagli[oa] le vene|sparo)(?= |
            $)(?! (?:di|a|per|con|dal|dalle)\b)|mi (?:butto|lancio|getto) (?:di sotto|giu|sotto (?:un|il|al|a) (?:treno|metro|camion
            |macchina)\w*|sotto un treno|dal|dalla|nel vuoto|nel fiume|sui binari)(?= |$)|la faccio finita|farla finita
            |togliermi la vita|facciamola finita con la vita|uccidermi|suicidarmi|mi tolgo di mezzo)
            (?:stanc[oa]|stuf[oa]|stufa|esaust[oa]|sfinit[oa]|stremat[oa]) (?:ormai )?(?:di|della|di questa) (?:vivere|vita|esistere
            |questa vita|stare al mondo|essere viv[oa])(?! (?:con|qui|in|di|a)\b)
            (?:meglio|piu felici|piu felice|piu tranquill\w+|piu facile|piu leggeri) (?:\w+ )?senza (?:di )?{_ME}
            |meglio (?:se|che) (?:io )?(?:non (?:ci fossi|esistessi|fossi (?:mai )?nat[oa])|fossi mort[oa]|morissi|muoio|sparissi)
            |meglio mort[oa](?= |$)|il mondo (?:\w+ )?(?:sarebbe|starebbe|stara|sara|andrebbe)(?: un posto)? (?:molto |
            sicuramente )?(?:meglio|migliore|avanti) senza (?:di )?me
            (?:ho (?:gia )?(?:scritto|lasciato|preparato)|sto scrivendo|lascio|vi lascio) (?:gia )?(?:una |le |delle |dei |
            un )?(?:letter[ae]|bigliett[oi]) {_CHILDREN}|(?:letter[ae]|bigliett[oi]) (?:d |di )addio
            (?:sono|sto|salit[oa]|seduto|seduta|eccomi)(?: qui| gia| da sol[oa])? (?:sul|sulla|sui|sul bordo|in cima|al bordo|sopra
            |sul ciglio)(?: del| della| al| alla| di| dei)? ?(?:ponte|tetto|cornicione|binari|balcone|viadotto|parapetto|davanzale
            |banchina|terrazzo|scogliera|binario|cavalcavia|palazzo)(?: \w+)?(?= (?:e )?(?:(?:adesso|ora) )?(?:non (?:so|ce la|voglio
            |riesco)|scusa\w*|perdona\w*|addio|mi butto|voglio|sto per|guardo (?:giu|sotto|il vuoto)|adesso salto|salto|ho deciso
            |non ce))
            (?:sono|sto)(?: qui| gia)? (?:sul|sulla|in piedi sul|sul bordo del) ?(?:ponte|tetto|cornicione|parapetto|viadotto
            |cavalcavia)$
            (?:ho contato|conto|sto contando|ho messo da parte|sto mettendo da parte|contando|accumulando|ho raccolto) (?:tutte )?(?:le
            |mie|le mie|delle|i|i miei) (?:pastiglie|pillole|pasticche|compresse|medicine|gocce|sonniferi|farmaci)
            |(?:ho (?:preso|ingoiato|buttato giu|mandato giu)|prendo|ingoio|prendero) (?:tutte|tutta|tutto|tutti|un sacco di|trenta
            |venti|\d\d|un intera|intera)(?: (?:le|la|il|i|mie|miei))* ?(?:pastiglie|pillole|pasticche|compresse|scatola|flacone
            |sonniferi|medicine|farmaci|blister|boccetta)
            (?:ho smesso|smetto|smettero|sto smettendo) (?:di (?:fare|prendere|farmi) |con |con l )?(?:l |la |il |di )?(?:mia )?insulina
            |(?:non|nn) (?:mi )?(?:faccio|prendo|sto facendo|sto prendendo) piu (?:l )?insulina|senza (?:fare|farmi) (?:l )?insulina
            addio (?:per sempre|a tutti|mondo)(?! (?:non cercarmi|non scrivermi|ti blocco|ti ho bloccat\w))
            |quando (?:leggerai|leggerete|leggi|vedrai) (?:questo|queste|questa|sto)(?: \w+)? (?:io )?(?:non (?:ci )?saro
            |saro (?:gia )?mort\w|me ne saro)(?: \w+)?|(?:non|nn) (?:ci saro|saro) piu (?:qui|per voi|in questo mondo|domani)(?= |$)
            |(?:bacia|abbraccia|prenditi cura|abbi cura)(?: (?:tu|bene))? (?:dei|di|delle|i|le|per me|da parte mia
            |tanto) ?(?:i )?(?:bambin\w|figl\w|piccol\w|nostri figli|miei figli)(?: (?:per me|da parte mia|quando))
            |(?:non|nn) mi (?:rivedrai|rivedrete|vedrete) (?:mai )?piu
            mi (?:sono|sto) (?:di nuovo |ancora )?(?:tagliat[oa]|tagliando|fatt[oa] (?:del )?male|autolesionat[oa])(?= (?:di nuovo
            |ancora|le braccia|i polsi|le vene|le gambe|apposta|un altra volta))(?: (?:di nuovo|ancora|le braccia|i polsi
            |le vene))?(?! (?:con il|col|i capelli|il dito|cucinando)\b)|(?:ho ripreso|ricominciato|tornat[oa]) a (?:tagliarmi
            |farmi del male|farmi male)|tagliarmi (?:le vene|i polsi|di nuovo)|(?:farmi|mi faccio|mi faro) (?:del male
            |qualcosa(?= se|$))
            (?:vorrei|magari|quanto vorrei|avrei preferito|preferivo)(?: (?:solo|quasi))? (?:non (?:essere|esser) (?:mai )?nat[oa]
            |non esistere|non svegliarmi|essere mort[oa]|morissi|non nascere)|(?:non|nn) (?:dovevo|sarei dovut[oa]
            |dovrei) (?:mai )?(?:nascere|essere nat[oa]|esistere)|non fossi mai nat[oa]
            (?:addormentarmi|dormire|andare a letto|chiudere gli occhi) e (?:non )(?:svegliarmi|riaprirli
            |risvegliarmi)(?: mai)? ?(?:piu)?|(?:non|nn) (?:svegliarmi|risvegliarmi) (?:mai )?piu|spero di non svegliarmi(?: domani
            | piu)?
            (?:non|nn) (?:vedo|c e|trovo|ho) (?:piu |nessuna |altra |alcuna |una )*(?:via d uscita|via di uscita|vie d uscita
            |via di scampo|uscita|altra soluzione)|(?:la|mia|questa|la mia) vita (?:ormai )?(?:non|nn) ha (?:piu )?(?:alcun |
            nessun )?(?:senso|valore)|(?:niente|nulla|vivere) (?:ha|non ha) (?:piu )?senso(?= senza| ormai|$)
            |vivere non ha (?:piu )?senso|a che serve vivere|(?:non|nn) (?:vale|ha) (?:piu )?(?:la pena|senso) (?:di )?(?:vivere
            |continuare a vivere)
            (?:a nessuno (?:mancher\w+|manco|importa(?:rebbe)? (?:se|di me se) (?:muoio|vivo|sparisco))|(?:non|nn) mancher\w+ a nessuno
            |nessuno (?:si )?(?:accorgerebbe|accorgera|piangerebbe|sentirebbe la mia mancanza|piangera)(?= |$))
            senza (?:di )?te (?:io )?(?:non voglio (?:piu )?(?:vivere|andare avanti)|non ha senso vivere|mi (?:ammazzo|uccido))
            |se (?:te ne vai|mi lasci|non torni|non rispondi|vai via)(?: \w+){{0,2}} (?:mi (?:ammazzo|uccido|butto|impicco|taglio)|muoio
            |la faccio finita)
            """
        ),
    },
    denied=r"(?:non|mai|(?:dice|ha detto|diceva|crede) (?:che|di)(?: si)?)",
    light=r"(?<!\S)(?:dal (?:ridere|caldo|freddo|sonno)|dalle risate|di (?:fame|sonno|caldo|freddo|lavoro))(?!\S)",
    after={
        Cue.NO_CONTACT: joined(
            r"""
            (?:per )?(?:oggi|stasera|stanotte)\b
            |,? ?ti (?:richiamo|chiamo|scrivo) (?:io )?(?:dopo|piu tardi|domani)\b
            """
        ),
        Cue.THREAT: r"fino a\b|di (?:baci|coccole|abbracci|solletico)|a (?:mario|fifa|carte|tennis|scacchi|briscola|uno)\b",
    },
    knows=r"so\b",
    laughs=r"(?<!\S)(?:(?:ah){2,}\w*|(?:ha){3,}\w*)",
)
