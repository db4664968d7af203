"""The documents held against the code: every name that a person may look up stands where it is looked for."""

from __future__ import annotations

import inspect
import io
import re
import sys
from pathlib import Path

import pytest

from leeway import answers, cli, errors, packed, typed
from leeway.counsel.gate import RULES
from leeway.cue import Cue
from leeway.findings.alarms import AlarmKind
from leeway.helplines import helplines
from leeway.intake import IMPORTERS
from leeway.journal import Screen
from leeway.paths import REFUSED
from leeway.paths import Path as Way

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"


def text(name: str) -> str:
    return Path(DOCS, name).read_text("utf-8")


def rows(name: str) -> dict[str, str]:
    """The first cell of each row of a document's tables, without its marks, and the whole row."""
    return {
        cell: row
        for row in text(name).splitlines()
        if row.startswith("|")
        for cell in re.findall(r"`?([^`|]+)`?", row.split("|")[1].strip())
    }


COMMAND_LINE = text("command-line.md")
OPTIONS = re.compile(r"(?<![\w-])(--?[a-z][a-z-]*)")


def help_of(command: str, capsys) -> str:
    assert cli.main([command, "--help"]) == 0
    return capsys.readouterr().out


# ------------------------------------------------------------ the command line


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_each_command_has_its_heading_and_each_of_its_options_is_told(command, capsys):
    section = re.search(rf"### `leeway {command}\b.*?(?=\n### |\n## )", COMMAND_LINE, re.DOTALL)
    assert section, command
    table = COMMAND_LINE.split("## Options")[1].split("\n## ")[0]
    taken = set(OPTIONS.findall(help_of(command, capsys).split("Arguments")[-1])) - {"--help", "-h"}
    told = set(OPTIONS.findall(section[0])) | ({"--json"} if command == "demo" else set())
    assert taken <= told, command
    assert taken <= set(OPTIONS.findall(table))


def test_no_option_is_told_that_there_is_not(capsys):
    taken = {option for name in cli.COMMANDS for option in OPTIONS.findall(help_of(name, capsys))}
    table = COMMAND_LINE.split("## Options")[1].split("\n## ")[0]
    assert set(OPTIONS.findall(table)) == taken | {"--help", "-h"}


def test_each_error_and_each_exit_code_is_told():
    told = rows("command-line.md")
    kinds = [
        kind
        for _, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, errors.LeewayError)
    ]
    assert len(kinds) >= 12
    for kind in (*kinds, typed.Misused):
        row = next(row for row in told.values() if f"`{kind.__name__}`" in row)
        assert row.startswith(f"| {kind.exit_code} |"), kind
    assert {str(code) for code, _ in cli.EXIT_CODES} == {cell for cell in told if cell.isdigit()}
    assert len({kind.exit_code for kind in kinds}) == len(kinds)


def test_every_sentence_of_an_error_ends_with_a_full_stop_and_names_no_file():
    for _, kind in inspect.getmembers(errors, inspect.isclass):
        if issubclass(kind, errors.LeewayError):
            sentence = kind().sentence
            assert sentence.endswith(".")
            assert "/" not in sentence


def test_each_cue_is_told():
    told = set(
        re.findall(r"`(\w+)`", COMMAND_LINE.split("Cues of their messages")[1].split("Options:")[0])
    )
    assert told == {cue.value for cue in Cue}


def test_each_schema_is_told_and_there():
    told = set(re.findall(r"`(\w+\.v1\.json)`", COMMAND_LINE))
    assert told == {path.name for path in Path(DOCS, "schemas").iterdir()}


def test_each_format_is_told():
    readme = Path(ROOT, "README.md").read_text("utf-8")
    for importer in IMPORTERS:
        assert importer.TITLE in COMMAND_LINE
        assert importer.TITLE in packed.toml("sources")
        assert importer.TITLE.split()[0] in readme


# ------------------------------------------------------------ the gate, the paths, the answers


def test_each_rule_stands_in_its_place():
    told = [cell for cell in rows("gate.md") if cell in {rule.name for rule in RULES}]
    assert told == [rule.name for rule in RULES]
    gate = text("gate.md")
    for name in ("not_you", "until", "look_again", "may_offer"):
        assert f"`{name}`" in gate
    assert "`open+not_you`" in gate


def test_each_rule_tells_the_answer_that_it_gives():
    told = rows("gate.md")
    first = {
        "stop": "stop",
        "wait": "wait",
        "reply": "you may answer",
        "logistics": "those only",
        "talk": "talk",
    }
    for rule in RULES:
        answer = told[rule.name].split("|")[3].strip()
        assert first[rule.gate.value] in answer, rule.name


def test_each_path_ground_and_item_is_told():
    safety = text("safety.md")
    for way in Way:
        assert f"### `{way.value}`" in safety
    for ground in packed.toml("paths")["grounds"]:
        assert f"`{ground}`" in safety, ground
    for item in Screen:
        assert f"`{item.value}`" in safety, item
    assert set(REFUSED) == set(Way)


def test_each_alarm_is_a_ground_that_is_told():
    grounds = packed.toml("paths")["grounds"]
    for kind in AlarmKind:
        name = {"my_self_harm": "my_words", "their_self_harm": "their_words"}.get(
            kind.value, kind.value
        )
        assert name in grounds


def test_each_table_and_key_of_an_answers_file_is_told_and_the_example_is_read():
    told = text("answers.md")
    for table, keys in answers.TABLES.items():
        assert f"[{table}]" in told
        assert all(
            re.search(rf"`{key}`|^{key} =|: {key} =|: {key}\b", told, re.MULTILINE) for key in keys
        ), table
    example = re.search(r"```toml\n(.*?)```", told, re.DOTALL)[1]
    now = typed.moment("2026-03-15T14:00", "Europe/Berlin")
    journal = answers.journal_of(example, zone=now.tzinfo, now=now)
    assert (journal.country, len(journal.told), len(journal.contacts)) == ("IE", 1, 1)
    for cue in answers.TELLABLE:
        assert cue.value in example
    for kind in answers.LOGGED:
        assert kind.name.lower() in example


# ------------------------------------------------------------ what the README shows


class Screen80(io.StringIO):
    """A terminal of 80 columns."""

    def isatty(self) -> bool:
        return True


def seen_at_a_terminal(monkeypatch, lines: int, *arguments: str) -> str:
    """The first lines that a command shows at a terminal, without their colours."""
    screen = Screen80()
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(sys, "stdout", screen)
    assert cli.main(list(arguments)) == 0
    plain = re.sub(r"\x1b\[[\d;]*m", "", screen.getvalue()).strip("\n").splitlines()
    return "\n".join(line.rstrip() for line in plain[:lines])


def held_to(name: str, shown: str, *, golden: bool) -> None:
    """A block of the README is what was shown; `run.py golden` writes it anew."""
    path = Path(ROOT, "README.md")
    readme = path.read_text("utf-8")
    before, begin, rest = readme.partition(f"<!-- {name} -->\n")
    _, end, after = rest.partition(f"<!-- /{name} -->")
    assert begin
    assert end
    whole = f"{before}{begin}```\n{shown}\n```\n{end}{after}"
    if golden:
        path.write_text(whole, "utf-8", newline="\n")
        readme = whole
    assert readme == whole


def test_the_readme_shows_how_the_demo_begins_golden(monkeypatch, golden):
    held_to("demo", seen_at_a_terminal(monkeypatch, 33, "demo"), golden=golden)


TWO_WEEKS = """
[safety]
self_harm = "no"
afraid = "no"
order = "no"
[us]
apart_since = 2026-11-10
[[told]]
said = "space"
at = 2026-11-15T20:00:00
days = 14
"""


def test_the_readme_shows_how_an_answer_of_ask_begins_golden(monkeypatch, tmp_path, golden):
    """Apart for two weeks, and space of two weeks since the 15th: as the README tells it."""
    file = tmp_path / "answers.toml"
    file.write_text(TWO_WEEKS, "utf-8")
    asked = ("ask", "--answers", str(file), "--now", "2026-11-24T20:00", "--tz", "Europe/London")
    held_to("ask", seen_at_a_terminal(monkeypatch, 12, *asked), golden=golden)


# ------------------------------------------------------------ evidence, helplines, commands


def test_each_general_reason_has_its_evidence():
    told = rows("evidence/README.md")
    assert set(packed.toml("gate")["general"]) <= set(told)
    assert {"law", "two weeks", "cooling", "space"} <= set(told)


def test_no_claim_is_made_without_saying_how_sure():
    for row in text("evidence/README.md").split("## Not claimed")[0].splitlines():
        if row.startswith("| ") and not row.startswith("| key"):
            assert len([cell for cell in row.split("|") if cell.strip()]) == 4, row


def test_the_fallback_is_told():
    found = helplines("", ())
    safety = text("safety.md")
    assert "112 or\n911" in safety or "112 or 911" in safety
    assert "findahelpline.com" in safety
    assert "findahelpline.com" in found.directory


def test_the_command_that_people_are_told_is_the_one_that_runs_on_each_change():
    runs = re.search(r"python3 run\.py [a-z ]+", Path(ROOT, ".ci", "run").read_text("utf-8"))[
        0
    ].strip()
    assert runs in Path(ROOT, "README.md").read_text("utf-8")


@pytest.mark.parametrize("path", sorted(DOCS.rglob("*.md")), ids=lambda path: path.name)
def test_each_link_and_each_page_that_is_named_is_there(path):
    told = path.read_text("utf-8")
    for link in re.findall(r"\]\((?!https?:)([^)#]+)", told):
        assert Path(path.parent, link).exists(), link
    for name in re.findall(r"docs/[\w/-]+\.md", told):
        assert Path(ROOT, name).exists(), name


def test_the_code_names_no_document_that_does_not_come_with_it():
    for path in (*(ROOT / "src").rglob("*.py"), *(ROOT / "src").rglob("*.toml")):
        for name in re.findall(r"\b(?:[A-Z]{4,}\.md|DESIGN\b)", path.read_text("utf-8")):
            assert Path(ROOT, name).exists(), f"{path.name}: {name}"


def test_each_page_that_the_code_names_is_there():
    for path in (ROOT / "src").rglob("*.py"):
        for name in re.findall(r"docs/[\w/-]+\.md", path.read_text("utf-8")):
            assert Path(ROOT, name).exists(), f"{path.name}: {name}"
