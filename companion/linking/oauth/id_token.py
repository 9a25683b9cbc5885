"""Who signed in, by the id token that came with the tokens. Pure.

It is taken straight from the token endpoint over verified TLS, which OpenID Connect Core 3.1.3.7 (6) lets stand for the
check of its signature; fetching keys would be one more host to ask, of the same company. All else is checked.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from companion.core.addresses import normalise
from companion.core.b64 import decode
from companion.core.errors import BadAddress

SKEW = 300  # seconds


def names(token: str, *, issuers: Collection[str], audience: str, nonce: str, now: int) -> tuple[str, ...]:
    """The verified address, or none at all where anything is not as it should be. `now` in seconds."""
    claims = read(token)
    good = (
        claims.get("iss") in issuers
        and audience == claims.get("aud")
        and isinstance(claims.get("exp"), int | float)
        and claims["exp"] + SKEW > now
        and hmac.compare_digest(str(claims.get("nonce", "")).encode(), nonce.encode())
        and claims.get("email_verified") in (True, "true")
    )
    return normalised([claims.get("email")]) if good else ()


def read(token: str) -> Mapping[str, Any]:
    """The claims, unchecked; empty where they can't be read."""
    try:
        claims = json.loads(decode(token.split(".")[1]))
    except (ValueError, IndexError):
        return {}
    return claims if isinstance(claims, dict) else {}


def normalised(told: Iterable[object]) -> tuple[str, ...]:
    """Those that are addresses, each once."""
    found: dict[str, None] = {}
    for name in told:
        if isinstance(name, str):
            try:
                found[normalise(name)] = None
            except BadAddress:  # a login name need not be one
                continue
    return tuple(found)
