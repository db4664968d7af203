"""The app as a person meets it: the first minute, import, locks, leaving; with and without JavaScript."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from at_the_desk import CHAT, NOW, PASSPHRASE
from leeway import stories
from leeway.web import addresses as at
from phones import backup, call

PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "has_touch": True}
DARK = {"color_scheme": "dark"}
WAYS = {
    "desktop": {"viewport": {"width": 1280, "height": 800}},
    "desktop, dark": {"viewport": {"width": 1280, "height": 800}, **DARK},
    "phone": PHONE,
    "phone, dark": {**PHONE, **DARK},
    "forced colours": {"forced_colors": "active"},
    "no JavaScript": {"java_script_enabled": False},
}
everywhere = pytest.mark.parametrize("watched", WAYS.values(), ids=WAYS, indirect=True)
ANSWERS = ("I'm safe", "No", "They need space or time", "2026-03-06", "")


def answer_five(page: Page) -> tuple[int, int]:
    """From "Start" to the first advice; how many inputs, and how many words were on the screen."""
    press(page, re.compile("^Start"), "link")
    inputs = words = 0
    for answer in ANSWERS:
        words += seen_words(page)
        give(page, answer)
        inputs += 1
    expect(page.get_by_role("heading", level=1)).to_have_text("Wait.")
    words += len(page.locator(".answer").inner_text().split())
    return inputs, words


def give(page: Page, answer: str) -> None:
    """Give one answer: a day is typed, all else is chosen; nothing at all is ticked where nothing is shared."""
    if not answer:
        expect(page.get_by_role("checkbox")).to_have_count(3)
    elif re.fullmatch(r"[\d-]+", answer):
        page.locator("#answer").fill(answer)
    else:
        page.get_by_label(answer, exact=True).check()
    press(page, "Continue")


def press(page: Page, name: str | re.Pattern[str], role: str = "button") -> None:
    """Press something that leads to another page, and wait until that page is there with all it needs."""
    with page.expect_navigation():
        page.get_by_role(role, name=name).click()


def seen_words(page: Page) -> int:
    return len(page.locator("body").inner_text().split())


def keep(page: Page) -> str:
    """Keep what was told; the recovery code."""
    press(page, "Keep this", "link")
    page.get_by_label("Passphrase").fill(PASSPHRASE)
    page.get_by_label("The same again").fill(PASSPHRASE)
    press(page, "Keep it")
    code = page.locator("code").inner_text()
    press(page, "I have written it down", "link")
    expect(page.get_by_role("heading", level=1)).to_have_text("Wait.")
    return code


def bring_in(page: Page, file: Path) -> None:
    """Import a chat, and say who the person is."""
    page.goto(at.IMPORT)
    page.locator("#files").set_input_files(file)
    press(page, "Read it")
    page.get_by_label("Robin").check()
    press(page, "Read it")


def unlock(page: Page, passphrase: str) -> None:
    page.get_by_label("Passphrase").fill(passphrase)
    press(page, "Unlock")


@pytest.fixture
def chat(tmp_path) -> Path:
    file = tmp_path / "WhatsApp Chat with Sam.txt"
    file.write_bytes(stories.as_whatsapp(stories.demo()).encode())
    return file


# ------------------------------------------------------------ the first minute


@everywhere
def test_three_buttons_first(page, run):
    doors = page.locator("a.door")
    expect(doors).to_have_count(3)
    assert [text.split("\n")[0] for text in doors.all_inner_texts()] == [
        "I'm about to write to them",
        "I'm not safe",
        "Start",
    ]
    for door in doors.all():
        assert door.bounding_box()["height"] >= 44
    assert not run.desk.folder.exists()


@everywhere
def test_first_advice_within_five_inputs_and_350_words(page, run):
    inputs, words = answer_five(page)
    assert inputs <= 5
    assert words <= 350
    assert not run.desk.folder.exists()


def test_about_to_write_is_an_exercise_and_a_box_that_cannot_send(page):
    press(page, re.compile("about to write"), "link")
    expect(page.get_by_role("heading", name=re.compile("Ride the wave"))).to_be_visible()
    box = page.get_by_label("Write it here instead")
    box.fill("please just answer me")
    box.press("Enter")
    expect(box).to_have_value("please just answer me\n")
    press(page, "Some other time", "link")
    expect(page.get_by_role("heading", level=1)).to_have_text("Some other time.")


def test_not_safe_shows_numbers_of_the_country_that_is_chosen(page):
    press(page, re.compile("not safe"), "link")
    page.get_by_label("Numbers for").select_option("GB")
    press(page, "Show")
    expect(page.get_by_role("link", name="116 123")).to_be_visible()


@everywhere
def test_going_back_works(page):
    press(page, re.compile("^Start"), "link")
    page.get_by_label("I'm safe").check()
    press(page, "Continue")
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("ending your life"))
    press(page, "Back", "link")
    expect(page.get_by_label("I'm safe")).to_be_checked()
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("ending your life"))


# ------------------------------------------------------------ the vault's way in and out


@everywhere
def test_keep_lock_and_unlock(page):
    answer_five(page)
    keep(page)
    press(page, "Lock")
    unlock(page, "five plain words here")
    expect(page.locator("#passphrase-mistake")).to_contain_text("does not open")
    unlock(page, PASSPHRASE)
    expect(page.get_by_role("heading", level=1)).to_have_text("Wait.")


def test_the_recovery_code_opens_it(page):
    answer_five(page)
    code = keep(page)
    press(page, "Lock")
    press(page, "I forgot it", "link")
    page.get_by_label("Recovery code").fill(code.lower().replace("-", " "))
    page.get_by_label("A new passphrase").fill("quite other words now")
    page.get_by_label("The same again").fill("quite other words now")
    press(page, "Open it")
    expect(page.get_by_role("heading", level=1)).to_have_text("Wait.")
    press(page, "Lock")
    unlock(page, "quite other words now")
    expect(page.get_by_role("heading", level=1)).to_have_text("Wait.")


def test_words_that_were_not_saved_are_sealed_when_it_locks(page):
    answer_five(page)
    keep(page)
    press(page, "I want to write to them", "link")
    page.locator("#box").fill("what i did not say")
    press(page, "Lock")
    unlock(page, PASSPHRASE)
    press(page, "I want to write to them", "link")
    expect(page.locator("#box")).to_have_value("what i did not say")


def test_it_locks_by_itself_and_seals_first(watched, run):
    page = watched.page
    answer_five(page)
    keep(page)
    press(page, "I want to write to them", "link")
    page.clock.install()
    page.reload()
    page.locator("#box").fill("still here")
    page.clock.fast_forward(3 * 60 * 1000)
    expect(page.get_by_role("status")).to_contain_text("It has locked. This page stays")
    expect(page.get_by_role("heading", name=re.compile("Ride the wave"))).to_be_visible()
    expect(page.locator("#box")).to_have_value("")
    assert not run.desk.is_open
    press(page, "Unlock", "link")
    unlock(page, PASSPHRASE)
    expect(page).to_have_url(re.compile(at.WRITING))
    expect(page.locator("#box")).to_have_value("still here")


@pytest.mark.parametrize("watched", [PHONE], ids=["phone"], indirect=True)
def test_the_numbers_stay_when_it_locks(watched, run):
    page = watched.page
    press(page, re.compile("^Start"), "link")
    for answer in ("I'm safe", "Yes, and I might act"):
        give(page, answer)
    expect(page.locator("h1.word")).to_be_visible()
    sealed = run.desk.sealer.seal({"safe": "no_fear", "life": "might_act", "country": "GB"})
    page.goto(f"{at.KEEP}?k={sealed}")
    page.get_by_label("Passphrase").fill(PASSPHRASE)
    page.get_by_label("The same again").fill(PASSPHRASE)
    press(page, "Keep it")
    page.clock.install()
    page.goto(at.TODAY)
    expect(page.get_by_role("heading", level=1).first).to_have_text("You first")
    page.clock.fast_forward(3 * 60 * 1000)
    expect(page.get_by_role("status")).to_contain_text("It has locked. This page stays")
    expect(page.get_by_role("link", name="116 123")).to_be_visible()
    assert not run.desk.is_open
    check(page, "the numbers, locked")


class Hours:
    """The clock of the app and that of its pages, moved on together."""

    def __init__(self, page: Page, run) -> None:
        self.page, self.seconds = page, time.monotonic()
        run.desk._ticks = lambda: self.seconds
        page.context.clock.install()

    def pass_by(self, seconds: int) -> None:
        for _ in range(seconds):
            self.seconds += 1
            self.page.clock.run_for(1000)


def test_what_was_typed_last_is_sealed_although_the_page_rarely_says_that_it_is_in_use(page, run):
    answer_five(page)
    keep(page)
    hours = Hours(page, run)
    page.goto(at.WRITING)
    for second in range(24):
        page.locator("#box").press_sequentially(str(second % 10))
        hours.pass_by(1)
    hours.pass_by(150)
    assert run.desk.is_open
    hours.pass_by(30)
    press(page, "Unlock", "link")
    unlock(page, PASSPHRASE)
    assert [each.text for each in run.desk.session.unsaved()] == ["012345678901234567890123"]


def test_words_that_come_too_late_wait_in_the_page(page, run):
    answer_five(page)
    keep(page)
    page.goto(at.WRITING)
    page.locator("#box").fill('what "i"\ndid not say')
    run.desk.lock()
    press(page, "Lock")
    expect(page.get_by_text("wait in this page")).to_be_visible()
    unlock(page, PASSPHRASE)
    expect(page).to_have_url(re.compile(at.WRITING))
    expect(page.locator("#box")).to_have_value('what "i"\ndid not say')


def test_a_page_that_lies_idle_does_not_lock_the_one_in_use(page, run):
    answer_five(page)
    keep(page)
    hours = Hours(page, run)
    idle = page.context.new_page()
    idle.goto(f"{run.address}{at.TODAY}")
    page.goto(at.WRITING)
    for _ in range(100):
        page.locator("#box").press_sequentially("a")
        hours.pass_by(2)
    assert run.desk.is_open
    expect(idle).to_have_url(re.compile(at.TODAY))
    press(page, "Lock")
    expect(idle).to_have_url(re.compile(at.UNLOCK))
    unlock(page, PASSPHRASE)
    assert [each.text for each in run.desk.session.unsaved()] == ["a" * 100]


# ------------------------------------------------------------ leaving


@everywhere
def test_leaving_is_first_by_keyboard_and_ends_the_run(page, run):
    answer_five(page)
    keep(page)
    session = run.desk.session
    page.locator("body").press("Tab")
    expect(page.get_by_role("button", name="Leave this page")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_text("No notes yet.")).to_be_visible()
    assert page.title() == "Notes"
    assert session.is_locked
    run.thread.join(10)
    assert not run.thread.is_alive()


def test_shift_three_times_leaves(page, run):
    answer_five(page)
    keep(page)
    for _ in range(2):
        page.keyboard.press("Shift")
    page.keyboard.press("a")
    for _ in range(2):
        page.keyboard.press("Shift")
    expect(page.get_by_role("heading", level=1)).to_have_text("Wait.")
    page.keyboard.press("Shift")
    expect(page.get_by_text("No notes yet.")).to_be_visible()
    assert not run.desk.is_open


# ------------------------------------------------------------ import and record


def long_chat(folder: Path, messages: int) -> Path:
    """A chat of so many invented lines, the last of them words about space."""
    said = (
        "morning",
        "tea or coffee",
        "on my way",
        "did the post come",
        "see you at six",
        "love you",
    )
    lines = []
    for n in range(messages - 1):
        day, minute = divmod(n, 140)
        month, day = divmod(day, 28)
        year, month = 2019 + month // 12, month % 12 + 1
        who = ("Robin", "Sam")[n * 7 % 11 % 2]
        clock = f"{7 + minute // 10:02}:{minute % 10 * 5:02}"
        lines.append(
            f"{day + 1:02}/{month:02}/{year}, {clock} - {who}: {said[n * 31 % 6]} {n % 887}"
        )
    lines.append("06/03/2026, 20:00 - Sam: i need space until the end of the month")
    file = folder / "WhatsApp Chat with Sam.txt"
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    "watched", [{}, WAYS["no JavaScript"]], ids=["", "no JavaScript"], indirect=True
)
def test_a_chat_of_100_000_messages_shows_how_far_it_is(page, tmp_path):
    answer_five(page)
    keep(page)
    bring_in(page, long_chat(tmp_path, 100_000))
    expect(page.get_by_role("progressbar")).to_be_visible()
    expect(page).to_have_url(re.compile(at.ARRIVED), timeout=240_000)
    expect(page.locator(".lead")).to_contain_text("100,000 messages")
    press(page, "To Today", "link")
    expect(page.locator(".main-column")).to_contain_text("Tuesday 31 March")


def test_a_file_can_be_dropped(page, chat):
    answer_five(page)
    keep(page)
    page.goto(at.IMPORT)
    page.evaluate(
        """([text]) => {
            const data = new DataTransfer();
            data.items.add(new File([text], "WhatsApp Chat with Sam.txt", {type: "text/plain"}));
            const drop = new DragEvent("drop", {dataTransfer: data, bubbles: true, cancelable: true});
            document.getElementById("drop").dispatchEvent(drop);
        }""",
        [chat.read_text("utf-8")],
    )
    expect(page).to_have_url(re.compile(at.WHO))


def test_a_chat_and_a_call_log_are_dropped_together_and_22_calls_a_day_are_found(page):
    last = int(NOW.timestamp()) - 12 * 3600
    times = [last - 86_400 * day + 600 * number for day in range(3) for number in range(22)]
    rows = [call(date=f"{time}000") for time in times]
    rows += [call(number="+447700900333", contact_name="Kim", duration="60")]
    answer_five(page)
    keep(page)
    page.goto(at.IMPORT)
    with page.expect_navigation():
        page.evaluate(
            """([chat, calls]) => {
                const data = new DataTransfer();
                data.items.add(new File([chat], "WhatsApp Chat with Sam.txt", {type: "text/plain"}));
                data.items.add(new File([calls], "calls-20260315.xml", {type: "text/xml"}));
                const drop = new DragEvent("drop", {dataTransfer: data, bubbles: true, cancelable: true});
                document.getElementById("drop").dispatchEvent(drop);
            }""",
            [CHAT, backup(*rows, root="calls")],
        )
    page.get_by_label("Robin").check()
    if page.get_by_text("Which day is it?").count():
        page.locator("input[name=dates]").first.check()
    press(page, "Read it")
    expect(page).to_have_url(re.compile(at.ARRIVED), timeout=120_000)
    expect(page.locator("main")).to_contain_text("other people in this backup, left out: 1")
    press(page, "To Today", "link")
    expect(page.locator(".side-column")).to_contain_text("Call burst")
    expect(page.locator("main")).to_contain_text("Your files hold no texts or mails")
    page.get_by_text("From you in 14 days, by the way it took").click()
    expect(page.get_by_role("row", name=re.compile(r"^14 Mar 22\b"))).to_be_visible()


def test_a_day_of_the_figure_leads_to_its_messages(page, chat):
    answer_five(page)
    keep(page)
    bring_in(page, chat)
    expect(page).to_have_url(re.compile(at.ARRIVED), timeout=60_000)
    page.goto(at.RECORD)
    with page.expect_navigation():
        page.locator(".figure.wide a").last.click()
    expect(page.locator(".messages li").first).to_be_visible()
    page.get_by_label("Search").fill("talk")
    press(page, "Find")
    expect(page.get_by_role("heading", name=re.compile("found"))).to_be_visible()
    assert "talk" not in page.url


# ------------------------------------------------------------ every page, in every way


PAGES = (
    at.TODAY,
    at.RECORD,
    at.IMPORT,
    at.ARRIVED,
    at.BY_HAND,
    at.QUESTIONS,
    at.ANSWERS,
    *(f"{at.ANSWERS}?q={place}" for place in range(5)),
    at.DRAFTS,
    at.HELP,
    at.SETTINGS,
    at.KEYS,
    at.COPIES,
    at.ERASE,
    at.EVIDENCE,
    at.WRITING,
    f"{at.WRITING}?b",
    f"{at.AFTER_WRITING}?c=4",
    "/nowhere",
)


def check(page: Page, where: str) -> None:
    """No violation that axe can see, and nothing that runs out of the window."""
    found = Axe().run(page)
    assert found.violations_count == 0, f"{where}\n{found.generate_report()}"
    over = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    assert over <= 0, f"{where} is {over} pixels too wide"


LOOKED_AT = ("desktop", "phone, dark", "forced colours")
"""Wide and narrow, light and dark, and the system's own colours: each at least once."""


@pytest.mark.parametrize(
    "watched", [WAYS[name] for name in LOOKED_AT], ids=LOOKED_AT, indirect=True
)
def test_axe_finds_nothing_on_any_page(page, chat):
    check(page, "first page")
    press(page, re.compile("^Start"), "link")
    for number, answer in enumerate(ANSWERS):
        check(page, f"question {number}")
        if number == 0:
            press(page, "Continue")
            check(page, "question with a mistake")
        give(page, answer)
    check(page, "first advice")
    press(page, "Keep this", "link")
    check(page, "keep")
    page.get_by_label("Passphrase").fill("short")
    press(page, "Keep it")
    check(page, "keep with a mistake")
    page.go_back()
    page.get_by_label("Passphrase").fill(PASSPHRASE)
    page.get_by_label("The same again").fill(PASSPHRASE)
    press(page, "Keep it")
    check(page, "recovery code")
    page.goto(at.IMPORT)
    page.locator("#files").set_input_files(chat)
    press(page, "Read it")
    check(page, "who is who")
    page.get_by_label("Robin").check()
    press(page, "Read it")
    expect(page).to_have_url(re.compile(at.ARRIVED), timeout=60_000)
    for where in PAGES:
        page.goto(where)
        for summary in page.locator("summary").all():
            summary.click()
        check(page, where)
    page.goto(at.RECORD)
    with page.expect_navigation():
        page.locator(".figure:visible a").last.click(force=True)
    check(page, "a day")
    press(page, "Lock")
    check(page, "unlock")
    press(page, "I forgot it", "link")
    check(page, "recovery")
    press(page, "start again without it", "link")
    check(page, "without passphrase and code")


@pytest.mark.parametrize(
    "watched", [WAYS[name] for name in LOOKED_AT], ids=LOOKED_AT, indirect=True
)
def test_axe_finds_nothing_where_one_of_a_phones_people_is_chosen(page, chat, tmp_path):
    people = [("+447700900111", "Sammy"), ("+447700900333", "Kim"), ("+447700900444", "(Unknown)")]
    rows = [call(number=number, contact_name=name) for number, name in people]
    backed_up = tmp_path / "calls-20260315.xml"
    backed_up.write_text(backup(*rows, root="calls"), encoding="utf-8")
    answer_five(page)
    keep(page)
    for files in ([backed_up], [chat, backed_up]):
        page.goto(at.IMPORT)
        page.locator("#files").set_input_files(files)
        press(page, "Read it")
        check(page, "whose calls these are")
        press(page, "Read it")
        check(page, "whose calls these are, with a mistake")
        expect(page.get_by_role("alert").or_(page.locator(".mistake")).first).to_be_visible()
    page.get_by_label("Robin").check()
    page.get_by_role("checkbox", name=re.compile("Sammy")).check()
    press(page, "Read it")
    expect(page).to_have_url(re.compile(at.ARRIVED), timeout=60_000)
    check(page, "arrived")


DANGERS = (
    ("I'm afraid of them", "No"),
    ("I'm safe", "Yes, and I might act"),
    ("There is an order against me", "No"),
)


@pytest.mark.parametrize("answers", DANGERS, ids=[safe for safe, _ in DANGERS])
def test_axe_finds_nothing_where_a_path_comes_first(page, answers):
    press(page, re.compile("^Start"), "link")
    for answer in answers:
        give(page, answer)
    expect(page.locator("h1.word")).to_be_visible()
    check(page, "first help")


@pytest.mark.parametrize("watched", [PHONE], ids=["phone"], indirect=True)
def test_on_a_phone_the_button_is_always_in_reach(page):
    answer_five(page)
    keep(page)
    button = page.get_by_role("link", name="I want to write to them")
    for share in (0, 0.5, 1):
        page.evaluate(f"scrollTo(0, document.body.scrollHeight * {share})")
        expect(button).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize(
    "watched", [{"reduced_motion": "reduce"}], ids=["reduced motion"], indirect=True
)
def test_nothing_moves_where_less_motion_is_wanted(page):
    moving = page.evaluate(
        "[...document.querySelectorAll('*')].filter(one => parseFloat(getComputedStyle(one).transitionDuration) > 0"
        " || getComputedStyle(one).animationName !== 'none').length"
    )
    assert moving == 0


def test_the_look_can_be_chosen_against_the_system(page):
    answer_five(page)
    keep(page)
    page.goto(at.SETTINGS)
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_label("Dark", exact=True).check()
    press(page, "Keep the settings")
    expect(page.get_by_role("status")).to_have_text("Kept.")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != light
