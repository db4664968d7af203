"""A language other than English: the ways in it to set a limit, to end it, to threaten, to despair.

Every phrase is a regex over the folded text of `tongues`: lower case, no accents, no marks, one space between words.
"""

from __future__ import annotations

from dataclasses import dataclass

from leeway.cue import Cue


@dataclass(frozen=True, slots=True, eq=False)
class Tongue:
    """One language: its name, and its phrases by cue.

    `on`: stems, as typed, of which one stands wherever a phrase does. `denied`: what, just before a phrase, voids it.
    `light`: laughter and idioms that void it anywhere in the text, but for a no. `spaced`: words have spaces.
    """

    name: str
    on: str
    says: dict[Cue, tuple[str, ...]]
    denied: str = ""
    light: str = ""
    spaced: bool = True
