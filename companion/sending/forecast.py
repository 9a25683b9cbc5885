"""About when every waiting message leaves, and what it waits for: the dispatcher's rules, played forward. Pure.

The gap counts without its jitter, other people's sends from this mailbox are not foreseen, and each message is taken to
be accepted at once; so a time is "about", and what really leaves is still decided when it does.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from typing import Literal

from companion.ledger.limits import Name, Policy

Why = Literal["gap", "hours"] | Name


@dataclass(frozen=True, slots=True)
class Queued:
    """A message of `sends` sends, due at `due_at` (ms). `by_hand`: the user sends it now, so that neither gap nor hours
    hold it; `any_hour`: the user picked a time outside the hours. `last`: it gives way to all others."""

    id: str
    due_at: int
    created_at: int
    sends: int
    by_hand: bool = False
    any_hour: bool = False
    last: bool = False


@dataclass(frozen=True, slots=True)
class Leaves:
    """`at` None: not under the limits as they are. `why`: what it waits for, None for its own time alone."""

    at: int | None
    why: Why | None


@dataclass(slots=True)
class Window:
    """A rule, and the times of what counts under it, ascending."""

    rule: Policy
    times: list[int]

    def free_at(self, now: int, sends: int) -> int | None:
        """When so many more fit; None where they fit now."""
        gone = bisect_right(self.times, now - self.rule.window)
        missing = len(self.times) - gone + sends - self.rule.limit
        return None if missing <= 0 else self.times[gone + missing - 1] + self.rule.window


@dataclass(slots=True)
class _Line:
    """Messages that wait for the same: of one size, and held by the same rules. Next first."""

    sends: int
    by_hand: bool
    any_hour: bool
    heap: list[tuple[int, bool, int, int, str]] = field(default_factory=list)
    blocked_until: int = 0
    blocked_by: Why | None = None

    def ready(self, clock: int, free: int) -> int:
        """When its first may leave, as far as is known. `free`: when the gap ends."""
        return max(clock, self.heap[0][0], self.blocked_until, 0 if self.by_hand else free)

    def turn(self, clock: int, free: int) -> tuple[int, bool, bool, int, int, int]:
        due, last, created, place, _ = self.heap[0]
        return self.ready(clock, free), not self.by_hand, last, due, created, place


def forecast(
    queue: Iterable[Queued],
    windows: Sequence[Window],
    now: int,
    gap: int,
    gap_ends: int | None,
    opens: Callable[[int], int | None],
) -> dict[str, Leaves]:
    """By id. `queue`: of what was asked for in the same moment, the first first. `gap` in ms; `gap_ends`: of the last
    send's, where it is not over; `opens` as of `Hours`."""
    found: dict[str, Leaves] = {}
    lines: dict[tuple[int, bool, bool], _Line] = {}
    for place, one in enumerate(queue):
        if too_big := next((each.rule.name for each in windows if one.sends > each.rule.limit), None):
            found[one.id] = Leaves(None, too_big)
            continue
        kind = (one.sends, one.by_hand, one.any_hour)
        line = lines.setdefault(kind, _Line(*kind))
        heappush(line.heap, (one.due_at, one.last, one.created_at, place, one.id))
    waiting = list(lines.values())
    free, clock = now if gap_ends is None else gap_ends, now
    while waiting:
        line = min(waiting, key=lambda one: one.turn(clock, free))
        clock = line.ready(clock, free)
        blocks = _blocks(line, windows, clock, opens)
        if blocks:
            line.blocked_until, line.blocked_by = max(blocks, key=lambda block: block[0])
            continue
        due, _, _, _, key = heappop(line.heap)
        found[key] = Leaves(clock, _why(line, due, clock, now))
        if not line.heap:
            waiting.remove(line)
        for each in windows:
            each.times.extend([clock] * line.sends)
        free = clock + gap
    return found


def _blocks(
    line: _Line, windows: Sequence[Window], clock: int, opens: Callable[[int], int | None]
) -> list[tuple[int, Why]]:
    found: list[tuple[int, Why]] = []
    for each in windows:
        if (at := each.free_at(clock, line.sends)) is not None:
            found.append((at, each.rule.name))
    if not (line.by_hand or line.any_hour) and (opening := opens(clock)) is not None:
        found.append((opening, "hours"))
    return found


def _why(line: _Line, due: int, at: int, now: int) -> Why | None:
    """What ended last. A window is named before the gap: it says more."""
    if at == line.blocked_until:
        return line.blocked_by
    return None if at in (due, now) else "gap"
