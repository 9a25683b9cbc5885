#!/usr/bin/env python3
"""A small name server on loopback (UDP and TCP) with made-up zones, for discovery and health tests.

usage: dnsrig.py ZONE_FILE [PORT]          port 0 or none: any free one; prints one JSON line {"port": N}

Zone file: one record a line, `NAME TYPE DATA`; `#` starts a comment; `*.name` matches what has no records of
its own. A TYPE of `!` sets a fault instead: `slow.test ! delay 0.2` (seconds), or `drop`, `servfail`,
`refused`, `truncate` (UDP answers say "ask by TCP"). A fault holds for the name and all below it.
CNAMEs are followed inside the zones, as a resolver would. Unknown names get NXDOMAIN, known names without
that type an empty NOERROR.
"""

from __future__ import annotations

import asyncio
import json
import os
import stat
import struct
import sys
from pathlib import Path
from typing import cast

import dns.exception
import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdataclass
import dns.rdatatype
import dns.rrset

RCODES = {"servfail": dns.rcode.SERVFAIL, "refused": dns.rcode.REFUSED}
TTL = 60


class Zones:
    def __init__(self, text: str) -> None:
        self.records: dict[dns.name.Name, dict[str, list[str]]] = {}
        self.faults: dict[dns.name.Name, list[str]] = {}
        for line in text.splitlines():
            name, _, rest = line.strip().partition(" ")
            if not name or name.startswith("#"):
                continue
            kind, _, data = rest.strip().partition(" ")
            owner = dns.name.from_text(name.lower())
            if kind == "!":
                self.faults[owner] = data.split()
            else:
                self.records.setdefault(owner, {}).setdefault(kind.upper(), []).append(data.strip())

    def fault(self, name: dns.name.Name) -> list[str]:
        return next((fault for owner, fault in self.faults.items() if name.is_subdomain(owner)), [])

    def find(self, name: dns.name.Name) -> dict[str, list[str]] | None:
        """The name's records; {} where only names below it exist; None where nothing does."""
        if name in self.records:
            return self.records[name]
        if any(owner.is_subdomain(name) for owner in self.records):
            return {}
        for depth in range(1, len(name.labels)):
            wildcard = dns.name.Name((b"*", *name.labels[depth:]))
            if wildcard in self.records:
                return self.records[wildcard]
        return None

    def answer(self, query: dns.message.Message) -> dns.message.Message:
        reply = dns.message.make_response(query)
        reply.flags |= dns.flags.AA | dns.flags.RA
        question = query.question[0]
        kind = dns.rdatatype.to_text(question.rdtype)
        name = dns.name.from_text(question.name.to_text().lower())
        for _ in range(10):
            found = self.find(name)
            if found is None:
                reply.set_rcode(dns.rcode.NXDOMAIN)
                break
            step = kind if kind in found else "CNAME"
            if step not in found:
                break
            reply.answer.append(dns.rrset.from_text(name, TTL, dns.rdataclass.IN, step, *found[step]))
            if step == kind:
                break
            name = dns.name.from_text(found[step][0].lower())
        return reply


async def respond(zones: Zones, wire: bytes, over_udp: bool) -> bytes | None:
    try:
        query = dns.message.from_wire(wire)
    except dns.exception.DNSException:
        return None
    if not query.question:
        return None
    match zones.fault(query.question[0].name):
        case ["drop"]:
            return None
        case ["delay", seconds]:
            await asyncio.sleep(float(seconds))
        case ["truncate"] if over_udp:
            reply = dns.message.make_response(query)
            reply.flags |= dns.flags.TC
            return reply.to_wire()
        case [word] if word in RCODES:
            reply = dns.message.make_response(query)
            reply.set_rcode(RCODES[word])
            return reply.to_wire()
    reply = zones.answer(query)
    try:
        return reply.to_wire(max_size=max(512, query.payload) if over_udp else 65535)
    except dns.exception.TooBig:
        short = dns.message.make_response(query)
        short.flags |= dns.flags.TC
        return short.to_wire()


class Udp(asyncio.DatagramProtocol):
    def __init__(self, zones: Zones) -> None:
        self.zones = zones
        self.tasks: set[asyncio.Task[None]] = set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(
            asyncio.DatagramTransport, transport
        )  # Python 3.11's own is not an instance of it

    def datagram_received(self, data: bytes, address: tuple[str, int]) -> None:
        task = asyncio.create_task(self.reply(data, address))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def reply(self, data: bytes, address: tuple[str, int]) -> None:
        if wire := await respond(self.zones, data, over_udp=True):
            self.transport.sendto(wire, address)


async def serve(zones: Zones, port: int) -> None:
    async def stream(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                (size,) = struct.unpack("!H", await reader.readexactly(2))
                wire = await respond(zones, await reader.readexactly(size), over_udp=False)
                if wire is None:
                    break
                writer.write(struct.pack("!H", len(wire)) + wire)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    loop = asyncio.get_running_loop()
    while True:
        server = await asyncio.start_server(stream, "127.0.0.1", port)
        chosen = server.sockets[0].getsockname()[1]
        try:
            await loop.create_datagram_endpoint(lambda: Udp(zones), local_addr=("127.0.0.1", chosen))
            break
        except OSError:  # somebody asks from it by UDP
            if port:
                raise
            server.close()
    print(json.dumps({"port": chosen}), flush=True)
    over = asyncio.Event()
    if stat.S_ISFIFO(os.fstat(0).st_mode):  # its end is that of whoever started this, also if that was killed
        loop.add_reader(0, over.set)
    async with server:
        await over.wait()


if __name__ == "__main__":
    asyncio.run(serve(Zones(Path(sys.argv[1]).read_text()), int(sys.argv[2]) if len(sys.argv) > 2 else 0))
