"""Work in a few threads of its own, one at a time for each key: a second request for what already runs is the same."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from companion.core.errors import PostwardenError

log = logging.getLogger(__name__)


class Errands:
    """At most `workers` at once; one that fails is logged by its code and stops no other."""

    def __init__(self, name: str, workers: int) -> None:
        self._name = name
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix=name)
        self._lock = threading.Lock()
        self._running: set[str] = set()
        self._closed = False

    def run(self, key: str, work: Callable[[], object]) -> bool:
        """Starts the work, or queues it; False when work for this key is under way, or after `close`."""
        with self._lock:
            if self._closed or key in self._running:
                return False
            self._running.add(key)
            self._pool.submit(self._guarded, key, work)
            return True

    def running(self, key: str) -> bool:
        with self._lock:
            return key in self._running

    def close(self) -> None:
        """Lets what runs come to its end, and starts nothing more."""
        with self._lock:
            self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _guarded(self, key: str, work: Callable[[], object]) -> None:
        try:
            work()
        except PostwardenError as error:
            log.warning("%s of %s ended: %s", self._name, key, error.code)
        except Exception:
            log.exception("%s of %s ended", self._name, key)
        finally:
            with self._lock:
                self._running.discard(key)
