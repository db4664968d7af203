"""What they say about talking and about the two of us: open to it, over, or undecided.

`open` carries the day or hour that they named. An offer about a boiler or a lease is no offer to talk about us;
words said in another's name, in the past or with scorn are none either.
"""

from __future__ import annotations

from leeway.cue import Cue, Hit
from leeway.cues import _endings, _offers, _over
from leeway.cues._denied import is_scorned
from leeway.cues._phrases import Phrases, Table, regex, sentence_around
from leeway.cues._terms import hour_in, term_in
from leeway.term import Term, Unit
from leeway.wording import Wording

_PRACTICAL = (
    r"(?:lease|rent|boiler|landlord|keys?|deposit|bills?|insurance|car|kids?|school|nursery|dog|cat|vet|parcel|post|mail|stuff|boxes"
    r"|sofa|furniture|wifi|passport|tickets?|bank|money|mortgage|flat|house|plumber|delivery|bins?|meter|handover|pick ?up|drop ?off)"
)


_SCORN = (
    r"oh so now|so now you|now you want|can not (?:talk|call|meet|speak)|can (?:we|you) not|let us not|do not (?:want|need|have|think|feel|call|ring|text)"
    r"|(?:not|never) (?:going to|ready|open|willing|able|happy|want(?:ing)?|need) (?:to|for|enough)|what is the point|whats the point|no point|no need|nothing to"
    r"|(?:my|his|her|the) (?:lawyer|solicitor|attorney|mum|mom|dad|sister)|stay sane|nothing else|only (?:about|the)|about (?:the |our |my |your )?"
    + _PRACTICAL
    + r"\b(?! and (?:maybe )?about us)|could not|would not|will not|have not|should have|could have|was open|instead of|or i can|should not|not (?:talk|meet|call)"
    r"|(?:another|any other) time|some other time|do not know if|not sure i (?:can|want)|too late to|when hell|(?:all|if) we (?:did|do) is|if you (?:ever )?(?:call|text|come|talk)"
    r"|so (?:i|we) can (?:go|eat|watch|leave)|not over text|end of (?:the )?(?:day|shift)|pick ?up|drop"
)
_OTHERS_SAY = r"^my (?:head|heart|brain|gut|instincts?) |^(?:my |the |everyone|people|all )?[a-z ]{0,30}\b(?:says?|said|thinks?|told|tells|reckons?|wants?)\b.{0,12}\bi should\b"
"""What their head, or their friends, tell them: no words of their own yet."""
_UNSAID = r"(?:i thought|you thought|you said|you told|if (?:it|this|we) (?:is|are|was|were)|is it over|when (?:it|this) is over|in the (?:film|movie|show|book)|(?:he|she|they|anna|tom) (?:and|are|broke|split))"

_GAMES = (
    r"\b(?:(?<!am )(?<!you )(?:won|lost)(?=[., ]*$|[.,] | again)|exams?|operation|equalis\w+|equaliz\w+|scored|passed|kettle"
    r"|nil|wearing black|half ?time|rained off|rovers|match|innings|penalt\w+|extra time|relegat\w+|scrabble|popcorn"
    r"|sandwich|gravy|spreadsheet|biscuits?|the (?:series|season|cake|game|film|sofa)|monopoly|battery|hoover|boiler|toaster"
    r"|pineapple|milk in first|(?:done|finished|through) with (?!you\b|us\b|this\b|it\b|waiting\b|trying\b)\w+|with us being)\b"
)
"""What makes an ending light: a match, a series, a sofa."""

_OPEN_TABLE = Table(
    Cue.OPEN,
    _offers.OPEN,
    _SCORN,
    r"\b(?:friends?|mum|mom|sister|therapist|you|never|not)(?: (?:says?|said|think|thinks|that))*",
    "",
    "",
    0.4,
)
_OTHER_WAY_TABLE = Table(Cue.OPEN, _offers.OTHER_WAY, "", r"\byou", "", "", 0.4)
_FINAL_TABLE = Table(
    Cue.FINAL,
    (*_endings.FINAL, *_over.FINAL),
    _UNSAID,
    r"\b(?:(?<!can )not|can not(?= \w)|never|was|until|not saying|do not think|not sure)(?: (?:that|if|say|said|saying))*(?! ?[.?])",
    "",
    _GAMES,
    0.2,
)
_AMBIVALENT_TABLE = Table(Cue.AMBIVALENT, _endings.AMBIVALENT, "", r"\byou", "", "", 0.4)
_INDEX = Phrases(
    (_OPEN_TABLE, _OTHER_WAY_TABLE, _FINAL_TABLE, _AMBIVALENT_TABLE),
    (*_offers.NAMES, *_endings.NAMES, *_over.NAMES),
).index()

CUES: tuple[Cue, ...] = (Cue.OPEN, Cue.FINAL, Cue.AMBIVALENT)
TRIGGERS: str = _INDEX.triggers

_NO_DAY = frozenset(
    {
        Unit.MOMENT,
        Unit.OPEN_END,
        Unit.SUBJECT,
        Unit.MINUTES,
        Unit.HOURS,
        Unit.DAYS,
        Unit.WEEKS,
        Unit.MONTHS,
    }
)


def read(wording: Wording, mine: bool) -> list[Hit]:  # noqa: FBT001 - the side is all that is asked
    """The surest hit of each; theirs alone."""
    if mine:
        return []
    plain = wording.plain
    hits = [_of_us(hit, plain) for hit in _INDEX.hits(wording) if not _is_scorn(hit, plain)]
    if all(hit.cue is not Cue.AMBIVALENT for hit in hits):
        hits += [
            Hit(Cue.AMBIVALENT, 0.7, words)
            for words in wording.quoted[:1]
            if regex(_OTHERS_SAY).search(words)
        ]
    return [_dated(hit, plain) if hit.cue is Cue.OPEN else hit for hit in hits]


def _is_scorn(hit: Hit, plain: str) -> bool:
    """An offer that is asked with scorn, or taken back in the next word."""
    at = plain.find(hit.words)
    return hit.cue is Cue.OPEN and at >= 0 and is_scorned(plain, at, at + len(hit.words))


_IT_IS_OVER = regex(r"^(?:it|this|that) is (?:[a-z]+ )?(?:over|done|finished|dead|ended|history)$")
_US = regex(
    r"\b(?:i|me|my|us|we|you|your|sorry|love|relationship|together|accept|marriage|please|believe|for good|between|goodbye)\b"
)
_LONE_WORDS = 6
"""Up to here "it's over" may stand alone."""


def _of_us(hit: Hit, plain: str) -> Hit:
    """An "it's over" among words about other things (a match, a storm) is not about the two of us."""
    if hit.cue is not Cue.FINAL or not _IT_IS_OVER.search(hit.words):
        return hit
    alone = len(plain.split()) <= _LONE_WORDS and not regex(r"\d").search(plain)
    return hit if alone or _US.search(plain) else hit._replace(probability=0.4)


def _dated(hit: Hit, plain: str) -> Hit:
    """An offer with the day or hour that stands with it: in its sentence, else anywhere in the message."""
    at = max(plain.find(hit.words), 0)
    for words in (sentence_around(plain, at, at + len(hit.words)), plain):
        term = term_in(words)
        if term and term.unit not in _NO_DAY:
            return hit._replace(term=term)
    hour = hour_in(plain)
    return hit if hour is None else hit._replace(term=Term(Unit.END_OF_DAY, 1, hour, hit.words))
