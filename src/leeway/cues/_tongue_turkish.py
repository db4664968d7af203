"""What is said in Turkish."""

from __future__ import annotations

import re

from leeway.cue import Cue
from leeway.cues._tongues import Tongue, joined, rows

_TYPED = {"i": "[ıi]\u0307?", "s": "[sş]", "c": "[cç]", "g": "[gğ]", "o": "[oö]", "u": "[uü]"}
_CLASS = re.compile(r"(\[[^\]]*\]|\(\?<![^)]*\))")


def _says(*says: str) -> tuple[str, ...]:
    """Phrases read with the i that has a dot and the one that has none."""
    return tuple(
        "".join(
            part if at % 2 else part.replace("i", "[ıi]")
            for at, part in enumerate(_CLASS.split(said))
        )
        for said in says
    )


def _typed(stems: str) -> str:
    """Stems as typed, with Turkish letters or without."""
    return "".join(_TYPED.get(each, each) for each in stems)


_UP1 = r"(?:[^ ]+ )?"
_UP2 = r"(?:[^ ]+ ){0,2}"
_UP4 = r"(?:[^ ]+ ){0,4}"
_AGAIN = joined(
    r"""
    (?:bir daha|bi daha|bidaha|birdaha|artik|sakin|asla|lutfen|hic|hicbir zaman|bundan sonra|bundan boyle|ne olur|nolur|yeter|tekrar
    |asla bir daha)
    """
)
_DONT = joined(
    r"""
    (?:yazma|arama|ulasma|mesaj atma|mesaj yazma|mesaj gonderme|rahatsiz etme|takip etme|gelme|bulasma|ugrasma|seslenme|yaklasma|cikma
    |gorunme|konusma|atma)(?:yin|yiniz|sana|sin|yiverin)?
    """
)
_STOP = joined(
    r"""
    (?:yazmayi|aramayi|mesaj atmayi|mesaj yazmayi|takip etmeyi|rahatsiz etmeyi|ulasmaya calismayi|beni aramayi|bana yazmayi
    |pesimden gelmeyi|kapima gelmeyi)
    """
)
_WILL = joined(
    r"""
    (?:acagim|ecegim|acam|ecem|icam|icem|ucam|ucem|yacagim|yecegim|yicam|yicem|arim|erim|irim|urum|rim|rum|iyorum|uyorum|iyom|uyom
    |icagim|icegim)
    """
)
_WANT = r"(?:istiyorum|istiyom|istiyrm|istiorum|istiyoru)"
_WANT_NOT = r"(?:istemiyorum|istemiyom|istemem|istemiyoruz|istemiorum)"
_NOT_NOW = r"(?<!simdi )(?<!su an )(?<!sahibini )(?<!bugun )(?<!aksam )(?<!su anda )"
_BUSY = r"(?! (?:sinemada|toplantida|derste|isteyim|uyuyor|arac|film|ben taksi|ben gelir|ben kendim|toplanti))"

TURKISH = Tongue(
    "Turkish",
    _typed(
        joined(
            r"""
            yasad|hosca|bu |ihtiyac|biri |birin|basima|kafa |kalb|bitirel|sana|ifsa|sild|var |bedel|bir |bi |seninle|senle|sizinle|suc |
            ben |nereye|istem|hangi|sevdik|ceza|surat|seni|goruc|gorc|sil|olup|uzak|telefonum|birak|araban|bacag|bacak|yarin|bileg|sakin
            |baska|dava|tarafta|yanina|bundan|canimi|gibiyim|takip|bizim|umarim|cocuk|onu|katlan|benimle|adres|yanima|cikma|izini|gunun
            |beni|insallah|askim|damday|bana|denk|ikimiz|hic|resmin|ortadan|hepin|yine|onume|gorunt|asagi|cipl|ikiniz|alma|gecem|okul
            |fazlalik|sizi|isini|adam|yurum|yakam|evlil|cennet|agzin|devam|gelm|veda|simdi|elimden|hepsi|buradan|korkul|toparlan|kayit
            |geri|kemik|kardes|sozum|uzakl|ustund|bakm|binan|sozler|abla|gelir|onune|gelip|anne|yuku|bitir|kalmad|tekrar|sokag|lutfen
            |yazik|nolur|ne olur|cik |isine|ses|konusma|ust|yaz|aram|arars|arad|ulas|mesaj|msj|rahat|pesim|engel|blok|numaram|hattim
            |unut|polis|savc|sikayet|karakol|uzaklast|hayat|omrum|defol|siktir|gorus|gormek|yuzun|sesin|kapim|evime|is yer|isyer|isime
            |arkadas|ailem|uzak dur|yabanc|taniss|tanim|cevap|donm|karsim|konus|yalniz|zaman|alan|mesafe|nefes|kafam|ara verel|ara ver
            |hazir ol|kendimle|bir sure|bi sure|bir ay|bir hafta|birkac|biraz|dusun|su aral|ayri|bosan|bizden|biz |iliski|olmaz|bitti
            |bitird|bitmis|bitsin|sevm|hissetm|baska bir|baskas|geri don|gidiyor|terk|gebert|oldur|hesab|fotograf|foto|resim|video|evin
            |nerede|nerde|yanina b|yasat|yasam|yasay|pisman|ya benim|zarar|rezil|kimseye|yakar|mahved|dovecem|canina|canini|gorursun
            |gorecek|oturdug|haplar|hap |ilac|kopru|cati|mektup|vasiyet|helal|olmek|olsem|olum|olur|olmus|olunc|oleceg|olecem|olmeyi
            |bensiz|sensiz|dayanam|bilek|kend|canima|kiya|elveda|hoscakal|son mesaj|asic|intihar|insulin|kesk|dogmas|uyan|uyu|cikis yol
            |cikar yol|care|yuk ol|yukum|her sey|hersey|son ver|sonsuza|herkes|atlay|tren|ray|dunya|bu dunya|bittim|tukend|oyle biri
            |silin|sil |sana kars|yollar|sabah|beni |bana |bir daha|bi daha|artik|seni |ailen|babana|annene|istemiyor|gorusmey|benden
            |arama|inst|whats|bulama|sahip|dusm|asla|benim |temelli|gitt|bulurum|mezar|cesed|katil|bogaz|bogar|kirar|kafan|icim|kurtul
            |yok ol|sonum|jilet|kol|kesiy|kestim|kesic|ip |tavana|balkon
            """
        )
    ),
    {
        Cue.NO_CONTACT: _says(
            *rows(
                rf"""
            {_NOT_NOW}{_AGAIN} {_UP2}{_DONT}(?: [^ ]+)?|{_NOT_NOW}(?:bana|beni) (?:{_AGAIN} )*{_DONT}{_BUSY}
            |{_NOT_NOW}(?:{_DONT}) (?:bana|beni)(?: {_AGAIN})?{_BUSY}|(?:beni aramaktan|bana yazmaktan|aramaktan|mesaj atmaktan
            |beni takip etmekten|pesimden kosmaktan) (?:artik )?vazgec[^ ]*|(?:bizi|beni|ailemi|annemi) (?:artik )?rahat birak[^ ]*
            |{_STOP} (?:birak|kes|birakir misin|birakin|keser misin)|(?:bana|beni|benimle) {_UP2}(?:ulasmaya|aramaya|bulmaya|yazmaya
            |konusmaya|iletisime gecmeye|iletisim kurmaya) (?:calisma|kalkma|ugrasma)[^ ]*|sakin {_UP2}(?:bulmaya|aramaya|yazmaya
            |ulasmaya) calisma[^ ]*
            (?:seni |sizi )?(?:her yerden |heryerden |whatsapptan |instadan |instagramdan |her yerde |oradan da |surdan da |de |
            da )*(?:engelledim|engelliyorum|engelleyecegim|engellicem|engelleyecem|engelledik|blokladim|blokluyorum|bloklicam
            |bloke ettim|blok attim|bloklayacagim|engellendin)(?: seni)?|(?:numaran|numarani|hesabin|hesabini) (?:[^ ]+ )?(?:engelledim
            |engelli|sildim|engelliyorum|bloklu)
            (?:numarami|hattimi|telefonumu|numaram) (?:[^ ]+ )?(?:degistirdim|degisti|degistiriyorum|degistirecegim|kapattim|sil|silin
            |silsene|siler misin|unut)(?: (?:sakin|arama|bulama|vermem|ulasama|yeni|beni)[^ ]*)*|(?:numarani|numarami|numaralarimizi
            |numaran) (?:[^ ]+ )?(?:sil|sildim)(?: (?:sen|artik|bir|bi)[^ ]*)*|beni (?:{_AGAIN} )*(?:unut|sil)(?: [^ ]+)?|unut beni
            |beni (?:hic |)(?:tanimamis|yok|olmus) (?:say|bil|farz et)
            (?:bir daha|bi daha|yine|tekrar|devam) {_UP4}(?:yazarsan|ararsan|gelirsen|ararsaniz|rahatsiz edersen|edersen|cikarsan
            |yaklasirsan|mesaj atarsan|gorursem) {_UP4}(?:polis|savci|sikayet|karakol|uzaklastirma|suc duyuru|avukat|mahkeme
            |dava)[^ ]*(?: [^ ]+)?|(?:polise|savciliga|karakola) {_UP2}(?:gid|sikayet|ver|bildir|basvur|git)[^ ]*(?: [^ ]+){{0,3}}
            |(?:uzaklastirma|sikayetci|suc duyurusu) {_UP1}(?:karari|aldi|al|ol|cikart|bulun)[^ ]*(?: [^ ]+)?|polis cagir[^ ]*
            (?:hayatimdan|omrumden|hayatimizdan) (?:[^ ]+ )?(?:cik|defol|git|siktir|uzak|cek git|uzaklas)[^ ]*(?: [^ ]+)?
            |(?:cik|defol|siktir|defol git|cik git|siktir git) (?:[^ ]+ )?(?:hayatimdan|omrumden)|(?:benden|bizden|ailemden|evimden
            |cocuklarimdan) (?:[^ ]+ )?uzak (?:dur|durun|ol|durmani)[^ ]*|uzak dur (?:benden|artik)|(?:pesimi|yakami|beni rahat
            |pesimizi) (?:artik |bir |)birak[^ ]*|rahat birak beni|birak (?:artik )?(?:pesimi|yakami)|dus yakamdan
            |(?:artik )?yakamdan dus
            (?:seninle|senle|sizinle) {_UP2}(?:konusmak|gorusmek|bulusmak|muhatap olmak|iletisim kurmak|iletisim|hicbir sey
            |yuz yuze gelmek|karsilasmak|yazismak) {_UP2}{_WANT_NOT}(?: [^ ]+)?
            |(?:konusmak|gorusmek|muhatap olmak) {_WANT_NOT} (?:seninle|senle|bir daha|bi daha|artik)|(?:yuzunu|sesini|suratini|adini
            |seni|mesajini|senden haber) {_UP2}(?:gormek|duymak|gormeyi|almak|isitmek) (?:bile )?(?:{_WANT_NOT})
            |(?:senden|sizden) (?:[^ ]+ )?(?:mesaj|haber|telefon|hicbir sey) (?:almak )?{_WANT_NOT}|(?:artik |bir daha |
            bi daha )?(?:aramani|yazmani|gelmeni|aramanizi|mesaj atmani|ulasmani|beni aramani|bana yazmani) {_WANT_NOT}
            |gorusmeyelim (?:artik|bir daha|hic)[^ ]*|(?:artik|bir daha|hic|bi daha) (?:hic )?(?:gorusmeyelim|konusmayalim
            |karsilasmayalim|yazismayalim)
            (?:kapima|evime|karsima|isyerime|is yerime|ise|okuluma|ailemin yanina|onume|yanima|sokagima|evimin onune) {_UP2}(?:gelme
            |cikma|dayanma|gelip durma|gelmeyin|yaklasma)[^ ]*|(?:arkadaslarimdan|arkadaslarima|ailemden|ailemi|ablamdan|annemden|annemi
            |ablami|kardesimi|arkadaslarimi|ortak arkadaslar[^ ]*) {_UP2}(?:sorma|yazma|arama|sorusturma|haber (?:alma|gonderme)
            |rahatsiz etme|laf gonderme|ulasma|karistirma|bilgi alma)[^ ]*|rahatsiz etme (?:beni|artik)|(?:artik|bundan sonra
            |bundan boyle) (?:iki )?(?:yabanciyiz|yabanci|tanismiyoruz|birbirimizi tanimiyoruz)[^ ]*|iki yabanciyiz
            |(?:mesajlarina|aramalarina|sana|telefonlarina) {_UP2}(?:cevap vermeyecegim|cevap vermicem|donmeyecegim|donmicem
            |bakmayacagim|bakmicam|yanit vermeyecegim|cevap vermem|yazmayacagim|yazmicam)
            """
            )
        ),
        Cue.SPACE: _says(
            *rows(
                rf"""
            (?:zamana|alana|mesafeye|yalniz kalmaya|nefes almaya|kendimle kalmaya|kafami toplamaya|kafa dinlemeye|kendime|dusunmeye
            |uzaklasmaya|tek basima kalmaya|kafami dinlemeye|ara vermeye) {_UP1}ihtiyac(?:im|imiz) var|(?:biraz |bir sure |su an |
            bir kac gun |birkac gun )(?:yalniz|tek basima|kendi basima|kendimle|uzak) (?:kal|ol|basima)[^ ]*(?: (?:{_WANT}|lazim
            |gerek))?|yalniz (?:kalmak|kalmam|olmak) (?:{_WANT}|lazim|gerek|gerekiyor)
            (?:bir sure|bi sure|bir muddet|birkac gun|birkac hafta|bir hafta|bir ay|iki hafta|bir kac gun|bu hafta|su aralar|bu aralar
            |simdilik|bi kac gun|bir sureligine|biraz) {_UP2}(?:gorusmeyelim|konusmayalim|yazismayalim|yazmasan|aramasan|yazma|arama
            |ayri kal|uzak kal|yazmayalim|mesaj atma|gorusmesek|konusmasak|konusmak {_WANT_NOT}|gorusmek {_WANT_NOT}|ara ver|mesafe
            |uzaklas|uzak dur)[^ ]*(?: [^ ]+)?
            (?:haftaya|gelecek aya|ay sonuna|aybasina|pazara|gelecek haftaya) kadar (?:[^ ]+ )?(?:konusma|gorusme|yazma|arama
            |yazisma)[^ ]*(?: [^ ]+)?|bana (?:biraz |bir az |lutfen )?(?:zaman|alan|mesafe|vakit|muhlet|sure) (?:ver|tani|tanir misin
            |verir misin|birak)(?! yemek)[^ ]*|ara ver(?:elim|sek|meliyiz|memiz|meye)(?: [^ ]+)?|(?:kafami|kendimi
            |dusuncelerimi) (?:toplamam|dinlemem|toparlamam|toparlamaya) (?:lazim|gerek|gerekiyor|ihtiyacim|icin)
            |(?:hazir olunca|hazir oldugumda|kendimi iyi hissedince|iyi olunca|kendime gelince|toparlaninca) (?:ben )?(?:seni |
            sana )?(?:ararim|yazarim|donerim|ben ararim|ulasirim)|dusunmem (?:lazim|gerek|gerekiyor)(?= |$)
            |dusunmek icin (?:biraz )?(?:zaman|vakit)[^ ]*(?: [^ ]+)?|(?:biraz )?nefes almam (?:lazim|gerek)[^ ]*
            """
            )
        ),
        Cue.FINAL: _says(
            *rows(
                rf"""
            (?:ayrilalim|ayriliyoruz|ayrilmaliyiz|ayriliyorum|ayrilmak {_WANT}|bosanalim|bosanmak {_WANT}|bosaniyoruz
            |bosanma davasi {_UP1}ac[^ ]*|bosaniyorum|senden ayriliyorum|senden ayrildim|ayrilsak iyi olur
            |ayrilmamiz (?:lazim|gerek|gerekiyor|en iyisi)[^ ]*|yollarimizi ayir[^ ]*|yollarimiz ayr[^ ]*|seni terk ed[^ ]*
            |terk ediyorum seni)(?= |$)(?! (?:isten|evden))
            (?:bizden|biz bundan sonra|ikimizden|bizim icin) (?:[^ ]+ )?(?:olmaz|bir sey olmaz|olmuyor|olmadi|olmayacak
            |bitti)(?: artik)?|(?:bu iliski|iliskimiz|bizim iliskimiz|aramizda|aramizdaki (?:her sey|hersey)|askimiz|evliligimiz
            |bu evlilik|ikimiz icin(?: de)?|bizim icin|bizim aramizda|biz) (?:[^ ]+ ){{0,2}}(?:bitti|bitmis|bitsin|sona erdi|yurumuyor
            |olmuyor|bitiyor|bitmistir|olmayacak)(?: artik)?|(?:bitti artik|artik bitti)(?! (?:film|ders|is|tez|sut))
            |bitirelim (?:artik|bu|iliski)[^ ]*(?: [^ ]+)?|bu isi bitirelim|(?:iliskimizi|bu iliskiyi|iliskiyi) (?:[^ ]+ )?(?:bitir
            |sonlandir)[^ ]*(?: [^ ]+)?
            (?:seni )?(?:artik )?(?:seni )?sevmiyorum(?: artik| seni)*|(?:sana karsi|sana) {_UP2}(?:bir sey|hicbir sey|his|duygu|ask
            |eskisi gibi|birsey) {_UP1}(?:hissetmiyorum|hissedemiyorum|kalmadi|hissim|duymuyorum)|(?:sana karsi) (?:hislerim|duygularim
            |sevgim) {_UP1}(?:bitti|kalmadi|degisti|yok|oldu)|(?:hayatimda|kalbimde) (?:[^ ]+ )?(?:baska biri|biri|baskasi) var
            |(?:baskasini|baska birini) (?:seviyorum|sevdim|buldum|asik)[^ ]*|(?:geri )?donmeyecegim (?:sana|artik|bir daha)?
            |geri (?:donmicem|donmem|donmeyecegim|donmeyecem|gelmeyecegim)|(?:sana|bu eve) (?:[^ ]+ )?(?:donmeyecegim|donmicem|donmem)
            |(?:ben )?gidiyorum {_UP2}(?:temelli|donmemek uzere|bir daha donmem|sonsuza)[^ ]*|(?:temelli|sonsuza kadar) gidiyorum
            |arkadas kalalim
            |(?:yapamiyorum|yapamam|yuruyemem|devam edemem|devam edemiyorum|devam etmek {_WANT_NOT}) (?:artik )?(?:seninle
            |bu iliski)[^ ]*|(?:seninle|bu iliskiye) {_UP1}(?:yapamiyorum|yapamam|devam edemem|devam edemiyorum|olmak {_WANT_NOT}
            |birlikte olmak {_WANT_NOT}|devam etmek {_WANT_NOT})
            """
            )
        ),
        Cue.THREAT: _says(
            *rows(
                rf"""
            (?:seni|sizi|onu|ikinizi|ikinizi de|o adami|ananı|aileni|hepinizi) {_UP2}(?:oldur|gebert|vur|dov|yak|bogar|bogaca|kes|dograr
            |mahved|bitir|perisan ed|pisman ed|rezil ed|yok ed|bicakla|parcala|harca)(?:ur|er|ir|ar|d|t)?{_WILL}(?: seni)?
            |(?:oldururum|gebertirim|oldurecegim|oldurucem|gebertecegim|geberticem|mahvederim|mahvedecegim|mahvedicem|bogarim) (?:seni
            |sizi|onu|ikinizi)|(?:pisman|rezil|perisan) (?:ederim|edecegim|edicem|edecem) (?:seni|herkese)
            |seni {_UP2}(?:yasatmam|yasatmayacagim|yasatmicam|birakmam kimseye|kimseye yar etmem|kimseye birakmam|kimseye yedirmem
            |sag birakmam|ellerimle)[^ ]*|kimseye yar etmem(?: seni)?|(?:isini|hayatini|canini|agzini|kafani|bacaklarini|bacagini
            |kemiklerini|yuzunu) {_UP1}(?:bitiririm|mahvederim|mahvedecegim|mahvedicem|karartirim|zehir|okurum|yakarim|yakacagim|alirim
            |alacagim|kirarim|kiracagim|kiricam|dagitirim|parcalarim|cehenneme|cehennem|cikaririm|kararticam)[^ ]*
            pisman ol(?:acaksin|ucaksin|cakn|acan|ursun|acaksiniz|ucan)(?! bu (?:tatli|kek))(?: [^ ]+)?|(?:bunun|yaptiginin|her seyin
            |hepsinin) (?:[^ ]+ )?(?:hesabini|bedelini|cezasini) (?:[^ ]+ )?(?:vereceksin|odeyeceksin|cekeceksin|sorarim|soracagim
            |odetirim|odetecegim|odeticem|ver|ode|vericeksin|odiceksin)[^ ]*|(?:bedelini|hesabini) (?:[^ ]+ )?(?:odeyeceksin|vereceksin
            |odetirim|odeteceğim|odetecegim|soracagim|sorarim)|(?:bunu )?yanina (?:birakmam|birakmayacagim|birakmicam|kalmaz|kalmayacak
            |komam)|(?:ya benimsin|ya benim olursun|ya benim olacaksin) ya (?:da )?(?:topragin|kara topragin|hic kimsenin|mezarin)
            |benim olmazsan kimsenin (?:olamazsin|olmayacaksin|olmazsin)|(?:gorursun|goreceksin|gorcen|gorucen) (?:sen )?(?:gununu|bak
            |neler|ne yapacagimi|ne yapicam)[^ ]*(?: [^ ]+)?|(?:gununu|dunyanin kac bucak) [^ ]*gor[^ ]*|(?:elimden
            |benden) (?:[^ ]+ )?(?:kurtulamazsin|kacamazsin|kurtulamayacaksin|kurtulus yok|kurtulusun yok|kacamayacaksin)
            (?:fotograflarini|fotolarini|resimlerini|videolarini|goruntulerini|ciplak [^ ]+|o fotograflari|fotograflarimizi
            |videolarimizi|mesajlarini|konusmalarimizi|ses kayitlarini|o videoyu|o videolari|resmini|fotografini) {_UP4}(?:yayarim
            |yayacagim|yayicam|yayinlarim|yayinlayacagim|yayinlicam|paylasirim|paylasacagim|paylasicam|atarim|atacagim|aticam|gonderirim
            |gonderecegim|gondericem|ifsa|internete|yukler|gosteririm|yollarim|koyarim|dagitirim|bendedir|herkes gor)[^ ]*(?: [^ ]+)?
            |ifsa (?:ederim|edecegim|edicem)(?: seni)?|(?:ailene|babana|annene|kardesine|cocuklarina|sevdiklerine
            |sana) {_UP1}(?:zarar ver|her seyi anlat|gosteririm|kotuluk|bir sey yap
            |bisey yap)[^ ]*(?: [^ ]+)?(?<!zarar verme)(?<!vermem)(?<!vermek istemem)
            (?:nerede|nerde|hangi sokakta|kacta|nereye|hangi evde) (?:[^ ]+ )?(?:oturdugunu|yasadigini|calistigini|kaldigini|ciktigini
            |gittigini|oldugunu|okudugunu) (?:[^ ]+ )?bili(?:yorum|yom|rim)(?! merak)|(?:evini|yeni evini|adresini|is yerini|isyerini
            |okulunu|ailenin evini) (?:de |da |cok iyi |)(?:biliyorum|biliyom|buldum|ogrendim|bulurum)(?! merak)(?: [^ ]+)?
            |(?:isyerine|is yerine|evine|okuluna|kapina|babanin evine|ailenin evine) (?:[^ ]+ )?(?:gelip|gelir|gelirim|dayan|basar
            |gelicem|gelecegim) (?:[^ ]+ ){{0,2}}(?:rezil|oldur|olay|kiyamet|yakar|herkese|ederim|cikar|bagir|anlat|vur)[^ ]*(?: [^ ]+)?
            |(?:evini|arabani|isyerini) (?:yakarim|yakacagim|yakicam|basarim|basacagim)|(?:yuzune|suratina) kezzap[^ ]*(?: [^ ]+)?
            |(?:seni|izini) (?:[^ ]+ )?(?:bulurum|bulacagim|bulucam) (?:nereye|nerede|kac|kacsan|seni|ve|gebert)[^ ]*
            |nereye (?:kacarsan|gidersen) (?:[^ ]+ )?bul[^ ]*|(?:arkani|onunu) (?:kolla|kollasan)[^ ]*|ayagini denk al
            """
            )
        ),
        Cue.SELF_HARM: _says(
            *rows(
                rf"""
            (?:artik |ben |sadece |bazen |gercekten )*(?:olmek|olup gitmek|olup kurtulmak|yok olmak|bu dunyadan gitmek|uyanmamak
            |bir daha uyanmamak|yasamamak|hayatima son vermek|canima kiymak|intihar etmek|kendimi oldurmek|kendimi asmak
            |ortadan kaybolmak|her seyi bitirmek|her seye son vermek|bitirmek her seyi|bitirmek|yasamima son vermek|kendime zarar vermek
            |sonsuza kadar uyumak) {_WANT}(?: [^ ]+)?|(?:yasamak|uyanmak|yasamayi|sabaha uyanmak|bu hayati|bu dunyada olmak|nefes almak
            |yarini gormek) {_UP1}(?:{_WANT_NOT})|yasamak icin (?:[^ ]+ )?(?:sebep|neden|bir sey|gucum|nedenim|sebebim
            |umudum)(?: [^ ]+)?|yasama (?:sebebim|istegim|hevesim|sevincim) (?:kalmadi|yok|bitti)
            (?:kendimi|kendime|canima|bilegimi|bileklerimi|kolumu|hayatima|yasamima|canimi) {_UP2}(?:oldur|kiy|as|kes|zarar ver|yak|vur
            |ucurum|asagi at|at|bir sey yap|bisey yap|birsey yap|son ver|jilet|dogra|alir
            |alaca)[^ ]*(?<!istemem)(?<!etmem)(?<!oldurmem)(?<!atmam)(?<!asmam)(?: (?:{_WANT}|kendimi))?(?! (?:eve|yataga|koltuga|ise
            |disari))|(?:oldururum|oldurecegim|oldurucem|asarim|asacagim|asicam|vururum|keserim) kendimi|intihar(?: |i )?(?:ed[^ ]*
            |etm[^ ]*|dusun[^ ]*|mektubu[^ ]*|et[^ ]*)?(?<!etme)(?<!etmis)(?<!etti)(?<!ediyor)(?= |$)
            (?:yasamaktan|hayattan|bu hayattan|nefes almaktan|var olmaktan|dunyadan|her seyden ve yasamaktan) (?:[^ ]+ )?(?:yoruldum
            |biktim|usandim|tukendim|sogudum|bikti|bezdim|sikildim artik|yorgunum|vazgectim)|(?:hayatin|yasamanin|yasamamin
            |hayatimin) (?:[^ ]+ )?(?:anlami|manasi|amaci|tadi) (?:[^ ]+ )?(?:kalmadi|yok|ne ki|bitti)|(?:dayanamiyorum|dayanamicam
            |dayanamayacagim|dayanacak gucum|katlanamiyorum) (?:[^ ]+ ){{0,3}}(?:yasam|olmek|olucem|olecegim|bitir|son ver|hayat|oldur
            |kalmadi|intihar|bu hayata)[^ ]*(?: [^ ]+)?|(?:bu hayata|yasamaya|hayata) (?:[^ ]+ )?(?:dayanamiyorum|katlanamiyorum
            |tahammulum|gucum|takatim|mecalim)(?: [^ ]+)?|(?:keske|umarim|insallah) (?:[^ ]+ ){{0,3}}(?:uyanmasam|uyanmam|olsem|olseydim
            |dogmasaydim|dogmasam|dogmamis olsaydim|uyanmasaydim|uyanmayi|olebilsem|geberseydim|uyanmasam sabah)
            |(?:olsem de|olsem|bi olsem|bir olsem|olup) (?:de |da )?(?:kurtulsam|kurtulsak|bitse|gitsem|kurtulayim|rahatlasam|gideyim
            |daha iyi|umrunda|umurunda|uzulur|kimse|aglar)[^ ]*(?: [^ ]+)?|uyuyup (?:[^ ]+ ){{0,2}}(?:uyanma|kalkma)[^ ]*(?: [^ ]+)?
            |(?:sabah|yarin|bir daha) (?:[^ ]+ )?(?:uyanmasam|uyanmamak|uyanmak istemiyorum)(?: [^ ]+)?
            (?:haplari|butun haplari|ilaclari|tum ilaclari|uyku haplarini|bir kutu hap|bir kutu ilac|kutudaki butun haplari
            |haplarin hepsini|ilaclarin hepsini|bir avuc hap|bir avuc ilac|hepsini) (?:[^ ]+ ){{0,2}}(?:ictim|yuttum|saydim|biriktirdim
            |icecegim|icicem|yutacagim|yutucam|iciyorum|icsem|hazirladim|yutsam|icip)(?: [^ ]+)?|(?:kopru|kopruye|koprudeyim|koprunun
            |kopruden|catida|catidayim|catinin|damdayim|raylar|raylarda|raylardayim|balkonun|ucurumun|ucurumdayim|kopru ustundeyim
            |balkondan|catidan|pencereden|binanin|peronun|trenin) (?:[^ ]+ ){{0,3}}(?:atla|atlay|atlic|kenarinda|korkuluk|ustundeyim
            |tepesindeyim|asagi bak|son|elveda|birak|onune|at)[^ ]*|koprudeyim(?= *$| asagi| su| atla| elveda| kimse| hava| hakkini)
            |atla(?:yacagim|yacam|yicam|rim|icam|sam) (?:buradan|asagi|kopruden|artik|simdi|catidan)|(?:insulini|insulinimi
            |insulin igne[^ ]*|ilaclarimi ve insulini) (?:[^ ]+ )?(?:biraktim|kestim|yapmiyorum|almiyorum|vurmuyorum|birakiyorum
            |vurunmuyorum)|(?:kendimi|kollarimi|bileklerimi|bilegimi|kolumu|bacaklarimi) (?:[^ ]+ )?(?:kestim|kesiyorum|cizdim|ciziyorum
            |jiletledim|kanattim)
            (?:cocuklara|cocuklarima|anneme|aileme|kizima|ogluma|sana|herkese|babama|size|annemlere) (?:[^ ]+ )?(?:veda |son )?(?:mektup
            |mektuplar|not|vasiyet) (?:[^ ]+ )?(?:yazdim|biraktim|yaziyorum)(?: [^ ]+)?|(?:veda|intihar|elveda) (?:mektubu|mektubum
            |notu)[^ ]*(?: [^ ]+)?|vasiyetimi yaz[^ ]*|hakkini(?:zi)? helal (?:et|edin)[^ ]*|(?:bu|bunlar) (?:sana |benim |
            )(?:son) (?:mesajim|sozlerim|sozum|gecem|yazisim|konusmamiz olacak|gecem olacak)[^ ]*(?: [^ ]+)?
            |(?:elveda|hoscakal|hosca kal|hoscakalin) (?:dunya|hayat|hepiniz|herkes|sonsuza|sonsuza dek|zalim dunya|hakkini)[^ ]*
            |son mesajim(?: [^ ]+)?|(?:obur|diger|oteki) (?:dunyada|tarafta) (?:[^ ]+ )?(?:gorus|bulus|bekle)[^ ]*
            |cennette (?:gorus|bulus)[^ ]*
            (?:bensiz|ben olmadan|ben olmayinca|ben gidince|ben yokken|ben olmasam|ben oldukten sonra|ben olunce
            |ben oldugumde) (?:[^ ]+ ){{0,3}}(?:mutlu|iyi|rahat|huzur|kurtul|uzul|anlar|pisman|bak|agla|sevin)[^ ]*(?: [^ ]+)?
            |(?:ben|bir gun) (?:olunce|olursem|olup gidince|oldukten sonra|olecegim|olucem|olecem)(?: [^ ]+)?
            |(?:sensiz|o olmadan|sen olmadan|sen yoksan|sen gidersen|donmezsen|sen donmezsen|gelmezsen|beni birakirsan
            |birakirsan beni) (?:[^ ]+ ){{0,2}}(?:yasayamam|yasayamiyorum|olurum|olecegim|olucem|yasamam|yasamak istemiyorum
            |oldururum kendimi|yasamanin|intihar|nefes alamam)(?: [^ ]+)?|(?:yuk|yuku|fazlalik) (?:oldum|oluyorum|olmaktan
            |olmak istemiyorum|gibiyim)(?: [^ ]+)?|(?:cikis|cikar|kurtulus|baska) (?:yolu|yolum|yol|care|carem) (?:[^ ]+ )?(?:yok
            |kalmadi|goremiyorum|bulamiyorum)|tek (?:care|cozum|kurtulus|yol) (?:[^ ]+ )?(?:olum|olmek)|(?:her seye|herseye|bu hayata
            |buna|hayatima|her sey) (?:[^ ]+ )?son (?:veriyorum|verecegim|vericem|verecem|verdim)(?: [^ ]+)?
            |(?:her seyi|herseyi) (?:bu gece |bugun |artik |simdi )?(?:bitir(?:iyorum|ecegim|icem|ecem)|sona erdir[^ ]*)(?: [^ ]+)?
            |(?:bu dunyada|bu hayatta) (?:[^ ]+ )?(?:yerim yok|isim kalmadi|isim yok)|(?:bu gece|bugun|yarin
            |artik) (?:[^ ]+ )?(?:olecegim|olucem|olecem|yok olacagim|hayatta olmayacagim|olmayacagim bu dunyada|yasamayacagim)
            |yarin (?:ben )?(?:olmayacagim|yokum artik|hayatta)(?: [^ ]+)?
            """
            )
        ),
    },
    denied=r"(?:(?:film|dizi|filmde|dizide|adam|kadin|ablam|abim|kuzenim|komsu)(?: [^ ]+)?)",
    light=r"(?<!\S)(?:gulmekten|a[cç]l[ıi]ktan|s[ıi]caktan|so[gğ]uktan|meraktan|uykusuzluktan|yorgunluktan ol|trafik)",
    knows=r".*bili(?:yor|yom|rim)",
    laughs=r"(?<!\S)(?:a?(?:ha){2,}\w*|sjsj\w*|random|lol(?!\S))",
)
