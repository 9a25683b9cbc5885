"""Writers of one store that all wait when the first of them begins."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from sqlalchemy import Connection, event

from companion.store import meta
from companion.store.engine import Store

Work = Callable[[Connection], object]


class Ended(BaseException):
    """The thread ends, whatever it was about."""


def at_once(store: Store, works: list[Work]) -> tuple[list[Any], int]:
    """What came of each, all of which waited when the first began; and how many commits that took."""
    return asked_at_once(store, [partial(store.together, work) for work in works])


def asked_at_once(store: Store, asks: Sequence[Callable[[], object]]) -> tuple[list[Any], int]:
    """The same for anything that ends in one call of `together`."""
    found: list[Any] = [None] * len(asks)
    commits: list[Connection] = []

    def note(connection: Connection) -> None:
        commits.append(connection)

    event.listen(store._writer, "commit", note)

    def run(number: int, ask: Callable[[], object]) -> None:
        try:
            found[number] = ask()
        except BaseException as error:  # noqa: BLE001 - it is what came of it
            found[number] = error

    threads = []
    with suppress(Ended), store.write():
        for number, ask in enumerate(asks):
            threads.append(threading.Thread(target=run, args=(number, ask)))
            threads[-1].start()
            waits(store, number + 1)
        raise Ended  # our own writes nothing
    for thread in threads:
        thread.join()
    event.remove(store._writer, "commit", note)
    return found, len(commits)


def waits(store: Store, count: int) -> None:
    assert store._sharing is not None
    until = time.monotonic() + 20
    while len(store._sharing._waiting) < count:
        assert time.monotonic() < until
        time.sleep(0.001)


def put(key: str) -> Work:
    def work(tx: Connection) -> str:
        meta.put(tx, key, "yes")
        return key

    return work


def kept(store: Store, keys: str) -> str:
    with store.read() as connection:
        return "".join(key for key in keys if meta.get(connection, key))
