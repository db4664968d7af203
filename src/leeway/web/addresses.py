"""Where each page stands: short and opaque, so that a browser's history tells nothing."""

from __future__ import annotations

from typing import Final

FRONT: Final = "/"
LAUNCH: Final = "/p/0"
STATIC: Final = "/s"
HERE: Final = "/p/1"
"""Asked for now and then by a page that is in use, so that it does not lock under someone's hands."""

LEAVE: Final = "/p/x"
LOCK: Final = "/p/l"
UNLOCK: Final = "/p/u"
FORGOTTEN: Final = "/p/f"
LOST: Final = "/p/9"

WRITING: Final = "/p/w"
AFTER_WRITING: Final = "/p/v"
HELP: Final = "/p/h"
FIRST: Final = "/p/a"
FIRST_ADVICE: Final = "/p/b"
KEEP: Final = "/p/k"
RESTORE: Final = "/p/y"

TODAY: Final = "/p/t"
IMPORT: Final = "/p/i"
WHO: Final = "/p/j"
UNDER_WAY: Final = "/p/n"
ARRIVED: Final = "/p/d"
EXCHANGE: Final = "/p/2"
RECORD: Final = "/p/c"
BY_HAND: Final = "/p/m"
QUESTIONS: Final = "/p/q"
ANSWERS: Final = "/p/3"
DRAFTS: Final = "/p/4"
SETTINGS: Final = "/p/g"
KEYS: Final = "/p/z"
COPIES: Final = "/p/o"
ERASE: Final = "/p/r"
EVIDENCE: Final = "/p/e"

AFTER_UNLOCKING: Final = frozenset(
    {
        WRITING,
        TODAY,
        IMPORT,
        WHO,
        UNDER_WAY,
        ARRIVED,
        RECORD,
        BY_HAND,
        QUESTIONS,
        ANSWERS,
        DRAFTS,
        SETTINGS,
        KEYS,
        COPIES,
        ERASE,
    }
)
"""Pages that need the vault, all or in part: the only ones to which unlocking leads on."""

AGAIN: Final = AFTER_UNLOCKING - {KEYS, COPIES, ERASE}
"""Those where unlocking also does what was sent to them while it was locked; the others ask once more."""

BOXES: Final = {"writing": WRITING, "by_hand": BY_HAND}
"""The pages with a box whose words are sealed when it locks, by the box's name."""
