"""A linter over every sentence that a person can read: plain, short, no blame, no promise, nobody's gender."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from leeway import packed

SOURCE = Path(packed.__file__).parent
WORDS = SOURCE / "words"
NOT_SAID = ("stories", "whatsapp", "helplines")
"""Lines of invented chats, forms of another program, and names of lines: no sentences of ours."""

FACES = (
    "report path_pages file_pages asking answers typed terminal cli exit_codes documents spoken errors paths advice "
    "intake sides source plaintext zones counsel/reasons counsel/weeding counsel/plan "
    "findings/upset findings/sparks findings/limits findings/alarms findings/pursuit importers/whatsapp"
).split()

FORBIDDEN = re.compile(
    r"\b(?:win(?:ning)? (?:\w+ )?back|get(?:ting)? (?:\w+ )?ex back|mak(?:e|ing) (?:him|her|them) (?:want|miss|love)"
    r"|chas(?:e|ed|ing)|needy|clingy|desperate|ex-recovery|relapsed?|streaks?|toxic|narciss\w*|gaslight\w*"
    r"|he|she|him|his|her|hers|boyfriend|girlfriend|husband|wife"
    r"|will (?:come|be) back|comes? back to you|return to you|odds|percent|chances?|soulmate"
    r"|your fault that|you should have|obviously|just stop|pathetic|crazy|committed suicide)\b|[!%]"
    r"|[\U0001F300-\U0001FAFF\u2600-\u27BF]",
    re.IGNORECASE,
)
PROMISE = re.compile(
    r"\b(?:they|it|everything|things)(?: will|'ll| are going to) (?:write|call|miss|want|come|return|talk|answer"
    r"|forgive|love|work out|be fine|be all right|calm)",
    re.IGNORECASE,
)
LONGEST = 25

Sentence = tuple[str, str]
"""Where it stands, and what it says."""


def strings(table: object, place: str) -> Iterator[Sentence]:
    if isinstance(table, str):
        yield place, table
    elif isinstance(table, dict):
        for key, inner in table.items():
            yield from strings(inner, f"{place}.{key}")
    elif isinstance(table, list):
        for inner in table:
            yield from strings(inner, place)


def of_the_tables() -> Iterator[Sentence]:
    for path in sorted(WORDS.glob("*.toml")):
        if not path.name.startswith(NOT_SAID):
            for place, text in strings(packed.toml(path.stem), path.stem):
                if not place.endswith(".source"):
                    yield place, text


def of_the_code() -> Iterator[Sentence]:
    """Every piece of text in the faces that looks like a sentence: it has a blank and ends as one."""
    for name in FACES:
        path = SOURCE / f"{name}.py"
        tree = ast.parse(path.read_text("utf-8"))
        notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        inner = {
            id(part)
            for node in ast.walk(tree)
            if isinstance(node, ast.JoinedStr)
            for part in node.values
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                text = "".join(
                    part.value if isinstance(part, ast.Constant) else "x" for part in node.values
                )
            elif (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and id(node) not in inner
            ):
                text = node.value
            else:
                continue
            if id(node) not in notes and " " in text and re.search(r"[.?:]$|, $|[a-z] $", text):
                yield f"{name}.py:{node.lineno}", text


def of_the_errors() -> Iterator[Sentence]:
    tree = ast.parse((SOURCE / "errors.py").read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield f"errors.{node.name}", ast.get_docstring(node).splitlines()[0]


ALL = [*of_the_tables(), *of_the_code(), *of_the_errors()]


def test_there_is_something_to_read():
    assert len(list(of_the_tables())) > 300
    assert len(list(of_the_code())) > 100
    assert len(list(of_the_errors())) >= 12


def test_no_forbidden_word_stands_anywhere():
    found = [(place, match[0]) for place, text in ALL if (match := FORBIDDEN.search(text))]
    assert found == []


def test_no_sentence_promises_what_they_will_do():
    """But for one that says it can't be known."""
    told = [
        (place, match[0])
        for place, text in ALL
        if (match := PROMISE.search(text)) and "can't know" not in text
    ]
    assert told == []


def test_sentences_are_short():
    long = []
    for place, text in ALL:
        for sentence in re.split(r"(?<=[.?:;])\s+", re.sub(r"\{\w+\}", "x", text)):
            words = re.findall(r"[\w'’-]+", sentence)
            if len(words) > LONGEST:
                long.append((place, len(words), sentence))
    assert long == []


@pytest.mark.parametrize(
    "text",
    [
        "You can win them back.",
        "Great!",
        "Don't chase her.",
        "There is a 40% chance.",
        "He is toxic.",
        "Your streak is lost.",
        "Well done \U0001f389",
    ],
)
def test_the_linter_hears_what_it_must(text):
    assert FORBIDDEN.search(text)


@pytest.mark.parametrize(
    "text", ["They will write soon.", "It will work out.", "They'll miss you."]
)
def test_the_linter_hears_a_promise(text):
    assert PROMISE.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "They may write, or not.",
        "Their chat stays. The other there.",
        "It may be calmer by Friday.",
        "This is a hard week.",
    ],
)
def test_the_linter_lets_plain_words_pass(text):
    assert not FORBIDDEN.search(text)
    assert not PROMISE.search(text)


OPTIONAL = {
    *("next_step", "next_step_in", "also", "instead", "reason_told", "reason_in", "misread"),
    *("cannot_know_in", "read"),
}
"""What a rule may say besides."""


def test_every_rule_has_all_its_words():
    gate = packed.toml("gate")
    rules = [name for name, table in gate.items() if "forms" in table]
    assert len(rules) == 16
    for name in rules:
        table = gate[name]
        assert set(table) - OPTIONAL == {
            "confidence",
            "reason",
            "would_change",
            "cannot_know",
            "forms",
        }, name
        assert table["confidence"] in {"low", "medium", "high"}
        assert all(
            text.endswith(".")
            for text in (*table["forms"].values(), *table["would_change"], *table["cannot_know"])
        )
        blanks = {
            blank for text in table["forms"].values() for blank in re.findall(r"\{(\w+)\}", text)
        }
        assert blanks <= {"day", "until", "look_again", "end", "named"}
        for by_form in ("next_step_in", "also", "instead", "reason_in"):
            assert set(table.get(by_form, {})) <= set(table["forms"]), (name, by_form)


def test_every_step_of_the_plan_has_its_words():
    plan = packed.toml("plan")
    assert list(plan) == [*(f"R{n}" for n in range(11)), *(f"G{n}" for n in range(1, 7))]
    own = {"name", "goal", "done_when", "next_step"}
    assert all(set(step) - {"done_when_undated"} == own for step in plan.values())


def test_every_act_has_its_words():
    acts = packed.toml("behaviours")
    assert list(acts) == [f"P{n:02}" for n in range(1, 41)]
    for act in acts.values():
        assert set(act) == {"tier", "name", "what", "receive", "swap", "ease", "source"}
        assert act["tier"] in {1, 2, 3, 4}
        assert act["ease"] in {1, 2, 3, 4, 5}
        assert act["receive"].endswith(".")
        assert act["swap"].endswith(".")
