"""Did the machine sleep? Told by a heartbeat and two clocks. Pure.

Linux and macOS stop the monotonic clock while they sleep, and the wall clock runs ahead of it; Windows does not, and
the beat comes late. A clock that was set forward looks the same, and reading every mailbox once more does no harm.
"""

from __future__ import annotations

from dataclasses import dataclass

BEAT = 5.0  # seconds between two heartbeats
LATE = 60.0
FIRST, LAST = 1.0, 10.0  # when the first and the last mailbox is read after waking


@dataclass(frozen=True, slots=True)
class Reading:
    """What both clocks showed at a heartbeat, in seconds."""

    monotonic: float
    wall: float


def slept(before: Reading, now: Reading) -> bool:
    awake = now.monotonic - before.monotonic
    return now.wall - before.wall - awake > LATE or awake - BEAT > LATE


def spread(mailboxes: int) -> list[float]:
    """Seconds after waking at which each mailbox is read: the network comes back first, and not all dial at once."""
    step = (LAST - FIRST) / max(1, mailboxes - 1)
    return [FIRST + number * step for number in range(mailboxes)]
