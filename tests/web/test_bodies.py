"""Bodies as they come in and replies as they go out, where waitress by itself forgets, asks or files too much."""

from __future__ import annotations

import socket
import threading
from types import SimpleNamespace

import pytest
from flask import Flask
from waitress.adjustments import Adjustments

from companion.web.bodies import SMALL, Channel, Room
from companion.web.channel import MAX_BODY
from companion.web.server import Server
from tests.fakes.served import Served, free_port
from tests.fakes.wire import compose, exchange, heard

CLAIM = f"PW1 kid={'k' * 12}.1,inst=-,ts={'1' * 13},nonce={'n' * 22},mac={'m' * 43}"


def post(size: int) -> bytes:
    return compose("POST /v1/spy HTTP/1.1", {"Host": "x", "Authorization": CLAIM}, bytes(size))


def has_left(room: Room, size: int) -> bool:
    """Whether it has room for so many bytes, and for none more."""
    fits, more = room.take(size), room.take(1)
    room.give(size * fits + more)
    return fits and not more


@pytest.mark.parametrize("late", [False, True], ids=["queued before", "read while it closed"])
def test_who_leaves_gives_back_the_room_of_all_that_was_queued(late: bool) -> None:
    room, size, given = Room(MAX_BODY), SMALL + 100, list[bool]()

    class Leaving:
        """A request during which the client leaves."""

        close_on_finish = False

        def __init__(self, channel: Channel, _request: object) -> None:
            self._channel = channel

        def service(self) -> None:
            self._channel.handle_close()
            given.append(has_left(room, MAX_BODY))
            if late:
                self._channel.received(post(size))

    server = SimpleNamespace(active_channels={}, add_task=lambda _: None, pull_trigger=lambda: None)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        channel = Channel(room, server, ours, ("127.0.0.1", 1), Adjustments(listen="127.0.0.1:1"), map={})
        channel.task_class = Leaving
        channel.received(post(size))
        if not late:
            channel.received(post(size) + post(size)[:-1])
        assert has_left(room, MAX_BODY - (100 if late else 299))
        channel.service()
    assert [*given, has_left(room, MAX_BODY)] == [True, True]


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({"Transfer-Encoding": "chunked"}, 411),
        ({"Content-Length": "2000000"}, 413),
        ({"Content-Length": "x"}, 400),
        ({"Content-Length": "9" * 5000}, 400),
        ({}, 403),
    ],
)
def test_no_body_is_asked_for_that_is_refused_or_not_there(
    served: Served, more: dict[str, str], status: int
) -> None:
    headers = {"Host": f"127.0.0.1:{served.port}", "Expect": "100-continue", **more}
    with socket.create_connection(("127.0.0.1", served.port), 10) as connection:
        connection.sendall(compose("POST /v1/spy HTTP/1.1", headers))
        first = connection.makefile("rb").readline()
    assert first.split()[1] == str(status).encode()


def test_a_body_is_asked_for_that_is_wanted(served: Served) -> None:
    client = served.paired()
    headers = client.headers("POST", "/v1/spy", b"{}") | {"Expect": "100-continue", "Content-Length": "2"}
    with socket.create_connection(("127.0.0.1", served.port), 10) as connection:
        connection.sendall(compose("POST /v1/spy HTTP/1.1", headers))
        asked = b"HTTP/1.1 100 Continue\r\n\r\n"
        assert connection.recv(len(asked), socket.MSG_WAITALL) == asked
        connection.sendall(b"{}")
        assert heard(connection).status == 200


def test_a_length_that_is_no_number_is_refused_without_a_line(
    served: Served, caplog: pytest.LogCaptureFixture
) -> None:
    headers = {"Host": f"127.0.0.1:{served.port}", "Content-Length": "9" * 5000}
    assert exchange(served.port, compose("POST /v1/spy HTTP/1.1", headers)).status == 400
    assert [record.name for record in caplog.records] == []


def test_no_reply_lies_on_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """waitress files what is longer than 1 MiB: suppressions are people's addresses."""
    filed = threading.Event()
    monkeypatch.setattr("tempfile.TemporaryFile", lambda *_: filed.set())
    app, port, size = Flask("long"), free_port(), 5_000_000

    @app.get("/long")
    def long() -> str:
        return "x" * size

    server = Server(port, long_polls=0)
    server.start(app)
    try:
        request = compose("GET /long HTTP/1.1", {"Host": "x", "Connection": "close"})
        assert len(exchange(port, request).body) == size
    finally:
        server.stop()
    assert not filed.is_set()
