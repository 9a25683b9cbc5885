"""The time a mailbox's limits are decided at, on a computer whose clock may be wrong. Pure.

A clock that steps back is either wrong now or was wrong before, and nobody can tell which. So no window may refill
either way, and none may stay shut until a year that was never there comes round:

- Stepped back by a few minutes: the highest time seen stands until the clock reaches it again.
- By more: the clock is followed at once. Sends dated after it are dated now, so each counts for a whole window more.
- And when it jumps back up to the time it had before, it was wrong meanwhile: what was sent then is dated now as well.

A step forward cannot be told from a computer that was asleep, and is believed.
"""

from __future__ import annotations

from dataclasses import dataclass

from companion.core.clock import DAY, MINUTE

SLACK = 10 * MINUTE


@dataclass(frozen=True, slots=True)
class Seen:
    """`highest`: the time of the last decision. After a step back, `peak` is the time the clock had shown before it,
    and `back_to` what it fell to; both None once `peak` is reached again.
    """

    highest: int
    peak: int | None = None
    back_to: int | None = None


@dataclass(frozen=True, slots=True)
class Redate:
    """Sends made at `after` or before keep their time; later ones are dated `to`."""

    after: int
    to: int


def step(seen: Seen, wall: int) -> tuple[Seen, Redate | None]:
    """What the clock says now. The new `highest` is the time to decide at."""
    if wall < seen.highest - SLACK:
        return Seen(wall, max(seen.highest, seen.peak or 0), wall), Redate(wall, wall)
    now = max(seen.highest, wall)
    if seen.peak is None or seen.back_to is None or now < seen.peak:
        return Seen(now, seen.peak, seen.back_to), None
    # A clock put right leaps by at least what it had fallen; one that was wrong before comes here by and by.
    leapt = now - seen.highest >= seen.peak - seen.back_to
    return Seen(now), Redate(max(seen.back_to - 1, seen.highest - DAY), now) if leapt else None
