"""The moment before writing: a box that cannot send, loses nothing, and puts people first where a life is in question."""

from __future__ import annotations

import re
from html import unescape

import pytest

from at_the_desk import PASSPHRASE, Run, words_on
from leeway.entries import Draft, Unsaved
from leeway.errors import VaultError, VaultLocked
from leeway.paths import Path
from leeway.session import Session, exists
from leeway.web import addresses as at
from leeway.web import forms

GRAVE = "i am going to kill myself tonight, goodbye"


def drafts(run: Run) -> list[str]:
    return [e.text for e in (line.entry for line in run.desk.session.lines()) if type(e) is Draft]


def box(page: str) -> str:
    return unescape(re.search(r"(?s)<textarea[^>]*>(.*?)</textarea>", page)[1])


def held(page: str) -> dict[str, str]:
    return dict(re.findall(r'name="(held-\w+)" value="([^"]*)"', page))


# ------------------------------------------------------------ the box


def test_the_box_without_a_vault_goes_nowhere_but_to_the_passphrase(run):
    main = run.get(at.WRITING).text.split("<main")[1]
    (form,) = re.findall(r"(?s)<form.*?</form>", main)
    assert f'action="{at.WRITING}"' in form
    assert "<textarea" in form
    assert form.count("<button") == 1
    assert f'href="{at.AFTER_WRITING}?c=1"' in main


@pytest.mark.parametrize("ending", ["1", "2", "3", "4", "5", "anything"])
def test_each_ending_is_answered_without_scorn(run, ending):
    page = run.get(at.AFTER_WRITING, c=ending)
    assert page.status_code == 200
    assert not re.search(r"fail|weak|shame|!", words_on(page.text), re.IGNORECASE)


@pytest.mark.parametrize("ending", ["2", "3", "4"])
@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"safe": "no_fear", "life": "no", "words": "no_contact"}, "They said no."),
        ({"safe": "no_fear", "life": "no", "words": "space"}, "They asked for room."),
        ({"safe": "afraid", "life": "no"}, "Nothing more goes to them now."),
        ({"safe": "no_fear", "life": "sometimes"}, "Nothing more goes to them now."),
    ],
)
def test_where_a_limit_or_a_path_holds_nothing_helps_to_write(run, answers, said, ending):
    run.begun(**answers)
    seen = words_on(run.get(at.AFTER_WRITING, c=ending).text)
    assert said in seen
    assert "call someone" in seen
    for help_ in ("words", "shorter", "Back to the box", "tomorrow"):
        assert help_ not in seen.replace("own words", "")


def test_where_nothing_is_known_the_ending_says_when_not_to(run):
    seen = words_on(run.get(at.AFTER_WRITING, c="4").text)
    assert seen.index("If they asked you not to write") < seen.index("under 40 words")
    run.begun(safe="no_fear", life="no")
    assert "under 40 words" in words_on(run.get(at.AFTER_WRITING, c="4").text)
    assert "stays with you" in words_on(run.get(at.AFTER_WRITING, c="1").text)


def test_pages_without_data_survive_the_lock(open_run):
    open_run.post(at.LOCK)
    for path in (at.WRITING, at.HELP, at.EVIDENCE):
        assert open_run.get(path).status_code == 200


def test_with_a_vault_the_box_is_kept_for_the_person_alone(open_run):
    answer = open_run.post(at.WRITING, box="i miss you")
    assert drafts(open_run) == ["i miss you"]
    assert "Kept for you alone." in open_run.client.get(answer.headers["location"]).text


def test_nothing_in_the_box_is_nothing_to_keep(open_run):
    assert open_run.post(at.WRITING, box="  ").headers["location"] == at.WRITING
    assert drafts(open_run) == []


def test_what_was_sealed_stands_in_the_box_until_it_is_kept(open_run):
    open_run.desk.session.seal(Unsaved("writing", "half a thought"))
    assert box(open_run.get(at.WRITING).text) == "half a thought"
    open_run.post(at.WRITING, box="half a thought, and the rest", was="half a thought")
    assert open_run.desk.session.unsaved() == ()


def test_what_was_sealed_after_the_page_was_made_stays(open_run):
    sealed = Unsaved("writing", "of another tab")
    open_run.desk.session.seal(sealed)
    open_run.post(at.WRITING, box="of this tab")
    assert open_run.desk.session.unsaved() == (sealed,)


# ------------------------------------------------------------ no letter is lost


def test_a_letter_sent_to_a_locked_box_waits_for_the_key(open_run):
    open_run.post(at.LOCK)
    page = open_run.post(at.WRITING, box="a long letter")
    assert page.status_code == 401
    assert held(page.text) == {"held-box": "a long letter"}
    open_run.post(at.UNLOCK, passphrase=PASSPHRASE, n=at.WRITING, **held(page.text))
    assert drafts(open_run) == ["a long letter"]


@pytest.mark.parametrize("life", ["sometimes", "might_act"])
def test_on_a_quiet_path_no_draft_is_kept_and_the_words_stay_in_the_page(run, life):
    run.begun(safe="no_fear", life=life)
    page = run.post(at.WRITING, box="one last <thing>")
    assert page.status_code == 422
    assert box(page.text) == "one last <thing>"
    assert "keeps no words" in words_on(page.text)
    assert "Keep it for myself" not in page.text
    assert drafts(run) == []


def test_a_path_that_began_meanwhile_loses_no_words(open_run):
    open_run.post(at.QUESTIONS, kind="screen", screen="afraid", answer="yes")
    page = open_run.post(at.WRITING, box="from an older tab")
    assert box(page.text) == "from an older tab"
    assert drafts(open_run) == []


def test_while_the_record_is_read_the_exercise_is_there_and_words_wait(open_run, monkeypatch):
    monkeypatch.setattr(type(open_run.desk), "is_ready", lambda _: False)
    monkeypatch.setattr(Session, "advice", None)
    monkeypatch.setattr(Session, "unsaved", None)
    page = open_run.get(at.WRITING)
    assert page.status_code == 200
    assert "A little later this page can keep words" in words_on(page.text)
    page = open_run.post(at.WRITING, box="a long letter")
    assert (page.status_code, box(page.text)) == (422, "a long letter")
    assert "Keep it for myself" in page.text


def test_a_fault_in_the_record_takes_no_exercise_away(open_run, monkeypatch):
    monkeypatch.setattr(Session, "advice", broken)
    assert open_run.get(at.WRITING).status_code == 200
    page = open_run.post(at.WRITING, box="a long letter")
    assert box(page.text) == "a long letter"


@pytest.mark.parametrize("fault", [VaultLocked, VaultError])
@pytest.mark.parametrize("path", [at.WRITING, at.AFTER_WRITING])
def test_a_lock_that_comes_in_between_takes_no_page_away(open_run, monkeypatch, path, fault):
    def locked(*_):
        raise fault

    monkeypatch.setattr(Session, "advice", locked)
    assert open_run.get(path).status_code == 200
    ending = open_run.get(at.AFTER_WRITING, c="4")
    assert ending.status_code == 200


def test_a_lines_end_counts_as_one_letter(open_run):
    letter = ("line of words\n" * 2000)[: forms.LONGEST - 1] + "x"
    open_run.post(at.WRITING, box=letter.replace("\n", "\r\n"))
    assert drafts(open_run) == [letter]


def test_a_draft_that_is_too_long_is_not_cut(open_run):
    letter = "x" * forms.LONGEST + "y"
    page = open_run.post(at.WRITING, box=letter)
    assert page.status_code == 422
    assert box(page.text) == letter
    assert "more than 20,000 letters" in words_on(page.text)
    assert drafts(open_run) == []


# ------------------------------------------------------------ a write that fails


def full(*_args, **_named):
    raise VaultError("Your disk is full, so nothing was written.", "Make room and try again.")


def fields(page: str) -> dict[str, str]:
    main = page.split("<main")[1]
    found = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', main))
    found |= re.findall(r'(?s)<textarea id="(\w+)"[^>]*>(.*?)</textarea>', main)
    return {name: unescape(value) for name, value in found.items()}


def broken(*_args, **_named):
    raise RuntimeError("i miss you")


@pytest.mark.parametrize("failing", [full, broken])
@pytest.mark.parametrize(
    ("path", "sent"),
    [
        (at.WRITING, {"box": "a long <letter>\n\nof two parts"}),
        (
            at.BY_HAND,
            {"what": "call", "who": "me", "day": "2026-03-14", "words": 'a long "account"'},
        ),
        (at.QUESTIONS, {"kind": "screen", "screen": "violence", "answer": "no"}),
    ],
)
def test_what_could_not_be_written_stays_in_the_page(open_run, monkeypatch, failing, path, sent):
    before = len(open_run.desk.session.lines())
    with monkeypatch.context() as patched:
        patched.setattr(Session, "write", failing)
        page = open_run.post(path, **sent)
    assert page.status_code >= 500
    again = fields(page.text)
    assert {name: again[name].replace("\r\n", "\n") for name in sent} == sent
    assert f'action="{path}"' in page.text
    open_run.post(path, **again)
    assert len(open_run.desk.session.lines()) == before + 1


def test_no_secret_stays_in_a_page_that_failed(open_run, monkeypatch):
    monkeypatch.setattr(Session, "new_recovery_code", broken)
    page = open_run.post(at.KEYS, do="code", old=PASSPHRASE)
    assert page.status_code == 500
    assert PASSPHRASE not in page.text
    assert "Try again" not in page.text


# ------------------------------------------------------------ people first


def test_words_of_self_harm_bring_people_before_anything_else(open_run):
    answer = open_run.post(at.WRITING, box=GRAVE)
    assert answer.headers["location"] == at.TODAY
    page = open_run.get(at.TODAY).text
    assert "You first" in words_on(page)
    assert GRAVE not in page
    assert drafts(open_run) == [GRAVE]
    assert open_run.desk.session.advice(open_run.desk.now()).paths.first is Path.CRISIS


def test_so_do_they_on_a_locked_vault_and_the_words_wait(open_run):
    open_run.post(at.LOCK)
    page = open_run.post(at.WRITING, box=GRAVE)
    assert page.status_code == 200
    assert "You first" in words_on(page.text)
    assert GRAVE not in words_on(page.text)
    assert box(page.text) == GRAVE
    asked = open_run.post(at.WRITING, box=box(page.text), seen="1")
    assert asked.status_code == 401
    open_run.post(at.UNLOCK, passphrase=PASSPHRASE, n=at.WRITING, **held(asked.text))
    assert drafts(open_run) == [GRAVE]


def test_so_do_they_where_no_draft_is_kept(run):
    run.begun(safe="afraid", life="no")
    page = run.post(at.WRITING, box=GRAVE)
    assert "You first" in words_on(page.text)
    assert box(page.text) == GRAVE
    assert drafts(run) == []
    assert "keeps no words" in run.post(at.WRITING, box=GRAVE, seen="1").text


@pytest.mark.parametrize(
    ("fields", "title"),
    [
        ({"what": "message", "who": "me"}, "You first"),
        ({"what": "talk", "who": "them"}, "If they are in danger"),
        ({"what": "said", "said": "space"}, "If they are in danger"),
    ],
)
def test_so_do_they_where_words_were_added_by_hand_to_a_locked_vault(open_run, fields, title):
    sent = {**fields, "day": "2026-03-15", "words": f"{GRAVE} if you come back"}
    open_run.post(at.LOCK)
    page = open_run.post(at.BY_HAND, **sent)
    assert page.status_code == 401
    assert title in words_on(page.text)
    assert words_on(page.text).index(title) < words_on(page.text).index("not kept yet")
    assert 'class="number"' in page.text
    assert "on 15 March 2026" in words_on(page.text)
    waiting = {**held(page.text), "n": at.BY_HAND}
    country = open_run.post(at.UNLOCK, **waiting, country="GB", do="numbers").text
    assert "116 123" in country
    assert held(country) == held(page.text)
    wrong = open_run.post(at.UNLOCK, **waiting, passphrase="not these words")
    assert title in words_on(wrong.text)
    assert (
        open_run.post(at.UNLOCK, **waiting, passphrase=PASSPHRASE).headers["location"] == at.TODAY
    )
    assert title in words_on(open_run.get(at.TODAY).text)


def test_so_do_they_where_it_locked_over_the_box(open_run):
    open_run.post(at.LOCK)
    page = open_run.post(at.LOCK, **{"held-writing": GRAVE, "was-writing": ""})
    assert "You first" in words_on(page.text)
    plain = open_run.post(at.LOCK, **{"held-writing": "ok", "was-writing": GRAVE})
    assert "You first" not in plain.text


def test_the_numbers_of_a_country_lose_no_word(open_run):
    open_run.post(at.LOCK)
    page = open_run.post(at.WRITING, box=GRAVE, country="GB", do="numbers").text
    assert "116 123" in page
    assert box(page) == GRAVE


# ------------------------------------------------------------ before there is a vault


def test_before_a_vault_the_page_says_that_nothing_is_kept_before_it_ends(run):
    seen = words_on(run.get(at.WRITING).text)
    ends = seen.index("And now?")
    assert seen.index("The words in the box are not kept.") > ends
    assert "Keep them behind a passphrase" in seen[:ends]
    run.begun()
    run.post(at.LOCK)
    seen = words_on(run.get(at.WRITING).text)
    assert "The words in the box are not kept." in seen
    assert "Unlock, and keep them" in seen


def test_words_of_the_box_go_into_the_vault_that_is_made_for_them(run):
    page = run.post(at.WRITING, box="i miss\nyou & all").text
    assert "not kept yet" in words_on(page)
    assert not exists(run.desk.folder)
    sent = {"box": "i miss\nyou & all", "press": re.search(r'name="press" value="([^"]+)', page)[1]}
    assert 'value="i miss\nyou &amp; all"' in page
    wrong = run.post(at.KEEP, **sent, passphrase="short", again="short").text
    assert 'value="i miss\nyou &amp; all"' in wrong
    assert run.post(at.KEEP, **sent, passphrase=PASSPHRASE, again=PASSPHRASE).status_code == 303
    assert drafts(run) == ["i miss\nyou & all"]


def test_people_come_first_there_too_and_the_words_can_be_kept(run):
    page = run.post(at.WRITING, box=GRAVE)
    assert "You first" in words_on(page.text)
    asked = run.post(at.WRITING, box=GRAVE, seen="1").text
    assert "Choose a passphrase" in asked
    run.post(at.KEEP, box=GRAVE, passphrase=PASSPHRASE, again=PASSPHRASE)
    assert "You first" in words_on(run.get(at.TODAY).text)


def test_too_many_letters_are_told_before_a_passphrase_is_chosen(run):
    answer = run.post(at.WRITING, box="a" * 20_001)
    assert answer.status_code == 422
    assert 'id="box-mistake"' in answer.text


def test_i_am_not_safe_is_as_large_as_the_other_choices(run):
    assert f'<a class="door danger" href="{at.HELP}">' in run.get(at.WRITING).text
    assert f'class="small-button" href="{at.HELP}"' in run.get(at.AFTER_WRITING, c="1").text


def test_no_ending_promises_words_that_nobody_kept(run):
    assert "still be there" not in words_on(run.get(at.AFTER_WRITING, c="2").text)


# ------------------------------------------------------------ not safe


def test_words_in_the_box_are_sealed_when_someone_is_not_safe_and_stand_there_on_the_way_back(
    open_run,
):
    page = open_run.get(at.WRITING).text
    assert re.search(r'<button[^>]*form="words" name="go" value="help"><b>I.m not safe', page)
    sent = open_run.post(at.WRITING, box="i miss you", was="", go="help")
    assert sent.headers["location"] == at.HELP
    assert box(open_run.get(at.WRITING).text) == "i miss you"
    assert not drafts(open_run)
    open_run.post(at.WRITING, box=GRAVE, was="i miss you", go="help")
    assert box(open_run.get(at.WRITING).text) == GRAVE


def test_the_numbers_come_also_where_the_words_cannot_be_sealed(open_run, monkeypatch):
    def full(*_args, **_named):
        raise VaultError("Your disk is full, so nothing was written.")

    monkeypatch.setattr(Session, "seal", full)
    for words in ("", "i miss you"):
        sent = open_run.post(at.WRITING, box=words, was="", go="help")
        assert sent.headers["location"] == at.HELP
    open_run.post(at.LOCK)
    assert open_run.post(at.WRITING, box="i", go="help").headers["location"] == at.HELP
    assert f'href="{at.HELP}"' in open_run.get(at.WRITING).text.split("And now?")[1]
