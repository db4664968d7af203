"""Questions: one a page, asked as care; every one may stay without an answer."""

from __future__ import annotations

from http import HTTPStatus

from starlette.responses import Response

from leeway import packed
from leeway.entries import ScreenAnswer, Settled
from leeway.journal import Answer, Screen
from leeway.web import forms, show
from leeway.web.addresses import QUESTIONS, TODAY
from leeway.web.pages._open_questions import open_questions
from leeway.web.visit import Visit


def see(visit: Visit) -> Response:
    """The question that is asked next; Today, when none waits."""
    return _ask(visit, {})


def _ask(visit: Visit, errors: forms.Mistakes) -> Response:
    waiting = open_questions(visit)
    if not waiting:
        return show.go(TODAY)
    asked = waiting[0]
    row = None
    if asked.kind in {"limit", "afraid"}:
        around = visit.session.around(int(asked.about, 16), before=2, after=2)
        row = next((each for each in around if each.id == int(asked.about, 16)), None)
    return show.page(
        visit,
        "ask.html",
        asked=asked,
        message=row,
        more=len(waiting) - 1,
        intro=packed.toml("screens")["intro"],
        errors=errors,
        status=HTTPStatus.UNPROCESSABLE_ENTITY if errors else HTTPStatus.OK,
    )


def answer(visit: Visit) -> Response:
    """Write one answer down; the next question asks for itself."""
    session, now = visit.session, visit.now
    mistakes: forms.Mistakes = {}
    match visit.text("kind"):
        case "screen":
            said = forms.screen_answer(visit)
            if said is None:
                mistakes = {"answer": "Please choose one."}
            else:
                session.write(said, now=now)
                if said.item is Screen.OPEN_COMPUTER and said.answer is Answer.YES:
                    return show.page(visit, "leaving.html")
        case "apart":
            entries, mistakes = forms.about_us(visit)
            if entries:
                session.write(*entries, now=now)
        case "limit":
            entry = forms.about_a_limit(visit)
            if entry is None:
                mistakes = {"means": "Please choose one."}
            else:
                session.write(entry, now=now)
        case "afraid":
            mistakes = _afraid(visit)
    return _ask(visit, mistakes) if mistakes else show.go(QUESTIONS)


def _afraid(visit: Visit) -> forms.Mistakes:
    """An old alarm: behind them, or still there."""
    said = visit.text("answer")
    try:
        event = int(visit.text("event"), 16)
    except ValueError:
        return {"answer": "Please choose one."}
    if said == "no":
        visit.session.write(Settled(event), now=visit.now)
    elif said == "yes":
        visit.session.write(ScreenAnswer(Screen.AFRAID, Answer.YES), now=visit.now)
    elif said == "rather_not":
        visit.session.write(
            ScreenAnswer(Screen.AFRAID, Answer.RATHER_NOT), Settled(event), now=visit.now
        )
    else:
        return {"answer": "Please choose one."}
    return {}
