"""One question to one name server: by UDP, and by TCP where the answer is cut (RFC 7766)."""

from __future__ import annotations

import asyncio
import socket

import dns.exception
import dns.flags
import dns.inet
import dns.message
import dns.rcode
import dns.rdatatype

from companion.dns.outcomes import FailureKind

Server = tuple[str, int]  # address, port
_MOST = 65535
_WITHOUT_EDNS = (dns.rcode.FORMERR, dns.rcode.NOTIMP)
_RCODES: dict[dns.rcode.Rcode, FailureKind] = {dns.rcode.SERVFAIL: "servfail", dns.rcode.REFUSED: "refused"}


async def exchange(
    query: dns.message.Message, server: Server, seconds: float
) -> dns.message.QueryMessage | FailureKind:
    """The server's reply that says something about the name, or how it failed. Sections behind an empty answer are
    not read."""
    try:
        async with asyncio.timeout(seconds):
            reply = await _once(query, server)
            if reply.rcode() in _WITHOUT_EDNS and query.edns >= 0:
                reply = await _once(_plain(query), server)
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


def refers(reply: dns.message.Message) -> bool:
    """Whether it says nothing about the name, only who should know: a server that doesn't answer for the zone itself,
    and asks nobody (RFC 1034 section 4.3.2)."""
    kinds = {records.rdtype for records in reply.authority}
    return _may_refer(reply.wire or b"") and dns.rdatatype.NS in kinds and dns.rdatatype.SOA not in kinds


async def _once(query: dns.message.Message, server: Server) -> dns.message.Message:
    reply = await _by_udp(query, server)
    return await _by_tcp(query, server) if reply.flags & dns.flags.TC else reply


def _plain(query: dns.message.Message) -> dns.message.Message:
    """The same question as a server understands that was written before EDNS (RFC 6891 section 7)."""
    asked = query.question[0]
    return dns.message.make_query(asked.name, asked.rdtype, flags=query.flags)


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
    return dns.message.from_wire(wire, question_only=bool(cut or (empty and not _may_refer(wire))))


def _may_refer(wire: bytes) -> bool:
    """Neither for the zone itself nor after having asked others, and something stands behind the empty answer."""
    flags = int.from_bytes(wire[2:4])
    return not flags & (dns.flags.AA | dns.flags.RA | 0xF) and wire[8:10] != b"\0\0"


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
