from __future__ import annotations

import io
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from chat import read_chat
from leeway import file_pages, packed, terminal
from leeway.intake import IMPORTERS, Intake, Side, who_is_who
from leeway.journal import Question
from leeway.pair import Pair
from leeway.record import Kind, Origin, Record, Who, ZoneFrom, nothing
from leeway.source import Skipped


def text_of(page) -> str:
    out = io.StringIO()
    terminal.show(page, out)
    return out.getvalue()


def taken(record: Record, **more) -> Intake:
    given = {"skipped": (), "questions": (), "pair": Pair(), "notes": ()} | more
    return Intake(record, **given)


def sides(record: Record) -> tuple[Side, Side]:
    quote = record.quote(0) if len(record) else None
    return Side(Who.ME, "Robin", 2, quote), Side(Who.THEM, "Sam", 1, quote)


def test_who_is_who_is_printed_with_one_quote_each(chat):
    """
    2026-03-14 20:01 me: are you there
    Sat 20:02 them: yes
    """
    text = text_of(file_pages.what_was_read(taken(chat.record), sides(chat.record)))
    assert text.startswith(
        "\nWhat was read\nYou are Robin, with two messages.\n    You, Sat 14 Mar 2026, 20:01: are you there\n"
    )
    assert "They are Sam, with one message." in text
    assert (
        "Messages and calls in all: 2, from Sat 14 Mar 2026, 20:01 to Sat 14 Mar 2026, 20:02."
        in text
    )
    assert text.rstrip().endswith("delete it if nobody may need it as proof.")
    assert "zone" not in text


def test_beside_a_crisis_who_is_who_is_told_by_counts_alone(chat):
    """
    2026-03-14 20:01 me: are you there
    Sat 20:02 them: yes
    """
    page = file_pages.what_was_read(taken(chat.record), sides(chat.record), quoted=False)
    text = text_of(page)
    assert "You are Robin, with two messages.\nThey are Sam, with one message." in text
    assert "are you there" not in text


def test_notices_and_reactions_are_counted_apart_and_calls_beside_messages(chat):
    """
    2026-03-14 20:01 me: are you there
    Sat 20:02 them: yes
    Sat 20:03 them: no
    Sat 20:04 them: no
    """
    kind = np.array([Kind.MESSAGE, Kind.CALL, Kind.SYSTEM, Kind.REACTION], np.uint8)
    record = replace(chat.record, kind=kind)
    text = text_of(file_pages.what_was_read(taken(record), who_is_who(record, Pair())))
    assert "Messages and calls in all: 2," in text
    assert "with one message.\n" in text
    assert "with no messages and one call." in text
    assert "Apart from these, one notice of the app.\nApart from these, one reaction." in text


@pytest.mark.parametrize(("hours", "told"), [(-25, True), (-23, False), (1, False)])
def test_what_lies_a_day_and_more_ahead_is_told(chat, hours, told):
    """
    2026-03-14 20:01 me: are you there
    """
    now = chat.record.when(0) + timedelta(hours=hours)
    text = text_of(file_pages.what_was_read(taken(chat.record), sides(chat.record), now=now))
    assert ("One message or call lies in the future, up to Sat 14 Mar 2026." in text) == told


def test_an_other_who_wrote_nothing_is_not_called_by_a_name():
    silent = (Side(Who.ME, "Robin", 1, None), Side(Who.THEM, "They", 0, None))
    text = text_of(file_pages.what_was_read(taken(nothing()), silent))
    assert "You are Robin, with one message.\nThe other wrote no messages in this file.\n" in text


def test_what_was_skipped_is_told_by_cause_with_its_lines():
    skipped = (
        Skipped("no message begins here", (4,)),
        Skipped("a date that does not exist", tuple(range(1000, 1900))),
        Skipped("two", (1, 2)),
    )
    text = text_of(file_pages.what_was_read(taken(nothing(), skipped=skipped), sides(nothing())))
    assert "Skipped: no message begins here (line 4)." in text
    assert "(lines 1,000, 1,001, 1,002, 1,003 and 1,004 and 895 more)." in text
    assert "(lines 1 and 2)." in text


def test_an_assumed_zone_notes_and_questions_are_told():
    more = {"notes": ("WhatsApp cuts long exports.",), "questions": (Question("k", "Is +44 Sam?"),)}
    text = text_of(file_pages.what_was_read(taken(nothing("Asia/Tokyo"), **more), sides(nothing())))
    assert "Times are read in Asia/Tokyo, this computer's zone. Change it with --tz." in text
    assert "WhatsApp cuts long exports." in text
    assert "Is +44 Sam?" in text
    assert "in all" not in text


@pytest.mark.parametrize("key", ["dates", "k"])
def test_a_question_about_the_dates_names_the_option_that_answers_it(key):
    asked = taken(nothing(), questions=(Question(key, "Is that 5 June or 6 May?"),))
    text = text_of(file_pages.what_was_read(asked, sides(nothing())))
    assert ("--dates dmy" in text) is (key == "dates")


def test_a_hostile_name_and_a_hostile_line_are_harmless():
    chat = read_chat("2026-03-14 20:01 me: x")
    record = chat.record
    evil = np.frombuffer(b"\x1b[2J", np.uint8)
    origins = (Origin("x", "x", "Europe/Berlin", ZoneFrom.TOLD),)
    record = Record(
        **{
            name: getattr(record, name)
            for name in (
                "ids",
                "utc",
                "wall",
                "fold",
                "who",
                "channel",
                "kind",
                "seconds",
                "edited",
                "origin",
                "line",
            )
        },
        text=evil,
        bounds=np.array([0, len(evil)]),
        origins=origins,
    )
    named = (Side(Who.ME, "Ro\x1b]0;x\x07bin", 1, record.quote(0)), Side(Who.THEM, "Sam", 0, None))
    assert "\x1b" not in text_of(file_pages.what_was_read(taken(record), named))


def test_every_format_says_where_it_comes_from_what_it_holds_and_what_it_lacks():
    text = text_of(file_pages.sources_page(IMPORTERS))
    told = packed.toml("sources")
    assert set(told) == {importer.TITLE for importer in IMPORTERS}
    for importer in IMPORTERS:
        assert importer.TITLE in text
        assert set(told[importer.TITLE]) == {"where", "holds", "lacks"}
    assert "It holds: " in text
    assert "It lacks: " in text
    assert "still lies readable" in text


def test_the_demo_says_that_it_is_invented_and_that_the_questions_were_asked():
    chat = read_chat("2026-03-14 20:01 me: x")
    text = text_of(file_pages.demo_opening("Robin", "Sam", 3510, chat.now))
    assert "Robin and Sam are nobody" in text
    assert "three files hold 3,510 messages and calls with Sam" in text
    assert "as if it were 10:00 on Sunday 15 March" in text
    assert "the two safety questions" in text
