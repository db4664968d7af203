"""What is said in Spanish, of Spain and of the Americas."""

from __future__ import annotations

from leeway.cue import Cue
from leeway.cues._tongues import Tongue, joined, rows

_QUE = r"(?:que|q|k|ke)"
_ME = r"(?:me|m|nos)"
_WANT = r"(?:quiero|kiero|quisiera|queria|deseo)"
_WRITE = joined(
    r"""
    (?:escrib(?:as|ais|a|an)|llam(?:es|eis|e|en)|marqu(?:es|e|en)|habl(?:es|eis|e|en)|contact(?:es|eis|e|en)|bus(?:qu|k)(?:es|eis|e|en)
    |molest(?:es|eis|e|en)|(?:mand|envi)(?:es|eis|e|en)(?: (?:mas|mensajes?|msjs?|nada|audios?|cosas|flores|regalos))?
    |sigas (?:escribiendo|llamando|buscando|hablando|mandando\w*|molestando))
    """
)
_TO_WRITE = r"(?:escribir|llamar|hablar|contactar|buscar|marcar|molestar|mandar|enviar|dirigir|ver)"
_TO_WRITE_ME = joined(
    r"""
    (?:(?:escribir|llamar|hablar|contactar|buscar|marcar|molestar|acosar|perseguir|seguir|mandar|enviar|stalkear|llenar|rogar
    |insistir)(?:me|nos)|hablar conmigo|contactar conmigo|comunicarte conmigo|poner(?:te|se) en contacto)
    """
)
_EVER = r"(?:mas|nunca(?: mas)?|jamas|otra vez|de nuevo|en (?:tu|la) vida|ya)"
_MI = joined(
    r"""
    mi(?= (?:ya|por|para|y|de|que|no|te|si|como|en|me|porfa|lo|los|la|eso|esto|perdon\w*|nunca|jamas|vale|ok|tio|pesad[oa]|gracias
    |seria\w*|estaria\w*)\b|$)
    """
)
_CHILDREN = joined(
    r"""
    (?:l[oa]s|mis|nuestr[oa]s|tus|a mi|mi|mis) (?:nin[oa]s|nene|nen[oa]s|hij[oa]s?|peques?|pequen[oa]s|chic[oa]s|padres|viejos|familia
    |mama|madre)
    """
)
_SPELL = r"(?:(?:un|una|unos|unas|algo|mas|poco|pocos|pocas|mi|de|\w+) ){0,3}"
_POLICE = r"(?:policia|poli|guardia civil|comisaria|carabineros|fiscalia|juez|juzgado)"

SPANISH = Tongue(
    "Spanish",
    joined(
        r"""
        no me\b|no te\b|no nos\b|ya no\b|la\b|el\b|los\b|las\b|de\b|en\b|por\b|para\b|mi\b|ni\b|m[aá]s\b|que\b|ke\b|te\b|ti\b|vos\b
        |contigo|conmigo|voy\b|qui[eé]r|kiero|quisiera|queria|cansad|d[eé]j[aeo]|dej[eé]|escrib|llam|habl|contact|b[uú]s[cqk]|busk|marqu
        |molest|mand|envi|v[uú]elv|volv|intent|insist|bloque|olv[ií]d|borr|elimin|pierde|numero|n[uú]mero|cambi|nunca|jam[aá]s|al[eé]j
        |vete|desaparec|vida|vidas|nosotr|l[ií]bre|[uú]ltimo|cero|ning[uú]n|espacio|tiempo|necesito|nesesito|dame|d[eé]m|darnos|tomar
        |distancia|semanas|d[ií]as|presion|agobi|atosig|sol[oa]s?\b|acab|termin|nuestr|cortamos|rompe|roto|siento|enamor|pareja|separ
        |divorc|arrepent|lament|pagar|donde|d[oó]nde|fotos|mato\b|matar|m[ií]a\b|quedar|consecuencias|espalda|morir|muer|suicid|vivir
        |viviendo|despert|dorm|sin mi|sin m[ií]|hart[oa]|carta|azotea|puente|pastillas|pildoras|insulina|adi[oó]s|cuando leas|cort[eéo]
        |tirar|lanzar|saltar|exist|nacid|ahor[cq]|salida|sentido|ojal|nadie|cuid|contado|aguanto|soport|merezco|ni se te|venas|tome
        |tom[eé]|tomado|trag|olvidate|separad|volver|romper|a lo mio|entre t[uú]\b|pildoras|no merezco|atras|denuncia|tiro|superame|esto
        |vuelto|juntos|sueltame|dond|estar|desenamor|perimetral|aire|sigas|tabletas|dano|esta|tengo|como|tomo|verme|deseo|pienso|hace
        |durante|andes|darme|mejor|subida|sufrir|trate|descanso|rompimos|quien|todas|subido|pasar|queda|nacer|otra|motivo|estudias
        |reviento|poner|encontrare|esos|solucion|puedo|pagas|arruinare|vivis|publicare|juntado|juntando|razon|dejme|mori|juzgado
        |pongamos|destrozo|duermes|subire|filtro|difundo|aparec|fiscalia|cortado|ensenare|ensenyo|difundire|enseno|nenas|fuerzas|quito
        |vernos|destrozare|subo|verte|cuelgo|aparcas|ensenar|publico|ninos|ninas|laspildoras|hundo|arruino|unaspastillas|hecho|vives
        |encontrarte|compartire|sig|vive|pongo|difundir|nenos|nota|mensajes|basta|vamos|hijos|rogarnos|vien|paras|hijas|contadas
        |yatabletas|hundire|conte|semana|nudes|esperandome|amor|culpa|necesitaria|audios|muriera|bien|falte|preparad|necesitaba|trabajas
        |carabineros|necesitamos|todos|medio|poli|facil|perseguirme|siendo|todo|feli|hago|cuento|compart|trabaja|aviso|estudia|descansad
        |parale|junte|imposible|escapar|miro|sentimientos|librarte|esconderte|abogada|mirando|pares|msjs|paren|entiend|mispastillas
        |difund|filtr|filtrar|apartarme|sub|acer|publicar|seguir|ensen|desconectar|toda|viviera|guardando|cortar|contando
        """
    ),
    {
        Cue.NO_CONTACT: rows(
            rf"""
            (?:contact\w+|comunica\w+|habl\w+|entiend\w+)(?: \w+){{0,5}} (?:con|por|via|traves de|mediante) (?:mi|el|mis) abogad[oa]s?
            |tus? (?:numeros?|contacto|perfil|cuentas?|mensajes) (?:\w+ ){{0,2}}bloquead[oa]s?|(?:basta|ya) de (?:mensajes|llamadas
            |audios|buscarme)|(?:no|ni) (?:te )?(?:leo|leere|abro|abrire) (?:mas )?tus (?:mensajes|audios|msjs)(?: mas)?
            dejame (?:tranqui|quiet[oa]|ya|de joder|de una vez)(?= |$)|no me (?:jodas|rompas|hinches|fastidies|friegues|chingues|acoses
            |persigas|espies|rompas las bolas) mas|no (?:me )?(?:estes|andes|sigas|estar) (?:\w+ ){{0,1}}(?:mandando|escribiendo
            |llamando|buscando|marcando|hablando|insistiendo|molestando)(?:me)?(?: mas| mensajes)?
            (?:ya )?no (?:quiero|deseo|necesito|pienso|voy a) (?:\w+ ){{0,3}}(?:tener|mantener|seguir en
            |recibir) (?:\w+ ){{0,2}}(?:contacto|comunicacion|mensajes|noticias tuyas)(?: \w+)?|(?:ya )?no (?:tienes
            |tenes) (?:\w+ ){{0,2}}(?:que|por que) (?:escribirme|llamarme|buscarme|hablarme)|no (?:somos|seremos) ni amigos
            bloque(?:ado|ada|e|o|are|ando) (?:ya )?(?:a |en )?(?:tu|tus|todas tus|todos tus) (?:numeros?|redes|perfil(?:es)?|cuentas?
            |contacto|whatsapp|insta\w*)|no (?:\w+ ){{0,3}}volver a (?:ver\w+|cruzar\w+|hablar\w*|encontrar\w+|coincidir
            |saber) ?(?:contigo|de ti|con vos)?(?<!volver a hablar )(?<!volver a hablar)(?= |$)(?<!saber)
            (?:nunca|jamas)(?: mas)? (?:\w+ ){{0,3}}(?:quiero|vuelvas|vas a|volveras a) (?:\w+ ){{0,2}}(?:verte|hablarte|saber de ti
            |verme|hablarme|escribirme|buscarme|contactarme)|no (?:quiero|necesito) (?:ni )?(?:tus (?:mensajes|flores|llamadas|disculpas
            |explicaciones)|que (?:me )?(?:vuelvas|vengas|aparezcas|insistas))
            (?:ya )?ni {_ME} {_WRITE}|no {_ME} (?:sigas|andes) \w+ndo(?: mas)?
            (?:borrame|sacame|eliminame|quitame)(?: ya)? de (?:tu|tus) (?:vida|redes|contactos|mente|cabeza|whatsapp)|sueltame|superame
            |pasa de mi(?= |$)(?! (?:casa|madre|padre))|hasta nunca
            no (?:vengas|vuelvas|pases|aparezcas) (?:a|por|en) mi (?:casa|trabajo|curro|depa|oficina|barrio)(?: \w+)? (?:ni|nunca|mas
            |jamas|o)(?= |$)(?: (?:al|a|por|llamo|aviso)(?: \w+)?)?
            (?:respeta|respete|entiende|entende|acepta) (?:de una vez )?que (?:ya )?no (?:te )?quiero (?:verte|ver|hablar|hablarte|saber
            |contacto|nada|estar)
            te quiero (?:fuera|lejos) de mi(?: vida)?|no te quiero (?:en mi vida|cerca)
            |(?:es|esta es|sera) la ultima vez que te (?:escribo|hablo|contesto|respondo)|(?:deja|para) de (?:venir|aparecer|rondar
            |espiarme|vigilarme|mirar mis|preguntar por mi)|que me dejes(?= ya|$)
            no {_ME} (?:vuelvas? a |intentes |trates de )?(?:{_WRITE}|{_TO_WRITE})(?: (?:a mi|mensajes|por \w+|la palabra))? (?:{_EVER}
            |ni (?:por|a|con|en|siquiera))
            (?:ya|nunca|jamas|nunca mas|que|q|k|xfa|porfa) no {_ME} {_WRITE}(?! (?:a esta hora|ahora|hoy|hasta|esta|antes|mientras
            |cuando))
            nunca mas {_ME} {_WRITE}|no {_ME} (?:busques|contactes)(?! (?:en|a la|al|por la)\b)|no {_ME} (?:escribas|llames|hables
            |marques|molestes)(?= (?:por favor|porfa\w*|xfa)$|$)
            no (?:vuelvas?|volvais|intentes?|trates?|sigas|se te ocurra|te atrevas)(?: nunca)?(?: mas)? (?:a |de )?(?:{_TO_WRITE_ME}
            |acercarte|aparecer)
            no {_ME} vuelvas? a {_TO_WRITE}|ni se te ocurra (?:{_TO_WRITE_ME}|volver|venir|acercarte|aparecer)
            (?:deja|dejes|deje|dejad|dejen|dejame|para|parale|basta|paren|pares)(?: ya)? (?:de una vez )?(?:de|con) {_TO_WRITE_ME}
            (?:dejame|dejanos|dejenme|deja(?:d)?me|que me dejes|me dejes|me dejas|deje?me)(?: ya| vivir)?(?: de una vez)? (?:en paz
            |tranquil[oa]|seguir con mi vida|rehacer mi vida|vivir mi vida)
            (?:te|os|le) (?:(?:voy|vamos) a bloquear|bloqueo|bloquee|bloqueare|he(?: tenido que)? bloquea\w+|tengo bloquead[oa]
            |tuve que bloquear|estoy bloqueando|acabo de bloquear)|(?:estas|quedas|tengo|tuve que) bloque(?:ad[oa]|arte)
            |bloquead[oa] (?:en|de|por) (?:todo|todos|todas)\b(?: \w+)?
            (?:te|os) (?:he )?(?:borre|borro|borrado|elimine|elimino|eliminado|saque|sacado) de (?:todo|todos|todas|mi vida|mis redes
            |mis contactos)(?: \w+)?
            olvidame|olvidate (?:de )?(?:{_MI}|que existo|nosotros)|(?:haz|hace|hacete|haga|hagamos) (?:de )?(?:cuenta )?(?:como )?(?:si
            |que) (?:yo )?(?:no (?:existiera|existo|existiese|me conoc\w+)|me mori|me he muerto|estoy muerta)
            |(?:finge|imagina) que no existo|para (?:ti|vos) (?:ya )?(?:no existo|estoy muert[oa])
            (?:he cambiado|cambie|voy a cambiar|acabo de cambiar) (?:de|el|mi) (?:numero|telefono|tel|movil|celu|celular|cel|linea
            |chip)(?! (?:este|es este|aqui|apunta|guarda|el nuevo|te paso|anota|agenda))
            (?:si|como) (?:\w+ ){{0,2}}(?:vuelv|volv|sig|escrib|llam|insist|acer|aparec|molest|busc|vien|ven|contact
            |acos)\w*(?: \w+){{0,8}} (?:a la|a|al|con la|con el|en el|en la|en) {_POLICE}
            (?:llamo|llamare|voy|ire|aviso|hablo)(?: a llamar)? (?:a|con) (?:la |el )?{_POLICE} (?:si|como) (?:\w+ ){{0,2}}(?:vuelv|volv
            |sig|escrib|llam|insist|acer|aparec|molest|busc|vien|contact)\w*
            te (?:voy a |acabare )?denunci(?:o|ar|are|ando)|(?:pedir|pedi|pido|poner|he puesto|he pedido|puse|pongo|solicitar|pedire
            |pondre|tramitar|tengo|tienes) (?:una |la )?(?:orden de (?:alejamiento|restriccion|proteccion)|perimetral)
            |ponerte una denuncia
            no (?:vengas|vuelvas|pases|aparezcas|te presentes|te acerques|te aparezcas|te asomes)(?: (?:a|por|en) (?:mi|la|el) (?:casa
            |trabajo|curro|depa|oficina|barrio))?(?: (?:mas|nunca|jamas|ni (?:a|al|por|en)|a mi(?:$| ni| nunca| mas)|a buscarme|a verme
            |cerca de mi))
            no (?:te )?quiero (?:saber (?:nada )?(?:mas )?(?:nada )?de (?:ti|vos|usted)|(?:volver a )?(?:verte|hablarte|oirte|leerte|ver
            |hablar contigo|hablar con vos|saber de ti) (?:mas|nunca|jamas|ni|otra vez|de nuevo|en mi vida|cerca)
            |volver a (?:verte|hablarte|hablar contigo|saber de ti)|(?:tener )?(?:mas |ningun )?(?:tipo de )?contacto(?: contigo)?
            |(?:tener )?nada (?:mas )?(?:que ver )?(?:contigo|de ti|con vos)|mas (?:mensajes|llamadas))
            no {_WANT} {_QUE} {_ME} (?:vuelvas a )?(?:{_WRITE}|{_TO_WRITE})
            no (?:te )?(?:quiero|voy a|pienso|vuelvo a|tengo nada que) (?:contestar|responder|leer|coger|atender|escribir|hablar
            |decir)(?:te)?(?: a)?(?: mas| nunca| jamas| nada mas| ningun)|no te (?:contestare|respondere|escribire|hablare) (?:mas|nunca
            |a nada)
            ultimo (?:mensaje|msj|audio) que (?:te|vas)(?: a)? (?:mando|escribo|envio|recibir|mandare)|no (?:me )?(?:respondas|contestes
            |insistas) (?:mas|nunca)
            (?:alejate|apartate|mantente|mantenete|quedate|vete|largate|sal|salte|sali|desaparece|esfumate|andate
            |fuera)(?: ya)? (?:bien )?(?:lejos )?de (?:mi vida|nuestra vida|mi familia|{_MI}|nosotr[oa]s)|desaparece(?: para siempre
            | de una vez| ya)
            (?:borra|borrate|elimina|pierde|perde|quita|olvida|tira)(?: ya)? (?:mi (?:numero|contacto|telefono|tel|cel|whatsapp)
            |el numero)
            contacto cero|cero contacto|(?:ningun (?:tipo de )?|no (?:tengamos|haya|habra|tener|mantengamos|mantener) (?:mas |
            ningun )?(?:tipo de )?)contacto|no (?:tengo|tenemos) (?:ya )?nada (?:mas )?(?:que|de que) (?:hablar|decirte|decirnos)
            no te quiero (?:volver a ver|ver (?:mas|nunca|ni|cerca|por))(?: \w+)?|no te (?:conozco|me acerques)(?: mas)?$
            """
        ),
        Cue.SPACE: rows(
            rf"""
            (?:dejar|dejemos|dejamos|paremos|parar) de (?:hablar\w*|ver\w*|escribir\w*) (?:por )?(?:un|una|unos|unas|algun\w*) (?:tiempo
            |dias|semanas?|mes(?:es)?)
            (?:quiero|necesito|prefiero|me gustaria|deja que|pido) (?:estar|quedarme|seguir|vivir) (?:tranquil[oa]|en paz|en silencio
            |desconectad[oa]|a solas|sol[oa]) (?:por )?(?:un|una|unos|unas|algun\w*) \w+|(?:necesito|quiero|voy a|tengo que
            |prefiero) (?:alejarme|distanciarme|apartarme|tomarme|poner tierra|poner distancia|desaparecer
            |desconectar(?:me)?) (?:de (?:todo|ti|vos)|un|una|unos|unas|por|algo|de por medio)(?: \w+)?
            (?:necesitamos|necesitaba|necesitaria|nos hace falta|nos vendria bien|me (?:tomo|tomare|voy a tomar|he tomado)) (?:(?:un|una
            |unos|unas|algo|de|poco) )*(?:tiempo|espacio|distancia|aire|dias|semanas?|mes(?:es)?)(?= (?:para (?:mi|pensar|sanar|estar)
            |sol[oa]s?|cada|separad\w+|lejos|sin|a solas)|$)
            (?:estar|pasar|ir) (?:(?:un|unos|unas|tiempo|dias|semanas) )*(?:a mi (?:bola|aire|rollo)|por mi cuenta|a lo mio)
            |dejame (?:respirar|pensar|un poco de aire|procesar\w*)|no estoy (?:lista|listo|preparad[oa]) para (?:hablar|verte|vernos)
            (?:necesito|nesesito|nececito|ocupo|preciso|pido|dame|deme|darme|{_WANT}|me (?:hace|hacen) falta|me vendria bien
            |dejame) {_SPELL}(?:espacio(?! (?:en|para (?:la|el|los|las|mi|tu|guardar|poner|meter)|libre)\b)|distancia
            |tiempo (?:para (?:mi|pensar\w*|aclarar\w*|estar|sanar|entender\w*|procesar\w*|decidir)|a solas|sol[oa]|lejos|separad\w+)
            |tiempo$|tiempo(?= (?:no se|yo|por favor|porfa|para que))|aire(?! (?:acond|fresco)\w*))
            (?:dame|deme|darme|me tomo|me voy a tomar|necesito|quiero|tomarme) (?:solo )?(?:un(?:os|as)?(?: par de)?|dos|tres|algun[oa]s
            |\d+) (?:dias?|semanas?|mes(?:es)?|tiempo)(?! (?:mejor|de|para (?:acabar|terminar|entregar|pagar|la|el|hacer)|de vacaciones
            |libres?|mas para|en)\b)
            (?:necesito|quiero|prefiero|me hace falta|voy a|quisiera|ocupo|me gustaria) (?:estar|quedarme|pasar) (?:(?:un|una|unos|unas
            |dos|tres|poco|rato|tiempo|dias|semanas|mes|de|a) )*(?:sol[oa](?:s)?|conmigo mism[oa]|sin (?:hablar\w*|ver\w*|saber
            |contacto)|lejos)
            (?:dias|semanas?|meses|mes|tiempo) (?:a sol[oa]s|sol[oa]|separad[oa]s|sin (?:hablar\w*|ver(?:nos|te)|escribir\w*
            |saber (?:de ti|el uno)|contacto))
            no (?:nos )?(?:hablemos|veamos|escribamos|hablar\w*|ver\w*) (?:por|en|durante) (?:un|una|unos|unas|algun\w*
            |varios) (?:tiempo|dias|semanas?|mes(?:es)?)
            (?:darnos|demonos|tomarnos|tomemonos|nos demos|nos tomemos|pongamos|poner|tomar|pongo) (?:un (?:tiempo|respiro|descanso
            |break)|(?:algo de )?(?:distancia|espacio))
            te (?:escribo|busco|hablo|llamo|escribire|buscare|aviso) (?:yo )?cuando (?:este (?:list[oa]|preparad[oa]|mejor|bien)
            |me sienta|me aclare|me haya|haya pensado)
            no me (?:presiones|agobies|atosigues|apures)(?= (?:yo|necesito|dame|por favor|porfa|ahora|mas|con esto)|$)
            (?:necesito|tengo que|quiero|me hace falta) (?:aclararme|aclarar mis ideas|alejarme|poner distancia|tomar distancia
            |desconectar de (?:todo|ti|nosotros)|ordenar mis ideas|pensar (?:a solas|en mi|en lo nuestro|en nosotros)|respirar
            |centrarme en mi)
            """
        ),
        Cue.FINAL: rows(
            r"""
            te deje porque (?:\w+ ){0,4}(?:queria|amaba|siento|sentia|amo|quiero)
            (?:esto|lo nuestro|asi|lo de nosotros) (?:ya )?no (?:va|da|funciona|puede seguir|puede ser) (?:mas|para mas|entre nosotros)
            |mis sentimientos (?:por ti |hacia ti )?(?:han cambiado|cambiaron|se fueron|ya no)|(?:ya )?no (?:te )?(?:quiero|amo
            |siento) (?:como|lo que) (?:antes|sentia)|(?:ya )?no (?:eres|sos|seras) (?:nada )?(?:para|en) mi(?: vida)?
            |he tomado la decision de (?:dejarte|separarme|terminar|irme)|quiero (?:seguir|hacer) mi (?:vida|camino) (?:sin ti|sol[oa]
            |por mi cuenta)
            no (?:podemos|puedo|quiero|debemos) (?:\w+ ){0,1}(?:estar|seguir|continuar|vivir) (?:mas )?(?:juntos|contigo|con vos
            |en esta relacion|con esta relacion|siendo (?:pareja|novi\w+))|se (?:me |nos )?(?:acabo|murio|apago|termino|ha acabado
            |ha muerto) el amor|(?:ya )?no (?:hay|queda|tengo) amor|(?:ya )?no (?:eres|sos) (?:el|la) (?:hombre|mujer|persona) (?:de mi
            |para mi|que quiero)
            (?:lo mejor|mejor|mas sano)(?: para (?:los dos|ambos|nosotros))? (?:es |seria |sera )?(?:que )?(?:lo dejemos|lo dejamos
            |dejarlo|terminemos|cortemos|separarnos|nos separemos|acabemos con esto|terminar con esto)
            no quiero (?:seguir|estar|continuar) (?:mas )?(?:contigo|con vos|juntos|con esta relacion)|(?:rompo|corto
            |termino) (?:contigo|con vos)|estoy (?:rompiendo|terminando|cortando) (?:contigo|con vos)|me quiero (?:separar|divorciar)
            |no quiero ser (?:mas )?tu novi[oa]|ya no (?:eres|sos) mi novi[oa]|cada (?:uno|quien|cual) por su lado$
            (?:se acabo|se ha acabado|hemos (?:terminado|acabado|roto|cortado)|esto (?:se )?termino|esto ha terminado|terminamos
            |cortamos|rompemos|rompimos)(?: (?:ya|para siempre|lo nuestro|entre nosotros|definitivamente|de verdad))?(?= ya no| todo|$
            | para siempre| lo nuestro| entre| no | y (?:punto|ya|no)\b| lo siento| perdon| aceptalo| asumelo| me voy
            | es (?:definitivo|lo mejor))
            (?:esto|lo nuestro|nuestra (?:relacion|historia)|todo entre nosotros|entre (?:nosotros|tu y yo|vos y yo)(?: todo
            | ya)?) (?:ya )?(?:se (?:acabo|termino|ha acabado|ha terminado|murio|rompio)|ha (?:terminado|acabado|muerto)|termino
            |esta (?:muert[oa]|terminad[oa]|acabad[oa]|rot[oa]))
            (?:lo nuestro|nuestra relacion|esta relacion) (?:ya )?(?:no (?:tiene (?:arreglo|futuro|sentido|solucion)|funciona
            |da para mas|va a (?:ninguna parte|funcionar)|puede seguir)|llego a su fin)
            |no (?:hay|tenemos) (?:ya )?(?:nada entre (?:nosotros|tu y yo)|futuro juntos)|no hay vuelta atras|no hay marcha atras
            ya no (?:te (?:quiero|amo)(?! (?:ver|oir|escuchar|hablar|decir|molestar)\b)|estoy enamorad[oa]
            |quiero (?:estar|seguir|continuar)(?= contigo| con vos| juntos| con esto| con esta|$)(?: contigo| con vos)?
            |siento (?:nada|lo mismo)|somos (?:nada|pareja|novi[oa]s)|estamos juntos)(?: de ti| por ti| por vos)?
            (?:he dejado|deje|hace tiempo que deje) de (?:quererte|amarte)|no te (?:quiero|amo) (?:mas|ya)(?! \w*(?:que|k)\b)
            |no siento (?:ya )?(?:nada|lo mismo) por (?:ti|vos)|me (?:he )?desenamor\w+|no estoy enamorad[oa] de (?:ti|vos)
            (?:quiero|he decidido|prefiero|tenemos que|deberiamos|voy a|decidi|creo que debemos|es mejor) (?:terminar|cortar|romper
            |acabar|dejarlo|separarme|divorciarme|separarnos|divorciarnos)(?: (?:contigo|con vos|de ti|con esta relacion|esta relacion
            |lo nuestro|con lo nuestro|con esto|aqui)|(?<=arnos)|(?<=arme))
            (?:quiero|voy a pedir|te pido|he pedido) (?:el divorcio|la separacion)|quiero que (?:lo dejemos|terminemos|cortemos
            |nos separemos|nos divorciemos)|(?:es|sera) mejor que (?:lo dejemos|terminemos|cortemos|nos separemos)
            |lo dejamos (?:para siempre|definitivamente)
            (?:te|os) (?:dejo|deje|he dejado|estoy dejando|voy a dejar)(?= (?:no (?:puedo|quiero) (?:mas|seguir|estar)|ya no
            |para siempre|lo siento|es definitivo|por otr[oa]|me voy))|me voy de casa(?: te dejo| para siempre| no vuelvo|$)
            |quiero dejarte|voy a dejarte|he decidido dejarte
            no (?:vamos a|voy a|pienso|quiero) (?:volver|regresar)(?: contigo| con vos| juntos| nunca| jamas
            |(?= (?:aceptalo|asumelo|entiendelo)|$))
            """
        ),
        Cue.THREAT: rows(
            r"""
            te (?:rompo|parto|rompere|partire|voy a romper|voy a partir|corto) (?:la|las|los|el|toda la|todos los) (?:piernas|huesos
            |dientes|cara|cabeza|cuello|madre|alma|boca|hocico|crisma)
            se (?:muy bien |perfectamente )?por donde (?:pasas|vas|andas|vuelves|caminas|sales)|(?:andate|ten|vete
            |anda) con (?:mucho )?(?:ojo|cuidado)(?= (?:se|que se|porque|a partir))|(?:joderte|arruinarte|destrozarte
            |hacerte) (?:la )?(?:vida|imposible)(?: imposible)?|no (?:vas a|podras) (?:escapar|esconderte|librarte)(?: de mi)?
            |te (?:estoy|tengo) (?:vigilando|vigilad[oa])
            (?:mand|envi|ensen|pas|public|sub|difund|filtr|compart)\w* (?:\w+ ){0,2}tus (?:fotos|videos|nudes
            |audios) (?:a (?:tu|tus|todo|todos|toda|medio)|por (?:ahi|internet|todos)|en (?:internet|redes|las redes|todos))(?: \w+)?
            (?:como|si) te (?:vea|veo|vuelva a ver|pillo|pille|encuentro) con (?:otr[oa]|es[ea]|el|ella|alguien)
            |(?:te|os) (?:reviento|mato|hundo|destrozo|arruino)(?= |$)|me l[ao]s? pag(?:as|aras)|(?:vas a|vais a) (?:acabar mal
            |acabar en el hospital|sufrir)|te juro que te (?:mato|arrepentiras|vas a arrepentir)
            te vas? a (?:arrepentir|enterar(?! (?:de (?!quien|lo que soy)|por)\b)|acordar de mi)(?! (?:de no
            |si no (?:pruebas|vienes|lo pruebas))\b)|te (?:arrepentiras|acordaras de mi)|(?:lo|la|las) (?:(?:vas|vais) a )(?:lamentar
            |pagar)|(?:lo|me l[ao]s?) (?:lamentaras|pagaras|(?:vas|vais) a pagar)|vas a pagar (?:por (?:esto|todo|lo que)|muy caro|caro)
            |vas a (?:saber|ver) (?:quien soy|de lo que)
            se (?:muy bien |perfectamente )?(?:en )?(?:donde|dnd|dond) (?:vives|vivis|trabajas|paras|aparcas|estudias|encontrarte
            |duermes|(?:vive|viven|trabaja|estudia|vivis) (?:tu|tus|el|ella|ese)\b(?: \w+)?)|se a que hora (?:sales|entras|llegas
            |vuelves)
            (?:te|os|los) (?:voy a (?:matar|romper (?:la cara|los|el)|partir (?:la cara|la madre)|reventar|destrozar|destruir|hundir
            |joder|encontrar|hacer la vida imposible|arruinar|cagar a \w+|quemar|dar una paliza|hacer dano|pegar un tiro)|mato|matare
            |rompere la cara|partire la cara|rompo la cara|parto la cara|reviento|destrozare|hundire|arruinare|encontrare
            |hare la vida imposible)(?= |$)
            (?:(?:voy a |pienso )?(?:publicar|subir|difundir|filtrar)|publico|subo|difundo|filtro|publicare|subire
            |difundire) (?:todas )?(?:tus (?:fotos|videos|nudes|packs?|audios|chats)|tu (?:pack|video)|las fotos que me mandaste)
            |(?:publico|difundo|filtro|publicare|difundire|publicar|difundir) (?:todas )?(?:las|esas|los|esos) (?:fotos|videos)
            |(?:todos|todo el mundo|tu jefe|tu familia) (?:van? a ver|vera|veran) (?:tus|las|esas) fotos
            si no (?:eres|sos|vas a ser|seras|estas) (?:mi[ao]|conmigo) no (?:(?:vas a|vas) ser|seras|eres|estaras|vas a estar) (?:de
            |con|pa) nadie|o (?:eres )?mi[ao] o de nadie
            (?:esto|eso) no (?:se )?(?:va a quedar|queda|quedara) asi|atente a las consecuencias|cuid(?:a|ate) (?:tu|la|las) espaldas?
            |mira (?:bien )?por donde (?:vas|andas)
            no (?:vas a|volveras a|vas a volver a) ver (?:mas |nunca mas )?a (?:l[oa]s|tus|mis|nuestros) (?:nin[oa]s|hij[oa]s|nen[oa]s)
            |te quito a l[oa]s (?:nin[oa]s|hij[oa]s)
            """
        ),
        Cue.SELF_HARM: rows(
            rf"""
            sin mi (?:\w+ ){{0,2}}(?:estareis|estarian|estariais|estarias|seriais|sereis|seran|serian|vais a estar|van a estar|estaran
            |vivireis) (?:\w+ )?(?:mejor|felices|mas felices|mas tranquil\w+|bien)
            no (?:quiero|puedo|aguanto|deseo|soporto|pienso) (?:\w+ ){{0,3}}(?:en este mundo|en esta vida|existiendo)
            |(?:quiero|ojala|necesito|solo quiero) que (?:\w+ ){{0,2}}(?:acabe|termine|pare) (?:todo|ya todo|para siempre)
            |que todo (?:se )?(?:acabe|termine|pare)(?: ya| para siempre| de una vez)|(?:quiero|queria|gustaria|apetece|pido
            |ganas)(?: \w+){{0,3}} (?:es )?(?:morir(?:me)?|matarme|suicidarme)(?= |$)(?! (?:de|por|en|con|a)\b)
            (?:puente|azotea|tejado|cornisa|barandilla|anden|balcon|acantilado|ventana|terraza|vias)(?: \w+){{0,3}} (?:mirando|miro
            |viendo|pensando en)(?: \w+){{0,1}} (?:las vias|vias|abajo|agua|vacio|trenes|tren|saltar|tirarme|suelo|rio)
            |(?:se acabo|acabo|todo acabo) para mi|no (?:se )?(?:como|para que) (?:seguir|sigo) (?:viv\w+|adelante sin ti)
            |mi vida (?:ya )?(?:se acabo|no vale|es una mierda y no)|no (?:le )?hago falta a nadie|soy (?:una carga
            |un estorbo) para (?:todos|ti|la familia|mi familia|los demas|vosotros|ustedes)
            (?:mejor|tranquil\w+|feli\w+|facil|bien|libres|descansad\w+)(?: todos)? si (?:yo )?(?:ya )?(?:no (?:estuviera|existiera
            |estuviese|estoy|viviera|estuviera aqui)|me (?:muero|muriera|voy para siempre)|desaparec\w+|estuviera muert[oa])
            |quiero (?:ir|irme|marcharme|dormir) para siempre
            (?:pastillas|pildoras|cuerda|soga|pistola|cuchilla) (?:ya )?(?:preparad\w+|en la mano|delante de mi|esperandome)
            |no (?:puedo|quiero|aguanto) (?:seguir |mas )?(?:viviendo|vivir) asi(?! contigo)(?= |$)|(?:si|cuando) (?:yo )?(?:me muera
            |muera|me muero|falte) (?:quiero|dile|diles|cuida|no llor\w+|sera tu culpa)|si me (?:pasa algo|muero|mato) (?:sera|es
            |va a ser) (?:por )?(?:tu culpa|por ti|culpa tuya)
            (?:prefiero|estoy|estaria|mejor) (?:mejor )?(?:estar )?muert[oa](?= |$)(?<!estoy muerto)(?<!estoy muerta)(?! de\b)
            |(?:me (?:despedi|he despedido|estoy despidiendo)|despedirme) (?:ya )?de (?:los ninos|las ninas|mis hij[oa]s|todos
            |mi familia|mi madre|los peques|este mundo|la vida)
            (?:me da igual|no me importa|me da lo mismo) (?:si )?(?:me )?(?:vivir|morir(?:me)?|muero|matarme|estar viv[oa])
            |quiero (?:irme|descansar|dormir(?:me)?) (?:de este mundo|para siempre|eternamente)|me quiero ir de este mundo
            (?:pensamientos|ideas) suicidas|pens(?:ar|ando|ado) en (?:el suicidio|suicid\w+|matarme|quitarme)
            |(?:hoy|esta noche) (?:se )?(?:acaba|termina) todo(?= para mi| adios| perdon|$)|(?:la muerte|morir(?:me)?) (?:es
            |seria) (?:la unica|lo mejor|la mejor|mi unica)|(?:unica|sola) (?:salida|solucion) (?:es|que (?:me queda|veo))(?: \w+)?
            tengo (?:aqui |ya )?(?:el|la|las|una|un) (?:cuchillo|cuerda|soga|pistola|cuchilla|pastillas|navaja) (?:en la mano
            |preparad\w+|delante|aqui|al lado|list\w+)|no (?:encuentro|veo|tengo|me quedan?) (?:ya )?(?:motivos?|razon(?:es)?
            |fuerzas) (?:para|de|pa) (?:seguir(?= |$)(?! (?:contigo|juntos|con))|vivir|levantarme)|no (?:paso|pasare) de (?:hoy
            |esta noche)
            (?:(?:me )?{_WANT}|me voy a|ganas de|preferiria|pienso en|pensando en|pensado en|pensar en|intente|he intentado|a punto de
            |decidido) (?:morir(?:me)?|matar(?:me)?|suicidar(?:me)?|desaparecer (?:de este mundo|para siempre|del mundo|del mapa)
            |quitarme (?:la vida|de en medio)|quitar la vida|dejar de (?:existir|vivir|sufrir)|ahorcar(?:me)?|estar muert[oa]|no existir
            |cortarme las venas)(?= |$)(?<!me voy a morir)(?<!en matar)(?! (?:de(?! (?:verdad|una|pena))|por|a|al)\b)
            (?:quitarme la vida|(?:acabar|terminar) con mi vida|(?:quiero|voy a|ganas de) (?:acabar|terminar) con todo|acabar con todo
            |poner(?:le)? fin a (?:mi vida|todo esto)|suicidarme|me (?:suicido|suicidare|ahorco|ahorcare|cuelgo|matare|quito la vida
            |quitare la vida))
            me mato(?= |$)(?! (?:de|a|por|con|estudiando|trabajando)\b)|me voy a (?:matar|suicidar|quitar la vida|pegar un tiro
            |ahorcar)(?! (?:de|a|con)\b)
            no (?:quiero|puedo|merezco|deseo|tengo (?:ganas|fuerzas|motivos|razones) (?:de|para|pa)|hay (?:motivos?
            |razon(?:es)?) (?:para|pa)|vale la pena) (?:seguir )?(?:vivir|viviendo|vivo|viva|en este mundo)(?! (?:con|contigo|en|aqui
            |alli|juntos|lejos|asi contigo|sin (?!ti\b|vos\b))\b)
            no quiero (?:seguir aqui|estar mas (?:aqui|en este mundo)|despertar(?:me)?(?: mas| manana| nunca|$)|existir|estar viv[oa]
            |seguir (?:con )?(?:esta|mi) vida)
            (?:cansad[oa]|hart[oa]|agotad[oa]) (?:ya )?de (?:la vida|mi vida|esta vida|vivir|existir|seguir viviendo
            |estar viv[oa])(?! (?:con|en|aqui|de)\b)
            mejor (?:muert[oa](?= |$)|sin {_MI})|(?:mas (?:feli(?:z|ces)|facil|tranquil\w+|en paz)|mundo \w+ mejor|mejor si
            |mejor que) (?:sin {_MI}|yo no (?:existiera|estuviera|estuviese)|no (?:estuviera|existiera|hubiera nacido))
            ya no (?:aguanto|puedo|soporto) (?:mas )?(?:vivir|con la vida|seguir viviendo|esta vida)|no (?:aguanto
            |soporto) (?:mas )?(?:esta|la|mi) vida|no (?:puedo|aguanto) (?:mas )?con (?:esta|la|mi) vida
            (?:no|ya no|ni) (?:le )?(?:veo|encuentro|hallo) (?:ningun |ninguna |mas |el )?(?:sentido a (?:la|mi|esta|vivir|nada
            |seguir)(?: vida)?|salida|motivos? para (?:vivir|seguir)|razon para (?:vivir|seguir))|no hay salida(?= para mi|$)
            |(?:la|mi) vida (?:ya )?no (?:tiene|vale) (?:sentido|nada|la pena)|(?:nada|vivir) (?:ya )?(?:no )?tiene sentido(?: sin ti
            | ya)
            (?:(?:he escrito|escribi|he dejado|deje|dejo|estoy escribiendo) (?:ya )?(?:una |las |unas )?(?:cartas?|notas?) (?:a|para
            |pa) {_CHILDREN})|(?:carta|nota) de despedida
            (?:estoy|aqui|toy|subi|subid[oa]|sentad[oa]|parad[oa])(?: ya| aqui| arriba| sol[oa])? (?:en|sobre|encima de|al borde de|a
            |junto a) (?:el |la |las |lo |un |una )?(?:puente|azotea|tejado|cornisa|barandilla|baranda|vias?(?: del tren)?|acantilado
            |balcon|borde|terraza|techo|anden|viaducto)(?: del?\w* \w+)?(?= (?:y )?(?:no (?:se|puedo|quiero|aguanto)|perdon\w*|adios
            |lo siento|voy a (?:saltar|tirar\w*)|me voy a|ya no|quiero|mirando (?:abajo|hacia abajo|el agua|el vacio)|solo))
            (?:estoy|subid[oa]) (?:ya |aqui )?(?:en|a|al borde de) (?:el |la )?(?:azotea|cornisa|barandilla|tejado)(?=$)
            (?:he contado|conte|estoy contando|cuento|contando|contadas|junte|he juntado|juntando|guardando) (?:todas )?(?:las|mis|unas
            |ya)? ?(?:pastillas|pildoras|tabletas)|me (?:tome|he tomado|voy a tomar|tomare|acabo de tomar|trague|he tragado) (?:todas
            |todo|tod[oa] (?:el|la)|un monton|(?:el|la|un|una) (?:bote|caja|frasco) (?:enter[oa] )?|(?:como )?(?:\d\d|veinte|treinta
            |cuarenta|cincuenta)) ?(?:(?:las|de|mis|enter[oa]|el|la) ?)*(?:pastillas|pildoras|bote|frasco|caja|blister)
            (?:deje|he dejado|dejare|voy a dejar) (?:de (?:ponerme|pincharme|tomar|tomarme|inyectarme|usar) )?(?:la|mi) insulina
            |no me (?:he puesto|pongo|voy a poner|pondre|estoy poniendo|puse) (?:mas )?(?:la )?insulina(?: (?:desde|y me|para que
            |a proposito))|sin (?:ponerme|inyectarme|pincharme) (?:la )?insulina
            adios (?:para siempre|a todos para siempre|mundo)(?! (?:no me|y no me|borra|bloque|te bloque|olvid|y olvid))
            |cuando (?:leas|leais|lean|veas) esto (?:ya )?(?:no (?:estare|voy a estar|estoy)|estare muert\w*|me habre|habre)
            |ya no (?:estare|voy a estar) (?:aqui|viv[oa]|en este mundo|cuando)|cuida(?:d)? (?:mucho |bien )?(?:de
            |a) {_CHILDREN} (?:cuando (?:yo )?(?:no|ya)|por mi|si me pasa)|me despido (?:para siempre|de todos|de este mundo)
            me (?:corte|he cortado|estoy cortando|vuelvo a cortar|volvi a cortar|he vuelto a cortar|corto) (?:otra vez|de nuevo
            |los brazos|el brazo|las venas|las munecas|las piernas|los muslos)(?! (?:el (?:dedo|pelo)|con|pelando|afeit\w*|cocinando)\b)
            |(?:he vuelto|volvi) a (?:cortarme|hacerme dano|autolesionarme)|(?:hacerme|me hago|me voy a hacer|me he hecho) (?:dano
            |algo) (?:a mi mism[oa]|otra vez|si)
            (?:me )?(?:voy a|quiero|pienso|ganas de) (?:tirar(?:me)?|lanzar(?:me)?|saltar|arrojar(?:me)?|aventar(?:me)?) (?:por|al|a
            |desde|de|del|delante|bajo|debajo) ?(?:del? |el |la |las |un |una |lo )*(?:metro|tren|ventana|balcon|puente|vias?|vacio
            |azotea|tejado|camion|rio|coche|carro|edificio)|me tiro (?:al (?:metro|tren|vacio)|a las vias)
            ojala (?:no (?:me )?(?:despert\w+|existiera|hubiera nacido|haber nacido|hubiese nacido|volviera a despertar)
            |(?:me )?(?:muriera|muriese|muera)|estuviera muert[oa]|estuviese muert[oa]|me (?:atropell\w+|mat\w+) un \w+)
            |(?:no (?:debi|deberia|tendria que|tenia que) (?:haber )?(?:nacer|nacido|existir))|quisiera no (?:existir|haber nacido)
            (?:dormir(?:me)?|acostarme|dormirme) y no (?:volver a )?despertar(?:me)?(?: mas| nunca)?
            |no (?:volver a )?despertar(?:me)? (?:nunca|jamas|mas)
            nadie (?:me )?(?:va a )?(?:echaria|echar|extranaria|extranar|notaria|notar|lloraria)(?:me)? (?:de menos|en falta
            |si (?:muero|me muero|desaparezco|no estoy|me voy)|mi ausencia)|a nadie le (?:importa(?:ria)?) (?:que|si) (?:me )?(?:muero
            |muera|desaparezco|desaparezca|viva)
            si (?:te vas|me dejas|no vuelves|no volves|me abandonas|no contestas)(?: \w+){{0,2}} me (?:mato|muero|suicido|ahorco|tiro
            |corto|quito)|sin ti no (?:quiero|merece la pena) (?:vivir|seguir|seguir viviendo)
            """
        ),
    },
    denied=r"(?:no|nunca|jamas|(?:dijo|dice|decia|cree) que(?: se)?)",
    light=r"(?<!\S)de (?:la )?(?:risa|hambre|calor|frio|sueno|verguenza)(?!\S)",
    after={
        Cue.NO_CONTACT: joined(
            r"""
            (?:por )?(?:hoy(?! en adelante)|esta (?:noche|tarde))\b
            |,? ?(?:yo )?te (?:llamo|escribo|hablo) (?:yo )?(?:luego|mas tarde|despues|manana|en un rato)\b
            |(?:tarde|temprano|antes (?:de|que)|de (?:las?|\w+ veces|una vez (?:al|a la|por)))\b
            """
        ),
        Cue.THREAT: r"a (?:besos|abrazos|cosquillas|mimos)|(?:al|en el) (?:fifa|mario|parchis|ajedrez|tenis|padel|uno)\b",
        Cue.SELF_HARM: r"que (?:verguenza|risa|oso|corte|calor)\b",
    },
    knows=r"se\b",
    laughs=r"(?<!\S)(?:a?(?:ja){2,}\w*|(?:je){2,}\w*|xd+(?!\S))",
)
