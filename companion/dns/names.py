"""Names and addresses as the socket library wants them, but asked from the name servers that a check-up asks."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Sequence
from typing import Any

from companion.dns.outcomes import Answer, Failed, Question
from companion.dns.resolver import Resolver, Server


def looking_up(servers: Callable[[], Sequence[Server]]) -> Callable[..., list[tuple[Any, ...]]]:
    """What answers like `socket.getaddrinfo`, for TCP. Not to be called from a running event loop."""

    async def ask(host: str) -> tuple[Any, ...]:
        resolver = Resolver(servers())
        return tuple(await asyncio.gather(*(resolver.ask(Question(kind, host)) for kind in ("A", "AAAA"))))

    def look_up(host: str, port: int, **_: Any) -> list[tuple[Any, ...]]:
        four, six = asyncio.run(ask(host.lower().removesuffix(".")))
        found: list[tuple[Any, ...]] = []
        for outcome, family, rest in ((four, socket.AF_INET, ()), (six, socket.AF_INET6, (0, 0))):
            for address in outcome.records if isinstance(outcome, Answer) else ():
                found.append((family, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (address, port, *rest)))
        if not found:
            silent = isinstance(four, Failed) or isinstance(six, Failed)
            raise socket.gaierror(socket.EAI_AGAIN if silent else socket.EAI_NONAME, "no address")
        return found

    return look_up
