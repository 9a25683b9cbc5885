"""What is derived from the pairing secret and from client keys (channel.md 2). Labels keep the uses apart."""

from __future__ import annotations

import hashlib
import hmac
from typing import Literal

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from companion.core import b64

KEY_BYTES = 32
NONCE_BYTES = 16
CLIENT_ID_BYTES = 9

Reason = Literal["used", "expired", "locked", "revoked"]


def pair_kid(secret: bytes) -> str:
    """The name under which a code's secret signs. It tells nothing of the secret; a typo makes another."""
    return "pair-" + b64.encode(hashlib.sha256(b"PW1 kid " + secret).digest()[:6])


def client_kid(client_id: str, generation: int) -> str:
    return f"{client_id}.{generation}"


def client_key(secret: bytes, *, client_id: str, origin: str, nonce: str, server_nonce: str) -> bytes:
    """K: 32 bytes, bound to the origin that paired. Nonces as b64 text. RFC 5869."""
    return HKDF(
        algorithm=SHA256(),
        length=KEY_BYTES,
        salt=b64.decode(nonce) + b64.decode(server_nonce),
        info=f"PW1 client {client_id} {origin}".encode(),
    ).derive(secret)


def next_key(key: bytes, *, client_id: str, generation: int, nonce: str, server_nonce: str) -> bytes:
    """K of the next `generation`: HKDF's expand step alone, which a browser's sign-only key can do too."""
    info = f"PW1 rotate {client_id} {generation} {nonce} {server_nonce}".encode()
    return hmac.digest(key, info + b"\x01", "sha256")


def gone_proof(reason: Reason, key: bytes, kid: str) -> str:
    """What tells the key's other holder, and nobody else, why the key is dead."""
    return f"{reason} " + b64.encode(hmac.digest(key, f"PW1 gone {reason} {kid}".encode(), "sha256"))
