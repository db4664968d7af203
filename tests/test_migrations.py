"""Migrations: numbered, each whole or not at all, newer vaults refused."""

from __future__ import annotations

import pytest

from leeway import migrations
from leeway.errors import VaultError, VaultTooNew
from leeway.keyfile import FLOOR
from leeway.migrations import STEPS, Step, migrate, reached
from leeway.vault import Secret, Vault

LAST = STEPS[-1].number
MORE = (
    *STEPS,
    Step(LAST + 1, "a mood", ("CREATE TABLE moods (at TEXT)", "INSERT INTO moods VALUES ('then')")),
    Step(LAST + 2, "a better mood", ("ALTER TABLE moods ADD COLUMN name TEXT DEFAULT 'calm'",)),
)


@pytest.fixture
def made(tmp_path):
    opened, _ = Vault.create(tmp_path / "Notes", "four odd words here", FLOOR)
    yield opened
    opened.close()


def tables(opened) -> set[str]:
    return {name for (name,) in opened.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}


def test_steps_are_numbered_from_one_without_a_gap():
    assert [step.number for step in STEPS] == list(range(1, LAST + 1))
    assert len({step.name for step in STEPS}) == LAST


def test_a_new_vault_has_taken_every_step_and_a_second_time_takes_none(made):
    assert reached(made) == LAST
    assert migrate(made) == 0
    assert {
        "kept",
        "unsaved",
        "lines",
        "arrivals",
        "segments",
        "columns",
        "hits",
        "readings",
    } <= tables(made)


def test_later_steps_keep_what_is_there_and_are_recorded_with_their_time(made):
    made.rows("INSERT INTO kept VALUES ('look', 'dark')")
    assert migrate(made, MORE) == 2
    assert made.rows("SELECT * FROM kept") == [("look", "dark")]
    assert made.rows("SELECT at, name FROM moods") == [("then", "calm")]
    taken = made.rows("SELECT number, name, at FROM migrations ORDER BY number")
    assert [(number, name) for number, name, _ in taken] == [
        (step.number, step.name) for step in MORE
    ]
    assert all(at.endswith("+00:00") for *_, at in taken)


def test_a_step_that_fails_leaves_nothing_of_itself_and_the_ones_before_stay(made):
    broken = (
        *MORE[:-1],
        Step(LAST + 2, "broken", ("CREATE TABLE half (at TEXT)", "INSERT INTO nowhere VALUES (1)")),
    )
    with pytest.raises(VaultError):
        migrate(made, broken)
    assert reached(made) == LAST + 1
    assert "moods" in tables(made)
    assert "half" not in tables(made)
    assert migrate(made, MORE) == 1


def test_a_vault_with_steps_from_tomorrow_is_refused_unchanged(made):
    migrate(made, MORE)
    before = made.counts()
    with pytest.raises(VaultTooNew, match="newer Leeway"):
        migrate(made)
    assert made.counts() == before


def test_an_older_vault_is_brought_up_when_it_is_opened(tmp_path, monkeypatch):
    folder = tmp_path / "Notes"
    Vault.create(folder, "four odd words here", FLOOR)[0].close()
    monkeypatch.setattr(migrations.migrate, "__defaults__", (MORE,))
    opened = Vault.open(folder, Secret("four odd words here"))
    assert opened.rows("SELECT name FROM moods") == [("calm",)]
    opened.close()
