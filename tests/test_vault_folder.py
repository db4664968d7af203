"""The vault's folder: one process at a time, erased without a rest, and no memory on the disk."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from leeway import copies, durable, holding, vault
from leeway.errors import (
    VaultInUse,
    VaultLocked,
)
from leeway.keyfile import FLOOR
from leeway.vault import Secret, Vault

WORDS = "four odd words here"
ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "Notes"


@pytest.fixture
def made(folder):
    """A vault with 300 lines, open, and its recovery code."""
    opened, code = Vault.create(folder, WORDS, FLOOR)
    opened.each(
        "INSERT INTO lines (at, kind, said) VALUES (?, ?, ?)",
        [("now", "draft", f"words {n} " * 40) for n in range(300)],
    )
    yield opened, code
    opened.close()


@pytest.fixture
def closed(made, folder):
    """The same, closed; the folder and the code."""
    made[0].close()
    return folder, made[1]


def run(code, *arguments):
    """Another Python with Leeway, and how it ended."""
    return subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )


def names(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# ------------------------------------------------------------ one process at a time


def _try_to_open(folder, answer):
    try:
        Vault.open(folder, Secret(WORDS)).close()
        answer.put("opened")
    except VaultInUse:
        answer.put("in use")


def test_a_second_process_is_told_that_it_is_open(made, folder):
    context = multiprocessing.get_context("spawn")
    answer = context.Queue()
    for expected in ("in use", "opened"):
        process = context.Process(target=_try_to_open, args=(folder, answer))
        process.start()
        assert answer.get(timeout=60) == expected
        process.join()
        made[0].close()


def test_a_second_opening_in_the_same_process_too(made, folder):
    with pytest.raises(VaultInUse):
        Vault.open(folder, Secret(WORDS))
    with pytest.raises(VaultInUse):
        Vault.create(folder, WORDS, FLOOR)


def test_of_many_at_once_one_opens(closed):
    opened, refused = [], []

    def one():
        try:
            opened.append(Vault.open(closed[0], Secret(WORDS)))
        except VaultInUse as error:
            refused.append(error)

    threads = [threading.Thread(target=one) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(opened), len(refused)) == (1, 5)
    opened[0].close()


def test_a_lock_on_a_file_that_was_taken_away_is_none(tmp_path, monkeypatch):
    take = holding._take

    def taken_away(handle):
        take(handle)
        (tmp_path / holding.FILE).unlink()

    monkeypatch.setattr(holding, "_take", taken_away)
    with pytest.raises(VaultInUse):
        holding.Holding(tmp_path)


# ------------------------------------------------------------ the end


def test_erased_there_is_nothing_left_and_the_key_goes_first(made, folder, monkeypatch):
    gone = []
    unlink = Path.unlink
    monkeypatch.setattr(
        Path, "unlink", lambda self, **k: (gone.append(self.name), unlink(self, **k))[1]
    )
    made[0].erase()
    assert gone[0] == "notes.key"
    assert not folder.exists()
    with pytest.raises(VaultLocked):
        made[0].rows("SELECT 1")


def test_what_else_lies_in_the_folder_stays(made, folder):
    (folder / "letter.txt").write_text("mine")
    made[0].erase()
    assert names(folder) == ["letter.txt"]


def test_an_erasing_that_is_cut_off_leaves_no_key(made, folder, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(vault, "swept", lambda _: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            made[0].erase()
    assert "notes.key" not in names(folder)
    assert durable.OWNER_FILE == 0o600


DUMPS = """
    import ctypes, resource, sys
    from pathlib import Path
    from leeway import copies
    from leeway.keyfile import FLOOR
    from leeway.vault import Secret, Vault
    folder, backup = map(Path, sys.argv[1:])
    {way}
    dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == "linux" else 0
    print(resource.getrlimit(resource.RLIMIT_CORE), dumpable)
"""


@pytest.mark.parametrize(
    "way",
    [
        "Vault.open(folder, Secret('four odd words here'))",
        "Vault.create(folder / 'new', 'four odd words here', FLOOR)",
        "copies.restore(backup, folder / 'new', Secret('four odd words here'))",
    ],
    ids=["open", "create", "restore"],
)
def test_the_system_is_asked_for_no_crash_dump(closed, tmp_path, way):
    if os.name == "nt":
        pytest.skip("there are none of this kind")
    opened = Vault.open(closed[0], Secret(WORDS))
    copies.backup(opened, tmp_path / "copy.zip")
    opened.close()
    ended = run(DUMPS.format(way=way), closed[0], tmp_path / "copy.zip")
    assert ended.stdout.strip() == "(0, 0) 0", ended.stderr
