"""Speaking: how the pages speak of the other: they, she or he. Only our own sentences change, and nothing but words.

Words from a chat, what is typed, and sentences in which "they" means something else stay as they are.
"""

from __future__ import annotations

import re
from html import unescape
from typing import NamedTuple

from markupsafe import escape


class Pronouns(NamedTuple):
    """How one person is spoken of, where the sentences say they, them, their, theirs, themselves."""

    they: str
    them: str
    their: str
    theirs: str
    themselves: str


WAYS = {
    "she": Pronouns("she", "her", "her", "hers", "herself"),
    "he": Pronouns("he", "him", "his", "his", "himself"),
}
"""The ways beside "they", by the word that stands in the settings."""


def way_of(said: str) -> str:
    """The way that was chosen, or typed before there was a choice ("she/her"); "" for they."""
    first = re.split(r"\W+", said.strip().lower())[0]
    return {"her": "she", "him": "he", "his": "he"}.get(first, first if first in WAYS else "")


def speak_of(html: str, said: str) -> str:
    """A page with its sentences about the other in the way that was chosen."""
    way = WAYS.get(way_of(said))
    if way is None:
        return html
    parts, kept = re.split(r"(<[^>]*>)", html), ""
    for at, part in enumerate(parts):
        tag = re.match(r"<(/?)(\w+)", part)
        if tag is None:
            if not kept and _NAMES_THEM.search(part):
                parts[at] = str(escape(sentence(unescape(part), way)))
        elif not kept and not tag[1] and tag[2] in _THEIR_OWN:
            kept = tag[2]
        elif kept == tag[2] and tag[1]:
            kept = ""
    return "".join(parts)


_THEIR_OWN = frozenset({"bdi", "blockquote", "textarea", "script", "style", "q", "option"})
"""What stands in these is not ours to change; none of them stands in one of its kind."""

_NAMES_THEM = re.compile(r"\bthe(?:y|m|ir|irs|mselves)\b", re.IGNORECASE)


def sentence(text: str, way: Pronouns) -> str:
    """Our own words with another way of speaking of the other."""
    parts = _OTHERS.split(text)
    parts[::2] = [_clauses(part, way) for part in parts[::2]]
    return "".join(parts)


_OTHERS = re.compile(
    r"("
    r'"[^"]*"|“[^”]*”'
    r"|people who worry about what they do|people chose themselves|people do what they meant"
    r"|limits and how they are crossed|urges and their hours|words: they go with|most of them with food"
    r"|than they had expected|than they think|few of them watched|[Ww]riters are far too sure that their tone"
    r"|person says they want tells more than a guess about their mood|[Yy]ou have read them once"
    r"|read them wrongly(?:, but take them seriously)?|[Tt]hey (?:weigh more than|count once)|[Aa]s you remember them"
    r"|and delete them|can't return them|[Ss]end them in one message|write them on paper"
    r"|[Tt]hey stand here until|[Tt]hey are not encrypted|can read them|stay where they are"
    r"|show them to someone|[Ww]ithout them, words|of them new|by hand, with their day"
    r")"
)
"""Where "they" are words, files, people or numbers, or where someone is quoted."""

_ADVERBS = r"(?:(?:also|still|really|only|never|often|ever|last|now|just|then|both) )*"
_AUXILIARIES = {
    "are": "is",
    "were": "was",
    "have": "has",
    "do": "does",
    "aren't": "isn't",
    "weren't": "wasn't",
    "haven't": "hasn't",
    "don't": "doesn't",
}
PRESENT = frozenset(
    "answer ask call cause come control draw feel follow frighten give go hear hold hope know leave mean miss need"
    " offer open owe pick read reply say see seem send set sound stand stop take think tie use want watch weigh"
    " write".split()
)
"""The verbs that our sentences use of the other in the present."""

SAME = frozenset(
    "will can can't cannot could may might must should would won't had did didn't wrote said gave took left went meant"
    " felt sent came told knew saw thought got made held hurt hit".split()
)
"""Those that stay as they are, beside what ends in "ed"."""

_THEY = re.compile(
    rf"(?:\b(?P<before>{'|'.join(_AUXILIARIES)}|did|will|can|could|would|should|may|might) )?\bthey\b"
    rf"(?P<short>'(?:re|ve))?(?: (?P<adverbs>{_ADVERBS})(?P<verb>[a-z]+(?:'t)?)(?P<rest>[^.;:?!]*))?",
    re.IGNORECASE,
)
_AND = re.compile(r"\b(and|or) (" + "|".join(sorted(PRESENT)) + r")\b(?! of\b)")


def _clauses(text: str, way: Pronouns) -> str:
    text = _THEY.sub(lambda found: _clause(found, way), text)
    for old in ("themselves", "theirs", "their", "them"):
        new = getattr(way, old)
        text = re.sub(rf"\b{old}\b", new, text)
        text = re.sub(rf"\b{old.capitalize()}\b", new.capitalize(), text)
    return text


def _clause(found: re.Match[str], way: Pronouns) -> str:
    """One subject with its verb, and the verbs that are joined to it."""
    whole = found[0]
    before, verb = found["before"] or "", found["verb"] or ""
    they = whole[len(before) + 1 :] if before else whole
    subject = way.they.capitalize() if they[0] == "T" else way.they
    has = _AUXILIARIES.get(before.lower(), before)
    lead = f"{has.capitalize() if before[:1].isupper() else has} " if before else ""
    if found["short"]:
        subject += "'s"
    if not verb:
        return lead + subject
    rest = found["rest"] or ""
    if not before and not found["short"]:
        verb, rest = _agreeing(verb, rest)
    rest = _THEY.sub(lambda inner: _clause(inner, way), rest)
    return f"{lead}{subject} {found['adverbs'] or ''}{verb}{rest}"


def _agreeing(verb: str, rest: str) -> tuple[str, str]:
    """A verb, and the rest of its clause with the verbs that are joined to it, as they stand after she or he."""
    if verb == "hurt" and _AND.search(rest):  # else it is of the past
        return "hurts", _AND.sub(lambda joined: f"{joined[1]} {_third(joined[2])}", rest)
    if verb in PRESENT:
        rest = _AND.sub(lambda joined: f"{joined[1]} {_third(joined[2])}", rest)
    return _third(verb), rest


def _third(verb: str) -> str:
    """A verb as it stands after she or he."""
    if verb in _AUXILIARIES:
        return _AUXILIARIES[verb]
    if verb not in PRESENT:
        return verb
    if verb.endswith(("o", "s", "ch", "sh")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if re.search(r"[^aeiou]y$", verb) else f"{verb}s"
