"""An invitation that their own later words take back, or that says "not yet", lifts nothing."""

from __future__ import annotations

import pytest

from chat import read_chat
from leeway.advice import advise
from leeway.assessment import assess
from leeway.readings import read

NO = "please don't contact me again"
SPACE = "i need space"


def gate(said: str, *then: str) -> str:
    """The gate on a day after a limit and what followed it."""
    rows = "\n".join(then)
    chat = read_chat(f"""
now: 2026-03-13 12:00
since: 2026-03-01
2026-03-05 20:00 them: {said}
{rows}
""")
    found = assess(chat.record, read(chat.record), chat.journal, now=chat.now)
    return advise(found, chat.journal).gate.value


@pytest.mark.parametrize("said", [NO, SPACE])
@pytest.mark.parametrize(
    "then",
    [
        ("2026-03-12 20:05 them: i'd like to talk", "2026-03-12 20:09 them: no. forget it"),
        (
            "2026-03-12 20:05 them: can we talk?",
            "2026-03-12 20:06 them: sorry, weak moment. leave it",
        ),
        (
            "2026-03-12 20:05 them: can we talk?",
            "2026-03-12 20:06 me: yes of course",
            "2026-03-12 20:07 them: no. sorry. i can't",
        ),
        ("2026-03-12 20:05 them: can we talk?", "2026-03-12 20:40 them: no, leave it. bad idea"),
        (
            "2026-03-12 20:05 them: i'd like to talk",
            "2026-03-12 20:09 them: no i wouldn't. forget i said that",
        ),
        (
            "2026-03-12 20:05 them: can we talk?",
            "2026-03-13 08:05 them: i shouldn't have asked. it was a mistake",
        ),
        (
            "2026-03-12 20:05 them: i was wrong, you can write to me",
            "2026-03-13 09:00 them: sorry, that was the wine talking",
        ),
        ("2026-03-12 20:05 them: i want to talk. but my therapist says not yet",),
        ("2026-03-12 20:05 them: i'd like to talk, just not now",),
        ("2026-03-12 20:05 them: i want to talk to you so badly but i can't yet",),
    ],
)
def test_what_is_taken_back_lifts_nothing(said, then):
    """a limit, an invitation a week on, and words that take it back"""
    assert gate(said, *then) in ({"stop"} if said == NO else {"wait", "reply"})


@pytest.mark.parametrize(
    "then",
    [
        ("2026-03-12 20:05 them: i'd like to talk", "2026-03-12 20:09 them: no pressure"),
        (
            "2026-03-12 20:05 them: can we talk?",
            "2026-03-12 20:09 them: leave it by the door first, the parcel",
        ),
        ("2026-03-12 20:05 them: can we talk on saturday?", "2026-03-12 20:09 them: can't wait"),
    ],
)
def test_what_only_looks_so_takes_nothing_back(then):
    """space, and an invitation that stands"""
    assert gate(SPACE, *then) in {"talk", "reply"}
