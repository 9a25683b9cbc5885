"""T08 Port squatting: signed replies; hello before content; loud `impostor`.

Fake server says 200 → client raises, fake saw no body. Here with the reference client of the tests; the extension's
own client is tried in its unit tests and end to end.
"""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from companion.demo.client import ChannelClient, Impostor
from tests.fakes.served import Served
from tests.fakes.wire import compose

CANARY = {"mailbox": "m_1", "from": "canary@example.test"}


@contextmanager
def squatter(port: int, answer: Callable[[bytes], bytes]) -> Iterator[list[bytes]]:
    """Takes the port and answers every request by `answer`; yields what it was sent."""
    seen: list[bytes] = []
    with socket.create_server(("127.0.0.1", port)) as listener:

        def serve() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with connection:
                    connection.settimeout(2)
                    request = connection.recv(65536)
                    seen.append(request)
                    connection.sendall(answer(request))

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield seen
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join(5)


def reply(status: str, body: bytes, **headers: str) -> bytes:
    sent = {"Content-Type": "application/json", "Connection": "close", **headers}
    return compose(f"HTTP/1.1 {status}", sent | {"Content-Length": str(len(body))}, body, length=False)


HELLO = json.dumps({"api": 1, "api_min": 1, "version": "0.1.0"}).encode()
LIES = {
    "200 without signature": reply("200 OK", HELLO),
    "200 with a made-up signature": reply("200 OK", HELLO, **{"PW1-Instance": "A" * 16, "PW1-Mac": "A" * 43}),
    "403 with a made-up proof": reply("403 Forbidden", b"", **{"PW1-Gone": "revoked " + "A" * 43}),
    "a redirect": reply("307 Temporary Redirect", b"", Location="http://127.0.0.1:1/v1/hello"),
    "allow": reply("200 OK", b'{"decision":"allow"}'),
}


def stolen(served: Served) -> ChannelClient:
    """A paired client whose companion has gone away."""
    client = served.paired()
    served.stop()
    return client


@pytest.mark.parametrize("lie", LIES)
def test_a_squatter_is_not_believed_and_sees_no_content(served: Served, lie: str) -> None:
    client = stolen(served)
    with squatter(served.port, lambda _: LIES[lie]) as seen:
        with pytest.raises(Impostor):
            client.get("/v1/mailboxes")
        with pytest.raises(Impostor):
            client.post("/v1/permits", CANARY)
    assert len(seen) == 2
    assert not any(b"canary" in request for request in seen)
    assert seen[1].startswith(b"GET /v1/hello ")


def test_a_recorded_reply_answers_no_other_question(served: Served) -> None:
    client = served.paired()
    headers = client.headers("GET", "/v1/hello")
    raw = client.send("GET", "/v1/hello", headers)
    assert client.verify(headers, raw).status == 200
    served.stop()
    kept = {name: value for name, value in raw.headers.items() if name.startswith("pw1-")}
    with squatter(served.port, lambda _: reply("200 OK", raw.body, **kept)) as seen, pytest.raises(Impostor):
        client.post("/v1/permits", CANARY)
    assert not any(b"canary" in request for request in seen)
