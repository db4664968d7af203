"""A phone's backup in the app: one question about who is meant, asked once and kept in the vault."""

from __future__ import annotations

from html import unescape

import pytest

from at_the_desk import words_on
from leeway.record import Channel, Who
from leeway.web import addresses as at
from phones import NOON, NUMBER, backup, call, sms

CHAT = b"02/02/2026, 02:40 - Robin: are you there\n02/02/2026, 02:45 - Sam: hm, busy\n"
CALLS = [call(date=f"{NOON + 60 * n}000") for n in range(22)]
KIM = {"number": "+447700900333", "contact_name": "Kim &lt;b&gt;"}


def bring(run, *files):
    given = [("files", (name, content, "text/plain")) for name, content in files]
    return run.post(at.IMPORT, files=given)


def chat():
    return "WhatsApp Chat with Sam.txt", CHAT


def calls(*rows, name="calls.xml"):
    return name, backup(*rows, root="calls").encode()


def read(run):
    assert run.desk.task.done.wait(60)
    answer = run.get(at.UNDER_WAY)
    assert answer.headers.get("location") == at.ARRIVED, unescape(answer.text)
    return run.desk.session.record()


def rang(record):
    return int(((record.channel == Channel.PHONE) & (record.who == Who.ME)).sum())


def test_a_chat_and_a_call_log_dropped_together_are_one_record(open_run):
    assert bring(open_run, chat(), calls(*CALLS, call(**KIM))).headers["location"] == at.WHO
    seen = words_on(open_run.get(at.WHO).text)
    assert "Which one is you" in seen
    assert "Kim" not in seen
    open_run.post(at.WHO, me="0", dates="dmy")
    record = read(open_run)
    assert (len(record), rang(record)) == (24, 22)
    assert open_run.desk.session.pair().them == {"Sam", NUMBER}
    assert "left out: 1" in words_on(open_run.get(at.ARRIVED).text)
    again = bring(open_run, calls(*CALLS, call(date=f"{NOON + 9999}000", contact_name="null")))
    assert again.headers["location"] == at.UNDER_WAY
    assert rang(read(open_run)) == 23


def test_who_is_meant_is_asked_once_and_kept(open_run):
    file = calls(*CALLS, call(**KIM), call(number="07700900999", contact_name="null"))
    assert bring(open_run, file).headers["location"] == at.WHO
    page = open_run.get(at.WHO).text
    assert "Kim <b>" not in page
    seen = words_on(page)
    for words in ("Which of these is", "Sam", "22 calls", "Kim", "07700900999"):
        assert words in seen
    assert "Which one is you" not in seen
    wrong = open_run.post(at.WHO)
    assert wrong.status_code == 422
    assert "Please choose one" in words_on(wrong.text)
    open_run.post(at.WHO, them="0")
    assert rang(read(open_run)) == 22
    assert NUMBER in open_run.desk.session.pair().them
    assert bring(open_run, file).headers["location"] == at.UNDER_WAY
    assert rang(read(open_run)) == 22


def test_one_who_is_not_among_the_first_can_be_typed(open_run):
    others = [
        call(number=f"+4477009{n:05d}", date=f"{NOON + n}000", contact_name=f"P{n}")
        for n in range(9)
    ]
    bring(open_run, calls(*others, *others, call(number="+447700900777", contact_name="Zed")))
    assert "Zed" not in words_on(open_run.get(at.WHO).text)
    assert open_run.post(at.WHO, other="nobody at all").status_code == 422
    open_run.post(at.WHO, other="zed")
    assert rang(read(open_run)) == 1


def test_another_number_of_the_same_name_is_asked_about_and_a_no_is_kept(open_run):
    bring(open_run, calls(*CALLS))
    open_run.post(at.WHO, them="0")
    read(open_run)
    two = calls(*CALLS, call(number="+447700900222"))
    assert bring(open_run, two).headers["location"] == at.WHO
    assert "Leave it empty if it is neither" in words_on(open_run.get(at.WHO).text)
    open_run.post(at.WHO)
    assert rang(read(open_run)) == 22
    assert "+447700900222" in open_run.desk.session.pair().refused
    assert bring(open_run, two).headers["location"] == at.UNDER_WAY


def test_a_chat_under_another_name_is_the_same_person_when_the_person_says_so(open_run):
    bring(open_run, calls(call(contact_name="Sammy")))
    open_run.post(at.WHO, them="0")
    read(open_run)
    bring(open_run, chat())
    open_run.post(at.WHO, me="0", dates="dmy")
    assert open_run.desk.task.done.wait(60)
    assert open_run.get(at.UNDER_WAY).status_code == 422
    bring(open_run, chat())
    open_run.post(at.WHO, me="0", dates="dmy", same="1")
    assert len(read(open_run)) == 3


def test_the_backup_of_the_others_phone_is_refused_before_anything_is_asked(open_run):
    bring(open_run, chat())
    open_run.post(at.WHO, me="0", dates="dmy")
    read(open_run)
    answer = bring(open_run, calls(call(contact_name="Robin"), call(**KIM)))
    assert answer.status_code == 422
    assert "other person" in unescape(answer.text)
    assert len(open_run.desk.session.record()) == 2


@pytest.mark.parametrize(
    "content", [b'<!DOCTYPE smses [<!ENTITY a "b">]><smses><sms date="1"/></smses>']
)
def test_a_harmful_backup_gets_one_sentence(open_run, content):
    answer = bring(open_run, ("sms.xml", content))
    assert answer.status_code == 422
    assert "entities of its own" in unescape(answer.text)


def test_texts_are_brought_as_well(open_run):
    bring(open_run, ("sms.xml", backup(sms(), sms(type="2", body="yes")).encode()))
    open_run.post(at.WHO, them="0")
    assert len(read(open_run)) == 2


def test_what_the_phone_says_of_who_is_who_is_not_turned_round(open_run):
    bring(open_run, chat(), calls(*CALLS))
    open_run.post(at.WHO, me="0", dates="dmy")
    before, pair = read(open_run), open_run.desk.session.pair()
    assert "other way round" not in words_on(open_run.get(at.ARRIVED).text)
    open_run.post(at.EXCHANGE)
    assert open_run.desk.session.record().who.tolist() == before.who.tolist()
    assert open_run.desk.session.pair() == pair
