"""T01 DNS rebinding: bind loopback only; exact Host; legal target.

Raw sockets: foreign, `localhost`, wrong or no port, none, two Hosts, HTTP/1.0, absolute form, forwarded → blind, spy
sees no call. Every request is signed by a paired client, so that nothing but the row's own fault refuses it.
"""

from __future__ import annotations

import socket

import pytest

from tests.fakes.served import Served
from tests.fakes.wire import assert_blind, compose, exchange


@pytest.mark.parametrize(
    "host",
    [
        "attacker.example",
        "attacker.example:{port}",
        "localhost",
        "localhost:{port}",
        "127.0.0.1",
        "127.0.0.1:",
        "127.0.0.1:1",
        "127.0.0.1:0{port}",
        "127.0.0.1.:{port}",
        "127.1:{port}",
        "[::1]:{port}",
        "0.0.0.0:{port}",
        "127.0.0.1:{port}, 127.0.0.1:{port}",
        "user@127.0.0.1:{port}",
        "127.0.0.1:{port}/",
        "\xff:{port}",
        "",
    ],
)
def test_hosts(served: Served, host: str) -> None:
    client = served.paired()
    headers = client.headers("GET", "/v1/spy") | {"Host": host.format(port=served.port)}
    assert_blind(exchange(served.port, compose("GET /v1/spy HTTP/1.1", headers)))
    assert served.guard.refusals == {"host": 1}
    assert served.calls == []


def test_no_host_two_hosts_and_http_1_0(served: Served) -> None:
    client = served.paired()
    signed = client.headers("GET", "/v1/spy")
    without = [(name, value) for name, value in signed.items() if name != "Host"]
    for line, headers in (
        ("GET /v1/spy HTTP/1.1", without),
        ("GET /v1/spy HTTP/1.1", [("Host", client.authority), *signed.items()]),
        ("GET /v1/spy HTTP/1.1", [("Host", "attacker.example"), *signed.items()]),
        ("GET /v1/spy HTTP/1.0", list(signed.items())),
        ("GET /v1/spy HTTP/1.0", without),
        ("GET /v1/spy", list(signed.items())),
    ):
        assert_blind(exchange(served.port, compose(line, headers)))
    assert served.guard.refusals == {"host": 6}
    assert served.calls == []


@pytest.mark.parametrize(
    "form", ["http://{authority}/v1/spy", "http://attacker.example/v1/spy", "//v1/spy", "*"]
)
def test_absolute_and_other_forms_of_the_target(served: Served, form: str) -> None:
    client = served.paired()
    target = form.format(authority=client.authority)
    for signed_target in (target, "/v1/spy"):
        headers = client.headers("GET", signed_target)
        assert_blind(exchange(served.port, compose(f"GET {target} HTTP/1.1", headers)))
    assert served.guard.refusals == {"target": 2}
    assert served.calls == []


@pytest.mark.parametrize(
    "name",
    [
        "X-Forwarded-Host",
        "X-Forwarded-Proto",
        "X-Forwarded-For",
        "X-Forwarded-Port",
        "Forwarded",
        "X-Real-IP",
    ],
)
def test_forwarded_headers_change_nothing(served: Served, name: str) -> None:
    client = served.paired()
    forwarded = {name: f"host={client.authority}" if name == "Forwarded" else client.authority}
    headers = client.headers("GET", "/v1/spy")
    assert_blind(
        exchange(
            served.port, compose("GET /v1/spy HTTP/1.1", headers | forwarded | {"Host": "attacker.example"})
        )
    )
    assert served.calls == []
    away = {name: "host=attacker.example" if name == "Forwarded" else "attacker.example"}
    assert exchange(served.port, compose("GET /v1/spy HTTP/1.1", headers | away)).status == 200


def test_no_other_address_of_this_machine_answers(served: Served) -> None:
    for family, host in ((socket.AF_INET, "127.0.0.2"), (socket.AF_INET6, "::1")):
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            assert probe.connect_ex((host, served.port)) != 0
