"""First: three buttons, five questions, a first answer within 350 words."""

from __future__ import annotations

import re
from html import unescape

import pytest

from at_the_desk import NOW, SPACE, Run, words_on
from leeway import packed
from leeway.journal import Shared
from leeway.session import exists
from leeway.web import addresses as at
from leeway.web import show


def answered(run: Run, **answers: str) -> tuple[list[str], str]:
    """Walk through the first minute as a browser does; the pages on the way, and the last one."""
    pages = []
    where = at.FIRST
    for _ in range(8):
        page = run.get(where)
        while page.status_code == 303:
            where = page.headers["location"]
            page = run.get(where)
        if at.FIRST_ADVICE in where:
            return pages, page.text
        pages.append(page.text)
        question = re.search(r'name="question" value="(\w+)"', page.text)[1]
        sealed = re.search(r'name="k" value="([\w-]+)"', page.text)
        given = answers[question].split() if question == "shared" else answers[question]
        where = run.post(
            at.FIRST, question=question, answer=given, k=sealed[1] if sealed else ""
        ).headers["location"]
    raise AssertionError(where)


# ------------------------------------------------------------ the first minute


def test_the_first_page_has_three_buttons_and_keeps_nothing(run):
    page = run.get(at.FRONT).text
    words = packed.toml("first_minute")["front"]
    for door in ("writing", "unsafe", "start"):
        assert words[door] in unescape(page)
    assert len(re.findall(r'class="door[ "]', page)) == 3
    assert "<input" not in page.split("<main")[1]
    assert not run.desk.folder.exists()


WAYS = [
    SPACE,
    {**SPACE, "words": "no_contact"},
    {**SPACE, "words": "final", "shared": "home child"},
    {**SPACE, "words": "hostile", "when": "2026-03-15"},
    {**SPACE, "words": "open", "when": "2026-03-14"},
    {**SPACE, "words": "ambivalent", "when": ""},
    {**SPACE, "words": "nothing"},
    {**SPACE, "words": "over_contact", "shared": "home work child"},
    {**SPACE, "words": "final", "shared": ""},
    {"safe": "afraid", "life": "no"},
    {"safe": "against_me", "life": "no"},
    {"safe": "no_fear", "life": "might_act"},
    {
        "safe": "rather_not",
        "life": "rather_not",
        "words": "logistics",
        "when": "",
        "shared": "child",
    },
]


@pytest.mark.parametrize("answers", WAYS, ids=lambda way: " ".join(way.values()))
def test_first_advice_comes_after_five_inputs_and_350_words(run, answers):
    pages, last = answered(run, **answers)
    assert len(pages) <= 5
    assert all(
        len(set(re.findall(r'name="(answer|until|passphrase)"', page))) == 1 for page in pages
    )
    read = sum(len(words_on(page).split()) for page in pages)
    answer = words_on(last.split("One next step")[0])
    assert read + len(answer.split()) <= 350, (read, len(answer.split()))
    assert not exists(run.desk.folder)


def beneath(run: Run, last: str, **fields: str) -> str:
    """The first answer again, with something added beneath it."""
    sealed = re.search(r'name="k" value="([\w-]+)"', last)[1]
    answer = run.post(at.FIRST_ADVICE, k=sealed, **fields)
    where = answer.headers.get("location")
    return run.client.get(where).text if where else answer.text


def test_an_ending_has_its_answer_whether_contact_is_all_right_or_nothing_was_said_of_it(run):
    page = run.get(at.FIRST, k=run.desk.sealer.seal({"safe": "no_fear", "life": "no"}), q="3").text
    assert "<span>It&#39;s over</span>" in page
    assert "<span>It&#39;s over, but contact is all right</span>" in page
    for words in ("final", "over_contact"):
        _, last = answered(run, **{**SPACE, "words": words, "when": "2026-03-12"})
        assert "they ended it" in words_on(last).lower()


def test_what_is_shared_is_ticked_and_no_tick_is_nothing(run):
    _, last = answered(run, **{**SPACE, "shared": "work child"})
    run.begun(**run.desk.sealer.opened(re.search(r'name="k" value="([\w-]+)"', last)[1]))
    assert run.desk.session.journal().shared == {Shared.WORK, Shared.CHILD}
    wrong = run.post(at.FIRST, question="shared", answer="a dog", k="")
    assert wrong.status_code == 422
    where = run.post(at.FIRST, question="shared", k="").headers["location"]
    assert run.desk.sealer.opened(where.split("k=")[1]) == {"shared": "nothing"}


@pytest.mark.parametrize("words", ["nothing", "ambivalent"])
def test_together_or_apart_is_answered_where_it_is_asked(run, words):
    _, last = answered(run, **{**SPACE, "words": words})
    assert "Together, or apart since when?" in words_on(last)
    assert ("Mixed words" in words_on(last)) is (words == "ambivalent")
    apart = beneath(run, last, apart="since", since="2026-03-01")
    assert ("undecided" if words == "ambivalent" else "look again from") in words_on(apart)
    assert "apart since when" not in words_on(apart)
    late = beneath(run, last, apart="since", since="2026-04-01")
    assert "still to come" in late
    assert "Write the day as" in beneath(run, last, apart="since")
    assert "You may talk." in words_on(beneath(run, last, apart="together"))
    assert "haven't said" not in words_on(beneath(run, last, apart="unknown"))


@pytest.mark.parametrize(
    ("apart", "together", "since"),
    [("together", True, None), ("unknown", False, None), ("2026-03-01", False, "2026-03-01")],
)
def test_together_or_apart_goes_into_the_vault(run, apart, together, since):
    run.begun(**SPACE, apart=apart)
    journal = run.desk.session.journal()
    day = journal.apart_since and journal.apart_since.date().isoformat()
    assert (journal.together, day) == (together, since)


def test_their_own_words_may_be_added_and_weigh(run):
    _, last = answered(run, **SPACE)
    with_words = beneath(run, last, quote="please give me space. and never come to my house")
    assert "please give me space" in words_on(with_words)
    danger = beneath(run, last, quote="if you leave i will kill you")
    assert "Your safety comes first" in words_on(danger)
    assert "named a day" not in words_on(answered(run, **{**SPACE, "words": "nothing"})[1])


def test_words_without_a_day_are_told_today_and_no_day_is_invented(run):
    run.begun(**{**SPACE, "words": "final", "when": ""})
    (told,) = run.desk.session.journal().told
    assert (told.dated, told.said_at) == (False, NOW)
    assert run.desk.session.journal().apart_since is None


def test_space_without_a_date_is_said_to_have_none(run):
    _, last = answered(run, **SPACE)
    assert "Wait." in words_on(last)
    assert "gave no date" in words_on(last)


def test_a_date_can_be_added_after_the_first_advice(run):
    _, last = answered(run, **SPACE)
    sealed = re.search(r'name="k" value="([\w-]+)"', last)[1]
    where = run.post(at.FIRST_ADVICE, k=sealed, until="2026-03-31").headers["location"]
    assert "Tuesday 31 March" in words_on(run.get(where).text)


@pytest.mark.parametrize(
    ("answers", "title"),
    [
        ({"safe": "afraid", "life": "no"}, "Your safety comes first"),
        ({"safe": "protects_me", "life": "no"}, "Your safety comes first"),
        ({"safe": "no_fear", "life": "sometimes"}, "You first"),
        ({"safe": "no_fear", "life": "might_act"}, "You first"),
        ({"safe": "against_me", "life": "no"}, "Stop here"),
    ],
)
def test_danger_comes_before_any_question_about_them(run, answers, title):
    pages, last = answered(run, **answers)
    assert len(pages) == 2
    seen = words_on(last)
    assert title in seen
    assert "I want to write to them" not in seen
    assert "--" not in seen
    assert "leeway ask" not in seen


def test_numbers_follow_the_country_and_are_links(run):
    _, last = answered(run, safe="no_fear", life="sometimes")
    sealed = re.search(r'name="k" value="([\w-]+)"', last)[1]
    where = run.post(at.FIRST_ADVICE, k=sealed, c="GB").headers["location"]
    assert "GB" not in where.split("k=")[0]
    page = run.client.get(where).text
    assert '<a href="tel:116123">116 123</a>' in page
    assert '<a href="sms:85258">85258</a>' in page
    assert '<a href="tel:999">999</a>' in page


@pytest.mark.parametrize("country", ["GB", "US", "CH", "AT", "JP"])
def test_the_help_page_of_a_country(run, country):
    where = run.post(at.HELP, c=country).headers["location"]
    assert f"={country}" not in where
    page = run.client.get(where).text
    assert 'href="tel:' in page
    assert "November 2026" in words_on(page) or "not yet compared" in words_on(page)
    assert not re.search(r"tel:2026|tel:24<", page)


def test_a_date_is_no_number_to_call():
    for text in (
        "On 24 November 2026 they wrote.",
        "Section 238 covers it.",
        "Call the number below.",
    ):
        assert "href" not in show.with_numbers(text)
    assert (
        show.with_numbers("Samaritans: Call 116 123")
        == 'Samaritans: Call <a href="tel:116123">116 123</a>'
    )
    assert 'href="tel:%238008"' in show.with_numbers("Line: Call #8008")


def test_going_back_shows_what_was_answered(run):
    sealed = run.desk.sealer.seal({"safe": "no_fear", "life": "no", "words": "space"})
    page = run.get(at.FIRST, k=sealed, q="3").text
    assert re.search(r'value="space" checked', page)
    assert "q=2" in page


def test_answers_ride_along_closed(run):
    where = run.post(at.FIRST, question="safe", answer="afraid").headers["location"]
    assert "afraid" not in where
    token = where.split("k=")[1]
    assert run.desk.sealer.opened(token) == {"safe": "afraid"}
    changed = token[:-2] + ("A" if token[-2] != "A" else "B") + token[-1]
    assert run.desk.sealer.opened(changed) == {}
    assert run.get(at.FIRST_ADVICE, k="nonsense").headers["location"] == at.FIRST


def test_no_address_tells_an_answer_by_its_length(run):
    ways = [{}, {"safe": "afraid", "life": "might_act"}, {**SPACE, "words": "ambivalent"}]
    assert len({len(run.desk.sealer.seal(way)) for way in ways}) == 1
    long = {"search": "x" * 1500}
    assert run.desk.sealer.opened(run.desk.sealer.seal(long)) == long


def test_an_answer_that_is_none_is_told_beside_its_field(run):
    answer = run.post(at.FIRST, question="safe", answer="")
    assert answer.status_code == 422
    assert "Please choose one." in answer.text
    assert 'aria-invalid="true"' in answer.text
    late = run.post(at.FIRST, question="when", answer="2026-04-01")
    assert "still to come" in late.text
    assert 'value="2026-04-01"' in late.text


def test_an_unknown_question_leads_back_and_an_unknown_day_is_told(run):
    assert run.post(at.FIRST, question="nothing", answer="x").headers["location"] == at.FIRST
    sealed = run.desk.sealer.seal(SPACE)
    page = run.post(at.FIRST_ADVICE, k=sealed, until="soon")
    assert page.status_code == 422
    assert "gave no date" in words_on(page.text)
    assert "Write the day as" in page.text


def test_a_country_chosen_on_the_help_page_is_kept_where_a_vault_is_open(run):
    run.post(at.HELP, c="GB")
    run.begun()
    assert run.desk.settings().country == ""
    run.post(at.HELP, c="GB")
    run.post(at.HELP, c="")
    assert run.desk.session.settings().country == "GB"
    run.post(at.LOCK)
    assert run.post(at.HELP, c="US").status_code == 303
