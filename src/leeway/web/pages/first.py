"""First: the five questions of the first minute, one a page, and the first answer; nothing is kept."""

from __future__ import annotations

from http import HTTPStatus

from starlette.responses import Response

from leeway import packed
from leeway.helplines import countries, country_of
from leeway.paths import Path
from leeway.sitting import Sitting, without_record
from leeway.web import first_minute, forms, moments, show
from leeway.web.addresses import FIRST, FIRST_ADVICE
from leeway.web.pages._help_first import helped
from leeway.web.visit import Visit
from leeway.zones import assumed_zone

LONGEST_QUOTE = 300
"""So many letters of theirs ride along before there is a vault."""


def see(visit: Visit) -> Response:
    """The question that is open, or an earlier one again (`?q`, its number): the answers ride along, sealed."""
    answers, earlier = visit.sealed(), visit.query.get("q", "")
    places = {str(number): name for number, name in enumerate(first_minute.FIRST, 1)}
    question = places.get(earlier) or first_minute.next_question(answers)
    if question not in first_minute.FIRST:
        return show.go(FIRST_ADVICE, k=visit.desk.sealer.seal(answers))
    return _question(visit, question, answers)


def answer(visit: Visit) -> Response:
    """One answer; the next question asks for itself, so that going back works."""
    answers, question = visit.sealed(), visit.text("question")
    value = " ".join(visit.all("answer")) if question == "shared" else visit.text("answer")
    if question not in first_minute.FIRST:
        return show.go(FIRST)
    wrong = first_minute.checked(question, value, visit.now)
    if wrong:
        return _question(visit, question, answers, typed=value, wrong=wrong)
    sealed = visit.desk.sealer.seal({**answers, question: value or _NONE.get(question, "")})
    return show.go(FIRST, k=sealed)


_NONE = {"shared": "nothing"}
"""What it means where nothing was ticked."""


def _question(
    visit: Visit, question: str, answers: dict[str, str], *, typed: str = "", wrong: str = ""
) -> Response:
    place = first_minute.FIRST.index(question)
    asked = [name for name in first_minute.FIRST[:place] if name in answers]
    return show.page(
        visit,
        "question.html",
        question=question,
        number=place + 1,
        words=packed.toml("first_minute")[question],
        choices=first_minute.choices(question),
        given=typed or answers.get(question, ""),
        sealed=visit.desk.sealer.seal(answers),
        before=first_minute.FIRST.index(asked[-1]) + 1 if asked else 0,
        errors={"answer": wrong} if wrong else {},
        status=422 if wrong else 200,
    )


def advise(visit: Visit, errors: forms.Mistakes | None = None) -> Response:
    """The first answer, and only then the offer to keep it."""
    answers = visit.sealed()
    if first_minute.next_question(answers) or not answers:
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
        words=packed.toml("first_minute"),
        quote=answers.get("quote", ""),
        may_quote=answers["words"] != "nothing",
        may_date=answers["words"] in {"space", "not_now"},
        until=answers.get("until", ""),
        told_as=_told_as(answers["words"]),
        asks_apart=sat.advice.rule == "not_told" and not answers.get("apart"),
        typed=dict(visit.fields),
        errors=errors or {},
        status=HTTPStatus.UNPROCESSABLE_ENTITY if errors else HTTPStatus.OK,
    )


def _told_as(said: str) -> str:
    """How their words were told, where any were."""
    labels = {each.value: each.label for each in first_minute.choices("words")}
    return "" if said == "nothing" else labels[said]


def add(visit: Visit) -> Response:
    """What sharpens the first answer: together or apart, their own words, a day they named; or a country."""
    answers = visit.sealed()
    if visit.text("c"):
        answers["country"] = country_of(visit.text("c"))
    for name in ("apart", "until"):
        wrong = _added(visit, name, answers)
        if wrong:
            return advise(visit, {name: wrong})
    quote = visit.text("quote")[:LONGEST_QUOTE]
    if quote:
        answers["quote"] = quote
    return show.go(FIRST_ADVICE, k=visit.desk.sealer.seal(answers))


def _added(visit: Visit, name: str, answers: dict[str, str]) -> str:
    """Take up one answer more; what is wrong with it, in one sentence."""
    said = visit.text(name)
    if name == "apart" and said in {"together", "unknown"}:
        answers[name] = said
        return ""
    if name == "apart" and said:
        said = visit.text("since")
        wrong = moments.day_mistake(said, visit.now)
    else:
        wrong = "" if not said or moments.day_of(said) else "Write the day as 2026-03-01."
    if said and not wrong:
        answers[name] = said
    return wrong


def sitting_of(visit: Visit, answers: dict[str, str]) -> Sitting:
    """What follows from the five answers alone."""
    zone = assumed_zone()
    journal = first_minute.first_journal(answers, visit.settings, zone, visit.now)
    return without_record(journal, zone=zone, now=visit.now)
