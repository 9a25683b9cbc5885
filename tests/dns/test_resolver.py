"""The resolver against a real name server that is slow, silent, cut short or out of order."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Callable, Iterator, Sequence
from ipaddress import ip_address
from pathlib import Path

import dns.message
import dns.rcode
import dns.resolver
import dns.rrset
import pytest

from companion.dns.outcomes import Answer, Failed, NoRecord, Outcome, Question
from companion.dns.places import AT_ONCE
from companion.dns.resolver import Resolver, system_servers
from tests.rig.servers import DnsRig

ZONES = (
    """
    cut.test ! truncate
    cut.test TXT "came by TCP"
    silent.test ! drop
    slow.test ! delay 0.2
    slow.test TXT "came late"
    """
    + 'names.test TXT "caf\\233" "\\027[2J" "a\\013\\010b\\009c"\n'
    + "circle.test CNAME circle.test.\n"
    + 'here.test TXT "here"\n'
    + "alias.test CNAME here.test.\n"
    + "".join(f'n{number}.many.test TXT "{number}"\n' for number in range(200))
    + "many.test ! delay 0.03\n"
)

Server = tuple[str, int]


@pytest.fixture(scope="module")
def server(dns_rig: Callable[[str], DnsRig]) -> Server:
    rig = dns_rig(ZONES)
    return rig.host, rig.port


@pytest.fixture
def silent() -> Iterator[Server]:
    """A server that takes questions and says nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()


@pytest.fixture
def dead() -> Server:
    """A port where nothing listens."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as gone:
        gone.bind(("127.0.0.1", 0))
        address: Server = gone.getsockname()
    return address


def ask(servers: Sequence[Server], *names: str, deadline: float = 5.0) -> list[Outcome]:
    async def all_of_them() -> list[Outcome]:
        resolver = Resolver(servers, deadline)
        return list(await asyncio.gather(*(resolver.ask(Question("TXT", name)) for name in names)))

    return asyncio.run(all_of_them())


def test_a_cut_answer_is_asked_for_by_tcp(server: Server) -> None:
    assert ask([server], "cut.test") == [Answer(("came by TCP",))]


def test_silence_ends_at_the_deadline_and_delays_only_its_own_question(server: Server) -> None:
    started = time.monotonic()
    times: dict[str, float] = {}

    async def both() -> list[Outcome]:
        resolver = Resolver([server], 1.0)

        async def one(name: str) -> Outcome:
            outcome = await resolver.ask(Question("TXT", name))
            times[name] = time.monotonic() - started
            return outcome

        return list(await asyncio.gather(one("silent.test"), one("slow.test")))

    assert asyncio.run(both()) == [Failed("timeout"), Answer(("came late",))]
    assert times["slow.test"] < 0.9 <= times["silent.test"] < 2.0


def test_the_next_server_is_asked_when_the_first_is_silent_or_dead(
    server: Server, silent: Server, dead: Server
) -> None:
    assert ask([silent, server], "here.test", deadline=1.0) == [Answer(("here",), servers=2)]
    assert ask([dead, server], "here.test", deadline=1.0) == [Answer(("here",), servers=2)]


def test_nobody_there_is_told_apart_from_nobody_answering(silent: Server) -> None:
    # The kernel refuses to send to a broadcast address, as it does everywhere without a network.
    nowhere = ("127.255.255.255", 53)
    assert ask([nowhere], "here.test") == [Failed("unreachable")]
    assert ask([], "here.test") == [Failed("unreachable", servers=0)]
    assert ask([nowhere, silent], "here.test", deadline=0.5) == [Failed("timeout", servers=2)]


def test_what_cannot_be_a_name_is_not_there(server: Server) -> None:
    impossible = ["a" * 64 + ".test", "a..test", ".".join(["abcdefgh"] * 40)]
    assert ask([server], *impossible) == [NoRecord(servers=0)] * 3


def test_bytes_that_are_no_text_are_shown_as_numbers_and_aliases_followed(server: Server) -> None:
    assert ask([server], "names.test", "alias.test") == [
        Answer(("caf\\xe9\\x1b[2Ja  b\tc",)),
        Answer(("here",)),
    ]


def test_bytes_are_also_kept_as_they_came(server: Server) -> None:
    (names,) = ask([server], "names.test")
    assert isinstance(names, Answer)
    assert names.texts == names.exact == ("caf\xe9\x1b[2Ja\r\nb\tc",)
    assert Answer(("plain",)).texts == ("plain",)


ALIASES = {"one": "two", "two": "end", "loop": "pool", "pool": "loop", "away": "gone"}


class OwnZones(asyncio.DatagramProtocol):
    """A server that answers for what it has and follows no alias, as authoritative ones do across zones."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def datagram_received(self, data: bytes, address: Server) -> None:
        reply = dns.message.make_response(dns.message.from_wire(data))
        owner = reply.question[0].name
        name = owner.labels[0].decode()
        if name in ALIASES:
            reply.answer.append(dns.rrset.from_text(owner, 60, "IN", "CNAME", f"{ALIASES[name]}.test."))
        elif name == "end":
            reply.answer.append(dns.rrset.from_text(owner, 60, "IN", "TXT", '"the end"'))
        else:
            reply.set_rcode(dns.rcode.NXDOMAIN)
        self.transport.sendto(reply.to_wire(), address)  # type: ignore[attr-defined]


def test_aliases_are_followed_for_a_server_that_does_not() -> None:
    async def ask_it() -> list[Outcome]:
        loop = asyncio.get_running_loop()
        transport, _ = await loop.create_datagram_endpoint(OwnZones, local_addr=("127.0.0.1", 0))
        try:
            resolver = Resolver([transport.get_extra_info("sockname")])
            names = ("one.test", "loop.test", "away.test", "gone.test")
            return [await resolver.ask(Question("TXT", name)) for name in names]
        finally:
            transport.close()

    assert asyncio.run(ask_it()) == [Answer(("the end",)), Failed("broken"), NoRecord(), NoRecord()]


def test_an_alias_that_leads_to_itself_is_no_answer(server: Server) -> None:
    assert ask([server], "circle.test") == [Failed("broken")]


def test_a_server_that_talks_nonsense_is_not_believed() -> None:
    async def talk() -> Outcome:
        class Nonsense(asyncio.DatagramProtocol):
            def connection_made(self, transport: asyncio.BaseTransport) -> None:
                self.transport = transport

            def datagram_received(self, data: bytes, address: Server) -> None:
                self.transport.sendto(b"\xff" * 40, address)  # type: ignore[attr-defined]

        loop = asyncio.get_running_loop()
        transport, _ = await loop.create_datagram_endpoint(Nonsense, local_addr=("127.0.0.1", 0))
        try:
            return await Resolver([transport.get_extra_info("sockname")], 0.3).ask(
                Question("TXT", "here.test")
            )
        finally:
            transport.close()

    assert asyncio.run(talk()) == Failed("timeout")


@pytest.mark.parametrize("rcode", [dns.rcode.FORMERR, dns.rcode.NOTIMP])
def test_a_server_that_knows_no_edns_is_asked_without(rcode: dns.rcode.Rcode) -> None:
    async def talk() -> Outcome:
        class Old(asyncio.DatagramProtocol):
            def connection_made(self, transport: asyncio.BaseTransport) -> None:
                self.transport = transport

            def datagram_received(self, data: bytes, address: Server) -> None:
                query = dns.message.from_wire(data)
                reply = dns.message.make_response(query)
                if query.edns >= 0:
                    reply.use_edns(-1)
                    reply.set_rcode(rcode)
                else:
                    records = dns.rrset.from_text("here.test.", 60, "IN", "TXT", '"here"')
                    reply.answer.append(records)
                self.transport.sendto(reply.to_wire(), address)  # type: ignore[attr-defined]

        loop = asyncio.get_running_loop()
        transport, _ = await loop.create_datagram_endpoint(Old, local_addr=("127.0.0.1", 0))
        try:
            return await Resolver([transport.get_extra_info("sockname")]).ask(Question("TXT", "here.test"))
        finally:
            transport.close()

    assert asyncio.run(talk()) == Answer(("here",))


def test_equal_questions_are_asked_once_and_many_at_once(server: Server) -> None:
    names = [f"n{number}.many.test" for number in range(200)]

    async def twice() -> tuple[float, int, list[Outcome]]:
        resolver = Resolver([server])
        started = time.monotonic()
        found = await asyncio.gather(*(resolver.ask(Question("TXT", name)) for name in names * 2))
        return time.monotonic() - started, resolver.questions, list(found)

    seconds, questions, found = asyncio.run(twice())
    assert questions == 200
    assert found == [Answer((str(number),)) for number in range(200)] * 2
    assert seconds >= 0.03 * 200 / AT_ONCE
    assert seconds < 0.03 * 200 / 2  # one after the other would take 6 s


def test_the_systems_name_servers_are_addresses_with_a_port() -> None:
    for host, port in system_servers():
        assert str(ip_address(host)) == host
        assert port == 53


def test_the_systems_file_is_read_as_dnspython_reads_it(tmp_path: Path) -> None:
    file = tmp_path / "resolv.conf"
    file.write_text(
        "# by hand\n; nameserver 192.0.2.9\nsearch shop.test\nnameserver 192.0.2.1\n\n nameserver\t2001:db8::1 # two\n"
        "nameserver\noptions edns0 trust-ad\nnameserver fe80::1%lo\n"
    )
    with file.open() as text:
        other = dns.resolver.Resolver(configure=False)
        other.read_resolv_conf(text)
    assert [(str(server), 53) for server in other.nameservers] == list(system_servers(file))
    assert len(other.nameservers) == 3
    assert system_servers(tmp_path / "none") == ()


def test_a_forged_reply_is_passed_over() -> None:
    async def talk() -> Outcome:
        class Forged(asyncio.DatagramProtocol):
            def connection_made(self, transport: asyncio.BaseTransport) -> None:
                self.transport = transport

            def datagram_received(self, data: bytes, address: Server) -> None:
                query = dns.message.from_wire(data)
                reply = dns.message.make_response(query)
                other = dns.message.make_response(dns.message.make_query("other.test.", "TXT", id=query.id))
                number = bytes([data[0] ^ 1, data[1]])
                for wire in (
                    b"", data, number + reply.to_wire()[2:], other.to_wire(),
                    dns.message.make_response(query, our_payload=512).to_wire(),
                ):  # fmt: skip
                    self.transport.sendto(wire, address)  # type: ignore[attr-defined]

        loop = asyncio.get_running_loop()
        transport, _ = await loop.create_datagram_endpoint(Forged, local_addr=("127.0.0.1", 0))
        try:
            resolver = Resolver([transport.get_extra_info("sockname")])
            return await resolver.ask(Question("TXT", "here.test"))
        finally:
            transport.close()

    assert asyncio.run(talk()) == NoRecord(exists=True)
