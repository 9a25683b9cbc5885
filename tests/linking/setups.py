"""Setup files for tests, and Discovery over a real name server and real HTTPS."""

from __future__ import annotations

import socket
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from companion.core.settings import Peers
from companion.dns.resolver import Resolver, Server
from companion.linking.discovery import DNS_S, Discovery
from companion.mail.hosts import Dialler
from companion.mail.setup_file import SetupFiles
from companion.mail.tls import Tls

OWN_PORT = 17813


def server_xml(
    kind: str,
    host: str,
    port: int,
    security: str = "SSL",
    user: str = "%EMAILADDRESS%",
    side: str = "incoming",
) -> str:
    return (
        f'<{side}Server type="{kind}"><hostname>{host}</hostname><port>{port}</port>'
        f"<socketType>{security}</socketType><authentication>password-cleartext</authentication>"
        f"<username>{user}</username></{side}Server>"
    )


def smtp_xml(host: str, port: int, security: str = "SSL") -> str:
    return server_xml("smtp", host, port, security, side="outgoing")


def setup_xml(*servers: str, domain: str = "acme.test") -> bytes:
    return (
        f'<?xml version="1.0"?>\n<clientConfig version="1.1"><emailProvider id="{domain}">'
        f"<domain>{domain}</domain>{''.join(servers)}</emailProvider></clientConfig>"
    ).encode()


class Names:
    """Looks up like `socket.getaddrinfo`, in a table; an address is itself. Keeps what it was asked."""

    def __init__(self, addresses: dict[str, str] | None = None) -> None:
        self._addresses = addresses or {}
        self.asked: list[str] = []

    def __call__(self, host: str, port: int, **_: Any) -> list[tuple[Any, ...]]:
        self.asked.append(host)
        address = "127.0.0.1" if host == "127.0.0.1" else self._addresses.get(host)
        if address is None:
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        return [(family, socket.SOCK_STREAM, 6, "", (address, port))]


def files_over(moved: dict[str, tuple[str, int]], ca: Path | None, names: Names | None = None) -> SetupFiles:
    peers = Peers(loopback=True, ca_file=ca, moved=moved)
    return SetupFiles(Dialler(peers, OWN_PORT, names or Names()), Tls(ca))


def asking_nobody(host: str, path: str, seconds: float) -> bytes | None:
    raise AssertionError(f"{host} was asked for a setup file")


def discovery_at(
    servers: Sequence[Server], fetch: Callable[[str, str, float], bytes | None] = asking_nobody
) -> Discovery:
    return Discovery(lambda: Resolver(servers, DNS_S), fetch)
