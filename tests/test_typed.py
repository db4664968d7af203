from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from leeway import typed
from leeway.errors import FormError, Unreadable
from leeway.journal import Journal
from standing import NOW, ZONE


def test_the_present_moment_is_on_the_persons_own_clock():
    now = typed.moment(None, "Asia/Tokyo")
    assert now.utcoffset() == timedelta(hours=9)
    assert abs(now - datetime.now(now.tzinfo)) < timedelta(minutes=1)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-03-15T14:00", NOW),
        ("2026-03-15T13:00Z", NOW),
        ("2026-03-15T22:00+09:00", NOW),
        ("2026-03-15", NOW.replace(hour=0)),
    ],
)
def test_a_moment_that_was_typed(text, moment):
    assert typed.moment(text, "Europe/Berlin") == moment
    assert typed.moment(text, "Europe/Berlin").tzinfo == ZONE


def test_a_day_of_parting_begins_at_midnight_also_where_the_clock_was_moved():
    summer = datetime(2026, 7, 1, 12, tzinfo=ZONE)
    assert typed.parted(Journal(), "2026-03-01", summer, together=False).apart_since == datetime(
        2026, 3, 1, tzinfo=ZONE
    )


def test_what_is_typed_stands_over_what_a_file_says():
    told = Journal(apart_since=NOW, country="DE")
    assert typed.parted(told, None, NOW, together=True) == Journal(together=True, country="DE")
    assert typed.parted(told, None, NOW, together=False) == told
    assert typed.answered(None, "ireland", "Europe/Berlin", NOW).country == "IE"


@pytest.mark.parametrize("since", ["", "2026-3-1", "0"])
def test_a_day_that_is_none(since):
    with pytest.raises(FormError, match="is no day"):
        typed.parted(Journal(), since, NOW, together=False)


@pytest.mark.parametrize(
    ("raw", "lines"),
    [
        (b"", []),
        (b"one", ["one"]),
        (b"one\n", ["one"]),
        (b"one\r\n\r\ntwo\n", ["one", "", "two"]),
        (b"\xef\xbb\xbfone\n", ["one"]),
        ("one\ntwo".encode("utf-16"), ["one", "two"]),
        ("a\u2028b\x0cc\n".encode(), ["a\u2028b\x0cc"]),
    ],
)
def test_lines_end_only_where_a_line_ends(tmp_path, raw, lines):
    path = tmp_path / "lines.txt"
    path.write_bytes(raw)
    assert typed.lines(str(path)) == lines


def test_a_folder_is_no_file_of_lines(tmp_path):
    with pytest.raises(Unreadable, match="could not be opened"):
        typed.lines(str(tmp_path))


def test_a_missing_file_is_told_and_a_folder_is_none(tmp_path):
    typed.refuse_missing([tmp_path])
    with pytest.raises(Unreadable, match="no file with that name"):
        typed.refuse_missing([tmp_path, Path(tmp_path, "x")])
