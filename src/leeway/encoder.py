"""A small encoder that reads a message word by word in its context: what each cue is worth in it.

Transformer blocks as in BERT (Devlin et al. 2019), begun from MiniLM (Wang et al. 2020) and trained on the
project's lines by training/train.py; here is only the way forward, in NumPy, from whole-number weights.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import IO, NamedTuple

import numpy as np
import numpy.typing as npt

from leeway.wordpieces import BEGIN, END, Vocabulary

Floats = npt.NDArray[np.float32]

HEADS = 12
TOGETHER = 64
"""So many texts go through at once, those of about one length together."""
LENGTH = 48
"""The pieces that one look takes in, with those that open and close it; a longer text takes several looks."""
LOOKS = 12
"""Of a text that would take more, half of them are at its beginning and half at its end."""
_OVERLAP = 12
SIDE = {"them": "they", "me": "i"}
"""The word that tells the encoder whose message it reads."""
ANSWERS = "\x1f"
"""In a text that is read as an answer, it ends what the other wrote just before."""
_ANSWERED = 18
"""So many pieces of that are read, its last ones."""
_TINY = np.float32(1e-12)
_GELU = np.float32(0.7978845608028654)


class Dense(NamedTuple):
    """A linear layer: weights of shape (in, out), and what is added."""

    weight: Floats
    bias: Floats


class Scale(NamedTuple):
    """The gain and the offset after a layer was brought to mean 0 and variance 1."""

    gain: Floats
    offset: Floats


class Block(NamedTuple):
    """One block: attention over all pieces, then each piece for itself."""

    query: Dense
    key: Dense
    value: Dense
    mixed: Dense
    after_mixing: Scale
    wide: Dense
    narrow: Dense
    after: Scale


class Look(NamedTuple):
    """One look at (part of) a text: its pieces with their edges, and the word of each (-1: none of this text)."""

    text: int
    pieces: list[int]
    words: list[int]


class Found(NamedTuple):
    """A cue that is said to hold: its log odds, and what each piece of the strongest look is worth to it.

    `words`: the word that each piece is part of, -1 for what opens and closes a look. The worths and the head's own
    bias add up to the head's sum.
    """

    odds: float
    words: tuple[int, ...]
    worth: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Encoder:
    """The encoder with all that it has learned.

    `cues`: the n columns, as "them:no_contact"; `embedding`: (pieces, width); `position`: (LENGTH, width);
    `head`: (2 * width, n), over the mean and the maximum of the last block; `scale`, `shift`: the line to log odds
    in which 0 is where a cue is said to hold; `likely`: the log odds that hardly any everyday talk reaches.
    """

    cues: tuple[str, ...]
    vocabulary: Vocabulary
    embedding: Floats
    position: Floats
    first: Scale
    blocks: tuple[Block, ...]
    head: Dense
    scale: Floats
    shift: Floats
    likely: Floats
    version: str

    def odds(self, texts: Sequence[str], side: str) -> Floats:
        """The log odds of each cue in each of m texts of one side, float32 of shape (m, n)."""
        found = np.full((len(texts), len(self.cues)), -np.inf, np.float32)
        for looks in self._in_batches(texts, side):
            odds = self._weighed(*self._states(looks))
            for look, row in zip(looks, odds, strict=True):
                np.maximum(found[look.text], row, out=found[look.text])
        return found

    def found(self, texts: Sequence[str], side: str) -> list[dict[int, Found]]:
        """For each text of one side, by column, the cues that are said to hold in it."""
        found: list[dict[int, Found]] = [{} for _ in texts]
        columns = [at for at, cue in enumerate(self.cues) if cue.startswith(f"{side}:")]
        for looks in self._in_batches(texts, side):
            state, inside = self._states(looks)
            odds = self._weighed(state, inside)
            for row, look in enumerate(looks):
                best = found[look.text]
                for at in columns:
                    if odds[row, at] >= 0 and (at not in best or odds[row, at] > best[at].odds):
                        worth = self._shares(state[row, : len(look.pieces)], at)
                        best[at] = Found(float(odds[row, at]), tuple(look.words), worth)
        return found

    def _in_batches(self, texts: Sequence[str], side: str) -> Iterator[list[Look]]:
        looks = [
            look for number, text in enumerate(texts) for look in self._looks(number, text, side)
        ]
        looks.sort(key=lambda look: len(look.pieces))
        for begin in range(0, len(looks), TOGETHER):
            yield looks[begin : begin + TOGETHER]

    def _looks(self, number: int, text: str, side: str) -> Iterator[Look]:
        """One look at a short text, several that overlap at a long one."""
        opening = opened(self.vocabulary, text, side)
        cut = self.vocabulary.cut(own_words(text))
        nothing, room = [-1] * len(opening), LENGTH - len(opening) - 1
        begins: Sequence[int] = range(0, max(1, len(cut.pieces) - _OVERLAP), room - _OVERLAP)
        if len(begins) > LOOKS:
            begins = (*begins[: LOOKS // 2], *begins[-LOOKS // 2 :])
        for begin in begins:
            part = slice(begin, begin + room)
            pieces = [*opening, *cut.pieces[part], self.vocabulary.place(END)]
            yield Look(number, pieces, [*nothing, *cut.words[part], -1])

    def _weighed(self, state: Floats, inside: Floats) -> Floats:
        """The log odds of every cue, from the last block's states."""
        kept = inside[..., None]
        mean = (state * kept).sum(1) / kept.sum(1)
        highest = np.where(kept > 0, state, np.float32(-np.inf)).max(1)
        return _dense(np.concatenate((mean, highest), 1), self.head) * self.scale + self.shift

    def _shares(self, state: Floats, cue: int) -> Floats:
        """The part of the head's sum that each piece of a look brings."""
        half = state.shape[1]
        to_mean, to_highest = self.head.weight[:half, cue], self.head.weight[half:, cue]
        shares: Floats = state @ to_mean / np.float32(len(state))
        np.add.at(shares, state.argmax(0), state.max(0) * to_highest)
        return shares

    def _states(self, looks: list[Look]) -> tuple[Floats, Floats]:
        """The last block's state of each piece, and 1 where there is a piece at all."""
        length = max(len(look.pieces) for look in looks)
        pieces = np.zeros((len(looks), length), np.int32)
        inside = np.zeros((len(looks), length), np.float32)
        for row, look in enumerate(looks):
            pieces[row, : len(look.pieces)] = look.pieces
            inside[row, : len(look.pieces)] = 1
        hidden = (inside - 1)[:, None, None, :] * np.float32(1e9)
        state = self.embedding[pieces]
        state += self.position[:length]
        state = _scaled(state, self.first)
        for block in self.blocks:
            state = _through(block, state, hidden)
        return state, inside


def _through(block: Block, state: Floats, hidden: Floats) -> Floats:
    """One block over states of shape (texts, pieces, width)."""
    texts, length, width = state.shape
    each = width // HEADS

    def split(part: Dense) -> Floats:
        return _dense(state, part).reshape(texts, length, HEADS, each).transpose(0, 2, 1, 3)

    weight = split(block.query) @ split(block.key).transpose(0, 1, 3, 2)
    weight *= np.float32(each**-0.5)
    weight += hidden
    weight -= weight.max(-1, keepdims=True)
    np.exp(weight, out=weight)
    weight /= weight.sum(-1, keepdims=True)
    heads = np.matmul(weight, split(block.value), dtype=np.float32)
    mixed: Floats = heads.transpose(0, 2, 1, 3).reshape(texts, length, width)
    mixed_in = _dense(mixed, block.mixed)
    mixed_in += state
    state = _scaled(mixed_in, block.after_mixing)
    alone = _dense(_gelu(_dense(state, block.wide)), block.narrow)
    alone += state
    return _scaled(alone, block.after)


def _dense(state: Floats, layer: Dense) -> Floats:
    flat: Floats = state.reshape(-1, state.shape[-1]) @ layer.weight
    flat += layer.bias
    return flat.reshape(*state.shape[:-1], -1)


def _scaled(state: Floats, scale: Scale) -> Floats:
    """Brought to mean 0 and variance 1, then gained and offset; in place."""
    state -= state.mean(-1, keepdims=True)
    state /= np.sqrt(np.square(state).mean(-1, keepdims=True) + _TINY)
    state *= scale.gain
    state += scale.offset
    return state


def _gelu(state: Floats) -> Floats:
    """Each value times the chance that a normal variable lies below it, by its usual approximation with tanh."""
    bent = state * state
    bent *= np.float32(0.044715)
    bent += 1
    bent *= state
    bent *= _GELU
    np.tanh(bent, out=bent)
    bent += 1
    bent *= state
    bent *= np.float32(0.5)
    return bent


def own_words(text: str) -> str:
    """A text without what it answers."""
    return text.rpartition(ANSWERS)[2]


def opened(vocabulary: Vocabulary, text: str, side: str) -> list[int]:
    """The pieces that open a look at a text of one side: whose it is, and before that what it answers."""
    before, answers, _ = text.rpartition(ANSWERS)
    other = next(each for each in SIDE if each != side)
    place = vocabulary.place
    told = [place(SIDE[other]), *vocabulary.cut(before).pieces[-_ANSWERED:], place(END)]
    return [place(BEGIN), *(told if answers else []), place(SIDE[side])]


@cache
def encoder() -> Encoder:
    """The encoder that comes with Leeway."""
    with files("leeway").joinpath("weights", "encoder.npz").open("rb") as file:
        return unpacked(file)


def unpacked(file: IO[bytes]) -> Encoder:
    """The encoder as training/train.py packs it: a matrix is whole numbers with one scale a column."""
    with np.load(file, allow_pickle=False) as kept:

        def whole(name: str) -> Floats:
            values: Floats = kept[name].astype(np.float32)
            return values * kept[f"{name}.scale"] if f"{name}.scale" in kept else values

        def dense(name: str) -> Dense:
            return Dense(whole(f"{name}.weight"), whole(f"{name}.bias"))

        def scale(name: str) -> Scale:
            return Scale(whole(f"{name}.gain"), whole(f"{name}.offset"))

        blocks = tuple(
            Block(
                dense(f"{number}.query"),
                dense(f"{number}.key"),
                dense(f"{number}.value"),
                dense(f"{number}.mixed"),
                scale(f"{number}.after_mixing"),
                dense(f"{number}.wide"),
                dense(f"{number}.narrow"),
                scale(f"{number}.after"),
            )
            for number in range(int(kept["blocks"]))
        )
        return Encoder(
            tuple(map(str, kept["cues"])),
            Vocabulary(bytes(kept["vocabulary"]).decode().split("\n")),
            whole("embedding"),
            whole("position"),
            scale("first"),
            blocks,
            dense("head"),
            kept["scale"],
            kept["shift"],
            kept["likely"],
            str(kept["version"]),
        )
