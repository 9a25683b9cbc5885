"""Reads one DKIM key record (RFC 6376 section 3.6.1, RFC 8301, RFC 8463). Pure."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from typing import Literal

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_der_public_key

LEAST_BITS, ADVISED_BITS = 1024, 2048  # RFC 8301 3.2

KeyState = Literal["good", "revoked", "short", "broken"]


@dataclass(frozen=True, slots=True)
class Key:
    """One key record. `bits` of an RSA key. `why` a broken one is."""

    state: KeyState
    algorithm: str = "rsa"
    bits: int | None = None
    testing: bool = False
    why: str = ""


def read_key(text: str) -> Key | None:
    """The key in a TXT record (RFC 6376 section 3.6.1); None if the text is no key record at all."""
    tags: dict[str, str] = {}
    for part in text.split(";"):
        name, equals, value = part.partition("=")
        if equals and re.fullmatch(r"\s*[A-Za-z]\w*\s*", name):
            tags.setdefault(name.strip(), value.strip())
    if tags.get("v", "DKIM1") != "DKIM1" or "p" not in tags:
        return None
    algorithm = tags.get("k", "rsa").lower()
    testing = "y" in _listed(tags.get("t", ""))
    if "h" in tags and "sha256" not in _listed(tags["h"]):
        return Key("broken", algorithm, None, testing, "It only allows SHA-1, which receivers refuse.")
    if "s" in tags and not {"*", "email"} & set(_listed(tags["s"])):
        return Key("broken", algorithm, None, testing, "It is not meant for mail.")
    packed = re.sub(r"\s", "", tags["p"])
    if not packed:
        return Key("revoked", algorithm, None, testing)
    try:
        data = base64.b64decode(packed, validate=True)
    except ValueError:
        return Key("broken", algorithm, None, testing, "The key in it is cut or misspelt.")
    if algorithm == "ed25519":
        state: KeyState = "good" if len(data) == 32 else "broken"
        return Key(
            state, algorithm, None, testing, "" if state == "good" else "The key has the wrong length."
        )
    if algorithm != "rsa":
        return Key("broken", algorithm, None, testing, "Receivers don't know this kind of key.")
    bits = _rsa_bits(data)
    if bits is None:
        return Key("broken", algorithm, None, testing, "The key in it is cut or misspelt.")
    return Key("good" if bits >= LEAST_BITS else "short", algorithm, bits, testing)


def _listed(value: str) -> list[str]:
    return [word.strip().lower() for word in value.split(":")]


def _rsa_bits(data: bytes) -> int | None:
    try:
        key = load_der_public_key(data)
    except (ValueError, UnsupportedAlgorithm):
        return None
    return key.key_size if isinstance(key, RSAPublicKey) else None


def not_testing(text: str) -> str:
    """The record without its flag t=y."""
    parts = [part.strip() for part in text.split(";")]
    kept: list[str] = []
    for part in parts:
        name, _, value = part.partition("=")
        if name.strip() == "t":
            flags = [flag for flag in value.split(":") if flag.strip().lower() != "y"]
            if not flags:
                continue
            part = f"t={':'.join(flags)}"
        kept.append(part)
    return "; ".join(kept).strip()
