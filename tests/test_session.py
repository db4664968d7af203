"""One unlocked vault: what is written is kept, what follows from it is right and fresh."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from leeway import knowledge, remembered, segments, session, tries
from leeway.cue import Cue
from leeway.cues import _phrases
from leeway.decision import Gate
from leeway.entries import (
    Apart,
    Contact,
    Draft,
    LifeAnswer,
    Look,
    ScreenAnswer,
    Settings,
    TogetherNow,
    Told,
    Unsaved,
)
from leeway.errors import (
    FormError,
    NotRecognised,
    NoVault,
    TooSoon,
    VaultExists,
    VaultInUse,
    VaultLocked,
    WhoIsWho,
    WrongPassphrase,
)
from leeway.journal import Answer, Journal, LimitKind, Pull, Screen, SelfHarm
from leeway.keyfile import FLOOR
from leeway.pair import Pair
from leeway.readings import read
from leeway.record import Channel, Kind, Who
from leeway.session import Session, Stage
from leeway.sitting import Names
from leeway.source import Skipped
from leeway.term import Term, Unit
from vaulted import CHAT, LATER, NAMES, NOW, WORDS, later, upload

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "Notes"


@pytest.fixture
def made(folder):
    opened, _ = Session.create(folder, WORDS, cost=FLOOR)
    with opened:
        yield opened


@pytest.fixture
def full(made):
    """The same with the chat imported."""
    made.import_files([upload()], NAMES, now=NOW)
    return made


def reopened(opened, folder):
    opened.lock()
    return Session.open(folder, passphrase=WORDS)


# ------------------------------------------------------------ in and out


def test_a_new_vault_knows_nothing(made, folder):
    assert session.exists(folder)
    assert (made.lines(), made.journal(), made.settings()) == ((), Journal(), Settings())
    assert (made.unsaved(), made.arrivals(), made.pair()) == ((), (), Pair())
    assert len(made.record()) == len(made.readings()) == 0
    assert made.last_opened is None
    assert made.advice(NOW).rule == "not_told"


def test_the_recovery_code_opens_too(folder):
    opened, code = Session.create(folder, WORDS, cost=FLOOR)
    opened.write(Draft("dear"), now=NOW)
    opened.lock()
    with Session.open(folder, recovery=code) as again:
        assert [line.entry for line in again.lines()] == [Draft("dear")]


def test_when_it_was_opened_before_is_told(made, folder):
    again = reopened(made, folder)
    first = again.last_opened
    assert first is not None
    assert abs(first - datetime.now(BERLIN)) < timedelta(minutes=5)
    with reopened(again, folder) as third:
        assert third.last_opened > first


def test_locked_it_says_so_and_nothing_else(full):
    full.search("tent")
    full.lock()
    full.lock()
    assert full.is_locked
    for act in (
        full.lines, full.journal, full.settings, full.record, full.readings, full.unsaved, full.arrivals,
        full.pair, full.sides, full.exchange, full.zone,
        lambda: full.write(Draft("dear"), now=NOW),
        lambda: full.take_back(1, now=NOW),
        lambda: full.keep(Settings()),
        lambda: full.seal(Unsaved("draft", "dear")),
        lambda: full.import_files([upload()], NAMES, now=NOW),
        lambda: full.confirm(Pair()),
        lambda: full.advice(NOW),
        lambda: full.search("tent"),
        lambda: full.around(1),
        lambda: full.change_passphrase("another four words", passphrase=WORDS),
        lambda: full.new_recovery_code(WORDS),
        lambda: full.rekey(WORDS),
    ):  # fmt: skip
        with pytest.raises(VaultLocked):
            act()


def test_locked_it_holds_on_to_no_words(full):
    full.search("tent")
    full.advice(NOW)
    full.lock()
    assert remembered._hits.cache_info().currsize == 0
    assert not any(_phrases._KEPT)
    assert full._known.__dict__["_record"] is None
    assert full._known.__dict__["_lines"] is None


def test_a_second_session_is_told_that_it_is_open(made, folder):
    with pytest.raises(VaultInUse):
        Session.open(folder, passphrase=WORDS)
    made.lock()
    with pytest.raises(VaultExists):
        Session.create(folder, WORDS, cost=FLOOR)


def test_erased_there_is_none(full, folder):
    full.erase()
    assert full.is_locked
    assert not session.exists(folder)
    with pytest.raises(NoVault):
        Session.open(folder, passphrase=WORDS)


# ------------------------------------------------------------ what the person writes


def test_what_was_written_is_there_after_opening_again(made, folder):
    entries = (
        LifeAnswer(SelfHarm.NO),
        ScreenAnswer(Screen.AFRAID, Answer.NO),
        Apart(NOW),
        Told(Cue.SPACE, NOW, "ten days", Term(Unit.DAYS, 10)),
        Pull(NOW, 7, alcohol=True),
        Draft("dear"),
    )
    numbers = made.write(*entries, now=NOW)
    before = made.journal()
    with reopened(made, folder) as again:
        assert [(line.number, line.at, line.entry) for line in again.lines()] == [
            (number, NOW, entry) for number, entry in zip(numbers, entries, strict=True)
        ]
        assert again.journal() == before
        assert before.self_harm is SelfHarm.NO


def test_several_entries_are_written_all_or_none(made, monkeypatch):
    with pytest.raises(KeyError):
        made.write(Draft("dear"), "no entry", now=NOW)
    assert made.lines() == ()


def test_an_answer_changes_the_advice_at_once(made):
    made.write(LifeAnswer(SelfHarm.NO), TogetherNow(together=True), now=NOW)
    assert made.advice(NOW).rule == "ordinary"
    made.write(Told(Cue.NO_CONTACT, NOW, "leave me alone"), now=NOW)
    assert made.advice(NOW).gate is Gate.STOP
    made.write(LifeAnswer(SelfHarm.MIGHT_ACT), now=NOW)
    assert made.advice(NOW).rule == "crisis"


def test_a_contact_by_hand_stands_in_the_record(full):
    before = len(full.record())
    full.write(Contact(later(hours=-1), Who.ME, Kind.VISIT, text="at their door"), now=NOW)
    assert len(full.record()) == len(full.readings()) == before + 1
    assert list(full.record())[-1].kind is Kind.VISIT
    assert full.assessment(NOW).last == later(hours=-1)


def test_a_slip_of_the_hand_may_be_taken_back_for_ten_minutes(made, folder):
    told, pull = made.write(Told(Cue.SPACE, NOW), Pull(NOW, 9), now=NOW)
    made.take_back(told, now=later(minutes=10))
    assert made.journal().told == ()
    with pytest.raises(FormError, match="stays"):
        made.take_back(pull, now=later(minutes=10, seconds=1))
    with pytest.raises(FormError, match="no such entry"):
        made.take_back(told, now=NOW)
    with reopened(made, folder) as again:
        assert [line.number for line in again.lines()] == [pull]


def test_drafts_and_contacts_may_be_taken_back_at_any_time(made):
    numbers = made.write(Draft("dear"), Contact(NOW, Who.ME, Kind.CALL, Channel.PHONE), now=NOW)
    assert len(made.record()) == 1
    for number in numbers:
        made.take_back(number, now=later(days=300))
    assert made.lines() == ()
    assert len(made.record()) == 0


def test_a_number_is_not_given_twice(made):
    (first,) = made.write(Draft("dear"), now=NOW)
    made.take_back(first, now=NOW)
    assert made.write(Draft("again"), now=NOW) > (first,)


def test_settings_are_kept_and_the_clock_follows_them(made, folder):
    chosen = Settings(
        "Robin", "Sam", "they", Look.DARK, 10, "DE", "Asia/Tokyo", time(7, 0), hide_names=True
    )
    made.keep(chosen)
    assert made.zone().key == "Asia/Tokyo"
    assert made.journal().country == "DE"
    with reopened(made, folder) as again:
        assert again.settings() == chosen
        assert again.advice(NOW).cannot_know is not None
        assert again.assessment(NOW).now.tzinfo == ZoneInfo("Asia/Tokyo")


@pytest.mark.parametrize(
    "wrong",
    [
        Settings(zone="Mars/Olympus"),
        Settings(country="XX"),
        Settings(lock_minutes=0),
        Settings(lock_minutes=61),
    ],
)
def test_settings_that_cannot_be_are_refused(made, wrong):
    with pytest.raises(FormError):
        made.keep(wrong)
    assert made.settings() == Settings()


def test_words_in_a_box_are_sealed_one_a_place_and_taken_away(made, folder):
    made.seal(Unsaved("draft", "dear S"))
    made.seal(Unsaved("draft", "dear Sam"))
    made.seal(Unsaved("told", "they said"))
    with reopened(made, folder) as again:
        assert again.unsaved() == (Unsaved("draft", "dear Sam"), Unsaved("told", "they said"))
        again.seal(Unsaved("draft", ""))
        assert again.unsaved() == (Unsaved("told", "they said"),)


# ------------------------------------------------------------ the record


def test_an_import_is_kept_with_who_is_who_and_how_it_went(made, folder):
    told = []
    taken = made.import_files(
        [upload(f"{CHAT}nonsense\n")], NAMES, now=NOW, progress=lambda *step: told.append(step)
    )
    assert len(taken.record) == len(made.record()) == 8
    assert made.pair().me == {"Robin"}
    assert [side.name for side in made.sides()] == ["Robin", "Sam"]
    (arrival,) = made.arrivals()
    assert (arrival.at, arrival.files, arrival.events, arrival.new) == (NOW, 1, 8, 8)
    assert [stage for stage, _ in told] == [
        *(Stage.READING, Stage.READING, Stage.JOINING),
        *(Stage.UNDERSTANDING, Stage.UNDERSTANDING, Stage.KEEPING, Stage.KEEPING),
    ]
    shares = [share for _, share in told]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    with reopened(made, folder) as again:
        assert segments.is_equal(again.record(), taken.record)
        assert again.arrivals() == (arrival,)


def test_skipped_rows_are_remembered_by_cause_with_the_first_lines(made, monkeypatch):
    skipped = (Skipped("no date", tuple(range(1, 101))), Skipped("no name", (7,)))
    take_in = session.taken_in
    monkeypatch.setattr(
        session, "taken_in", lambda *a, **k: replace(take_in(*a, **k), skipped=skipped)
    )
    made.import_files([upload()], NAMES, now=NOW)
    assert made.arrivals()[0].skipped == (
        ("no date", 100, tuple(range(1, 21))),
        ("no name", 1, (7,)),
    )


def test_the_same_again_adds_nothing_and_a_grown_one_its_growth(full):
    ids = full.record().ids.tolist()
    full.import_files([upload()], NAMES, now=NOW)
    full.import_files([upload(CHAT + LATER)], NAMES, now=NOW)
    assert [(arrival.events, arrival.new) for arrival in full.arrivals()] == [
        (8, 8),
        (8, 0),
        (10, 2),
    ]
    assert full.record().ids.tolist()[:8] == ids
    assert len(full.record()) == 10
    assert full._vault.rows("SELECT events FROM segments") == [(8,), (0,), (2,)]


def test_a_file_that_is_no_chat_changes_nothing(full):
    with pytest.raises(NotRecognised):
        full.import_files([upload("no chat at all")], NAMES, now=NOW)
    assert len(full.arrivals()) == 1
    assert len(full.record()) == 8


def test_a_chat_with_another_person_is_refused(full):
    with pytest.raises(WhoIsWho):
        full.import_files(
            [upload(LATER.replace("Sam", "Alex"), "WhatsApp Chat with Alex.txt")], NAMES, now=NOW
        )
    assert len(full.record()) == 8


def test_one_who_was_renamed_is_known_by_the_messages(full):
    renamed = (CHAT + LATER).replace("Sam:", "Sammy old number:")
    full.import_files([upload(renamed, "WhatsApp Chat with Sammy old number.txt")], NAMES, now=NOW)
    assert len(full.record()) == 10
    assert full.pair().them == {"Sam", "Sammy old number"}


def test_a_file_on_the_disk_is_read_too(made, tmp_path):
    path = tmp_path / "WhatsApp Chat with Sam.txt"
    path.write_text(CHAT, "utf-8")
    made.import_files([path], NAMES, now=NOW)
    assert len(made.record()) == 8


def test_the_zone_of_the_settings_is_that_of_an_import_without_one(made):
    made.keep(Settings(zone="America/New_York"))
    made.import_files([upload()], Names("Robin"), now=NOW)
    assert made.record().zone == "America/New_York"
    assert made.record()[0].when.isoformat() == "2026-03-01T20:01:00-05:00"


def test_me_and_them_change_sides(full, folder):
    who, ids = full.record().who.tolist(), full.record().ids.tolist()
    full.exchange()
    assert full.record().who.tolist() == [3 - each for each in who]
    assert full.record().ids.tolist() == ids
    assert (full.pair().my_name, full.pair().me) == ("Sam", {"Sam"})
    with reopened(full, folder) as again:
        assert again.record().who.tolist() == [3 - each for each in who]


def test_without_a_record_nobody_changes_sides(made):
    made.exchange()
    assert made.pair() == Pair()


def test_who_is_who_is_kept_as_confirmed(full, folder):
    full.confirm(replace(full.pair(), refused=frozenset({"+44 7700 900000"})))
    with reopened(full, folder) as again:
        assert again.pair().refused == {"+44 7700 900000"}


def test_an_entry_written_during_an_import_is_not_lost(made):
    def write_meanwhile(stage, _share):
        if stage is Stage.JOINING:
            thread = threading.Thread(
                target=made.write, args=(Contact(NOW, Who.ME, Kind.CALL),), kwargs={"now": NOW}
            )
            thread.start()
            thread.join(timeout=30)
            assert not thread.is_alive(), "the import held others up"

    made.import_files([upload()], NAMES, now=NOW, progress=write_meanwhile)
    assert len(made.record()) == len(made.readings()) == 9


def test_locked_during_an_import_nothing_of_it_is_kept(made, folder):
    with pytest.raises(VaultLocked):
        made.import_files(
            [upload()],
            NAMES,
            now=NOW,
            progress=lambda stage, _: stage is Stage.KEEPING and made.lock(),
        )
    with Session.open(folder, passphrase=WORDS) as again:
        assert (again.arrivals(), len(again.record())) == ((), 0)


# ------------------------------------------------------------ what follows


def test_advice_over_the_record_is_that_of_a_sitting(full):
    seen = full.assessment(NOW)
    assert [limit.kind for limit in seen.running] == [LimitKind.SPACE]
    assert full.advice(NOW).rule == "space"
    assert full.advice(NOW).until.date().isoformat() == "2026-03-16"


def test_what_was_read_is_not_read_again(full, folder, monkeypatch):
    full.readings()
    monkeypatch.setattr(knowledge, "read", lambda *_: pytest.fail("it was read again"))
    with reopened(full, folder) as again:
        assert again.readings().said == full_said(again)


def full_said(opened):
    return remembered.load(opened._vault, opened.record()).said


@pytest.mark.parametrize("kind", [Kind.CALL, Kind.VISIT, Kind.TALK, Kind.MESSAGE])
def test_with_the_hand_log_every_message_says_what_it_says_without(full, kind):
    between = [later(days=-13, minutes=minutes) for minutes in (-60, 0, 3)] + [later(days=-30), NOW]
    texts = ("leave me alone" if kind is Kind.MESSAGE else "at their door", "")
    for when in between:
        full.write(*(Contact(when, Who.THEM, kind, text=text) for text in texts), now=NOW)
    whole = read(full.record())
    assert [full.readings().said[place] for place in full.readings().of] == [
        whole.said[place] for place in whole.of
    ]
    assert len(full.readings()) == len(full.record()) == 18


def test_another_model_reads_anew(full, folder, monkeypatch):
    full.lock()
    remembered.model.cache_clear()
    monkeypatch.setattr(remembered, "_model", lambda: iter([("cues", b"other")]))
    read, calls = knowledge.read, []
    monkeypatch.setattr(knowledge, "read", lambda *args: (calls.append(1), read(*args))[1])
    with Session.open(folder, passphrase=WORDS) as again:
        again.readings()
        again.readings()
        assert calls == [1]
        assert {model for (model,) in again._vault.rows("SELECT model FROM hits")} <= {
            remembered.model()
        }
    monkeypatch.undo()
    remembered.model.cache_clear()


def test_a_thought_is_kept_while_nothing_changes_or_ends(full):
    at = datetime(2026, 3, 15, 10, 1, tzinfo=BERLIN)
    first = full.assessment(at)
    assert full.assessment(at + timedelta(minutes=3)) is first
    assert full.assessment(at + timedelta(minutes=4)) is not first
    assert full.assessment(at) is not first
    kept = full.assessment(at)
    full.seal(Unsaved("draft", "dear"))
    assert full.assessment(at) is kept
    full.write(Pull(at, 3), now=at)
    assert full.assessment(at) is not kept


def test_a_thought_does_not_outlive_what_ends_within_it(full):
    until = full.advice(NOW).until
    before = full.advice(until - timedelta(seconds=30))
    assert before.rule.startswith("space")
    assert not full.advice(until + timedelta(seconds=1)).rule.startswith("space")


def test_search_finds_all_words_in_any_case(full):
    found = full.search("the LAMP green")
    assert [event.text for event in found.events] == ["yes please, and the GREEN lamp"]
    assert full.search("lamp tent").count == 0
    full.import_files([upload(CHAT + LATER)], NAMES, now=NOW)
    assert full.search("lamp").count == 2


def test_the_messages_around_one(full):
    events = list(full.record())
    assert full.around(events[4].id, before=2, after=1) == tuple(events[2:6])
    assert full.around(events[0].id, before=2, after=0) == tuple(events[:1])
    assert full.around(1) == ()


def test_many_threads_at_once_write_and_read(full):
    faults = []

    def one(number):
        try:
            for turn in range(5):
                full.write(Pull(NOW, number), Draft(f"{number} {turn}"), now=NOW)
                full.advice(NOW)
                full.search("lamp")
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
            faults.append(error)

    threads = [threading.Thread(target=one, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert len(full.lines()) == 60
    assert len({line.number for line in full.lines()}) == 60


# ------------------------------------------------------------ keys


def test_another_passphrase_by_the_old_one_or_the_code(folder):
    opened, code = Session.create(folder, WORDS, cost=FLOOR)
    with pytest.raises(WrongPassphrase):
        opened.change_passphrase("another four words", passphrase="not this one")
    with pytest.raises(FormError):
        opened.change_passphrase("short", passphrase=WORDS)
    opened.change_passphrase("another four words", passphrase=WORDS)
    opened.change_passphrase("a third of these", recovery=code)
    opened.lock()
    for old in (WORDS, "another four words"):
        with pytest.raises(WrongPassphrase):
            Session.open(folder, passphrase=old)
    Session.open(folder, passphrase="a third of these").lock()


def test_wrong_passphrases_in_an_open_session_wait_too(made, folder):
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            made.new_recovery_code("not this one")
    with pytest.raises(TooSoon) as caught:
        made.rekey(WORDS)
    assert 0 < caught.value.seconds <= tries.wait_seconds(folder) + 1


def test_another_code_and_the_old_one_opens_no_more(folder):
    opened, old = Session.create(folder, WORDS, cost=FLOOR)
    new = opened.new_recovery_code(WORDS)
    opened.lock()
    with pytest.raises(WrongPassphrase):
        Session.open(folder, recovery=old)
    Session.open(folder, recovery=new).lock()


def test_a_rekey_keeps_everything_and_the_session_goes_on(full, folder):
    full.write(Draft("dear"), now=NOW)
    code = full.rekey(WORDS)
    full.write(Draft("again"), now=NOW)
    full.lock()
    with Session.open(folder, recovery=code) as again:
        assert [line.entry.text for line in again.lines()] == ["dear", "again"]
        assert len(again.record()) == 8
