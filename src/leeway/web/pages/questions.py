"""Questions: one a page, asked as care; every one may stay without an answer."""

from __future__ import annotations

from http import HTTPStatus

from starlette.responses import Response

from leeway import packed
from leeway.entries import Entry, ScreenAnswer
from leeway.journal import TOLD, Answer, Screen
from leeway.paths import Path
from leeway.record import Event, Quote, id_name
from leeway.web import first_minute, forms, show
from leeway.web.addresses import QUESTIONS, TODAY
from leeway.web.pages._open_questions import Open, misreadable, open_questions
from leeway.web.visit import Visit

_OF_A_MESSAGE = frozenset({"limit", "afraid", "settled", "life", "their_life", "apart"})
"""Kinds of questions that stand beside the message they are about."""


def see(visit: Visit) -> Response:
    """The question that is asked next, or that of one limit or told words (`?e`); Today, when none waits."""
    return _ask(visit, {})


def _ask(visit: Visit, errors: forms.Mistakes) -> Response:
    waiting, chosen = open_questions(visit), _of_told_words(visit) or _of_a_limit(visit)
    if not waiting and chosen is None:
        return show.go(TODAY)
    asked = chosen or waiting[0]
    return show.page(
        visit,
        "ask.html",
        asked=asked,
        message=_message(visit, asked),
        told_words=_told(visit, asked),
        more=sum(each.about != asked.about for each in waiting),
        intro=packed.toml("screens")["intro"],
        yes_no=forms.YES_NO,
        of_orders=forms.OF_ORDERS,
        life=first_minute.choices("life"),
        errors=errors,
        status=HTTPStatus.UNPROCESSABLE_ENTITY if errors else HTTPStatus.OK,
    )


def _message(visit: Visit, asked: Open) -> Event | None:
    """The message of the record that a question is about."""
    if asked.kind not in _OF_A_MESSAGE or not asked.about:
        return None
    event = int(asked.about, 16)
    around = visit.session.around(event, before=2, after=2)
    return next((each for each in around if each.id == event), None)


def _told(visit: Visit, asked: Open) -> Quote | None:
    """The told words that a question is about."""
    if asked.kind not in {"misread", "afraid"}:
        return None
    alarms, event = visit.session.assessment(visit.now).alarms, int(asked.about, 16)
    told = (each.quote for each in alarms if each.event == event and each.quote.event == TOLD)
    return next(told, None)


def _of_told_words(visit: Visit) -> Open | None:
    """What was asked about by its number: told words that may have been misread."""
    about = visit.text("event") if visit.text("kind") == "misread" else visit.query.get("e", "")
    return next((each for each in misreadable(visit) if each.about == about), None)


def _of_a_limit(visit: Visit) -> Open | None:
    """What was asked about by its message: a limit of theirs that runs, where nothing comes before it."""
    asked = visit.text("event") if visit.text("kind") == "limit" else ""
    about, session = visit.query.get("e", asked), visit.session
    if not about or session.advice(visit.now).paths.first in {Path.CRISIS, Path.SAFETY}:
        return None
    running = {id_name(each.quote.event) for each in session.assessment(visit.now).running}
    return Open("limit", about, "") if about in running else None


def answer(visit: Visit) -> Response:
    """Write one answer down; the next question asks for itself."""
    entries, mistakes = _entries(visit)
    if mistakes:
        return _ask(visit, mistakes)
    if entries:
        visit.session.write(*entries, now=visit.now)
    if ScreenAnswer(Screen.OPEN_COMPUTER, Answer.YES) in entries:
        return show.page(visit, "leaving.html")
    return show.go(QUESTIONS)


def _entries(visit: Visit) -> tuple[tuple[Entry, ...], forms.Mistakes]:
    """What an answer comes to, or what is wrong with it."""
    match visit.text("kind"):
        case "screen":
            return _chosen("answer", forms.screen_entries(visit))
        case "order":
            return _chosen("answer", forms.order_answer(visit))
        case "life":
            return _chosen("answer", forms.life_answer(visit))
        case "apart":
            return forms.about_us(visit)
        case "limit":
            meant = forms.about_a_limit(visit)
            return _chosen("means", () if meant is None else (meant,))
        case "misread":
            return _chosen("means", forms.about_told_words(visit))
        case "afraid" | "settled" | "their_life":
            return _chosen("answer", forms.about_an_alarm(visit))
    return (), {}


def _chosen(field: str, entries: tuple[Entry, ...]) -> tuple[tuple[Entry, ...], forms.Mistakes]:
    return entries, {} if entries else {field: "Please choose one."}
