"""Reads one DKIM key record (RFC 6376 section 3.6.1, RFC 8301, RFC 8463). Pure."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from typing import Literal

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_der_public_key

from companion.core.wording import NOTHING, Said, say
from companion.health.slips import unslipped

LEAST_BITS, ADVISED_BITS = 1024, 2048  # RFC 8301 3.2

KeyState = Literal["good", "revoked", "short", "broken"]


@dataclass(frozen=True, slots=True)
class Key:
    """One key record. `bits` of an RSA key. `why` a broken one is."""

    state: KeyState
    algorithm: str = "rsa"
    bits: int | None = None
    testing: bool = False
    why: Said = NOTHING


def read_key(text: str) -> Key | None:
    """The key in a TXT record (RFC 6376 section 3.6.1); None if the text is no key record at all."""
    tags = _tags(text)
    if tags.get("v", "DKIM1") != "DKIM1" or "p" not in tags:
        return None
    if (stray := _stray(text)) is not None:
        return Key(
            "broken",
            why=say(
                "“{stray}” in it is no tag or stands there twice, so receivers may refuse all of it.",
                stray=stray[:40],
            ),
        )
    if "v" in tags and next(iter(tags)) != "v":
        return Key("broken", why=say("“v=DKIM1” must come first, or be left out."))
    algorithm = tags.get("k", "rsa").lower()
    testing = "y" in _listed(tags.get("t", ""))
    if "h" in tags and "sha256" not in _listed(tags["h"]):
        return Key("broken", algorithm, None, testing, say("It only allows SHA-1, which receivers refuse."))
    if "s" in tags and not {"*", "email"} & set(_listed(tags["s"])):
        return Key("broken", algorithm, None, testing, say("It is not meant for mail."))
    packed = re.sub(r"\s", "", tags["p"])
    if not packed:
        return Key("revoked", algorithm, None, testing)
    try:
        data = base64.b64decode(packed, validate=True)
    except ValueError:
        return Key("broken", algorithm, None, testing, say("The key in it is cut or misspelt."))
    if algorithm == "ed25519":
        state: KeyState = "good" if len(data) == 32 else "broken"
        return Key(
            state,
            algorithm,
            None,
            testing,
            NOTHING if state == "good" else say("The key has the wrong length."),
        )
    if algorithm != "rsa":
        return Key("broken", algorithm, None, testing, say("Receivers don't know this kind of key."))
    bits = _rsa_bits(data)
    if bits is None:
        return Key("broken", algorithm, None, testing, say("The key in it is cut or misspelt."))
    return Key("good" if bits >= LEAST_BITS else "short", algorithm, bits, testing)


def looks_like(text: str) -> Key | None:
    """What somebody meant to be a key record, and receivers don't take for one."""
    meant = re.search(r"\bv\s*[=:]\s*dkim", unslipped(text), re.IGNORECASE)
    if meant:
        return Key("broken", why=say("It must begin with “v=DKIM1;” and hold a p=, in these very letters."))
    return None


def mended(text: str) -> str | None:
    """The record with the mistakes gone that can be told from it alone; None where the key itself is bad."""
    text = re.sub(r"-----(?:BEGIN|END)[A-Z ]*-----", "", unslipped(text))
    text = re.sub(r"[,;]?\s*\b([vkhstpn])\s*[=:](?![=;\s]|$)", r"; \1=", text, flags=re.IGNORECASE)
    tags = {name.lower(): value.rstrip(" ,") for name, value in _tags(text).items()}
    keys = re.findall(r";\s*p\s*=([^;]*)", f";{text}", re.IGNORECASE)
    packed = re.sub(r"[^A-Za-z0-9+/=]", "", max(keys, key=len, default=""))
    kept = {name: value for name, value in tags.items() if name not in ("v", "k", "p", "h", "s")}
    if "sha256" in _listed(tags.get("h", "")):
        kept["h"] = tags["h"]
    for algorithm in ("rsa", "ed25519"):
        parts = (f"{name}={value}" for name, value in kept.items())
        value = "; ".join(("v=DKIM1", f"k={algorithm}", *parts, f"p={packed}"))
        key = read_key(value)
        if key is not None and key.state == "good":
            return value
    return None


def _tags(text: str) -> dict[str, str]:
    """In their order; of several with one name the first."""
    tags: dict[str, str] = {}
    for part in text.split(";"):
        name, equals, value = part.partition("=")
        if equals and re.fullmatch(r"\s*[A-Za-z]\w*\s*", name):
            tags.setdefault(name.strip(), value.strip())
    return tags


def _stray(text: str) -> str | None:
    """The first part that is no tag, or one that was there before (RFC 6376 section 3.2)."""
    names: set[str] = set()
    for part in filter(None, (part.strip() for part in text.split(";"))):
        name = part.partition("=")[0].strip()
        if name in names or not re.match(r"[A-Za-z]\w*\s*=", part):
            return part
        names.add(name)
    return None


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
