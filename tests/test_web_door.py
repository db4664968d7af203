"""The way into the vault and out of it: passphrase, recovery code, what waits for the key, keys, copies, the end."""

from __future__ import annotations

import re

import pytest

from at_the_desk import OURS, PASSPHRASE, SPACE, Run, words_on
from leeway.errors import VaultError, VaultLocked
from leeway.journal import Answer, Screen, SelfHarm
from leeway.session import Session, exists
from leeway.web import addresses as at

# ------------------------------------------------------------ the vault


def test_the_answers_are_kept_with_the_vault(run):
    run.begun(**SPACE)
    journal = run.desk.session.journal()
    assert journal.answered(Screen.AFRAID) is Answer.NO
    assert journal.self_harm is SelfHarm.NO
    assert [told.cue.value for told in journal.told] == ["space"]
    assert [thing.value for thing in journal.shared] == ["work"]


@pytest.mark.parametrize(
    ("passphrase", "again", "sentence"),
    [
        ("short", "short", "at least 10"),
        ("aaaaaaaaaaaa", "aaaaaaaaaaaa", "more different letters"),
        ("four plain words", "four plain word", "not the same"),
    ],
)
def test_a_passphrase_that_does_not_do_is_told_why(run, passphrase, again, sentence):
    answer = run.post(at.KEEP, passphrase=passphrase, again=again)
    assert answer.status_code == 422
    assert sentence in answer.text
    assert passphrase not in answer.text
    assert not exists(run.desk.folder)


def test_wrong_then_right_passphrase(open_run):
    open_run.post(at.LOCK)
    wrong = open_run.post(at.UNLOCK, passphrase="five plain words here")
    assert wrong.status_code == 403
    assert "does not open" in wrong.text
    assert "five plain" not in wrong.text
    right = open_run.post(at.UNLOCK, passphrase=PASSPHRASE, n=at.RECORD)
    assert right.headers["location"] == at.RECORD


def test_unlocking_leads_only_to_pages_of_ours(open_run):
    open_run.post(at.LOCK)
    where = open_run.post(at.UNLOCK, passphrase=PASSPHRASE, n="//evil.example")
    assert where.headers["location"] == at.TODAY


def test_the_recovery_code_opens_and_sets_a_new_passphrase(run):
    sealed = run.desk.sealer.seal(SPACE)
    run.post(at.KEEP, passphrase=PASSPHRASE, again=PASSPHRASE, k=sealed)
    page = run.get(at.KEEP).text
    code = re.search(r"<code>([^<]+)</code>", page)[1]
    run.post(at.LOCK)
    answer = run.post(
        at.FORGOTTEN,
        code=code.lower(),
        passphrase="other words than before",
        again="other words than before",
    )
    assert answer.headers["location"] == at.TODAY
    run.post(at.LOCK)
    assert run.post(at.UNLOCK, passphrase="other words than before").status_code == 303


def test_a_recovery_that_fails_late_leaves_the_vault_as_it_was(run, monkeypatch):
    run.post(at.KEEP, passphrase=PASSPHRASE, again=PASSPHRASE)
    page = run.get(at.KEEP).text
    code = re.search(r"<code>([^<]+)</code>", page)[1]
    run.post(at.LOCK)
    new = {"code": code, "passphrase": "quite other words now", "again": "quite other words now"}

    def full(*_args, **_named):
        raise VaultError("Your disk is full, so nothing was written.")

    with monkeypatch.context() as patched:
        patched.setattr(Session, "change_passphrase", full)
        assert "disk is full" in run.post(at.FORGOTTEN, **new).text
    padded = {"passphrase": "      abcdef      ", "again": "      abcdef      "}
    assert "at least 10" in run.post(at.FORGOTTEN, **(new | padded)).text
    assert run.post(at.UNLOCK, passphrase=PASSPHRASE).status_code == 303
    assert run.post(at.FORGOTTEN, **new).headers["location"] == at.TODAY
    run.post(at.LOCK)
    assert run.post(at.UNLOCK, passphrase="quite other words now").status_code == 303


def test_a_slip_in_the_recovery_code_is_told(open_run):
    open_run.post(at.LOCK)
    answer = open_run.post(at.FORGOTTEN, code="nonsense", passphrase=PASSPHRASE, again=PASSPHRASE)
    assert answer.status_code == 422
    assert "nonsense" in answer.text
    assert "mistake" in answer.text


def test_what_was_sent_to_a_locked_page_goes_on_after_unlocking(open_run):
    open_run.post(at.LOCK)
    fields = {"what": "call", "who": "me", "day": "2026-03-14", "words": "rang twice"}
    held = open_run.post(at.BY_HAND, **fields)
    assert held.status_code == 401
    assert 'name="held-words" value="rang twice"' in held.text
    sent = dict(re.findall(r'name="(held-\w+)" value="([^"]*)"', held.text))
    answer = open_run.post(at.UNLOCK, passphrase=PASSPHRASE, n=at.BY_HAND, **sent)
    assert answer.headers["location"].startswith(at.BY_HAND)
    assert [contact.text for contact in open_run.desk.session.journal().contacts] == ["rang twice"]


def test_no_page_holds_a_secret(open_run):
    open_run.post(at.LOCK)
    held = open_run.post(at.KEYS, do="passphrase", old=PASSPHRASE, passphrase="new words come here")
    assert PASSPHRASE not in held.text
    assert "new words" not in held.text


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        (at.ERASE, {"sure": "yes"}),
        (at.COPIES, {"do": "export", "export": "somewhere"}),
        (at.KEYS, {"do": "code"}),
    ],
)
def test_unlocking_does_nothing_that_cannot_be_taken_back(open_run, path, fields, monkeypatch):
    open_run.post(at.LOCK)
    page = open_run.post(path, **fields)
    assert "that was not done" in page.text
    assert "held-" not in page.text
    sent = {f"held-{name}": value for name, value in fields.items()}
    monkeypatch.setattr(Session, "new_recovery_code", None)
    monkeypatch.setattr(Session, "export", None)
    answer = open_run.post(at.UNLOCK, passphrase=PASSPHRASE, n=path, **sent)
    assert answer.headers["location"] == path
    assert open_run.desk.is_open


def test_an_exchange_on_a_locked_page_leads_back_to_its_button(open_run):
    open_run.brought()
    open_run.post(at.LOCK)
    page = open_run.post(at.EXCHANGE)
    assert "that was not done" in page.text
    answer = open_run.post(at.UNLOCK, passphrase=PASSPHRASE, n=at.ARRIVED)
    assert answer.headers["location"] == at.ARRIVED


def test_unsaved_words_are_sealed_and_come_back(open_run):
    open_run.post(at.LOCK, **{"held-writing": "not yet said"})
    assert not open_run.desk.is_open
    open_run.post(at.UNLOCK, passphrase=PASSPHRASE)
    assert "not yet said" in open_run.get(at.WRITING).text


# ------------------------------------------------------------ settings, keys, copies, the end


def test_settings_are_kept_all_or_none(open_run):
    wrong = open_run.post(at.SETTINGS, my_name="Ada", lock_minutes="90", zone="Mars", country="XX")
    assert wrong.status_code == 422
    assert wrong.text.count('class="mistake"') == 3
    assert 'value="Ada"' in wrong.text
    assert open_run.desk.settings().my_name == ""
    open_run.post(at.SETTINGS, my_name="Ada", lock_minutes="10", zone="Europe/Paris", look="dark")
    kept = open_run.desk.settings()
    assert (kept.my_name, kept.lock_minutes, kept.zone, kept.look.value) == (
        "Ada",
        10,
        "Europe/Paris",
        "dark",
    )
    assert 'data-look="dark"' in open_run.get(at.SETTINGS).text


def test_a_new_passphrase_needs_the_old_one(open_run):
    new = {
        "do": "passphrase",
        "passphrase": "quite other words now",
        "again": "quite other words now",
    }
    assert open_run.post(at.KEYS, old="wrong words here", **new).status_code == 422
    open_run.post(at.LOCK)


def test_the_passphrase_changes(open_run):
    new = {
        "do": "passphrase",
        "passphrase": "quite other words now",
        "again": "quite other words now",
    }
    assert open_run.post(at.KEYS, old=PASSPHRASE, **new).status_code == 303
    open_run.post(at.LOCK)
    assert open_run.post(at.UNLOCK, passphrase="quite other words now").status_code == 303


@pytest.mark.parametrize("what", ["code", "rekey"])
def test_a_new_code_is_shown_once(open_run, what):
    page = open_run.post(at.KEYS, do=what, old=PASSPHRASE).text
    assert re.search(r"<code>[^<]{20,}</code>", page)


def test_a_backup_opens_in_another_place(open_run, tmp_path):
    file = tmp_path / "copy.zip"
    assert "read back" in open_run.post(at.COPIES, do="backup", backup=str(file)).text
    other = Run(tmp_path / "other")
    wrong = other.post(at.RESTORE, file=str(tmp_path / "none.zip"), passphrase=PASSPHRASE)
    assert wrong.status_code == 422
    assert 'id="file-mistake"' in wrong.text
    assert "There is no file at this place." in words_on(wrong.text)
    assert other.post(at.RESTORE, file=str(file), passphrase=PASSPHRASE).status_code == 303
    assert other.desk.is_open


def test_an_export_says_that_it_is_not_encrypted(open_run, tmp_path):
    page = open_run.post(at.COPIES, do="export", export=str(tmp_path / "out")).text
    assert "not encrypted" in page
    assert any((tmp_path / "out").iterdir())


@pytest.mark.parametrize("what", ["backup", "export"])
def test_where_a_copy_went_is_told_with_its_whole_path(open_run, tmp_path, monkeypatch, what):
    monkeypatch.chdir(tmp_path)
    page = open_run.post(at.COPIES, do=what, **{what: "out"}).text
    assert f"written to {tmp_path / 'out'}" in words_on(page)


@pytest.mark.parametrize("what", ["backup", "export"])
def test_a_home_folder_of_nobody_is_told_beside_its_field(open_run, what):
    answer = open_run.post(at.COPIES, do=what, **{what: "~nobody-of-that-name/x"})
    assert answer.status_code == 422
    assert f'id="{what}-mistake"' in answer.text
    assert "There is no home folder of that name." in words_on(answer.text)
    assert 'value="~nobody-of-that-name/x"' in answer.text


def test_nor_is_a_backup_looked_for_there(run):
    answer = run.post(at.RESTORE, file="~nobody-of-that-name/x.zip", passphrase=PASSPHRASE)
    assert answer.status_code == 422
    assert 'id="file-mistake"' in answer.text


def test_erasing_asks_first(open_run):
    assert open_run.post(at.ERASE).status_code == 422
    assert exists(open_run.desk.folder)
    where = open_run.post(at.ERASE, sure="yes").headers["location"]
    assert not exists(open_run.desk.folder)
    page = open_run.client.get(where).text
    assert "Everything is erased." in page
    assert "Start" in page
    assert "erased" not in open_run.get(at.FRONT).text


def test_a_damaged_vault_can_be_erased_and_begun_anew(open_run):
    open_run.post(at.LOCK)
    file = open_run.desk.folder / "notes.1.db"
    file.write_bytes(file.read_bytes()[:5000])
    answer = open_run.post(at.UNLOCK, passphrase=PASSPHRASE)
    assert answer.status_code == 500
    assert "cut off or changed" in answer.text
    assert f'href="{at.LOST}"' in answer.text
    assert str(open_run.desk.folder) in open_run.get(at.LOST).text
    assert open_run.post(at.LOST).status_code == 422
    assert exists(open_run.desk.folder)
    where = open_run.post(at.LOST, sure="yes").headers["location"]
    assert "Everything is erased." in open_run.client.get(where).text
    assert not exists(open_run.desk.folder)
    open_run.begun(**SPACE)


def test_without_passphrase_and_code_there_is_a_way_on(open_run):
    open_run.post(at.LOCK)
    assert f'href="{at.LOST}"' in open_run.get(at.FORGOTTEN).text
    assert f'href="{at.LOST}"' not in open_run.get(at.UNLOCK).text


def test_an_open_vault_is_erased_on_its_own_page(open_run):
    assert open_run.get(at.LOST).headers["location"] == at.ERASE
    assert open_run.post(at.LOST, sure="yes").headers["location"] == at.ERASE
    assert exists(open_run.desk.folder)


@pytest.mark.parametrize("path", [at.UNLOCK, at.FORGOTTEN, at.LOST])
def test_without_a_vault_the_door_is_the_first_page(run, path):
    assert run.get(path).headers["location"] == at.FRONT


def test_the_first_page_leads_on_to_where_the_person_is(open_run):
    assert open_run.get(at.FRONT).headers["location"] == at.TODAY
    assert open_run.get(at.UNLOCK).headers["location"] == at.TODAY
    open_run.post(at.LOCK)
    assert open_run.get(at.FRONT).headers["location"] == at.UNLOCK
    assert "Recovery code" in open_run.get(at.FORGOTTEN).text


def test_keeping_twice_is_told(open_run):
    answer = open_run.post(at.KEEP, passphrase=PASSPHRASE, again=PASSPHRASE)
    assert answer.status_code == 409


def test_a_vault_may_be_made_with_nothing_told(run):
    run.post(at.KEEP, passphrase=PASSPHRASE, again=PASSPHRASE)
    assert run.desk.session.lines() == ()


def test_the_country_of_the_first_minute_is_kept(run):
    run.begun(safe="no_fear", life="sometimes", country="GB")
    assert run.desk.settings().country == "GB"
    run.post(at.TODAY, country="DE")
    assert run.desk.settings().country == "DE"
    run.post(at.TODAY, country="Mars")
    assert run.desk.settings().country == "DE"
    assert "0800 111 0 111" in run.get(at.TODAY).text


def test_a_folder_that_holds_something_is_told_beside_its_field(open_run, tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "a.txt").write_text("mine")
    page = open_run.post(at.COPIES, do="export", export=str(tmp_path / "full")).text
    assert 'id="export-mistake"' in page


def test_a_passphrase_that_does_not_do_is_told_in_settings_too(open_run):
    page = open_run.post(
        at.KEYS, do="passphrase", old=PASSPHRASE, passphrase="short", again="short"
    )
    assert page.status_code == 422
    assert 'id="passphrase-mistake"' in page.text


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"--x\r\nbroken", 403),
        (b"", 403),
        (b"broken", 400),
        (b"--x\r\n: no name\r\n\r\n", 400),
        (b"--x\r\nContent-Disposition: form-data\r\n\r\nvalue\r\n--x--\r\n", 400),
    ],
)
def test_a_form_that_is_cut_off_or_broken_is_refused(run, content, status):
    kind = {"content-type": "multipart/form-data; boundary=x"}
    answer = run.client.post(at.FIRST, content=content, headers=OURS | kind)
    assert answer.status_code == status
    assert "There is no page" not in answer.text


def test_each_way_in_and_out_works_while_the_vault_locks_itself(open_run, monkeypatch):
    """Between the look and the work the vault may lock: the page asks for the passphrase, and nothing breaks."""

    def locked(_self, _now):
        raise VaultLocked

    monkeypatch.setattr(type(open_run.desk.session), "advice", locked)
    assert open_run.get(at.TODAY).headers["location"].startswith(at.UNLOCK)
