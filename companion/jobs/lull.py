"""Looks that are made when something has changed, and once in a while all the same."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable


class Lull:
    """`work`, made only if `version` tells another value than before the last time, or `seconds` are over. What reads
    dozens of rows to find that all is as it was need not do so every few seconds.
    """

    def __init__(
        self,
        work: Callable[[], object],
        version: Callable[[], object],
        seconds: float,
        passed: Callable[[], float] = time.monotonic,
    ) -> None:
        self._work, self._version, self._seconds, self._passed = work, version, seconds, passed
        self._lock = threading.Lock()
        self._last: tuple[object, float] | None = None

    def look(self) -> bool:
        """Whether it was made. Raises what `work` does, and then it is made again the next time."""
        with self._lock:
            # Asked before: what it changes itself is looked at once more.
            version, now = self._version(), self._passed()
            if self._last is not None and self._last[0] == version and now - self._last[1] < self._seconds:
                return False
            self._last = None
            self._work()
            self._last = version, now
            return True
