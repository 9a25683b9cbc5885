"""Calls that may never return, in a thread of their own: a keychain that asks its user blocks for ever."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")


class OwnThread:
    """One daemon thread that runs calls in turn. One that hangs delays the next, never the caller."""

    def __init__(self, name: str, seconds: float) -> None:
        self._name, self._seconds = name, seconds
        self._calls: queue.SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def call(self, function: Callable[[], T]) -> T | Exception:
        """The result, or the error it ended with, as a value: libraries below raise what they like.

        Raises TimeoutError after `seconds`; a call that had not begun by then never does.
        """
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
                self._thread.start()
        future: Future[T | Exception] = Future()
        self._calls.put((future, function))
        try:
            return future.result(self._seconds)
        finally:
            future.cancel()

    def close(self) -> None:
        """Ends the thread, unless a call hangs in it; such a thread ends with the process."""
        self._calls.put(None)
        if self._thread is not None:
            self._thread.join(0.5)

    def _run(self) -> None:
        while (task := self._calls.get()) is not None:
            future, function = task
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(function())
                except Exception as error:  # noqa: BLE001 - the thread's edge: the caller judges it
                    future.set_result(error)
