"""The pages of the paths at once, before any file: what `ask` and `read` show when an answer tells of danger."""

from __future__ import annotations

from dataclasses import replace

import pytest

from leeway.findings.alarms import AlarmKind
from leeway.helplines import countries, helplines
from leeway.journal import Screen, SelfHarm
from leeway.page import Gap, Heading, Items, Said, Say
from leeway.path_pages import first_help, gentle, lines
from leeway.path_pages import said as shown_quote
from leeway.paths import paths
from leeway.record import Quote, Who
from standing import NOW, ago, alarm, standing, words
from states import NO_CONTACT, answered, said


def page(journal, country="", alarms=()):
    return first_help(paths(standing(alarms=alarms), journal), country)


MINE = alarm(AlarmKind.MY_SELF_HARM, ago(1))
THEIRS = alarm(AlarmKind.THEIR_SELF_HARM, ago(2), tied=True)


def quotes_of(blocks) -> list[str]:
    return [block.text for block in blocks if isinstance(block, Said)]


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


def test_who_wrote_of_ending_their_life_sees_the_day_and_not_the_words():
    blocks = page(said(), alarms=(MINE,))
    assert quotes_of(blocks) == []
    assert "You wrote such words on 14 March 2026." in words_of(blocks)
    assert "may read it wrongly" in blocks[1].text


def test_beside_words_of_mine_no_such_words_of_theirs_are_shown_either():
    blocks = page(said(), alarms=(MINE, THEIRS))
    assert quotes_of(blocks) == []
    text = words_of(blocks)
    assert "They wrote such words on 13 March 2026." in text
    assert "They tie it to what you do." in text
    afraid = page(answered(Screen.AFRAID, self_harm=SelfHarm.SOMETIMES), alarms=(THEIRS,))
    assert quotes_of(afraid) == []


def test_the_page_for_them_keeps_their_words_for_whoever_is_called():
    blocks = page(said(), alarms=(THEIRS,))
    assert THEIRS.quote.text in quotes_of(blocks)
    assert "Say what was written." in words_of(blocks)


@pytest.mark.parametrize("own", [SelfHarm.SOMETIMES, SelfHarm.MIGHT_ACT])
def test_where_both_wrote_such_words_there_is_something_to_do_for_them_after_ones_own_call(own):
    text = words_of(page(said(self_harm=own), alarms=(MINE, THEIRS)))
    assert "For them: someone near them, or their emergency number." in text
    assert text.index("emergency number") > text.index("112 or 911")
    assert "not before your own call" in text
    assert "For them" not in words_of(page(said(self_harm=own), alarms=(MINE,)))
    assert "For them:" not in words_of(page(said(), alarms=(THEIRS,)))


def test_contact_after_a_no_is_said_with_how_often_and_when_last():
    late = words("sorry", ago(1), Who.ME)
    world = standing(limits=(NO_CONTACT,), my_last=late)
    told = words_of(first_help(paths(world), ""))
    assert "contact from you after it, last on 14 March 2026." in told
    told = words_of(first_help(paths(replace(world, crossed=(ago(2), ago(1)))), ""))
    assert "contact from you after it: twice, last on 14 March 2026." in told


def test_what_was_answered_is_not_called_a_reading_that_may_be_wrong():
    blocks = page(said(self_harm=SelfHarm.SOMETIMES))
    assert blocks[1].text.startswith("You said that you sometimes think of ending your life")
    text = words_of(blocks)
    assert "wrongly" not in text
    assert text.count("You said") == 1
    both = words_of(page(said(self_harm=SelfHarm.SOMETIMES), alarms=(MINE,)))
    assert "wrongly" not in both
    assert "You wrote such words on 14 March 2026." in both


@pytest.mark.parametrize(
    "item", [Screen.AFRAID, Screen.WATCHED, Screen.ORDER, Screen.ORDER_PROTECTS_ME]
)
def test_a_danger_that_was_answered_is_taken_at_its_word(item):
    blocks = page(answered(item))
    assert blocks[1].text == "What you said can mean danger. Leeway takes you at your word."
    assert "wrongly" not in words_of(blocks)
    read = page(said(), alarms=(alarm(AlarmKind.THEIR_THREAT, ago(1)),))
    assert "may read them wrongly" in read[1].text
    assert quotes_of(read) == ["their_threat"]


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


def test_who_might_act_and_is_in_danger_has_the_numbers_of_both_those_of_the_crisis_first():
    journal = said(self_harm=SelfHarm.MIGHT_ACT, screens=answered(Screen.AFRAID).screens)
    text = words_of(page(journal, "GB"))
    assert text.index("Samaritans") < text.index("0808 2000 247")
    assert "someone you trust" in text
    assert "someone near you" not in text
    alone = words_of(page(said(self_harm=SelfHarm.MIGHT_ACT), "GB"))
    assert "0808 2000 247" not in alone
    assert "frightened by another" not in alone


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


def test_what_the_stop_path_read_from_words_may_be_wrong_and_says_so():
    def told(*alarms, journal=None):
        return words_of(page(journal or said(), alarms=alarms))

    turned = told(alarm(AlarmKind.TURNING_UP, ago(1)))
    assert "Leeway may read this wrongly; an answers file can correct it." in turned
    threat = told(alarm(AlarmKind.MY_THREAT, ago(1)))
    assert "Leeway may read this wrongly." in threat
    assert "answers file" not in threat
    answer = told(journal=answered(Screen.I_THREATENED))
    assert "wrongly" not in answer


def test_fear_of_theirs_names_no_law_and_leaves_room_for_ones_own():
    fear = words_of(page(said(), "GB", alarms=(alarm(AlarmKind.THEIR_FEAR, ago(1)),)))
    assert "they are afraid of you, or that you hurt them" in fear
    assert "If you are afraid of them too" in fear
    assert "people who worry about what they do" in fear
    assert "legal" not in fear
    turned = alarm(AlarmKind.TURNING_UP, ago(1))
    assert "legal" in words_of(page(said(), "GB", alarms=(turned,)))


@pytest.mark.parametrize("country", ["", "US"])
def test_two_pages_at_once_tell_each_number_and_each_message_once(country):
    blocks = page(said(), country, alarms=(THEIRS,))
    assert [b.text for b in blocks if isinstance(b, Heading)][1] == "Your safety comes first"
    assert quotes_of(blocks) == [THEIRS.quote.text]
    text = words_of(blocks)
    assert text.count(helplines(country, ()).emergency) == 1
    assert text.count("add --country") == (not country)
    after = text.split("Your safety comes first")[1]
    assert ("1-800-799-7233" if country else "findahelpline.com") in after
    kinds = "".join("." if isinstance(block, Gap) else "x" for block in blocks)
    assert ".." not in kinds
