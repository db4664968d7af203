"""Several bubbles, one thought: what only two or three together say, and what the next one turns.

A no that laughs a little ("lol"), or that the next bubble laughs away ("jk", within a minute), is a joke
only where they are warm themselves: they laugh or are warm in another message of the same hours, nothing
cold stands within ten messages before and five after, and nothing in the no is said in earnest. My own love
or laughter makes no joke of it. A joke keeps a probability below SURE. "unless it's the flat" in the next
bubble adds an exception to a no; it does not make the no smaller. A welcome is read with the next bubble
too, which may take it back or name its day. All else that follows can only make a limit stricter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from leeway.cue import LIMIT_CUES, SURE, Cue, Hit
from leeway.term import Unit
from leeway.wording import prepared

BUBBLE_SECONDS = 180
"""Messages of one side less than this apart may be one thought: they are also read together."""

TURNED_SECONDS = 60
"""A "jk" this soon after a limit may turn it into a joke."""

AROUND = 10
"""So many messages before, and half as many after, are the thread around."""

WARM_SECONDS = 6 * 3600
"""Their laughter or warmth this near to a no may make it a joke; what they felt on another day does not."""

JOINED_LETTERS = 90
"""Longer than this, bubbles are sentences of their own."""

FRAGMENT_WORDS = 4
"""One of the bubbles is a fragment: so many words at most."""

JOKE = 0.3
"""What is left of a limit that laughter turned: below SURE, still on record."""

Hear = Callable[[bool, str], tuple[Hit, ...]]
"""What one text says: (is it mine, text) -> hits."""


@dataclass(frozen=True, slots=True, eq=False)
class Thread:
    """The messages that speak, in order of time, as columns of equal length.

    Words; whether they are mine; UTC seconds, int64; what each says on its own.
    """

    texts: list[str]
    mine: list[bool]
    utc: npt.NDArray[np.int64]
    said: list[tuple[Hit, ...]]

    def follows(self) -> npt.NDArray[np.bool_]:
        """Where a message comes soon after one of the same side."""
        soon = np.zeros(len(self.texts), bool)
        mine = np.array(self.mine, bool)
        soon[1:] = (mine[1:] == mine[:-1]) & (np.diff(self.utc) < BUBBLE_SECONDS)
        return soon


def turned(thread: Thread, hear: Hear) -> Iterator[tuple[int, tuple[Hit, ...]]]:
    """The messages whose hits change by the bubbles beside them, with their new hits."""
    soon = thread.follows()
    followed = np.append(soon[1:], [False]).tolist()
    heard: dict[int, tuple[Hit, ...]] = {}
    for at in np.flatnonzero(soon).tolist():
        more = _joined(thread, hear, at, 1 + bool(soon[at - 1]))
        if more:
            heard[at] = _with_joined(thread.said[at], more)
    for at, hits in enumerate(thread.said):
        if any(map(_is_no, hits)):
            heard[at] = _lighter(thread, at, heard.get(at, hits), followed=followed[at])
        elif followed[at] and any(hit.cue in _INVITES for hit in hits):
            heard[at] = _with_next(thread, hear, at, heard.get(at, hits))
        if any(hit.cue in _INVITES for hit in heard.get(at, hits)):
            heard[at] = _still_meant(thread, at, heard.get(at, hits))
    yield from heard.items()


# ---------------------------------------------------------------- what they say together

_SPLIT = frozenset({*LIMIT_CUES, Cue.SELF_HARM, Cue.THREAT})
"""What is looked for over two or three bubbles: where a miss would hurt."""

_HARM = (
    "die|dying|dead|kill|end|hurt|myself|suicid|here any|be here|gone|liv|life|jump|pills|goodbye|regret"
    "|pay for|without"
)
_SPLIT_WORDS = {
    True: re.compile(rf"\b(?:{_HARM})"),
    False: re.compile(
        rf"n.?t\b|\b(?:{_HARM}|no|nev|nvr|neva|st[o]?p|quit|leav|need|wan|give|gimme|only|space|time|break|block|lose"
        r"|forget|delet|police|cop|law|solicit|harass|get out|stay|last|done|wait|busy|until|til)"
    ),
}
"""One of these stands in all that is looked for over several bubbles, of mine (True) and of theirs."""

_ENDED = re.compile(r"\S+\s+\S+\s+\S+\s+\S+.*[.!?]\W*$", re.DOTALL)
"""A bubble of four words or more with a stop at its end is a whole sentence: nothing goes on from it."""


SURE_TOGETHER = 0.8
"""Words of self-harm over several bubbles must be this plain: weak signs of separate lines add up to nothing."""


def _joined(thread: Thread, hear: Hear, at: int, back: int) -> tuple[Hit, ...]:
    """What only two or three bubbles together say; never what is looser than one of them said alone."""
    more: list[Hit] = []
    known = {
        hit.cue
        for hits in thread.said[at - back : at + 1]
        for hit in hits
        if hit.probability >= SURE
    }
    for bubbles in range(1, back + 1):
        parts = thread.texts[at - bubbles : at + 1]
        whole = " ".join(parts)
        if not _may_be_one(parts, whole, _SPLIT_WORDS[thread.mine[at]]):
            break
        for hit in hear(thread.mine[at], whole):
            plain = hit.cue is not Cue.SELF_HARM or hit.probability >= SURE_TOGETHER
            if hit.cue in _SPLIT and plain and not _is_known(hit.cue, known) and _spans(hit, parts):
                known.add(hit.cue)
                more.append(hit._replace(bubbles=bubbles))
    return tuple(more)


def _may_be_one(parts: list[str], whole: str, words: re.Pattern[str]) -> bool:
    """Short enough, one of them a fragment, the first not a whole sentence, and worth a look."""
    return (
        len(whole) <= JOINED_LETTERS
        and min(len(part.split()) for part in parts) <= FRAGMENT_WORDS
        and not _ENDED.search(parts[0])
        and words.search(whole.lower()) is not None
    )


def _is_known(cue: Cue, known: set[Cue]) -> bool:
    """The same cue, or a stricter limit, stands already."""
    stricter = LIMIT_CUES[: LIMIT_CUES.index(cue)] if cue in LIMIT_CUES else ()
    return cue in known or any(each in known for each in stricter)


def _spans(hit: Hit, parts: list[str]) -> bool:
    """Its words go over from one bubble to the next."""
    return not any(hit.words in prepared(part).plain for part in parts)


_INVITES = frozenset({Cue.REOPEN, Cue.OPEN})


def _with_joined(hits: tuple[Hit, ...], more: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """The hits of the last bubble and of all together: half of a no is no invitation."""
    refused = any(hit.cue in {Cue.NO_CONTACT, Cue.SPACE} for hit in more)
    kept = [h for h in hits if not (refused and h.cue in _INVITES)]
    return (*kept, *more)


# ---------------------------------------------------------------- what the next bubble turns

_ONLY_LAUGHS = re.compile(
    r"\W*(?:(?:jks?|j/k|(?:ha|he){2,}h?|a?haha\w*|lo+l|lmf?ao+|rofl|just|only|am|im|i'm|i|kidding|joking|obviously|obvs"
    r"|omg|babe|baby|x+|love you|ily|u|you)\b\W*)*",
    re.IGNORECASE,
)
_LAUGH = re.compile(
    r"\b(?:jks?|j/k|haha\w*|lo+l|lmf?ao+|kidding|joking|hehe\w*)\b|[\U0001f602\U0001f923]",
    re.IGNORECASE,
)
_EARNEST = re.compile(
    r"\b(?:serious(?:ly)?|mean it|i said|please|told you|asked you|warn\w*|block\w*|police|enough|no joke|not joking)\b"
)
_STILL_ALLOWED = re.compile(r"\W*(?:unless|except|only|apart from|other than)\b", re.IGNORECASE)
_COLD = frozenset(
    {
        Cue.NO_CONTACT,
        Cue.SPACE,
        Cue.FINAL,
        Cue.HOSTILE,
        Cue.HURT,
        Cue.THREAT,
        Cue.SELF_HARM,
        Cue.FEAR,
    }
)
_WARM = frozenset({Cue.WARM, Cue.LOVE})


def _is_no(hit: Hit) -> bool:
    return hit.cue is Cue.NO_CONTACT and hit.probability >= SURE


def _lighter(thread: Thread, at: int, hits: tuple[Hit, ...], *, followed: bool) -> tuple[Hit, ...]:
    """A no that laughs or whose next bubble does, or whose next bubble names what stays allowed."""
    after = thread.texts[at + 1] if followed else ""
    if _STILL_ALLOWED.match(after):
        allowed = (" ".join(after.lower().split()),)
        return tuple(h._replace(exceptions=allowed) if _is_no(h) else h for h in hits)
    laughed = _laughs(after) and thread.utc[at + 1] - thread.utc[at] <= TURNED_SECONDS
    own = prepared(thread.texts[at])
    if (laughed or own.laughs) and not _EARNEST.search(own.plain) and _is_warm(thread, at, laughed):
        return tuple(h._replace(probability=JOKE) if _is_no(h) else h for h in hits)
    return hits


def _laughs(text: str) -> bool:
    return bool(_LAUGH.search(text) and _ONLY_LAUGHS.fullmatch(text))


def _is_warm(thread: Thread, at: int, laughed: bool) -> bool:  # noqa: FBT001 - whether the next bubble laughs
    """Nothing cold in the thread around, and they laugh or are warm in another message of the same hours."""
    first, last = max(0, at - AROUND), min(len(thread.texts), at + 2 + AROUND // 2)
    around = [row for row in range(first, last) if row != at]
    if any(hit.cue in _COLD for row in around for hit in thread.said[row]):
        return False
    theirs = [
        row
        for row in around
        if thread.mine[row] == thread.mine[at]
        and abs(thread.utc[row] - thread.utc[at]) <= WARM_SECONDS
        and not (laughed and row == at + 1)
    ]
    return any(
        prepared(thread.texts[row]).laughs or any(hit.cue in _WARM for hit in thread.said[row])
        for row in theirs
    )


def _with_next(thread: Thread, hear: Hear, at: int, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """A welcome or an offer together with the next bubble: "not.", "only about the flat", "after the 14th"."""
    mine, text, after = thread.mine[at], thread.texts[at], thread.texts[at + 1]
    stands = {hit.cue for hit in hear(mine, f"{text}\n{after}")}
    dated = {hit.cue: hit.term for hit in hear(mine, f"{text} {after}") if hit.term}
    return tuple(
        h._replace(term=h.term or dated.get(h.cue)) if h.cue in _INVITES else h
        for h in hits
        if h.cue not in _INVITES or h.cue in stands
    )


# ---------------------------------------------------------------- what is taken back later

WITHDRAWN_SECONDS = 36 * 3600
"""So long after an invitation their own words may take it back."""

WITHDRAWN_WITHIN = 12
"""And within so many messages."""

_WITHDRAWS = re.compile(
    r"\b(?:forget (?:it|that|about it|i (?:said|asked|wrote|texted))|bad idea|weak moment|never ?mind"
    r"|(?:please )?leave it\b(?! (?:by|at|in|on|with|outside))|(?:was|it is|that was) (?:just )?a mistake"
    r"|a mistake (?:asking|to ask|writing|to write|texting)"
    r"|should not have (?:asked|written|said|texted|messaged|offered|called)"
    r"|(?:wine|drink|beer|alcohol) talking|changed my mind"
    r"|no,? i (?:would|do|will) not|wrong (?:chat|person|number))\b|^(?:no|sorry)\b.*\bi can not\b(?! wait)"
)
_NOT_YET = re.compile(r"\bnot (?:yet|just yet|now|right now|ready)\b|\bcan(?:.?t| not) yet\b")
"""In their words as typed: who tells that a friend says "not yet" says it too."""


def _still_meant(thread: Thread, at: int, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """An invitation that says "not yet" and names no day, or that later words of theirs take back, is none."""
    invites = [hit for hit in hits if hit.cue in _INVITES]
    dated = any(hit.term and hit.term.unit is not Unit.MOMENT for hit in invites)
    put_off = not dated and _NOT_YET.search(thread.texts[at].lower())
    if put_off or _is_taken_back(thread, at):
        return tuple(h for h in hits if h.cue not in _INVITES and h.cue is not Cue.ASK)
    return hits


def _is_taken_back(thread: Thread, at: int) -> bool:
    later = range(at + 1, min(len(thread.texts), at + 1 + WITHDRAWN_WITHIN))
    return any(
        thread.mine[row] == thread.mine[at]
        and thread.utc[row] - thread.utc[at] <= WITHDRAWN_SECONDS
        and _WITHDRAWS.search(prepared(thread.texts[row]).plain)
        for row in later
    )
