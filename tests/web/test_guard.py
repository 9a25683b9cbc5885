"""The guard's checks in their order: one request a row, each refused for the reason that the row names."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from companion.core.errors import StoreUnavailable
from companion.core.log import redact
from companion.demo.client import OTHER_ORIGIN, ChannelClient
from companion.web import guard
from tests.fakes.served import Served
from tests.fakes.wire import assert_blind, compose, exchange

Change = Callable[[dict[str, str]], object]


def request(
    client: ChannelClient, method: str = "POST", target: str = "/v1/spy", **changes: str
) -> dict[str, str]:
    return client.headers(method, target, b"{}" if method == "POST" else b"", **changes)


def drop(name: str) -> Change:
    return lambda headers: headers.pop(name)


def put(name: str, value: str) -> Change:
    return lambda headers: headers.update({name: value})


@pytest.mark.parametrize(
    ("change", "reason", "cors"),
    [
        (put("Host", "localhost"), "host", False),
        (drop("Host"), "host", False),
        (put("Origin", "https://mail.google.com"), "origin", False),
        (put("Origin", OTHER_ORIGIN), "origin", False),
        (put("Origin", ""), "origin", False),
        (drop("Origin"), "form", False),
        (put("Content-Type", "application/json; charset=utf-8"), "form", False),
        (put("Content-Type", "text/plain"), "form", False),
        (drop("Content-Type"), "form", False),
        (drop("Authorization"), "shape", True),
        (put("Authorization", "Bearer x"), "shape", True),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_header_rows(served: Served, change: Change, reason: str, cors: bool) -> None:
    client = served.paired()
    headers = request(client)
    change(headers)
    reply = exchange(served.port, compose("POST /v1/spy HTTP/1.1", headers, b"{}"))
    assert_blind(reply, cors=cors)
    assert served.guard.refusals == {reason: 1}
    assert served.calls == []


@pytest.mark.parametrize(
    ("value", "reason"),
    [("cross-site", "fetch_site"), ("same-site", "fetch_site"), ("none", None), ("same-origin", None)],
)
def test_fetch_site_without_origin(served: Served, value: str, reason: str | None) -> None:
    client = served.paired()
    headers = request(client, "GET") | {"Sec-Fetch-Site": value}
    reply = client.send("GET", "/v1/spy", headers)
    assert reply.status == (403 if reason else 200)
    assert served.guard.refusals == ({reason: 1} if reason else {})


def test_fetch_site_with_our_origin_passes(served: Served) -> None:
    """What Firefox sends without the host permission (browser.md)."""
    client = served.paired()
    headers = request(client, "GET") | {"Sec-Fetch-Site": "cross-site", "Origin": client.origin}
    assert client.send("GET", "/v1/spy", headers).status == 200


@pytest.mark.parametrize("method", ["HEAD", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "PROPFIND"])
def test_other_methods(served: Served, method: str) -> None:
    client = served.paired()
    headers = request(client, method)
    reply = exchange(served.port, compose(f"{method} /v1/spy HTTP/1.1", headers))
    assert reply.status == 403
    assert served.guard.refusals == {"form": 1}


def test_get_has_no_body(served: Served) -> None:
    client = served.paired()
    headers = client.headers("GET", "/v1/spy", b"{}")
    assert_blind(exchange(served.port, compose("GET /v1/spy HTTP/1.1", headers, b"{}")))
    assert served.guard.refusals == {"form": 1}


@pytest.mark.parametrize(
    "value",
    [
        "PW1 kid={kid},inst=-,ts={ts},nonce={nonce},mac={mac} ",
        "PW1  kid={kid},inst=-,ts={ts},nonce={nonce},mac={mac}",
        "PW1 kid={kid}, inst=-,ts={ts},nonce={nonce},mac={mac}",
        "pw1 kid={kid},inst=-,ts={ts},nonce={nonce},mac={mac}",
        "PW1 inst=-,kid={kid},ts={ts},nonce={nonce},mac={mac}",
        "PW1 kid={kid},inst=-,ts={ts},nonce={nonce},mac={mac},more=1",
        "PW1 kid={kid},inst=-,ts=+{ts},nonce={nonce},mac={mac}",
        "PW1 kid={kid},inst=-,ts={ts},nonce={nonce}=,mac={mac}",
        "PW1 kid=,inst=-,ts={ts},nonce={nonce},mac={mac}",
        "PW1 kid=MDEyMzQ1Njc4.0,inst=-,ts={ts},nonce={nonce},mac={mac}",
        "PW1 kid={kid},inst=-,ts={ts},nonce={nonce},mac={mac}, PW1 kid={kid},inst=-,ts={ts},nonce={nonce},mac={mac}",
    ],
)
def test_authorization_has_one_shape(served: Served, value: str) -> None:
    client = served.paired()
    right = client.authorize("GET", "/v1/hello", inst="-").removeprefix("PW1 ")
    parts = dict(part.split("=", 1) for part in right.split(","))
    headers = {"Host": client.authority, "Authorization": value.format(**parts)}
    reply = exchange(served.port, compose("GET /v1/hello HTTP/1.1", headers))
    if value.endswith(" "):  # HTTP itself strips blanks around a value
        assert reply.status == 200
    else:
        assert_blind(reply)
        assert served.guard.refusals == {"shape": 1}


def test_kid_that_nobody_has(served: Served) -> None:
    client = served.paired()
    for kid in ("MDEyMzQ1Njc4.1", client.kid.replace(".1", ".2"), "pair-AAAAAAAA"):
        assert_blind(client.send("GET", "/v1/spy", request(client, "GET", kid=kid)))
    assert served.guard.refusals == {"kid": 3}


def test_codes_open_only_the_pairing_route_and_clients_only_the_others(served: Served) -> None:
    client = served.paired()
    body = b'{"nonce":"EBESExQVFhcYGRobHB0eHw","label":"x"}'
    served.pairing.new_code()
    reply = client.send("POST", "/v1/pair", client.headers("POST", "/v1/pair", body), body)
    assert_blind(reply, cors=True)
    assert served.guard.refusals == {"kid": 1}


def test_our_key_from_another_paired_origin(served: Served) -> None:
    client = served.paired()
    other = served.paired(OTHER_ORIGIN)
    headers = request(client) | {"Origin": other.origin}
    assert_blind(client.send("POST", "/v1/spy", headers, b"{}"), cors=True)
    assert served.guard.refusals == {"other_origin": 1}
    assert served.calls == []


def test_wrong_key(served: Served) -> None:
    client = served.paired()
    client.key = bytes(32)
    assert_blind(client.send("POST", "/v1/spy", request(client), b"{}"), cors=True)
    assert served.guard.refusals == {"signature": 1}


def test_unknown_route_and_wrong_method_are_signed(served: Served) -> None:
    client = served.paired()
    for answer in (client.get("/v1/nothing"), client.post("/v1/hello", {}), client.get("/v1/pairing/x?a=b")):
        assert (answer.status, answer.body["code"]) == (404, "no_such_route")


def test_instance_is_not_asked_of_hello(served: Served) -> None:
    client = served.paired()
    client.inst = "AAAAAAAAAAAAAAAA"
    assert client.hello().status == 200
    headers = request(client, "GET", inst="-")
    answer = client.verify(headers, client.send("GET", "/v1/spy", headers))
    assert (answer.status, answer.body["code"]) == (409, "instance_changed")
    assert served.calls == []


def test_crash_in_the_guard_is_blind(
    served: Served, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    client = served.paired()

    def crash(*_: object, **__: object) -> None:
        raise RuntimeError("canary")

    for name in ("roster", "key", "used"):
        with monkeypatch.context() as broken, caplog.at_level(logging.INFO):
            broken.setattr(served.pairing, name, crash)
            assert_blind(client.send("GET", "/v1/spy", request(client, "GET")))
    assert served.calls == []
    assert "RuntimeError" in caplog.text
    assert "canary" not in caplog.text


def test_store_that_fails_before_the_signature_is_blind(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = served.paired()

    def fail(*_: object, **__: object) -> None:
        raise StoreUnavailable

    with monkeypatch.context() as broken:
        broken.setattr(served.pairing, "roster", fail)
        assert_blind(client.send("GET", "/v1/spy", request(client, "GET")))
    with monkeypatch.context() as broken:
        broken.setattr(served.pairing, "used", fail)
        answer = client.get("/v1/spy")
    assert (answer.status, answer.body["code"]) == (503, "store_unavailable")
    assert served.calls == []


def test_reply_that_cannot_be_signed_is_not_sent(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    client = served.paired()

    def crash(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("companion.web.channel.reply_string", crash)
    assert_blind(client.send("GET", "/v1/spy", request(client, "GET")))


def test_refusals_are_logged_once_a_minute(served: Served, caplog: pytest.LogCaptureFixture) -> None:
    client = served.client()
    with caplog.at_level(logging.INFO, logger="companion.web.guard"):
        for _ in range(5):
            client.send("GET", "/v1/spy", {"Host": client.authority})
        served.clock.advance(60_000)
        client.send("GET", "/v1/spy", {"Host": client.authority})
    counts = [record.getMessage() for record in caplog.records]
    assert counts == [f"refused unsigned reason=shape count={count}" for count in (1, 6)]
    assert [redact(line) for line in counts] == counts


def test_no_reason_is_taken_for_a_secret_by_the_log() -> None:
    """Two once were, and their counts were never seen."""
    reasons = set(re.findall(r'Refused\("(\w+)"', Path(guard.__file__).read_text("utf-8")))
    assert {"host", "shape", "signature"} <= reasons
    for reason in reasons:
        line = f"refused unsigned reason={reason} count=1"
        assert redact(line) == line
