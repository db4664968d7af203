"""Words of self-harm, of either side: first person, now or to come, said outright or round about.

Asking once too often costs little, missing may cost a life: in doubt a row holds. What is denied ("I am
not going to hurt myself") holds less surely. Theirs that hang on what I do are read as a threat beside it.
"""

from __future__ import annotations

from dataclasses import replace

from leeway.cue import SURE, Cue, Hit
from leeway.cues import (
    _harm_acts,
    _harm_after,
    _harm_core,
    _harm_goodbye,
    _harm_indirect,
    _harm_leaving,
    _harm_outright,
    _harm_signs,
    _harm_weary,
    _harm_wide,
)
from leeway.cues._phrases import Phrases, Table, regex
from leeway.wording import Wording

_IDIOMS = (
    r"\b(?:die|dies|died|dying|dead|kill(?:s|ed|ing)?)(?: \w+)? (?:of|from|with|by) (?:laugh\w*|cring\w*|embarrass\w*|boredom"
    r"|cuteness|hunger|thirst|shame|jealousy|excitement|happiness|curiosity|second ?hand \w+|exhaustion|stress|anticipation"
    r"|hay ?fever|(?:the |this )?(?:cold|heat|flu|cuteness|hangover))\b"
    r"|\bdy(?:ing|e|in) (?:laughing|to (?!die|be\b|end|not|leave)\w+|for (?:a|some|the|you|my|lunch|that)\b)"
    r"|\bdied? (?:laughing|happy|inside laughing)\b|\bdy(?:e|ing|eing) (?:my|her|his|your|the) (?:hair|roots|eyebrows)\b"
    r"|\blaugh\w*(?: \w+){0,4} (?:died|death|dead|die)\b|\b(?:is|are|was|were|be|been) (?:literally |actually )?killing me\b"
    r"|\bkill(?:ing|ed)? my ?self(?: \w+)? (?:laughing|to (?:get|be|finish|make|keep|look|do)|trying|over|for (?:this|that|a|the|my)"
    r"|at (?:work|the gym|this)|with (?:work|laughter)|working|on the|getting|slipping|falling|tripping|for (?:you|us|them))\b"
    r"|(?<!someone )(?<!somebody )(?<!\bgod )(?<!something )(?<!leaving )(?<!leave )\b(?:will|would|is going to|are going to|could|might|going to) kill me\b|\bto die for\b|\bdie hard\b|\bkill for\b"
    r"|\bkill(?:ing|ed)? (?:time|it|two birds|the (?:mood|vibe|lights|engine))\b|\bover my dead body\b|\bdead to me\b"
    r"|\bseen dead\b|\bend of story\b|\bsuicide (?:squad|bombers?)\b|\bdead ?(?:line|lift)\w*|\bhurt myself laughing\b"
    r"|\b(?:would|will|might) (?:\w+ )?die without you (?:at|in|on|for|during|through) (?:\w+ ){0,3}?(?:things?|part(?:y|ies)|dos?|functions?|gatherings?|weddings?|christenings?|reunions?|events?"
    r"|dinners?|lunch(?:es)?|barbecues?|bbqs?|meetings?|calls?|conferences?|seminars?|lectures?|class(?:es)?|shifts?|nights? out|(?:quiz|games?|film|movie|pub|bingo) nights?|trips?|school run|queues?)\b"
    r"|\bfrom hurting myself laughing\b|\bdie (?:alone|single|a virgin|trying)\b|\bdie on (?:that|this) hill\b"
)
"""Talk of dying that means something else: taken out before anything is read."""

_OTHERS = (
    r"\b(?:you|he|she|they|we|people|who|someone|somebody|character|dog|cat|guy|man|woman|girl|boy)(?: (?:just|really|also|all"
    r"|both|still|ever|would|will|might|must|could|say|said|think|can|do|did|to))*"
)
"""Before a row: someone else's wish."""

_REPORTED = r"(?<!\bi )\b(?:says?|said|goes|sings?|singing|screams?|yells?|lyrics?|line|title|called|song|titled|quote)(?: (?:is|was|like))*"

_DENIED = (
    r"\b(?:not|never|no longer|nor|nobody thinks)(?: (?:going to|want(?:ing)? to|trying to|about to|really|ever|actually|saying"
    r"|planning (?:to|on)|thinking (?:of|about)|gonna|that|feeling|feel))*"
)

_LIGHT = (
    r"hung ?over|hangover|\blaughing\b|gravy|embarrass|cringe|cringing|mortif|awkward|boredom|\bbored|boring|\bgym\b|leg day|squats|burpees"
    r"|work ?out|pilates|spin class|so full|too full|ate (?:too|so) much|food coma|spicy|vindaloo|chilli|\bmondays?\b|commut"
    r"|traffic|queue|homework|essay|dissertation|coursework|revision|spreadsheet|powerpoint|presentation|heatwave"
    r"|humid|too hot|sunburn|hay ?fever|man flu|hiccups|wax(?:ed|ing)|dentist|ikea|flat ?pack|level \d+|respawn|lobby|\braid\b"
    r"|boss fight|minecraft|zelda|mario|fifa|fortnite|karaoke|haircut|autocorrect|wrong (?:group|chat)|waved back"
    r"|this (?:meeting|lecture|class|seminar|call|game|song|episode|film|movie|show|heat|weather|exam|shift|zoom|level)"
    r"|about to (?:try|taste|eat) (?:your|the|my|this)|season finale|spoilers?|period pains?|reply all|\bdiet\b|parallel park|all you can eat|in (?:the|a) (?:film|movie|game|book)"
)
"""What makes such words light: a hangover, a game, a heatwave."""

_INNER = r"(?:the |my )(?:voices?|head|brain|mind|demons|thoughts)\b"
"""What one's own head says is no one else's word."""

_NAMES = (
    *_harm_outright.NAMES,
    *_harm_indirect.NAMES,
    *_harm_leaving.NAMES,
    *_harm_goodbye.NAMES,
    *_harm_weary.NAMES,
    *_harm_core.NAMES,
    *_harm_wide.NAMES,
    *_harm_acts.NAMES,
)
_ROWS = (
    *_harm_outright.DYING,
    *_harm_outright.TO_MYSELF,
    *_harm_indirect.LIVING,
    *_harm_leaving.HERE,
    *_harm_leaving.WITHOUT_ME,
    *_harm_goodbye.GOODBYE,
    *_harm_weary.WEARY,
    *_harm_core.CORE,
    *_harm_wide.WIDE,
    *_harm_after.AFTER,
    *_harm_acts.ACTS,
)
_TABLE = Table(Cue.SELF_HARM, _ROWS, "", f"{_OTHERS}|{_REPORTED}", _DENIED, _LIGHT)
_INDEX = Phrases((_TABLE,), _NAMES, gap="[,.]? ").index()

_TIED = (
    r"\bif you (?:do not|leave|go|block|ever|end|hang|walk|stop|will not|dump|take|are not|can not|keep|say|pick|ignore)"
    r"|\b(?:unless|until|without|because of|made me|blame) you\b|\bon (?:you|your)\b|\byour fault\b|\bor i will\b"
    r"|\byou (?:made|make|did|pushed|drove|will (?:be sorry|regret|have to live))|\bhope you are happy\b"
    r"|\bwhat you (?:did|have done|wanted)\b"
)
"""What ties such words to the other: then they press, too."""

CUES: tuple[Cue, ...] = (Cue.SELF_HARM, Cue.THREAT)
TRIGGERS: str = f"{_INDEX.triggers}|{_harm_signs.TRIGGERS}"


def read(wording: Wording, mine: bool) -> list[Hit]:  # noqa: FBT001 - the side is all that is asked
    """The hit of self-harm; where theirs is tied to what I do, a threat beside it."""
    inner = [words for words in wording.quoted if regex(_INNER).match(words)]
    if inner:
        wording = replace(wording, plain=" ".join([wording.plain, *inner]))
    hits = _INDEX.hits(wording)
    plain = regex(_IDIOMS).sub(" ", wording.plain) if hits else wording.plain
    if plain != wording.plain:
        hits = _INDEX.hits(replace(wording, plain=plain))
    if not hits and not wording.laughs:
        hits = _harm_signs.added(regex(_IDIOMS).sub(" ", wording.plain))
    if mine or not any(hit.probability >= SURE for hit in hits):
        return hits
    tied = regex(_TIED).search(wording.plain)
    return [*hits, Hit(Cue.THREAT, hits[0].probability, tied[0])] if tied else hits
