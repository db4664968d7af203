"""First: the five questions of the first minute, one a page, and the first answer; nothing is kept."""

from __future__ import annotations

from starlette.responses import Response

from leeway import packed
from leeway.helplines import countries, country_of
from leeway.paths import Path
from leeway.sitting import Sitting, without_record
from leeway.web import forms, show
from leeway.web.addresses import FIRST, FIRST_ADVICE
from leeway.web.pages._help_first import helped
from leeway.web.visit import Visit
from leeway.zones import assumed_zone


def see(visit: Visit) -> Response:
    """The question that is open, or an earlier one again (`?q`, its number): the answers ride along, sealed."""
    answers, earlier = visit.sealed(), visit.query.get("q", "")
    places = {str(number): name for number, name in enumerate(forms.FIRST, 1)}
    question = places.get(earlier) or forms.next_question(answers)
    if question not in forms.FIRST:
        return show.go(FIRST_ADVICE, k=visit.desk.sealer.seal(answers))
    return _question(visit, question, answers)


def answer(visit: Visit) -> Response:
    """One answer; the next question asks for itself, so that going back works."""
    answers, question, value = visit.sealed(), visit.text("question"), visit.text("answer")
    if question not in forms.FIRST:
        return show.go(FIRST)
    wrong = forms.checked(question, value, visit.now)
    if wrong:
        return _question(visit, question, answers, typed=value, wrong=wrong)
    sealed = visit.desk.sealer.seal({**answers, question: value})
    return show.go(FIRST, k=sealed)


def _question(
    visit: Visit, question: str, answers: dict[str, str], *, typed: str = "", wrong: str = ""
) -> Response:
    place = forms.FIRST.index(question)
    asked = [name for name in forms.FIRST[:place] if name in answers]
    return show.page(
        visit,
        "question.html",
        question=question,
        number=place + 1,
        words=packed.toml("first_minute")[question],
        choices=forms.choices(question),
        given=typed or answers.get(question, ""),
        sealed=visit.desk.sealer.seal(answers),
        before=forms.FIRST.index(asked[-1]) + 1 if asked else 0,
        errors={"answer": wrong} if wrong else {},
        status=422 if wrong else 200,
    )


def advise(visit: Visit) -> Response:
    """The first answer, and only then the offer to keep it."""
    answers = visit.sealed()
    if forms.next_question(answers) or not answers:
        return show.go(FIRST)
    country = answers.get("country", "")
    sat = sitting_of(visit, answers)
    sealed = visit.desk.sealer.seal(answers)
    first = sat.advice.paths.first
    if first in {Path.CRISIS, Path.SAFETY, Path.STOP}:
        return show.page(
            visit,
            "first_help.html",
            blocks=helped(sat.advice.paths, country),
            next_step="" if first is Path.STOP else sat.advice.next_step,
            sealed=sealed,
            country=country,
            countries=countries(),
        )
    return show.page(
        visit,
        "first_advice.html",
        advice=sat.advice,
        sealed=sealed,
        may_date=answers.get("words") in {"space", "not_now"} and "until" not in answers,
        until=answers.get("until", ""),
    )


def add(visit: Visit) -> Response:
    """The day until which they asked for room, where they named one; or a country, for its numbers."""
    answers = visit.sealed()
    if visit.text("c"):
        answers["country"] = country_of(visit.text("c"))
    day = forms.day_of(visit.text("until"))
    if day is not None:
        answers["until"] = day.isoformat()
    return show.go(FIRST_ADVICE, k=visit.desk.sealer.seal(answers))


def sitting_of(visit: Visit, answers: dict[str, str]) -> Sitting:
    """What follows from the five answers alone."""
    zone = assumed_zone()
    journal = forms.first_journal(answers, visit.settings, zone, visit.now)
    return without_record(journal, zone=zone, now=visit.now)
