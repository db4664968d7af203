"""Sealed: what a page has to remember before there is a vault: the page carries it, and only this run opens it."""

from __future__ import annotations

import base64
import binascii
import json
import secrets
from collections.abc import Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE = 12
_BLOCK = 1024
"""Tables are filled up with blanks to a multiple of so many bytes."""


class Sealer:
    """Seals small tables of text with a key of its own; nothing is kept here. Without the key they open nothing.

    AES-GCM (NIST SP 800-38D): what comes back was made here and was not changed, or it is nothing.
    """

    def __init__(self) -> None:
        self._cipher = AESGCM(AESGCM.generate_key(bit_length=256))

    def seal(self, table: Mapping[str, str]) -> str:
        """A table as a token that fits into a form or an address; its length tells nothing of what is in it."""
        nonce = secrets.token_bytes(_NONCE)
        plain = json.dumps(dict(table)).encode()
        padded = plain + b" " * (-len(plain) % _BLOCK)
        closed = self._cipher.encrypt(nonce, padded, None)
        return base64.urlsafe_b64encode(nonce + closed).rstrip(b"=").decode()

    def opened(self, token: str) -> dict[str, str]:
        """The table of a token; an empty one when it was not made by this run, or was changed."""
        try:
            raw = base64.urlsafe_b64decode(token.encode() + b"=" * (-len(token) % 4))
            table = json.loads(self._cipher.decrypt(raw[:_NONCE], raw[_NONCE:], None))
        except (InvalidTag, ValueError, binascii.Error):
            return {}
        return {str(key): str(value) for key, value in table.items()}
