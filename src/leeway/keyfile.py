"""Key file: the vault's random key, sealed under a passphrase and again under a recovery code."""

from __future__ import annotations

import json
import re
import secrets
import unicodedata
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from leeway import durable
from leeway.errors import FormError, VaultDamaged, VaultError, VaultTooNew, WrongPassphrase
from leeway.recovery import new_code, secret_of

FORM = 1
"""The form of key file that this Leeway writes; a higher one is refused."""

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12

SHORTEST = 10
"""The fewest letters of a passphrase: whoever has the files can guess as long as they like."""


class Cost(NamedTuple):
    """What one try at a passphrase costs (Argon2id, RFC 9106): memory in KiB, passes over it, lanes."""

    memory: int
    passes: int
    lanes: int


SHIPPED = Cost(262_144, 3, 4)
"""About a second and 256 MiB a guess: the files may lie open to guessing for years."""

FLOOR = Cost(19_456, 2, 1)
"""The least that a key file may ask for (OWASP's floor)."""

MOST = Cost(4_194_304, 64, 64)
"""The most: a key file is not trusted to stop the computer."""


class Sealed(NamedTuple):
    """The data key under one secret: salt, nonce, and AES-256-GCM's box (key and tag)."""

    salt: bytes
    nonce: bytes
    box: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What the file holds: the database that the key is for, the cost, and the key sealed twice."""

    database: str
    cost: Cost
    by_passphrase: Sealed
    by_code: Sealed

    def key(self, passphrase: str) -> bytes:
        """The data key. Raises WrongPassphrase."""
        return self._opened(
            self.by_passphrase, _from_words(passphrase, self.by_passphrase.salt, self.cost)
        )

    def key_by_code(self, code: str) -> bytes:
        """The data key. Raises WrongPassphrase, or FormError for a code with a slip in it."""
        try:
            return self._opened(self.by_code, _from_code(secret_of(code), self.by_code.salt))
        except WrongPassphrase as wrong:
            raise WrongPassphrase("This recovery code does not open the vault.") from wrong

    def with_passphrase(self, key: bytes, passphrase: str) -> KeyFile:
        """The same key under another passphrase. Raises FormError for one that is too short."""
        salt = secrets.token_bytes(SALT_BYTES)
        secret = _from_words(long_enough(passphrase), salt, self.cost)
        return replace(self, by_passphrase=self._sealed(key, secret, salt))

    def with_code(self, key: bytes) -> tuple[KeyFile, str]:
        """The same key under another recovery code, and that code."""
        code, salt = new_code(), secrets.token_bytes(SALT_BYTES)
        return replace(
            self, by_code=self._sealed(key, _from_code(secret_of(code), salt), salt)
        ), code

    def _sealed(self, key: bytes, secret: bytes, salt: bytes) -> Sealed:
        nonce = secrets.token_bytes(NONCE_BYTES)
        return Sealed(salt, nonce, AESGCM(secret).encrypt(nonce, key, self._bound))

    def _opened(self, sealed: Sealed, secret: bytes) -> bytes:
        try:
            return AESGCM(secret).decrypt(sealed.nonce, sealed.box, self._bound)
        except InvalidTag as wrong:
            raise WrongPassphrase from wrong

    @property
    def _bound(self) -> bytes:
        """What the seal also vouches for, though it is readable."""
        return json.dumps([FORM, self.database, *self.cost]).encode()


class New(NamedTuple):
    """A new key: its file, the key itself, and the recovery code to be shown once."""

    file: KeyFile
    key: bytes
    code: str


def new(database: str, passphrase: str, cost: Cost = SHIPPED) -> New:
    """A random key for a database. Raises FormError for a passphrase that is too short."""
    key = secrets.token_bytes(KEY_BYTES)
    empty = Sealed(b"", b"", b"")
    bare = KeyFile(database, cost, empty, empty).with_passphrase(key, passphrase)
    file, code = bare.with_code(key)
    return New(file, key, code)


def long_enough(passphrase: str) -> str:
    """The passphrase itself. Raises FormError when it is too short to stand long guessing."""
    if len(passphrase.strip()) < SHORTEST:
        raise FormError(
            f"This passphrase is too short: it needs {SHORTEST} letters or more.",
            "Four words that do not belong together are good, and easy to keep.",
        )
    return passphrase


# ------------------------------------------------------------ on the disk


def save(file: KeyFile, path: Path) -> None:
    """Write the key file, in the place of an older one, whole or not at all."""
    durable.written(path, content(file))


def content(file: KeyFile) -> bytes:
    """The key file as its bytes, which `parsed` reads."""
    said = _said(file)
    return json.dumps({**said, "check": _check(said)}, indent=1).encode() + b"\n"


def load(path: Path) -> KeyFile:
    """The key file. Raises VaultDamaged, VaultTooNew; FileNotFoundError when there is none."""
    return parsed(path.read_bytes())


def parsed(held: bytes) -> KeyFile:
    """The key file from its bytes. Raises VaultDamaged, VaultTooNew."""
    try:
        said: dict[str, Any] = json.loads(held)
        if said["form"] > FORM:
            raise VaultTooNew(next_step="Start the newer Leeway again.")
        if said.pop("check") != _check(said):
            raise _damaged()
        file = KeyFile(
            said["database"],
            Cost(**said["cost"]),
            _sealed(said["passphrase"]),
            _sealed(said["recovery"]),
        )
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise _damaged() from error
    within = all(low <= is_ <= high for low, is_, high in zip(FLOOR, file.cost, MOST, strict=True))
    if not within or not re.fullmatch(r"notes\.\d{1,6}\.db", file.database):
        raise _damaged()
    return file


def _said(file: KeyFile) -> dict[str, Any]:
    return {
        "form": FORM,
        "database": file.database,
        "cost": file.cost._asdict(),
        "passphrase": {name: part.hex() for name, part in file.by_passphrase._asdict().items()},
        "recovery": {name: part.hex() for name, part in file.by_code._asdict().items()},
    }


def _sealed(said: dict[str, str]) -> Sealed:
    return Sealed(**{name: bytes.fromhex(part) for name, part in said.items()})


def _check(said: dict[str, Any]) -> str:
    """Tells an accident from a wrong passphrase; against intent stands the seal."""
    return sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def _damaged() -> VaultDamaged:
    return VaultDamaged(
        "The key file of your vault was cut off or changed.", "Put your backup in its place."
    )


# ------------------------------------------------------------ from a secret to a key


def _from_words(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Argon2id over the passphrase, however this keyboard composes its letters (NFKC)."""
    words = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    try:
        return hash_secret_raw(
            words, salt, cost.passes, cost.memory, cost.lanes, KEY_BYTES, Type.ID
        )
    except HashingError as error:
        mib = cost.memory // 1024
        raise VaultError(
            f"Opening the vault needs {mib} MB of free memory.",
            "Close another program and try again.",
        ) from error


def _from_code(secret: bytes, salt: bytes) -> bytes:
    """The code is random enough to need no slow derivation (HKDF, RFC 5869)."""
    return HKDF(SHA256(), KEY_BYTES, salt, b"recovery code").derive(secret)
