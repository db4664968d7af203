"""Threats of either side, coercion of theirs, fear of each side, and orders in either direction.

Jokes with plain laughter, games, sales, films and other people's quarrels are left out where they can be told.
Coercion is read in theirs alone. Fear has a table for each side: in mine it is fear of them, in theirs of me. An order is read in both: the words of its hit begin
with `PROTECTS_ME` or `AGAINST_ME`, by who speaks and who took it out. Where that cannot be told, it is read
as being against me: that asks the most of me.
"""

from __future__ import annotations

from dataclasses import replace

from leeway.cue import Cue, Hit
from leeway.cues import _afraid, _control, _leverage, _orders, _threats
from leeway.cues._phrases import Phrases, Table, regex
from leeway.wording import Wording

PROTECTS_ME = "protects_me"
"""How the words of an ORDER hit begin where the order, or the report, is mine against them."""

AGAINST_ME = "against_me"
"""How they begin where it is theirs against me, or where that cannot be told."""

_FILM = (
    r"\b(?:film|movie|episode|season|character|villain|netflix|trailer|audiobook|podcast|plot|scene|lyrics?|the (?:book|show|game|series)"
    r"|true crime|murder mystery|doctor who|eastenders|hamlet|macbeth)\b"
)
_LIGHT = (
    r"\b(?:mario|fifa|chess|scrabble|monopoly|catan|uno|ping pong|pool|darts|fantasy (?:league|football)|paintball|laser ?tag"
    r"|tickle|pillow fight|nerf|snowball|quiz|last (?:slice|biscuit|piece)|my (?:fries|chips|hoodie|snacks|yoghurt|leftovers)"
    r"|spoilers?|surprise|halloween|costume|cow suit|i (?:also|aslo|laso) (?:know|konw|nkow) you (?:have|hvae)|biscuits?)\b"
)
_THREAT = Table(
    Cue.THREAT,
    (*_threats.HARM, *_leverage.LEVERAGE, *_leverage.FOUND),
    unless=_FILM,
    after=r"\b(?:never|not|nobody|no one|would never|not saying|did not say|think|thought|like)(?: (?:that|ever|say|said))*",
    light=_LIGHT,
    joking=0.1,
)
_COERCION = Table(Cue.COERCION, _control.COERCION, _FILM, "", "", _LIGHT, 0.1)
_FEAR = Table(Cue.FEAR, _control.FEAR, _FILM, "", "", _LIGHT, 0.2)
_THEIR_FEAR = Table(Cue.FEAR, (*_afraid.FEAR, *_afraid.HURT), _FILM, "", "", _LIGHT, 0.2)
_ORDER = Table(Cue.ORDER, _orders.ORDER, "", "", "", _LIGHT, 0.1)
_NAMES = (*_threats.NAMES, *_leverage.NAMES, *_control.NAMES, *_orders.NAMES, *_afraid.NAMES)

_MINE = Phrases((_THREAT, _FEAR, _ORDER), _NAMES).index()
_THEIRS = Phrases((_THREAT, _COERCION, _THEIR_FEAR, _ORDER), _NAMES).index()

CUES: tuple[Cue, ...] = (Cue.THREAT, Cue.COERCION, Cue.FEAR, Cue.ORDER)
TRIGGERS: str = Phrases((_THREAT, _COERCION, _FEAR, _THEIR_FEAR, _ORDER), _NAMES).index().triggers

_SOFT = regex(
    "[\U0001f618\U0001f970\U00002764\U0001f495\U0001f609\U0001f60f\U0001f61c\U0001f608\U0001f60d\U0001f917\U0001f605\U0001f643]"
)
"""Hearts, kisses and winks: "bring cake or else" with one of them is play."""

_MINE_AGAINST_THEM = (
    r"\b(?:i|we|my (?:lawyer|solicitor|mum|dad|family)) (?:\w+ ){0,3}?(?:got|get|have|had|took|taken|taking|applied|applying|filed|filing|been granted|was"
    r" granted|am granted|am getting|went|obtained|made|given|gave|reported|told|called|rang|phoned|pressed|pressing|spoke|put|signed|submitted|lodged"
    r"|informed|gone|been)\b|\bmy (?:\w+ )?(?:restraining|protecti|order|injunction|non|occupation|statement|complaint|police)"
    r"|\b(?:order|injunction|non ?-?mol\w*) (?:i (?:got|have|took)|against you|says you|is against you|means you|on you)\b|\byou (?:are|were|broke|breached|have broken|have breached|keep breaking"
    r"|just broke|violated|keep breaching|can not be here|are not allowed|are breaking|are breaching|are violating)\b|\bagainst you\b"
)
_THEIRS_AGAINST_ME = (
    r"\byou (?:\w+ ){0,3}?(?:got|get|have|had|took|taken|applied|filed|were granted|obtained|made|gave|given|reported|called|told|went|pressed|pressing)\b"
    r"|\byour (?:\w+ )?(?:restraining|protecti|order|injunction|non|occupation|statement|complaint|police|lawyer|solicitor)|\bagainst me\b"
    r"|\b(?:order|injunction) you\b|\bi (?:am|was) not (?:\w+ )?allowed\b|\b(?:i know|even though|despite|i do not care about|because of|forget) (?:there is |about |the |we have |of )*(?:\w+ )?"
    r"(?:restraining|order|injunction|non|bail)|\bi (?:broke|breached|could get arrested|will get arrested|violated|am (?:breaking|breaching|risking))\b|\bagainst me\b"
)


def read(wording: Wording, mine: bool) -> list[Hit]:  # noqa: FBT001 - the side is all that is asked
    """The surest hit of each alarm; an order says in its words whom it protects."""
    theirs = [words for words in wording.quoted if words.startswith("your ")]
    if theirs:
        wording = replace(wording, plain=" ".join([wording.plain, *theirs]))
    hits = (_MINE if mine else _THEIRS).hits(wording)
    if hits and wording.emoji and _SOFT.search(wording.emoji):
        hits = [
            hit if hit.cue is Cue.ORDER else hit._replace(probability=min(hit.probability, 0.3))
            for hit in hits
        ]
    return [_with_side(hit, wording.plain, mine) if hit.cue is Cue.ORDER else hit for hit in hits]


def _with_side(hit: Hit, plain: str, mine: bool) -> Hit:  # noqa: FBT001
    """An order is the speaker's own when they took it out or hold it against the other."""
    by_speaker, by_other = _MINE_AGAINST_THEM, _THEIRS_AGAINST_ME
    others = bool(regex(by_other).search(plain))
    own = bool(regex(by_speaker).search(plain)) and not others
    protects = own if mine else others
    return hit._replace(words=f"{PROTECTS_ME if protects else AGAINST_ME}: {hit.words}")
