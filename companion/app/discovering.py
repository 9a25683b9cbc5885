"""Discovery over this computer's network, also without a data directory."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Sequence
from typing import Any

from companion.core.settings import Settings
from companion.dns.outcomes import Answer, Failed, Outcome, Question
from companion.dns.resolver import Resolver, Server, system_servers
from companion.linking.discovery import DNS_S, Discovery
from companion.mail.hosts import Dialler, LookUp
from companion.mail.setup_file import SetupFiles
from companion.mail.tls import Tls


def discovery_over(
    settings: Settings, dialler: Dialler, tls: Tls, servers: Sequence[Server] = ()
) -> Discovery:
    """`servers` are asked in place of the settings' or the system's."""
    return Discovery(
        lambda: Resolver(servers or settings.peers.nameservers or system_servers(), DNS_S),
        SetupFiles(dialler, tls).fetch,
    )


def standalone(settings: Settings, servers: Sequence[Server] = ()) -> Discovery:
    """With connections of its own; hosts of setup files are looked up at `servers` too, where some are given."""
    look_up = look_up_at(servers) if servers else socket.getaddrinfo
    return discovery_over(
        settings, Dialler(settings.peers, settings.port, look_up), Tls(settings.peers.ca_file), servers
    )


def look_up_at(servers: Sequence[Server]) -> LookUp:
    """Like `socket.getaddrinfo`, at these name servers."""

    async def ask(host: str) -> list[Outcome]:
        resolver = Resolver(servers, DNS_S)
        kinds = (Question("A", host), Question("AAAA", host))
        return list(await asyncio.gather(*map(resolver.ask, kinds)))

    def look_up(host: str, port: int, **_: Any) -> list[tuple[Any, ...]]:
        outcomes = asyncio.run(ask(host))
        found = [record for one in outcomes if isinstance(one, Answer) for record in one.records]
        if not found:
            unknown = any(isinstance(one, Failed) for one in outcomes)
            raise socket.gaierror(socket.EAI_AGAIN if unknown else socket.EAI_NONAME, "no address")
        families = {False: socket.AF_INET, True: socket.AF_INET6}
        return [
            (families[":" in one], socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (one, port)) for one in found
        ]

    return look_up
