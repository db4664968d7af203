"""What is said in French."""

from __future__ import annotations

from leeway.cue import Cue
from leeway.cues._tongues import Tongue, joined, rows

_NE = r"(?:ne |n )?"
_I = r"(?:je |j )?"
_WRITE = joined(
    r"""
    (?:m ?(?:ecri(?:s|ves|vez)|appel(?:le|les|lez)|envo(?:ie|ies|yez)(?: (?:de messages?|rien))?|adresse(?: la parole)?|approche)
    |m ?embete|me (?:contact(?:e|es|ez)|recontact(?:e|es|ez)|parl(?:e|es|ez)|cherch(?:e|es|ez)|rappel(?:le|les|lez)|telephon(?:e|es|ez)
    |harcel(?:e|es)|(?:re)?textes?|suis|sui[st]|relance|derange|spam(?:me)?))
    """
)
_TO_WRITE = joined(
    r"""
    (?:(?:m|d) ?(?:ecrire|appeler|envoyer(?: des? (?:messages?|textos|sms|trucs))?|harceler|embeter|approcher)
    |me (?:contacter|recontacter|parler|harceler|chercher|rappeler|telephoner|texter|joindre|suivre|relancer|voir|spammer|retrouver))
    """
)
_CHILDREN = joined(
    r"""
    (?:(?:aux|les|nos|mes|des|a mes|a nos|aux|a ma|a mon|ma|pour les|pour mes|pour nos|pour ma) (?:enfants?|petits?|gosses|gamins
    |filles?|fils|parents|mere|famille|loulous))
    """
)
_MOI = r"moi(?= (?:et|de toute|desole\w*|pardon\w*|au moins|tu|vous|ils?|c est|je)\b|$)"
_MY_OWN = (
    r"(?<!j envoie les photos)(?<!j envoie tes photos)(?<!envoie les photos)"
    r"(?<!envoyer les photos)(?<!montre les photos)(?<!montrer les photos)"
    r"(?<!poste les photos)(?<!envoie les videos)"
)

FRENCH = Tongue(
    "French",
    joined(
        r"""
        gave plus|spam plus|lis plus|d[eé]sire (?:\w+ )?plus|les\b|des\b|de\b|la\b|le\b|ne\b|pas\b|ma\b|mes\b|mon\b|une\b|toi\b|je\b
        |j[' ’]?\w*ai\b|jai\b|jvais\b|jveux|jtm|jte\b|tu\b|moi\b|vous\b|toi\b|besoin|[eé]cri[srtv]|menvoy|m[eé]cri|mappel|appel|contact
        |parle|cherch|rappel|t[eé]l[eé]phon|arr[eê]t|cess|bloqu|laiss|fous\b|fich|l[aâ]che|oubli|supprim|effac|num[eé]ro|police|plainte
        |sors\b|d[eé]gage|disparai|dernier|sans r[eé]pond|temps|espace|distance|pause|break|donne|quelques|seul|air\b|fini[res]?|termin
        |quitt|mort[es]?\b|s[eé]par|divorc|ensemble|aime|amoureu|histoire|ressen|tue\b|tuer|but|d[eé]fonc|p[eé]t|payer|paier|regrett
        |photos|vid[eé]os|retrouv|pourri|passer|compt|lettre|pont\b|toit\b|cachets|insulin|adieu|quand tu|coup|sauter|jeter|pendre
        |foutre|crever|suicid|r[eé]veill|endorm|mourir|vivre|vie\b|na[iî]tre|issue|sens\b|manqu|monde|mieux|conneri|personne|jours
        |en finir|marre|envie|aval|insuline|bloque|ces\b|tes\b|ta\b|solution|\bun\b|me suit|notre|avaler|jamais|vois\b|nous\b|je\b
        |suis\b|sais|rien|vais|veu|jsuis|courante|eloignement|chuis|fais|nulle|approche|recul|definitif|jtaime|voudrais|maintenant|etre
        |repond|avec|moninsuline|taime|flics|exister|linsuline|viens|mesinsuline|existe|voir|dinsuline|recommence|gendarmes|restrictive
        |revoir|remis|gendarmerie|reviens|faut|keufs|membete|existais|accordemoi|partout|chacun|avocat|passe|pointe|repasse|faudrait
        |jarrete|sortie|nouvelles|pour|remettre|rompre|demolir|tout|allais|verrait|tebloque|fracasser|creve|mainsuline|remarquer
        |recevoir|mcontacte|reviendrai|frapper|pleurer|foutezmoi|fousmoi|demonter|reverras|aiavaler|vingt|aiprendre|eclater|spammer
        |denvoyer|aucun|saigner|demolis|niquer|detruire|jtebloquer|eclate|lire|cramer|souhaitais|faire|comme|derange|decrire
        |taibloquerai|vousbloquer|tabasser|tentes|mapproche|harceles|aibloquerai|cogne|verras|tente|essaie|etebloquer|etebloque|voit
        |flinguer|tous|aiavale|madresse|dappeler|esbloquerai|retournerai|massacrer|boite|trente|recontactez|envoyez|jtaibloque|egorger
        |flacon|amour|crevais|prends|prend|mourais|prefere|exploser|dembeter|texte|recontacter|joindre|embete|relance|entendre|saigne
        |demonte|allumer|facile|suivre|vousbloquee|dapprocher|mharceler|recontactes|recontacte|vousbloque|jtebloquee|esbloquee|fixe
        |ouvrirai|dois|souhaite|surveille|terre|emmerde|regarder|pense|harcele|lirai|ouvre|espionne|casses|meure|essaye|aibloquer
        |regarde|saoule|casse|sonner|trois|soule|vire|taibloquee|avoir|menvoie|jtebloque|gosses|envoyer|taibloquer|esbloquer|aipris
        |envoie|enfants|stresse|entiere|somniferes|pastes|adresse|aibloque|embrouille|deu|aigobe|comprimes|retexte|marcher|taibloque
        |jaibouffe
        """
    ),
    {
        Cue.NO_CONTACT: rows(
            rf"""
            (?:ne )?veux plus (?:jamais )?rien (?:savoir|entendre|avoir) (?:de|avec|a faire avec) toi
            |(?:il )?(?:ne )?faut plus (?:jamais )?(?:que tu )?(?:m |me )(?:appel|ecri|contact|rappel|parl|cherch|envoy)\w+
            (?:je )?(?:ne )?veux (?:plus )?rien (?:avoir )?(?:avec|de) toi|laisse moi vivre(?= |$)
            (?:contact\w*|parl\w+|commun\w+|echang\w+)(?: \w+){{0,6}} (?:par|avec|via|a) (?:mon |l )?avocate?
            |(?:ton|tes) (?:numeros?|num|contact|profil|compte)(?: \w+){{0,2}} bloques?|(?:arrete|stop|cesse|basta
            |marre de)(?: avec)? tes (?:messages|appels|textos|sms|vocaux)|(?:ne )?(?:lirai|lis|ouvre|ouvrirai) (?:plus|pas|rien
            |aucun de) ?(?:tes )?(?:messages|textos|sms|vocaux)?
            laisse moi(?= (?:c est bon|stp$|s il te plait$|tranquille|point|ok)|$)|(?:ne )?(?:me |m )(?:saoule|soule|gave|emmerde
            |fais chier|casse|harcele|stresse|embrouille|envoie|surveille|espionne)s?(?: les \w+)? plus|(?:ne )?(?:veux|souhaite|desire
            |compte) (?:\w+ ){{0,2}}plus (?:\w+ ){{0,2}}(?:contact|messages|nouvelles)|(?:on|nous) (?:ne )?(?:est|sera
            |restera) (?:meme )?pas (?:amis|potes)
            (?:arret\w*|cess\w+|stop)(?: \w+)? (?:de |d )?{_TO_WRITE}(?<!arrete me voir)|(?:ai|jai|je|viens de|vais) (?:bloque|bloquer
            |supprime|vire) (?:ton|tes|toutes tes) (?:numeros?|num|reseaux|comptes?|profil|contact)|(?:ne )?(?:veux
            |voudrais) plus jamais (?:te |t |avoir |entendre |que tu )\w+
            (?:je )?(?:ne )?veux (?:pas|plus) (?:de )?(?:tes (?:messages|excuses|fleurs|explications|appels)
            |que tu (?:viennes|reviennes|me contactes|m appelles|m ecrives|me parles|cherches))(?: \w+)?
            |si tu (?:\w+ ){{0,6}}(?:je porte plainte|j appelle les|je depose|je te denonce|je vais voir les|je previens)(?: \w+)?
            |plus jamais (?:de nouvelles|de contact|tu me|toi)
            (?:souhaite|desire|souhaiterais|voudrais|souhaitais) plus (?:jamais )?(?:te (?:parler|voir|lire|entendre|revoir)
            |avoir (?:de |aucun |le moindre )?(?:contacts?|nouvelles|affaire)|recevoir|que tu (?:me|m) \w+|etre contactee?)
            |(?:c est )?(?:meme )?pas la peine de (?:m |me )(?:appeler|ecrire|contacter|rappeler|repondre|relancer)
            |(?:inutile|ca sert a rien) de (?:m |me )(?:appeler|ecrire|contacter|rappeler|relancer)|a jamais(?= ne|$)
            (?:fais|faites) comme si (?:je |j )?(?:n )?(?:existais|existe|etais)(?: (?:pas|plus|morte?))|(?:n )?(?:essaie|essaye|tente
            |cherche)s? (?:pas|plus|meme pas|surtout pas) (?:de |a )(?:me |m )\w+|(?:arrete|cesse) de (?:me |m )(?:suivre|espionner
            |surveiller|stalker|coller|saouler|attendre)(?: \w+)?|sors moi de ta vie|enleve moi de ta vie
            (?:respecte|comprends|accepte) que (?:je )?(?:ne )?veux (?:plus|pas) (?:te|de|que|avoir)(?: \w+)?
            |je te veux (?:plus dans|hors de|loin de) (?:ma vie|moi)|(?:c est )?la derniere fois que je te (?:parle|reponds|ecris)
            |(?:ne )?m ?(?:ecris|appelle|contacte) (?:pas )?(?:meme pas$|ni par|ni chez)|t approche plus|approche toi plus
            |laisse tomber je te repond\w+ plus|je veux que tu (?:me laisses|sortes de ma vie|disparaisses|m oublies)
            {_NE}{_WRITE} (?:plus(?: jamais)?|jamais|nulle part)(?! tard\b)
            (?:ne |n )?(?:m ?ecris|me (?:contacte|recontacte|cherche)|m ?ecrivez|me contactez) pas(?! (?:pendant|maintenant|ce|aujourd
            |avant|tout de suite|la|je|j|tant|si)\b)|{_NE}{_WRITE} pas (?:jamais|ni)|jveux plus que tu {_WRITE}
            |(?:ne )?veux plus (?:jamais )?que tu {_WRITE}
            (?:arrete|arretez|cesse|cessez|stop|jarrete|faut que tu arretes|arretes)(?: (?:maintenant|tout de suite|s il te plait|stp
            |enfin))? (?:de |d )?{_TO_WRITE}|(?:arrete|cesse|arretes) (?:de )?(?:menvoyer|mecrire|mappeler|m envoyer)(?: \w+)?
            (?:merci|prie|demande|supplie|veux|voudrais|prefere|exige|faut|aimerais) (?:de |que tu |que vous )?(?:ne plus (?:jamais )?
            |arretes de |cesses de ){_TO_WRITE}|ne plus (?:jamais )?(?:me contacter|m ecrire|m appeler|me rappeler|me recontacter
            |chercher a me)
            (?:ne )?(?:veux|voudrais) plus (?:jamais )?(?:te (?:parler|voir|lire|entendre|croiser|revoir)|t ?entendre
            |avoir (?:de (?:tes )?nouvelles|affaire a toi|(?:de |aucun )?contact)|entendre parler de toi|rien (?:avoir |
            a voir )?(?:a (?:faire|voir) )?avec toi|(?:de|aucun) (?:contact|messages?|nouvelles)|recevoir)
            |(?:ne )?veux (?:aucun|plus aucun) contact|(?:ne )?veux rien avoir (?:a faire|a voir) avec toi|veux plus de toi dans ma vie
            (?:je )?(?:te|vous|tu es|t es|je t ai|t ai|jtai|jt ai|tai|t as ete|je vais te|vais te|jte|du te
            |dois te) ?(?:ai )?(?:bloque[es]*|bloquer|bloquerai)(?: (?:partout|de partout|sur tout|de tout))?|(?:t es|tu es) bloque[es]?
            |(?:je )?t ai (?:supprime|vire|retire|efface)e? (?:de|partout)(?: \w+)?
            (?:laisse|laissez|fous|fiche|foutez|laisses)[ -]?moi (?:la paix|tranquil\w*|en paix|vivre ma vie|refaire ma vie
            |avancer)(?: (?:pour de bon|maintenant|stp|s il te plait|une bonne fois))?|(?:lache|lachez) moi(?= (?:maintenant|la grappe
            |un peu|les baskets|putain|stp|s il|une bonne|je|tu)|$)|me laisser (?:tranquille|en paix)
            oublie(?:s)? (?:moi|que j existe|mon existence|mon numero)(?! (?:pas|un truc))|(?:fais|faites|fait) (?:comme si
            |semblant que) (?:j |je )(?:n )?(?:existe|existais|etais (?:mort|morte))(?: (?:pas|plus))?|(?:considere|dis toi
            |imagine) que (?:je suis morte?|j existe (?:pas|plus)|je n existe (?:pas|plus))|pour toi je (?:suis morte?|n existe plus
            |existe plus)
            (?:efface|supprime|oublie|perds|jette|vire|enleve)(?: (?:donc|aussi|vite))? mon (?:numero|num|contact|06|tel)
            (?:j ai|je|jai|je vais|vais) (?:change|changer|changerai) (?:de|mon) (?:numero|num|tel|telephone)(?! (?:voila|voici
            |le nouveau|note|c est le))
            si (?:tu |t |vous )?(?:\w+ ){{0,3}}(?:recontact|contact|ecri|rappel|appel|continu|revien|insist|vien|approch|recommenc
            |harcel|reecri|envoi)\w*(?: \w+){{0,7}} (?:(?:les|la|aux|chez les|une|a la|voir les) )?(?:police|flics|gendarmes|gendarmerie
            |plainte|keufs|main courante|avocat)
            (?:j ?appelle|jappelle|je previens|je vais (?:a|voir)|j ?irai (?:a|voir)) (?:les |la |a la |chez les )?(?:police|flics
            |gendarmes|gendarmerie) si (?:tu |t )(?:\w+ ){{0,3}}(?:recontact|contact|ecri|rappel|appel|continu|revien|insist|vien
            |approch|recommenc)\w*
            (?:je |vais |j ai |j |jai |depose |deposer |porte |porter )+(?:une )?plainte(?: contre toi| si tu \w+)(?: \w+)?
            |(?:je vais |je )porter plainte|(?:je )?porte plainte|ordonnance (?:de protection|restrictive|d eloignement)
            |mesure d eloignement|main courante contre
            (?:ne |n )?(?:te |t )?(?:repondrai|ecrirai|parlerai|repondrais|repond|reponds|vais) (?:plus|plus jamais) ?(?:te repondre
            |te parler|a tes messages|a rien|jamais)?(?<!vais plus)(?= |$)
            (?:sors|degage|disparais|va t ?en|vas t ?en|reste|tire toi|casse toi|barre toi|eloigne toi|tiens toi|reste loin
            |tiens toi loin)(?: (?:vite|enfin|loin))? (?:de (?:ma|nos) vies?|de moi(?= |$)|a l ecart de moi|loin de (?:moi|nous|ma))
            |disparais(?= pour| une| stp|$)
            (?:n )?(?:essaie|essaye|tente|cherche|cherchez|essayez|essaies)(?: (?:pas|plus|meme pas|surtout pas|jamais))+ (?:de |
            a )(?:m[ e]+)?(?:joindre|contacter|recontacter|parler|ecrire|appeler|retrouver|voir|revoir)
            (?:ne |n )?(?:viens|passe|reviens|venez|repasse|pointe|debarque|approche|te pointe|te presente|t approche)(?: toi)? (?:plus
            |plus jamais|pas) (?:(?:a|devant|sonner) )?(?:chez moi (?:ni|non)|(?:de moi|a mon (?:boulot|travail)|devant chez moi|sonner
            |me voir))|(?:ne )?(?:viens|passe|reviens|repasse|t approche|te pointe) plus(?: jamais)?(?: (?:chez|a|devant|me
            |de)(?: \w+)?)?(?! tard\b)
            (?:plus|aucun|zero|0|pas de|plus de|plus aucun) contact(?= (?:entre|avec|du tout|stp|s il|merci|je|point|maintenant|ni)|$)
            |(?:coupe|couper|coupons|je coupe) (?:les ponts|tout contact|contact)|silence radio (?:maintenant|definitif)
            dernier (?:message|sms|texto|msg) que (?:je|tu)|(?:c est|ceci est) (?:mon|le) dernier (?:message|sms|texto)
            |(?:ne )?(?:me )?repond(?:s|ez)? (?:plus|pas a ce message)|(?:on )?n?(?: )?a plus rien a se dire|plus rien a (?:te|se) dire
            (?:on|nous|te|tu) (?:ne )?(?:doit|devons|dois|faut|vaut mieux) plus (?:se|nous|me) (?:parler|voir|contacter|ecrire)
            """
        ),
        Cue.SPACE: rows(
            r"""
            (?:on |qu on )?(?:arrete|arreter|arretons|evite|evitons) de (?:se|nous) (?:parler|voir|ecrire|contacter) (?:pendant |
            pour )?(?:quelques|un|une|deux|trois|des) \w+|besoin de (?:quelques|deux|trois|plusieurs) (?:jours|semaines
            |mois) (?:pour (?:moi|reflechir|souffler)|seule?|loin)
            (?:veux|besoin|voudrais|aimerais|prefere) (?:d |de )?(?:etre|rester) (?:tranquille|en paix|au calme|seule?
            |solo)(?: chez moi)? (?:pendant |pour )?(?:quelques|un|une|des) \w+
            |(?:besoin|veux|dois|vais|voudrais) (?:de )?(?:m ?eloigner|m ?isoler|me couper|prendre l air|partir)(?: (?:un|une|quelque
            |quelques|de tout|de toi|pour|loin)(?: \w+)?)(?! toujours)
            (?:je )?(?:prends|vais prendre|me prends|on prend|nous prenons) (?:un|une|quelques|du|deux|trois|un peu de) (?:temps
            |semaines?|mois|jours|moment)(?= (?:pour (?:moi|reflechir|souffler)|seule?|loin|sans)|$)|(?:on a|nous avons|aurais
            |avait) besoin (?:de |d )(?:(?:un|une|peu|de) )*(?:temps|espace|distance|recul|air|pause)(?= |
            $)(?! (?:de |d |pour (?:finir|rendre|le|la|les)))
            (?:je )?(?:ne )?suis pas prete? (?:a|pour) (?:te (?:parler|voir)|parler|discuter)|besoin de (?:reflechir|solitude
            |prendre l air|me poser|couper un peu)(?= |$)|(?:etre|rester) (?:un peu |un moment |quelque temps )?dans mon coin
            |prendre (?:un peu )?(?:de la |mes |de |du )(?:distances?|recul)
            (?:besoin|faut|aimerais|voudrais|veux|faudrait) (?:un peu |juste |vraiment )?(?:de |d |du |prendre |
            qu on prenne )?(?:(?:mon|mes|un|une|peu|plus|moment|mois|semaines?|jours|quelques|deux|trois|du|de|d|l
            |prendre) ?)*(?:temps (?:pour (?:moi|reflechir|digerer|y voir|me|savoir|penser)|seule?|a moi)|temps$
            |temps(?! (?:pour|de|d|en|libre|plein|meilleur|au|a)\b)|recul|distances?|espace(?! (?:sur|dans|de
            |pour (?:la|le|les|ranger))\b)|air(?! (?:conditionne|frais)\b)|souffler|respirer|break|pause|dair|toute seule|solitude)(?= |
            $)
            (?:besoin|veux|voudrais|prefere|aimerais|envie|vais) (?:d |de )?(?:etre|rester|passer|me retrouver) (?:(?:un|une|quelques
            |mois|jours|semaines?|temps|moment|peu|toute|tout|deux|trois) )*(?:seule?|tranquille|de mon cote|loin de toi
            |sans (?:contact|nouvelles|te))
            (?:laisse|donne|laissez|laisse|accorde)[ -]?moi (?:(?:un|une|quelques|des|le|du|de|l|peu|juste|plus|deux|trois
            |d) ?)*(?:temps(?! de (?:finir|manger|me garer|me doucher))|espace|respirer|jours|semaines?|mois|air)(?= |
            $)(?! pour (?:finir|payer|rendre)\b)
            (?:on|faisons|fasse|faire|fait|prenons|prendre|prend|prenne) (?:on )?(?:devrait |veut |va )?(?:faire |fait |prendre |prend |
            fasse )?(?:un break|une pause (?:dans|tous|entre|nous|pour|de quelques)|une pause(?= (?:toi|stp|s il|je|j)|$)|nos distances
            |mes distances|de la distance|du recul)
            (?:on )?(?:(?:ne |evite de )?se (?:parle|voi[te]s?|contacte|ecri[st]?|parler|voir|contacter|ecrire|appelle)
            |sans (?:se |nous )?(?:parler|voir|contact|nouvelles)|(?:ne )?se parle) ?(?:plus|pas)? (?:pendant|pour|durant) (?:un|une
            |quelques|deux|trois|des|les)
            (?:ne )?me mets pas la pression|(?:ne )?me presse pas(?= |$)|(?:je )?reviendrai vers toi (?:quand|des)
            |(?:c est moi qui|je te) (?:recontacterai?|ecrirai|reviendrai|ferai signe) (?:quand|des que) (?:je|j|ca)
            |besoin de me (?:retrouver|recentrer|poser|reconstruire)
            (?:quelques|deux|trois|un|une|plusieurs) (?:jours|semaines?|mois|temps) (?:sans (?:contact|nouvelles|se (?:parler|voir)
            |nous (?:parler|voir))|seule?(?= |$)|chacun de (?:son|notre) cote)
            """
        ),
        Cue.FINAL: rows(
            r"""
            (?:t ai|je t ai|jtai) quittee? (?:parce que|car) (?:\w+ ){0,4}(?:aimais|aime|ressentais|amoureu\w+)(?: \w+)?
            (?:ca|nous deux|toi et moi|notre couple|notre histoire) (?:ne )?(?:peut|marche|va|fonctionne) plus(?: (?:continuer|durer
            |entre nous|nous deux|marcher))?(?<!ca marche plus)(?<!ca va plus)(?<!ca fonctionne plus)(?<!ca peut plus)
            |mes sentiments (?:pour toi )?(?:ont change|sont (?:partis|morts|plus)|ne sont plus)|j ai (?:pris la decision
            |decide) de (?:te quitter|partir|me separer|tout arreter)|(?:veux|vais) (?:faire|refaire|continuer) ma vie sans toi
            (?:plus|pas) d amour (?:pour toi|entre nous)|(?:on|nous|je) (?:ne )?(?:peut|peux|doit|pouvons|veux) plus (?:\w+ )?(?:etre
            |rester|continuer|vivre)(?: \w+)? (?:ensemble|avec toi|en couple|comme ca tous)|(?:l amour|notre amour) (?:est
            |s est) (?:mort|parti|eteint|fini)|(?:je )?(?:ne )?t aime pas(?= |$)(?! (?:quand|comme|en)\b)
            (?:mieux|preferable|vaut mieux|vaudrait mieux|pense|crois|veux) (?:que l on |que |qu |pour nous (?:de
            |qu) )?(?:on )?(?:se separe|se quitte|devrait se (?:separer|quitter)|arrete (?:la|tout|nous deux)(?= |$)|doit se separer
            |rompre|nous separer)|chacun (?:de son cote|sa route|sa vie)(?= |$)|je (?:romps|casse) avec toi
            |(?:veux|peux) plus (?:etre|rester|vivre|continuer) (?:avec toi|ensemble|en couple)|(?:veux|veut) plus de (?:cette relation
            |ce couple|nous)|t es plus (?:ma|mon) (?:copine|copain|mec|meuf)
            (?:je te quitte(?! (?:j entre|la|je dois|a|j ai|bisous|bonne|le|mon)\b)|je (?:vais|veux|dois|prefere) te quitter
            |je te largue|je romps|j ai decide de (?:te quitter|rompre|partir)|je te laisse (?:pour (?:toujours|un autre|quelqu)))
            (?:c est|tout est|ca y est c est|cest|nous deux c est|entre nous c est|toi et moi c est) (?:bien |vraiment |definitivement |
            bel et bien )?(?:fini|termine|mort|finis)(?= (?:entre nous|nous deux|toi et moi|pour (?:moi|nous|toujours|de bon)|et je|je|j
            |on|desolee?|accepte)|$)(?: (?:entre nous|nous deux))?
            (?:entre nous|nous deux|toi et moi|notre (?:histoire|couple|relation|mariage)) (?:c est|cest|est|s est) (?:deja |bien |
            vraiment |completement )?(?:fini[es]?|terminee?|morte?|arretee?|foutue?|plus possible)
            (?:je |j |jt |jte )?(?:ne |n )?t ?aime plus|jtm plus|jtaime plus|(?:ne |n )?(?:suis|t es|etais) plus amoureu(?:x
            |se)(?: de toi)?|(?:ne )?(?:ressens|eprouve|eprouves|ai) plus (?:rien|de sentiments?|aucun sentiment)(?: pour toi)?
            |plus (?:de|aucun) sentiments? pour toi
            (?:on (?:va |doit |devrait )?se (?:separe|separer|quitte)(?! (?:la|ici)\b)|qu on se (?:separe|quitte)
            |se separer(?= |$)(?! d\w*\b)|on (?:devrait|doit|va|ferait mieux de) (?:rompre|arreter (?:la|tous les deux|notre)))
            |veux (?:divorcer|le divorce|rompre|une separation|qu on arrete(?: la| nous deux| tout)?$|te quitter|la separation)
            |demande le divorce|(?:j|on) ?(?:prefere|vaut mieux) (?:qu on (?:en reste la|arrete la|se quitte)|en rester la)
            (?:on |n )+(?:est|sommes) plus (?:ensemble|un couple|en couple)|nous ne sommes plus ensemble|(?:je )?(?:ne )?(?:reviendrai
            |reviens|retournerai) (?:pas|plus|jamais)(?= (?:c est|avec toi|sur ma|accepte|jamais|en arriere|desole)|$)
            |(?:on|ca) (?:ne |n )?(?:se remettra|va) (?:pas|plus|jamais) (?:ensemble|se remettre)|il (?:n )?y a plus (?:de nous
            |rien entre nous)|je (?:pars|m en vais) (?:definitivement|pour toujours|pour de bon)
            """
        ),
        Cue.THREAT: rows(
            rf"""
            (?:te |vais te )(?:casse|casser|pete|peter|brise|briser|explose|exploser|eclate|eclater) (?:les|la|le|toutes les) (?:jambes
            |dents|bras|os|tete|gueule|nez|genoux|crane)
            sais (?:tres bien )?(?:par ou|a quelle heure) tu (?:passes|rentres|sors|pars|vas|finis)|(?:te |vais te )(?:pourrir|gacher
            |ruiner|detruire) (?:la vie|la reputation)|tu (?:ne )?(?:m echapperas|pourras) (?:pas|plus)(?: (?:te cacher|m echapper
            |fuir))?(?<!pourras pas)(?<!pourras plus)|je te (?:surveille|lacherai jamais|lacherai pas)
            tu vas (?:te souvenir|entendre parler|te rappeler) de moi|(?:envoi|envoy|montr|balanc|publi|post|diffus
            |partag)\w* (?:\w+ )?tes (?:photos|videos|nudes) (?:a (?:ton|ta|tes|tout|tous|toute)|sur|partout|au)(?: \w+)?
            (?:je |vais |te )+(?:demonter|demonte|cogner|cogne|frapper|eclater|eclate|allumer|saigner|saigne|cramer|tabasser)(?= |
            $)(?<!je demonte)(?<!je cogne)(?<!vais demonter)(?<!vais cramer)(?<!vais cogner)(?<!je eclate)
            |si (?:je |j )?(?:te )?(?:vois|croise|chope|revois) avec (?:un autre|lui|lui|ce mec|quelqu un|elle)
            |tu vas (?:mal finir|finir a l hosto|comprendre ta douleur)|(?:je |j )(?:poste|publie|balance|diffuse) (?:toutes )?(?:tes
            |les) (?:photos|videos|nudes)(?<!poste les photos)
            (?:je |j |jvais |jte |vais |on va )+(?:te |vous )?(?:tuer|tue|buter|bute|defoncer|defonce|demolir|demolis|crever|creve
            |egorger|fracasser|massacrer|eclater|niquer|exploser|(?:peter|casser|refaire|exploser|defoncer) (?:la|le) (?:gueule|portrait
            |bouche|face|tronche)|pete la gueule|casse la gueule|retrouver|detruire|foutre une balle|faire la peau|faire du mal
            |pourrir la vie|gacher la vie)(?= |
            $)(?<!vais crever)(?<!vais creve)(?<!je creve)(?<!je vais retrouver)(?<!je vais tuer)(?<!je vais exploser)(?<!je retrouver)
            (?:tu|vous) (?:vas|allez|va) (?:me le payer|le payer|payer(?: (?:cher|pour))?|(?:le |me le |tout |vraiment )?regretter
            |souffrir|voir (?:ce que|de quoi je|qui je)|t en mordre)(?= |$)(?! (?:le|la|l|en|par|ta|ton|tes) (?:\w+ )?(?:loyer|carte
            |resto|addition|place))|tu (?:me )?le (?:paieras|payeras|regretteras)(?: cher)?|tu regretteras
            (?:je |j )?sais (?:tres bien |exactement )?ou (?:tu |t |ta |ton |tes )(?:habites|travailles|bosses|vis|creches|dors|gares
            |te trouver|(?:mere|parents|soeur|famille|copain|mec|frere) (?:habite\w*|travaille\w*|vi\w+|bosse)|es)(?= |
            $)(?<!ou t es)(?<!ou tu es)|sais ou te trouver|(?:te |vais te )retrouverai? (?:ou que|n importe|partout)
            (?:(?:je |j )?(?:vais |te )?(?:balance|balancer|publie|publier|poste|poster|diffuse|diffuser|envoie|envoyer|montre|montrer
            |leak|partager|afficher)) (?:toutes )?(?:tes|les|ces) (?:photos|videos|nudes|dossiers)(?: (?:a tout|a ton|a ta|partout|sur
            |de toi))?{_MY_OWN}
            si (?:tu |t )(?:n )?es pas a moi tu (?:ne |n )?(?:seras|es) (?:a|avec) personne|a personne d autre
            |si je (?:ne )?(?:peux|t) (?:pas )?(?:t )?(?:avoir|ai pas) personne
            (?:ca|cela) (?:ne |n )?va pas (?:se passer|en rester|rester) (?:comme ca|la|ainsi)|(?:pourrir|detruire|ruiner|gacher
            |faire de) (?:ta vie|ta reputation|ta vie un enfer)|fais gaffe a toi|surveille (?:bien )?tes arrieres
            |(?:tu |t )(?:ne )?(?:verras|reverras|vas) plus (?:jamais )?(?:revoir |voir )?(?:les|tes|nos) (?:enfants|gosses|petits)
            """
        ),
        Cue.SELF_HARM: rows(
            rf"""
            sans moi (?:\w+ ){{0,3}}(?:mieux|heureu\w+|tranquilles?|soulage\w*)(?= |$)|(?:veux|voudrais) mourir (?:une bonne fois
            |pour de (?:vrai|bon)|ce soir|maintenant)(?: \w+)?
            (?:ne |n )?(?:veux|peux|supporte) plus (?:\w+ ){{0,3}}(?:dans ce monde|sur cette terre|de cette vie|dans cette vie
            |de ce monde)|(?:veux|voudrais|aimerais|faut) (?:juste )?que (?:tout|tout ca|ca) s ?arrete(?: (?:pour toujours|de bon|enfin
            |maintenant))?(?<!que ca s arrete)(?<!faut que tout s arrete)|(?:veux|voudrais|envie|aimerais)(?: \w+){{0,2}} (?:mourir
            |crever|me tuer|me suicider)(?= |$)(?<!pas mourir)(?<!pas crever)(?! (?:de|d|a|au)\b)|plus (?:le )?gout (?:a rien|de vivre
            |a la vie)
            (?:pont|toit|quai|balcon|falaise|rebord|rails|fenetre|parapet)(?: \w+){{0,4}} (?:regarde|fixe|regarder
            |pense a)(?: \w+){{0,1}} (?:les rails|rails|le vide|vide|en bas|bas|l eau|eau|trains|trains passer|sauter)
            |(?:je )?(?:ne )?(?:manque|sers|suis utile) (?:a personne|a rien a personne)|suis (?:qu )?un (?:poids|fardeau
            |boulet) pour (?:tout le monde|tous|vous|toi|ma famille|les autres)|(?:ma vie est|c est) (?:finie?
            |foutue?) pour moi(?= je (?:veux|vais) (?:partir|en finir))|ma vie est (?:finie|foutue|terminee)
            (?:mieux|tranquilles?|heureu\w+|simple|soulag\w+|facile|plus leger) si (?:je |j )(?:ne |n )?(?:(?:etais|existais
            |suis) (?:plus|pas|morte?)(?: la| de ce monde)?|mourais|disparaissais|etais morte?|crevais)|(?:veux|peux|vais pas
            |arrive) plus (?:continuer a )?vivre (?:comme ca|ainsi)(?! avec)|(?:veux|voudrais|vais) partir (?:pour toujours|a jamais
            |loin de ce monde)
            (?:prepare|sorti|aligne|achete) (?:deja )?(?:les|mes|tous les|tous mes|la|une) (?:cachets|comprimes|medocs|medicaments|corde
            |somniferes)(?= |$)(?! (?:de|du|pour|d)\b)|(?:ma|la) vie (?:ne |n )?(?:vaut|est|sert) (?:plus |a )?rien(?: sans toi)?
            |si je (?:meurs|creve|me tue|me suicide) (?:ce sera|c est|ca sera) (?:de )?(?:ta faute|a cause)
            |(?:j |je )?(?:ne )?sers? a rien (?:sur (?:cette )?terre|dans ce monde)
            (?:prefere|prefererais|prefererai|aimerais|voudrais|serais mieux|mieux) (?:etre )?morte?(?= |$)(?! (?:de|que)\b)
            |(?:dit|fait) (?:au revoir|adieu|mes adieux) (?:aux enfants|aux petits|a mes (?:enfants|parents|filles|fils)|a tout le monde
            |a tous|aux gosses|a ma (?:mere|famille))(?! (?:avant|a l ecole|et on)\b)|(?:mes|faire mes) adieux(?= |$)
            (?:pense|penser|songe|idees?|pensees|tentee? par) (?:au |le |du )?suicid(?:e|aires?)|(?:je m en fous|ca m est egal
            |peu importe) (?:de (?:vivre|mourir|crever)|si je (?:meurs|creve))|(?:veux|aimerais|voudrais) (?:dormir|partir|m en aller
            |me reposer) (?:pour toujours|pour de bon|a jamais|de ce monde)|(?:ce soir|cette nuit) (?:tout|c est) (?:s arrete
            |fini pour moi|se termine)|(?:la mort|mourir) (?:est|serait|c est) (?:la seule|ma seule|le mieux|la meilleure)
            |(?:seule|unique) (?:solution|issue|sortie)(?: \w+)? (?:c est|est|reste) (?:la mort|mourir|de mourir|le suicide|en finir
            |d en finir)
            (?:ai|avec|tiens) (?:deja )?(?:la|le|une|un|les) (?:corde|couteau|flingue|arme|lame|rasoir|cachets|medocs) (?:dans la main
            |en main|pret\w*|devant moi|a cote|sous les yeux)|(?:plus|pas) (?:aucune |la moindre |de |une seule |d )?(?:raisons?|envie
            |force|courage) de (?:continuer(?= |$)(?! (?:avec|ensemble|comme))|vivre|me lever|rester en vie|me battre)(?= |$)
            |passerai pas la nuit|(?:je )?voudrais (?:juste )?(?:que tout|que ca) s arrete(?= |$)(?: pour (?:toujours|de bon))?
            (?:envie de|veux|voudrais|vais|jvais|pense a|pensais a|prefere|preferais|aimerais|essaye de|essaie de|decide de
            |sur le point de) (?:mourir|crever|me (?:tuer|suicider|pendre|foutre en l air|flinguer|buter|ouvrir les veines
            |jeter (?:sous|du|dans|par|d)|foutre (?:sous|en|dans|par)|supprimer|faire du mal|couper)|en finir(?! avec)
            |disparaitre (?:pour toujours|de ce monde|a jamais|pour de bon|definitivement)|etre morte?|ne plus (?:exister|etre la
            |me reveiller)|mettre fin a (?:ma vie|mes jours|tout)|quitter ce monde|m en aller pour toujours)(?= |
            $)(?<!vais mourir)(?<!vais crever)(?! (?:a|au|de|d|avec|les (?:cheveux|ongles)|la (?:frange|barbe)|du|un|une)\b)
            (?:ne |n )?(?:ai|veux|peux|jveux|jpeux|merite|supporte) (?:plus|pas) (?:la force |le courage |l envie |envie |aucune envie |
            aucune raison |de raison |le gout |gout )?(?:de |a )?(?:vivre|continuer a vivre|exister|etre (?:la|en vie)(?= |$)
            |me reveiller|rester en vie|cette vie|la vie)(?! (?:avec|ici|ensemble|comme|dans|chez|pour|sans (?!toi\b)|quand|ce soir
            |demain|a \w+)\b)(?<!pas me reveiller)(?<!pas etre la)
            je me (?:tue|suicide|flingue|pends|fous en l air|bute)(?= |$)(?! (?:a|au|de|avec|en|pour)\b)|mettre fin a (?:mes jours
            |ma vie)|me (?:suicider|pendre|foutre en l air|ouvrir les veines|tailler les veines)|en finir avec (?:la vie|ma vie|tout)
            |finir ma vie
            (?:marre|fatiguee?|lasse?|epuisee?|ras le bol|assez) (?:de |d )(?:vivre|la vie|exister|cette vie|ma vie
            |etre en vie)(?! (?:avec|ici|dans|comme|chez|a)\b)
            (?:mieux|plus heureu\w+|plus tranquilles?|plus simple|plus leger|soulage\w*) sans {_MOI}|(?:mieux|plus simple) (?:si
            |que) (?:je |j )(?:etais morte?|existais pas|n existais pas|meure|creve|disparaissais|n etais plus la|etais plus la)
            |serais mieux morte?
            (?:j ai|jai|j|ai|suis en train d|viens d) (?:ecrit|laisse|laisser|ecrire|prepare)(?: deja)? (?:une |des |ma |les |
            un )?(?:lettres?|mot) (?:a |pour |d adieu)?(?:{_CHILDREN})?(?<=(?:adieu))|(?:j ai|jai|ai|en train d|viens d) (?:ecrit|laisse
            |laisser|ecrire)(?: deja)? (?:une |des |ma |les |un )?(?:lettres?|mot) {_CHILDREN}|lettres? d adieu
            (?:suis|chuis|jsuis|monte|montee|debout|assise?)(?: deja| la| toute? seule?)? (?:sur|au bord|en haut|au bout) (?:du|de la|le
            |la|les|l|d|un|une)? ?(?:pont|toit|rebord|falaise|quai|rails|voies?|balustrade|parapet|balcon|viaduc|fenetre
            |immeuble)(?: du metro| de la gare)?(?= (?:et )?(?:je (?:sais (?:pas|plus)|vais sauter|saute|peux plus|veux plus
            |regarde (?:en bas|l eau|le vide)|n en peux)|j en peux|jvais sauter|pardon\w*|adieu|desole\w*|tout est|je suis desole\w*))
            (?:suis|chuis|jsuis) (?:monte |montee )?(?:sur|au bord|en haut) (?:du|de la|le|la|les|l|d) ?(?:pont|toit|rebord|parapet
            |balustrade|viaduc|vide)$
            (?:compte|comptais|recompte|mis de cote|garde|stocke|accumule|comptee?s?) (?:tous )?(?:mes|les|des) (?:cachets|comprimes
            |medocs|medicaments|pilules|somniferes)|(?:ai|j ai|jai|vais|viens d) ?(?:avale|avaler|pris|prendre|gobe|gober
            |bouffe) (?:toute |tout |tous |une |le |la |vingt |trente |\d\d |entiere |plein de |trop de )+ ?(?:(?:la|le|les|mes|de
            |une) )?(?:boite|plaquette|cachets|comprimes|medocs|medicaments|somniferes|tube|flacon)
            (?:arrete|arretee|arreter|stoppe|saute|plus pris|pris plus) (?:de (?:prendre|faire|m injecter) )?(?:mon|l|mes|d
            |ma) ?insuline|(?:prends|fais|pique|prendrai) plus (?:mon|l|d|mes) ?insuline
            adieu (?:pour toujours|a tous|le monde|a jamais|mon amour pour)|(?:prends|prenez|occupe toi bien|embrasse|veille
            |veillez) (?:bien )?(?:soin )?(?:de |des |d |sur )?(?:les |nos |mes |petits |enfants |gosses )+(?:pour moi|quand je
            |de ma part|si je)|quand (?:tu |vous )(?:liras|lirez|lis|recevras|verras) (?:ca|ceci|ce message|cette lettre
            |ces mots) (?:je |j )(?:ne )?(?:serai|aurai|suis)(?: deja)? (?:plus|morte?|parti|loin)|je serai plus (?:la|de ce monde)(?= |
            $)(?! (?:ce|demain|a|quand tu (?:rentre|arrive))\w*)|(?:vous|tu) (?:ne )?(?:me reverr\w+|allez pas me revoir)
            (?:me suis|m etre|je me) (?:encore |re)?(?:coupee?|scarifiee?|taillade\w*|mutilee?|fait du mal
            |recoupee?)(?: (?:encore|les veines|les bras|a nouveau))?(?! (?:le doigt|les cheveux|en|du|avec|au
            |la)\b)(?<!me suis coupe)(?<!me suis coupee)(?<!je me coupe)(?<!me suis fait du mal)|(?:recommence a|remise? a
            |envie de) (?:me (?:couper|scarifier|mutiler|faire du mal))
            (?:vais|veux|jvais|envie de|allais|je) (?:sauter|saute|me jeter|me jette|me balancer)(?= (?:du|de|sous|d|par|dans le vide
            |sur|pardon\w*|adieu|je|j)\b
            |$)(?! (?:du lit|de joie|sur l occasion|un repas|dans tes bras|sur toi))(?<!vais sauter)(?<!je saute)
            |(?:vais|veux|jvais) sauter (?:du|de|d|sous|par|dans le) \w+|(?:me jeter|me jette|foutre|me fous|me balance) (?:sous
            |devant) (?:un |le |une )(?:train|metro|rer|camion|voiture|bus)
            (?:aurais|aurait|prefere|aimerais|voudrais|aurais du) (?:prefere |mieux valu |voulu |mieux fait de |
            du )?(?:(?:ne )?(?:jamais|pas|plus) (?:etre nee?|naitre|exister|me reveiller|avoir existe)|ne pas exister)
            |(?:ne |n )?(?:aurais|devrais) (?:jamais|pas) (?:du )?(?:naitre|exister|etre nee?)
            (?:m ?endormir|dormir|me coucher|mendormir) et (?:ne )?(?:(?:plus|jamais|pas) )+(?:me )?(?:reveiller)
            |(?:ne )?(?:plus|jamais) (?:jamais )?me reveiller(?= |$)(?! (?:a|tot|en|avec|avant)\b)
            (?:la|ma|cette) vie (?:n |ne )?(?:a|vaut|rime) (?:plus (?:de|aucun|aucune)|pas|aucun|plus|a plus) ?(?:de |d )?(?:sens
            |la peine|valeur|interet|rien)|plus rien (?:n )?a de sens|(?:vois|trouve|y a|ya) (?:plus|pas|aucune) (?:d |de )?(?:issue
            |sortie|autre issue|solution que|raison de (?:vivre|rester en vie))(?: (?:a part|que))?
            (?:personne|nul) (?:ne )?(?:me )?(?:regretter\w+|manquer\w+|pleurer\w+|remarquer\w+|verrait|s en rendrait compte)(?= |$)
            |(?:je )?(?:ne )?manquer\w* a personne|le monde (?:irait|serait|sera|ira|tournerait) (?:bien |mieux |beaucoup )+sans moi
            sans toi (?:je |j )(?:ne )?(?:veux|peux) plus (?:vivre|continuer)|si tu (?:me )?(?:quittes|pars|laisses|reviens pas
            |reponds pas|t en vas)(?: \w+){{0,2}} je (?:me )?(?:tue|suicide|creve|fous en l air|bute|flingue|saute)
            |(?:faire|fasse|fais|ferai) une (?:grosse )?(?:connerie|betise) (?:ce soir|cette nuit|si tu|je te jure|bientot)
            """
        ),
    },
    denied=joined(
        r"""
        (?:(?<!reviens )(?<!reponds )(?<!arretes )(?<!m aimes )(?<!changes )(?<!revenais )pas|jamais|(?:dit|dis|crois|croit) (?:que
        |qu elle|qu il|qu)(?: se)?)
        """
    ),
    light=r"(?<!\S)de (?:rire|faim|soif|froid|chaud|honte)(?!\S)",
    after={
        Cue.NO_CONTACT: joined(
            r"""
            (?:ce soir|cette nuit|aujourd ?hui)\b
            |,? ?je te (?:rappelle|reponds|recris) (?:apres|plus tard|demain|tout a l heure)\b
            """
        ),
        Cue.THREAT: r"de (?:bisous|baisers|calins)|a (?:mario|fifa|uno|tennis)\b",
    },
    knows=r"(?:je |j )?sais\b",
    laughs=r"(?<!\S)(?:mdr+|lol|ptdr|(?:ha){3,}\w*)(?!\S)",
)
