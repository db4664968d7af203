"""Limits in their words: no contact, space, not now, only logistics; and what lifts or takes one back.

In doubt the stricter reading stands: a joke lifts a "no" only where the laugh is plain, or its cause a
trifle, and nothing else is cold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from leeway.cue import Cue, Hit, Scope
from leeway.cues._denied import is_bound, is_denied, is_plain_leave, is_scorned, rest_of
from leeway.cues._found import Found
from leeway.cues._joking import is_joke, is_over_a_trifle
from leeway.cues._leaving import AWAY, CLOSED
from leeway.cues._not_now import NOT_NOW, named_after, names_a_talk
from leeway.cues._phrases import one_of, typed
from leeway.cues._practical import PRACTICAL
from leeway.cues._reaching import ASKED_NOT
from leeway.cues._refusal import SHORT, allowed_in, alone, asked, final
from leeway.cues._severing import SEVERED
from leeway.cues._shutting import CUTS, LAW
from leeway.cues._space import SPACE
from leeway.cues._spacing import SPACED
from leeway.cues._speech import SMALL, Sign, Tables, found_in
from leeway.cues._terms import term_in
from leeway.cues._together import many, together
from leeway.cues._vanishing import VANISHED
from leeway.cues._wanting import WANTS_NONE
from leeway.cues._welcome import ANOTHER_THING, REOPEN, TAKE_BACK, THE_ENDING
from leeway.term import Term, Unit
from leeway.wording import Wording

CUES: tuple[Cue, ...] = (
    Cue.NO_CONTACT,
    Cue.SPACE,
    Cue.NOT_NOW,
    Cue.LOGISTICS,
    Cue.REOPEN,
    Cue.TAKE_BACK,
)


_TABLES = Tables(
    ASKED_NOT,
    (*WANTS_NONE, *AWAY, *CLOSED, *SEVERED, *VANISHED),
    CUTS,
    LAW,
    (*SPACE, *SPACED),
    NOT_NOW,
    PRACTICAL,
    REOPEN,
    TAKE_BACK,
)
TRIGGERS: str = one_of(typed(tuple(stem.strip() for stem in _TABLES.stems)))
_STRICTEST = (Cue.NO_CONTACT, Cue.SPACE, Cue.LOGISTICS, Cue.NOT_NOW)


def read(wording: Wording, mine: bool) -> list[Hit]:  # noqa: FBT001 - the side is all that is asked
    """What a message of theirs says about contact; of mine, nothing: limits are theirs to set."""
    plain = wording.plain
    if mine or not plain:
        return []
    *limits, reopen, take_back = _TABLES.likely(plain)
    if (later := _after_a_told_no(plain, reopen)) is not None:
        plain, wording = later, replace(wording, plain=later)
    hits = [*_limits(wording, *limits)]
    kinds = {hit.cue for hit in hits}
    if not kinds & {Cue.NO_CONTACT, Cue.SPACE, Cue.LOGISTICS}:
        hits += _welcomes(reopen, plain)
    if Cue.NO_CONTACT not in kinds:
        hits += list(_takes_back(take_back, plain))[:1]
    return hits


def _takes_back(signs: list[Sign], plain: str) -> Iterator[Hit]:
    """Words that take something back; of their subject alone, where they do not name the ending or the limit."""
    for found in found_in(signs, plain):
        if is_denied(plain, found) or ANOTHER_THING.match(plain, found.end()):
            continue
        named = THE_ENDING.search(found[0] + rest_of(plain, found.end()))
        scope = Scope.PERSON if named else Scope.SUBJECT
        yield Hit(Cue.TAKE_BACK, words=found[0].strip(), scope=scope)


def _welcomes(signs: list[Sign], plain: str) -> Iterator[Hit]:
    """The first words that welcome contact: meant, without scorn, and on no condition."""
    for found in found_in(signs, plain):
        if not (is_denied(plain, found) or _is_no_welcome(plain, found)):
            yield Hit(Cue.REOPEN, words=found[0].strip(), term=_day_of(plain, found.start()))
            return


_TOLD_NO = re.compile(
    r"(?:^|(?<=[.,?] )|(?<=\band )|(?<=\bbut ))(?:(?:hi|hey|hello|look|listen|okay|yes|so|well|robin|sorry|i am sorry),? )*"
    r"(?:i (?:\w+ )?(?:know|realise|realize|remember|understand|get)(?: that)?|even though|although|yes|i admit) "
    r"i (?:once |did |have |had |always |first |really |just )*(?:said|say|told|tell|asked|ask|wrote|texted|wanted|blocked)\b"
    r"[^.,?]*?(?=[.,?]|\b(?:but|though|yet|however) |\band (?:i (?:would|am)|now|can we|could we|you can) |$)(?:,? ?(?:but|though|yet|however|and)\b)?[.,?]? ?"
)
"""A no of theirs that is told as past: "I know I told you not to write"."""


def _after_a_told_no(plain: str, reopen: list[Sign]) -> str | None:
    """What they say beside a no that is told as past, where that welcomes contact: else the no is said anew."""
    rest = _TOLD_NO.sub("", plain, count=1)
    if rest == plain or not any(_welcomes(reopen, rest)):
        return None
    return rest


_LEAVE = re.compile(r"(?:you|u|we) (?:can|could|may|are)\b")


def _is_no_welcome(plain: str, found: re.Match[str]) -> bool:
    start, stop = found.span()
    is_leave = _LEAVE.match(found[0]) is not None
    return (
        is_scorned(plain, start, stop)
        or is_bound(plain, start, stop)
        or (is_leave and not is_plain_leave(plain, start, stop))
    )


def _day_of(plain: str, start: int) -> Term | None:
    """The day from which a welcome holds, in their words: "after the 14th" is not yet that day."""
    rest = rest_of(plain, start)
    term = term_in(rest)
    if term and f"after {term.words}" in rest:
        return replace(term, words=f"after {term.words}")
    return term


def _limits(
    wording: Wording,
    asked_not: list[Sign],
    finals: list[Sign],
    cuts: list[Sign],
    law: list[Sign],
    space: list[Sign],
    not_now: list[Sign],
    practical: list[Sign],
) -> Iterator[Hit]:
    """The strictest of the three that stop contact, and beside it what stays practical."""
    found = (
        _refusal(wording, asked_not, finals, cuts, law)
        or _space(wording, space)
        or _not_now(wording, not_now)
    )
    if found:
        yield _hit(found)
    if found is None or found.cue in {Cue.SPACE, Cue.NOT_NOW}:
        yield from map(_hit, _practical(wording.plain, practical))


def _hit(found: Found) -> Hit:
    return Hit(found.cue, 1.0, found.words.strip(), found.term, found.scope, found.exceptions)


def _refusal(
    wording: Wording, asked_not: list[Sign], finals: list[Sign], cuts: list[Sign], law: list[Sign]
) -> Found | None:
    """The strictest no that is meant: no contact, else what it comes down to."""
    plain = wording.plain
    judged = [
        *(asked(plain, m) for m in found_in(asked_not, plain)),
        *(final(plain, m, bounded=True) for m in found_in(finals, plain)),
        *(
            final(plain, m, bounded="block" not in m[0] and "number" not in m[0])
            for m in found_in(cuts, plain)
        ),
        *(final(plain, m, bounded=False) for m in found_in(law, plain)),
        alone(plain),
        together(plain),
        many(plain),
    ]
    meant = [each for each in judged if each and not is_joke(wording, each)]
    return min(meant, key=lambda each: _STRICTEST.index(each.cue), default=None)


# ---------------------------------------------------------------- space, not now, logistics

_PLAY = re.compile(
    r"leave me|let me be|back off|too much|back up|let me breathe|talk to me|speak to me|reply"
    r"|respond|answer|suffoc|smother|strong|step back|rest$"
)


def _space(wording: Wording, signs: list[Sign]) -> Found | None:
    plain = wording.plain
    for found in found_in(signs, plain):
        said = Found(Cue.SPACE, found.start(), found.end(), found[0], exceptions=allowed_in(plain))
        played = _PLAY.search(found[0]) or is_over_a_trifle(wording)
        if is_denied(plain, found) or (played and is_joke(wording, said)):
            continue
        term = _term(plain, found)
        if term is None or term.unit is Unit.MOMENT:
            return said
        is_brief = term.unit in {Unit.MINUTES, Unit.HOURS}
        if is_brief or (term.unit in SHORT and not _APART.search(found[0])):
            return said._replace(cue=Cue.NOT_NOW, term=term, exceptions=())
        return said._replace(term=term)
    return None


_APART = re.compile(r"space|distance|break|apart")
_NAMES_END = re.compile(
    r"^(?:(?:and|so|then|but|or|maybe|just|please|like|not days|about|say|is) )*(?:give|until|for|not|at least|a (?:few|couple|week|month|bit)|let us|take|weeks|months|days"
    r"|i will|one|two|three|ten|talk|tomorrow|after|when|leave|wait|this|by)\b"
)


def _term(plain: str, found: re.Match[str]) -> Term | None:
    """The end said with the limit, else one named in a sentence that gives it; a date before a condition."""
    near = term_in(rest_of(plain, found.start()))
    if near and near.unit not in {Unit.OPEN_END, Unit.MOMENT}:
        return near
    others = re.split(r"(?:\?|\.(?!\d)) ?", plain)
    told = [
        t
        for each in others
        if ("until" in each or _NAMES_END.search(each)) and (t := term_in(each))
    ]
    brief = {Unit.MINUTES, Unit.HOURS} if near and near.unit is Unit.MOMENT else set()
    dated = [t for t in told if t.unit not in {Unit.OPEN_END, Unit.MOMENT, *brief}]
    return next(iter((*dated, *([near] if near else []), *told)), None)


_SUBJECT = re.compile(
    r"\b(?:about (?:us|it|this|that|him|her|what)|into (?:it|this|that)|go there|go over"
    r"|discuss|rehash|start (?:with|on) this|drop (?:it|this)|bring(?:ing)? (?:it|this) up"
    r"|asking)\b"
)


def _not_now(wording: Wording, signs: list[Sign]) -> Found | None:
    plain = wording.plain
    if names_a_talk(plain):
        return None
    for found in found_in(signs, plain):
        if is_denied(plain, found):
            continue
        term = _term(plain, found)
        if term is None or term.unit in SHORT:
            term = named_after(plain, found.end()) or term
        about = _SUBJECT.search(found[0])
        if term is None or term.unit is Unit.OPEN_END:
            term = Term(Unit.SUBJECT if about else Unit.MOMENT, 1, None, found[0].strip())
        scope = Scope.SUBJECT if about else Scope.PERSON
        said = Found(Cue.NOT_NOW, found.start(), found.end(), found[0], term, scope)
        if not ((_PLAY.search(found[0]) or is_over_a_trifle(wording)) and is_joke(wording, said)):
            return said
    return None


_BY_WAY = re.compile(
    r"\b(?:email|app|calls?|calling|whatsapp|text only|phone|ringing|ring|in writing"
    r"|facetim\w*|voicemails?)\b|\b(?:my|our) (?:mum|mom|family|friends?|sister|brother|dad"
    r"|boss|work|parents)\b"
)
_SENT = re.compile(rf"\b{SMALL}$")


def _practical(plain: str, signs: list[Sign]) -> Iterator[Found]:
    found = next((m for m in found_in(signs, plain) if not is_denied(plain, m)), None)
    if found:
        is_way = _BY_WAY.search(found[0]) or _SENT.search(found[0])
        scope = Scope.CHANNEL if is_way else Scope.SUBJECT
        yield Found(
            Cue.LOGISTICS, found.start(), found.end(), found[0], None, scope, allowed_in(plain)
        )
