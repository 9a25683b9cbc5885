"""T09 Squatter relays to the real companion on another port: authority inside the MAC.

Relay → hello refused, relay saw no body. Here with the reference client of the tests; the extension's own client is
tried in its unit tests.
"""

from __future__ import annotations

import pytest

from companion.demo.client import Impostor, Raw
from tests.fakes.served import Served, free_port
from tests.fakes.wire import exchange
from tests.security.test_t08_squatting import CANARY, reply, squatter


def answer_of(raw: Raw) -> bytes:
    kept = {name: value for name, value in raw.headers.items() if name.startswith("pw1-")}
    return reply(f"{raw.status} Relayed", raw.body, **kept)


@pytest.mark.parametrize("rewrite_host", [False, True])
def test_a_relay_gets_nothing_from_either_side(served: Served, rewrite_host: bool) -> None:
    client = served.paired()
    client.port = free_port()  # the user was talked into it, or an old companion's port was taken

    def relay(request: bytes) -> bytes:
        if rewrite_host:
            request = request.replace(client.authority.encode(), f"127.0.0.1:{served.port}".encode())
        return answer_of(exchange(served.port, request))

    with squatter(client.port, relay) as seen:
        with pytest.raises(Impostor) as refused:
            client.hello()
        with pytest.raises(Impostor):
            client.post("/v1/spy", CANARY)
    assert refused.value.status == 403
    assert served.guard.refusals == ({"signature": 2} if rewrite_host else {"host": 2})
    assert served.calls == []
    assert not any(b"canary" in request for request in seen)


def test_a_reply_is_bound_to_the_authority_too(served: Served) -> None:
    """Even a true answer, fetched by a relay that could have it, is none on another port."""
    client = served.paired()
    headers = client.headers("GET", "/v1/hello")
    raw = client.send("GET", "/v1/hello", headers)
    client.port = free_port()
    with pytest.raises(Impostor):
        client.verify(headers, raw)
