"""Work in a few threads of its own, one at a time for each key: a second request for what already runs is the same.

The threads are daemons: a server that stays silent may hold one for minutes, and must not hold the companion's end.
What they do is safe to cut at any point, as a power failure would.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable

from companion.core.errors import PostwardenError

log = logging.getLogger(__name__)

Work = Callable[[], object]


class Errands:
    """At most `workers` at once; one that fails is logged by its code and stops no other."""

    def __init__(self, name: str, workers: int) -> None:
        self._name, self._most = name, workers
        self._changed = threading.Condition()
        self._waiting: deque[tuple[str, Work]] = deque()
        self._known: set[str] = set()  # waiting or running
        self._repeats: dict[str, Work] = {}  # once what runs for the key has ended
        self._threads: list[threading.Thread] = []
        self._idle = 0
        self._closed = False

    def run(self, key: str, work: Work) -> bool:
        """Starts the work, or queues it; False when work for this key is under way, or after `close`."""
        with self._changed:
            if self._closed or key in self._known:
                return False
            self._queue(key, work)
            return True

    def again(self, key: str, work: Work) -> None:
        """Like `run`, but where work for this key has begun, this follows it, once for however many requests."""
        with self._changed:
            if self._closed or any(key == waiting for waiting, _ in self._waiting):
                return
            if key in self._known:
                self._repeats[key] = work
            else:
                self._queue(key, work)

    def running(self, key: str) -> bool:
        """Whether work for this key runs or waits."""
        with self._changed:
            return key in self._known

    def wanted(self, key: str) -> bool:
        """Whether something waits for the thread that works for this key: the same once more, or another one."""
        with self._changed:
            return key in self._repeats or bool(self._waiting)

    def close(self) -> None:
        """Starts nothing more, and drops what has not begun."""
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._repeats.clear()
            self._changed.notify_all()

    def join(self, deadline: float) -> None:
        """After `close`: waits for what runs, at most until `deadline` (time.monotonic)."""
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))

    def _serve(self) -> None:
        while (task := self._next()) is not None:
            key, work = task
            try:
                work()
            except PostwardenError as error:
                log.warning("%s of %s ended: %s", self._name, key, error.code)
            except Exception:
                log.exception("%s of %s ended", self._name, key)
            with self._changed:
                self._known.discard(key)
                if (repeat := self._repeats.pop(key, None)) is not None and not self._closed:
                    self._queue(key, repeat)

    def _queue(self, key: str, work: Work) -> None:
        self._known.add(key)
        self._waiting.append((key, work))
        if self._idle < len(self._waiting) and len(self._threads) < self._most:
            name = f"{self._name}-{len(self._threads)}"
            thread = threading.Thread(target=self._serve, name=name, daemon=True)
            self._threads.append(thread)
            thread.start()
        self._changed.notify()

    def _next(self) -> tuple[str, Work] | None:
        with self._changed:
            self._idle += 1
            self._changed.wait_for(lambda: self._waiting or self._closed)
            self._idle -= 1
            return self._waiting.popleft() if self._waiting else None
