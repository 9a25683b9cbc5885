"""T03 CORS wildcard or echo: channel.md section 7, one exact origin.

Preflight from `null`, page, other extension, upper case, suffix, two origins → no `Access-Control-*` at all; ours →
exactly ours.
"""

from __future__ import annotations

import pytest

from companion.demo.client import ORIGIN, OTHER_ORIGIN, Raw
from tests.fakes.served import Served
from tests.fakes.wire import assert_blind, compose, exchange

UNPAIRED = "chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba"
FOREIGN = [
    "null",
    "*",
    "",
    "https://mail.google.com",
    "http://127.0.0.1",
    "http://localhost:3000",
    UNPAIRED,
    ORIGIN.upper(),
    ORIGIN.replace("chrome", "Chrome"),
    ORIGIN + ".attacker.example",
    ORIGIN + "/",
    ORIGIN + ":443",
    ORIGIN[:-1],
    "x" + ORIGIN,
    f"{ORIGIN} {ORIGIN}",
    f"{ORIGIN}, {ORIGIN}",
    f"{ORIGIN},https://mail.google.com",
    ORIGIN.replace("a", "."),
]
# What only looks like an extension's origin, while a code is live.
MALFORMED = [
    *(origin for origin in FOREIGN if origin != UNPAIRED),
    "chrome-extension://" + "q" * 32,
    "chrome-extension://" + "a" * 31,
    "chrome-extension://" + "a" * 33,
    "chrome-extension://" + "A" * 32,
    "moz-extension://12345678-9ABC-def0-1234-56789abcdef0",
    "moz-extension://12345678-9abc-def0-1234-56789abcdef",
    "safari-web-extension://12345678-9abc-def0-1234-56789abcdef0",
    "chrome-extension://*",
]


def preflight(served: Served, origin: str, target: str = "/v1/spy", **more: str) -> Raw:
    headers = {
        "Host": f"127.0.0.1:{served.port}",
        "Origin": origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type",
        "Sec-Fetch-Site": "cross-site",
        **more,
    }
    return exchange(served.port, compose(f"OPTIONS {target} HTTP/1.1", headers))


def granted(reply: Raw) -> dict[str, str]:
    return {name: value for name, value in reply.headers.items() if name.startswith("access-control-")}


@pytest.mark.parametrize("origin", FOREIGN)
def test_foreign_origins_get_nothing(served: Served, origin: str) -> None:
    served.paired()
    assert_blind(preflight(served, origin))
    assert_blind(preflight(served, origin, "/v1/pair"))


@pytest.mark.parametrize("origin", MALFORMED)
def test_a_live_code_opens_the_pairing_route_to_no_page(served: Served, origin: str) -> None:
    served.pairing.new_code()
    assert_blind(preflight(served, origin, "/v1/pair"))


def test_ours_gets_exactly_ours(served: Served) -> None:
    served.paired()
    served.paired(OTHER_ORIGIN)
    for origin in (ORIGIN, OTHER_ORIGIN):
        reply = preflight(served, origin)
        assert (reply.status, reply.body) == (204, b"")
        assert granted(reply) == {
            "access-control-allow-origin": origin,
            "access-control-allow-methods": "GET, POST",
            "access-control-allow-headers": "authorization, content-type",
            "access-control-max-age": "600",
            "access-control-expose-headers": "PW1-Gone, PW1-Instance, PW1-Mac",
        }
        assert reply.headers["vary"] == "Origin"


def test_replies_carry_the_one_origin_too(served: Served) -> None:
    client = served.paired()
    served.paired(OTHER_ORIGIN)
    raw = client.send("POST", "/v1/spy", client.headers("POST", "/v1/spy", b"{}"), b"{}")
    assert raw.headers["access-control-allow-origin"] == ORIGIN
    assert raw.headers["access-control-expose-headers"] == "PW1-Gone, PW1-Instance, PW1-Mac"
    assert raw.headers["vary"] == "Origin"
    assert "access-control-allow-credentials" not in raw.headers
    assert granted(client.send("GET", "/v1/spy", client.headers("GET", "/v1/spy"))) == {}


def test_an_unpaired_extension_is_let_near_the_pairing_route_while_a_code_is_live(served: Served) -> None:
    assert_blind(preflight(served, UNPAIRED, "/v1/pair"))
    served.pairing.new_code()
    for origin in (UNPAIRED, OTHER_ORIGIN):
        assert granted(preflight(served, origin, "/v1/pair"))["access-control-allow-origin"] == origin
        assert_blind(preflight(served, origin, "/v1/hello"))
        assert_blind(preflight(served, origin, "/v1/pair?x=1"))
    served.clock.advance(600_000)
    assert_blind(preflight(served, UNPAIRED, "/v1/pair"))


def test_a_revoked_origin_is_foreign_again(served: Served) -> None:
    client = served.paired()
    assert preflight(served, ORIGIN).status == 204
    served.desk().revoke(client.kid.partition(".")[0])
    assert_blind(preflight(served, ORIGIN))


def test_private_network_and_other_headers_are_never_granted(served: Served) -> None:
    served.paired()
    asked = {
        "Access-Control-Request-Private-Network": "true",
        "Access-Control-Request-Headers": "authorization,x-other,cookie",
    }
    found = granted(preflight(served, ORIGIN, **asked))
    assert "access-control-allow-private-network" not in found
    assert found["access-control-allow-headers"] == "authorization"


def test_pairing_and_asking_work_without_the_host_permission(served: Served) -> None:
    """Firefox after `permissions.remove()`: preflight, `Origin` on GET too, `cross-site`."""
    client = served.client(OTHER_ORIGIN)
    code = served.pairing.new_code()
    assert preflight(served, OTHER_ORIGIN, "/v1/pair").status == 204
    client.redeem(code)
    for target in ("/v1/hello", "/v1/spy"):
        assert preflight(served, OTHER_ORIGIN, target).status == 204
        headers = client.headers("GET", target) | {"Origin": OTHER_ORIGIN, "Sec-Fetch-Site": "cross-site"}
        raw = client.send("GET", target, headers)
        assert client.verify(headers, raw).status == 200
        assert raw.headers["access-control-allow-origin"] == OTHER_ORIGIN
