"""What --json prints: documents whose schemas are versioned and stand in docs/schemas."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from leeway import packed
from leeway.advice import Advice
from leeway.assessment import Assessment
from leeway.counsel.weeding import Card
from leeway.cue import LOOSENING, SURE, Hit, Sure
from leeway.decision import Gate
from leeway.errors import LeewayError
from leeway.finding import Finding
from leeway.findings.reachout import Spell
from leeway.findings.sparks import Spark
from leeway.findings.ways import Ways
from leeway.harmless import escaped
from leeway.intake import Intake
from leeway.journal import TOLD, Limit, LimitState, Question
from leeway.paths import Paths, shown
from leeway.record import Kind, Quote, Record, Who, id_name
from leeway.source import Importer, Skipped

READ = "leeway.read/1"
SIGNALS = "leeway.signals/1"
SOURCES = "leeway.sources/1"
HELP = "leeway.help/1"
VAULT = "leeway.vault/1"
ERROR = "leeway.error/1"

Document = dict[str, Any]
"""A document as JSON knows it."""


def written(document: Document, *, indent: int | None = 2, ascii_only: bool = False) -> str:
    """A document as JSON text, harmless on any screen; `ascii_only` where the screen is not in UTF-8."""
    return escaped(json.dumps(document, ensure_ascii=ascii_only, indent=indent))


def read_document(
    record: Record,
    assessment: Assessment,
    advice: Advice,
    taken: Intake | None = None,
) -> Document:
    """The whole of `read --json`, `ask --json` and `demo --json`.

    No field is ever missing; what a path refuses is null or empty. `taken`: the import, where there is one.
    In a crisis of my own no message is quoted but what the page itself shows: all other `text` is empty.
    """
    skipped, asked, notes = (taken.skipped, taken.questions, taken.notes) if taken else ((), (), ())
    seen = shown(assessment, advice.paths)
    alone = advice.paths.has("answered_might_act")
    questions = () if alone else (*asked, *advice.questions)
    document = {
        "schema": READ,
        "now": _moment(seen.now),
        "record": _record(record, skipped) | _by_way(seen.ways),
        "apart_since": {
            "date": _day(seen.endings.apart_since),
            "from": seen.endings.known_from.value,
        },
        "upset": _upset(seen),
        "willingness": _willingness(seen),
        "limits": [_limit(limit, timed=advice.gate is not Gate.STOP) for limit in seen.limits],
        "findings": [_finding(act) for act in seen.findings if act.count or act.count_before],
        "quiet_spells": [_spell(s) for s in (*seen.silence.before, *seen.silence.after)],
        "sparks": [_spark(spark) for spark in seen.sparks],
        "advice": _advice(advice),
        "questions": [_question(question) for question in questions],
        "notes": list(notes),
    }
    if advice.paths.own_crisis:
        document = _unquoted(document)
    return document | {"safety": _safety(advice.paths)}


def _unquoted(part: Any) -> Any:  # noqa: ANN401 - any part of a document
    """A part of a document whose quotes keep their day and have no words."""
    if isinstance(part, dict):
        spared = {"text": ""} if part.keys() >= {"event", "when", "who", "text"} else {}
        return {name: _unquoted(inner) for name, inner in part.items()} | spared
    return [_unquoted(inner) for inner in part] if isinstance(part, list) else part


def signals_document(text: str, hits: tuple[Hit, ...]) -> Document:
    """One line of `signals --json`."""
    cues = {hit.cue.value: 0.0 for hit in hits}
    for hit in hits:
        cues[hit.cue.value] = max(cues[hit.cue.value], round(float(hit.probability), 4))
    says = [name for name, p in cues.items() if p >= SURE]
    return {"text": text, "cues": cues, "says": says, "sure": {n: _how_sure(n, hits) for n in says}}


def _how_sure(name: str, hits: tuple[Hit, ...]) -> str:
    """How sure the surest hit of a cue is; what may loosen is only guessed where no pattern found it."""
    sure = max(hit.sure for hit in hits if hit.cue == name and hit.probability >= SURE)
    guessed = sure is Sure.LIKELY and name in LOOSENING
    return (Sure.GUESSED if guessed else sure).name.lower()


def sources_document(importers: tuple[Importer, ...]) -> Document:
    """Every format by its title, with what words/sources.toml says of it."""
    told = packed.toml("sources")
    return {"schema": SOURCES, "sources": [{"title": i.TITLE, **told[i.TITLE]} for i in importers]}


def help_document(
    commands: Iterable[tuple[str, str]], codes: Iterable[tuple[int, str]]
) -> Document:
    """The commands with what each does, and what an exit code says."""
    return {
        "schema": HELP,
        "commands": [{"name": name, "does": does} for name, does in commands],
        "exit_codes": [{"code": code, "means": means} for code, means in codes],
    }


def vault_document(
    command: str,
    *,
    events: int | None = None,
    new: int | None = None,
    taken: Intake | None = None,
    files: Iterable[str] = (),
    done: bool = True,
) -> Document:
    """What a command on the vault did; never a recovery code, for it may be kept in a file."""
    skipped = taken.skipped if taken else ()
    return {
        "schema": VAULT,
        "command": command,
        "done": done,
        "events": events,
        "new": new,
        "recovery_code": None,
        "skipped": [{"cause": part.cause, "lines": list(part.lines)} for part in skipped],
        "notes": list(taken.notes) if taken else [],
        "files": list(files),
    }


def error_document(error: LeewayError, sentence: str = "") -> Document:
    """What --json prints instead when something went wrong; `sentence`: the error's own, as it is said here."""
    said = {
        "kind": type(error).__name__,
        "sentence": sentence or error.sentence,
        "exit_code": error.exit_code,
    }
    return {"schema": ERROR, "error": said}


def _record(record: Record, skipped: tuple[Skipped, ...]) -> Document:
    calls = record.kind == Kind.CALL
    mine, theirs = record.contacts(Who.ME), record.contacts(Who.THEM)
    return {
        "events": len(record),
        "messages_me": int((mine & ~calls).sum()),
        "messages_them": int((theirs & ~calls).sum()),
        "calls_me": int((mine & calls).sum()),
        "calls_them": int((theirs & calls).sum()),
        "skipped": [{"cause": each.cause, "lines": list(each.lines)} for each in skipped],
        "first": _moment(record.when(0)) if len(record) else None,
        "last": _moment(record.when(len(record) - 1)) if len(record) else None,
        "zone": record.zone,
        "zone_from": record.zone_from.value,
    }


def _by_way(ways: Ways) -> Document:
    days = [
        {"day": each.day.isoformat(), "me": each.mine._asdict(), "them": each.theirs._asdict()}
        for each in ways.days
    ]
    return {"by_day": days, "missing": [way.value for way in ways.lacking]}


def _upset(seen: Assessment) -> Document:
    upset = seen.upset
    return {
        "level": upset.level.value,
        "value": upset.value,
        "low": upset.low,
        "high": upset.high,
        "calm_by": _moment(upset.calm_by),
        "because": [{"sentence": b.sentence, "quote": _quote(b.quote)} for b in upset.because],
    }


def _willingness(seen: Assessment) -> Document:
    will = seen.willingness
    return {
        "state": will.state.value,
        "confidence": will.confidence.value,
        "until": _moment(will.until),
        "scope": will.scope.value,
        "exceptions": list(will.exceptions),
        "quote": _quote(will.quote),
    }


def _limit(limit: Limit, *, timed: bool) -> Document:
    """One limit; `timed`: whether the end of one that runs may be told."""
    told = timed or limit.state is not LimitState.RUNNING
    return {
        "kind": limit.kind.value,
        "state": limit.state.value,
        "given_at": _moment(limit.given_at),
        "until": _moment(limit.until) if told else None,
        "scope": limit.scope.value,
        "exceptions": list(limit.exceptions),
        "quote": _quote(limit.quote),
        "event": _event(limit.quote.event),
        "confirmed": limit.confirmed,
        "gathered": limit.gathered,
        "ended": _quote(limit.ended),
    }


def _finding(act: Finding) -> Document:
    return {
        "id": act.id,
        "name": act.name,
        "tier": act.tier,
        "count": act.count,
        "count_before": act.count_before,
        "window_days": act.window_days,
        "evidence": [id_name(event) for event in act.evidence],
    }


def _spell(spell: Spell) -> Document:
    return {
        "start": _moment(spell.start),
        "end": _moment(spell.end),
        "hours": round(spell.hours, 1),
        "ended_by": spell.ended_by.name.lower() if spell.end else None,
        "event": None if spell.event is None else id_name(spell.event),
    }


def _spark(spark: Spark) -> Document:
    return {
        "what": spark.what,
        "before_hostile": spark.before_hostile,
        "hostile": spark.hostile,
        "before_calm": spark.before_calm,
        "calm": spark.calm,
        "evidence": [id_name(event) for event in spark.evidence],
    }


def _advice(advice: Advice) -> Document:
    return {
        "gate": advice.gate.value,
        "rule": advice.rule,
        "word": advice.word,
        "sentence": advice.sentence,
        "until": _moment(advice.until),
        "look_again": _moment(advice.look_again),
        "reasons": [{"sentence": r.sentence, "quote": _quote(r.quote)} for r in advice.reasons],
        "confidence": advice.confidence.value,
        "would_change": list(advice.would_change),
        "cannot_know": list(advice.cannot_know),
        "exceptions": list(advice.exceptions),
        "may_offer": advice.may_offer,
        "drop": [_card(card) for card in advice.drop],
        "next_step": advice.next_step,
        "step": advice.step.value,
        "step_name": advice.step_name,
        "beside": list(advice.beside),
    }


def _card(card: Card) -> Document:
    return {
        "id": card.id,
        "name": card.name,
        "tier": card.tier,
        "count": card.count,
        "count_before": card.count_before,
        "window_days": card.window_days,
        "receive": card.receive,
        "swap": card.swap,
        "example": _quote(card.example),
    }


def _safety(paths: Paths) -> Document:
    because = []
    for ground in paths.grounds:
        quote = _quote(ground.quote)
        quote = _unquoted(quote) if paths.spares(ground) else quote
        because.append({"path": ground.path.value, "ground": ground.name, "quote": quote})
    return {
        "paths": [path.value for path in paths.holding],
        "because": because,
        "asked": paths.asked,
        "overseen": paths.overseen,
    }


def _question(question: Question) -> Document:
    event = None if question.event is None else id_name(question.event)
    return {
        "key": question.key,
        "sentence": question.sentence,
        "choices": list(question.choices),
        "event": event,
    }


def _quote(quote: Quote | None) -> Document | None:
    if quote is None:
        return None
    who = quote.who.name.lower()
    return {
        "event": _event(quote.event),
        "when": _moment(quote.when),
        "who": who,
        "text": quote.text,
        "dated": quote.dated,
    }


def _event(event: int) -> str | None:
    """An id by name; null for words that were told and stand in no record."""
    return None if event == TOLD else id_name(event)


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="seconds")


def _day(moment: datetime | None) -> str | None:
    return None if moment is None else moment.date().isoformat()
