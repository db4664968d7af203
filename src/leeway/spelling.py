"""How people type: the spellings of texting, of slips and of haste, and the words that they stand for."""

from __future__ import annotations

import re

_AUXILIARIES = (
    "do does did is are was were has have had would could should must need might ought"
).split(" ")

_SHORT = {
    "you": "u ya yu yew yous",
    "your": "yr",
    "are": "r",
    "and": "n nd",
    "you are": "you're youre yr'e youu're",
    "right now": "rn",
    "at the moment": "atm",
    "please": "pls plz plss plse pleas pleae plese pleasee",
    "i am": "i'm im i'am",
    "i have": "i've ive",
    "i will": "i'll il i'l",
    "i would": "i'd id",
    "i do not know": "idk dunno",
    "i do not care": "idc",
    "i love you": "ily ilysm ilu",
    "i miss you": "imy",
    "to be honest": "tbh",
    "honestly": "ngl",
    "because": "bc cuz coz cos bcuz bcos bcoz becoz becuz becos 'cause cause becuase",
    "going to": "gonna gunna goin2",
    "want to": "wanna wana",
    "got to": "gotta",
    "give": "giv gve",
    "give me": "gimme",
    "let me": "lemme",
    "let us": "let's lets",
    "can not": "can't cant cannot cnt carnt",
    "will not": "won't wont",
    "do not": "dnt dun dnot donot dont't d'ont don;t dontt",
    "is not": "ain't aint",
    "it is": "it's its 'tis",
    "that is": "that's thats",
    "what is": "what's whats wats",
    "there is": "there's theres",
    "here is": "here's heres",
    "who is": "who's whos",
    "how is": "how's hows",
    "where is": "where's wheres",
    "he is": "he's hes",
    "she is": "she's shes",
    "we are": "we're",
    "we will": "we'll",
    "we have": "we've weve",
    "they are": "they're theyre",
    "they have": "they've theyve",
    "you will": "you'll youll u'll",
    "you have": "you've youve u've",
    "you would": "you'd youd",
    "tomorrow": "tmrw tmr tmw tmrow 2moro 2morrow tomoz tomo tommorow tomorow tommorrow 2mrw 2mro morro",
    "tonight": "tnite 2nite tonite tnight 2night tonght",
    "night": "nite nyt",
    "today": "2day tday",
    "before": "b4 befor bfore befre",
    "about": "abt bout 'bout",
    "with": "w wiv wit",
    "without": "w/o wo wihtout wihout witout withuot",
    "people": "ppl",
    "thanks": "thx thnx tnx ty thanx fanks",
    "sorry": "srry sry soz sorrry sori",
    "through": "thru",
    "though": "tho",
    "until": "til till 'til untill",
    "week": "wk",
    "weeks": "wks",
    "hour": "hr",
    "hours": "hrs",
    "minute": "min",
    "minutes": "mins",
    "month": "mth",
    "months": "mths mnths",
    "weekend": "wknd wkend",
    "little": "lil",
    "probably": "prob probs prolly",
    "really": "rly rlly",
    "very": "v",
    "okay": "ok okk k kk okey oki",
    "yes": "yeah yea yep yup yh yess ye",
    "no": "nope nah naw nahh",
    "what": "wat wot wht",
    "this": "dis",
    "the": "teh da",
    "that": "tht dat",
    "have": "hav hve",
    "never": "nvr neva nvrr nevr nver nevet neber",
    "again": "agn agen agian agin agan agaim",
    "ever": "evr eva",
    "forever": "4ever 4eva foreva forevr",
    "anymore": "anymor nemore anymre animore",
    "want": "wnt whant wantt",
    "talk": "tlk tallk",
    "text": "txt tx tex tect texr",
    "texts": "txts",
    "texting": "texin textn txtn txting txtin textin texitng",
    "texted": "txted txtd",
    "message": "msg mssg mesage messege mesaage messgae msge",
    "messages": "msgs mssgs mesages",
    "messaging": "msging msgin messagin mesaging messging",
    "messaged": "msged msgd",
    "calling": "callin",
    "contact": "contct cntct cntact contat contac kontakt contcat cotact conect contakt",
    "contacting": "contactin contctin contcting cntcting",
    "leave": "leav leve lve leaev",
    "alone": "alon aloan alnoe",
    "respond": "respnd",
    "block": "blok",
    "blocked": "blokd blockd blokked",
    "blocking": "blockin bloking blokin",
    "phone": "fone phne phon",
    "number": "numba nmber nuber",
    "someone": "sum1 some1 sm1",
    "anyone": "any1",
    "everyone": "every1",
    "no one": "no1",
    "something": "smth sth sumthin somethin",
    "hit me up": "hmu",
    "talk to you later": "ttyl",
    "on my way": "omw",
    "never mind": "nvm nevermind",
    "by the way": "btw",
    "for fuck sake": "ffs",
    "shut up": "stfu",
    "fuck off": "foff",
    "good night": "gn gnight goodnight nightnight",
    "as soon as": "asap",
    "out of": "outta",
    "the fuck": "tf",
    "stop": "stp sotp stpo",
    "kind of": "kinda",
    "sort of": "sorta",
    "a lot": "alot",
    "couple of": "coupla",
    "should have": "shoulda",
    "would have": "woulda",
    "could have": "coulda",
    "back": "bk bak",
    "need": "nd2",
    "love": "luv",
    "just": "jus jst",
    "doing": "doin",
    "going": "goin",
    "being": "bein",
    "nothing": "nothin nuthin nuffin",
    "trying": "tryna tryin",
    "favourite": "favorite",
}
_KEY_WORDS = (
    "contact contacting message messages messaging texting calling reply respond leave alone never again blocked "
    "blocking police lawyer number forever anymore space please everything nothing conversation restraining "
    "texting writing harassing replying responding anything delete speaking talking"
).split(" ")
_REAL_WORDS = frozenset(
    (
        "rely ply aloe later lave sever nerve agin plice cling spae lever plead massage massages "
        "massaging taking walking waiting texting writing testing wring rating"
    ).split(" ")
)
"""What a slip in a key word must not be taken for."""


def _slips(word: str) -> set[str]:
    """One letter left out or doubled, two neighbours or a vowel changed; never the first letter."""
    left_out = {word[:at] + word[at + 1 :] for at in range(1, len(word))}
    changed = {
        word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)
    }
    vowels = {
        word[:at] + vowel + word[at + 1 :]
        for at in range(1, len(word) if len(word) > 5 else 0)
        for vowel in "aeiou"
        if word[at] in "aeiou"
    }
    doubled = {word[:at] + word[at] + word[at:] for at in range(1, len(word))}
    return (left_out | changed | vowels | doubled) - {word} - _REAL_WORDS


def _table() -> dict[str, str]:
    table = {slip: word for word in _KEY_WORDS for slip in _slips(word)}
    table |= {word: word for word in _KEY_WORDS}
    table |= {typed: word for word, all_typed in _SHORT.items() for typed in all_typed.split()}
    table |= {f"{aux}{end}": f"{aux} not" for aux in _AUXILIARIES for end in ("n't", "nt", "n;t")}
    return table | {"+": "and", "&": "and", "there": "there"}


OPENED = _table()
"""What is typed -> the word or words that it stands for."""

MISSPELT = frozenset(
    {slip for word in _KEY_WORDS for slip in _slips(word)}
    | {
        typed
        for word in (*_KEY_WORDS, "text", "stop", "want")
        for typed in _SHORT.get(word, "").split()
    }
) - {"leave", "space"}
"""Slips that a sieve of stems would not see."""

_STRETCH = re.compile(r"([a-z])\1{2,}")
_WORD = re.compile(r"[a-z]*([a-z])\1\1[a-z]*")
_DOUBLED = {
    "se": "see",
    "god": "good",
    "cal": "call",
    "wel": "well",
    "al": "all",
    "ned": "need",
    "kep": "keep",
    "fel": "feel",
    "of": "off",
    "tel": "tell",
    "to": "too",
    "wil": "will",
    "sil": "still",
    "stil": "still",
    "mis": "miss",
    "kil": "kill",
    "hel": "hell",
    "sorry": "sorry",
    "sory": "sorry",
    "realy": "really",
    "calling": "calling",
    "caling": "calling",
    "bye": "bye",
    "fre": "free",
    "ber": "beer",
    "yes": "yes",
    "pis": "piss",
    "hapy": "happy",
    "sleping": "sleeping",
    "slep": "sleep",
    "fuck of": "fuck off",
}
_STARRED = {
    "f**k": "fuck",
    "f*ck": "fuck",
    "f***": "fuck",
    "f*cking": "fucking",
    "f**king": "fucking",
    "s**t": "shit",
    "sh*t": "shit",
    "b*tch": "bitch",
    "b**ch": "bitch",
    "a**": "ass",
    "d*ck": "dick",
    "c**t": "cunt",
    "c*nt": "cunt",
    "fu*k": "fuck",
    "fu*king": "fucking",
}
_STARS = re.compile(r"\b[a-z]+\*+[a-z]*")


def respelt(lower: str) -> str:
    """A text without stretched letters ("sooo", "stooop") and with starred words written out."""
    if "*" in lower:
        lower = _STARS.sub(lambda found: _STARRED.get(found[0], found[0].replace("*", " ")), lower)
    return _WORD.sub(_shortened, lower)


def _shortened(found: re.Match[str]) -> str:
    single = _STRETCH.sub(r"\1", found[0])
    return _DOUBLED.get(single, single)
