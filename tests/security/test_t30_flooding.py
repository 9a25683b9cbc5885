"""T30 Flooding by a local process: waitress caps; cheap checks first; per-client rate.

2 MB body → 413; slow body; many idle sockets, hello still answers. Bodies of any size and number that say they are
signed: memory stays within a bound, nothing lies on the disk, and whoever really signed is answered. Bodies that never
end: no room for one without a claim, and none for longer than a claim is fresh.
"""

from __future__ import annotations

import re
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from companion.demo.client import ChannelClient
from companion.web import bodies
from companion.web.bodies import SHARED, SMALL
from companion.web.channel import LATE_MS, MAX_BODY
from companion.web.nonces import NONCES
from companion.web.server import IDLE_SECONDS
from tests.fakes.alone import standing_alone
from tests.fakes.served import Served, serving
from tests.fakes.wire import assert_blind, compose, exchange, heard


@contextmanager
def crowd(port: int, members: int, first_words: bytes = b"") -> Iterator[list[socket.socket]]:
    """So many connections, open at once; each has said the first words."""
    with ExitStack() as stack:
        made = []
        for _ in range(members):
            made.append(stack.enter_context(socket.create_connection(("127.0.0.1", port), 10)))
            made[-1].sendall(first_words)
        yield made


def test_two_megabytes_are_refused_by_their_length_alone(served: Served) -> None:
    headers = {"Host": f"127.0.0.1:{served.port}", "Content-Length": str(2 * 1024 * 1024)}
    assert exchange(served.port, compose("POST /v1/spy HTTP/1.1", headers)).status == 413


@pytest.mark.parametrize("signed", [False, True])
def test_chunks_are_refused_before_the_first(served: Served, signed: bool) -> None:
    """Their lengths, extensions and trailers have no bound of their own."""
    headers = {"Host": f"127.0.0.1:{served.port}", "Transfer-Encoding": "chunked"}
    if signed:
        headers |= served.paired().headers("POST", "/v1/spy", b"{}")
    assert exchange(served.port, compose("POST /v1/spy HTTP/1.1", headers)).status == 411


def claimed(client: ChannelClient, size: int) -> bytes:
    """The head of a request that looks signed, and is not."""
    headers = client.headers("POST", "/v1/spy", b"other") | {"Content-Length": str(size)}
    return compose("POST /v1/spy HTTP/1.1", headers)


def unsigned(client: ChannelClient, size: int) -> bytes:
    headers = {"Host": client.authority, "Content-Length": str(size), "Authorization": "PW1 kid=x"}
    return compose("POST /v1/spy HTTP/1.1", headers)


@contextmanager
def stalled(served: Served, head: bytes, size: int) -> Iterator[list[socket.socket]]:
    """More than there is room for, each stopped some bytes before its end; all of that was read."""
    assert served.server is not None
    channels, said = served.server._server.active_channels, size - 6
    with crowd(served.port, SHARED // MAX_BODY + 8, head) as strangers:
        for each in strangers:
            each.sendall(bytes(said))
        until = time.monotonic() + 60
        while True:
            coming = [one.request for one in list(channels.values()) if one.request is not None]
            if [one.body_bytes_received for one in coming] == [said] * len(strangers):
                break
            assert time.monotonic() < until
            time.sleep(0.01)
        yield strangers


def test_who_claims_nothing_takes_no_room(served: Served) -> None:
    client = served.paired()
    with stalled(served, unsigned(client, MAX_BODY), MAX_BODY) as strangers:
        assert client.post("/v1/spy", {"x": "x" * 700_000}).status == 200
        for each in strangers:
            each.sendall(bytes(6))
        assert {heard(each).status for each in strangers} == {403}


def test_a_request_that_never_ends_is_ended(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    client = served.paired()
    assert served.server is not None
    with stalled(served, claimed(client, MAX_BODY), MAX_BODY) as strangers:
        assert client.post("/v1/spy", {"x": "x" * 700_000}).status == 503
        with monkeypatch.context() as later:
            later.setattr(bodies, "SLOWEST", 0)
            served.server._server.next_channel_cleanup = 0
            served.server._server.pull_trigger()
            assert [each.recv(1) for each in strangers] == [b""] * len(strangers)
        until = time.monotonic() + 10  # its room is free a moment later
        while client.post("/v1/spy", {"x": "x" * 700_000}).status != 200:
            assert time.monotonic() < until


def test_a_request_may_come_for_as_long_as_its_claim_can_be_fresh() -> None:
    assert bodies.SLOWEST * 1000 == 2 * LATE_MS


def memory(pid: int, name: str) -> float:
    """MB. `VmRSS`: now; `VmHWM`: the most so far."""
    found = re.search(rf"{name}:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    assert found is not None
    return int(found[1]) / 1024


@pytest.mark.parametrize(("members", "size"), [(50, 16 * MAX_BODY), (300, MAX_BODY // 2)])
def test_strangers_with_much_to_say_fill_no_memory(tmp_path: Path, members: int, size: int) -> None:
    """All at once, and each seems to have a key."""
    with standing_alone(tmp_path) as (pid, client):
        assert client.post("/v1/spy", {"x": "x" * (MAX_BODY - 100)}).status == 200
        before = memory(pid, "VmRSS")
        with crowd(client.port, members, claimed(client, size)) as strangers:
            for each in strangers:
                each.sendall(bytes(size - 1))
            start = time.monotonic()
            assert client.hello().status == 200
            assert time.monotonic() - start < IDLE_SECONDS / 3
            assert client.post("/v1/spy", {"x": "x" * (SMALL - 100)}).status == 200
            for each in strangers:
                each.sendall(b"!")
            for each in strangers:
                assert_blind(heard(each), cors=True)
        grown = memory(pid, "VmHWM") - before
        print(f"{members} strangers with {size / MAX_BODY} MB each: {grown:.1f} MB more")
        assert grown < 1.25 * (SHARED + members * SMALL) / MAX_BODY + 25  # what grows is given some more


def test_strangers_with_much_to_say_leave_no_files(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    """What waitress does with a body of 512 kB and more: it may hold a letter, and lies on the disk in the clear."""
    monkeypatch.setattr("tempfile.TemporaryFile", lambda *_: pytest.fail("a temporary file"))
    client = served.paired()
    for size in (MAX_BODY, 4 * MAX_BODY):
        body = b'{"a":"' + b"x" * (size - 8) + b'"}'
        headers = client.headers("POST", "/v1/spy", body)
        assert client.verify(headers, client.send("POST", "/v1/spy", headers, body)).status in (200, 413)


def test_who_signed_is_told_when_there_is_no_room_and_finds_it_again(served: Served) -> None:
    client = served.paired()
    body = b"{}" + b" " * (MAX_BODY - 2)

    def said() -> tuple[int, str | None]:
        headers = client.headers("POST", "/v1/spy", body)
        answer = client.verify(headers, client.send("POST", "/v1/spy", headers, body))
        return answer.status, answer.body.get("code")

    with ExitStack() as strangers:
        until = time.monotonic() + 30
        # One that comes while we ask may find no room and hold none; the next one does.
        while said() != (503, "busy"):
            assert time.monotonic() < until
            (one,) = strangers.enter_context(crowd(served.port, 1, claimed(client, MAX_BODY)))
            one.sendall(bytes(MAX_BODY - 1))
        assert client.post("/v1/spy", {}).status == 200
    until = time.monotonic() + 10
    while said() != (200, None):
        assert time.monotonic() < until
    assert served.guard.refusals == {}


def test_who_changed_a_long_body_is_refused_blindly(served: Served) -> None:
    client = served.paired()
    body = bytes(10 * MAX_BODY)
    headers = client.headers("POST", "/v1/spy", body)
    for changed in (b"1" + body[1:], body[:-1] + b"1", body[:-1], body + b"1"):
        assert_blind(client.send("POST", "/v1/spy", headers, changed), cors=True)
    assert served.guard.refusals == {"signature": 4}


def test_slow_bodies_hold_no_worker(served: Served) -> None:
    """More of them than there are threads, each a byte away from its end."""
    client = served.paired()
    headers = {"Host": client.authority, "Content-Length": "100", "Content-Type": "application/json"}
    with crowd(served.port, 60, compose("POST /v1/spy HTTP/1.1", headers) + b"x"):
        start = time.monotonic()
        assert client.hello().status == 200
        assert time.monotonic() - start < IDLE_SECONDS / 3


def test_many_idle_sockets(served: Served) -> None:
    client = served.paired()
    for words in (b"", b"GET /v1/hello HT", b"GET /v1/hello HTTP/1.1\r\nHost: x\r\n"):
        with crowd(served.port, 300, words):
            start = time.monotonic()
            assert client.hello().status == 200
            assert time.monotonic() - start < IDLE_SECONDS / 3


def test_more_sockets_than_we_take_are_outlasted(tmp_path: Path) -> None:
    """They fill the house until the idle ones are shown out; then hello answers."""
    with serving(tmp_path, idle_seconds=1, connections=20) as served:
        client = served.paired()
        with crowd(served.port, 40):
            assert client.hello().status == 200


def test_strangers_make_us_write_nothing(served: Served) -> None:
    client = served.paired()
    served.pairing.new_code()
    files = [path for path in served.folder.iterdir() if not path.name.endswith("-shm")]
    before = [path.stat().st_mtime_ns for path in files]
    body = b'{"nonce":"EBESExQVFhcYGRobHB0eHw","label":"x"}'
    stranger = served.client()
    stranger.kid, stranger.key = "pair-AAAAAAAA", bytes(16)
    for _ in range(20):
        assert (
            stranger.send("POST", "/v1/pair", stranger.headers("POST", "/v1/pair", body), body).status == 403
        )
        assert (
            stranger.send("GET", "/v1/spy", stranger.headers("GET", "/v1/spy", kid=client.kid)).status == 403
        )
        assert exchange(served.port, compose("GET /v1/x HTTP/1.1", {"Host": client.authority})).status == 403
    assert [path.stat().st_mtime_ns for path in files] == before


def test_a_client_that_runs_wild_leaves_room_for_the_others(served: Served) -> None:
    wild, calm = served.paired(), served.paired()
    for number in range(NONCES // 2):
        served.guard._nonces.add(wild.kid, str(number), served.clock.now())
    answer = wild.hello()
    assert (answer.status, answer.body["code"]) == (429, "too_fast")
    assert calm.hello().status == 200
    served.clock.advance(120_001)
    assert wild.hello().status == 200


def test_a_full_nonce_cache_refuses(served: Served) -> None:
    client = served.paired()
    for number in range(NONCES // 2):
        served.guard._nonces.add("one", f"1-{number}", served.clock.now())
        served.guard._nonces.add("two", f"2-{number}", served.clock.now())
    answer = client.hello()
    assert (answer.status, answer.body["code"]) == (503, "busy")
