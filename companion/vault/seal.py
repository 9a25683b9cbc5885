"""AES-256-GCM (NIST SP 800-38D) with the place of a secret bound in: a row moved elsewhere does not open."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from companion.core.errors import SecretLost, VaultKeyUnreadable

KEY_BYTES = 32
NONCE_BYTES = 12


def new_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def close_box(key: bytes, owner: str, kind: str, data: bytes) -> tuple[bytes, bytes]:
    """A fresh random nonce and the sealed data. One key is good for 2^32 of them."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce, AESGCM(key).encrypt(nonce, data, _place(owner, kind))


def open_box(key: bytes, owner: str, kind: str, nonce: bytes, box: bytes) -> bytes:
    """Raises SecretLost for another key, another place or changed bytes."""
    try:
        return AESGCM(key).decrypt(nonce, box, _place(owner, kind))
    except (InvalidTag, ValueError):
        raise SecretLost from None


def _place(owner: str, kind: str) -> bytes:
    return b"postwarden sealed 1\0" + owner.encode() + b"\0" + kind.encode()


def check_of(key: bytes) -> str:
    """What is recorded of a key, to know it again; it tells nothing about it."""
    return hmac.digest(key, b"postwarden vault check", hashlib.sha256).hex()


def mark(key: bytes, purpose: str, data: bytes) -> bytes:
    return hmac.digest(key, b"postwarden mark 1\0" + purpose.encode() + b"\0" + data, hashlib.sha256)


def to_text(key: bytes) -> str:
    return base64.b64encode(key).decode()


def from_text(text: str, source: object) -> bytes:
    """Bytes from base64, usual or for URLs. Raises VaultKeyUnreadable, which names `source`."""
    try:
        return base64.b64decode(text.strip().replace("-", "+").replace("_", "/"), validate=True)
    except (binascii.Error, ValueError):
        raise VaultKeyUnreadable(source=source, reason="it is not base64") from None


def key_from_text(text: str, source: object) -> bytes:
    """A vault key. Raises VaultKeyUnreadable, which names `source`."""
    key = from_text(text, source)
    if len(key) != KEY_BYTES:
        raise VaultKeyUnreadable(source=source, reason=f"it has {len(key)} bytes")
    return key
