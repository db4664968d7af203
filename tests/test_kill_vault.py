"""Twenty kills at random moments: nothing acknowledged is lost, nothing is readable, it opens."""

from __future__ import annotations

import os
import signal

import pytest

from benchmarks import kill_vault
from leeway.keyfile import FLOOR
from leeway.session import Session

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal")


def test_nothing_is_lost_or_readable_after_twenty_kills(tmp_path):
    seen = None
    for seen in kill_vault.rounds(tmp_path, 20, int(os.environ.get("LEEWAY_SEED", "7"))):
        assert seen.faults == []
    assert seen.rounds == 20
    assert seen.acknowledged["entry"] > 20
    assert seen.acknowledged["import"] >= 1


@pytest.mark.parametrize("word", [kill_vault.ME, "remember entry"])
def test_the_search_would_find_a_readable_word(tmp_path, word):
    (tmp_path / "tmp").mkdir()
    (tmp_path / "notes.1.db-wal").write_bytes(b"\x00\xff" * 500 + word.encode() + b"\xfe" * 99)
    seen = kill_vault.Seen()
    kill_vault._search(tmp_path, kill_vault.readable(kill_vault.chat()), seen)
    assert len(seen.faults) == 1
    (tmp_path / "tmp" / "spooled").write_bytes(b"")
    kill_vault._search(tmp_path, frozenset(), seen)
    assert seen.faults[-1] == "a temporary file: spooled"


def test_the_look_would_find_what_was_lost(tmp_path):
    folder = tmp_path / "Notes"
    Session.create(folder, kill_vault.PASSPHRASES[0], cost=FLOOR)[0].lock()
    seen = kill_vault.Seen(entries={"remember entry 1 1"}, events=3, sealed="remember words 1 1")
    kill_vault._look(folder, seen)
    assert [fault.split(":")[0] for fault in seen.faults] == [
        "lost entries",
        "lost events",
        "lost sealed words",
    ]
    (folder / "notes.key").write_bytes(b"")
    kill_vault._look(folder, seen)
    assert seen.faults[-1].startswith("did not open")
