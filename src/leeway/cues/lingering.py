"""What else of mine holds on: love, promises, blame, bait, old times, closure, friends, others as messengers.

Read in my messages alone. These are softer than what `pressure` reads: one alone says little, and a finding
counts them only where the record shows that nothing of the kind comes back.
"""

from __future__ import annotations

from leeway.cue import Cue, Hit
from leeway.cues import _holding_on, _prying, _reproaching
from leeway.cues._phrases import Phrases, Table, regex
from leeway.wording import Wording

_TABLES = (
    Table(Cue.ARGUE, _holding_on.ARGUE, "", "", "", "", 0.3),
    Table(
        Cue.LOVE,
        _holding_on.LOVE,
        "",
        r"\b(?:you|he|she|they|not|never|would you|if you|who|mum|dad)",
        "",
        "",
        None,
    ),
    Table(Cue.PROMISE, _holding_on.PROMISE, "", r"\b(?:you|he|she|they|if|not)", "", "", 0.3),
    Table(Cue.JEALOUS, _prying.JEALOUS, "", "", "", "", 0.3),
    Table(Cue.BLAME, _reproaching.BLAME, "", r"\b(?:i am|not|never)(?: saying)?", "", "", 0.2),
    Table(Cue.BAIT, _prying.BAIT, "", r"\b(?:not|if|nothing)", "", "", 0.2),
    Table(Cue.DIAGNOSE, _reproaching.DIAGNOSE, "", "", "", "", 0.2),
    Table(Cue.NOSTALGIA, _holding_on.NOSTALGIA, "", r"\b(?:not|never|you)", "", "", None),
    Table(Cue.APOLOGY, _holding_on.APOLOGY, "", r"\b(?:not|you|he|she|they)", "", "", 0.3),
    Table(
        Cue.POLICING,
        _prying.POLICING,
        "",
        r"\b(?:have|did|if|when|has|hope|sure|until)",
        "",
        "",
        0.3,
    ),
    Table(Cue.CLOSURE, _holding_on.CLOSURE, "", r"\b(?:not|if|do)", "", "", 0.3),
    Table(Cue.FRIENDS, _holding_on.FRIENDS, "", r"\b(?:not|they|he|she|were|are)", "", "", 0.3),
    Table(Cue.LAST_ONE, _holding_on.LAST_ONE, "", r"\b(?:not|you)", "", "", 0.3),
    Table(Cue.TESTING, _prying.TESTING, "", r"\b(?:not|you|he|she|they|if)", "", "", 0.3),
    Table(Cue.LEANING, _reproaching.LEANING, "", r"\b(?:not|did|if)", "", "", None),
    Table(Cue.VIA_OTHERS, _reproaching.VIA_OTHERS, "", r"\b(?:not|they)", "", "", 0.3),
    Table(Cue.GIFT, _reproaching.GIFT, "", r"\b(?:you|they|he|she|not|mum|dad)", "", "", 0.4),
)
_INDEX = Phrases(_TABLES, (*_holding_on.NAMES, *_prying.NAMES, *_reproaching.NAMES)).index()

CUES: tuple[Cue, ...] = tuple(table.cue for table in _TABLES)
TRIGGERS: str = _INDEX.triggers

_TEASE = regex("[\U0001f618\U0001f970\U00002764\U0001f495\U0001f609\U0001f60d]|\\blove it\\b")


def read(wording: Wording, mine: bool) -> list[Hit]:  # noqa: FBT001 - the side is all that is asked
    """The surest hit of each; mine alone. An insult with hearts is a tease."""
    if not mine:
        return []
    hits = _INDEX.hits(wording)
    if not _TEASE.search(wording.text.lower()):
        return hits
    return [hit for hit in hits if hit.cue is not Cue.BLAME]
