"""What is said in Spanish, Portuguese, French and Italian."""

from __future__ import annotations

from leeway.cue import Cue
from leeway.cues._tongues import Tongue

SPANISH = Tongue(
    "Spanish",
    r"escrib|llam|habl|contact|busc|busq|mensaj|viviendo|bloque|\bpaz\b|saber|borra|espacio|tiempo|vernos|acab|termin|estar|quiero|enamorad|amo\b|nuestro|arrepent|enterar|vives|trabaj|mato\b|matar|fotos|morir|desaparec|vivir|suicid|vida|muert|aguanto|mejor",
    {
        Cue.NO_CONTACT: (
            r"no (?:me|nos) (?:vuelvas a )?(?:escribas|llames|hables|contactes|busques|escribir|llamar|hablar|contactar|buscar) (?:mas|nunca(?: mas)?|jamas|otra vez|de nuevo)",
            r"(?:no vuelvas a|deja de|para de|dejame de) (?:escribirme|llamarme|hablarme|contactarme|buscarme|mandarme mensajes)",
            r"no (?:me|nos) vuelvas a (?:escribir|llamar|hablar|contactar|buscar)",
            r"nunca mas me (?:escribas|llames|hables|busques)",
            r"(?:te|os) (?:voy a bloquear|bloqueo|he bloqueado|tengo bloquead[oa]|bloquee)",
            r"bloquead[oa] en todo",
            r"dejame en paz",
            r"no quiero (?:saber (?:nada )?(?:mas )?de ti|volver a (?:verte|hablarte|saber de ti)|que me (?:escribas|llames|busques|hables|contactes))",
            r"borra mi numero",
        ),
        Cue.SPACE: (
            r"(?:necesito|quiero|dame|pido) (?:(?:un poco de|algo de|mas) )?(?:espacio(?! (?:en|para la)\b)|(?:un )?tiempo (?:para (?:mi|pensar)|a solas|sol[oa]))",
            r"(?:unos dias|unas semanas|un tiempo) sin (?:hablar|vernos|escribirnos)",
        ),
        Cue.FINAL: (
            r"(?:se acabo|hemos terminado|esto se termino|terminamos)(?: (?:ya|para siempre|lo nuestro|entre nosotros))?(?= ya no| todo|$| para| lo nuestro| entre| no )",
            r"ya no (?:quiero estar|te quiero|estoy enamorad[oa]|te amo)(?: contigo| de ti)?",
            r"lo nuestro (?:se acabo|ha terminado|termino)",
        ),
        Cue.THREAT: (
            r"te vas? a (?:arrepentir|enterar)",
            r"se donde (?:vives|trabajas)",
            r"(?:te|os) (?:voy a matar|mato)(?= |$)",
            r"(?:voy a publicar|publicare|subire) tus fotos",
        ),
        Cue.SELF_HARM: (
            r"(?:me )?quiero (?:morir(?:me)?|matarme|suicidar(?:me)?|desaparecer de este mundo)",
            r"no quiero (?:vivir|seguir viviendo|seguir aqui|despertar(?:me)? mas)",
            r"me (?:voy a (?:matar|suicidar|quitar la vida)|mato(?= |$)(?! (?:de|a)\b))",
            r"(?:quitarme la vida|acabar con mi vida|acabar con todo)",
            r"mejor (?:muert[oa]|sin mi)(?= |$)",
            r"ya no (?:aguanto|puedo) (?:mas )?(?:vivir|con la vida|seguir viviendo)",
        ),
    },
    denied=r"(?:no|nunca|jamas|dijo que|dice que)",
    light=r"jaja|de (?:risa|hambre|calor|frio|sueno|verguenza)",
)


PORTUGUESE = Tongue(
    "Portuguese",
    r"mandar|procur|lig[aue]|escrev|mensag|msg|cham[ae]|contact|contato|fal[ae]|saber|bloque|\bpaz\b|apag|tempo|espa[cç]|acab|termin|amo\b|quer[oi]|matar|mato\b|arrepend|pagar|mora\b|trabalha|morrer|sumir|tirar|viver|acordar|vida",
    {
        Cue.NO_CONTACT: (
            r"n(?:ao)? me (?:procur[ae]|lig[ae]|escrev[ae]|mand[ae] (?:mensagem|msg)|cham[ae]|contact[ae]) (?:mais|nunca mais)",
            r"(?:para|pare) de (?:me (?:ligar|escrever|procurar|mandar))",
            r"nunca mais (?:me (?:ligue|liga|procure|procura|escreva|escreve)|fal[ae] comigo|quero te ver)",
            r"n(?:ao)? quero (?:mais )?(?:falar com voce|falar contigo|te ver|saber de (?:voce|ti)|contato)",
            r"(?:vou te bloquear|te bloqueei|to te bloqueando|bloqueei voce)",
            r"me deix[ae] em paz",
            r"apag(?:a|ue) (?:o )?meu numero",
        ),
        Cue.SPACE: (
            r"(?:preciso|quero) de (?:um |mais )?(?:tempo(?: (?:pra|para) (?:pensar|mim)| sozinh[oa])?|espaco)(?= |$)",
            r"me d(?:a|e) (?:um tempo|um espaco)",
        ),
        Cue.FINAL: (
            r"(?:acabou|terminamos|a gente terminou)(?= nao tem| entre| de vez| para sempre|$)",
            r"n(?:ao)? te amo mais",
            r"(?:quero terminar|estou terminando|to terminando) (?:com voce|contigo|tudo)",
        ),
        Cue.THREAT: (
            r"(?:eu )?(?:acabo com (?:voce|tua vida|sua vida)|vou te matar|te mato)(?= |$)",
            r"voce vai (?:se arrepender|me pagar)",
            r"sei onde voce (?:mora|trabalha)",
        ),
        Cue.SELF_HARM: (
            r"(?:quero|queria|vou) (?:morrer|me matar|sumir desse mundo|tirar (?:a )?minha vida)(?= |$)(?! de\b)",
            r"n(?:ao)? (?:quero|aguento) mais (?:viver|acordar)",
            r"(?:acabar com (?:a )?minha vida|tirar (?:a )?minha (?:propria )?vida)",
            r"me mato(?= |$)(?! de\b)",
        ),
    },
    denied=r"(?:nao|nunca|disse que)",
    light=r"kkk|rsrs|de (?:rir|sono|fome|calor|frio|vergonha)",
)


FRENCH = Tongue(
    "French",
    r"trouver|pendre|foutre|jeter|rappell|[eé]cri[srv]|appel|contact|parle|cherche|t[eé]l[eé]phon|arr[eê]te|cesse|veux|bloqu|laisse|fous\b|oublie|efface|besoin|quitte|fini[rs]?\b|termin|aime|tue\b|tuer|bute\b|buter|d[eé]fonc|payer|regretter|habites|travailles|balance|envie|mourir|crever|suicid|r[eé]veiller|jours",
    {
        Cue.NO_CONTACT: (
            r"(?:ne )?(?:m (?:ecris|ecrivez|appelle|appelez|contacte)|me (?:contacte|contactez|parle|cherche|rappelle|telephone)) (?:plus|plus jamais)",
            r"(?:arrete|cesse) de m (?:ecrire|appeler|envoyer|harceler|contacter)|(?:arrete|cesse) de me (?:contacter|parler|harceler)",
            r"(?:je )?(?:ne )?veux plus (?:jamais )?(?:te (?:parler|voir)|avoir (?:de tes nouvelles|affaire a toi)|entendre parler de toi|de (?:contact|messages))",
            r"(?:je )?te bloque(?= |$)|je t ai bloquee?",
            r"(?:laisse|fous) moi (?:la paix|tranquille)(?: (?:pour de bon|maintenant|stp|s il te plait))?",
            r"oublie (?:moi|mon numero)|efface mon numero",
        ),
        Cue.SPACE: (
            r"(?:j ?ai )?besoin (?:de (?:temps|recul|distance|prendre du recul|souffler|respirer|d ?espace)|d (?:espace|air|un break|une pause))",
            r"laisse moi (?:respirer|du temps|de l espace)",
        ),
        Cue.FINAL: (
            r"(?:je te quitte|c est (?:fini|termine) (?:entre nous|nous deux|pour moi|pour de bon)|c est fini(?=$| et je| je))",
            r"je (?:ne )?t aime plus",
        ),
        Cue.THREAT: (
            r"(?:je (?:vais te|te) (?:tuer|tue|buter|bute|defoncer|defonce))(?= |$)",
            r"tu vas (?:me le payer|le regretter|le payer)",
            r"je sais ou (?:tu habites|tu travailles|te trouver)",
            r"je balance (?:toutes )?tes photos",
        ),
        Cue.SELF_HARM: (
            r"(?:envie de (?:mourir|crever|me tuer|me foutre en l air|en finir)|veux (?:mourir|crever|me tuer|en finir))(?= |$)",
            r"(?:je vais|jvais|je veux) (?:me (?:tuer|suicider|foutre en l air|pendre|jeter sous)|en finir)",
            r"(?:ne )?veux plus (?:vivre|etre la|me reveiller)",
            r"je me (?:tue|suicide)(?= |$)(?! (?:a|au)\b)",
            r"mettre fin a mes jours",
        ),
    },
    denied=r"(?:pas|jamais|dit que|dit qu elle|dit qu il)",
    light=r"mdr|de (?:rire|faim|soif|froid|chaud|honte)",
)


ITALIAN = Tongue(
    "Italian",
    r"scriv|chiam|cerc|contatt|sentir|veder|parlar|smett|basta|blocc|lasciami|cancella|bisogno|mi serve|voglio|vorrei|finita|lascio|chiuso|amo\b|ammazz|uccid|vedere|pagare|paghi|abiti|lavori|morire|vivere|butto|farla|togliermi",
    {
        Cue.NO_CONTACT: (
            r"(?:non (?:mi )?(?:scrivermi|chiamarmi|cercarmi|contattarmi|scrivere|chiamare|cercare|contattare)|non voglio (?:sentirti|vederti|parlarti)) (?:mai )?piu",
            r"(?:smettila|smetti|basta) (?:di )?(?:scrivermi|chiamarmi|cercarmi|contattarmi)",
            r"non (?:ti )?voglio piu (?:sentirti|sentire|vederti|vedere|parlarti|parlare con te|avere a che fare con te)",
            r"ti (?:blocco|ho bloccat[oa])(?= |$)",
            r"lasciami (?:in pace|stare)(?= |$)",
            r"cancella il mio numero",
        ),
        Cue.SPACE: (
            r"(?:ho bisogno di|mi serve|voglio) (?:(?:un po(?: di)?|piu|del) )*(?:tempo (?:da sol[oa]|per me|per pensare)|tempo$|spazio(?! in\b)(?= |$))",
        ),
        Cue.FINAL: (
            r"(?:e finita|tra noi e finita|ti lascio|abbiamo chiuso)(?= non torno| tra noi| per sempre| davvero|$)",
            r"non ti amo piu",
        ),
        Cue.THREAT: (
            r"(?:ti ammazzo|ti uccido|ti faccio vedere io|te la faccio pagare|me la paghi)(?= |$)",
            r"so dove (?:abiti|lavori)",
        ),
        Cue.SELF_HARM: (
            r"(?:voglio|vorrei) (?:morire|uccidermi|ammazzarmi|farla finita|sparire per sempre)",
            r"non voglio piu (?:vivere|svegliarmi|esserci)",
            r"(?:mi (?:ammazzo|uccido|butto di sotto)(?= |$)(?! di\b)|la faccio finita|farla finita|togliermi la vita)",
        ),
    },
    denied=r"(?:non|mai|dice che|ha detto che)",
    light=r"ahah|dal (?:ridere|caldo|freddo|sonno)|di (?:fame|sonno|caldo|freddo|lavoro)",
)
