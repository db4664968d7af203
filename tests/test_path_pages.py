"""The pages of the paths at once, before any file: what `ask` and `read` show when an answer tells of danger."""

from __future__ import annotations

import pytest

from leeway.helplines import countries, helplines
from leeway.journal import Screen, SelfHarm
from leeway.page import Heading, Items, Said, Say
from leeway.path_pages import first_help, gentle, lines
from leeway.path_pages import said as shown_quote
from leeway.paths import paths
from leeway.record import Quote, Who
from standing import NOW, standing
from states import answered, said


def page(journal, country=""):
    return first_help(paths(standing(), journal), country)


def words_of(page) -> str:
    return "\n".join(
        " ".join(block.items) if isinstance(block, Items) else getattr(block, "text", "")
        for block in page
    )


def test_nothing_is_shown_where_nothing_holds():
    assert page(said()) == ()
    assert page(answered(Screen.CONTROLLED)) == ()


@pytest.mark.parametrize("country", ["", *countries()])
@pytest.mark.parametrize(
    "journal",
    [
        said(self_harm=SelfHarm.SOMETIMES),
        said(self_harm=SelfHarm.MIGHT_ACT),
        answered(Screen.AFRAID),
        answered(Screen.ORDER_AGAINST_ME),
    ],
)
def test_each_page_has_its_title_then_what_to_do_then_a_number(journal, country):
    blocks = page(journal, country)
    assert isinstance(blocks[0], Heading)
    assert blocks[0].large
    assert blocks[1].strong
    text = words_of(blocks)
    assert (helplines(country, ()).emergency) in text
    assert "findahelpline.com" in text


def test_a_country_without_such_a_line_says_so():
    only_own = tuple(lines(helplines("DE", ("own",))))
    assert "Leeway knows no other line for Germany yet." in only_own[1].items
    text = words_of(page(answered(Screen.ORDER_AGAINST_ME), "DE"))
    assert "TelefonSeelsorge" in text
    assert "worry about what they do" not in text


def test_after_violence_the_one_medical_sentence_is_there():
    assert "see a doctor today" in words_of(page(answered(Screen.VIOLENCE)))
    assert "see a doctor" not in words_of(page(answered(Screen.AFRAID)))


def test_who_might_act_sees_nothing_of_safety_or_stop():
    blocks = page(
        said(
            self_harm=SelfHarm.MIGHT_ACT,
            screens=answered(Screen.AFRAID, Screen.ORDER_AGAINST_ME).screens,
        )
    )
    assert [block.text for block in blocks if isinstance(block, Heading)] == ["You first"]


def test_no_page_of_danger_speaks_of_the_law_or_of_stopping():
    text = words_of(page(answered(Screen.AFRAID, Screen.ORDER_AGAINST_ME), "GB"))
    assert "harassment" not in text
    assert "Stop here" not in text


def test_who_is_overseen_reads_that_first():
    blocks = page(answered(Screen.AFRAID, Screen.OPEN_COMPUTER))
    assert "could open this computer" in blocks[0].text


def test_a_word_beside_the_advice_for_who_would_rather_not_say():
    found = paths(standing(), said(self_harm=SelfHarm.RATHER_NOT))
    text = words_of(gentle(found, "IE"))
    assert "That is fine." in text
    assert "Samaritans" in text
    assert list(gentle(paths(standing(), said()), "IE")) == []


@pytest.mark.parametrize(
    ("who", "them", "name"),
    [
        (Who.ME, "Sam", "You"),
        (Who.THEM, "Sam", "Sam"),
        (Who.THEM, "", "They"),
        (Who.NOBODY, "Sam", "The app"),
    ],
)
def test_whose_words(who, them, name):
    assert shown_quote(Quote(1, NOW, who, "hi\nthere"), them) == Said(
        name, "Sun 15 Mar 2026, 14:00", "hi / there"
    )


def test_a_ground_is_said_once():
    blocks = page(answered(Screen.AFRAID, Screen.ORDER_PROTECTS_ME, Screen.WATCHED))
    said_ = [block.text for block in blocks if isinstance(block, Say)]
    assert len(said_) == len(set(said_))
