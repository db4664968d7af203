"""Take the pictures in docs/screens anew: three pages of an invented story, as Chromium shows them.

Needs a Chromium of the system and the developers' packages; fonts are those of this computer.
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / part) for part in ("tests/e2e", "tests", "src")]

import conftest as running_app  # noqa: E402
from leeway import stories  # noqa: E402
from leeway.web import addresses as at  # noqa: E402

PHONE = {"viewport": {"width": 390, "height": 844}}
DESKTOP = {"viewport": {"width": 1180, "height": 900}}
PASSPHRASE = "four plain words here"  # noqa: S105 - of a vault that is thrown away


def main() -> None:
    """Three pictures: the first page, Today wide and light, Today narrow and dark."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        story = stories.demo()
        chat = Path(folder, f"WhatsApp Chat with {story.cast.them}.txt")
        chat.write_bytes(stories.as_whatsapp(story).encode())
        browser = playwright.chromium.launch(
            executable_path=running_app.find_chromium(), args=list(running_app.QUIET)
        )
        with running_app.running(Path(folder), story.now) as run:
            context = browser.new_context(base_url=run.address, **PHONE)
            page = running_app.Watched(context, run).page
            save(page, "first-page")
            begin(page, chat)
            page.set_viewport_size(DESKTOP["viewport"])
            page.goto(at.TODAY)
            save(page, "today")
            page.set_viewport_size(PHONE["viewport"])
            page.emulate_media(color_scheme="dark")
            page.goto(at.TODAY)
            save(page, "today-phone")
        browser.close()


def begin(page: Page, chat: Path) -> None:
    """The five questions, a vault, the story's chat, and no to the first question of the screens."""
    page.goto(at.FIRST)
    for answer in ("I'm safe", "No", "Nothing, or I don't know", "No"):
        page.get_by_label(answer, exact=True).check()
        with page.expect_navigation():
            page.get_by_role("button", name="Continue").click()
    page.get_by_role("link", name="Keep this").click()
    page.get_by_label("Passphrase").fill(PASSPHRASE)
    page.get_by_label("The same again").fill(PASSPHRASE)
    page.get_by_role("button", name="Keep it").click()
    page.get_by_role("link", name="I have written it down").wait_for()
    page.goto(at.IMPORT)
    page.locator("#files").set_input_files(chat)
    page.get_by_role("button", name="Read it").click()
    page.get_by_label("Robin").check()
    page.get_by_role("button", name="Read it").click()
    page.wait_for_url(re.compile(at.ARRIVED))
    for _ in range(4):
        page.goto(at.QUESTIONS)
        if at.QUESTIONS not in page.url:
            break
        choice = page.get_by_label("No", exact=True)
        (choice if choice.count() else page.get_by_label("Space or time")).check()
        with page.expect_navigation():
            page.get_by_role("button", name="Continue").click()


def save(page: Page, name: str) -> None:
    """One picture of what is in the window."""
    page.screenshot(path=ROOT / "docs" / "screens" / f"{name}.png")


if __name__ == "__main__":
    main()
