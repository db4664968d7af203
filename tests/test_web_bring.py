"""Bring and contacts: import, the record behind it, what is added by hand; text from a chat stays text."""

from __future__ import annotations

import re
import threading
from datetime import UTC, date, datetime, timedelta
from html import unescape

import pytest

from at_the_desk import CHAT, NOW, Run, words_on
from leeway.cue import Cue
from leeway.entries import Line
from leeway.journal import Contact, Told
from leeway.record import Channel, Event, Kind, Who, id_name
from leeway.session import Stage
from leeway.web import addresses as at
from leeway.web.pages import contacts

# ------------------------------------------------------------ import and record


HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7*7 }} {% raw %}",
    "</title></textarea></svg>",
    "&lt;b&gt; already &amp; escaped",
    "\u202egnp.exe\u202c and \u2066hidden\u2069 \u200f",
    "javascript:alert(1)",
    "a" * 5000,
]


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_text_from_a_chat_stays_text(open_run, words):
    open_run.brought(words)
    record = open_run.desk.session.record()
    event = id_name(int(record.ids[-1]))
    searched = open_run.post(at.RECORD, words=words.split()[-1][:40]).headers["location"]
    for page in (
        open_run.get(at.RECORD, e=event).text,
        open_run.get(at.TODAY).text,
        open_run.get(at.ARRIVED).text,
        open_run.client.get(searched).text,
    ):
        assert "<script>alert" not in page
        assert "<img" not in page
        assert not re.search("[\u202a-\u202e\u2066-\u2069\u200f]", page)
        assert page.count("</title>") == len(re.findall(r"<title\b", page))
    if words.startswith("{{"):
        assert "{{ 7*7 }}" in open_run.get(at.RECORD, e=event).text


def test_a_hostile_name_and_file_name_stay_text(open_run):
    name = '<b onclick="x">Sam</b>'
    chat = f"01/02/2026, 09:00 - Robin: hello you there\n01/02/2026, 09:01 - {name}: hi hello you too\n"
    open_run.post(at.IMPORT, files={"files": ('"><script>.txt', chat.encode(), "text/plain")})
    page = open_run.get(at.WHO).text
    assert "<b onclick" not in page
    assert "<script>.txt" not in page


def test_the_import_tells_who_is_who_what_was_read_and_where_the_file_still_lies(open_run):
    open_run.brought()
    seen = words_on(open_run.get(at.ARRIVED).text)
    for words in (
        "You are Robin",
        "They are Sam",
        "7 messages and calls",
        "downloads",
        "Europe/Berlin",
    ):
        assert words in seen
    assert open_run.desk.settings().their_name == "Sam"


UGLY = """\
10/02/2026, 08:59 - Messages and calls are end-to-end encrypted.
10/02/2026, 09:00 - Robin: hi
10/02/2026, 09:01 - Sam: yo
10/02/2026, 09:02 - Sam changed their phone number.
10/02/2026, 09:03 - You blocked this contact. Tap to unblock.
13/02/2026, 09:05 - Sam: This message was deleted
13/02/2026, 09:06 - Sam: <Media omitted>
"""


def test_what_was_read_adds_up_with_who_is_who_and_notices_of_the_app_stand_apart(open_run):
    open_run.brought(whole=UGLY)
    seen = words_on(open_run.get(at.ARRIVED).text)
    assert "4 messages and calls, 4 of them new" in seen
    assert "Apart from these, three notices of the app." in seen
    assert "You are Robin : one message." in seen
    assert "They are Sam : three messages." in seen
    assert "in the future" not in seen
    assert "4 read, 4 new" in words_on(open_run.get(at.IMPORT).text)


def test_days_that_have_not_come_are_told_where_the_import_is_told(open_run):
    open_run.brought(whole=UGLY + "13/12/2027, 09:07 - Sam: i need space\n")
    seen = words_on(open_run.get(at.ARRIVED).text)
    assert "One message or call lies in the future, up to Mon 13 Dec 2027." in seen
    assert "the wrong way round" in seen


GRAVE = """\
01/02/2026, 09:00 - Robin: morning, tea or coffee
01/02/2026, 09:05 - Sam: tea please, thank you love
12/03/2026, 20:00 - Robin: i dont want to live anymore. i want to kill myself
"""


def test_help_comes_first_after_an_import_and_the_question_about_a_life_next(run):
    run.begun(safe="rather_not")
    run.brought(whole=GRAVE)
    for path in (at.ARRIVED, at.TODAY):
        page = run.get(path).text
        assert "kill myself" not in page
        seen = words_on(page)
        assert "112 or 911" in seen
        assert seen.index("You first") < seen.index("112 or 911")
        assert page.index('class="number"') < page.index('id="country"') < page.index("findahelp")
    assert "Are you thinking about ending your life" in words_on(run.get(at.TODAY).text)
    run.post(at.TODAY, country="GB")
    seen = words_on(run.get(at.ARRIVED).text)
    assert seen.index("Samaritans") < seen.index("You are Robin")


def test_the_other_way_round_turns_the_sides(open_run):
    open_run.brought()
    open_run.post(at.EXCHANGE)
    assert "You are Sam" in words_on(open_run.get(at.ARRIVED).text)


def test_a_grown_export_needs_no_answer_about_who_is_who(open_run):
    open_run.brought()
    taken = open_run.post(at.IMPORT, files={"files": ("WhatsApp Chat with Sam.txt", b"\n".join([
        b"01/02/2026, 09:00 - Robin: morning, tea or coffee",
        b"01/02/2026, 09:05 - Sam: tea please, thank you love",
        b"13/03/2026, 09:05 - Sam: the post came",
    ]), "text/plain")})  # fmt: skip
    assert taken.headers["location"] == at.UNDER_WAY
    assert open_run.desk.task.done.wait(60)
    assert open_run.get(at.UNDER_WAY).headers["location"] == at.ARRIVED
    assert len(open_run.desk.session.record()) == 8


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "That file is empty"),
        (b"just some words", "does not know this kind of file"),
        (b"PK\x03\x04broken", "damaged"),
        (b'{"a": [1, 2]}', "does not know this kind of file"),
    ],
)
def test_a_file_that_cannot_be_read_gets_one_sentence_beside_its_field(open_run, content, sentence):
    answer = open_run.post(at.IMPORT, files={"files": ("chat.txt", content, "text/plain")})
    assert answer.status_code == 422
    assert sentence in unescape(answer.text)
    assert 'id="files-mistake"' in answer.text


def test_an_export_from_the_others_phone_is_refused(open_run):
    chat = b"01/02/2026, 09:00 - Robin: hello\n01/02/2026, 09:01 - Sam: hi\n"
    open_run.post(at.IMPORT, files={"files": ("WhatsApp Chat with Robin.txt", chat, "text/plain")})
    page = open_run.get(at.WHO).text
    place = re.search(r'name="me" value="(\d)"[^>]*><span><b><bdi>Robin', page)[1]
    open_run.post(at.WHO, me=place, dates="dmy")
    assert open_run.desk.task.done.wait(60)
    answer = open_run.get(at.UNDER_WAY)
    assert answer.status_code == 422
    assert "other person" in answer.text
    assert len(open_run.desk.session.record()) == 0


def test_the_record_shows_a_day_and_what_surrounds_a_message(open_run):
    open_run.brought()
    day = NOW.date() - timedelta(days=8)
    page = open_run.get(at.RECORD, d=str(day.toordinal())).text
    assert "please can we talk" in page
    assert "are you there" in page
    assert "tea please" not in page


@pytest.mark.parametrize(
    "query",
    [
        {"d": "x"}, {"d": "0"}, {"d": "1"}, {"d": "3652058"}, {"d": "9" * 5000}, {"e": "zz"}, {"e": "ff"},
        {"e": "-1"}, {"e": "f" * 17}, {"e": "f" * 5000}, {"u": "1"}, {"u": "99999999"}, {"k": "zz"},
    ],
    ids=lambda query: str(query)[:20],
)  # fmt: skip
def test_a_broken_address_is_the_record_itself(open_run, query):
    open_run.brought()
    assert open_run.get(at.RECORD, **query).status_code == 200


def test_a_search_is_in_no_address(open_run):
    open_run.brought()
    where = open_run.post(at.RECORD, words="please").headers["location"]
    assert "please" not in where
    page = open_run.client.get(where).text
    assert "2 found" in words_on(page)


def test_added_by_hand_and_taken_back(open_run):
    open_run.post(
        at.BY_HAND, what="said", said="no_contact", day="2026-03-14", words="leave me alone"
    )
    session = open_run.desk.session
    assert session.advice(NOW).rule == "no_contact"
    page = open_run.get(at.BY_HAND).text
    assert "leave me alone" in page
    number = re.search(r'name="back" value="(\d+)"', page)[1]
    open_run.post(at.BY_HAND, back=number)
    assert session.advice(NOW).rule != "no_contact"


def test_a_mistake_loses_nothing_that_was_typed(open_run):
    answer = open_run.post(
        at.BY_HAND, what="call", day="2026-04-01", minutes="many", words="it rang & rang"
    )
    assert answer.status_code == 422
    assert "still to come" in answer.text
    assert "whole minutes" in answer.text
    assert "it rang &amp; rang" in answer.text
    assert 'value="2026-04-01"' in answer.text


# ------------------------------------------------------------ ways that end elsewhere


@pytest.mark.parametrize("path", [at.WHO, at.UNDER_WAY, at.ARRIVED])
def test_steps_of_an_import_without_a_file_lead_back_to_it(open_run, path):
    assert open_run.get(path).headers["location"] == at.IMPORT
    assert open_run.post(at.WHO, me="0").headers["location"] == at.IMPORT


def given(run: Run, chat: str, name: str = "WhatsApp Chat with Sam.txt"):
    return run.post(at.IMPORT, files={"files": (name, chat.encode(), "text/plain")})


def test_who_is_who_has_to_be_said_and_the_file_may_be_the_wrong_one(open_run):
    given(open_run, CHAT.format(words="hello"))
    assert "Please choose one." in open_run.post(at.WHO).text
    assert "Please choose one." in open_run.post(at.WHO, me="7").text
    assert open_run.post(at.WHO, me="neither").headers["location"] == at.IMPORT
    assert open_run.desk.pending is None


def test_a_chat_in_which_only_they_wrote(open_run):
    given(open_run, "01/02/2026, 09:00 - Sam: hello you\n02/02/2026, 09:00 - Sam: are you well\n")
    assert "That is them" in open_run.get(at.WHO).text
    open_run.post(at.WHO, me="1", dates="dmy")
    assert open_run.desk.task.done.wait(60)
    assert open_run.desk.task.error is None
    assert open_run.desk.session.record().texts() == ["hello you", "are you well"]


def test_a_fault_in_an_import_is_told_and_changes_nothing(open_run, monkeypatch):
    def broken(*_args, **_named):
        raise RuntimeError("i miss you")

    monkeypatch.setattr(type(open_run.desk.session), "import_files", broken)
    given(open_run, CHAT.format(words="hello"))
    open_run.post(at.WHO, me="0", dates="dmy")
    assert open_run.desk.task.done.wait(60)
    page = open_run.get(at.UNDER_WAY).text
    assert "stopped on a fault" in page
    assert "miss you" not in page


def test_the_page_of_an_import_under_way_tells_how_far_it_is(open_run, monkeypatch):
    going, seen = threading.Event(), threading.Event()

    def slow(_self, _files, _names, *, now, progress):
        progress(Stage.UNDERSTANDING, 0.42)
        seen.set()
        going.wait(60)

    monkeypatch.setattr(type(open_run.desk.session), "import_files", slow)
    given(open_run, CHAT.format(words="hello"))
    open_run.post(at.WHO, me="0", dates="dmy")
    assert seen.wait(60)
    page = open_run.get(at.UNDER_WAY)
    assert 'value="42"' in page.text
    assert page.headers["refresh"] == "1"
    assert open_run.get(at.IMPORT).headers["location"] == at.UNDER_WAY
    open_run.ticks.seconds += 10_000
    assert not open_run.desk.lock_if_idle()  # work is no idling
    going.set()
    assert open_run.desk.task.done.wait(60)


def test_since_when_they_are_apart_can_be_said_after_the_import(open_run):
    open_run.brought()
    open_run.post(at.ARRIVED, apart="since", since="2026-03-04")
    assert open_run.desk.session.journal().apart_since.day == 4
    open_run.post(at.ARRIVED, apart="together")
    assert open_run.desk.session.journal().together


def test_every_kind_of_contact_has_its_word(open_run):
    for what, who, minutes in (
        ("call", "me", "0"),
        ("call", "them", "12"),
        ("visit", "them", ""),
        ("talk", "me", "20"),
        ("message", "me", ""),
    ):
        open_run.post(at.BY_HAND, what=what, who=who, day="2026-03-14", minutes=minutes)
    page = words_on(open_run.get(at.RECORD, d=str(date(2026, 3, 14).toordinal())).text)
    for words in ("a call, not answered", "a call of 12 min", "a visit", "a talk"):
        assert words in page


@pytest.mark.parametrize(
    ("kind", "seconds", "word"),
    [
        (Kind.CALL, None, "a call"),
        (Kind.SYSTEM, None, "the app"),
        (Kind.MEDIA, None, "a picture, recording or file"),
        (Kind.VOICEMAIL, None, "a voice message"),
        (Kind.REACTION, None, "a reaction"),
        (Kind.DELETED, None, "deleted"),
        (Kind.MESSAGE, None, ""),
    ],
)
def test_what_is_no_message_is_named(kind, seconds, word):
    event = Event(1, NOW, Who.ME, Channel.WHATSAPP, kind, "", seconds, "")
    assert contacts._what(event) == word


def test_a_button_is_called_what_is_seen_on_it(open_run):
    open_run.post(at.BY_HAND, what="talk", who="me", day="2026-03-14")
    page = open_run.get(at.BY_HAND).text
    name = re.search(r'name="back" value="\d+" aria-label="([^"]*)">Take it back<', page)[1]
    assert name.startswith("Take it back: A talk")


def test_what_cannot_be_taken_back_is_told(open_run):
    assert "mistake" in open_run.post(at.BY_HAND, back="99").text
    assert "mistake" in open_run.post(at.BY_HAND, back="x").text
    assert "mistake" in open_run.post(at.BY_HAND, back="9" * 5000).text


@pytest.mark.parametrize("event", ["-1", "f" * 17])
def test_no_message_that_cannot_be_is_written_down(open_run, event):
    open_run.brought()
    answer = open_run.post(at.ARRIVED, event=event, means="kind:space")
    assert answer.status_code == 422
    for path in (at.TODAY, at.RECORD):
        assert open_run.get(path).status_code == 200


def test_a_day_out_of_reach_is_told_and_breaks_nothing(open_run):
    open_run.brought(whole="13/03/2026, 20:01 - Robin: tea?\n13/03/2026, 20:02 - Sam: yes please\n")
    early = open_run.post(at.ARRIVED, apart="since", since="0001-01-01")
    assert early.status_code == 422
    assert 'id="since-mistake"' in early.text
    assert 'value="0001-01-01"' in early.text
    answer = open_run.post(at.BY_HAND, what="talk", who="me", day="0001-01-01", words="a talk")
    assert 'id="day-mistake"' in answer.text
    assert "a talk" in answer.text
    for path in (at.TODAY, at.RECORD, at.BY_HAND):
        assert open_run.get(path).status_code == 200


def test_an_empty_search_is_the_record(open_run):
    assert open_run.post(at.RECORD, words="  ").headers["location"] == f"{at.RECORD}?b=1"


def test_older_and_newer_weeks_are_a_link_away(open_run):
    open_run.brought()
    open_run.post(at.BY_HAND, what="talk", who="me", day="2025-06-01")
    page = open_run.get(at.RECORD).text
    older = re.search(rf'href="({at.RECORD}\?u=\d+)">Earlier', page)[1]
    assert "Later" not in page
    assert ">Later<" in open_run.client.get(older).text


def test_what_was_added_by_hand_is_listed_in_words():
    when = datetime(2026, 3, 1, 20, tzinfo=UTC)
    note = Contact(when, Who.ME, Kind.VISIT, text="five minutes")
    visit = contacts._written(Line(1, when, note), NOW)
    told = contacts._written(Line(2, when, Told(Cue.SPACE, when, "i need space")), NOW)
    assert visit.what.endswith("from you")
    assert visit.words == "five minutes"
    assert told.what.startswith("They said: ")
    with pytest.raises(TypeError):
        contacts._written(Line(3, when, "nothing of the kind"), NOW)
