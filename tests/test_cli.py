"""The command line in process: what each command prints, and one sentence for everything that can go wrong."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from pathlib import Path

import pytest

from leeway import asking, cli, sitting, terminal
from leeway.cli import COMMANDS, EXIT_CODES, main
from leeway.cue import Cue, Hit, Sure
from test_documents import check

CHAT = """\
01/03/2026, 20:01 - Messages and calls are end-to-end encrypted.
01/03/2026, 20:02 - Robin: how was your day
01/03/2026, 20:05 - Sam: long. i am tired
13/03/2026, 18:00 - Robin: shall we cook tonight
13/03/2026, 18:30 - Sam: i need some space for ten days please
14/03/2026, 09:00 - Robin: ok
"""
NOW = ("--now", "2026-03-15T14:00", "--tz", "Europe/London")


@pytest.fixture
def chat(tmp_path) -> str:
    path = tmp_path / "WhatsApp Chat with Sam.txt"
    path.write_text(CHAT, "utf-8")
    return str(path)


@pytest.fixture
def run(capsys):
    """Run a command; its exit code, and what it said on standard output and on standard error."""

    def running(*arguments: object) -> tuple[int, str, str]:
        code = main([str(one) for one in arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return running


# ------------------------------------------------------------ what goes well


def test_the_demo_is_invented_and_its_advice_is_whole(run):
    code, out, err = run("demo")
    assert (code, err) == (0, "")
    assert out.startswith("This story is invented: Robin and Sam are nobody.\n")
    assert "\nWAIT\n" in out
    assert "They asked for space" in out
    assert "Nobody asked you first" not in out


def test_the_demo_as_a_document(run):
    code, out, _ = run("demo", "--json")
    document = check(json.loads(out), "read")
    assert code == 0
    assert document["safety"] == {"paths": [], "because": [], "asked": True, "overseen": False}
    assert document["advice"]["gate"] == "wait"
    assert document["record"]["events"] > 2000


@pytest.mark.parametrize(
    "order",
    [
        ("FILE", "--me", "Robin", *NOW),
        ("--me", "Robin", *NOW, "FILE"),
        ("--me", "Robin", "FILE", *NOW),
    ],
)
def test_the_file_may_stand_before_and_after_the_options(run, chat, order):
    code, out, err = run("read", *(chat if each == "FILE" else each for each in order))
    assert (code, err) == (0, "")
    assert "They asked for space" in out
    assert "You are Robin, with three messages." in out
    assert "They are Sam, with two messages." in out
    assert "    Sam, Fri 13 Mar 2026, 18:30: i need some space for ten days please" in out


def test_after_reading_it_says_that_the_export_lies_readable(run, chat):
    _, out, _ = run("read", chat, "--me", "Robin", *NOW)
    assert "The export still lies readable on your disk" in out.splitlines()[-1]


def test_where_nobody_sits_at_a_terminal_the_advice_says_that_nothing_was_asked(run, chat):
    _, out, _ = run("read", chat, "--me", "Robin", *NOW)
    assert "Nobody asked you first if you are safe." in out
    _, out, _ = run("read", chat, "--me", "Robin", *NOW, "--json")
    assert check(json.loads(out), "read")["safety"]["asked"] is False


def test_the_options_reach_the_advice(run, chat):
    def read(*options):
        return json.loads(run("read", chat, "--me", "Robin", "--json", *options)[1])

    document = read(*NOW)
    assert document["now"] == "2026-03-15T14:00:00+00:00"
    assert document["record"]["zone"] == "Europe/London"
    assert document["record"]["zone_from"] == "told"
    assert document["limits"][0]["until"].startswith("2026-03-23T23:59")
    assert document["apart_since"] == {"date": None, "from": "unknown"}
    told = read(*NOW, "--since", "2026-03-10", "--country", "uk", "--them", "Sam", "--dates", "dmy")
    assert told["apart_since"] == {"date": "2026-03-10", "from": "told"}
    later = read("--now", "2026-04-15T14:00", "--tz", "Europe/London")
    assert later["limits"][0]["state"] == "expired"
    together = read("--now", "2026-04-15T14:00Z", "--together")
    assert together["record"]["zone_from"] == "assumed"
    assert together["advice"]["rule"] == "ordinary"


def test_answers_in_a_file_are_heard(run, chat, tmp_path):
    answers = tmp_path / "answers.toml"
    answers.write_text('[safety]\nself_harm = "no"\nafraid = "yes"\n', "utf-8-sig")
    code, out, _ = run(
        "read", chat, "--me", "Robin", *NOW, "--answers", answers, "--country", "Ireland"
    )
    assert code == 0
    assert out.startswith("\nYOUR SAFETY COMES FIRST\n")
    assert "Women's Aid" in out
    assert "space" not in out.split("What was read")[0]


def test_who_might_act_reads_nothing_of_the_file(run, chat, tmp_path):
    answers = tmp_path / "answers.toml"
    answers.write_text('[safety]\nself_harm = "might_act"\n', "utf-8")
    _, out, _ = run("read", chat, "--me", "Robin", *NOW, "--answers", answers)
    assert out.startswith("\nYOU FIRST\n")
    assert "What was read" not in out


@pytest.mark.parametrize(
    ("head", "rest"),
    [
        ("[[confirm]]", 'event = "00000000000000ff"\nkind = "space"'),
        ("[[dispute]]", 'event = "00000000000000ff"\nground = "joke"\nat = 2026-03-14'),
        ("[settled]", 'events = ["00000000000000ff"]'),
    ],
)
def test_an_event_that_the_record_does_not_hold_is_refused(run, chat, tmp_path, head, rest):
    answers = tmp_path / "answers.toml"
    answers.write_text(f"{head}\n{rest}\n", "utf-8")
    arguments = ("read", chat, "--me", "Robin", *NOW, "--answers", answers)
    code, out, err = run(*arguments)
    assert (code, out) == (21, "")
    assert f"names in {head} the event 00000000000000ff, which this record does not hold." in err
    code, out, _ = run(*arguments, "--json")
    assert code == 21
    assert json.loads(out)["error"]["exit_code"] == 21
    answers.write_text(f'[safety]\nself_harm = "might_act"\n{head}\n{rest}\n', "utf-8")
    code, out, err = run(*arguments)
    assert code == 21
    assert out.startswith("\nYOU FIRST\n")
    assert "does not hold" in err


def test_events_that_the_record_holds_are_heard(run, chat, tmp_path):
    arguments = ("read", chat, "--me", "Robin", *NOW, "--json")
    event = json.loads(run(*arguments)[1])["limits"][0]["event"]
    answers = tmp_path / "answers.toml"
    told = f'[[dispute]]\nevent = "{event}"\nground = "joke"\nat = 2026-03-14\n'
    answers.write_text(f'{told}[[confirm]]\nevent = "{event}"\nkind = "no_contact"\n', "utf-8")
    code, out, _ = run(*arguments, "--answers", answers)
    assert code == 0
    assert json.loads(out)["limits"][0]["kind"] == "no_contact"


def test_ask_with_answers_in_a_file(run, tmp_path):
    answers = tmp_path / "answers.toml"
    answers.write_text('[[told]]\nsaid = "space"\nat = 2026-03-10\ndays = 14\n', "utf-8")
    code, out, _ = run("ask", "--answers", answers, *NOW)
    assert code == 0
    assert "Wait until the end of Tuesday 24 March." in out
    _, out, _ = run("ask", "--answers", answers, *NOW, "--json", "--since", "2026-03-01")
    document = check(json.loads(out), "read")
    assert document["record"]["events"] == 0
    assert document["apart_since"]["date"] == "2026-03-01"


def test_signals_a_line_each(run, tmp_path, monkeypatch):
    path = tmp_path / "lines.txt"
    path.write_bytes(b"i need some space\r\n\r\nthe kettle \x1b[2Jis on")
    code, out, _ = run("signals", path, "--side", "them")
    assert code == 0
    assert out == "space\ti need some space\n-\t\n-\tthe kettle is on\n"
    _, out, _ = run("signals", path, "--side", "them", "--json")
    rows = [check(json.loads(row), "signals") for row in out.splitlines()]
    assert [row["says"] for row in rows] == [["space"], [], []]
    assert rows[2]["text"] == "the kettle \x1b[2Jis on"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"i need some space\n")))
    _, out, _ = run("signals", "-", "--side", "them")
    assert out == "space\ti need some space\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert run("signals", "-", "--side", "me") == (0, "", "")


def test_signals_tells_what_no_pattern_found(run, tmp_path, monkeypatch):
    hits = (
        Hit(Cue.SPACE),
        Hit(Cue.FINAL, 0.9, sure=Sure.LIKELY),
        Hit(Cue.HURT, 0.8, sure=Sure.GUESSED),
    )
    monkeypatch.setattr(cli, "lines", lambda texts, **_: [hits for _ in texts])
    path = tmp_path / "lines.txt"
    path.write_text("i need some space", encoding="utf-8")
    _, out, _ = run("signals", path, "--side", "them")
    assert out == "space, final (likely), hurt (guessed)\ti need some space\n"


def test_sources_and_help(run):
    code, out, _ = run("sources")
    assert code == 0
    assert "Export chat" in out
    assert "lies readable" in out
    check(json.loads(run("sources", "--json")[1]), "sources")
    document = check(json.loads(run("help", "--json")[1]), "help")
    assert [each["name"] for each in document["commands"]] == list(COMMANDS)
    assert all(each["does"].endswith(".") for each in document["commands"])
    for arguments in (["help"], ["--help"]):
        code, out, _ = run(*arguments)
        assert code == 0
        assert all(command in out for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself(run, command):
    code, out, _ = run(command, "--help")
    assert code == 0
    assert f"leeway {command}" in out
    assert "--json" in out
    assert run("help", command)[1] == out


def test_the_exit_codes_are_all_told():
    told = [code for code, _ in EXIT_CODES]
    assert told == sorted(set(told))


# ------------------------------------------------------------ what goes wrong


def png(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))


def half_a_zip(path: Path) -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("chat.txt", CHAT * 50)
    path.write_bytes(whole.getvalue()[: len(whole.getvalue()) // 2])


def broken_utf_16(path: Path) -> None:
    path.write_bytes(CHAT.encode("utf-16")[:-1])


def five_people(path: Path) -> None:
    lines = [
        f"01/03/2026, 20:0{n} - {name}: hello all"
        for n, name in enumerate(("Robin", "Sam", "Kit", "Alex", "Jo"))
    ]
    path.write_text("\n".join(lines), "utf-8")


def json_file(path: Path) -> None:
    path.write_text('{"messages": []}', "utf-8")


BAD_FILES = {
    "empty": (lambda path: path.write_bytes(b""), 14, "This file is empty."),
    "picture": (png, 14, "This is a picture"),
    "half a zip": (half_a_zip, 14, "cut off or damaged"),
    "broken UTF-16": (broken_utf_16, 14, "it was cut off"),
    "five people": (five_people, 16, "a group chat of 5 people"),
    "another format": (json_file, 11, "looks like JSON"),
}


@pytest.mark.parametrize("name", BAD_FILES)
@pytest.mark.parametrize("as_json", [False, True])
def test_a_bad_file_is_one_sentence_that_says_what_to_do(run, tmp_path, name, as_json):
    make, code, says = BAD_FILES[name]
    path = tmp_path / "export.zip"
    make(path)
    failed(run("read", path, "--me", "Robin", *["--json"] * as_json), code, says, as_json=as_json)


def failed(result: tuple[int, str, str], code: int, says: str, *, as_json: bool = False) -> None:
    """One sentence on standard error; nothing on standard output, but a document with --json."""
    got, out, err = result
    assert got == code
    assert err.startswith("leeway: ")
    assert says in err
    assert err.endswith((".\n", "?\n"))
    assert err.count("\n") == 1
    assert "Traceback" not in err
    if as_json:
        document = check(json.loads(out), "error")
        assert document["error"]["exit_code"] == code
        assert says in document["error"]["sentence"]
    else:
        assert out == ""


def test_whole_utf_16_is_read(run, tmp_path):
    path = tmp_path / "WhatsApp Chat with Sam.txt"
    path.write_bytes(CHAT.encode("utf-16"))
    code, out, _ = run("read", path, "--me", "Robin", *NOW)
    assert code == 0
    assert "UTF-16" in out


@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("read", "FILE", "--me", "Robyn"), 17, "The names in it are “Robin” and “Sam”"),
        (("read", "FILE", "--me", "Robin", "--them", "Max"), 17, "“Max” is not a name"),
        (("read", "FILE", "--me", "Sam"), 18, "the other person's phone"),
        (("read", "NOWHERE", "--me", "Robin"), 14, "There is no file with that name."),
        (
            ("read", "FILE", "--me", "Robin", "--tz", "Europe/Lodnon"),
            21,
            "Did you mean Europe/London?",
        ),
        (
            ("read", "FILE", "--me", "Robin", "--since", "yesterday"),
            21,
            "--since yesterday is no day.",
        ),
        (("read", "FILE", "--me", "Robin", "--since", "2099-01-01"), 21, "still to come"),
        (("read", "FILE", "--me", "Robin", "--now", "later"), 21, "--now later is no moment."),
        (("read", "FILE", "--me", "Robin", "--now", "9999-12-31T23:59"), 21, "is no moment."),
        (("read", "FILE", "--me", "Robin", "--country", "Atlantis"), 21, "It has them for: AU"),
        (("read", "FILE", "--me", "Robin", "--answers", "NOWHERE"), 14, "could not be opened"),
        (("read", "FILE", "--me", "Robin", "--answers", "FILE"), 21, "not valid TOML"),
        (
            ("read", "FILE", "--me", "Robin", "--since", "2026-03-01", "--together"),
            2,
            "opposite things",
        ),
        (("read", "FILE"), 2, "leeway read needs --me."),
        (("read", "--me", "Robin"), 2, "leeway read needs a file."),
        (("read", "FILE", "--me"), 2, "leeway read needs --me."),
        (("read", "FILE", "--me", "Robin", "--dates", "ymd"), 2, "for --dates"),
        (("read", "FILE", "--me", "Robin", "--colour"), 2, "Unknown option: --colour"),
        (("reed", "FILE"), 2, "There is no command reed. Did you mean read?"),
        (("weather",), 2, "There are: demo, ask, read"),
        (("help", "weather"), 2, "There is no command weather."),
        (("--colour",), 2, "See: leeway --help."),
        (("signals", "FILE"), 2, "leeway signals needs --side."),
        (("signals", "FILE", "b", "c", "--side", "me"), 2, "leeway signals takes no “b and c”."),
        (("ask", "extra"), 2, "leeway ask takes no “extra”. See: leeway ask --help."),
        (("signals", "FILE", "--side", "us"), 2, "for --side"),
        (("signals", "NOWHERE", "--side", "me"), 14, "could not be opened"),
        (("ask",), 20, "There is no terminal to ask at."),
    ],
)
def test_what_is_typed_wrongly_is_one_sentence(run, chat, tmp_path, arguments, code, says, as_json):
    places = {"FILE": chat, "NOWHERE": str(tmp_path / "nowhere.txt")}
    typed_ = [places.get(each, each) for each in arguments]
    failed(run(*typed_, *["--json"] * as_json), code, says, as_json=as_json)


def test_a_file_in_another_encoding_is_no_lines(run, tmp_path):
    path = tmp_path / "lines.txt"
    path.write_bytes(b"caf\xe9")
    failed(run("signals", path, "--side", "me"), 14, "lines.txt is not text in UTF-8.")


def test_a_hostile_name_drives_no_terminal(run, chat):
    failed(
        run("read", chat, "--me", "\x1b[2Jx\nRobin"),
        17,
        "“x Robin” is not a name in this file.",
    )


EVIL = "\x1b[2J\x1b]0;t\x07\x9b31m\u202e[red]"


def test_text_of_a_chat_drives_no_terminal_from_file_to_page(run, tmp_path):
    path = tmp_path / "WhatsApp Chat with Sam.txt"
    path.write_text(CHAT.replace("please", EVIL).replace("Sam:", f"Sam{EVIL}:"), "utf-8")
    code, out, _ = run("read", path, "--me", "Robin", *NOW)
    assert code == 0
    assert "ten days [red]" in out
    assert not set(out) & set("\x1b\x07\x9b\u202e")
    _, out, _ = run("read", path, "--me", "Robin", *NOW, "--json")
    assert not set(out) & set("\x1b\x07\x9b\u202e")
    assert EVIL in json.loads(out)["limits"][0]["quote"]["text"]


# ------------------------------------------------------------ at a terminal


class Person:
    """Somebody at a terminal who answers in order."""

    def __init__(self, monkeypatch, *answers):
        self.answers, self.heard, self.pages = list(answers), [], []
        monkeypatch.setattr(cli, "_listening", lambda *, as_json: not as_json)
        monkeypatch.setattr(
            terminal, "voice", lambda: asking.Voice(self.choose, self.line, self.heard.append)
        )
        monkeypatch.setattr(terminal, "show", self.show)

    def choose(self, question, choices):
        self.heard.append(question)
        answer = self.answers.pop(0)
        return None if answer is None else answer - 1

    def line(self, question):
        self.heard.append(question)
        return self.answers.pop(0)

    def show(self, page):
        self.heard.append("a page")
        out = io.StringIO()
        out.write("\n".join(terminal._plain(page)))
        self.pages.append(out.getvalue())


def test_ask_at_a_terminal_is_five_questions_and_a_page(monkeypatch, run):
    person = Person(monkeypatch, 1, 1, 1, "20", 2, "10", "2 weeks", 1)
    assert run("ask", *NOW)[0] == 0
    assert not person.answers
    assert len(person.pages) == 1
    assert "Wait until the end of Thursday 19 March." in person.pages[0]


def test_danger_brings_the_numbers_at_once_and_asks_nothing_of_the_two(monkeypatch, run):
    person = Person(monkeypatch, 2, 1, "GB")
    assert run("ask", *NOW)[0] == 0
    assert person.heard[-1] == "a page"
    assert "0808 2000 247" in person.pages[0]
    assert not person.answers


def test_who_might_act_sees_the_general_number_before_the_country_is_asked(monkeypatch, run):
    person = Person(monkeypatch, 1, 3, "Ireland")
    assert run("ask", *NOW)[0] == 0
    assert person.heard[-3:] == ["a page", asking._COUNTRY, "a page"]
    assert "112 or 911" in person.pages[0]
    assert "Samaritans" in person.pages[1]
    person = Person(monkeypatch, 1, 3, "")
    run("ask", *NOW)
    assert len(person.pages) == 1


def test_read_asks_the_two_before_the_file_is_opened(monkeypatch, run, chat):
    person = Person(monkeypatch, 1, 1, 1, "10")
    opened = []
    taken_in = sitting.taken_in
    monkeypatch.setattr(
        sitting, "taken_in", lambda *a: opened.append(len(person.heard)) or taken_in(*a)
    )
    assert run("read", chat, "--me", "Robin", *NOW)[0] == 0
    assert opened == [3]
    assert "Nobody asked" not in person.pages[0]


def test_danger_comes_before_the_file_and_going_on_is_a_choice(monkeypatch, run, chat):
    monkeypatch.setattr(sitting, "taken_in", lambda *_: pytest.fail("the file was read"))
    for answers in ((2, 1, "", 1), (2, 1, "", None), (1, 2, "", 1), (1, 3, "")):
        person = Person(monkeypatch, *answers)
        assert run("read", chat, "--me", "Robin", *NOW)[0] == 0
        assert not person.answers
        assert "112" in person.pages[0]


def test_going_on_shows_the_paths_page_and_not_the_advice(monkeypatch, run, chat):
    person = Person(monkeypatch, 2, 1, "DE", 2)
    run("read", chat, "--me", "Robin", *NOW)
    assert person.pages[1].startswith("\nYOUR SAFETY COMES FIRST")
    assert "They asked for space" not in person.pages[1]


def test_where_no_ending_is_found_that_is_asked_and_heard(monkeypatch, run, tmp_path):
    path = tmp_path / "WhatsApp Chat with Sam.txt"
    path.write_text(
        "01/03/2026, 20:02 - Robin: how was your day\n01/03/2026, 20:05 - Sam: long\n", "utf-8"
    )
    person = Person(monkeypatch, 1, 1, 2)
    run("read", path, "--me", "Robin", *NOW)
    assert person.heard[-2:] == ["Have the two of you parted?", "a page"]
    assert "YOU MAY TALK" in person.pages[0]


def test_a_danger_that_the_record_raises_is_asked_before_the_page(monkeypatch, run, tmp_path):
    path = tmp_path / "WhatsApp Chat with Sam.txt"
    lines = [
        "13/03/2025, 20:00 - Sam: i will kill you if you leave me",
        "13/03/2025, 20:02 - Robin: ok",
    ]
    lines += ["14/02/2026, 20:02 - Robin: hi", "14/02/2026, 20:04 - Sam: hi"]
    path.write_text("\n".join(lines), "utf-8")
    person = Person(monkeypatch, 1, 1, 2, "IE")
    run("read", path, "--me", "Robin", *NOW, "--since", "2026-03-01")
    assert "Are you still afraid" in person.heard[3]
    assert person.pages[0].startswith("\nYOUR SAFETY COMES FIRST")
    assert "1800 341 900" in person.pages[0]


OLD_DANGER = """\
13/02/2025, 20:00 - Sam: i will kill you if you leave me
13/02/2025, 20:02 - Robin: ok
13/03/2025, 20:00 - Sam: i will kill you if you ever go
13/03/2025, 20:02 - Robin: ok
14/02/2026, 20:04 - Sam: hi
11/03/2026, 18:30 - Sam: i need some space for ten days please
"""
SLIPS = "".join(
    f"{day}/03/2026, 1{hour}:00 - Robin: {line}\n"
    for day in (12, 13, 14)
    for hour, line in enumerate(("are you there", "please", "answer me", "why", "i am waiting"))
)


def danger(tmp_path, text: str):
    path = tmp_path / "WhatsApp Chat with Sam.txt"
    path.write_text(text, "utf-8")
    return ("read", path, "--me", "Robin", *NOW, "--since", "2026-03-01")


def test_old_dangers_that_are_over_are_asked_one_by_one_and_then_the_other_screen(
    monkeypatch, run, tmp_path
):
    person = Person(monkeypatch, 1, 1, 1, 1, 1)
    run(*danger(tmp_path, OLD_DANGER + SLIPS))
    assert not person.answers
    asked = person.heard[3:-1]
    assert ["still afraid" in line for line in asked] == [True, True, False]
    assert asked[2].startswith("Have they asked you to stop")


def test_whoever_is_still_afraid_is_asked_nothing_more_and_never_what_they_did(
    monkeypatch, run, tmp_path
):
    person = Person(monkeypatch, 1, 1, 2, "IE")
    run(*danger(tmp_path, OLD_DANGER + SLIPS))
    assert not person.answers
    assert "still afraid" in person.heard[3]
    assert person.heard[4:] == [asking._COUNTRY, "a page"]
    assert person.pages[0].startswith("\nYOUR SAFETY COMES FIRST")
    assert person.pages[0].count("still afraid") == 1


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Sam: i will kill you if you leave me", "YOUR SAFETY COMES FIRST"),
        ("Robin: i want to kill myself", "YOU FIRST"),
    ],
)
def test_where_the_record_itself_tells_of_danger_only_the_country_is_asked(
    monkeypatch, run, tmp_path, line, title
):
    person = Person(monkeypatch, 1, 1, "IE")
    run(*danger(tmp_path, f"{OLD_DANGER}{SLIPS}15/03/2026, 09:00 - {line}\n"))
    assert person.heard[3:] == [asking._COUNTRY, "a page"]
    assert person.pages[0].startswith(f"\n{title}")
    assert "Samaritans" in person.pages[0] or "1800 341 900" in person.pages[0]
    assert "asked you to stop" not in person.pages[0]
    quoted = "    Sam, " in person.pages[0].split("What was read")[1]
    assert quoted is (title != "YOU FIRST")
