"""What is said in Portuguese, of Brazil and of Portugal."""

from __future__ import annotations

from leeway.cue import Cue
from leeway.cues._tongues import Tongue, joined, rows

_NO = r"(?:nao|n|num|nunca mais|nem)"
_YOU = r"(?:voce|vc|ti|tu|contigo)"
_WITH_YOU = r"(?:com (?:voce|vc)|contigo)"
_WRITE = joined(
    r"""
    (?:procur(?:a|e|es)|lig(?:a|ue|ues)|escrev(?:a|e|as)|mand(?:a|e|es)(?: (?:mais )?(?:mensagem|mensagens|msgs?|nada|audio|zap))?
    |envi(?:a|e|es)(?: (?:mensagem|mensagens|msgs?|nada))?|cham(?:a|e|es)|contac?t(?:a|e|es)|incomod(?:a|e|es)|persig(?:a|as)|segue
    |telefon(?:a|e|es)|respond(?:a|e|as))
    """
)
_TO_WRITE = joined(
    r"""
    (?:ligar|escrever|procurar|mandar|enviar|chamar|contac?tar|incomodar|perseguir|seguir|stalkear|telefonar|encher|importunar|chatear)
    """
)
_CHILDREN = joined(
    r"""
    (?:(?:os|as|pros|pras|aos|as|meus|minhas|nossos|nossas|teus|dos|das|minha|meu|o|a) )+(?:miud[oa]s|crianca?s|meninos|meninas
    |filh[oa]s?|pequen[oa]s|mae|pai|pais|familia|putos)
    """
)
_MIM = r"(?:mim|mi)(?= (?:e|por|pra|para|no|na|ja|desculp\w*|seria\w*|ia\w*)\b|$)"
_PLACE = joined(
    r"""
    (?:ponte|viaduto|telhado|terraco|parapeito|varanda|sacada|linha(?: do (?:trem|comboio))?|trilhos|carris|beirada|falesia|predio
    |plataforma|passarela)
    """
)

PORTUGUESE = Tongue(
    "Portuguese",
    joined(
        r"""
        com el[ae]\b|plataforma|trilhos|t[oô] na\b|t[oô] no\b|por\b|para\b|pra\b|de\b|os\b|minha|meu\b|em\b|da\b|n[aã]o\b|voc[eê]\b|vc\b
        |ti\b|tu\b|te\b|que\b|contigo|comigo|procur|lig[aue]|escrev|mandar|mensag|msg|cham[ae]|contact|contato|bloque|\bpaz\b|esque[cç]
        |apag|exclu|n[uú]mero|troquei|mudei|pol[ií]cia|medida|denunci|queixa|vida|some\b|desaparec|deix[ae]|par[ae] de|tempo|espa[cç]o
        |dias|semanas|m[eê]s|sozinh|acab|termin|amo\b|quer|gosto|separa|div[oó]rcio|nossa|volt|mato\b|matar|arrepend|pag|mora|trabalha
        |fotos|morr|sumir|tirar|viver|acord|dormir|cansad|fart[oa]|carta|comprimid|rem[eé]dio|insulina|adeus|quando l|cort[eao]|jogar
        |atirar|nascid|nasce|sa[ií]da|sentido|ningu[eé]m|melhor|mundo|suicid|aguento|enforc|somos|namor|assim|distan|exist|nosso|minha
        |fim|cuid|contac|contei|seguir|pastilhas|pilulas|dar mal|carro\b|trabalho\b|se dar|falar|mais\b|seus\b|suas\b|tuas\b|teus\b
        |preciso|supera|estou|tomei|caso|engoli|nunca|estar|aparecer|prefiro|nudes|subi|onde|contate|chamo|pressione|aqui|vier|preferia
        |semana|pression|continuar|precisava|cada|aquelas|trocar|aqueles|predio|viaduto|quando|chegar|apanhar|jamais|cara|ponte|telhado
        |mudar|insistir|unica|encontrar|aonde|relacao|contatar|pegar|despedi|deixo|tenho|terraco|parapeito|necessito|lancar|pront
        |precisar|alguem|incomodar|espalhar|arma|precisando|espalho|enviar|longe|gilete|pular|respondas|contata|esse|divulgar|posto
        |calmantes|vais|divulgo|telefonar|tentes|ficar|publico|saltar|sumi|corda|aquele|vazo|encher|outra|tudo|chatear|ainda|vazar|larga
        |amigos|advogada|advogado|comunicacao|olho|afastar|olhar|mandando|faca|fugir|vendo|isolar|desligar|outro|responde|envies|isso
        |passar|quem|postar|conseguir|tranquil|felizes|descansad|olhando|esconder|escapar|isto|stalkear|incomoda|lamina|tenta
        """
    ),
    {
        Cue.NO_CONTACT: rows(
            rf"""
            (?:nao|n) e (?:mais )?(?:pra|para) (?:voce |vc )?me (?:ligar|procurar|escrever|mandar|chamar)(?:es)?(?: mensagem)?(?: mais)?
            (?:contac?t\w+|fal\w+|conversa\w*|comunic\w+)(?: \w+){{0,6}} (?:com|pelo|atraves do|via|por) (?:o )?(?:meu |
            minha )?advogad[oa]|(?:teu|seu|o teu|o seu) (?:numero|contac?to|perfil)(?: \w+){{0,2}} bloquead[oa]
            |(?:chega|basta) de (?:mensagem|mensagens|ligacoes|chamadas|me procurar)|(?:nao|n) (?:vou ler|leio
            |abro) (?:mais )?(?:as )?(?:tuas|suas) mensagens
            (?:me deixa|deixa me|me deixe|me larga|larga me)(?= (?:chega|ja chega|por favor$|ok|porra|de uma|cara)|$)
            |(?:nao|n) (?:me )?(?:ench\w+|chatei\w+|perturb\w+|aborrec\w+|incomod\w+|persig\w+|stress\w+)(?: me)? mais
            |(?:nao|n) (?:fic\w+|est\w+|continu\w+)(?: a)? (?:me )?(?:mandando|ligando|procurando|escrevendo|mandar|ligar|procurar
            |escrever)(?: me)?(?: mensagens?)?(?: mais)?
            (?:nao|n) (?:quero|desejo|preciso|pretendo|vou) (?:\w+ ){{0,3}}(?:ter|manter|receber) (?:\w+ ){{0,2}}(?:contac?to
            |comunicacao|mensagens|noticias tuas|noticias suas)|(?:nao|n) (?:somos|seremos) nem amigos|(?:nao|n) (?:me )?(?:mand\w+
            |envi\w+) mais (?:nada|mensagens?|audios?|flores|presentes)
            bloqueei (?:o |os |as )?(?:teu|seu|tuas|suas|teus|seus) (?:numeros?|redes|perfil|perfis|contac?tos?|whats\w*|insta\w*)
            |(?:deix|par)(?:es|e|ar|ares) de (?:me )?(?:escrever|ligar|mandar|procurar|contac?tar|seguir|incomodar)(?: me)?(?= |
            $)(?<!e de ligar)|(?:nao|n|nunca mais) (?:te )?quero (?:mais )?(?:te |voltar a )?(?:encontrar|cruzar|ver|ouvir
            |falar)(?: te)? (?:contigo |com voce )?(?:nunca(?: mais)?|jamais|mais)
            se (?:\w+ ){{0,2}}(?:continuar|continuares|insistir|insistires|voltar|voltares|mandar|mandares|ligar|ligares|escrever
            |escreveres)(?: \w+){{0,5}} (?:(?:faco|apresento|vou fazer) (?:uma )?queixa|denuncio|te denuncio|denuncio te|processo
            |vou a policia|bo)|(?:nao|n) quero (?:mais )?que (?:voce |vc |tu )?me (?:\w+)(?: mais)?(?<!que me leves)(?= (?:mais|entende
            |percebe|nunca)|$)|nao quero (?:as )?(?:tuas|suas) (?:mensagens|flores|desculpas|ligacoes)
            {_NO} (?:fal(?:a|e|es)|convers(?:a|e|es)) (?:mais )?(?:comigo|com a minha familia)(?: mais| nunca mais)?(?= |
            $)(?<!fala comigo)(?<!fale comigo)(?<!fales comigo)|{_NO} (?:fales|fale|fala) mais comigo|{_NO} (?:vem|venhas?|vens|corre
            |anda) mais atras de mim
            (?:para|pare|deixa|deixe|chega) de (?:vir|correr|andar|ficar) atras de mim|para de me (?:vigiar|espiar|mandar \w+|encher)
            |nao quero (?:mais )?(?:papo|conversa|assunto|contac?to) (?:nenhum(?:a)? )?(?:com voce|com vc|contigo)|me tira da sua vida
            |(?:me tira|tira me) d(?:a sua|a tua) (?:vida|cabeca)|me supera
            (?:respeit|entend|aceit)(?:a|e) que (?:eu )?(?:nao|n) (?:te )?quero (?:mais )?(?:te ver|ver te|falar|saber|contac?to|nada)
            |(?:te quero|quero te|quero voce) (?:fora|longe) d(?:e|a) mi(?:m|nha vida)|e a ultima vez que (?:te |eu te )?(?:escrevo
            |respondo|falo)|ate nunca(?: mais)?|nao (?:me )?(?:liga|ligue|ligues|escreva|escrevas|escreve|contactes|procures|procura
            |procure)(?= por favor$|$)
            se (?:voce |tu )?(?:apareceres|aparecer|vieres|vier|ligares|escreveres|voltares)(?: \w+){{0,6}} (?:chamo|ligo|vou
            |aviso)(?: (?:a|na|pra|para))? (?:a )?(?:policia|gnr|psp)|nao adianta (?:me )?(?:procurar|ligar|insistir|escrever|mandar)
            {_NO} (?:me |volt(?:a|e|es) a me )(?:volt(?:a|e|es) a )?(?:{_WRITE}|{_TO_WRITE}) (?:mais|nunca mais|nunca|jamais
            |nem (?:por|com|pra|no))
            {_NO} (?:me )?(?:{_WRITE}|fal(?:a|e|es) comigo|vem atras de mim|vens? atras de mim|venha(?:s)? atras de mim|aparec(?:a|e|as)
            |insist(?:a|e|as))(?: (?:aqui|em (?:minha )?casa|na minha (?:casa|frente)))? mais
            nunca mais (?:me {_WRITE}|fal(?:a|e|es) comigo|quero (?:te ver|ver te|falar|ouvir)|aparec(?:a|e|as)|me dirija)
            {_NO} (?:volt(?:a|e|es)|tent(?:a|e|es)|ouses) (?:a |mais )?(?:me )?(?:{_TO_WRITE}(?: (?:me|mensagem|mensagens))?
            |falar comigo|entrar em contac?to|aparecer)|{_NO} (?:me )?procur(?:e|es)(?= |$)|{_NO} (?:me )?contac?t(?:e|es)(?= |$)
            (?:para|pare|chega|deixa|deixe|deixem|paras?)(?: ja)? de (?:me )?{_TO_WRITE}(?: me)?(?= |
            $)(?<!de ligar)(?<!de escrever)(?<!de mandar)(?<!de enviar)(?<!de chamar)(?<!de procurar)(?<!de seguir)(?<!de encher)
            (?:para|pare|chega|deixa|deixe)(?: ja)? de (?:me (?:ligar|escrever|mandar|enviar|chamar|procurar|seguir|encher)
            |(?:ligar|escrever|mandar|enviar|telefonar|procurar|perseguir|seguir) me)
            (?:nao|n) (?:te )?quero (?:mais )?(?:nunca mais )?(?:falar (?:mais )?{_WITH_YOU}|te ver|ver te|ver voce
            |ouvir (?:mais )?(?:falar )?(?:de|a tua voz|sua voz)(?: {_YOU})?|saber (?:mais )?(?:nada )?de {_YOU}
            |(?:ter )?(?:mais )?(?:nenhum |qualquer )?(?:tipo de )?contac?to|(?:ter )?(?:mais )?nada (?:a ver )?{_WITH_YOU}
            |que (?:voce |tu )?me {_WRITE}|receber (?:mais )?mensagens)
            (?:nao|n) (?:te )?(?:quero|vou) (?:mais )?(?:te )?(?:responder|atender|ler)(?: te)? (?:mais|nunca mais)
            |(?:nao|n) vou mais (?:te )?(?:responder|atender)|(?:nao|n) te quero (?:ver|ouvir) (?:mais|nunca mais|a frente)
            (?:(?:vou|tive que|estou a|to|tou) (?:te )?bloque(?:ar|ando)(?: te| voce| vc| voce de tudo)?|te bloqueei
            |bloqueei (?:te|voce|vc)|te bloqueio|bloqueio te|(?:esta|estas|ta) bloquead[oa]|te exclui|exclui (?:te|voce) de|te apaguei
            |apaguei (?:te|voce) de)(?: (?:de|em) (?:tudo|todo lado|todas as redes))?
            (?:me deix[ae]|deix[ae] ?me|me deixem|deixem me)(?: (?:ficar|viver))?(?: de vez| de uma vez)? (?:em paz|sossegad[oa]
            |quiet[oa]|viver a minha vida|seguir (?:a )?minha vida)
            (?:me esquec(?:e|a)|esquece me|esqueca me)(?= |$)|esquec(?:e|a)(?: te)? (?:(?:de )?mim(?= |$)|que eu existo|que existo
            |meu numero|o meu numero)|(?:finge|finja|faz de conta|faca de conta) que (?:eu )?(?:nao existo|morri|nunca existi
            |nao me conhece\w*)|(?:pra|para) (?:voce|vc|ti) eu (?:morri|nao existo)
            (?:apag|delet|exclu|esquec|perd)(?:a|e|ue|i) (?:o )?(?:meu|meu) (?:numero|contac?to|telefone)
            (?:troquei|mudei|vou trocar|vou mudar) (?:de|o|meu|o meu) (?:numero|telefone|telemovel|celular
            |chip)(?! (?:esse|este|anota|salva|guarda|agora e))
            (?:se|caso) (?:\w+ ){{0,3}}(?:ligar|escrever|mandar|contac?tar|procurar|aparecer|insistir|continuar|voltar|vier
            |chegar)(?:es)?(?: \w+){{0,7}} (?:(?:a|na|pra|para a|com a) )?(?:policia|delegacia|gnr|psp|justica|advogad[oa])
            (?:chamo|vou chamar|vou a|vou na|vou pra|ligo pra|vou ligar pra|falo com a) (?:a )?(?:policia|delegacia|gnr
            |psp) se (?:\w+ ){{0,3}}(?:ligar|escrever|mandar|contac?tar|procurar|aparecer|insistir|continuar|voltar|vier)(?:es)?
            medida (?:protetiva|de restricao|cautelar)|ordem de (?:restricao|afastamento)|vou (?:te )?denunciar(?: te| voce)?
            |te denuncio|vou (?:fazer|apresentar) queixa|(?:fazer|fiz|abri|registrei) (?:um )?(?:bo|boletim de ocorrencia
            |queixa) (?:contra|de) (?:voce|vc|ti)
            (?:som[ea]|desaparec[ae]|sai|saia|cai fora|afast[ae](?: te| se)?|se afast[ae]|fic[ae] longe|vai embora|te afasta
            |mantem te longe)(?: logo| ja)? (?:d?a minha vida|da nossa vida|de mim(?= |$)|(?:para|pra) sempre|de vez)
            (?:pec(?:o|o lhe)|imploro|quero|prefiro|exijo|te peco|peco te|agradeco|gostaria|pedi) (?:por favor )?(?:pra |
            para )?que (?:voce |vc |tu )?(?:nao|n|nunca mais) (?:me )?(?:entr(?:e|es) (?:mais )?em contac?to|volt(?:e|es) a|{_WRITE}
            |tente|tentes)(?: (?:mais|comigo|me \w+))?
            {_NO} entr(?:a|e|es) (?:mais )?em contac?to(?: comigo)?|(?:nenhum|qualquer|zero|mais) contac?to (?:entre nos|comigo)
            |contac?to zero|zero contac?to|sem contac?to (?:nenhum|nunca mais)
            {_NO} (?:aparec(?:e|a|as)|ven(?:ha|has)|vem|vens|pass(?:a|e|es)|volt(?:a|e|es)) (?:mais )?(?:na|a|em|pela|pra|no
            |ao) (?:minha |meu )(?:casa|porta|frente|trabalho|rua)(?: {_NO}| mais| nunca mais)?|{_NO} me (?:mandes|mande|manda) mais
            |se me (?:mandares|ligares|procurares|escreveres) mais
            (?:e a |esta e a |essa e a )?ultima (?:mensagem|msg) que (?:te|eu te) (?:mando|envio|escrevo)|nao (?:me )?respond(?:a|as
            |e) mais|nao temos mais nada (?:a|pra|para) (?:falar|conversar|dizer)
            """
        ),
        Cue.SPACE: rows(
            r"""
            (?:vamos|podemos|melhor|queria|quero) (?:parar|deixar) de (?:nos |se |te )?(?:falar|ver|escrever)\w* (?:por )?(?:um|uns|uma
            |umas) (?:tempo|dias|semanas?|mes(?:es)?)|(?:preciso|precisava|quero) (?:de )?(?:um|uns|uma|umas) (?:dias|semanas?
            |mes(?:es)?|tempinho) (?:pra|para) mim
            (?:quero|preciso|prefiro|queria|gostava|gostaria)(?: de)? (?:ficar|estar|viver|seguir) (?:tranquil[oa]|em paz|em silencio
            |desligad[oa]|quiet[oa]|na minha|sozinh[oa]|so) (?:por )?(?:um|uns|uma|umas|algum\w*) \w+|(?:preciso|quero|vou
            |tenho) (?:de |que )?(?:me )?(?:afastar|distanciar|desligar|isolar)(?: me)? (?:de (?:tudo|ti|voce)|um|uns|uma|umas
            |por)(?: \w+)?
            (?:precisamos|precisava|vou tirar|vou tomar|tirei|precisaria|estamos a precisar)(?: de)? (?:(?:um|uns|uma|umas
            |algum) )*(?:tempo|espaco|distancia|dias|semanas?|mes(?:es)?)(?= (?:pra|para) (?:mim|pensar|nos)| sozinh\w+| cada
            | separad\w+| longe|$)(?: (?:pra|para) mim)?
            (?:me deixa|deixa me|me deixe|deixe me) (?:respirar|pensar|um pouco em paz|um tempo)|(?:preciso|queria|quero
            |precisava) (?:de )?(?:me )?(?:afastar|isolar|distanciar)(?: me)?(?: um| por| uns| de| do|$)(?: (?:bocado|pouco|tempo|uns|ti
            |voce|tudo|dias))?|ficar (?:na minha|no meu canto)|nao (?:to|estou) pront[oa] (?:pra|para) (?:falar|conversar|te ver)
            (?:preciso|precisava|quero|queria|(?:to|tou|estou) (?:precisando|a precisar)|necessito) (?:de |do |
            dum )?(?:ter )?(?:(?:um|uns|umas|uma|mais|algum|meu|o|pouco|bocado|de) )*(?:tempo(?: (?:pra|para) (?:pensar|mim|refletir
            |processar|entender|decidir)| so (?:pra|para) mim| sozinh[oa]| longe)?|espaco(?! (?:no|na|em|pra guardar|para guardar))
            |distancia|ar(?= |$)(?! condicionado))(?= |$)(?! (?:melhor|bom|para (?:acabar|terminar|entregar|o|a)
            |pra (?:acabar|terminar|entregar|o|a))\b)
            (?:me d(?:a|e)|da ?me|de ?me|me deixa ter|deixa me ter) (?:so )?(?:(?:um|uns|umas|mais|algum|uma|dois|duas|tres|alguns
            |algumas|pouco|de) )*(?:tempo(?: (?:pra|para) (?:pensar|mim|respirar))?|espaco|dias|semanas?|mes(?:es)?)(?= |
            $)(?! (?:pra|para) (?:acabar|terminar|entregar|pagar)\b)
            (?:preciso|quero|prefiro|precisava|queria|vou)(?: de)? (?:ficar|estar|passar|me isolar) (?:(?:um|uns|umas|uma|tempo|dias
            |semanas?|mes|meses|bocado|pouco|por|alguns|de) )*(?:sozinh[oa]|so(?= |$)(?! (?:a|de|com|em)\b)|comigo mesm[oa]|longe
            |na minha|sem (?:falar|contac?to|te ver))
            (?:dar um tempo|darmos um tempo|demos um tempo|da(?:mos|r) um espaco)(?! (?:do trabalho|no trabalho|da academia|do insta
            |das redes))
            (?:uns|umas|algumas|alguns|duas|tres|um|uma|por um) (?:dias|semanas?|mes(?:es)?|tempo) (?:sem (?:nos |a gente |se )?(?:falar
            |ver|contac?to|conversar)\w*|afastad\w+|separad\w+|longe|sozinh[oa])|sem (?:nos falar(?:mos)?|a gente se falar
            |falarmos) (?:por )?(?:um|uns|umas)
            (?:nao|n) me press(?:ion|ione)\w*|(?:preciso|quero) (?:de )?(?:respirar|me afastar|afastar me|pensar (?:sozinh[oa]|em mim
            |em nos|na nossa)|espairecer|por a cabeca no lugar|colocar a cabeca no lugar|organizar (?:a cabeca|as ideias))
            |eu (?:te )?(?:procuro|chamo|ligo|falo) (?:te )?quando (?:eu )?(?:estiver|me sentir|puder) (?:pront[oa]|melhor|bem)
            """
        ),
        Cue.FINAL: rows(
            rf"""
            (?:te deixei|deixei te) porque (?:\w+ ){{0,4}}(?:amava|gostava|sentia|amo|gosto)
            (?:isto|isso|assim|nos|a gente) (?:ja |assim )?(?:nao|n) (?:da|vai|funciona|resulta) mais|(?:isto
            |isso) (?:entre nos )?ja nao (?:da|resulta|funciona)(?: mais)?|(?:meus|os meus) sentimentos (?:por (?:ti|voce) )?(?:mudaram
            |acabaram|ja nao)|o que (?:eu )?sentia (?:por (?:ti|voce|vc) )?(?:passou|acabou|morreu)|(?:decidi
            |tomei a decisao de) (?:te deixar|deixar te|me separar|separar me|terminar|sair de casa)
            |quero seguir (?:a )?(?:minha )?vida (?:sem (?:ti|voce)|sozinh[oa])
            (?:nao|n|ja nao) (?:podemos|posso|quero|consigo) (?:mais )?(?:ficar|estar|continuar|viver|seguir) (?:mais )?(?:juntos
            |contigo|com voce|com vc|nessa relacao|nesta relacao)|o (?:nosso )?amor (?:acabou|morreu)|(?:ja )?nao (?:ha|tem
            |existe) (?:mais )?amor|te deixei de amar
            (?:acho|e|seria|acho que e|penso que e|sera) (?:melhor|que e melhor|que o melhor e) (?:a gente )?(?:terminar|terminarmos
            |acabar|acabarmos|separar|nos separarmos|separarmo nos|acabar com isto|cada um seguir)(?= |$)(?! (?:o|a|de|isso|logo|antes
            |cedo)\b)|cada um (?:pro|para o|por|no) seu (?:lado|caminho)|quero me separar|quero separar me
            |quero acabar (?:contigo|tudo|isto entre)|termino (?:contigo|com voce)|nao quero mais ser (?:sua|seu|tua|teu) namorad[oa]
            |nao quero mais (?:nada com voce|esse namoro|essa relacao|este namoro)
            (?:acabou|terminamos|acabamos|a gente (?:terminou|acabou)|esta (?:tudo )?acabado|ta acabado)(?: (?:tudo|aqui|mesmo
            |de vez))?(?= nao tem| entre| de vez| para sempre| pra sempre| desculpa| aceita| nao da| nao ha
            |$)(?: entre (?:nos|a gente))?
            (?:(?:nosso|o nosso) (?:namoro|casamento|relacionamento|caso)|nossa (?:relacao|historia)|a nossa (?:relacao|historia)
            |tudo entre (?:nos|a gente)) (?:ja )?(?:acabou|terminou|morreu|chegou ao fim|nao tem (?:mais )?(?:futuro|volta|jeito)
            |nao da mais)
            (?:nao|n) te amo(?: mais)?|ja (?:nao|n) te amo|(?:ja nao|nao|n) (?:gosto|sou apaixonad[oa]|estou apaixonad[oa]
            |to apaixonad[oa]) (?:mais )?(?:de|por) {_YOU}(?: mais)?|(?:ja nao|nao|n) sinto (?:mais )?(?:nada|o mesmo
            |amor)(?: mais)? por {_YOU}|deixei de (?:te amar|gostar de {_YOU}|te querer)
            (?:quero|vou|preciso|decidi|queria|estou|to|tou) (?:a )?(?:terminar|terminando|acabar|acabando|romper|me separar|separar me
            |me divorciar)(?: (?:tudo|de vez))? (?:{_WITH_YOU}|tudo|de {_YOU}|o namoro|nosso|o nosso|nossa|a nossa
            |com (?:isto|isso) entre nos|essa relacao|esta relacao)
            (?:nao|n) quero (?:mais )?(?:namorar|estar|ficar|continuar|viver)(?: mais)? {_WITH_YOU}|quero (?:o divorcio|a separacao
            |o desquite)|(?:vamos|temos que) nos separar|e melhor (?:terminarmos|acabarmos|a gente terminar|nos separarmos)
            |nao somos mais (?:um casal|namorados|nada)|ja nao (?:somos|estamos) (?:um casal|namorados|juntos|nada)
            |nao estamos mais juntos
            (?:a gente )?(?:nao|n) (?:vamos|vai|vou|quero) (?:mais )?voltar(?= (?:mais|aceita|entende|nunca|{_WITH_YOU})
            |$)(?<!nao vou voltar)|nao (?:tem|ha) (?:mais )?volta(?: a dar)?|estou (?:te deixando|a deixar te)|vou te deixar
            |vou deixar te|to te deixando|te deixei porque|vou me embora (?:de casa|para sempre)
            (?:nao|n) da mais (?:pra|para) (?:nos|continuar|a gente)|ja nao da (?:mais )?(?:para|pra) (?:nos|continuar)
            """
        ),
        Cue.THREAT: rows(
            rf"""
            te (?:quebro|parto|arranco|rebento) (?:as|os|a|o|todos os) (?:pernas|ossos|dentes|cara|cabeca|pescoco)
            |parto te (?:as pernas|os dentes|os ossos|a cara)
            sei (?:bem )?(?:por onde|a que horas|que horas)(?: e que)? (?:voce |vc |tu |tu )?(?:passa|passas|anda|andas|sai|sais|volta
            |voltas|chega|chegas)|(?:vou|vo) (?:acabar|destruir|arruinar|ferrar|estragar|foder) (?:com )?(?:a )?(?:tua|sua) vida
            |(?:nao|n) (?:vais|vai) (?:conseguir )?(?:escapar|fugir|te esconder|se esconder)(?: de mim)?|(?:to|estou) (?:de olho em
            |a vigiar te|te vigiando)(?: voce| ti| vc)?
            (?:mand|envi|mostr|espalh|divulg|public|post|partilh|vaz)\w* (?:as |os )?(?:tuas|suas|teus|seus) (?:fotos|videos
            |nudes) (?:pro|pra|para|ao|a|na|no|em)(?! (?:imprimir|revelar|ti|voce))(?: \w+)?|(?:vais|vai) (?:te lembrar|lembrar te
            |se lembrar|ouvir falar) de mim
            se (?:eu )?(?:te )?(?:vir|ver|pegar|apanhar|encontrar)(?: te| voce)? com (?:outr[oa]|ele|ela|alguem|esse|aquele)
            |(?:tu |voce |vc )?(?:vai|vais) (?:se dar mal|dar te mal|acabar mal|sofrer por isso)|te (?:encho de|meto a) porrada
            |juro que te (?:mato|arrebento)
            (?:eu )?(?:acabo {_WITH_YOU}|acabo com (?:tua vida|sua vida|a tua vida)|vou acabar (?:{_WITH_YOU}
            |com (?:a )?(?:sua|tua) (?:vida|raca))|vou te (?:matar|arrebentar|destruir|quebrar|bater|encontrar|achar|partir
            |encher de porrada|cacar)|vou matar te|te mato|mato te|te arrebento|te quebro|te destruo|parto te|rebento te
            |(?:vou )?(?:te )?(?:parto|partir|quebro|quebrar|arrebentar)(?: te)? a (?:sua |tua )?cara)(?= |$)
            (?:voce|vc|ce|tu) (?:ainda )?(?:vai|vais) (?:se arrepender|te arrepender|arrepender te|me pagar|pagar (?:por|caro|bem caro)
            |ver (?:so|comigo|quem eu sou))|vais (?:te )?arrepender(?: te)?|vais pagar(?: (?:por|caro|mas))|vai se arrepender
            |(?:tu )?vais ver o que te (?:acontece|faco)|arrepender te as|me paga(?:s)?(?= |$)(?<!nao me paga)(?= por isso| por tudo
            | caro)
            sei (?:muito bem |bem )?(?:a)?onde (?:e que )?(?:(?:voce|vc|tu|a tua|o teu|a sua|teu|tua|sua|seu|ele|ela|mae|pai|familia
            |irma|os|seus|filhos) )*(?:mora|moras|trabalha|trabalhas|vive|vives|estuda|estudas|moram|estaciona|estacionas)
            |sei onde te (?:encontrar|achar)|te (?:acho|encontro) (?:onde|em qualquer)
            (?:vou (?:espalhar|postar|publicar|divulgar|vazar)|posto|publico|espalho|divulgo|vazo) (?:todas )?(?:as )?(?:tuas|suas
            |as tuas|as suas|teus|seus|os teus|os seus) (?:fotos?|videos?|nudes|conversas|prints)|(?:posto|publico|espalho|divulgo|vazo
            |espalhar|divulgar|vazar|postar) (?:todas )?(?:as|aquelas|os|aqueles) (?:fotos|videos|nudes)
            se nao (?:for|fores|es|e) (?:minha|meu|comigo)(?: (?:voce|tu))? (?:nao )?(?:vai|vais|sera|seras|es|e
            |nao)(?: \w+){{0,2}} (?:de|com) (?:mais )?ninguem|ou (?:e |es )?minha ou (?:nao e )?de (?:mais )?ninguem
            |se nao (?:for|fores) minha (?:nao|n) (?:vai|vais|es|sera|seras)(?: ser)? de (?:mais )?ninguem
            (?:isso|isto) nao (?:vai|fica) (?:ficar )?assim|vou (?:fazer da|transformar|tornar) (?:a )?(?:sua|tua) vida (?:num|um
            |em) inferno|toma cuidado com (?:o que|quem anda|onde)|(?:nunca mais|nao) (?:vais|vai) (?:mais )?ver (?:mais )?(?:os|as|teus
            |seus|os teus|os seus|nossos) (?:filh[oa]s|criancas|miudos)
            """
        ),
        Cue.SELF_HARM: rows(
            rf"""
            (?:nao|n) vejo (?:mais )?(?:nenhum )?sentido (?:em (?:nada|viver|continuar)|na (?:minha )?vida|nesta vida|nessa vida)
            |quando (?:voce |vc )?(?:ler|leres|lerem) (?:isto|isso) (?:eu )?(?:ja )?(?:estarei|vou estar) mort[oa]
            (?:quero|queria|so quero) morrer de (?:uma vez|vez|verdade)|sem mim (?:\w+ ){{0,4}}(?:melhor|felizes|mais feliz|descansad\w+
            |tranquil\w+)(?= |$)
            (?:nao|n) (?:quero|consigo|aguento|posso|suporto) (?:\w+ ){{0,3}}(?:neste mundo|nesse mundo|nesta vida|nessa vida)
            |(?:quero|queria|so quero|preciso)(?: \w+){{0,1}} que (?:\w+ ){{0,2}}(?:acabe|acabasse|termine|pare) tudo
            |que tudo (?:isso |isto )?(?:acabe|acabasse|termine|pare)(?: de vez| logo)?|(?:quero|queria|vontade
            |apetece)(?: \w+){{0,3}} (?:e )?(?:morrer|me matar|matar me)(?= |$)(?! (?:de|a|com|no|na)\b)
            (?:ponte|viaduto|telhado|terraco|parapeito|varanda|sacada|plataforma|linha|janela|predio)(?: \w+){{0,3}} (?:olhando|a olhar
            |olho|vendo|pensando em)(?: \w+){{0,1}} (?:os trilhos|trilhos|pros trilhos|baixo|agua|rio|vazio|trem|comboio|comboios|carris
            |pular|saltar|chao|linha)|(?:nao|n) faco falta (?:a|pra|para) ninguem|sou (?:um|so um) (?:peso|fardo|estorvo) (?:pra
            |para) (?:todos|todo mundo|voces|ti|voce|a familia|minha familia)|(?:minha|a minha) vida (?:ja )?acabou(?= |$)(?! com)
            (?:melhor|descansad\w+|felizes|feliz|facil|tranquil\w+|aliviad\w+|bem) (?:todos )?se eu (?:ja )?(?:nao (?:estivesse
            |existisse|estiver|estivesse ca|tivesse nascido)|morr\w+|desaparec\w+|sumi\w+|fosse embora para sempre)
            |quero ir embora (?:pra|para) sempre
            |(?:nao|n) (?:consigo|aguento|quero|posso) (?:mais )?(?:continuar a )?viver (?:mais )?assim
            (?:preferia|prefiro|queria) (?:eu )?(?:ja )?estar mort[oa]|(?:ja )?(?:me despedi|despedi me) d(?:a|o|as|os|e) (?:meus |
            minhas |minha |meu )?(?:criancas|miudos|filh[oa]s|todos|todo mundo|familia|mae|pais)|(?:separei|preparei|comprei
            |arranjei) (?:ja )?(?:todos )?(?:os|a|uma|as) (?:comprimidos|remedios|corda|pastilhas)(?= |$)(?! (?:da|do|de|para a|pra)\b)
            |se (?:eu )?(?:morrer|me matar|acontecer alguma coisa comigo) (?:a )?(?:culpa|e culpa|vai ser)
            (?:preferia|prefiro|melhor) (?:eu )?(?:estar )?mort[oa](?= |$)(?! de\b)|(?:me despedi|despedi me|to me despedindo
            |me despedir) (?:d[oae]s?|de todos|da vida|deste mundo) ?(?:criancas|miudos|filh[oa]s|meus filhos|minhas filhas|todos
            |familia|minha familia|minha mae|vida)?(?= |$)|(?:nao tenho|sem|nao vejo|nao ha|ja nao tenho) (?:mais )?(?:motivos?|razao
            |razoes|vontade|forcas?) (?:pra|para|de) (?:continuar(?= |$)(?! (?:com|contigo|juntos))|seguir|continuar vivendo|viver
            |me levantar)
            (?:tanto faz|nao me importo?|pouco me importa) (?:se )?(?:eu )?(?:viver|morrer|morro)|quero (?:ir embora|partir) (?:deste
            |desse) mundo|quero (?:descansar|dormir) (?:pra|para) sempre|(?:pensamentos|ideias) suicidas|pens(?:o|ar|ando|ei) (?:em |
            no )(?:suicidio|me matar|matar me)|(?:hoje|esta noite) (?:acaba|termina) tudo(?= |$)|(?:a morte|morrer) (?:e
            |seria) (?:a unica|o melhor|a melhor)|unica (?:saida|solucao) (?:e|que (?:vejo|resta))(?: \w+)?
            (?:to|tou|estou|tenho) (?:com )?(?:aqui )?(?:a|uma|o|um|os) (?:faca|corda|arma|gilete|lamina|comprimidos|remedios) (?:na mao
            |pront\w+|aqui|ao lado|na minha frente)|(?:to|tou|estou|subi) (?:aqui )?(?:em cima|na beira|a beira|na beirada) d(?:a
            |o) (?:ponte|viaduto|predio|parapeito|telhado)$|nao passo de hoje|nao passo desta noite|queria que (?:tudo )?(?:isso |
            isto )?acabasse de vez
            (?:quero|queria|vou|pretendo|vontade de|penso em|pensando em|pensar em|pensei em|tentei|apetece me|decidi
            |so me apetece) (?:mais e |so |mesmo )?(?:morrer|me matar|matar me|me suicidar|suicidar me|cometer suicidio
            |sumir (?:desse|deste|do) mundo|desaparecer (?:deste|desse|do) mundo|desaparecer (?:de vez|para sempre|pra sempre)
            |sumir (?:de vez|pra sempre|para sempre)|tirar (?:a )?(?:minha )?(?:propria )?vida|deixar de existir|me enforcar|enforcar me
            |acabar com tudo|estar mort[oa]|nao existir)(?= |$)(?<!vou morrer)(?! (?:de|a|com)\b)
            (?:vontade|desejo) (?:nenhuma |alguma )?de (?:continuar |seguir )?(?:viver|viva|vivo|existir)|(?:nao|n|sem) (?:tenho|vejo
            |sinto|ha|tem)? ?(?:mais |nenhum |nenhuma )?(?:vontade|razao|razoes|motivos?|forcas?|sentido)(?: nenhum| nenhuma)? (?:de
            |para|pra|em) (?:continuar (?:a )?)?(?:viver|viva|vivo|existir)
            (?:nao|n) (?:quero|aguento|consigo|suporto) (?:mais )?(?:viver|acordar|existir|estar viv[oa]|continuar viv[oa]
            |continuar a viver|essa vida|esta vida|a vida|estar neste mundo|estar aqui mais|ca estar)(?! (?:com|contigo|em|no|na|cedo
            |aqui|sem (?!ti\b|voce\b|vc\b))\b)(?: mais)?
            |nao (?:da|vale a pena) (?:mais )?(?:para|pra|a pena)? ?(?:continuar (?:a )?)?viver
            (?:acabar com (?:a )?minha vida|tirar (?:a )?minha (?:propria )?vida|por fim a (?:minha )?vida|por fim a isto tudo
            |dar cabo de mim|dar um fim (?:em mim|na minha vida|a minha vida)|me suicido|suicido me)
            (?:me mato|mato me)(?= |$)(?! (?:de|a|com|por|no|pra)\b)
            (?:cansad[oa]|fart[oa]|exaust[oa]|chei[oa]|cansei|de saco cheio) (?:ja )?(?:de|da) (?:viver|existir|vida|minha vida
            |estar viv[oa]|tudo e de todos|continuar viv[oa])(?! (?:com|em|aqui|no|na|de)\b)|cansei de viver(?! (?:com|em|no|na)\b)
            (?:melhor|mais felizes|mais feliz|mais facil|mais leve|mais descansad\w+)(?: \w+)? sem {_MIM}|(?:melhor|mais facil) (?:se
            |que) eu (?:nao (?:existisse|existir|estivesse|tivesse nascido)|morresse|morrer|estivesse mort[oa]|sumisse)
            |melhor mort[oa](?= |$)
            (?:escrevi|deixei|to escrevendo|estou a escrever|ja escrevi|deixo) (?:ja )?(?:uma |umas |as )?(?:cartas?|bilhetes?) (?:pra |
            para |a |de despedida)?(?:{_CHILDREN})?(?<=de despedida)|(?:escrevi|deixei|to escrevendo|estou a escrever
            |deixo) (?:ja )?(?:uma |umas |as )?(?:cartas?|bilhetes?) (?:pra |para |a )?{_CHILDREN}|(?:carta|bilhete) de (?:despedida
            |suicidio)
            (?:to|tou|estou|aqui|subi|sentad[oa]|parad[oa])(?: aqui| ja| sozinh[oa])? (?:na|no|em cima d[ao]|a beira d[ao]
            |a beirada d[ao]|em cima de um|em|numa|num|pro|pra|ao) {_PLACE}(?: \w+)?(?= (?:e )?(?:nao (?:sei|aguento|quero|consigo)
            |perdoa\w*|me perdoa\w*|desculpa\w*|adeus|vou (?:pular|saltar|me jogar|atirar)|quero|olhando (?:pra|para) baixo
            |a olhar para baixo|pensando|ja nao))
            (?:to|tou|estou|subi) (?:aqui )?(?:em cima d[ao]|a beira d[ao]|no|ao) (?:ponte|viaduto|parapeito|telhado|terraco
            |predio)(?=$)
            (?:contei|estou a contar|to contando|contando|juntei|juntando|tenho juntado|guardei|separei) (?:todos )?(?:os|meus|as|uns
            |os meus) (?:comprimidos|remedios|pilulas|pastilhas)|(?:tomei|tomo|vou tomar|engoli|acabei de tomar) (?:todos|tudo
            |um monte d\w+|uma caixa|a caixa|um frasco|\d\d|vinte|trinta)(?: (?:os|de|meus|inteir[oa]|toda|as|esses))*(?: (?:comprimidos
            |remedios|pilulas|pastilhas|calmantes))(?= |$)|(?:tomei|engoli) (?:a caixa|o frasco|a cartela|o blister) (?:tod[oa]
            |inteir[oa])
            (?:parei|deixei|vou parar|vou deixar) (?:com |de (?:tomar|aplicar|usar|injetar|dar) )?(?:a )?(?:minha )?insulina
            |(?:nao|n) (?:tomo|vou tomar|tomei|apliquei|aplico) mais (?:a )?insulina|sem (?:tomar|aplicar) (?:a )?insulina
            adeus (?:pra sempre|para sempre|mundo|a todos)(?! (?:nao me|me esquece|vou te bloque|bloque))|quando (?:voce |vc |
            tu )?(?:ler|leres|lerem|leem)(?: is[st]o| esta mensagem)? (?:eu )?(?:ja )?(?:ca )?(?:nao|estarei mort
            |vou estar mort)(?: (?:vou |hei de |ca |mais )*(?:estou|estarei|estar|ca|aqui|mais|viv[oa])\w*)?
            |cuida(?:m)? (?:bem )?(?:d?(?:os|as|das|dos|da|do)) (?:miud[oa]s|criancas|filh[oa]s|meus filhos|nossos filhos|pequen[oa]s
            |minha mae) (?:por mim|quando eu)|(?:esta|essa) e a minha despedida
            (?:me cortei|cortei me|voltei a (?:me cortar|cortar me)|me corto|estou a cortar me|to me cortando)(?: (?:de novo|outra vez
            |nos bracos|os pulsos|nas pernas))(?! (?:com|no dedo|fazendo|a fazer))|(?:me cortar|cortar me|cortar os pulsos
            |voltei a me cortar|me machucar de novo|fazer mal a mim mesm[oa])
            (?:vou|quero|vontade de|penso em|queria) (?:me )?(?:jogar|atirar|pular|saltar|lancar)(?: me)? (?:da|do|na|no|de
            |debaixo d[oe]|pela|para debaixo d[oe]|pra frente d[oe]|a|ao|a frente d[oe]) ?(?:um |uma |a |o )?(?:{_PLACE}|metro|comboio
            |trem|janela|onibus|caminhao|carro|rio|linha)|vou me enforcar|vou enforcar me
            (?:queria|preferia|antes|oxala|tomara|quem me dera) (?:eu )?(?:nao (?:ter nascido|existir|acordar)
            |nunca (?:ter nascido|tivesse nascido|ter existido|acordar)|que eu (?:morresse|nao acordasse)|estar mort[oa]|morrer)
            |(?:nao|n|nunca) devia ter nascido
            (?:dormir|adormecer|deitar) e (?:nao|nunca mais|nunca) (?:mais )?(?:voltar a )?acordar(?: mais)?
            |(?:nao|nunca mais) acordar(?: nunca| mais)(?! (?:cedo|as))
            (?:nao|n) (?:vejo|tem|ha|encontro) (?:mais )?(?:nenhuma )?(?:saida|outra saida)(?= |$)(?! d[eoa]\b)
            |(?:minha|a|esta|essa) vida (?:ja )?(?:nao|perdeu|n) (?:faz|tem|vale|o) ?(?:mais )?(?:o )?(?:sentido|nada|a pena)
            |(?:nada|viver) (?:ja )?(?:nao )?(?:mais )?(?:faz|tem) (?:mais )?sentido
            ninguem (?:me )?(?:ia|iria|vai|sentiria|daria) ?(?:sentir )?(?:a )?(?:minha )?(?:falta(?: de mim)?|saudades minhas|notar
            |dar falta)|ninguem (?:ia|vai) (?:sentir (?:a minha|minha) falta|notar (?:se|que) eu)
            sem (?:voce|vc|ti) (?:eu )?(?:nao|n) (?:quero|vale a pena) (?:mais )?(?:viver|continuar|seguir)
            |se (?:voce |vc |tu )?(?:me deixar(?:es)?|for embora|fores embora|terminar comigo
            |nao voltar(?:es)?)(?: \w+){{0,2}} (?:me mato|mato me|eu morro)
            """
        ),
    },
    denied=r"(?:nao|nunca|(?:disse|diz|acha) que(?: se)?)",
    light=r"(?<!\S)de (?:tanto )?(?:rir|sono|fome|calor|frio|vergonha|comer|trabalhar)(?!\S)",
    after={
        Cue.NO_CONTACT: joined(
            r"""
            (?:por )?(?:hoje|(?:esta|essa) noite)\b
            |,? ?(?:eu )?te (?:ligo|chamo|retorno) (?:depois|mais tarde|amanha)\b
            """
        ),
        Cue.THREAT: joined(
            r"""
            (?:a|de) (?:beijos|beijinhos|cocegas|abracos|besos|abrazos|cosquillas|mimos)|no (?:fifa|mario|uno|xadrez)\b
            """
        ),
    },
    knows=r"sei\b",
    laughs=r"(?<!\S)(?:k{3,}\w*|(?:rs){2,}|(?:ha){3,}\w*)(?!\S)",
)
