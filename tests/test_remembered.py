"""What was read before: exact, by text and side and model."""

from __future__ import annotations

import gc
import re
from pathlib import Path

import pytest

from leeway import remembered
from leeway.cue import Cue, Hit, Scope
from leeway.cues import trained
from leeway.encoder import encoder
from leeway.keyfile import FLOOR
from leeway.readings import lines, read
from leeway.term import Term, Unit
from leeway.vault import Vault

HOUSE = Path(remembered.__file__).parent

HITS = (
    Hit(
        Cue.SPACE,
        0.9,
        "two weeks",
        Term(Unit.WEEKS, 2, 18, "two weeks"),
        Scope.SUBJECT,
        ("the flat",),
        1,
    ),
    Hit(Cue.FINAL, 0.25),
)


def reached_from(module: str) -> set[str]:
    """The files that a module imports, and those that they import."""
    reached, coming = set(), [f"{module}.py"]
    while coming:
        file = coming.pop()
        if file not in reached:
            reached.add(file)
            coming += imported_by((HOUSE / file).read_text("utf-8"))
    return reached


def imported_by(code: str) -> list[str]:
    named = []
    for package, names in re.findall(
        r"(?m)^from leeway\.?([\w.]*) import ([^(\n]+|\([^)]*\))", code
    ):
        place = package.replace(".", "/")
        named += [place, *(f"{place}/{name}".lstrip("/") for name in re.findall(r"\w+", names))]
    return [f"{name}.py" for name in named if (HOUSE / f"{name}.py").is_file()]


@pytest.fixture
def opened(tmp_path):
    made, _ = Vault.create(tmp_path / "Notes", "four odd words here", FLOOR)
    yield made
    made.close()


def test_hits_come_back_exactly_by_text_and_side(opened):
    texts = remembered.Texts(opened)
    texts[False, "I need space", False] = HITS
    texts[True, "I need space", False] = ()
    assert texts.save(opened) == 2
    assert texts.save(opened) == 0
    again = remembered.Texts(opened)
    assert (again[False, "I need space", False], again[True, "I need space", False]) == (HITS, ())
    assert len(again) == 2
    with pytest.raises(KeyError):
        again[False, "I need space", True]


def test_no_text_is_kept_that_was_not_itself_a_finding(opened):
    texts = remembered.Texts(opened)
    texts[True, "nothing was found in these words", True] = ()
    texts.save(opened)
    ((digest, model, said),) = opened.rows("SELECT text, model, said FROM hits")
    assert (len(digest), model, said) == (16, remembered.model(), "")


def test_texts_may_be_forgotten_but_not_listed(opened):
    texts = remembered.Texts(opened)
    texts[True, "words", False] = ()
    del texts[True, "words", False]
    assert (True, "words", False) not in texts
    with pytest.raises(TypeError):
        list(texts)


def test_what_another_model_read_is_dropped_and_not_used(opened, monkeypatch):
    texts = remembered.Texts(opened)
    texts[False, "I need space", False] = HITS
    texts.save(opened)
    remembered.model.cache_clear()
    monkeypatch.setattr(remembered, "_model", lambda: iter([("cues", b"other")]))
    fresh = remembered.Texts(opened)
    assert len(fresh) == 0
    fresh.save(opened)
    assert opened.rows("SELECT count(*) FROM hits") == [(0,)]
    remembered.model.cache_clear()


def test_the_model_is_all_that_the_reading_stands_on():
    parts = {name for name, _ in remembered._model()}
    assert {"readings.py", "wording.py", "cues/limits.py"} <= reached_from("readings") <= parts
    assert not any("__pycache__" in name for name in parts)
    assert len(remembered.model()) == 32


def test_the_readings_of_a_record_come_back_exactly(opened, chat):
    """
    Mon 20:00 me: are you there
    Mon 20:01 them: I need some space, give me two weeks
    Mon 20:02 me: please don't do this
    Mon 20:03 them: it's over
    """
    readings = read(chat.record)
    assert remembered.load(opened, chat.record) is None
    remembered.save(opened, chat.record, readings)
    back = remembered.load(opened, chat.record)
    assert back.said == readings.said
    assert back.of.tolist() == readings.of.tolist()
    assert (back.table == readings.table).all()


def test_another_record_has_no_readings_yet(opened, chat):
    """
    Mon 20:00 me: are you there
    Mon 20:01 them: I need some space
    """
    first, second, third = chat.record, chat.record[:1], chat.record[1:]
    assert remembered.load(opened, first) is None
    for record in (first, second, second, third):
        remembered.save(opened, record, read(record))
    assert remembered.load(opened, first) is None
    assert remembered.load(opened, second) is not None
    assert remembered.load(opened, third) is not None


def test_after_locking_no_word_of_a_message_is_left_anywhere():
    """Neither in what patterns remember by word, nor in the encoder, nor in any other container of the program."""
    word = "WOBBETSNURF".lower()
    for mine in (True, False):
        lines([f"please never write to me about {word}, i am scared of you"], mine=mine)
    assert len(holders(word)) > 1
    remembered.forget()
    assert holders(word) == []


def holders(word: str) -> list[object]:
    """All dicts, lists, sets and tuples that are alive and hold a text with this word."""
    gc.collect()
    found: list[object] = []
    for each in gc.get_objects():
        if isinstance(each, (dict, list, set, tuple)):
            parts = (*each.keys(), *each.values()) if isinstance(each, dict) else tuple(each)
            if any(isinstance(part, str) and word in part for part in parts):
                found.append(each)
    return found


def test_after_locking_no_word_is_left_in_the_encoder():
    trained.hits(["please do not ever write to me about the wobbet"], mine=False)
    assert "wobbet" in encoder().vocabulary._known
    remembered.forget()
    assert "wobbet" not in encoder().vocabulary._known
