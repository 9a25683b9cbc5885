#!/usr/bin/env python3
"""Stands between clients and a name server, makes it as far away as it is told, and counts what passes.

    with Knot(zones) as knot, Delaying(knot.port, 0.03, {"dead.test": "drop"}) as far:
        Resolver([(far.host, far.port)])
        far.counts()

Every answer comes `delay` seconds late, by UDP and by TCP. A fault holds for a name and all below it: `drop` (never
answered), `servfail`, `cut` (by UDP it says "ask by TCP", and there nothing is ever said) or the number of seconds that
these answers take instead. It is a process of its own, so that it takes no time from whom it counts.
"""

from __future__ import annotations

import asyncio
import json
import struct
import subprocess
import sys
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import cast

HOST = "127.0.0.1"
TRUNCATED, SERVFAIL = 0x0200, 0x0002
Fault = str | float
Address = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Counts:
    """`asked`: what came in, repeats and TCP too. `different`: names with a type. `at_once`: most that waited for
    their answer at one moment, without those that get none."""

    asked: int
    different: int
    at_once: int


class Delaying:
    host = HOST

    def __init__(self, port: int, delay: float, faults: dict[str, Fault] | None = None) -> None:
        """`port`: of the name server on loopback."""
        command = [sys.executable, __file__, str(port), str(delay), json.dumps(faults or {})]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = int(self._line())

    def __enter__(self) -> Delaying:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._process.communicate(timeout=10)  # its input ends, and so does it

    def counts(self) -> Counts:
        """Since the last look."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return Counts(**json.loads(self._line()))

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()


class Ledger:
    """What is waiting for its answer, and what did."""

    def __init__(self) -> None:
        self._seen: Counter[bytes] = Counter()
        self._waiting = self._most = 0

    def came(self, question: bytes) -> None:
        self._seen[question] += 1
        self._waiting += 1
        self._most = max(self._most, self._waiting)

    def gone(self) -> None:
        self._waiting -= 1

    def read(self) -> dict[str, int]:
        found = {"asked": self._seen.total(), "different": len(self._seen), "at_once": self._most}
        self._seen.clear()
        self._most = self._waiting
        return found


class Way:
    """To the server and back."""

    def __init__(self, port: int, delay: float, faults: dict[str, Fault]) -> None:
        self.port, self.delay, self._faults = port, delay, faults
        self.ledger = Ledger()

    def fault(self, name: str) -> Fault:
        """What holds for the name: a fault, or how late its answer is."""
        return next(
            (fault for zone, fault in self._faults.items() if f".{name}".endswith(f".{zone}")), self.delay
        )


class Near(asyncio.DatagramProtocol):
    """The end that the clients talk to."""

    def __init__(self, way: Way, far: Far) -> None:
        self.way, self.far = way, far

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.DatagramTransport, transport)  # of its kind, though not by inheritance

    def datagram_received(self, data: bytes, address: Address) -> None:
        name, question = _question(data)
        fault = self.way.fault(name)
        self.way.ledger.came(question)
        if fault == "drop":
            self.way.ledger.gone()
            return
        loop = asyncio.get_running_loop()
        if isinstance(fault, str):
            loop.call_later(self.way.delay, self.answer, _failed(data, fault), address)
        else:
            loop.call_later(fault, self.far.ask, data, address)

    def answer(self, data: bytes, address: Address) -> None:
        self.way.ledger.gone()
        self._transport.sendto(data, address)


class Far(asyncio.DatagramProtocol):
    """The end that talks to the server. Clients' numbers may be equal, so that it gives its own."""

    def __init__(self) -> None:
        self.near: Near
        self._asked: dict[int, tuple[bytes, Address]] = {}
        self._number = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.DatagramTransport, transport)

    def ask(self, data: bytes, address: Address) -> None:
        self._number = (self._number + 1) % 0x10000
        self._asked[self._number] = data[:2], address
        self._transport.sendto(struct.pack("!H", self._number) + data[2:])

    def datagram_received(self, data: bytes, address: Address) -> None:
        number, client = self._asked.pop(int.from_bytes(data[:2]))
        self.near.answer(number + data[2:], client)


async def stream(way: Way, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """One client's talk by TCP."""
    with suppress(asyncio.IncompleteReadError, ConnectionError):
        while True:
            data = await _frame(reader)
            name, question = _question(data)
            fault = way.fault(name)
            way.ledger.came(question)
            try:
                if fault in ("drop", "cut"):
                    await reader.read()  # until the client gives up
                    break
                if isinstance(fault, str):
                    reply = _failed(data, fault)
                else:
                    await asyncio.sleep(fault)
                    reply = await _relay(way.port, data)
            finally:
                way.ledger.gone()
            writer.write(struct.pack("!H", len(reply)) + reply)
            await writer.drain()
    writer.close()


async def _relay(port: int, data: bytes) -> bytes:
    reader, writer = await asyncio.open_connection(HOST, port)
    writer.write(struct.pack("!H", len(data)) + data)
    try:
        return await _frame(reader)
    finally:
        writer.close()


async def _frame(reader: asyncio.StreamReader) -> bytes:
    return await reader.readexactly(int.from_bytes(await reader.readexactly(2)))


def _question(wire: bytes) -> tuple[str, bytes]:
    """The name that is asked for in lower case, and the whole question."""
    at, labels = 12, []
    while wire[at]:
        labels.append(wire[at + 1 : at + 1 + wire[at]].decode("latin-1").lower())
        at += 1 + wire[at]
    return ".".join(labels), wire[12 : at + 5].lower()


def _failed(query: bytes, fault: str) -> bytes:
    """A reply without records; what stands behind the question is left out."""
    (flags,) = struct.unpack("!H", query[2:4])
    told = {"cut": TRUNCATED, "servfail": SERVFAIL}[fault]
    question = _question(query)[1]
    return (
        query[:2] + struct.pack("!HHHHH", 0x8000 | flags | told, 1, 0, 0, 0) + query[12 : 12 + len(question)]
    )


async def stand(port: int, delay: float, faults: dict[str, Fault]) -> None:
    loop = asyncio.get_running_loop()
    way, far = Way(port, delay, faults), Far()
    await loop.create_datagram_endpoint(lambda: far, remote_addr=(HOST, port))
    far.near = Near(way, far)
    while True:
        server = await asyncio.start_server(lambda *ends: stream(way, *ends), HOST, 0)
        ours = server.sockets[0].getsockname()[1]
        try:
            await loop.create_datagram_endpoint(lambda: far.near, local_addr=(HOST, ours))
            break
        except OSError:  # somebody asks from it by UDP
            server.close()
    print(ours, flush=True)
    looks = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(looks), sys.stdin)
    while await looks.readline():
        print(json.dumps(way.ledger.read()), flush=True)


if __name__ == "__main__":
    asyncio.run(stand(int(sys.argv[1]), float(sys.argv[2]), json.loads(sys.argv[3])))
