"""What in my own words presses: demand, plead, guilt, ultimatum, override, turning up, watching; and respect.

Read in my messages alone, after the behaviours P12 to P40 with what must not be flagged. A cue says what the
words are, not whether they press: "I'm outside" between two who agreed to meet is a weak hit, and the findings
judge it by the record (a shared home, an agreed meeting, a limit). Threats and self-harm have their own files.
"""

from __future__ import annotations

from leeway.cue import Cue, Hit
from leeway.cues import _crossing, _pressing
from leeway.cues._phrases import Phrases, Table, regex
from leeway.wording import Wording

_TABLES = (
    Table(
        Cue.DEMAND,
        _pressing.DEMAND,
        "",
        r"\b(?:can|could|would|will|do|did|he|she|they|not|never) (?:you|not)",
        "",
        "",
        0.3,
    ),
    Table(Cue.PLEAD, _pressing.PLEAD, "", "", "", "", 0.3),
    Table(Cue.GUILT, _pressing.GUILT, "", "", "", "", 0.3),
    Table(Cue.ULTIMATUM, _pressing.ULTIMATUM, "", "", "", "", 0.2),
    Table(
        Cue.TURNING_UP,
        _crossing.TURNING_UP,
        "",
        r"\b(?:not|if|when|wish|almost|nearly|dreamt|dream|imagine|if only)(?: that)?",
        "",
        "",
        0.3,
    ),
    Table(Cue.WATCHING, _crossing.WATCHING, "", r"\b(?:not|never|did)", "", "", 0.3),
    Table(Cue.OVERRIDE, _crossing.OVERRIDE, "", "", "", "", 0.3),
    Table(
        Cue.RESPECT,
        _crossing.RESPECT,
        "",
        r"\b(?:not|never|you|they|can not|will not)",
        "",
        "",
        None,
    ),
)
_INDEX = Phrases(_TABLES, (*_pressing.NAMES, *_crossing.NAMES)).index()

CUES: tuple[Cue, ...] = tuple(table.cue for table in _TABLES)
TRIGGERS: str = _INDEX.triggers


_KNOWS_BUT = regex(
    r"\b(?:even though|although|despite)\b"
    r"|\bi (?:know|get|understand|remember|respect|realise|heard|hear)\b(?: (?:that|what|it))*,?.{0,15}?"
    r"\b(?:but|just|can we|could we|can i|please|though|however|i (?:miss|need|can not|had|have to|want))\b"
)
_YOU_SAID = regex(r"^you (?:\w+ )?(?:said|told|asked|wrote|texted)\b(?!.*\d)")


def read(wording: Wording, mine: bool) -> list[Hit]:  # noqa: FBT001 - the side is all that is asked
    """The surest hit of each; mine alone. What they said is no word of mine, but stepping over it is."""
    if not mine:
        return []
    hits = _INDEX.hits(wording)
    if any(hit.cue is Cue.OVERRIDE for hit in hits) or not any(
        map(_YOU_SAID.search, wording.quoted)
    ):
        return hits
    found = _KNOWS_BUT.search(wording.plain)
    return [*hits, Hit(Cue.OVERRIDE, 1.0, found[0])] if found else hits
