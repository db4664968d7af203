"""Several files at once: one record of one pair over all channels, each event once, nothing of anybody else."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import permutations

import numpy as np
import pytest

from leeway.errors import MostlyUnreadable, NotYours, Unreadable, WhoIsWho
from leeway.file_pages import what_was_read
from leeway.findings.ways import Way
from leeway.intake import intake, who_is_who
from leeway.journal import Journal
from leeway.page import Say
from leeway.pair import Pair
from leeway.record import Channel, Kind, Who
from leeway.sitting import named, taken_in, with_record
from leeway.source import THIS_PHONE, Upload
from leeway.zones import assumed_zone
from phones import NOON, NUMBER, backup, call, mms, sms

CHAT = """02/02/2026, 02:40 - Robin: are you there
02/02/2026, 02:45 - Sam: please leave me alone for a while
02/02/2026, 02:50 - Robin: only one thing
"""
OTHERS = (
    sms(address="+447700900333", contact_name="Kim", body="a word of somebody else"),
    call(number="+447700900333", contact_name="Kim"),
    mms({"ct": "text/plain", "text": "all of us"}, address="+447700900111~+447700900333"),
)


def chat(text=CHAT):
    return Upload("WhatsApp Chat with Sam.txt", text.encode())


def texts(*rows, name="sms-20260301.xml"):
    return Upload(name, backup(*rows).encode())


def calls(*rows, name="calls-20260301.xml"):
    return Upload(name, backup(*rows, root="calls").encode())


def taken(*files, me="Robin", tz="UTC", **more):
    return intake(files, me=me, tz=tz, **more)


def rows(record):
    return [(Who(e.who).name, Channel(e.channel).name, Kind(e.kind).name, e.text) for e in record]


def test_a_chat_texts_and_calls_are_one_record_in_order():
    found = taken(
        calls(call(date=f"{NOON - 60}500"), *OTHERS[1:2]),
        chat(),
        texts(sms(date=f"{NOON + 400}000", type="2", body="did you see it"), *OTHERS),
    )
    assert rows(found.record) == [
        ("ME", "PHONE", "CALL", ""),
        ("ME", "WHATSAPP", "MESSAGE", "are you there"),
        ("THEM", "WHATSAPP", "MESSAGE", "please leave me alone for a while"),
        ("ME", "SMS", "MESSAGE", "did you see it"),
        ("ME", "WHATSAPP", "MESSAGE", "only one thing"),
    ]
    assert found.record.utc.tolist() == sorted(found.record.utc.tolist())
    assert found.questions == ()
    assert found.pair.them == {"Sam", NUMBER}
    assert found.pair.me == {"Robin"}
    assert (found.pair.my_name, found.pair.their_name) == ("Robin", "Sam")


def test_nothing_of_other_people_is_kept_but_their_number():
    found = taken(texts(sms(), *OTHERS), them="Sam")
    assert len(found.record) == 1
    assert b"somebody else" not in found.record.text.tobytes()
    assert not any("Kim" in note for note in found.notes)
    assert "Talks with other people in this backup, left out: 1." in found.notes
    assert "Group talks in this backup, left out: 1." in found.notes
    assert THIS_PHONE not in found.pair.me | found.pair.them


def test_the_name_in_the_chat_finds_the_number_and_the_number_finds_the_calls():
    found = taken(
        chat(), texts(sms()), calls(call(contact_name="(Unknown)", number="07700 900111"))
    )
    assert len(found.record) == 5
    only_a_name = taken(
        chat(), calls(call(contact_name="(Unknown)")), pair=Pair().with_them(NUMBER, "Sam")
    )
    assert len(only_a_name.record) == 4


def test_who_is_meant_is_asked_for_and_never_guessed():
    with pytest.raises(WhoIsWho, match="2 people, and Leeway has to know with whom"):
        taken(texts(sms(), *OTHERS))
    with pytest.raises(WhoIsWho, match="nobody in it is called “Alex”"):
        taken(texts(sms(), *OTHERS), them="Alex")
    two = texts(sms(), sms(address="+447700900222", body="my new number"))
    with pytest.raises(WhoIsWho, match="More than one in this backup is called “Sam”"):
        taken(two, them="Sam")
    found = taken(two, them=NUMBER)
    assert (len(found.record), found.questions) == (1, ())
    both = taken(two, them=NUMBER, pair=Pair().with_them("+447700900222"))
    assert len(both.record) == 2
    first = taken(two, them=NUMBER, pair=Pair().with_them("Sam"))
    assert [each.key for each in first.questions] == ["same_person:+447700900222"]
    assert len(first.record) == 1


def test_the_phone_of_the_other_is_refused():
    theirs = texts(sms(contact_name="Robin"), sms(address="+447700900333", contact_name="Kim"))
    with pytest.raises(NotYours):
        taken(theirs, them="Sam")
    with pytest.raises(NotYours):
        taken(chat(), theirs)


def test_a_chat_with_another_name_is_refused_until_both_names_are_given():
    with pytest.raises(WhoIsWho):
        taken(chat(), calls(call(contact_name="Sammy")), them=NUMBER)
    found = taken(
        chat(), calls(call(contact_name="Sammy")), them=NUMBER, pair=Pair().with_them("Sam")
    )
    assert len(found.record) == 4


def test_a_file_that_holds_nothing_of_the_two_is_said_so():
    found = taken(chat(), texts(sms()), calls(*OTHERS[1:2]), calls(name="calls-old.xml"))
    assert "calls-20260301.xml holds nothing of the two of you." in found.notes
    assert "calls-old.xml holds nothing of the two of you." in found.notes
    with pytest.raises(Unreadable, match="No message was found"):
        taken(calls())


# ------------------------------------------------------------ doubles


def test_a_grown_backup_costs_its_growth():
    old = [sms(date=f"{NOON + 60 * n}000", body=f"text {n}") for n in range(9)]
    new = [*old, sms(date=f"{NOON + 999}000", body="more", type="2")]
    found = taken(texts(*old), texts(*new, name="sms-later.xml"), them="Sam")
    assert len(found.record) == 10
    alone = taken(texts(*new), them="Sam").record
    assert found.record.ids.tolist() == alone.ids.tolist()


def test_a_renamed_contact_changes_nothing():
    old = [sms(date=f"{NOON + 60 * n}000", body=f"text {n}") for n in range(9)]
    new = [row.replace('"Sam"', '"Do not answer"') for row in old]
    found = taken(texts(*old), texts(*new, name="sms-later.xml"), them="Sam")
    assert len(found.record) == 9
    assert {"Sam", "Do not answer"} <= found.pair.them


def test_the_same_call_in_two_phones_backups_counts_once():
    made = [call(date=f"{NOON + 600 * n}000", duration=str(n)) for n in range(22)]
    again = [
        call(date=f"{NOON + 600 * n}700", duration=str(n), number="07700 900111") for n in range(22)
    ]
    found = taken(calls(*made), calls(*again, name="calls-old-phone.xml"), them="Sam")
    assert len(found.record) == 22


def test_a_clock_in_another_zone_doubles_nothing():
    told = [f"text {n}" for n in range(9)]
    right = [sms(date=f"{NOON + 60 * n}000", body=text) for n, text in enumerate(told)]
    late = [sms(date=f"{NOON + 3600 + 60 * n}000", body=text) for n, text in enumerate(told)]
    found = taken(texts(*right), texts(*late, name="sms-later.xml"), them="Sam")
    assert len(found.record) == 9
    assert any("up to one hour apart" in note for note in found.notes)


def test_a_time_in_minutes_and_one_in_seconds_are_one():
    exact = [sms(date=f"{NOON + 61 * n}000", body=f"text {n}") for n in range(9)]
    coarse = [sms(date=f"{(NOON + 61 * n) // 60 * 60}000", body=f"text {n}") for n in range(9)]
    found = taken(texts(*coarse), texts(*exact, name="sms-later.xml"), them="Sam")
    assert found.record.utc.tolist() == [NOON + 61 * n for n in range(9)]


def test_one_message_seen_by_two_sources_is_one_and_by_two_channels_two():
    by_chat = CHAT + "02/02/2026, 02:51 - Robin: tea?\n"
    at = f"{NOON + 660}000"
    found = taken(chat(by_chat), texts(sms(date=at, type="2"), mms(date=at)))
    assert len(found.record) == 6, "who wrote on two channels wrote twice"
    two = taken(texts(sms(date=at)), texts(sms(date=at), name="b.xml"), them="Sam")
    assert len(two.record) == 1


def test_two_equal_messages_in_one_minute_are_two():
    twice = (sms(date=f"{NOON}100", type="2"), sms(date=f"{NOON}900", type="2"))
    assert len(taken(texts(*twice), them="Sam").record) == 2
    both = taken(texts(*twice), texts(*twice, name="b.xml"), them="Sam")
    assert len(both.record) == 2
    assert len(np.unique(both.record.ids)) == 2


def test_the_order_of_the_files_changes_nothing():
    files = [chat(), texts(sms(), *OTHERS), calls(call(), call(date=f"{NOON + 9}000"))]
    one, other = taken(*files), taken(*files[::-1])
    assert one.record.ids.tolist() == other.record.ids.tolist()
    assert one.pair == other.pair


# ------------------------------------------------------------ what follows


def sat(*files, now, **more):
    return with_record(taken(*files, **more), Journal(), now=now)


def acts(seated):
    return {act.id: act.count for act in seated.assessment.findings}


DAY = 86_400
AT_NINE = NOON - NOON % DAY + 9 * 3600
NOW = datetime.fromtimestamp(AT_NINE + 3 * DAY, UTC)


def burst(day):
    return [call(date=f"{AT_NINE + DAY * day + 300 * n}000") for n in range(22)]


def test_22_calls_a_day_are_found_in_a_chat_and_a_call_log_together():
    rows = [row for day in range(3) for row in burst(day)]
    alone = acts(sat(chat(), now=NOW))
    assert "P01" not in alone
    both = sat(chat(), calls(*rows, *OTHERS[1:2]), now=NOW)
    assert acts(both)["P01"] == 66
    assert [each.mine.calls for each in both.assessment.ways.days] == [22, 22, 22]
    assert both.assessment.ways.lacking == (Way.TEXTS, Way.MAILS)


def test_a_call_of_theirs_in_the_log_ends_a_run_and_a_call_they_took_is_none():
    took = [call(date=f"{AT_NINE + 300 * n}000", duration="60") for n in range(22)]
    assert "P01" not in acts(sat(calls(*took), them="Sam", now=NOW))
    three = [call(date=f"{AT_NINE + 60 * n}000") for n in range(3)]
    assert acts(sat(calls(*three), them="Sam", now=NOW))["P01"] == 3
    theirs = call(date=f"{AT_NINE + 90}000", type="3")
    assert "P01" not in acts(sat(calls(*three, theirs), them="Sam", now=NOW))


def test_every_day_over_all_channels_and_an_answer_on_another_one_counts():
    mine = [
        sms(date=f"{AT_NINE}000", type="2", body="hello"),
        sms(date=f"{AT_NINE + 2 * DAY}000", type="2", body="hello again"),
    ]
    rang = call(date=f"{AT_NINE + DAY}000")
    assert acts(sat(texts(*mine), calls(rang), them="Sam", now=NOW))["P03"] == 3
    assert "P03" not in acts(sat(texts(*mine), them="Sam", now=NOW))
    back = call(date=f"{AT_NINE + DAY + 60}000", type="1", duration="30")
    assert "P03" not in acts(sat(texts(*mine), calls(rang, back), them="Sam", now=NOW))


def test_three_ways_on_one_day_are_channel_hopping():
    day = 4 * 3600
    found = sat(
        chat(),
        texts(sms(date=f"{NOON + day}000", type="2")),
        calls(call(date=f"{NOON + day + 60}000")),
        now=NOW,
    )
    assert acts(found)["P05"] == 3


def test_a_voicemail_in_a_phones_list_is_theirs():
    rows = [call(date=f"{AT_NINE + 60 * n}000", type="4", duration="20") for n in range(2)]
    found = sat(calls(*rows), them="Sam", now=NOW)
    assert [Kind(kind) for kind in found.record.kind] == [Kind.VOICEMAIL] * 2
    assert "P11" not in acts(found)
    assert found.record.who.tolist() == [Who.THEM] * 2


def test_the_zone_in_which_days_are_shown_is_said():
    def says(*files, **more):
        found = taken(*files, **more)
        page = what_was_read(found, who_is_who(found.record, found.pair))
        return [block.text for block in page if isinstance(block, Say) and "--tz" in block.text]

    assert says(calls(call()), them="Sam") == [
        "Days and hours are shown in UTC. Change it with --tz."
    ]
    zone = assumed_zone()
    read_in = f"Times are read in {zone}, this computer's zone. Change it with --tz."
    assert says(chat(), calls(call()), tz=None) == [read_in]
    assert says(chat()) == []


def test_a_chat_renamed_between_two_exports_is_one_whatever_comes_before_it():
    many = "".join(f"02/02/2026, 02:{n:02d} - Sam: words {n}\n" for n in range(10, 30)) + CHAT
    renamed = Upload("WhatsApp Chat with S.txt", many.replace("Sam:", "S. 🌻:").encode())
    for files in permutations((chat(many), renamed, texts(sms(), *OTHERS), calls(call()))):
        found = taken(*files)
        assert int((found.record.channel == Channel.WHATSAPP).sum()) == 23
        assert len(found.record) == 25


def test_what_is_no_contact_is_not_called_lost_among_several_files():
    hidden = calls(call(), call(number="-1", type="3"), call(type="99"))
    skipped = {part.cause.split(": ")[1]: part.lost for part in taken(chat(), hidden).skipped}
    assert list(skipped.values()) == [False, True]


def test_a_backup_with_one_partner_speaks_of_one_person():
    with pytest.raises(WhoIsWho, match=r"one person, “Sam”, .+ and Leeway has to know with whom"):
        taken(calls(call()))
    with pytest.raises(WhoIsWho, match=r"nobody in it is called “Kim”.* a --them of its own"):
        taken(calls(call()), them="Kim")


def test_a_byte_that_is_no_letter_costs_its_own_row_and_is_told():
    rows = [call(date=f"{NOON + 60 * n}000", contact_name="Zoë") for n in range(9)]
    whole = backup(*rows, root="calls").encode()
    spoilt = whole.replace("ë".encode(), b"\xeb", 1)
    found = taken(Upload("calls.xml", spoilt), them="Zoë")
    assert len(found.record) == 8
    assert [(part.lines, part.lost) for part in found.skipped] == [((4,), True)]
    cut = whole[: whole.rindex("ë".encode()) + 1]
    found = taken(Upload("calls.xml", cut), them="Zoë")
    assert len(found.record) == 8
    assert any("cut off" in note for note in found.notes)


def test_a_backup_in_another_encoding_is_refused_in_one_sentence():
    rows = [call(date=f"{NOON + 60 * n}000", contact_name="Zoë") for n in range(9)]
    with pytest.raises(MostlyUnreadable, match="9 of 9 rows"):
        taken(Upload("calls.xml", backup(*rows, root="calls").encode("latin-1")), them="Zoë")


def test_a_number_alone_finds_the_phones_talk_and_the_chats_name_is_asked_about():
    unnamed = calls(*(call(contact_name=name) for name in ("(Unknown)", "(Unknown)")), *OTHERS[1:2])
    found = taken(chat(), unnamed, them="07700 900111")
    assert len(found.record) == 4
    assert [question.sentence for question in found.questions] == ["Is “Sam” 07700 900111?"]
    assert found.pair.their_name == "Sam"
    other = Upload(
        "WhatsApp Chat with Kim.txt", CHAT.replace("Sam", "Kim").replace("a", "o").encode()
    )
    with pytest.raises(WhoIsWho, match=r"hold talks with “(Sam|Kim)” and with “(Sam|Kim)”"):
        taken(chat(), other, unnamed, them="07700 900111")


@pytest.mark.parametrize("them", [("Sam", "Do not answer"), ("Do not answer", "Sam")])
def test_two_names_of_one_person_may_be_given_in_any_order(them):
    renamed = calls(call(contact_name="Do not answer"))
    names = named("Robin", them, tz="UTC", dates=None)
    assert len(taken_in([chat(), renamed], names).record) == 4
