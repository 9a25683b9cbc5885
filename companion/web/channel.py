"""PW1 on the wire: what is signed, and how a request names its key (channel.md 4)."""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass

from companion.core import b64
from companion.core.clock import SECOND

INSTANCE_BYTES = 12
LATE_MS = 60 * SECOND
TARGET_CHARACTERS = 512
MAX_BODY = 1024 * 1024  # bytes that a handler is given

_TARGET = re.compile(r"/v1(/[A-Za-z0-9_-]+)+(\?[A-Za-z0-9_.=&-]+)?")
# One anchored expression, five parts, this order: two readers cannot differ.
_AUTHORIZATION = re.compile(
    r"PW1 kid=(pair-[A-Za-z0-9_-]{8}|[A-Za-z0-9_-]{12}\.[1-9][0-9]{0,8}),inst=(-|[A-Za-z0-9_-]{16}),"
    r"ts=([0-9]{13}),nonce=([A-Za-z0-9_-]{22}),mac=([A-Za-z0-9_-]{43})"
)


@dataclass(frozen=True, slots=True)
class Claim:
    """What an `Authorization` header says. Nothing of it is proven yet."""

    kid: str
    inst: str
    ts: str
    nonce: str
    mac: str


def read_claim(header: str) -> Claim | None:
    """The five parts of `Authorization`, or None for any other shape."""
    found = _AUTHORIZATION.fullmatch(header)
    return Claim(*found.groups()) if found else None


def legal_target(target: str) -> bool:
    """Whether a raw request target needs no decoding, so that router and signature see the same."""
    return len(target) <= TARGET_CHARACTERS and _TARGET.fullmatch(target) is not None


def request_string(claim: Claim, method: str, authority: str, target: str, hashed: str) -> str:
    """`hashed`: the body's `digest`."""
    parts = (claim.kid, claim.inst, method, authority, target, claim.ts, claim.nonce, hashed)
    return "\n".join(("PW1-REQ", *parts))


def reply_string(claim: Claim, instance: str, authority: str, status: int, body: bytes) -> str:
    """Holds the request's kid and nonce: it answers this question and no other."""
    parts = (claim.kid, instance, authority, claim.nonce, str(status), digest(body))
    return "\n".join(("PW1-RES", *parts))


def mac(key: bytes, text: str) -> str:
    return b64.encode(hmac.digest(key, text.encode(), "sha256"))


def same(one: str, other: str) -> bool:
    """Equality in constant time."""
    return hmac.compare_digest(one.encode(), other.encode())


def digest(body: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(body).hexdigest()
