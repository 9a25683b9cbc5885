"""base64url without padding, as PW1 writes bytes, and the opaque ids made of it."""

from __future__ import annotations

import base64
import secrets


def encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decode(text: str) -> bytes:
    """Bytes of unpadded base64url. Raises ValueError for anything else."""
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)


def new_id(prefix: str) -> str:
    """An opaque id such as `m_Hc3…`: 12 random bytes behind a letter that says what it names."""
    return f"{prefix}_{encode(secrets.token_bytes(12))}"
