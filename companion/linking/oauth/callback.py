"""What a browser brings back from a provider's page, read from raw HTTP. Pure (channel.md T27).

Strict, since anything on this machine can knock: one path, one Host, one state. What is not the answer that is waited
for is nothing at all.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

LONGEST = 32 * 1024  # Microsoft's codes have 1 to 2 kB
FIELDS = 20
ONCE = frozenset({"host", "content-length", "content-type"})


class Malformed(ValueError):
    """No request that a browser would send here."""


@dataclass(frozen=True, slots=True)
class Awaited:
    """`host`: the authority of the redirect address. `is_issuer` judges `iss`, where one is sent (RFC 9207)."""

    host: str
    state: str
    is_issuer: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


def read(data: bytes) -> Request | None:
    """The request, or None while it is not whole. Raises Malformed."""
    if len(data) > LONGEST:
        raise Malformed
    head, end, body = data.partition(b"\r\n\r\n")
    if not end:
        return None
    lines = head.decode("latin-1").split("\r\n")
    first = lines[0].split(" ")
    if len(first) != 3 or first[2] not in ("HTTP/1.1", "HTTP/1.0"):
        raise Malformed
    headers: dict[str, str] = {}
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        name = name.lower()
        if not colon or name != name.strip() or (name in headers and name in ONCE):
            raise Malformed
        headers[name] = value.strip()
    length = headers.get("content-length", "0")
    if "transfer-encoding" in headers or not (length.isascii() and length.isdigit()) or len(length) > 5:
        raise Malformed
    if len(body) < int(length):
        return None
    return Request(first[0], first[1], headers, body[: int(length)])


def answer(request: Request, awaited: Awaited) -> dict[str, str] | None:
    """What the provider says, if this is the one that is waited for: a `code`, or an `error`."""
    path, _, query = request.target.partition("?")
    if path != "/" or request.headers.get("host", "").lower() != awaited.host:
        return None
    if request.method == "GET":
        text = query
    elif request.method == "POST" and _is_form(request.headers.get("content-type", "")):
        text = request.body.decode("latin-1")
    else:
        return None
    try:
        pairs = parse_qsl(text, keep_blank_values=True, strict_parsing=True, max_num_fields=FIELDS)
    except ValueError:
        return None
    said = dict(pairs)
    if len(said) != len(pairs):  # RFC 6749 section 3.1: no parameter twice
        return None
    if not hmac.compare_digest(said.get("state", "").encode(), awaited.state.encode()):
        return None
    if "iss" in said and not awaited.is_issuer(said["iss"]):
        return None
    return said if bool(said.get("code")) is not bool(said.get("error")) else None


def _is_form(kind: str) -> bool:
    return kind.partition(";")[0].strip().lower() == "application/x-www-form-urlencoded"
