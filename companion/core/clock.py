"""Time as everything here uses it: whole milliseconds since 1970, asked of a clock that is passed in."""

from __future__ import annotations

import time
from typing import Protocol

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR


class Clock(Protocol):
    """Where the time comes from. Tests pass one that they move themselves."""

    def now(self) -> int:
        """Unix time in milliseconds."""


class SystemClock:
    """This machine's wall clock."""

    def now(self) -> int:
        return time.time_ns() // 1_000_000
