"""What holds for every sequence of words: one more trained reading of theirs loosens nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from by_hand import by_hand
from leeway.advice import advise
from leeway.assessment import assess
from leeway.cue import LOOSENING, Cue, Hit, Sure
from leeway.decision import STRICTNESS
from leeway.readings import Readings, laid_out
from leeway.term import Term, Unit
from test_findings_limits_laws import (
    chats,
    journal_of,
    moments,
    no_looser,
    record_of,
    tellings,
    waits,
)

DAYS = Term(Unit.DAYS, 3, None, "three days")
FOUND = (
    *(Hit(cue, 0.95, sure=Sure.LIKELY) for cue in sorted(LOOSENING)),
    Hit(Cue.SPACE, 0.95, term=DAYS, sure=Sure.LIKELY),
    *(
        Hit(cue, 0.95, sure=sure)
        for cue in (Cue.NO_CONTACT, Cue.SPACE, Cue.NOT_NOW, Cue.HURT, Cue.THREAT, Cue.SELF_HARM)
        for sure in (Sure.LIKELY, Sure.CERTAIN)
    ),
)
"""What the trained tier may find, as it may find it; an ending and anger move what other words mean (docs/limits.md)."""


def also(read: Readings, row: int, hit: Hit) -> Readings:
    """The readings with one more hit in one message."""
    of = read.of.copy()
    of[row] = len(read.said)
    return laid_out(of, (*read.said, (*read.said[read.of[row]], hit)))


@settings(max_examples=60)
@given(chats, waits, tellings, st.sampled_from(FOUND), st.data())
def test_one_more_trained_reading_loosens_nothing(chat, wait, told, hit, data):
    times = moments(chat)
    record, now = record_of(chat, times), times[-1] + timedelta(minutes=wait)
    theirs = [row for row, (_, who, _) in enumerate(chat) if who == "them"]
    if not theirs:
        return
    journal, read = journal_of(record, told, None), by_hand(record)
    more = also(read, data.draw(st.sampled_from(theirs)), hit)
    before, after = (assess(record, each, journal, now=now) for each in (read, more))
    assert no_looser(before.limits, after.limits)
    gates = [STRICTNESS[advise(each, journal).gate] for each in (before, after)]
    assert gates[1] <= gates[0]


@pytest.mark.parametrize(
    "hit",
    [
        Hit(Cue.LOGISTICS, 0.99, sure=Sure.LIKELY),
        Hit(Cue.SPACE, 0.99, term=DAYS, sure=Sure.LIKELY),
        Hit(Cue.WARM, 0.99, sure=Sure.LIKELY),
    ],
)
def test_a_wish_for_space_stands_whatever_is_read_later(chat, hit):
    """
    since: 2026-02-20
    2026-03-01 20:01 them: space please {space}
    2026-03-05 20:01 them: zibble the wobbet
    """
    journal = chat.journal
    more = also(by_hand(chat.record), 1, hit)
    advice = advise(assess(chat.record, more, journal, now=chat.now), journal)
    assert (advice.rule, advice.until) == ("space", None)


def test_practical_matters_read_by_the_encoder_open_no_ending(chat):
    """
    2026-03-01 20:01 them: it is over {final}
    2026-03-05 20:01 them: zibble the wobbet
    """
    more = also(by_hand(chat.record), 1, Hit(Cue.LOGISTICS, 0.99, sure=Sure.LIKELY))
    journal = chat.journal
    assert advise(assess(chat.record, more, journal, now=chat.now), journal).rule == "final"
