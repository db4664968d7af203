"""What is said in Hindi, in Latin letters and in its own."""

from __future__ import annotations

import re

from leeway.cue import Cue
from leeway.cues._tongues import Tongue, joined, rows

_SPELT = {"a": "a{1,2}", "i": "(?:i{1,2}|ee)", "u": "(?:u{1,2}|oo)", "w": "[vw]", "z": "[zj]"}
_MARKS = {"\u093c": "\u093c?", "\u0902": "[\u0902\u0901]?", "\u0901": "[\u0902\u0901]?"}
_CLASS = re.compile(r"(\[[^\]]*\]|\{[^}]*\}|\(\?<![^)]*\))")


def _spelt(said: str) -> str:
    """A phrase read with vowels long or short, and with or without the dots of Hindi's own letters."""
    return "".join(
        part if at % 2 else "".join({**_SPELT, **_MARKS}.get(each, each) for each in part)
        for at, part in enumerate(_CLASS.split(said))
    )


def _says(*says: str) -> tuple[str, ...]:
    return tuple(map(_spelt, says))


_UP2 = r"(?:[^ ]+ ){0,2}"
_UP4 = r"(?:[^ ]+ ){0,4}"
_NO = r"(?:nahi|nahin|nai|nhi|nahee|na)"
_DONT = r"(?:mat|mt|na)"
_ME = r"(?:mujhe|mujhko|mujhse|muje|mujse|mujh se|mujh ko|mereko|mere ko|mere se|hume|hame|humse)"
_YOU = r"(?:tujhe|tujhko|tumhe|tumhein|tumko|tujh ko|tum ko|apko|tereko|tere ko|tuje|tumhen)"
_WITH_YOU = r"(?:tumse|tujhse|tere se|apse|tum se|tujh se|tumhare sath|tere sath|apke sath)"
_CALL = joined(
    r"""
    (?:call|cal|phone|fon|message|messages|msg|msgs|mesg|text|txt|contact|sampark|whatsapp|dm|rabta|reply|koi contact|calls|follow
    |stalk)
    """
)
_DO = r"(?:kar|kr|karo|kro|karna|krna|kariyo|kijiye|kariye|rakho|rakhna|bhejo|bhejna|bhej|kare|karen|karein|lagana)"
_AGAIN = r"(?:dobara|dubara|phir se|fir se|phirse|firse|phir|fir|kabhi bhi|kabhi|aj ke bad|ab se|ab|age se|wapas|ainda|aj se|aur)"
_AM = r"(?: (?:hu|hun|hoon|hon|hai|h))?"
_BUSY = r"(?! (?:abhi|[^ ]+ )?(?:meeting|class|office|movie|film|so rah|exam|drive|driving))"
_NOT_NOW = r"(?<!abhi )(?<!abi )(?<!abhi tum )(?<!tak )(?<!ko )(?<!se )"
_LIFE = r"(?:zindagi|jindgi|zindgi|life|jiwan)"
_ANY_AIM = r"(?:mera|meri|mere)"
_SHALL = r"(?:unga|ungi|unga|oonga|oongi|ugi|uga|enge|engi|ange)"

_ROMAN_NO = rows(
    rf"""
    {_NOT_NOW}{_ME} {_UP2}{_CALL} {_DONT} {_DO}{_BUSY}|{_NOT_NOW}{_AGAIN} {_UP2}{_CALL} {_DONT} {_DO}
    |{_NOT_NOW}{_CALL} {_DONT} {_DO} (?:{_ME}|{_AGAIN})|{_CALL} {_DO} {_DONT} (?:{_ME}|{_AGAIN})
    (?:main|maine|mene|mai|me|ma) {_UP4}block (?:kar|kr|kiya|maar|mar)(?: [^ ]+)?|{_YOU} {_UP4}block(?:ed)?(?: [^ ]+)?
    |block (?:kar|kr) (?:rahi|rhi|raha|rha|dungi|dunga|chuki|chuka|diya|dia) (?:hu|hun|hoon|hai|h|{_YOU})
    (?:mujhe|mujhko|muje|mereko|humein) {_UP2}(?:bhul|bul) (?:ja|jao|jana|jaye|jaiye|jaana)|(?:bhul|bul) (?:ja|jao|jana) (?:mujhe|muje
    |mujhko)|samajh (?:lo|le|lena) (?:main|mai|me|ki main) {_UP2}(?:mar|thi hi nahi|nahi)
    (?:sab|har|hr) (?:jagah|jagha|app|account) {_UP2}block[^ ]*(?: [^ ]+){{0,2}}|(?:ab|mujhe|muje) {_UP2}{_DONT} (?:dhund|dund|khoj
    |milna|sampark|satao|sata)[^ ]*|mere (?:ghar|office) {_UP4}{_DONT} (?:bhej|ruk|chakkar)[^ ]*|{_WITH_YOU} kuch {_NO} chahiye
    |{_NO} chahiye {_WITH_YOU}
    mere (?:ghar|office|college|school|samne|pas|gharwalo|ghar ke|ghar pe|hostel) {_UP4}{_DONT} (?:a|ao|ana|aiyo|aao|dikh|dikhna|khada
    |aa jana)(?: [^ ]+)?|(?:shakal|shakl|muh|chehra|surat) {_DONT} (?:dikha|dikhana|dikhao)|{_DONT} dikha(?:na|o)? (?:apni )?(?:shakal
    |shakl|muh)
    {_WITH_YOU} {_UP4}(?:bat|bate|milna|mil|rabta|contact|rishta|lena dena|matlab|relation|wasta) {_UP2}{_NO}(?: [^ ]+)?
    |{_NO} (?:karni|karna|milna) {_UP2}{_WITH_YOU}|{_NO} bat karni (?:kabhi|ab)|{_WITH_YOU} {_NO} (?:milna|bat karn[ai]|milungi|milunga)
    |{_NO} bat karni mujhe
    (?:tumhara|tera|teri|tumhari|tumko|tujhe|tumhe) (?:chehra|shakal|shakl|awaz|muh|surat|nam) {_UP4}{_NO} (?:dekh|sun)[^ ]*
    |{_YOU} {_UP2}(?:kabhi|dobara|dekhna bhi|milna) {_NO} (?:dekhna|chahti|chahta|milna)
    (?:mera|meri) (?:picha|pichha|pecha) (?:karna {_UP2}(?:band|ch+od)[^ ]*|ch+od[^ ]*)|pich+a ch+od[^ ]* {_UP2}mera
    (?:mujhse|mere se|mujh se|mere {_LIFE} se|meri {_LIFE} se) {_UP2}(?:dur|dor|nikal|chale|chali|chal) ?(?:raho|reh|rehna|rho|ho|ja|jao
    |jana)?[^ ]*|(?:dur|nikal|chale|chali) (?:raho|reh|rho|rehna|ja|jao|ho jao) {_UP2}(?:mujhse|mere se|meri {_LIFE} se)
    |meri {_LIFE} (?:me|mein) {_UP2}(?:jagah nahi|mat a|kabhi mat|wapas mat)[^ ]*
    {_ME} {_UP2}(?:pareshan|preshan|tang|disturb|irritate|harass|torture) (?:{_DONT} {_DO}|karna (?:band|ch+od)[^ ]*)
    |(?:pareshan|preshan|tang) {_DONT} {_DO} (?:mujhe|ab)|{_CALL} (?:karna|krna|bhejna) (?:band|ch+od)[^ ]*(?! (?:kyu|kyon))
    |(?:pareshan|tang|preshan) karna (?:band|ch+od)[^ ]*
    (?:ham|hum) {_UP2}ajnabi|(?:hamara|humara) {_UP4}(?:rishta|lena dena|talluk|wasta|koi nata|relation) {_NO}
    |(?:koi|kuch) (?:lena dena|wasta|talluk|sambandh) {_NO}
    mere (?:dosto|doston|ghar walo|gharwalo|pariwar|family|mummy|papa|bhai|behen|behan|friends|friend|maa) (?:se
    |ko) {_UP4}{_DONT} (?:puch|bol|bat|call|msg|message|contact)[^ ]*
    (?:mera )?(?:number|no|contact) {_UP2}(?:delete|block|mita|hata) (?:kar|kr|do|de)[^ ]*(?: mera)?|(?:naya number|number badal
    |sim badal) {_UP4}(?:{_DONT}|{_NO})(?: [^ ]+)?
    (?:agar|phir|fir|dobara|ab|aur|warna|next time) {_UP4}(?:to|toh|warna)? ?{_UP2}(?:police|pulis|polis|complain|complaint|fir|thane
    |case) {_UP2}(?:bula|kar|kr|dun|ja|likh|ker|file|darj)[^ ]*|(?:police|pulis) (?:me|mein|ko|station) {_UP2}(?:complaint|bula|shikayat
    |call|fir|report)[^ ]*
    (?:akela|akeli|akele) ch+od (?:do|de|dijiye|dena)|akele (?:rehne|rahne) (?:do|de) (?:mujhe|hamesha)|(?:reply|jawab
    |answer) {_NO} (?:kar|kr|d)(?:ung|oong)[^ ]*|(?:kabhi|dobara|aj ke bad|phir kabhi) {_UP2}(?:{_DONT} (?:milna|milo|ana)
    |(?:milne|milna) {_DONT})(?: [^ ]+)?
    """
)

_OWN_NO = rows(
    r"""
    (?<!अभी )(?:मुझे |मुझको |मुझसे |हमें )?(?:अब )?(?:कभी|दोबारा|दुबारा|फिर|फिर से|आज के बाद|आगे से|अब|मुझे|मुझसे|वापस|आइंदा)(?: भी
    | मुझे| से| कोई| दोबारा)* (?:मैसेज|मेसेज|मैसेज़|संदेश|कॉल|काल|फोन|संपर्क|बात|तंग|परेशान|रिप्लाई|टेक्स्ट)(?: भी| या कॉल
    | या मैसेज)? (?:मत|न|ना) [^ ]+|(?:फोन|मैसेज|कॉल|तंग|परेशान|संपर्क)(?: [^ ]+)? (?:करना|भेजना) (?:बंद|छोड़)[^ ]*
    (?:तुम्हें|तुमको|तुझे|तुझको|आपको|मैंने|मैं)(?: [^ ]+){0,4} ब्लॉक(?: [^ ]+)?|मेरा (?:नंबर|नम्बर)(?: [^ ]+)? (?:डिलीट|मिटा|हटा)[^ ]*
    |(?:मुझे|मुझको) (?:हमेशा के लिए |बस |अब )?भूल (?:जा|जाओ|जाना|जाइए)
    मेरा पीछा(?: [^ ]+)? (?:छोड़|बंद)[^ ]*|मेरा पीछा (?:छोड़|मत)[^ ]*(?: [^ ]+)?|(?:मुझे|हमें) (?:अब )?अकेला छोड़[^ ]*
    |मेरी (?:ज़िंदगी|ज़िन्दगी|लाइफ|जीवन) से(?: [^ ]+)? ?(?:दूर|निकल|चले|चली)[^ ]*|मुझसे दूर (?:रह|हो|ही)[^ ]*
    |(?:मुझे|मुझसे) (?:परेशान|तंग) (?:मत|करना बंद)[^ ]*
    (?:तुमसे|तुझसे|आपसे|तुम्हारे साथ)(?: [^ ]+){0,3} (?:बात|संपर्क|रिश्ता|लेना देना|मिलना|मतलब|वास्ता)(?: [^ ]+)? नह[ीि][^ ]*(?: [^ ]+)?
    |(?:तुम्हारी|तेरी|तुम्हारा|तेरा) (?:शक्ल|शकल|चेहरा|आवाज़|नाम)(?: [^ ]+){0,3} नह[ीि][^ ]* (?:देख|सुन)[^ ]*
    |(?:तुमसे|तुझसे) नह[ीि][^ ]* मिलना
    मेरे (?:घर|ऑफिस|सामने|पास|कॉलेज|घर के बाहर)(?: [^ ]+){0,2} मत (?:आ|आना|आओ|आइए)|(?:शक्ल|शकल|मुंह|चेहरा) मत दिखा[^ ]*
    |(?:अगर|दोबारा|फिर|अब|वरना|और)(?: [^ ]+){0,6} (?:पुलिस|शिकायत|एफआईआर|थाने)(?: [^ ]+){0,3}|पुलिस (?:में|को|बुला)[^ ]*(?: [^ ]+){0,2}
    |मेरे (?:दोस्तों|घरवालों|घर वालों|परिवार|मम्मी|पापा|भाई) (?:से|को)(?: [^ ]+){0,4} मत [^ ]+|(?:अब )?(?:हम
    |हमारा)(?: [^ ]+){0,2} (?:अजनबी|कोई रिश्ता नहीं|कोई लेना देना नहीं)
    """
)

HINDI = Tongue(
    "Hindi",
    _spelt(
        joined(
            r"""
            akhr|aakhr|aaakhr|life|week|haar|do |naa |na |bardash|har|mer |kud|samay|aur|railing|uth|bat|akhri|ji |jan|atmh|atmahat|pul
            |upar|tod|kar|kr |krn|sochn|sambhal|samajh|apn|kya|agl|anjam|yar|nadi|nud|khan|pi |pin|bat |bate|jab |chhal|phans|baith|bait
            |zehar|zahar|jahar|jehar|hi |fot|wideo|chats|recording|dono|kahi|usko|use |usey|uske|jagah|jagha|ankh|bhej|bata|dikha|barbad
            |badnam|taswir|tasw|tasveer|wo |woh|un |jit|ye |yeh |iss|break |beech|bich|feeling|pills|tablets|wrist|har |hr |hurt|mit
            |chuk|hath|kat|khud|kas|wiral|leak|upload|chutk|umid|umeed|ummid|option|jhel|sah|bacch|bach|log |mummy|maa|pacta|pasta|pachh
            |deng|dung|doong|diya|rahi|raha|rhi|rha|lung|loong|wapis|sath|sucid|suicide|soocide|mil|ghar|char |do din|do mah|do haf|agar
            |weekend|jine|zin|nah|ik|nig|a gay|bandd|ch+or|bojh|boj|dar|gand|haddi|hadd|narak|anda|mat |mt |mujh|muje|mujs|mere|mera
            |meri|tujh|tuje|tumh|tumse|tumko|tum |tere|teri|tera|apko|apse|hum |hume|humein|humse|humara|ham |hamar|hame|nahi|nhi |nai |
            bhul |bul |pich|pech|dobara|dubara|phir|firse|fir |kabhi|aj se|aj ke|age se|ainda|wapas|agar|warna|pareshan|preshan|tang kar
            |tang mat|block k|karna|krna|akel|ch+od|chahiye|thod|kuch|waqt|din |hafte|mahine|breakup|rishta|shadi|talaq|talak|diworce
            |pyar|alag|khatam|khatm|maar|mar |marn|maut|zinda|zindag|zindg|jindg|jan |pacht|patch|dekh l|photo|pic|ghar |gala|goli
            |bridge|pul |chhat|chat |train|sab jagah|blade|theek|thik|patri|kash|zeher|jahar|khudkush|suicide|atmahat|alwida|akhri
            |akhiri|hath kat|kalai|nas |khud |apne ap|apni |jina|jine|jiyu|jeekar|thak |kud |insulin|dawai|nind|subah|sab |sabko
            |is dunia|dunia|duniya|main |mai |maine|mene|samajh|koi |shakal|shakl|muh |chehra|surat|picha|police|pulis|polis|number |
            no |contact |naya|sim |call |cal |phone |fon |message |messages |msg |msgs |mesg |text |txt |sampark|whatsapp |dm |rabta
            |reply |calls |follow |stalk |jawab|answer |dur |nikal|chale|chali|ek |ab |aur |next time|block |har |abhi |me |ma |dor |
            fasi|phasi|fansi|latak|tezab|acid|tu |tune|chitthi|khat |chithi
            """
        )
    )
    + r"|[\u0900-\u097f]{2}",
    {
        Cue.NO_CONTACT: _says(*_ROMAN_NO, *_OWN_NO),
        Cue.SPACE: _says(
            *rows(
                rf"""
            {_ME} {_UP2}(?:thoda|thodi|kuch|apne liye|apna|sirf|bas|abhi|ek|apni)? ?{_UP2}(?:time|waqt|wakt|space|samay|duri|break
            |distance|sukun) (?:chahiye|chaiye|do|de|dedo|dijiye|dena|chahie)|(?:thoda|thodi|kuch|apne liye) {_UP2}(?:time|waqt|space
            |samay|duri|break|distance) (?:chahiye|chaiye|do|de|dedo|chahie|lete|le lete)|{_ME} {_UP2}(?:time|waqt|samay|sukun
            |space) (?:akele|khud ke liye|apne liye) {_UP2}(?:chahiye|do|bitana)|(?:waqt|samay) do (?:mujhe|yar|please)
            (?:kuch|thode|thoda|do|char|ek|in|agle) (?:din|dino|hafte|hafta|time|week|mahine|mahina|samay|weeks|days|month) {_UP4}(?:bat
            |mil|call|msg|contact|alag|akel|dur|message)[^ ]*(?: {_NO}| {_DONT})?(?: [^ ]+)?|(?:is|iss) (?:hafte|week|mahine
            |weekend) {_UP2}(?:{_DONT}|{_NO}) (?:mil|call|msg|bat)[^ ]*
            {_ME} {_UP4}(?:akela|akeli|akele) (?:rehna|rahna|reh|rehne|rahne|chhod do thodi)[^ ]*|akele (?:rehne|rahne) (?:do|de|dijiye)
            |(?:sochne|samajhne|sambhalne) (?:ka|ke liye|k liye) {_UP2}(?:waqt|time|samay|mauka|space)(?: [^ ]+)?
            |mujhe (?:kuch )?sochna hai|(?:main|mai) khud {_UP2}(?:bat|call|msg|message|contact) kar(?:ung|oong)[^ ]*
            |jab (?:ready|thik|taiyar) {_UP2}(?:hung|hong|ho ja)[^ ]* {_UP2}(?:bat|call|msg)[^ ]*
            (?:मुझे |हमें )?(?:थोड़ा|थोड़ी|कुछ|अपने लिए|सोचने के लिए|अकेले)(?: [^ ]+){{0,2}} (?:समय|वक्त|वक़्त|टाइम|स्पेस|दूरी|ब्रेक
            |जगह)(?: [^ ]+)? ?(?:चाहिए|दो|दे|दीजिए|दे दो)|सोचने (?:का|के लिए)(?: [^ ]+)? (?:समय|वक्त|वक़्त|टाइम)(?: [^ ]+)?
            |मुझे(?: [^ ]+){{0,4}} अकेल[ेाी] रहन[ेा](?: [^ ]+)?|(?:कुछ|थोड़े|एक|दो) (?:दिन|दिनों|हफ्ते|महीने|हफ्तों|वक्त
            |समय)(?: [^ ]+){{0,3}} (?:बात|मिलते|मिलना|मिलेंगे|मिलें|अलग|अकेले|दूर)(?: [^ ]+){{0,2}}|मुझे (?:कुछ )?सोचना है
            |मुझे (?:समय|वक्त|स्पेस|टाइम) (?:दो|चाहिए|दीजिए)
            """
            )
        ),
        Cue.FINAL: _says(
            *rows(
                rf"""
            (?:hamara|humara|apna|mera tera) {_UP2}(?:breakup|break up|rishta|relationship) {_UP2}(?:ho gaya|khatam|khatm|samjho|over
            |tut|tod)[^ ]*|(?:breakup|break up) (?:kar|kr|karna|chahi|hi)[^ ]*(?: [^ ]+)?|(?:ye|yeh|is) (?:rishta|rishte|relationship
            |shadi) {_UP4}(?:tod|khatam|khatm|nahi chal|nahi rakh|nahi nibha)[^ ]*(?: [^ ]+){{0,2}}
            (?:tumse|tujhse|tum se|apse) {_UP2}(?:pyar|mohabbat|love|pyaar) {_NO}(?: [^ ]+)?|(?:pyar|mohabbat) {_NO} (?:karti|karta|rah
            |krti|krta|hai|bacha) {_UP2}(?:tumse|tujhse|ab)|ab {_UP4}(?:pyar|feelings|feeling) {_NO}(?: [^ ]+)?
            |(?:ab )?(?:feelings|pyar) (?:khatam|nahi rah)[^ ]*
            (?:hamare|humare) bich {_UP4}(?:khatam|khatm|kuch nahi|kuch nhi|over)(?: [^ ]+)?|ab (?:hum|ham) (?:sath
            |ek sath) {_NO}(?: hai| hain)?|(?:hum|ham|hamara|humara) {_UP2}(?:kuch|sath) {_NO} (?:ho sakta|ho sakti|reh sakte|ho skta
            |chal)[^ ]*|(?:sab )?khatam (?:ho gaya|hai|samjho) (?:hamara|humara|hum|hamare|ham|humare)[^ ]*(?: bich| bech)?
            |sab (?:kuch )?khatam (?:ab|hamare|hai hamare)
            {_ME} {_UP2}(?:tumhare|tere|apke|tumharey) sath {_UP2}{_NO} (?:rehna|rahna|reh)[^ ]*|(?:tumhare
            |tere) sath {_UP2}{_NO} (?:reh|rah)[^ ]* (?:sakt|chaht|skt)[^ ]*|(?:main|mai|me) {_UP2}{_YOU} {_UP2}ch+od (?:rah|rh|kar|ke
            |dung)[^ ]*|{_YOU} ch+od (?:rahi|raha|rhi|rha|ke ja|kar ja)[^ ]*
            (?:mujhe|muje) {_UP2}(?:talaq|talak|diworce)(?: chahiye)?|(?:talaq|talak|diworce) (?:chahiye|de rah|dedo|ke kagaz
            |ke papers)[^ ]*|ab {_UP2}wapas {_NO} [^ ]+|wapas {_NO} (?:aung|aaung|aoong)[^ ]*|(?:hum|ham) alag ho (?:rahe|jate|gaye
            |jana)(?: [^ ]+)?|(?:mujhe|muje) (?:koi|kisi) aur (?:pasand|se pyar)(?: [^ ]+)?|(?:mujhe|{_WITH_YOU}) {_UP2}alag (?:hona
            |ho)[^ ]*(?: [^ ]+)?|(?:hamari|humari) shadi khatam
            (?:अब )?(?:हमारा|हमारे|ये|यह|इस)(?: बीच| अब)? (?:रिश्ता|रिश्ते|सब|ब्रेकअप|शादी)(?: [^ ]+){{0,3}} (?:खत्म|ख़त्म|तोड़|टूट
            |हो गया)[^ ]*|हमारे बीच(?: [^ ]+){{0,3}} (?:खत्म|नहीं)(?: [^ ]+)?|अब हम साथ नहीं|(?:तुमसे|तुझसे|आपसे)(?: [^ ]+)? (?:प्यार
            |मोहब्बत) नहीं(?: [^ ]+)?|(?:मैं )?(?:तुम्हें|तुझे|तुमको)(?: [^ ]+)? छोड़ ?(?:कर|रह|के)[^ ]*|(?:तलाक
            |डिवोर्स)(?: [^ ]+)? ?(?:चाहिए|दे|ले)[^ ]*|हमारा(?: [^ ]+)? (?:कुछ|साथ) नहीं हो[^ ]*|(?:तुम्हारे
            |तेरे) साथ(?: [^ ]+)? नहीं रह[^ ]*|(?:अब )?वापस नहीं (?:आऊंगी|आऊंगा|आउंगी|आउंगा|लौटूंगी|लौटूंगा)
            |मैं ये रिश्ता[^ ]*(?: [^ ]+){{0,3}} सकत[^ ]*
            """
            )
        ),
        Cue.THREAT: _says(
            *rows(
                rf"""
            (?:{_YOU}|usko|use|usey|dono ko|sabko) {_UP4}(?:mar|jan se mar|kat|zinda gad|zinda jala|barbad|tabah|bedd?nam|badnam|khatam
            |kha) ?(?:kar )?d[^ ]*{_SHALL}|{_YOU} {_UP2}(?:mar|mar hi) (?:dung|dalung|daloong|doong|dalun)[^ ]*
            |jan se mar[^ ]*(?: [^ ]+)?|(?:zinda|jinda) {_NO} ch+od[^ ]*|(?:{_YOU} {_UP2}{_NO} ch+od(?:ung|oong)
            |{_YOU} ch+odung[^ ]* {_NO}|ch+od(?:ung|oong)[^ ]* {_NO} {_YOU}|{_NO} ch+od(?:ung|oong)[^ ]* {_YOU})[^ ]*
            (?:mujhe|muje|hame) (?:sab )?(?:pata|maloom|malum) (?:hai|h) {{0,1}}(?:ki )?(?:tu|tum|tera ghar|tumhara ghar|teri
            |tere) {{0,1}}(?:ab )?(?:kaha|kahan|kidhar)? ?(?:reh|rah|rht|kam karti|kam karta|ja|padh|office)[^ ]*(?: [^ ]+)?
            |(?:tera|tumhara|teri|tumhari) (?:ghar|address|pata|office|college|gali) (?:pata|malum|maloom|janta|janti|jant)[^ ]*
            (?:teri|tumhari|apni|un|wo|hamari|sari|nangi|private|woh) {_UP2}(?:photo|photos|pic|pics|video|videos|chat|chats|fotos
            |tasweer|recording|nudes) {_UP4}(?:leak|wiral|upload|post|dal|phaila|faila|dikha|bhej) ?(?:kar |kr )?(?:dung|dunga|doong
            |d{_SHALL}|ung|deng|kar|unga)[^ ]*|(?:photo|photos|pic|pics|video|videos|nudes) {_UP2}(?:leak|wiral|upload|sabko bhej
            |net pe dal|internet pe dal) ?(?:kar |kr )?(?:d|dung|doong|dal)[^ ]*|(?:sabko|tere papa ko|tere ghar walo ko
            |tere gharwalo ko|teri maa ko|tere boss ko) {_UP2}(?:bata|bhej|dikha) (?:dung|doong)[^ ]*
            (?:bahut |bohot |tu |tum |ek din )?(?:pachta|pachhta|pacta|patchta|pastaa)[^ ]*(?:g[ieao]|ge|gi)(?: [^ ]+)?
            |(?:dekh (?:lung|loong)[^ ]*|dekh lena|dekh le) (?:{_YOU}|kya kar|tum|tu|ab|main kya)[^ ]*|{_YOU} {_UP2}dekh l(?:ung|oong
            |un)[^ ]*|(?:tere|tumhare) (?:ghar|office|college) (?:a|aake|akar|aa ke|pe aake|me aake|aa kar) {_UP2}(?:tamasha|hungama
            |dekh|mar|bata|scene|drama|jala|tod)[^ ]*|anjam (?:bura|bhugat|acha nahi)[^ ]*
            (?:meri|mera) {_NO} {_UP2}(?:to|toh|hui|hua) {_UP4}kisi (?:ki|ka|aur)[^ ]*(?: {_NO})?(?: [^ ]+)?
            |(?:tezab|acid) (?:phek|fek|dal|phenk|fenk)[^ ]*(?: [^ ]+)?|(?:hath|tange|tang|muh|haddi) tod (?:dung|doong)[^ ]*
            |(?:tera|teri|tumhari|tumhara) (?:khun|zindagi|zindgi|life|jina|ghar) {_UP2}(?:kar dung|barbad|haram|narak|hell|jala|tabah
            |kharab)[^ ]*(?: [^ ]+)?|(?:kahi|kahin) {_NO} (?:bachegi|bachega|chhup|jane dung)[^ ]*|muh dikhane (?:layak|ke) [^ ]+
            (?:तुझे|तुम्हें|उसे|उसको|तुमको|दोनों को|तुझको)(?: [^ ]+){{0,3}} (?:मार|मार ही|काट|जला|बर्बाद कर|बरबाद कर|बदनाम कर
            |खत्म कर) ?(?:दूंगा|दूंगी|डालूंगा|डालूंगी|दूगा|दुंगा|दूँगा)|जान से मार[^ ]*(?: [^ ]+)?|(?:ज़िंदा|ज़िन्दा|तुझे
            |तुम्हें) नहीं छोड़[^ ]*|छोड़ूंग[ाी] नहीं|(?:फोटो|फ़ोटो|तस्वीरें|तस्वीर|वीडियो|विडियो|चैट)(?: [^ ]+){{0,3}} (?:वायरल|लीक|डाल
            |फैला|पोस्ट|अपलोड|भेज|दिखा)(?: कर)? (?:दूंगा|दूंगी|दूगा|देंगे)
            (?:मुझे|मुझको) (?:सब )?(?:पता|मालूम) है(?: कि)? (?:तू|तुम|तेरा घर|तुम्हारा घर)(?: [^ ]+)? ?(?:कहां|कहाँ|किधर)? ?(?:रह|काम कर
            |पढ़)[^ ]*(?: [^ ]+)?|(?:बहुत |तू |तुम )?पछता[^ ]*ग[ीाेो]|(?:तुझे|तुम्हें) देख लूंग[ाी]|देख लेना(?: [^ ]+)? (?:क्या
            |मैं)(?: [^ ]+)?|(?:मेरी|मेरा) नहीं(?: [^ ]+){{0,2}} किसी (?:की|का|और)(?: [^ ]+)?|(?:सबको|घर वालों को|घरवालों को|पापा को
            |बॉस को)(?: [^ ]+){{0,2}} (?:दिखा|बता|भेज) दूंग[ाी]
            |(?:तेरी|तुम्हारी) (?:फोटो|वीडियो|तस्वीरें|चैट)(?: [^ ]+){{0,2}} मेरे पास[^ ]*(?: [^ ]+)?|(?:तेज़ाब|एसिड)(?: [^ ]+)?
            |(?:हाथ|टांगें|टांग) तोड़ दूंग[ाी]|(?:तेरी|तुम्हारी) (?:ज़िंदगी|ज़िन्दगी) (?:बर्बाद|बरबाद|नरक)(?: [^ ]+)?
            """
            )
        ),
        Cue.SELF_HARM: _says(
            *rows(
                rf"""
            (?:ab )?(?:jina|jine ka man|jine ka mann|jine ki ichha|jine ki iccha|zinda rehna|zinda rahna|jine ka dil|aur jina) (?:hi |
            bilkul )?{_NO}(?: (?:chahta|chahti|karta|hai|rahi|hota|raha|ch[^ ]*|mujhe|h))*|(?:main |mai |mujhe )?{_NO} jina(?: [^ ]+)?
            |{_NO} ji (?:sakt|skt|paung|paoong|paa)[^ ]*|ji {_NO} (?:sakt|skt|paung)[^ ]*|jine (?:ka|ki|ke liye) {_UP2}(?:koi |
            kuch )?(?:matlab|wajah|fayda|faida|maksad|reason|bacha|kya|bachi) ?{_UP2}(?:{_NO}|bacha|kya)(?: [^ ]+)?
            |ji ke kya (?:karu|faida|fayda)[^ ]*|jikar kya[^ ]*
            (?:marna|mar jana|mar jau|mar jaun) (?:chaht|chahiye|hai|hi hai|chaaht)[^ ]*|(?:mujhe|mujhko|muje) {_UP2}(?:mar jana|marna
            |maut)(?: [^ ]+)?|(?:man|dil|mann) (?:karta|kar raha|krta) (?:hai|h) (?:ki )?(?:mar|khud ko)[^ ]*(?: [^ ]+)?
            |(?:kash|kaash) {_UP2}(?:main |mai |me )?(?:mar|paida|mar hi|uth|uthu|subah|maut)[^ ]*(?: [^ ]+){{0,2}}
            |maut (?:a|aa) (?:jaye|jae|jati|jaaye)(?: [^ ]+)?|mar (?:jaung|jaoong|jaunga|jaungi|jaoonga|jaugi|jauga)[^ ]* (?:main|mai
            |tere|tumhare|sach)|(?:tere|tumhare|uske) (?:bina|bagair) {_UP2}(?:mar|nahi ji|nhi ji|ji nahi|ji nhi|zinda nahi|zinda nhi
            |jina nahi)[^ ]*(?: [^ ]+)?|mar (?:hi )?jata to acha[^ ]*|mar (?:ke|kar) (?:dikha|sabit)[^ ]*
            (?:khud ko|apne ap ko|khudko|apneap ko|apne aapko|apni zindagi|apni jindgi|apni life|apni jan) {_UP2}(?:khatam|khatm|mar|mit
            |katam|kharab|hurt|nuksan|kat|end|saza|de)[^ ]*(?: [^ ]+)?|(?:khatam|khatm|mar) (?:kar )?(?:lunga|lungi|dun|doon|dunga|dungi
            |loon) {_UP2}(?:apne ap ko|khud ko|sab kuch|khudko)|(?:suicide|atmahatya|khudkushi|khudkhushi|khudkusi|sucide
            |atmhatya) (?:kar|kr|karn|ke bare|kar l|hi|note)[^ ]*(?: [^ ]+)?|(?:apni )?jan (?:de|dene) (?:dung|doong|du|dun|wal|ja
            |ka man|dene)[^ ]*(?: [^ ]+)?|sab (?:kuch )?khatam kar (?:dung|doong|lung|loon|dena|deti|deta|du)[^ ]*(?: [^ ]+)?
            |(?:apni )?jan le (?:lung|loong)[^ ]*
            (?:zindagi|jindgi|zindgi|life|jine|is duniya|duniya|sab|jite jite) se (?:bahut |bohot |hi |ab )?(?:thak|tang|hare|haar|pak
            |bore hoke|chutkara|ja rah|ja rh|jana)[^ ]*(?: [^ ]+)?|thak (?:gaya|gayi|gya|gyi|chuka|chuki)(?: [^ ]+)? (?:zindagi|jindgi
            |zindgi|jite|jine|life)[^ ]*(?: se)?|(?:zindagi|jindgi|zindgi|life) (?:ka|ki|me|mein) {_UP2}(?:matlab|kuch
            |koi) {_UP2}{_NO}(?: [^ ]+)?|ab {_UP2}{_NO} (?:saha|sahi|seh|jhel|bardasht)[^ ]*(?: [^ ]+)?|(?:koi|aur koi) (?:rasta|raasta
            |ummid|umeed|umid|option) {_UP2}(?:{_NO}|bach)[^ ]*(?: [^ ]+)?|(?:ab )?(?:aur )?{_NO} (?:saha|jhela|bardasht) (?:jata|jati
            |hota|ja)[^ ]*
            (?:sab|sabhi|tum|tum sab|log|bache|bacche|ghar wale|gharwale|mummy papa|duniya) {_UP2}mere (?:bina|bagair|bin|jane ke bad
            |marne ke bad) {_UP2}(?:khush|acch?e|theek|thik|behtar|better|sukun)[^ ]*(?: [^ ]+)?|mere (?:bina|bagair|jane ke bad
            |marne ke bad|mar jane) {_UP4}(?:khush|acha|acch?e|theek|thik|behtar|better|sukun|khyal|dhyan|rona mat
            |pachta)[^ ]*(?: [^ ]+)?|(?:main|mai|me) {_UP2}(?:sab pe|sabpe|tum pe|sab par|sabke liye) (?:bojh|boj|burden)(?: [^ ]+)?
            |(?:mere|mer) (?:jane|marne|chale jane|na hone) (?:ke|k) (?:bad|bd)(?: [^ ]+)?|(?:theek|thik|khush|acha) {_UP2}(?:mere
            |mer) (?:jane|marne) (?:ke|k) bad|(?:jab|agar) (?:main|mai|me) {_NO} (?:rahung|rahoong|rhung|rahu|hung)[^ ]*(?: [^ ]+)?
            (?:goliya|goliyan|golia|goli|nind ki goli|nind ki goliya|nind ki goliyan|dawai|dawaiya|tablets|pills) {_UP2}(?:gin|jama
            |kha l|kha chuk|sari kha|ikatth|nigal|kharid l|rakhi h|ek sath)[^ ]*(?: [^ ]+)?|(?:bridge|pul|chhat|chat|chhatt|patri
            |railway track|platform|balcony|nadi kinare|nadi) (?:pe|par|ke kinare|ke upar|ki railing|pr|se) {_UP2}(?:khad|kud|baith
            |a gay)[^ ]*(?: [^ ]+)?|(?:kud|chhalang|latak|phasi|phansi|fansi|fasi) (?:ja|jau|jaun|jaung|lag|la|maar|mar|l
            |laga)[^ ]*(?: [^ ]+)?|train ke (?:aage|age|niche|samne) [^ ]+(?: [^ ]+)?|(?:zeher|zahar|jahar|zehar) (?:kha|pi|khane
            |peene)[^ ]*(?: [^ ]+)?
            (?:hath|nas|nass|kalai|wrist) {_UP2}(?:kata|kat liya|kat li|cut kar)[^ ]*|blade (?:se|mar|chala)[^ ]* {_UP2}(?:hath|kalai
            |khud|nas)[^ ]*(?: [^ ]+)?|(?:hath|nas|nass|kalai|wrist|khud ko) {_UP2}(?:kat|cut|blade|kata)[^ ]* (?:l|liya|li|lung|loong
            |kar|kr|rah|diya|lena)[^ ]*|insulin {_UP2}(?:band|ch+od|nahi|nhi|lena band)[^ ]*(?: [^ ]+)?|(?:alwida|alvidaa) ?(?:sabko
            |hamesha|dost|is duniya|duniya|maa|tumhe)?|(?:akhri|aakhri|akhiri|last) (?:message|msg|bar|baat|raat|rat|call|din|alwida
            |salam|khat) {_UP2}(?:hai|h|mera|samajh|maaf|alwida|bat|kar|meri)[^ ]*|agle janam (?:me|mein)?(?: [^ ]+)?
            |(?:chitthi|chithi|khat|letter|suicide note|note) {_UP2}(?:likh|chhod|ch+od) (?:di|diya|li|dia|rakh|chuk|ke)[^ ]*(?: [^ ]+)?
            |(?:so|nind|soke|sokar) {_UP2}(?:jau|jaun|jaoon|jana|kar)? ?{_UP2}(?:kabhi|phir|fir|wapas) {_NO} (?:uth|jag|utho)[^ ]*
            |(?:subah|kal) {_UP2}(?:uthna|uthu|uth|jagna|ankh) {_UP2}(?:{_NO}|hi na)(?: [^ ]+)?
            (?:मुझे |मैं |अब |और |अब और )*(?:जीना|ज़िंदा रहना|जीने का मन|जीने की इच्छा|जीने का दिल)(?: [^ ]+)? ?(?:नहीं|नही)(?: [^ ]+)?
            |नहीं जी(?:ना| सकत| पा)[^ ]*|जी नहीं (?:सकत|पा)[^ ]*|(?<!नहीं )(?:मरना|मर जाना) (?:चाहत|चाहिए|है|ही)[^ ]*
            |(?:मर जाऊं|मर जाऊंग|मर जाउंग)[ाी]? ?(?:मैं|तेरे|तुम्हारे)?(?= |$)(?! हंस)|(?:काश|कितना अच्छा होता)(?: [^ ]+){{0,3}} (?:मर
            |पैदा|उठ|मौत)[^ ]*(?: [^ ]+)?|मौत (?:आ|चाह)[^ ]*(?: [^ ]+)?|जीने (?:का|की|के लिए)(?: [^ ]+){{0,3}} (?:नहीं|बचा
            |बची)(?: [^ ]+)?|जीकर क्या[^ ]*
            (?:आत्महत्या|खुदकुशी|सुसाइड|आत्म हत्या)(?: [^ ]+)? ?(?:कर|का|के बारे)[^ ]*|(?:खुद|अपने आप|अपनी ज़िंदगी|अपनी जान
            |अपनी ज़िन्दगी) ?(?:को)?(?: [^ ]+)? (?:खत्म|ख़त्म|मार|मिटा|काट|नुकसान|चोट)[^ ]*(?: [^ ]+)?|(?:अपनी )?जान (?:दे|ले) (?:दूंग
            |लूंग|दे|दूग)[^ ]*|सब (?:कुछ )?खत्म कर (?:दूंग|लूंग|देन|दू)[^ ]*|(?:ज़िंदगी|ज़िन्दगी|जीवन|दुनिया|जीने) से(?: [^ ]+)? ?(?:थक
            |तंग|हार|ऊब|जा रह)[^ ]*(?: [^ ]+)?|(?:अब )?(?:और )?(?:नहीं|नही) (?:सहा|झेला|सह|बर्दाश्त)[^ ]*(?: [^ ]+)?
            |(?:फांसी|फाँसी|फंदे|फंदा)(?: [^ ]+){{0,2}}
            मेरे (?:बिना|बगैर|मरने के बाद|जाने के बाद)(?: [^ ]+){{0,4}} (?:खुश|अच्छ|बेहतर|ठीक|सुकून|ख्याल|ख़याल|ध्यान)[^ ]*(?: [^ ]+)?
            |(?:तेरे|तुम्हारे|उसके) (?:बिना|बगैर)(?: [^ ]+)? (?:मर|जी नहीं|नहीं जी|ज़िंदा नहीं)[^ ]*(?: [^ ]+)?
            |मैं(?: [^ ]+){{0,3}} बोझ(?: [^ ]+)?|(?:गोलियां|गोलियाँ|गोली|नींद की गोलियां|दवाइयां|दवाई)(?: [^ ]+){{0,3}} (?:गिन|खा ल|जमा
            |निगल|खा चुक)[^ ]*(?: [^ ]+)?|(?:पुल|छत|पटरी|ब्रिज|रेलवे ट्रैक|प्लेटफॉर्म) (?:पर|पे|के किनारे|से)(?: [^ ]+)? (?:खड़|कूद
            |बैठ)[^ ]*(?: [^ ]+)?|(?:कूद|छलांग) (?:जा|लगा|मार)[^ ]*|ज़हर (?:खा|पी)[^ ]*|(?:हाथ|नस|कलाई)(?: [^ ]+)? (?:काट
            |कट)[^ ]*(?: [^ ]+)?
            (?:चिट्ठी|चिट्ठियां|खत|पत्र|सुसाइड नोट)(?: [^ ]+){{0,3}} (?:लिख|छोड़)[^ ]*(?: [^ ]+)?|अलविदा|(?:आखिरी|आख़िरी) (?:मैसेज|बार
            |बात|संदेश|रात|दिन)(?: [^ ]+)? (?:है|मेरा|कर|मेरी|समझ)[^ ]*|अगले जन्म(?: [^ ]+)?|(?:सो|नींद|सोकर)(?: [^ ]+){{0,3}} (?:कभी
            |फिर) (?:ना|न|नहीं) (?:उठ|जाग)[^ ]*|(?:सुबह|कल)(?: [^ ]+)? (?:उठना|उठूं|जागना)(?: [^ ]+)? ?(?:नहीं|ना)(?: [^ ]+)?
            |(?:कोई|और कोई) (?:रास्ता|उम्मीद|चारा)(?: [^ ]+)? ?(?:नहीं|बच)[^ ]*|इंसुलिन(?: [^ ]+)? (?:बंद|छोड़|नहीं)[^ ]*
            |(?:जब|अगर) मैं नहीं (?:रहूं|हों|रहूंग)[^ ]*
            """
            )
        ),
    },
    light=_spelt(
        joined(
            r"""
            (?<!\S)(?:hasi|hansi|has ke|hans ke|has has|hasaya|bhuk se|bhook se|garmi se|thand se|हंस हंस|हँस|हंसी|भूख से|गर्मी से
            |ठंड से)(?!\S)
            """
        )
    ),
    knows=r".*(?:pa{1,2}ta (?:hai|h)\b|malu{1,2}m|maloom|पता|मालूम|janta|janti)",
    laughs=r"(?<!\S)(?:a?(?:ha){2,}\w*|(?:he){2,}\w*|lol|हाहा\S*)",
)
