"""The proxy that cuts: what it lets through, to the octet."""

from __future__ import annotations

import socket
import ssl
from collections import deque
from collections.abc import Iterator

import pytest

from tests.rig.cutting import Cutting, Literals
from tests.rig.faults import Authority
from tests.rig.servers import Person, Rig

COUNT = 40


class Client:
    """Says lines, and keeps every octet of the answers."""

    def __init__(self, between: Cutting, authority: Authority) -> None:
        self.said, self.heard = 0, b""
        trust = ssl.create_default_context(cafile=authority.ca)
        plain = socket.create_connection(("localhost", between.server.port), 20)
        self._tls = trust.wrap_socket(plain, server_hostname="localhost", do_handshake_on_connect=False)
        try:
            self._tls.do_handshake()
        except OSError:
            self._tls.close()
            raise

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self._tls.close()

    def say(self, line: str) -> None:
        self._tls.sendall(line.encode() + b"\r\n")
        self.said += len(line) + 2

    def hear(self) -> bool:
        data = self._tls.recv(65536)
        self.heard += data
        return bool(data)

    def until(self, tag: str) -> None:
        while f"\r\n{tag} OK".encode() not in b"\r\n" + self.heard:
            assert self.hear(), self.heard[-200:]

    def to_the_end(self) -> None:
        while self.hear():
            pass

    def until_it_is_reset(self) -> None:
        """Below TLS, which tells a reset from an end no more than Python 3.11 does."""
        left = iter(lambda: socket.socket.recv(self._tls, 65536), b"")
        with pytest.raises(ConnectionResetError):
            deque(left, maxlen=0)

    def sign_in(self, who: Person) -> None:
        self.until("*")
        self.say(f"a LOGIN {who.address} {who.password}")
        self.until("a")
        self.say("b EXAMINE INBOX")
        self.until("b")


@pytest.fixture(scope="module")
def filled(mail_rig: Rig) -> Person:
    who = mail_rig.fresh()
    mail_rig.fill(who, "INBOX", COUNT)
    return who


@pytest.fixture
def authority() -> Iterator[Authority]:
    with Authority() as made:
        yield made


@pytest.fixture
def between(mail_rig: Rig, authority: Authority) -> Iterator[Cutting]:
    with Cutting(mail_rig, authority) as made:
        yield made


FETCH = "c UID FETCH 1:* (UID BODY.PEEK[HEADER])"


def test_octets_are_counted_both_ways(between: Cutting, authority: Authority, filled: Person) -> None:
    with Client(between, authority) as client:
        client.sign_in(filled)
        client.say(FETCH)
        client.until("c")
        assert (between.from_server, between.from_client) == (len(client.heard), client.said)
        assert (between.literals, between.connections) == (COUNT, 1)
        assert b"CONDSTORE" in client.heard
        assert b" COMPRESS=" not in client.heard


@pytest.mark.parametrize("octets", [1, 4_321, 70_000])
def test_cut_after_an_exact_octet(
    octets: int, between: Cutting, authority: Authority, filled: Person
) -> None:
    with Client(between, authority) as client:
        client.sign_in(filled)
        before = len(client.heard)
        trap = between.cut_after(octets)
        client.say(FETCH)
        client.to_the_end()
        assert trap.sprung.is_set()
        assert len(client.heard) == before + octets
    with Client(between, authority) as client:  # it was cut once
        client.sign_in(filled)


def test_reset(between: Cutting, authority: Authority, filled: Person) -> None:
    with Client(between, authority) as client:
        client.sign_in(filled)
        between.cut_after(4_321, reset=True)
        client.say(FETCH)
        client.until_it_is_reset()


@pytest.mark.parametrize("number", [1, 17, COUNT])
def test_cut_in_the_middle_of_a_literal(
    number: int, between: Cutting, authority: Authority, filled: Person
) -> None:
    with Client(between, authority) as client:
        client.sign_in(filled)
        between.cut_in_literal(number)
        client.say(FETCH)
        client.to_the_end()
        announced = client.heard.rpartition(b"\r\n* ")[2]
        head, _, part = announced.partition(b"}\r\n")
        assert head.startswith(f"{number} FETCH".encode())
        assert len(part) == int(head.rpartition(b"{")[2]) // 2


def test_cut_on_command_ends_every_connection(between: Cutting, authority: Authority, filled: Person) -> None:
    with Client(between, authority) as one, Client(between, authority) as other:
        one.sign_in(filled)
        other.sign_in(filled)
        between.cut()
        assert not one.hear()
        assert not other.hear()


def test_held_and_let_go(between: Cutting, authority: Authority, filled: Person) -> None:
    with Client(between, authority) as client:
        client.sign_in(filled)
        before = len(client.heard)
        trap = between.hold_after(5_000)
        client.say(FETCH)
        assert trap.sprung.wait(20)
        while len(client.heard) < before + 5_000:
            assert client.hear()
        client._tls.settimeout(0.05)
        with pytest.raises(TimeoutError):
            client.hear()
        client._tls.settimeout(20)
        between.flow()
        client.until("c")
        assert between.from_server == len(client.heard)


def test_refused_and_delayed(between: Cutting, authority: Authority, filled: Person) -> None:
    between.refusing = True
    with pytest.raises((ConnectionResetError, ssl.SSLEOFError)):
        Client(between, authority)
    between.refusing = False
    between.delay = 0.01
    with Client(between, authority) as client:
        client.sign_in(filled)
    assert between.connections == 2


@pytest.mark.parametrize("size", [1, 2, 7, 1000])
def test_literals_are_found_however_the_octets_come(size: int) -> None:
    said = b"* 1 FETCH (BODY[] {5}\r\n{9}\r\n)\r\n* OK {x}\r\na {3+}\r\nabc {0}\r\n\r\n* 2 {2}\r\n"
    literals, found = Literals(), list[tuple[int, int]]()
    for at in range(0, len(said), size):
        found += [(at + offset, length) for offset, length in literals.feed(said[at : at + size])]
    assert [(said[:at].count(b"\n"), length) for at, length in found] == [(1, 5), (5, 3), (6, 0), (8, 2)]
