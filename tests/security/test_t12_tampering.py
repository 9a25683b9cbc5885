"""T12 Tampering, confused path: MAC over method, authority, raw target, body.

Change each field, each byte class → blind; `%`, `//`, trailing `?`, `#` → blind.
"""

from __future__ import annotations

import re

import pytest

from companion.demo.client import OTHER_ORIGIN, Impostor, Raw
from tests.fakes.served import Served
from tests.fakes.wire import assert_blind, compose, exchange

BODY = b'{"a":"text","b":[1,true,null]}'


def flip(text: str) -> str:
    return ("B" if text[0] == "A" else "A") + text[1:]


@pytest.mark.parametrize("field", ["kid", "inst", "ts", "nonce", "mac"])
def test_each_signed_field(served: Served, field: str) -> None:
    client = served.paired()
    other = served.paired(OTHER_ORIGIN)
    headers = client.headers("GET", "/v1/spy")
    value = re.search(rf"{field}=([^,]+)", headers["Authorization"])
    assert value is not None
    changed = {
        "kid": other.kid,
        "ts": str(served.clock.now() + 1),
    }.get(field, flip(value[1]))
    headers["Authorization"] = headers["Authorization"].replace(f"{field}={value[1]}", f"{field}={changed}")
    assert_blind(client.send("GET", "/v1/spy", headers))
    assert served.guard.refusals == {"signature": 1}
    assert served.calls == []


def test_method_authority_target_and_body_are_signed(served: Served) -> None:
    client = served.paired()
    signed_elsewhere = client.headers("POST", "/v1/spy", b"{}", authority="127.0.0.1:1")
    assert_blind(client.send("POST", "/v1/spy", signed_elsewhere, b"{}"), cors=True)
    signed_get = client.headers("POST", "/v1/spy") | {
        "Authorization": client.authorize("GET", "/v1/spy", b"{}")
    }
    assert_blind(client.send("POST", "/v1/spy", signed_get, b"{}"), cors=True)
    for target in ("/v1/hello", "/v1/spy?a=b", "/v1/Spy"):
        assert_blind(client.send("GET", target, client.headers("GET", "/v1/spy")))
    for body in (b"", b"{ }", b"{}\n", b'{"a":1}'):
        assert_blind(
            client.send("POST", "/v1/spy", client.headers("POST", "/v1/spy", b"{}"), body), cors=True
        )
    assert served.guard.refusals == {"signature": 9}
    assert served.calls == []


def test_every_byte_of_the_body(served: Served) -> None:
    client = served.paired()
    for place in range(len(BODY)):
        for byte in (BODY[place] ^ 0x01, BODY[place] ^ 0x80, 0x00):
            body = BODY[:place] + bytes([byte]) + BODY[place + 1 :]
            headers = client.headers("POST", "/v1/spy", BODY)
            assert_blind(client.send("POST", "/v1/spy", headers, body), cors=True)
    assert served.calls == []


@pytest.mark.parametrize(
    "target",
    [
        "/v1/spy?",
        "/v1/spy#",
        "/v1/spy#a",
        "/v1/spy?a=b#c",
        "/v1//spy",
        "//v1/spy",
        "/v1/spy/",
        "/v1/./spy",
        "/v1/../v1/spy",
        "/v1/%73py",
        "/v1/spy%00",
        "/v1/spy?a=%20",
        "/v1/spy?a=b?c",
        "/v1/spy?a=b+c",
        "/v1/spy?a=b;c",
        "/v1/spy;a",
        "/v1\\spy",
        "/v1/spy\x0b",
        "/v1/spy\x00",
        "/V1/spy",
        "/v2/spy",
        "/v1",
        "/v1/",
        "/",
        "v1/spy",
        "/v1/" + "x" * 509,
    ],
)
def test_confused_paths(served: Served, target: str) -> None:
    """Signed exactly as sent, so that only the target's own form refuses it."""
    client = served.paired()
    wire = compose(f"GET {target} HTTP/1.1", client.headers("GET", target))
    assert_blind(exchange(served.port, wire))
    assert served.guard.refusals == {"target": 1}
    assert served.calls == []


def test_longest_legal_target(served: Served) -> None:
    client = served.paired()
    assert client.get("/v1/" + "x" * 508).body["code"] == "no_such_route"


@pytest.mark.parametrize(
    "line",
    ["GET /v1/spy HTTP/1.1\x00", "GET  /v1/spy HTTP/1.1", "get /v1/spy HTTP/1.1", "GET /v1/sp\xff HTTP/1.1"],
)
def test_broken_request_lines_never_reach_us(served: Served, line: str) -> None:
    client = served.paired()
    reply = exchange(served.port, compose(line, client.headers("GET", "/v1/spy")))
    assert reply.status == 400
    assert served.calls == []


def test_each_part_of_a_reply_is_signed(served: Served) -> None:
    client = served.paired()
    headers = client.headers("GET", "/v1/spy")
    raw = client.send("GET", "/v1/spy", headers)
    changed = [
        Raw(raw.status + 1, raw.headers, raw.body),
        Raw(raw.status, raw.headers | {"pw1-instance": flip(raw.headers["pw1-instance"])}, raw.body),
        Raw(raw.status, raw.headers | {"pw1-mac": flip(raw.headers["pw1-mac"])}, raw.body),
        Raw(raw.status, raw.headers, raw.body + b" "),
        Raw(raw.status, {}, raw.body),
    ]
    for other in changed:
        with pytest.raises(Impostor):
            client.verify(headers, other)
    assert client.verify(headers, raw).status == 200
