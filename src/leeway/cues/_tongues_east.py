"""What is said in Turkish, Indonesian, Hindi and Arabic."""

from __future__ import annotations

from leeway.cue import Cue
from leeway.cues._tongues import Tongue

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
