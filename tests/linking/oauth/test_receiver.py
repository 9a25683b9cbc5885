"""The listener of one sign-in, by raw sockets: what it answers, what it ignores, and that nobody holds it up."""

from __future__ import annotations

import contextlib
import hashlib
import re
import socket
import threading
import time
from base64 import b64encode
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from companion.linking.oauth import receiver
from companion.linking.oauth.callback import Malformed, read
from companion.linking.oauth.receiver import MOST, Receiver

NOTHING = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
FORM = "Content-Type: application/x-www-form-urlencoded"


@pytest.fixture(params=["127.0.0.1", "localhost"])
def open_one(request: pytest.FixtureRequest) -> Iterator[Receiver]:
    made = Receiver(request.param, lambda told: told == "https://good.test", limit=30)
    yield made
    made.close()


def say(to: Receiver, data: bytes, family: int = socket.AF_INET) -> bytes:
    with socket.socket(family) as line:
        line.settimeout(10)
        line.connect(("::1" if family == socket.AF_INET6 else "127.0.0.1", to.port))
        line.sendall(data)
        answer = b""
        with contextlib.suppress(ConnectionResetError):
            while piece := line.recv(65536):
                answer += piece
        return answer


def get(to: Receiver, query: str, *, host: str | None = None, start: str = "GET /?", more: str = "") -> bytes:
    authority = to.redirect.removeprefix("http://") if host is None else host
    return say(to, f"{start}{query} HTTP/1.1\r\nHost: {authority}\r\n{more}\r\n".encode())


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])


def test_the_page_says_what_to_do_and_loads_nothing(open_one: Receiver) -> None:
    head, _, body = get(open_one, f"code=c-1&state={open_one.state}").partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 OK")
    assert b"You can close this tab and go back to your mail." in body
    headers = head.decode().lower()
    assert "content-security-policy: default-src 'none'; style-src 'sha256-" in headers
    assert "referrer-policy: no-referrer" in headers
    assert "cache-control: no-store" in headers
    assert "server:" not in headers
    assert not re.search(rb"<script|src=|href=|url\(", body)
    style = re.search(rb"<style>(.*?)</style>", body, re.S)
    assert style is not None
    assert b"sha256-" + b64encode(hashlib.sha256(style[1]).digest()) in head
    assert open_one.wait(threading.Event()) == {"code": "c-1", "state": open_one.state}


def test_a_refusal_is_an_answer_too(open_one: Receiver) -> None:
    assert (
        status(get(open_one, f"error=access_denied&error_description=No+way&state={open_one.state}")) == 200
    )
    answer = open_one.wait(threading.Event())
    assert answer is not None
    assert answer["error_description"] == "No way"


def test_what_is_not_the_answer_gets_an_empty_404_and_the_wait_goes_on(open_one: Receiver) -> None:
    good = f"code=c-1&state={open_one.state}"
    other = {"127.0.0.1": "localhost", "localhost": "127.0.0.1"}[open_one.redirect[7:].partition(":")[0]]
    post = f"POST / HTTP/1.1\r\nHost: {open_one.redirect[7:]}"
    length = f"{FORM}\r\nContent-Length: {len(good)}\r\n"
    strays = [
        get(open_one, "", start="GET /favicon.ico"),
        get(open_one, good, start="GET /other?"),
        get(open_one, good, start="GET //?"),
        get(open_one, good, start=f"GET {open_one.redirect}/?"),
        get(open_one, good, start="HEAD /?"),
        get(open_one, good, start="PUT /?"),
        get(open_one, good, start="OPTIONS /?"),
        get(open_one, good, host="evil.test"),
        get(open_one, good, host=""),
        get(open_one, good, host=f"{other}:{open_one.port}"),
        get(open_one, good, host=f"localhost:{open_one.port + 1}"),
        get(open_one, good, more="Host: evil.test\r\n"),
        get(open_one, "code=c-1"),
        get(open_one, "code=c-1&state="),
        get(open_one, f"code=c-1&state={open_one.state}x"),
        get(open_one, f"code=c-1&state={open_one.state[:-1]}"),
        get(open_one, f"code=c-1&state=%FF{open_one.state}"),
        get(open_one, f"state={open_one.state}"),
        get(open_one, f"code=&state={open_one.state}"),
        get(open_one, f"{good}&error=access_denied"),
        get(open_one, f"{good}&code=c-2"),
        get(open_one, f"{good}&state={open_one.state}"),
        get(open_one, f"{good}&iss=https://evil.test"),
        get(open_one, f"{good}&iss="),
        get(open_one, good + "".join(f"&x{n}=1" for n in range(30))),
        get(open_one, f"x\r\n\r\n{good}", start="POST /?", more="Content-Length: 9\r\n"),
        say(open_one, f"{post}\r\nContent-Length: {len(good)}\r\n\r\n{good}".encode()),
        say(open_one, f"POST / HTTP/1.1\r\nHost: evil.test\r\n{length}\r\n{good}".encode()),
        say(open_one, f"{post}\r\n{FORM}\r\nTransfer-Encoding: chunked\r\n\r\n".encode()),
        say(open_one, b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n"),
        say(open_one, b"GET /\r\n\r\n"),
        say(open_one, b"GET / HTTP/1.1\r\nno colon\r\n\r\n"),
        say(open_one, b"GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"),
    ]  # fmt: skip
    for number, answer in enumerate(strays):
        assert answer == NOTHING, number
    assert status(get(open_one, f"{good}&iss=https://good.test")) == 200


def test_the_state_is_spent_with_the_answer(open_one: Receiver) -> None:
    good = f"code=c-1&state={open_one.state}"
    with ThreadPoolExecutor(8) as many:
        answers = [one.result() for one in [many.submit(quietly, open_one, good) for _ in range(8)]]
    assert [answer for answer in answers if answer.startswith(b"HTTP/1.1 200")] != []
    assert len([answer for answer in answers if answer.startswith(b"HTTP/1.1 200")]) == 1
    assert open_one.wait(threading.Event()) is not None
    open_one.close()
    with pytest.raises(ConnectionRefusedError):
        get(open_one, good)


def quietly(to: Receiver, query: str) -> bytes:
    try:
        return get(to, query)
    except OSError:  # it was closed before this one's turn
        return b""


def test_both_loopbacks_are_ours(open_one: Receiver) -> None:
    if len(open_one._listening) == 1:
        with pytest.raises(OSError), socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))  # this machine has none
        return
    host = open_one.redirect[7:]
    data = f"GET /?code=c-1&state={open_one.state} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()
    assert status(say(open_one, data, socket.AF_INET6)) == 200


def test_idle_and_slow_ones_hold_up_nobody(open_one: Receiver) -> None:
    with contextlib.ExitStack() as idle:
        for number in range(3 * MOST):
            line = idle.enter_context(socket.create_connection(("127.0.0.1", open_one.port)))
            if number % 2:
                line.sendall(b"GET /?code=")
        began = time.monotonic()
        assert status(get(open_one, f"code=c-1&state={open_one.state}")) == 200
        assert time.monotonic() - began < 2


def test_a_request_that_never_ends_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receiver, "PATIENCE", 0.2)
    with contextlib.closing(Receiver("127.0.0.1", lambda told: True, limit=30)) as open_one:
        assert say(open_one, b"GET /?code=") == b""
        endless = b"GET /?code=" + b"x" * 40_000
        assert say(open_one, endless) in (b"", NOTHING)
    with pytest.raises(Malformed):
        read(endless)


def test_an_answer_in_pieces(open_one: Receiver) -> None:
    good = f"code=c-1&state={open_one.state}"
    data = f"POST / HTTP/1.1\r\nHost: {open_one.redirect[7:]}\r\n{FORM}\r\nContent-Length: {len(good)}\r\n\r\n{good}"
    for cut in range(1, len(data)):
        assert read(data[:cut].encode()) is None
    with socket.create_connection(("127.0.0.1", open_one.port), 10) as line:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for at in range(0, len(data), 16):
            line.sendall(data[at : at + 16].encode())
        assert status(line.recv(65536)) == 200


def test_time_is_over() -> None:
    with contextlib.closing(Receiver("127.0.0.1", lambda told: True, limit=0.2)) as open_one:
        assert open_one.wait(threading.Event()) is None
        open_one.close()
        with pytest.raises(ConnectionRefusedError):
            get(open_one, f"code=c-1&state={open_one.state}")
    assert receiver.LIMIT == 300
