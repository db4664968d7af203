"""Five hundred spoilt files of a telephone: no crash, and what is read and what is told make up what was there."""

from __future__ import annotations

import os
import random

from benchmarks import spoilt_files
from leeway.importers import android, tables
from leeway.source import Source


def test_five_hundred_spoilt_files():
    seen = spoilt_files.Seen()
    for seen in spoilt_files.rounds(500, int(os.environ.get("LEEWAY_SEED", "7"))):
        assert seen.faults == []
    assert seen.rounds == 500
    assert seen.read > 10_000
    assert seen.told > 100
    assert "0 crashes" in spoilt_files.told_of(seen)[0]


def test_the_sound_files_are_read_whole():
    seen = spoilt_files.Seen()
    for upload in spoilt_files.files():
        spoilt_files._read(upload, seen, share_of=1)
    assert seen.faults == []
    assert not seen.refused
    assert min(seen.one_byte) == 1.0


def test_a_loss_would_be_found():
    xml = Source("x", b"<calls><call a='b'/><call/></calls>")
    assert spoilt_files._miscounted(android, xml, [1], []) == "2 rows, 1 read and 0 told"
    table = Source("x", b"Date,Number,Type\n1,2,3\n4,5,6\n")
    assert "line 3" in spoilt_files._miscounted(tables, table, [2], [])
    assert spoilt_files._miscounted(tables, table, [2, 2], []) == "a line counted twice"
    assert not spoilt_files._miscounted(tables, table, [2], [3])


def test_the_same_seed_spoils_alike():
    data = spoilt_files.files()[0].data
    assert len({spoilt_files.spoilt(data, random.Random(3)) for _ in range(2)}) == 1  # noqa: S311 - a trial
