"""Every form in which a WhatsApp line begins, and the order of day and month."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.errors import FormError
from leeway.importers import whatsapp
from leeway.importers._forms import forms_in
from leeway.importers._headers import (
    PADDING,
    _searched,
    _stepped,
    headers,
    hour_of_day,
    line_starts,
)
from leeway.record import wall_clock
from leeway.source import Batch, DateOrder, Skipped, Source

# What no one can see stands as a letter here: ~ U+202F, _ U+00A0, < U+200F, ^ U+200E, % U+2009.
UNSEEN = {
    ord(letter): mark
    for letter, mark in zip("~_<^%", "\u202f\u00a0\u200f\u200e\u2009", strict=True)
}
ARABIC = {ord(str(digit)): chr(0x0660 + digit) for digit in range(10)}
PERSIAN = {ord(str(digit)): chr(0x06F0 + digit) for digit in range(10)}

# d, m, Y: day, month and year; D, N: day and month in two digits; y: year in two; B: year of the Buddhist era;
# h, H: hour of 24, with and without a zero before it; I: hour of 12; M, S: minute and second; the rest: halves of the day.
FORMS = {
    "H01": "{D}/{N}/{Y}, {H}:{M} - ",
    "H02": "{D}/{N}/{Y} {H}:{M} - ",
    "H03": "{m}/{d}/{y}, {I}:{M}~{AM} - ",
    "H04": "{m}/{d}/{y}, {I}:{M} {AM} - ",
    "H05": "{D}/{N}/{y}, {I}:{M}~{am} - ",
    "H06": "{D}.{N}.{y}, {H}:{M} - ",
    "H07": "{D}-{N}-{Y} {H}:{M} - ",
    "H08": "{D}/{N}/{y}, {H}:{M} - ",
    "H09": "{d}/{m}/{Y} {I}:{M} {a}._m. - ",
    "H10": "{d}/{m}/{Y}, {I}:{M} {a}.m. - ",
    "H11": "{d}.{m}.{Y} klo {h}.{M} - ",
    "H12": "{D}/{N}/{y} {H}.{M} - ",
    "H13": "{Y}. {N}. {D}. {H}:{M} - ",
    "H14": "{d}. {m}. {Y}. {H}:{M}:{S} ",
    "H15": "{Y}-{N}-{D} {H}:{M} - ",
    "H16": "{Y}/{N}/{D}, {H}:{M} - ",
    "H17": "<{D}</{N}</{Y}، {H}:{M} - ",
    "H18": "<{D}</{N}</{Y}، {I}:{M} {arabic} - ",
    "H19": "{d}/{m}/{B} BE {H}:{M} - ",
    "H20": "[{D}/{N}/{Y}, {H}:{M}:{S}] ",
    "H21": "[{m}/{d}/{y}, {I}:{M}:{S}~{AM}] ",
    "H22": "[{D}.{N}.{y}, {H}:{M}:{S}] ",
    "H23": "[{D}-{N}-{Y} {H}:{M}:{S}] ",
    "H24": "[{d}/{m}/{y} {I}:{M}:{S} {a}. m.] ",
    "H25": "[{Y}-{N}-{D}, {H}:{M}:{S}] ",
    "H26": "[{D}/{N}/{Y} {H}:{M}:{S}] ",
    "H27": "[{Y}/{N}/{D} {H}:{M}:{S}] ",
    "H28": "^[{D}/{N}/{Y}, {H}:{M}:{S}] ",
    "H29": "{d}/{m}/{y}, {H}:{M}:{S}: ",
    "H30": "{D}.{N}.{y} {H}.{M}.{S}: ",
}
SELDOM = {
    "thin space": "{m}/{d}/{y}, {I}:{M}%{AM} - ",
    "time first": "{H}:{M}, {D}/{N}/{Y} - ",
    "old es-MX": "{d}/{m}/{Y}, {I}:{M} {a}. m. - ",
    "Korean": "{Y}. {m}. {d}. {korean} {I}:{M} - ",
    "Chinese": "{Y}/{m}/{d} {chinese}{I}:{M} - ",
    "half of the day first": "{korean} {I}:{M}, {Y}/{m}/{d} - ",
    "fr-CA": "{Y}-{N}-{D} {H} h {M} - ",
    "Persian digits": "{Y}/{N}/{D}, {H}:{M} - ",
    "parts of the day": "{D}/{N}/{Y}, {I}:{M} {part} - ",
    "English months": "{d} {en} {Y}, {H}:{M} - ",
    "American months": "{en:.3} {d}, {Y}, {I}:{M}~{AM} - ",
    "time before a month": "{H}:{M}, {d} {en} {Y} - ",
    "German months": "{d}. {de} {Y}, {H}:{M} - ",
    "French months": "{d} {fr} {Y}, {H}:{M} - ",
    "Spanish months": "{d} de {es} de {Y}, {H}:{M} - ",
    "Portuguese months": "{d} de {pt} de {Y} {H}:{M} - ",
    "Italian months": "{d} {it} {Y}, {H}:{M} - ",
}
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gen feb mar apr mag giu lug ago set ott nov dic",
}
DIGITS = {"H17": ARABIC, "H18": ARABIC, "Persian digits": PERSIAN}
ALL = FORMS | SELDOM


def header(name: str, when: datetime) -> str:
    """A moment in one of the forms, written without a look at how they are read."""
    late = when.hour >= 12
    numbers = {
        "d": when.day, "m": when.month, "Y": when.year, "y": f"{when.year % 100:02}", "B": when.year + 543,
        "D": f"{when.day:02}", "N": f"{when.month:02}", "h": when.hour, "H": f"{when.hour:02}",
        "I": when.hour % 12 or 12, "M": f"{when.minute:02}", "S": f"{when.second:02}",
    }  # fmt: skip
    words = {
        "AM": ("AM", "PM")[late], "am": ("am", "pm")[late], "a": ("a", "p")[late], "arabic": ("ص", "م")[late],
        "korean": ("오전", "오후")[late], "chinese": ("上午", "下午")[late],
        "part": ("in the morning", "in the afternoon")[late],
    }  # fmt: skip
    months = {language: names.split()[when.month - 1] for language, names in MONTHS.items()}
    return (
        ALL[name]
        .translate(UNSEEN)
        .format(**numbers, **words, **months)
        .translate(DIGITS.get(name, {}))
    )


def moments(count: int, *, seed: int, step: float, start: datetime) -> list[datetime]:
    """Moments in order; a step is in hours."""
    made, when = [], start
    draw = np.random.default_rng(seed)
    for _ in range(count):
        made.append(when)
        when += timedelta(seconds=int(draw.exponential(step) * 3600) + 1)
    return made


def only_small(count: int, *, seed: int = 1, step: float = 30, year: int = 2018) -> list[datetime]:
    """Moments whose day and month are twelve at most."""
    many = moments(count * 6, seed=seed, step=step, start=datetime(year, 1, 1, 0, 5, 9))
    return [when for when in many if when.day <= 12][:count]


def written(name: str, times: list[datetime]) -> str:
    """A chat of two people in one form."""
    return "".join(
        f"{header(name, when)}{('Sam', 'Robin')[i % 2]}: line {i}\n" for i, when in enumerate(times)
    )


def read(text: str, **told) -> tuple[list[Batch], list[Skipped]]:
    """What the importer yields of a text."""
    out = list(whatsapp.read(Source("chat.txt", text.encode(), **told)))
    return [each for each in out if isinstance(each, Batch)], [
        each for each in out if isinstance(each, Skipped)
    ]


def times_of(batch: Batch) -> list[datetime]:
    return [datetime.fromtimestamp(int(second), UTC).replace(tzinfo=None) for second in batch.time]


def texts(batch: Batch) -> list[str]:
    whole = batch.text.tobytes()
    return [whole[a:b].decode() for a, b in zip(batch.bounds, batch.bounds[1:], strict=False)]


def known(name: str, when: datetime) -> datetime:
    """What a form keeps of a moment."""
    return when if "{S}" in ALL[name] else when.replace(second=0)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("small", [True, False], ids=["days to 12", "all days"])
def test_each_form_is_read(name, small):
    times = only_small(300) if small else moments(300, seed=3, step=30, start=datetime(2018, 1, 1))
    (batch,), skipped = read(written(name, times))
    assert times_of(batch) == [known(name, when) for when in times]
    assert texts(batch) == [f"line {i}" for i in range(300)]
    assert batch.handles == ("Sam", "Robin")
    assert (skipped, batch.questions) == ([], ())
    assert batch.coarse is ("{S}" not in ALL[name])
    assert whatsapp.identify(Source("chat.txt", written(name, times).encode()))


@pytest.mark.parametrize("name", FORMS)
def test_even_one_message_is_known(name):
    text = written(name, [datetime(2018, 6, 13, 21, 25, 15)])
    assert whatsapp.identify(Source("chat.txt", text.encode()))
    (batch,), _ = read(text)
    assert times_of(batch) == [known(name, datetime(2018, 6, 13, 21, 25, 15))]


@pytest.mark.parametrize("name", ["H04", "H05", "H09", "H18", "H21", "parts of the day"])
def test_noon_and_midnight(name):
    times = [datetime(2018, 6, 13, hour, 30) for hour in (0, 1, 11, 12, 13, 23)]
    (batch,), _ = read(written(name, times))
    assert times_of(batch) == times


def test_hour_0_with_am_is_midnight():
    (batch,), _ = read("13/6/2018 00:08 a. m. - Sam: hi\n13/6/2018 9:25 p. m. - Sam: hi\n")
    assert times_of(batch) == [datetime(2018, 6, 13, 0, 8), datetime(2018, 6, 13, 21, 25)]


def test_hours_that_are_none():
    assert hour_of_day(np.array([23, 24]), None).tolist() == [23, -1]
    assert hour_of_day(
        np.array([12, 12, 0, 13, 13, 24]), np.array([0, 1, 0, 0, 1, 1])
    ).tolist() == [0, 12, 0, -1, 13, -1]
    assert hour_of_day(np.array([12, 3, 9]), np.array([2, 2, 2])).tolist() == [0, 3, 21]


@given(
    name=st.sampled_from(
        [n for n in ALL if "month" not in n and n not in {"parts of the day", "Chinese"}]
    ),
    times=st.lists(
        st.datetimes(datetime(2009, 1, 1), datetime(2029, 1, 1)), min_size=1, max_size=12
    ),
    between=st.lists(
        st.text("0123456789/.:,-[] \u200e\u200fapmAPMٱ٣\r\n", max_size=30), min_size=12, max_size=12
    ),
)
def test_both_roads_agree(name, times, between):
    rows = (
        f"{header(name, when)}Sam: {text}\n{text}"
        for when, text in zip(times, between, strict=False)
    )
    data = "\n".join(rows).encode()
    form = forms_in([header(name, times[0]) + "Sam: hi"]).most_common()[0][0]
    padded = np.frombuffer(data + bytes(PADDING), np.uint8)
    starts = line_starts(padded[: len(data)])
    fast, slow = _stepped(padded, starts, form), _searched(padded, starts, form)
    for column in ("line", "stop", "led"):
        assert getattr(fast, column).tolist() == getattr(slow, column).tolist()
    for part in ("numbers", "padded", "single"):
        left, right = getattr(fast, part), getattr(slow, part)
        assert {k: v.tolist() for k, v in left.items()} == {k: v.tolist() for k, v in right.items()}


def test_words_of_unequal_length_take_the_slow_road():
    data = written("parts of the day", only_small(4)).encode()
    padded = np.frombuffer(data + bytes(PADDING), np.uint8)
    form = next(iter(forms_in(data.decode().split("\n"))))
    assert headers(padded, line_starts(padded[: len(data)])[1:], form).line.tolist() == [0, 1, 2]


# ------------------------------------------------------------------ day and month


def test_one_day_over_12_settles_the_whole_file():
    (batch,), _ = read(
        "04/05/2018, 10:00 - Sam: a\n13/05/2018, 10:00 - Robin: b\n01/06/2018, 10:00 - Sam: c\n"
    )
    assert [when.month for when in times_of(batch)] == [5, 5, 6]
    assert batch.questions == ()


def test_time_does_not_go_back():
    text = "".join(f"{m}/{d}/2018, 10:00 - Sam: x\n" for m in (1, 2, 3) for d in (3, 8, 11))
    (batch,), _ = read(text)
    assert [when.month for when in times_of(batch)] == [1, 1, 1, 2, 2, 2, 3, 3, 3]
    assert batch.questions == ()


def test_the_number_that_changes_faster_is_the_day():
    text = "".join(f"0{d}/04/2018, 10:00 - Sam: x\n" for d in range(1, 6))
    (batch,), _ = read(text)
    assert {when.month for when in times_of(batch)} == {4}
    assert batch.questions == ()


def test_nothing_is_written_after_the_file():
    text = "05/11/2018, 10:00 - Sam: x\n06/11/2018, 11:00 - Robin: y\n"
    (batch,), _ = read(text, modified=datetime(2018, 7, 1, tzinfo=UTC))
    assert [(when.month, when.day) for when in times_of(batch)] == [(5, 11), (6, 11)]
    assert batch.questions == ()


@pytest.mark.parametrize(
    ("line", "used", "other", "order"),
    [
        ("05/06/2018, 21:25 - ", "5 June 2018", "6 May 2018", "dmy"),
        ("5/6/18, 9:25 PM - ", "6 May 2018", "5 June 2018", "mdy"),
        ("05/06/18, 9:25\u202fpm - ", "5 June 2018", "6 May 2018", "dmy"),
        ("5/6/18, 9:25\u202fpm - ", "6 May 2018", "5 June 2018", "mdy"),
        ("05/06/18, 9:25 PM - ", "5 June 2018", "6 May 2018", "dmy"),
    ],
)
def test_a_file_that_leaves_it_open_is_asked_about(line, used, other, order):
    (batch,), _ = read(f"{line}Sam: hi\n")
    (question,) = batch.questions
    assert question.key == "dates"
    assert question.choices == ("dmy", "mdy")
    assert line.removesuffix(" - ") in question.sentence
    assert used in question.sentence
    assert other in question.sentence
    assert f"read as {used}" in question.sentence
    assert times_of(batch)[0].month == (6 if order == "dmy" else 5)


def test_a_date_that_is_the_same_in_both_orders_is_no_question():
    (batch,), _ = read("05/05/2018, 21:25 - Sam: hi\n")
    assert batch.questions == ()


def test_dots_stand_behind_a_day():
    (batch,), _ = read("05.06.18, 21:25 - Sam: hi\n")
    assert (times_of(batch)[0].month, batch.questions) == (6, ())


@pytest.mark.parametrize(("order", "month"), [(DateOrder.DMY, 6), (DateOrder.MDY, 5)])
def test_the_person_has_the_last_word(order, month):
    (batch,), _ = read("05/06/2018, 21:25 - Sam: hi\n", dates=order)
    assert (times_of(batch)[0].month, batch.questions) == (month, ())


def test_an_order_that_cannot_be_is_an_error():
    text = "05/06/2018, 21:25 - Sam: hi\n25/06/2018, 21:25 - Sam: hi\n"
    with pytest.raises(FormError, match="month first, line 2 would be of month 25"):
        read(text, dates=DateOrder.MDY)
    with pytest.raises(FormError, match="day first, line 1 would be of month 25"):
        read("06/25/2018, 21:25 - Sam: hi\n", dates=DateOrder.DMY)


def test_a_year_of_two_digits_may_stand_first():
    times = moments(80, seed=2, step=20, start=datetime(2018, 3, 1, 8))
    text = "".join(f"{when:%y-%m-%d %H:%M} - Sam: hi\n" for when in times)
    (batch,), _ = read(text)
    assert times_of(batch) == [when.replace(second=0) for when in times]


def test_a_told_order_says_nothing_about_a_year_first():
    (batch,), _ = read("2018-06-13 21:25 - Sam: hi\n", dates=DateOrder.MDY)
    assert times_of(batch) == [datetime(2018, 6, 13, 21, 25)]


@given(
    name=st.sampled_from([n for n in FORMS if n not in {"H13", "H15", "H16", "H25", "H27"}]),
    seed=st.integers(0, 10_000),
    step=st.floats(0.5, 60),
    year=st.integers(2012, 2026),
)
def test_small_days_are_read_right_in_any_long_chat(name, seed, step, year):
    times = only_small(250, seed=seed, step=step, year=year)
    (batch,), _ = read(written(name, times))
    assert batch.questions or times_of(batch) == [known(name, when) for when in times]


def test_the_seconds_of_a_batch_count_as_a_wall_clock_does():
    when = datetime(2024, 2, 29, 23, 59, 58)
    (batch,), _ = read(written("H20", [when]))
    assert batch.time.tolist() == [wall_clock(when)]


@pytest.mark.parametrize("line", [
    "13.06.18 г., 21:25 - ", "[21:25, 13/6/2018] ", "[2018. 6. 13. 오후 9:25:00] ", "[13/06/2018 à 21:25:00] ",
    "13/06/2018 à 21:25 - ", "2018-06-13, 9:25 p.m. - ", "[13. Juni 2018 um 21:25:00] ", "6/13/18, 21:25 - ",
    "\u200f13.6.2018, 21:25 - ", "13.06.2018, 21:25 – ",
])  # fmt: skip
def test_forms_of_still_other_phones(line):
    (batch,), skipped = read(f"{line}Sam: hi\n")
    assert times_of(batch) == [datetime(2018, 6, 13, 21, 25)]
    assert (batch.handles, texts(batch), skipped) == (("Sam",), ["hi"], [])


# ------------------------------------------------------------------ a few lines padded in another way

PADDED = "".join(
    f"{day:02}/04/2026, 10:00 - {who}: hi\n" for day in range(1, 30) for who in ("Sam", "Robin")
)


def with_odd(line: str) -> Batch:
    """A chat in dd/mm with one line padded otherwise between two messages of Robin's."""
    whole = f"{PADDED}02/05/2026, 09:00 - Robin: look\n{line}06/05/2026, 10:00 - Robin: ok\n"
    (batch,), skipped = read(whole)
    assert skipped == []
    return batch


def test_a_line_padded_otherwise_is_a_message_where_sender_and_time_fit():
    batch = with_odd("5/5/2026, 10:00 - Sam: dont contact me again\n")
    assert texts(batch)[-2:] == ["dont contact me again", "ok"]
    assert times_of(batch)[-2] == datetime(2026, 5, 5, 10)
    assert (batch.handles[batch.sender[-2]], batch.notes, batch.questions) == ("Sam", (), ())


def test_a_line_with_the_month_first_is_a_message_where_it_can_only_be_that():
    (batch,), _ = read(
        PADDED + "04/30/2026, 10:00 - Sam: dont contact me again\n01/05/2026, 10:00 - Robin: ok\n"
    )
    assert texts(batch)[-2:] == ["dont contact me again", "ok"]
    assert times_of(batch)[-2] == datetime(2026, 4, 30, 10)


@pytest.mark.parametrize(
    "line",
    [
        "6/3/2026, 10:00 - Sam: an old one\n",
        "5/9/2026, 10:00 - Sam: a later one\n",
        "5/5/2026, 10:00 - Alex: by another\n",
        "5/5/2026, 10:00 - a line without a sender\n",
    ],
)
def test_a_line_padded_otherwise_that_fits_nowhere_stays_inside_and_is_told(line):
    batch = with_odd(line)
    assert texts(batch)[-2:] == ["look\n" + line.rstrip("\n"), "ok"]
    (note,) = batch.notes
    assert f"(line {len(PADDED.splitlines()) + 2})" in note


def test_a_note_names_ten_lines_and_counts_the_rest():
    lines = "".join(f"0{n}/05/2026, 09:00 - Robin: hi\n" for n in range(1, 10)) * 70
    old = "5/4/2020, 10:00 - Sam: old\n" * 12
    (batch,), _ = read(PADDED + "".join(sorted(lines.splitlines(keepends=True))) + old)
    first = len((PADDED + lines).splitlines()) + 1
    (note,) = batch.notes
    assert f"(lines {first}, " in note
    assert f"{first + 9} and 2 more)" in note
