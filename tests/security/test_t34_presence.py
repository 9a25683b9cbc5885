"""T34 Presence fingerprinting: blind replies all alike; no `Server` header; browsers block pages from loopback anyway.

Compare replies over paths, methods and types.
"""

from __future__ import annotations

import itertools

import pytest

from companion.demo.client import OTHER_ORIGIN, Raw
from tests.fakes.served import Served
from tests.fakes.wire import assert_blind, compose, exchange

METHODS = ["GET", "POST", "OPTIONS", "PUT", "DELETE", "PATCH"]
TARGETS = [
    "/",
    "/v1/hello",
    "/v1/pair",
    "/v1/unknown",
    "/v1/mailboxes/m_1",
    "/favicon.ico",
    "/v1/spy",
    "/robots.txt",
]
TYPES = [None, "application/json", "text/plain", "multipart/form-data; boundary=x"]
ORIGINS = [None, "https://mail.google.com", OTHER_ORIGIN]


def face(reply: Raw) -> tuple[int, bytes, tuple[tuple[str, str], ...]]:
    """All that a stranger sees of a reply, but its date."""
    return reply.status, reply.body, tuple(sorted((k, v) for k, v in reply.headers.items() if k != "date"))


def faces(served: Served) -> set[tuple[int, bytes, tuple[tuple[str, str], ...]]]:
    found = set()
    for method, target, kind, origin in itertools.product(METHODS, TARGETS, TYPES, ORIGINS):
        headers = {"Host": f"127.0.0.1:{served.port}"}
        headers |= {"Content-Type": kind} if kind else {}
        headers |= {"Origin": origin, "Access-Control-Request-Method": "GET"} if origin else {}
        body = b"{}" if method in ("POST", "PUT", "PATCH") else b""
        reply = exchange(served.port, compose(f"{method} {target} HTTP/1.1", headers, body))
        assert_blind(reply)
        found.add(face(reply))
    return found


def test_all_refusals_look_alike(served: Served) -> None:
    """With nobody paired and with somebody paired, the same one face."""
    alone = faces(served)
    served.paired()
    assert len(alone | faces(served)) == 1


@pytest.mark.parametrize(
    "line", ["GET /v1/hello HTTP/1.1", "GET /x HTTP/1.0", "BAD", "GET http://x/ HTTP/1.1"]
)
def test_no_server_header_even_from_waitress(served: Served, line: str) -> None:
    reply = exchange(served.port, compose(line, {"Host": "x"}))
    assert "server" not in reply.headers
    assert b"waitress" not in reply.body.lower()


def test_signed_replies_name_no_software_either(served: Served) -> None:
    client = served.paired()
    raw = client.send("GET", "/v1/spy", client.headers("GET", "/v1/spy"))
    assert "server" not in raw.headers
    assert "x-powered-by" not in raw.headers
