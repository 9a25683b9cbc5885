"""Decides which addresses a mail connection may go to, and goes to exactly those (channel.md T26).

A mail server's name comes from a form or from somebody's DNS. Without this rule it could point at the user's router,
at another program on this machine, or first outside and then inside (DNS rebinding). So the name is looked up once, a
single inward address refuses the whole name, and the connection goes to an address that was checked.
"""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from companion.core.errors import HostRefused, HostSilent, HostUnknown, Offline
from companion.core.settings import Peers

PORTS = frozenset({143, 465, 587, 993})
# A network that went away says nothing: after half a minute the system asks, and half a minute later it gives up.
_ASK_AFTER, _ASK_EVERY, _ASKED_MOST, _UNHEARD = 30, 10, 3, 60
_NAT64 = ipaddress.ip_network("64:ff9b::/96")  # RFC 6052: an IPv4 address in the last four bytes

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
LookUp = Callable[..., list[tuple[Any, ...]]]
Reach = Callable[[tuple[str, int], float], socket.socket]


class Dialler:
    """Opens plain TCP connections to mail servers. `own_port` is the companion's, which is never dialled.

    `look_up` answers like `socket.getaddrinfo`, `reach` like `socket.create_connection`.
    """

    def __init__(
        self,
        peers: Peers,
        own_port: int,
        look_up: LookUp = socket.getaddrinfo,
        reach: Reach = socket.create_connection,
    ) -> None:
        self._peers, self._own_port = peers, own_port
        self._look_up, self._reach = look_up, reach
        self._reached: dict[tuple[str, int], Address] = {}

    def connect(self, host: str, port: int, timeout: float, ports: frozenset[int] = PORTS) -> socket.socket:
        """A connection to the first checked address that answers; all share `timeout` seconds, which it keeps.

        Raises HostRefused, HostUnknown, Offline, HostSilent.
        """
        end = time.monotonic() + timeout
        addresses = self.check(host, port, ports)
        _, number = self._place(host, port)
        for tried, address in enumerate(addresses):
            left = (end - time.monotonic()) / (len(addresses) - tried)
            with suppress(OSError):
                connection = self._reach((str(address), number), max(left, 0.1))
                connection.settimeout(timeout)
                _keep_alive(connection)
                self._reached[host, port] = address
                return connection
        raise HostSilent(host=host, port=port)

    def way(self, host: str, port: int) -> str | None:
        """This computer's own address on the way to a server, as the system would choose it now; nothing is sent. None
        for a server that was never reached, and where no way leads there."""
        to = self._reached.get((host, port))
        if to is None:
            return None
        family = socket.AF_INET if to.version == 4 else socket.AF_INET6
        with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((str(to), port))
            return str(probe.getsockname()[0])
        return None

    def check(self, host: str, port: int, ports: frozenset[int] = PORTS) -> list[Address]:
        """The addresses of `host`, all of which may be dialled. Raises HostRefused, HostUnknown, Offline."""
        refused = HostRefused(host=host, port=port)
        name, number = self._place(host, port)
        if number == self._own_port or (port not in ports and not self._peers.loopback):
            raise refused
        addresses = self._addresses(name, number)
        for address in addresses:
            if self._peers.loopback and address.is_loopback:
                continue
            if port not in ports or not is_public(address):
                raise refused
        return addresses

    def _place(self, host: str, port: int) -> tuple[str, int]:
        """Where a peer really stands: elsewhere only in tests and the demo (`settings.Peers`)."""
        return self._peers.moved.get(f"{host}:{port}", (host, port)) if self._peers.loopback else (host, port)

    def _addresses(self, host: str, port: int) -> list[Address]:
        try:
            found = self._look_up(host, port, type=socket.SOCK_STREAM)
        except socket.gaierror as error:
            if error.errno == socket.EAI_AGAIN:
                raise Offline(host=host) from error
            raise HostUnknown(host=host) from error
        except ValueError as error:  # a label over 63 bytes, an empty one, NUL: no name at all
            raise HostUnknown(host=host) from error
        except OSError as error:
            raise Offline(host=host) from error
        addresses = [ipaddress.ip_address(sockaddr[0]) for *_, sockaddr in found]
        if not addresses:
            raise HostUnknown(host=host)
        return list(dict.fromkeys(addresses))


def _keep_alive(connection: socket.socket) -> None:
    """Where the system has these options; macOS calls the first one by another name."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for names, value in (
        (("TCP_KEEPIDLE", "TCP_KEEPALIVE"), _ASK_AFTER),
        (("TCP_KEEPINTVL",), _ASK_EVERY),
        (("TCP_KEEPCNT",), _ASKED_MOST),
        (("TCP_USER_TIMEOUT",), _UNHEARD * 1000),
    ):
        option = next((getattr(socket, name) for name in names if hasattr(socket, name)), None)
        if option is not None:
            connection.setsockopt(socket.IPPROTO_TCP, option, value)


def is_public(address: Address) -> bool:
    """True for an address out on the internet, also where an IPv4 address hides inside an IPv6 one."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.is_site_local or address.teredo is not None:
            return False
        inner = address.ipv4_mapped or address.sixtofour
        if address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
        if inner is not None:
            return is_public(inner)
    return address.is_global and not address.is_multicast and not address.is_reserved
