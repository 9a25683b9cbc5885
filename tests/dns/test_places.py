"""How many questions wait for their answers at one moment, counted where they arrive."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator

import dns.message
import dns.rcode
import pytest

from companion.dns.outcomes import NoRecord, Outcome, Question
from companion.dns.places import AT_ONCE, Places
from companion.dns.resolver import Resolver

PATIENCE = 60.0  # seconds; nothing is asked again, however busy the machine is


class Counting:
    """A name server that answers nobody until as many wait as may, or all of those that are still to come."""

    def __init__(self, questions: int) -> None:
        self._left, self.most = questions, 0
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
        self._socket.bind(("127.0.0.1", 0))
        self.address: tuple[str, int] = self._socket.getsockname()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        self._thread.join(PATIENCE)
        self._socket.close()

    def _serve(self) -> None:
        self._socket.settimeout(PATIENCE)
        while self._left:
            waiting = [self._socket.recvfrom(512) for _ in range(min(AT_ONCE, self._left))]
            waiting += self._more()
            self.most = max(self.most, len(waiting))
            self._left -= len(waiting)
            for wire, client in waiting:
                reply = dns.message.make_response(dns.message.from_wire(wire))
                reply.set_rcode(dns.rcode.NXDOMAIN)
                self._socket.sendto(reply.to_wire(), client)

    def _more(self) -> Iterator[tuple[bytes, tuple[str, int]]]:
        """Whoever has asked though nobody was answered."""
        self._socket.settimeout(0.2)
        try:
            while True:
                yield self._socket.recvfrom(512)
        except TimeoutError:
            self._socket.settimeout(PATIENCE)


async def ask(server: Counting, names: list[str], places: Places | None) -> list[Outcome]:
    resolver = Resolver([server.address], PATIENCE, places)
    return list(await asyncio.gather(*(resolver.ask(Question("TXT", name)) for name in names)))


def test_one_check_up_asks_so_many_at_once_and_no_more() -> None:
    server = Counting(150)
    found = asyncio.run(ask(server, [f"n{number}.test" for number in range(150)], None))
    server.close()
    assert found == [NoRecord()] * 150
    assert server.most == AT_ONCE


def test_all_check_ups_together_ask_no_more() -> None:
    server, places = Counting(3 * 60), Places()
    found: list[list[Outcome]] = []

    def run(number: int) -> None:
        names = [f"n{at}.of{number}.test" for at in range(60)]
        found.append(asyncio.run(ask(server, names, places)))

    threads = [threading.Thread(target=run, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    server.close()
    assert found == [[NoRecord()] * 60] * 3
    assert server.most == AT_ONCE


def test_who_asks_again_lets_others_go_first() -> None:
    async def queue() -> list[str]:
        places, order = Places(1), list[str]()

        async def one(name: str, round: int) -> None:
            async with places.one(round):
                order.append(name)
                await asyncio.sleep(0)

        async with places.one(0):
            waiting = [
                asyncio.create_task(one(name, round))
                for name, round in (("third try", 2), ("second try", 1), ("first", 0), ("another first", 0))
            ]
            await asyncio.sleep(0)  # all stand in the queue
        await asyncio.gather(*waiting)
        return order

    assert asyncio.run(queue()) == ["first", "another first", "second try", "third try"]


@pytest.mark.parametrize("late", [False, True])
def test_whoever_leaves_the_queue_takes_no_place_along(late: bool) -> None:
    """`late`: the place has just come."""

    async def leave() -> None:
        places = Places(1)

        async def one() -> None:
            async with places.one(0):
                pass

        async with places.one(0):
            gone = asyncio.create_task(one())
            await asyncio.sleep(0)
            if not late:
                gone.cancel()
        gone.cancel()
        with pytest.raises(asyncio.CancelledError):
            await gone
        await asyncio.wait_for(one(), PATIENCE)

    asyncio.run(leave())
