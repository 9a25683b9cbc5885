"""The time to go by on a computer whose clock may leap, told by one that nobody can set. Pure.

Sending is held to rolling windows, and to times that the user picked. A clock that leaps ahead would empty the windows
and make everything due; one that falls back makes a leap of being put right. So none is followed: time goes on at its
own pace from where it was, and only when the clock has stood by what it says for an hour it is believed, since it may
have been wrong before. If that leaps ahead, what was sent within a day leaps as well (leaps.py), so that no window
frees sooner; if it falls back, clock.py sees to it. Sleep is no leap: the steady clock runs on meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass

from companion.core.clock import HOUR, MINUTE, SECOND

STANDS = HOUR
SETTLES = MINUTE  # that long, where the companion has just started after a boot: the network puts the clock right then
NEW = 15 * MINUTE  # for so long it has just started
SAME = SECOND // 10  # both clocks are not read at the same moment
# What clocks that the network keeps right may differ in an hour; below it nothing has leapt.
DRIFT = 5 * SECOND


@dataclass(frozen=True, slots=True)
class Line:
    """`offset`: by how much the clock that is believed is ahead of the steady one (ms). `tried`: by how much the clock
    has been for a while, `since` then (steady ms); both None while it says the same.
    """

    offset: int
    tried: int | None = None
    since: int | None = None

    def at(self, steady: int) -> int:
        """The time to go by."""
        return self.offset + steady


def heard(line: Line, wall: int, steady: int) -> Line:
    """The line from now on: what the clock says, and since when it has said it."""
    ahead = wall - steady
    if abs(ahead - line.offset) <= SAME:
        return Line(line.offset)
    if line.tried is None or abs(ahead - line.tried) > DRIFT:
        return Line(line.offset, ahead, steady)
    return line


def stands(line: Line, steady: int, begun: int | None = None) -> bool:
    """Whether the clock has said the same for so long that it is believed. `begun`: when (steady ms) the first reading
    was taken, where nothing from before says that it was right: then it has less to say for a while.
    """
    if line.since is None:
        return False
    return steady - line.since >= (SETTLES if is_new(begun, steady) else STANDS)


def is_new(begun: int | None, steady: int) -> bool:
    """Whether the first reading was taken just now."""
    return begun is not None and steady - begun < NEW


def leap(before: Line, after: Line) -> int:
    """By how much time goes on at once (ms); 0 where nothing has leapt ahead."""
    by = after.offset - before.offset
    return by if by > DRIFT else 0
