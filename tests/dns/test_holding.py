"""For how long a name server may repeat an answer, out of real bytes of a real server."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator

import dns.flags
import dns.message
import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.dns.holding import LONGEST, negative_ttl
from companion.dns.outcomes import Answer, NoRecord, Outcome, Question
from companion.dns.resolver import Resolver
from tests.rig.knotrig import Knot

ZONE = "shop.test. 300 MX 10 mail.shop.test.\nwww.shop.test. 300 CNAME shop.test.\n"
AA = 0x04


@pytest.fixture(scope="module")
def server() -> Iterator[Knot]:
    with Knot({".": ZONE}) as knot:
        yield knot


def said(server: Knot, kind: str, name: str, *, caching: bool = True) -> bytes:
    """The server's reply; `caching`: as one that only keeps what others said would give it on."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ours:
        ours.settimeout(10)
        ours.sendto(dns.message.make_query(name, kind).to_wire(), (server.host, server.port))
        wire = bytearray(ours.recv(4096))
    if caching:
        wire[2] &= ~AA
    return bytes(wire)


@pytest.mark.parametrize("name", ["_dmarc.shop.test", "shop.test", "www.elsewhere.test"])
def test_there_is_none_holds_for_what_the_zone_says(server: Knot, name: str) -> None:
    wire = said(server, "TXT", name)
    assert negative_ttl(wire) == 60
    reply = dns.message.from_wire(wire)
    assert isinstance(reply, dns.message.QueryMessage)
    assert reply.resolve_chaining().minimum_ttl == 60  # as others read it


def test_the_lesser_of_both_and_never_for_longer_than_servers_keep_it() -> None:
    def reply(ttl: int, minimum: int) -> bytes:
        text = (
            "id 1\nopcode QUERY\nrcode NXDOMAIN\nflags QR RD RA\n"
            ";QUESTION\n_dmarc.a.test. IN TXT\n;ANSWER\n;AUTHORITY\n"
            f"a.test. {ttl} IN SOA ns.a.test. x.a.test. 1 2 3 4 {minimum}\n;ADDITIONAL\n"
        )
        return dns.message.from_text(text).to_wire()

    assert negative_ttl(reply(40, 900)) == 40  # counted down
    assert negative_ttl(reply(900, 30)) == 30
    assert negative_ttl(reply(86_400, 86_400)) == LONGEST


def test_who_answers_for_the_zone_holds_nothing(server: Knot) -> None:
    assert negative_ttl(said(server, "TXT", "_dmarc.shop.test", caching=False)) is None
    assert negative_ttl(said(server, "MX", "shop.test")) is None  # an answer says it itself


@given(st.binary(max_size=80), st.integers(0, 200))
def test_no_bytes_break_it(junk: bytes, cut: int) -> None:
    head = b"\0\1\x80\x80\0\1\0\0\0\1\0\0"
    for wire in (junk, head + junk, (head + b"\1a\0\0\x10\0\1\xc0\x0c\0\6\0\1" + junk)[:cut]):
        found = negative_ttl(wire)
        assert found is None or 0 <= found <= LONGEST


class Keeping(threading.Thread):
    """A name server that gives on what another one said, without its claim to the zone."""

    def __init__(self, server: Knot) -> None:
        super().__init__(daemon=True)
        self._server = server
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.address: tuple[str, int] = self._socket.getsockname()

    def run(self) -> None:
        while True:
            wire, peer = self._socket.recvfrom(4096)
            if not wire:
                break
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as onwards:
                onwards.settimeout(10)
                onwards.sendto(wire, (self._server.host, self._server.port))
                reply = bytearray(onwards.recv(4096))
            reply[2] &= ~AA
            self._socket.sendto(bytes(reply), peer)
        self._socket.close()

    def end(self) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ours:
            ours.sendto(b"", self.address)
        self.join(10)


def test_the_resolver_says_it_with_each_outcome(server: Knot) -> None:
    keeping = Keeping(server)
    keeping.start()

    async def ask(where: tuple[str, int], question: Question) -> Outcome:
        return await Resolver([where]).ask(question)

    try:
        none = asyncio.run(ask(keeping.address, Question("TXT", "_dmarc.shop.test")))
        some = asyncio.run(ask(keeping.address, Question("MX", "www.shop.test")))
        own = asyncio.run(ask((server.host, server.port), Question("MX", "shop.test")))
    finally:
        keeping.end()
    assert isinstance(none, NoRecord)
    assert none.held == 60
    assert isinstance(some, Answer)
    assert some.held == 300
    assert isinstance(own, Answer)
    assert own.held is None
