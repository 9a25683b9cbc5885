"""Work on a connection that goes on while what came before is digested and stored.

The server prepares and sends the next messages meanwhile: in a mailbox whose headers it has to look up first, it takes
as long as we do.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import perf_counter
from typing import Generic, TypeVar

T = TypeVar("T")


class Ahead(Generic[T]):
    """`work` in a thread of its own, from now on. Whoever cuts the connection ends it."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._done: list[T] = []
        self._error: BaseException | None = None
        self.seconds = 0.0  # that it took
        self._thread = threading.Thread(target=self._run, name="ahead", daemon=True)
        self._thread.start()

    def settle(self) -> None:
        """Waits until it is through, whatever came of it."""
        if self._thread is not threading.current_thread():
            self._thread.join()

    def result(self) -> T:
        """Waits for what came of it; raises what went wrong."""
        self.settle()
        if self._error is not None:
            raise self._error
        return self._done[0]

    def _run(self) -> None:
        began = perf_counter()
        try:
            self._done.append(self._work())
        except BaseException as error:  # noqa: BLE001 - it is raised where the result is asked for
            self._error = error
        self.seconds = perf_counter() - began
