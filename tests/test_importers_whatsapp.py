"""WhatsApp exports: golden files, what the app writes by itself in many languages, and bad input."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.importers import whatsapp
from leeway.importers._app_lines import app_line, length_of, partner_in
from leeway.importers._digest import LONG, digests
from leeway.record import UNKNOWN_SECONDS, Kind, wall_clock
from leeway.source import Batch, Skipped, Source
from leeway.stories import Form, as_whatsapp, breakup, demo, ordinary

EXPORTS = Path(__file__).parent / "importers" / "whatsapp"
LEAD = "\u200e"


def read(text: str | bytes, name: str = "chat.txt", **told) -> tuple[Batch | None, list[Skipped]]:
    """The batch and the skipped lines of a text."""
    data = text if isinstance(text, bytes) else text.encode()
    out = list(whatsapp.read(Source(name, data, **told)))
    batches = [each for each in out if isinstance(each, Batch)]
    assert len(batches) <= 1
    return (batches[0] if batches else None), [each for each in out if isinstance(each, Skipped)]


def texts(batch: Batch) -> list[str]:
    whole = batch.text.tobytes()
    return [whole[a:b].decode() for a, b in zip(batch.bounds, batch.bounds[1:], strict=False)]


def told(batch: Batch | None, skipped: list[Skipped]) -> str:
    """All that the importer says of a file, a line each."""
    lines = [f"skipped: {each.cause}: {', '.join(map(str, each.lines))}" for each in skipped]
    if batch is None:
        return "\n".join(lines) + "\n"
    lines += [
        f"handles: {', '.join(map(ascii, batch.handles))}",
        f"partner: {batch.partner}",
        f"owner: {batch.owner}",
    ]
    lines += [f"sign: {sign}" for sign in batch.owner_signs]
    lines += [f"group: {batch.group}", f"whole minutes: {batch.coarse}"]
    lines += [f"question: {question.sentence}" for question in batch.questions]
    lines += [f"note: {note}" for note in batch.notes]
    for row, text in enumerate(texts(batch)):
        when = datetime.fromtimestamp(int(batch.time[row]), UTC).replace(tzinfo=None)
        who = batch.handles[batch.sender[row]] if batch.sender[row] >= 0 else "-"
        what = Kind(batch.kind[row]).name.lower() + (" edited" if batch.edited[row] else "")
        length = f" {batch.seconds[row]}s" if batch.seconds[row] != UNKNOWN_SECONDS else ""
        lines.append(f"{batch.line[row]:3} {when} {who}: {what}{length} {text!a}")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("path", sorted(EXPORTS.glob("*.txt")), ids=lambda path: path.stem)
def test_golden(path, golden):
    said = told(*read(path.read_bytes(), path.name))
    expected = path.with_name(path.name + ".expected")
    if golden:
        expected.write_bytes(said.encode())
    assert said == expected.read_bytes().decode()
    assert whatsapp.identify(Source(path.name, path.read_bytes()))


# ------------------------------------------------------------------ what the app writes

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
    batch, _ = read(chat)
    assert batch.kind.tolist() == [Kind.MESSAGE, kind, Kind.MESSAGE]
    assert texts(batch) == ["hi", "", "hi"]
    assert batch.seconds[1] == (0 if kind is Kind.CALL else UNKNOWN_SECONDS)
    assert batch.sender.tolist() == [0, 0, 1]


@pytest.mark.parametrize("text", [
    "can we do a video call later?",
    "missed voice call",
    "Missed voice call from the bank, then another, and then they hung up on me, all in one hour",
    "Voice call, maybe at six",
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
    batch, _ = read(chat)
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
    assert read(both)[0].kind.tolist() == [Kind.MEDIA] * 2
    one = both.replace("Robin: <mefira lupo>", "Robin: hi")
    assert read(one)[0].kind.tolist() == [Kind.MESSAGE] * 2


def test_an_edit_in_an_unknown_language_has_a_mark():
    batch, _ = read(
        f"13/06/2026, 21:25 - Sam: later then {LEAD}<mefira lupo>\n13/06/2026, 21:25 - Robin: later <mefira lupo>\n"
    )
    assert texts(batch) == ["later then", "later <mefira lupo>"]
    assert batch.edited.tolist() == [True, False]


def test_a_caption_can_be_edited():
    batch, _ = read("13/06/2026, 21:25 - Sam: <Media omitted>\nthe sea <This message was edited>\n")
    assert (texts(batch), batch.kind.tolist(), batch.edited.tolist()) == (
        ["the sea"],
        [Kind.MEDIA],
        [True],
    )


# ------------------------------------------------------------------ who


def test_a_name_may_hold_a_colon():
    rows = "".join(
        f"13/06/2026, 21:2{i} - Sam: work: line {i}\n13/06/2026, 21:2{i} - Robin: hi\n"
        for i in range(6)
    )
    batch, _ = read(rows)
    assert batch.handles == ("Sam: work", "Robin")
    assert texts(batch)[:2] == ["line 0", "hi"]


@pytest.mark.parametrize(("name", "partner"), [
    ("WhatsApp Chat with Sam.txt", "Sam"), ("WhatsApp Chat - Sam Carter.zip", "Sam Carter"),
    ("WhatsApp Chat mit Sam (2).txt", "Sam"), ("Discussion WhatsApp avec Sam.txt", "Sam"),
    ("Chat de WhatsApp con Sam ❤️.txt", "Sam ❤️"), ("Conversa do WhatsApp com Sam.txt", "Sam"),
    ("Sam ile WhatsApp Sohbeti.txt", "Sam"), ("WhatsApp Chat with +44 7700 900123.txt", "+44 7700 900123"),
    ("_chat.txt", ""), ("chat with Sam.txt", ""), ("WhatsApp Chat with .txt", ""),
])  # fmt: skip
def test_the_files_name_tells_the_partner(name, partner):
    assert partner_in(name) == partner


def test_the_zips_name_tells_it_too():
    batch, _ = read(
        "13/06/2026, 21:25 - Sam: hi\n13/06/2026, 21:25 - Robin: hi\n",
        "_chat.txt",
        within="WhatsApp Chat - Sam.zip",
    )
    assert (batch.partner, batch.owner) == ("Sam", "Robin")
    assert batch.owner_signs == ("The export is of the chat with Sam.",)


def test_signs_that_disagree_name_no_owner():
    batch, _ = read(
        "13/06/2026, 21:25 - Sam: You deleted this message\n13/06/2026, 21:25 - Robin: Voice call, No answer\n"
    )
    assert batch.owner == ""
    assert len(batch.owner_signs) == 2


def test_a_name_stays_as_the_file_has_it():
    batch, _ = read(
        "13/06/2026, 21:25 - \u202a+44\u00a07700\u00a0900123\u202c: hi\n13/06/2026, 21:25 - ~\u202fSam: hi\n"
    )
    assert batch.handles == ("\u202a+44\u00a07700\u00a0900123\u202c", "~\u202fSam")


def test_a_line_about_the_chat_is_no_third_person():
    """In a language that no list has: it tells of one of the two, and is longer than a name."""
    chat = "".join(f"13/06/2026, 21:2{i} - {('Sam', 'Robin')[i % 2]}: hi\n" for i in range(6))
    batch, _ = read(chat + "13/06/2026, 21:30 - Sam ujjogo mefira: +44 7700 900123\n")
    assert batch.handles == ("Sam", "Robin")
    assert (texts(batch)[-1], batch.kind[-1]) == ("Sam ujjogo mefira: +44 7700 900123", Kind.SYSTEM)
    assert not batch.group


def test_one_line_as_groups_have_makes_no_group():
    chat = "13/06/2026, 21:25 - Sam: hi\n13/06/2026, 21:25 - Robin: hi\n13/06/2026, 21:25 - Robin added a note\n"
    assert not read(chat)[0].group
    assert read(chat + "13/06/2026, 21:25 - Sam left\n")[0].group


# ------------------------------------------------------------------ nothing is lost


def rows_of(batch: Batch | None, skipped: list[Skipped], lines: int) -> set[int]:
    """The lines that are told: those of messages, up to the next, and the skipped."""
    lost = {line for each in skipped for line in each.lines}
    begun = sorted([*(batch.line.tolist() if batch else ()), lines + 1])
    kept = {line for a, b in pairwise(begun) for line in range(a, b)}
    return kept | lost


PIECES = st.sampled_from([
    "13/06/2026, 21:25 - Sam: hi", "14/06/2026, 09:00 - Robin: <Media omitted>", "31/02/2026, 21:25 - Sam: hi",
    "13/06/2026, 21:25 - You blocked this contact", "", "\r", "more", "13.06.26, 21:25 - Sam: hi", "\x00", ": : :",
    "13/06/2026, 99:99 - Sam: hi", "\u200e\u200e", "<", ">", "13/06/2026, 21:25 - Sam:", "06/13/2026, 21:25 - Sam: odd",
])  # fmt: skip


@given(st.lists(PIECES, min_size=1, max_size=40), st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_every_line_is_told(pieces, newline, closed):
    data = (newline.join(pieces) + (newline if closed else "")).encode() or b"\n"
    batch, skipped = read(data)
    lines = data.count(b"\n") + (not data.endswith(b"\n"))
    assert rows_of(batch, skipped, lines) == set(range(1, lines + 1))


def is_typed(text: str) -> bool:
    """Whether no part of a text is one that the app alone writes."""
    ends = not text.endswith((">", ")", "\r"))
    return ends and not text.startswith((LEAD, "<")) and text.strip() != "null"


TYPED = st.text(st.characters(exclude_categories=["Cs"]), max_size=60).filter(is_typed)


@given(st.lists(st.tuples(st.sampled_from(["Sam", "Robin 🌻"]), TYPED), min_size=1, max_size=12))
def test_text_is_kept_exactly(said):
    chat = "".join(
        f"[13/06/2026, 21:25:{i:02}] {who}: {text}\r\n" for i, (who, text) in enumerate(said)
    )
    batch, skipped = read(chat)
    assert texts(batch) == [text for _, text in said]
    assert [batch.handles[sender] for sender in batch.sender] == [who for who, _ in said]
    assert skipped == []


def test_a_file_without_a_message():
    batch, skipped = read("hello\nyou\n")
    assert batch is None
    assert skipped == [Skipped("no message begins here", (1, 2))]


def test_dates_that_do_not_exist_are_told_with_their_lines():
    batch, skipped = read(
        "30/01/2026, 21:25 - Sam: a\n31/02/2026, 21:25 - Sam: b\nand more\n01/03/2026, 21:25 - Sam: c\n"
    )
    assert texts(batch) == ["a", "c"]
    assert skipped == [Skipped("a date or time that does not exist", (2, 3))]


def test_a_few_lines_in_another_form_are_part_of_a_message():
    chat = "".join(f"{day}/06/2026, 21:25 - Sam: hi\n" for day in range(13, 23))
    batch, _ = read(chat + "23.06.26, 21:25 - Robin: quoted\n" * 4)
    assert len(batch.time) == 10
    assert texts(batch)[-1].count("quoted") == 4


def test_a_second_form_has_the_order_in_which_it_fits():
    """The phone's language changed; the new dates alone could be read in both orders."""
    chat = "".join(
        f"{day}/05/2026, 21:25 - {who}: hi\n" for day in range(20, 30) for who in ("Sam", "Robin")
    )
    batch, _ = read(
        chat + "".join(f"6/{day}/26, 21:25 - Robin: new\n" for day in (1, 1, 2, 2, 2, 2))
    )
    assert len(batch.time) == 26
    assert batch.time[-1] == wall_clock(datetime(2026, 6, 2, 21, 25))
    assert batch.questions == ()


def test_many_lines_from_another_time_or_by_others_are_too():
    chat = "".join(
        f"{day}/06/2026, 21:25 - {who}: hi\n" for day in range(13, 23) for who in ("Sam", "Robin")
    )
    old = "".join(f"{day}.05.20, 21:25 - Sam: old {day}\n" for day in range(13, 23))
    strangers = "".join(f"{day}.06.26, 21:25 - Alex: new {day}\n" for day in range(23, 30))
    for other in (old, strangers):
        batch, _ = read(chat + other)
        assert len(batch.time) == 20
        assert other.strip() in texts(batch)[-1]


# ------------------------------------------------------------------ bad input


@pytest.mark.parametrize("data", [
    b'{"messages": [{"text": "13/06/2026, 21:25 - Sam: hi"}]}', b'[{"a": 1}]', b"<?xml version='1.0'?>\n<smses/>", b"<html>\n",
    b"From sam@example.org Sat Jan  3 01:05:34 2026\nSubject: hi\n\n13/06/2026, 21:25 - Sam: hi\n",
    b"Date,From,Text\n2026-06-13 21:25,Sam,hi\n2026-06-13 21:26,Robin,hi\n2026-06-13 21:27,Sam,hi\n",
    b"2026-06-13 21:25:15,Sam,hi\n" * 5, b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", b"\xff\xd8\xff\xe0\x00\x10JFIF", b"hello\n", b"\n",
    b"13/06/2026;21:25;Sam;hi\n" * 5,
])  # fmt: skip
def test_what_is_no_export_is_not_claimed(data):
    assert not whatsapp.identify(Source("x", data))


def test_a_long_first_message_hides_no_export():
    assert whatsapp.identify(Source("x", b"13/06/2026, 21:25 - Sam: hi\n" + b"line\n" * 300))


@pytest.mark.parametrize("piece", [b":" * 300_000, b": " * 150_000, b"<" * 300_000, b"\xe2\x80\x8e" * 100_000,
                                   b"\x00" * 300_000, b"\r" * 300_000, b"(" * 300_000 + b")", b"13/06/2026, " * 30_000,
                                   b"<a>" * 100_000], ids=lambda piece: repr(piece[:8]))  # fmt: skip
def test_huge_lines_are_only_long(piece):
    data = b"13/06/2026, 21:25 - Sam: " + piece + b"\n13/06/2026, 21:26 - Robin: ok\n" + piece
    batch, skipped = read(data)
    assert len(batch.time) == 2
    less = piece.removesuffix(b"\r")
    assert batch.text.tobytes() == less + b"ok\n" + less
    assert skipped == []


def test_a_message_a_line_and_nothing_else():
    data = b"13/06/2026, 21:25 - Sam:\n" * 50
    batch, _ = read(data)
    assert (len(batch.time), batch.text.size) == (50, 0)


@given(st.lists(st.binary(max_size=40), max_size=30), st.integers(0, 3))
def test_digests_tell_texts_apart(pieces, longer):
    pieces = [piece + b"x" * (LONG * (i % 4 == longer)) for i, piece in enumerate(pieces)]
    buffer = np.frombuffer(b"".join(pieces) + bytes(8), np.uint8)
    bounds = np.concatenate(
        (np.zeros(1, np.int64), np.cumsum([len(piece) for piece in pieces], dtype=np.int64))
    )
    made = digests(buffer, bounds[:-1], bounds[1:]).tolist()
    for one, first in zip(pieces, made, strict=True):
        assert [first == second for second in made] == [one == other for other in pieces]


def test_digests_are_the_same_in_every_version():
    buffer = np.frombuffer(b"I need space" + bytes(8), np.uint8)
    assert digests(buffer, np.array([0, 0]), np.array([0, 12])).tolist() == [
        0,
        16537939265767928030,
    ]


# ------------------------------------------------------------------ against another's writing


@pytest.mark.parametrize("form", list(Form))
@pytest.mark.parametrize(
    "story", [demo(), ordinary(5, 1200), breakup(3)], ids=["demo", "ordinary", "breakup"]
)
def test_a_story_written_in_each_form_comes_back(form, story):
    text = as_whatsapp(story, form=form)
    batch, skipped = read(text, f"WhatsApp Chat with {story.them}.txt")
    assert skipped == []
    assert not batch.questions
    assert batch.owner == story.me
    people = [story.cast.name(event.who) if event.who else "" for event in story.events]
    assert [batch.handles[s] if s >= 0 else "" for s in batch.sender[1:]] == people
    assert [Kind(kind) for kind in batch.kind[1:]] == [event.kind for event in story.events]
    assert texts(batch)[1:] == [event.text for event in story.events]
    assert batch.edited[1:].tolist() == [event.edited for event in story.events]
    step = 60 if batch.coarse else 1
    assert batch.time[1:].tolist() == [
        wall_clock(event.when) // step * step for event in story.events
    ]
    for event, seconds in zip(story.events, batch.seconds[1:].tolist(), strict=True):
        if event.seconds is None:
            assert seconds == UNKNOWN_SECONDS
        else:
            assert seconds == (event.seconds if event.seconds < 60 else event.seconds // 60 * 60)
