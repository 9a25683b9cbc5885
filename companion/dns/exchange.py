"""One question to one name server: by UDP, and by TCP where the answer is cut (RFC 7766)."""

from __future__ import annotations

import asyncio
import socket

import dns.exception
import dns.flags
import dns.inet
import dns.message
import dns.rcode

from companion.dns.outcomes import FailureKind

Server = tuple[str, int]  # address, port
_MOST = 65535
_RCODES: dict[dns.rcode.Rcode, FailureKind] = {dns.rcode.SERVFAIL: "servfail", dns.rcode.REFUSED: "refused"}


async def exchange(
    query: dns.message.Message, server: Server, seconds: float
) -> dns.message.QueryMessage | FailureKind:
    """The server's reply that says something about the name, or how it failed. Sections behind an empty answer are
    not read."""
    try:
        async with asyncio.timeout(seconds):
            reply = await _by_udp(query, server)
            if reply.flags & dns.flags.TC:
                reply = await _by_tcp(query, server)
    except TimeoutError:
        return "timeout"
    except (dns.exception.DNSException, EOFError):
        return "broken"
    except (OSError, ValueError):  # ValueError: an address that this platform cannot use
        return "unreachable"
    if reply.rcode() in (dns.rcode.NOERROR, dns.rcode.NXDOMAIN) and isinstance(
        reply, dns.message.QueryMessage
    ):
        return reply
    return _RCODES.get(reply.rcode(), "broken")


async def _by_udp(query: dns.message.Message, server: Server) -> dns.message.Message:
    """Each question has a socket and so a port of its own, which a forger has to guess (RFC 5452). Connected to the
    server, so that nobody else is heard."""
    loop = asyncio.get_running_loop()
    with socket.socket(dns.inet.af_for_address(server[0]), socket.SOCK_DGRAM) as ours:
        ours.setblocking(False)
        ours.connect(dns.inet.low_level_address_tuple(server))
        await loop.sock_sendall(ours, query.to_wire())
        while True:
            try:
                reply = _read(await loop.sock_recv(ours, _MOST))
            except (ConnectionError, dns.exception.DNSException):
                continue  # nobody listens just now, or it is no reply: one may come still
            if query.is_response(reply):
                return reply


def _read(wire: bytes) -> dns.message.Message:
    """Of most answers no more than the question is read: they are empty. A cut one may end anywhere."""
    empty, cut = wire[6:8] == b"\0\0", wire[2:3] and wire[2] & dns.flags.TC >> 8
    return dns.message.from_wire(wire, question_only=bool(empty or cut))


async def _by_tcp(query: dns.message.Message, server: Server) -> dns.message.Message:
    reader, writer = await asyncio.open_connection(*server)
    try:
        wire = query.to_wire()
        writer.write(len(wire).to_bytes(2) + wire)
        reply = _read(await reader.readexactly(int.from_bytes(await reader.readexactly(2))))
    finally:
        writer.close()
    if not query.is_response(reply) or reply.flags & dns.flags.TC:
        raise dns.exception.FormError
    return reply
