"""One file over HTTPS from real servers, good and bad: the body, or nothing."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator

import pytest

from companion.core.settings import Peers
from companion.mail.hosts import Dialler
from companion.mail.setup_file import LARGEST, SetupFiles
from companion.mail.tls import Tls
from tests.linking.setups import OWN_PORT, Names, files_over
from tests.rig.faults import Authority, FaultPeer, Script, Talk
from tests.rig.setupfiles import PATH, Reply, SetupFileServer

HOST = "autoconfig.acme.test"
OK = "HTTP/1.1 200 OK"


@pytest.fixture(scope="module")
def authority() -> Iterator[Authority]:
    with Authority() as made:
        yield made


def from_peer(authority: Authority, script: Script, seconds: float = 10) -> bytes | None:
    with FaultPeer(script, authority.issue(HOST)) as peer:
        return files_over({f"{HOST}:443": ("127.0.0.1", peer.port)}, authority.ca).fetch(HOST, PATH, seconds)


def test_the_file_and_what_is_asked_with(authority: Authority) -> None:
    with SetupFileServer(authority.issue(HOST), {(HOST, PATH): Reply(b"<x/>")}) as server:
        files = files_over(server.moved(HOST), authority.ca)
        assert files.fetch(HOST, f"{PATH}?emailaddress=mailbox%40acme.test", 10) == b"<x/>"
        assert files.fetch(HOST, "/else", 10) is None
    first = server.requests[0]
    assert (first.host, first.query) == (HOST, "emailaddress=mailbox%40acme.test")
    assert set(first.headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}
    assert first.headers["User-Agent"] == "Postwarden"


def test_with_an_empty_path_a_host_only_proves_its_name(authority: Authority) -> None:
    with SetupFileServer(authority.issue(HOST), {}) as server:
        files = files_over(server.moved(HOST), authority.ca)
        assert files.fetch(HOST, "", 10) == b""
        assert server.requests == []
        assert files_over(server.moved("other.test"), authority.ca).fetch("other.test", "", 10) is None


@pytest.mark.parametrize("size", [LARGEST, LARGEST + 1, 10_000_000])
@pytest.mark.parametrize("chunked", [False, True])
def test_no_more_than_64_kb(authority: Authority, size: int, chunked: bool) -> None:
    sent = 0

    def script(talk: Talk) -> None:
        nonlocal sent
        talk.hear_until(b"\r\n\r\n")
        talk.say(OK, "Transfer-Encoding: chunked" if chunked else f"Content-Length: {size}", "")
        for at in range(0, size, 8192):
            piece = b"x" * min(8192, size - at)
            talk.send(b"%x\r\n%s\r\n" % (len(piece), piece) if chunked else piece)
            sent += len(piece)
        talk.send(b"0\r\n\r\n" if chunked else b"")

    found = from_peer(authority, script)
    assert found == (b"x" * size if size <= LARGEST else None)
    assert sent <= size
    if size > 1_000_000:
        assert sent < size  # it hung up long before the end


@pytest.mark.parametrize(
    "status", ["301 Moved", "302 Found", "307 Again", "404 No", "500 Oops", "204 None", "206 Part"]
)
def test_no_redirect_is_followed_and_only_200_counts(authority: Authority, status: str) -> None:
    def script(talk: Talk) -> None:
        talk.hear_until(b"\r\n\r\n")
        talk.say(f"HTTP/1.1 {status}", f"Location: https://{HOST}/other", "Content-Length: 0", "")

    with FaultPeer(script, authority.issue(HOST)) as peer:
        files = files_over({f"{HOST}:443": ("127.0.0.1", peer.port)}, authority.ca)
        assert files.fetch(HOST, PATH, 10) is None
        assert peer.connections == 1


LINES = {
    "no HTTP": ["220 mail.acme.test ESMTP"],
    "too many headers": [OK, *(f"X-{n}: x" for n in range(200)), ""],
    "endless header": [OK, "X: " + "x" * 100_000, ""],
    "bad chunks": [OK, "Transfer-Encoding: chunked", "", "zz", "x"],
    "cut body": [OK, "Content-Length: 1000", "", "x"],
    "bad status": ["HTTP/1.1 xx OK", ""],
    "nothing": [],
}


@pytest.mark.parametrize("name", LINES)
def test_broken_answers_come_to_nothing(authority: Authority, name: str) -> None:
    def script(talk: Talk) -> None:
        talk.hear_until(b"\r\n\r\n")
        talk.say(*LINES[name])

    assert from_peer(authority, script) is None


@pytest.mark.parametrize("when", ["header", "body", "continue", "silence", "handshake"])
def test_a_peer_that_dribbles_or_is_silent_meets_the_end(authority: Authority, when: str) -> None:
    over = threading.Event()

    def script(talk: Talk) -> None:
        if when == "silence":
            talk.wait_for_the_end()
        talk.hear_until(b"\r\n\r\n")
        if when == "body":
            talk.say(OK, "Content-Length: 1000", "")
        while not over.wait(0.02):
            talk.send(b"HTTP/1.1 100 Continue\r\n\r\n" if when == "continue" else b"H")

    started = time.monotonic()
    try:
        if when == "handshake":
            with FaultPeer(Talk.wait_for_the_end) as peer:
                files = files_over({f"{HOST}:443": ("127.0.0.1", peer.port)}, authority.ca)
                assert files.fetch(HOST, PATH, 0.6) is None
        else:
            with FaultPeer(script, authority.issue(HOST)) as peer:
                files = files_over({f"{HOST}:443": ("127.0.0.1", peer.port)}, authority.ca)
                assert files.fetch(HOST, PATH, 0.6) is None
                over.set()
    finally:
        over.set()
    assert 0.4 < time.monotonic() - started < 3


@pytest.mark.parametrize("kind", ["another's", "ended", "unknown"])
def test_a_certificate_that_does_not_hold_ends_it_before_a_word(authority: Authority, kind: str) -> None:
    with Authority() as stranger:
        issuer = stranger if kind == "unknown" else authority
        name = "www.else.test" if kind == "another's" else HOST
        certificate = issuer.issue(name, begins=-20, ends=-2 if kind == "ended" else 30)
        with FaultPeer(Talk.wait_for_the_end, certificate) as peer:
            files = files_over({f"{HOST}:443": ("127.0.0.1", peer.port)}, authority.ca)
            assert files.fetch(HOST, PATH, 10) is None
    assert not peer.has_heard("GET")


def test_nobody_there(authority: Authority) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    assert files_over({f"{HOST}:443": ("127.0.0.1", port)}, authority.ca).fetch(HOST, PATH, 5) is None
    assert files_over({}, authority.ca).fetch(HOST, PATH, 5) is None
    assert files_over({}, authority.ca).fetch(HOST, PATH, -1) is None


@pytest.mark.parametrize("inward", ["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "fd00::1"])
def test_a_host_that_points_inward_is_not_connected_to(inward: str) -> None:
    reached: list[tuple[str, int]] = []

    def reach(address: tuple[str, int], timeout: float) -> socket.socket:
        reached.append(address)
        raise ConnectionRefusedError

    names = Names({HOST: inward})
    assert SetupFiles(Dialler(Peers(), OWN_PORT, names, reach), Tls()).fetch(HOST, PATH, 5) is None
    assert names.asked == [HOST]
    assert reached == []
