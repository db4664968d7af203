"""What is said in Indonesian, plain and as texted."""

from __future__ import annotations

from leeway.cue import Cue
from leeway.cues._tongues import Tongue, joined, rows

_UP1 = r"(?:[^ ]+ )?"
_UP2 = r"(?:[^ ]+ ){0,2}"
_UP4 = r"(?:[^ ]+ ){0,4}"
_I = r"(?:aku|saya|gue|gua|gw|guwe|ane|w|ak|sy|akuu|awak)"
_YOU = r"(?:kamu|lo|lu|elo|elu|loe|km|kmu|anda|kau|engkau|dirimu|mu)"
_NO = r"(?:nggak|ngga|gak|tidak|ga|gk|tak|ndak|enggak|g|kagak|kaga|tdk|ogah|nda|gabisa)"
_DONT = joined(
    r"""
    (?:jangan|jgn|jng|jangan pernah|jgn pernah|gausah|ga usah|gak usah|nggak usah|ngga usah|tidak usah|tak usah|tidak perlu|gak perlu
    |ga perlu|dilarang|plis jangan)
    """
)
_REACH = joined(
    r"""
    (?:hubungi|hubungin|ngehubungin|menghubungi|telepon|telpon|telfon|tlp|nelpon|nelfon|menelepon|chat|ngechat|cet|wa|nge ?wa|dm|ngedm
    |kontak|ngontak|cari|cariin|nyari|nyariin|mencari|ganggu|gangguin|ngganggu|mengganggu|sms|text|kirim pesan|kirimin pesan|kirim chat
    |temui|temuin|nemuin|menemui|deketin|dekati|mendekati|ikutin|ngikutin|mengikuti|stalk|stalking|spam|nyamperin|samperin|neror|teror
    |usik|kejar|ngejar|bales)
    """
)
_WANT = (
    r"(?:mau|pengen|ingin|pingin|pgn|pengin|kepengen|pgen|kepingin|pengeen|bakal|akan|udah niat)"
)
_AGAIN = r"(?:lagi|lg|selamanya|lagi selamanya|sampai kapanpun|mulai sekarang|ya lagi|terus)"
_DONE = r"(?:udah|sudah|udh|dah|sdh|telah)"
_BUSY = r"(?! (?:dulu|dl|sekarang|skrg|lagi (?:di|rapat|meeting|kerja|nyetir|tidur)))"

INDONESIAN = Tongue(
    "Indonesian",
    joined(
        r"""
        beri|pil|titip|terjun|bersama|pengeen|mungkin|awak|dari |rasa|guwe|lagi|minta|diri|nda |engkau|setop|dulu|nomer|kehidup|kta |
        bacok|tahu|habisin|gabisa|nyilet|ikhlas|tau |siram|rahasia|bisa|keluarga|lenyap|anggep|lain|bentar|terakhir|setelah|ngiris|kasi
        |kontak|viral|sebentar|bernapas|aja|duduk|dateng|datang|ilang|pernah|nyusul|nadi|pilih|abisin|rumah|aib|tiada|poto|ujung|kuviral
        |pilnya|kalian|pacar|vidio|meninggal|jodoh|bikin|jumpa|apus|cuma|rasain|nafas|diblo|air keras|rehat|mu |nggak|noak|delete|malu
        |kuseb|kukir|racun|teror|neror|hajar|rekam|tangan|luka|melukai|nyusul|ini |nanya|ngobrol|deketin|gorok|baru |bakal|pas |bongkar
        |kos |temui|temuin|kampus|pagar|kejar|pasti|bubar|cekik|usah|muka|tanggung|cari|nyari|jangan|jgn|jng|gausah|ga usah|gak|nggak
        |ngga|tidak|tak |tdk|dilarang|plis|hubung|chat|ngechat|telepon|telpon|ganggu|blok|ngeblok|block|lupa|lupain|ganti|polisi|lapor
        |rumahku|jauh|hapus|pergi|anggap|stop|berhent|biar|kita |aku|saya|gue|gua |gw|ane |ketemu|butuh|perlu|kasih|ruang|break |
        jaga jarak|sendiri|tenang|sementara|putus|cerai|pisah|udahan|hubungan|cinta|sayang|selesai|perasaan|ninggal|tinggal|bunuh|bundir
        |sebar|nyesel|menyesal|foto|video|hancur|samper|awas|tunggu|kalo|kalau|klo|liat|lihat|mati|hidup|nyawa|gantung|lompat|loncat
        |sayat|nyayat|silet|obat|pil |jembatan|atap|rel |rooftop|surat|wasiat|selamat|insulin|jalan keluar|beban|lahir|pesan|ngilang
        |menghilang|hilang|bosen|bosan|capek|cape|lelah|tanpa|semua|mending|lebih baik|harusnya|seharusnya|andai|tidur|bangun|dunia
        |menyerah|nyerah|akhir|mengakhiri|ngakhir|pembalas|ga |gk |enggak|ogah|mau |pengen|pengin|pingin|pgn|ingin|kepengen|kagak|kaga |
        ndak|wa |ig |nomor|kamu|km |lo |lu |elo|elu|loe |kau|anda|dirimu|muak|minum|nenggak|racun|maaf|dia |mereka|sampai|cukup
        """
    ),
    {
        Cue.NO_CONTACT: rows(
            rf"""
            (?:tolong |mohon |please |plis )?{_DONT} (?:pernah |coba |berani |lagi )*(?:{_REACH}) {_UP1}?(?:{_I}|hidup {_I}|hidupku
            |hidup gue)(?: (?:lewat|pake|pakai) [^ ]+)?{_BUSY}(?: (?:lagi|lg|ya|selamanya|terus|plis|please|kapanpun))*
            |{_DONT} (?:pernah )?(?:{_REACH}) (?:lagi|lg)(?= |$)(?! (?:di|tidur|rapat|kerja|sibuk|sakit))(?: {_I})?
            |{_DONT} (?:pernah )?(?:balik|muncul|dateng|datang|kembali|kesini|ke sini|nongol) (?:lagi|ke (?:rumah|kos|kantor|hidup|sini)
            |di (?:depan|hidup|hadapan)|di rumah|dihadapan|kosan)[^ ]*(?: [^ ]+){{0,3}}
            (?:berhenti|udahan|setop|cukup) (?:{_REACH})(?: {_I})?(?: terus| lagi)?|stop (?:{_REACH}) {_I}
            |{_I} (?:[^ ]+ )?(?:blokir|block|blok|ngeblok|ngeblock|ngeblokir|blocked) (?:[^ ]+ )?(?:{_YOU}|nomor|nomer|no|wa|ig|semua
            |kontak|akun)[^ ]*|(?:nomor|nomer|no|wa|ig|kontak|akun|semua) {_UP4}(?:{_I} )?(?:blokir|block|blok|diblokir|diblock
            |diblok)(?: semua)?(?! jalan)|(?:kamu|lo|lu|elo) {_UP2}(?:{_I} |ku)?(?:blokir|block|blok|diblokir|diblok|diblock)
            (?:lupain|lupakan|lupakanlah|ikhlasin) {_I}(?: [^ ]+)?|{_I} {_UP1}ganti (?:nomor|nomer|no)[^ ]* {_UP2}(?:{_DONT}|{_NO}
            |jangan)(?: [^ ]+)?|(?:kalo|kalau|klo|sekali lagi|berani|awas) {_UP4}(?:lapor|laporin|polisi|laporkan|panggil polisi
            |lapor polisi)[^ ]*(?: [^ ]+){{0,2}}|{_I} (?:[^ ]+ )?(?:lapor|laporin|laporkan|panggil) {_UP1}polisi
            |lapor(?:in|kan)? (?:ke )?polisi
            (?:{_NO}|ogah|udah {_NO}|males) (?:mau |ingin |pengen |pengin |sudi |pernah |bisa )+(?:lagi )?(?:ketemu|ngomong|bicara
            |kontak|kontakan|berhubungan|denger|dengar|liat|lihat|melihat|kenal|komunikasi|chatan|urusan|berurusan|ada hubungan|bertemu
            |ngobrol) {_UP1}(?:apapun |apa apa )?(?:{_UP1}(?:{_YOU}|muka|wajah|suara|kabar) ?(?:{_YOU} )?)?(?:lagi
            |lg)(?: (?:sama|dengan|ama) {_YOU})?|{_NO} (?:mau|ingin|pengen|sudi) (?:ketemu|ngomong|bicara|berhubungan|kenal|denger
            |dengar|liat|lihat) {_UP2}(?:{_YOU}|muka|suara)(?: lagi)?(?! sedih)
            (?:jauhi|jauhin|jauh jauh dari|tinggalin|tinggalkan|menjauh dari) (?:{_I}|hidup {_I}|hidupku
            |keluarga)(?! (?:sendiri dulu))(?: [^ ]+)?|(?:hapus|apus) (?:aja )?(?:nomor|nomer|no|kontak) ?(?:ku|{_I})?(?: [^ ]+)?
            |(?:nomorku|kontakku) hapus|hapus (?:nomorku|nomerku|kontakku|nomor {_I})|(?:pergi|keluar|enyah|minggat|menghilang
            |ngilang) (?:lah |aja |sana )?dari (?:hidup|kehidupan)[^ ]*(?: {_I})?|(?:anggap|anggep) (?:aja )?(?:kita |{_I} )?(?:{_NO} |
            ga pernah |orang |{_I} )?(?:pernah )?(?:kenal|ada|mati|asing|orang asing|udah mati|udah ga ada|ketemu)(?: [^ ]+)?
            {_DONT} (?:[^ ]+ )?(?:tanya|nanya|tanya tanya|nanya nanya|titip|hubungi|ganggu|gangguin|deketin|chat|cari info
            |tanyain) {_UP2}(?:temen|teman|temenku|keluarga|keluargaku|adik|adek|adekku|ibu {_I}|mama {_I}|nyokap {_I}|bokap {_I}
            |sahabat|ortu|orang tua {_I}|temen temen)[^ ]*(?: {_I})?(?: [^ ]+){{0,2}}|(?:kita )?(?:{_DONT}|{_NO} perlu
            |{_NO} usah) (?:kontakan|kontak kontakan|komunikasi|saling kontak|saling hubungi|berhubungan|ketemu|ketemuan|chatan) (?:lagi
            |selamanya)(?: [^ ]+)?|(?:{_I} )?{_NO} (?:bakal|akan|bkl|mau) (?:bales|balas|jawab|angkat|baca|ngangkat|nerima
            |respon) (?:[^ ]+ )?(?:chat|pesan|telpon|telepon|wa|{_YOU})(?: {_YOU})?|(?:biarkan|biarin) {_I} (?:sendiri |tenang |
            hidup tenang |pergi )+{_UP1}{_DONT}(?: [^ ]+){{0,2}}|(?:biarkan|biarin) {_I} (?:pergi|hidup tenang)
            """
        ),
        Cue.SPACE: rows(
            rf"""
            (?:{_I} )?(?:lagi |cuma |bener bener )?(?:butuh|perlu|mau|minta|pengen|ingin) (?:sedikit |dikit )?(?:waktu|ruang|jarak|space
            |me time|jeda|time)(?: (?:sendiri|dulu|buat (?:mikir|sendiri|diri|nenangin)|untuk (?:sendiri|berpikir|diri)|sendirian
            |bentar))*(?= |$)(?! (?:[0-9]|masak|dua|satu|tiga|berapa|lama|lebih|buat (?:masak|ngerjain)|kosong|parkir))
            |(?:kasih|beri|berikan|kasi|kasihin|biarin) {_I} (?:sedikit |dikit )?(?:waktu|ruang|jarak|space|sendiri|tenang)(?: [^ ]+)?
            (?:kita |kita berdua |mending |mendingan |sebaiknya )*(?:break|jaga jarak|jeda|rehat|jarak|pisah sementara|pisah
            |diem dieman) (?:dulu|sebentar|bentar|sementara)(?: [^ ]+){{0,2}}|(?:{_I} )?(?:lagi |cuma |sekarang )?(?:pengen|pengin
            |pingin|mau|ingin|butuh|perlu) (?:sendiri|sendirian|nenangin diri|menenangkan diri|menyendiri|nyendiri|mikir|berpikir
            |healing sendiri|tenangin)(?= |$)(?! (?:aja ngerjain|yang))(?: (?:dulu|beberapa|sebentar|bentar|hari))*
            |(?:boleh|bisa) (?:{_NO} |kah )?{_I} sendiri dulu(?: [^ ]+)?|{_I} sendiri dulu(?: ya| deh)?|(?:biar|biarin
            |biarkan) {_I} (?:tenang|sendiri|mikir|berpikir|nenangin)(?: (?:diri|dulu|ya))*(?! (?:jangan))
            (?:{_DONT}|{_NO} usah|jangan) (?:{_REACH}|ketemu|ketemuan|kontakan|komunikasi|ngobrol|temui) (?:{_I} )?(?:dulu
            |dl)(?! (?:lagi|aku lagi|gue lagi|masih|sekarang))(?: [^ ]+)?|(?:untuk |buat )?(?:sementara|minggu ini|beberapa hari|sebulan
            |seminggu|bulan ini|beberapa minggu|beberapa waktu)(?: ini)? {_UP2}(?:{_DONT}|{_NO}) (?:[^ ]+ )?(?:{_REACH}|ketemu|ketemuan
            |kontakan|komunikasi|ngobrol)[^ ]*(?: [^ ]+)?|nanti {_I} (?:yang |yg )?(?:kabarin|hubungi|hubungin|chat|kontak
            |kabari) {_UP2}(?:kalo|kalau|klo|pas) (?:[^ ]+ )?(?:siap|tenang|baikan|lebih baik)
            """
        ),
        Cue.FINAL: rows(
            rf"""
            (?:kita|kta) (?:mending |mendingan |lebih baik |harus |sebaiknya |fix |udah |sudah |resmi )*(?:putus|udahan|pisah|bubar
            |cerai|selesai|berakhir|end|tamat)(?= |$)(?! (?:dulu|sementara|jam|makan|rapat|meeting|kelas|bareng))(?: [^ ]+)?
            |{_I} {_UP1}(?:mau|pengen|ingin|minta|pilih|milih|pingin) (?:kita )?(?:putus|cerai|pisah|udahan|bubar|berpisah
            |bercerai)(?= |$)(?! (?:rantai|sekolah|kuliah|kontrak|kamar|rumah))|(?:{_I} )?(?:gugat|minta|urus|ajukan) cerai
            |putus (?:aja|saja) (?:ya|yuk|deh|kita)
            (?:hubungan (?:kita|ini)|kita|cerita kita|kisah kita|semua) {_UP2}(?:cukup sampai|sampai|berakhir|selesai|sampe|tamat
            |udah berakhir) ?(?:di )?(?:sini|disini|selesai)?(?= |$)(?! (?:rumah|jam|mana|kapan|kantor|jakarta|stasiun))
            |cukup (?:sampai|sampe) (?:di ?sini|sini)(?: [^ ]+)?|(?:{_I} )?(?:udah |sudah |udh |dah )?{_NO} (?:cinta|sayang|suka
            |ada rasa|ada perasaan|punya perasaan|punya rasa) (?:lagi|sama {_YOU}|ama {_YOU}|lg|{_YOU} lagi|dengan {_YOU}
            |ke {_YOU})(?: lagi)?|(?:{_I} )?{_DONE} {_NO} (?:cinta|sayang)(?: [^ ]+)?|(?:perasaan|rasa) (?:{_I}|ku
            |ini)?(?: ?ku)? ?(?:ke {_YOU} |buat {_YOU} )?{_DONE} (?:hilang|habis|{_NO} ada|mati|pudar|berubah|abis)
            |perasaanku (?:udah|sudah) [^ ]+
            {_I} {_UP1}(?:ada|punya|suka|cinta|sama|jatuh cinta sama|sayang) (?:yang lain|yg lain|orang lain|pacar baru|cowok lain
            |cewek lain|pilihan lain)|{_I} (?:bakal |mau |akan |harus )?(?:ninggalin|tinggalin|meninggalkan
            |tinggalkan) {_YOU}(?! (?:kunci|di mobil|makanan))|{_I} {_NO} (?:akan|bakal|bkl|mau) (?:balik|kembali|balikan
            |pulang ke {_YOU})(?: (?:lagi|ke|sama))?(?: {_YOU})?(?= |$)|(?:kita )?{_NO} (?:bisa|mungkin) (?:lanjut|bersama|bareng
            |balikan|diterusin|dilanjutin|nerusin|lanjutin)(?: [^ ]+)?|(?:kita )?{_NO} (?:cocok|berjodoh|jodoh)(?: lagi)?(?= |$)
            |{_I} {_NO} (?:bisa|sanggup) (?:lagi )?(?:sama {_YOU}|bareng {_YOU}|lanjutin (?:ini|hubungan)|nerusin)[^ ]*
            """
        ),
        Cue.THREAT: rows(
            rf"""
            (?:{_I}) (?:akan |bakal |bkl |pasti |mau |bisa )?(?:bunuh|habisin|abisin|matiin|gebukin|hajar|bacok|tusuk|gorok|siksa|bantai
            |bakar|tembak|hancurin|ancurin|hancurkan|rusak|musnahin|bikin nyesel|bikin menyesal|bikin|bikin malu|permalukan|siram|cekik
            |kejar|celakain) (?:{_YOU}|dia|mereka|kalian|hidup|keluarga|rumah|muka|karir|nama baik|semua)(?: {_YOU})?(?! laper| ketawa)
            |(?:bunuh|habisin|bacok) (?:{_YOU})(?: {_I})?|(?:{_YOU}|dia) (?:bakal |pasti |akan )?(?:{_I} )(?:bunuh|habisin|hajar|bacok)
            (?:{_YOU}) (?:bakal|akan|bkl|pasti|bakalan|nanti) (?:[^ ]+ )?(?:nyesel|menyesal|nyesal|kena akibatnya|rasain|tau rasa
            |tanggung akibat)[^ ]*(?: [^ ]+)?|(?:liat|lihat|tunggu|awas) (?:aja|saja|ya|lo|lu|kamu|nanti) {_UP2}(?:nyesel|menyesal
            |pembalasan|balasan|akibat|nanti|bunuh|tau akibat|mati|habis)[^ ]*(?: {_I}| lo)?(?! aku jemput)
            |tunggu (?:aja |saja )?(?:pembalasan|balasan|tanggal main)[^ ]*(?: {_I})?|{_I} (?:tau|tahu) (?:di ?mana |rumah|alamat|kantor
            |kos|sekolah)(?:[^ ]* )?(?:{_YOU}|lo|rumah|tinggal|kerja|kos)(?: (?:{_YOU}|tinggal|kerja|dimana|di mana
            |kost))*(?! nanti aku jemput)|{_I} (?:tau|tahu) {_YOU} (?:tinggal|kerja|ngekos|kos|kuliah|sekolah) (?:di ?mana)
            (?:foto|video|vidio|chat|rahasia|aib|poto|foto foto|video video|rekaman) {_UP4}(?:{_I} |ku)?(?:sebar|sebarin|sebarkan|upload
            |viralin|viralkan|posting|bongkar|kirim(?:in)? ke (?:bokap|nyokap|ortu|orang tua|bos|kantor|semua|keluarga|suami|istri|papa
            |mama|grup)|kusebar|kukirim ke)(?: [^ ]+)?|{_I} (?:bakal |akan |bisa )?(?:sebar|sebarin|sebarkan|viralin|viralkan
            |bongkar) (?:semua |foto|video|aib|rahasia|chat|poto)[^ ]*(?: [^ ]+){{0,2}}|{_I} (?:bakal |akan )?(?:samperin|datengin
            |datangi|labrak|grebek|satronin) {_UP2}(?:rumah|kantor|kampus|keluarga|ortu|kos|{_YOU}) {_UP2}(?:malu|biar|hancur|ribut
            |tau rasa|habis|bakar|ngamuk)[^ ]*(?: [^ ]+)?|{_NO} (?:akan |bakal |bkl )?(?:{_I} )?(?:biarin|biarkan|lepasin|lepaskan
            |maafin|kubiarkan) (?:{_I} )?{_YOU} (?:hidup|tenang|bahagia|lolos|pergi|gitu|sama|begitu)[^ ]*(?: [^ ]+)?
            |(?:kalo|kalau|klo) {_I} {_NO} (?:bisa )?(?:milikin|memiliki|dapetin|dapat|dapet) {_YOU} {_UP4}(?:{_NO} ada|orang lain
            |siapapun|yang lain)[^ ]*(?: [^ ]+){{0,2}}|{_YOU} {_NO} (?:akan|bakal|bisa) (?:lolos|lari|kabur|selamat
            |hidup tenang)(?: [^ ]+)?|siram (?:air keras|pake air keras)[^ ]*|air keras
            """
        ),
        Cue.SELF_HARM: rows(
            rf"""
            (?<!gak )(?<!ga )(?<!tidak )(?<!nggak )(?<!ngga )(?:{_WANT}) (?:banget |rasanya |aja |cepet |cepat )*(?:bunuh diri|bundir
            |mati(?! (?:lampu|gaya|kutu|muda|rasanya (?:laper|panas|ketawa)))|mengakhiri hidup|akhiri hidup|ngakhirin hidup
            |mengakhiri semua|ngakhirin semua|akhiri semua|mengakhiri semuanya|gantung diri|menggantung diri|lompat dari|loncat dari
            |terjun dari|minum racun|ngilang dari dunia|menghilang dari dunia|hilang dari dunia|ngilang selamanya|menghilang selamanya
            |pergi selamanya|lenyap|ilang(?= *$| aja| dari| selamanya)|ngilang(?= *$| aja| selamanya)|menghilang(?= *$| aja| selamanya)
            |nyerah sama hidup|nyilet|sayat|nyayat|tidur selamanya|tidur dan|tidur terus|nyakitin diri|menyakiti diri|ketemu tuhan
            |nyusul (?:almarhum|mama|papa|ibu|bapak)|nabrakin diri|self harm)(?: [^ ]+){{0,2}}
            (?:capek|cape|capai|lelah|bosen|bosan|muak|letih|jenuh|males|nyerah|menyerah) (?:banget |sekali |sama |dengan |untuk |buat |
            jalanin |menjalani |ngejalanin |terus )*(?:hidup|bernapas|nafas|bertahan hidup|kehidupan)(?! (?:di jakarta|di kos|di kota
            |susah mulu))(?: [^ ]+)?|{_NO} (?:mau|ingin|pengen|pengin|kuat|sanggup|bisa|pingin|minat|ada niat) (?:buat |untuk )?(?:hidup
            |bangun|lanjut hidup|ngelanjutin hidup|melanjutkan hidup|bertahan hidup|ngejalanin hidup|menjalani hidup
            |terus hidup)(?! (?:pagi|susah|di kota))(?: (?:lagi|tanpa|besok|kayak)[^ ]*)*(?= |$)|(?:hidup|hidupku|hidup {_I}
            |hidup gue) (?:[^ ]+ )?{_NO} (?:ada (?:arti|gun|tuju|makna|harap|lagi)|berarti|berguna|berharga|bermakna)[^ ]*(?: lagi)?
            |{_NO} (?:ada|punya|nemu) (?:lagi )?(?:alasan|alesan|gunanya|tujuan|artinya|guna) (?:buat |untuk |{_I} )*hidup[^ ]*
            |(?:buat|untuk) apa (?:{_I} )?hidup(?: lagi)?|{_I} {_NO} (?:layak|pantes|pantas|berhak) (?:hidup|ada di dunia)
            (?:{_I} )?(?:mending|mendingan|lebih baik|harusnya|seharusnya|lebih bagus|baiknya|andai|andaikan|coba
            |kenapa) (?:{_I} )?(?:mati(?! lampu)|{_NO} (?:usah |pernah )?(?:ada|lahir|dilahirkan|dilahirin|hidup|bangun)|bunuh diri
            |ilang|menghilang)(?: [^ ]+){{0,2}}|(?:kalo|kalau|klo|jika|seandainya|setelah|andai|nanti) {_I} {_UP1}(?:mati|meninggal
            |udah {_NO} ada|{_NO} ada|tiada|udah tiada|pergi selamanya)(?! lampu)(?: [^ ]+){{1,3}}|(?:semua|semuanya|semua orang|kalian
            |kamu|lo|mereka|dunia|keluarga|keluargaku|anak anak) {_UP2}(?:lebih baik|lebih bahagia|bahagia|lebih tenang|lebih seneng
            |lebih enak|baik baik aja|lega) (?:kalo {_I} {_NO} ada|kalau {_I} {_NO} ada|tanpa {_I}|tanpaku|kalo {_I} mati
            |kalau {_I} mati|klo {_I} {_NO} ada|kalo {_I} pergi|kalau {_I} pergi)|{_I} (?:cuma|cuman|hanya|cm|itu|selalu|jadi
            |memang)* ?(?:jadi )?beban(?: [^ ]+){{0,3}}|(?:tanpa {_YOU}|kalo {_NO} ada {_YOU}|kalau {_NO} ada {_YOU}) {_I} (?:mati
            |bunuh diri|{_NO} bisa hidup|{_NO} sanggup hidup|mending mati|{_NO} mau hidup)|{_I} {_NO} bisa hidup tanpa(?:mu| {_YOU})
            |(?:kalo|kalau|klo) {_YOU} (?:[^ ]+ ){{1,3}}{_I} (?:bunuh diri|mati aja|mati|gantung diri|loncat|lompat)
            (?:{_I} )?(?:akan |bakal |mau |udah |siap )?(?:bunuh diri|bundir|gantung diri|akhiri hidup|mengakhiri hidup|akhiri semuanya
            |mengakhiri semuanya|akhiri semua ini|minum racun|nyilet tangan|sayat tangan|nyayat tangan|silet tangan|nyayat|iris tangan
            |potong nadi|iris nadi|ngiris tangan|nyakitin diri sendiri|menyakiti diri sendiri|lukain diri|melukai diri)(?: [^ ]+){{0,2}}
            |(?:lompat|loncat|terjun) dari (?:atap|gedung|jembatan|lantai|rooftop|balkon|apartemen|sini|atas)(?: [^ ]+)?
            |{_I} (?:lagi |sekarang |udah |berdiri |duduk )*(?:di |berdiri di |duduk di )(?:atas |pinggir |tepi |ujung |pagar |
            tepian )(?:jembatan|atap|gedung|rel|rooftop|jurang|balkon|peron)(?! (?:macet|nunggu|jemur|foto))(?: [^ ]+)?
            |{_I} (?:di|lagi di|udah di) (?:rooftop|atap|jembatan|rel|rel kereta|peron) {_UP2}(?:mau|lompat|loncat|pengen|angin|tenang
            |maaf|sendirian|selesai|selamat)[^ ]*
            (?:obat|obatnya|pil|pilnya|obat tidur|obat tidurnya|semua obat|racun) {_UP2}(?:{_I} )?(?:minum semua|udah {_I} minum semua
            |diminum semua|telan semua|tenggak|ditelan semua|kuminum semua|kumpulin|hitung|itung|siapin)(?: [^ ]+)?
            |(?:{_I} )?(?:minum|telan|nelen|nenggak|menenggak|kumpulin|ngumpulin|hitung|ngitung|itung) (?:semua |banyak |sebotol |
            segenggam |satu strip |seluruh )+(?:obat|pil|racun|obat tidur)[^ ]*|insulin {_UP2}(?:stop|berhenti|{_NO} suntik|{_NO} pake
            |{_NO} pakai|kuhentikan|berhentiin)[^ ]*|(?:stop|berhenti|{_NO}) (?:suntik|pakai|pake|nyuntik) insulin
            |(?:surat|wasiat|surat wasiat|surat perpisahan) (?:buat|untuk|ke)? ?(?:anak|anak anak|mama|mamah|ibu|papa|ortu|keluarga
            |kalian|kamu|semua|mak|bapak|adik)?[^ ]* ?(?:[^ ]+ ){{0,2}}(?:tulis|ditulis|kutulis|siap|siapin|tinggalin|taruh
            |nulis)(?! lamaran)(?: [^ ]+)?|(?:nulis|tulis|ninggalin|bikin) (?:surat )?(?:wasiat|surat perpisahan|surat terakhir
            |surat buat anak|surat untuk anak|surat (?:buat|untuk) (?:nyokap|bokap|ortu|orang tua|mama|papa|keluarga|adik|adek|semua)
            |surat buat mama|surat buat ibu)[^ ]*(?: [^ ]+)?
            selamat tinggal (?:selamanya|semua|semuanya|dunia|untuk selamanya|buat selamanya|kalian)(?: [^ ]+)?
            |(?:ini |mungkin ini |ini mungkin )?(?:pesan|chat|wa|kata|malam|telpon|hari|kata kata) terakhir (?:dari|dariku|{_I}|ku|buat
            |untuk|gue|kita ngobrol)(?: [^ ]+)?|(?:sampai )?(?:ketemu|jumpa|bertemu) (?:lagi )?di (?:surga|akhirat|alam lain
            |kehidupan lain|kehidupan selanjutnya|kehidupan berikutnya)|(?:tidur|merem) {_UP2}(?:{_NO}|dan {_NO}|terus {_NO}) (?:usah |
            pernah |akan |mau |pengen )?bangun(?: lagi)?|(?:semoga|berharap|moga|pengen) (?:{_I} )?(?:besok )?{_NO} (?:usah |
            pernah )?bangun(?: lagi)?|{_NO} ada jalan (?:keluar|lain)(?: (?:lagi|selain|buat|untuk)[^ ]*)*(?: mati)?
            |(?:jalan|cara|solusi) satu satunya (?:[^ ]+ )?(?:mati|bunuh diri)|(?:hilang|ngilang|menghilang|lenyap|pergi) dari (?:dunia
            |muka bumi|bumi)(?: ini)?|{_NO} sanggup (?:lagi )?hidup|titip (?:anak|anak anak|ibu|mama|kucing) {_UP2}(?:{_I} pergi
            |selamanya|maaf|selamat tinggal)[^ ]*
            """
        ),
    },
    denied=joined(
        r"""
        (?:katanya|(?:film|filmnya|drakor|pemeran|pemerannya|tokohnya|temenku|temanku|temen gue|kucing|kucingnya|anaknya
        |berita)(?: [^ ]+){0,2})
        """
    ),
    light=r"(?<!\S)(?:ketawa|kelaparan|ngakak|laper banget|kepanasan|lapar banget|panas banget)",
    knows=r".*(?:tau|tahu) (?:rumah|alamat|di ?mana|kamu tinggal|tempat|lo tinggal|kos)",
    laughs=r"(?<!\S)(?:(?:wk){2,}\w*|a?(?:ha){2,}\w*|(?:he){2,}\w*|awokwok\w*|xixi\w*)",
)
