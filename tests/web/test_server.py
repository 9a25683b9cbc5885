"""The socket, the caps, and an orderly end: on real waitress."""

from __future__ import annotations

import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import parse_headers

import pytest
from flask import Flask

from companion.core.errors import OldComponent, PortTaken
from companion.demo.client import NoAnswer
from companion.web import cors
from companion.web.bodies import MAX_READ
from companion.web.channel import MAX_BODY
from companion.web.server import WORKERS, Server, bind
from tests.fakes.served import Served, free_port, serving
from tests.fakes.wire import compose, exchange


def test_listens_on_127_0_0_1_alone(served: Served) -> None:
    for family, host in ((socket.AF_INET, "127.0.0.2"), (socket.AF_INET6, "::1")):
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            assert probe.connect_ex((host, served.port)) != 0


def test_port_taken_names_one_that_is_free() -> None:
    with bind(free_port()) as held, pytest.raises(PortTaken) as caught:
        bind(held.getsockname()[1])
    suggestion = caught.value.facts["suggestion"]
    assert isinstance(suggestion, int)
    bind(suggestion).close()


def test_restart_takes_the_same_port_at_once(served: Served) -> None:
    client = served.paired()
    for _ in range(3):
        served.stop()
        with pytest.raises(NoAnswer):
            client.hello()
        served.start()
        assert client.hello().status == 200


def test_stop_waits_for_a_request_under_way() -> None:
    app, entered, leave = Flask("slow"), threading.Event(), threading.Event()

    @app.get("/slow")
    def slow() -> str:
        entered.set()
        leave.wait(10)
        return "done"

    port = free_port()
    server = Server(port, long_polls=0)
    server.start(app)
    with ThreadPoolExecutor(2) as pool:
        request = compose("GET /slow HTTP/1.1", {"Host": "x", "Connection": "close"})
        asked = pool.submit(exchange, port, request)
        assert entered.wait(10)
        stopped = pool.submit(server.stop)
        leave.set()
        stopped.result(10)
        assert asked.result(10).body == b"done"
    assert server.closing()
    server.stop()


def test_requests_that_wait_for_a_thread_are_answered_without_a_line_each(
    caplog: pytest.LogCaptureFixture,
) -> None:
    app, leave, count = Flask("busy"), threading.Event(), 2 * WORKERS
    entered = threading.Semaphore(0)

    @app.get("/busy")
    def busy() -> str:
        entered.release()
        leave.wait(10)
        return "done"

    port = free_port()
    server = Server(port, long_polls=0)
    server.start(app)
    with ThreadPoolExecutor(count) as pool:
        request = compose("GET /busy HTTP/1.1", {"Host": "x", "Connection": "close"})
        asked = [pool.submit(exchange, port, request) for _ in range(count)]
        for _ in range(WORKERS):
            assert entered.acquire(timeout=10)
        until = time.monotonic() + 10
        while len(server._server.task_dispatcher.queue) < count - WORKERS:
            assert time.monotonic() < until
            time.sleep(0.001)
        leave.set()
        assert [one.result(10).body for one in asked] == [b"done"] * count
    server.stop()
    assert [record.name for record in caplog.records] == []


def test_stop_without_start() -> None:
    Server(free_port(), long_polls=0).stop()


def test_a_body_has_one_mebibyte_and_its_signer_is_told_of_one_that_has_more(served: Served) -> None:
    client = served.paired()
    for size, status in ((MAX_BODY, 200), (MAX_BODY + 1, 413), (10 * MAX_BODY, 413), (MAX_READ, 413)):
        body = b"{}" + b" " * (size - 2)
        headers = client.headers("POST", "/v1/spy", body)
        answer = client.verify(headers, client.send("POST", "/v1/spy", headers, body))
        assert answer.status == status
        assert status == 200 or answer.body["code"] == "request_large"
    assert served.calls == ["spy"]


def test_a_subject_of_ten_megabytes_is_refused_by_its_name(served: Served) -> None:
    client = served.paired()
    answer = client.post(
        "/v1/outbox", {"mailbox": "m_1", "to": ["bob@far.example"], "subject": "x" * 10_000_000}
    )
    assert (answer.status, answer.body["code"], answer.body["field"]) == (422, "header_long", "subject")
    assert answer.body["title"] == "The message's subject is longer than 998 characters."
    assert answer.body["detail"] == "Shorten it, then try again."


def test_what_is_too_long_for_any_browser_is_refused_by_its_length_alone(served: Served) -> None:
    client = served.paired()
    headers = client.headers("POST", "/v1/spy") | {"Content-Length": str(MAX_READ + 1)}
    assert exchange(served.port, compose("POST /v1/spy HTTP/1.1", headers)).status == 413


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_body_says_its_length(served: Served, method: str) -> None:
    client = served.paired()
    headers = client.headers(method, "/v1/spy", b"{}") | {"Transfer-Encoding": "chunked"}
    request = compose(f"{method} /v1/spy HTTP/1.1", headers) + b"2\r\n{}\r\n0\r\n\r\n"
    assert exchange(served.port, request).status == 411
    assert served.calls == []


def test_the_connection_goes_on_after_a_body_that_was_too_long(served: Served) -> None:
    client = served.paired()
    body = b" " * (2 * MAX_BODY)
    first, second = client.headers("POST", "/v1/spy", body), client.headers("GET", "/v1/spy")
    with socket.create_connection(("127.0.0.1", served.port), 10) as connection:
        connection.sendall(
            compose("POST /v1/spy HTTP/1.1", first, body) + compose("GET /v1/spy HTTP/1.1", second)
        )
        # One reader for both: each HTTPResponse has a buffer of its own, and may take of the next reply with it.
        with connection.makefile("rb") as replies:
            for status in (b"413", b"200"):
                assert replies.readline().split()[1] == status
                assert replies.read(int(parse_headers(replies)["Content-Length"]))


def test_headers_up_to_sixteen_kibibytes(served: Served) -> None:
    client = served.paired()
    headers = client.headers("GET", "/v1/spy")
    assert exchange(served.port, compose("GET /v1/spy HTTP/1.1", headers | {"X": "x" * 15_000})).status == 200
    assert exchange(served.port, compose("GET /v1/spy HTTP/1.1", headers | {"X": "x" * 16_384})).status == 431


def test_many_calls_at_once(served: Served) -> None:
    client = served.paired()
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda _: client.post("/v1/spy", {}, hello=False).status, range(200)))
    assert answers == [200] * 200
    assert len(served.calls) == 200


def test_an_idle_connection_is_closed(tmp_path_factory: pytest.TempPathFactory) -> None:
    with serving(tmp_path_factory.mktemp("idle"), idle_seconds=1) as served:
        with socket.create_connection(("127.0.0.1", served.port), 10) as connection:
            start = time.monotonic()
            assert connection.recv(1) == b""
        assert time.monotonic() - start < 6


@pytest.mark.parametrize("found", ["6.0.4", "5.9", "6", "4.0.1"])
def test_old_flask_cors_is_refused(found: str) -> None:
    with pytest.raises(OldComponent) as caught:
        cors.check_component(found)
    assert caught.value.sentence == f"flask-cors {found} is too old to be safe; 6.0.5 is needed."


@pytest.mark.parametrize("found", [None, "6.0.5", "6.0.10", "6.1", "7.0.0rc1"])
def test_new_enough_flask_cors(found: str | None) -> None:
    cors.check_component(found)
