"""The same in Polish, Russian, Turkish, Indonesian, Hindi, Arabic, Chinese and Japanese."""

from __future__ import annotations

from leeway.cue import Cue
from leeway.cues._tongues import Tongue

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

TURKISH = Tongue(
    "Turkish",
    r"yazma|arama|ula[sş]ma|mesaj|rahat b|pe[sş]imi|engelle|istemiyor|engelliyor|numaram|ihtiyac|konu[sş]mayal|zaman ver|ayr[ıi]l|terk ed|bitti|sevmiyor|[oö]ld[uü]r|pi[sş]man|biliyorum|ya[sş]amak|[oö]lmek|kendim|can[ıi]ma|intihar",
    {
        Cue.NO_CONTACT: (
            r"(?:bir daha|artık|artik) (?:bana |beni )(?:yazma|arama|mesaj atma|ulasma)",
            r"(?:bana yazma|beni arama|bana mesaj atma) (?:artık|artik|bir daha)",
            r"(?:beni rahat bırak|beni rahat birak|pesimi bırak|pesimi birak)",
            r"(?:seni engelled(?:im|im)|seni engelliyorum|engellend(?:in|in))",
            r"seninle (?:bir daha )?(?:konusmak|gorusmek) istemiyorum",
            r"numaramı sil|numarami sil",
        ),
        Cue.SPACE: (
            r"(?:biraz )?(?:zamana|alana|mesafeye|yalnız kalmaya|yalniz kalmaya) ihtiyac(?:ım|im) var|bir sure konusmayal(?:ım|im)|bana (?:biraz )?zaman ver",
        ),
        Cue.FINAL: (
            r"(?:ayrılıyoruz|ayriliyoruz|ayrılmak istiyorum|ayrilmak istiyorum|seni terk ediyorum|aramızda her sey bitti|bitti artık|artık seni sevmiyorum|seni artık sevmiyorum)(?= |$)",
        ),
        Cue.THREAT: (
            r"(?:seni oldururum|pisman olacaksın|pisman olacaksin|nerede (?:oturdugunu|calıstıgını) biliyorum)(?= |$)",
        ),
        Cue.SELF_HARM: (
            r"(?:(?:artık |artik )?yasamak istemiyorum|olmek istiyorum|kendimi oldur(?:ecegim|ucem|mek istiyorum)|kendime (?:bir sey|zarar|bisey) (?:yapacagım|yapacagim|verecegim|yapıcam)|canıma kıyacagım|canima kiyacagim|intihar ed(?:ecegim|icem))(?= |$)",
        ),
    },
    light=r"haha|gulmekten|aclıktan|acliktan",
)

INDONESIAN = Tongue(
    "Indonesian",
    r"jangan|jgn|hubungi|chat|telepon|ganggu|blokir|block (?:kamu|lo)|ketemu|ngomong|bicara|kontak|butuh|perlu|kasih|putus|cinta|sayang|selesai|bunuh|sebar|nyesel|menyesal|mati\b|hidup",
    {
        Cue.NO_CONTACT: (
            r"(?:tolong )?(?:jangan|jgn) (?:pernah )?(?:hubungi|telepon|telpon|chat|wa|kontak|cari|ganggu) (?:aku|saya|gue|gw)(?: lagi| selamanya)+",
            r"(?:berhenti|stop) (?:hubungi|chat|telepon|ganggu) (?:aku|saya|gue)",
            r"(?:aku|saya|gue) (?:blokir|block) (?:kamu|lo)",
            r"(?:nggak|ngga|gak|tidak|ga) mau (?:ketemu|ngomong|bicara|kontak) (?:sama )?(?:kamu|lo) lagi",
        ),
        Cue.SPACE: (
            r"(?:aku|saya|gue) (?:butuh|perlu) (?:waktu|ruang|jarak)(?: (?:sendiri|dulu))?(?= |$)|kasih (?:aku|saya) (?:waktu|ruang)",
        ),
        Cue.FINAL: (
            r"kita putus(?= |$)|(?:aku|saya) (?:udah |sudah )?(?:nggak|ngga|gak|tidak) (?:cinta|sayang) (?:lagi|kamu lagi)|kita selesai(?= |$)",
        ),
        Cue.THREAT: (
            r"(?:aku|gue|saya) (?:bunuh|sebar)(?: (?:kamu|lo|foto))|foto foto itu (?:aku|gue) sebar|(?:kamu|lo) bakal (?:nyesel|menyesal)",
        ),
        Cue.SELF_HARM: (
            r"(?:mau|pengen|ingin|pingin|pgn) (?:bunuh diri|mati(?! (?:lampu|gaya|kutu))|mengakhiri hidup)(?= |$)|(?:capek|lelah) hidup(?= |$)|(?:nggak|ngga|gak|tidak|ga) (?:mau|ingin|pengen) hidup lagi|akhiri hidup",
        ),
    },
    denied=r"(?:tidak|nggak|gak|ga|jangan|katanya)",
    light=r"wkwk|haha|ketawa|kelaparan",
)

HINDI = Tongue(
    "Hindi",
    r"mat kar|chhod|number delete|baat nah|baat kar|chahiye|thod[ai] |kuch |saath nah|khatam|maar|dekh lung|(?:leak|viral) kar|jeen|jine|khud ko|apne aap|marna|mar jana|suicide|atmahatya|[\u0900-\u097f]{2}",
    {
        Cue.NO_CONTACT: (
            r"(?:mujhe |mujhko |hume )?(?:dobara|phir se|kabhi|ab kabhi|aaj ke baad) (?:mujhe )?(?:message|msg|call|phone|contact|text) mat (?:kar(?:na|o|iyo)?|karna)",
            r"(?:mujhe )?(?:message|msg|call|phone|contact) mat (?:karna|karo|kariyo) (?:kabhi|dobara|aaj ke baad|mujhe kabhi)",
            r"(?:mera )?(?:peecha|picha) chhod(?:o|do| do| de)?",
            r"(?:mujhe )?akela chhod (?:do|de)|mera number delete kar(?:o| do| de)?|number delete kar de mera",
            r"(?:tumse|tujhse) (?:kabhi |ab )?(?:koi )?baat nahi+ karni(?: kabhi| ab)?|nahi+ baat karni kabhi",
            r"मुझे (?:दोबारा|कभी|फिर) (?:मैसेज|कॉल|फोन|फ़ोन) मत (?:करना|करो)|मुझसे (?:कभी |दोबारा )?बात मत (?:करना|करो)",
        ),
        Cue.SPACE: (
            r"(?:mujhe )?(?:thoda|kuch|thodi) (?:time|waqt|space|samay) (?:chahiye|do|de)|मुझे (?:थोड़ा|कुछ) (?:समय|वक्त|टाइम) चाहिए",
        ),
        Cue.FINAL: (
            r"ab hum saath nahi+(?: hain)?|(?:sab )?khatam ho gaya hum(?:ara|dono)|main tumhe chhod rah[ai]|अब हम साथ नहीं|हमारा रिश्ता खत्म",
        ),
        Cue.THREAT: (
            r"(?:tujhe|tumhe) (?:maar|jaan se maar) (?:dunga|dungi|daalunga)|dekh lunga (?:tujhe|tumhe)|(?:photos?|pics?) (?:leak|viral) kar dunga|तुझे मार दूंगा",
        ),
        Cue.SELF_HARM: (
            r"(?:jeena|jeene ka mann|jine ka man|jeene ki ichha) (?:hi )?nahi+ (?:chahta|chahti|karta|hai|rahi|hota)?|marna chaht[ai]|mar jana chaht[ai]|(?:khud ko|apne aap ko) (?:khatam|maar|mar)|(?:khatam|maar) kar (?:lunga|lungi|doon|dunga) (?:apne aap ko|khud ko)|suicide kar (?:lunga|lungi|loon)|(?:suicide|atmahatya) karn[ae]",
            r"(?:मैं )?(?:जीना नहीं चाहत|मरना चाहत|मर जाना चाहत)[ाीि]|आत्महत्या कर|खुद को खत्म",
        ),
    },
    light=r"haha|hansi|has ke|hasaya|bhook",
)

ARABIC = Tongue(
    "Arabic",
    r"[\u0600-\u06ff]{3}",
    {
        Cue.NO_CONTACT: (
            r"لا (?:تتصل|تكلم|تراسل|تكتب|ترسل)(?:ي|ني|يني|نيش)?(?: (?:بي|لي|معي|الي))?(?: (?:مرة اخرى|مره ثانية|مره ثانيه|بعد الان|ابدا|بعد اليوم))+",
            r"(?:ما|لا) (?:تكلمني|تراسلني|تتصل فيني|تكلميني|تراسليني)(?: (?:مره ثانيه|مرة ثانية|ابد|ابدا|بعد))+",
            r"اتركني (?:وشاني|بحالي|في حالي)|سيبني في حالي|(?:انا )?(?:حظرتك|بلكتك|عملتلك بلوك)",
        ),
        Cue.SPACE: (
            r"(?:احتاج|محتاج|محتاجة|بدي|اريد) (?:الى )?(?:وقت|مساحة|مساحه)(?: (?:لنفسي|لوحدي|بعيد عنك))?",
        ),
        Cue.FINAL: (
            r"(?:انتهى كل شيء بيننا|كل شي انتهى بيننا|خلاص انتهينا|لم اعد احبك|ما عاد احبك|مش بحبك خلاص)",
        ),
        Cue.THREAT: (
            r"(?:راح|سوف|رح|ح|هـ)? ?(?:اقتلك|اذبحك)|(?:سوف|راح|رح) تندم|اعرف وين (?:ساكن|تسكن)",
        ),
        Cue.SELF_HARM: (
            r"(?:اريد|بدي|ابي|ابغى|عايز|عايزة|عاوز) (?:ان )?(?:اموت|انتحر|اقتل نفسي)|(?:راح|سوف|رح|هـ?) ?(?:انتحر|اقتل نفسي)|لا اريد (?:ان )?(?:اعيش|الحياة)|(?:ما|مش) (?:بدي|عايز|ابي|ابغى) اعيش|سانهي حياتي|انهي حياتي",
        ),
    },
    light=r"هههه|من الضحك|من الجوع",
)

CHINESE = Tongue(
    "Chinese",
    r"[\u4e00-\u9fff]{2}",
    {
        Cue.NO_CONTACT: (
            r"(?:不要|别|不许|请不要|请别)再?(?:联系|联络|打扰|找|骚扰)我(?:了|吧)?",
            r"(?:不要|别)再?(?:给我)?(?:打电话|发消息|发信息|发微信)(?:给我)?了?",
            r"(?:我)?(?:已经)?(?:把你)?拉黑(?:了你|你了|你)|不想再(?:见到|看到|听到|理)你|離我遠點|离我远点|(?:不要|別)再(?:聯絡|聯繫|打擾|找)我",
        ),
        Cue.SPACE: (
            r"我?需要(?:一点|一些|点|一點)?(?:时间|空间|時間|空間)(?:冷静|一个人|想想|静一静)?|让我(?:静一静|一个人待|冷静)",
        ),
        Cue.FINAL: (
            r"(?:我们|咱们|我們)(?:分手吧|分手了|结束了|完了|到此为止)|我不爱你了|我不愛你了",
        ),
        Cue.THREAT: (
            r"(?:我)?(?:要|会|会要)?(?:杀了你|弄死你|打死你)|你(?:会|等着)后悔|我知道你(?:住|在)哪(?:里|儿)?",
        ),
        Cue.SELF_HARM: (
            r"(?<!不)(?<!没)(?:我)?(?:想死|不想活|想自杀|要自杀|想自殺|活不下去|想结束(?:自己的)?生命|想消失在这个世界)(?!我)",
        ),
    },
    light=r"哈哈|笑死|饿死|累死|困死",
    spaced=False,
)

JAPANESE = Tongue(
    "Japanese",
    r"[\u3040-\u30ff\u4e00-\u9fff]{2}",
    {
        Cue.NO_CONTACT: (
            r"(?:もう|二度と|これ以上)?(?:連絡|電話|ライン|line|メッセージ|メール)(?:を)?(?:し|送ら|かけ|よこさ)ないで(?!いい)",
            r"(?:もう)?(?:会いたく|話したく|関わりたく)(?:ない|ありません)|(?:もう)?関わらないで|ほっといて|放っておいて|ブロック(?:した|する)(?:から|ね)?",
        ),
        Cue.SPACE: (
            r"(?:しばらく|少し|ちょっと)?(?:距離を(?:置|お)(?:きたい|こう|かせて)|一人に(?:して|なりたい|させて)|時間が(?:ほしい|欲しい|必要))",
        ),
        Cue.FINAL: (
            r"(?:もう)?別れ(?:よう|たい|ましょう|てください|て)|(?:もう)?(?:終わり(?:にしよう|だね|です)|好きじゃない)",
        ),
        Cue.THREAT: (
            r"(?:お前を|おまえを|あなたを)?(?:殺す|殺してやる)(?:ぞ|から)?|後悔(?:させてやる|するぞ)|住所(?:知ってる|わかってる)",
        ),
        Cue.SELF_HARM: (
            r"(?<!と)(?:死にたい|もう死ぬ|自殺(?:したい|する)|消えてしまいたい|消えたい|生きて(?:いたくない|いけない|る意味(?:が|は)?ない)|死のうと思)",
        ),
    },
    light=r"笑い死|ウケる|www|腹減",
    spaced=False,
)
