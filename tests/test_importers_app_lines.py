"""What WhatsApp writes into a chat by itself: calls, media, deletions and edits, in many languages."""

from __future__ import annotations

import pytest

from leeway.importers import whatsapp
from leeway.importers._app_lines import app_line, length_of
from leeway.record import UNKNOWN_SECONDS, Kind
from leeway.source import Batch, Source

LEAD = "\u200e"


def read(text: str) -> Batch:
    """The batch of a text."""
    (batch,) = whatsapp.read(Source("chat.txt", text.encode()))
    return batch


def texts(batch: Batch) -> list[str]:
    whole = batch.text.tobytes()
    return [whole[a:b].decode() for a, b in zip(batch.bounds, batch.bounds[1:], strict=False)]


# language: missed voice; missed video; media in <>; picture on iOS; deleted; deleted by me
LOCALES = """
en | Missed voice call | Missed video call | Media omitted | image omitted | This message was deleted | You deleted this message
de | Verpasster Sprachanruf | Verpasster Videoanruf | Medien ausgeschlossen; Medien weggelassen | Bild weggelassen | Diese Nachricht wurde gelöscht | Du hast diese Nachricht gelöscht
fr | Appel vocal manqué | Appel vidéo manqué | Médias omis; Fichier omis; Fichier multimédia exclu | image absente | Ce message a été supprimé | Vous avez supprimé ce message
es | Llamada perdida; Llamada de voz perdida | Videollamada perdida | Multimedia omitido; Archivo omitido | imagen omitida | Se eliminó este mensaje; Este mensaje fue eliminado | Eliminaste este mensaje
pt-BR | Chamada de voz perdida | Chamada de vídeo perdida | Mídia omitida; Arquivo de mídia oculto | imagem ocultada | Mensagem apagada | Você apagou esta mensagem
pt-PT | Chamada de voz perdida | Videochamada perdida | Ficheiro não revelado | imagem não revelada | Esta mensagem foi apagada | Apagou esta mensagem
it | Chiamata vocale persa | Videochiamata persa | Media omesso; Media omessi | immagine omessa | Questo messaggio è stato eliminato | Hai eliminato questo messaggio
nl | Gemist spraakgesprek; Gemiste spraakoproep | Gemist videogesprek | Media weggelaten | afbeelding weggelaten | Dit bericht is verwijderd | U hebt dit bericht verwijderd
pl | Nieodebrane poł. głosowe | Nieodebrane poł. wideo | pliki pominięto | obraz pominięty | Ta wiadomość została usunięta | Usunąłeś(-ęłaś) tę wiadomość
ru | Пропущенный аудиозвонок | Пропущенный видеозвонок | Без медиафайлов; Файл пропущен | изображение отсутствует | Данное сообщение удалено | Вы удалили данное сообщение
uk | Пропущений аудіодзвінок | Пропущений відеодзвінок | Медіа пропущено | зображення відсутнє | Це повідомлення було видалено |
tr | Cevapsız sesli arama | Cevapsız görüntülü arama | Medya atlanmış; Medya dahil edilmedi | görüntü dahil edilmedi | Bu mesaj silindi | Bu mesajı sildiniz
ar | مكالمة صوتية فائتة | مكالمة فيديو فائتة | تم استبعاد الوسائط | لم يتم إدراج الصورة | تم حذف هذه الرسالة |
he | שיחה קולית שלא נענתה | שיחת וידאו שלא נענתה | מדיה הושמטה; המדיה לא נכללה | התמונה הושמטה | הודעה זו נמחקה |
hi | मिस्ड वॉइस कॉल | मिस्ड वीडियो कॉल | मीडिया के बिना | फ़ोटो हटाई गई | यह मैसेज डिलीट कर दिया गया है |
id | Panggilan suara tak terjawab | Panggilan video tak terjawab | Media tidak disertakan | gambar tidak disertakan | Pesan ini dihapus |
zh | 未接语音通话; 未接語音通話 | 未接视频通话; 未接視像通話 | 省略多媒体文件; 忽略多媒體檔 | 照片已忽略; 圖像已省略 | 这条消息已被删除; 此訊息已刪除 |
ja | 不在着信; 音声通話不在着信 | ビデオ通話不在着信 | メディアは含まれていません | 画像は含まれていません | このメッセージは削除されました |
ko | 부재중 전화 | 부재중 영상통화 | 미디어 파일을 생략한 대화내용 | 이미지 생략됨 | 이 메시지는 삭제되었습니다 |
sv | Missat röstsamtal | Missat videosamtal | Media har utelämnats | bild utesluten | Det här meddelandet raderades |
"""


def locale_lines():
    """Every text of the table with the kind that it stands for."""
    kinds = (Kind.CALL, Kind.CALL, Kind.MEDIA, Kind.MEDIA, Kind.DELETED, Kind.DELETED)
    for row in LOCALES.strip().split("\n"):
        language, *cells = (cell.strip() for cell in row.split("|"))
        for column, (cell, kind) in enumerate(zip(cells, kinds, strict=True)):
            for text in filter(None, (part.strip() for part in cell.split(";"))):
                yield pytest.param(
                    f"<{text}>" if column == 2 else text, kind, id=f"{language} {text}"
                )


@pytest.mark.parametrize(("text", "kind"), list(locale_lines()))
@pytest.mark.parametrize("lead", ["", LEAD], ids=["plain", "led"])
def test_the_app_in_every_language(text, kind, lead):
    chat = f"[13/06/2026, 21:25:15] Sam: hi\n[13/06/2026, 21:25:16] Sam: {lead}{text}\n[13/06/2026, 21:25:17] Robin: hi\n"
    batch = read(chat)
    assert batch.kind.tolist() == [Kind.MESSAGE, kind, Kind.MESSAGE]
    assert texts(batch) == ["hi", "", "hi"]
    assert batch.seconds[1] == (0 if kind is Kind.CALL else UNKNOWN_SECONDS)
    assert batch.sender.tolist() == [0, 0, 1]


@pytest.mark.parametrize("text", [
    "can we do a video call later?",
    "missed voice call",
    "Missed voice call from the bank, then another, and then they hung up on me, all in one hour",
    "Voice call, maybe at six",
    "Missed voice call, stop ringing me",
    "Missed call. leave me alone",
    "Silenced voice call, dont try again",
    "Voice call",
    "This message was deleted by you, why?",
    "image omitted from the slides",
    "I love you <3",
    "<3",
    "a < b and c > d",
    "nullify",
    "You left",
    "Sam added you",
    "You blocked this contact",
    "I messaggi e le chiamate mi stressano",
    "see you :)",
    "IMG-20260528-WA0001.jpg",
    "location: the park",
    "<b>bold</b>",
])  # fmt: skip
def test_what_people_type_stays_theirs(text):
    chat = f"13/06/2026, 21:25 - Robin: hi\n13/06/2026, 21:25 - Sam: hi\n13/06/2026, 21:26 - Robin: {text}\n"
    batch = read(chat)
    assert batch.kind.tolist() == [Kind.MESSAGE] * 3
    assert texts(batch)[2] == text
    assert not batch.edited.any()


@pytest.mark.parametrize(("text", "seconds"), [
    ("Voice call, 6 min", 360), ("Video call, 25 sec", 25), ("Voice call, 1 hr 23 min", 4980),
    ("Voice call, No answer", 0), ("Call failed, Try again", 0), ("Voice call, Declined", 0),
    ("Voice call, Answered on other device", UNKNOWN_SECONDS), ("Voice call, Ended", UNKNOWN_SECONDS),
    ("Group call, 3 invited", UNKNOWN_SECONDS), ("Silenced voice call, Focus mode", 0),
    ("Missed voice call. Tap to call back", 0), ("Missed voice call, Click to call back", 0),
    ("Sprachanruf, 12 Min.", 720), ("Appel vocal, 1 h 2 min", 3720), ("Voice call, ١٢ min", 720),
    ("语音通话，3 分钟", 180),
])  # fmt: skip
def test_calls_have_their_length(text, seconds):
    said = app_line(text, led=False)
    assert (said.kind, said.seconds) == (Kind.CALL, seconds)


def test_a_call_in_an_unknown_language_has_a_mark_behind_its_comma():
    said = app_line(f"{LEAD}Ujjogo, {LEAD}6:05", led=True)
    assert (said.kind, said.seconds) == (Kind.CALL, 365)
    assert app_line(f"{LEAD}Ujjogo, {LEAD}ruffa", led=True).seconds == UNKNOWN_SECONDS


@pytest.mark.parametrize(("text", "seconds"), [
    ("0:25", 25), ("1:02:03", 3723), ("2 hours 1 second", 7201), ("6", None), ("6 apples", None), ("soon", None),
])  # fmt: skip
def test_lengths(text, seconds):
    assert length_of(text) == seconds


def test_a_text_in_no_list_from_both_sides_is_the_apps():
    """The words are invented; that both sides send them in brackets, word by word, tells."""
    both = "".join(
        f"13/06/2026, 21:2{i} - {who}: <mefira lupo>\n" for i, who in enumerate(("Sam", "Robin"))
    )
    assert read(both).kind.tolist() == [Kind.MEDIA] * 2
    one = both.replace("Robin: <mefira lupo>", "Robin: hi")
    assert read(one).kind.tolist() == [Kind.MESSAGE] * 2


def test_an_edit_in_an_unknown_language_has_a_mark():
    batch = read(
        f"13/06/2026, 21:25 - Sam: later then {LEAD}<mefira lupo>\n13/06/2026, 21:25 - Robin: later <mefira lupo>\n"
    )
    assert texts(batch) == ["later then", "later <mefira lupo>"]
    assert batch.edited.tolist() == [True, False]


def test_a_caption_can_be_edited():
    batch = read("13/06/2026, 21:25 - Sam: <Media omitted>\nthe sea <This message was edited>\n")
    assert (texts(batch), batch.kind.tolist(), batch.edited.tolist()) == (
        ["the sea"],
        [Kind.MEDIA],
        [True],
    )


@pytest.mark.parametrize(("text", "kept"), [
    ("2015-08-04-PHOTO-00004762.jpg <attached>", ""), ("<attached: 00000042-PHOTO-2020-06-07.jpg>", ""),
    ("the sea <attached: 00000042-PHOTO-2020-06-07.jpg>", "the sea"), ("the sea <Media omitted>", "the sea"),
    ("Report 2.pdf (file attached)\nas promised", "as promised"), ("live location shared", "live location shared"),
    ("Standort: https://maps.google.com/?q=52.5,13.4", "Standort: https://maps.google.com/?q=52.5,13.4"),
    ("null", ""), ("Location: The Park (https://foursquare.com/v/1)", "Location: The Park (https://foursquare.com/v/1)"),
])  # fmt: skip
def test_media_keep_what_was_typed_beside_them(text, kept):
    batch = read(f"13/06/2026, 21:25 - Sam: {text}\n13/06/2026, 21:26 - Robin: hi\n")
    assert batch.kind.tolist() == [Kind.MEDIA, Kind.MESSAGE]
    assert texts(batch) == [kept, "hi"]


def test_an_old_phone_puts_a_name_before_the_first_notice():
    notice = "Messages to this chat and calls are now secured with end-to-end encryption."
    batch = read(
        f"[13/06/2026, 21:25:15] Sam: {notice}\n[13/06/2026, 21:25:16] Robin: hi\n[13/06/2026, 21:25:17] Sam: hi\n"
    )
    assert batch.kind.tolist() == [Kind.SYSTEM, Kind.MESSAGE, Kind.MESSAGE]
    assert (batch.sender.tolist(), texts(batch)[0]) == ([-1, 1, 0], notice)
    assert batch.handles == ("Sam", "Robin")


SAM_AND_ROBIN = "[13/06/2026, 21:25:14] Robin: hi\n[13/06/2026, 21:25:15] Sam: hi\n"


@pytest.mark.parametrize("text", [
    "dont contact me again", "i need space", "leave me alone, call the police", "Voice call, dont ever call me again",
    "Missed voice call after missed voice call. dont contact me again", "Missed voice call, stop ringing me", "never again, \u200elol",
    "i have omitted nothing. dont write again", "dont contact me again (really)",
])  # fmt: skip
def test_what_is_typed_behind_a_mark_stays_its_senders_message(text):
    batch = read(f"{SAM_AND_ROBIN}[13/06/2026, 21:25:16] Sam: {LEAD}{text}\n")
    assert (batch.kind[2], batch.handles[batch.sender[2]]) == (Kind.MESSAGE, "Sam")
    assert texts(batch)[2] == LEAD + text


def test_a_line_of_the_app_that_no_list_has_is_known_by_both_sides_sending_it():
    rows = (
        f"[13/06/2026, 21:25:1{at}] {who}: {LEAD}mefira lupo\n"
        for at, who in ((6, "Sam"), (7, "Robin"))
    )
    batch = read(SAM_AND_ROBIN + "".join(rows))
    assert batch.kind.tolist()[2:] == [Kind.MEDIA] * 2
    one = read(f"{SAM_AND_ROBIN}[13/06/2026, 21:25:16] Sam: {LEAD}mefira lupo\n")
    assert one.kind[2] == Kind.MESSAGE
