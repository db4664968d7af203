"""What the reader is trained on: the project's own lines, its reviewed lines, and public sets as everyday talk."""

from __future__ import annotations

import csv
import hashlib
import os
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

from leeway.cue import SURE, Cue, Hit
from leeway.encoder import ANSWERS
from leeway.readings import ANSWER_WORDS
from leeway.readings import lines as read_lines

ROOT = Path(__file__).resolve().parent.parent
LINES = Path(os.environ.get("LEEWAY_LINES", ROOT / "training" / "lines"))
REVIEWED = ("alarm_lines", "tone_lines", "pressure_lines")
PUBLIC = Path(os.environ.get("LEEWAY_PUBLIC", ROOT / "training" / "public"))
"""Where goemotions/ and emorynlp/ lie as they were published (docs/reader.md)."""


THEIRS = (
    Cue.NO_CONTACT, Cue.SPACE, Cue.NOT_NOW, Cue.LOGISTICS, Cue.OPEN, Cue.FINAL, Cue.AMBIVALENT,
    Cue.HOSTILE, Cue.HURT, Cue.WARM, Cue.THREAT, Cue.SELF_HARM, Cue.COMPLAINT, Cue.FEAR,
)  # fmt: skip
"""The cues that are trained for their side, in the order of the table's columns."""

MINE = (
    Cue.DEMAND, Cue.PLEAD, Cue.ARGUE, Cue.LOVE, Cue.PROMISE, Cue.GUILT, Cue.SELF_HARM, Cue.ULTIMATUM,
    Cue.JEALOUS, Cue.BLAME, Cue.THREAT, Cue.OVERRIDE, Cue.BAIT, Cue.DIAGNOSE, Cue.NOSTALGIA, Cue.APOLOGY,
    Cue.POLICING, Cue.CLOSURE, Cue.FRIENDS, Cue.LAST_ONE, Cue.TESTING, Cue.LEANING, Cue.VIA_OTHERS,
    Cue.TURNING_UP, Cue.GIFT, Cue.WATCHING, Cue.RESPECT, Cue.LOGISTICS, Cue.FEAR, Cue.ORDER,
)  # fmt: skip
"""Those of mine."""

TRAINED = {"them": THEIRS, "me": MINE}

EMOTIONS = {
    Cue.HOSTILE: frozenset({"anger", "annoyance", "disgust"}),
    Cue.WARM: frozenset({"love", "caring", "gratitude"}),
    Cue.HURT: frozenset({"sadness", "disappointment", "grief"}),
    Cue.LOVE: frozenset({"love"}),
    Cue.APOLOGY: frozenset({"remorse"}),
}
"""What a label of GoEmotions stands for. Where a cue has none here, public talk is taken as not holding it."""


STRANGE = 0.5
"""How much a short line behind strange words counts."""


class Line(NamedTuple):
    """One text of one side: the cues that hold, those that are known not to, how much it counts, its source."""

    text: str
    holds: frozenset[str]
    not_held: frozenset[str]
    weight: float
    source: str


def by_patterns(texts: list[str], *, mine: bool) -> list[tuple[Hit, ...]]:
    """What patterns alone read in texts."""
    return read_lines(texts, mine=mine, closely=False)


def own(side: str, folder: Path = LINES) -> list[Line]:
    """The lines written for this, with every cue of the side known."""
    every = frozenset(map(str, TRAINED[side]))
    found = []
    for path in sorted(folder.glob("*.tsv")):
        for row in rows(path):
            if row["side"] == side:
                holds = named(row["cues"])
                text = _answered(row, side) + row["text"].replace(" || ", " ")
                found.append(Line(text, holds & every, every - holds, 1.0, path.stem))
    return found + _beside(found)


def _answered(row: dict[str, str], side: str) -> str:
    """What a short line answers, where the other wrote last before it ("never." after a question)."""
    whose, _, words = row["before"].rpartition(" / ")[2].partition(": ")
    short = len(row["text"].replace(" || ", " ").split()) <= ANSWER_WORDS
    return f"{words}{ANSWERS}" if short and words and whose != side else ""


def _beside(lines: list[Line]) -> list[Line]:
    """Short lines once more, behind words that have nothing to do with them: those of a line that answers something."""
    dice = np.random.default_rng(0)
    before = [
        line.text.partition(ANSWERS)[0] for line in lines if ANSWERS in line.text and not line.holds
    ]
    short = [
        line
        for line in lines
        if len(line.text.split()) <= ANSWER_WORDS and ANSWERS not in line.text
    ]
    strange = dice.choice(before, len(short)).tolist() if before else []
    return [
        line._replace(text=f"{words}{ANSWERS}{line.text}", weight=STRANGE)
        for line, words in zip(short, strange, strict=False)
    ]


def rows(path: Path) -> list[dict[str, str]]:
    """The rows of one file of lines."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def named(cues: str) -> frozenset[str]:
    """The cues that a cell names."""
    return frozenset(cue.strip() for cue in cues.split(",")) - {"none", ""}


def reviewed(side: str) -> list[Line]:
    """The lines that patterns were reviewed with: one cue of each is known, and what no pattern reads is not held."""
    told = [line for line in _told() if line[0] == side]
    read = by_patterns([text for _, text, _, _ in told], mine=side == "me")
    lines = []
    for (_, text, says, never), hits in zip(told, read, strict=True):
        unread = frozenset(map(str, TRAINED[side])) - {hit.cue.value for hit in hits}
        lines.append(Line(text, says, (never | unread) - says, 0.7, "reviewed"))
    return lines


def _told() -> Iterator[tuple[str, str, frozenset[str], frozenset[str]]]:
    for name in REVIEWED:
        whole = tomllib.loads((ROOT / "tests" / f"{name}.toml").read_text("utf-8"))
        for cue, sides in whole.items():
            for side, told in sides.items():
                for one in {"both": ("me", "them")}.get(side, (side,)):
                    none: frozenset[str] = frozenset()
                    yield from (
                        (one, text, frozenset({cue}), none) for text in told.get("says", [])
                    )
                    yield from (
                        (one, text, none, frozenset({cue})) for text in told.get("does_not", [])
                    )
    whole = tomllib.loads((ROOT / "tests" / "cues_lines.toml").read_text("utf-8"))
    for group in whole["group"]:
        says = frozenset(group.get("says", []))
        never = frozenset(group.get("never", []))
        if len(says) < 2:
            yield from (("them", text, says, never) for text in group["texts"])


def public(side: str, most: int) -> list[Line]:
    """Public talk, at most so many texts a set: nothing in it is a limit or pressure, unless a pattern says so."""
    texts = [*_goemotions(most), *_friends(most)]
    read = by_patterns([text for text, _, _ in texts], mine=side == "me")
    lines = []
    for (text, emotions, source), hits in zip(texts, read, strict=True):
        said = {hit.cue.value for hit in hits if hit.probability >= SURE}
        holds, not_held = set(), set()
        for cue in TRAINED[side]:
            if cue not in EMOTIONS:
                not_held |= {cue.value} - said
            elif emotions is not None:
                (holds if emotions & EMOTIONS[cue] else not_held).add(cue.value)
        lines.append(Line(text, frozenset(holds), frozenset(not_held), 0.3, source))
    return lines


def _goemotions(most: int) -> Iterator[tuple[str, frozenset[str] | None, str]]:
    names = (PUBLIC / "goemotions" / "labels.txt").read_text("utf-8").split()
    with (PUBLIC / "goemotions" / "train.tsv").open(encoding="utf-8") as file:
        for row in list(file)[:most]:
            text, labels, _ = row.rstrip("\n").split("\t")
            yield text, frozenset(names[int(label)] for label in labels.split(",")), "goemotions"


def _friends(most: int) -> Iterator[tuple[str, frozenset[str] | None, str]]:
    with (PUBLIC / "emorynlp" / "train.csv").open(encoding="utf-8", newline="") as file:
        for row in list(csv.DictReader(file))[:most]:
            yield row["Utterance"], None, "emorynlp"


def unseen(begun: int, count: int) -> dict[str, list[str]]:
    """Public talk that the encoder was not trained on, without what a pattern takes for a cue of danger or limit."""
    with (PUBLIC / "goemotions" / "train.tsv").open(encoding="utf-8") as file:
        texts = [row.split("\t")[0] for row in list(file)[begun : begun + count]]
    found = {}
    for side in TRAINED:
        read = by_patterns(texts, mine=side == "me")
        found[side] = [text for text, hits in zip(texts, read, strict=True) if not hits]
    return found


def manifest() -> dict[str, str]:
    """The hash of each file that the trainer reads."""
    paths: Iterable[Path] = (
        *sorted(LINES.glob("*.tsv")),
        *(ROOT / "tests" / f"{name}.toml" for name in (*REVIEWED, "cues_lines")),
        PUBLIC / "goemotions" / "labels.txt",
        PUBLIC / "goemotions" / "train.tsv",
        PUBLIC / "emorynlp" / "train.csv",
    )
    return {
        f"{path.parent.name}/{path.name}": hashlib.sha256(path.read_bytes()).hexdigest()
        for path in paths
    }
