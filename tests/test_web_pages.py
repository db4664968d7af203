"""Pages: Today in every case, the words on all pages, and what a fault tells (nothing)."""

from __future__ import annotations

import re
from html import unescape

import pytest

from at_the_desk import NOW, SPACE, words_on
from leeway import packed
from leeway.counsel.reasons import NO_YES
from leeway.cue import Cue
from leeway.entries import Settings
from leeway.journal import Dispute, Doubt, Told
from leeway.web import addresses as at
from leeway.web.speaking import WAYS, sentence

# ------------------------------------------------------------ today


def test_today_says_the_answer_first(open_run):
    page = open_run.get(at.TODAY).text
    seen = words_on(page)
    order = [
        "Wait.",
        "Why we say so",
        "What they asked for",
        "How upset they seem",
        "I want to write to them",
    ]
    places = [seen.index(words) for words in order]
    assert places == sorted(places)
    assert "No date was given" in seen
    assert page.index("<h1") < page.index("<h2")


def test_today_with_a_record_shows_their_words_with_a_link_to_them(open_run):
    open_run.brought()
    page = open_run.get(at.TODAY).text
    link = re.search(rf'href="{at.RECORD}\?e=([0-9a-f]{{16}})#here"', page)
    assert link
    assert 'class="messages"' in open_run.get(at.RECORD, e=link[1]).text
    assert "<svg" in page
    assert "The same as a table" in page


def test_no_limit_is_no_yes_and_an_ending_is_told_as_one(run):
    run.begun(safe="no_fear", life="no", words="nothing")
    assert NO_YES in unescape(run.get(at.TODAY).text)
    run.desk.session.write(Told(Cue.FINAL, NOW, "it is over"), now=NOW)
    seen = unescape(run.get(at.TODAY).text)
    assert "They ended it. They set no limit on contact that runs now." in seen
    assert NO_YES not in seen


@pytest.mark.parametrize("life", ["sometimes", "might_act"])
def test_on_crisis_today_is_the_page_of_the_path(run, life):
    run.begun(safe="no_fear", life=life)
    seen = words_on(run.get(at.TODAY).text)
    assert "You first" in seen
    for other in ("How upset", "Contact by day", "To drop first", "I want to write"):
        assert other not in seen


def test_on_safety_today_counts_nothing_and_reads_no_mood(run):
    run.begun(safe="afraid", life="no")
    seen = words_on(run.get(at.TODAY).text)
    assert "Your safety" in seen
    assert "How upset" not in seen
    assert "14 days" not in seen


def test_where_they_could_open_this_computer_that_comes_first(run):
    run.begun(safe="afraid", life="no")
    run.post(at.QUESTIONS, kind="screen", screen="open_computer", answer="yes")
    seen = words_on(run.get(at.TODAY).text)
    assert seen.index("press the red button") < seen.index("Your safety")
    assert "command that you typed" not in seen


@pytest.mark.parametrize(
    ("said", "ends"),
    [
        ({"said": "no_contact"}, "It stays until they say otherwise, in words."),
        ({"said": "space", "until": "2026-03-31"}, "Until the end of Tuesday 31 March."),
        ({"said": "space"}, "No date was given."),
    ],
)
def test_what_they_asked_for_is_told_with_its_end(run, said, ends):
    run.begun(safe="no_fear", life="no")
    run.post(at.BY_HAND, what="said", day="2026-03-14", words="these words", **said)
    seen = words_on(run.get(at.TODAY).text)
    assert ends in seen
    assert "these words" in seen


def test_days_left_until_tonight(run):
    run.begun(safe="no_fear", life="no")
    run.post(at.BY_HAND, what="said", said="not_now", day="2026-03-15", until="2026-03-15")
    assert "Until tonight" in words_on(run.get(at.TODAY).text)


def test_on_the_stop_path_no_time_is_told(run):
    run.begun(safe="against_me", life="no", words="space", when="2026-03-06")
    run.post(
        at.BY_HAND,
        what="said",
        said="space",
        day="2026-03-10",
        until="2026-03-31",
        words="until april",
    )
    page = run.get(at.TODAY).text
    assert "Stop here" in words_on(page)
    assert "31 Mar" not in page
    assert "days left" not in page


def test_days_that_nobody_knows_are_not_called_kept(open_run):
    seen = words_on(open_run.get(at.TODAY).text)
    assert "You have not imported anything, so we can't tell which days were kept." in seen
    assert "days kept" not in seen
    open_run.brought()
    seen = words_on(open_run.get(at.TODAY).text)
    assert "Two of three days kept." in seen
    assert "Your record goes to Sunday 8 March. Of seven days we can't tell." in seen


def test_a_day_is_asked_about_and_a_quiet_one_counts_from_then_on(open_run):
    assert "Did you write or call today?" in words_on(open_run.get(at.TODAY).text)
    answer = open_run.post(at.BY_HAND, quiet="1")
    assert answer.headers["location"] == at.TODAY
    seen = words_on(open_run.get(at.TODAY).text)
    assert "One of one day kept." in seen
    assert "Of nine days we can't tell." in seen
    assert "Did you write or call today?" not in seen
    open_run.post(at.BY_HAND, what="call", who="me", day="2026-03-15", clock="20:30")
    seen = words_on(open_run.get(at.TODAY).text)
    assert "None of one day kept." in seen


def test_nothing_is_said_of_messages_where_nothing_was_imported(open_run):
    seen = words_on(open_run.get(at.TODAY).text)
    assert "We can't tell. You have not imported anything." in seen
    assert "They wrote" not in seen
    assert "The dot is the middle" not in seen


def test_a_day_that_was_not_told_is_not_invented(run):
    run.begun(safe="no_fear", life="no")
    run.desk.session.write(Told(Cue.SPACE, NOW, dated=False), now=NOW)
    seen = words_on(run.get(at.TODAY).text)
    assert "You told this today. The day on which they said it isn't known." in seen
    assert "asked for space on Sunday 15 March" not in seen


def test_the_words_of_a_limit_stand_once(open_run):
    open_run.brought()
    assert words_on(open_run.get(at.TODAY).text).count("i need some space right now") == 1


def test_on_stop_the_last_contact_after_the_no_is_named(run):
    run.begun(safe="no_fear", life="no")
    run.brought(whole=STOPPED)
    seen = words_on(run.get(at.TODAY).text)
    assert "The last contact of yours after their no was on 25 February." in seen
    assert "kept." not in seen
    assert "Emergency" in seen or "112 or 911" in seen


STOPPED = """\
01/02/2026, 09:00 - Robin: morning, tea or coffee
20/02/2026, 20:00 - Sam: it's over. don't contact me again
25/02/2026, 22:10 - Robin: please can we talk
"""


def test_a_no_under_the_stop_path_can_be_called_misread_once(run):
    run.begun(safe="no_fear", life="no")
    run.brought(whole=STOPPED)
    page = run.get(at.TODAY).text
    assert "answers file" not in page
    assert words_on(page).count("don't contact me again") == 1
    event = re.search(r'name="event" value="([0-9a-f]{16})"', page)[1]
    run.post(at.QUESTIONS, kind="limit", event=event, means="dispute:quote")
    page = run.get(at.TODAY).text
    assert "Noted. It counts all the same until" in words_on(page)
    assert 'name="event"' not in page


def test_a_no_that_nothing_crossed_can_be_called_misread_too(run):
    run.begun(safe="no_fear", life="no")
    run.brought(whole="".join(STOPPED.splitlines(keepends=True)[:2]))
    page = run.get(at.TODAY).text
    assert "They want no contact." in words_on(page)
    assert "Leeway read this no in a message, and may read it wrongly" in page
    event = re.search(r'name="event" value="([0-9a-f]{16})"', page)[1]
    run.post(at.QUESTIONS, kind="limit", event=event, means="dispute:quote")
    page = run.get(at.TODAY).text
    assert "They want no contact." in words_on(page)
    assert "Noted. It counts all the same until" in words_on(page)
    assert 'name="event"' not in page


def test_who_might_act_is_shown_help_and_asked_nothing_more(run):
    run.begun(safe="afraid", life="might_act")
    seen = words_on(run.get(at.TODAY).text)
    assert "Could they open" not in seen
    assert "Write down what happened" not in seen
    assert "lines for abuse" in seen


def test_on_safety_what_happens_can_be_written_down(run):
    run.begun(safe="afraid", life="no")
    assert f'href="{at.BY_HAND}"' in run.get(at.TODAY).text.split("<main")[1]


def test_a_limit_that_was_called_misread_is_not_asked_about_again_and_that_is_said(open_run):
    open_run.brought()
    session = open_run.desk.session
    (limit,) = (each for each in session.assessment(NOW).running if each.quote.event)
    session.write(Dispute(limit.quote.event, Doubt.JOKE, NOW), now=NOW)
    assert all(each.event != limit.quote.event for each in session.advice(NOW).questions)
    seen = words_on(open_run.get(at.TODAY).text)
    noted = "Noted. It counts all the same until 21:00 on Monday 16 March."
    assert noted in seen
    session.write(Dispute(limit.quote.event, Doubt.JOKE, NOW), now=NOW)
    assert words_on(open_run.get(at.TODAY).text).count(noted) == 1


def test_words_that_welcome_contact_are_told_to_count_tomorrow(open_run):
    open_run.post(
        at.BY_HAND,
        what="reopened",
        day="2026-03-15",
        clock="20:00",
        words="you can call me on sunday",
    )
    said = "from 21:00 on Monday 16 March"
    assert f"Noted. They count {said}." in words_on(open_run.get(at.TODAY).text)
    assert f"counts {said}" in words_on(open_run.get(at.BY_HAND).text)


def test_names_and_pronouns_change_no_advice(open_run):
    def seen() -> tuple[object, str]:
        advice = open_run.desk.session.advice(NOW)
        return advice, words_on(open_run.get(at.TODAY).text)

    advice, page = seen()
    zone = "Europe/Berlin"
    open_run.desk.keep(Settings(my_name="Ada", their_name="Noor", zone=zone))
    assert seen() == (advice, page)
    open_run.desk.keep(Settings(my_name="Ada", their_name="Noor", pronouns="she", zone=zone))
    assert seen() == (advice, sentence(page, WAYS["she"]))


def test_hidden_words_are_not_on_the_page(open_run):
    open_run.brought("please give me space until april")
    open_run.desk.keep(Settings(their_name="Sam", hide_names=True))
    for path in (at.TODAY, at.RECORD, at.ARRIVED):
        page = open_run.get(path).text
        assert "space until april" not in page
        assert not re.search(r"\bSam\b", words_on(page))


# ------------------------------------------------------------ words and errors


def test_every_claim_has_its_source_and_how_sure(run):
    page = unescape(run.get(at.EVIDENCE).text)
    claims = packed.toml("evidence")["claim"]
    assert len(claims) >= 20
    assert len({claim["id"] for claim in claims}) == len(claims)
    for claim in claims:
        assert set(claim) == {"id", "sure", "claim", "used", "source", "studied", "other", "seen"}
        assert claim["sure"] in {"high", "medium", "low"}
        assert all(claim[key] in page for key in ("claim", "used", "source", "studied", "other"))


def test_exercises_rest_on_a_claim():
    told = packed.toml("exercises")
    claims = {claim["id"] for claim in packed.toml("evidence")["claim"]}
    assert {told["wave"]["evidence"], told["body"]["evidence"]} <= claims


FORBIDDEN = re.compile(
    r"win (them|him|her) back|\bchase\b|needy|toxic|narcissist|relapse|!|\bhe\b|\bshe\b",
    re.IGNORECASE,
)


def sentences(table: object) -> list[str]:
    match table:
        case str():
            return [table]
        case dict():
            return [one for value in table.values() for one in sentences(value)]
        case list():
            return [one for value in table for one in sentences(value)]
    return []


@pytest.mark.parametrize("name", ["evidence", "exercises", "first_minute", "screens"])
def test_the_words_keep_the_copy_rules(name):
    for text in sentences(packed.toml(name)):
        assert not FORBIDDEN.search(text), text


def test_nowhere_is_a_page_too(run):
    answer = run.get("/nowhere")
    assert answer.status_code == 404
    assert "There is no page" in answer.text


def test_a_fault_shows_a_sentence_and_tells_nothing_of_the_record(open_run, monkeypatch, capsys):
    def broken(*_args, **_named):
        raise RuntimeError("i miss you so much")

    monkeypatch.setattr(type(open_run.desk.session), "advice", broken)
    answer = open_run.get(at.TODAY)
    assert answer.status_code == 500
    said = capsys.readouterr()
    assert "miss you" not in answer.text + said.out + said.err
    assert "RuntimeError" in said.err


def test_what_they_asked_for_stands_there_once_with_each_time_that_they_said_it(run):
    run.begun(**SPACE)
    run.brought("i still need space")
    seen = words_on(run.get(at.TODAY).text)
    seen = seen[seen.index("What they asked for") : seen.index("Contact by day")]
    assert seen.count("Space. No date was given.") == 1
    assert "As you told it: on Friday 6 March." in seen
    assert seen.count("i need some space right now") + seen.count("their words stand above") == 2
