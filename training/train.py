"""Train the reader: the table that proposes, and the encoder that decides; packed into src/leeway/weights/.

    python3 run.py train             write the weights, training/manifest.json and docs/models/reader.md

What is said to hold is set on lines kept out of the training, and so are the figures of the card. The lines set
aside are never opened here. The same data, lock and kind of machine give the same bytes.
"""

from __future__ import annotations

import json
import os
import sys
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

os.environ.setdefault("JAX_PLATFORMS", "cpu")

import labelled
import proposing
from card import Score, card
from fine import Lines, Tree, fine_tuned
from sklearn.linear_model import LogisticRegression
from start import Start, start

from leeway.encoder import Encoder, own_words, unpacked

ROOT = Path(__file__).resolve().parent.parent
WEIGHTS = ROOT / "src" / "leeway" / "weights"
EPOCHS = int(os.environ.get("LEEWAY_EPOCHS", "5"))
KEPT_OUT = 0.1
PUBLIC_LINES = 1_500
"""So many of a public set stand among the lines of the encoder; the table that proposes sees more."""
PROPOSED_FROM = 8_000
ORDINARY = 6_000
"""So many public texts that no training saw tell from where a reading is likely."""
LIKELY_AT_MOST = 1 / 2_000
LIKELY_FROM = 1.7
"""The share of them that may be above it; and never below these log odds (a probability of .85)."""

ASKED_OF = {
    "them:no_contact": 0.06, "them:self_harm": 0.06, "me:self_harm": 0.06, "them:space": 0.05,
    "them:final": 0.05, "them:threat": 0.03, "me:threat": 0.03, "me:turning_up": 0.02,
}  # fmt: skip
"""Of these a miss costs more: the share of the other lines kept out that may be read so. Else F1 is best."""

CUES = tuple(f"{side}:{cue}" for side, cues in labelled.TRAINED.items() for cue in cues)
Floats = npt.NDArray[np.float32]


class Bend(NamedTuple):
    """The line from the encoder's sum to log odds (0: said to hold), and the log odds from which it is likely."""

    scale: float
    shift: float
    likely: float


def gathered(most: int) -> dict[str, list[labelled.Line]]:
    """The lines of each side; equal texts of one source once, the project's own first."""
    found = {}
    for side in labelled.TRAINED:
        seen: set[tuple[str, bool]] = set()
        lines = []
        for line in (*labelled.own(side), *labelled.reviewed(side), *labelled.public(side, most)):
            key = (line.text.casefold(), line.source == "reviewed")
            if key not in seen:
                seen.add(key)
                lines.append(line)
        found[side] = lines
    return found


def laid_out(lines: dict[str, list[labelled.Line]]) -> Lines:
    """The lines of both sides as arrays, a column a cue of a side."""
    texts, sides, holds, weight = [], [], [], []
    for side, each_side in lines.items():
        for line in each_side:
            names = [cue.removeprefix(f"{side}:") for cue in CUES]
            texts.append(line.text)
            sides.append(side)
            holds.append([name in line.holds for name in names])
            weight.append(
                [(name in line.holds or name in line.not_held) * line.weight for name in names]
            )
    return Lines(texts, sides, np.array(holds, np.float32), np.array(weight, np.float32))


def scored(encoder: Encoder, lines: Lines) -> Floats:
    """The encoder's odds of all lines."""
    odds = np.empty(lines.holds.shape, np.float32)
    for side in labelled.TRAINED:
        rows = [row for row, each in enumerate(lines.sides) if each == side]
        odds[rows] = encoder.odds([lines.texts[row] for row in rows], side)
    return odds


def lines_to_odds(
    odds: Floats, lines: Lines, ordinary: dict[str, Floats]
) -> tuple[list[Bend], list[Score]]:
    """For each cue the line to log odds, and its score, on lines kept out."""
    found, scores = [], []
    for column, cue in enumerate(CUES):
        known = lines.weight[:, column] > 0
        holds = lines.holds[known, column] > 0
        line = line_to_odds(odds[known, column], holds, ASKED_OF.get(cue))
        everyday = ordinary[cue.partition(":")[0]][:, column] * line[0] + line[1]
        likely = max(LIKELY_FROM, float(np.quantile(everyday, 1 - LIKELY_AT_MOST)))
        found.append(Bend(*line, likely))
        scores.append(Score.of(cue, holds, odds[known, column] * line[0] + line[1], likely))
        print(scores[-1].row(), flush=True)
    return found, scores


def line_to_odds(
    odds: Floats, holds: npt.NDArray[np.bool_], most: float | None
) -> tuple[float, float]:
    """The line to log odds (Platt 1999), moved so that 0 is where the cue is said to hold.

    With `most`, that is where so many of the other lines lie above; without, where F1 is best.
    """
    balance = np.where(holds, 0.5 / holds.sum(), 0.5 / (~holds).sum()) * len(holds)
    platt = LogisticRegression(C=10).fit(odds[:, None], holds, sample_weight=balance)
    scale = float(platt.coef_[0, 0])
    ordered = np.sort(odds[~holds])[::-1]
    if most is not None:
        at = float(ordered[int(most * len(ordered))])
    else:
        tries = np.quantile(odds, np.linspace(0.5, 0.999, 500))
        at = float(max(tries, key=lambda each: f1(odds >= each, holds)))
    return scale, -scale * at


def f1(said: npt.NDArray[np.bool_], holds: npt.NDArray[np.bool_]) -> float:
    """The harmonic mean of precision and recall."""
    return float(2 * (said & holds).sum() / max(said.sum() + holds.sum(), 1))


def packed(begin: Start, tree: Tree, to_odds: list[Bend]) -> bytes:
    """An encoder as `leeway.encoder.unpacked` reads it: matrices as whole numbers with one scale a column."""
    numbers: dict[str, Any] = {}

    def whole(name: str, values: Floats) -> None:
        largest = np.maximum(np.abs(values).max(0, keepdims=True), 1e-9)
        numbers[name] = np.rint(values / largest * 127).astype(np.int8)
        numbers[f"{name}.scale"] = (largest / 127).astype(np.float32)

    def dense(name: str, layer: tuple[Floats, Floats]) -> None:
        whole(f"{name}.weight", layer[0])
        numbers[f"{name}.bias"] = layer[1].astype(np.float32)

    def norm(name: str, layer: tuple[Floats, Floats]) -> None:
        numbers[f"{name}.gain"], numbers[f"{name}.offset"] = (
            each.astype(np.float32) for each in layer
        )

    numbers["cues"] = np.array(CUES)
    numbers["vocabulary"] = np.bytes_("\n".join(begin.vocabulary).encode())
    numbers["blocks"] = np.array(len(tree["blocks"]))
    largest = np.maximum(np.abs(tree["embedding"]).max(1, keepdims=True), 1e-9)
    numbers["embedding"] = np.rint(tree["embedding"] / largest * 127).astype(np.int8)
    numbers["embedding.scale"] = (largest / 127).astype(np.float32)
    numbers["position"] = tree["position"].astype(np.float16)
    norm("first", tree["first"])
    for number, block in enumerate(tree["blocks"]):
        for part, layer in block.items():
            (norm if part.startswith("after") else dense)(f"{number}.{part}", layer)
    dense("head", tree["head"])
    for column, name in enumerate(Bend._fields):
        numbers[name] = np.array([line[column] for line in to_odds], np.float32)
    return proposing.sealed(numbers)


def trained_encoder() -> tuple[bytes, list[Score]]:
    """The encoder, and what it is worth on the lines that were kept out of its training."""
    lines = laid_out(gathered(PUBLIC_LINES))
    own = np.array(lines.weight.max(1) == 1)
    out = own & (np.random.default_rng(1).random(len(own)) < KEPT_OUT)
    unknown = {lines.texts[row] for row in np.flatnonzero(out)}
    copies = np.array([own_words(text) in unknown for text in lines.texts])
    begin = start(lines.texts)
    tree = fine_tuned(begin, lines.some(~(out | copies)), EPOCHS)
    plain = unpacked(BytesIO(packed(begin, tree, [Bend(1.0, 0.0, 0.0)] * len(CUES))))
    unseen = labelled.unseen(PUBLIC_LINES, ORDINARY)
    ordinary = {side: plain.odds(texts, side) for side, texts in unseen.items()}
    kept_out = lines.some(out)
    to_odds, scores = lines_to_odds(scored(plain, kept_out), kept_out, ordinary)
    return packed(begin, tree, to_odds), scores


def main() -> int:
    """Train both tiers, and write what belongs to them."""
    WEIGHTS.mkdir(exist_ok=True)
    found = {}
    for side, lines in gathered(PROPOSED_FROM).items():
        found[side] = proposing.columns(lines, side)
        (WEIGHTS / f"{side}.npz").write_bytes(proposing.packed(found[side]))
        for column in found[side]:
            print(
                side,
                column.group,
                f"passed {column.passed:.3f}, others {column.others:.3f}",
                flush=True,
            )
    file, scores = trained_encoder()
    (WEIGHTS / "encoder.npz").write_bytes(file)
    manifest = json.dumps(labelled.manifest(), indent=1)
    (ROOT / "training" / "manifest.json").write_text(f"{manifest}\n", "utf-8")
    (ROOT / "docs" / "models").mkdir(exist_ok=True)
    size = sum(path.stat().st_size for path in WEIGHTS.glob("*.npz"))
    (ROOT / "docs" / "models" / "reader.md").write_text(card(scores, size, EPOCHS), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
