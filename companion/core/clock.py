"""Time as everything here uses it: whole milliseconds since 1970, asked of a clock that is passed in."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Protocol, runtime_checkable

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR


class Clock(Protocol):
    """Where the time comes from. Tests pass one that they move themselves."""

    def now(self) -> int:
        """Unix time in milliseconds."""


@runtime_checkable
class Machine(Clock, Protocol):
    """A clock that somebody may set, beside one that nobody can."""

    def steady(self) -> int:
        """Milliseconds that pass at their pace, also while the machine sleeps. From where they count means nothing."""

    def boot(self) -> str | None:
        """The same as long as `steady` counts from the same moment, over restarts of the companion; None: not known."""


class SystemClock:
    """This machine's wall clock, and its steady one.

    What goes on counting during sleep: Linux CLOCK_BOOTTIME, and CLOCK_MONOTONIC as macOS has it (clock_gettime(3);
    Python's own `monotonic` stops there); Python's `monotonic` on Windows.
    """

    def now(self) -> int:
        return time.time_ns() // 1_000_000

    def steady(self) -> int:
        if sys.platform == "linux":
            return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
        if sys.platform == "darwin":
            return time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1_000_000
        return time.monotonic_ns() // 1_000_000

    def boot(self) -> str | None:
        """Linux tells it (random(4))."""
        try:
            return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            return None
