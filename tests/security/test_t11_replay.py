"""T11 Replay: nonce cache, ±60 s, instance.

Same request twice; 61 s old; captured before a restart → 401, 401, 409.
"""

from __future__ import annotations

import pytest

from companion.demo.client import ChannelClient, Impostor, Raw
from tests.fakes.served import Served


def repeat(client: ChannelClient, headers: dict[str, str], body: bytes = b"{}") -> tuple[int, str | None]:
    answer = client.verify(headers, client.send("POST", "/v1/spy", headers, body))
    return answer.status, answer.body.get("code")


def test_same_request_twice(served: Served) -> None:
    client = served.paired()
    headers = client.headers("POST", "/v1/spy", b"{}")
    assert repeat(client, headers) == (200, None)
    assert repeat(client, headers) == (401, "replay")
    served.clock.advance(59_000)
    assert repeat(client, headers) == (401, "replay")
    assert served.calls == ["spy"]


@pytest.mark.parametrize(
    ("late", "expected"),
    [(60_000, (200, None)), (60_001, (401, "stale")), (61_000, (401, "stale")), (-60_000, (200, None)),
     (-60_001, (401, "stale"))],
)  # fmt: skip
def test_sixty_seconds(served: Served, late: int, expected: tuple[int, str | None]) -> None:
    client = served.paired()
    headers = client.headers("POST", "/v1/spy", b"{}")
    served.clock.advance(late)
    assert repeat(client, headers) == expected


def test_captured_before_a_restart(served: Served) -> None:
    client = served.paired()
    headers = client.headers("POST", "/v1/spy", b"{}")
    served.stop()
    served.start()
    assert repeat(client, headers) == (409, "instance_changed")
    assert served.calls == []
    assert client.post("/v1/spy", {}).status == 200


def test_captured_before_a_restart_and_seen_before_it(served: Served) -> None:
    client = served.paired()
    headers = client.headers("POST", "/v1/spy", b"{}")
    assert repeat(client, headers) == (200, None)
    served.stop()
    served.start()
    assert repeat(client, headers) == (409, "instance_changed")
    assert served.calls == ["spy"]


def test_captured_pairing_request_makes_no_second_client(served: Served) -> None:
    client = served.client()
    code = served.pairing.new_code()
    sent: list[tuple[dict[str, str], bytes]] = []
    real = client.send

    def note(method: str, target: str, headers: dict[str, str], body: bytes = b"") -> Raw:
        sent.append((headers, body))
        return real(method, target, headers, body)

    client.send = note  # type: ignore[method-assign]
    client.pair(code)
    headers, body = sent[0]
    raw = real("POST", "/v1/pair", headers, body)
    assert raw.status == 403
    assert len(served.pairing.clients()) == 1


def test_nonce_cache_outlives_the_time_window(served: Served) -> None:
    """A request from the future works for two minutes; so long its nonce is remembered, to the millisecond."""
    client = served.paired()
    future = client.headers("POST", "/v1/spy", b"{}", ts=str(served.clock.now() + 60_000))
    assert repeat(client, future) == (200, None)
    served.clock.advance(120_000)
    assert repeat(client, future) == (401, "replay")
    served.clock.advance(1)
    assert repeat(client, future) == (401, "stale")
    assert served.calls == ["spy"]


def test_reply_to_an_earlier_request_is_not_taken(served: Served) -> None:
    client = served.paired()
    first, second = (client.headers("GET", "/v1/spy") for _ in range(2))
    raw = client.send("GET", "/v1/spy", first)
    assert client.verify(first, raw).status == 200
    with pytest.raises(Impostor):
        client.verify(second, raw)
