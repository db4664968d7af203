"""Keep: the vault is made once, however often the button is pressed, and its code is not lost."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from at_the_desk import PASSPHRASE, SPACE, Run, words_on
from leeway.errors import VaultError
from leeway.session import Session, exists
from leeway.web import addresses as at

NEW = {"passphrase": PASSPHRASE, "again": PASSPHRASE}


def full(*_args, **_named):
    raise VaultError("Your disk is full, so nothing was written.")


def press(run: Run) -> str:
    return re.search(r'name="press" value="([\w-]+)"', run.get(at.KEEP).text)[1]


def code(page: str) -> str:
    return re.search(r"<code>([^<]+)</code>", page)[1]


def test_two_presses_show_the_same_code(run):
    sent = {**NEW, "press": press(run), "k": run.desk.sealer.seal(SPACE)}
    with ThreadPoolExecutor(2) as pool:
        first, second = (
            each.result() for each in [pool.submit(run.post, at.KEEP, **sent) for _ in range(2)]
        )
    assert {first.headers["location"], second.headers["location"]} == {at.KEEP}
    shown = code(run.get(at.KEEP).text)
    assert code(run.get(at.KEEP).text) == shown
    assert len(run.desk.session.journal().told) == 1
    run.post(at.LOCK)
    opened = run.post(at.FORGOTTEN, code=shown, **NEW)
    assert opened.headers["location"] == at.TODAY


def test_after_the_next_page_it_is_shown_no_more(run):
    sent = {**NEW, "press": press(run)}
    run.post(at.KEEP, **sent)
    run.get(at.TODAY)
    assert run.get(at.KEEP).headers["location"] == at.TODAY
    again = run.post(at.KEEP, **sent)
    assert again.status_code == 409
    assert "<code>" not in again.text


def test_nor_after_a_lock(run):
    sent = {**NEW, "press": press(run)}
    run.post(at.KEEP, **sent)
    run.post(at.LOCK)
    run.post(at.UNLOCK, passphrase=PASSPHRASE)
    assert run.post(at.KEEP, **sent).status_code == 409


def test_another_press_is_told_that_there_is_one(run):
    run.post(at.KEEP, **NEW, press=press(run))
    assert run.post(at.KEEP, **NEW, press="another").status_code == 409


def test_a_mistake_keeps_the_press(run):
    once = press(run)
    page = run.post(at.KEEP, passphrase="short", again="short", press=once)
    assert f'name="press" value="{once}"' in page.text


def test_a_vault_that_cannot_be_filled_is_not_made(run, monkeypatch):
    sent = {**NEW, "press": press(run), "k": run.desk.sealer.seal(SPACE)}
    with monkeypatch.context() as patched:
        patched.setattr(Session, "write", full)
        assert "disk is full" in run.post(at.KEEP, **sent).text
    assert not exists(run.desk.folder)
    assert run.post(at.KEEP, **sent).status_code == 303


def test_nor_one_whose_settings_cannot_be_read(run, monkeypatch):
    sent = {**NEW, "press": press(run), "k": run.desk.sealer.seal(SPACE)}
    with monkeypatch.context() as patched:
        patched.setattr(Session, "settings", full)
        assert "disk is full" in run.post(at.KEEP, **sent).text
    assert not run.desk.is_open
    assert not exists(run.desk.folder)
    assert run.post(at.KEEP, **sent).status_code == 303


@pytest.mark.parametrize("broken", [full, None])
def test_one_that_cannot_be_taken_away_again_is_locked_and_told(run, monkeypatch, broken):
    made = []

    def kept(session, *_args, **_named):
        made.append(session)
        raise VaultError("Your disk is full, so nothing was written.") if broken else KeyError

    sent = {**NEW, "press": press(run), "k": run.desk.sealer.seal(SPACE)}
    with monkeypatch.context() as patched:
        patched.setattr(Session, "keep", kept)
        patched.setattr(Session, "erase", full)
        answer = run.post(at.KEEP, **sent)
    seen = words_on(answer.text)
    assert ("disk is full" in seen) is bool(broken)
    assert "An empty vault was made all the same, and it is locked." in seen
    assert "make a recovery code in Settings" in seen
    assert [each.is_locked for each in made] == [True]
    assert not run.desk.is_open
    assert run.post(at.UNLOCK, passphrase=PASSPHRASE).status_code == 303


def test_a_wrong_passphrase_of_a_backup_is_told_at_its_field(run, tmp_path):
    run.post(at.KEEP, **NEW)
    file = tmp_path / "copy.zip"
    run.desk.session.backup(file)
    other = Run(tmp_path / "other")
    wrong = other.post(at.RESTORE, file=str(file), passphrase="quite other words now")
    assert 'id="passphrase-mistake"' in wrong.text
    assert f'value="{file}"' in wrong.text


# ------------------------------------------------------------ what the pages carried

AFRAID = {"safe": "afraid", "life": "no"}


def shows_nothing(run: Run, sealed: str) -> None:
    for place in (at.FIRST_ADVICE, at.KEEP, at.FIRST):
        page = run.get(place, k=sealed)
        assert "afraid of them." not in page.text
        assert sealed not in page.text
    assert run.get(at.KEEP, k=sealed).headers["location"] == at.FRONT
    assert run.desk.sealer.opened(sealed) == {}


def test_once_a_vault_is_made_locked_or_erased_old_addresses_open_nothing(run):
    sealed = run.desk.sealer.seal(AFRAID)
    assert "You said that you are afraid" in run.get(at.FIRST_ADVICE, k=sealed).text
    run.post(at.KEEP, **NEW, k=sealed, press=press(run))
    shows_nothing(run, sealed)
    for leaving in (
        lambda: run.post(at.LOCK),
        lambda: run.post(at.UNLOCK, passphrase=PASSPHRASE),
        lambda: run.post(at.ERASE, sure="yes"),
    ):
        sealed = run.desk.sealer.seal(AFRAID)
        leaving()
        shows_nothing(run, sealed)
    assert not exists(run.desk.folder)


def test_nor_do_they_once_a_vault_was_erased_without_its_key(run):
    run.begun()
    run.post(at.LOCK)
    sealed = run.desk.sealer.seal(AFRAID)
    run.post(at.LOST, sure="yes")
    assert not exists(run.desk.folder)
    shows_nothing(run, sealed)


def test_without_a_vault_they_end_once_leeway_was_unused_for_ten_minutes(run):
    sealed = run.desk.sealer.seal(AFRAID)
    for _ in range(3):
        run.ticks.seconds += 590
        page = run.get(at.FIRST_ADVICE, k=sealed).text
        assert "until Leeway was unused for ten minutes" in page
    run.ticks.seconds += 600
    shows_nothing(run, sealed)
    sealed = run.desk.sealer.seal(AFRAID)
    run.wall.seconds += 60  # the computer slept
    shows_nothing(run, sealed)


def test_no_vault_is_made_without_the_answers_before_that_is_told(run):
    sent = {**NEW, "press": press(run), "k": run.desk.sealer.seal(SPACE)}
    run.ticks.seconds += 600
    told = run.post(at.KEEP, **sent)
    assert told.status_code == 422
    assert "Your answers are gone" in told.text
    assert 'name="k"' not in told.text
    assert not exists(run.desk.folder)
    assert run.post(at.KEEP, **NEW, press=sent["press"]).status_code == 303


def test_what_keep_nothing_drops_is_said(run):
    answers = run.get(at.KEEP, k=run.desk.sealer.seal(SPACE)).text
    assert "first page, without your answers." in words_on(answers)
    assert "first page, without these words." in words_on(run.post(at.WRITING, box="hello").text)
