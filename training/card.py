"""The reader's card: how well each cue is read in lines that were kept out of the training."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Flags = npt.NDArray[np.bool_]


class Score(NamedTuple):
    """One cue on lines kept out: how many hold it and do not, and how well they are told apart."""

    cue: str
    positives: int
    others: int
    auc: float
    recall: float
    false_alarms: float
    precision: float
    f1: float
    calibration: float
    likely: float
    likely_false: float

    @classmethod
    def of(cls, cue: str, holds: Flags, odds: npt.NDArray[np.float32], likely: float) -> Score:
        """From what holds, the log odds that were given to it, and those from which it is likely."""
        said = odds >= 0
        hits = int((said & holds).sum())
        recall = hits / max(int(holds.sum()), 1)
        precision = hits / max(int(said.sum()), 1)
        return cls(
            cue,
            int(holds.sum()),
            int((~holds).sum()),
            area(odds, holds),
            recall,
            float((said & ~holds).sum() / max(int((~holds).sum()), 1)),
            precision,
            2 * recall * precision / max(recall + precision, 1e-9),
            calibration_error(1 / (1 + np.exp(-odds)), holds),
            float((odds >= likely)[holds].mean()),
            float((odds >= likely)[~holds].mean()),
        )

    def row(self) -> str:
        """A line of the card's table."""
        numbers = (
            self.auc,
            self.recall,
            self.false_alarms,
            self.precision,
            self.f1,
            self.calibration,
        )
        cells = (self.cue, self.positives, self.others, *(f"{number:.3f}" for number in numbers))
        return f"| {' | '.join(map(str, cells))} |"


def area(odds: npt.NDArray[np.float32], holds: Flags) -> float:
    """The area under the ROC curve: how often a line that holds is above one that does not."""
    order = np.argsort(np.argsort(odds, kind="stable"), kind="stable") + 1
    positives, others = int(holds.sum()), int((~holds).sum())
    if not positives or not others:
        return float("nan")
    return float((order[holds].sum() - positives * (positives + 1) / 2) / (positives * others))


def calibration_error(probability: npt.NDArray[np.float32], holds: Flags, bins: int = 10) -> float:
    """The mean distance between what was said and what was so, over bins of equal width."""
    place = np.minimum((probability * bins).astype(int), bins - 1)
    return float(
        sum(
            abs(probability[place == each].mean() - holds[place == each].mean())
            * (place == each).mean()
            for each in range(bins)
            if (place == each).any()
        )
    )


HEAD = """# The reader's card

Written by `python3 run.py train`. Every figure here is from the project's own lines (training/lines/) that were kept
out of the training ({epochs} rounds over the rest). Their writers are those of the lines trained on: the lines set
aside, by another writer, are the harder and the fairer test (docs/benchmarks/). `holds` and `others` count the
lines kept out. Nearly half of the others were written to look like a cue that they do not hold; in everyday talk
false alarms are far rarer: *likely* is what at most 1 in 2,000 public comments reaches that no training saw, and
only that counts in advice, after a parting. These are the encoder's own figures; patterns stand in front of it.

All weights together: {size:.1f} MB.
"""


def card(scores: list[Score], size: int, epochs: int) -> str:
    """The card as Markdown."""
    parts = [HEAD.format(size=size / 1e6, epochs=epochs)]
    for side in ("them", "me"):
        rows = [score for score in scores if score.cue.startswith(side)]
        parts.append(
            f"## {side}\n\n"
            "| cue | holds | others | AUC | recall | false alarms | precision | F1 | calibration error "
            "| likely: recall | false |\n"
            "|---|---|---|---|---|---|---|---|---|---|---|\n"
            + "\n".join(row.row() for row in rows)
            + "\n"
        )
        parts.append(f"Macro-F1: {np.mean([row.f1 for row in rows]):.3f}\n")
    return "\n".join(parts)
