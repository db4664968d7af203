"""Stories written as WhatsApp text: every header form read back by patterns of the test's own."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.record import Kind, Who
from leeway.stories import Calls, Form, as_whatsapp, breakup, demo, header, ordinary

NNBSP, NBSP, LRM, RLM = "\u202f", "\u00a0", "\u200e", "\u200f"

# The same instant in every form, byte for byte: 13 June 2018, 21:25:15.
SAMPLES = {
    "H01": "13/06/2018, 21:25 - ",
    "H02": "13/06/2018 21:25 - ",
    "H03": f"6/13/18, 9:25{NNBSP}PM - ",
    "H04": "6/13/18, 9:25 PM - ",
    "H05": f"13/06/18, 9:25{NNBSP}pm - ",
    "H06": "13.06.18, 21:25 - ",
    "H07": "13-06-2018 21:25 - ",
    "H08": "13/06/18, 21:25 - ",
    "H09": f"13/6/2018 9:25 p.{NBSP}m. - ",
    "H10": "13/6/2018, 9:25 p.m. - ",
    "H11": "13.6.2018 klo 21.25 - ",
    "H12": "13/06/18 21.25 - ",
    "H13": "2018. 06. 13. 21:25 - ",
    "H14": "13. 6. 2018. 21:25:15 ",
    "H15": "2018-06-13 21:25 - ",
    "H16": "2018/06/13, 21:25 - ",
    "H17": f"{RLM}١٣{RLM}/٠٦{RLM}/٢٠١٨، ٢١:٢٥ - ",
    "H18": f"{RLM}١٣{RLM}/٠٦{RLM}/٢٠١٨، ٩:٢٥ م - ",
    "H19": "13/6/2561 BE 21:25 - ",
    "H20": "[13/06/2018, 21:25:15] ",
    "H21": f"[6/13/18, 9:25:15{NNBSP}PM] ",
    "H22": "[13.06.18, 21:25:15] ",
    "H23": "[13-06-2018 21:25:15] ",
    "H24": "[13/6/18 9:25:15 p. m.] ",
    "H25": "[2018-06-13, 21:25:15] ",
    "H26": "[13/06/2018 21:25:15] ",
    "H27": "[2018/06/13 21:25:15] ",
    "H28": f"{LRM}[13/06/2018, 21:25:15] ",
    "H29": "13/6/18, 21:25:15: ",
    "H30": "13.06.18 21.25.15: ",
}
YEAR_FIRST = {"H13", "H15", "H16", "H25", "H27"}
MONTH_FIRST = {"H03", "H04", "H21"}
TO_THE_SECOND = {"H14", *(f"H{n}" for n in range(20, 31))}


def read_back(form: str, text: str) -> datetime:
    """A header as its numbers say, by what the form's name tells about their order alone."""
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    a, b, c, hour, minute, *rest = numbers
    if form in YEAR_FIRST:
        year, month, day = a, b, c
    elif form in MONTH_FIRST:
        month, day, year = a, b, c
    else:
        day, month, year = a, b, c
    year += 2000 if year < 100 else 0
    year -= 543 if form == "H19" else 0
    if re.search(r"(?i)\d\s?(p\.|pm|م)", text):
        hour = hour % 12 + 12
    elif re.search(r"(?i)\d\s?(a\.|am|ص)", text):
        hour %= 12
    return datetime(year, month, day, hour, minute, rest[0] if rest else 0)


@pytest.mark.parametrize("form", [form.value for form in Form])
def test_each_form_is_exact_to_the_byte(form):
    assert header(form, datetime(2018, 6, 13, 21, 25, 15)) == SAMPLES[form]


@given(
    st.sampled_from([form.value for form in Form]),
    st.datetimes(datetime(2010, 1, 1), datetime(2099, 12, 31)),
)
def test_each_header_reads_back(form, moment):
    exact = moment.replace(microsecond=0)
    expected = exact if form in TO_THE_SECOND else exact.replace(second=0)
    assert read_back(form, header(form, moment)) == expected


@pytest.mark.parametrize("form", list(Form))
def test_every_event_stands_in_the_file_once(form):
    story = ordinary(5, 300)
    text = as_whatsapp(story, form=form)
    end = "\r\n" if "[" in SAMPLES[form.value] else "\n"
    assert text.endswith(end)
    heads = [header(form, event.when) for event in story.events]
    rest = text
    for event, head in zip(story.events, heads, strict=True):
        if event.kind is Kind.MESSAGE:
            line = f"{head}{story.cast.name(event.who)}: {event.text}"
            _, found, rest = rest.partition(line)
            assert found, line


@pytest.mark.parametrize("form", ["H20", "H21", "H28"])
def test_ios_marks_what_the_app_wrote_and_nothing_else(form):
    story = ordinary(6, 400)
    lines = as_whatsapp(story, form=form).split("\r\n")
    bodies = [line.split("] ", 1)[1].split(": ", 1)[1] for line in lines if "] " in line]
    made = sum(body.startswith(LRM) for body in bodies)
    assert made == 1 + sum(event.kind is not Kind.MESSAGE for event in story.events)


def test_calls_are_told_as_the_app_tells_them():
    text = as_whatsapp(demo(), form="H20")
    assert f"Robin: {LRM}Voice call, {LRM}No answer" in text
    assert re.search(rf"{LRM}Voice call, {LRM}\d+ (min|sec)\r\n", text)
    whole = "".join(as_whatsapp(ordinary(seed, 4000)) for seed in range(3))
    for wording in ("call, Tap to call back", "call. Tap to call back", "call, Click to call back"):
        assert f"Missed voice {wording}\n" in whole


def test_a_missed_video_call_is_told_as_one():
    story = demo()
    event = story.events[0]._replace(kind=Kind.CALL, who=Who.THEM, seconds=0, text="", video=True)
    for form, told in (("H01", "Missed video call"), ("H22", "Verpasster Videoanruf")):
        alone = type(story)(story.cast, story.zone, (event,), story.truth, story.now)
        assert as_whatsapp(alone, form=form).rstrip().endswith(told)


def test_old_exports_hold_missed_calls_only():
    story = ordinary(3, 6000)
    text = as_whatsapp(story, calls=Calls.MISSED_ONLY)
    missed = [
        e for e in story.events if e.kind is Kind.CALL and e.who is Who.THEM and not e.seconds
    ]
    assert "No answer" not in text
    assert text.count(": Missed v") == len(missed) > 0


def test_an_earlier_export_is_the_beginning_of_a_later_one():
    story = breakup(4)
    half = story.events[len(story.events) // 2].when
    early, late = as_whatsapp(story, until=half), as_whatsapp(story)
    assert late.startswith(early)
    assert 0 < len(early) < len(late)


def test_another_zone_shifts_the_clock_and_no_word():
    story = demo()
    moved = as_whatsapp(story, form="H20", zone="Asia/Tokyo")
    first = story.events[0].when.astimezone(ZoneInfo("Asia/Tokyo"))
    assert moved.split("\r\n")[1].startswith((header("H20", first), header("H28", first)))
    words = re.compile(r"\u200e?\[[^]]*\] ")
    assert words.sub("", moved) == words.sub("", as_whatsapp(story, form="H20"))


def test_german_phones_speak_german():
    text = "".join(as_whatsapp(ordinary(seed, 3000), form="H06") for seed in range(3))
    assert "<Medien ausgeschlossen>" in text
    assert ": Verpasster Sprachanruf\n" in text
    assert "<Media omitted>" not in text


def test_breaks_inside_a_message_stay():
    story = demo()
    wall = max((event.text for event in story.events), key=len)
    assert "\n\n" in wall
    assert wall in as_whatsapp(story, form="H20")
    assert "\r" not in as_whatsapp(story)


def test_an_empty_chat_writes_nothing():
    assert as_whatsapp(ordinary(1, 0)) == ""


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(25, "25 sec"), (60, "1 min"), (3600, "1 hr"), (4980, "1 hr 23 min"), (360, "6 min")],
)
def test_talk_time_as_the_app_rounds_it(seconds, told):
    story = demo()
    event = story.events[0]._replace(kind=Kind.CALL, who=Who.ME, seconds=seconds, text="")
    text = as_whatsapp(type(story)(story.cast, story.zone, (event,), story.truth, story.now))
    assert text.endswith(f"Voice call, {told}\n")


def test_until_is_inclusive():
    story = ordinary(2, 50)
    assert as_whatsapp(story, until=story.now) == as_whatsapp(story)
    nothing = as_whatsapp(story, until=story.events[0].when - timedelta(seconds=1))
    assert nothing.count("\n") == 1
