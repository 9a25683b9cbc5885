"""Short writers that wait for each other share a transaction, and with it one wait for the disk.

A commit waits for the disk some milliseconds; of twenty that ask at once, the last would wait twenty times that. So
whoever gets the turn runs what all the others want besides its own. Where one fails they run once more, each in a
savepoint, so that it undoes no other's. Nobody is answered before the one commit is on the disk.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any, Generic, TypeVar, cast

from sqlalchemy import Connection

from companion.core.errors import StoreUnavailable
from companion.store.prepared import straight

T = TypeVar("T")
MOST = 50  # in one transaction: other writers wait for its end


class Sharing:
    """`begin` opens a write transaction that commits at its end, alone with the database."""

    def __init__(self, begin: Callable[[], AbstractContextManager[Connection]]) -> None:
        self._begin = begin
        self._lock = threading.Lock()
        self._waiting: deque[_Part[Any]] = deque()
        self._led = False  # somebody has the turn, or waits for it

    def run(self, work: Callable[[Connection], T]) -> T:
        """What `work` returns, once it is durable. It may run on the thread of another caller, and twice, where the
        first time is undone: it changes nothing but the database.

        What it raises undoes its own part only; StoreUnavailable, whoever meets it, undoes all and is told to all.
        """
        mine = _Part(work)
        with self._lock:
            self._waiting.append(mine)
            mine.leads, self._led = not self._led, True
        if not mine.leads:
            mine.gate.acquire()
        if mine.leads:
            self._lead(mine)
        return mine.answer()

    def _lead(self, mine: _Part[Any]) -> None:
        parts: Sequence[_Part[Any]] = ()
        try:
            with self._begin() as tx:
                parts = self._take()  # who came while we waited for the turn, and first of all `mine`
                _run(tx, parts)
        except BaseException as error:  # noqa: BLE001 - every caller is told on its own thread
            parts = parts or self._take()
            if not any(part.error is error for part in parts):
                mine.error = error
            for part in parts:
                if part.error is None:
                    part.error = StoreUnavailable()
                    part.error.__cause__ = error
        finally:
            self._hand_over(parts)

    def _take(self) -> Sequence[_Part[Any]]:
        with self._lock:
            return [self._waiting.popleft() for _ in range(min(MOST, len(self._waiting)))]

    def _hand_over(self, done: Sequence[_Part[Any]]) -> None:
        with self._lock:
            following = self._waiting[0] if self._waiting else None
            self._led = following is not None
            if following is not None:
                following.leads = True
        if following is not None:  # first, so that the disk is soon at work again
            following.gate.release()
        for part in done:
            part.gate.release()


class _Part(Generic[T]):
    """What one caller wants. `gate` opens once that is done, or once it has to lead."""

    def __init__(self, work: Callable[[Connection], T]) -> None:
        self.work = work
        self.gate = threading.Lock()
        self.gate.acquire()
        self.leads = False
        self.value: T | None = None
        self.error: BaseException | None = None

    def answer(self) -> T:
        if self.error is not None:
            raise self.error
        return cast(T, self.value)


def _run(tx: Connection, parts: Sequence[_Part[Any]]) -> None:
    if len(parts) == 1:
        parts[0].value = parts[0].work(tx)
    elif not _all(tx, parts):
        _each(tx, parts)


def _all(tx: Connection, parts: Sequence[_Part[Any]]) -> bool:
    """Whether none of them failed; else it is as if none had run. A savepoint for each costs as much as two statements
    of its own, and hardly ever does one fail.
    """
    straight(tx, "SAVEPOINT parts")
    for part in parts:
        try:
            part.value = part.work(tx)
        except StoreUnavailable:
            raise  # SQLite may have rolled back all of it already
        except Exception:  # noqa: BLE001 - whose it is, the next round tells
            straight(tx, "ROLLBACK TO parts")
            return False
        except BaseException as error:
            part.error = error
            raise
    straight(tx, "RELEASE parts")
    return True


def _each(tx: Connection, parts: Sequence[_Part[Any]]) -> None:
    for part in parts:
        straight(tx, "SAVEPOINT part")
        try:
            part.value = part.work(tx)
        except StoreUnavailable:
            raise
        except Exception as error:  # noqa: BLE001 - its own caller is told, on its own thread
            part.error = error
            straight(tx, "ROLLBACK TO part")
        except BaseException as error:
            part.error = error
            raise
        straight(tx, "RELEASE part")
