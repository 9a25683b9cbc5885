"""Which addresses are dialled, and that exactly those are."""

from __future__ import annotations

import ipaddress
import socket
from typing import Any

import pytest

from companion.core.errors import HostRefused, HostSilent, HostUnknown, Offline
from companion.core.settings import Peers
from companion.mail.hosts import Dialler, is_public
from tests.rig.faults import FaultPeer

OWN_PORT = 17813
LOOPBACK = Peers(loopback=True)


class Names:
    """A resolver with one answer for every name, that counts how often it is asked."""

    def __init__(self, *addresses: str, fails: Exception | None = None) -> None:
        self.addresses, self.fails, self.asked = addresses, fails, 0

    def __call__(self, host: str, port: int, **_: Any) -> list[tuple[Any, ...]]:
        self.asked += 1
        if self.fails:
            raise self.fails
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in self.addresses]


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2a00:1450:4001::1", True),
        ("::ffff:8.8.8.8", True),
        ("64:ff9b::808:808", True),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("127.0.0.1", False),
        ("0.0.0.0", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("224.0.0.1", False),
        ("239.255.255.250", False),
        ("240.0.0.1", False),
        ("255.255.255.255", False),
        ("203.0.113.7", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%1", False),
        ("fec0::1", False),
        ("fd00::1", False),
        ("ff02::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::a00:1", False),
        ("2002:a00:1::1", False),
        ("2001:0:53aa:64c:0:1234:f5ff:fffe", False),
    ],
)
def test_only_addresses_out_on_the_internet_are_public(address: str, public: bool) -> None:
    assert is_public(ipaddress.ip_address(address)) is public


@pytest.mark.parametrize("address", ["10.0.0.1", "127.0.0.1", "169.254.1.1", "100.64.0.1", "::1", "fe80::1"])
def test_an_inward_address_is_refused(address: str) -> None:
    with pytest.raises(HostRefused) as refused:
        Dialler(Peers(), OWN_PORT, Names(address)).check("mail.example.com", 993)
    assert refused.value.code == "host_refused"
    assert (
        refused.value.sentence == "mail.example.com, port 993 is not an address that Postwarden connects to."
    )


def test_one_inward_address_among_public_ones_refuses_the_name() -> None:
    with pytest.raises(HostRefused):
        Dialler(Peers(), OWN_PORT, Names("8.8.8.8", "192.168.0.1")).check("mail.example.com", 993)


@pytest.mark.parametrize("port", [1, 22, 25, 80, 110, 995, 2525, 8993, OWN_PORT])
def test_other_ports_are_refused_without_asking_for_the_name(port: int) -> None:
    names = Names("8.8.8.8")
    with pytest.raises(HostRefused):
        Dialler(Peers(), OWN_PORT, names).check("mail.example.com", port)
    assert names.asked == 0


@pytest.mark.parametrize("port", [993, 143, 465, 587])
def test_the_ports_of_mail_are_allowed(port: int) -> None:
    found = Dialler(Peers(), OWN_PORT, Names("8.8.8.8", "8.8.4.4")).check("mail.example.com", port)
    assert [str(address) for address in found] == ["8.8.8.8", "8.8.4.4"]


def test_loopback_needs_leave_and_brings_odd_ports_only_for_itself() -> None:
    assert Dialler(LOOPBACK, OWN_PORT, Names("127.0.0.1")).check("localhost", 11993)
    for address, port in (("127.0.0.1", OWN_PORT), ("8.8.8.8", 11993), ("10.0.0.1", 993)):
        with pytest.raises(HostRefused):
            Dialler(LOOPBACK, OWN_PORT, Names(address)).check("localhost", port)


@pytest.mark.parametrize(
    "host", ["no-such-host.test", "a" * 64 + ".example", "..", "nul\0.example", ".example"]
)
def test_what_has_no_address_is_unknown(host: str) -> None:
    no_name = socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    def look_up(name: str, port: int, **_: Any) -> list[tuple[Any, ...]]:
        if name == "no-such-host.test":
            raise no_name
        name.encode("idna")  # as the real one does first
        raise ValueError("embedded null byte")

    with pytest.raises(HostUnknown) as unknown:
        Dialler(Peers(), OWN_PORT, look_up).connect(host, 993, 1)
    assert unknown.value.sentence == f"There is no server called {host}."


def test_a_resolver_that_cannot_answer_is_no_unknown_host() -> None:
    away = Names(fails=socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution"))
    with pytest.raises(Offline):
        Dialler(Peers(), OWN_PORT, away).connect("mail.example.com", 993, 1)


def test_the_name_is_looked_up_once_and_the_checked_address_dialled() -> None:
    names, dialled = Names("8.8.8.8", "8.8.4.4"), []

    def reach(address: tuple[str, int], timeout: float) -> socket.socket:
        dialled.append(address)
        if address[0] == "8.8.8.8":
            raise ConnectionRefusedError
        return socket.socket()

    Dialler(Peers(), OWN_PORT, names, reach).connect("mail.example.com", 993, 5).close()
    assert (names.asked, dialled) == (1, [("8.8.8.8", 993), ("8.8.4.4", 993)])


def test_nothing_listens() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        with pytest.raises(HostSilent) as silent:
            Dialler(LOOPBACK, OWN_PORT).connect("localhost", port, 5)
    assert silent.value.sentence == f"Nothing answers at localhost, port {port}."


def test_a_connection_keeps_its_timeout() -> None:
    with (
        FaultPeer(lambda talk: talk.wait_for_the_end()) as peer,
        Dialler(LOOPBACK, OWN_PORT).connect("localhost", peer.port, 7) as connection,
    ):
        assert connection.gettimeout() == 7


def test_a_network_that_goes_away_is_noticed_within_a_minute() -> None:
    with (
        FaultPeer(lambda talk: talk.wait_for_the_end()) as peer,
        Dialler(LOOPBACK, OWN_PORT).connect("localhost", peer.port, 10) as connection,
    ):
        assert connection.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        asked = [
            connection.getsockopt(socket.IPPROTO_TCP, option)
            for option in (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL, socket.TCP_KEEPCNT)
        ]
        assert asked[0] + asked[1] * asked[2] <= 60
        assert connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) <= 60_000


def test_the_way_to_a_server_is_known_once_it_was_reached() -> None:
    dialler = Dialler(LOOPBACK, OWN_PORT)
    with FaultPeer(lambda talk: talk.wait_for_the_end()) as peer:
        assert dialler.way("localhost", peer.port) is None
        with dialler.connect("localhost", peer.port, 10) as connection:
            assert dialler.way("localhost", peer.port) == connection.getsockname()[0]
