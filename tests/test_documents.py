"""What --json prints, held against the committed schemas: no field is ever missing, none is unknown."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from jsonschema import Draft202012Validator

from leeway import documents
from leeway.cue import Cue, Hit, Sure
from leeway.errors import FormError, LeewayError
from leeway.findings.alarms import AlarmKind
from leeway.intake import IMPORTERS, Intake
from leeway.journal import TOLD, LimitKind, LimitState, Question, SelfHarm
from leeway.pair import Pair
from leeway.record import ZoneFrom, nothing
from leeway.source import Skipped
from standing import NOW, ZONE, ago, alarm, ending, limit, standing
from states import NO_CONTACT, SPACE, STATES, State, full, said

SCHEMAS = Path(__file__).parent.parent / "docs" / "schemas"


def schema(name: str) -> dict:
    return json.loads(Path(SCHEMAS, f"{name}.v1.json").read_text("utf-8"))


def resolved(part: dict, whole: dict) -> dict:
    """A part of a schema with its references followed, and the branch that is no null taken."""
    if "$ref" in part:
        return resolved(whole["$defs"][part["$ref"].rpartition("/")[2]], whole)
    if "anyOf" in part:
        return resolved(part["anyOf"][0], whole)
    return part


def hold(document, part: dict, whole: dict, place: str = "") -> None:
    """Each object has exactly the fields that its schema names; each moment carries its offset."""
    part = resolved(part, whole)
    if isinstance(document, dict) and "properties" in part:
        assert set(document) == set(part["properties"]) == set(part["required"]), place
        for name, inner in document.items():
            hold(inner, part["properties"][name], whole, f"{place}.{name}")
    if isinstance(document, list):
        for inner in document:
            hold(inner, part["items"], whole, f"{place}[]")
    if part.get("format") == "date-time" and document is not None:
        assert datetime.fromisoformat(document).utcoffset() is not None, place


def check(document: dict, name: str) -> dict:
    whole = schema(name)
    Draft202012Validator(whole).validate(document)
    hold(document, whole, whole)
    assert json.loads(documents.written(document)) == document
    return document


def read_of(state: State, taken: Intake | None = None) -> dict:
    return documents.read_document(nothing(str(ZONE)), state.assessment, state.advice, taken)


NAMES = ("read", "signals", "sources", "help", "vault", "error")


@pytest.mark.parametrize("name", NAMES)
def test_each_schema_is_one_and_says_which(name):
    whole = schema(name)
    Draft202012Validator.check_schema(whole)
    assert whole["title"] == f"leeway.{name}/1"
    committed = {path.name for path in SCHEMAS.iterdir()}
    assert committed == {f"{each}.v1.json" for each in NAMES}


@pytest.mark.parametrize("name", STATES)
def test_every_state_gives_a_whole_document(name):
    check(read_of(STATES[name]), "read")


PROMISED = {
    "record": "events messages_me messages_them calls_me calls_them skipped first last zone zone_from",
    "apart_since": "date from",
    "upset": "level value low high calm_by because",
    "willingness": "state confidence until scope exceptions quote",
    "limits": "kind state given_at until scope exceptions quote event",
    "findings": "id name tier count count_before window_days evidence",
    "quiet_spells": "",
    "sparks": "",
    "advice": "gate rule until look_again reasons confidence would_change cannot_know exceptions may_offer drop "
    "next_step step",
    "safety": "paths because asked",
    "questions": "",
}
"""What the design promises of `read --json`; a field is never renamed or taken away."""


def test_every_field_that_was_promised_is_there():
    whole = schema("read")
    for field, inner in PROMISED.items():
        part = resolved(whole["properties"][field], whole)
        part = resolved(part.get("items", part), whole)
        assert set(inner.split()) <= set(part["properties"])
        assert field in whole["required"]


def test_the_names_in_the_schema_are_the_names_in_the_code():
    whole = schema("signals")
    assert whole["properties"]["cues"]["propertyNames"]["enum"] == [cue.value for cue in Cue]
    assert whole["properties"]["says"]["items"]["enum"] == [cue.value for cue in Cue]


# ------------------------------------------------------------ what a path refuses is not there


def test_under_a_stop_no_running_limit_gives_a_date():
    """Space of ten days, an older one that is over, and then a no to all contact."""
    over = limit(LimitKind.SPACE, ago(60), ago(45), LimitState.EXPIRED)
    document = read_of(State(standing(limits=(NO_CONTACT, SPACE, over)), said()))
    assert document["advice"]["gate"] == "stop"
    assert [bool(each["until"]) for each in document["limits"]] == [False, False, True]
    waits = read_of(State(standing(limits=(SPACE,)), said()))
    assert waits["limits"][0]["until"]


def test_on_the_safety_path_mood_will_timing_and_counts_are_absent():
    document = read_of(STATES["safety"])
    assert document["safety"]["paths"] == ["safety"]
    assert document["upset"] == {
        "level": "unknown",
        "value": None,
        "low": None,
        "high": None,
        "calm_by": None,
        "because": [
            {"sentence": "Their mood is not read here. Your safety comes first.", "quote": None}
        ],
    }
    assert document["willingness"]["state"] == "no_information"
    assert document["willingness"]["quote"] is None
    for empty in ("findings", "quiet_spells", "sparks"):
        assert document[empty] == []
    assert [each["until"] for each in document["limits"]] == [None]
    advice = document["advice"]
    assert (advice["until"], advice["look_again"], advice["drop"], advice["may_offer"]) == (
        None,
        None,
        [],
        False,
    )


@pytest.mark.parametrize(
    "name", [name for name, state in STATES.items() if state.advice.paths.quiet]
)
def test_on_every_quiet_path_no_moment_to_come_is_told(name):
    document = read_of(STATES[name])

    def moments(part):
        if isinstance(part, dict):
            for value in part.values():
                yield from moments(value)
        elif isinstance(part, list):
            for value in part:
                yield from moments(value)
        elif isinstance(part, str) and part[:4].isdigit() and "T" in part:
            yield datetime.fromisoformat(part)

    assert max(moments(document)) <= NOW


def quoted(part) -> list[str]:
    if isinstance(part, dict):
        own = [part["text"]] if {"event", "when", "who", "text"} <= part.keys() else []
        return [*own, *(text for inner in part.values() for text in quoted(inner))]
    return [text for inner in part for text in quoted(inner)] if isinstance(part, list) else []


def in_crisis(journal):
    alarms = (
        alarm(AlarmKind.MY_SELF_HARM, ago(1)),
        alarm(AlarmKind.THEIR_SELF_HARM, ago(1), tied=True),
        alarm(AlarmKind.THEIR_THREAT, ago(2)),
    )
    ended = standing(alarms=alarms, limits=(SPACE,), endings=(ending(ago(9)),))
    return State(full(ended), journal)


def test_in_a_crisis_of_ones_own_json_quotes_no_more_than_the_page():
    document = read_of(in_crisis(said()))
    check(document, "read")
    assert {text for text in quoted(document) if text} == {"their_threat"}
    mine, theirs, tied, threat = document["safety"]["because"]
    assert (mine["quote"]["text"], mine["quote"]["when"][:10]) == ("", "2026-03-14")
    assert (theirs["quote"]["text"], tied["quote"]["text"]) == ("", "")
    assert threat["quote"]["text"] == "their_threat"
    sometimes = read_of(in_crisis(said(self_harm=SelfHarm.SOMETIMES)))
    assert {text for text in quoted(sometimes) if text} == {"their_threat"}


def test_for_who_might_act_json_quotes_nothing_and_asks_nothing():
    document = read_of(in_crisis(said(self_harm=SelfHarm.MIGHT_ACT)))
    check(document, "read")
    assert not [text for text in quoted(document) if text]
    assert document["questions"] == []


def test_in_a_crisis_of_theirs_their_words_stay():
    assert "their_self_harm" in quoted(read_of(STATES["their_crisis"]))


def test_where_nothing_was_asked_it_says_so():
    assert read_of(STATES["not_asked"])["safety"]["asked"] is False
    assert read_of(STATES["cannot_tell"])["safety"]["asked"] is True


# ------------------------------------------------------------ single values


def test_a_told_limit_has_no_event_and_a_read_one_has_sixteen_digits():
    told = limit(LimitKind.SPACE, ago(3))
    told = State(standing(limits=(_told(told), limit(LimitKind.SPACE, ago(4)))), said())
    events = [each["event"] for each in read_of(told)["limits"]]
    assert events[0] is None
    assert len(events[1]) == 16


def test_a_quote_says_whether_its_day_was_told():
    limits = (SPACE, replace(SPACE, quote=SPACE.quote._replace(event=TOLD, dated=False)))
    document = read_of(State(standing(limits=limits), said()))
    check(document, "read")
    assert [each["quote"]["dated"] for each in document["limits"]] == [True, False]


def _told(limit_):
    return type(limit_)(
        limit_.kind, limit_.state, limit_.given_at, None, limit_.quote._replace(event=TOLD)
    )


def test_what_was_read_is_told_by_cause_with_its_lines():
    asked = (Question("same_person:+44", "Is +44 Sam?", ("yes", "no")),)
    taken = Intake(
        nothing("UTC", ZoneFrom.FILE), (Skipped("no date", (3, 4)),), asked, Pair(), ("A note.",)
    )
    document = check(read_of(STATES["cannot_tell"], taken), "read")
    assert document["record"]["skipped"] == [{"cause": "no date", "lines": [3, 4]}]
    assert document["questions"][0]["key"] == "same_person:+44"
    assert document["notes"] == ["A note."]


def test_a_line_of_signals():
    hits = (Hit(Cue.SPACE, np.float32(0.25)), Hit(Cue.SPACE), Hit(Cue.HURT, 0.4))
    document = check(documents.signals_document("i need space", hits), "signals")
    assert document == {
        "text": "i need space",
        "cues": {"space": 1.0, "hurt": 0.4},
        "says": ["space"],
        "sure": {"space": "certain"},
    }
    assert check(documents.signals_document("ok", ()), "signals") == {
        "text": "ok",
        "cues": {},
        "says": [],
        "sure": {},
    }


def test_a_line_of_signals_tells_what_is_only_guessed():
    hits = (
        Hit(Cue.SPACE, 0.95, sure=Sure.GUESSED),
        Hit(Cue.SPACE, 0.6, sure=Sure.LIKELY),
        Hit(Cue.FINAL, 0.9, sure=Sure.GUESSED),
        Hit(Cue.WARM, 0.99, sure=Sure.LIKELY),
        Hit(Cue.HOSTILE, 0.3, sure=Sure.LIKELY),
        Hit(Cue.HURT, 0.3),
        Hit(Cue.HURT, 0.8, sure=Sure.GUESSED),
    )
    document = check(documents.signals_document("i need space", hits), "signals")
    assert document["says"] == ["space", "final", "warm", "hurt"]
    assert document["sure"] == {
        "space": "likely",
        "final": "guessed",
        "warm": "guessed",
        "hurt": "guessed",
    }


def test_sources_help_and_errors():
    document = check(documents.sources_document(IMPORTERS), "sources")
    assert [each["title"] for each in document["sources"]] == [
        importer.TITLE for importer in IMPORTERS
    ]
    check(documents.help_document([("read", "Reads.")], [(0, "well")]), "help")
    error = check(documents.error_document(FormError("No day.", "Write one.")), "error")["error"]
    assert error == {"kind": "FormError", "sentence": "No day. Write one.", "exit_code": 21}
    check(documents.error_document(LeewayError()), "error")


def test_a_document_is_harmless_and_plain_where_the_screen_is_not_in_utf_8():
    text = documents.written({"text": "ü \x9b31m \u202e 👩‍🚀"}, ascii_only=True)
    assert text.isascii()
    shown = documents.written({"text": "ü \x9b31m \u202e"}, indent=None)
    assert shown == '{"text": "ü \\u009b31m \\u202e"}'
