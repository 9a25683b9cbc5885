"""So many questions wait for their answers at one moment, however many check-ups ask."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count

AT_ONCE = 64


@dataclass(order=True, slots=True)
class _Turn:
    """Somebody who waits; the least is next."""

    round: int
    number: int
    loop: asyncio.AbstractEventLoop = field(compare=False)
    come: asyncio.Future[None] = field(compare=False)
    granted: bool = field(default=False, compare=False)
    left: bool = field(default=False, compare=False)


class Places:
    """Shared by event loops in several threads, since every check-up has a loop of its own.

    Who asks for the first time goes before who asks again: a silent server must not hold up the others' answers.
    """

    def __init__(self, most: int = AT_ONCE) -> None:
        self._free = most
        self._lock = threading.Lock()
        self._waiting: list[_Turn] = []
        self._numbers = count()

    @asynccontextmanager
    async def one(self, round: int) -> AsyncIterator[None]:
        """A place, for as long as the block lasts. `round`: how often the question was asked before."""
        await self._take(round)
        try:
            yield
        finally:
            self._give()

    async def _take(self, round: int) -> None:
        with self._lock:
            if self._free:
                self._free -= 1
                return
            loop = asyncio.get_running_loop()
            turn = _Turn(round, next(self._numbers), loop, loop.create_future())
            heappush(self._waiting, turn)
        try:
            await turn.come
        except asyncio.CancelledError:
            with self._lock:
                turn.left = True
            if turn.granted:  # it came, and nobody is there to use it
                self._give()
            raise

    def _give(self) -> None:
        with self._lock:
            while self._waiting:
                turn = heappop(self._waiting)
                if not turn.left:
                    turn.granted = True
                    turn.loop.call_soon_threadsafe(_tell, turn.come)
                    return
            self._free += 1


def _tell(come: asyncio.Future[None]) -> None:
    if not come.done():
        come.set_result(None)
