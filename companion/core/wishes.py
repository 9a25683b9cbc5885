"""The token by which a wish to get no more mail names the message it is about. Pure.

It stands in the subject of the mail that a List-Unsubscribe address asks for, and counts as an id of that message, so
that whoever the message was passed on to can take the one it went to off the list. Nobody can guess it.
"""

from __future__ import annotations

import base64
import re
from urllib.parse import quote

TOKEN_BYTES = 16
_DOMAIN = "@unsubscribe.invalid>"
_TITLE = re.compile(r"unsubscribe:([a-z2-7]{26})(?![a-z2-7])", re.IGNORECASE)


def wish_id(random: bytes) -> str:
    """The id made of these 16 random bytes, in the form of a Message-ID; `.invalid` is nobody's (RFC 2606)."""
    return f"<{base64.b32encode(random).decode().rstrip('=').lower()}{_DOMAIN}"


def mailto(address: str, wish: str) -> str:
    """The URL of the mail that says it (RFC 6068)."""
    token = wish.strip("<>").partition("@")[0]
    return f"mailto:{quote(address, safe='@')}?subject=unsubscribe:{token}"


def is_wish(name: str) -> bool:
    return name.endswith(_DOMAIN)


def named(text: str) -> str | None:
    """The id that a subject names, or a List-Unsubscribe field."""
    found = _TITLE.search(text)
    return f"<{found[1].lower()}{_DOMAIN}" if found else None
