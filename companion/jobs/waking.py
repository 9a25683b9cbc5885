"""Did the machine sleep, or is its network another one? Told by a heartbeat and two clocks, and by addresses. Pure.

Linux and macOS stop the monotonic clock while they sleep, and the wall clock runs ahead of it; Windows does not, and
the beat comes late. A clock that was set forward looks the same, and reading every mailbox once more does no harm.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field

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


@dataclass(slots=True)
class Ways:
    """This computer's own address on the way to each server: with another one, connections from before are dead."""

    known: dict[Hashable, str] = field(default_factory=dict)
    lost: bool = False

    def changed(self, ways: Mapping[Hashable, str | None]) -> bool:
        """`ways` as they are now, None where there is none. True for another address, or when all had gone and one is
        back. One that is missing for a moment changes nothing by itself."""
        now = {server: address for server, address in ways.items() if address is not None}
        moved = any(self.known.get(server, address) != address for server, address in now.items())
        back, self.lost = self.lost and bool(now), bool(self.known) and bool(ways) and not now
        self.known = {
            server: now.get(server) or self.known[server]
            for server in ways
            if server in now or server in self.known
        }
        return moved or back
