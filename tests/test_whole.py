"""From an invented export to advice, whole: what must hold whoever the two are and whatever is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeway import stories
from leeway.advice import Advice, advise
from leeway.assessment import Assessment, assess
from leeway.cue import LIMIT_CUES, Cue
from leeway.decision import Gate
from leeway.intake import intake
from leeway.journal import Answer, Journal, LimitKind, LimitState, Screen, SelfHarm
from leeway.readings import read
from leeway.record import Record, Who
from leeway.storytelling.story import Pronouns

CALM = Journal(SelfHarm.NO, None, ((Screen.AFRAID, Answer.NO), (Screen.ORDER, Answer.NO)))
MANNERS = tuple(stories.Manner)
ASKED = (None, *stories.Asked)


@cache
def story(seed: int) -> stories.Story:
    """A couple apart for three weeks; manner and limit follow from the seed."""
    return stories.breakup(
        seed,
        manner=MANNERS[seed % len(MANNERS)],
        limit=ASKED[seed % len(ASKED)],
        days_before=25,
        days_after=14 + seed % 20,
        per_day=5,
        said=seed % 3 > 0,
    )


def imported(told: stories.Story, folder: Path) -> Record:
    path = folder / f"WhatsApp Chat with {told.them}.txt"
    path.write_bytes(stories.as_whatsapp(told).encode())
    return intake([path], me=told.me, tz=told.zone).record


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[stories.Story, Record]]:
    """Twelve couples at noon, imported once for the tests that draw from them."""
    folder = tmp_path_factory.mktemp("exports")
    return [(told, imported(told, folder)) for told in map(noon, map(story, range(12)))]


def weighed(
    record: Record, told: stories.Story, journal: Journal = CALM
) -> tuple[Assessment, Advice]:
    assessment = assess(record, read(record), journal, now=told.now)
    return assessment, advise(assessment, journal)


def noon(told: stories.Story) -> stories.Story:
    """The same story asked about at noon, so that the night covers nothing."""
    return replace(told, now=told.now.replace(hour=12) + timedelta(days=1))


@pytest.mark.parametrize("seed", range(24))
def test_every_true_limit_is_found_and_binds(seed: int, tmp_path: Path) -> None:
    told = story(seed)
    assessment, advice = weighed(imported(told, tmp_path), told)
    for true in told.truth.limits:
        if true.kind is Cue.FINAL or true.given_at > told.now:
            continue
        near = [
            each
            for each in assessment.limits
            if abs(each.given_at - true.given_at) <= timedelta(minutes=15)
        ]
        assert any(each.kind.value == true.kind.value for each in near), true
    if any(true.kind is Cue.NO_CONTACT for true in told.truth.limits):
        assert advice.gate is Gate.STOP


@pytest.mark.parametrize("seed", range(0, 24, 3))
def test_other_names_and_pronouns_get_the_same_advice(seed: int, tmp_path: Path) -> None:
    told = noon(story(seed))
    found = []
    for me, them, pronouns in (
        ("Robin", "Sam", (Pronouns.THEY, Pronouns.THEY)),
        ("Anna", "Bela", (Pronouns.SHE, Pronouns.HE)),
        ("Carl", "Dora", (Pronouns.HE, Pronouns.SHE)),
    ):
        cast = stories.renamed(
            told, me=me, them=them, my_pronouns=pronouns[0], their_pronouns=pronouns[1]
        )
        assessment, advice = weighed(imported(cast, tmp_path), cast)
        counts = [(act.id, act.count, act.count_before, act.tier) for act in assessment.findings]
        limits = [(each.kind, each.state, each.until) for each in assessment.limits]
        found.append(
            (
                advice.gate,
                advice.rule,
                advice.sentence,
                advice.until,
                advice.look_again,
                [reason.sentence for reason in advice.reasons],
                advice.next_step,
                [card.id for card in advice.drop],
                advice.paths.holding,
                assessment.upset.level,
                counts,
                limits,
            )
        )
    assert found[0] == found[1] == found[2]


@settings(max_examples=60)
@given(st.integers(0, 11), st.randoms(use_true_random=False), st.floats(0.05, 0.9))
def test_missing_rows_never_open_a_door(records, seed: int, dice, share: float) -> None:
    """Rows deleted: `talk` only where an offer of theirs remains, `reply` only where their last word asks."""
    told, record = records[seed]
    kept = record[np.array([dice.random() > share for _ in range(len(record))], np.bool_)]
    readings = read(kept)
    advice = advise(assess(kept, readings, CALM, now=told.now), CALM)
    theirs = kept.who == Who.THEM
    if advice.gate is Gate.TALK:
        assert (readings.holds(Cue.OPEN) & theirs).any()
    if advice.gate is Gate.REPLY:
        mine = np.flatnonzero(kept.contacts(Who.ME))
        last_words = np.arange(len(kept)) > (mine[-1] if len(mine) else -1)
        asking = readings.holds(Cue.ASK) | readings.holds(Cue.URGENT)
        asking |= np.array(["?" in text for text in kept.texts()], np.bool_)
        assert (asking & theirs & last_words).any()


@settings(max_examples=40)
@given(st.integers(0, 11), st.randoms(use_true_random=False))
def test_without_their_words_nothing_is_open(records, seed: int, dice) -> None:
    """All of theirs deleted but a few: silence and a few ordinary words are never a yes."""
    told, record = records[seed]
    readings = read(record)
    cold = ~(readings.holds(Cue.OPEN) | readings.holds(Cue.ASK) | readings.holds(Cue.URGENT))
    keep = (record.who == Who.ME) | (
        cold & np.array([dice.random() < 0.2 for _ in range(len(record))])
    )
    kept = record[keep]
    assert advise(assess(kept, read(kept), CALM, now=told.now), CALM).gate in {
        Gate.WAIT,
        Gate.STOP,
        Gate.LOGISTICS,
    }


@pytest.mark.parametrize("seed", range(8))
def test_a_grown_export_and_the_same_export_twice_change_nothing(seed: int, tmp_path: Path) -> None:
    told = story(seed)
    early = tmp_path / "early" / f"WhatsApp Chat with {told.them}.txt"
    whole = tmp_path / "whole" / f"WhatsApp Chat with {told.them}.txt"
    for path, until in ((early, told.now - timedelta(days=9)), (whole, None)):
        path.parent.mkdir()
        path.write_bytes(stories.as_whatsapp(told, until=until).encode())
    one = intake([whole], me=told.me, tz=told.zone).record
    for paths in ([whole, whole], [early, whole], [whole, early]):
        again = intake(paths, me=told.me, tz=told.zone).record
        assert again.texts() == one.texts()
        assert (again.utc == one.utc).all()
        assert (again.who == one.who).all()


@pytest.mark.parametrize("seed", range(0, 24, 4))
def test_no_limit_ever_ends_by_silence_alone(seed: int, tmp_path: Path) -> None:
    """Asked again a year later with nothing new: undated limits still run, and nothing became a yes."""
    told = story(seed)
    record = imported(told, tmp_path)
    readings = read(record)
    now = assess(record, readings, CALM, now=told.now)
    later = assess(record, readings, CALM, now=told.now + timedelta(days=365))
    undated = {
        e.quote.event for e in now.limits if e.state is LimitState.RUNNING and e.until is None
    }
    running = {e.quote.event for e in later.limits if e.state is LimitState.RUNNING}
    assert undated <= running
    if now.running and undated:
        assert advise(later, CALM).gate in {Gate.STOP, Gate.WAIT, Gate.LOGISTICS}


def test_limits_are_named_alike_everywhere() -> None:
    assert [kind.value for kind in LimitKind] == [cue.value for cue in LIMIT_CUES]
