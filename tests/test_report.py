"""The page, read as the person would: its order, what each path leaves out, and every word of it (tests/pages)."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest

from leeway import report, terminal
from leeway.counsel.gate import RULES
from leeway.counsel.reasons import NO_YES
from leeway.decision import Gate
from leeway.journal import LimitKind, LimitState, SelfHarm
from leeway.page import Grid, Heading, Items, Said, Say
from leeway.record import Quote, Who
from standing import act, ago, ahead, limit, offer, standing, words
from states import NO_CONTACT, SPACE, STATES, State, said

PAGES = Path(__file__).parent / "pages"


def page_of(state: State):
    return report.page(state.assessment, state.advice, country=state.country, them="Sam")


def text_of(state: State) -> str:
    out = io.StringIO()
    terminal.show(page_of(state), out)
    return out.getvalue()


def headings(state: State) -> list[str]:
    return [block.text for block in page_of(state) if isinstance(block, Heading)]


@pytest.mark.parametrize("name", STATES)
def test_golden_page(name, golden):
    """A change of words is seen in review: `run.py golden` writes the pages anew."""
    path = PAGES / f"{name}.txt"
    text = text_of(STATES[name])
    if golden:
        path.write_text(text, "utf-8", newline="\n")
    assert path.read_text("utf-8") == text


def test_each_golden_page_has_its_state_and_each_row_its_page():
    assert {path.stem for path in PAGES.iterdir()} == set(STATES)
    rules = {state.advice.rule.removesuffix("+not_you") for state in STATES.values()}
    assert rules == {rule.name for rule in RULES}
    for name, state in STATES.items():
        rule = state.advice.rule.removesuffix("+not_you")
        assert name.startswith(rule) or name in {
            "not_asked",
            "gentle",
            "overseen",
            "safety_and_stop",
        }


@pytest.mark.parametrize("name", STATES)
def test_the_answer_comes_first_and_is_large_once(name):
    page = page_of(STATES[name])
    large = [
        place for place, block in enumerate(page) if isinstance(block, Heading) and block.large
    ]
    before = {"overseen": 3, "not_asked": 1}.get(name, 0)
    assert [type(block) for block in page[:before]] == [Say] * before
    page, large = page[before:], [place - before for place in large]
    assert large[0] == 0
    assert isinstance(page[1], Say)
    assert page[1].strong
    assert len(large) == (2 if name == "their_crisis_tied" else 1)


@pytest.mark.parametrize("name", ["space", "no_contact_contacted", "overseen"])
def test_that_nobody_was_asked_is_said_before_the_answer_and_before_any_law(name):
    state = STATES[name]
    page = page_of(state._replace(journal=replace(state.journal, self_harm=SelfHarm.NOT_ASKED)))
    first = next(place for place, block in enumerate(page) if isinstance(block, Heading))
    assert page[first - 1] == Say(report.NOT_ASKED)
    assert page.count(Say(report.NOT_ASKED)) == 1


def test_the_order_of_a_page():
    assert headings(STATES["space"]) == [
        "Wait",
        "Why",
        "What they asked for",
        "Your last 14 days, beside the 14 before",
        "How upset they seem",
        "One next step",
        "What to drop first",
        "What can add pressure",
        "What often came before hard moments",
        "How sure: high",
        "Only you can answer",
    ]


@pytest.mark.parametrize("name", [n for n, s in STATES.items() if s.advice.paths.quiet])
def test_on_a_quiet_path_there_is_no_timing_no_mood_and_nothing_to_improve_a_message(name):
    state = STATES[name]
    text = text_of(state)
    for refused in (
        "Look again",
        "calmer by",
        "How upset",
        "What to drop",
        "Instead:",
        "hard moments",
    ):
        assert refused not in text
    assert f"{ahead(7).day} March" not in text


@pytest.mark.parametrize(
    "name",
    [
        "crisis",
        "crisis_might_act",
        "their_crisis",
        "their_crisis_tied",
        "safety",
        "safety_and_stop",
    ],
)
def test_counts_and_legal_lines_never_stand_beside_danger(name):
    page = page_of(STATES[name])
    assert not [block for block in page if isinstance(block, Grid)]
    text = text_of(STATES[name])
    for word in (
        "14 days",
        "harassment",
        "against the law",
        "two weeks",
        "What they asked for",
        "Stop here",
    ):
        assert word not in text


def test_who_might_act_reads_one_page_and_nothing_else():
    page = page_of(STATES["crisis_might_act"])
    assert [block.text for block in page if isinstance(block, Heading)] == ["You first"]
    assert not [block for block in page if isinstance(block, Said)]
    text = text_of(STATES["crisis_might_act"]._replace(country="GB"))
    assert text.index("999") < text.index("116 123") < text.index("Go where someone")


def test_crisis_and_safety_stand_together_crisis_first():
    assert headings(STATES["their_crisis_tied"])[:2] == [
        "If they are in danger",
        "Your safety comes first",
    ]


def test_the_stop_path_shows_counts_with_dates_the_law_and_what_to_do_instead():
    text = text_of(STATES["no_contact_contacted"])
    assert "England and Wales: harassment" in text
    assert "Respect Phoneline" in text
    assert "Contact after" not in text.split("What to do instead, today:")[0]
    table = text.split("What can add pressure\n")[1]
    assert "12 Mar" in table
    assert 'It leaves room for "unless it\'s the flat".' in text


def test_the_law_of_another_country_is_general():
    text = text_of(STATES["harassing"]._replace(country="JP"))
    assert "In many countries" in text
    assert "United States" not in text


def test_a_no_without_a_slip_is_a_plain_stop():
    text = text_of(STATES["no_contact"])
    assert text.startswith("\nSTOP\nThey want no contact.")
    assert "against the law" not in text


def test_under_a_stop_no_limit_tells_a_date_to_wait_for():
    """Space of ten days, and then a no to all contact: no date is left to count towards."""
    both = State(standing(limits=(NO_CONTACT, SPACE)), said())
    assert (both.advice.gate, both.advice.paths.first) == (Gate.STOP, None)
    told = text_of(both).split("What they asked for")[1].split("One next step")[0]
    assert "Space, since Tuesday 10 March. It stands." in told
    assert "until" not in told.replace("until they say otherwise", "")
    assert "It runs until" in text_of(State(standing(limits=(SPACE,)), said()))


def test_what_came_before_hard_moments_is_one_plain_sentence_and_its_comparison():
    (spark,) = STATES["space"].assessment.sparks
    text = text_of(STATES["space"]).split("What often came before hard moments\n")[1]
    assert text.splitlines()[0] == "A description, not blame. It doesn't say who is at fault."
    assert text.splitlines()[1] == f"  - {spark.what} Before calm moments: 0 of 8."
    assert spark.what == (
        "In 4 of 4 of these, you had called three times or more in the 12 hours before."
    )


def test_each_word_of_weight_is_explained_beside_the_table():
    text = text_of(STATES["no_contact_contacted"])
    line = next(line for line in text.splitlines() if line.startswith("Weight says"))
    for word in ("friction", "pressure", "intrusive", "unsafe"):
        assert word in line
    assert "Weight says" not in text_of(STATES["cannot_tell"])


def test_a_quote_stands_once_on_a_page():
    for state in STATES.values():
        if state.advice.paths.first is None:
            quotes = [block for block in page_of(state) if isinstance(block, Said)]
            assert len(quotes) == len(set(quotes))


def test_only_one_reason_shows_its_words():
    page = page_of(STATES["space"])
    start = page.index(next(b for b in page if isinstance(b, Heading) and b.text == "Why"))
    end = page.index(
        next(b for b in page if isinstance(b, Heading) and b.text == "What they asked for")
    )
    why = page[start + 1 : end]
    assert sum(isinstance(block, Said) for block in why) == 1
    assert sum(isinstance(block, Items) for block in why) == 3


def test_where_nothing_was_asked_the_page_says_so_before_the_reasons():
    text = text_of(STATES["not_asked"])
    assert "Nobody asked you first" in text.split("Why")[0]
    assert "Nobody asked you first" not in text_of(STATES["cannot_tell"])


@pytest.mark.parametrize("name", [name for name in STATES if STATES[name].assessment.first is None])
def test_without_a_record_none_is_spoken_of_and_no_file_asked_for(name):
    text = text_of(STATES[name])
    for word in ("the record", "--together", "--since", "--answers"):
        assert word not in text


@pytest.mark.parametrize("name", ["ordinary_read", "not_told_read", "cannot_tell_read"])
def test_with_a_record_other_words_stand(name):
    text = text_of(STATES[name])
    assert text != text_of(STATES[name.removesuffix("_read")])
    assert "You told of no limit" not in text


def test_their_name_stands_at_their_words_and_nowhere_is_a_pronoun_needed():
    text = text_of(STATES["space"])
    assert "    Sam, Tue 10 Mar 2026, 14:00: space please" in text


def test_calm_by_is_told_only_while_no_limit_runs():
    assert "it may be calmer by Tuesday 24 March" in text_of(STATES["cooling"])
    assert "calmer by" not in text_of(STATES["space"])


def test_a_mood_without_a_record_is_not_spoken_of():
    assert "How upset" not in text_of(STATES["cannot_tell"])
    state = STATES["cannot_tell"]
    read = state._replace(assessment=replace(state.assessment, first=ago(9), last=ago(1)))
    assert "We can't tell how upset they are." in text_of(read)


@pytest.mark.parametrize(
    ("state", "ended", "says"),
    [
        (
            LimitState.EXPIRED,
            None,
            "Space, from Thursday 5 March: its time ended on Tuesday 10 March.",
        ),
        (
            LimitState.LIFTED,
            words("ok you can write", ago(2)),
            "Space, from Thursday 5 March: they took it back on Friday 13 March.",
        ),
        (
            LimitState.DISPUTED,
            None,
            "Space, from Thursday 5 March: you said that it was meant in another way.",
        ),
        (LimitState.HISTORY, None, "Space, from Thursday 5 March: it belongs to an earlier time."),
    ],
)
def test_a_limit_that_runs_no_more_says_how_it_ended(state, ended, says):
    old = limit(LimitKind.SPACE, ago(10), ago(5), state, ended=ended)
    assert says in text_of(State(standing(limits=(old,)), said()))


def test_after_an_ending_no_limit_is_not_called_open():
    assert "They ended it. They set no limit on contact that runs now." in text_of(STATES["final"])


def test_at_most_three_questions_and_three_limits():
    many = tuple(limit(LimitKind.SPACE, ago(day)) for day in range(1, 7))
    page = page_of(State(standing(limits=many, apart=None), said()))
    asked = page[page.index(Heading("Only you can answer")) + 1]
    assert len(asked.items) == 3
    assert sum("Space, since" in block.text for block in page if isinstance(block, Say)) == 3


def test_a_long_quote_is_cut_and_a_hostile_one_is_harmless():
    long = Quote(9, ago(2), Who.THEM, "leave me alone \x1b[2J\n\nYou may talk " + "and again " * 80)
    bad = replace(NO_CONTACT, quote=long)
    quote = next(b for b in page_of(State(standing(limits=(bad,)), said())) if isinstance(b, Said))
    assert quote.text.startswith("leave me alone / You may talk and again")
    assert quote.text.endswith(" …")
    assert len(quote.text) < 260


def test_the_offer_is_told_with_its_limits():
    assert "forty words at most" in text_of(STATES["cannot_tell_offer"])
    assert sum("forty words" in text_of(state) for state in STATES.values()) == 1


def test_each_card_says_how_often_and_what_instead():
    text = text_of(STATES["space"])
    assert "P01: six times in 14 days, never in the 14 before." in text
    assert "Instead: after one call" in text


def test_every_confidence_is_said_in_a_word():
    for state in STATES.values():
        if not state.advice.paths.quiet:
            assert f"How sure: {state.advice.confidence.value}" in text_of(state)


def test_no_page_is_longer_than_a_tired_person_reads():
    for name, state in STATES.items():
        assert len(text_of(state).split()) < 620, name


@pytest.mark.parametrize(
    "name", ["space_undated", "cooling", "open", "no_contact", "final_settled"]
)
def test_the_step_is_named_with_its_goal_and_when_it_is_done(name):
    told = STATES[name].advice
    text = text_of(STATES[name])
    assert f"Step: {told.step_name}. {told.goal}\nDone when: {told.done_when}" in text


@pytest.mark.parametrize("name", ["not_told", "ordinary", "crisis", "safety", "harassing"])
def test_no_step_stands_where_the_rule_says_it_all_or_a_path_speaks(name):
    assert "Step:" not in text_of(STATES[name])


def test_messages_are_counted_as_messages_and_not_as_rows_of_them():
    acts = (act("P02", 2, ago(1), 69), act("P03", 2, ago(1), 1), act("P08", 1, ago(1), 2))
    text = text_of(State(standing(findings=acts), said()))
    assert "P02: 69 messages in 14 days, none in the 14 before." in text
    assert "P03: one message or call in 14 days, none in the 14 before." in text
    assert "P08: twice in 14 days, never in the 14 before." in text


def test_a_no_that_was_called_misread_says_why_it_is_space():
    no = words("do not contact me again", ago(5))
    state = State(standing(limits=(replace(limit(LimitKind.SPACE, ago(5)), quote=no),)), said())
    told = "You said that this was misread. Until they write first, it counts as space."

    def says(*misread: int) -> bool:
        page = report.page(state.assessment, state.advice, misread=misread)
        return any(isinstance(block, Say) and told in block.text for block in page)

    assert says(no.event)
    assert not says()
    assert not says(no.event + 1)


@pytest.mark.parametrize("read", [True, False])
def test_beside_an_offer_of_theirs_no_limit_is_not_called_no_yes(read):
    first = ago(90) if read else None
    without, with_offer = standing(), standing(offers=(offer(ago(1)),))
    assert NO_YES in text_of(State(replace(without, first=first), said()))
    text = text_of(State(replace(with_offer, first=first), said()))
    assert "YOU MAY TALK" in text
    assert "want to hear from you" not in text
