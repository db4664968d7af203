"""How much went each way, in two windows of fourteen days."""

from __future__ import annotations

from leeway.findings.traffic import Flow, traffic


def test_both_windows_are_counted_by_side_and_kind(chat) -> None:
    """
    now: Sun 2026-03-15 10:00
    2026-02-15 09:59 me: too long ago for either window
    2026-02-15 10:01 me: the first of the earlier window
    2026-03-01 10:00 them: the last of the earlier window
    2026-03-01 10:01 me: the first of the later window
    2026-03-02 20:00 me calls 0s
    2026-03-02 20:01 me voicemail 20s
    2026-03-03 20:00 me sends a photo
    2026-03-04 20:00 them calls 5m
    2026-03-05 20:00 them: a message
    2026-03-06 20:00 them reacts heart
    2026-03-07 20:00 system: Security code changed
    """
    found = traffic(chat.record, chat.now)
    assert found.now == Flow(written_me=3, calls_me=1, written_them=1, calls_them=1)
    assert found.before == Flow(written_me=1, calls_me=0, written_them=1, calls_them=0)


def test_nothing_is_nothing(chat) -> None:
    """
    now: Sun 2026-03-15 10:00
    """
    assert traffic(chat.record, chat.now) == (Flow(0, 0, 0, 0), Flow(0, 0, 0, 0))
