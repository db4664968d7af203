"""The commands on the vault, as a person at a terminal meets them."""

from __future__ import annotations

import json
import sys

import pytest

from leeway import cli, keyfile, terminal, vault_commands
from leeway.asking import Voice
from leeway.entries import Draft
from leeway.keyfile import FLOOR
from leeway.session import Session, exists, home
from test_documents import check
from vaulted import CHAT, LATER, NOW, WORDS


@pytest.fixture(autouse=True)
def own_place(tmp_path, monkeypatch):
    """A vault of its own for each test, made at the least cost."""
    monkeypatch.setenv("LEEWAY_HOME", str(tmp_path / "Notes"))
    monkeypatch.setattr(Session.create.__func__, "__kwdefaults__", {"cost": FLOOR})


@pytest.fixture
def person(monkeypatch):
    """Somebody at the terminal: what they type, in order."""
    typed = []
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(vault_commands, "getpass", lambda _: typed.pop(0))
    monkeypatch.setattr("builtins.input", lambda _: typed.pop(0))
    monkeypatch.setattr(terminal, "voice", lambda: Voice(lambda *_: 0, lambda *_: "", print))
    return typed


@pytest.fixture
def export(tmp_path):
    path = tmp_path / "WhatsApp Chat with Sam.txt"
    path.write_text(CHAT, "utf-8")
    return path


@pytest.fixture
def kept(person, export, capsys):
    """A vault with the chat in it."""
    person += [WORDS, WORDS]
    assert cli.main(["import", str(export), "--me", "Robin", "--tz", "Europe/Berlin"]) == 0
    return capsys.readouterr()


def opened():
    return Session.open(home(), passphrase=WORDS)


def test_import_makes_a_vault_shows_the_code_once_and_says_that_the_export_lies_readable(kept):
    code = next(line.strip() for line in kept.err.splitlines() if line.count("-") == 7)
    assert code not in kept.out
    assert "8 of 8 messages and calls" in kept.out
    assert kept.out.count("lies readable") == 1
    assert "keeps nothing" not in kept.out
    with Session.open(home(), recovery=code) as session:
        assert len(session.record()) == 8


def test_two_passphrases_that_differ_make_no_vault(person, export, capsys):
    person += [WORDS, "four odd words there"]
    assert cli.main(["import", str(export), "--me", "Robin"]) == 21
    assert "not the same" in capsys.readouterr().err
    assert not exists(home())


def test_a_grown_export_is_imported_again(kept, person, export, capsys):
    export.write_text(CHAT + LATER, "utf-8")
    person.append(WORDS)
    assert (
        cli.main(["import", str(export), "--me", "Robin", "--them", "Sam", "--dates", "dmy"]) == 0
    )
    assert "2 of 10 messages and calls" in capsys.readouterr().out


def test_report_asks_the_first_two_questions_once_and_shows_where_things_stand(
    kept, person, capsys
):
    person += [WORDS, WORDS]
    assert cli.main(["report"]) == 0
    shown = capsys.readouterr().out
    assert "Sam" in shown
    assert "are kept in the vault" in shown
    with opened() as session:
        answers = session.lines()
        assert session.journal().asked
    assert cli.main(["report"]) == 0
    with opened() as session:
        assert session.lines() == answers


def test_a_country_told_there_is_kept(kept, person, monkeypatch):
    places = iter([1, 0])
    monkeypatch.setattr(
        terminal, "voice", lambda: Voice(lambda *_: next(places, 0), lambda *_: "DE", print)
    )
    person.append(WORDS)
    assert cli.main(["report"]) == 0
    with opened() as session:
        assert session.settings().country == "DE"


def test_report_as_json_asks_nothing(kept, person, capsys):
    person.append(WORDS)
    assert cli.main(["report", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["record"]["events"] == 8
    assert document["safety"]["asked"] is False


def test_export_writes_readable_files_and_says_that_they_are(kept, person, tmp_path, capsys):
    person.append(WORDS)
    assert cli.main(["export", str(tmp_path / "out")]) == 0
    assert "not encrypted" in capsys.readouterr().out
    assert (tmp_path / "out" / "messages.csv").exists()


def test_backup_erase_and_restore(kept, person, tmp_path, capsys):
    with opened() as session:
        session.write(Draft("dear"), now=NOW)
    person += [WORDS, "erase"]
    assert cli.main(["backup", str(tmp_path / "copy.zip")]) == 0
    assert f"written to {tmp_path / 'copy.zip'}, and was read back" in capsys.readouterr().out
    assert cli.main(["erase"]) == 0
    assert not exists(home())
    out, err = capsys.readouterr()
    assert "Police or a court" in err
    assert "The vault is deleted" in out
    person.append(WORDS)
    assert cli.main(["restore", str(tmp_path / "copy.zip")]) == 0
    assert "8 events" in capsys.readouterr().out
    with opened() as session:
        assert [line.entry for line in session.lines() if isinstance(line.entry, Draft)] == [
            Draft("dear")
        ]


def test_every_command_prints_a_document(person, export, tmp_path, capsys):
    def run(*arguments, types):
        person[:] = types
        assert cli.main([*map(str, arguments), "--json"]) == 0
        out, err = capsys.readouterr()
        codes.extend(line.strip() for line in err.splitlines() if line.count("-") == 7)
        assert not any(code in out for code in codes)
        return check(json.loads(out), "vault")

    codes = []

    made = run("import", export, "--me", "Robin", types=[WORDS, WORDS])
    assert (made["events"], made["new"], made["skipped"]) == (8, 8, [])
    with Session.open(home(), recovery=codes[0]):
        pass
    again = run("import", export, "--me", "Robin", types=[WORDS])
    assert (again["events"], again["new"], again["recovery_code"]) == (8, 0, None)
    assert run("export", tmp_path / "out", types=[WORDS])["files"][0] == "messages.csv"
    assert run("backup", tmp_path / "copy.zip", types=[WORDS])["done"] is True
    assert run("erase", types=["no"])["done"] is False
    assert run("erase", types=["erase"])["done"] is True
    assert run("restore", tmp_path / "copy.zip", types=[WORDS])["events"] == 8


def test_the_code_is_shown_even_if_the_file_is_none(person, tmp_path, capsys):
    path = tmp_path / "letter.txt"
    path.write_text("no chat at all", "utf-8")
    person += [WORDS, WORDS]
    assert cli.main(["import", str(path), "--me", "Robin", "--json"]) == 11
    err = capsys.readouterr().err
    code = next(line.strip() for line in err.splitlines() if line.count("-") == 7)
    with Session.open(home(), recovery=code) as session:
        assert len(session.record()) == 0


def test_erase_wants_the_word(kept, person, capsys):
    person.append("yes")
    assert cli.main(["erase"]) == 0
    assert "Nothing was deleted" in capsys.readouterr().out
    assert exists(home())


@pytest.mark.parametrize(
    "command", [["report"], ["export", "out"], ["backup", "copy.zip"], ["erase"]]
)
def test_without_a_vault_it_says_so(person, command, capsys):
    assert cli.main(command) == 31
    assert "Nothing is kept here yet" in capsys.readouterr().err


def test_a_wrong_passphrase_has_its_own_exit_code(kept, person, capsys):
    person.append("four odd words there")
    assert cli.main(["report"]) == 33
    assert "does not open" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["report"], ["erase"]])
def test_without_a_terminal_no_passphrase_is_taken(kept, monkeypatch, command, capsys):
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    assert cli.main(command) == 20
    assert "terminal" in capsys.readouterr().err


def test_each_command_is_found_by_its_name_and_told_in_its_own_words():
    known = {name: (each.__name__, each.__doc__) for name, each in vault_commands.COMMANDS}
    assert known == cli._ON_THE_VAULT


def test_no_command_takes_a_passphrase_as_an_argument(capsys):
    for name, _ in vault_commands.COMMANDS:
        cli.main([name, "--help"])
        assert "--passphrase" not in capsys.readouterr().out
    assert keyfile.SHORTEST >= 10
