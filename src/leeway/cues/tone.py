"""How they sound, and whether they ask something: hostile, hurt, warm; ask, urgent.

A description of the moment, never of whose fault it is. A tease with laughter is not hostile, nor is anger at
traffic. An attack dressed as a question asks for no answer.
"""

from __future__ import annotations

from leeway.cue import SURE, Cue, Hit
from leeway.cues import _anger, _asking, _warmth
from leeway.cues._phrases import Phrases, Table, one_of, regex, typed
from leeway.wording import Wording

_LIGHT = r"\b(?:traffic|monday|mondays|referee|the weather|this (?:rain|song|film|game|weather|job)|my boss|game|level|spurs|arsenal)\b"
_TABLES = (
    Table(
        Cue.HOSTILE,
        _anger.HOSTILE,
        "",
        r"\b(?:i am|my|he|she|they|it|i was|not|not saying|never)(?: (?:is|are|said|says|such))*",
        "",
        _LIGHT,
        0.3,
    ),
    Table(Cue.HURT, _warmth.HURT, "", "", "", "", 0.3),
    Table(
        Cue.WARM,
        _warmth.WARM,
        r"(?:not|do not|never|no longer|stop) (?:miss|missing|love|loving|care)",
        "",
        "",
        "",
        None,
    ),
    Table(Cue.ASK, _asking.ASKING, "", "", "", "", None),
    Table(Cue.URGENT, _asking.URGENT, "", "", "", "", 0.2),
)
_INDEX = Phrases(_TABLES, (*_anger.NAMES, *_warmth.NAMES, *_asking.NAMES)).index()
_RHETORIC_INDEX = Phrases(
    (Table(Cue.ASK, _asking.RHETORIC),), (*_anger.NAMES, *_warmth.NAMES, *_asking.NAMES)
).index()

CUES: tuple[Cue, ...] = (Cue.HOSTILE, Cue.HURT, Cue.WARM, Cue.ASK, Cue.URGENT)
_SHOUTS = (
    "stop",
    "enough",
    "never",
    "always",
    "leave",
    "done",
    "lie",
    "liar",
    "lying",
    "why",
    "what",
    "hate",
    "fault",
    "ruin",
    "twist",
    "wrong",
    "listen",
    "answer",
)
TRIGGERS: str = rf"{_INDEX.triggers}|\?|{one_of(typed(_SHOUTS))}"

_SHOUTED = regex(
    rf"{one_of(_SHOUTS)}[a-z]*\b.*\b(?:you|me|your)\b|\b(?:you|me|your)\b.*{one_of(_SHOUTS)}|\byou\b.*\bme\b"
)
_WARM_SIGNS = regex(
    "[\U0001f618\U0001f970\U00002764\U0001f495\U0001f60d\U0001f917\U0001f49e\U0001f49c\U0001f499\U0001f49a\U0001f9e1\U0001f49b]"
)
_TEASE = regex(
    r"\b(?:love it|love you|haha|you legend|so cute|miss you|cutie|babe|silly|congrat[a-z]*|that is (?:amazing|great|so good|brilliant|fantastic|awesome))\b"
)


def read(wording: Wording, mine: bool) -> list[Hit]:  # noqa: FBT001 - the side is all that is asked
    """The surest hit of each; theirs alone."""
    if mine:
        return []
    hits = {hit.cue: hit for hit in _INDEX.hits(wording)}
    hostile = _hostile(wording, hits.pop(Cue.HOSTILE, None))
    if hostile:
        hits[Cue.HOSTILE] = hostile
    if _WARM_SIGNS.search(wording.emoji) and not hostile and Cue.WARM not in hits:
        hits[Cue.WARM] = Hit(Cue.WARM, 0.6, "")
    asked = _ask(wording, hits.pop(Cue.ASK, None), bool(hostile and hostile.probability >= SURE))
    return [*hits.values(), asked] if asked else list(hits.values())


def _hostile(wording: Wording, hit: Hit | None) -> Hit | None:
    """Anger at me: shouting counts where it is aimed at someone; teasing does not."""
    shouted = _SHOUTED.search(wording.plain) if wording.shouted and not wording.laughs else None
    if shouted and (hit is None or hit.probability < SURE):
        hit = Hit(Cue.HOSTILE, 0.8, shouted[0])
    if hit and (_WARM_SIGNS.search(wording.emoji) or _TEASE.search(wording.plain)):
        return hit._replace(probability=min(hit.probability, 0.2))
    return hit


def _ask(wording: Wording, hit: Hit | None, hostile: bool) -> Hit | None:  # noqa: FBT001
    """A question or request that wants an answer: not an attack dressed as one."""
    if hostile or _RHETORIC_INDEX.hits(wording):
        return None if not hit else hit._replace(probability=0.3)
    if wording.asked:
        return Hit(
            Cue.ASK, 1.0, hit.words if hit else wording.sentences[-1] if wording.sentences else ""
        )
    return hit
