"""What a client of Google or Microsoft looks like. Pure."""

from __future__ import annotations

import json
import re

from companion.core.errors import BadClient
from companion.linking.provider import ISSUER_NAMES, Issuer

LONGEST = 16 * 1024  # bytes of Google's file; it has about 500
WANTED: dict[Issuer, str] = {"google": "Desktop app", "microsoft": '"Mobile and desktop applications"'}
GOOGLE_ID = re.compile(r"[0-9]{6,}(-[0-9a-z]+)?\.apps\.googleusercontent\.com")
SECRET = re.compile(r"[!-~]{8,256}")
GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
DOMAIN = re.compile(r"([0-9a-z]([0-9a-z-]{0,61}[0-9a-z])?\.)+[a-z][0-9a-z-]{1,62}")
GROUPS = frozenset({"common", "organizations", "consumers"})


def refused(issuer: Issuer, why: str) -> BadClient:
    return BadClient(name=ISSUER_NAMES[issuer], why=why, wanted=WANTED[issuer], issuer=issuer)


def google_file(data: bytes) -> tuple[str, str]:
    """Id and secret of Google's `client_secret_….json`. Raises BadClient."""
    if len(data) > LONGEST:
        raise refused("google", "the file is too long")
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError):
        raise refused("google", "the file isn't the JSON file that Google offers for download") from None
    if isinstance(whole, dict) and "web" in whole:
        raise refused("google", "it is one for web servers")
    client = whole.get("installed") if isinstance(whole, dict) else None
    if not isinstance(client, dict):
        raise refused("google", "the file isn't the JSON file that Google offers for download")
    return google(client.get("client_id"), client.get("client_secret"))


def google(client_id: object, secret: object) -> tuple[str, str]:
    """Raises BadClient."""
    if not isinstance(client_id, str) or not GOOGLE_ID.fullmatch(client_id):
        raise refused("google", "its client ID doesn't end with .apps.googleusercontent.com")
    if not isinstance(secret, str) or not SECRET.fullmatch(secret):
        raise refused("google", "it has no client secret")
    return client_id, secret


def microsoft_id(client_id: str) -> str:
    """Raises BadClient."""
    plain = client_id.strip().lower()
    if not GUID.fullmatch(plain):
        raise refused("microsoft", "its ID isn't of the form 00000000-0000-0000-0000-000000000000")
    return plain


def microsoft_tenant(tenant: object) -> str | None:
    """None for accounts of every company and private ones. Raises BadClient."""
    if tenant is None or tenant == "":
        return None
    plain = str(tenant).strip().lower()
    if (
        plain not in GROUPS
        and not GUID.fullmatch(plain)
        and not (len(plain) < 254 and DOMAIN.fullmatch(plain))
    ):
        raise refused("microsoft", "its tenant is neither an ID nor a domain")
    return None if plain == "common" else plain
