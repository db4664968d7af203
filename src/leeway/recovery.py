"""Recovery code: 136 random bits in eight groups of four signs, with a check of its own."""

from __future__ import annotations

import secrets
from hashlib import sha256

from leeway.errors import FormError

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, which are taken for others or make words."""

_ALSO = str.maketrans({"I": "1", "L": "1", "O": "0"})
SECRET_BYTES = 17
CHECK_BYTES = 3
_LENGTH = (SECRET_BYTES + CHECK_BYTES) * 8 // 5
GROUP = 4


def new_code() -> str:
    """A code as it is shown: "7K2M-..."."""
    return _shown(secrets.token_bytes(SECRET_BYTES))


def secret_of(code: str) -> bytes:
    """The secret in a code as a person typed it: any case, spaces or dashes, I for 1, O for 0.

    Raises FormError when it is not a whole code, or its check does not fit: a slip, not a wrong code.
    """
    signs = "".join(sign for sign in code.upper() if sign.isalnum()).translate(_ALSO)
    if len(signs) != _LENGTH or not set(signs) <= set(_SIGNS):
        raise FormError(
            "This is not a whole recovery code.",
            f"It has {_LENGTH // GROUP} groups of {GROUP} letters or digits.",
        )
    number = sum(_SIGNS.index(sign) << 5 * place for place, sign in enumerate(reversed(signs)))
    both = number.to_bytes(SECRET_BYTES + CHECK_BYTES, "big")
    secret, check = both[:SECRET_BYTES], both[SECRET_BYTES:]
    if check != _check(secret):
        raise FormError("One sign of this recovery code is wrong.", "Compare it with your paper.")
    return secret


def _shown(secret: bytes) -> str:
    number = int.from_bytes(secret + _check(secret), "big")
    signs = "".join(_SIGNS[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))
    return "-".join(signs[at : at + GROUP] for at in range(0, _LENGTH, GROUP))


def _check(secret: bytes) -> bytes:
    return sha256(b"recovery code" + secret).digest()[:CHECK_BYTES]
