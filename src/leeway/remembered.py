"""Remembered: what was read before, by text and model, so that a grown record costs only its growth."""

from __future__ import annotations

import json
from collections.abc import Iterator, MutableMapping
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from typing import Any

import numpy as np

from leeway.cue import Cue, Hit, Scope, Sure
from leeway.cues import forget as forget_words
from leeway.encoder import encoder
from leeway.readings import Key, Readings, laid_out
from leeway.record import Record
from leeway.term import Term, Unit
from leeway.vault import Vault

Hits = tuple[Hit, ...]

_MODEL_PARTS = ("cues", "words", "weights")
_MODEL_FILES = frozenset(
    f"{name}.py"
    for name in (
        "bubbles",
        "cue",
        "encoder",
        "readings",
        "record",
        "scoring",
        "spelling",
        "term",
        "wording",
        "wordpieces",
    )
)
_HASH_BYTES = 16


@cache
def model() -> str:
    """The version of the reading: a digest of all code and words that it stands on."""
    digest = blake2b(digest_size=_HASH_BYTES)
    for name, content in sorted(_model()):
        digest.update(name.encode() + b"\0" + content + b"\0")
    return digest.hexdigest()


def _model() -> Iterator[tuple[str, bytes]]:
    for entry in files("leeway").iterdir():
        if entry.name in _MODEL_FILES:
            yield entry.name, entry.read_bytes()
        elif entry.name in _MODEL_PARTS:
            for inner in entry.iterdir():
                if inner.is_file():
                    yield f"{entry.name}/{inner.name}", inner.read_bytes()


class Texts(MutableMapping[Key, Hits]):
    """The hits of single texts as `read` asks for them.

    What a vault holds for this model is loaded once; what is read anew waits for `save`.
    """

    def __init__(self, vault: Vault) -> None:
        rows = vault.rows("SELECT text, said FROM hits WHERE model = ?", model())
        self._said: dict[bytes, str] = dict(rows)
        self._fresh: dict[bytes, str] = {}

    def __getitem__(self, key: Key) -> Hits:  # type: ignore[explicit-override]
        """The hits of a text; raises KeyError for one that was not read yet."""
        return _hits(self._said[_hash(key)])

    def __setitem__(self, key: Key, hits: Hits) -> None:  # type: ignore[explicit-override]
        """Remember the hits of a text."""
        digest = _hash(key)
        self._said[digest] = self._fresh[digest] = _written(hits)

    def __delitem__(self, key: Key) -> None:  # type: ignore[explicit-override]
        """Forget a text until the vault is opened again."""
        del self._said[_hash(key)]

    def __iter__(self) -> Iterator[Key]:  # type: ignore[explicit-override]
        """Texts are known by their hashes alone and cannot be listed."""
        raise TypeError("the texts themselves are not remembered")

    def __len__(self) -> int:  # type: ignore[explicit-override]
        """How many texts are known."""
        return len(self._said)

    def save(self, vault: Vault) -> int:
        """Write what was read anew, and drop what other models read; returns how many texts were written."""
        fresh, self._fresh = self._fresh, {}
        with vault.transaction():
            vault.rows("DELETE FROM hits WHERE model <> ?", model())
            vault.each(
                "INSERT OR REPLACE INTO hits VALUES (?, ?, ?)",
                [(digest, model(), said) for digest, said in fresh.items()],
            )
        return len(fresh)


def load(vault: Vault, record: Record) -> Readings | None:
    """The readings of exactly this record by this model, or None."""
    rows = vault.rows(
        "SELECT places, said FROM readings WHERE record = ? AND model = ?",
        digest_of(record),
        model(),
    )
    if not rows:
        return None
    places, said = rows[0]
    return laid_out(np.frombuffer(places, "<i4"), tuple(_hits(each) for each in json.loads(said)))


def save(vault: Vault, record: Record, readings: Readings) -> None:
    """Keep the readings of this record, beside those kept last: with the hand log, and without."""
    said = json.dumps([_written(hits) for hits in readings.said], ensure_ascii=False)
    places = readings.of.astype("<i4").tobytes()
    with vault.transaction():
        vault.rows("DELETE FROM readings WHERE rowid < (SELECT max(rowid) FROM readings)")
        vault.rows(
            "INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?)",
            digest_of(record),
            model(),
            places,
            said,
        )


def forget() -> None:
    """Let go of the words that were read, when the vault is locked.

    The encoder remembers how it cut each, and the patterns which of them each word may begin.
    """
    forget_words()
    _hits.cache_clear()
    encoder.cache_clear()


def digest_of(record: Record) -> bytes:
    """What tells one record from another, as far as reading goes."""
    digest = blake2b(digest_size=_HASH_BYTES)
    for column in (record.utc, record.who, record.kind, record.bounds, record.text):
        digest.update(np.ascontiguousarray(column).tobytes())
    return digest.digest()


def _hash(key: Key) -> bytes:
    mine, text, closely = key
    side = (b"me" if mine else b"they") + (b" closely" if closely else b"")
    return blake2b(
        text.encode("utf-8", "surrogatepass"), digest_size=_HASH_BYTES, person=side
    ).digest()


def _written(hits: Hits) -> str:
    return json.dumps([_row(hit) for hit in hits], ensure_ascii=False) if hits else ""


def _row(hit: Hit) -> list[Any]:
    term = hit.term and [hit.term.unit, hit.term.count, hit.term.hour, hit.term.words]
    return [
        hit.cue,
        hit.probability,
        hit.words,
        term,
        hit.scope,
        hit.exceptions,
        hit.bubbles,
        hit.sure,
    ]


@cache
def _hits(said: str) -> Hits:
    return tuple(_hit(row) for row in json.loads(said)) if said else ()


def _hit(row: list[Any]) -> Hit:
    cue, probability, words, term, scope, exceptions, bubbles, sure = row
    length = Term(Unit(term[0]), *term[1:]) if term else None
    rest = (Scope(scope), tuple(exceptions), bubbles, Sure(sure))
    return Hit(Cue(cue), probability, words, length, *rest)
