"""Requests as bytes on a socket, and what a blind refusal looks like."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from http.client import HTTPResponse

from companion.demo.client import Raw

# What every blind refusal consists of, and nothing else.
BLIND_HEADERS = {"content-length", "date", "vary"}


def exchange(port: int, request: bytes) -> Raw:
    """Sends the bytes and reads one reply."""
    with socket.create_connection(("127.0.0.1", port), 10) as connection:
        connection.sendall(request)
        return heard(connection)


def heard(connection: socket.socket) -> Raw:
    """The next reply on a connection."""
    reply = HTTPResponse(connection)
    try:
        reply.begin()
        headers = {name.lower(): value for name, value in reply.getheaders()}
        return Raw(reply.status, headers, reply.read())
    finally:
        reply.close()


def compose(
    line: str, headers: Mapping[str, str] | list[tuple[str, str]], body: bytes = b"", *, length: bool = True
) -> bytes:
    """A request with exactly these header lines, and a Content-Length where there is a body."""
    pairs = list(headers.items()) if isinstance(headers, Mapping) else list(headers)
    if body and length:
        pairs.append(("Content-Length", str(len(body))))
    head = "".join(f"{name}: {value}\r\n" for name, value in pairs)
    return f"{line}\r\n{head}\r\n".encode("latin-1") + body


def assert_blind(reply: Raw, *, cors: bool = False, gone: bool = False) -> None:
    """403, empty, no `Server`, nothing that tells one reason from another."""
    assert (reply.status, reply.body) == (403, b"")
    allowed = {name for name in reply.headers if name.startswith("access-control-")}
    assert bool(allowed) is cors
    rest = set(reply.headers) - allowed - {"connection"}
    assert rest == BLIND_HEADERS | ({"pw1-gone"} if gone else set())
    assert reply.headers["vary"] == "Origin"
