"""Train the encoder further on labelled lines: all blocks, one head with a column a cue (JAX, on the processor)."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import numpy.typing as npt
from start import Start

from leeway.encoder import HEADS, LENGTH, opened, own_words
from leeway.wordpieces import END, Vocabulary

Array = jax.Array
Tree = Any
Floats = npt.NDArray[np.float32]

RATE = 2e-4
HEAD_FASTER = 10
EMBEDDING_SLOWER = 0.3
DROPPED = 0.1
BATCH = 32
DECAY = 0.01
LENGTHS = (8, 12, 16, 24, 32, LENGTH)


class Lines(NamedTuple):
    """n texts with their sides; holds (n, cues) and weight (n, cues), 0 where it is not known."""

    texts: list[str]
    sides: list[str]
    holds: Floats
    weight: Floats

    def some(self, kept: npt.NDArray[np.bool_]) -> Lines:
        """Those that are marked."""
        at = np.flatnonzero(kept)
        return Lines(
            [self.texts[i] for i in at],
            [self.sides[i] for i in at],
            self.holds[at],
            self.weight[at],
        )


def fine_tuned(begin: Start, lines: Lines, epochs: int, seed: int = 0) -> Tree:
    """The weights after so many rounds over the lines, as NumPy arrays."""
    pieces = cut(begin.vocabulary, lines)
    tree = jax.tree_util.tree_map(jnp.asarray, begin.weights)
    columns, width = lines.holds.shape[1], tree["embedding"].shape[1]
    tree["head"] = (jnp.zeros((2 * width, columns)), jnp.full((columns,), -3.0))
    known = np.maximum((lines.holds * lines.weight).sum(0), 1)
    others = ((1 - lines.holds) * lines.weight).sum(0)
    rare = np.clip(np.sqrt(others / known) / 2, 1, 4).astype(np.float32)
    step = jax.jit(partial(_step, rare=rare))
    zero = [jax.tree_util.tree_map(jnp.zeros_like, tree) for _ in range(2)]
    state = (tree, *zero)
    dice, key = np.random.default_rng(seed), jax.random.PRNGKey(seed)
    total = epochs * sum(1 for _ in batches(pieces, np.random.default_rng(0)))
    done, since, losses = 0, time.perf_counter(), []
    for epoch in range(epochs):
        for batch in batches(pieces, dice):
            done += 1
            key, drawn = jax.random.split(key)
            slow = min(1.0, done / 100) * (1 - done / (total + 1))
            places, inside = padded([pieces[i] for i in batch])
            known_here = (places, inside, lines.holds[batch], lines.weight[batch])
            state, loss = step(state, float(done), slow, known_here, drawn)
            losses.append(float(loss))
        spent = time.perf_counter() - since
        print(f"epoch {epoch + 1}: loss {np.mean(losses):.3f}, {spent:.0f} s", flush=True)
        losses.clear()
    return jax.tree_util.tree_map(np.asarray, state[0])


def cut(vocabulary: Sequence[str], lines: Lines) -> list[list[int]]:
    """Each text as its pieces; of a longer one its beginning and its end."""
    known = Vocabulary(vocabulary)
    found = []
    for text, side in zip(lines.texts, lines.sides, strict=True):
        begin = opened(known, text, side)
        inner, room = known.cut(own_words(text)).pieces, LENGTH - len(begin) - 1
        if len(inner) > room:
            inner = inner[: room // 2] + inner[-(room - room // 2) :]
        found.append([*begin, *inner, known.place(END)])
    return found


def batches(pieces: list[list[int]], dice: np.random.Generator) -> Iterator[npt.NDArray[np.int64]]:
    """The lines in new order, those of about one length together; a short batch is filled up from its own."""
    size = np.array([len(each) for each in pieces])
    found = []
    for low, high in zip((0, *LENGTHS), LENGTHS, strict=False):
        rows = dice.permutation(np.flatnonzero((size > low) & (size <= high)))
        for begin in range(0, len(rows), BATCH):
            batch = rows[begin : begin + BATCH]
            short = BATCH - len(batch)
            found.append(np.concatenate((batch, dice.choice(rows, short))) if short else batch)
    for place in dice.permutation(len(found)):
        yield found[place]


def padded(pieces: list[list[int]]) -> tuple[npt.NDArray[np.int32], Floats]:
    """Pieces of shape (texts, length), and 1 where there is one."""
    length = next(each for each in LENGTHS if each >= max(map(len, pieces)))
    places = np.zeros((len(pieces), length), np.int32)
    inside = np.zeros((len(pieces), length), np.float32)
    for row, each in enumerate(pieces):
        places[row, : len(each)] = each
        inside[row, : len(each)] = 1
    return places, inside


def _step(
    state: Tree, done: float, slow: float, batch: tuple[Array, ...], key: Array, *, rare: Floats
) -> tuple[Tree, Array]:
    """One step of Adam (Kingma and Ba 2015) with clipped gradients: weights and both means, and the loss."""
    tree, first, second = state
    places, inside, holds, weight = batch

    def loss(tree: Tree) -> Array:
        odds = forward(tree, places, inside, key)
        each = holds * rare * jax.nn.softplus(-odds) + (1 - holds) * jax.nn.softplus(odds)
        return (each * weight).sum() / len(places)

    value, slope = jax.value_and_grad(loss)(tree)
    norm = jnp.sqrt(sum((each**2).sum() for each in jax.tree_util.tree_leaves(slope)))
    each_leaf = jax.tree_util.tree_map
    slope = each_leaf(lambda g: g * jnp.minimum(1, 1 / (norm + 1e-9)), slope)
    first = each_leaf(lambda m, g: 0.9 * m + 0.1 * g, first, slope)
    second = each_leaf(lambda v, g: 0.999 * v + 0.001 * g * g, second, slope)
    rates = {
        name: each_leaf(partial(_same, RATE * slow * _SPEED.get(name, 1.0)), part)
        for name, part in tree.items()
    }

    def moved(at: Array, m: Array, v: Array, rate: Array) -> Array:
        step = (m / (1 - 0.9**done)) / (jnp.sqrt(v / (1 - 0.999**done)) + 1e-8)
        return at - rate * (step + DECAY * at)

    return (each_leaf(moved, tree, first, second, rates), first, second), value


def _same(rate: Array, _: Array) -> Array:
    return rate


_SPEED = {"head": HEAD_FASTER, "embedding": EMBEDDING_SLOWER, "position": 0.0, "first": 0.0}


def forward(tree: Tree, places: Array, inside: Array, key: Array) -> Array:
    """As leeway.encoder, with a tenth of the values dropped."""
    keys = iter(jax.random.split(key, 2 * len(tree["blocks"]) + 2))
    texts, length = places.shape
    hidden = ((1 - inside) * -1e9)[:, None, None, :]
    state = _scaled(tree["embedding"][places] + tree["position"][:length], tree["first"])
    state = _dropped(state, next(keys))

    def split(layer: Array) -> Array:
        return _dense(state, layer).reshape(texts, length, HEADS, -1).transpose(0, 2, 1, 3)

    for block in tree["blocks"]:
        query, key_, value = (split(block[name]) for name in ("query", "key", "value"))
        weight = query @ key_.transpose(0, 1, 3, 2) / np.sqrt(query.shape[-1])
        mixed = (jax.nn.softmax(weight + hidden, -1) @ value).transpose(0, 2, 1, 3)
        mixed = _dense(mixed.reshape(texts, length, -1), block["mixed"])
        state = _scaled(state + _dropped(mixed, next(keys)), block["after_mixing"])
        alone = _dense(jax.nn.gelu(_dense(state, block["wide"])), block["narrow"])
        state = _scaled(state + _dropped(alone, next(keys)), block["after"])
    kept = inside[..., None]
    mean = (state * kept).sum(1) / kept.sum(1)
    highest = jnp.where(kept > 0, state, -1e9).max(1)
    return _dense(_dropped(jnp.concatenate((mean, highest), -1), next(keys)), tree["head"])


def _dense(state: Array, layer: Array) -> Array:
    return state @ layer[0] + layer[1]


def _scaled(state: Array, scale: Array) -> Array:
    state = state - state.mean(-1, keepdims=True)
    state = state * jax.lax.rsqrt((state**2).mean(-1, keepdims=True) + 1e-12)
    return state * scale[0] + scale[1]


def _dropped(state: Array, key: Array) -> Array:
    return state * jax.random.bernoulli(key, 1 - DROPPED, state.shape) / (1 - DROPPED)
