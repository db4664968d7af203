"""Passphrases: how strong one is, and what is wrong with a new one, plainly."""

from __future__ import annotations

import re
from itertools import pairwise

from leeway.keyfile import SHORTEST
from leeway.web.visit import Visit


def strength(passphrase: str) -> str:
    """How strong a passphrase is, plainly: by its length, how many different letters it has, and how they follow.

    Digits alone, and letters each of which follows the one before, are what a guesser tries first.
    """
    if len(passphrase.strip()) < SHORTEST:
        return "too short"
    words = len(passphrase.split())
    steps = {ord(two) - ord(one) for one, two in pairwise(passphrase)}
    if len(set(passphrase)) < 6 or len(steps) < 3 or re.sub(r"[\W_]", "", passphrase).isdecimal():
        return "weak"
    return "strong" if len(passphrase) >= 20 or words >= 5 else "fair"


def passphrase_mistakes(visit: Visit) -> dict[str, str]:
    """What is wrong with a new passphrase and its second typing."""
    new, again = dict(visit.fields).get("passphrase", ""), dict(visit.fields).get("again", "")
    if strength(new) == "too short":
        return {"passphrase": "Use at least 10 letters. Four words in a row are good."}
    if strength(new) == "weak":
        return {"passphrase": "Use more different letters. Four words in a row are good."}
    return {"again": "The two are not the same."} if new != again else {}
