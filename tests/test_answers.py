"""An answers file: every table and key, and one sentence for everything that can't be read."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from leeway.answers import LOGGED, TABLES, TELLABLE, journal_of, pair_of, refuse_strangers
from leeway.cue import Cue
from leeway.decision import Gate
from leeway.errors import FormError
from leeway.findings._acts import at_night
from leeway.journal import (
    Answer,
    Confirmation,
    Contact,
    Dispute,
    Doubt,
    Journal,
    LimitKind,
    Pull,
    Reopening,
    Screen,
    SelfHarm,
    Shared,
    Told,
    told_event,
)
from leeway.pair import Pair
from leeway.record import Channel, Kind, Who, nothing
from leeway.sitting import without_record
from leeway.term import Term, Unit, ends
from standing import NOW, ZONE


def heard(text: str) -> Journal:
    return journal_of(text, zone=ZONE, now=NOW)


def day(number: int, hour: int = 0) -> datetime:
    return datetime(2026, 3, number, hour, tzinfo=ZONE)


def test_an_empty_file_says_nothing():
    assert heard("") == Journal()


WHOLE = """
[safety]
self_harm = "no"
answered_on = 2026-03-10
afraid = "no"
violence = "rather_not"
order = "protects_me"

[us]
apart_since = 2026-03-01
shared = ["home", "child"]
channel = "email"
country = "ireland"
waking = 07:30:00

[now]
pull = 8
alcohol = true

[[told]]
said = "space"
at = 2026-03-02T18:00:00
words = "ten days please"
days = 10
except = ["the flat"]

[[told]]
said = "not_now"
at = 2026-03-03
until = 2026-03-20

[[confirm]]
event = "00000000000000ff"
kind = "no_contact"

[[confirm]]
event = "0000000000000100"
kind = "space"
until = 2026-04-01

[[dispute]]
event = "00000000000000aa"
ground = "joke"
at = 2026-03-04

[[reopening]]
words = "you can write to me again"
said_at = 2026-03-12
entered_at = 2026-03-13T08:00:00

[[contact]]
when = 2026-03-05T19:00:00
who = "me"
kind = "visit"

[[contact]]
when = 2026-03-06T19:00:00
who = "them"
kind = "call"
channel = "phone"
text = "they rang"
seconds = 60
agreed = true

[pair]
them = ["Sam", "+44 7700 900111"]

[settled]
events = ["00000000000000bb"]
"""


def test_every_table_and_key():
    assert heard(WHOLE) == Journal(
        self_harm=SelfHarm.NO,
        self_harm_at=day(10),
        screens=(
            (Screen.ORDER_PROTECTS_ME, Answer.YES),
            (Screen.AFRAID, Answer.NO),
            (Screen.VIOLENCE, Answer.RATHER_NOT),
        ),
        apart_since=day(1),
        shared=frozenset({Shared.HOME, Shared.CHILD}),
        agreed_channel="email",
        country="IE",
        waking=time(7, 30),
        pulls=(Pull(NOW, 8, alcohol=True),),
        told=(
            Told(Cue.SPACE, day(2, 18), "ten days please", Term(Unit.DAYS, 10), ("the flat",)),
            Told(Cue.NOT_NOW, day(3), "", Term(Unit.DAYS, 17)),
        ),
        confirmations=(
            Confirmation(255, LimitKind.NO_CONTACT),
            Confirmation(256, LimitKind.SPACE, datetime(2026, 4, 1, tzinfo=ZONE)),
        ),
        disputes=(Dispute(170, Doubt.JOKE, day(4)),),
        reopenings=(Reopening("you can write to me again", day(12), day(13, 8)),),
        contacts=(
            Contact(day(5, 19), Who.ME, Kind.VISIT),
            Contact(day(6, 19), Who.THEM, Kind.CALL, Channel.PHONE, "they rang", 60, agreed=True),
        ),
        settled=frozenset({187}),
    )


def test_the_example_holds_every_table():
    assert all(f"[{name}]" in WHOLE for name in TABLES)


def test_together_is_said_in_one_word():
    assert heard("[us]\ntogether = true").together


@pytest.mark.parametrize("answer", ["no", "sometimes", "might_act", "rather_not"])
def test_an_answer_about_life_is_of_now_unless_its_day_is_told(answer):
    journal = heard(f'[safety]\nself_harm = "{answer}"')
    assert journal.self_harm == SelfHarm(answer)
    assert journal.self_harm_at == NOW


@pytest.mark.parametrize("screen", [screen for screen in Screen if screen is not Screen.ORDER])
@pytest.mark.parametrize("answer", [Answer.YES, Answer.NO, Answer.RATHER_NOT])
def test_each_item_of_the_screens(screen, answer):
    assert heard(f'[safety]\n{screen} = "{answer}"').answered(screen) is answer


@pytest.mark.parametrize(
    ("order", "screen", "answer"),
    [
        ("yes", Screen.ORDER, Answer.YES),
        ("no", Screen.ORDER, Answer.NO),
        ("protects_me", Screen.ORDER_PROTECTS_ME, Answer.YES),
        ("against_me", Screen.ORDER_AGAINST_ME, Answer.YES),
    ],
)
def test_an_order_has_a_direction(order, screen, answer):
    assert heard(f'[safety]\norder = "{order}"').screens == ((screen, answer),)


@pytest.mark.parametrize("item", ["asked_to_stop", "blocked"])
def test_a_block_or_being_asked_to_stop_is_a_no_as_of_now(item):
    assert heard(f'[safety]\n{item} = "yes"').told == (Told(Cue.NO_CONTACT, NOW, dated=False),)
    assert heard(f'[safety]\n{item} = "no"').told == ()


DATED_NO = '[[told]]\nsaid = "no_contact"\nat = 2026-03-02'


@pytest.mark.parametrize("item", ["asked_to_stop", "blocked"])
def test_an_older_no_silences_no_block_of_today(item):
    """A no of 2 March, lifted by them on the 5th, says nothing about the block that stands now."""
    both = f'[safety]\n{item} = "yes"\n{DATED_NO}'
    assert heard(both).told == (
        Told(Cue.NO_CONTACT, day(2)),
        Told(Cue.NO_CONTACT, NOW, dated=False),
    )
    lifted = f'{both}\n[[told]]\nsaid = "open"\nat = 2026-03-05'
    sat = without_record(heard(lifted), zone="Europe/Berlin", now=NOW)
    assert (sat.advice.gate, sat.advice.rule) == (Gate.STOP, "no_contact")


def test_a_contact_of_a_day_alone_has_no_hour():
    row = '[[contact]]\nwho = "me"\nkind = "call"\nwhen = 2026-03-08'
    assert [each.timed for each in heard(f"{row}\n{row}T02:00:00").contacts] == [False, True]
    sat = without_record(heard(row), zone="Europe/Berlin", now=NOW)
    assert not at_night(sat.record).any()


def test_contact_after_an_older_no_counts_beside_a_block_of_today():
    wrote = '[[contact]]\nwhen = 2026-03-08\nwho = "me"\nkind = "message"'
    text = f'[safety]\nblocked = "yes"\n{DATED_NO}\n{wrote}'
    sat = without_record(heard(text), zone="Europe/Berlin", now=NOW)
    assert sat.advice.paths.has("contact_after_no")


@pytest.mark.parametrize("cue", TELLABLE)
def test_all_that_can_have_been_said(cue):
    assert heard(f'[[told]]\nsaid = "{cue}"\nat = 2026-03-01').told[0].cue is cue


@pytest.mark.parametrize("kind", LOGGED)
def test_all_that_can_be_logged(kind):
    text = f'[[contact]]\nwhen = 2026-03-01\nwho = "me"\nkind = "{kind.name.lower()}"'
    assert heard(text).contacts[0].kind is kind


def test_what_has_to_wait_waits_from_when_the_file_was_changed():
    text = (
        "[[reopening]]\nwords = 'you can write to me again'\nsaid_at = 2026-03-02\nentered_at = 2026-03-02\n"
        "[[dispute]]\nevent = '00000000000000ff'\nground = 'joke'\nat = 2026-03-02"
    )

    def waits_from(written):
        told = journal_of(text, zone=ZONE, now=NOW, written=written)
        return told.reopenings[0].entered_at, told.disputes[0].at

    assert waits_from(None) == (day(2), day(2))
    assert waits_from(day(1)) == (day(2), day(2))
    assert waits_from(day(9, 8)) == (day(9, 8), day(9, 8))
    assert waits_from(NOW + timedelta(days=400)) == (NOW, NOW)
    assert waits_from(day(9).astimezone(UTC))[0].tzinfo == ZONE


def test_a_date_years_ahead_stays_that_date():
    told = heard('[[told]]\nsaid = "space"\nat = 2026-03-02\nuntil = 2028-03-02').told[0]
    assert ends(told.term, told.said_at).date() == datetime(2028, 3, 2).date()


def test_a_time_with_a_zone_keeps_its_instant():
    journal = heard("[us]\napart_since = 2026-03-01T12:00:00Z")
    assert journal.apart_since - day(1, 12) == timedelta(hours=1)


BAD = {
    "[safety": "is not valid TOML",
    "[weather]": "has an unknown table: weather",
    "safety = 3": "needs [safety] before what it says of safety",
    "[told]\nsaid = 'space'": "needs [[told]] before what it says of told",
    "[[safety]]\nafraid = 'no'": "needs [safety] before",
    "told = [3]": "needs [[told]] before",
    "[safety]\nscared = 'yes'": "has an unknown key in [safety]: scared",
    "[[told]]\nsays = 'space'": "has an unknown key in [[told]]: says",
    "[safety]\nafraid = true": "needs one of these for safety.afraid: yes, no, rather_not",
    "[safety]\norder = 'maybe'": "needs one of these for safety.order: yes, no",
    "[safety]\nself_harm = 'perhaps'": "needs one of these for safety.self_harm: no, sometimes",
    "[safety]\nself_harm = 'no'\nanswered_on = 'today'": "needs a date such as 2026-03-01, without quotes, for safety.answered_on",
    "[us]\ntogether = 'yes'": "needs true or false for us.together",
    "[us]\ntogether = true\napart_since = 2026-03-01": "says in [us] both together and apart_since",
    "[us]\napart_since = 2027-01-01": "has a day still to come for us.apart_since",
    "[us]\nshared = 'home'": "needs a list in brackets for us.shared",
    "[us]\nshared = ['dog']": "needs one of these for us.shared: home, work, child",
    "[us]\ncountry = 'Atlantis'": "has a country without numbers: Atlantis",
    "[us]\nchannel = 3": "needs words in quotes for us.channel",
    "[us]\nwaking = 9": "needs a time such as 07:30:00 for us.waking",
    "[now]\npull = 11": "needs a whole number from 0 to 10 for now.pull",
    "[now]\npull = true": "needs a whole number from 0 to 10 for now.pull",
    "[now]\nalcohol = 1": "needs true or false for now.alcohol",
    "[[told]]\nat = 2026-03-01": "has [[told]] without said",
    "[[told]]\nsaid = 'space'": "has [[told]] without at",
    "[[told]]\nsaid = 'threat'\nat = 2026-03-01": "needs one of these for told.said: no_contact",
    "[[told]]\nsaid = 'space'\nat = 2026-03-01\ndays = -1": "needs a whole number from 0 to 9,999 for told.days",
    "[[told]]\nsaid = 'space'\nat = 2026-03-01\nuntil = 2026-02-01": "has told.until before told.at",
    "[[told]]\nsaid = 'space'\nat = 2026-03-01\nexcept = 'x'": "needs a list in brackets for told.except",
    "[[confirm]]\nevent = 'ff'\nkind = 'space'": "names an event that is not sixteen digits",
    "[[confirm]]\nevent = 255\nkind = 'space'": "names an event that is not sixteen digits",
    "[[confirm]]\nevent = 'zzzzzzzzzzzzzzzz'\nkind = 'space'": "names an event that is not sixteen digits",
    "[[confirm]]\nevent = '00000000000000ff'\nkind = 'no'": "needs one of these for confirm.kind: no_contact, space",
    "[[dispute]]\nevent = '00000000000000ff'\nground = 'mood'\nat = 2026-03-01": "needs one of these for dispute.ground: joke, quote, speaker, topic",
    "[[reopening]]\nwords = ' '\nsaid_at = 2026-03-01\nentered_at = 2026-03-01": "has a reopening without their own words",
    "[[reopening]]\nsaid_at = 2026-03-01\nentered_at = 2026-03-01": "has a reopening without their own words",
    "[[reopening]]\nwords = 'hi'\nsaid_at = 2026-03-01\nentered_at = 2026-03-21": "has a day still to come for reopening.entered_at",
    "[[contact]]\nwhen = 2026-03-01\nwho = 'nobody'\nkind = 'call'": "needs one of these for contact.who: me, them",
    "[[contact]]\nwhen = 2026-03-01\nwho = 'me'\nkind = 'system'": "needs one of these for contact.kind: message",
    "[[contact]]\nwhen = 2026-03-01\nwho = 'me'\nkind = 'call'\nchannel = 'pigeon'": "needs one of these for contact.channel: other",
    "[[contact]]\nwhen = 2026-03-01\nwho = 'me'\nkind = 'call'\nseconds = 'x'": "needs a whole number from 0 to 1,000,000",
    "[settled]\nevents = ['x']": "names an event that is not sixteen digits",
    "[settled]\nevents = ['-00000000000000f']": "names an event that is not sixteen digits",
    "[settled]\nevents = ['+00000000000000f']": "names an event that is not sixteen digits",
    "[settled]\nevents = ['0x000000000000ff']": "names an event that is not sixteen digits",
    "[settled]\nevents = ['000000000000_0ff']": "names an event that is not sixteen digits",
    "[settled]\nevents = [' 00000000000000f']": "names an event that is not sixteen digits",
    "[settled]\nevents = ['0000000000000000']": "names an event that is not sixteen digits",
    "[[dispute]]\nevent = '0000000000000000'\nground = 'joke'\nat = 2026-03-01": "names an event that is not sixteen digits",
    "[us]\napart_since = 0001-01-01": "has a year that cannot be for us.apart_since",
    "[[told]]\nsaid = 'space'\nat = 0001-01-01T00:00:00+14:00": "has a year that cannot be for told.at",
    "[[told]]\nsaid = 'space'\nat = 2026-03-01\nuntil = 9999-12-31": "has a year that cannot be for told.until",
    "[[confirm]]\nevent = '00000000000000ff'\nkind = 'space'\nuntil = 9999-12-31T23:59:59": "has a year that cannot be for confirm.until",
    f"x = {'[' * 5000}": "is not valid TOML",
}


def test_the_last_event_there_can_be_is_one():
    text = "[[confirm]]\nevent = 'FFFFFFFFFFFFFFFF'\nkind = 'space'"
    assert heard(text).confirmations[0].event == 2**64 - 1
    assert without_record(heard(text), zone="Europe/Berlin", now=NOW).advice.gate is Gate.WAIT


@pytest.mark.parametrize("text", BAD)
def test_what_cannot_be_read_is_told_in_one_sentence_with_its_place(text):
    with pytest.raises(FormError) as raised:
        heard(text)
    assert f"The answers file {BAD[text]}" in raised.value.sentence
    assert raised.value.sentence.endswith("See docs/answers.md for what may stand in it.")
    assert "\n" not in raised.value.sentence


def test_who_is_who_over_several_names_and_numbers():
    text = '[pair]\nthem = ["Sam", "+44 7700 900111"]\nme = ["Robin"]\nnot_them = ["+44 1"]\n'
    assert heard(text) == Journal()
    assert pair_of(text) == Pair(
        frozenset({"Robin"}), frozenset({"Sam", "+44 7700 900111"}), frozenset({"+44 1"})
    )
    assert pair_of("") == Pair()
    for wrong in ('them = "Sam"', "them = [1]", 'me = [" "]'):
        with pytest.raises(FormError, match=r"pair\."):
            pair_of(f"[pair]\n{wrong}\n")


def test_words_that_were_told_are_known_by_their_number():
    """a told threat, settled by its number; and a number of nothing"""
    told = Told(Cue.THREAT, NOW, "i will find you")
    number = told_event(told.quote.when, told.quote.text)
    refuse_strangers(Journal(told=(told,), settled=frozenset({number})), nothing())
    with pytest.raises(FormError):
        refuse_strangers(Journal(told=(told,), settled=frozenset({number ^ 1})), nothing())
