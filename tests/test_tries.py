"""Wrong passphrases: the next try waits longer each time, also after a restart."""

from __future__ import annotations

import pytest

from leeway import tries
from leeway.errors import FormError, TooSoon, WrongPassphrase


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


def wrong(folder, clock):
    with pytest.raises(WrongPassphrase), tries.one_try(folder, clock):
        raise WrongPassphrase


def wait_out(folder, clock):
    clock.now += tries.wait_seconds(folder, clock)


def test_three_slips_are_free_then_it_doubles_up_to_five_minutes(tmp_path, clock):
    waits = []
    for _ in range(13):
        wait_out(tmp_path, clock)
        wrong(tmp_path, clock)
        waits.append(tries.wait_seconds(tmp_path, clock))
    assert waits == [0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]


def test_a_try_too_soon_is_not_looked_at_and_says_how_long(tmp_path, clock):
    for _ in range(4):
        wait_out(tmp_path, clock)
        wrong(tmp_path, clock)
    clock.now += 2.5
    with (
        pytest.raises(TooSoon, match=r"Try again in 2 seconds\.") as caught,
        tries.one_try(tmp_path, clock),
    ):
        pytest.fail("it was looked at")
    assert caught.value.seconds == 1.5
    clock.now += 0.9
    with pytest.raises(TooSoon, match=r"in 1 second\."), tries.one_try(tmp_path, clock):
        pytest.fail("it was looked at")


def test_a_right_one_begins_anew(tmp_path, clock):
    for _ in range(5):
        wait_out(tmp_path, clock)
        wrong(tmp_path, clock)
    wait_out(tmp_path, clock)
    with tries.one_try(tmp_path, clock):
        pass
    assert tries.wait_seconds(tmp_path, clock) == 0
    assert list(tmp_path.iterdir()) == []


def test_a_try_counts_from_before_it_is_looked_at(tmp_path, clock):
    for _ in range(3):
        wrong(tmp_path, clock)
    clock.now += 2
    with tries.one_try(tmp_path, clock):
        # Whoever pulls the plug here has used up a try.
        assert tries.wait_seconds(tmp_path, clock) == 4


@pytest.mark.parametrize("error", [FormError, KeyboardInterrupt])
def test_what_is_no_wrong_passphrase_does_not_count(tmp_path, clock, error):
    for _ in range(3):
        wrong(tmp_path, clock)
    clock.now += 2
    with pytest.raises(error), tries.one_try(tmp_path, clock):
        raise error
    assert tries.wait_seconds(tmp_path, clock) == 0


def test_a_first_try_that_does_not_count_leaves_nothing(tmp_path, clock):
    with pytest.raises(FormError), tries.one_try(tmp_path, clock):
        raise FormError
    assert list(tmp_path.iterdir()) == []


def test_a_clock_put_back_makes_nobody_wait_longer_than_the_delay(tmp_path, clock):
    for _ in range(3):
        wrong(tmp_path, clock)
    clock.now -= 1_000_000
    assert tries.wait_seconds(tmp_path, clock) == 2


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b'{"wrong": "x", "at": 1}', b'{"wrong": 3, "at": null}']
)
def test_a_broken_count_stops_nobody(tmp_path, clock, content):
    (tmp_path / tries.FILE).write_bytes(content)
    assert tries.wait_seconds(tmp_path, clock) == 0
