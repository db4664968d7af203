"""Train the table that proposes: a linear model over the grams of leeway.scoring, a column a group of cues.

It only has to let through whatever may hold a cue; the encoder decides. So its thresholds are set by what it must
not miss, on folds.
"""

from __future__ import annotations

import hashlib
from io import BytesIO
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from labelled import Line
from scipy.sparse import csr_matrix, diags
from sklearn.linear_model import LogisticRegression

from leeway import scoring
from leeway.cue import LIMIT_CUES, Cue

FOLDS = 4
STRENGTH = 10.0
"""The inverse of the penalty (C)."""
SMALL = 2
"""Whole-number weights nearer to 0 than this are left out: the tables halve, the scores do not move."""
GROUPS = {
    "them": {
        "limits": frozenset({*LIMIT_CUES, Cue.FINAL, Cue.OPEN}),
        "harm": frozenset({Cue.SELF_HARM, Cue.THREAT, Cue.FEAR}),
        "other": frozenset({Cue.HOSTILE, Cue.HURT, Cue.WARM, Cue.AMBIVALENT, Cue.COMPLAINT}),
    },
    "me": {
        "harm": frozenset({Cue.SELF_HARM, Cue.THREAT}),
        "pressing": frozenset({Cue.TURNING_UP, Cue.OVERRIDE, Cue.DEMAND, Cue.PLEAD, Cue.ULTIMATUM}),
    },
}
"""By side, the cues that one column stands for; the last group of mine (`other`) is all the rest."""
LET_THROUGH = {"limits": 0.92, "harm": 0.93, "pressing": 0.85, "other": 0.7}
"""The share of the lines that hold a cue of the group, on folds, that must be let through."""

Vector = npt.NDArray[np.float64]


class Column(NamedTuple):
    """One group's model, its line to log odds, and on folds: positives let through, other lines let through."""

    group: str
    weights: Vector
    scale: float
    shift: float
    passed: float
    others: float


def matrix(texts: list[str]) -> csr_matrix:
    """The grams of texts as rows of a matrix, each divided by the root of its number of grams."""
    found = scoring.grams(texts)
    text = np.concatenate(
        [*(found.text for _ in found.letters), *(whose for whose, _ in found.words)]
    )
    row = np.concatenate([*found.letters, *(rows for _, rows in found.words)])
    kept = row != 0
    shape = (len(texts), scoring.ROWS)
    counts = csr_matrix((np.ones(kept.sum()), (text[kept], row[kept])), shape=shape)
    return diags(1 / np.sqrt(np.maximum(np.asarray(counts.sum(1)).ravel(), 1))) @ counts


def columns(lines: list[Line], side: str) -> list[Column]:
    """The models of one side."""
    features = matrix([line.text for line in lines])
    weight = np.array([line.weight for line in lines])
    own = weight == 1
    groups = dict(GROUPS[side])
    if side == "me":
        told = frozenset().union(*groups.values())
        groups["other"] = frozenset(Cue) - told
    found = []
    for group, cues in groups.items():
        names = {cue.value for cue in cues}
        holds = np.array([bool(line.holds & names) for line in lines])
        known = holds | np.array([bool(line.not_held & names) for line in lines])
        found.append(_column(group, features[known], holds[known], weight[known], own[known]))
    return found


def _column(
    group: str, features: csr_matrix, holds: npt.NDArray[np.bool_], weight: Vector, own: npt.NDArray[np.bool_]
) -> Column:  # fmt: skip
    folds = np.random.default_rng(0).integers(0, FOLDS, len(holds))
    scores = np.empty(len(holds))
    for fold in range(FOLDS):
        train, held = folds != fold, folds == fold
        part = _model(features[train], holds[train], weight[train])
        scores[held] = part.decision_function(features[held])
    whole = _model(features, holds, weight)
    at = float(np.quantile(scores[holds & own], 1 - LET_THROUGH[group]))
    passed = scores >= at
    shift = float(whole.intercept_[0]) - at
    counts = (passed[holds & own].mean(), passed[~holds & ~own].mean())
    return Column(group, whole.coef_.ravel(), 1.0, shift, *map(float, counts))


def _model(
    features: csr_matrix, holds: npt.NDArray[np.bool_], weight: Vector
) -> LogisticRegression:
    fitted = LogisticRegression(
        C=STRENGTH, solver="liblinear", dual=True, random_state=0, max_iter=3000
    )
    return fitted.fit(features, holds, sample_weight=weight)


def packed(found: list[Column]) -> bytes:
    """A table as `scoring.unpacked` reads it, its version a hash of what it holds."""
    weights = np.stack([column.weights for column in found], axis=1)
    largest = np.maximum(np.quantile(np.abs(weights), 0.99999, axis=0), 1e-9)
    small = np.clip(np.rint(weights / largest * 127), -127, 127).astype(np.int8)
    small[np.abs(small) < SMALL] = 0
    small[0] = 0
    kept = np.flatnonzero(small.any(axis=1)).astype(np.int32)
    numbers = {
        "rows": kept,
        "weights": small[kept],
        "scale": np.array([column.scale for column in found] * largest / 127, np.float32),
        "shift": np.array([column.shift for column in found], np.float32),
        "groups": np.array([column.group for column in found]),
    }
    return sealed(numbers)


def sealed(numbers: dict[str, npt.NDArray[np.generic]]) -> bytes:
    """Arrays as one file, with a version that is a hash of them; the same arrays give the same bytes."""
    whole = hashlib.sha256(b"".join(array.tobytes() for array in numbers.values()))
    file = BytesIO()
    np.savez_compressed(file, version=np.array(whole.hexdigest()[:12]), **numbers)
    return file.getvalue()
